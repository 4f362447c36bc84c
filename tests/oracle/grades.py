"""Grades, order checks, limits and point tables once more: plain fractions, and lists gone through again and again.

Understood is what the vectors use: debts that are paid, disputed, promised, written off; money with refunds and holds;
no calendar, no tolerance.
"""

import hashlib
import json
from datetime import date, timedelta
from fractions import Fraction
from math import isqrt

from exchange import QUOTE
from records import ALL_NATURES, FIELD, KINDS, SOURCES, flag, plain
from shapes import CALENDAR, DAY, IDENTIFIER, NONE_OR, amount, choice, listed, one_of, record, text, whole
from values import Money, Refused, inside, percent_text

GRADES = "a b c d notRated".split()
CHECKS = "limit limitDate overdueDays overdueShare oldestItem orderSize deposit approval terms stopped promise".split()
PARTS = "receivables disputed delivered orders prepayments secured".split()
CAUSES = "uncleared frozen disputed refundRequested noRate nature expired".split()
CUT_OFF = record(on=DAY, known=NONE_OR(DAY))
DEBT_ACT = choice(
    paid={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "received": NONE_OR(DAY),
          "by": (one_of("receipt prepayment netting".split()), "receipt")},
    paymentReversed={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "cause": one_of(["undone", "bounced"])},
    writtenOff={"amount": amount}, disputed={"amount": NONE_OR(amount)},
    promised={"day": DAY, "amount": NONE_OR(amount)},
)
DEBT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, entered=NONE_OR(DAY),
    document=NONE_OR(IDENTIFIER), kind=(one_of(KINDS), "ordinary"), retention=(flag, False), owner=NONE_OR(IDENTIFIER),
    fields=(listed(FIELD), []), events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=DEBT_ACT)), []),
)
MONEY_ACT = choice(refundRequested={"refund": IDENTIFIER, "amount": amount}, held={"amount": amount},
                   applied={"amount": amount, "item": NONE_OR(IDENTIFIER)}, bounced={})
MONEY = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY, entered=NONE_OR(DAY),
    nature=(one_of(ALL_NATURES), "advance"), source=(one_of(SOURCES), "receipt"), bankRef=NONE_OR(IDENTIFIER),
    payerAccount=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), fields=(listed(FIELD), []), expires=NONE_OR(DAY),
    events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=MONEY_ACT)), []),
)
DEBTOR_ACT = choice(insolvent={}, solvent={}, stopped={}, released={})
DEBTOR = record(
    id=IDENTIFIER, name=NONE_OR(text), parent=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), since=NONE_OR(DAY),
    fields=(listed(FIELD), []), events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=DEBTOR_ACT)), []),
)
PORTFOLIO = record(debts=(listed(DEBT), []), prepayments=(listed(MONEY), []), debtors=(listed(DEBTOR), []))

OBSERVED = record(calendar=NONE_OR(CALENDAR), tolerance=(whole, 0), small=(listed(amount), []))
NUMBERS = {
    "weightLate": 4000, "weightDays": 3000, "weightSerious": 3000, "seriousDays": 15, "capDays": 90, "fullDays": 30,
    "spreadHundredths": 84, "cutA": 1000, "cutB": 2000, "cutC": 3500, "pseudo": 5, "windowDays": 365, "minimum": 3,
    "minimumDays": 60, "thin": 6, "margin": 200, "confirmations": 2, "unpaidDays": 90,
}
GRADING = record(
    version=NONE_OR(IDENTIFIER), observed=(OBSERVED, OBSERVED({})),
    **{name: (whole, value) for name, value in NUMBERS.items()},
    materiality=(listed(amount), []), bouncedDays=(whole, 90), lossMonths=(whole, 24),
)
COUNTS = record(orders=whole, funded=whole, refunds=whole)
RISING = record(to=one_of(GRADES), months=whole, on=DAY)
CONTEXT = record(
    previous=(listed(record(
        customer=IDENTIFIER, grade=one_of(GRADES), on=DAY, steady=NONE_OR(one_of(GRADES)), rising=NONE_OR(RISING),
    )), []),
    overrides=(listed(record(**{
        "customer": IDENTIFIER, "grade": one_of(GRADES), "owner": IDENTIFIER, "reason": text, "from": DAY,
        "until": DAY,
    })), []),
    funding=(listed(record(customer=IDENTIFIER, counts=COUNTS)), []),
)
TERM_NAMES = "limitFactor moreDays leastDays mostDays toleranceDays deposit approval reviewMonths".split()
TERMS = {
    "gradeA": (15000, 15, 0, 60, 30, 0, False, 12), "gradeB": (10000, 0, 0, 60, 15, 0, False, 6),
    "gradeC": (6000, -15, 7, 60, 5, 3000, False, 3), "gradeD": (0, 0, 0, 0, 0, 10000, False, 1),
    "notRated": (0, 0, 0, 30, 5, 3000, True, 3),
}
GRADE_TERMS = record(
    limitFactor=whole, moreDays=(whole, 0), leastDays=(whole, 0), mostDays=(whole, 0), toleranceDays=(whole, 0),
    deposit=(whole, 0), approval=(flag, False), reviewMonths=(whole, 12),
)
RULE = record(
    check=one_of(CHECKS), effect=one_of(["warn", "hold"]),
    points=(listed(one_of("order delivery goodsIssue invoice".split())), []),
)
POLICY = record(
    grading=(GRADING, GRADING({})),
    **{name: NONE_OR(GRADE_TERMS) for name in TERMS},
    baseDays=(whole, 30), starter=(listed(amount), []), raiseMost=(whole, 2500), raiseMonths=(whole, 6),
    raiseItems=(whole, 6), components=(listed(one_of(PARTS)), []),
    freeMoney=(one_of(["lowersExposure", "coversOrders"]), "lowersExposure"),
    natures=(listed(one_of(ALL_NATURES)), []), orderField=NONE_OR(IDENTIFIER), checks=(listed(RULE), []),
    overdueShare=(whole, 5000), oldestDays=(whole, 180), mostOrder=(listed(amount), []), prepaidChecked=(flag, False),
    releaseDays=(whole, 30),
)
LIMIT = record(customer=IDENTIFIER, amount=amount, since=NONE_OR(DAY), until=NONE_OR(DAY), shared=(flag, False))
TOKEN = record(order=IDENTIFIER, amount=amount, version=whole, opening=whole, termDays=NONE_OR(whole), on=DAY, until=DAY)
ORDER_REQUEST = record(
    order=record(id=IDENTIFIER, customer=IDENTIFIER, amount=amount, termDays=NONE_OR(whole), version=(whole, 1),
                 opening=(whole, 1)),
    cutOff=CUT_OFF, point=(one_of("order delivery goodsIssue invoice".split()), "order"),
    grade=NONE_OR(one_of(GRADES)),
    documents=(listed(record(id=IDENTIFIER, customer=IDENTIFIER, kind=one_of("order delivery invoice".split()),
                             amount=amount, follows=NONE_OR(IDENTIFIER))), []),
    limits=(listed(LIMIT), []),
    secured=(listed(record(customer=IDENTIFIER, amount=amount, until=NONE_OR(DAY))), []),
    blocked=(listed(record(prepayment=IDENTIFIER, cause=one_of(CAUSES))), []),
    rates=(listed(QUOTE), []), token=NONE_OR(TOKEN),
)
OBSERVATION = record(
    debt=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, until=DAY, days=whole, late=flag,
    state=one_of("settled writtenOff overdue".split()),
)
PEER_NAMES = "observations late seriousOf serious days".split()
PEERS = record(**{name: whole for name in PEER_NAMES})
BIN = record(upto=NONE_OR(whole), points=whole)
COLUMN = record(factor=IDENTIFIER, bins=listed(BIN), missing=whole,
                trend=(one_of("either rising falling".split()), "either"))
