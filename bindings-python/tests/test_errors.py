"""Every kind of refusal reaches Python as its own class, with its code, path and typed fields."""

import ast
import copy
import datetime
import json
import pickle
from pathlib import Path

import pytest

from duebook import Currency, Money, _native, errors

CLASSES = {name: getattr(errors, name) for name in errors.__all__ if name != "DuebookError"}

JSON = {"str": "C-1", "str | None": "C-1", "int": 7, "datetime.date": "2028-02-29", "datetime.date | None": "2028-02-29", "Currency": "PTS:0",
        "datetime.datetime": "2028-02-29T23:59:59.5Z", "datetime.datetime | None": "2028-02-29T23:59:59.5Z", "tuple[str, ...]": ["C-1"], "Money | None": {"amount": "-12.50", "currency": "CNY"}, "Money": {"amount": "-12.50", "currency": "CNY"}}  # fmt: skip
PYTHON = {"str": "C-1", "str | None": "C-1", "int": 7, "datetime.date": datetime.date(2028, 2, 29), "datetime.date | None": datetime.date(2028, 2, 29),
          "datetime.datetime": datetime.datetime(2028, 2, 29, 23, 59, 59, 500_000, datetime.timezone.utc),
          "datetime.datetime | None": datetime.datetime(2028, 2, 29, 23, 59, 59, 500_000, datetime.timezone.utc),
          "tuple[str, ...]": ("C-1",), "Money | None": Money("-12.50", "CNY"),
          "Currency": Currency("PTS:0"), "Money": Money("-12.50", "CNY")}  # fmt: skip


def fields_of(kind):
    """The annotated fields, from the source, since a hint may name types only checkers import."""
    tree = ast.parse(Path(errors.__file__).read_text("utf-8"))
    (node,) = (n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == kind.__name__)
    return {n.target.id: ast.unparse(n.annotation) for n in node.body if isinstance(n, ast.AnnAssign)}


def camel(name):
    head, *tail = name.removesuffix("_").split("_")
    return head + "".join(word.capitalize() for word in tail)


def raised(kind, path="items[3].open", drop=()):
    given = {camel(name): JSON[hint] for name, hint in fields_of(kind).items() if name not in drop}
    text = json.dumps({"path": path, "kind": {"code": kind.code, **given}})
    with pytest.raises(errors.DuebookError) as info:
        _native._refuse(text)
    return info.value


def test_every_code_has_its_class():
    assert {kind.code: kind for kind in CLASSES.values()} == errors.BY_CODE
    assert len(CLASSES) >= 39
    with pytest.raises(errors.UnknownVariantError):
        _native._refuse('{"path":"","kind":{"code":"brand_new"}}')


@pytest.mark.parametrize("kind", CLASSES.values(), ids=lambda kind: kind.code)
def test_class_code_path_fields_and_texts(kind):
    error = raised(kind)
    assert type(error) is kind and error.path == "items[3].open"
    assert error.fields == {name: PYTHON[hint] for name, hint in fields_of(kind).items()}
    for name, hint in fields_of(kind).items():
        assert type(getattr(error, name)) is type(PYTHON[hint])
    assert str(error) == f"items[3].open: {error.en}"
    assert error.en and error.zh and not error.zh.isascii() and error.en.rstrip(".") == error.en
    assert isinstance(error, TypeError if kind.code == "wrong_type" else ValueError)
    assert str(raised(kind, path="")) == error.en


@pytest.mark.parametrize("kind", CLASSES.values(), ids=lambda kind: kind.code)
def test_it_pickles(kind):
    error = raised(kind)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind and str(again) == str(error)
    assert (again.fields, again.path, again.en, again.zh) == (error.fields, error.path, error.en, error.zh)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
@pytest.mark.parametrize("kind", CLASSES.values(), ids=lambda kind: kind.code)
def test_it_keeps_what_a_caller_adds(kind, again):
    error = raised(kind)
    error.request_id = {"tried": ["x"]}
    error.path = "request." + error.path
    fields = error.fields
    assert "request_id" not in fields
    other = again(error)
    assert type(other) is kind and vars(other) == vars(error) and other.args == error.args
    assert other.fields == fields and str(other) == str(error)
    other.more = 1
    assert not hasattr(error, "more")


class OwnError(errors.EmptyError):
    """What a caller may derive: with another constructor."""

    def __init__(self, order):
        super().__init__("nothing was ordered", "没有订货", "order")
        self.order = order


def test_a_class_of_the_caller_pickles():
    error = pickle.loads(pickle.dumps(OwnError("A-1")))
    assert (type(error), error.order, error.path, str(error)) == (OwnError, "A-1", "order", "order: nothing was ordered")
    assert error.fields == {}


def test_an_absent_field_is_none():
    assert raised(errors.CurrencyMismatchError, drop=("item",)).item is None


def test_a_note_does_not_become_a_field():
    error = raised(errors.EmptyError)
    error.__notes__ = ["seen by a test"]  # what `add_note` does from Python 3.11 on
    assert error.fields == {}
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["seen by a test"]
