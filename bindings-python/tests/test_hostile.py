"""Hostile values: each is refused with its code and path, nothing changes, and nothing panics."""

import datetime
import enum
import threading
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, getcontext, localcontext

import pytest

import duebook
from duebook import (
    BusinessDay,
    Calendar,
    Discount,
    Due,
    DuebookError,
    Field,
    ItemKind,
    Lot,
    Money,
    NamedItem,
    Part,
    Parts,
    Plan,
    Receivable,
    Remainder,
    Rounding,
    Scheme,
    Scope,
    Share,
    Source,
    Start,
    Step,
    TermLine,
    Terms,
    Value,
    aging,
    allocate,
    settle,
    split,
    walk,
)

DAY = date(2026, 2, 6)
ONE = Money("1.00", "CNY")
ITEM = Receivable("C-1/1", "ACME", ONE, DAY)
LOT = Lot("R-7", "ACME", ONE, DAY)
DUE = Due.on(DAY)


def refused(code, path, work):
    with pytest.raises(DuebookError) as info:
        work()
    assert (info.value.code, info.value.path) == (code, path), str(info.value)
    assert str(info.value) and info.value.zh
    return info.value


class Text(str):
    """A `str` that lies about itself."""

    def __str__(self):
        return "liar"


class Number(Decimal):
    def __str__(self):
        return "1E+5"


class Level(enum.IntEnum):
    FIVE = 5


@pytest.mark.parametrize("bad", [0.1, 1.0, True, False, None, b"1", [1], float("nan"), 1j, object(), ONE, Rounding.UP, type])
def test_an_amount_of_another_type(bad):
    refused("wrong_type", "amount", lambda: Money(bad, "CNY"))


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("NaN", "amount_syntax"), ("Infinity", "amount_syntax"), ("1e3", "amount_syntax"), ("", "amount_syntax"),
        ("1,000", "amount_syntax"), ("１", "amount_syntax"), ("٣", "amount_syntax"), (" 1", "amount_syntax"),
        ("+1", "amount_syntax"), ("-0", "amount_syntax"), ("01", "amount_syntax"), ("1.", "amount_syntax"),
        ("1\0", "amount_syntax"), ("12.505", "amount_too_precise"), ("1.000", "amount_too_precise"),
        ("12345678901234567890123456789", "amount_too_large"), ("9" * 100_000, "amount_too_large"),
        (Decimal("NaN"), "amount_syntax"), (Decimal("sNaN"), "amount_syntax"), (Decimal("-NaN123"), "amount_syntax"),
        (Decimal("Infinity"), "amount_syntax"), (Decimal("-Infinity"), "amount_syntax"),
        (Decimal("1.000"), "amount_too_precise"), (Decimal("0E-7"), "amount_too_precise"),
        (Decimal("1E-30"), "amount_too_precise"), (Decimal("1E-999999"), "amount_too_precise"),
        (Decimal("1E+999999"), "amount_too_large"), (Decimal("-1E+17"), "amount_too_large"),
        (Decimal("1.2345678901234567890123456789E+40"), "amount_too_large"),
        (Decimal("12345678901234567890123456789"), "amount_too_large"),
        (10**18, "amount_too_large"), (-(10**29), "amount_too_large"), (2**64, "amount_too_large"), (10**4000, "amount_too_large"),
    ],
)  # fmt: skip
def test_an_amount_that_is_none(bad, code):
    assert len(str(refused(code, "amount", lambda: Money(bad, "CNY")))) < 300


def test_amounts_that_are_exact_are_taken():
    assert Money(Decimal("1E+3"), "CNY") == Money("1000.00", "CNY") == Money(1000, "CNY")
    assert Money(Decimal("1.25E+2"), "JPY") == Money(125, "JPY") and Money(Decimal("-0.00"), "CNY") == Money(0, "CNY")
    assert Money(Decimal("0E+9"), "CNY").is_zero and Money(Decimal("12E-1"), "CNY") == Money("1.2", "CNY")
    assert Money(Decimal("-2.5E-8"), "BTC:9") == Money("-0.000000025", "BTC:9")
    assert Money(Text("1.5"), "CNY") == Money("1.5", "CNY")
    assert Money(Number("1.5"), "CNY") == Money("1.5", "CNY") and Money(Level.FIVE, "JPY").minor == 5
    assert str(Money("9999999999999999.99", "CNY").amount) == "9999999999999999.99"
    with localcontext() as context:  # the caller's precision has no say
        context.prec = 3
        assert Money(Decimal("123456.78"), "CNY").amount == Decimal("123456.78")
    assert getcontext().prec == 28


