"""Converting, clearing across currencies, revaluing and checking documents, with exact fractions."""

import re
from fractions import Fraction

from plans import place_residue
from shapes import IDENTIFIER, NONE_OR, REMAINDERS, ROUNDINGS, amount, choice, currency, listed, one_of, record
from shapes import scalar, whole
from values import Money, Refused, inside, rounded, shown, syntax_position

LARGEST_PER = 10**12


# --- reading --------------------------------------------------------------------------------------

def rate(text):
    if syntax_position(text) or len(text.partition(".")[2]) > 12 or re.fullmatch(r"-0(\.0+)?", text):
        raise Refused("rate_syntax", text=shown(text))
    if not 0 < Fraction(text) < 10**18:
        raise Refused("rate_out_of_range", text=shown(text), limit=18)
    return Fraction(text)


def rate_text(value):
    units = value * 10**12
    assert units.denominator == 1
    before, behind = divmod(int(units), 10**12)
    return f"{before}.{behind:012d}".rstrip("0").rstrip(".")


QUOTE = record(**{"from": currency, "to": currency, "rate": scalar(rate), "per": (whole, 1)})
ACROSS = choice(quoted={"quote": QUOTE}, agreed={"used": amount})
LOT = record(id=IDENTIFIER, amount=amount, base=amount, quote=NONE_OR(QUOTE))
ITEM = record(id=IDENTIFIER, open=amount, base=amount)
LINE = record(lot=IDENTIFIER, item=IDENTIFIER, amount=amount, across=NONE_OR(ACROSS))
POLICY = record(
    rate=one_of(["eachItsOwn", "lot", "item"]), ledger=one_of(["receivable", "payable"]),
    rounding=one_of(ROUNDINGS), remainder=one_of(REMAINDERS),
)
KINDS = "receivable payable advance contractLiability refundable".split()
BALANCE = record(id=IDENTIFIER, kind=one_of(KINDS), original=amount, book=amount)
REQUESTS = {
    "convert": record(amount=amount, quote=QUOTE, rounding=one_of(ROUNDINGS)),
    "convertParts": record(
        amounts=listed(amount), quote=QUOTE, rounding=one_of(ROUNDINGS), remainder=one_of(REMAINDERS),
    ),
    "inverseQuote": QUOTE,
    "clearForeign": record(base=currency, lots=listed(LOT), items=listed(ITEM), lines=listed(LINE), policy=POLICY),
    "revalue": record(
        base=currency, balances=listed(BALANCE), quotes=listed(QUOTE),
        policy=record(
            advances=one_of(["nonMonetary", "monetary"]), spread=one_of(["byDifference", "byRemainder", "apart"]),
            rounding=one_of(ROUNDINGS),
        ),
    ),
    "checkForeignEntry": record(
        original=amount, home=amount, quote=QUOTE, lines=listed(record(original=amount, home=amount)),
    ),
}


# --- quotes ---------------------------------------------------------------------------------------

def check_quote(quote):
    if quote["from"] == quote["to"]:
        raise Refused("currencies_equal", "to", currency=quote["to"][0])
    if not 1 <= quote["per"] <= LARGEST_PER:
        raise Refused("number_out_of_range", "per", found=quote["per"], min=1, max=LARGEST_PER)


def direction(quote):
    return Refused("rate_direction", **{"from": quote["from"][0], "to": quote["to"][0]})


def mismatch(expected, found, path="", item=None):
    return Refused("currency_mismatch", path, expected=expected[0], found=found[0], item=item)


def cur(money):
    return (money.code, money.digits)


def leads(quote, start, end):
    check_quote(quote)
    if (quote["from"], quote["to"]) == (end, start):
        raise direction(quote)
    if quote["from"] != start:
        raise mismatch(start, quote["from"], "from")
    if quote["to"] != end:
        raise mismatch(end, quote["to"], "to")


def turns(quote, money):
    if cur(money) == quote["to"]:
        raise direction(quote)
    if cur(money) != quote["from"]:
        raise mismatch(quote["from"], cur(money))


