"""Prepayment accounts a second time: every question reads the whole list of movements again.

No running figures, no indexes: what a lot has on a day is added up from its entries, what is held from the
holds, and what is legal by looking at every day on which something happens.
"""

from datetime import date, timedelta
from itertools import count as numbers

import values
from shapes import (
    DAY, IDENTIFIER, NONE_OR, amount, choice, currency, listed, one_of, record, scalar, text, whole, wrong_type,
)
from values import Money, Refused, inside

NATURES = "advance contractLiability deposit earnest guarantee promotional unidentified".split()
USABLE = ["advance", "contractLiability", "deposit", "earnest", "promotional"]
PAID = ["advance", "contractLiability", "earnest"]
CAUSES = "unused performed agreed payerBreach receiverBreach".split()
MOST_LOTS, MOST_FIELDS, MOST_VALUES, MOST_LIMITS = 10_000, 64, 1_000, 16


def flag(given):
    if not isinstance(given, bool):
        raise wrong_type()
    return given


VALUE = choice(
    text={"text": IDENTIFIER}, whole={"whole": whole}, date={"date": DAY}, flag={"flag": flag},
    amount={"amount": amount},
)
FIELD = record(name=IDENTIFIER, value=VALUE)
SCOPE = record(field=IDENTIFIER, values=listed(VALUE))
KEY = record(customer=IDENTIFIER, currency=currency, fields=(listed(FIELD), []))
ITEM = record(item=IDENTIFIER, customer=IDENTIFIER, fields=(listed(FIELD), []))
DRAW = record(lot=IDENTIFIER, amount=amount)
MOVE = record(lot=IDENTIFIER, amount=amount, into=IDENTIFIER)
NATURE = (one_of(NATURES), "advance")
PURPOSE = (one_of(["order", "refund", "dispute"]), "order")
CAUSE = (one_of(CAUSES), "unused")
LOTS = (listed(IDENTIFIER), [])
DEPOSIT = dict(
    account=KEY, amount=amount, received=NONE_OR(DAY), nature=NATURE, references=LOTS, fields=(listed(FIELD), []),
    scope=(listed(SCOPE), []), expires=NONE_OR(DAY),
)
ACT = choice(
    open={"account": KEY}, close={"account": KEY}, reopen={"account": KEY},
    deposit={"lot": IDENTIFIER, "priority": (whole, 50), **DEPOSIT},
    hold={"hold": IDENTIFIER, "purpose": PURPOSE, "reference": NONE_OR(IDENTIFIER), "fields": (listed(FIELD), []),
          "until": NONE_OR(DAY), "draws": listed(DRAW)},
    capture={"hold": IDENTIFIER, "item": ITEM, "draws": listed(DRAW)},
    release={"hold": IDENTIFIER}, lapse={"hold": IDENTIFIER},
    apply={"item": ITEM, "draws": listed(DRAW)},
    undo={"of": IDENTIFIER, "draws": listed(DRAW)},
    refund={"hold": NONE_OR(IDENTIFIER), "cause": CAUSE, "reference": NONE_OR(IDENTIFIER), "draws": listed(DRAW)},
    transfer={"to": KEY, "moves": listed(MOVE)},
    identify={"to": KEY, "nature": one_of(NATURES), "moves": listed(MOVE)},
    reclassify={"nature": one_of(NATURES), "moves": listed(MOVE)},
    expire={"draws": listed(DRAW)}, forfeit={"draws": listed(DRAW)},
)
MOVEMENT = record(id=IDENTIFIER, on=DAY, act=ACT)
SOME = dict(account=KEY, amount=amount)
WISH = choice(
    open={"account": KEY}, close={"account": KEY}, reopen={"account": KEY}, expire={"account": KEY},
    deposit={"lot": NONE_OR(IDENTIFIER), "priority": NONE_OR(whole), **DEPOSIT},
    hold={"hold": NONE_OR(IDENTIFIER), **SOME, "purpose": PURPOSE, "reference": NONE_OR(IDENTIFIER),
          "fields": (listed(FIELD), []), "until": NONE_OR(DAY), "lots": LOTS},
    capture={"hold": IDENTIFIER, "item": ITEM, "amount": NONE_OR(amount)},
    release={"hold": IDENTIFIER}, lapse={"hold": IDENTIFIER},
    apply={**SOME, "item": ITEM, "lots": LOTS},
    undo={"of": IDENTIFIER, "amount": NONE_OR(amount)},
    refund={**SOME, "cause": CAUSE, "reference": NONE_OR(IDENTIFIER), "lots": LOTS},
    payOut={"hold": IDENTIFIER, "amount": NONE_OR(amount), "cause": CAUSE, "reference": NONE_OR(IDENTIFIER)},
    transfer={**SOME, "to": KEY, "lots": LOTS},
    identify={**SOME, "to": KEY, "nature": NATURE, "lots": listed(IDENTIFIER)},
    reclassify={**SOME, "nature": one_of(NATURES), "lots": listed(IDENTIFIER)},
    forfeit={**SOME, "lots": listed(IDENTIFIER)},
)
POLICY = record(
    opening=(one_of(["byDeposit", "first"]), "byDeposit"), dimensions=NONE_OR(listed(IDENTIFIER)),
    heldExpiry=(one_of(["protected", "expires"]), "protected"), backDating=(one_of(["checked", "refused"]), "checked"),
)
LIST = dict(movements=listed(MOVEMENT), policy=(POLICY, POLICY({})))
FILTER = record(
    customer=NONE_OR(IDENTIFIER), currency=NONE_OR(currency), fields=(listed(FIELD), []),
    reference=NONE_OR(IDENTIFIER),
    natures=(listed(one_of(NATURES)), []),
)
READ = record(**LIST, of=FILTER, asOf=DAY)
REQUESTS = {
    "accountBalance": READ, "accountLots": READ, "accountToLots": READ, "accountHolds": READ,
    "accountBatch": record(**LIST, batch=listed(record(id=IDENTIFIER, on=DAY, request=WISH))),
    "accountDecide": record(**LIST, id=IDENTIFIER, on=DAY, request=WISH),
    "accountLedger": record(**LIST, account=KEY, first=DAY, last=DAY),
    "accountLinks": record(**LIST, item=IDENTIFIER, asOf=DAY),
    "accountReplay": record(**LIST),
    "accountTieOut": record(
        **LIST, controls=listed(record(control=IDENTIFIER, balance=amount, natures=(listed(one_of(NATURES)), []))),
        asOf=DAY,
    ),
    "accountTrace": record(**LIST, lot=IDENTIFIER, asOf=DAY),
}


# --- small things ---------------------------------------------------------------------------------

def plain(value):
    """Anything as it stands in JSON; absent and empty things are left out of records by `some`."""
    if isinstance(value, Money):
        return value.json()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def some(**fields):
    return {name.rstrip("_"): value for name, value in fields.items() if value is not None and value != []}


def frozen(value):
    return str(plain(value))


def by_name(fields):
    return sorted(fields, key=lambda field: field["name"].encode())


def same_key(a, b):
    return (a["customer"], a["currency"], frozen(by_name(a["fields"]))) == (
        b["customer"], b["currency"], frozen(by_name(b["fields"])))


def key_json(key):
    return some(customer=key["customer"], currency=key["currency"][0], fields=plain(by_name(key["fields"])))


def check_fields(fields):
    if len(fields) > MOST_FIELDS:
        raise Refused("too_many", found=len(fields), limit=MOST_FIELDS)
    names = [field["name"] for field in fields]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise Refused("duplicate_field", f"[{at}]", field=name)


def normal(key):
    inside("fields", lambda: check_fields(key["fields"]))
    return {**key, "fields": by_name(key["fields"])}


def positive(money):
    if money.minor <= 0:
        raise Refused("amount_not_positive", amount=money.json())


def within(scope, fields):
    have = {field["name"]: frozen(field["value"]) for field in fields}
    return all(have.get(limit["field"]) in [frozen(value) for value in limit["values"]] for limit in scope)


