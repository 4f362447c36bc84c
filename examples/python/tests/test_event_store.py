"""Events in a real database: crashes, two writers, recovery, retries. Every death here is a killed process."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from datetime import timedelta
from pathlib import Path

import pytest
from worker import BOOK, DAY, MANY, batch, cny, comes_to, first, mixed, order, owed, paid, store

import duebook
from duebook import BookEvent, BookSnapshot, Command
from event_store import StoredBook, TableCut

HERE = Path(__file__).parent
NODE = HERE.parents[1] / "node" / "test" / "worker.mjs"
KILLED = -signal.SIGKILL
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parent), os.environ.get("PYTHONPATH", "")])}


def worker(*arguments, **more):
    command = [sys.executable, str(HERE / "worker.py"), *map(str, arguments)]
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, **more)


def node_worker(*arguments, **more):
    return subprocess.Popen(["node", str(NODE), *map(str, arguments)], stdout=subprocess.PIPE, text=True, **more)


def opened(address, book=BOOK):
    return StoredBook(store(address), book)


def rows(address, book=BOOK):
    """What is in the table, without the library."""
    events = f"select sequence, order_id, line from duebook_events where book = '{book}' order by sequence"
    return [tuple(row) for row in store(address).connection().execute(events).fetchall()]


def run_sql(address, statement):
    store(address).connection().execute(statement)


def balance(stored, customer="C-88"):
    (one,) = stored.book.balance(customer)
    return one.available


def undisturbed(*orders):
    """The book that follows from orders when nothing goes wrong, kept nowhere."""
    book = duebook.Book.open(BOOK)
    for one in orders:
        book.apply(book.decide(one).events)
    return book


# ---- crashes --------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["decide", "insert", "commit", "apply"])
def test_a_killed_process_leaves_all_of_an_order_or_nothing(address, where):
    opened(address).give(first())
    before = rows(address)
    assert worker("die-at", where, address).wait(60) == KILLED
    if address.endswith(".db") and where == "insert":
        # The death came late enough: a part of the order had been written to the disk.
        assert os.path.getsize(f"{address}-wal") > 200_000
    after = rows(address)
    noted = store(address).connection().execute("select order_id from notes").fetchall()
    if where == "apply":  # it was stored, and nobody was told
        assert len(after) == len(before) + MANY and [name for (name,) in noted] == ["batch"]
    else:
        assert after == before and noted == []

    again = opened(address)
    assert again.book.sequence() == len(after)
    decision = again.give(batch())
    assert [bool(decision.events), bool(decision.earlier)] == ([False, True] if where == "apply" else [True, False])
    assert again.give(batch()).earlier == (decision.events or decision.earlier)
    assert opened(address).book.snapshot() == again.book.snapshot() == undisturbed(first(), batch()).snapshot()
    assert [number for number, _, _ in rows(address)] == list(range(1, len(before) + MANY + 1))


def test_a_process_killed_while_the_server_inserts_leaves_nothing(postgres):
    """Another transaction holds a number in the middle, so the killed process has written the first half and waits."""
    import psycopg

    opened(postgres).give(first())
    before = rows(postgres)
    with psycopg.connect(postgres) as blocker, psycopg.connect(postgres, autocommit=True) as watcher:
        held = len(before) + MANY // 2
        blocker.execute("insert into duebook_events values (%s, %s, 'held', '')", (BOOK, held))
        process = worker("die-at", "never", postgres)
        waiting = "select pid from pg_stat_activity where application_name = 'dies' and wait_event_type = 'Lock'"
        wait_for(lambda: watcher.execute(waiting).fetchone())
        process.kill()
        assert process.wait(60) == KILLED
        blocker.rollback()
        wait_for(lambda: not watcher.execute("select 1 from pg_stat_activity where application_name = 'dies'").fetchone())
    assert rows(postgres) == before
    again = opened(postgres)
    assert again.give(batch()).events and again.book.snapshot() == undisturbed(first(), batch()).snapshot()


def test_killed_at_any_moment_and_started_again(address):
    """A process is killed over and over while it works; each new one gives all orders from the first."""
    opened(address).give(first())
    chance, recorded = random.Random(7353), [0]
    for _ in range(8):
        process = worker("all", address, 1_000_000)
        for _ in range(recorded[-1] + chance.randint(1, 25)):
            assert process.stdout.readline()
        process.kill()
        process.communicate()
        assert process.returncode == KILLED
        opened(address)  # whole at every moment
        recorded.append(len({name for _, name, _ in rows(address)}) - 1)
    assert recorded == sorted(set(recorded)), "each time a little more was done"
    count = recorded[-1] + 10
    process = worker("all", address, count)
    assert process.communicate()[0] == "".join(f"{number}\n" for number in range(count))
    expected = undisturbed(first(), *(mixed("all", number) for number in range(count)))
    assert opened(address).book.snapshot() == expected.snapshot()


def test_a_lost_connection_is_made_anew(postgres):
    import psycopg

    stored = opened(postgres)
    stored.give(first())
    with psycopg.connect(postgres, autocommit=True) as other:
        pid = stored.store.connection().info.backend_pid
        other.execute("select pg_terminate_backend(%s, 5000)", (pid,))
    with pytest.raises(psycopg.OperationalError):
        stored.give(batch())
    assert stored.book.snapshot() == undisturbed(first()).snapshot() == opened(postgres).book.snapshot()
    assert stored.give(batch()).events and stored.book.snapshot() == undisturbed(first(), batch()).snapshot()


# ---- several writers ------------------------------------------------------------------------------


def race(address, count, workers=(worker, worker)):
    """Two processes at once on one customer; the numbers of lost races."""
    opened(address).give(first())
    writers = [start("write", address, name, count, stdin=subprocess.PIPE) for start, name in zip(workers, ("one", "two"))]
    assert [process.stdout.readline() for process in writers] == ["ready\n"] * 2
    for process in writers:
        process.stdin.write("go\n")
        process.stdin.flush()
    told = [list(map(int, process.communicate(timeout=120)[0].split())) for process in writers]

    both = (count + 3) // 4
    assert [own for own, _, _, _ in told] == [count, count], "no order is lost"
    assert sum(shared for _, shared, _, _ in told) == both, "what both give is stored by one of them"
    assert [again for _, _, again, _ in told] == [0, 0]
    stored = opened(address)
    names = [f"{name}-{number}" for name, most in (("one", count), ("two", count), ("shared", both)) for number in range(most)]
    events = stored.book.changes_since(0)
    assert sorted(one.order for one in events if one.index == 1) == sorted(["first", *names]), "none twice"
    assert [number for number, _, _ in rows(address)] == list(range(1, len(events) + 1)), "no gaps"
    assert not any(isinstance(one.event, BookEvent.Refused) for one in events)
    sums = [comes_to("one", count), comes_to("two", count), comes_to("shared", both)]
    brought, used = (100_000_000 * n + sum(column) for n, column in zip((1, 0), zip(*sums)))
    assert balance(stored) == cny(brought - used)
    assert stored.book.open_items("C-88")[0].receivable.open == cny(100_000_000 - used)
    assert stored.book.verify().difference is None
    return [lost for _, _, _, lost in told]


def test_two_processes_at_once(address):
    assert sum(race(address, 300)) > 20, "they must have met"


def test_two_processes_where_the_database_is_stricter(postgres):
    assert sum(race(f"{postgres}%20-cdefault_transaction_isolation%3Dserializable", 60)) > 0


@pytest.mark.skipif(not NODE.parent.parent.joinpath("node_modules").exists(), reason="the packages of examples/node are not installed")
def test_a_process_of_python_and_one_of_node(postgres):
    """One table, one book, two languages: the same requests are the same orders, the same events the same bytes."""
    assert sum(race(postgres, 150, (worker, node_worker))) > 10, "they must have met"


def test_the_second_decides_again_on_what_the_first_has_done(address):
    """Both see money for one payment; they cannot both spend it."""
    one, other = opened(address), opened(address)
    one.give(order("req-1", paid(10_000), owed("INV-1", 10_000), owed("INV-2", 10_000)))
    other.read_on()
    assert one.give(order("req-2", Command.Pay("INV-1"))).refusal is None
    late = other.give(order("req-3", Command.Pay("INV-2")))
    assert late.refusal is not None and late.events[0].sequence == one.book.sequence() + 1
    one.read_on()
    assert one.book.snapshot() == other.book.snapshot() and balance(one) == cny(0)
    assert one.give(order("req-3", Command.Pay("INV-2"))).refusal == late.refusal, "refused is refused, for everyone"


def test_a_request_that_reaches_two_processes_is_answered_alike(address):
    one, other = opened(address), opened(address)
    answer = one.give(order("req-1", paid(3_000_007), paid(1, "R-2"))).events
    again = other.give(order("req-1", paid(3_000_007), paid(1, "R-2"), minute=9))
    assert again.events == () and again.earlier == answer and len(rows(address)) == len(answer)
    with pytest.raises(duebook.OrderConflictError):
        other.give(order("req-1", paid(3_000_008)))


def test_a_clock_that_is_behind_takes_the_last_instant(address):
    one, other = opened(address), opened(address)
    (_, last) = one.give(order("req-1", paid(1), minute=5)).events
    (late,) = other.give(order("req-2", paid(1), minute=3)).events
    assert late.at == last.at and other.give(order("req-3", paid(1), minute=6)).events[0].at == last.at + timedelta(minutes=1)


def test_threads_share_a_book(address):
    stored = opened(address)
    work = [threading.Thread(target=lambda at=at: [stored.give(order(f"{at}-{n}", paid(7))) for n in range(25)]) for at in "abcd"]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join(60)
    assert balance(stored) == cny(700) and opened(address).book.snapshot() == stored.book.snapshot()


# ---- recovery -------------------------------------------------------------------------------------


def test_snapshot_and_tail_are_the_full_replay(address):
    stored = opened(address)
    stored.give(first())
    snapshots = []
    for number in range(30):
        if number % 10 == 0:
            snapshots.append(stored.book.snapshot().to_json())
        stored.give(mixed("one", number))
    whole = opened(address).book.snapshot()
    assert whole == stored.book.snapshot()
    for text in snapshots:
        snapshot, kept, asked = BookSnapshot.from_json(text), store(address), []
        read = kept.read
        kept.read = lambda book, after=0: asked.append(after) or read(book, after)
        restored = StoredBook(kept, BOOK, snapshot)
        assert restored.book.snapshot() == whole and asked == [snapshot.sequence]
        assert restored.give(mixed("one", 29)).events == ()


def test_two_books_in_one_table(address):
    one, other = opened(address, "acme"), opened(address, "beta")
    for number in range(10):
        one.give(order(f"req-{number}", paid(100)))
        other.give(order(f"req-{number}", paid(33, customer="C-1")))
    assert [balance(one), balance(other, "C-1")] == [cny(1000), cny(330)]
    assert [number for number, _, _ in rows(address, "beta")] == list(range(1, 12))
    assert opened(address, "beta").book.snapshot() == other.book.snapshot()
    # A line that was put into the other's part of the table is found.
    run_sql(address, "update duebook_events set book = 'acme', sequence = sequence + 1 where book = 'beta' and sequence = 11")
    with pytest.raises(duebook.OtherBookError):
        opened(address, "acme")


@pytest.mark.parametrize(
    ("damage", "refusal"),
    [
        ("delete from duebook_events where sequence = 2", duebook.SequenceBrokenError),
        ("delete from duebook_events where sequence = 3", duebook.TornBatchError),
        ("update duebook_events set line = replace(line, '\"index\":1', '\"index\": 1')", duebook.NotCanonicalError),
        ("update duebook_events set line = replace(line, '\"100.00\"', '\"100.000\"')", duebook.AmountTooPreciseError),
    ],
)
def test_a_damaged_table_is_refused(address, damage, refusal):
    opened(address).give(order("req-1", paid(10_000, "R-1"), paid(10_000, "R-2")))
    run_sql(address, damage)
    with pytest.raises(refusal):
        opened(address)


def test_a_table_that_was_put_back_is_not_written_to(address):
    stored = opened(address)
    stored.give(first())
    stored.give(order("req-1", paid(1)))
    run_sql(address, f"delete from duebook_events where sequence = {stored.book.sequence()}")
    before = rows(address)
    with pytest.raises(TableCut):
        stored.give(order("req-2", paid(1)))
    assert rows(address) == before


def test_text_keeps_the_bytes_and_jsonb_does_not(postgres):
    stored = opened(postgres)
    odd = 'a "quoted" \\ line\nwith 中文, \u007f, \u2028 and an \U0001f600'
    stored.give(order("req-1", paid(10_000), Command.Comment(duebook.RecordKey.Customer("C-88"), odd)))
    assert opened(postgres).book.snapshot() == stored.book.snapshot()
    run_sql(postgres, "update duebook_events set line = line::jsonb::text")
    with pytest.raises(duebook.NotCanonicalError):
        opened(postgres)


# ---- the host's own work --------------------------------------------------------------------------


def test_the_hosts_work_is_done_once_with_the_order(address):
    stored = opened(address)
    note = lambda connection, decision: connection.execute(f"insert into notes values ('{decision.order}')")
    for _ in range(2):
        stored.give(order("req-1", paid(1)), note)
    assert store(address).connection().execute("select * from notes").fetchall() == [("req-1",)]
    # What the host itself does twice is its own mistake, and not that of two writers.
    before, twice = rows(address), lambda connection, decision: [note(connection, decision) for _ in range(2)]
    with pytest.raises(Exception, match="(?i)unique"):
        stored.give(order("req-2", paid(1)), twice)
    assert rows(address) == before and stored.book.sequence() == len(before)
    assert stored.give(order("req-2", paid(1)), note).events


# ---- the programs ---------------------------------------------------------------------------------


def test_the_program_of_a_file_finds_everything_done(tmp_path):
    run = lambda *given: subprocess.run(
        [sys.executable, HERE.parent / "store_sqlite.py", *given], env=ENVIRONMENT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    once, again = run(tmp_path / "book.db"), run(tmp_path / "book.db")
    assert once == run(), "in a file as in memory"
    assert once == ["0 events found", *(f"req-{n} stored as {of}" for n, of in enumerate(["#1 #2", "#3", "#4"], 1)), once[-1]]
    assert again == ["4 events found", *(line.replace("stored", "was stored before") for line in once[1:4]), once[-1]]
    assert once[-1] == "C-88 has 17999.99 CNY and owes nothing"


class Web:
    """The web service, in a process of its own."""

    def __init__(self, address):
        command = [sys.executable, str(HERE.parent / "store_postgres.py"), address]
        self.process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()

    def ask(self, path, key=None, told=None, timeout=30):
        headers = {"Idempotency-Key": key} if key else {}
        body = None if told is None else json.dumps(told).encode()
        try:
            with urllib.request.urlopen(urllib.request.Request(self.url + path, body, headers), timeout=timeout) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read()

    def kill(self):
        self.process.kill()
        assert self.process.wait(60) == KILLED
        self.process.stdout.close()


def wait_for(seen, seconds=30):
    end = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.01)


def test_a_web_request_is_carried_out_once_whatever_dies(postgres):
    import psycopg

    asked = {"customer": "C-88", "amount": "30000.07", "currency": "CNY", "received": "2026-02-06"}
    web = Web(postgres)
    status, answer = web.ask("/receipts", "k-1", asked)
    assert (status, json.loads(answer)) == (201, {"order": "k-1", "events": [1, 2]})
    assert web.ask("/receipts", "k-1", asked) == (status, answer)
    assert [web.ask("/receipts", "k-1", {**asked, "amount": amount})[0] for amount in ("30000.08", "0.001")] == [409, 400]
    other = Web(postgres)
    assert other.ask("/receipts", "k-1", asked) == (status, answer), "from another process, the same bytes"

    # Killed while it stores: nothing is there. The table is held, so the service waits at its insert.
    with psycopg.connect(postgres) as blocker, psycopg.connect(postgres, autocommit=True) as watcher:
        waiting = "select 1 from pg_locks where not granted and relation = 'duebook_events'::regclass"
        blocker.execute("lock table duebook_events in share mode")
        with pytest.raises(OSError):  # no answer came
            web.ask("/receipts", "k-2", asked, timeout=0.5)
        wait_for(lambda: watcher.execute(waiting).fetchone())
        web.kill()
        blocker.rollback()
        gone = "select 1 from pg_stat_activity where query like 'insert into duebook_events%' and state <> 'idle'"
        wait_for(lambda: not watcher.execute(gone).fetchone())
    assert len(rows(postgres, "acme-trading")) == 2
    web = Web(postgres)
    status, answer = web.ask("/receipts", "k-2", asked)
    assert (status, json.loads(answer)["events"]) == (201, [3])

    # Killed after it stored and before anybody read the answer: the retry is answered as the other process would.
    web.kill()
    assert other.ask("/receipts", "k-2", asked) == (status, answer)
    web = Web(postgres)
    assert web.ask("/receipts", "k-2", asked) == (status, answer)
    assert json.loads(web.ask("/customers/C-88")[1]) == {"available": ["60000.14 CNY"]} == json.loads(other.ask("/customers/C-88")[1])
    with psycopg.connect(postgres) as connection:
        assert connection.execute("select order_id from outbox order by 1").fetchall() == [("k-1",), ("k-2",)]
    web.kill()
    other.kill()
