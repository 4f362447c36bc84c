"""Waterfall, reversal and replay once more: plain lists, pairs tried one after the other, exact fractions."""

from fractions import Fraction

from shapes import DAY, IDENTIFIER, NONE_OR, amount, listed, one_of, record, whole
from values import Refused, inside, rounded

KINDS = ["pastDue", "due", "inAdvance"]
SURPLUS = "next last spread keep".split()
INSTALLMENTS = listed(record(number=whole, due=DAY, parts=listed(record(component=IDENTIFIER, open=amount))))
RULES = record(
    order=listed(record(when=one_of(KINDS), component=IDENTIFIER)), mode=one_of(["horizontal", "vertical"]),
    surplus=one_of(SURPLUS),
)
REQUESTS = {
    "waterfall": record(installments=INSTALLMENTS, payment=amount, on=DAY, rules=RULES),
    "replayWaterfall": record(
        installments=INSTALLMENTS,
        payments=listed(record(id=IDENTIFIER, on=DAY, amount=amount, surplus=NONE_OR(one_of(SURPLUS)))),
        rules=RULES, backdated=one_of(["replay", "appendOnly"]),
    ),
    "reverse": record(
        installments=INSTALLMENTS, paid=listed(record(installment=whole, component=IDENTIFIER, amount=amount)),
        amount=amount, order=listed(IDENTIFIER),
    ),
}


def text_of(money):
    return f"{money['amount']} {money['currency']}"


def state(money):
    zero = not money["amount"].strip("0.")
    return ("paid in full", "已结清") if zero else (f"{text_of(money)} stays open", f"尚余 {text_of(money)} 未清")


def reason(kind, **f):
    en = zh = ""
    if kind == "inOrder":
        left, due, rank = state(f["open"]), f["due"], f["rank"]
        en = {"pastDue": f"past due since {due}", "due": f"due today, {due}",
              "inAdvance": f"paid in advance, due {due}"}[f["when"]] + f", number {rank} in the order; {left[0]}"
        zh = {"pastDue": f"自 {due} 起逾期", "due": f"今日 {due} 到期",
              "inAdvance": f"提前偿付，到期日 {due}"}[f["when"]] + f"，冲抵顺序第 {rank} 位；{left[1]}"
    elif kind == "spread":
        left, total, many, rank = state(f["open"]), text_of(f["total"]), f["installments"], f["rank"]
        en = f"paid in advance: {total} spread over {many} installments, number {rank} in the order; {left[0]}"
        zh = f"提前偿付：{total} 均摊至 {many} 期，冲抵顺序第 {rank} 位；{left[1]}"
    elif kind == "nothingOpen":
        en, zh = "nothing is open any more; kept as credit", "已无未清款；余款留作贷方"
    elif kind == "keptAsCredit":
        later = text_of(f["open"])
        en = f"nothing more is due, {later} falls due later and is not paid in advance; kept as credit"
        zh = f"已无到期款，另有 {later} 尚未到期且不提前偿付；余款留作贷方"
    elif kind == "reopened":
        had, now, rank = text_of(f["paid"]), text_of(f["open"]), f["rank"]
        en = f"number {rank} in the order of the reversal, {had} had been paid; {now} is open again"
        zh = f"冲回顺序第 {rank} 位，原已付 {had}；现未清 {now}"
    return {"kind": kind, **f, "en": en, "zh": zh}


def at_most(found, limit, path):
    if found > limit:
        raise Refused("too_many", path, found=found, limit=limit)


def check_rules(rules):
    order = rules["order"]
    if not order:
        raise Refused("empty", "rules.order")
    at_most(len(order), 96, "rules.order")
    horizontal = rules["mode"] == "horizontal"
    for at, pair in enumerate(order):
        if pair in order[:at]:
            raise Refused("bucket_twice", f"rules.order[{at}]", first=order.index(pair))
        earlier = [n for n in range(at) if order[n]["when"] == pair["when"]]
        if horizontal and earlier and earlier[-1] != at - 1:
            raise Refused("buckets_mixed", f"rules.order[{at}]", left=earlier[-1])
    for when in KINDS:
        for component in sorted({pair["component"] for pair in order}, key=str.encode):
            if {"when": when, "component": component} not in order:
                raise Refused("bucket_missing", "rules.order", when=when, component=component)


def check_number(installment, seen, at):
    number = installment["number"]
    if not 1 <= number <= 1_000_000:
        raise Refused("number_out_of_range", "number", found=number, min=1, max=1_000_000)
    if number in seen:
        raise Refused("number_twice", "number", number=number, first=seen[number])
    seen[number] = at


