"""Bank reconciliation statements, exceptions and periods, with plain lists and the calendar of Python."""

import hashlib
import json
from datetime import date, timedelta

from people import INSTANT
from shapes import DAY, IDENTIFIER, NONE_OR, WEEKDAYS, amount, choice, listed, one_of, record, text, whole
from systems import mend, told, within
from values import Refused, inside, shown

SIDES = ["book", "bank"]
CLASSES = "bankOnly bookOnly amountDiff dateDiff duplicate reversed ambiguous currencyDiff".split()
STATES = "open inWork accepted cleared".split()
OPEN = ("open", "inWork")
ITEM = record(side=one_of(SIDES), id=IDENTIFIER, date=DAY, amount=amount, tables=(whole, 1))
IDS = (listed(IDENTIFIER), [])
EXCEPTION = record(
    id=IDENTIFIER, **{"category": one_of(CLASSES)}, book=IDS, bank=IDS, amount=amount, on=DAY, opened=DAY,
    state=one_of(STATES), owner=NONE_OR(IDENTIFIER), due=NONE_OR(DAY), closed=NONE_OR(DAY), note=NONE_OR(text),
)
CONTENT = record(
    account=IDENTIFIER, span=record(first=DAY, last=DAY),
    statements=(listed(record(id=IDENTIFIER, first=DAY, last=DAY, opening=amount, closing=amount)), []),
    lines=(listed(record(id=IDENTIFIER, decision=NONE_OR(IDENTIFIER))), []),
    # A statement that the library made: it is signed as it is written.
    table=NONE_OR(lambda given: given), exceptions=(listed(EXCEPTION), []),
)
# Of a line of the bank only these matter here; the vectors give no more.
BANK = record(id=IDENTIFIER, row=whole, booked=DAY, amount=amount)
REQUESTS = {
    "balanceTable": record(
        asOf=DAY, bookBalance=amount, bankBalance=amount,
        book=(listed(record(id=IDENTIFIER, date=DAY, amount=amount)), []), bank=(listed(BANK), []),
        matches=(listed(record(book=IDS, bank=IDS)), []), carried=(listed(ITEM), []),
    ),
    "raiseExceptions": record(
        asOf=DAY, findings=listed(record(**{"category": one_of(CLASSES)}, book=IDS, bank=IDS, amount=amount, on=DAY)),
        known=(listed(EXCEPTION), []),
        rules=(listed(record(**{"category": one_of(CLASSES)}, owner=NONE_OR(IDENTIFIER), days=NONE_OR(whole))), []),
        limits=(listed(whole), []),
    ),
    "changeException": record(
        exception=EXCEPTION, on=DAY,
        change=choice(assign={"owner": IDENTIFIER, "due": DAY}, start={}, accept={"note": text}, reopen={}),
    ),
    "reconciliationPeriods": record(
        cadence=choice(weekly={"ends": one_of(WEEKDAYS)}, monthly={}), to=DAY, **{"from": DAY},
    ),
    "checkPeriod": record(content=CONTENT),
    "signPeriod": record(content=CONTENT, by=IDENTIFIER, at=INSTANT),
    "periodStatus": record(
        content=CONTENT, asOf=DAY, days=whole,
        entries=(listed(choice(
            started={"by": IDENTIFIER, "at": INSTANT}, signed={"by": IDENTIFIER, "at": INSTANT, "digest": text},
            reopened={"by": IDENTIFIER, "at": INSTANT, "note": text},
        )), []),
    ),
}


def out(value, *omit):
    """A record as it is written: what is absent or empty is left out."""
    if isinstance(value, dict):
        return {name: out(inner) for name, inner in value.items() if inner is not None and inner != []}
    if isinstance(value, list):
        return [out(inner) for inner in value]
    if hasattr(value, "json"):
        return value.json()
    return value.isoformat() if isinstance(value, date) else value


def out_of_reach(on, first=None, last=None):
    return Refused("date_out_of_reach", on=out(on), first=out(first), last=out(last))


# --- the bank reconciliation statement ------------------------------------------------------------

