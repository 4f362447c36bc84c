"""Reminders, messages, dunning and collection cases, a second time: day by day, one record after the other."""

import hashlib
from datetime import date, timedelta
from fractions import Fraction

import charges
import plans
from shapes import (
    CALENDAR, CONVENTIONS, DAY, IDENTIFIER, KINDS, LATE_TERMS, NATURES, NONE_OR, SOURCES, VALUE, amount, choice, flag,
    listed, one_of, record, text, whole,
)
from values import MAX_MINOR, Refused, inside, shown

FIELDS = (listed(record(name=IDENTIFIER, value=VALUE)), [])
ACT = choice(
    paid={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "received": NONE_OR(DAY),
          "by": (one_of(["receipt", "prepayment", "netting"]), "receipt")},
    paymentReversed={"amount": amount, "receipt": NONE_OR(IDENTIFIER), "cause": one_of(["undone", "bounced"])},
    credited={"amount": amount}, deducted={"amount": amount}, writtenOff={"amount": amount}, recovered={"amount": amount},
    canceled={}, changed={"amount": NONE_OR(amount), "due": NONE_OR(DAY)}, disputed={"amount": NONE_OR(amount)},
    disputeEnded={"outcome": one_of(["customerRight", "customerWrong", "settled"])},
    promised={"day": DAY, "amount": NONE_OR(amount)}, reminded={"level": whole}, reassigned={"owner": IDENTIFIER},
)
DEBT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, issued=DAY, due=DAY, entered=NONE_OR(DAY),
    document=NONE_OR(IDENTIFIER), kind=(one_of(KINDS), "ordinary"), retention=(flag, False), owner=NONE_OR(IDENTIFIER),
    fields=FIELDS, events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=ACT)), []),
)
MONEY_ACT = choice(
    applied={"amount": amount, "item": NONE_OR(IDENTIFIER)}, returned={"amount": amount, "item": NONE_OR(IDENTIFIER)},
    refundRequested={"refund": IDENTIFIER, "amount": amount}, refundCanceled={"refund": IDENTIFIER},
    refunded={"amount": amount, "refund": NONE_OR(IDENTIFIER), "account": NONE_OR(IDENTIFIER)},
    removed={"amount": amount}, bounced={}, held={"amount": amount},
)
PREPAYMENT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY, entered=NONE_OR(DAY),
    nature=(one_of(NATURES), "advance"), source=(one_of(SOURCES), "receipt"), bankRef=NONE_OR(IDENTIFIER),
    payerAccount=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), fields=FIELDS, expires=NONE_OR(DAY),
    events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=MONEY_ACT)), []),
)
DEBTOR = record(
    id=IDENTIFIER, name=NONE_OR(text), parent=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER), since=NONE_OR(DAY),
    fields=FIELDS, events=(listed(record(on=DAY, entered=NONE_OR(DAY), act=choice(
        insolvent={}, solvent={}, stopped={}, released={}, reassigned={"owner": IDENTIFIER}, contacted={}))), []),
)
PORTFOLIO = record(debts=(listed(DEBT), []), prepayments=(listed(PREPAYMENT), []), debtors=(listed(DEBTOR), []))
CUT_OFF = record(on=DAY, known=NONE_OR(DAY))
TEMPLATE = record(id=IDENTIFIER, en=text, zh=text)
PLANNED = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, due=DAY, entered=NONE_OR(DAY), ended=NONE_OR(DAY),
    owner=NONE_OR(IDENTIFIER), document=NONE_OR(IDENTIFIER),
)
EFFECT = record(
    kind=one_of(["task", "message"]), to=one_of(["owner", "financeManager", "customer"]), channel=NONE_OR(IDENTIFIER),
    template=NONE_OR(IDENTIFIER),
)
REMINDERS = record(
    rules=listed(record(
        id=IDENTIFIER, moment=choice(before={"days": whole}, moreThan={"days": whole}, arrival={}), catchUp=NONE_OR(whole),
        target=(one_of(["open", "unpaid"]), "open"), waits=(listed(one_of(["promised", "disputed"])), []),
        minimum=(listed(amount), []), effects=listed(EFFECT),
    )),
    sight=(one_of(["dayBefore", "sameDay"]), "dayBefore"),
    calendar=NONE_OR(record(calendar=CALENDAR, due=one_of(CONVENTIONS), sending=one_of(CONVENTIONS))),
    financeManagers=(listed(IDENTIFIER), []), templates=(listed(TEMPLATE), []),
)
DUNNING = record(
    levels=listed(record(days=whole, wait=(whole, 0), fee=(listed(amount), []), interest=(flag, False), stops=(flag, False))),
    steps=(one_of(["oneByOne", "byDays"]), "oneByOne"), calendar=NONE_OR(CALENDAR),
    counting=(one_of(["calendar", "business"]), "calendar"), grace=(whole, 0),
    listing=(one_of(["allOverdue", "stepping"]), "allOverdue"), money=(one_of(["covers", "shown"]), "covers"),
    broken=(one_of(["nextLevel", "ignored"]), "nextLevel"), repeatDays=NONE_OR(whole), itemMinimum=(listed(amount), []),
    letterMinimum=(listed(amount), []), interest=NONE_OR(LATE_TERMS),
    blocks=(listed(record(customer=NONE_OR(IDENTIFIER), debt=NONE_OR(IDENTIFIER), until=NONE_OR(DAY))), []),
)
FILL = choice(text={"text": text}, amount={"amount": amount}, day={"day": DAY}, whole={"whole": whole})
REQUESTS = {
    "checkTemplate": record(template=TEMPLATE, placeholders=listed(record(
        name=IDENTIFIER, kind=one_of(["text", "amount", "day", "whole"])))),
    "fillTemplate": record(template=TEMPLATE, values=listed(record(name=IDENTIFIER, value=FILL))),
    "dueReminders": record(
        portfolio=PORTFOLIO, window=record(after=DAY, through=DAY), policy=REMINDERS, planned=(listed(PLANNED), [])),
    "reminderPolicy": record(preset=one_of(["literal", "complete"])),
    "dunningRun": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, policy=DUNNING),
    "collectionCases": record(portfolio=PORTFOLIO, cutOff=CUT_OFF),
}


