"""How customers paid, the ratios of a portfolio, and its age: from balances of two days and looks at every debt.

Where the library adds up events as they come, this subtracts what stood on one day from what stood on another.
"""

from datetime import date, timedelta
from fractions import Fraction
from math import isqrt

import plans
from exchange import QUOTE
from records import ALL_NATURES, FIELD, plain
from shapes import (
    CALENDAR, DAY, IDENTIFIER, KINDS, NONE_OR, ROUNDINGS, SOURCES, amount, choice, currency, flag, listed, one_of,
    record, text, whole,
)
from values import MAX_MINOR, Refused, inside, rounded
import values

ACTS = choice(
    paid={
        "amount": amount, "receipt": NONE_OR(IDENTIFIER), "received": NONE_OR(DAY),
        "by": (one_of("receipt prepayment netting".split()), "receipt"),
    },
    paymentReversed={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "cause": one_of(["undone", "bounced"])},
    credited={"amount": amount}, deducted={"amount": amount}, writtenOff={"amount": amount},
    recovered={"amount": amount}, canceled={},
    changed={"amount": NONE_OR(amount), "due": NONE_OR(DAY)}, disputed={"amount": NONE_OR(amount)},
    disputeEnded={"outcome": one_of("customerRight customerWrong settled".split())},
    promised={"day": DAY, "amount": NONE_OR(amount)}, reminded={"level": whole}, reassigned={"owner": IDENTIFIER},
)
DEBT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, entered=NONE_OR(DAY),
    document=NONE_OR(IDENTIFIER), kind=(one_of(KINDS), "ordinary"), retention=(flag, False), owner=NONE_OR(IDENTIFIER),
    fields=(listed(FIELD), []), events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=ACTS)), []),
)
MONEY_ACTS = choice(
    applied={"amount": amount, "item": NONE_OR(IDENTIFIER)}, returned={"amount": amount, "item": NONE_OR(IDENTIFIER)},
    refundRequested={"refund": IDENTIFIER, "amount": amount}, refundCanceled={"refund": IDENTIFIER},
    refunded={"amount": amount, "refund": NONE_OR(IDENTIFIER), "account": NONE_OR(IDENTIFIER)},
    removed={"amount": amount}, bounced={}, held={"amount": amount},
)
PREPAYMENT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY, entered=NONE_OR(DAY),
    nature=(one_of(ALL_NATURES), "advance"), source=(one_of(SOURCES), "receipt"), bankRef=NONE_OR(IDENTIFIER),
    payerAccount=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), fields=(listed(FIELD), []), expires=NONE_OR(DAY),
    events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=MONEY_ACTS)), []),
)
DEBTOR_ACTS = choice(insolvent={}, solvent={}, stopped={}, released={}, reassigned={"owner": IDENTIFIER}, contacted={})
DEBTOR = record(
    id=IDENTIFIER, name=NONE_OR(text), parent=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER),
    since=NONE_OR(DAY), fields=(listed(FIELD), []),
    events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=DEBTOR_ACTS)), []),
)
PORTFOLIO = record(
    debts=(listed(DEBT), []), prepayments=(listed(PREPAYMENT), []), debtors=(listed(DEBTOR), []),
)
CUT_OFF = record(on=DAY, known=NONE_OR(DAY))
OBSERVATION = record(calendar=NONE_OR(CALENDAR), tolerance=(whole, 0), small=(listed(amount), []))
BEHAVIOR = record(
    window=(whole, 365), of=(one_of(["customer", "group"]), "customer"),
    each=(one_of(["debt", "document"]), "debt"), observation=(OBSERVATION, OBSERVATION({})),
)
RATIOS = record(
    months=(whole, 12), observation=(OBSERVATION, OBSERVATION({})), salesFrom=NONE_OR(DAY), agreedAhead=NONE_OR(FIELD),
)
APART = (one_of(["apart", "aged"]), "apart")
AGING = record(
    buckets=(listed(record(**{"from": NONE_OR(whole), "to": NONE_OR(whole)})), []),
    basis=(one_of("due document entered".split()), "due"),
    matching=(one_of(["asMatched", "oldestFirst"]), "asMatched"), disputed=APART, retention=APART,
    unapplied=(one_of(["apart", "ownDate"]), "apart"),
    by=NONE_OR(choice(customer={}, group={}, owner={}, currentOwner={}, field={"name": IDENTIFIER})),
    worth=NONE_OR(record(currency=currency, quotes=listed(QUOTE), rounding=one_of(ROUNDINGS))),
)
REQUESTS = {
    "agingReport": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, rules=(AGING, AGING({}))),
    "customerBehavior": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, rules=(BEHAVIOR, BEHAVIOR({}))),
    "observations": record(debts=listed(DEBT), cutOff=CUT_OFF, rules=(OBSERVATION, OBSERVATION({}))),
    "portfolioRatios": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, rules=(RATIOS, RATIOS({}))),
}
DAYS_MOST = 4_000_000


