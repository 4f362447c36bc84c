"""Matching of one payment with one open item, by hand: small enough that nothing has to be searched.

Understood are requests with the shipped weights, at most one line and at most one open item, a line that quotes the
item in its own place or says nothing. How larger requests are decided is held by `tests/tests/reconciliation/matcher.rs`
against sums that try everything.
"""

from datetime import date

from values import Refused

CALLS = ("matchPayments", "matchChanges", "bookMatchLines", "bookMatchCommands")
# The shipped weights, in thousandths of a bit (docs/reconciliation.md).
COUNTERPART, REFERENCE, ON_DAY, ON_TIME, AMOUNT = 3_000, 26_000, 3_000, 1_500, 17_000
POST = 6_000


def doublings(number):
    return number.bit_length() - 1


def duplicates(lines, path):
    for at, line in enumerate(lines):
        first = next(n for n, one in enumerate(lines) if one["id"] == line["id"])
        if first < at:
            raise Refused("duplicate_id", f"{path}[{at}].id", id=line["id"], first=first)


def margin(rules):
    # A margin of nothing would post one of two equal answers.
    least = rules.get("margin", 4_000)
    if not 1 <= least <= 1_000_000:
        raise Refused("number_out_of_range", "rules.margin", found=least, min=1, max=1_000_000)


def decision(line, items):
    rest = {"amount": "0.00", "currency": line["amount"]["currency"]}
    nothing = {"line": line["id"], "outcome": "unidentified", "rest": line["amount"], "verdict": {"kind": "nothing"}}
    if not items:
        return nothing
    (item,) = items
    quoted = line.get("references", [])
    assert len(quoted) == 1 and quoted[0] in [item["id"], *item.get("references", [])], "not by hand"
    assert line["amount"] == item["open"], "not by hand"
    late = date.fromisoformat(line["date"]) - date.fromisoformat(item["due"])
    assert 0 <= late.days <= 21, "not by hand"
    prior = COUNTERPART - 2_000
    timely = ON_DAY if late.days <= 4 else ON_TIME
    amount = min(doublings(1 + 1_024) * 1_000, AMOUNT)
    shown = lambda bits: f"{'+' if bits >= 0 else '−'}{abs(bits) / 1000:.1f}"  # noqa: E731
    en, zh = day(late.days)
    reasons = [
        {"kind": "prior", "items": 1, "bits": prior, "en": f"one of 1 items ({shown(prior)})", "zh": f"共有 1 笔未清单据（{shown(prior)}）"},
        {"kind": "reference", "how": "structured", "place": {"field": 0, "from": 0, "to": len(quoted[0])}, "bits": REFERENCE,
         "en": f"the reference of the payment is that of the item ({shown(REFERENCE)})", "zh": f"结构化附言与单据号一致（{shown(REFERENCE)}）"},
        {"kind": "amount", "items": 1, "bits": amount,
         "en": f"the amount is exactly what is open, and no other item has it ({shown(amount)})",
         "zh": f"金额与未清金额完全一致，且无其他同额单据（{shown(amount)}）"},
        {"kind": "day", "days": late.days, "bits": timely, "en": f"{en} ({shown(timely)})", "zh": f"{zh}（{shown(timely)}）"},
    ]
    score = sum(reason["bits"] for reason in reasons)
    assert score >= POST
    return {
        "line": line["id"], "outcome": "post", "score": score, "margin": score,
        "allocations": [{"item": item["id"], "amount": line["amount"]}], "rest": rest,
        "reasons": reasons, "verdict": {"kind": "proven"},
    }


def day(late):
    assert late > 1, "not by hand"
    return f"paid {late} days after it was due", f"到期后 {late} 天付款"


def plan(lines, items, rules):
    margin(rules)
    duplicates(lines, "lines")
    decisions = [decision(line, items) for line in sorted(lines, key=lambda line: line["id"])]
    assert len(items) <= 1 and (len(lines) <= 1 or not items), "not by hand"
    posted = sum(one["outcome"] == "post" for one in decisions)
    summary = {"posted": posted, "suggested": 0, "ambiguous": 0, "unidentified": len(decisions) - posted, "duplicates": 0}
    return {"decisions": decisions, "summary": summary}


def minor(money):
    return int(money["amount"].replace(".", ""))


