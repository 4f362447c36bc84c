"""Reports as tables and charts, written a second time: agings, movements, forecasts, orders of calling, progress."""

from datetime import date

import render
from records import FIELD
from render import FRACTION, cell, known_columns, made, own, two
from shapes import DAY, IDENTIFIER, NONE_OR, amount, choice, currency, flag, listed, one_of, record, text, whole
from values import Money, inside

REASONS = (listed(lambda given: given), [])
VALUE = lambda given: FIELD({"name": "x", "value": given})["value"]  # noqa: E731
PARTS = record(open=amount, notDue=amount, overdue=amount, disputed=amount)
EXPECTED = record(expected=amount, low=amount, high=amount, contractual=amount)
REPORT = choice(
    aging={"report": lambda given: given, "rules": (lambda given: given, None)},
    statement={"statement": lambda given: given},
    agingRows={"rows": listed(render.AGING), "limits": (listed(whole), [])},
    movement={"movement": record(
        opening=amount, writtenOff=amount, recovered=amount, before=amount, charge=amount, closing=amount,
        parts=(listed(record(amount=amount, home=amount, exact=flag)), []), residue=FRACTION,
        entry=(lambda given: given, None),
    )},
    progress={"rows": listed(record(
        value=NONE_OR(VALUE), currency=currency, debts=whole, planned=amount, due=amount, collected=amount,
        writtenOff=amount, open=PARTS, share=NONE_OR(FRACTION),
    ))},
    forecast={"forecast": record(
        periods=(listed(record(**{"from": DAY, "to": DAY})), []),
        rows=(listed(record(
            currency=currency, open=amount, cells=listed(EXPECTED), beyond=EXPECTED, spread=NONE_OR(whole),
        )), []),
        items=(listed(record(
            id=IDENTIFIER, customer=IDENTIFIER, source=one_of(["owed", "planned"]), open=amount, due=DAY,
            expected=listed(amount), beyond=amount, early=NONE_OR(DAY), likely=NONE_OR(DAY), late=NONE_OR(DAY),
            reasons=REASONS,
        )), []),
        covered=(listed(record(plan=IDENTIFIER, amount=amount, by=listed(IDENTIFIER))), []),
    )},
    collectionOrder={"order": record(
        lines=listed(record(
            customer=IDENTIFIER, points=whole, overdue=amount, unpaid=amount, debts=listed(IDENTIFIER), oldest=whole,
            usual=whole, payments=whole, broken=whole, reasons=REASONS,
        )),
        left=whole,
    )},
)
REQUESTS = {"reportSection": record(report=REPORT), "reportTables": record(report=REPORT)}
DAYS = {"unit": two("days", "天")}
NONE = None
DEBT_MOVES = {
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
MONEY_MOVES = {
    "received": ("Received", "到账"), "applied": ("Applied", "核销"), "returned": ("Taken back", "反核销"),
    "refunded": ("Refunded", "退款"), "refundReturned": ("Refund returned", "退款退回"), "removed": ("Moved elsewhere", "转出"),
    "restored": ("Moved back", "转出冲回"), "bounced": ("Bounced", "退票"),
}
DEBT, RECEIPT = own("debt", "Debt", "应收单据", "text"), own("receipt", "Receipt", "收款单", "text")


def known(*keys):
    """Columns of the dictionary, as it stands in the source."""
    by_key = {column["key"]: column for column in known_columns(None)}
    return [by_key[key] for key in keys]


def total(en, zh, columns, rows):
    """The rows, and a row of sums for each currency: amounts of every column, counted numbers in the first of them."""
    at = next((place for place, column in enumerate(columns) if column["key"] == "currency"), None)
    sums = {}
    for row in rows:
        for place, found in enumerate(row["cells"]):
            if columns[place].get("summed") and found["kind"] == "amount":
                money = found["amount"]
                of = sums.setdefault(money["currency"], {})
                of[place] = of.get(place, 0) + amount(money).minor
    numbers = {
        place: sum(row["cells"][place]["whole"] for row in rows if row["cells"][place]["kind"] == "whole")
        for place, column in enumerate(columns)
        if column.get("summed") and column["kind"] == "whole" and any(r["cells"][place]["kind"] == "whole" for r in rows)
    }
    words = 1 if at == 0 else 0
    for line, code in enumerate(sorted(sums)):
        cells = []
        for place in range(len(columns)):
            if place == at:
                cells.append(cell(code))
            elif place == words:
                cells.append(cell(two(en, zh)))
            elif place in sums[code]:
                cells.append(cell(Money(sums[code][place], *currency(code))))
            else:
                cells.append(cell(numbers[place] if line == 0 and place in numbers else None))
        rows.append({"cells": cells, "role": "total"})
    return rows


def row(*values, role="detail"):
    return render.row(*values, role=role)


def said(reasons):
    """The sentences of the reasons, one after the other."""
    if not reasons:
        return None
    return two("; ".join(reason["en"] for reason in reasons), "；".join(reason["zh"] for reason in reasons))


def ids(of):
    return ", ".join(of) if of else None


def named(value):
    if value is None:
        return two("(none)", "（无）")
    inner = next(v for k, v in value.items() if k != "kind")
    return inner if value["kind"] == "text" else str(inner)


def shown_table(table):
    return {"kind": "table", "table": table}


def chart(en, zh, form, code, labels, series, **more):
    out = {"title": two(en, zh), "form": form}
    if "palette" in more:
        out["palette"] = more.pop("palette")
    return {"kind": "chart", "chart": {
        **out, "unit": {"kind": "amount", "currency": code}, "labels": labels,
        "series": [{"label": two(*label), "points": points} for label, points in series], **more,
    }}


def several(word, code, all_codes):
    return f"{word} ({code})" if len(all_codes) > 1 else word


def bars(en, zh, code, rows):
    labels = [label if isinstance(label, dict) else two(label, label) for label, _ in rows[:30]]
    points = [{"value": money.minor} for _, money in rows[:30]]
    return [chart(en, zh, "bars", code, labels, [((en, zh), points)])] if rows else []


def section(en, zh, blocks):
    return {"heading": two(en, zh), **({"blocks": blocks} if blocks else {})}


def aging_rows(r):
    width = len(r["rows"][0]["overdue"]) if r["rows"] else 0
    numbered = not r["limits"] and width > 1
    r = {**r, "limits": list(range(1, width))} if numbered else r
    table = render.aging_table(r)
    names = [two(f"Bucket {at + 1}", f"第{at + 1}段") for at in range(width)]
    if numbered:
        for at, name in enumerate(names):
            table["columns"][at + 2]["heading"] = name
    blocks = [shown_table(table)]
    for one in r["rows"]:
        drawn = render.aging_chart({"row": one, "limits": r["limits"]})
        if numbered:
            drawn["labels"][1:] = names
        if len(r["rows"]) > 1:
            title, code = drawn["title"], one["currency"][0]
            drawn = {**drawn, "title": two(f"{title['en']} ({code})", f"{title['zh']}（{code}）")}
        blocks.append({"kind": "chart", "chart": drawn})
    return section(table["title"]["en"], table["title"]["zh"], blocks)


def movement(r):
    m = r["movement"]
    columns = [{**one, "currency": m["opening"].code} for one in known("opening", "writtenOff", "recovered", "charge", "closing")]
    columns = [{key: one[key] for key in ("key", "heading", "kind", "currency", "summed")} for one in columns]
    table = made("Movement of the allowance", "坏账准备变动表", columns, [
        row(m["opening"], m["writtenOff"], m["recovered"], m["charge"], m["closing"]),
    ])
    table["notes"] = [two("A charge below zero releases.", "计提为负即转回。")]
    blocks = [shown_table(table)]
    if m["parts"]:
        columns = known("amount") + [
            own("home", "In the home currency", "折本位币", "amount"), own("exact", "Without rounding", "无舍入", "flag"),
        ]
        rows = [{"cells": [cell(p["amount"]), cell(p["home"]), {"kind": "flag", "flag": p["exact"]}]} for p in m["parts"]]
        blocks.append(shown_table(made("What the closing allowance is made of", "期末余额构成", columns, rows)))
    return section("Movement of the allowance", "坏账准备变动表", blocks)


def progress(r):
    columns = [
        own("of", "Of", "对象", "text"), *known("currency", "count"), own("planned", "To be paid", "应收总额", "amount"),
        own("due", "Fallen due", "已到期", "amount"), *known("collected"),
        own("writtenOff", "Given up", "坏账核销", "amount"), *known("open", "overdue", "disputed"),
        own("share", "Collected share", "完成率", "share"),
    ]
    rows = [
        row(
            named(one["value"]), one["currency"][0], one["debts"], one["planned"], one["due"], one["collected"],
            one["writtenOff"], one["open"]["open"], one["open"]["overdue"], one["open"]["disputed"], one["share"],
        )
        for one in r["rows"]
    ]
    codes, blocks = sorted({one["currency"][0] for one in r["rows"]}), []
    for code in codes:
        of = sorted((o for o in r["rows"] if o["currency"][0] == code), key=lambda o: -o["collected"].minor)
        pairs = [(named(one["value"]), one["collected"]) for one in of]
        blocks += bars(several("Collected", code, codes), several("已回款", code, codes), code, pairs)
    rows = total("Total", "合计", columns, rows)
    blocks.append(shown_table(made("How far it is collected", "收款进度", columns, rows)))
    return section("Collection progress", "收款进度", blocks)


def forecast(r):
    f, blocks = r["forecast"], [{"kind": "text", "text": two(
        "What is open and planned, laid over the days to come as the customers paid before. In one case of ten less comes "
        "in than the low figure, in one of ten more than the high one.",
        "将未收和计划款项按客户历史付款情况分布到未来各期。低位与高位：实际回款低于低位、高于高位的可能性各为十分之一。",
    )}]
    codes = [one["currency"][0] for one in f["rows"]]
    for one in f["rows"]:
        if not one["cells"]:
            continue
        code, points = one["currency"][0], []
        for c in one["cells"]:
            value, low, high = c["expected"].minor, c["low"].minor, c["high"].minor
            points.append({"value": value, "low": min(low, value), "high": max(high, value)})
        days = [period["from"].isoformat() for period, _ in zip(f["periods"], one["cells"])]
        blocks.append(chart(
            several("Expected cash", code, codes), several("预计回款", code, codes), "lines", code,
            [two(day, day) for day in days],
            [(("Expected", "预计回款"), points),
             (("By due days", "按到期日"), [{"value": c["contractual"].minor} for c in one["cells"]])],
            range=two("Eight cases of ten (P10–P90)", "八成可能区间（P10–P90）"),
        ))
    columns = [
        own("from", "From", "起", "date"), own("to", "To", "止", "date"), *known("currency", "expected"),
        own("low", "Low (P10)", "低位（P10）", "amount"), own("high", "High (P90)", "高位（P90）", "amount"),
        own("contractual", "By due days", "按到期日", "amount"),
    ]
    rows = []
    for one in f["rows"]:
        code = one["currency"][0]
        amounts = lambda c: [c["expected"], c["low"], c["high"], c["contractual"]]  # noqa: E731
        rows += [row(p["from"], p["to"], code, *amounts(c)) for p, c in zip(f["periods"], one["cells"])]
        rows.append(row(two("Later, or never", "以后或不付"), NONE, code, *amounts(one["beyond"])))
        rows.append(row(two("Total", "合计"), NONE, code, one["open"], NONE, NONE, NONE, role="total"))
    blocks.append(shown_table(made("By period", "按期间", columns, rows)))
    columns = [
        *known("item", "customer", "kind", "open", "dueDate"), own("early", "Early (P10)", "最早（P10）", "date"),
        own("likely", "Likely (P50)", "可能（P50）", "date"), own("latest", "Late (P90)", "最晚（P90）", "date"),
        own("beyond", "Later, or never", "以后或不付", "amount"), *known("reason"),
    ]
    kinds = {"owed": two("Owed", "应收账款"), "planned": two("Planned", "计划收款")}
    rows = [
        row(
            i["id"], i["customer"], kinds[i["source"]], i["open"], i["due"], i["early"], i["likely"], i["late"],
            i["beyond"], said(i["reasons"]),
        )
        for i in f["items"]
    ]
    blocks.append(shown_table(made("By item", "按款项", columns, rows)))
    if f["covered"]:
        columns = [own("plan", "Plan", "计划", "text"), *known("amount"), own("by", "Covered by", "覆盖来源", "text")]
        rows = [row(c["plan"], c["amount"], ids(c["by"])) for c in f["covered"]]
        blocks.append(shown_table(made("Plans that debts or money stand for", "已由应收或预收覆盖的计划", columns, rows)))
    return section("Cash forecast", "回款预测", blocks)


def collection_order(r):
    lines, left, blocks = r["order"]["lines"], r["order"]["left"], []
    if lines:
        code = lines[0]["unpaid"].code
        rows = [(one["customer"], one["unpaid"]) for one in lines if one["unpaid"].code == code]
        blocks += bars("Probably still unpaid", "预计仍未付", code, rows)
    columns = [
        *known("rank", "customer", "overdue"), own("unpaid", "Probably still unpaid", "预计仍未付", "amount"),
        own("points", "Points", "分值", "whole"), own("oldest", "Oldest", "最长逾期", "whole", **DAYS),
        own("usual", "Usually pays after", "通常付款", "whole", **DAYS),
        own("broken", "Broken promises", "失约", "whole"), own("debts", "Debts", "应收单据", "text"), *known("reason"),
    ]
    rows = [
        row(
            at + 1, one["customer"], one["overdue"], one["unpaid"], one["points"], one["oldest"], one["usual"],
            one["broken"], ids(one["debts"]), said(one["reasons"]),
        )
        for at, one in enumerate(lines)
    ]
    table = made("Whom to call first", "催收顺序", columns, rows)
    if left:
        table["notes"] = [two(f"{left} more customers are left for later.", f"另有 {left} 家客户顺延。")]
    return section("Collection order", "催收顺序", [*blocks, shown_table(table)])


def aging(r):
    report, rules = lifted(r["report"]), r["rules"]
    blocks, codes = [], [one["currency"] for one in report["totals"]]
    names = bucket_names(rules) if rules is not None else [
        two(f"Bucket {at + 1}", f"第{at + 1}段") for at in range(max([len(one["buckets"]) for one in report["totals"]] or [0]))
    ]
    by, columns = (rules or {}).get("by"), []
    if any("group" in one for one in report["lines"]):
        words_ = {"customer": ("Customer", "客户"), "owner": ("Salesperson", "业务员"), "currentOwner": ("Salesperson now", "现业务员"),
                  "group": ("Group", "集团"), "field": (by.get("name"), by.get("name"))}[by["kind"]] if by else ("Of", "分组")
        columns = [own("group", *words_, "text")]
    grouped = bool(columns)
    columns += known("currency", "notDue")
    columns += [own(f"bucket{at}", name["en"], name["zh"], "amount") for at, name in enumerate(names, 1)]
    columns += known("disputed") + [own("retention", "Retention", "质保金", "amount")]
    columns += known("unapplied", "balance", "open", "count")

    def line(one, about, role="detail"):
        return row(*about, one["currency"], one["notDue"], *one["buckets"], one["disputed"], one["retention"],
                   one["unapplied"], one["balance"], one["open"], one["items"], role=role)

    rows = [line(one, [said_of(one.get("group"))] if grouped else []) for one in report["lines"]]
    rows += [line(one, [two("Total", "合计")], "total") for one in report["totals"]] if grouped else []
    for one in report["totals"]:
        code = one["currency"]
        points = [{"value": money.minor} for money in (one["notDue"], *one["buckets"])]
        blocks.append(chart(
            several("Open by age", code, codes), several("未收金额（按账龄）", code, codes), "columns", code,
            [two("Not due", "未到期"), *names], [(("Open", "未收金额"), points)], palette="severity"))
    for code in sorted({one["currency"] for one in report["lines"]} if grouped else ()):
        of = sorted((one for one in report["lines"] if one["currency"] == code), key=lambda one: -one["open"].minor)
        blocks += bars(several("Open", code, codes), several("未收金额", code, codes), code,
                       [(said_of(one.get("group")), one["open"]) for one in of])
    return section("What is open", "未收款项", [*blocks, shown_table(made("Aging", "账龄分析", columns, rows))])


def bucket_names(rules):
    bounds = [(one.get("from"), one.get("to")) for one in rules.get("buckets", [])]
    if not bounds:
        bounds = [(1 if rules.get("basis", "due") == "due" else 0, 30), (31, 60), (61, 90), (91, None)]
    names = []
    for low, high in bounds:
        if high is None:
            name = ("All ages", "全部账龄") if low is None else (f"Over {low - 1} days", f"{low - 1}天以上")
        elif low is None:
            name = (f"Up to {high} days", f"{high}天以内")
        else:
            span = f"{low}" if low == high else f"{low}–{high}"
            name = (f"{span} days", f"{span}天")
        names.append(two(*name))
    return names


def said_of(value):
    """What a line is of."""
    inner = value[value["kind"]] if value else None
    if isinstance(inner, bool):
        return two("yes", "是") if inner else two("no", "否")
    if hasattr(inner, "minor"):
        inner = "{amount} {currency}".format(**inner.json())
    return two("(none)", "（无）") if inner is None else str(inner)


def lifted(given):
    """A record as it is written, with its amounts read."""
    if isinstance(given, list):
        return [lifted(one) for one in given]
    if not isinstance(given, dict):
        return given
    return amount(given) if set(given) == {"amount", "currency"} else {key: lifted(one) for key, one in given.items()}


def statement(r):
    one = lifted(r["statement"])
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
        said_text(f"From {ours}", f"发出单位：{ours}"), said_text(f"To {theirs}", f"致：{theirs}"),
        said_text(f"{first} to {last}, written on {issued}.", f"对账期间：{first}至{last}，出具日期：{issued}。"), said_text(*wording),
    ]
    for account in one["accounts"]:
        code = account["currency"]

        def plain(*columns, code=code):
            return [{**one, "currency": code} if one["kind"] == "amount" else one for one in columns]

        late = lambda line: two("entered late", "补录") if line.get("late") else None  # noqa: E731
        blocks.append(figures_of(account))
        edge = lambda en, zh, money: row(None, two(en, zh), *[None] * 4, money, None)  # noqa: E731
        lines = [edge("Opening balance", "期初余额", account["opening"]) | {"role": "subtotal"}]
        lines += [row(date.fromisoformat(line["on"]), two(*DEBT_MOVES[line["kind"]]), line["debt"], line.get("document"), line.get("receipt"),
                      line["amount"], line["balance"], late(line)) for line in account.get("lines", [])]
        lines.append(edge("Closing balance", "期末余额", account["closing"]) | {"role": "total"})
        capitals = account.get("closingWords")
        blocks.append(noted(
            f"Account in {code}", f"往来明细（{code}）",
            plain(*known("date", "kind"), DEBT, *known("document"), RECEIPT, *known("amount", "balance", "note")), lines,
            [two(f"In capitals: {capitals}", f"大写：{capitals}")] if capitals else []))
        blocks.append(noted("By kind", "分类合计", plain(*known("kind", "count", "amount")), [
            row(two(*DEBT_MOVES[of["kind"]]), of["lines"], of["amount"]) for of in account.get("totals", [])]))
        items = [row(i["debt"], i.get("document"), date.fromisoformat(i["issued"]), date.fromisoformat(i["due"]), i["days"], i["open"], i["disputed"])
                 for i in account.get("items", [])]
        if items:
            sums = [Money(sum(i[name].minor for i in account["items"]), *currency(code)) for name in ("open", "disputed")]
            items.append(row(two("Total", "合计"), None, None, None, None, *sums, role="total"))
            past = own("days", "Past due", "逾期", "whole", **DAYS)
            blocks.append(noted("What is open", "未清明细", plain(
                DEBT, *known("document", "issued", "dueDate"), past, *known("open", "disputed")), items))
        if account.get("money"):
            heads = [*known("nature", "opening", "received"), own("applied", "Applied", "核销", "amount"),
                     own("refunded", "Refunded", "退款", "amount"), own("other", "Otherwise gone", "其他减少", "amount"),
                     *known("closing")]
            blocks.append(noted(
                "Money on account", "预收款", plain(*heads),
                [row(two(*NATURES[kind["nature"]]), *(kind[head["key"]] for head in heads[1:])) for kind in account["money"]],
                [two("Nothing of it was set off against what is open.", "以上款项未与应收款项抵销。")]))
            moves = []
            for kind in account["money"]:
                if kind.get("lines"):
                    moves.append(row(two(*NATURES[kind["nature"]]), *[None] * 6, role="heading"))
                moves += [row(date.fromisoformat(line["on"]), two(*MONEY_MOVES[line["kind"]]), line["prepayment"], line.get("item"),
                              line["amount"], line["balance"], late(line)) for line in kind.get("lines", [])]
            blocks.append(noted("What happened to it", "预收款明细", plain(
                *known("date", "kind"), RECEIPT, *known("item", "amount", "balance", "note")), moves))
    reply = one["reply"]
    box = [row(figure["closing"].code, figure["closing"], figure["prepaid"], "□", "□ ____________")
           for figure in reply.get("figures", [])]
    answer = reply.get("answerBy")
    back = (two(f"Please sign, stamp and send it back by {answer}. Name, stamp, date: ____________",
                f"请于{answer}前签字盖章后寄回。签字、盖章、日期：____________") if answer
            else two("Please sign, stamp and send it back. Name, stamp, date: ____________",
                     "请签字盖章后寄回。签字、盖章、日期：____________"))
    blocks.append(noted(
        f"Reply to statement {reply['number']}", f"回执（{reply['number']}）",
        known("currency") + [own("closing", "We owe", "应付余额", "amount"), own("prepaid", "We prepaid", "预付余额", "amount"),
                             own("agreed", "Agreed", "核对相符", "text"), own("differs", "Our books show", "不符（我方账面）", "text")],
        box, [back, two(f"Fingerprint: {reply['fingerprint']}", f"核验码：{reply['fingerprint']}")]))
    return section(f"Statement of account {header['number']}", f"对账单 {header['number']}", blocks)


def noted(en, zh, columns, rows, notes=()):
    return shown_table({**made(en, zh, columns, rows), **({"notes": list(notes)} if notes else {})})


def said_text(en, zh):
    return {"kind": "text", "text": two(en, zh)}


def figures_of(account):
    shown = [("Closing balance", "期末余额", account["closing"]), ("Overdue", "逾期金额", account["parts"]["overdue"]),
             ("Prepaid", "预收余额", account["prepaid"]), ("Net", "净额", account["net"])]
    told = [{"label": two(en, zh), "value": cell(money)} for en, zh, money in shown]
    told[-1]["note"] = two("for information: nothing was set off", "仅供参考，未作抵销")
    return {"kind": "figures", "figures": told}


KINDS = {
    "agingRows": aging_rows, "movement": movement, "progress": progress, "forecast": forecast,
    "collectionOrder": collection_order, "aging": aging, "statement": statement,
}


def shown(r):
    report = r["report"]
    return inside("report", lambda: KINDS[report["kind"]](report))


def tables(r):
    return [block["table"] for block in shown(r).get("blocks", []) if block["kind"] == "table"]


ANSWERS = {"reportSection": shown, "reportTables": tables}
