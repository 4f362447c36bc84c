"""Approval once more, written from docs/approval.md: every question replays the case from its first answer."""

from people import (
    INSTANT, ORGANIZATION, SUBJECT, People, absent, check_subject, fact, forward, here, once, optional_json,
    subject_json, text_fact,
)
from records import VALUE, plain
from shapes import DAY, IDENTIFIER, NONE_OR, amount, choice, currency, listed, one_of, record, text, whole
from values import Refused, inside

PLACES = "team department region project".split()
OF = {"of": NONE_OR(IDENTIFIER)}
APPROVER = choice(
    person={"person": IDENTIFIER}, role={"role": IDENTIFIER}, departmentHead=OF,
    roleWithin={"role": IDENTIFIER, "within": one_of(PLACES)}, manager={**OF, "level": (whole, 1)},
)
PERMISSION = (one_of(["refused", "allowed"]), "refused")
STEP = record(
    id=IDENTIFIER, approvers=listed(APPROVER), need=choice(any={}, all={}, quorum={"count": whole}),
    rejection=(one_of(["decides", "counts"]), "decides"), authority=(one_of(["limited", "confirms"]), "limited"),
    hours=NONE_OR(whole), escalateTo=(listed(APPROVER), []), delegation=PERMISSION, adding=PERMISSION,
    returnTo=(listed(IDENTIFIER), []),
)
AMOUNT, VALUES = {"amount": amount}, {"values": listed(VALUE)}
CONDITION = record(fact=IDENTIFIER, test=choice(
    present={}, absent={}, anyOf=VALUES, noneOf=VALUES, inCurrency={"currency": currency}, above=AMOUNT,
    atLeast=AMOUNT, atMost=AMOUNT, below=AMOUNT, numberFrom={"whole": whole}, numberTo={"whole": whole},
    dateFrom={"date": DAY}, dateTo={"date": DAY},
))
NO_RULES = {"samePerson": "oneStep", "limits": [], "limitFact": None, "validHours": None}
RULES = (record(
    samePerson=(one_of(["oneStep", "severalSteps"]), "oneStep"),
    limits=(listed(record(role=IDENTIFIER, currency=currency, upTo=NONE_OR(amount))), []),
    limitFact=NONE_OR(IDENTIFIER), validHours=NONE_OR(whole),
), NO_RULES)
POLICY = record(
    id=IDENTIFIER, version=(whole, 1), actions=listed(IDENTIFIER), until=NONE_OR(INSTANT),
    expects=(listed(CONDITION), []), rules=RULES, **{"from": NONE_OR(INSTANT)},
    branches=listed(record(id=IDENTIFIER, conditions=(listed(CONDITION), []), steps=listed(STEP))),
)
ACT = choice(approve={}, reject={}, returnTo={"step": IDENTIFIER}, delegate={"to": IDENTIFIER}, withdraw={},
             addStep={"step": STEP, "place": one_of(["before", "after"])})
CASE = record(
    id=IDENTIFIER, policy=IDENTIFIER, version=whole, branch=IDENTIFIER, subject=SUBJECT, digest=IDENTIFIER,
    requester=IDENTIFIER, opened=INSTANT, rules=RULES, steps=listed(STEP),
    entries=(listed(record(
        step=IDENTIFIER, by=IDENTIFIER, insteadOf=NONE_OR(IDENTIFIER), at=INSTANT, act=ACT, comment=NONE_OR(text),
        effect=one_of(["noted", "stepDone", "ended"]),
    )), []),
)
REQUESTS = {
    "approvalOpen": record(organization=ORGANIZATION, policy=POLICY, request=record(
        id=IDENTIFIER, subject=SUBJECT, digest=IDENTIFIER, requester=IDENTIFIER, at=INSTANT)),
    "approvalAnswer": record(organization=ORGANIZATION, case=CASE, answer=record(
        by=IDENTIFIER, step=IDENTIFIER, digest=IDENTIFIER, at=INSTANT, act=ACT, comment=NONE_OR(text))),
    "approvalHolders": record(organization=ORGANIZATION, case=CASE, asOf=INSTANT),
    "approvalInForce": record(case=CASE, digest=IDENTIFIER, asOf=INSTANT),
    "approvalInbox": record(organization=ORGANIZATION, cases=listed(CASE), person=IDENTIFIER, asOf=INSTANT),
    "approvalOverdue": record(cases=listed(CASE), asOf=INSTANT),
    "approvalState": record(case=CASE, asOf=INSTANT),
    "approvalTimes": record(cases=listed(CASE), percents=listed(whole), asOf=INSTANT),
    "checkApprovalPolicies": record(policies=listed(POLICY), organization=NONE_OR(ORGANIZATION), asOf=INSTANT),
}


