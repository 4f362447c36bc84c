# Generated from the compiled module by `python bindings-python/stubs.py`; do not edit.
"""
The compiled part of the package; import `duebook` instead.
"""

from collections.abc import Mapping, Sequence
import datetime
from decimal import Decimal
from duebook.enums import AdvanceTreatment, BackDating, Backdated, BalanceKind, BusinessDay, DayCount, DifferenceKind, DiscountBase, Discounts, Disputed, DocumentStatus, DueKind, HeldExpiry, HoldPurpose, HoldStatus, ItemKind, LateFrom, Ledger, LotOrder, MovedKind, Nature, NextMode, Opening, PartPaid, Partial, PaymentStatus, Purpose, RateRule, Reach, RecoveryRule, RefundCause, Remainder, Rounding, SortBy, Source, Spread, StepKind, Surplus, Ties, Turn, UndoOrder, UnknownReference, WaterfallMode, Weekday
from typing import Any, Final, SupportsIndex, final, overload
from typing_extensions import disjoint_base

__all__ = ["__version__", "AccountBalance", "AccountEvent", "AccountFilter", "AccountHold", "AccountKey", "AccountLedger", "AccountLedgerLine", "AccountLink", "AccountLot", "AccountPlan", "AccountPolicy", "AccountRequest", "AccountSummary", "Accounts", "Across", "Act", "AgingRow", "Amendment", "Balance", "BatchLine", "BatchRequest", "Because", "Bucket", "Calendar", "Cancellation", "ClearedLine", "ClearingLine", "ClearingPolicy", "Comparison", "Control", "Converted", "ConvertedParts", "Currency", "DatedPayment", "DayRate", "Difference", "Discount", "DiscountOffer", "DiscountStep", "DiscountTerms", "Draw", "DrawReason", "Due", "EarlierCharge", "EarlyPolicy", "EntryCheck", "EntryFault", "EventDate", "EventOutcome", "EventReport", "ExactSum", "ExchangeReason", "Field", "FirstDifference", "ForeignBalance", "ForeignClearing", "ForeignEntry", "ForeignEntryLine", "ForeignItem", "ForeignLot", "Generated", "HistoryEntry", "Installment", "InstallmentChange", "InstallmentIterator", "InstallmentTie", "ItemMove", "ItemStatus", "LateCharge", "LateItem", "LateMinimum", "LatePlan", "LateSpan", "LateTerms", "LaterStep", "LeftOver", "Line", "Link", "LinkDifference", "LinkPart", "Lot", "LotAmount", "LotDifference", "Money", "Move", "Movement", "NamedItem", "NamedScheme", "Netting", "NextPayment", "NotCharged", "OffsetReason", "OpenInstallment", "PaidInstallment", "PaidItem", "PaidOn", "PaidPart", "PairAmount", "PairDifference", "Part", "PartLine", "Parts", "Phase", "Plan", "Quote", "QuoteItem", "QuoteLine", "Reason", "Receivable", "ReceivableChange", "ReceivablePlan", "Recovery", "Refusal", "ReplayedPayment", "Residue", "ResidueOf", "Respread", "Revaluation", "RevaluationPolicy", "RevaluedGroup", "RevaluedRow", "Reversal", "ReverseLine", "Rounded", "Rule", "Schedule", "ScheduleReason", "ScheduleRequest", "Scheme", "SchemeGroup", "SchemeLine", "SchemeOutcome", "Scope", "Selection", "SettlementQuote", "Share", "Slip", "SlipKind", "Sort", "Split", "Start", "Step", "Taken", "TermLine", "Terms", "TieOut", "TieOutRow", "Tier", "Tolerance", "Total", "TraceLine", "Transfer", "TransferLine", "Uncontrolled", "Undo", "UndoReason", "UndoTarget", "Undone", "Value", "Waterfall", "WaterfallCredit", "WaterfallLine", "WaterfallReason", "WaterfallReplay", "WaterfallRules", "_refuse", "_unknown_name", "account_balance", "account_batch", "account_decide", "account_holds", "account_ledger", "account_links", "account_lots", "account_replay", "account_tie_out", "account_to_lots", "account_trace", "aging", "allocate", "amend", "call", "check_foreign_entry", "clean_id", "clear_foreign", "compare_schemes", "convert", "convert_parts", "credit_lot", "discounts", "exact_sum", "inverse_quote", "late_charges", "links", "net_payables", "next_payment", "payment_status", "receivables", "recover", "replay_waterfall", "report_event", "revalue", "reverse", "settle", "settlement_quote", "slips", "split", "transfer", "undo", "walk", "waterfall"]

__version__: Final[str]

@final
class AccountBalance:
    """
    What is there on one account.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, account: AccountKey, booked: Money, available: Money, held: Money, in_refund: Money, guarantee: Money, unidentified: Money, expired: Money) -> AccountBalance: ...
    def __replace__(self, /, **changes: Any) -> AccountBalance:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def account(self, /) -> AccountKey:
        """
        The account.
        """
    @property
    def available(self, /) -> Money:
        """
        What can be used without being named.
        """
    @property
    def booked(self, /) -> Money:
        """
        What stands on the books.
        """
    @property
    def expired(self, /) -> Money:
        """
        Money that has expired and is still on the books.
        """
    @staticmethod
    def from_json(text: str) -> AccountBalance:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def guarantee(self, /) -> Money:
        """
        Guarantees that are not held.
        """
    @property
    def held(self, /) -> Money:
        """
        What is set aside for orders and disputes.
        """
    @property
    def in_refund(self, /) -> Money:
        """
        What is set aside for a refund.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def unidentified(self, /) -> Money:
        """
        Money nobody has identified yet.
        """

@disjoint_base
class AccountEvent:
    """
    What a line of an account says (摘要).
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> AccountEvent:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> AccountEvent:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class Applied(AccountEvent):
        """
        Money paid an item.
        """
        __match_args__: Final = ("item", "amount")
        def __new__(cls, /, item: str, amount: Money) -> AccountEvent.Applied: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class BecameUnusable(AccountEvent):
        """
        Money could no longer be used from that day on; it is still on the books.
        """
        __match_args__: Final = ("lot", "amount")
        def __new__(cls, /, lot: str, amount: Money) -> AccountEvent.BecameUnusable: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
    @final
    class Captured(AccountEvent):
        """
        Held money paid an item.
        """
        __match_args__: Final = ("hold", "item", "amount", "freed")
        def __new__(cls, /, hold: str, item: str, amount: Money, freed: Money) -> AccountEvent.Captured: ...
        @property
        def amount(self, /) -> Money:
            """
            How much paid.
            """
        @property
        def freed(self, /) -> Money:
            """
            How much is free again.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class Closed(AccountEvent):
        """
        The account was closed.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> AccountEvent.Closed: ...
    @final
    class Deposited(AccountEvent):
        """
        Money came in.
        """
        __match_args__: Final = ("lot", "amount")
        def __new__(cls, /, lot: str, amount: Money) -> AccountEvent.Deposited: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
    @final
    class Expired(AccountEvent):
        """
        Expired money left the books.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> AccountEvent.Expired: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
    @final
    class Forfeited(AccountEvent):
        """
        A deposit was kept because the payer broke the contract.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> AccountEvent.Forfeited: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
    @final
    class Held(AccountEvent):
        """
        Money was set aside.
        """
        __match_args__: Final = ("hold", "amount")
        def __new__(cls, /, hold: str, amount: Money) -> AccountEvent.Held: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Identified(AccountEvent):
        """
        Unidentified money found its owner.
        """
        __match_args__: Final = ("from_customer", "to_customer", "amount")
        def __new__(cls, /, from_customer: str, to_customer: str, amount: Money) -> AccountEvent.Identified: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def from_customer(self, /) -> str:
            """
            The customer under whom it was kept.
            """
        @property
        def to_customer(self, /) -> str:
            """
            The customer it belongs to.
            """
    @final
    class Lapsed(AccountEvent):
        """
        A hold ended by its date.
        """
        __match_args__: Final = ("hold", "amount")
        def __new__(cls, /, hold: str, amount: Money) -> AccountEvent.Lapsed: ...
        @property
        def amount(self, /) -> Money:
            """
            How much was free again from its date on.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Opened(AccountEvent):
        """
        The account was set up.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> AccountEvent.Opened: ...
    @final
    class Reclassified(AccountEvent):
        """
        Money changed its kind.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> AccountEvent.Reclassified: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
    @final
    class Refunded(AccountEvent):
        """
        Money went back to the payer.
        """
        __match_args__: Final = ("amount", "hold")
        def __new__(cls, /, amount: Money, *, hold: str | None = None) -> AccountEvent.Refunded: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def hold(self, /) -> str | None:
            """
            The refund hold behind it.
            """
    @final
    class Released(AccountEvent):
        """
        A hold was given up.
        """
        __match_args__: Final = ("hold", "amount")
        def __new__(cls, /, hold: str, amount: Money) -> AccountEvent.Released: ...
        @property
        def amount(self, /) -> Money:
            """
            How much is free again.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Reopened(AccountEvent):
        """
        The account was opened again.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> AccountEvent.Reopened: ...
    @final
    class TakenBack(AccountEvent):
        """
        A movement was taken back.
        """
        __match_args__: Final = ("movement", "amount")
        def __new__(cls, /, movement: str, amount: Money) -> AccountEvent.TakenBack: ...
        @property
        def amount(self, /) -> Money:
            """
            How much of it.
            """
        @property
        def movement(self, /) -> str:
            """
            The movement.
            """
    @final
    class Transferred(AccountEvent):
        """
        Money changed account.
        """
        __match_args__: Final = ("from_customer", "to_customer", "amount")
        def __new__(cls, /, from_customer: str, to_customer: str, amount: Money) -> AccountEvent.Transferred: ...
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def from_customer(self, /) -> str:
            """
            The customer it came from.
            """
        @property
        def to_customer(self, /) -> str:
            """
            The customer it went to.
            """

@final
class AccountFilter:
    """
    Accounts to read together (汇总): those of a customer, a currency, a contract, or all.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, customer: str | None = None, currency: str | Currency | None = None, fields: Sequence[Field] = ..., reference: str | None = None, natures: Sequence[Nature] = ...) -> AccountFilter: ...
    def __replace__(self, /, **changes: Any) -> AccountFilter:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def currency(self, /) -> Currency | None:
        """
        Only this currency. Absent: all, each on its own.
        """
    @property
    def customer(self, /) -> str | None:
        """
        Only this customer. Absent: all.
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        Only accounts that have these fields among theirs. None: all.
        """
    @staticmethod
    def from_json(text: str) -> AccountFilter:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """
        For reads of lots: only money of these natures. None: all.
        """
    @property
    def reference(self, /) -> str | None:
        """
        For reads of lots and holds: only those with this reference. Absent: all.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class AccountHold:
    """
    A hold with what became of it.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, hold: str, account: AccountKey, purpose: HoldPurpose, *, reference: str | None = None, since: datetime.date, until: datetime.date | None = None, amount: Money, held: Money, taken: Money, status: HoldStatus, by: str | None = None) -> AccountHold: ...
    def __replace__(self, /, **changes: Any) -> AccountHold:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def account(self, /) -> AccountKey:
        """
        The account.
        """
    @property
    def amount(self, /) -> Money:
        """
        What it set aside.
        """
    @property
    def by(self, /) -> str | None:
        """
        The movement that resolved it by then.
        """
    @staticmethod
    def from_json(text: str) -> AccountHold:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def held(self, /) -> Money:
        """
        What it holds on the day.
        """
    @property
    def hold(self, /) -> str:
        """
        The hold.
        """
    @property
    def purpose(self, /) -> HoldPurpose:
        """
        What it is for.
        """
    @property
    def reference(self, /) -> str | None:
        """
        The order, claim or request behind it.
        """
    @property
    def since(self, /) -> datetime.date:
        """
        The day it began.
        """
    @property
    def status(self, /) -> HoldStatus:
        """
        How it stands on the day.
        """
    @property
    def taken(self, /) -> Money:
        """
        What it paid, to items or back to the payer.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def until(self, /) -> datetime.date | None:
        """
        The first day on which it no longer holds. Absent: no such day.
        """

