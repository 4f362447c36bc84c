"""The company's records: contracts with their schedules, open items, receipts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from duebook import (
    BusinessDay,
    Calendar,
    Due,
    DuebookError,
    Installment,
    Lot,
    Money,
    NamedItem,
    Nature,
    Purpose,
    Receivable,
    Scheme,
    Share,
    Start,
    TermLine,
    Terms,
    Weekday,
    allocate,
)

from rows import Layout, Notes, Problem, Row, Stop, Tally, at, cells, civil_date, records


@dataclass
class Contract:
    """A contract and what it makes the customer owe."""

    number: str
    customer: str
    salesperson: str
    signed: date
    total: Money
    installments: Sequence[Installment] = ()

    def part(self, installment: Installment) -> str:
        """The name of an installment as an open item."""
        return f"{self.number}/{installment.number}"

    def receivables(self) -> list[Receivable]:
        """The open items: the installments that have a date."""
        return [
            Receivable(
                self.part(part),
                self.customer,
                part.amount,
                part.due,
                issued=self.signed,
                references=[self.number],
            )
            for part in self.installments
            if part.due is not None
        ]


@dataclass
class Item:
    """An open item with the salesperson who looks after it."""

    receivable: Receivable
    salesperson: str
    settled: date | None = None


@dataclass
class Book:
    """All records as of one business date, and the rows that did not become records."""

    as_of: date
    layout: Layout
    contracts: list[Contract] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)
    notes: Notes = field(default_factory=Notes)

    def waiting(self, customer: str, quoted: str) -> tuple[str, Installment] | None:
        """The first installment that a quoted number means and that only waits for its event."""
        for contract in self.contracts:
            for part in contract.installments if contract.customer == customer else ():
                if quoted in (contract.number, contract.part(part)) and part.due is None and part.event is not None:
                    return contract.part(part), part
        return None

    def read_contracts(self, path: Path, calendar: Calendar) -> None:
        """Contracts become installments, and those with a date become open items."""
        columns = self._columns("contracts")
        amount = _amount(columns)
        seen: dict[str, int] = {}

        def read(row: Row, line: int) -> Contract | None:
            contract = Contract(
                number=row.id(columns["number"]),
                customer=row.id(columns["customer"]),
                salesperson=row.text(columns.get("salesperson")),
                signed=row.day(columns["signed"]),
                total=amount(row),
            )
            delivered, accepted = (row.day_if_any(columns[name]) for name in ("delivered", "accepted"))
            days = {"signing": contract.signed, "delivery": delivered, "acceptance": accepted}
            happened = {event: day for event, day in days.items() if day is not None and day <= self.as_of}
            terms = _payment_terms(row.text(columns["terms"]), columns["terms"])
            with at(lambda refused: columns["amount" if refused.path == "total" else "terms"]):
                contract.installments = _plan(contract.total, terms, happened, calendar)
            with at(columns["number"]):
                owed = contract.receivables()
            with at(columns["amount"]):
                _judge([], owed, self.as_of)
            _once(seen, contract.number, line, columns["number"])
            return contract if contract.signed <= self.as_of else None

        self.contracts = records(path, self.layout, columns.values(), self.notes, amount, read)
        for contract in self.contracts:
            self.items.extend(Item(receivable, contract.salesperson) for receivable in contract.receivables())

    def read_items(self, path: Path) -> None:
        """Items that stand alone; rows that say when they were settled bring their receipt along."""
        columns = self._columns("items")
        amount = _amount(columns)
        seen: dict[str, int] = {}

        def read(row: Row, line: int) -> Item | None:
            identifier, customer, opened = row.id(columns["id"]), row.id(columns["customer"]), amount(row)
            due, issued = row.day(columns["due"]), row.day_if_any(columns.get("issued"))
            references = row.ids(columns.get("references"))
            receivable = Receivable(identifier, customer, opened, due, issued=issued, references=references)
            with at(columns["amount"]):
                _judge([], [receivable], self.as_of)
            settled = row.day_if_any(columns.get("settled"))
            _once(seen, identifier, line, columns["id"])
            exists = issued is None or issued <= self.as_of
            return Item(receivable, row.text(columns.get("salesperson")), settled) if exists else None

        items = records(path, self.layout, columns.values(), self.notes, amount, read)
        if "settled" in columns:
            self._add_settlements(items, columns["settled"], path)
        self.items.extend(items)

    def _add_settlements(self, items: list[Item], column: str, path: Path) -> None:
        tally = Tally(f"{path.name} {column}")
        for item in items:
            owed = item.receivable
            if item.settled is None:
                continue
            if item.settled > self.as_of:
                tally.later.add(owed.open)
                continue
            tally.used.add(owed.open)
            nature, references = Nature.CONTRACT_LIABILITY, [owed.id]
            self.lots.append(
                Lot(owed.id, owed.customer, owed.open, item.settled, nature=nature, references=references)
            )
        self.notes.tallies.append(tally)

    def read_receipts(self, path: Path) -> None:
        """Money received. Read after the items, because a clerk's instruction must name one of them."""
        columns = self._columns("receipts")
        amount = _amount(columns)
        items = [item.receivable for item in self.items]
        seen: dict[str, int] = {}

        def read(row: Row, line: int) -> Lot | None:
            identifier, customer, received_amount = row.id(columns["id"]), row.id(columns["customer"]), amount(row)
            received = row.day(columns["received"])
            nature = _nature(row, columns.get("nature"), self.layout)
            references = row.ids(columns.get("references"))
            lot = Lot(identifier, customer, received_amount, received, nature=nature, references=references)
            with at(columns["amount"]):
                _judge([lot], [], received)
            named = row.ids(columns.get("pays"))
            if received <= self.as_of and named:
                pays = [NamedItem(item) for item in named]
                lot = lot.__replace__(pays=pays)
                with at(columns["pays"]):
                    _judge([lot], items, self.as_of)
            _once(seen, identifier, line, columns["id"])
            return lot if received <= self.as_of else None

        self.lots.extend(records(path, self.layout, columns.values(), self.notes, amount, read))

    def _columns(self, name: str) -> dict[str, str]:
        if name not in self.layout:
            raise Stop(f"the layout has no `{name}`")
        columns: dict[str, str] = self.layout[name]
        return columns


