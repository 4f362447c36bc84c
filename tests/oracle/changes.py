"""Contracts after they are made: events reported later, changes, and the receivables of each version."""

from fractions import Fraction

import charges
import plans
import values
from charges import amount_text, once, part_of, reason
from values import Refused, inside, rounded

MOST_NUMBER = 10**9


# --- events -------------------------------------------------------------------------------------

def report_event(r):
    contract, event = r["schedule"], r["event"]

    def made(events):
        return plans.schedule(contract["total"], contract["terms"], events, contract["calendar"])
    before = inside("schedule", lambda: made(contract["events"]))
    names = [known["event"] for known in contract["events"]]
    if event["event"] in names:
        raise Refused("duplicate_id", "event.event", id=event["event"], first=names.index(event["event"]))
    try:
        after = made([*contract["events"], event])
    except Refused as refused:
        raise (Refused(refused.code, "event.event", **refused.fields) if refused.code == "unknown_event"
               else refused.at("schedule")) from None
    pairs = zip(before["installments"], after["installments"])
    return {"schedule": after, "dated": [new for old, new in pairs if "due" not in old and "due" in new],
            "waiting": [row for row in after["installments"] if "due" not in row]}


# --- schedules from outside ---------------------------------------------------------------------

def check_schedule(schedule):
    least = 1
    for at, row in enumerate(schedule["installments"]):
        inside(f"installments[{at}].number", lambda: plans.within(row["number"], least, MOST_NUMBER))
        inside(f"installments[{at}].amount", lambda: part_of(row["amount"], schedule["total"]))
        least = row["number"] + 1
    total = schedule["total"]
    found = total.like(sum(row["amount"].minor for row in schedule["installments"]))
    if found.minor != total.minor:
        raise Refused("lines_do_not_add_up", "installments", sum=found.json(), total=total.json())


def shown_installment(row):
    out = {"number": row["number"], "amount": row["amount"].json()}
    out |= {"due": row["due"].isoformat()} if row["due"] else {}
    out |= {"event": row["event"]} if row["event"] else {}
    out |= {"purpose": row["purpose"]}
    return out | ({"label": row["label"]} if row["label"] else {})


# --- changes ------------------------------------------------------------------------------------

def amend(r):
    before, total = r["schedule"], r["total"]
    inside("version", lambda: plans.within(r["version"], 1, MOST_NUMBER - 1))
    inside("schedule", lambda: check_schedule(before))
    inside("total", lambda: before["total"].needs(total))
    rows = {row["number"]: row for row in before["installments"]}
    paid = {}
    for at, one in enumerate(r["paid"]):
        if one["number"] not in rows:
            raise Refused("unknown_installment", f"paid[{at}].number", number=one["number"])
        inside(f"paid[{at}].paid", lambda: part_of(one["paid"], rows[one["number"]]["amount"]))
        if one["number"] in paid:
            first = [other["number"] for other in r["paid"]].index(one["number"])
            raise Refused("duplicate_id", f"paid[{at}].number", id=str(one["number"]), first=first)
        paid[one["number"]] = one["paid"].minor

    kept, why, still_open, moved = {}, {}, [], []
    for number, row in rows.items():
        done, whole = paid.get(number, 0), row["amount"].minor
        money = lambda minor: total.like(minor)  # noqa: E731
        if done == 0:
            still_open.append(row)
            continue
        if done == whole:
            kept[number] = row
            why[number] = reason("frozen", f"paid in full with {money(done)}; stays as it is",
                                 f"已付清 {money(done)}；保持不变", paid=money(done).json())
        elif r["partPaid"] == "whole":
            kept[number] = row
            why[number] = reason("frozenWhole", f"{money(done)} is paid; kept whole, {money(whole - done)} stays open",
                                 f"已付 {money(done)}；整期保留，尚余 {money(whole - done)} 未付",
                                 paid=money(done).json(), open=money(whole - done).json())
        else:
            kept[number] = {**row, "amount": money(done)}
            moved.append({**row, "amount": money(whole - done), "number": max(rows) + len(moved) + 1})
            why[number] = reason(
                "frozenPart", f"shrinks to the {money(done)} that is paid; {money(whole - done)} joins the rest",
                f"缩减为已付的 {money(done)}；未付的 {money(whole - done)} 并入余款重新分期",
                paid=money(done).json(), moved=money(whole - done).json())
    held = sum(row["amount"].minor for row in kept.values())
    if abs(held) > abs(total.minor) or held * total.minor < 0:
        raise Refused("total_below_paid", "total", total=total.json(), paid=total.like(sum(paid.values())).json(),
                      frozen=total.like(held).json())
    rest = total.like(total.minor - held)
    made, residue = spread(r, rest, still_open + moved, kept) if rest.minor else ([], 0)
    after = {row["number"]: row for row in [*made, *kept.values()]}
    changes = []
    for number in sorted({*rows, *after}):
        old, new = rows.get(number), after.get(number)
        if number not in why:
            why[number] = what_happened(old, new, rest)
        change = {"number": number} | ({"before": shown_installment(old)} if old else {})
        changes.append(change | ({"after": shown_installment(new)} if new else {}) | {"reason": why[number]})
    schedule = {"total": total.json(), "installments": [shown_installment(after[n]) for n in sorted(after)],
                "residue": total.like(residue).json()}
    return {"version": r["version"] + 1, "schedule": schedule, "changes": changes,
            "paid": total.like(sum(paid.values())).json(), "frozen": total.like(held).json(), "rest": rest.json()}