def test_results_beyond_the_limit():
    refused("amount_too_large", "amount", lambda: Money(10**100_000, "CNY"))
    refused("wrong_type", "count", lambda: Parts.Equal(-(10**100_000)))
    most = Money.from_minor(999_999_999_999_999_999, "CNY")
    refused("amount_too_large", "", lambda: most + Money("0.01", "CNY"))
    refused("amount_too_large", "", lambda: -most - Money("0.01", "CNY"))
    refused("amount_too_large", "minor", lambda: Money.from_minor(10**18, "CNY"))
    refused("wrong_type", "minor", lambda: Money.from_minor(10**19, "CNY"))
    refused("wrong_type", "minor", lambda: Money.from_minor(1.0, "CNY"))
    refused("amount_too_large", "amounts", lambda: Money.sum([most, most], "CNY"))
    refused("amount_syntax", "amount", lambda: Money.round("x", "CNY", Rounding.UP))
    refused("amount_too_large", "amount", lambda: Money.round("9" * 19, "CNY", Rounding.UP))
    refused("wrong_type", "amount", lambda: Money.round(0.5, "CNY", Rounding.UP))


def test_two_currencies():
    euro = Money("1.00", "EUR")
    for work in [lambda: ONE + euro, lambda: ONE - euro, lambda: ONE < euro, lambda: ONE >= euro, lambda: sorted([ONE, euro])]:
        refused("currency_mismatch", "", work)
    assert ONE != euro
    refused("currency_mismatch", "amounts", lambda: Money.sum([ONE, euro], "CNY"))
    for work in [lambda: ONE + 1, lambda: 1 + ONE, lambda: ONE - "1", lambda: ONE < 1, lambda: ONE * 2, lambda: sum([ONE])]:
        with pytest.raises(TypeError):
            work()
    refused("currency_mismatch", "lots[0].pays[0].item", lambda: allocate(
        [Lot("R", "ACME", euro, DAY, pays=[NamedItem("C-1/1")])], [ITEM], Scheme.standard(), as_of=DAY))


@pytest.mark.parametrize("bad", ["cny", "CN", "CNYX", "ＣＮＹ", "XAU", "", "CNY\0", "PTS:10", "PTS:-1", "PTS:1.0"])
def test_a_currency_that_is_none(bad):
    refused("currency_unknown", "currency", lambda: Money("1", bad))


def test_currencies_of_another_type_or_number():
    refused("currency_reserved", "currency", lambda: duebook.Currency("USD:4"))
    for bad in (None, 156, b"CNY", True):
        refused("wrong_type", "currency", lambda: Money("1", bad))
    for bad in (-1, 10, 256, 2**40):
        refused("currency_unknown", "", lambda: duebook.Currency.declare("PTS", bad))


@pytest.mark.parametrize(
    "bad", [datetime.datetime(2026, 2, 6), "2026-02-06", None, 20260206, datetime.time(1), 1.5, datetime.timedelta(1)]
)
def test_a_date_of_another_type(bad):
    refused("wrong_type", "due", lambda: Receivable("a", "b", ONE, bad))
    refused("wrong_type", "date", lambda: Due.on(bad))
    refused("wrong_type", "asOf", lambda: allocate([], [], Scheme.standard(), as_of=bad))
    refused("wrong_type", "events[0].date", lambda: Terms.percent((100, Due.after("s", 1))).schedule(ONE, s=bad))


def test_dates_that_do_not_exist():
    refused("date_syntax", "due", lambda: Receivable.from_json(ITEM.to_json().replace("2026-02-06", "2026-02-30")))
    refused("date_out_of_range", "steps[0]", lambda: walk(date(9999, 12, 31), [Step.Days(1)]))
    refused("date_out_of_range", "steps[0]", lambda: walk(date(1, 1, 1), [Step.Months(-1)]))
    assert walk(date(1, 1, 1), [Step.EndOfMonth()]) == date(1, 1, 31)


@pytest.mark.parametrize("bad", [0, -1, 1_000_001, 2**62, -(2**63)])
def test_counts_out_of_range(bad):
    by = Parts.Equal(bad)
    refused("number_out_of_range", "by.count", lambda: split(ONE, by, remainder=Remainder.LAST, rounding=Rounding.UP))
    refused("number_out_of_range", "count", lambda: Terms.equal(bad, DUE))


