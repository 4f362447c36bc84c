"""Amounts, dates and account numbers as people write them, read a second time with regular expressions."""

import re
from datetime import date, timedelta
from fractions import Fraction

import values
from layouts import LAYOUTS
from shapes import DAY, NONE_OR, amount, currency, listed, one_of, optional, record, text
from values import Money, Refused, shown

DIALECT = record(decimal=(one_of(["point", "comma"]), "point"), sides=(one_of(["unknown", "bank", "books"]), "unknown"))
DAYS = record(
    order=(one_of(["yearFirst", "dayFirst", "monthFirst"]), "yearFirst"),
    serials=(one_of(["refused", "from1900", "from1904"]), "refused"),
)
FIELDS = """booked traded time valueDate amount in out side balance currency account holder partyName partyAccount partyBank
    partyAddress payerName payerAccount payerBank payeeName payeeAccount payeeBank summary text code bankReference
    orderReference voucher reference charges state""".split()
LAYOUT = record(
    name=text,
    columns=listed(record(headings=listed(text), field=one_of(FIELDS), need=(one_of(["required", "optional"]), "required"))),
    decimal=NONE_OR(one_of(["point", "comma"])), dates=NONE_OR(DAYS),
    sides=(one_of(["unknown", "bank", "books"]), "unknown"), currency=NONE_OR(currency),
    states=(listed(record(
        state=text, side=NONE_OR(text), effect=one_of("moved in out refunded notMoved unsaid".split()),
    )), []),
    totals=(one_of(["checked", "told"]), "checked"),
)
REQUESTS = {
    "amountInWords": record(amount=amount),
    "checkTableLayout": record(layout=LAYOUT),
    "cleanAccount": record(text=text),
    "compareAccounts": record(left=text, right=text),
    "detectAmounts": record(values=listed(text)),
    "detectDates": record(values=listed(text)),
    "knownLayouts": record(),
    "parseAmountText": record(text=text, currency=currency, dialect=(DIALECT, DIALECT({}))),
    "parseAmountWords": record(text=text),
    "parseDateText": record(text=text, dialect=(DAYS, DAYS({}))),
}
BLANKS = " \t\n\r\u3000\u00a0\u2009\u202f\u200b\u2060\ufeff"


def half(c):
    if "！" <= c <= "～":
        return chr(ord(c) - 0xFEE0)
    if c in "‐‑‒–−﹣":
        return "-"
    return "¥" if c == "￥" else "'" if c == "’" else " " if c in BLANKS else c


def folded(given):
    return "".join(half(c) for c in given if c not in BLANKS).lower()


# --- amounts ------------------------------------------------------------------------------------------

SIGNS = {
    "人民币": "CNY", "cny": "CNY", "rmb": "CNY", "¥": "CNY JPY", "元": "CNY HKD TWD USD EUR JPY SGD AUD CAD NZD",
    "美元": "USD", "usd": "USD", "us$": "USD", "$": "USD HKD TWD SGD AUD CAD NZD", "€": "EUR", "eur": "EUR",
}
SIDES = {"借方": "debit", "贷方": "credit", "借": "debit", "贷": "credit", "dr": "debit", "cr": "credit"}
DIGITS = {c: n for n, forms in enumerate("零〇○ 壹一弌 贰二貳弍两 叁三參叄弎 肆四 伍五 陆六陸 柒七 捌八 玖九".split()) for c in forms}
PLACES = {c: n for n, forms in ((1, "拾十"), (2, "佰百"), (3, "仟千")) for c in forms}
WORDS = set(DIGITS) | set(PLACES) | set("万萬亿億角分整正圆圓")


