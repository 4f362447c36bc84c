"""A web service that records receipts in PostgreSQL, each exactly once, however often its request is sent.

    python examples/python/store_postgres.py postgresql://… [PORT]

    POST /receipts           with the header Idempotency-Key and {"customer", "amount", "currency", "received"}
    GET  /customers/C-88     what the customer has

The request's own name is the name of the order. A request that is sent again, because its answer never came, is
answered with the same bytes as the first time, by this process or any other, before a crash or after it.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from duebook import Command, Decision, DuebookError, Money, Order, OrderConflictError, Receipt
from psycopg import OperationalError

from event_store import PostgresStore, StoredBook

OUTBOX = "create table if not exists outbox (order_id text primary key, message text not null)"


def tell_the_customer(connection: Any, decision: Decision) -> None:
    """A message to be sent, written in the transaction that stores the receipt: there are both or neither."""
    if decision.refusal is None:
        message = f"{decision.order} was recorded on {decision.events[0].on}"
        connection.execute("insert into outbox values (%s, %s)", (decision.order, message))


def receipt(stored: StoredBook, key: str, asked: dict[str, str]) -> tuple[int, dict[str, Any]]:
    """Records a receipt. The answer says only what the order did: what else has happened since is not in it."""
    received = date.fromisoformat(asked["received"])  # as the customer said: a retry tomorrow says the same
    paid = Receipt(customer=asked["customer"], amount=Money(asked["amount"], asked["currency"]), received=received)
    order = Order(key, "web", datetime.now(timezone.utc), received, commands=[Command.RecordReceipt(paid)])
    decision = stored.give(order, tell_the_customer)
    if decision.refusal is not None:
        refusal = decision.refusal
        return 422, {"code": refusal.code, "path": refusal.path, "en": refusal.en, "zh": refusal.zh}
    events = decision.events or decision.earlier
    return 201, {"order": decision.order, "events": [one.sequence for one in events]}


def customer(stored: StoredBook, name: str) -> tuple[int, dict[str, Any]]:
    """What a customer has; what other processes have stored counts."""
    stored.read_on()
    return 200, {"available": [str(one.available) for one in stored.book.balance(name)]}


class Service(BaseHTTPRequestHandler):
    """The two addresses of the service."""

    stored: StoredBook

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(lambda: receipt(self.stored, self.headers["Idempotency-Key"], json.loads(body)))

    def do_GET(self) -> None:
        self._answer(lambda: customer(self.stored, self.path.removeprefix("/customers/")))

    def _answer(self, work: Any) -> None:
        try:
            status, told = work()
        except DuebookError as refused:  # seen before anything is recorded; the same key may be tried again
            status = 409 if isinstance(refused, OrderConflictError) else 400
            told = {"code": refused.code, "path": refused.path, "en": str(refused), "zh": refused.zh}
        except OperationalError:  # whether it was stored is not known, and need not be
            status, told = 503, {"code": "database", "en": "send the same request again"}
        except (KeyError, ValueError) as wrong:
            status, told = 400, {"code": "request", "en": repr(wrong)}
        body = json.dumps(told, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""


def main(address: str, port: int = 0) -> None:
    """Serves until it is killed: nothing is lost by that."""
    Service.stored = StoredBook(PostgresStore(address, OUTBOX), "acme-trading")
    with ThreadingHTTPServer(("127.0.0.1", port), Service) as server:
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