# --- what is well formed --------------------------------------------------------------------------

def within(number, low, high, path=""):
    if not low <= number <= high:
        raise Refused("number_out_of_range", path, found=number, min=low, max=high)


def few(rows, most, path=""):
    if len(rows) > most:
        raise Refused("too_many", path, found=len(rows), limit=most)


def some(rows, path):
    if not rows:
        raise Refused("empty", path)


def check_step(step):
    some(step["approvers"], "approvers")
    for name in ("approvers", "escalateTo"):
        few(step[name], 32, name)
        for at, approver in enumerate(step[name]):
            if approver["kind"] == "manager":
                within(approver["level"], 1, 16, f"{name}[{at}].level")
    if step["need"]["kind"] == "quorum":
        within(step["need"]["count"], 1, 32, "need.count")
    if step["hours"] is not None:
        within(step["hours"], 1, 87_600, "hours")
    elif step["escalateTo"]:
        raise Refused("missing_field", field="hours")


def check_steps(steps):
    for at, step in enumerate(steps):
        ids = [earlier["id"] for earlier in steps[:at]]
        inside(f"steps[{at}]", lambda: check_step(step))
        for place, target in enumerate(step["returnTo"]):
            if target not in ids:
                raise Refused("unknown_step", f"steps[{at}].returnTo[{place}]", step=target)
        if step["id"] in ids:
            raise Refused("duplicate_id", f"steps[{at}].id", id=step["id"], first=ids.index(step["id"]))


def check_conditions(conditions, path):
    few(conditions, 64, path)
    for at, condition in enumerate(conditions):
        if "values" in condition["test"]:
            some(condition["test"]["values"], f"{path}[{at}].test.values")
            few(condition["test"]["values"], 1_000, f"{path}[{at}].test.values")


def check_rules(rules):
    seen = []
    for at, limit in enumerate(rules["limits"]):
        code, most = limit["currency"][0], limit["upTo"]
        if most and most.code != code:
            raise Refused("currency_mismatch", f"limits[{at}].upTo", expected=code, found=most.code, item=None)
        if most and most.minor < 0:
            raise Refused("amount_negative", f"limits[{at}].upTo", amount=most.json())
        if (limit["role"], code) in seen:
            first = seen.index((limit["role"], code))
            raise Refused("duplicate_limit", f"limits[{at}]", currency=code, first=first)
        seen.append((limit["role"], code))
    if rules["validHours"] is not None:
        within(rules["validHours"], 1, 87_600, "validHours")


def check_policy(policy):
    within(policy["version"], 1, 2**63 - 1, "version")
    forward(policy)
    some(policy["actions"], "actions")
    few(policy["actions"], 100, "actions")
    once(policy["actions"], "actions")
    check_conditions(policy["expects"], "expects")
    some(policy["branches"], "branches")
    few(policy["branches"], 100, "branches")
    for at, branch in enumerate(policy["branches"]):
        once([one["id"] for one in policy["branches"][:at + 1]], "branches", ".id")
        inside(f"branches[{at}]", lambda: check_conditions(branch["conditions"], "conditions"))
        few(branch["steps"], 32, f"branches[{at}].steps")
        inside(f"branches[{at}]", lambda: check_steps(branch["steps"]))
    inside("rules", lambda: check_rules(policy["rules"]))


# --- conditions -----------------------------------------------------------------------------------

def same(value, other):
    return value is not None and plain(value) == plain(other)


