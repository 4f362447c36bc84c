#!/usr/bin/env python3
"""Checks a log or a proof of one, without the library: plain Python, nothing but SHA-256 (RFC 9162, section 2.1).

    verify_log.py trust.json log.jsonl   every line, against {"book": "…", "heads": [{"count", "root"}], "leaves": […]}
    verify_log.py proof.json             {"line", "proof", "head"} or {"proof", "old", "new"}

A line of the log ends with a line feed, which is not hashed. Exit status: 0 it holds, 1 it does not.
"""
import hashlib
import json
import sys

EMPTY = hashlib.sha256().hexdigest()
leaf = lambda line: hashlib.sha256(b"\0" + line).hexdigest()  # noqa: E731
node = lambda left, right: hashlib.sha256(b"\1" + bytes.fromhex(left + right)).hexdigest()  # noqa: E731
half = lambda count: 1 << (count - 1).bit_length() - 1  # noqa: E731


def climb(at, count, found, path):
    """The root of `count` lines, from the digest of line `at` and the digests beside its way, the highest last."""
    if count == 1:
        return found
    beside, left = path.pop(), half(count)
    return node(climb(at, left, found, path), beside) if at < left else node(beside, climb(at - left, count - left, found, path))


def grow(old, new, known, path):
    """The roots of the first `old` and of all `new` lines; `known` is the former while it is a node of the latter."""
    if old == new:
        return (known or path.pop(),) * 2
    beside, left = path.pop(), half(new)
    older, newer = grow(old, left, known, path) if old <= left else grow(old - left, new - left, None, path)
    return (older, node(newer, beside)) if old <= left else (node(beside, older), node(beside, newer))


def proof_holds(proof, line=None, head=None, old=None, new=None):
    path = list(proof["path"])
    if line is not None:
        fits = proof["count"] == head["count"] > proof["sequence"] >= 0
        return fits and climb(proof["sequence"], head["count"], leaf(line.encode()), path) == head["root"] and not path
    if (proof["oldCount"], proof["newCount"]) != (old["count"], new["count"]) or not 0 <= old["count"] <= new["count"]:
        return False
    if old["count"] == 0:
        return old["root"] == EMPTY and not path and (new["count"] > 0 or new == old)
    return grow(old["count"], new["count"], old["root"], path) == (old["root"], new["root"]) and not path


def faults(lines, book=None, heads=(), leaves=()):
    """What is wrong with the lines, in the order in which it shows."""
    tree, roots, first = [], {head["count"]: head["root"] for head in heads}, {"log": "duebook", "format": 1, "book": book}
    if book is not None and lines[:1] != [json.dumps(first, ensure_ascii=False, separators=(",", ":")).encode()]:
        yield "line 0 is not the first line of this book's log"
    for count, line in enumerate(lines, 1):
        tree.append((1, leaf(line)))
        if count <= len(leaves) and leaves[count - 1] != tree[-1][1]:
            yield f"line {count - 1} is not the one of its stored digest"
        while len(tree) > 1 and tree[-2][0] == tree[-1][0]:
            (size, left), (_, right) = tree.pop(-2), tree.pop()
            tree.append((2 * size, node(left, right)))
        if count in roots:
            top = tree[-1][1]
            for _, left in tree[-2::-1]:
                top = node(left, top)
            if roots[count] != top:
                yield f"one of the first {count} lines is not the one that was recorded"
    if len(lines) < max([len(leaves), *roots]):
        yield f"the log ends after {len(lines)} lines, {max([len(leaves), *roots])} were recorded"


given = json.load(open(sys.argv[1], encoding="utf-8"))
try:
    log = open(sys.argv[2], "rb").read().split(b"\n") if len(sys.argv) > 2 else None
    found = [] if log is None and proof_holds(**given) else ["the proof does not hold"]
    found = found if log is None else list(faults(log[:-1] if log[-1] == b"" else log, **given))
except (IndexError, ValueError):
    found = ["the proof is cut short or holds what is no digest"]
sys.exit(print("\n".join(found) or "it holds") or bool(found))