@final
class AccountKey:
    """
    One prepayment account: a customer, a currency and the dimensions the caller keeps apart
    (精细化到项目、合同), such as contract, order, project.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, customer: str, currency: str | Currency, *, fields: Sequence[Field] = ...) -> AccountKey: ...
    def __replace__(self, /, **changes: Any) -> AccountKey:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def currency(self, /) -> Currency:
        """
        The currency of every amount on it.
        """
    @property
    def customer(self, /) -> str:
        """
        Whose money it is.
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        What is kept apart, at most 64 fields. None: the account of the customer as a whole.
        """
    @staticmethod
    def from_json(text: str) -> AccountKey:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class AccountLedger:
    """
    What happened on an account in a range of days.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, opening: AccountBalance, lines: Sequence[AccountLedgerLine], closing: AccountBalance) -> AccountLedger: ...
    def __replace__(self, /, **changes: Any) -> AccountLedger:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def closing(self, /) -> AccountBalance:
        """
        The account as it was after the last day (期末).
        """
    @staticmethod
    def from_json(text: str) -> AccountLedger:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lines(self, /) -> tuple[AccountLedgerLine, ...]:
        """
        The lines by date, within a day in the order they were recorded.
        """
    @property
    def opening(self, /) -> AccountBalance:
        """
        The account as it was before the first day (期初).
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class AccountLedgerLine:
    """
    One line.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, on: datetime.date, *, movement: str | None = None, event: AccountEvent, change: Money, booked: Money, held: Money, available: Money) -> AccountLedgerLine: ...
    def __replace__(self, /, **changes: Any) -> AccountLedgerLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def available(self, /) -> Money:
        """
        What is available after it.
        """
    @property
    def booked(self, /) -> Money:
        """
        What stands on the books after it.
        """
    @property
    def change(self, /) -> Money:
        """
        What it added to the books, below zero if it took away.
        """
    @property
    def event(self, /) -> AccountEvent:
        """
        What happened.
        """
    @staticmethod
    def from_json(text: str) -> AccountLedgerLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def held(self, /) -> Money:
        """
        What is held after it, for whatever purpose.
        """
    @property
    def movement(self, /) -> str | None:
        """
        The movement. Absent: the date alone did it, because money expired or a hold ended.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class AccountLink:
    """
    Money of a lot that paid an item.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, lot: str, movement: str, on: datetime.date, paid: Money, taken_back: Money) -> AccountLink: ...
    def __replace__(self, /, **changes: Any) -> AccountLink:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AccountLink:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def movement(self, /) -> str:
        """
        The movement that applied or captured it.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        Its business date.
        """
    @property
    def paid(self, /) -> Money:
        """
        What it paid.
        """
    @property
    def taken_back(self, /) -> Money:
        """
        What was taken back of it by the day asked for; never more than it paid.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class AccountLot:
    """
    A lot with what became of it. Emptied lots stay.

    `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
    withdrawn. `left` is what is held and what is not.
    """
    __match_args__: Final[tuple[str, ...]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, account: AccountKey, nature: Nature, received: datetime.date, days: int, *, expires: datetime.date | None = None, origin: str | None = None, granted: Money, left: Money, held: Money, available: Money, applied: Money, refunded: Money, expired: Money, forfeited: Money, moved: Money, withdrawn: Money) -> AccountLot: ...
    def __replace__(self, /, **changes: Any) -> AccountLot:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def account(self, /) -> AccountKey:
        """
        The account it is on.
        """
    @property
    def applied(self, /) -> Money:
        """
        What paid items.
        """
    @property
    def available(self, /) -> Money:
        """
        Of it, what can be used on the day: not held, not expired.
        """
    @property
    def days(self, /) -> int:
        """
        Whole days since then (账龄).
        """
    @property
    def expired(self, /) -> Money:
        """
        What left the books as expired.
        """
    @property
    def expires(self, /) -> datetime.date | None:
        """
        When it expires. Absent: never.
        """
    @property
    def forfeited(self, /) -> Money:
        """
        What was kept for a broken contract.
        """
    @staticmethod
    def from_json(text: str) -> AccountLot:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def granted(self, /) -> Money:
        """
        What it began with.
        """
    @property
    def held(self, /) -> Money:
        """
        Of it, what is held.
        """
    @property
    def left(self, /) -> Money:
        """
        What is left on the books.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def moved(self, /) -> Money:
        """
        What became other lots.
        """
    @property
    def nature(self, /) -> Nature:
        """
        What kind of money it is.
        """
    @property
    def origin(self, /) -> str | None:
        """
        The lot as which the money first arrived, if it changed account or kind since.
        """
    @property
    def received(self, /) -> datetime.date:
        """
        The day the money arrived, on whatever account.
        """
    @property
    def refunded(self, /) -> Money:
        """
        What was paid back.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def withdrawn(self, /) -> Money:
        """
        What was taken back: it never arrived, or went back to the lot it came from.
        """

@final
class AccountPlan:
    """
    The movement that does what was wanted, and why it takes the money it takes.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, movement: Movement, *, because: Sequence[Because] = ..., also_owed: Money | None = None) -> AccountPlan: ...
    def __replace__(self, /, **changes: Any) -> AccountPlan:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def also_owed(self, /) -> Money | None:
        """
        What is owed beside the refund because the receiver broke the contract (双倍返还定金的另一倍): a debt of
        its own that no movement books.
        """
    @property
    def because(self, /) -> tuple[Because, ...]:
        """
        Why each lot, in the order of the movement; none if no lot had to be chosen.
        """
    @staticmethod
    def from_json(text: str) -> AccountPlan:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def movement(self, /) -> Movement:
        """
        To be applied and stored. Nothing has changed yet.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class AccountPolicy:
    """
    The rules on which systems differ, each a named choice.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, opening: Opening = ..., dimensions: Sequence[str] | None = None, held_expiry: HeldExpiry = ..., back_dating: BackDating = ...) -> AccountPolicy: ...
    def __replace__(self, /, **changes: Any) -> AccountPolicy:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def back_dating(self, /) -> BackDating:
        """
        Whether a movement may be dated before one that is already there.
        """
    @property
    def dimensions(self, /) -> tuple[str, ...] | None:
        """
        How fine accounts are (账户粒度): every account has exactly these fields, at most 64; an empty list is
        one account for each customer and currency. Absent: each account has the fields it likes.
        """
    @staticmethod
    def from_json(text: str) -> AccountPolicy:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def held_expiry(self, /) -> HeldExpiry:
        """
        What becomes of held money when its lot expires.
        """
    @property
    def opening(self, /) -> Opening:
        """
        How an account comes into being.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class AccountRequest:
    """
    A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.

    Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
    consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
    deposit (定金) that goes back.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> AccountRequest:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> AccountRequest:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Apply(AccountRequest):
        """
        Pay an item.
        """
        __match_args__: Final = ("account", "item", "amount", "lots")
        def __new__(cls, /, account: AccountKey, item: PaidItem, amount: Money, *, lots: Sequence[str] = ...) -> AccountRequest.Apply: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def item(self, /) -> PaidItem:
            """
            What is paid.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots to use, in this order.
            """
    @final
    class Capture(AccountRequest):
        """
        Pay an item from a hold.
        """
        __match_args__: Final = ("hold", "item", "amount")
        def __new__(cls, /, hold: str, item: PaidItem, *, amount: Money | None = None) -> AccountRequest.Capture: ...
        @property
        def amount(self, /) -> Money | None:
            """
            How much. Absent: all that is held.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
        @property
        def item(self, /) -> PaidItem:
            """
            What is paid.
            """
    @final
    class Close(AccountRequest):
        """
        Close an account.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> AccountRequest.Close: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class Deposit(AccountRequest):
        """
        Take in money.
        """
        __match_args__: Final = ("lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires")
        def __new__(cls, /, *, lot: str | None = None, account: AccountKey, amount: Money, received: datetime.date | None = None, nature: Nature = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int | None = None, expires: datetime.date | None = None) -> AccountRequest.Deposit: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def expires(self, /) -> datetime.date | None:
            """
            The first day on which it can no longer be used. Absent: it never expires.
            """
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """
            What the caller keeps of the lot.
            """
        @property
        def lot(self, /) -> str | None:
            """
            The new lot. Absent: it is called as the movement.
            """
        @property
        def nature(self, /) -> Nature:
            """
            What kind of money it is.
            """
        @property
        def priority(self, /) -> int | None:
            """
            Lots of a lower number are used first, 0 to 100. Absent: 50.
            """
        @property
        def received(self, /) -> datetime.date | None:
            """
            The day it arrived, if before the movement.
            """
        @property
        def references(self, /) -> tuple[str, ...]:
            """
            Numbers the payer quoted.
            """
        @property
        def scope(self, /) -> tuple[Scope, ...]:
            """
            What it may pay. None: anything.
            """
    @final
    class Expire(AccountRequest):
        """
        Take all money off the books that has expired by the day of the movement, the oldest 10,000 lots.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> AccountRequest.Expire: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class Forfeit(AccountRequest):
        """
        Keep deposits because the payer broke the contract.
        """
        __match_args__: Final = ("account", "amount", "lots")
        def __new__(cls, /, account: AccountKey, amount: Money, lots: Sequence[str]) -> AccountRequest.Forfeit: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots, in this order, at least one.
            """
    @final
    class Hold(AccountRequest):
        """
        Set money aside.
        """
        __match_args__: Final = ("hold", "account", "amount", "purpose", "reference", "fields", "until", "lots")
        def __new__(cls, /, *, hold: str | None = None, account: AccountKey, amount: Money, purpose: HoldPurpose = ..., reference: str | None = None, fields: Sequence[Field] = ..., until: datetime.date | None = None, lots: Sequence[str] = ...) -> AccountRequest.Hold: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """
            The fields of what it will pay.
            """
        @property
        def hold(self, /) -> str | None:
            """
            The hold. Absent: it is called as the movement.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots to use, in this order.
            """
        @property
        def purpose(self, /) -> HoldPurpose:
            """
            What it is for.
            """
        @property
        def reference(self, /) -> str | None:
            """
            The order, claim or request behind it.
            """
        @property
        def until(self, /) -> datetime.date | None:
            """
            The first day on which it no longer holds.
            """
    @final
    class Identify(AccountRequest):
        """
        Give unidentified money to its owner.
        """
        __match_args__: Final = ("account", "to", "amount", "nature", "lots")
        def __new__(cls, /, account: AccountKey, to: AccountKey, amount: Money, *, nature: Nature = ..., lots: Sequence[str]) -> AccountRequest.Identify: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account it was put on.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots, in this order, at least one.
            """
        @property
        def nature(self, /) -> Nature:
            """
            What kind of money it is.
            """
        @property
        def to(self, /) -> AccountKey:
            """
            The account it belongs to.
            """
    @final
    class Lapse(AccountRequest):
        """
        Record that a hold ended by its date.
        """
        __match_args__: Final = ("hold",)
        def __new__(cls, /, hold: str) -> AccountRequest.Lapse: ...
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Open(AccountRequest):
        """
        Set up an account.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> AccountRequest.Open: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class PayOut(AccountRequest):
        """
        Pay back what a refund hold has set aside.
        """
        __match_args__: Final = ("hold", "amount", "cause", "reference")
        def __new__(cls, /, hold: str, *, amount: Money | None = None, cause: RefundCause = ..., reference: str | None = None) -> AccountRequest.PayOut: ...
        @property
        def amount(self, /) -> Money | None:
            """
            How much. Absent: all that is held.
            """
        @property
        def cause(self, /) -> RefundCause:
            """
            Why.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
        @property
        def reference(self, /) -> str | None:
            """
            The payment or document that carries it.
            """
    @final
    class Reclassify(AccountRequest):
        """
        Change the kind of money.
        """
        __match_args__: Final = ("account", "amount", "nature", "lots")
        def __new__(cls, /, account: AccountKey, amount: Money, nature: Nature, lots: Sequence[str]) -> AccountRequest.Reclassify: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots, in this order, at least one.
            """
        @property
        def nature(self, /) -> Nature:
            """
            What kind of money it becomes.
            """
    @final
    class Refund(AccountRequest):
        """
        Pay money back.
        """
        __match_args__: Final = ("account", "amount", "cause", "reference", "lots")
        def __new__(cls, /, account: AccountKey, amount: Money, *, cause: RefundCause = ..., reference: str | None = None, lots: Sequence[str] = ...) -> AccountRequest.Refund: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def cause(self, /) -> RefundCause:
            """
            Why.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots to use, in this order.
            """
        @property
        def reference(self, /) -> str | None:
            """
            The payment or document that carries it.
            """
    @final
    class Release(AccountRequest):
        """
        Give up a hold.
        """
        __match_args__: Final = ("hold",)
        def __new__(cls, /, hold: str) -> AccountRequest.Release: ...
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Reopen(AccountRequest):
        """
        Open a closed account again.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> AccountRequest.Reopen: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class Transfer(AccountRequest):
        """
        Move money to another account.
        """
        __match_args__: Final = ("account", "to", "amount", "lots")
        def __new__(cls, /, account: AccountKey, to: AccountKey, amount: Money, *, lots: Sequence[str] = ...) -> AccountRequest.Transfer: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account it comes from.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much.
            """
        @property
        def lots(self, /) -> tuple[str, ...]:
            """
            The lots to use, in this order.
            """
        @property
        def to(self, /) -> AccountKey:
            """
            The account it goes to.
            """
    @final
    class Undo(AccountRequest):
        """
        Take a movement back: what it took last goes back first.
        """
        __match_args__: Final = ("of", "amount")
        def __new__(cls, /, of: str, *, amount: Money | None = None) -> AccountRequest.Undo: ...
        @property
        def amount(self, /) -> Money | None:
            """
            How much. Absent: all that was not taken back before.
            """
        @property
        def of(self, /) -> str:
            """
            The movement.
            """

@final
class AccountSummary:
    """
    What a list of movements comes to at first sight.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, count: int, *, latest: datetime.date | None = None) -> AccountSummary: ...
    def __replace__(self, /, **changes: Any) -> AccountSummary:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def count(self, /) -> int:
        """
        How many movements there are.
        """
    @staticmethod
    def from_json(text: str) -> AccountSummary:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def latest(self, /) -> datetime.date | None:
        """
        The latest business date of all; absent if there are none.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Accounts:
    """
    All prepayment accounts of a company (预收账户): movements go in, the figures of any day come out.

    `decide` says which movement does what is wanted; nothing changes until it is given to `apply`. What is refused
    has changed nothing. It may be used by several threads; a copy of it goes its own way.
    """
    def __copy__(self, /) -> Accounts: ...
    def __getnewargs__(self, /) -> tuple[tuple[Movement, ...], AccountPolicy]: ...
    def __new__(cls, /, movements: Sequence[Movement] = ..., policy: AccountPolicy = ...) -> Accounts: ...
    def __repr__(self, /) -> str: ...
    def apply(self, /, movement: Movement) -> None:
        """
        Applies one movement, after checking everything about it.

        It may be dated before others that are there (unless the policy forbids it): it is accepted if every lot has
        enough on every day from then on.
        """
    def balance(self, /, of: AccountFilter, *, as_of: datetime.date) -> list[Balance]:
        """
        The balances of these accounts at the end of a day, one for each currency, rolled up and account by account.
        Any day: what will expire or lapse by then is no longer counted.
        """
    def batch(self, /, batch: Sequence[BatchRequest]) -> list[BatchLine]:
        """
        Decides and applies one wish after another. A refused one is passed over; those after it see the accounts as
        those before it left them.
        """
    def copy(self, /) -> Accounts:
        """
        The same accounts once more, without a replay: for trying out what is not to be kept.
        """
    def decide(self, /, id: str, on: datetime.date, request: AccountRequest) -> AccountPlan:
        """
        The movement that does what is wanted, with the lots it takes and why. Nothing changes: store the movement
        and apply it.

        Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
        sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
        """
    def holds(self, /, of: AccountFilter, *, as_of: datetime.date) -> list[AccountHold]:
        """
        The holds of these accounts that were there at the end of a day, in the order they were made.
        """
    def ledger(self, /, account: AccountKey, first: datetime.date, last: datetime.date) -> AccountLedger:
        """
        The lines of an account from its first day to its last, both included.
        """
    def links(self, /, item: str, *, as_of: datetime.date) -> list[AccountLink]:
        """
        The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
        """
    def lots(self, /, of: AccountFilter, *, as_of: datetime.date) -> list[AccountLot]:
        """
        The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
        """
    def movements(self, /) -> list[Movement]:
        """
        The movements in the order they were recorded: the whole of what there is to store.
        """
    @property
    def policy(self, /) -> AccountPolicy:
        """
        What a company decides once for all its accounts.
        """
    def summary(self, /) -> AccountSummary:
        """
        How many movements there are, and the latest of their days.
        """
    def tie_out(self, /, controls: Sequence[Control], *, as_of: datetime.date) -> TieOut:
        """
        Compares what is on the books at the end of a day with the control accounts of the general ledger.
        """
    def to_lots(self, /, of: AccountFilter, *, as_of: datetime.date) -> list[Lot]:
        """
        What can be used on a day, as lots for `allocate`.
        """
    def trace(self, /, lot: str, *, as_of: datetime.date) -> list[TraceLine]:
        """
        The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every lot
        that parts of it became.
        """

@disjoint_base
class Across:
    """
    How money of one currency pays an item of another. There is no third way: a rate or both amounts.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Across:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Across:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Agreed(Across):
        """
        Both amounts are known: the rate is what it comes to.
        """
        __match_args__: Final = ("used",)
        def __new__(cls, /, used: Money) -> Across.Agreed: ...
        @property
        def used(self, /) -> Money:
            """
            How much of the lot is used, in its own currency and with its sign.
            """
    @final
    class Quoted(Across):
        """
        At a given rate.
        """
        __match_args__: Final = ("quote",)
        def __new__(cls, /, quote: Quote) -> Across.Quoted: ...
        @property
        def quote(self, /) -> Quote:
            """
            From the currency of the item to that of the lot.
            """

@disjoint_base
class Act:
    """
    What happened.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Act:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Act:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Apply(Act):
        """
        Money pays an item (核销).
        """
        __match_args__: Final = ("item", "draws")
        def __new__(cls, /, item: PaidItem, draws: Sequence[Draw]) -> Act.Apply: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            The lots and amounts, all of one account.
            """
        @property
        def item(self, /) -> PaidItem:
            """
            What is paid.
            """
    @final
    class Capture(Act):
        """
        Held money pays an item (请款); what is not used is free again.
        """
        __match_args__: Final = ("hold", "item", "draws")
        def __new__(cls, /, hold: str, item: PaidItem, draws: Sequence[Draw]) -> Act.Capture: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            What is taken of the lots of the hold.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
        @property
        def item(self, /) -> PaidItem:
            """
            What is paid.
            """
    @final
    class Close(Act):
        """
        An account is closed (销户): only releases, undoing, expiry and reopening from then on.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> Act.Close: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class Deposit(Act):
        """
        Money arrives (收款), is topped up (补款), given (赠送) or carried over at the start (期初).
        """
        __match_args__: Final = ("lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires")
        def __new__(cls, /, lot: str, account: AccountKey, amount: Money, *, received: datetime.date | None = None, nature: Nature = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int = ..., expires: datetime.date | None = None) -> Act.Deposit: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account it is for.
            """
        @property
        def amount(self, /) -> Money:
            """
            How much, more than zero.
            """
        @property
        def expires(self, /) -> datetime.date | None:
            """
            The first day on which it can no longer be used. Absent: it never expires.
            """
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """
            What the caller keeps of the lot, beside the fields of its account.
            """
        @property
        def lot(self, /) -> str:
            """
            The new lot.
            """
        @property
        def nature(self, /) -> Nature:
            """
            What kind of money it is.
            """
        @property
        def priority(self, /) -> int:
            """
            Lots of a lower number are used first, 0 to 100.
            """
        @property
        def received(self, /) -> datetime.date | None:
            """
            The day it arrived, if that was before the movement: an opening balance keeps its age.
            """
        @property
        def references(self, /) -> tuple[str, ...]:
            """
            Numbers the payer quoted.
            """
        @property
        def scope(self, /) -> tuple[Scope, ...]:
            """
            What it may pay. None: anything.
            """
    @final
    class Expire(Act):
        """
        Expired money leaves the books (到期失效). It could not be used from its date on, recorded or not.
        """
        __match_args__: Final = ("draws",)
        def __new__(cls, /, draws: Sequence[Draw]) -> Act.Expire: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            The lots and amounts.
            """
    @final
    class Forfeit(Act):
        """
        A deposit is kept because the payer broke the contract (没收定金).
        """
        __match_args__: Final = ("draws",)
        def __new__(cls, /, draws: Sequence[Draw]) -> Act.Forfeit: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            The lots and amounts: deposits only.
            """
    @final
    class Hold(Act):
        """
        Money is set aside (冻结) and stays on the account.
        """
        __match_args__: Final = ("hold", "purpose", "reference", "fields", "until", "draws")
        def __new__(cls, /, hold: str, *, purpose: HoldPurpose = ..., reference: str | None = None, fields: Sequence[Field] = ..., until: datetime.date | None = None, draws: Sequence[Draw]) -> Act.Hold: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            The lots and amounts set aside, all of one account.
            """
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """
            The fields of what it will pay: scoped money can be held only within its scope.
            """
        @property
        def hold(self, /) -> str:
            """
            The hold, unique for ever.
            """
        @property
        def purpose(self, /) -> HoldPurpose:
            """
            What it is for.
            """
        @property
        def reference(self, /) -> str | None:
            """
            The order, claim or request behind it.
            """
        @property
        def until(self, /) -> datetime.date | None:
            """
            The first day on which it no longer holds. Absent: it holds until it is resolved.
            """
    @final
    class Identify(Act):
        """
        Unidentified money finds its owner (到款认领).
        """
        __match_args__: Final = ("to", "nature", "moves")
        def __new__(cls, /, to: AccountKey, nature: Nature, moves: Sequence[Move]) -> Act.Identify: ...
        @property
        def moves(self, /) -> tuple[Move, ...]:
            """
            What of each lot, and the lots it becomes there.
            """
        @property
        def nature(self, /) -> Nature:
            """
            What kind of money it is.
            """
        @property
        def to(self, /) -> AccountKey:
            """
            The account it belongs to.
            """
    @final
    class Lapse(Act):
        """
        It is recorded that a hold ended by its date. The money was free from that day on, recorded or not.
        """
        __match_args__: Final = ("hold",)
        def __new__(cls, /, hold: str) -> Act.Lapse: ...
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Open(Act):
        """
        An account is set up (开户). Needed only where the policy asks for it.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> Act.Open: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class Reclassify(Act):
        """
        Money changes its kind (重分类), such as from an advance to a contract liability.
        """
        __match_args__: Final = ("nature", "moves")
        def __new__(cls, /, nature: Nature, moves: Sequence[Move]) -> Act.Reclassify: ...
        @property
        def moves(self, /) -> tuple[Move, ...]:
            """
            What of each lot, and the lots it becomes.
            """
        @property
        def nature(self, /) -> Nature:
            """
            What kind of money it is from now on.
            """
    @final
    class Refund(Act):
        """
        Money goes back to the payer (退款).
        """
        __match_args__: Final = ("hold", "cause", "reference", "draws")
        def __new__(cls, /, *, hold: str | None = None, cause: RefundCause = ..., reference: str | None = None, draws: Sequence[Draw]) -> Act.Refund: ...
        @property
        def cause(self, /) -> RefundCause:
            """
            Why.
            """
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            The lots and amounts, all of one account.
            """
        @property
        def hold(self, /) -> str | None:
            """
            The refund hold that it pays out. Absent: it was not held.
            """
        @property
        def reference(self, /) -> str | None:
            """
            The payment or document that carries it.
            """
    @final
    class Release(Act):
        """
        A hold is given up (解冻).
        """
        __match_args__: Final = ("hold",)
        def __new__(cls, /, hold: str) -> Act.Release: ...
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Reopen(Act):
        """
        A closed account is open again.
        """
        __match_args__: Final = ("account",)
        def __new__(cls, /, account: AccountKey) -> Act.Reopen: ...
        @property
        def account(self, /) -> AccountKey:
            """
            The account.
            """
    @final
    class Transfer(Act):
        """
        Money changes account: to another customer, contract or project (转账).
        """
        __match_args__: Final = ("to", "moves")
        def __new__(cls, /, to: AccountKey, moves: Sequence[Move]) -> Act.Transfer: ...
        @property
        def moves(self, /) -> tuple[Move, ...]:
            """
            What of each lot, and the lots it becomes there.
            """
        @property
        def to(self, /) -> AccountKey:
            """
            The account it goes to.
            """
    @final
    class Undo(Act):
        """
        A movement is taken back, in whole or in part (反核销、冲销): the same amounts go back to the same lots.
        """
        __match_args__: Final = ("of", "draws")
        def __new__(cls, /, of: str, draws: Sequence[Draw]) -> Act.Undo: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """
            What of each lot.
            """
        @property
        def of(self, /) -> str:
            """
            The movement that is taken back.
            """

@final
class AgingRow:
    """
    The open amounts of one currency by days past due.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, currency: str | Currency, not_due: Money, overdue: Sequence[Money], total: Money) -> AgingRow: ...
    def __replace__(self, /, **changes: Any) -> AgingRow:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @property
    def not_due(self, /) -> Money:
        """
        Not due yet, or due on the business date itself.
        """
    @property
    def overdue(self, /) -> tuple[Money, ...]:
        """
        One amount per bucket: up to the first limit, up to the second, …, and beyond the last.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        Everything open: the sum of the amounts before.
        """

@final
class Amendment:
    """
    The new version of a schedule, and every change side by side.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, version: int, schedule: Schedule, changes: Sequence[InstallmentChange], paid: Money, frozen: Money, rest: Money) -> Amendment: ...
    def __replace__(self, /, **changes: Any) -> Amendment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def changes(self, /) -> tuple[InstallmentChange, ...]:
        """
        Every number of either version: before, after and why.
        """
    @staticmethod
    def from_json(text: str) -> Amendment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def frozen(self, /) -> Money:
        """
        What stays frozen because it, or a part of it, is paid.
        """
    @property
    def paid(self, /) -> Money:
        """
        What is paid in all.
        """
    @property
    def rest(self, /) -> Money:
        """
        What was spread again: the new total less what stays frozen.
        """
    @property
    def schedule(self, /) -> Schedule:
        """
        The schedule as it is to be, by number.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def version(self, /) -> int:
        """
        The number of the new version.
        """

@final
class Balance:
    """
    What is there in one currency, of one or many accounts together.

    On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, currency: str | Currency, booked: Money, available: Money, held: Money, in_refund: Money, guarantee: Money, unidentified: Money, expired: Money, accounts: Sequence[AccountBalance]) -> Balance: ...
    def __replace__(self, /, **changes: Any) -> Balance:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def accounts(self, /) -> tuple[AccountBalance, ...]:
        """
        Each account on its own, by customer and fields.
        """
    @property
    def available(self, /) -> Money:
        """
        What can be used without being named (可用余额).
        """
    @property
    def booked(self, /) -> Money:
        """
        What stands on the books (账面余额): received and not yet applied, refunded or expired.
        """
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @property
    def expired(self, /) -> Money:
        """
        Money that has expired and is still on the books (已到期未出账).
        """
    @staticmethod
    def from_json(text: str) -> Balance:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def guarantee(self, /) -> Money:
        """
        Guarantees (保证金) that are not held: used only by name.
        """
    @property
    def held(self, /) -> Money:
        """
        What is set aside for orders and disputes (冻结).
        """
    @property
    def in_refund(self, /) -> Money:
        """
        What is set aside for a refund that is not paid out yet (退款中).
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def unidentified(self, /) -> Money:
        """
        Money nobody has identified yet (未明款项).
        """

@final
class BatchLine:
    """
    How one of them went: a plan that was applied, or a refusal that changed nothing.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, *, plan: AccountPlan | None = None, code: str | None = None, path: str | None = None, en: str | None = None, zh: str | None = None) -> BatchLine: ...
    def __replace__(self, /, **changes: Any) -> BatchLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str | None:
        """
        The code of the refusal.
        """
    @property
    def en(self, /) -> str | None:
        """
        The refusal in English.
        """
    @staticmethod
    def from_json(text: str) -> BatchLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The id of the movement.
        """
    @property
    def path(self, /) -> str | None:
        """
        Where it was refused.
        """
    @property
    def plan(self, /) -> AccountPlan | None:
        """
        What was done.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def zh(self, /) -> str | None:
        """
        The refusal in Chinese.
        """

@final
class BatchRequest:
    """
    One wish of a batch.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, on: datetime.date, request: AccountRequest) -> BatchRequest: ...
    def __replace__(self, /, **changes: Any) -> BatchRequest:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> BatchRequest:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The id of the movement.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date.
        """
    @property
    def request(self, /) -> AccountRequest:
        """
        What is wanted.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Because:
    """
    Why a lot was taken.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, amount: Money, left: Money, reason: DrawReason) -> Because: ...
    def __replace__(self, /, **changes: Any) -> Because:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much of it.
        """
    @staticmethod
    def from_json(text: str) -> Because:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def left(self, /) -> Money:
        """
        What stays free of it.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def reason(self, /) -> DrawReason:
        """
        The reason.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Bucket:
    """
    One pair of the order.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, when: DueKind, component: str) -> Bucket: ...
    def __replace__(self, /, **changes: Any) -> Bucket:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def component(self, /) -> str:
        """
        Which component of it.
        """
    @staticmethod
    def from_json(text: str) -> Bucket:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def when(self, /) -> DueKind:
        """
        How far along the installment is.
        """

@final
class Calendar:
    """
    The days on which nobody pays, given by the caller: the library knows no country.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, weekend: Sequence[Weekday] = ..., holidays: Sequence[datetime.date] = ..., workdays: Sequence[datetime.date] = ...) -> Calendar: ...
    def __replace__(self, /, **changes: Any) -> Calendar:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def adjust(self, /, date: datetime.date, convention: BusinessDay) -> datetime.date:
        """
        The date, moved as told if it is not a business day.
        """
    @staticmethod
    def from_json(text: str) -> Calendar:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def holidays(self, /) -> tuple[datetime.date, ...]:
        """
        Single dates that are not worked, in any order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def weekend(self, /) -> tuple[Weekday, ...]:
        """
        Days of the week that are not worked.
        """
    @property
    def workdays(self, /) -> tuple[datetime.date, ...]:
        """
        Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above.
        """

@final
class Cancellation:
    """
    A receivable that falls away.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, amount: Money, reason: ScheduleReason) -> Cancellation: ...
    def __replace__(self, /, **changes: Any) -> Cancellation:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What it came to.
        """
    @staticmethod
    def from_json(text: str) -> Cancellation:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The receivable.
        """
    @property
    def reason(self, /) -> ScheduleReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ClearedLine:
    """
    A settled line with all its amounts.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, used: Money, *, across: Across | None = None, item_base: Money, lot_base: Money, exchange: Money, reason: ExchangeReason) -> ClearedLine: ...
    def __replace__(self, /, **changes: Any) -> ClearedLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def across(self, /) -> Across | None:
        """
        How lot and item meet, if their currencies differ.
        """
    @property
    def amount(self, /) -> Money:
        """
        How much of the item, in its own currency.
        """
    @property
    def exchange(self, /) -> Money:
        """
        The realized difference: a gain above zero, a loss below.
        """
    @staticmethod
    def from_json(text: str) -> ClearedLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that is paid.
        """
    @property
    def item_base(self, /) -> Money:
        """
        What leaves the book value of the item.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that pays.
        """
    @property
    def lot_base(self, /) -> Money:
        """
        What leaves the book value of the lot.
        """
    @property
    def reason(self, /) -> ExchangeReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def used(self, /) -> Money:
        """
        How much of the lot, in its own currency.
        """

@final
class ClearingLine:
    """
    One link from a lot to an item.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, *, across: Across | None = None) -> ClearingLine: ...
    def __replace__(self, /, **changes: Any) -> ClearingLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def across(self, /) -> Across | None:
        """
        How lot and item meet if their currencies differ; absent if they do not.
        """
    @property
    def amount(self, /) -> Money:
        """
        How much of the item, in its own currency and with its sign.
        """
    @staticmethod
    def from_json(text: str) -> ClearingLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that is paid.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that pays.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ClearingPolicy:
    """
    How differences and residues are treated.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rate: RateRule, ledger: Ledger, rounding: Rounding, remainder: Remainder) -> ClearingPolicy: ...
    def __replace__(self, /, **changes: Any) -> ClearingPolicy:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ClearingPolicy:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def ledger(self, /) -> Ledger:
        """
        Whose money the items are.
        """
    @property
    def rate(self, /) -> RateRule:
        """
        Whose rate values the settlement.
        """
    @property
    def remainder(self, /) -> Remainder:
        """
        Which line takes the residue when the lines of a lot or of an item do not add up to their sum.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How values are rounded to the minor unit of the base currency, and used amounts to that of the lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Comparison:
    """
    Where schemes differ, and why.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, as_of: datetime.date, outcomes: Sequence[SchemeOutcome], groups: Sequence[SchemeGroup], *, first: FirstDifference | None = None, pairs: Sequence[PairDifference], left_over: Sequence[LotDifference]) -> Comparison: ...
    def __replace__(self, /, **changes: Any) -> Comparison:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> datetime.date:
        """
        The business date.
        """
    @property
    def first(self, /) -> FirstDifference | None:
        """
        The first line that is not the same in all plans; absent if all lines are.
        """
    @staticmethod
    def from_json(text: str) -> Comparison:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def groups(self, /) -> tuple[SchemeGroup, ...]:
        """
        Which schemes agree in every amount, in the order of the first of each group.
        """
    @property
    def left_over(self, /) -> tuple[LotDifference, ...]:
        """
        The lots of which different amounts are left, by id.
        """
    @property
    def outcomes(self, /) -> tuple[SchemeOutcome, ...]:
        """
        What each scheme does in all, in the order given.
        """
    @property
    def pairs(self, /) -> tuple[PairDifference, ...]:
        """
        The pairs of lot and item that get different amounts, by the ids of lot and item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Control:
    """
    A control account (统驭科目) of the general ledger and its balance there.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, control: str, balance: Money, *, natures: Sequence[Nature] = ...) -> Control: ...
    def __replace__(self, /, **changes: Any) -> Control:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def balance(self, /) -> Money:
        """
        What it says, as a credit balance.
        """
    @property
    def control(self, /) -> str:
        """
        The account of the general ledger: `2203`, `2205`.
        """
    @staticmethod
    def from_json(text: str) -> Control:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """
        The money that belongs there, such as contract liabilities only. None: all of the currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Converted:
    """
    An amount, what it became, and at which rate.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: Money, value: Money, quote: Quote, exact: bool) -> Converted: ...
    def __replace__(self, /, **changes: Any) -> Converted:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        The amount that was given.
        """
    @property
    def exact(self, /) -> bool:
        """
        Whether no rounding was needed.
        """
    @staticmethod
    def from_json(text: str) -> Converted:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def quote(self, /) -> Quote:
        """
        The quote used.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def value(self, /) -> Money:
        """
        What it is worth in the other currency.
        """

@final
class ConvertedParts:
    """
    A sum that was turned once, and its parts.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, total: Money, values: Sequence[Money], residue: Money) -> ConvertedParts: ...
    def __replace__(self, /, **changes: Any) -> ConvertedParts:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ConvertedParts:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def residue(self, /) -> Money:
        """
        What rounding each amount alone would have left over or lacked.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        The sum of the amounts, turned once.
        """
    @property
    def values(self, /) -> tuple[Money, ...]:
        """
        Each amount, in the given order; together the total.
        """

@final
class Currency:
    """
    A currency of ISO 4217, or one the caller declares for points, credits or tokens.

    `Currency("CNY")` is of ISO 4217; `Currency("PTS:0")` is declared without decimal places. Wherever a
    currency is wanted, its text does as well.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self, /) -> tuple[str]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str | Currency) -> Currency: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code alone: `CNY`, `PTS`.
        """
    @staticmethod
    def declare(code: str, digits: int) -> Currency:
        """
        Declares a currency outside ISO 4217: 3 to 7 of `A`-`Z`, `0`-`9`, a letter first, and 0 to 9 digits.
        """
    @property
    def digits(self, /) -> int:
        """
        The decimal places: 2 for `CNY`, 0 for `JPY`.
        """

@final
class DatedPayment:
    """
    One payment of a history.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, on: datetime.date, amount: Money, *, surplus: Surplus | None = None) -> DatedPayment: ...
    def __replace__(self, /, **changes: Any) -> DatedPayment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is paid, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> DatedPayment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        Its number, unique in the history.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The day it counts for.
        """
    @property
    def surplus(self, /) -> Surplus | None:
        """
        What happens to money of this payment beyond what is due. Absent: as the rules say.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class DayRate:
    """
    A rate that works day by day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> DayRate:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DayRate:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Daily(DayRate):
        """
        A percentage for each day (日万分之五 is 0.05).
        """
        __match_args__: Final = ("percent",)
        def __new__(cls, /, percent: int | str | Decimal) -> DayRate.Daily: ...
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
    @final
    class Yearly(DayRate):
        """
        A percentage for a year.
        """
        __match_args__: Final = ("percent", "day_count")
        def __new__(cls, /, percent: int | str | Decimal, day_count: DayCount) -> DayRate.Yearly: ...
        @property
        def day_count(self, /) -> DayCount:
            """
            How days become years.
            """
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """

@final
class Difference:
    """
    What was missing of an item and is settled all the same (结算差异).
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, kind: DifferenceKind, reason: Reason) -> Difference: ...
    def __replace__(self, /, **changes: Any) -> Difference:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero. Nothing stays open of the item.
        """
    @staticmethod
    def from_json(text: str) -> Difference:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def kind(self, /) -> DifferenceKind:
        """
        What it is.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot whose line settled the item.
        """
    @property
    def reason(self, /) -> Reason:
        """
        Why it was accepted.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Discount:
    """
    Paying on or before a day settles the item for less.

    The amount and the day are those agreed when the item came into being: a later change of the terms
    does not touch them.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, until: datetime.date, amount: Money) -> Discount: ...
    def __replace__(self, /, **changes: Any) -> Discount:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much less is to be paid, more than zero and not more than the item.
        """
    @staticmethod
    def from_json(text: str) -> Discount:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def until(self, /) -> datetime.date:
        """
        The last day on which it may be taken.
        """

@final
class DiscountOffer:
    """
    A discount as it is offered on the day of issue. `discount` is frozen on the receivable.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, discount: Discount, percent: int | str | Decimal, base: Money, net: Money, tax: Money) -> DiscountOffer: ...
    def __replace__(self, /, **changes: Any) -> DiscountOffer:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> Money:
        """
        What it was taken of.
        """
    @property
    def discount(self, /) -> Discount:
        """
        The last day (inclusive), and how much less is to be paid.
        """
    @staticmethod
    def from_json(text: str) -> DiscountOffer:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def net(self, /) -> Money:
        """
        The part of the discount that lowers the net amount.
        """
    @property
    def percent(self, /) -> Decimal:
        """
        The percentage.
        """
    @property
    def tax(self, /) -> Money:
        """
        The part of the discount that lowers the tax.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class DiscountStep:
    """
    One step: paying by a day saves a percentage.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, until: Sequence[Step], percent: int | str | Decimal) -> DiscountStep: ...
    def __replace__(self, /, **changes: Any) -> DiscountStep:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> DiscountStep:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def percent(self, /) -> Decimal:
        """
        How much is saved.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def until(self, /) -> tuple[Step, ...]:
        """
        From the day of issue to the last day of the discount: ten days; or one month, then the 10th.
        """

@final
class DiscountTerms:
    """
    The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, steps: Sequence[DiscountStep], base: DiscountBase, rounding: Rounding) -> DiscountTerms: ...
    def __replace__(self, /, **changes: Any) -> DiscountTerms:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> DiscountBase:
        """
        What the percentages are of.
        """
    @staticmethod
    def from_json(text: str) -> DiscountTerms:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How the discount, and the tax in it, is rounded to the minor unit.
        """
    @property
    def steps(self, /) -> tuple[DiscountStep, ...]:
        """
        The steps, 1 to 16, in any order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Draw:
    """
    An amount out of one lot.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, amount: Money) -> Draw: ...
    def __replace__(self, /, **changes: Any) -> Draw:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much of it, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> Draw:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class DrawReason:
    """
    Why a lot was taken before the others.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> DrawReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> DrawReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class ArrivedEarlier(DrawReason):
        """
        It arrived earlier.
        """
        __match_args__: Final = ("received", "next", "next_received")
        def __new__(cls, /, received: datetime.date, next: str, next_received: datetime.date) -> DrawReason.ArrivedEarlier: ...
        @property
        def next(self, /) -> str:
            """
            The lot that came next.
            """
        @property
        def next_received(self, /) -> datetime.date:
            """
            When that arrived.
            """
        @property
        def received(self, /) -> datetime.date:
            """
            When it arrived.
            """
    @final
    class AsHeld(DrawReason):
        """
        The hold set it aside.
        """
        __match_args__: Final = ("hold",)
        def __new__(cls, /, hold: str) -> DrawReason.AsHeld: ...
        @property
        def hold(self, /) -> str:
            """
            The hold.
            """
    @final
    class Expired(DrawReason):
        """
        It expired.
        """
        __match_args__: Final = ("expires",)
        def __new__(cls, /, expires: datetime.date) -> DrawReason.Expired: ...
        @property
        def expires(self, /) -> datetime.date:
            """
            When.
            """
    @final
    class ExpiresSooner(DrawReason):
        """
        It expires sooner.
        """
        __match_args__: Final = ("expires", "next", "next_expires")
        def __new__(cls, /, expires: datetime.date, next: str, *, next_expires: datetime.date | None = None) -> DrawReason.ExpiresSooner: ...
        @property
        def expires(self, /) -> datetime.date:
            """
            When it expires.
            """
        @property
        def next(self, /) -> str:
            """
            The lot that came next.
            """
        @property
        def next_expires(self, /) -> datetime.date | None:
            """
            When that expires; absent: never.
            """
    @final
    class Given(DrawReason):
        """
        It was given, and the next lot was paid.
        """
        __match_args__: Final = ("next",)
        def __new__(cls, /, next: str) -> DrawReason.Given: ...
        @property
        def next(self, /) -> str:
            """
            The lot that came next.
            """
    @final
    class Last(DrawReason):
        """
        There was no other money to take.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> DrawReason.Last: ...
    @final
    class Named(DrawReason):
        """
        The request names it.
        """
        __match_args__: Final = ("rank",)
        def __new__(cls, /, rank: int) -> DrawReason.Named: ...
        @property
        def rank(self, /) -> int:
            """
            Its place among the names, from 1.
            """
    @final
    class Priority(DrawReason):
        """
        It has the lower priority number.
        """
        __match_args__: Final = ("priority", "next", "next_priority")
        def __new__(cls, /, priority: int, next: str, next_priority: int) -> DrawReason.Priority: ...
        @property
        def next(self, /) -> str:
            """
            The lot that came next.
            """
        @property
        def next_priority(self, /) -> int:
            """
            The priority of that.
            """
        @property
        def priority(self, /) -> int:
            """
            Its priority.
            """
    @final
    class Scoped(DrawReason):
        """
        Its scope fits the item, and the next lot may pay anything.
        """
        __match_args__: Final = ("next",)
        def __new__(cls, /, next: str) -> DrawReason.Scoped: ...
        @property
        def next(self, /) -> str:
            """
            The lot that came next.
            """
    @final
    class SmallerId(DrawReason):
        """
        Everything else is equal, and its id comes first.
        """
        __match_args__: Final = ("lot", "next")
        def __new__(cls, /, lot: str, next: str) -> DrawReason.SmallerId: ...
        @property
        def lot(self, /) -> str:
            """
            Its id.
            """
        @property
        def next(self, /) -> str:
            """
            The lot that came next.
            """
    @final
    class TakenBack(DrawReason):
        """
        It is part of the movement that is taken back, from its last lot to its first.
        """
        __match_args__: Final = ("movement",)
        def __new__(cls, /, movement: str) -> DrawReason.TakenBack: ...
        @property
        def movement(self, /) -> str:
            """
            The movement.
            """

@final
class Due:
    """
    A date to count from, and the steps from there.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, start: Start, *, steps: Sequence[Step] = ...) -> Due: ...
    def __replace__(self, /, **changes: Any) -> Due:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def after(event: str, days: int) -> Due:
        """
        So many days after an event; 0 is the day of the event.
        """
    @staticmethod
    def after_previous(*steps: Step) -> Due:
        """
        Any steps after the due date of the line before.
        """
    @staticmethod
    def end_of_month_after(event: str, months: int) -> Due:
        """
        The end of the month that lies so many months after an event; 0 is the month of the event.
        """
    @staticmethod
    def from_event(event: str, *steps: Step) -> Due:
        """
        Any steps after an event.
        """
    @staticmethod
    def from_json(text: str) -> Due:
        """
        Reads the JSON form; a refusal names the field.
        """
    @staticmethod
    def months_after(event: str, months: int) -> Due:
        """
        So many months after an event, on the same day of the month or the last the month has.
        """
    @staticmethod
    def on(date: datetime.date) -> Due:
        """
        A fixed date.
        """
    @property
    def start(self, /) -> Start:
        """
        Where counting begins.
        """
    @property
    def steps(self, /) -> tuple[Step, ...]:
        """
        The steps from there, applied in order; none means the start itself.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class EarlierCharge:
    """
    A charge made before.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, through: datetime.date, amount: Money) -> EarlierCharge: ...
    def __replace__(self, /, **changes: Any) -> EarlierCharge:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What it came to.
        """
    @staticmethod
    def from_json(text: str) -> EarlierCharge:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def number(self, /) -> int:
        """
        Its number, from 1.
        """
    @property
    def through(self, /) -> datetime.date:
        """
        The last day it charged.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class EarlyPolicy:
    """
    What settling early saves.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> EarlyPolicy:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> EarlyPolicy:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Discounts(EarlyPolicy):
        """
        The largest of the discounts frozen on each item whose last day has not passed (the last day counts) and
        that is less than what is open.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> EarlyPolicy.Discounts: ...
    @final
    class NotYetDue(EarlyPolicy):
        """
        A percentage of every item that is not due yet; today's is due.
        """
        __match_args__: Final = ("percent", "rounding")
        def __new__(cls, /, percent: int | str | Decimal, rounding: Rounding) -> EarlyPolicy.NotYetDue: ...
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
        @property
        def rounding(self, /) -> Rounding:
            """
            How it is rounded, item by item.
            """
    @final
    class Nothing(EarlyPolicy):
        """
        Nothing.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> EarlyPolicy.Nothing: ...
    @final
    class PerDay(EarlyPolicy):
        """
        Interest for the days from the payment to each due date; an item without a date saves nothing.
        """
        __match_args__: Final = ("rate", "rounding")
        def __new__(cls, /, rate: DayRate, rounding: Rounding) -> EarlyPolicy.PerDay: ...
        @property
        def rate(self, /) -> DayRate:
            """
            The rate.
            """
        @property
        def rounding(self, /) -> Rounding:
            """
            How it is rounded, item by item.
            """

@final
class EntryCheck:
    """
    What the check found.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, converted: Money, faults: Sequence[EntryFault]) -> EntryCheck: ...
    def __replace__(self, /, **changes: Any) -> EntryCheck:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def converted(self, /) -> Money:
        """
        What the total is worth at the rate, halves away from zero.
        """
    @property
    def faults(self, /) -> tuple[EntryFault, ...]:
        """
        What does not fit; none if all does.
        """
    @staticmethod
    def from_json(text: str) -> EntryCheck:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class EntryFault:
    """
    Something that does not fit, to the minor unit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> EntryFault:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> EntryFault:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class HomeLines(EntryFault):
        """
        The lines do not add up in the base currency.
        """
        __match_args__: Final = ("home", "sum")
        def __new__(cls, /, home: Money, sum: Money) -> EntryFault.HomeLines: ...
        @property
        def home(self, /) -> Money:
            """
            What the document says.
            """
        @property
        def sum(self, /) -> Money:
            """
            What the lines add up to.
            """
    @final
    class HomeNotConverted(EntryFault):
        """
        The total in the base currency is not the total at the rate.
        """
        __match_args__: Final = ("home", "converted")
        def __new__(cls, /, home: Money, converted: Money) -> EntryFault.HomeNotConverted: ...
        @property
        def converted(self, /) -> Money:
            """
            What it is worth at the rate.
            """
        @property
        def home(self, /) -> Money:
            """
            What the document says.
            """
    @final
    class OriginalLines(EntryFault):
        """
        The lines do not add up in the document's currency.
        """
        __match_args__: Final = ("original", "sum")
        def __new__(cls, /, original: Money, sum: Money) -> EntryFault.OriginalLines: ...
        @property
        def original(self, /) -> Money:
            """
            What the document says.
            """
        @property
        def sum(self, /) -> Money:
            """
            What the lines add up to.
            """

@final
class EventDate:
    """
    A reported event: what happened, and on which day.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, event: str, date: datetime.date) -> EventDate: ...
    def __replace__(self, /, **changes: Any) -> EventDate:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def date(self, /) -> datetime.date:
        """
        The day it happened.
        """
    @property
    def event(self, /) -> str:
        """
        The event the terms wait for.
        """
    @staticmethod
    def from_json(text: str) -> EventDate:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class EventOutcome:
    """
    The schedule after an event, and what it changed.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, schedule: Schedule, dated: Sequence[Installment], waiting: Sequence[Installment]) -> EventOutcome: ...
    def __replace__(self, /, **changes: Any) -> EventOutcome:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def dated(self, /) -> tuple[Installment, ...]:
        """
        The installments that got their date by this event, in the order of the terms.
        """
    @staticmethod
    def from_json(text: str) -> EventOutcome:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def schedule(self, /) -> Schedule:
        """
        The schedule as it is now. Only dates have changed: the amounts never depend on events.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def waiting(self, /) -> tuple[Installment, ...]:
        """
        Those that still wait for another event.
        """

@final
class EventReport:
    """
    The contract as it was, and what has happened.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, schedule: ScheduleRequest, event: EventDate) -> EventReport: ...
    def __replace__(self, /, **changes: Any) -> EventReport:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def event(self, /) -> EventDate:
        """
        What has happened now.
        """
    @staticmethod
    def from_json(text: str) -> EventReport:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def schedule(self, /) -> ScheduleRequest:
        """
        What the schedule is made from, with the events reported before.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class ExactSum:
    """
    Whether some of the amounts add up to the target.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ExactSum:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ExactSum:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Ambiguous(ExactSum):
        """
        Several sets add up; none is better than the others.
        """
        __match_args__: Final = ("sets", "one", "other")
        def __new__(cls, /, sets: int, one: Sequence[int], other: Sequence[int]) -> ExactSum.Ambiguous: ...
        @property
        def one(self, /) -> tuple[int, ...]:
            """
            The positions of one set. Which two are named is the same whenever the question is, and no more.
            """
        @property
        def other(self, /) -> tuple[int, ...]:
            """
            The positions of another, the later of the two where they first differ.
            """
        @property
        def sets(self, /) -> int:
            """
            How many: all of them were counted. 9007199254740991, the largest number every host writes exactly, means that many or more.
            """
    @final
    class Exhausted(ExactSum):
        """
        The search was stopped; nothing is known.
        """
        __match_args__: Final = ("budget",)
        def __new__(cls, /, budget: int) -> ExactSum.Exhausted: ...
        @property
        def budget(self, /) -> int:
            """
            The operations it was allowed.
            """
    @final
    class NoSet(ExactSum):
        """
        No set adds up.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> ExactSum.NoSet: ...
    @final
    class Unique(ExactSum):
        """
        One set adds up, and no other.
        """
        __match_args__: Final = ("positions",)
        def __new__(cls, /, positions: Sequence[int]) -> ExactSum.Unique: ...
        @property
        def positions(self, /) -> tuple[int, ...]:
            """
            The positions of its amounts, counted from 0, ascending.
            """

@disjoint_base
class ExchangeReason:
    """
    Why a line or a balance gains, loses or keeps its value in the books.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ExchangeReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> ExchangeReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class Adjusted(ExchangeReason):
        """
        Adjusted to the closing rate.
        """
        __match_args__: Final = ("original", "adjusted", "book")
        def __new__(cls, /, original: Money, adjusted: Money, book: Money) -> ExchangeReason.Adjusted: ...
        @property
        def adjusted(self, /) -> Money:
            """
            Its value from now on.
            """
        @property
        def book(self, /) -> Money:
            """
            Its value before.
            """
        @property
        def original(self, /) -> Money:
            """
            The balance in its own currency.
            """
    @final
    class BaseCurrency(ExchangeReason):
        """
        Not adjusted: it is in the base currency.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> ExchangeReason.BaseCurrency: ...
    @final
    class Gain(ExchangeReason):
        """
        A difference in our favor, realized with the line.
        """
        __match_args__: Final = ("lot", "item", "lot_base", "item_base", "gain")
        def __new__(cls, /, lot: str, item: str, lot_base: Money, item_base: Money, gain: Money) -> ExchangeReason.Gain: ...
        @property
        def gain(self, /) -> Money:
            """
            The gain, above zero.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def item_base(self, /) -> Money:
            """
            What the paid part of the item stood at.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def lot_base(self, /) -> Money:
            """
            What the used part of the lot stood at.
            """
    @final
    class LeftOnItem(ExchangeReason):
        """
        Settled at the value of the lot; the difference waits in the item for the revaluation.
        """
        __match_args__: Final = ("item", "value", "booked", "difference")
        def __new__(cls, /, item: str, value: Money, booked: Money, difference: Money) -> ExchangeReason.LeftOnItem: ...
        @property
        def booked(self, /) -> Money:
            """
            What the paid part of the item stood at.
            """
        @property
        def difference(self, /) -> Money:
            """
            What the revaluation will find of it: a gain above zero, a loss below.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def value(self, /) -> Money:
            """
            The value of the settlement.
            """
    @final
    class LeftOnLot(ExchangeReason):
        """
        Settled at the value of the item; the difference waits in the lot for the revaluation.
        """
        __match_args__: Final = ("lot", "value", "booked", "difference")
        def __new__(cls, /, lot: str, value: Money, booked: Money, difference: Money) -> ExchangeReason.LeftOnLot: ...
        @property
        def booked(self, /) -> Money:
            """
            What the used part of the lot stood at.
            """
        @property
        def difference(self, /) -> Money:
            """
            What the revaluation will find of it: a gain above zero, a loss below.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def value(self, /) -> Money:
            """
            The value of the settlement.
            """
    @final
    class Loss(ExchangeReason):
        """
        A difference against us, realized with the line.
        """
        __match_args__: Final = ("lot", "item", "lot_base", "item_base", "loss")
        def __new__(cls, /, lot: str, item: str, lot_base: Money, item_base: Money, loss: Money) -> ExchangeReason.Loss: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def item_base(self, /) -> Money:
            """
            What the paid part of the item stood at.
            """
        @property
        def loss(self, /) -> Money:
            """
            The loss, above zero.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def lot_base(self, /) -> Money:
            """
            What the used part of the lot stood at.
            """
    @final
    class NoDifference(ExchangeReason):
        """
        Lot and item leave the books at the same value.
        """
        __match_args__: Final = ("value",)
        def __new__(cls, /, value: Money) -> ExchangeReason.NoDifference: ...
        @property
        def value(self, /) -> Money:
            """
            The value.
            """
    @final
    class NonMonetary(ExchangeReason):
        """
        Not adjusted: the policy does not count it as money that is owed.
        """
        __match_args__: Final = ("book",)
        def __new__(cls, /, book: Money) -> ExchangeReason.NonMonetary: ...
        @property
        def book(self, /) -> Money:
            """
            What stays in the books.
            """
    @final
    class ZeroOriginal(ExchangeReason):
        """
        Nothing is left in its own currency, so nothing stays in the books (结清).
        """
        __match_args__: Final = ("book",)
        def __new__(cls, /, book: Money) -> ExchangeReason.ZeroOriginal: ...
        @property
        def book(self, /) -> Money:
            """
            What had stayed there.
            """

@final
class Field:
    """
    A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
    (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, value: Value) -> Field: ...
    def __replace__(self, /, **changes: Any) -> Field:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Field:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def name(self, /) -> str:
        """
        The name, the caller's own: `contract`, `order`, `project`, `department`.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def value(self, /) -> Value:
        """
        The value.
        """

@final
class FirstDifference:
    """
    The first line that is not the same in all plans.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, position: int, lines: Sequence[SchemeLine]) -> FirstDifference: ...
    def __replace__(self, /, **changes: Any) -> FirstDifference:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> FirstDifference:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lines(self, /) -> tuple[SchemeLine, ...]:
        """
        What stands there in each plan, with its reason, in the order of the schemes.
        """
    @property
    def position(self, /) -> int:
        """
        The position of the line, from 0.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignBalance:
    """
    One open balance.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, kind: BalanceKind, original: Money, book: Money) -> ForeignBalance: ...
    def __replace__(self, /, **changes: Any) -> ForeignBalance:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def book(self, /) -> Money:
        """
        What of it stands in the books.
        """
    @staticmethod
    def from_json(text: str) -> ForeignBalance:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The document, lot or account, unique in the call.
        """
    @property
    def kind(self, /) -> BalanceKind:
        """
        What kind of balance it is.
        """
    @property
    def original(self, /) -> Money:
        """
        The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
        either side.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignClearing:
    """
    What a clearing would do in both currencies. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lines: Sequence[ClearedLine], items: Sequence[ForeignItem], lots: Sequence[ForeignLot], residues: Sequence[Residue], gains: Money, losses: Money, exchange: Money) -> ForeignClearing: ...
    def __replace__(self, /, **changes: Any) -> ForeignClearing:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def exchange(self, /) -> Money:
        """
        Both together.
        """
    @staticmethod
    def from_json(text: str) -> ForeignClearing:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gains(self, /) -> Money:
        """
        What the lines gained.
        """
    @property
    def items(self, /) -> tuple[ForeignItem, ...]:
        """
        All items with what stays open, in the given order.
        """
    @property
    def lines(self, /) -> tuple[ClearedLine, ...]:
        """
        The lines, in the given order.
        """
    @property
    def losses(self, /) -> Money:
        """
        What the lines lost, as an amount below zero.
        """
    @property
    def lots(self, /) -> tuple[ForeignLot, ...]:
        """
        All lots with what is left, in the given order.
        """
    @property
    def residues(self, /) -> tuple[Residue, ...]:
        """
        Every residue of the valuation: of lots first, then of items, in the given order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignEntry:
    """
    A document with its amounts in both currencies.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, original: Money, home: Money, quote: Quote, lines: Sequence[ForeignEntryLine]) -> ForeignEntry: ...
    def __replace__(self, /, **changes: Any) -> ForeignEntry:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ForeignEntry:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def home(self, /) -> Money:
        """
        The total in the base currency (本位币).
        """
    @property
    def lines(self, /) -> tuple[ForeignEntryLine, ...]:
        """
        Its lines, at most 1,000,000.
        """
    @property
    def original(self, /) -> Money:
        """
        The total in the document's currency (原币).
        """
    @property
    def quote(self, /) -> Quote:
        """
        The rate of the document, from its currency to the base currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignEntryLine:
    """
    One line of the document.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, original: Money, home: Money) -> ForeignEntryLine: ...
    def __replace__(self, /, **changes: Any) -> ForeignEntryLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ForeignEntryLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def home(self, /) -> Money:
        """
        The line in the base currency.
        """
    @property
    def original(self, /) -> Money:
        """
        The line in the document's currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignItem:
    """
    An open item with its book value.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, open: Money, base: Money) -> ForeignItem: ...
    def __replace__(self, /, **changes: Any) -> ForeignItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> Money:
        """
        What of it stands in the books, in the base currency (本位币余额).
        """
    @staticmethod
    def from_json(text: str) -> ForeignItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The item, unique among the items of one call.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open in its own currency (原币余额).
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ForeignLot:
    """
    A lot with its book value.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, amount: Money, base: Money, *, quote: Quote | None = None) -> ForeignLot: ...
    def __replace__(self, /, **changes: Any) -> ForeignLot:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is left of it in its own currency.
        """
    @property
    def base(self, /) -> Money:
        """
        What of it stands in the books, in the base currency.
        """
    @staticmethod
    def from_json(text: str) -> ForeignLot:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The lot, unique among the lots of one call.
        """
    @property
    def quote(self, /) -> Quote | None:
        """
        The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
        book value. The last use takes all that is left in the books either way.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Generated:
    """
    A receivable made from an installment before.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, version: int, number: int, amount: Money, paid: Money, due: datetime.date) -> Generated: ...
    def __replace__(self, /, **changes: Any) -> Generated:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What it comes to, paid or not.
        """
    @property
    def due(self, /) -> datetime.date:
        """
        When it is due.
        """
    @staticmethod
    def from_json(text: str) -> Generated:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The receivable.
        """
    @property
    def number(self, /) -> int:
        """
        The installment it was made from.
        """
    @property
    def paid(self, /) -> Money:
        """
        What is paid of it.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def version(self, /) -> int:
        """
        The version it was made from.
        """

@disjoint_base
class HistoryEntry:
    """
    One entry of a history.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> HistoryEntry:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> HistoryEntry:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Link(HistoryEntry):
        """
        A link was committed.
        """
        __match_args__: Final = ("link",)
        def __new__(cls, /, link: Link) -> HistoryEntry.Link: ...
        @property
        def link(self, /) -> Link:
            """
            The link.
            """
    @final
    class Step(HistoryEntry):
        """
        Something else was done that still stands.
        """
        __match_args__: Final = ("step",)
        def __new__(cls, /, step: LaterStep) -> HistoryEntry.Step: ...
        @property
        def step(self, /) -> LaterStep:
            """
            What was done.
            """
    @final
    class Undone(HistoryEntry):
        """
        A link was undone, as a whole or in part.
        """
        __match_args__: Final = ("undone",)
        def __new__(cls, /, undone: Undone) -> HistoryEntry.Undone: ...
        @property
        def undone(self, /) -> Undone:
            """
            What was undone, as `undo`) answered.
            """

@final
class Installment:
    """
    One installment (一期).
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, amount: Money, *, due: datetime.date | None = None, event: str | None = None, purpose: Purpose, label: str | None = None) -> Installment: ...
    def __replace__(self, /, **changes: Any) -> Installment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is to be paid; it never has the opposite sign of the total.
        """
    @property
    def due(self, /) -> datetime.date | None:
        """
        When; absent while the event has not been reported.
        """
    @property
    def event(self, /) -> str | None:
        """
        The event the date counts from, reported or not; absent for fixed dates.
        """
    @staticmethod
    def from_json(text: str) -> Installment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def label(self, /) -> str | None:
        """
        The caller's name for it.
        """
    @property
    def number(self, /) -> int:
        """
        1 for the first line of the terms.
        """
    @property
    def purpose(self, /) -> Purpose:
        """
        What kind of installment it is.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class InstallmentChange:
    """
    An installment before and after a change.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, *, before: Installment | None = None, after: Installment | None = None, reason: ScheduleReason) -> InstallmentChange: ...
    def __replace__(self, /, **changes: Any) -> InstallmentChange:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> Installment | None:
        """
        As it is to be; absent for one that falls away.
        """
    @property
    def before(self, /) -> Installment | None:
        """
        As it was; absent for a new one.
        """
    @staticmethod
    def from_json(text: str) -> InstallmentChange:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def number(self, /) -> int:
        """
        Its number.
        """
    @property
    def reason(self, /) -> ScheduleReason:
        """
        What happened to it, with the figures.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class InstallmentIterator:
    """
    The installments of a schedule, one by one.
    """
    def __iter__(self, /) -> InstallmentIterator: ...
    def __next__(self, /) -> Installment: ...

@final
class InstallmentTie:
    """
    What a single installment is tied to; it follows what every receivable carries.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, *, references: Sequence[str] = ..., fields: Sequence[Field] = ...) -> InstallmentTie: ...
    def __replace__(self, /, **changes: Any) -> InstallmentTie:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        Further fields, of other names than those every receivable carries.
        """
    @staticmethod
    def from_json(text: str) -> InstallmentTie:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def number(self, /) -> int:
        """
        The installment.
        """
    @property
    def references(self, /) -> tuple[str, ...]:
        """
        Further numbers under which a payer may quote it: invoice, shipment.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class ItemMove:
    """
    One thing that is moved.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ItemMove:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ItemMove:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Item(ItemMove):
        """
        What is open of an item.
        """
        __match_args__: Final = ("item", "amount", "new_id")
        def __new__(cls, /, item: str, *, amount: Money | None = None, new_id: str | None = None) -> ItemMove.Item: ...
        @property
        def amount(self, /) -> Money | None:
            """
            How much; absent: all of it.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def new_id(self, /) -> str | None:
            """
            The id of what is moved. Absent: the item itself is moved, as a whole.
            """
    @final
    class Lot(ItemMove):
        """
        What is left of a lot.
        """
        __match_args__: Final = ("lot", "amount", "new_id")
        def __new__(cls, /, lot: str, *, amount: Money | None = None, new_id: str | None = None) -> ItemMove.Lot: ...
        @property
        def amount(self, /) -> Money | None:
            """
            How much; absent: all of it.
            """
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """
        @property
        def new_id(self, /) -> str | None:
            """
            The id of what is moved. Absent: the lot itself is moved, as a whole.
            """

@final
class ItemStatus:
    """
    The status in both vocabularies in use, and whether it is late.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, payment: PaymentStatus, document: DocumentStatus, overdue: bool, days_overdue: int) -> ItemStatus: ...
    def __replace__(self, /, **changes: Any) -> ItemStatus:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def days_overdue(self, /) -> int:
        """
        The days since the due date if it is overdue, otherwise 0.
        """
    @property
    def document(self, /) -> DocumentStatus:
        """
        By invoice and payment.
        """
    @staticmethod
    def from_json(text: str) -> ItemStatus:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def overdue(self, /) -> bool:
        """
        Whether something is open after its due date (逾期). Due today is not overdue.
        """
    @property
    def payment(self, /) -> PaymentStatus:
        """
        By payment alone.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LateCharge:
    """
    A new charge.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, number: int, receivable: Receivable, spans: Sequence[LateSpan], reason: ScheduleReason) -> LateCharge: ...
    def __replace__(self, /, **changes: Any) -> LateCharge:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> LateCharge:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that was paid late.
        """
    @property
    def number(self, /) -> int:
        """
        Its number among the charges of the item.
        """
    @property
    def reason(self, /) -> ScheduleReason:
        """
        The figures.
        """
    @property
    def receivable(self, /) -> Receivable:
        """
        The charge as a receivable of its own, of the kind late charge.
        """
    @property
    def spans(self, /) -> tuple[LateSpan, ...]:
        """
        What was open on which days, from the first late day.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LateItem:
    """
    An item that may have been paid late.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, customer: str, amount: Money, due: datetime.date, *, kind: ItemKind = ..., paid: Sequence[PaidOn] = ..., charged: Sequence[EarlierCharge] = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ...) -> LateItem: ...
    def __replace__(self, /, **changes: Any) -> LateItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What it came to before anything was paid; zero or more.
        """
    @property
    def charged(self, /) -> tuple[EarlierCharge, ...]:
        """
        The charges made for it before, in any order.
        """
    @property
    def customer(self, /) -> str:
        """
        The customer who owes it.
        """
    @property
    def due(self, /) -> datetime.date:
        """
        The day it was due.
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        Carried to the charge.
        """
    @staticmethod
    def from_json(text: str) -> LateItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The item.
        """
    @property
    def kind(self, /) -> ItemKind:
        """
        What kind of debt it is: late charges bear none.
        """
    @property
    def paid(self, /) -> tuple[PaidOn, ...]:
        """
        What was paid of it, in any order. Credit notes and discounts count as paid on their day.
        """
    @property
    def references(self, /) -> tuple[str, ...]:
        """
        Carried to the charge.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class LateMinimum:
    """
    What happens to small charges.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> LateMinimum:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> LateMinimum:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class AtLeast(LateMinimum):
        """
        A charge of an item is at least this much in all, up to its cap.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> LateMinimum.AtLeast: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
    @final
    class WaiveBelow(LateMinimum):
        """
        Nothing is charged for an item until it comes to this much.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> LateMinimum.WaiveBelow: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """

@final
class LatePlan:
    """
    The charges, and what was not charged and why.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, as_of: datetime.date, charges: Sequence[LateCharge], passed: Sequence[NotCharged]) -> LatePlan: ...
    def __replace__(self, /, **changes: Any) -> LatePlan:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> datetime.date:
        """
        The last day that is charged.
        """
    @property
    def charges(self, /) -> tuple[LateCharge, ...]:
        """
        The new charges, in the order of the items.
        """
    @staticmethod
    def from_json(text: str) -> LatePlan:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def passed(self, /) -> tuple[NotCharged, ...]:
        """
        The items without a new charge, in their order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LateSpan:
    """
    Days on which the same was open.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, from_: datetime.date, through: datetime.date, days: int, open: Money) -> LateSpan: ...
    def __replace__(self, /, **changes: Any) -> LateSpan:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def days(self, /) -> int:
        """
        The days by the day count of the rate.
        """
    @property
    def from_(self, /) -> datetime.date:
        """
        The first day.
        """
    @staticmethod
    def from_json(text: str) -> LateSpan:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def open(self, /) -> Money:
        """
        What was open when each of these days began.
        """
    @property
    def through(self, /) -> datetime.date:
        """
        The last day.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LateTerms:
    """
    What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
    a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rate: DayRate, *, grace_days: int = ..., from_: LateFrom, cap_amount: Money | None = None, cap_percent: int | str | Decimal | None = None, minimum: LateMinimum | None = None, rounding: Rounding, business_day: BusinessDay, due: Sequence[Step] = ..., id: str | None = None) -> LateTerms: ...
    def __replace__(self, /, **changes: Any) -> LateTerms:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def business_day(self, /) -> BusinessDay:
        """
        What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
        """
    @property
    def cap_amount(self, /) -> Money | None:
        """
        The most that is ever charged for an item; absent: no such limit.
        """
    @property
    def cap_percent(self, /) -> Decimal | None:
        """
        The most that is ever charged for an item, as a percentage of its whole amount, rounded down; absent: no such
        limit. With both, the smaller counts.
        """
    @property
    def due(self, /) -> tuple[Step, ...]:
        """
        From the day of the charge to the day it is due; none: due the same day.
        """
    @property
    def from_(self, /) -> LateFrom:
        """
        From which day what is paid later is charged.
        """
    @staticmethod
    def from_json(text: str) -> LateTerms:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def grace_days(self, /) -> int:
        """
        Days after the due date in which paying is not late (宽限期), 0 to 3,650. What is paid by the last of them bears no
        charge at all.
        """
    @property
    def id(self, /) -> str | None:
        """
        How the charge is named: a pattern with `{item}` and `{number}`, which counts the charges of an item from 1;
        absent: `{item}/late/{number}`.
        """
    @property
    def minimum(self, /) -> LateMinimum | None:
        """
        What happens to small charges; absent: every cent is charged.
        """
    @property
    def rate(self, /) -> DayRate:
        """
        How much for each day.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How the whole charge of an item is rounded to the minor unit: once, however often it is charged.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LaterStep:
    """
    Something that was done with lots or items after links were committed (后续处理).
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, kind: StepKind, *, items: Sequence[str] = ..., lots: Sequence[str] = ...) -> LaterStep: ...
    def __replace__(self, /, **changes: Any) -> LaterStep:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> LaterStep:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The step; no link and no other step has the same.
        """
    @property
    def items(self, /) -> tuple[str, ...]:
        """
        The items it touched.
        """
    @property
    def kind(self, /) -> StepKind:
        """
        What it was.
        """
    @property
    def lots(self, /) -> tuple[str, ...]:
        """
        The lots it touched.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LeftOver:
    """
    What stays of a lot.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, amount: Money, reason: Reason) -> LeftOver: ...
    def __replace__(self, /, **changes: Any) -> LeftOver:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much is kept on account, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> LeftOver:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def reason(self, /) -> Reason:
        """
        Why it was not used.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Line:
    """
    One link from a lot to an item.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amount: Money, open: Money, reason: Reason) -> Line: ...
    def __replace__(self, /, **changes: Any) -> Line:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> Line:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item that is paid.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that pays.
        """
    @property
    def open(self, /) -> Money:
        """
        What stays open of the item after this line and its difference.
        """
    @property
    def reason(self, /) -> Reason:
        """
        Why this item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Link:
    """
    That a lot paid so much of an item. It never changes; an undo is a record beside it.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, lot: str, item: str, amount: Money, *, parts: Sequence[LinkPart] = ..., difference: LinkDifference | None = None, on: datetime.date) -> Link: ...
    def __replace__(self, /, **changes: Any) -> Link:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def difference(self, /) -> LinkDifference | None:
        """
        What was settled beside it without being paid.
        """
    @staticmethod
    def from_json(text: str) -> Link:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The link, unique in a history.
        """
    @property
    def item(self, /) -> str:
        """
        The item that was paid.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot that paid.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date.
        """
    @property
    def parts(self, /) -> tuple[LinkPart, ...]:
        """
        How the amount is divided over the parts of the item; none if it has none.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LinkDifference:
    """
    A difference that settled an item (结算差异).
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: Money, kind: DifferenceKind, *, parts: Sequence[LinkPart] = ...) -> LinkDifference: ...
    def __replace__(self, /, **changes: Any) -> LinkDifference:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> LinkDifference:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def kind(self, /) -> DifferenceKind:
        """
        What it is.
        """
    @property
    def parts(self, /) -> tuple[LinkPart, ...]:
        """
        How it is divided over the parts of the item; none if it has none.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LinkPart:
    """
    What one component of an item got.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, component: str, amount: Money) -> LinkPart: ...
    def __replace__(self, /, **changes: Any) -> LinkPart:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def component(self, /) -> str:
        """
        The component.
        """
    @staticmethod
    def from_json(text: str) -> LinkPart:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Lot:
    """
    One receipt, or what is left of one.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, customer: str, amount: Money, received: datetime.date, *, nature: Nature = ..., references: Sequence[str] = ..., pays: Sequence[NamedItem] = ..., source: Source = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int = ..., expires: datetime.date | None = None) -> Lot: ...
    def __replace__(self, /, **changes: Any) -> Lot:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is left to use, more than zero.
        """
    @property
    def customer(self, /) -> str:
        """
        The customer who paid.
        """
    @property
    def expires(self, /) -> datetime.date | None:
        """
        The first day on which it can no longer be used (到期失效). Absent: it never expires.
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        What it belongs to: contract, order, project, department; and whatever else the caller keeps.
        """
    @staticmethod
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], received: Sequence[datetime.date], amount_minor: Sequence[int] | None = None, amount: Sequence[str | Decimal | int] | None = None, nature: Sequence[Nature] | None = None, references: Sequence[Sequence[str]] | None = None, pays: Sequence[Sequence[NamedItem]] | None = None, source: Sequence[Source] | None = None, fields: Sequence[Sequence[Field]] | None = None, scope: Sequence[Sequence[Scope]] | None = None, priority: Sequence[int] | None = None, expires: Sequence[datetime.date | None] | None = None) -> list[Lot]:
        """
        Receipts by the column: one sequence for each field, all of one length.

        Amounts stand in whole minor units (`amount_minor=[5000000]`) or as `Decimal` or text
        (`amount=["50000.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `lots[3].received`.
        """
    @staticmethod
    def from_json(text: str) -> Lot:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The lot, unique among the lots of one call.
        """
    @property
    def nature(self, /) -> Nature:
        """
        What kind of money it is.
        """
    @property
    def pays(self, /) -> tuple[NamedItem, ...]:
        """
        Items that the payer or a clerk named, to be paid first and in this order.
        """
    @property
    def priority(self, /) -> int:
        """
        Lots of a lower number are used first, 0 to 100.
        """
    @property
    def received(self, /) -> datetime.date:
        """
        The day it arrived (到账日期).
        """
    @property
    def references(self, /) -> tuple[str, ...]:
        """
        Numbers the payer quoted: items, contracts, orders, invoices.
        """
    @property
    def scope(self, /) -> tuple[Scope, ...]:
        """
        The items it may pay (使用范围): all limits must hold. None: any item of the customer.
        """
    @property
    def source(self, /) -> Source:
        """
        Where the credit comes from.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LotAmount:
    """
    What one scheme leaves of a lot.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, scheme: str, amount: Money, *, reason: Reason | None = None) -> LotAmount: ...
    def __replace__(self, /, **changes: Any) -> LotAmount:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What is left; zero if nothing.
        """
    @staticmethod
    def from_json(text: str) -> LotAmount:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def reason(self, /) -> Reason | None:
        """
        Why.
        """
    @property
    def scheme(self, /) -> str:
        """
        The scheme.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class LotDifference:
    """
    A lot of which different amounts are left.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, amounts: Sequence[LotAmount]) -> LotDifference: ...
    def __replace__(self, /, **changes: Any) -> LotDifference:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amounts(self, /) -> tuple[LotAmount, ...]:
        """
        What each scheme leaves, in the order given.
        """
    @staticmethod
    def from_json(text: str) -> LotDifference:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Money:
    """
    An amount of one currency, exact to the minor unit (分, cents).

    `Money("113000.01", "CNY")`, `Money(Decimal("50"), "EUR")`, `Money(5, "JPY")`. Text, `Decimal` and
    `int` only: a float is refused, and so are more decimal places than the currency has. `+`, `-` and the
    comparisons refuse two currencies. Like a number, nothing is false.
    """
    __match_args__: Final[tuple[str, str]]
    def __abs__(self, /) -> Money: ...
    def __add__(self, other: Money, /) -> Money: ...
    def __bool__(self, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __format__(self, /, spec: str) -> str:
        """
        Formats the text, as in `f"{money:>20}"`.
        """
    def __ge__(self, other: Money, /) -> bool: ...
    def __getnewargs__(self, /) -> tuple[str, str]: ...
    def __gt__(self, other: Money, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __le__(self, other: Money, /) -> bool: ...
    def __lt__(self, other: Money, /) -> bool: ...
    def __neg__(self, /) -> Money: ...
    def __new__(cls, /, amount: str | Decimal | int, currency: str | Currency) -> Money: ...
    def __pos__(self, /) -> Money: ...
    def __radd__(self, other: Money, /) -> Money: ...
    def __repr__(self, /) -> str: ...
    def __rsub__(self, other: Money, /) -> Money: ...
    def __str__(self, /) -> str: ...
    def __sub__(self, other: Money, /) -> Money: ...
    @property
    def amount(self, /) -> Decimal:
        """
        The amount with exactly the decimal places of its currency.
        """
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @staticmethod
    def from_json(text: str) -> Money:
        """
        Reads the JSON form.
        """
    @staticmethod
    def from_minor(minor: int, currency: str | Currency) -> Money:
        """
        An amount from whole minor units: `Money.from_minor(1250, "CNY")` is 12.50 yuan.
        """
    @property
    def is_negative(self, /) -> bool:
        """
        Whether this is less than nothing.
        """
    @property
    def is_zero(self, /) -> bool:
        """
        Whether this is nothing.
        """
    @property
    def minor(self, /) -> int:
        """
        The whole minor units: 1250 for 12.50 yuan.
        """
    def percent(self, /, percent: int | str | Decimal, rounding: Rounding) -> Rounded:
        """
        A percentage of the amount, rounded to the minor unit as told.
        """
    @staticmethod
    def round(amount: str | Decimal | int, currency: str | Currency, rounding: Rounding) -> Rounded:
        """
        Reads a number with any number of decimal places and rounds it as told; the answer says whether
        rounding was needed. The named door for sources with finer scales than the currency.
        """
    def split(self, /, by: Parts, *, remainder: Remainder, rounding: Rounding) -> Split:
        """
        Divides the amount into parts that add up to it to the minor unit. Who gets what rounding leaves
        over has no default: the systems in use disagree.
        """
    @staticmethod
    def sum(amounts: Sequence[Money], currency: str | Currency) -> Money:
        """
        The sum of amounts of one currency, which may be none.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: `{"amount":"12.50","currency":"CNY"}`.
        """

@final
class Move:
    """
    An amount out of one lot that becomes a new lot.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, amount: Money, into: str) -> Move: ...
    def __replace__(self, /, **changes: Any) -> Move:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much of it, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> Move:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def into(self, /) -> str:
        """
        The new lot. It keeps the arrival, expiry, priority, scope and references of the old one.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot it comes from.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Movement:
    """
    One entry of the list from which every figure of every account is derived.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, on: datetime.date, act: Act) -> Movement: ...
    def __replace__(self, /, **changes: Any) -> Movement:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def act(self, /) -> Act:
        """
        What happened.
        """
    @staticmethod
    def from_json(text: str) -> Movement:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The movement, unique for ever. The same id again is refused, even with the same content: whoever
        retries must be told that it is already there, and an engine that answers "done" to a repeated
        movement hides that its caller lost the first answer.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date (业务日期).
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class NamedItem:
    """
    An item that a lot is meant for.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, *, amount: Money | None = None) -> NamedItem: ...
    def __replace__(self, /, **changes: Any) -> NamedItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money | None:
        """
        How much of it to pay; absent: as much as is open and left.
        """
    @staticmethod
    def from_json(text: str) -> NamedItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class NamedScheme:
    """
    A scheme with a name, such as that of the system it follows.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, scheme: Scheme) -> NamedScheme: ...
    def __replace__(self, /, **changes: Any) -> NamedScheme:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> NamedScheme:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def name(self, /) -> str:
        """
        The name.
        """
    @property
    def scheme(self, /) -> Scheme:
        """
        The scheme.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Netting:
    """
    What a netting does. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, plan: Plan, items: Sequence[Receivable], payables: Sequence[Receivable]) -> Netting: ...
    def __replace__(self, /, **changes: Any) -> Netting:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Netting:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def items(self, /) -> tuple[Receivable, ...]:
        """
        What customers owe us then, in the order given.
        """
    @property
    def payables(self, /) -> tuple[Receivable, ...]:
        """
        What we owe then, in the order given: the same amounts less.
        """
    @property
    def plan(self, /) -> Plan:
        """
        Which payable, as a lot of the same id, is set against which item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class NextPayment:
    """
    What to ask a customer for next.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, mode: NextMode, amount: Money, items: Sequence[str], *, due: datetime.date | None = None, full: Money) -> NextPayment: ...
    def __replace__(self, /, **changes: Any) -> NextPayment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What they come to.
        """
    @property
    def due(self, /) -> datetime.date | None:
        """
        When they are due: the next due date; the oldest of those overdue.
        """
    @staticmethod
    def from_json(text: str) -> NextPayment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def full(self, /) -> Money:
        """
        What is open in all, undated installments included.
        """
    @property
    def items(self, /) -> tuple[str, ...]:
        """
        The items, in the order given.
        """
    @property
    def mode(self, /) -> NextMode:
        """
        Which items these are.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class NotCharged:
    """
    An item without a new charge.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, reason: ScheduleReason) -> NotCharged: ...
    def __replace__(self, /, **changes: Any) -> NotCharged:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> NotCharged:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def reason(self, /) -> ScheduleReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class OffsetReason:
    """
    Why an open item or a lot belongs to another customer now.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> OffsetReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> OffsetReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class Moved(OffsetReason):
        """
        Moved from one customer to another.
        """
        __match_args__: Final = ("from_", "to", "rest")
        def __new__(cls, /, from_: str, to: str, rest: Money) -> OffsetReason.Moved: ...
        @property
        def from_(self, /) -> str:
            """
            Whose it was.
            """
        @property
        def rest(self, /) -> Money:
            """
            What stays of it with the first.
            """
        @property
        def to(self, /) -> str:
            """
            Whose it is.
            """

