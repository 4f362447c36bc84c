"""The month-end pack (月末报告): what a finance director prints, as one HTML file."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from duebook import (
    ColumnKind,
    CutOff,
    Debt,
    DebtAct,
    DebtEvent,
    DuebookError,
    LossRate,
    MonthEndOrder,
    PaidBy,
    Portfolio,
    Prepayment,
    PrepaymentAct,
    PrepaymentEvent,
    ProvisionBasis,
    ProvisionPolicy,
    Receivable,
    ReportBlock,
    ReportCell,
    ReportColumn,
    ReportLanguage,
    ReportRow,
    ReportSection,
    ReportTable,
    ReportText,
    Rounding,
    SegmentRates,
    StatementHeader,
    StatementParty,
    clean_id,
    known_columns,
    month_end,
)

from book import Book
from work import Outcome

COMPANY = "示例贸易有限公司 Sample Trading Co., Ltd."
"""Whose pack it is."""

HOME = "CNY"
"""The currency of the large figures and the charts."""

ABOUT = [
    ReportText("Contracts = installments dated + waiting", "合同 = 已定期 + 等待事件"),
    ReportText("Receipts = allocated + left over", "收款 = 已核销 + 挂账"),
    ReportText("Open before = allocated + open after", "核销前 = 已核销 + 核销后"),
    ReportText("Open after = not due + overdue", "核销后 = 未到期 + 逾期"),
]
"""What the control totals are about, in their order."""


def page(book: Book, outcome: Outcome, lang: str) -> str:
    """The page, in the language of the report."""
    owed = portfolio(book, outcome)
    order = MonthEndOrder(
        company=COMPANY,
        language=ReportLanguage.EN if lang == "en" else ReportLanguage.ZH,
        home=HOME if any(str(debt.amount.currency) == HOME for debt in owed.debts) else None,
        policies=[policy()],
        statements=statement(book, outcome),
        sections=[totals(outcome)],
        footer=ReportText(
            "Receipts are allocated anew from all open items on every run, and past days are shown as known today. "
            "Loss rates are those of this example, not a policy. Not audited.",
            "每次运行均按全部未清项重新核销，历史时点按目前所知列示。损失率仅为示例，并非会计政策。未经审计。",
        ),
    )
    return month_end(owed, CutOff(book.as_of), order=order).html


def portfolio(book: Book, outcome: Outcome) -> Portfolio:
    """What is owed and what was paid ahead, each with its history: an allocation is a payment."""
    lots = {lot.id: lot for lot in book.lots}
    issued = {item.receivable.id: since(item.receivable) for item in book.items}
    paid: dict[str, list[DebtEvent]] = defaultdict(list)
    used: dict[str, list[PrepaymentEvent]] = defaultdict(list)
    for line in outcome.plan.lines:
        received = lots[line.lot].received
        # Money that came before the document settles on the day of the document.
        early = received < issued[line.item]
        on = issued[line.item] if early else received
        act = DebtAct.Paid(
            line.amount,
            receipt=line.lot,
            received=received if early else None,
            by=PaidBy.PREPAYMENT if early else PaidBy.RECEIPT,
        )
        paid[line.item].append(DebtEvent(on, act=act))
        used[line.lot].append(PrepaymentEvent(on, act=PrepaymentAct.Applied(line.amount, item=line.item)))
    debts = [
        Debt(of.id, of.customer, of.open, since(of), of.due, owner=name(item.salesperson), events=paid[of.id])
        for item in book.items
        if not (of := item.receivable).open.is_zero
    ]
    monies = [
        Prepayment(lot.id, lot.customer, lot.amount, lot.received, nature=lot.nature, events=used[lot.id])
        for lot in book.lots
    ]
    return Portfolio(debts=debts, prepayments=monies)


def name(salesperson: str) -> str | None:
    """Who looks after it, if that can be a name."""
    try:
        return clean_id(salesperson)
    except DuebookError:
        return None


def since(receivable: Receivable) -> date:
    """The day of the document; if nobody knows it, the due day."""
    return receivable.issued or receivable.due


def statement(book: Book, outcome: Outcome) -> list[StatementHeader]:
    """The statement of the customer who owes most, for the month, with a slip to send back."""
    most = dict(outcome.open_by(book.as_of, lambda item: item.receivable.customer)).get(HOME, [])
    last = book.as_of
    return [
        StatementHeader(
            f"{last.year}-{last.month:02}",
            customer,
            StatementParty(COMPANY),
            StatementParty(customer),
            last.replace(day=1),
            last,
            last,
            answer_by=last + timedelta(days=14),
        )
        for customer, _ in most[:1]
    ]


def totals(outcome: Outcome) -> ReportSection:
    """The control totals: what this program proves beyond the reports."""
    (currency,) = (column for column in known_columns() if column.key == "currency")
    names = [("whole", "Whole", "总额"), ("first", "First part", "其一"), ("second", "Second part", "其二")]
    columns = [
        currency,
        ReportColumn("about", ReportText("What must add up", "核对内容"), ColumnKind.TEXT),
        *(ReportColumn(key, ReportText(en, zh), ColumnKind.AMOUNT, summed=True) for key, en, zh in names),
        ReportColumn("holds", ReportText("Holds", "相符"), ColumnKind.FLAG),
    ]
    rows = [
        ReportRow(
            [
                ReportCell.Text(check.currency),
                ReportCell.Words(ABOUT[check.about]),
                *(ReportCell.Amount(amount) for amount in (check.whole, *check.parts)),
                ReportCell.Flag(check.holds),
            ]
        )
        for check in outcome.checks
    ]
    table = ReportTable(ReportText("Control totals", "控制总额"), columns, rows=rows)
    return ReportSection(ReportText("Proof", "核对"), blocks=[ReportBlock.Table(table)])


def policy() -> ProvisionPolicy:
    """The table of rates of the example, in its form that of the standard's own example."""
    rates = [LossRate.Percent(rate) for rate in ("0.3", "1.6", "3.6", "6.6", "10.6")]
    return ProvisionPolicy(
        date(2000, 1, 1),
        ProvisionBasis.DUE_DATE,
        limits=[0, 30, 60, 90],
        rates=[SegmentRates(rates=rates)],
        rounding=Rounding.HALF_UP,
    )
