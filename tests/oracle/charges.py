"""Paying early and paying late: discounts, late charges day by day, quotes, and the next payment.

Late charges walk every single day, with exact fractions, and round once at the end.
"""

from datetime import timedelta
from fractions import Fraction

import plans
import values
from values import Refused, inside, rounded

MOST_NUMBER = 10**9


def part_of(part, whole):
    whole.needs(part)
    if abs(part.minor) > abs(whole.minor) or part.minor * whole.minor < 0:
        raise Refused("part_exceeds_whole", part=part.json(), whole=whole.json())


def at_least_zero(money):
    if money.minor < 0:
        raise Refused("amount_negative", amount=money.json())


def positive(money):
    if money.minor <= 0:
        raise Refused("amount_not_positive", amount=money.json())


def once(seen, name, at):
    if name in seen:
        raise Refused("duplicate_id", id=name, first=seen[name])
    seen[name] = at


def fill(pattern, needed, given):
    """A pattern with its names replaced, read letter by letter."""
    if len(pattern.encode()) > 128:
        raise Refused("text_too_long", length=len(pattern.encode()), limit=128)
    out, used, rest = "", set(), pattern
    while "{" in rest:
        before, rest = rest.split("{", 1)
        name, closed, after = rest.partition("}")
        if not closed or name not in given:
            raise Refused("unknown_field", field=values.shown(name))
        out += before + given[name]
        used.add(name)
        rest = after
    for name in needed:
        if name not in used:
            raise Refused("missing_field", field=name)
    return out + rest


def amount_text(money):
    return f"{money.json()['amount']} {money.json()['currency']}"


def reason(kind, en, zh, **figures):
    figures = {name: figure for name, figure in figures.items() if figure is not None}
    return {"kind": kind, **figures, "en": en, "zh": zh}


def receivable(name, customer, open_, due, issued, kind, references, fields, offers):
    row = {"id": name, "customer": customer, "open": open_.json(), "due": due.isoformat()}
    row |= {"issued": issued.isoformat()} if issued else {}
    row |= {"references": references} if references else {}
    row |= {"kind": kind} if kind != "ordinary" else {}
    row |= {"fields": fields} if fields else {}
    row |= {"discounts": offers} if offers else {}
    return row


# --- discounts ----------------------------------------------------------------------------------

def discounts(r):
    gross, terms = r["gross"], r["terms"]
    inside("gross", lambda: at_least_zero(gross))
    zero = gross.like(0)
    tax, excluded = r["tax"] or zero, r["excluded"] or zero
    inside("tax", lambda: part_of(tax, gross))
    net = gross.like(gross.minor - tax.minor)
    inside("excluded", lambda: part_of(excluded, net))
    net = net.like(net.minor - excluded.minor)
    if not terms["steps"]:
        raise Refused("empty", "terms.steps")
    if len(terms["steps"]) > 16:
        raise Refused("too_many", "terms.steps", found=len(terms["steps"]), limit=16)
    net_base = 0 if terms["base"] == "tax" else net.minor
    tax_base = 0 if terms["base"] == "net" else tax.minor
    offers = []
    for at, step in enumerate(terms["steps"]):
        until = inside(f"terms.steps[{at}].until", lambda: plans.walk(r["issued"], step["until"]))
        rate = step["percent"] / 100
        whole = rounded((net_base + tax_base) * rate, terms["rounding"])
        in_tax = rounded(tax_base * rate, terms["rounding"])
        if until >= r["issued"] and 0 < whole < gross.minor:
            offers.append((until, whole, in_tax, step["percent"]))
    kept = []
    for at, offer in enumerate(offers):
        # Another beats it: later and as much, or as late and more; of two equal ones the first in the list stays.
        beaten = any(
            (other[0] >= offer[0] and other[1] >= offer[1] and other[:2] != offer[:2])
            or (other[:2] == offer[:2] and rank < at)
            for rank, other in enumerate(offers)
        )
        if not beaten:
            kept.append(offer)
    kept.sort(key=lambda offer: offer[0])
    return [{
        "discount": {"until": until.isoformat(), "amount": gross.like(whole).json()},
        "percent": values.percent_text(percent),
        "base": gross.like(net_base + tax_base).json(),
        "net": gross.like(whole - in_tax).json(),
        "tax": gross.like(in_tax).json(),
    } for until, whole, in_tax, percent in kept]