@pytest.mark.parametrize("bad", [2.0, 2.5, True, None, "2", Decimal(2), 2**63, -(2**70), 10**4000, float("inf")])
def test_counts_of_another_type(bad):
    refused("wrong_type", "count", lambda: Parts.Equal(bad))
    refused("wrong_type", "days", lambda: Due.after("x", bad))
    refused("wrong_type", "weights[1]", lambda: Parts.Weights([1, bad]))
    refused("wrong_type", "limits[0]", lambda: aging([], [bad], as_of=DAY))


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (33.3, "wrong_type"), (True, "wrong_type"), (None, "wrong_type"), ("x", "percent_syntax"),
        ("33%", "percent_syntax"), (Decimal("NaN"), "percent_syntax"), ("0.123456789", "percent_syntax"),
        (Decimal("1E-9"), "percent_syntax"), (Decimal("1E+3"), "percent_out_of_range"), (101, "percent_out_of_range"),
        (-1, "percent_out_of_range"), (10**30, "percent_out_of_range"),
    ],
)  # fmt: skip
def test_percentages(bad, code):
    refused(code, "percent", lambda: Share.Percent(bad))
    refused(code, "lines[1].share.percent", lambda: Terms.percent((50, DUE), (bad, DUE)))


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("", "id_empty"), ("x" * 129, "text_too_long"), ("A\u200b1", "id_character"), ("Ａ1", "id_character"),
        ("A1 ", "id_character"), ("A\n", "id_character"), ("\u202eA", "id_character"), ("A\0", "id_character"),
        ("\ud800", "wrong_type"), (7, "wrong_type"), (None, "wrong_type"), (b"A", "wrong_type"),
    ],
)  # fmt: skip
def test_identifiers(bad, code):
    refused(code, "id", lambda: Receivable(bad, "b", ONE, DAY))
    refused(code, "references[1]", lambda: Lot("a", "b", ONE, DAY, references=["x", bad]))
    refused(code, "event", lambda: Due.after(bad, 1))
    refused(code, "items[2].id", lambda: Receivable.from_columns(
        id=["a", "b", bad], customer=["c"] * 3, currency="CNY", open_minor=[1] * 3, due=[DAY] * 3))


def test_a_str_subclass_counts_by_its_text():
    assert Receivable(Text("C-1"), "ACME", ONE, DAY).id == "C-1"
    assert type(Receivable(Text("C-1"), "ACME", ONE, DAY).id) is str


@pytest.mark.parametrize("bad", ["ab", b"ab", {"a"}, {"a": 1}, 5, None, iter(["a"]), (x for x in "a"), range])
def test_a_list_that_is_none(bad):
    refused("wrong_type", "references", lambda: Lot("a", "b", ONE, DAY, references=bad))
    refused("wrong_type", "items", lambda: allocate([], bad, Scheme.standard(), as_of=DAY))
    refused("wrong_type", "lines", lambda: Terms(bad))


def test_any_sequence_is_a_list():
    class Own(Sequence):
        def __len__(self):
            return 2

        def __getitem__(self, at):
            return ("a", "b")[at]

    class Broken(Own):
        def __getitem__(self, at):
            raise RuntimeError("the caller's own")

    assert Lot("a", "b", ONE, DAY, references=Own()).references == ("a", "b")
    with pytest.raises(RuntimeError, match="the caller's own"):
        Lot("a", "b", ONE, DAY, references=Broken())


def test_names_and_variants_that_do_not_exist():
    refused("unknown_variant", "", lambda: Rounding("HalfUp"))
    refused("wrong_type", "", lambda: Rounding(None))
    for bad in ("halfUp", "HALF_UP", 0, None, Remainder.LAST):
        refused("wrong_type", "rounding", lambda: ONE.percent(30, bad))
    for bad in ("standard", None, Scheme, {}):
        refused("wrong_type", "scheme", lambda: allocate([], [], bad, as_of=DAY))
    with pytest.raises(AttributeError):
        Share.Everything
    with pytest.raises(TypeError):
        Share()
    with pytest.raises(TypeError):
        Start()
    refused("wrong_type", "share", lambda: TermLine(Share, DUE))


def test_fields_that_do_not_exist():
    with pytest.raises(TypeError, match="reference"):
        Receivable("a", "b", ONE, DAY, reference=["x"])
    with pytest.raises(TypeError, match="due"):
        Receivable("a", "b", ONE)
    refused("unknown_field", "reference", lambda: Receivable.from_json('{"reference":[]}'))
    refused("missing_field", "", lambda: Receivable.from_json("{}"))
    with pytest.raises(duebook.JsonSyntaxError):
        Receivable.from_json("{")
    refused("wrong_type", "text", lambda: Receivable.from_json(b"{}"))


