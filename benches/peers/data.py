"""The rows every language measures, as a database would give them: text, integers and dates.

The same generator stands in ``benches/src/data.rs`` and ``benches/peers/data.mjs``.
"""

from datetime import date, timedelta


class Random:
    """Knuth's MMIX generator, upper bits."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def day(offset: int) -> date:
    return date(2026, 1, 1) + timedelta(days=offset)


def item_rows(count: int, customers: int) -> list[tuple[str, str, date, int]]:
    """(id, customer, due, open in cents)"""
    random = Random(7)
    return [
        (f"INV-{n:06}", f"C-{random.below(customers):04}", day(random.below(365)), 1 + random.below(1_000_000))
        for n in range(count)
    ]


def lot_rows(count: int, customers: int) -> list[tuple[str, str, date, int]]:
    """(id, customer, received, amount in cents)"""
    random = Random(11)
    return [
        (f"RCP-{n:06}", f"C-{random.below(customers):04}", day(random.below(365)), 1 + random.below(1_000_000))
        for n in range(count)
    ]


AS_OF = day(400)
LIMITS = (30, 60, 90)