@final
class OpenInstallment:
    """
    One installment and what is open of it.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, due: datetime.date, parts: Sequence[Part]) -> OpenInstallment: ...
    def __replace__(self, /, **changes: Any) -> OpenInstallment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> datetime.date:
        """
        The day it is due.
        """
    @staticmethod
    def from_json(text: str) -> OpenInstallment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def number(self, /) -> int:
        """
        Its number (期次), unique in the agreement, 1 to 1,000,000.
        """
    @property
    def parts(self, /) -> tuple[Part, ...]:
        """
        What is open of each component; each component once, none that the order does not name.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PaidInstallment:
    """
    What is paid of an installment.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, number: int, paid: Money) -> PaidInstallment: ...
    def __replace__(self, /, **changes: Any) -> PaidInstallment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> PaidInstallment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def number(self, /) -> int:
        """
        Its number.
        """
    @property
    def paid(self, /) -> Money:
        """
        What is paid of it; zero, or of its sign and not more than its amount.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PaidItem:
    """
    What is paid: an item with its customer, and its fields as far as the scope of money asks for them.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, customer: str, *, fields: Sequence[Field] = ...) -> PaidItem: ...
    def __replace__(self, /, **changes: Any) -> PaidItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def customer(self, /) -> str:
        """
        The customer who owes it.
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        Its fields. Money with a scope pays it only if they are within.
        """
    @staticmethod
    def from_json(text: str) -> PaidItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PaidOn:
    """
    A dated payment.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, on: datetime.date, amount: Money) -> PaidOn: ...
    def __replace__(self, /, **changes: Any) -> PaidOn:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much of it went to the item, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> PaidOn:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The day the money arrived.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PaidPart:
    """
    What had been paid of one component of one installment.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, installment: int, component: str, amount: Money) -> PaidPart: ...
    def __replace__(self, /, **changes: Any) -> PaidPart:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def component(self, /) -> str:
        """
        The component.
        """
    @staticmethod
    def from_json(text: str) -> PaidPart:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installment(self, /) -> int:
        """
        The number of the installment.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PairAmount:
    """
    What one scheme does with a pair of lot and item.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, scheme: str, amount: Money, *, difference: Money | None = None, reason: Reason | None = None) -> PairAmount: ...
    def __replace__(self, /, **changes: Any) -> PairAmount:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What the lot pays of the item; zero if nothing.
        """
    @property
    def difference(self, /) -> Money | None:
        """
        What is settled beside it without being paid.
        """
    @staticmethod
    def from_json(text: str) -> PairAmount:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def reason(self, /) -> Reason | None:
        """
        Why, as the first line of the pair says.
        """
    @property
    def scheme(self, /) -> str:
        """
        The scheme.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PairDifference:
    """
    A pair of lot and item that gets different amounts.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, amounts: Sequence[PairAmount]) -> PairDifference: ...
    def __replace__(self, /, **changes: Any) -> PairDifference:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amounts(self, /) -> tuple[PairAmount, ...]:
        """
        What each scheme does, in the order given.
        """
    @staticmethod
    def from_json(text: str) -> PairDifference:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Part:
    """
    One component of an item and what is open of it.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, component: str, open: Money) -> Part: ...
    def __replace__(self, /, **changes: Any) -> Part:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def component(self, /) -> str:
        """
        The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`.
        """
    @staticmethod
    def from_json(text: str) -> Part:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open of it, zero or more.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class PartLine:
    """
    The part of a line, or of a difference, that goes to one component of an item.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, item: str, component: str, amount: Money, *, difference: DifferenceKind | None = None) -> PartLine: ...
    def __replace__(self, /, **changes: Any) -> PartLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def component(self, /) -> str:
        """
        The component.
        """
    @property
    def difference(self, /) -> DifferenceKind | None:
        """
        Present if it is not paid but a difference.
        """
    @staticmethod
    def from_json(text: str) -> PartLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Parts:
    """
    What the parts are in proportion to.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Parts:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Parts:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Equal(Parts):
        """
        So many equal parts.
        """
        __match_args__: Final = ("count",)
        def __new__(cls, /, count: int) -> Parts.Equal: ...
        @property
        def count(self, /) -> int:
            """
            How many: 1 to 1,000,000.
            """
    @final
    class Percents(Parts):
        """
        By percentages that add up to 100.
        """
        __match_args__: Final = ("percents",)
        def __new__(cls, /, percents: Sequence[int | str | Decimal]) -> Parts.Percents: ...
        @property
        def percents(self, /) -> tuple[Decimal, ...]:
            """
            The percentages.
            """
    @final
    class Weights(Parts):
        """
        In proportion to whole weights; a weight of zero gets nothing.
        """
        __match_args__: Final = ("weights",)
        def __new__(cls, /, weights: Sequence[int]) -> Parts.Weights: ...
        @property
        def weights(self, /) -> tuple[int, ...]:
            """
            The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero.
            """

@final
class Phase:
    """
    One way to find what a lot pays, and where it looks.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: Rule, *, items: Selection = ..., sources: Sequence[Source] = ...) -> Phase: ...
    def __replace__(self, /, **changes: Any) -> Phase:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Phase:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def items(self, /) -> Selection:
        """
        Which items it looks at.
        """
    @property
    def rule(self, /) -> Rule:
        """
        How items are found.
        """
    @property
    def sources(self, /) -> tuple[Source, ...]:
        """
        From which sources the lots of this phase come. None named: from all.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Plan:
    """
    What an allocation would do. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __new__(cls, /, as_of: datetime.date, *, lines: Sequence[Line] = ..., differences: Sequence[Difference] = ..., parts: Sequence[PartLine] = ..., left_over: Sequence[LeftOver] = ..., refusals: Sequence[Refusal] = ..., totals: Sequence[Total] = ...) -> Plan: ...
    def __replace__(self, /, **changes: Any) -> Plan:
        """
        The same plan with some fields changed; `copy.replace(plan, ...)` calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> datetime.date:
        """
        The business date of every line.
        """
    @property
    def differences(self, /) -> tuple[Difference, ...]:
        """
        What was settled without being paid, beside the line that settled it.
        """
    @staticmethod
    def from_json(text: str) -> Plan:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def left_over(self, /) -> tuple[LeftOver, ...]:
        """
        What stays on account, per lot; lots that are used up do not appear.
        """
    @property
    def line_count(self, /) -> int:
        """
        The number of lines, without making their records.
        """
    @property
    def lines(self, /) -> tuple[Line, ...]:
        """
        Which lot pays which item, in the order in which it happens.
        """
    @property
    def parts(self, /) -> tuple[PartLine, ...]:
        """
        How lines and differences are divided over the parts of their items; only for items with parts.
        """
    @property
    def refusals(self, /) -> tuple[Refusal, ...]:
        """
        What a phase looked for and could not do.
        """
    def to_json(self, /) -> str:
        """
        The JSON form.
        """
    @property
    def totals(self, /) -> tuple[Total, ...]:
        """
        Control totals per currency: received is allocated plus left over.
        """

@final
class Quote:
    """
    So many units of `from` are worth so many units of `to`.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, from_: str | Currency, to: str | Currency, rate: int | str | Decimal, *, per: int = ...) -> Quote: ...
    def __replace__(self, /, **changes: Any) -> Quote:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def from_(self, /) -> Currency:
        """
        The currency that is given.
        """
    @staticmethod
    def from_json(text: str) -> Quote:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def per(self, /) -> int:
        """
        For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000.
        """
    @property
    def rate(self, /) -> Decimal:
        """
        How much of `to`.
        """
    @property
    def to(self, /) -> Currency:
        """
        The currency that is got.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class QuoteItem:
    """
    An open item or installment, dated or not.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, open: Money, *, due: datetime.date | None = None, discounts: Sequence[Discount] = ...) -> QuoteItem: ...
    def __replace__(self, /, **changes: Any) -> QuoteItem:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def discounts(self, /) -> tuple[Discount, ...]:
        """
        The discounts frozen on it.
        """
    @property
    def due(self, /) -> datetime.date | None:
        """
        When it is due; absent while its event has not been reported.
        """
    @staticmethod
    def from_json(text: str) -> QuoteItem:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The item.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open of it; zero or more.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class QuoteLine:
    """
    What settles an item.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, item: str, open: Money, discount: Money, pay: Money, reason: ScheduleReason) -> QuoteLine: ...
    def __replace__(self, /, **changes: Any) -> QuoteLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def discount(self, /) -> Money:
        """
        What is saved.
        """
    @staticmethod
    def from_json(text: str) -> QuoteLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        The item.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open.
        """
    @property
    def pay(self, /) -> Money:
        """
        What is to be paid.
        """
    @property
    def reason(self, /) -> ScheduleReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Reason:
    """
    Why a plan does what it does.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Reason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> Reason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class AlreadySettled(Reason):
        """
        Not done because the named item has nothing open.
        """
        __match_args__: Final = ("item",)
        def __new__(cls, /, item: str) -> Reason.AlreadySettled: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class Ambiguous(Reason):
        """
        Not done because several items have exactly this amount.
        """
        __match_args__: Final = ("amount", "candidates", "rivals")
        def __new__(cls, /, amount: Money, candidates: int, rivals: Sequence[str]) -> Reason.Ambiguous: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
        @property
        def candidates(self, /) -> int:
            """
            How many items have it.
            """
        @property
        def rivals(self, /) -> tuple[str, ...]:
            """
            The oldest due of them, at most five.
            """
    @final
    class DiscountTaken(Reason):
        """
        Settled for less because the payer was in time for a discount.
        """
        __match_args__: Final = ("until", "discount")
        def __new__(cls, /, until: datetime.date, discount: Money) -> Reason.DiscountTaken: ...
        @property
        def discount(self, /) -> Money:
            """
            How much less.
            """
        @property
        def until(self, /) -> datetime.date:
            """
            The last day for it.
            """
    @final
    class ExactGroup(Reason):
        """
        Paid because it belongs to the only set of items that is together exactly what the lot had.
        """
        __match_args__: Final = ("total", "items")
        def __new__(cls, /, total: Money, items: int) -> Reason.ExactGroup: ...
        @property
        def items(self, /) -> int:
            """
            How many they are.
            """
        @property
        def total(self, /) -> Money:
            """
            What they add up to.
            """
    @final
    class ExactItem(Reason):
        """
        Paid because it is the only item with exactly this amount, or the oldest of several.
        """
        __match_args__: Final = ("amount", "candidates")
        def __new__(cls, /, amount: Money, candidates: int) -> Reason.ExactItem: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
        @property
        def candidates(self, /) -> int:
            """
            How many items had it.
            """
    @final
    class ExactTotal(Reason):
        """
        Paid because the items in reach of the phase were together exactly what the lot had.
        """
        __match_args__: Final = ("total", "items")
        def __new__(cls, /, total: Money, items: int) -> Reason.ExactTotal: ...
        @property
        def items(self, /) -> int:
            """
            How many they are.
            """
        @property
        def total(self, /) -> Money:
            """
            What they add up to.
            """
    @final
    class Expired(Reason):
        """
        Left over because the money can no longer be used.
        """
        __match_args__: Final = ("expires",)
        def __new__(cls, /, expires: datetime.date) -> Reason.Expired: ...
        @property
        def expires(self, /) -> datetime.date:
            """
            Since when.
            """
    @final
    class GroupAmbiguous(Reason):
        """
        Not done because several sets of items are together exactly what is left.
        """
        __match_args__: Final = ("sets", "one", "other")
        def __new__(cls, /, sets: int, one: Sequence[str], other: Sequence[str]) -> Reason.GroupAmbiguous: ...
        @property
        def one(self, /) -> tuple[str, ...]:
            """
            One of them.
            """
        @property
        def other(self, /) -> tuple[str, ...]:
            """
            Another.
            """
        @property
        def sets(self, /) -> int:
            """
            How many sets were found, two or more; the search may have stopped early.
            """
    @final
    class GroupTooLarge(Reason):
        """
        Not done because there are more items than the phase searches.
        """
        __match_args__: Final = ("items", "limit")
        def __new__(cls, /, items: int, limit: int) -> Reason.GroupTooLarge: ...
        @property
        def items(self, /) -> int:
            """
            How many items there are.
            """
        @property
        def limit(self, /) -> int:
            """
            The most it searches.
            """
    @final
    class KeyDiffers(Reason):
        """
        Not done because lot and item do not agree in a field the scheme compares.
        """
        __match_args__: Final = ("item", "key")
        def __new__(cls, /, item: str, key: str) -> Reason.KeyDiffers: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def key(self, /) -> str:
            """
            The name of the field.
            """
    @final
    class Named(Reason):
        """
        Paid because the lot names the item.
        """
        __match_args__: Final = ("rank", "open")
        def __new__(cls, /, rank: int, open: Money) -> Reason.Named: ...
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def rank(self, /) -> int:
            """
            The position among the names of the lot, from 1.
            """
    @final
    class NamedTooLate(Reason):
        """
        Not done because other names took what was open of the item before.
        """
        __match_args__: Final = ("item", "open", "asked")
        def __new__(cls, /, item: str, open: Money, asked: Money) -> Reason.NamedTooLate: ...
        @property
        def asked(self, /) -> Money:
            """
            What was asked for.
            """
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def open(self, /) -> Money:
            """
            What it has open now.
            """
    @final
    class NatureHeld(Reason):
        """
        Left over because money of this nature is not spent without being told.
        """
        __match_args__: Final = ("nature",)
        def __new__(cls, /, nature: Nature) -> Reason.NatureHeld: ...
        @property
        def nature(self, /) -> Nature:
            """
            The nature.
            """
    @final
    class Next(Reason):
        """
        Paid because it was the next in the order of the scheme.
        """
        __match_args__: Final = ("customer", "rank", "open")
        def __new__(cls, /, customer: str, rank: int, open: Money) -> Reason.Next: ...
        @property
        def customer(self, /) -> str:
            """
            Whose item.
            """
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def rank(self, /) -> int:
            """
            1 for the first item this lot paid in this phase.
            """
    @final
    class NoPhaseFits(Reason):
        """
        Left over because no phase of the scheme found an item for it.
        """
        __match_args__: Final = ("customer", "open")
        def __new__(cls, /, customer: str, open: Money) -> Reason.NoPhaseFits: ...
        @property
        def customer(self, /) -> str:
            """
            The customer.
            """
        @property
        def open(self, /) -> Money:
            """
            What the customer owes in the currency of the lot.
            """
    @final
    class NothingDue(Reason):
        """
        Left over because the scheme pays only what is due, and the rest is not yet.
        """
        __match_args__: Final = ("customer", "open")
        def __new__(cls, /, customer: str, open: Money) -> Reason.NothingDue: ...
        @property
        def customer(self, /) -> str:
            """
            The customer.
            """
        @property
        def open(self, /) -> Money:
            """
            What the customer owes later, in the currency of the lot.
            """
    @final
    class NothingLeft(Reason):
        """
        Not done because other names took what the lot had.
        """
        __match_args__: Final = ("item", "left")
        def __new__(cls, /, item: str, left: Money) -> Reason.NothingLeft: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def left(self, /) -> Money:
            """
            What the lot has left now.
            """
    @final
    class NothingOpen(Reason):
        """
        Left over because the customer owes nothing more in this currency.
        """
        __match_args__: Final = ("customer", "currency")
        def __new__(cls, /, customer: str, currency: str | Currency) -> Reason.NothingOpen: ...
        @property
        def currency(self, /) -> Currency:
            """
            The currency.
            """
        @property
        def customer(self, /) -> str:
            """
            The customer.
            """
    @final
    class OldestDue(Reason):
        """
        Paid because it was the oldest due.
        """
        __match_args__: Final = ("customer", "due", "rank", "open")
        def __new__(cls, /, customer: str, due: datetime.date, rank: int, open: Money) -> Reason.OldestDue: ...
        @property
        def customer(self, /) -> str:
            """
            Whose item.
            """
        @property
        def due(self, /) -> datetime.date:
            """
            When it was due.
            """
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def rank(self, /) -> int:
            """
            1 for the first item this lot paid in this phase.
            """
    @final
    class PartialForbidden(Reason):
        """
        Not done because the item cannot be paid in full and the scheme forbids part payment.
        """
        __match_args__: Final = ("item", "open", "left")
        def __new__(cls, /, item: str, open: Money, left: Money) -> Reason.PartialForbidden: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
        @property
        def left(self, /) -> Money:
            """
            What the lot would have paid of it.
            """
        @property
        def open(self, /) -> Money:
            """
            What it has open.
            """
    @final
    class ProRata(Reason):
        """
        Paid in proportion to what was open.
        """
        __match_args__: Final = ("total", "paid", "open")
        def __new__(cls, /, total: Money, paid: Money, open: Money) -> Reason.ProRata: ...
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def paid(self, /) -> Money:
            """
            How much of it the lot paid.
            """
        @property
        def total(self, /) -> Money:
            """
            What was open of all items in the phase.
            """
    @final
    class Reference(Reason):
        """
        Paid because the payer quoted it.
        """
        __match_args__: Final = ("reference", "open")
        def __new__(cls, /, reference: str, open: Money) -> Reason.Reference: ...
        @property
        def open(self, /) -> Money:
            """
            What stays open of the item.
            """
        @property
        def reference(self, /) -> str:
            """
            What was quoted.
            """
    @final
    class ReferenceHeld(Reason):
        """
        Left over because the payer quoted something that is not open, and the scheme then waits.
        """
        __match_args__: Final = ("reference",)
        def __new__(cls, /, reference: str) -> Reason.ReferenceHeld: ...
        @property
        def reference(self, /) -> str:
            """
            What was quoted.
            """
    @final
    class ReferenceUnknown(Reason):
        """
        Not done because no open item of the customer in this currency bears the reference.
        """
        __match_args__: Final = ("reference",)
        def __new__(cls, /, reference: str) -> Reason.ReferenceUnknown: ...
        @property
        def reference(self, /) -> str:
            """
            What was quoted.
            """
    @final
    class Together(Reason):
        """
        Paid because all lots and all items of the customer add up to the same.
        """
        __match_args__: Final = ("total", "lots", "items")
        def __new__(cls, /, total: Money, lots: int, items: int) -> Reason.Together: ...
        @property
        def items(self, /) -> int:
            """
            How many items.
            """
        @property
        def lots(self, /) -> int:
            """
            How many lots.
            """
        @property
        def total(self, /) -> Money:
            """
            What each side adds up to.
            """
    @final
    class WithinTolerance(Reason):
        """
        Settled although a little was missing.
        """
        __match_args__: Final = ("missing", "limit")
        def __new__(cls, /, missing: Money, limit: Money) -> Reason.WithinTolerance: ...
        @property
        def limit(self, /) -> Money:
            """
            The most that may be missing of this item.
            """
        @property
        def missing(self, /) -> Money:
            """
            What was missing.
            """

@final
class Receivable:
    """
    An open item: one invoice, one installment, one opening balance.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, customer: str, open: Money, due: datetime.date, *, issued: datetime.date | None = None, references: Sequence[str] = ..., kind: ItemKind = ..., disputed: bool = ..., fields: Sequence[Field] = ..., parts: Sequence[Part] = ..., discounts: Sequence[Discount] = ...) -> Receivable: ...
    def __replace__(self, /, **changes: Any) -> Receivable:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def customer(self, /) -> str:
        """
        The customer who owes it.
        """
    @property
    def discounts(self, /) -> tuple[Discount, ...]:
        """
        Discounts for paying early, as they were agreed when the item came into being.
        """
    @property
    def disputed(self, /) -> bool:
        """
        Whether the customer disputes it (有争议).
        """
    @property
    def due(self, /) -> datetime.date:
        """
        The day it is due (应付日期).
        """
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """
        What it belongs to: contract, order, project, department; and whatever else the caller keeps.
        """
    @staticmethod
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], due: Sequence[datetime.date], open_minor: Sequence[int] | None = None, open: Sequence[str | Decimal | int] | None = None, issued: Sequence[datetime.date | None] | None = None, references: Sequence[Sequence[str]] | None = None, kind: Sequence[ItemKind] | None = None, disputed: Sequence[bool] | None = None, fields: Sequence[Sequence[Field]] | None = None, parts: Sequence[Sequence[Part]] | None = None, discounts: Sequence[Sequence[Discount]] | None = None) -> list[Receivable]:
        """
        Open items by the column: one sequence for each field, all of one length.

        What is open stands in whole minor units (`open_minor=[3390000]`) or as `Decimal` or text
        (`open=["33900.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `items[3].due`.
        """
    @staticmethod
    def from_json(text: str) -> Receivable:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The item, unique among the items of one call.
        """
    @property
    def issued(self, /) -> datetime.date | None:
        """
        The day it came into being; before it, it does not take part. Absent: it always does.
        """
    @property
    def kind(self, /) -> ItemKind:
        """
        What kind of debt it is.
        """
    @property
    def open(self, /) -> Money:
        """
        What is still open (未付金额), zero or more.
        """
    @property
    def parts(self, /) -> tuple[Part, ...]:
        """
        What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
        are `open`. None: it is one sum.
        """
    @property
    def references(self, /) -> tuple[str, ...]:
        """
        Other numbers under which a payer may quote it: contract, order, invoice, shipment.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ReceivableChange:
    """
    A receivable that stays with another amount or date.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, amount: Money, open: Money, due: datetime.date, reason: ScheduleReason) -> ReceivableChange: ...
    def __replace__(self, /, **changes: Any) -> ReceivableChange:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        What it is to come to.
        """
    @property
    def due(self, /) -> datetime.date:
        """
        When it is to be due.
        """
    @staticmethod
    def from_json(text: str) -> ReceivableChange:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The receivable.
        """
    @property
    def open(self, /) -> Money:
        """
        What of that is open.
        """
    @property
    def reason(self, /) -> ScheduleReason:
        """
        Amount and date before and after.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ReceivablePlan:
    """
    What is to be created, changed and canceled. Carried out, the same request gives an empty plan.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, create: Sequence[Receivable], keep: Sequence[str], change: Sequence[ReceivableChange], cancel: Sequence[Cancellation], waiting: Sequence[Installment]) -> ReceivablePlan: ...
    def __replace__(self, /, **changes: Any) -> ReceivablePlan:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def cancel(self, /) -> tuple[Cancellation, ...]:
        """
        Receivables of which nothing is paid and that fall away.
        """
    @property
    def change(self, /) -> tuple[ReceivableChange, ...]:
        """
        Receivables that stay with another amount or date.
        """
    @property
    def create(self, /) -> tuple[Receivable, ...]:
        """
        New receivables, by installment.
        """
    @staticmethod
    def from_json(text: str) -> ReceivablePlan:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def keep(self, /) -> tuple[str, ...]:
        """
        Receivables that stay as they are.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def waiting(self, /) -> tuple[Installment, ...]:
        """
        Installments that wait for their event.
        """

@final
class Recovery:
    """
    What a recovery does. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, reopened: Money, plan: Plan, item: Receivable, left: Money) -> Recovery: ...
    def __replace__(self, /, **changes: Any) -> Recovery:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Recovery:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> Receivable:
        """
        The item then; what is open of it stays written off.
        """
    @property
    def left(self, /) -> Money:
        """
        What is left of the lot.
        """
    @property
    def plan(self, /) -> Plan:
        """
        How it is paid, or why not.
        """
    @property
    def reopened(self, /) -> Money:
        """
        How much of the item is reopened, to be paid at once: receivables in all stay as they were.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Refusal:
    """
    Something a phase looked for and could not do. It never stops the plan.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lot: str, reason: Reason) -> Refusal: ...
    def __replace__(self, /, **changes: Any) -> Refusal:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Refusal:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot.
        """
    @property
    def reason(self, /) -> Reason:
        """
        What was not done, and why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ReplayedPayment:
    """
    What one payment of a history pays.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, on: datetime.date, lines: Sequence[WaterfallLine], paid: Money, *, left_over: WaterfallCredit | None = None) -> ReplayedPayment: ...
    def __replace__(self, /, **changes: Any) -> ReplayedPayment:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ReplayedPayment:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        The payment.
        """
    @property
    def left_over(self, /) -> WaterfallCredit | None:
        """
        What is left over.
        """
    @property
    def lines(self, /) -> tuple[WaterfallLine, ...]:
        """
        What it pays, in the order in which it happens.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        Its day.
        """
    @property
    def paid(self, /) -> Money:
        """
        What the lines pay together; with what is left over, the payment.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Residue:
    """
    A sum that was valued once, and its parts that were valued apart.

    `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
    parts as they are: then nothing is taken and `residue` says how far the parts are off.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, of: ResidueOf, once: Money, apart: Money, residue: Money, taken: Sequence[Taken]) -> Residue: ...
    def __replace__(self, /, **changes: Any) -> Residue:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def apart(self, /) -> Money:
        """
        The sum of its parts, each valued and rounded alone.
        """
    @staticmethod
    def from_json(text: str) -> Residue:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def of(self, /) -> ResidueOf:
        """
        What was valued.
        """
    @property
    def once(self, /) -> Money:
        """
        The whole, valued once.
        """
    @property
    def residue(self, /) -> Money:
        """
        The difference.
        """
    @property
    def taken(self, /) -> tuple[Taken, ...]:
        """
        Which parts took it.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class ResidueOf:
    """
    Where a residue came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ResidueOf:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> ResidueOf:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Balances(ResidueOf):
        """
        The balances of one currency and kind, revalued.
        """
        __match_args__: Final = ("currency", "of")
        def __new__(cls, /, currency: str | Currency, of: BalanceKind) -> ResidueOf.Balances: ...
        @property
        def currency(self, /) -> Currency:
            """
            The currency.
            """
        @property
        def of(self, /) -> BalanceKind:
            """
            The kind.
            """
    @final
    class Item(ResidueOf):
        """
        The lines that paid one item.
        """
        __match_args__: Final = ("item",)
        def __new__(cls, /, item: str) -> ResidueOf.Item: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class Lot(ResidueOf):
        """
        The lines that one lot paid.
        """
        __match_args__: Final = ("lot",)
        def __new__(cls, /, lot: str) -> ResidueOf.Lot: ...
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """

@disjoint_base
class Respread:
    """
    How the open rest of a contract is spread.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Respread:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Respread:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class ByTerms(Respread):
        """
        Over new installments by new terms. They take the free numbers in order.
        """
        __match_args__: Final = ("terms",)
        def __new__(cls, /, terms: Terms) -> Respread.ByTerms: ...
        @property
        def terms(self, /) -> Terms:
            """
            The terms, applied to the rest.
            """
    @final
    class InProportion(Respread):
        """
        Over the open installments in proportion to what is open of each, with their dates, purposes and labels.
        What is open of one that shrank to its paid part becomes an installment with the next number.
        """
        __match_args__: Final = ("rounding", "remainder")
        def __new__(cls, /, rounding: Rounding, remainder: Remainder) -> Respread.InProportion: ...
        @property
        def remainder(self, /) -> Remainder:
            """
            Which part takes what rounding leaves over.
            """
        @property
        def rounding(self, /) -> Rounding:
            """
            How each part is rounded to the minor unit.
            """

@final
class Revaluation:
    """
    What a revaluation would do. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rows: Sequence[RevaluedRow], groups: Sequence[RevaluedGroup], residues: Sequence[Residue], gain: Money) -> Revaluation: ...
    def __replace__(self, /, **changes: Any) -> Revaluation:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Revaluation:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gain(self, /) -> Money:
        """
        The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below.
        """
    @property
    def groups(self, /) -> tuple[RevaluedGroup, ...]:
        """
        Their sums by currency and kind, sorted.
        """
    @property
    def residues(self, /) -> tuple[Residue, ...]:
        """
        Every residue, one for each group that has one.
        """
    @property
    def rows(self, /) -> tuple[RevaluedRow, ...]:
        """
        The balances, in the given order.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class RevaluationPolicy:
    """
    What takes part in a revaluation, and where the residue goes.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, advances: AdvanceTreatment, spread: Spread, rounding: Rounding) -> RevaluationPolicy: ...
    def __replace__(self, /, **changes: Any) -> RevaluationPolicy:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def advances(self, /) -> AdvanceTreatment:
        """
        Whether advances and contract liabilities take part.
        """
    @staticmethod
    def from_json(text: str) -> RevaluationPolicy:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How an adjusted balance is rounded.
        """
    @property
    def spread(self, /) -> Spread:
        """
        What happens when the adjusted balances do not add up to their sum adjusted once.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class RevaluedGroup:
    """
    All balances of one currency and kind.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: BalanceKind, original: Money, book: Money, adjusted: Money, difference: Money, gain: Money) -> RevaluedGroup: ...
    def __replace__(self, /, **changes: Any) -> RevaluedGroup:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def adjusted(self, /) -> Money:
        """
        What stands there from now on.
        """
    @property
    def book(self, /) -> Money:
        """
        What stood in the books.
        """
    @property
    def difference(self, /) -> Money:
        """
        Adjusted less book.
        """
    @staticmethod
    def from_json(text: str) -> RevaluedGroup:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gain(self, /) -> Money:
        """
        What it is for us.
        """
    @property
    def kind(self, /) -> BalanceKind:
        """
        The kind.
        """
    @property
    def original(self, /) -> Money:
        """
        The sum in its own currency.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class RevaluedRow:
    """
    One balance, adjusted.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, original: Money, book: Money, adjusted: Money, difference: Money, gain: Money, reason: ExchangeReason) -> RevaluedRow: ...
    def __replace__(self, /, **changes: Any) -> RevaluedRow:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def adjusted(self, /) -> Money:
        """
        What stands there from now on.
        """
    @property
    def book(self, /) -> Money:
        """
        What stood in the books.
        """
    @property
    def difference(self, /) -> Money:
        """
        Adjusted less book.
        """
    @staticmethod
    def from_json(text: str) -> RevaluedRow:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def gain(self, /) -> Money:
        """
        What it is for us: the difference of what is owed to us, and its opposite for what we owe.
        """
    @property
    def id(self, /) -> str:
        """
        The balance.
        """
    @property
    def original(self, /) -> Money:
        """
        What it is in its own currency.
        """
    @property
    def reason(self, /) -> ExchangeReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Reversal:
    """
    What is open again. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lines: Sequence[ReverseLine], installments: Sequence[OpenInstallment]) -> Reversal: ...
    def __replace__(self, /, **changes: Any) -> Reversal:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Reversal:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installments(self, /) -> tuple[OpenInstallment, ...]:
        """
        The installments as they are after it, in the order given.
        """
    @property
    def lines(self, /) -> tuple[ReverseLine, ...]:
        """
        What opens again, in the order in which it happens.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class ReverseLine:
    """
    What opens again of one component of one installment.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, installment: int, component: str, amount: Money, open: Money, reason: WaterfallReason) -> ReverseLine: ...
    def __replace__(self, /, **changes: Any) -> ReverseLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def component(self, /) -> str:
        """
        The component.
        """
    @staticmethod
    def from_json(text: str) -> ReverseLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installment(self, /) -> int:
        """
        The number of the installment.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open of the component now.
        """
    @property
    def reason(self, /) -> WaterfallReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Rounded:
    """
    A rounded amount, and whether rounding changed it.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, value: Money, exact: bool) -> Rounded: ...
    def __replace__(self, /, **changes: Any) -> Rounded:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def exact(self, /) -> bool:
        """
        Whether the exact result needed no rounding.
        """
    @staticmethod
    def from_json(text: str) -> Rounded:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def value(self, /) -> Money:
        """
        The amount after rounding.
        """

@disjoint_base
class Rule:
    """
    How a phase finds what a lot pays.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Rule:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Rule:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class ByReference(Rule):
        """
        The items whose id or reference the payer quoted, oldest due first (按单号核销).
        """
        __match_args__: Final = ("unknown",)
        def __new__(cls, /, *, unknown: UnknownReference = ...) -> Rule.ByReference: ...
        @property
        def unknown(self, /) -> UnknownReference:
            """
            What happens to money whose reference is not open.
            """
    @final
    class ExactGroup(Rule):
        """
        The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
        sets fit.
        """
        __match_args__: Final = ("most",)
        def __new__(cls, /, *, most: int = ...) -> Rule.ExactGroup: ...
        @property
        def most(self, /) -> int:
            """
            The most items looked at, 2 to 40; with more, the phase does nothing and says so.
            """
    @final
    class ExactItem(Rule):
        """
        The one item whose open amount is exactly what is left (金额相等、逐笔).
        """
        __match_args__: Final = ("ties",)
        def __new__(cls, /, *, ties: Ties = ...) -> Rule.ExactItem: ...
        @property
        def ties(self, /) -> Ties:
            """
            What to do if several items have that amount.
            """
    @final
    class ExactTotal(Rule):
        """
        All items looked at, if together they are exactly what is left (余额相等).
        """
        __match_args__: Final = ("group_by",)
        def __new__(cls, /, *, group_by: str | None = None) -> Rule.ExactTotal: ...
        @property
        def group_by(self, /) -> str | None:
            """
            Add up by this field of the items instead, such as the payment term; of several groups that fit,
            the one with the oldest due date. Items without the field are one more group.
            """
    @final
    class InOrder(Rule):
        """
        Item after item until nothing is left (先到期先核销).
        """
        __match_args__: Final = ("order",)
        def __new__(cls, /, *, order: Sequence[Sort] = ...) -> Rule.InOrder: ...
        @property
        def order(self, /) -> tuple[Sort, ...]:
            """
            What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
            issue date and id.
            """
    @final
    class ProRata(Rule):
        """
        All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
        remainders; no item gets more than it lacks.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Rule.ProRata: ...
    @final
    class Together(Rule):
        """
        All lots that are left and all items looked at, if both sides add up to the same (往来两清).
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Rule.Together: ...

@final
class Schedule:
    """
    The installments of a contract, in the order of the terms.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Installment: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[Installment, ...]: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __iter__(self, /) -> InstallmentIterator: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, total: Money, installments: Sequence[Installment], residue: Money) -> Schedule: ...
    def __replace__(self, /, **changes: Any) -> Schedule:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __reversed__(self, /) -> InstallmentIterator: ...
    @staticmethod
    def from_json(text: str) -> Schedule:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installments(self, /) -> tuple[Installment, ...]:
        """
        The installments.
        """
    @property
    def residue(self, /) -> Money:
        """
        What rounding left over and the remainder policy placed; zero if every share was exact.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        The contract amount: exactly what the installments add up to.
        """

@disjoint_base
class ScheduleReason:
    """
    Why an installment, a charge or a receivable is as it is.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> ScheduleReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> ScheduleReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class Adapted(ScheduleReason):
        """
        Changed with its installment.
        """
        __match_args__: Final = ("before", "after", "due_before", "due_after")
        def __new__(cls, /, before: Money, after: Money, due_before: datetime.date, due_after: datetime.date) -> ScheduleReason.Adapted: ...
        @property
        def after(self, /) -> Money:
            """
            What it comes to now.
            """
        @property
        def before(self, /) -> Money:
            """
            What it came to.
            """
        @property
        def due_after(self, /) -> datetime.date:
            """
            When it is due now.
            """
        @property
        def due_before(self, /) -> datetime.date:
            """
            When it was due.
            """
    @final
    class Added(ScheduleReason):
        """
        New.
        """
        __match_args__: Final = ("amount", "rest")
        def __new__(cls, /, amount: Money, rest: Money) -> ScheduleReason.Added: ...
        @property
        def amount(self, /) -> Money:
            """
            What it comes to.
            """
        @property
        def rest(self, /) -> Money:
            """
            The rest it is a part of.
            """
    @final
    class ChargedTooMuch(ScheduleReason):
        """
        Not charged: more was charged before than the item bears, for a payment became known later.
        """
        __match_args__: Final = ("total", "before")
        def __new__(cls, /, total: Money, before: Money) -> ScheduleReason.ChargedTooMuch: ...
        @property
        def before(self, /) -> Money:
            """
            What was charged before.
            """
        @property
        def total(self, /) -> Money:
            """
            What the item bears in all.
            """
    @final
    class EarlyDays(ScheduleReason):
        """
        Cheaper by the interest from the payment to the due date.
        """
        __match_args__: Final = ("from_", "due", "percent", "yearly")
        def __new__(cls, /, from_: datetime.date, due: datetime.date, percent: int | str | Decimal, *, yearly: DayCount | None = None) -> ScheduleReason.EarlyDays: ...
        @property
        def due(self, /) -> datetime.date:
            """
            When it is due.
            """
        @property
        def from_(self, /) -> datetime.date:
            """
            The day of the payment.
            """
        @property
        def percent(self, /) -> Decimal:
            """
            The rate.
            """
        @property
        def yearly(self, /) -> DayCount | None:
            """
            How days become years; absent: the rate is for a day.
            """
    @final
    class EarlyDiscount(ScheduleReason):
        """
        Cheaper by a discount that was agreed.
        """
        __match_args__: Final = ("until",)
        def __new__(cls, /, until: datetime.date) -> ScheduleReason.EarlyDiscount: ...
        @property
        def until(self, /) -> datetime.date:
            """
            The last day for it.
            """
    @final
    class EarlyPercent(ScheduleReason):
        """
        Cheaper because it is not due yet.
        """
        __match_args__: Final = ("percent", "due")
        def __new__(cls, /, percent: int | str | Decimal, *, due: datetime.date | None = None) -> ScheduleReason.EarlyPercent: ...
        @property
        def due(self, /) -> datetime.date | None:
            """
            When it is due; absent while its event has not been reported.
            """
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
    @final
    class Frozen(ScheduleReason):
        """
        Stays because it is paid in full.
        """
        __match_args__: Final = ("paid",)
        def __new__(cls, /, paid: Money) -> ScheduleReason.Frozen: ...
        @property
        def paid(self, /) -> Money:
            """
            What is paid.
            """
    @final
    class FrozenPart(ScheduleReason):
        """
        Shrinks to its paid part.
        """
        __match_args__: Final = ("paid", "moved")
        def __new__(cls, /, paid: Money, moved: Money) -> ScheduleReason.FrozenPart: ...
        @property
        def moved(self, /) -> Money:
            """
            What was open of it and joins the rest.
            """
        @property
        def paid(self, /) -> Money:
            """
            What is paid.
            """
    @final
    class FrozenWhole(ScheduleReason):
        """
        Stays whole because a part of it is paid.
        """
        __match_args__: Final = ("paid", "open")
        def __new__(cls, /, paid: Money, open: Money) -> ScheduleReason.FrozenWhole: ...
        @property
        def open(self, /) -> Money:
            """
            What is open of it.
            """
        @property
        def paid(self, /) -> Money:
            """
            What is paid.
            """
    @final
    class FullPrice(ScheduleReason):
        """
        To be paid in full.
        """
        __match_args__: Final = ("due",)
        def __new__(cls, /, *, due: datetime.date | None = None) -> ScheduleReason.FullPrice: ...
        @property
        def due(self, /) -> datetime.date | None:
            """
            When it is due; absent while its event has not been reported.
            """
    @final
    class NoChargeOnCharge(ScheduleReason):
        """
        Not charged: a late charge bears no late charge.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> ScheduleReason.NoChargeOnCharge: ...
    @final
    class NotLate(ScheduleReason):
        """
        Not charged: paid in time, or still within the grace.
        """
        __match_args__: Final = ("due", "grace_end")
        def __new__(cls, /, due: datetime.date, grace_end: datetime.date) -> ScheduleReason.NotLate: ...
        @property
        def due(self, /) -> datetime.date:
            """
            The due date, moved to a business day if told.
            """
        @property
        def grace_end(self, /) -> datetime.date:
            """
            The last day of grace.
            """
    @final
    class NothingNew(ScheduleReason):
        """
        Not charged: all the item bears was charged before, or is waived.
        """
        __match_args__: Final = ("total", "before")
        def __new__(cls, /, total: Money, before: Money) -> ScheduleReason.NothingNew: ...
        @property
        def before(self, /) -> Money:
            """
            What was charged of that before.
            """
        @property
        def total(self, /) -> Money:
            """
            What the item bears in all.
            """
    @final
    class PaidLate(ScheduleReason):
        """
        Charged for paying late.
        """
        __match_args__: Final = ("due", "through", "days", "percent", "yearly", "total", "before")
        def __new__(cls, /, due: datetime.date, through: datetime.date, days: int, percent: int | str | Decimal, *, yearly: DayCount | None = None, total: Money, before: Money) -> ScheduleReason.PaidLate: ...
        @property
        def before(self, /) -> Money:
            """
            What was charged of that before.
            """
        @property
        def days(self, /) -> int:
            """
            How many days are charged.
            """
        @property
        def due(self, /) -> datetime.date:
            """
            The due date, moved to a business day if told.
            """
        @property
        def percent(self, /) -> Decimal:
            """
            The rate.
            """
        @property
        def through(self, /) -> datetime.date:
            """
            The last day charged.
            """
        @property
        def total(self, /) -> Money:
            """
            What the item bears in all.
            """
        @property
        def yearly(self, /) -> DayCount | None:
            """
            How days become years; absent: the rate is for a day.
            """
    @final
    class Removed(ScheduleReason):
        """
        Falls away; nothing was paid of it.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> ScheduleReason.Removed: ...
        @property
        def amount(self, /) -> Money:
            """
            What it came to.
            """
    @final
    class Replanned(ScheduleReason):
        """
        Open, with another amount, date or purpose than before.
        """
        __match_args__: Final = ("before", "after", "rest")
        def __new__(cls, /, before: Money, after: Money, rest: Money) -> ScheduleReason.Replanned: ...
        @property
        def after(self, /) -> Money:
            """
            What it comes to now.
            """
        @property
        def before(self, /) -> Money:
            """
            What it came to.
            """
        @property
        def rest(self, /) -> Money:
            """
            The rest it is a part of.
            """
    @final
    class Superseded(ScheduleReason):
        """
        Canceled: the installment it was made from is another in the new version, or is gone.
        """
        __match_args__: Final = ("version", "number")
        def __new__(cls, /, version: int, number: int) -> ScheduleReason.Superseded: ...
        @property
        def number(self, /) -> int:
            """
            The installment it was made from.
            """
        @property
        def version(self, /) -> int:
            """
            The version it was made from.
            """
    @final
    class Unchanged(ScheduleReason):
        """
        Open, and the same as before.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> ScheduleReason.Unchanged: ...
        @property
        def amount(self, /) -> Money:
            """
            What it comes to.
            """

@final
class ScheduleRequest:
    """
    What a schedule is made from.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, total: Money, terms: Terms, *, events: Sequence[EventDate] = ..., calendar: Calendar | None = None) -> ScheduleRequest: ...
    def __replace__(self, /, **changes: Any) -> ScheduleRequest:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def calendar(self, /) -> Calendar | None:
        """
        The business days; needed if the terms move dates.
        """
    @property
    def events(self, /) -> tuple[EventDate, ...]:
        """
        The events reported so far, in any order, each once.
        """
    @staticmethod
    def from_json(text: str) -> ScheduleRequest:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def terms(self, /) -> Terms:
        """
        The payment terms.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def total(self, /) -> Money:
        """
        The contract amount; negative for a credit note, never zero.
        """

@final
class Scheme:
    """
    An ordered list of phases, and what holds in all of them.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, phases: Sequence[Phase], *, partial: Partial = ..., turn: Turn = ..., lot_order: LotOrder = ..., keys: Sequence[str] = ..., discounts: Discounts = ..., tolerance: Tolerance | None = None, inside: Sequence[Tier] = ...) -> Scheme: ...
    def __replace__(self, /, **changes: Any) -> Scheme:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def cosmic() -> Scheme:
        """
        金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
        are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
        `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
        """
    @property
    def discounts(self, /) -> Discounts:
        """
        What is done with discounts for paying early.
        """
    @staticmethod
    def erpnext() -> Scheme:
        """
        ERPNext, payment reconciliation: payments by date against invoices by due date.
        """
    @staticmethod
    def from_json(text: str) -> Scheme:
        """
        Reads the JSON form; a refusal names the field.
        """
    @staticmethod
    def idempiere() -> Scheme:
        """
        iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
        same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
        out: give them another source than receipt.
        """
    @property
    def inside(self, /) -> tuple[Tier, ...]:
        """
        How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
        to what is open. Parts no tier names come last, in the order of the item. None: by item order.
        """
    @property
    def keys(self, /) -> tuple[str, ...]:
        """
        Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
        item without one of them is not settled by any phase.
        """
    @staticmethod
    def kis() -> Scheme:
        """
        金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
        """
    @staticmethod
    def kis_standard() -> Scheme:
        """
        金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
        """
    @property
    def lot_order(self, /) -> LotOrder:
        """
        In which order lots are used.
        """
    @staticmethod
    def odoo() -> Scheme:
        """
        Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
        both sides are sorted by their signed amounts.
        """
    @staticmethod
    def oldest_due_first() -> Scheme:
        """
        The oldest due item first, and nothing else.
        """
    @staticmethod
    def oracle_auto_cash() -> Scheme:
        """
        Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
        invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
        """
    @staticmethod
    def oracle_line_then_tax() -> Scheme:
        """
        Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
        parts of an item are `line`, `tax`, `freight` and `charges`.
        """
    @staticmethod
    def oracle_line_with_tax() -> Scheme:
        """
        Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges.
        """
    @staticmethod
    def oracle_pro_rata() -> Scheme:
        """
        Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges.
        """
    @property
    def partial(self, /) -> Partial:
        """
        Whether an item may be paid in part.
        """
    @property
    def phases(self, /) -> tuple[Phase, ...]:
        """
        The phases in order, 1 to 32.
        """
    @staticmethod
    def pro_rata() -> Scheme:
        """
        All open items in proportion to what is open.
        """
    @staticmethod
    def sap_business_one() -> Scheme:
        """
        SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
        three days of the payment, then all items due within three days if they add up. What is left is a
        person's to reconcile.
        """
    @staticmethod
    def standard() -> Scheme:
        """
        What the payer quoted, else the one item with exactly this amount, else all items if they add up,
        else the oldest due first.
        """
    @staticmethod
    def stripe() -> Scheme:
        """
        Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group that adds up
        to it, else the oldest first; an invoice is never paid in part. A group is taken only if it is the only
        one, whatever its size; there it has at most five items.
        """
    @staticmethod
    def t_plus() -> Scheme:
        """
        畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
        number. Out of which money a refund was paid is not documented: here it is set against red bills and
        prepayments, never against a new receipt.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def tolerance(self, /) -> Tolerance | None:
        """
        How much may be missing of an item for it to be settled all the same. Absent: nothing.
        """
    @staticmethod
    def tryton() -> Scheme:
        """
        Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
        nothing is ever paid in part. A group is taken only if it is the only one.
        """
    @property
    def turn(self, /) -> Turn:
        """
        Whose turn it is: all phases for one lot, or all lots in one phase.
        """
    @staticmethod
    def two_way_clearing() -> Scheme:
        """
        往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
        same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
        all with all, else one with several. The fields are `number`, `bill`, `department` and `project`. Where
        the original takes the first group it finds, this one takes only the one that is unique.
        """
    @staticmethod
    def u8() -> Scheme:
        """
        用友U8, automatic settlement without key option: receipts by date against documents by date, then
        number, inside one customer and currency. Prepayments are left out as there: give them another source
        than receipt, and see `Scheme.u8_on_account`.
        """
    @staticmethod
    def u8_by_order() -> Scheme:
        """
        用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
        A bill that cannot carry the key is then never settled.
        """
    @staticmethod
    def u8_on_account() -> Scheme:
        """
        用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides.
        """
    @staticmethod
    def xingchen() -> Scheme:
        """
        金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first.
        """