def factor(quote):
    """Minor units got for one minor unit given."""
    return quote["rate"] / quote["per"] * Fraction(10) ** (quote["to"][1] - quote["from"][1])


def in_currency(minor, code):
    return Money(minor, *code)


def quote_json(quote):
    return {"from": quote["from"][0], "to": quote["to"][0], "rate": rate_text(quote["rate"]), "per": quote["per"]}


def convert(money, quote, mode):
    inside("quote", lambda: check_quote(quote))
    inside("amount", lambda: turns(quote, money))
    exact = money.minor * factor(quote)
    value = in_currency(rounded(exact, mode), quote["to"])
    return {"amount": money.json(), "value": value.json(), "quote": quote_json(quote), "exact": value.minor == exact}


def inverse(quote):
    check_quote(quote)
    # One unit of `to` is per / rate of `from`: in whole numbers if they fit, else with places behind the point.
    turned = quote["per"] / quote["rate"]
    worth, count = Fraction(turned.numerator), turned.denominator
    while count > LARGEST_PER or worth >= 10**18:
        factor_ = next((f for f in (2, 5) if count % f == 0 and (worth * 10**12 / f).denominator == 1), None)
        if factor_ is None:
            raise Refused("number_out_of_range", "per", found=min(count, 2**63 - 1), min=1, max=LARGEST_PER)
        worth, count = worth / factor_, count // factor_
    return {"from": quote["to"][0], "to": quote["from"][0], "rate": rate_text(worth), "per": count}


# --- sharing --------------------------------------------------------------------------------------

def share(minors, per_unit, once, mode, policy):
    """Each part alone, and the parts once the residue is placed."""
    exact = [minor * per_unit for minor in minors]
    alone = [rounded(part, mode) for part in exact]
    parts = list(alone)
    if once != sum(alone):
        place_residue(parts, exact, [abs(minor) for minor in minors], once - sum(alone), policy)
    return alone, parts


def keep_signs(signs, parts, once, code):
    for sign, part in zip(signs, parts):
        if sign * part < 0:
            raise Refused(
                "residue_flips_sign", residue=in_currency(part, code).json(), total=in_currency(once, code).json(),
            )


def convert_parts(amounts, quote, mode, policy):
    inside("quote", lambda: check_quote(quote))
    if not amounts:
        raise Refused("empty", "amounts")
    for at, money in enumerate(amounts):
        inside(f"amounts[{at}]", lambda: turns(quote, money))
    minors = [money.minor for money in amounts]
    total = inside("amounts", lambda: in_currency(sum(minors), quote["from"]))
    once = rounded(total.minor * factor(quote), mode)
    alone, parts = share(minors, factor(quote), once, mode, policy)
    moneys = [in_currency(part, quote["to"]) for part in parts]
    answer = in_currency(once, quote["to"])
    keep_signs(minors, parts, once, quote["to"])
    return {
        "total": answer.json(), "values": [money.json() for money in moneys],
        "residue": in_currency(once - sum(alone), quote["to"]).json(),
    }


# --- clearing -------------------------------------------------------------------------------------

def book_value(money, book, base, path):
    if cur(book) != base:
        raise mismatch(base, cur(book), path)
    if cur(money) == base and money.minor != book.minor:
        raise Refused("base_not_amount", path, amount=money.json(), book=book.json())


def check_lot(lot, base):
    book_value(lot["amount"], lot["base"], base, "base")
    if lot["quote"]:
        inside("quote", lambda: leads(lot["quote"], cur(lot["amount"]), base))
        converted = in_currency(rounded(lot["amount"].minor * factor(lot["quote"]), "halfUp"), base)
        if abs(converted.minor - lot["base"].minor) > 100:
            raise Refused(
                "book_differs", "base", book=lot["base"].json(), converted=converted.json(), limit=100,
            )


