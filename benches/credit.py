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
    table = lambda bars: "\n".join(  # noqa: E731
        f"| {what} | {got} | {bar} | {'yes' if met else '**no**'} |" for what, got, bar, met in bars
    )
    bars, others = map(table, all_bars(found))
    return HEADING + TEMPLATE.format(bars=bars, others=others, same=same(found), forecasts=forecasts(found), letters=letters(found), graded=graded(found), changes=changes(found), speed=speed(found))


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


LETTERS = "ABCD"


def rate(book: Figures, letter: str, key: str = "late") -> float:
    return next(one[key] for one in book["letters"] if one["letter"] == letter)


def rising(book: Figures) -> bool:
    """Whether the share of late ones rises from letter to letter, and that of the later ones never falls."""
    pairs = list(zip(LETTERS, LETTERS[1:]))
    never_falls = all(rate(book, a, key) <= rate(book, b, key) for a, b in pairs for key in ("late", "late15", "late30"))
    return never_falls and all(rate(book, a) < rate(book, b) for a, b in pairs)


def grade_bars(one: Figures, two: Figures) -> list[Bar]:
    both = lambda key: (one[key], two[key])  # noqa: E731
    ordered = rising(one) and rising(two)
    return [
        least("grade: AUC, late at all", both("auc"), (0.870, 0.795)),
        least("letters: AUC, late at all", both("letterAuc"), (0.860, 0.775)),
        least("severity: AUC, more than 15 days late", both("severity15"), (0.895, 0.885)),
        ("severity: AUC, more than 30 days late, second book", f"{two['severity30']:.3f}", "≥ 0.935", two["severity30"] >= 0.935),
        ("late share rises from A to D, late at all; never falls, 15 and 30 days", "yes" if ordered else "no", "yes", ordered),
        most("late share of A", (rate(one, "A"), rate(two, "A")), (0.05, 0.18)),
        least("late share of D", (rate(one, "D"), rate(two, "D")), (0.70, 0.85)),
        least("C and D: share of the late money", both("captured"), (0.85, 0.68)),
        least("C and D: share of the money more than 15 days late", both("captured15"), (0.88, 0.88)),
    ]


def all_bars(found: dict[str, Figures]) -> tuple[list[Bar], list[Bar]]:
    """Judged as the study did that set the bars, and in other ways against the same figures."""
    ibm, b2b, days = (found[f"grades, {name}"] for name in ("ibm", "b2b", "b2b, calendar days"))
    loss = lambda book: book["current"]["monthlyAuc"] - book["current"]["steadyAuc"]  # noqa: E731
    by_study = grade_bars(ibm["frozen"], days["frozen"])
    others = [(f"{what}; kept up to date", *bar) for what, *bar in grade_bars(ibm["current"], days["current"])]
    others += [
        (f"grade: AUC, late at all, second book from business days; {name}", f"{b2b[way]['auc']:.3f}", "≥ 0.795", b2b[way]["auc"] >= 0.795)
        for name, way in (("frozen", "frozen"), ("kept up to date", "current"))
    ]
    by_study += [
        most("changes of a letter, a customer and year", (ibm["changes"], days["changes"]), (0.45, 0.45)),
        most("loss of AUC by keeping letters steady", (loss(ibm), loss(days)), (0.01, 0.01)),
    ]
    others.append(most("changes of a letter, early months too", (ibm["changesEarly"], days["changesEarly"]), (0.45, 0.45)))
    one, two = found["forecast, ibm"], found["forecast, b2b"]
    engine = lambda key: (one["engine"][key], two["engine"][key])  # noqa: E731
    inside = (one["coverage"], two["coverage"])
    by_study += [
        most("forecast: error of the weeks (WAPE), eight weeks", engine("wape"), (0.200, 0.085)),
        most("forecast: error of four weeks together", engine("fourWeeks"), (0.040, 0.015)),
        most("forecast: bias, without its sign", tuple(abs(value) for value in engine("bias")), (0.040, 0.015)),
        ("forecast: weeks 1 to 4 between low and high", " / ".join(f"{v:.3f}" for v in inside), "0.70 to 0.90", all(0.7 <= v <= 0.9 for v in inside)),
    ]  # fmt: skip
    one, two = found["collection, ibm"], found["collection, b2b"]
    collected = lambda name, key: least(  # noqa: E731
        f"collection: unpaid money in the first fifth, {name}", (one[key]["engine"], two[key]["engine"]), (0.55, 0.61)
    )
    by_study.append(collected("by invoice", "itemsTenWeeks"))
    others += [collected("by invoice, all weeks", "items"), collected("by customer, all weeks", "customers")]
    whole, million, aging = (found[f"speed, {name}"] for name in ("whole book", "1 million", "aging"))
    by_study += [
        ("figures, grades, aging by customer, forecast of 49,681 invoices", f"{whole['together']:.0f} ms", "< 100 ms", whole["together"] < 100),
        ("the same of 1 million", f"{million['together'] / 1e3:.2f} s", "< 2 s", million["together"] < 2000),
        ("aging by customer of 10,000 open invoices", f"{aging['aging']:.2f} ms", "< 1 ms", aging["aging"] < 1),
    ]  # fmt: skip
    return by_study, others


