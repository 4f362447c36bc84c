"""Offsets and comparisons once more. What they allocate is derived by the oracle of allocation."""

from fractions import Fraction

from records import ITEM, LOT, anything, item_json, lot_json, plain, text_of
from shapes import DAY, IDENTIFIER, NONE_OR, amount, choice, listed, one_of, record
from values import Refused, inside

REQUESTS = {
    "creditLot": record(item=ITEM),
    "netPayables": record(items=listed(ITEM), payables=listed(ITEM), scheme=anything, asOf=DAY),
    "recover": record(item=ITEM, lot=LOT, rule=one_of(["wholeReceipt", "upToWrittenOff"]), asOf=DAY),
    "transfer": record(
        items=listed(ITEM), lots=listed(LOT), **{"from": IDENTIFIER}, to=IDENTIFIER,
        moves=listed(choice(item={"item": IDENTIFIER, "amount": NONE_OR(amount), "newId": NONE_OR(IDENTIFIER)},
                            lot={"lot": IDENTIFIER, "amount": NONE_OR(amount), "newId": NONE_OR(IDENTIFIER)})),
        on=DAY,
    ),
    "compareSchemes": record(lots=listed(LOT), items=listed(ITEM),
                             schemes=listed(record(name=IDENTIFIER, scheme=anything)), asOf=DAY),
}


def allocated(call, lots, items, scheme, as_of):
    import derive
    return derive.answer(call, {"lots": [lot_json(lot) for lot in lots], "items": [item_json(item) for item in items],
                                "scheme": scheme, "asOf": as_of.isoformat()})


def minor(amount_):
    return int(amount_["amount"].replace(".", ""))


def credit(r):
    item = r["item"]
    if item["open"].minor >= 0:
        raise Refused("amount_not_negative", "item.open", amount=item["open"].json())
    return lot_json({
        "id": item["id"], "customer": item["customer"], "amount": item["open"].like(-item["open"].minor),
        "received": item["issued"] or item["due"], "nature": "advance", "references": item["references"],
        "source": "creditNote", "fields": item["fields"],
    })


def check_whole(item):
    if item["open"].minor < 0:
        raise Refused("amount_negative", "open", amount=item["open"].json())
    for at, part in enumerate(item["parts"]):
        if part["open"].minor < 0:
            raise Refused("amount_negative", f"parts[{at}].open", amount=part["open"].json())
    for part in item["parts"]:
        inside("parts", lambda: item["open"].needs(part["open"]))
    sum_ = inside("parts", lambda: item["open"].like(sum(part["open"].minor for part in item["parts"])))
    if item["parts"] and sum_.minor != item["open"].minor:
        raise Refused("parts_do_not_add_up", "parts", item=item["id"], sum=sum_.json(), open=item["open"].json())


def net(r):
    lots, as_of, seen, sums = [], r["asOf"], [], {}
    for at, payable in enumerate(r["payables"]):
        if payable["id"] in seen:
            raise Refused("duplicate_id", f"payables[{at}].id", id=payable["id"], first=seen.index(payable["id"]))
        seen.append(payable["id"])
        inside(f"payables[{at}]", lambda: check_whole(payable))
        issued = payable["issued"]
        if payable["open"].minor == 0 or (issued and issued > as_of):
            continue
        sums[payable["open"].code] = sums.get(payable["open"].code, payable["open"].like(0).minor) + payable["open"].minor
        inside("payables", lambda: payable["open"].like(sums[payable["open"].code]))
        lots.append({"id": payable["id"], "customer": payable["customer"], "amount": payable["open"],
                     "received": issued or min(payable["due"], as_of), "nature": "advance", "source": "payable",
                     "fields": payable["fields"]})
    plan = allocated("allocate", lots, r["items"], r["scheme"], as_of)
    items = allocated("settle", lots, r["items"], r["scheme"], as_of)
    for payable in r["payables"]:
        left = sum(minor(line["amount"]) for line in plan["lines"] if line["lot"] == payable["id"])
        payable["open"] = payable["open"].like(payable["open"].minor - left)
        for part in payable["parts"]:
            now = min(left, part["open"].minor)
            part["open"] = part["open"].like(part["open"].minor - now)
            left -= now
    return {"plan": plan, "items": items, "payables": [item_json(payable) for payable in r["payables"]]}


