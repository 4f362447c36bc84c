"""Tables in, tables out (表格进出): data frames where records are wanted, columns where records come out.

Wherever a function takes a list of records it takes a table as well: anything with the Arrow PyCapsule interface
(pyarrow, polars, DuckDB) and the data frames of polars and pandas. A column is a field; an amount is a column of decimals
beside one with its currency (`open` and `currency`, or `open_currency`), or of whole minor units (`open_minor`). A float
is refused with its row and column, and so is a column that is no field: nothing is rounded, guessed or left out.

None of these libraries is needed: each is imported when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Sequence

    import pandas as _pd  # type: ignore[import-untyped, unused-ignore]
    import polars
    import pyarrow as _pa  # type: ignore[import-untyped, unused-ignore]

    from duebook._native import Record
    from duebook.enums import ReportLanguage

__all__ = ["AGING_SCHEMA", "ArrowTable", "DictTable", "Records", "Table", "aging_by_customer", "html", "records", "set_language"]

T = TypeVar("T")


class ArrowTable(Protocol):
    """A table that hands over its columns by the Arrow PyCapsule interface: of pyarrow, polars, pandas, DuckDB."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> object:
        """The stream of its columns."""


class DictTable(Protocol):
    """A table that hands over its rows: `to_dict("records")`, as those of pandas do."""

    def to_dict(self, orient: Any) -> Any:
        """The rows."""


Table = ArrowTable | DictTable
"""What is taken where a list of records is."""


class Records(list[T]):
    """Records that a function gave: a list that has columns and that a notebook shows as a table.

    An amount is two columns, the decimal and its currency (`open`, `open_currency`); a record inside a record is its
    fields (`open_overdue`); a list is a list; a choice, and records in a list, are their JSON text.
    """

    __slots__ = ()

    def to_columns(self) -> dict[str, list[Any]]:
        """The columns by name, each a list: `Decimal`, `date`, `str`, `int`, `bool`, lists of these, `None`."""
        return _columns(self)

    def to_polars(self) -> polars.DataFrame:
        """A data frame of polars: amounts are `Decimal`, days are `Date`."""
        return _polars(_columns(self))

    def to_pandas(self) -> _pd.DataFrame:
        """A data frame of pandas: amounts are `Decimal` and days `date`, as objects; whole numbers may be missing."""
        return _pandas(_columns(self))

    def to_arrow(self) -> _pa.Table:
        """A table of pyarrow: amounts are `decimal128`, days are `date32`."""
        return _arrow(_columns(self))

    def _repr_html_(self) -> str:
        return html(self)


def records(table: Table | Sequence[T], of: type[T]) -> Records[T]:
    """The rows of a table as records of a class: `records(frame, Receivable)`.

    A refusal names the row and the column: `table[3].open`.
    """
    from duebook._native import _records

    read: Records[T] = _records(of, table)
    return read


# --- what a notebook shows ------------------------------------------------------------------------

_chinese = False


def set_language(language: ReportLanguage) -> None:
    """In which language notebooks show records from now on; English if nothing is said."""
    global _chinese
    _chinese = language.value == "zh"


def html(value: Record | Iterable[Any], language: ReportLanguage | None = None) -> str:
    """What a notebook shows of a record or of records: a report as its tables and charts, others as their fields.

    A piece of HTML for any page: escaped, with its styles inside, without a script.
    """
    from duebook._native import Record, _html

    chinese = _chinese if language is None else language.value == "zh"
    if isinstance(value, Record):
        return _html([value], True, chinese)
    return _html(list(value), False, chinese)


# --- tables in ------------------------------------------------------------------------------------


def _rows(table: Any) -> list[Any]:
    """The rows of a table, each a `dict` of native values. Called by the compiled part."""
    if not hasattr(table, "columns") and type(table).__name__ == "Series":
        return [table]  # one column is no table: refused as what it is
    if type(table).__module__.partition(".")[0] == "pandas":
        return [{name: _there(cell) for name, cell in row.items()} for row in table.to_dict("records")]
    for method in ("to_pylist", "to_dicts"):
        if hasattr(table, method):
            rows: list[Any] = getattr(table, method)()
            return rows
    if hasattr(table, "__arrow_c_stream__"):
        for library, read in (("pyarrow", "table"), ("polars", "DataFrame")):
            try:
                module = __import__(library)
            except ImportError:
                continue
            return _rows(getattr(module, read)(table))
        raise ImportError(f"a table of {type(table).__module__} is read by pyarrow or polars: pip install pyarrow")
    rows = table.to_dict("records")
    return rows


def _there(cell: Any) -> Any:
    """A cell of pandas, which has several ways to say that there is none: each differs from itself or is `NA`."""
    if isinstance(cell, (list, dict)):
        return cell
    if type(cell).__name__ == "ndarray":
        return cell.tolist()  # lists that came from Arrow or Parquet
    missing = type(cell).__name__ in ("NAType", "NaTType") or cell != cell
    return None if missing else cell


# --- tables out -----------------------------------------------------------------------------------


def _columns(rows: Iterable[Any]) -> dict[str, list[Any]]:
    flat: list[dict[str, Any]] = []
    names: dict[str, None] = {}
    opened: set[str] = set()
    for row in rows:
        cells: dict[str, Any] = {}
        _flatten("", row, cells, opened)
        flat.append(cells)
        names.update(dict.fromkeys(cells))
    # A record that is missing in some rows is no column beside its own fields.
    return {name: [cells.get(name) for cells in flat] for name in names if name not in opened}


