"""Random histories of a company, written from outside: orders of every kind that moves money or debts, many of them
dated back, some of them refused. A seed is a history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any

import duebook
from duebook import AccountKey, Book, Command, Contract, Due, EventDate, Field, Money, Nature, Order, Receipt, Receivable, Terms

FIRST = date(2025, 1, 1)
CUSTOMERS = "ABCDE"
NATURES = [Nature.ADVANCE] * 4 + [nature for nature in Nature]
OWNED = [nature for nature in Nature if nature is not Nature.UNIDENTIFIED]
RATES = {"USD": ("7.1", 1), "JPY": ("4.9", 100), "KWD": ("23.2", 1)}
#: How often what is done.
WEIGHTS = {
    "owe": 10, "receive": 12, "claim": 3, "confirm": 3, "bounce": 4, "identify": 4, "pay": 12, "allocate": 6, "unallocate": 8,
    "write_off": 3, "recover": 2, "credit": 3, "credit_account": 2, "cancel": 2, "dispute": 3, "settle": 2, "hold": 4,
    "capture": 3, "release": 2, "transfer": 5, "reclassify": 4, "expire": 2, "forfeit": 2, "undo": 5, "refund": 5,
    "pay_refund": 5, "cancel_refund": 2, "return_refund": 4, "merge": 1, "rate": 2, "revalue": 3, "unrevalue": 2,
    "contract": 3, "milestone": 3, "amend": 3, "terminate": 1, "close": 1, "reopen": 1,
}  # fmt: skip


def text(name: str, value: str) -> Field:
    return Field(name, duebook.Value.Text(value))


class History:
    """A book, and what happens to it."""

    def __init__(self, seed: int, orders: int) -> None:
        self.dice = Random(seed)
        self.currencies = self.dice.choice([["CNY"], ["CNY", "USD"], ["CNY", "USD", "JPY", "KWD"]])
        self.foreign = self.dice.random() < 0.6
        self.back = self.dice.choice([0, 0.1, 0.3, 0.6])
        self.book = Book.open("acme")
        self.today, self.clock, self.number = FIRST, datetime(2025, 1, 1, 8, tzinfo=timezone.utc), 0
        #: The names of what was made, by the kind of event.
        self.made: dict[str, list[str]] = {}
        self.give([Command.ChangeRules(FIRST - timedelta(days=1000), self.rules())], FIRST)
        for currency, (rate, per) in RATES.items() if self.foreign else ():
            self.give([Command.SetRate(duebook.Quote(currency, "CNY", rate, per=per))], FIRST - timedelta(days=900))
        for customer, owner in zip("ABC", ("li", "wang", "li")):
            known = duebook.Customer(customer, owner=owner, fields=[text("region", "east" if owner == "li" else "west")])
            self.give([Command.RegisterCustomer(known)], FIRST)
        for _ in range(orders):
            self.step()

    def rules(self) -> duebook.BookRules:
        pick, foreign = self.dice.choice, None
        if self.foreign:
            policy = duebook.RevaluationPolicy(
                pick(list(duebook.AdvanceTreatment)), pick(list(duebook.Spread)), duebook.Rounding.HALF_UP
            )
            foreign = duebook.ForeignRules("CNY", policy, next_period=pick(list(duebook.NextPeriod)))
        china = duebook.DateWindow(utc_offset=480)
        return duebook.BookRules(unidentified="NOBODY", dates=china, foreign=foreign)

    def give(self, commands: list[Command], on: date) -> None:
        self.number += 1
        decision = self.book.decide(Order(f"o{self.number}", "li", self.clock, on, commands=commands))
        self.book.apply(decision.events)
        for event in (one.event for one in decision.events):
            kind = type(event).__name__
            for name in ("movement", "receivable", "receipt", "refund", "revaluation"):
                found = getattr(event, name, None)
                if found is not None:
                    names = self.made.setdefault(f"{kind}.{name}", [])
                    names.append(found if isinstance(found, str) else getattr(found, "id", None) or found.receipt)

    def step(self) -> None:
        if self.dice.random() < 0.5:
            self.today += timedelta(days=self.dice.choice([0, 1, 1, 2, 3]))
        hour = self.dice.choice([0, 3, 15, 16, 23])
        morning = datetime(self.today.year, self.today.month, self.today.day, hour, tzinfo=timezone.utc)
        self.clock = max(self.clock + timedelta(seconds=1), morning)
        for _ in range(2 if self.dice.random() < 0.1 else 1):
            (kind,) = self.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))
            wanted = getattr(self, kind)()
            if wanted:
                try:
                    self.give(wanted if isinstance(wanted, list) else [wanted], self.day())
                except duebook.DuebookError:
                    pass  # what can be seen of the order alone leaves no trace

    # ---- what there is to choose from -----------------------------------------------------------

    def day(self) -> date:
        if self.dice.random() < self.back:
            return self.today - timedelta(days=self.dice.choice([1, 2, 5, 30, 31, 90]))
        return self.today + timedelta(days=self.dice.randint(1, 20) if self.dice.random() < 0.03 else 0)

    def fresh(self, prefix: str) -> str:
        return f"{prefix}{self.number + 1}"

    def customer(self) -> str:
        return self.dice.choice(CUSTOMERS)

    def project(self) -> list[Field]:
        return [] if self.dice.random() < 0.6 else [text("project", self.dice.choice(["p1", "p2"]))]

    def money(self, currency: Any = None, most: int | None = None) -> Money:
        if most is not None and self.dice.random() < 0.9:
            return Money.from_minor(most if self.dice.random() < 0.3 else self.dice.randint(1, max(1, most)), currency)
        some = [1, 3, 10, 101, 333333, self.dice.randint(1, 9999), self.dice.randint(1, 10**6)]
        return Money.from_minor(self.dice.choice(some), currency or self.dice.choice(self.currencies))

    def some(self) -> Money | None:
        return None if self.dice.random() < 0.6 else self.money()

    def any(self, kind: str) -> str | None:
        names = self.made.get(kind)
        return self.dice.choice(names) if names else None

    def of_all(self, read: Callable[[str], Any], fits: Callable[[Any], bool] = lambda _: True) -> Any:
        found = []
        for customer in [*CUSTOMERS, "NOBODY"]:
            try:
                found += [one for one in read(customer) if fits(one)]
            except duebook.UnknownCustomerError:
                pass
        return self.dice.choice(found) if found else None

    def item(self) -> Any:
        return self.of_all(self.book.open_items)

    def lot(self, fits: Callable[[Any], bool] = lambda lot: lot.available.minor > 0) -> Any:
        return self.of_all(self.book.lots, fits)

    # ---- what can be done -----------------------------------------------------------------------

    def owe(self) -> Command:
        issued = self.day() if self.dice.random() < 0.5 else None
        due = (issued or self.today) + timedelta(days=self.dice.choice([0, 1, 29, 30, 31, 60]))
        amount, kinds = self.money(), [duebook.ItemKind.ORDINARY] * 20 + list(duebook.ItemKind)
        discounts = []
        if self.dice.random() < 0.2 and amount.minor > 20:
            discounts = [duebook.Discount(due, Money.from_minor(amount.minor // 20, amount.currency))]
        more: dict[str, Any] = {"fields": self.project(), "discounts": discounts, "kind": self.dice.choice(kinds)}
        disputed = self.dice.random() < 0.05
        return Command.OpenReceivable(
            Receivable(self.fresh("I"), self.customer(), amount, due, issued=issued, disputed=disputed, **more)
        )

    def received(self) -> Receipt:
        nature = self.dice.choice(NATURES)
        owned = nature is not Nature.UNIDENTIFIED
        expires = self.today + timedelta(days=self.dice.randint(1, 60)) if self.dice.random() < 0.1 else None
        return Receipt(
            receipt=self.fresh("R"), customer=self.customer() if owned else None, amount=self.money(), nature=nature,
            account=self.project() if owned else [], expires=expires,
        )  # fmt: skip

    def receive(self) -> Command:
        return Command.RecordReceipt(self.received())

    def claim(self) -> Command:
        return Command.ClaimReceipt(self.received())

    def confirm(self) -> Any:
        name = self.any("ReceiptClaimed.receipt")
        return name and Command.ConfirmReceipt(name)

    def bounce(self) -> Any:
        name = self.any("ReceiptConfirmed.receipt")
        return name and Command.BounceReceipt(name)

    def identify(self) -> Any:
        lot = self.lot(lambda lot: lot.nature is Nature.UNIDENTIFIED and lot.left.minor > 0)
        if lot:
            to, nature = self.customer(), self.dice.choice(OWNED)
            return Command.IdentifyReceipt(lot.lot, amount=self.some(), customer=to, account=self.project(), nature=nature)

    def pay(self) -> Any:
        item = self.item()
        if item:
            owed = item.receivable.open
            fits = lambda lot: lot.available.currency == owed.currency and lot.available.minor > 0  # noqa: E731
            lot = self.lot(lambda lot: fits(lot) and lot.account.customer == item.receivable.customer)
            if lot:
                amount = self.money(owed.currency, min(lot.available.minor, owed.minor))
                return Command.Pay(item.receivable.id, amount=amount, lots=[lot.lot])

    def allocate(self) -> Command:
        return Command.Allocate(self.customer())

    def unallocate(self) -> Any:
        name = self.any("Allocated.movement")
        return name and Command.UndoAllocation(name, amount=self.some())

    def of_item(self, command: Callable[[str, Money], Command]) -> Any:
        item = self.item()
        return item and command(item.receivable.id, self.money(item.receivable.open.currency, item.receivable.open.minor))

    def write_off(self) -> Any:
        return self.of_item(lambda item, amount: Command.WriteOff(item, amount=amount))

    def credit(self) -> Any:
        return self.of_item(lambda item, amount: Command.CreditNote(self.fresh("N"), item, amount))

    def recover(self) -> Any:
        name = self.any("ReceivableOpened.receivable")
        lost = name and self.book.receivable(name).written_off
        return lost and Command.Recover(name, self.money(lost.currency, lost.minor))

    def credit_account(self) -> Command:
        amount = self.money()
        account = AccountKey(self.customer(), amount.currency, fields=self.project())
        return Command.CreditAccount(self.fresh("N"), account, amount, nature=Nature.ADVANCE)

    def to_item(self, command: Callable[[str], Command]) -> Any:
        name = self.any("ReceivableOpened.receivable")
        return name and command(name)

    def cancel(self) -> Any:
        return self.to_item(Command.CancelReceivable)

    def dispute(self) -> Any:
        return self.to_item(Command.DisputeReceivable)

    def settle(self) -> Any:
        return self.to_item(Command.SettleDispute)

    def hold(self) -> Any:
        lot, until = self.lot(), None
        if lot:
            if self.dice.random() < 0.4:
                until = self.today + timedelta(days=self.dice.randint(1, 30))
            amount = self.money(lot.left.currency, lot.available.minor)
            return Command.Hold(hold=self.fresh("H"), account=lot.account, amount=amount, until=until)

    def capture(self) -> Any:
        hold, item = self.of_all(self.book.holds), self.item()
        return hold and item and Command.Capture(hold.hold, item.receivable.id)

    def release(self) -> Any:
        hold = self.of_all(self.book.holds)
        return hold and Command.Release(hold.hold)

    def of_lot(self, command: Callable[[Any, Money], Command], **fits: Any) -> Any:
        lot = self.lot(**fits)
        return lot and command(lot, self.money(lot.left.currency, lot.available.minor))

    def transfer(self) -> Any:
        to = self.customer()
        return self.of_lot(lambda lot, amount: Command.Transfer(
            lot.account, AccountKey(to, amount.currency, fields=self.project()), amount, lots=[lot.lot]))  # fmt: skip

    def reclassify(self) -> Any:
        nature = self.dice.choice(NATURES)
        return self.of_lot(lambda lot, amount: Command.Reclassify(lot.account, amount, nature, [lot.lot]))

    def expire(self) -> Any:
        lot = self.lot(lambda lot: lot.left.minor > 0 and lot.expires is not None)
        return lot and Command.Expire(lot.account)

    def forfeit(self) -> Any:
        deposit = lambda lot: lot.nature is Nature.DEPOSIT and lot.available.minor > 0  # noqa: E731
        return self.of_lot(lambda lot, amount: Command.Forfeit(lot.account, amount, [lot.lot]), fits=deposit)

    def undo(self) -> Any:
        name = self.any("Moved.movement")
        return name and Command.UndoMovement(name, amount=self.some())

    def refund(self) -> Any:
        return self.of_lot(lambda lot, amount: Command.RequestRefund(
            refund=self.fresh("X"), account=lot.account, amount=amount, lots=[lot.lot]))  # fmt: skip

    def to_refund(self, command: Callable[[str], Command]) -> Any:
        name = self.any("RefundRequested.refund")
        return name and command(name)

    def pay_refund(self) -> Any:
        return self.to_refund(lambda name: Command.PayRefund(name, amount=self.some()))

    def cancel_refund(self) -> Any:
        return self.to_refund(Command.CancelRefund)

    def return_refund(self) -> Any:
        return self.to_refund(lambda name: Command.ReturnRefund(name, amount=self.some()))

    def merge(self) -> Command:
        return Command.MergeCustomer(self.customer(), self.customer())

    def rate(self) -> Any:
        currency, (rate, per) = self.dice.choice(list(RATES.items()))
        quote = duebook.Quote(currency, "CNY", f"{float(rate) * self.dice.uniform(0.9, 1.1):.4f}", per=per)
        return self.foreign and Command.SetRate(quote)

    def revalue(self) -> Any:
        return self.foreign and Command.Revalue(revaluation=self.fresh("V"))

    def unrevalue(self) -> Any:
        name = self.any("Revalued.revaluation")
        return name and Command.UndoRevaluation(name)

    def contract(self) -> list[Command]:
        name = self.fresh("K")
        self.made.setdefault("contract", []).append(name)
        later = Due.after("delivery", days=30)
        terms = self.dice.choice([
            Terms.percent((30, Due.after("signing", days=7)), (40, later), (30, Due.after("acceptance", days=5))),
            Terms.equal(self.dice.randint(1, 5), first=Due.on(self.today + timedelta(days=3))),
        ])  # fmt: skip
        events = [EventDate("signing", self.today)] if terms.lines[0].due == Due.after("signing", days=7) else []
        schedule = duebook.ScheduleRequest(self.money(), terms, events=events)
        written = Contract(name, self.customer(), signed=self.today, schedule=schedule)
        return [Command.RegisterContract(written), Command.SubmitContract(name), Command.ApproveContract(name)]

    def milestone(self) -> Any:
        name = self.any("contract")
        event = EventDate(self.dice.choice(["delivery", "acceptance"]), self.day())
        return name and Command.ReachMilestone(name, event)

    def amend(self) -> Any:
        name = self.any("contract")
        try:
            total = name and self.book.contract(name).schedule.total
        except duebook.UnknownContractError:
            return None
        if total:
            amount = Money.from_minor(max(1, total.minor * self.dice.randint(50, 150) // 100), total.currency)
            rest = duebook.Respread.InProportion(duebook.Rounding.HALF_UP, duebook.Remainder.LAST)
            return Command.AmendContract(name, amount, self.dice.choice(list(duebook.PartPaid)), rest)

    def terminate(self) -> Any:
        name = self.any("contract")
        return name and Command.TerminateContract(name, self.dice.choice(list(duebook.UnpaidItems)))

    def close(self) -> Command:
        return Command.ClosePeriod(self.today - timedelta(days=self.dice.randint(20, 90)))

    def reopen(self) -> Command:
        return Command.OpenPeriod(self.today - timedelta(days=self.dice.randint(20, 200)))
