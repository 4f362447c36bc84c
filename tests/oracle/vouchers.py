"""Vouchers from facts, their reversal, charts and tax splits, with whole numbers and exact fractions."""

import unicodedata
from fractions import Fraction

from plans import place_residue
from records import FIELD, plain
from shapes import DAY, IDENTIFIER, NONE_OR, PERCENT, REMAINDERS, ROUNDINGS, amount, choice, currency, listed, one_of
from shapes import record, text
from values import Money, Refused, inside, invisible, percent_text, rounded, shown

NATURES = "advance contractLiability deposit earnest guarantee promotional unidentified".split()
KINDS = {
    "receivedInAdvance": "预收", "received": "收款", "invoiced": "开票", "applied": "预收冲应收", "refunded": "退款",
    "transferred": "预收转户", "offset": "应收冲应收", "netted": "应收冲应付", "fee": "手续费", "discount": "现金折扣",
    "rounding": "尾差", "exchangeGain": "汇兑收益", "exchangeLoss": "汇兑损失", "provision": "计提坏账准备",
    "writeOff": "坏账核销", "recovery": "坏账收回", "reinstated": "坏账恢复", "billReceived": "收到票据", "lateCharge": "滞纳金",
    "reclassified": "预收转合同负债", "expired": "逾期作废", "forfeited": "没收定金",
    "advanceGain": "预收汇兑收益", "advanceLoss": "预收汇兑损失",
}
KIND, NATURE, SIDE = one_of(list(KINDS)), one_of(NATURES), one_of(["debit", "credit"])
PARTS = "gross net tax fee afterFee".split()
CHART = record(
    home=currency, remainder=one_of(REMAINDERS),
    accounts=listed(record(code=IDENTIFIER, name=text, dimensions=(listed(IDENTIFIER), []))),
    rules=listed(record(kind=KIND, natures=(listed(NATURE), []), lines=listed(record(
        side=SIDE, account=IDENTIFIER, part=one_of(PARTS), party=(one_of(["customer", "other"]), "customer"),
        sign=(one_of(["plain", "red"]), "plain"))))),
)
PRESET = one_of(["advances", "contractLiability", "receivableCredit"])
TAX = record(rate=PERCENT, net=amount, tax=amount)
FACT = record(
    key=IDENTIFIER, kind=KIND, on=DAY, customer=NONE_OR(IDENTIFIER), other=NONE_OR(IDENTIFIER), nature=NONE_OR(NATURE),
    amount=amount, home=amount, taxes=(listed(TAX), []), fee=NONE_OR(amount), dimensions=(listed(FIELD), []),
    summary=text,
)
VOUCHER = record(id=IDENTIFIER, on=DAY, reverses=NONE_OR(IDENTIFIER), lines=listed(record(
    side=SIDE, account=IDENTIFIER, name=text, rate=NONE_OR(PERCENT), amount=amount, home=amount,
    dimensions=(listed(FIELD), []), summary=text)))
REQUESTS = {
    "chart": record(preset=PRESET, home=currency),
    "checkChart": record(chart=CHART),
    "checkVoucher": record(voucher=VOUCHER),
    "reverseVoucher": record(
        voucher=VOUCHER, key=IDENTIFIER, on=DAY, style=one_of(["redLetter", "oppositeSide"]), summary=NONE_OR(text),
    ),
    "splitTax": record(
        amounts=listed(record(gross=amount, rate=PERCENT)), rounded=one_of(["net", "tax"]), rounding=one_of(ROUNDINGS),
    ),
    "takeTax": record(parts=listed(TAX), amount=amount),
    "vouchers": record(
        chart=choice(preset={"preset": PRESET, "home": currency}, own={"chart": CHART}), facts=listed(FACT),
        posted=(listed(VOUCHER), []),
    ),
}

# --- the charts that are given: accounts, then entries as `kind natures: debits / credits` -----------------