def digest(prefix, *parts):
    return prefix + "-" + hashlib.sha256(b"\0" + "\n".join(parts).encode()).hexdigest()[:24]


def told(kind, en, zh, **figures):
    """A reason with its sentences; the sentences name the figures."""
    def plain(value):
        return value.json() if hasattr(value, "json") else value.isoformat() if isinstance(value, date) else value
    return {"kind": kind, **{name: plain(value) for name, value in figures.items() if value is not None},
            "en": en.format(**figures), "zh": zh.format(**figures)}


def within(found, low, high, path):
    if not low <= found <= high:
        raise Refused("number_out_of_range", path, found=found, min=low, max=high)


def twice(rows, path, what="id", code="duplicate_id"):
    seen = {}
    for at, one in enumerate(rows):
        if one[what] in seen:
            raise Refused(code, f"{path}[{at}].{what}", id=one[what], first=seen[one[what]])
        seen[one[what]] = at


def some(**fields):
    return {name: value for name, value in fields.items() if value not in (None, [], ())}


# --- records on a day ---------------------------------------------------------------------------

def sees(cut, on, entered):
    return on <= cut["on"] and (cut["known"] is None or (entered or on) <= cut["known"])


def seen_events(one, cut):
    rows = [event for event in one["events"] if sees(cut, event["on"], event["entered"])]
    return sorted(rows, key=lambda event: event["on"])


def stand(debt, cut):
    """How a debt stands; none if it is not there."""
    if not sees(cut, debt["issued"], debt["entered"]):
        return None
    now = dict(amount=debt["amount"].minor, open=debt["amount"].minor, disputed=None, due=debt["due"], promised=None,
               owner=debt["owner"], paid=0)
    for event in seen_events(debt, cut):
        act = event["act"]
        minor = act["amount"].minor if act.get("amount") else 0
        kind = act["kind"]
        if kind in ("paid", "credited", "deducted", "writtenOff"):
            now["open"] -= minor
        if kind in ("paymentReversed", "recovered"):
            now["open"] += minor
        now["paid"] += {"paid": minor, "paymentReversed": -minor}.get(kind, 0)
        if kind == "canceled":
            now["open"] = 0
        if kind == "changed":
            if act["amount"]:
                now["open"] += minor - now["amount"]
                now["amount"] = minor
            now["due"] = act["due"] or now["due"]
        if kind == "disputed":
            now["disputed"] = minor or MAX_MINOR
        if kind == "disputeEnded":
            now["disputed"] = None
        if kind == "promised":
            now["promised"] = act["day"]
            enough = now["amount"] - now["open"] + minor if minor else None
        if kind == "reassigned":
            now["owner"] = act["owner"]
    now["disputed"] = min(now["disputed"] or 0, now["open"])
    # A promise of a part is kept with so much settled in all.
    if now["promised"] and enough is not None and now["amount"] - now["open"] >= enough:
        now["promised"] = None
    return now


def owner_of(portfolio, customer, own, cut):
    debtor = next((one for one in portfolio["debtors"] if one["id"] == customer), None)
    if debtor:
        for event in reversed(seen_events(debtor, cut)):
            if event["act"]["kind"] == "reassigned":
                return event["act"]["owner"]
        if debtor["owner"]:
            return debtor["owner"]
    return own


ALL = {"on": date(9999, 12, 31), "known": None}
ONE = timedelta(days=1)


# --- messages -----------------------------------------------------------------------------------

