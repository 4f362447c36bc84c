#!/bin/sh
# Puts a Swift toolchain (Debian trixie's `swiftlang`) into a folder of its own, for machines without Swift.
#
#   swift-setup.sh [DIR]      default: ${XDG_CACHE_HOME:-$HOME/.cache}/duebook/swift
#
# Needs root (for chroot) and apt. The mirror and the proxy are the ones this machine's apt uses;
# DEBIAN_MIRROR=<url> overrides the mirror. About 450 MB of downloads and 3 GB of disk, once.
# A second run finds everything in place and takes no time. `rm -rf DIR` undoes all of it.
set -eu

suite=trixie
recipe=1                                     # raise it when what follows changes: the folder is then made anew
packages="swiftlang libc6-dev libstdc++-14-dev"
root=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/duebook/swift}

fail() { echo "swift-setup: $*" >&2; exit 1; }

# The first Debian archive in apt's own configuration that is not the security one.
configured_mirror() {
    apt-get indextargets --format '$(SITE) $(REPO_URI) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk '$3 == "main" && $2 ~ /\/debian\/?$/ { print $2; exit }'
}

configured_proxy() { apt-config dump Acquire::http::Proxy --format '%v%n' 2>/dev/null | grep -v '^DIRECT$' | head -n 1 || true; }

[ "$(cat "$root/.duebook-swift" 2>/dev/null)" = "$recipe" ] && { echo "swift-setup: ready in $root"; exit 0; }

[ "$(id -u)" = 0 ] || fail "needs root, for chroot"
command -v apt-get >/dev/null || fail "needs a Debian machine (apt-get)"
case $root in /|/usr|/home|/root|/tmp|"$HOME") fail "refusing to use $root" ;; esac
if [ -e "$root" ]; then
    # Only a folder that this script began, and nothing mounted inside it, may be thrown away.
    [ -e "$root/.duebook-swift-begun" ] || [ -z "$(ls -A "$root")" ] || fail "$root exists and is not ours"
    grep -q " $(realpath "$root")/" /proc/self/mounts && fail "something is mounted inside $root"
    rm -rf --one-file-system "$root"
fi

mirror=${DEBIAN_MIRROR:-$(configured_mirror)}
if [ -z "$mirror" ]; then
    apt-get update -qq
    mirror=$(configured_mirror)
fi
[ -n "$mirror" ] || fail "no Debian archive in apt's configuration; set DEBIAN_MIRROR"
command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap; }

proxy=$(configured_proxy)
[ -z "$proxy" ] || export http_proxy="${http_proxy:-$proxy}" https_proxy="${https_proxy:-$proxy}"

mkdir -p "$root"
root=$(realpath "$root")
touch "$root/.duebook-swift-begun"
echo "swift-setup: $suite from $mirror into $root"
# A mount namespace of its own: what debootstrap mounts vanishes with it, however it ends.
unshare --mount --propagation private \
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root/.duebook-swift-begun" 2>&1 ||
    { tail -n 20 "$root/.duebook-swift-begun" >&2; fail "debootstrap failed"; }

# apt in the chroot fetches as apt outside does (proxy, date checks), and never starts services.
apt-config dump Acquire | grep -E '^Acquire::(https?::Proxy|Check-|Retries)' >"$root/etc/apt/apt.conf.d/99host" || true
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"

# Swift needs /proc: its libraries are found through $ORIGIN.
unshare --mount --propagation private sh -eu -c '
    mount -t proc proc "$1/proc"
    export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
    chroot "$1" apt-get update -qq
    chroot "$1" apt-get install -y -qq --no-install-recommends $2 >>"$1/.duebook-swift-begun" 2>&1
    chroot "$1" apt-get clean
    chroot "$1" swift --version
' sh "$root" "$packages" || { tail -n 20 "$root/.duebook-swift-begun" >&2; fail "installing $packages failed"; }

echo "$recipe" >"$root/.duebook-swift"
echo "swift-setup: ready in $root"
