"""Where the tests keep their events: a new SQLite file or a new schema of PostgreSQL for each."""

import os
import sys
from pathlib import Path

import pytest
from pytest import skip

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[2] / "scripts")]

import with_postgres  # noqa: E402


@pytest.fixture(scope="session")
def server():
    """The address of a PostgreSQL server; where there is none, the tests that need it say why they do not run."""
    given = os.environ.get("DUEBOOK_TEST_POSTGRES", "")
    if given not in ("", "required"):
        yield given
        return
    try:
        with with_postgres.server() as address:
            yield address
    except with_postgres.Unavailable as why:
        assert given != "required", f"PostgreSQL is required: {why}"
        skip(f"not tested with PostgreSQL: {why}")


@pytest.fixture
def postgres(server, request):
    """A schema of its own on the server."""
    import psycopg

    name = f"duebook_{os.getpid()}_{id(request)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create schema {name}")
        yield f"{server}{'&' if '?' in server else '?'}options=-csearch_path%3D{name}"
        connection.execute(f"drop schema {name} cascade")


@pytest.fixture
def sqlite(tmp_path):
    """A file of its own."""
    return str(tmp_path / "events.db")


@pytest.fixture(params=["sqlite", "postgres"])
def address(request):
    """Each database in turn."""
    return request.getfixturevalue(request.param)
