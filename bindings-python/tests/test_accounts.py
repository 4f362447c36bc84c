"""`Accounts` gives the answers of the pure functions, over all vectors of accounts, and loses nothing."""

import copy
import inspect
import pickle
import threading
from datetime import date

import pytest
from samples import FUNCTIONS
from test_vectors import VECTORS, agrees, built, plain, request, same

import duebook
from duebook import (
    AccountFilter,
    AccountKey,
    AccountPolicy,
    AccountRequest,
    Accounts,
    Act,
    BackDating,
    BatchRequest,
    DuebookError,
    Money,
    Movement,
)

DAY = date(2026, 2, 6)
ACME = AccountKey("ACME", "CNY")
OWN = AccountFilter(customer="ACME")
PURE = {name: name.removeprefix("account_") for name in FUNCTIONS if name.startswith("account_")}
#: The pure function is the constructor and a look at it.
METHOD = {**PURE, "account_replay": "summary"}


def snake(name):
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


ABOUT_ACCOUNTS = [v for v in VECTORS if snake(v["call"]) in PURE and "given" in v]


def test_every_pure_function_has_its_method():
    assert len(PURE) >= 11 and len(ABOUT_ACCOUNTS) > 100
    for name, method in METHOD.items():
        own = list(FUNCTIONS[name])[2:]
        assert list(inspect.signature(getattr(Accounts, method)).parameters)[1:] == own, name


def answered(call, given):
    """The answer of an `Accounts` that was given one movement after another."""
    arguments = request(given, **FUNCTIONS[call])
    movements, policy = arguments.pop("movements"), arguments.pop("policy", AccountPolicy())
    accounts = Accounts(policy=policy)
    for movement in movements:
        accounts.apply(movement)
    assert accounts.movements() == list(movements) and accounts.policy == policy
    assert accounts.summary() == Accounts(movements, policy).summary()
    return getattr(accounts, METHOD[call])(**arguments)


@pytest.mark.parametrize("vector", ABOUT_ACCOUNTS, ids=lambda vector: vector["id"])
def test_as_the_pure_function(vector):
    call = snake(vector["call"])
    try:
        arguments = request(vector["given"], **FUNCTIONS[call])
    except (DuebookError, TypeError, ValueError, AttributeError):
        # A value refused on its own: `test_vectors` says with what.
        assert "refuse" in vector
        return
    try:
        answer = answered(call, vector["given"])
    except DuebookError as refusal:
        with pytest.raises(DuebookError) as pure:
            getattr(duebook, call)(**arguments)
        # A movement applied alone does not know its place in a list.
        assert pure.value.path.endswith(refusal.path) and type(pure.value) is type(refusal)
        assert pure.value.fields == refusal.fields
        agrees(refusal, vector["refuse"], exact=False)
    else:
        assert answer == getattr(duebook, call)(**arguments)
        assert same(plain(answer), vector["expect"])


def movement(number, minor=100, lot=None, **more):
    return Movement(f"M-{number}", DAY, Act.Deposit(lot or f"R-{number}", ACME, Money.from_minor(minor, "CNY"), **more))


def test_what_is_refused_changes_nothing():
    accounts = Accounts([movement(1)])
    before = accounts.movements()
    for bad, code in [(movement(1), "duplicate_id"), (movement(2, lot="R-1"), "duplicate_id"), (movement(3, 0), "amount_not_positive")]:
        with pytest.raises(DuebookError) as refused:
            accounts.apply(bad)
        assert refused.value.code == code
    with pytest.raises(duebook.InsufficientBalanceError):
        accounts.decide("M-9", DAY, AccountRequest.Refund(ACME, Money("9.00", "CNY")))
    assert accounts.movements() == before and accounts.summary().count == 1


def test_deciding_changes_nothing_and_applying_does():
    accounts = Accounts([movement(1, 5000)])
    plan = accounts.decide("M-2", DAY, AccountRequest.Hold(account=ACME, amount=Money("20.01", "CNY")))
    assert accounts.summary().count == 1 and accounts.holds(OWN, as_of=DAY) == []
    assert accounts.apply(plan.movement) is None
    (balance,) = accounts.balance(OWN, as_of=DAY)
    assert (balance.held, balance.available) == (Money("20.01", "CNY"), Money("29.99", "CNY"))


def test_a_batch_passes_over_what_is_refused():
    accounts = Accounts([movement(1, 100)])
    hold = AccountRequest.Hold(account=ACME, amount=Money("0.60", "CNY"))
    done = accounts.batch([BatchRequest("M-2", DAY, hold), BatchRequest("M-3", DAY, hold)])
    assert [line.code for line in done] == [None, "insufficient_balance"]
    assert [kept.id for kept in accounts.movements()] == ["M-1", "M-2"]


@pytest.mark.parametrize(
    "again", [Accounts.copy, copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))], ids=["own", "copy", "deep", "pickle"]
)
def test_a_copy_goes_its_own_way(again):
    policy = AccountPolicy(back_dating=BackDating.REFUSED)
    one = Accounts([movement(1)], policy)
    two = again(one)
    two.apply(movement(2))
    assert (one.summary().count, two.summary().count) == (1, 2)
    assert two.policy == policy and two.movements()[:1] == one.movements()
    with pytest.raises(duebook.BackDatedError):
        two.apply(Movement("M-3", date(2026, 2, 5), movement(3).act))


def test_nothing_is_accepted_silently():
    for wrong in (None, "M", {}, 5, [movement(1), "M"], AccountPolicy()):
        with pytest.raises(duebook.WrongTypeError):
            Accounts(wrong)
    accounts = Accounts()
    for work, path in [
        (lambda: accounts.apply({"id": "M"}), "movement"),
        (lambda: accounts.apply([movement(1)]), "movement"),
        (lambda: accounts.decide("M", "2026-01-01", AccountRequest.Release("H")), "on"),
        (lambda: accounts.balance("ACME", as_of=DAY), "of"),
        (lambda: accounts.ledger(ACME, DAY, None), "last"),
        (lambda: Accounts(policy={}), "policy"),
    ]:
        with pytest.raises(duebook.WrongTypeError) as refused:
            work()
        assert refused.value.path == path
    with pytest.raises(AttributeError):
        accounts.brand_new = 1
    with pytest.raises(AttributeError):
        accounts.policy = AccountPolicy()
    assert repr(accounts) == "<Accounts of 0 movements>"


def test_many_threads():
    """Every movement of every thread is there, and no reader sees half of one."""
    accounts, each, wrong = Accounts(), 200, []

    def write(thread):
        for number in range(each):
            accounts.apply(movement(f"{thread}-{number}", 3))

    def read():
        while accounts.summary().count < 4 * each:
            for balance in accounts.balance(OWN, as_of=DAY):
                if balance.booked.minor % 3:
                    wrong.append(balance)

    threads = [threading.Thread(target=write, args=(at,)) for at in range(4)]
    threads += [threading.Thread(target=read) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join(60) for thread in threads]
    assert not any(thread.is_alive() for thread in threads) and not wrong
    assert accounts.balance(OWN, as_of=DAY)[0].booked == Money.from_minor(12 * each, "CNY")
    assert Accounts(accounts.movements()).balance(OWN, as_of=DAY) == accounts.balance(OWN, as_of=DAY)
