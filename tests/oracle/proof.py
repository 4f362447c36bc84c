"""The log and its proofs again: trees by the recursive definition of RFC 6962, lists copied at every step."""

import hashlib
import json
import re

from shapes import IDENTIFIER, NONE_OR, choice, listed, record, text, whole
from values import Refused, identifier, inside, shown

HEAD = record(count=whole, root=text)
SOURCE = choice(lines={"lines": listed(text)}, leaves={"leaves": listed(text)})
REQUESTS = {
    "checkGenesis": record(line=text, book=IDENTIFIER),
    "logHead": record(source=SOURCE),
    "proveInclusion": record(source=SOURCE, sequence=whole, count=whole),
    "proveConsistency": record(source=SOURCE, oldCount=whole, newCount=whole),
    "verifyInclusion": record(
        line=text, proof=record(sequence=whole, count=whole, path=listed(text)), head=HEAD,
    ),
    "verifyConsistency": record(
        proof=record(oldCount=whole, newCount=whole, path=listed(text)), old=HEAD, new=HEAD,
    ),
    "verifyLog": record(
        lines=listed(text),
        trust=record(book=NONE_OR(IDENTIFIER), heads=(listed(HEAD), []), leaves=(listed(text), [])),
    ),
}


# --- the tree, by definition -------------------------------------------------------------------------

def sha(data):
    return hashlib.sha256(data).digest()


def leaf(line):
    return sha(b"\0" + line.encode())


def node(left, right):
    return sha(b"\1" + left + right)


def part(leaves):
    """The largest power of two below the number of leaves."""
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return k


def root(leaves):
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = part(leaves)
    return node(root(leaves[:k]), root(leaves[k:]))


def path(m, leaves):
    if len(leaves) == 1:
        return []
    k = part(leaves)
    if m < k:
        return path(m, leaves[:k]) + [root(leaves[k:])]
    return path(m - k, leaves[k:]) + [root(leaves[:k])]


def proof(m, leaves, known=True):
    if m == len(leaves):
        return [] if known else [root(leaves)]
    k = part(leaves)
    if m <= k:
        return proof(m, leaves[:k], known) + [root(leaves[k:])]
    return proof(m - k, leaves[k:], False) + [root(leaves[:k])]


# --- the same recursions over counts alone, eating a path from its end -------------------------------------

def power_below(n):
    return 1 << ((n - 1).bit_length() - 1)


def path_length(m, n):
    if n == 1:
        return 0
    k = power_below(n)
    return 1 + (path_length(m, k) if m < k else path_length(m - k, n - k))


def path_root(m, n, found, at):
    if n == 1:
        return found
    k = power_below(n)
    if m < k:
        return node(path_root(m, k, found, at[:-1]), at[-1])
    return node(at[-1], path_root(m - k, n - k, found, at[:-1]))


def proof_length(m, n, known=True):
    if m == n:
        return 0 if known else 1
    k = power_below(n)
    return 1 + (proof_length(m, k, known) if m <= k else proof_length(m - k, n - k, False))


def proof_roots(m, n, old, at, known=True):
    """The roots of the first m and of all n leaves."""
    if m == n:
        return (old, old) if known else (at[-1], at[-1])
    k = power_below(n)
    if m <= k:
        first, whole = proof_roots(m, k, old, at[:-1], known)
        return first, node(whole, at[-1])
    first, whole = proof_roots(m - k, n - k, old, at[:-1], False)
    return node(at[-1], first), node(at[-1], whole)


# --- reading ------------------------------------------------------------------------------------------

def digest(given):
    if not re.fullmatch("[0-9a-f]{64}", given, re.ASCII) or given.endswith("\n"):
        raise Refused("digest_syntax", text=shown(given))
    return bytes.fromhex(given)


def digests(given, name):
    return [inside(f"{name}[{at}]", lambda: digest(one)) for at, one in enumerate(given)]


def natural(found, most=2**63 - 1):
    if not 0 <= found <= most:
        raise Refused("number_out_of_range", found=found, min=0, max=most)
    return found


def head(given):
    inside("count", lambda: natural(given["count"]))
    return given["count"], inside("root", lambda: digest(given["root"]))


def source(given):
    if given["kind"] == "lines":
        return [leaf(line) for line in given["lines"]]
    return inside("source", lambda: digests(given["leaves"], "leaves"))


def within(asked, leaves):
    if natural(asked) > len(leaves):
        raise Refused("log_too_short", count=len(leaves), asked=asked)