def test_records_of_another_class():
    refused("wrong_type", "lots[0]", lambda: allocate([ITEM], [], Scheme.standard(), as_of=DAY))
    refused("wrong_type", "items[1]", lambda: allocate([], [ITEM, LOT], Scheme.standard(), as_of=DAY))
    refused("wrong_type", "plan", lambda: settle([ITEM], None))
    refused("wrong_type", "lines[0]", lambda: Terms([DUE]))
    refused("wrong_type", "lines[0]", lambda: Terms.percent([30, DUE]))
    refused("wrong_type", "lines[0]", lambda: Terms.percent((30, DUE, 1)))
    refused("wrong_type", "lines[0].due", lambda: Terms.percent((30, DAY)))
    refused("wrong_type", "steps[0]", lambda: Due.from_event("x", 5))


@pytest.mark.parametrize("bad", ["3a2f", bytearray(b":20:"), memoryview(b":20:"), [58], 7, None])
def test_bytes_of_another_type(bad):
    refused("wrong_type", "bytes", lambda: duebook.read_statements(bad))
    refused("wrong_type", "bytes", lambda: duebook.unpack_events(bad))


def test_empty_and_too_many():
    refused("empty", "scheme.phases", lambda: allocate([], [], Scheme([]), as_of=DAY))
    refused("empty", "terms.lines", lambda: Terms([]).schedule(ONE))
    refused("empty", "by.weights", lambda: split(ONE, Parts.Weights([]), remainder=Remainder.LAST, rounding=Rounding.UP))
    million = Receivable.from_columns(
        id=[f"I-{n}" for n in range(1_000_000)], customer=["ACME"] * 1_000_000, currency="CNY",
        open_minor=[1] * 1_000_000, due=[DAY] * 1_000_000)  # fmt: skip
    plan = allocate([Lot("R", "ACME", Money(5000, "CNY"), DAY)], million, Scheme.oldest_due_first(), as_of=DAY)
    assert plan.line_count == 500_000 and plan.left_over == ()
    assert len(settle(million, plan)) == 1_000_000
    names = ["x"] * 10_001
    refused("too_many", "lots[0].references", lambda: allocate(
        [Lot("R", "ACME", ONE, DAY, references=names)], [], Scheme.standard(), as_of=DAY))


def test_events():
    terms = Terms.percent((100, Due.after("签约", 1)))
    assert terms.schedule(ONE, 签约=DAY)[0].due == date(2026, 2, 7) == terms.schedule(ONE, events={"签约": DAY})[0].due
    refused("unknown_event", "events[0].event", lambda: terms.schedule(ONE, delivery=DAY))
    refused("duplicate_id", "events[1].event", lambda: terms.schedule(ONE, events={"签约": DAY}, 签约=DAY))
    refused("wrong_type", "events[0].event", lambda: terms.schedule(ONE, events={1: DAY}))
    refused("wrong_type", "events[0]", lambda: terms.schedule(ONE, events=["签约"]))
    refused("wrong_type", "calendar", lambda: terms.schedule(ONE, calendar=[DAY]))
    refused("missing_field", "", lambda: terms.__replace__(business_day=BusinessDay.FOLLOWING).schedule(ONE))
    refused("no_business_day", "", lambda: Calendar(weekend=list(duebook.Weekday)).adjust(DAY, BusinessDay.FOLLOWING))


COLUMNS = {"id": ["a", "b"], "customer": ["c", "c"], "currency": "CNY", "open_minor": [1, 2], "due": [DAY, DAY]}


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"due": [DAY, "2026-02-06"]}, "wrong_type", "items[1].due"),
        ({"due": [DAY]}, "missing_field", "items[1]"),
        ({"due": [DAY] * 3}, "too_many", "due"),
        ({"due": None}, "wrong_type", "due"),
        ({"id": "ab"}, "wrong_type", "id"),
        ({"open_minor": [1, 2.0]}, "wrong_type", "items[1].open"),
        ({"open_minor": [1, True]}, "wrong_type", "items[1].open"),
        ({"open_minor": [1, 10**18]}, "amount_too_large", "items[1].open"),
        ({"open_minor": None}, "missing_field", ""),
        ({"open": ["1", "2"]}, "duplicate_field", ""),
        ({"open_minor": None, "open": ["1", "2.505"]}, "amount_too_precise", "items[1].open"),
        ({"open_minor": None, "open": ["1", 2.5]}, "wrong_type", "items[1].open"),
        ({"currency": ["CNY", "XXX"]}, "currency_unknown", "items[1].currency"),
        ({"currency": "XXX"}, "currency_unknown", "currency"),
        ({"currency": None}, "wrong_type", "currency"),
        ({"issued": [None, datetime.datetime(2026, 1, 1)]}, "wrong_type", "items[1].issued"),
        ({"references": [["x"], ["y", "Ａ"]]}, "id_character", "items[1].references[1]"),
        ({"kind": [ItemKind.ORDINARY, "refund"]}, "wrong_type", "items[1].kind"),
        ({"disputed": [False, 1]}, "wrong_type", "items[1].disputed"),
        ({"disputed": [True]}, "missing_field", "items[1]"),
        ({"parts": [[], [Part("tax", ONE), "tax"]]}, "wrong_type", "items[1].parts[1]"),
        ({"discounts": [None, []]}, "wrong_type", "items[0].discounts"),
    ],
)
def test_columns(change, code, path):
    given = {name: value for name, value in {**COLUMNS, **change}.items() if value is not None or name in ("due", "currency")}
    refused(code, path, lambda: Receivable.from_columns(**given))


