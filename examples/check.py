"""Proves the figures of a full English report from the files alone, with integers and without the library.

    receivables --full | python3 check.py layouts/trading.json \\
        contracts=data/contracts.csv items=data/receivables.csv receipts=data/receipts.csv holidays=data/holidays.csv

Every row of every file is counted once and every readable amount summed once; each receipt is what it
paid and what is left of it; no item is paid more than it was; all links together are the allocated total;
installments, due dates and aging are calculated again.
"""

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

DIGITS = {"JPY": 0}


def minor(text: str, currency: str) -> int | None:
    """Minor units, if the text is an amount of the currency."""
    found = re.fullmatch(r"(-?)(\d+)(?:\.(\d+))?", text.replace(",", ""), re.ASCII)
    places = DIGITS.get(currency, 2)
    if not found or not currency or len(found[3] or "") > places:
        return None
    return int(found[1] + found[2] + (found[3] or "").ljust(places, "0"))


def file_sums(path: str, columns: dict, default: str) -> tuple[int, Counter]:
    """Rows and sums of the amounts that are written as amounts; shifted rows have none."""
    rows = [row for row in csv.reader(open(path, encoding="utf-8-sig", newline="")) if row]
    header, sums = rows.pop(0), Counter()
    for row in (dict(zip(header, row)) for row in rows if len(row) == len(header)):
        currency = row.get(columns.get("currency")) or default
        sums[currency] += minor(row[columns["amount"]], currency) or 0 if "," not in row[columns["amount"]] else 0
    return len(rows), +sums


def day(text: str, layout: dict) -> date | None:
    """A date in the form of the layout."""
    if layout["dates"] == "M/D/Y":
        month, middle, year = text.split("/")
        return date(int(year), int(month), int(middle))
    return date.fromisoformat(text) if text else None


