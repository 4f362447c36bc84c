"""Approvals, rights and people of the book once more: what counts is looked up in the log for every question."""

import json
from datetime import date, timedelta

import access
import approval
import proof
import shapes
from people import INSTANT, ORGANIZATION, SUBJECT, People
from values import Refused, inside

EVENTS = ("peopleChanged accessChanged approvalPolicyChanged approvalPolicyRemoved caseOpened caseAnswered "
          "caseCarriedOut caseHeldUp").split()
RECORDS = {"customer": "customer", "contract": "contract", "item": "receivable", "receipt": "receipt"}


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# --- what the log says ------------------------------------------------------------------------------

def organization(book):
    """Everybody at the place of the first mention, as told last."""
    people, departments = {}, {}
    for one in book.events("peopleChanged"):
        people |= {person["id"]: person for person in one["event"].get("people", [])}
        departments |= {place["id"]: place for place in one["event"].get("departments", [])}
    ordered = [departments[name] for name in sorted(departments, key=str.encode)]
    return ORGANIZATION({"people": list(people.values()), "departments": ordered})


def policy(book):
    told = book.events("accessChanged")
    return access.POLICY(told[-1]["event"]["policy"]) if told and "policy" in told[-1]["event"] else None


def policies(book):
    """All versions of all approval policies, oldest first."""
    return [one["event"]["policy"] for one in book.events("approvalPolicyChanged")]


def deciding(book):
    """The policy that decides each action."""
    found = {}
    for one in book.events("approvalPolicyChanged", "approvalPolicyRemoved"):
        event = one["event"]
        if event["kind"] == "approvalPolicyChanged":
            found |= dict.fromkeys(event["policy"]["actions"], event["policy"]["id"])
        else:
            found = {action: name for action, name in found.items() if name != event["policy"]}
    return found


def in_force(book, name, at):
    """The newest version at that instant."""
    found = [one for one in policies(book) if one["id"] == name
             and not ("from" in one and at < INSTANT(one["from"])) and not ("until" in one and INSTANT(one["until"]) <= at)]
    return max(found, key=lambda one: one.get("version", 1), default=None)


def case(book, name):
    """The case with its answers, its commands and the number of the event that carried it out."""
    opened = book.first("caseOpened", lambda event: event["case"]["id"] == name)
    if opened is None:
        raise Refused("unknown_case", "case", case=name)
    entries = [one["event"]["entry"] for one in book.events("caseAnswered") if one["event"]["case"] == name]
    carried = book.first("caseCarriedOut", lambda event: event["case"] == name)
    full = dict(opened["event"]["case"])
    if entries:
        full["entries"] = entries
    return full, opened["event"]["commands"], carried and carried["sequence"]


def state(full):
    return approval.Case(approval.CASE(full)).state()


def stream(book, full):
    whose = next((one["value"].get("text") for one in full["subject"].get("facts", []) if one["name"] == "customer"), None)
    return {"kind": "customer", "customer": whose} if whose in book.customers() else {"kind": "book"}


def taken(book, one):
    """Whether the event can have happened."""
    event = one["event"]
    kind = event["kind"]
    if kind == "peopleChanged":
        changed(book, event)
    elif kind == "accessChanged" and "policy" in event:
        inside("policy", lambda: access.check_policy(access.POLICY(event["policy"])))
    elif kind == "approvalPolicyChanged":
        inside("policy", lambda: newer(book, event["policy"]))
    elif kind == "caseAnswered":
        full = case(book, event["case"])[0]
        try:
            state({**full, "entries": full.get("entries", []) + [event["entry"]]})
        except Refused as refused:
            refused.path = "entry"
            raise
    elif kind in ("caseCarriedOut", "caseHeldUp"):
        full, _, carried = case(book, event["case"])
        if kind == "caseCarriedOut" and (carried or state(full)["kind"] != "approved"):
            raise Refused("event_mismatch", field="case")


def changed(book, given):
    """The people after a change; refusals name the place in what is given."""
    now = organization(book)
    news = ORGANIZATION({name: given[name] for name in ("people", "departments") if name in given})
    ids = [person["id"] for person in news["people"]]
    both = [next((one for one in news["people"] if one["id"] == old["id"]), old) for old in now["people"]]
    both += [one for one in news["people"] if one["id"] not in [old["id"] for old in now["people"]]]
    places = [one for one in now["departments"] if one["id"] not in [new["id"] for new in news["departments"]]]
    try:
        People({"people": both, "departments": news["departments"] + places})
    except Refused as refused:
        if refused.path.startswith("people["):
            at, rest = refused.path.removeprefix("people[").split("]", 1)
            refused.path = f"people[{ids.index(both[int(at)]['id'])}]{rest}"
        raise


