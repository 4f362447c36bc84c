"""The Python side of the benchmarks: duebook beside plain dictionaries, the fastest of many rounds each."""

import gc
import json
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import data
import plain
from duebook import (
    AgingBy,
    AgingRules,
    Book,
    Command,
    CutOff,
    Debt,
    Lot,
    Money,
    Order,
    Parts,
    Portfolio,
    Receipt,
    Receivable,
    Remainder,
    Rounding,
    Scheme,
    aging,
    aging_report,
    allocate,
    settle,
    split,
)

Row = tuple[str, str, date, int]


def fastest(work: Callable[[], object], rounds: int, calls: int = 1) -> float:
    """Nanoseconds a call in the best round."""
    best = float("inf")
    gc.collect()
    for _ in range(rounds):
        start = time.perf_counter_ns()
        for _ in range(calls):
            work()
        best = min(best, (time.perf_counter_ns() - start) / calls)
    return best


def report(name: str, nanoseconds: float) -> None:
    print(json.dumps({"language": "python", "name": name, "ns": nanoseconds}), flush=True)


def records(items: list[Row], lots: list[Row]) -> tuple[list[Receivable], list[Lot]]:
    """From rows to records, by the column."""
    ids, customers, dues, cents = zip(*items, strict=True)
    open_items = Receivable.from_columns(id=ids, customer=customers, currency="CNY", due=dues, open_minor=cents)
    ids, customers, dates, cents = zip(*lots, strict=True)
    receipts = Lot.from_columns(id=ids, customer=customers, currency="CNY", received=dates, amount_minor=cents)
    return open_items, receipts


def batch(items: list[Row], lots: list[Row]) -> dict[str, object]:
    """The same job as ``plain.workload``, from the same rows to the same figures."""
    open_items, receipts = records(items, lots)
    plan = allocate(receipts, open_items, Scheme.oldest_due_first(), as_of=data.AS_OF)
    (row,) = aging(settle(open_items, plan), data.LIMITS, as_of=data.AS_OF)
    (total,) = plan.totals
    return {
        "links": plan.line_count,
        "allocated": total.allocated.minor,
        "leftOver": total.left_over.minor,
        "aging": [amount.minor for amount in row.overdue],
        "notDue": row.not_due.minor,
    }


BATCHES, A_BATCH = 20, 1_000


def orders() -> list[Order]:
    """Receipts of a thousand customers, a thousand in an order."""
    at = datetime(2026, 2, 6, 8, 15, 30, tzinfo=timezone.utc)

    def receipt(number: int) -> Command:
        cents = number % 9_973 + 1
        amount = Money(f"{cents // 100}.{cents % 100:02}", "CNY")
        return Command.RecordReceipt(receipt=Receipt(customer=f"C-{number % 1_000}", amount=amount))

    def order(number: int) -> Order:
        commands = [receipt(number * A_BATCH + one) for one in range(A_BATCH)]
        return Order(id=f"req-{number}", by="wang.fang", at=at, on=date(2026, 2, 6), commands=commands)

    return [order(number) for number in range(BATCHES)]


def booked(batches: list[Order]) -> Book:
    book = Book.open("bench")
    for order in batches:
        book.apply(book.decide(order).events)
    return book


def portfolio() -> Portfolio:
    """Ten thousand open invoices of a thousand customers."""

    def debt(number: int) -> Debt:
        issued = date(2026, 1, 1) + timedelta(days=number % 199)
        amount = Money(f"{number * 7_919 % 10**6 + 1}.07", "CNY")
        return Debt(f"INV-{number:05}", f"C-{number * 31 % 1_000:04}", amount, issued, issued + timedelta(days=30 + number % 61))

    return Portfolio(debts=[debt(number) for number in range(10_000)])


def main() -> None:
    scheme = Scheme.oldest_due_first()
    for count, rounds in ((10, 2000), (10_000, 60), (100_000, 20)):
        rows = data.item_rows(count, 1)
        owed = sum(row[3] for row in rows) - 1
        items, _ = records(rows, data.lot_rows(1, 1))
        (lot,) = Lot.from_columns(
            id=["RCP-000000"], customer=["C-0000"], currency="CNY", received=[data.day(0)], amount_minor=[owed]
        )
        lots = [lot]
        name = f"allocate 1 receipt over {count} items, oldest due first"
        report(name, fastest(lambda: allocate(lots, items, scheme, as_of=data.AS_OF), rounds))
        report(f"{name}, plain", fastest(lambda: plain.one_receipt(rows, owed), rounds))

    total, twelve = Money("100000.01", "CNY"), Parts.Equal(count=12)
    share = lambda: split(total, twelve, remainder=Remainder.LAST, rounding=Rounding.HALF_UP)  # noqa: E731
    report("split 12 equal, last", fastest(share, 60, 1000))
    report("split 12 equal, last, plain", fastest(lambda: plain.split(10_000_001, 12), 60, 1000))

    items, lots = data.item_rows(10_000, 1_000), data.lot_rows(10_000, 1_000)
    expected = plain.workload(items, lots, data.AS_OF, data.LIMITS)
    found = batch(items, lots)
    if found != expected:
        raise SystemExit(f"the figures differ: {found} is not {expected}")
    print(json.dumps({"language": "python", "check": found}), flush=True)
    report("workload, from rows", fastest(lambda: batch(items, lots), 30))
    report("workload, from rows, plain", fastest(lambda: plain.workload(items, lots, data.AS_OF, data.LIMITS), 30))

    batches = orders()
    if booked(batches).sequence() != BATCHES * A_BATCH + 1_000:
        raise SystemExit("an event of every receipt and of every new customer was expected")
    report("book, a command in batches of 1000", fastest(lambda: booked(batches), 10) / (BATCHES * A_BATCH))

    debts, cut_off, by_customer = portfolio(), CutOff(date(2026, 9, 1)), AgingRules(by=AgingBy.Customer())
    report("aging by customer of 10000 open items", fastest(lambda: aging_report(debts, cut_off, rules=by_customer), 60))


main()
