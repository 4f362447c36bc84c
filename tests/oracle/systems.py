"""Two systems compared and gaps between totals explained, by trying everything on short lists."""

from itertools import combinations

from records import FIELD, plain
from shapes import DAY, IDENTIFIER, NONE_OR, PERCENT, amount, listed, one_of, record, whole
from slip import mistake
from values import MAX_MINOR, Refused, inside, percent_text, rounded

ANCHORS = ["id", "key", "reference"]
REPAIRS = "missing duplicate transposed point side surplus".split()
CLASSES = (
    "missingLeft missingRight duplicatedLeft duplicatedRight currency amountSign amountPoint amountTransposed "
    "amountRounding amountTax amountOther cutOff account dimension date split merged ambiguous"
).split()
ROW = record(
    id=NONE_OR(IDENTIFIER), key=NONE_OR(IDENTIFIER), reference=NONE_OR(IDENTIFIER), amount=amount, date=DAY,
    account=NONE_OR(IDENTIFIER), fields=(listed(FIELD), []),
)
RULES = record(
    anchors=(listed(one_of(ANCHORS)), []), fields=(listed(IDENTIFIER), []), border=NONE_OR(DAY), rounding=(whole, 1),
    taxRates=(listed(PERCENT), []),
)
REQUESTS = {
    "compareExtracts": record(
        left=listed(ROW), right=listed(ROW), rules=(RULES, RULES({})),
        balances=(listed(record(account=NONE_OR(IDENTIFIER), left=amount, right=amount)), []),
    ),
    "explainGap": record(
        amounts=listed(amount), stated=amount, candidates=(listed(amount), []), kinds=(listed(one_of(REPAIRS)), []),
        most=(whole, 2), budget=NONE_OR(whole),
    ),
}


def within(found, low, high, path):
    if not low <= found <= high:
        raise Refused("number_out_of_range", path, found=found, min=low, max=high)


# --- comparison -----------------------------------------------------------------------------------

def told(kind, en, zh, **figures):
    return {"kind": kind, **{name: plain(value) for name, value in figures.items()}, "en": en, "zh": zh}


def shown(value, nothing):
    if value is None:
        return nothing
    inner = next(plain(one) for name, one in value.items() if name != "kind")
    if isinstance(inner, dict):
        return f"{inner['amount']} {inner['currency']}"
    return str(inner).lower() if isinstance(inner, bool) else str(inner)


class Row:
    def __init__(self, at, right, given, rules):
        self.at, self.right, self.given = at, right, given
        self.amount, self.date = given["amount"], given["date"]
        self.currency = (self.amount.code, self.amount.minor)
        # The vectors name fields with texts only where rows are told apart by them.
        every = sorted((f["name"], str(plain(f["value"]))) for f in given["fields"])
        fields = tuple(f for f in every if not rules["fields"] or f[0] in rules["fields"])
        self.content = (*self.currency, self.date, given["account"] or "", fields)
        self.names = (given["key"] or "", given["reference"] or "")
        self.order = (self.content, self.names, given["id"] or "", every, at)

    def tier(self, name):
        return {
            "everything": (self.content, self.names), "content": self.content,
            "amountAndDate": (*self.currency, self.date), "amount": self.currency,
            "dateAndFigure": (self.date, self.amount.minor), "dateAndCurrency": (self.date, self.amount.code),
            "date": self.date, "nothing": 0,
        }[name]