# --- late charges -------------------------------------------------------------------------------

YEARS = {"act360": 360, "act365": 365, "thirtyE360": 360}
YEAR_EN = {"act360": "a year of 360 days", "act365": "a year of 365 days",
           "thirtyE360": "a year of months of 30 days"}
YEAR_ZH = {"act360": "（一年 360 天）", "act365": "（一年 365 天）", "thirtyE360": "（每月 30 天）"}


def weight(day, rate):
    """How many days the rate counts for this day: from the day before to it."""
    if rate["kind"] == "yearly" and rate["dayCount"] == "thirtyE360":
        number = lambda d: d.year * 360 + d.month * 30 + min(d.day, 30)  # noqa: E731
        return number(day) - number(day - timedelta(days=1))
    return 1


def per_day(rate):
    """The rate of one counted day as a fraction."""
    year = YEARS[rate["dayCount"]] if rate["kind"] == "yearly" else 1
    return Fraction(rate["percent"]) / 100 / year


def rate_texts(rate):
    percent = values.percent_text(rate["percent"])
    if rate["kind"] == "daily":
        return f"{percent} % a day", f"日利率 {percent}%"
    return f"{percent} % {YEAR_EN[rate['dayCount']]}", f"年利率 {percent}%{YEAR_ZH[rate['dayCount']]}"


def late_spans(item, terms, due, grace_end, as_of):
    """Day after day: what was open when it began, joined where it was the same."""
    spans = []
    if as_of <= grace_end:
        return spans
    day = (due if terms["from"] == "dueDate" else grace_end) + timedelta(days=1)
    while day <= as_of:
        # What is paid within the grace was never late.
        known = [p for p in item["paid"] if p["on"] < day or p["on"] <= grace_end]
        open_ = item["amount"].minor - sum(p["amount"].minor for p in known)
        if open_ > 0:
            if spans and spans[-1]["open"] == open_:
                spans[-1]["through"] = day
                spans[-1]["days"] += weight(day, terms["rate"])
            else:
                spans.append({"from": day, "through": day, "days": weight(day, terms["rate"]), "open": open_})
        day += timedelta(days=1)
    return spans


def bears(item, terms, spans):
    """What the item bears in all."""
    exact = sum((span["open"] * span["days"] for span in spans), Fraction(0)) * per_day(terms["rate"])
    whole = rounded(exact, terms["rounding"])
    minimum = terms["minimum"]
    if minimum is not None:
        inside("amount", lambda: item["amount"].needs(minimum["amount"]))
        if minimum["kind"] == "atLeast" and any(span["days"] for span in spans):
            whole = max(whole, minimum["amount"].minor)
        if minimum["kind"] == "waiveBelow" and whole < minimum["amount"].minor:
            whole = 0
    if terms["capAmount"] is not None:
        inside("amount", lambda: item["amount"].needs(terms["capAmount"]))
        whole = min(whole, terms["capAmount"].minor)
    if terms["capPercent"] is not None:
        whole = min(whole, rounded(item["amount"].minor * terms["capPercent"] / 100, "down"))
    return item["amount"].like(whole)


def check_item(item):
    inside("amount", lambda: at_least_zero(item["amount"]))
    for at, charge in enumerate(item["charged"]):
        inside(f"charged[{at}].amount", lambda: item["amount"].needs(charge["amount"]))
        inside(f"charged[{at}].amount", lambda: positive(charge["amount"]))
        inside(f"charged[{at}].number", lambda: plans.within(charge["number"], 1, MOST_NUMBER - 1))
    for at, payment in enumerate(item["paid"]):
        inside(f"paid[{at}].amount", lambda: positive(payment["amount"]))
        inside(f"paid[{at}].amount", lambda: item["amount"].needs(payment["amount"]))
    total = item["amount"].like(sum(p["amount"].minor for p in item["paid"]))
    inside("paid", lambda: part_of(total, item["amount"]))


