"""People, subjects and instants once more: lists that are looked through again for every question."""

import re
from datetime import datetime, timedelta

from records import VALUE, plain
from shapes import IDENTIFIER, NONE_OR, amount, listed, record, scalar
from values import Refused, inside, shown

EPOCH = datetime(1970, 1, 1)
LEAST, MOST = datetime.min, datetime.max


class At:
    """An instant: whole microseconds since 1970."""

    def __init__(self, micros):
        self.micros = micros

    def add(self, seconds):
        try:
            EPOCH + timedelta(microseconds=self.micros + seconds * 10**6)
        except OverflowError:
            raise Refused("instant_out_of_range", text=self.json()) from None
        return At(self.micros + seconds * 10**6)

    def json(self):
        moment = EPOCH + timedelta(microseconds=self.micros)
        text = moment.strftime("%H:%M:%S")
        part = f".{moment.microsecond:06d}".rstrip("0").rstrip(".")
        return f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}T{text}{part}Z"

    __str__ = json

    def __lt__(self, other):
        return self.micros < other.micros

    def __le__(self, other):
        return self.micros <= other.micros

    def __eq__(self, other):
        return isinstance(other, At) and self.micros == other.micros

    def __hash__(self):
        return hash(self.micros)


def instant(text):
    found = re.fullmatch(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{0,5}[1-9]))?Z", text, re.ASCII)
    if found:
        try:
            moment = datetime.strptime(found[1], "%Y-%m-%dT%H:%M:%S")
            micros = int((found[2] or "0").ljust(6, "0"))
            return At((moment - EPOCH) // timedelta(microseconds=1) + micros)
        except ValueError:
            pass
    raise Refused("instant_syntax", text=shown(text))


INSTANT = scalar(instant)
FACT = record(name=IDENTIFIER, value=VALUE)
PERSON = record(
    id=IDENTIFIER, roles=(listed(IDENTIFIER), []), team=NONE_OR(IDENTIFIER), department=NONE_OR(IDENTIFIER),
    region=NONE_OR(IDENTIFIER), projects=(listed(IDENTIFIER), []), manager=NONE_OR(IDENTIFIER),
    limits=(listed(amount), []), until=NONE_OR(INSTANT), **{"from": NONE_OR(INSTANT)},
)
ORGANIZATION = record(people=(listed(PERSON), []), departments=(listed(record(id=IDENTIFIER, head=IDENTIFIER)), []))
NOBODY = {"people": [], "departments": []}
SUBJECT = record(action=IDENTIFIER, id=IDENTIFIER, facts=(listed(FACT), []))


def once(names, path, field=""):
    """Refuses the second of two equal names."""
    for at, name in enumerate(names):
        if name in names[:at]:
            raise Refused("duplicate_id", f"{path}[{at}]{field}", id=name, first=names.index(name))


def forward(one):
    if one["from"] and one["until"] and one["until"] < one["from"]:
        raise Refused("range_backward", "until", **{"from": one["from"].json()}, until=one["until"].json())


def optional_json(value):
    return None if value is None else value.json()


class People:
    def __init__(self, organization):
        self.all, self.departments = organization["people"], organization["departments"]
        for at, person in enumerate(self.all):
            if person["id"] in self.names(at):
                first = self.names(at).index(person["id"])
                raise Refused("duplicate_id", f"people[{at}].id", id=person["id"], first=first)
            inside(f"people[{at}]", lambda: self.check(person))
        for at, person in enumerate(self.all):
            if person["manager"]:
                inside(f"people[{at}].manager", lambda: self.known(person["manager"]))
        seen = set()
        for person in self.all:
            way, here = [], person["id"]
            while here and here not in seen:
                if here in way:
                    at = self.names().index(here)
                    raise Refused("manager_cycle", f"people[{at}].manager", person=here)
                way.append(here)
                here = self.known(here)["manager"]
            seen |= set(way)
        for at, department in enumerate(self.departments):
            ids = [one["id"] for one in self.departments[:at]]
            if department["id"] in ids:
                raise Refused("duplicate_id", f"departments[{at}].id", id=department["id"],
                              first=ids.index(department["id"]))
            inside(f"departments[{at}].head", lambda: self.known(department["head"]))

    def names(self, end=None):
        return [person["id"] for person in self.all[:end]]

    @staticmethod
    def check(person):
        forward(person)
        for at, limit in enumerate(person["limits"]):
            if limit.minor < 0:
                raise Refused("amount_negative", f"limits[{at}]", amount=limit.json())
            codes = [earlier.code for earlier in person["limits"][:at]]
            if limit.code in codes:
                raise Refused("duplicate_limit", f"limits[{at}]", currency=limit.code, first=codes.index(limit.code))
        once(person["roles"], "roles")

    def get(self, name):
        return next((person for person in self.all if person["id"] == name), None)

    def known(self, name):
        person = self.get(name)
        if person is None:
            raise Refused("unknown_person", person=name)
        return person

    def there(self, name, at):
        person = self.known(name)
        if not here(person, at):
            raise absent(person, at)
        return person

    def above(self, name, levels):
        for _ in range(levels):
            person = self.get(name)
            name = person and person["manager"]
        return name

    def head(self, name):
        person = self.get(name)
        department = person and person["department"]
        return next((one["head"] for one in self.departments if department and one["id"] == department), None)


def here(person, at):
    return (not person["from"] or person["from"] <= at) and (not person["until"] or at < person["until"])


def absent(person, at):
    return Refused("person_absent", person=person["id"], **{"from": optional_json(person["from"])},
                   until=optional_json(person["until"]), at=at.json())


def check_subject(subject):
    names = [fact["name"] for fact in subject["facts"]]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise Refused("duplicate_field", f"facts[{at}].name", field=name)


def fact(subject, name):
    return next((one["value"] for one in subject["facts"] if one["name"] == name), None)


def text_fact(subject, name):
    value = fact(subject, name)
    return value["text"] if value and value["kind"] == "text" else None


def subject_json(subject):
    out = {"action": subject["action"], "id": subject["id"]}
    return out | ({"facts": facts_json(subject["facts"])} if subject["facts"] else {})


def facts_json(facts):
    return [{"name": one["name"], "value": plain(one["value"])} for one in facts]