class Accounts:
    """The list of movements, and what was looked up when each was accepted."""

    def __init__(self, policy):
        self.policy, self.done, self.keys, self.lots, self.holds = policy, [], [], {}, {}
        self.takes, self.closed, self.dates, self.received = {}, {}, {}, {}

    # --- what is there on a day ---

    def held_part(self, hold, draw, on):
        ends = [hold["until"]] if hold["until"] else []
        lot = self.lots[draw["lot"]]
        if self.policy["heldExpiry"] == "expires" and lot["expires"]:
            ends.append(lot["expires"])
        if hold["resolved"] and hold["resolved"][0] <= on:
            return 0
        return draw["amount"].minor if hold["since"] <= on and all(on < end for end in ends) else 0

    def left(self, lot, on):
        return sum(sign for day, _, what, sign, _ in lot["entries"] if day <= on)

    def held(self, lot, on):
        draws = [(h, d) for h in self.holds.values() for d in h["draws"] if d["lot"] == lot["id"]]
        return sum(self.held_part(hold, draw, on) for hold, draw in draws)

    def free(self, lot, on):
        return self.left(lot, on) - self.held(lot, on)

    def days(self, lot, since, until=None):
        """The days on which something may change, from `since` on."""
        days = {since} | {entry[0] for entry in lot["entries"]} | ({lot["expires"]} if lot["expires"] else set())
        for hold in self.holds.values():
            days |= {hold["since"]} | ({hold["until"]} if hold["until"] else set())
            days |= {hold["resolved"][0]} if hold["resolved"] else set()
        return sorted(day for day in days if day >= since and (until is None or day < until))

    def takeable(self, lot, on):
        if on < lot["since"] or self.expired(lot, on):
            return 0
        return max(0, min(self.free(lot, day) for day in self.days(lot, on)))

    @staticmethod
    def expired(lot, on):
        return lot["expires"] is not None and lot["expires"] <= on

    def money(self, lot, minor):
        return lot["money"].like(minor)

    def enough(self, lot, on, asked, until=None):
        for day in self.days(lot, on, until):
            free = self.free(lot, day)
            if free < asked.minor:
                if day == on:
                    raise Refused("insufficient_available", lot=lot["id"], asked=asked.json(),
                                  available=self.money(lot, max(0, free)).json())
                raise Refused("short_later", lot=lot["id"], day=day.isoformat(), asked=asked.json(),
                              available=self.money(lot, free).json())

    # --- looking up ---

    def find(self, key):
        key = normal(key)
        found = [at for at, known in enumerate(self.keys) if same_key(known, key)]
        if not found:
            raise Refused("unknown_account", customer=key["customer"])
        return found[0]

    def shape(self, key):
        """The normal form, with the dimensions of the policy."""
        new = normal(key)
        names = self.policy["dimensions"]
        if names is not None:
            for at, field in enumerate(key["fields"]):
                if field["name"] not in names:
                    raise Refused("unknown_field", f"fields[{at}]", field=field["name"])
            for name in names:
                if name not in [field["name"] for field in key["fields"]]:
                    raise Refused("missing_field", "fields", field=name)
        return new

    def lot(self, lot):
        if lot not in self.lots:
            raise Refused("unknown_lot", lot=lot)
        return self.lots[lot]

    def in_sequence(self, at, on, always=False):
        last = self.dates.get(at)
        if (always or self.policy["backDating"] == "refused") and last and on < last:
            raise Refused("back_dated", on=on.isoformat(), last=last.isoformat())

    def since_closed(self, at, on):
        spans = self.closed.get(at, [])
        for begin, end in spans:
            if begin <= on and (end is None or on < end):
                return begin
        return spans[-1][0] if spans and spans[-1][1] is None else None

    def live(self, at, on):
        since = self.since_closed(at, on)
        if since:
            raise Refused("account_closed", customer=self.keys[at]["customer"], since=since.isoformat())
        self.in_sequence(at, on)

    def target(self, key, on):
        new = self.shape(key)
        for at, known in enumerate(self.keys):
            if same_key(known, new):
                self.live(at, on)
                return at, None
        if self.policy["opening"] == "first":
            raise Refused("unknown_account", customer=new["customer"])
        return None, new

    # --- checking and doing ---

    def new_lot(self, lot):
        if lot in self.lots:
            raise Refused("duplicate_id", id=lot, first=self.lots[lot]["seq"])

    def may_take(self, lot, why):
        key, nature, lot_id = self.keys[lot["account"]], lot["nature"], lot["id"]
        kind = why["kind"]
        if kind == "item":
            item = why["item"]
            if item["customer"] != key["customer"]:
                raise Refused("customer_mismatch", item=item["item"], expected=key["customer"], found=item["customer"])
            if nature == "unidentified":
                raise Refused("unidentified_money", lot=lot_id)
            if not within(lot["scope"], item["fields"]):
                raise Refused("out_of_scope", lot=lot_id, item=item["item"])
        refund_hold = kind == "hold" and why["purpose"] == "refund"
        if (kind == "refund" or refund_hold) and nature == "promotional":
            raise Refused("not_refundable", lot=lot_id)
        if kind == "refund" and nature == "deposit" and why["cause"] in ("unused", "payerBreach"):
            raise Refused("deposit_binding", lot=lot_id)
        order = kind == "hold" and why["purpose"] == "order"
        if (order or kind in ("transfer", "reclassify")) and nature == "unidentified":
            raise Refused("unidentified_money", lot=lot_id)
        if order and not within(lot["scope"], why["fields"]):
            raise Refused("outside_scope", lot=lot_id)
        if kind == "identify" and nature != "unidentified":
            raise Refused("already_identified", lot=lot_id)
        if kind == "reclassify":
            to = why["nature"]
            if to == nature or nature == "promotional" or to in ("promotional", "unidentified"):
                raise Refused("not_reclassifiable", lot=lot_id)
        if kind == "forfeit" and nature != "deposit":
            raise Refused("not_forfeitable", lot=lot_id)

    def same_currency(self, lot, money):
        self.money(lot, 0).needs(money)

    def check_takes(self, on, asked, name, why):
        if not asked:
            raise Refused("empty", name)
        if len(asked) > MOST_LOTS:
            raise Refused("too_many", name, found=len(asked), limit=MOST_LOTS)
        account = None
        for at, draw in enumerate(asked):
            def one():
                nonlocal account
                lot = inside("lot", lambda: self.lot(draw["lot"]))
                names = [other["lot"] for other in asked]
                if draw["lot"] in names[:at]:
                    raise Refused("duplicate_id", "lot", id=draw["lot"], first=names.index(draw["lot"]))
                account = lot["account"] if account is None else account
                if lot["account"] != account:
                    raise Refused("other_account", "lot", lot=draw["lot"])
                return lot
            lot = inside(f"{name}[{at}]", one)
            if at == 0:
                (self.in_sequence if why["kind"] == "expire" else self.live)(account, on)

            def two():
                if on < lot["since"]:
                    raise Refused("not_yet_received", lot=lot["id"], received=lot["since"].isoformat(),
                                  asOf=on.isoformat())
                if why["kind"] == "expire":
                    if not self.expired(lot, on):
                        raise Refused("not_expired", lot=lot["id"], on=on.isoformat(),
                                      expires=lot["expires"].isoformat() if lot["expires"] else None)
                else:
                    if self.expired(lot, on):
                        raise Refused("expired", lot=lot["id"], expires=lot["expires"].isoformat(), on=on.isoformat())
                    self.may_take(lot, why)

                def last():
                    self.same_currency(lot, draw["amount"])
                    positive(draw["amount"])
                    ends = [why["until"]] if why.get("until") else []
                    if why["kind"] == "hold" and self.policy["heldExpiry"] == "expires" and lot["expires"]:
                        ends.append(lot["expires"])
                    self.enough(lot, on, draw["amount"], min(ends) if ends else None)
                inside("amount", last)
            inside(f"{name}[{at}]", two)
        return account

    def hold(self, hold, on, usable=True):
        if hold not in self.holds:
            raise Refused("unknown_hold", hold=hold)
        state = self.holds[hold]
        if state["resolved"]:
            raise Refused("hold_resolved", hold=hold, by=state["resolved"][1])
        if on < state["since"]:
            raise Refused("too_early", id=hold, since=state["since"].isoformat(), on=on.isoformat())
        self.in_sequence(state["account"], on)
        if usable:
            if state["until"] and state["until"] <= on:
                raise Refused("hold_lapsed", hold=hold, until=state["until"].isoformat(), on=on.isoformat())
            self.live(state["account"], on)
        return state

    def check_held(self, hold, on, draws, why):
        if not draws:
            raise Refused("empty", "draws")
        names = [draw["lot"] for draw in draws]
        for at, draw in enumerate(draws):
            def one():
                lot = inside("lot", lambda: self.lot(draw["lot"]))
                if draw["lot"] in names[:at]:
                    raise Refused("duplicate_id", "lot", id=draw["lot"], first=names.index(draw["lot"]))
                inside("amount", lambda: (self.same_currency(lot, draw["amount"]), positive(draw["amount"])))
                self.may_take(lot, why)
                part = [d for d in hold["draws"] if d["lot"] == draw["lot"]]
                held = self.held_part(hold, part[0], on) if part else 0
                if draw["amount"].minor > held:
                    raise Refused("over_captured", "amount", hold=hold["id"], held=self.money(lot, held).json(),
                                  asked=draw["amount"].json())
                ends = [hold["until"]] if hold["until"] else []
                if self.policy["heldExpiry"] == "expires" and lot["expires"]:
                    ends.append(lot["expires"])
                if ends:
                    inside("amount", lambda: self.enough(lot, min(ends), draw["amount"]))
            inside(f"draws[{at}]", one)

    def check(self, on, act):
        kind = act["kind"]
        if kind == "open":
            def opened():
                new = self.shape(act["account"])
                if any(same_key(known, new) for known in self.keys):
                    raise Refused("account_exists", customer=new["customer"])
            inside("account", opened)
        elif kind == "close":
            at = inside("account", lambda: self.find(act["account"]))
            since = self.since_closed(at, on)
            if since:
                raise Refused("account_closed", "account", customer=act["account"]["customer"],
                              since=since.isoformat())
            self.in_sequence(at, on, always=True)
        elif kind == "reopen":
            at = inside("account", lambda: self.find(act["account"]))
            spans = self.closed.get(at, [])
            if not spans or spans[-1][1] is not None:
                raise Refused("account_not_closed", "account", customer=act["account"]["customer"])
            if on < spans[-1][0]:
                raise Refused("back_dated", on=on.isoformat(), last=spans[-1][0].isoformat())
            self.in_sequence(at, on)
        elif kind == "deposit":
            self.check_deposit(on, act)
        elif kind == "hold":
            inside("fields", lambda: check_fields(act["fields"]))
            if act["hold"] in self.holds:
                raise Refused("duplicate_id", "hold", id=act["hold"], first=self.holds[act["hold"]]["seq"])
            if act["until"] and act["until"] <= on:
                raise Refused("hold_lapsed", "until", hold=act["hold"], until=act["until"].isoformat(),
                              on=on.isoformat())
            self.check_takes(on, act["draws"], "draws", {**act, "kind": "hold"})
        elif kind == "capture" or kind == "refund" and act["hold"]:
            hold = inside("hold", lambda: self.hold(act["hold"], on))
            if (hold["purpose"] == "refund") != (kind == "refund"):
                raise Refused("hold_purpose", "hold", hold=act["hold"])
            if kind == "capture":
                inside("item.fields", lambda: check_fields(act["item"]["fields"]))
            why = {"kind": "item", "item": act["item"]} if kind == "capture" else act
            self.check_held(hold, on, act["draws"], why)
        elif kind in ("release", "lapse"):
            hold = inside("hold", lambda: self.hold(act["hold"], on, usable=False))
            over = hold["until"] is not None and hold["until"] <= on
            if kind == "release" and over:
                raise Refused("hold_lapsed", "hold", hold=act["hold"], until=hold["until"].isoformat(),
                              on=on.isoformat())
            if kind == "lapse" and not over:
                raise Refused("hold_not_lapsed", "hold", hold=act["hold"], on=on.isoformat(),
                              until=hold["until"].isoformat() if hold["until"] else None)
        elif kind == "apply":
            inside("item.fields", lambda: check_fields(act["item"]["fields"]))
            self.check_takes(on, act["draws"], "draws", {"kind": "item", "item": act["item"]})
        elif kind in ("refund", "expire", "forfeit"):
            self.check_takes(on, act["draws"], "draws", act)
        elif kind in ("transfer", "identify", "reclassify"):
            self.check_moves(on, act)
        else:
            self.check_undo(on, act)

    def check_deposit(self, on, act):
        inside("account", lambda: self.target(act["account"], on))
        inside("lot", lambda: self.new_lot(act["lot"]))
        money, code = act["amount"], act["account"]["currency"]
        inside("amount", lambda: Money(0, *code).needs(money))
        inside("amount", lambda: positive(money))
        inside("amount", lambda: Money(self.received.get(code, 0) + money.minor, *code))
        if act["received"] and act["received"] > on:
            raise Refused("not_yet_received", "received", lot=act["lot"], received=act["received"].isoformat(),
                          asOf=on.isoformat())
        if act["expires"] and act["expires"] <= on:
            raise Refused("expired", "expires", lot=act["lot"], expires=act["expires"].isoformat(), on=on.isoformat())
        if not 0 <= act["priority"] <= 100:
            raise Refused("number_out_of_range", "priority", found=act["priority"], min=0, max=100)
        if len(act["scope"]) > MOST_LIMITS:
            raise Refused("too_many", "scope", found=len(act["scope"]), limit=MOST_LIMITS)
        for at, limit in enumerate(act["scope"]):
            if not limit["values"]:
                raise Refused("empty", f"scope[{at}].values")
            if len(limit["values"]) > MOST_VALUES:
                raise Refused("too_many", f"scope[{at}].values", found=len(limit["values"]), limit=MOST_VALUES)
        inside("fields", lambda: check_fields(act["fields"]))
        for at, field in enumerate(act["fields"]):
            if field["name"] in [dimension["name"] for dimension in act["account"]["fields"]]:
                raise Refused("duplicate_field", f"fields[{at}]", field=field["name"])

    def check_moves(self, on, act):
        kind, moves, to = act["kind"], act["moves"], act.get("to")
        if kind == "identify" and act["nature"] in ("promotional", "unidentified"):
            raise Refused("not_reclassifiable", "nature", lot=moves[0]["lot"] if moves else to["customer"])
        goal = inside("to", lambda: self.target(to, on)) if to else None
        origin = self.check_takes(on, moves, "moves", act)
        if to:
            if self.keys[origin]["currency"] != to["currency"]:
                raise Refused("currency_mismatch", "to.currency", expected=self.keys[origin]["currency"][0],
                              found=to["currency"][0], item=None)
            if goal[0] == origin and kind == "transfer":
                raise Refused("transfer_to_self", "to", customer=to["customer"])
        names = [move["into"] for move in moves]
        for at, move in enumerate(moves):
            if move["into"] in names[:at]:
                raise Refused("duplicate_id", f"moves[{at}].into", id=move["into"], first=names.index(move["into"]))
            inside(f"moves[{at}].into", lambda: self.new_lot(move["into"]))

    def check_undo(self, on, act):
        of = act["of"]
        seq = [at for at, movement in enumerate(self.done) if movement["id"] == of]
        if not seq:
            raise Refused("unknown_movement", "of", movement=of)
        takes = self.takes.get(seq[0], [])
        if not takes:
            raise Refused("not_undoable", "of", movement=of)
        before = self.done[seq[0]]["on"]
        if on < before:
            raise Refused("too_early", id=of, since=before.isoformat(), on=on.isoformat())
        for taken in takes:
            self.in_sequence(taken["lot"]["account"], on)
        if not act["draws"]:
            raise Refused("empty", "draws")
        names = [draw["lot"] for draw in act["draws"]]
        for at, draw in enumerate(act["draws"]):
            def one():
                lot = inside("lot", lambda: self.lot(draw["lot"]))
                if draw["lot"] in names[:at]:
                    raise Refused("duplicate_id", "lot", id=draw["lot"], first=names.index(draw["lot"]))
                inside("amount", lambda: (self.same_currency(lot, draw["amount"]), positive(draw["amount"])))
                taken = [t for t in takes if t["lot"] is lot]
                standing = taken[0]["amount"] - taken[0]["undone"] if taken else 0
                if draw["amount"].minor > standing:
                    raise Refused("over_undone", "amount", movement=of, left=self.money(lot, standing).json(),
                                  asked=draw["amount"].json())
                brought = lot if taken[0]["what"] == "granted" else taken[0]["into"]
                if brought and min(self.free(brought, day) for day in self.days(brought, on)) < draw["amount"].minor:
                    user = self.user_of(brought)
                    if user:
                        raise Refused("depends_on", movement=user)
                    self.enough(brought, on, draw["amount"])
            inside(f"draws[{at}]", one)

    def user_of(self, lot):
        for at in reversed(range(len(self.done))):
            act = self.done[at]["act"]
            if act["kind"] == "hold" and any(d["lot"] == lot["id"] for d in act["draws"]):
                if not self.holds[act["hold"]]["resolved"]:
                    return self.done[at]["id"]
            for taken in self.takes.get(at, []):
                if taken["lot"] is lot and taken["what"] != "granted" and taken["amount"] > taken["undone"]:
                    return self.done[at]["id"]
        return None

    def open(self, key):
        self.keys.append(key)
        return len(self.keys) - 1

    def enter(self, lot, on, seq, what, signed, amount):
        lot["entries"].append((on, seq, what, signed, amount))

    def put(self, account, on, seq, lot_id, money, **facts):
        lot = {"id": lot_id, "account": account, "since": on, "seq": seq, "entries": [], "money": money.like(0), **facts}
        self.lots[lot_id] = lot
        self.enter(lot, on, seq, "granted", money.minor, money.minor)
        return lot

    def take(self, on, seq, draws, what):
        for draw in draws:
            lot = self.lots[draw["lot"]]
            self.enter(lot, on, seq, what, -draw["amount"].minor, draw["amount"].minor)
            self.takes.setdefault(seq, []).append(
                {"lot": lot, "amount": draw["amount"].minor, "undone": 0, "what": what, "into": None})

    def apply(self, movement):
        """Checks a movement, then does it."""
        names = [done["id"] for done in self.done]
        if movement["id"] in names:
            raise Refused("duplicate_id", "id", id=movement["id"], first=names.index(movement["id"]))
        on, act, seq = movement["on"], movement["act"], len(self.done)
        inside("act", lambda: self.check(on, act))
        kind, touched = act["kind"], set()
        if kind == "open":
            touched.add(self.open(normal(act["account"])))
        elif kind == "close":
            at = self.find(act["account"])
            self.closed.setdefault(at, []).append((on, None))
            touched.add(at)
        elif kind == "reopen":
            at = self.find(act["account"])
            self.closed[at][-1] = (self.closed[at][-1][0], on)
            touched.add(at)
        elif kind == "deposit":
            at, new = self.target(act["account"], on)
            at = self.open(new) if at is None else at
            code = act["account"]["currency"]
            self.received[code] = self.received.get(code, 0) + act["amount"].minor
            lot = self.put(at, on, seq, act["lot"], act["amount"], nature=act["nature"],
                           received=act["received"] or on, expires=act["expires"], priority=act["priority"],
                           scope=act["scope"], fields=act["fields"], references=act["references"], origin=None)
            self.takes[seq] = [{"lot": lot, "amount": act["amount"].minor, "undone": 0, "what": "granted", "into": None}]
            touched.add(at)
        elif kind == "hold":
            at = self.lots[act["draws"][0]["lot"]]["account"]
            self.holds[act["hold"]] = {"id": act["hold"], "account": at, "purpose": act["purpose"], "since": on,
                                       "until": act["until"], "reference": act["reference"], "draws": act["draws"],
                                       "resolved": None, "taken": 0, "seq": seq}
            touched.add(at)
        elif kind in ("capture", "release", "lapse") or kind == "refund" and act["hold"]:
            hold = self.holds[act["hold"]]
            draws = act.get("draws", [])
            hold["held"] = sum(self.held_part(hold, d, on) for d in hold["draws"])
            hold["parts"] = {d["lot"]: self.held_part(hold, d, on) for d in hold["draws"]}
            hold["resolved"] = (on, movement["id"], kind)
            hold["taken"] = sum(draw["amount"].minor for draw in draws)
            self.take(on, seq, draws, "refunded" if kind == "refund" else "applied")
            touched.add(hold["account"])
        elif kind in ("apply", "refund", "expire", "forfeit"):
            what = {"apply": "applied", "refund": "refunded", "expire": "expired", "forfeit": "forfeited"}[kind]
            self.take(on, seq, act["draws"], what)
            touched.add(self.lots[act["draws"][0]["lot"]]["account"])
        elif kind in ("transfer", "identify", "reclassify"):
            touched |= self.move(on, seq, act)
        else:
            of = [at for at, done in enumerate(self.done) if done["id"] == act["of"]][0]
            for draw in act["draws"]:
                taken = [t for t in self.takes[of] if t["lot"]["id"] == draw["lot"]][0]
                amount = draw["amount"].minor
                taken["undone"] += amount
                if taken["what"] == "granted":
                    self.enter(taken["lot"], on, seq, "withdrawn", -amount, amount)
                else:
                    if taken["into"]:
                        self.enter(taken["into"], on, seq, "withdrawn", -amount, amount)
                        touched.add(taken["into"]["account"])
                    self.enter(taken["lot"], on, seq, taken["what"], amount, -amount)
            touched |= {t["lot"]["account"] for t in self.takes[of]}
        for at in touched:
            self.dates[at] = max(on, self.dates.get(at, on))
        movement = {**movement, "touched": touched}
        self.done.append(movement)

    def move(self, on, seq, act):
        start = self.lots[act["moves"][0]["lot"]]["account"]
        goal = start
        if "to" in act:
            goal, new = self.target(act["to"], on)
            goal = self.open(new) if goal is None else goal
        names = [field["name"] for field in act["to"]["fields"]] if "to" in act else []
        for move in act["moves"]:
            lot = self.lots[move["lot"]]
            self.take(on, seq, [move], "moved")
            new = self.put(
                goal, on, seq, move["into"], move["amount"], nature=act.get("nature", lot["nature"]),
                received=lot["received"], expires=lot["expires"], priority=lot["priority"], scope=lot["scope"],
                fields=[field for field in lot["fields"] if field["name"] not in names],
                references=lot["references"], origin=lot["origin"] or lot["id"])
            self.takes[seq][-1]["into"] = new
        return {start, goal}

    # --- choosing ---

    def choose(self, account, on, amount, lots, wanted, fields=()):
        at = inside("account", lambda: self.find(account))
        inside("account", lambda: self.live(at, on))
        inside("amount", lambda: Money(0, *self.keys[at]["currency"]).needs(amount))
        inside("amount", lambda: positive(amount))
        if lots:
            return self.by_name(at, on, amount, lots, wanted, fields)
        natures = PAID if wanted == "paid" else USABLE
        mine = [lot for lot in self.lots.values() if lot["account"] == at and lot["nature"] in natures]
        if wanted == "item":
            mine = [lot for lot in mine if within(lot["scope"], fields)]

        def rank(lot):
            scoped = wanted == "item" and bool(lot["scope"])
            return (not scoped, lot["priority"], lot["expires"] is None, lot["expires"] or on,
                    lot["nature"] != "promotional", lot["received"], lot["id"].encode())
        mine = sorted((lot for lot in mine if self.takeable(lot, on)), key=rank)
        left, chosen = amount.minor, []
        for lot in mine:
            take = min(left, self.takeable(lot, on))
            if take:
                chosen.append((lot, take))
                left -= take
        if left:
            self.too_little(at, on, amount, sum(self.takeable(lot, on) for lot in mine), [], wanted, fields)
        followers = mine[1:] + [None]
        return [self.because(lot, take, self.takeable(lot, on) - take, self.why(lot, follower, wanted))
                for (lot, take), follower in zip(chosen, followers)]

    def by_name(self, at, on, amount, lots, wanted, fields):
        left, there, chosen = amount.minor, 0, []
        for place, name in enumerate(lots):
            def one():
                lot = self.lot(name)
                if lot["account"] != at:
                    raise Refused("other_account", lot=name)
                if name in lots[:place]:
                    raise Refused("duplicate_id", id=name, first=lots.index(name))
                if on < lot["since"]:
                    raise Refused("not_yet_received", lot=name, received=lot["since"].isoformat(), asOf=on.isoformat())
                if self.expired(lot, on):
                    raise Refused("expired", lot=name, expires=lot["expires"].isoformat(), on=on.isoformat())
                return lot
            lot = inside(f"lots[{place}]", one)
            can = self.takeable(lot, on)
            there += can
            take = min(left, can)
            if take:
                reason = told("named", f"named by the request, number {place + 1}", f"按指定使用，第 {place + 1} 个",
                              rank=place + 1)
                chosen.append(self.because(lot, take, can - take, reason))
                left -= take
        if left:
            self.too_little(at, on, amount, there, lots, wanted, fields)
        return chosen

    def too_little(self, at, on, amount, there, lots, wanted, fields):
        if self.dates.get(at) and on < self.dates[at]:
            natures = PAID if wanted == "paid" else USABLE
            of_day, short = 0, None
            for lot in self.lots.values():
                mine = lot["id"] in lots if lots else (
                    lot["nature"] in natures and (wanted != "item" or within(lot["scope"], fields)))
                if lot["account"] != at or not mine or on < lot["since"] or self.expired(lot, on):
                    continue
                free = self.free(lot, on)
                of_day += free
                if self.takeable(lot, on) < free and not short:
                    day = [day for day in self.days(lot, on) if self.free(lot, day) < free][0]
                    short = dict(lot=lot["id"], day=day.isoformat(), asked=self.money(lot, free).json(),
                                 available=self.money(lot, self.free(lot, day)).json())
            if short and of_day >= amount.minor:
                raise Refused("short_later", "amount", **short)
        raise Refused("insufficient_balance", "amount", customer=self.keys[at]["customer"], asked=amount.json(),
                      available=amount.like(there).json(), gap=amount.like(amount.minor - there).json())

    def because(self, lot, take, left, reason):
        return {"lot": lot["id"], "amount": self.money(lot, take), "left": self.money(lot, left), "reason": reason}

    def why(self, lot, follower, wanted):
        """The first difference from the lot that came next."""
        if follower is None:
            return told("last", "there is no other money to take", "没有其他可用款项")
        a, b, name = lot, follower, follower["id"]
        if wanted == "item" and a["scope"] and not b["scope"]:
            return told("scoped", f"its scope fits; money for anything such as `{name}` comes after it",
                        f"在使用范围内，先于不限用途的“{name}”", next=name)
        if a["priority"] != b["priority"]:
            return told("priority", f"priority {a['priority']} comes before priority {b['priority']} of `{name}`",
                        f"优先级 {a['priority']}，先于“{name}”的优先级 {b['priority']}",
                        priority=a["priority"], next=name, nextPriority=b["priority"])
        if a["expires"] != b["expires"]:
            if b["expires"]:
                return told("expiresSooner", f"expires on {a['expires']}, before `{name}` on {b['expires']}",
                            f"于 {a['expires']} 到期，早于“{name}”的 {b['expires']}",
                            expires=a["expires"], next=name, nextExpires=b["expires"])
            return told("expiresSooner", f"expires on {a['expires']}, `{name}` never does",
                        f"于 {a['expires']} 到期，“{name}”不到期", expires=a["expires"], next=name)
        if (a["nature"] == "promotional") != (b["nature"] == "promotional"):
            return told("given", f"given money is used before paid money such as `{name}`",
                        f"赠送金先于实付款“{name}”使用", next=name)
        if a["received"] != b["received"]:
            return told("arrivedEarlier", f"arrived on {a['received']}, before `{name}` on {b['received']}",
                        f"于 {a['received']} 到账，早于“{name}”的 {b['received']}",
                        received=a["received"], next=name, nextReceived=b["received"])
        return told("smallerId", f"equal to `{name}` in everything; `{a['id']}` is the smaller id",
                    f"与“{name}”各项相同，编号“{a['id']}”在前", lot=a["id"], next=name)

    # --- deciding ---

    def decide(self, name, on, wish):
        names = [done["id"] for done in self.done]
        if name in names:
            raise Refused("duplicate_id", "id", id=name, first=names.index(name))

        def decided():
            act, because, owed = self.decided(name, on, wish)
            self.check(on, act)
            return act, because, owed
        act, because, owed = inside("request", decided)
        return {"id": name, "on": on, "act": act}, because, owed

    def decided(self, name, on, wish):
        kind = wish["kind"]
        if kind in ("open", "close", "reopen"):
            return {"kind": kind, "account": normal(wish["account"])}, [], None
        if kind == "deposit":
            key = inside("account", lambda: normal(wish["account"]))
            priority = 50 if wish["priority"] is None else wish["priority"]
            return {**wish, "account": key, "lot": wish["lot"] or name, "priority": priority}, [], None
        if kind in ("release", "lapse"):
            return wish, [], None
        if kind == "undo":
            return self.decide_undo(wish)
        if kind == "expire":
            return self.decide_expire(wish, on)
        if kind in ("capture", "payOut"):
            because = self.from_hold(wish, on)
            draws = [{"lot": one["lot"], "amount": one["amount"]} for one in because]
            if kind == "capture":
                return {"kind": "capture", "hold": wish["hold"], "item": wish["item"], "draws": draws}, because, None
            act = {"kind": "refund", "hold": wish["hold"], "cause": wish["cause"], "reference": wish["reference"],
                   "draws": draws}
            return act, because, self.also_owed(because, wish["cause"])
        account, amount, lots = wish["account"], wish["amount"], wish["lots"]
        if kind in ("identify", "reclassify", "forfeit") and not lots:
            raise Refused("empty", "lots")
        if kind == "apply" and wish["item"]["customer"] != account["customer"]:
            raise Refused("customer_mismatch", "item", item=wish["item"]["item"], expected=account["customer"],
                          found=wish["item"]["customer"])
        wanted = {"apply": "item", "refund": "paid"}.get(kind, "any")
        fields = wish["item"]["fields"] if kind == "apply" else ()
        if kind == "hold":
            wanted = {"order": "item", "refund": "paid", "dispute": "any"}[wish["purpose"]]
            fields = wish["fields"]
        because = self.choose(account, on, amount, lots, wanted, fields)
        draws = [{"lot": one["lot"], "amount": one["amount"]} for one in because]
        free = (into for into in (f"{name}/{number}" for number in numbers(1)) if into not in self.lots)
        moves = [{**draw, "into": next(free)} for draw in draws]
        if kind == "hold":
            act = {"kind": "hold", "hold": wish["hold"] or name, "purpose": wish["purpose"],
                   "reference": wish["reference"], "fields": wish["fields"], "until": wish["until"], "draws": draws}
        elif kind == "apply":
            act = {"kind": "apply", "item": wish["item"], "draws": draws}
        elif kind == "refund":
            act = {"kind": "refund", "hold": None, "cause": wish["cause"], "reference": wish["reference"],
                   "draws": draws}
            return act, because, self.also_owed(because, wish["cause"])
        elif kind == "forfeit":
            act = {"kind": "forfeit", "draws": draws}
        elif kind == "reclassify":
            act = {"kind": "reclassify", "nature": wish["nature"], "moves": moves}
        else:
            to = inside("to", lambda: normal(wish["to"]))
            act = {"kind": kind, "to": to, "moves": moves}
            if kind == "identify":
                act["nature"] = wish["nature"]
        return act, because, None

    def also_owed(self, because, cause):
        doubled = [one["amount"] for one in because if self.lots[one["lot"]]["nature"] == "deposit"]
        if cause != "receiverBreach" or not doubled:
            return None
        return doubled[0].like(sum(money.minor for money in doubled))

    def from_hold(self, wish, on):
        hold = inside("hold", lambda: self.hold(wish["hold"], on))
        held = sum(self.held_part(hold, draw, on) for draw in hold["draws"])
        zero = hold["draws"][0]["amount"].like(0)
        asked = wish["amount"]
        if asked is not None:
            inside("amount", lambda: (zero.needs(asked), positive(asked)))
        left = held if asked is None else asked.minor
        if left > held or held == 0:
            raise Refused("over_captured", "amount", hold=wish["hold"], held=zero.like(held).json(),
                          asked=(asked or zero).json())
        chosen = []
        for draw in hold["draws"]:
            there = self.held_part(hold, draw, on)
            take = min(left, there)
            if take:
                left -= take
                reason = told("asHeld", f"set aside by hold `{hold['id']}`", f"由冻结单“{hold['id']}”占用",
                              hold=hold["id"])
                chosen.append(self.because(self.lots[draw["lot"]], take, there - take, reason))
        return chosen

    def decide_undo(self, wish):
        of, asked = wish["of"], wish["amount"]
        seq = [at for at, done in enumerate(self.done) if done["id"] == of]
        if not seq:
            raise Refused("unknown_movement", "of", movement=of)
        takes = self.takes.get(seq[0], [])
        if not takes:
            raise Refused("not_undoable", "of", movement=of)
        zero = takes[0]["lot"]["money"]
        standing = sum(taken["amount"] - taken["undone"] for taken in takes)
        if asked is not None:
            inside("amount", lambda: (zero.needs(asked), positive(asked)))
        left = standing if asked is None else asked.minor
        if left > standing or standing == 0:
            total = zero.like(sum(taken["amount"] for taken in takes))
            raise Refused("over_undone", "amount", movement=of, left=zero.like(standing).json(),
                          asked=(asked or total).json())
        chosen = []
        for taken in reversed(takes):
            there = taken["amount"] - taken["undone"]
            take = min(left, there)
            if take:
                left -= take
                reason = told("takenBack", f"part of movement `{of}`; its last lot goes back first",
                              f"属于流水“{of}”，后用先退", movement=of)
                chosen.append(self.because(taken["lot"], take, there - take, reason))
        draws = [{"lot": one["lot"], "amount": one["amount"]} for one in chosen]
        return {"kind": "undo", "of": of, "draws": draws}, chosen, None

    def decide_expire(self, wish, on):
        at = inside("account", lambda: self.find(wish["account"]))
        gone = [(lot["expires"], order, lot) for order, lot in enumerate(self.lots.values())
                if lot["account"] == at and self.expired(lot, on) and on >= lot["since"]]
        chosen = []
        for expires, _, lot in sorted(gone, key=lambda one: one[:2]):
            free = min(self.free(lot, day) for day in self.days(lot, on))
            if free > 0:
                reason = told("expired", f"expired on {expires}", f"已于 {expires} 到期失效", expires=expires)
                chosen.append(self.because(lot, free, 0, reason))
        draws = [{"lot": one["lot"], "amount": one["amount"]} for one in chosen]
        return {"kind": "expire", "draws": draws}, chosen, None

    # --- reading ---

    def found(self, of):
        """Positions of the accounts a filter takes, in their order."""
        def takes(key):
            have = [frozen(field) for field in key["fields"]]
            return ((of["customer"] is None or of["customer"] == key["customer"])
                    and (of["currency"] is None or of["currency"] == key["currency"])
                    and all(frozen(field) in have for field in of["fields"]))
        places = [at for at, key in enumerate(self.keys) if takes(key)]
        return sorted(places, key=lambda at: order_of(self.keys[at]))

    def figures(self, at, on):
        mine = [lot for lot in self.lots.values() if lot["account"] == at]
        free = lambda natures: sum(  # noqa: E731
            self.free(lot, on) for lot in mine if lot["nature"] in natures and not self.expired(lot, on))
        holds = [hold for hold in self.holds.values() if hold["account"] == at]
        held = lambda refund: sum(  # noqa: E731
            self.held_part(hold, draw, on) for hold in holds if (hold["purpose"] == "refund") == refund
            for draw in hold["draws"])
        return {"booked": sum(self.left(lot, on) for lot in mine), "available": free(USABLE), "held": held(False),
                "inRefund": held(True), "guarantee": free(["guarantee"]), "unidentified": free(["unidentified"]),
                "expired": sum(self.free(lot, on) for lot in mine if self.expired(lot, on))}

    def account_balance(self, at, on):
        money = lambda minor: Money(minor, *self.keys[at]["currency"]).json()  # noqa: E731
        shown = {name: money(minor) for name, minor in self.figures(at, on).items()}
        return {"account": key_json(self.keys[at]), **shown}

    def balance(self, of, on, others=()):
        """Of others only the accounts in which something stands."""
        answer = []
        places = [*self.found(of), *(at for one in others for at in self.found(one) if self.figures(at, on)["booked"])]
        for code in sorted({self.keys[at]["currency"] for at in places}):
            mine = [at for at in places if self.keys[at]["currency"] == code]
            figures = [self.figures(at, on) for at in mine]
            total = {name: Money(sum(one[name] for one in figures), *code).json() for name in figures[0]}
            answer.append({"currency": code[0], **total, "accounts": [self.account_balance(at, on) for at in mine]})
        return answer

    def lots_of(self, of, on):
        for at in self.found(of):
            mine = [lot for lot in self.lots.values() if lot["account"] == at and lot["since"] <= on]
            mine = [lot for lot in mine if not of["natures"] or lot["nature"] in of["natures"]]
            mine = [lot for lot in mine if of["reference"] is None or of["reference"] in lot["references"]]
            yield from sorted(mine, key=lambda lot: (lot["received"], lot["id"].encode()))

    def lot_records(self, of, on):
        answer = []
        for lot in self.lots_of(of, on):
            total = lambda what: self.money(lot, sum(  # noqa: E731
                amount for day, _, name, _, amount in lot["entries"] if name == what and day <= on)).json()
            free = self.free(lot, on)
            answer.append(some(
                lot=lot["id"], account=key_json(self.keys[lot["account"]]), nature=lot["nature"],
                received=plain(lot["received"]), days=(on - lot["received"]).days, expires=plain(lot["expires"]),
                origin=lot["origin"], granted=total("granted"), left=self.money(lot, self.left(lot, on)).json(),
                held=self.money(lot, self.held(lot, on)).json(),
                available=self.money(lot, 0 if self.expired(lot, on) else free).json(),
                **{what: total(what) for what in "applied refunded expired forfeited moved withdrawn".split()}))
        return answer

    def to_lots(self, of, on):
        answer = []
        for lot in self.lots_of(of, on):
            if self.takeable(lot, on):
                key = self.keys[lot["account"]]
                answer.append(some(
                    id=lot["id"], customer=key["customer"], amount=self.money(lot, self.takeable(lot, on)).json(),
                    received=plain(lot["received"]), nature=lot["nature"], references=lot["references"],
                    source="onAccount", fields=plain(key["fields"] + lot["fields"]), scope=plain(lot["scope"]),
                    priority=None if lot["priority"] == 50 else lot["priority"], expires=plain(lot["expires"])))
        return answer

    def hold_records(self, of, on):
        answer = []
        for at in self.found(of):
            for hold in self.holds.values():
                if of["reference"] not in (None, hold["reference"]):
                    continue
                if hold["account"] != at or hold["since"] > on:
                    continue
                money = hold["draws"][0]["amount"].like
                resolved = hold["resolved"] if hold["resolved"] and hold["resolved"][0] <= on else None
                status = {"capture": "captured", "refund": "paidOut", "release": "released", "lapse": "lapsed"}.get(
                    resolved[2] if resolved else None,
                    "lapsed" if hold["until"] and hold["until"] <= on else "open")
                held = sum(self.held_part(hold, draw, on) for draw in hold["draws"])
                answer.append(some(
                    hold=hold["id"], account=key_json(self.keys[at]), purpose=hold["purpose"],
                    reference=hold["reference"], since=plain(hold["since"]), until=plain(hold["until"]),
                    amount=money(sum(draw["amount"].minor for draw in hold["draws"])).json(),
                    held=money(held if status == "open" else 0).json(),
                    taken=money(hold["taken"] if resolved else 0).json(), status=status,
                    by=resolved[1] if resolved else None))
        return answer

    def links(self, item, on):
        answer = []
        for movement in self.done:
            act = movement["act"]
            if act["kind"] in ("apply", "capture") and act["item"]["item"] == item and movement["on"] <= on:
                for draw in act["draws"]:
                    back = [back["amount"].minor for undo in self.done for back in undo["act"].get("draws", [])
                            if undo["act"]["kind"] == "undo" and undo["act"]["of"] == movement["id"]
                            and undo["on"] <= on and back["lot"] == draw["lot"]]
                    answer.append(plain({"item": item, "lot": draw["lot"], "movement": movement["id"],
                                         "on": movement["on"], "paid": draw["amount"],
                                         "takenBack": draw["amount"].like(sum(back))}))
        return answer

    def tie_out(self, controls, on):
        rows, claimed, names = [], set(), []
        for at, control in enumerate(controls):
            code = (control["balance"].code, control["balance"].digits)
            if (control["control"], code) in names:
                raise Refused("duplicate_id", f"controls[{at}].control", id=control["control"],
                              first=names.index((control["control"], code)))
            names.append((control["control"], code))
            total = 0
            for nature in NATURES:
                if control["natures"] and nature not in control["natures"]:
                    continue
                if (code, nature) in claimed:
                    raise Refused("duplicate_field", f"controls[{at}].natures", field=nature)
                claimed.add((code, nature))
                total += self.on_books(code, nature, on)
            money = control["balance"].like
            rows.append({"control": control["control"], "booked": money(total).json(),
                         "balance": control["balance"].json(),
                         "difference": money(control["balance"].minor - total).json()})
        codes = sorted({key["currency"] for key in self.keys})
        rest = [{"nature": nature, "booked": Money(self.on_books(code, nature, on), *code).json()}
                for code in codes for nature in NATURES
                if (code, nature) not in claimed and self.on_books(code, nature, on)]
        agrees = not rest and all(row["booked"] == row["balance"] for row in rows)
        return {"rows": rows, "uncontrolled": rest, "agrees": agrees}

    def on_books(self, code, nature, on):
        return sum(self.left(lot, on) for lot in self.lots.values()
                   if lot["nature"] == nature and self.keys[lot["account"]]["currency"] == code)

    # --- lines ---

    def ends(self, at=None, lot=None):
        """(day, hold, lots and amounts) of holds that end by date alone."""
        found = {}
        for hold in self.holds.values():
            for draw in hold["draws"]:
                owner = self.lots[draw["lot"]]
                if at is not None and owner["account"] != at or lot is not None and owner is not lot:
                    continue
                ends = [hold["until"]] if hold["until"] else []
                if self.policy["heldExpiry"] == "expires" and owner["expires"]:
                    ends.append(owner["expires"])
                if ends and (not hold["resolved"] or min(ends) <= hold["resolved"][0]):
                    found.setdefault((min(ends), hold["seq"], hold["id"]), []).append((owner, draw["amount"]))
        return [(day, hold, parts) for (day, _, hold), parts in sorted(found.items(), key=lambda one: one[0][:2])]

    def ledger(self, account, start, end):
        at = inside("account", lambda: self.find(account))
        money = lambda minor: Money(minor, *self.keys[at]["currency"])  # noqa: E731
        before = start - timedelta(days=1)
        opening = self.account_balance(at, before)
        if start > end:
            return {"opening": opening, "lines": [], "closing": opening}
        raw = []
        for order, lot in enumerate(self.lots.values()):
            if lot["account"] == at and lot["expires"] and start <= lot["expires"] <= end:
                free = self.free(lot, lot["expires"] - timedelta(days=1))
                if free > 0:
                    event = unusable(lot, self.money(lot, free))
                    raw.append((lot["expires"], 0, order, None, event, 0, 0, -free if lot["nature"] in USABLE else 0))
        for order, (day, hold, parts) in enumerate(self.ends(at)):
            if start <= day <= end:
                total = sum(amount.minor for _, amount in parts)
                usable = sum(amount.minor for lot, amount in parts
                             if lot["nature"] in USABLE and not self.expired(lot, day))
                raw.append((day, 1, order, None, lapsed(hold, money(total)), 0, -total, usable))
        for seq, movement in enumerate(self.done):
            if at in movement["touched"] and start <= movement["on"] <= end:
                raw.append((movement["on"], 2, seq, movement["id"], self.event(seq), *self.change(at, seq)))
        raw.sort(key=lambda line: line[:3])
        figures = self.figures(at, before)
        booked, held, available = figures["booked"], figures["held"] + figures["inRefund"], figures["available"]
        lines = []
        for day, _, _, name, event, more, holds, usable in raw:
            booked, held, available = booked + more, held + holds, available + usable
            lines.append(some(on=day.isoformat(), movement=name, event=event, change=money(more).json(),
                              booked=money(booked).json(), held=money(held).json(), available=money(available).json()))
        return {"opening": opening, "lines": lines, "closing": self.account_balance(at, end)}

    def change(self, at, seq):
        """What a movement did to an account on its day: booked, held, available."""
        movement = self.done[seq]
        on, act = movement["on"], movement["act"]
        booked = held = available = 0

        def move(lot, left, hold):
            nonlocal booked, held, available
            if lot["account"] == at:
                booked, held = booked + left, held + hold
                if lot["nature"] in USABLE and not self.expired(lot, on):
                    available += left - hold
        for lot in self.lots.values():
            for _, owner, _, signed, _ in lot["entries"]:
                if owner == seq:
                    move(lot, signed, 0)
        if act["kind"] == "hold":
            for draw in act["draws"]:
                move(self.lots[draw["lot"]], 0, draw["amount"].minor)
        elif act["kind"] in ("capture", "release") or act["kind"] == "refund" and act["hold"]:
            for name, amount in self.holds[act["hold"]]["parts"].items():
                move(self.lots[name], 0, -amount)
        return booked, held, available

    def event(self, seq, of_lot=None):
        """What a movement says, in all or of one lot."""
        act, kind = self.done[seq]["act"], self.done[seq]["act"]["kind"]
        if kind in ("open", "close", "reopen"):
            return {"open": told("opened", "account set up", "开户"), "close": told("closed", "account closed", "销户"),
                    "reopen": told("reopened", "account opened again", "重新启用")}[kind]
        if kind == "deposit":
            money = act["amount"]
            return told("deposited", f"{money} received as lot `{act['lot']}`", f"收款 {money}，批次“{act['lot']}”",
                        lot=act["lot"], amount=money)
        list_ = [d for d in act.get("draws", act.get("moves", [])) if of_lot in (None, d["lot"], d.get("into"))]
        zero = self.lots[of_lot]["money"] if of_lot else self.zero_of(seq)
        money = zero.like(sum(draw["amount"].minor for draw in list_))
        if kind == "hold":
            return told("held", f"{money} set aside by hold `{act['hold']}`", f"冻结 {money}，冻结单“{act['hold']}”",
                        hold=act["hold"], amount=money)
        if kind in ("capture", "release", "lapse"):
            hold = self.holds[act["hold"]]
            parts = hold["parts"]
            freed = zero.like(sum(n for name, n in parts.items() if of_lot in (None, name)) - money.minor)
            if kind == "lapse":
                return lapsed(hold["id"], zero.like(sum(draw["amount"].minor for draw in hold["draws"])))
            if kind == "release":
                return told("released", f"hold `{hold['id']}` given up; {freed} is free again",
                            f"解冻“{hold['id']}”，释放 {freed}", hold=hold["id"], amount=freed)
            item = act["item"]["item"]
            return told("captured", f"{money} of hold `{hold['id']}` pays `{item}`; {freed} is free again",
                        f"冻结单“{hold['id']}”核销“{item}” {money}，释放 {freed}",
                        hold=hold["id"], item=item, amount=money, freed=freed)
        if kind == "apply":
            item = act["item"]["item"]
            return told("applied", f"{money} pays `{item}`", f"{money} 核销“{item}”", item=item, amount=money)
        if kind == "undo":
            if of_lot and not list_:  # the lot that a part had become
                of = [at for at, done in enumerate(self.done) if done["id"] == act["of"]][0]
                source = [t["lot"]["id"] for t in self.takes[of] if t["into"] and t["into"]["id"] == of_lot]
                money = zero.like(sum(d["amount"].minor for d in act["draws"] if d["lot"] in source))
            return told("takenBack", f"{money} of movement `{act['of']}` taken back",
                        f"冲回流水“{act['of']}” {money}", movement=act["of"], amount=money)
        if kind == "refund":
            if act["hold"]:
                return told("refunded", f"{money} of hold `{act['hold']}` refunded",
                            f"冻结单“{act['hold']}”退款 {money}", amount=money, hold=act["hold"])
            return told("refunded", f"{money} refunded", f"退款 {money}", amount=money)
        if kind in ("transfer", "identify"):
            start = self.keys[self.lots[act["moves"][0]["lot"]]["account"]]["customer"]
            goal = act["to"]["customer"]
            if kind == "transfer":
                return told("transferred", f"{money} transferred from `{start}` to `{goal}`",
                            f"由“{start}”转给“{goal}” {money}", fromCustomer=start, toCustomer=goal, amount=money)
            return told("identified", f"{money} kept under `{start}` identified as money of `{goal}`",
                        f"“{start}”名下的未明款项 {money} 由“{goal}”认领", fromCustomer=start, toCustomer=goal, amount=money)
        if kind == "reclassify":
            return told("reclassified", f"{money} reclassified", f"重分类 {money}", amount=money)
        if kind == "expire":
            return told("expired", f"{money} expired, off the books", f"到期失效 {money}，已出账", amount=money)
        return told("forfeited", f"deposit of {money} kept, the payer broke the contract",
                    f"付款方违约，没收定金 {money}", amount=money)

    def zero_of(self, seq):
        at = sorted(self.done[seq]["touched"])[0]
        return Money(0, *self.keys[at]["currency"])

    def trace(self, name, on):
        inside("lot", lambda: self.lot(name))
        lines, ahead, order = [], [name], list(self.lots)
        for one in ahead:
            lot, place = self.lots[one], order.index(one)
            own = []
            if lot["expires"] and lot["expires"] <= on:
                free = self.free(lot, lot["expires"] - timedelta(days=1))
                if free > 0:
                    own.append((lot["expires"], 0, 0, None, unusable(lot, self.money(lot, free)), None, 0, 0))
            for day, hold, parts in self.ends(lot=lot):
                if day <= on:
                    total = sum(amount.minor for _, amount in parts)
                    own.append((day, 0, 1, None, lapsed(hold, self.money(lot, total)), None, 0, -total))
            for seq, movement in enumerate(self.done):
                left = sum(signed for _, owner, _, signed, _ in lot["entries"] if owner == seq)
                act, held = movement["act"], 0
                if act["kind"] == "hold":
                    held = sum(d["amount"].minor for d in act["draws"] if d["lot"] == one)
                if act["kind"] in ("capture", "release") or act["kind"] == "refund" and act["hold"]:
                    held = -self.holds[act["hold"]]["parts"].get(one, 0)
                if movement["on"] <= on and (left or held):
                    into = [t["into"]["id"] for t in self.takes.get(seq, []) if t["lot"] is lot and t["into"]]
                    ahead += [new for new in into if new not in ahead]
                    own.append((movement["on"], seq + 1, 2, movement["id"], self.event(seq, one),
                                into[0] if into else None, left, held))
            left = held = 0
            for day, seq, kind, movement, event, into, more, holds in sorted(own, key=lambda line: line[:3]):
                left, held = left + more, held + holds
                lines.append(((day, seq, place), some(
                    on=day.isoformat(), lot=one, movement=movement, event=event, into=into,
                    left=self.money(lot, left).json(), held=self.money(lot, held).json())))
        return [line for _, line in sorted(lines, key=lambda line: line[0])]


