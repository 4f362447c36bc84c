"""Tables in, tables out, and what a notebook shows of either."""

import pickle
from datetime import date, datetime, timezone
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pandas
import polars
import pyarrow
import pytest

import duebook
from duebook import (
    AgingBucket,
    AgingRules,
    Currency,
    CutOff,
    Debt,
    Lot,
    Money,
    MissingFieldError,
    Nature,
    Portfolio,
    Receivable,
    Report,
    ReportLanguage,
    UnknownFieldError,
    WrongTypeError,
    aging,
    aging_report,
    forecast_cash,
    report_section,
    report_tables,
    tables,
)

HERE = Path(__file__).parent
DAY = date(2026, 3, 31)
ROWS = [
    {"id": "A-1", "customer": "ACME", "open": Decimal("33900.05"), "currency": "CNY", "due": date(2026, 1, 7)},
    {"id": "A-2", "customer": "ACME", "open": Decimal("0.10"), "currency": "CNY", "due": date(2026, 3, 31)},
    {"id": "B-1", "customer": "Bauer & Söhne", "open": Decimal("1130"), "currency": "JPY", "due": date(2026, 2, 28)},
]
EXPECTED = [
    Receivable(row["id"], row["customer"], Money(str(row["open"]), row["currency"]), row["due"]) for row in ROWS
]


RULES = AgingRules(buckets=[AgingBucket(from_=1, to=30), AgingBucket(from_=31)])


def arrow(rows=ROWS, **kinds):
    fixed = {"open": pyarrow.decimal128(22, 4), "due": pyarrow.date32(), **kinds}
    names = list(rows[0])
    return pyarrow.table({n: pyarrow.array([r[n] for r in rows], fixed.get(n)) for n in names})


class OnlyCapsules:
    """A table that has nothing but the interface of Arrow, as that of DuckDB."""

    def __init__(self, table):
        self.table = table

    def __arrow_c_stream__(self, requested_schema=None):
        return self.table.__arrow_c_stream__(requested_schema)


class OnlyDicts:
    """A table that knows no Arrow."""

    def __init__(self, rows):
        self.rows = rows

    def to_dict(self, how):
        assert how == "records"
        return self.rows


def frames(rows=ROWS):
    return {
        "pyarrow": arrow(rows),
        "batches": pyarrow.RecordBatchReader.from_batches(arrow(rows).schema, arrow(rows).to_batches()),
        "polars": polars.DataFrame(rows, schema_overrides={"open": polars.Decimal(22, 4)}),
        "pandas": pandas.DataFrame(rows),
        "pandas with days as instants": pandas.DataFrame(rows).assign(due=lambda frame: pandas.to_datetime(frame["due"])),
        "capsules": OnlyCapsules(arrow(rows)),
        "dicts": OnlyDicts(rows),
    }


@pytest.mark.parametrize("library", list(frames()))
def test_a_table_is_taken_where_records_are(library):
    assert aging(frames()[library], [30, 60], as_of=DAY) == aging(EXPECTED, [30, 60], as_of=DAY)
    assert tables.records(frames()[library], Receivable) == EXPECTED


@pytest.mark.parametrize("library", ["pyarrow", "polars", "pandas"])
def test_every_kind_of_field_is_read(library):
    rows = [
        {
            "id": "R-1", "customer": "ACME", "amount_minor": 5000001, "currency": "CNY", "received": date(2026, 2, 6),
            "nature": "deposit", "references": ["A-1", "A-2"], "priority": 7, "expires": None,
        }
    ]
    frame = {"pyarrow": pyarrow.Table.from_pylist(rows), "polars": polars.DataFrame(rows), "pandas": pandas.DataFrame(rows)}
    money = Money("50000.01", "CNY")
    expected = Lot(
        "R-1", "ACME", money, date(2026, 2, 6), nature=Nature.DEPOSIT, references=["A-1", "A-2"], priority=7
    )
    assert tables.records(frame[library], Lot) == [expected]


