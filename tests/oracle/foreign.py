"""What foreign records of a book are worth, a second time: every record is a list of dated steps.

A part of a record takes its part of the value, halves away from zero; the last part takes all of it. What stood on a
day is the sum of the steps up to it.
"""

from datetime import date
from fractions import Fraction

import exchange
import values
from shapes import amount
from values import Money, Refused, inside, rounded

END = date(9999, 12, 31)
ADVANCES = ("advance", "deposit", "earnest", "promotional")


def kind_of(nature):
    if nature == "contractLiability":
        return nature
    return "advance" if nature in ADVANCES else "refundable"


def share(whole, minor):
    """A part of (amount, value)."""
    if minor == whole[0]:
        return whole
    return minor, rounded(Fraction(whole[1] * minor, whole[0]), "halfUp") if whole[0] else 0


def less(whole, part):
    return whole[0] - part[0], whole[1] - part[1]


class Worths:
    """The values that a log comes to."""

    def __init__(self, log):
        self.records, self.aside, self.moves, self.changes = {}, {}, {}, {}
        self.home = None
        for one in log:
            self.event(one)

    def at(self, record, on=END):
        steps = [step for step in self.records[record]["steps"] if step[0] <= on]
        return sum(step[1] for step in steps), sum(step[2] for step in steps)

    def bring(self, record, on, money, home, kind):
        self.records[record] = {"kind": kind, "code": money.code, "like": money, "given_up": (0, 0),
                                "steps": [(on, money.minor, home)]}

    def take(self, record, on, minor):
        if record not in self.records:
            return None
        part = share(self.at(record), minor)
        self.records[record]["steps"].append((on, -part[0], -part[1]))
        return part

    def put(self, record, on, part):
        if record in self.records:
            self.records[record]["steps"].append((on, *part))

    def event(self, one):
        event, on = one["event"], values.day(one["on"])
        kind, item = event["kind"], ("item", event.get("item"))
        act = event.get("movement", {}).get("act", {})
        if kind == "rulesChanged" and "foreign" in event["rules"]:
            self.home = self.home or event["rules"]["foreign"]["home"]
        elif kind == "receivableOpened" and "home" in event:
            debt = event["receivable"]
            since = values.day(debt["issued"]) if "issued" in debt else on
            self.bring(("item", debt["id"]), since, amount(debt["open"]), amount(event["home"]).minor, "receivable")
        elif kind in ("receiptConfirmed", "creditedOnAccount") and "home" in event:
            nature = kind_of(act.get("nature", "advance"))
            self.bring(("lot", act["lot"]), on, amount(act["amount"]), amount(event["home"]).minor, nature)
        elif kind in ("receivableCanceled", "credited"):
            self.take(item, on, amount(event["amount"]).minor)
        elif kind == "writtenOff":
            part = self.take(item, on, amount(event["amount"]).minor)
            if part:
                before = self.records[item]["given_up"]
                self.records[item]["given_up"] = before[0] + part[0], before[1] + part[1]
        elif kind == "recovered" and item in self.records:
            part = share(self.records[item]["given_up"], amount(event["amount"]).minor)
            self.records[item]["given_up"] = less(self.records[item]["given_up"], part)
            self.put(item, on, part)
        elif kind == "allocated":
            lots = {draw["lot"]: self.take(("lot", draw["lot"]), on, amount(draw["amount"]).minor)
                    for draw in act["draws"]}
            whole = sum(amount(draw["amount"]).minor for draw in act["draws"])
            carried = self.take(item, on, whole)
            gain = None
            if carried and all(lots.values()):
                gain = whole, sum(part[1] for part in lots.values()) - carried[1]
            self.aside[event["movement"]["id"]] = {"lots": lots, "item": carried, "gain": gain}
        elif kind == "unallocated":
            self.unallocated(event, on, act)
        elif kind in ("revalued", "revaluationUndone"):
            for row in event["rows"]:
                record = tuple(row["record"].values())
                more = amount(row["after"]).minor - amount(row["before"]).minor
                self.records[record]["steps"].append((on, 0, more))
            name = (event["revaluation"], event["customer"])
            if kind == "revalued":
                self.changes[name] = event["rows"]
            else:
                del self.changes[name]
        elif "draws" in act and act["kind"] in ("refund", "expire", "forfeit"):
            lots = {draw["lot"]: self.take(("lot", draw["lot"]), on, amount(draw["amount"]).minor)
                    for draw in act["draws"]}
            self.aside[event["movement"]["id"]] = {"lots": lots, "item": None, "gain": None}
        elif "moves" in act:
            self.moves[event["movement"]["id"]] = act["moves"]
            for move in act["moves"]:
                old = self.records.get(("lot", move["lot"]))
                part = self.take(("lot", move["lot"]), on, amount(move["amount"]).minor)
                if part:
                    nature = kind_of(act["nature"]) if "nature" in act else old["kind"]
                    self.bring(("lot", move["into"]), on, old["like"].like(part[0]), part[1], nature)
        elif act.get("kind") == "undo":
            self.returned(event, on, act)

    def returned(self, event, on, act):
        for draw in act["draws"]:
            minor, lot = amount(draw["amount"]).minor, ("lot", draw["lot"])
            if event["kind"] == "receiptBounced":
                self.take(lot, on, minor)
            elif act["of"] in self.moves:
                into = next(move["into"] for move in self.moves[act["of"]] if move["lot"] == draw["lot"])
                part = self.take(("lot", into), on, minor)
                if part:
                    self.put(lot, on, part)
            else:
                self.back(lot, on, act["of"], minor)

    def back(self, lot, on, of, minor):
        lots = self.aside.get(of, {"lots": {}})["lots"]
        if not lots.get(lot[1]):
            return 0
        part = share(lots[lot[1]], minor)
        lots[lot[1]] = less(lots[lot[1]], part)
        self.put(lot, on, part)
        return part[1]

    def unallocated(self, event, on, act):
        aside = self.aside[event["allocation"]]
        homes = sum(self.back(("lot", draw["lot"]), on, event["allocation"], amount(draw["amount"]).minor)
                    for draw in act["draws"])
        minor = amount(event["amount"]).minor
        if aside["item"]:
            part = share(aside["item"], minor)
            aside["item"] = less(aside["item"], part)
            if aside["gain"]:
                gain = share(aside["gain"], minor)
                aside["gain"] = less(aside["gain"], gain)
                part = minor, homes - gain[1]
            self.put(("item", event["item"]), on, part)

    # --- questions ---------------------------------------------------------------------------------

    def exchange(self, item, draws):
        """What money gains when it pays an item; none unless all of it has a value."""
        records = [("lot", draw["lot"]) for draw in draws]
        if ("item", item) not in self.records or not all(record in self.records for record in records):
            return None
        homes = sum(share(self.at(record), amount(draw["amount"]).minor)[1] for record, draw in zip(records, draws))
        whole = sum(amount(draw["amount"]).minor for draw in draws)
        gain = homes - share(self.at(("item", item)), whole)[1]
        return self.money(gain) if gain else None

    def exchange_back(self, allocation, minor):
        gain = self.aside.get(allocation, {}).get("gain")
        back = -share(gain, minor)[1] if gain else 0
        return self.money(back) if back else None

    def money(self, minor):
        return Money(minor, *values.currency(self.home)).json()