def table(r):
    book, bank, zero = r["bookBalance"], r["bankBalance"], r["bookBalance"].like(0)
    inside("bankBalance", lambda: book.needs(bank))
    lines = []
    for name, day in (("carried", "date"), ("book", "date"), ("bank", "booked")):
        for at, one in enumerate(r[name]):
            inside(f"{name}[{at}].amount", lambda one=one: book.needs(one["amount"]))
            if one[day] > r["asOf"]:
                raise out_of_reach(one[day], last=r["asOf"]).at(f"{name}[{at}].{day}")
            if name == "carried":
                within(one["tables"], 1, 100_000, f"carried[{at}].tables")
            side = one["side"] if name == "carried" else name
            line = {"side": side, "id": one["id"], "date": one[day], "amount": one["amount"], "at": (name, at),
                    "tables": one.get("tables", 0) + 1, "carried": one if name == "carried" else None}
            for other in lines:
                if (other["side"], other["id"]) == (side, one["id"]):
                    raise Refused("duplicate_id", f"{name}[{at}].id", id=one["id"], first=other["at"][1])
            lines.append(line)
    met, uneven, cleared = {}, [], []
    for at, one in enumerate(r["matches"]):
        if not one["book"] and not one["bank"]:
            raise Refused("empty", f"matches[{at}]")
        members, sums = [], []
        for side in SIDES:
            total = 0
            for place, name in enumerate(one[side]):
                path = f"matches[{at}].{side}[{place}]"
                found = [line for line in lines if (line["side"], line["id"]) == (side, name)]
                if not found:
                    raise Refused("unknown_item", path, item=name)
                if (side, name) in met:
                    raise Refused("duplicate_id", path, id=name, first=met[side, name])
                met[side, name] = at
                members += found
                total += found[0]["amount"].minor
            sums.append(zero.like(total))
        if sums[0].minor != sums[1].minor:
            uneven.append({"position": at, "book": sums[0], "bank": sums[1],
                           "difference": zero.like(sums[0].minor - sums[1].minor)})
        for line in members:
            if line["carried"]:
                others = [m for m in members if m["side"] != line["side"]] or [m for m in members if m["id"] != line["id"]]
                on = max((m["date"] for m in others), default=line["date"])
                cleared.append({"item": written(line["carried"]), "on": on, "days": (on - line["date"]).days,
                                "by": sorted(m["id"] for m in others)})
    cleared.sort(key=lambda one: (SIDES.index(one["item"]["side"]), one["item"]["date"], one["item"]["id"]))
    left = [line for line in lines if (line["side"], line["id"]) not in met and line["amount"].minor]
    left.sort(key=lambda line: (SIDES.index(line["side"]), line["date"], line["id"]))
    lists = {"bankReceived": [], "bankPaid": [], "bookReceived": [], "bookPaid": []}
    sums = {"book": book.minor, "bank": bank.minor}
    for line in left:
        minor = line["amount"].minor
        sums["bank" if line["side"] == "book" else "book"] += minor
        lists[line["side"] + ("Paid" if minor < 0 else "Received")].append({
            "id": line["id"], "date": line["date"], "amount": zero.like(abs(minor)),
            "days": (r["asOf"] - line["date"]).days, "tables": line["tables"]})
    adjusted = {side: zero.like(sums[side]) for side in SIDES}
    difference = zero.like(sums["book"] - sums["bank"])
    off = zero.like(sum(one["difference"].minor for one in uneven))
    unexplained = zero.like(difference.minor - off.minor if difference.minor else 0)
    return out({
        "asOf": r["asOf"], "bookBalance": book, "bankReceived": lists["bankReceived"], "bankPaid": lists["bankPaid"],
        "adjustedBook": adjusted["book"], "bankBalance": bank, "bookReceived": lists["bookReceived"],
        "bookPaid": lists["bookPaid"], "adjustedBank": adjusted["bank"], "difference": difference, "uneven": uneven,
        "unexplained": unexplained, "suspicions": suspicions(book, bank, left, unexplained), "cleared": cleared,
        "carry": [written(line) for line in left],
        "reasons": table_reasons(adjusted, difference, uneven, off, unexplained),
    })


