"""What is owed, what was paid, and why: contracts, open items and receipts from CSV files.

`python receivables.py --help` prints `examples/usage.txt`.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from duebook import Calendar, DuebookError

import month_end
from book import Book, read_calendar
from page import report
from rows import Layout, Stop, civil_date, text_of
from work import work

EXAMPLES = Path(__file__).resolve().parent.parent

COLUMNS = {
    "contracts": ("number customer signed amount terms delivered accepted", "salesperson currency"),
    "items": ("id customer due amount", "salesperson issued currency references settled"),
    "receipts": ("id customer received amount", "currency nature references pays"),
}
"""The columns a layout must name, and those it may."""


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="receivables", add_help=False, allow_abbrev=False)
    parser.add_argument("--layout", type=Path, default=EXAMPLES / "layouts" / "trading.json")
    for name in ("--contracts", "--items", "--receipts", "--holidays"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--as-of")
    parser.add_argument("--lang", choices=["en", "zh"], default="en")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--html", type=Path)
    options = parser.parse_args()
    if not (options.contracts or options.items or options.receipts):
        data = EXAMPLES / "data"
        options.contracts, options.items = data / "contracts.csv", data / "receivables.csv"
        options.receipts, options.holidays = data / "receipts.csv", options.holidays or data / "holidays.csv"
    return options


def read_layout(path: Path) -> Layout:
    """Reads a layout; a misspelt field is refused."""

    def check(found: Layout, needed: list[str], optional: list[str], where: str) -> None:
        missing = [field for field in needed if field not in found]
        unknown = [field for field in found if field not in needed + optional]
        if missing or unknown:
            raise Stop(f"{path}: {where}: missing fields {missing}, unknown fields {unknown}")

    try:
        layout: Layout = json.loads(text_of(path))
    except ValueError as error:
        raise Stop(f"{path}: {error}") from error
    check(layout, ["about", "asOf", "dates"], ["defaultCurrency", "natures", *COLUMNS], "layout")
    if layout["dates"] not in ("Y-M-D", "M/D/Y"):
        raise Stop(f"{path}: dates are Y-M-D or M/D/Y")
    for name, (needed, optional) in COLUMNS.items():
        if name in layout:
            check(layout[name], needed.split(), optional.split(), name)
    return layout


def run(options: argparse.Namespace) -> tuple[str, bool]:
    """The report, and whether all control totals hold."""
    layout = read_layout(options.layout)
    calendar = read_calendar(options.holidays) if options.holidays else Calendar()
    book = Book(civil_date(options.as_of or layout["asOf"]), layout)
    if options.contracts:
        book.read_contracts(options.contracts, calendar)
    if options.items:
        book.read_items(options.items)
    if options.receipts:
        book.read_receipts(options.receipts)
    outcome = work(book)
    text = report(book, outcome, options.lang, options.full)
    if options.html:
        options.html.write_text(month_end.page(book, outcome, options.lang), "utf-8", newline="\n")
    return text, all(check.holds for check in outcome.checks)


def main() -> int:
    try:
        if {"--help", "-h"} & set(sys.argv[1:]):
            text, holds = text_of(EXAMPLES / "usage.txt"), True
        else:
            text, holds = run(read_options())
    except (Stop, DuebookError) as error:
        print(f"receivables: {error}", file=sys.stderr)
        return 2
    try:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
    except BrokenPipeError:  # a reader that has seen enough closes the pipe; that is not an error
        sys.stderr.close()
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
