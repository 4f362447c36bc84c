"""Reading the request of a vector: which fields a record has, and where a bad value stands.

Choices are `{"kind": …}` objects; the path of a refusal names the field itself, inside a choice too.
"""

import values
from values import Refused, inside

ROUNDINGS = "halfUp halfDown halfEven halfOdd halfCeiling halfFloor up down ceiling floor".split()
REMAINDERS = "last first largestRemainder largestPart fromTop".split()
CONVENTIONS = "unadjusted following modifiedFollowing preceding modifiedPreceding".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
NATURES = "advance contractLiability deposit earnest guarantee promotional unidentified".split()
PURPOSES = "installment downPayment progress retention".split()
REACHES, TIES, PARTIALS = ["allOpen", "due", "pastDue"], ["refuse", "oldestDue"], ["allowed", "forbidden"]
KINDS, SOURCES = "ordinary lateCharge refund writtenOff".split(), "receipt onAccount creditNote payable".split()
LOT_ORDERS = "consumption arrival arrivalAmount listed".split()
SORTS, DIFFERENCES = "due issued open id listed".split(), "fee discount rounding exchange writeOff".split()

MISSING = object()


def wrong_type():
    # The wording of the reason is the host's; the vectors state code and path.
    return Refused("wrong_type")


def text(given):
    if not isinstance(given, str):
        raise wrong_type()
    return given


def whole(given):
    if isinstance(given, bool) or not isinstance(given, int) or not -(2**63) <= given < 2**63:
        raise wrong_type()
    return given


def flag(given):
    if not isinstance(given, bool):
        raise wrong_type()
    return given


def scalar(read):
    return lambda given: read(text(given))


def one_of(names):
    def read(given):
        if given not in names if isinstance(given, str) else False:
            raise Refused("unknown_variant", text=values.shown(given))
        return text(given)
    return read


def listed(read):
    def reader(given):
        if not isinstance(given, list):
            raise wrong_type()
        return [inside(f"[{at}]", lambda: read(element)) for at, element in enumerate(given)]
    return reader


def optional(read):
    return lambda given: None if given is None else read(given)


def record(**fields):
    """`fields` maps each name to a reader, or to (reader, default)."""
    def reader(given):
        if not isinstance(given, dict):
            raise wrong_type()
        return body(given, fields)
    return reader


def body(given, fields):
    found = {}
    for name, value in given.items():
        if name not in fields:
            raise Refused("unknown_field", name, field=name)
        spec = fields[name]
        read = spec[0] if isinstance(spec, tuple) else spec
        found[name] = inside(name, lambda: read(value))
    for name, spec in fields.items():
        if name not in found:
            if not isinstance(spec, tuple):
                raise Refused("missing_field", field=name)
            found[name] = spec[1]
    return found


def choice(**kinds):
    def reader(given):
        if not isinstance(given, dict):
            raise wrong_type()
        if "kind" not in given:
            raise Refused("missing_field", field="kind")
        kind = inside("kind", lambda: one_of(list(kinds))(given["kind"]))
        rest = {name: value for name, value in given.items() if name != "kind"}
        return {"kind": kind, **body(rest, kinds[kind])}
    return reader


def amount(given):
    both = record(amount=text, currency=scalar(values.currency))(given)
    return inside("amount", lambda: values.money(both["amount"], given["currency"]))


def currency(given):
    return scalar(values.currency)(given)


IDENTIFIER, DAY, PERCENT = scalar(values.identifier), scalar(values.day), scalar(values.percent)
NONE_OR = lambda read: (optional(read), None)  # noqa: E731

