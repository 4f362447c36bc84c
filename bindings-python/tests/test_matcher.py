"""`Matcher` is at every moment what a full run would be, over the session that all languages share."""

import copy
import json
import pickle
import threading
from pathlib import Path

import pytest
from test_vectors import VECTORS, built, request

import duebook
from duebook import DuebookError, Matcher, MatcherChange, match_changes, match_payments

SESSION = json.loads((Path(__file__).parents[2] / "tests" / "sessions" / "matcher.json").read_text("utf-8"))
HINTS = {
    "lines": "Sequence[MatchLine]",
    "items": "Sequence[MatchItem]",
    "changes": "Sequence[MatcherChange]",
    "parties": "Sequence[MatchParty]",
    "rules": "MatchRules",
}
START = {name: built(HINTS[name], SESSION[name]) for name in ("lines", "items", "parties", "rules")}
BATCHES = [built(HINTS["changes"], batch) for batch in SESSION["batches"]]
NAMED = [vector for vector in VECTORS if vector["call"] == "matchChanges"]


def now(matcher):
    return {"lines": matcher.lines(), "items": matcher.items(), "parties": matcher.parties(), "rules": matcher.rules()}


def full(state):
    return match_payments(state["lines"], state["items"], parties=state["parties"], rules=state["rules"])


def what_if(state, changes):
    return match_changes(state["lines"], state["items"], changes, parties=state["parties"], rules=state["rules"])


def test_a_session_ends_as_full_runs_would():
    matcher = Matcher(**START)
    assert matcher.plan() == full(START)
    for changes in BATCHES:
        before = now(matcher)
        assert matcher.apply(changes) == what_if(before, changes)
        plan = full(now(matcher))
        assert matcher.plan().to_json() == plan.to_json() and matcher.summary() == plan.summary
        for line in matcher.lines():
            assert list(matcher.decisions(line.id)) == [one for one in plan.decisions if one.line == line.id]
    assert matcher.count() == len(matcher.lines()) + len(matcher.items())
    assert len(BATCHES) >= 8 and len(matcher.plan().decisions) > 5


def told(work):
    try:
        return work()
    except DuebookError as refused:
        return type(refused), refused.code, refused.path


@pytest.mark.parametrize("vector", NAMED, ids=[vector["id"] for vector in NAMED])
def test_the_vectors_through_the_object(vector):
    given = request(vector["given"], **HINTS)
    changes = given.pop("changes")
    assert told(lambda: Matcher(**given).apply(changes)) == told(lambda: match_changes(changes=changes, **given))


def test_what_is_refused_has_changed_nothing():
    matcher = Matcher(**START)
    before = matcher.plan()
    with pytest.raises(duebook.UnknownItemError) as refused:
        matcher.apply([MatcherChange.RemoveLine("L-00"), MatcherChange.RemoveLine("L-00")])
    assert (refused.value.path, refused.value.item) == ("changes[1].line", "L-00")
    for work, path in [
        (lambda: matcher.apply(None), "changes"),
        (lambda: matcher.apply(["L-00"]), "changes[0]"),
        (lambda: matcher.decisions(7), "line"),
        (lambda: Matcher(None, []), "lines"),
    ]:
        with pytest.raises(duebook.WrongTypeError) as wrong:
            work()
        assert wrong.value.path == path
    with pytest.raises(duebook.UnknownItemError):
        matcher.decisions("L-99")
    assert matcher.plan() == before


@pytest.mark.parametrize(
    "again", [Matcher.copy, copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))], ids=["own", "copy", "deep", "pickle"]
)
def test_a_copy_goes_its_own_way(again):
    one = Matcher(**START)
    one.apply(BATCHES[0])
    two = again(one)
    assert two.plan() == one.plan() and now(two) == now(one)
    two.apply([MatcherChange.RemoveLine("L-00")])
    assert len(one.lines()) == len(two.lines()) + 1 and one.plan() == full(now(one))
    assert repr(one) == f"<Matcher of {one.count()} lines and items>"


def test_many_threads():
    """Every change of every thread is there once, and no reader sees half of one."""
    matcher, wrong = Matcher([], []), []
    line = START["lines"][0]

    def write(thread):
        for number in range(20):
            fields = {**json.loads(line.to_json()), "id": f"L-{thread}-{number}"}
            matcher.apply([MatcherChange.PutLine(built("MatchLine", fields))])

    def read():
        while len(matcher.lines()) < 60:
            plan = matcher.plan()
            if len(plan.decisions) != plan.summary.unidentified:
                wrong.append(plan)

    threads = [threading.Thread(target=write, args=(at,)) for at in range(3)] + [threading.Thread(target=read)]
    [thread.start() for thread in threads]
    [thread.join(60) for thread in threads]
    assert not any(thread.is_alive() for thread in threads) and not wrong
    assert matcher.plan() == full(now(matcher)) and matcher.count() == 60
