"""Allocating, settling and aging, as slowly and plainly as the rules of docs/settlement.md read.

Every lot scans all items again; nothing is indexed, nothing is remembered but what is open and left.
"""

from fractions import Fraction
from itertools import combinations

from reasons import reason
from values import Money, Refused, inside

MOST_NAMES = 10_000
USUAL = ["ordinary", "lateCharge"]
SOURCES = ["receipt", "onAccount", "creditNote", "payable"]


# --- what is refused before anything is paid ----------------------------------------------------

def unique(names, path):
    """`path` has a hole for the position."""
    for at, name in enumerate(names):
        if name in names[:at]:
            raise Refused("duplicate_id", path.format(at), id=name, first=names.index(name))


def length(found, path, limit, least=0):
    if found < least:
        raise Refused("empty", path)
    if found > limit:
        raise Refused("too_many", path, found=found, limit=limit)


def between(found, least, most, path):
    if not least <= found <= most:
        raise Refused("number_out_of_range", path, found=found, min=least, max=most)


def check_scheme(scheme):
    length(len(scheme["phases"]), "phases", 32, least=1)
    for at, phase in enumerate(scheme["phases"]):
        inside(f"phases[{at}]", lambda: check_phase(scheme, phase, scheme["phases"][:at]))
    length(len(scheme["keys"]), "keys", 8)
    unique(scheme["keys"], "keys[{}]")
    tolerance = scheme["tolerance"]
    if tolerance and tolerance["amount"].minor <= 0:
        raise Refused("amount_not_positive", "tolerance.amount", amount=tolerance["amount"].json())
    length(len(scheme["inside"]), "inside", 32)
    named = {}  # component: the tier that has it
    for at, tier in enumerate(scheme["inside"]):
        length(len(tier["components"]), f"inside[{at}].components", 32, least=1)
        unique(tier["components"], f"inside[{at}].components[{{}}]")
        for place, component in enumerate(tier["components"]):
            if component in named:
                raise Refused("duplicate_id", f"inside[{at}].components[{place}]", id=component, first=named[component])
            named[component] = at


def check_phase(scheme, phase, earlier):
    rule, items = phase["rule"], phase["items"]
    if rule["kind"] == "exactGroup":
        between(rule["most"], 2, 40, "rule.most")
        if rule["members"] is not None:
            between(rule["members"], 1, 5, "rule.members")
    if rule["kind"] == "groupWithGroup":
        between(rule["most"], 2, 40, "rule.most")
        between(rule["members"], 2, 40, "rule.members")
    if rule["kind"] == "inOrder":
        length(len(rule["order"]), "rule.order", 8)
    length(len(items["keys"]), "items.keys", 8)
    unique(items["keys"], "items.keys[{}]")
    if items["withinDays"] is not None:
        between(items["withinDays"], 0, 36_500, "items.withinDays")
    if rule["kind"] == "proRata" and scheme["partial"] == "forbidden":
        raise Refused("phase_contradiction", field="partial")
    if rule["kind"] in ("together", "groupWithGroup") and items["withinDays"] is not None:
        raise Refused("phase_contradiction", field="withinDays")
    if phase in earlier:
        raise Refused("duplicate_phase", first=earlier.index(phase))
    for by, other in enumerate(earlier):
        pays_all = other["rule"]["kind"] in ("inOrder", "proRata") and scheme["partial"] == "allowed"
        if pays_all and includes(other, phase):
            raise Refused("phase_unreachable", by=by)


def includes(one, other):
    """Whether the first looks at everything that the second looks at."""
    mine, its = one["items"], other["items"]
    return (mine["reach"] in ("allOpen", its["reach"])
            and set(mine["kinds"] or USUAL) >= set(its["kinds"] or USUAL)
            and mine["disputed"] in ("included", its["disputed"])
            and set(mine["keys"]) <= set(its["keys"])
            and (mine["withinDays"] is None or its["withinDays"] is not None and mine["withinDays"] >= its["withinDays"])
            and set(one["sources"] or SOURCES) >= set(other["sources"] or SOURCES))


