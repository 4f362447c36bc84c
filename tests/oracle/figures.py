"""Statements of account, causes of change, rankings, cards, cubes and frozen periods, by standing each debt up again.

How a debt stands is worked out anew from its first event for every question, and every figure is a difference of two
such standings: what an event did is how the debt stands with it less how it stands without it.
"""

import hashlib
import json
from datetime import date, timedelta
from fractions import Fraction

from periods import out, out_of_reach
from records import FIELD, VALUE
from shapes import (
    DAY, IDENTIFIER, KINDS, NATURES, NONE_OR, SOURCES, amount, choice, currency, flag, listed, one_of, record,
    text, whole,
)
from systems import within
from text import to_words
from values import MAX_MINOR, Money, Refused, inside

OUTCOMES = "customerRight customerWrong settled".split()
CUT_OFF = record(on=DAY, known=NONE_OR(DAY))
DEBT_EVENT = record(on=DAY, entered=NONE_OR(DAY), act=choice(
    paid={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "received": NONE_OR(DAY),
          "by": (one_of(["receipt", "prepayment", "netting"]), "receipt")},
    paymentReversed={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "cause": one_of(["undone", "bounced"])},
    credited={"amount": amount}, deducted={"amount": amount}, deductionReversed={"amount": amount}, writtenOff={"amount": amount},
    recovered={"amount": amount}, canceled={}, changed={"amount": NONE_OR(amount), "due": NONE_OR(DAY)},
    disputed={"amount": NONE_OR(amount)}, disputeEnded={"outcome": one_of(OUTCOMES)},
    promised={"day": DAY, "amount": NONE_OR(amount)}, reminded={"level": whole}, reassigned={"owner": IDENTIFIER},
))
FIELDS = (listed(FIELD), [])
DEBT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, entered=NONE_OR(DAY),
    document=NONE_OR(IDENTIFIER), kind=(one_of(KINDS), "ordinary"), retention=(flag, False), owner=NONE_OR(IDENTIFIER),
    fields=FIELDS, events=(listed(DEBT_EVENT), []),
)
MONEY_EVENT = record(on=DAY, entered=NONE_OR(DAY), act=choice(
    applied={"amount": amount, "item": NONE_OR(IDENTIFIER)}, returned={"amount": amount, "item": NONE_OR(IDENTIFIER)},
    refundRequested={"refund": IDENTIFIER, "amount": amount}, refundCanceled={"refund": IDENTIFIER},
    refunded={"amount": amount, "refund": NONE_OR(IDENTIFIER), "account": NONE_OR(IDENTIFIER)},
    refundReturned={"amount": amount, "refund": NONE_OR(IDENTIFIER)}, restored={"amount": amount},
    removed={"amount": amount}, bounced={}, held={"amount": amount},
))
MONEY = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY, since=NONE_OR(DAY), entered=NONE_OR(DAY),
    nature=(one_of(NATURES), "advance"), source=(one_of(SOURCES), "receipt"), bankRef=NONE_OR(IDENTIFIER),
    payerAccount=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), fields=FIELDS, expires=NONE_OR(DAY),
    events=(listed(MONEY_EVENT), []),
)
DEBTOR = record(
    id=IDENTIFIER, name=NONE_OR(text), parent=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), since=NONE_OR(DAY),
    fields=FIELDS, events=(lambda given: given, []),
)
PORTFOLIO = record(debts=(listed(DEBT), []), prepayments=(listed(MONEY), []), debtors=(listed(DEBTOR), []))
PARTY = record(name=text, **{one: NONE_OR(text) for one in "contact phone address taxNumber account".split()})
HEADER = record(
    number=IDENTIFIER, customer=IDENTIFIER, ours=PARTY, theirs=PARTY, first=DAY, last=DAY, issued=DAY,
    known=NONE_OR(DAY), knownBefore=NONE_OR(DAY),
    wording=(one_of(["reconciliationOnly", "pleasePay"]), "reconciliationOnly"), answerBy=NONE_OR(DAY),
    fields=(listed(IDENTIFIER), []),
)
ANSWER = record(number=IDENTIFIER, fingerprint=text, on=DAY, signer=NONE_OR(text), verdict=choice(
    agreed={}, disputed={"accounts": listed(record(
        closing=amount, items=(listed(record(id=IDENTIFIER, amount=amount)), [])))},
))
LIMITS = record(
    due=DAY, on=DAY, warnDays=(whole, 180),
    acts=(listed(record(on=DAY, kind=one_of("demanded acknowledged paidPart sued reconciled".split()),
                        evidence=NONE_OR(IDENTIFIER))), []),
    rules=(listed(record(since=DAY, years=whole, longest=whole, cites=text)), []),
)
DIMENSION = choice(
    **{one: {} for one in "customer owner document kind issueMonth dueMonth receiptMonth".split()},
    field={"name": IDENTIFIER},
)
MEASURES = ("invoiced paid collected credited deducted writtenOff canceled open notDue overdue disputed received left"
            ).split()
CUBE = record(
    measures=listed(one_of(MEASURES)), rows=(listed(DIMENSION), []), columns=(listed(DIMENSION), []),
    filter=(listed(record(dimension=DIMENSION, test=choice(
        oneOf={"values": listed(VALUE)}, noneOf={"values": listed(VALUE)}, missing={}))), []),
    first=NONE_OR(DAY), at=CUT_OFF,
)
RANKING = record(
    by=choice(person={}, customer={}, field={"name": IDENTIFIER}),
    attribution=(one_of(["atIssue", "atDue", "ofDay"]), "atIssue"), first=DAY, last=DAY, known=NONE_OR(DAY),
    currency=currency,
    measure=one_of("effectiveness daysLate onTime overdueShare collected target collectionRate".split()),
    base=(one_of(["fellDue", "openingAndSales", "sales"]), "fellDue"),
    targets=(listed(record(of=VALUE, amount=amount)), []), leastDebts=(whole, 5), mostPercent=(whole, 60),
)
# What the library made itself is only compared, so it is read as it stands.
AS_IT_STANDS = lambda given: given  # noqa: E731
REQUESTS = {
    "statementOfAccount": record(portfolio=PORTFOLIO, header=HEADER),
    "statementsOfAccount": record(portfolio=PORTFOLIO, headers=listed(HEADER)),
    "explainAnswer": record(statement=AS_IT_STANDS, answer=ANSWER),
    "limitationClock": LIMITS,
    "explainChange": record(portfolio=PORTFOLIO, order=record(
        former=CUT_OFF, now=CUT_OFF, detail=(one_of(["total", "byCustomer"]), "total"), days=(whole, 90))),
    "dashboard": record(portfolio=PORTFOLIO, order=record(
        at=CUT_OFF, first=DAY, days=(whole, 90), top=(whole, 10), advance=NONE_OR(FIELD))),
    "collectionProgress": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, by=IDENTIFIER),
    "ranking": record(portfolio=PORTFOLIO, order=RANKING),
    "cube": record(portfolio=PORTFOLIO, definition=CUBE),
    "freezePeriod": record(portfolio=PORTFOLIO, first=DAY, last=DAY, known=DAY),
    "restatePeriod": record(portfolio=PORTFOLIO, frozen=AS_IT_STANDS, known=NONE_OR(DAY)),
}
DAY_ONE = timedelta(days=1)