def _amount(columns: dict[str, str]) -> Callable[[Row], Money]:
    return lambda row: row.money(columns["amount"], columns.get("currency"))


def _payment_terms(text: str, column: str) -> Terms:
    """`30/40/25/5`: first the down payment, then on delivery, on acceptance, and the retention money (质保金)."""
    shares = text.split("/")
    rules = [
        (Purpose.DOWN_PAYMENT, Due.after("signing", 7)),
        (Purpose.INSTALLMENT, Due.after("delivery", 30)),
        (Purpose.INSTALLMENT, Due.end_of_month_after("acceptance", 1)),
        (Purpose.RETENTION, Due.months_after("acceptance", 12)),
    ]
    count = len(shares)
    if count > len(rules):
        raise Problem(column, "too_many", f"{count} parts, at most 4 are known", f"共 {count} 期，最多 4 期")
    if count == 1:  # paid after delivery, without a down payment
        rules = rules[1:]
    with at(column, text):
        lines = [TermLine(Share.Percent(share), due, purpose=purpose) for share, (purpose, due) in zip(shares, rules)]
        return Terms(lines, business_day=BusinessDay.FOLLOWING)


def _plan(total: Money, terms: Terms, happened: dict[str, date], calendar: Calendar) -> Sequence[Installment]:
    """The installments of a contract after what has happened so far."""
    awaited = {line.due.start.event for line in terms.lines if isinstance(line.due.start, Start.Event)}
    events = {event: day for event, day in happened.items() if event in awaited}
    return terms.schedule(total, events=events, calendar=calendar).installments


def _judge(lots: list[Lot], items: list[Receivable], as_of: date) -> None:
    """The library's own judgement of single records, before they meet the others."""
    allocate(lots, items, Scheme.standard(), as_of=as_of)


def _once(seen: dict[str, int], identifier: str, line: int, column: str) -> None:
    first = seen.setdefault(identifier, line)
    if first != line:
        en = f"`{identifier}` already stands on line {first}"
        raise Problem(column, "duplicate_id", en, f"编号“{identifier}”重复，首次出现在第 {first} 行")


def _nature(row: Row, column: str | None, layout: Layout) -> Nature:
    word = row.text(column)
    if column is None or not word:
        return Nature.ADVANCE
    known = layout.get("natures", {})
    if word not in known:
        en = f"`{word}` is not a nature of the layout"
        raise Problem(column, "unknown_variant", en, f"布局文件中没有款项性质“{word}”")
    return Nature(known[word])


def read_calendar(path: Path) -> Calendar:
    """The days on which nobody pays: `date,kind` with the kinds `holiday` and `workday`."""
    days: dict[str, list[date]] = {"holiday": [], "workday": []}
    for _, (day, kind, *_) in cells(path)[1:]:
        if kind not in days:
            raise Stop(f"{path.name}: unknown kind {kind}")
        try:
            days[kind].append(civil_date(day))
        except DuebookError as refused:
            raise Stop(f"{path.name}: {refused}") from refused
    weekend = [Weekday.SATURDAY, Weekday.SUNDAY]
    return Calendar(weekend=weekend, holidays=days["holiday"], workdays=days["workday"])
