"""Allocating, settling and aging, as slowly and plainly as the rules read.

Every lot scans all items again; nothing is indexed, nothing is remembered but what is open.
"""

from values import Money, Refused, inside

MOST_NAMES = 10_000


# --- the sentences ------------------------------------------------------------------------------

NATURE_EN = {"advance": "advance", "contractLiability": "contract liability", "deposit": "deposit",
             "earnest": "earnest money", "guarantee": "guarantee", "unidentified": "unidentified"}
NATURE_ZH = {"advance": "预收款", "contractLiability": "合同负债", "deposit": "定金", "earnest": "订金",
             "guarantee": "保证金", "unidentified": "未明款项"}


def money_of(value):
    return f"{value['amount']} {value['currency']}"


def state(value):
    zero = not value["amount"].strip("-0.")
    text = money_of(value)
    return ("paid in full", "已结清") if zero else (f"{text} stays open", f"尚余 {text} 未清")


def reason(kind, **f):
    """The reason with its figures and both sentences."""
    en = zh = ""
    if kind == "named":
        left = state(f["open"])
        first = f["rank"] == 1
        en = f"named by the payer; {left[0]}" if first else f"named by the payer as number {f['rank']}; {left[0]}"
        zh = f"付款人指定；{left[1]}" if first else f"付款人指定的第 {f['rank']} 项；{left[1]}"
    elif kind == "reference":
        left = state(f["open"])
        en = f"reference {f['reference']} quoted; {left[0]}"
        zh = f"付款附言引用 {f['reference']}；{left[1]}"
    elif kind == "exactItem":
        sum_, n = money_of(f["amount"]), f["candidates"]
        en = f"the only item of exactly {sum_}; paid in full" if n == 1 else \
            f"the oldest due of {n} items of exactly {sum_}; paid in full"
        zh = f"唯一金额恰为 {sum_} 的未清项；已结清" if n == 1 else \
            f"{n} 笔金额恰为 {sum_} 的未清项中最早到期的一笔；已结清"
    elif kind == "exactTotal":
        sum_ = money_of(f["total"])
        if f["items"] == 1:
            en, zh = f"one open item is exactly {sum_}; paid in full", f"一笔未清项恰为 {sum_}；已结清"
        else:
            en = f"{f['items']} open items add up to exactly {sum_}; paid in full"
            zh = f"{f['items']} 笔未清项合计恰为 {sum_}；已结清"
    elif kind == "oldestDue":
        left = state(f["open"])
        first = f["rank"] == 1
        en = f"{'oldest' if first else 'next'} due item of {f['customer']}, due {f['due']}; {left[0]}"
        zh = f"{f['customer']} 的{'最早到期款' if first else '下一笔到期款'}，到期日 {f['due']}；{left[1]}"
    elif kind == "nothingOpen":
        en = f"{f['customer']} owes nothing more in {f['currency']}; kept on account"
        zh = f"{f['customer']} 已无 {f['currency']} 应收；余款挂账"
    elif kind == "nothingDue":
        open_ = money_of(f["open"])
        en = f"nothing more of {f['customer']} is due; {open_} falls due later; kept on account"
        zh = f"{f['customer']} 已无到期款，另有 {open_} 尚未到期；余款挂账"
    elif kind == "noPhaseFits":
        open_ = money_of(f["open"])
        en = f"no rule of the scheme fits an open item of {f['customer']}, who owes {open_}; kept on account"
        zh = f"核销规则中没有适用于 {f['customer']} 未清款 {open_} 的一条；余款挂账"
    elif kind == "natureHeld":
        en = f"money of the nature {NATURE_EN[f['nature']]} is not spent without being told; kept on account"
        zh = f"{NATURE_ZH[f['nature']]}未经指定不得使用；余款挂账"
    elif kind == "ambiguous":
        sum_ = money_of(f["amount"])
        en = f"{f['candidates']} items have exactly {sum_} open: {', '.join(f['rivals'])}; none is preferred"
        zh = f"有 {f['candidates']} 笔未清项金额恰为 {sum_}：{'、'.join(f['rivals'])}；不作选择"
    elif kind == "alreadySettled":
        en, zh = f"item {f['item']} has nothing open any more", f"未清项 {f['item']} 已无未付金额"
    elif kind == "referenceUnknown":
        en = f"no open item of the customer bears the reference {f['reference']}"
        zh = f"该客户没有引用号为 {f['reference']} 的未清项"
    elif kind == "partialForbidden":
        open_, left_ = money_of(f["open"]), money_of(f["left"])
        en = f"item {f['item']} has {open_} open, {left_} would pay a part of it, and part payment is not allowed"
        zh = f"未清项 {f['item']} 尚欠 {open_}，{left_} 只能付清一部分，而不允许部分核销"
    return {"kind": kind, **f, "en": en, "zh": zh}