def late_item(item, terms, calendar_, as_of, charge_due):
    """('charge', row) or ('passed', reason)."""
    check_item(item)
    due = item["due"]
    if terms["businessDay"] != "unadjusted":
        due = inside("due", lambda: plans.adjust(due, terms["businessDay"], calendar_))
    grace_end = inside("due", lambda: plans.add_days(due, terms["graceDays"]))
    spans = late_spans(item, terms, due, grace_end, as_of)
    total = bears(item, terms, spans)
    before = total.like(sum(charge["amount"].minor for charge in item["charged"]))
    if item["kind"] == "lateCharge":
        return "passed", reason("noChargeOnCharge", "a late charge bears no late charge", "滞纳金不再计收滞纳金")
    day, grace = due.isoformat(), grace_end.isoformat()
    if not spans and before.minor == 0:
        en, zh = (f"not late: due {day}", f"未逾期：到期日 {day}") if day == grace else \
            (f"not late: due {day}, with grace until {grace}", f"未逾期：到期日 {day}，宽限至 {grace}")
        return "passed", reason("notLate", en, zh, due=day, graceEnd=grace)
    t, b = amount_text(total), amount_text(before)
    figures = {"total": total.json(), "before": before.json()}
    if total.minor < before.minor and all(charge["through"] <= as_of for charge in item["charged"]):
        return "passed", reason("chargedTooMuch", f"{b} was charged before, more than the {t} it comes to; look into "
                                "the difference", f"此前已计收 {b}，超过应计的 {t}；请核查差额", **figures)
    if total.minor <= before.minor:
        return "passed", reason("nothingNew", f"nothing new: {t} in all, {b} charged before",
                                f"无新增：累计 {t}，此前已计收 {b}", **figures)
    number = max((charge["number"] for charge in item["charged"]), default=0) + 1
    pattern = terms["id"] if terms["id"] is not None else "{item}/late/{number}"
    name = inside("id", lambda: values.identifier(fill(pattern, [], {"item": item["id"], "number": str(number)})))
    days = sum(span["days"] for span in spans)
    rate, through = terms["rate"], as_of.isoformat()
    en, zh = rate_texts(rate)
    why = reason(
        "paidLate", f"due {day}, {days} days charged through {through} at {en}: {t} in all, {b} of it charged before",
        f"到期日 {day}，计至 {through} 共 {days} 天，{zh}：累计 {t}，其中 {b} 此前已计收",
        due=day, through=through, days=days, percent=values.percent_text(rate["percent"]),
        yearly=rate.get("dayCount"), **figures)
    owed = total.like(total.minor - before.minor)
    made = receivable(name, item["customer"], owed, charge_due, as_of, "lateCharge", item["references"],
                      item["fields"], [])
    rows = [{"from": s["from"].isoformat(), "through": s["through"].isoformat(), "days": s["days"],
             "open": total.like(s["open"]).json()} for s in spans]
    return "charge", {"item": item["id"], "number": number, "receivable": made, "spans": rows, "reason": why}


def late_charges(r):
    terms, as_of = r["terms"], r["asOf"]
    inside("terms.graceDays", lambda: plans.within(terms["graceDays"], 0, 3650))
    for field, money in (("terms.capAmount", terms["capAmount"]),
                         ("terms.minimum.amount", terms["minimum"] and terms["minimum"]["amount"])):
        if money is not None:
            inside(field, lambda: at_least_zero(money))
    charge_due = inside("terms.due", lambda: plans.walk(as_of, terms["due"]))
    if terms["businessDay"] != "unadjusted" and r["calendar"] is None:
        raise Refused("missing_field", field="calendar")
    if terms["id"] is not None:
        inside("terms.id", lambda: fill(terms["id"], ["item", "number"], {"item": "", "number": ""}))
    names, charges, passed = {}, [], []
    for at, item in enumerate(r["items"]):
        inside(f"items[{at}].id", lambda: once(names, item["id"], at))
    for at, item in enumerate(r["items"]):
        def one():
            kind, found = late_item(item, terms, r["calendar"], as_of, charge_due)
            if kind == "charge":
                inside("id", lambda: once(names, found["receivable"]["id"], at))
                charges.append(found)
            else:
                passed.append({"item": item["id"], "reason": found})
        inside(f"items[{at}]", one)
    return {"asOf": as_of.isoformat(), "charges": charges, "passed": passed}


# --- settling early -----------------------------------------------------------------------------

def check_open(items):
    if not items:
        raise Refused("empty", "items")
    seen = {}
    for at, item in enumerate(items):
        inside(f"items[{at}].id", lambda: once(seen, item["id"], at))
        inside(f"items[{at}].open", lambda: items[0]["open"].needs(item["open"]))
        inside(f"items[{at}].open", lambda: at_least_zero(item["open"]))
        for rank, discount in enumerate(item["discounts"]):
            where = f"items[{at}].discounts[{rank}].amount"
            inside(where, lambda: item["open"].needs(discount["amount"]))
            inside(where, lambda: at_least_zero(discount["amount"]))


