"""Exact sums by trying every set of positions, one by one."""

from itertools import combinations

from shapes import NONE_OR, amount, listed, record, whole
from values import Refused, inside

REQUESTS = {"exactSum": record(amounts=listed(amount), target=amount, budget=NONE_OR(whole))}
MOST_TRIED = 16


def positive(money):
    if money.minor <= 0:
        raise Refused("amount_not_positive", amount=money.json())
    return money.minor


def answer(call, r):
    amounts, target, budget = r["amounts"], r["target"], r["budget"]
    if len(amounts) > 1000:
        raise Refused("too_many", "amounts", found=len(amounts), limit=1000)
    wanted = inside("target", lambda: positive(target))

    def one(position):
        target.needs(amounts[position])
        return positive(amounts[position])

    minors = [inside(f"amounts[{at}]", lambda: one(at)) for at in range(len(amounts))]
    if budget is not None and not 1 <= budget <= 10**9:
        raise Refused("number_out_of_range", "budget", found=budget, min=1, max=10**9)
    if budget == 1 and len(set(minors)) > 1 and max(minors) <= wanted < sum(minors):
        return {"kind": "exhausted", "budget": 1}  # looking at two different amounts takes more than one look
    if len(set(minors)) == 1:
        return equal(len(minors), wanted, minors[0])
    # What is larger than the target is in no set.
    places = [at for at, minor in enumerate(minors) if minor <= wanted]
    assert len(places) <= MOST_TRIED, "a vector has amounts that can be tried"
    sets = sorted(
        list(chosen)
        for size in range(1, len(places) + 1)
        for chosen in combinations(places, size)
        if sum(minors[at] for at in chosen) == wanted
    )
    if not sets:
        return {"kind": "noSet"}
    if len(sets) == 1:
        return {"kind": "unique", "positions": sets[0]}
    # Of more than two sets no promise says which two are named: such a vector would copy the program.
    assert len(sets) == 2, sets
    return {"kind": "ambiguous", "sets": 2, "one": sets[0], "other": sets[1]}


def equal(count, wanted, each):
    """So many of equal amounts: the first ones, then the first ones but for one."""
    times = wanted // each
    if wanted % each or times > count:
        return {"kind": "noSet"}
    ways = 1
    for step in range(times):
        ways = ways * (count - step) // (step + 1)
    first = list(range(times))
    if ways == 1:
        return {"kind": "unique", "positions": first}
    return {"kind": "ambiguous", "sets": min(ways, 2**53 - 1), "one": first, "other": first[:-1] + [times]}