ACCOUNTS = """1002 银行存款|1121 应收票据 customer|1122 应收账款 customer|1231 坏账准备|2202 应付账款 supplier
2203 预收账款 customer|2204 合同负债 customer|22210102 应交税费——应交增值税（销项税额）|222104 应交税费——待转销项税额 customer
2241 其他应付款 customer|6001 主营业务收入|6301 营业外收入|660301 财务费用——手续费|660302 财务费用——汇兑损益|660304 财务费用——尾差
6702 信用减值损失"""
SMALL = """1002 银行存款|1121 应收票据 customer|1122 应收账款 customer|2202 应付账款 supplier|2203 预收账款 customer
22210102 应交税费——应交增值税（销项税额）|2241 其他应付款 customer|5001 主营业务收入|5301 营业外收入|560301 财务费用——手续费
560302 财务费用——汇兑损失|560303 财务费用——现金折扣|560304 财务费用——尾差|5711 营业外支出"""
ENTRIES = {
    "contractLiability": """
receivedInAdvance: D1002 afterFee, D660301 fee, C2204 net, C222104 tax
receivedInAdvance before: D1002 afterFee, D660301 fee, C2203 gross
receivedInAdvance apart: D1002 afterFee, D660301 fee, C2241 gross
applied: D2204 net, D222104 tax, C1122 gross
applied before: D2203 gross, C1122 gross
applied apart: D2241 gross, C1122 gross
refunded: D2204 net, D222104 tax, C1002 gross
refunded before: D2203 gross, C1002 gross
refunded apart: D2241 gross, C1002 gross
transferred: D2204 net, D222104 tax, C2204 net other, C222104 tax other
transferred before: D2203 gross, C2203 gross other
transferred apart: D2241 gross, C2241 gross other
discount: D6001 gross, C1122 gross
exchangeGain: D1122 gross, C660302 gross
provision: D6702 gross, C1231 gross
writeOff: D1231 gross, C1122 gross
recovery: D1122 gross, C1231 gross, D1002 afterFee, D660301 fee, C1122 gross
reinstated: D1122 gross, C1231 gross
billReceived: D1121 gross, C1122 gross
billReceived contractLiability: D1121 gross, C2204 net, C222104 tax
billReceived before: D1121 gross, C2203 gross
reclassified: D2203 gross, C2204 net, C222104 tax
expired: D2204 net, D222104 tax, C6001 net, C22210102 tax
expired before: D2203 gross, C6001 net, C22210102 tax
expired apart: D2241 gross, C6001 net, C22210102 tax
forfeited: D2203 gross, C6301 gross
advanceGain: D2204 gross, C660302 gross
advanceGain before: D2203 gross, C660302 gross
advanceGain apart: D2241 gross, C660302 gross
advanceLoss: D660302 gross, C2204 gross
advanceLoss before: D660302 gross, C2203 gross
received: D1002 afterFee, D660301 fee, C1122 gross
invoiced: D1122 gross, C6001 net, C22210102 tax
offset: D1122 gross other, C1122 gross
netted: D2202 gross, C1122 gross
fee: D660301 gross, C1122 gross
rounding: D660304 gross, C1122 gross
exchangeLoss: D660302 gross, C1122 gross
lateCharge: D1122 gross, C6301 net, C22210102 tax
receivedInAdvance given:
applied given: D6001 gross, C1122 gross
transferred given:
expired given:
advanceGain given:
advanceLoss given:
advanceLoss apart: D660302 gross, C2241 gross""",
    "advances": """
receivedInAdvance: D1002 afterFee, D560301 fee, C2203 gross
receivedInAdvance apart: D1002 afterFee, D560301 fee, C2241 gross
applied: D2203 gross, C1122 gross
applied apart: D2241 gross, C1122 gross
refunded: D2203 gross, C1002 gross
refunded apart: D2241 gross, C1002 gross
transferred: D2203 gross, C2203 gross other
transferred apart: D2241 gross, C2241 gross other
discount: D560303 gross, C1122 gross
exchangeGain: D1122 gross, C5301 gross
writeOff: D5711 gross, C1122 gross
recovery: D1002 afterFee, D560301 fee, C5301 gross
reinstated: D1122 gross, C5301 gross
billReceived: D1121 gross, C1122 gross
billReceived before: D1121 gross, C2203 gross
billReceived contractLiability: D1121 gross, C2203 gross
reclassified:
expired: D2203 gross, C5001 net, C22210102 tax
expired apart: D2241 gross, C5001 net, C22210102 tax
forfeited: D2203 gross, C5301 gross
advanceGain: D2203 gross, C5301 gross
advanceGain apart: D2241 gross, C5301 gross
advanceLoss: D560302 gross, C2203 gross
received: D1002 afterFee, D560301 fee, C1122 gross
invoiced: D1122 gross, C5001 net, C22210102 tax
offset: D1122 gross other, C1122 gross
netted: D2202 gross, C1122 gross
fee: D560301 gross, C1122 gross
rounding: D560304 gross, C1122 gross
exchangeLoss: D560302 gross, C1122 gross
lateCharge: D1122 gross, C5301 net, C22210102 tax
receivedInAdvance given:
applied given: D5001 gross, C1122 gross
transferred given:
expired given:
advanceGain given:
advanceLoss given:
advanceLoss apart: D560302 gross, C2241 gross""",
    "receivableCredit": """
receivedInAdvance: D1002 afterFee, D660301 fee, C1122 gross
receivedInAdvance apart: D1002 afterFee, D660301 fee, C2241 gross
applied:
applied apart: D2241 gross, C1122 gross
refunded: D1122 gross, C1002 gross
refunded apart: D2241 gross, C1002 gross
transferred: D1122 gross, C1122 gross other
transferred apart: D2241 gross, C2241 gross other
discount: D6001 gross, C1122 gross
exchangeGain: D1122 gross, C660302 gross
provision: D6702 gross, C1231 gross
writeOff: D1231 gross, C1122 gross
recovery: D1122 gross, C1231 gross, D1002 afterFee, D660301 fee, C1122 gross
reinstated: D1122 gross, C1231 gross
billReceived: D1121 gross, C1122 gross
reclassified:
expired: D1122 gross, C6001 net, C22210102 tax
expired apart: D2241 gross, C6001 net, C22210102 tax
forfeited: D1122 gross, C6301 gross
advanceGain: D1122 gross, C660302 gross
advanceGain apart: D2241 gross, C660302 gross
advanceLoss: D660302 gross, C1122 gross
received: D1002 afterFee, D660301 fee, C1122 gross
invoiced: D1122 gross, C6001 net, C22210102 tax
offset: D1122 gross other, C1122 gross
netted: D2202 gross, C1122 gross
fee: D660301 gross, C1122 gross
rounding: D660304 gross, C1122 gross
exchangeLoss: D660302 gross, C1122 gross
lateCharge: D1122 gross, C6301 net, C22210102 tax
receivedInAdvance given:
applied given: D6001 gross, C1122 gross
transferred given:
expired given:
advanceGain given:
advanceLoss given:
advanceLoss apart: D660302 gross, C2241 gross""",
}
EXCHANGES = ("exchangeGain", "exchangeLoss", "advanceGain", "advanceLoss")
GROUPS = {"before": ["advance", "deposit", "earnest"], "apart": ["guarantee", "unidentified"], "given": ["promotional"],
          "contractLiability": ["contractLiability"]}


