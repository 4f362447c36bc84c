"""From the call and the request of a vector to the answer it must state."""

import access
import alarms
import account
import allocation
import book
import approval
import bank
import behavior
import changes
import charges
import evidence
import exchange
import figures
import forecast
import flow
import grades
import matching
import month_end
import offset
import payers
import periods
import plans
import posting
import proof
import remind
import provision
import render
import sets
import shapes
import show
import slip
import subset
import text
import systems
import undo
import values
import vouchers
import waterfall
from values import Refused, inside


# Pillars that read and answer their own calls.
PILLARS = {call: pillar for pillar in (behavior, evidence, exchange, figures, forecast, grades, month_end, payers, periods, sets, slip, subset, systems) for call in pillar.REQUESTS}
MORE = [waterfall, undo, offset, proof, vouchers, approval, access, text, remind, alarms, provision, render, show]
for module in MORE:
    shapes.REQUESTS.update(module.REQUESTS)


def answer(call, given):
    if call in PILLARS:
        return PILLARS[call].answer(call, PILLARS[call].REQUESTS[call](given))
    if call in book.CALLS:
        return book.answer(call, given)
    if call in bank.CALLS:
        return bank.answer(call, given)
    if call in matching.CALLS:
        return matching.answer(call, given)
    if call in flow.CALLS:
        return flow.answer(call, given)
    if call in posting.CALLS:
        return posting.answer(call, given)
    if call in account.REQUESTS:
        return account.answer(call, given)
    if call not in shapes.REQUESTS:
        raise Refused("unknown_variant", text=values.shown(call))
    r = shapes.REQUESTS[call](given)
    for module in MORE:
        if call in module.ANSWERS:
            return module.ANSWERS[call](r)
    if call == "money":
        return r.json()
    if call == "round":
        money, exact = inside("amount", lambda: values.round_text(r["amount"], r["currency"][0], r["rounding"]))
        return {"value": money.json(), "exact": exact}
    if call == "currency":
        return {"currency": r["currency"][0], "digits": r["currency"][1]}
    if call in ("plus", "minus", "compare"):
        left, right = r["left"], r["right"]
        left.needs(right)
        if call == "compare":
            return "less" if left.minor < right.minor else "greater" if left.minor > right.minor else "equal"
        return left.like(left.minor + (right.minor if call == "plus" else -right.minor)).json()
    if call == "percentOf":
        exact = r["amount"].minor * r["percent"] / 100
        whole = values.rounded(exact, r["rounding"])
        return {"value": r["amount"].like(whole).json(), "exact": whole == exact}
    if call == "cleanId":
        return values.clean_identifier(r["text"])
    if call == "adjust":
        return plans.adjust(r["date"], r["convention"], r["calendar"]).isoformat()
    if call == "walk":
        return inside("steps", lambda: plans.walk(r["from"], r["steps"])).isoformat()
    if call == "split":
        return plans.split(r["total"], r["by"], r["remainder"], r["rounding"])
    if call == "schedule":
        return plans.schedule(r["total"], r["terms"], r["events"], r["calendar"])
    later = {
        "amend": changes.amend, "discounts": charges.discounts, "lateCharges": charges.late_charges,
        "nextPayment": charges.next_payment, "paymentStatus": charges.payment_status,
        "receivables": changes.receivables, "reportEvent": changes.report_event,
        "settlementQuote": charges.settlement_quote,
    }
    if call in later:
        return later[call](r)
    if call == "aging":
        return allocation.aging(r["items"], r["limits"], r["asOf"])
    run = allocation.Run(r["lots"], r["items"], r["scheme"], r["asOf"])
    plan = run.plan()
    return plan if call == "allocate" else allocation.settle(run, r["items"])


def derive(call, given):
    """`{"expect": …}` or `{"refuse": {code, path, …}}`."""
    try:
        return {"expect": answer(call, given)}
    except Refused as refused:
        return {"refuse": {"code": refused.code, "path": refused.path, **refused.fields}}
