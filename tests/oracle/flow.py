"""Every cent both ways, and what people are told, from the log alone: lists that are read again for every question."""

import book
import book_rights
import portfolio
import reconciling
from action import action_en, action_zh
from approval import CASE, holders_
from people import INSTANT
from values import Refused, inside

END = book.END


def canonical(value):
    return book.canonical(value)


class Flow:
    """The movements up to a day, in the order recorded."""

    def __init__(self, kept, on):
        self.on = on
        self.moves = [one["event"]["movement"] for one in kept.log if "movement" in one["event"]
                      and book.day(one["event"]["movement"]["on"]) <= on]

    def came_in(self, lot):
        """What a lot brought in: deposited or moved, without what was taken back."""
        total = None
        for one in self.moves:
            act = one["act"]
            if act["kind"] == "deposit" and act["lot"] == lot:
                total = book.minor(act["amount"])
                total = total.like(total.minor - self.undone(one["id"], lot))
            for move in act.get("moves", []):
                if move["into"] == lot:
                    total = book.minor(move["amount"])
                    total = total.like(total.minor - self.undone(one["id"], move["lot"]))
        return total

    def undone(self, movement, lot):
        return sum(book.minor(draw["amount"]).minor for one in self.moves if one["act"]["kind"] == "undo"
                   and one["act"]["of"] == movement for draw in one["act"]["draws"] if draw["lot"] == lot)

    def takes(self, lot):
        """(movement, act, what stands, the lot it became) of everything that took from a lot."""
        for one in self.moves:
            act = one["act"]
            if act["kind"] in ("hold", "undo"):
                continue
            for part in act.get("draws", []) + act.get("moves", []):
                if part["lot"] == lot:
                    money = book.minor(part["amount"])
                    stands = money.minor - self.undone(one["id"], lot)
                    if stands:
                        yield one, act, money.like(stands), part.get("into")

    def held(self, lot):
        """What open holds keep of a lot."""
        done = {one["act"]["hold"] for one in self.moves if one["act"]["kind"] in ("capture", "release", "lapse", "refund")
                and one["act"].get("hold")}
        return sum(book.minor(draw["amount"]).minor for one in self.moves if one["act"]["kind"] == "hold"
                   and one["act"]["hold"] not in done
                   and ("until" not in one["act"] or self.on < book.day(one["act"]["until"]))
                   for draw in one["act"]["draws"] if draw["lot"] == lot)

    def uses(self, lot):
        came, became, out = self.came_in(lot), [], []
        if came is None:
            return out
        left = came.minor
        ends = {"refund": "refunded", "expire": "expired", "forfeit": "forfeited"}
        for movement, act, money, into in self.takes(lot):
            left -= money.minor
            if into:
                became.append(into)
                continue
            if act["kind"] in ("apply", "capture"):
                end = {"kind": "paid", "item": act["item"]["item"]}
            else:
                end = {"kind": ends[act["kind"]]}
            out.append({"lot": lot, "end": end, "amount": money.json(), "movement": movement["id"], "on": movement["on"]})
        held = self.held(lot)
        for kind, minor in (("held", held), ("free", left - held)):
            if minor > 0:
                out.append({"lot": lot, "end": {"kind": kind}, "amount": came.like(minor).json()})
        return out + [line for into in became for line in self.uses(into)]

    def first(self, lot):
        for one in self.moves:
            for move in one["act"].get("moves", []):
                if move["into"] == lot:
                    return self.first(move["lot"])
        return lot

    def sources(self, item):
        out = []
        for one in self.moves:
            act = one["act"]
            if act["kind"] in ("apply", "capture") and act["item"]["item"] == item:
                for draw in act["draws"]:
                    money = book.minor(draw["amount"])
                    stands = money.minor - self.undone(one["id"], draw["lot"])
                    if stands:
                        out.append({"receipt": self.first(draw["lot"]), "lot": draw["lot"], "movement": one["id"],
                                    "on": one["on"], "amount": money.like(stands).json()})
        return out


def known(kept, as_of):
    """The log as it was recorded by an instant."""
    if "recorded" in as_of:
        kept.log = [one for one in kept.log if book.instant(one["at"]) <= book.instant(as_of["recorded"])]
    return book.day(as_of["on"]) if "on" in as_of else END


def went_to(kept, receipt, as_of):
    on = known(kept, as_of)
    there = [one["event"] for one in kept.log if one["event"]["kind"] in ("receiptClaimed", "receiptConfirmed")]
    names = [event["receipt"]["receipt"] if event["kind"] == "receiptClaimed" else event["receipt"] for event in there]
    if receipt not in names:
        raise Refused("unknown_receipt", "receipt", receipt=receipt)
    return Flow(kept, on).uses(receipt)


def came_from(kept, item, as_of):
    on = known(kept, as_of)
    if kept.opened(item) is None:
        raise Refused("unknown_item", "item", item=item)
    return Flow(kept, on).sources(item)


# --- what people are told ---------------------------------------------------------------------------