def forecasts(found: dict[str, Figures]) -> str:
    names = (("engine", "the engine"), ("due", "due day"), ("mean", "due day and the customer's mean"))
    rows = []
    for book in ("ibm", "b2b"):
        for key, name in names:
            one = found[f"forecast, {book}"][key]
            rows.append(f"| {book} | {name} | {one['wape']:.3f} | {one['firstWeek']:.3f} | {one['fourWeeks']:.3f} | {one['bias']:+.3f} |")
        for key, name in (("itemsTenWeeks", "invoices, ten weeks"), ("items", "invoices, all weeks"), ("customers", "customers, all weeks")):
            one = found[f"collection, {book}"][key]
            shares = ", ".join(f"{order} first {one[order]:.3f}" for order in ("largest", "oldest"))
            rows.append(f"| {book} | collection, {name} | {one['engine']:.3f} captured; {shares}; perfect foresight {one['perfect']:.3f} | | | |")
    return "\n".join(rows)


BOOKS_OF_GRADES = ("ibm", "b2b, calendar days", "b2b")


def graded(found: dict[str, Figures]) -> str:
    """Each way of judging: what the bars are of, what they would be kept up to date, and from business days."""
    columns = [found[f"grades, {name}"][way] for way in ("frozen", "current") for name in BOOKS_OF_GRADES]
    rows = [
        ("AUC, late at all", "auc"), ("letters: AUC, late at all", "letterAuc"), ("severity: AUC, more than 15 days", "severity15"),
        ("severity: AUC, more than 30 days", "severity30"), ("C and D: share of the late money", "captured"),
        ("C and D: share of the money more than 15 days late", "captured15"),
    ]  # fmt: skip
    cell = lambda value: "" if value is None else f"{value:.3f}"  # noqa: E731
    lines = [f"| {what} | " + " | ".join(cell(column[key]) for column in columns) + " |" for what, key in rows]
    for letter in LETTERS:
        lines.append(f"| late share of {letter} | " + " | ".join(f"{rate(column, letter):.3f}" for column in columns) + " |")
    lines.append("| invoices | " + " | ".join(f"{column['invoices']:,}" for column in columns) + " |")
    return "\n".join(lines)


# What the study gives of its own way of judging, in `ibm` and in `b2b`.
STUDY = (
    ("letters: AUC, late at all", "0.865 / 0.780", lambda f: [f["grades"][b]["frozen"]["letterAuc"] for b in (0, 1)]),
    ("late share of A", "0.020 / 0.161", lambda f: [rate(f["grades"][b]["frozen"], "A") for b in (0, 1)]),
    ("late share of D", "0.747 / 0.905", lambda f: [rate(f["grades"][b]["frozen"], "D") for b in (0, 1)]),
    ("C and D: share of the late money", "0.88 / 0.70", lambda f: [f["grades"][b]["frozen"]["captured"] for b in (0, 1)]),
    ("changes of a letter by the cuts alone", "1.03 / 0.86", lambda f: [f["grades"][b]["changesAlone"] for b in (0, 1)]),
    ("forecast by the due day: error of the weeks", "0.386 / 0.178", lambda f: [f["forecast"][b]["due"]["wape"] for b in (0, 1)]),
    ("collection, largest first", "0.51 / 0.52", lambda f: [f["collection"][b]["itemsTenWeeks"]["largest"] for b in (0, 1)]),
    ("collection, oldest first", "0.15 / 0.13", lambda f: [f["collection"][b]["itemsTenWeeks"]["oldest"] for b in (0, 1)]),
)