@final
class SchemeGroup:
    """
    Schemes that agree in every amount.
    """
    __match_args__: Final[tuple[str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, schemes: Sequence[str]) -> SchemeGroup: ...
    def __replace__(self, /, **changes: Any) -> SchemeGroup:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SchemeGroup:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def schemes(self, /) -> tuple[str, ...]:
        """
        Their names, in the order given.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class SchemeLine:
    """
    One line of one plan.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, scheme: str, *, line: Line | None = None) -> SchemeLine: ...
    def __replace__(self, /, **changes: Any) -> SchemeLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SchemeLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def line(self, /) -> Line | None:
        """
        The line; absent if the plan has ended.
        """
    @property
    def scheme(self, /) -> str:
        """
        The scheme.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class SchemeOutcome:
    """
    What one scheme does in all.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, scheme: str, lines: int, totals: Sequence[Total]) -> SchemeOutcome: ...
    def __replace__(self, /, **changes: Any) -> SchemeOutcome:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SchemeOutcome:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lines(self, /) -> int:
        """
        The number of lines.
        """
    @property
    def scheme(self, /) -> str:
        """
        The scheme.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def totals(self, /) -> tuple[Total, ...]:
        """
        Received, allocated and left over by currency.
        """

@final
class Scope:
    """
    One limit of what a lot may pay: the field must have one of these values.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, field: str, values: Sequence[Value]) -> Scope: ...
    def __replace__(self, /, **changes: Any) -> Scope:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def field(self, /) -> str:
        """
        The name of the field of the item.
        """
    @staticmethod
    def from_json(text: str) -> Scope:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def values(self, /) -> tuple[Value, ...]:
        """
        The values it may have, 1 to 1,000.
        """