def preset(name, home):
    accounts = []
    for one in (SMALL if name == "advances" else ACCOUNTS).replace("\n", "|").split("|"):
        code, title, *asks = one.split()
        accounts.append({"code": code, "name": title, "dimensions": asks})
    rules = []
    for entry in ENTRIES[name].strip().split("\n"):
        head, _, body = entry.partition(":")
        kind, *group = head.split()
        lines = []
        for line in filter(None, (piece.split() for piece in body.split(","))):
            lines.append({
                "side": {"D": "debit", "C": "credit"}[line[0][0]], "account": line[0][1:], "part": line[1],
                "party": (line[2:] or ["customer"])[0], "sign": "plain",
            })
        rules.append({"kind": kind, "natures": GROUPS[group[0]] if group else [], "lines": lines})
    return {"home": home, "remainder": "last", "accounts": accounts, "rules": rules}


def chart_json(chart):
    usual = {"dimensions": [], "natures": [], "party": "customer", "sign": "plain"}

    def short(value):
        if isinstance(value, dict):
            return {name: short(inner) for name, inner in value.items() if name not in usual or inner != usual[name]}
        return [short(inner) for inner in value] if isinstance(value, list) else value

    return {**short({name: chart[name] for name in ("remainder", "accounts", "rules")}), "home": chart["home"][0]}