TABLE = record(version=IDENTIFIER, offset=(whole, 0), columns=listed(COLUMN))
BOTH = {"portfolio": PORTFOLIO, "cutOff": CUT_OFF}
REQUESTS = {
    "checkOrder": record(portfolio=PORTFOLIO, request=ORDER_REQUEST, policy=(POLICY, POLICY({}))),
    "creditLimits": record(**BOTH, policy=(POLICY, POLICY({})), context=(CONTEXT, CONTEXT({})),
                           limits=(listed(LIMIT), [])),
    "gradeCustomers": record(**BOTH, policy=(GRADING, GRADING({})), context=(CONTEXT, CONTEXT({}))),
    "peerRates": record(observations=listed(OBSERVATION), on=DAY, policy=(GRADING, GRADING({}))),
    "pointScore": record(table=TABLE, values=listed(record(factor=IDENTIFIER, value=NONE_OR(whole)))),
    "riskOf": record(observations=listed(OBSERVATION), on=DAY, peers=PEERS, policy=(GRADING, GRADING({}))),
    "simulateCredit": record(**BOTH, policy=POLICY, other=POLICY, context=(CONTEXT, CONTEXT({})),
                             limits=(listed(LIMIT), [])),
}


def answer(call, r):
    return {
        "checkOrder": check_order, "creditLimits": credit_limits, "gradeCustomers": grade_customers,
        "peerRates": peer_rates, "pointScore": point_score, "riskOf": risk_of, "simulateCredit": simulate,
    }[call](r)


def within(found, low, high, path):
    if not low <= found <= high:
        raise Refused("number_out_of_range", path, found=found, min=low, max=high)


def told(kind, en, zh, **figures):
    return {"kind": kind, **{name: plain(value) for name, value in figures.items()}, "en": en, "zh": zh}


def drop(out):
    return {name: value for name, value in out.items() if value is not None}


# --- what is known at a cut-off -------------------------------------------------------------------

def sees(cut, on, entered):
    return on <= cut["on"] and (cut["known"] is None or (entered or on) <= cut["known"])


def events(record, cut):
    seen = [event for event in record["events"] if sees(cut, event["on"], event["entered"])]
    return sorted(seen, key=lambda event: event["on"])


def stand(debt, cut):
    """Open, disputed, promised, written off, and the days on which money came."""
    open_, disputed, promised, lost, paid = debt["amount"].minor, None, None, 0, []
    for event in events(debt, cut):
        act = event["act"]
        kind = act["kind"]
        if kind == "paid":
            open_ -= act["amount"].minor
            paid.append((min(event["on"], act["received"] or event["on"]), act["amount"].minor))
        elif kind == "paymentReversed":
            open_ += act["amount"].minor
            assert paid and paid[-1][1] == act["amount"].minor, "a vector takes the last payment back whole"
            paid.pop()
        elif kind == "writtenOff":
            open_ -= act["amount"].minor
            lost += act["amount"].minor
            given_up = event["on"]
        elif kind == "disputed":
            disputed = act["amount"].minor if act["amount"] else 10**18
        elif kind == "promised":
            much = act["amount"]
            promised = act["day"], debt["amount"].minor - open_ + much.minor if much else debt["amount"].minor
    # So much settled in all, and it is kept.
    promised = promised[0] if promised and debt["amount"].minor - open_ < promised[1] else None
    if lost:
        paid.append((given_up, lost))
    return {"open": open_, "disputed": min(disputed or 0, open_), "promised": promised if open_ else None,
            "lost": lost, "paid": paid, "contested": disputed is not None}


def observe(debt, cut):
    if debt["kind"] not in ("ordinary", "writtenOff") or not sees(cut, debt["issued"], debt["entered"]):
        return None
    now = stand(debt, cut)
    if now["open"] == 0:
        until, state = max(day for day, _ in now["paid"]), "writtenOff" if now["lost"] else "settled"
    elif now["open"] > now["disputed"] and cut["on"] > debt["due"]:
        until, state = cut["on"], "overdue"
    else:
        return None
    assert not now["contested"] or state != "settled", "days of disputes are for the properties"
    days = (until - debt["due"]).days
    return {"customer": debt["customer"], "days": days, "late": days > 0, "state": state, "until": until}


# --- the risk -------------------------------------------------------------------------------------

def check_grading(policy):
    for name in ("weightLate", "weightDays", "weightSerious"):
        within(policy[name], 0, 10000, name)
    weights = policy["weightLate"] + policy["weightDays"] + policy["weightSerious"]
    if weights != 10000:
        raise Refused("percent_total", "weightLate", found=percent_text(Fraction(weights, 100)))
    within(policy["cutA"], 1, 10000, "cutA")
    within(policy["cutB"], policy["cutA"] + 1, 10000, "cutB")
    within(policy["cutC"], policy["cutB"] + 1, 10000, "cutC")


def window(seen, on, policy):
    return [one for one in seen
            if one["state"] == "overdue" or 0 <= (on - one["until"]).days < policy["windowDays"]]


def peers_of(seen, policy):
    serious = [one["days"] > policy["seriousDays"] for one in seen]
    return {
        "observations": len(seen),
        "late": sum(one["state"] != "settled" or one["late"] for one in seen),
        "seriousOf": sum(one["state"] != "overdue" or hit for one, hit in zip(seen, serious)),
        "serious": sum(serious),
        "days": sum(min(max(one["days"], 0), policy["capDays"]) for one in seen),
    }


def smooth(own, peers, policy):
    if peers[1] > 0:
        return (own[0] + policy["pseudo"] * Fraction(*peers)) / (own[1] + policy["pseudo"])
    return Fraction(*own) if own[1] else None


