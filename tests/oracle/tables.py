"""Tables of banks and wallets read a second time: the csv module, regular expressions, one pass for each question."""

import csv
import io
import re

import text as texts
import values
from values import Money, Refused, shown

folded, EMPTY = texts.folded, texts.EMPTY
NAMES = {
    "account": "账号 帐号 账户 卡号 查询账号 本方账号 支付宝账户 支付宝账号",
    "holder": "户名 账户名称 姓名 账户名 客户名称",
    "currency": "币种 币别 货币",
    "from": "起始日期 起始时间 开始日期",
    "to": "终止日期 终止时间 结束日期 截止日期",
    "period": "时间范围 查询时间 查询时段 日期范围",
    "opening": "期初余额 上期余额 承前余额",
    "closing": "期末余额 本期余额",
    "credits": "收入 收入合计 贷方合计 贷方总额 贷方发生总额 贷方笔数 贷方总笔数 贷方发生总笔数",
    "debits": "支出 支出合计 借方合计 借方总额 借方发生总额 借方笔数 借方总笔数 借方发生总笔数",
}
NAMED = {name: kind for kind, names in NAMES.items() for name in names.split()}
CURRENCIES = {"人民币": "CNY", "人民币元": "CNY", "rmb": "CNY", "cny": "CNY", "美元": "USD", "usd": "USD", "eur": "EUR"}
TAKEN_BACK = re.compile("(退汇|冲正|冲销|抹账|退票|冲账|撤销)(?!费|手续费)")


def bare(cell):
    cell = cell.strip(texts.BLANKS)
    wrapped = re.fullmatch('="(.*)"', cell, re.S)
    return (wrapped[1] if wrapped else cell[1:] if cell.startswith("'") else cell).strip(texts.BLANKS)


def rows_of(given, delimiter):
    """Rows with their numbers; a mark that never closes is refused."""
    if given.count('"') % 2:
        opened = given[: given.rindex('"')].count("\n") + 1
        raise Refused("table_quote", row=opened)
    return [(at, [bare(cell) for cell in row]) for at, row in enumerate(csv.reader(io.StringIO(given), delimiter=delimiter), 1)]


def key(cell):
    plain = folded(cell)
    return plain.split("[")[0] or plain


def fit(row, layout):
    """The columns of a layout in a row, and what it lacks."""
    places, columns, missing = {}, [], []
    for at, cell in enumerate(row):
        if cell:
            places.setdefault(key(cell), at)
            places.setdefault(folded(cell), at)
    for column in layout["columns"]:
        at = next((places[folded(h)] for h in column["headings"] if folded(h) in places), None)
        if at is not None:
            columns.append((at, column["field"], column.get("need", "required")))
        elif column.get("need", "required") == "required":
            missing.append(column["headings"][0])
    return columns, missing


def head(given, declared):
    """The best layout: all that is required there, then the most columns."""
    best, near = None, None
    for delimiter in ",\t;|":
        try:
            rows = rows_of(given, delimiter)[:200]
        except Refused:
            rows = [(at, [bare(c) for c in line.split(delimiter)]) for at, line in enumerate(given.splitlines(), 1)][:200]
        for place, (_, row) in enumerate(rows):
            if sum(bool(cell) for cell in row) < 2:
                continue
            for layout in [declared] if declared else texts.known_layouts():
                columns, missing = fit(row, layout)
                if not missing and (best is None or len(columns) > len(best[3])):
                    best = (layout, delimiter, place, columns)
                needed = sum(need == "required" for _, _, need in columns)
                if needed and (near is None or needed > near[0]):
                    near = (needed, layout, row, columns, missing)
    if best:
        return best
    if near is None:
        rows = [row for delimiter in ",\t;|" for _, row in rows_of(given, delimiter)]
        widest = max(rows, key=lambda row: sum(map(bool, row)))
        raise Refused("table_unknown", headings=[cell for cell in widest if cell], nearest="", missing=[])
    _, layout, row, columns, missing = near
    taken = [at for at, _, _ in columns]
    headings = [row[at] for at in taken] + [cell for at, cell in enumerate(row) if cell and at not in taken]
    raise Refused("table_unknown", headings=headings, nearest=layout["name"], missing=missing)