# --- how things stand -----------------------------------------------------------------------------

def sees(cut, on, entered):
    return on <= cut["on"] and (cut["known"] is None or (entered or on) <= cut["known"])


def seen(one, cut):
    """The events that are seen, in their order, with their places."""
    events = [(at, e) for at, e in enumerate(one["events"]) if sees(cut, e["on"], e["entered"])]
    return [e for _, e in sorted(events, key=lambda pair: (pair[1]["on"], pair[0]))]


KEPT = "amount open paid credited deducted writtenOff canceled".split()
UNDER = {"paid": "paid", "credited": "credited", "deducted": "deducted", "writtenOff": "writtenOff"}
BACK = {"paymentReversed": "paid", "deductionReversed": "deducted", "recovered": "writtenOff"}


def stand(debt, events):
    """How a debt stands after these events."""
    now = dict.fromkeys(KEPT, 0) | {"amount": debt["amount"].minor, "open": debt["amount"].minor, "due": debt["due"]}
    limit = 0
    for event in events:
        act = event["act"]
        kind = act["kind"]
        size = act["amount"].minor if act.get("amount") else None
        if kind in UNDER:
            if size > now["open"]:
                at = debt["events"].index(event)
                raise Refused("over_allocated", f"events[{at}].act.amount", item=debt["id"],
                              open=debt["amount"].like(now["open"]).json(), asked=act["amount"].json())
            now["open"] -= size
            now[UNDER[kind]] += size
        elif kind in BACK:
            now["open"] += size
            now[BACK[kind]] -= size
        elif kind == "canceled":
            now["canceled"] += now["open"]
            now["open"] = 0
        elif kind == "changed":
            if size is not None:
                now["open"] += size - now["amount"]
                now["amount"] = size
            now["due"] = act["due"] or now["due"]
        elif kind == "disputed":
            limit = MAX_MINOR if size is None else size
        elif kind == "disputeEnded":
            limit = 0
    now["disputed"] = min(limit, now["open"])
    return now


def parts(standing, on):
    open_, disputed = standing["open"], standing["disputed"]
    late = standing["due"] < on
    rest = open_ - disputed
    return {"open": open_, "notDue": 0 if late else rest, "overdue": rest if late else 0, "disputed": disputed}


NOTHING = {"open": 0, "notDue": 0, "overdue": 0, "disputed": 0}


def standing(debt, cut):
    """Its parts at a cut-off."""
    if not sees(cut, debt["issued"], debt["entered"]):
        return dict(NOTHING)
    return parts(stand(debt, seen(debt, cut)), cut["on"])


def plus(a, b):
    return {name: a[name] + b[name] for name in a}


def minus(a, b):
    return {name: a[name] - b[name] for name in a}


def shown(figures, like):
    return {name: like.like(minor).json() for name, minor in figures.items()}


def like(code):
    return Money(0, *code)


def code_of(money):
    return money.code, money.digits


def ratio(part, of):
    if of == 0:
        return None
    exact = Fraction(part, of)
    return {"numerator": exact.numerator, "denominator": exact.denominator}


MOVES = ("charged changed paid paymentReversed credited deducted deductionReversed writtenOff recovered canceled disputed disputeEnded "
         "becameOverdue").split()
MONEY_MOVES = "received applied returned refunded refundReturned removed restored bounced".split()


def moves(debt, cut, clock):
    """What each event did that is seen: (event, kind, parts), valued as of one day; none stands for the beginning."""
    if not sees(cut, debt["issued"], debt["entered"]):
        return []
    events = seen(debt, cut)
    found = [(None, "charged", parts(stand(debt, []), clock))]
    for at, event in enumerate(events):
        did = minus(parts(stand(debt, events[:at + 1]), clock), parts(stand(debt, events[:at]), clock))
        found.append((event, event["act"]["kind"], did))
    return found


def new_moves(debt, former, now, clock):
    """What one cut-off sees to have happened otherwise than the other."""
    before = {id(event): did for event, _, did in moves(debt, former, clock)} if former else {}
    found = []
    for event, kind, did in moves(debt, now, clock):
        did = minus(did, before.get(id(event), NOTHING))
        if did != NOTHING and kind in MOVES:
            on, entered = (event["on"], event["entered"]) if event else (debt["issued"], debt["entered"])
            found.append({"event": event, "kind": kind, "on": on, "entered": entered, "did": did,
                          "late": bool(former) and on <= former["on"]})
    return found


def first_day(money):
    return money["since"] or money["received"]


def is_cash(money):
    return money["source"] in ("receipt", "onAccount") and first_day(money) == money["received"]


def left_after(money, events):
    left = money["amount"].minor
    for event in events:
        act = event["act"]
        kind = act["kind"]
        if kind in ("applied", "refunded", "removed"):
            left -= act["amount"].minor
        elif kind in ("returned", "refundReturned", "restored"):
            left += act["amount"].minor
        elif kind == "bounced":
            left = 0
    return left


def money_moves(money, cut):
    if not sees(cut, first_day(money), money["entered"]):
        return []
    events = seen(money, cut)
    found = [(None, "received", money["amount"].minor)]
    for at, event in enumerate(events):
        found.append((event, event["act"]["kind"], left_after(money, events[:at + 1]) - left_after(money, events[:at])))
    return found


def new_money_moves(money, former, now):
    before = {id(event): did for event, _, did in money_moves(money, former)} if former else {}
    found = []
    for event, kind, did in money_moves(money, now):
        did -= before.get(id(event), 0)
        if did:
            on, entered = (event["on"], event["entered"]) if event else (first_day(money), money["entered"])
            found.append({"event": event, "kind": kind, "on": on, "entered": entered, "did": did,
                          "late": bool(former) and on <= former["on"]})
    return found


def left(money, cut):
    return left_after(money, seen(money, cut)) if sees(cut, first_day(money), money["entered"]) else 0


def cash_flows(debt, cut):
    """(event, money it moved) and the payments as they are at the end."""
    payments, flows = [], []
    for event in seen(debt, cut):
        act, moved = event["act"], 0
        if act["kind"] == "paid":
            day = min(act["received"] or event["on"], event["on"])
            payments.append({"on": event["on"], "day": day, "left": act["amount"].minor, "receipt": act["receipt"],
                             "cash": act["by"] != "netting"})
            moved = act["amount"].minor if act["by"] != "netting" else 0
        elif act["kind"] == "paymentReversed":
            rest = act["amount"].minor
            for own in (True, False):
                for one in reversed(payments):
                    if not own or (act["receipt"] is not None and one["receipt"] == act["receipt"]):
                        taken = min(rest, one["left"])
                        one["left"] -= taken
                        rest -= taken
                        moved -= taken if one["cash"] else 0
        flows.append((event, moved))
    return flows, payments