def pieces(template):
    """Texts and names, one after the other: [text, name, text, …]."""
    if template == "":
        raise Refused("empty")
    if len(template.encode()) > 10_000:
        raise Refused("text_too_long", length=len(template.encode()), limit=10_000)
    out, rest = [""], template
    while "{" in rest:
        before, rest = rest.split("{", 1)
        out[-1] += before
        if rest.startswith("{"):
            out[-1] += "{"
            rest = rest[1:]
            continue
        name, closed, after = rest.partition("}")
        if not closed:
            raise Refused("unknown_field", field=shown(rest))
        out += [name, ""]
        rest = after
    out[-1] += rest
    return out


def check_names(template, names):
    for language in ("en", "zh"):
        for name in inside(language, lambda: pieces(template[language]))[1::2]:
            if name not in names:
                raise Refused("unknown_field", language, field=shown(name))


def check_template(r):
    names = []
    for at, place in enumerate(r["placeholders"]):
        if place["name"] in names:
            raise Refused("duplicate_field", f"placeholders[{at}].name", field=place["name"])
        names.append(place["name"])
    inside("template", lambda: check_names(r["template"], names))
    used = pieces(r["template"]["en"])[1::2] + pieces(r["template"]["zh"])[1::2]
    return [name for name in names if name in used]


TURNS = set(range(0x2028, 0x202F)) | set(range(0x2066, 0x206A)) | {0x200E, 0x200F}


def written(value, language):
    if value["kind"] == "text":
        def is_plain(c):
            return not (ord(c) < 32 or 127 <= ord(c) < 160 or ord(c) in TURNS)
        return "".join(c if is_plain(c) else " " for c in value["text"])
    if value["kind"] == "amount":
        money = value["amount"]
        whole_, point, rest = money.amount.lstrip("-").partition(".")
        return ("-" if money.minor < 0 else "") + f"{int(whole_):,}" + point + rest + " " + money.code
    if value["kind"] == "day":
        day = value["day"]
        return f"{day.year}年{day.month}月{day.day}日" if language == "zh" else day.isoformat()
    return str(value["whole"])


def fill(template, values):
    out = {}
    both = {language: inside(language, lambda: pieces(template[language])) for language in ("en", "zh")}
    for language, parts in both.items():
        for at in range(1, len(parts), 2):
            if parts[at] not in values:
                raise Refused("missing_field", language, field=shown(parts[at]))
            parts[at] = written(values[parts[at]], language)
        out[language] = "".join(parts)
    return out


def fill_template(r):
    known = {}
    for at, one in enumerate(r["values"]):
        if one["name"] in known:
            raise Refused("duplicate_field", f"values[{at}].name", field=one["name"])
        known[one["name"]] = one["value"]
        size = len(one["value"].get("text", "").encode())
        if size > 1_000:
            raise Refused("text_too_long", f"values[{at}].value.text", length=size, limit=1_000)
    return inside("template", lambda: fill(r["template"], known))


# --- reminders ----------------------------------------------------------------------------------

PLACES = "customer name item document owner amount due days day".split()


def check_reminders(policy):
    if not policy["rules"]:
        raise Refused("empty", "rules")
    twice(policy["templates"], "templates")
    for at, template in enumerate(policy["templates"]):
        inside(f"templates[{at}]", lambda: check_names(template, PLACES))
    twice(policy["rules"], "rules")
    for at, rule in enumerate(policy["rules"]):
        within(rule["moment"].get("days", 0), 0, 3_660, f"rules[{at}].moment.days")
        within(rule["catchUp"] or 0, 0, 3_660, f"rules[{at}].catchUp")
        if not rule["effects"]:
            raise Refused("empty", f"rules[{at}].effects")
        for place, effect in enumerate(rule["effects"]):
            if effect["template"] and effect["template"] not in [one["id"] for one in policy["templates"]]:
                raise Refused("unknown_field", f"rules[{at}].effects[{place}].template", field=effect["template"])


def known_item(portfolio, planned, item, at):
    """What is known of an item at the end of a day."""
    cut = {"on": at, "known": at}
    for debt in portfolio["debts"]:
        if debt["id"] == item and debt["kind"] in ("ordinary", "lateCharge") and (now := stand(debt, cut)):
            return {**now, "source": "debt", "of": debt, "like": debt["amount"]}
    for plan in planned:
        if plan["id"] == item and (plan["entered"] or at) <= at and (plan["ended"] is None or plan["ended"] > at):
            minor = plan["amount"].minor
            return {"amount": minor, "open": minor, "disputed": 0, "due": plan["due"], "promised": None, "source": "planned",
                    "owner": plan["owner"], "of": plan, "like": plan["amount"]}
    return None