def newer(book, given):
    approval.check_policy(approval.POLICY(given))
    known = [one.get("version", 1) for one in policies(book) if one["id"] == given["id"]]
    if known and given.get("version", 1) <= max(known):
        raise Refused("number_out_of_range", "version", found=given.get("version", 1), min=max(known) + 1, max=2**63 - 1)
    for at, action in enumerate(given["actions"]):
        other = deciding(book).get(action)
        if other not in (None, given["id"]):
            raise Refused("action_taken", f"actions[{at}]", action=action, policy=other)


# --- facts --------------------------------------------------------------------------------------------

class Facts:
    """Facts on their way together; each name once, the first wins."""

    def __init__(self, book):
        self.book, self.found = book, []

    def field(self, name, value):
        if all(one["name"] != name for one in self.found):
            self.found.append({"name": name, "value": value})

    def text(self, name, value):
        if value:
            self.field(name, {"kind": "text", "text": value})

    def money(self, value):
        self.field("amount", {"kind": "amount", "amount": value})
        self.text("currency", value["currency"])

    def more(self, fields):
        for one in fields:
            self.field(one["name"], one["value"])

    def customer(self, name):
        name = self.book.resolved(name)
        self.text("customer", name)
        known = self.book.customers().get(name)
        if known:
            owners = [one["event"] for one in self.book.events("ownerReassigned") if one["event"]["customer"] == name]
            self.text("owner", owners[-1]["after"] if owners else known.get("owner"))
            self.text("department", owners[-1].get("department") if owners else known.get("department"))
            self.more(known.get("fields", []))

    def account(self, key):
        self.customer(key["customer"])
        self.more(key.get("fields", []))
        self.text("currency", key["currency"])

    def item(self, name):
        self.text("item", name)
        opened = self.book.opened(name)
        if opened:
            item = self.book.item(name)
            self.customer(item["customer"])
            self.text("contract", opened["event"].get("origin", {}).get("contract"))
            self.money(self.book.open(name).json())
            self.more(item.get("fields", []))

    def receipt(self, name):
        self.text("receipt", name)
        for one in self.book.events("receiptClaimed"):
            if one["event"]["receipt"]["receipt"] == name:
                self.customer(one["event"]["receipt"]["customer"])
                self.money(one["event"]["receipt"]["amount"])
        for one in self.book.events("receiptConfirmed"):
            if one["event"]["receipt"] == name:
                self.customer(one["event"]["movement"]["act"]["account"]["customer"])
                self.money(one["event"]["movement"]["act"]["amount"])

    def hold(self, name, asked):
        """Of a refund that was asked for."""
        self.text("hold", name)
        wish = self.book.first("refundRequested", lambda event: event["refund"] == name)
        if asked:
            self.money(asked)
        if wish:
            draws = wish["event"]["movement"]["act"]["draws"]
            amounts = [shapes.amount(draw["amount"]) for draw in draws]
            self.money(amounts[0].like(sum(one.minor for one in amounts)).json())
            self.account({"customer": self.book.lot_owner(draws[0]["lot"]), "currency": amounts[0].code})

    def back(self, movement, command):
        """What of a movement would be taken back, and whose it would be again."""
        taken = movement["act"].get("moves") or movement["act"]["draws"]
        sums = [shapes.amount(one["amount"]) for one in taken]
        undone = [shapes.amount(draw["amount"]).minor for one in self.book.log
                  if one["event"].get("movement", {}).get("act", {}).get("of") == movement["id"]
                  for draw in one["event"]["movement"]["act"]["draws"]]
        left = sums[0].like(sum(one.minor for one in sums) - sum(undone))
        self.money(command.get("amount", left.json()))
        self.account({"customer": self.book.lot_owner(taken[0]["lot"]), "currency": left.code})

    def record(self, key):
        getattr(self, key["kind"])(key[key["kind"]])