# --- charts ---------------------------------------------------------------------------------------------

SHARES = {"gross": (1, 0, 0), "net": (1, -1, 0), "tax": (0, 1, 0), "fee": (0, 0, 1), "afterFee": (1, 0, -1)}


def way(line):
    return (1 if line["side"] == "debit" else -1) * (-1 if line["sign"] == "red" else 1)


def unbalanced(rule):
    """The first of gross, tax and fee that does not cancel out."""
    left = [sum(way(line) * SHARES[line["part"]][at] for line in rule["lines"]) for at in range(3)]
    return next((name for name, one in zip(("gross", "tax", "fee"), left) if one), None)


def earlier(chart, at):
    rule = chart["rules"][at]
    for before, other in enumerate(chart["rules"][:at]):
        if other["kind"] == rule["kind"]:
            if set(other["natures"]) & set(rule["natures"]) or not (other["natures"] or rule["natures"]):
                return before
    return None


def most(found, limit, path):
    if len(found) > limit:
        raise Refused("too_many", path, found=len(found), limit=limit)


def sizes(chart):
    most(chart["accounts"], 1000, "accounts")
    most(chart["rules"], 1000, "rules")
    for at, rule in enumerate(chart["rules"]):
        most(rule["lines"], 20, f"rules[{at}].lines")


def visible(given):
    if not given:
        raise Refused("empty")
    if len(given.encode()) > 256:
        raise Refused("text_too_long", length=len(given.encode()), limit=256)
    for at, char in enumerate(given, 1):
        if unicodedata.category(char) == "Cc" or invisible(char):
            raise Refused("text_character", text=shown(given), position=at)


def sound(chart):
    sizes(chart)
    codes = []
    for at, account in enumerate(chart["accounts"]):
        inside(f"accounts[{at}].name", lambda: visible(account["name"]))
        if account["code"] in codes:
            raise Refused("duplicate_id", f"accounts[{at}].code", id=account["code"], first=codes.index(account["code"]))
        codes.append(account["code"])
    for at, rule in enumerate(chart["rules"]):
        if earlier(chart, at) is not None:
            raise Refused("rule_twice", f"rules[{at}]", first=earlier(chart, at))
        for number, line in enumerate(rule["lines"]):
            if line["account"] not in codes:
                raise Refused("account_missing", f"rules[{at}].lines[{number}].account", account=line["account"])
        if unbalanced(rule):
            account = rule["lines"][-1]["account"]
            raise Refused("rule_unbalanced", f"rules[{at}].lines", account=account, part=unbalanced(rule))


def check_chart(chart):
    sizes(chart)
    faults, codes = [], []

    def fault(kind, en, zh, **figures):
        faults.append({"kind": kind, **figures, "en": en, "zh": zh})

    for account in chart["accounts"]:
        code = account["code"]
        if code in codes:
            fault("accountTwice", f"account {code} stands twice", f"科目 {code} 重复", account=code)
        codes.append(code)
    for at, rule in enumerate(chart["rules"]):
        kind, zh = rule["kind"], KINDS[rule["kind"]]
        first = earlier(chart, at)
        if first is not None:
            fault("ruleTwice", f"rule {at} ({kind}) is for the same facts as rule {first}",
                  f"规则 {at}（{zh}）与规则 {first} 适用于相同业务", rule=at, fact=kind, first=first)
        for line in rule["lines"]:
            code = line["account"]
            if code not in codes:
                tax = line["part"] == "tax"
                fault("taxAccountMissing" if tax else "accountMissing",
                      f"rule {at} ({kind}) books {'tax ' if tax else ''}on account {code}, which is missing",
                      f"规则 {at}（{zh}）使用的{'税金' if tax else ''}科目 {code} 不存在", rule=at, fact=kind, account=code)
        part = unbalanced(rule)
        if part:
            code = rule["lines"][-1]["account"]
            part_zh = {"gross": "价税合计", "tax": "税额", "fee": "手续费"}[part]
            fault("ruleUnbalanced", f"rule {at} ({kind}) does not balance in the {part}, up to account {code}",
                  f"规则 {at}（{zh}）的{part_zh}借贷不平，末行科目 {code}", rule=at, fact=kind, part=part, account=code)
    for kind, zh in KINDS.items():
        if kind not in [rule["kind"] for rule in chart["rules"]]:
            fault("ruleMissing", f"there is no rule for {kind}", f"没有“{zh}”的凭证规则", fact=kind)
    return faults