def due_reminders(r):
    portfolio, planned, policy, window = r["portfolio"], r["planned"], r["policy"], r["window"]
    inside("policy", lambda: check_reminders(policy))
    if window["after"] > window["through"]:
        raise Refused("range_backward", "window", **{
            "from": f"{window['after']}T00:00:00Z", "until": f"{window['through']}T00:00:00Z"})
    twice(portfolio["debtors"], "portfolio.debtors")
    twice(planned, "planned")

    def moved(day, how):
        calendar = policy["calendar"]
        return plans.adjust(day, calendar[how], calendar["calendar"]) if calendar else day

    items = sorted({one["id"] for one in portfolio["debts"] + planned})
    back = ONE if policy["sight"] == "dayBefore" else timedelta()
    records = portfolio["debts"] + planned + portfolio["prepayments"]
    days = [window["after"]] + [one["due"] for one in records if "due" in one] + [
        one["received"] for one in portfolio["prepayments"]]
    fired, found = set(), []
    today = min(days) - timedelta(days=60)
    while today <= window["through"]:
        for rank, rule in enumerate(policy["rules"]):
            moment = rule["moment"]
            for item in items if moment["kind"] != "arrival" else []:
                now = known_item(portfolio, planned, item, today - back)
                if not now:
                    continue
                due = moved(now["due"], "due")
                shift = -moment["days"] if moment["kind"] == "before" else moment["days"] + 1
                begins = moved(due + timedelta(days=shift), "sending")
                least = [one.minor for one in rule["minimum"] if one.code == now["like"].code]
                late = rule["catchUp"] is not None and (today - begins).days > rule["catchUp"]
                held = ("disputed" in rule["waits"] and now["disputed"] >= now["open"]) or (
                    "promised" in rule["waits"] and now["promised"] and now["promised"] >= today)
                unfit = rule["target"] == "unpaid" and now["open"] != now["amount"]
                small = bool(least) and now["open"] < least[0]
                key = (rule["id"], item, now["due"])
                if now["open"] == 0 or today < begins or late or held or unfit or small or key in fired:
                    continue
                fired.add(key)
                found.append((today, rank, item, rule, now, due, now["due"]))
            for money in portfolio["prepayments"] if moment["kind"] == "arrival" else []:
                arrived = max(money["received"], money["entered"] or money["received"])
                late = rule["catchUp"] is not None and (arrived - money["received"]).days > rule["catchUp"]
                least = [one.minor for one in rule["minimum"] if one.code == money["amount"].code]
                small = bool(least) and money["amount"].minor < least[0]
                known = arrived + back
                on = moved(known, "sending")
                if on < known:  # nobody is told before it was known
                    on = plans.adjust(known, "following", policy["calendar"]["calendar"])
                if money["source"] == "receipt" and not late and not small and on == today:
                    now = {"open": money["amount"].minor, "source": "prepayment", "owner": money["owner"], "of": money,
                           "like": money["amount"]}
                    found.append((today, rank, money["id"], rule, now, money["received"], money["received"]))
        today += ONE
    found = [row for row in found if row[0] > window["after"]]
    return {"reminders": [reminder(portfolio, planned, policy, row) for row in sorted(found, key=lambda row: row[:3])],
            "cursor": window["through"].isoformat()}


def reminder(portfolio, planned, policy, row):
    on, _, item, rule, now, due, agreed = row
    of, like = now["of"], now["like"]
    customer = next((debt["customer"] for debt in portfolio["debts"] if debt["id"] == item and now["source"] != "prepayment"),
                    of["customer"])
    owner = owner_of(portfolio, customer, now["owner"], ALL)
    kind = "money" if now["source"] == "prepayment" else "item"
    debt = next((debt for debt in portfolio["debts"] if debt["id"] == item), None)
    if kind == "money":
        left = 0 if any(event["act"]["kind"] == "bounced" for event in of["events"]) else of["amount"].minor
    elif debt:
        left = stand(debt, ALL)["open"]
    else:
        left = 0 if of["ended"] else of["amount"].minor
    debtor = next((one for one in portfolio["debtors"] if one["id"] == customer), {})
    document = (debt or of if kind == "item" else {}).get("document")
    values = {
        "customer": customer, "name": (debtor.get("name") or customer)[:200], "item": item, "document": document or item,
        "owner": owner or "-",
    }
    values = {name: {"kind": "text", "text": value} for name, value in values.items()}
    days = (on - due).days
    values |= {"amount": {"kind": "amount", "amount": like.like(now["open"])}, "due": {"kind": "day", "day": due},
               "days": {"kind": "whole", "whole": abs(days)}, "day": {"kind": "day", "day": on}}
    templates = {one["id"]: one for one in policy["templates"]}
    notices = []
    for effect in rule["effects"]:
        to = {"owner": [owner] if owner else [], "financeManager": policy["financeManagers"], "customer": [customer]}
        notices.append({"kind": effect["kind"], "role": effect["to"], **some(
            to=to[effect["to"]], channel=effect["channel"],
            text=fill(templates[effect["template"]], values) if effect["template"] else None)})
    return {
        "cause": digest("M", rule["id"], kind, item, agreed.isoformat()), "rule": rule["id"], "source": now["source"],
        "item": item, "customer": customer, **some(owner=owner), "on": on.isoformat(), "due": due.isoformat(), "days": days,
        "amount": like.like(now["open"]).json(), "now": like.like(left).json(), "notices": notices,
    }


