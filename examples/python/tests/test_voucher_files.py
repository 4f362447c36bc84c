"""The files for ledgers: every line is there once, balanced, numbered by the month, and nothing is cut off."""

import csv
from datetime import date
from decimal import Decimal

import pytest
from duebook import EntrySide, Field, Money, Value, Voucher, VoucherLine
from voucher_files import check, listed, main, numbered, sample, u8


def one(amount="100.00", *, foreign=None, summary="收款", account="1122", dimensions=()):
    """A voucher of two lines."""
    home = Money(amount, "CNY")
    fields = [Field(name, Value.Text(text)) for name, text in dimensions]

    def line(side):
        return VoucherLine(side, account, "应收账款", amount=foreign or home, home=home, dimensions=fields, summary=summary)

    return Voucher("#1", date(2026, 2, 6), lines=[line(EntrySide.DEBIT), line(EntrySide.CREDIT)])


def rows_of(text):
    head, *rows = text.split("\r\n")
    assert head == "填制凭证,V800" and rows.pop() == ""
    return [row.split(",") for row in rows]


def test_both_files_say_what_the_book_says(tmp_path, monkeypatch, capsys):
    book = sample()
    log = tmp_path / "log.jsonl"
    log.write_text("".join(f"{event.to_json()}\n" for event in book.changes_since(0)), encoding="utf-8")
    main([str(log), str(tmp_path)])
    assert capsys.readouterr().out == "4 vouchers, 12 lines, 79100.00 on each side: u8.txt, list.csv\n"
    text = rows_of((tmp_path / "u8.txt").read_bytes().decode("gb18030"))
    table = list(csv.DictReader((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()))
    assert len(text) == len(table) == 12 and {len(row) for row in text} == {21}
    for row, named in zip(text, table):
        assert row[:3] == [named["日期"], named["凭证字"], named["凭证号"]] and row[4:6] == [named["摘要"], named["科目代码"]]
        assert [Decimal(row[6]), Decimal(row[7])] == [Decimal(named[side] or 0) for side in ("借方金额", "贷方金额")]
        assert 0 in map(Decimal, row[6:8]) and row[17] == named["客户"]
    # Numbers begin anew in March, where the undoing stands in red letters on the same sides.
    assert [row[2] for row in text] == ["1"] * 3 + ["2"] * 3 + ["3"] * 3 + ["1"] * 3
    assert [row[5:8] for row in text[9:]] == [
        ["2204", "-30000.00", "0.00"], ["222104", "-3900.00", "0.00"], ["1122", "0.00", "-33900.00"]
    ]
    monkeypatch.chdir(tmp_path)
    main([])
    assert rows_of((tmp_path / "u8.txt").read_bytes().decode("gb18030")) == text


def test_foreign_money_and_dimensions_have_their_fields():
    made = numbered([one("716.99", foreign=Money("100.00", "USD"), dimensions=[("customer", "C-1"), ("owner", "li"), ("contract", "K-1")])], first=7)
    first = rows_of(u8(made, maker="王芳"))[0]
    assert first[2] == "7" and first[8:12] == ["", "100.00", "7.169900", "王芳"]
    assert (first[17], first[19], first[20]) == ("C-1", "li", "K-1")
    named = next(csv.DictReader(listed(made).splitlines()))
    assert (named["客户"], named["业务员"], named["项目"]) == ("C-1", "li", "K-1")
    assert (named["原币金额"], named["币别"], named["汇率"]) == ("100.00", "USD", "7.169900")


@pytest.mark.parametrize(
    "voucher",
    [one(summary="收" * 61), one(account="1" * 16), one(summary="a,b"), one(summary="a\nb"), one(dimensions=[("site", "dock 4")])],
)
def test_nothing_is_cut_off_or_left_out(voucher):
    with pytest.raises(ValueError):
        u8(numbered([voucher]), maker="王芳")


def test_a_voucher_that_does_not_balance_is_refused():
    crooked = one().__replace__(lines=one().lines[:1])
    with pytest.raises(ValueError, match="does not balance"):
        check([crooked])
    assert check([one(), one("-100.00")]) == 0