def same(found: dict[str, Figures]) -> str:
    books = {
        "grades": [found[f"grades, {name}"] for name in ("ibm", "b2b, calendar days")],
        **{what: [found[f"{what}, {name}"] for name in ("ibm", "b2b")] for what in ("forecast", "collection")},
    }
    return "\n".join(f"| {what} | {study} | {' / '.join(f'{value:.3f}' for value in of(books))} |" for what, study, of in STUDY)


def changes(found: dict[str, Figures]) -> str:
    keys = ("changes", "changesAlone", "changesEarly", "changesEarlyAlone")
    rows = ((name, found[f"grades, {name}"]) for name in BOOKS_OF_GRADES)
    return "\n".join(f"| {name} | " + " | ".join(f"{one[key]:.3f}" for key in keys) + " |" for name, one in rows)


def letters(found: dict[str, Figures]) -> str:
    return "\n".join(
        f"| {name} | {one['letter']} | {one['invoices']:,} | {one['late'] or 0:.3f} | {one['late15'] or 0:.3f} | {one['late30'] or 0:.3f} |"
        for name in BOOKS_OF_GRADES
        for one in found[f"grades, {name}"]["frozen"]["letters"]
        if one["invoices"]
    )


def speed(found: dict[str, Figures]) -> str:
    keys = ("figures", "grades", "aging", "forecast", "collection")
    rows = [found[f"speed, {name}"] for name in ("whole book", "1 million")]
    return "\n".join(f"| {one['items']:,} | " + " | ".join(f"{one[key]:.1f}" for key in keys) + " |" for one in rows)


TEMPLATE = """
Two public books: `ibm`, 2,466 invoices of 100 customers, and `b2b`, 40,000 closed invoices of 1,056 customers without those due
after 2019-11-20 (of which only what was paid within the year is known), in dollars at the publisher's rate. What is judged
begins on 2013-05-06 and 2019-08-15; nothing was fitted to it but one choice that docs/forecast.md names. In `b2b` the day of
issue is not told and estimated from the customer's usual terms. Disputes are not used: the books do not say when they began.
Where two figures stand, they are those of `ibm` and `b2b`.

The bars come from a study of the same books in calendar days. It grades everybody once, on the evening of the first day, and
judges every later invoice by that (*frozen*); it looks at the changes of letters from the first month with a year before it, and
at ten weeks of collection. It does not say so in words: it is seen from what it gives of the same books, in the last three lines
without any engine of ours:

| what | study | here, judged in that way |
|---|---:|---:|
{same}

| what | measured | bar | met |
|---|---:|---:|---|
{bars}

Judged in other ways, and held against the same bars. *Kept up to date* is by what was known on the evening before the issue of
each invoice, as a user would; in `ibm`, where letters are those of 100 customers, it is below two bars. From business days,
lateness that only a weekend made is none, and what is left is a little harder to tell.

| what | measured | bar | met |
|---|---:|---:|---|
{others}

Grades in both ways; *current* is kept up to date. Customers that are not rated stand by their risk in the shares of money, and
where the average customer stands in the ranking by letters.

| what | ibm, frozen | b2b, calendar days, frozen | b2b, business days, frozen | ibm, current | b2b, calendar days, current | b2b, business days, current |
|---|---:|---:|---:|---:|---:|---:|
{graded}

| book | letter, frozen | invoices | late | more than 15 days | more than 30 days |
|---|---|---:|---:|---:|---:|
{letters}

Changes of a letter, a customer and year, kept steady and as the cuts alone would have it. With less than a year before them
(`ibm` from July 2012, `b2b` from March 2019) letters still settle, and `ibm` is above the bar:

| book | kept steady | cuts alone | kept steady, early months too | cuts alone, early months too |
|---|---:|---:|---:|---:|
{changes}

Forecasts count from business days and begin on each of 26 and 12 weekly days, each given only what had happened by then; the
engine's own account of its errors agrees with this judge. `ibm` has two to seventeen overdue invoices at a time, of which a fifth
is one to four: its figures of collection are those of few invoices, and fall, as those of largest first do, when the autumn is
counted too.

| book | forecast | weekly error | first week | four weeks | bias |
|---|---|---:|---:|---:|---:|
{forecasts}

Milliseconds of processor time, the fastest of some rounds; figures are those of customers, the aging is the report by customer:

| invoices | figures | grades | aging | forecast | order of collection |
|---:|---:|---:|---:|---:|---:|
{speed}
"""