def check_lot(lot, as_of):
    for field in ("references", "pays"):
        length(len(lot[field]), field, MOST_NAMES)
    if lot["amount"].minor <= 0:
        raise Refused("amount_not_positive", "amount", amount=lot["amount"].json())
    if lot["received"] > as_of:
        raise Refused("not_yet_received", "received", lot=lot["id"], received=lot["received"].isoformat(),
                      asOf=as_of.isoformat())
    between(lot["priority"], 0, 100, "priority")
    length(len(lot["fields"]), "fields", 64)
    unique([field["name"] for field in lot["fields"]], "fields[{}].name")
    length(len(lot["scope"]), "scope", 16)
    unique([limit["field"] for limit in lot["scope"]], "scope[{}].field")
    combinations_ = 1
    for at, limit in enumerate(lot["scope"]):
        length(len(limit["values"]), f"scope[{at}].values", 10**9, least=1)
        combinations_ *= len(limit["values"])
    length(combinations_, "scope", 1000)


def check_item(item):
    if item["open"].minor < 0:
        raise Refused("amount_negative", "open", amount=item["open"].json())
    for name, most in (("fields", 64), ("parts", 256), ("discounts", 16)):
        length(len(item[name]), name, most)
    unique([field["name"] for field in item["fields"]], "fields[{}].name")
    unique([part["component"] for part in item["parts"]], "parts[{}].component")
    for at, part in enumerate(item["parts"]):
        inside(f"parts[{at}].open", lambda: item["open"].needs(part["open"]))
        if part["open"].minor < 0:
            raise Refused("amount_negative", f"parts[{at}].open", amount=part["open"].json())
    total = sum(part["open"].minor for part in item["parts"])
    if item["parts"] and total != item["open"].minor:
        whole = inside("parts", lambda: item["open"].like(total))
        raise Refused("parts_do_not_add_up", "parts", item=item["id"], sum=whole.json(), open=item["open"].json())
    for at, discount in enumerate(item["discounts"]):
        inside(f"discounts[{at}].amount", lambda: item["open"].needs(discount["amount"]))
        if discount["amount"].minor <= 0:
            raise Refused("amount_not_positive", f"discounts[{at}].amount", amount=discount["amount"].json())


def value(record, name):
    """The value of a field as something that can be compared, or None."""
    for field in record["fields"]:
        if field["name"] == name:
            return comparable(field["value"])
    return None


def comparable(value):
    return tuple(str(part) if isinstance(part, Money) else part for part in value.values())


# --- allocating ---------------------------------------------------------------------------------

