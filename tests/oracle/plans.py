"""Splitting a sum, walking a due rule and making a schedule, with exact fractions."""

import calendar
from datetime import date, timedelta
from fractions import Fraction

import values
from shapes import WEEKDAYS
from values import Refused, inside, rounded

LARGEST_WEIGHT = 10**12


def within(found, low, high, path=""):
    if not low <= found <= high:
        raise Refused("number_out_of_range", path, found=found, min=low, max=high)


# --- splitting ----------------------------------------------------------------------------------

def place_residue(units, exact, claims, residue, policy):
    """Adds the residue to `units`, unit by unit, as the policy says; claims of zero get nothing."""
    takers = [at for at, claim in enumerate(claims) if claim > 0]
    sign = 1 if residue > 0 else -1
    if policy == "last":
        order = [takers[-1]]
    elif policy == "first":
        order = [takers[0]]
    elif policy == "largestPart":
        order = [max(takers, key=lambda at: (claims[at], -at))]
    elif policy == "fromTop":
        order = takers
    else:
        order = sorted(takers, key=lambda at: (-sign * (exact[at] - units[at]), at))
    for number in range(abs(residue)):
        units[order[number % len(order)]] += sign


def place_multiples(units, exact, claims, residue, policy, steps):
    """By turns, one multiple of its own for each line; whose turn comes when less is left takes that."""
    if policy not in ("fromTop", "largestRemainder") or set(steps) == {1}:
        place_residue(units, exact, claims, residue, policy)
        return
    takers = [at for at, claim in enumerate(claims) if claim > 0]
    sign = 1 if residue > 0 else -1
    if policy == "largestRemainder":
        takers.sort(key=lambda at: (-sign * (exact[at] - units[at]), at))
    left = abs(residue)
    for at in takers:
        taken = min(left, steps[at])
        units[at] += sign * taken
        left -= taken
    assert left == 0


def share_out(total, claims, policy, mode):
    whole = sum(claims)
    exact = [Fraction(total.minor) * Fraction(claim) / whole for claim in claims]
    units = [rounded(part, mode) for part in exact]
    residue = total.minor - sum(units)
    if residue:
        place_residue(units, exact, claims, residue, policy)
    for part in units:
        if part * total.minor < 0:
            raise Refused("residue_flips_sign", residue=total.like(part).json(), total=total.json())
    return units, residue


def weights_claims(weights):
    if not weights:
        raise Refused("empty")
    for at, weight in enumerate(weights):
        within(weight, 0, LARGEST_WEIGHT, f"[{at}]")
    if not any(weights):
        raise Refused("weights_all_zero")
    return weights


def claims_of(by):
    if by["kind"] == "equal":
        inside("count", lambda: within(by["count"], 1, 10**6))
        return [1] * by["count"]
    if by["kind"] == "weights":
        return inside("weights", lambda: weights_claims(by["weights"]))
    if not by["percents"]:
        raise Refused("empty", "percents")
    if sum(by["percents"]) != 100:
        raise Refused("percent_total", "percents", found=values.percent_text(sum(by["percents"])))
    return by["percents"]


def split(total, by, remainder, rounding):
    def work():
        claims = claims_of(by)
        field = {"equal": "count", "weights": "weights", "percents": "percents"}[by["kind"]]
        return inside(field, lambda: share_out(total, claims, remainder, rounding))
    units, residue = inside("by", work)
    return {"parts": [total.like(part).json() for part in units], "residue": total.like(residue).json()}


# --- walking ------------------------------------------------------------------------------------

def month_days(year, month):
    return calendar.monthrange(year, month)[1]


def on_day(found, number):
    return found.replace(day=min(number, month_days(found.year, found.month)))


