"""The portfolio of a book, from its log alone: every debt, lot and customer collects what names it."""

from datetime import datetime, timedelta

import book
import book_rights
import flow
from values import inside

CREDIT = {"creditNote", "payable"}


class Collected:
    def __init__(self, log, on, whole):
        self.log = [one for one in log if book.day(one["on"]) <= on]
        self.debts, self.money, self.debtors, self.held, self.holds, self.moved = {}, {}, {}, {}, {}, {}
        self.bounced = {one["order"] for one in log if one["event"]["kind"] == "receiptBounced"}
        self.whole = whole
        self.merged = {}
        for one in self.log:
            self.entered = self.day_of_entry(one, log)
            self.when = {"on": one["on"]} | ({"entered": self.entered} if self.entered != one["on"] else {})
            self.read(one, one["event"])
        for money in self.money.values():
            while money["customer"] in self.merged:
                money["customer"] = self.merged[money["customer"]]

    def day_of_entry(self, one, log):
        """By the clocks of the company, as far as the rules of its business date said then where they stand."""
        rules = [(other["event"]["since"], other["sequence"], other["event"]["rules"]) for other in log
                 if other["event"]["kind"] == "rulesChanged" and other["sequence"] < one["sequence"]
                 and book.day(other["event"]["since"]) <= book.day(one["on"])]
        minutes = max(rules, key=lambda rule: rule[:2])[2].get("dates", {}).get("utcOffset", 0) if rules else 0
        try:
            moved = datetime.fromisoformat(one["at"][:19]) + timedelta(minutes=minutes)
        except OverflowError:
            return one["at"][:10]
        return moved.date().isoformat()

    def happened(self, to, act):
        if to is not None:
            to.setdefault("events", []).append({**self.when, "act": act})

    def debt(self, event, kind, **more):
        self.happened(self.debts.get(event["item"]), {"kind": kind, **more})

    def lot(self, name, kind, **more):
        self.happened(self.money.get(name), {"kind": kind, **more})

    def read(self, one, event):
        kind, movement = event["kind"], event.get("movement")
        act = movement["act"] if movement else {}
        plain = {"receivableDisputed": ("disputed", {}), "disputeSettled": ("disputeEnded", {"outcome": "settled"}),
                 "receivableCanceled": ("canceled", {}), "writtenOff": ("writtenOff", None),
                 "recovered": ("recovered", None), "credited": ("credited", None)}
        if kind in plain:
            name, more = plain[kind]
            if name.startswith("dispute"):
                return self.dispute(self.debts[event["item"]], name, more)
            return self.debt(event, name, **({"amount": event["amount"]} if more is None else more))
        if kind == "customerRegistered":
            self.debtors[event["customer"]["id"]] = self.debtor(event["customer"])
        elif kind == "customerRenamed":
            self.debtors[event["customer"]]["name"] = event["after"]
        elif kind == "customerMerged":
            del self.debtors[event["customer"]]
            self.merged[event["customer"]] = event["into"]
        elif kind == "ownerReassigned":
            debtor = self.debtors[event["customer"]]
            debtor["owner"] = event["after"]
            self.happened(debtor, {"kind": "reassigned", "owner": event["after"]})
            if "department" in event:
                self.department(debtor, event["department"], anew=True)
        elif kind == "receivableOpened":
            self.opened(one, event)
        elif kind == "receivableChanged":
            more = {} if event["amount"] == event["before"] else {"amount": event["amount"]}
            more |= {} if event["due"] == event["dueBefore"] else {"due": event["due"]}
            self.debt(event, "changed", **more)
        elif kind == "receivableMoved":
            self.debts[event["item"]]["customer"] = event["customer"]
        elif kind == "allocated":
            if act["kind"] == "capture":
                self.free(act["hold"])
            for draw in act["draws"]:
                self.paid(one, event["item"], draw)
            for difference in event.get("differences", []):
                self.debt(event, "deducted", amount=difference["amount"])
        elif kind == "unallocated":
            cause = "bounced" if one["order"] in self.bounced else "undone"
            for draw in act["draws"]:
                self.debt(event, "paymentReversed", amount=draw["amount"], receipt=draw["lot"], cause=cause)
                self.lot(draw["lot"], "returned", amount=draw["amount"], item=event["item"])
            if "differences" in event:
                self.debt(event, "deductionReversed", amount=event["differences"])
        elif kind == "receiptBounced":
            for draw in act["draws"]:
                self.lot(draw["lot"], "bounced")
        elif kind == "refundReturned":
            for draw in act["draws"]:
                self.lot(draw["lot"], "refundReturned", amount=draw["amount"], refund=event["refund"])
        elif kind == "refundPaid":
            asked = self.free(act["hold"]) if "hold" in act else []
            for draw in act["draws"]:
                self.lot(draw["lot"], "refunded", amount=draw["amount"],
                         **({"refund": event["refund"]} if draw["lot"] in asked else {}))
            for lot in asked:
                if lot not in [draw["lot"] for draw in act["draws"]]:
                    self.lot(lot, "refundCanceled", refund=event["refund"])
        elif kind == "refundCanceled":
            for draw in self.holds[act["hold"]]:
                self.lot(draw["lot"], "refundCanceled", refund=event["refund"])
            self.free(act["hold"])
        elif movement:
            self.moves(act, movement["id"])
            if kind == "refundRequested":
                for draw in act["draws"]:
                    self.lot(draw["lot"], "refundRequested", refund=event["refund"], amount=draw["amount"])
            if kind == "creditedOnAccount":
                self.money[act["lot"]]["source"] = "creditNote"
            if kind == "receiptConfirmed":
                number = event.get("bankRef") or next(
                    (other["event"]["receipt"].get("bankRef") for other in self.log
                     if other["event"]["kind"] == "receiptClaimed" and other["event"]["receipt"]["receipt"] == event["receipt"]), None)
                if number:
                    self.money[event["receipt"]]["bankRef"] = number

    def dispute(self, debt, name, more):
        """Not before the debt, and not before what was said of it last."""
        said = [one["on"] for one in debt.get("events", []) if one["act"]["kind"].startswith("dispute")]
        event = {**self.when, "on": max(self.when["on"], debt["issued"], *said[-1:]), "act": {"kind": name, **more}}
        debt.setdefault("events", []).append(event)

    def department(self, debtor, department, anew=False):
        fields = debtor.get("fields", [])
        if anew:
            fields = [field for field in fields if field["name"] != "department"]
        if all(field["name"] != "department" for field in fields):
            fields = fields + [{"name": "department", "value": {"kind": "text", "text": department}}]
        debtor["fields"] = fields

    def debtor(self, customer):
        found = {name: customer[name] for name in ("id", "name", "owner") if name in customer}
        found["since"] = self.when["on"]
        if customer.get("fields"):
            found["fields"] = customer["fields"]
        if "department" in customer:
            self.department(found, customer["department"])
        return found

    def opened(self, one, event):
        given = event["receivable"]
        issued = given.get("issued", one["on"])
        found = {"id": given["id"], "customer": given["customer"], "amount": given["open"], "issued": issued, "due": given["due"]}
        if self.entered != issued:
            found["entered"] = self.entered
        if "charge" in event:
            found["document"] = event["charge"]["item"]
        if "origin" in event:
            found["document"] = event["origin"]["contract"]
            # The purposes of the installments are those of the whole log, as the contract stands.
            plan = None
            for other in self.whole:
                seen = other["event"]
                name = seen.get("contract")
                name = name["id"] if isinstance(name, dict) else name
                if "schedule" in seen and name == event["origin"]["contract"]:
                    plan = seen["schedule"]
            parts = [part for part in plan["installments"] if part["number"] == event["origin"]["number"]]
            if parts and parts[0]["purpose"] == "retention":
                found["retention"] = True
        if given.get("kind", "ordinary") != "ordinary":
            found["kind"] = given["kind"]
        owner = self.debtors.get(given["customer"], {}).get("owner")
        if owner:
            found["owner"] = owner
        if given.get("fields"):
            found["fields"] = given["fields"]
        if given.get("disputed"):
            entered = {"entered": self.when["entered"]} if "entered" in self.when else {}
            found["events"] = [{"on": issued, **entered, "act": {"kind": "disputed"}}]
        self.debts[given["id"]] = found

    def paid(self, one, item, draw):
        money, debt = self.money.get(draw["lot"]), self.debts.get(item)
        by = "receipt"
        if money and (money.get("source") in CREDIT or money.get("nature") == "promotional"):
            by = "netting"
        elif money and debt and money["received"] < debt["issued"]:
            by = "prepayment"
        more = {"receipt": draw["lot"]}
        if money and money["received"] < one["on"]:
            more["received"] = money["received"]
        if by != "receipt":
            more["by"] = by
        self.happened(debt, {"kind": "paid", "amount": draw["amount"], **more})
        self.lot(draw["lot"], "applied", amount=draw["amount"], item=item)

    def hold(self, lot, change):
        self.held[lot] = self.held.get(lot, 0) + change
        if lot in self.money:
            amount = book.minor(self.money[lot]["amount"])
            self.lot(lot, "held", amount=amount.like(self.held[lot]).json())

    def free(self, hold):
        draws = self.holds.pop(hold, [])
        for draw in draws:
            self.hold(draw["lot"], -book.minor(draw["amount"]).minor)
        return [draw["lot"] for draw in draws]

    def moves(self, act, name):
        kind = act["kind"]
        if kind == "deposit":
            received = act.get("received", self.when["on"])
            found = {"id": act["lot"], "customer": act["account"]["customer"], "amount": act["amount"], "received": received}
            if received != self.when["on"]:
                found["since"] = self.when["on"]
            if "entered" in self.when:
                found["entered"] = self.when["entered"]
            found["nature"] = act.get("nature", "advance")
            owner = self.debtors.get(found["customer"], {}).get("owner")
            if owner:
                found["owner"] = owner
            fields = act["account"].get("fields", []) + act.get("fields", [])
            if fields:
                found["fields"] = fields
            if "expires" in act:
                found["expires"] = act["expires"]
            self.money[act["lot"]] = found
        elif kind == "hold":
            self.holds[act["hold"]] = act["draws"]
            for draw in act["draws"]:
                self.hold(draw["lot"], book.minor(draw["amount"]).minor)
        elif kind in ("release", "lapse", "capture"):
            self.free(act["hold"])
        elif kind in ("expire", "forfeit"):
            for draw in act["draws"]:
                self.lot(draw["lot"], "removed", amount=draw["amount"])
        elif kind in ("transfer", "identify", "reclassify"):
            self.moved[name] = act["moves"]
            for move in act["moves"]:
                self.lot(move["lot"], "removed", amount=move["amount"])
                found = {name: value for name, value in self.money[move["lot"]].items()
                         if name not in ("events", "bankRef", "since", "entered")}
                found |= {"id": move["into"], "amount": move["amount"]}
                if found["received"] != self.when["on"]:
                    found["since"] = self.when["on"]
                if "entered" in self.when:
                    found["entered"] = self.when["entered"]
                found.setdefault("source", "onAccount")
                if "to" in act:
                    found["customer"] = act["to"]["customer"]
                    found.pop("fields", None)
                    if act["to"].get("fields"):
                        found["fields"] = act["to"]["fields"]
                found["nature"] = act.get("nature", found["nature"])
                self.money[move["into"]] = found
        elif kind == "undo":
            for draw in act["draws"]:
                self.lot(draw["lot"], "restored", amount=draw["amount"])
                for move in self.moved.get(act["of"], []):
                    if move["lot"] == draw["lot"]:
                        self.lot(move["into"], "removed", amount=draw["amount"])
                        break