def reminder_policy(r):
    complete = r["preset"] == "complete"

    def effect(kind, to, channel, template):
        return {"kind": kind, "to": to, **some(channel=channel), "template": template}

    def rule(name, kind, days, catch_up, effects, **more):
        # Word for word, a rule fires on its day or never; only the one for late debts looks every day.
        catch_up = catch_up if complete or catch_up is None else 0
        moment = {"kind": kind, **({} if days is None else {"days": days})}
        return {"id": name, "moment": moment, **({} if catch_up is None else {"catchUp": catch_up}), **more, "effects": effects}

    waits = {"waits": ["promised", "disputed"]} if complete else {}
    due = lambda name: [effect("message", "owner", "mail", name), effect("task", "owner", None, name)]  # noqa: E731
    late = [effect("task", "owner", None, "late"), effect("message", "financeManager", "mail", "late")]
    rules = [
        rule("due-7", "before", 7, 3, due("soon"), **waits), rule("due-3", "before", 3, 2, due("soon"), **waits),
        rule("due-0", "before", 0, 3, due("today"), **waits),
        rule("late-3", "moreThan", 3, None, late, **({} if complete else {"target": "unpaid"}), **waits),
    ]
    templates = [
        ("soon", "{name}: {amount} of {item} is due on {due}", "客户{name}的款项 {item} 计 {amount} 将于 {due} 到期，请跟进"),
        ("today", "{name}: {amount} of {item} was due on {due}, please follow up",
         "客户{name}的款项 {item} 计 {amount} 应于 {due} 支付，请跟进"),
        ("late", "{name}: {amount} of {item} is {days} days late, please follow up",
         "客户{name}的款项已逾期 {days} 天，请尽快跟进：{item} 未付 {amount}"),
    ]
    if complete:
        rules.append(rule("arrival", "arrival", None, None, [
            effect("message", "owner", None, "arrived"), effect("message", "financeManager", None, "arrived"),
            effect("message", "customer", "mail", "received")]))
        templates += [
            ("arrived", "{amount} of {name} arrived: {item}", "{name} 的 {amount} 已到账：{item}"),
            ("received", "We received your payment of {amount} on {due}, thank you", "贵司于 {due} 支付的 {amount} 已到账，谢谢"),
        ]
    return {"rules": rules, "templates": [{"id": name, "en": en, "zh": zh} for name, en, zh in templates]}


# --- dunning ------------------------------------------------------------------------------------

def life(debt, cut):
    """What collection knows of a debt: its standing, reminders since the due date was agreed, promises, disputes."""
    now = stand(debt, cut)
    if now is None:
        return None
    events = seen_events(debt, cut)
    now.update(level=0, reminded=None, disputedSince=None, promise=None, broken=0, last=None, acknowledged=None)

    def settled_by(day, place):
        """What was settled and open at the end of a day, the event at `place` included at least."""
        rows = [event for at, event in enumerate(events) if event["on"] <= day or at <= place]
        then = stand({**debt, "events": rows}, ALL)
        return then["amount"] - then["open"], then["open"]

    for place, event in enumerate(events):
        act, now["last"] = event["act"], event["on"]
        if act["kind"] == "reminded":
            now["level"], now["reminded"] = max(now["level"], act["level"]), event["on"]
        if act["kind"] == "changed" and act["due"]:
            now["level"], now["reminded"] = 0, None
        if act["kind"] == "disputed":
            now["disputedSince"] = now["disputedSince"] or event["on"]
        if act["kind"] == "disputeEnded":
            now["disputedSince"] = None
        if act["kind"] in ("paid", "promised"):
            now["acknowledged"] = event["on"]
        if act["kind"] == "promised":
            later = [other for other in events[place + 1:] if other["act"]["kind"] == "promised"]
            judged = act["day"] if not later or later[0]["on"] > act["day"] else None
            at_first = stand({**debt, "events": events[:place + 1]}, ALL)
            paid = at_first["amount"] - at_first["open"]
            if judged is None:
                continue  # another took its place before its day was over
            end = min(act["day"], cut["on"])
            settled, open_ = settled_by(end, place)
            kept = open_ == 0 or (act["amount"] is not None and settled - paid >= act["amount"].minor)
            over = cut["on"] > act["day"]
            now["broken"] += over and not kept
            state = "kept" if kept else "broken" if over else "open"
            now["promise"] = {"made": event["on"], "day": act["day"], "amount": act["amount"], "state": state}
            much = act["amount"] and max(act["amount"].minor - max(settled - paid, 0), 0)
    undisputed = now["open"] - now["disputed"]
    promise = now["promise"]
    waiting = promise is not None and promise["state"] == "open"
    rest = undisputed - (much if promise["amount"] else undisputed) if waiting else undisputed
    now["asked"] = max(rest, 0)
    now["brokenDay"] = promise["day"] if promise and promise["state"] == "broken" and now["open"] > 0 else None
    return now


