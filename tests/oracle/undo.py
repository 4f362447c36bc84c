"""Undoing once more: what stands of each link is looked up in the whole history every time."""

import values
from records import DIFFERENCES, ITEM, LOT, PLAN, anything, item_json, lot_json, positive, text_of, unique
from shapes import DAY, IDENTIFIER, NONE_OR, amount, choice, listed, one_of, record, text
from values import Refused, inside

PART = record(component=IDENTIFIER, amount=amount)
DIFFERENCE = record(amount=amount, kind=one_of(DIFFERENCES), parts=(listed(PART), []))
LINK = record(id=IDENTIFIER, lot=IDENTIFIER, item=IDENTIFIER, amount=amount, parts=(listed(PART), []),
              difference=NONE_OR(DIFFERENCE), on=DAY)
UNDONE = record(link=IDENTIFIER, lot=IDENTIFIER, item=IDENTIFIER, amount=amount, parts=(listed(PART), []),
                difference=NONE_OR(DIFFERENCE), on=DAY, reason=anything)
STEP = record(
    id=IDENTIFIER,
    kind=one_of("writtenOff transferred offset refunded expired revalued vouchered".split()),
    items=(listed(IDENTIFIER), []), lots=(listed(IDENTIFIER), []),
)
REQUESTS = {
    "links": record(plan=PLAN, prefix=text),
    "undo": record(
        history=listed(choice(link={"link": LINK}, undone={"undone": UNDONE}, step={"step": STEP})),
        lots=listed(LOT), items=listed(ITEM),
        undo=listed(choice(link={"link": IDENTIFIER, "amount": NONE_OR(amount)}, lot={"lot": IDENTIFIER},
                           item={"item": IDENTIFIER})),
        order=one_of(["any", "strict"]), on=DAY,
    ),
}


def reason(kind, **f):
    en = zh = ""
    if kind == "asked":
        gone = not f["left"]["amount"].strip("0.")
        left = f"{f['left']['amount']} {f['left']['currency']}"
        en = "undone on request; nothing of the link stands" if gone else f"undone on request; {left} of the link stands"
        zh = "按要求反核销；该笔核销已全部撤销" if gone else f"按要求反核销；该笔核销尚余 {left}"
    elif kind == "lotTakenOut":
        en = f"lot {f['lot']} is taken out: what it paid is open again"
        zh = f"款项 {f['lot']} 作废：其已核销部分恢复未清"
    elif kind == "itemCanceled":
        en = f"item {f['item']} is canceled: what it got goes back"
        zh = f"未清项 {f['item']} 取消：其已核销款项退回"
    return {"kind": kind, **f, "en": en, "zh": zh}


def link_json(link):
    out = {name: link[name] for name in ("id", "lot", "item")}
    out |= {"amount": link["amount"].json(), "on": link["on"].isoformat()}
    out |= {"parts": parts_json(link["parts"])} if link["parts"] else {}
    return out | ({"difference": difference_json(link["difference"])} if link["difference"] else {})


def parts_json(parts):
    return [{"component": part["component"], "amount": part["amount"].json()} for part in parts]


def difference_json(difference):
    out = {"amount": difference["amount"].json(), "kind": difference["kind"]}
    return out | ({"parts": parts_json(difference["parts"])} if difference["parts"] else {})


# --- links --------------------------------------------------------------------------------------

def links(r):
    prefix = r["prefix"]
    inside("prefix", lambda: values.identifier(prefix + "-1"))
    return inside("plan", lambda: numbered(r["plan"], prefix))


def numbered(plan, prefix):
    for at, part in enumerate(plan["parts"]):
        inside(f"parts[{at}]", lambda: positive(part["amount"], "amount"))
    rest = [dict(part, left=part["amount"].minor) for part in plan["parts"]]

    def take(pair, money, difference):
        mine = [part for part in rest if (part["lot"], part["item"]) == pair and bool(part["difference"]) == difference]
        if not mine:
            return []
        parts, left = [], money.minor
        for part in mine:
            now = min(part["left"], left)
            if now:
                part["left"] -= now
                left -= now
                parts.append({"component": part["component"], "amount": money.like(now)})
        if left:
            raise Refused("lines_do_not_add_up", "parts", sum=money.like(money.minor - left).json(),
                          total=money.json())
        return parts

    out = []
    for at, line in enumerate(plan["lines"]):
        name = f"{prefix}-{at + 1}"
        inside(f"lines[{at}]", lambda: positive(line["amount"], "amount"))
        parts = take((line["lot"], line["item"]), line["amount"], False)
        out.append({"id": name, "lot": line["lot"], "item": line["item"], "amount": line["amount"], "parts": parts,
                    "difference": None, "on": plan["asOf"]})
    for at, difference in enumerate(plan["differences"]):
        pair = difference["lot"], difference["item"]
        inside(f"differences[{at}]", lambda: positive(difference["amount"], "amount"))
        mine = [link for link in out if (link["lot"], link["item"]) == pair]
        if not mine:
            raise Refused("unknown_item", f"differences[{at}].item", item=pair[1])
        if mine[-1]["difference"]:
            first = [(d["lot"], d["item"]) for d in plan["differences"]].index(pair)
            raise Refused("duplicate_id", f"differences[{at}].item", id=pair[1], first=first)
        mine[-1]["difference"] = {"amount": difference["amount"], "kind": difference["kind"],
                                  "parts": take(pair, difference["amount"], True)}
    over = sum(part["left"] for part in rest)
    if over:
        like = rest[0]["amount"].like
        raise Refused("lines_do_not_add_up", "parts", sum=like(over).json(), total=like(0).json())
    return [link_json(link) for link in out]


