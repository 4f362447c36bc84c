"""The figures agree: whatever is asked, of any day, and as known on any day, says what the events come to.

The auditor reads nothing but events: for each receivable and each lot a list of days and amounts, added up anew for
every question. All that the book and its reports say is held against that.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from histories import History

import duebook
from duebook import AgingBasis, AgingBy, AgingMatching, AgingRules, AgingUnapplied, AsOf, CubeMeasure, CutOff, Nature

SEEDS = range(60)
CHINA = timezone(timedelta(hours=8))
#: The control accounts of money, by chart.
BEFORE, UNDER, APART, OWED = "2203", "2204", "2241", "1122"
MONEY = dict.fromkeys((Nature.ADVANCE, Nature.DEPOSIT, Nature.EARNEST), BEFORE)
MONEY |= {Nature.CONTRACT_LIABILITY: UNDER, Nature.GUARANTEE: APART, Nature.UNIDENTIFIED: APART}


def sums(rows: Any) -> dict[Any, int]:
    """By key, without what comes to nothing."""
    found: dict[Any, int] = defaultdict(int)
    for key, amount in rows:
        found[key] += amount
    return {key: amount for key, amount in found.items() if amount}


class Auditor:
    """The events as two tables: (day, sequence, amount) of each receivable and of each lot."""

    def __init__(self, events: Any) -> None:
        self.items: dict[str, list[tuple[date, int, int]]] = defaultdict(list)
        self.lots: dict[str, list[tuple[date, int, int]]] = defaultdict(list)
        self.item_of: dict[str, tuple[str, str]] = {}
        self.lot_of: dict[str, tuple[str, str, Nature]] = {}
        self.into: dict[str, str] = {}
        self.kinds: dict[str, duebook.ItemKind] = {}
        self.acts: dict[str, Any] = {}
        self.at = {one.sequence: one.at for one in events}
        for one in events:
            self.read(one.on, one.sequence, one.event)

    def read(self, on: date, sequence: int, event: Any) -> None:
        kind = type(event).__name__
        if hasattr(event, "movement"):
            self.move(event.movement.on, sequence, event.movement)
        if kind == "CustomerMerged":
            self.into[event.customer] = event.into
        elif kind == "ReceivableOpened":
            given = event.receivable
            self.item_of[given.id] = (given.customer, given.open.currency.code)
            self.kinds[given.id] = given.kind
            self.items[given.id].append((given.issued or on, sequence, given.open.minor))
        elif kind == "ReceivableMoved":
            self.item_of[event.item] = (event.customer, self.item_of[event.item][1])
        elif kind == "ReceivableChanged":
            self.items[event.item].append((on, sequence, event.amount.minor - event.before.minor))
        elif kind in ("ReceivableCanceled", "WrittenOff", "Credited"):
            self.items[event.item].append((on, sequence, -event.amount.minor))
        elif kind == "Recovered":
            self.items[event.item].append((on, sequence, event.amount.minor))
        elif kind == "Allocated":
            beside = sum(one.amount.minor for one in event.differences)
            self.items[event.item].append((on, sequence, -event.amount.minor - beside))
        elif kind == "Unallocated":
            beside = event.differences.minor if event.differences is not None else 0
            self.items[event.item].append((on, sequence, event.amount.minor + beside))

    def move(self, on: date, sequence: int, movement: Any) -> None:
        act, kind = movement.act, type(movement.act).__name__
        self.acts[movement.id] = act
        if kind == "Deposit":
            self.lot_of[act.lot] = (act.account.customer, act.amount.currency.code, act.nature)
            self.lots[act.lot].append((on, sequence, act.amount.minor))
        elif kind in ("Transfer", "Identify", "Reclassify"):
            for one in act.moves:
                customer, currency, nature = self.lot_of[one.lot]
                to = act.to.customer if kind != "Reclassify" else customer
                self.lot_of[one.into] = (to, currency, nature if kind == "Transfer" else act.nature)
                self.lots[one.lot].append((on, sequence, -one.amount.minor))
                self.lots[one.into].append((on, sequence, one.amount.minor))
        elif kind in ("Apply", "Capture", "Refund", "Expire", "Forfeit"):
            for draw in act.draws:
                self.lots[draw.lot].append((on, sequence, -draw.amount.minor))
        elif kind == "Undo":
            undone = self.acts[act.of]
            into = {one.lot: one.into for one in getattr(undone, "moves", ())}
            for draw in act.draws:
                back = -1 if type(undone).__name__ == "Deposit" else 1
                self.lots[draw.lot].append((on, sequence, back * draw.amount.minor))
                if draw.lot in into:
                    self.lots[into[draw.lot]].append((on, sequence, -draw.amount.minor))

    def stays(self, customer: str) -> str:
        while customer in self.into:
            customer = self.into[customer]
        return customer

    def left(self, table: dict[str, list[tuple[date, int, int]]], on: date, known: datetime) -> dict[str, int]:
        rows = ((name, amount) for name, all_ in table.items() for day, at, amount in all_ if day <= on and self.at[at] <= known)
        return sums(rows)

    def owed(self, on: date, known: datetime) -> dict[str, int]:
        return self.left(self.items, on, known)

    def booked(self, on: date, known: datetime) -> dict[str, int]:
        return self.left(self.lots, on, known)

    def by_customer(self, on: date, known: datetime) -> tuple[dict[Any, int], dict[Any, int]]:
        """What is owed and what is on account, by the customer who stays and the currency."""
        owed = (((self.stays(self.item_of[item][0]), self.item_of[item][1]), x) for item, x in self.owed(on, known).items())
        money = (((self.stays(self.lot_of[lot][0]), self.lot_of[lot][1]), x) for lot, x in self.booked(on, known).items())
        return sums(owed), sums(money)


def by_currency(rows: dict[Any, int]) -> dict[str, int]:
    return sums((currency, amount) for (_, currency), amount in rows.items())


def less(owed: dict[Any, int], money: dict[Any, int]) -> dict[Any, int]:
    return sums([*owed.items(), *((key, -amount) for key, amount in money.items())])


def book_says(book: duebook.Book, auditor: Auditor, on: date) -> None:
    """Balances, lots, open items, control totals, the summary and the ledgers of a day."""
    as_of, ever = AsOf(on=on), max(auditor.at.values())
    owed, money = auditor.by_customer(on, ever)
    living = [one.customer for one in book.summary().customers]
    balances = {name: book.balance(name, as_of=as_of) for name in living}
    lots = [lot for name in living for lot in book.lots(name, as_of=as_of)]
    items = [item.receivable for name in living for item in book.open_items(name, as_of=as_of)]
    assert {lot.lot: lot.left.minor for lot in lots if lot.left.minor} == auditor.booked(on, ever)
    assert {item.id: item.open.minor for item in items} == auditor.owed(on, ever)
    assert sums(((name, one.currency.code), one.booked.minor) for name in living for one in balances[name]) == money
    assert sums(((item.customer, item.open.currency.code), item.open.minor) for item in items) == owed
    for currency, total in by_currency(owed).items():
        assert book.control_total(currency, as_of=as_of).minor == total
    summary = book.summary(as_of=as_of).customers
    assert sums(((one.customer, x.currency.code), x.minor) for one in summary for x in one.booked) == money
    assert sums(((one.customer, x.open.currency.code), x.open.minor) for one in summary for x in one.owed) == owed
    for balance in (one for name in living for one in balances[name]):
        parts = (balance.available, balance.held, balance.in_refund, balance.guarantee, balance.unidentified, balance.expired)
        assert sum(part.minor for part in parts) == balance.booked.minor == sum(row.booked.minor for row in balance.accounts)
        for row in balance.accounts:
            ledger = book.ledger(row.account, on - timedelta(days=40), on)
            assert ledger.closing == row
            assert ledger.opening == book.ledger(row.account, date(2000, 1, 1), on - timedelta(days=41)).closing


def reports_say(portfolio: duebook.Portfolio, auditor: Auditor, cut_off: CutOff, known: datetime) -> None:
    """Agings on every basis, cubes, dashboards, rankings, frozen periods, changes and provisions."""
    on = cut_off.on
    owed, money = auditor.by_customer(on, known)
    in_all, on_account = by_currency(owed), by_currency(money)
    for basis, matching, unapplied in ((a, b, c) for a in AgingBasis for b in AgingMatching for c in AgingUnapplied):
        rules = AgingRules(by=AgingBy.Customer(), basis=basis, matching=matching, unapplied=unapplied)
        report = duebook.aging_report(portfolio, cut_off, rules=rules)
        assert sums(((one.group.text, one.currency.code), one.balance.minor) for one in report.lines) == less(owed, money)
        assert sums((one.currency.code, one.balance.minor) for one in report.totals) == less(in_all, on_account)
        for line in [*report.lines, *report.totals]:
            parts = [line.not_due, *line.buckets, line.disputed, line.retention, line.unapplied]
            assert sum(part.minor for part in parts) == line.balance.minor
        if matching is AgingMatching.AS_MATCHED:
            assert sums((one.currency.code, one.open.minor) for one in report.totals) == in_all
    measures = [CubeMeasure.OPEN, CubeMeasure.LEFT, CubeMeasure.NOT_DUE, CubeMeasure.OVERDUE, CubeMeasure.DISPUTED]
    measures += [CubeMeasure.INVOICED, CubeMeasure.PAID, CubeMeasure.CREDITED, CubeMeasure.DEDUCTED]
    measures += [CubeMeasure.WRITTEN_OFF, CubeMeasure.CANCELED]
    definition = duebook.CubeDefinition(measures, rows=[duebook.CubeDimension.Customer()], at=cut_off)
    for table in duebook.cube(portfolio, definition):
        code = table.currency.code
        open_, left, not_due, overdue, disputed, invoiced, *gone = (total.minor for total in table.total)
        assert (open_, left) == (in_all.get(code, 0), on_account.get(code, 0))
        assert open_ == not_due + overdue + disputed == invoiced - sum(gone)
        for place, rows in ((0, owed), (1, money)):
            found = sums((line.at[0].value.text, line.total[place].minor) for line in table.rows if line.at[0].value)
            assert found == {name: amount for (name, of), amount in rows.items() if of == code}
    cards = duebook.dashboard(portfolio, duebook.DashboardOrder(cut_off, on - timedelta(days=44)))
    assert sums((card.currency.code, card.open.open.minor) for card in cards) == in_all
    assert sums((card.currency.code, card.prepaid.minor + card.unidentified.minor) for card in cards) == on_account
    former = CutOff(on - timedelta(days=45), known=cut_off.known)
    for change in duebook.explain_change(portfolio, duebook.ChangeOrder(former, cut_off)):
        assert change.now.open.minor == in_all.get(change.currency.code, 0)
        for part in ("open", "not_due", "overdue", "disputed"):
            causes = sum(getattr(cause.change, part).minor for cause in change.causes)
            assert getattr(change.former, part).minor + causes == getattr(change.now, part).minor
    if cut_off.known is None:
        frozen = duebook.freeze_period(portfolio, on - timedelta(days=44), on, date(2099, 1, 1))
        assert sums((row.currency.code, row.figures.closing.open.minor) for row in frozen.rows) == in_all
    for currency, attribution in ((a, b) for a in in_all for b in duebook.RankAttribution):
        order = duebook.RankingOrder(
            duebook.RankBy.Person(), attribution=attribution, first=on - timedelta(days=44), last=on, known=cut_off.known,
            currency=currency, measure=duebook.RankMeasure.COLLECTED, base=duebook.CollectionBase.SALES,
        )  # fmt: skip
        assert sum(row.closing.open.minor for row in duebook.ranking(portfolio, order)) == in_all[currency]
    rates = [duebook.LossRate.Percent(rate) for rate in ("0.5", 1, 5, 20, 100)]
    policy = duebook.ProvisionPolicy(
        date(2000, 1, 1), duebook.ProvisionBasis.DUE_DATE, limits=[0, 30, 60, 90],
        rates=[duebook.SegmentRates(rates=rates)], rounding=duebook.Rounding.HALF_UP,
    )  # fmt: skip
    lost = sums((auditor.item_of[item][1], amount) for item, amount in auditor.owed(on, known).items()
                if auditor.kinds[item] is duebook.ItemKind.WRITTEN_OFF)  # fmt: skip
    gross = sums((one.currency.code, one.gross.minor) for one in duebook.provision(portfolio, cut_off, [policy]).totals)
    assert gross == less(in_all, lost)


def statements_say(portfolio: duebook.Portfolio, auditor: Auditor, cut_off: CutOff, known: datetime) -> None:
    """Every customer's statement closes with what is owed and on account, and begins where the one before it ended."""
    owed, money = auditor.by_customer(cut_off.on, known)
    party, middle = duebook.StatementParty("-"), cut_off.on - timedelta(days=45)

    def statement(customer: str, first: date, last: date) -> duebook.CustomerStatement:
        header = duebook.StatementHeader("S", customer, party, party, first, last, last, known=cut_off.known)
        return duebook.statement_of_account(portfolio, header)

    for customer in {name for name, _ in [*owed, *money]}:
        before = statement(customer, date(2000, 1, 1), middle).accounts
        accounts = statement(customer, middle + timedelta(days=1), cut_off.on).accounts
        for found, rows in (
            (sums((one.currency.code, one.closing.minor) for one in accounts), owed),
            (sums((one.currency.code, of.closing.minor) for one in accounts for of in one.money), money),
        ):
            assert found == {code: amount for (name, code), amount in rows.items() if name == customer}
        closing = sums((one.currency.code, one.closing.minor) for one in before)
        assert closing == sums((one.currency.code, one.opening.minor) for one in accounts)
        for one in accounts:
            assert one.opening.minor + sum(line.amount.minor for line in one.lines) == one.closing.minor
            assert one.closing.minor == sum(item.open.minor for item in one.items) == one.parts.open.minor
            for of in one.money:
                assert of.opening.minor + of.received.minor - of.applied.minor - of.refunded.minor - of.other.minor == of.closing.minor