@final
class Selection:
    """
    Which items a phase looks at: open ones of the lot's customer in its currency, within its scope.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, reach: Reach = ..., kinds: Sequence[ItemKind] = ..., disputed: Disputed = ..., keys: Sequence[str] = ..., within_days: int | None = None) -> Selection: ...
    def __replace__(self, /, **changes: Any) -> Selection:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def disputed(self, /) -> Disputed:
        """
        Whether disputed ones take part.
        """
    @staticmethod
    def from_json(text: str) -> Selection:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def keys(self, /) -> tuple[str, ...]:
        """
        Fields that must be equal on lot and item, beside those of the scheme; at most 8.
        """
    @property
    def kinds(self, /) -> tuple[ItemKind, ...]:
        """
        Of which kinds. None named: ordinary ones and late charges.
        """
    @property
    def reach(self, /) -> Reach:
        """
        How far along they must be.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def within_days(self, /) -> int | None:
        """
        The most days between the day the lot arrived and the due date, either way. Absent: any number.
        """

@final
class SettlementQuote:
    """
    What settles everything on a day.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, as_of: datetime.date, lines: Sequence[QuoteLine], open: Money, discount: Money, pay: Money) -> SettlementQuote: ...
    def __replace__(self, /, **changes: Any) -> SettlementQuote:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def as_of(self, /) -> datetime.date:
        """
        The day of the payment; on another day another amount may be right.
        """
    @property
    def discount(self, /) -> Money:
        """
        What settling early saves.
        """
    @staticmethod
    def from_json(text: str) -> SettlementQuote:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lines(self, /) -> tuple[QuoteLine, ...]:
        """
        Item by item.
        """
    @property
    def open(self, /) -> Money:
        """
        What is open in all.
        """
    @property
    def pay(self, /) -> Money:
        """
        What is to be paid: what is open less the discount.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Share:
    """
    Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
    ERPNext, Tryton or OCA can be written down.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Share:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Share:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Fixed(Share):
        """
        A fixed amount, zero or more; of a negative total (a credit note) it takes the sign.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> Share.Fixed: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
    @final
    class Percent(Share):
        """
        A percentage of the whole amount.
        """
        __match_args__: Final = ("percent", "multiple")
        def __new__(cls, /, percent: int | str | Decimal, *, multiple: Money | None = None) -> Share.Percent: ...
        @property
        def multiple(self, /) -> Money | None:
            """
            Round to a multiple of this amount instead of the minor unit, such as whole yuan. What that leaves
            over goes to one line, with `last`, `first` and `largestPart`, whatever its multiple. With `fromTop`
            and `largestRemainder` each line in the order of the policy takes one multiple of its own until
            less than that is left, and the line whose turn it then is takes what is left.
            """
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
    @final
    class PercentOfRest(Share):
        """
        A percentage of what the lines before it left.
        """
        __match_args__: Final = ("percent",)
        def __new__(cls, /, percent: int | str | Decimal) -> Share.PercentOfRest: ...
        @property
        def percent(self, /) -> Decimal:
            """
            The percentage.
            """
    @final
    class Rest(Share):
        """
        What the other lines leave (余额行). Several such lines share it by weight.
        """
        __match_args__: Final = ("weight",)
        def __new__(cls, /, *, weight: int = ...) -> Share.Rest: ...
        @property
        def weight(self, /) -> int:
            """
            0 to 10¹²; 1 unless said otherwise.
            """