def spread(r, rest, still_open, kept):
    """The new installments and the residue."""
    how = r["rest"]
    if how["kind"] == "byTerms":
        try:
            made = plans.schedule(rest, how["terms"], r["events"], r["calendar"])
        except Refused as refused:
            raise (refused.at("rest") if refused.path.startswith("terms") else refused) from None
        free = [number for number in range(1, 2 * 10**5) if number not in kept]
        amount = lambda text: rest.like(int(text.replace(".", "")))  # noqa: E731
        rows = [{"number": number, "amount": amount(row["amount"]["amount"]),
                 "due": values.day(row["due"]) if "due" in row else None, "event": row.get("event"),
                 "purpose": row["purpose"], "label": row.get("label")}
                for number, row in zip(free, made["installments"])]
        return rows, amount(made["residue"]["amount"]).minor
    claims = [abs(row["amount"].minor) for row in still_open]
    if not any(claims):
        raise Refused("weights_all_zero", "rest")
    exact = [Fraction(rest.minor) * claim / sum(claims) for claim in claims]
    units = [rounded(part, how["rounding"]) for part in exact]
    residue = rest.minor - sum(units)
    if residue:
        plans.place_residue(units, exact, claims, residue, how["remainder"])
    for part in units:
        if part * rest.minor < 0:
            raise Refused("residue_flips_sign", "rest", residue=rest.like(part).json(), total=rest.json())
    return [{**row, "amount": rest.like(part)} for row, part in zip(still_open, units)], residue


def what_happened(old, new, rest):
    if old is None:
        money = new["amount"]
        return reason("added", f"new: {money} of the rest of {rest}", f"新增：余款 {rest} 中的 {money}",
                      amount=money.json(), rest=rest.json())
    money = old["amount"]
    if new is None:
        return reason("removed", f"falls away: {money}, nothing of it paid", f"取消：原为 {money}，未付分文",
                      amount=money.json())
    if shown_installment(old) == shown_installment(new):
        return reason("unchanged", f"stays at {money}", f"保持 {money} 不变", amount=money.json())
    now = new["amount"]
    return reason("replanned", f"was {money}, is now {now} of the rest of {rest}",
                  f"原为 {money}，现为余款 {rest} 中的 {now}", before=money.json(), after=now.json(),
                  rest=rest.json())


# --- receivables --------------------------------------------------------------------------------

def check_existing(r):
    names, numbers = {}, {}
    for at, old in enumerate(r["existing"]):
        def one():
            inside("id", lambda: once(names, old["id"], at))
            inside("number", lambda: plans.within(old["number"], 1, MOST_NUMBER))
            inside("version", lambda: plans.within(old["version"], 1, MOST_NUMBER))
            inside("version", lambda: plans.within(old["version"], 1, r["version"]))
            inside("amount", lambda: r["schedule"]["total"].needs(old["amount"]))
            inside("amount", lambda: charges.at_least_zero(old["amount"]))
            inside("paid", lambda: part_of(old["paid"], old["amount"]))
            inside("number", lambda: once(numbers, str(old["number"]), at))
        inside(f"existing[{at}]", one)
    return names


def check_ties(r):
    known, ties = [row["number"] for row in r["schedule"]["installments"]], {}
    for at, tie in enumerate(r["ties"]):
        if tie["number"] not in known:
            raise Refused("unknown_installment", f"ties[{at}].number", number=tie["number"])
        if tie["number"] in ties:
            first = [other["number"] for other in r["ties"]].index(tie["number"])
            raise Refused("duplicate_id", f"ties[{at}].number", id=str(tie["number"]), first=first)
        ties[tie["number"]] = tie
        names = {field["name"]: rank for rank, field in enumerate(r["fields"])}
        for rank, field in enumerate(tie["fields"]):
            inside(f"ties[{at}].fields[{rank}].name", lambda: once(names, field["name"], rank))
    return ties