# --- vouchers -------------------------------------------------------------------------------------------

def check_voucher(voucher):
    lines = voucher["lines"]
    if not lines:
        raise Refused("empty", "lines")
    for at, line in enumerate(lines):
        def one():
            inside("name", lambda: visible(line["name"]))
            inside("summary", lambda: visible(line["summary"]))
            inside("home", lambda: lines[0]["home"].needs(line["home"]))
            if line["amount"].minor == 0 == line["home"].minor:
                raise Refused("amount_zero", "amount")
        inside(f"lines[{at}]", one)
    for sums, name in [(code, "amount") for code in sorted({line["amount"].code for line in lines})] + [(None, "home")]:
        chosen = [line for line in lines if sums in (None, line["amount"].code)]
        debit, credit = (sum(line[name].minor for line in chosen if line["side"] == side) for side in ("debit", "credit"))
        if debit != credit:
            like = chosen[0][name].like
            raise Refused("voucher_unbalanced", "lines", account=chosen[-1]["account"],
                          debit=like(debit).json(), credit=like(credit).json())


def voucher_json(voucher):
    lines = []
    for line in voucher["lines"]:
        rate = {"rate": percent_text(line["rate"])} if line["rate"] is not None else {}
        asks = {"dimensions": plain(line["dimensions"])} if line["dimensions"] else {}
        lines.append({
            "side": line["side"], "account": line["account"], "name": line["name"], **rate,
            "amount": line["amount"].json(), "home": line["home"].json(), **asks, "summary": line["summary"],
        })
    reverses = {"reverses": voucher["reverses"]} if voucher["reverses"] else {}
    return {"id": voucher["id"], "on": voucher["on"].isoformat(), **reverses, "lines": lines}


def within(part, whole):
    if part.minor * whole.minor < 0 or abs(part.minor) > abs(whole.minor):
        raise Refused("part_exceeds_whole", part=part.json(), whole=whole.json())


def check_fact(chart, fact):
    amount, home, foreign = fact["amount"], fact["home"], fact["amount"].code != chart["home"][0]
    inside("summary", lambda: visible(fact["summary"]))
    inside("home", lambda: Money(0, *chart["home"]).needs(home))
    if not foreign and amount.minor != home.minor:
        raise Refused("base_not_amount", "home", amount=amount.json(), book=home.json())
    if foreign and fact["kind"] in EXCHANGES:
        if amount.minor:
            raise Refused("amount_not_zero", "amount", amount=amount.json())
        if not home.minor:
            raise Refused("amount_zero", "home")
    elif not amount.minor:
        raise Refused("amount_zero", "amount")
    elif amount.minor * home.minor < 0:
        raise Refused("home_sign", "home", amount=amount.json(), home=home.json())
    rates = []
    for at, tax in enumerate(fact["taxes"]):
        for name in ("net", "tax"):
            inside(f"taxes[{at}].{name}", lambda: amount.needs(tax[name]))
        if tax["rate"] in rates:
            raise Refused("rate_twice", f"taxes[{at}].rate", rate=percent_text(tax["rate"]), first=rates.index(tax["rate"]))
        rates.append(tax["rate"])
    for at, tax in enumerate(fact["taxes"]):
        for name in ("net", "tax"):
            inside(f"taxes[{at}].{name}", lambda: within(tax[name], amount))
    together = sum(tax["net"].minor + tax["tax"].minor for tax in fact["taxes"])
    if fact["taxes"] and together != amount.minor:
        raise Refused("tax_does_not_add_up", "taxes", sum=amount.like(together).json(), amount=amount.json())
    if fact["fee"] is not None:
        inside("fee", lambda: amount.needs(fact["fee"]))
        inside("fee", lambda: within(fact["fee"], amount))
    names = []
    for at, field in enumerate(fact["dimensions"]):
        if field["name"] == "customer":
            raise Refused("dimension_reserved", f"dimensions[{at}].name", dimension="customer")
        if field["name"] in names:
            first = names.index(field["name"])
            raise Refused("duplicate_id", f"dimensions[{at}].name", id=field["name"], first=first)
        names.append(field["name"])
    if fact["customer"] and fact["customer"] == fact["other"]:
        raise Refused("same_customer", "other", customer=fact["customer"])


