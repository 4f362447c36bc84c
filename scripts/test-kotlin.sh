#!/bin/sh
# Builds the library, writes its Kotlin, and tests both on a plain JVM. Further arguments go to Maven.
#
# Needs a JDK 17 or later and Maven; Maven fetches the Kotlin compiler and JUnit on the first run.
set -eu
for tool in cargo mvn java; do
    command -v "$tool" >/dev/null || { echo "test-kotlin: this machine has no $tool" >&2; exit 1; }
done
workspace=$(cd "$(dirname "$0")/.." && pwd)
target=${CARGO_TARGET_DIR:-$workspace/target}
cd "$workspace"
cargo build -q --release -p duebook-mobile
case $(uname -s) in Darwin) library=libduebook_mobile.dylib ;; *) library=libduebook_mobile.so ;; esac
cargo run -q -p duebook-bindgen -- kotlin "$target/release/$library" bindings-mobile/kotlin/generated
cd bindings-mobile/kotlin
# Another goal may be given instead of the tests: `test-kotlin.sh package`.
[ $# -gt 0 ] || set -- test
exec mvn -q -B "-Dduebook.library=$target/release" "$@"
