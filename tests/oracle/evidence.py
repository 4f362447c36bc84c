"""Learned weights, and contracts with their documents and payments, counted one by one.

Understood is what can be matched by hand: lines that quote one number in its own place, with exactly what is open.
"""

from datetime import date

import matching
import values
from shapes import DAY, IDENTIFIER, NONE_OR, amount, listed, one_of, record, scalar, text
from values import Refused, inside

KINDS = "contract delivery invoice receivable payment".split()
LINE = record(id=IDENTIFIER, amount=amount, date=DAY, references=(listed(text), []))
ITEM = record(id=IDENTIFIER, customer=NONE_OR(IDENTIFIER), open=amount, due=NONE_OR(DAY), references=(listed(text), []))
REQUESTS = {
    "fitWeights": record(
        lines=listed(LINE), items=listed(ITEM),
        confirmed=listed(record(line=IDENTIFIER, items=(listed(IDENTIFIER), []))), precision=scalar(values.percent),
    ),
    "exceptionFindings": record(
        # What the library answered before: read as it is written.
        plan=NONE_OR(lambda given: given), table=NONE_OR(lambda given: given), lines=(listed(LINE), []),
        matches=(listed(record(book=(listed(IDENTIFIER), []), bank=(listed(IDENTIFIER), []))), []),
    ),
    "matchChains": record(
        contracts=listed(record(id=IDENTIFIER, customer=NONE_OR(IDENTIFIER), total=amount, references=(listed(text), []))),
        documents=(listed(record(
            id=IDENTIFIER, kind=one_of(KINDS), contract=NONE_OR(IDENTIFIER), amount=amount, date=DAY,
            references=(listed(text), []),
        )), []),
        lines=(listed(LINE), []), pays=one_of(KINDS), legs=listed(record(left=one_of(KINDS), right=one_of(KINDS))),
    ),
}


def plain(number):
    return "".join(c for c in number.upper() if c.isalnum())


def twice(ids, path, field="id"):
    for at, one in enumerate(ids):
        if one in ids[:at]:
            name = one[1] if isinstance(one, tuple) else one
            raise Refused("duplicate_id", f"{path}[{at}].{field}", id=name, first=ids.index(one))


# --- contracts, documents, payments ---------------------------------------------------------------

def chains(r):
    contracts, documents = r["contracts"], r["documents"]
    twice([one["id"] for one in contracts], "contracts")
    numbers = {}
    for at, one in enumerate(contracts):
        for number in [one["id"], *one["references"]]:
            numbers.setdefault(plain(number), set()).add(at)
    members, alone, silent = {at: [] for at in range(len(contracts))}, [], {}
    seen = []
    for at, one in enumerate(documents):
        if one["kind"] in ("contract", "payment"):
            raise Refused("unknown_variant", f"documents[{at}].kind", text=one["kind"])
        if (one["kind"], one["id"]) in seen:
            raise Refused("duplicate_id", f"documents[{at}].id", id=one["id"], first=seen.index((one["kind"], one["id"])))
        seen.append((one["kind"], one["id"]))
        if one["contract"] is not None:
            found = {n for n, contract in enumerate(contracts) if contract["id"] == one["contract"]}
            if not found:
                raise Refused("unknown_contract", f"documents[{at}].contract", contract=one["contract"])
        else:
            found = set()
            for number in one["references"]:
                if len(numbers.get(plain(number), ())) == 1:
                    found |= numbers[plain(number)]
        if len(found) == 1:
            (place,) = found
            inside(f"documents[{at}].amount", lambda: contracts[place]["total"].needs(one["amount"]))
            members[place].append(one)
            if one["contract"] is None:
                silent.setdefault(place, []).append(one["id"])
        else:
            alone.append(one)
    if r["pays"] in ("contract", "payment"):
        raise Refused("unknown_variant", "pays", text=r["pays"])
    if not r["legs"]:
        raise Refused("empty", "legs")
    for at, leg in enumerate(r["legs"]):
        before = [{one["left"], one["right"]} for one in r["legs"][:at]]
        if {leg["left"], leg["right"]} in before:
            first = before.index({leg["left"], leg["right"]})
            raise Refused("number_twice", f"legs[{at}]", number=at, first=first)
        if leg["left"] == leg["right"]:
            raise Refused("empty", f"legs[{at}]")
    twice([one["id"] for one in r["lines"]], "lines")
    rows = [{"contract": contracts[at], "documents": members[at], "silent": silent.get(at, [])}
            for at in sorted(members, key=lambda at: contracts[at]["id"])]
    rows += [{"contract": None, "documents": [one], "silent": []}
             for one in sorted(alone, key=lambda one: (KINDS.index(one["kind"]), one["id"]))]
    owed = []
    for row in rows:
        row["paid"] = []
        contract = row["contract"]
        names = [contract["id"], *contract["references"]] if contract else []
        rest = contract["total"].minor if contract else 0
        for one in row["documents"]:
            if one["kind"] == r["pays"]:
                rest -= one["amount"].minor
                owed.append((row, one["amount"], [plain(n) for n in [one["id"], *one["references"], *names]]))
        if contract and rest > 0:
            owed.append((row, contract["total"].like(rest), [plain(n) for n in names]))
    left = []
    for line in sorted(r["lines"], key=lambda line: line["id"]):
        quoted = [one for one in owed for n in line["references"] if plain(n) in one[2]]
        exact = [one for one in quoted if str(one[1]) == str(line["amount"])]
        if not quoted:
            left.append(line["id"])
            continue
        assert len(exact) == 1, "not by hand"
        exact[0][0]["paid"].append(line)
        owed.remove(exact[0])
    return {"chains": [chain(row, r["legs"]) for row in rows], **({"left": left} if left else {})}


