"""Tables and pages as text, written a second time: CSV, JSON and HTML without charts."""

import json as json_text
import unicodedata
from fractions import Fraction
from pathlib import Path

import provision
from records import FIELD, flag, plain
from shapes import DAY, IDENTIFIER, NONE_OR, amount, choice, currency, listed, one_of, record, text, whole
from values import Refused, inside, rounded

ROOT = Path(__file__).resolve().parents[2]
STYLES = [f"core/src/report/render/{name}.css" for name in ("part", "parts", "style")]
NUMBERS = ("amount", "whole", "share", "ratio")
WORDS = record(en=text, zh=text)
FRACTION = record(numerator=whole, denominator=whole)
CELL = choice(
    empty={}, text={"text": text}, words={"words": WORDS}, amount={"amount": amount}, whole={"whole": whole},
    share={"share": FRACTION}, ratio={"ratio": FRACTION}, date={"date": DAY}, flag={"flag": flag},
)
COLUMN = record(
    key=IDENTIFIER, heading=WORDS, kind=one_of("text amount whole share ratio date flag".split()),
    currency=NONE_OR(currency), unit=NONE_OR(WORDS), places=(whole, 1), summed=(flag, False),
)
ROW = record(cells=listed(CELL), role=(one_of("detail heading subtotal total".split()), "detail"))
TABLE = record(title=WORDS, columns=listed(COLUMN), rows=(listed(ROW), []), notes=(listed(WORDS), []))
LANGUAGE = (one_of(["en", "zh"]), "en")
RULES = record(
    language=LANGUAGE, headings=(one_of(["words", "keys"]), "words"), byteOrderMark=(flag, False),
)
FIGURE = record(label=WORDS, value=CELL, note=NONE_OR(WORDS), tone=(one_of(["plain", "good", "bad"]), "plain"))
BLOCK = choice(text={"text": WORDS}, figures={"figures": listed(FIGURE)}, table={"table": TABLE})
SECTION = record(heading=WORDS, blocks=(listed(BLOCK), []), newPage=(flag, False))
DOCUMENT = record(
    title=WORDS, company=NONE_OR(text), asOf=DAY, language=LANGUAGE,
    negatives=(one_of(["minus", "parentheses"]), "minus"), sections=(listed(SECTION), []), footer=NONE_OR(WORDS),
)
AGING = record(currency=currency, notDue=amount, overdue=listed(amount), total=amount)
LINE = record(
    part=choice(
        band={"segment": NONE_OR(lambda v: FIELD({"name": "x", "value": v})["value"]), "band": whole}, disputed={},
        debt={"debt": IDENTIFIER}, customer={"customer": IDENTIFIER},
    ),
    debts=whole, gross=amount, netted=amount, rate=NONE_OR(FRACTION), allowance=amount, residue=FRACTION,
)
TOTAL = record(
    currency=currency, gross=amount, specific=amount, disputed=amount, netted=amount, credit=amount, allowance=amount,
    coverage=NONE_OR(FRACTION),
)
ITEM = record(id=IDENTIFIER, date=DAY, amount=amount, days=whole, tables=whole)
BALANCE_TABLE = record(
    asOf=DAY, bookBalance=amount, bankReceived=(listed(ITEM), []), bankPaid=(listed(ITEM), []), adjustedBook=amount,
    bankBalance=amount, bookReceived=(listed(ITEM), []), bookPaid=(listed(ITEM), []), adjustedBank=amount,
    difference=amount, unexplained=amount, reasons=listed(lambda given: given),
)
REQUESTS = {
    "renderCsv": record(table=TABLE, rules=(RULES, RULES({}))),
    "renderJson": record(table=TABLE),
    "renderHtml": record(document=DOCUMENT),
    "renderSection": record(section=SECTION, language=one_of(["en", "zh"])),
    "agingTable": record(rows=listed(AGING), limits=listed(whole)),
    "agingChart": record(row=AGING, limits=listed(whole)),
    "provisionTable": record(
        provision=record(asOf=DAY, policyFrom=DAY, totals=listed(TOTAL), lines=listed(LINE)), policy=provision.POLICY,
    ),
    "balanceTableReport": record(table=BALANCE_TABLE),
    "knownColumns": record(),
}


