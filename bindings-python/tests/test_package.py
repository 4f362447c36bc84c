"""What a user meets before the first call: names, types, documentation, import time.

How large a wheel is says `size.py`: it takes a build with optimization.
"""

import compileall
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import duebook
from duebook import _native, enums, errors

HERE = Path(__file__).parent
PACKAGE = HERE.parent


def run(*arguments, **options):
    return subprocess.run([sys.executable, *arguments], cwd=PACKAGE, capture_output=True, text=True, **options)


def test_the_usage_file_runs():
    done = run("-W", "error", "tests/usage.py")
    assert done.returncode == 0, done.stderr


def test_the_usage_file_is_typed():
    done = run("-m", "mypy", "--strict", "tests/usage.py")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("python", ["3.10", "3.14"])
def test_types_find_mistakes(tmp_path, python):
    """Types that let everything through would pass the test above, too; a name a Python does not know yet is such a type."""
    mistakes = [
        'Money(0.5, "CNY")',
        'Money("1", "CNY") + 1',
        'Money("1", "CNY") < 1',
        'Due.after("signing", days="7")',
        'Receivable("a", "b", Money("1", "CNY"), "2026-01-01")',
        'Money("1", "CNY").percent(30, "half_up")',
        "allocate([], [], Scheme.standard())",
        "Share.Percent(30).brand_new",
        "Rounding.SIDEWAYS",
    ]
    source = tmp_path / "mistakes.py"
    source.write_text("from duebook import *\n" + "\n".join(mistakes) + "\n", "utf-8")
    done = run("-m", "mypy", "--strict", "--python-version", python, str(source))
    found = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    assert found == set(range(2, len(mistakes) + 2)), done.stdout


def test_the_stub_is_what_the_module_has():
    done = run("-m", "mypy.stubtest", "duebook")
    assert done.returncode == 0, done.stdout


def test_the_stub_is_fresh():
    done = run("stubs.py", "--check")
    assert done.returncode == 0, done.stderr


def test_every_public_name_exists():
    assert len(set(duebook.__all__)) == len(duebook.__all__)
    for name in duebook.__all__:
        assert getattr(duebook, name) is not None
    assert set(errors.__all__) | set(enums.__all__) <= set(duebook.__all__)
    hidden = {name for name in _native.__all__ if name.startswith("_") or name.endswith("Forms")} | {"Record"}
    assert set(_native.__all__) - hidden <= set(duebook.__all__) and hidden & set(duebook.__all__) == {"__version__"}
    assert duebook.__version__ == metadata.version("duebook")


def read_and_run(page):
    """Runs the pieces of Python of a page, one after the other as a reader would."""
    snippets = [block.split("```")[0] for block in page.read_text("utf-8").split("```python\n")[1:]]
    scope: dict[str, object] = {}
    for snippet in snippets:
        exec(compile(snippet, page.name, "exec"), scope)
    return len(snippets)


#: The pieces of Python in this page are parts of a module, and a test of the examples compares them with it.
PIECES = {"book.md"}
PAGES = [page for page in sorted((PACKAGE.parent / "docs").glob("*.md")) if page.name not in PIECES]


@pytest.mark.parametrize("page", [page for page in PAGES if "```python" in page.read_text("utf-8")], ids=lambda page: page.name)
def test_a_page_of_the_documentation_runs(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_and_run(page)


def test_every_piece_of_code_in_the_documentation_runs():
    # Python here, JavaScript in the tests of the Node package; anything else has no test that runs it.
    texts = {page.name: page.read_text("utf-8") for page in PAGES}
    languages = {language for text in texts.values() for language in re.findall(r"(?m)^```(\w+)", text)}
    assert languages <= {"python", "js", "json", "sh"}
    # A piece that is only indented would not be found.
    indented = re.compile(r"(?m)^    (for .*:|if .*:|from \w+ import .*|import .*|(let|const) .*)$")
    assert [name for name, text in texts.items() if indented.search(re.sub(r"(?s)```.*?```", "", text))] == []


def test_the_readme_runs():
    text = (PACKAGE / "README.md").read_text("utf-8")
    assert read_and_run(PACKAGE / "README.md") >= 6
    # Nothing is published: what the chapter says must work in this repository.
    assert "pip install duebook" not in text and "make python " in text
    assert "\npython:" in (PACKAGE.parent / "Makefile").read_text("utf-8")
    chapters = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert chapters == ["Install", "Ten lines", "Money", "Schedules", "Allocation", "The book", "Errors", "Bulk", "Limits"]


def test_import_takes_less_than_ten_milliseconds(tmp_path):
    # As pip installs it: compiled once. The time of the processor, so that a busy machine does not matter.
    copy = shutil.copytree(Path(duebook.__file__).parent, tmp_path / "duebook")
    compileall.compile_dir(copy, quiet=2)
    code = "import time; begin = time.process_time(); import duebook; print(time.process_time() - begin)"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    seconds = min(float(run("-S", "-c", code, env=environment).stdout) for _ in range(15))
    assert seconds < 0.010