def settled(items, paid, path):
    """So much less is open."""
    item = items.get(paid["item"])
    if item is None:
        raise Refused("unknown_item", f"{path}.item", item=paid["item"])
    open_, asked = item["open"], paid["amount"]
    if open_["currency"] != asked["currency"]:
        raise Refused("currency_mismatch", f"{path}.amount", expected=open_["currency"], found=asked["currency"], item=None)
    if not 0 < minor(asked) <= minor(open_):
        raise Refused("over_allocated", f"{path}.amount", item=paid["item"], open=open_, asked=asked)
    left = f"{minor(open_) - minor(asked):03}"
    items[paid["item"]] = {**item, "open": {**open_, "amount": f"{left[:-2]}.{left[-2:]}"}}


def changed(lines, items, parties, changes):
    """Lines and items after the changes."""
    kept = {"line": {one["id"]: one for one in lines}, "item": {one["id"]: one for one in items}, "party": {one["id"]: one for one in parties}}
    for at, change in enumerate(changes):
        verb = change["kind"]
        noun = "line" if verb == "confirm" else verb.removeprefix("put").removeprefix("remove").lower()
        if verb.startswith("put"):
            kept[noun][change[noun]["id"]] = change[noun]
        elif kept[noun].pop(change[noun], None) is None:
            raise Refused("unknown_item", f"changes[{at}].{noun}", item=change[noun])
        for number, paid in enumerate(change.get("allocations", [])):
            settled(kept["item"], paid, f"changes[{at}].allocations[{number}]")
    return list(kept["line"].values()), list(kept["item"].values())


def by_line(decisions):
    return {one["line"]: one for one in decisions}


def update(given):
    """What a full run says after the changes and did not say before."""
    rules = given.get("rules", {})
    had = by_line(plan(given["lines"], given["items"], rules)["decisions"])
    now = plan(*changed(given["lines"], given["items"], given.get("parties", []), given["changes"]), rules)
    has = by_line(now["decisions"])
    found = {"decisions": [has[line] for line in sorted(has) if has[line] != had.get(line)], "gone": sorted(set(had) - set(has))}
    return {**{name: list_ for name, list_ in found.items() if list_}, "summary": now["summary"]}


def recorded(events):
    """The numbers of the bank that the book has, and what is open; nothing but openings and receipts."""
    known, items = set(), []
    for one in events:
        event = one["event"]
        if event["kind"] == "receiptConfirmed":
            known.add(event.get("bankRef"))
        elif event["kind"] == "receivableOpened":
            items.append(event["receivable"])
        else:
            assert event["kind"] in ("customerRegistered",), event["kind"]
    return known, items


def answer(call, given):
    if call == "matchPayments":
        return plan(given["lines"], given["items"], given.get("rules", {}))
    if call == "matchChanges":
        return update(given)
    known, items = recorded(given["events"])
    if call == "bookMatchLines":
        margin(given.get("rules", {}))
        duplicates(given["lines"], "lines")
        new = [line for line in given["lines"] if line["id"] not in known]
        old = sorted(line["id"] for line in given["lines"] if line["id"] in known)
        found = {"lines": new, "plan": plan(new, items, given.get("rules", {}))}
        return {**found, "known": old} if old else found
    found, commands, booked, left = given["found"], [], [], []
    lines = {line["id"]: line for line in found["lines"]}
    for at, one in enumerate(found["plan"]["decisions"]):
        if one["line"] not in lines:
            raise Refused("unknown_item", f"plan.decisions[{at}].line", item=one["line"])
        line = lines[one["line"]]
        if line["id"] in known:
            left.append({"line": line["id"], "why": "known"})
        elif one["outcome"] != "post":
            left.append({"line": line["id"], "why": "notCertain"})
        else:
            customer = {item["id"]: item["customer"] for item in items}[one["allocations"][0]["item"]]
            receipt = {"receipt": line["id"], "customer": customer, "amount": line["amount"], "received": line["date"],
                       "nature": "advance", "bankRef": line["id"]}
            commands.append({"kind": "recordReceipt", "receipt": receipt})
            commands += [{"kind": "pay", **paid, "lots": [line["id"]]} for paid in one["allocations"]]
            booked.append(line["id"])
    booking = {"commands": commands, "booked": booked}
    return {**booking, "left": left} if left else booking