def facts(book, command):
    """What the commands of the vectors are about."""
    found, kind = Facts(book), command["kind"]
    if kind == "registerCustomer":
        new = command["customer"]
        for name, value in (("customer", new["id"]), ("owner", new.get("owner")), ("department", new.get("department"))):
            found.text(name, value)
        found.more(new.get("fields", []))
    elif kind == "renameCustomer":
        found.customer(command["customer"])
    elif kind == "openReceivable":
        new = command["receivable"]
        found.text("item", new["id"])
        found.customer(new["customer"])
        found.money(new["open"])
        found.more(new.get("fields", []))
    elif kind in ("pay", "writeOff"):
        if "amount" in command:
            found.money(command["amount"])
        found.item(command["item"])
    elif kind == "recordReceipt":
        new = command["receipt"]
        found.customer(new["customer"])
        found.money(new["amount"])
        found.text("nature", new.get("nature", "advance"))
        found.more(new.get("account", []) + new.get("fields", []))
    elif kind in ("requestRefund", "transfer"):
        found.money(command["amount"])
        found.account(command["account"])
        found.text("into", command.get("to", {}).get("customer"))
    elif kind == "payRefund":
        found.hold(command["refund"], command.get("amount"))
    elif kind == "undoAllocation":
        done = book.first("allocated", lambda event: event["movement"]["id"] == command["allocation"])
        if done:
            back = [one["event"]["amount"] for one in book.events("unallocated")
                    if one["event"]["allocation"] == command["allocation"]]
            money = shapes.amount(done["event"]["amount"])
            left = money.minor - sum(shapes.amount(one).minor for one in back)
            found.money(command.get("amount", money.like(left).json()))
            found.item(done["event"]["item"])
    elif kind == "creditAccount":
        found.money(command["amount"])
        found.account(command["account"])
        found.text("nature", command.get("nature", "advance"))
    elif kind == "returnRefund":
        paid = book.first("refundPaid", lambda event: event["refund"] == command["refund"])
        found.text("hold", command["refund"])
        if paid:
            found.back(paid["event"]["movement"], command)
    elif kind == "undoMovement":
        found.text("movement", command["movement"])
        done = book.moved(command["movement"])
        if book.movable(command["movement"]):
            found.back(done, command)
            found.text("into", done["act"].get("to", {}).get("customer"))
    elif kind == "comment":
        found.record(command["subject"])
    elif kind in ("answerCase", "carryOut"):
        opened = book.first("caseOpened", lambda event: event["case"]["id"] == command["case"])
        found.more(opened["event"]["case"]["subject"].get("facts", []) if opened else [])
    elif kind == "changeRules":
        found.field("day", {"kind": "date", "date": command["since"]})
    else:
        assert kind in "changePeople changeAccess changeApprovalPolicy removeApprovalPolicy".split(), kind
    return found.found


def others(book, command):
    """The customers a command touches beside the one its facts are about."""
    beside = Facts(book)
    if command["kind"] == "transfer":
        beside.customer(command["to"]["customer"])
        return [beside.found]
    if command["kind"] == "undoMovement" and book.movable(command["movement"]):
        to = book.moved(command["movement"])["act"].get("to")
        if to:
            beside.customer(to["customer"])
            return [beside.found]
    return []


# --- rights --------------------------------------------------------------------------------------------

def rights(book, person, at):
    """What a person may do; None without a policy."""
    told = policy(book)
    if told is None:
        return None
    people = People(organization(book))
    people.known(person)
    return access.Rights(people, told, person, INSTANT(at))


def allowed(now, verb, action, name, found, person):
    said = now.can(verb, SUBJECT({"action": action, "id": name, "facts": found}))
    if not said["allowed"]:
        reason = said["reason"]
        raise Refused("not_allowed", person=person, action=action, because=reason["en"], becauseZh=reason["zh"])


def check(book, command, name, by, at):
    """Whether the command may be given."""
    now, kind = rights(book, by, at), command["kind"]
    if now is None or kind == "answerCase" and command["act"]["kind"] == "withdraw":
        return
    verb, action = "adjust", kind
    if kind in ("answerCase", "carryOut"):
        action = case(book, command["case"])[0]["subject"]["action"]
        verb = "approve" if kind == "answerCase" else "adjust"
    for found in [facts(book, command)] + others(book, command):
        allowed(now, verb, action, name, found, by)
    place = {"registerCustomer": "customer", "openReceivable": "receivable", "recordReceipt": "receipt"}.get(kind)
    for at_, field in enumerate(command[place].get("fields", []) if place else []):
        level = now.access(action, None, field["name"])
        if level != "write":
            raise Refused("field_protected", f"{place}.fields[{at_}].name", field=field["name"], access=level)


#: Where amounts of records stand.
AMOUNTS = {
    "contract": "amount schedule", "receivable": "amount open writtenOff parts", "receipt": "amount",
    "account": "amount booked available held inRefund guarantee unidentified expired", "exception": "amount",
}


