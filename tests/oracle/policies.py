"""The check of approval policies once more: all pieces of all facts, tried one by one."""

from datetime import date, timedelta
from itertools import combinations

from action import action_zh
from approval import check_policy, holds, reach, told
from people import People, here, subject_json
from values import MAX_MINOR, Money, Refused, currency, inside

EXPECTED = "expected"


def check(r):
    people = inside("organization", lambda: People(r["organization"])) if r["organization"] else None
    findings = []
    for at, policy in enumerate(r["policies"]):
        inside(f"policies[{at}]", lambda: check_policy(policy))
        findings += rivals(r["policies"], at)
        findings += Check(policy, people, r["asOf"]).findings()
    return {"faults": sum(one["severity"] == "fault" for one in findings), "findings": findings}


def finding(policy, severity, reason, branch=None, step=None, example=None):
    out = {"severity": severity, "policy": policy["id"], "version": policy["version"]}
    out |= {"branch": branch} if branch else {}
    out |= {"step": step} if step else {}
    out |= {"reason": reason}
    return out | ({"example": example} if example else {})


def rivals(policies, place):
    """For each action, of the policies that begin before this one and have not ended, the one that ends last."""
    found, own = [], policies[place]
    for action in sorted(own["actions"], key=str.encode):
        def key(at):
            return (policies[at]["from"].micros if policies[at]["from"] else -10**30, at)

        before = [at for at, one in enumerate(policies) if action in one["actions"] and key(at) < key(place)]
        last = None
        for at in sorted(before, key=key):
            ends = [policies[one]["until"].micros if policies[one]["until"] else 10**30 for one in (at, last or at)]
            if last is None or ends[0] > ends[1]:
                last = at
        if last is None:
            continue
        other = policies[last]
        if other["until"] and own["from"] and other["until"] <= own["from"]:
            continue
        version = other["version"]
        found.append(finding(own, "fault", told(
            "policiesOverlap", f"version {version} of policy {other['id']} decides {action} at the same time",
            f"策略 {other['id']} 第 {version} 版同时审批{action_zh(action)}", action=action, other=other["id"], version=version)))
    return found


def nearest_zero(low, high):
    return min(max(0, low), high)


def spans(low, high, cuts):
    starts = [low] + sorted({cut for cut in cuts if low < cut <= high})
    ends = [start - 1 for start in starts[1:]] + [high]
    return [nearest_zero(start, end) for start, end in zip(starts, ends)]