@final
class Slip:
    """
    A candidate from which the amount differs by one typing mistake.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, position: int, candidate: Money, kind: SlipKind) -> Slip: ...
    def __replace__(self, /, **changes: Any) -> Slip:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def candidate(self, /) -> Money:
        """
        The candidate.
        """
    @staticmethod
    def from_json(text: str) -> Slip:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def kind(self, /) -> SlipKind:
        """
        The mistake.
        """
    @property
    def position(self, /) -> int:
        """
        The position of the candidate, from 0.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class SlipKind:
    """
    What happened to the candidate on its way to the amount.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> SlipKind:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> SlipKind:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class PointLeft(SlipKind):
        """
        The decimal point slipped to the left: the candidate is 10, 100 or 1,000 times the amount.
        """
        __match_args__: Final = ("places",)
        def __new__(cls, /, places: int) -> SlipKind.PointLeft: ...
        @property
        def places(self, /) -> int:
            """
            How many places, 1 to 3.
            """
    @final
    class PointRight(SlipKind):
        """
        The decimal point slipped to the right: the amount is 10, 100 or 1,000 times the candidate.
        """
        __match_args__: Final = ("places",)
        def __new__(cls, /, places: int) -> SlipKind.PointRight: ...
        @property
        def places(self, /) -> int:
            """
            How many places, 1 to 3.
            """
    @final
    class Transposed(SlipKind):
        """
        Two digits that stand side by side changed places.
        """
        __match_args__: Final = ("digit",)
        def __new__(cls, /, digit: int) -> SlipKind.Transposed: ...
        @property
        def digit(self, /) -> int:
            """
            The left one of them, counted from the right: 2 for the last two digits of the minor units.
            """

@final
class Sort:
    """
    One key of an order.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, by: SortBy, *, descending: bool = ...) -> Sort: ...
    def __replace__(self, /, **changes: Any) -> Sort:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> SortBy:
        """
        What is compared.
        """
    @property
    def descending(self, /) -> bool:
        """
        Whether the largest comes first.
        """
    @staticmethod
    def from_json(text: str) -> Sort:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Split:
    """
    The parts, in the order asked for, and the residue that the policy placed.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, parts: Sequence[Money], residue: Money) -> Split: ...
    def __replace__(self, /, **changes: Any) -> Split:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Split:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def parts(self, /) -> tuple[Money, ...]:
        """
        The parts; they add up to the total exactly.
        """
    @property
    def residue(self, /) -> Money:
        """
        What rounding each part by itself left over (or lacked, if negative), already inside the parts.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Start:
    """
    Where a due rule begins to count.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Start:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Start:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Date(Start):
        """
        A fixed date.
        """
        __match_args__: Final = ("date",)
        def __new__(cls, /, date: datetime.date) -> Start.Date: ...
        @property
        def date(self, /) -> datetime.date:
            """
            The date.
            """
    @final
    class Event(Start):
        """
        A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
        date until the event is reported.
        """
        __match_args__: Final = ("event",)
        def __new__(cls, /, event: str) -> Start.Event: ...
        @property
        def event(self, /) -> str:
            """
            The name of the event, the caller's own.
            """
    @final
    class Previous(Start):
        """
        The due date of the line before it, before that was moved to a business day: a chain of lines does not
        drift over holidays. Months keep their anchor through the chain: 31 January, 28 February, 31 March.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Start.Previous: ...

