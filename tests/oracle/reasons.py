"""The sentences of a plan: each reason with its figures, in English and Chinese."""

NATURE_EN = {"advance": "advance", "contractLiability": "contract liability", "deposit": "deposit",
             "earnest": "earnest money", "guarantee": "guarantee", "promotional": "promotional",
             "unidentified": "unidentified"}
NATURE_ZH = {"advance": "预收款", "contractLiability": "合同负债", "deposit": "定金", "earnest": "订金",
             "guarantee": "保证金", "promotional": "赠送金", "unidentified": "未明款项"}


def money(value):
    return f"{value['amount']} {value['currency']}"


def state(value):
    zero = not value["amount"].strip("-0.")
    return ("paid in full", "已结清") if zero else (f"{money(value)} stays open", f"尚余 {money(value)} 未清")


def counted(count, what):
    return f"{count} {what}" + ("" if count == 1 else "s")


def both(matched, plus, equals):
    return plus.join(matched["lots"]) + equals + plus.join(matched["items"])


def exact_item(amount, candidates, fit):
    """Of an item that has the amount open, costs it with a discount, or lacks little."""
    kind = fit["kind"] if fit else "amount"
    less = {"amount": None, "price": "discount", "tolerance": "missing"}[kind]
    less = money(fit[less]) if less else None
    if candidates == 1:
        return {"amount": (f"the only item of exactly {amount}; paid in full",
                           f"唯一金额恰为 {amount} 的未清项；已结清"),
                "price": (f"the only item of exactly {amount} after its discount of {less}; settled",
                          f"唯一扣除现金折扣 {less} 后恰为 {amount} 的未清项；已结清"),
                "tolerance": (f"the only item that {amount} settles, with {less} missing within the tolerance; settled",
                              f"唯一可由 {amount} 结清的未清项，尚差 {less}，在容差之内；视同结清")}[kind]
    en = f"the oldest due of {candidates} items that {amount} settles"
    zh = f"{candidates} 笔可由 {amount} 结清的未清项中最早到期的一笔"
    return {"amount": (f"{en}; paid in full", f"{zh}；已结清"),
            "price": (f"{en}, after its discount of {less}; settled", f"{zh}，扣除现金折扣 {less}；已结清"),
            "tolerance": (f"{en}, with {less} missing within the tolerance; settled",
                          f"{zh}，尚差 {less}，在容差之内；视同结清")}[kind]


