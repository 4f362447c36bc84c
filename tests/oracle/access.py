"""Access once more, written from docs/access.md: every question goes through all rules."""

from action import action_zh
from people import (
    FACT, INSTANT, NOBODY, ORGANIZATION, SUBJECT, People, check_subject, fact, facts_json, forward, here,
    subject_json, text_fact,
)
from shapes import IDENTIFIER, NONE_OR, listed, one_of, record, text, whole
from values import Refused, inside

VERBS = "view approve adjust".split()
SCOPES = "all region department team project own".split()
LEVELS = "write read hidden".split()
VERB = one_of(VERBS)
RULE = record(
    id=IDENTIFIER, effect=(one_of(["allow", "deny"]), "allow"), verb=VERB, actions=(listed(IDENTIFIER), []),
    scope=one_of(SCOPES), until=NONE_OR(INSTANT), **{"from": NONE_OR(INSTANT)},
)
MASK = record(actions=(listed(IDENTIFIER), []), fields=listed(IDENTIFIER), access=one_of(LEVELS), step=NONE_OR(IDENTIFIER))
BODY = {"rules": (listed(RULE), []), "masks": (listed(MASK), [])}
RIGHT = record(verb=VERB, action=IDENTIFIER)
POLICY = record(
    roles=(listed(record(role=IDENTIFIER, **BODY)), []), people=(listed(record(person=IDENTIFIER, **BODY)), []),
    duties=(listed(record(id=IDENTIFIER, first=RIGHT, second=RIGHT)), []),
)
WHO = {"organization": (ORGANIZATION, NOBODY), "policy": NONE_OR(POLICY), "actor": IDENTIFIER, "asOf": INSTANT}
FIELDS = {**WHO, "action": IDENTIFIER, "step": NONE_OR(IDENTIFIER), "fields": listed(FACT)}
REQUESTS = {
    "attestationStatus": record(organization=ORGANIZATION, everyDays=whole, asOf=INSTANT, attestations=listed(record(
        id=IDENTIFIER, reviewer=IDENTIFIER, at=INSTANT, until=INSTANT, digest=IDENTIFIER, comment=NONE_OR(text),
        **{"from": INSTANT}))),
    "can": record(**WHO, verb=VERB, subject=SUBJECT),
    "checkChanges": record(**FIELDS),
    "departedOwners": record(organization=ORGANIZATION, subjects=listed(SUBJECT), asOf=INSTANT),
    "mask": record(**FIELDS),
    "reviewAccess": record(organization=ORGANIZATION, policy=POLICY, request=record(
        actions=(listed(IDENTIFIER), []), unusedSince=INSTANT, widePercent=whole, asOf=INSTANT,
        usage=(listed(record(person=IDENTIFIER, verb=VERB, action=IDENTIFIER, at=INSTANT)), []))),
    "visible": record(**WHO, subjects=listed(SUBJECT)),
}


def check_policy(policy):
    rules = []
    for list_, name in (("roles", "role"), ("people", "person")):
        ids = [one[name] for one in policy[list_]]
        for at, one in enumerate(policy[list_]):
            path = f"{list_}[{at}]"
            if ids[at] in ids[:at]:
                raise Refused("duplicate_id", f"{path}.{name}", id=ids[at], first=ids.index(ids[at]))
            for place, rule in enumerate(one["rules"]):
                if rule["id"] in rules:
                    raise Refused("duplicate_id", f"{path}.rules[{place}].id", id=rule["id"], first=rules.index(rule["id"]))
                rules.append(rule["id"])
                inside(f"{path}.rules[{place}]", lambda: forward(rule))
            for place, mask in enumerate(one["masks"]):
                if not mask["fields"]:
                    raise Refused("empty", f"{path}.masks[{place}].fields")
    ids = [pair["id"] for pair in policy["duties"]]
    for at, name in enumerate(ids):
        if name in ids[:at]:
            raise Refused("duplicate_id", f"duties[{at}].id", id=name, first=ids.index(name))


