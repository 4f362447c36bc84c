"""Runs every benchmark in turn and writes ``benches/README.md``.

Each language prints JSON lines with the fastest of many rounds; this script sets them side by side,
stops if any figure of the workload differs between two programs, and says how far each bar is.
Rust is measured before and after the others: a machine whose speed drifted shows in the last column.
``run.py matching`` and ``run.py credit`` measure one engine alone and leave the rest of the file as it is.
"""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import credit
import matching

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "benches/README.md"
LAST = "split 12 equal, last"
AFTER = "book, a command after {} of one customer"
ONE = "allocate 1 receipt over {} items, oldest due first"


def lines(title: str, *command: str) -> list[dict[str, object]]:
    print(f"   {title} …", flush=True)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{title} failed:\n{done.stdout}{done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def shown(ns: float) -> str:
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if ns >= size:
            return f"{ns / size:.3g} {unit}"
    return f"{ns:.3g} ns"


def main() -> None:
    if sys.argv[1:] in (["matching"], ["credit"]):
        # Only that section anew.
        chosen = {"matching": matching, "credit": credit}[sys.argv[1]]
        before, _, rest = README.read_text(encoding="utf-8").partition(chosen.HEADING)
        after = rest.partition("\n## ")
        kept = f"\n{after[1].lstrip()}{after[2]}" if after[1] else ""
        README.write_text(f"{before.rstrip()}\n\n{chosen.section().rstrip()}\n{kept}", encoding="utf-8")
        return
    rust_program = str(ROOT / "target/release/workloads")
    found = lines("Rust", rust_program)
    found += lines("Python", sys.executable, "benches/peers/measure_python.py")
    found += lines("Node", "node", "benches/peers/measure_node.mjs")
    kotlin = ROOT / "scripts/bench-kotlin.sh"
    if os.access(kotlin, os.X_OK):
        found += lines("Kotlin", str(kotlin))
    again = {str(line["name"]): float(line["ns"]) for line in lines("Rust again", rust_program) if "name" in line}

    checks = [line["check"] for line in found if "check" in line]
    if any(check != checks[0] for check in checks):
        sys.exit(f"the figures of the workload differ: {checks}")
    operations = next(int(line["operations"]) for line in found if "operations" in line)
    time = {(str(line["language"]), str(line["name"])): float(line["ns"]) for line in found if "name" in line}
    rust = {name: min(ns, again.get(name, ns)) for (language, name), ns in time.items() if language == "rust"}
    write(time, rust, again, operations, checks[0], len(checks))


def write(
    time: dict[tuple[str, str], float],
    rust: dict[str, float],
    again: dict[str, float],
    operations: int,
    check: object,
    programs: int,
) -> None:
    ten, thousands, most = (rust[ONE.format(count)] for count in (10, 10_000, 100_000))
    few, many = (rust[f"allocate 1 receipt over {count} items, paying the first 10"] for count in (10_000, 100_000))
    work = rust["workload, records in memory"] + rust["workload, building the records"]
    rate = operations / work * 1e9

    def ratio(language: str, name: str, base: float) -> float:
        return time[(language, name)] / base

    bars = [
        ("Rust: one receipt over 10,000 items", shown(thousands), "1 ms", thousands <= 1e6),
        ("Rust: 100,000 items against 10,000, a receipt that pays ten of them", f"{many / few:.1f} ×", "12 ×", many <= 12 * few),
        ("Rust: 100,000 items against 10,000, a receipt that pays all of them", f"{most / thousands:.1f} ×", "12 ×", most <= 12 * thousands),
        ("Rust: one receipt over 100,000 items, all paid", shown(most), "12 ms", most <= 12e6),
        *(
            (f"Rust: {name}", shown(rust[name]), f"{bar} ms", rust[name] <= bar * 1e6)
            for name, bar in [
                *((f"sets of a sum n={count}", bar) for count, bar in [(20, 0.1), (24, 0.4), (30, 3), (36, 25)]),
                ("sets of up to 4 of 200", 20),
            ]
        ),
        *(
            (f"Rust: {name}, plans a second", f"{1e3 / ns:.1f} million", "5 million", ns <= 200)
            for name, ns in sorted(rust.items())
            if name.startswith("split 12") and "rusty" not in name
        ),
        *(
            (f"Rust: exact sum over {n} amounts, every sum counted", shown(ns := rust[f"exact sum n={n}"]), shown(bar), ns <= bar)
            for n, bar in ((20, 1e5), (30, 3e6), (36, 25e6))
        ),
        *(
            (f"Rust: 10,000 lots over 100,000 items, {preset}", shown(ns := rust[f"allocate 10,000 lots over 100,000 items, {preset}"]), "150 ms", ns <= 150e6)
            for preset in ("standard", "oracleAutoCash", "u8", "twoWayClearing", "sapBusinessOne")
        ),
        ("Rust: operations of the workload a second", f"{rate / 1e6:.1f} million", "1 million", rate >= 1e6),
        *(
            (f"Rust: the book, {name}", f"{1e3 / (ns := rust[f'book, {name}']):.2f} million a second", f"{bar:g} million", ns <= 1e3 / bar)
            for name, bar in (
                ("a command", 1),
                ("a command with its lines and their leaves in the log", 0.5),
                ("an event replayed from its line, verified, its leaf in the log", 0.7),
            )
        ),
        ("Rust: the book, a command after 1,000,000 of one customer against 1,000", f"{(r := rust[AFTER.format(10**6)] / rust[AFTER.format(1000)]):.2f} ×", "1.2 ×", r <= 1.2),
        ("Python: 10,000 items borrowed, against Rust", f"{(r := ratio('python', ONE.format(10_000), thousands)):.2f} ×", "1.5 ×", r <= 1.5),
        ("Python: workload from rows, against plain dictionaries", f"{(r := ratio('python', 'workload, from rows', time[('python', 'workload, from rows, plain')])):.2f} ×", "2 ×", r <= 2),
        ("Node: 10,000 items by handle, against Rust", f"{(r := ratio('node', ONE.format(10_000) + ', handle', thousands)):.2f} ×", "2 ×", r <= 2),
    ]  # fmt: skip
    batch = "book, a command in batches of 1000"
    for language, of in (("python", ""), ("node", ", lines"), ("node", ", objects")):
        ns = time[(language, batch + of)]
        bars.append((f"{language.capitalize()}: the {batch}{of}", f"{1e6 / ns:.0f} thousand a second", "200 thousand", ns <= 5000))
    ns = time[("python", "aging by customer of 10000 open items")]
    bars.append(("Python: aging by customer of 10,000 open items", shown(ns), "3 ms", ns <= 3e6))
    handle = ("kotlin", ONE.format(10_000) + ", handle")
    if handle in time:
        r = time[handle] / thousands
        bars.append(("Kotlin: 10,000 items by handle, against Rust", f"{r:.2f} ×", "2 ×", r <= 2))

    rows = [
        f"| {language.capitalize()} | {name} | {shown(ns)} | {against(time, rust, language, name, ns)} |"
        for (language, name), ns in sorted(time.items(), key=lambda entry: (ORDER.index(entry[0][0]), entry[0][1]))
    ]
    drift = max((max(ns / again[name], again[name] / ns) for (l, name), ns in time.items() if l == "rust" and name in again))
    text = TEMPLATE.format(
        bars="\n".join(f"| {what} | {got} | {bar} | {'yes' if met else '**no**'} |" for what, got, bar, met in bars),
        rows="\n".join(rows),
        cores=os.cpu_count(),
        machine=platform.machine(),
        python=platform.python_version(),
        drift=f"{drift:.2f}",
        check=json.dumps(check),
        programs=programs,
        operations=f"{operations:,}",
    )
    README.write_text(f"{text}\n{matching.section()}\n{credit.section()}", encoding="utf-8")
    print("\n".join(f"{'ok ' if met else 'NO '} {what}: {got} (bar {bar})" for what, got, bar, met in bars))


ORDER = ["rust", "python", "node", "kotlin"]


def against(time: dict[tuple[str, str], float], rust: dict[str, float], language: str, name: str, ns: float) -> str:
    """The ratio to what the row is compared with: the plain twin, the same work in Rust, or a peer."""
    notes = []
    if (language, f"{name}, plain") in time:
        notes.append(f"{ns / time[(language, name + ', plain')]:.2f} × plain {language}")
    base = name.removesuffix(", handle").removesuffix(", objects")
    if language != "rust" and base in rust and not name.endswith("plain"):
        notes.append(f"{ns / rust[base]:.2f} × Rust")
    if language == "rust" and name.startswith("split 12 ") and "rusty" not in name:
        peer = "split 12 equal, rusty-money" if "equal" in name else "split 12 weights, rusty-money"
        notes.append(f"{ns / rust[peer]:.2f} × rusty-money")
    if language == "rust" and name.startswith("book, ") and " bare " not in name:
        posting, leaf = rust["book, a posting to a bare hash map"], rust["book, a bare SHA-256 leaf of the line of an event"]
        notes.append(f"{ns / posting:.0f} × a bare posting, {ns / leaf:.1f} × a bare leaf")
    if language == "rust" and name.startswith("book, a record of an open item, ours"):
        notes.append(f"{ns / rust['book, a record of an open item, doubleentry']:.2f} × doubleentry")
    return ", ".join(notes)


TEMPLATE = """# Benchmarks

Written by `make bench`. Every figure is the fastest of many rounds, in one run on one machine; only the
ratios mean something elsewhere. "Plain" is what a careful script does without a library: dictionaries or
objects with integer cents, in the same process and the same run.

## Bars

| what | measured | bar | met |
|---|---:|---:|---|
{bars}

## All measurements

| language | work | fastest | against |
|---|---|---:|---|
{rows}

- The workload is 1,000 customers, 10,000 open items and 10,000 payments, oldest due first, with all links,
  what is left over and the age of what stays open: {operations} operations (records read and links made).
  {programs} programs, two of them without the library, agree on every figure: `{check}`.
- The lists come in the order of their ids. Measured on {cores} cores ({machine}), CPython {python}; Rust was
  measured before and after the others, and the same row differed by at most {drift} ×.
- The book: a command is one receipt with an order of its own, decided and taken over, which is two checks of the id,
  the version, the limits and the posting, and the SHA-256 of the command. With its lines: the canonical line of every
  event is made and hashed into the Merkle log. Replayed from its line, verified: the line is read, found canonical,
  hashed into the log, checked and applied. A bare posting adds a number in a hash map of customers; a bare leaf is the
  SHA-256 of a line of about 540 bytes that is there. A record of an open item is an invoice, a payment, or a clearing of
  one by the other, the same 21,000 in the book and in doubleentry 0.8.0 (which hashes every record into its log), with
  the same open at the end; accounts are opened before. These rows are processor time, so that other programs count
  less; `cargo run --release -p duebook-benches --bin workloads -- book` prints them alone, `-- history` those of one
  customer. Each part has a process of its own: where rows ran before, the first thousand commands found their memory
  at hand and the millionth had to ask for it, and that was 1.45 ×, whatever the book did.
- A receipt that pays all of 100,000 items reads 18 MB of items and writes 14 MB of lines. Together they no longer stay
  in the cache, and that is what an item costs more there than among 10,000.
"""

main()