STEP = choice(
    days={"days": whole}, months={"months": whole}, endOfMonth={}, dayOfMonth={"day": whole},
    paymentDays={"days": listed(whole)},
)
PARTS = choice(
    equal={"count": whole}, weights={"weights": listed(whole)}, percents={"percents": listed(PERCENT)},
)
SHARE = choice(
    percent={"percent": PERCENT, "multiple": NONE_OR(amount)}, percentOfRest={"percent": PERCENT},
    fixed={"amount": amount}, rest={"weight": (whole, 1)},
)
START = choice(event={"event": IDENTIFIER}, date={"date": DAY}, previous={})
CALENDAR = record(
    weekend=(listed(one_of(WEEKDAYS)), []), holidays=(listed(DAY), []), workdays=(listed(DAY), []),
)
TERM_LINE = record(
    share=SHARE, due=record(start=START, steps=(listed(STEP), [])),
    purpose=(one_of(PURPOSES), "installment"), label=NONE_OR(IDENTIFIER),
)
TERMS = record(
    lines=listed(TERM_LINE), rounding=one_of(ROUNDINGS), remainder=one_of(REMAINDERS),
    businessDay=one_of(CONVENTIONS),
)
VALUE = choice(
    text={"text": IDENTIFIER}, whole={"whole": whole}, date={"date": DAY}, flag={"flag": flag},
    amount={"amount": amount},
)
FIELD = record(name=IDENTIFIER, value=VALUE)
RECEIVABLE = record(
    id=IDENTIFIER, customer=IDENTIFIER, open=amount, due=DAY, issued=NONE_OR(DAY),
    references=(listed(IDENTIFIER), []), kind=(one_of(KINDS), "ordinary"), disputed=(flag, False),
    fields=(listed(FIELD), []), parts=(listed(record(component=IDENTIFIER, open=amount)), []),
    discounts=(listed(record(until=DAY, amount=amount)), []),
)
NAMED = record(item=IDENTIFIER, amount=NONE_OR(amount))
LOT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY, nature=(one_of(NATURES), "advance"),
    references=(listed(IDENTIFIER), []), pays=(listed(NAMED), []), source=(one_of(SOURCES), "receipt"),
    fields=(listed(FIELD), []), scope=(listed(record(field=IDENTIFIER, values=listed(VALUE))), []),
    priority=(whole, 50), expires=NONE_OR(DAY),
)
RULE = choice(
    byReference={"unknown": (one_of(["continue", "hold"]), "continue")}, exactItem={"ties": (one_of(TIES), "refuse")},
    exactTotal={"groupBy": NONE_OR(IDENTIFIER)}, exactGroup={"most": (whole, 40), "members": NONE_OR(whole)}, together={},
    groupWithGroup={"most": (whole, 20), "members": (whole, 6)},
    inOrder={"order": (listed(record(by=one_of(SORTS), descending=(flag, False))), [])}, proRata={},
)
SELECTION = record(
    reach=(one_of(REACHES), "allOpen"), kinds=(listed(one_of(KINDS)), []),
    disputed=(one_of(["included", "leftOut"]), "included"), keys=(listed(IDENTIFIER), []),
    withinDays=NONE_OR(whole),
)
PHASE = record(rule=RULE, items=(SELECTION, SELECTION({})), sources=(listed(one_of(SOURCES)), []))
SCHEME = record(
    phases=listed(PHASE), partial=(one_of(PARTIALS), "allowed"),
    turn=(one_of(["lotByLot", "phaseByPhase"]), "lotByLot"), lotOrder=(one_of(LOT_ORDERS), "consumption"),
    keys=(listed(IDENTIFIER), []), discounts=(one_of(["ignored", "taken"]), "ignored"),
    tolerance=NONE_OR(record(amount=amount, percent=NONE_OR(PERCENT), asKind=one_of(DIFFERENCES))),
    inside=(listed(record(components=listed(IDENTIFIER))), []),
)
ALLOCATE = record(lots=listed(LOT), items=listed(RECEIVABLE), scheme=SCHEME, asOf=DAY)
KINDS = "ordinary lateCharge refund writtenOff".split()
EVENT = record(event=IDENTIFIER, date=DAY)
SCHEDULE = record(
    total=amount, terms=TERMS, events=(listed(EVENT), []), calendar=NONE_OR(CALENDAR),
)
INSTALLMENT = record(
    number=whole, amount=amount, due=NONE_OR(DAY), event=NONE_OR(IDENTIFIER), purpose=one_of(PURPOSES),
    label=NONE_OR(IDENTIFIER),
)
MADE = record(total=amount, installments=listed(INSTALLMENT), residue=amount)
FIELD = record(name=IDENTIFIER, value=lambda given: given)
DISCOUNT = record(until=DAY, amount=amount)
DISCOUNT_TERMS = record(
    steps=listed(record(until=listed(STEP), percent=PERCENT)), base=one_of(["gross", "net", "tax"]),
    rounding=one_of(ROUNDINGS),
)
DAY_RATE = choice(
    daily={"percent": PERCENT}, yearly={"percent": PERCENT, "dayCount": one_of(["act360", "act365", "thirtyE360"])},
)
LATE_TERMS = record(
    rate=DAY_RATE, graceDays=(whole, 0), **{"from": one_of(["dueDate", "graceEnd"])}, capAmount=NONE_OR(amount),
    capPercent=NONE_OR(PERCENT), minimum=NONE_OR(choice(atLeast={"amount": amount}, waiveBelow={"amount": amount})),
    rounding=one_of(ROUNDINGS), businessDay=one_of(CONVENTIONS), due=(listed(STEP), []), id=NONE_OR(text),
)
LATE_ITEM = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, due=DAY, kind=(one_of(KINDS), "ordinary"),
    paid=(listed(record(on=DAY, amount=amount)), []),
    charged=(listed(record(number=whole, through=DAY, amount=amount)), []),
    references=(listed(IDENTIFIER), []), fields=(listed(FIELD), []),
)
QUOTE_ITEM = record(id=IDENTIFIER, open=amount, due=NONE_OR(DAY), discounts=(listed(DISCOUNT), []))
GENERATED = record(id=IDENTIFIER, version=whole, number=whole, amount=amount, paid=amount, due=DAY)
TIE = record(number=whole, references=(listed(IDENTIFIER), []), fields=(listed(FIELD), []))
TWO = record(left=amount, right=amount)
REQUESTS = {
    "adjust": record(date=DAY, convention=one_of(CONVENTIONS), calendar=CALENDAR),
    "aging": record(items=listed(RECEIVABLE), limits=listed(whole), asOf=DAY),
    "allocate": ALLOCATE,
    "settle": ALLOCATE,
    "amend": record(
        schedule=MADE, version=whole, paid=(listed(record(number=whole, paid=amount)), []), total=amount,
        partPaid=one_of(["paidPart", "whole"]), events=(listed(EVENT), []), calendar=NONE_OR(CALENDAR),
        rest=choice(
            byTerms={"terms": TERMS},
            inProportion={"rounding": one_of(ROUNDINGS), "remainder": one_of(REMAINDERS)},
        ),
    ),
    "discounts": record(
        gross=amount, tax=NONE_OR(amount), excluded=NONE_OR(amount), issued=DAY, terms=DISCOUNT_TERMS,
    ),
    "lateCharges": record(items=listed(LATE_ITEM), terms=LATE_TERMS, calendar=NONE_OR(CALENDAR), asOf=DAY),
    "nextPayment": record(items=listed(QUOTE_ITEM), asOf=DAY),
    "paymentStatus": record(
        amount=amount, open=amount, invoiced=flag, due=NONE_OR(DAY), asOf=DAY,
    ),
    "receivables": record(
        contract=IDENTIFIER, version=whole, customer=IDENTIFIER, schedule=MADE, existing=(listed(GENERATED), []),
        undatedDue=NONE_OR(DAY), id=NONE_OR(text), issued=NONE_OR(DAY), discounts=NONE_OR(DISCOUNT_TERMS),
        taxes=(listed(amount), []), references=(listed(IDENTIFIER), []), fields=(listed(FIELD), []),
        ties=(listed(TIE), []),
    ),
    "reportEvent": record(schedule=SCHEDULE, event=EVENT),
    "settlementQuote": record(
        items=listed(QUOTE_ITEM), asOf=DAY,
        policy=choice(
            nothing={}, notYetDue={"percent": PERCENT, "rounding": one_of(ROUNDINGS)},
            perDay={"rate": DAY_RATE, "rounding": one_of(ROUNDINGS)}, discounts={},
        ),
    ),
    "cleanId": record(text=text),
    "compare": TWO,
    "currency": record(currency=currency),
    "minus": TWO,
    "plus": TWO,
    "money": amount,
    "percentOf": record(amount=amount, percent=PERCENT, rounding=one_of(ROUNDINGS)),
    "round": record(amount=text, currency=currency, rounding=one_of(ROUNDINGS)),
    "schedule": SCHEDULE,
    "split": record(total=amount, by=PARTS, remainder=one_of(REMAINDERS), rounding=one_of(ROUNDINGS)),
    "walk": record(**{"from": DAY, "steps": listed(STEP)}),
}