class Check:
    def __init__(self, policy, people, as_of):
        self.policy, self.people, self.as_of = policy, people, as_of
        self.duties = [[self.duty(step) for step in branch["steps"]] for branch in policy["branches"]] if people else None
        self.limit_fact = policy["rules"]["limitFact"] or "amount"
        self.bounds = set()
        for duty in [one for row in self.duties or [] for one in row]:
            self.bounds |= {(code, most.minor) for code, most in duty["reach"].items() if isinstance(most, Money)}
        names = {one["fact"] for one in self.conditions()} | ({self.limit_fact} if self.bounds else set())
        self.facts = sorted(names, key=str.encode)
        if len(self.facts) > 64:
            raise Refused("too_many", found=len(self.facts), limit=64)
        self.pieces = [self.pieces_of(name) for name in self.facts]

    def conditions(self):
        return self.policy["expects"] + [one for branch in self.policy["branches"] for one in branch["conditions"]]

    # --- facts in pieces ------------------------------------------------------------------------

    def pieces_of(self, name):
        tests = [one["test"] for one in self.conditions() if one["fact"] == name]
        values = [value for test in tests for value in test.get("values", [])]
        by_kind = {kind: [one for one in values if one["kind"] == kind] for kind in "text whole date flag amount".split()}
        money, numbers, days = {}, [one["whole"] for one in by_kind["whole"]], [one["date"] for one in by_kind["date"]]
        numbers += [one["whole"] + 1 for one in by_kind["whole"]]
        days += [one["date"] + timedelta(1) for one in by_kind["date"] if one["date"] < date.max]
        has_numbers, has_days = bool(numbers), bool(days)
        for one in by_kind["amount"]:
            money.setdefault((one["amount"].code, one["amount"].digits), set()).update(
                {one["amount"].minor, one["amount"].minor + 1})
        for test in tests:
            kind = test["kind"]
            if kind == "inCurrency":
                money.setdefault(test["currency"], set())
            elif "amount" in test:
                after = kind in ("above", "atMost")
                money.setdefault((test["amount"].code, test["amount"].digits), set()).add(test["amount"].minor + after)
            elif "whole" in test:
                has_numbers = True
                numbers.append(test["whole"] + (kind == "numberTo"))
            elif "date" in test:
                has_days = True
                if kind == "dateFrom" or test["date"] < date.max:
                    days.append(test["date"] + timedelta(kind == "dateTo"))
        ranks = {}
        for code, bound in self.bounds if name == self.limit_fact else ():
            for cut in (bound + 1, -bound):
                ranks.setdefault(currency(code), set()).add(cut)
                money.setdefault(currency(code), set()).add(cut)
        found = []
        for pair in sorted(money, key=lambda pair: pair[0].encode()):
            for minor in spans(-MAX_MINOR, MAX_MINOR, money[pair]):
                rank = sum(cut <= minor for cut in ranks.get(pair, ()))
                found.append((("amount", pair, rank), {"kind": "amount", "amount": Money(minor, *pair)}))
        texts = sorted({one["text"] for one in by_kind["text"]}, key=str.encode)
        found += [("text", {"kind": "text", "text": one}) for one in texts]
        if has_numbers:
            found += [("whole", {"kind": "whole", "whole": one}) for one in spans(-(2**63), 2**63 - 1, numbers)]
        if has_days:
            first = [min(days) - timedelta(1)] if days and min(days) > date.min else [] if days else [date(2000, 1, 1)]
            found += [("date", {"kind": "date", "date": one}) for one in first + sorted(set(days))]
        if by_kind["flag"]:
            found += [("flag", {"kind": "flag", "flag": one}) for one in (True, False)]
        unused = [code for code in ("CNY", "USD", "EUR") if currency(code) not in money]
        other_money = {"kind": "amount", "amount": Money(0, *currency((unused + ["X000:2"])[0]))}
        found += [("other currency", other_money)] if money else []
        found.append(("absent", None))
        unnamed = [one for one in ["other"] + [f"other-{number}" for number in range(len(texts) + 1)] if one not in texts]
        found += [("other text", {"kind": "text", "text": unnamed[0]})] if texts else []
        kinds = [(texts, {"kind": "text", "text": "other"}), (has_numbers, {"kind": "whole", "whole": 0}),
                 (by_kind["flag"], {"kind": "flag", "flag": True}), (has_days, {"kind": "date", "date": date(2000, 1, 1)}),
                 (money, other_money)]
        found += [("other kind", value) for mentioned, value in kinds if not mentioned][:1]
        kept, seen = [], []
        for group, value in found:
            mark = (group, self.takers(name, value))
            if mark not in seen:
                seen.append(mark)
                kept.append((mark[1], value))
        return kept

    def takers(self, name, value):
        """Which branches this value of the fact suits, and whether it is expected."""
        def suits(conditions):
            return all(holds(one["test"], value) for one in conditions if one["fact"] == name)

        found = {at for at, branch in enumerate(self.policy["branches"]) if suits(branch["conditions"])}
        return frozenset(found | ({EXPECTED} if suits(self.policy["expects"]) else set()))

    def region(self, inside_, allowed=lambda name, value: True):
        """In each fact the pieces that suit all of these; None if there are none."""
        rows = [[piece for piece in pieces if set(inside_) <= piece[0] and allowed(name, piece[1])]
                for name, pieces in zip(self.facts, self.pieces)]
        return rows if all(rows) else None

    def left_by(self, rows, branches, most):
        """Up to `most` points that none of the branches takes; what is left open is the first piece."""
        found = []

        def covered(rest, covers):
            return any(all(cover in piece[0] for row in rest for piece in row) for cover in covers)

        def walk(point, covers):
            rest = rows[len(point):]
            if not covers:
                found.append(point + [row[0][1] for row in rest])
            elif not covered(rest, covers):
                for takers, value in rest[0]:
                    if len(found) < most:
                        walk(point + [value], [cover for cover in covers if cover in takers])

        walk([], list(branches))
        return found

    def example(self, values):
        facts = [{"name": name, "value": value} for name, value in zip(self.facts, values) if value is not None]
        return subject_json({"action": self.policy["actions"][0], "id": "example", "facts": facts})

    # --- findings -------------------------------------------------------------------------------

    def findings(self):
        policy, found = self.policy, []

        def say(severity, reason, **more):
            found.append(finding(policy, severity, reason, **more))

        everything = self.region([EXPECTED])
        if everything is None:
            say("fault", told("nothingExpected", "what is expected of every subject contradicts itself",
                              "前提自相矛盾，没有单据能够提交"))
            return found
        gaps = self.left_by(everything, range(len(policy["branches"])), 17)
        for values in gaps[:16]:
            say("fault", told("gap", "no branch fits the example", "示例不适用任何分支"), example=self.example(values))
        if len(gaps) > 16:
            say("fault", told("moreGaps", "more subjects fit no branch than the 16 examples",
                              "除所列 16 个示例外，还有单据不适用任何分支", shown=16))
        live = []
        for at, branch in enumerate(policy["branches"]):
            rows = self.region([EXPECTED, at])
            if rows is None:
                say("fault", told("contradiction", "no subject can meet all conditions", "条件自相矛盾，没有单据能够适用"),
                    branch=branch["id"])
                continue
            if not self.left_by(rows, live, 1):
                say("fault", told("neverTaken", "never taken: the branches before it take everything that fits",
                                  "永不执行：适用的单据都已被前面的分支取走"), branch=branch["id"])
                continue
            for earlier in live:
                both, whole = self.region([EXPECTED, at, earlier]), self.region([EXPECTED, earlier])
                if both and not all(at in piece[0] for row in whole for piece in row):
                    taken = policy["branches"][earlier]["id"]
                    say("notice", told("overlap", f"the example also fits branch {taken}, which comes first and is taken",
                                       f"示例同时适用在前的分支 {taken}，按该分支审批", taken=taken),
                        branch=branch["id"], example=self.example([row[0][1] for row in both]))
            if self.people:
                found += self.steps(at, branch, live)
            live.append(at)
        return found

    def static(self, approver):
        kind = approver["kind"]
        if kind == "person":
            return [one for one in self.people.all if one["id"] == approver["person"] and here(one, self.as_of)]
        if kind in ("role", "roleWithin"):
            return [one for one in self.people.all if approver["role"] in one["roles"] and here(one, self.as_of)]
        return []

    def duty(self, step):
        named = []
        for approver in step["approvers"]:
            named += [one for one in self.static(approver) if one not in named]
        needed, limits = step["need"].get("count", 1), self.policy["rules"]["limits"]
        codes = {limit["currency"][0] for limit in limits} | {limit.code for one in named for limit in one["limits"]}
        most = {}
        for code in codes if limits and step["authority"] == "limited" else ():
            def size(found):
                return -1 if found is None else 10**30 if found == "any" else found.minor

            reaches = sorted((reach(limits, one, code) for one in named), key=size, reverse=True)
            most[code] = reaches[needed - 1] if len(reaches) >= needed else None
        kinds = {approver["kind"] for approver in step["approvers"]}
        return {"step": step, "named": named, "needed": needed, "reach": most, "fixed": kinds <= {"person", "role"},
                "above": bool(kinds & {"manager", "departmentHead"}),
                "asked": bool(limits) and step["authority"] == "limited"}

    def nobody(self, approver):
        if approver["kind"] == "person" and not self.static(approver):
            name = approver["person"]
            return told("personAbsent", f"names {name}, who is not there", f"指定了不在岗的 {name}", person=name)
        if approver["kind"] in ("role", "roleWithin") and not self.static(approver):
            role = approver["role"]
            return told("roleEmpty", f"names the role {role}, which nobody holds", f"指定了无人担任的角色 {role}", role=role)
        return None

    def steps(self, at, branch, live):
        found, enough = [], True
        for duty in self.duties[at]:
            step = duty["step"]

            def say(severity, reason, example=None):
                found.append(finding(self.policy, severity, reason, branch["id"], step["id"], example))

            for approver in step["approvers"] + step["escalateTo"]:
                if self.nobody(approver):
                    say("notice", self.nobody(approver))
            needed, names = duty["needed"], len(duty["named"])
            if not duty["above"] and names < needed:
                enough = False
                say("fault", told("noApprover", f"the step needs {needed} people and names {names} who are there",
                                  f"该节点需要 {needed} 人审批，在岗的只有 {names} 人", needed=needed, found=names))
            self.nobody_above(duty, say)
            if step["escalateTo"] and all(self.nobody(one) for one in step["escalateTo"]):
                say("notice", told("escalationEmpty", "escalates to nobody who is there", "超时上报的对象均不在岗"))
            self.short(at, duty, live, say)
        if enough:
            found += self.parted(branch, [duty for duty in self.duties[at] if duty["fixed"]])
        return found

    def nobody_above(self, duty, say):
        approvers = duty["step"]["approvers"]
        if not all(one["kind"] in ("manager", "departmentHead") and one["of"] is None for one in approvers):
            return
        lonely = []
        for person in self.people.all:
            name = person["id"]
            above = {self.people.above(name, one["level"]) if one["kind"] == "manager" else self.people.head(name)
                     for one in approvers}
            above = {one for one in above if one and one != name and here(self.people.get(one), self.as_of)}
            if here(person, self.as_of) and len(above) < duty["needed"]:
                lonely.append(name)
        if lonely:
            first, number = lonely[0], len(lonely)
            say("notice", told("nobodyAbove", f"nobody stands above {number} who may ask, {first} among them",
                               f"{first} 等 {number} 名可能的发起人没有上级", person=first, people=number))

    def short(self, at, duty, live, say):
        if duty["above"] or not duty["asked"] or self.limit_fact not in self.facts:
            return

        def beyond(name, value):
            if name != self.limit_fact:
                return True
            if value is None or value["kind"] != "amount":
                return False
            most = duty["reach"].get(value["amount"].code)
            return most is None or most != "any" and abs(value["amount"].minor) > most.minor

        rows = self.region([EXPECTED, at], beyond)
        points = self.left_by(rows, live, 1) if rows else []
        if points:
            money = points[0][self.facts.index(self.limit_fact)]["amount"]
            most = duty["reach"].get(money.code)
            en = (f"too few may approve {money}; enough of them may approve {most}" if most
                  else f"too few may approve {money}, or anything")
            zh = (f"有权审批 {money} 的人数不足，足够人数的审批额度为 {most}" if most
                  else f"有权审批 {money} 的人数不足，且无任何额度")
            fields = {"amount": money.json()} | ({"most": most.json()} if most else {})
            say("fault", told("authorityShort", en, zh, **fields), example=self.example(points[0]))

    def parted(self, branch, duties):
        once = self.policy["rules"]["samePerson"] == "oneStep"
        if self.fillable(duties, None, once):
            names = sorted({one["id"] for duty in duties for one in duty["named"]}, key=str.encode)
            return [finding(self.policy, "fault", told(
                "requesterNeeded", f"cannot be decided if {name} is the requester", f"若由 {name} 发起，则无人能够审批",
                person=name), branch["id"]) for name in names if not self.fillable(duties, name, once)]
        needed = sum(duty["needed"] for duty in duties)
        return [finding(self.policy, "fault", told(
            "tooFewPeople", f"the steps need {needed} different people and do not name as many",
            f"各节点共需 {needed} 名不同的审批人，人数不足", needed=needed), branch["id"])]

    def fillable(self, duties, requester, once, used=frozenset()):
        """Tries everybody for every step."""
        if not duties:
            return True
        free = [one["id"] for one in duties[0]["named"] if one["id"] != requester and not (once and one["id"] in used)]
        ways = [free] if duties[0]["step"]["need"]["kind"] == "all" and free else []
        if duties[0]["step"]["need"]["kind"] != "all":
            ways = combinations(free, duties[0]["needed"])
        return any(self.fillable(duties[1:], requester, once, used | set(way)) for way in ways)