def rows(book, on):
    """All records with an amount or a value at the end of a day."""
    worths, found = Worths(book.log), []
    for record, one in worths.records.items():
        minor, home = worths.at(record, on)
        if minor or home:
            kind, name = record
            whose = book.item(name)["customer"] if kind == "item" else book.resolved(book.lot_owner(name))
            found.append((whose, kind, name, one, minor, home))
    found.sort(key=lambda row: (row[0].encode(), row[1] != "item", row[2].encode()))
    return worths, found


def values_of(book, on):
    worths, found = rows(book, on)
    return [{"record": {"kind": kind, kind: name}, "customer": whose, "balance": one["kind"],
             "original": one["like"].like(minor).json(), "home": worths.money(home)}
            for whose, kind, name, one, minor, home in found]


def rate_on(book, code, on):
    known = [one for one in book.events("rateSet")
             if one["event"]["quote"]["from"] == code and values.day(one["on"]) <= on]
    last = {}
    for one in known:
        last[values.day(one["on"])] = one["event"]["quote"]
    return last[max(last)] if last else None


def value(book, money, said, rules_on, on):
    """What money that comes to be is worth."""
    foreign = book.rules(rules_on).get("foreign")
    if foreign is None:
        if said is not None:
            raise Refused("no_home_currency", "value")
        return None
    home = foreign["home"]
    if money.code == home:
        if said is not None:
            raise Refused("currencies_equal", "value", currency=home)
        return None
    if said and said["kind"] == "stated":
        return said["home"]
    quote = said["quote"] if said else rate_on(book, money.code, on)
    if quote is None:
        raise Refused("rate_missing", **{"from": money.code, "to": home})
    return exchange.convert(money, exchange.QUOTE(quote), "halfUp")["value"]