def within(found, low, high, path):
    if not low <= found <= high:
        raise Refused("number_out_of_range", path, found=found, min=low, max=high)


def sees(cut, on, entered):
    return on <= cut["on"] and (cut["known"] is None or (entered or on) <= cut["known"])


# --- one record on one day ------------------------------------------------------------------------

class Standing:
    """A debt after some of its events."""

    def __init__(self, debt):
        self.amount, self.due = debt["amount"].minor, debt["due"]
        self.credited = self.canceled = self.deducted = self.off = 0
        self.disputed, self.disputes, self.paid, self.lost, self.other = None, [], [], None, None

    @property
    def cash(self):
        return sum(slice["amount"] for slice in self.paid)

    @property
    def net(self):
        return self.amount - self.credited - self.canceled

    @property
    def open(self):
        return self.net - self.deducted - self.off - self.cash

    @property
    def contested(self):
        return 0 if self.disputed is None else min(self.disputed, self.open)


def stands(debt, cut, small=0):
    """How a debt stands; a history that does not hold together is refused."""
    if debt["amount"].minor <= 0:
        raise Refused("amount_not_positive", "amount", amount=debt["amount"].json())
    now = Standing(debt)
    order = sorted(range(len(debt["events"])), key=lambda at: debt["events"][at]["on"])
    for at in order:
        event = debt["events"][at]
        if sees(cut, event["on"], event["entered"]):
            inside(f"events[{at}]", lambda: take(debt, now, event, small))
    return now


def take(debt, now, event, small):
    if event["on"] < debt["issued"]:
        raise Refused("before_document", "on", on=str(event["on"]), earliest=str(debt["issued"]))
    act = event["act"]
    kind, given = act["kind"], act.get("amount")
    if given is not None:
        inside("act.amount", lambda: debt["amount"].needs(given, item=debt["id"]))
        if given.minor <= 0:
            raise Refused("amount_not_positive", "act.amount", amount=given.json())
    if kind in ("paid", "credited", "deducted", "writtenOff") and given.minor > now.open:
        raise Refused(
            "over_allocated", "act.amount", item=debt["id"], open=given.like(now.open).json(), asked=given.json(),
        )
    if kind == "paid":
        day = min(act["received"] or event["on"], event["on"])
        now.paid.append({"day": day, "amount": given.minor, "by": act["by"], "receipt": act["receipt"]})
    elif kind == "paymentReversed":
        if given.minor > now.cash:
            raise Refused("over_reversed", "act.amount", paid=given.like(now.cash).json(), asked=given.json())
        # Those of its receipt first, then whatever was paid last.
        theirs = [one for one in now.paid if act["receipt"] is not None and one["receipt"] == act["receipt"]]
        rest = given.minor
        for one in [*reversed(theirs), *reversed(now.paid)]:
            taken = min(one["amount"], rest)
            one["amount"] -= taken
            rest -= taken
        now.paid = [one for one in now.paid if one["amount"]]
    elif kind == "credited":
        now.credited, now.other = now.credited + given.minor, event["on"]
    elif kind == "deducted":
        now.deducted, now.other = now.deducted + given.minor, event["on"]
    elif kind == "writtenOff":
        now.off += given.minor
        if now.open <= small and now.lost is None:
            now.lost = (event["on"], now.net, now.off, [dict(one) for one in now.paid])
    elif kind == "recovered":
        if given.minor > now.off:
            raise Refused("over_reversed", "act.amount", paid=given.like(now.off).json(), asked=given.json())
        now.off -= given.minor
    elif kind == "canceled":
        now.canceled, now.other = now.canceled + now.open, event["on"]
    elif kind == "changed":
        now.amount = given.minor if given else now.amount
        now.due = act["due"] or now.due
    elif kind == "disputed":
        now.disputed = given.minor if given else MAX_MINOR
        if not now.disputes or now.disputes[-1][1] is not None:
            now.disputes.append([event["on"], None])
    elif kind == "disputeEnded":
        now.disputed = None
        if now.disputes and now.disputes[-1][1] is None:
            now.disputes[-1][1] = event["on"]
            if act["outcome"] == "customerWrong":
                now.disputes.pop()
    elif kind == "reminded" and act["level"] < 1:
        raise Refused("number_out_of_range", "act.level", found=act["level"], min=1, max=2**63 - 1)


def late(now, due, until):
    """The days late, each day looked at by itself."""
    days = (until - due).days
    if days <= 0:
        return days
    every = (due + timedelta(n) for n in range(1, days + 1))
    return sum(not any(a < day and (b is None or day <= b) for a, b in now.disputes) for day in every)


