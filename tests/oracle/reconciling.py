"""Reconciliation periods and exceptions in the book: what the pure rules say, folded over the lines of the log."""

import periods
from values import Refused, day, inside

KINDS = "reconciliationStarted reconciliationSigned reconciliationReopened exceptionsRaised exceptionChanged".split()
ENTRIES = {"reconciliationStarted": "started", "reconciliationSigned": "signed", "reconciliationReopened": "reopened"}


def lines(book, account, *kinds):
    return [one for one in book.log if one["event"].get("account") == account and one["event"]["kind"] in kinds]


def exceptions(book, account, on=None):
    """The exceptions of an account, by id, as the events up to a day left them."""
    found = {}
    for one in lines(book, account, *KINDS[3:]):
        if on is None or day(one["on"]) <= on:
            event = one["event"]
            if event["kind"] == "exceptionsRaised":
                found.update({exception["id"]: exception for exception in event.get("changed", [])})
            else:
                found[event["exception"]] = changed(found[event["exception"]], event["change"], one["on"])
    return [found[name] for name in sorted(found)]


def changed(exception, change, on):
    return periods.changed(periods.REQUESTS["changeException"]({"exception": exception, "change": change, "on": on}))


def entries(book, account, on=None):
    """What was done with the periods of an account, by their last day."""
    found = {}
    for one in lines(book, account, *ENTRIES):
        if on is None or day(one["on"]) <= on:
            event = one["event"]
            entry = {"kind": ENTRIES[event["kind"]], "by": one["by"], "at": one["at"]}
            entry |= {name: event[name] for name in ("digest", "note") if name in event}
            span = event["span"]
            found.setdefault((day(span["last"]), day(span["first"])), (span, []))[1].append(entry)
    return [{"span": span, "entries": done} for _, (span, done) in sorted(found.items())]


class Reconciler:
    """The commands; `book`, `day`, `on` and `push` are those of the desk."""

    def forward(self, days):
        last = max([day(one["on"]) for one in days], default=self.day)
        if self.day < last:
            raise Refused("date_out_of_reach", on=self.on, first=last.isoformat(), last=None)

    def period(self, account, span):
        mine = [one for one in lines(self.book, account, *ENTRIES) if one["event"]["span"] == span]
        self.forward(mine)
        return ENTRIES[mine[-1]["event"]["kind"]] if mine else None

    def startReconciliation(self, command):  # noqa: N802
        if self.period(command["account"], command["span"]):
            raise Refused("nothing_to_do")
        self.push({"kind": KINDS[0], "account": command["account"], "span": command["span"]})

    def signReconciliation(self, command):  # noqa: N802
        content = command["content"]
        asked = {"content": content, "by": "x", "at": "2026-01-01T00:00:00Z"}
        signed = periods.sign(periods.REQUESTS["signPeriod"](asked))
        account, span = content["account"], content["span"]
        if lines(self.book, account, *KINDS[3:]):
            inside("content.exceptions", lambda: whole(exceptions(self.book, account), content))
        self.period(account, span)
        self.push({"kind": KINDS[1], "account": account, "span": span, "digest": signed["digest"]})

    def reopenReconciliation(self, command):  # noqa: N802
        if self.period(command["account"], command["span"]) != "signed":
            raise Refused("nothing_to_do")
        self.push({"kind": KINDS[2], "account": command["account"], "span": command["span"], "note": command["note"]})

    def raiseExceptions(self, command):  # noqa: N802
        account = command["account"]
        self.forward(lines(self.book, account, *KINDS[3:]))
        before = exceptions(self.book, account)
        asked = {name: command[name] for name in ("findings", "rules") if name in command}
        asked = {"asOf": self.on, "findings": [], "known": before} | asked
        after = periods.raised(periods.REQUESTS["raiseExceptions"](asked))["exceptions"]
        event = {"kind": KINDS[3], "account": account}
        news = [one for one in after if one not in before]
        self.push(event | {"changed": news} if news else event)

    def changeException(self, command):  # noqa: N802
        account, name = command["account"], command["exception"]
        self.forward(lines(self.book, account, *KINDS[3:]))
        found = [one for one in exceptions(self.book, account) if one["id"] == name]
        if not found:
            raise Refused("unknown_exception", "exception", exception=name)
        changed(found[0], command["change"], self.on)
        self.push({"kind": KINDS[4], "account": account, "exception": name, "change": command["change"]})


def alone_sign(command):
    asked = {"content": command["content"], "by": "x", "at": "2026-01-01T00:00:00Z"}
    periods.sign(periods.REQUESTS["signPeriod"](asked))


def alone_run(command):
    asked = {name: command[name] for name in ("findings", "rules") if name in command}
    periods.raised(periods.REQUESTS["raiseExceptions"]({"asOf": "2000-01-01", "findings": []} | asked))


def alone_span(command):
    span = command["span"]
    periods.backward(day(span["first"]), day(span["last"]), "span.last")


# What can be seen of a command alone leaves no trace.
ALONE = {"signReconciliation": alone_sign, "raiseExceptions": alone_run, "startReconciliation": alone_span,
         "reopenReconciliation": alone_span}


def whole(kept, content):
    """Nobody signs around the exceptions of the book."""
    given = content.get("exceptions", [])
    for one in given:
        if one not in kept:
            stands(f"exception {one['id']} is not as the book has it", f"异常 {one['id']} 与账簿记录不一致")
    for one in kept:
        within = one["state"] in periods.OPEN and day(one["on"]) <= day(content["span"]["last"])
        if within and one["id"] not in [other["id"] for other in given]:
            stands(f"exception {one['id']} is open and left out", f"未结异常 {one['id']} 未列入")


def stands(en, zh):
    raise Refused("period_not_ready", findings=1, because=en, becauseZh=zh)


def told(event, reason):
    """Who has to see to what an event left."""
    if event["kind"] == "exceptionsRaised":
        still = [one for one in event.get("changed", []) if one["state"] in periods.OPEN]
        owners = sorted({one["owner"] for one in still if "owner" in one})
        unowned = sum("owner" not in one for one in still)
        figures = {"account": event["account"], "exceptions": len(still), "unowned": unowned}
        return ("task", owners, reason("exceptionsRaised", **figures)) if still else None
    if event["change"]["kind"] != "assign":
        return None
    figures = {"account": event["account"], "exception": event["exception"], "due": event["change"]["due"]}
    return "task", [event["change"]["owner"]], reason("exceptionAssigned", **figures)
