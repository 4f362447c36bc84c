"""Alerts a second time: every rule goes through all records, pairs are compared one with one."""

from datetime import timedelta
from fractions import Fraction
from math import ceil

import plans
from periods import EXCEPTION
from remind import (
    CUT_OFF, PORTFOLIO, digest, life, of_currency, owner_of, prepaid, seen_events, sees, some, told, twice, within,
)
from shapes import CALENDAR, DAY, IDENTIFIER, NONE_OR, PERCENT, amount, choice, flag, listed, one_of, record, text, whole
from values import Refused, inside, percent_text

# Each kind with its severity, in their order.
KINDS = {
    "lowBalance": "warning", "idlePrepayment": "warning", "orphaned": "critical", "forgottenRefund": "critical",
    "refundJump": "warning", "refundShare": "warning", "refundSoon": "warning", "refundElsewhere": "critical",
    "receiptJump": "info", "duplicateReceipt": "critical", "likelyDuplicate": "info", "paidButOpen": "warning",
    "concentration": "info", "overapplied": "critical", "brokenPromise": "warning", "unidentified": "warning",
    "dueBeforeIssue": "info", "behaviorBreak": "warning", "staleDebt": "warning", "overdue": "warning", "unowned": "warning",
    "followUp": "warning", "unsignedPeriod": "warning", "openException": "warning", "limitation": "critical",
}
ORDER, LEVELS = list(KINDS), ["info", "warning", "critical"]
DAYS = {"days": whole}
RULE = choice(
    lowBalance={"amounts": (listed(amount), []), "percent": NONE_OR(PERCENT), "days": NONE_OR(whole)},
    idlePrepayment=DAYS, orphaned={}, forgottenRefund=DAYS, refundJump={"deviations": whole},
    refundShare={"percent": PERCENT, "days": whole}, refundSoon=DAYS, refundElsewhere={}, receiptJump={"deviations": whole},
    duplicateReceipt=DAYS, paidButOpen={}, concentration={"percent": PERCENT}, overapplied={}, brokenPromise={},
    unidentified=DAYS, dueBeforeIssue={}, behaviorBreak=DAYS, staleDebt=DAYS, overdue={"days": listed(whole)}, unowned={},
    followUp={"field": IDENTIFIER}, unsignedPeriod=DAYS, openException={},
    limitation={"months": whole, "warning": whole, "reminders": (flag, False)},
)
POLICY = record(
    rules=listed(RULE), severities=(listed(record(kind=one_of(ORDER), severity=one_of(LEVELS))), []), recent=(whole, 31),
    calendar=NONE_OR(CALENDAR),
)
FACTS = record(
    departed=(listed(record(person=IDENTIFIER, left=DAY)), []),
    plans=(listed(record(customer=IDENTIFIER, amount=amount)), []),
    periods=(listed(record(id=IDENTIFIER, ended=DAY, owner=NONE_OR(IDENTIFIER))), []), exceptions=(listed(EXCEPTION), []),
    acknowledgments=(listed(record(customer=IDENTIFIER, on=DAY)), []),
)
# Alerts that are given back are those of this page; their reasons are carried as they are.
ALERT = record(
    id=IDENTIFIER, kind=one_of(ORDER), severity=one_of(LEVELS), customer=NONE_OR(IDENTIFIER), owner=NONE_OR(IDENTIFIER),
    subjects=(listed(IDENTIFIER), []), amount=NONE_OR(amount), since=DAY, tags=listed(IDENTIFIER), reason=lambda given: given,
)
FILTER = record(
    kinds=(listed(one_of(ORDER)), []), severity=NONE_OR(one_of(LEVELS)), customers=(listed(IDENTIFIER), []),
    owners=(listed(IDENTIFIER), []), tags=(listed(IDENTIFIER), []), subjects=(listed(IDENTIFIER), []), through=NONE_OR(DAY),
    **{"from": NONE_OR(DAY)},
)
REQUESTS = {
    "alerts": record(portfolio=PORTFOLIO, cutOff=CUT_OFF, policy=POLICY, facts=(FACTS, FACTS({}))),
    "alertPolicy": record(preset=one_of(["prepayments", "receivables", "all"])),
    "alertReport": record(now=listed(ALERT), before=(listed(ALERT), []), filter=(FILTER, FILTER({}))),
    "filterAlerts": record(alerts=listed(ALERT), filter=FILTER),
}


