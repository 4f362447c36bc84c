"""Cash to come and whom to call first: every table drawn anew for every item, with whole numbers as the rules state."""

from datetime import timedelta
from math import isqrt

from plans import adjust
from records import FIELD, plain
from shapes import CALENDAR, DAY, IDENTIFIER, NONE_OR, PERCENT, amount, choice, currency, listed, one_of, record, whole
from systems import told, within
from values import Money, Refused, inside

ONE, EARLIEST, LATEST = 2**20, -120, 366
PAID_BY = ["receipt", "prepayment", "netting"]
ACT = choice(
    paid={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "received": NONE_OR(DAY), "by": (one_of(PAID_BY), "receipt")},
    promised={"day": DAY, "amount": NONE_OR(amount)},
    disputed={"amount": NONE_OR(amount)},
    writtenOff={"amount": amount},
)
DEBT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, document=NONE_OR(IDENTIFIER),
    fields=(listed(FIELD), []), events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=ACT)), []),
)
PORTFOLIO = record(debts=(listed(DEBT), []))
OBSERVED = record(calendar=NONE_OR(CALENDAR), tolerance=(whole, 0), small=(listed(amount), []))
RULES = record(
    observation=(OBSERVED, OBSERVED({})), periods=(listed(whole), []), window=(whole, 365), halfLife=(whole, 180),
    borrowed=(whole, 20), thin=(whole, 20), weekday=(whole, 3), dispute=(whole, 45),
    delays=(listed(record(customer=IDENTIFIER, days=whole)), []),
)
COLLECTION = record(
    forecast=(RULES, RULES({})), ahead=(whole, 14), capacity=NONE_OR(whole), bands=(listed(whole), []), near=(whole, 7),
    broken=NONE_OR(PERCENT), crossing=NONE_OR(PERCENT),
    scores=(listed(record(customer=IDENTIFIER, unpaid=PERCENT)), []), currency=NONE_OR(currency),
)
CUT_OFF = record(on=DAY, known=NONE_OR(DAY))
PLAN = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, day=DAY, document=NONE_OR(IDENTIFIER), contract=NONE_OR(IDENTIFIER)
)
LOOK = record(times=(whole, 12), step=(whole, 7))
REQUESTS = {
    "collectionOrder": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, rules=(COLLECTION, COLLECTION({}))),
    "forecastCash": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, rules=(RULES, RULES({})), plans=(listed(PLAN), [])),
    "forecastError": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, rules=(RULES, RULES({})), lookBack=(LOOK, LOOK({}))),
}


# --- checks ---------------------------------------------------------------------------------------

def once(ids, path):
    for at, one in enumerate(ids):
        if one in ids[:at]:
            raise Refused("duplicate_id", path.format(at), id=one, first=ids.index(one))


def check_rules(rules):
    inside("observation.tolerance", lambda: within(rules["observation"]["tolerance"], 0, 366, ""))
    for at, days in enumerate(rules["periods"]):
        within(days, 1, 3660, f"periods[{at}]")
    for name, low, high in (("window", 1, 3660), ("halfLife", 0, 3660), ("borrowed", 1, 1000), ("thin", 1, 1000),
                            ("weekday", 1, 20), ("dispute", 0, 3660)):
        within(rules[name], low, high, name)
    for at, delay in enumerate(rules["delays"]):
        within(delay["days"], 0, 3660, f"delays[{at}].days")
    once([delay["customer"] for delay in rules["delays"]], "delays[{}].customer")


# --- reading debts --------------------------------------------------------------------------------

def later(day, days):
    return day + timedelta(days=days)


