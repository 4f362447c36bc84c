"""Typing mistakes in amounts, derived from the digits as text."""

from shapes import amount, listed, record
from values import Refused, inside

REQUESTS = {"slips": record(amount=amount, candidates=listed(amount))}


def mistake(typed, meant):
    """What turns the digits that were meant into those that were typed, if one slip does."""
    for places in (1, 2, 3):
        if meant and typed == meant * 10**places:
            return {"kind": "pointRight", "places": places}
        if meant == typed * 10**places:
            return {"kind": "pointLeft", "places": places}
    if (typed < 0) != (meant < 0):
        return None
    text, wanted = str(abs(typed)), str(abs(meant))
    for at in range(len(wanted) - 1):
        swapped = wanted[:at] + wanted[at + 1] + wanted[at] + wanted[at + 2 :]
        if swapped == text and swapped != wanted:
            return {"kind": "transposed", "digit": len(wanted) - at}
    return None


def answer(call, r):
    if r["amount"].minor == 0:
        raise Refused("amount_zero", "amount")
    found = []
    for at, candidate in enumerate(r["candidates"]):
        inside(f"candidates[{at}]", lambda candidate=candidate: r["amount"].needs(candidate))
        kind = mistake(r["amount"].minor, candidate.minor)
        if kind:
            found.append({"position": at, "candidate": candidate.json(), "kind": kind})
    return found