def sentences(kind, f):
    """English and Chinese."""
    sums = {name: money(value) for name, value in f.items() if isinstance(value, dict) and "amount" in value}
    left = state(f["open"]) if "open" in f else None
    first, one = f.get("rank") == 1, f.get("items") == 1
    match kind:
        case "named":
            return (f"named by the payer; {left[0]}" if first else f"named by the payer as number {f['rank']}; {left[0]}",
                    f"付款人指定；{left[1]}" if first else f"付款人指定的第 {f['rank']} 项；{left[1]}")
        case "reference":
            return f"reference {f['reference']} quoted; {left[0]}", f"付款附言引用 {f['reference']}；{left[1]}"
        case "exactItem":
            return exact_item(sums["amount"], f["candidates"], f.get("fit"))
        case "exactTotal":
            return (f"one open item is exactly {sums['total']}; paid in full" if one else
                    f"{f['items']} open items add up to exactly {sums['total']}; paid in full",
                    f"一笔未清项恰为 {sums['total']}；已结清" if one else
                    f"{f['items']} 笔未清项合计恰为 {sums['total']}；已结清")
        case "oldestDue":
            return (f"{'oldest' if first else 'next'} due item of {f['customer']}, due {f['due']}; {left[0]}",
                    f"{f['customer']} 的{'最早到期款' if first else '下一笔到期款'}，到期日 {f['due']}；{left[1]}")
        case "next":
            return (f"{'first' if first else 'next'} item of {f['customer']} in the order of the scheme; {left[0]}",
                    f"{f['customer']} 按核销规则排序的{'第一笔' if first else '下一笔'}；{left[1]}")
        case "exactGroup" if "members" in f:
            most, total, items = f["members"], sums["total"], f["items"]
            return (f"the only set of at most {most} items that adds up to exactly {total}: {items}; paid in full",
                    f"至多 {most} 笔、合计恰为 {total} 的唯一一组共 {items} 笔未清项之一；已结清")
        case "exactGroup":
            return (f"the only set of items that adds up to exactly {sums['total']}: {f['items']} of them; paid in full",
                    f"唯一合计恰为 {sums['total']} 的 {f['items']} 笔未清项之一；已结清")
        case "together":
            return (f"{f['lots']} credits and {f['items']} open items both add up to {sums['total']}; all settled",
                    f"{f['lots']} 笔贷方与 {f['items']} 笔未清项合计均为 {sums['total']}；全部结清")
        case "groupWithGroup":
            return (f"{counted(f['lots'], 'credit')} and {counted(f['items'], 'open item')} add up to {sums['total']} on both "
                    "sides, and no other set of as few has any of them; all settled",
                    f"{f['lots']} 笔贷方与 {f['items']} 笔未清项两边合计均为 {sums['total']}，"
                    "其中各笔不属于同样笔数的其他组合；全部结清")
        case "proRata":
            return (f"its part of {sums['paid']} over {sums['total']} open, in proportion; {left[0]}",
                    f"未清合计 {sums['total']}，按比例分摊 {sums['paid']}；{left[1]}")
        case "discountTaken":
            return (f"paid on or before {f['until']}: settled with a discount of {sums['discount']}",
                    f"于 {f['until']} 前付款，享受现金折扣 {sums['discount']}；已结清")
        case "withinTolerance":
            return (f"{sums['missing']} is missing, within the tolerance of {sums['limit']}; settled",
                    f"尚差 {sums['missing']}，在容差 {sums['limit']} 之内；视同结清")
        case "nothingOpen":
            return (f"{f['customer']} owes nothing more in {f['currency']}; kept on account",
                    f"{f['customer']} 已无 {f['currency']} 应收；余款挂账")
        case "nothingDue":
            return (f"nothing more of {f['customer']} is due; {sums['open']} falls due later; kept on account",
                    f"{f['customer']} 已无到期款，另有 {sums['open']} 尚未到期；余款挂账")
        case "noPhaseFits":
            return (f"no rule of the scheme fits an open item of {f['customer']}, who owes {sums['open']}; kept on account",
                    f"核销规则中没有适用于 {f['customer']} 未清款 {sums['open']} 的一条；余款挂账")
        case "natureHeld":
            return (f"money of the nature {NATURE_EN[f['nature']]} is not spent without being told; kept on account",
                    f"{NATURE_ZH[f['nature']]}未经指定不得使用；余款挂账")
        case "expired":
            return f"expired on {f['expires']}; not used", f"已于 {f['expires']} 失效；不再使用"
        case "referenceHeld":
            return (f"the payer quoted {f['reference']}, for which no item was found; kept on account",
                    f"付款附言引用的 {f['reference']} 未找到可核销的未清项；余款挂账")
        case "ambiguous":
            rivals, amount, many = f["rivals"], sums["amount"], f["candidates"]
            en, zh = f"{', '.join(rivals)}; none is preferred", f"{'、'.join(rivals)}；不作选择"
            match f.get("leeway"):
                case None:
                    return f"{many} items have exactly {amount} open: {en}", f"有 {many} 笔未清项金额恰为 {amount}：{zh}"
                case "discount":
                    return (f"{amount} would settle any of {many} items, with a discount where one has more open: {en}",
                            f"{amount} 可结清 {many} 笔未清项中的任一笔，金额较大者扣除现金折扣：{zh}")
                case "tolerance":
                    return (f"{amount} would settle any of {many} items within the tolerance: {en}",
                            f"{amount} 在容差之内可结清 {many} 笔未清项中的任一笔：{zh}")
        case "alreadySettled":
            return f"item {f['item']} has nothing open any more", f"未清项 {f['item']} 已无未付金额"
        case "referenceUnknown":
            return (f"no open item of the customer bears the reference {f['reference']}",
                    f"该客户没有引用号为 {f['reference']} 的未清项")
        case "referenceOutside":
            return (f"item {f['item']} bears the reference {f['reference']}, but is not among the items looked at here",
                    f"未清项 {f['item']} 的引用号为 {f['reference']}，但不在此处核销范围之内")
        case "partialForbidden":
            return (f"item {f['item']} has {sums['open']} open, {sums['left']} would pay a part of it, "
                    "and part payment is not allowed",
                    f"未清项 {f['item']} 尚欠 {sums['open']}，{sums['left']} 只能付清一部分，而不允许部分核销")
        case "namedTooLate":
            return (f"item {f['item']} has only {sums['open']} open after earlier instructions, "
                    f"{sums['asked']} was asked for",
                    f"执行前面的指定后，未清项 {f['item']} 仅余 {sums['open']}，而要求核销 {sums['asked']}")
        case "nothingLeft":
            return (f"only {sums['left']} is left after earlier instructions, not enough for item {f['item']}",
                    f"执行前面的指定后仅余 {sums['left']}，不足以支付未清项 {f['item']}")
        case "keyDiffers":
            return (f"the money and item {f['item']} do not agree in {f['key']}",
                    f"款项与未清项 {f['item']} 的 {f['key']} 不一致")
        case "groupAmbiguous":
            return (f"{f['sets']} sets of items add up to exactly what is left, such as {' + '.join(f['one'])} "
                    f"and {' + '.join(f['other'])}; none is preferred",
                    f"有 {f['sets']} 组未清项合计恰为余款，如 {'＋'.join(f['one'])} "
                    f"与 {'＋'.join(f['other'])}；不作选择")
        case "groupTooLarge":
            return (f"{f['items']} open items are too many to search for a sum, at most {f['limit']} are searched",
                    f"未清项有 {f['items']} 笔，超过可凑数的 {f['limit']} 笔")
        case "groupsAmbiguous":
            one, other = (both(rival, " + ", " = ") for rival in f["rivals"])
            one_zh, other_zh = (both(rival, "＋", "＝") for rival in f["rivals"])
            return (f"{f['sets']} sets of {f['members']} credits and open items add up to the same on both sides, such as "
                    f"{one} and {other}; none is preferred",
                    f"有 {f['sets']} 组各 {f['members']} 笔的贷方与未清项两边合计相等，如 {one_zh} 与 {other_zh}；不作选择")
        case "groupsTooLarge":
            return (f"{counted(f['lots'], 'credit')} and {counted(f['items'], 'open item')} are too many to search for sets that "
                    f"add up to the same, at most {f['limit']} together are searched",
                    f"贷方 {f['lots']} 笔、未清项 {f['items']} 笔，两边合计超过可凑数的 {f['limit']} 笔")
        case "groupSearchEnded":
            return (f"the search for sets that add up to the same ended after {f['limit']} sums; none is preferred",
                    f"两边凑数已查满 {f['limit']} 个合计，不再继续；不作选择")
    raise AssertionError(kind)


def reason(kind, /, **figures):
    en, zh = sentences(kind, figures)
    return {"kind": kind, **figures, "en": en, "zh": zh}