def money_left(money, cut):
    left, held, asked, back, refunds = money["amount"].minor, 0, {}, False, []
    for at in sorted(range(len(money["events"])), key=lambda at: money["events"][at]["on"]):
        event = money["events"][at]
        if not sees(cut, event["on"], event["entered"]):
            continue
        act = event["act"]
        kind, given = act["kind"], act.get("amount")
        if kind in ("applied", "refunded", "removed"):
            if given.minor > left:
                raise Refused(
                    "insufficient_available", f"events[{at}].act.amount", lot=money["id"],
                    available=given.like(left).json(), asked=given.json(),
                )
            left -= given.minor
        if kind == "refunded":
            refunds.append((event["on"], given.minor))
            asked.pop(act["refund"], None)
        elif kind == "returned":
            left += given.minor
        elif kind == "refundRequested":
            asked[act["refund"]] = given.minor
        elif kind == "refundCanceled":
            asked.pop(act["refund"], None)
        elif kind == "bounced":
            left, back = 0, event["on"]
        elif kind == "held":
            held = given.minor
    there = sees(cut, money["received"], money["entered"])
    left = left if there else 0
    kept = min(left, min(held, left) + min(sum(asked.values()), left))
    return {"there": there, "left": left, "kept": kept, "back": back, "refunds": refunds}


# --- shared ---------------------------------------------------------------------------------------

def each_once(portfolio):
    for name in ("debts", "prepayments", "debtors"):
        known = {}
        for at, one in enumerate(portfolio[name]):
            first = known.setdefault(one["id"], at)
            if first != at:
                raise Refused("duplicate_id", f"portfolio.{name}[{at}].id", id=one["id"], first=first)


def checked(rules, path):
    within(rules["tolerance"], 0, 366, path + "tolerance")


def rolled(due, rules):
    return due if rules["calendar"] is None else plans.adjust(due, "following", rules["calendar"])


def tops(debtors):
    parents = {one["id"]: (one["parent"], at) for at, one in enumerate(debtors) if one["parent"]}

    def top(customer):
        seen = []
        while customer in parents:
            if customer in seen:
                raise Refused("group_cycle", f"portfolio.debtors[{parents[customer][1]}].parent", customer=customer)
            seen.append(customer)
            customer = parents[customer][0]
        return customer

    for one in debtors:
        top(one["id"])
    return top


def exact(upper, lower):
    if lower == 0:
        return None
    found = Fraction(upper, lower)
    return {"numerator": found.numerator, "denominator": found.denominator}


def without_nothing(found):
    return {name: value for name, value in found.items() if value is not None}


def observe(debt, cut, rules):
    """The state of a debt, when it closed, and how late; none if it shows nothing."""
    if debt["kind"] not in ("ordinary", "writtenOff") or not sees(cut, debt["issued"], debt["entered"]):
        return None, None
    small = next((one.minor for one in rules["small"] if one.code == debt["amount"].code), 0)
    now = stands(debt, cut, small)
    due = rolled(now.due, rules)
    net, paid, off, state = now.net, now.paid, 0, "settled"
    if now.lost:
        until, net, off, paid = now.lost
        state = "writtenOff"
    elif now.open <= small:
        after = lambda day: now.open + sum(one["amount"] for one in paid if one["day"] > day)  # noqa: E731
        until = next((day for day in sorted(one["day"] for one in paid) if after(day) <= small), now.other)
    elif now.open > now.contested and cut["on"] > due:
        until, state = cut["on"], "overdue"
    else:
        until = None
    if until is None or net <= 0:
        return now, None
    days = late(now, due, until)
    is_late = state == "writtenOff" or days > rules["tolerance"]
    return now, {
        "net": net, "paid": paid, "off": off, "until": until, "due": due, "days": days, "late": is_late, "state": state,
    }


def observations(r):
    checked(r["rules"], "rules.")
    found = []
    for at, debt in enumerate(r["debts"]):
        _, one = inside(f"debts[{at}]", lambda: observe(debt, r["cutOff"], r["rules"]))
        if one:
            found.append({
                "debt": debt["id"], "customer": debt["customer"], "amount": debt["amount"].like(one["net"]).json(),
                "issued": str(debt["issued"]), "due": str(one["due"]), "until": str(one["until"]),
                "days": one["days"], "late": one["late"], "state": one["state"],
            })
    return found


# --- behavior -------------------------------------------------------------------------------------