def each(portfolio, name, work):
    for at, one in enumerate(portfolio[name]):
        inside(f"portfolio.{name}[{at}]", lambda one=one: work(one))


def unique(portfolio):
    for name in ("debts", "prepayments", "debtors"):
        ids = {}
        for at, one in enumerate(portfolio[name]):
            if one["id"] in ids:
                raise Refused("duplicate_id", f"portfolio.{name}[{at}].id", id=one["id"], first=ids[one["id"]])
            ids[one["id"]] = at


def codes_of(found):
    """Currencies in the order of their codes."""
    return sorted(found, key=lambda code: (code[0], code[1]))


def value_of(record_, portfolio, name):
    theirs = [one for one in portfolio["debtors"] if one["id"] == record_["customer"]]
    for of in [record_, *theirs]:
        for field in of["fields"]:
            if field["name"] == name:
                return field["value"]
    return None


def check_field(portfolio, name, path):
    every = [one for records in portfolio.values() for one in records]
    if (portfolio["debts"] or portfolio["prepayments"]) and not any(
            field["name"] == name for one in every for field in one["fields"]):
        raise Refused("unknown_field", path, field=name)


def check_days(first, last, path="last"):
    if last < first:
        raise out_of_reach(last, first=first).at(path)


def check_forward(former, now):
    if former["on"] > now["on"]:
        raise out_of_reach(former["on"], last=now["on"]).at("on")
    if now["known"] is not None and (former["known"] is None or former["known"] > now["known"]):
        raise out_of_reach(former["known"] or now["known"], last=now["known"]).at("known")


# --- statements -----------------------------------------------------------------------------------

def leaf(value):
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(b"\0" + line).hexdigest()


def statement(portfolio, header, path):
    h = header
    check = lambda: check_days(h["first"], h["last"])  # noqa: E731
    inside(path, check)
    now = {"on": h["last"], "known": h["known"]}
    former = {"on": h["first"] - DAY_ONE, "known": h["knownBefore"] or h["known"]}
    if now["known"] is not None and (former["known"] is None or former["known"] > now["known"]):
        raise out_of_reach(former["known"], last=now["known"]).at("knownBefore").at(path)
    if h["issued"] < h["last"]:
        raise out_of_reach(h["issued"], first=h["last"]).at("issued").at(path)
    if h["answerBy"] and h["answerBy"] < h["issued"]:
        raise out_of_reach(h["answerBy"], first=h["issued"]).at("answerBy").at(path)
    own = lambda one: one["customer"] == h["customer"]  # noqa: E731
    debts = [one for one in portfolio["debts"] if own(one)]
    monies = [one for one in portfolio["prepayments"] if own(one)]
    for name in ("debts", "prepayments"):
        ids = {}
        for at, one in enumerate(portfolio[name]):
            if own(one):
                if one["id"] in ids:
                    raise Refused("duplicate_id", f"portfolio.{name}[{at}].id", id=one["id"], first=ids[one["id"]])
                ids[one["id"]] = at
    if not debts and not monies and not any(one["id"] == h["customer"] for one in portfolio["debtors"]):
        raise Refused("unknown_customer", f"{path}.customer", customer=h["customer"])
    for name in ("debts",):
        each(portfolio, name, lambda one: stand(one, seen(one, now)) if own(one) else None)
    there = [d for d in debts if sees(now, d["issued"], d["entered"])]
    monies = [m for m in monies if sees(now, first_day(m), m["entered"])]
    accounts = []
    for code in codes_of({code_of(one["amount"]) for one in [*there, *monies]}):
        accounts.append(account(
            h, code, [d for d in there if code_of(d["amount"]) == code],
            [m for m in monies if code_of(m["amount"]) == code], former, now))
    wordless = [{name: value for name, value in one.items() if name != "closingWords"} for one in accounts]
    figures = {"customer": h["customer"], "first": out(h["first"]), "last": out(h["last"]), "accounts": wordless}
    fingerprint = leaf(figures)
    head = written_header(h)
    return {
        "header": head, "accounts": accounts,
        "reply": out({
            "number": h["number"],
            "figures": [{"closing": one["closing"], "prepaid": one["prepaid"]} for one in accounts],
            "answerBy": h["answerBy"], "fingerprint": fingerprint,
        }),
        "fingerprint": fingerprint,
    }


def written_header(h):
    head = out({name: h[name] for name in "number customer ours theirs first last issued known knownBefore".split()})
    if h["wording"] != "reconciliationOnly":
        head["wording"] = h["wording"]
    return head | out({"answerBy": h["answerBy"], "fields": h["fields"]})


def account(h, code, debts, monies, former, now):
    zero = like(code)
    lines, items = [], []
    for debt in debts:
        for place, move in enumerate(new_moves(debt, former, now, h["last"])):
            if move["did"]["open"]:
                lines.append(((move["on"], debt["id"].encode(), place), debt, move))
        end = stand(debt, seen(debt, now))
        if end["open"]:
            items.append(out({
                "debt": debt["id"], "document": debt["document"], "issued": debt["issued"], "due": end["due"],
                "open": zero.like(end["open"]), "disputed": zero.like(end["disputed"]),
                "days": max(0, (h["last"] - end["due"]).days),
            }))
    lines.sort(key=lambda line: line[0])
    balance = opening = sum(standing(debt, former)["open"] for debt in debts)
    written, totals = [], {}
    for _, debt, move in lines:
        size = move["did"]["open"]
        balance += size
        count, total = totals.get(move["kind"], (0, 0))
        totals[move["kind"]] = (count + 1, total + size)
        receipt = move["event"]["act"].get("receipt") if move["event"] else None
        fields = [{"name": name, "value": out(field["value"])} for name in h["fields"] for field in debt["fields"]
                  if field["name"] == name]
        written.append(out({
            "on": move["on"], "late": move["late"] or None, "kind": move["kind"], "debt": debt["id"],
            "document": debt["document"], "receipt": receipt, "fields": fields, "amount": zero.like(size),
            "balance": zero.like(balance),
        }))
    all_parts = dict(NOTHING)
    for debt in debts:
        all_parts = plus(all_parts, standing(debt, now))
    sections = [section(zero, nature, [m for m in monies if m["nature"] == nature], former, now)
                for nature in NATURES if any(m["nature"] == nature for m in monies)]
    unidentified = sum(minor for nature, minor, _ in sections if nature == "unidentified")
    prepaid = sum(minor for _, minor, _ in sections) - unidentified
    closing = zero.like(balance)
    return out({
        "currency": code[0], "opening": zero.like(opening), "lines": written,
        "totals": [{"kind": kind, "lines": totals[kind][0], "amount": zero.like(totals[kind][1])}
                   for kind in MOVES if kind in totals],
        "closing": closing, "closingWords": to_words(closing) if code[0] == "CNY" else None,
        "parts": shown(all_parts, zero), "items": sorted(items, key=lambda one: (one["due"], one["debt"].encode())),
        "money": [one for _, _, one in sections], "prepaid": zero.like(prepaid),
        "unidentified": zero.like(unidentified), "net": zero.like(balance - prepaid - unidentified),
    })