def test_nothing_is_rounded_guessed_or_left_out():
    def refused(error, rows, path):
        for library in (polars.DataFrame, pandas.DataFrame, pyarrow.Table.from_pylist):
            with pytest.raises(error) as caught:
                aging(library(rows), [30], as_of=DAY)
            assert caught.value.path == path, library
            return caught.value
        raise AssertionError

    floats = refused(WrongTypeError, [{**ROWS[0], "open": 33900.05}], "items[0].open")
    assert floats.found == "float"
    assert refused(UnknownFieldError, [{**ROWS[0], "referenses": "X"}], "items[0]").field == "referenses"
    assert refused(MissingFieldError, [{k: v for k, v in ROWS[0].items() if k != "currency"}], "items[0].open").field
    assert refused(MissingFieldError, [{k: v for k, v in ROWS[0].items() if k != "due"}], "items[0]").field == "due"
    refused(WrongTypeError, [{**ROWS[0], "due": datetime(2026, 1, 7, 0, 1)}], "items[0].due")
    refused(WrongTypeError, [{**ROWS[0], "due": datetime(2026, 1, 7, tzinfo=timezone.utc)}], "items[0].due")
    second = refused(duebook.AmountTooPreciseError, [ROWS[0], {**ROWS[1], "open": Decimal("0.105")}], "items[1].open")
    assert second.currency == Currency("CNY")
    # What is no table is refused as before, and so are rows that nobody called a table.
    for no_table in (ROWS, {"id": ["A-1"]}, 5, pyarrow.array([1]), pandas.Series(["A-1"]), polars.Series(["A-1"])):
        with pytest.raises(WrongTypeError):
            aging(no_table, [30], as_of=DAY)


def test_what_comes_out_goes_back_in():
    open_items = tables.records(arrow(), Receivable)
    columns = open_items.to_columns()
    assert columns["open"] == [Decimal("33900.05"), Decimal("0.10"), Decimal("1130")]
    assert columns["open_currency"] == ["CNY", "CNY", "JPY"] and columns["due"][0] == date(2026, 1, 7)
    simple = ["id", "customer", "open", "open_currency", "due"]
    for frame in (open_items.to_polars().select(simple), open_items.to_pandas()[simple], open_items.to_arrow().select(simple)):
        assert tables.records(frame, Receivable) == EXPECTED


def test_lists_that_pandas_holds_as_arrays_are_lists():
    items = tables.Records([EXPECTED[0].__replace__(references=["C-1", "C-2"]), EXPECTED[1]])
    for frame in (items.to_arrow().to_pandas(), items.to_pandas()):
        assert tables.records(frame, Receivable) == items


def test_results_have_exact_columns():
    found = aging(EXPECTED, [30, 60], as_of=DAY)
    assert isinstance(found, list) and found == list(found) and pickle.loads(pickle.dumps(found)) == found
    frame = found.to_polars()
    assert frame.schema["total"] == polars.Decimal(38, 2) and frame.schema["overdue"] == polars.List(polars.Decimal(38, 2))
    assert frame["total"].to_list() == [Decimal("33900.15"), Decimal("1130.00")]
    table = found.to_arrow()
    assert table.schema.field("not_due").type == pyarrow.decimal128(38, 2)
    assert table["overdue"].to_pylist() == [[0, 0, Decimal("33900.05")], [0, Decimal("1130"), 0]]
    assert list(found.to_pandas()["total"]) == [Decimal("33900.15"), Decimal("1130")]
    assert not any("float" in str(kind).lower() for kind in [*frame.dtypes, *table.schema.types, *found.to_pandas().dtypes])
    assert tables.Records().to_columns() == {} and tables.Records().to_arrow().num_rows == 0


