"""What the book gives others, a second time: its vouchers, everything wrong with an order, and its events as bytes.

Vouchers: money and debts are bags of cells, one for each net and tax, and every movement takes cells out of bags.
Bytes: JSON events by the table of the numbers, with the ten lines of CBOR that they need.
"""

import copy
import json
from datetime import date, datetime, timezone
from fractions import Fraction
from pathlib import Path

import book
import vouchers
from exchange import QUOTE
from records import FIELD, plain
from shapes import DAY, NONE_OR, PERCENT, ROUNDINGS, amount, choice, currency, listed, one_of, record, whole
from values import Money, Refused, inside, rounded

TABLE = json.loads((Path(__file__).resolve().parents[2] / "docs" / "compact.json").read_text())
BEFORE = ["advance", "deposit", "earnest"]
RULES = record(
    chart=choice(preset={"preset": vouchers.PRESET, "home": currency}, own={"chart": vouchers.CHART}),
    style=one_of(["redLetter", "oppositeSide"]),
    taxes=(listed(record(
        since=NONE_OR(DAY), kinds=(listed(vouchers.KIND), []), fields=(listed(FIELD), []), rate=PERCENT,
        rounded=one_of(["net", "tax"]), rounding=one_of(ROUNDINGS))), []),
    quotes=(listed(record(since=NONE_OR(DAY), quote=QUOTE)), []),
    otherwise=(listed(FIELD), []),
)
WINDOW = record(after=(whole, 0), through=NONE_OR(whole), first=NONE_OR(DAY), last=NONE_OR(DAY))
DIFFERENCES = {"fee": "fee", "discount": "discount", "exchange": "exchangeLoss", "rounding": "rounding",
               "writeOff": "rounding"}


def half_up(exact):
    return rounded(exact, "halfUp")


class Bag:
    """Cells of an amount: (rate or None, net or tax) to minor units and home units, in the order they came."""

    def __init__(self, cells=None):
        self.cells = cells or {}

    def amount(self):
        return sum(minor for minor, _ in self.cells.values())

    def home(self):
        return sum(home for _, home in self.cells.values())

    def put(self, other, sign=1):
        for key, (minor, home) in other.cells.items():
            before = self.cells.get(key, (0, 0))
            self.cells[key] = (before[0] + sign * minor, before[1] + sign * home)

    def take(self, minor):
        """A part, in proportion by largest remainder; what is taken whole is taken with all of its home value.

        What the part is worth does not depend on the tax: a unit by which the cells differ is the first one's."""
        whole, value = self.amount(), self.home()
        shares = vouchers.shared(minor, [of for of, _ in self.cells.values()], "down", "largestRemainder")
        part = {}
        for (key, (of, home)), share in zip(self.cells.items(), shares):
            part[key] = (share, home if share == of else half_up(Fraction(home * share, of)))
        part = Bag(part)
        worth = value if minor == whole else half_up(Fraction(value * minor, whole)) if whole else 0
        if part.cells:
            first = next(iter(part.cells))
            part.cells[first] = part.cells[first][0], part.cells[first][1] + worth - part.home()
        self.put(part, -1)
        return part

    def flat(self):
        return Bag({(None, "net"): (self.amount(), self.home())})


def flat(minor, home):
    return Bag({(None, "net"): (minor, home)})