class Rights:
    """What one person may do; without a policy, everything."""

    def __init__(self, people, policy, actor, as_of):
        self.people, self.policy, self.as_of = people, policy, as_of
        if policy is None:
            return
        self.person = inside("actor", lambda: people.known(actor))
        self.there = here(self.person, as_of)
        own = [one for one in policy["people"] if one["person"] == actor]
        roles = [one for role in self.person["roles"] for one in policy["roles"] if one["role"] == role]
        self.rules = [(rule, one.get("role")) for one in own + roles for rule in one["rules"] if here(rule, as_of)]
        self.masks = [mask for one in own + roles for mask in one["masks"]]

    def speaking(self, verb, action, effect):
        """The widest first; of one width those for all actions first, then in the order of the policy."""
        found = [(rule, role) for rule, role in self.rules if rule["verb"] == verb and rule["effect"] == effect
                 and (not rule["actions"] or action in rule["actions"])]
        return sorted(found, key=lambda pair: (SCOPES.index(pair[0]["scope"]), bool(pair[0]["actions"])))

    def place(self, subject, scope):
        owner = text_fact(subject, "owner")
        if scope == "own":
            return owner
        if scope == "all":
            return owner
        if fact(subject, scope) is not None:
            return text_fact(subject, scope)
        record_ = self.people.get(owner) if owner else None
        return record_[scope] if record_ and scope != "project" else None

    def reaches(self, rule, subject):
        scope, person = rule["scope"], self.person
        if scope == "all":
            return True
        place = self.place(subject, scope)
        own = {"own": [person["id"]], "project": person["projects"]}.get(scope) or [person.get(scope)]
        return place is not None and place in own

    def can(self, verb, subject):
        if self.policy is None:
            return verdict(True, "noPolicy", "there is no access policy: everything is allowed",
                           "未设权限策略，一切操作均允许")
        if not self.there:
            return self.gone()
        action = subject["action"]
        for effect, kind, en, zh in (("deny", "denied", "denies", "禁止"), ("allow", "granted", "allows", "允许")):
            for rule, role in self.speaking(verb, action, effect):
                if self.reaches(rule, subject):
                    of_en = f" of the role {role}" if role else ""
                    of_zh = f"角色 {role} 的" if role else "本人的"
                    scope = rule["scope"]
                    return verdict(
                        effect == "allow", kind, f"rule {rule['id']}{of_en} {en} it for {ROWS_EN[scope]}",
                        f"{of_zh}规则 {rule['id']} {zh}，范围：{ROWS_ZH[scope]}", rule=rule["id"],
                        **({"role": role} if role else {}), scope=scope)
        allowing = self.speaking(verb, action, "allow")
        if allowing:
            return self.outside(allowing[0][0], subject)
        roles = [one["role"] for one in self.policy["roles"] if any(
            rule["effect"] == "allow" and rule["verb"] == verb and (not rule["actions"] or action in rule["actions"])
            for rule in one["rules"])][:10]
        en, zh = f"no rule allows to {verb} {action}", f"没有规则允许{VERB_ZH[verb]}{action_zh(action)}"
        if not roles:
            return verdict(False, "notGranted", f"{en}, and no role has one", f"{zh}，也没有角色有此权限", verb=verb,
                           action=action)
        who = f"the role {roles[0]} has" if len(roles) == 1 else f"the roles {', '.join(roles)} have"
        return verdict(False, "notGranted", f"{en}; {who} one", f"{zh}；角色 {'、'.join(roles)} 有此权限", verb=verb,
                       action=action, roles=roles)

    def outside(self, rule, subject):
        scope, name, found = rule["scope"], self.person["id"], self.place(subject, rule["scope"])
        if scope == "own":
            en = f"rule {rule['id']} reaches only what {name} owns"
            en += f"; this is {found}'s" if found else "; this has no owner"
        else:
            places = "projects" if scope == "project" else scope
            en = f"rule {rule['id']} reaches only the {places} of {name}"
            en += f"; this is of {found}" if found else f"; this has no {scope}"
        zh = f"规则 {rule['id']} 只及 {name} 的{ROWS_ZH[scope]}"
        zh += f"；此单属于 {found}" if found else "；此单无归属"
        return verdict(False, "outOfScope", en, zh, rule=rule["id"], person=name, scope=scope,
                       **({"found": found} if found else {}))

    def gone(self):
        name, person = self.person["id"], self.person
        if person["until"] and person["until"] <= self.as_of:
            until = person["until"].json()
            return verdict(False, "absent", f"{name} is gone since {until}", f"{name} 已于 {until} 离岗", person=name,
                           until=until)
        since = person["from"].json()
        return verdict(False, "absent", f"{name} is there only from {since} on", f"{name} 自 {since} 起才在岗",
                       person=name, **{"from": since})

    def access(self, action, step, field):
        if self.policy is None:
            return "write"
        if not self.there:
            return "hidden"
        levels = [LEVELS.index(mask["access"]) for mask in self.masks
                  if field in mask["fields"] and (not mask["actions"] or action in mask["actions"])
                  and mask["step"] in (None, step)]
        return LEVELS[max(levels, default=0)]

    def mask(self, action, step, fields):
        by = {level: [one for one in fields if self.access(action, step, one["name"]) == level] for level in LEVELS}
        out = {"fields": facts_json([one for one in fields if one not in by["hidden"]])}
        out |= {"readOnly": [one["name"] for one in by["read"]]} if by["read"] else {}
        return out | ({"hidden": [one["name"] for one in by["hidden"]]} if by["hidden"] else {})

    def held(self, verb, action):
        """The widest rows of a right, unless all are denied."""
        allow, deny = self.speaking(verb, action, "allow"), self.speaking(verb, action, "deny")
        if not allow or any(rule["scope"] == "all" for rule, _ in deny):
            return None
        return allow[0][0]["scope"]