def figures(days):
    days = sorted(days)
    n, total = len(days), sum(days)
    if not n:
        return None
    mean = Fraction(total, n)
    spread = sum((day - mean) ** 2 for day in days) / (n - 1) if n > 1 else None
    return without_nothing({
        "count": n, "total": total, "mean": exact(total, n), "smallest": days[0], "largest": days[-1],
        "median": exact(days[(n - 1) // 2] + days[n // 2], 2), "p90": days[-(-9 * n // 10) - 1],
        "variance": None if spread is None else exact(spread.numerator, spread.denominator),
        "deviation": None if spread is None else isqrt(spread.numerator * 10**6 // spread.denominator),
    })


def behavior(r):
    portfolio, rules, cut = r["portfolio"], r["rules"], r["cutOff"]
    each_once(portfolio)
    top = tops(portfolio["debtors"]) if rules["of"] == "group" else lambda customer: customer
    checked(rules["observation"], "rules.observation.")
    within(rules["window"], 1, 36_600, "rules.window")
    first = date.fromordinal(max(1, cut["on"].toordinal() - rules["window"] + 1))
    before = {"on": first - timedelta(1), "known": cut["known"]} if first.toordinal() > 1 else None
    holds = lambda day: first <= day <= cut["on"]  # noqa: E731
    rows = {}

    def row(customer, money):
        return rows.setdefault((top(customer), money.code), {
            "members": set(), "like": money, "debts": [], "money": [],
        })

    for at, debt in enumerate(portfolio["debts"]):
        if debt["kind"] in ("ordinary", "writtenOff") and sees(cut, debt["issued"], debt["entered"]):
            now, one = inside(
                f"portfolio.debts[{at}]", lambda: observe(debt, cut, rules["observation"]),
            )
            of = row(debt["customer"], debt["amount"])
            of["members"].add(debt["customer"])
            of["debts"].append((debt, now, one))
    for at, money in enumerate(portfolio["prepayments"]):
        left = inside(f"portfolio.prepayments[{at}]", lambda: money_left(money, cut))
        if left["there"]:
            of = row(money["customer"], money["amount"])
            of["members"].add(money["customer"])
            of["money"].append((money, left))
    receipts = {money["id"] for money in portfolio["prepayments"]}
    return [
        behaved(customer, rows[customer, code], rules, cut, before, holds, receipts)
        for customer, code in sorted(rows, key=lambda key: (key[0].encode(), key[1]))
    ]


def behaved(customer, of, rules, cut, before, holds, receipts):
    cash = lambda minor: of["like"].like(minor).json()  # noqa: E731
    past = []
    for debt, now, _ in of["debts"]:
        was = before and sees(before, debt["issued"], debt["entered"]) and stands(debt, before)
        past.append((now, was or None))
    change = lambda read: sum(read(now) - (read(was) if was else 0) for now, was in past)  # noqa: E731
    net, credited = change(lambda s: s.net), change(lambda s: s.credited)
    canceled = change(lambda s: s.canceled)
    closed = [(debt, now, one) for debt, now, one in of["debts"]
              if one and one["state"] != "overdue" and holds(one["until"])]
    counted = {}
    for debt, _, one in closed:
        by_document = rules["each"] == "document" and debt["document"]
        key = ("document", debt["document"]) if by_document else ("debt", debt["id"])
        counted.setdefault(key, []).append(
            (one["until"], one["days"], (one["until"] - debt["issued"]).days, one["late"], one["state"] == "settled"),
        )
    counted = sorted(
        (max(p[0] for p in parts), max(p[1] for p in parts), max(p[2] for p in parts), any(p[3] for p in parts),
         all(p[4] for p in parts)) for parts in counted.values()
    )
    n, delays = len(counted), [one[1] for one in counted]
    late_count, late_days = sum(one[3] for one in counted), sum(max(0, days) for days in delays)
    total = sum(one["net"] for _, _, one in closed)
    slices = [(now, one, part["amount"], part["day"]) for _, now, one in closed for part in one["paid"]]
    slices += [(now, one, one["off"], one["until"]) for _, now, one in closed]
    to_pay = [((part["day"] - debt["issued"]).days, part["amount"])
              for debt, _, one in closed if one["state"] == "settled" for part in one["paid"]]
    recent = delays[-5:]
    issued = [(debt, now) for debt, now, _ in of["debts"] if holds(debt["issued"])]
    prepaid = sum(part["amount"] for _, now in issued for part in now.paid if part["by"] == "prepayment")
    arrived = [(part["day"], part["amount"]) for _, now, _ in of["debts"] for part in now.paid
               if part["by"] == "receipt" and part["receipt"] not in receipts]
    arrived += [(money["received"], money["amount"].minor) for money, left in of["money"]
                if money["source"] == "receipt" and not left["back"]]
    arrived = [one for one in arrived if holds(one[0])]
    days = sorted({day for day, _ in arrived})
    overdue = [(now.open - now.contested, (cut["on"] - due).days) for debt, now, _ in of["debts"]
               for due in [rolled(now.due, rules["observation"])]
               if cut["on"] > due and now.open > now.contested and now.open > next(
                   (s.minor for s in rules["observation"]["small"] if s.code == debt["amount"].code), 0)]
    bounced, unnamed = {money["id"] for money, left in of["money"] if left["back"] and holds(left["back"])}, 0
    for debt, _, _ in of["debts"]:
        for event in debt["events"]:
            act = event["act"]
            if act["kind"] == "paymentReversed" and act["cause"] == "bounced" and holds(event["on"]) \
                    and sees(cut, event["on"], event["entered"]):
                if act["receipt"]:
                    bounced.add(act["receipt"])
                else:
                    unnamed += 1
    usable = lambda money: money["nature"] not in ("guarantee", "unidentified") and (  # noqa: E731
        money["expires"] is None or cut["on"] < money["expires"])
    bound = sum(left["kept"] if usable(money) else left["left"] for money, left in of["money"])
    refunded = sum(minor for _, left in of["money"] for day, minor in left["refunds"] if holds(day))
    received, open_now = sum(minor for _, minor in arrived), sum(now.open for _, now, _ in of["debts"])
    months = {(debt["issued"].year, debt["issued"].month) for debt, _ in issued}
    contested = sum(now.contested for _, now, _ in of["debts"])
    return without_nothing({
        "customer": customer, "currency": of["like"].code, "members": len(of["members"]), "closed": n,
        "amount": cash(total), "lost": cash(sum(one["off"] for _, _, one in closed)),
        "daysToPay": figures([one[2] for one in counted if one[4]]),
        "daysToPayByAmount": exact(sum(a * b for a, b in to_pay), sum(b for _, b in to_pay)),
        "delay": figures(delays), "daysDelinquent": exact(late_days, n),
        "daysDelinquentByAmount": exact(
            sum(minor * max(0, late(now, one["due"], day)) for now, one, minor, day in slices),
            sum(minor for _, _, minor, _ in slices),
        ),
        "late": late_count, "lateDays": late_days, "onTime": exact(n - late_count, n),
        "onTimeByAmount": exact(sum(one["net"] for _, _, one in closed if not one["late"]), total),
        "trend": exact(sum(recent) * n - sum(delays) * 5, 5 * n) if n > 5 else None,
        "open": cash(open_now), "overdue": cash(sum(minor for minor, _ in overdue)),
        "oldest": max((past for _, past in overdue), default=None), "disputed": cash(contested),
        "disputedShare": exact(contested, open_now), "sales": cash(net), "salesMonths": len(months),
        "monthlySales": exact(net, len(months)), "credited": cash(credited),
        "creditedShare": exact(credited, max(0, net + credited + canceled)),
        "bounced": len(bounced) + unnamed, "prepaid": cash(prepaid),
        "prepaidShare": exact(prepaid, sum(now.net for _, now in issued)),
        "freeMoney": cash(sum(left["left"] for _, left in of["money"]) - bound), "boundMoney": cash(bound),
        "received": cash(received), "refunded": cash(refunded), "refundedShare": exact(refunded, received),
        "paymentDays": len(days), "paymentGaps": figures([(b - a).days for a, b in zip(days, days[1:])]),
    })


# --- ratios ---------------------------------------------------------------------------------------

def month_first(day):
    return day.replace(day=1)


def back(first, months):
    for _ in range(months):
        first = month_first(first - timedelta(1))
    return first


def last_of(first):
    return month_first(first + timedelta(31)) - timedelta(1)


def ratios(r):
    portfolio, rules, cut = r["portfolio"], r["rules"], r["cutOff"]
    within(rules["months"], 1, 120, "rules.months")
    checked(rules["observation"], "rules.observation.")
    each_once(portfolio)
    debts, money, likes = {}, {}, {}
    for at, debt in enumerate(portfolio["debts"]):
        if debt["kind"] in ("ordinary", "writtenOff") and sees(cut, debt["issued"], debt["entered"]):
            inside(f"portfolio.debts[{at}]", lambda: stands(debt, cut))
            debts.setdefault(debt["amount"].code, []).append(debt)
            likes[debt["amount"].code] = debt["amount"]
    for at, one in enumerate(portfolio["prepayments"]):
        left = inside(f"portfolio.prepayments[{at}]", lambda: money_left(one, cut))
        if left["there"]:
            money.setdefault(one["amount"].code, []).append((one, left))
            likes[one["amount"].code] = one["amount"]
    receipts = {one["id"] for one in portfolio["prepayments"]}
    found = []
    for code in sorted(likes):
        for number in reversed(range(rules["months"])):
            first = back(month_first(cut["on"]), number)
            found.append(Month(
                likes[code], debts.get(code, []), money.get(code, []), receipts, rules, cut, first,
            ).ratios())
    return found


class Month:
    def __init__(self, like, debts, money, receipts, rules, cut, first):
        self.like, self.debts, self.money, self.receipts = like, debts, money, receipts
        self.rules, self.cut, self.first = rules, cut, first
        self.to, self.opening_day = min(last_of(first), cut["on"]), first - timedelta(1)

    def on(self, day, read):
        cut = {"on": day, "known": self.cut["known"]}
        return sum(read(debt, stands(debt, cut)) for debt in self.debts if sees(cut, debt["issued"], debt["entered"]))

    def between(self, start, end, read):
        return self.on(end, read) - self.on(start, read)

    def due(self, now):
        return rolled(now.due, self.rules["observation"])

    def sold(self, first, last):
        first = max(first, self.rules["salesFrom"] or first)
        return self.between(first - timedelta(1), last, lambda _, now: now.net) if first <= last else 0

    def countback(self, left):
        """Days and whether they ran out, month by month of the calendar."""
        if not self.debts:
            return None, False
        earliest = month_first(self.rules["salesFrom"] or min(debt["issued"] for debt in self.debts))
        first, last, whole_days, held, held_days = self.first, self.to, Fraction(0), 0, 0
        while left > 0 and first >= earliest:
            held, held_days = held + self.sold(first, last), held_days + (last - first).days + 1
            if held >= 0:
                if left < held:
                    return whole_days + Fraction(held_days * left, held), False
                left, whole_days, held, held_days = left - held, whole_days + held_days, 0, 0
            first, last = back(first, 1), first - timedelta(1)
        return whole_days + held_days, left > 0

    def ratios(self):
        cash = lambda minor: self.like.like(minor).json()  # noqa: E731
        cut, to, days = self.cut, self.to, (self.to - self.first).days + 1
        opening, closing = (self.on(day, lambda _, now: now.open) for day in (self.opening_day, to))
        not_due = self.on(to, lambda _, now: now.open if to <= self.due(now) else 0)
        sales = self.sold(self.first, to)
        by = lambda kinds: lambda _, now: sum(  # noqa: E731
            part["amount"] for part in now.paid if part["by"] in kinds)
        collected = self.between(self.opening_day, to, by(("receipt", "prepayment")))
        inside_month = lambda day: self.first <= day <= to  # noqa: E731
        received, fell_due, in_time, ahead, ahead_in_time = 0, 0, 0, 0, 0
        other = False
        for debt in self.debts:
            now = stands(debt, cut)
            received += sum(part["amount"] for part in now.paid if part["by"] == "receipt"
                            and part["receipt"] not in self.receipts and inside_month(part["day"]))
            other = other or any(
                event["act"].get("by") == "netting" and inside_month(event["on"]) for event in debt["events"]
                if sees(cut, event["on"], event["entered"]))
            if inside_month(self.due(now)):
                early = sum(part["amount"] for part in now.paid if part["day"] <= self.due(now))
                fell_due, in_time = fell_due + now.net, in_time + early
                agreed = self.rules["agreedAhead"]
                if agreed and any(plain(f["name"]) == plain(agreed["name"]) and plain(f["value"]) ==
                                  plain(agreed["value"]) for f in debt["fields"]):
                    ahead, ahead_in_time = ahead + now.net, ahead_in_time + early
        prepayments = [one["amount"].minor for one, left in self.money
                       if one["source"] == "receipt" and not left["back"] and inside_month(one["received"])]
        received += sum(prepayments)
        history = min((month_first(debt["issued"]) for debt in self.debts), default=self.first)
        history = month_first(self.rules["salesFrom"]) if self.rules["salesFrom"] else history
        quarter = min(max(back(self.first, 2), history), self.first)
        counted, used_up = self.countback(closing)
        flags = [name for name, is_so in (
            ("partialMonth", to != last_of(self.first)), ("noSales", sales <= 0),
            ("shortHistory", history > back(self.first, 2)), ("historyUsedUp", used_up),
            ("prepaymentsReceived", bool(prepayments)), ("settledWithoutMoney", other),
        ) if is_so]
        positive = max(0, sales)
        return without_nothing({
            "currency": self.like.code, "from": str(self.first), "to": str(to), "sales": cash(sales),
            "opening": cash(opening), "closing": cash(closing), "notDue": cash(not_due),
            "collected": cash(collected), "received": cash(received), "dso": exact(closing * days, positive),
            "dsoThreeMonths": exact(closing * ((to - quarter).days + 1), max(0, self.sold(quarter, to))),
            "dsoCountback": None if counted is None else exact(counted.numerator, counted.denominator),
            "dsoTrueMillionths": self.true_days(), "dsoBest": exact(not_due * days, positive),
            "daysDelinquent": exact((closing - not_due) * days, positive),
            "effectiveness": exact(opening + sales - closing, opening + sales - not_due),
            "turnover": exact(365 * sales, closing * days) if sales > 0 else None,
            "collectedShare": exact(collected, max(0, opening + sales)),
            "onTimeShare": exact(in_time, fell_due), "receivedToSales": exact(received, positive),
            "aheadOverdueShare": exact(ahead - ahead_in_time, ahead),
            "rolls": [self.roll(age, cash) for age in range(4)], "flags": flags,
        })

    def true_days(self):
        if not self.debts:
            return None
        total = 0
        for first in {month_first(debt["issued"]) for debt in self.debts}:
            of = lambda debt: month_first(debt["issued"]) == first  # noqa: B023, E731
            weighed = self.on(self.to, lambda debt, now: now.open * (self.to - debt["issued"]).days if of(debt) else 0)
            known = [debt for debt in self.debts if of(debt) and debt["issued"] >= (self.rules["salesFrom"] or first)]
            if known:
                total += weighed * 10**6 // sum(debt["amount"].minor for debt in known)
            elif self.on(self.to, lambda debt, now: now.open if of(debt) else 0):  # noqa: B023
                return None
        return total

    def roll(self, age, cash):
        def in_age(day, age):
            def read(_, now):
                past = (day - self.due(now)).days
                return now.open if (past <= 0 if age == 0 else 30 * age - 30 < past <= 30 * age) else 0
            return read

        before, after = self.on(self.opening_day, in_age(self.opening_day, age)), self.on(self.to, in_age(self.to, age + 1))
        ripe = reached = 0
        then = {"on": self.opening_day, "known": self.cut["known"]}
        for debt in self.debts:
            if sees(then, debt["issued"], debt["entered"]):
                now = stands(debt, then)
                there, ripe_day = in_age(self.opening_day, age)(debt, now), self.due(now) + timedelta(91)
                if there and ripe_day <= self.cut["on"]:
                    ripe += there
                    reached += min(there, stands(debt, {"on": ripe_day, "known": self.cut["known"]}).open)
        return without_nothing({
            "before": cash(before), "after": cash(after), "rate": exact(after, before), "ripe": cash(ripe),
            "reached": cash(reached), "reachedShare": exact(reached, ripe),
        })


# --- aging ----------------------------------------------------------------------------------------

def buckets(rules):
    given = rules["buckets"]
    if len(given) > 100:
        raise Refused("too_many", "rules.buckets", found=len(given), limit=100)
    following = None
    for at, bucket in enumerate(given):
        path = f"rules.buckets[{at}]."
        if following is None and bucket["from"] is not None:
            within(bucket["from"], -DAYS_MOST, DAYS_MOST, path + "from")
        if following is not None:
            if bucket["from"] is None:
                raise Refused("missing_field", path + "from", field="from")
            within(bucket["from"], following, following, path + "from")
        if at == len(given) - 1:
            if bucket["to"] is not None:
                within(bucket["to"], DAYS_MOST, 2**63 - 1, path + "to")
        elif bucket["to"] is None:
            raise Refused("missing_field", path + "to", field="to")
        else:
            within(bucket["to"], -DAYS_MOST if bucket["from"] is None else bucket["from"], DAYS_MOST, path + "to")
            following = bucket["to"] + 1


def group_of(by, portfolio, top, cut, customer, owner, fields, debt=None):
    if by is None:
        return None
    debtor = next((one for one in portfolio["debtors"] if one["id"] == customer), None)
    kind = by["kind"]
    if kind == "customer":
        return customer
    if kind == "group":
        return top(customer)
    if kind == "field":
        every = [*fields, *(debtor["fields"] if debtor else [])]
        return next((f["value"] for f in every if f["name"] == by["name"]), None)
    if kind == "currentOwner" and debt:
        handed = [(event["on"], own, event["act"]["owner"])
                  for own, events in ((False, debtor["events"] if debtor else []), (True, debt["events"]))
                  for event in events if event["act"]["kind"] == "reassigned"
                  and sees(cut, event["on"], event["entered"]) and event["on"] >= debt["issued"]]
        handed.sort(key=lambda one: one[:2])
        if handed:
            return handed[-1][2]
    return owner or (debtor and debtor["owner"])


def aging(r):
    portfolio, rules, cut = r["portfolio"], r["rules"], r["cutOff"]
    buckets(rules)
    if not rules["buckets"]:
        first = 1 if rules["basis"] == "due" else 0
        bounds = [(first, 30), (31, 60), (61, 90), (91, None)]
        rules = {**rules, "buckets": [{"from": low, "to": high} for low, high in bounds]}
    worth = rules["worth"]
    for at, quote in enumerate(worth["quotes"] if worth else []):
        if quote["from"] == quote["to"]:
            raise Refused("currencies_equal", f"rules.worth.quotes[{at}].to", currency=quote["to"][0])
        if quote["to"] != worth["currency"]:
            raise Refused("currency_mismatch", f"rules.worth.quotes[{at}].to", expected=worth["currency"][0],
                          found=quote["to"][0], item=None)
    each_once(portfolio)
    by = rules["by"]
    top = tops(portfolio["debtors"]) if by and by["kind"] == "group" else None
    parts = []
    for at, debt in enumerate(portfolio["debts"]):
        if not sees(cut, debt["issued"], debt["entered"]):
            continue
        now = inside(f"portfolio.debts[{at}]", lambda: stands(debt, cut))
        disputed = now.contested if rules["disputed"] == "apart" else 0
        held = debt["retention"] and rules["retention"] == "apart" and cut["on"] <= now.due
        day = {"due": now.due, "document": debt["issued"], "entered": debt["entered"] or debt["issued"]}[rules["basis"]]
        rest = now.open - disputed
        group = group_of(by, portfolio, top, cut, debt["customer"], debt["owner"], debt["fields"], debt)
        parts.append({
            "pool": (debt["customer"], debt["amount"].code), "order": (day, debt["due"], debt["id"]), "group": group,
            "like": debt["amount"], "days": (cut["on"] - day).days, "debt": True, "aged": 0 if held else rest,
            "paid": 0 if held else now.cash, "disputed": disputed, "retention": rest if held else 0, "unapplied": 0,
        })
    for at, money in enumerate(portfolio["prepayments"]):
        left = inside(f"portfolio.prepayments[{at}]", lambda: money_left(money, cut))["left"]
        day = (money["entered"] or money["received"]) if rules["basis"] == "entered" else money["received"]
        own = rules["unapplied"] == "ownDate"
        pooled = money["nature"] not in ("guarantee", "unidentified")
        group = group_of(by, portfolio, top, cut, money["customer"], money["owner"], money["fields"])
        parts.append({
            "pool": pooled and (money["customer"], money["amount"].code), "order": (day, money["received"], money["id"]),
            "group": group, "like": money["amount"], "days": (cut["on"] - day).days, "debt": False,
            "aged": -left if own else 0, "paid": 0, "disputed": 0, "retention": 0, "unapplied": 0 if own else -left,
        })
    if rules["matching"] == "oldestFirst":
        oldest_first(parts)
    lines = {}
    for part in parts:
        if not any(part[name] for name in ("aged", "disputed", "retention", "unapplied")):
            continue
        place = sum(
            1 for bucket in rules["buckets"] if bucket["from"] is None or part["days"] >= bucket["from"])
        value = part["group"] if isinstance(part["group"], dict) or part["group"] is None \
            else {"kind": "text", "text": part["group"]}
        line = lines.setdefault((str(value), part["like"].code), {
            "group": value, "like": part["like"], "columns": [0] * (len(rules["buckets"]) + 4), "open": 0, "items": 0,
            "oldest": None,
        })
        line["columns"][place] += part["aged"]
        for at, name in enumerate(("unapplied", "retention", "disputed"), 1):
            line["columns"][-at] += part[name]
        if part["debt"]:
            is_open = part["aged"] + part["disputed"] + part["retention"]
            line["open"], line["items"] = line["open"] + is_open, line["items"] + (is_open > 0)
            if part["aged"] > 0 and place:
                line["oldest"] = max(part["days"], line["oldest"] if line["oldest"] is not None else part["days"])
    ordered = {}
    for _, line in sorted(lines.items(), key=lambda item: (item[1]["group"] is not None, *item[0])):
        line = turned(line, worth) if worth else line
        merge(ordered, (str(line["group"]), line["like"].code), line)
    totals = {}
    for line in ordered.values():
        merge(totals, line["like"].code, {**line, "group": None})
    return {
        "lines": [told(line) for line in ordered.values()], "totals": [told(totals[code]) for code in sorted(totals)],
    }


def merge(lines, key, line):
    known = lines.get(key)
    if known is None:
        lines[key] = {**line, "columns": list(line["columns"])}
        return
    known["columns"] = [a + b for a, b in zip(known["columns"], line["columns"])]
    known["open"], known["items"] = known["open"] + line["open"], known["items"] + line["items"]
    known["oldest"] = max((one["oldest"] for one in (known, line) if one["oldest"] is not None), default=None)


def turned(line, worth):
    code, digits = worth["currency"]
    if line["like"].code == code:
        return line
    quote = next((one for one in worth["quotes"] if one["from"][0] == line["like"].code), None)
    if quote is None:
        raise Refused("rate_missing", "rules.worth.quotes", **{"from": line["like"].code, "to": code})
    # Minor units of one for a minor unit of the other.
    factor = Fraction(quote["rate"]) / quote["per"] * Fraction(10) ** (digits - line["like"].digits)
    turn = lambda minor: rounded(minor * factor, worth["rounding"])  # noqa: E731
    columns = [turn(minor) for minor in line["columns"]]
    return {**line, "like": values.Money(0, code, digits), "columns": columns, "open": turn(line["open"])}


def told(line):
    cash = lambda minor: line["like"].like(minor).json()  # noqa: E731
    columns = line["columns"]
    return without_nothing({
        "group": plain(line["group"]) if line["group"] else None, "currency": line["like"].code,
        "notDue": cash(columns[0]), "buckets": [cash(minor) for minor in columns[1:-3]], "disputed": cash(columns[-3]),
        "retention": cash(columns[-2]), "unapplied": cash(columns[-1]), "balance": cash(sum(columns)),
        "open": cash(line["open"]), "items": line["items"], "oldest": line["oldest"],
    })


def oldest_first(parts):
    """Every customer's money, of the oldest first, on the oldest debt that still takes some."""
    for pool in {part["pool"] for part in parts if part["pool"]}:
        of = sorted((part for part in parts if part["pool"] == pool), key=lambda part: part["order"])
        debts, money = [part for part in of if part["debt"]], [part for part in of if not part["debt"]]
        cash = 0
        for part in debts:
            cash, part["aged"], part["paid"] = cash + part["paid"], part["aged"] + part["paid"], 0
        for part in debts:
            used = min(cash, part["aged"])
            cash, part["aged"] = cash - used, part["aged"] - used
            for own in money:
                name = "aged" if own["aged"] else "unapplied"
                used = min(-own[name], part["aged"])
                own[name], part["aged"] = own[name] + used, part["aged"] - used


ANSWERS = {"agingReport": aging, "customerBehavior": behavior, "observations": observations, "portfolioRatios": ratios}


def answer(call, given):
    return ANSWERS[call](given)
