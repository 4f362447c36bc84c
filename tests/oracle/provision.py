"""Provisions for bad debts: every line from the list of all debts, rates as exact fractions."""

from fractions import Fraction

import exchange
from records import FIELD, flag, plain
from shapes import DAY, IDENTIFIER, NONE_OR, PERCENT, ROUNDINGS, amount, choice, listed, one_of, record, text, whole
from shapes import NATURES, scalar
from values import Refused, inside, rounded

RATE = scalar(exchange.rate)
FRACTION = record(numerator=whole, denominator=whole)
LOSS = choice(percent={"percent": PERCENT}, exact={"fraction": FRACTION})
DEBT_ACT = choice(
    paid={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "received": NONE_OR(DAY),
          "by": (one_of("receipt prepayment netting".split()), "receipt")},
    disputed={"amount": NONE_OR(amount)},
)
DEBT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, entered=NONE_OR(DAY),
    document=NONE_OR(IDENTIFIER), kind=(one_of("ordinary lateCharge refund writtenOff".split()), "ordinary"),
    retention=(flag, False), owner=NONE_OR(IDENTIFIER), fields=(listed(FIELD), []),
    events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=DEBT_ACT)), []),
)
PREPAYMENT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY,
    nature=(one_of([*NATURES, "promotional"]), "advance"), expires=NONE_OR(DAY),
)
PORTFOLIO = record(
    debts=(listed(DEBT), []), prepayments=(listed(PREPAYMENT), []),
    debtors=(listed(record(id=IDENTIFIER, fields=(listed(FIELD), []))), []),
)
SEGMENT = lambda given: FIELD({"name": "x", "value": given})["value"]  # noqa: E731
POLICY = record(
    **{"from": DAY}, basis=one_of(["dueDate", "documentDate"]), unit=(one_of(["days", "months"]), "days"),
    limits=(listed(whole), []), segmentBy=NONE_OR(IDENTIFIER),
    rates=listed(record(segment=NONE_OR(SEGMENT), rates=listed(LOSS))), forward=NONE_OR(RATE),
    disputed=NONE_OR(LOSS),
    netting=NONE_OR(record(natures=listed(one_of([*NATURES, "promotional"])),
                           order=one_of(["oldestFirst", "youngestFirst"]))),
    rounding=one_of(ROUNDINGS),
)
SPECIFIC = record(
    subject=choice(debt={"debt": IDENTIFIER}, customer={"customer": IDENTIFIER}),
    loss=choice(amount={"amount": amount}, share={"rate": LOSS}),
)
REQUESTS = {
    "provision": record(
        portfolio=PORTFOLIO, cutOff=record(on=DAY, known=NONE_OR(DAY)), policies=listed(POLICY),
        specific=(listed(SPECIFIC), []),
    ),
    "allowanceMovement": record(
        key=IDENTIFIER, on=DAY, opening=amount, writtenOff=amount, recovered=amount,
        target=choice(
            balance={"amounts": listed(amount), "quotes": (listed(exchange.QUOTE), []), "rounding": one_of(ROUNDINGS)},
            sales={"sales": amount, "rate": LOSS, "rounding": one_of(ROUNDINGS)},
        ),
        summary=text,
    ),
    "vintageRates": record(vintages=listed(record(sold=amount, openAfter=listed(amount)))),
    "rollRates": record(snapshots=listed(record(on=DAY, bands=listed(amount))), last=LOSS, rounding=one_of(ROUNDINGS)),
}


def lowest(fraction):
    return {"numerator": fraction.numerator, "denominator": fraction.denominator}


def outside(found, low, high, path):
    if not low <= found <= high:
        raise Refused("number_out_of_range", path, found=found, min=low, max=high)


def share(loss):
    if loss["kind"] == "percent":
        return Fraction(loss["percent"]) / 100
    above, below = loss["fraction"]["numerator"], loss["fraction"]["denominator"]
    outside(below, 1, 2**63 - 1, "fraction.denominator")
    outside(above, 0, below, "fraction.numerator")
    return Fraction(above, below)


def sum_of(amounts, like):
    return like.like(sum(one.minor for one in amounts))


# --- provision --------------------------------------------------------------------------------------