class Comparison:
    def __init__(self, r):
        self.rules, self.equal, self.shared, self.found = r["rules"], 0, [], []
        self.rows = [Row(at, False, row, self.rules) for at, row in enumerate(r["left"])]
        self.rows += [Row(at, True, row, self.rules) for at, row in enumerate(r["right"])]
        self.open = list(self.rows)
        for anchor in self.rules["anchors"] or ANCHORS:
            before = self.equal + len(self.found)
            names = sorted({row.given[anchor] for row in self.open if row.given[anchor]})
            for name in names:
                self.group([row for row in self.open if row.given[anchor] == name], anchor)
            if self.equal + len(self.found) > before:
                self.shared.append(anchor)
        self.rest()

    def note(self, kind, by, rows, *reasons):
        self.open = [row for row in self.open if row not in rows]
        self.found.append((kind, by, rows, list(reasons)))

    def pair(self, left, right, by):
        found = self.differ(left, right)
        if found:
            self.note(found[0][0], by, [left, right], *[reason for _, reason in found])
        else:
            self.open = [row for row in self.open if row not in (left, right)]
            self.equal += 1

    def differ(self, left, right):
        found, rules = [], self.rules
        one, other = left.amount, right.amount
        both = {"left": one, "right": other}
        say = lambda kind, reason, en, zh, **more: found.append(  # noqa: E731
            (kind, told(reason, f"{one} left, {other} right: {en}", f"左方 {one}，右方 {other}：{zh}", **both, **more)))
        if one.code != other.code:
            say("currency", "currencyDiffers", "the currencies differ", "币种不符")
        elif one.minor != other.minor:
            off = one.like(one.minor - other.minor)
            slip = mistake(other.minor, one.minor)
            if one.minor == -other.minor:
                say("amountSign", "signTurned", "the sign is turned", "正负方向相反")
            if slip and "places" in slip:
                by = "1 place" if slip["places"] == 1 else f"{slip['places']} places"
                say("amountPoint", "pointDiffers", f"the decimal point slipped by {by}", f"小数点错 {slip['places']} 位",
                    places=slip["places"])
            elif slip:
                say("amountTransposed", "digitsDiffer", "two digits changed places", "两位数字颠倒", digit=slip["digit"])
            if abs(off.minor) <= rules["rounding"]:
                say("amountRounding", "roundingDiffers", f"{off} is no more than rounding", f"尾差 {off}", difference=off)
            for rate in rules["taxRates"]:
                with_tax = lambda net: net + rounded(net * rate / 100, "halfUp")  # noqa: E731
                if with_tax(one.minor) == other.minor or with_tax(other.minor) == one.minor:
                    text = percent_text(rate)
                    found.append(("amountTax", told(
                        "taxDiffers", f"{one} left, {other} right: one is the other with {text}% tax",
                        f"左方 {one}，右方 {other}：相差税额（税率 {text}%）", **both, rate=text)))
            if not found:
                say("amountOther", "amountDiffers", f"{off} of difference", f"相差 {off}", difference=off)
        one, other, border = left.date, right.date, rules["border"]
        if one != other:
            both = {"left": one, "right": other}
            if border and (one <= border) != (other <= border):
                found.append(("cutOff", told(
                    "cutOffDiffers", f"{one} left, {other} right: the period ends on {border}",
                    f"左方 {one}，右方 {other}：跨过截止日 {border}", **both, border=border)))
            else:
                days = (other - one).days
                found.append(("date", told(
                    "dateDiffers", f"{one} left, {other} right: {days} days of difference",
                    f"左方 {one}，右方 {other}：相差 {days} 天", **both, days=days)))
        one, other = left.given["account"], right.given["account"]
        if one != other:
            found.append(("account", told(
                "accountDiffers", f"account {one or 'none'} left, {other or 'none'} right",
                f"科目左方 {one or '无'}，右方 {other or '无'}", left=one, right=other)))
        for name, zh in (("key", "业务主键"), ("reference", "参考号")):
            one, other = left.given[name], right.given[name]
            if one and other and one != other:
                found.append(("dimension", told("nameDiffers", f"{name} {one} left, {other} right",
                                                f"{zh}左方 {one}，右方 {other}", name=name, left=one, right=other)))
        sides = [{f["name"]: f["value"] for f in row.given["fields"]} for row in (left, right)]
        for name in sorted({*sides[0], *sides[1]}):
            one, other = sides[0].get(name), sides[1].get(name)
            if plain(one) != plain(other) and (not rules["fields"] or name in rules["fields"]):
                found.append(("dimension", told(
                    "fieldDiffers", f"{name} {shown(one, 'nothing')} left, {shown(other, 'nothing')} right",
                    f"{name} 左方 {shown(one, '空')}，右方 {shown(other, '空')}", name=name, left=one, right=other)))
        return sorted(found, key=lambda one: CLASSES.index(one[0]))

    def group(self, rows, by):
        if len({row.right for row in rows}) < 2:
            return
        state = {"rows": rows, "paired": [], "by": by}
        for name in ("everything", "content", "amountAndDate", "amount"):
            self.tier(name, state)
        self.copies(state, False)
        self.sets(state)
        for name in ("dateAndFigure", "dateAndCurrency"):
            self.tier(name, state)
        if by != "reference":
            for name in ("date", "nothing"):
                self.tier(name, state)
        self.copies(state, by != "reference")

    def tier(self, name, state):
        rows, state["rows"] = state["rows"], []
        for value in sorted({row.tier(name) for row in rows}, key=str) if len({r.right for r in rows}) == 2 else []:
            same = sorted((row for row in rows if row.tier(name) == value), key=lambda row: row.order)
            sides = [[row for row in same if row.right == right] for right in (False, True)]
            if not all(sides):
                continue
            rows = [row for row in rows if row not in same]
            alike = all(len({str(row.content) for row in side}) == 1 for side in sides)
            pairs = list(zip(*sides))
            if name in ("everything", "content") or alike:
                if any(self.contradict(name, *pair, state["by"]) for pair in pairs):
                    state["rows"] += same
                    continue
                for pair in pairs:
                    self.pair(*pair, state["by"])
                    state["paired"] += pair
                state["rows"] += sides[0][len(pairs):] + sides[1][len(pairs):]
                continue
            rest = self.explained(name, sides, state["by"])
            if len(rest) == 2 and not rest[0].right and rest[1].right and not self.contradict(name, *rest, state["by"]):
                self.pair(*rest, state["by"])
            elif len({row.right for row in rest}) < 2:
                state["rows"] += rest
            else:
                self.ambiguous(rest, state["by"])
        state["rows"] += rows

    def explained(self, name, sides, by):
        known = CLASSES[CLASSES.index("amountSign"): CLASSES.index("amountTax") + 1]
        pairs = []
        if name in ("dateAndCurrency", "date", "nothing"):
            for one in sides[0]:
                for other in sides[1]:
                    found = self.differ(one, other)
                    if found and found[0][0] in known and not self.contradict(name, one, other, by):
                        pairs.append((one, other))
        sure = [pair for pair in pairs if sum(pair[0] is p[0] or pair[1] is p[1] for p in pairs) == 1]
        for pair in sure:
            self.pair(*pair, by)
        taken = [row for pair in sure for row in pair]
        return [row for side in sides for row in side if row not in taken]

    def contradict(self, name, one, other, by):
        if by != "reference" or name not in ("dateAndFigure", "dateAndCurrency"):
            return False
        return any(one.given[a] and other.given[a] and one.given[a] != other.given[a] for a in self.shared)

    def ambiguous(self, rows, by):
        left, right = (sum(row.right == side for row in rows) for side in (False, True))
        self.note("ambiguous", by, rows, told(
            "severalWays", f"{left} rows left and {right} right could be paired in several ways; none is preferred",
            f"左方 {left} 笔、右方 {right} 笔有多种对应方式；不作选择", left=left, right=right))

    def sets(self, state):
        rows = state["rows"]
        sides = [[row for row in rows if row.right == right] for right in (False, True)]
        if not all(sides) or len(rows) == 2:
            return
        found, unclear = [], []
        for whole_side, parts in (sides, sides[::-1]):
            if len(whole_side) == 1 and {row.amount.code for row in rows} == {whole_side[0].amount.code}:
                if sum(row.amount.minor for row in parts) == whole_side[0].amount.minor:
                    found = [(whole_side[0], parts)]
        if not found:
            if len(rows) > 16:
                text = told("tooManyToSearch", f"{len(rows)} rows have the same name, at most 16 are searched for sums",
                            f"同名记录有 {len(rows)} 笔，超过可凑数的 16 笔", rows=len(rows), limit=16)
                self.note("ambiguous", state["by"], rows, text)
                state["rows"] = []
                return
            for one in rows:
                sign = -1 if one.amount.minor < 0 else 1
                parts = [row for row in rows if row.right != one.right and row.amount.code == one.amount.code
                         and row.amount.minor * sign > 0]
                fits = [list(some) for size in range(1, 5) for some in combinations(parts, size)
                        if one.amount.minor and sum(row.amount.minor for row in some) == one.amount.minor]
                if len(fits) > 1:
                    found, unclear = [], [rows]
                    break
                found += [(one, fit) for fit in fits]
            while not unclear or unclear != [rows]:
                clash = next(((a, b) for a, b in combinations(found, 2) if {a[0], *a[1]} & {b[0], *b[1]}), None)
                touch = next(((a, u) for a in found for u in unclear if {a[0], *a[1]} & {*u}), None)
                if clash:
                    found = [one for one in found if one not in clash]
                    unclear.append(list({one for pair in clash for one in (pair[0], *pair[1])}))
                elif touch:
                    found.remove(touch[0])
                    touch[1].extend({touch[0][0], *touch[0][1]} - {*touch[1]})
                else:
                    break
        for one, parts in found:
            kind, text = "split", told(
                "rowSplit", f"{one.amount} on the left is {len(parts)} rows on the right",
                f"左方一笔 {one.amount} 在右方拆成 {len(parts)} 笔", whole=one.amount, parts=len(parts))
            if one.right:
                kind, text = "merged", told(
                    "rowsMerged", f"{len(parts)} rows on the left are {one.amount} on the right",
                    f"左方 {len(parts)} 笔在右方合并为 {one.amount}", whole=one.amount, parts=len(parts))
            self.note(kind, state["by"], [one, *parts], text)
        for some in unclear:
            self.ambiguous(some, state["by"])
        state["rows"] = [row for row in rows if row in self.open]

    def copies(self, state, everything):
        if not state["paired"]:
            return
        like = [str(row.content) for row in state["paired"]]
        for row in list(state["rows"]):
            if everything or str(row.content) in like:
                self.copy(row, state["by"])
                state["rows"].remove(row)

    def copy(self, row, by):
        side, other, zh = ("Right", "left", "右方比左方") if row.right else ("Left", "right", "左方比右方")
        self.note("duplicated" + side, by, [row], told(
            "oftener" + side, f"{row.amount} stands once more on the {side.lower()} than on the {other}",
            f"{row.amount} {zh}多一笔", amount=row.amount))

    def rest(self):
        rows, last = sorted(self.open, key=lambda row: (row.right, row.order)), None
        for row in rows:
            named = row.given["id"] or row.given["key"]
            key = (row.right, str(row.order[:3]))
            if named and last == key:
                self.copy(row, None)
            else:
                kind, reason, side, zh = ("missingLeft", "notOnTheLeft", "right", "右方") if row.right else (
                    "missingRight", "notOnTheRight", "left", "左方")
                self.note(kind, None, [row], told(
                    reason, f"{row.amount} of {row.date} is only on the {side}", f"{row.date} 的 {row.amount} 仅{zh}有",
                    amount=row.amount, date=row.date))
            last = key

    def told(self):
        # Of a pair the left row says where it stands, of a group the first.
        keyed = []
        for kind, by, rows, reasons in self.found:
            first = min(rows, key=lambda row: (row.right, row.order))
            out = {"category": kind}
            if by:
                out["by"] = by
            for side, right in (("left", False), ("right", True)):
                at = sorted(row.at for row in rows if row.right == right)
                if at:
                    out[side] = at
            keyed.append(((CLASSES.index(kind), first.order), {**out, "reasons": reasons}))
        return [one for _, one in sorted(keyed, key=lambda one: one[0])]

    def totals(self, balances, by_account):
        border = self.rules["border"]
        counted = lambda row: row.amount.minor if not border or row.date <= border else 0  # noqa: E731
        place = lambda row: (row.amount.code, (row.given["account"] or "") if by_account else "")  # noqa: E731
        stated = {(b["left"].code, b["account"] or ""): b for b in balances if bool(b["account"]) == by_account}
        units = {row.amount.code: row.amount for row in self.rows}
        units.update({b["left"].code: b["left"] for b in balances})
        out = []
        for key in sorted({*map(place, self.rows), *stated}):
            money = units[key[0]].like
            sums = [money(sum(counted(row) for row in self.rows if place(row) == key and row.right == right))
                    for right in (False, True)]
            said = [stated[key]["left"], stated[key]["right"]] if key in stated else sums
            classes, rest = [], said[0].minor - said[1].minor
            for kind in CLASSES:
                rows = [row for k, _, some, _ in self.found if k == kind for row in some if place(row) == key]
                gap = sum(-counted(row) if row.right else counted(row) for row in rows)
                rest -= gap
                if rows:
                    classes.append({"category": kind, "rows": len(rows), "gap": money(gap).json()})
            line = {"account": key[1]} if key[1] else {}
            line.update(left=said[0].json(), right=said[1].json(), gap=money(said[0].minor - said[1].minor).json(),
                        classes=classes, rest=money(rest).json())
            reasons = []
            for side, zh, balance, rows in (("left", "左方", said[0], sums[0]), ("right", "右方", said[1], sums[1])):
                if balance.minor != rows.minor:
                    reasons.append(told(side + "NotWhole", f"the {side} system states {balance}, its rows come to {rows}",
                                        f"{zh}余额为 {balance}，明细合计为 {rows}", stated=balance, rows=rows))
            if reasons:
                line["reasons"] = reasons
            out.append(line)
        return out


