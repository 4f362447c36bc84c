#!/usr/bin/env bash
# Runs two commands side by side, for much of what they wait for uses one processor only:
#
#     both.sh "make lint test-core" "make libraries"
#
# Both print where they are. If one fails the other is ended, and so is what it started; the answer is a failure.
set -uo pipefail
set -m # each command is a group of its own, which can be ended as a whole
bash -euc "$1" &
one=$!
bash -euc "$2" &
other=$!
trap 'kill -- -"$one" -"$other" 2>/dev/null' EXIT
for _ in 1 2; do
    wait -n || exit 1
done
trap - EXIT
