"""A matching script, as a competent user writes it in an afternoon with RapidFuzz.

First whatever is exact: a known number quoted in the line, and the amount equal. Then, for the lines that are left,
candidates with the equal amount or with the same last digits of a number; each is scored by name and reference, and
the best is taken if it is good and clearly better than the second.
"""

import csv
import json
import re
import sys
import time
import unicodedata
from collections import defaultdict
from pathlib import Path

from rapidfuzz import fuzz

Row = dict[str, str]
LEAST, MARGIN = 60, 3
TOKEN = re.compile(r"[A-Z0-9][A-Z0-9/\-]{4,}")
DIGITS = re.compile(r"\d{4,}")


def plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).upper()


def bare(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text)


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def match(lines: list[Row], items: list[Row], longest: float) -> dict[str, str]:
    by_number: dict[str, list[int]] = defaultdict(list)
    by_amount: dict[tuple[str, int], list[int]] = defaultdict(list)
    by_ending: dict[str, list[int]] = defaultdict(list)
    amounts = [int(item["amount"]) for item in items]
    names = [plain(item["name"]) for item in items]
    numbers = [bare(plain(item["number"])) for item in items]
    for at, item in enumerate(items):
        for number in {numbers[at], bare(plain(item["asked"]))}:
            by_number[number].append(at)
        by_amount[item["currency"], amounts[at]].append(at)
        by_ending[re.sub(r"\D", "", item["number"])[-5:]].append(at)

    posts: dict[str, str] = {}
    taken: set[int] = set()
    left = []
    for line in lines:
        text = plain(line["reference"] + " " + line["text"])
        amount = int(line["amount"])
        quoted = {at for token in TOKEN.findall(text) for at in by_number.get(bare(token), ())}
        exact = [at for at in quoted if amounts[at] == amount and items[at]["currency"] == line["currency"]]
        if len(exact) == 1:
            if exact[0] not in taken:
                posts[line["id"]] = items[exact[0]]["id"]
                taken.add(exact[0])
        else:
            left.append((line, text, amount))

    proposed = []
    for line, text, amount in left:
        candidates: set[int] = set()
        block = by_amount.get((line["currency"], amount), ())
        if len(block) <= longest:
            candidates.update(block)
        for digits in DIGITS.findall(text):
            near = by_ending.get(digits[-5:], ())
            candidates.update(at for at in near if amount <= amounts[at] <= amount + 5000 or amounts[at] == amount)
        name, quoted = plain(line["payer"]), bare(text)
        best, second, chosen = 0.0, 0.0, -1
        for at in candidates:
            if at in taken:
                continue
            score = 0.6 * fuzz.token_set_ratio(name, names[at])
            if quoted:
                score += 0.4 * fuzz.partial_ratio(numbers[at], quoted)
            else:
                score += 0.2 * 100
            if amounts[at] == amount:
                score += 10
            if score > best:
                best, second, chosen = score, best, at
            elif score > second:
                second = score
        if chosen >= 0 and best >= LEAST and best - second >= MARGIN:
            proposed.append((best, line["id"], chosen))
    for _, line_id, at in sorted(proposed, key=lambda found: (-found[0], found[1])):
        if at not in taken:
            taken.add(at)
            posts[line_id] = items[at]["id"]
    return posts


def main() -> None:
    folder = Path(sys.argv[1])
    # Whoever finds it slow leaves amounts out that more items have than this.
    longest = float(sys.argv[2]) if len(sys.argv) > 2 else float("inf")
    lines, items = rows(folder / "lines.csv"), rows(folder / "items.csv")
    cpu, start = time.process_time(), time.perf_counter()
    posts = match(lines, items, longest)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - start
    with (folder / "posts_rapidfuzz.csv").open("w", encoding="utf-8") as file:
        file.write("id,item\n" + "".join(f"{line},{item}\n" for line, item in sorted(posts.items())))
    print(json.dumps({"program": "rapidfuzz", "longest": str(longest), "cpu": cpu, "wall": wall, "posts": len(posts)}))


main()