def same(expected, computed, name):
    if expected != computed:
        raise Refused("proof_refuted", name, root=expected.hex(), computed=computed.hex())


def length(given, expected):
    if len(given) != expected:
        raise Refused("proof_length", "proof.path", expected=expected, found=len(given))
    return digests(given, "proof.path")


def counts(expected, found, name):
    if expected != found:
        raise Refused("proof_count", name, expected=expected, found=found)


# --- the calls ----------------------------------------------------------------------------------------

def hexes(found):
    return [one.hex() for one in found]


def prove_inclusion(r):
    leaves = source(r["source"])
    inside("count", lambda: within(r["count"], leaves))
    inside("sequence", lambda: natural(r["sequence"], r["count"] - 1))
    return {"sequence": r["sequence"], "count": r["count"], "path": hexes(path(r["sequence"], leaves[:r["count"]]))}


def prove_consistency(r):
    leaves, old, new = source(r["source"]), r["oldCount"], r["newCount"]
    inside("newCount", lambda: within(new, leaves))
    inside("oldCount", lambda: natural(old, new))
    return {"oldCount": old, "newCount": new, "path": hexes(proof(old, leaves[:new])) if old else []}


def verify_inclusion(r):
    count, top = inside("head", lambda: head(r["head"]))
    counts(count, r["proof"]["count"], "proof.count")
    at = inside("proof.sequence", lambda: natural(r["proof"]["sequence"], count - 1))
    beside = length(r["proof"]["path"], path_length(at, count))
    same(top, path_root(at, count, leaf(r["line"]), beside), "head.root")
    return r["proof"]["sequence"]


def verify_consistency(r):
    old, old_root = inside("old", lambda: head(r["old"]))
    new, new_root = inside("new", lambda: head(r["new"]))
    counts(old, r["proof"]["oldCount"], "proof.oldCount")
    counts(new, r["proof"]["newCount"], "proof.newCount")
    if old > new:
        raise Refused("log_shortened", "new.count", old=old, new=new)
    if old == 0:
        length(r["proof"]["path"], 0)
        same(old_root, sha(b""), "old.root")
        same(new_root, sha(b"") if new == 0 else new_root, "new.root")
    elif old == new:
        length(r["proof"]["path"], 0)
        same(old_root, new_root, "old.root")
    else:
        older, newer = proof_roots(old, new, old_root, length(r["proof"]["path"], proof_length(old, new)))
        same(old_root, older, "old.root")
        same(new_root, newer, "new.root")
    return r["new"]


SAID = {
    "intact": ("all {count} lines are as recorded and none is missing", "全部 {count} 行与记录一致，无缺失"),
    "nothing": ("nothing was kept that could prove the {count} lines", "没有留存可供证明的依据，{count} 行均未证实"),
    "unproven": ("{proven} of {count} lines are as recorded; nothing was kept that could prove the others",
                 "{count} 行中前 {proven} 行与记录一致，其余没有可供证明的依据"),
    "changed": ("line {sequence} is not the one that was recorded", "第 {sequence} 行不是当时记录的内容"),
    "misplaced": ("line {sequence} was recorded as line {recordedAs}", "第 {sequence} 行当时记录为第 {recordedAs} 行"),
    "one": ("line {first} is not the one that was recorded", "第 {first} 行不是当时记录的内容"),
    "changedWithin": ("one of the lines {first} to {last} is not the one that was recorded",
                      "第 {first} 至 {last} 行中有一行不是当时记录的内容"),
    "cut": ("the log ends after {count} lines, {recorded} were recorded", "日志只有 {count} 行，曾记录 {recorded} 行：尾部被截去"),
    "leavesRefuted": ("the stored digests do not lead to the kept head; {believed} of them are believed",
                      "留存的摘要与日志头不符，仅采信前 {believed} 个"),
    "foreignBook": ("the log is that of {found}, not of {expected}", "日志属于账簿 {found}，不属于 {expected}"),
    "newerFormat": ("the log has form {format}, this version knows forms up to {newest}",
                    "日志格式为 {format}，本版本最高识别 {newest}"),
    "noHeader": ("the first line is not the header of a log", "首行不是日志首行格式"),
}


def finding(kind, said=None, **figures):
    en, zh = SAID[said or kind]
    return {"kind": kind, **figures, "en": en.format(**figures), "zh": zh.format(**figures)}


def genesis(book):
    return f'{{"log":"duebook","format":1,"book":{json.dumps(book, ensure_ascii=False)}}}'