def once_each(records, name, check):
    found = {}
    for at, one in enumerate(records):
        inside(f"{name}[{at}]", lambda: check(one))
        if one["id"] in found:
            first = [other["id"] for other in records].index(one["id"])
            raise Refused("duplicate_id", f"{name}[{at}].id", id=one["id"], first=first)
        found[one["id"]] = {**one, "lines": [], "moved": []}
    return found


def used_of(line, lot_currency, mode):
    money, across = line["amount"], line["across"]
    if across is None:
        if cur(money) != lot_currency:
            raise Refused("rate_missing", "across", **{"from": money.code, "to": lot_currency[0]})
        return money
    if cur(money) == lot_currency:
        raise Refused("currencies_equal", "across", currency=lot_currency[0])
    if across["kind"] == "agreed":
        if cur(across["used"]) != lot_currency:
            raise mismatch(lot_currency, cur(across["used"]), "across.used")
        return across["used"]
    inside("across.quote", lambda: leads(across["quote"], cur(money), lot_currency))
    used = in_currency(rounded(money.minor * factor(across["quote"]), mode), lot_currency)
    if used.minor == 0:
        raise Refused("converts_to_zero", "amount", amount=money.json(), currency=lot_currency[0])
    return used


def fits(asked, left):
    return asked != 0 and asked * left > 0 and abs(asked) <= abs(left)


def across_json(across):
    if across["kind"] == "agreed":
        return {"kind": "agreed", "used": across["used"].json()}
    return {"kind": "quoted", "quote": quote_json(across["quote"])}


def clear(base, lots, items, lines, policy):
    all_lots = once_each(lots, "lots", lambda lot: check_lot(lot, base))
    all_items = once_each(items, "items", lambda item: book_value(item["open"], item["base"], base, "base"))
    for lot in all_lots.values():
        lot["whole"] = lot["left"] = lot["amount"].minor
    for item in all_items.values():
        item["whole"] = item["left"] = item["open"].minor
    used = []
    for at, line in enumerate(lines):
        used.append(inside(f"lines[{at}]", lambda: take(at, line, all_lots, all_items, policy)))
    lot_values, lot_residues = valued(all_lots, "lot", len(lines), base, policy)
    item_values, item_residues = valued(all_items, "item", len(lines), base, policy)
    answer = [
        cleared(line, used[at], lot_values[at], item_values[at], base, policy) for at, line in enumerate(lines)
    ]
    gain = [one.pop("gain") for one in answer]
    for record_ in list(all_lots.values()) + list(all_items.values()):
        record_["book_left"] = record_["base"].minor
    for at, line in enumerate(lines):
        all_lots[line["lot"]]["book_left"] -= answer[at]["lotBase"]
        all_items[line["item"]]["book_left"] -= answer[at]["itemBase"]
    money = lambda minor: in_currency(minor, base).json()  # noqa: E731
    for one in answer:
        one["lotBase"], one["itemBase"] = money(one["lotBase"]), money(one["itemBase"])

    def left(one, name):
        body = {"id": one["id"], name: one[name].like(one["left"]).json(), "base": money(one["book_left"])}
        return {**body, "quote": quote_json(one["quote"])} if one.get("quote") else body

    return {
        "lines": answer,
        "items": [left(all_items[item["id"]], "open") for item in items],
        "lots": [left(all_lots[lot["id"]], "amount") for lot in lots],
        "residues": lot_residues + item_residues,
        "gains": money(sum(one for one in gain if one > 0)),
        "losses": money(sum(one for one in gain if one < 0)),
        "exchange": money(sum(gain)),
    }