class Debt:
    """A debt as it stands at the end of a day."""

    def __init__(self, given, rules, cut_off):
        self.given, self.amount, self.customer = given, given["amount"], given["customer"]
        self.rules, self.day = rules, cut_off["on"]
        known = cut_off["known"]
        self.roll = lambda day: adjust(day, "following", rules["observation"]["calendar"]) if rules["observation"]["calendar"] else day
        self.day_due, self.due = given["due"], self.roll(given["due"])
        self.exists = given["issued"] <= self.day and (known is None or given["issued"] <= known)
        seen = [event for event in given["events"] if event["on"] <= self.day
                and (known is None or (event["entered"] or event["on"]) <= known)]
        self.events = sorted(seen, key=lambda event: event["on"])
        self.open, self.disputed, self.since = self.amount.minor, 0, None
        self.pays, self.written, self.cash = [], None, False
        self.pending, self.broken, self.made, self.kept = None, None, 0, 0
        for event in self.events:
            self.settle(event["on"])
            self.take(event["on"], event["act"])
        self.settle(later(self.day, 1))
        self.disputed = min(self.disputed, self.open)
        if self.open == 0:
            self.until = self.written or max(self.pays)
            self.late = max(EARLIEST, min(LATEST, (self.until - self.due).days))
        self.told = None if self.open or not self.exists else "never" if self.written else "paid" if self.cash else "other"

    def take(self, on, act):
        if act["kind"] in ("paid", "writtenOff"):
            self.open -= act["amount"].minor
            if act["kind"] == "writtenOff":
                self.written = on
            else:
                self.pays.append(min(on, act["received"] or on))
                self.cash |= act["by"] == "receipt"
        elif act["kind"] == "disputed":
            self.disputed = act["amount"].minor if act["amount"] else self.open
            self.since = self.since or on
        else:
            much = min(act["amount"].minor, self.open) if act["amount"] else self.open
            self.pending = (self.roll(act["day"]), self.open - much, much)

    def settle(self, on):
        if self.pending and self.pending[0] < on:
            self.made += 1
            if self.open <= self.pending[1]:
                self.kept += 1
            else:
                self.broken = self.pending[0]
            self.pending = None


# --- delays ---------------------------------------------------------------------------------------

def half_up(above, below):
    return (2 * above + below) // (2 * below)


