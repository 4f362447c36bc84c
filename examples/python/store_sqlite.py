"""A book in a file: three orders, and what follows from them. Run it again: it finds everything done.

    python examples/python/store_sqlite.py [FILE]        without a file: in memory
"""

from __future__ import annotations

import sys
from datetime import date, datetime, timezone

from duebook import Command, Money, Order, Receipt, Receivable

from event_store import SqliteStore, StoredBook


def orders() -> list[Order]:
    """Money arrives, an invoice is written, and the money pays it. The caller makes the ids and keeps them."""
    day = date(2026, 2, 6)
    invoice = Receivable("INV-1", "C-88", Money("12000.08", "CNY"), date(2026, 2, 28))
    commands = {
        "req-1": Command.RecordReceipt(Receipt(receipt="R-1", customer="C-88", amount=Money("30000.07", "CNY"))),
        "req-2": Command.OpenReceivable(invoice),
        "req-3": Command.Pay("INV-1"),
    }
    now = datetime.now(timezone.utc)
    return [Order(name, "wang.fang", now, day, commands=[command]) for name, command in commands.items()]


def main(path: str) -> None:
    """Gives the orders and prints what they did."""
    stored = StoredBook(SqliteStore(path), "acme-trading")
    print(f"{stored.book.sequence()} events found")
    for order in orders():
        decision = stored.give(order)
        did = decision.events or decision.earlier
        print(order.id, "stored as" if decision.events else "was stored before as", *(f"#{one.sequence}" for one in did))
    (balance,) = stored.book.balance("C-88")
    owed = [f"{one.receivable.id} {one.receivable.open}" for one in stored.book.open_items("C-88")]
    print(f"C-88 has {balance.available} and owes {', '.join(owed) or 'nothing'}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ":memory:")