def section(zero, nature, monies, former, now):
    opening = balance = sum(left(money, former) for money in monies)
    lines = [((move["on"], money["id"].encode(), place), money, move) for money in monies
             for place, move in enumerate(new_money_moves(money, former, now))]
    sums, written = {}, []
    for _, money, move in sorted(lines, key=lambda line: line[0]):
        balance += move["did"]
        under = {"returned": "applied", "refundReturned": "refunded", "removed": "other", "restored": "other", "bounced": "other"}.get(move["kind"], move["kind"])
        sums[under] = sums.get(under, 0) + move["did"]
        item = move["event"]["act"].get("item") if move["event"] else None
        written.append(out({
            "on": move["on"], "late": move["late"] or None, "kind": move["kind"], "prepayment": money["id"],
            "item": item, "amount": zero.like(move["did"]), "balance": zero.like(balance),
        }))
    return nature, balance, out({
        "nature": nature, "opening": zero.like(opening), "received": zero.like(sums.get("received", 0)),
        "applied": zero.like(-sums.get("applied", 0)), "refunded": zero.like(-sums.get("refunded", 0)),
        "other": zero.like(-sums.get("other", 0)), "closing": zero.like(balance), "lines": written,
    })


def explain_answer(given, answer):
    accounts = given["accounts"]
    head = given["header"]
    wordless = [{name: value for name, value in one.items() if name != "closingWords"} for one in accounts]
    figures = {"customer": head["customer"], "first": head["first"], "last": head["last"], "accounts": wordless}
    if leaf(figures) != given["fingerprint"]:
        raise Refused("digest_mismatch", "statement.fingerprint")
    if (answer["number"], answer["fingerprint"]) != (head["number"], given["fingerprint"]):
        raise Refused("digest_mismatch", "answer.fingerprint")
    report = {"agreed": True, "accounts": []}
    for at, theirs in enumerate(answer["verdict"].get("accounts", [])):
        inside(f"answer.verdict.accounts[{at}]", lambda: one_account(report, accounts, theirs))
    return out(report)


def one_account(report, accounts, theirs):
    zero = theirs["closing"].like(0)
    ours = next((one for one in accounts if one["currency"] == zero.code), None)
    minor = lambda shown_: amount(shown_).minor  # noqa: E731
    closing = minor(ours["closing"]) if ours else 0
    names, places = {}, {}
    for at, item in enumerate(theirs["items"]):
        inside(f"items[{at}].amount", lambda item=item: zero.needs(item["amount"]))
        if item["id"] in names:
            raise Refused("duplicate_id", f"items[{at}].id", id=item["id"], first=places[item["id"]])
        names[item["id"]], places[item["id"]] = [0, item["amount"].minor], at
    only = []
    for item in ours["items"] if ours and names else []:
        known = [one for one in (item["debt"], item.get("document")) if one in names]
        if known:
            names[known[0]][0] += minor(item["open"])
        else:
            only.append((item["debt"], (minor(item["open"]), 0)))
    items = []
    for name, (a, b) in sorted([*only, *names.items()], key=lambda one: one[0].encode()):
        if a != b:
            kind = "onlyOurs" if b == 0 else "onlyTheirs" if a == 0 else "otherAmount"
            items.append({"id": name, "kind": kind, "ours": zero.like(a), "theirs": zero.like(b),
                          "difference": zero.like(a - b)})
    difference = closing - theirs["closing"].minor
    unexplained = difference - sum(one["difference"].minor for one in items)
    hint = None
    if unexplained and ours:
        lines = [at for at, line in enumerate(ours.get("lines", [])) if abs(minor(line["amount"])) == abs(unexplained)]
        if unexplained == minor(ours["prepaid"]):
            hint = {"kind": "prepaid"}
        elif unexplained == minor(ours["unidentified"]):
            hint = {"kind": "unidentified"}
        elif len(lines) == 1:
            hint = {"kind": "oneLine", "line": lines[0]}
    report["agreed"] = report["agreed"] and difference == 0
    if difference or items:
        report["accounts"].append({
            "currency": zero.code, "ours": zero.like(closing), "theirs": theirs["closing"],
            "difference": zero.like(difference), "items": items, "unexplained": zero.like(unexplained), "hint": hint,
        })


# --- the limitation clock -------------------------------------------------------------------------

CHINA = [
    {"since": date(1987, 1, 1), "years": 2, "longest": 20, "cites": "民法通则第一百三十五条、第一百三十七条"},
    {"since": date(2017, 10, 1), "years": 3, "longest": 20, "cites": "民法总则第一百八十八条"},
    {"since": date(2021, 1, 1), "years": 3, "longest": 20, "cites": "民法典第一百八十八条"},
]


def years_later(day, years):
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 2, 28)


def limitation(r):
    within(r["warnDays"], 0, 3660, "warnDays")
    rules = r["rules"] or CHINA
    for at, rule in enumerate(rules):
        within(rule["years"], 1, 100, f"rules[{at}].years")
        within(rule["longest"], rule["years"], 100, f"rules[{at}].longest")
        if at and rule["since"] <= rules[at - 1]["since"]:
            raise out_of_reach(rule["since"], first=rules[at - 1]["since"]).at(f"rules[{at}].since")

    def run(since, base):
        end = decides = None
        for rule in rules:
            begun = rule["since"] <= since
            if begun if end is None else (begun or end >= rule["since"]):
                end = min(years_later(since, rule["years"]), years_later(base, rule["longest"]))
                decides = rule
        if end is None:
            raise out_of_reach(since, first=rules[0]["since"]).at("due")
        return end, decides

    since, base, act, late = r["due"], r["due"], None, []
    until, rule = run(since, base)
    for at, one in sorted(enumerate(r["acts"]), key=lambda pair: (pair[1]["on"], pair[0])):
        if not r["due"] < one["on"] <= r["on"] or one["kind"] == "reconciled":
            continue
        if one["on"] > until:
            if one["kind"] not in ("acknowledged", "paidPart"):
                late.append(at)
                continue
            base = one["on"]
        since, act = one["on"], at
        until, rule = run(since, base)
    days = (until - r["on"]).days
    state = ("notDue" if r["on"] <= r["due"] else "over" if days < 0 else "endsSoon" if days <= r["warnDays"] else "running")
    return out({"since": since, "act": act, "until": until, "days": days, "state": state, "rule": rule, "tooLate": late})


# --- causes of change -----------------------------------------------------------------------------

def causes_of(debt, former, now):
    """(late, kind, parts): late entries valued on the former day, then day after day."""
    then = {"on": former["on"], "known": now["known"]}
    found = [(move["late"], move["kind"], move["did"]) for move in new_moves(debt, former, then, former["on"])]
    if not sees(now, debt["issued"], debt["entered"]):
        return found
    events = seen(debt, now)
    done = [event for event in events if event["on"] <= former["on"]]
    on = former["on"]
    while on < now["on"]:
        on += DAY_ONE
        if debt["issued"] > on:
            continue
        if debt["issued"] == on:
            found.append((False, "charged", parts(stand(debt, []), on)))
        else:
            found.append((False, "becameOverdue", minus(parts(stand(debt, done), on), parts(stand(debt, done), on - DAY_ONE))))
        for event in [event for event in events if event["on"] == on]:
            found.append((False, event["act"]["kind"], minus(parts(stand(debt, [*done, event]), on), parts(stand(debt, done), on))))
            done = [*done, event]
    return [one for one in found if one[2] != NOTHING]


