"""The conformance vectors, replayed through constructors and typed functions.

An object is built from the bottom up, so that a value refused on its own does not know yet where it
will stand: the path of a vector must end with the path of the refusal. What Python itself refuses or
says otherwise is listed below by name, each with what happens instead. The same vectors also go through
the JSON door of the package, where code and path agree exactly.
"""

import functools
import json
import keyword
import re
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest

import duebook
from duebook import DuebookError, Money

FOLDER = Path(__file__).parents[2] / "tests" / "vectors"
VECTORS = [vector for file in sorted(FOLDER.glob("*.json")) for vector in json.loads(file.read_text("utf-8"))["vectors"]]


def camel(name):
    head, *tail = name.removesuffix("_").split("_")
    return head + "".join(word.capitalize() for word in tail)


def snake(name):
    name = "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
    return f"{name}_" if keyword.iskeyword(name) else name


# ---- from JSON values to native ones: the hints of the stub say what stands where ----------------

from samples import ARGUMENTS, FUNCTIONS, NEEDLESS, all_of, variants  # noqa: E402


def built(hint, given):
    """A native value of the hinted type; what is of another JSON type goes in as it is, to be refused."""
    if given is None:
        return None
    hint = hint.removesuffix(" | None").removesuffix(" | Table")
    if hint.startswith("Sequence["):
        return [built(hint[len("Sequence[") : -1], element) for element in given] if isinstance(given, list) else given
    if hint == "bytes":
        return octets(given) if isinstance(given, str) else given
    if hint == "datetime.date":
        return day(given) if isinstance(given, str) else given
    if hint == "datetime.datetime":
        return instant(given) if isinstance(given, str) else given
    kind = getattr(duebook, hint, None)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(given)
    if isinstance(kind, type) and isinstance(given, dict):
        if any(name.startswith(f"{hint}.") for name in ARGUMENTS):
            return variant(kind, **given)
        return made(kind, given)
    return given


def octets(text):
    """Bytes; `bytes.fromhex` takes blanks and capitals too."""
    if not re.fullmatch("([0-9a-f]{2})*", text):
        raise ValueError(text)
    return bytes.fromhex(text)


def day(text):
    """A date; `date.fromisoformat` takes more forms from Python 3.11 on."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(text)
    return date(*map(int, text.split("-")))


def instant(text):
    """An instant; `datetime.fromisoformat` takes more forms from Python 3.11 on."""
    found = re.fullmatch(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?Z", text, re.ASCII)
    if not found:
        raise ValueError(text)
    whole = datetime.strptime(found[1], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=timezone.utc)
    return whole + timedelta(microseconds=int((found[2] or "0").ljust(6, "0")))


def variant(choice, kind=None, **given):
    if kind is None:
        return choice()  # a choice without a variant cannot be called
    known = {of.__name__[:1].lower() + of.__name__[1:]: of for of in variants(choice)}
    return made(known[kind] if kind in known else getattr(choice, kind.upper()), given)


def made(kind, given):
    hints = ARGUMENTS[kind.__qualname__]
    if hasattr(kind, "zh") and "zh" not in kind.__match_args__:  # a reason says its sentences itself
        given = {name: value for name, value in given.items() if name not in ("en", "zh")}
    return kind(**{snake(name): built(hints.get(snake(name), "object"), value) for name, value in given.items()})


def request(given, **hints):
    """The arguments of a call; an unknown or missing one is Python's to refuse."""
    if not isinstance(given, dict) or set(given) - {camel(name) for name in hints}:
        raise TypeError("not the arguments of this call")
    return {name: built(hints[name], given[camel(name)]) for name in hints if camel(name) in given}


TWO = {"left": "Money", "right": "Money"}


def adjust(given):
    arguments = request(given, date="datetime.date", convention="BusinessDay", calendar="Calendar")
    return arguments.pop("calendar").adjust(**arguments)


def settle(given):
    arguments = request(given, **FUNCTIONS["allocate"])
    return duebook.settle(arguments["items"], duebook.allocate(**arguments))


def compare(given):
    two = request(given, **TWO)
    left, right = two["left"], two["right"]
    assert (left <= right, left >= right) == (not left > right, not left < right)
    return "less" if left < right else "greater" if left > right else "equal"


