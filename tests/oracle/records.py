"""Lots, items and plans as records: read from a vector, and written as the library writes them."""

from shapes import DAY, IDENTIFIER, NATURES, NONE_OR, amount, choice, listed, one_of, record, scalar, text, whole
from values import Refused, inside

ALL_NATURES = [*NATURES, "promotional"]
SOURCES = "receipt onAccount creditNote payable".split()
KINDS = "ordinary lateCharge refund writtenOff".split()
DIFFERENCES = "fee discount rounding exchange writeOff".split()


def flag(given):
    if not isinstance(given, bool):
        raise Refused("wrong_type")
    return given


VALUE = choice(text={"text": IDENTIFIER}, whole={"whole": whole}, date={"date": DAY}, flag={"flag": flag},
               amount={"amount": amount})
FIELD = record(name=IDENTIFIER, value=VALUE)
PART = record(component=IDENTIFIER, open=amount)
DISCOUNT = record(until=DAY, amount=amount)
ITEM = record(
    id=IDENTIFIER, customer=IDENTIFIER, open=amount, due=DAY, issued=NONE_OR(DAY),
    references=(listed(IDENTIFIER), []), kind=(one_of(KINDS), "ordinary"), disputed=(flag, False),
    fields=(listed(FIELD), []), parts=(listed(PART), []), discounts=(listed(DISCOUNT), []),
)
LOT = record(
    id=IDENTIFIER, customer=IDENTIFIER, amount=amount, received=DAY, nature=(one_of(ALL_NATURES), "advance"),
    references=(listed(IDENTIFIER), []), pays=(listed(record(item=IDENTIFIER, amount=NONE_OR(amount))), []),
    source=(one_of(SOURCES), "receipt"), fields=(listed(FIELD), []),
    scope=(listed(record(field=IDENTIFIER, values=listed(VALUE))), []), priority=(whole, 50), expires=NONE_OR(DAY),
)


def plain(value):
    """A read value as JSON."""
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if hasattr(value, "json"):
        return value.json()
    return value.isoformat() if hasattr(value, "isoformat") else value


def without(out, **usual):
    return {name: value for name, value in plain(out).items() if name not in usual or value != usual[name]}


def item_json(item):
    return without(item, references=[], kind="ordinary", disputed=False, fields=[], parts=[], discounts=[])


def lot_json(lot):
    return without(lot, references=[], pays=[], source="receipt", fields=[], scope=[], priority=50)


def unique(records, path, field):
    """Ids once, amounts not below zero; answers with the records by id."""
    seen = {}
    for at, one in enumerate(records):
        def check():
            if one["id"] in seen:
                raise Refused("duplicate_id", "id", id=one["id"], first=list(seen).index(one["id"]))
            if one[field].minor < 0:
                raise Refused("amount_negative", field, amount=one[field].json())
        inside(f"{path}[{at}]", check)
        seen[one["id"]] = one
    return seen


def positive(money, path):
    if money.minor <= 0:
        raise Refused("amount_not_positive", path, amount=money.json())


def text_of(money):
    return str(money)


# Of a plan the lines, differences and parts count; the reasons are read over.
def anything(given):
    return given


PLAN = record(
    asOf=DAY,
    lines=listed(record(lot=IDENTIFIER, item=IDENTIFIER, amount=amount, open=amount, reason=anything)),
    differences=(listed(record(lot=IDENTIFIER, item=IDENTIFIER, amount=amount, kind=one_of(DIFFERENCES),
                               reason=anything)), []),
    parts=(listed(record(lot=IDENTIFIER, item=IDENTIFIER, component=IDENTIFIER, amount=amount,
                         difference=NONE_OR(one_of(DIFFERENCES)))), []),
    leftOver=anything, refusals=anything, totals=anything,
)
TEXT = scalar(text)