def check_installments(installments, known, like):
    at_most(len(installments), 100_000, "installments")
    seen = {}
    for at, installment in enumerate(installments):
        def parts():
            at_most(len(installment["parts"]), 32, "parts")
            names = []
            for n, part in enumerate(installment["parts"]):
                if part["component"] in names:
                    raise Refused("duplicate_id", f"parts[{n}].component", id=part["component"],
                                  first=names.index(part["component"]))
                names.append(part["component"])
                if part["component"] not in known:
                    raise Refused("unknown_component", f"parts[{n}].component", component=part["component"])
                inside(f"parts[{n}].open", lambda: like.needs(part["open"]))
                if part["open"].minor < 0:
                    raise Refused("amount_negative", f"parts[{n}].open", amount=part["open"].json())
            check_number(installment, seen, at)
        inside(f"installments[{at}]", parts)
    inside("installments", lambda: like.like(
        sum(part["open"].minor for installment in installments for part in installment["parts"])))


def spread(money, rooms):
    """The same for all who have room; the few with less are filled first."""
    shares, rest, left = {}, dict(enumerate(rooms)), money
    while rest and min(rest.values()) * len(rest) <= left:
        at = min(rest, key=rest.get)
        shares[at] = rest.pop(at)
        left -= shares[at]
    if rest:
        each = rounded(Fraction(left, len(rest)), "halfEven")
        over = left - each * len(rest)
        late = sorted(rest, reverse=True)[:abs(over)]
        for at in rest:
            shares[at] = each + ((1 if over > 0 else -1) if at in late else 0)
    return [shares[at] for at in range(len(rooms))]


def kind_of(due, on):
    return "pastDue" if due < on else "due" if due == on else "inAdvance"


def pay(table, payment, on, rules, surplus):
    """Lines and what is left; `table` maps (number, component) to what is open."""
    left, lines, like = payment.minor, [], payment.like
    installments = table["rows"]
    turns = []
    for rank, pair in enumerate(rules["order"], 1):
        if rules["mode"] == "horizontal" and turns and turns[-1][0] == pair["when"]:
            turns[-1][1].append((pair["component"], rank))
        else:
            turns.append((pair["when"], [(pair["component"], rank)]))
    for when, takes in turns:
        mine = [row for row in installments if kind_of(row["due"], on) == when]
        limits, why = [None] * len(mine), None
        if when == "inAdvance":
            if surplus == "keep":
                continue
            if surplus == "last":
                mine.reverse()
            if surplus == "spread":
                rooms = [sum(row["open"].get(name, 0) for name, _ in takes) for row in mine]
                mine = [row for row, room in zip(mine, rooms) if room]
                rooms = [room for room in rooms if room]
                money = min(left, sum(rooms))
                limits = spread(money, rooms)
                why = {"total": like(money).json(), "installments": len(rooms)}
        for row, limit in zip(mine, limits):
            for name, rank in takes:
                take = min(row["open"].get(name, 0), left, left if limit is None else limit)
                if take == 0:
                    continue
                row["open"][name] -= take
                left -= take
                limit = None if limit is None else limit - take
                open_ = like(row["open"][name]).json()
                told = reason("spread", **why, rank=rank, open=open_) if why else reason(
                    "inOrder", when=when, due=row["due"].isoformat(), rank=rank, open=open_)
                lines.append({"installment": row["number"], "component": name, "amount": like(take).json(),
                              "open": open_, "reason": told})
    out = {"lines": lines, "paid": like(payment.minor - left).json()}
    if left:
        open_ = sum(sum(row["open"].values()) for row in installments)
        told = reason("keptAsCredit", open=like(open_).json()) if open_ else reason("nothingOpen")
        out["leftOver"] = {"amount": like(left).json(), "reason": told}
    return out


def table_of(installments):
    rows = [{"number": i["number"], "due": i["due"],
             "open": {part["component"]: part["open"].minor for part in i["parts"]}} for i in installments]
    return {"rows": sorted(rows, key=lambda row: (row["due"], row["number"]))}


def after(installments, table, like):
    open_ = {row["number"]: row["open"] for row in table["rows"]}
    return [{"number": i["number"], "due": i["due"].isoformat(),
             "parts": [{"component": part["component"], "open": like(open_[i["number"]][part["component"]]).json()}
                       for part in i["parts"]]} for i in installments]


def positive(money, path):
    if money.minor <= 0:
        raise Refused("amount_not_positive", path, amount=money.json())