# --- checks -----------------------------------------------------------------------------------------

def says(table):
    """Where the column stands that says the currency of a row."""
    return next((at for at, c in enumerate(table["columns"]) if c["key"] == "currency" and c["kind"] == "text"), None)


def check(table):
    if not table["columns"]:
        raise Refused("empty", "columns")
    keys = []
    for at, column in enumerate(table["columns"]):
        if not 0 <= column["places"] <= 8:
            raise Refused("number_out_of_range", f"columns[{at}].places", found=column["places"], min=0, max=8)
        if column["key"] in keys:
            raise Refused("duplicate_id", f"columns[{at}].key", id=column["key"], first=keys.index(column["key"]))
        keys.append(column["key"])
    for at, row in enumerate(table["rows"]):
        if len(row["cells"]) != len(keys):
            raise Refused("table_row", f"rows[{at}].cells", row=at + 1, found=len(row["cells"]), needed=len(keys))
        for place, (column, cell) in enumerate(zip(table["columns"], row["cells"])):
            path = f"rows[{at}].cells[{place}]"
            if cell["kind"] not in ("empty", "words", column["kind"]):
                raise Refused("table_cell", path, row=at + 1, column=column["key"], text=cell["kind"],
                              needed=column["kind"] + "Cell")
            kind = cell["kind"]
            if kind in ("share", "ratio") and cell[kind]["denominator"] < 1:
                raise Refused("number_out_of_range", f"{path}.{kind}.denominator", found=cell[kind]["denominator"],
                              min=1, max=2**63 - 1)
            if cell["kind"] == "amount":
                expected = column["currency"][0] if column["currency"] else None
                if expected is None and says(table) is not None and row["cells"][says(table)]["kind"] == "text":
                    expected = row["cells"][says(table)]["text"]
                if expected not in (None, cell["amount"].code):
                    raise Refused("currency_mismatch", f"{path}.amount", expected=expected, found=cell["amount"].code,
                                  item=None)


def each_says(table, column):
    return column["kind"] == "amount" and not column["currency"] and says(table) is None


# --- text -------------------------------------------------------------------------------------------

def percent(fraction, places, times=100):
    units = rounded(Fraction(fraction["numerator"], fraction["denominator"]) * times * 10**places, "halfUp")
    digits = str(abs(units)).rjust(places + 1, "0")
    cut = len(digits) - places
    return ("-" if units < 0 else "") + digits[:cut] + ("." + digits[cut:] if places else "")


YES_NO = {"en": {True: "yes", False: "no"}, "zh": {True: "是", False: "否"}}


def plainly(cell, column, language):
    kind = cell["kind"]
    return {
        "empty": lambda: "", "text": lambda: cell["text"], "words": lambda: cell["words"][language],
        "amount": lambda: cell["amount"].amount, "whole": lambda: str(cell["whole"]),
        "share": lambda: percent(cell["share"], column["places"]),
        "ratio": lambda: percent(cell["ratio"], column["places"], 1), "date": lambda: cell["date"].isoformat(),
        "flag": lambda: YES_NO[language][cell["flag"]],
    }[kind]()


def measure(column, language):
    if column["kind"] == "amount" and column["currency"]:
        return column["currency"][0]
    return column["unit"][language] if column["unit"] else None


def heading(column, language):
    unit = measure(column, language)
    shape = "{} ({})" if language == "en" else "{}（{}）"
    return column["heading"][language] if unit is None else shape.format(column["heading"][language], unit)


def guarded(cell):
    bare = cell.lstrip("".join(c for c in set(cell) if c.isspace() or unicodedata.category(c) == "Cc"))
    return "'" + cell if bare[:1] in tuple("=+-@＝＋－＠") or cell[:1] in tuple("\t\r\n") else cell


def quoted(cell):
    if any(c in cell for c in '",\r\n') or cell != cell.strip():
        return '"' + cell.replace('"', '""') + '"'
    return cell


