#!/bin/sh
# Measures the Kotlin package on this machine: one line of JSON per measurement.
set -eu
# Maven colors its output even when it is quiet: the line begins behind an escape.
"$(dirname "$0")/test-kotlin.sh" -Dstyle.color=never test -Dtest=Bench | grep -o '{"language".*}'