def looks_like(given, rules):
    wide = lambda delimiter: sum(line.count(delimiter) > 1 for line in given.splitlines()[:200])  # noqa: E731
    if rules.get("table") or any(wide(delimiter) > 1 for delimiter in ",\t;|"):
        return True
    try:
        return bool(head(given, None))
    except (Refused, ValueError):
        return False


def facts_of(rows):
    """What stands around the table, by kind, with the row."""
    found = {}
    for number, row in rows:
        cells = [cell for cell in row if cell]
        for at, cell in enumerate(cells):
            plain = "".join(map(texts.half, cell))
            if lines := re.match("#?共([0-9]+)(笔|条)", folded(cell)):
                found.setdefault("lines", []).append((number, lines[1] + "笔"))
            pairs = re.split(r"(?:^|(?<=[ ,#]))#?([一-鿿 ]+?) *:", plain)
            if len(pairs) > 1 and any(folded(name) in NAMED for name in pairs[1::2]):
                for name, value in zip(pairs[1::2], pairs[2::2]):
                    if folded(name) in NAMED:
                        found.setdefault(NAMED[folded(name)], []).append((number, value.strip(" [],")))
            elif key(cell).lstrip("#") in NAMED and at + 1 < len(cells):
                found.setdefault(NAMED[key(cell).lstrip("#")], []).append((number, cells[at + 1]))
    return found


def stated(value):
    """A count, a sum, or both: `3笔，共-10.00元`."""
    plain = folded(value)
    count, mark, rest = plain.rpartition("笔")
    rest = rest.lstrip(",共计:")
    return int(count) if mark and count else None, rest or None