TEXTS = {
    "exceptionsRaised": ("open exceptions of {account}, new or changed: {exceptions}, owned by nobody: {unowned}",
                         "账户 {account} 新增或变动的未结异常 {exceptions} 项，其中无责任人 {unowned} 项"),
    "exceptionAssigned": ("exception {exception} of {account} is yours to see to, by {due}",
                          "账户 {account} 的异常 {exception} 由您处理，限 {due} 前"),
    "decideCase": ("{requester} asks for {action_en}: case {case} waits at step {step}{late_en}",
                   "{requester} 申请{action_zh}：审批单 {case} 待节点 {step} 审批{late_zh}"),
    "caseCarriedOut": ("case {case} is approved: {action_en} is carried out", "审批单 {case} 已通过，{action_zh}已执行"),
    "caseHeldUp": ("case {case} is approved, and {action_en} cannot be carried out: {code}",
                   "审批单 {case} 已通过，但{action_zh}无法执行：{code}"),
    "caseRejected": ("{by} rejected case {case}: {action_en}", "{by} 拒绝了审批单 {case}：{action_zh}"),
    "confirmReceipt": ("did {amount} of {customer} arrive, receipt {receipt}?",
                       "请确认 {customer} 的 {amount} 是否到账，收款 {receipt}"),
    "receiptConfirmed": ("{amount} of {customer} arrived, receipt {receipt}", "{customer} 的 {amount} 已到账，收款 {receipt}"),
    "receiptRejected": ("{amount} of {customer} did not arrive, receipt {receipt}",
                        "{customer} 的 {amount} 未到账，收款 {receipt}"),
    "receiptBounced": ("the bank took receipt {receipt} of {customer} back: {amount}",
                       "{customer} 的收款 {receipt} 被银行退回：{amount}"),
    "identifyReceipt": ("whose are {amount}, receipt {receipt}?", "到款 {receipt} 计 {amount} 待认领"),
    "approveContract": ("contract {contract} of {customer} is handed in", "{customer} 的合同 {contract} 已提交审批"),
    "contractApproved": ("contract {contract} of {customer} holds", "{customer} 的合同 {contract} 已生效"),
    "payRefund": ("refund {refund} of {amount} to {customer} waits to be paid out",
                  "应退 {customer} {amount}，退款 {refund} 待付"),
    "refundPaid": ("refund {refund} of {amount} to {customer} is paid out", "已退 {customer} {amount}，退款 {refund}"),
    "customerAssigned": ("{customer} is yours to look after", "客户 {customer} 现由您负责"),
    "itemDisputed": ("{customer} disputes {item}, of which {open} is open", "{customer} 对应收款 {item} 有争议，未付 {open}"),
}


def reason(kind, **fields):
    shown = {name: f"{value['amount']} {value['currency']}" if isinstance(value, dict) else value
             for name, value in fields.items()}
    due = fields.get("due")
    if "action" in fields:
        shown |= {"action_en": action_en(fields["action"]), "action_zh": action_zh(fields["action"])}
    shown |= {"late_en": f", by {due}" if due else "", "late_zh": f"，限 {due} 前" if due else ""}
    en, zh = (text.format(**shown) for text in TEXTS[kind])
    return {"kind": kind} | {name: value for name, value in fields.items() if value is not None} | {"en": en, "zh": zh}


def owner(kept, customer):
    """Who looks after a customer now."""
    customer = kept.resolved(customer)
    found = kept.customers().get(customer, {}).get("owner")
    for one in kept.events("ownerReassigned"):
        if one["event"]["customer"] == customer:
            found = one["event"]["after"]
    return [found] if found else []


def asked(kept, case, one):
    """The step that waits at the instant of an event, and who may answer it."""
    held = holders_({"organization": book_rights.organization(kept), "case": CASE(case), "asOf": INSTANT(one["at"])})
    if held["state"]["kind"] != "pending":
        return None
    to = [holder["person"] for holder in held.get("holders", [])]
    state = held["state"]
    return "task", to, reason("decideCase", case=case["id"], action=case["subject"]["action"],
                              requester=case["requester"], step=state["step"], due=state.get("due"))


def drawn(kept, movement):
    """Whose money a movement takes, and how much."""
    draws = movement["act"]["draws"]
    money = book.minor(draws[0]["amount"])
    total = money.like(sum(book.minor(draw["amount"]).minor for draw in draws))
    lots = {act["lot"]: act["account"]["customer"] for act in (one["event"]["movement"]["act"] for one in kept.log
            if "movement" in one["event"]) if act["kind"] == "deposit"}
    return lots[draws[0]["lot"]], total.json()