def gain(changes):
    total = 0
    for row in changes:
        more = amount(row["after"]).minor - amount(row["before"]).minor
        total += more if row["balance"] == "receivable" else -more
    return total


def revalue(desk, command):
    book, on = desk.book, desk.day
    foreign = book.rules(on).get("foreign")
    if foreign is None:
        raise Refused("no_home_currency")
    name = command.get("revaluation", desk.name)
    known = book.first("revalued", lambda event: event["revaluation"] == name)
    if known:
        raise Refused("already_recorded", "revaluation", id=name, sequence=known["sequence"])
    worths, found = rows(book, on)
    standing = [one for one in book.events("revalued")
                if (one["event"]["revaluation"], one["event"]["customer"]) in worths.changes]
    if standing:
        last = standing[-1]
        if foreign.get("nextPeriod") == "reversed":
            raise Refused("revaluation_stands", revaluation=last["event"]["revaluation"])
        if on < values.day(last["on"]):
            raise Refused("too_early", id=last["event"]["revaluation"], since=last["on"], on=desk.on)
    quotes = list(command.get("quotes", []))
    for row in found:
        code = row[3]["code"]
        if code not in [quote["from"] for quote in quotes] and rate_on(book, code, on):
            quotes.append(rate_on(book, code, on))
    home = values.currency(foreign["home"])
    balances = [{"id": f"#{number}", "kind": one["kind"], "original": one["like"].like(minor),
                 "book": Money(value, *home)} for number, (_, _, _, one, minor, value) in enumerate(found, 1)]
    try:
        answer = exchange.revalue(home, balances, [inside("quotes", lambda q=q: exchange.QUOTE(q)) for q in quotes],
                                  foreign["revaluation"])
    except Refused as refused:
        if refused.path.startswith("balances"):
            refused.path = "quotes"
        raise
    by_customer = {}
    for (whose, kind, record, one, minor, value), row in zip(found, answer["rows"]):
        if amount(row["difference"]).minor:
            by_customer.setdefault(whose, []).append({
                "record": {"kind": kind, kind: record}, "balance": one["kind"],
                "original": one["like"].like(minor).json(), "before": row["book"], "after": row["adjusted"]})
    if not by_customer:
        raise Refused("nothing_to_do")
    for whose in sorted(by_customer, key=str.encode):
        changes = by_customer[whose]
        codes = [row["original"]["currency"] for row in changes]
        used = [quote for quote in quotes if quote["from"] in codes]
        desk.push({"kind": "revalued", "revaluation": name, "customer": whose, "quotes": used, "rows": changes,
                   "gain": worths.money(gain(changes))})


def undo(desk, command):
    book, name = desk.book, command["revaluation"]
    known = book.first("revalued", lambda event: event["revaluation"] == name)
    if known is None:
        raise Refused("unknown_revaluation", "revaluation", revaluation=name)
    if desk.day < values.day(known["on"]):
        raise Refused("too_early", id=name, since=known["on"], on=desk.on)
    worths = Worths(book.log)
    stands = sorted((whose for of, whose in worths.changes if of == name), key=str.encode)
    if not stands:
        raise Refused("revaluation_undone", "revaluation", revaluation=name)
    for whose in stands:
        changes = []
        for row in worths.changes[name, whose]:
            record = tuple(row["record"].values())
            minor, home = worths.at(record, desk.day)
            more = amount(row["after"]).minor - amount(row["before"]).minor
            changes.append({**row, "original": worths.records[record]["like"].like(minor).json(),
                            "before": worths.money(home), "after": worths.money(home - more)})
        desk.push({"kind": "revaluationUndone", "revaluation": name, "customer": whose, "rows": changes,
                   "gain": worths.money(gain(changes))})