def order_of(key):
    kinds = "text whole date flag amount".split()

    def value(field):
        inner = field["value"]
        held = inner[inner["kind"]]
        if isinstance(held, str):
            held = held.encode()
        if isinstance(held, Money):
            held = (held.code.split(":")[0], held.digits, held.minor)
        return kinds.index(inner["kind"]), held
    fields = [(field["name"].encode(), *value(field)) for field in by_name(key["fields"])]
    return key["customer"].encode(), key["currency"][0].split(":")[0], key["currency"][1], fields


def told(kind, en, zh, **fields):
    return plain({"kind": kind, **some(**fields), "en": en, "zh": zh})


def lapsed(hold, money):
    return told("lapsed", f"hold `{hold}` ended by its date; {money} is free again",
                f"冻结单“{hold}”到期，释放 {money}", hold=hold, amount=money)


def unusable(lot, money):
    return told("becameUnusable", f"{money} of lot `{lot['id']}` expired and cannot be used",
                f"批次“{lot['id']}”的 {money} 到期，不能再使用", lot=lot["id"], amount=money)


# --- records as JSON ------------------------------------------------------------------------------

def act_json(act):
    kind = act["kind"]
    body = {name: value for name, value in act.items() if name != "kind"}
    for name in ("account", "to"):
        if name in body:
            body[name] = key_json(body[name])
    if "item" in body:
        item = body["item"]
        body["item"] = some(item=item["item"], customer=item["customer"], fields=plain(item["fields"]))
    if kind == "deposit" and body["priority"] == 50:
        body["priority"] = None
    kept = {name: plain(value) for name, value in body.items()
            if value is not None and (value != [] or name in ("draws", "moves"))}
    return {"kind": kind, **kept}


