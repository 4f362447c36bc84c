#!/usr/bin/env bash
# Runs the three programs over the same files and compares what they print, byte for byte; then proves
# the figures of the full reports with check.py. DUEBOOK_DATA may name a folder that has
# receivables/ibm_late_payment.csv; without it only the sample files are compared.
set -euo pipefail
cd "$(dirname "$0")"

data=${DUEBOOK_DATA:-../../shared/data}
python=../.venv/bin/python
[ -x "$python" ] || python=python3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cargo build --quiet --locked --release --package duebook-examples
rust=${CARGO_TARGET_DIR:-../target}/release/receivables

# same NAME ARGUMENT...: the three reports must be equal; the one in Rust stays for later steps.
same() {
    local name=$1
    shift
    "$rust" "$@" >"$scratch/$name"
    "$python" python/receivables.py "$@" >"$scratch/python"
    node node/receivables.mjs "$@" >"$scratch/node"
    for other in python node; do
        if ! cmp "$scratch/$name" "$scratch/$other"; then
            diff "$scratch/$name" "$scratch/$other" | head -20 || true
            echo "Rust and $other differ: receivables $*" >&2
            exit 1
        fi
    done
    echo "same in Rust, Python and Node: receivables $*"
}

sample="layouts/trading.json contracts=data/contracts.csv items=data/receivables.csv receipts=data/receipts.csv"
sample="$sample holidays=data/holidays.csv"

"$python" data/generate.py --check
"$python" data/generate_bank.py --check
for lang in en zh; do
    same "$lang" --lang "$lang"
    cmp "expected/$lang.txt" "$scratch/$lang"
    same "full-$lang" --lang "$lang" --full
    same "june-$lang" --lang "$lang" --full --as-of 2026-06-30
done
# The month-end pack is one page, the same bytes in every language.
for lang in en zh; do
    "$rust" --lang "$lang" --html "$scratch/rust.html" >/dev/null
    "$python" python/receivables.py --lang "$lang" --html "$scratch/python.html" >/dev/null
    node node/receivables.mjs --lang "$lang" --html "$scratch/node.html" >/dev/null
    cmp "$scratch/rust.html" "$scratch/python.html"
    cmp "$scratch/rust.html" "$scratch/node.html"
    echo "the same month-end pack from Rust, Python and Node: $lang"
done
for report in full-en june-en; do
    # shellcheck disable=SC2086 # a list of words on purpose
    "$python" check.py $sample <"$scratch/$report"
done
same rough --items data/rough.csv
same help --help
cmp usage.txt "$scratch/help"

# A file that is not UTF-8 stops all three with the same words.
printf 'item\xbf\n' >"$scratch/gbk.csv"
"$rust" --items "$scratch/gbk.csv" 2>"$scratch/gbk-rust" && exit 1
"$python" python/receivables.py --items "$scratch/gbk.csv" 2>"$scratch/gbk-python" && exit 1
node node/receivables.mjs --items "$scratch/gbk.csv" 2>"$scratch/gbk-node" && exit 1
grep -q 'is not UTF-8' "$scratch/gbk-rust"
cmp "$scratch/gbk-rust" "$scratch/gbk-python"
cmp "$scratch/gbk-rust" "$scratch/gbk-node"
echo "a file that is not UTF-8 stops Rust, Python and Node with the same words"

ibm=$data/receivables/ibm_late_payment.csv
if [ -f "$ibm" ]; then
    same ibm --layout layouts/ibm.json --items "$ibm" --full
    "$python" check.py layouts/ibm.json "items=$ibm" <"$scratch/ibm"
    same ibm-zh --layout layouts/ibm.json --items "$ibm" --lang zh
else
    echo "not compared: there is no $ibm"
fi

"$(dirname "$rust")/ten_lines" | cmp - expected/ten_lines.txt
"$python" python/ten_lines.py | cmp - expected/ten_lines.txt
node node/ten_lines.mjs | cmp - expected/ten_lines.txt
echo "the ten lines of the README print the same in Rust, Python and Node"