def written(item):
    one = {name: out(item[name]) for name in ("side", "id", "date", "amount", "tables")}
    if one["tables"] == 1:
        del one["tables"]
    return one


def suspicions(book, bank, left, unexplained):
    """Each amount of the table in turn: would one mistake in it be the difference?"""
    if not unexplained.minor:
        return []
    from systems import edits
    places = [({"kind": "bookBalance"}, 1, book), ({"kind": "bankBalance"}, -1, bank)]
    for line in left:
        kind = {"kind": line["side"] + "Item", "id": line["id"]}
        places.append((kind, 1 if line["side"] == "bank" else -1, line["amount"]))
    request = {"kinds": ["surplus", "transposed", "point", "side"], "candidates": [], "stated": book,
               "amounts": [money.like(sign * money.minor) for _, sign, money in places]}
    found = []
    for minor, kind, where, at, effect in sorted(edits(request)):
        if effect == -unexplained.minor:
            of, sign, _ = places[at]
            found.append({"of": of, "reason": mend((sign * minor, kind, where, at, sign * effect), request)["reason"]})
    return found[:20]


def table_reasons(adjusted, difference, uneven, off, unexplained):
    book, bank = adjusted["book"], adjusted["bank"]
    if not difference.minor and not uneven:
        return [told("balanced", f"both adjusted balances are {book}", f"调节后余额相符：{book}", adjusted=book)]
    reasons = []
    if difference.minor:
        reasons.append(told(
            "differs", f"the adjusted balances are {book} in the book and {bank} at the bank, {difference} apart",
            f"调节后余额不符：企业 {book}，银行 {bank}，相差 {difference}", book=book, bank=bank, difference=difference))
    if uneven:
        many = len(uneven)
        en = f"the sides of one match differ by {off}" if many == 1 else f"the sides of {many} matches differ by {off} together"
        reasons.append(told("matchesUneven", en, f"有 {many} 组勾对两边金额不等，合计相差 {off}", matches=many, difference=off))
    if unexplained.minor:
        reasons.append(told(
            "unexplained", f"{unexplained} is explained by no match: there is a mistake",
            f"{unexplained} 无法由勾对解释，账务有差错", difference=unexplained))
    return reasons


# --- exceptions -----------------------------------------------------------------------------------

def name_of(one):
    lines = [one["category"], "book", *sorted(one["book"]), "bank", *sorted(one["bank"])]
    return "X-" + hashlib.sha256(b"\0" + "\n".join(lines).encode()).hexdigest()[:24]


def days_text(days):
    return "1 day" if days == 1 else f"{days} days"


def raised(r):
    as_of, rules = r["asOf"], {}
    for at, rule in enumerate(r["rules"]):
        if rule["days"] is not None:
            within(rule["days"], 0, 3_660, f"rules[{at}].days")
        if rule["category"] in rules:
            first = [one["category"] for one in r["rules"]].index(rule["category"])
            raise Refused("number_twice", f"rules[{at}]", number=at, first=first)
        rules[rule["category"]] = rule
    least = 0
    for at, limit in enumerate(r["limits"]):
        within(limit, least, 3_660, f"limits[{at}]")
        least = limit + 1
    known = {}
    for at, one in enumerate(r["known"]):
        if one["id"] != name_of(one):
            raise Refused("digest_mismatch", f"known[{at}].id")
        if one["id"] in known:
            first = [other["id"] for other in r["known"]].index(one["id"])
            raise Refused("duplicate_id", f"known[{at}].id", id=one["id"], first=first)
        known[one["id"]] = dict(one)
    counts, alerts, seen = {"raised": 0, "kept": 0, "cleared": 0}, [], []
    for at, finding in enumerate(r["findings"]):
        if not finding["book"] and not finding["bank"]:
            raise Refused("empty", f"findings[{at}]")
        name = name_of(finding)
        if name in seen:
            raise Refused("duplicate_id", f"findings[{at}]", id=name, first=seen.index(name))
        seen.append(name)
        if name not in known:
            rule = rules.get(finding["category"], {})
            days = rule.get("days")
            known[name] = {
                "id": name, **finding, "book": sorted(finding["book"]), "bank": sorted(finding["bank"]),
                "opened": as_of, "state": "open", "owner": rule.get("owner"),
                "due": None if days is None else as_of + timedelta(days), "closed": None, "note": None}
            counts["raised"] += 1
            continue
        one, before = known[name], known[name]["amount"]
        other = one["state"] == "accepted" and str(before) != str(finding["amount"])
        counts["kept"] += one["state"] in OPEN
        if one["state"] == "cleared" or other:
            one.update(state="open", closed=None, opened=as_of)
            counts["raised"] += 1
        one.update(amount=finding["amount"], on=finding["on"])
        if other:
            now = finding["amount"]
            alerts.append((name, told("amountChanged", f"{before} was accepted, it is {now} now",
                                      f"已确认 {before}，现为 {now}", accepted=before, found=now)))
    for name, one in known.items():
        if name not in seen and one["state"] != "cleared":
            counts["cleared"] += one["state"] in OPEN
            one.update(state="cleared", closed=as_of)
    every = [known[name] for name in sorted(known)]
    for one in every:
        alerts += [(one["id"], reason) for reason in alarms(one, as_of)] if one["state"] in OPEN else []
    alerts.sort(key=lambda alert: alert[0])
    return {
        "exceptions": [out(one) for one in every], **counts,
        "alerts": [{"exception": name, "reason": reason} for name, reason in alerts], "ages": ages(every, r),
    }


