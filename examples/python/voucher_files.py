"""Vouchers of a book as files that a ledger imports (凭证导入): 用友 U8 and T3, and a list with headings for 金蝶.

    voucher_files.py [LOG [FOLDER]]

LOG has the events of a book, a line each. Without arguments the vouchers are those of a small book that is made here, and
FOLDER is the current one. Two files are written:

- `u8.txt`, the text that 总账工具 reads (`填制凭证,V800`, GB18030): a line for each line of a voucher, 21 fields, no
  quotation marks. Day, kind and number name a voucher.
- `list.csv`, a table with headings as 精斗云 and others take it (UTF-8 with a mark).

Numbers begin anew each month, in the order of the days. Which dimension is which field of the ledger is said in
`DIMENSIONS`; a dimension that is none of them is refused, not dropped, and so is a text that the ledger would cut off.
"""

from __future__ import annotations

import csv
import io
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from itertools import count
from pathlib import Path

from duebook import (
    Book,
    BookEvent,
    ChartPreset,
    ChartSource,
    Command,
    Customer,
    EntrySide,
    Money,
    Nature,
    Order,
    PostingRules,
    PostingTax,
    Receipt,
    Receivable,
    ReversalStyle,
    Rounding,
    TaxRounded,
    Value,
    Voucher,
    VoucherLine,
    book_read_log,
)

#: The dimension (辅助核算), its place among the 21 fields of U8, and its heading in the list.
DIMENSIONS = {
    "department": (15, "部门"),
    "employee": (16, "职员"),
    "customer": (17, "客户"),
    "owner": (19, "业务员"),
    "contract": (20, "项目"),
}
HEADINGS = ["日期", "凭证字", "凭证号", "附件数", "分录序号", "摘要", "科目代码", "科目名称", "借方金额", "贷方金额"]
HEADINGS += [heading for _, heading in DIMENSIONS.values()] + ["原币金额", "币别", "汇率"]


@dataclass(frozen=True)
class Numbered:
    """A voucher with its number of the month."""

    number: int
    voucher: Voucher


def numbered(vouchers: Sequence[Voucher], first: int = 1) -> list[Numbered]:
    """The vouchers by their days, numbered from `first` in each month."""
    used: Counter[tuple[int, int]] = Counter()
    made = []
    for voucher in sorted(vouchers, key=lambda one: one.on):
        month = (voucher.on.year, voucher.on.month)
        made.append(Numbered(first + used[month], voucher))
        used[month] += 1
    return made


def sides(line: VoucherLine) -> tuple[Decimal, Decimal]:
    """Debit and credit in the home currency; below zero is red (红字)."""
    home = line.home.amount
    return (home, Decimal(0)) if line.side is EntrySide.DEBIT else (Decimal(0), home)


def dimensions(line: VoucherLine) -> dict[str, str]:
    """The dimensions of a line as texts."""
    found = {}
    for field in line.dimensions:
        if field.name not in DIMENSIONS or not isinstance(field.value, Value.Text):
            raise ValueError(f"account {line.account}: {field.name} is no dimension of the ledger")
        found[field.name] = field.value.text
    return found


def foreign(line: VoucherLine) -> tuple[str, str, str]:
    """The foreign amount, its currency and the rate to six places, which the ledger only shows."""
    if line.amount.currency == line.home.currency or line.amount.is_zero:
        return "", "", ""
    rate = (line.home.amount / line.amount.amount).quantize(Decimal("0.000001"))
    return f"{line.amount.amount:f}", str(line.amount.currency), f"{rate:f}"