def later(day, days):
    return day + timedelta(days=days)


class Look:
    """All records of one day."""

    def __init__(self, r):
        self.p, self.facts, self.policy, self.cut = r["portfolio"], r["facts"], r["policy"], r["cutOff"]
        self.on, self.found = self.cut["on"], []
        rows = [(debt, life(debt, self.cut)) for debt in self.p["debts"] if debt["kind"] in ("ordinary", "lateCharge")]
        self.debts = [(debt, now) for debt, now in rows if now]
        self.open = [(debt, now) for debt, now in self.debts if now["open"] > 0]
        rows = [(money, prepaid(money, self.cut)) for money in self.p["prepayments"]]
        self.money = [(money, now) for money, now in rows if now]
        self.receipts = [money for money, now in self.money if money["source"] == "receipt" and not now["bounced"]]
        self.gone = {one["person"]: one["left"] for one in self.facts["departed"] if one["left"] < self.on}
        keys = [(one["customer"], one["amount"].code) for one, _ in self.open + self.money]
        self.customers = sorted(set(keys))
        self.like = {one["amount"].code: one["amount"] for one, _ in self.open + self.money}

    def owner(self, customer, own=None):
        return owner_of(self.p, customer, own, self.cut)

    def own(self, customer, code):
        """Who looks after any record of a customer of which something is left."""
        rows = [now["owner"] for debt, now in self.open if (debt["customer"], debt["amount"].code) == (customer, code)]
        rows += [money["owner"] for money, now in self.money
                 if (money["customer"], money["amount"].code) == (customer, code) and now["left"] > 0]
        return next((owner for owner in rows if owner), None)

    def say(self, kind, since, reason, customer=None, owner=None, subjects=(), mark="", amount=None):
        levels = {one["kind"]: one["severity"] for one in self.policy["severities"]}
        self.found.append({
            "id": digest("A", kind, mark, customer or "", *subjects), "kind": kind,
            "severity": levels.get(kind, KINDS[kind]), **some(customer=customer, owner=owner, subjects=list(subjects)),
            **({"amount": amount.json()} if amount else {}), "since": since.isoformat(), "tags": ["异常", kind], "reason": reason,
        })

    def of_debt(self, kind, debt, now, since, reason):
        self.say(kind, since, reason, debt["customer"], self.owner(debt["customer"], now["owner"]), [debt["id"]],
                 amount=debt["amount"].like(now["open"]))

    def of_money(self, kind, money, since, reason, minor, more=(), mark=""):
        self.say(kind, since, reason, money["customer"], self.owner(money["customer"], money["owner"]),
                 [money["id"], *more], mark, money["amount"].like(minor))

    # --- money ---------------------------------------------------------------------------------

    def idlePrepayment(self, rule):
        for money, now in self.money:
            days = (self.on - now["last"]).days
            if now["left"] > 0 and days > rule["days"]:
                self.of_money("idlePrepayment", money, later(now["last"], rule["days"] + 1), told(
                    "idlePrepayment", "{left} is left, and nothing happened since {last}, {days} days ago; the limit is {limit}",
                    "余额 {left}，自 {last} 起 {days} 天无动账，超过 {limit} 天", left=money["amount"].like(now["left"]), last=now["last"],
                    days=days, limit=rule["days"]), now["left"])

    def orphan(self, amount, owner):
        return told("orphaned", "{owner} looked after {amount} and left on {left}", "{amount} 的负责人 {owner} 已于 {left} 离职",
                    amount=amount, owner=owner, left=self.gone[owner])

    def orphaned(self, rule):
        for money, now in self.money:
            owner = self.owner(money["customer"], money["owner"])
            if now["left"] > 0 and owner in self.gone:
                since = max(later(self.gone[owner], 1), money["received"])
                self.of_money("orphaned", money, since, self.orphan(money["amount"].like(now["left"]), owner), now["left"])
        for customer, code in self.customers:
            rows = [(self.owner(customer, now["owner"]), now["open"]) for debt, now in self.open
                    if (debt["customer"], debt["amount"].code) == (customer, code)]
            rows = [row for row in rows if row[0] in self.gone]
            if rows:
                owner, total = rows[-1][0], self.like[code].like(sum(row[1] for row in rows))
                self.say("orphaned", later(self.gone[owner], 1), self.orphan(total, owner), customer,
                         self.owner(customer, self.own(customer, code)), mark=code, amount=total)

    def forgottenRefund(self, rule):
        for money, now in self.money:
            for _, _, asked in now["requests"][:1]:
                days = (self.on - asked).days
                if days > rule["days"]:
                    self.of_money("forgottenRefund", money, later(asked, rule["days"] + 1), told(
                        "forgottenRefund", "{amount} was asked back on {since} and has not been paid for {days} days; the limit is {limit}",
                        "{since} 申请退款 {amount}，已 {days} 天未付，超过 {limit} 天", amount=money["amount"].like(now["requested"]),
                        since=asked, days=days, limit=rule["days"]), now["requested"])

    def unidentified(self, rule):
        for money, now in self.money:
            days = (self.on - money["received"]).days
            if now["left"] > 0 and money["nature"] == "unidentified" and days > rule["days"]:
                self.of_money("unidentified", money, later(money["received"], rule["days"] + 1), told(
                    "unidentified", "nobody knows whose {left} is that arrived on {received}, {days} days ago; the limit is {limit}",
                    "{received} 到款 {left} 已 {days} 天未认领，超过 {limit} 天", left=money["amount"].like(now["left"]),
                    received=money["received"], days=days, limit=rule["days"]), now["left"])

    def lowBalance(self, rule):
        for customer, code in self.customers:
            mine = [(money, now) for money, now in self.money if (money["customer"], money["amount"].code) == (customer, code)]
            used, last = 0, None
            for money, _ in mine:
                for event in money["events"]:
                    act = event["act"]
                    if sees(self.cut, event["on"], event["entered"]) and (self.on - event["on"]).days < 90:
                        if act["kind"] == "applied":
                            used += act["amount"].minor
                            last = max(last or event["on"], event["on"])
                        if act["kind"] == "returned":
                            used = max(used - act["amount"].minor, 0)
            free, like = sum(now["free"] for _, now in mine), self.like[code]
            plan = [one["amount"].minor for one in self.facts["plans"] if (one["customer"], one["amount"].code) == (customer, code)]
            wanted = [one.minor for one in rule["amounts"] if one.code == code][:1]
            if rule["percent"] is not None and plan:
                wanted.append(ceil(Fraction(rule["percent"]) / 100 * plan[-1]))
            if rule["days"] is not None:
                wanted.append(ceil(Fraction(used * rule["days"], 90)))
            if wanted and free < max(wanted) and (free > 0 or used > 0 or plan):
                self.say("lowBalance", last or self.on, told(
                    "lowBalance", "{free} is free, less than {least}", "可用余额 {free}，低于 {least}", free=like.like(free),
                    least=like.like(max(wanted))), customer, self.owner(customer, self.own(customer, code)), mark=code,
                    amount=like.like(free))

    # --- receipts and refunds ------------------------------------------------------------------

    def is_recent(self, day):
        return (self.on - day).days < self.policy["recent"]

    def is_earlier(self, day):
        return self.policy["recent"] <= (self.on - day).days < self.policy["recent"] + 365

    def refunds(self, customer=None, code=None):
        for money, _ in self.money:
            for place, event in enumerate(money["events"]):
                act = event["act"]
                if act["kind"] == "refunded" and sees(self.cut, event["on"], event["entered"]):
                    if customer in (None, money["customer"]) and code in (None, money["amount"].code):
                        yield money, place, event["on"], act

    def of_refund(self, kind, money, place, on, act, reason):
        self.of_money(kind, money, on, reason, act["amount"].minor, [act["refund"]] if act["refund"] else [], str(place))

    @staticmethod
    def median(rows):
        rows, half = sorted(rows), len(rows) // 2
        return Fraction(rows[half]) if len(rows) % 2 else Fraction(rows[half - 1] + rows[half]) / 2

    def far(self, before, minor, deviations):
        """Median, median distance, and whether an amount lies too far; none where nothing can be said."""
        if len(before) < 5:
            return None
        middle = self.median(before)
        distance = self.median([abs(one - middle) for one in before])
        spread = distance
        if distance == 0:
            spread = Fraction(max(int(2 * middle) // 10, 4), 4)
        if not abs(minor - middle) > deviations * Fraction(14_826, 10_000) * spread:
            return None
        return middle, distance

    def jump(self, kind, what, en, before, money, minor, deviations, above_only):
        far = self.far(before, minor, deviations)
        if far is None or (above_only and minor <= far[0]):
            return None
        like = money["amount"]
        zh = ("退款 {amount} 高于此前 {earlier} 笔的中位数 {median} 逾 {deviations} 倍偏差（绝对中位差 {spread}）" if above_only else
              "收款 {amount} 偏离此前 {earlier} 笔的中位数 {median} 逾 {deviations} 倍偏差（绝对中位差 {spread}）")
        return told(kind, "{amount} " + en + " the median {median} of {earlier} " + what + ", whose median distance is {spread}", zh,
                    amount=like.like(minor), median=like.like(int(far[0])), spread=like.like(int(far[1])), earlier=len(before),
                    deviations=deviations)

    def refundJump(self, rule):
        for money, place, on, act in self.refunds():
            before = [one[3]["amount"].minor for one in self.refunds(money["customer"], money["amount"].code) if self.is_earlier(one[2])]
            reason = self.jump("refundJump", "refunds", "was paid back: more than {deviations} deviations above", before, money,
                               act["amount"].minor, rule["deviations"], True)
            if reason and self.is_recent(on):
                self.of_refund("refundJump", money, place, on, act, reason)

    def receiptJump(self, rule):
        for money in self.receipts:
            before = [one["amount"].minor for one in self.receipts if one["customer"] == money["customer"]
                      and one["amount"].code == money["amount"].code and self.is_earlier(one["received"])]
            reason = self.jump("receiptJump", "receipts", "arrived: more than {deviations} deviations from", before, money,
                               money["amount"].minor, rule["deviations"], False)
            if reason and self.is_recent(money["received"]):
                self.of_money("receiptJump", money, money["received"], reason, money["amount"].minor)

    def refundSoon(self, rule):
        for money, place, on, act in self.refunds():
            days = (on - money["received"]).days
            if self.is_recent(on) and days <= rule["days"]:
                self.of_refund("refundSoon", money, place, on, act, told(
                    "refundSoon", "{amount} was paid back on {on}, {days} days after it arrived on {received}; within {limit} days is soon",
                    "{received} 到款，{days} 天后（{on}）退款 {amount}，在 {limit} 天之内", amount=act["amount"], received=money["received"],
                    on=on, days=days, limit=rule["days"]))

    def refundElsewhere(self, rule):
        for money, place, on, act in self.refunds():
            known = {one["payerAccount"] for one in self.receipts if one["customer"] == money["customer"]
                     and one["amount"].code == money["amount"].code and one["payerAccount"]}
            if self.is_recent(on) and known and act["account"] and act["account"] not in known:
                self.of_refund("refundElsewhere", money, place, on, act, told(
                    "refundElsewhere", "{amount} was paid back to account {account}, from which the customer never paid",
                    "退款 {amount} 付至账户 {account}，该客户从未以此账户付款", amount=act["amount"], account=act["account"]))

    def refundShare(self, rule):
        for customer, code in self.customers:
            back = [(on, act["amount"].minor) for _, _, on, act in self.refunds(customer, code) if (self.on - on).days < rule["days"]]
            came = sum(one["amount"].minor for one in self.receipts if (one["customer"], one["amount"].code) == (customer, code)
                       and (self.on - one["received"]).days < rule["days"])
            refunded, like = sum(row[1] for row in back), self.like[code]
            if refunded > 0 and refunded > Fraction(rule["percent"]) / 100 * came:
                limit = percent_text(Fraction(rule["percent"]))
                self.say("refundShare", max(row[0] for row in back), told(
                    "refundShare", "{refunded} of {received} received in {days} days was paid back, more than {limit} %",
                    "{days} 天内收款 {received}，退款 {refunded}，占比超过 {limit}%", refunded=like.like(refunded), received=like.like(came),
                    days=rule["days"], limit=limit), customer, self.owner(customer, self.own(customer, code)), mark=code,
                    amount=like.like(refunded))

    def duplicateReceipt(self, rule):
        def before(money, same):
            rows = [one for one in self.receipts if same(one, money) and (one["received"], one["id"]) < (money["received"], money["id"])]
            return max(rows, key=lambda one: (one["received"], one["id"]), default=None)

        def pair(kind, one, money, reason):
            self.say(kind, max(one["received"], money["received"]), reason, money["customer"],
                     self.owner(money["customer"], money["owner"]), [one["id"], money["id"]], amount=money["amount"])

        for money in [one for one in self.receipts if self.is_recent(one["received"])]:
            equal = lambda a, b: a["amount"].json() == b["amount"].json()  # noqa: E731
            one = before(money, lambda a, b: equal(a, b) and a["bankRef"] and a["bankRef"] == b["bankRef"])
            if one:
                pair("duplicateReceipt", one, money, told(
                    "duplicateReceipt", "two receipts of {amount} have the bank number {bankRef}", "两笔收款 {amount} 的银行流水号同为 {bankRef}",
                    amount=money["amount"], bankRef=money["bankRef"]))
            one = before(money, lambda a, b: equal(a, b) and a["customer"] == b["customer"])
            days = (money["received"] - one["received"]).days if one else None
            if one and days <= rule["days"] and not (one["bankRef"] and one["bankRef"] == money["bankRef"]):
                pair("likelyDuplicate", one, money, told(
                    "likelyDuplicate", "two receipts of {amount} of one customer lie {days} days apart, within {limit}",
                    "同一客户两笔 {amount} 收款相隔 {days} 天，在 {limit} 天之内", amount=money["amount"], days=days, limit=rule["days"]))

    def overapplied(self, rule):
        for debt, now in self.debts:
            taken = 0
            for money, _ in self.money:
                for event in seen_events(money, self.cut):
                    if event["act"].get("item") == debt["id"]:
                        taken += event["act"]["amount"].minor * (1 if event["act"]["kind"] == "applied" else -1)
            if taken > now["paid"]:
                like = debt["amount"]
                self.say("overapplied", self.on, told(
                    "overapplied", "{applied} was taken from prepayments for it, and it says {paid} was paid",
                    "预收款核销 {applied}，而应收款记录已付 {paid}", applied=like.like(taken), paid=like.like(now["paid"])),
                    debt["customer"], self.owner(debt["customer"], debt["owner"]), [debt["id"]], amount=like.like(taken - now["paid"]))

    # --- customers -----------------------------------------------------------------------------

    def sums(self, customer, code):
        debts = [(debt, now) for debt, now in self.open if (debt["customer"], debt["amount"].code) == (customer, code)]
        money = [(one, now) for one, now in self.money if (one["customer"], one["amount"].code) == (customer, code)]
        return debts, money

    def paidButOpen(self, rule):
        for customer, code in self.customers:
            debts, money = self.sums(customer, code)
            due = [(now["due"], now["open"] - now["disputed"]) for _, now in debts if now["due"] <= self.on and now["open"] > now["disputed"]]
            free, owed, like = sum(now["free"] for _, now in money), sum(row[1] for row in due), self.like[code]
            if free > 0 and owed > 0:
                self.say("paidButOpen", min(row[0] for row in due), told(
                    "paidButOpen", "{free} is free while {due} is due: it is to be applied", "可用余额 {free}，而到期未付 {due}，应核销",
                    free=like.like(free), due=like.like(owed)), customer, self.owner(customer, self.own(customer, code)), mark=code,
                    amount=like.like(min(free, owed)))

    def concentration(self, rule):
        for customer, code in self.customers:
            mine = sum(now["open"] for _, now in self.sums(customer, code)[0])
            total, like = sum(now["open"] for debt, now in self.open if debt["amount"].code == code), self.like[code]
            if mine > 0 and mine > Fraction(rule["percent"]) / 100 * total:
                self.say("concentration", self.on, told(
                    "concentration", "{open} of {total} is owed by one customer, more than {limit} %",
                    "该客户欠款 {open}，占应收 {total} 超过 {limit}%", open=like.like(mine), total=like.like(total),
                    limit=percent_text(Fraction(rule["percent"]))), customer, self.owner(customer, self.own(customer, code)),
                    mark=code, amount=like.like(mine))

    def unowned(self, rule):
        for customer, code in self.customers:
            debts, money = self.sums(customer, code)
            left, owed = [one for one in money if one[1]["left"] > 0], sum(now["open"] for _, now in debts)
            since = [debt["issued"] for debt, _ in debts] + [one["received"] for one, _ in left]
            if since and not self.owner(customer, self.own(customer, code)):
                like = self.like[code]
                self.say("unowned", min(since), told(
                    "unowned", "nobody looks after the customer: {money} is left of its money, {open} is owed",
                    "客户无责任人：预收余额 {money}，应收 {open}", money=like.like(sum(now["left"] for _, now in left)), open=like.like(owed)),
                    customer, mark=code)

    def behaviorBreak(self, rule):
        calendar = self.policy["calendar"]
        for customer in sorted({debt["customer"] for debt, _ in self.debts}):
            rows = []
            for debt, now in self.debts:
                if debt["customer"] == customer and debt["kind"] == "ordinary" and now["open"] == 0:
                    # The vectors settle such debts with one payment.
                    until = [event["on"] for event in seen_events(debt, self.cut) if event["act"]["kind"] == "paid"][-1]
                    due = plans.adjust(now["due"], "following", calendar) if calendar else now["due"]
                    rows.append((until, debt["id"], (until - due).days))
            rows = sorted(row for row in rows if (self.on - row[0]).days < 365)
            days = [row[2] for row in rows]
            if len(days) < 10:
                continue
            mean, last = Fraction(sum(days), len(days)), Fraction(sum(days[-5:]), 5)
            variance = Fraction(sum((day - mean) ** 2 for day in days)) / (len(days) - 1)
            if last - mean > rule["days"] and (last - mean) ** 2 > 4 * variance:
                self.say("behaviorBreak", rows[-1][0], told(
                    "behaviorBreak", "the last five debts were late by {recent} days together, all {debts} of a year by {total}: "
                    "on average more than {limit} days and two deviations later",
                    "最近 5 笔合计迟付 {recent} 天，一年内 {debts} 笔合计 {total} 天，平均延后超过 {limit} 天及两倍标准差",
                    recent=sum(days[-5:]), total=sum(days), debts=len(days), limit=rule["days"]), customer, self.owner(customer))

    def followUp(self, rule):
        for debtor in self.p["debtors"]:
            value = next((one["value"] for one in debtor["fields"] if one["name"] == rule["field"]), {})
            day = value.get("date")
            met = day and any(event["act"]["kind"] == "contacted" and event["on"] >= day for event in seen_events(debtor, self.cut))
            if day and day < self.on and not met:
                self.say("followUp", later(day, 1), told(
                    "followUp", "somebody should have seen to the customer on {day}, {days} days ago", "应于 {day} 跟进，已过 {days} 天",
                    day=day, days=(self.on - day).days), debtor["id"], self.owner(debtor["id"]))

    # --- debts ---------------------------------------------------------------------------------

    def brokenPromise(self, rule):
        for debt, now in self.open:
            if now["brokenDay"]:
                self.of_debt("brokenPromise", debt, now, later(now["brokenDay"], 1), told(
                    "brokenPromise", "payment was promised for {promised} and {open} is open; {broken} promises broken in all",
                    "承诺 {promised} 付款未兑现，未付 {open}，累计失信 {broken} 次", open=debt["amount"].like(now["open"]),
                    promised=now["brokenDay"], broken=now["broken"]))

    def dueBeforeIssue(self, rule):
        for debt, now in self.open:
            if now["due"] < debt["issued"]:
                self.of_debt("dueBeforeIssue", debt, now, debt["issued"], told(
                    "dueBeforeIssue", "it was due on {due}, before its document of {issued}", "到期日 {due} 早于单据日 {issued}",
                    issued=debt["issued"], due=now["due"]))

    def staleDebt(self, rule):
        for debt, now in self.open:
            last = max(now["due"], debt["issued"], now["last"] or now["due"])
            days = (self.on - last).days
            if now["due"] < self.on and days > rule["days"]:
                self.of_debt("staleDebt", debt, now, later(last, rule["days"] + 1), told(
                    "staleDebt", "{open} is overdue, and nothing happened since {last}, {days} days ago; the limit is {limit}",
                    "逾期未付 {open}，自 {last} 起 {days} 天无人跟进，超过 {limit} 天", open=debt["amount"].like(now["open"]), last=last,
                    days=days, limit=rule["days"]))

    def overdue(self, rule):
        for debt, now in self.open:
            days = (self.on - now["due"]).days
            passed = [limit for limit in rule["days"] if days > limit]
            if passed:
                self.of_debt("overdue", debt, now, later(now["due"], passed[-1] + 1), told(
                    "overdue", "{open} is {days} days overdue since {due}: level {level}, beyond {limit} days",
                    "{open} 自 {due} 起逾期 {days} 天，第 {level} 级（超过 {limit} 天）", open=debt["amount"].like(now["open"]),
                    due=now["due"], days=days, level=len(passed), limit=passed[-1]))

    def limitation(self, rule):
        for debt, now in self.open:
            signed = [one["on"] for one in self.facts["acknowledgments"] if one["customer"] == debt["customer"] and one["on"] <= self.on]
            acts = [now["due"], now["acknowledged"], *signed] + ([now["reminded"]] if rule["reminders"] else [])
            began = max(act for act in acts if act)
            ends = plans.walk(began, [{"kind": "months", "months": rule["months"]}])
            days = (ends - self.on).days
            if days <= rule["warning"]:
                self.of_debt("limitation", debt, now, later(ends, -rule["warning"]), told(
                    "limitation", "{open} can be sued for until {ends}, {days} days from now; the time runs from {began}",
                    "{open} 的诉讼时效自 {began} 起算，至 {ends} 届满，剩余 {days} 天", open=debt["amount"].like(now["open"]), began=began,
                    ends=ends, days=days))

    # --- what is given -------------------------------------------------------------------------

    def unsignedPeriod(self, rule):
        for period in self.facts["periods"]:
            days = (self.on - period["ended"]).days
            if days > rule["days"]:
                self.say("unsignedPeriod", later(period["ended"], rule["days"] + 1), told(
                    "unsignedPeriod", "the period ended on {ended}, {days} days ago, and is not signed; the limit is {limit}",
                    "期间已于 {ended} 结束，{days} 天未签收，超过 {limit} 天", ended=period["ended"], days=days, limit=rule["days"]),
                    owner=period["owner"], subjects=[period["id"]])

    def openException(self, rule):
        for one in self.facts["exceptions"]:
            if one["state"] not in ("open", "inWork"):
                continue
            if not one["owner"] or not one["due"]:
                since, reason = one["opened"], told(
                    "exceptionUnowned", "the exception of {opened} has no owner or no due date for {days} days",
                    "{opened} 的异常 {days} 天无责任人或无期限", opened=one["opened"], days=(self.on - one["opened"]).days)
            elif one["due"] < self.on:
                since, reason = later(one["due"], 1), told(
                    "exceptionOverdue", "the exception was due on {due}, {days} days ago", "异常应于 {due} 处理完毕，已逾期 {days} 天",
                    due=one["due"], days=(self.on - one["due"]).days)
            else:
                continue
            self.say("openException", since, reason, owner=one["owner"], subjects=[one["id"]], amount=one["amount"])


def once_each(rows, path):
    seen = set()
    for at, one in enumerate(rows):
        if one["kind"] in seen:
            raise Refused("duplicate_field", f"{path}[{at}].kind", field=one["kind"])
        seen.add(one["kind"])


def check(policy):
    for at, rule in enumerate(policy["rules"]):
        if rule["kind"] in [one["kind"] for one in policy["rules"][:at]]:
            raise Refused("duplicate_field", f"rules[{at}].kind", field=rule["kind"])
        if rule["kind"] == "overdue":
            least = 0
            for place, days in enumerate(rule["days"]):
                within(days, least, 36_600, f"rules[{at}].days[{place}]")
                least = days + 1
        else:
            within(rule.get("days") or 0, 0, 36_600, f"rules[{at}].days")
        within(rule.get("deviations", 1), 1, 1_000, f"rules[{at}].deviations")
        within(rule.get("months", 1), 1, 1_200, f"rules[{at}].months")
        within(rule.get("warning", 0), 0, 36_600, f"rules[{at}].warning")
    once_each(policy["severities"], "severities")
    within(policy["recent"], 1, 3_660, "recent")


def alerts(r):
    inside("policy", lambda: check(r["policy"]))
    twice(r["portfolio"]["debtors"], "portfolio.debtors")
    look = Look(r)
    for rule in r["policy"]["rules"]:
        getattr(look, rule["kind"])(rule)
    return sorted(look.found, key=lambda one: (-LEVELS.index(one["severity"]), ORDER.index(one["kind"]), one["id"]))


def alert_policy(r):
    money = [
        {"kind": "lowBalance", "percent": "10", "days": 14}, {"kind": "idlePrepayment", "days": 180},
        {"kind": "forgottenRefund", "days": 7}, {"kind": "refundJump", "deviations": 3}, {"kind": "refundSoon", "days": 7},
        {"kind": "refundElsewhere"}, {"kind": "receiptJump", "deviations": 5}, {"kind": "duplicateReceipt", "days": 3},
        {"kind": "unidentified", "days": 14}, {"kind": "refundShare", "percent": "30", "days": 90},
    ]
    debts = [
        {"kind": "brokenPromise"}, {"kind": "dueBeforeIssue"}, {"kind": "behaviorBreak", "days": 5},
        {"kind": "staleDebt", "days": 180}, {"kind": "overdue", "days": [30, 60, 90]},
        {"kind": "limitation", "months": 36, "warning": 90}, {"kind": "concentration", "percent": "20"},
    ]
    both = [{"kind": "paidButOpen"}, {"kind": "overapplied"}, {"kind": "unsignedPeriod", "days": 10}, {"kind": "openException"}]
    end = [{"kind": "orphaned"}, {"kind": "unowned"}]
    rules = {"prepayments": money, "receivables": debts, "all": money + debts + both}[r["preset"]] + end
    # As many days as are new by themselves are left out where they are written.
    return {"rules": rules}


def wanted(given, one):
    lists = [("customers", [one["customer"]]), ("owners", [one["owner"]]), ("tags", one["tags"]), ("subjects", one["subjects"])]
    return (
        (not given["kinds"] or one["kind"] in given["kinds"])
        and (given["severity"] is None or LEVELS.index(one["severity"]) >= LEVELS.index(given["severity"]))
        and (given["from"] is None or one["since"] >= given["from"])
        and (given["through"] is None or one["since"] <= given["through"])
        and all(not given[name] or set(given[name]) & set(has) for name, has in lists)
    )


def check_filter(given):
    if given["from"] and given["through"] and given["from"] > given["through"]:
        raise Refused("range_backward", "filter", **{
            "from": f"{given['from']}T00:00:00Z", "until": f"{given['through']}T00:00:00Z"})


def out(one):
    return {
        "id": one["id"], "kind": one["kind"], "severity": one["severity"],
        **some(customer=one["customer"], owner=one["owner"], subjects=one["subjects"]),
        **({"amount": one["amount"].json()} if one["amount"] else {}), "since": one["since"].isoformat(), "tags": one["tags"],
        "reason": one["reason"],
    }


def filter_alerts(r):
    check_filter(r["filter"])
    return [out(one) for one in r["alerts"] if wanted(r["filter"], one)]


def alert_report(r):
    check_filter(r["filter"])
    twice(r["now"], "now")
    twice(r["before"], "before")
    was, now = ({one["id"] for one in r[name]} for name in ("before", "now"))
    fits = lambda name: [one for one in r[name] if wanted(r["filter"], one)]  # noqa: E731
    parts = {
        "raised": [one for one in fits("now") if one["id"] not in was], "kept": [one for one in fits("now") if one["id"] in was],
        "cleared": [one for one in fits("before") if one["id"] not in now],
    }
    count = lambda kind, rows: sum(one["kind"] == kind for one in rows)  # noqa: E731
    counts = [{"kind": kind, **{name: count(kind, rows) for name, rows in parts.items()}} for kind in ORDER]
    return {**{name: [out(one) for one in rows] for name, rows in parts.items()},
            "counts": [row for row in counts if row["raised"] or row["kept"] or row["cleared"]]}


ANSWERS = {"alerts": alerts, "alertPolicy": alert_policy, "alertReport": alert_report, "filterAlerts": filter_alerts}