# --- allocating ---------------------------------------------------------------------------------

class Run:
    def __init__(self, lots, items, scheme, as_of):
        self.items, self.scheme, self.as_of = items, scheme, as_of
        self.open = {item["id"]: item["open"].minor for item in items}
        self.payer = {}
        self.lines, self.left_over, self.refusals = [], [], []
        if not scheme["phases"]:
            raise Refused("empty", "scheme.phases")
        if len(scheme["phases"]) > 32:
            raise Refused("too_many", "scheme.phases", found=len(scheme["phases"]), limit=32)
        self.check(lots)
        self.lots = sorted(enumerate(lots), key=lambda pair: (pair[1]["received"], pair[1]["id"].encode()))

    def check(self, lots):
        seen = {}
        for at, lot in enumerate(lots):
            def one():
                for field in ("references", "pays"):
                    if len(lot[field]) > MOST_NAMES:
                        raise Refused("too_many", field, found=len(lot[field]), limit=MOST_NAMES)
                if lot["amount"].minor <= 0:
                    raise Refused("amount_not_positive", "amount", amount=lot["amount"].json())
                if lot["received"] > self.as_of:
                    raise Refused("not_yet_received", "received", lot=lot["id"],
                                  received=lot["received"].isoformat(), asOf=self.as_of.isoformat())
                remember(seen, lot["id"], at)
            inside(f"lots[{at}]", one)
        seen = {}
        for at, item in enumerate(self.items):
            def one():
                remember(seen, item["id"], at)
                if item["open"].minor < 0:
                    raise Refused("amount_negative", "open", amount=item["open"].json())
            inside(f"items[{at}]", one)
        for lot in lots:
            inside("items", lambda: lot["amount"].like(sum(item["open"].minor for item in self.mine(lot))))

    def mine(self, lot, due_only=False):
        """The items the lot may pay, oldest due first, settled ones too."""
        def takes_part(item):
            return (item["customer"] == lot["customer"] and item["open"].code == lot["amount"].code
                    and (item["issued"] is None or item["issued"] <= self.as_of)
                    and not (due_only and item["due"] > self.as_of))

        def age(item):
            issued = (0,) if item["issued"] is None else (1, item["issued"])
            return item["due"], issued, item["id"].encode()
        return sorted(filter(takes_part, self.items), key=age)

    def still_open(self, lot, due_only=False):
        return [item for item in self.mine(lot, due_only) if self.open[item["id"]] > 0]

    def pay(self, lot, item, minor, why):
        like = lot["amount"].like
        self.open[item["id"]] -= minor
        self.left -= minor
        self.payer[item["id"]] = lot["id"]
        left_open = like(self.open[item["id"]]).json()
        self.lines.append({"lot": lot["id"], "item": item["id"], "amount": like(minor).json(), "open": left_open,
                           "reason": why(left_open)})

    def refuse(self, lot, why):
        self.refusals.append({"lot": lot["id"], "reason": why})

    def fits(self, lot, item, minor):
        if self.scheme["partial"] == "allowed" or minor >= self.open[item["id"]]:
            return True
        like = lot["amount"].like
        self.refuse(lot, reason("partialForbidden", item=item["id"], open=like(self.open[item["id"]]).json(),
                                left=like(minor).json()))
        return False

    def plan(self):
        for at, lot in self.lots:
            self.left = lot["amount"].minor
            for phase in self.scheme["phases"]:
                if self.left == 0:
                    break
                if lot["nature"] == "unidentified" or (lot["nature"] == "guarantee" and phase["kind"] != "namedItems"):
                    continue
                if phase["kind"] == "namedItems":
                    inside(f"lots[{at}]", lambda: self.named(lot))
                elif phase["kind"] == "byReference":
                    self.quoted(lot)
                elif phase["kind"] == "exactItem":
                    self.exact_item(lot, phase["ties"])
                elif phase["kind"] == "exactTotal":
                    self.exact_total(lot, phase["reach"] == "due")
                else:
                    self.oldest(lot, phase["reach"] == "due")
            if self.left:
                kept = lot["amount"].like(self.left).json()
                self.left_over.append({"lot": lot["id"], "amount": kept, "reason": self.why_left(lot)})
        return {"asOf": self.as_of.isoformat(), "lines": self.lines, "leftOver": self.left_over,
                "refusals": self.refusals, "totals": self.totals()}

    def named(self, lot):
        for at, name in enumerate(lot["pays"]):
            item, minor = inside(f"pays[{at}]", lambda: self.told(lot, name))
            if self.open[item["id"]] == 0:
                self.refuse(lot, reason("alreadySettled", item=item["id"]))
            elif minor > 0 and self.fits(lot, item, minor):
                self.pay(lot, item, minor, lambda left: reason("named", rank=at + 1, open=left))

    def told(self, lot, name):
        item = next((item for item in self.items if item["id"] == name["item"]), None)
        if item is None:
            raise Refused("unknown_item", "item", item=name["item"])
        if item["customer"] != lot["customer"]:
            raise Refused("customer_mismatch", "item", item=item["id"], expected=lot["customer"],
                          found=item["customer"])
        inside("item", lambda: lot["amount"].needs(item["open"], item=item["id"]))
        if item["issued"] is not None and item["issued"] > self.as_of:
            raise Refused("not_yet_issued", "item", item=item["id"], issued=item["issued"].isoformat(),
                          asOf=self.as_of.isoformat())
        open_, asked, like = self.open[item["id"]], name["amount"], lot["amount"].like
        if asked is None:
            return item, min(open_, self.left)
        inside("amount", lambda: lot["amount"].needs(asked))
        if asked.minor <= 0:
            raise Refused("amount_not_positive", "amount", amount=asked.json())
        if asked.minor > open_:
            raise Refused("over_allocated", "amount", item=item["id"], open=like(open_).json(), asked=asked.json())
        if asked.minor > self.left:
            raise Refused("insufficient_available", "amount", lot=lot["id"], available=like(self.left).json(),
                          asked=asked.json())
        return item, asked.minor

    def quoted(self, lot):
        for reference in lot["references"]:
            bears = [item for item in self.mine(lot)
                     if item["open"].minor > 0 and reference in [item["id"], *item["references"]]]
            found = False
            for item in bears:
                if self.left == 0 or self.open[item["id"]] == 0:
                    continue
                found = True
                minor = min(self.left, self.open[item["id"]])
                if not self.fits(lot, item, minor):
                    return
                self.pay(lot, item, minor, lambda left: reason("reference", reference=reference, open=left))
            paid_here = bears and self.payer.get(bears[-1]["id"]) == lot["id"]
            if not found and self.left and not paid_here:
                self.refuse(lot, reason("referenceUnknown", reference=reference))

    def exact_item(self, lot, ties):
        same = [item for item in self.still_open(lot) if self.open[item["id"]] == self.left]
        amount = lot["amount"].like(self.left).json()
        if len(same) > 1 and ties == "refuse":
            rivals = [item["id"] for item in same[:5]]
            self.refuse(lot, reason("ambiguous", amount=amount, candidates=len(same), rivals=rivals))
        elif same:
            self.pay(lot, same[0], self.left, lambda _: reason("exactItem", amount=amount, candidates=len(same)))

    def exact_total(self, lot, due_only):
        all_open = self.still_open(lot, due_only)
        if sum(self.open[item["id"]] for item in all_open) == self.left:
            total = lot["amount"].like(self.left).json()
            for item in all_open:
                why = reason("exactTotal", total=total, items=len(all_open))
                self.pay(lot, item, self.open[item["id"]], lambda _: why)

    def oldest(self, lot, due_only):
        for number, item in enumerate(self.still_open(lot, due_only)):
            minor = min(self.left, self.open[item["id"]])
            if minor == 0 or not self.fits(lot, item, minor):
                break
            self.pay(lot, item, minor, lambda left: reason(
                "oldestDue", customer=item["customer"], due=item["due"].isoformat(), rank=number + 1, open=left))

    def why_left(self, lot):
        if lot["nature"] in ("unidentified", "guarantee"):
            return reason("natureHeld", nature=lot["nature"])
        owed = sum(self.open[item["id"]] for item in self.still_open(lot))
        due = sum(self.open[item["id"]] for item in self.still_open(lot, due_only=True))
        if owed == 0:
            return reason("nothingOpen", customer=lot["customer"], currency=lot["amount"].code)
        def has(reach):
            return {"kind": "oldestDueFirst", "reach": reach} in self.scheme["phases"]
        only_due = has("due") and not has("allOpen")
        kind = "nothingDue" if only_due and due == 0 else "noPhaseFits"
        return reason(kind, customer=lot["customer"], open=lot["amount"].like(owed).json())

    def totals(self):
        sums = {}
        digits = {lot["amount"].code: lot["amount"].digits for _, lot in self.lots}
        for _, lot in self.lots:
            sums.setdefault(lot["amount"].code, [0, 0, 0])[0] += lot["amount"].minor
        for column, rows in ((1, self.lines), (2, self.left_over)):
            for row in rows:
                amount = row["amount"]
                sums[amount["currency"]][column] += int(amount["amount"].replace(".", ""))
        names = ("received", "allocated", "leftOver")
        return [{"currency": code, **{name: inside("lots", lambda: Money(sum_, code, digits[code])).json()
                                      for name, sum_ in zip(names, sums[code])}} for code in sorted(sums)]