class Run:
    def __init__(self, lots, items, scheme, as_of):
        inside("scheme", lambda: check_scheme(scheme))
        self.items, self.scheme, self.as_of = items, scheme, as_of
        self.by_id = {item["id"]: item for item in items}
        seen = {}
        for at, lot in enumerate(lots):
            inside(f"lots[{at}]", lambda: check_lot(lot, as_of))
            inside(f"lots[{at}]", lambda: remember(seen, lot["id"], at))
        seen = {}
        for at, item in enumerate(items):
            inside(f"items[{at}]", lambda: remember(seen, item["id"], at))
            inside(f"items[{at}]", lambda: check_item(item))
        for lot in lots:
            inside("items", lambda: lot["amount"].like(sum(i["open"].minor for i in items if self.concerns(lot, i))))
        self.places = {lot["id"]: at for at, lot in enumerate(lots)}
        self.lots = self.in_order(lots)
        self.left = {lot["id"]: lot["amount"].minor for lot in lots}
        self.open = {item["id"]: item["open"].minor for item in items}
        self.parts = {item["id"]: {part["component"]: part["open"].minor for part in item["parts"]} for item in items}
        self.payer, self.held, self.told = {}, {}, []
        self.lines, self.differences, self.part_lines, self.left_over, self.refusals = [], [], [], [], []

    def in_order(self, lots):
        def consumption(lot):
            return (not lot["scope"], lot["priority"], lot["expires"] is None, lot["expires"] or 0,
                    lot["nature"] != "promotional", lot["received"], lot["id"].encode())
        keys = {
            "consumption": consumption,
            "arrival": lambda lot: (lot["received"], lot["id"].encode()),
            "arrivalAmount": lambda lot: (lot["received"], -lot["amount"].minor, lot["id"].encode()),
            "listed": lambda lot: 0,
        }
        return sorted(lots, key=keys[self.scheme["lotOrder"]])

    # --- who may pay what ---

    def concerns(self, lot, item):
        return (item["customer"] == lot["customer"] and item["open"].code == lot["amount"].code
                and (item["issued"] is None or item["issued"] <= self.as_of))

    def in_scope(self, lot, item):
        def allows(limit):
            return value(item, limit["field"]) in [comparable(allowed) for allowed in limit["values"]]
        return all(allows(limit) for limit in lot["scope"])

    def asleep(self, lot):
        return lot["nature"] == "unidentified" or (lot["expires"] is not None and lot["expires"] <= self.as_of)

    def takes_part(self, phase, lot):
        return (self.left[lot["id"]] > 0 and not self.asleep(lot) and lot["nature"] != "guarantee"
                and lot["id"] not in self.held and lot["source"] in (phase["sources"] or SOURCES))

    def looks_at(self, phase, lot, item):
        """Whether the item is of the selection, settled or not."""
        s, late = phase["items"], (self.as_of - item["due"]).days
        apart = abs((lot["received"] - item["due"]).days)
        return (self.concerns(lot, item) and self.in_scope(lot, item)
                and {"allOpen": True, "due": late >= 0, "pastDue": late > 0}[s["reach"]]
                and item["kind"] in (s["kinds"] or USUAL)
                and (s["disputed"] == "included" or not item["disputed"])
                and all(self.agree(lot, item, key) for key in self.scheme["keys"] + s["keys"])
                and (s["withinDays"] is None or apart <= s["withinDays"]))

    @staticmethod
    def agree(lot, item, key):
        return value(lot, key) is not None and value(lot, key) == value(item, key)

    @staticmethod
    def oldest_first(items):
        def age(item):
            issued = (0,) if item["issued"] is None else (1, item["issued"])
            return item["due"], issued, item["id"].encode()
        return sorted(items, key=age)

    def selected(self, phase, lot):
        return self.oldest_first(item for item in self.items
                                 if self.open[item["id"]] > 0 and self.looks_at(phase, lot, item))

    # --- what a lot would pay of an item: how much, and what settles the rest -------------------------

    def price(self, lot, item):
        open_ = self.open[item["id"]]
        usable = [d for d in item["discounts"] if d["until"] >= lot["received"] and d["amount"].minor < open_]
        if self.scheme["discounts"] == "ignored" or not usable:
            return None
        best = max(usable, key=lambda discount: (discount["amount"].minor, discount["until"]))
        why = reason("discountTaken", until=best["until"].isoformat(), discount=best["amount"].json())
        return open_ - best["amount"].minor, ("discount", why)

    def tolerated(self, lot, item):
        tolerance = self.scheme["tolerance"]
        if tolerance is None or tolerance["amount"].code != lot["amount"].code:
            return 0
        limits = [tolerance["amount"].minor]
        if tolerance["percent"] is not None:
            limits.append(int(Fraction(item["open"].minor) * tolerance["percent"] / 100))
        return min(limits)

    def all_left(self, lot, item):
        missing = self.open[item["id"]] - self.left[lot["id"]]
        if not 0 < missing <= self.tolerated(lot, item):
            return self.left[lot["id"]], None
        like = lot["amount"].like
        why = reason("withinTolerance", missing=like(missing).json(), limit=like(self.tolerated(lot, item)).json())
        return self.left[lot["id"]], (self.scheme["tolerance"]["asKind"], why)

    def most(self, lot, item):
        left, open_, price = self.left[lot["id"]], self.open[item["id"]], self.price(lot, item)
        if price and left >= price[0]:
            return price
        return (open_, None) if left >= open_ else self.all_left(lot, item)

    def fits(self, lot, item, offer):
        amount, settles = offer
        if self.scheme["partial"] == "allowed" or settles or amount == self.open[item["id"]]:
            return True
        like = lot["amount"].like
        self.refuse(lot, "partialForbidden", item=item["id"], open=like(self.open[item["id"]]).json(),
                    left=like(amount).json())
        return False

    def refuse(self, lot, kind, /, **figures):
        self.refusals.append({"lot": lot["id"], "reason": reason(kind, **figures)})

    def pay(self, lot, item, offer, kind, /, stays_open=True, **figures):
        """Writes the line, its difference and their parts; `stays_open`: the reason says what does."""
        (amount, settles), like = offer, lot["amount"].like
        assert 0 < amount <= min(self.left[lot["id"]], self.open[item["id"]])
        ends = {"lot": lot["id"], "item": item["id"]}
        self.left[lot["id"]] -= amount
        missing = self.open[item["id"]] - amount if settles else 0
        self.open[item["id"]] -= amount + missing
        self.payer[item["id"]] = lot["id"]
        open_ = like(self.open[item["id"]]).json()
        if stays_open:
            figures["open"] = open_
        self.lines.append({**ends, "amount": like(amount).json(), "open": open_, "reason": reason(kind, **figures)})
        self.divide(item, amount, like, ends)
        if settles:
            self.differences.append({**ends, "amount": like(missing).json(), "kind": settles[0],
                                     "reason": settles[1]})
            self.divide(item, missing, like, {**ends, "difference": settles[0]})

    def divide(self, item, amount, like, ends):
        parts = self.parts[item["id"]]
        tiers = [[part for part in parts if part in tier["components"]] for tier in self.scheme["inside"]]
        tiers += [[part] for part in parts if not any(part in tier for tier in tiers)]
        shares = {}
        for tier in tiers:
            given = min(amount, sum(parts[part] for part in tier))
            amount -= given
            shares |= zip(tier, in_proportion(given, [parts[part] for part in tier]))
        for part in parts:
            parts[part] -= shares[part]
            if shares[part]:
                self.part_lines.append({**ends, "component": part, "amount": like(shares[part]).json()})

    # --- names --------------------------------------------------------------------------------------

    def check_names(self, lot):
        available = lot["amount"].minor
        for at, name in enumerate(lot["pays"]):
            inside(f"lots[{self.places[lot['id']]}].pays[{at}]", lambda: self.check_name(lot, name, available))
            available -= name["amount"].minor if name["amount"] else 0

    def check_name(self, lot, name, available):
        item = self.by_id.get(name["item"])
        if item is None:
            raise Refused("unknown_item", "item", item=name["item"])
        if item["customer"] != lot["customer"]:
            raise Refused("customer_mismatch", "item", item=item["id"], expected=lot["customer"],
                          found=item["customer"])
        inside("item", lambda: lot["amount"].needs(item["open"], item=item["id"]))
        if item["issued"] is not None and item["issued"] > self.as_of:
            raise Refused("not_yet_issued", "item", item=item["id"], issued=item["issued"].isoformat(),
                          asOf=self.as_of.isoformat())
        if not self.in_scope(lot, item):
            raise Refused("out_of_scope", "item", lot=lot["id"], item=item["id"])
        asked = name["amount"]
        if asked is None:
            return
        inside("amount", lambda: lot["amount"].needs(asked))
        if asked.minor <= 0:
            raise Refused("amount_not_positive", "amount", amount=asked.json())
        if asked.minor > item["open"].minor:
            raise Refused("over_allocated", "amount", item=item["id"], open=item["open"].json(), asked=asked.json())
        if asked.minor > available:
            raise Refused("insufficient_available", "amount", lot=lot["id"],
                          available=lot["amount"].like(available).json(), asked=asked.json())

    def follow_names(self, lot):
        for at, name in enumerate(lot["pays"] if not self.asleep(lot) else []):
            item, like = self.by_id[name["item"]], lot["amount"].like
            open_, left = self.open[item["id"]], self.left[lot["id"]]
            asked = name["amount"].minor if name["amount"] else None
            differ = [key for key in self.scheme["keys"] if not self.agree(lot, item, key)]
            if differ:
                self.refuse(lot, "keyDiffers", item=item["id"], key=differ[0])
            elif asked is None and open_ == 0:
                self.refuse(lot, "alreadySettled", item=item["id"])
            elif asked is not None and asked > open_:
                self.refuse(lot, "namedTooLate", item=item["id"], open=like(open_).json(), asked=like(asked).json())
            elif left == 0 or asked is not None and asked > left:
                self.refuse(lot, "nothingLeft", item=item["id"], left=like(left).json())
            else:
                price = self.price(lot, item)
                if asked is None:
                    offer = self.most(lot, item)
                else:
                    offer = price if price and price[0] == asked else (asked, None)
                if self.fits(lot, item, offer):
                    self.pay(lot, item, offer, "named", rank=at + 1)

    # --- phases -------------------------------------------------------------------------------------

    def plan(self):
        for lot in self.lots:
            self.check_names(lot)
        for lot in self.lots:
            self.follow_names(lot)
        if self.scheme["turn"] == "lotByLot":
            turns = [(lot, phase) for lot in self.lots for phase in self.scheme["phases"]]
        else:
            turns = [(lot, phase) for phase in self.scheme["phases"] for lot in self.lots]
        for lot, phase in turns:
            if self.takes_part(phase, lot):
                rules = {"byReference": self.by_reference, "exactItem": self.exact_item,
                         "exactTotal": self.exact_total, "exactGroup": self.exact_group, "together": self.together,
                         "groupWithGroup": self.group_with_group, "inOrder": self.by_age, "proRata": self.pro_rata}
                rules[phase["rule"]["kind"]](phase, lot)
        for lot in self.lots:
            if self.left[lot["id"]]:
                kept = lot["amount"].like(self.left[lot["id"]]).json()
                self.left_over.append({"lot": lot["id"], "amount": kept, "reason": self.why_left(lot)})
        plan = {"asOf": self.as_of.isoformat(), "lines": self.lines}
        plan |= {"differences": self.differences} if self.differences else {}
        plan |= {"parts": self.part_lines} if self.part_lines else {}
        return plan | {"leftOver": self.left_over, "refusals": self.refusals, "totals": self.totals()}

    def by_reference(self, phase, lot):
        unknown = []
        for reference in lot["references"]:
            bears = self.oldest_first(item for item in self.items if self.concerns(lot, item)
                                      and item["open"].minor > 0 and reference in [item["id"], *item["references"]])
            if self.left[lot["id"]] == 0:
                break
            itself = bears and self.payer.get(bears[-1]["id"]) == lot["id"]
            anywhere = [item for item in bears if self.open[item["id"]] > 0]
            still_open = [item for item in anywhere if self.looks_at(phase, lot, item)]
            if not still_open and not itself:
                if anywhere:
                    self.refuse(lot, "referenceOutside", reference=reference, item=anywhere[0]["id"])
                else:
                    self.refuse(lot, "referenceUnknown", reference=reference)
                unknown.append(reference)
            stuck = False
            for item in still_open:
                if self.left[lot["id"]] > 0 and not stuck:
                    offer = self.most(lot, item)
                    stuck = not self.fits(lot, item, offer)
                    if not stuck:
                        self.pay(lot, item, offer, "reference", reference=reference)
            if stuck:
                break
        if unknown and phase["rule"]["unknown"] == "hold":
            self.held[lot["id"]] = unknown[0]

    def exact_item(self, phase, lot):
        left, items = self.left[lot["id"]], self.selected(phase, lot)
        offers = [(item, (left, None)) for item in items if self.open[item["id"]] == left]
        offers += [(item, self.price(lot, item)) for item in items
                   if self.price(lot, item) and self.price(lot, item)[0] == left]
        if not offers:
            near = [(item, self.all_left(lot, item)) for item in items if self.open[item["id"]] > left]
            offers = [(item, offer) for item, offer in near if offer[1]]
        same = self.oldest_first(item for item, _ in offers)
        amount = lot["amount"].like(left).json()
        if len(same) > 1 and phase["rule"]["ties"] == "refuse":
            needs = {offer[1][1]["kind"] for _, offer in offers if offer[1]}
            names = {"discountTaken": "discount", "withinTolerance": "tolerance"}
            leeway = {"leeway": names[needs.pop()]} if needs else {}
            self.refuse(lot, "ambiguous", amount=amount, candidates=len(same), rivals=[item["id"] for item in same[:5]],
                        **leeway)
        elif same:
            offer = next(offer for item, offer in offers if item is same[0])
            less = lot["amount"].like(self.open[same[0]["id"]] - left).json()
            fits = {None: {}, "discountTaken": {"fit": {"kind": "price", "discount": less}},
                    "withinTolerance": {"fit": {"kind": "tolerance", "missing": less}}}
            fit = fits[offer[1] and offer[1][1]["kind"]]
            self.pay(lot, same[0], offer, "exactItem", stays_open=False, amount=amount, candidates=len(same), **fit)

    def exact_total(self, phase, lot):
        by, items = phase["rule"]["groupBy"], self.selected(phase, lot)
        group_of = {item["id"]: value(item, by) if by is not None else None for item in items}
        groups = [[item for item in items if group_of[item["id"]] == group] for group in set(group_of.values())]
        fit = [group for group in groups if self.sum(group) == self.left[lot["id"]]]
        if fit:
            oldest = self.oldest_first(group[0] for group in fit)[0]
            group = next(group for group in fit if group[0] is oldest)
            self.pay_all(lot, group, "exactTotal", total=lot["amount"].like(self.sum(group)).json(), items=len(group))

    def exact_group(self, phase, lot):
        items, most, members = self.selected(phase, lot), phase["rule"]["most"], phase["rule"]["members"]
        if self.sum(items) < self.left[lot["id"]]:
            return
        if len(items) > most:
            self.refuse(lot, "groupTooLarge", items=len(items), limit=most)
            return
        places = [set_ for size in range(1, (members or len(items)) + 1) for set_ in combinations(range(len(items)), size)]
        fit = [set_ for set_ in places if self.sum([items[at] for at in set_]) == self.left[lot["id"]]]
        # Where two sets first differ, the one that has the older item comes first.
        fit.sort(key=lambda set_: [at not in set_ for at in range(len(items))])
        sets = [[items[at] for at in set_] for set_ in fit]
        total = lot["amount"].like(self.left[lot["id"]]).json()
        if len(sets) == 1:
            bound = {"members": members} if members else {}
            self.pay_all(lot, sets[0], "exactGroup", total=total, items=len(sets[0]), **bound)
        elif sets:
            # Which two of many are shown is no promise: vectors show two of two.
            one, other = ([item["id"] for item in set_] for set_ in sets[:2])
            self.refuse(lot, "groupAmbiguous", sets=len(sets), one=one, other=other)

    def pool(self, phase, lot):
        """The lots that pay together with this one, if it is one of them."""
        keys = self.scheme["keys"] + phase["items"]["keys"]

        def of(other):
            return other["customer"], other["amount"].code, [value(other, key) for key in keys]
        lots = [other for other in self.lots if self.takes_part(phase, other) and not other["scope"]
                and of(other) == of(lot) and None not in of(other)[2]]
        return lots if lot in lots else []

    def settle_all(self, lots, items, kind):
        total = sum(self.left[lot["id"]] for lot in lots)
        assert total == self.sum(items)
        figures = {"total": lots[0]["amount"].like(total).json(), "lots": len(lots), "items": len(items)}
        for lot in lots:
            for item in items:
                amount = min(self.left[lot["id"]], self.open[item["id"]])
                if amount:
                    self.pay(lot, item, (amount, None), kind, stays_open=False, **figures)

    def together(self, phase, lot):
        lots, items = self.pool(phase, lot), self.selected(phase, lot)
        if lots and sum(self.left[other["id"]] for other in lots) == self.sum(items):
            self.settle_all(lots, items, "together")

    def group_with_group(self, phase, lot):
        lots, items, most = self.pool(phase, lot), self.selected(phase, lot), phase["rule"]["most"]
        if not lots or not items:
            return
        if len(lots) + len(items) > most:
            self.tell_once(phase, lot, "groupsTooLarge", lots=len(lots), items=len(items), limit=most)
            return
        # Lots count as what they have left, items as less than nothing by what is open.
        places = [(other, self.left[other["id"]]) for other in lots]
        places += [(item, -self.open[item["id"]]) for item in items]
        free = list(range(len(places)))
        for members in range(2, phase["rule"]["members"] + 1):
            # In the order of combinations the set that has the first place in which two differ comes first.
            fit = [set(chosen) for chosen in combinations(free, members) if sum(places[at][1] for at in chosen) == 0]
            clusters = []
            for chosen in fit:
                near = [cluster for cluster in clusters if any(chosen & other for other in cluster)]
                clusters = [cluster for cluster in clusters if cluster not in near]
                clusters.append(sorted([chosen, *(other for cluster in near for other in cluster)], key=fit.index))
            for cluster in sorted(clusters, key=lambda cluster: fit.index(cluster[0])):
                sides = [([places[at][0] for at in sorted(chosen) if at < len(lots)],
                          [places[at][0] for at in sorted(chosen) if at >= len(lots)]) for chosen in cluster]
                if len(cluster) == 1:
                    self.settle_all(*sides[0], "groupWithGroup")
                else:
                    rival = next(at for at in range(1, len(cluster)) if cluster[at] & cluster[0])
                    rivals = [{"lots": [mine["id"] for mine in sides[at][0]],
                               "items": [item["id"] for item in sides[at][1]]} for at in (0, rival)]
                    self.tell_once(phase, sides[0][0][0], "groupsAmbiguous", sets=len(cluster), members=members,
                                   rivals=rivals)
            free = [at for at in free if not any(at in chosen for chosen in fit)]

    def tell_once(self, phase, lot, kind, /, **figures):
        if (phase, lot["id"]) not in self.told:
            self.told.append((phase, lot["id"]))
            self.refuse(lot, kind, **figures)

    def by_age(self, phase, lot):
        items, order = self.selected(phase, lot), phase["rule"]["order"]

        def key(by, item):
            return {"due": item["due"], "open": item["open"].minor, "id": item["id"].encode(),
                    "issued": item["issued"].toordinal() if item["issued"] else 0,
                    "listed": self.items.index(item)}[by]
        for sort in reversed(order):
            items.sort(key=lambda item: key(sort["by"], item), reverse=sort["descending"])  # stable both ways
        for number, item in enumerate(items, start=1):
            offer = self.most(lot, item)
            if self.left[lot["id"]] == 0 or not self.fits(lot, item, offer):
                break
            if order:
                self.pay(lot, item, offer, "next", customer=item["customer"], rank=number)
            else:
                self.pay(lot, item, offer, "oldestDue", customer=item["customer"], due=item["due"].isoformat(),
                         rank=number)

    def pro_rata(self, phase, lot):
        items, like = self.selected(phase, lot), lot["amount"].like
        total = self.sum(items)
        paid = min(self.left[lot["id"]], total)
        figures = {"total": like(total).json(), "paid": like(paid).json()}
        for item, share in zip(items, in_proportion(paid, [self.open[item["id"]] for item in items])):
            if share:
                self.pay(lot, item, (share, None), "proRata", **figures)

    def sum(self, items):
        return sum(self.open[item["id"]] for item in items)

    def pay_all(self, lot, items, kind, /, **figures):
        for item in items:
            self.pay(lot, item, (self.open[item["id"]], None), kind, stays_open=False, **figures)

    # --- the end ------------------------------------------------------------------------------------

    def why_left(self, lot):
        owed = [item for item in self.items if self.concerns(lot, item) and item["kind"] in USUAL]
        open_, due = self.sum(owed), self.sum(item for item in owed if item["due"] <= self.as_of)
        figures = {"customer": lot["customer"], "open": lot["amount"].like(open_).json()}
        if lot["nature"] in ("unidentified", "guarantee"):
            return reason("natureHeld", nature=lot["nature"])
        if self.asleep(lot):
            return reason("expired", expires=lot["expires"].isoformat())
        if lot["id"] in self.held:
            return reason("referenceHeld", reference=self.held[lot["id"]])
        if open_ == 0:
            return reason("nothingOpen", customer=lot["customer"], currency=lot["amount"].code)
        reaches_all = any(phase["items"]["reach"] == "allOpen" for phase in self.scheme["phases"])
        return reason("noPhaseFits" if reaches_all or due else "nothingDue", **figures)

    def totals(self):
        rows, like_of = [], {lot["amount"].code: lot["amount"].like for lot in self.lots}
        for code, like in sorted(like_of.items(), key=lambda pair: pair[0]):
            received = sum(lot["amount"].minor for lot in self.lots if lot["amount"].code == code)
            kept = sum(self.left[lot["id"]] for lot in self.lots if lot["amount"].code == code)
            figures = {"received": received, "allocated": received - kept, "leftOver": kept}
            rows.append({"currency": code, **{name: inside("lots", lambda: like(minor)).json()
                                              for name, minor in figures.items()}})
        return rows