def ratio(pair):
    if pair[1] == 0:
        return None
    value = Fraction(*pair)
    return {"numerator": value.numerator, "denominator": value.denominator}


def risk(seen, peers, policy):
    if not seen and peers["observations"] == 0:
        return None
    own = peers_of(seen, policy)
    fixed = peers_of([one for one in seen if one["state"] != "overdue"], policy)
    capped = sorted((min(one["days"], policy["capDays"]) for one in seen if one["state"] == "overdue"), reverse=True)
    all_days = (peers["days"], peers["observations"])
    # What is overdue makes the mean longer or is left out.
    days = max(
        ((fixed["days"] + sum(capped[:worst]), fixed["observations"] + worst) for worst in range(len(capped) + 1)),
        key=lambda pair: (smooth(pair, all_days, policy) or Fraction(-1), -pair[1]),
    )
    parts = [
        ("lateShare", "weightLate", (own["late"], own["observations"]), (peers["late"], peers["observations"]), 1),
        ("lateDays", "weightDays", days, all_days, policy["fullDays"]),
        ("seriousShare", "weightSerious", (own["serious"], own["seriousOf"]), (peers["serious"], peers["seriousOf"]), 1),
    ]
    lost = [policy[weight] * min((smooth(one, all_, policy) or Fraction(0)) / full, Fraction(1))
            for _, weight, one, all_, full in parts]
    total = int(sum(lost))
    points = [int(one) for one in lost]
    points[points.index(max(points))] += total - sum(points)
    factors = [
        drop({"kind": kind, "weight": policy[weight], "points": got, "count": one[0], "of": one[1],
              "observed": ratio(one), "peers": ratio(all_)})
        for (kind, weight, one, all_, _), got in zip(parts, points)
    ]
    n, days = len(seen), [one["days"] for one in seen]
    severity = None
    if n > 1:
        spread = n * sum(day * day for day in days) - sum(days) ** 2
        severity = sum(days) * 1000 // n + isqrt(spread * 10**6 // (n * (n - 1))) * policy["spreadHundredths"] // 100
    return drop({
        "risk": total, "billionths": int(sum(lost) * 100000),
        "settled": sum(one["state"] != "overdue" for one in seen), "overdue": len(capped), "factors": factors,
        "severity": severity,
    })


def peer_rates(r):
    inside("policy", lambda: check_grading(r["policy"]))
    return peers_of(window(r["observations"], r["on"], r["policy"]), r["policy"])


def risk_of(r):
    inside("policy", lambda: check_grading(r["policy"]))
    return risk(window(r["observations"], r["on"], r["policy"]), r["peers"], r["policy"])


# --- grades ---------------------------------------------------------------------------------------

EN = {"a": "A", "b": "B", "c": "C", "d": "D", "notRated": "not rated"}
ZH = {"a": "A 级", "b": "B 级", "c": "C 级", "d": "D 级", "notRated": "未评级"}


def letter(found, policy):
    return "a" if found < policy["cutA"] else "b" if found < policy["cutB"] else "c" if found < policy["cutC"] else "d"


def tenths(value, times):
    return f"{int(value * times * 10) // 10}.{int(value * times * 10) % 10}"


def factor_reason(factor):
    kind, count, of, peers = factor["kind"], factor["count"], factor["of"], factor.get("peers")
    lost = f"{factor['points'] // 100}.{factor['points'] % 100:02}"
    value = Fraction(peers["numerator"], peers["denominator"]) if peers else None
    if kind == "lateDays":
        en, zh = f"{count} day{'' if count == 1 else 's'} late over {of} payment{'' if of == 1 else 's'}", f"{of} 笔款项共逾期 {count} 天"
        more = (f", {tenths(value, 1)} days among all customers", f"（全体平均 {tenths(value, 1)} 天）") if peers else ("", "")
    else:
        how, zh_how = ("late", "逾期") if kind == "lateShare" else ("seriously late", "严重逾期")
        en, zh = f"{count} of {of} payments are {how}", f"{of} 笔款项中 {count} 笔{zh_how}"
        more = (f", {tenths(value, 100)} % among all customers", f"（全体 {tenths(value, 100)}%）") if peers else ("", "")
    figures = drop({"factor": kind, "count": count, "of": of, "peers": peers, "points": factor["points"]})
    return told("factor", f"{en}{more[0]}: {lost} points lost", f"{zh}{more[1]}，扣 {lost} 分", **figures)


def leaf(value):
    line = json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(b"\0" + line.encode()).hexdigest()


def grading_json(policy):
    return plain({
        "version": policy["version"], "observed": {},
        **{name: policy[name] for name in NUMBERS},
        **({"materiality": policy["materiality"]} if policy["materiality"] else {}),
        "bouncedDays": policy["bouncedDays"], "lossMonths": policy["lossMonths"],
    })


def grade_customers(r):
    policy, cut, context = r["policy"], r["cutOff"], r["context"]
    inside("policy", lambda: check_grading(policy))
    for at, one in enumerate(context["overrides"]):
        if not one["reason"].strip():
            raise Refused("empty", f"context.overrides[{at}].reason")
    assert not context["funding"] and not any(one["rising"] for one in context["previous"]), "for the properties"
    portfolio = r["portfolio"]
    for name in ("debts", "prepayments", "debtors"):
        ids = [one["id"] for one in portfolio[name]]
        for at, one in enumerate(ids):
            if one in ids[:at]:
                raise Refused("duplicate_id", f"portfolio.{name}[{at}].id", id=one, first=ids.index(one))
    customers = sorted({one["customer"] for one in portfolio["debts"] + portfolio["prepayments"] + context["previous"]}
                       | {one["id"] for one in portfolio["debtors"]})
    seen = {customer: [] for customer in customers}
    for debt in portfolio["debts"]:
        one = observe(debt, cut)
        if one:
            seen[debt["customer"]].append(one)
    seen = {customer: window(all_, cut["on"], policy) for customer, all_ in seen.items()}
    peers = peers_of([one for all_ in seen.values() for one in all_], policy)
    grades = [one_grade(customer, seen[customer], peers, r) for customer in customers]
    changes = []
    for grade in grades:
        before = [one for one in context["previous"] if one["customer"] == grade["customer"]]
        if before and before[0]["grade"] != grade["grade"]:
            changes.append({"customer": grade["customer"], "from": before[0]["grade"],
                            "since": before[0]["on"].isoformat(), "to": grade["grade"]})
    return {"cutOff": plain(cut), "policy": policy["version"] or "standard-1", "peers": peers, "customers": grades, "changes": changes}