def check_dunning(policy):
    if not policy["levels"]:
        raise Refused("empty", "levels")
    if len(policy["levels"]) > 20:
        raise Refused("too_many", "levels", found=len(policy["levels"]), limit=20)
    least = 1
    for at, level in enumerate(policy["levels"]):
        within(level["days"], least, 3_660, f"levels[{at}].days")
        within(level["wait"], 0, 3_660, f"levels[{at}].wait")
        least = level["days"] + 1
        for place, fee in enumerate(level["fee"]):
            if fee.minor < 0:
                raise Refused("amount_negative", f"levels[{at}].fee[{place}]", amount=fee.json())
    within(policy["grace"], 0, 3_660, "grace")
    within(policy["repeatDays"] or 1, 1, 3_660, "repeatDays")
    if policy["counting"] == "business" and not policy["calendar"]:
        raise Refused("missing_field", field="calendar")
    for at, block in enumerate(policy["blocks"]):
        if not block["customer"] and not block["debt"]:
            raise Refused("empty", f"blocks[{at}]")


def of_currency(amounts, like):
    return next((one for one in amounts if one.code == like.code), None)


def verdict(policy, debt, now, days, on):
    """(level, reason) or (None, reason)."""
    like = debt["amount"]
    blocks = [block for block in policy["blocks"] if block["until"] is None or on <= block["until"]]
    own = [block for block in blocks
           if block["debt"] == debt["id"] or not block["debt"] and block["customer"] == debt["customer"]]
    if own:
        ends = [block["until"] for block in own]
        until = None if None in ends else max(ends)
        extra = (" through {until}", "{until} 及之前不催款") if until else ("", "已设置不催款")
        return None, told("blocked", "not to be dunned" + extra[0], extra[1], until=until)
    if now["disputed"] >= now["open"]:
        return None, told("disputed", "all that is open is disputed: {disputed}", "未付金额 {disputed} 全部有争议",
                          disputed=like.like(now["disputed"]))
    if now["asked"] == 0:
        return None, told("promised", "promised for {day}", "客户承诺于 {day} 付款", day=now["promise"]["day"])
    least = of_currency(policy["itemMinimum"], like)
    if least and now["asked"] < least.minor:
        return None, told("tooSmall", "{open} is open, the least is {minimum}", "未付 {open}，低于最低金额 {minimum}",
                          open=like.like(now["asked"]), minimum=least)
    since = (on - now["reminded"]).days if now["reminded"] else None
    level = now["level"]
    if level >= len(policy["levels"]):
        if policy["repeatDays"] and since is not None and since >= policy["repeatDays"]:
            return level, told("repeated", "level {level} went out on {last}, {days} days ago, and is repeated",
                               "第 {level} 级已于 {last} 发出，距今 {days} 天，再次发出", level=level, last=now["reminded"], days=since)
        return None, told("lastLevel", "the last level, {level}, has been reached", "已到最后一级：第 {level} 级", level=level)
    broken = now["brokenDay"] if now["brokenDay"] and (not now["reminded"] or now["reminded"] <= now["brokenDay"]) else None
    if broken and policy["broken"] == "nextLevel" and since != 0:
        return level + 1, told("promiseBroken", "the promise for {promised} was broken: level {level}",
                               "承诺 {promised} 付款未兑现，升至第 {level} 级", level=level + 1, promised=broken)
    reached = sum(one["days"] <= days for one in policy["levels"])
    step = level + 1 if policy["steps"] == "oneByOne" else max(level + 1, reached)
    needed, wait = policy["levels"][step - 1]["days"], max(1, policy["levels"][step - 1]["wait"])
    if days < needed:
        return None, told("notLateEnough", "{days} days late: level {level} begins at {needed} only",
                          "逾期 {days} 天，未到第 {level} 级（{needed} 天）", level=step, days=days, needed=needed)
    if since is not None and since < wait:
        return None, told("tooSoon", "the last reminder went out on {last}: level {level} waits {wait} days",
                          "上次催款为 {last}，间隔 {wait} 天后方可升至第 {level} 级", level=step, last=now["reminded"], wait=wait)
    return step, told("stepped", "{days} days late: level {level} begins at {needed}",
                      "逾期 {days} 天，达到第 {level} 级（{needed} 天）", level=step, days=days, needed=needed)


