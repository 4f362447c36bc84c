"""What is remembered of payers, and how good the matching was, from the events and lines one by one."""

import unicodedata
from fractions import Fraction

from shapes import DAY, IDENTIFIER, NONE_OR, amount, choice, listed, one_of, record, text, whole
from values import Refused, inside

PAYER = record(name=NONE_OR(text), account=NONE_OR(text))
SAID = {"decision": IDENTIFIER, "on": DAY, "payer": PAYER, "customer": IDENTIFIER}
EVENT = choice(confirmed=SAID, refused=SAID, withdrawn={"decision": IDENTIFIER, "on": DAY})
ANSWER = record(parts=(listed(record(item=IDENTIFIER, amount=amount)), []), difference=NONE_OR(IDENTIFIER))
LINE = record(line=IDENTIFIER, on=DAY, **{"category": NONE_OR(IDENTIFIER)}, outcome=one_of(["posted", "notPosted"]),
              proposals=(listed(ANSWER), []), truth=NONE_OR(ANSWER))
REQUESTS = {
    "payerCandidates": record(events=listed(EVENT), asOf=DAY, payer=PAYER),
    "rememberedPayers": record(events=listed(EVENT), asOf=DAY),
    "forgetPayer": record(events=listed(EVENT), names=(listed(text), []), accounts=(listed(text), [])),
    "measureMatches": record(lines=listed(LINE)),
}


LETTERS = {"ẞ": "SS", "Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH"}


def folded(written):
    """Capitals, half width, no accents; letters that are one sign of two, or have a stroke, in plain letters."""
    bare = (c for c in unicodedata.normalize("NFKD", written) if not unicodedata.category(c).startswith("M"))
    return "".join(LETTERS.get(c, c) for c in "".join(bare).upper())


def name_of(written):
    name = "".join(c for c in folded(written or "") if c.isalnum())
    return name if len(name) > 1 else None


def account_of(written):
    plain = folded(written or "")
    if any(mask in plain for mask in ("*", "•", "·", "?", "#", "…", "XXX")):
        return None
    account = "".join(c for c in plain if c.isascii() and c.isalnum())
    return account if len(account) > 5 else None


def check(events):
    said = []
    for at, event in enumerate(events):
        if event["kind"] == "withdrawn":
            said.append(None)
            continue
        payer = event["payer"]
        for field in ("name", "account"):
            if payer[field] and len(payer[field].encode()) > 1000:
                raise Refused("text_too_long", f"events[{at}].payer.{field}", length=len(payer[field].encode()), limit=1000)
        if not name_of(payer["name"]) and not account_of(payer["account"]):
            raise Refused("empty", f"events[{at}].payer")
        both = event["decision"], event["customer"]
        if both in said:
            raise Refused("duplicate_id", f"events[{at}].decision", id=event["decision"], first=said.index(both))
        said.append(both)


def standing(events, as_of):
    check(events)
    now = [event for event in events if event["on"] <= as_of]
    gone = [event["decision"] for event in now if event["kind"] == "withdrawn"]
    return [event for event in now if event["kind"] != "withdrawn" and event["decision"] not in gone]