def in_proportion(amount, weights):
    """Rounded down, then one more unit each by the largest remainder, then by order."""
    if amount == 0:
        return [0] * len(weights)
    exact = [Fraction(amount * weight, sum(weights)) for weight in weights]
    shares = [int(share) for share in exact]
    by_rest = sorted(range(len(weights)), key=lambda at: (shares[at] - exact[at], at))
    for at in by_rest[:amount - sum(shares)]:
        shares[at] += 1
    return shares


def remember(seen, name, at):
    if name in seen:
        raise Refused("duplicate_id", "id", id=name, first=seen[name])
    seen[name] = at


def settle(run, items):
    """The items with what the plan leaves open."""
    def plain(value):
        return {name: part.json() if isinstance(part, Money) else part.isoformat() if hasattr(part, "isoformat")
                else part for name, part in value.items()}

    def row(item):
        like = item["open"].like
        out = {"id": item["id"], "customer": item["customer"], "due": item["due"].isoformat()}
        out["open"] = like(run.open[item["id"]]).json()
        out |= {"issued": item["issued"].isoformat()} if item["issued"] else {}
        out |= {"references": item["references"]} if item["references"] else {}
        out |= {"kind": item["kind"]} if item["kind"] != "ordinary" else {}
        out |= {"disputed": True} if item["disputed"] else {}
        fields = [{"name": field["name"], "value": plain(field["value"])} for field in item["fields"]]
        out |= {"fields": fields} if fields else {}
        parts = [{"component": part, "open": like(open_).json()} for part, open_ in run.parts[item["id"]].items()]
        out |= {"parts": parts} if parts else {}
        discounts = [plain(discount) for discount in item["discounts"]]
        out |= {"discounts": discounts} if discounts else {}
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
