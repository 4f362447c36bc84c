#!/bin/sh
# Builds the mobile library and replays the conformance vectors through UniFFI's Python: no JVM, no Swift.
set -eu
for tool in cargo python3; do
    command -v "$tool" >/dev/null || { echo "test-mobile: this machine has no $tool" >&2; exit 1; }
done
workspace=$(cd "$(dirname "$0")/.." && pwd)
target=${CARGO_TARGET_DIR:-$workspace/target}
cd "$workspace"
cargo build -q --release -p duebook-mobile
case $(uname -s) in Darwin) library=libduebook_mobile.dylib ;; *) library=libduebook_mobile.so ;; esac
check=bindings-mobile/python-check
cargo run -q -p duebook-bindgen -- python "$target/release/$library" "$check/generated" >/dev/null
cp "$target/release/$library" "$check/generated/"
exec python3 "$check/check.py" "$check/generated" tests/vectors