def waterfall(r):
    check_rules(r["rules"])
    payment = r["payment"]
    check_installments(r["installments"], [pair["component"] for pair in r["rules"]["order"]], payment)
    positive(payment, "payment")
    table = table_of(r["installments"])
    paid = pay(table, payment, r["on"], r["rules"], r["rules"]["surplus"])
    return {"on": r["on"].isoformat(), **paid, "installments": after(r["installments"], table, payment.like)}


def replay(r):
    check_rules(r["rules"])
    payments, installments = r["payments"], r["installments"]
    if not payments:
        raise Refused("empty", "payments")
    at_most(len(payments), min(10_000, 10_000_000 // max(1, len(installments))), "payments")
    first = payments[0]["amount"]
    for at, payment in enumerate(payments):
        ids = [other["id"] for other in payments[:at]]
        if payment["id"] in ids:
            raise Refused("duplicate_id", f"payments[{at}].id", id=payment["id"], first=ids.index(payment["id"]))
        inside(f"payments[{at}].amount", lambda: first.needs(payment["amount"]))
        positive(payment["amount"], f"payments[{at}].amount")
    check_installments(installments, [pair["component"] for pair in r["rules"]["order"]], first)
    if r["backdated"] == "replay":
        payments = sorted(payments, key=lambda payment: payment["on"])
    table, out = table_of(installments), []
    for payment in payments:
        surplus = payment["surplus"] or r["rules"]["surplus"]
        paid = pay(table, payment["amount"], payment["on"], r["rules"], surplus)
        out.append({"id": payment["id"], "on": payment["on"].isoformat(), **paid})
    return {"payments": out, "installments": after(installments, table, first.like)}


def reverse(r):
    amount_, order, installments = r["amount"], r["order"], r["installments"]
    if not order:
        raise Refused("empty", "order")
    at_most(len(order), 32, "order")
    for at, name in enumerate(order):
        if name in order[:at]:
            raise Refused("duplicate_id", f"order[{at}]", id=name, first=order.index(name))
    seen = {}
    at_most(len(installments), 100_000, "installments")
    for at, installment in enumerate(installments):
        def one():
            check_number(installment, seen, at)
            at_most(len(installment["parts"]), 32, "parts")
            names = []
            for n, part in enumerate(installment["parts"]):
                inside(f"parts[{n}].open", lambda: amount_.needs(part["open"]))
                if part["open"].minor < 0:
                    raise Refused("amount_negative", f"parts[{n}].open", amount=part["open"].json())
                if part["component"] in names:
                    raise Refused("duplicate_id", f"parts[{n}].component", id=part["component"],
                                  first=names.index(part["component"]))
                names.append(part["component"])
        inside(f"installments[{at}]", one)
    had = {}
    at_most(len(r["paid"]), 1_000_000, "paid")
    for at, part in enumerate(r["paid"]):
        def one():
            inside("amount", lambda: amount_.needs(part["amount"]))
            positive(part["amount"], "amount")
            unknown = Refused("unknown_component", "component", component=part["component"])
            if part["component"] not in order:
                raise unknown
            row = next((i for i in installments if i["number"] == part["installment"]), None)
            if row is None:
                raise Refused("unknown_installment", "installment", number=part["installment"])
            if part["component"] not in [p["component"] for p in row["parts"]]:
                raise unknown
            key = part["installment"], part["component"]
            had[key] = had.get(key, 0) + part["amount"].minor
        inside(f"paid[{at}]", one)
    positive(amount_, "amount")
    total = sum(had.values())
    if amount_.minor > total:
        paid = inside("paid", lambda: amount_.like(total))
        raise Refused("over_reversed", "amount", paid=paid.json(), asked=amount_.json())
    table, left, lines, like = table_of(installments), amount_.minor, [], amount_.like
    for rank, name in enumerate(order, 1):
        for row in reversed(table["rows"]):
            back = min(left, had.get((row["number"], name), 0))
            if back == 0:
                continue
            left -= back
            row["open"][name] += back
            where = [i["number"] for i in installments].index(row["number"])
            place = [p["component"] for p in installments[where]["parts"]].index(name)
            open_ = inside(f"installments[{where}].parts[{place}].open", lambda: like(row["open"][name])).json()
            told = reason("reopened", rank=rank, paid=like(had[row["number"], name]).json(), open=open_)
            lines.append({"installment": row["number"], "component": name, "amount": like(back).json(),
                          "open": open_, "reason": told})
    return {"lines": lines, "installments": after(installments, table, like)}


ANSWERS = {"waterfall": waterfall, "replayWaterfall": replay, "reverse": reverse}