def remember(seen, name, at):
    if name in seen:
        raise Refused("duplicate_id", "id", id=name, first=seen[name])
    seen[name] = at


def settle(run, items):
    """The items with what the plan leaves open."""
    def row(item):
        out = {"id": item["id"], "customer": item["customer"], "due": item["due"].isoformat()}
        out["open"] = item["open"].like(run.open[item["id"]]).json()
        out |= {"issued": item["issued"].isoformat()} if item["issued"] else {}
        out |= {"references": item["references"]} if item["references"] else {}
        return out
    return [row(item) for item in items]


# --- aging --------------------------------------------------------------------------------------

def aging(items, limits, as_of):
    if len(limits) > 100:
        raise Refused("too_many", "limits", found=len(limits), limit=100)
    least = 1
    for at, limit in enumerate(limits):
        if not least <= limit <= 4_000_000:
            raise Refused("number_out_of_range", f"limits[{at}]", found=limit, min=least, max=4_000_000)
        least = limit + 1
    rows = {}
    for at, item in enumerate(items):
        if item["open"].minor < 0:
            raise Refused("amount_negative", f"items[{at}].open", amount=item["open"].json())
        if item["issued"] is not None and item["issued"] > as_of:
            continue
        row = rows.setdefault(item["open"].code, (item["open"], [0] * (len(limits) + 2)))[1]
        late = (as_of - item["due"]).days
        place = 0 if late <= 0 else 1 + sum(1 for limit in limits if late > limit)
        row[place] += item["open"].minor
    out = []
    for code in sorted(rows):
        like, row = rows[code][0].like, rows[code][1]
        amounts = inside("items", lambda: [like(minor).json() for minor in [*row, sum(row)]])
        out.append({"currency": code, "notDue": amounts[0], "overdue": amounts[1:-1], "total": amounts[-1]})
    return out