def portfolio(kept, as_of):
    eyes = inside("asOf", lambda: book_rights.Eyes(kept, as_of.get("viewer")))
    whole = kept.log
    on = flow.known(kept, as_of)
    found = Collected(kept.log, on, kept.log)
    kept.log = whole
    lists = {"debts": found.debts, "prepayments": found.money, "debtors": found.debtors}
    rows = {name: [rows[key] for key in sorted(rows)] for name, rows in lists.items()}
    if eyes.viewer and eyes.now:
        seen = {"debts": lambda one: eyes.sees("receivable", {"kind": "item", "item": one["id"]}),
                "prepayments": lambda one: eyes.sees("account", one["customer"]),
                "debtors": lambda one: eyes.sees("customer", one["id"])}
        rows = {name: [one for one in rows[name] if seen[name](one)] for name in rows}
        figures = "item customer amount currency open due issued standing writtenOff".split()
        for field in figures if rows["debts"] else []:
            if book_rights.hides(eyes.now, "receivable", field):
                book_rights.hidden(field)
        nobody = book_rights.hides(eyes.now, "customer", "owner")
        for one in rows["debts"]:
            masked(eyes, "receivable", one, {"contract": "document", "owner": "owner"})
        for one in rows["prepayments"]:
            masked(eyes, "account", one, {"owner": "owner"})
        for one in [*rows["debts"], *rows["prepayments"]] if nobody else []:
            one.pop("owner", None)
        for one in rows["prepayments"]:
            if book_rights.hides(eyes.now, "receipt", "bankRef"):
                one.pop("bankRef", None)
        for one in rows["debtors"]:
            masked(eyes, "customer", one, {"name": "name", "owner": "owner"})
    return {name: some for name, some in rows.items() if some}


def masked(eyes, kind, one, names):
    one["fields"] = [field for field in one.get("fields", []) if not book_rights.hides(eyes.now, kind, field["name"])]
    if not one["fields"]:
        del one["fields"]
    for field, name in names.items():
        if book_rights.hides(eyes.now, kind, field):
            one.pop(name, None)