class Delays:
    def __init__(self, debts, day, rules):
        self.rules, self.day = rules, day
        self.past = [(debt, self.weight(debt)) for debt in debts if debt.told in ("paid", "never") and self.weight(debt) is not None]
        self.total = sum(weight for _, weight in self.past)
        paid = [(debt, weight) for debt, weight in self.past if debt.told == "paid"]
        self.many, self.moment = sum(w for _, w in paid), sum(w * d.late for d, w in paid)
        self.paid = paid

    def weight(self, debt):
        age, half = (self.day - debt.until).days, self.rules["halfLife"]
        if not 0 <= age < self.rules["window"]:
            return None
        return (ONE >> (age // half)) * (2 * half - age % half) // (2 * half) if half else ONE

    def usual(self, customer):
        if not self.many:
            return 0
        own = [(debt.late, weight) for debt, weight in self.paid if debt.customer == customer]
        thin = self.rules["thin"] * ONE
        above = sum(late * weight for late, weight in own) * self.many + thin * self.moment
        return half_up(above, (sum(weight for _, weight in own) + thin) * self.many)

    def payments(self, customer):
        return sum(debt.customer == customer for debt, _ in self.past)

    def curve(self, customer, weekday):
        """Up to which delay how much is paid, and of how much."""
        if not self.total:
            return (lambda days: ONE if days >= 0 else 0), ONE
        rules, usual = self.rules, self.usual(customer)
        mine = sum(weight for debt, weight in self.past if debt.customer == customer)
        times = lambda debt: rules["weekday"] if debt.due.weekday() == weekday else 1  # noqa: E731
        own = [(debt, weight * times(debt)) for debt, weight in self.past if debt.customer == customer]
        shifted = rules["thin"] * ONE * 1024 // (rules["thin"] * ONE + mine)
        scatter = [(debt.late - self.usual(debt.customer), weight) for debt, weight in self.paid]
        share = lambda sum_: sum_ * rules["borrowed"] * ONE // self.total  # noqa: E731

        def up_to(days):
            if days < EARLIEST:
                return 0
            days = 10**6 if days >= LATEST else days
            of_own = sum(weight for debt, weight in own if debt.told == "paid" and debt.late <= days)
            all_ = share(sum(weight for debt, weight in self.paid if debt.late <= days))
            around = share(sum(weight for residue, weight in scatter if residue <= days - usual))
            return of_own * 1024 + shifted * around + (1024 - shifted) * all_

        return up_to, (sum(weight for _, weight in own) + rules["borrowed"] * ONE) * 1024


class Ahead:
    """What is left of a curve for what is not paid by a day."""

    def __init__(self, curve, due, after):
        self.curve, self.due, self.after = curve, due, after
        self.paid = curve[0]((after - due).days)
        self.rest = max(curve[1] - self.paid, 0)
        self.spent = self.rest <= curve[1] // 1_000_000

    def up_to(self, day):
        return min(max(self.curve[0]((max(day, self.after) - self.due).days) - self.paid, 0), self.rest)

    def day_of(self, millionths):
        mass = self.paid + max(-(-self.rest * millionths // 1_000_000), 1)
        for delay in range(max((self.after - self.due).days + 1, EARLIEST), LATEST):
            if self.curve[0](delay) >= mass:
                return max(later(self.due, delay), later(self.after, 1))
        return None


def apportion(amount_, masses):
    total = sum(masses)
    parts = [amount_ * mass // total for mass in masses]
    lost = sorted((-(amount_ * mass % total), at) for at, mass in enumerate(masses))
    for _, at in lost[: amount_ - sum(parts)]:
        parts[at] += 1
    return parts


# --- the outlook ----------------------------------------------------------------------------------

class Outlook:
    def __init__(self, r, rules, cut_off, plans=()):
        self.rules, self.cut = rules, cut_off["on"]
        debts = r["portfolio"]["debts"]
        once([debt["id"] for debt in debts], "portfolio.debts[{}].id")
        self.debts = [debt for debt in (Debt(given, rules, cut_off) for given in debts) if debt.exists]
        self.items = [Item(debt.given["id"], debt, debt.open) for debt in self.debts if debt.open]
        self.covered = cover(self.debts, plans)
        for plan, (taken, _) in zip(plans, self.covered):
            if plan["amount"].minor > taken:
                given = {"id": plan["id"], "customer": plan["customer"], "amount": plan["amount"], "issued": self.cut,
                         "due": plan["day"], "events": []}
                self.items.append(Item(plan["id"], Debt(given, rules, cut_off), plan["amount"].minor - taken, taken))
        self.delays = Delays(self.debts, self.cut, rules)
        made, kept = sum(debt.made for debt in self.debts), sum(debt.kept for debt in self.debts)
        self.all_kept = (kept + 1) * 1_000_000 // (made + 2)

    def kept(self, customer):
        own = [debt for debt in self.debts if debt.customer == customer]
        made, kept = sum(debt.made for debt in own), sum(debt.kept for debt in own)
        return (kept * 1_000_000 + 5 * self.all_kept) // (made + 5)

    def worked(self, day):
        days = self.rules["observation"]["calendar"]
        return adjust(day, "preceding", days) if days else day

    def ends(self, from_, lengths):
        ends = []
        for length in lengths:
            from_ = later(from_, length)
            ends.append(from_)
        return ends

    def lay(self, item, ends):
        """The parts of an item and the days of one, five and nine cases of ten."""
        debt, curve = item.debt, self.delays.curve(item.debt.customer, item.debt.due.weekday())
        shift = next((one["days"] for one in self.rules["delays"] if one["customer"] == debt.customer), 0)
        free = item.open - item.disputed
        kept = self.kept(debt.customer) if item.pending else 0
        spoken = min(item.pending[2], free) if item.pending else 0
        resolved = max(later(debt.since, self.rules["dispute"] - 1), self.cut) if item.disputed else self.cut
        worked = [self.worked(end) for end in ends]
        sums, days, spent = [0] * (len(ends) + 1), None, False
        for much, promise, after in ((spoken, item.pending, max(item.pending[0], self.cut) if item.pending else None),
                                     (free - spoken, None, self.cut), (item.disputed, None, resolved)):
            if not much:
                continue
            ahead = Ahead(curve, debt.due, after)
            unknown = not self.delays.total and ahead.spent
            place = lambda day: sum(end < day for end in worked)  # noqa: E731
            masses = [0] * len(sums)
            if unknown:
                masses[place(later(after, 1 + shift))] = 1
            elif ahead.spent:
                masses[-1] = 1
            else:
                reached = [0] + [ahead.up_to(later(end, -shift)) for end in worked] + [ahead.rest]
                reached = [max(reached[: at + 1]) for at in range(len(reached))]
                masses = [b - a for a, b in zip(reached, reached[1:])]
            if promise:
                down = max(sum(masses).bit_length() - 40, 0)
                masses = [mass >> down for mass in masses]
                whole_ = sum(masses)
                masses = [mass * (1_000_000 - kept) for mass in masses]
                masses[place(later(promise[0], shift))] += whole_ * kept
            sums = [a + b for a, b in zip(sums, apportion(much, masses))]
            if days is None:
                spent = ahead.spent
                days = [self.day(ahead, share, promise, kept, after if unknown else None, shift) for share in (100_000, 500_000, 900_000)]
        return sums, days, spent, shift, kept

    def day(self, ahead, share, promise, kept, next_, shift):
        if promise and share <= kept:
            day = promise[0]
        elif next_:
            day = later(next_, 1)
        elif ahead.spent:
            return None
        else:
            day = ahead.day_of((share - kept) * 1_000_000 // (1_000_000 - kept) if promise else share)
        calendar = self.rules["observation"]["calendar"]
        if day is None:
            return None
        return adjust(later(day, shift), "following", calendar) if calendar else later(day, shift)


class Item:
    def __init__(self, id_, debt, open_, covered=None):
        self.id, self.debt, self.open, self.covered = id_, debt, open_, covered
        self.disputed, self.pending = debt.disputed, debt.pending


def cover(debts, plans):
    """What stands for each plan line, and who."""
    left = {debt.given["id"]: debt.amount.minor for debt in debts}
    order = sorted(debts, key=lambda debt: (debt.given["issued"], debt.given["id"]))
    found = [[0, []] for _ in plans]

    def contract(debt):
        return next((field["value"].get("text") for field in debt.given["fields"] if field["name"] == "contract"), None)

    for links in (lambda plan, debt: plan["document"] and plan["document"] in (debt.given["id"], debt.given["document"]),
                  lambda plan, debt: plan["contract"] and plan["contract"] == contract(debt)):
        for at in sorted(range(len(plans)), key=lambda at: (plans[at]["day"], plans[at]["id"])):
            plan = plans[at]
            for debt in order:
                taken = min(left[debt.given["id"]], plan["amount"].minor - found[at][0])
                if taken and links(plan, debt) and debt.customer == plan["customer"] and debt.amount.code == plan["amount"].code:
                    left[debt.given["id"]] -= taken
                    found[at][0] += taken
                    found[at][1].append(debt.given["id"])
    return found


# --- how wide -------------------------------------------------------------------------------------

def spreads(outlook):
    missed = {}
    for back in range(28, 113, 14):
        day = later(outlook.cut, -back)
        delays = Delays(outlook.debts, day, outlook.rules)
        if not delays.total:
            continue
        weeks = {}
        for debt in outlook.debts:
            until = None if debt.open else debt.until
            if debt.given["issued"] > day or (until and until <= day):
                continue
            cells = weeks.setdefault(debt.amount.code, [[0, 0, 0] for _ in range(4)])
            # What was paid of it later is not told apart: what it came to, or what is open now.
            much = debt.open or debt.amount.minor
            ahead, before, from_ = Ahead(delays.curve(debt.customer, debt.due.weekday()), debt.due, day), 0, day
            for cell, end in zip(cells, outlook.ends(day, [7] * 4)):
                cell[1] += much if until and from_ < until <= end else 0
                from_ = end
                if not ahead.spent:
                    reached = ahead.up_to(outlook.worked(end))
                    expected = much * max(reached - before, 0) // ahead.rest
                    before = max(before, reached)
                    cell[0] += expected
                    cell[2] += expected * (much - expected)
        for code, cells in weeks.items():
            missed.setdefault(code, []).extend(cells)
    found = {}
    for code, cells in missed.items():
        squares, variance, count = sum((a - b) ** 2 for a, b, _ in cells), sum(v for _, _, v in cells), len(cells)
        if variance:
            found[code] = isqrt((squares * count + 4 * variance) * 10**12 // (variance * count + 4 * variance))
    return found


# --- the forecast ---------------------------------------------------------------------------------

def after_words(days):
    count = f"{abs(days)} day" + ("" if abs(days) == 1 else "s")
    en = "on the due day" if days == 0 else f"{count} {'after' if days > 0 else 'before'} the due day"
    zh = "在到期日" if days == 0 else f"在到期{'后' if days > 0 else '前'} {abs(days)} 天"
    return en, zh


def counted(number, what):
    return f"{number} {what}" + ("" if number == 1 else "s")


def reasons(outlook, item, spent, shift, kept):
    debt, unknown = item.debt, not outlook.delays.total
    show = lambda minor: debt.amount.like(minor)  # noqa: E731
    text = lambda minor: "{amount} {currency}".format(**show(minor).json())  # noqa: E731
    payments, usual = outlook.delays.payments(debt.customer), outlook.delays.usual(debt.customer)
    en, zh = after_words(usual)
    if unknown:
        found = [told("noHistory", "nothing was settled before: the due day is all there is", "尚无结清记录，只能按到期日预计")]
    elif payments < outlook.rules["borrowed"]:
        found = [told("thin", f"only {counted(payments, 'debt')} settled: with what all customers do, {en}",
                      f"仅结清 {payments} 笔，结合全部客户的情况，预计{zh}付款", payments=payments, days=usual)]
    else:
        found = [told("behavior", f"{counted(payments, 'debt')} settled, {en} on average", f"已结清 {payments} 笔，平均{zh}付款",
                      payments=payments, days=usual)]
    if item.covered is not None:
        found.append(told("planned", f"planned for {debt.day_due}, not owed yet", f"计划于 {debt.day_due} 收款，尚未形成应收", day=debt.day_due.isoformat()))
        if item.covered:
            found.append(told("partCovered", f"{text(item.covered)} of the plan is owed or paid already",
                              f"计划中的 {text(item.covered)} 已形成应收或已收款", amount=show(item.covered)))
    if debt.due != debt.day_due:
        found.append(told("moved", f"due on {debt.day_due}, which is no business day", f"到期日 {debt.day_due} 非工作日，顺延", **{"from": debt.day_due.isoformat()}))
    days = (outlook.cut - debt.due).days
    if days > 0 and spent and not unknown:
        found.append(told("laterThanKnown", f"overdue for {counted(days, 'day')}, and nothing was ever paid so late: nothing is expected",
                          f"已逾期 {days} 天，从未有款项这么晚收到，不作预计", days=days))
    elif days > 0:
        found.append(told("overdue", f"overdue for {counted(days, 'day')}: it can only be later", f"已逾期 {days} 天，只会更晚", days=days))
    if item.pending:
        much, kept = min(item.pending[2], item.open - item.disputed), kept // 1000
        day = item.pending[0]
        found.append(told("promised", f"{text(much)} promised for {day}; of a thousand such promises {kept} are kept",
                          f"承诺 {day} 支付 {text(much)}，此类承诺每千次兑现 {kept} 次", day=day.isoformat(), amount=show(much), kept=kept))
    if item.disputed:
        until = max(later(debt.since, outlook.rules["dispute"]), later(outlook.cut, 1))
        found.append(told("disputed", f"{text(item.disputed)} is disputed and not expected before {until}",
                          f"{text(item.disputed)} 有争议，{until} 之前不作预计", amount=show(item.disputed), until=until.isoformat()))
    if shift:
        found.append(told("assumed", f"assumed to be paid {counted(shift, 'day')} later", f"假设推迟 {shift} 天付款", days=shift))
    return found


def forecast(r, rules, cut_off, plans=()):
    outlook = Outlook(r, rules, cut_off, plans)
    lengths = rules["periods"] or [7] * 8
    ends = outlook.ends(outlook.cut, lengths)
    wide, rows, items = spreads(outlook), {}, []
    for item in outlook.items:
        parts, days, spent, shift, kept = outlook.lay(item, ends)
        like = item.debt.amount.like
        row = rows.setdefault(item.debt.amount.code, {"like": like, "open": 0, "cells": [[0, 0, 0, {}] for _ in parts]})
        row["open"] += item.open
        asked = sum(end < item.debt.due for end in ends) if item.debt.due > outlook.cut else 0
        row["cells"][asked][1] += item.open
        for cell, part in zip(row["cells"], parts):
            cell[0] += part
            cell[2] += part * (item.open - part)
            cell[3][item.debt.customer] = cell[3].get(item.debt.customer, 0) + isqrt(part * (item.open - part))
        shown = {"id": item.id, "customer": item.debt.customer, "source": "owed" if item.covered is None else "planned",
                 "open": like(item.open).json(), "due": item.debt.due.isoformat(),
                 "expected": [like(part).json() for part in parts[:-1]], "beyond": like(parts[-1]).json()}
        shown |= {name: day.isoformat() for name, day in zip(("early", "likely", "late"), days) if day}
        items.append({**shown, "reasons": reasons(outlook, item, spent, shift, kept)})
    answer_rows = []
    for code, row in sorted(rows.items()):
        spread, cells = wide.get(code), []
        for expected, asked, variance, together in row["cells"]:
            variance = variance if spread is not None else sum(root**2 for root in together.values())
            reach = isqrt(variance) * (1_000_000 if spread is None else spread) * 12_816 // 10**10
            figures = (expected, max(expected - reach, 0), min(expected + reach, row["open"]), asked)
            cells.append({name: row["like"](minor).json() for name, minor in zip(("expected", "low", "high", "contractual"), figures)})
        shown = {"currency": code, "open": row["like"](row["open"]).json(), "cells": cells[:-1], "beyond": cells[-1]}
        answer_rows.append(shown if spread is None else {**shown, "spread": spread // 1000})
    starts = [outlook.cut] + ends
    return {
        "periods": [{"from": later(a, 1).isoformat(), "to": b.isoformat()} for a, b in zip(starts, ends)],
        "rows": answer_rows, "items": items,
        "covered": [{"plan": plan["id"], "amount": plan["amount"].like(taken).json(), "by": by}
                    for plan, (taken, by) in zip(plans, outlook.covered) if taken],
    }


# --- the error of past forecasts ------------------------------------------------------------------

def fraction(above, below):
    from fractions import Fraction
    if below == 0:
        return None
    found = Fraction(above, below)
    return {"numerator": found.numerator, "denominator": found.denominator}


def minor(value):
    return int(value["amount"].replace(".", ""))


def errors(r):
    rules, look, cut = {**r["rules"], "delays": []}, r["lookBack"], r["cutOff"]
    lengths = rules["periods"] or [7] * 8
    origins = [later(cut["on"], -sum(lengths) - turn * look["step"]) for turn in reversed(range(look["times"]))]
    rows, customers, like = {}, {}, {}
    for origin in origins:
        found = forecast(r, rules, {"on": origin, "known": min(origin, cut["known"] or origin)})
        debts = {debt["id"]: debt for debt in r["portfolio"]["debts"]}
        came, theirs = {}, {}
        for item in found["items"]:
            debt = debts[item["id"]]
            code = debt["amount"].code
            like[code] = debt["amount"].like
            for at, (period, expected) in enumerate(zip(found["periods"], item["expected"])):
                here = sum(event["act"]["amount"].minor for event in debt["events"]
                           if event["act"]["kind"] == "paid" and event["act"]["by"] == "receipt" and event["on"] <= cut["on"]
                           and period["from"] <= event["on"].isoformat() <= period["to"])
                came.setdefault(code, [0] * len(lengths))[at] += here
                cell = theirs.setdefault((debt["customer"], code), [[0, 0] for _ in lengths])[at]
                cell[0] += minor(expected)
                cell[1] += here
        for key, cells in theirs.items():
            customers.setdefault(key, []).extend(cells)
        for row in found["rows"]:
            kept = rows.setdefault(row["currency"], {"cells": [[] for _ in lengths], "totals": []})
            for at, cell in enumerate(row["cells"]):
                figures = [minor(cell[name]) for name in ("expected", "contractual", "low", "high")]
                kept["cells"][at].append((*figures, came[row["currency"]][at]))
            kept["totals"].append(abs(sum(minor(cell["expected"]) for cell in row["cells"]) - sum(came[row["currency"]])))

    def figures(cells):
        total = sum(cell[4] for cell in cells)
        return {"wape": fraction(sum(abs(e - c) for e, _, _, _, c in cells), total),
                "baseline": fraction(sum(abs(a - c) for _, a, _, _, c in cells), total),
                "bias": fraction(sum(e - c for e, _, _, _, c in cells), total),
                "inside": sum(low <= c <= high for _, _, low, high, c in cells), "cells": len(cells)}

    shown = []
    for code, kept in sorted(rows.items()):
        cells = [cell for period in kept["cells"] for cell in period]
        total = sum(cell[4] for cell in cells)
        shown.append({"currency": code, "came": like[code](total).json(), "expected": like[code](sum(cell[0] for cell in cells)).json(),
                      **figures(cells), "total": fraction(sum(kept["totals"]), total), "periods": [figures(cells) for cells in kept["cells"]]})
    each = []
    for (customer, code), cells in sorted(customers.items()):
        total, expected = sum(c for _, c in cells), sum(e for e, _ in cells)
        each.append({"customer": customer, "currency": code, "came": like[code](total).json(), "expected": like[code](expected).json(),
                     "wape": fraction(sum(abs(e - c) for e, c in cells), total), "bias": fraction(expected - total, total)})
    return plain({"origins": [origin.isoformat() for origin in origins], "rows": shown, "customers": each})


# --- whom to call first ---------------------------------------------------------------------------

def collection(r):
    rules = r["rules"]
    inside("rules.forecast", lambda: check_rules(rules["forecast"]))
    inside("rules", lambda: check_collection(rules))
    outlook = Outlook(r, rules["forecast"], r["cutOff"])
    cut, bands = outlook.cut, rules["bands"] or [30, 60, 90, 180, 365]
    owed, like = {}, None
    for item in outlook.items:
        if item.debt.due < cut and item.open > item.disputed:
            item.open, item.disputed = item.open - item.disputed, 0
            like = item.debt.amount.like
            unpaid = outlook.lay(item, [later(cut, rules["ahead"])])[0][-1]
            owed.setdefault(item.debt.customer, []).append((item, unpaid))
    half_up_of = lambda minor_, percent: half_up(minor_ * percent.numerator, 100 * percent.denominator)  # noqa: E731
    score = {one["customer"]: one["unpaid"] for one in rules["scores"]}
    lines = []
    for customer, theirs in owed.items():
        overdue, unpaid = sum(item.open for item, _ in theirs), sum(unpaid for _, unpaid in theirs)
        show = lambda minor_: "{amount} {currency}".format(**like(minor_).json())  # noqa: E731
        if customer in score:
            points, chance = half_up_of(overdue, score[customer]), int(score[customer] * 10)
            found = [told("model", f"{show(overdue)} overdue, unpaid in {chance} of 1000 cases by the model given ({points} points)",
                          f"逾期 {show(overdue)}，按所给模型仍未付的可能为千分之 {chance}（{points} 分）",
                          amount=like(overdue), chance=chance, points=points)]
        else:
            chance = unpaid * 1000 // overdue
            found = [told("unpaid", f"{show(overdue)} overdue, unpaid in {rules['ahead']} days in {chance} of 1000 cases ({unpaid} points)",
                          f"逾期 {show(overdue)}，{rules['ahead']} 天后仍未付的可能为千分之 {chance}（{unpaid} 分）",
                          amount=like(overdue), chance=chance, days=rules["ahead"], points=unpaid)]
        broken = [item for item, _ in theirs if item.debt.broken]
        if broken:
            day = max(item.debt.broken for item in broken)
            points = half_up(sum(item.open for item in broken) * (20 if rules["broken"] is None else rules["broken"]), 100)
            found.append(told("brokenPromise", f"the promise to pay on {day} was broken ({points} points)",
                              f"未兑现 {day} 的付款承诺（{points} 分）", day=day.isoformat(), points=points))
        crossing = {}
        for item, _ in theirs:
            days = (cut - item.debt.day_due).days
            limit = next((limit for limit in bands if limit >= days), None)
            if limit is not None and limit - days < rules["near"]:
                crossing.setdefault(limit, []).append((later(item.debt.day_due, limit + 1), item.open))
        for limit, those in sorted(crossing.items()):
            day, much = min(day for day, _ in those), sum(open_ for _, open_ in those)
            points = half_up(much * (10 if rules["crossing"] is None else rules["crossing"]), 100)
            found.append(told("crossesBand", f"{show(much)} will be overdue for more than {limit} days from {day} on ({points} points)",
                              f"{show(much)} 自 {day} 起逾期将超过 {limit} 天（{points} 分）",
                              limit=limit, day=day.isoformat(), amount=like(much), points=points))
        ids = [item.id for item, _ in sorted(theirs, key=lambda one: (one[0].debt.due, one[0].id))]
        lines.append({"customer": customer, "points": sum(reason["points"] for reason in found), "overdue": like(overdue).json(),
                      "unpaid": like(unpaid).json(), "debts": ids, "oldest": max((cut - item.debt.due).days for item, _ in theirs),
                      "usual": outlook.delays.usual(customer), "payments": outlook.delays.payments(customer),
                      "broken": len(broken), "reasons": found})
    lines.sort(key=lambda line: (-line["points"], -minor(line["overdue"]), line["customer"]))
    most = len(lines) if rules["capacity"] is None else rules["capacity"]
    return plain({"lines": lines[:most], "left": max(len(lines) - most, 0)})


def check_collection(rules):
    within(rules["ahead"], 1, 366, "ahead")
    within(rules["near"], 0, 366, "near")
    if rules["capacity"] is not None:
        within(rules["capacity"], 1, 1_000_000, "capacity")
    least = 1
    for at, limit in enumerate(rules["bands"]):
        within(limit, least, 3660, f"bands[{at}]")
        least = limit + 1
    once([one["customer"] for one in rules["scores"]], "scores[{}].customer")


def answer(call, r):
    if call == "collectionOrder":
        return collection(r)
    if call == "forecastError":
        within(r["lookBack"]["times"], 1, 260, "lookBack.times")
        within(r["lookBack"]["step"], 1, 366, "lookBack.step")
        inside("rules", lambda: check_rules(r["rules"]))
        return errors(r)
    inside("rules", lambda: check_rules(r["rules"]))
    once([plan["id"] for plan in r["plans"]], "plans[{}].id")
    for at, plan in enumerate(r["plans"]):
        if plan["amount"].minor <= 0:
            raise Refused("amount_not_positive", f"plans[{at}].amount", amount=plan["amount"].json())
    return plain(forecast(r, r["rules"], r["cutOff"], r["plans"]))
