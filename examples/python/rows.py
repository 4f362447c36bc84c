"""Rows of CSV files, and what becomes of those that cannot be used.

No row is dropped silently: each is used, or lies after the business date, or is refused with its file
and line, and the three counts add up to the rows of the file. Nothing is repaired silently either: an
identifier that only looks right goes through `clean_id`, and that is listed.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from duebook import Currency, DuebookError, Money, call, clean_id

Layout = dict[str, Any]
Record = TypeVar("Record")


class Stop(Exception):
    """Why the program cannot go on: a missing file, a missing column."""


class Problem(Exception):
    """Why one row is not used."""

    def __init__(self, field: str, code: str, en: str, zh: str) -> None:
        super().__init__(en)
        self.field, self.code, self.en, self.zh = field, code, en, zh


@contextmanager
def at(column: str | Callable[[DuebookError], str], cell: str | None = None) -> Iterator[None]:
    """A refusal of the library's inside becomes a problem at the column; an empty cell is called empty."""
    try:
        yield
    except DuebookError as refused:
        field = column if isinstance(column, str) else column(refused)
        en, zh = ("the cell is empty", "单元格为空") if cell == "" else (refused.en, refused.zh)
        raise Problem(field, refused.code, en, zh) from refused


@dataclass
class Count:
    """Rows with the sums of their amounts by currency."""

    rows: int = 0
    sums: dict[str, Money] = field(default_factory=dict)

    def add(self, amount: Money | None) -> None:
        self.rows += 1
        if amount is not None:
            code = str(amount.currency)
            self.sums[code] = self.sums[code] + amount if code in self.sums else amount


@dataclass
class Tally:
    """What became of the rows of one file."""

    file: str
    used: Count = field(default_factory=Count)
    later: Count = field(default_factory=Count)
    refused: Count = field(default_factory=Count)
    unreadable: int = 0
    """Of the refused ones: those whose amount cannot be read."""


@dataclass
class Repair:
    """An identifier that was repaired by `clean_id`."""

    field: str
    before: str
    after: str


@dataclass
class Notes:
    """Everything there is to say about the rows, with file and line."""

    tallies: list[Tally] = field(default_factory=list)
    refused: list[tuple[str, int, Problem]] = field(default_factory=list)
    repaired: list[tuple[str, int, Repair]] = field(default_factory=list)


@dataclass
class Row:
    """One row with the names of its columns."""

    layout: Layout
    header: list[str]
    cells: list[str]
    repairs: list[Repair] = field(default_factory=list)

    def text(self, column: str | None) -> str:
        """The text of a column, empty if the layout names none."""
        if column is None or column not in self.header[: len(self.cells)]:
            return ""
        return self.cells[self.header.index(column)]

    def id(self, column: str) -> str:
        """An identifier, repaired if that is possible."""
        return self._id(column, self.text(column))

    def ids(self, column: str | None) -> list[str]:
        """Several identifiers in one cell."""
        words = re.split("[;, ；，、]", self.text(column))
        return [self._id(column, word) for word in words if word and column]

    def _id(self, column: str, text: str) -> str:
        with at(column, text):
            cleaned = clean_id(text)
        if cleaned != text:
            self.repairs.append(Repair(column, text, cleaned))
        return cleaned

    def money(self, amount: str, column: str | None) -> Money:
        """An amount with its currency."""
        code = self.text(column) or self.layout.get("defaultCurrency") or ""
        with at(column or "currency", code if column else None):
            currency = Currency(code)
        text = self.text(amount)
        with at(amount, text):
            return Money(text, currency)

    def day(self, column: str) -> date:
        """A date in the form of the layout."""
        text = self.text(column)
        parts = text.split("/")
        if self.layout["dates"] == "M/D/Y" and len(parts) == 3:
            text = f"{parts[2]}-{parts[0]:0>2}-{parts[1]:0>2}"
        with at(column, text):
            return civil_date(text)

    def day_if_any(self, column: str | None) -> date | None:
        """A date that may be absent."""
        return self.day(column) if column and self.text(column) else None

    def check_width(self) -> None:
        """A row with a cell too many has shifted columns: it is not to be trusted."""
        found, needed = len(self.cells), len(self.header)
        if found != needed:
            en, zh = f"{found} cells where the header has {needed}", f"本行有 {found} 列，表头有 {needed} 列"
            raise Problem("row", "cell_count", en, zh)


def civil_date(text: str) -> date:
    """`YYYY-MM-DD` as the engine reads it; `date.fromisoformat` would also take `20260207` and `2026-W06`."""
    answer = call("walk", json.dumps({"from": text, "steps": []}))
    return date.fromisoformat(json.loads(answer))


def text_of(path: Path) -> str:
    """The text of a file, without the mark some programs put first.

    Spreadsheets save in other encodings too, and such a file is not guessed at.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"{path.name} is not UTF-8; save it as UTF-8 / {path.name} 不是 UTF-8 编码，请另存为 UTF-8"
        raise Stop(reason) from error
    except OSError as error:
        raise Stop(f"{path.name}: {error}") from error


def cells(path: Path) -> list[tuple[int, list[str]]]:
    """The rows of a CSV file with the line each begins on, as an editor counts."""
    rows, line = [], 1
    reader = csv.reader(io.StringIO(text_of(path), newline=""))
    try:
        for row in reader:
            if row:
                rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Stop(f"{path.name}: {error}") from error
    return rows


def records(
    path: Path,
    layout: Layout,
    columns: Iterable[str],
    notes: Notes,
    amount: Callable[[Row], Money],
    read: Callable[[Row, int], Record | None],
) -> list[Record]:
    """Reads a file and makes a record of each row. `read` answers with nothing for a row after the business date."""
    rows = cells(path)
    header = rows.pop(0)[1] if rows else []
    missing = next((column for column in columns if column not in header), None)
    if missing is not None:
        raise Stop(f"{path.name}: there is no column `{missing}`")
    tally, found = Tally(path.name), []
    for line, values in rows:
        row = Row(layout, header, values)
        outcome = tally.used
        try:
            row.check_width()
            record = read(row, line)
            if record is None:
                outcome = tally.later
            else:
                found.append(record)
        except Problem as problem:
            outcome = tally.refused
            notes.refused.append((path.name, line, problem))
        readable = _readable(row, amount)
        outcome.add(readable)
        tally.unreadable += outcome is tally.refused and readable is None
        notes.repaired.extend((path.name, line, repair) for repair in row.repairs)
    notes.tallies.append(tally)
    return found


def _readable(row: Row, amount: Callable[[Row], Money]) -> Money | None:
    try:
        row.check_width()
        return amount(row)
    except Problem:
        return None
