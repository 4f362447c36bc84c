"""What a careful script does without a library: dictionaries and integer cents.

It is the baseline of the Python measurements and the independent check of every figure of the
workload: the benchmark stops if any total or the number of links differs.
"""

from collections import defaultdict
from datetime import date

Row = tuple[str, str, date, int]


def workload(items: list[Row], lots: list[Row], as_of: date, limits: tuple[int, ...]) -> dict[str, object]:
    """Oldest due first, links, and the age of what stays open."""
    owed: dict[str, list[dict[str, object]]] = defaultdict(list)
    for number, customer, due, cents in items:
        owed[customer].append({"id": number, "due": due, "open": cents})
    for mine in owed.values():
        mine.sort(key=lambda item: (item["due"], item["id"]))
    heads: dict[str, int] = defaultdict(int)

    links, left_over, received = [], {}, 0
    for number, customer, _, cents in sorted(lots, key=lambda lot: (lot[2], lot[0])):
        received += cents
        mine, head = owed.get(customer, []), heads[customer]
        while cents and head < len(mine):
            item = mine[head]
            amount = min(cents, item["open"])
            item["open"] -= amount
            cents -= amount
            links.append({"lot": number, "item": item["id"], "amount": amount, "open": item["open"]})
            if not item["open"]:
                head += 1
        heads[customer] = head
        if cents:
            left_over[number] = cents

    not_due, overdue = 0, [0] * (len(limits) + 1)
    for mine in owed.values():
        for item in mine:
            days = (as_of - item["due"]).days
            if days <= 0:
                not_due += item["open"]
            else:
                overdue[next((n for n, limit in enumerate(limits) if days <= limit), len(limits))] += item["open"]
    allocated = sum(link["amount"] for link in links)
    kept = sum(left_over.values())
    assert received == allocated + kept
    return {"links": len(links), "allocated": allocated, "leftOver": kept, "aging": overdue, "notDue": not_due}


def one_receipt(items: list[Row], cents: int) -> list[tuple[str, int]]:
    """One receipt over many items of one customer, from rows already in memory."""
    paid = []
    for number, _, _, open_cents in sorted(items, key=lambda item: (item[2], item[0])):
        if not cents:
            break
        amount = min(cents, open_cents)
        cents -= amount
        paid.append((number, amount))
    return paid


def split(cents: int, parts: int) -> list[int]:
    """Equal parts, the last takes the rest."""
    each = (2 * cents + parts) // (2 * parts)
    return [each] * (parts - 1) + [cents - each * (parts - 1)]