def take(at, line, lots, items, policy):
    if line["lot"] not in lots:
        raise Refused("unknown_lot", "lot", lot=line["lot"])
    if line["item"] not in items:
        raise Refused("unknown_item", "item", item=line["item"])
    lot, item, money = lots[line["lot"]], items[line["item"]], line["amount"]
    if cur(item["open"]) != cur(money):
        raise mismatch(cur(item["open"]), cur(money), "amount", line["item"])
    if not fits(money.minor, item["left"]):
        open_ = item["open"].like(item["left"]).json()
        raise Refused("over_allocated", "amount", item=line["item"], open=open_, asked=money.json())
    used = used_of(line, cur(lot["amount"]), policy["rounding"])
    if not fits(used.minor, lot["left"]):
        available = lot["amount"].like(lot["left"]).json()
        path = "across.used" if line["across"] and line["across"]["kind"] == "agreed" else "amount"
        raise Refused("insufficient_available", path, lot=line["lot"], available=available, asked=used.json())
    item["left"] -= money.minor
    lot["left"] -= used.minor
    for side, minor in ((item, money.minor), (lot, used.minor)):
        side["lines"].append(at)
        side["moved"].append(minor)
    return used


def valued(balances, side, lines, base, policy):
    """What each line is worth on one side, and the residues on the way."""
    values_, residues = [0] * lines, []
    carried = policy["rate"] in ("eachItsOwn", side)
    for position, one in enumerate(balances.values()):
        if not one["lines"]:
            continue
        per_unit = factor(one["quote"]) if one.get("quote") else Fraction(one["base"].minor, one["whole"])
        moved = sum(one["moved"])
        # Used up is used up, also in the books.
        once = rounded(moved * per_unit, policy["rounding"]) if one["left"] else one["base"].minor
        alone, parts = share(one["moved"], per_unit, once, policy["rounding"], policy["remainder"])
        if carried:
            sign = 1 if per_unit > 0 else -1 if per_unit < 0 else 0
            signs = [sign * minor for minor in one["moved"]]
            inside(f"{side}s[{position}]", lambda: keep_signs(signs, parts, once, base))
        for line, part in zip(one["lines"], parts):
            values_[line] = part
        residue = once - sum(alone)
        if residue and carried:
            residues.append({
                "of": {"kind": side, side: one["id"]},
                "once": in_currency(once, base).json(),
                "apart": in_currency(sum(alone), base).json(),
                "residue": in_currency(residue, base).json(),
                "taken": [
                    {"line": line, "amount": in_currency(part - by_itself, base).json()}
                    for line, part, by_itself in zip(one["lines"], parts, alone) if part != by_itself
                ],
            })
    return values_, residues


def cleared(line, used, lot_value, item_value, base, policy):
    say = lambda minor: str(in_currency(minor, base))  # noqa: E731
    money = lambda minor: in_currency(minor, base).json()  # noqa: E731
    gain = (lot_value - item_value) * (1 if policy["ledger"] == "receivable" else -1)
    rule, lot, item = policy["rate"], line["lot"], line["item"]
    if rule == "lot" and cur(line["amount"]) == base or rule == "item" and cur(used) == base:
        rule = "eachItsOwn"  # what is in the base currency is never revalued
    lot_base, item_base = {
        "eachItsOwn": (lot_value, item_value), "lot": (lot_value, lot_value), "item": (item_value, item_value),
    }[rule]
    if gain == 0:
        value = say(lot_value)
        reason = {
            "kind": "noDifference", "value": money(lot_value),
            "en": f"both sides stood at {value}; no difference", "zh": f"双方账面均为 {value}，无汇兑差额",
        }
    elif rule == "eachItsOwn":
        kind, word = ("gain", "汇兑收益") if gain > 0 else ("loss", "汇兑损失")
        reason = {
            "kind": kind, "lot": lot, "item": item, "lotBase": money(lot_base), "itemBase": money(item_base),
            kind: money(abs(gain)),
            "en": f"{lot} is worth {say(lot_base)}, {item} stood at {say(item_base)}: "
                  f"exchange {kind} of {say(abs(gain))}",
            "zh": f"款项 {lot} 折合 {say(lot_base)}，{item} 账面 {say(item_base)}：{word} {say(abs(gain))}",
        }
    else:
        value, booked = (lot_value, item_value) if rule == "lot" else (item_value, lot_value)
        kind, field, who = ("leftOnItem", "item", item) if rule == "lot" else ("leftOnLot", "lot", lot)
        reason = {
            "kind": kind, field: who, "value": money(value), "booked": money(booked), "difference": money(gain),
            "en": f"settled at {say(value)}; {who} stood at {say(booked)}, {say(gain)} waits for its revaluation",
            "zh": f"按 {say(value)} 核销；{'' if rule == 'lot' else '款项 '}{who} 账面 {say(booked)}，"
                  f"差额 {say(gain)} 留待期末调汇",
        }
    realized = gain if rule == "eachItsOwn" else 0
    answer = {"lot": lot, "item": item, "amount": line["amount"].json(), "used": used.json()}
    if line["across"]:
        answer["across"] = across_json(line["across"])
    return {
        **answer, "itemBase": item_base, "lotBase": lot_base, "exchange": money(realized), "reason": reason,
        "gain": realized,
    }