def discreet(book, order, refused):
    """The refusal as who gives the order may hear it: without amounts if an amount of any record is hidden."""
    def tells(value):
        if isinstance(value, dict):
            return set(value) == {"amount", "currency"} or any(map(tells, value.values()))
        return isinstance(value, (list, tuple)) and any(map(tells, value))

    try:
        now = rights(book, order["by"], order["at"])
    except Refused:
        return refused
    secret = now is not None and any(hides(now, kind, field) for kind, of in AMOUNTS.items() for field in of.split())
    if not secret or not tells(refused.fields):
        return refused
    return Refused("figures_hidden", refused.path, person=order["by"], refusal=refused.code)


def hides(now, kind, field):
    return now.access(kind, None, field) == "hidden"


def hidden(field):
    raise Refused("field_protected", field=field, access="hidden")


class Eyes:
    """A viewer of the book; without a policy everybody sees everything."""

    def __init__(self, book, viewer):
        self.book, self.viewer = book, viewer
        self.now = viewer and inside("viewer.person", lambda: rights(book, viewer["person"], viewer["at"]))

    def may(self, kind, name, found):
        allowed(self.now, "view", kind, name, found, self.viewer["person"])

    def may_customer(self, kind, name):
        found = Facts(self.book)
        found.customer(name)
        self.may(kind, name, found.found)

    def may_record(self, kind, key):
        found = Facts(self.book)
        found.record(key)
        self.may(kind, key[key["kind"]], found.found)

    def sees(self, *asked):
        try:
            self.may_customer(*asked) if isinstance(asked[1], str) else self.may_record(*asked)
        except Refused:
            return False
        return True

    def summary(self, summary):
        if not self.now:
            return summary
        rows = [one for one in summary["customers"] if self.sees("account", one["customer"])]
        item = lambda owed: {"kind": "item", "item": owed["item"]}  # noqa: E731
        rows = [{**one, "owed": [owed for owed in one["owed"] if self.sees("receivable", item(owed))]} for one in rows]
        for field in ("item", "open", "due"):
            if any(one["owed"] for one in rows) and hides(self.now, "receivable", field):
                hidden(field)
        return {**summary, "customers": rows}

    def history(self, told):
        """Events are whole: who does not see every field sees none."""
        if not self.now:
            return
        if told["kind"] == "book":
            self.may("book", self.viewer["person"], [])
        elif told["kind"] == "contract":
            self.may_record("contract", told)
        else:
            self.may_customer(told["kind"], told["customer"] if "customer" in told else told["account"]["customer"])
        fields = [name for mask in self.now.masks if mask["access"] == "hidden" for name in mask["fields"]]
        if fields:
            hidden(fields[0])


def facts_seen(book, key, viewer):
    known = {"customer": lambda: key["customer"] in book.customers() or unknown("customer"),
             "item": lambda: book.opened(key["item"]) or unknown("item")}

    def unknown(kind):
        raise Refused(f"unknown_{kind}", **{kind: key[kind]})

    inside("record", known[key["kind"]])
    found, eyes = Facts(book), Eyes(book, viewer)
    found.record(key)
    if not eyes.now:
        return {"fields": found.found}
    eyes.may(RECORDS[key["kind"]], key[key["kind"]], found.found)
    parsed = SUBJECT({"action": "x", "id": "x", "facts": found.found})["facts"]
    seen = eyes.now.mask(RECORDS[key["kind"]], None, parsed)
    # The amount of a receivable is what is open of it.
    if key["kind"] == "item" and hides(eyes.now, "receivable", "open"):
        if any(field["name"] == "amount" for field in seen["fields"]):
            seen["fields"] = [field for field in seen["fields"] if field["name"] != "amount"]
            seen["hidden"] = seen.get("hidden", []) + ["amount"]
    return seen


# --- orders that wait ----------------------------------------------------------------------------------

def gate(book, command, at):
    """The policy that decides the command, if one does."""
    kind = command["kind"]
    name = deciding(book).get(kind)
    found = in_force(book, name, INSTANT(at)) if name and kind not in ("answerCase", "carryOut") else None
    return found if found and kind in found["actions"] else None


def reach(on, at, window):
    """Whether the business date is near enough to the day of recording."""
    moment = INSTANT(at)
    day = (moment.add(60 * window.get("utcOffset", 0))).json()[:10]
    first = date.fromisoformat(day) - timedelta(days=window["back"]) if "back" in window else None
    last = date.fromisoformat(day) + timedelta(days=window["ahead"]) if "ahead" in window else None
    if first and on < first or last and last < on:
        raise Refused("date_out_of_reach", "on", on=on.isoformat(), first=first and first.isoformat(),
                      last=last and last.isoformat())