def csv(r):
    table, rules = r["table"], r["rules"]
    inside("table", lambda: check(table))
    language, head, lines = rules["language"], [], []
    for column in table["columns"]:
        key = rules["headings"] == "keys"
        head.append(guarded(column["key"] if key else heading(column, language)))
        if each_says(table, column):
            words = {"en": f"{column['heading']['en']} currency", "zh": f"{column['heading']['zh']}币种"}
            head.append(guarded(column["key"] + "Currency" if key else words[language]))
    lines.append(head)
    for row in table["rows"]:
        cells = []
        for column, cell in zip(table["columns"], row["cells"]):
            shown = plainly(cell, column, language)
            cells.append(guarded(shown) if cell["kind"] in ("text", "words") else shown)
            if each_says(table, column):
                cells.append(cell["amount"].code if cell["kind"] == "amount" else "")
        if row["role"] != "heading":
            lines.append(cells)
    mark = "\ufeff" if rules["byteOrderMark"] else ""
    return mark + "".join(",".join(map(quoted, line)) + "\r\n" for line in lines)


def compact(value):
    return json_text.dumps(value, ensure_ascii=False, separators=(",", ":"))


def written(column):
    out = {"key": column["key"], "heading": column["heading"], "kind": column["kind"]}
    if column["currency"]:
        out["currency"] = column["currency"][0]
    if column["unit"]:
        out["unit"] = column["unit"]
    if column["places"] != 1:
        out["places"] = column["places"]
    if column["summed"]:
        out["summed"] = True
    return out


def rows_json(r):
    table = r["table"]
    inside("table", lambda: check(table))
    rows = []
    for row in table["rows"]:
        if row["role"] == "detail":
            cells = zip(table["columns"], row["cells"])
            rows.append({c["key"]: plain(cell.get(cell["kind"])) if cell["kind"] != "empty" else None for c, cell in cells})
    return compact({"columns": [written(column) for column in table["columns"]], "rows": rows})


# --- HTML -------------------------------------------------------------------------------------------

def escaped(given):
    out = ""
    for c in given:
        turns = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
        if c in "\n\t":
            out += " "
        elif unicodedata.category(c) == "Cc" or c in turns:
            out += "\ufffd"
        else:
            out += {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}.get(c, c)
    return out


def grouped(number, style):
    negative, digits = number.startswith("-"), number.lstrip("-")
    before, _, behind = digits.partition(".")
    shown = f"{int(before):,}" + ("." + behind if behind else "")
    if not negative:
        return shown
    return f"\u2212{shown}" if style == "minus" else f"({shown})"


def style(at):
    return (ROOT / STYLES[at]).read_text(encoding="utf-8")


