"""Every value compares, hashes, prints as what makes it, pickles, copies and cannot be changed."""

import copy
import datetime
import enum
import pickle
from decimal import Decimal
from pathlib import Path

import pytest
import samples

import duebook

EVERY = samples.everything()
SCOPE = {**{name: getattr(duebook, name) for name in duebook.__all__}, "datetime": datetime, "Decimal": Decimal}


def test_nothing_is_left_out():
    kinds = {type(sample).__qualname__.split(".")[0] for sample in EVERY}
    assert len(kinds) == len(samples.classes()) + len(samples.plain_names()) > 30
    assert len(EVERY) > 90


@pytest.mark.parametrize("sample", EVERY, ids=repr)
def test_a_value_is_a_value(sample):
    again = eval(repr(sample), SCOPE)
    assert again == sample and hash(again) == hash(sample) and type(again) is type(sample)
    assert not again != sample and sample != object() and sample != 5
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        loaded = pickle.loads(pickle.dumps(sample, protocol))
        assert loaded == sample and type(loaded) is type(sample) and hash(loaded) == hash(sample)
    assert copy.copy(sample) == sample and copy.deepcopy(sample) == sample


@pytest.mark.parametrize("sample", [s for s in EVERY if not isinstance(s, enum.Enum)], ids=repr)
def test_a_value_cannot_be_changed(sample):
    for name in (*getattr(sample, "__match_args__", ()), "brand_new"):
        with pytest.raises((AttributeError, TypeError)):
            setattr(sample, name, 1)
    with pytest.raises(TypeError):

        class Own(type(sample)):
            pass


@pytest.mark.parametrize("kind", samples.classes())
def test_values_of_one_class_differ(kind):
    values = samples.all_of(kind)
    assert len(set(values)) == len(values)


@pytest.mark.parametrize("sample", [s for s in EVERY if hasattr(s, "__replace__")], ids=repr)
def test_replace_makes_a_new_checked_value(sample):
    assert sample.__replace__() == sample
    with pytest.raises(TypeError):
        sample.__replace__(brand_new=1)
    for name in type(sample).__match_args__:
        with pytest.raises(duebook.WrongTypeError) as refused:
            sample.__replace__(**{name: 1.5})
        head, *tail = name.split("_")
        assert refused.value.path == head + "".join(word.capitalize() for word in tail)


@pytest.mark.parametrize("sample", [s for s in EVERY if hasattr(type(s), "from_json")], ids=repr)
def test_json_leads_back(sample):
    assert type(sample).from_json(sample.to_json()) == sample


@pytest.mark.parametrize("kind", samples.classes())
def test_match_args_are_the_fields(kind):
    for variant in samples.variants(kind) or [kind]:
        if kind is not duebook.Currency:
            names = variant.__match_args__
            assert list(names) == list(samples.ARGUMENTS[variant.__qualname__])


def test_a_schedule_reads_like_a_tuple():
    terms = duebook.Terms.equal(5, duebook.Due.on(datetime.date(2026, 1, 31)))
    plan = terms.schedule(duebook.Money("1000.00", "CNY"))
    parts = plan.installments
    assert len(plan) == len(parts) == 5
    assert tuple(plan) == parts and tuple(reversed(plan)) == parts[::-1]
    edges = [None, -7, -5, -2, -1, 0, 1, 2, 4, 5, 7, 10**30, -(10**30)]
    for start in edges:
        for stop in edges:
            for step in [None, 1, 2, 7, -1, -2, 10**30]:
                assert plan[start:stop:step] == parts[start:stop:step]
    assert type(plan[0:2]) is tuple and type(plan[9:]) is tuple
    for index in range(-5, 5):
        assert plan[index] == parts[index]
    for index in [5, -6, 10**30, -(10**30)]:
        with pytest.raises(IndexError):
            plan[index]
    for index in ["0", 1.0, None, (0, 1)]:
        with pytest.raises(TypeError):
            plan[index]
    with pytest.raises(ValueError, match="zero"):
        plan[::0]
    walk = reversed(plan)
    assert next(walk) == parts[-1] and list(walk) == list(parts[-2::-1]) and list(walk) == []


def documented():
    """Everything of the package with documentation of its own, by name."""
    found = {}
    for name in duebook.__all__:
        found[name] = getattr(duebook, name)
        for inner, member in vars(found[name]).items() if isinstance(found[name], type) else ():
            if not inner.startswith("_"):
                found[f"{name}.{inner}"] = member
    return {name: thing.__doc__ for name, thing in found.items() if isinstance(getattr(thing, "__doc__", None), str)}


def test_documentation_is_there():
    for kind in samples.classes():
        assert kind.__doc__, kind
        assert kind.__module__ == "duebook"


def test_documentation_is_that_of_python():
    texts = documented()
    assert len(texts) > 200 and {"Step", "Rule.ExactTotal", "Money.split"} <= set(texts)
    sources = [Path(module.__file__).read_text("utf-8") for module in (duebook.enums, duebook.errors)]
    for name, text in [*texts.items(), *(("source", source) for source in sources)]:
        assert "[`" not in text and "::" not in text, name
        if name != "source":
            assert text.strip() and not text.rstrip().endswith(":"), name