EN = dict(zip(KINDS, "contracts deliveries invoices receivables payments".split()))
ZH = dict(zip(KINDS, "合同 发货 开票 应收 收款".split()))


def chain(row, legs):
    contract = row["contract"]
    like = contract["total"].like if contract else row["documents"][0]["amount"].like
    figures = [("contract", contract["total"].minor, [])] if contract else []
    for kind in KINDS[1:4]:
        some = sorted((one for one in row["documents"] if one["kind"] == kind), key=lambda one: one["id"])
        if some:
            figures.append((kind, sum(one["amount"].minor for one in some), [one["id"] for one in some]))
    if row["paid"]:
        figures.append(("payment", sum(one["amount"].minor for one in row["paid"]), [one["id"] for one in row["paid"]]))
    of = {kind: minor for kind, minor, _ in figures}
    compared, reasons = [], []
    for leg in legs:
        left, right = leg["left"], leg["right"]
        a, b = of.get(left, 0), of.get(right, 0)
        both = {"left": left, "right": right}
        x, y, apart = like(a), like(b), like(a - b)
        if not a and not b:
            state = "nothing"
        elif a == b:
            state, en, zh = "agrees", f"{EN[left]} and {EN[right]} both come to {x}", f"{ZH[left]}与{ZH[right]}一致：{x}"
            reasons.append({"kind": state, **both, "amount": x.json(), "en": en, "zh": zh})
        elif not a or not b:
            state = "onlyLeft" if a else "onlyRight"
            (there, sum_), missing = ((left, x), right) if a else ((right, y), left)
            en, zh = f"{EN[there]} of {sum_} and no {EN[missing]}", f"有{ZH[there]} {sum_}，无{ZH[missing]}"
            reasons.append({"kind": state, **both, "amount": sum_.json(), "en": en, "zh": zh})
        else:
            state = "differs"
            en = f"{EN[left]} of {x} and {EN[right]} of {y}, {apart} apart"
            zh = f"{ZH[left]} {x}，{ZH[right]} {y}，相差 {apart}"
            reasons.append({"kind": state, **both, "leftAmount": x.json(), "rightAmount": y.json(),
                            "difference": apart.json(), "en": en, "zh": zh})
        compared.append({**both, "state": state, "difference": apart.json()})
    for document in row["silent"]:
        reasons.append({"kind": "byReference", "document": document,
                        "en": f"document {document} quotes a number of this contract only",
                        "zh": f"单据 {document} 只引用了本合同的编号"})
    shown = [{"kind": kind, "amount": like(minor).json(), **({"ids": ids} if ids else {})} for kind, minor, ids in figures]
    return {**({"contract": contract["id"]} if contract else {}), "state": word(contract, of, legs, compared),
            "figures": shown, "legs": compared, "reasons": reasons}