def alarms(one, as_of):
    owner, due, found = one["owner"], one["due"], []
    figures = {"owner": owner} if owner else {}
    if not owner:
        days = (as_of - one["opened"]).days
        found.append(told("unowned", f"open for {days_text(days)} and owned by nobody", f"已挂起 {days} 天，无责任人", days=days))
    elif not due:
        found.append(told("noDueDate", f"owned by {owner} without a due date", f"责任人 {owner}，未定期限", **figures))
    if due and due < as_of:
        days = (as_of - due).days
        found.append(told(
            "overdue", f"due on {due}, {days_text(days)} ago, owned by {owner or 'nobody'}",
            f"应于 {due} 处理，已逾期 {days} 天，责任人 {owner or '无'}", owner=owner, due=due, days=days))
    return found


def ages(every, r):
    rows = []
    for code in sorted({one["amount"].code for one in every if one["state"] in OPEN}):
        some = [one for one in every if one["state"] in OPEN and one["amount"].code == code]
        buckets = [[] for _ in range(len(r["limits"]) + 1)]
        for one in some:
            days = (r["asOf"] - one["opened"]).days
            buckets[sum(limit < days for limit in r["limits"])].append(abs(one["amount"].minor))
        money = some[0]["amount"].like
        rows.append({"currency": code, "open": [len(b) for b in buckets], "amounts": [money(sum(b)).json() for b in buckets]})
    return rows


def changed(r):
    one, change, on = dict(r["exception"]), r["change"], r["on"]
    kind = change["kind"]
    if one["state"] == "cleared" or one["state"] == "accepted" and kind != "reopen":
        raise Refused("exception_closed", "exception", exception=one["id"], state=one["state"])
    if kind in ("start", "accept") and one["owner"] is None:
        raise Refused("missing_field", "exception", field="owner")
    if kind == "assign":
        if change["due"] < on:
            raise out_of_reach(change["due"], first=on).at("change.due")
        one.update(owner=change["owner"], due=change["due"])
    elif kind == "start":
        one["state"] = "inWork"
    elif kind == "accept":
        if not change["note"].strip():
            raise Refused("empty", "change.note")
        size = len(change["note"].encode())
        if size > 1_000:
            raise Refused("text_too_long", "change.note", length=size, limit=1_000)
        one.update(state="accepted", closed=on, note=change["note"])
    elif one["state"] in OPEN:
        raise Refused("nothing_to_do", "change")
    else:
        one.update(state="open", closed=None)
    return out(one)


# --- periods --------------------------------------------------------------------------------------

def backward(first, last, path):
    if last < first:
        raise out_of_reach(last, first=first).at(path)