def test_columns_of_different_kinds_agree():
    items = Receivable.from_columns(**COLUMNS)
    texts = {**COLUMNS, "currency": [duebook.Currency("CNY"), "CNY"], "open": [Decimal("0.01"), "0.02"]}
    del texts["open_minor"]
    assert Receivable.from_columns(**texts) == items == list(items)
    wide = Receivable.from_columns(
        **COLUMNS, kind=[ItemKind.REFUND, ItemKind.ORDINARY], disputed=[False, True], parts=[[], [Part("tax", Money("0.02", "CNY"))]],
        fields=[[Field("order", Value.Text("O-1"))], []], discounts=[[Discount(DAY, Money("0.01", "CNY"))], []])  # fmt: skip
    assert wide[1] == items[1].__replace__(disputed=True, parts=[Part("tax", Money("0.02", "CNY"))])
    assert wide[0].discounts[0].until == DAY and wide[0].fields[0].value == Value.Text("O-1") and wide[0].kind is ItemKind.REFUND
    lots = Lot.from_columns(
        id=["a", "b"], customer=["c", "c"], currency="CNY", received=[DAY, DAY], amount_minor=[1, 2], priority=[50, 7],
        source=[Source.RECEIPT, Source.CREDIT_NOTE], expires=[None, DAY], scope=[[], [Scope("order", [Value.Flag(True)])]])  # fmt: skip
    assert lots[0] == Lot("a", "c", Money("0.01", "CNY"), DAY) and (lots[1].priority, lots[1].expires) == (7, DAY)
    assert lots[1].source is Source.CREDIT_NOTE and lots[1].scope[0].values == (Value.Flag(True),)
    assert Receivable.from_columns(id=[], customer=[], currency="CNY", open_minor=[], due=[]) == []


def test_a_plan_for_other_items_is_refused():
    plan = allocate([LOT], [ITEM], Scheme.standard(), as_of=DAY)
    refused("unknown_item", "lines[0]", lambda: settle([], plan))
    refused("over_allocated", "lines[0]", lambda: settle([ITEM.__replace__(open=Money("0.50", "CNY"))], plan))
    assert Plan(DAY, (), left_over=(), refusals=(), totals=()) == allocate([], [], Scheme.standard(), as_of=DAY)
    assert plan.lines is plan.lines


def test_a_plan_that_was_stored_is_settled_later():
    plan = allocate([LOT], [ITEM], Scheme.standard(), as_of=DAY)
    stored = Plan.from_json(plan.to_json())
    assert stored == plan and settle([ITEM], stored) == settle([ITEM], plan)
    made = Plan(DAY, plan.lines, left_over=(), refusals=(), totals=plan.totals)
    assert made == plan and settle([ITEM], made)[0].open.is_zero
    refused("unknown_field", "lines[0].paid", lambda: Plan.from_json(plan.to_json().replace('"open":', '"paid":true,"open":', 1)))
    refused("wrong_type", "parts[0]", lambda: plan.__replace__(parts=plan.lines))
    refused("amount_not_positive", "lines[0]", lambda: settle([ITEM], plan.__replace__(lines=[
        plan.lines[0].__replace__(amount=Money(0, "CNY"))])))


def test_the_interpreter_is_released():
    items = Receivable.from_columns(
        id=[f"I-{n}" for n in range(300_000)], customer=[f"K-{n % 997}" for n in range(300_000)], currency="CNY",
        open_minor=[100] * 300_000, due=[DAY] * 300_000)  # fmt: skip
    lots = [Lot(f"R-{n}", f"K-{n}", Money(100, "CNY"), DAY) for n in range(997)]
    ticks, done = 0, threading.Event()

    def work():
        allocate(lots, items, Scheme.standard(), as_of=DAY)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.is_set():
        ticks += 1
    thread.join()
    assert ticks > 0
