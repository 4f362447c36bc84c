"""Sets within a window by trying every set of positions, one by one."""

from itertools import combinations

from shapes import NONE_OR, amount, listed, record, whole
from values import Money, Refused, inside

REQUESTS = {"sumSets": record(amounts=listed(amount), low=amount, high=amount, anchors=(listed(whole), []),
                              members=NONE_OR(whole), budget=NONE_OR(whole))}
MOST_TRIED = 16


def limited(found, low, high):
    if not low <= found <= high:
        raise Refused("number_out_of_range", found=found, min=low, max=high)


def answer(call, r):
    amounts, low, high, anchors = r["amounts"], r["low"], r["high"], r["anchors"]
    if len(amounts) > 1000:
        raise Refused("too_many", "amounts", found=len(amounts), limit=1000)
    inside("high", lambda: low.needs(high))
    if low.minor > high.minor:
        raise Refused("window_backward", "high", low=low.json(), high=high.json())
    for at, one in enumerate(amounts):
        inside(f"amounts[{at}]", lambda: low.needs(one))
        if one.minor == 0:
            raise Refused("amount_zero", f"amounts[{at}]")
    for at, anchor in enumerate(anchors):
        inside(f"anchors[{at}]", lambda: limited(anchor, 0, len(amounts) - 1))
    if low.minor != high.minor and not anchors:
        raise Refused("window_without_anchor", "anchors")
    most = 1000 if r["members"] is None else r["members"]
    inside("members", lambda: limited(most, 1, 1000))
    if r["budget"] is not None:
        inside("budget", lambda: limited(r["budget"], 1, 10**9))
    if r["budget"] == 1:
        return {"kind": "exhausted", "budget": 1}  # one operation looks at nothing
    return found([one.minor for one in amounts], low, high.minor, sorted(set(anchors)), most)


def found(minors, low, high, anchors, most):
    assert len(minors) <= MOST_TRIED, "a vector has amounts that can be tried"
    free = [at for at in range(len(minors)) if at not in anchors]
    choices, sizes = {}, {}
    for size in range(len(minors) - len(anchors) + 1):
        for some in combinations(free, size):
            members = sorted(anchors + list(some))
            total = sum(minors[at] for at in members)
            if not members or len(members) > most or not low.minor <= total <= high:
                continue
            sizes[len(members)] = sizes.get(len(members), 0) + 1
            taken = tuple(sorted(minors[at] for at in some))
            # The first of equal amounts stand for all.
            choices[taken] = min(choices.get(taken, members), members)
    sets = sum(sizes.values())
    if not sets:
        return {"kind": "noSet"}
    every = sorted(choices.values(), key=lambda members: (len(members), members))
    if sets == 1:
        return {"kind": "unique", "positions": every[0]}
    if len(every) == 1:
        return {"kind": "sameAmounts", "sets": sets, "positions": every[0]}
    least = [members for members in every if len(members) == len(every[0])]
    if len(least) == 1:
        following = [members for members in every if len(members) == len(every[1])]
        assert len(following) == 1, "no promise says which of several is shown"
        least += following
    assert len(least) <= 10, "no promise says which of more than ten are shown"

    def shown(members):
        total = Money(sum(minors[at] for at in members), low.code, low.digits)
        return {"positions": members, "total": total.json()}

    return {"kind": "ambiguous", "sets": sets, "choices": len(every),
            "sizes": [{"members": size, "sets": sizes[size]} for size in sorted(sizes)],
            "shown": [shown(members) for members in least]}