# --- revaluation ----------------------------------------------------------------------------------

def revalue(base, balances, quotes, policy):
    towards, away = {}, set()
    for at, quote in enumerate(quotes):
        inside(f"quotes[{at}]", lambda: check_quote(quote))
        if quote["from"] == base:
            away.add(quote["to"])
            continue
        if quote["to"] != base:
            raise mismatch(base, quote["to"], f"quotes[{at}].to")
        if quote["from"] in towards:
            first = [(other["from"], other["to"]) for other in quotes].index((quote["from"], base))
            raise Refused(
                "duplicate_quote", f"quotes[{at}]", **{"from": quote["from"][0], "to": base[0], "first": first},
            )
        towards[quote["from"]] = factor(quote)

    def per_unit(code):
        if code in towards:
            return towards[code]
        if code in away:
            raise Refused("rate_direction", "original", **{"from": base[0], "to": code[0]})
        raise Refused("rate_missing", "original", **{"from": code[0], "to": base[0]})

    def taking_part(code, kind):
        return code != base and not (kind in ("advance", "contractLiability") and policy["advances"] == "nonMonetary")

    rows, groups, seen = [], {}, {}
    for at, one in enumerate(balances):
        def row():
            book_value(one["original"], one["book"], base, "book")
            if not taking_part(cur(one["original"]), one["kind"]):
                return one["book"].minor
            exact = one["original"].minor * per_unit(cur(one["original"]))
            return inside("original", lambda: in_currency(rounded(exact, policy["rounding"]), base)).minor
        rows.append(inside(f"balances[{at}]", row))
        if one["id"] in seen:
            raise Refused("duplicate_id", f"balances[{at}].id", id=one["id"], first=seen[one["id"]])
        seen[one["id"]] = at
        groups.setdefault((cur(one["original"]), KINDS.index(one["kind"])), []).append(at)
    money = lambda minor: in_currency(minor, base).json()  # noqa: E731
    alone, residues, sums = list(rows), [], []
    # Currencies by code, kinds in their order.
    for (code, kind), members in sorted(groups.items()):
        original = sum(balances[at]["original"].minor for at in members)
        book = sum(balances[at]["book"].minor for at in members)
        if taking_part(code, KINDS[kind]):
            once = rounded(original * towards[code], policy["rounding"])
            apart = sum(alone[at] for at in members)
            takers = [at for at in members if balances[at]["original"].minor != 0]
            sign = 1 if once > apart else -1

            def order(at):
                exact = balances[at]["original"].minor * towards[code]
                by_rest = -sign * (exact - alone[at])
                by_difference = -(alone[at] - balances[at]["book"].minor)
                return (by_rest if policy["spread"] == "byRemainder" else by_difference, balances[at]["id"].encode())
            takers = [] if policy["spread"] == "apart" else sorted(takers, key=order)
            if takers:
                for number in range(abs(once - apart)):
                    rows[takers[number % len(takers)]] += sign
            if once != apart:
                residues.append({
                    "of": {"kind": "balances", "currency": code[0], "of": KINDS[kind]},
                    "once": money(once), "apart": money(apart), "residue": money(once - apart),
                    "taken": [
                        {"line": at, "amount": money(rows[at] - alone[at])} for at in members if rows[at] != alone[at]
                    ],
                })
        adjusted = sum(rows[at] for at in members)
        side = 1 if KINDS[kind] == "receivable" else -1
        sums.append({
            "kind": KINDS[kind], "original": in_currency(original, code).json(), "book": money(book),
            "adjusted": money(adjusted), "difference": money(adjusted - book), "gain": money(side * (adjusted - book)),
        })
    told = [row_json(one, rows[at], base, taking_part) for at, one in enumerate(balances)]
    gains = sum(
        (rows[at] - one["book"].minor) * (1 if one["kind"] == "receivable" else -1) for at, one in enumerate(balances)
    )
    return {"rows": told, "groups": sums, "residues": residues, "gain": money(gains)}