class Page:
    def __init__(self, document):
        self.d, self.l = document, document["language"]

    def value(self, cell, places, with_currency):
        kind, style = cell["kind"], self.d["negatives"]
        if kind == "empty":
            return "–"
        if kind == "amount":
            out = escaped(grouped(cell["amount"].amount, style))
            out = f'<span class="below">{out}</span>' if cell["amount"].minor < 0 else out
            return out + (f' <span class="unit">{cell["amount"].code}</span>' if with_currency else "")
        if kind == "whole":
            return grouped(str(cell["whole"]), style)
        if kind == "share":
            return grouped(percent(cell["share"], places), style) + "%"
        if kind == "ratio":
            return grouped(percent(cell["ratio"], places, 1), style)
        return escaped(plainly(cell, {"places": places}, self.l))

    def figures(self, figures):
        form = {1: " two", 2: " two", 3: " three", 5: " three", 6: " three", 9: " three"}.get(len(figures), "")
        out = f'<dl class="figures{form}">\n'
        for figure in figures:
            tone = "" if figure["tone"] == "plain" else f' class="{figure["tone"]}"'
            out += f'<div{tone}><dt>{escaped(figure["label"][self.l])}</dt><dd>{self.value(figure["value"], 1, True)}</dd>'
            if figure["note"]:
                out += f'<dd class="note">{escaped(figure["note"][self.l])}</dd>'
            out += "</div>\n"
        return out + "</dl>\n"

    def table(self, table):
        out = f'<div class="scroll"><table>\n<caption>{escaped(table["title"][self.l])}</caption>\n<thead><tr>'
        for column in table["columns"]:
            out += '<th scope="col" class="number">' if column["kind"] in NUMBERS else '<th scope="col">'
            out += escaped(column["heading"][self.l])
            unit = measure(column, self.l)
            out += ("" if unit is None else f' <span class="unit">{escaped(unit)}</span>') + "</th>"
        out += "</tr></thead>\n<tbody>\n"
        width = len(table["columns"])
        if not table["rows"]:
            words = {"en": "Nothing to show.", "zh": "无记录。"}[self.l]
            out += f'<tr><td class="nothing" colspan="{width}">{words}</td></tr>\n'
        for row in table["rows"]:
            role = {"detail": "", "heading": ' class="group"'}.get(row["role"], f' class="{row["role"]}"')
            out += f"<tr{role}>"
            if row["role"] == "heading":
                out += f'<th scope="colgroup" colspan="{width}">{self.value(row["cells"][0], 1, True)}</th></tr>\n'
                continue
            for at, (column, cell) in enumerate(zip(table["columns"], row["cells"])):
                style = {"date": ' class="date"'}.get(column["kind"], "")
                if column["kind"] in NUMBERS:
                    style = ' class="number none"' if cell["kind"] == "empty" else ' class="number"'
                tag = "th" if at == 0 else "td"
                shown = self.value(cell, column["places"], each_says(table, column))
                if row["role"] != "detail" and cell["kind"] == "empty":
                    shown = ""
                out += f'<{tag}{" scope=" + chr(34) + "row" + chr(34) if at == 0 else ""}{style}>{shown}</{tag}>'
            out += "</tr>\n"
        notes = "".join(f'<p class="note">{escaped(note[self.l])}</p>' for note in table["notes"])
        return out + f"</tbody>\n</table>{notes}</div>\n"

    def section(self, section):
        columns = [len(b["table"]["columns"]) for b in section["blocks"] if b["kind"] == "table"]
        form = ' class="wide"' if max(columns, default=0) > 9 else ' class="new-page"' if section["newPage"] else ""
        out = f"<section{form}>\n<h2>{escaped(section['heading'][self.l])}</h2>\n"
        for block in section["blocks"]:
            if block["kind"] == "text":
                out += f"<p>{escaped(block['text'][self.l])}</p>\n"
            else:
                out += self.figures(block["figures"]) if block["kind"] == "figures" else self.table(block["table"])
        return out + "</section>\n"

    def text(self):
        d, title, day = self.d, escaped(self.d["title"][self.l]), self.d["asOf"]
        months = ("January February March April May June July August September October November December").split()
        long = {"en": f"{day.day} {months[day.month - 1]} {day.year}", "zh": f"{day.year}年{day.month}月{day.day}日"}
        as_of = {"en": "As of ", "zh": "截至 "}[self.l]
        company = f'<p class="company">{escaped(d["company"])}</p>\n' if d["company"] is not None else ""
        footer = f"<footer>{escaped(d['footer'][self.l])}</footer>\n" if d["footer"] else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{"en" if self.l == "en" else "zh-CN"}">\n<head>\n<meta charset="utf-8">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta name="color-scheme" content="light dark">\n<title>{title}</title>\n<style>\n'
            f"{style(1)}{style(2)}</style>\n</head>\n<body>\n<header>\n{company}<h1>{title}</h1>\n"
            f'<p class="day">{as_of}<time datetime="{day.isoformat()}">{long[self.l]}</time></p>\n</header>\n<main>\n'
            + "".join(map(self.section, d["sections"])) + f"</main>\n{footer}</body>\n</html>\n"
        )


def check_section(section, path):
    for place, block in enumerate(section["blocks"]):
        if block["kind"] == "table":
            inside(f"{path}.blocks[{place}].table", lambda: check(block["table"]))


def html(r):
    for at, section in enumerate(r["document"]["sections"]):
        check_section(section, f"document.sections[{at}]")
    return Page(r["document"]).text()


def piece(r):
    """A section for a page of somebody else's: nothing of it reaches beyond its own element."""
    check_section(r["section"], "section")
    language = "en" if r["language"] == "en" else "zh-CN"
    inner = Page({"language": r["language"], "negatives": "minus"}).section(r["section"])
    return (
        f'<div class="duebook" lang="{language}">\n<style>\n.duebook {{\n{style(0)}{style(1)}}}\n</style>\n{inner}</div>\n'
    )


# --- what is made of other answers ----------------------------------------------------------------------