@disjoint_base
class Step:
    """
    One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Step:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Step:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class DayOfMonth(Step):
        """
        That day of the same month, or its last day if the month is shorter.
        """
        __match_args__: Final = ("day",)
        def __new__(cls, /, day: int) -> Step.DayOfMonth: ...
        @property
        def day(self, /) -> int:
            """
            1 to 31.
            """
    @final
    class Days(Step):
        """
        So many calendar days later; negative is earlier.
        """
        __match_args__: Final = ("days",)
        def __new__(cls, /, days: int) -> Step.Days: ...
        @property
        def days(self, /) -> int:
            """
            -36,500 to 36,500.
            """
    @final
    class EndOfMonth(Step):
        """
        The last day of the month.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Step.EndOfMonth: ...
    @final
    class Months(Step):
        """
        So many months later on the anchor day: the day of the month that the step before meant. From
        31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
        the end of a month; from the payment day 31 that fell on 28 February, to 31 March.
        """
        __match_args__: Final = ("months",)
        def __new__(cls, /, months: int) -> Step.Months: ...
        @property
        def months(self, /) -> int:
            """
            -1,200 to 1,200.
            """
    @final
    class PaymentDays(Step):
        """
        The first of these days of the month on or after the date (付款日).
        """
        __match_args__: Final = ("days",)
        def __new__(cls, /, days: Sequence[int]) -> Step.PaymentDays: ...
        @property
        def days(self, /) -> tuple[int, ...]:
            """
            1 to 31 each, in any order; a day the month lacks is its last day.
            """

@final
class Taken:
    """
    A part of a residue.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, line: int, amount: Money) -> Taken: ...
    def __replace__(self, /, **changes: Any) -> Taken:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much.
        """
    @staticmethod
    def from_json(text: str) -> Taken:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def line(self, /) -> int:
        """
        The position of the line or balance that took it, counted from 0.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class TermLine:
    """
    One line of the terms.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, share: Share, due: Due, *, purpose: Purpose = ..., label: str | None = None) -> TermLine: ...
    def __replace__(self, /, **changes: Any) -> TermLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> Due:
        """
        When it is due.
        """
    @staticmethod
    def from_json(text: str) -> TermLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def label(self, /) -> str | None:
        """
        A name of the caller's for the line, carried to the installment.
        """
    @property
    def purpose(self, /) -> Purpose:
        """
        What kind of installment it is.
        """
    @property
    def share(self, /) -> Share:
        """
        Which part of the amount.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Terms:
    """
    The payment terms of a contract.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, lines: Sequence[TermLine], *, rounding: Rounding = ..., remainder: Remainder = ..., business_day: BusinessDay = ...) -> Terms: ...
    def __replace__(self, /, **changes: Any) -> Terms:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def business_day(self, /) -> BusinessDay:
        """
        What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar.
        """
    @staticmethod
    def equal(count: int, first: Due, *, months: int = ...) -> Terms:
        """
        So many equal installments, one every so many months, the first as `first` says. Month ends keep
        their anchor: from 31 January to 28 February to 31 March.
        """
    @staticmethod
    def from_json(text: str) -> Terms:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def lines(self, /) -> tuple[TermLine, ...]:
        """
        The lines, 1 to 10,000.
        """
    @staticmethod
    def percent(*lines: tuple[int | str | Decimal, Due]) -> Terms:
        """
        Terms by percentages that add up to 100, as in 30/40/30 (首款30%、中期40%、尾款30%).

        Halves are rounded up, the last line takes what rounding leaves, dates stay where they fall;
        `copy.replace` changes any of it.
        """
    @property
    def remainder(self, /) -> Remainder:
        """
        Which line takes what rounding leaves over, among percentages that add up to 100 or among the
        lines that share the rest.
        """
    @property
    def rounding(self, /) -> Rounding:
        """
        How each share is rounded to the minor unit.
        """
    def schedule(self, total: Money, /, *, events: Mapping[str, datetime.date] | Sequence[EventDate] | None = None, calendar: Calendar | None = None, **dates: datetime.date) -> Schedule:
        """
        Makes the schedule of a contract. The same request always gives the same answer.

        Events that have happened are keywords (`signing=date(2026, 1, 31)`), or, where a name is no
        identifier, entries of `events`. A line whose event has not been reported has no date yet. `calendar`
        is needed if the terms move dates off holidays.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class TieOut:
    """
    The comparison.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rows: Sequence[TieOutRow], uncontrolled: Sequence[Uncontrolled], agrees: bool) -> TieOut: ...
    def __replace__(self, /, **changes: Any) -> TieOut:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def agrees(self, /) -> bool:
        """
        Whether every difference is zero and nothing is left uncovered.
        """
    @staticmethod
    def from_json(text: str) -> TieOut:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def rows(self, /) -> tuple[TieOutRow, ...]:
        """
        One row for each control account, in the order given.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def uncontrolled(self, /) -> tuple[Uncontrolled, ...]:
        """
        What no control account covers, if it is not zero.
        """

@final
class TieOutRow:
    """
    One control account.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, control: str, booked: Money, balance: Money, difference: Money) -> TieOutRow: ...
    def __replace__(self, /, **changes: Any) -> TieOutRow:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def balance(self, /) -> Money:
        """
        What the general ledger says.
        """
    @property
    def booked(self, /) -> Money:
        """
        What the accounts here have on the books.
        """
    @property
    def control(self, /) -> str:
        """
        The account of the general ledger.
        """
    @property
    def difference(self, /) -> Money:
        """
        The general ledger less the books here.
        """
    @staticmethod
    def from_json(text: str) -> TieOutRow:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Tier:
    """
    Components that are paid together.
    """
    __match_args__: Final[tuple[str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, components: Sequence[str]) -> Tier: ...
    def __replace__(self, /, **changes: Any) -> Tier:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def components(self, /) -> tuple[str, ...]:
        """
        The components, 1 to 32.
        """
    @staticmethod
    def from_json(text: str) -> Tier:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Tolerance:
    """
    How much may be missing of an item (尾差) for it to be settled all the same.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: Money, *, percent: int | str | Decimal | None = None, as_kind: DifferenceKind) -> Tolerance: ...
    def __replace__(self, /, **changes: Any) -> Tolerance:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        At most this much of one item, more than zero; items in another currency have no tolerance.
        """
    @property
    def as_kind(self, /) -> DifferenceKind:
        """
        What becomes of the difference.
        """
    @staticmethod
    def from_json(text: str) -> Tolerance:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def percent(self, /) -> Decimal | None:
        """
        And at most this part of what the item had open when the call began. Absent: no such limit.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Total:
    """
    The figures of one currency: `received = allocated + left_over`, always.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, currency: str | Currency, received: Money, allocated: Money, left_over: Money) -> Total: ...
    def __replace__(self, /, **changes: Any) -> Total:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def allocated(self, /) -> Money:
        """
        What the lines pay.
        """
    @property
    def currency(self, /) -> Currency:
        """
        The currency.
        """
    @staticmethod
    def from_json(text: str) -> Total:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def left_over(self, /) -> Money:
        """
        What stays on account.
        """
    @property
    def received(self, /) -> Money:
        """
        What the lots had.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class TraceLine:
    """
    One step of the way of a lot.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, on: datetime.date, lot: str, *, movement: str | None = None, event: AccountEvent, into: str | None = None, left: Money, held: Money) -> TraceLine: ...
    def __replace__(self, /, **changes: Any) -> TraceLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def event(self, /) -> AccountEvent:
        """
        What happened, with the amounts of this lot.
        """
    @staticmethod
    def from_json(text: str) -> TraceLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def held(self, /) -> Money:
        """
        Of it, what is held.
        """
    @property
    def into(self, /) -> str | None:
        """
        The lot that this part of it became.
        """
    @property
    def left(self, /) -> Money:
        """
        What is left of the lot after it.
        """
    @property
    def lot(self, /) -> str:
        """
        The lot it happened to: the one asked for, or one that it became.
        """
    @property
    def movement(self, /) -> str | None:
        """
        The movement. Absent: the date alone did it.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Transfer:
    """
    What a transfer does. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, on: datetime.date, lines: Sequence[TransferLine], balance: Money, items: Sequence[Receivable], lots: Sequence[Lot]) -> Transfer: ...
    def __replace__(self, /, **changes: Any) -> Transfer:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def balance(self, /) -> Money:
        """
        By how much the balance of the first falls and that of the second rises: items less lots.
        """
    @staticmethod
    def from_json(text: str) -> Transfer:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def items(self, /) -> tuple[Receivable, ...]:
        """
        The items then: those given in their order, with the new ones behind them.
        """
    @property
    def lines(self, /) -> tuple[TransferLine, ...]:
        """
        What is moved, in the order asked.
        """
    @property
    def lots(self, /) -> tuple[Lot, ...]:
        """
        The lots then: those given in their order, with the new ones behind them.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class TransferLine:
    """
    One document that is moved.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: MovedKind, id: str, new_id: str, amount: Money, reason: OffsetReason) -> TransferLine: ...
    def __replace__(self, /, **changes: Any) -> TransferLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> TransferLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    @property
    def kind(self, /) -> MovedKind:
        """
        What it is.
        """
    @property
    def new_id(self, /) -> str:
        """
        The id of what is moved: the same, or the new one.
        """
    @property
    def reason(self, /) -> OffsetReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Uncontrolled:
    """
    Money that no control account covers.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, nature: Nature, booked: Money) -> Uncontrolled: ...
    def __replace__(self, /, **changes: Any) -> Uncontrolled:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def booked(self, /) -> Money:
        """
        How much is on the books.
        """
    @staticmethod
    def from_json(text: str) -> Uncontrolled:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def nature(self, /) -> Nature:
        """
        What kind of money.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class Undo:
    """
    What an undo does. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, undone: Sequence[Undone], lots: Sequence[Lot], items: Sequence[Receivable], *, taken_out: Sequence[Lot] = ...) -> Undo: ...
    def __replace__(self, /, **changes: Any) -> Undo:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Undo:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def items(self, /) -> tuple[Receivable, ...]:
        """
        The items as they are then, in the order given.
        """
    @property
    def lots(self, /) -> tuple[Lot, ...]:
        """
        The lots as they are then, in the order given, without those taken out.
        """
    @property
    def taken_out(self, /) -> tuple[Lot, ...]:
        """
        The lots taken out, with all that they had paid.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """
    @property
    def undone(self, /) -> tuple[Undone, ...]:
        """
        What is undone, to be kept in the history.
        """

@disjoint_base
class UndoReason:
    """
    Why a link is undone.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> UndoReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> UndoReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class Asked(UndoReason):
        """
        The link itself was named.
        """
        __match_args__: Final = ("left",)
        def __new__(cls, /, left: Money) -> UndoReason.Asked: ...
        @property
        def left(self, /) -> Money:
            """
            What still stands of the link.
            """
    @final
    class ItemCanceled(UndoReason):
        """
        Its item is canceled.
        """
        __match_args__: Final = ("item",)
        def __new__(cls, /, item: str) -> UndoReason.ItemCanceled: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class LotTakenOut(UndoReason):
        """
        Its lot is taken out.
        """
        __match_args__: Final = ("lot",)
        def __new__(cls, /, lot: str) -> UndoReason.LotTakenOut: ...
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """

@disjoint_base
class UndoTarget:
    """
    What is undone.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> UndoTarget:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> UndoTarget:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Item(UndoTarget):
        """
        An item that is canceled: all it got goes back to the lots.
        """
        __match_args__: Final = ("item",)
        def __new__(cls, /, item: str) -> UndoTarget.Item: ...
        @property
        def item(self, /) -> str:
            """
            The item.
            """
    @final
    class Link(UndoTarget):
        """
        One link.
        """
        __match_args__: Final = ("link", "amount")
        def __new__(cls, /, link: str, *, amount: Money | None = None) -> UndoTarget.Link: ...
        @property
        def amount(self, /) -> Money | None:
            """
            How much of it; absent: all that still stands.
            """
        @property
        def link(self, /) -> str:
            """
            The link.
            """
    @final
    class Lot(UndoTarget):
        """
        A lot that never was money after all, such as a bounced payment (退票): all it paid is open again, and
        the lot is taken out.
        """
        __match_args__: Final = ("lot",)
        def __new__(cls, /, lot: str) -> UndoTarget.Lot: ...
        @property
        def lot(self, /) -> str:
            """
            The lot.
            """

