"""The book a second time: the events are read again for every question, and an order is worked out on plain lists.

Nothing runs along: what is open of a receivable is added up from what happened to it, a version is counted, and what
was recorded by an instant is the log up to there. Money on accounts is that of `account.py`.
"""

import hashlib
import json
import re
from datetime import date, timedelta

import account
import book_rights
import foreign
import plans
import reconciling
import shapes
import values
from account import FILTER, MOVEMENT, WISH, act_json
from book_rights import Eyes, Office, canonical, facts
from values import Refused, inside

END = date(9999, 12, 31)
TIMELESS = "periodClosed periodOpened rulesChanged tagged untagged commented refused".split() + book_rights.EVENTS + reconciling.KINDS
TEXTS = {
    "period_not_ready": ("the period cannot be signed, {findings} findings: {because}",
                         "期间尚不能签核，共 {findings} 项：{becauseZh}"),
    "unknown_exception": ("there is no exception `{exception}`", "没有对账异常“{exception}”"),
    "nothing_to_do": ("there is nothing to do", "没有可做的变更"),
    "unknown_hold": ("there is no hold `{hold}`", "没有冻结单“{hold}”"),
    "hold_resolved": ("hold `{hold}` was resolved by movement `{by}`", "冻结单“{hold}”已由流水“{by}”了结"),
}


def minor(money):
    return shapes.amount(money)


def day(text):
    return values.day(text)


def instant(text):
    """An order of instants: the parts of the text, the fraction filled up."""
    whole, _, part = text.removesuffix("Z").partition(".")
    return whole, part.ljust(6, "0")


