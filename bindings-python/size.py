"""Builds the wheel as it would be published and holds it to its bar of 3 MB.

    .venv/bin/python bindings-python/size.py

It is no test of the suite: without optimization the module is several times as large, and says nothing.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
BAR = 3_000_000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        maturin = [str(Path(sys.executable).parent / "maturin"), "build", "--quiet", "--profile", "wheel", "--locked"]
        maturin += ["--compression-level", "9"]
        subprocess.run([*maturin, "--interpreter", sys.executable, "--out", folder], cwd=HERE, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size
    print(f"Python: the wheel has {size / 1e6:.2f} MB (bar {BAR / 1e6:.0f} MB)")
    if size >= BAR:
        sys.exit(f"the wheel is {(size - BAR) / 1e3:.0f} kB larger than its bar")


if __name__ == "__main__":
    main()
