"""The section of ``benches/README.md`` about credit: forecasts, grades and the order of collection on two public books.

The books are not part of the repository. They are looked for in ``../shared/data/receivables`` or where ``RECEIVABLES``
says; without them the section says so. Everything is judged by ``benches/src/credit``.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/release/credit"
BOOKS = Path(os.environ.get("RECEIVABLES", ROOT.parent / "shared/data/receivables"))
FILES = ("ibm_late_payment.csv", "b2b_closed.csv", "b2b_open.csv")
HEADING = "## Credit\n"
Figures = dict[str, object]
Bar = tuple[str, str, str, bool]


def section() -> str:
    if not (BOOKS / FILES[0]).exists():
        print("   credit: the public books are not here; skipped", flush=True)
        return HEADING + "\nNot measured: the two public books of invoices are not on this machine.\n"
    with tempfile.TemporaryDirectory() as folder:
        for file in FILES:
            unpack(file, Path(folder) / file)
        print("   credit …", flush=True)
        command = (os.environ.get("CREDIT_PROGRAM", str(PROGRAM)), "all", folder)
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"credit failed:\n{done.stdout}{done.stderr}")
    found = {line["credit"]: line["figures"] for line in map(json.loads, done.stdout.splitlines())}
    bars = "\n".join(f"| {what} | {got} | {bar} | {'yes' if met else '**no**'} |" for what, got, bar, met in all_bars(found))
    return HEADING + TEMPLATE.format(bars=bars, forecasts=forecasts(found), letters=letters(found), speed=speed(found))


def unpack(file: str, to: Path) -> None:
    if (BOOKS / file).exists():
        shutil.copy(BOOKS / file, to)
        return
    with gzip.open(BOOKS / f"{file}.gz") as packed, to.open("wb") as plain:
        shutil.copyfileobj(packed, plain)


def least(what: str, values: tuple[float, float], bars: tuple[float, float]) -> Bar:
    met = all(value >= bar for value, bar in zip(values, bars))
    return what, " / ".join(f"{value:.3f}" for value in values), " / ".join(f"≥ {bar}" for bar in bars), met


def most(what: str, values: tuple[float, float], bars: tuple[float, float]) -> Bar:
    met = all(value <= bar for value, bar in zip(values, bars))
    return what, " / ".join(f"{value:.3f}" for value in values), " / ".join(f"≤ {bar}" for bar in bars), met


def all_bars(found: dict[str, Figures]) -> list[Bar]:
    ibm, b2b, days = (found[f"grades, {name}"] for name in ("ibm", "b2b", "b2b, calendar days"))
    # The bars are those of studies that counted calendar days; what business days come to stands in the table of letters.
    both = lambda key: (ibm[key], days[key])  # noqa: E731
    rate = lambda book, letter, key="late": next(one[key] for one in book["letters"] if one["letter"] == letter)  # noqa: E731
    rising = lambda book, key: all(rate(book, a, key) <= rate(book, b, key) for a, b in ("AB", "BC", "CD"))  # noqa: E731
    loss = lambda book: book["monthlyAuc"] - book["steadyAuc"]  # noqa: E731
    ordered = all(rising(book, key) for book in (ibm, days) for key in ("late", "late15", "late30"))
    strictly = all(rate(book, a, "late") < rate(book, b, "late") for book in (ibm, days) for a, b in ("AB", "BC", "CD"))
    bars = [
        least("grade: AUC, late at all", both("auc"), (0.870, 0.795)),
        ("the same, second book from business days", f"{b2b['auc']:.3f}", "≥ 0.795", b2b["auc"] >= 0.795),
        least("letters: AUC, late at all", both("letterAuc"), (0.860, 0.775)),
        least("severity: AUC, more than 15 days late", both("severity15"), (0.895, 0.885)),
        ("severity: AUC, more than 30 days late, second book", f"{days['severity30']:.3f}", "≥ 0.935", days["severity30"] >= 0.935),
        ("late share rises from A to D, late at all; never falls, 15 and 30 days", "yes" if ordered and strictly else "no", "yes", ordered and strictly),
        most("late share of A", (rate(ibm, "A"), rate(days, "A")), (0.05, 0.18)),
        least("late share of D", (rate(ibm, "D"), rate(days, "D")), (0.70, 0.85)),
        least("C and D: share of the late money, customers not rated by their risk", both("captured"), (0.85, 0.68)),
        least("C and D: share of the money more than 15 days late", both("captured15"), (0.88, 0.88)),
        most("changes of a letter, a customer and year", both("changes"), (0.45, 0.45)),
        most("loss of AUC by keeping letters steady", (loss(ibm), loss(days)), (0.01, 0.01)),
    ]
    one, two = found["forecast, ibm"], found["forecast, b2b"]
    engine = lambda key: (one["engine"][key], two["engine"][key])  # noqa: E731
    inside = (one["coverage"], two["coverage"])
    bars += [
        most("forecast: error of the weeks (WAPE), eight weeks", engine("wape"), (0.200, 0.085)),
        most("forecast: error of four weeks together", engine("fourWeeks"), (0.040, 0.015)),
        most("forecast: bias, without its sign", tuple(abs(value) for value in engine("bias")), (0.040, 0.015)),
        ("forecast: weeks 1 to 4 between low and high", " / ".join(f"{v:.3f}" for v in inside), "0.70 to 0.90", all(0.7 <= v <= 0.9 for v in inside)),
    ]  # fmt: skip
    one, two = found["collection, ibm"], found["collection, b2b"]
    bars += [
        least("collection: captured, items, twelve weeks", (one["itemsTwelveWeeks"]["engine"], two["itemsTwelveWeeks"]["engine"]), (0.55, 0.61)),
        least("the same, first book over all 26 weeks", (one["items"]["engine"], two["items"]["engine"]), (0.55, 0.61)),
        least("the same, one line for each customer", (one["customers"]["engine"], two["customers"]["engine"]), (0.55, 0.61)),
    ]
    whole, million = found["speed, whole book"], found["speed, 1 million"]
    bars += [
        ("figures, grades, aging, forecast of 49,681 invoices", f"{whole['together']:.0f} ms", "< 100 ms", whole["together"] < 100),
        ("the same of 1 million", f"{million['together'] / 1e3:.2f} s", "< 2 s", million["together"] < 2000),
    ]
    return bars


def forecasts(found: dict[str, Figures]) -> str:
    names = (("engine", "the engine"), ("due", "due day"), ("mean", "due day and the customer's mean"))
    rows = []
    for book in ("ibm", "b2b"):
        for key, name in names:
            one = found[f"forecast, {book}"][key]
            rows.append(f"| {book} | {name} | {one['wape']:.3f} | {one['firstWeek']:.3f} | {one['fourWeeks']:.3f} | {one['bias']:+.3f} |")
        for key, name in (("itemsTwelveWeeks", "items, twelve weeks"), ("items", "items"), ("customers", "customers")):
            one = found[f"collection, {book}"][key]
            shares = ", ".join(f"{order} first {one[order]:.3f}" for order in ("largest", "oldest"))
            rows.append(f"| {book} | collection, {name} | {one['engine']:.3f} captured; {shares}; perfect foresight {one['perfect']:.3f} | | | |")
    return "\n".join(rows)


def letters(found: dict[str, Figures]) -> str:
    return "\n".join(
        f"| {name} | {one['letter']} | {one['invoices']:,} | {one['late'] or 0:.3f} | {one['late15'] or 0:.3f} | {one['late30'] or 0:.3f} |"
        for name in ("ibm", "b2b", "b2b, calendar days")
        for one in found[f"grades, {name}"]["letters"]
    )


def speed(found: dict[str, Figures]) -> str:
    keys = ("figures", "grades", "aging", "forecast", "collection")
    rows = [found[f"speed, {name}"] for name in ("whole book", "1 million")]
    return "\n".join(f"| {one['items']:,} | " + " | ".join(f"{one[key]:.1f}" for key in keys) + " |" for one in rows)


TEMPLATE = """
Two public books: `ibm`, 2,466 invoices of 100 customers, and `b2b`, 40,000 closed invoices of 1,056 customers without those due
after 2019-11-20 (of which only what was paid within the year is known), in dollars at the publisher's rate. What is judged
begins on 2013-05-06 and 2019-08-15; nothing was fitted to it but one choice that docs/forecast.md names. Grades are those of the evening before the issue of each
invoice; in `b2b` the day of issue is not told and estimated from the customer's usual terms. Days late are those from the
due day; the bars of grades are of studies that counted calendar days, and what business days come to stands below. Forecasts
count from business days and begin on each of 26 and 12 weekly days, each given only what had happened by then; the
engine's own account of its errors agrees with this judge. Disputes are not used: the books do not say when they began.
Where two figures stand, they are those of `ibm` and `b2b`.

| what | measured | bar | met |
|---|---:|---:|---|
{bars}

The first book has two to seventeen overdue invoices at a time, of which a fifth is one to four: its figures of collection
are those of few invoices.

| book | forecast | weekly error | first week | four weeks | bias |
|---|---|---:|---:|---:|---:|
{forecasts}

| book | letter | invoices | late | more than 15 days | more than 30 days |
|---|---|---:|---:|---:|---:|
{letters}

Milliseconds of processor time, the fastest of some rounds:

| invoices | figures | grades | aging | forecast | order of collection |
|---:|---:|---:|---:|---:|---:|
{speed}
"""