def holds(test, value):
    kind = test["kind"]
    listed_ = any(same(value, one) for one in test.get("values", []))
    if kind in ("present", "absent"):
        return (value is not None) == (kind == "present")
    if kind in ("anyOf", "noneOf"):
        return listed_ == (kind == "anyOf")
    if value is None:
        return False
    if kind == "inCurrency":
        return value["kind"] == "amount" and value["amount"].code == test["currency"][0]
    if "amount" in test:
        if value["kind"] != "amount" or value["amount"].code != test["amount"].code:
            return False
        found, bound = value["amount"].minor, test["amount"].minor
        return {"above": found > bound, "atLeast": found >= bound, "atMost": found <= bound, "below": found < bound}[kind]
    field = "whole" if "whole" in test else "date"
    if value["kind"] != field:
        return False
    return value[field] >= test[field] if kind.endswith("From") else value[field] <= test[field]


def fits(conditions, subject):
    return all(holds(one["test"], fact(subject, one["fact"])) for one in conditions)


# --- a case, from its first answer ----------------------------------------------------------------

class Case:
    """The case after the answers that were there at an instant."""

    def __init__(self, case, people=None, as_of=None):
        self.case, self.people = case, people
        self.steps, self.standing, self.visits, self.end = list(case["steps"]), [], [], None
        self.enter(0, case["opened"])
        last = case["opened"]
        known = len(case["entries"])
        for at, entry in enumerate(case["entries"]):
            if as_of is not None and as_of < entry["at"]:
                known = at
                break
        for at, entry in enumerate(case["entries"][:known]):
            if not (self.end is None and last <= entry["at"] and entry["step"] == self.step["id"] and self.take(entry)):
                raise Refused("case_broken", f"entries[{at}]", id=case["id"], entry=at)
            last = entry["at"]

    @property
    def step(self):
        return self.steps[self.current]

    def enter(self, current, at):
        self.leave(at)
        self.current, self.since, self.votes, self.handed = current, at, [], []
        if current == len(self.steps):
            self.end = {"kind": "approved", "at": at}
        else:
            self.visits.append([self.step, at, None])

    def leave(self, at):
        if self.visits:
            self.visits[-1][2] = at

    def place_of(self, name):
        return next((at for at, step in enumerate(self.steps) if step["id"] == name), None)

    def other_step(self, name):
        if self.case["rules"]["samePerson"] == "severalSteps":
            return None
        return next((step for step, by in self.standing if by == name), None)

    def take(self, entry):
        """Whether the answer follows; then it is taken."""
        by, kind, effect, step = entry["by"], entry["act"]["kind"], entry["effect"], self.step
        asks = self.case["requester"]
        if kind == "withdraw":
            if by != asks or effect != "ended":
                return False
            self.leave(entry["at"])
            self.end = {"kind": "withdrawn", "at": entry["at"]}
            return True
        instead = entry["insteadOf"]
        if by == asks or self.voted(by) or self.other_step(by) or (instead and (instead, by) not in self.handed):
            return False
        yes = 1 + sum(vote[2] for vote in self.votes)
        if kind == "approve":
            done, need = effect == "stepDone", step["need"]
            if effect == "ended" or (need["kind"] == "any" and not done):
                return False
            if need["kind"] == "quorum" and done != (yes >= need["count"]) and not (done and self.late(entry["at"])):
                return False
            self.votes.append((by, instead or by, True))
            if done:
                self.standing += [(step["id"], vote[0]) for vote in self.votes if vote[2]]
                self.enter(self.current + 1, entry["at"])
            return True
        if kind == "reject":
            if effect == "ended":
                self.leave(entry["at"])
                self.end = {"kind": "rejected", "step": step["id"], "by": by, "at": entry["at"]}
                return True
            self.votes.append((by, instead or by, False))
            return effect == "noted" and step["rejection"] == "counts"
        if effect != "noted":
            return False
        if kind == "returnTo":
            back = self.place_of(entry["act"]["step"])
            if entry["act"]["step"] not in step["returnTo"] or back is None or back >= self.current:
                return False
            later = [one["id"] for one in self.steps[back:]]
            self.standing = [pair for pair in self.standing if pair[0] not in later]
            self.enter(back, entry["at"])
            return True
        if kind == "delegate":
            to = entry["act"]["to"]
            if (step["delegation"] == "refused" or to in (by, asks) or instead
                    or any(by == one or to == other for one, other in self.handed)):
                return False
            self.handed.append((by, to))
            return True
        return self.insert(entry["act"], entry["at"])

    def insert(self, act, at):
        if self.step["adding"] == "refused" or len(self.steps) >= 32:
            return False
        try:
            self.check_added(act["step"], act["place"])
        except Refused:
            return False
        if act["place"] == "before":
            self.steps.insert(self.current, act["step"])
            self.enter(self.current, at)
        else:
            self.steps.insert(self.current + 1, act["step"])
        return True

    def check_added(self, added, place):
        check_step(added)
        first = self.place_of(added["id"])
        if first is not None:
            raise Refused("duplicate_id", "id", id=added["id"], first=first)
        end = self.current + (place == "after")
        for at, target in enumerate(added["returnTo"]):
            back = self.place_of(target)
            if back is None or back >= end:
                raise Refused("unknown_step", f"returnTo[{at}]", step=target)

    def voted(self, name):
        return any(vote[0] == name for vote in self.votes)

    @property
    def due(self):
        hours = self.step["hours"]
        return None if hours is None else self.since.add(hours * 3_600)

    def late(self, at):
        return bool(self.step["escalateTo"]) and self.due is not None and self.due <= at

    def state(self):
        if self.end is None:
            out = {"kind": "pending", "step": self.step["id"], "since": self.since.json()}
            return out | ({"due": self.due.json()} if self.due else {})
        out = {name: value.json() if hasattr(value, "json") else value for name, value in self.end.items()}
        hours = self.case["rules"]["validHours"]
        if self.end["kind"] == "approved" and hours is not None:
            out["until"] = self.end["at"].add(hours * 3_600).json()
        return out

    # --- who may answer -------------------------------------------------------------------------

    def below(self, approver):
        return text_fact(self.case["subject"], approver["of"]) if approver["of"] else self.case["requester"]

    def names(self, approver, person):
        kind, subject = approver["kind"], self.case["subject"]
        if kind == "person":
            return person["id"] == approver["person"]
        if kind.startswith("role"):
            if approver["role"] not in person["roles"] or kind == "role":
                return kind == "role" and approver["role"] in person["roles"]
            place = text_fact(subject, approver["within"])
            own = person["projects"] if approver["within"] == "project" else [person[approver["within"]]]
            return place is not None and place in own
        below = self.below(approver)
        if below is None:
            return False
        found = self.people.above(below, approver["level"]) if kind == "manager" else self.people.head(below)
        return found == person["id"]

    def named(self, approvers, person):
        return next((one for one in approvers if self.names(one, person)), None)

    def limited(self):
        rules = self.case["rules"]
        if self.step["authority"] == "confirms" or not rules["limits"]:
            return None
        value = fact(self.case["subject"], rules["limitFact"] or "amount")
        return value["amount"] if value and value["kind"] == "amount" else None

    def bar(self, person, at):
        """Why the person may not decide this step even if named."""
        if person["id"] == self.case["requester"]:
            return "own_request", {}
        if not here(person, at):
            return "person_absent", {}
        other = self.other_step(person["id"])
        if other:
            return "second_step", {"earlier": other}
        money = self.limited()
        if money:
            most = reach(self.case["rules"]["limits"], person, money.code)
            if most is None or most != "any" and abs(money.minor) > most.minor:
                return "authority_exceeded", {"amount": money.json(), "limit": optional_json(most)}
        return None

    def takes_over(self, name, at):
        person = self.people.get(name)
        return bool(person) and not self.bar(person, at) and not self.named(self.step["approvers"], person)

    def seat(self, person, at):
        """(instead of, escalated, reason), or (code, fields) of why not."""
        name = person["id"]
        approver = self.named(self.step["approvers"], person)
        gone = any(one == name and self.takes_over(to, at) for one, to in self.handed)
        got = [one for one, to in self.handed if to == name]
        giver = self.people.get(got[0]) if got else None
        if giver and (not self.named(self.step["approvers"], giver) or self.bar(giver, at)):
            giver = None
        if approver and not gone:
            seat = (None, False, self.reason(approver))
        elif giver:
            seat = (giver["id"], False, told("delegated", f"handed over by {giver['id']}", f"由 {giver['id']} 转办",
                                             **{"from": giver["id"]}))
        elif self.late(at) and self.named(self.step["escalateTo"], person):
            due = self.due.json()
            seat = (None, True, told("escalated", f"escalated: the step is late since {due}",
                                     f"超时上报：该节点自 {due} 起超时", since=due))
        else:
            return None, self.bar(person, at) or ("not_approver", {})
        if self.voted(name):
            return None, ("already_answered", {})
        bar = self.bar(person, at)
        return (None, bar) if bar else (seat, None)

    def reason(self, approver):
        kind = approver["kind"]
        if kind == "person":
            return told("named", "named by the step", "节点指定的审批人")
        if kind == "role":
            role = approver["role"]
            return told("role", f"holds the role {role}", f"担任角色 {role}", role=role)
        if kind == "roleWithin":
            role, place = approver["role"], text_fact(self.case["subject"], approver["within"])
            return told("roleWithin", f"holds the role {role} in {place}", f"在 {place} 担任角色 {role}", role=role,
                        place=place)
        of = self.below(approver)
        if kind == "departmentHead":
            return told("departmentHead", f"heads the department of {of}", f"{of} 的部门负责人", of=of)
        level = approver["level"]
        en, zh = (f"the manager of {of}", f"{of} 的直接上级") if level == 1 else (
            f"{level} levels above {of}", f"{of} 的第 {level} 级上级")
        return told("manager", en, zh, of=of, level=level)

    def listed(self, approvers, at):
        """Everybody named who may decide, in the order of the policy, then of the organization."""
        found = []
        for approver in approvers:
            found += [one for one in self.people.all if self.names(approver, one) and here(one, at) and one not in found]
        return [one for one in found if not self.bar(one, at)]

    def holders(self, at):
        found = []
        for person in self.listed(self.step["approvers"], at):
            to = next((to for one, to in self.handed if one == person["id"] and self.takes_over(to, at)), None)
            holder = self.people.get(to) if to else person
            seat, _ = self.seat(holder, at)
            found += [(holder["id"], seat[2])] if seat else []
        if self.late(at):
            for person in self.listed(self.step["escalateTo"], at):
                seat, _ = self.seat(person, at)
                found += [(person["id"], seat[2])] if seat and seat[1] else []
        return found

    def refused(self, person, at, code, fields):
        could = [name for name, _ in self.holders(at)][:10]
        if code == "person_absent":
            return absent(person, at)
        fields = {"person": person["id"], **fields}
        if code not in ("own_request", "authority_exceeded"):
            fields["step"] = self.step["id"]
        if code != "already_answered":
            fields["could"] = could
        return Refused(code, **fields)