def one_grade(customer, seen, peers, r):
    policy, cut, portfolio = r["policy"], r["cutOff"], r["portfolio"]
    on = cut["on"]
    debts = [debt for debt in portfolio["debts"] if debt["customer"] == customer and sees(cut, debt["issued"], debt["entered"])]
    first = min([debt["issued"] for debt in debts]
                + [m["received"] for m in portfolio["prepayments"] if m["customer"] == customer], default=None)
    insolvent = None
    for debtor in portfolio["debtors"]:
        if debtor["id"] == customer:
            first = debtor["since"] or first
            for event in events(debtor, cut):
                if event["act"]["kind"] in ("insolvent", "solvent"):
                    insolvent = (insolvent or event["on"]) if event["act"]["kind"] == "insolvent" else None
    known = (on - first).days if first else 0
    reasons, n = [], len(seen)
    if n < policy["minimum"]:
        s = "" if n == 1 else "s"
        reasons.append(told("tooFew", f"not rated: {n} observation{s} of at least {policy['minimum']}",
                            f"未评级：仅 {n} 笔记录，至少需 {policy['minimum']} 笔", found=n, needed=policy["minimum"]))
    if known < policy["minimumDays"]:
        s = "" if known == 1 else "s"
        reasons.append(told("tooNew", f"not rated: known for {known} day{s} of at least {policy['minimumDays']}",
                            f"未评级：往来仅 {known} 天，至少需 {policy['minimumDays']} 天", days=known,
                            needed=policy["minimumDays"]))
    rated = not reasons
    found = risk(seen, peers, policy) if rated else None
    before = next((one for one in r["context"]["previous"] if one["customer"] == customer), None)
    steady = letter(found["risk"], policy) if rated else "notRated"
    if rated and before and before["grade"] != "notRated":
        assert before["steady"] is None
        stays, down = before["grade"], letter(found["risk"] - policy["margin"], policy)
        assert letter(found["risk"] + policy["margin"], policy) >= stays, "a rise is for the properties"
        steady = max(stays, down)
    capped, unpaid = steady, {}
    for debt in debts:
        one = observe(debt, cut)
        if one and one["state"] == "overdue" and one["days"] > policy["unpaidDays"]:
            now = stand(debt, cut)
            code = debt["amount"].code
            sum_, worst = unpaid.get(code, (debt["amount"].like(0), 0))
            unpaid[code] = (sum_.like(sum_.minor + now["open"] - now["disputed"]), max(worst, one["days"]))
    material = {one.code: one.minor for one in policy["materiality"]}
    too_much = [(sum_, worst) for sum_, worst in unpaid.values() if sum_.minor > material.get(sum_.code, 0)]
    for sum_, worst in too_much:
        reasons.append(told("unpaidLong", f"{sum_} is unpaid, up to {worst} days overdue: grade D",
                            f"{sum_} 长期未付，最长逾期 {worst} 天：降为 D 级", amount=sum_, days=worst))
        capped = "d"
    if insolvent:
        reasons.append(told("insolvent", f"insolvent or sued since {insolvent}: grade D",
                            f"自 {insolvent} 起破产或涉诉：降为 D 级", since=insolvent))
        capped = "d"
    bounces = [event["on"] for debt in debts for event in events(debt, cut)
               if event["act"]["kind"] == "paymentReversed" and event["act"]["cause"] == "bounced"]
    bounced = max(bounces, default=None)
    if bounced and (on - bounced).days <= policy["bouncedDays"]:
        reasons.append(told("bounced", f"a payment bounced on {bounced}: at most grade C", f"{bounced} 发生退票：最高 C 级", on=bounced))
        capped = "c" if capped in "ab" else capped
    losses = [event["on"] for debt in debts for event in events(debt, cut) if event["act"]["kind"] == "writtenOff"]
    loss = max(losses, default=None)
    if loss:
        reasons.append(told("writtenOff", f"a debt was written off on {loss}: at most grade C", f"{loss} 发生坏账核销：最高 C 级", on=loss))
        capped = "c" if capped in "ab" else capped
    by = next((one for one in r["context"]["overrides"] if one["customer"] == customer and one["from"] <= on <= one["until"]), None)
    if by:
        reasons.insert(0, told(
            "byHand", f"set by {by['owner']} until {by['until']} ({by['reason']}); computed: {EN[capped]}",
            f"由 {by['owner']} 人工指定至 {by['until']}（{by['reason']}）；系统评级：{ZH[capped]}", computed=capped,
            owner=by["owner"], cause=by["reason"], until=by["until"]))
    grade = by["grade"] if by else capped
    if rated:
        score = letter(found["risk"], policy)
        if score != steady:
            reasons.append(told("withinMargin", f"the score alone would be {EN[score]}, too close to the cut: the grade stays {EN[steady]}",
                                f"按得分应为{ZH[score]}，但距分界不足缓冲：维持{ZH[steady]}", score=score, stays=steady))
        if n < policy["thin"]:
            reasons.append(told("thin", f"thin: only {n} observations, fewer than {policy['thin']}",
                                f"样本偏少：{n} 笔，不足 {policy['thin']} 笔", found=n, full=policy["thin"]))
        reasons += [factor_reason(one) for one in sorted(found["factors"], key=lambda one: -one["points"]) if one["points"]]
    kept = drop({"customer": customer, "grade": grade, "on": on.isoformat(), "steady": steady if steady != grade else None})
    cuts = [policy["cutA"], policy["cutB"], policy["cutC"]]
    better = max((cut for cut in cuts if rated and cut <= found["risk"]), default=None)
    worse = min((cut for cut in cuts if rated and found["risk"] < cut), default=None)
    own = peers_of(seen, policy)
    paid = [one for one in seen if one["state"] != "overdue"]
    fixed = peers_of(paid, policy)
    late = [one for one in seen if one["state"] == "overdue"]
    cap = lambda one: min(max(one["days"], 0), policy["capDays"])  # noqa: E731
    counts = {
        "settled": len(paid), "settledLate": fixed["late"], "settledSerious": fixed["serious"],
        "settledDays": fixed["days"], "overdueSerious": own["serious"] - fixed["serious"],
        "overdue": sorted(cap(one) for one in late), "overdueDays": sum(cap(one) for one in late),
        "sum": sum(one["days"] for one in seen), "squares": sum(one["days"] ** 2 for one in seen),
    }
    inputs = drop({
        "policy": leaf(grading_json(policy)), "cutOff": plain(cut), "peers": peers, "counts": counts, "first": first,
        "unpaid": [one for one, _ in unpaid.values()], "unpaidDays": [days for _, days in unpaid.values()],
        "bounced": bounced, "loss": loss, "insolvent": insolvent, "previous": before and before["grade"],
        "byHand": by and by["grade"], "byHandUntil": by and by["until"],
    })
    out = {
        "customer": customer, "grade": grade, "computed": capped,
        "score": 10000 - found["risk"] if rated else None, "risk": found, "observations": n,
        "thin": rated and n < policy["thin"], "toBetter": found["risk"] - better + 1 if better is not None else None,
        "toWorse": worse - found["risk"] if worse is not None else None, "reasons": reasons,
        "next": steps(seen, peers, policy, steady, before, unpaid, insolvent, bounced, loss, rated, first, on) or None,
        "kept": kept, "inputs": leaf(inputs),
    }
    return plain(drop(out))


