"""A process that writes, and that may die: run by the tests.

    worker.py write ADDRESS NAME COUNT      gives its own orders and some that others give too; waits for a line first
    worker.py all ADDRESS COUNT             gives the same orders in the same order, and says each number it is at
    worker.py die-at WHERE ADDRESS          gives one order of many events, and is killed at that place
"""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import date, datetime, timedelta, timezone
from types import SimpleNamespace

from duebook import Command, Money, Order, Receipt, Receivable

from event_store import EventStore, PostgresStore, SqliteStore, StoredBook, TableMoved

DAY = date(2026, 2, 6)
BEGIN = datetime(2026, 2, 6, 8, tzinfo=timezone.utc)
BOOK = "acme"
NOTES = "create table if not exists notes (order_id text primary key)"
MANY = 1500


def store(address: str) -> EventStore:
    return (PostgresStore if address.startswith("postgres") else SqliteStore)(address, NOTES)


def cny(minor: int) -> Money:
    return Money.from_minor(minor, "CNY")


def order(name: str, *commands: Command, minute: int = 0, by: str = "wang.fang") -> Order:
    return Order(name, by, BEGIN + timedelta(minutes=minute), DAY, commands=commands)


def paid(minor: int, name: str | None = None, customer: str = "C-88") -> Command:
    return Command.RecordReceipt(Receipt(receipt=name, customer=customer, amount=cny(minor)))


def owed(name: str, minor: int, customer: str = "C-88") -> Command:
    return Command.OpenReceivable(Receivable(name, customer, cny(minor), DAY))


def mixed(name: str, number: int) -> Order:
    """Two of three orders bring money in one or two receipts, the third pays some of what is owed."""
    if number % 3 == 0:
        return order(f"{name}-{number}", Command.Pay("INV-1", amount=cny(number + 1)))
    both = [paid(7 * number + 3, f"R-{name}-{number}"), paid(1, f"R-{name}-{number}-b")]
    return order(f"{name}-{number}", *both[: number % 3])


def comes_to(name: str, count: int) -> tuple[int, int]:
    """What the first orders of a name bring and pay, by plain sums."""
    brings = sum(7 * n + 3 + (n % 3 == 2) for n in range(count) if n % 3)
    return brings, sum(n + 1 for n in range(0, count, 3))


def first() -> Order:
    """What has to be there: enough money for all payments, and a debt they pay."""
    return order("first", paid(100_000_000, "R-first"), owed("INV-1", 100_000_000))


def batch() -> Order:
    """One order of very many events."""
    return order("batch", *(paid(101 + number, f"R-{number}") for number in range(MANY)), minute=1)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DiesHalfway(list):
    """Events of which only the first half can be read."""

    def __iter__(self):
        for number, one in enumerate(super().__iter__()):
            if number > len(self) // 2:
                die()
            yield one


def die_at(where: str, address: str) -> None:
    kept = store(address)
    if address.startswith("postgres"):
        # So that the test finds this process among the connections.
        kept.connection().execute("set application_name = 'dies'")
    else:
        # Changes leave the memory for the log file long before the end of the transaction.
        kept.connection().execute("pragma cache_size = 10")
    stored, append = StoredBook(kept, BOOK), kept.append

    def deadly(decision, also):
        if where == "decide":
            die()
        append(SimpleNamespace(events=DiesHalfway(decision.events)) if where == "insert" else decision, also)
        if where == "apply":
            die()

    def note(connection, decision):
        connection.execute(f"insert into notes values ('{decision.order}')")
        if where == "commit":
            die()

    kept.append = deadly
    stored.give(batch(), note)


def write(address: str, name: str, count: int) -> None:
    kept = store(address)
    stored, append, lost = StoredBook(kept, BOOK), kept.append, 0

    def counted(decision, also):
        nonlocal lost
        time.sleep(0.001)  # a way over a network, in which the other may come first
        try:
            append(decision, also)
        except TableMoved:
            lost += 1
            raise

    kept.append = counted
    print("ready", flush=True)
    sys.stdin.readline()
    own = shared = again = 0
    for number in range(count):
        own += bool(stored.give(mixed(name, number)).events)
        if number % 4 == 0:  # a request that both get
            shared += bool(stored.give(mixed("shared", number // 4)).events)
        if number % 5 == 0:  # and one that comes again
            again += bool(stored.give(mixed(name, number // 2)).events)
    print(own, shared, again, lost)


def write_all(address: str, count: int) -> None:
    stored = StoredBook(store(address), BOOK)
    for number in range(count):
        stored.give(mixed("all", number))
        print(number, flush=True)


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    if what == "die-at":
        die_at(*rest)
    elif what == "write":
        write(rest[0], rest[1], int(rest[2]))
    else:
        write_all(rest[0], int(rest[1]))
