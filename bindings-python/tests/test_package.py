"""What a user meets before the first call: names, types, documentation, import time.

How large a wheel is says `size.py`: it takes a build with optimization.
"""

import compileall
import os
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


def test_the_readme_runs():
    text = (PACKAGE / "README.md").read_text("utf-8")
    snippets = [block.split("```")[0] for block in text.split("```python\n")[1:]]
    assert len(snippets) >= 6
    scope: dict[str, object] = {}
    for snippet in snippets:
        exec(compile(snippet, "README.md", "exec"), scope)
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