ROWS_EN = {"all": "all rows", "region": "the person's region", "department": "the person's department",
           "team": "the person's team", "project": "the person's projects", "own": "what the person owns"}
ROWS_ZH = {"all": "全部数据", "region": "本区域数据", "department": "本部门数据", "team": "本小组数据",
           "project": "本项目数据", "own": "本人数据"}
VERB_ZH = {"view": "查看", "approve": "审批", "adjust": "调整"}


def verdict(allowed, kind, en, zh, **fields):
    return {"allowed": allowed, "reason": {"kind": kind, **fields, "en": en, "zh": zh}}


def rights(r):
    people = inside("organization", lambda: People(r["organization"]))
    if r["policy"] is not None:
        inside("policy", lambda: check_policy(r["policy"]))
    return Rights(people, r["policy"], r["actor"], r["asOf"])


def can(r):
    inside("subject", lambda: check_subject(r["subject"]))
    return rights(r).can(r["verb"], r["subject"])


def visible(r):
    for at, subject in enumerate(r["subjects"]):
        inside(f"subjects[{at}]", lambda: check_subject(subject))
    now = rights(r)
    seen = [one for one in r["subjects"] if now.can("view", one)["allowed"]]
    return [subject_json({**one, "facts": [
        field for field in one["facts"] if now.access(one["action"], None, field["name"]) != "hidden"]}) for one in seen]


def mask(r):
    return rights(r).mask(r["action"], r["step"], r["fields"])


def check_changes(r):
    now = rights(r)
    for at, field in enumerate(r["fields"]):
        access = now.access(r["action"], r["step"], field["name"])
        if access != "write":
            raise Refused("field_protected", f"fields[{at}].name", field=field["name"], access=access)
    return facts_json(r["fields"])