class Poster:
    def __init__(self, rules, chart):
        self.rules, self.chart = rules, chart
        self.customers, self.lots, self.items, self.paid, self.gone = {}, {}, {}, {}, {}
        self.changes = {}

    # --- what records are when they come ------------------------------------------------------------

    def fields(self, own, contract, customer):
        contract = [{"name": "contract", "value": {"kind": "text", "text": contract}}] if contract else []
        return own + contract + self.customers.get(customer, [])

    def dimensions(self, fields):
        known = {}
        for field in fields + self.otherwise:
            known.setdefault(field["name"], field)
        return known

    @property
    def otherwise(self):
        return plain(self.rules["otherwise"])

    def home(self, money, on, event):
        if money.code == self.chart["home"][0]:
            return money.minor
        if "home" in event and event["home"]["currency"] == self.chart["home"][0]:
            return book.minor(event["home"]).minor
        quotes = [one for one in self.rules["quotes"] if one["quote"]["from"][0] == money.code]
        quotes = [one for one in quotes if one["since"] is None or one["since"] <= on]
        if not quotes:
            raise Refused("rate_missing", **{"from": money.code, "to": self.chart["home"][0]})
        quote = max(quotes, key=lambda one: one["since"] or date.min)["quote"]
        scale = Fraction(10) ** (self.chart["home"][1] - money.digits)
        return half_up(Fraction(money.minor) * quote["rate"] / quote["per"] * scale)

    def bag(self, kind, money, home, fields, on):
        def fits(rule):
            known = {}
            for field in fields:
                known.setdefault(field["name"], field)
            return ((rule["since"] is None or rule["since"] <= on) and (not rule["kinds"] or kind in rule["kinds"])
                    and all(known.get(field["name"]) == field for field in plain(rule["fields"])))
        rules = [rule for rule in self.rules["taxes"] if fits(rule)]
        if not rules:
            return flat(money.minor, home)
        latest = max(rule["since"] or date.min for rule in rules)
        rule = next(rule for rule in rules if (rule["since"] or date.min) == latest)
        return self.parted(rule, money.minor, home)

    def parted(self, rule, minor, home):
        share = 100 if rule["rounded"] == "net" else rule["rate"]
        one = rounded(Fraction(minor) * share / (100 + rule["rate"]), rule["rounding"])
        pair = (one, minor - one) if rule["rounded"] == "net" else (minor - one, one)
        homes = vouchers.shared(home, list(pair), "halfUp", self.chart["remainder"])
        return Bag({(rule["rate"], name): cell for name, cell in zip(("net", "tax"), zip(pair, homes))})

    # --- lines -------------------------------------------------------------------------------------

    def lines(self, step, summary):
        rules = [rule for rule in self.chart["rules"] if rule["kind"] == step["kind"]]
        chosen = [r for r in rules if step["nature"] in r["natures"]] or [r for r in rules if not r["natures"]]
        if not chosen:
            raise Refused("rule_missing", "kind", fact=step["kind"])
        for line in chosen[0]["lines"]:
            account = next(one for one in self.chart["accounts"] if one["code"] == line["account"])
            cells = step["bag"].cells
            rated = any(rate is not None for rate, _ in cells)
            if line["part"] in ("gross", "afterFee") or (line["part"] == "net" and not rated):
                parts = [(None, (step["bag"].amount(), step["bag"].home()))]
            else:
                parts = [(rate, cell) for (rate, name), cell in cells.items() if rated and name == line["part"]]
            debits = (line["side"] == "debit") != (line["sign"] == "red")
            known = step["debit" if debits else "credit"]
            who = step["other" if line["party"] == "other" else "customer"]
            for rate, (minor, home) in parts:
                if not minor and not home:
                    continue
                asked = []
                for name in account["dimensions"]:
                    if name == "customer":
                        asked.append({"name": name, "value": {"kind": "text", "text": who}})
                    elif name in known:
                        asked.append(known[name])
                    else:
                        raise Refused("dimension_missing", account=account["code"], dimension=name)
                sign = -1 if (line["sign"] == "red") != step["red"] else 1
                side = line["side"] if not step["turned"] else {"debit": "credit", "credit": "debit"}[line["side"]]
                yield {"side": side, "account": account["code"], "name": account["name"], "rate": rate,
                       "amount": step["money"].like(sign * minor), "home": Money(sign * home, *self.chart["home"]),
                       "dimensions": asked, "summary": summary}

    def back(self, step):
        """A step as it is taken back."""
        return step | ({"red": not step["red"]} if self.rules["style"] == "redLetter" else {"turned": not step["turned"]})

    @staticmethod
    def step(kind, record, bag, **more):
        return {"kind": kind, "nature": record.get("nature"), "customer": record["customer"], "bag": copy.deepcopy(bag),
                "other": record["customer"], "debit": record["dimensions"], "credit": record["dimensions"],
                "money": record["money"], "red": False, "turned": False} | more

    @staticmethod
    def together(steps):
        """Steps that are alike as one."""
        groups = []
        for step in steps:
            like = {name: value for name, value in step.items() if name not in ("bag", "money")}
            like["rates"] = [rate for rate, _ in step["bag"].cells]
            for known, first in groups:
                if known == like:
                    first["bag"].put(step["bag"])
                    break
            else:
                groups.append((like, step))
        return [step for _, step in groups]

    # --- events ------------------------------------------------------------------------------------

    def entered(self, one):
        """The voucher of an event before its id: (day, what it is about, what it reverses, steps, only what is left)."""
        event, on = one["event"], book.day(one["on"])
        handler = getattr(self, event["kind"], None)
        return handler(event, on, one) if handler else None

    def customerRegistered(self, event, on, one):  # noqa: N802
        who = event["customer"]
        own = [{"name": name, "value": {"kind": "text", "text": who[name]}} for name in ("department", "owner") if name in who]
        self.customers[who["id"]] = own + who.get("fields", [])

    def receivableOpened(self, event, on, one):  # noqa: N802
        debt = event["receivable"]
        on = book.day(debt["issued"]) if "issued" in debt else on
        money = book.minor(debt["open"])
        contract = event["origin"]["contract"] if "origin" in event else None
        fields = self.fields(debt.get("fields", []), contract, debt["customer"])
        kind = {"ordinary": "invoiced", "lateCharge": "lateCharge", "refund": "received", "writtenOff": "reinstated"}[
            debt.get("kind", "ordinary")]
        home = self.home(money, on, event)
        bag = self.bag(kind, money, home, fields, on)
        item = {"customer": debt["customer"], "dimensions": self.dimensions(fields), "money": money, "kind": kind,
                "from": on, "open": flat(money.minor, home), "base": bag, "lost": flat(0, 0), "fresh": f"#{one['sequence']}"}
        self.items[debt["id"]] = item
        return on, debt["id"], None, [self.step(kind, item, bag, red=kind == "received")], False

    def exchange(self, item, carried, settled):
        loss = carried.home() - settled
        if not loss:
            return []
        kind = "exchangeLoss" if loss > 0 else "exchangeGain"
        return [self.step(kind, item, flat(0, abs(loss)), nature=None)]

    def lowered(self, name, minor):
        item = self.items[name]
        item["fresh"] = None
        piece, carried = item["base"].take(minor), item["open"].take(minor)
        return [self.step(item["kind"], item, piece, red=item["kind"] != "received")] + self.exchange(
            item, carried, piece.home())

    def credited(self, event, on, one):
        return on, event["note"], None, self.lowered(event["item"], book.minor(event["amount"]).minor), False

    def receivableCanceled(self, event, on, one):  # noqa: N802
        item, minor = self.items[event["item"]], book.minor(event["amount"]).minor
        fresh = item["fresh"]
        if not fresh:
            return on, "冲销" + event["item"], None, self.lowered(event["item"], minor), False
        piece = item["base"].take(minor)
        item["open"].take(minor)
        return on, "冲销" + event["item"], fresh, [
            self.back(self.step(item["kind"], item, piece, red=item["kind"] == "received"))], False

    def writtenOff(self, event, on, one):  # noqa: N802
        item = self.items[event["item"]]
        piece = item["open"].take(book.minor(event["amount"]).minor)
        item["lost"].put(piece)
        return on, event["item"], None, [self.step("writeOff", item, piece)], False

    def recovered(self, event, on, one):
        item = self.items[event["item"]]
        piece = item["lost"].take(book.minor(event["amount"]).minor)
        item["open"].put(piece)
        return on, event["item"], None, [self.step("reinstated", item, piece)], False

    def receivableMoved(self, event, on, one):  # noqa: N802
        item = self.items[event["item"]]
        item |= {"customer": event["customer"], "fresh": None}
        if item["open"].amount() == 0:
            return None
        step = self.step("offset", item, item["open"], customer=event["before"], other=event["customer"])
        return max(on, item["from"]), event["item"], None, [step], False

    def receiptConfirmed(self, event, on, one):  # noqa: N802
        act = event["movement"]["act"]
        key, money = act["account"], book.minor(act["amount"])
        fields = self.fields(key.get("fields", []) + act.get("fields", []), None, key["customer"])
        bag = self.bag("receivedInAdvance", money, self.home(money, on, event), fields, on)
        lot = {"customer": key["customer"], "nature": act.get("nature", "advance"), "own": act.get("fields", []),
               "dimensions": self.dimensions(fields), "money": money, "bag": bag}
        self.lots[act["lot"]] = lot
        return on, event["receipt"], None, [self.step("receivedInAdvance", lot, bag)], False

    def drawn(self, draws, kind):
        for draw in draws:
            lot = self.lots[draw["lot"]]
            yield self.step(kind, lot, lot["bag"].take(book.minor(draw["amount"]).minor))

    def receiptBounced(self, event, on, one):  # noqa: N802
        act = event["movement"]["act"]
        steps = [self.back(step) for step in self.drawn(act["draws"], "receivedInAdvance")]
        revalued = any(self.lots[draw["lot"]].get("revalued") for draw in act["draws"])
        return on, "冲销" + event["receipt"], None if revalued else act["of"], steps, False

    def refundPaid(self, event, on, one):  # noqa: N802
        steps = self.left(event["movement"], "refunded")
        return on, event["refund"], None, steps, False

    def left(self, movement, kind):
        """Money leaves its lots, and may come back."""
        steps = list(self.drawn(movement["act"]["draws"], kind))
        lots = [draw["lot"] for draw in movement["act"]["draws"]]
        rows = [(lot, kind, copy.deepcopy(step["bag"]), None) for lot, step in zip(lots, steps)]
        steps = self.together(steps)
        self.gone[movement["id"]] = {"rows": rows, "steps": copy.deepcopy(steps), "whole": True}
        return steps

    def returned(self, act):
        """The steps of a movement taken back, and its name if all of it is: then they are its own, the other way."""
        gone = self.gone[act["of"]]
        draws = {draw["lot"]: book.minor(draw["amount"]).minor for draw in act["draws"]}
        whole = gone["whole"] and all(draws.get(lot) == bag.amount() for lot, _, bag, _ in gone["rows"])
        gone["whole"] = False
        steps = []
        for name, kind, standing, into in gone["rows"]:
            if name not in draws:
                continue
            lot, own = self.lots[name], standing.take(draws[name])
            if into is None:
                steps.append(self.back(self.step(kind, lot, own)))
            else:
                new = self.lots[into]
                now = new["bag"].take(draws[name])
                if kind == "receivedInAdvance":
                    first = next(iter(own.cells))
                    own.cells[first] = own.cells[first][0], own.cells[first][1] + now.home() - own.home()
                    steps.append(self.step(kind, lot, own))
                    steps.append(self.back(self.step(kind, new, now)))
                else:
                    own = now
                    steps.append(self.back(self.step(
                        kind, lot, own, other=new["customer"], credit=new["dimensions"])))
            lot["bag"].put(own)
        steps = self.together(steps)
        if whole:
            steps = [self.back(step) for step in copy.deepcopy(gone["steps"])]
        return steps, act["of"] if whole else None

    def refundReturned(self, event, on, one):  # noqa: N802
        steps, reverses = self.returned(event["movement"]["act"])
        return on, "冲销" + event["refund"], reverses, steps, False

    def creditedOnAccount(self, event, on, one):  # noqa: N802
        advance = self.receiptConfirmed(event | {"receipt": event["note"]}, on, one)[3]
        act = event["movement"]["act"]
        key, money = act["account"], book.minor(act["amount"])
        fields = self.fields(key.get("fields", []), None, key["customer"])
        bag = self.bag("invoiced", money, self.home(money, on, event), fields, on)
        lot = self.lots[act["lot"]]
        red = self.step("invoiced", lot, bag, nature=None, red=True)
        return on, event["note"], None, [red] + [step | {"kind": "applied", "turned": True} for step in advance], False

    def moved(self, event, on, one):
        act, name = event["movement"]["act"], f"#{one['sequence']}"
        if act["kind"] in ("expire", "forfeit"):
            kind = {"expire": "expired", "forfeit": "forfeited"}[act["kind"]]
            return on, name, None, self.left(event["movement"], kind), True
        if act["kind"] == "undo":
            steps, reverses = self.returned(act)
            return on, "冲销" + act["of"], reverses, steps, True
        if act["kind"] not in ("transfer", "identify", "reclassify"):
            return None
        steps, rows = [], []
        for move in act["moves"]:
            lot = self.lots[move["lot"]]
            money = book.minor(move["amount"])
            piece = lot["bag"].take(money.minor)
            new = dict(lot, bag=copy.deepcopy(piece), nature=act.get("nature", lot["nature"]))
            if "to" in act:
                fields = self.fields(act["to"].get("fields", []) + lot["own"], None, act["to"]["customer"])
                new |= {"customer": act["to"]["customer"], "dimensions": self.dimensions(fields)}
            if act["kind"] == "identify":
                new["bag"] = self.bag("receivedInAdvance", money, piece.home(), fields, on)
            self.lots[move["into"]] = new
            own = act["kind"] == "reclassify" and lot["nature"] in BEFORE and new["nature"] == "contractLiability"
            kind = "transferred" if act["kind"] == "transfer" else "reclassified" if own else "receivedInAdvance"
            rows.append((move["lot"], kind, copy.deepcopy(piece), move["into"]))
            if act["kind"] == "transfer":
                steps.append(self.step("transferred", lot, piece, other=new["customer"], credit=new["dimensions"]))
            elif own:
                steps.append(self.step("reclassified", lot, piece))
            else:
                steps.append(self.back(self.step("receivedInAdvance", lot, piece)))
                steps.append(self.step("receivedInAdvance", new, new["bag"]))
        steps = self.together(steps)
        self.gone[name] = {"rows": rows, "steps": copy.deepcopy(steps), "whole": True}
        return on, name, None, steps, True

    def allocated(self, event, on, one):
        item, movement = self.items[event["item"]], event["movement"]
        steps, lots = [], []
        for draw in movement["act"]["draws"]:
            step = next(self.drawn([draw], "applied"))
            lots.append((draw["lot"], copy.deepcopy(step["bag"])))
            steps.append(step | {"credit": item["dimensions"]})
        carried = item["open"].take(book.minor(event["amount"]).minor)
        beside = []
        for one_of_them in event.get("differences", []):
            piece = item["open"].take(book.minor(one_of_them["amount"]).minor)
            beside.append((DIFFERENCES[one_of_them["difference"]], piece))
        exchange = self.exchange(item, carried, sum(bag.home() for _, bag in lots))
        steps = self.together(steps) + [self.step(kind, item, piece) for kind, piece in beside] + exchange
        item["fresh"] = None
        loss = exchange and (exchange[0]["kind"], flat(carried.amount(), exchange[0]["bag"].home()))
        self.paid[movement["id"]] = {"customer": item["customer"], "lots": lots, "beside": beside, "loss": loss, "whole": True}
        return on, event["item"], None, steps, False

    def unallocated(self, event, on, one):
        item, paid = self.items[event["item"]], self.paid[event["allocation"]]
        draws = {draw["lot"]: book.minor(draw["amount"]).minor for draw in event["movement"]["act"]["draws"]}
        whole, steps, returned = paid["whole"], [], flat(0, 0)
        for name, standing in paid["lots"]:
            whole = whole and draws.get(name) == standing.amount()
            if name not in draws:
                continue
            piece, lot = standing.take(draws[name]), self.lots[name]
            lot["bag"].put(piece)
            returned.put(piece.flat())
            steps.append(self.back(self.step("applied", lot, piece, credit=item["dimensions"])))
        steps = self.together(steps)
        whose = dict(item, customer=paid["customer"])
        left = book.minor(event["differences"]).minor if "differences" in event else 0
        for kind, standing in paid["beside"]:
            some = min(left, standing.amount())
            whole = whole and some == standing.amount()
            left -= some
            if some:
                piece = standing.take(some)
                returned.put(piece)
                steps.append(self.back(self.step(kind, whose, piece)))
        if paid["loss"]:
            kind, standing = paid["loss"]
            piece = standing.take(book.minor(event["amount"]).minor)
            returned.put(flat(0, piece.home() if kind == "exchangeLoss" else -piece.home()))
            if piece.home():
                steps.append(self.back(self.step(kind, whose, flat(0, piece.home()))))
        paid["whole"] = False
        item["open"].put(returned)
        if item["customer"] != paid["customer"]:
            whole = False
            steps.append(self.step("offset", whose, returned, other=item["customer"]))
        return on, "冲销" + event["item"], event["allocation"] if whole else None, steps, False


    def revalued(self, event, on, one):
        """Home values change, and no foreign money moves: each currency on its own."""
        by_currency = {}
        for row in event["rows"]:
            kind, name = row["record"].values()
            more = book.minor(row["after"]).minor - book.minor(row["before"]).minor
            record = (self.items if kind == "item" else self.lots)[name]
            bag = record["open" if kind == "item" else "bag"]
            first = next(iter(bag.cells))
            bag.cells[first] = bag.cells[first][0], bag.cells[first][1] + more
            record |= {"fresh": None, "revalued": True}
            names = ("exchangeLoss", "exchangeGain") if kind == "item" else ("advanceGain", "advanceLoss")
            step = self.step(names[more > 0], record, flat(0, abs(more)))
            by_currency.setdefault(row["original"]["currency"], []).append(step)
        steps = [step for of in by_currency.values() for step in self.together(of)]
        if one is not None:
            self.changes[event["revaluation"], event["customer"]] = f"#{one['sequence']}", copy.deepcopy(steps)
        return on, event["revaluation"], None, steps, False

    def revaluationUndone(self, event, on, one):  # noqa: N802
        name, steps = self.changes.pop((event["revaluation"], event["customer"]))
        self.revalued(event, on, None)
        return on, "冲销" + event["revaluation"], name, [self.back(step) for step in steps], False