def compare(r):
    for side in ("left", "right"):
        for at, row in enumerate(r[side]):
            names = [field["name"] for field in row["fields"]]
            for place, name in enumerate(names):
                if name in names[:place]:
                    raise Refused("duplicate_id", f"{side}[{at}].fields[{place}].name", id=name, first=names.index(name))
    anchors = r["rules"]["anchors"]
    for at, anchor in enumerate(anchors):
        if anchor in anchors[:at]:
            raise Refused("number_twice", f"rules.anchors[{at}]", number=at, first=anchors.index(anchor))
    within(r["rules"]["rounding"], 0, 100, "rules.rounding")
    seen = []
    for at, balance in enumerate(r["balances"]):
        inside(f"balances[{at}].right", lambda balance=balance: balance["left"].needs(balance["right"]))
        key = (balance["left"].code, balance["account"])
        if key in seen:
            raise Refused("number_twice", f"balances[{at}]", number=at, first=seen.index(key))
        seen.append(key)
    found = Comparison(r)
    totals, accounts = found.totals(r["balances"], False), found.totals(r["balances"], True)
    closes = all(float(line["rest"]["amount"]) == 0 for line in totals + accounts)
    return {"equal": found.equal, "differences": found.told(), "totals": totals, "accounts": accounts, "closes": closes}


