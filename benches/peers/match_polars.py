"""An exact join, as somebody with a data frame writes it: equal reference, equal amount, each of them once."""

import json
import sys
import time
from pathlib import Path

import polars as pl


def join(lines: pl.DataFrame, items: pl.DataFrame) -> pl.DataFrame:
    quoted = lines.filter(pl.col("reference") != "")
    numbered = items.rename({"id": "item"})
    by = ["amount", "currency"]
    asked = quoted.join(numbered, left_on=["reference", *by], right_on=["asked", *by])
    plain = quoted.join(numbered, left_on=["reference", *by], right_on=["number", *by])
    found = pl.concat([asked.select("id", "item"), plain.select("id", "item")]).unique()
    return found.filter(pl.len().over("id") == 1)


def main() -> None:
    folder = Path(sys.argv[1])
    text = {"reference": pl.String, "text": pl.String, "number": pl.String, "asked": pl.String, "end_to_end": pl.String}
    lines = pl.read_csv(folder / "lines.csv", schema_overrides={**text, "account": pl.String}).with_columns(
        pl.col("reference").fill_null("")
    )
    items = pl.read_csv(folder / "items.csv", schema_overrides=text)
    best_cpu = best = float("inf")
    for _ in range(5):
        cpu, start = time.process_time(), time.perf_counter()
        posts = join(lines, items)
        best_cpu, best = min(best_cpu, time.process_time() - cpu), min(best, time.perf_counter() - start)
    posts.sort("id").write_csv(folder / "posts_polars.csv")
    print(json.dumps({"program": "polars", "cpu": best_cpu, "wall": best, "posts": posts.height}))


main()