def decayed(weight, days, half):
    halvings, rest = divmod(days, half)
    return (weight * (2 * half - rest) // (2 * half)) >> halvings


def bits(thousandths):
    return f"{'-' if thousandths < 0 else '+'}{abs(thousandths) // 1000}.{abs(thousandths) % 1000:03}"


def often(times):
    return "once" if times == 1 else f"{times} times"


def told(kind, **f):
    weight = bits(f.get("weight", 0))
    word = {"account": ("account", "账号"), "name": ("name", "户名")}.get(f.get("by"))
    match kind:
        case "confirmed" | "refused":
            verb = {"confirmed": "确认", "refused": "否认"}[kind]
            en = f"{kind} {often(f['times'])} under this {word[0]}, last on {f['last']} ({weight} bits)"
            zh = f"该{word[1]}曾被{verb} {f['times']} 次，最近 {f['last']}（{weight} 比特）"
        case "enough":
            en = f"more than {bits(f['most'])} bits is not counted ({weight} bits)"
            zh = f"超过 {bits(f['most'])} 比特的部分不计（{weight} 比特）"
        case "shared":
            en = f"pays for {f['customers']} customers ({weight} bits)"
            zh = f"该付款人为 {f['customers']} 个客户付款（{weight} 比特）"
        case "tooFew":
            en = f"confirmed {often(f['times'])}; it is used from {f['needed']} confirmations on"
            zh = f"仅确认 {f['times']} 次，满 {f['needed']} 次方可采用"
    return {"kind": kind, **f, "en": en, "zh": zh}


def heard(events, as_of, name, account):
    """For each customer, the events by how the payer is recognized."""
    customers = {}
    for event in standing(events, as_of):
        by_account = account and account_of(event["payer"]["account"]) == account
        by_name = not by_account and name and name_of(event["payer"]["name"]) == name
        if by_account or by_name:
            kinds = customers.setdefault(event["customer"], {})
            kinds.setdefault((event["kind"], "account" if by_account else "name"), []).append(event)
    return customers


def candidates(events, as_of, name, account):
    customers = heard(events, as_of, name, account)
    rates = {"confirmed": (4000, 180), "refused": (8000, 30)}

    def weighs(kinds, kind, by):
        whole_ = sum(decayed(rates[kind][0], (as_of - event["on"]).days, rates[kind][1]) for event in kinds.get((kind, by), []))
        return whole_ if by == "account" else whole_ // 2

    def reasons(kinds, kind, sign):
        for by in ("account", "name"):
            of = kinds.get((kind, by))
            if of:
                # The last day under this name counts whatever account it was under.
                days = [event["on"] for of_name in ("account", by) for event in kinds.get((kind, of_name), [])
                        if by == "account" or name_of(event["payer"]["name"]) == name]
                yield told(kind, times=len(of), by=by, last=max(days).isoformat(), weight=sign * weighs(kinds, kind, by))

    own = {customer: weighs(kinds, "confirmed", "account") + weighs(kinds, "confirmed", "name")
           for customer, kinds in customers.items()}
    paying = [customer for customer in own if own[customer] > 0]
    rows = []
    for customer, kinds in customers.items():
        why, now = list(reasons(kinds, "confirmed", 1)), min(own[customer], 12000)
        if own[customer] > 12000:
            why.append(told("enough", most=12000, weight=12000 - own[customer]))
        cost, doubled = 0, own[customer]
        if doubled > 0:
            while doubled * 2 <= sum(own.values()):
                doubled, cost = doubled * 2, cost + 1000
            cost = min(now, cost + (sum(own.values()) - doubled) * 1000 // doubled)
        if cost:
            why.append(told("shared", customers=len(paying), weight=-cost))
        why += reasons(kinds, "refused", -1)
        against = weighs(kinds, "refused", "account") + weighs(kinds, "refused", "name")
        if against > 16000:
            why.append(told("enough", most=-16000, weight=against - 16000))
        times = {kind: sum(len(of) for (what, _), of in kinds.items() if what == kind) for kind in rates}
        if times["confirmed"] == 1:
            why.append(told("tooFew", times=1, needed=2))
        total = now - cost - min(against, 16000)
        rows.append({"customer": customer, "bits": total, "usable": times["confirmed"] > 1 and total > 0, **times,
                     "last": max(event["on"] for of in kinds.values() for event in of).isoformat(), "reasons": why})
    return sorted(rows, key=lambda row: (-row["bits"], row["customer"]))


def remembered(r):
    events = standing(r["events"], r["asOf"])
    accounts = sorted({account_of(event["payer"]["account"]) for event in events} - {None})
    names = sorted({name_of(event["payer"]["name"]) for event in events} - {None})
    rows = [(account, "account", candidates(r["events"], r["asOf"], None, account)) for account in accounts]
    rows += [(name, "name", candidates(r["events"], r["asOf"], name, None)) for name in names]
    form = {"account": account_of, "name": name_of}

    def written(text_, key):
        days = [(event["on"], event["payer"][key]) for event in events if form[key](event["payer"][key]) == text_]
        return max(days)[1]

    return [{"text": text_, "written": written(text_, key), "key": key, "candidate": one}
            for text_, key, found in rows for one in found]


def forgotten(r):
    check(r["events"])
    names = {name_of(name) for name in r["names"]} - {None}
    accounts = {account_of(account) for account in r["accounts"]} - {None}

    def mine(event):
        payer = event.get("payer")
        return bool(payer) and (name_of(payer["name"]) in names or account_of(payer["account"]) in accounts
                                or bool({payer["name"], payer["account"]} & {*r["names"], *r["accounts"]}))

    theirs = {event["decision"] for event in r["events"] if mine(event)}
    others = {event["decision"] for event in r["events"] if event["kind"] != "withdrawn" and not mine(event)}
    left = [event for event in r["events"]
            if not mine(event) and not (event["kind"] == "withdrawn" and event["decision"] in theirs - others)]

    def plain(event):
        out = {**event, "on": event["on"].isoformat()}
        if "payer" in out:
            out["payer"] = {field: value for field, value in out["payer"].items() if value is not None}
        return out

    return {"events": [plain(event) for event in left], "removed": len(r["events"]) - len(left)}


def share(upper, lower):
    if not lower:
        return None
    exact = Fraction(upper, lower)
    return {"numerator": exact.numerator, "denominator": exact.denominator}


def same(a, b):
    def parts(answer_):
        return sorted((part["item"], part["amount"].code, part["amount"].minor) for part in answer_["parts"])
    return a["difference"] == b["difference"] and parts(a) == parts(b)


def row(label, lines):
    seen = [line for line in lines if line["truth"]]
    posted = [line for line in seen if line["outcome"] == "posted"]
    right = [line for line in posted if same(line["proposals"][0], line["truth"])]
    there = [line for line in seen if line["truth"]["parts"]]
    found = [line for line in there if line in right]
    left = [line for line in there if line["outcome"] != "posted"]
    suggested = [line for line in left if any(same(one, line["truth"]) for one in line["proposals"][:3])]
    posts = sum(line["outcome"] == "posted" for line in lines)
    sums, kinds = {}, {}
    for line in posted:
        for part in line["proposals"][0]["parts"]:
            one = part["amount"]
            due = next((other["amount"].minor for other in line["truth"]["parts"]
                        if other["item"] == part["item"] and other["amount"].code == one.code), 0)
            covered = min(abs(due), abs(one.minor)) if due * one.minor > 0 else 0
            all_, wrong = sums.get(one.code, (0, 0))
            sums[one.code], kinds[one.code] = (all_ + abs(one.minor), wrong + abs(one.minor) - covered), one
    out = {
        "label": label, "lines": len(lines), "posted": posts, "reviewed": len(seen), "postedReviewed": len(posted),
        "right": len(right), "withCounterpart": len(there), "found": len(found), "left": len(left),
        "leftSuggested": len(suggested), "precision": share(len(right), len(posted)),
        "recall": share(len(found), len(there)), "autoRate": share(posts, len(lines)),
        "topThree": share(len(suggested), len(left)),
        "money": [{key: value for key, value in {
            "posted": kinds[code].like(sums[code][0]).json(), "wrong": kinds[code].like(sums[code][1]).json(),
            "error": share(sums[code][1], sums[code][0])}.items() if value is not None} for code in sorted(sums)],
    }
    return {key: value for key, value in out.items() if value is not None and value != []}


def measured(r):
    seen = []
    for at, line in enumerate(r["lines"]):
        if line["line"] in seen:
            raise Refused("duplicate_id", f"lines[{at}].line", id=line["line"], first=seen.index(line["line"]))
        seen.append(line["line"])
        answers = [(f"proposals[{number}]", one) for number, one in enumerate(line["proposals"])]
        for place, one in answers + ([("truth", line["truth"])] if line["truth"] else []):
            items = [part["item"] for part in one["parts"]]
            for number, item in enumerate(items):
                if item in items[:number]:
                    raise Refused("duplicate_id", f"lines[{at}].{place}.parts[{number}].item", id=item, first=items.index(item))
        if line["outcome"] == "posted" and not (line["proposals"] and line["proposals"][0]["parts"]):
            raise Refused("empty", f"lines[{at}].proposals")
    month = lambda line: line["on"].isoformat()[:7]  # noqa: E731
    labels = sorted({line["category"] for line in r["lines"]}, key=lambda label: (label is not None, label or ""))
    return {
        "total": row(None, r["lines"]),
        "months": [row(label, [line for line in r["lines"] if month(line) == label]) for label in sorted({month(line) for line in r["lines"]})],
        "classes": [row(label, [line for line in r["lines"] if line["category"] == label]) for label in labels],
    }


def answer(call, r):
    if call == "payerCandidates":
        name, account = name_of(r["payer"]["name"]), account_of(r["payer"]["account"])
        return candidates(r["events"], r["asOf"], name, account)
    return {"rememberedPayers": remembered, "forgetPayer": forgotten, "measureMatches": measured}[call](r)
