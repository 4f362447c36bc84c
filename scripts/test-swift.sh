#!/bin/sh
# Tests the Swift package: with this machine's Swift, or else with the one in a chroot (swift-setup.sh).
#
#   test-swift.sh [DIR]      DIR: the chroot, default ${XDG_CACHE_HOME:-$HOME/.cache}/duebook/swift
set -eu

workspace=$(cd "$(dirname "$0")/.." && pwd)
package=$workspace/bindings-mobile/swift
root=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/duebook/swift}
target=${CARGO_TARGET_DIR:-$workspace/target}

cd "$workspace"
cargo build -q --release -p duebook-mobile
case $(uname -s) in Darwin) library=libduebook_mobile.dylib ;; *) library=libduebook_mobile.so ;; esac
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cargo run -q -p duebook-bindgen -- swift "$target/release/$library" "$fresh"
# An unchanged file keeps its date, so that Swift compiles again only when it must.
keep() { cmp -s "$1" "$2" || cp "$1" "$2"; }
mkdir -p "$package/Sources/DuebookFFI/include"
keep "$fresh/Duebook.swift" "$package/Sources/Duebook/Duebook.swift"
keep "$fresh/DuebookFFI.h" "$package/Sources/DuebookFFI/include/DuebookFFI.h"

if command -v swift >/dev/null; then
    export LD_LIBRARY_PATH="$target/release" DYLD_LIBRARY_PATH="$target/release"
    swift test --package-path "$package" --scratch-path "$target/swift" -Xlinker "-L$target/release"
    printed=$fresh/ten_lines.txt
    swift run --package-path examples/swift/TenLines --scratch-path "$target/swift-example" -Xlinker "-L$target/release" >"$printed"
    cmp "$printed" examples/expected/ten_lines.txt
    exit
fi

"$workspace/scripts/swift-setup.sh" "$root" >&2
# In a mount namespace of its own: /proc, the sources and the library are seen in the chroot as long as this
# runs, and nowhere else. Nothing is left mounted, even after a kill.
unshare --mount --propagation private sh -eu -c '
    mkdir -p "$1/workspace" "$1/library" "$1/var/tmp/duebook-swift"
    mount -t proc proc "$1/proc"
    mount --bind "$2" "$1/workspace" && mount -o remount,bind,ro "$1/workspace"
    mount --bind "$3" "$1/library" && mount -o remount,bind,ro "$1/library"
    exec chroot "$1" env -i HOME=/root PATH=/usr/bin:/bin LANG=C.UTF-8 LD_LIBRARY_PATH=/library \
        sh -euc "$4"
' sh "$root" "$workspace" "$target/release" '
    swift test --package-path /workspace/bindings-mobile/swift --scratch-path /var/tmp/duebook-swift -Xlinker -L/library
    swift run --package-path /workspace/examples/swift/TenLines --scratch-path /var/tmp/duebook-swift-example \
        -Xlinker -L/library >/var/tmp/ten_lines.txt
    cmp /var/tmp/ten_lines.txt /workspace/examples/expected/ten_lines.txt
'