def word(contract, of, legs, compared):
    if not contract:
        return "noContract"
    if "agrees" in (states := {leg["state"] for leg in compared}) and states <= {"agrees", "nothing"}:
        return "complete"
    pairs = [{leg["left"], leg["right"]} for leg in legs]
    if any("contract" in pair and of.get(next(iter(pair - {"contract"})), 0) > of["contract"] for pair in pairs):
        return "amountDiffers"
    sent, paid = of.get("delivery", 0), of.get("payment", 0)
    if {"delivery", "payment"} in pairs and sent != paid:
        return "amountDiffers" if sent and paid else "deliveredNotPaid" if sent else "paidNotDelivered"
    rest = [leg["state"] for leg, pair in zip(compared, pairs) if "contract" not in pair]
    return "inProgress" if set(rest) <= {"agrees", "nothing"} else "amountDiffers"


# --- learned weights ------------------------------------------------------------------------------

WEIGHTS = {
    "counterpart": 3_000, "reference": 26_000, "quoted": 22_000, "edit": -6_500, "otherQuoted": -8_000,
    "otherReference": -5_000, "amount": 17_000, "difference": -5_000, "otherAmount": -9_000, "name": 15_000,
    "nameNear": -1_500, "namePart": -4_000, "nameGroup": -7_000, "nameAkin": -8_000, "nameOther": -4_000,
    "account": 16_000, "group": 5_000, "onDay": 3_000, "onTime": 1_500, "late": 0, "outOfTime": -2_000, "several": -4_000,
}
EVIDENCE = ("counterpart otherQuoted otherReference difference otherAmount nameNear namePart nameGroup nameAkin nameOther "
            "group onDay onTime late outOfTime several").split()
SHARES = "difference nameNear namePart nameGroup nameAkin several".split()
WORD = 2**64 - 1


def log2(number):
    """In thousandths, rounded down: two to the k is not more than the number to the thousandth."""
    return (number**1000).bit_length() - 1 if number else 0


def mixed(number):
    for _ in range(2):
        number = ((number ^ (number >> 32)) * 0xD6E8_FEB8_6659_FD93) & WORD
    return number ^ (number >> 32)


def timely(late):
    return "onDay" if -3 <= late <= 4 else "onTime" if -7 <= late <= 21 else "late" if -45 <= late <= 60 else "outOfTime"