# --- gaps -----------------------------------------------------------------------------------------

def edits(r):
    """Every mistake every row may hold: what stands there, which mistake, where, and what mending adds."""
    kinds = set(r["kinds"] or REPAIRS[:5])
    minors = [one.minor for one in r["amounts"]]
    found = []
    for at, minor in enumerate(minors):
        if not minor:
            continue
        meant = {}
        others = minors.count(minor) > 1
        if "duplicate" in kinds and others and at == max(n for n, m in enumerate(minors) if m == minor):
            meant[("duplicate", 0)] = 0
        if "surplus" in kinds and not ("duplicate" in kinds and others):
            meant[("surplus", 0)] = 0
        if "side" in kinds:
            meant[("side", 0)] = -minor
        for places in (1, 2, 3):
            if "point" in kinds:
                meant[("point", -places)] = minor * 10**places
                if minor % 10**places == 0:
                    meant[("point", places)] = minor // 10**places
        text = str(abs(minor))
        for place in range(len(text) - 1):
            swapped = text[:place] + text[place + 1] + text[place] + text[place + 2:]
            if "transposed" in kinds and swapped != text and swapped[0] != "0":
                meant[("transposed", len(text) - place)] = int(swapped) * (1 if minor > 0 else -1)
        found += [(minor, REPAIRS.index(kind), where, at, value - minor) for (kind, where), value in meant.items()
                  if max(abs(value), abs(value - minor)) <= MAX_MINOR]
    if "missing" in kinds:
        found += [(one.minor, 0, 0, len(minors) + at, one.minor) for at, one in enumerate(r["candidates"]) if one.minor]
    return found