def prepaid(money, cut):
    """What is left, held, asked back of money; none if it is not there."""
    if not sees(cut, money["received"], money["entered"]):
        return None
    now = dict(left=money["amount"].minor, held=0, requests=[], last=money["received"], bounced=False)
    for event in seen_events(money, cut):
        act, now["last"] = event["act"], event["on"]
        minor = act["amount"].minor if act.get("amount") else 0
        now["left"] += {"applied": -minor, "refunded": -minor, "removed": -minor, "returned": minor}.get(act["kind"], 0)
        if act["kind"] == "refundRequested":
            now["requests"].append((act["refund"], minor, event["on"]))
        if act["kind"] in ("refundCanceled", "refunded"):
            now["requests"] = [one for one in now["requests"] if one[0] != act["refund"]]
        if act["kind"] == "bounced":
            now["left"], now["bounced"] = 0, True
        if act["kind"] == "held":
            now["held"] = minor
    now["held"] = min(now["held"], now["left"])
    now["requested"] = min(sum(one[1] for one in now["requests"]), now["left"])
    now["free"] = max(now["left"] - now["held"] - now["requested"], 0)
    if money["nature"] in ("unidentified", "guarantee") or (money["expires"] and money["expires"] <= cut["on"]):
        now["free"] = 0
    return now


def interest(policy, portfolio, debt, now, cut):
    """What paying late costs so far, less what was charged."""
    terms = policy["interest"]
    if not terms or debt["kind"] == "lateCharge":
        return 0
    paid, rows = [], []
    for event in seen_events(debt, cut):
        act = event["act"]
        if act["kind"] in ("paid", "credited", "deducted", "writtenOff"):
            on = min(act.get("received") or event["on"], event["on"])
            rows.append([on, act["amount"].minor, act["kind"], act.get("receipt")])
        if act["kind"] in ("paymentReversed", "recovered"):
            rest, kind = act["amount"].minor, "paid" if act["kind"] == "paymentReversed" else "writtenOff"
            for row in reversed([row for row in rows if row[2] == kind]):
                taken = min(row[1], rest)
                row[1], rest = row[1] - taken, rest - taken
    paid = [{"on": on, "amount": debt["amount"].like(minor)} for on, minor, _, _ in rows if minor]
    charged = [one for one in portfolio["debts"] if one["kind"] == "lateCharge" and one["document"] == debt["id"]
               and sees(cut, one["issued"], one["entered"])]
    item = {
        "id": "x", "customer": debt["customer"], "amount": debt["amount"].like(now["amount"] - now["disputed"]), "due": now["due"],
        "kind": debt["kind"], "paid": paid, "references": [], "fields": [],
        "charged": [{"number": at + 1, "through": one["issued"], "amount": one["amount"]} for at, one in enumerate(charged)],
    }
    plan = charges.late_charges({"items": [item], "terms": {**terms, "id": None}, "calendar": policy["calendar"], "asOf": cut["on"]})
    if not plan["charges"]:
        return 0
    whole_ = plan["charges"][0]["receivable"]["open"]["amount"]
    return int(Fraction(whole_) * 10 ** debt["amount"].digits)


