"""Replays the conformance vectors through UniFFI's Python: the mobile library on any machine.

    python3 check.py <folder of duebook.py and the library> <folder of the vectors>

This Python is not the package for Python programs (that is bindings-python); it proves the records, calls,
errors and handles that Kotlin and Swift share. Scalars stay the texts that cross the border. A value is
refused on its way in, where nobody knows its place, so for the refusals of a scalar the path may be shorter.
"""

import enum
import json
import pathlib
import re
import sys
import unittest

from shapes import CALLS as GENERATED
from shapes import DEFAULTS, ERRORS, SHAPES, TOLD

HERE = pathlib.Path(__file__).parent
FOLDER, VECTORS = map(pathlib.Path, sys.argv[1:3])
sys.path.insert(0, str(FOLDER))
import duebook  # noqa: E402  (it lies in the folder given)

# The refusals of a value alone.
SCALAR = {
    "amount_syntax", "amount_too_precise", "amount_too_large", "currency_unknown", "currency_reserved", "date_syntax",
    "percent_syntax", "percent_out_of_range", "id_empty", "text_too_long", "id_character",
}


class HostRefuses(Exception):
    """A typed language does not even compile it."""


def read(kind, value):
    """A JSON value as the argument of this type."""
    if isinstance(kind, tuple):
        if kind[0] == "option":
            return None if value is None else read(kind[1], value)
        return [read(kind[1], one) for one in of(list, value)]
    if kind == "int":
        if isinstance(value, bool) or not -(2**63) <= of(int, value) < 2**63:
            raise HostRefuses("wrong_type")
        return value
    if kind == "bool":
        return of(bool, value)
    if kind == "bytes":
        if not re.fullmatch("([0-9a-f]{2})*", of(str, value)):
            raise HostRefuses("compact_syntax")
        return bytes.fromhex(value)
    if kind == "Money":
        fields = record({"amount": ("amount", "str", False), "currency": ("currency", "str", False)}, value)
        return duebook.parse_money(**fields)
    if kind not in SHAPES:
        return of(str, value)
    form, *about = SHAPES[kind]
    made = getattr(duebook, kind)
    if form == "names":
        if of(str, value) not in about[0]:
            raise HostRefuses("unknown_variant")
        return made[about[0][value]]
    if form == "record":
        return made(**record(about[0], value))
    name = of(str, needed(of(dict, value), "kind"))
    if name not in about[0]:
        raise HostRefuses("unknown_variant")
    variant, fields = about[0][name]
    # A reason says its sentences itself.
    beside = ("kind", "en", "zh") if kind in TOLD else ("kind",)
    return getattr(made, variant)(**record(fields, {k: v for k, v in value.items() if k not in beside}))


def of(kind, value):
    if not isinstance(value, kind):
        raise HostRefuses("wrong_type")
    return value


def needed(value, name):
    if name not in value:
        raise HostRefuses("missing_field")
    return value[name]


def record(fields, value):
    if set(of(dict, value)) - set(fields):
        raise HostRefuses("unknown_field")
    made = {}
    for name, (python, kind, may, *_) in fields.items():
        if name in value or not may:
            made[python] = read(kind, needed(value, name))
        elif (name, kind) in DEFAULTS:
            # A plain name, or a record of defaults, which UniFFI's Python does not know.
            usual = DEFAULTS[name, kind]
            made[python] = read(kind, {}) if usual is None else getattr(duebook, kind)[usual]
    return made