@final
class Undone:
    """
    That so much of a link was undone.
    """
    __match_args__: Final[tuple[str, str, str, str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, link: str, lot: str, item: str, amount: Money, *, parts: Sequence[LinkPart] = ..., difference: LinkDifference | None = None, on: datetime.date, reason: UndoReason) -> Undone: ...
    def __replace__(self, /, **changes: Any) -> Undone:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def difference(self, /) -> LinkDifference | None:
        """
        The difference of the link: it goes with the first part that is undone, for the item is settled no more.
        """
    @staticmethod
    def from_json(text: str) -> Undone:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def item(self, /) -> str:
        """
        Its item, of which the amount and the difference are open again.
        """
    @property
    def link(self, /) -> str:
        """
        The link.
        """
    @property
    def lot(self, /) -> str:
        """
        Its lot, which has the amount back.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The business date.
        """
    @property
    def parts(self, /) -> tuple[LinkPart, ...]:
        """
        Which components are open again; the last that were paid first.
        """
    @property
    def reason(self, /) -> UndoReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class Value:
    """
    The value of a field, typed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> Value:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Value:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @final
    class Amount(Value):
        """
        An amount of money.
        """
        __match_args__: Final = ("amount",)
        def __new__(cls, /, amount: Money) -> Value.Amount: ...
        @property
        def amount(self, /) -> Money:
            """
            The amount.
            """
    @final
    class Date(Value):
        """
        A date.
        """
        __match_args__: Final = ("date",)
        def __new__(cls, /, date: datetime.date) -> Value.Date: ...
        @property
        def date(self, /) -> datetime.date:
            """
            The date.
            """
    @final
    class Flag(Value):
        """
        Yes or no.
        """
        __match_args__: Final = ("flag",)
        def __new__(cls, /, flag: bool) -> Value.Flag: ...
        @property
        def flag(self, /) -> bool:
            """
            Whether it is so.
            """
    @final
    class Text(Value):
        """
        A number, code or name.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, /, text: str) -> Value.Text: ...
        @property
        def text(self, /) -> str:
            """
            The text, in the form of an identifier.
            """
    @final
    class Whole(Value):
        """
        A whole number.
        """
        __match_args__: Final = ("whole",)
        def __new__(cls, /, whole: int) -> Value.Whole: ...
        @property
        def whole(self, /) -> int:
            """
            The number.
            """

@final
class Waterfall:
    """
    What a payment pays, and what is open after it. Nothing has changed yet.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, on: datetime.date, lines: Sequence[WaterfallLine], paid: Money, *, left_over: WaterfallCredit | None = None, installments: Sequence[OpenInstallment]) -> Waterfall: ...
    def __replace__(self, /, **changes: Any) -> Waterfall:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Waterfall:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installments(self, /) -> tuple[OpenInstallment, ...]:
        """
        The installments as they are after it, in the order given.
        """
    @property
    def left_over(self, /) -> WaterfallCredit | None:
        """
        What is left over.
        """
    @property
    def lines(self, /) -> tuple[WaterfallLine, ...]:
        """
        What is paid, in the order in which it happens.
        """
    @property
    def on(self, /) -> datetime.date:
        """
        The day of the payment.
        """
    @property
    def paid(self, /) -> Money:
        """
        What the lines pay together; with what is left over, the payment.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class WaterfallCredit:
    """
    What is left over of a payment.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: Money, reason: WaterfallReason) -> WaterfallCredit: ...
    def __replace__(self, /, **changes: Any) -> WaterfallCredit:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @staticmethod
    def from_json(text: str) -> WaterfallCredit:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def reason(self, /) -> WaterfallReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class WaterfallLine:
    """
    What one component of one installment gets.
    """
    __match_args__: Final[tuple[str, str, str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, installment: int, component: str, amount: Money, open: Money, reason: WaterfallReason) -> WaterfallLine: ...
    def __replace__(self, /, **changes: Any) -> WaterfallLine:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Money:
        """
        How much, more than zero.
        """
    @property
    def component(self, /) -> str:
        """
        The component.
        """
    @staticmethod
    def from_json(text: str) -> WaterfallLine:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installment(self, /) -> int:
        """
        The number of the installment.
        """
    @property
    def open(self, /) -> Money:
        """
        What stays open of the component.
        """
    @property
    def reason(self, /) -> WaterfallReason:
        """
        Why.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@disjoint_base
class WaterfallReason:
    """
    Why a waterfall pays a component, keeps money, or opens a component again.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]: ...
    def __replace__(self, /, **changes: Any) -> WaterfallReason:
        """
        The same variant with some fields changed and all checks made again; `copy.replace(variant, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        One sentence in English.
        """
    @staticmethod
    def from_json(text: str) -> WaterfallReason:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: an object with `kind`.
        """
    @property
    def zh(self, /) -> str:
        """
        One sentence in Chinese (中文).
        """
    @final
    class InOrder(WaterfallReason):
        """
        Paid because its turn came.
        """
        __match_args__: Final = ("when", "due", "rank", "open")
        def __new__(cls, /, when: DueKind, due: datetime.date, rank: int, open: Money) -> WaterfallReason.InOrder: ...
        @property
        def due(self, /) -> datetime.date:
            """
            When it is due.
            """
        @property
        def open(self, /) -> Money:
            """
            What stays open of the component.
            """
        @property
        def rank(self, /) -> int:
            """
            The place of its pair in the order, from 1.
            """
        @property
        def when(self, /) -> DueKind:
            """
            How far along the installment is.
            """
    @final
    class KeptAsCredit(WaterfallReason):
        """
        Kept because the rules pay nothing before it is due.
        """
        __match_args__: Final = ("open",)
        def __new__(cls, /, open: Money) -> WaterfallReason.KeptAsCredit: ...
        @property
        def open(self, /) -> Money:
            """
            What falls due later.
            """
    @final
    class NothingOpen(WaterfallReason):
        """
        Kept because nothing is open any more.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> WaterfallReason.NothingOpen: ...
    @final
    class Reopened(WaterfallReason):
        """
        Open again because a payment was taken back.
        """
        __match_args__: Final = ("rank", "paid", "open")
        def __new__(cls, /, rank: int, paid: Money, open: Money) -> WaterfallReason.Reopened: ...
        @property
        def open(self, /) -> Money:
            """
            What is open of it now.
            """
        @property
        def paid(self, /) -> Money:
            """
            What had been paid of the component of this installment.
            """
        @property
        def rank(self, /) -> int:
            """
            The place of the component in the order of the reversal, from 1.
            """
    @final
    class Spread(WaterfallReason):
        """
        Paid because money beyond what is due is spread.
        """
        __match_args__: Final = ("total", "installments", "rank", "open")
        def __new__(cls, /, total: Money, installments: int, rank: int, open: Money) -> WaterfallReason.Spread: ...
        @property
        def installments(self, /) -> int:
            """
            Over how many installments.
            """
        @property
        def open(self, /) -> Money:
            """
            What stays open of the component.
            """
        @property
        def rank(self, /) -> int:
            """
            The place of its pair in the order, from 1.
            """
        @property
        def total(self, /) -> Money:
            """
            What is spread.
            """

@final
class WaterfallReplay:
    """
    What all payments pay, and what is open after them.
    """
    __match_args__: Final[tuple[str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, payments: Sequence[ReplayedPayment], installments: Sequence[OpenInstallment]) -> WaterfallReplay: ...
    def __replace__(self, /, **changes: Any) -> WaterfallReplay:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> WaterfallReplay:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def installments(self, /) -> tuple[OpenInstallment, ...]:
        """
        The installments as they are after the last one, in the order given.
        """
    @property
    def payments(self, /) -> tuple[ReplayedPayment, ...]:
        """
        The payments in the order in which they ran down.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

@final
class WaterfallRules:
    """
    What is paid first, and what happens to money beyond what is due.
    """
    __match_args__: Final[tuple[str, str, str]]
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, order: Sequence[Bucket], mode: WaterfallMode, surplus: Surplus) -> WaterfallRules: ...
    def __replace__(self, /, **changes: Any) -> WaterfallRules:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)`
        calls this from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> WaterfallRules:
        """
        Reads the JSON form; a refusal names the field.
        """
    @property
    def mode(self, /) -> WaterfallMode:
        """
        Installment by installment, or component by component.
        """
    @property
    def order(self, /) -> tuple[Bucket, ...]:
        """
        Every pair of a due kind and a component once, 1 to 96.
        """
    @property
    def surplus(self, /) -> Surplus:
        """
        What happens to money beyond what is due.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

def _refuse(text: str) -> None:
    """
    Raises a refusal from its JSON form: for tests, which walk every kind.
    """

def _unknown_name(value: Any) -> None:
    """
    Raises the refusal of a value that is not a member of an enum.
    """

def account_balance(movements: Sequence[Movement], *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> list[Balance]:
    """
    The balances of these accounts at the end of a day, one for each currency, rolled up and account by
    account. Any day: what will expire or lapse by then is no longer counted.
    """

def account_batch(movements: Sequence[Movement], *, policy: AccountPolicy = ..., batch: Sequence[BatchRequest]) -> list[BatchLine]:
    """
    Decides and applies one wish after another. A refused one is passed over; those after it see the
    accounts as those before it left them.
    """

def account_decide(movements: Sequence[Movement], *, policy: AccountPolicy = ..., id: str, on: datetime.date, request: AccountRequest) -> AccountPlan:
    """
    The movement that does what is wanted, with the lots it takes and why. Nothing changes: the caller
    stores the movement and applies it.

    Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
    sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
    """

def account_holds(movements: Sequence[Movement], *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> list[AccountHold]:
    """
    The holds of these accounts that were there at the end of a day, in the order they were made.
    """

def account_ledger(movements: Sequence[Movement], *, policy: AccountPolicy = ..., account: AccountKey, first: datetime.date, last: datetime.date) -> AccountLedger:
    """
    The lines of an account from its first day to its last, both included.

    Money that expires and holds that end by their date stand as lines without a movement, first on their
    day, so that each line follows from the one before.
    """

def account_links(movements: Sequence[Movement], *, policy: AccountPolicy = ..., item: str, as_of: datetime.date) -> list[AccountLink]:
    """
    The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
    """

def account_lots(movements: Sequence[Movement], *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> list[AccountLot]:
    """
    The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
    """

def account_replay(movements: Sequence[Movement], *, policy: AccountPolicy = ...) -> AccountSummary:
    """
    How many movements there are, and the latest of their days.
    """

def account_tie_out(movements: Sequence[Movement], *, policy: AccountPolicy = ..., controls: Sequence[Control], as_of: datetime.date) -> TieOut:
    """
    Compares what is on the books at the end of a day with the control accounts of the general ledger.
    """

def account_to_lots(movements: Sequence[Movement], *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> list[Lot]:
    """
    What can be used on a day, as lots for `allocate`: each with its rest, scope,
    priority, expiry, and the fields of its account and its own.
    """

def account_trace(movements: Sequence[Movement], *, policy: AccountPolicy = ..., lot: str, as_of: datetime.date) -> list[TraceLine]:
    """
    The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every
    lot that parts of it became. By date, within a day in the order recorded.
    """

def aging(items: Sequence[Receivable], limits: Sequence[int], *, as_of: datetime.date) -> list[AgingRow]:
    """
    Sorts what is open on `as_of` into buckets of days past due, one row per currency.

    `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
    bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
    item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
    """

def allocate(lots: Sequence[Lot], items: Sequence[Receivable], scheme: Scheme, *, as_of: datetime.date) -> Plan:
    """
    Proposes which money pays which items.

    Money only pays items of its own customer in its own currency. What lots name is followed first, then
    the phases of the scheme; the rules are those of `Rule` and `Scheme`. The time is that of
    sorting the items once; no lot looks twice at what was already paid.
    """

def amend(schedule: Schedule, version: int, *, paid: Sequence[PaidInstallment] = ..., total: Money, part_paid: PartPaid, rest: Respread, events: Sequence[EventDate] = ..., calendar: Calendar | None = None) -> Amendment:
    """
    Plans a change of a contract: nothing is changed until the caller takes over the answer.
    """

def call(name: str, given: str) -> str:
    """
    Calls a function by its name, from JSON text to JSON text; the form of the conformance vectors.
    """

def check_foreign_entry(entry: ForeignEntry) -> EntryCheck:
    """
    Checks a document before it is booked: the total in the base currency is the total at the rate, halves
    away from zero, and the lines add up in both currencies, all exactly (用友U8).
    """

def clean_id(text: str) -> str:
    """
    Repairs typed or exported text, then takes it: normal form NFKC (full-width to half-width),
    invisible characters dropped, blanks trimmed. A choice of the caller, never made silently.
    """

def clear_foreign(base: str | Currency, lots: Sequence[ForeignLot], items: Sequence[ForeignItem], lines: Sequence[ClearingLine], policy: ClearingPolicy) -> ForeignClearing:
    """
    Values settled lines in the base currency and states the difference of each.

    All lines of one lot are valued once and together, then each apart, and the residue goes where the
    policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
    up in the books: the last line takes all of the book value, whatever the rate.
    """

def compare_schemes(lots: Sequence[Lot], items: Sequence[Receivable], schemes: Sequence[NamedScheme], *, as_of: datetime.date) -> Comparison:
    """
    Runs every scheme over the same lots and items and lists where and why they differ.

    The time is that of the allocations and of sorting their lines.
    """

def convert(amount: Money, quote: Quote, *, rounding: Rounding) -> Converted:
    """
    Turns one amount.
    """

def convert_parts(amounts: Sequence[Money], quote: Quote, *, rounding: Rounding, remainder: Remainder) -> ConvertedParts:
    """
    Turns several amounts so that they add up to their sum turned once, as 用友U8 does for a batch of
    settlements: there the residue goes to the first.
    """

def credit_lot(item: Receivable) -> Lot:
    """
    The credit that a negative item is: a lot of the source credit note, to be set against items of the same
    customer and currency, and of the same fields if the scheme compares them.

    Id, customer, references and fields are those of the item; it counts from the day it was issued, or else
    from its due date. A credit is one sum: what it consists of is known to the item alone.
    """

def discounts(gross: Money, *, tax: Money | None = None, excluded: Money | None = None, issued: datetime.date, terms: DiscountTerms) -> list[DiscountOffer]:
    """
    The discounts of an item, computed once when it is issued: a later change of the terms does not touch them.

    The discount is rounded as a whole, then the tax in it; the net part is the rest, so the two always add up.
    The answer is in the order of the last days. Left out are steps that nobody can take: those that round to zero
    or leave nothing to pay, whose last day lies before the day of issue, or that another step beats in both day
    and amount.
    """

def exact_sum(amounts: Sequence[Money], target: Money, *, budget: int | None = None) -> ExactSum:
    """
    Looks for the sets of amounts that are together exactly the target.

    Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
    doubles with every second amount and needs at most 48 MiB.
    """

def inverse_quote(quote: Quote) -> Quote:
    """
    The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
    """

def late_charges(items: Sequence[LateItem], terms: LateTerms, *, calendar: Calendar | None = None, as_of: datetime.date) -> LatePlan:
    """
    The charges that are new on a day, each a receivable of its own with its figures.

    A day is charged on what was open when it began: who pays five days late pays for five days. All days of an
    item are added up exactly and rounded once; what was charged before is taken off. So charging every day comes
    to the same as charging once, and charging twice for the same day charges nothing.
    """

def links(plan: Plan, prefix: str) -> list[Link]:
    """
    The lines of a plan as links, with the ids `prefix-1`, `prefix-2` and so on.

    A difference belongs to the last line of its lot and item; parts are taken in the order of the plan.
    """

def net_payables(items: Sequence[Receivable], payables: Sequence[Receivable], scheme: Scheme, *, as_of: datetime.date) -> Netting:
    """
    Sets payables against receivables of the same party in the same currency.

    A payable is a lot of the source payable: it counts from the day it was issued, or else from its due date
    but not later than the business date. One that is issued later takes no part. Both sides lose the same;
    with a scheme that pays in order it is the smaller of the two (U8). What a payable consists of is paid in
    the order of its parts.
    """

def next_payment(items: Sequence[QuoteItem], *, as_of: datetime.date) -> NextPayment:
    """
    What to ask a customer for next: what is overdue together, else what is due next (Odoo). Due today is not
    overdue.
    """

def payment_status(amount: Money, open: Money, invoiced: bool, *, due: datetime.date | None = None, as_of: datetime.date) -> ItemStatus:
    """
    The status of an installment or invoice: a function of what is open, the due date and the day, so that
    nobody can set an item to settled by hand while money is missing.

    An open credit note is our debt and never overdue.
    """

def receivables(contract: str, version: int, customer: str, schedule: Schedule, *, existing: Sequence[Generated] = ..., undated_due: datetime.date | None = None, id: str | None = None, issued: datetime.date | None = None, discounts: DiscountTerms | None = None, taxes: Sequence[Money] = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., ties: Sequence[InstallmentTie] = ...) -> ReceivablePlan:
    """
    The receivables of a version of a contract.

    An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
    its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
    and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
    undated installment leaves a receivable it already has as it is, but for its amount.
    """

def recover(item: Receivable, lot: Lot, *, rule: RecoveryRule, as_of: datetime.date) -> Recovery:
    """
    Reopens a written-off item by what came in for it, and pays that.

    The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
    expired money recovers nothing, and the plan says so.
    """

def replay_waterfall(installments: Sequence[OpenInstallment], payments: Sequence[DatedPayment], rules: WaterfallRules, *, backdated: Backdated) -> WaterfallReplay:
    """
    Runs all payments down the installments, each on its own day.
    """

def report_event(report: EventReport) -> EventOutcome:
    """
    Reports an event: production finished, goods accepted, warranty begun.
    """

def revalue(base: str | Currency, balances: Sequence[ForeignBalance], quotes: Sequence[Quote], policy: RevaluationPolicy) -> Revaluation:
    """
    Adjusts open foreign balances to the closing rate.

    Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
    book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
    is spread as the policy says.
    """

def reverse(installments: Sequence[OpenInstallment], paid: Sequence[PaidPart], amount: Money, order: Sequence[str]) -> Reversal:
    """
    Opens again what had been paid: component by component in the order of the reversal, of each the latest
    installment first, never more than was paid there.

    Taking back all that was paid restores the state before itC12; the order is a setting of its
    own in Fineract).
    """

def settle(items: Sequence[Receivable], plan: Plan) -> list[Receivable]:
    """
    The items as they are after the plan: the same records with less open, of the whole and of the parts.
    """

def settlement_quote(items: Sequence[QuoteItem], policy: EarlyPolicy, *, as_of: datetime.date) -> SettlementQuote:
    """
    The amount that settles everything on a day, item by item.
    """

def slips(amount: Money, candidates: Sequence[Money]) -> list[Slip]:
    """
    The candidates that one slip of the decimal point, or two swapped digits, turns into the amount.

    Nothing is corrected: a person decides. An amount and a candidate of different signs are never a slip.
    """

def split(total: Money, by: Parts, *, remainder: Remainder, rounding: Rounding) -> Split:
    """
    Divides `total` into parts that add up to it to the minor unit.

    With `Rounding.Floor` a negative total is not the mirror image of the positive one (moneyphp
    behaves so); with `Rounding.Down` it is.
    """

def transfer(items: Sequence[Receivable], lots: Sequence[Lot], from_: str, to: str, moves: Sequence[ItemMove], on: datetime.date) -> Transfer:
    """
    Moves items and lots from one customer to another.

    What is moved keeps due date, references, fields and everything else. A part needs an id of its own; the
    parts and discounts of an item are divided in proportion, exactly. The names of a lot stay with it; the new
    part of a lot has none. The balance of the second rises by exactly what leaves the first (U8, 应收冲应收).
    """

def undo(history: Sequence[HistoryEntry], lots: Sequence[Lot], items: Sequence[Receivable], undo: Sequence[UndoTarget], *, order: UndoOrder, on: datetime.date) -> Undo:
    """
    Undoes links, as a whole or in part: the lots have their money back, the items are open again.

    A link cannot be undone while something later stands that depends on it: a step that touched its item or
    its lot (U8: no later processing of the same document), a difference that settled the item after it, and
    in strict order any later link of the item. The refusal names the latest of these. What one request undoes
    together does not stand in its own way.
    """

def walk(from_: datetime.date, steps: Sequence[Step]) -> datetime.date:
    """
    Applies the steps to a date, in order.
    """

def waterfall(installments: Sequence[OpenInstallment], payment: Money, on: datetime.date, rules: WaterfallRules) -> Waterfall:
    """
    Pays the components of the installments in the order of the rules.

    Installments of one due kind are paid by due date, then by number. No component gets money while one
    before it in the order has room, and one unit more of payment never lowers a line; only where money is
    spread may a line lose one unit that rounding had given it. The time is that of sorting the installments.
    """