def departed(r):
    people = inside("organization", lambda: People(r["organization"]))
    found = []
    for subject in r["subjects"]:
        owner = text_fact(subject, "owner")
        person = people.get(owner) if owner else None
        if owner and not (person and here(person, r["asOf"])):
            row = {"action": subject["action"], "subject": subject["id"], "owner": owner}
            gone = person and person["until"] and person["until"] <= r["asOf"]
            found.append(row | ({"since": person["until"].json()} if gone else {}))
    return found


def review(r):
    people = inside("organization", lambda: People(r["organization"]))
    policy, request = r["policy"], r["request"]
    inside("policy", lambda: check_policy(policy))
    if not 1 <= request["widePercent"] <= 100:
        raise Refused("number_out_of_range", "request.widePercent", found=request["widePercent"], min=1, max=100)
    bodies = policy["roles"] + policy["people"]
    actions = {action for one in bodies for rule in one["rules"] for action in rule["actions"]} | set(request["actions"])
    actions |= {pair[side]["action"] for pair in policy["duties"] for side in ("first", "second")}
    actions |= {use["action"] for use in request["usage"]}
    if len(actions) > 1_000:
        raise Refused("too_many", "request.actions", found=len(actions), limit=1_000)
    as_of = request["asOf"]
    there = [one for one in people.all if here(one, as_of)]
    held = {one["id"]: Rights(people, policy, one["id"], as_of) for one in there}
    rows, unused, conflicts = [], [], []
    for action in sorted(actions, key=str.encode):
        for verb in VERBS:
            holders = [{"person": name, "scope": now.held(verb, action)} for name, now in held.items() if now.held(verb, action)]
            if holders:
                rows.append({"right": {"verb": verb, "action": action}, "holders": holders,
                             "wide": len(holders) * 100 >= len(there) * request["widePercent"]})
    for name, now in held.items():
        for action in sorted(actions, key=str.encode):
            for verb in VERBS:
                uses = [use["at"] for use in request["usage"] if use["at"] <= as_of
                        and (use["person"], use["verb"], use["action"]) == (name, verb, action)]
                last = max(uses, key=lambda at: at.micros, default=None)
                if now.held(verb, action) and (last is None or last < request["unusedSince"]):
                    row = {"person": name, "right": {"verb": verb, "action": action}}
                    unused.append(row | ({"last": last.json()} if last else {}))
        for pair in policy["duties"]:
            if all(now.held(pair[side]["verb"], pair[side]["action"]) for side in ("first", "second")):
                conflicts.append({"duty": pair["id"], "person": name})
    return {
        "people": len(there), "rights": rows, "unused": unused, "conflicts": conflicts,
        "absent": [one["person"] for one in policy["people"] if one["person"] not in held],
        "emptyRoles": [one["role"] for one in policy["roles"]
                       if not any(one["role"] in person["roles"] for person in there)],
    }


def attestation(r):
    people = inside("organization", lambda: People(r["organization"]))
    if not 1 <= r["everyDays"] <= 3_650:
        raise Refused("number_out_of_range", "everyDays", found=r["everyDays"], min=1, max=3_650)
    covered = None
    for at, one in enumerate(r["attestations"]):
        path = f"attestations[{at}]"
        inside(f"{path}.reviewer", lambda: people.there(one["reviewer"], one["at"]))
        inside(path, lambda: forward(one))
        if one["at"] < one["until"]:
            raise Refused("instant_backward", f"{path}.at", at=one["at"].json(), last=one["until"].json())
        size = len((one["comment"] or "").encode())
        if size > 4_000:
            raise Refused("text_too_long", f"{path}.comment", length=size, limit=4_000)
        if one["at"] <= r["asOf"] and (covered is None or covered < one["until"]):
            covered = one["until"]
    due = covered and covered.add(r["everyDays"] * 86_400)
    out = {"covered": covered.json(), "due": due.json()} if covered else {}
    return out | {"late": due is None or due <= r["asOf"]}


ANSWERS = {"attestationStatus": attestation, "can": can, "checkChanges": check_changes, "departedOwners": departed,
           "mask": mask, "reviewAccess": review, "visible": visible}