def recover(r):
    item, lot = r["item"], r["lot"]
    if item["kind"] != "writtenOff":
        raise Refused("not_written_off", "item.kind", item=item["id"])
    same = item["open"].code == lot["amount"].code
    if same and r["rule"] == "wholeReceipt" and lot["amount"].minor > item["open"].minor:
        raise Refused("over_allocated", "lot.amount", item=item["id"], open=item["open"].json(),
                      asked=lot["amount"].json())
    lot = dict(lot, pays=[{"item": item["id"], "amount": None}])
    scheme = {"phases": [{"rule": {"kind": "byReference"}}]}
    try:
        plan = allocated("allocate", [lot], [item], scheme, r["asOf"])
        after = allocated("settle", [lot], [item], scheme, r["asOf"])[0]
    except Refused as refused:
        refused.path = refused.path.replace("lots[0].pays[0].item", "item")
        refused.path = refused.path.replace("lots[0]", "lot").replace("items[0]", "item")
        raise
    paid = sum(minor(line["amount"]) for line in plan["lines"])
    like = lot["amount"].like
    return {"reopened": like(paid).json(), "plan": plan, "item": after, "left": like(lot["amount"].minor - paid).json()}


# --- transfer -----------------------------------------------------------------------------------

def transfer(r):
    giver, taker, on, moves = r["from"], r["to"], r["on"], r["moves"]
    if giver == taker:
        raise Refused("same_customer", "to", customer=taker)
    if not moves:
        raise Refused("empty", "moves")
    if len(moves) > 10_000:
        raise Refused("too_many", "moves", found=len(moves), limit=10_000)
    for path in ("items", "lots"):
        ids = [one["id"] for one in r[path]]
        for at, name in enumerate(ids):
            if name in ids[:at]:
                raise Refused("duplicate_id", f"{path}[{at}].id", id=name, first=ids.index(name))
    for move in moves:
        for at, item in enumerate(r["items"]):
            if move["kind"] == "item" and item["id"] == move["item"]:
                inside(f"items[{at}]", lambda: check_movable(item))
    lines, sums = [], {"item": 0, "lot": 0}
    for at, move in enumerate(moves):
        inside(f"moves[{at}]", lambda: one_move(r, move, lines, sums))
    for at, move in enumerate(moves):
        if move["kind"] == "lot" and move["newId"] is None:
            lot = next(lot for lot in r["lots"] if lot["id"] == move["lot"])
            for named in lot["pays"]:
                item = next((item for item in r["items"] if item["id"] == named["item"]), None)
                if item and item["customer"] != taker:
                    raise Refused("customer_mismatch", f"moves[{at}].lot", item=item["id"], expected=taker,
                                  found=item["customer"])
    like = lines[0]["amount"].like
    balance = inside("moves", lambda: like(sums["item"] - sums["lot"]))
    return {"on": on.isoformat(), "lines": plain(lines), "balance": balance.json(),
            "items": [item_json(item) for item in r["items"]], "lots": [lot_json(lot) for lot in r["lots"]]}


def check_movable(item):
    if len(item["parts"]) > 1_000:
        raise Refused("too_many", "parts", found=len(item["parts"]), limit=1_000)
    check_whole(item)