def u8(vouchers: Sequence[Numbered], maker: str, word: str = "记") -> str:
    """The text for 总账工具. `maker` is the name of 制单人 in the ledger."""
    rows = ["填制凭证,V800"]
    for one in vouchers:
        for line in one.voucher.lines:
            amount, _, rate = foreign(line)
            debit, credit = sides(line)
            row = [str(one.voucher.on), word, str(one.number), "0", line.summary, str(line.account), f"{debit:.2f}", f"{credit:.2f}"]
            row += ["", amount, rate, maker, "", "", str(one.voucher.on), *[""] * 6]
            for name, text in dimensions(line).items():
                row[DIMENSIONS[name][0]] = text
            for text, most in ((line.summary, 60), (str(line.account), 15)):
                if len(text) > most:
                    raise ValueError(f"voucher {one.voucher.id}: {text!r} is longer than {most} characters")
            if any(mark in field for field in row for mark in ",\r\n"):
                raise ValueError(f"voucher {one.voucher.id}: a comma or a line end in a field, which the format cannot say")
            rows.append(",".join(row))
    return "".join(f"{row}\r\n" for row in rows)


def listed(vouchers: Sequence[Numbered], word: str = "记") -> str:
    """The table with headings."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(HEADINGS)
    for one in vouchers:
        for place, line in enumerate(one.voucher.lines, 1):
            found = dimensions(line)
            debit, credit = (f"{side:.2f}" if side else "" for side in sides(line))
            head = [one.voucher.on, word, one.number, 0, place, line.summary, line.account, line.name, debit, credit]
            amount, currency, rate = foreign(line)
            table.writerow([*head, *(found.get(name, "") for name in DIMENSIONS), amount, currency, rate])
    return out.getvalue()


def check(vouchers: Sequence[Voucher]) -> Decimal:
    """What all of them come to on one side; each has to balance."""
    total = Decimal(0)
    for voucher in vouchers:
        debit, credit = (sum(side) for side in zip(*map(sides, voucher.lines)))
        if debit != credit:
            raise ValueError(f"voucher {voucher.id} does not balance: {debit} and {credit}")
        total += debit
    return total


def sample() -> Book:
    """合同负债 of 33,900.00 with 13 % tax, an invoice it pays, and that taken back in red letters a month later."""
    book = Book.open("sample")
    orders = count(1)

    def give(on: date, *commands: Command) -> None:
        number = next(orders)
        at = datetime(2026, 2, 6, 8, tzinfo=timezone.utc) + timedelta(days=number)
        decision = book.decide(Order(f"O-{number}", "wang.fang", at, on, commands=commands))
        assert decision.refusal is None, decision.refusal
        book.apply(decision.events)

    advance = Receipt(receipt="R-1", customer="C-88", amount=Money("33900.00", "CNY"), nature=Nature.CONTRACT_LIABILITY)
    give(date(2026, 2, 6), Command.RegisterCustomer(Customer("C-88", name="华东机械")), Command.RecordReceipt(advance))
    give(date(2026, 2, 9), Command.OpenReceivable(Receivable("INV-1", "C-88", Money("45200.00", "CNY"), date(2026, 2, 28))))
    give(date(2026, 2, 9), Command.Allocate("C-88"))
    allocated = book.changes_since(0)[-1].event
    assert isinstance(allocated, BookEvent.Allocated)
    give(date(2026, 3, 2), Command.UndoAllocation(allocated.movement.id))
    return book


def main(arguments: list[str]) -> None:
    book, folder = sample(), Path(*arguments[1:2])
    if arguments:
        events = book_read_log(Path(arguments[0]).read_text(encoding="utf-8"))
        book = Book.replay(events[0].book, events)
    chart = ChartSource.Preset(ChartPreset.CONTRACT_LIABILITY, "CNY")
    tax = PostingTax(rate=13, rounded=TaxRounded.TAX, rounding=Rounding.HALF_UP)
    vouchers = book.vouchers(PostingRules(chart, ReversalStyle.RED_LETTER, taxes=[tax])).vouchers
    total, numbers = check(vouchers), numbered(vouchers)
    (folder / "u8.txt").write_bytes(u8(numbers, maker="王芳").encode("gb18030"))
    (folder / "list.csv").write_bytes(listed(numbers).encode("utf-8-sig"))
    lines = sum(len(voucher.lines) for voucher in vouchers)
    print(f"{len(vouchers)} vouchers, {lines} lines, {total} on each side: u8.txt, list.csv")


if __name__ == "__main__":
    main(sys.argv[1:])