def sold(debt, cut, first):
    """What came into being since a day, with changes, less credits and what fell away."""
    if not sees(cut, debt["issued"], debt["entered"]):
        return 0
    events = seen(debt, cut)
    net = lambda now: now["amount"] - now["credited"] - now["canceled"]  # noqa: E731
    before = [event for event in events if event["on"] < first]
    return net(stand(debt, events)) - (net(stand(debt, before)) if debt["issued"] < first else 0)


def change(portfolio, order):
    former, now = order["former"], order["now"]
    inside("order.former", lambda: check_forward(former, now))
    within(order["days"], 1, 3660, "order.days")
    unique(portfolio)
    each(portfolio, "debts", lambda debt: stand(debt, seen(debt, now)))
    rows = []
    there = [d for d in portfolio["debts"] if sees(now, d["issued"], d["entered"])]
    for code in codes_of({code_of(d["amount"]) for d in there}):
        debts = [d for d in there if code_of(d["amount"]) == code]
        zero = like(code)

        def told(of):
            before, after, sums = dict(NOTHING), dict(NOTHING), {}
            for debt in of:
                before, after = plus(before, standing(debt, former)), plus(after, standing(debt, now))
                for late, kind, did in causes_of(debt, former, now):
                    count, total = sums.get((late, kind), (0, NOTHING))
                    sums[late, kind] = (count + 1, plus(total, did))
            order_ = sorted(sums, key=lambda key: (key[0], MOVES.index(key[1])))
            causes = [out({"kind": kind, "late": late or None, "moves": sums[late, kind][0],
                           "change": shown(sums[late, kind][1], zero)}) for late, kind in order_]
            return before, after, causes

        before, after, causes = told(debts)
        row = {"currency": code[0], "former": shown(before, zero), "now": shown(after, zero), "causes": causes}
        span = timedelta(days=order["days"] - 1)
        sales = [sum(sold(d, cut, cut["on"] - span) for d in debts) for cut in (former, now)]
        if min(sales) > 0:
            row["dso"] = {
                "days": order["days"], "formerSales": zero.like(sales[0]), "sales": zero.like(sales[1]),
                "former": ratio(before["open"] * order["days"], sales[0]),
                "atFormerSales": ratio(after["open"] * order["days"], sales[0]),
                "now": ratio(after["open"] * order["days"], sales[1]),
            }
        if order["detail"] == "byCustomer":
            row["customers"] = []
            for customer in sorted({d["customer"] for d in debts}, key=str.encode):
                b, a, c = told([d for d in debts if d["customer"] == customer])
                if c:
                    row["customers"].append({"customer": customer, "former": shown(b, zero), "now": shown(a, zero), "causes": c})
        rows.append(out(row))
    return rows


# --- cards and progress ---------------------------------------------------------------------------

def dashboard(portfolio, order):
    at, first = order["at"], order["first"]
    if first > at["on"]:
        raise out_of_reach(first, last=at["on"]).at("order.first")
    within(order["days"], 1, 3660, "order.days")
    within(order["top"], 0, 1000, "order.top")
    unique(portfolio)
    each(portfolio, "debts", lambda debt: stand(debt, seen(debt, at)))
    there = [d for d in portfolio["debts"] if sees(at, d["issued"], d["entered"])]
    monies = [m for m in portfolio["prepayments"] if sees(at, first_day(m), m["entered"])]
    cards = []
    for code in codes_of({code_of(one["amount"]) for one in [*there, *monies]}):
        zero, day_before = like(code), {"on": first - DAY_ONE, "known": at["known"]}
        debts = [d for d in there if code_of(d["amount"]) == code]
        mine = [m for m in monies if code_of(m["amount"]) == code]
        total = lambda of, cut: (  # noqa: E731
            {name: sum(standing(d, cut)[name] for d in of) for name in NOTHING})
        open_ = total(debts, at)
        sales = sum(sold(d, at, at["on"] - timedelta(days=order["days"] - 1)) for d in debts)
        flows = [(event, moved) for d in debts for event, moved in cash_flows(d, at)[0] if event["on"] >= first]
        cash = [(m, event, kind, did) for m in mine for event, kind, did in money_moves(m, at)
                if is_cash(m) and kind in ("received", "bounced")]
        received = sum(did for m, event, _, did in cash if (event["on"] if event else first_day(m)) >= first)
        waits = []
        for m in mine:
            asked = {}
            for event in seen(m, at):
                act = event["act"]
                if act["kind"] == "refundRequested":
                    asked[act["refund"]] = act["amount"].minor
                elif act["kind"] in ("refundCanceled", "refunded"):
                    asked.pop(act.get("refund"), None)
            waits.append(min(sum(asked.values()), left(m, at)))
        advance = [d for d in debts if order["advance"] in d["fields"] and stand(d, seen(d, at))["due"] < at["on"]]
        planned = lambda now: now["amount"] - now["credited"] - now["canceled"] - now["deducted"]  # noqa: E731
        owing = []
        for customer in {d["customer"] for d in debts}:
            theirs = [d for d in debts if d["customer"] == customer]
            now = total(theirs, at)
            if now["open"] > 0:
                owing.append((-now["open"], customer.encode(), now, total(theirs, day_before)["open"]))
        owing.sort(key=lambda one: one[:2])
        top = owing[:order["top"]]
        kinds = [event["act"] for event, _ in flows]
        cards.append(out({
            "currency": code[0], "open": shown(open_, zero), "overdueShare": ratio(open_["overdue"], open_["open"]),
            "sales": zero.like(sum(sold(d, at, first) for d in debts)),
            "collected": zero.like(sum(moved for _, moved in flows)), "received": zero.like(received),
            "dso": ratio(open_["open"] * order["days"], sales) if sales > 0 else None,
            "bestDso": ratio((open_["open"] - open_["overdue"]) * order["days"], sales) if sales > 0 else None,
            "turnover": ratio(sales * 365, open_["open"] * order["days"]) if sales > 0 else None,
            "prepaid": zero.like(sum(left(m, at) for m in mine if m["nature"] != "unidentified")),
            "unidentified": zero.like(sum(left(m, at) for m in mine if m["nature"] == "unidentified")),
            "refunds": zero.like(sum(waits)), "refundsWaiting": sum(1 for one in waits if one),
            "advanceOverdue": ratio(sum(standing(d, at)["overdue"] for d in advance),
                                    sum(planned(stand(d, seen(d, at))) for d in advance)),
            "debtors": len(owing),
            "top": [{"customer": name.decode(), "open": shown(now, zero), "share": ratio(now["open"], open_["open"]),
                     "former": zero.like(former), "trend": zero.like(now["open"] - former)}
                    for _, name, now, former in top],
            "topShare": ratio(sum(one[2]["open"] for one in top), open_["open"]),
            "payments": sum(1 for act in kinds if act["kind"] == "paid"),
            "undone": sum(1 for act in kinds if act.get("cause") == "undone"),
            "bounced": sum(1 for act in kinds if act.get("cause") == "bounced"),
        }))
    return cards


