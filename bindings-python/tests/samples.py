"""One value of every public class, made by reflection: a class added tomorrow is covered tomorrow."""

from __future__ import annotations

import datetime
import enum
import inspect
from decimal import Decimal

import duebook
from duebook import enums, errors

DAY = datetime.date(2028, 2, 29)
INSTANT = datetime.datetime(2028, 2, 29, 23, 59, 59, 5, tzinfo=datetime.timezone.utc)
CNY = duebook.Money("12.50", "CNY")

#: What an argument gets, by its name; anything else is found by its annotation in the stub.
BY_HAND = {
    duebook.Currency: [duebook.Currency("PTS:0"), duebook.Currency("CNY")],
    duebook.Money: [CNY, duebook.Money("-0.01", "CNY"), duebook.Money(0, "JPY")],
}


def plain_names() -> list[type[enum.Enum]]:
    return [getattr(enums, name) for name in enums.__all__]


def classes() -> list[type]:
    """The classes of values; `Accounts`, `Book` and `Matcher` are none: they change, and have tests of their own."""
    found = [kind for kind in (getattr(duebook, name) for name in duebook.__all__) if inspect.isclass(kind)]
    none = (errors.DuebookError, enum.Enum, duebook.Accounts, duebook.Book, duebook.Matcher)
    return [kind for kind in found if not issubclass(kind, none)]


def variants(kind: type) -> list[type]:
    return [value for value in vars(kind).values() if inspect.isclass(value) and issubclass(value, kind)]


def stub() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]], dict[str, set[str]]]:
    """The annotation of each argument, from the stub: of constructors (`Share.Percent` -> `percent` -> its type),
    and of functions (`aging` -> `items` -> its type); and which of them may be left out."""
    import ast
    from pathlib import Path

    stubs = [Path(duebook.__file__).with_name(name).read_text("utf-8") for name in ("_native.pyi", "_shapes.pyi")]
    found: dict[str, dict[str, str]] = {}
    functions: dict[str, dict[str, str]] = {}
    needless: dict[str, set[str]] = {}

    def walk(body: list[ast.stmt], outer: str) -> None:
        for node in body:
            if isinstance(node, ast.ClassDef):
                walk(node.body, f"{outer}.{node.name}" if outer else node.name)
            elif isinstance(node, ast.FunctionDef) and (node.name == "__new__" or not outer):
                arguments = [*node.args.args, *node.args.kwonlyargs]
                defaults = dict(zip(reversed(node.args.args), reversed(node.args.defaults)))
                defaults |= dict(zip(node.args.kwonlyargs, node.args.kw_defaults))
                needless[outer or node.name] = {a.arg for a in arguments if defaults.get(a) is not None}
                hints = {a.arg: ast.unparse(a.annotation) for a in arguments if a.annotation}
                (found if outer else functions)[outer or node.name] = hints

    for text in stubs:
        walk(ast.parse(text).body, "")
    return found, functions, needless


ARGUMENTS, FUNCTIONS, NEEDLESS = stub()


def value(annotation: str) -> object:
    annotation = annotation.removesuffix(" | None").removesuffix(" | Table")
    simple = {"str": "C-1", "int": 3, "bool": True, "datetime.date": DAY, "datetime.datetime": INSTANT, "Money": CNY, "Currency": duebook.Currency("CNY")}
    if annotation in simple:
        return simple[annotation]
    if annotation == "str | Currency":
        return duebook.Currency("CNY")
    if "Decimal" in annotation.replace(" ", "").split("|"):
        return Decimal("33.33")
    if annotation.startswith("Sequence["):
        return (value(annotation[len("Sequence[") : -1]),)
    kind = getattr(duebook, annotation)
    return list(kind)[-1] if issubclass(kind, enum.Enum) else all_of(kind)[0]


def all_of(kind: type, *, needed: bool = False) -> list[object]:
    """One value of a record or of each variant, with all fields, or only with those that are needed."""
    if kind in BY_HAND:
        return list(BY_HAND[kind])

    def made(of: type) -> object:
        left_out = NEEDLESS[of.__qualname__] if needed else set()
        return of(**{n: value(a) for n, a in ARGUMENTS[of.__qualname__].items() if n not in left_out})

    return [made(of) for of in variants(kind) or [kind]]


def everything() -> list[object]:
    records = [sample for kind in classes() for sample in all_of(kind)]
    return records + [member for names in plain_names() for member in names]