def left_over(lines):
    """The lines of accounts, dimensions and rates that do not come to nothing."""
    def place(line):
        return line["account"], line["rate"], line["amount"].code, json.dumps(line["dimensions"], sort_keys=True)
    sums = {}
    for line in lines:
        sign = 1 if line["side"] == "debit" else -1
        amounts, homes = sums.get(place(line), (0, 0))
        sums[place(line)] = amounts + sign * line["amount"].minor, homes + sign * line["home"].minor
    return [line for line in lines if sums[place(line)] != (0, 0)]


def book_vouchers(whole_book, given):
    rules = inside("rules", lambda: RULES(given["rules"]))
    window = inside("window", lambda: WINDOW(given.get("window", {})))
    last = len(whole_book.log)
    through = last if window["through"] is None else window["through"]
    for found, name in ((through, "through"), (window["after"], "after")):
        if not 0 <= found <= last:
            raise Refused("number_out_of_range", f"window.{name}", found=found, min=0, max=last)
    source = rules["chart"]
    chart = vouchers.preset(source["preset"], source["home"]) if source["kind"] == "preset" else source["chart"]
    inside("rules.chart", lambda: vouchers.sound(chart))
    poster, out = Poster(rules, chart), {"vouchers": [], "nothing": [], "through": max(through, window["after"])}
    for at, one in enumerate(whole_book.log[:through]):
        def work(one=one):
            entry = poster.entered(one)
            if entry is None or one["sequence"] <= window["after"]:
                return
            on, subject, reverses, steps, net = entry
            if (window["first"] and on < window["first"]) or (window["last"] and on > window["last"]):
                return
            name = f"#{one['sequence']}"
            back = "冲销" if subject.startswith("冲销") else ""
            summary = f"{back}{vouchers.KINDS[steps[0]['kind']]} {subject.removeprefix('冲销')}"
            lines = [line for step in steps for line in poster.lines(step, summary)]
            lines = left_over(lines) if net else lines
            if not lines:
                out["nothing"].append(name)
                return
            voucher = {"id": name, "on": on, "reverses": reverses, "lines": lines}
            vouchers.check_voucher(voucher)
            out["vouchers"].append(vouchers.voucher_json(voucher))
        inside(f"log[{at}]", work)
    return out