def known_instant(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", text):
        raise Refused("instant_syntax", text=text)


def customer(name):
    return {"kind": "customer", "customer": name}


def contract(name):
    return {"kind": "contract", "contract": name}


def signed(event):
    """What an event does to what is open of receivables: (item, amount with its sign)."""
    kind = event["kind"]
    if kind == "receivableOpened":
        money = minor(event["receivable"]["open"])
        return [(event["receivable"]["id"], money)]
    if kind == "receivableChanged":
        money = minor(event["amount"])
        return [(event["item"], money.like(money.minor - minor(event["before"]).minor))]
    sign = {"receivableCanceled": -1, "writtenOff": -1, "credited": -1, "allocated": -1, "recovered": 1,
            "unallocated": 1}.get(kind)
    if sign is None:
        return []
    money = minor(event["amount"])
    beside = event.get("differences") or []
    beside = sum(minor(one["amount"]).minor for one in beside) if isinstance(beside, list) else minor(beside).minor
    return [(event["item"], money.like(sign * (money.minor + beside)))]


class Book:
    def __init__(self, name, origins=()):
        self.name, self.origins, self.log = name, list(origins), []
        self.accounts = account.Accounts(account.POLICY({}))

    # --- what the log says ---------------------------------------------------------------------

    def events(self, *kinds):
        return [one for one in self.log if one["event"]["kind"] in kinds]

    def first(self, kind, test):
        return next((one for one in self.events(kind) if test(one["event"])), None)

    def customers(self):
        return {one["event"]["customer"]["id"]: one["event"]["customer"] for one in self.events("customerRegistered")}

    def into(self, name):
        merged = self.first("customerMerged", lambda event: event["customer"] == name)
        return merged["event"]["into"] if merged else None

    def resolved(self, name):
        while self.into(name):
            name = self.into(name)
        return name

    def opened(self, item):
        return self.first("receivableOpened", lambda event: event["receivable"]["id"] == item)

    def item(self, item):
        opened = self.opened(item)
        if opened is None:
            raise Refused("unknown_item", "item", item=item)
        found = dict(opened["event"]["receivable"])
        for one in self.log:
            event = one["event"]
            if event.get("item") == item:
                if event["kind"] == "receivableMoved":
                    found["customer"] = event["customer"]
                if event["kind"] == "receivableChanged":
                    found["due"] = event["due"]
        return found

    def came_to(self, item):
        money = minor(self.opened(item)["event"]["receivable"]["open"])
        for one in self.events("receivableChanged"):
            if one["event"]["item"] == item:
                money = minor(one["event"]["amount"])
        return money

    def open(self, item, on=END):
        opened = self.opened(item)
        since = opened["event"]["receivable"].get("issued", opened["on"])
        total = minor(opened["event"]["receivable"]["open"])
        total = total.like(0)
        for one in self.log:
            for name, money in signed(one["event"]):
                dated = since if one is opened else one["on"]
                if name == item and day(dated) <= on:
                    total = total.like(total.minor + money.minor)
        return total

    def given_up(self, item):
        sums = {"writtenOff": 1, "recovered": -1}
        return sum(sums[one["event"]["kind"]] * minor(one["event"]["amount"]).minor
                   for one in self.events(*sums) if one["event"]["item"] == item)

    def standing(self, item):
        found = self.item(item)
        ends = [one["event"]["kind"] for one in self.log if one["event"].get("item") == item]
        if "receivableCanceled" in ends:
            raise Refused("item_standing", "item", item=item, standing="canceled")
        last = [kind for kind in ends if kind in ("writtenOff", "recovered", "unallocated")]
        if last and last[-1] == "writtenOff" and self.open(item).minor == 0:
            raise Refused("item_standing", "item", item=item, standing="writtenOff")
        return found

    def disputed(self, item):
        told = [one for one in self.events("receivableDisputed", "disputeSettled") if one["event"]["item"] == item]
        return bool(told) and told[-1]["event"]["kind"] == "receivableDisputed"

    def closed(self):
        through = None
        for one in self.events("periodClosed", "periodOpened"):
            event = one["event"]
            through = day(event["through"]) if "through" in event else day(event["since"]) - timedelta(days=1)
        return through

    def rules(self, on):
        holds = {}
        for one in self.events("rulesChanged"):
            holds[one["event"]["since"]] = one["event"]["rules"]
        since = [start for start in holds if day(start) <= on]
        return holds[max(since)] if since else {}

    def status(self, name):
        if self.first("contractRegistered", lambda event: event["contract"]["id"] == name) is None:
            raise Refused("unknown_contract", "contract", contract=name)
        status = "registered"
        steps = {"contractSubmitted": "submitted", "contractApproved": "approved", "contractTerminated": "terminated"}
        for one in self.events(*steps):
            if one["event"]["contract"] == name:
                status = steps[one["event"]["kind"]]
        return status

    def schedule(self, name):
        schedule = None
        for one in self.events("contractRegistered", "contractAmended", "milestoneReached"):
            named = one["event"]["contract"]
            if (named if isinstance(named, str) else named["id"]) == name:
                schedule = one["event"]["schedule"]
        return schedule

    def receipt(self, name):
        status = None
        for one in self.log:
            event = one["event"]
            named = event.get("receipt")
            named = named["receipt"] if isinstance(named, dict) else named
            if named == name and event["kind"].startswith("receipt"):
                status = event["kind"].removeprefix("receipt").lower()
        if status is None:
            raise Refused("unknown_receipt", "receipt", receipt=name)
        return status

    # --- streams -------------------------------------------------------------------------------

    def owner(self, movement):
        """Whose money moves, and to whom if to another."""
        act = movement["act"]
        if "account" in act:
            return act["account"]["customer"], None
        if "moves" in act:
            mine = self.lot_owner(act["moves"][0]["lot"])
            to = act.get("to", {}).get("customer")
            return mine, to if to != mine else None
        if act["kind"] == "undo":
            # What went to somebody else comes back from there.
            mine = self.lot_owner(act["draws"][0]["lot"])
            to = self.moved(act["of"])["act"].get("to", {}).get("customer")
            return mine, to if to != mine else None
        if act.get("draws"):
            return self.lot_owner(act["draws"][0]["lot"]), None
        held = next(one["event"]["movement"] for one in self.log
                    if one["event"].get("movement", {}).get("act", {}).get("kind") == "hold"
                    and one["event"]["movement"]["act"]["hold"] == act["hold"])
        return self.lot_owner(held["act"]["draws"][0]["lot"]), None

    def moved(self, name):
        """The movement of that name."""
        return next((one["event"]["movement"] for one in self.log
                     if one["event"].get("movement", {}).get("id") == name), None)

    def movable(self, name):
        """Whether a movement can be taken back by itself."""
        done = self.moved(name)
        return done is not None and done["act"]["kind"] in "transfer identify reclassify expire forfeit".split()

    def lot_owner(self, lot):
        for one in self.log:
            act = one["event"].get("movement", {}).get("act", {})
            if act.get("lot") == lot:
                return act["account"]["customer"]
            for move in act.get("moves", []):
                if move["into"] == lot:
                    return act["to"]["customer"] if "to" in act else self.lot_owner(move["lot"])
        return None

    def streams(self, event):
        """The stream of an event as the log stands before it, and the other one it touches."""
        kind, book = event["kind"], {"kind": "book"}
        if kind == "caseOpened":
            return book_rights.stream(self, event["case"]), None
        if "case" in event:
            opened = self.first("caseOpened", lambda one: one["case"]["id"] == event["case"])
            return book_rights.stream(self, opened["event"]["case"]) if opened else book, None
        if kind in book_rights.EVENTS + reconciling.KINDS:
            return book, None
        if kind in ("revalued", "revaluationUndone"):
            return customer(self.resolved(event["customer"])), None
        if kind == "customerRegistered":
            return customer(event["customer"]["id"]), None
        if kind in ("customerRenamed", "ownerReassigned"):
            return customer(event["customer"]), None
        if kind == "customerMerged":
            return customer(event["customer"]), customer(event["into"])
        if kind == "contractRegistered":
            return contract(event["contract"]["id"]), customer(event["contract"]["customer"])
        if "contract" in event:
            whose = self.first("contractRegistered", lambda one: one["contract"]["id"] == event["contract"])
            return contract(event["contract"]), customer(self.resolved(whose["event"]["contract"]["customer"]))
        if kind == "receivableOpened":
            origin = event.get("origin")
            return customer(event["receivable"]["customer"]), contract(origin["contract"]) if origin else None
        if kind == "receivableMoved":
            return customer(event["before"]), customer(event["customer"])
        if "movement" in event:
            mine, other = self.owner(event["movement"])
            return customer(mine), customer(other) if other else None
        if "item" in event:
            origin = self.opened(event["item"])["event"].get("origin")
            follows = origin and kind in ("receivableChanged", "receivableCanceled")
            return customer(self.item(event["item"])["customer"]), contract(origin["contract"]) if follows else None
        if kind == "receiptClaimed":
            return customer(event["receipt"]["customer"]), None
        if kind == "receiptRejected":
            claim = self.first("receiptClaimed", lambda one: one["receipt"]["receipt"] == event["receipt"])
            return customer(claim["event"]["receipt"]["customer"]), None
        if "subject" in event:
            subject = event["subject"]
            if subject["kind"] in ("customer", "contract"):
                return dict(subject), None
            return customer(self.item(subject["item"])["customer"]), None
        return book, None

    def version(self, stream):
        if stream["kind"] == "book":
            return len(self.log)
        if stream["kind"] == "account":
            return sum(self.touches(one, stream["account"]) for one in self.log)
        return sum(stream in one["touched"] for one in self.log)

    def touches(self, one, key):
        movement = one["event"].get("movement")
        return movement is not None and key["customer"] in self.owner(movement)

    # --- taking events over ----------------------------------------------------------------------

    def apply(self, events):
        for at, one in enumerate(events):
            inside(f"events[{at}]", lambda: self.one(one))
        last = self.log[-1] if self.log else None
        if last and last["index"] != last["of"]:
            self.torn(last)

    def torn(self, last):
        raise Refused("torn_batch", order=last["order"], found=last["index"], of=last["of"],
                      good=last["sequence"] - last["index"])

    def one(self, one):
        if one["format"] != 1:
            raise Refused("format_unknown", "format", found=one["format"], newest=1)
        sequence = len(self.log) + 1
        name = next((origin["book"] for origin in self.origins if sequence <= origin["through"]), self.name)
        if one["book"] != name:
            raise Refused("other_book", "book", expected=name, found=one["book"])
        if one["sequence"] != sequence:
            raise Refused("sequence_broken", "sequence", expected=sequence, found=one["sequence"])
        last = self.log[-1] if self.log else None
        if last and instant(one["at"]) < instant(last["at"]):
            raise Refused("clock_back", "at", at=one["at"], last=last["at"])
        if last and last["index"] != last["of"] and last["order"] != one["order"]:
            self.torn(last)
        if one["index"] == 1:
            before = next((old for old in self.log if old["order"] == one["order"]), None)
            if before:
                raise Refused("order_conflict", "order", order=one["order"], sequence=before["sequence"])
        event = one["event"]
        main, other = self.streams(event)
        if main != one["stream"] or self.version(main) + 1 != one["version"]:
            raise Refused("event_mismatch", "stream", field="stream")
        inside("event", lambda: book_rights.taken(self, one))
        inside("event", lambda: self.event(event))
        self.log.append({**one, "touched": [stream for stream in (main, other) if stream]})

    def event(self, event):
        movement = event.get("movement")
        if movement is None:
            return
        if event["kind"] == "moved" and movement["act"]["kind"] == "undo" and not self.movable(movement["act"]["of"]):
            raise Refused("event_mismatch", field="movement")
        if event["kind"] == "creditedOnAccount" and movement["act"]["lot"] != event["note"]:
            raise Refused("event_mismatch", field="movement")
        if event["kind"] == "refundReturned":
            paid = self.first("refundPaid", lambda one: one["refund"] == event["refund"])
            if paid is None or movement["act"]["of"] != paid["event"]["movement"]["id"]:
                raise Refused("event_mismatch", field="movement")
        if event["kind"] in ("allocated", "unallocated"):
            drawn = sum(minor(draw["amount"]).minor for draw in movement["act"]["draws"])
            if drawn != minor(event["amount"]).minor:
                raise Refused("event_mismatch", field="amount")
        self.accounts.apply(inside("movement", lambda: MOVEMENT(movement)))

    # --- reads -----------------------------------------------------------------------------------

    def figures(self, name, on):
        merged = [FILTER({"customer": one}) for one in self.customers() if one != name and self.resolved(one) == name]
        balances = self.accounts.balance(FILTER({"customer": name}), on, merged)
        items = sorted({item for one in self.events("receivableOpened") for item, _ in signed(one["event"])},
                       key=str.encode)
        items = [item for item in items if self.item(item)["customer"] == name and self.open(item, on).minor]
        owed = [{"item": item, "open": self.open(item, on).json(), "due": self.item(item)["due"]} for item in items]
        figures = {field: [balance[field] for balance in balances]
                   for field in ("booked", "available", "held", "inRefund")}
        return {"customer": name, "version": self.version(customer(name)), **account.plain(figures), "owed": owed}

    def summary(self, as_of):
        eyes = inside("asOf", lambda: Eyes(self, as_of.get("viewer")))
        return eyes.summary(self.whole(as_of))

    def whole(self, as_of):
        book = self
        if "recorded" in as_of:
            book = Book(self.name)
            book.apply([one for one in self.raw() if instant(one["at"]) <= instant(as_of["recorded"])])
        on = inside("asOf.on", lambda: day(as_of["on"])) if "on" in as_of else END
        living = [name for name in sorted(book.customers(), key=str.encode) if not book.into(name)]
        summary = {"book": self.name, "sequence": len(book.log)}
        if book.closed():
            summary["closedThrough"] = book.closed().isoformat()
        return {**summary, "customers": [book.figures(name, on) for name in living]}

    def raw(self):
        return [{name: value for name, value in one.items() if name != "touched"} for one in self.log]

    def snapshot(self):
        lines = "".join(canonical(one) + "\n" for one in self.raw())
        snapshot = {"format": 1, "book": self.name}
        if self.origins:
            snapshot["origins"] = self.origins
        return {**snapshot, "sequence": len(self.log), "digest": hashlib.sha256(lines.encode()).hexdigest(),
                "events": self.raw()}

    def history(self, stream, viewer=None):
        Eyes(self, viewer).history(stream)
        found = self.raw()
        if stream["kind"] == "account":
            return [one for one in found if self.touches(one, stream["account"])]
        return [one for one, full in zip(found, self.log) if stream["kind"] == "book" or stream in full["touched"]]

    # --- orders ----------------------------------------------------------------------------------

    def decide(self, order):
        text = order["by"] + "\n" + order["on"] + "\n" + canonical(order["commands"])
        fingerprint = hashlib.sha256(text.encode()).hexdigest()
        known = [one for one in self.raw() if one["order"] == order["id"]]
        if known:
            if known[0]["fingerprint"] != fingerprint:
                raise Refused("order_conflict", "id", order=order["id"], sequence=known[0]["sequence"])
            return self.decision(order, [], known)
        if not order["commands"]:
            raise Refused("empty", "commands")
        for at, command in enumerate(order["commands"]):
            if command["kind"] in reconciling.ALONE:
                inside(f"commands[{at}]", lambda command=command: reconciling.ALONE[command["kind"]](command))
            money = command.get("receipt", {}) if command["kind"] == "recordReceipt" else command
            if "amount" in money and minor(money["amount"]).minor <= 0:
                where = "amount" if money is command else "receipt.amount"
                raise Refused("amount_not_positive", f"commands[{at}].{where}", amount=money["amount"])
        if self.log and instant(order["at"]) < instant(self.log[-1]["at"]):
            raise Refused("clock_back", "at", at=order["at"], last=self.log[-1]["at"])
        if "dates" in self.rules(day(order["on"])):
            book_rights.reach(day(order["on"]), order["at"], self.rules(day(order["on"]))["dates"])
        for at, expected in enumerate(order.get("expect", [])):
            found = self.version(expected["stream"])
            if found != expected["version"]:
                name = expected["stream"]["kind"] + " " + expected["stream"].get("customer", "")
                raise Refused("version_conflict", f"expect[{at}]", stream=name.strip(), expected=expected["version"],
                              found=found)
        try:
            done = self.work(order, fingerprint)
        except Refused as refused:
            refused = book_rights.discreet(self, order, refused)
            traceless = refused.code in ("not_allowed", "field_protected")
            traceless = traceless or refused.code == "unknown_person" and refused.path == "by"
            if traceless or self.rules(day(order["on"])).get("refusals") == "forgotten":
                raise refused from None
            told = {"path": refused.path, "kind": {"code": refused.code, **refused.fields}}
            done = [({"kind": "book"}, len(self.log) + 1,
                     {"kind": "refused", "code": refused.code, "refusal": canonical(told)})]
        events = []
        for index, (stream, version, event) in enumerate(done, 1):
            one = {"format": 1, "book": self.name, "sequence": len(self.log) + index, "order": order["id"],
                   "index": index, "of": len(done)}
            if index == 1:
                one["fingerprint"] = fingerprint
            events.append({**one, "by": order["by"], "at": order["at"], "on": order["on"], "stream": stream,
                           "version": version, "event": event})
        return self.decision(order, events, [])

    @staticmethod
    def decision(order, events, earlier):
        decision = {"order": order["id"], "events": events}
        if earlier:
            decision["earlier"] = earlier
        first = (events + earlier)[0]
        event = first["event"]
        if event["kind"] == "caseOpened" and first["of"] == 1:
            decision["waits"] = True
        if event["kind"] == "refused":
            told = json.loads(event["refusal"])
            en, zh = (text.format(**told["kind"]) for text in TEXTS[event["code"]])
            decision["refusal"] = {"code": event["code"], "path": told["path"], "en": en, "zh": zh}
        return decision

    def work(self, order, fingerprint):
        """The events of an order: carried out, or waiting."""
        inside("by", lambda: book_rights.rights(self, order["by"], order["at"]))
        try:
            done, waiting = self.all(order)
        except Refused as refused:
            if not getattr(refused, "carrying", False) or len(order["commands"]) > 1:
                raise
            done, waiting = self.all(order, refused)
        if waiting is None:
            return done
        trial = Trial(self, order)
        case = book_rights.opened(self, order, waiting, fingerprint)
        trial.push({"kind": "caseOpened", "case": case, "commands": order["commands"]})
        if book_rights.state(case)["kind"] == "approved":
            Desk(trial, order["id"], order).carryOut({"case": order["id"]})
        return trial.done

    def all(self, order, held_up=None):
        """The events of an order, tried out on a book of its own, and the command that somebody has to approve."""
        trial, waiting = Trial(self, order), None
        for at, command in enumerate(order["commands"]):
            name = order["id"] if len(order["commands"]) == 1 else f"{order['id']}/{at + 1}"

            def one(at=at, command=command, name=name):
                book_rights.check(trial.book, command, name, order["by"], order["at"])
                policy = book_rights.gate(trial.book, command, order["at"])
                if policy and waiting:
                    raise Refused("several_approvals", first=waiting[0], next=at)
                found = (at, policy, name, facts(trial.book, command)) if policy else waiting
                getattr(Desk(trial, name, order, held_up), command["kind"])(command)
                return found

            try:
                waiting = one()
            except Refused as refused:
                # Who answers is a field of the order and not of the command.
                raise refused if refused.path == "by" else refused.at(f"commands[{at}]") from None
        return trial.done, waiting


def valued(event, name, value):
    return event if value is None else {**event, name: value}


class Trial:
    """A book of its own on which an order is tried out."""

    def __init__(self, book, order):
        self.book, self.order, self.done = Book(book.name), order, []
        self.book.apply(book.raw())

    def push(self, event):
        through, order, sequence = self.book.closed(), self.order, len(self.book.log) + 1
        if through and day(order["on"]) <= through and event["kind"] not in TIMELESS:
            raise Refused("period_closed", on=order["on"], through=through.isoformat())
        stream = self.book.streams(event)[0]
        version = self.book.version(stream) + 1
        one = {"format": 1, "book": self.book.name, "sequence": sequence, "order": f"?{sequence}", "index": 1, "of": 1,
               "at": order["at"], "on": order["on"], "stream": stream, "version": version, "event": event}
        try:
            self.book.one(one)
        except Refused as refused:
            refused.path = refused.path.removeprefix("event").removeprefix(".")
            raise
        self.done.append((stream, version, event))


class Desk(Office, reconciling.Reconciler):
    """One command, on a book that is tried out."""

    def __init__(self, trial, name, order, held_up=None):
        self.book, self.push, self.name, self.order = trial.book, trial.push, name, order
        self.on, self.day, self.held_up = order["on"], day(order["on"]), held_up

    def movement(self, wish):
        name = f"#{len(self.book.log) + 1}"
        try:
            movement = self.book.accounts.decide(name, self.day, WISH(wish))[0]
        except Refused as refused:
            refused.path = refused.path.removeprefix("request").removeprefix(".")
            raise
        return {"id": movement["id"], "on": self.on, "act": act_json(movement["act"])}

    def living(self, name):
        if name not in self.book.customers():
            raise Refused("unknown_customer", "customer", customer=name)
        if self.book.into(name):
            raise Refused("customer_merged", "customer", customer=name, into=self.book.into(name))

    def known(self, name):
        if name not in self.book.customers():
            self.push({"kind": "customerRegistered", "customer": {"id": name}})
        return self.book.resolved(name)

    def room(self, item, asked):
        since = self.book.opened(item)
        since = since["event"]["receivable"].get("issued", since["on"])
        if self.day < day(since):
            raise Refused("too_early", "item", id=item, since=since, on=self.on)
        days = [END] + [day(one["on"]) for one in self.book.log if day(one["on"]) >= self.day] + [self.day]
        lowest = min(self.book.open(item, on).minor for on in days)
        if asked.minor > lowest:
            raise Refused("over_allocated", "amount", item=item, open=asked.like(lowest).json(), asked=asked.json())

    def recordReceipt(self, command):  # noqa: N802
        receipt = command["receipt"]
        name = receipt.get("receipt", self.name)
        whose = self.known(receipt["customer"])
        key = {"customer": whose, "currency": receipt["amount"]["currency"]}
        movement = self.movement({"kind": "deposit", "lot": name, "account": key, "amount": receipt["amount"],
                                  "nature": receipt.get("nature", "advance")})
        home = inside("receipt", lambda: foreign.value(self.book, minor(receipt["amount"]), receipt.get("value"),
                                                       self.day, self.day))
        self.push(valued({"kind": "receiptConfirmed", "receipt": name, "movement": movement}, "home", home))

    def renameCustomer(self, command):  # noqa: N802
        self.living(command["customer"])
        self.push({"kind": "customerRenamed", "customer": command["customer"], "after": command["name"]})

    def mergeCustomer(self, command):  # noqa: N802
        gone, stays = command["customer"], command["into"]
        self.living(gone)
        self.living(stays)
        holds = self.book.accounts.hold_records(FILTER({"customer": gone}), self.day)
        for hold in holds:
            if hold["status"] == "open":
                raise Refused("customer_busy", "customer", customer=gone, hold=hold["hold"])
        lots = self.book.accounts.to_lots(FILTER({"customer": gone}), self.day)
        if lots:
            money = [minor(account.plain(lot["amount"])) for lot in lots]
            wish = {"kind": "transfer", "account": {"customer": gone, "currency": money[0].code},
                    "to": {"customer": stays, "currency": money[0].code},
                    "amount": money[0].like(sum(one.minor for one in money)).json(), "lots": [lot["id"] for lot in lots]}
            self.push({"kind": "moved", "movement": self.movement(wish)})
        for one in self.book.events("receivableOpened"):
            item = one["event"]["receivable"]["id"]
            if self.book.item(item)["customer"] == gone:
                self.push({"kind": "receivableMoved", "item": item, "before": gone, "customer": stays})
        self.push({"kind": "customerMerged", "customer": gone, "into": stays})

    def release(self, command):
        self.push({"kind": "moved", "movement": self.movement({"kind": "release", "hold": command["hold"]})})

    def pay(self, command):
        item = self.book.standing(command["item"])
        asked = minor(command["amount"]) if "amount" in command else self.book.open(item["id"])
        inside("amount", lambda: self.book.open(item["id"]).needs(asked))
        self.room(item["id"], asked)
        paid = {"item": item["id"], "customer": item["customer"]}
        key = {"customer": item["customer"], "currency": asked.code}
        movement = self.movement({"kind": "apply", "account": key, "item": paid, "amount": asked.json()})
        exchange = foreign.Worths(self.book.log).exchange(item["id"], movement["act"]["draws"])
        event = {"kind": "allocated", "item": item["id"], "amount": asked.json(), "movement": movement}
        self.push(valued(event, "exchange", exchange))

    def undoAllocation(self, command):  # noqa: N802
        name = command["allocation"]
        done = self.book.first("allocated", lambda event: event["movement"]["id"] == name)
        if done is None:
            raise Refused("unknown_allocation", "allocation", allocation=name)
        wish = {"kind": "undo", "of": name}
        if "amount" in command:
            wish["amount"] = command["amount"]
        movement = self.movement(wish)
        money = minor(done["event"]["amount"])
        money = money.like(sum(minor(draw["amount"]).minor for draw in movement["act"]["draws"]))
        exchange = foreign.Worths(self.book.log).exchange_back(name, money.minor)
        self.push(valued({"kind": "unallocated", "allocation": name, "item": done["event"]["item"],
                          "amount": money.json(), "movement": movement}, "exchange", exchange))
        for draw in movement["act"]["draws"]:
            # Money of somebody who became another goes on to the one who stays.
            whose = self.book.lot_owner(draw["lot"])
            if self.book.into(whose):
                code = draw["amount"]["currency"]
                wish = {"kind": "transfer", "account": {"customer": whose, "currency": code},
                        "to": {"customer": self.book.resolved(whose), "currency": code},
                        "amount": draw["amount"], "lots": [draw["lot"]]}
                self.push({"kind": "moved", "movement": self.movement(wish)})

    def setRate(self, command):  # noqa: N802
        if "foreign" not in self.book.rules(self.day):
            raise Refused("no_home_currency")
        if foreign.rate_on(self.book, command["quote"]["from"], self.day) == command["quote"]:
            raise Refused("nothing_to_do")
        self.push({"kind": "rateSet", "quote": command["quote"]})

    def revalue(self, command):
        foreign.revalue(self, command)

    def undoRevaluation(self, command):  # noqa: N802
        foreign.undo(self, command)

    def back(self, field, command, of):
        """The movement that takes another back; what is in the way is said where the command names it."""
        wish = {"kind": "undo", "of": of}
        if "amount" in command:
            wish["amount"] = command["amount"]
        try:
            return self.movement(wish)
        except Refused as refused:
            if refused.code == "over_undone":
                refused.path = "amount" if "amount" in command else field
            elif refused.path not in ("", "amount"):
                refused.path = field
            raise

    def undoMovement(self, command):  # noqa: N802
        done = self.book.moved(command["movement"])
        if done is None:
            raise Refused("unknown_movement", "movement", movement=command["movement"])
        act = done["act"]
        if not self.book.movable(done["id"]):
            raise Refused("not_undoable", "movement", movement=command["movement"])
        whose = self.book.lot_owner((act.get("moves") or act["draws"])[0]["lot"])
        if self.book.into(whose):
            raise Refused("customer_merged", "movement", customer=whose, into=self.book.into(whose))
        self.push({"kind": "moved", "movement": self.back("movement", command, done["id"])})

    def transfer(self, command):
        to = {**command["to"], "customer": self.known(command["to"]["customer"])}
        wish = {**command, "to": to}
        self.push({"kind": "moved", "movement": self.movement(wish)})

    def reclassify(self, command):
        self.push({"kind": "moved", "movement": self.movement(command)})

    def forfeit(self, command):
        self.push({"kind": "moved", "movement": self.movement(command)})

    def expire(self, command):
        self.push({"kind": "moved", "movement": self.movement(command)})

    def openReceivable(self, command):  # noqa: N802
        receivable = command["receivable"]
        known = self.book.opened(receivable["id"])
        if known:
            raise Refused("already_recorded", "receivable.id", id=receivable["id"], sequence=known["sequence"])
        home = foreign.value(self.book, minor(receivable["open"]), command.get("value"), self.day,
                             day(receivable.get("issued", self.on)))
        self.known(receivable["customer"])
        self.push(valued({"kind": "receivableOpened", "receivable": receivable}, "home", home))

    def cancelReceivable(self, command):  # noqa: N802
        item = command["item"]
        self.book.standing(item)
        money = self.book.came_to(item)
        if self.book.open(item).minor != money.minor:
            raise Refused("item_touched", "item", item=item)
        self.room(item, money)
        self.push({"kind": "receivableCanceled", "item": item, "amount": money.json()})

    def disputeReceivable(self, command):  # noqa: N802
        self.book.standing(command["item"])
        self.push({"kind": "receivableDisputed", "item": command["item"]})

    def settleDispute(self, command):  # noqa: N802
        self.book.standing(command["item"])
        if not self.book.disputed(command["item"]):
            raise Refused("nothing_to_do")
        self.push({"kind": "disputeSettled", "item": command["item"]})

    def writeOff(self, command):  # noqa: N802
        self.book.standing(command["item"])
        money = minor(command["amount"]) if "amount" in command else self.book.open(command["item"])
        if money.minor == 0:
            raise Refused("nothing_to_do")
        self.room(command["item"], money)
        self.push({"kind": "writtenOff", "item": command["item"], "amount": money.json()})

    def recover(self, command):
        assert minor(command["amount"]).minor <= self.book.given_up(command["item"])
        self.push({"kind": "recovered", "item": command["item"], "amount": command["amount"]})

    def confirmReceipt(self, command):  # noqa: N802
        status = self.book.receipt(command["receipt"])
        if status != "claimed":
            raise Refused("receipt_status", "receipt", receipt=command["receipt"], status=status)
        claim = self.book.first("receiptClaimed", lambda event: event["receipt"]["receipt"] == command["receipt"])
        claim = claim["event"]["receipt"]
        key = {"customer": self.book.resolved(claim["customer"]), "currency": claim["amount"]["currency"]}
        wish = {"kind": "deposit", "lot": command["receipt"], "account": key, "amount": claim["amount"],
                "nature": claim["nature"]}
        if claim["received"] != self.on:
            wish["received"] = claim["received"]
        self.push({"kind": "receiptConfirmed", "receipt": command["receipt"], "movement": self.movement(wish)})

    def requestRefund(self, command):  # noqa: N802
        name = command.get("refund", self.name)
        wish = {"kind": "hold", "hold": name, "account": command["account"], "amount": command["amount"],
                "purpose": "refund"}
        self.push({"kind": "refundRequested", "refund": name, "cause": command["cause"], "movement": self.movement(wish)})

    def payRefund(self, command):  # noqa: N802
        asked = self.book.first("refundRequested", lambda event: event["refund"] == command["refund"])
        if asked is None:
            raise Refused("unknown_refund", "refund", refund=command["refund"])
        wish = {"kind": "payOut", "hold": command["refund"], "cause": asked["event"]["cause"]}
        self.push({"kind": "refundPaid", "refund": command["refund"], "movement": self.movement(wish)})

    def creditAccount(self, command):  # noqa: N802
        note = command["note"]
        used = self.noted(note)
        if used:
            raise Refused("already_recorded", "note", id=note, sequence=used["sequence"])
        nature = command.get("nature", "advance")
        if nature in ("promotional", "unidentified"):
            raise Refused("not_reclassifiable", "nature", lot=note)
        key = {**command["account"], "customer": self.known(command["account"]["customer"])}
        wish = {"kind": "deposit", "lot": note, "account": key, "amount": command["amount"], "nature": nature}
        try:
            movement = self.movement(wish)
        except Refused as refused:
            refused.path = "note" if refused.path == "lot" else refused.path
            raise
        self.push({"kind": "creditedOnAccount", "note": note, "movement": movement})

    def noted(self, note):
        """The event that wrote a credit note, if one did."""
        return next((one for one in self.book.events("credited", "creditedOnAccount")
                     if one["event"]["note"] == note), None)

    def creditNote(self, command):  # noqa: N802
        used = self.noted(command["note"])
        if used:
            raise Refused("already_recorded", "note", id=command["note"], sequence=used["sequence"])
        self.book.standing(command["item"])
        asked = minor(command["amount"])
        inside("amount", lambda: self.book.open(command["item"]).needs(asked))
        self.room(command["item"], asked)
        self.push({"kind": "credited", "note": command["note"], "item": command["item"], "amount": asked.json()})

    def returnRefund(self, command):  # noqa: N802
        name = command["refund"]
        if self.book.first("refundRequested", lambda event: event["refund"] == name) is None:
            raise Refused("unknown_refund", "refund", refund=name)
        paid = self.book.first("refundPaid", lambda event: event["refund"] == name)
        if paid is None:
            raise Refused("refund_not_paid", "refund", refund=name)
        whose = self.book.lot_owner(paid["event"]["movement"]["act"]["draws"][0]["lot"])
        if self.book.into(whose):
            raise Refused("customer_merged", "refund", customer=whose, into=self.book.into(whose))
        movement = self.back("refund", command, paid["event"]["movement"]["id"])
        self.push({"kind": "refundReturned", "refund": name, "movement": movement})

    def comment(self, command):
        self.push({"kind": "commented", "subject": command["subject"], "text": command["text"]})

    def registerCustomer(self, command):  # noqa: N802
        self.push({"kind": "customerRegistered", "customer": command["customer"]})

    def changeRules(self, command):  # noqa: N802
        for name, low, high in (("back", 0, 3_652_059), ("ahead", 0, 3_652_059), ("utcOffset", -1_440, 1_440)):
            found = command["rules"].get("dates", {}).get(name, 0)
            if not low <= found <= high:
                raise Refused("number_out_of_range", f"rules.dates.{name}", found=found, min=low, max=high)
        self.push({"kind": "rulesChanged", "since": command["since"], "rules": command["rules"]})

    def closePeriod(self, command):  # noqa: N802
        through = self.book.closed()
        if through and day(command["through"]) <= through:
            raise Refused("period_open", "through", day=command["through"])
        self.push({"kind": "periodClosed", "through": command["through"]})

    def openPeriod(self, command):  # noqa: N802
        through = self.book.closed()
        if not through or day(command["since"]) > through:
            raise Refused("period_open", "since", day=command["since"])
        self.push({"kind": "periodOpened", "since": command["since"]})

    def registerContract(self, command):  # noqa: N802
        made = shapes.REQUESTS["schedule"](command["contract"]["schedule"])
        schedule = plans.schedule(made["total"], made["terms"], made["events"], made["calendar"])
        self.known(command["contract"]["customer"])
        self.push({"kind": "contractRegistered", "contract": command["contract"], "schedule": account.plain(schedule)})

    def approveContract(self, command):  # noqa: N802
        name = command["contract"]
        status = self.book.status(name)
        if status not in ("registered", "submitted"):
            raise Refused("contract_status", "contract", contract=name, status=status)
        self.push({"kind": "contractApproved", "contract": name})
        self.generate(name)

    def generate(self, name):
        """One receivable of each dated installment that has none yet."""
        whose = self.book.first("contractRegistered", lambda event: event["contract"]["id"] == name)
        whose = self.book.resolved(whose["event"]["contract"]["customer"])
        for one in self.book.schedule(name)["installments"]:
            item = f"{name}/1/{one['number']}"
            if "due" in one and not self.book.opened(item):
                receivable = {"id": item, "customer": whose, "open": one["amount"], "due": one["due"],
                              "issued": self.on, "references": [name]}
                origin = {"contract": name, "version": 1, "number": one["number"]}
                self.push({"kind": "receivableOpened", "receivable": receivable, "origin": origin})

    def reachMilestone(self, command):  # noqa: N802
        name = command["contract"]
        registered = self.book.first("contractRegistered", lambda event: event["contract"]["id"] == name)
        request = dict(registered["event"]["contract"]["schedule"])
        before = [one["event"]["event"] for one in self.book.events("milestoneReached")
                  if one["event"]["contract"] == name]
        request["events"] = request["events"] + before + [command["event"]]
        made = shapes.REQUESTS["schedule"](request)
        schedule = plans.schedule(made["total"], made["terms"], made["events"], made["calendar"])
        self.push({"kind": "milestoneReached", "contract": name, "event": command["event"],
                   "schedule": account.plain(schedule)})
        self.generate(name)


def read_log(text):
    events, lines = [], text.split("\n")
    for at, line in enumerate(lines[:-1]):
        def one(line=line):
            event = json.loads(line)
            if event["format"] != 1:
                raise Refused("format_unknown", "format", found=event["format"], newest=1)
            if canonical(event) != line:
                raise Refused("not_canonical")
            return event
        events.append(inside(f"lines[{at}]", one))
    if lines[-1]:
        ends = [at + 1 for at, one in enumerate(events) if one["index"] == one["of"]]
        good = ends[-1] if ends else 0
        half = events[good:]
        raise Refused("torn_batch", f"lines[{len(events)}]", order=half[0]["order"] if half else "?",
                      found=len(half), of=half[0]["of"] if half else 0, good=good)
    return events


def restored(snapshot):
    lines = "".join(canonical(one) + "\n" for one in snapshot["events"])
    if hashlib.sha256(lines.encode()).hexdigest() != snapshot["digest"]:
        raise Refused("digest_mismatch", "digest")
    book = Book(snapshot["book"], snapshot.get("origins", []))
    book.apply(snapshot["events"])
    return book


def branch(book, until, name):
    if name == book.name:
        raise Refused("other_book", "id", expected=name, found=name)
    if until["kind"] == "sequence":
        through = until["sequence"]
    else:
        through = sum(instant(one["at"]) <= instant(until["at"]) for one in book.log)
    if not 0 <= through <= len(book.log):
        raise Refused("number_out_of_range", "until.sequence", found=through, min=0, max=len(book.log))
    twig = Book(name, [{"book": book.name, "through": through}])
    inside("until", lambda: twig.apply(book.raw()[:through]))
    return twig.snapshot()


def verified(book):
    """The counts of what is compared; that everything agrees is what the figures of the other calls say."""
    balances = sum(len(book.accounts.balance(FILTER({"customer": name}), END)) for name in book.customers())
    return {"events": len(book.log), "balances": balances, "items": len(book.events("receivableOpened"))}


def then(book, as_of):
    if "recorded" not in as_of:
        return book
    earlier = Book(book.name)
    earlier.apply([one for one in book.raw() if instant(one["at"]) <= instant(as_of["recorded"])])
    return earlier


BLAMED = {
    "customer": "name owner department taxId fields into tags",
    "contract": "contract status version schedule items",
    "item": ("customer open due disputed references parts amount standing writtenOff invoice origin tags kind issued "
             "fields discounts"),
    "receipt": "customer amount status claimed",
}


def blame(book, record, as_of):
    """For each field the last event that is told to set it."""
    book, (kind, name) = then(book, as_of), record.values()
    found = {}

    def by(one, *fields):
        found.update({field: one for field in fields})

    steps = {"customerRenamed": ("name",), "ownerReassigned": ("owner",), "customerMerged": ("into",),
             "receivableMoved": ("customer",), "receivableInvoiced": ("invoice", "references"),
             "receivableDisputed": ("disputed",), "disputeSettled": ("disputed",), "writtenOff": ("open", "writtenOff"),
             "recovered": ("open", "writtenOff"), "credited": ("open",), "allocated": ("open",),
             "unallocated": ("open",), "receivableCanceled": ("open", "standing"), "receiptConfirmed": ("status",),
             "receiptRejected": ("status",), "receiptBounced": ("status",), "contractApproved": ("status",)}
    births = {"customerRegistered": "customer", "contractRegistered": "contract", "receivableOpened": "receivable",
              "receiptClaimed": "receipt", "receiptConfirmed": "receipt"}
    for place, one in enumerate(book.log):
        event = one["event"]
        born = event.get(births.get(event["kind"]))
        born = born if isinstance(born, (str, type(None))) else born.get("id", born.get("receipt"))
        if not found and born == name:
            by(one, *BLAMED[kind].split())
        elif event.get(kind) == name and event["kind"] in steps and found:
            by(one, *steps[event["kind"]])
            if event["kind"] == "writtenOff" and blank(book, place, name):
                by(one, "standing")
        elif event.get("subject") == record and event["kind"] in ("tagged", "untagged"):
            by(one, "tags")
    if not found:
        raise Refused(f"unknown_{kind}", "record", **{kind: name})
    return [{"field": field, **{part: found[field][part] for part in ("sequence", "order", "by", "at", "on")}}
            for field in sorted(found)]


def blank(book, place, item):
    """Whether nothing is open of an item after an event."""
    return sum(money.minor for one in book.log[:place + 1] for name, money in signed(one["event"]) if name == item) == 0


CALLS = ("bookBlame bookBranch bookCase bookDecide bookExceptions bookFacts bookFactsSeen bookHead bookHistory bookInbox bookReadLog bookReplay "
         "bookReconciliations bookRestore bookSnapshot bookValues bookVerify decisionFacts").split()


def known(book, given):
    """A book as recorded by an instant, an account, and the end of a day."""
    as_of = given.get("asOf", {})
    return then(book, as_of), given["account"], day(as_of["on"]) if "on" in as_of else None


def answer(call, given):
    if call == "bookReadLog":
        return read_log(given["text"])
    if call == "decisionFacts":
        if "events" not in given["decision"]:
            raise Refused("missing_field", "decision", field="events")
        return given["decision"]["events"] or given["decision"].get("earlier", [])
    if call == "bookRestore":
        book = inside("snapshot", lambda: restored(given["snapshot"]))
        book.apply(given.get("tail", []))
        return book.summary(given.get("asOf", {}))
    if "order" in given:
        inside("order.at", lambda: known_instant(given["order"]["at"]))
    if "on" in given.get("asOf", {}):
        inside("asOf.on", lambda: day(given["asOf"]["on"]))
    book = Book(given["book"])
    book.apply(given["events"])
    return {
        "bookBlame": lambda: blame(book, given["record"], given.get("asOf", {})),
        "bookBranch": lambda: branch(book, given["until"], given["id"]),
        "bookCase": lambda: book_rights.order_case(book, given["case"]),
        "bookDecide": lambda: inside("order", lambda: book.decide(given["order"])),
        "bookExceptions": lambda: reconciling.exceptions(*known(book, given)),
        "bookFacts": lambda: facts(book, given["command"]),
        "bookFactsSeen": lambda: book_rights.facts_seen(book, given["record"], given["viewer"]),
        "bookHead": lambda: book_rights.head(book),
        "bookHistory": lambda: book.history(given["stream"], given.get("viewer")),
        "bookInbox": lambda: book_rights.inbox(book, given["person"], given["asOf"]),
        "bookReconciliations": lambda: reconciling.entries(*known(book, given)),
        "bookReplay": lambda: book.summary(given.get("asOf", {})),
        "bookSnapshot": book.snapshot,
        "bookValues": lambda: foreign.values_of(then(book, given.get("asOf", {})),
                                                day(given.get("asOf", {}).get("on", "9999-12-31"))),
        "bookVerify": lambda: verified(book),
    }[call]()
