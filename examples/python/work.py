"""The work: receipts meet open items, and every figure is checked against another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from duebook import AgingRow, Lot, Money, Plan, Receivable, Scheme, aging, allocate, settle

from book import Book, Item

AGES = [30, 60, 90]
"""The limits of the aging (账龄), in days past due."""

CONTRACTS, RECEIPTS, OPEN, AGING = range(4)
"""What a control total is about, in the order of the report."""


@dataclass
class Check:
    """One control total: a whole and two parts that must add up to it."""

    currency: str
    about: int
    whole: Money
    parts: tuple[Money, Money]

    @property
    def holds(self) -> bool:
        return self.parts[0] + self.parts[1] == self.whole


@dataclass
class Outcome:
    """What comes out of a book: receipts in the order they arrived, the plan, what is open now, and the proof."""

    lots: list[Lot]
    plan: Plan
    after: list[Item]
    aging: list[AgingRow]
    checks: list[Check]

    def open_by(self, as_of: date, name: Callable[[Item], str]) -> Ranking:
        """What is open, under the name that `name` gives each item."""
        rows = ((name(item), item.receivable.open, item.receivable.due < as_of) for item in self.after)
        return ranking(rows)

    def left_over_by_customer(self) -> Ranking:
        """What stays on account, by customer."""
        customers = {lot.id: lot.customer for lot in self.lots}
        return ranking((customers[left.lot], left.amount, False) for left in self.plan.left_over)


def work(book: Book) -> Outcome:
    """Allocates all receipts and proves the figures."""
    before = [item.receivable for item in book.items]
    plan = allocate(book.lots, before, Scheme.standard(), as_of=book.as_of)
    opened = settle(before, plan)
    ages = aging(opened, AGES, as_of=book.as_of)
    after = [Item(receivable, item.salesperson) for receivable, item in zip(opened, book.items)]
    lots = sorted(book.lots, key=lambda lot: (lot.received, lot.id))
    return Outcome(lots, plan, after, ages, _checks(book, plan, opened, ages))


def _checks(book: Book, plan: Plan, opened: list[Receivable], ages: list[AgingRow]) -> list[Check]:
    sums: dict[tuple[str, int], tuple[list[Money], list[Money], list[Money]]] = defaultdict(lambda: ([], [], []))

    def note(about: int, column: int, amount: Money) -> None:
        sums[str(amount.currency), about][column].append(amount)

    for contract in book.contracts:
        note(CONTRACTS, 0, contract.total)
        for part in contract.installments:
            note(CONTRACTS, 2 if part.due is None else 1, part.amount)
    for lot in book.lots:
        note(RECEIPTS, 0, lot.amount)
    for item in book.items:
        note(OPEN, 0, item.receivable.open)
    for line in plan.lines:
        note(RECEIPTS, 1, line.amount)
        note(OPEN, 1, line.amount)
    for left in plan.left_over:
        note(RECEIPTS, 2, left.amount)
    for receivable in opened:
        note(OPEN, 2, receivable.open)
        note(AGING, 0, receivable.open)
    for row in ages:
        note(AGING, 1, row.not_due)
        for amount in row.overdue:
            note(AGING, 2, amount)
    checks = []
    for (currency, about), columns in sorted(sums.items()):
        whole, one, two = (Money.sum(amounts, currency) for amounts in columns)
        checks.append(Check(currency, about, whole, (one, two)))
    return checks


@dataclass
class Sum:
    """A sum of one currency under a name, with how many records make it up."""

    amount: Money
    overdue: Money
    records: int


Ranking = list[tuple[str, list[tuple[str, Sum]]]]
"""Sums by name, the largest first, one list a currency."""


def ranking(rows: Iterable[tuple[str, Money, bool]]) -> Ranking:
    """Adds up amounts by name; the flag says whether the amount is overdue."""
    sums: dict[str, dict[str, Sum]] = defaultdict(dict)
    for name, amount, overdue in rows:
        if amount.is_zero:
            continue
        none = Money(0, amount.currency)
        share = sums[str(amount.currency)].setdefault(name, Sum(none, none, 0))
        share.amount += amount
        share.overdue += amount if overdue else none
        share.records += 1
    largest = lambda entry: (-entry[1].amount.minor, entry[0])
    return [(currency, sorted(names.items(), key=largest)) for currency, names in sorted(sums.items())]


def total(currency: str, names: list[tuple[str, Sum]]) -> Sum:
    """The sum of a list."""
    amounts, overdue = [share.amount for _, share in names], [share.overdue for _, share in names]
    records = sum(share.records for _, share in names)
    return Sum(Money.sum(amounts, currency), Money.sum(overdue, currency), records)