def header(book, lines):
    """None, or what is wrong with the first line."""
    first = lines[0] if lines else ""
    try:
        said = json.loads(first)
    except ValueError:
        said = {}
    if not isinstance(said, dict) or said.get("log") != "duebook":
        return finding("noHeader")
    form = said.get("format")
    if type(form) is int and form > 1:
        return finding("newerFormat", format=form, newest=1)
    try:
        found = identifier(said.get("book"))
    except (Refused, TypeError):
        return finding("noHeader")
    if first != genesis(found):
        return finding("noHeader")
    return None if found == book else finding("foreignBook", expected=book, found=found)


def holding(leaves, heads):
    """The count of the last head that these leaves lead to, and of the first that they do not."""
    holds, fails = 0, None
    for count, top in heads:
        if 0 < count <= len(leaves):
            good = root(leaves[:count]) == top
            if good and fails is not None:
                raise Refused("heads_contradict", "heads", count=fails, other=count)
            holds, fails = (count, fails) if good else (holds, fails or count)
    return holds, fails


def verify_log(r):
    trust, lines = r["trust"], [leaf(line) for line in r["lines"]]
    heads, kept = inside("trust", lambda: read_trust(trust))
    holds, fails = inside("trust", lambda: holding(lines, heads))
    kept_holds, kept_fails = inside("trust", lambda: holding(kept, heads))
    differs = [at for at, (one, other) in enumerate(zip(lines, kept)) if one != other][:1]
    believed = len(kept) if kept_fails is None else kept_holds
    if differs and differs[0] < holds:
        believed = min(believed, differs[0])
    exact = [at for at in differs if at < believed]
    proven = max(holds, exact[0] if exact else min(believed, len(lines)))
    recorded = max([believed] + [count for count, _ in heads])
    found, bad = [], []
    wrong = header(trust["book"], r["lines"]) if trust["book"] is not None else None
    if wrong:
        found.append(wrong)
        bad.append((0, 0))
    elif trust["book"] is not None:
        proven = max(proven, 1)
    if exact:
        at = exact[0]
        if lines[at] in kept[:believed]:
            found.append(finding("misplaced", sequence=at, recordedAs=kept.index(lines[at])))
        else:
            found.append(finding("changed", sequence=at))
        bad.append((at, at))
    elif fails is not None:
        first, last = min(proven, fails - 1), fails - 1
        found.append(finding("changedWithin", "one" if first == last else None, first=first, last=last))
        bad.append((first, last))
    if len(lines) < recorded:
        found.append(finding("cut", count=len(lines), recorded=recorded))
        bad.append((proven, len(lines)))
    if believed < len(kept):
        found.append(finding("leavesRefuted", believed=believed))
    out = {"head": {"count": len(lines), "root": root(lines).hex()}}
    if bad:
        first, last = bad[0]
        out |= {"proven": min(proven, first), "bad": {"first": first, "last": last}}
    else:
        anything = bool(heads) or believed > 0
        if anything and proven == len(lines):
            found.insert(0, finding("intact", count=len(lines)))
        else:
            found.insert(0, finding("unproven", "unproven" if proven else "nothing", proven=proven, count=len(lines)))
        out |= {"proven": proven}
    return out | {"findings": found}


def read_trust(trust):
    heads = []
    for at, one in enumerate(trust["heads"]):
        count, top = inside(f"heads[{at}]", lambda: head(one))
        if count == 0:
            inside(f"heads[{at}]", lambda: same(top, sha(b""), "root"))
        heads.append((count, top))
    heads = sorted(set(heads))
    for (one, _), (other, _) in zip(heads, heads[1:]):
        if one == other:
            raise Refused("heads_contradict", "heads", count=one, other=one)
    return heads, digests(trust["leaves"], "leaves")


def check_genesis(r):
    wrong = header(r["book"], [r["line"]])
    if wrong is None:
        return {"book": r["book"]}
    if wrong["kind"] == "foreignBook":
        raise Refused("other_book", "line", expected=wrong["expected"], found=wrong["found"])
    if wrong["kind"] == "newerFormat":
        raise Refused("log_format_newer", "line", format=wrong["format"], newest=1)
    raise Refused("log_header", "line", text=shown(r["line"]))


def log_head(r):
    leaves = source(r["source"])
    return {"count": len(leaves), "root": root(leaves).hex()}


ANSWERS = {
    "checkGenesis": check_genesis,
    "logHead": log_head, "proveInclusion": prove_inclusion, "proveConsistency": prove_consistency,
    "verifyInclusion": verify_inclusion, "verifyConsistency": verify_consistency, "verifyLog": verify_log,
}