def told(kind, en, zh, **fields):
    return {"kind": kind, **fields, "en": en, "zh": zh}


def reach(limits, person, code):
    """What the person may approve: None is nothing, "any" is any amount."""
    own = [limit for limit in person["limits"] if limit.code == code]
    if own:
        return own[0]
    found = [one["upTo"] for one in limits if one["currency"][0] == code and one["role"] in person["roles"]]
    if None in found:
        return "any"
    return max(found, key=lambda money: money.minor) if found else None


# --- the calls ------------------------------------------------------------------------------------

def open_(r):
    people = inside("organization", lambda: People(r["organization"]))
    policy, request = r["policy"], r["request"]
    inside("policy", lambda: check_policy(policy))

    def rest():
        at, subject, rules = request["at"], request["subject"], policy["rules"]
        if policy["from"] and at < policy["from"] or policy["until"] and policy["until"] <= at:
            raise Refused("policy_not_in_force", "at", policy=policy["id"], **{"from": optional_json(policy["from"])},
                          until=optional_json(policy["until"]), at=at.json())
        inside("requester", lambda: people.there(request["requester"], at))
        inside("subject", lambda: check_subject(subject))
        branch = inside("subject", lambda: branch_for(policy, subject))
        value = fact(subject, rules["limitFact"] or "amount")
        money = value["amount"] if value and value["kind"] == "amount" else None
        limited = any(step["authority"] == "limited" for step in branch["steps"])
        if money is None and limited and rules["limits"]:
            raise Refused("fact_missing", "subject.facts", fact=rules["limitFact"] or "amount")
        kept = [one for one in rules["limits"] if money and one["currency"][0] == money.code] or rules["limits"][:1]
        case = {
            "id": request["id"], "policy": policy["id"], "version": policy["version"], "branch": branch["id"],
            "subject": subject, "digest": request["digest"], "requester": request["requester"], "opened": at,
            "rules": {**rules, "limits": kept}, "steps": branch["steps"], "entries": [],
        }
        for place, step in enumerate(branch["steps"]):
            look = Case(case, people)
            look.current = place
            found, needed = len(look.listed(step["approvers"], at)), step["need"].get("count", 1)
            if found < needed:
                raise Refused("no_approver", step=step["id"], needed=needed, found=found)
        return case_json(case)

    return inside("request", rest)