def steps(seen, peers, policy, steady, before, unpaid, insolvent, bounced, loss, rated, first, on):
    next_ = []
    material = {one.code: one.minor for one in policy["materiality"]}
    for sum_, _ in unpaid.values():
        sum_ = sum_.like(sum_.minor - material.get(sum_.code, 0))
        if sum_.minor <= 0:
            continue
        next_.append(told("payUnpaid", f"{sum_} of what has been unpaid for long must be paid", f"长期未付款中至少须付清 {sum_}", amount=sum_))
    if insolvent:
        next_.append(told("beSolvent", "the insolvency or lawsuit must be over", "须待破产或诉讼程序结束"))
    worst = bool(next_)
    assert not loss, "months are for the properties"
    capped = bounced is not None and (on - bounced).days <= policy["bouncedDays"]
    if capped and not worst and steady in "abc":
        last = bounced + timedelta(days=policy["bouncedDays"] + 1)
        next_.append(told("forgotten", f"from {last} on that no longer counts, if it does not happen again",
                          f"自 {last} 起不再计入（如不再发生）", **{"from": last}))
    if not rated:
        missing = policy["minimum"] - len(seen)
        if worst:
            return next_
        if missing > 0:
            next_.append(told("beKnown", f"{missing} more settled payment{'' if missing == 1 else 's'} and the customer is rated",
                              f"再有 {missing} 笔已结款项即可评级", payments=missing))
        start = first or on
        if (on - start).days < policy["minimumDays"]:
            day = start + timedelta(days=policy["minimumDays"])
            next_.append(told("wait", f"the customer is rated from {day} on", f"自 {day} 起可评级", **{"from": day}))
        return next_
    if steady == "a" or (steady == "b" and (capped or worst)) or (steady == "c" and worst):
        return next_
    assert policy["confirmations"] > 1
    on_time = {"days": 0, "late": False, "state": "settled"}
    for payments in range(1, 10000):
        more = {**peers, "observations": peers["observations"] + payments, "seriousOf": peers["seriousOf"] + payments}
        then, months = risk(seen + [on_time] * payments, more, policy)["risk"], 1
        to = letter(then, policy)
        if before and before["grade"] != "notRated":
            stays = before["grade"]
            down, to = letter(then - policy["margin"], policy), letter(then + policy["margin"], policy)
            if down > stays or to >= stays:
                to = max(stays, down)
            else:
                months = policy["confirmations"]
        if to < steady:
            to = max(to, "c") if capped and steady == "d" else to
            many = payments != 1
            en, zh = ("", "") if months == 1 else (f" after {months} monthly evaluations", f"（经 {months} 次月度评级确认）")
            next_.append(told(
                "payOnTime", f"{payments} more on-time payment{'s' if many else ''} lift{'' if many else 's'} the grade to {EN[to]}{en}",
                f"再按时付款 {payments} 笔即可升为 {ZH[to]}{zh}", payments=payments, to=to, months=months))
            return next_
    raise AssertionError("no number of payments")


# --- order checks ---------------------------------------------------------------------------------

def check_policy(policy):
    inside("grading", lambda: check_grading(policy["grading"]))
    for name in ("components", "checks"):
        kinds = [one["check"] if name == "checks" else one for one in policy[name]]
        for at, one in enumerate(kinds):
            if one in kinds[:at]:
                raise Refused("duplicate_id", f"{name}[{at}]", id=one, first=kinds.index(one))


def terms_of(policy, grade):
    name = "notRated" if grade == "notRated" else "grade" + grade.upper()
    return policy[name] or dict(zip(TERM_NAMES, TERMS[name]))