def saving(item, policy, as_of):
    """Minor units saved, and why."""
    open_, due = item["open"].minor, item["due"]
    day = due.isoformat() if due else None
    full = 0, reason("fullPrice", f"due {day}; paid in full" if due else "not dated yet; paid in full",
                     f"到期日 {day}；按全额支付" if due else "尚无到期日；按全额支付", due=day)
    kind = policy["kind"]
    if kind == "notYetDue" and (due is None or due > as_of):
        percent = values.percent_text(policy["percent"])
        en = f"{percent} % less because it is due only on {day}" if due else \
            f"{percent} % less because it is not dated yet"
        zh = f"到期日 {day}，提前付款减 {percent}%" if due else f"尚无到期日，提前付款减 {percent}%"
        whole = rounded(open_ * policy["percent"] / 100, policy["rounding"])
        return whole, reason("earlyPercent", en, zh, percent=percent, due=day)
    if kind == "perDay" and due is not None and due > as_of:
        days, walked = 0, as_of
        while walked < due:
            walked += timedelta(days=1)
            days += weight(walked, policy["rate"])
        whole = min(open_, rounded(open_ * days * per_day(policy["rate"]), policy["rounding"]))
        en, zh = rate_texts(policy["rate"])
        start = as_of.isoformat()
        return whole, reason("earlyDays", f"paid on {start}, due {day}: less by the interest at {en}",
                             f"{start} 付款，到期日 {day}：按{zh}减息", **{"from": start}, due=day,
                             percent=values.percent_text(policy["rate"]["percent"]),
                             yearly=policy["rate"].get("dayCount"))
    if kind == "discounts":
        fits = [d for d in item["discounts"] if d["until"] >= as_of and 0 < d["amount"].minor < open_]
        if fits:
            best = max(fits, key=lambda d: (d["amount"].minor, d["until"]))
            until = best["until"].isoformat()
            return best["amount"].minor, reason("earlyDiscount", f"the discount agreed for payment by {until}",
                                                f"{until} 前付款的约定现金折扣", until=until)
    return full


def settlement_quote(r):
    check_open(r["items"])
    like, lines, saved = r["items"][0]["open"].like, [], 0
    for item in r["items"]:
        minor, why = saving(item, r["policy"], r["asOf"])
        saved += minor
        lines.append({"item": item["id"], "open": item["open"].json(), "discount": like(minor).json(),
                      "pay": like(item["open"].minor - minor).json(), "reason": why})
    total = inside("items", lambda: like(sum(item["open"].minor for item in r["items"])))
    return {"asOf": r["asOf"].isoformat(), "lines": lines, "open": total.json(), "discount": like(saved).json(),
            "pay": like(total.minor - saved).json()}


def next_payment(r):
    check_open(r["items"])
    like, as_of = r["items"][0]["open"].like, r["asOf"]
    dated = [item for item in r["items"] if item["open"].minor and item["due"]]
    overdue = [item for item in dated if item["due"] < as_of]
    first = min((item["due"] for item in dated), default=None)
    wanted = overdue or [item for item in dated if item["due"] == first]
    mode = "overdue" if overdue else "next" if wanted else "nothing"
    full = inside("items", lambda: like(sum(item["open"].minor for item in r["items"])))
    return {"mode": mode, "amount": like(sum(item["open"].minor for item in wanted)).json(),
            "items": [item["id"] for item in wanted], **({"due": first.isoformat()} if first else {}),
            "full": full.json()}


def payment_status(r):
    amount, open_ = r["amount"], r["open"]
    inside("open", lambda: part_of(open_, amount))
    late = (r["asOf"] - r["due"]).days if r["due"] else 0
    overdue = late > 0 and open_.minor > 0
    if open_.minor == 0:
        payment = document = "settled"
    elif open_.minor != amount.minor:
        payment = document = "partiallyPaid"
    else:
        payment, document = "unpaid", "toPay" if r["invoiced"] else "toInvoice"
    return {"payment": payment, "document": document, "overdue": overdue, "daysOverdue": late if overdue else 0}
