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
from shapes import DAY, IDENTIFIER, NONE_OR, currency, listed, one_of, record, text, whole
from values import Refused, inside

# What other pages read is read there, so that a refusal is theirs.
THEIRS = lambda given: given  # noqa: E731
ORDER = record(
    company=NONE_OR(text), language=(one_of(["en", "zh"]), "en"), home=NONE_OR(currency), months=(whole, 7),
    top=(whole, 12), aging=(THEIRS, {}), forecast=(THEIRS, {}), plans=(THEIRS, []), policies=(THEIRS, []),
    specific=(THEIRS, []), statements=(THEIRS, []), sections=(THEIRS, []), footer=(THEIRS, None),
)
REQUESTS = {"monthEnd": record(portfolio=THEIRS, cutOff=THEIRS, order=(ORDER, ORDER({})))}
KINDS = {
    "charged": ("New receivable", "新增应收"), "changed": ("Changed", "变更"), "paid": ("Paid", "收款核销"),
    "paymentReversed": ("Payment taken back", "反核销、退票"), "credited": ("Credit note", "红字"),
    "deducted": ("Deduction", "扣减"), "deductionReversed": ("Deduction taken back", "扣减冲回"),
    "writtenOff": ("Written off", "坏账核销"), "recovered": ("Recovered", "坏账收回"), "canceled": ("Canceled", "作废"),
    "disputed": ("Disputed", "提出争议"), "disputeEnded": ("Dispute ended", "争议解决"),
    "becameOverdue": ("Became overdue", "转为逾期"),
}
NATURES = {
    "advance": ("Advance", "预收款"), "contractLiability": ("Contract liability", "合同负债"), "deposit": ("Deposit", "定金"),
    "earnest": ("Earnest money", "订金"), "guarantee": ("Guarantee", "保证金"), "promotional": ("Promotional", "赠送金"),
    "unidentified": ("Unidentified", "未明款项"),
}
MOVES = {
    "received": ("Received", "到账"), "applied": ("Applied", "核销"), "returned": ("Taken back", "反核销"),
    "refunded": ("Refunded", "退款"), "refundReturned": ("Refund returned", "退款退回"), "removed": ("Moved elsewhere", "转出"),
    "restored": ("Moved back", "转出冲回"), "bounced": ("Bounced", "退票"),
}
DEBT, RECEIPT = own("debt", "Debt", "应收单据", "text"), own("receipt", "Receipt", "收款单", "text")
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
    sections = [summary(pack, known), aging(pack["aging"], order["aging"], known), debtors(pack, known),
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
    sections += order["sections"] + [statement(one, known) for one in pack.get("statements", [])]
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


def aging(report, rules, known):
    bounds = [(one.get("from"), one.get("to")) for one in rules.get("buckets", [])]
    if not bounds:
        bounds = [(1 if rules.get("basis", "due") == "due" else 0, 30), (31, 60), (61, 90), (91, None)]
    by, columns = rules.get("by"), []
    if by and any("group" in one for one in report["lines"]):
        words_ = {"customer": ("Customer", "客户"), "owner": ("Salesperson", "业务员"), "currentOwner": ("Salesperson now", "现业务员"),
                  "group": ("Group", "集团"), "field": (by.get("name"), by.get("name"))}[by["kind"]]
        columns = [own("group", *words_, "text")]
    grouped = bool(columns)
    columns += known("currency", "notDue")
    for at, (low, high) in enumerate(bounds, 1):
        if high is None:
            name = ("All ages", "全部账龄") if low is None else (f"Over {low - 1} days", f"{low - 1}天以上")
        elif low is None:
            name = (f"Up to {high} days", f"{high}天以内")
        else:
            span = f"{low}" if low == high else f"{low}–{high}"
            name = (f"{span} days", f"{span}天")
        columns.append(own(f"bucket{at}", *name, "amount"))
    columns += known("disputed") + [own("retention", "Retention", "质保金", "amount")]
    columns += known("unapplied", "balance", "open", "count")

    def line(one, about, role="detail"):
        return row(*about, one["currency"], one["notDue"], *one["buckets"], one["disputed"], one["retention"],
                   one["unapplied"], one["balance"], one["open"], one["items"], role=role)

    def group(value):
        if value is None:
            return two("(none)", "（无）")
        inner = value[value["kind"]]
        if isinstance(inner, bool):
            return two("yes", "是") if inner else two("no", "否")
        return f"{inner['amount']} {inner['currency']}" if isinstance(inner, dict) else str(inner)

    rows = [line(one, [group(one.get("group"))] if grouped else []) for one in report["lines"]]
    rows += [line(one, [two("Total", "合计")], "total") for one in report["totals"]] if grouped else []
    return section("What is open", "未收款项", [table("Aging", "账龄分析", columns, rows)])


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


def cash(found):
    """What is told of a forecast, without its items and plans."""
    told = show.forecast(show.REPORT({"kind": "forecast", "forecast": found}))
    periods = next(block for block in told["blocks"] if block["kind"] == "table")
    return {**told, "blocks": [told["blocks"][0], periods]}


# --- a statement ------------------------------------------------------------------------------------

def statement(one, known):
    header = one["header"]
    ours, theirs = (" · ".join(party[name] for name in ("name", "contact", "phone", "address", "taxNumber", "account")
                               if name in party) for party in (header["ours"], header["theirs"]))
    wording = {
        "reconciliationOnly": ("For reconciliation only. It does not ask for payment. If something differs, please say what.",
                               "本对账单仅供核对账目，不作催款之用。如有不符，请列明差异。"),
        "pleasePay": ("Please pay what is due.", "请支付已到期款项。"),
    }[header["wording"]]
    first, last, issued = header["first"], header["last"], header["issued"]
    blocks = [
        words(f"From {ours}", f"发出单位：{ours}"), words(f"To {theirs}", f"致：{theirs}"),
        words(f"{first} to {last}, written on {issued}.", f"对账期间：{first}至{last}，出具日期：{issued}。"), words(*wording),
    ]
    for account in one["accounts"]:
        code = account["currency"]

        def plain(*columns, code=code):
            return [{**one, "currency": code} if one["kind"] == "amount" else one for one in columns]

        late = lambda line: two("entered late", "补录") if line.get("late") else None  # noqa: E731
        blocks.append(figures_of(account))
        edge = lambda en, zh, money: row(None, two(en, zh), *[None] * 4, money, None)  # noqa: E731
        lines = [edge("Opening balance", "期初余额", account["opening"]) | {"role": "subtotal"}]
        lines += [row(day(line["on"]), two(*KINDS[line["kind"]]), line["debt"], line.get("document"), line.get("receipt"),
                      line["amount"], line["balance"], late(line)) for line in account.get("lines", [])]
        lines.append(edge("Closing balance", "期末余额", account["closing"]) | {"role": "total"})
        capitals = account.get("closingWords")
        blocks.append(table(
            f"Account in {code}", f"往来明细（{code}）",
            plain(*known("date", "kind"), DEBT, *known("document"), RECEIPT, *known("amount", "balance", "note")), lines,
            [two(f"In capitals: {capitals}", f"大写：{capitals}")] if capitals else []))
        blocks.append(table("By kind", "分类合计", plain(*known("kind", "count", "amount")), [
            row(two(*KINDS[of["kind"]]), of["lines"], of["amount"]) for of in account.get("totals", [])]))
        items = [row(i["debt"], i.get("document"), day(i["issued"]), day(i["due"]), i["days"], i["open"], i["disputed"])
                 for i in account.get("items", [])]
        if items:
            sums = [total([i[name] for i in account["items"]]) for name in ("open", "disputed")]
            items.append(row(two("Total", "合计"), None, None, None, None, *sums, role="total"))
            past = own("days", "Past due", "逾期", "whole", **show.DAYS)
            blocks.append(table("What is open", "未清明细", plain(
                DEBT, *known("document", "issued", "dueDate"), past, *known("open", "disputed")), items))
        if account.get("money"):
            heads = [*known("nature", "opening", "received"), own("applied", "Applied", "核销", "amount"),
                     own("refunded", "Refunded", "退款", "amount"), own("other", "Otherwise gone", "其他减少", "amount"),
                     *known("closing")]
            blocks.append(table(
                "Money on account", "预收款", plain(*heads),
                [row(two(*NATURES[kind["nature"]]), *(kind[head["key"]] for head in heads[1:])) for kind in account["money"]],
                [two("Nothing of it was set off against what is open.", "以上款项未与应收款项抵销。")]))
            moves = []
            for kind in account["money"]:
                if kind.get("lines"):
                    moves.append(row(two(*NATURES[kind["nature"]]), *[None] * 6, role="heading"))
                moves += [row(day(line["on"]), two(*MOVES[line["kind"]]), line["prepayment"], line.get("item"),
                              line["amount"], line["balance"], late(line)) for line in kind.get("lines", [])]
            blocks.append(table("What happened to it", "预收款明细", plain(
                *known("date", "kind"), RECEIPT, *known("item", "amount", "balance", "note")), moves))
    reply = one["reply"]
    box = [row(figure["closing"]["currency"], figure["closing"], figure["prepaid"], "□", "□ ____________")
           for figure in reply.get("figures", [])]
    answer = reply.get("answerBy")
    back = (two(f"Please sign, stamp and send it back by {answer}. Name, stamp, date: ____________",
                f"请于{answer}前签字盖章后寄回。签字、盖章、日期：____________") if answer
            else two("Please sign, stamp and send it back. Name, stamp, date: ____________",
                     "请签字盖章后寄回。签字、盖章、日期：____________"))
    blocks.append(table(
        f"Reply to statement {reply['number']}", f"回执（{reply['number']}）",
        known("currency") + [own("closing", "We owe", "应付余额", "amount"), own("prepaid", "We prepaid", "预付余额", "amount"),
                             own("agreed", "Agreed", "核对相符", "text"), own("differs", "Our books show", "不符（我方账面）", "text")],
        box, [back, two(f"Fingerprint: {reply['fingerprint']}", f"核验码：{reply['fingerprint']}")]))
    return section(f"Statement of account {header['number']}", f"对账单 {header['number']}", blocks, True)


def figures_of(account):
    shown = [("Closing balance", "期末余额", account["closing"]), ("Overdue", "逾期金额", account["parts"]["overdue"]),
             ("Prepaid", "预收余额", account["prepaid"]), ("Net", "净额", account["net"])]
    told = [{"label": two(en, zh), "value": cell(money)} for en, zh, money in shown]
    told[-1]["note"] = two("for information: nothing was set off", "仅供参考，未作抵销")
    return {"kind": "figures", "figures": told}


def total(amounts):
    """Amounts of one currency together."""
    parsed = [figures.amount(one) for one in amounts]
    return parsed[0].like(sum(one.minor for one in parsed)).json()


def answer(_, r):
    return month_end(r)