def currency(given):
    found = duebook.Currency(**{"text": value for value in request(given, currency="str").values()})
    return {"currency": found, "digits": found.digits}


def percent_of(given):
    arguments = request(given, amount="Money", percent="object", rounding="Rounding")
    return arguments.pop("amount").percent(**arguments)


def schedule(given):
    arguments = request(
        given, total="Money", terms="Terms", events="Sequence[EventDate]", calendar="Calendar"
    )
    return arguments.pop("terms").schedule(arguments.pop("total"), **arguments)


def of_its_own_name(name):
    def call(given):
        if name in WHOLE:
            ((argument, hint),) = FUNCTIONS[name].items()
            return getattr(duebook, name)(**{argument: built(hint, given)})
        return getattr(duebook, name)(**request(given, **FUNCTIONS[name]))

    return call


#: Functions whose one argument is the request of the JSON call.
WHOLE = {"check_foreign_entry", "inverse_quote", "report_event"}


#: Functions of Python's own; all others are called as their stub says.
CALLS = {camel(name): of_its_own_name(name) for name in FUNCTIONS if name in duebook.__all__ and name != "call"} | {
    "adjust": adjust,
    "compare": compare,
    "currency": currency,
    "minus": lambda g: (lambda two: two["left"] - two["right"])(request(g, **TWO)),
    "money": lambda g: Money(**request(g, amount="str", currency="str")),
    "percentOf": percent_of,
    "plus": lambda g: (lambda two: two["left"] + two["right"])(request(g, **TWO)),
    "round": lambda g: Money.round(**request(g, amount="str", currency="str", rounding="Rounding")),
    "schedule": schedule,
    "settle": settle,
}


# ---- from native values to JSON ones, through their public attributes ----------------------------


def plain(value):
    if isinstance(value, Money):
        return {"amount": f"{value.amount:f}", "currency": str(value.currency)}
    if isinstance(value, duebook.Currency):
        return str(value)
    if isinstance(value, datetime):
        fraction = f".{value.microsecond:06}".rstrip("0") if value.microsecond else ""
        return f"{value:%Y-%m-%dT%H:%M:%S}{fraction}Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"  # a percentage or a rate
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, (list, tuple)):
        return [plain(element) for element in value]
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    if not hasattr(type(value), "__match_args__"):
        return value
    told = Told((camel(name), plain(getattr(value, name))) for name in type(value).__match_args__)
    told.usual = {camel(name) for name, usual in left_out(type(value)).items() if getattr(value, name) == usual}
    if "." in type(value).__qualname__:
        name = type(value).__name__
        told["kind"] = name[:1].lower() + name[1:]
    if hasattr(value, "zh"):
        told |= {"en": value.en, "zh": value.zh}
    return told


class Told(dict):
    """A record as JSON, with the fields that have what they have if nothing is said."""

    usual: set[str] = set()

    def __ior__(self, other):
        self.update(other)
        return self


@functools.cache
def left_out(kind):
    """What the fields of a class have that may be left out."""
    (sample,) = all_of(kind, needed=True)
    return {name: getattr(sample, name) for name in set(ARGUMENTS[kind.__qualname__]) & NEEDLESS[kind.__qualname__]}


def same(told, expected):
    """Whether they say the same: the JSON form leaves out what is absent, empty or as usual."""
    if isinstance(told, dict) and isinstance(expected, dict):
        usual = getattr(told, "usual", set())
        return all(
            same(told[name], expected[name]) if name in told and name in expected
            else told[name] in (None, []) or name in usual if name in told
            else expected[name] in (None, [])
            for name in {*told, *expected}
        )  # fmt: skip
    if isinstance(told, list) and isinstance(expected, list):
        return len(told) == len(expected) and all(map(same, told, expected))
    return type(told) is type(expected) and told == expected


# ---- what Python says itself ----------------------------------------------------------------------