def mend(edit, r):
    minor, kind, where, at, effect = edit
    money = r["stated"].like
    written, meant, kind = money(minor), money(minor + effect), REPAIRS[kind]
    en, zh = f"{written} was meant to be {meant}: ", f"{written} 应为 {meant}："
    if kind == "missing":
        at -= len(r["amounts"])
        reason = told("rowMissing", f"{written} is missing", f"漏记 {written}", amount=written)
    elif kind == "duplicate":
        times = sum(one.minor == minor for one in r["amounts"])
        often = "twice" if times == 2 else f"{times} times"
        reason = told("rowTwice", f"{written} stands {often}, once too often", f"{written} 出现 {times} 次，多记一次",
                      amount=written, times=times)
    elif kind == "surplus":
        reason = told("rowTooMany", f"{written} does not belong there", f"多记 {written}", amount=written)
    elif kind == "side":
        reason = told("sideSwapped", en + "it stands on the wrong side", zh + "借贷方向记反", written=written, meant=meant)
    elif kind == "point":
        by = "1 place" if abs(where) == 1 else f"{abs(where)} places"
        reason = told("pointSlipped", en + f"the decimal point slipped by {by}", zh + f"小数点错 {abs(where)} 位",
                      written=written, meant=meant, places=abs(where))
    else:
        reason = told("digitsTransposed", en + "two digits changed places", zh + "两位数字颠倒",
                      written=written, meant=meant, digit=where)
    return {"position": at, "effect": money(effect).json(), "reason": reason}