def spans(r):
    backward(r["from"], r["to"], "to")
    found, day = [], r["from"]
    while day <= r["to"]:
        if r["cadence"]["kind"] == "weekly":
            if WEEKDAYS[day.weekday()] == r["cadence"]["ends"]:
                found.append({"first": out(day - timedelta(6)), "last": out(day)})
        elif (day + timedelta(1)).day == 1:
            found.append({"first": out(day.replace(day=1)), "last": out(day)})
        if len(found) > 10_000:
            raise Refused("too_many", "to", found=10_001, limit=10_000)
        day += timedelta(1)
    return found


def check(content):
    first, last = content["span"]["first"], content["span"]["last"]
    backward(first, last, "span.last")
    statements = content["statements"]
    for at, one in enumerate(statements):
        backward(one["first"], one["last"], f"statements[{at}].last")
        for name in ("opening", "closing"):
            inside(f"statements[{at}].{name}", lambda one=one, name=name: statements[0]["opening"].needs(one[name]))
    if statements and content["table"]:
        balance = amount(content["table"]["bankBalance"])
        inside("table.bankBalance", lambda: statements[0]["opening"].needs(balance))
    for name in ("statements", "lines", "exceptions"):
        ids = [one["id"] for one in content[name]]
        for at, one in enumerate(ids):
            if one in ids[:at]:
                raise Refused("duplicate_id", f"{name}[{at}].id", id=one, first=ids.index(one))
    statements = sorted(statements, key=lambda one: (one["first"], one["last"], one["id"]))
    lines, exceptions = (sorted(content[name], key=lambda one: one["id"]) for name in ("lines", "exceptions"))
    found = coverage(first, last, statements)
    undecided = [one["id"] for one in lines if one["decision"] is None]
    if undecided:
        many, some = len(undecided), undecided[0]
        found.append(told("linesUndecided", f"{many} lines are undecided, such as {some}",
                          f"有 {many} 笔流水未处理，如 {some}", lines=many, first=some))
    found += table_findings(content["table"], last, statements)
    unowned = [one["id"] for one in exceptions if one["state"] in OPEN and not (one["owner"] and one["due"])]
    if unowned:
        many, some = len(unowned), unowned[0]
        found.append(told(
            "exceptionsUnowned", f"{many} open exceptions have no owner or no due date, such as {some}",
            f"有 {many} 项未结异常无责任人或无期限，如 {some}", exceptions=many, first=some))
    ordered = lambda one, *names: {name: one[name] for name in names}  # noqa: E731
    whole_content = out({
        "account": content["account"], "span": ordered(content["span"], "first", "last"),
        "statements": [ordered(one, "id", "first", "last", "opening", "closing") for one in statements],
        "lines": [ordered(one, "id", "decision") for one in lines], "table": content["table"],
        "exceptions": [ordered(one, "id", "category", "book", "bank", "amount", "on", "opened", "state", "owner", "due",
                               "closed", "note") for one in exceptions],
    })
    line = json.dumps(figures(whole_content), ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(b"\0" + line.encode()).hexdigest()
    return {**({"findings": found} if found else {}), "ready": not found, "digest": digest}


def figures(value):
    """What is signed: reasons without the sentences that tell them."""
    if isinstance(value, list):
        return [figures(one) for one in value]
    if not isinstance(value, dict):
        return value
    told_by = {"en", "zh"} if "kind" in value and {"en", "zh"} <= value.keys() else set()
    return {name: figures(one) for name, one in value.items() if name not in told_by}


def coverage(first, last, statements):
    found, one_day = [], timedelta(1)
    lacks = lambda a, b: told("daysUncovered", f"no statement covers {a} to {b}", f"{a} 至 {b} 缺少对账单",  # noqa: E731
                              first=a, last=b)
    through = closing = None
    for one in statements:
        if through is None:
            if one["first"] > first:
                found.append(lacks(first, min(one["first"] - one_day, last)))
        elif one["first"] > through + one_day:
            found.append(lacks(through + one_day, one["first"] - one_day))
        elif one["first"] <= through:
            a, b = one["first"], min(through, one["last"])
            found.append(told("daysTwice", f"two statements cover {a} to {b}", f"{a} 至 {b} 有重复的对账单", first=a, last=b))
        elif str(closing) != str(one["opening"]):
            found.append(told(
                "chainBroken", f"statement {one['id']} opens with {one['opening']}, the one before closed with {closing}",
                f"对账单 {one['id']} 期初为 {one['opening']}，上一份期末为 {closing}",
                statement=one["id"], opening=one["opening"], closing=closing))
        if through is None or one["last"] >= through:
            through, closing = one["last"], one["closing"]
    if through is None:
        found.append(lacks(first, last))
    elif through < last:
        found.append(lacks(max(through + one_day, first), last))
    return found


def table_findings(given, last, statements):
    if given is None:
        return [told("noTable", "there is no bank reconciliation statement", "缺少银行存款余额调节表")]
    found, day = [], given["asOf"]
    balance, difference = amount(given["bankBalance"]), amount(given["difference"])
    if day != last.isoformat():
        found.append(told("tableOfOtherDay", f"the bank reconciliation statement is of {day}, the period ends on {last}",
                          f"余额调节表日期为 {day}，期末为 {last}", found=day, last=last))
    if difference.minor:
        found.append(told("tableOpen", f"the bank reconciliation statement is {difference} apart",
                          f"余额调节表相差 {difference}", difference=difference))
    if statements and statements[-1]["last"] == last and str(statements[-1]["closing"]) != str(balance):
        closing = statements[-1]["closing"]
        found.append(told(
            "tableBalance", f"the bank reconciliation statement starts from {balance}, the bank states {closing}",
            f"余额调节表的银行余额为 {balance}，对账单期末为 {closing}", table=balance, statement=closing))
    return found


def sign(r):
    found = inside("content", lambda: check(r["content"]))
    if not found["ready"]:
        first = found["findings"][0]
        raise Refused("period_not_ready", "content", findings=len(found["findings"]), because=first["en"],
                      becauseZh=first["zh"])
    return {"kind": "signed", "by": r["by"], "at": r["at"].json(), "digest": found["digest"]}


def status(r):
    within(r["days"], 0, 3_660, "days")
    now = inside("content", lambda: check(r["content"]))
    state, answer, digest, alerts, last = "open", {}, None, [], None
    for at, entry in enumerate(r["entries"]):
        if last is not None and entry["at"] < last:
            raise Refused("clock_back", f"entries[{at}]", at=entry["at"].json(), last=last.json())
        last, kind = entry["at"], entry["kind"]
        if kind == "signed":
            if len(entry["digest"]) != 64 or set(entry["digest"]) - set("0123456789abcdef"):
                raise Refused("digest_syntax", f"entries[{at}].digest", text=shown(entry["digest"]))
            state, digest = "signed", entry["digest"]
            answer = {"signedBy": entry["by"], "signedAt": entry["at"].json()}
        elif kind == "reopened":
            state, digest = "reopened", None
        elif state == "open":
            state = "started"
    if digest and digest != now["digest"]:
        state = "reopened"
        a, b = digest[:12], now["digest"][:12]
        alerts.append(told("changed", f"what was signed has changed: {a} was signed, {b} is found",
                           f"签核后内容有变动：签核时 {a}，现为 {b}", signed=digest, found=now["digest"]))
    over = (r["asOf"] - r["content"]["span"]["last"]).days
    if state != "signed" and over > r["days"]:
        alerts.append(told(
            "unsigned", f"the period is over for {days_text(over)} and nobody signed it, {r['days']} are allowed",
            f"期末已过 {over} 天仍未签核，限 {r['days']} 天", days=over, allowed=r["days"]))
    return {"state": state, **answer, "check": now, **({"alerts": alerts} if alerts else {})}


ANSWERS = {
    "balanceTable": table, "raiseExceptions": raised, "changeException": changed, "reconciliationPeriods": spans,
    "checkPeriod": lambda r: inside("content", lambda: check(r["content"])), "signPeriod": sign, "periodStatus": status,
}


def answer(call, r):
    return ANSWERS[call](r)
