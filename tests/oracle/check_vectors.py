#!/usr/bin/env python3
"""Derives every expectation of the conformance vectors a second time and fails on any difference.

Plain Python: exact fractions, `datetime`, lists that are scanned again for every lot. Nothing here
imports the library or was made from its output. Run it from anywhere:

    python3 tests/oracle/check_vectors.py

Derived are all results (amounts, dates, residues, reasons with their sentences, control totals) and
all refusals with code, path and fields. Of `wrong_type`, what was found is looked up in the request and
what is needed must be a name of JSON; of `json_syntax` only the code is derived, since this parser stops
elsewhere for other reasons.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from derive import derive  # noqa: E402

VECTORS = Path(__file__).resolve().parent.parent / "vectors"
LEAST = 800


class Broken(Exception):
    """The text is not JSON, or says a field twice."""

    def __init__(self, code, field=None):
        super().__init__(code)
        self.code, self.field = code, field


def fields_once(pairs):
    fields = {}
    for name, value in pairs:
        if name in fields:
            raise Broken("duplicate_field", name)
        fields[name] = value
    return fields


def never(text):
    raise Broken("json_syntax", text)


def finite(text):
    value = float(text)
    return value if abs(value) != float("inf") else never(text)


def from_text(call, text):
    """The answer to raw text."""
    try:
        given = json.loads(text, object_pairs_hook=fields_once, parse_constant=never, parse_float=finite)
        json.dumps(given, ensure_ascii=False).encode()  # a lone half of a character has no bytes
    except Broken as broken:
        fields = {"field": broken.field} if broken.code == "duplicate_field" else {}
        return {"refuse": {"code": broken.code, **fields}}
    except (ValueError, RecursionError):
        return {"refuse": {"code": "json_syntax"}}
    return derive(call, given)


NEEDED = "text wholeNumber boolean list object choice name date id currency percent rate".split()


def kind_of(value):
    """What a JSON value is, by the name that refusals use."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "wholeNumber" if -(2**63) <= value < 2**63 else "hugeNumber"
    return {float: "decimalNumber", str: "text", list: "list", dict: "object"}[type(value)]


def looked_up(value, path):
    """The value at a path such as `lots[0].pays[1].amount`."""
    for step in path.replace("[", ".[").split(".") if path else []:
        if step.startswith("["):
            value = value[int(step[1:-1])]
        elif step:
            value = value[step]
    return value


def names_fit(vector, stated):
    """Whether a stated `wrong_type` names what stands there, and something else that is needed."""
    given = vector["given"] if "given" in vector else json.loads(vector["givenText"])
    found = kind_of(looked_up(given, stated["path"]))
    return stated.get("found") == found != stated.get("expected") and stated.get("expected") in NEEDED


def differs(vector):
    """The derived answer, if it is another than the stated one."""
    if "givenText" in vector:
        derived = from_text(vector["call"], vector["givenText"])
        stated = vector.get("refuse", {})
        if "[" * 1000 in vector["givenText"]:
            # Deeper than either parser goes: refused in any case, at the first list that is out of place.
            return None if stated.get("code") == "wrong_type" else derived
        if stated.get("problem") == "tooDeep":
            return None if "[" * 126 in vector["givenText"] else derived
        if derived.get("refuse", {}).get("code") == "duplicate_field":
            stated = {name: stated.get(name) for name in ("code", "field")}  # the path is checked by the runners
            return None if stated == derived["refuse"] else derived
    else:
        derived = derive(vector["call"], vector["given"])
    answer = {name: vector[name] for name in ("expect", "refuse") if name in vector}
    code = answer.get("refuse", {}).get("code")
    if code == "wrong_type":
        if not names_fit(vector, answer["refuse"]):
            return {"found": "something else than stated", **derived}
        answer = {"refuse": {name: answer["refuse"][name] for name in ("code", "path")}}
    elif code == "json_syntax":
        answer = {"refuse": {"code": code}}
    return None if json.dumps(derived, sort_keys=True) == json.dumps(answer, sort_keys=True) else derived


def main():
    checked, faults, ids = 0, [], set()
    for path in sorted(VECTORS.glob("*.json")):
        for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]:
            derived = differs(vector)
            if derived is not None:
                faults.append(f"{path.name}: {vector['id']}: derived {json.dumps(derived, ensure_ascii=False)}")
            if vector["id"] in ids:
                faults.append(f"{path.name}: {vector['id']} stands twice")
            ids.add(vector["id"])
            checked += 1
    print("\n".join(faults + [f"{checked} vectors derived again, {len(faults)} differ"]))
    return 1 if faults or checked < LEAST else 0


if __name__ == "__main__":
    sys.exit(main())
