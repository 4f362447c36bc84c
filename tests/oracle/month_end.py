"""The month-end pack, a second time: the reports of the other pages, and one page of HTML without charts.

Charts and large figures are not written again here: a vector has several currencies and no home currency.
"""

from datetime import date, timedelta

import behavior
import figures
import forecast
import provision
import render
import show
from render import own, two
from shapes import NONE_OR, currency, one_of, record, text, whole
from values import Refused

# What other pages read is read there, so that a refusal is theirs.
THEIRS = lambda given: given  # noqa: E731
ORDER = record(
    company=NONE_OR(text), language=(one_of(["en", "zh"]), "en"), home=NONE_OR(currency), months=(whole, 7),
    top=(whole, 12), aging=(THEIRS, {}), forecast=(THEIRS, {}), plans=(THEIRS, []), policies=(THEIRS, []),
    specific=(THEIRS, []), statements=(THEIRS, []), sections=(THEIRS, []), footer=(THEIRS, None),
)
REQUESTS = {"monthEnd": record(portfolio=THEIRS, cutOff=THEIRS, order=(ORDER, ORDER({})))}
DAY_ONE = timedelta(days=1)


def only(portfolio, **kept):
    """What another page looks at: of these lists, these fields."""
    return {
        name: [{key: value for key, value in one.items() if key in fields.split()} for one in portfolio.get(name, [])]
        for name, fields in kept.items()
    }


def asked(pillar, call, **given):
    """The answer of another page."""
    return pillar.answer(call, pillar.REQUESTS[call](given))


def moved(work, **places):
    """What another page refuses, at the part of the order that asks for it."""
    try:
        return work()
    except Refused as refused:
        for old, new in places.items():
            rest = refused.path[len(old):]
            if refused.path.startswith(old) and (not rest or rest[0] in ".["):
                refused.path = new + rest
                break
        raise


def month_end(r):
    portfolio, cut_off, order = r["portfolio"], r["cutOff"], r["order"]
    for name, most in (("months", 60), ("top", 1000)):
        if not 1 <= order[name] <= most:
            raise Refused("number_out_of_range", f"order.{name}", found=order[name], min=1, max=most)
    for name, most in (("statements", 50), ("sections", 40)):
        if len(order[name]) > most:
            raise Refused("too_many", f"order.{name}", found=len(order[name]), limit=most)
    months = cards(portfolio, cut_off, order)
    aging = moved(lambda: asked(behavior, "agingReport", portfolio=portfolio, cutOff=cut_off, rules=order["aging"]),
                  rules="order.aging")
    late = overdue(portfolio, cut_off, order["top"])
    cash = moved(lambda: asked(
        forecast, "forecastCash", cutOff=cut_off, rules=order["forecast"], plans=order["plans"],
        portfolio=only(portfolio, debts="id customer amount issued due document fields events")), rules="order.forecast", plans="order.plans")
    loss = None
    if order["policies"] or order["specific"]:
        debts = "id customer amount issued due entered document kind retention owner fields events"
        owed = only(portfolio, debts=debts, prepayments="id customer amount received nature", debtors="id fields")
        request = {"portfolio": owed, "cutOff": cut_off, "policies": order["policies"], "specific": order["specific"]}
        loss = moved(lambda: provision.provision(provision.REQUESTS["provision"](request)),
                     policies="order.policies", specific="order.specific")
    statements = moved(lambda: asked(figures, "statementsOfAccount", portfolio=portfolio, headers=order["statements"]),
                       headers="order.statements")
    pack = {"cutOff": cut_off, "months": months, "aging": aging, "overdue": late, "forecast": cash}
    pack |= {"provision": loss} if loss else {}
    pack |= {"statements": statements} if statements else {}
    return {**pack, "html": page(pack, order)}


# --- the reports ------------------------------------------------------------------------------------

def cards(portfolio, cut_off, order):
    last, months = date.fromisoformat(cut_off["on"]), []
    on = last
    for back in range(order["months"]):
        first = on.replace(day=1)
        top = {"top": order["top"] if back == 0 else 0}
        at = {"first": first.isoformat(), "days": 90, **top, "at": {**cut_off, "on": on.isoformat()}}
        months.insert(0, {"on": on.isoformat(), "cards": asked(figures, "dashboard", portfolio=portfolio, order=at)})
        on = first - DAY_ONE
    for month in months:
        for card in month["cards"]:
            if not card.get("top"):
                card.pop("top", None)
    return months


def overdue(portfolio, cut_off, top):
    cut = figures.CUT_OFF(cut_off)
    all_ = figures.PORTFOLIO(portfolio)
    owners = {}
    for one in all_["debtors"]:
        given = [(e["on"], at, e["act"]["owner"]) for at, e in enumerate(one["events"])
                 if e["act"]["kind"] == "reassigned" and figures.sees(cut, e["on"], e["entered"])]
        owners[one["id"]] = max(given)[2] if given else one["owner"]
    found = []
    for debt in all_["debts"]:
        if debt["kind"] == "writtenOff" or not figures.sees(cut, debt["issued"], debt["entered"]):
            continue
        now = figures.stand(debt, figures.seen(debt, cut))
        if now["open"] > 0 and now["due"] < cut["on"]:
            # What is disputed in part is so much at most, and no more than is open.
            disputed = figures.standing(debt, cut)["disputed"]
            found.append((now["due"], debt["id"].encode(), debt, now["open"], disputed))
    rows = []
    for due, _, debt, is_open, disputed in sorted(found, key=lambda one: one[:2])[:top]:
        owner = owners.get(debt["customer"]) or debt["owner"]
        rows.append({
            "debt": debt["id"], "customer": debt["customer"], **({"owner": owner} if owner else {}), "due": due.isoformat(),
            "days": (cut["on"] - due).days, "open": debt["amount"].like(is_open).json(),
            "disputed": debt["amount"].like(disputed).json(),
        })
    return rows