def plan_json(plan):
    movement, because, owed = plan
    shown = {"id": movement["id"], "on": movement["on"].isoformat(), "act": act_json(movement["act"])}
    return some(movement=shown, because=plain(because), alsoOwed=plain(owed))


def batch(accounts, wishes, sentences):
    lines = []
    for wish in wishes:
        try:
            plan = accounts.decide(wish["id"], wish["on"], wish["request"])
            accounts.apply(plan[0])
            lines.append({"id": wish["id"], "plan": plan_json(plan)})
        except Refused as refused:
            en, zh = sentences(refused)
            lines.append({"id": wish["id"], "code": refused.code, "path": refused.path, "en": en, "zh": zh})
    return lines


def sentences(refused):
    """The two refusals that the vectors of a batch show."""
    fields = {name: Money_text(value) for name, value in refused.fields.items()}
    if refused.code == "insufficient_balance":
        return ("`{customer}` has {available} available, {asked} was asked for: {gap} is missing".format(**fields),
                "客户“{customer}”可用 {available}，要求 {asked}，差额 {gap}".format(**fields))
    if refused.code == "duplicate_id":
        return ("`{id}` already stands at position {first}".format(**fields),
                "编号“{id}”重复，首次出现在位置 {first}".format(**fields))
    raise KeyError(refused.code)