class Table:
    def __init__(self, given, rules):
        self.rules = rules
        declared = rules.get("table")
        if declared:
            declared = {"sides": "unknown", "states": [], "totals": "checked", **declared}
        self.layout, delimiter, place, columns = head(given, declared)
        rows = rows_of(given, delimiter)
        self.columns = {}
        for at, field, _ in columns:
            self.columns.setdefault(field, []).append(at)
        self.above, self.number, self.head, self.body = rows[:place], rows[place][0], rows[place][1], rows[place + 1:]
        taken = [at for at, _, _ in columns]
        self.ignored = [cell for at, cell in enumerate(self.head) if cell and at not in taken]
        self.width = max(at for at, cell in enumerate(self.head) if cell) + 1
        self.dates = self.layout.get("dates") or {"order": self.decided("dates", texts.detect_dates, "order"), "serials": "refused"}
        self.decimal = self.layout.get("decimal") or self.decided("decimal", texts.detect_amounts, "decimal")

    def cell(self, row, field):
        at = self.columns.get(field, [None])[0]
        return None if at is None or at >= len(row) else row[at]

    def said(self, row, field):
        cell = self.cell(row, field)
        return None if cell is None or folded(cell) in EMPTY else cell

    def figures(self, row):
        return any(self.said(row, field) for field in ("amount", "in", "out", "balance"))

    def day_cell(self, row):
        return self.cell(row, "booked" if "booked" in self.columns else "traded") or ""

    def decided(self, what, detect, name):
        fields = ["booked", "traded", "valueDate"] if what == "dates" else ["amount", "in", "out", "balance", "charges"]
        lines = [row for _, row in self.body if re.search("[0-9]", self.day_cell(row)) and self.figures(row)]
        column = [row[at] for row in lines for field in self.columns for at in self.columns[field] if field in fields and at < len(row)]
        # In the order of the layout's columns, row by row.
        found = detect(column)
        path = f"table.{what}"
        if found["state"] == "open":
            first, second = [r.get("amount", r.get("date")) for r in found["readings"]]
            raise Refused("dialect_open", path, text=found["open"]["text"], first=first, second=second)
        if found["state"] == "contradictory":
            one, other = ("dayFirst", "monthFirst") if what == "dates" else ("point", "comma")
            raise Refused(
                "dialect_contradictory", path, text=found[one]["text"], position=found[one]["first"],
                other=found[other]["text"], otherPosition=found[other]["first"],
            )
        return found.get(name, "yearFirst" if what == "dates" else "point")

    def refuse(self, number, row, field, needed):
        at = self.columns.get(field, [0])[0]
        column = self.head[at] if any(at in places for places in self.columns.values()) else ""
        cell = row[at] if field in self.columns and at < len(row) else ""
        return Refused("table_cell", f"rows[{number}]", row=number, column=column, text=shown(cell), needed=needed)

    def money(self, number, row, field, currency):
        cell = self.said(row, field)
        if cell is None:
            return None
        code, digits = values.currency(currency)
        sides = {"decimal": self.decimal, "sides": self.layout["sides"]}
        try:
            read = texts.parse_amount(cell, code, digits, sides)
        except Refused as refused:
            if refused.code == "amount_text":
                raise self.refuse(number, row, field, "amount") from None
            raise refused.at(field).at(f"rows[{number}]") from None
        return values.money(read["amount"], read["currency"])

    def side(self, row):
        plain = folded(self.said(row, "side") or "")
        if plain in ("收入", "支出"):
            return "in" if plain == "收入" else "out"
        side = {"借": "debit", "贷": "credit"}.get(plain)
        if side is None or self.layout["sides"] == "unknown":
            return None
        return "in" if side == ("credit" if self.layout["sides"] == "bank" else "debit") else "out"

    def effect(self, number, row):
        if not self.layout.get("states"):
            return "moved"
        state, side = folded(self.said(row, "state") or ""), folded(self.said(row, "side") or "")
        for known in self.layout["states"]:
            if folded(known["state"]) == state and ("side" not in known or folded(known["side"]) == side):
                return known["effect"]
        raise self.refuse(number, row, "state", "state")

    def movement(self, number, row, currency):
        """The signed amount, whether it takes something back, and why the row is left out."""
        side, effect = self.side(row), self.effect(number, row)
        amount, inward, outward = (self.money(number, row, field, currency) for field in ("amount", "in", "out"))
        filled = [m for m in (inward, outward) if m is not None and m.minor]
        if len(filled) == 2 or (filled and side and (side == "in") != (inward in filled)):
            raise self.refuse(number, row, "in", "oneSide")
        red = any(m.minor < 0 for m in filled)
        if filled:
            signed = filled[0] if inward in filled else filled[0].like(-filled[0].minor)
        elif amount is not None and amount.minor:
            if "side" in self.columns and side is None and effect == "moved":
                raise self.refuse(number, row, "side", "side")
            signed = amount.like(-amount.minor) if side == "out" else amount
        else:
            signed = None
        state = self.said(row, "state") or ""
        if effect in ("notMoved", "unsaid"):
            return signed, False, (effect, state)
        if signed is None:
            return None, False, ("noAmount", "")
        return signed, red or effect == "refunded", None


REASONS = {
    "repeatedHeading": ("the headings once more", "重复的表头"),
    "tableTotal": ("a total of other rows", "其他行的合计"),
    "tableNote": ("text for people", "说明文字"),
    "noAmount": ("no amount was booked", "没有发生额"),
    "notMoved": ("no money moved: its state is {0}", "资金未变动：状态为 {0}"),
    "directionUnsaid": ("its state is {0} and the file does not say which way money moved", "状态为 {0}，文件未说明资金的收支方向"),
}


def left_out(number, row, kind, state="", amount=None):
    en, zh = (sentence.format(state) for sentence in REASONS[kind])
    fields = {"state": state} if state else {}
    reason = {"kind": kind, **fields, "en": en, "zh": zh}
    return {"row": number, "reason": reason, "amount": amount, "text": shown(" ".join(cell for cell in row if cell))}


def note(kind, en, zh, **fields):
    return {"kind": kind, **fields, "en": en, "zh": zh}