def branch_for(policy, subject):
    if subject["action"] not in policy["actions"]:
        raise Refused("wrong_action", "action", action=subject["action"], policy=policy["id"])
    for condition in policy["expects"]:
        if not fits([condition], subject):
            raise Refused("fact_not_expected", "facts", fact=condition["fact"], policy=policy["id"])
    for branch in policy["branches"]:
        if fits(branch["conditions"], subject):
            return branch
    raise Refused("no_branch", policy=policy["id"])


def answer_(r):
    people = inside("organization", lambda: People(r["organization"]))
    case, answer = r["case"], r["answer"]
    inside("case", lambda: check_steps(case["steps"]))
    inside("case.rules", lambda: check_rules(case["rules"]))
    now = inside("case", lambda: Case(case, people))
    if now.end:
        raise Refused("case_closed", "case", id=case["id"], since=now.end["at"].json())
    return inside("answer", lambda: answer_open(people, now, case, answer))


def answer_open(people, now, case, answer):
    at, step = answer["at"], now.step
    if answer["step"] != step["id"]:
        raise Refused("step_not_open", "step", step=answer["step"], open=step["id"])
    last = case["entries"][-1]["at"] if case["entries"] else case["opened"]
    if at < last:
        raise Refused("instant_backward", "at", at=at.json(), last=last.json())
    if answer["digest"] != case["digest"]:
        raise Refused("approval_stale", "digest", expected=case["digest"], found=answer["digest"])
    size = len((answer["comment"] or "").encode())
    if size > 4_000:
        raise Refused("text_too_long", "comment", length=size, limit=4_000)
    person = inside("by", lambda: people.there(answer["by"], at))
    instead, effect = None, "ended"
    if answer["act"]["kind"] == "withdraw":
        if person["id"] != case["requester"]:
            raise Refused("not_requester", "by", person=person["id"], requester=case["requester"])
    else:
        seat, bar = now.seat(person, at)
        if bar:
            raise now.refused(person, at, *bar).at("by")
        instead, effect = seat[0], decide(now, people, person, seat, answer)
    entry = {"step": step["id"], "by": person["id"], "insteadOf": instead, "at": at, "act": answer["act"],
             "effect": effect, "comment": answer["comment"]}
    return case_json({**case, "entries": case["entries"] + [entry]})