VALUE_KINDS = "text whole date flag amount".split()


def place(value):
    """A value as something to sort by, what is missing first; and as something to compare."""
    if value is None:
        return ()
    inner = value[value["kind"]]
    if value["kind"] == "text":
        inner = inner.encode()
    if value["kind"] == "amount":
        inner = (inner.code, inner.digits, inner.minor)
    return (VALUE_KINDS.index(value["kind"]), inner)


def progress(portfolio, by, at):
    check_field(portfolio, by, "by")
    unique(portfolio)
    rows = {}
    for debt in portfolio["debts"]:
        if sees(at, debt["issued"], debt["entered"]):
            value = value_of(debt, portfolio, by)
            rows.setdefault((place(value), code_of(debt["amount"])), (value, []))[1].append(debt)
    found = []
    for (_, code), (value, debts) in sorted(rows.items(), key=lambda row: row[0]):
        zero, ends = like(code), [stand(d, seen(d, at)) for d in debts]
        planned = [e["amount"] - e["credited"] - e["canceled"] - e["deducted"] for e in ends]
        paid = sum(e["paid"] for e in ends)
        open_ = {name: sum(parts(e, at["on"])[name] for e in ends) for name in NOTHING}
        found.append(out({
            "value": out(value), "currency": code[0], "debts": len(debts), "planned": zero.like(sum(planned)),
            "due": zero.like(sum(p for p, e in zip(planned, ends) if e["due"] <= at["on"])),
            "collected": zero.like(paid), "writtenOff": zero.like(sum(e["writtenOff"] for e in ends)),
            "open": shown(open_, zero), "share": ratio(paid, sum(planned)),
        }))
    return found


# --- rankings -------------------------------------------------------------------------------------

def named(value):
    inner = out(value)[value["kind"]]
    return inner["amount"] if value["kind"] == "amount" else str(inner).lower() if value["kind"] == "flag" else str(inner)


def hand(debt, cut, on):
    owner = debt["owner"]
    for event in seen(debt, cut):
        if event["on"] <= on and event["act"]["kind"] == "reassigned":
            owner = event["act"]["owner"]
    return {"kind": "text", "text": owner} if owner is not None else None


def ranking(portfolio, r):
    inside("order", lambda: check_days(r["first"], r["last"]))
    within(r["leastDebts"], 1, 1_000_000, "order.leastDebts")
    within(r["mostPercent"], 1, 100, "order.mostPercent")
    if r["by"]["kind"] == "field":
        check_field(portfolio, r["by"]["name"], "order.by.name")
    unique(portfolio)
    zero = like(r["currency"])
    targets = {}
    for at, target in enumerate(r["targets"]):
        inside(f"order.targets[{at}].amount", lambda target=target: zero.needs(target["amount"]))
        if target["amount"].minor <= 0:
            raise Refused("amount_not_positive", f"order.targets[{at}].amount", amount=target["amount"].json())
        if place(target["of"]) in targets:
            first = [place(one["of"]) for one in r["targets"]].index(place(target["of"]))
            raise Refused("duplicate_id", f"order.targets[{at}].of", id=named(target["of"]), first=first)
        targets[place(target["of"])] = target
    cut, first, last = {"on": r["last"], "known": r["known"]}, r["first"], r["last"]
    names = "opening sales handed collected fellDue onTime weight weighted amount debts".split()
    rows = {key: {"of": target["of"], "customers": {}, "closing": dict(NOTHING), **dict.fromkeys(names, 0)}
            for key, target in targets.items()}

    def row(value):
        return rows.setdefault(place(value), {
            "of": value, "customers": {}, "closing": dict(NOTHING), **dict.fromkeys(names, 0)})

    def take(debt):
        if code_of(debt["amount"]) != r["currency"] or not sees(cut, debt["issued"], debt["entered"]):
            return
        events, end = seen(debt, cut), None
        end = stand(debt, events)
        at = lambda on: stand(debt, [event for event in events if event["on"] <= on])  # noqa: E731
        flows, payments = cash_flows(debt, cut)
        begun = debt["issued"] < first
        opening = at(first - DAY_ONE)["open"] if begun else 0
        moved = any(event["on"] >= first and stand(debt, events[:n + 1])["open"] != stand(debt, events[:n])["open"]
                    for n, event in enumerate(events))
        if begun and not opening and not moved and not first <= end["due"] <= last:
            return
        fixed = {
            ("customer", r["attribution"]): lambda: {"kind": "text", "text": debt["customer"]},
            ("field", r["attribution"]): lambda: value_of(debt, portfolio, r["by"].get("name")),
            ("person", "atIssue"): lambda: hand(debt, cut, debt["issued"]),
            ("person", "atDue"): lambda: hand(debt, cut, min(end["due"], last)),
        }.get((r["by"]["kind"], r["attribution"]))
        whose = lambda on: fixed() if fixed else hand(debt, cut, max(on, debt["issued"]))  # noqa: E731
        start = first - DAY_ONE if begun else debt["issued"]
        size = end["amount"] - end["credited"] - end["canceled"] - end["deducted"]
        days = [start + timedelta(days=n) for n in range((last - start).days + 1)]
        counted = []
        for on in days:
            if whose(on) not in counted:
                counted.append(whose(on))
        for value in counted:
            one = row(value)
            one["debts"] += 1
            one["amount"] += size
            one["customers"][debt["customer"]] = one["customers"].get(debt["customer"], 0) + size
        row(whose(start))["opening" if begun else "sales"] += opening if begun else debt["amount"].minor
        for n, (event, cash) in enumerate(flows):
            if event["on"] >= first:
                one = row(whose(event["on"]))
                if event["act"]["kind"] in ("changed", "credited", "canceled"):
                    one["sales"] += stand(debt, events[:n + 1])["open"] - stand(debt, events[:n])["open"]
                one["collected"] += cash
        for former, on in zip(days, days[1:]):
            if whose(former) != whose(on):
                row(whose(former))["handed"] -= at(former)["open"]
                row(whose(on))["handed"] += at(former)["open"]
        one = row(whose(last))
        one["closing"] = plus(one["closing"], parts(end, last))
        late = [(whose(last), parts(end, last)["overdue"], (last - end["due"]).days)]
        late += [(whose(p["on"]), p["left"], (p["day"] - end["due"]).days) for p in payments if p["on"] >= first]
        for value, weight, delay in late:
            one = row(value)
            one["weight"] += weight
            one["weighted"] += weight * max(0, delay)
        if first <= end["due"] <= last:
            one = row(whose(end["due"]))
            one["fellDue"] += size
            one["onTime"] += sum(p["left"] for p in payments if p["day"] <= end["due"])

    each(portfolio, "debts", take)
    made = [ranked(r, zero, key, rows[key], targets.get(key)) for key in sorted(rows)]
    less = r["measure"] in ("daysLate", "overdueShare")
    made.sort(key=lambda one: (2 if one[0] is None else 1 if one[1]["marks"] else 0,
                               0 if one[0] is None else one[0] if less else -one[0]))
    good = [value for value, one in made if value is not None and not one["marks"]]
    answers = []
    for value, one in made:
        if value is not None and not one["marks"]:
            better = [other for other in good if (other < value if less else other > value)]
            one["rank"] = len(better) + 1
            one["tied"] = good.count(value) > 1 or None
        answers.append(out(one))
    return answers