def test_a_library_that_is_missing_is_named(monkeypatch):
    import builtins

    real = builtins.__import__

    def without(name, *rest):
        if name in ("polars", "pyarrow", "pandas"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    found = tables.Records(EXPECTED)
    for way in (found.to_polars, found.to_pandas, found.to_arrow):
        with pytest.raises(ImportError, match="pip install"):
            way()
    assert found.to_columns()["id"] == ["A-1", "A-2", "B-1"]


def test_aging_by_customer_is_aging_of_each_customer():
    work = tables.aging_by_customer(DAY, [30, 60])
    whole = work(arrow())
    parts = [work(arrow([row for row in ROWS if row["customer"] == name])) for name in ("ACME", "Bauer & Söhne")]
    assert whole == pyarrow.concat_tables(parts)
    assert whole.column_names == [column.strip().split(" ")[0] for column in tables.AGING_SCHEMA.split(", ")]
    for row in whole.to_pylist():
        items = [item for item in EXPECTED if item.customer == row["customer"]]
        (expected,) = aging(items, [30, 60], as_of=DAY)
        assert Money(f"{row['total'].normalize():f}", row["currency"]) == expected.total
        assert [Money(f"{a.normalize():f}", row["currency"]) for a in row["overdue"]] == list(expected.overdue)
    assert work(arrow().slice(0, 0)).num_rows == 0


# ---- notebooks -------------------------------------------------------------------------------------


class Tags(HTMLParser):
    """The tags of a piece of HTML, all closed in their order, and its text."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.text = [], [], ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        assert not any(name.startswith("on") or name == "id" for name, _ in attrs)
        if tag not in ("rect", "path", "line", "circle", "polyline", "polygon") and tag != "br":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def portfolio(customer="ACME"):
    debts = [Debt("INV-7", customer, Money("1130.01", "CNY"), date(2026, 1, 5), date(2026, 2, 4))]
    return Portfolio(debts=debts)


def test_reports_show_themselves():
    forecast = forecast_cash(portfolio(), CutOff(DAY))
    shown = Tags(forecast._repr_html_())
    assert "svg" in shown.tags and "table" in shown.tags and "1,130.01" in shown.text
    assert "script" not in shown.tags and "Cash forecast" in shown.text
    assert forecast._repr_html_() == tables.html(Report.Forecast(forecast)) == tables.html(report_section(Report.Forecast(forecast)))
    chinese = Tags(tables.html(forecast, ReportLanguage.ZH))
    assert "回款预测" in chinese.text and "Cash forecast" not in chinese.text
    (table, *_) = report_tables(Report.Forecast(forecast))
    assert "By period" in Tags(table._repr_html_()).text
    report = aging_report(portfolio=portfolio(), rules=RULES, cut_off=CutOff(DAY))
    assert "svg" in Tags(report._repr_html_()).tags


def test_every_record_shows_itself():
    for record in (EXPECTED[0], CutOff(DAY), RULES, duebook.AgingBy.Customer(), duebook.Scheme.standard()):
        shown = Tags(record._repr_html_())
        for name in type(record).__match_args__:
            assert name in shown.text
    rows = Tags(aging(EXPECTED, [30], as_of=DAY)._repr_html_())
    assert "svg" in rows.tags and "33,900.05" in rows.text and "Bucket 2" in rows.text
    assert "1–30 days" in tables.html(Report.AgingRows(aging(EXPECTED, [30], as_of=DAY), limits=[30]))
    items = Tags(tables.Records(EXPECTED)._repr_html_())
    assert "customer" in items.text and "33900.05 CNY" in items.text and "svg" not in items.tags
    assert "Nothing to show." in Tags(tables.Records()._repr_html_()).text
    mixed = Tags(tables.Records([EXPECTED[0], CutOff(DAY)])._repr_html_())
    assert "Receivable(" in mixed.text and "CutOff(" in mixed.text
    many = Tags(tables.Records(EXPECTED * 100)._repr_html_())
    assert "100 more." in many.text and many.tags.count("tr") == 201


def test_nothing_of_a_record_becomes_markup():
    hostile = "<script>alert(1)</script>\"'&"
    record = Receivable("X", hostile, Money("1", "CNY"), DAY)
    forecast = forecast_cash(portfolio(hostile), CutOff(DAY))
    for shown in (record._repr_html_(), tables.Records([record])._repr_html_(), forecast._repr_html_()):
        assert "script" not in Tags(shown).tags and hostile in Tags(shown).text


def test_the_language_of_notebooks_can_be_set():
    forecast = forecast_cash(portfolio(), CutOff(DAY))
    tables.set_language(ReportLanguage.ZH)
    try:
        assert "回款预测" in forecast._repr_html_()
    finally:
        tables.set_language(ReportLanguage.EN)
    assert "Cash forecast" in forecast._repr_html_()
