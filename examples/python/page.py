"""The report as text, in English or Chinese, aligned for a terminal."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from duebook import LeftOver, Line, Lot, Money, Reason, Refusal

from book import Book, Item
from rows import Notes
from work import AGES, Outcome, Ranking, ranking, total

# Lists longer than these are cut unless everything was asked for.
FIRST_RECEIPTS, SAMPLES, TOP = 6, 5, 10

Element = TypeVar("Element")


def report(book: Book, outcome: Outcome, lang: str, full: bool) -> str:
    """The whole report."""
    page = Page(book, lang, full)
    say = page.say
    page.line(f"{say('Receivables as of', '应收账款，截至')} {book.as_of}")
    page.proposed()
    page.rows_read(book.notes)
    page.rows_not_used(book.notes)
    page.control_totals(outcome)
    page.receipts(outcome)
    page.not_done(outcome)
    page.ranking(say("Kept on account, by customer", "挂账余款（按客户）"), outcome.left_over_by_customer(), False)
    by_customer = outcome.open_by(book.as_of, lambda item: item.receivable.customer)
    page.ranking(say("Open, by customer", "未清应收（按客户）"), by_customer, True)
    by_keeper = outcome.open_by(book.as_of, lambda item: visible(item.salesperson) or say("(nobody)", "（无人负责）"))
    page.ranking(say("Open, by salesperson", "未清应收（按业务员）"), by_keeper, True)
    page.aging(outcome)
    page.waiting()
    return "".join(page.lines)


@dataclass
class Story:
    """What one receipt did."""

    lot: Lot
    lines: list[Line] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    left: list[LeftOver] = field(default_factory=list)

    def kind(self) -> tuple[object, ...]:
        """What makes two stories worth telling both: one or several items, paid in full or not, the kinds of reasons."""
        told: list[Line | Refusal | LeftOver] = [*self.lines, *self.refusals, *self.left]
        kinds = dict.fromkeys(type(part.reason) for part in told)
        return min(len(self.lines), 2), any(not line.open.is_zero for line in self.lines), *kinds


@dataclass
class Page:
    book: Book
    lang: str
    full: bool
    lines: list[str] = field(default_factory=list)

    def say(self, en: str, zh: str) -> str:
        return en if self.lang == "en" else zh

    def why(self, reason: Reason) -> str:
        return self.say(reason.en, reason.zh)

    def why_not(self, customer: str, reason: Reason) -> str:
        """Why something was not done. A number that is not open may be right, and only early."""
        found = self.book.waiting(customer, reason.reference) if isinstance(reason, Reason.ReferenceUnknown) else None
        if found is None:
            return self.why(reason)
        part, installment = found
        amount, event = installment.amount, self.event(installment.event)
        en = f"{reason.en}; installment {part} of {amount} waits for {event}"
        return self.say(en, f"{reason.zh}；分期款 {part}（{amount}）尚待{event}")

    def event(self, event: str | None) -> str:
        names = {"delivery": self.say("delivery", "交货"), "acceptance": self.say("acceptance", "验收")}
        return names.get(event or "", event or "")

    def line(self, line: str) -> None:
        self.lines.append(line.rstrip(" ") + "\n")

    def heading(self, en: str, zh: str) -> None:
        self.line("\n" + self.say(en, zh))

    def table(self, sides: str, rows: Sequence[Sequence[str]], indent: int = 2) -> None:
        for line in table(sides, rows, indent):
            self.line(line)

    def none(self, nothing: bool) -> None:
        if nothing:
            self.line("  " + self.say("none", "无"))

    def more(self, hidden: int) -> None:
        if hidden:
            self.line(self.say(f"    … {hidden} more with --full", f"    …… 另有 {hidden} 项，--full 全部列出"))

    def shown(self, elements: list[Element], most: int) -> list[Element]:
        return elements if self.full else elements[:most]

    def proposed(self) -> None:
        """Items that appear later take part from then on, so what an old receipt paid is not history."""
        as_of = self.book.as_of
        en = f"Allocations are proposed anew as of {as_of} from all open items; an earlier report may differ."
        self.line(self.say(en, f"核销方案按截至 {as_of} 的全部未清项重新提出，较早日期的报告可能与此不同。"))

    def rows_read(self, notes: Notes) -> None:
        say = self.say
        self.heading("What was read", "读入数据")
        counts = [count for tally in notes.tallies for count in (tally.used, tally.later, tally.refused)]
        currencies = sorted({currency for count in counts for currency in count.sums})
        rows = [[say("file", "文件"), "", say("rows", "行数"), *currencies]]
        for tally in notes.tallies:
            outcomes = [
                (tally.file, say("used", "采用"), tally.used),
                ("", say("after the business date", "晚于业务日期"), tally.later),
                ("", say("refused", "拒绝"), tally.refused),
            ]
            for file, label, count in outcomes:
                amounts = [grouped(count.sums[code]) if code in count.sums else "-" for code in currencies]
                rows.append([file, label, str(count.rows), *amounts])
            if tally.unreadable:
                rows.append(["", say("  amount unreadable", "  其中金额无法识别"), str(tally.unreadable)])
        self.table("<<>", rows)

    def rows_not_used(self, notes: Notes) -> None:
        self.heading("Rows refused", "拒绝的行")
        for file, line, problem in notes.refused:
            self.line(f"  {file}:{line}  {problem.field}  {problem.code}")
            self.line(f"      {visible(problem.en)}")
            self.line(f"      {visible(problem.zh)}")
        self.none(not notes.refused)
        self.heading("Identifiers repaired", "已修正的编号")
        changes = [
            [f"{file}:{line}", repair.field, f"`{visible(repair.before)}` -> `{repair.after}`"]
            for file, line, repair in notes.repaired
        ]
        self.table("<<<", changes)
        self.none(not notes.repaired)

    def control_totals(self, outcome: Outcome) -> None:
        say = self.say
        self.heading("Control totals", "控制总额")
        names = [
            (say("contracts", "合同金额"), say("installments dated", "已定期各期"), say("waiting", "待触发")),
            (say("receipts", "收款"), say("allocated", "已核销"), say("left over", "挂账")),
            (say("open before", "核销前未清"), say("allocated", "已核销"), say("open after", "核销后未清")),
            (say("open after", "核销后未清"), say("not due", "未到期"), say("overdue", "逾期")),
        ]
        rows = []
        for check in outcome.checks:
            name, first, second = names[check.about]
            one, two = map(grouped, check.parts)
            mark = "✓" if check.holds else "✗"
            rows.append([check.currency, name, grouped(check.whole), "=", first, one, "+", second, two, mark])
        self.table("<<><<><<><", rows)

    def receipts(self, outcome: Outcome) -> None:
        plan = outcome.plan
        self.heading("What each receipt paid, and why", "每笔收款的核销与理由")
        lots, links = len(outcome.lots), plan.line_count
        counts = self.say(f"  {lots} receipts, {links} allocations", f"  收款 {lots} 笔，核销 {links} 笔")
        hint = self.say(
            "; the first ones and the first of each kind, all with --full",
            "；以下为最初几笔及每种情形的第一笔，--full 全部列出",
        )
        self.line(counts + ("" if self.full else hint))
        stories = {lot.id: Story(lot) for lot in outcome.lots}
        for line in plan.lines:
            stories[line.lot].lines.append(line)
        for refusal in plan.refusals:
            stories[refusal.lot].refusals.append(refusal)
        for left in plan.left_over:
            stories[left.lot].left.append(left)
        told = set()
        for position, story in enumerate(stories.values()):
            kind = story.kind()
            if kind not in told or self.full or position < FIRST_RECEIPTS:
                self.story(story)
            told.add(kind)

    def story(self, story: Story) -> None:
        lot = story.lot
        self.line(f"  {lot.id}  {lot.received}  {grouped(lot.amount)} {lot.amount.currency}  {lot.customer}")
        rows = [[line.item, grouped(line.amount), self.why(line.reason)] for line in story.lines]
        not_done = self.say("not done", "未执行")
        rows += [[not_done, "", self.why_not(lot.customer, refusal.reason)] for refusal in story.refusals]
        rows += [[self.say("left over", "挂账"), grouped(left.amount), self.why(left.reason)] for left in story.left]
        self.table("<><", rows, 6)

    def not_done(self, outcome: Outcome) -> None:
        """What a phase looked for and could not do, by kind."""
        self.heading("Looked for and not done", "未能执行的核销")
        labels: dict[type, str] = {
            Reason.Ambiguous: self.say("several items have the amount", "金额相同，不作选择"),
            Reason.ReferenceUnknown: self.say("quoted number not open", "引用号无未清项"),
            Reason.AlreadySettled: self.say("named item already paid", "指定款项已结清"),
        }
        other = self.say("other", "其他")
        customers = {lot.id: lot.customer for lot in outcome.lots}
        label_of = {refusal: labels.get(type(refusal.reason), other) for refusal in outcome.plan.refusals}
        self.none(not label_of)
        for label in [*labels.values(), other]:
            refusals = [refusal for refusal in outcome.plan.refusals if label_of[refusal] == label]
            if not refusals:
                continue
            self.line(f"  {label}: {len(refusals)}")
            shown = self.shown(refusals, SAMPLES)
            rows = [[refusal.lot, self.why_not(customers[refusal.lot], refusal.reason)] for refusal in shown]
            self.table("<<", rows, 4)
            self.more(len(refusals) - len(shown))

    def ranking(self, heading: str, ranking: Ranking, overdue: bool) -> None:
        say = self.say
        self.line("\n" + heading)
        self.none(not ranking)
        columns = 4 if overdue else 3
        for currency, names in ranking:
            shown = self.shown(names, TOP)
            rows = [[currency, say("amount", "金额"), say("number", "笔数"), say("overdue", "其中逾期")]]
            for name, share in [*shown, (say("total", "合计"), total(currency, names))]:
                rows.append([name, grouped(share.amount), str(share.records), grouped(share.overdue)])
            # What is not shown is part of the total, so it stands above it.
            *lines, last = table("<>>>", [row[:columns] for row in rows], 2)
            for line in lines:
                self.line(line)
            self.more(len(names) - len(shown))
            self.line(last)

    def aging(self, outcome: Outcome) -> None:
        say = self.say
        self.heading("Aging by due date", "账龄（按到期日）")
        first, second, third = AGES
        bands = [f"1-{first}", f"{first + 1}-{second}", f"{second + 1}-{third}", f">{third}"]
        rows = [[say("days past due", "逾期天数"), say("not due", "未到期"), *bands, say("total", "合计")]]
        for row in outcome.aging:
            rows.append([str(row.currency), *map(grouped, [row.not_due, *row.overdue, row.total])])
        self.table("<>>>>>>", rows)

    def waiting(self) -> None:
        """Installments whose event has not happened."""
        undated = [part for contract in self.book.contracts for part in contract.installments if part.due is None]
        rows = [(self.event(part.event), part.amount, False) for part in undated if part.event is not None]
        heading = self.say("Not yet due: installments that wait for an event", "尚无到期日：等待事件的分期款")
        self.ranking(heading, ranking(rows), False)


def table(sides: str, rows: Sequence[Sequence[str]], indent: int) -> list[str]:
    """Text in columns, where a Chinese character is as wide as two Latin ones."""
    columns = max(map(len, rows), default=0)
    widths = [max(width(row[at]) for row in rows if at < len(row)) for at in range(columns)]
    lines = []
    for row in rows:
        cells = []
        for at, cell in enumerate(row):
            gap = " " * (widths[at] - width(cell))
            cells.append(cell + gap if sides[at : at + 1] == "<" else gap + cell)
        lines.append(" " * indent + "  ".join(cells))
    return lines


WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001f64f\U0001f900-\U0001f9ff\U00020000-\U0003fffd]"
)
HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3000\ufeff]"
)


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return len(text) + len(WIDE.findall(text))


def visible(text: str) -> str:
    """The text with whatever cannot be seen spelt out: a hidden U+200B or a change of direction."""
    return HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def grouped(amount: Money) -> str:
    """An amount with a comma after every three digits, for people."""
    return f"{amount.amount:,f}"
