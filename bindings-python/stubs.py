"""Writes `python/duebook/_native.pyi`: what the compiled module says of itself, made exact.

The compiled module knows its types; a few things it cannot say well are put right here: `date` as the name of both a
type and a field, the operands of `Money`, the two forms of an index, what a record's own class is, and the catch-alls
of constructors, pickle and replace. The records themselves stand in `_shapes.pyi`.

    python stubs.py           writes the file
    python stubs.py --check   fails if it is stale
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
STUB = HERE / "python" / "duebook" / "_native.pyi"
NOTE = "# Generated from the compiled module by `python bindings-python/stubs.py`; do not edit.\n"


def exact(text: str) -> str:
    """The stub with those things put right."""
    text = text.replace("from datetime import date, datetime\n", "import datetime\n")
    text = text.replace("import Any, Final, final\n", "import Any, Final, SupportsIndex, final, overload\n")
    # `Self` of `typing` is younger than Python 3.10, where it would make of every record an `Any`.
    text = text.replace("from typing_extensions import disjoint_base\n", "from typing_extensions import Self, disjoint_base\n")
    lines = []
    for line in text.splitlines():
        if line.lstrip().startswith("def "):
            line = re.sub(r"(?<=-> )date\b|(?<=[:|,] )date\b(?!: )|(?<=\[)date\b", "datetime.date", line)
            line = re.sub(r"(?<=[:|,] )datetime\b(?![:.])", "datetime.datetime", line)
            line = re.sub(r'"(Step|datetime\.date|tuple\[.*?\])"', r"\1", line).replace("decimal.Decimal", "Decimal")
            line = re.sub(r"def (__(?:r?add|r?sub|lt|le|gt|ge)__)\(self, other: object", r"def \1(self, other: Money", line)
            line = line.replace("**changes)", "**changes: Any)").replace("tuple[tuple[()], dict]", "tuple[tuple[()], dict[str, Any]]")
            line = re.sub(r"\*given, \*\*named\) -> \w+", "*given: Any, **named: Any) -> Self", line)
            line = line.replace("**_named)", "**_named: Any)").replace("text: Any) -> Any", "text: str) -> Self")
            line = line.replace("def _repr_html_(self, /) -> Any", "def _repr_html_(self, /) -> str")
            line = re.sub(r"(def __replace__.*) -> Any:", r"\1 -> Self:", line)
        if "def __getitem__(" in line:
            indent, result = line[: line.index("def")], line.split(" -> ")[1].removesuffix(": ...")
            for index, found in zip(("SupportsIndex", "slice"), result.split(" | "), strict=True):
                lines += [f"{indent}@overload", f"{indent}def __getitem__(self, index: {index}, /) -> {found}: ..."]
            continue
        lines.append(line)
    return NOTE + "\n".join(lines).rstrip() + "\n"


def generated() -> str:
    """The stub of the module as it is built now, without optimization: a stripped one says nothing."""
    with tempfile.TemporaryDirectory() as folder:
        maturin = [str(Path(sys.executable).parent / "maturin"), "generate-stubs", "--quiet", "--profile", "dev", "--out", folder]
        subprocess.run(maturin, cwd=HERE, check=True)
        (stub,) = Path(folder).rglob("*.pyi")
        return exact(stub.read_text("utf-8"))


def main() -> None:
    fresh = generated()
    if sys.argv[1:] == ["--check"]:
        if STUB.read_text("utf-8") != fresh:
            sys.exit(f"{STUB.relative_to(HERE)} is stale: run `python stubs.py`")
        return
    STUB.write_text(fresh, "utf-8")


if __name__ == "__main__":
    main()