def decide(now, people, person, seat, answer):
    act, step, at = answer["act"], now.step, answer["at"]
    need, name, place = step["need"], person["id"], seat[0] or person["id"]
    yes = sum(vote[2] for vote in now.votes)
    voted = {one for vote in now.votes for one in vote[:2]} | {name, place}
    silent = sum(one["id"] not in voted for one in now.listed(step["approvers"], at))
    if act["kind"] == "approve":
        done = {"any": True, "all": silent == 0, "quorum": yes + 1 >= need.get("count", 0)}[need["kind"]]
        return "stepDone" if done or seat[1] else "noted"
    if act["kind"] == "reject":
        enough = need["kind"] != "all" and yes + silent >= need.get("count", 1)
        return "noted" if step["rejection"] == "counts" and not seat[1] and enough else "ended"
    if act["kind"] == "returnTo":
        if act["step"] not in step["returnTo"]:
            raise Refused("unknown_step", "act.step", step=act["step"])
        return "noted"
    if act["kind"] == "addStep":
        if step["adding"] == "refused":
            raise Refused("step_forbids", "act", step=step["id"], act="addStep")
        few([*now.steps, act["step"]], 32, "act")
        inside("act.step", lambda: now.check_added(act["step"], act["place"]))
        rules = now.case["rules"]
        limit = rules["limitFact"] or "amount"
        value = fact(now.case["subject"], limit)
        known = value and value["kind"] == "amount"
        if act["step"]["authority"] == "limited" and rules["limits"] and not known:
            raise Refused("fact_missing", "act.step.authority", fact=limit)
        return "noted"
    given = any(one == name for one, _ in now.handed)
    if step["delegation"] == "refused" or seat[0] or seat[1] or given:
        raise Refused("step_forbids", "act", step=step["id"], act="delegate")
    to = inside("act.to", lambda: people.there(act["to"], at))
    bar = now.bar(to, at)
    if bar:
        raise now.refused(to, at, *bar).at("act.to")
    if now.named(step["approvers"], to) or now.voted(to["id"]) or any(one == to["id"] for _, one in now.handed):
        raise Refused("already_approver", "act.to", person=to["id"], step=step["id"])
    return "noted"