def apart(given):
    """What stands around the number, the number, and its first position from 1."""
    line = "".join(half(c) for c in given)
    start, end = len(line) - len(line.lstrip(" ")), len(line.rstrip(" "))
    found = {"sign": None, "negative": False, "before": None, "after": None, "side": None}
    words = any(c in WORDS for c in line)

    def front():
        nonlocal start, end
        rest = line[start:end].lower()
        if found["sign"] is None and rest[:1] in ("-", "+", "负"):
            found.update(sign="leading", negative=rest[0] != "+")
            start += 1
            return True
        if found["sign"] is None and len(rest) > 2 and rest[0] == "(" and rest[-1] == ")":
            found.update(sign="parentheses", negative=True)
            start, end = start + 1, end - 1
            return True
        for name, marks in (("before", SIGNS), ("side", SIDES)):
            mark = next((m for m in sorted(marks, key=len, reverse=True) if rest.startswith(m)), None)
            if found[name] is None and mark:
                found[name] = marks[mark] if name == "before" else (start + 1, marks[mark])
                start += len(mark)
                return True
        return False

    def back():
        nonlocal end
        rest = line[start:end].lower()
        if found["sign"] is None and len(rest) > 1 and rest[-1] in "-+":
            found.update(sign="trailing", negative=rest[-1] == "-")
            end -= 1
            return True
        for name, marks in (("after", SIGNS), ("side", SIDES)):
            mark = next((m for m in sorted(marks, key=len, reverse=True) if rest.endswith(m)), None)
            if found[name] is None and mark and not (words and name == "after"):
                end -= len(mark)
                found[name] = marks[mark] if name == "after" else (end + 1, marks[mark])
                return True
        return False

    while front() or back():
        while start < end and line[start] == " ":
            start += 1
        while start < end and line[end - 1] == " ":
            end -= 1
    return found, line[start:end], start + 1, words


def forms(decimal):
    """The whole form of a number, and that of its beginnings."""
    point, other = (r"\.", ",") if decimal == "point" else (",", r"\.")
    whole = [rf"[0-9]*{point}[0-9]+", "[0-9]+"]
    begun = [rf"[0-9]*({point}[0-9]*)?"]
    for group in (other, " ", "'"):
        whole.append(rf"[0-9]{{1,3}}({group}[0-9]{{3}})+({point}[0-9]+)?")
        begun.append(rf"[0-9]{{1,3}}({group}[0-9]{{3}})*({group}[0-9]{{0,3}})?")
        begun.append(rf"[0-9]{{1,3}}({group}[0-9]{{3}})+{point}[0-9]*")
    return "|".join(f"(?:{one})" for one in whole), "|".join(f"(?:{one})" for one in begun)


def number(body, decimal):
    """The exact number; or the place of the first character, from 0, that does not fit."""
    whole, begun = forms(decimal)
    if re.fullmatch(whole, body):
        point = "." if decimal == "point" else ","
        digits = "".join(c for c in body if c.isdigit() or c == point).replace(",", ".")
        return digits, None
    return None, next((at for at in range(len(body)) if not re.fullmatch(begun, body[: at + 1])), len(body))


def parse_amount(given, code, digits, dialect):
    if len(given.encode()) > 256:
        raise Refused("text_too_long", length=len(given.encode()), limit=256)
    found, body, first, words = apart(given)
    for mark in (found["before"], found["after"]):
        if mark and code not in mark.split():
            raise Refused("currency_mismatch", expected=code, found=mark.split()[0], item=None)
    negative = found["negative"]
    if found["side"]:
        position, side = found["side"]
        if dialect["sides"] == "unknown":
            raise Refused("amount_text", text=shown(given), position=position)
        negative ^= side == ("debit" if dialect["sides"] == "bank" else "credit")
    if words:
        minor, bad = in_words(body)
        if bad is None and code != "CNY":
            raise Refused("currency_mismatch", expected=code, found="CNY", item=None)
        exact = Fraction(minor or 0, 100)
    else:
        plain, bad = number(body, dialect["decimal"])
        exact = Fraction("0" + plain) if plain else 0
    if bad is not None:
        raise Refused("amount_text", text=shown(given), position=first + bad)
    minor = exact * 10**digits
    if minor.denominator != 1:
        raise Refused("amount_too_precise", text=shown(given), currency=code, digits=digits)
    if minor > values.MAX_MINOR:
        raise Refused("amount_too_large", text=shown(given), limit=values.MAX_MINOR)
    return Money(int(-minor if negative else minor), code, digits).json()


# --- words --------------------------------------------------------------------------------------------