def check_order(r):
    policy, request, portfolio = r["policy"], r["request"], r["portfolio"]
    order, cut = request["order"], request["cutOff"]
    inside("policy", lambda: check_policy(policy))
    if order["amount"].minor <= 0:
        raise Refused("amount_not_positive", "request.order.amount", amount=order["amount"].json())
    home = order["amount"]
    on = cut["on"]
    rates = {quote["from"][0] if isinstance(quote["from"], tuple) else quote["from"]: quote for quote in request["rates"]}

    def turn(money, up, path):
        if money.code == home.code:
            return money.minor
        quote = rates.get(money.code)
        if quote is None:
            raise Refused("rate_missing", path, **{"from": money.code, "to": home.code})
        exact = Fraction(money.minor, 10**money.digits) * Fraction(str(quote["rate"])) / quote["per"] * 10**home.digits
        return -(-exact.numerator // exact.denominator) if up else exact.numerator // exact.denominator

    parents = {one["id"]: one["parent"] for one in portfolio["debtors"] if one["parent"]}
    for at, one in enumerate(portfolio["debtors"]):
        up, steps_ = one["id"], 0
        while up in parents and steps_ <= len(parents):
            up, steps_ = parents[up], steps_ + 1
        if steps_ > len(parents):
            raise Refused("group_cycle", f"portfolio.debtors[{at}].parent", customer=one["id"])

    def above(customer):
        return [] if customer not in parents else [parents[customer], *above(parents[customer])]

    everybody = {order["customer"], *parents, *parents.values()}
    limits = []
    for at, limit in enumerate(request["limits"]):
        own = limit["customer"] == order["customer"]
        if own or (limit["shared"] and limit["customer"] in above(order["customer"])):
            members = [one for one in everybody if one == limit["customer"] or limit["customer"] in above(one)]
            members = members if limit["shared"] else [order["customer"]]
            limits.append((limit, turn(limit["amount"], False, f"request.limits[{at}].amount"), members, own))
    members = {one for _, _, many, _ in limits for one in many} | {order["customer"]}

    documents = request["documents"]
    ids = [one["id"] for one in documents]
    for at, one in enumerate(ids):
        if one in ids[:at]:
            raise Refused("duplicate_id", f"request.documents[{at}].id", id=one, first=ids.index(one))

    def left(name, full):
        return max(full.minor - sum(one["amount"].minor for one in documents if one["follows"] == name), 0)

    def order_of(fields):
        return next((field["value"]["text"] for field in fields if field["name"] == (policy["orderField"] or "order")), None)

    counts = lambda part: part in (policy["components"] or PARTS)  # noqa: E731
    natures = policy["natures"] or "advance contractLiability deposit earnest promotional".split()
    rules = policy["checks"] or [{"check": check, "effect": "hold", "points": []} for check in CHECKS]
    parts = {one: dict.fromkeys(PARTS, 0) for one in members}
    pools, items = {}, []

    def pool(of, customer, part, minor):
        if of and minor and counts(part):
            pools.setdefault((customer, of), [0, 0])[0] += minor

    for at, one in enumerate(documents):
        if one["customer"] not in members or one["kind"] == "invoice" or (one["kind"] == "order" and one["id"] == order["id"]):
            continue
        minor = turn(one["amount"].like(left(one["id"], one["amount"])), True, f"request.documents[{at}].amount")
        part = "orders" if one["kind"] == "order" else "delivered"
        parts[one["customer"]][part] += minor
        pool(one["id"] if one["kind"] == "order" else one["follows"], one["customer"], part, minor)
    for at, debt in enumerate(portfolio["debts"]):
        if debt["customer"] not in members:
            continue
        now = stand(debt, cut)
        if now["open"] == 0 or debt["kind"] == "writtenOff" or not sees(cut, debt["issued"], debt["entered"]):
            continue
        clear = now["open"] - now["disputed"]
        path = f"portfolio.debts[{at}]"
        amounts = {"receivables": turn(debt["amount"].like(clear), True, path),
                   "disputed": turn(debt["amount"].like(now["disputed"]), True, path)}
        for part, minor in amounts.items():
            parts[debt["customer"]][part] += minor
            pool(order_of(debt["fields"]), debt["customer"], part, minor)
        small = next((one.minor for one in policy["grading"]["observed"]["small"] if one.code == debt["amount"].code), 0)
        if debt["customer"] == order["customer"] and clear > small:
            items.append({"debt": debt["id"], "issued": debt["issued"], "due": debt["due"],
                          "promised": now["promised"], "open": amounts["receivables"]})
    for at, one in enumerate(request["secured"]):
        if one["customer"] in members and (one["until"] is None or on <= one["until"]):
            parts[one["customer"]]["secured"] += turn(one["amount"], False, f"request.secured[{at}].amount")
    notes, bound_here, free, bound = [], 0, dict.fromkeys(members, 0), dict.fromkeys(members, 0)
    for money in portfolio["prepayments"]:
        if money["customer"] not in members or not sees(cut, money["received"], money["entered"]):
            continue
        rest, asked, held = money["amount"].minor, 0, 0
        for event in events(money, cut):
            kind = event["act"]["kind"]
            if kind == "refundRequested":
                asked += event["act"]["amount"].minor
            elif kind == "held":
                held = event["act"]["amount"].minor
            elif kind == "applied":
                rest -= event["act"]["amount"].minor
            elif kind == "bounced":
                rest = 0
        if rest == 0:
            continue
        of = order_of(money["fields"])
        cause = next((one["cause"] for one in request["blocked"] if one["prepayment"] == money["id"]), None)
        if cause is None and money["expires"] and money["expires"] <= on:
            cause = "expired"
        if cause is None and (money["source"] == "payable" or money["nature"] not in natures):
            cause = "nature"
        if cause is None and money["amount"].code != home.code and money["amount"].code not in rates:
            cause = "noRate"
        less = [(rest, cause)] if cause else [(asked, "refundRequested")] + ([] if of else [(held, "frozen")])
        for minor, why in less:
            minor = min(minor, rest)
            if minor:
                notes.append(not_counted(money["id"], money["amount"].like(minor), why))
            rest -= minor
        rest = turn(money["amount"].like(rest), False, "") if rest else 0
        whose = money["customer"]
        if of == order["id"] and whose == order["customer"]:
            bound_here += rest
        elif (whose, of) in pools:
            pools[whose, of][1] += rest
        else:
            free[money["customer"]] += rest
    rest = left(order["id"], order["amount"])
    covered = min(rest, bound_here)
    if (order["customer"], order["id"]) in pools:
        pools[order["customer"], order["id"]][1] = bound_here - covered
    for (customer, _), (sum_, money) in pools.items():
        bound[customer] += min(sum_, money)

    def owed(one):
        return sum(parts[one][part] for part in PARTS[:4] if counts(part))

    def lowered(one):
        money = min(bound[one] + free[one], owed(one)) if counts("prepayments") else 0
        return money, min(parts[one]["secured"], owed(one) - money) if counts("secured") else 0

    def total(one):
        return owed(one) - sum(lowered(one))

    me = order["customer"]
    if policy["freeMoney"] == "coversOrders":
        covered = min(rest, covered + max(free[me] - max(owed(me) - bound[me], 0), 0))
    items.sort(key=lambda item: (item["due"], item["debt"]))
    cash = free[me]
    for item in items:
        paid = min(item["open"], cash)
        item["open"] -= paid
        cash -= paid
    items = [item for item in items if item["open"]]
    stopped = None
    for debtor in portfolio["debtors"]:
        for event in events(debtor, cut) if debtor["id"] == me else []:
            if event["act"]["kind"] in ("stopped", "released"):
                stopped = (stopped or event["on"]) if event["act"]["kind"] == "stopped" else None
    grade = request["grade"] or "notRated"
    terms = terms_of(policy, grade)
    term_days = min(max(policy["baseDays"] + terms["moreDays"], terms["leastDays"]), terms["mostDays"])
    like = home.like

    def failing(check, cover):
        bare = max(rest - cover, 0)
        if check == "limit":
            if not limits:
                return [told("noLimit", "the customer has no credit limit", "客户没有信用额度")] if bare else []
            over = [(sum(total(one) for one in many) + bare, most, limit["customer"]) for limit, most, many, _ in limits]
            return [told("limitExceeded", f"the exposure of {who} would be {like(after)}, above its limit of {like(most)}",
                         f"{who} 的敞口将为 {like(after)}，超过额度 {like(most)}", exposure=like(after), limit=like(most), owner=who)
                    for after, most, who in over if after > most]
        if check == "limitDate":
            return [told("limitExpired", f"the limit of {limit['customer']} ended on {limit['until']}",
                         f"{limit['customer']} 的额度已于 {limit['until']} 到期", until=limit["until"], owner=limit["customer"])
                    for limit, *_ in limits if limit["until"] and limit["until"] < on]
        if check == "overdueDays" and items and (on - items[0]["due"]).days > terms["toleranceDays"]:
            days, most, who = (on - items[0]["due"]).days, terms["toleranceDays"], items[0]["debt"]
            return [told("overdue", f"{who} is {days} days overdue, {most} are tolerated",
                         f"{who} 逾期 {days} 天，最多容忍 {most} 天", debt=who, days=days, tolerance=most)]
        if check == "overdueShare":
            all_, late = sum(one["open"] for one in items), sum(one["open"] for one in items if one["due"] < on)
            most = percent_text(Fraction(policy["overdueShare"], 100))
            if late * 10000 > all_ * policy["overdueShare"]:
                return [told("overdueShare", f"{like(late)} of {like(all_)} is overdue, more than {most} %",
                             f"未清 {like(all_)} 中逾期 {like(late)}，超过 {most}%", overdue=like(late), open=like(all_),
                             most=policy["overdueShare"])]
        if check == "oldestItem" and items:
            old = min(items, key=lambda one: (one["issued"], one["debt"]))
            days, most = (on - old["issued"]).days, policy["oldestDays"]
            if days > most:
                return [told("tooOld", f"{old['debt']} is {days} days old, {most} are allowed",
                             f"{old['debt']} 账龄 {days} 天，最多 {most} 天", debt=old["debt"], days=days, most=most)]
        if check == "orderSize":
            most = next((one for one in policy["mostOrder"] if one.code == home.code), None)
            if most and bare > most.minor:
                return [told("orderTooLarge", f"{like(bare)} of the order is not covered, at most {most} may be",
                             f"订单未覆盖 {like(bare)}，最多 {most}", uncovered=like(bare), most=most)]
        if check == "deposit":
            needed = -(-rest * terms["deposit"] // 10000)
            if cover < needed:
                return [told("depositMissing", f"{like(cover)} is paid in advance, grade {EN[grade]} asks for {like(needed)}",
                             f"已预付 {like(cover)}，{ZH[grade]}须预付 {like(needed)}", covered=like(cover), needed=like(needed), grade=grade)]
        if check == "approval" and terms["approval"] and bare:
            return [told("approvalNeeded", f"grade {EN[grade]} needs an approval", f"{ZH[grade]}须经审批", grade=grade)]
        if check == "terms" and bare and (order["termDays"] or 0) > term_days:
            days = order["termDays"]
            return [told("termsTooLong", f"{days} days of credit, {term_days} are allowed", f"账期 {days} 天，最多 {term_days} 天",
                         days=days, most=term_days)]
        if check == "stopped" and stopped:
            return [told("stopped", f"the customer has been stopped since {stopped}", f"客户自 {stopped} 起被手工冻结", since=stopped)]
        if check == "promise":
            return [told("promiseBroken", f"{one['debt']} was promised for {one['promised']} and is not paid",
                         f"{one['debt']} 承诺 {one['promised']} 付款，未兑现", debt=one["debt"], promised=one["promised"])
                    for one in items if one["promised"] and one["promised"] < on]
        return []

    def findings(cover):
        out = []
        for rule in rules:
            if rule["points"] and request["point"] not in rule["points"]:
                continue
            passes = cover >= rest and not policy["prepaidChecked"] and rule["check"] != "stopped"
            out += [{"check": rule["check"], "effect": "warn" if passes else rule["effect"], "reason": reason}
                    for reason in failing(rule["check"], cover)]
        return out

    found = findings(covered)
    token = request["token"]
    if token and not (token["order"] == order["id"] and token["opening"] == order["opening"]
                      and token["version"] <= order["version"] and order["amount"].minor <= token["amount"].minor
                      and (order["termDays"] is None or order["termDays"] <= (token["termDays"] or -1))
                      and token["on"] <= on <= token["until"]):
        token = None
    if token:
        notes.append(told("releasedBefore", f"released on {token['on']} up to {token['amount']}: not checked again",
                          f"已于 {token['on']} 放行，额度 {token['amount']}：不再检查", on=token["on"], amount=token["amount"]))
        found = [{**one, "effect": one["effect"] if one["check"] == "stopped" else "warn"} for one in found]
    hold = any(one["effect"] == "hold" for one in found)
    frees = None
    if hold:
        # No amount between two that matter changes anything: only the ends of what a check asks for are tried.
        gap = rest - covered
        tries = {gap} | {after - most for limit, most, many, _ in limits for after in [sum(total(one) for one in many) + gap]}
        tries |= {-(-rest * terms["deposit"] // 10000) - covered}
        tries |= {gap - one.minor for one in policy["mostOrder"] if one.code == home.code}
        free_ = [one for one in sorted(tries) if 0 < one <= gap and not any(f["effect"] == "hold" for f in findings(covered + one))]
        frees = free_[0] if free_ else None
    if not hold and token is None:
        token = drop({"order": order["id"], "amount": order["amount"], "version": order["version"], "opening": order["opening"],
                      "termDays": order["termDays"], "on": on, "until": on + timedelta(days=policy["releaseDays"])})
    money, secured = lowered(me)
    own = next((most for _, most, _, is_own in limits if is_own), None)
    return plain(drop({
        "outcome": "hold" if hold else "releaseWithWarning" if found else "release", "findings": found,
        "notes": notes or None,
        "exposure": {**{part: like(parts[me][part] if counts(part) else 0) for part in PARTS[:4]}, "prepaid": like(money),
                     "secured": like(secured), "total": like(total(me))},
        "rest": like(rest), "covered": like(covered), "after": like(total(me) + rest - covered),
        "limit": None if own is None else like(own), "freesWith": None if frees is None else like(frees),
        "token": None if hold else drop(token),
    }))


def not_counted(name, money, cause):
    en, zh = {
        "uncleared": ("it has not cleared", "支票未兑现"), "frozen": ("it is frozen", "已冻结"),
        "disputed": ("it is disputed", "有争议"), "refundRequested": ("it is asked back", "已申请退款"),
        "noRate": ("there is no rate", "缺少汇率"), "nature": ("money of this kind does not count", "款项性质不符"),
        "expired": ("it has expired", "已失效"),
    }[cause]
    return told("moneyNotCounted", f"{money} of {name} does not count: {en}", f"{name} 中 {money} 不计入：{zh}",
                prepayment=name, amount=money, cause=cause)


# --- limits ---------------------------------------------------------------------------------------

def months_later(day, months):
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError


def credit_limits(r):
    inside("policy", lambda: check_policy(r["policy"]))
    for at, one in enumerate(r["limits"]):
        if one["amount"].minor < 0:
            raise Refused("amount_negative", f"limits[{at}].amount", amount=one["amount"].json())
    return proposals(r, r["policy"])


def proposals(r, policy):
    run = grade_customers({**r, "policy": policy["grading"]})
    grades = {one["customer"]: one for one in run["customers"]}
    cut, debts = r["cutOff"], [one for one in r["portfolio"]["debts"] if sees(r["cutOff"], one["issued"], one["entered"])]
    keys = {(one["customer"], one["amount"].code) for one in debts + r["limits"]}
    out = []
    for customer, code in sorted(keys):
        mine = [one for one in debts if one["customer"] == customer and one["amount"].code == code]
        like = next(one["amount"] for one in mine + r["limits"] if one["amount"].code == code).like
        owed = sum(stand(one, cut)["open"] for one in mine)
        year = [one for one in mine if one["issued"] > months_later(cut["on"], -12)]
        months = {(one["issued"].year, one["issued"].month) for one in year}
        known = grades.get(customer, {"grade": "notRated", "observations": 0})
        grade = known["grade"]
        terms = terms_of(policy, grade)
        starter = next((one.minor for one in policy["starter"] if one.code == code), 0)
        if grade == "notRated":
            target = starter
        elif terms["limitFactor"] == 0:
            target = 0
        elif months:
            target = sum(one["amount"].minor for one in year) * policy["baseDays"] * terms["limitFactor"] // (len(months) * 300000)
        else:
            target = None
        present = next((one for one in r["limits"] if one["customer"] == customer and one["amount"].code == code), None)
        limit, reasons, approval = target, [], False
        if target is None:
            limit = present and present["amount"].minor
            reasons.append(told("noSales", "nothing was billed in twelve months: the limit stays", "近十二个月无开票，额度不变"))
        elif present and target > present["amount"].minor:
            now = present["amount"].minor
            if present["since"] and cut["on"] < months_later(present["since"], policy["raiseMonths"]):
                day = months_later(present["since"], policy["raiseMonths"])
                reasons.append(told("tooSoon", f"it does not rise before {day}", f"{day} 之前不提额", **{"from": day}))
            if known["observations"] < policy["raiseItems"]:
                n, needed = known["observations"], policy["raiseItems"]
                reasons.append(told("tooFewItems", f"it does not rise: {n} of {needed} observations",
                                    f"不提额：仅 {n} 笔记录，需 {needed} 笔", found=n, needed=needed))
            most = max(now + now * policy["raiseMost"] // 10000, starter)
            if reasons:
                limit = now
            elif target > most:
                limit = most
                reasons.append(told("raisedInSteps", f"it rises to {like(most)} this time, {like(target)} would be due",
                                    f"本次提至 {like(most)}，应有额度 {like(target)}", target=like(target), most=like(most)))
        elif present:
            floor = min(owed, present["amount"].minor)
            if target < floor:
                limit, approval = floor, True
                reasons.append(told("belowExposure", f"it stays at {like(floor)}, which is owed: {like(target)} needs an approval",
                                    f"维持 {like(floor)}（已占用），降至 {like(target)} 须经审批", target=like(target), owed=like(floor)))
        out.append(plain(drop({
            "customer": customer, "grade": grade, "target": None if target is None else like(target),
            "present": present and present["amount"], "owed": like(owed), "limit": None if limit is None else like(limit),
            "termDays": min(max(policy["baseDays"] + terms["moreDays"], terms["leastDays"]), terms["mostDays"]),
            "review": months_later(cut["on"], terms["reviewMonths"]), "approval": approval, "reasons": reasons or None,
        })))
    return out


def simulate(r):
    inside("policy", lambda: check_policy(r["policy"]))
    inside("other", lambda: check_policy(r["other"]))
    before, after = proposals(r, r["policy"]), proposals(r, r["other"])
    grades = {name: [one["grade"] for one in grade_customers({**r, "policy": r[name]["grading"]})["customers"]]
              for name in ("policy", "other")}
    minor = lambda money: int(money["amount"].replace(".", "")) if money else 0  # noqa: E731
    totals = []
    for code in sorted({one["owed"]["currency"] for one in before}):
        rows = [(one, two) for one, two in zip(before, after) if one["owed"]["currency"] == code]
        digits = len(rows[0][0]["owed"]["amount"].partition(".")[2])
        money = lambda value: Money(value, code, digits).json()  # noqa: E731,B023
        over = lambda one: max(minor(one["owed"]) - minor(one.get("limit")), 0)  # noqa: E731
        totals.append({
            "currency": code, "owed": money(sum(minor(one["owed"]) for one, _ in rows)),
            "limitsBefore": money(sum(minor(one.get("limit")) for one, _ in rows)),
            "limitsAfter": money(sum(minor(two.get("limit")) for _, two in rows)),
            "overBefore": money(sum(over(one) for one, _ in rows)), "overAfter": money(sum(over(two) for _, two in rows)),
        })
    fields = ("grade", "limit", "termDays", "approval")
    return {
        "policy": r["policy"]["grading"]["version"] or "standard-1",
        "other": r["other"]["grading"]["version"] or "standard-1",
        "grades": [{"grade": one, "before": grades["policy"].count(one), "after": grades["other"].count(one)}
                   for one in GRADES if one in grades["policy"] + grades["other"]],
        "changes": [{"before": one, "after": two} for one, two in zip(before, after)
                    if any(one.get(field) != two.get(field) for field in fields)],
        "totals": totals,
    }


# --- point tables ---------------------------------------------------------------------------------

def point_score(r):
    table, rows = r["table"], []
    for at, column in enumerate(table["columns"]):
        edge, points = None, []
        for place, one in enumerate(column["bins"]):
            path = f"table.columns[{at}].bins[{place}]"
            last = place == len(column["bins"]) - 1
            if one["upto"] is None and not last:
                raise Refused("missing_field", path, field="upto")
            if one["upto"] is not None:
                within(one["upto"], 2**63 - 1 if last else -(2**63) if edge is None else edge + 1, 2**63 - 1, f"{path}.upto")
            edge = one["upto"]
            points.append(one["points"])
            low, high = -(10**9), 10**9
            rising = column["trend"] == "rising" or (column["trend"] == "either" and sorted(points[:-1]) == points[:-1] and len(set(points[:-1])) > 1)
            falling = column["trend"] == "falling" or (column["trend"] == "either" and sorted(points[:-1], reverse=True) == points[:-1] and len(set(points[:-1])) > 1)
            if place and rising:
                low = points[-2]
            if place and falling:
                high = points[-2]
            within(points[-1], low, high, f"{path}.points")
    names = [column["factor"] for column in table["columns"]]
    for at, value in enumerate(r["values"]):
        if value["factor"] not in names:
            raise Refused("unknown_component", f"values[{at}].factor", component=value["factor"])
    given = {value["factor"]: value["value"] for value in r["values"]}
    for column in table["columns"]:
        value = given.get(column["factor"])
        bin_ = None
        if value is not None:
            bin_ = next(at for at, one in enumerate(column["bins"]) if one["upto"] is None or value <= one["upto"])
        points = column["missing"] if bin_ is None else column["bins"][bin_]["points"]
        rows.append(drop({"factor": column["factor"], "value": value, "bin": bin_, "points": points}))
    return {"version": table["version"], "points": table["offset"] + sum(row["points"] for row in rows),
            "offset": table["offset"], "rows": rows}