# --- everything that is wrong with an order -------------------------------------------------------------

def validated(whole_book, order):
    """One problem after the other: what is wrong is left out of the next try, under the names of its place."""
    problems, left = [], copy.deepcopy(order)
    while True:
        decision = whole_book.decide(left)
        if "refusal" not in decision:
            return problems
        refusal, event = decision["refusal"], decision["events"][0]["event"]
        number = int(refusal["path"].removeprefix("commands[").partition("]")[0])
        problems.append({"command": number, "code": refusal["code"], "path": refusal["path"],
                         "refusal": event["refusal"], "en": refusal["en"], "zh": refusal["zh"]})
        left["commands"][number] = {"kind": "renameCustomer", "customer": "SAFE", "name": f"name {number}"}


# --- bytes ----------------------------------------------------------------------------------------------

def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    size, code = next((size, code) for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)) if value < 1 << (8 * size))
    return bytes([major << 5 | code]) + value.to_bytes(size, "big")


def number(value):
    return head(0, value) if value >= 0 else head(1, -1 - value)


def text(value):
    if len(value) == 64 and set(value) <= set("0123456789abcdef"):
        return head(2, 32) + bytes.fromhex(value)
    return head(3, len(value.encode())) + value.encode()


def packed(kind, value):
    if kind.endswith("[]"):
        return head(4, len(value)) + b"".join(packed(kind[:-2], one) for one in value)
    if kind.endswith("?"):
        return b"\xf6" if value is None else packed(kind[:-1], value)
    if kind == "number":
        return number(value)
    if kind == "flag":
        return b"\xf5" if value else b"\xf4"
    if kind in ("text", "id", "currency", "percent", "rate"):
        return text(value)
    if kind == "money":
        return head(4, 2) + number(book.minor(value).minor) + text(value["currency"])
    if kind == "date":
        return number((date.fromisoformat(value) - date(1970, 1, 1)).days)
    if kind == "instant":
        plain_text, _, part = value.removesuffix("Z").partition(".")
        seconds = int((datetime.fromisoformat(plain_text).replace(tzinfo=timezone.utc)
                       - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds())
        return number(seconds) if not part else head(4, 2) + number(seconds) + number(int(part.ljust(6, "0")))
    row = TABLE[kind]
    if "names" in row:
        return number(row["names"].index(value))
    first, fields = b"", row.get("fields")
    if fields is None:
        at = next(at for at, (name, _) in enumerate(row["choices"]) if name == value["kind"])
        first, fields = number(at), row["choices"][at][1]
    there = max((at + 1 for at, (name, _) in enumerate(fields) if name in value), default=0)
    body = b"".join(packed(of, value[name]) if name in value else b"\xf7" for name, of in fields[:there])
    return head(4, there + (1 if first else 0)) + first + body


def pack_events(given):
    for at, one in enumerate(given["events"]):
        inside(f"events[{at}].at", lambda: book.known_instant(one["at"]))
    return b"".join(packed("Recorded", one) for one in given["events"]).hex()


class Cut(Exception):
    pass


class Reader:
    def __init__(self, given):
        self.given, self.at = given, 0

    def some(self, size):
        if len(self.given) < self.at + size:
            raise Cut
        self.at += size
        return self.given[self.at - size:self.at]

    def head(self):
        first = self.some(1)[0]
        size = {24: 1, 25: 2, 26: 4, 27: 8}.get(first & 31, 0)
        return first >> 5, int.from_bytes(self.some(size), "big") if size else first & 31

    def number(self):
        major, value = self.head()
        return value if major == 0 else -1 - value

    def text(self):
        major, size = self.head()
        found = self.some(size)
        return found.hex() if major == 2 else found.decode()

    def value(self, kind):
        if kind.endswith("[]"):
            return [self.value(kind[:-2]) for _ in range(self.head()[1])]
        if kind.endswith("?"):
            return self.value(kind[:-1])
        if kind == "number":
            return self.number()
        if kind == "flag":
            return self.some(1) == b"\xf5"
        if kind in ("text", "id", "currency", "percent", "rate"):
            return self.text()
        if kind == "money":
            self.head()
            units, code = self.number(), self.text()
            return Money(units, *currency(code)).json()
        if kind == "date":
            return date.fromordinal(date(1970, 1, 1).toordinal() + self.number()).isoformat()
        if kind == "instant":
            pair = self.given[self.at] >> 5 == 4 and self.head()
            told = datetime.fromtimestamp(self.number(), timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
            return told + (f".{self.number():06}".rstrip("0") if pair else "") + "Z"
        row = TABLE[kind]
        if "names" in row:
            return row["names"][self.number()]
        there, record_of, fields = self.head()[1], {}, row.get("fields")
        if fields is None:
            name, fields = row["choices"][self.number()]
            record_of, there = {"kind": name}, there - 1
        for name, of in fields[:there]:
            if self.given[self.at:self.at + 1] == b"\xf7":
                self.at += 1
            else:
                record_of[name] = self.value(of)
        return record_of


def unpack_events(given):
    pairs = [given["bytes"][at:at + 2] for at in range(0, len(given["bytes"]), 2)]
    for good, pair in enumerate(pairs):
        if len(pair) < 2 or not set(pair) <= set("0123456789abcdef"):
            raise Refused("compact_syntax", "bytes", position=good)
    reader = Reader(bytes.fromhex(given["bytes"]))
    events = []
    while reader.at < len(reader.given):
        here = f"events[{len(events)}]"
        start = reader.at
        try:
            form = Reader(reader.given[start + 1:]).number()
            if form > 1:
                raise Refused("format_unknown", f"{here}.format", found=form, newest=1)
            event = reader.value("Recorded")
        except Cut:
            ends = [at + 1 for at, one in enumerate(events) if one["index"] == one["of"]]
            good = ends[-1] if ends else 0
            half = events[good:]
            raise Refused("torn_batch", here, order=half[0]["order"] if half else "?", found=len(half),
                          of=half[0]["of"] if half else 0, good=good) from None
        if packed("Recorded", event) != reader.given[start:reader.at]:
            raise Refused("not_canonical", here)
        events.append(event)
    return events


CALLS = "bookValidate bookVouchers packEvents unpackEvents".split()


def answer(call, given):
    if call == "packEvents":
        return pack_events(given)
    if call == "unpackEvents":
        return unpack_events(given)
    whole_book = book.Book(given["book"])
    whole_book.apply(given["events"])
    if call == "bookValidate":
        return validated(whole_book, given["order"])
    return book_vouchers(whole_book, given)