def _flatten(name: str, value: Any, into: dict[str, Any], opened: set[str]) -> None:
    from duebook._native import Money, Record

    if isinstance(value, Money):
        into[name or "amount"] = value.amount
        into[f"{name}_currency" if name else "currency"] = str(value.currency)
    elif isinstance(value, Record) and "." not in type(value).__qualname__:
        if name:
            opened.add(name)
        fields: tuple[str, ...] = type(value).__match_args__  # type: ignore[attr-defined]
        for field in fields:
            _flatten(f"{name}_{field}" if name else field, getattr(value, field), into, opened)
    elif isinstance(value, tuple):
        amounts = [element for element in value if isinstance(element, Money)]
        currencies = {str(amount.currency) for amount in amounts}
        if amounts and len(amounts) == len(value) and len(currencies) == 1:
            into[name] = [amount.amount for amount in amounts]
            into[f"{name}_currency"] = currencies.pop()
        else:
            into[name] = [_cell(element) for element in value]
    else:
        into[name or "value"] = _cell(value)


def _cell(value: Any) -> Any:
    from enum import Enum

    from duebook._native import Currency, Money, Record

    if isinstance(value, Record):
        return value.to_json()
    if isinstance(value, (Money, Currency)):
        return str(value)
    return value.value if isinstance(value, Enum) else value


def _needed(library: str) -> Any:
    try:
        return __import__(library)
    except ImportError as missing:
        raise ImportError(f"this needs {library}, which is not installed: pip install {library}") from missing


def _kind(cells: Sequence[Any]) -> tuple[str, int]:
    """What a column holds, and how many decimal places."""
    from datetime import date, datetime
    from decimal import Decimal

    there = [cell for cell in cells if cell is not None]
    if not there:
        return "nothing", 0
    if any(isinstance(cell, list) for cell in there):
        inner, places = _kind([element for cell in there for element in cell])
        return f"list {inner}", places
    if any(isinstance(cell, Decimal) for cell in there):
        exponents = (cell.as_tuple().exponent for cell in there)
        return "decimal", max(-exponent if isinstance(exponent, int) else 0 for exponent in exponents)
    for kind, name in ((bool, "flag"), (int, "whole"), (datetime, "instant"), (date, "date")):
        if all(isinstance(cell, kind) for cell in there):
            return name, 0
    return "text", 0


def _polars(columns: dict[str, list[Any]]) -> polars.DataFrame:
    pl = _needed("polars")

    def dtype(kind: str, places: int) -> Any:
        if kind.startswith("list "):
            return pl.List(dtype(kind.removeprefix("list "), places))
        return {
            "nothing": pl.Null, "decimal": pl.Decimal(38, places), "flag": pl.Boolean, "whole": pl.Int64,
            "instant": pl.Datetime("us", "UTC"), "date": pl.Date, "text": pl.String,
        }[kind]

    series = [pl.Series(name, cells, dtype=dtype(*_kind(cells))) for name, cells in columns.items()]
    frame: polars.DataFrame = pl.DataFrame(series)
    return frame


def _pandas(columns: dict[str, list[Any]]) -> _pd.DataFrame:
    pd = _needed("pandas")
    dtypes = {"whole": "Int64", "flag": "boolean", "text": "string"}
    return pd.DataFrame({
        name: pd.Series(cells, dtype=dtypes.get(_kind(cells)[0], object)) for name, cells in columns.items()
    })


def _arrow(columns: dict[str, list[Any]]) -> _pa.Table:
    pa = _needed("pyarrow")

    def dtype(kind: str, places: int) -> Any:
        if kind.startswith("list "):
            return pa.list_(dtype(kind.removeprefix("list "), places))
        return {
            "nothing": pa.null(), "decimal": pa.decimal128(38, places), "flag": pa.bool_(), "whole": pa.int64(),
            "instant": pa.timestamp("us", "UTC"), "date": pa.date32(), "text": pa.string(),
        }[kind]

    return pa.table({name: pa.array(cells, dtype(*_kind(cells))) for name, cells in columns.items()})


# --- one customer a task --------------------------------------------------------------------------

AGING_SCHEMA = (
    "customer string, currency string, not_due decimal(38,4), overdue array<decimal(38,4)>, total decimal(38,4)"
)
"""What `aging_by_customer` gives, as Spark writes it."""


def aging_by_customer(
    as_of: datetime.date, limits: Sequence[int] = (30, 60, 90)
) -> Callable[[_pa.Table], _pa.Table]:
    """Aging for Spark: `items.groupBy("customer").applyInArrow(aging_by_customer(day), AGING_SCHEMA)`.

    A table of open items in (`id`, `customer`, `open`, `currency`, `due`, and what else a `Receivable` has), one row for
    each customer and currency out. It is the same as `aging` for each customer by itself, wherever it runs.
    """
    buckets = list(limits)

    def work(items: _pa.Table) -> _pa.Table:
        import duebook

        pa = _needed("pyarrow")
        by_customer: dict[str, list[duebook.Receivable]] = {}
        for item in records(items, duebook.Receivable):
            by_customer.setdefault(item.customer, []).append(item)
        columns: dict[str, list[Any]] = {name: [] for name in ("customer", "currency", "not_due", "overdue", "total")}
        for customer in sorted(by_customer):
            for row in duebook.aging(by_customer[customer], buckets, as_of=as_of):
                columns["customer"].append(customer)
                columns["currency"].append(str(row.currency))
                columns["not_due"].append(row.not_due.amount)
                columns["overdue"].append([amount.amount for amount in row.overdue])
                columns["total"].append(row.total.amount)
        decimal, text = pa.decimal128(38, 4), pa.string()
        kinds = [text, text, decimal, pa.list_(decimal), decimal]
        return pa.table({name: pa.array(cells, kind) for (name, cells), kind in zip(columns.items(), kinds, strict=True)})

    return work