def one_move(r, move, lines, sums):
    kind, giver, taker, on = move["kind"], r["from"], r["to"], r["on"]
    name, records = move[kind], r[kind + "s"]
    field = "open" if kind == "item" else "amount"
    mine = next((one for one in records if one["id"] == name), None)
    if mine is None:
        raise Refused(f"unknown_{kind}", kind, **{kind: name})
    if mine["customer"] != giver:
        raise Refused("not_of_customer", kind, id=name, expected=giver, found=mine["customer"])
    day = mine["issued"] if kind == "item" else mine["received"]
    if day and day > on:
        raise Refused("before_document", kind, on=on.isoformat(), earliest=day.isoformat())
    there = mine[field]
    taken = move["amount"] or there
    run = lines[0]["amount"] if lines else there
    for money in (there, taken):
        inside("amount", lambda: run.needs(money, item=name))
    if taken.minor <= 0:
        raise Refused("amount_not_positive", "amount", amount=taken.json())
    if taken.minor > there.minor:
        if kind == "item":
            raise Refused("over_allocated", "amount", item=name, open=there.json(), asked=taken.json())
        raise Refused("insufficient_available", "amount", lot=name, available=there.json(), asked=taken.json())
    rest = there.like(there.minor - taken.minor)
    new = move["newId"]
    if new is None:
        if rest.minor:
            raise Refused("missing_field", "", field="newId")
        mine["customer"] = taker
    else:
        ids = [one["id"] for one in records]
        if new in ids:
            raise Refused("duplicate_id", "newId", id=new, first=ids.index(new))
        piece = dict(mine, id=new, customer=taker, **{field: taken})
        if kind == "item":
            share = Fraction(taken.minor, there.minor)
            piece["parts"], mine["parts"] = shared(mine["parts"], share, taken.minor)
            pairs = [(d, d["amount"].minor * share // 1) for d in mine["discounts"]]
            piece["discounts"] = [dict(d, amount=d["amount"].like(int(goes))) for d, goes in pairs if goes]
            mine["discounts"] = [dict(d, amount=d["amount"].like(d["amount"].minor - int(goes)))
                                 for d, goes in pairs if goes != d["amount"].minor]
        else:
            piece["pays"] = []
        mine[field] = rest
        records.append(piece)
    sums[kind] += taken.minor
    en_rest = f"nothing stays with {giver}" if rest.minor == 0 else f"{text_of(rest)} stays with {giver}"
    zh_rest = f"{giver} 无剩余" if rest.minor == 0 else f"{giver} 尚余 {text_of(rest)}"
    why = {"kind": "moved", "from": giver, "to": taker, "rest": rest,
           "en": f"moved from {giver} to {taker}; {en_rest}", "zh": f"由 {giver} 转至 {taker}；{zh_rest}"}
    lines.append({"kind": kind, "id": name, "newId": new or name, "amount": taken, "reason": why})


def shared(parts, share, total):
    """What goes of each part and what stays: rounded down, then a unit each to those that lost most."""
    exact = [part["open"].minor * share for part in parts]
    goes = [int(value // 1) for value in exact]
    most = sorted(range(len(parts)), key=lambda at: goes[at] - exact[at])
    for at in most[:total - sum(goes) if parts else 0]:
        goes[at] += 1
    def with_open(minors):
        return [dict(part, open=part["open"].like(value)) for part, value in zip(parts, minors)]
    return with_open(goes), with_open([part["open"].minor - value for part, value in zip(parts, goes)])


# --- schemes side by side -----------------------------------------------------------------------

def compare(r):
    schemes, lots, items = r["schemes"], r["lots"], r["items"]
    if not 2 <= len(schemes) <= 16:
        raise Refused("number_out_of_range", "schemes", found=len(schemes), min=2, max=16)
    plans, names = [], [one["name"] for one in schemes]
    for at, one in enumerate(schemes):
        if one["name"] in names[:at]:
            raise Refused("duplicate_id", f"schemes[{at}].name", id=one["name"], first=names.index(one["name"]))
        try:
            plans.append(allocated("allocate", lots, items, one["scheme"], r["asOf"]))
        except Refused as refused:
            raise refused.at(f"schemes[{at}]") if refused.path.startswith("scheme") else refused

    def rows(plan, table, lot, item):
        return [row for row in plan.get(table, []) if row["lot"] == lot and row["item"] == item]

    def total(found, like):
        return like(sum(minor(row["amount"]) for row in found)).json()

    pairs, kept, all_pairs, all_kept = [], [], [], []
    for lot in sorted(lots, key=lambda lot: lot["id"].encode()):
        like = lot["amount"].like
        for item in sorted(items, key=lambda item: item["id"].encode()):
            amounts, keys = [], []
            for name, plan in zip(names, plans):
                lines, differences = (rows(plan, t, lot["id"], item["id"]) for t in ("lines", "differences"))
                one = {"scheme": name, "amount": total(lines, like)}
                one |= {"difference": total(differences, like)} if differences else {}
                keys.append((one["amount"]["amount"], one.get("difference", {}).get("amount")))
                one |= {"reason": lines[0]["reason"]} if lines else {}
                amounts.append(one)
            all_pairs.append(keys)
            if len(set(keys)) > 1:
                pairs.append({"lot": lot["id"], "item": item["id"], "amounts": amounts})
        amounts = []
        for name, plan in zip(names, plans):
            left = [row for row in plan["leftOver"] if row["lot"] == lot["id"]]
            amounts.append({"scheme": name, "amount": left[0]["amount"] if left else like(0).json(),
                            **({"reason": left[0]["reason"]} if left else {})})
        keys = [one["amount"]["amount"] for one in amounts]
        all_kept.append(keys)
        if len(set(keys)) > 1:
            kept.append({"lot": lot["id"], "amounts": amounts})
    groups = []
    for at, name in enumerate(names):
        same = [group for group in groups
                if all(keys[at] == keys[names.index(group[0])] for keys in all_pairs + all_kept)]
        same[0].append(name) if same else groups.append([name])
    first = None
    for position in range(max(len(plan["lines"]) for plan in plans)):
        there = [plan["lines"][position] if position < len(plan["lines"]) else None for plan in plans]
        if any(line != there[0] for line in there):
            first = {"position": position, "lines": [{"scheme": name, **({"line": line} if line else {})}
                                                     for name, line in zip(names, there)]}
            break
    return {
        "asOf": r["asOf"].isoformat(),
        "outcomes": [{"scheme": name, "lines": len(plan["lines"]), "totals": plan["totals"]}
                     for name, plan in zip(names, plans)],
        "groups": [{"schemes": group} for group in groups],
        **({"first": first} if first else {}), "pairs": pairs, "leftOver": kept,
    }


ANSWERS = {"creditLot": credit, "netPayables": net, "recover": recover, "transfer": transfer,
           "compareSchemes": compare}