def months_later(day, months):
    from calendar import monthrange
    from datetime import date
    at = day.year * 12 + day.month - 1 + months
    return date(at // 12, at % 12 + 1, min(day.day, monthrange(at // 12, at % 12 + 1)[1]))


def open_of(debt, on):
    seen = [event["act"] for event in sorted(debt["events"], key=lambda e: e["on"]) if event["on"] <= on]
    left = debt["amount"].minor - sum(act["amount"].minor for act in seen if act["kind"] == "paid")
    disputes = [act for act in seen if act["kind"] == "disputed"]
    disputed = 0
    if disputes:
        disputed = min(left, disputes[-1]["amount"].minor if disputes[-1]["amount"] else left)
    return (left, disputed) if debt["issued"] <= on else (0, 0)


def provision(r):
    debts, on = r["portfolio"]["debts"], r["cutOff"]["on"]
    if not r["policies"]:
        raise Refused("empty", "policies")
    days = [policy["from"] for policy in r["policies"]]
    for at, day in enumerate(days):
        if day in days[:at]:
            raise Refused("duplicate_id", f"policies[{at}].from", id=day.isoformat(), first=days.index(day))
    if min(days) > on:
        raise Refused("date_out_of_reach", "cutOff.on", on=on.isoformat(), first=min(days).isoformat(), last=None)
    at = days.index(max(day for day in days if day <= on))
    policy = r["policies"][at]
    least = 0
    for position, limit in enumerate(policy["limits"]):
        outside(limit, least, 4_000_000, f"policies[{at}].limits[{position}]")
        least = limit + 1
    if not policy["rates"]:
        raise Refused("empty", f"policies[{at}].rates")
    rates = []
    for position, of in enumerate(policy["rates"]):
        place = f"policies[{at}].rates[{position}]"
        bands = len(policy["limits"]) + 1
        outside(len(of["rates"]), bands, bands, f"{place}.rates")
        exact = [inside(f"{place}.rates[{i}]", lambda: share(loss)) for i, loss in enumerate(of["rates"])]
        rates.append([min(Fraction(1), one * Fraction(policy["forward"] or 1)) for one in exact])
    apart = inside(f"policies[{at}].disputed", lambda: share(policy["disputed"])) if policy["disputed"] else None
    named = {"debt": {}, "customer": {}}
    for position, one in enumerate(r["specific"]):
        kind = one["subject"]["kind"]
        if one["loss"]["kind"] == "amount" and one["loss"]["amount"].minor < 0:
            raise Refused("amount_negative", f"specific[{position}].loss.amount", amount=one["loss"]["amount"].json())
        name = one["subject"][kind]
        if name in named[kind]:
            raise Refused("duplicate_id", f"specific[{position}].subject.{kind}", id=name, first=named[kind][name])
        named[kind][name] = position
    for kind, code, field in (("debt", "unknown_item", "item"), ("customer", "unknown_customer", "customer")):
        known = {debt["id" if kind == "debt" else "customer"] for debt in debts}
        for name in sorted(set(named[kind]) - known):
            raise Refused(code, f"specific[{named[kind][name]}].subject.{kind}", **{field: name})
    cells, order = {}, []
    for position, debt in enumerate(debts):
        left, disputed = open_of(debt, on)
        alone = named["debt"].get(debt["id"])
        if alone is None:
            alone = named["customer"].get(debt["customer"])
            if alone is not None:
                loss = r["specific"][alone]["loss"]
                if loss["kind"] == "amount" and loss["amount"].code != debt["amount"].code:
                    alone = None
        if debt["kind"] == "writtenOff" or left == 0:
            continue
        parts = []
        if alone is not None:
            parts.append(((2, alone, 0), left))
        else:
            carved = disputed if apart is not None else 0
            if carved:
                parts.append(((1, 0, 0), carved))
            if left - carved:
                mine = {f["name"]: f["value"] for f in debt["fields"]}
                owner = {f["name"]: f["value"] for d in r["portfolio"]["debtors"] if d["id"] == debt["customer"]
                         for f in d["fields"]}
                value = mine.get(policy["segmentBy"], owner.get(policy["segmentBy"]))
                keys = [plain(of["segment"]) for of in policy["rates"]]
                if value is not None and plain(value) in keys:
                    segment = keys.index(plain(value))
                elif None in keys:
                    segment = keys.index(None)
                else:
                    raise Refused("segment_without_rates", f"portfolio.debts[{position}]", debt=debt["id"])
                start = debt["due"] if policy["basis"] == "dueDate" else debt["issued"]
                if policy["unit"] == "days":
                    band = sum((on - start).days > limit for limit in policy["limits"])
                else:
                    band = sum(months_later(start, limit) < on for limit in policy["limits"])
                parts.append(((0, segment, band), left - carved))
        for key, minor in parts:
            order.append([debt["amount"].code, key, debt, start if key[0] == 0 else on, minor, 0])
    credit = {}
    if policy["netting"]:
        free = {}
        for money in r["portfolio"]["prepayments"]:
            lapsed = money["expires"] and money["expires"] <= on
            if money["received"] <= on and not lapsed and money["nature"] in policy["netting"]["natures"]:
                key = (money["amount"].code, money["customer"])
                free[key] = free.get(key, 0) + money["amount"].minor
        for (code, customer), left in sorted(free.items()):
            theirs = [one for one in order if one[0] == code and one[1][0] == 0 and one[2]["customer"] == customer]
            theirs.sort(key=lambda one: (one[3], one[2]["id"]), reverse=policy["netting"]["order"] == "youngestFirst")
            for one in theirs:
                one[5] = min(left, one[4])
                left -= one[5]
            credit[code] = credit.get(code, 0) + left
    lines, totals = [], []
    for code in sorted({one[0] for one in order} | {code for code, left in credit.items() if left}):
        own, mine = [one for one in order if one[0] == code], []
        records = [one[2] for one in own] or r["portfolio"]["prepayments"]
        like = next(one["amount"] for one in records if one["amount"].code == code)
        present = {one[1] for one in own}
        keys = [(0, s, b) for s in range(len(rates)) if any(k[:2] == (0, s) for k in present)
                for b in range(len(policy["limits"]) + 1)]
        for key in keys + sorted(k for k in present if k[0] > 0):
            held = [one for one in own if one[1] == key]
            gross, netted = sum(one[4] for one in held), sum(one[5] for one in held)
            loss = r["specific"][key[1]]["loss"] if key[0] == 2 else None
            rate = rates[key[1]][key[2]] if key[0] == 0 else apart if key[0] == 1 else None
            if loss and loss["kind"] == "share":
                rate = share(loss["rate"])
            exact = (gross - netted) * rate if rate is not None else Fraction(loss["amount"].minor)
            if rate is None and loss["amount"].minor > gross:
                raise Refused("part_exceeds_whole", f"specific[{key[1]}].loss.amount", part=loss["amount"].json(),
                              whole=like.like(gross).json())
            allowance = rounded(exact, policy["rounding"])
            if key[0] == 0:
                part = {"kind": "band", "band": key[2]}
                if policy["rates"][key[1]]["segment"] is not None:
                    part["segment"] = plain(policy["rates"][key[1]]["segment"])
            else:
                part = {"kind": "disputed"} if key[0] == 1 else plain(r["specific"][key[1]]["subject"])
            line = {"part": part, "debts": len(held), "gross": like.like(gross).json(),
                    "netted": like.like(netted).json(), "allowance": like.like(allowance).json(),
                    "residue": lowest(Fraction(exact - allowance))}
            if rate is not None:
                line["rate"] = lowest(rate)
            mine.append((key, gross, netted, allowance))
            lines.append(line)
        gross, netted, allowance = (sum(one[i] for one in mine) for i in (1, 2, 3))
        total = {"currency": code, "gross": like.like(gross).json(),
                 "specific": like.like(sum(one[1] for one in mine if one[0][0] == 2)).json(),
                 "disputed": like.like(sum(one[1] for one in mine if one[0][0] == 1)).json(),
                 "netted": like.like(netted).json(), "credit": like.like(credit.get(code, 0)).json(),
                 "allowance": like.like(allowance).json()}
        if gross != netted:
            total["coverage"] = lowest(Fraction(allowance, gross - netted))
        totals.append(total)
    return {"asOf": on.isoformat(), "policyFrom": policy["from"].isoformat(), "totals": totals, "lines": lines}


# --- movement ---------------------------------------------------------------------------------------

def positive(money, path):
    if money.minor < 0:
        raise Refused("amount_negative", path, amount=money.json())


def movement(r):
    opening = r["opening"]
    if not r["summary"]:
        raise Refused("empty", "summary")
    for name in ("writtenOff", "recovered"):
        inside(name, lambda: opening.needs(r[name]))
        positive(r[name], name)
    before = opening.minor - r["writtenOff"].minor + r["recovered"].minor
    target, parts, residue = r["target"], [], Fraction(0)
    if target["kind"] == "balance":
        for at, one in enumerate(target["amounts"]):
            place = f"target.amounts[{at}]"
            positive(one, place)
            worth = Fraction(one.minor)
            if one.code != opening.code:
                way = [q for q in target["quotes"] if (q["from"][0], q["to"][0]) == (one.code, opening.code)]
                if not way:
                    raise Refused("rate_missing", place, **{"from": one.code, "to": opening.code})
                units = Fraction(way[0]["rate"]) / way[0]["per"]
                worth = worth * units * Fraction(10) ** (opening.digits - one.digits)
            home = rounded(worth, target["rounding"])
            parts.append({"amount": one.json(), "home": opening.like(home).json(), "exact": home == worth})
        charge = sum(minor_of(part["home"], opening) for part in parts) - before
    else:
        inside("target.sales", lambda: opening.needs(target["sales"]))
        positive(target["sales"], "target.sales")
        exact = target["sales"].minor * inside("target.rate", lambda: share(target["rate"]))
        charge = rounded(exact, target["rounding"])
        residue = Fraction(exact - charge)
    answer = {name: r[name].json() for name in ("opening", "writtenOff", "recovered")}
    answer |= {"before": opening.like(before).json(), "charge": opening.like(charge).json(),
               "closing": opening.like(before + charge).json(), "parts": parts, "residue": lowest(residue)}
    if charge:
        answer["entry"] = {"key": r["key"], "kind": "provision", "on": r["on"].isoformat(),
                           "amount": opening.like(charge).json(), "home": opening.like(charge).json(),
                           "summary": r["summary"]}
    return answer


def minor_of(json, like):
    return int(Fraction(json["amount"]) * 10**like.digits)


# --- history ----------------------------------------------------------------------------------------

def band_rate(band, part, whole):
    out = {"band": band, "part": part.json(), "whole": whole.json()}
    if whole.minor:
        out["rate"] = lowest(Fraction(min(part.minor, whole.minor), whole.minor))
    return out


def vintage_rates(r):
    if not r["vintages"]:
        raise Refused("empty", "vintages")
    rows = [[one["sold"], *one["openAfter"]] for one in r["vintages"]]
    for at, row in enumerate(rows):
        for cell in range(1, len(row)):
            if row[cell].minor > row[cell - 1].minor:
                raise Refused("part_exceeds_whole", f"vintages[{at}].openAfter[{cell - 1}]", part=row[cell].json(),
                              whole=row[cell - 1].json())
    sums = [sum_of(column, rows[0][0]) for column in zip(*rows)]
    return [band_rate(band, sums[-1], whole) for band, whole in enumerate(sums)]


def roll_rates(r):
    last = inside("last", lambda: share(r["last"]))
    rows = [one["bands"] for one in r["snapshots"]]
    if len(rows) == 1:
        raise Refused("number_out_of_range", "snapshots", found=1, min=2, max=10_000)
    if not rows:
        raise Refused("empty", "snapshots")
    like, rolls = rows[0][0], []
    for band in range(len(rows[0]) - 1):
        part = sum_of([row[band + 1] for row in rows[1:]], like)
        rolls.append(band_rate(band, part, sum_of([row[band] for row in rows[:-1]], like)))
    losses = []
    for band in range(len(rows[0])):
        chain = rolls[band:]
        out = {"band": band, "exact": False}
        if all("rate" in roll for roll in chain):
            product = last
            for roll in chain:
                product *= Fraction(roll["rate"]["numerator"], roll["rate"]["denominator"])
            units = rounded(product * 10**10, r["rounding"])
            value = f"{units // 10**8}.{units % 10**8:08}".rstrip("0").rstrip(".")
            out |= {"percent": value, "exact": units == product * 10**10}
        losses.append(out)
    return {"rolls": rolls, "losses": losses}


ANSWERS = {
    "provision": provision, "allowanceMovement": movement, "vintageRates": vintage_rates, "rollRates": roll_rates,
}