def known_at(case, as_of, people=None):
    return None if as_of < case["opened"] else Case(case, people, as_of)


def holders_(r):
    people = inside("organization", lambda: People(r["organization"]))
    now = known_at(r["case"], r["asOf"], people)
    if now is None:
        return None
    out = {"case": r["case"]["id"], "state": now.state()}
    found = [] if now.end else now.holders(r["asOf"])
    rows = [{"person": name, "reason": reason} for name, reason in found]
    return out | ({"holders": rows} if rows else {})


def inbox_(r):
    people = inside("organization", lambda: People(r["organization"]))
    person = inside("person", lambda: people.known(r["person"]))
    lines = []
    for at, case in enumerate(r["cases"]):
        now = inside(f"cases[{at}]", lambda: known_at(case, r["asOf"], people))
        seat = now.seat(person, r["asOf"])[0] if now and not now.end else None
        if seat:
            line = {"case": case["id"], "action": case["subject"]["action"], "subject": case["subject"]["id"],
                    "requester": case["requester"], "step": now.step["id"], "since": now.since.json()}
            line |= {"due": now.due.json()} if now.due else {}
            line |= {"late": now.due is not None and now.due <= r["asOf"], "reason": seat[2]}
            key = (now.due is None, now.due.micros if now.due else 0, now.since.micros, case["id"].encode())
            lines.append((key, line))
    return [line for _, line in sorted(lines, key=lambda pair: pair[0])]