def vouchers_say(book: duebook.Book, auditor: Auditor, days: list[date]) -> None:
    """Every voucher balances in both currencies; on every day the control accounts are what the events come to."""
    tax = [duebook.PostingTax(rate=13, rounded=duebook.TaxRounded.NET, rounding=duebook.Rounding.HALF_UP)]
    tax += [duebook.PostingTax(since=date(2025, 2, 1), rate=6, rounded=duebook.TaxRounded.TAX, rounding=duebook.Rounding.HALF_EVEN)]
    quotes = [duebook.Quote("USD", "CNY", "7.1234"), duebook.Quote("JPY", "CNY", "5.0123", per=100), duebook.Quote("KWD", "CNY", "23.1")]
    for preset in duebook.ChartPreset:
        rules = duebook.PostingRules(
            duebook.ChartSource.Preset(preset, "CNY"), duebook.ReversalStyle.RED_LETTER, taxes=tax,
            quotes=[duebook.PostingQuote(quote=quote) for quote in quotes],
        )  # fmt: skip
        made = book.vouchers(rules)
        half = book.vouchers(rules, window=duebook.PostingWindow(through=book.sequence() // 2))
        rest = book.vouchers(rules, window=duebook.PostingWindow(after=half.through))
        assert [*half.vouchers, *rest.vouchers] == list(made.vouchers), "each once, wherever answers are cut"
        entries = []
        for voucher in made.vouchers:
            own = []
            for line in voucher.lines:
                side = 1 if line.side is duebook.EntrySide.DEBIT else -1
                customer = next((auditor.stays(one.value.text) for one in line.dimensions if one.name == "customer"), "")
                account = UNDER if line.account == "222104" else line.account
                own.append((account, customer, line.amount.currency.code, side * line.amount.minor, side * line.home.minor))
            assert sum(home for *_, home in own) == 0 and not sums((code, amount) for _, _, code, amount, _ in own)
            entries += [(voucher.on, *entry) for entry in own]
        account_of = dict(MONEY)
        if preset is duebook.ChartPreset.ADVANCES:
            account_of[Nature.CONTRACT_LIABILITY] = BEFORE
        if preset is duebook.ChartPreset.RECEIVABLE_CREDIT:
            account_of |= {nature: OWED for nature, account in MONEY.items() if account != APART}
        for on in days:
            ever = max(auditor.at.values())
            wanted = [((OWED, auditor.stays(auditor.item_of[item][0]), auditor.item_of[item][1]), amount)
                      for item, amount in auditor.owed(on, ever).items()]  # fmt: skip
            for lot, amount in auditor.booked(on, ever).items():
                customer, code, nature = auditor.lot_of[lot]
                if nature in account_of:
                    wanted.append(((account_of[nature], auditor.stays(customer), code), -amount))
            posted = sums(((account, customer, code), amount) for day, account, customer, code, amount, _ in entries
                          if day <= on and account in (OWED, BEFORE, UNDER, APART))  # fmt: skip
            assert posted == sums(wanted), (preset, on)


def money_says(book: duebook.Book, events: Any, on: date) -> None:
    """Followed forwards and backwards, the money of a receipt is the same money, and all of it."""
    as_of = AsOf(on=on)
    receipts = {one.event.receipt: one.event.movement for one in events if hasattr(one.event, "receipt") and hasattr(one.event, "movement")}
    forwards, backwards = [], []
    for receipt, movement in receipts.items():
        uses = book.went_to(receipt, as_of=as_of)
        if type(movement.act).__name__ == "Deposit" and movement.on <= on and uses:
            assert sum(use.amount.minor for use in uses) == movement.act.amount.minor
        paid = [use for use in uses if isinstance(use.end, duebook.MoneyEnd.Paid)]
        forwards += [((receipt, use.end.item), use.amount.minor) for use in paid]
    for one in events:
        if isinstance(one.event, duebook.BookEvent.ReceivableOpened):
            item = one.event.receivable.id
            sources = book.came_from(item, as_of=as_of)
            backwards += [((source.receipt, item), source.amount.minor) for source in sources if source.receipt in receipts]
    assert sums(forwards) == sums(backwards)


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_asked_the_figures_agree(seed: int) -> None:
    history = History(seed, 60)
    book, events = history.book, history.book.changes_since(0)
    auditor, portfolio = Auditor(events), book.portfolio()
    dates = [one.on for one in events if one.on > date(2024, 6, 1)]
    days = sorted({max(dates) + timedelta(days=100), *(history.dice.choice(dates) for _ in range(3))})
    ever = max(auditor.at.values())
    for on in days:
        book_says(book, auditor, on)
        reports_say(portfolio, auditor, CutOff(on), ever)
        statements_say(portfolio, auditor, CutOff(on), ever)
        money_says(book, events, on)
    known = history.dice.choice(events).at.astimezone(CHINA).date()
    evening = datetime(known.year, known.month, known.day, 23, 59, 59, 999_999, tzinfo=CHINA)
    for on in days:
        reports_say(portfolio, auditor, CutOff(on, known=known), evening)
        statements_say(portfolio, auditor, CutOff(on, known=known), evening)
    vouchers_say(book, auditor, days)
    assert book.verify().difference is None


def test_the_histories_do_everything() -> None:
    kinds = {type(one.event).__name__ for seed in SEEDS for one in History(seed, 60).book.changes_since(0)}
    wanted = "Allocated Unallocated Recovered Revalued RevaluationUndone ReceivableMoved CustomerMerged RefundReturned"
    wanted += " ContractAmended ReceivableChanged MilestoneReached PeriodOpened ReceiptBounced CreditedOnAccount"
    assert set(wanted.split()) <= kinds