# The dictionary is data: it is read where it stands, and the known headings below are said again.
KNOWN = {
    "allowance": ("Allowance", "坏账准备", "amount"), "amount": ("Amount", "金额", "amount"),
    "band": ("Age", "账龄", "text"), "count": ("Documents", "笔数", "whole"),
    "currency": ("Currency", "币种", "text"), "date": ("Date", "日期", "date"), "gross": ("Gross", "账面余额", "amount"),
    "item": ("Item", "未清项", "text"), "netted": ("Netted", "抵减金额", "amount"),
    "notDue": ("Not due", "未到期", "amount"), "rate": ("Rate", "比例", "share"),
    "segment": ("Segment", "客户类别", "text"), "total": ("Total", "合计", "amount"),
}


def own(key, en, zh, kind, **more):
    out = {"key": key, "heading": {"en": en, "zh": zh}, "kind": kind}
    if kind == "amount" or key in ("count", "customers"):
        out["summed"] = True
    return {**out, **more}


def known(key, **more):
    return own(key, *KNOWN[key], **more)


def two(en, zh):
    return {"en": en, "zh": zh}


def cell(value):
    if value is None:
        return {"kind": "empty"}
    if isinstance(value, dict) and "en" in value:
        return {"kind": "words", "words": value}
    if isinstance(value, dict):
        return {"kind": "share", "share": value}
    if hasattr(value, "minor"):
        return {"kind": "amount", "amount": value.json()}
    if hasattr(value, "isoformat"):
        return {"kind": "date", "date": value.isoformat()}
    return {"kind": "whole", "whole": value} if isinstance(value, int) else {"kind": "text", "text": value}


def row(*values, role="detail"):
    out = {"cells": [cell(value) for value in values]}
    return out if role == "detail" else {**out, "role": role}


def made(en, zh, columns, rows):
    out = {"title": two(en, zh), "columns": columns}
    return {**out, "rows": rows} if rows else out


def buckets(limits):
    ends = [0, *limits]
    spans = [f"{b}" if a + 1 == b else f"{a + 1}–{b}" for a, b in zip(ends, limits)]
    words = [two(f"{span} days", f"{span}天") for span in spans]
    return words + [two(f"Over {ends[-1]} days", f"{ends[-1]}天以上") if limits else two("Overdue", "逾期")]


def fits(given, limits, place):
    needed = len(limits) + 1
    if len(given["overdue"]) != needed:
        raise Refused("number_out_of_range", f"{place}.overdue", found=len(given["overdue"]), min=needed, max=needed)


def aging_table(r):
    columns = [known("currency"), known("notDue")]
    columns += [own(f"overdue{at + 1}", w["en"], w["zh"], "amount") for at, w in enumerate(buckets(r["limits"]))]
    rows = []
    for at, one in enumerate(r["rows"]):
        fits(one, r["limits"], f"rows[{at}]")
        rows.append(row(one["currency"][0], one["notDue"], *one["overdue"], one["total"]))
    return made("Aging by due date", "账龄（按到期日）", [*columns, known("total")], rows)


def aging_chart(r):
    fits(r["row"], r["limits"], "row")
    points = [{"value": money.minor} for money in (r["row"]["notDue"], *r["row"]["overdue"])]
    return {
        "title": two("Open by days past due", "未收金额（按逾期天数）"), "form": "columns", "palette": "severity",
        "unit": {"kind": "amount", "currency": r["row"]["currency"][0]},
        "labels": [two("Not due", "未到期"), *buckets(r["limits"])],
        "series": [{"label": two("Open", "未收金额"), "points": points}],
    }


def band_name(band, policy):
    limits, unit = policy["limits"], {"days": ("days", "天"), "months": ("months", "个月")}[policy["unit"]]
    if not limits:
        return two("All ages", "全部账龄")
    if band == 0:
        if limits[0] == 0 and policy["basis"] == "dueDate":
            return two("Not due", "未到期")
        return two(f"Up to {limits[0]} {unit[0]}", f"{limits[0]}{unit[1]}以内")
    if band == len(limits):
        return two(f"Over {limits[-1]} {unit[0]}", f"{limits[-1]}{unit[1]}以上")
    start = limits[band - 1] + (policy["unit"] == "days")
    return two(f"{start}–{limits[band]} {unit[0]}", f"{start}–{limits[band]}{unit[1]}")