def write(kind, value):
    """A typed value as JSON."""
    if value is None:
        return None
    if isinstance(kind, tuple):
        return write(kind[1], value) if kind[0] == "option" else [write(kind[1], one) for one in value]
    if kind == "Money":
        amount, currency = value.split(" ")
        return {"amount": amount, "currency": currency}
    if kind == "bytes":
        return value.hex()
    if kind not in SHAPES:
        return value
    form, *about = SHAPES[kind]
    if form == "names":
        return next(name for name, python in about[0].items() if python == value.name)
    if form == "record":
        return written(about[0], value)
    for name, (variant, fields) in about[0].items():
        if isinstance(value, getattr(duebook, kind).__dict__[variant]):
            told = written(fields, value)
            languages = ("en", "zh") if kind in TOLD else ()
            sentences = {language: getattr(duebook, f"{TOLD[kind]}_{language}")(value) for language in languages}
            return {"kind": name} | told | sentences
    raise AssertionError(f"unknown variant {value!r}")


def written(fields, value):
    """The fields that the JSON form does not leave out."""
    told = {}
    for name, (python, kind, _, *usual) in fields.items():
        field = getattr(value, python)
        if [getattr(field, "name", field)] != usual:
            told[name] = write(kind, field)
            if (name, kind) in DEFAULTS and DEFAULTS[name, kind] is None and field == read(kind, {}):
                told[name] = Usual(told[name])
    return told


class Usual(dict):
    """A record that is as if nothing were said of it: the JSON form may leave it out."""


def pruned(answer, expect):
    """The answer without what is usual and not expected to be told."""
    if isinstance(answer, dict) and isinstance(expect, dict):
        told = {name: one for name, one in answer.items() if name in expect or not isinstance(one, Usual)}
        return {name: pruned(one, expect.get(name)) for name, one in told.items()}
    if isinstance(answer, list) and isinstance(expect, list) and len(answer) == len(expect):
        return [pruned(*both) for both in zip(answer, expect)]
    return answer


def write_error(error):
    kind, fields = ERRORS[error.code()]
    assert type(error).__name__ == kind, f"{type(error).__name__} is not {kind}"
    told = written(fields, error)
    return {"code": error.code(), "path": error.path} | told


def bare(value):
    """A typed record does not tell nothing, null, the empty list and the record of which nothing is said apart."""
    if isinstance(value, dict):
        return {name: one for name, one in ((name, bare(one)) for name, one in value.items()) if one not in (None, [], {})}
    return [bare(one) for one in value] if isinstance(value, list) else value


TWO = {"left": ("left", "Money", False), "right": ("right", "Money", False)}


def adjust(given):
    fields = {name: (name, kind, False) for name, kind in
              (("date", "LocalDate"), ("convention", "BusinessDay"), ("calendar", "BusinessCalendar"))}
    return duebook.adjust(**record(fields, given))


def generated(name):
    """The call of a generated function."""
    function, fields, kind, whole = GENERATED[name]

    def call(given):
        return write(kind, getattr(duebook, function)(**record(fields, {next(iter(fields)): given} if whole else given)))

    return call


def aging(given):
    made = record(GENERATED["aging"][1], given)
    rows = duebook.aging(**made)
    assert rows == duebook.OpenItems(made.pop("items")).aging(**made)
    return write(("list", "AgingRow"), rows)


def allocate(given):
    made = record(GENERATED["allocate"][1], given)
    plan = duebook.allocate(**made)
    handle = duebook.OpenItems(made.pop("items")).plan(**made)
    for field in SHAPES["Plan"][1].values():
        assert getattr(handle, field[0])() == getattr(plan, field[0]), field
    return write("Plan", plan)


def settle(given):
    made = record(GENERATED["allocate"][1], given)
    settled = duebook.settle(made["items"], duebook.allocate(**made))
    assert settled == duebook.OpenItems(made.pop("items")).plan(**made).settle().items()
    return write(("list", "Receivable"), settled)