def row_json(one, adjusted, base, taking_part):
    original, book = one["original"], one["book"]
    value = in_currency(adjusted, base)
    difference = adjusted - book.minor
    if cur(original) == base:
        reason = {
            "kind": "baseCurrency", "en": "in the currency of the books; nothing to adjust", "zh": "本位币余额，无需调汇",
        }
    elif not taking_part(cur(original), one["kind"]):
        reason = {
            "kind": "nonMonetary", "book": book.json(),
            "en": f"not a monetary item; {book} stays at its historic rate",
            "zh": f"非货币性项目，账面 {book} 保持历史汇率",
        }
    elif original.minor == 0:
        reason = {
            "kind": "zeroOriginal", "book": book.json(), "en": f"nothing is left of it; {book} leaves the books",
            "zh": f"原币余额为零，账面 {book} 结清",
        }
    else:
        reason = {
            "kind": "adjusted", "original": original.json(), "adjusted": value.json(), "book": book.json(),
            "en": f"{original} is worth {value} at the closing rate, the books had {book}",
            "zh": f"{original} 按期末汇率折合 {value}，账面为 {book}",
        }
    side = 1 if one["kind"] == "receivable" else -1
    return {
        "id": one["id"], "original": original.json(), "book": book.json(), "adjusted": value.json(),
        "difference": value.like(difference).json(), "gain": value.like(side * difference).json(), "reason": reason,
    }


# --- documents ------------------------------------------------------------------------------------

def check_entry(original, home, quote, lines):
    inside("quote", lambda: leads(quote, cur(original), cur(home)))
    converted = inside("original", lambda: home.like(rounded(original.minor * factor(quote), "halfUp")))
    for at, line in enumerate(lines):
        for name, of in (("original", original), ("home", home)):
            if cur(line[name]) != cur(of):
                raise mismatch(cur(of), cur(line[name]), f"lines[{at}].{name}")
    homes = home.like(sum(line["home"].minor for line in lines))
    originals = original.like(sum(line["original"].minor for line in lines))
    faults = []
    if converted.minor != home.minor:
        faults.append({
            "kind": "homeNotConverted", "home": home.json(), "converted": converted.json(),
            "en": f"the document says {home}, at its rate it is {converted}",
            "zh": f"单据本位币金额 {home}，按汇率折算应为 {converted}",
        })
    for kind, name, of, total, word in (
        ("homeLines", "home", home, homes, "本位币"), ("originalLines", "original", original, originals, "原币"),
    ):
        if of.minor != total.minor:
            faults.append({
                "kind": kind, name: of.json(), "sum": total.json(),
                "en": f"the lines add up to {total}, the document says {of}",
                "zh": f"分录{word}合计 {total}，单据金额为 {of}",
            })
    return {"converted": converted.json(), "faults": faults}


def answer(call, r):
    if call == "convert":
        return convert(r["amount"], r["quote"], r["rounding"])
    if call == "convertParts":
        return convert_parts(r["amounts"], r["quote"], r["rounding"], r["remainder"])
    if call == "inverseQuote":
        return inverse(r)
    if call == "clearForeign":
        return clear(r["base"], r["lots"], r["items"], r["lines"], r["policy"])
    if call == "revalue":
        return revalue(r["base"], r["balances"], r["quotes"], r["policy"])
    return check_entry(r["original"], r["home"], r["quote"], r["lines"])