def ranked(r, zero, key, row, target):
    over = lambda a, b: Fraction(a, b) if b > 0 else None  # noqa: E731
    begun = row["opening"] + row["sales"] + row["handed"]
    closing = row["closing"]
    most = max(row["customers"].values(), default=0)
    base = {"fellDue": row["fellDue"], "openingAndSales": row["opening"] + row["sales"], "sales": row["sales"]}
    measures = {
        "collectionRate": over(row["collected"], base[r["base"]]), "onTime": over(row["onTime"], row["fellDue"]),
        "overdueShare": over(closing["overdue"], closing["open"]),
        "effectiveness": over(begun - closing["open"], begun - closing["open"] + closing["overdue"]),
        "daysLate": over(row["weighted"], row["weight"]),
        "target": over(row["collected"], target["amount"].minor) if target else None,
        "collected": Fraction(row["collected"]),
    }
    told = lambda exact: None if exact is None else ratio(exact.numerator, exact.denominator)  # noqa: E731
    one_customer = most * 100 > row["amount"] * r["mostPercent"] and r["by"]["kind"] != "customer"
    marks = ["fewDebts"] * (row["debts"] < r["leastDebts"]) + ["oneCustomer"] * one_customer
    value = measures[r["measure"]]
    return value, {
        "of": out(row["of"]), "rank": None, "tied": None, "marks": marks, "value": told(value), "debts": row["debts"],
        "amount": zero.like(row["amount"]), "largest": told(over(most, row["amount"])),
        "opening": zero.like(row["opening"]), "sales": zero.like(row["sales"]), "handed": zero.like(row["handed"]),
        "closing": shown(closing, zero), "collected": zero.like(row["collected"]),
        "fellDue": zero.like(row["fellDue"]), "onTime": zero.like(row["onTime"]),
        "collectionRate": told(measures["collectionRate"]), "onTimeShare": told(measures["onTime"]),
        "overdueShare": told(measures["overdueShare"]), "effectiveness": told(measures["effectiveness"]),
        "daysLate": told(measures["daysLate"]), "target": target["amount"] if target else None,
        "targetShare": told(measures["target"]),
    }


# --- cubes ----------------------------------------------------------------------------------------

def facts_of(portfolio, d):
    """(currency, dimensions, {measure: minor})."""
    at, first = d["at"], d["first"] or date.min
    word = lambda given: {"kind": "text", "text": given} if given is not None else None  # noqa: E731
    month = lambda on: {"kind": "date", "date": on.replace(day=1)} if on else None  # noqa: E731
    facts = []
    for debt in portfolio["debts"]:
        if not sees(at, debt["issued"], debt["entered"]):
            continue
        events = seen(debt, at)
        end = stand(debt, events)
        own = {
            "customer": word(debt["customer"]), "document": word(debt["document"]), "kind": word(debt["kind"]),
            "owner": hand(debt, at, at["on"]), "issueMonth": month(debt["issued"]), "dueMonth": month(end["due"]),
            "receiptMonth": None, "fields": lambda name, debt=debt: value_of(debt, portfolio, name),
        }
        code = code_of(debt["amount"])
        facts.append((code, own, parts(end, at["on"])))
        if debt["issued"] >= first:
            facts.append((code, own, {"invoiced": debt["amount"].minor}))
        for n, (event, cash) in enumerate(cash_flows(debt, at)[0]):
            if event["on"] < first:
                continue
            act = event["act"]
            did = stand(debt, events[:n + 1])["open"] - stand(debt, events[:n])["open"]
            under = {"changed": "invoiced", "paymentReversed": "paid", "deductionReversed": "deducted", "recovered": "writtenOff"}.get(act["kind"], act["kind"])
            day = None
            if under == "paid":
                day = min(act.get("received") or event["on"], event["on"])
            moved = {under: did if under == "invoiced" else -did, "collected": cash}
            if under not in MEASURES or under == "disputed":
                moved.pop(under)
            facts.append((code, {**own, "receiptMonth": month(day)}, moved))
    for money in portfolio["prepayments"]:
        own = {
            "customer": word(money["customer"]), "document": None, "kind": word(money["nature"]),
            "owner": word(money["owner"]), "issueMonth": None, "dueMonth": None,
            "receiptMonth": month(money["received"]),
            "fields": lambda name, money=money: value_of(money, portfolio, name),
        }
        for event, kind, did in money_moves(money, at):
            moved = {"left": did}
            on = event["on"] if event else first_day(money)
            if is_cash(money) and kind in ("received", "bounced") and on >= first:
                moved["received"] = did
            facts.append((code_of(money["amount"]), own, moved))
    return facts


def cube(portfolio, d):
    if not d["measures"]:
        raise Refused("empty", "definition.measures")
    for name, limit in (("measures", 20), ("rows", 8), ("columns", 8), ("filter", 100)):
        if len(d[name]) > limit:
            raise Refused("too_many", f"definition.{name}", found=len(d[name]), limit=limit)
    if d["first"]:
        inside("definition", lambda: check_days(d["first"], d["at"]["on"]))
    for name in ("rows", "columns"):
        for at, one in enumerate(d[name]):
            if one["kind"] == "field":
                check_field(portfolio, one["name"], f"definition.{name}[{at}].name")
    for at, one in enumerate(d["filter"]):
        if one["dimension"]["kind"] == "field":
            check_field(portfolio, one["dimension"]["name"], f"definition.filter[{at}].dimension.name")
        if one["test"].get("values") == [] and one["test"]["kind"] == "oneOf":
            raise Refused("empty", f"definition.filter[{at}].test.values")
    unique(portfolio)
    of = lambda own, one: own["fields"](one["name"]) if one["kind"] == "field" else own[one["kind"]]  # noqa: E731

    def holds(own, one):
        value, test = of(own, one["dimension"]), one["test"]
        if value is None or test["kind"] == "missing":
            return value is None and test["kind"] == "missing"
        return (place(value) in [place(other) for other in test["values"]]) == (test["kind"] == "oneOf")

    tables = {}
    for code, own, moved in facts_of(portfolio, d):
        values = [moved.get(measure, 0) for measure in d["measures"]]
        if any(values) and all(holds(own, one) for one in d["filter"]):
            at = tuple(tuple(of(own, one) for one in d[name]) for name in ("rows", "columns"))
            key = tuple(tuple(place(value) for value in side)
                        for side in at)
            sums = tables.setdefault(code, {}).setdefault(key, (at, [0] * len(values)))[1]
            sums[:] = [a + b for a, b in zip(sums, values)]
    answers = []
    for code in codes_of(tables):
        cells, zero = tables[code], like(code)
        sides = []
        for side in (0, 1):
            keys = sorted({key[side] for key in cells})
            lines = []
            for key in keys:
                mine = [(at, sums) for one, (at, sums) in cells.items() if one[side] == key]
                total = [sum(column) for column in zip(*(sums for _, sums in mine))]
                lines.append(out({"at": [{} if value is None else {"value": out(value)} for value in mine[0][0][side]],
                                  "total": [zero.like(minor) for minor in total]}))
            sides.append((keys, lines))
        everything = [sum(column) for column in zip(*(sums for _, sums in cells.values()))]
        answers.append(out({
            "currency": code[0], "rows": sides[0][1], "columns": sides[1][1],
            "cells": [{"row": sides[0][0].index(key[0]), "column": sides[1][0].index(key[1]),
                       "values": [zero.like(minor) for minor in cells[key][1]]} for key in sorted(cells)],
            "total": [zero.like(minor) for minor in everything],
        }))
    return answers