def accounts(name):
    """The call of a function over accounts, and of the handle that keeps them: the same answer or the same refusal."""
    function, fields, kind, _ = GENERATED[name]
    method = {"account_replay": "summary"}.get(function, function.removeprefix("account_"))

    def handle(movements, policy=None, **arguments):
        return getattr(duebook.Accounts(movements, policy), method)(**arguments)

    def told(work, made):
        try:
            return write(kind, work(**made))
        except duebook.DuebookError as refused:
            return refused

    def call(given):
        made = record(fields, given)
        answer, kept = (told(work, made) for work in (getattr(duebook, function), handle))
        if isinstance(answer, duebook.DuebookError):
            assert write_error(answer) == write_error(kept), (answer, kept)
            raise answer
        assert answer == kept, (answer, kept)
        return answer

    return call


def books(name):
    """The call of a function over a book, and of the handle that keeps it: the same answer or the same refusal."""
    function, fields, kind, _ = GENERATED[name]

    def handle(book=None, events=None, snapshot=None, tail=(), **arguments):
        whole = duebook.Book.replay(book, events) if snapshot is None else duebook.Book.restore(snapshot, list(tail))
        if function in ("book_replay", "book_restore"):
            return whole.summary(**arguments)
        if function == "book_branch":
            return whole.branch(**arguments).snapshot()
        if function == "book_case":
            return whole.order_case(**arguments)
        return getattr(whole, function.removeprefix("book_"))(**arguments)

    def told(work, made):
        try:
            return write(kind, work(**made))
        except duebook.DuebookError as refused:
            return refused

    def call(given):
        made = record(fields, given)
        answer, kept = (told(work, made) for work in (getattr(duebook, function), handle))
        if isinstance(answer, duebook.DuebookError):
            assert write_error(answer) == write_error(kept), (answer, kept)
            raise answer
        assert answer == kept, (answer, kept)
        return answer

    return call


def match_changes(given):
    """The call, and the matcher that is kept: the same answer or the same refusal."""
    function, fields, kind, _ = GENERATED["matchChanges"]

    def handle(changes, **before):
        matcher = duebook.Matcher(**before)
        told = matcher.apply(changes)
        now = {name: getattr(matcher, name)() for name in ("lines", "items", "parties", "rules")}
        assert matcher.plan() == matcher.copy().plan() == duebook.match_payments(**now)
        assert matcher.summary() == matcher.plan().summary and matcher.count() == len(now["lines"]) + len(now["items"])
        assert all(matcher.decisions(line.id) for line in now["lines"])
        return told

    def told(work, made):
        try:
            return write(kind, work(**made))
        except duebook.DuebookError as refused:
            return refused

    made = record(fields, given)
    answer, kept = (told(work, made) for work in (getattr(duebook, function), handle))
    if isinstance(answer, duebook.DuebookError):
        assert write_error(answer) == write_error(kept), (answer, kept)
        raise answer
    assert answer == kept, (answer, kept)
    return answer


def by_its_family(name):
    if name.startswith("account"):
        return accounts(name)
    return books(name) if name.startswith("book") and name not in ("bookReadLog", "bookWriteLog") else generated(name)


def compare(given):
    return ("less", "equal", "greater")[duebook.money_compare(**record(TWO, given)) + 1]


def currency(given):
    code = record({"currency": ("currency", "Currency", False)}, given)["currency"]
    return {"currency": write("Money", duebook.parse_money("0", code))["currency"], "digits": duebook.currency_digits(code)}


def percent_of(given):
    fields = {"amount": ("amount", "Money", False), "percent": ("percent", "Percent", False), "rounding": ("rounding", "Rounding", False)}
    return write("Rounded", duebook.percent_of(**record(fields, given)))


def rounded(given):
    fields = {"amount": ("amount", "str", False), "currency": ("currency", "str", False), "rounding": ("rounding", "Rounding", False)}
    return write("Rounded", duebook.round_money(**record(fields, given)))


CALLS = {name: by_its_family(name) for name in GENERATED} | {
    "adjust": adjust,
    "aging": aging,
    "allocate": allocate,
    "compare": compare,
    "currency": currency,
    "matchChanges": match_changes,
    "minus": lambda given: write("Money", duebook.money_minus(**record(TWO, given))),
    "money": lambda given: write("Money", read("Money", given)),
    "percentOf": percent_of,
    "plus": lambda given: write("Money", duebook.money_plus(**record(TWO, given))),
    "round": rounded,
    "settle": settle,
}