def to_words(money):
    """By the zeros of every place, thinned out afterwards."""
    if money.code != "CNY":
        raise Refused("currency_mismatch", expected="CNY", found=money.code, item=None)
    yuan, parts = divmod(abs(money.minor), 100)
    units = "仟佰拾万仟佰拾亿仟佰拾万仟佰拾元"
    digits = str(yuan)
    line = "".join("零壹贰叁肆伍陆柒捌玖"[int(d)] + u for d, u in zip(digits, units[-len(digits):]))
    line = re.sub("零[仟佰拾]", "零", line)
    line = re.sub("零+", "零", line)
    line = re.sub("零亿", "亿", re.sub("零万", "万", line))
    line = re.sub("零元", "元", re.sub("零+", "零", re.sub("亿万", "亿零", line)))
    jiao, fen = divmod(parts, 10)
    if yuan == 0:
        line = "零元" if parts == 0 else ""
    if jiao:
        line += "零壹贰叁肆伍陆柒捌玖"[jiao] + "角"
    elif fen and line:
        line += "零"
    line += "零壹贰叁肆伍陆柒捌玖"[fen] + "分" if fen else "整"
    return ("负" if money.minor < 0 else "") + line


def in_words(body):
    """The minor units; or the place of the first character that cannot stand where it does."""
    total, block, section = 0, None, 0       # before 亿, the part before 万, and since
    below = 4                                # the place the next unit must be below
    digit, zero, stage, minor, high = None, False, "whole", 0, False

    def close():
        """Ends a section: its value, or nothing if its last digit needs a zero before it."""
        nonlocal digit, zero
        gap = (high or block is not None) if below == 4 else below > 1
        if digit is None:
            return None if zero else section
        if gap and not zero:
            return None
        value = section + digit
        digit, zero = None, False
        return value

    for at, c in enumerate(body):
        bad = None, at
        if c == " ":
            continue
        if stage in ("fen", "end") and not (stage == "fen" and c in "整正"):
            return bad
        if c in DIGITS and DIGITS[c] == 0:
            if zero or digit is not None or stage == "jiao":
                return bad
            zero = True
        elif c in DIGITS:
            if digit is not None:
                return bad
            digit = DIGITS[c]
        elif c in PLACES:
            lone = PLACES[c] == 1 and section == 0 and not high and block is None and not zero
            if stage != "whole" or PLACES[c] >= below or (digit is None and not lone):
                return bad
            section, below, digit, zero = section + (digit or 1) * 10 ** PLACES[c], PLACES[c], None, False
        elif c in "万萬":
            value = close() if stage == "whole" and block is None else None
            if not value:
                return bad
            block, section, below = value, 0, 4
        elif c in "亿億":
            value = close() if stage == "whole" and not high else None
            if value is None or (block or 0) * 10**4 + value == 0:
                return bad
            total, block, section, below, high = (block or 0) * 10**4 + value, None, 0, 4, True
        elif c in "元圆圓":
            nothing = zero and digit is None and section == 0 and block is None and not high
            if nothing:
                zero = False
            value = 0 if nothing else close() if stage == "whole" else None
            if stage != "whole" or value is None:
                return bad
            whole = total * 10**8 + (block or 0) * 10**4 + value
            if whole == 0 and not nothing:
                return bad
            minor, stage = whole * 100, "yuan"
        elif c in "角分":
            begun = section or block is not None or high
            if digit is None or (stage == "whole" and (begun or zero)) or (stage == "jiao" and c == "角"):
                return bad
            minor, digit, zero, stage = minor + digit * (10 if c == "角" else 1), None, False, "jiao" if c == "角" else "fen"
        elif c in "整正":
            if stage == "whole" or digit is not None or zero:
                return bad
            stage = "end"
        else:
            return bad
    return (minor, None) if stage != "whole" and digit is None and not zero else (None, len(body))


# --- dates --------------------------------------------------------------------------------------------

CLOCK = r"(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?|(\d{1,2})[时点](\d\d)分(?:(\d{1,2})秒)?|(\d\d)(\d\d)(\d\d)(?:[.,]\d+)?|(\d{1,2})\.(\d\d)\.(\d\d)(?:[.,]\d+)?"


