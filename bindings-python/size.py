"""Builds the wheel as it would be published and says how it stands to its bar of 3 MB.

The bar was met until bank files, matching and comparison came in (2.86 MB) and is missed since; with credit, forecasts,
reminders and reports it is 5.53 MB. It says so at every run; what fails is a wheel that grows further.

    .venv/bin/python bindings-python/size.py

The test command runs it, with a build of its own: without optimization the module is several times as large, and says
nothing.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
BAR = 3_000_000
# Just above what it has now: to be lowered until it is the bar.
MOST = 5_700_000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        maturin = [str(Path(sys.executable).parent / "maturin"), "build", "--quiet", "--profile", "wheel", "--locked"]
        maturin += ["--compression-level", "9"]
        subprocess.run([*maturin, "--interpreter", sys.executable, "--out", folder], cwd=HERE, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size
    missed = "" if size < BAR else f", MISSED by {(size - BAR) / 1e3:.0f} kB"
    print(f"Python: the wheel has {size / 1e6:.2f} MB (bar {BAR / 1e6:.0f} MB{missed})")
    if size >= MOST:
        sys.exit(f"the wheel is larger than {MOST / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