class Vectors(unittest.TestCase):
    maxDiff = None

    def test_replay(self):
        vectors = [v for file in sorted(VECTORS.glob("*.json")) for v in json.loads(file.read_text("utf-8"))["vectors"]]
        self.assertTrue(vectors)
        refused = set((HERE.parent / "refused-by-the-host.txt").read_text("utf-8").splitlines())
        listed = {line for line in refused if line and not line.startswith("#")}
        self.assertEqual(listed - {v["id"] for v in vectors}, set())
        for vector in vectors:
            with self.subTest(vector["id"]):
                self.replay(vector, listed)
        print(f"{len(vectors)} vectors, {len(listed)} of them refused by a typed host", file=sys.stderr)

    def replay(self, vector, listed):
        call, refuse = vector["call"], vector.get("refuse")
        if "givenText" in vector:
            return self.through_the_door(call, vector["givenText"], vector)
        try:
            if call not in CALLS:
                raise HostRefuses("unknown_variant")
            answer = CALLS[call](vector["given"])
        except HostRefuses as refused:
            self.assertEqual(refuse["code"], str(refused))
            return self.through_the_door(call, json.dumps(vector["given"]), vector)
        except duebook.DuebookError as refused:
            self.assertIsNotNone(refuse, f"refused: {refused}")
            path, native = refuse["path"], refused.path
            self.assertTrue(path == native or native in ("amount", "currency") and refuse["code"] in SCALAR and path.endswith("." + native), f"{native!r} instead of {path!r}")
            return self.assertEqual(bare(refuse), bare(self.told(refused, refuse) | {"path": path}))
        self.assertIsNone(refuse, f"not refused: {answer}")
        self.assertNotIn(vector["id"], listed)
        self.assertEqual(bare(vector["expect"]), bare(pruned(answer, vector["expect"])))
        self.through_the_door(call, json.dumps(vector["given"]), vector)

    def through_the_door(self, call, text, vector):
        try:
            answer = duebook.call_json(call, text)
        except duebook.DuebookError as refused:
            self.assertIn("refuse", vector, f"refused: {refused}")
            return self.assertEqual(bare(vector["refuse"]), bare(self.told(refused, vector["refuse"])))
        self.assertEqual(vector.get("expect"), json.loads(answer))

    @staticmethod
    def told(error, expected):
        """The wording and the place of two kinds are the parser's own: a vector states of them what it will."""
        told = write_error(error)
        if error.code() in ("wrong_type", "json_syntax"):
            stated = set(expected) | ({"path"} if error.code() == "wrong_type" else set())
            told = {name: value for name, value in told.items() if name in stated}
        return told


class Border(unittest.TestCase):
    def test_every_kind_of_error_crosses(self):
        kinds = duebook.one_error_of_each_kind()
        self.assertEqual(kinds, list(ERRORS))
        for code in kinds:
            with self.subTest(code), self.assertRaises(duebook.DuebookError) as caught:
                duebook.fail_with(code)
            error = caught.exception
            self.assertEqual((error.code(), error.path), (code, "A-1"))
            self.assertNotIn(error.en(), ("", code))
            self.assertNotIn(error.zh(), ("", code))
            self.assertEqual(set(write_error(error)), {"code", "path", *ERRORS[code][1]})

    def test_pieces_of_a_plan(self):
        with self.assertRaises(duebook.DuebookError.NumberOutOfRange) as caught:
            duebook.OpenItems([]).items(-1)
        self.assertEqual(caught.exception.path, "from")

    def test_names_are_enums(self):
        self.assertTrue(issubclass(duebook.Rounding, enum.Enum))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