def add_months(found, months):
    year, month = divmod(found.year * 12 + found.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise Refused("date_out_of_range", text=found.isoformat())
    return found.replace(year=year, month=month + 1, day=min(found.day, month_days(year, month + 1)))


def add_days(found, days):
    try:
        return found + timedelta(days=days)
    except OverflowError:
        raise Refused("date_out_of_range", text=found.isoformat()) from None


def next_payment_day(found, days):
    if not days:
        raise Refused("empty", "days")
    if len(days) > 31:
        raise Refused("too_many", "days", found=len(days), limit=31)
    for at, number in enumerate(days):
        within(number, 1, 31, f"days[{at}]")
    reached = found
    while all(reached != on_day(reached, number) for number in days):
        if reached == date.max:
            raise Refused("date_out_of_range", text=found.isoformat())
        reached = add_days(reached, 1)
    return reached


def walk_on(start, steps):
    """From a date and the day of the month it means to the same."""
    if len(steps) > 16:
        raise Refused("too_many", found=len(steps), limit=16)
    found, anchor = start
    for at, step in enumerate(steps):
        def take():
            kind = step["kind"]
            if kind == "days":
                within(step["days"], -36500, 36500, "days")
                return add_days(found, step["days"])
            if kind == "months":
                within(step["months"], -1200, 1200, "months")
                return on_day(add_months(found, step["months"]), anchor)
            if kind == "endOfMonth":
                return on_day(found, 31)
            if kind == "dayOfMonth":
                within(step["day"], 1, 31, "day")
                return on_day(found, step["day"])
            return next_payment_day(found, step["days"])
        found = inside(f"[{at}]", take)
        # Months keep the day the step before meant: the end of a month stays the end.
        if step["kind"] == "endOfMonth":
            anchor = 31
        elif step["kind"] == "dayOfMonth":
            anchor = step["day"]
        elif step["kind"] == "paymentDays":
            anchor = min(number for number in step["days"] if on_day(found, number) == found)
        elif step["kind"] != "months":
            anchor = found.day
    return found, anchor


def walk(start, steps):
    return walk_on((start, start.day), steps)[0]


def worked(found, days):
    if found in days["workdays"]:
        return True
    return found not in days["holidays"] and WEEKDAYS[found.weekday()] not in days["weekend"]


def search(start, days, step):
    found = start
    for _ in range(367):
        if worked(found, days):
            return found
        found = add_days(found, step)
    raise Refused("no_business_day", **{"from": start.isoformat()}, limit=366)


def adjust(start, convention, days):
    if convention == "unadjusted":
        return start
    step = 1 if convention.lower().endswith("following") else -1
    if not convention.startswith("modified"):
        return search(start, days, step)
    try:
        found = search(start, days, step)
    except Refused:
        return search(start, days, -step)
    same_month = (found.year, found.month) == (start.year, start.month)
    return found if same_month else search(start, days, -step)


# --- schedules ----------------------------------------------------------------------------------

def line_units(total, left, share, mode):
    """Exact part and rounded units of one line; rest lines take nothing yet."""
    kind = share["kind"]
    if kind == "percent":
        step = 1
        if share["multiple"] is not None:
            inside("multiple", lambda: total.needs(share["multiple"]))
            if share["multiple"].minor <= 0:
                raise Refused("amount_not_positive", "multiple", amount=share["multiple"].json())
            step = share["multiple"].minor
        exact = Fraction(total.minor) * share["percent"] / 100
        return exact, rounded(exact / step, mode) * step
    if kind == "percentOfRest":
        exact = Fraction(left) * share["percent"] / 100
        return exact, rounded(exact, mode)
    if kind == "fixed":
        inside("amount", lambda: total.needs(share["amount"]))
        if share["amount"].minor < 0:
            raise Refused("amount_negative", "amount", amount=share["amount"].json())
        units = share["amount"].minor * (-1 if total.minor < 0 else 1)
        return Fraction(units), units
    within(share["weight"], 0, LARGEST_WEIGHT, "weight")
    return Fraction(0), 0


def line_amounts(total, terms):
    shares = [line["share"] for line in terms["lines"]]
    units, exact, left = [], [], total.minor
    for at, share in enumerate(shares):
        part = inside(f"lines[{at}].share", lambda: line_units(total, left, share, terms["rounding"]))
        exact.append(part[0])
        units.append(part[1])
        left -= part[1]
    rest = [at for at, share in enumerate(shares) if share["kind"] == "rest"]
    residue = 0
    if all(share["kind"] == "percent" for share in shares):
        claims = [share["percent"] for share in shares]
        if sum(claims) != 100:
            raise Refused("percent_total", "lines", found=values.percent_text(sum(claims)))
        residue = left
        if residue:
            steps = [share["multiple"].minor if share["multiple"] else 1 for share in shares]
            place_multiples(units, exact, claims, residue, terms["remainder"], steps)
    elif rest:
        over = total.like(left)
        if left * total.minor < 0:
            raise Refused("residue_flips_sign", "lines", residue=over.json(), total=total.json())
        claims = weights_claims_at([shares[at]["weight"] for at in rest])
        parts, residue = inside("lines", lambda: share_out(over, claims, terms["remainder"], terms["rounding"]))
        for at, part in zip(rest, parts):
            units[at] = part
    elif left:
        raise Refused("lines_do_not_add_up", "lines", sum=total.like(total.minor - left).json(), total=total.json())
    for at, part in enumerate(units):
        if part * total.minor < 0:
            flipped = total.like(part).json()
            raise Refused("residue_flips_sign", f"lines[{at}]", residue=flipped, total=total.json())
    return units, residue


def weights_claims_at(weights):
    if not any(weights):
        raise Refused("weights_all_zero", "lines")
    return weights


def schedule(total, terms, events, days):
    if total.minor == 0:
        raise Refused("amount_zero", "total")
    if not terms["lines"]:
        raise Refused("empty", "terms.lines")
    awaited = {line["due"]["start"].get("event") for line in terms["lines"]}
    reported = {}
    for at, event in enumerate(events):
        name = event["event"]
        if name in reported:
            first = next(i for i, other in enumerate(events) if other["event"] == name)
            raise Refused("duplicate_id", f"events[{at}].event", id=name, first=first)
        if name not in awaited:
            raise Refused("unknown_event", f"events[{at}].event", event=name)
        reported[name] = event["date"]
    if terms["businessDay"] != "unadjusted" and days is None:
        raise Refused("missing_field", field="calendar")
    units, residue = inside("terms", lambda: line_amounts(total, terms))
    rows, previous = [], None
    for at, line in enumerate(terms["lines"]):
        here = f"terms.lines[{at}].due"
        start = line["due"]["start"]
        event, known = None, None
        if start["kind"] == "date":
            known = (start["date"], start["date"].day)
        elif start["kind"] == "event":
            event, known = start["event"], reported.get(start["event"])
            known = known and (known, known.day)
        elif previous is None:
            raise Refused("no_previous_line", here + ".start")
        else:
            known, event = previous
        # A line whose event is still awaited has its rule checked all the same, from any date.
        meant = inside(here + ".steps", lambda: walk_on(known or (date(2000, 1, 31), 31), line["due"]["steps"]))
        previous = (meant if known else None, event)
        due = meant[0] if known else None
        if known and terms["businessDay"] != "unadjusted":
            due = inside(here, lambda: adjust(due, terms["businessDay"], days))
        row = {"number": at + 1, "amount": total.like(units[at]).json()}
        row |= {"due": due.isoformat()} if due else {}
        row |= {"event": event} if event else {}
        row |= {"purpose": line["purpose"]}
        row |= {"label": line["label"]} if line["label"] else {}
        rows.append(row)
    return {"total": total.json(), "installments": rows, "residue": total.like(residue).json()}