def read(given, rules):
    """As the other readers of `bank`: the layout, the statements, the rows left out, the notes."""
    table = Table(given, rules)
    layout, has = table.layout, table.columns
    facts = facts_of([(n, row) for n, row in table.above])
    entries, rest = [], []
    for number, row in table.body:
        if not any(row):
            continue
        if [folded(cell) for cell in row] == [folded(cell) for cell in table.head]:
            rest.append(left_out(number, row, "repeatedHeading"))
            continue
        try:
            day, time = texts.parse_date(table.day_cell(row), table.dates)
        except Refused:
            words = any(word in folded(cell) for cell in row for word in ("合计", "总计", "小计"))
            if not words and table.figures(row) and sum(map(bool, row)) > 1:
                raise table.refuse(number, row, "booked" if "booked" in has else "traded", "date") from None
            rest.append(left_out(number, row, "tableTotal" if words else "tableNote"))
            for kind, found in facts_of([(number, row)]).items():
                facts.setdefault(kind, []).extend(found)
            continue
        extra = next((at for at, cell in enumerate(row[table.width:]) if cell), None)
        if extra is not None:
            found = table.width + extra + 1
            raise Refused("table_row", f"rows[{number}]", row=number, found=found, needed=table.width)
        entries.append((number, row, day, time))
    drawn, statements = {}, []
    for number, row, day, time in entries:
        named = table.said(row, "currency") or (facts.get("currency") or [(0, None)])[0][1]
        currency = CURRENCIES.get(folded(named)) if named else rules.get("currency") or layout.get("currency")
        if currency is None:
            if named:
                raise table.refuse(number, row, "currency", "currency")
            raise Refused("table_layout", f"rows[{number}]", needed="currency")
        amount, back, why = table.movement(number, row, currency)
        if why:
            kind = {"unsaid": "directionUnsaid"}.get(why[0], why[0])
            rest.append(left_out(number, row, kind, why[1], amount))
            continue
        line = {"row": number, "booked": day.isoformat(), "amount": amount, "references": [], "texts": [], "party": {},
                "ultimate": {}, "details": [], "time": time}
        if time is None and table.said(row, "time"):
            line["time"] = texts.clock(table.said(row, "time")) or texts.clock(re.sub("^(..)(..)(..)$", r"\1:\2:\3", table.said(row, "time")))
        if table.said(row, "valueDate"):
            line["valueDate"] = texts.parse_date(table.said(row, "valueDate"), table.dates)[0].isoformat()
        balance = table.money(number, row, "balance", currency)
        if balance is not None:
            line["balance"] = balance
        whose = ("payee", "payer") if amount.minor < 0 else ("payer", "payee")
        other = whose[0] if "payerName" in has else "party"
        for part in ("Name", "Account", "Bank"):
            if table.said(row, other + part):
                line["party"][part.lower()] = table.said(row, other + part)
        kinds = {"bankReference": "bank", "orderReference": "order", "voucher": "voucher", "reference": "other"}
        summary = []
        for field, at in in_order(table):
            cell = row[at] if at < len(row) else ""
            if folded(cell) in EMPTY:
                continue
            if field in kinds:
                line["references"].append({"kind": kinds[field], "text": cell})
            if field in ("summary", "text") and cell not in line["texts"]:
                line["texts"].append(cell)
            if field in ("summary", "code"):
                summary.append(folded(cell))
        if table.said(row, "code"):
            line["code"] = table.said(row, "code")
        if table.said(row, "state"):
            line["texts"].append(table.said(row, "state"))
        line["reversal"] = back or any(TAKEN_BACK.search(words) for words in summary)
        own = table.said(row, whose[1] + "Account")
        account = table.said(row, "account") or own or (facts.get("account") or [(0, None)])[0][1] or rules.get("account") or ""
        holder = (facts.get("holder") or [(0, None)])[0][1] or table.said(row, whose[1] + "Name")
        if (folded(account), currency) not in drawn:
            one = {"format": "table", "account": account, "currency": currency, "lines": [], "pages": [], "claims": [],
                   "unbooked": [], "info": [], "holder": holder}
            for field in ("from", "to"):
                if facts.get(field):
                    one[field] = texts.parse_date(facts[field][0][1], texts.DAYS({}))[0].isoformat()
            if facts.get("period"):
                days = re.findall("[0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2}", facts["period"][0][1])
                one["from"], one["to"] = (texts.parse_date(d, texts.DAYS({}))[0].isoformat() for d in days)
            drawn[folded(account), currency] = one
            statements.append(one)
        drawn[folded(account), currency]["lines"].append(line)
    if not statements and rules.get("proof", "required") == "required":
        raise Refused("statement_unproven")
    listed = "、".join(table.ignored), ", ".join(table.ignored)
    en, zh = (f"the headings stand in row {table.number}; not read: {listed[1]}", f"表头在第 {table.number} 行，未读取的列：{listed[0]}")
    if not table.ignored:
        en, zh = f"the headings stand in row {table.number}; all of them are read", f"表头在第 {table.number} 行，各列均已读取"
    notes = [note("tableHead", en, zh, row=table.number, ignored=table.ignored)]
    for at, one in enumerate(statements, 1):
        if newest_first(one["lines"]):
            one["lines"].reverse()
            notes.append(note(
                "newestFirst", f"statement {at} was listed newest first and is given oldest first",
                f"第 {at} 份对账单按从新到旧排列，已改为从旧到新", statement=at,
            ))
    if len(statements) == 1:
        claims(table, statements[0], facts, rest, notes)
    return layout["name"], statements, rest, notes