def shared(total, claims, mode, policy):
    """A total over claims of one sign; nothing left over. Claims of nothing at all: the first gets all."""
    claims = [abs(claim) for claim in claims]
    if not sum(claims):
        return [total] + [0] * (len(claims) - 1)
    exact = [Fraction(total) * claim / sum(claims) for claim in claims]
    units = [rounded(one, mode) for one in exact]
    if total != sum(units):
        place_residue(units, exact, claims, total - sum(units), policy)
    return units


def parts_of(fact, policy):
    """Each part as a list of (rate, amount, home)."""
    amount, home = fact["amount"], fact["home"]
    flat = [tax[name] for tax in fact["taxes"] for name in ("net", "tax")]
    homes = shared(home.minor, [one.minor for one in flat], "halfUp", policy) if flat else []
    valued = [(one, home.like(units)) for one, units in zip(flat, homes)]
    net = [(tax["rate"], *valued[2 * at]) for at, tax in enumerate(fact["taxes"])]
    tax = [(one["rate"], *valued[2 * at + 1]) for at, one in enumerate(fact["taxes"])]
    fee = fact["fee"].minor if fact["fee"] else 0
    kept, rest = shared(home.minor, [fee, amount.minor - fee], "halfUp", policy) if fee else (0, home.minor)
    return {
        "gross": [(None, amount, home)], "net": net or [(None, amount, home)], "tax": tax,
        "fee": [(None, amount.like(fee), home.like(kept))],
        "afterFee": [(None, amount.like(amount.minor - fee), home.like(rest))],
    }


def dimension(name, account, line, fact):
    if line["party"] == "other" and not fact["other"]:
        raise Refused("missing_field", field="other")
    if name == "customer":
        who = fact["other" if line["party"] == "other" else "customer"]
        found = [{"name": "customer", "value": {"kind": "text", "text": who}}] if who else []
    else:
        found = [field for field in fact["dimensions"] if field["name"] == name]
    if not found:
        raise Refused("dimension_missing", account=account["code"], dimension=name)
    return found[0]


def derive_voucher(chart, fact):
    check_fact(chart, fact)
    rules = [rule for rule in chart["rules"] if rule["kind"] == fact["kind"]]
    chosen = [rule for rule in rules if fact["nature"] in rule["natures"]] or [r for r in rules if not r["natures"]]
    if not chosen:
        raise Refused("rule_missing", "kind", fact=fact["kind"])
    wanted = [line["part"] for line in chosen[0]["lines"]]
    if fact["fee"] and fact["fee"].minor and wanted and "fee" not in wanted:
        raise Refused("fee_not_booked", "fee", fact=fact["kind"])
    parts, lines = parts_of(fact, chart["remainder"]), []
    for line in chosen[0]["lines"]:
        account = next(one for one in chart["accounts"] if one["code"] == line["account"])
        for rate, amount, home in parts[line["part"]]:
            if amount.minor or home.minor:
                sign = -1 if line["sign"] == "red" else 1
                lines.append({
                    "side": line["side"], "account": account["code"], "name": account["name"], "rate": rate,
                    "amount": amount.like(sign * amount.minor), "home": home.like(sign * home.minor),
                    "dimensions": [dimension(name, account, line, fact) for name in account["dimensions"]],
                    "summary": fact["summary"],
                })
    if not lines:
        return None
    voucher = {"id": fact["key"], "on": fact["on"], "reverses": None, "lines": lines}
    check_voucher(voucher)
    return voucher_json(voucher)


def comparable(value):
    return str(plain(value))