#: Refused by Python before the library sees it, and never by the library: the list is explicit, and each entry must
#: be needed. Beside them Python may be the first to refuse what `INSTEAD` names.
HOST = {
    # There is no such day, or text is no `datetime.date`.
    **dict.fromkeys(
        """adjust-bad-holiday choice-start-date json-event-date walk-date-refused-13th-month
        walk-date-refused-29-february walk-date-refused-29-february-1900 walk-date-refused-30-february
        walk-date-refused-blank walk-date-refused-compact walk-date-refused-day-zero walk-date-refused-empty
        walk-date-refused-full-width walk-date-refused-negative walk-date-refused-plus walk-date-refused-short
        walk-date-refused-slashes walk-date-refused-time walk-date-refused-week walk-date-refused-year-10000
        walk-date-refused-year-zero""".split(),
        ValueError,
    ),
    # What is no pair of digits is no `bytes`.
    **dict.fromkeys("statement-bytes-no-digits bytes-not-hexadecimal bytes-in-capitals bytes-half-a-byte".split(), ValueError),
    # A keyword that does not exist, one that is missing, an operand that is no `Money`, a choice without a variant.
    **dict.fromkeys(
        """choice-field-missing choice-field-of-another-kind choice-field-unknown choice-kind-missing
        choice-kind-null choice-phase-ties-missing json-missing-field json-missing-field-deep json-missing-request
        json-money-number json-money-text json-request-null json-request-text json-unknown-field
        json-unknown-field-case json-unknown-field-deep""".split(),
        TypeError,
    ),
    # A variant that does not exist.
    **dict.fromkeys("choice-kind-case choice-unknown-kind".split(), AttributeError),
    # A function that does not exist.
    **dict.fromkeys("json-unknown-call json-unknown-call-case".split(), KeyError),
}

#: Taken by Python's own form: an `int` is exact and may be an amount, a percentage or a rate.
TAKEN = {"convert-rate-number", "json-amount-integer", "json-percent-integer"}


#: What Python raises instead of a refusal of this code, where it sees it first.
INSTEAD = {"missing_field": TypeError, "unknown_field": TypeError, "unknown_variant": AttributeError, "date_syntax": ValueError, "instant_syntax": ValueError}


def outcome(vector):
    try:
        return CALLS[vector["call"]](vector["given"])
    except DuebookError as refusal:
        return refusal
    except INSTEAD.get(vector.get("refuse", {}).get("code"), ()):
        return None


NATIVE = [vector for vector in VECTORS if "givenText" not in vector]


@pytest.mark.parametrize("vector", NATIVE, ids=lambda vector: vector["id"])
def test_native(vector):
    if vector["id"] in HOST:
        with pytest.raises(HOST[vector["id"]]) as info:
            CALLS[vector["call"]](vector["given"])
        assert not isinstance(info.value, DuebookError), info.value
        return
    answer = outcome(vector)
    if vector["id"] in TAKEN:
        assert not isinstance(answer, DuebookError)
    elif "refuse" in vector:
        if answer is not None:
            agrees(answer, vector["refuse"], exact=False)
    else:
        assert not isinstance(answer, DuebookError), answer
        assert same(plain(answer), vector["expect"]), plain(answer)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_json_door(vector):
    text = vector["givenText"] if "givenText" in vector else json.dumps(vector["given"])
    try:
        answer = json.loads(duebook.call(vector["call"], text))
    except DuebookError as refusal:
        answer = refusal
    if "refuse" in vector:
        agrees(answer, vector["refuse"], exact=True)
    else:
        assert answer == vector["expect"]


def agrees(answer, refuse, *, exact):
    assert isinstance(answer, DuebookError), answer
    assert answer.code == refuse["code"], answer
    path = refuse.get("path", answer.path)
    assert answer.path == path if exact else path.endswith(answer.path), (answer.path, path)
    fields = {camel(name): plain(value) for name, value in answer.fields.items()}
    # What a value is and what it should be, Python says in its own words: `str`, `datetime.date`.
    own = {"found", "expected"} if answer.code == "wrong_type" and not exact else set()
    for name in set(refuse) - {"code", "path"} - own:
        assert fields[name] == refuse[name], (name, fields)


def test_the_lists_above_name_vectors_that_exist():
    ids = [vector["id"] for vector in VECTORS]
    assert len(ids) == len(set(ids)) and len(ids) >= 150
    assert (set(HOST) | TAKEN) <= set(ids)
