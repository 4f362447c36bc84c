"""Builds the wheel as it would be published and fails if it is larger than 3 MiB.

    .venv/bin/python bindings-python/size.py

It is no test of the suite: without optimization the module is several times as large, and says nothing.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
BAR = 3 * 1024 * 1024


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        maturin = [str(Path(sys.executable).parent / "maturin"), "build", "--quiet", "--profile", "wheel", "--locked"]
        maturin += ["--compression-level", "9"]
        subprocess.run([*maturin, "--interpreter", sys.executable, "--out", folder], cwd=HERE, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size
    print(f"Python: the wheel has {size / 1024 / 1024:.2f} MiB (bar {BAR / 1024 / 1024:.0f} MiB)")
    if size >= BAR:
        sys.exit("the wheel is too large")


if __name__ == "__main__":
    main()