def Money_text(value):  # noqa: N802
    return f"{value['amount']} {value['currency']}" if isinstance(value, dict) else value


def answer(call, given):
    r = REQUESTS[call](given)
    accounts = Accounts(r["policy"])
    for at, movement in enumerate(r["movements"]):
        inside(f"movements[{at}]", lambda: accounts.apply(movement))
    if call == "accountReplay":
        latest = max(accounts.dates.values(), default=None)
        return some(count=len(accounts.done), latest=plain(latest))
    if call == "accountBalance":
        return accounts.balance(r["of"], r["asOf"])
    if call == "accountLots":
        return accounts.lot_records(r["of"], r["asOf"])
    if call == "accountToLots":
        return accounts.to_lots(r["of"], r["asOf"])
    if call == "accountLinks":
        return accounts.links(r["item"], r["asOf"])
    if call == "accountHolds":
        return accounts.hold_records(r["of"], r["asOf"])
    if call == "accountLedger":
        return accounts.ledger(r["account"], r["first"], r["last"])
    if call == "accountTieOut":
        return accounts.tie_out(r["controls"], r["asOf"])
    if call == "accountTrace":
        return accounts.trace(r["lot"], r["asOf"])
    if call == "accountBatch":
        return batch(accounts, r["batch"], sentences)
    return plan_json(accounts.decide(r["id"], r["on"], r["request"]))