def provision_table(r):
    policy, found, rows = r["policy"], r["provision"], []
    columns = [known("currency")] + ([known("segment")] if policy["segmentBy"] else [])
    columns += [known("band"), known("count"), known("gross")] + ([known("netted")] if policy["netting"] else [])
    columns += [known("rate", places=2), known("allowance")]

    def add(code, segment, about, count, one, rate, role="detail"):
        cells = [code] + ([segment] if policy["segmentBy"] else []) + [about, count, one["gross"]]
        cells += [one["netted"]] if policy["netting"] else []
        rows.append(row(*cells, rate, one["allowance"], role=role))

    left = list(enumerate(found["lines"]))
    for total in found["totals"]:
        code = total["currency"][0]
        while left and left[0][1]["gross"].code == code:
            at, line = left.pop(0)
            part, segment = line["part"], None
            if part["kind"] == "band":
                if not 0 <= part["band"] <= len(policy["limits"]):
                    raise Refused("number_out_of_range", f"provision.lines[{at}].part.band", found=part["band"], min=0,
                                  max=len(policy["limits"]))
                about = band_name(part["band"], policy)
                value = part["segment"]
                if value is not None:
                    inner = next(v for k, v in value.items() if k != "kind")
                    segment = two(*(("yes", "是") if inner else ("no", "否"))) if value["kind"] == "flag" else str(inner)
            elif part["kind"] == "disputed":
                about = two("Disputed", "有争议")
            else:
                about = two(f"{part[part['kind']]}, looked at alone", f"{part[part['kind']]}（单项计提）")
            add(code, segment, about, line["debts"], line, line["rate"])
        add(code, None, two("Total", "合计"), None, total, total["coverage"], "total")
    return made("Provision for bad debts", "坏账准备计算表", columns, rows)


def balance_report(r):
    t, rows = r["table"], []
    columns = [
        known("item"), known("date"), own("days", "Outstanding", "未达天数", "whole", unit=two("days", "天")),
        known("amount", currency=t["bookBalance"].code),
    ]

    def group(en, zh, name, sign):
        if t[name]:
            rows.append(row(two(en, zh), None, None, None, role="heading"))
        rows.extend(row(i["id"], i["date"], i["days"], i["amount"].like(sign * i["amount"].minor)) for i in t[name])

    def line(en, zh, money, role="detail"):
        rows.append(row(two(en, zh), None, None, money, role=role))

    line("Balance of the book", "企业账面余额", t["bookBalance"])
    group("Received by the bank, not in the book yet", "加：银行已收，企业未收", "bankReceived", 1)
    group("Paid by the bank, not in the book yet", "减：银行已付，企业未付", "bankPaid", -1)
    line("Adjusted balance of the book", "调节后企业余额", t["adjustedBook"], "subtotal")
    line("Balance of the bank", "银行对账单余额", t["bankBalance"])
    group("Received in the book, not at the bank yet", "加：企业已收，银行未收", "bookReceived", 1)
    group("Paid in the book, not at the bank yet", "减：企业已付，银行未付", "bookPaid", -1)
    line("Adjusted balance of the bank", "调节后银行余额", t["adjustedBank"], "subtotal")
    line("Difference", "差额", t["difference"], "total")
    return made("Bank reconciliation statement", "银行存款余额调节表", columns, rows)


def known_columns(_):
    """The list as it stands in the source, with what the rules add to it."""
    import re
    source = (ROOT / "core/src/report/render/dictionary.rs").read_text(encoding="utf-8")
    found = re.findall(r'^    \("(\w+)", "([^"]+)", "([^"]+)", (\w+)\),$', source, re.M)
    days = {"unit": two("days", "天")}
    out = [own(k, en, zh, kind.lower(), **(days if k in ("daysLate", "averageDaysLate") else {})) for k, en, zh, kind in found]
    assert all(KNOWN[c["key"]] == (c["heading"]["en"], c["heading"]["zh"], c["kind"]) for c in out if c["key"] in KNOWN)
    return out


ANSWERS = {
    "renderCsv": csv, "renderJson": rows_json, "renderHtml": html, "renderSection": piece, "agingTable": aging_table, "agingChart": aging_chart,
    "provisionTable": provision_table, "balanceTableReport": balance_report, "knownColumns": known_columns,
}