def vouchers(r):
    source = r["chart"]
    chart = preset(source["preset"], source["home"]) if source["kind"] == "preset" else source["chart"]
    inside("chart", lambda: sound(chart))
    ledger = {}
    for at, voucher in enumerate(r["posted"]):
        if voucher["id"] in ledger:
            first = list(ledger).index(voucher["id"])
            raise Refused("duplicate_id", f"posted[{at}].id", id=voucher["id"], first=first)
        ledger[voucher["id"]] = voucher_json(voucher)
    out, seen = {"vouchers": [], "nothing": [], "posted": []}, {}
    for at, fact in enumerate(r["facts"]):
        key, content = fact["key"], comparable(fact)
        if key in seen:
            first, before = seen[key]
            if before != content:
                raise Refused("key_conflict", f"facts[{at}].key", key=key, first=first)
            continue
        seen[key] = at, content
        voucher = inside(f"facts[{at}]", lambda: derive_voucher(chart, fact))
        if key in ledger:
            if voucher != ledger[key]:
                raise Refused("voucher_differs", f"facts[{at}].key", voucher=key)
            out["posted"].append(key)
        elif voucher is None:
            out["nothing"].append(key)
        else:
            out["vouchers"].append(voucher)
    return out


def reverse_voucher(r):
    voucher = r["voucher"]
    inside("voucher", lambda: check_voucher(voucher))
    if r["key"] == voucher["id"]:
        raise Refused("reverses_itself", "key", voucher=r["key"])
    if r["on"] < voucher["on"]:
        raise Refused("before_document", "on", on=r["on"].isoformat(), earliest=voucher["on"].isoformat())
    if r["summary"] is not None:
        inside("summary", lambda: visible(r["summary"]))
    lines = []
    for line in voucher["lines"]:
        new = dict(line, summary=line["summary"] if r["summary"] is None else r["summary"])
        if r["style"] == "redLetter":
            new |= {name: line[name].like(-line[name].minor) for name in ("amount", "home")}
        else:
            new["side"] = "credit" if line["side"] == "debit" else "debit"
        lines.append(new)
    return voucher_json({"id": r["key"], "on": r["on"], "reverses": voucher["id"], "lines": lines})


# --- tax ------------------------------------------------------------------------------------------------

def tax_json(rate, net, tax):
    return {"rate": percent_text(rate), "net": net.json(), "tax": tax.json()}


def split_tax(r):
    most(r["amounts"], 100, "amounts")
    out = []
    for one in r["amounts"]:
        gross, rate = one["gross"], one["rate"]
        net, tax = gross.minor * 100 / (100 + rate), gross.minor * rate / (100 + rate)
        if r["rounded"] == "net":
            net = rounded(net, r["rounding"])
            tax = gross.minor - net
        else:
            tax = rounded(tax, r["rounding"])
            net = gross.minor - tax
        out.append(tax_json(rate, gross.like(net), gross.like(tax)))
    return out


def take_tax(r):
    parts, amount = r["parts"], r["amount"]
    most(parts, 100, "parts")
    flat = []
    for at, part in enumerate(parts):
        for name in ("net", "tax"):
            inside(f"parts[{at}].{name}", lambda: amount.needs(part[name]))
            flat.append(part[name])
    whole = amount.like(sum(one.minor for one in flat))
    for at, one in enumerate(flat):
        inside(f"parts[{at // 2}].{('net', 'tax')[at % 2]}", lambda: within(one, whole))
    inside("amount", lambda: within(amount, whole))
    units = shared(amount.minor, [one.minor for one in flat], "down", "largestRemainder") if flat else []
    taken, left = [], []
    for at, part in enumerate(parts):
        net, tax = units[2 * at:2 * at + 2]
        taken.append(tax_json(part["rate"], amount.like(net), amount.like(tax)))
        left.append(tax_json(part["rate"], amount.like(part["net"].minor - net), amount.like(part["tax"].minor - tax)))
    return {"taken": taken, "left": left}


ANSWERS = {
    "chart": lambda r: chart_json(preset(r["preset"], r["home"])),
    "checkChart": lambda r: inside("chart", lambda: check_chart(r["chart"])),
    "checkVoucher": lambda r: (inside("voucher", lambda: check_voucher(r["voucher"])), voucher_json(r["voucher"]))[1],
    "reverseVoucher": reverse_voucher, "splitTax": split_tax, "takeTax": take_tax, "vouchers": vouchers,
}