# --- undo ---------------------------------------------------------------------------------------

def check_parts(parts, total):
    if len(parts) > 1_000:
        raise Refused("too_many", "parts", found=len(parts), limit=1_000)
    for at, part in enumerate(parts):
        inside(f"parts[{at}]", lambda: positive(part["amount"], "amount"))
    for part in parts:
        inside("parts", lambda: total.needs(part["amount"]))
    if parts:
        sum_ = inside("parts", lambda: total.like(sum(part["amount"].minor for part in parts)))
        if sum_.minor != total.minor:
            raise Refused("lines_do_not_add_up", "parts", sum=sum_.json(), total=total.json())


def check_link(link):
    positive(link["amount"], "amount")
    check_parts(link["parts"], link["amount"])
    if link["difference"]:
        def difference():
            inside("amount", lambda: link["amount"].needs(link["difference"]["amount"]))
            positive(link["difference"]["amount"], "amount")
            check_parts(link["difference"]["parts"], link["difference"]["amount"])
        inside("difference", difference)


class Run:
    def __init__(self, r):
        self.r, self.history, self.undone, self.touched, self.out = r, [], [], [], {}
        for path, limit in (("history", 1_000_000), ("undo", 10_000)):
            if len(r[path]) > limit:
                raise Refused("too_many", path, found=len(r[path]), limit=limit)
        if not r["undo"]:
            raise Refused("empty", "undo")
        ids = {}
        for at, entry in enumerate(r["history"]):
            def one():
                body = entry[entry["kind"]]
                if entry["kind"] == "undone":
                    self.asked(self.find(body["link"]), body["amount"])
                else:
                    if body["id"] in ids:
                        raise Refused("duplicate_id", "id", id=body["id"], first=ids[body["id"]])
                    ids[body["id"]] = at
                    if entry["kind"] == "link":
                        check_link(body)
                self.history.append(entry)
            inside(f"history[{at}]", lambda: inside(entry["kind"], one))
        self.lots, self.items = unique(r["lots"], "lots", "amount"), unique_items(r["items"])

    def find(self, name):
        for entry in self.history:
            if entry["kind"] == "link" and entry["link"]["id"] == name:
                return entry["link"]
        raise Refused("unknown_link", "link", link=name)

    def back(self, link):
        """What is undone of the link so far, earlier calls and this one."""
        earlier = [e["undone"] for e in self.history if e["kind"] == "undone"] + self.undone
        return sum(undone["amount"].minor for undone in earlier if undone["link"] == link["id"])

    def asked(self, link, money):
        def check():
            link["amount"].needs(money)
            positive(money, "")
            left = link["amount"].minor - self.back(link)
            if money.minor > left:
                raise Refused("link_over_undone", "", link=link["id"], left=money.like(left).json(), asked=money.json())
        inside("amount", check)

    def restore(self, target, link, minor, why):
        on, before, like = self.r["on"], self.back(link), link["amount"].like
        if on < link["on"]:
            raise Refused("before_document", "", on=on.isoformat(), earliest=link["on"].isoformat())
        # Unit by unit from the last part: which of them were undone before, and which now.
        parts, seen = [], 0
        for part in reversed(link["parts"]):
            low, high = seen, seen + part["amount"].minor
            now = max(0, min(high, before + minor) - max(low, before))
            seen = high
            if now:
                parts.append({"component": part["component"], "amount": like(now)})
        difference = link["difference"] if before == 0 else None
        if link["lot"] not in self.lots:
            raise Refused("unknown_lot", "", lot=link["lot"])
        lot = self.lots[link["lot"]]
        lot["amount"].needs(link["amount"])
        lot["amount"] = lot["amount"].like(lot["amount"].minor + minor)
        if link["item"] not in self.items:
            raise Refused("unknown_item", "", item=link["item"])
        item = self.items[link["item"]]
        item["open"].needs(link["amount"])
        item["open"] = like(item["open"].minor + minor)
        if difference:
            item["open"] = like(item["open"].minor + difference["amount"].minor)
        for part in parts + (difference["parts"] if difference else []):
            mine = next((mine for mine in item["parts"] if mine["component"] == part["component"]), None)
            if mine is None:
                raise Refused("unknown_component", "", component=part["component"])
            mine["open"].needs(part["amount"])
            mine["open"] = like(mine["open"].minor + part["amount"].minor)
        self.touched.append((link, target))
        self.undone.append({"link": link["id"], "lot": link["lot"], "item": link["item"], "amount": like(minor),
                            "parts": parts, "difference": difference, "on": on, "reason": why})

    def follow(self, at, target):
        def standing(side, name):
            mine = [e["link"] for e in self.history if e["kind"] == "link" and e["link"][side] == name]
            return [(link, link["amount"].minor - self.back(link)) for link in reversed(mine)]
        kind = target["kind"]
        name = target[kind]
        if kind == "link":
            link = self.find(name)
            left = link["amount"].minor - self.back(link)
            if left == 0:
                raise Refused("already_undone", "link", link=name)
            if target["amount"]:
                self.asked(link, target["amount"])
            minor = target["amount"].minor if target["amount"] else left
            why = reason("asked", left=link["amount"].like(left - minor).json())
            return inside("link", lambda: self.restore(at, link, minor, why))
        if name not in (self.lots if kind == "lot" else self.items):
            raise Refused(f"unknown_{kind}", kind, **{kind: name})
        if kind == "lot":
            if name in self.out:
                raise Refused("duplicate_id", "lot", id=name, first=self.out[name])
            self.out[name] = at
        why = reason("lotTakenOut", lot=name) if kind == "lot" else reason("itemCanceled", item=name)
        for link, left in standing(kind, name):
            if left:
                inside(kind, lambda: self.restore(at, link, left, why))

    def in_the_way(self, link):
        """All that stands later and depends on the link, the latest last."""
        found, later = [], False
        for entry in self.history:
            body = entry[entry["kind"]]
            if later and entry["kind"] == "step" and (link["item"] in body["items"] or link["lot"] in body["lots"]):
                found.append(body["id"])
            if later and entry["kind"] == "link" and body["item"] == link["item"]:
                back = self.back(body)
                if (body["difference"] and back == 0) or (self.r["order"] == "strict" and back < body["amount"].minor):
                    found.append(body["id"])
            later = later or body is link
        return found

    def answer(self):
        for at, target in enumerate(self.r["undo"]):
            inside(f"undo[{at}]", lambda: self.follow(at, target))
        for link, target in self.touched:
            later = self.in_the_way(link)
            if later:
                raise Refused("link_depends_on", f"undo[{target}]", undone=link["id"], later=later[-1])
        for lot in sorted(self.out, key=str.encode):
            steps = [e["step"]["id"] for e in self.history if e["kind"] == "step" and lot in e["step"]["lots"]]
            if steps:
                raise Refused("link_depends_on", f"undo[{self.out[lot]}]", undone=lot, later=steps[-1])
        for at, item in enumerate(self.r["items"]):
            sum_ = sum(part["open"].minor for part in item["parts"])
            if any(link["item"] == item["id"] for link, _ in self.touched) and item["parts"] \
                    and sum_ != item["open"].minor:
                raise Refused("parts_do_not_add_up", f"items[{at}].parts", item=item["id"],
                              sum=item["open"].like(sum_).json(), open=item["open"].json())
        undone = []
        for one in self.undone:
            row = {name: one[name] for name in ("link", "lot", "item", "reason")}
            row |= {"amount": one["amount"].json(), "on": one["on"].isoformat()}
            row |= {"parts": parts_json(one["parts"])} if one["parts"] else {}
            row |= {"difference": difference_json(one["difference"])} if one["difference"] else {}
            undone.append(row)
        out = [lot_json(lot) for lot in self.r["lots"] if lot["id"] in self.out]
        return {"undone": undone, "lots": [lot_json(lot) for lot in self.r["lots"] if lot["id"] not in self.out],
                "items": [item_json(item) for item in self.r["items"]], **({"takenOut": out} if out else {})}


def unique_items(items):
    for at, item in enumerate(items):
        others = [other["id"] for other in items[:at]]
        if item["id"] in others:
            raise Refused("duplicate_id", f"items[{at}].id", id=item["id"], first=others.index(item["id"]))
        if item["open"].minor < 0:
            raise Refused("amount_negative", f"items[{at}].open", amount=item["open"].json())
        names = []
        for place, part in enumerate(item["parts"]):
            if part["component"] in names:
                raise Refused("duplicate_id", f"items[{at}].parts[{place}].component", id=part["component"],
                              first=names.index(part["component"]))
            names.append(part["component"])
    return {item["id"]: item for item in items}


ANSWERS = {"links": links, "undo": lambda r: Run(r).answer()}