def overdue_(r):
    found = []
    for at, case in enumerate(r["cases"]):
        now = inside(f"cases[{at}]", lambda: known_at(case, r["asOf"]))
        if now and not now.end and now.due and now.due <= r["asOf"]:
            found.append(((now.due.micros, case["id"].encode()), {
                "case": case["id"], "step": now.step["id"], "since": now.since.json(), "due": now.due.json(),
                "seconds": (r["asOf"].micros - now.due.micros) // 10**6,
            }))
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def times_(r):
    few(r["percents"], 16, "percents")
    for at, percent in enumerate(r["percents"]):
        within(percent, 1, 100, f"percents[{at}]")
    rows = {}
    for at, case in enumerate(r["cases"]):
        now = inside(f"cases[{at}]", lambda: known_at(case, r["asOf"]))
        if now is None:
            continue
        spans = [("", case["opened"], now.end and now.end["at"], None)]
        for step, entered, left in now.visits:
            due = None if step["hours"] is None else entered.add(step["hours"] * 3_600)
            spans.append((step["id"], entered, left, due))
        for step, entered, left, due in spans:
            row = rows.setdefault((case["policy"], step), {"taken": [], "late": 0, "open": 0})
            if left is None:
                row["open"] += 1
            else:
                row["taken"].append((left.micros - entered.micros) // 10**6)
                row["late"] += due is not None and due <= left
    out = []
    for (policy, step), row in sorted(rows.items(), key=lambda pair: (pair[0][0].encode(), pair[0][1].encode())):
        taken = sorted(row["taken"])
        ranked = []
        for percent in r["percents"] if taken else []:
            # The shortest time within which at least so many in a hundred were done.
            seconds = next(time for time in taken if sum(one <= time for one in taken) * 100 >= percent * len(taken))
            ranked.append({"percent": percent, "seconds": seconds})
        out.append({"policy": policy, **({"step": step} if step else {}), "count": len(taken), "late": row["late"],
                    "open": row["open"], "total": sum(taken), "percentiles": ranked})
    return out


def state_(r):
    now = inside("case", lambda: known_at(r["case"], r["asOf"]))
    return None if now is None else now.state()


def in_force(r):
    case = r["case"]
    if r["digest"] != case["digest"]:
        raise Refused("approval_stale", "digest", expected=case["digest"], found=r["digest"])
    now = inside("case", lambda: known_at(case, r["asOf"]))
    if now is None or now.end is None:
        raise Refused("approval_pending", id=case["id"], step=now and now.step["id"])
    end, state = now.end, now.state()
    if end["kind"] != "approved":
        raise Refused("approval_denied", id=case["id"], by=end.get("by", case["requester"]), at=end["at"].json())
    if "until" in state and end["at"].add(case["rules"]["validHours"] * 3_600) <= r["asOf"]:
        raise Refused("approval_expired", id=case["id"], until=state["until"])
    out = {"case": case["id"], "at": end["at"].json()}
    out |= {"until": state["until"]} if "until" in state else {}
    return out | {"by": [by for _, by in now.standing]}


# --- written out ----------------------------------------------------------------------------------

def approver_json(one):
    return {name: value for name, value in one.items() if value is not None}


def step_json(step):
    out = {"id": step["id"], "approvers": [approver_json(one) for one in step["approvers"]], "need": step["need"],
           "rejection": step["rejection"], "authority": step["authority"]}
    out |= {"hours": step["hours"]} if step["hours"] is not None else {}
    out |= {"escalateTo": [approver_json(one) for one in step["escalateTo"]]} if step["escalateTo"] else {}
    out |= {"delegation": step["delegation"], "adding": step["adding"]}
    return out | ({"returnTo": step["returnTo"]} if step["returnTo"] else {})


def rules_json(rules):
    limits = [{"role": one["role"], "currency": one["currency"][0],
               **({"upTo": one["upTo"].json()} if one["upTo"] else {})} for one in rules["limits"]]
    out = {"samePerson": rules["samePerson"]} | ({"limits": limits} if limits else {})
    return out | {name: rules[name] for name in ("limitFact", "validHours") if rules[name] is not None}


def case_json(case):
    out = {name: case[name] for name in ("id", "policy", "version", "branch")}
    out |= {"subject": subject_json(case["subject"]), "digest": case["digest"], "requester": case["requester"]}
    out |= {"opened": case["opened"].json()}
    out |= {"rules": rules_json(case["rules"]), "steps": [step_json(step) for step in case["steps"]]}
    return out | ({"entries": [entry_json(entry) for entry in case["entries"]]} if case["entries"] else {})


def entry_json(entry):
    act = dict(entry["act"])
    if act["kind"] == "addStep":
        act["step"] = step_json(act["step"])
    out = {"step": entry["step"], "by": entry["by"], "insteadOf": entry["insteadOf"], "at": entry["at"].json(),
           "act": act, "effect": entry["effect"], "comment": entry["comment"]}
    return {name: value for name, value in out.items() if value is not None}


def check_(r):
    import policies
    return policies.check(r)


ANSWERS = {
    "approvalOpen": open_, "approvalAnswer": answer_, "approvalHolders": holders_, "approvalInForce": in_force,
    "approvalInbox": inbox_, "approvalOverdue": overdue_, "approvalState": state_, "approvalTimes": times_,
    "checkApprovalPolicies": check_,
}
