"""A book whose events are kept in a table of your own database, SQLite or PostgreSQL (账簿存进自己的数据库).

One transaction checks that the table still ends where the book ends, and stores all events of an order or none. Of
two writers the second finds the table longer than its book: it reads what the other stored and decides again.

Take this file as it is: it needs duebook, and psycopg only for PostgreSQL.
"""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any

from duebook import Book, BookSnapshot, ClockBackError, Decision, Order, Recorded, book_read_log

if TYPE_CHECKING:
    import psycopg

SCHEMA = """
create table if not exists duebook_events (
    book     text   not null,
    sequence bigint not null check (sequence > 0),
    order_id text   not null,
    line     text   not null,
    primary key (book, sequence)
)
"""
# The line is text and never jsonb: the database would write other bytes, and a book takes only those it has written.

Also = Callable[[Any, Decision], None]
"""Work of the host in the transaction that stores a decision: given the connection and the decision."""


class TableMoved(Exception):
    """Somebody else has stored events since the book was read: read them, and decide again."""


class TableCut(Exception):
    """The table ends before the book: an older copy of it was put in its place. Nobody should go on."""


class EventStore(ABC):
    """A table of events. Databases differ in how a transaction begins and in what they call a number that is taken."""

    def __init__(self, mark: str) -> None:
        self._insert = f"insert into duebook_events values ({mark}, {mark}, {mark}, {mark})"
        self._last = f"select coalesce(max(sequence), 0) from duebook_events where book = {mark}"
        self._after = f"select line from duebook_events where book = {mark} and sequence > {mark} order by sequence"

    @abstractmethod
    def connection(self) -> Any:
        """The connection to the database."""

    @abstractmethod
    def transaction(self) -> AbstractContextManager[Any]:
        """All or nothing; `TableMoved` for a number that is taken."""

    def read(self, book: str, after: int = 0) -> list[Recorded]:
        """The events of a book after the one of that number."""
        rows = self.connection().execute(self._after, (book, after))
        return book_read_log("".join(f"{line}\n" for (line,) in rows))

    def append(self, decision: Decision, also: Also | None = None) -> None:
        """Stores the events of a decision, all or none, if the table ends where they begin."""
        events = decision.events
        book, last = events[0].book, events[0].sequence - 1
        with self.transaction():
            connection = self.connection()
            (found,) = connection.execute(self._last, (book,)).fetchone()
            if found > last:
                raise TableMoved(f"the table has {found} events of {book}, the book has {last}")
            if found < last:
                raise TableCut(f"the table has only {found} events of {book}, the book has {last}")
            rows = ((one.book, one.sequence, one.order, one.to_json()) for one in events)
            connection.cursor().executemany(self._insert, rows)
            if also is not None:
                also(connection, decision)


class SqliteStore(EventStore):
    """A table in a file. One process writes at a time and the others wait for it; readers never wait."""

    def __init__(self, path: str, *tables: str) -> None:
        super().__init__("?")
        # Transactions are begun here and not by the driver, which would begin them too late.
        self._connection = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
        self._connection.execute("pragma journal_mode = wal")
        self._connection.execute("pragma synchronous = full")  # what is committed is on the disk
        for table in (SCHEMA, *tables):
            self._connection.execute(table)

    def connection(self) -> sqlite3.Connection:
        return self._connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._connection.execute("begin immediate")  # from here on nobody else writes
        try:
            yield
            self._connection.execute("commit")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise


class PostgresStore(EventStore):
    """A table in PostgreSQL. The primary key lets one of two writers through; a lost connection is made anew."""

    def __init__(self, address: str, *tables: str) -> None:
        super().__init__("%s")
        self._address = address
        self._connection = self._connect()
        with self._connection.transaction():
            self._connection.execute("select pg_advisory_xact_lock(7353)")  # two processes may both find no table
            for table in (SCHEMA, *tables):
                self._connection.execute(table)

    def _connect(self) -> psycopg.Connection[Any]:
        import psycopg

        return psycopg.connect(self._address, autocommit=True, client_encoding="UTF8")

    def connection(self) -> psycopg.Connection[Any]:
        if self._connection.closed:
            self._connection = self._connect()
        return self._connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        from psycopg.errors import SerializationFailure, UniqueViolation

        try:
            with self.connection().transaction():
                yield
        except UniqueViolation as taken:
            if taken.diag.table_name != "duebook_events":  # that is the host's own work, done twice
                raise
            raise TableMoved(str(taken)) from taken
        except SerializationFailure as taken:  # where the database is stricter than it needs to be
            raise TableMoved(str(taken)) from taken


class StoredBook:
    """A book and the store of its events. Threads may share it; each process has its own."""

    def __init__(self, store: EventStore, book: str, snapshot: BookSnapshot | None = None) -> None:
        self.store = store
        self._turn = Lock()
        if snapshot is None:
            self.book = Book.replay(book, store.read(book))
        else:  # only what came after it is read
            self.book = Book.restore(snapshot, tail=store.read(book, snapshot.sequence))

    def give(self, order: Order, also: Also | None = None) -> Decision:
        """
        Decides an order, stores what it does, and takes it over: once, however often it is given.

        `also` works in the same transaction, and once more in the next where another writer came first: it should
        touch nothing but the database. It is not called for an order that was recorded before.
        """
        with self._turn:
            while True:
                decision = self._decide(order)
                if not decision.events:
                    return decision  # it was recorded before: this is the answer of then
                try:
                    self.store.append(decision, also)
                except TableMoved:
                    self._read_on()  # another writer's order is in the book now, so this ends
                else:
                    self.book.apply(decision.events)
                    return decision

    def read_on(self) -> None:
        """Takes over what others have stored."""
        with self._turn:
            self._read_on()

    def _read_on(self) -> None:
        self.book.apply(self.store.read(self.book.id(), self.book.sequence()))

    def _decide(self, order: Order) -> Decision:
        try:
            return self.book.decide(order)
        except ClockBackError as behind:  # another writer's clock is ahead of this one: its last instant counts
            return self.book.decide(order.__replace__(at=behind.last))