def dunning_run(r):
    portfolio, policy, cut = r["portfolio"], r["policy"], r["cutOff"]
    on = cut["on"]
    inside("policy", lambda: check_dunning(policy))
    twice(portfolio["debtors"], "portfolio.debtors")
    groups, passed, letters, records, stopped = {}, {}, [], {}, set()
    for at, debt in enumerate(portfolio["debts"]):
        now = life(debt, cut) if debt["kind"] in ("ordinary", "lateCharge") else None
        if not now or now["open"] == 0:
            continue
        due = plans.adjust(now["due"], "following", policy["calendar"]) if policy["calendar"] else now["due"]
        if (on - due).days <= policy["grace"]:
            continue
        days = (on - due).days
        if policy["counting"] == "business":
            between = [due + timedelta(days=n) for n in range(1, days + 1)]
            days = sum(plans.adjust(day, "following", policy["calendar"]) == day for day in between)
        level, reason = verdict(policy, debt, now, days, on)
        if level or (reason["kind"] in ("notLateEnough", "tooSoon", "lastLevel") and policy["listing"] == "allOverdue"):
            groups.setdefault((debt["customer"], debt["amount"].code), []).append((at, debt, now, due, days, level, reason))
        else:
            passed[at] = reason
    for (customer, code), rows in sorted(groups.items(), key=lambda row: row[0]):
        like = rows[0][1]["amount"]
        total = sum(row[2]["asked"] for row in rows)
        free = sum(now["free"] for now in (
            prepaid(money, cut) for money in portfolio["prepayments"]
            if money["customer"] == customer and money["amount"].code == code) if now)
        least = of_currency(policy["letterMinimum"], like)
        none = None
        if all(row[5] is None for row in rows):
            passed |= {row[0]: row[6] for row in rows}
            continue
        if least and total < least.minor:
            none = told("letterTooSmall", "the letter would ask for {total}, the least is {minimum}",
                        "催款函合计 {total}，低于最低金额 {minimum}", total=like.like(total), minimum=least)
        elif policy["money"] == "covers" and free >= total:
            none = told("covered", "{free} of the customer is free and covers {total}",
                        "客户可用余额 {free} 足以支付 {total}，应先核销", total=like.like(total), free=like.like(free))
        if none:
            passed |= {row[0]: none for row in rows}
            continue
        level = max(row[5] for row in rows if row[5])
        rules = policy["levels"][level - 1]
        fee = of_currency(rules["fee"], like)
        lines, cost = [], 0
        for at, debt, now, due, days, step, reason in sorted(rows, key=lambda row: (row[3], row[1]["id"])):
            own = interest(policy, portfolio, debt, now, cut) if rules["interest"] else 0
            cost += own
            if step:
                records[at] = {"debt": debt["id"], "event": {"on": on.isoformat(), "act": {"kind": "reminded", "level": step}}}
            else:
                step = now["level"]
                reason = told("listed", "listed with the others, at level {level}", "一并列示，目前第 {level} 级", level=step)
            lines.append({
                "debt": debt["id"], **some(document=debt["document"]), "issued": debt["issued"].isoformat(),
                "due": due.isoformat(), "days": days, "amount": like.like(now["amount"]).json(), "open": like.like(now["open"]).json(),
                "asked": like.like(now["asked"]).json(), "interest": like.like(own).json(), "before": now["level"], "level": step,
                "reason": reason,
            })
        if rules["stops"]:
            stopped.add(customer)
        debtor = next((one for one in portfolio["debtors"] if one["id"] == customer), {})
        fee = fee.minor if fee else 0
        letters.append({
            "id": digest("L", customer, code, on.isoformat()), "customer": customer, **some(
                name=debtor.get("name"), owner=owner_of(portfolio, customer, None, cut)), "currency": code, "level": level,
            "lines": lines, "principal": like.like(total).json(), "fee": like.like(fee).json(), "interest": like.like(cost).json(),
            "total": like.like(total + fee + cost).json(), "free": like.like(free).json(),
        })
    debts = portfolio["debts"]
    return {
        "on": on.isoformat(), "letters": letters,
        "passed": [{"debt": debts[at]["id"], "customer": debts[at]["customer"], "reason": passed[at]} for at in sorted(passed)],
        "records": [records[at] for at in sorted(records)], "stopped": sorted(stopped),
    }


def collection_cases(r):
    portfolio, cut = r["portfolio"], r["cutOff"]
    twice(portfolio["debtors"], "portfolio.debtors")
    cases = []
    for debt in portfolio["debts"]:
        now = life(debt, cut) if debt["kind"] in ("ordinary", "lateCharge") else None
        if not now or now["open"] == 0:
            continue
        days = max((cut["on"] - now["due"]).days, 0)
        if days == 0 and not (now["level"] or now["promise"] or now["disputedSince"]):
            continue
        said = [one for one in seen_events(debt, cut) if one["act"]["kind"] in ("reminded", "promised", "disputed", "disputeEnded")]
        debtor = next((one for one in portfolio["debtors"] if one["id"] == debt["customer"]), {"events": []})
        met = [event["on"] for event in seen_events(debtor, cut) if event["act"]["kind"] == "contacted"]
        contact = max(met + [event["on"] for event in said[-1:]], default=None)
        promise, like = now["promise"], debt["amount"]
        state = "new"
        if now["level"]:
            state = "reminded"
        if promise and promise["state"] in ("open", "broken"):
            state = {"open": "promised", "broken": "promiseBroken"}[promise["state"]]
        if now["disputed"] >= now["open"]:
            state = "disputed"

        def iso(value):
            return value.isoformat() if isinstance(value, date) else value.json() if hasattr(value, "json") else value

        def event_json(event):
            act = {name: iso(value) for name, value in event["act"].items() if value is not None}
            return {"on": iso(event["on"]), **some(entered=iso(event["entered"])), "act": act}

        cases.append({
            "debt": debt["id"], "customer": debt["customer"],
            **some(owner=owner_of(portfolio, debt["customer"], now["owner"], cut)), "open": like.like(now["open"]).json(),
            "disputed": like.like(now["disputed"]).json(), "due": iso(now["due"]), "days": days, "level": now["level"],
            **some(reminded=iso(now["reminded"])),
            **({"promise": {name: iso(value) for name, value in promise.items() if value is not None}} if promise else {}),
            "broken": now["broken"],
            **some(disputedSince=iso(now["disputedSince"]) if now["disputed"] else None, contact=iso(contact),
                   contacts=[event_json(event) for event in said]),
            "state": state,
        })
    return cases


ANSWERS = {
    "checkTemplate": check_template, "fillTemplate": fill_template, "dueReminders": due_reminders,
    "reminderPolicy": reminder_policy, "dunningRun": dunning_run, "collectionCases": collection_cases,
}