def opened(book, order, waiting, fingerprint):
    """The case of an order."""
    position, told, name, found = waiting
    action = order["commands"][position]["kind"]
    request = {"id": order["id"], "subject": {"action": action, "id": name, "facts": found}, "digest": fingerprint,
               "requester": order["by"], "at": order["at"]}
    given = {"organization": organization(book), "policy": approval.POLICY(told),
             "request": approval.REQUESTS["approvalOpen"]({
                 "organization": {}, "policy": told, "request": request})["request"]}
    try:
        return approval.open_(given)
    except Refused as refused:
        refused.path = "by" if refused.path == "request.requester" else f"commands[{position}]"
        raise


class Office:
    """The commands on people, rights and cases, for the desk of the book."""

    def changePeople(self, command):  # noqa: N802
        self.push({**command, "kind": "peopleChanged"})

    def changeAccess(self, command):  # noqa: N802
        told = self.book.events("accessChanged")
        if (told[-1]["event"].get("policy") if told else None) == command.get("policy"):
            raise Refused("nothing_to_do")
        self.push({**command, "kind": "accessChanged"})

    def changeApprovalPolicy(self, command):  # noqa: N802
        inside("policy", lambda: newer(self.book, command["policy"]))
        self.push({"kind": "approvalPolicyChanged", "policy": command["policy"]})

    def removeApprovalPolicy(self, command):  # noqa: N802
        if command["policy"] not in deciding(self.book).values():
            raise Refused("unknown_policy", "policy", policy=command["policy"])
        self.push({"kind": "approvalPolicyRemoved", "policy": command["policy"]})

    def answerCase(self, command):  # noqa: N802
        full = case(self.book, command["case"])[0]
        answer = {"by": self.order["by"], "at": self.order["at"],
                  **{name: command[name] for name in ("step", "digest", "act", "comment") if name in command}}
        given = approval.REQUESTS["approvalAnswer"]({"organization": {}, "case": full, "answer": answer})
        try:
            done = approval.answer_({**given, "organization": organization(self.book)})
        except Refused as refused:
            refused.path = refused.path.removeprefix("answer.")
            raise
        self.push({"kind": "caseAnswered", "case": command["case"], "entry": done["entries"][-1]})
        if state(done)["kind"] != "approved":
            return
        if self.held_up:
            told = {"path": "", "kind": {"code": self.held_up.code, **self.held_up.fields}}
            self.push({"kind": "caseHeldUp", "case": command["case"], "code": self.held_up.code,
                       "refusal": canonical(told)})
            return
        try:
            self.carryOut(command)
        except Refused as refused:
            refused.carrying = True
            raise

    def carryOut(self, command):  # noqa: N802
        name = command["case"]
        full, commands, carried = case(self.book, name)
        if carried:
            raise Refused("case_done", "case", case=name, sequence=carried)
        asked = {"case": approval.CASE(full), "digest": full["digest"], "asOf": INSTANT(self.order["at"])}
        inside("case", lambda: approval.in_force(asked))
        self.push({"kind": "caseCarriedOut", "case": name})
        for at, one in enumerate(commands):
            self.name = name if len(commands) == 1 else f"{name}/{at + 1}"
            if one["kind"] == full["subject"]["action"]:
                inside("case", lambda: same(full, facts(self.book, one)))
            inside(f"case.commands[{at}]", lambda: getattr(self, one["kind"])(one))


def same(full, now):
    """What the limits look at must be what was approved."""
    limit = full["rules"].get("limitFact", "amount")
    then, now = ([one["value"] for one in found if one["name"] == limit] for found in (full["subject"]["facts"], now))
    if then != now:
        said = ["{amount} {currency}".format(**one[0]["amount"]) for one in (then, now)]
        raise Refused("approval_stale", expected=said[0], found=said[1])


# --- the calls -----------------------------------------------------------------------------------------

def order_case(book, name):
    full, commands, carried = case(book, name)
    given = approval.case_json(approval.CASE(full))
    return {"case": given, "state": state(full), "commands": commands} | ({"carriedOut": carried} if carried else {})


def inbox(book, person, as_of):
    names = [one["event"]["case"]["id"] for one in book.events("caseOpened")]
    cases = [approval.CASE(case(book, name)[0]) for name in sorted(names, key=str.encode)]
    return approval.inbox_({"organization": organization(book), "cases": cases, "person": person,
                            "asOf": INSTANT(as_of)})


def head(book):
    lines = [proof.genesis(book.name)] + [canonical(one) for one in book.raw()]
    return {"count": len(lines), "root": proof.root([proof.leaf(line) for line in lines]).hex()}


