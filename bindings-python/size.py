"""Builds the wheel as it would be published and fails if it is larger than 7 MB.

    .venv/bin/python bindings-python/size.py

It is no test of the suite: without optimization the module is several times as large, and says nothing.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
# What a wheel should weigh. It is missed since every shape has typed code of its own, and each run says so;
# what the shapes share has to move into one place. Until then the bar stops it from growing further.
AIM = 3_000_000
BAR = 7_000_000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        maturin = [str(Path(sys.executable).parent / "maturin"), "build", "--quiet", "--release", "--locked"]
        subprocess.run([*maturin, "--interpreter", sys.executable, "--out", folder], cwd=HERE, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size
    print(f"Python: the wheel has {size / 1e6:.2f} MB (bar {BAR / 1e6:.0f} MB)")
    if size >= AIM:
        print(f"Python: the aim of {AIM / 1e6:.0f} MB is missed")
    if size >= BAR:
        sys.exit("the wheel is too large")


if __name__ == "__main__":
    main()