def month_later(start: date, months: int) -> date:
    """The first of the month that lies so many months later."""
    month = start.month - 1 + months
    return date(start.year + month // 12, month % 12 + 1, 1)


def dues(row: dict, columns: dict, count: int, as_of: date, free: dict[date, bool]) -> list[date | None]:
    """Signing + 7 days, delivery + 30, the end of the month after acceptance, a year after it; on business days."""
    signed, delivered, accepted = (date.fromisoformat(row[columns[name]] or "9999-01-01")
                                   for name in ("signed", "delivered", "accepted"))
    found = [signed + timedelta(7), delivered + timedelta(30) if delivered <= as_of else None, None, None]
    if accepted <= as_of:
        last = month_later(accepted, 13) - timedelta(1)
        found[2:] = [month_later(accepted, 2) - timedelta(1), min(last, last.replace(day=min(accepted.day, last.day)))]
    for position, due in enumerate(found):
        while due and free.get(due, due.weekday() >= 5):
            due += timedelta(1)
        found[position] = due
    return found[1:2] if count == 1 else found[:count]


def items(files: dict, layout: dict, refused: set, as_of: date) -> Iterator[tuple]:
    """Each item that must be in the report: kind, id, currency, minor units, due date or none."""
    free = {}
    if "holidays" in files:
        for row in csv.DictReader(open(files["holidays"], encoding="utf-8")):
            free[date.fromisoformat(row["date"])] = row["kind"] == "holiday"
    for kind in ("contracts", "items"):
        if kind not in files:
            continue
        columns, default, name = layout[kind], layout.get("defaultCurrency", ""), files[kind].rsplit("/", 1)[-1]
        reader = csv.DictReader(open(files[kind], encoding="utf-8-sig", newline=""))
        for row in reader:
            start = "signed" if kind == "contracts" else "issued"
            if f"{name}:{reader.line_num}" in refused or day(row[columns[start]], layout) > as_of:
                continue
            currency = row.get(columns.get("currency")) or default
            units = minor(row[columns["amount"]], currency)
            if kind == "items":
                yield kind, row[columns["id"]], currency, units, day(row[columns["due"]], layout)
                continue
            # Each share is rounded half up, and the last takes the rest.
            shares = [int(share) for share in row[columns["terms"]].split("/")]
            parts = [(units * share + 50) // 100 for share in shares[:-1]]
            parts.append(units - sum(parts))
            number = row[columns["number"]].replace("\u200b", "")
            for position, (part, due) in enumerate(zip(parts, dues(row, columns, len(parts), as_of, free)), 1):
                yield kind, f"{number}/{position}", currency, part, due


def main() -> None:
    layout = json.load(open(sys.argv[1], encoding="utf-8"))
    files = dict(argument.split("=", 1) for argument in sys.argv[2:])
    blocks = [block.splitlines() for block in sys.stdin.read().split("\n\n")]
    section = {block[0]: block[1:] for block in blocks}
    cells = lambda name: [re.split(r" {2,}", line.strip()) for line in section[name]]

    # 1. Nothing that stands in a file is missing from the report.
    head, *rows = cells("What was read")
    currencies, told, file = head[2:], {}, ""
    for row in rows:
        if row[0] == "amount unreadable":
            continue
        if row[0] not in ("refused", "after the business date"):
            file, *row = row
        count, sums = told.setdefault(file, [0, Counter()])
        told[file][0] += int(row[1])
        for currency, amount in zip(currencies, row[2:]):
            sums[currency] += 0 if amount == "-" else minor(amount, currency)
    for kind, path in files.items():
        if kind == "holidays":
            continue
        count, sums = file_sums(path, layout[kind], layout.get("defaultCurrency", ""))
        name = path.rsplit("/", 1)[-1]
        assert told[name] == [count, sums], (name, told[name], count, sums)
        print(f"{name}: {count} rows", *(f"{currency} {units}" for currency, units in sorted(sums.items())))

    # 2. Control totals hold, and their parts are the same wherever they stand.
    control = {}
    for currency, what, whole, _, first, one, _, second, two, mark in cells("Control totals"):
        whole, one, two = (minor(amount, currency) for amount in (whole, one, two))
        assert whole == one + two and mark == "✓", (currency, what)
        for name, units in ((what, whole), (first, one), (second, two)):
            assert control.setdefault((currency, name), units) == units, (currency, name)

    # 3. Every receipt is what it paid and what is left; all links are the allocated total.
    links, paid, left, by_item, receipt = 0, Counter(), Counter(), Counter(), None
    for line in section["What each receipt paid, and why"][1:]:
        if not line.startswith("      "):
            assert receipt is None or receipt[1] == 0, receipt
            identifier, _, amount = re.split(r" {2,}", line.strip())[:3]
            amount, currency = amount.split(" ")
            receipt = [identifier, minor(amount, currency)]
            continue
        name, amount, *_ = re.split(r" {2,}", line.strip())
        if name == "not done":
            continue
        units = minor(amount, currency)
        receipt[1] -= units
        (left if name == "left over" else paid)[currency] += units
        if name != "left over":
            links += 1
            by_item[name] += units
    assert receipt is None or receipt[1] == 0, receipt
    for currency in currencies:
        assert paid[currency] == control.get((currency, "allocated"), 0), (currency, paid)
        assert left[currency] == control.get((currency, "left over"), 0), (currency, left)
    print(f"{links} links to {len(by_item)} items", *(f"{currency} {units}" for currency, units in sorted(paid.items())))

    # 4. Installments, due dates and aging, calculated again.
    as_of = date.fromisoformat(blocks[0][0].split(" ")[-1])
    refused = {line.split()[0] for line in section["Rows refused"]}
    sums, ages = Counter(), {}
    for kind, identifier, currency, units, due in items(files, layout, refused, as_of):
        if kind == "contracts":
            sums[currency, "contracts"] += units
            sums[currency, "waiting" if due is None else "installments dated"] += units
        if due is None:
            continue
        rest = units - by_item.pop(identifier, 0)
        assert 0 <= rest, (identifier, units, rest)
        sums[currency, "open before"] += units
        late = (as_of - due).days
        ages.setdefault(currency, [0] * 5)[(late > 0) + (late > 30) + (late > 60) + (late > 90)] += rest
    assert not by_item, f"paid, but not an item: {by_item}"
    for key, units in sums.items():
        assert control[key] == units, (key, control[key], units)
    aging = {row[0]: [minor(amount, row[0]) for amount in row[1:]] for row in cells("Aging by due date")[1:]}
    assert aging == {currency: [*bands, sum(bands)] for currency, bands in ages.items()}, (aging, ages)
    print(*(f"aging {currency} {bands}" for currency, bands in sorted(ages.items())), sep="\n")


if __name__ == "__main__":
    main()
