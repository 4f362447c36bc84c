"""A whole working day in one file: executed by the tests, and checked by `mypy --strict`."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from datetime import date, datetime, timezone
from decimal import Decimal

import polars

import duebook
from duebook import (
    AccountFilter,
    AccountKey,
    AccountPolicy,
    AccountRequest,
    Accounts,
    Across,
    Act,
    ApprovalBranch,
    ApprovalNeed,
    ApprovalPolicy,
    ApprovalStep,
    Approver,
    AsOf,
    BackDating,
    Book,
    BookEvent,
    BookStream,
    Bucket,
    BusinessDay,
    Calendar,
    CaseAct,
    CaseState,
    ClearingLine,
    ClearingPolicy,
    Command,
    Control,
    Currency,
    CurrencyMismatchError,
    DayRate,
    DifferenceKind,
    Due,
    DueKind,
    DuebookError,
    Expected,
    ForeignItem,
    ForeignLot,
    HoldStatus,
    Installment,
    InsufficientBalanceError,
    LateFrom,
    LateItem,
    LateTerms,
    Ledger,
    Line,
    Lot,
    Money,
    Movement,
    NamedItem,
    NamedScheme,
    Nature,
    OpenInstallment,
    Opening,
    Order,
    OrderCase,
    OrderConflictError,
    PaidInstallment,
    PaidItem,
    PaidOn,
    Part,
    PartPaid,
    Partial,
    Parts,
    Person,
    Phase,
    Plan,
    Purpose,
    Quote,
    RateRule,
    Reach,
    Reason,
    Receipt,
    Receivable,
    Recorded,
    RefundCause,
    Remainder,
    Respread,
    Rounding,
    Rule,
    Schedule,
    Scheme,
    Selection,
    Share,
    Sort,
    SortBy,
    Source,
    Start,
    Step,
    Surplus,
    TermLine,
    Terms,
    Ties,
    Tolerance,
    Until,
    Viewer,
    WaterfallMode,
    WaterfallRules,
    Weekday,
    account_balance,
    aging,
    allocate,
    amend,
    book_replay,
    clean_id,
    clear_foreign,
    compare_schemes,
    late_charges,
    settle,
    split,
    verify_consistency,
    walk,
    waterfall,
    Report,
    report_section,
    tables,
)
from duebook.tables import Records


def amounts() -> None:
    contract = Money("113000.01", "CNY")
    assert contract.amount == Decimal("113000.01") and contract.minor == 11_300_001
    assert contract.currency == Currency("CNY") and contract.currency.digits == 2
    assert contract - Money(13000, "CNY") == Money("100000.01", "CNY")
    assert -contract + contract == Money(0, "CNY") and not (contract - contract)
    assert abs(-contract) == +contract and max(contract, Money("1", "CNY")) is contract
    assert Money(Decimal("1E+3"), "CNY") == Money.from_minor(100_000, Currency("CNY"))
    assert Money.sum([contract, contract], "CNY") == Money("226000.02", "CNY")
    rounded = Money.round("0.125", "CNY", Rounding.HALF_EVEN)
    assert (rounded.value, rounded.exact) == (Money("0.12", "CNY"), False)
    assert contract.percent("30", Rounding.HALF_UP).value == Money("33900.00", "CNY")
    assert f"{contract:>16}" == "   113000.01 CNY" and repr(contract) == "Money('113000.01', 'CNY')"
    thirds = Money("100.00", "CNY").split(Parts.Equal(3), remainder=Remainder.LAST, rounding=Rounding.HALF_UP)
    assert [str(part.amount) for part in thirds.parts] == ["33.33", "33.33", "33.34"]
    assert split(Money("1", "CNY"), Parts.Weights([1, 1]), remainder=Remainder.LAST, rounding=Rounding.DOWN).residue.is_zero
    try:
        contract + Money("1", "EUR")
    except CurrencyMismatchError as refusal:
        expected: Currency = refusal.expected
        assert (refusal.code, expected, refusal.item) == ("currency_mismatch", Currency("CNY"), None)
        assert "EUR" in str(refusal) and "不能" in refusal.zh
    else:
        raise AssertionError("two currencies were added")


def schedules() -> Schedule:
    terms = Terms.percent(
        (30, Due.after("signing", days=7)),
        (40, Due.after("delivery", days=30)),
        (Decimal("30"), Due.end_of_month_after("acceptance", months=1)),
    )
    plan = terms.schedule(Money("113000.01", "CNY"), signing=date(2026, 1, 31), delivery=date(2026, 3, 10))
    told = [f"{part.number} {part.amount} {part.due or f'waits for {part.event}'}" for part in plan]
    assert told == ["1 33900.00 CNY 2026-02-07", "2 45200.00 CNY 2026-04-09", "3 33900.01 CNY waits for acceptance"]
    assert len(plan) == 3 and plan[-1].purpose is Purpose.INSTALLMENT and plan.installments[0] == plan[0]
    reported: Mapping[str, date] = {"signing": date(2026, 1, 31)}
    assert terms.schedule(plan.total, events=reported)[0] == plan[0]

    monthly = Terms.equal(12, Due.on(date(2026, 1, 31)))
    months = monthly.schedule(Money("1000.00", "CNY"))
    quarter: tuple[Installment, ...] = months[:3]
    last: Installment = next(reversed(months))
    assert quarter[1].due == date(2026, 2, 28) and last == months[-1]

    october = Calendar(weekend=[Weekday.SATURDAY, Weekday.SUNDAY], holidays=[date(2026, 10, 1), date(2026, 10, 2)])
    assert october.adjust(date(2026, 10, 1), BusinessDay.FOLLOWING) == date(2026, 10, 5)
    retention = Terms(
        [
            TermLine(Share.Percent("95", multiple=Money(1, "CNY")), Due.after("acceptance", 0)),
            TermLine(Share.Rest(), Due(Start.Previous(), steps=[Step.Months(12)]), purpose=Purpose.RETENTION),
        ],
        business_day=BusinessDay.FOLLOWING,
    )
    held = retention.schedule(Money("113000.01", "CNY"), calendar=october, acceptance=date(2026, 10, 1))
    assert (held[0].due, held[1].amount) == (date(2026, 10, 5), Money("5650.01", "CNY"))
    assert walk(date(2026, 1, 31), [Step.Months(1), Step.EndOfMonth()]) == date(2026, 2, 28)
    return plan


def why(line: Line) -> str:
    match line.reason:
        case Reason.OldestDue(customer=customer, due=due, rank=1):
            return f"{customer}'s oldest, {due}"
        case Reason.OldestDue(rank=rank):
            return f"number {rank}"
        case other:
            return other.en


def allocation(plan: Schedule) -> Plan:
    items = [
        Receivable(f"C-1/{part.number}", "ACME", part.amount, part.due, references=["C-1"])
        for part in plan
        if part.due is not None
    ]
    lots = [Lot("R-7", "ACME", Money("50000.00", "CNY"), date(2026, 2, 6), nature=Nature.ADVANCE)]
    paid = allocate(lots, items, Scheme.oldest_due_first(), as_of=date(2026, 2, 6))
    assert [why(line) for line in paid.lines] == ["ACME's oldest, 2026-02-07", "number 2"]
    assert paid.lines[1].reason.en == "next due item of ACME, due 2026-04-09; 29100.00 CNY stays open"
    assert paid.lines[1].reason.zh == "ACME 的下一笔到期款，到期日 2026-04-09；尚余 29100.00 CNY 未清"
    assert paid.left_over == () and paid.totals[0].allocated == Money("50000.00", "CNY")
    left = settle(items, paid)
    assert [str(item.open.amount) for item in left] == ["0.00", "29100.00"]
    (row,) = aging(left, [30, 60, 90], as_of=date(2026, 5, 1))
    assert row.overdue[0] == Money("29100.00", "CNY") == row.total

    named = Lot("R-8", "ACME", Money(100, "CNY"), date(2026, 2, 6), pays=[NamedItem("C-1/2", amount=Money(40, "CNY"))])
    own = Scheme(
        [
            Phase(Rule.ExactItem(ties=Ties.REFUSE)),
            Phase(Rule.ExactTotal(), items=Selection(reach=Reach.DUE), sources=[Source.RECEIPT]),
        ],
        tolerance=Tolerance(Money("0.05", "CNY"), as_kind=DifferenceKind.ROUNDING),
    )
    assert own.partial is Partial.ALLOWED and own.phases[0].items == Selection()
    largest = Phase(Rule.InOrder(order=[Sort(SortBy.OPEN, descending=True)]))
    assert repr(largest) == "Phase(rule=Rule.InOrder(order=(Sort(by=SortBy.OPEN, descending=True),)))"
    rest = allocate([named], left, own, as_of=date(2026, 2, 6))
    assert rest.left_over[0].amount == Money(60, "CNY")
    stored = Plan.from_json(rest.to_json())
    assert stored == rest and settle(left, stored) == settle(left, rest)
    return paid


def bulk() -> None:
    rows = [("I-1", "ACME", 1250, date(2026, 1, 5)), ("I-2", "BETA", 700, date(2026, 1, 6))]
    ids, customers, cents, dues = zip(*rows)
    items = Receivable.from_columns(id=ids, customer=customers, open_minor=cents, currency="CNY", due=dues)
    assert items[0] == Receivable("I-1", "ACME", Money("12.50", "CNY"), date(2026, 1, 5))
    lots = Lot.from_columns(
        id=["P-1"], customer=["BETA"], amount=[Decimal("10.00")], currency=["CNY"], received=[date(2026, 1, 7)]
    )
    plan = allocate(lots, items, Scheme.standard(), as_of=date(2026, 1, 7))
    assert plan.left_over[0].amount.minor == 300


def refusals() -> None:
    try:
        Money("12.505", "CNY")
    except DuebookError as refusal:
        assert (refusal.code, refusal.path) == ("amount_too_precise", "amount")
    else:
        raise AssertionError("half a cent was taken")
    assert clean_id(" Ｃ－17\u200b") == "C-17"
    assert Rounding("halfUp") is Rounding.HALF_UP and len(Rounding) == 10


def kept(plan: Plan) -> None:
    assert pickle.loads(pickle.dumps(plan)) == plan
    assert '"lot":"R-7"' in plan.to_json()
    terms = Terms.percent(("100", Due.on(date(2026, 1, 1))))
    assert Terms.from_json(terms.to_json()) == terms
    assert duebook.call("cleanId", '{"text":" a "}') == '"a"'


def accounts() -> None:
    acme, day = AccountKey("ACME", "CNY"), date(2026, 2, 6)
    deposit = Movement("M-1", day, Act.Deposit("R-7", acme, Money("50000.01", "CNY"), nature=Nature.DEPOSIT))
    advance = Movement("M-2", day, Act.Deposit("R-8", acme, Money("30000.00", "CNY")))
    books = Accounts([deposit, advance], AccountPolicy(opening=Opening.BY_DEPOSIT, back_dating=BackDating.CHECKED))
    own = AccountFilter(customer="ACME")

    # An order holds money; the delivery captures a part of it, which frees the rest.
    held = books.decide("M-3", day, AccountRequest.Hold(account=acme, amount=Money("20000.00", "CNY"), reference="SO-1", lots=["R-8"]))
    assert held.because[0].left == Money("10000.00", "CNY") and held.because[0].reason.en
    before = books.balance(own, as_of=day)
    assert books.balance(own, as_of=day) == before, "deciding changes nothing"
    books.apply(held.movement)
    (balance,) = books.balance(own, as_of=day)
    assert (balance.booked, balance.held) == (Money("80000.01", "CNY"), Money("20000.00", "CNY"))
    assert books.holds(own, as_of=day)[0].status is HoldStatus.OPEN
    paid = AccountRequest.Capture("M-3", PaidItem("C-1/1", "ACME"), amount=Money("15000.00", "CNY"))
    books.apply(books.decide("M-4", date(2026, 2, 9), paid).movement)
    (link,) = books.links("C-1/1", as_of=date(2026, 2, 9))
    assert (link.lot, link.paid) == ("R-8", Money("15000.00", "CNY"))

    # 定金 binds: the payer's breach gives no right to have it back.
    try:
        books.decide("M-5", date(2026, 2, 10), AccountRequest.Refund(acme, Money("1", "CNY"), cause=RefundCause.PAYER_BREACH, lots=["R-7"]))
    except DuebookError as refusal:
        assert refusal.code == "deposit_binding" and "定金" in refusal.zh
    else:
        raise AssertionError("earnest money was refunded")
    try:
        books.decide("M-5", date(2026, 2, 10), AccountRequest.Apply(acme, PaidItem("C-1/2", "ACME"), Money("90000", "CNY")))
    except InsufficientBalanceError as refusal:
        gap: Money = refusal.gap
        assert not gap.is_zero
    else:
        raise AssertionError("more was paid than there is")

    undone = books.decide("M-5", date(2026, 2, 11), AccountRequest.Undo("M-4", amount=Money("5000.00", "CNY")))
    trial = books.copy()
    trial.apply(undone.movement)
    assert trial.links("C-1/1", as_of=date(2026, 2, 11))[0].taken_back == Money("5000.00", "CNY")
    assert books.links("C-1/1", as_of=date(2026, 2, 11)) == [link], "the copy goes its own way"

    ledger = books.ledger(acme, date(2026, 2, 1), date(2026, 2, 28))
    assert ledger.closing.booked == Money("65000.01", "CNY") and len(ledger.lines) == books.summary().count == 4
    control = Control("2203", ledger.closing.booked, natures=[Nature.ADVANCE, Nature.DEPOSIT])
    tie = books.tie_out([control], as_of=date(2026, 2, 28))
    assert tie.agrees and books.trace("R-8", as_of=date(2026, 2, 28))[-1].movement == "M-4"
    assert [lot.id for lot in books.to_lots(own, as_of=date(2026, 2, 28))] == ["R-7", "R-8"]
    stored = books.movements()
    assert account_balance(stored, of=own, as_of=day) == Accounts(stored).balance(own, as_of=day)


def books() -> None:
    book = Book.open("acme-trading")
    day, eight = date(2026, 2, 6), datetime(2026, 2, 6, 8, tzinfo=timezone.utc)
    paid = Command.RecordReceipt(Receipt(customer="C-88", amount=Money("30000.07", "CNY")))
    wanted = Order("req-1", "wang.fang", eight, day, commands=[paid], expect=[Expected(BookStream.Customer("C-88"), 0)])
    decision = book.decide(wanted)
    book.apply(decision.events)  # after they are stored
    (balance,) = book.balance("C-88", as_of=AsOf(on=day, recorded=eight))
    assert balance.available == Money("30000.07", "CNY")
    assert book.decide(wanted).events == () and book.decide(wanted).earlier == decision.events
    try:
        book.decide(Order("req-1", "wang.fang", eight, day, commands=[paid, paid]))
    except OrderConflictError as refusal:
        known: str = refusal.order
        assert known == "req-1" and refusal.sequence == 1
    else:
        raise AssertionError("one order had two contents")

    item = Receivable("INV-1", "C-88", Money("12000.08", "CNY"), date(2026, 2, 28))
    book.apply(book.decide(Order("req-2", "li.na", eight, day, commands=[Command.OpenReceivable(item), Command.Pay("INV-1")])).events)
    last: Recorded = book.changes_since(0)[-1]
    if isinstance(last.event, BookEvent.Allocated):
        undo = Command.UndoAllocation(last.event.movement.id)
        trial = book.branch(Until.Sequence(book.sequence()), "acme-trading.trial")
        trial.apply(trial.decide(Order("req-3", "li.na", eight, day, commands=[undo])).events)
        assert [view.receivable.open for view in trial.open_items("C-88")] == [item.open]
    assert book.open_items("C-88") == [] and book.available("C-88", day) == [Money("17999.99", "CNY")]
    again = Book.restore(book.snapshot())
    assert again.summary() == book_replay("acme-trading", book.changes_since(0)) and again.verify().difference is None
    closed: date | None = book.closed_through()
    assert closed is None and book.copy().id() == book.id()

    kept = book.head()
    review = ApprovalStep("review", [Approver.Role("finance")], ApprovalNeed.Any())
    losses = ApprovalPolicy("losses", actions=["writeOff"], branches=[ApprovalBranch("all", steps=[review])])
    staff = Command.ChangePeople(people=[Person("li.na", roles=["sales"]), Person("zhao", roles=["finance"])])
    owed = Command.OpenReceivable(Receivable("INV-2", "C-88", Money("300.07", "CNY"), date(2026, 2, 28)))
    setup = [staff, Command.ChangeApprovalPolicy(losses), owed]
    book.apply(book.decide(Order("req-4", "root", eight, day, commands=setup)).events)
    asked = book.decide(Order("req-5", "li.na", eight, day, commands=[Command.WriteOff("INV-2")]))
    book.apply(asked.events)
    (line,) = book.inbox("zhao", as_of=eight)
    waiting: OrderCase = book.order_case(line.case)
    assert asked.waits and isinstance(waiting.state, CaseState.Pending) and waiting.carried_out is None
    yes = Command.AnswerCase(line.case, line.step, waiting.case.digest, CaseAct.Approve())
    book.apply(book.decide(Order("req-6", "zhao", eight, day, commands=[yes])).events)
    eyes = AsOf(viewer=Viewer("zhao", eight))
    assert book.receivable("INV-2", as_of=eyes).written_off == Money("300.07", "CNY")
    assert verify_consistency(book.consistency(kept.count), kept, book.head()) == book.head()


def afterwards(plan: Schedule) -> None:
    larger = amend(
        plan,
        1,
        paid=[PaidInstallment(1, plan[0].amount)],
        total=Money("120000.00", "CNY"),
        part_paid=PartPaid.PAID_PART,
        rest=Respread.InProportion(Rounding.HALF_UP, Remainder.LAST),
    )
    assert larger.version == 2 and larger.schedule[0] == plan[0]
    assert Money.sum([part.amount for part in larger.schedule], "CNY") == larger.schedule.total == Money("120000.00", "CNY")

    due = date(2026, 2, 7)
    bought = LateItem("C-1/1", "ACME", Money("33900.01", "CNY"), due, paid=[PaidOn(date(2026, 2, 17), Money("30000.00", "CNY"))])
    terms = LateTerms(
        DayRate.Daily("0.05"), from_=LateFrom.DUE_DATE, rounding=Rounding.HALF_UP, business_day=BusinessDay.UNADJUSTED
    )
    (charge,) = late_charges([bought], terms, as_of=date(2026, 2, 19)).charges
    assert charge.receivable.open == Money("173.40", "CNY") and [span.days for span in charge.spans] == [10, 2]


def schemes_compared() -> None:
    items = [
        Receivable("C-1/1", "ACME", Money("33900.00", "CNY"), date(2026, 2, 7)),
        Receivable("C-1/2", "ACME", Money("45200.01", "CNY"), date(2026, 4, 9)),
    ]
    lots = [Lot("R-7", "ACME", Money("45200.01", "CNY"), date(2026, 2, 6))]
    both = [NamedScheme("exact", Scheme.standard()), NamedScheme("oldest", Scheme.oldest_due_first())]
    told = compare_schemes(lots, items, both, as_of=date(2026, 2, 10))
    assert [(outcome.scheme, outcome.lines) for outcome in told.outcomes] == [("exact", 1), ("oldest", 2)]
    assert told.first is not None and told.first.position == 0 and len(told.groups) == 2


def currencies() -> None:
    own = ClearingPolicy(RateRule.EACH_ITS_OWN, Ledger.RECEIVABLE, Rounding.HALF_UP, Remainder.FIRST)
    cleared = clear_foreign(
        Currency("CNY"),
        [ForeignLot("R-1", Money("1000.00", "USD"), Money("7250.00", "CNY"))],
        [ForeignItem("INV-1", Money("1500.00", "USD"), Money("10650.01", "CNY"))],
        [ClearingLine("R-1", "INV-1", Money("1000.00", "USD"))],
        own,
    )
    assert cleared.gains == Money("149.99", "CNY") and cleared.items[0].base == Money("3550.00", "CNY")
    across = clear_foreign(
        Currency("CNY"),
        [ForeignLot("R-2", Money("1000.00", "EUR"), Money("7800.00", "CNY"))],
        [ForeignItem("INV-2", Money("1080.00", "USD"), Money("7700.00", "CNY"))],
        [ClearingLine("R-2", "INV-2", Money("1080.00", "USD"), across=Across.Quoted(Quote("USD", "EUR", "0.925")))],
        own,
    )
    assert across.lines[0].used == Money("999.00", "EUR") and across.lots[0].amount == Money("1.00", "EUR")


def loans() -> None:
    january = OpenInstallment(
        1, date(2026, 1, 31), [Part("principal", Money("100.00", "USD")), Part("fee", Money("5.01", "USD"))]
    )
    order = [Bucket(when, component) for when in DueKind for component in ("fee", "principal")]
    rules = WaterfallRules(order, WaterfallMode.HORIZONTAL, Surplus.NEXT)
    paid = waterfall([january], Money("50.00", "USD"), date(2026, 2, 1), rules)
    assert [(line.component, str(line.amount.amount)) for line in paid.lines] == [("fee", "5.01"), ("principal", "44.99")]
    assert paid.installments[0].parts[0].open == Money("55.01", "USD")


def frames() -> None:
    items = polars.DataFrame(
        {
            "id": ["A-1"], "customer": ["ACME"], "open": [Decimal("33900.05")], "currency": ["CNY"],
            "due": [date(2026, 1, 7)],
        }
    )
    rows = aging(items, [30], as_of=date(2026, 3, 31))
    assert rows[0].total == Money("33900.05", "CNY") and rows.to_polars()["total"].to_list() == [Decimal("33900.05")]
    receivables: Records[Receivable] = tables.records(items, Receivable)
    assert receivables[0].open == rows[0].total and receivables.to_columns()["id"] == ["A-1"]
    section = report_section(Report.AgingRows(rows, limits=[30]))
    assert section._repr_html_() == tables.html(section) and "33,900.05" in tables.html(rows)


def main() -> None:
    amounts()
    first = schedules()
    plan = allocation(first)
    bulk()
    refusals()
    kept(plan)
    accounts()
    books()
    afterwards(first)
    schemes_compared()
    currencies()
    loans()
    frames()


if __name__ == "__main__":
    main()