def edits(a, b):
    rows = [[i + j if not i or not j else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                best = min(best, rows[i - 2][j - 2] + 1)
            rows[i][j] = best
    return rows[-1][-1]


def fit(r):
    if not 50 <= r["precision"] <= 100:
        raise Refused("number_out_of_range", "precision", found=int(r["precision"]), min=50, max=100)
    matching.duplicates(r["lines"], "lines")
    twice([one["id"] for one in r["items"]], "items")
    lines, items = (sorted(r[name], key=lambda one: one["id"]) for name in ("lines", "items"))
    truth = {}
    for at, one in enumerate(r["confirmed"]):
        if one["line"] not in [line["id"] for line in lines]:
            raise Refused("unknown_item", f"confirmed[{at}].line", item=one["line"])
        if one["line"] in truth:
            first = [other["line"] for other in r["confirmed"]].index(one["line"])
            raise Refused("duplicate_id", f"confirmed[{at}].line", id=one["line"], first=first)
        for place, name in enumerate(one["items"]):
            if name not in [item["id"] for item in items]:
                raise Refused("unknown_item", f"confirmed[{at}].items[{place}]", item=name)
        truth[one["line"]] = one["items"]
    numbers = [plain(item["references"][0]) for item in items]
    assert all(len(n) == len(numbers[0]) and n[:2] == numbers[0][:2] and n[2:].isdigit() for n in numbers), "not by hand"
    assert all(edits(a, b) > 2 for at, a in enumerate(numbers) for b in numbers[:at]), "not by hand"
    count = {kind: [0, 0, 0, 0] for kind in EVIDENCE}

    def add(kinds, seen, true):
        for kind in kinds:
            row = count[kind]
            row[0 if true else 2] += kind == seen
            row[1 if true else 3] += 1

    def pair(line, item, true):
        add(["otherQuoted", "otherReference"], None if true else "otherReference", true)
        same = str(line["amount"]) == str(item["open"])
        assert same == true, "not by hand"
        add(["difference", "otherAmount"], None if same else "otherAmount", true)
        days = ["onDay", "onTime", "late", "outOfTime"]
        add(days, timely((line["date"] - item["due"]).days), true)

    for at, line in enumerate(lines):
        if line["id"] not in truth:
            continue
        own = truth[line["id"]]
        add(["counterpart"], "counterpart" if own else None, True)
        add(["counterpart"], None if own else "counterpart", False)
        if not own:
            continue
        assert len(own) == 1, "not by hand"
        add(["several"], None, True)
        place = [item["id"] for item in items].index(own[0])
        assert plain(line["references"][0]) == numbers[place], "not by hand"
        pair(line, items[place], True)
        for other in range(16):
            drawn = mixed(at * 16 + other) % len(items)
            if drawn != place:
                pair(line, items[drawn], False)
    weights, report = dict(WEIGHTS), []
    for kind in EVIDENCE:
        hits, of, others, of_others = count[kind]
        if kind in SHARES:
            others, of_others = 0, None
        learned = of >= 30 and hits + others >= 30
        a, b = (1, 1) if of_others is None else (others, of_others)
        bits = log2(2 * hits + 1) - log2(2 * of + 2) - log2(2 * a + 1) + log2(2 * b + 2)
        bits = max(-16_000, min(16_000, bits)) if learned else WEIGHTS[kind]
        weights[kind] = bits
        row = {"evidence": kind, "hits": hits, "of": of, "others": others, "ofOthers": of_others,
               "before": WEIGHTS[kind], "bits": bits, "learned": learned}
        report.append({name: value for name, value in row.items() if value is not None and (name != "others" or value)})
    # Every line quotes its item with exactly what is open: all are posted, by far.
    assert all(line["references"] for line in lines if truth.get(line["id"])), "not by hand"
    sure = sum(bool(own) for own in truth.values())
    enough = sure * 100 >= (sure + 1) * r["precision"]
    changed = {"weights": weights} if weights != WEIGHTS else {}
    return {"rules": {"post": 6_000, "margin": 4_000, **changed}, "weights": report, "confirmed": len(truth),
            "posted": sure, "right": sure, "thresholdsLearned": enough}


# --- exceptions from what a run found --------------------------------------------------------------

CLASSES = "bankOnly bookOnly amountDiff dateDiff duplicate reversed ambiguous currencyDiff".split()


def findings(r):
    found = {}
    for at, one in enumerate((r["plan"] or {"decisions": []})["decisions"]):
        lines = [line for line in r["lines"] if line["id"] == one["line"]]
        if not lines:
            raise Refused("unknown_item", f"plan.decisions[{at}].line", item=one["line"])
        verdict, own = one["verdict"], [part["item"] for part in one.get("allocations", [])]
        every = own + [item for other in one.get("alternatives", []) for item in other["items"]]
        kind, book, bank, at_stake = "ambiguous", every, [one["line"]], lines[0]["amount"]
        if one["outcome"] == "post":
            continue
        if one["outcome"] == "unidentified":
            kind, book = "bankOnly", []
        elif one["outcome"] == "duplicateSuspect":
            kind, book, bank = "duplicate", [], [one["line"], verdict["of"]]
        elif verdict["kind"] == "undeclared":
            kind, book, at_stake = "amountDiff", own, amount(verdict["difference"])
        elif verdict == {"kind": "barred", "by": "currency"}:
            kind = "currencyDiff"
        found[kind, tuple(sorted(set(book))), tuple(sorted(set(bank)))] = (at_stake, lines[0]["date"].isoformat())
    table = r["table"] or {}
    for name in ("bankReceived", "bankPaid", "bookReceived", "bookPaid"):
        for item in table.get(name, []):
            money = amount(item["amount"])
            one = (item["id"],)
            key = ("bankOnly", (), one) if name.startswith("bank") else ("bookOnly", one, ())
            found.setdefault(key, (money.like(-money.minor) if name.endswith("Paid") else money, item["date"]))
    for at, uneven in enumerate(table.get("uneven", [])):
        if not r["matches"]:
            raise Refused("empty", "matches")
        if not 0 <= uneven["position"] < len(r["matches"]):
            raise Refused("number_out_of_range", f"table.uneven[{at}].position", found=uneven["position"], min=0,
                          max=len(r["matches"]) - 1)
        one = r["matches"][uneven["position"]]
        key = ("amountDiff", tuple(sorted(one["book"])), tuple(sorted(one["bank"])))
        found.setdefault(key, (amount(uneven["difference"]), table["asOf"]))
    ordered = sorted(found, key=lambda key: (CLASSES.index(key[0]), key[1], key[2]))
    return [{"category": kind, **({"book": list(book)} if book else {}), **({"bank": list(bank)} if bank else {}),
             "amount": found[kind, book, bank][0].json(), "on": found[kind, book, bank][1]} for kind, book, bank in ordered]


def answer(call, r):
    if call == "exceptionFindings":
        return findings(r)
    return chains(r) if call == "matchChains" else fit(r)