def receivables(r):
    schedule, version = r["schedule"], r["version"]
    inside("schedule", lambda: check_schedule(schedule))
    inside("schedule.total", lambda: charges.at_least_zero(schedule["total"]))
    inside("version", lambda: plans.within(version, 1, MOST_NUMBER))
    rows, taxes = schedule["installments"], r["taxes"]
    if taxes and len(taxes) != len(rows):
        raise Refused("number_out_of_range", "taxes", found=len(taxes), min=len(rows), max=len(rows))
    pattern = r["id"] if r["id"] is not None else "{contract}/{version}/{number}"
    inside("id", lambda: charges.fill(pattern, ["number"], {"contract": "", "version": "", "number": ""}))
    ties = check_ties(r)
    names = check_existing(r)
    plan = {"create": [], "keep": [], "change": [], "cancel": [], "waiting": []}

    def cancel(old):
        why = f"made from installment {old['number']} of version {old['version']}, which is no longer so"
        plan["cancel"].append({"id": old["id"], "amount": old["amount"].json(), "reason": reason(
            "superseded", why, f"由第 {old['version']} 版第 {old['number']} 期生成，该期已变更",
            version=old["version"], number=old["number"])})

    def adapt(old, amount, due):
        if old["paid"].minor > amount.minor:
            at = [other["id"] for other in r["existing"]].index(old["id"])
            raise Refused("paid_exceeds_installment", f"existing[{at}].paid", item=old["id"], paid=old["paid"].json(),
                          amount=amount.json())
        if (old["amount"].minor, old["due"]) == (amount.minor, due):
            plan["keep"].append(old["id"])
            return
        was, now = amount_text(old["amount"]), amount_text(amount)
        plan["change"].append({
            "id": old["id"], "amount": amount.json(), "open": amount.like(amount.minor - old["paid"].minor).json(),
            "due": due.isoformat(), "reason": reason(
                "adapted", f"was {was} due {old['due']}, is now {now} due {due}",
                f"原为 {was}（到期日 {old['due']}），现为 {now}（到期日 {due}）", before=old["amount"].json(),
                after=amount.json(), dueBefore=old["due"].isoformat(), dueAfter=due.isoformat())})

    def create(at, row, due):
        if row["amount"].minor == 0:
            return
        if due is None:
            plan["waiting"].append(shown_installment(row))
            return
        given = {"contract": r["contract"], "version": str(version), "number": str(row["number"])}
        name = inside("id", lambda: values.identifier(charges.fill(pattern, [], given)))
        if taxes:
            inside(f"taxes[{at}]", lambda: part_of(taxes[at], row["amount"]))
        offers = []
        if r["discounts"] is not None:
            if r["issued"] is None:
                raise Refused("missing_field", field="issued")
            one = {"gross": row["amount"], "tax": taxes[at] if taxes else None, "excluded": None,
                   "issued": r["issued"], "terms": r["discounts"]}
            try:
                offers = [offer["discount"] for offer in charges.discounts(one)]
            except Refused as refused:
                refused.path = refused.path.removeprefix("terms.")
                raise refused.at("discounts")
        tie = ties.get(row["number"], {"references": [], "fields": []})
        plan["create"].append(charges.receivable(name, r["customer"], row["amount"], due, r["issued"], "ordinary",
                                                 r["references"] + tie["references"], r["fields"] + tie["fields"],
                                                 offers))

    left = {old["number"]: old for old in r["existing"]}
    for at, row in enumerate(rows):
        due = row["due"] or r["undatedDue"]
        old = left.pop(row["number"], None)
        if old is None:
            create(at, row, due)
            continue
        same = old["amount"].minor == row["amount"].minor and (due is None or due == old["due"])
        if not same and old["paid"].minor == 0 and (old["version"] < version or row["amount"].minor == 0):
            cancel(old)
            create(at, row, due)
        else:
            adapt(old, row["amount"], due or old["due"])
    for number in sorted(left):
        old = left[number]
        if old["paid"].minor == 0:
            cancel(old)
        else:
            adapt(old, old["amount"].like(0), old["due"])
    for row in plan["create"]:
        inside("id", lambda: once(names, row["id"], len(r["existing"])))
    return plan