def hints(gap):
    if not gap.minor:
        return []
    size = abs(gap.minor)
    whole_gap = gap.like(size)
    out = [told("oneRow", f"one row of {whole_gap}, left out or too many, would be the whole gap",
                f"漏记或多记一笔 {whole_gap} 即为全部差额", amount=whole_gap)]
    if size % 2 == 0:
        half = gap.like(size // 2)
        out.append(told("twiceAnAmount", f"the gap is twice {half}, as if that stood on the wrong side",
                        f"差额为 {half} 的 2 倍，疑似方向记反", half=half))
    if size % 9 == 0:
        ninth = gap.like(size // 9)
        out.append(told("divisibleByNine",
                        f"the gap is nine times {ninth}, as if digits had changed places or a point had slipped",
                        f"差额为 {ninth} 的 9 倍，疑似数字颠倒或小数点错位", ninth=ninth))
    return out


def explain(r):
    stated = r["stated"]
    for name in ("amounts", "candidates"):
        for at, one in enumerate(r[name]):
            inside(f"{name}[{at}]", lambda one=one: stated.needs(one))
    within(r["most"], 1, 3, "most")
    if r["budget"] is not None:
        within(r["budget"], 1, 10**9, "budget")
    total = inside("amounts", lambda: stated.like(sum(one.minor for one in r["amounts"])))
    gap = stated.like(stated.minor - total.minor)
    answer = {"sum": total.json(), "stated": stated.json(), "gap": gap.json(), "outcome": outcome(r, gap)}
    return {**answer, **({"hints": hints(gap)} if gap.minor else {})}


def outcome(r, gap):
    if not gap.minor:
        return told("agrees", "there is no gap", "没有差额")
    if r["budget"] == 1 and len(edits(r)) > 1:
        return told("exhausted", "the search ended after 1 combinations; nothing is known",
                    "已查满 1 种组合，不再继续，结果未知", budget=1)
    for size in range(1, r["most"] + 1):
        sets = sorted(sorted(some) for some in combinations(edits(r), size)
                      if sum(edit[4] for edit in some) == gap.minor and len({edit[3] for edit in some}) == size)
        if not sets:
            continue
        first = [[mend(edit, r) for edit in some] for some in sets[:20]]
        en = "; ".join(one["reason"]["en"] for one in first[0])
        zh = "；".join(one["reason"]["zh"] for one in first[0])
        if len(sets) == 1:
            start = "one mistake explains it" if size == 1 else f"{size} mistakes together explain it"
            return told("unique", f"{start}: {en}", f"{size} 处差错即可解释：{zh}", repairs=first[0])
        each = "single mistakes" if size == 1 else f"sets of {size} mistakes"
        return told(
            "ambiguous", f"{len(sets)} {each} explain it equally well, such as this: {en}; none is preferred",
            f"有 {len(sets)} 种解释，各为 {size} 处差错，例如：{zh}；不作选择",
            sets=len(sets), size=size, first=[{"repairs": some} for some in first])
    most = r["most"]
    return told("notExplained", "no single mistake explains it" if most == 1 else f"no {most} mistakes or fewer explain it",
                f"{most} 处以内的差错无法解释", most=most)


ANSWERS = {"compareExtracts": compare, "explainGap": explain}


def answer(call, r):
    return ANSWERS[call](r)