def notice(kept, at, one):
    event, kind = one["event"], one["event"]["kind"]
    cases = {other["event"]["case"]["id"]: other["event"]["case"] for other in kept.events("caseOpened")}
    claims = {other["event"]["receipt"]["receipt"]: other for other in kept.events("receiptClaimed")}
    if kind == "caseOpened":
        return asked(kept, event["case"], one)
    if kind == "caseAnswered":
        case = cases[event["case"]]
        entries = [other["event"]["entry"] for other in kept.log[:at + 1] if other["event"]["kind"] == "caseAnswered"
                   and other["event"]["case"] == event["case"]]
        then = case | {"entries": entries}
        state = book_rights.state(then)
        if state["kind"] == "rejected":
            return "message", [case["requester"]], reason("caseRejected", case=case["id"],
                                                          action=case["subject"]["action"], by=state["by"])
        return asked(kept, then, one) if state["kind"] == "pending" else None
    if kind in ("caseCarriedOut", "caseHeldUp"):
        case = cases[event["case"]]
        if kind == "caseCarriedOut" and not case["steps"]:
            return None
        more = {"code": event["code"]} if kind == "caseHeldUp" else {}
        told = reason(kind, case=case["id"], action=case["subject"]["action"], **more)
        return "task" if kind == "caseHeldUp" else "message", [case["requester"]], told
    if kind == "receiptClaimed":
        receipt = event["receipt"]
        return "task", [], reason("confirmReceipt", receipt=receipt["receipt"], customer=receipt["customer"],
                                  amount=receipt["amount"])
    if kind == "receiptConfirmed":
        act = event["movement"]["act"]
        if act.get("nature") == "unidentified":
            return "task", [], reason("identifyReceipt", receipt=event["receipt"], amount=act["amount"])
        if event["receipt"] in claims:
            return "message", [claims[event["receipt"]]["by"]], reason(
                "receiptConfirmed", receipt=event["receipt"], customer=act["account"]["customer"], amount=act["amount"])
    if kind == "receiptRejected":
        claim = claims[event["receipt"]]
        receipt = claim["event"]["receipt"]
        return "message", [claim["by"]], reason("receiptRejected", receipt=event["receipt"],
                                                customer=receipt["customer"], amount=receipt["amount"])
    if kind == "receiptBounced":
        came = kept.first("receiptConfirmed", lambda other: other["receipt"] == event["receipt"])
        act = came["event"]["movement"]["act"]
        customer = act["account"]["customer"]
        return "message", owner(kept, customer), reason("receiptBounced", receipt=event["receipt"], customer=customer,
                                                        amount=act["amount"])
    if kind in ("contractSubmitted", "contractApproved"):
        of = kept.first("contractRegistered", lambda other: other["contract"]["id"] == event["contract"])
        customer = of["event"]["contract"]["customer"]
        if kind == "contractSubmitted":
            return "task", [], reason("approveContract", contract=event["contract"], customer=customer)
        return "message", owner(kept, customer), reason(kind, contract=event["contract"], customer=customer)
    if kind in ("refundRequested", "refundPaid"):
        customer, amount = drawn(kept, event["movement"])
        if kind == "refundRequested":
            return "task", [], reason("payRefund", refund=event["refund"], customer=customer, amount=amount)
        by = kept.first("refundRequested", lambda other: other["refund"] == event["refund"])["by"]
        return "message", [by], reason(kind, refund=event["refund"], customer=customer, amount=amount)
    if kind == "ownerReassigned":
        return "message", [event["after"]], reason("customerAssigned", customer=event["customer"])
    if kind == "receivableDisputed":
        customer = kept.item(event["item"])["customer"]
        return "message", owner(kept, customer), reason("itemDisputed", item=event["item"], customer=customer,
                                                        open=kept.open(event["item"]).json())
    return reconciling.told(event, reason) if kind in reconciling.KINDS[3:] else None


def outbox(kept, sequence):
    if not 0 <= sequence <= len(kept.log):
        raise Refused("number_out_of_range", found=sequence, min=0, max=len(kept.log))
    out = []
    for at, one in enumerate(kept.log):
        told = notice(kept, at, one) if sequence < one["sequence"] else None
        if told:
            kind, to, why = told
            line = {"id": f"#{one['sequence']}", "sequence": one["sequence"], "at": one["at"], "kind": kind}
            out.append(line | ({"to": to} if to else {}) | {"reason": why})
    return out


CALLS = "bookCameFrom bookOutbox bookPortfolio bookWentTo bookWriteLog".split()


def answer(call, given):
    if call == "bookWriteLog":
        for at, one in enumerate(given["events"]):
            inside(f"events[{at}].at", lambda one=one: book.known_instant(one["at"]))
        return "".join(canonical(one) + "\n" for one in given["events"])
    kept = book.Book(given["book"])
    kept.apply(given["events"])
    as_of = given.get("asOf", {})
    if "on" in as_of:
        inside("asOf.on", lambda: book.day(as_of["on"]))
    if call == "bookOutbox":
        return outbox(kept, given["sequence"])
    if call == "bookPortfolio":
        return portfolio.portfolio(kept, as_of)
    if call == "bookWentTo":
        return went_to(kept, given["receipt"], as_of)
    return came_from(kept, given["item"], as_of)