# --- frozen periods -------------------------------------------------------------------------------

FIGURES = "opening charged changed paid credited deducted writtenOff canceled".split()
MORE = "received prepaid unidentified".split()


def empty():
    return {**dict.fromkeys(FIGURES, 0), "closing": dict(NOTHING), **dict.fromkeys(MORE, 0)}


def add(a, b):
    return {name: plus(a[name], b[name]) if name == "closing" else a[name] + b[name] for name in a}


def less(a, b):
    return {name: minus(a[name], b[name]) if name == "closing" else a[name] - b[name] for name in a}


def figures_out(figures, zero):
    return {name: shown(value, zero) if name == "closing" else zero.like(value).json() for name, value in figures.items()}


def figures_in(given):
    minor = lambda shown_: amount(shown_).minor  # noqa: E731
    return {name: {part: minor(given[name][part]) for part in NOTHING} if name == "closing" else minor(given[name])
            for name in empty()}


def entries(portfolio, first, former, now):
    """(currency, id, customer, kind, on, entered, figures) of everything new at a cut-off."""
    found = []
    for debt in portfolio["debts"]:
        for move in new_moves(debt, former, now, now["on"]):
            one = empty()
            one["closing"] = move["did"]
            did = move["did"]["open"]
            under = {"paymentReversed": "paid", "deductionReversed": "deducted", "recovered": "writtenOff"}.get(move["kind"], move["kind"])
            if move["on"] < first:
                one["opening"] = did
            elif under in FIGURES:
                one[under] = did if under in ("charged", "changed") else -did
            found.append((code_of(debt["amount"]), debt["id"], debt["customer"], ("debt", move["kind"]), move["on"], move["entered"], one))
    for money in portfolio["prepayments"]:
        for move in new_money_moves(money, former, now):
            one = empty()
            one["unidentified" if money["nature"] == "unidentified" else "prepaid"] = move["did"]
            cash = is_cash(money) and move["kind"] in ("received", "bounced")
            one["received"] = move["did"] if cash and move["on"] >= first else 0
            found.append((code_of(money["amount"]), money["id"], money["customer"], ("money", move["kind"]), move["on"], move["entered"], one))
    return found


def period_sums(portfolio, first, now):
    unique(portfolio)
    each(portfolio, "debts", lambda debt: stand(debt, seen(debt, now)))
    sums = {}
    for code, *_, one in entries(portfolio, first, None, now):
        sums[code] = add(sums.get(code, empty()), one)
    return sums


def digest_of(frozen):
    return leaf({name: frozen[name] for name in ("first", "last", "known")} | {"rows": frozen.get("rows", [])})


def freeze(portfolio, first, last, known):
    check_days(first, last)
    if known < last:
        raise out_of_reach(known, first=last).at("known")
    sums = period_sums(portfolio, first, {"on": last, "known": known})
    rows = [{"currency": code[0], "figures": figures_out(sums[code], like(code))} for code in codes_of(sums)]
    frozen = out({"first": first, "last": last, "known": known, "rows": rows})
    return frozen | {"digest": digest_of(frozen)}


def restate(portfolio, frozen, known):
    if digest_of(frozen) != frozen["digest"]:
        raise Refused("digest_mismatch", "frozen.digest")
    first, last, knew = (date.fromisoformat(frozen[name]) for name in ("first", "last", "known"))
    if known and known < knew:
        raise out_of_reach(known, first=knew).at("known")
    now = {"on": last, "known": known}
    after = period_sums(portfolio, first, now)
    then = {}
    for row in frozen.get("rows", []):
        then[currency(row["currency"])] = figures_in(row["figures"])
    late = entries(portfolio, first, {"on": last, "known": knew}, now)
    order = {"debt": (0, MOVES), "money": (1, MONEY_MOVES)}
    late.sort(key=lambda one: (one[4], one[1].encode(), order[one[3][0]][0], order[one[3][0]][1].index(one[3][1])))
    rows, unchanged = [], True
    for code in codes_of({*after, *then, *(one[0] for one in late)}):
        zero = like(code)
        before, end = then.get(code, empty()), after.get(code, empty())
        causes, explained = [], empty()
        for one, id_, customer, (what, kind), on, entered, did in late:
            if one == code:
                explained = add(explained, did)
                causes.append(out({"id": id_, "customer": customer, "kind": {"kind": what, "moved": kind}, "on": on,
                                   "entered": entered, "change": figures_out(did, zero)}))
        rest = less(less(end, before), explained)
        unchanged = unchanged and before == end and not causes
        rows.append(out({"currency": code[0], "frozen": figures_out(before, zero), "restated": figures_out(end, zero),
                         "causes": causes, "unaccounted": figures_out(rest, zero) if rest != empty() else None}))
    return {"unchanged": unchanged, "rows": rows}


def answer(call, r):
    if call == "statementOfAccount":
        return statement(r["portfolio"], r["header"], "header")
    if call == "statementsOfAccount":
        return [statement(r["portfolio"], header, f"headers[{at}]") for at, header in enumerate(r["headers"])]
    if call == "explainAnswer":
        return explain_answer(r["statement"], r["answer"])
    if call == "limitationClock":
        return limitation(r)
    if call == "explainChange":
        return change(r["portfolio"], r["order"])
    if call == "dashboard":
        return dashboard(r["portfolio"], r["order"])
    if call == "collectionProgress":
        return progress(r["portfolio"], r["by"], r["cutOff"])
    if call == "ranking":
        return ranking(r["portfolio"], r["order"])
    if call == "cube":
        return cube(r["portfolio"], r["definition"])
    if call == "freezePeriod":
        return freeze(r["portfolio"], r["first"], r["last"], r["known"])
    return restate(r["portfolio"], r["frozen"], r["known"])