def in_order(table):
    """Fields with their places, in the order of the layout."""
    left = {field: list(places) for field, places in table.columns.items()}
    for column in table.layout["columns"]:
        if left.get(column["field"]) and any(
            folded(h) in (key(table.head[left[column["field"]][0]]), folded(table.head[left[column["field"]][0]])) for h in column["headings"]
        ):
            yield column["field"], left[column["field"]].pop(0)


def newest_first(lines):
    def follow(pairs):
        return sum("balance" in a and "balance" in b and a["balance"].minor + b["amount"].minor == b["balance"].minor for a, b in pairs)

    pairs = list(zip(lines, lines[1:]))
    down, up = follow(pairs), follow([(b, a) for a, b in pairs])
    moment = lambda line: (line["booked"], line["time"] or "")  # noqa: E731
    if down != up:
        return up > down
    return sum(moment(a) > moment(b) for a, b in pairs) > sum(moment(a) < moment(b) for a, b in pairs)


def claims(table, one, facts, rest, notes):
    code, digits = values.currency(one["currency"])
    exact = lambda given: values.money(texts.parse_amount(given, code, digits, {"decimal": table.decimal, "sides": "unknown"})["amount"], code)  # noqa: E731
    for field in ("opening", "closing"):
        if facts.get(field):
            one[field] = exact(facts[field][0][1])
    found = sorted((number, name, value) for name in ("lines", "credits", "debits") for number, value in facts.get(name, []))
    for number, name, value in found:
        count, amount = stated(value) if "笔" in value or not value.isdigit() else (int(value), None)
        amount = exact(amount) if amount else None
        amount = amount and amount.like(abs(amount.minor))
        chosen = [line["amount"] for line in one["lines"] if name == "lines" or (line["amount"].minor < 0) == (name == "debits")]
        for claim in (count, amount):
            if claim is None:
                continue
            if table.layout["totals"] == "checked":
                one["claims"].append((None, name, claim))
                continue
            of_all = len([left for left in rest if left["amount"]]) if name == "lines" else 0
            have = Money(sum(abs(m.minor) for m in chosen), code, digits) if isinstance(claim, Money) else len(chosen) + of_all
            if str(have) != str(claim):
                notes.append(note(
                    "totalTold", f"row {number} states {claim}, the rows make {have}; the export says that they may differ",
                    f"第 {number} 行为 {claim}，各行合计为 {have}；该导出文件声明二者可能不一致", row=number,
                    stated=str(claim), found=str(have),
                ))