# --- the page ---------------------------------------------------------------------------------------

def cell(value):
    if value is None:
        return {"kind": "empty"}
    if isinstance(value, dict):
        name = "words" if "en" in value else "share" if "numerator" in value else "amount"
        return {"kind": name, name: value}
    if isinstance(value, date):
        return {"kind": "date", "date": value.isoformat()}
    return {"kind": "whole", "whole": value} if isinstance(value, int) else {"kind": "text", "text": value}


def row(*values, role="detail"):
    return {"cells": [cell(value) for value in values], "role": role}


def table(en, zh, columns, rows, notes=()):
    return {"kind": "table", "table": {"title": two(en, zh), "columns": columns, "rows": rows, "notes": list(notes)}}


def words(en, zh):
    return {"kind": "text", "text": two(en, zh)}


def day(written):
    return date.fromisoformat(written)


def page(pack, order):
    names = {column["key"]: column for column in render.known_columns(None)}

    def known(*keys):
        return [names[key] for key in keys]

    assert order["home"] is None and len(pack["months"][-1]["cards"]) != 1, "charts are not written a second time"
    sections = [summary(pack, known), shown("aging", report=pack["aging"], rules=order["aging"]), debtors(pack, known),
                cash(pack["forecast"])]
    loss = pack.get("provision")
    if loss:
        policy = next(one for one in order["policies"] if one["from"] == loss["policyFrom"])
        made = render.provision_table(render.REQUESTS["provisionTable"]({"provision": loss, "policy": policy}))
        sections.append(section("Provision for bad debts", "坏账准备计算表", [
            words("What will probably never be paid, in each currency: what is open of each age times the rate of that age.",
                  "预计无法收回的金额（分币种）：各账龄账面余额乘以该账龄的计提比例。"),
            {"kind": "table", "table": made},
        ], True))
    own_ = len(sections)
    sections += order["sections"] + [shown("statement", True, statement=one) for one in pack.get("statements", [])]
    document = {
        "title": two("Month-end receivables", "月末应收账款报告"), "asOf": pack["cutOff"]["on"], "language": order["language"],
        "sections": sections,
    }
    document |= {name: order[name] for name in ("company", "footer") if order[name] is not None}
    try:
        return render.html(render.REQUESTS["renderHtml"]({"document": document}))
    except Refused as refused:
        head, _, rest = refused.path.removeprefix("document.sections[").partition("]")
        refused.path = f"order.sections[{int(head) - own_}]{rest}"
        raise


def section(en, zh, blocks, new_page=False):
    return {"heading": two(en, zh), "blocks": blocks, "newPage": new_page}


def summary(pack, known):
    rows = [row(
        card["currency"], card["debtors"], *(card["open"][name] for name in "open notDue overdue disputed".split()),
        card.get("overdueShare"), card["collected"], card["received"], card["prepaid"],
    ) for card in pack["months"][-1]["cards"]]
    columns = known("currency") + [own("debtors", "Debtors", "欠款客户数", "whole")] + known(
        *"open notDue overdue disputed overdueShare collected received prepaid".split())
    note = two("Collected and received are those of the month.", "回款与到账为本月发生额。")
    blocks = [table("By currency", "分币种", columns, rows, [note])]
    if not rows:
        blocks.append(words("There is nothing on the books.", "账上没有应收和预收款项。"))
    return section("Summary", "概览", blocks)


def debtors(pack, known):
    most = [row(
        one["customer"], card["currency"], one["open"]["open"], one["open"]["overdue"],
        part(one["open"]["overdue"], one["open"]["open"]), one["open"]["disputed"], one.get("share"), one["former"], one["trend"],
    ) for card in pack["months"][-1]["cards"] for one in card.get("top", [])]
    oldest = [row(one["debt"], one["customer"], one.get("owner"), day(one["due"]), one["days"], one["open"], one["disputed"])
              for one in pack["overdue"]]
    notes = [] if oldest else [two("Nothing is overdue.", "没有逾期款项。")]
    return section("Whom to ask", "重点催收", [
        table("Who owes most", "欠款最多的客户", known(*"customer currency open overdue overdueShare disputed share".split()) + [
            own("former", "Open before", "期初未收", "amount"), own("trend", "Change", "变动", "amount")], most),
        table("Longest overdue", "逾期最久的款项",
              known(*"item customer salesperson dueDate daysLate open disputed".split()), oldest, notes),
    ], True)


def part(of, whole_):
    """An exact share of two amounts of one currency, written with the same digits."""
    return figures.ratio(*(int(one["amount"].replace(".", "")) for one in (of, whole_)))


def shown(name, new_page=False, **report):
    """A report as it shows itself, without its charts."""
    told = show.KINDS[name](show.REPORT({"kind": name, **report}))
    return {**told, "blocks": [block for block in told["blocks"] if block["kind"] != "chart"], "newPage": new_page}


def cash(found):
    """What is told of a forecast, without its items and plans."""
    told = shown("forecast", forecast=found)
    return {**told, "blocks": told["blocks"][:2]}


def answer(_, r):
    return month_end(r)
