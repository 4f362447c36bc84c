#!/usr/bin/env bash
# Says plainly which of the named tools this machine lacks, and which version is needed.
set -euo pipefail

missing=0
lack() { printf 'duebook needs %s\n' "$1" >&2; missing=1; }
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

for tool in "$@"; do
  case "$tool" in
    cargo) command -v cargo >/dev/null || lack "Rust 1.88 or newer (cargo): https://rustup.rs" ;;
    python3)
      if ! command -v python3 >/dev/null; then lack "Python 3.10 or newer (python3)"
      elif ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))'; then lack "Python 3.10 or newer, this is $(python3 -V)"
      elif ! python3 -c 'import venv, ensurepip' 2>/dev/null; then lack "Python's venv module (on Debian: the package python3-venv)"; fi ;;
    node)
      if ! command -v node >/dev/null; then lack "Node 20 or newer (node)"
      elif ! at_least 20 "$(node -p process.versions.node)"; then lack "Node 20 or newer, this is $(node -v)"; fi ;;
    npm) command -v npm >/dev/null || lack "npm, which comes with Node" ;;
    java) command -v javac >/dev/null || lack "a JDK, version 17 or newer (javac)" ;;
    mvn) command -v mvn >/dev/null || lack "Maven 3.8 or newer (mvn)" ;;
    *) command -v "$tool" >/dev/null || lack "$tool" ;;
  esac
done
exit $missing