def clock(given):
    found = re.fullmatch(CLOCK, given)
    if not found:
        return None
    hour, minute, second = [int(n or 0) for n in next(
        g for g in zip(*[iter(found.groups())] * 3) if g[0] is not None
    )]
    return f"{hour:02}:{minute:02}:{second:02}" if hour < 24 and minute < 60 and second < 60 else None


def parse_date(given, dialect):
    line = "".join(half(c) for c in given).strip(" ")
    if dialect["serials"] != "refused" and (found := re.fullmatch(r"(\d{1,7})(\.\d{1,15})?", line)):
        exact = Fraction(line)
        seconds = (exact - int(exact)) * 86400
        seconds = int(seconds + Fraction(1, 2))
        number = int(exact) + seconds // 86400
        if dialect["serials"] == "from1904":
            start = date(1904, 1, 1)
        else:
            start = date(1899, 12, 30) if number > 60 else date(1899, 12, 31) if 1 <= number < 60 else None
        if start and number < 10**6 * 3:
            seconds %= 86400
            time = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}" if found[2] else None
            return start + timedelta(days=number), time
    years = {"yearFirst": [], "dayFirst": ["dmy"], "monthFirst": ["mdy"]}[dialect["order"]]
    shapes = [
        (r"(\d{4})(\d\d)(\d\d)(?!\d(?!\d{5}))", "ymd"), (r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", "ymd"),
        (r"(\d{4})年(\d{1,2})月(\d{1,2})[日号]", "ymd"),
    ] + [(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})", order) for order in years]
    for shape, order in shapes:
        found = re.match(shape, line)
        if not found:
            continue
        rest = re.sub("^[ Tt]+", "", line[found.end():])
        if shape.startswith(r"(\d{4})(\d\d)") and re.match(r"\d", line[8:]) and not re.match(r"\d{6}(?!\d)", line[8:]):
            continue
        numbers = dict(zip(order, [int(n) for n in found.groups() if n not in ("-", "/", ".")]))
        try:
            day = date(numbers["y"], numbers["m"], numbers["d"])
        except ValueError:
            continue
        time = clock(rest) if rest else None
        if numbers["y"] >= 1000 and not (rest and time is None):
            return day, time
    raise Refused("date_text", text=shown(given))


# --- columns ------------------------------------------------------------------------------------------

EMPTY = ["", "-", "--", "---", "—", "——", "/", "n/a", "null", "none", "无"]


class Votes:
    def __init__(self):
        self.found = []

    def json(self):
        if not self.found:
            return {"count": 0}
        return {"count": len(self.found), "first": self.found[0][0], "text": shown(self.found[0][1])}


def state(noise, one, other, open_, same):
    if noise:
        return "unreadable"
    if one and other:
        return "contradictory"
    return "decided" if one or other else "open" if open_ else "same" if same else "empty"


def detect_amounts(column):
    votes = {name: Votes() for name in ("point", "comma", "open", "unreadable", "marked")}
    counts = dict.fromkeys(("blank", "same", "grouped", "leading", "trailing", "parentheses"), 0)
    readings = []
    for at, given in enumerate(column):
        if folded(given) in EMPTY:
            counts["blank"] += 1
            continue
        found, body, _, words = apart(given)
        if found["sign"]:
            counts[found["sign"]] += 1
        if found["side"]:
            votes["marked"].found.append((at, given))
        if words:
            if in_words(body)[1] is None:
                counts["same"] += 1
            else:
                votes["unreadable"].found.append((at, given))
            continue
        point, comma = number(body, "point")[0], number(body, "comma")[0]
        if point is None and comma is None:
            votes["unreadable"].found.append((at, given))
        elif point == comma:
            counts["same"] += 1
            counts["grouped"] += bool(re.search("[ ']", body))
        elif point is not None and comma is not None:
            if not readings:
                readings = [{"decimal": "point", "amount": point}, {"decimal": "comma", "amount": comma}]
            votes["open"].found.append((at, given))
        else:
            only = "point" if comma is None else "comma"
            counts["grouped"] += bool(re.search("[ ',]" if only == "point" else "[ '.]", body))
            votes[only].found.append((at, given))
    how = state(votes["unreadable"].found, votes["point"].found, votes["comma"].found, votes["open"].found, counts["same"])
    answer = {"state": how}
    if how == "decided":
        answer["decimal"] = "point" if votes["point"].found else "comma"
    answer.update(blank=counts["blank"], same=counts["same"])
    answer.update({name: votes[name].json() for name in ("point", "comma", "open")})
    if readings:
        answer["readings"] = readings
    answer.update(
        unreadable=votes["unreadable"].json(), grouped=counts["grouped"], leadingSign=counts["leading"],
        trailingSign=counts["trailing"], parentheses=counts["parentheses"], marked=votes["marked"].json(),
    )
    return answer


def detect_dates(column):
    def under(given, order):
        try:
            return parse_date(given, {"order": order, "serials": "refused"})[0]
        except Refused:
            return None

    votes = {name: Votes() for name in ("dayFirst", "monthFirst", "open", "unreadable")}
    blank, same, readings, year_first = 0, 0, [], True
    for at, given in enumerate(column):
        given = given.strip(BLANKS)
        if folded(given) in EMPTY:
            blank += 1
            continue
        day, month = under(given, "dayFirst"), under(given, "monthFirst")
        year_first &= under(given, "yearFirst") is not None
        if day and month and day != month and not readings:
            readings = [{"order": "dayFirst", "date": day.isoformat()}, {"order": "monthFirst", "date": month.isoformat()}]
        if day == month and day:
            same += 1
        else:
            name = "open" if day and month else "dayFirst" if day else "monthFirst" if month else "unreadable"
            votes[name].found.append((at, given))
    how = state(
        votes["unreadable"].found, votes["dayFirst"].found, votes["monthFirst"].found, votes["open"].found, same,
    )
    answer = {"state": how}
    if how == "decided":
        answer["order"] = "dayFirst" if votes["dayFirst"].found else "monthFirst"
    if how == "same":
        answer["order"] = "yearFirst" if year_first else "dayFirst"
    answer.update(blank=blank, same=same)
    answer.update({name: votes[name].json() for name in ("dayFirst", "monthFirst", "open")})
    if readings:
        answer["readings"] = readings
    answer["unreadable"] = votes["unreadable"].json()
    return answer


# --- accounts -----------------------------------------------------------------------------------------

IBAN_LENGTH = {"DE": 22, "GB": 22, "NO": 15, "NL": 18, "FR": 27, "CH": 21}


def clean_account(given):
    if len(given.encode()) > 128:
        raise Refused("text_too_long", length=len(given.encode()), limit=128)
    bare = given.strip(BLANKS)
    wrapped = re.fullmatch('="(.*)"', bare, re.S)
    bare = (wrapped[1] if wrapped else bare[1:] if bare.startswith("'") else bare).strip(BLANKS)
    scientific = r"[0-9]+\.[0-9]+e[+-]?[0-9]+|[0-9]e[+-]?[0-9]+|[0-9]+e\+[0-9]+"
    if re.fullmatch(scientific, folded(bare)):
        raise Refused("account_lossy", text=shown(given.strip(BLANKS)))
    clean = ""
    for position, c in enumerate(map(half, bare), 1):
        if c in " -":
            continue
        if c not in "*•●×" and not re.fullmatch("[A-Za-z0-9@._/+]", c):
            raise Refused("account_text", text=shown(bare), position=position)
        clean += "*" if c in "*•●×" else c
    clean = re.sub(r"\*+", "*", clean)
    if not re.search("[A-Za-z0-9]", clean):
        raise Refused("account_text", text=shown(bare), position=1)
    if re.fullmatch(scientific, folded(clean)):
        raise Refused("account_lossy", text=shown(given.strip(BLANKS)))
    if "@" not in clean:
        clean = clean.upper()
    form = "masked" if "*" in clean else "digits" if clean.isdigit() else "other"
    if form == "other" and re.fullmatch("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,}", clean) and clean[:2] in IBAN_LENGTH:
        figures = int("".join(str(int(c, 36)) for c in clean[4:] + clean[:4]))
        if len(clean) != IBAN_LENGTH[clean[:2]] or figures % 97 != 1:
            raise Refused("account_check", text=shown(bare))
        form = "iban"
    answer = {"text": clean, "form": form}
    if form == "digits" and len(clean) > 15 and set(clean[15:]) == {"0"}:
        answer["perhapsRounded"] = True
    return answer


def pattern(account):
    if account.get("perhapsRounded"):
        return re.escape(account["text"][:15]) + ".+"
    return re.escape(account["text"]).replace(r"\*", ".+")


def compare_accounts(left, right):
    left, right = (values.inside(name, lambda: clean_account(t)) for name, t in (("left", left), ("right", right)))
    vague = [one for one in (left, right) if one["form"] == "masked" or one.get("perhapsRounded")]
    if not vague:
        return "same" if left["text"] == right["text"] else "different"
    if len(vague) == 1:
        exact = right if vague[0] is left else left
        return "possible" if re.fullmatch(pattern(vague[0]), exact["text"]) else "different"
    ends = [(p.split(".+")[0], p.split(".+")[-1]) for p in map(pattern, vague)]
    (front, back), (other_front, other_back) = ends
    meet = front.startswith(other_front) or other_front.startswith(front)
    return "possible" if meet and (back.endswith(other_back) or other_back.endswith(back)) else "different"


# --- layouts ------------------------------------------------------------------------------------------

def known_layouts():
    def layout(name, columns, rest):
        listed = [
            {"headings": headings.split("|"), "field": field, "need": "optional" if field_need == "?" else "required"}
            for field, field_need, headings in (line.split(None, 2) for line in columns.strip().splitlines())
        ]
        answer = {"name": name, "columns": listed, "decimal": "point", "dates": {"order": "yearFirst", "serials": "refused"}}
        answer["sides"] = "bank"
        if "currency" in rest:
            answer["currency"] = rest["currency"]
        if "states" in rest:
            answer["states"] = [
                {"state": state, **({} if side == "*" else {"side": side}), "effect": effect}
                for state, side, effect in (line.split() for line in rest["states"].strip().splitlines())
            ]
        answer["totals"] = rest.get("totals", "checked")
        return answer

    return [layout(*one) for one in LAYOUTS]


REPEATED = "summary text reference bankReference orderReference".split()


def check_layout(layout):
    def refuse(needed, path):
        raise Refused("table_layout", path, needed=needed)

    fields, headings = [], []
    for at, column in enumerate(layout["columns"]):
        path = f"layout.columns[{at}]"
        own = {folded(heading) for heading in column["headings"]}
        if not own or "" in own:
            refuse("heading", path)
        if column["field"] in fields and column["field"] not in REPEATED:
            refuse("twice", path)
        fields.append(column["field"])
        if own & set(headings):
            refuse("twice", path)
        headings += own
    if not {"booked", "traded"} & set(fields):
        refuse("booked", "layout.columns")
    sides = ("in" in fields) + ("out" in fields)
    if (sides, "amount" in fields) not in ((2, False), (0, True)):
        refuse("amount", "layout.columns")
    if "side" in fields and layout["sides"] == "unknown":
        refuse("side", "layout.sides")
    if layout["states"] and "state" not in fields:
        refuse("states", "layout.columns")
    return [column["headings"][0] for column in layout["columns"] if column["need"] == "required"]


def parse_words(given):
    for position, c in enumerate(map(half, given), 1):
        if c in "0123456789.,":
            raise Refused("amount_text", text=shown(given.strip(BLANKS)), position=position)
    return parse_amount(given, "CNY", 2, {"decimal": "point", "sides": "unknown"})


def day_json(read):
    day, time = read
    return {"date": day.isoformat(), **({"time": time} if time else {})}


ANSWERS = {
    "amountInWords": lambda r: to_words(r["amount"]),
    "checkTableLayout": lambda r: check_layout(r["layout"]),
    "cleanAccount": lambda r: clean_account(r["text"]),
    "compareAccounts": lambda r: compare_accounts(r["left"], r["right"]),
    "detectAmounts": lambda r: detect_amounts(r["values"]),
    "detectDates": lambda r: detect_dates(r["values"]),
    "knownLayouts": lambda r: known_layouts(),
    "parseAmountText": lambda r: parse_amount(r["text"], *r["currency"], r["dialect"]),
    "parseAmountWords": lambda r: parse_words(r["text"]),
    "parseDateText": lambda r: day_json(parse_date(r["text"], r["dialect"])),
}
