# Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, final

from typing_extensions import Self

from duebook._native import Currency, Money, Record, CalendarForms, DueForms, LotForms, PlanForms, ReceivableForms, ScheduleForms, TermsForms
from duebook.enums import AccessEffect, AccountForm, AccountLikeness, AdvanceTreatment, AgeUnit, AgingBasis, AgingColumn, AgingMatching, AgingUnapplied, AlertKind, AlertPreset, AlertSeverity, AmountPart, AnswerDifferenceKind, BackDating, Backdated, BalanceKind, BankReferenceKind, BehaviorEach, BehaviorOf, BrokenPromise, BusinessDay, CaseEffect, ChainKind, ChainLegState, ChainState, ChangeDetail, ChangeSign, ChartForm, ChartPalette, ChartPreset, CheckEffect, CheckPoint, CollectionBase, CollectionState, ColumnKind, ColumnNeed, ContractGate, ContractStatus, CorrectionKind, CreditCheck, CreditGrade, CsvHeadings, CubeMeasure, DateOrder, DayCount, DayCut, DebtMove, DecimalMark, DialectState, DifferenceKind, DiscountBase, Discounts, DisputeOutcome, Disputed, DocumentStatus, DueKind, DunningDays, DunningListing, DunningMoney, DunningSteps, EntrySide, ExceptionClass, ExceptionState, ExposurePart, ExtractAnchor, ExtractClass, FactorKind, FieldAccess, ForecastSource, FreeMoney, HeldExpiry, HoldPurpose, HoldStatus, ItemKind, ItemStanding, LateFrom, Ledger, Leeway, LeftBecause, LimitationActKind, LimitationState, LineSign, LotOrder, MatchBar, MatchDifferenceKind, MatchEvidence, MatchOutcome, MatchTies, MoneyKind, MoneyMove, MovedKind, NameMatch, Nature, NegativeStyle, NettingOrder, NextMode, NextPeriod, NotCounted, NoticeKind, ObservationState, Opening, OrderOutcome, PaidBy, PartPaid, PartPayments, Partial, Party, PayerKey, PaymentStatus, PeriodState, Permission, PlaceholderKind, PointTrend, PromiseState, ProofDemand, ProvisionBasis, Purpose, RankAttribution, RankMark, RankMeasure, RateRule, RatioFlag, Reach, ReceiptStatus, RecoveryRule, ReferenceMatch, RefundCause, Refusals, RejectionRule, Remainder, ReminderKind, ReminderPreset, ReminderRole, ReminderSight, ReminderSource, ReminderTarget, ReminderWait, RepairKind, ReportLanguage, ReportTone, ReversalCause, ReversalStyle, ReviewedOutcome, Rounding, RowPlace, RowRole, RowScope, SalesDocumentKind, SamePerson, Serials, Severity, SideView, SortBy, Source, Spread, StatementFormat, StatementWording, StepAuthority, StepKind, StepPlace, Surplus, TableEffect, TableField, TableSide, TaxRounded, Ties, TotalsTrust, Turn, UndoOrder, UnknownCustomer, UnknownReference, UnmatchedMoney, UnpaidItems, Verb, WaterfallMode, Weekday

@final
class AccessAttestation(Record):
    """A review of rights that somebody stands for. The host stores it; it is never changed."""
    __match_args__: Final = ("id", "reviewer", "at", "from_", "until", "digest", "comment")
    def __new__(cls, id: str, reviewer: str, at: datetime.datetime, from_: datetime.datetime, until: datetime.datetime, digest: str, *, comment: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The attestation."""
    @property
    def reviewer(self, /) -> str:
        """Who stands for it."""
    @property
    def at(self, /) -> datetime.datetime:
        """When it was given."""
    @property
    def from_(self, /) -> datetime.datetime:
        """The beginning of the period looked at."""
    @property
    def until(self, /) -> datetime.datetime:
        """Its end; the next period begins here."""
    @property
    def digest(self, /) -> str:
        """The digest of the review that was looked at."""
    @property
    def comment(self, /) -> str | None:
        """What was said with it, at most 4,000 bytes."""

@final
class AccessPolicy(Record):
    """Who may do what. An empty policy allows nothing; it is no policy that allows everything."""
    __match_args__: Final = ("roles", "people", "duties")
    def __new__(cls, *, roles: Sequence[AccessRole] = ..., people: Sequence[PersonAccess] = ..., duties: Sequence[DutyPair] = ...) -> Self: ...
    @property
    def roles(self, /) -> tuple[AccessRole, ...]:
        """What roles may do, at most 1,000."""
    @property
    def people(self, /) -> tuple[PersonAccess, ...]:
        """What single people may or may not do beside their roles (到人), at most 100,000."""
    @property
    def duties(self, /) -> tuple[DutyPair, ...]:
        """Rights that nobody should hold together (不相容职责), at most 1,000. The review finds who does."""

class AccessReason(Record):
    """Why somebody may do something or may not (权限判定原因), and what would change it."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class NoPolicy(AccessReason):
        """There is no policy: everything is allowed."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Granted(AccessReason):
        """A rule allows it."""
        __match_args__: Final = ("rule", "role", "scope")
        def __new__(cls, rule: str, *, role: str | None = ..., scope: RowScope) -> Self: ...
        @property
        def rule(self, /) -> str:
            """The rule."""
        @property
        def role(self, /) -> str | None:
            """The role it belongs to; absent: it is the person's own."""
        @property
        def scope(self, /) -> RowScope:
            """What it reaches."""
    @final
    class Denied(AccessReason):
        """A rule denies it, whatever allows it."""
        __match_args__: Final = ("rule", "role", "scope")
        def __new__(cls, rule: str, *, role: str | None = ..., scope: RowScope) -> Self: ...
        @property
        def rule(self, /) -> str:
            """The rule."""
        @property
        def role(self, /) -> str | None:
            """The role it belongs to; absent: it is the person's own."""
        @property
        def scope(self, /) -> RowScope:
            """What it reaches."""
    @final
    class NotGranted(AccessReason):
        """No rule allows it for any row."""
        __match_args__: Final = ("verb", "action", "roles")
        def __new__(cls, verb: Verb, action: str, *, roles: Sequence[str] = ...) -> Self: ...
        @property
        def verb(self, /) -> Verb:
            """What was to be done."""
        @property
        def action(self, /) -> str:
            """With what."""
        @property
        def roles(self, /) -> tuple[str, ...]:
            """Roles that would allow it for some rows, at most ten."""
    @final
    class OutOfScope(AccessReason):
        """It is allowed for other rows than this one."""
        __match_args__: Final = ("rule", "person", "scope", "found")
        def __new__(cls, rule: str, person: str, scope: RowScope, *, found: str | None = ...) -> Self: ...
        @property
        def rule(self, /) -> str:
            """The rule that reaches furthest."""
        @property
        def person(self, /) -> str:
            """The person."""
        @property
        def scope(self, /) -> RowScope:
            """What it reaches."""
        @property
        def found(self, /) -> str | None:
            """What this record has in that place: its owner, team, department, region or project."""
    @final
    class Absent(AccessReason):
        """The person is not there."""
        __match_args__: Final = ("person", "from_", "until")
        def __new__(cls, person: str, *, from_: datetime.datetime | None = ..., until: datetime.datetime | None = ...) -> Self: ...
        @property
        def person(self, /) -> str:
            """The person."""
        @property
        def from_(self, /) -> datetime.datetime | None:
            """From when on the person is there, if not yet."""
        @property
        def until(self, /) -> datetime.datetime | None:
            """Since when the person is gone."""

@final
class AccessReview(Record):
    """What a review found."""
    __match_args__: Final = ("people", "rights", "unused", "conflicts", "absent", "empty_roles")
    def __new__(cls, people: int, rights: Sequence[RightHolders], unused: Sequence[UnusedRight], conflicts: Sequence[DutyConflict], absent: Sequence[str], empty_roles: Sequence[str]) -> Self: ...
    @property
    def people(self, /) -> int:
        """How many people are there."""
    @property
    def rights(self, /) -> tuple[RightHolders, ...]:
        """Who can do what: every right that somebody has, by action and verb."""
    @property
    def unused(self, /) -> tuple[UnusedRight, ...]:
        """Rights that were not used (闲置权限), by person, action and verb."""
    @property
    def conflicts(self, /) -> tuple[DutyConflict, ...]:
        """People who hold rights that should be apart (不相容职责)."""
    @property
    def absent(self, /) -> tuple[str, ...]:
        """People the policy has rules for who are not there, or are unknown."""
    @property
    def empty_roles(self, /) -> tuple[str, ...]:
        """Roles the policy has rules for that nobody holds."""

@final
class AccessReviewRequest(Record):
    """What a review looks at."""
    __match_args__: Final = ("actions", "usage", "unused_since", "wide_percent", "as_of")
    def __new__(cls, *, actions: Sequence[str] = ..., usage: Sequence[RightUse] = ..., unused_since: datetime.datetime, wide_percent: int, as_of: datetime.datetime) -> Self: ...
    @property
    def actions(self, /) -> tuple[str, ...]:
        """Actions and kinds that rules for all actions reach; those that a rule, a pair or a use names are looked at
        anyway. At most 1,000 in all.
        """
    @property
    def usage(self, /) -> tuple[RightUse, ...]:
        """What was done with rights."""
    @property
    def unused_since(self, /) -> datetime.datetime:
        """A right counts as unused if it was not used from this instant on."""
    @property
    def wide_percent(self, /) -> int:
        """A right is wide if so many in a hundred of those who are there have it, 1 to 100."""
    @property
    def as_of(self, /) -> datetime.datetime:
        """The instant of the review."""

@final
class AccessRole(Record):
    """What holders of a role may do."""
    __match_args__: Final = ("role", "rules", "masks")
    def __new__(cls, role: str, *, rules: Sequence[AccessRule] = ..., masks: Sequence[FieldMask] = ...) -> Self: ...
    @property
    def role(self, /) -> str:
        """The role."""
    @property
    def rules(self, /) -> tuple[AccessRule, ...]:
        """Its rules, at most 1,000."""
    @property
    def masks(self, /) -> tuple[FieldMask, ...]:
        """The fields its holders may not change, or not see, at most 100."""

@final
class AccessRule(Record):
    """One rule. Verdicts name it."""
    __match_args__: Final = ("id", "effect", "verb", "actions", "scope", "from_", "until")
    def __new__(cls, id: str, *, effect: AccessEffect = ..., verb: Verb, actions: Sequence[str] = ..., scope: RowScope, from_: datetime.datetime | None = ..., until: datetime.datetime | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The rule, unique in the policy."""
    @property
    def effect(self, /) -> AccessEffect:
        """Whether it allows or denies."""
    @property
    def verb(self, /) -> Verb:
        """What may be done."""
    @property
    def actions(self, /) -> tuple[str, ...]:
        """With which actions or kinds of record, at most 1,000. None: all."""
    @property
    def scope(self, /) -> RowScope:
        """With which rows."""
    @property
    def from_(self, /) -> datetime.datetime | None:
        """From when on. Absent: always was."""
    @property
    def until(self, /) -> datetime.datetime | None:
        """The first instant at which it no longer counts. Absent: without end."""

@final
class AccountBalance(Record):
    """What is there on one account."""
    __match_args__: Final = ("account", "booked", "available", "held", "in_refund", "guarantee", "unidentified", "expired")
    def __new__(cls, account: AccountKey, booked: Money, available: Money, held: Money, in_refund: Money, guarantee: Money, unidentified: Money, expired: Money) -> Self: ...
    @property
    def account(self, /) -> AccountKey:
        """The account."""
    @property
    def booked(self, /) -> Money:
        """What stands on the books."""
    @property
    def available(self, /) -> Money:
        """What can be used without being named."""
    @property
    def held(self, /) -> Money:
        """What is set aside for orders and disputes."""
    @property
    def in_refund(self, /) -> Money:
        """What is set aside for a refund."""
    @property
    def guarantee(self, /) -> Money:
        """Guarantees that are not held."""
    @property
    def unidentified(self, /) -> Money:
        """Money nobody has identified yet."""
    @property
    def expired(self, /) -> Money:
        """Money that has expired and is still on the books."""

class AccountEvent(Record):
    """What a line of an account says (摘要)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Opened(AccountEvent):
        """The account was set up."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Deposited(AccountEvent):
        """Money came in."""
        __match_args__: Final = ("lot", "amount")
        def __new__(cls, lot: str, amount: Money) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Held(AccountEvent):
        """Money was set aside."""
        __match_args__: Final = ("hold", "amount")
        def __new__(cls, hold: str, amount: Money) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Captured(AccountEvent):
        """Held money paid an item."""
        __match_args__: Final = ("hold", "item", "amount", "freed")
        def __new__(cls, hold: str, item: str, amount: Money, freed: Money) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much paid."""
        @property
        def freed(self, /) -> Money:
            """How much is free again."""
    @final
    class Released(AccountEvent):
        """A hold was given up."""
        __match_args__: Final = ("hold", "amount")
        def __new__(cls, hold: str, amount: Money) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def amount(self, /) -> Money:
            """How much is free again."""
    @final
    class Lapsed(AccountEvent):
        """A hold ended by its date."""
        __match_args__: Final = ("hold", "amount")
        def __new__(cls, hold: str, amount: Money) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def amount(self, /) -> Money:
            """How much was free again from its date on."""
    @final
    class Applied(AccountEvent):
        """Money paid an item."""
        __match_args__: Final = ("item", "amount")
        def __new__(cls, item: str, amount: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class TakenBack(AccountEvent):
        """A movement was taken back."""
        __match_args__: Final = ("movement", "amount")
        def __new__(cls, movement: str, amount: Money) -> Self: ...
        @property
        def movement(self, /) -> str:
            """The movement."""
        @property
        def amount(self, /) -> Money:
            """How much of it."""
    @final
    class Refunded(AccountEvent):
        """Money went back to the payer."""
        __match_args__: Final = ("amount", "hold")
        def __new__(cls, amount: Money, *, hold: str | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def hold(self, /) -> str | None:
            """The refund hold behind it."""
    @final
    class Transferred(AccountEvent):
        """Money changed account."""
        __match_args__: Final = ("from_customer", "to_customer", "amount")
        def __new__(cls, from_customer: str, to_customer: str, amount: Money) -> Self: ...
        @property
        def from_customer(self, /) -> str:
            """The customer it came from."""
        @property
        def to_customer(self, /) -> str:
            """The customer it went to."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Identified(AccountEvent):
        """Unidentified money found its owner."""
        __match_args__: Final = ("from_customer", "to_customer", "amount")
        def __new__(cls, from_customer: str, to_customer: str, amount: Money) -> Self: ...
        @property
        def from_customer(self, /) -> str:
            """The customer under whom it was kept."""
        @property
        def to_customer(self, /) -> str:
            """The customer it belongs to."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Reclassified(AccountEvent):
        """Money changed its kind."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class BecameUnusable(AccountEvent):
        """Money could no longer be used from that day on; it is still on the books."""
        __match_args__: Final = ("lot", "amount")
        def __new__(cls, lot: str, amount: Money) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Expired(AccountEvent):
        """Expired money left the books."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Forfeited(AccountEvent):
        """A deposit was kept because the payer broke the contract."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Closed(AccountEvent):
        """The account was closed."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Reopened(AccountEvent):
        """The account was opened again."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class AccountFilter(Record):
    """Accounts to read together (汇总): those of a customer, a currency, a contract, or all."""
    __match_args__: Final = ("customer", "currency", "fields", "reference", "natures")
    def __new__(cls, *, customer: str | None = ..., currency: str | Currency | None = ..., fields: Sequence[Field] = ..., reference: str | None = ..., natures: Sequence[Nature] = ...) -> Self: ...
    @property
    def customer(self, /) -> str | None:
        """Only this customer. Absent: all."""
    @property
    def currency(self, /) -> Currency | None:
        """Only this currency. Absent: all, each on its own."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Only accounts that have these fields among theirs. None: all."""
    @property
    def reference(self, /) -> str | None:
        """For reads of lots and holds: only those with this reference. Absent: all."""
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """For reads of lots: only money of these natures. None: all."""

@final
class AccountHold(Record):
    """A hold with what became of it."""
    __match_args__: Final = ("hold", "account", "purpose", "reference", "since", "until", "amount", "held", "taken", "status", "by")
    def __new__(cls, hold: str, account: AccountKey, purpose: HoldPurpose, *, reference: str | None = ..., since: datetime.date, until: datetime.date | None = ..., amount: Money, held: Money, taken: Money, status: HoldStatus, by: str | None = ...) -> Self: ...
    @property
    def hold(self, /) -> str:
        """The hold."""
    @property
    def account(self, /) -> AccountKey:
        """The account."""
    @property
    def purpose(self, /) -> HoldPurpose:
        """What it is for."""
    @property
    def reference(self, /) -> str | None:
        """The order, claim or request behind it."""
    @property
    def since(self, /) -> datetime.date:
        """The day it began."""
    @property
    def until(self, /) -> datetime.date | None:
        """The first day on which it no longer holds. Absent: no such day."""
    @property
    def amount(self, /) -> Money:
        """What it set aside."""
    @property
    def held(self, /) -> Money:
        """What it holds on the day."""
    @property
    def taken(self, /) -> Money:
        """What it paid, to items or back to the payer."""
    @property
    def status(self, /) -> HoldStatus:
        """How it stands on the day."""
    @property
    def by(self, /) -> str | None:
        """The movement that resolved it by then."""

@final
class AccountKey(Record):
    """One prepayment account: a customer, a currency and the dimensions the caller keeps apart
    (精细化到项目、合同), such as contract, order, project.
    """
    __match_args__: Final = ("customer", "currency", "fields")
    def __new__(cls, customer: str, currency: str | Currency, *, fields: Sequence[Field] = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """Whose money it is."""
    @property
    def currency(self, /) -> Currency:
        """The currency of every amount on it."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What is kept apart, at most 64 fields. None: the account of the customer as a whole."""

@final
class AccountLedger(Record):
    """What happened on an account in a range of days."""
    __match_args__: Final = ("opening", "lines", "closing")
    def __new__(cls, opening: AccountBalance, lines: Sequence[AccountLedgerLine], closing: AccountBalance) -> Self: ...
    @property
    def opening(self, /) -> AccountBalance:
        """The account as it was before the first day (期初)."""
    @property
    def lines(self, /) -> tuple[AccountLedgerLine, ...]:
        """The lines by date, within a day in the order they were recorded."""
    @property
    def closing(self, /) -> AccountBalance:
        """The account as it was after the last day (期末)."""

@final
class AccountLedgerLine(Record):
    """One line."""
    __match_args__: Final = ("on", "movement", "event", "change", "booked", "held", "available")
    def __new__(cls, on: datetime.date, *, movement: str | None = ..., event: AccountEvent, change: Money, booked: Money, held: Money, available: Money) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def movement(self, /) -> str | None:
        """The movement. Absent: the date alone did it, because money expired or a hold ended."""
    @property
    def event(self, /) -> AccountEvent:
        """What happened."""
    @property
    def change(self, /) -> Money:
        """What it added to the books, below zero if it took away."""
    @property
    def booked(self, /) -> Money:
        """What stands on the books after it."""
    @property
    def held(self, /) -> Money:
        """What is held after it, for whatever purpose."""
    @property
    def available(self, /) -> Money:
        """What is available after it."""

@final
class AccountLink(Record):
    """Money of a lot that paid an item."""
    __match_args__: Final = ("item", "lot", "movement", "on", "paid", "taken_back")
    def __new__(cls, item: str, lot: str, movement: str, on: datetime.date, paid: Money, taken_back: Money) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def movement(self, /) -> str:
        """The movement that applied or captured it."""
    @property
    def on(self, /) -> datetime.date:
        """Its business date."""
    @property
    def paid(self, /) -> Money:
        """What it paid."""
    @property
    def taken_back(self, /) -> Money:
        """What was taken back of it by the day asked for; never more than it paid."""

@final
class AccountLot(Record):
    """A lot with what became of it. Emptied lots stay.

    `granted` is always `left` and everything that left it: applied, refunded, expired, forfeited, moved and
    withdrawn. `left` is what is held and what is not.
    """
    __match_args__: Final = ("lot", "account", "nature", "received", "days", "expires", "origin", "granted", "left", "held", "available", "applied", "refunded", "expired", "forfeited", "moved", "withdrawn")
    def __new__(cls, lot: str, account: AccountKey, nature: Nature, received: datetime.date, days: int, *, expires: datetime.date | None = ..., origin: str | None = ..., granted: Money, left: Money, held: Money, available: Money, applied: Money, refunded: Money, expired: Money, forfeited: Money, moved: Money, withdrawn: Money) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def account(self, /) -> AccountKey:
        """The account it is on."""
    @property
    def nature(self, /) -> Nature:
        """What kind of money it is."""
    @property
    def received(self, /) -> datetime.date:
        """The day the money arrived, on whatever account."""
    @property
    def days(self, /) -> int:
        """Whole days since then (账龄)."""
    @property
    def expires(self, /) -> datetime.date | None:
        """When it expires. Absent: never."""
    @property
    def origin(self, /) -> str | None:
        """The lot as which the money first arrived, if it changed account or kind since."""
    @property
    def granted(self, /) -> Money:
        """What it began with."""
    @property
    def left(self, /) -> Money:
        """What is left on the books."""
    @property
    def held(self, /) -> Money:
        """Of it, what is held."""
    @property
    def available(self, /) -> Money:
        """Of it, what can be used on the day: not held, not expired."""
    @property
    def applied(self, /) -> Money:
        """What paid items."""
    @property
    def refunded(self, /) -> Money:
        """What was paid back."""
    @property
    def expired(self, /) -> Money:
        """What left the books as expired."""
    @property
    def forfeited(self, /) -> Money:
        """What was kept for a broken contract."""
    @property
    def moved(self, /) -> Money:
        """What became other lots."""
    @property
    def withdrawn(self, /) -> Money:
        """What was taken back: it never arrived, or went back to the lot it came from."""

@final
class AccountNumber(Record):
    """An account number in its one form."""
    __match_args__: Final = ("text", "form", "perhaps_rounded")
    def __new__(cls, text: str, form: AccountForm, *, perhaps_rounded: bool = ...) -> Self: ...
    @property
    def text(self, /) -> str:
        """The number: half-width capitals and digits without blanks and hyphens; each run of unknown characters is one `*`."""
    @property
    def form(self, /) -> AccountForm:
        """What it is."""
    @property
    def perhaps_rounded(self, /) -> bool:
        """Whether it may have lost its last digits in a spreadsheet, which keeps fifteen: longer, and only zeros there."""

@final
class AccountPlan(Record):
    """The movement that does what was wanted, and why it takes the money it takes."""
    __match_args__: Final = ("movement", "because", "also_owed")
    def __new__(cls, movement: Movement, *, because: Sequence[Because] = ..., also_owed: Money | None = ...) -> Self: ...
    @property
    def movement(self, /) -> Movement:
        """To be applied and stored. Nothing has changed yet."""
    @property
    def because(self, /) -> tuple[Because, ...]:
        """Why each lot, in the order of the movement; none if no lot had to be chosen."""
    @property
    def also_owed(self, /) -> Money | None:
        """What is owed beside the refund because the receiver broke the contract (双倍返还定金的另一倍): a debt of
        its own that no movement books.
        """

@final
class AccountPolicy(Record):
    """The rules on which systems differ, each a named choice."""
    __match_args__: Final = ("opening", "dimensions", "held_expiry", "back_dating")
    def __new__(cls, *, opening: Opening = ..., dimensions: Sequence[str] | None = ..., held_expiry: HeldExpiry = ..., back_dating: BackDating = ...) -> Self: ...
    @property
    def opening(self, /) -> Opening:
        """How an account comes into being."""
    @property
    def dimensions(self, /) -> tuple[str, ...] | None:
        """How fine accounts are (账户粒度): every account has exactly these fields, at most 64; an empty list is
        one account for each customer and currency. Absent: each account has the fields it likes.
        """
    @property
    def held_expiry(self, /) -> HeldExpiry:
        """What becomes of held money when its lot expires."""
    @property
    def back_dating(self, /) -> BackDating:
        """Whether a movement may be dated before one that is already there."""

class AccountRequest(Record):
    """A wish: hold 500 of ACME for an order, pay 300 of an item, pay 200 back.

    Where a request has `lots`, money comes from these and in this order; if it names none, in the order of
    consumption. Money of a guarantee (保证金) and unidentified money is only ever taken by name, and so is a
    deposit (定金) that goes back.
    """
    @final
    class Open(AccountRequest):
        """Set up an account."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Deposit(AccountRequest):
        """Take in money."""
        __match_args__: Final = ("lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires")
        def __new__(cls, *, lot: str | None = ..., account: AccountKey, amount: Money, received: datetime.date | None = ..., nature: Nature = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int | None = ..., expires: datetime.date | None = ...) -> Self: ...
        @property
        def lot(self, /) -> str | None:
            """The new lot. Absent: it is called as the movement."""
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def received(self, /) -> datetime.date | None:
            """The day it arrived, if before the movement."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is."""
        @property
        def references(self, /) -> tuple[str, ...]:
            """Numbers the payer quoted."""
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """What the caller keeps of the lot."""
        @property
        def scope(self, /) -> tuple[Scope, ...]:
            """What it may pay. None: anything."""
        @property
        def priority(self, /) -> int | None:
            """Lots of a lower number are used first, 0 to 100. Absent: 50."""
        @property
        def expires(self, /) -> datetime.date | None:
            """The first day on which it can no longer be used. Absent: it never expires."""
    @final
    class Hold(AccountRequest):
        """Set money aside."""
        __match_args__: Final = ("hold", "account", "amount", "purpose", "reference", "fields", "until", "lots")
        def __new__(cls, *, hold: str | None = ..., account: AccountKey, amount: Money, purpose: HoldPurpose = ..., reference: str | None = ..., fields: Sequence[Field] = ..., until: datetime.date | None = ..., lots: Sequence[str] = ...) -> Self: ...
        @property
        def hold(self, /) -> str | None:
            """The hold. Absent: it is called as the movement."""
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def purpose(self, /) -> HoldPurpose:
            """What it is for."""
        @property
        def reference(self, /) -> str | None:
            """The order, claim or request behind it."""
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """The fields of what it will pay."""
        @property
        def until(self, /) -> datetime.date | None:
            """The first day on which it no longer holds."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class Capture(AccountRequest):
        """Pay an item from a hold."""
        __match_args__: Final = ("hold", "item", "amount")
        def __new__(cls, hold: str, item: PaidItem, *, amount: Money | None = ...) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def item(self, /) -> PaidItem:
            """What is paid."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that is held."""
    @final
    class Release(AccountRequest):
        """Give up a hold."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class Lapse(AccountRequest):
        """Record that a hold ended by its date."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class Apply(AccountRequest):
        """Pay an item."""
        __match_args__: Final = ("account", "item", "amount", "lots")
        def __new__(cls, account: AccountKey, item: PaidItem, amount: Money, *, lots: Sequence[str] = ...) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def item(self, /) -> PaidItem:
            """What is paid."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class Undo(AccountRequest):
        """Take a movement back: what it took last goes back first."""
        __match_args__: Final = ("of", "amount")
        def __new__(cls, of: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def of(self, /) -> str:
            """The movement."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that was not taken back before."""
    @final
    class Refund(AccountRequest):
        """Pay money back."""
        __match_args__: Final = ("account", "amount", "cause", "reference", "lots")
        def __new__(cls, account: AccountKey, amount: Money, *, cause: RefundCause = ..., reference: str | None = ..., lots: Sequence[str] = ...) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def cause(self, /) -> RefundCause:
            """Why."""
        @property
        def reference(self, /) -> str | None:
            """The payment or document that carries it."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class PayOut(AccountRequest):
        """Pay back what a refund hold has set aside."""
        __match_args__: Final = ("hold", "amount", "cause", "reference")
        def __new__(cls, hold: str, *, amount: Money | None = ..., cause: RefundCause = ..., reference: str | None = ...) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that is held."""
        @property
        def cause(self, /) -> RefundCause:
            """Why."""
        @property
        def reference(self, /) -> str | None:
            """The payment or document that carries it."""
    @final
    class Transfer(AccountRequest):
        """Move money to another account."""
        __match_args__: Final = ("account", "to", "amount", "lots")
        def __new__(cls, account: AccountKey, to: AccountKey, amount: Money, *, lots: Sequence[str] = ...) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account it comes from."""
        @property
        def to(self, /) -> AccountKey:
            """The account it goes to."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class Identify(AccountRequest):
        """Give unidentified money to its owner."""
        __match_args__: Final = ("account", "to", "amount", "nature", "lots")
        def __new__(cls, account: AccountKey, to: AccountKey, amount: Money, *, nature: Nature = ..., lots: Sequence[str]) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account it was put on."""
        @property
        def to(self, /) -> AccountKey:
            """The account it belongs to."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots, in this order, at least one."""
    @final
    class Reclassify(AccountRequest):
        """Change the kind of money."""
        __match_args__: Final = ("account", "amount", "nature", "lots")
        def __new__(cls, account: AccountKey, amount: Money, nature: Nature, lots: Sequence[str]) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it becomes."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots, in this order, at least one."""
    @final
    class Expire(AccountRequest):
        """Take all money off the books that has expired by the day of the movement, the oldest 10,000 lots."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Forfeit(AccountRequest):
        """Keep deposits because the payer broke the contract."""
        __match_args__: Final = ("account", "amount", "lots")
        def __new__(cls, account: AccountKey, amount: Money, lots: Sequence[str]) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots, in this order, at least one."""
    @final
    class Close(AccountRequest):
        """Close an account."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Reopen(AccountRequest):
        """Open a closed account again."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""

@final
class AccountSummary(Record):
    """What a list of movements comes to at first sight."""
    __match_args__: Final = ("count", "latest")
    def __new__(cls, count: int, *, latest: datetime.date | None = ...) -> Self: ...
    @property
    def count(self, /) -> int:
        """How many movements there are."""
    @property
    def latest(self, /) -> datetime.date | None:
        """The latest business date of all; absent if there are none."""

@final
class Acknowledgment(Record):
    """A customer acknowledged what it owes."""
    __match_args__: Final = ("customer", "on")
    def __new__(cls, customer: str, on: datetime.date) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def on(self, /) -> datetime.date:
        """When."""

class Across(Record):
    """How money of one currency pays an item of another. There is no third way: a rate or both amounts."""
    @final
    class Quoted(Across):
        """At a given rate."""
        __match_args__: Final = ("quote",)
        def __new__(cls, quote: Quote) -> Self: ...
        @property
        def quote(self, /) -> Quote:
            """From the currency of the item to that of the lot."""
    @final
    class Agreed(Across):
        """Both amounts are known: the rate is what it comes to."""
        __match_args__: Final = ("used",)
        def __new__(cls, used: Money) -> Self: ...
        @property
        def used(self, /) -> Money:
            """How much of the lot is used, in its own currency and with its sign."""

class Act(Record):
    """What happened."""
    @final
    class Open(Act):
        """An account is set up (开户). Needed only where the policy asks for it."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Deposit(Act):
        """Money arrives (收款), is topped up (补款), given (赠送) or carried over at the start (期初)."""
        __match_args__: Final = ("lot", "account", "amount", "received", "nature", "references", "fields", "scope", "priority", "expires")
        def __new__(cls, lot: str, account: AccountKey, amount: Money, *, received: datetime.date | None = ..., nature: Nature = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int = ..., expires: datetime.date | None = ...) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The new lot."""
        @property
        def account(self, /) -> AccountKey:
            """The account it is for."""
        @property
        def amount(self, /) -> Money:
            """How much, more than zero."""
        @property
        def received(self, /) -> datetime.date | None:
            """The day it arrived, if that was before the movement: an opening balance keeps its age."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is."""
        @property
        def references(self, /) -> tuple[str, ...]:
            """Numbers the payer quoted."""
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """What the caller keeps of the lot, beside the fields of its account."""
        @property
        def scope(self, /) -> tuple[Scope, ...]:
            """What it may pay. None: anything."""
        @property
        def priority(self, /) -> int:
            """Lots of a lower number are used first, 0 to 100."""
        @property
        def expires(self, /) -> datetime.date | None:
            """The first day on which it can no longer be used. Absent: it never expires."""
    @final
    class Hold(Act):
        """Money is set aside (冻结) and stays on the account."""
        __match_args__: Final = ("hold", "purpose", "reference", "fields", "until", "draws")
        def __new__(cls, hold: str, *, purpose: HoldPurpose = ..., reference: str | None = ..., fields: Sequence[Field] = ..., until: datetime.date | None = ..., draws: Sequence[Draw]) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold, unique for ever."""
        @property
        def purpose(self, /) -> HoldPurpose:
            """What it is for."""
        @property
        def reference(self, /) -> str | None:
            """The order, claim or request behind it."""
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """The fields of what it will pay: scoped money can be held only within its scope."""
        @property
        def until(self, /) -> datetime.date | None:
            """The first day on which it no longer holds. Absent: it holds until it is resolved."""
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """The lots and amounts set aside, all of one account."""
    @final
    class Capture(Act):
        """Held money pays an item (请款); what is not used is free again."""
        __match_args__: Final = ("hold", "item", "draws")
        def __new__(cls, hold: str, item: PaidItem, draws: Sequence[Draw]) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def item(self, /) -> PaidItem:
            """What is paid."""
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """What is taken of the lots of the hold."""
    @final
    class Release(Act):
        """A hold is given up (解冻)."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class Lapse(Act):
        """It is recorded that a hold ended by its date. The money was free from that day on, recorded or not."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class Apply(Act):
        """Money pays an item (核销)."""
        __match_args__: Final = ("item", "draws")
        def __new__(cls, item: PaidItem, draws: Sequence[Draw]) -> Self: ...
        @property
        def item(self, /) -> PaidItem:
            """What is paid."""
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """The lots and amounts, all of one account."""
    @final
    class Undo(Act):
        """A movement is taken back, in whole or in part (反核销、冲销): the same amounts go back to the same lots."""
        __match_args__: Final = ("of", "draws")
        def __new__(cls, of: str, draws: Sequence[Draw]) -> Self: ...
        @property
        def of(self, /) -> str:
            """The movement that is taken back."""
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """What of each lot."""
    @final
    class Refund(Act):
        """Money goes back to the payer (退款)."""
        __match_args__: Final = ("hold", "cause", "reference", "draws")
        def __new__(cls, *, hold: str | None = ..., cause: RefundCause = ..., reference: str | None = ..., draws: Sequence[Draw]) -> Self: ...
        @property
        def hold(self, /) -> str | None:
            """The refund hold that it pays out. Absent: it was not held."""
        @property
        def cause(self, /) -> RefundCause:
            """Why."""
        @property
        def reference(self, /) -> str | None:
            """The payment or document that carries it."""
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """The lots and amounts, all of one account."""
    @final
    class Transfer(Act):
        """Money changes account: to another customer, contract or project (转账)."""
        __match_args__: Final = ("to", "moves")
        def __new__(cls, to: AccountKey, moves: Sequence[Move]) -> Self: ...
        @property
        def to(self, /) -> AccountKey:
            """The account it goes to."""
        @property
        def moves(self, /) -> tuple[Move, ...]:
            """What of each lot, and the lots it becomes there."""
    @final
    class Identify(Act):
        """Unidentified money finds its owner (到款认领)."""
        __match_args__: Final = ("to", "nature", "moves")
        def __new__(cls, to: AccountKey, nature: Nature, moves: Sequence[Move]) -> Self: ...
        @property
        def to(self, /) -> AccountKey:
            """The account it belongs to."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is."""
        @property
        def moves(self, /) -> tuple[Move, ...]:
            """What of each lot, and the lots it becomes there."""
    @final
    class Reclassify(Act):
        """Money changes its kind (重分类), such as from an advance to a contract liability."""
        __match_args__: Final = ("nature", "moves")
        def __new__(cls, nature: Nature, moves: Sequence[Move]) -> Self: ...
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is from now on."""
        @property
        def moves(self, /) -> tuple[Move, ...]:
            """What of each lot, and the lots it becomes."""
    @final
    class Expire(Act):
        """Expired money leaves the books (到期失效). It could not be used from its date on, recorded or not."""
        __match_args__: Final = ("draws",)
        def __new__(cls, draws: Sequence[Draw]) -> Self: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """The lots and amounts."""
    @final
    class Forfeit(Act):
        """A deposit is kept because the payer broke the contract (没收定金)."""
        __match_args__: Final = ("draws",)
        def __new__(cls, draws: Sequence[Draw]) -> Self: ...
        @property
        def draws(self, /) -> tuple[Draw, ...]:
            """The lots and amounts: deposits only."""
    @final
    class Close(Act):
        """An account is closed (销户): only releases, undoing, expiry and reopening from then on."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Reopen(Act):
        """A closed account is open again."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""

@final
class AgingBucket(Record):
    """Some days of age, both ends included. By due date these are days past due: below zero not due yet, zero due today."""
    __match_args__: Final = ("from_", "to")
    def __new__(cls, *, from_: int | None = ..., to: int | None = ...) -> Self: ...
    @property
    def from_(self, /) -> int | None:
        """The fewest days. What is below the first bucket stands in `not_due`; absent in the first bucket: nothing is."""
    @property
    def to(self, /) -> int | None:
        """The most days; absent in the last bucket, and only there: there is no end."""

class AgingBy(Record):
    """What a line of an aging report is of (分组)."""
    @final
    class Customer(AgingBy):
        """A customer (客户)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Group(AgingBy):
        """The top of a group of customers (集团)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Owner(AgingBy):
        """Who looked after it when it came into being; of a record that does not say, who looks after the customer (负责人)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class CurrentOwner(AgingBy):
        """Who looks after it at the cut-off, as it was handed over; otherwise as `owner` (现负责人)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Field(AgingBy):
        """A field of the record, or of the customer if the record has none: `contract`, `project`, `team`, `region`."""
        __match_args__: Final = ("name",)
        def __new__(cls, name: str) -> Self: ...
        @property
        def name(self, /) -> str:
            """Its name."""

@final
class AgingLine(Record):
    """One line of an aging report: `not_due`, the buckets, `disputed`, `retention` and `unapplied` add up to `balance`."""
    __match_args__: Final = ("group", "currency", "not_due", "buckets", "disputed", "retention", "unapplied", "balance", "open", "items", "oldest")
    def __new__(cls, *, group: Value | None = ..., currency: str | Currency, not_due: Money, buckets: Sequence[Money], disputed: Money, retention: Money, unapplied: Money, balance: Money, open: Money, items: int, oldest: int | None = ...) -> Self: ...
    @property
    def group(self, /) -> Value | None:
        """What the line is of: a customer, a project, an owner. Absent in totals, and for what has no such value."""
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def not_due(self, /) -> Money:
        """What is below the first bucket (未到期)."""
    @property
    def buckets(self, /) -> tuple[Money, ...]:
        """One amount for each bucket of the rules."""
    @property
    def disputed(self, /) -> Money:
        """What is disputed, if that has its own column (有争议)."""
    @property
    def retention(self, /) -> Money:
        """Retention money that is not due, if that has its own column (质保金)."""
    @property
    def unapplied(self, /) -> Money:
        """Money on account, zero or less, if that has its own column (未核销预收)."""
    @property
    def balance(self, /) -> Money:
        """Everything together: what the ledger says (余额)."""
    @property
    def open(self, /) -> Money:
        """What debts are open, before money on account."""
    @property
    def items(self, /) -> int:
        """How many debts are open."""
    @property
    def oldest(self, /) -> int | None:
        """The most days past the basis date among the open debts in buckets."""

@final
class AgingReport(Record):
    """What is open by age, line by line, and in all."""
    __match_args__: Final = ("lines", "totals")
    def __new__(cls, lines: Sequence[AgingLine], totals: Sequence[AgingLine]) -> Self: ...
    @property
    def lines(self, /) -> tuple[AgingLine, ...]:
        """A line for each group and currency, in this order; what belongs to no group first."""
    @property
    def totals(self, /) -> tuple[AgingLine, ...]:
        """The sum of the lines of each currency."""

@final
class AgingRow(Record):
    """The open amounts of one currency by days past due."""
    __match_args__: Final = ("currency", "not_due", "overdue", "total")
    def __new__(cls, currency: str | Currency, not_due: Money, overdue: Sequence[Money], total: Money) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def not_due(self, /) -> Money:
        """Not due yet, or due on the business date itself."""
    @property
    def overdue(self, /) -> tuple[Money, ...]:
        """One amount per bucket: up to the first limit, up to the second, …, and beyond the last."""
    @property
    def total(self, /) -> Money:
        """Everything open: the sum of the amounts before."""

@final
class AgingRules(Record):
    """How an aging report is made. What is left out is as `AgingRules.standard` has it."""
    __match_args__: Final = ("buckets", "basis", "matching", "disputed", "retention", "unapplied", "by", "worth")
    def __new__(cls, *, buckets: Sequence[AgingBucket] = ..., basis: AgingBasis = ..., matching: AgingMatching = ..., disputed: AgingColumn = ..., retention: AgingColumn = ..., unapplied: AgingUnapplied = ..., by: AgingBy | None = ..., worth: AgingWorth | None = ...) -> Self: ...
    @property
    def buckets(self, /) -> tuple[AgingBucket, ...]:
        """The buckets, from the youngest to the oldest: without gap or overlap, the last without end, at most 100. None
        given: 1–30, 31–60, 61–90 and more days past due, with what is not due before them; by another day than the due
        date 0–30, 31–60, 61–90 and more days.
        """
    @property
    def basis(self, /) -> AgingBasis:
        """From which day the age counts."""
    @property
    def matching(self, /) -> AgingMatching:
        """Which money counts against which debt."""
    @property
    def disputed(self, /) -> AgingColumn:
        """What is disputed."""
    @property
    def retention(self, /) -> AgingColumn:
        """Retention money that is not due. Once it is due, it ages like everything else."""
    @property
    def unapplied(self, /) -> AgingUnapplied:
        """Money on account."""
    @property
    def by(self, /) -> AgingBy | None:
        """What a line is of; absent: everything in one line for each currency."""
    @property
    def worth(self, /) -> AgingWorth | None:
        """In which currency everything is told; absent: each in its own."""
    @staticmethod
    def standard() -> AgingRules:
        """By due date: not due, 1–30, 31–60, 61–90, and more days past due."""
    @staticmethod
    def article() -> AgingRules:
        """As articles draw it: 0–30, 31–60, 61–90 and more days past due, where 0–30 holds what is not due as well. One
        cannot see from it what is late: `AgingRules.standard` tells the two apart.
        """
    @staticmethod
    def by_document() -> AgingRules:
        """By the day of the document: 0–30, 31–60, 61–90 and more days old."""
    @staticmethod
    def signed() -> AgingRules:
        """By due date with the days to come: more than 90 days to go, 61–90, 31–60, 1–30, due today, and then
        1–30, 31–60, 61–90 and more days past due.
        """

@final
class AgingWorth(Record):
    """In which currency a report is told. Each column of each line is turned by itself, and the sums are those of what it
    became.
    """
    __match_args__: Final = ("currency", "quotes", "rounding")
    def __new__(cls, currency: str | Currency, quotes: Sequence[Quote], rounding: Rounding) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def quotes(self, /) -> tuple[Quote, ...]:
        """A quote from each other currency that occurs."""
    @property
    def rounding(self, /) -> Rounding:
        """How it is rounded."""

@final
class Alert(Record):
    """Something to look at."""
    __match_args__: Final = ("id", "kind", "severity", "customer", "owner", "subjects", "amount", "since", "tags", "reason")
    def __new__(cls, id: str, kind: AlertKind, severity: AlertSeverity, *, customer: str | None = ..., owner: str | None = ..., subjects: Sequence[str] = ..., amount: Money | None = ..., since: datetime.date, tags: Sequence[str], reason: AlertReason) -> Self: ...
    @property
    def id(self, /) -> str:
        """The alert, the same every day for the same finding."""
    @property
    def kind(self, /) -> AlertKind:
        """What it is."""
    @property
    def severity(self, /) -> AlertSeverity:
        """How grave it is."""
    @property
    def customer(self, /) -> str | None:
        """Whom it is about."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after that."""
    @property
    def subjects(self, /) -> tuple[str, ...]:
        """The records it is about: debts, prepayments, refunds, periods, exceptions."""
    @property
    def amount(self, /) -> Money | None:
        """What is at stake, if that is one amount."""
    @property
    def since(self, /) -> datetime.date:
        """Since when it is so."""
    @property
    def tags(self, /) -> tuple[str, ...]:
        """The tags under which it is found (标签): `异常` and the name of its kind."""
    @property
    def reason(self, /) -> AlertReason:
        """The figures."""

@final
class AlertChanges(Record):
    """The alerts of a report against those of the last."""
    __match_args__: Final = ("raised", "kept", "cleared", "counts")
    def __new__(cls, raised: Sequence[Alert], kept: Sequence[Alert], cleared: Sequence[Alert], counts: Sequence[AlertCount]) -> Self: ...
    @property
    def raised(self, /) -> tuple[Alert, ...]:
        """Those that were not in the last report, in the order given."""
    @property
    def kept(self, /) -> tuple[Alert, ...]:
        """Those that were, with the figures of today."""
    @property
    def cleared(self, /) -> tuple[Alert, ...]:
        """Those that are not there any more, in the order of the last report."""
    @property
    def counts(self, /) -> tuple[AlertCount, ...]:
        """How many of each kind, by kind."""

@final
class AlertCount(Record):
    """How many alerts of a kind there are."""
    __match_args__: Final = ("kind", "raised", "kept", "cleared")
    def __new__(cls, kind: AlertKind, raised: int, kept: int, cleared: int) -> Self: ...
    @property
    def kind(self, /) -> AlertKind:
        """The kind."""
    @property
    def raised(self, /) -> int:
        """How many are new."""
    @property
    def kept(self, /) -> int:
        """How many are still there."""
    @property
    def cleared(self, /) -> int:
        """How many are gone."""

@final
class AlertFacts(Record):
    """What the records do not say."""
    __match_args__: Final = ("departed", "plans", "periods", "exceptions", "acknowledgments")
    def __new__(cls, *, departed: Sequence[Departure] = ..., plans: Sequence[PlannedBalance] = ..., periods: Sequence[UnsignedPeriod] = ..., exceptions: Sequence[ExceptionRecord] = ..., acknowledgments: Sequence[Acknowledgment] = ...) -> Self: ...
    @property
    def departed(self, /) -> tuple[Departure, ...]:
        """Who has left."""
    @property
    def plans(self, /) -> tuple[PlannedBalance, ...]:
        """What is planned for customers, for the share of a plan that is left."""
    @property
    def periods(self, /) -> tuple[UnsignedPeriod, ...]:
        """Periods that are not signed."""
    @property
    def exceptions(self, /) -> tuple[ExceptionRecord, ...]:
        """Exceptions of reconciliation."""
    @property
    def acknowledgments(self, /) -> tuple[Acknowledgment, ...]:
        """When customers acknowledged what they owe: a statement of account they signed (对账函回签)."""

@final
class AlertFilter(Record):
    """Which alerts are wanted. What is not said does not matter; of a list, one has to fit."""
    __match_args__: Final = ("kinds", "severity", "customers", "owners", "tags", "subjects", "from_", "through")
    def __new__(cls, *, kinds: Sequence[AlertKind] = ..., severity: AlertSeverity | None = ..., customers: Sequence[str] = ..., owners: Sequence[str] = ..., tags: Sequence[str] = ..., subjects: Sequence[str] = ..., from_: datetime.date | None = ..., through: datetime.date | None = ...) -> Self: ...
    @property
    def kinds(self, /) -> tuple[AlertKind, ...]:
        """Of these kinds."""
    @property
    def severity(self, /) -> AlertSeverity | None:
        """At least so grave."""
    @property
    def customers(self, /) -> tuple[str, ...]:
        """Of these customers."""
    @property
    def owners(self, /) -> tuple[str, ...]:
        """Of these owners."""
    @property
    def tags(self, /) -> tuple[str, ...]:
        """Under one of these tags."""
    @property
    def subjects(self, /) -> tuple[str, ...]:
        """About one of these records."""
    @property
    def from_(self, /) -> datetime.date | None:
        """So since this day or later."""
    @property
    def through(self, /) -> datetime.date | None:
        """So since this day or earlier."""

@final
class AlertLevel(Record):
    """How grave a kind is."""
    __match_args__: Final = ("kind", "severity")
    def __new__(cls, kind: AlertKind, severity: AlertSeverity) -> Self: ...
    @property
    def kind(self, /) -> AlertKind:
        """The kind."""
    @property
    def severity(self, /) -> AlertSeverity:
        """How grave."""

@final
class AlertPolicy(Record):
    """The rules of alerts. A kind without a rule gives none."""
    __match_args__: Final = ("rules", "severities", "recent", "calendar")
    def __new__(cls, rules: Sequence[AlertRule], *, severities: Sequence[AlertLevel] = ..., recent: int = ..., calendar: Calendar | None = ...) -> Self: ...
    @property
    def rules(self, /) -> tuple[AlertRule, ...]:
        """The rules, one of a kind."""
    @property
    def severities(self, /) -> tuple[AlertLevel, ...]:
        """How grave kinds are that are graver, or less so, than they are by themselves, each kind once."""
    @property
    def recent(self, /) -> int:
        """For so many days what happened is new: refunds, receipts and duplicates before are not looked at again, 1 to 3,660.
        They are what the new ones are compared with, for a year.
        """
    @property
    def calendar(self, /) -> Calendar | None:
        """The business days, for the rules that ask how late customers pay."""

class AlertReason(Record):
    """The two figures that were compared, and what belongs to them (预警理由)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class LowBalance(AlertReason):
        """The money of a customer is nearly used up."""
        __match_args__: Final = ("free", "least")
        def __new__(cls, free: Money, least: Money) -> Self: ...
        @property
        def free(self, /) -> Money:
            """What is free."""
        @property
        def least(self, /) -> Money:
            """What should be."""
    @final
    class IdlePrepayment(AlertReason):
        """Nothing happened to a prepayment."""
        __match_args__: Final = ("left", "last", "days", "limit")
        def __new__(cls, left: Money, last: datetime.date, days: int, limit: int) -> Self: ...
        @property
        def left(self, /) -> Money:
            """What is left."""
        @property
        def last(self, /) -> datetime.date:
            """When something last happened."""
        @property
        def days(self, /) -> int:
            """The days since."""
        @property
        def limit(self, /) -> int:
            """The days that are allowed."""
    @final
    class Orphaned(AlertReason):
        """Whoever looked after it has left."""
        __match_args__: Final = ("amount", "owner", "left")
        def __new__(cls, amount: Money, owner: str, left: datetime.date) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """What is left, or owed."""
        @property
        def owner(self, /) -> str:
            """Who looked after it."""
        @property
        def left(self, /) -> datetime.date:
            """The last day of that person."""
    @final
    class ForgottenRefund(AlertReason):
        """A refund was asked for and not paid."""
        __match_args__: Final = ("amount", "since", "days", "limit")
        def __new__(cls, amount: Money, since: datetime.date, days: int, limit: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """What is asked back."""
        @property
        def since(self, /) -> datetime.date:
            """When it was asked for."""
        @property
        def days(self, /) -> int:
            """The days since."""
        @property
        def limit(self, /) -> int:
            """The days that are allowed."""
    @final
    class RefundJump(AlertReason):
        """A refund is far above those before."""
        __match_args__: Final = ("amount", "median", "spread", "earlier", "deviations")
        def __new__(cls, amount: Money, median: Money, spread: Money, earlier: int, deviations: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The refund."""
        @property
        def median(self, /) -> Money:
            """The median of those before."""
        @property
        def spread(self, /) -> Money:
            """The median of their distances from it."""
        @property
        def earlier(self, /) -> int:
            """How many there were."""
        @property
        def deviations(self, /) -> int:
            """The robust deviations that are allowed."""
    @final
    class RefundShare(AlertReason):
        """Much of what a customer paid was paid back."""
        __match_args__: Final = ("refunded", "received", "days", "limit")
        def __new__(cls, refunded: Money, received: Money, days: int, limit: int | str | Decimal) -> Self: ...
        @property
        def refunded(self, /) -> Money:
            """What was paid back."""
        @property
        def received(self, /) -> Money:
            """What was received."""
        @property
        def days(self, /) -> int:
            """In how many days."""
        @property
        def limit(self, /) -> Decimal:
            """The share that is allowed."""
    @final
    class RefundSoon(AlertReason):
        """Money was paid back soon after it arrived."""
        __match_args__: Final = ("amount", "received", "on", "days", "limit")
        def __new__(cls, amount: Money, received: datetime.date, on: datetime.date, days: int, limit: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The refund."""
        @property
        def received(self, /) -> datetime.date:
            """When the money arrived."""
        @property
        def on(self, /) -> datetime.date:
            """When it was paid back."""
        @property
        def days(self, /) -> int:
            """The days between."""
        @property
        def limit(self, /) -> int:
            """The days within which that is soon."""
    @final
    class RefundElsewhere(AlertReason):
        """Money was paid back to an account it never came from."""
        __match_args__: Final = ("amount", "account")
        def __new__(cls, amount: Money, account: str) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The refund."""
        @property
        def account(self, /) -> str:
            """The account it went to."""
    @final
    class ReceiptJump(AlertReason):
        """A receipt is far from those before."""
        __match_args__: Final = ("amount", "median", "spread", "earlier", "deviations")
        def __new__(cls, amount: Money, median: Money, spread: Money, earlier: int, deviations: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The receipt."""
        @property
        def median(self, /) -> Money:
            """The median of those before."""
        @property
        def spread(self, /) -> Money:
            """The median of their distances from it."""
        @property
        def earlier(self, /) -> int:
            """How many there were."""
        @property
        def deviations(self, /) -> int:
            """The robust deviations that are allowed."""
    @final
    class DuplicateReceipt(AlertReason):
        """Two receipts have one bank number."""
        __match_args__: Final = ("amount", "bank_ref")
        def __new__(cls, amount: Money, bank_ref: str) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount of both."""
        @property
        def bank_ref(self, /) -> str:
            """The number of the bank."""
    @final
    class LikelyDuplicate(AlertReason):
        """Two receipts have one customer and amount."""
        __match_args__: Final = ("amount", "days", "limit")
        def __new__(cls, amount: Money, days: int, limit: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount of both."""
        @property
        def days(self, /) -> int:
            """The days between them."""
        @property
        def limit(self, /) -> int:
            """The days within which that is suspicious."""
    @final
    class PaidButOpen(AlertReason):
        """A customer has money and debts that are due."""
        __match_args__: Final = ("free", "due")
        def __new__(cls, free: Money, due: Money) -> Self: ...
        @property
        def free(self, /) -> Money:
            """The free money."""
        @property
        def due(self, /) -> Money:
            """What is due and not disputed."""
    @final
    class Concentration(AlertReason):
        """One customer owes much of all that is owed."""
        __match_args__: Final = ("open", "total", "limit")
        def __new__(cls, open: Money, total: Money, limit: int | str | Decimal) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What it owes."""
        @property
        def total(self, /) -> Money:
            """What all owe."""
        @property
        def limit(self, /) -> Decimal:
            """The share that is allowed."""
    @final
    class Overapplied(AlertReason):
        """More was taken than the debt says was paid."""
        __match_args__: Final = ("applied", "paid")
        def __new__(cls, applied: Money, paid: Money) -> Self: ...
        @property
        def applied(self, /) -> Money:
            """What prepayments say was taken for it."""
        @property
        def paid(self, /) -> Money:
            """What the debt says was paid."""
    @final
    class BrokenPromise(AlertReason):
        """A promise was not kept."""
        __match_args__: Final = ("open", "promised", "broken")
        def __new__(cls, open: Money, promised: datetime.date, broken: int) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What is open."""
        @property
        def promised(self, /) -> datetime.date:
            """The day promised."""
        @property
        def broken(self, /) -> int:
            """How many promises were broken in all."""
    @final
    class Unidentified(AlertReason):
        """Nobody found out whose money it is."""
        __match_args__: Final = ("left", "received", "days", "limit")
        def __new__(cls, left: Money, received: datetime.date, days: int, limit: int) -> Self: ...
        @property
        def left(self, /) -> Money:
            """What is left."""
        @property
        def received(self, /) -> datetime.date:
            """When it arrived."""
        @property
        def days(self, /) -> int:
            """The days since."""
        @property
        def limit(self, /) -> int:
            """The days that are allowed."""
    @final
    class DueBeforeIssue(AlertReason):
        """A debt was due before its document."""
        __match_args__: Final = ("issued", "due")
        def __new__(cls, issued: datetime.date, due: datetime.date) -> Self: ...
        @property
        def issued(self, /) -> datetime.date:
            """The day of the document."""
        @property
        def due(self, /) -> datetime.date:
            """The day it was due."""
    @final
    class BehaviorBreak(AlertReason):
        """A customer pays much later than it used to."""
        __match_args__: Final = ("recent", "total", "debts", "limit")
        def __new__(cls, recent: int, total: int, debts: int, limit: int) -> Self: ...
        @property
        def recent(self, /) -> int:
            """The sum of the days of delay of the last five debts."""
        @property
        def total(self, /) -> int:
            """The sum of those of all."""
        @property
        def debts(self, /) -> int:
            """How many there were."""
        @property
        def limit(self, /) -> int:
            """The days by which the mean may rise."""
    @final
    class StaleDebt(AlertReason):
        """Nothing happened to an overdue debt."""
        __match_args__: Final = ("open", "last", "days", "limit")
        def __new__(cls, open: Money, last: datetime.date, days: int, limit: int) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What is open."""
        @property
        def last(self, /) -> datetime.date:
            """When something last happened, or when it was due."""
        @property
        def days(self, /) -> int:
            """The days since."""
        @property
        def limit(self, /) -> int:
            """The days that are allowed."""
    @final
    class Overdue(AlertReason):
        """A debt is overdue."""
        __match_args__: Final = ("open", "due", "days", "level", "limit")
        def __new__(cls, open: Money, due: datetime.date, days: int, level: int, limit: int) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What is open."""
        @property
        def due(self, /) -> datetime.date:
            """When it was due."""
        @property
        def days(self, /) -> int:
            """The days since."""
        @property
        def level(self, /) -> int:
            """Its level."""
        @property
        def limit(self, /) -> int:
            """The days that level is beyond."""
    @final
    class Unowned(AlertReason):
        """Nobody looks after a customer."""
        __match_args__: Final = ("money", "open")
        def __new__(cls, money: Money, open: Money) -> Self: ...
        @property
        def money(self, /) -> Money:
            """Its money."""
        @property
        def open(self, /) -> Money:
            """What it owes."""
    @final
    class FollowUp(AlertReason):
        """The day to see to a customer has passed."""
        __match_args__: Final = ("day", "days")
        def __new__(cls, day: datetime.date, days: int) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """The day."""
        @property
        def days(self, /) -> int:
            """The days since."""
    @final
    class UnsignedPeriod(AlertReason):
        """A period has not been signed."""
        __match_args__: Final = ("ended", "days", "limit")
        def __new__(cls, ended: datetime.date, days: int, limit: int) -> Self: ...
        @property
        def ended(self, /) -> datetime.date:
            """Its last day."""
        @property
        def days(self, /) -> int:
            """The days since."""
        @property
        def limit(self, /) -> int:
            """The days that are allowed."""
    @final
    class ExceptionUnowned(AlertReason):
        """An exception has no owner or no due date."""
        __match_args__: Final = ("opened", "days")
        def __new__(cls, opened: datetime.date, days: int) -> Self: ...
        @property
        def opened(self, /) -> datetime.date:
            """When it was opened."""
        @property
        def days(self, /) -> int:
            """The days since."""
    @final
    class ExceptionOverdue(AlertReason):
        """An exception is overdue."""
        __match_args__: Final = ("due", "days")
        def __new__(cls, due: datetime.date, days: int) -> Self: ...
        @property
        def due(self, /) -> datetime.date:
            """When it was due."""
        @property
        def days(self, /) -> int:
            """The days since."""
    @final
    class Limitation(AlertReason):
        """A debt soon cannot be sued for."""
        __match_args__: Final = ("open", "began", "ends", "days")
        def __new__(cls, open: Money, began: datetime.date, ends: datetime.date, days: int) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What is open."""
        @property
        def began(self, /) -> datetime.date:
            """From when the time runs."""
        @property
        def ends(self, /) -> datetime.date:
            """When it ends."""
        @property
        def days(self, /) -> int:
            """The days left, below zero afterward."""

class AlertRule(Record):
    """One rule. Days are 0 to 36,600 and are passed, not reached: with 180 there is an alert on the 181st day."""
    @final
    class LowBalance(AlertRule):
        """Less is free than any of these says (余额不足)."""
        __match_args__: Final = ("amounts", "percent", "days")
        def __new__(cls, *, amounts: Sequence[Money] = ..., percent: int | str | Decimal | None = ..., days: int | None = ...) -> Self: ...
        @property
        def amounts(self, /) -> tuple[Money, ...]:
            """Than so much, one amount for each currency."""
        @property
        def percent(self, /) -> Decimal | None:
            """Than such a share of what is planned for the customer."""
        @property
        def days(self, /) -> int | None:
            """Than is used in so many days, at the pace of the last 90."""
    @final
    class IdlePrepayment(AlertRule):
        """Nothing happened to a prepayment of which something is left, for more than so many days (账龄超过 6 个月)."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class Orphaned(AlertRule):
        """Whoever looks after money or a debt has left."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class ForgottenRefund(AlertRule):
        """A refund waits for more than so many days."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class RefundJump(AlertRule):
        """A refund lies more than so many robust deviations above those before."""
        __match_args__: Final = ("deviations",)
        def __new__(cls, deviations: int) -> Self: ...
        @property
        def deviations(self, /) -> int:
            """The deviations, 1 to 1,000."""
    @final
    class RefundShare(AlertRule):
        """More than such a share of what a customer paid in so many days was paid back in them."""
        __match_args__: Final = ("percent", "days")
        def __new__(cls, percent: int | str | Decimal, days: int) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The share."""
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class RefundSoon(AlertRule):
        """Money was paid back at most so many days after it arrived."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class RefundElsewhere(AlertRule):
        """Money went back to an account from which the customer never paid."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class ReceiptJump(AlertRule):
        """A receipt lies more than so many robust deviations from those before, above or below."""
        __match_args__: Final = ("deviations",)
        def __new__(cls, deviations: int) -> Self: ...
        @property
        def deviations(self, /) -> int:
            """The deviations, 1 to 1,000."""
    @final
    class DuplicateReceipt(AlertRule):
        """Two receipts have one bank number and one amount; or, likely, one customer and amount within so many days."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class PaidButOpen(AlertRule):
        """A customer has free money and debts that are due."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Concentration(AlertRule):
        """One customer owes more than such a share of all that is owed."""
        __match_args__: Final = ("percent",)
        def __new__(cls, percent: int | str | Decimal) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The share."""
    @final
    class Overapplied(AlertRule):
        """Prepayments say that more was taken for a debt than it says was paid."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class BrokenPromise(AlertRule):
        """A promise was broken."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Unidentified(AlertRule):
        """Money is not identified for more than so many days."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class DueBeforeIssue(AlertRule):
        """A debt was due before its document."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class BehaviorBreak(AlertRule):
        """The last five debts were paid later than those of a year, on average by more than so many days and by more than
        two standard deviations.
        """
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class StaleDebt(AlertRule):
        """Nothing happened to an overdue debt for more than so many days."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class Overdue(AlertRule):
        """A debt is more than so many days overdue: one number for each level, rising."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: Sequence[int]) -> Self: ...
        @property
        def days(self, /) -> tuple[int, ...]:
            """The days, 1 to 20 levels."""
    @final
    class Unowned(AlertRule):
        """A customer with money or debts has nobody."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class FollowUp(AlertRule):
        """The day in this field of the customer has passed, and nobody was in touch with it since."""
        __match_args__: Final = ("field",)
        def __new__(cls, field: str) -> Self: ...
        @property
        def field(self, /) -> str:
            """The name of the field, a date."""
    @final
    class UnsignedPeriod(AlertRule):
        """A period that ended more than so many days ago is not signed."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class OpenException(AlertRule):
        """An open exception has no owner, no due date, or is overdue."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Limitation(AlertRule):
        """The time in which a debt can be sued for ends soon (诉讼时效): it runs from the due date, and anew from every act
        that interrupts it. Which acts those are in law is for a lawyer to say; the rule takes payments, promises and what
        is given as acknowledged, and reminders if told so.
        """
        __match_args__: Final = ("months", "warning", "reminders")
        def __new__(cls, months: int, warning: int, *, reminders: bool = ...) -> Self: ...
        @property
        def months(self, /) -> int:
            """How long it is, in months, 1 to 1,200; three years in China."""
        @property
        def warning(self, /) -> int:
            """How many days before its end."""
        @property
        def reminders(self, /) -> bool:
            """Whether a reminder interrupts it."""

@final
class AllowanceMovement(Record):
    """The movement of an allowance."""
    __match_args__: Final = ("opening", "written_off", "recovered", "before", "charge", "closing", "parts", "residue", "entry")
    def __new__(cls, opening: Money, written_off: Money, recovered: Money, before: Money, charge: Money, closing: Money, parts: Sequence[AllowancePart], residue: Fraction, *, entry: MoneyFact | None = ...) -> Self: ...
    @property
    def opening(self, /) -> Money:
        """The allowance at the beginning (期初余额)."""
    @property
    def written_off(self, /) -> Money:
        """What was written off (本期核销)."""
    @property
    def recovered(self, /) -> Money:
        """What was recovered (本期收回)."""
    @property
    def before(self, /) -> Money:
        """What the account shows before the entry: opening less written off plus recovered; below zero if more was written
        off than there was.
        """
    @property
    def charge(self, /) -> Money:
        """The charge of the period (本期计提); below zero, it is released (转回)."""
    @property
    def closing(self, /) -> Money:
        """The allowance at the end (期末余额)."""
    @property
    def parts(self, /) -> tuple[AllowancePart, ...]:
        """What the amounts of the target are worth."""
    @property
    def residue(self, /) -> Fraction:
        """The exact charge on sales less the rounded one, in minor units; zero for another target."""
    @property
    def entry(self, /) -> MoneyFact | None:
        """The entry, for `vouchers`). Absent: the charge is zero."""

@final
class AllowancePart(Record):
    """What one amount of the target is worth in the home currency."""
    __match_args__: Final = ("amount", "home", "exact")
    def __new__(cls, amount: Money, home: Money, exact: bool) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """The amount."""
    @property
    def home(self, /) -> Money:
        """What it is worth."""
    @property
    def exact(self, /) -> bool:
        """Whether no rounding was needed."""

class AllowanceTarget(Record):
    """What the allowance, or the charge, is to be."""
    @final
    class Balance(AllowanceTarget):
        """The allowance comes to these amounts: the totals of a `Provision`, one for each currency.
        The charge is what is missing, or released.
        """
        __match_args__: Final = ("amounts", "quotes", "rounding")
        def __new__(cls, amounts: Sequence[Money], *, quotes: Sequence[Quote] = ..., rounding: Rounding) -> Self: ...
        @property
        def amounts(self, /) -> tuple[Money, ...]:
            """The amounts, zero or more."""
        @property
        def quotes(self, /) -> tuple[Quote, ...]:
            """What turns those of other currencies into the home currency."""
        @property
        def rounding(self, /) -> Rounding:
            """How they are rounded."""
    @final
    class Sales(AllowanceTarget):
        """The charge is a part of the sales of the period (销售收入百分比法), whatever the allowance was."""
        __match_args__: Final = ("sales", "rate", "rounding")
        def __new__(cls, sales: Money, rate: LossRate, rounding: Rounding) -> Self: ...
        @property
        def sales(self, /) -> Money:
            """The sales, zero or more."""
        @property
        def rate(self, /) -> LossRate:
            """Which part."""
        @property
        def rounding(self, /) -> Rounding:
            """How it is rounded."""

class AllowedDifference(Record):
    """The form of a difference between a payment and what it pays. It is posted only in this form and never as a
    tolerance.
    """
    @final
    class Fee(AllowedDifference):
        """A bank on the way kept a fee (手续费): so much less was paid. Only if the item is quoted or the payer is known."""
        __match_args__: Final = ("least", "most")
        def __new__(cls, least: Money, most: Money) -> Self: ...
        @property
        def least(self, /) -> Money:
            """The least, more than zero."""
        @property
        def most(self, /) -> Money:
            """The most."""
    @final
    class FeeSchedule(AllowedDifference):
        """A bank on the way kept a fee of its price list without a word (手续费标准): exactly what one of the steps comes to.
        Only if the item is quoted or the payer is known.
        """
        __match_args__: Final = ("steps",)
        def __new__(cls, steps: Sequence[FeeStep]) -> Self: ...
        @property
        def steps(self, /) -> tuple[FeeStep, ...]:
            """The steps, at least one and at most 100."""
    @final
    class Rounding(AllowedDifference):
        """The payer rounded (尾差), up or down."""
        __match_args__: Final = ("most",)
        def __new__(cls, most: Money) -> Self: ...
        @property
        def most(self, /) -> Money:
            """By at most so much, more than zero."""
    @final
    class Withheld(AllowedDifference):
        """The payer kept a tax (代扣税): this percentage of what is open, rounded down or up to the next minor unit."""
        __match_args__: Final = ("percent",)
        def __new__(cls, percent: int | str | Decimal) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
    @final
    class Ratio(AllowedDifference):
        """Both sides are measured differently: they may differ by so much of what is open. Not for debts."""
        __match_args__: Final = ("percent",)
        def __new__(cls, percent: int | str | Decimal) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""

@final
class Amendment(Record):
    """The new version of a schedule, and every change side by side."""
    __match_args__: Final = ("version", "schedule", "changes", "paid", "frozen", "rest")
    def __new__(cls, version: int, schedule: Schedule, changes: Sequence[InstallmentChange], paid: Money, frozen: Money, rest: Money) -> Self: ...
    @property
    def version(self, /) -> int:
        """The number of the new version."""
    @property
    def schedule(self, /) -> Schedule:
        """The schedule as it is to be, by number."""
    @property
    def changes(self, /) -> tuple[InstallmentChange, ...]:
        """Every number of either version: before, after and why."""
    @property
    def paid(self, /) -> Money:
        """What is paid in all."""
    @property
    def frozen(self, /) -> Money:
        """What stays frozen because it, or a part of it, is paid."""
    @property
    def rest(self, /) -> Money:
        """What was spread again: the new total less what stays frozen."""

@final
class AmountColumn(Record):
    """What a column of amounts says."""
    __match_args__: Final = ("state", "decimal", "blank", "same", "point", "comma", "open", "readings", "unreadable", "grouped", "leading_sign", "trailing_sign", "parentheses", "marked")
    def __new__(cls, state: DialectState, *, decimal: DecimalMark | None = ..., blank: int, same: int, point: DialectVotes, comma: DialectVotes, open: DialectVotes, readings: Sequence[AmountReading] = ..., unreadable: DialectVotes, grouped: int, leading_sign: int, trailing_sign: int, parentheses: int, marked: DialectVotes) -> Self: ...
    @property
    def state(self, /) -> DialectState:
        """How far the values decide."""
    @property
    def decimal(self, /) -> DecimalMark | None:
        """The decimal mark, if they do."""
    @property
    def blank(self, /) -> int:
        """Empty values: blanks, dashes."""
    @property
    def same(self, /) -> int:
        """Values that mean the same either way."""
    @property
    def point(self, /) -> DialectVotes:
        """Values that can only be read with a decimal point."""
    @property
    def comma(self, /) -> DialectVotes:
        """Values that can only be read with a decimal comma."""
    @property
    def open(self, /) -> DialectVotes:
        """Values that mean different things."""
    @property
    def readings(self, /) -> tuple[AmountReading, ...]:
        """Both readings of the first of these, as plain numbers."""
    @property
    def unreadable(self, /) -> DialectVotes:
        """Values that are no number."""
    @property
    def grouped(self, /) -> int:
        """Values whose thousands are grouped."""
    @property
    def leading_sign(self, /) -> int:
        """Values with a sign before the number."""
    @property
    def trailing_sign(self, /) -> int:
        """Values with a sign behind it."""
    @property
    def parentheses(self, /) -> int:
        """Values in parentheses."""
    @property
    def marked(self, /) -> DialectVotes:
        """Values marked as debit or credit (借, 贷, DR, CR): whose they are must be declared."""

@final
class AmountDialect(Record):
    """How the amounts of a source are written."""
    __match_args__: Final = ("decimal", "sides")
    def __new__(cls, *, decimal: DecimalMark = ..., sides: SideView = ...) -> Self: ...
    @property
    def decimal(self, /) -> DecimalMark:
        """What stands between the whole and its parts. The other mark, a blank or an apostrophe may group thousands."""
    @property
    def sides(self, /) -> SideView:
        """Whose debit and credit the marks 借, 贷, DR and CR are."""

@final
class AmountReading(Record):
    """One reading of an amount."""
    __match_args__: Final = ("decimal", "amount")
    def __new__(cls, decimal: DecimalMark, amount: str) -> Self: ...
    @property
    def decimal(self, /) -> DecimalMark:
        """The decimal mark."""
    @property
    def amount(self, /) -> str:
        """What the text then says, as a plain number."""

@final
class AnswerAccount(Record):
    """Why the balances of one currency differ."""
    __match_args__: Final = ("currency", "ours", "theirs", "difference", "items", "unexplained", "hint")
    def __new__(cls, currency: str | Currency, ours: Money, theirs: Money, difference: Money, *, items: Sequence[AnswerDifference] = ..., unexplained: Money, hint: AnswerHint | None = ...) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def ours(self, /) -> Money:
        """Our closing."""
    @property
    def theirs(self, /) -> Money:
        """Theirs."""
    @property
    def difference(self, /) -> Money:
        """Ours less theirs."""
    @property
    def items(self, /) -> tuple[AnswerDifference, ...]:
        """What the items explain, by number."""
    @property
    def unexplained(self, /) -> Money:
        """What they do not."""
    @property
    def hint(self, /) -> AnswerHint | None:
        """What that may be."""

@final
class AnswerDifference(Record):
    """An item on which the books differ."""
    __match_args__: Final = ("id", "kind", "ours", "theirs", "difference")
    def __new__(cls, id: str, kind: AnswerDifferenceKind, ours: Money, theirs: Money, difference: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The number of the debt or document."""
    @property
    def kind(self, /) -> AnswerDifferenceKind:
        """How they differ."""
    @property
    def ours(self, /) -> Money:
        """What is open in our books."""
    @property
    def theirs(self, /) -> Money:
        """What is open in theirs."""
    @property
    def difference(self, /) -> Money:
        """Ours less theirs."""

class AnswerHint(Record):
    """What is left over may be this."""
    @final
    class Prepaid(AnswerHint):
        """Just what they prepaid: they set it off, we did not (预收款未核销)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Unidentified(AnswerHint):
        """Just what nobody has identified: they paid it, we do not know for what (未明款项)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class OneLine(AnswerHint):
        """Just one line of the statement, which their books do not have, or have twice."""
        __match_args__: Final = ("line",)
        def __new__(cls, line: int) -> Self: ...
        @property
        def line(self, /) -> int:
            """Its place among the lines, from 0."""

@final
class AnswerReport(Record):
    """An answer set against the statement."""
    __match_args__: Final = ("agreed", "accounts")
    def __new__(cls, agreed: bool, *, accounts: Sequence[AnswerAccount] = ...) -> Self: ...
    @property
    def agreed(self, /) -> bool:
        """Whether both agree on every balance."""
    @property
    def accounts(self, /) -> tuple[AnswerAccount, ...]:
        """The currencies on which they do not, or whose items differ."""

class AnswerVerdict(Record):
    """What the customer says of a statement."""
    @final
    class Agreed(AnswerVerdict):
        """The figures are right (核对无误)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Disputed(AnswerVerdict):
        """The customer's books show something else (有差异). A currency that is not named is agreed."""
        __match_args__: Final = ("accounts",)
        def __new__(cls, accounts: Sequence[TheirAccount]) -> Self: ...
        @property
        def accounts(self, /) -> tuple[TheirAccount, ...]:
            """What they show."""

@final
class ApprovalBranch(Record):
    """A branch: what it is for, and its steps."""
    __match_args__: Final = ("id", "conditions", "steps")
    def __new__(cls, id: str, *, conditions: Sequence[Condition] = ..., steps: Sequence[ApprovalStep]) -> Self: ...
    @property
    def id(self, /) -> str:
        """The branch, unique in the policy."""
    @property
    def conditions(self, /) -> tuple[Condition, ...]:
        """All of these must hold, at most 64. None: it fits whatever comes to it (其他情况)."""
    @property
    def steps(self, /) -> tuple[ApprovalStep, ...]:
        """The steps in their order, at most 32. None: approved at once, without anybody (免审)."""

@final
class ApprovalCase(Record):
    """A request for approval with its steps and answers. Where it stands is never stored: it follows from the answers.

    It is made by `open_case` and grows only by `answer_case`. It carries
    the steps and rules it was opened under, so a later version of the policy leaves it alone. It is bound to the
    digest of what is asked for: other content needs another case.
    """
    __match_args__: Final = ("id", "policy", "version", "branch", "subject", "digest", "requester", "opened", "rules", "steps", "entries")
    def __new__(cls, id: str, policy: str, version: int, branch: str, subject: Subject, digest: str, requester: str, opened: datetime.datetime, *, rules: ApprovalRules = ..., steps: Sequence[ApprovalStep], entries: Sequence[CaseEntry] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The case."""
    @property
    def policy(self, /) -> str:
        """The policy it was opened under."""
    @property
    def version(self, /) -> int:
        """Its version."""
    @property
    def branch(self, /) -> str:
        """The branch that fitted."""
    @property
    def subject(self, /) -> Subject:
        """What is asked for."""
    @property
    def digest(self, /) -> str:
        """The digest of the exact content that is asked for."""
    @property
    def requester(self, /) -> str:
        """Who asked."""
    @property
    def opened(self, /) -> datetime.datetime:
        """When."""
    @property
    def rules(self, /) -> ApprovalRules:
        """The rules of the policy; of its limits, those of the currency asked for."""
    @property
    def steps(self, /) -> tuple[ApprovalStep, ...]:
        """The steps of the branch."""
    @property
    def entries(self, /) -> tuple[CaseEntry, ...]:
        """The answers in their order, at most 1,000."""

@final
class ApprovalInForce(Record):
    """An approval that may be used."""
    __match_args__: Final = ("case", "at", "until", "by")
    def __new__(cls, case: str, at: datetime.datetime, *, until: datetime.datetime | None = ..., by: Sequence[str]) -> Self: ...
    @property
    def case(self, /) -> str:
        """The case."""
    @property
    def at(self, /) -> datetime.datetime:
        """When it was given."""
    @property
    def until(self, /) -> datetime.datetime | None:
        """The first instant at which it can no longer be used. Absent: it can for ever."""
    @property
    def by(self, /) -> tuple[str, ...]:
        """Who approved, in the order of the answers that count."""

class ApprovalNeed(Record):
    """How many approvers a step needs."""
    @final
    class Any(ApprovalNeed):
        """One of them (或签)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class All(ApprovalNeed):
        """Everybody who could approve at the time of the last answer (会签)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Quorum(ApprovalNeed):
        """So many different people (票签)."""
        __match_args__: Final = ("count",)
        def __new__(cls, count: int) -> Self: ...
        @property
        def count(self, /) -> int:
            """1 to 32."""

@final
class ApprovalPolicy(Record):
    """One version of a policy. A case keeps the version it was opened under; a new version changes no running case."""
    __match_args__: Final = ("id", "version", "actions", "from_", "until", "expects", "branches", "rules")
    def __new__(cls, id: str, *, version: int = ..., actions: Sequence[str], from_: datetime.datetime | None = ..., until: datetime.datetime | None = ..., expects: Sequence[Condition] = ..., branches: Sequence[ApprovalBranch], rules: ApprovalRules = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The policy; its versions share it."""
    @property
    def version(self, /) -> int:
        """The version, from 1."""
    @property
    def actions(self, /) -> tuple[str, ...]:
        """The actions it decides, 1 to 100."""
    @property
    def from_(self, /) -> datetime.datetime | None:
        """From when on cases may be opened under it. Absent: always."""
    @property
    def until(self, /) -> datetime.datetime | None:
        """The first instant at which none may be any more. Absent: without end."""
    @property
    def expects(self, /) -> tuple[Condition, ...]:
        """What every subject must be (前提), at most 64: others are refused, and the check of the policy looks at no
        others.
        """
    @property
    def branches(self, /) -> tuple[ApprovalBranch, ...]:
        """The branches (条件分支), 1 to 100: the first that fits is taken."""
    @property
    def rules(self, /) -> ApprovalRules:
        """What holds in every branch."""

class ApprovalReason(Record):
    """Why a case waits for somebody (待办原因)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Named(ApprovalReason):
        """The step names the person."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Role(ApprovalReason):
        """The person holds the role that decides."""
        __match_args__: Final = ("role",)
        def __new__(cls, role: str) -> Self: ...
        @property
        def role(self, /) -> str:
            """The role."""
    @final
    class RoleWithin(ApprovalReason):
        """The person holds the role that decides, in the place of the subject."""
        __match_args__: Final = ("role", "place")
        def __new__(cls, role: str, place: str) -> Self: ...
        @property
        def role(self, /) -> str:
            """The role."""
        @property
        def place(self, /) -> str:
            """The place."""
    @final
    class Manager(ApprovalReason):
        """The person is the superior of somebody."""
        __match_args__: Final = ("of", "level")
        def __new__(cls, of: str, level: int) -> Self: ...
        @property
        def of(self, /) -> str:
            """Of whom."""
        @property
        def level(self, /) -> int:
            """How far up."""
    @final
    class DepartmentHead(ApprovalReason):
        """The person heads somebody's department."""
        __match_args__: Final = ("of",)
        def __new__(cls, of: str) -> Self: ...
        @property
        def of(self, /) -> str:
            """Whose."""
    @final
    class Delegated(ApprovalReason):
        """Somebody handed the step over."""
        __match_args__: Final = ("from_",)
        def __new__(cls, from_: str) -> Self: ...
        @property
        def from_(self, /) -> str:
            """Who."""
    @final
    class Escalated(ApprovalReason):
        """The time limit was reached and the step goes to the person as well."""
        __match_args__: Final = ("since",)
        def __new__(cls, since: datetime.datetime) -> Self: ...
        @property
        def since(self, /) -> datetime.datetime:
            """The time limit."""

@final
class ApprovalRules(Record):
    """What holds in every branch of a policy, and is kept with each case."""
    __match_args__: Final = ("same_person", "limits", "limit_fact", "valid_hours")
    def __new__(cls, *, same_person: SamePerson = ..., limits: Sequence[RoleLimit] = ..., limit_fact: str | None = ..., valid_hours: int | None = ...) -> Self: ...
    @property
    def same_person(self, /) -> SamePerson:
        """Whether one person may approve several steps of a case. The requester never approves, whatever stands here."""
    @property
    def limits(self, /) -> tuple[RoleLimit, ...]:
        """Limits of authority (审批权限额度), at most 10,000. None: authority is not asked for."""
    @property
    def limit_fact(self, /) -> str | None:
        """The fact that limits are compared with. Absent: `amount`."""
    @property
    def valid_hours(self, /) -> int | None:
        """How many hours an approval may be used after it was given, 1 to 87,600 (审批有效期). Absent: for ever."""

@final
class ApprovalStep(Record):
    """One step of a branch; the steps are taken in their order, none is left out and none is taken twice."""
    __match_args__: Final = ("id", "approvers", "need", "rejection", "authority", "hours", "escalate_to", "delegation", "adding", "return_to")
    def __new__(cls, id: str, approvers: Sequence[Approver], need: ApprovalNeed, *, rejection: RejectionRule = ..., authority: StepAuthority = ..., hours: int | None = ..., escalate_to: Sequence[Approver] = ..., delegation: Permission = ..., adding: Permission = ..., return_to: Sequence[str] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The step, unique in its branch."""
    @property
    def approvers(self, /) -> tuple[Approver, ...]:
        """Who decides, 1 to 32 entries."""
    @property
    def need(self, /) -> ApprovalNeed:
        """How many of them."""
    @property
    def rejection(self, /) -> RejectionRule:
        """What a single no does."""
    @property
    def authority(self, /) -> StepAuthority:
        """Whether limits of authority count here."""
    @property
    def hours(self, /) -> int | None:
        """The time limit in hours (处理时限), 1 to 87,600. Absent: none."""
    @property
    def escalate_to(self, /) -> tuple[Approver, ...]:
        """Who may decide as well once the time limit is reached (超时上报); one yes of theirs decides the step. Needs
        `hours`.
        """
    @property
    def delegation(self, /) -> Permission:
        """Whether an approver may hand the step to somebody else (转办)."""
    @property
    def adding(self, /) -> Permission:
        """Whether an approver may add a step (加签)."""
    @property
    def return_to(self, /) -> tuple[str, ...]:
        """The earlier steps an approver may send the case back to (退回)."""

class Approver(Record):
    """Who decides a step. It is looked up at each answer, so a successor takes over without a new case."""
    @final
    class Person(Approver):
        """A person by name."""
        __match_args__: Final = ("person",)
        def __new__(cls, person: str) -> Self: ...
        @property
        def person(self, /) -> str:
            """The person."""
    @final
    class Role(Approver):
        """Everybody who holds the role (角色)."""
        __match_args__: Final = ("role",)
        def __new__(cls, role: str) -> Self: ...
        @property
        def role(self, /) -> str:
            """The role."""
    @final
    class RoleWithin(Approver):
        """Those holders of the role who are in the same place as the subject: the sales manager of its region."""
        __match_args__: Final = ("role", "within")
        def __new__(cls, role: str, within: RowPlace) -> Self: ...
        @property
        def role(self, /) -> str:
            """The role."""
        @property
        def within(self, /) -> RowPlace:
            """Which place: the fact of this name must be the person's own."""
    @final
    class Manager(Approver):
        """The superior (上级) of the requester or of a person named by a fact."""
        __match_args__: Final = ("of", "level")
        def __new__(cls, *, of: str | None = ..., level: int = ...) -> Self: ...
        @property
        def of(self, /) -> str | None:
            """The fact that names the person, as `owner`. Absent: the requester."""
        @property
        def level(self, /) -> int:
            """How far up, 1 to 16: 2 is the manager's manager."""
    @final
    class DepartmentHead(Approver):
        """The head of the department (部门负责人) of the requester or of a person named by a fact."""
        __match_args__: Final = ("of",)
        def __new__(cls, *, of: str | None = ...) -> Self: ...
        @property
        def of(self, /) -> str | None:
            """The fact that names the person, as `owner`. Absent: the requester."""

@final
class AsOf(Record):
    """A point on the axes of time, and whose eyes look."""
    __match_args__: Final = ("on", "recorded", "viewer")
    def __new__(cls, *, on: datetime.date | None = ..., recorded: datetime.datetime | None = ..., viewer: Viewer | None = ...) -> Self: ...
    @property
    def on(self, /) -> datetime.date | None:
        """The end of a business date. Absent: everything recorded, whatever its date."""
    @property
    def recorded(self, /) -> datetime.datetime | None:
        """What was recorded by then. Absent: everything."""
    @property
    def viewer(self, /) -> Viewer | None:
        """In whose eyes, by the rights of today (查看人): rows that may not be seen are left out or refused, hidden fields
        are left out. Absent: those of the program that holds the book, which sees everything.
        """

@final
class AssumedDelay(Record):
    """An assumption: a customer pays everything so much later."""
    __match_args__: Final = ("customer", "days")
    def __new__(cls, customer: str, days: int) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def days(self, /) -> int:
        """How many days later, 0 to 3,660."""

class AttachReason(Record):
    """What became of an entry that explains a booking."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class BankNumber(AttachReason):
        """It has the number of the bank that one line has."""
        __match_args__: Final = ("number",)
        def __new__(cls, number: str) -> Self: ...
        @property
        def number(self, /) -> str:
            """The number."""
    @final
    class BatchNumber(AttachReason):
        """It has the number of the batch that one line has."""
        __match_args__: Final = ("number",)
        def __new__(cls, number: str) -> Self: ...
        @property
        def number(self, /) -> str:
            """The number."""
    @final
    class NoLine(AttachReason):
        """No line has a number of it."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class SeveralLines(AttachReason):
        """Several lines have its number."""
        __match_args__: Final = ("number", "lines")
        def __new__(cls, number: str, lines: int) -> Self: ...
        @property
        def number(self, /) -> str:
            """The number."""
        @property
        def lines(self, /) -> int:
            """How many lines."""
    @final
    class HasDetails(AttachReason):
        """The line lists its payments already."""
        __match_args__: Final = ("payments",)
        def __new__(cls, payments: int) -> Self: ...
        @property
        def payments(self, /) -> int:
            """How many."""
    @final
    class OtherAmount(AttachReason):
        """The payments do not add up to what was booked."""
        __match_args__: Final = ("booked", "explained")
        def __new__(cls, booked: Money, explained: Money) -> Self: ...
        @property
        def booked(self, /) -> Money:
            """What was booked."""
        @property
        def explained(self, /) -> Money:
            """What the payments add up to."""

@final
class Attached(Record):
    """The statements with what explains their lines."""
    __match_args__: Final = ("statements", "entries")
    def __new__(cls, statements: Sequence[Statement], entries: Sequence[AttachedEntry]) -> Self: ...
    @property
    def statements(self, /) -> tuple[Statement, ...]:
        """The statements."""
    @property
    def entries(self, /) -> tuple[AttachedEntry, ...]:
        """What became of each entry of the notifications, in their order."""

@final
class AttachedEntry(Record):
    """What became of an entry of a notification."""
    __match_args__: Final = ("notification", "row", "line", "reason")
    def __new__(cls, notification: int, row: int, *, line: str | None = ..., reason: AttachReason) -> Self: ...
    @property
    def notification(self, /) -> int:
        """The notification, from 1."""
    @property
    def row(self, /) -> int:
        """The entry in its file, from 1."""
    @property
    def line(self, /) -> str | None:
        """The line it explains; none if it explains none."""
    @property
    def reason(self, /) -> AttachReason:
        """Why."""

@final
class AttestationStatus(Record):
    """Whether a review of rights is due."""
    __match_args__: Final = ("covered", "due", "late")
    def __new__(cls, *, covered: datetime.datetime | None = ..., due: datetime.datetime | None = ..., late: bool) -> Self: ...
    @property
    def covered(self, /) -> datetime.datetime | None:
        """Up to when somebody stands for the rights. Absent: nobody ever did."""
    @property
    def due(self, /) -> datetime.datetime | None:
        """From when on the next one is late. Absent: it is late."""
    @property
    def late(self, /) -> bool:
        """Whether it is late."""

@final
class Balance(Record):
    """What is there in one currency, of one or many accounts together.

    On every day `booked` is the sum of the six figures after it, and every figure is the sum of the accounts.
    """
    __match_args__: Final = ("currency", "booked", "available", "held", "in_refund", "guarantee", "unidentified", "expired", "accounts")
    def __new__(cls, currency: str | Currency, booked: Money, available: Money, held: Money, in_refund: Money, guarantee: Money, unidentified: Money, expired: Money, accounts: Sequence[AccountBalance]) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def booked(self, /) -> Money:
        """What stands on the books (账面余额): received and not yet applied, refunded or expired."""
    @property
    def available(self, /) -> Money:
        """What can be used without being named (可用余额)."""
    @property
    def held(self, /) -> Money:
        """What is set aside for orders and disputes (冻结)."""
    @property
    def in_refund(self, /) -> Money:
        """What is set aside for a refund that is not paid out yet (退款中)."""
    @property
    def guarantee(self, /) -> Money:
        """Guarantees (保证金) that are not held: used only by name."""
    @property
    def unidentified(self, /) -> Money:
        """Money nobody has identified yet (未明款项)."""
    @property
    def expired(self, /) -> Money:
        """Money that has expired and is still on the books (已到期未出账)."""
    @property
    def accounts(self, /) -> tuple[AccountBalance, ...]:
        """Each account on its own, by customer and fields."""

@final
class BalanceTable(Record):
    """A bank reconciliation statement."""
    __match_args__: Final = ("as_of", "book_balance", "bank_received", "bank_paid", "adjusted_book", "bank_balance", "book_received", "book_paid", "adjusted_bank", "difference", "uneven", "unexplained", "suspicions", "cleared", "carry", "reasons")
    def __new__(cls, as_of: datetime.date, book_balance: Money, *, bank_received: Sequence[TableItem] = ..., bank_paid: Sequence[TableItem] = ..., adjusted_book: Money, bank_balance: Money, book_received: Sequence[TableItem] = ..., book_paid: Sequence[TableItem] = ..., adjusted_bank: Money, difference: Money, uneven: Sequence[UnevenMatch] = ..., unexplained: Money, suspicions: Sequence[TableSuspicion] = ..., cleared: Sequence[ClearedItem] = ..., carry: Sequence[OutstandingItem] = ..., reasons: Sequence[TableReason]) -> Self: ...
    @property
    def as_of(self, /) -> datetime.date:
        """The day."""
    @property
    def book_balance(self, /) -> Money:
        """The balance of the book (企业账面余额)."""
    @property
    def bank_received(self, /) -> tuple[TableItem, ...]:
        """Received by the bank, not in the book yet (银行已收，企业未收), the oldest first."""
    @property
    def bank_paid(self, /) -> tuple[TableItem, ...]:
        """Paid by the bank, not in the book yet (银行已付，企业未付)."""
    @property
    def adjusted_book(self, /) -> Money:
        """The balance of the book and what the bank has booked (调节后余额)."""
    @property
    def bank_balance(self, /) -> Money:
        """The balance of the bank (银行对账单余额)."""
    @property
    def book_received(self, /) -> tuple[TableItem, ...]:
        """Received in the book, not at the bank yet (企业已收，银行未收)."""
    @property
    def book_paid(self, /) -> tuple[TableItem, ...]:
        """Paid in the book, not at the bank yet (企业已付，银行未付)."""
    @property
    def adjusted_bank(self, /) -> Money:
        """The balance of the bank and what the book has booked."""
    @property
    def difference(self, /) -> Money:
        """Adjusted book less adjusted bank: must be zero."""
    @property
    def uneven(self, /) -> tuple[UnevenMatch, ...]:
        """The matches whose sides differ."""
    @property
    def unexplained(self, /) -> Money:
        """The difference, if there is one, less what uneven matches explain."""
    @property
    def suspicions(self, /) -> tuple[TableSuspicion, ...]:
        """What single mistakes would explain that; of several none is preferred. At most 20."""
    @property
    def cleared(self, /) -> tuple[ClearedItem, ...]:
        """The items of the last table that are cleared."""
    @property
    def carry(self, /) -> tuple[OutstandingItem, ...]:
        """What the next table begins with."""
    @property
    def reasons(self, /) -> tuple[TableReason, ...]:
        """What the table says."""

@final
class BandLoss(Record):
    """The loss rate of a band, from the rates of rolling on."""
    __match_args__: Final = ("band", "percent", "exact")
    def __new__(cls, band: int, *, percent: int | str | Decimal | None = ..., exact: bool) -> Self: ...
    @property
    def band(self, /) -> int:
        """The band."""
    @property
    def percent(self, /) -> Decimal | None:
        """What of it will be lost. Absent: a band on the way was always empty."""
    @property
    def exact(self, /) -> bool:
        """Whether no rounding was needed."""

@final
class BandRate(Record):
    """A rate of a band, with the amounts that made it so."""
    __match_args__: Final = ("band", "part", "whole", "rate")
    def __new__(cls, band: int, part: Money, whole: Money, *, rate: Fraction | None = ...) -> Self: ...
    @property
    def band(self, /) -> int:
        """The band, from 0 for the youngest."""
    @property
    def part(self, /) -> Money:
        """What was lost, or went on to the next band."""
    @property
    def whole(self, /) -> Money:
        """Of how much."""
    @property
    def rate(self, /) -> Fraction | None:
        """The part by the whole, at most 1. Absent: of nothing nothing can be said."""

@final
class BandSnapshot(Record):
    """What stood in each band on a day."""
    __match_args__: Final = ("on", "bands")
    def __new__(cls, on: datetime.date, bands: Sequence[Money]) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The day, as a rule the end of a month."""
    @property
    def bands(self, /) -> tuple[Money, ...]:
        """The amounts, the youngest band first."""

@final
class BankLine(Record):
    """One booking on the account."""
    __match_args__: Final = ("id", "occurrence", "row", "booked", "value_date", "time", "amount", "balance", "party", "ultimate", "references", "texts", "code", "reversal", "instructed", "charges", "payments", "details")
    def __new__(cls, id: str, *, occurrence: int = ..., row: int, booked: datetime.date, value_date: datetime.date | None = ..., time: str | None = ..., amount: Money, balance: Money | None = ..., party: BankParty = ..., ultimate: BankParty = ..., references: Sequence[BankReference] = ..., texts: Sequence[str] = ..., code: str | None = ..., reversal: bool = ..., instructed: Money | None = ..., charges: Money | None = ..., payments: int | None = ..., details: Sequence[LineDetail] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """What the line is known by, the same in every file that holds it: a digest of account, content and occurrence."""
    @property
    def occurrence(self, /) -> int:
        """Which of several lines of the same content it is, from 1: two true equal payments of one day are 1 and 2."""
    @property
    def row(self, /) -> int:
        """The row or entry of the file it was read from, from 1."""
    @property
    def booked(self, /) -> datetime.date:
        """The day the bank booked it (记账日期)."""
    @property
    def value_date(self, /) -> datetime.date | None:
        """The day it counts for interest (起息日)."""
    @property
    def time(self, /) -> str | None:
        """The time of day, `HH:MM:SS`, of the account's own clock, where the file says it."""
    @property
    def amount(self, /) -> Money:
        """What was booked: money that came in is positive (贷方, seen from the bank), money that went out negative."""
    @property
    def balance(self, /) -> Money | None:
        """The balance after it (余额), where the file says it."""
    @property
    def party(self, /) -> BankParty:
        """Whoever paid or was paid (对方)."""
    @property
    def ultimate(self, /) -> BankParty:
        """Whoever paid through the party or was paid by it in the end (实际付款人)."""
    @property
    def references(self, /) -> tuple[BankReference, ...]:
        """Numbers the file gives a place of their own."""
    @property
    def texts(self, /) -> tuple[str, ...]:
        """Free text (摘要, 用途, 附言), in the order of the file, pieces that belong together joined."""
    @property
    def code(self, /) -> str | None:
        """The bank's code for the kind of booking, as written: `PMNT/RCDT/ESCT`, `NTRF`, `TRF`, `转账`."""
    @property
    def reversal(self, /) -> bool:
        """Whether the line takes an earlier one back (冲正, 退汇)."""
    @property
    def instructed(self, /) -> Money | None:
        """What the payer ordered to be paid, signed like the line, if the bank says that it differs or is in another
        currency.
        """
    @property
    def charges(self, /) -> Money | None:
        """What the bank kept (手续费), if it says so; more than zero."""
    @property
    def payments(self, /) -> int | None:
        """How many payments were booked as one (批量入账, 笔数), if the file says so, even where it does not list them."""
    @property
    def details(self, /) -> tuple[LineDetail, ...]:
        """The payments one booking consists of, if the file lists them: their amounts add up to that of the line. None:
        it is one payment, or the file does not list them.
        """

@final
class BankParty(Record):
    """The other side of a line, as far as the file names it."""
    __match_args__: Final = ("name", "account", "bank", "address")
    def __new__(cls, *, name: str | None = ..., account: str | None = ..., bank: str | None = ..., address: str | None = ...) -> Self: ...
    @property
    def name(self, /) -> str | None:
        """The name, as written (对方户名)."""
    @property
    def account(self, /) -> str | None:
        """The account, as written: an IBAN or a number, perhaps partly masked (对方账号)."""
    @property
    def bank(self, /) -> str | None:
        """The bank: BIC, clearing number (行号) or name (开户行), as written."""
    @property
    def address(self, /) -> str | None:
        """The address, as written, on one line."""

@final
class BankReference(Record):
    """A number the file gives a place of its own."""
    __match_args__: Final = ("kind", "text")
    def __new__(cls, kind: BankReferenceKind, text: str) -> Self: ...
    @property
    def kind(self, /) -> BankReferenceKind:
        """What kind of number it is."""
    @property
    def text(self, /) -> str:
        """The number, as written."""

@final
class BatchLine(Record):
    """How one of them went: a plan that was applied, or a refusal that changed nothing."""
    __match_args__: Final = ("id", "plan", "code", "path", "en", "zh")
    def __new__(cls, id: str, *, plan: AccountPlan | None = ..., code: str | None = ..., path: str | None = ..., en: str | None = ..., zh: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The id of the movement."""
    @property
    def plan(self, /) -> AccountPlan | None:
        """What was done."""
    @property
    def code(self, /) -> str | None:
        """The code of the refusal."""
    @property
    def path(self, /) -> str | None:
        """Where it was refused."""
    @property
    def en(self, /) -> str | None:
        """The refusal in English."""
    @property
    def zh(self, /) -> str | None:
        """The refusal in Chinese."""

@final
class BatchRequest(Record):
    """One wish of a batch."""
    __match_args__: Final = ("id", "on", "request")
    def __new__(cls, id: str, on: datetime.date, request: AccountRequest) -> Self: ...
    @property
    def id(self, /) -> str:
        """The id of the movement."""
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def request(self, /) -> AccountRequest:
        """What is wanted."""

@final
class Because(Record):
    """Why a lot was taken."""
    __match_args__: Final = ("lot", "amount", "left", "reason")
    def __new__(cls, lot: str, amount: Money, left: Money, reason: DrawReason) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def amount(self, /) -> Money:
        """How much of it."""
    @property
    def left(self, /) -> Money:
        """What stays free of it."""
    @property
    def reason(self, /) -> DrawReason:
        """The reason."""

@final
class BehaviorRules(Record):
    """What the figures of `customer_behavior` are made of."""
    __match_args__: Final = ("window", "of", "each", "observation")
    def __new__(cls, *, window: int = ..., of: BehaviorOf = ..., each: BehaviorEach = ..., observation: ObservationRules = ...) -> Self: ...
    @property
    def window(self, /) -> int:
        """So many days up to the cut-off count, the day itself among them, 1 to 36,600 (统计窗口)."""
    @property
    def of(self, /) -> BehaviorOf:
        """Of whom."""
    @property
    def each(self, /) -> BehaviorEach:
        """What counts as one."""
    @property
    def observation(self, /) -> ObservationRules:
        """What counts as late."""

@final
class BlockedMoney(Record):
    """Money that is there and does not count."""
    __match_args__: Final = ("prepayment", "cause")
    def __new__(cls, prepayment: str, cause: NotCounted) -> Self: ...
    @property
    def prepayment(self, /) -> str:
        """The money."""
    @property
    def cause(self, /) -> NotCounted:
        """Why."""

@final
class BookCorrections(Record):
    """What was recorded in a period, and what of earlier work was put right in it."""
    __match_args__: Final = ("orders", "recorded", "kinds", "corrected", "rate", "refused")
    def __new__(cls, orders: int, recorded: int, kinds: Sequence[CorrectionCount], corrected: int, *, rate: Fraction | None = ..., refused: Sequence[RefusalCount]) -> Self: ...
    @property
    def orders(self, /) -> int:
        """Orders that were carried out, wait, or were refused and remembered."""
    @property
    def recorded(self, /) -> int:
        """Receipts, receivables and allocations that were recorded: the work that can be wrong."""
    @property
    def kinds(self, /) -> tuple[CorrectionCount, ...]:
        """What was put right, by kind, in the order of the kinds; those of which there were none are left out."""
    @property
    def corrected(self, /) -> int:
        """All of them."""
    @property
    def rate(self, /) -> Fraction | None:
        """Corrections for each record. Absent: nothing was recorded."""
    @property
    def refused(self, /) -> tuple[RefusalCount, ...]:
        """Orders that were refused and remembered, by code (指令驳回)."""

@final
class BookDifference(Record):
    """A figure that is not what the events come to."""
    __match_args__: Final = ("id", "expected", "found")
    def __new__(cls, id: str, expected: Money, found: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The receivable, or the customer whose balance it is."""
    @property
    def expected(self, /) -> Money:
        """What the events come to."""
    @property
    def found(self, /) -> Money:
        """What the book says."""

class BookEvent(Record):
    """A fact of the book. Amounts, lots and dates are those that were decided then, whatever becomes of the rules."""
    @final
    class CustomerRegistered(BookEvent):
        """A customer is known from now on."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: Customer) -> Self: ...
        @property
        def customer(self, /) -> Customer:
            """The customer."""
    @final
    class CustomerRenamed(BookEvent):
        """A customer has another name."""
        __match_args__: Final = ("customer", "before", "after")
        def __new__(cls, customer: str, *, before: str | None = ..., after: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def before(self, /) -> str | None:
            """The name before."""
        @property
        def after(self, /) -> str:
            """The name from now on."""
    @final
    class CustomerMerged(BookEvent):
        """A customer became another one; the money and the receivables that went over follow as events of their own."""
        __match_args__: Final = ("customer", "into")
        def __new__(cls, customer: str, into: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer who went over."""
        @property
        def into(self, /) -> str:
            """The customer who stays."""
    @final
    class OwnerReassigned(BookEvent):
        """A customer has another owner."""
        __match_args__: Final = ("customer", "before", "after", "department")
        def __new__(cls, customer: str, *, before: str | None = ..., after: str, department: str | None = ...) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def before(self, /) -> str | None:
            """The owner before."""
        @property
        def after(self, /) -> str:
            """The owner from now on."""
        @property
        def department(self, /) -> str | None:
            """The department of the owner from now on."""
    @final
    class ContractRegistered(BookEvent):
        """A contract is written down, with its schedule."""
        __match_args__: Final = ("contract", "schedule")
        def __new__(cls, contract: Contract, schedule: Schedule) -> Self: ...
        @property
        def contract(self, /) -> Contract:
            """The contract."""
        @property
        def schedule(self, /) -> Schedule:
            """Its installments."""
    @final
    class ContractSubmitted(BookEvent):
        """A contract waits for approval."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class ContractApproved(BookEvent):
        """A contract holds."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class ContractAmended(BookEvent):
        """A contract has another schedule."""
        __match_args__: Final = ("contract", "version", "before", "schedule", "basis", "numbers")
        def __new__(cls, contract: str, version: int, before: Money, schedule: Schedule, *, basis: ScheduleRequest | None = ..., numbers: Sequence[int] = ...) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def version(self, /) -> int:
            """The version of the schedule."""
        @property
        def before(self, /) -> Money:
            """The amount before."""
        @property
        def schedule(self, /) -> Schedule:
            """The schedule from now on."""
        @property
        def basis(self, /) -> ScheduleRequest | None:
            """What the dates of later events follow from; absent: as before."""
        @property
        def numbers(self, /) -> tuple[int, ...]:
            """The installments that the lines of the basis are, in order."""
    @final
    class MilestoneReached(BookEvent):
        """Something happened that installments waited for."""
        __match_args__: Final = ("contract", "event", "schedule")
        def __new__(cls, contract: str, event: EventDate, schedule: Schedule) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def event(self, /) -> EventDate:
            """What happened, and when."""
        @property
        def schedule(self, /) -> Schedule:
            """The schedule from now on."""
    @final
    class ContractTerminated(BookEvent):
        """A contract is ended."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class ReceivableOpened(BookEvent):
        """A receivable is owed from now on."""
        __match_args__: Final = ("receivable", "origin", "charge", "home")
        def __new__(cls, receivable: Receivable, *, origin: ItemOrigin | None = ..., charge: ChargeOrigin | None = ..., home: Money | None = ...) -> Self: ...
        @property
        def receivable(self, /) -> Receivable:
            """The receivable."""
        @property
        def origin(self, /) -> ItemOrigin | None:
            """The installment it comes from."""
        @property
        def charge(self, /) -> ChargeOrigin | None:
            """The item it charges for."""
        @property
        def home(self, /) -> Money | None:
            """What it is worth in the home currency, if it is foreign and the book has one."""
    @final
    class ReceivableChanged(BookEvent):
        """A receivable has another amount or date because its contract changed."""
        __match_args__: Final = ("item", "before", "amount", "due_before", "due", "home")
        def __new__(cls, item: str, before: Money, amount: Money, due_before: datetime.date, due: datetime.date, *, home: Money | None = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def before(self, /) -> Money:
            """What it came to before."""
        @property
        def amount(self, /) -> Money:
            """What it comes to from now on."""
        @property
        def due_before(self, /) -> datetime.date:
            """When it was due before."""
        @property
        def due(self, /) -> datetime.date:
            """When it is due from now on."""
        @property
        def home(self, /) -> Money | None:
            """What the more is worth in the home currency, if it has a value there."""
    @final
    class ReceivableMoved(BookEvent):
        """A receivable went over to another customer."""
        __match_args__: Final = ("item", "before", "customer")
        def __new__(cls, item: str, before: str, customer: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def before(self, /) -> str:
            """The customer before."""
        @property
        def customer(self, /) -> str:
            """The customer from now on."""
    @final
    class ReceivableInvoiced(BookEvent):
        """A receivable was invoiced."""
        __match_args__: Final = ("item", "invoice")
        def __new__(cls, item: str, invoice: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def invoice(self, /) -> str:
            """The invoice."""
    @final
    class ReceivableDisputed(BookEvent):
        """A receivable is disputed."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class DisputeSettled(BookEvent):
        """A dispute is over."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class ReceivableCanceled(BookEvent):
        """A receivable fell away."""
        __match_args__: Final = ("item", "amount")
        def __new__(cls, item: str, amount: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """What was open of it."""
    @final
    class WrittenOff(BookEvent):
        """A receivable, or a part of it, was given up."""
        __match_args__: Final = ("item", "amount", "parts")
        def __new__(cls, item: str, amount: Money, *, parts: Sequence[ItemPart] = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def parts(self, /) -> tuple[ItemPart, ...]:
            """How that goes to the parts of the item; none if it has no parts."""
    @final
    class Recovered(BookEvent):
        """What was written off is owed again."""
        __match_args__: Final = ("item", "amount", "parts")
        def __new__(cls, item: str, amount: Money, *, parts: Sequence[ItemPart] = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def parts(self, /) -> tuple[ItemPart, ...]:
            """How that goes to the parts of the item; none if it has no parts."""
    @final
    class Credited(BookEvent):
        """A receivable was credited."""
        __match_args__: Final = ("note", "item", "amount", "parts")
        def __new__(cls, note: str, item: str, amount: Money, *, parts: Sequence[ItemPart] = ...) -> Self: ...
        @property
        def note(self, /) -> str:
            """The credit note."""
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def parts(self, /) -> tuple[ItemPart, ...]:
            """How that goes to the parts of the item; none if it has no parts."""
    @final
    class ReceiptClaimed(BookEvent):
        """Somebody says that money arrived."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: Receipt) -> Self: ...
        @property
        def receipt(self, /) -> Receipt:
            """The receipt, with its id, customer and day of arrival."""
    @final
    class ReceiptConfirmed(BookEvent):
        """Money arrived."""
        __match_args__: Final = ("receipt", "bank_ref", "evidence", "movement", "home")
        def __new__(cls, receipt: str, *, bank_ref: str | None = ..., evidence: Sequence[Evidence] = ..., movement: Movement, home: Money | None = ...) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def bank_ref(self, /) -> str | None:
            """The number of the bank, if it was not claimed before."""
        @property
        def evidence(self, /) -> tuple[Evidence, ...]:
            """What proves it, if it was not claimed before."""
        @property
        def movement(self, /) -> Movement:
            """The deposit."""
        @property
        def home(self, /) -> Money | None:
            """What it is worth in the home currency, if it is foreign and the book has one."""
    @final
    class ReceiptRejected(BookEvent):
        """Claimed money did not arrive."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: str) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
    @final
    class ReceiptBounced(BookEvent):
        """The bank took a receipt back."""
        __match_args__: Final = ("receipt", "movement")
        def __new__(cls, receipt: str, movement: Movement) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def movement(self, /) -> Movement:
            """The deposit taken back."""
    @final
    class Moved(BookEvent):
        """Money moved on accounts without paying a receivable: a hold and its release, a transfer, an identification,
        a reclassification, an expiry, a forfeiture, one of the last five taken back, an account opened or closed.
        """
        __match_args__: Final = ("movement",)
        def __new__(cls, movement: Movement) -> Self: ...
        @property
        def movement(self, /) -> Movement:
            """The movement."""
    @final
    class Allocated(BookEvent):
        """Money paid a receivable (核销)."""
        __match_args__: Final = ("item", "amount", "differences", "parts", "movement", "exchange")
        def __new__(cls, item: str, amount: Money, *, differences: Sequence[ItemDifference] = ..., parts: Sequence[ItemPart] = ..., movement: Movement, exchange: Money | None = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The receivable."""
        @property
        def amount(self, /) -> Money:
            """How much of the money."""
        @property
        def differences(self, /) -> tuple[ItemDifference, ...]:
            """What was settled beside it without being paid."""
        @property
        def parts(self, /) -> tuple[ItemPart, ...]:
            """How both go to the parts of the item; none if it has no parts."""
        @property
        def movement(self, /) -> Movement:
            """What it took of which lots. Its id is the id of the allocation."""
        @property
        def exchange(self, /) -> Money | None:
            """What the money was worth more than the receivable (已实现汇兑收益), below zero if less, in the home currency."""
    @final
    class Unallocated(BookEvent):
        """An allocation, or a part of it, was taken back (反核销)."""
        __match_args__: Final = ("allocation", "item", "amount", "differences", "parts", "movement", "exchange")
        def __new__(cls, allocation: str, item: str, amount: Money, *, differences: Money | None = ..., parts: Sequence[ItemPart] = ..., movement: Movement, exchange: Money | None = ...) -> Self: ...
        @property
        def allocation(self, /) -> str:
            """The allocation."""
        @property
        def item(self, /) -> str:
            """The receivable."""
        @property
        def amount(self, /) -> Money:
            """How much of the money."""
        @property
        def differences(self, /) -> Money | None:
            """What was settled beside it and is owed again."""
        @property
        def parts(self, /) -> tuple[ItemPart, ...]:
            """How both come back to the parts of the item."""
        @property
        def movement(self, /) -> Movement:
            """What went back to which lots."""
        @property
        def exchange(self, /) -> Money | None:
            """What of the exchange difference is taken back, with the opposite sign."""
    @final
    class RefundRequested(BookEvent):
        """A refund is asked for; its money is set aside."""
        __match_args__: Final = ("refund", "cause", "movement")
        def __new__(cls, refund: str, cause: RefundCause, movement: Movement) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def cause(self, /) -> RefundCause:
            """Why."""
        @property
        def movement(self, /) -> Movement:
            """The hold."""
    @final
    class RefundPaid(BookEvent):
        """A refund was paid out."""
        __match_args__: Final = ("refund", "movement")
        def __new__(cls, refund: str, movement: Movement) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def movement(self, /) -> Movement:
            """What was paid out of which lots."""
    @final
    class RefundCanceled(BookEvent):
        """A refund was given up."""
        __match_args__: Final = ("refund", "movement")
        def __new__(cls, refund: str, movement: Movement) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def movement(self, /) -> Movement:
            """The release."""
    @final
    class PeriodClosed(BookEvent):
        """All days up to one are closed."""
        __match_args__: Final = ("through",)
        def __new__(cls, through: datetime.date) -> Self: ...
        @property
        def through(self, /) -> datetime.date:
            """The last closed day."""
    @final
    class PeriodOpened(BookEvent):
        """Closed days are open again."""
        __match_args__: Final = ("since",)
        def __new__(cls, since: datetime.date) -> Self: ...
        @property
        def since(self, /) -> datetime.date:
            """The first open day."""
    @final
    class Tagged(BookEvent):
        """A record has a tag."""
        __match_args__: Final = ("subject", "tag")
        def __new__(cls, subject: RecordKey, tag: str) -> Self: ...
        @property
        def subject(self, /) -> RecordKey:
            """What is tagged."""
        @property
        def tag(self, /) -> str:
            """The tag."""
    @final
    class Untagged(BookEvent):
        """A record has a tag no more."""
        __match_args__: Final = ("subject", "tag")
        def __new__(cls, subject: RecordKey, tag: str) -> Self: ...
        @property
        def subject(self, /) -> RecordKey:
            """What was tagged."""
        @property
        def tag(self, /) -> str:
            """The tag."""
    @final
    class Commented(BookEvent):
        """Somebody wrote a comment."""
        __match_args__: Final = ("subject", "text")
        def __new__(cls, subject: RecordKey, text: str) -> Self: ...
        @property
        def subject(self, /) -> RecordKey:
            """What it is about."""
        @property
        def text(self, /) -> str:
            """The text."""
    @final
    class RulesChanged(BookEvent):
        """Rules hold from a business date on."""
        __match_args__: Final = ("since", "rules")
        def __new__(cls, since: datetime.date, rules: BookRules) -> Self: ...
        @property
        def since(self, /) -> datetime.date:
            """The first day on which they hold."""
        @property
        def rules(self, /) -> BookRules:
            """The rules."""
    @final
    class PeopleChanged(BookEvent):
        """People and departments are as they are here from now on."""
        __match_args__: Final = ("people", "departments")
        def __new__(cls, *, people: Sequence[Person] = ..., departments: Sequence[Department] = ...) -> Self: ...
        @property
        def people(self, /) -> tuple[Person, ...]:
            """The people."""
        @property
        def departments(self, /) -> tuple[Department, ...]:
            """The departments."""
    @final
    class AccessChanged(BookEvent):
        """Who may do what, from now on."""
        __match_args__: Final = ("policy",)
        def __new__(cls, *, policy: AccessPolicy | None = ...) -> Self: ...
        @property
        def policy(self, /) -> AccessPolicy | None:
            """The policy; absent: none any more."""
    @final
    class ApprovalPolicyChanged(BookEvent):
        """What needs whose approval, from now on."""
        __match_args__: Final = ("policy",)
        def __new__(cls, policy: ApprovalPolicy) -> Self: ...
        @property
        def policy(self, /) -> ApprovalPolicy:
            """The policy."""
    @final
    class ApprovalPolicyRemoved(BookEvent):
        """Nothing needs approval by this policy any more."""
        __match_args__: Final = ("policy",)
        def __new__(cls, policy: str) -> Self: ...
        @property
        def policy(self, /) -> str:
            """The policy."""
    @final
    class CaseOpened(BookEvent):
        """An order waits for approval; nothing of it has happened (发起审批)."""
        __match_args__: Final = ("case", "commands")
        def __new__(cls, case: ApprovalCase, commands: Sequence[Command]) -> Self: ...
        @property
        def case(self, /) -> ApprovalCase:
            """The case, called as the order."""
        @property
        def commands(self, /) -> tuple[Command, ...]:
            """The commands of the order."""
    @final
    class CaseAnswered(BookEvent):
        """Somebody answered a case."""
        __match_args__: Final = ("case", "entry")
        def __new__(cls, case: str, entry: CaseEntry) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
        @property
        def entry(self, /) -> CaseEntry:
            """The answer, and what it did."""
    @final
    class CaseCarriedOut(BookEvent):
        """The order that waited is carried out: the events that follow are what it does."""
        __match_args__: Final = ("case",)
        def __new__(cls, case: str) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
    @final
    class CaseHeldUp(BookEvent):
        """The order that waited is approved and cannot be carried out as the book stands."""
        __match_args__: Final = ("case", "code", "refusal")
        def __new__(cls, case: str, code: str, refusal: str) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
        @property
        def code(self, /) -> str:
            """The code of the refusal."""
        @property
        def refusal(self, /) -> str:
            """The refusal with its path and figures, as JSON."""
    @final
    class Refused(BookEvent):
        """An order was refused because of what was on the books. It stays refused."""
        __match_args__: Final = ("code", "refusal")
        def __new__(cls, code: str, refusal: str) -> Self: ...
        @property
        def code(self, /) -> str:
            """The code of the refusal."""
        @property
        def refusal(self, /) -> str:
            """The refusal with its path and figures, as JSON."""
    @final
    class RefundReturned(BookEvent):
        """A refund that was paid out, or a part of it, came back."""
        __match_args__: Final = ("refund", "movement")
        def __new__(cls, refund: str, movement: Movement) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def movement(self, /) -> Movement:
            """What is on which lots again."""
    @final
    class CreditedOnAccount(BookEvent):
        """What was paid already was credited: the customer has it on account."""
        __match_args__: Final = ("note", "movement", "home")
        def __new__(cls, note: str, movement: Movement, *, home: Money | None = ...) -> Self: ...
        @property
        def note(self, /) -> str:
            """The credit note."""
        @property
        def movement(self, /) -> Movement:
            """The deposit. Its lot is called as the credit note."""
        @property
        def home(self, /) -> Money | None:
            """What it is worth in the home currency, if it is foreign and the book has one."""
    @final
    class RateSet(BookEvent):
        """A currency is worth so much from the business date on."""
        __match_args__: Final = ("quote",)
        def __new__(cls, quote: Quote) -> Self: ...
        @property
        def quote(self, /) -> Quote:
            """From the currency into that of the book."""
    @final
    class Revalued(BookEvent):
        """Foreign records of a customer have another value (期末调汇)."""
        __match_args__: Final = ("revaluation", "customer", "quotes", "rows", "gain")
        def __new__(cls, revaluation: str, customer: str, quotes: Sequence[Quote], rows: Sequence[ValueChange], gain: Money) -> Self: ...
        @property
        def revaluation(self, /) -> str:
            """The revaluation."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def quotes(self, /) -> tuple[Quote, ...]:
            """The closing rates that were used."""
        @property
        def rows(self, /) -> tuple[ValueChange, ...]:
            """The records with what changed."""
        @property
        def gain(self, /) -> Money:
            """What that gains, below zero if it loses (未实现汇兑损益)."""
    @final
    class RevaluationUndone(BookEvent):
        """What a revaluation changed for a customer is taken back."""
        __match_args__: Final = ("revaluation", "customer", "rows", "gain")
        def __new__(cls, revaluation: str, customer: str, rows: Sequence[ValueChange], gain: Money) -> Self: ...
        @property
        def revaluation(self, /) -> str:
            """The revaluation."""
        @property
        def customer(self, /) -> str:
            """The customer, as the revaluation named it."""
        @property
        def rows(self, /) -> tuple[ValueChange, ...]:
            """The records with what changed."""
        @property
        def gain(self, /) -> Money:
            """What that gains, below zero if it loses."""
    @final
    class ReconciliationStarted(BookEvent):
        """Somebody began to reconcile a period of a bank account."""
        __match_args__: Final = ("account", "span")
        def __new__(cls, account: str, span: PeriodSpan) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def span(self, /) -> PeriodSpan:
            """The period."""
    @final
    class ReconciliationSigned(BookEvent):
        """Somebody signed the reconciliation of a period: who gave the order, when it was recorded."""
        __match_args__: Final = ("account", "span", "digest")
        def __new__(cls, account: str, span: PeriodSpan, digest: str) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def span(self, /) -> PeriodSpan:
            """The period."""
        @property
        def digest(self, /) -> str:
            """The digest of what was signed."""
    @final
    class ReconciliationReopened(BookEvent):
        """The signature of a period was taken back."""
        __match_args__: Final = ("account", "span", "note")
        def __new__(cls, account: str, span: PeriodSpan, note: str) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def span(self, /) -> PeriodSpan:
            """The period."""
        @property
        def note(self, /) -> str:
            """Why."""
    @final
    class ExceptionsRaised(BookEvent):
        """A run of the reconciliation left the exceptions of an account so."""
        __match_args__: Final = ("account", "changed")
        def __new__(cls, account: str, *, changed: Sequence[ExceptionRecord] = ...) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def changed(self, /) -> tuple[ExceptionRecord, ...]:
            """Those that are new, cleared, back or changed, by id. The others stay as they were."""
    @final
    class ExceptionChanged(BookEvent):
        """Somebody did something with an exception."""
        __match_args__: Final = ("account", "exception", "change")
        def __new__(cls, account: str, exception: str, change: ExceptionChange) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def exception(self, /) -> str:
            """The exception."""
        @property
        def change(self, /) -> ExceptionChange:
            """What was done with it."""

@final
class BookMatch(Record):
    """What the lines are for, as far as the book knows."""
    __match_args__: Final = ("lines", "plan", "known")
    def __new__(cls, lines: Sequence[MatchLine], plan: MatchPlan, *, known: Sequence[str] = ...) -> Self: ...
    @property
    def lines(self, /) -> tuple[MatchLine, ...]:
        """The lines that were looked at, by id; a payment of a batch is a line of its own, `…/1`, `…/2`."""
    @property
    def plan(self, /) -> MatchPlan:
        """The decisions."""
    @property
    def known(self, /) -> tuple[str, ...]:
        """The lines that the book has recorded before (已入账): they were not looked at again."""

@final
class BookRules(Record):
    """The rules on which companies differ, each a named choice. A book that was told nothing follows the default.

    The default of a field is part of the format of the log and never changes: an old log without rules must mean
    the same for ever.
    """
    __match_args__: Final = ("accounts", "unknown_customer", "refusals", "unidentified", "scheme", "contracts", "dates", "foreign")
    def __new__(cls, *, accounts: AccountPolicy = ..., unknown_customer: UnknownCustomer = ..., refusals: Refusals = ..., unidentified: str | None = ..., scheme: Scheme | None = ..., contracts: ContractGate = ..., dates: DateWindow | None = ..., foreign: ForeignRules | None = ...) -> Self: ...
    @property
    def accounts(self, /) -> AccountPolicy:
        """How prepayment accounts behave."""
    @property
    def unknown_customer(self, /) -> UnknownCustomer:
        """What happens to a customer nobody registered."""
    @property
    def refusals(self, /) -> Refusals:
        """What happens to an order that is refused because of what is on the books."""
    @property
    def unidentified(self, /) -> str | None:
        """The customer under whom money waits whose owner nobody knows (未明款项). Absent: such receipts are refused."""
    @property
    def scheme(self, /) -> Scheme | None:
        """The order in which items are paid if an order names none. Absent: `Scheme.standard`."""
    @property
    def contracts(self, /) -> ContractGate:
        """Whether a contract needs approval before it makes receivables."""
    @property
    def dates(self, /) -> DateWindow | None:
        """How far a business date may lie from the day of recording. Absent: any distance."""
    @property
    def foreign(self, /) -> ForeignRules | None:
        """How foreign money is kept. Absent: without a value in a home currency."""

@final
class BookSnapshot(Record):
    """A book at a point (快照), to be kept and restored.

    It holds the events, not the figures that follow from them: figures are worked out again when it is restored, so
    that no snapshot of an older version can carry an old mistake along. The digest tells whether it was changed or cut.
    """
    __match_args__: Final = ("format", "book", "origins", "sequence", "digest", "events")
    def __new__(cls, format: int, book: str, *, origins: Sequence[Origin] = ..., sequence: int, digest: str, events: Sequence[Recorded]) -> Self: ...
    @property
    def format(self, /) -> int:
        """The version of the format, 1 today."""
    @property
    def book(self, /) -> str:
        """The book."""
    @property
    def origins(self, /) -> tuple[Origin, ...]:
        """Whose the first events are, if the book is a branch."""
    @property
    def sequence(self, /) -> int:
        """The number of the last event."""
    @property
    def digest(self, /) -> str:
        """SHA-256 over the lines of the events, each with its line end, in hexadecimal digits."""
    @property
    def events(self, /) -> tuple[Recorded, ...]:
        """The events."""

class BookStream(Record):
    """What has a version of its own: the number of events that touched it."""
    @final
    class Book(BookStream):
        """The whole book."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Customer(BookStream):
        """A customer with all accounts, receivables and receipts."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
    @final
    class Contract(BookStream):
        """A contract."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class Account(BookStream):
        """A single prepayment account."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""

@final
class BookSummary(Record):
    """What a book comes to."""
    __match_args__: Final = ("book", "sequence", "closed_through", "customers")
    def __new__(cls, book: str, sequence: int, *, closed_through: datetime.date | None = ..., customers: Sequence[CustomerFigures]) -> Self: ...
    @property
    def book(self, /) -> str:
        """The book."""
    @property
    def sequence(self, /) -> int:
        """The number of its last event."""
    @property
    def closed_through(self, /) -> datetime.date | None:
        """The last closed day."""
    @property
    def customers(self, /) -> tuple[CustomerFigures, ...]:
        """Its customers by id, without those who became another."""

class BookValue(Record):
    """What a document says it is worth in the home currency."""
    @final
    class Quoted(BookValue):
        """At a rate, halves away from zero."""
        __match_args__: Final = ("quote",)
        def __new__(cls, quote: Quote) -> Self: ...
        @property
        def quote(self, /) -> Quote:
            """From its currency into that of the book."""
    @final
    class Stated(BookValue):
        """The value itself."""
        __match_args__: Final = ("home",)
        def __new__(cls, home: Money) -> Self: ...
        @property
        def home(self, /) -> Money:
            """The value, in the home currency."""

@final
class BookVouchers(Record):
    """The vouchers of a book."""
    __match_args__: Final = ("vouchers", "nothing", "through")
    def __new__(cls, vouchers: Sequence[Voucher], nothing: Sequence[str], through: int) -> Self: ...
    @property
    def vouchers(self, /) -> tuple[Voucher, ...]:
        """One for each event that moved money, in the order of the events. Its id is `#` and the number of the event."""
    @property
    def nothing(self, /) -> tuple[str, ...]:
        """The ids of those that would have no line by this chart."""
    @property
    def through(self, /) -> int:
        """The number of the last event that was looked at: the `after` of the next window."""

@final
class Bucket(Record):
    """One pair of the order."""
    __match_args__: Final = ("when", "component")
    def __new__(cls, when: DueKind, component: str) -> Self: ...
    @property
    def when(self, /) -> DueKind:
        """How far along the installment is."""
    @property
    def component(self, /) -> str:
        """Which component of it."""

@final
class Calendar(CalendarForms):
    """The days on which nobody pays, given by the caller: the library knows no country."""
    __match_args__: Final = ("weekend", "holidays", "workdays")
    def __new__(cls, *, weekend: Sequence[Weekday] = ..., holidays: Sequence[datetime.date] = ..., workdays: Sequence[datetime.date] = ...) -> Self: ...
    @property
    def weekend(self, /) -> tuple[Weekday, ...]:
        """Days of the week that are not worked."""
    @property
    def holidays(self, /) -> tuple[datetime.date, ...]:
        """Single dates that are not worked, in any order."""
    @property
    def workdays(self, /) -> tuple[datetime.date, ...]:
        """Single dates that are worked although they fall on a weekend (调休上班日); they win over both lists above."""

@final
class Cancellation(Record):
    """A receivable that falls away."""
    __match_args__: Final = ("id", "amount", "reason")
    def __new__(cls, id: str, amount: Money, reason: ScheduleReason) -> Self: ...
    @property
    def id(self, /) -> str:
        """The receivable."""
    @property
    def amount(self, /) -> Money:
        """What it came to."""
    @property
    def reason(self, /) -> ScheduleReason:
        """Why."""

class CaseAct(Record):
    """What can be answered."""
    @final
    class Approve(CaseAct):
        """Yes (同意)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Reject(CaseAct):
        """No (拒绝)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class ReturnTo(CaseAct):
        """Back to an earlier step (退回): what was approved from there on no longer counts."""
        __match_args__: Final = ("step",)
        def __new__(cls, step: str) -> Self: ...
        @property
        def step(self, /) -> str:
            """The earlier step."""
    @final
    class Delegate(CaseAct):
        """Somebody else decides in my place (转办)."""
        __match_args__: Final = ("to",)
        def __new__(cls, to: str) -> Self: ...
        @property
        def to(self, /) -> str:
            """To whom."""
    @final
    class AddStep(CaseAct):
        """Somebody else is asked as well (加签)."""
        __match_args__: Final = ("step", "place")
        def __new__(cls, step: ApprovalStep, place: StepPlace) -> Self: ...
        @property
        def step(self, /) -> ApprovalStep:
            """The step."""
        @property
        def place(self, /) -> StepPlace:
            """Where it goes."""
    @final
    class Withdraw(CaseAct):
        """The requester asks no longer (撤回)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class CaseAnswer(Record):
    """What somebody answers."""
    __match_args__: Final = ("by", "step", "digest", "at", "act", "comment")
    def __new__(cls, by: str, step: str, digest: str, at: datetime.datetime, act: CaseAct, *, comment: str | None = ...) -> Self: ...
    @property
    def by(self, /) -> str:
        """Who answers."""
    @property
    def step(self, /) -> str:
        """The step that is meant: if another is open by now, nothing happens."""
    @property
    def digest(self, /) -> str:
        """The digest of the content that was looked at."""
    @property
    def at(self, /) -> datetime.datetime:
        """When."""
    @property
    def act(self, /) -> CaseAct:
        """The answer."""
    @property
    def comment(self, /) -> str | None:
        """What is said with it, at most 4,000 bytes."""

@final
class CaseEntry(Record):
    """One answer, as it was taken."""
    __match_args__: Final = ("step", "by", "instead_of", "at", "act", "effect", "comment")
    def __new__(cls, step: str, by: str, *, instead_of: str | None = ..., at: datetime.datetime, act: CaseAct, effect: CaseEffect, comment: str | None = ...) -> Self: ...
    @property
    def step(self, /) -> str:
        """The step it was given in."""
    @property
    def by(self, /) -> str:
        """Who gave it."""
    @property
    def instead_of(self, /) -> str | None:
        """Whose place was taken by delegation."""
    @property
    def at(self, /) -> datetime.datetime:
        """When."""
    @property
    def act(self, /) -> CaseAct:
        """What was answered."""
    @property
    def effect(self, /) -> CaseEffect:
        """What that did."""
    @property
    def comment(self, /) -> str | None:
        """What was said with it."""

@final
class CaseHolder(Record):
    """Somebody who may answer a case."""
    __match_args__: Final = ("person", "reason")
    def __new__(cls, person: str, reason: ApprovalReason) -> Self: ...
    @property
    def person(self, /) -> str:
        """Who."""
    @property
    def reason(self, /) -> ApprovalReason:
        """Why."""

@final
class CaseHolding(Record):
    """Where a case stands and who holds it."""
    __match_args__: Final = ("case", "state", "holders")
    def __new__(cls, case: str, state: CaseState, *, holders: Sequence[CaseHolder] = ...) -> Self: ...
    @property
    def case(self, /) -> str:
        """The case."""
    @property
    def state(self, /) -> CaseState:
        """Where it stands."""
    @property
    def holders(self, /) -> tuple[CaseHolder, ...]:
        """Who may answer the open step. None for an open step: everybody it names left, approved another step or lacks
        the authority, and it waits for a successor, for its time limit, or to be withdrawn.
        """

@final
class CaseRequest(Record):
    """What somebody asks approval for."""
    __match_args__: Final = ("id", "subject", "digest", "requester", "at")
    def __new__(cls, id: str, subject: Subject, digest: str, requester: str, at: datetime.datetime) -> Self: ...
    @property
    def id(self, /) -> str:
        """The new case."""
    @property
    def subject(self, /) -> Subject:
        """What is asked for."""
    @property
    def digest(self, /) -> str:
        """The digest of its exact content, as the caller computes it."""
    @property
    def requester(self, /) -> str:
        """Who asks."""
    @property
    def at(self, /) -> datetime.datetime:
        """When."""

class CaseState(Record):
    """Where a case stands."""
    @final
    class Pending(CaseState):
        """A step waits for answers (审批中)."""
        __match_args__: Final = ("step", "since", "due")
        def __new__(cls, step: str, since: datetime.datetime, *, due: datetime.datetime | None = ...) -> Self: ...
        @property
        def step(self, /) -> str:
            """The step."""
        @property
        def since(self, /) -> datetime.datetime:
            """Since when."""
        @property
        def due(self, /) -> datetime.datetime | None:
            """The instant from which it is late. Absent: it has no time limit."""
    @final
    class Approved(CaseState):
        """Approved (已通过)."""
        __match_args__: Final = ("at", "until")
        def __new__(cls, at: datetime.datetime, *, until: datetime.datetime | None = ...) -> Self: ...
        @property
        def at(self, /) -> datetime.datetime:
            """When."""
        @property
        def until(self, /) -> datetime.datetime | None:
            """The first instant at which it can no longer be used. Absent: it can for ever."""
    @final
    class Rejected(CaseState):
        """Rejected (已拒绝)."""
        __match_args__: Final = ("step", "by", "at")
        def __new__(cls, step: str, by: str, at: datetime.datetime) -> Self: ...
        @property
        def step(self, /) -> str:
            """In which step."""
        @property
        def by(self, /) -> str:
            """By whose answer."""
        @property
        def at(self, /) -> datetime.datetime:
            """When."""
    @final
    class Withdrawn(CaseState):
        """Taken back by the requester (已撤回)."""
        __match_args__: Final = ("at",)
        def __new__(cls, at: datetime.datetime) -> Self: ...
        @property
        def at(self, /) -> datetime.datetime:
            """When."""

@final
class CashBookLine(Record):
    """A line of the bank journal (银行存款日记账)."""
    __match_args__: Final = ("id", "date", "amount")
    def __new__(cls, id: str, date: datetime.date, amount: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """Its id."""
    @property
    def date(self, /) -> datetime.date:
        """The day it was booked."""
    @property
    def amount(self, /) -> Money:
        """What was received; less than zero: what was paid."""

@final
class CashForecast(Record):
    """Cash to come, by period and currency, and of each item."""
    __match_args__: Final = ("periods", "rows", "items", "covered")
    def __new__(cls, periods: Sequence[ForecastPeriod], rows: Sequence[ForecastRow], items: Sequence[ForecastItem], covered: Sequence[CoveredPlan]) -> Self: ...
    @property
    def periods(self, /) -> tuple[ForecastPeriod, ...]:
        """The periods, one after the other."""
    @property
    def rows(self, /) -> tuple[ForecastRow, ...]:
        """One row for each currency, in their order."""
    @property
    def items(self, /) -> tuple[ForecastItem, ...]:
        """What is expected of each debt, in the order of the debts, then of each plan line."""
    @property
    def covered(self, /) -> tuple[CoveredPlan, ...]:
        """What of the plan does not count, because a debt or money stands for it."""

@final
class Chain(Record):
    """A contract with everything that belongs to it."""
    __match_args__: Final = ("contract", "state", "figures", "legs", "doubtful", "reasons")
    def __new__(cls, *, contract: str | None = ..., state: ChainState, figures: Sequence[ChainFigure], legs: Sequence[ComparedLeg], doubtful: Sequence[str] = ..., reasons: Sequence[ChainReason]) -> Self: ...
    @property
    def contract(self, /) -> str | None:
        """The contract; absent: a document of which none is known, alone."""
    @property
    def state(self, /) -> ChainState:
        """How it stands."""
    @property
    def figures(self, /) -> tuple[ChainFigure, ...]:
        """What each kind comes to, in the order of the kinds."""
    @property
    def legs(self, /) -> tuple[ComparedLeg, ...]:
        """The legs, in the order of the request."""
    @property
    def doubtful(self, /) -> tuple[str, ...]:
        """Lines that may belong to it, and are not counted."""
    @property
    def reasons(self, /) -> tuple[ChainReason, ...]:
        """What is said about it."""

@final
class ChainContract(Record):
    """A contract."""
    __match_args__: Final = ("id", "customer", "total", "references")
    def __new__(cls, id: str, *, customer: str | None = ..., total: Money, references: Sequence[str] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """Its number; a reference as well."""
    @property
    def customer(self, /) -> str | None:
        """Whose it is."""
    @property
    def total(self, /) -> Money:
        """What was agreed."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Other numbers under which it is quoted."""

@final
class ChainDocument(Record):
    """A delivery, an invoice or a receivable."""
    __match_args__: Final = ("id", "kind", "contract", "amount", "date", "references")
    def __new__(cls, id: str, kind: ChainKind, *, contract: str | None = ..., amount: Money, date: datetime.date, references: Sequence[str] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """Its number, unique among those of its kind; a reference as well."""
    @property
    def kind(self, /) -> ChainKind:
        """What it is; no contract and no payment."""
    @property
    def contract(self, /) -> str | None:
        """The contract it names."""
    @property
    def amount(self, /) -> Money:
        """What it comes to; what was returned is below zero."""
    @property
    def date(self, /) -> datetime.date:
        """Its day."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Numbers that stand on it: of the contract, the order, the delivery."""

@final
class ChainFigure(Record):
    """What one kind comes to."""
    __match_args__: Final = ("kind", "amount", "ids")
    def __new__(cls, kind: ChainKind, amount: Money, *, ids: Sequence[str] = ...) -> Self: ...
    @property
    def kind(self, /) -> ChainKind:
        """Of what."""
    @property
    def amount(self, /) -> Money:
        """What it comes to."""
    @property
    def ids(self, /) -> tuple[str, ...]:
        """The documents or lines, in their order."""

@final
class ChainLeg(Record):
    """Two sides that are compared."""
    __match_args__: Final = ("left", "right")
    def __new__(cls, left: ChainKind, right: ChainKind) -> Self: ...
    @property
    def left(self, /) -> ChainKind:
        """One side."""
    @property
    def right(self, /) -> ChainKind:
        """The other."""

class ChainReason(Record):
    """What is said about one contract, its documents and its payments (三方核对依据)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Agrees(ChainReason):
        """Both sides of a leg come to the same."""
        __match_args__: Final = ("left", "right", "amount")
        def __new__(cls, left: ChainKind, right: ChainKind, amount: Money) -> Self: ...
        @property
        def left(self, /) -> ChainKind:
            """One side."""
        @property
        def right(self, /) -> ChainKind:
            """The other."""
        @property
        def amount(self, /) -> Money:
            """What both come to."""
    @final
    class OnlyLeft(ChainReason):
        """Only the first side of a leg is there."""
        __match_args__: Final = ("left", "right", "amount")
        def __new__(cls, left: ChainKind, right: ChainKind, amount: Money) -> Self: ...
        @property
        def left(self, /) -> ChainKind:
            """The side that is there."""
        @property
        def right(self, /) -> ChainKind:
            """The side that is not."""
        @property
        def amount(self, /) -> Money:
            """What there is."""
    @final
    class OnlyRight(ChainReason):
        """Only the second side of a leg is there."""
        __match_args__: Final = ("left", "right", "amount")
        def __new__(cls, left: ChainKind, right: ChainKind, amount: Money) -> Self: ...
        @property
        def left(self, /) -> ChainKind:
            """The side that is not there."""
        @property
        def right(self, /) -> ChainKind:
            """The side that is."""
        @property
        def amount(self, /) -> Money:
            """What there is."""
    @final
    class Differs(ChainReason):
        """Both sides are there and come to different sums."""
        __match_args__: Final = ("left", "right", "left_amount", "right_amount", "difference")
        def __new__(cls, left: ChainKind, right: ChainKind, left_amount: Money, right_amount: Money, difference: Money) -> Self: ...
        @property
        def left(self, /) -> ChainKind:
            """One side."""
        @property
        def right(self, /) -> ChainKind:
            """The other."""
        @property
        def left_amount(self, /) -> Money:
            """What the first comes to."""
        @property
        def right_amount(self, /) -> Money:
            """What the second comes to."""
        @property
        def difference(self, /) -> Money:
            """The first less the second."""
    @final
    class ByReference(ChainReason):
        """A document names no contract, but quotes a number of exactly one."""
        __match_args__: Final = ("document",)
        def __new__(cls, document: str) -> Self: ...
        @property
        def document(self, /) -> str:
            """The document."""
    @final
    class Doubtful(ChainReason):
        """A payment may belong here, but it is not certain."""
        __match_args__: Final = ("line",)
        def __new__(cls, line: str) -> Self: ...
        @property
        def line(self, /) -> str:
            """The line."""

@final
class ChainReport(Record):
    """All contracts."""
    __match_args__: Final = ("chains", "left")
    def __new__(cls, chains: Sequence[Chain], *, left: Sequence[str] = ...) -> Self: ...
    @property
    def chains(self, /) -> tuple[Chain, ...]:
        """The contracts in the order of their ids, then the documents without one in the order of kinds and ids."""
    @property
    def left(self, /) -> tuple[str, ...]:
        """Lines for which nothing was found."""

@final
class ChangeCause(Record):
    """One cause."""
    __match_args__: Final = ("kind", "late", "moves", "change")
    def __new__(cls, kind: DebtMove, *, late: bool = ..., moves: int, change: OpenParts) -> Self: ...
    @property
    def kind(self, /) -> DebtMove:
        """What happened."""
    @property
    def late(self, /) -> bool:
        """Whether it lies before the former day and was entered later (补录)."""
    @property
    def moves(self, /) -> int:
        """How often it happened."""
    @property
    def change(self, /) -> OpenParts:
        """What it changed: a payment of what was overdue takes off `overdue`, one of what was not due `notDue`; what passed
        its due day goes from the one to the other.
        """

@final
class ChangeOrder(Record):
    """Between which days, and how much is told."""
    __match_args__: Final = ("former", "now", "detail", "days")
    def __new__(cls, former: CutOff, now: CutOff, *, detail: ChangeDetail = ..., days: int = ...) -> Self: ...
    @property
    def former(self, /) -> CutOff:
        """The former day and what was known by then."""
    @property
    def now(self, /) -> CutOff:
        """The day, not before the former one, and what is known."""
    @property
    def detail(self, /) -> ChangeDetail:
        """Whether each customer is told as well."""
    @property
    def days(self, /) -> int:
        """The days of sales for days sales outstanding, 1 to 3,660."""

@final
class ChangedLine(Record):
    """A line that looks like a known one with other content."""
    __match_args__: Final = ("line", "known", "by")
    def __new__(cls, line: BankLine, known: str, by: ChangeSign) -> Self: ...
    @property
    def line(self, /) -> BankLine:
        """The line as it is now."""
    @property
    def known(self, /) -> str:
        """The known one."""
    @property
    def by(self, /) -> ChangeSign:
        """What both have in common."""

@final
class ChargeOrigin(Record):
    """For which item a late charge is, and until when."""
    __match_args__: Final = ("item", "number", "through")
    def __new__(cls, item: str, number: int, through: datetime.date) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item that was paid late."""
    @property
    def number(self, /) -> int:
        """The number of the charge among those of the item, from 1."""
    @property
    def through(self, /) -> datetime.date:
        """The last day it charges."""

@final
class Chart(Record):
    """Accounts and rules. Take a `ChartPreset` and put in your own codes, or write your own."""
    __match_args__: Final = ("home", "remainder", "accounts", "rules")
    def __new__(cls, home: str | Currency, remainder: Remainder, accounts: Sequence[ChartAccount], rules: Sequence[ChartRule]) -> Self: ...
    @property
    def home(self, /) -> Currency:
        """The currency of the books (本位币)."""
    @property
    def remainder(self, /) -> Remainder:
        """Who takes the unit that is left over when the home value of a foreign amount is spread over its parts."""
    @property
    def accounts(self, /) -> tuple[ChartAccount, ...]:
        """The accounts, 1 to 1,000, each code once."""
    @property
    def rules(self, /) -> tuple[ChartRule, ...]:
        """The entries, 1 to 1,000; at most one for each kind and nature."""

@final
class ChartAccount(Record):
    """One account (会计科目)."""
    __match_args__: Final = ("code", "name", "dimensions")
    def __new__(cls, code: str, name: str, *, dimensions: Sequence[str] = ...) -> Self: ...
    @property
    def code(self, /) -> str:
        """The code (科目编码)."""
    @property
    def name(self, /) -> str:
        """The name (科目名称), 1 to 256 bytes."""
    @property
    def dimensions(self, /) -> tuple[str, ...]:
        """The dimensions that every line on it must have (辅助核算); `customer` is that of the fact."""

class ChartFault(Record):
    """Something that is wrong with a chart, or missing in it."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class AccountTwice(ChartFault):
        """Two accounts have one code."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: str) -> Self: ...
        @property
        def account(self, /) -> str:
            """The code."""
    @final
    class RuleTwice(ChartFault):
        """Two rules are for the same facts."""
        __match_args__: Final = ("rule", "fact", "first")
        def __new__(cls, rule: int, fact: MoneyKind, first: int) -> Self: ...
        @property
        def rule(self, /) -> int:
            """The later rule, from 0."""
        @property
        def fact(self, /) -> MoneyKind:
            """The kind of fact."""
        @property
        def first(self, /) -> int:
            """The earlier rule, from 0."""
    @final
    class AccountMissing(ChartFault):
        """A rule books on an account that the chart does not have."""
        __match_args__: Final = ("rule", "fact", "account")
        def __new__(cls, rule: int, fact: MoneyKind, account: str) -> Self: ...
        @property
        def rule(self, /) -> int:
            """The rule, from 0."""
        @property
        def fact(self, /) -> MoneyKind:
            """The kind of fact."""
        @property
        def account(self, /) -> str:
            """The account."""
    @final
    class TaxAccountMissing(ChartFault):
        """A rule books tax on an account that the chart does not have."""
        __match_args__: Final = ("rule", "fact", "account")
        def __new__(cls, rule: int, fact: MoneyKind, account: str) -> Self: ...
        @property
        def rule(self, /) -> int:
            """The rule, from 0."""
        @property
        def fact(self, /) -> MoneyKind:
            """The kind of fact."""
        @property
        def account(self, /) -> str:
            """The account."""
    @final
    class RuleUnbalanced(ChartFault):
        """A rule debits another share of the amount than it credits."""
        __match_args__: Final = ("rule", "fact", "part", "account")
        def __new__(cls, rule: int, fact: MoneyKind, part: str, account: str) -> Self: ...
        @property
        def rule(self, /) -> int:
            """The rule, from 0."""
        @property
        def fact(self, /) -> MoneyKind:
            """The kind of fact."""
        @property
        def part(self, /) -> str:
            """The part that does not cancel out: `gross`, `tax` or `fee`."""
        @property
        def account(self, /) -> str:
            """The account of its last line."""
    @final
    class RuleMissing(ChartFault):
        """A kind of fact has no rule: such a fact would be refused."""
        __match_args__: Final = ("fact",)
        def __new__(cls, fact: MoneyKind) -> Self: ...
        @property
        def fact(self, /) -> MoneyKind:
            """The kind of fact."""

@final
class ChartPoint(Record):
    """What a series has at a label."""
    __match_args__: Final = ("value", "low", "high")
    def __new__(cls, *, value: int | None = ..., low: int | None = ..., high: int | None = ...) -> Self: ...
    @property
    def value(self, /) -> int | None:
        """The number. Absent: none."""
    @property
    def low(self, /) -> int | None:
        """The low end of its range (P10). With `high` or not at all."""
    @property
    def high(self, /) -> int | None:
        """The high end of its range (P90)."""

@final
class ChartRule(Record):
    """The entry of one kind of fact."""
    __match_args__: Final = ("kind", "natures", "lines")
    def __new__(cls, kind: MoneyKind, *, natures: Sequence[Nature] = ..., lines: Sequence[RuleLine]) -> Self: ...
    @property
    def kind(self, /) -> MoneyKind:
        """The kind."""
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """For facts of these natures only. Empty: for all that no other rule of the kind names."""
    @property
    def lines(self, /) -> tuple[RuleLine, ...]:
        """Its lines, at most 20. None: by this chart there is nothing to enter."""

@final
class ChartSeries(Record):
    """One line, or the bars of one color."""
    __match_args__: Final = ("label", "points")
    def __new__(cls, label: ReportText, points: Sequence[ChartPoint]) -> Self: ...
    @property
    def label(self, /) -> ReportText:
        """What it shows."""
    @property
    def points(self, /) -> tuple[ChartPoint, ...]:
        """One point for each label."""

class ChartSource(Record):
    """A chart, or the name of one that is given."""
    @final
    class Preset(ChartSource):
        """One that is given."""
        __match_args__: Final = ("preset", "home")
        def __new__(cls, preset: ChartPreset, home: str | Currency) -> Self: ...
        @property
        def preset(self, /) -> ChartPreset:
            """Which."""
        @property
        def home(self, /) -> Currency:
            """The currency of the books."""
    @final
    class Own(ChartSource):
        """The caller's own."""
        __match_args__: Final = ("chart",)
        def __new__(cls, chart: Chart) -> Self: ...
        @property
        def chart(self, /) -> Chart:
            """The chart."""

class ChartUnit(Record):
    """What its numbers are."""
    @final
    class Amount(ChartUnit):
        """Amounts in whole minor units."""
        __match_args__: Final = ("currency",)
        def __new__(cls, currency: str | Currency) -> Self: ...
        @property
        def currency(self, /) -> Currency:
            """Of this currency."""
    @final
    class Whole(ChartUnit):
        """Whole numbers."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Share(ChartUnit):
        """Parts of a whole, shown as percentages."""
        __match_args__: Final = ("whole",)
        def __new__(cls, whole: int) -> Self: ...
        @property
        def whole(self, /) -> int:
            """The whole, 1 or more: with 10000, 2550 is 25.5 %."""

@final
class CheckFinding(Record):
    """A check that failed."""
    __match_args__: Final = ("check", "effect", "reason")
    def __new__(cls, check: CreditCheck, effect: CheckEffect, reason: CreditReason) -> Self: ...
    @property
    def check(self, /) -> CreditCheck:
        """The check."""
    @property
    def effect(self, /) -> CheckEffect:
        """What it does."""
    @property
    def reason(self, /) -> CreditReason:
        """Why it failed."""

@final
class CheckRule(Record):
    """A check and what it does."""
    __match_args__: Final = ("check", "effect", "points")
    def __new__(cls, check: CreditCheck, effect: CheckEffect, *, points: Sequence[CheckPoint] = ...) -> Self: ...
    @property
    def check(self, /) -> CreditCheck:
        """The check."""
    @property
    def effect(self, /) -> CheckEffect:
        """What happens if it fails."""
    @property
    def points(self, /) -> tuple[CheckPoint, ...]:
        """Where it is made. None: everywhere."""

@final
class ClassTotal(Record):
    """What the differences of one class contribute to a gap."""
    __match_args__: Final = ("category", "rows", "gap")
    def __new__(cls, category: ExtractClass, rows: int, gap: Money) -> Self: ...
    @property
    def category(self, /) -> ExtractClass:
        """The class."""
    @property
    def rows(self, /) -> int:
        """How many rows of it count here, of both sides."""
    @property
    def gap(self, /) -> Money:
        """Rows on the left less rows on the right."""

@final
class ClearedItem(Record):
    """An item of the last table that is cleared."""
    __match_args__: Final = ("item", "on", "days", "by")
    def __new__(cls, item: OutstandingItem, on: datetime.date, days: int, by: Sequence[str]) -> Self: ...
    @property
    def item(self, /) -> OutstandingItem:
        """The item."""
    @property
    def on(self, /) -> datetime.date:
        """The last day of the lines it was matched with."""
    @property
    def days(self, /) -> int:
        """How many days it took."""
    @property
    def by(self, /) -> tuple[str, ...]:
        """The lines of the other side; of the same side if there is none."""

@final
class ClearedLine(Record):
    """A settled line with all its amounts."""
    __match_args__: Final = ("lot", "item", "amount", "used", "across", "item_base", "lot_base", "exchange", "reason")
    def __new__(cls, lot: str, item: str, amount: Money, used: Money, *, across: Across | None = ..., item_base: Money, lot_base: Money, exchange: Money, reason: ExchangeReason) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot that pays."""
    @property
    def item(self, /) -> str:
        """The item that is paid."""
    @property
    def amount(self, /) -> Money:
        """How much of the item, in its own currency."""
    @property
    def used(self, /) -> Money:
        """How much of the lot, in its own currency."""
    @property
    def across(self, /) -> Across | None:
        """How lot and item meet, if their currencies differ."""
    @property
    def item_base(self, /) -> Money:
        """What leaves the book value of the item."""
    @property
    def lot_base(self, /) -> Money:
        """What leaves the book value of the lot."""
    @property
    def exchange(self, /) -> Money:
        """The realized difference: a gain above zero, a loss below."""
    @property
    def reason(self, /) -> ExchangeReason:
        """Why."""

@final
class ClearingLine(Record):
    """One link from a lot to an item."""
    __match_args__: Final = ("lot", "item", "amount", "across")
    def __new__(cls, lot: str, item: str, amount: Money, *, across: Across | None = ...) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot that pays."""
    @property
    def item(self, /) -> str:
        """The item that is paid."""
    @property
    def amount(self, /) -> Money:
        """How much of the item, in its own currency and with its sign."""
    @property
    def across(self, /) -> Across | None:
        """How lot and item meet if their currencies differ; absent if they do not."""

@final
class ClearingPolicy(Record):
    """How differences and residues are treated."""
    __match_args__: Final = ("rate", "ledger", "rounding", "remainder")
    def __new__(cls, rate: RateRule, ledger: Ledger, rounding: Rounding, remainder: Remainder) -> Self: ...
    @property
    def rate(self, /) -> RateRule:
        """Whose rate values the settlement."""
    @property
    def ledger(self, /) -> Ledger:
        """Whose money the items are."""
    @property
    def rounding(self, /) -> Rounding:
        """How values are rounded to the minor unit of the base currency, and used amounts to that of the lot."""
    @property
    def remainder(self, /) -> Remainder:
        """Which line takes the residue when the lines of a lot or of an item do not add up to their sum."""

@final
class CollectionCase(Record):
    """How far the collection of one debt has come (催收进展)."""
    __match_args__: Final = ("debt", "customer", "owner", "open", "disputed", "due", "days", "level", "reminded", "promise", "broken", "disputed_since", "contact", "contacts", "state")
    def __new__(cls, debt: str, customer: str, *, owner: str | None = ..., open: Money, disputed: Money, due: datetime.date, days: int, level: int, reminded: datetime.date | None = ..., promise: CollectionPromise | None = ..., broken: int, disputed_since: datetime.date | None = ..., contact: datetime.date | None = ..., contacts: Sequence[DebtEvent] = ..., state: CollectionState) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def customer(self, /) -> str:
        """Its customer."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after it: the customer's owner, or else its own."""
    @property
    def open(self, /) -> Money:
        """What is open."""
    @property
    def disputed(self, /) -> Money:
        """What of that is disputed."""
    @property
    def due(self, /) -> datetime.date:
        """When it was due."""
    @property
    def days(self, /) -> int:
        """How many days late it is, 0 if it is not."""
    @property
    def level(self, /) -> int:
        """The level of the last reminder since the due date was agreed, 0 if none went out."""
    @property
    def reminded(self, /) -> datetime.date | None:
        """When the last reminder went out."""
    @property
    def promise(self, /) -> CollectionPromise | None:
        """The last promise."""
    @property
    def broken(self, /) -> int:
        """How many promises were broken."""
    @property
    def disputed_since(self, /) -> datetime.date | None:
        """Since when it is disputed."""
    @property
    def contact(self, /) -> datetime.date | None:
        """When anybody was last in touch with the customer about it: a reminder, a promise, a dispute, a contact."""
    @property
    def contacts(self, /) -> tuple[DebtEvent, ...]:
        """What was said and sent, by day: reminders, promises, disputes and their end."""
    @property
    def state(self, /) -> CollectionState:
        """Where it stands."""

@final
class CollectionLine(Record):
    """A customer to call. What a model may want to know stands beside the points."""
    __match_args__: Final = ("customer", "points", "overdue", "unpaid", "debts", "oldest", "usual", "payments", "broken", "reasons")
    def __new__(cls, customer: str, points: int, overdue: Money, unpaid: Money, debts: Sequence[str], oldest: int, usual: int, payments: int, broken: int, reasons: Sequence[CollectionReason]) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def points(self, /) -> int:
        """The sum of the points of the reasons, in minor units of the currency."""
    @property
    def overdue(self, /) -> Money:
        """What is overdue and not disputed."""
    @property
    def unpaid(self, /) -> Money:
        """What of it will probably still be unpaid, by the delays of the customer."""
    @property
    def debts(self, /) -> tuple[str, ...]:
        """The debts, the longest overdue first."""
    @property
    def oldest(self, /) -> int:
        """How many days the first of them is overdue."""
    @property
    def usual(self, /) -> int:
        """The days after the due day on which the customer usually pays, less than zero if before."""
    @property
    def payments(self, /) -> int:
        """How many debts it settled in the window."""
    @property
    def broken(self, /) -> int:
        """Of how many of the debts a promise was broken."""
    @property
    def reasons(self, /) -> tuple[CollectionReason, ...]:
        """The parts of the points."""

@final
class CollectionOrder(Record):
    """Customers with something overdue, those first who should be called first."""
    __match_args__: Final = ("lines", "left")
    def __new__(cls, lines: Sequence[CollectionLine], left: int) -> Self: ...
    @property
    def lines(self, /) -> tuple[CollectionLine, ...]:
        """One line for each customer, as many as can be called."""
    @property
    def left(self, /) -> int:
        """How many more customers have something overdue."""

@final
class CollectionProgress(Record):
    """How far the debts of one contract or project are collected (收款进度)."""
    __match_args__: Final = ("value", "currency", "debts", "planned", "due", "collected", "written_off", "open", "share")
    def __new__(cls, *, value: Value | None = ..., currency: str | Currency, debts: int, planned: Money, due: Money, collected: Money, written_off: Money, open: OpenParts, share: Fraction | None = ...) -> Self: ...
    @property
    def value(self, /) -> Value | None:
        """The value of the field; absent for debts without one."""
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def debts(self, /) -> int:
        """How many debts."""
    @property
    def planned(self, /) -> Money:
        """What is to be paid in all: amounts less what was credited, deducted or fell away."""
    @property
    def due(self, /) -> Money:
        """What of it has fallen due, on the day itself too."""
    @property
    def collected(self, /) -> Money:
        """What was paid."""
    @property
    def written_off(self, /) -> Money:
        """What was given up."""
    @property
    def open(self, /) -> OpenParts:
        """What is open, overdue and disputed."""
    @property
    def share(self, /) -> Fraction | None:
        """What was paid, of what is to be paid (完成率)."""

@final
class CollectionPromise(Record):
    """A promise to pay (付款承诺)."""
    __match_args__: Final = ("made", "day", "amount", "state")
    def __new__(cls, made: datetime.date, day: datetime.date, *, amount: Money | None = ..., state: PromiseState) -> Self: ...
    @property
    def made(self, /) -> datetime.date:
        """When it was made."""
    @property
    def day(self, /) -> datetime.date:
        """The day promised."""
    @property
    def amount(self, /) -> Money | None:
        """How much; absent: all that was open."""
    @property
    def state(self, /) -> PromiseState:
        """What became of it."""

class CollectionReason(Record):
    """Why a customer stands where it stands in an order of collection (催收顺序依据). The points add up to those of the
    line, in minor units of its currency.
    """
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Unpaid(CollectionReason):
        """What will probably still be unpaid."""
        __match_args__: Final = ("amount", "chance", "days", "points")
        def __new__(cls, amount: Money, chance: int, days: int, points: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The overdue amount that is not disputed."""
        @property
        def chance(self, /) -> int:
            """Of a thousand such debts so many are still unpaid then, weighted by amount."""
        @property
        def days(self, /) -> int:
            """So many days from now."""
        @property
        def points(self, /) -> int:
            """What that counts."""
    @final
    class Model(CollectionReason):
        """The same by the caller's own model."""
        __match_args__: Final = ("amount", "chance", "points")
        def __new__(cls, amount: Money, chance: int, points: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The overdue amount that is not disputed."""
        @property
        def chance(self, /) -> int:
            """Of a thousand so many are still unpaid then."""
        @property
        def points(self, /) -> int:
            """What that counts."""
    @final
    class BrokenPromise(CollectionReason):
        """A promise to pay was broken."""
        __match_args__: Final = ("day", "points")
        def __new__(cls, day: datetime.date, points: int) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """The day promised, the last one."""
        @property
        def points(self, /) -> int:
            """What that counts."""
    @final
    class CrossesBand(CollectionReason):
        """Something is about to be overdue for longer than a limit of the provision."""
        __match_args__: Final = ("limit", "day", "amount", "points")
        def __new__(cls, limit: int, day: datetime.date, amount: Money, points: int) -> Self: ...
        @property
        def limit(self, /) -> int:
            """The limit, in days."""
        @property
        def day(self, /) -> datetime.date:
            """On which day it is beyond, the first one."""
        @property
        def amount(self, /) -> Money:
            """How much, of all items that are about to."""
        @property
        def points(self, /) -> int:
            """What that counts."""

@final
class CollectionRules(Record):
    """How customers are put into an order."""
    __match_args__: Final = ("forecast", "ahead", "capacity", "bands", "near", "broken", "crossing", "scores", "currency", "quotes")
    def __new__(cls, *, forecast: ForecastRules = ..., ahead: int = ..., capacity: int | None = ..., bands: Sequence[int] = ..., near: int = ..., broken: int | str | Decimal | None = ..., crossing: int | str | Decimal | None = ..., scores: Sequence[ModelScore] = ..., currency: str | Currency | None = ..., quotes: Sequence[Quote] = ...) -> Self: ...
    @property
    def forecast(self, /) -> ForecastRules:
        """How late customers pay. Its periods take no part."""
    @property
    def ahead(self, /) -> int:
        """What is still unpaid in so many days counts, 1 to 366."""
    @property
    def capacity(self, /) -> int | None:
        """So many customers can be called, 1 to 1,000,000. Absent: all."""
    @property
    def bands(self, /) -> tuple[int, ...]:
        """The limits of the provision in days overdue, inclusive and rising, 1 to 3,660, at most 100 (坏账准备账龄段). None
        given: 30, 60, 90, 180, 365.
        """
    @property
    def near(self, /) -> int:
        """An item is about to cross a limit if it does within so many days, 0 to 366."""
    @property
    def broken(self, /) -> Decimal | None:
        """What of the debts of which a promise was broken counts in addition. Absent: 20 percent."""
    @property
    def crossing(self, /) -> Decimal | None:
        """What of the debts that are about to cross a limit counts in addition. Absent: 10 percent."""
    @property
    def scores(self, /) -> tuple[ModelScore, ...]:
        """What the caller's own model says, each customer at most once; at most 10,000,000."""
    @property
    def currency(self, /) -> Currency | None:
        """The currency in which all are compared. Absent: that of the debts, if they have one."""
    @property
    def quotes(self, /) -> tuple[Quote, ...]:
        """Quotes that lead from the currencies of the debts to that one, at most 1,000."""

class Command(Record):
    """What is wanted. Every record has a life, and no command deletes one: what was wrong is taken back by another
    command, and both stay.
    """
    @final
    class RegisterCustomer(Command):
        """Register a customer (客户建档)."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: Customer) -> Self: ...
        @property
        def customer(self, /) -> Customer:
            """The customer."""
    @final
    class RenameCustomer(Command):
        """Give a customer another name (客户更名)."""
        __match_args__: Final = ("customer", "name")
        def __new__(cls, customer: str, name: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def name(self, /) -> str:
            """The new name."""
    @final
    class MergeCustomer(Command):
        """Make two customers one (客户合并): money and receivables go over, the old id still leads there."""
        __match_args__: Final = ("customer", "into")
        def __new__(cls, customer: str, into: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer who goes over."""
        @property
        def into(self, /) -> str:
            """The customer who stays."""
    @final
    class ReassignOwner(Command):
        """Give customers to another owner (移交负责人): one customer, or all of an owner who left."""
        __match_args__: Final = ("customer", "owned_by", "owner", "department")
        def __new__(cls, *, customer: str | None = ..., owned_by: str | None = ..., owner: str, department: str | None = ...) -> Self: ...
        @property
        def customer(self, /) -> str | None:
            """Only this customer."""
        @property
        def owned_by(self, /) -> str | None:
            """All customers of this owner."""
        @property
        def owner(self, /) -> str:
            """The new owner."""
        @property
        def department(self, /) -> str | None:
            """The department of the new owner."""
    @final
    class RegisterContract(Command):
        """Write a contract down (合同登记)."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: Contract) -> Self: ...
        @property
        def contract(self, /) -> Contract:
            """The contract."""
    @final
    class SubmitContract(Command):
        """Hand a contract in for approval (提交审批)."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class ApproveContract(Command):
        """Approve a contract (审批通过): its dated installments become receivables, each exactly once."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class AmendContract(Command):
        """Change a contract (合同变更): what is paid stays, the rest is spread again."""
        __match_args__: Final = ("contract", "total", "part_paid", "rest", "calendar")
        def __new__(cls, contract: str, total: Money, part_paid: PartPaid, rest: Respread, *, calendar: Calendar | None = ...) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def total(self, /) -> Money:
            """The new amount."""
        @property
        def part_paid(self, /) -> PartPaid:
            """What becomes of an installment of which a part is paid."""
        @property
        def rest(self, /) -> Respread:
            """How the rest is spread."""
        @property
        def calendar(self, /) -> Calendar | None:
            """The business days; needed if the new terms move dates."""
    @final
    class ReachMilestone(Command):
        """Report an event that installments wait for (里程碑达成)."""
        __match_args__: Final = ("contract", "event")
        def __new__(cls, contract: str, event: EventDate) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def event(self, /) -> EventDate:
            """What happened, and when."""
    @final
    class TerminateContract(Command):
        """End a contract (合同终止)."""
        __match_args__: Final = ("contract", "unpaid")
        def __new__(cls, contract: str, unpaid: UnpaidItems) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def unpaid(self, /) -> UnpaidItems:
            """What becomes of its receivables."""
    @final
    class OpenReceivable(Command):
        """Take over a receivable that no contract of the book makes: an opening balance (期初应收), an invoice."""
        __match_args__: Final = ("receivable", "value")
        def __new__(cls, receivable: Receivable, *, value: BookValue | None = ...) -> Self: ...
        @property
        def receivable(self, /) -> Receivable:
            """The receivable with what is open of it."""
        @property
        def value(self, /) -> BookValue | None:
            """What it is worth, if it is foreign. Absent: at the rate of the day from which it is owed."""
    @final
    class InvoiceReceivable(Command):
        """Record that a receivable was invoiced (开票)."""
        __match_args__: Final = ("item", "invoice")
        def __new__(cls, item: str, invoice: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def invoice(self, /) -> str:
            """The invoice."""
    @final
    class DisputeReceivable(Command):
        """Record that the customer disputes a receivable (有争议)."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class SettleDispute(Command):
        """Record that a dispute is over."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class CancelReceivable(Command):
        """Let a receivable fall away of which nothing was ever settled (作废)."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class WriteOff(Command):
        """Give up a receivable, or a part of it (坏账核销)."""
        __match_args__: Final = ("item", "amount")
        def __new__(cls, item: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that is open."""
    @final
    class Recover(Command):
        """Owe again what was written off, because it is paid after all (已核销坏账收回)."""
        __match_args__: Final = ("item", "amount")
        def __new__(cls, item: str, amount: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class CreditNote(Command):
        """Credit a receivable (红字发票、折让)."""
        __match_args__: Final = ("note", "item", "amount")
        def __new__(cls, note: str, item: str, amount: Money) -> Self: ...
        @property
        def note(self, /) -> str:
            """The credit note, unique for ever."""
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class ChargeLate(Command):
        """Charge for paying late (滞纳金), up to the business date."""
        __match_args__: Final = ("items", "terms", "calendar")
        def __new__(cls, items: Sequence[str], terms: LateTerms, *, calendar: Calendar | None = ...) -> Self: ...
        @property
        def items(self, /) -> tuple[str, ...]:
            """The items."""
        @property
        def terms(self, /) -> LateTerms:
            """The terms."""
        @property
        def calendar(self, /) -> Calendar | None:
            """The business days; needed if the terms move dates."""
    @final
    class RecordReceipt(Command):
        """Record money that arrived (收款登记)."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: Receipt) -> Self: ...
        @property
        def receipt(self, /) -> Receipt:
            """The receipt."""
    @final
    class ClaimReceipt(Command):
        """Record money that is said to have arrived (到款登记): it is not money until it is confirmed."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: Receipt) -> Self: ...
        @property
        def receipt(self, /) -> Receipt:
            """The receipt."""
    @final
    class ConfirmReceipt(Command):
        """Confirm that claimed money arrived (确认到账)."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: str) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
    @final
    class RejectReceipt(Command):
        """Say that claimed money did not arrive (驳回)."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: str) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
    @final
    class BounceReceipt(Command):
        """Take back a receipt that the bank took back (退票). What it paid has to be undone first."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: str) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
    @final
    class IdentifyReceipt(Command):
        """Give unidentified money to its owner (到款认领)."""
        __match_args__: Final = ("lot", "amount", "customer", "account", "nature")
        def __new__(cls, lot: str, *, amount: Money | None = ..., customer: str, account: Sequence[Field] = ..., nature: Nature = ...) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot that waits."""
        @property
        def amount(self, /) -> Money | None:
            """How much of it. Absent: all that is left."""
        @property
        def customer(self, /) -> str:
            """The customer it belongs to."""
        @property
        def account(self, /) -> tuple[Field, ...]:
            """Which account of the customer. None: the account as a whole."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is."""
    @final
    class OpenAccount(Command):
        """Set up an account (开户)."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class CloseAccount(Command):
        """Close an account (销户)."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class ReopenAccount(Command):
        """Open a closed account again."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Hold(Command):
        """Set money aside for an order or a dispute (冻结). For a refund there is a command of its own."""
        __match_args__: Final = ("hold", "account", "amount", "purpose", "reference", "fields", "until", "lots")
        def __new__(cls, *, hold: str | None = ..., account: AccountKey, amount: Money, purpose: HoldPurpose = ..., reference: str | None = ..., fields: Sequence[Field] = ..., until: datetime.date | None = ..., lots: Sequence[str] = ...) -> Self: ...
        @property
        def hold(self, /) -> str | None:
            """The hold. Absent: it is called as the order."""
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def purpose(self, /) -> HoldPurpose:
            """What it is for."""
        @property
        def reference(self, /) -> str | None:
            """The order or claim behind it."""
        @property
        def fields(self, /) -> tuple[Field, ...]:
            """The fields of what it will pay."""
        @property
        def until(self, /) -> datetime.date | None:
            """The first day on which it no longer holds."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class Capture(Command):
        """Pay a receivable from a hold (请款); what is not used is free again."""
        __match_args__: Final = ("hold", "item", "amount")
        def __new__(cls, hold: str, item: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that is held."""
    @final
    class Release(Command):
        """Give up a hold (解冻)."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class Lapse(Command):
        """Record that a hold ended by its date."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class Transfer(Command):
        """Move money to another account (转账)."""
        __match_args__: Final = ("account", "to", "amount", "lots")
        def __new__(cls, account: AccountKey, to: AccountKey, amount: Money, *, lots: Sequence[str] = ...) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account it comes from."""
        @property
        def to(self, /) -> AccountKey:
            """The account it goes to."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class Reclassify(Command):
        """Change the kind of money (重分类)."""
        __match_args__: Final = ("account", "amount", "nature", "lots")
        def __new__(cls, account: AccountKey, amount: Money, nature: Nature, lots: Sequence[str]) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def nature(self, /) -> Nature:
            """What kind it becomes."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots, in this order, at least one."""
    @final
    class Expire(Command):
        """Take expired money off the books (到期失效)."""
        __match_args__: Final = ("account",)
        def __new__(cls, account: AccountKey) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
    @final
    class Forfeit(Command):
        """Keep deposits because the payer broke the contract (没收定金)."""
        __match_args__: Final = ("account", "amount", "lots")
        def __new__(cls, account: AccountKey, amount: Money, lots: Sequence[str]) -> Self: ...
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots, in this order, at least one."""
    @final
    class Allocate(Command):
        """Let a scheme decide which money of a customer pays which receivables (自动核销)."""
        __match_args__: Final = ("customer", "scheme", "currency", "lots", "items")
        def __new__(cls, customer: str, *, scheme: Scheme | None = ..., currency: str | Currency | None = ..., lots: Sequence[str] = ..., items: Sequence[str] = ...) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def scheme(self, /) -> Scheme | None:
            """The scheme. Absent: that of the rules."""
        @property
        def currency(self, /) -> Currency | None:
            """Only money and receivables in this currency. Absent: each currency on its own."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """Only these lots. None: all."""
        @property
        def items(self, /) -> tuple[str, ...]:
            """Only these items. None: all that are open."""
    @final
    class Pay(Command):
        """Pay one receivable (指定核销)."""
        __match_args__: Final = ("item", "amount", "account", "lots")
        def __new__(cls, item: str, *, amount: Money | None = ..., account: AccountKey | None = ..., lots: Sequence[str] = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that is open."""
        @property
        def account(self, /) -> AccountKey | None:
            """The account the money comes from. Absent: that of the first lot, or the account of the customer as a whole."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class UndoAllocation(Command):
        """Take an allocation back (反核销): the money goes back to its lots, the receivable is open again."""
        __match_args__: Final = ("allocation", "amount")
        def __new__(cls, allocation: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def allocation(self, /) -> str:
            """The allocation, as its event names it."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that stands."""
    @final
    class RequestRefund(Command):
        """Ask for a refund (退款申请): the money is set aside."""
        __match_args__: Final = ("refund", "account", "amount", "cause", "lots")
        def __new__(cls, *, refund: str | None = ..., account: AccountKey, amount: Money, cause: RefundCause = ..., lots: Sequence[str] = ...) -> Self: ...
        @property
        def refund(self, /) -> str | None:
            """The refund. Absent: it is called as the order."""
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def cause(self, /) -> RefundCause:
            """Why."""
        @property
        def lots(self, /) -> tuple[str, ...]:
            """The lots to use, in this order."""
    @final
    class PayRefund(Command):
        """Record that a refund was paid out (退款付款)."""
        __match_args__: Final = ("refund", "amount", "reference")
        def __new__(cls, refund: str, *, amount: Money | None = ..., reference: str | None = ...) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that was asked for."""
        @property
        def reference(self, /) -> str | None:
            """The payment that carries it."""
    @final
    class CancelRefund(Command):
        """Give up a refund (撤销退款): the money is free again."""
        __match_args__: Final = ("refund",)
        def __new__(cls, refund: str) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
    @final
    class ClosePeriod(Command):
        """Close all days up to one (结账): nothing is recorded on them any more."""
        __match_args__: Final = ("through",)
        def __new__(cls, through: datetime.date) -> Self: ...
        @property
        def through(self, /) -> datetime.date:
            """The last closed day."""
    @final
    class OpenPeriod(Command):
        """Open closed days again (反结账)."""
        __match_args__: Final = ("since",)
        def __new__(cls, since: datetime.date) -> Self: ...
        @property
        def since(self, /) -> datetime.date:
            """The first open day."""
    @final
    class Tag(Command):
        """Tag a record (打标签)."""
        __match_args__: Final = ("subject", "tag")
        def __new__(cls, subject: RecordKey, tag: str) -> Self: ...
        @property
        def subject(self, /) -> RecordKey:
            """What is tagged."""
        @property
        def tag(self, /) -> str:
            """The tag."""
    @final
    class Untag(Command):
        """Take a tag off."""
        __match_args__: Final = ("subject", "tag")
        def __new__(cls, subject: RecordKey, tag: str) -> Self: ...
        @property
        def subject(self, /) -> RecordKey:
            """What is tagged."""
        @property
        def tag(self, /) -> str:
            """The tag."""
    @final
    class Comment(Command):
        """Write a comment (备注)."""
        __match_args__: Final = ("subject", "text")
        def __new__(cls, subject: RecordKey, text: str) -> Self: ...
        @property
        def subject(self, /) -> RecordKey:
            """What it is about."""
        @property
        def text(self, /) -> str:
            """The text, 1 to 4,096 bytes."""
    @final
    class ChangeRules(Command):
        """Change the rules of the book from a business date on (规则变更)."""
        __match_args__: Final = ("since", "rules")
        def __new__(cls, since: datetime.date, rules: BookRules) -> Self: ...
        @property
        def since(self, /) -> datetime.date:
            """The first day on which they hold."""
        @property
        def rules(self, /) -> BookRules:
            """The rules."""
    @final
    class ChangePeople(Command):
        """Say who is there (人员变更): people and departments, new or changed. Nobody is deleted; who left has an end."""
        __match_args__: Final = ("people", "departments")
        def __new__(cls, *, people: Sequence[Person] = ..., departments: Sequence[Department] = ...) -> Self: ...
        @property
        def people(self, /) -> tuple[Person, ...]:
            """The people, each as a whole."""
        @property
        def departments(self, /) -> tuple[Department, ...]:
            """The departments of which the head is known."""
    @final
    class ChangeAccess(Command):
        """Say who may do what (权限变更). Without a policy everybody may do everything."""
        __match_args__: Final = ("policy",)
        def __new__(cls, *, policy: AccessPolicy | None = ...) -> Self: ...
        @property
        def policy(self, /) -> AccessPolicy | None:
            """The policy. Absent: none any more."""
    @final
    class ChangeApprovalPolicy(Command):
        """Say what needs whose approval (审批规则变更): a new policy, or a later version of one."""
        __match_args__: Final = ("policy",)
        def __new__(cls, policy: ApprovalPolicy) -> Self: ...
        @property
        def policy(self, /) -> ApprovalPolicy:
            """The policy. Its actions are those of commands."""
    @final
    class RemoveApprovalPolicy(Command):
        """Ask for approval no longer as a policy says. Cases that are open go on."""
        __match_args__: Final = ("policy",)
        def __new__(cls, policy: str) -> Self: ...
        @property
        def policy(self, /) -> str:
            """The policy, with all its versions."""
    @final
    class AnswerCase(Command):
        """Answer a case (审批): an order that waits. With the last approval it is carried out."""
        __match_args__: Final = ("case", "step", "digest", "act", "comment")
        def __new__(cls, case: str, step: str, digest: str, act: CaseAct, *, comment: str | None = ...) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case: the order that waits."""
        @property
        def step(self, /) -> str:
            """The step that is meant."""
        @property
        def digest(self, /) -> str:
            """The digest of the content that was looked at, as the case says it."""
        @property
        def act(self, /) -> CaseAct:
            """The answer."""
        @property
        def comment(self, /) -> str | None:
            """What is said with it, at most 4,000 bytes."""
    @final
    class CarryOut(Command):
        """Carry out what was approved and could not be carried out then (执行)."""
        __match_args__: Final = ("case",)
        def __new__(cls, case: str) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
    @final
    class UndoMovement(Command):
        """Take a movement of money back (撤销划转): a transfer, an identification, a reclassification, an expiry or a
        forfeiture. The same amounts are on the same lots again. What has an undo of its own is refused.
        """
        __match_args__: Final = ("movement", "amount")
        def __new__(cls, movement: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def movement(self, /) -> str:
            """The movement, as its event names it."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that stands."""
    @final
    class ReturnRefund(Command):
        """Record that the bank returned a refund that was paid out (退款退回): the money is on its lots again."""
        __match_args__: Final = ("refund", "amount")
        def __new__(cls, refund: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def amount(self, /) -> Money | None:
            """How much came back. Absent: all that was paid and did not come back yet."""
    @final
    class CreditAccount(Command):
        """Credit what is paid already (红字冲销转预收): the customer has the money on account, as a lot that is called as
        the credit note.
        """
        __match_args__: Final = ("note", "account", "amount", "nature")
        def __new__(cls, note: str, account: AccountKey, amount: Money, *, nature: Nature = ...) -> Self: ...
        @property
        def note(self, /) -> str:
            """The credit note, unique for ever, together with those of receivables."""
        @property
        def account(self, /) -> AccountKey:
            """The account."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def nature(self, /) -> Nature:
            """What kind of money it is; never given or unidentified."""
    @final
    class SetRate(Command):
        """Say what a foreign currency is worth in the home currency, from the business date on (记账汇率)."""
        __match_args__: Final = ("quote",)
        def __new__(cls, quote: Quote) -> Self: ...
        @property
        def quote(self, /) -> Quote:
            """From the currency into that of the book."""
    @final
    class Revalue(Command):
        """Move all foreign receivables and foreign money to the closing rates of the business date (期末调汇)."""
        __match_args__: Final = ("revaluation", "quotes")
        def __new__(cls, *, revaluation: str | None = ..., quotes: Sequence[Quote] = ...) -> Self: ...
        @property
        def revaluation(self, /) -> str | None:
            """The revaluation, unique for ever. Absent: it is called as the order."""
        @property
        def quotes(self, /) -> tuple[Quote, ...]:
            """The closing rates. A currency that is not named has the rate of the day."""
    @final
    class UndoRevaluation(Command):
        """Take a revaluation back (撤销调汇), or off when the next period begins (期初冲回)."""
        __match_args__: Final = ("revaluation",)
        def __new__(cls, revaluation: str) -> Self: ...
        @property
        def revaluation(self, /) -> str:
            """The revaluation."""
    @final
    class StartReconciliation(Command):
        """Begin to reconcile a period of a bank account (开始对账)."""
        __match_args__: Final = ("account", "span")
        def __new__(cls, account: str, span: PeriodSpan) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def span(self, /) -> PeriodSpan:
            """The period."""
    @final
    class SignReconciliation(Command):
        """Sign the reconciliation of a period (对账签核). What is signed stays outside: the book keeps its digest."""
        __match_args__: Final = ("content",)
        def __new__(cls, content: PeriodContent) -> Self: ...
        @property
        def content(self, /) -> PeriodContent:
            """What is signed."""
    @final
    class ReopenReconciliation(Command):
        """Take the signature of a period back, with a reason (撤销签核)."""
        __match_args__: Final = ("account", "span", "note")
        def __new__(cls, account: str, span: PeriodSpan, note: str) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def span(self, /) -> PeriodSpan:
            """The period."""
        @property
        def note(self, /) -> str:
            """Why, 1 to 1,000 bytes."""
    @final
    class RaiseExceptions(Command):
        """Bring the exceptions of a bank account up to date with what a run found (对账异常登记)."""
        __match_args__: Final = ("account", "findings", "rules")
        def __new__(cls, account: str, *, findings: Sequence[ExceptionFinding] = ..., rules: Sequence[ExceptionRule] = ...) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def findings(self, /) -> tuple[ExceptionFinding, ...]:
            """All that the run found: what it does not find again is cleared."""
        @property
        def rules(self, /) -> tuple[ExceptionRule, ...]:
            """Who owns new ones, each class at most once."""
    @final
    class ChangeException(Command):
        """Give an exception to somebody, begin to work on it, accept it or open it again (异常处理)."""
        __match_args__: Final = ("account", "exception", "change")
        def __new__(cls, account: str, exception: str, change: ExceptionChange) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def exception(self, /) -> str:
            """The exception."""
        @property
        def change(self, /) -> ExceptionChange:
            """What is done with it."""

@final
class ComparedLeg(Record):
    """A leg, compared."""
    __match_args__: Final = ("left", "right", "state", "difference")
    def __new__(cls, left: ChainKind, right: ChainKind, state: ChainLegState, difference: Money) -> Self: ...
    @property
    def left(self, /) -> ChainKind:
        """One side."""
    @property
    def right(self, /) -> ChainKind:
        """The other."""
    @property
    def state(self, /) -> ChainLegState:
        """How it stands."""
    @property
    def difference(self, /) -> Money:
        """The first less the second."""

@final
class Comparison(Record):
    """Where schemes differ, and why."""
    __match_args__: Final = ("as_of", "outcomes", "groups", "first", "pairs", "left_over")
    def __new__(cls, as_of: datetime.date, outcomes: Sequence[SchemeOutcome], groups: Sequence[SchemeGroup], *, first: FirstDifference | None = ..., pairs: Sequence[PairDifference], left_over: Sequence[LotDifference]) -> Self: ...
    @property
    def as_of(self, /) -> datetime.date:
        """The business date."""
    @property
    def outcomes(self, /) -> tuple[SchemeOutcome, ...]:
        """What each scheme does in all, in the order given."""
    @property
    def groups(self, /) -> tuple[SchemeGroup, ...]:
        """Which schemes agree in every amount, in the order of the first of each group."""
    @property
    def first(self, /) -> FirstDifference | None:
        """The first line that is not the same in all plans; absent if all lines are."""
    @property
    def pairs(self, /) -> tuple[PairDifference, ...]:
        """The pairs of lot and item that get different amounts, by the ids of lot and item."""
    @property
    def left_over(self, /) -> tuple[LotDifference, ...]:
        """The lots of which different amounts are left, by id."""

@final
class Condition(Record):
    """What a fact must be for a branch to fit."""
    __match_args__: Final = ("fact", "test")
    def __new__(cls, fact: str, test: FactTest) -> Self: ...
    @property
    def fact(self, /) -> str:
        """The name of the fact."""
    @property
    def test(self, /) -> FactTest:
        """What it must be."""

@final
class ConfirmedMatch(Record):
    """What somebody confirmed, or put in the place of what was proposed."""
    __match_args__: Final = ("line", "items")
    def __new__(cls, line: str, *, items: Sequence[str] = ...) -> Self: ...
    @property
    def line(self, /) -> str:
        """The line, once in a request."""
    @property
    def items(self, /) -> tuple[str, ...]:
        """The items it was for, in any order; none: it has no counterpart among them."""

@final
class ConsistencyProof(Record):
    """That a longer log continues a shorter one (一致性证明): the digests both have, and those beside them."""
    __match_args__: Final = ("old_count", "new_count", "path")
    def __new__(cls, old_count: int, new_count: int, path: Sequence[str]) -> Self: ...
    @property
    def old_count(self, /) -> int:
        """How many lines the shorter log has."""
    @property
    def new_count(self, /) -> int:
        """How many lines the longer log has."""
    @property
    def path(self, /) -> tuple[str, ...]:
        """The digests, in the order of RFC 6962: at most 64."""

@final
class Contract(Record):
    """A contract (合同) with its installment schedule."""
    __match_args__: Final = ("id", "customer", "signed", "schedule", "references", "fields")
    def __new__(cls, id: str, customer: str, *, signed: datetime.date | None = ..., schedule: ScheduleRequest, references: Sequence[str] = ..., fields: Sequence[Field] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The contract, by its number (合同编号)."""
    @property
    def customer(self, /) -> str:
        """The customer who owes."""
    @property
    def signed(self, /) -> datetime.date | None:
        """The day it was signed (签订日期)."""
    @property
    def schedule(self, /) -> ScheduleRequest:
        """The amount, the payment terms and the events reported so far."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Carried to every receivable: order, invoice, shipment."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Carried to every receivable."""

@final
class ContractView(Record):
    """A contract as it stands."""
    __match_args__: Final = ("contract", "status", "version", "schedule", "items")
    def __new__(cls, contract: Contract, status: ContractStatus, version: int, schedule: Schedule, *, items: Sequence[str] = ...) -> Self: ...
    @property
    def contract(self, /) -> Contract:
        """The contract as registered."""
    @property
    def status(self, /) -> ContractStatus:
        """How far it is."""
    @property
    def version(self, /) -> int:
        """The version of its schedule."""
    @property
    def schedule(self, /) -> Schedule:
        """Its schedule."""
    @property
    def items(self, /) -> tuple[str, ...]:
        """Its receivables, without those that were canceled."""

@final
class Control(Record):
    """A control account (统驭科目) of the general ledger and its balance there."""
    __match_args__: Final = ("control", "balance", "natures")
    def __new__(cls, control: str, balance: Money, *, natures: Sequence[Nature] = ...) -> Self: ...
    @property
    def control(self, /) -> str:
        """The account of the general ledger: `2203`, `2205`."""
    @property
    def balance(self, /) -> Money:
        """What it says, as a credit balance."""
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """The money that belongs there, such as contract liabilities only. None: all of the currency."""

@final
class ControlTotal(Record):
    """The rows of one currency, added up: `found` is always `accepted` plus `left_out`."""
    __match_args__: Final = ("found", "accepted", "left_out")
    def __new__(cls, found: Money, accepted: Money, left_out: Money) -> Self: ...
    @property
    def found(self, /) -> Money:
        """All rows."""
    @property
    def accepted(self, /) -> Money:
        """Those that became lines."""
    @property
    def left_out(self, /) -> Money:
        """Those that did not."""

@final
class Converted(Record):
    """An amount, what it became, and at which rate."""
    __match_args__: Final = ("amount", "value", "quote", "exact")
    def __new__(cls, amount: Money, value: Money, quote: Quote, exact: bool) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """The amount that was given."""
    @property
    def value(self, /) -> Money:
        """What it is worth in the other currency."""
    @property
    def quote(self, /) -> Quote:
        """The quote used."""
    @property
    def exact(self, /) -> bool:
        """Whether no rounding was needed."""

@final
class ConvertedParts(Record):
    """A sum that was turned once, and its parts."""
    __match_args__: Final = ("total", "values", "residue")
    def __new__(cls, total: Money, values: Sequence[Money], residue: Money) -> Self: ...
    @property
    def total(self, /) -> Money:
        """The sum of the amounts, turned once."""
    @property
    def values(self, /) -> tuple[Money, ...]:
        """Each amount, in the given order; together the total."""
    @property
    def residue(self, /) -> Money:
        """What rounding each amount alone would have left over or lacked."""

@final
class CorrectionCount(Record):
    """How often one kind of correction was made."""
    __match_args__: Final = ("kind", "count")
    def __new__(cls, kind: CorrectionKind, count: int) -> Self: ...
    @property
    def kind(self, /) -> CorrectionKind:
        """The kind."""
    @property
    def count(self, /) -> int:
        """How often."""

@final
class CoveredPlan(Record):
    """A plan line for which something else stands, or a part of it."""
    __match_args__: Final = ("plan", "amount", "by")
    def __new__(cls, plan: str, amount: Money, by: Sequence[str]) -> Self: ...
    @property
    def plan(self, /) -> str:
        """The plan line."""
    @property
    def amount(self, /) -> Money:
        """How much of it does not count."""
    @property
    def by(self, /) -> tuple[str, ...]:
        """The debts and the money that stand for it, the earliest first."""

@final
class CreditExposure(Record):
    """What a customer owes and is about to owe, this order excluded. In the currency of the order; what is owed in others
    is turned and rounded up, money and security down.
    """
    __match_args__: Final = ("receivables", "disputed", "delivered", "orders", "prepaid", "secured", "total")
    def __new__(cls, receivables: Money, disputed: Money, delivered: Money, orders: Money, prepaid: Money, secured: Money, total: Money) -> Self: ...
    @property
    def receivables(self, /) -> Money:
        """Open and not disputed."""
    @property
    def disputed(self, /) -> Money:
        """Disputed."""
    @property
    def delivered(self, /) -> Money:
        """Delivered and not billed."""
    @property
    def orders(self, /) -> Money:
        """Ordered and not delivered."""
    @property
    def prepaid(self, /) -> Money:
        """Less: money of an order, and money of none, so far as it lowers anything."""
    @property
    def secured(self, /) -> Money:
        """Less: what is secured, so far as it lowers anything."""
    @property
    def total(self, /) -> Money:
        """What is left, never below zero."""

@final
class CreditLimit(Record):
    """What a customer may owe at most (信用额度)."""
    __match_args__: Final = ("customer", "amount", "since", "until", "shared")
    def __new__(cls, customer: str, amount: Money, *, since: datetime.date | None = ..., until: datetime.date | None = ..., shared: bool = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer, once in a call."""
    @property
    def amount(self, /) -> Money:
        """The most, zero or more. Exactly so much is allowed."""
    @property
    def since(self, /) -> datetime.date | None:
        """Since when it stands."""
    @property
    def until(self, /) -> datetime.date | None:
        """The last day on which it holds. Absent: without end."""
    @property
    def shared(self, /) -> bool:
        """Whether all customers below this one in its group share it (集团共享)."""

@final
class CreditOrder(Record):
    """The order that is checked."""
    __match_args__: Final = ("id", "customer", "amount", "term_days", "version", "opening")
    def __new__(cls, id: str, customer: str, amount: Money, *, term_days: int | None = ..., version: int = ..., opening: int = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The order."""
    @property
    def customer(self, /) -> str:
        """Who orders."""
    @property
    def amount(self, /) -> Money:
        """What it comes to, more than zero."""
    @property
    def term_days(self, /) -> int | None:
        """Its days of credit. Absent: as the grade allows."""
    @property
    def version(self, /) -> int:
        """The version of the document, rising with each change."""
    @property
    def opening(self, /) -> int:
        """How often it was opened. An order that was closed and opened again is a new one."""

@final
class CreditPolicy(Record):
    """What each grade allows and how an order is checked. Shares are basis points: 10,000 are the whole."""
    __match_args__: Final = ("grading", "grade_a", "grade_b", "grade_c", "grade_d", "not_rated", "base_days", "starter", "raise_most", "raise_months", "raise_items", "components", "free_money", "natures", "order_field", "checks", "overdue_share", "oldest_days", "most_order", "prepaid_checked", "release_days")
    def __new__(cls, *, grading: GradePolicy = ..., grade_a: GradeTerms | None = ..., grade_b: GradeTerms | None = ..., grade_c: GradeTerms | None = ..., grade_d: GradeTerms | None = ..., not_rated: GradeTerms | None = ..., base_days: int = ..., starter: Sequence[Money] = ..., raise_most: int = ..., raise_months: int = ..., raise_items: int = ..., components: Sequence[ExposurePart] = ..., free_money: FreeMoney = ..., natures: Sequence[Nature] = ..., order_field: str | None = ..., checks: Sequence[CheckRule] = ..., overdue_share: int = ..., oldest_days: int = ..., most_order: Sequence[Money] = ..., prepaid_checked: bool = ..., release_days: int = ...) -> Self: ...
    @property
    def grading(self, /) -> GradePolicy:
        """How customers are graded; its version is that of the whole policy."""
    @property
    def grade_a(self, /) -> GradeTerms | None:
        """What grade A allows. Absent: what it does in the standard policy."""
    @property
    def grade_b(self, /) -> GradeTerms | None:
        """What grade B allows. Absent: what it does in the standard policy."""
    @property
    def grade_c(self, /) -> GradeTerms | None:
        """What grade C allows. Absent: what it does in the standard policy."""
    @property
    def grade_d(self, /) -> GradeTerms | None:
        """What grade D allows. Absent: what it does in the standard policy."""
    @property
    def not_rated(self, /) -> GradeTerms | None:
        """What is allowed to customers that are not rated. Absent: what it is in the standard policy."""
    @property
    def base_days(self, /) -> int:
        """The usual days of credit (账期), 0 to 366."""
    @property
    def starter(self, /) -> tuple[Money, ...]:
        """The first limit of a customer that is not rated; one amount for each currency."""
    @property
    def raise_most(self, /) -> int:
        """A limit rises by at most so much in one review."""
    @property
    def raise_months(self, /) -> int:
        """A limit rises only if it has stood for so many months."""
    @property
    def raise_items(self, /) -> int:
        """A limit rises only with so many observations."""
    @property
    def components(self, /) -> tuple[ExposurePart, ...]:
        """What counts as exposure (敞口口径), each once. None: all of it."""
    @property
    def free_money(self, /) -> FreeMoney:
        """What money that belongs to no order does."""
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """Which kinds of money count. None: all but guarantees and what nobody has identified."""
    @property
    def order_field(self, /) -> str | None:
        """The field of money and debts that names the order they belong to. Absent: `order`."""
    @property
    def checks(self, /) -> tuple[CheckRule, ...]:
        """The checks, each at most once. None: all of them hold; nothing goes unchecked because nobody wrote a rule. If there
        are any, what is not among them is not checked.
        """
    @property
    def overdue_share(self, /) -> int:
        """At most so much of what is open may be overdue."""
    @property
    def oldest_days(self, /) -> int:
        """No open document may be older than so many days."""
    @property
    def most_order(self, /) -> tuple[Money, ...]:
        """The most a single order may leave uncovered; one amount for each currency. No amount: anything."""
    @property
    def prepaid_checked(self, /) -> bool:
        """Whether an order that is paid in advance in full is held all the same if a check fails. Otherwise nothing but a
        stop by hand holds it.
        """
    @property
    def release_days(self, /) -> int:
        """A release holds for so many days."""

class CreditReason(Record):
    """What an order check found."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class LimitExceeded(CreditReason):
        """The exposure with this order would be above a limit."""
        __match_args__: Final = ("exposure", "limit", "owner")
        def __new__(cls, exposure: Money, limit: Money, owner: str) -> Self: ...
        @property
        def exposure(self, /) -> Money:
            """The exposure with this order."""
        @property
        def limit(self, /) -> Money:
            """The limit."""
        @property
        def owner(self, /) -> str:
            """Whose limit: the customer, or the group it belongs to."""
    @final
    class NoLimit(CreditReason):
        """Nobody gave the customer a limit."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class LimitExpired(CreditReason):
        """The limit is out of date."""
        __match_args__: Final = ("until", "owner")
        def __new__(cls, until: datetime.date, owner: str) -> Self: ...
        @property
        def until(self, /) -> datetime.date:
            """Its last day."""
        @property
        def owner(self, /) -> str:
            """Whose limit."""
    @final
    class Overdue(CreditReason):
        """Something is overdue for longer than is tolerated."""
        __match_args__: Final = ("debt", "days", "tolerance")
        def __new__(cls, debt: str, days: int, tolerance: int) -> Self: ...
        @property
        def debt(self, /) -> str:
            """The debt that is overdue longest."""
        @property
        def days(self, /) -> int:
            """For how many days."""
        @property
        def tolerance(self, /) -> int:
            """How many are tolerated."""
    @final
    class OverdueShare(CreditReason):
        """Too much of what is open is overdue."""
        __match_args__: Final = ("overdue", "open", "most")
        def __new__(cls, overdue: Money, open: Money, most: int) -> Self: ...
        @property
        def overdue(self, /) -> Money:
            """What is overdue."""
        @property
        def open(self, /) -> Money:
            """What is open."""
        @property
        def most(self, /) -> int:
            """The largest share allowed, in basis points."""
    @final
    class TooOld(CreditReason):
        """An open document is too old."""
        __match_args__: Final = ("debt", "days", "most")
        def __new__(cls, debt: str, days: int, most: int) -> Self: ...
        @property
        def debt(self, /) -> str:
            """The debt."""
        @property
        def days(self, /) -> int:
            """Its age in days."""
        @property
        def most(self, /) -> int:
            """The most allowed."""
    @final
    class OrderTooLarge(CreditReason):
        """The order leaves too much uncovered."""
        __match_args__: Final = ("uncovered", "most")
        def __new__(cls, uncovered: Money, most: Money) -> Self: ...
        @property
        def uncovered(self, /) -> Money:
            """What is not covered of it."""
        @property
        def most(self, /) -> Money:
            """The most allowed."""
    @final
    class DepositMissing(CreditReason):
        """Less is paid in advance than the grade asks for."""
        __match_args__: Final = ("covered", "needed", "grade")
        def __new__(cls, covered: Money, needed: Money, grade: CreditGrade) -> Self: ...
        @property
        def covered(self, /) -> Money:
            """What is paid in advance."""
        @property
        def needed(self, /) -> Money:
            """What is asked for."""
        @property
        def grade(self, /) -> CreditGrade:
            """The grade."""
    @final
    class ApprovalNeeded(CreditReason):
        """The grade asks for an approval."""
        __match_args__: Final = ("grade",)
        def __new__(cls, grade: CreditGrade) -> Self: ...
        @property
        def grade(self, /) -> CreditGrade:
            """The grade."""
    @final
    class TermsTooLong(CreditReason):
        """The order has more days of credit than the grade allows."""
        __match_args__: Final = ("days", "most")
        def __new__(cls, days: int, most: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """Its days of credit."""
        @property
        def most(self, /) -> int:
            """The days allowed."""
    @final
    class Stopped(CreditReason):
        """The customer was stopped by hand."""
        __match_args__: Final = ("since",)
        def __new__(cls, since: datetime.date) -> Self: ...
        @property
        def since(self, /) -> datetime.date:
            """Since when."""
    @final
    class PromiseBroken(CreditReason):
        """A promise to pay was not kept."""
        __match_args__: Final = ("debt", "promised")
        def __new__(cls, debt: str, promised: datetime.date) -> Self: ...
        @property
        def debt(self, /) -> str:
            """The debt."""
        @property
        def promised(self, /) -> datetime.date:
            """The day promised."""
    @final
    class ReleasedBefore(CreditReason):
        """The order was released before and is no larger: it is not checked again."""
        __match_args__: Final = ("on", "amount")
        def __new__(cls, on: datetime.date, amount: Money) -> Self: ...
        @property
        def on(self, /) -> datetime.date:
            """When."""
        @property
        def amount(self, /) -> Money:
            """Up to which amount."""
    @final
    class MoneyNotCounted(CreditReason):
        """Money does not count."""
        __match_args__: Final = ("prepayment", "amount", "cause")
        def __new__(cls, prepayment: str, amount: Money, cause: NotCounted) -> Self: ...
        @property
        def prepayment(self, /) -> str:
            """The money."""
        @property
        def amount(self, /) -> Money:
            """How much of it."""
        @property
        def cause(self, /) -> NotCounted:
            """Why."""

@final
class CreditSimulation(Record):
    """What a changed policy would change."""
    __match_args__: Final = ("policy", "other", "grades", "changes", "totals")
    def __new__(cls, policy: str, other: str, grades: Sequence[GradeCount], changes: Sequence[SimulatedChange], totals: Sequence[SimulatedTotal]) -> Self: ...
    @property
    def policy(self, /) -> str:
        """The version of the policy in force."""
    @property
    def other(self, /) -> str:
        """The version of the other."""
    @property
    def grades(self, /) -> tuple[GradeCount, ...]:
        """How many customers have which grade, under either."""
    @property
    def changes(self, /) -> tuple[SimulatedChange, ...]:
        """The customers whose grade, limit or terms change, by id and currency."""
    @property
    def totals(self, /) -> tuple[SimulatedTotal, ...]:
        """The sums, by currency."""

@final
class CsvRules(Record):
    """How a table is written as CSV."""
    __match_args__: Final = ("language", "headings", "byte_order_mark")
    def __new__(cls, *, language: ReportLanguage = ..., headings: CsvHeadings = ..., byte_order_mark: bool = ...) -> Self: ...
    @property
    def language(self, /) -> ReportLanguage:
        """The language of headings and words."""
    @property
    def headings(self, /) -> CsvHeadings:
        """What the first row holds."""
    @property
    def byte_order_mark(self, /) -> bool:
        """Whether a byte order mark stands first: without it Excel takes Chinese for another encoding."""

@final
class CubeCell(Record):
    """A cell."""
    __match_args__: Final = ("row", "column", "values")
    def __new__(cls, row: int, column: int, values: Sequence[Money]) -> Self: ...
    @property
    def row(self, /) -> int:
        """The place of its row."""
    @property
    def column(self, /) -> int:
        """The place of its column."""
    @property
    def values(self, /) -> tuple[Money, ...]:
        """Its sums, one for each measure."""

@final
class CubeDefinition(Record):
    """A report of the user's own (自定义报表)."""
    __match_args__: Final = ("measures", "rows", "columns", "filter", "first", "at")
    def __new__(cls, measures: Sequence[CubeMeasure], *, rows: Sequence[CubeDimension] = ..., columns: Sequence[CubeDimension] = ..., filter: Sequence[CubeFilter] = ..., first: datetime.date | None = ..., at: CutOff) -> Self: ...
    @property
    def measures(self, /) -> tuple[CubeMeasure, ...]:
        """What is summed up, 1 to 20."""
    @property
    def rows(self, /) -> tuple[CubeDimension, ...]:
        """By what the rows are told apart, at most 8. None: one row."""
    @property
    def columns(self, /) -> tuple[CubeDimension, ...]:
        """By what the columns are, at most 8. None: one column."""
    @property
    def filter(self, /) -> tuple[CubeFilter, ...]:
        """What takes part: all tests must hold, at most 100. None: everything."""
    @property
    def first(self, /) -> datetime.date | None:
        """The first day of what moved. Absent: since ever."""
    @property
    def at(self, /) -> CutOff:
        """The last day, and what is known."""

class CubeDimension(Record):
    """By what rows and columns are told apart."""
    @final
    class Customer(CubeDimension):
        """The customer."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Owner(CubeDimension):
        """Who looks after it on the last day; of money, who did when it arrived."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Document(CubeDimension):
        """The document."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Kind(CubeDimension):
        """The kind of debt, or of money, by its name in JSON."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class IssueMonth(CubeDimension):
        """The month of the document, by its first day."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class DueMonth(CubeDimension):
        """The month it is due, as agreed by the last day."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class ReceiptMonth(CubeDimension):
        """The month the money of a payment was there, or in which money arrived. What is no money has none."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Field(CubeDimension):
        """A field of the record, or else of the customer: `contract`, `project`, `region`."""
        __match_args__: Final = ("name",)
        def __new__(cls, name: str) -> Self: ...
        @property
        def name(self, /) -> str:
            """Its name."""

@final
class CubeFilter(Record):
    """A test of what takes part."""
    __match_args__: Final = ("dimension", "test")
    def __new__(cls, dimension: CubeDimension, test: CubeTest) -> Self: ...
    @property
    def dimension(self, /) -> CubeDimension:
        """Of which dimension."""
    @property
    def test(self, /) -> CubeTest:
        """What must hold."""

@final
class CubeLine(Record):
    """A row or column."""
    __match_args__: Final = ("at", "total")
    def __new__(cls, *, at: Sequence[CubePlace] = ..., total: Sequence[Money]) -> Self: ...
    @property
    def at(self, /) -> tuple[CubePlace, ...]:
        """Its values, one for each dimension."""
    @property
    def total(self, /) -> tuple[Money, ...]:
        """Its sums, one for each measure."""

@final
class CubePlace(Record):
    """The value of one dimension."""
    __match_args__: Final = ("value",)
    def __new__(cls, *, value: Value | None = ...) -> Self: ...
    @property
    def value(self, /) -> Value | None:
        """The value; a month is its first day. Absent: there is none."""

@final
class CubeTable(Record):
    """A table for one currency."""
    __match_args__: Final = ("currency", "rows", "columns", "cells", "total")
    def __new__(cls, currency: str | Currency, rows: Sequence[CubeLine], columns: Sequence[CubeLine], cells: Sequence[CubeCell], total: Sequence[Money]) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def rows(self, /) -> tuple[CubeLine, ...]:
        """The rows, by their values in the order of the dimensions; what has none first."""
    @property
    def columns(self, /) -> tuple[CubeLine, ...]:
        """The columns in the same way."""
    @property
    def cells(self, /) -> tuple[CubeCell, ...]:
        """The cells in which anything was found, by rows and then columns."""
    @property
    def total(self, /) -> tuple[Money, ...]:
        """The sums of everything, one for each measure."""

class CubeTest(Record):
    """What must hold of a value."""
    @final
    class OneOf(CubeTest):
        """It is one of these."""
        __match_args__: Final = ("values",)
        def __new__(cls, values: Sequence[Value]) -> Self: ...
        @property
        def values(self, /) -> tuple[Value, ...]:
            """The values, 1 to 10,000."""
    @final
    class NoneOf(CubeTest):
        """There is one, and it is none of these."""
        __match_args__: Final = ("values",)
        def __new__(cls, values: Sequence[Value]) -> Self: ...
        @property
        def values(self, /) -> tuple[Value, ...]:
            """The values, at most 10,000."""
    @final
    class Missing(CubeTest):
        """There is none."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class CurrencyChange(Record):
    """Why the figures of one currency changed."""
    __match_args__: Final = ("currency", "former", "now", "causes", "dso", "customers")
    def __new__(cls, currency: str | Currency, former: OpenParts, now: OpenParts, *, causes: Sequence[ChangeCause] = ..., dso: DsoChange | None = ..., customers: Sequence[CustomerChange] = ...) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def former(self, /) -> OpenParts:
        """What was open."""
    @property
    def now(self, /) -> OpenParts:
        """What is open."""
    @property
    def causes(self, /) -> tuple[ChangeCause, ...]:
        """Why."""
    @property
    def dso(self, /) -> DsoChange | None:
        """Why days sales outstanding changed; absent if there were no sales before one of the days."""
    @property
    def customers(self, /) -> tuple[CustomerChange, ...]:
        """The same for each customer whose figures moved, by id, if it is asked for."""

@final
class Customer(Record):
    """A customer (客户) as registered."""
    __match_args__: Final = ("id", "name", "owner", "department", "tax_id", "fields")
    def __new__(cls, id: str, *, name: str | None = ..., owner: str | None = ..., department: str | None = ..., tax_id: str | None = ..., fields: Sequence[Field] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The customer."""
    @property
    def name(self, /) -> str | None:
        """The name (企业名称), at most 1,000 bytes."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after the customer (负责人)."""
    @property
    def department(self, /) -> str | None:
        """The department of the owner (部门)."""
    @property
    def tax_id(self, /) -> str | None:
        """The tax identity (纳税人识别号)."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What else the caller keeps, at most 64 fields."""

@final
class CustomerBehavior(Record):
    """How a customer paid, in one currency.

    *Closed* is what was settled or given up in the window. Late charges and refunds are no sales and count nowhere here.
    """
    __match_args__: Final = ("customer", "currency", "members", "closed", "amount", "lost", "days_to_pay", "days_to_pay_by_amount", "delay", "days_delinquent", "days_delinquent_by_amount", "late", "late_days", "on_time", "on_time_by_amount", "trend", "open", "overdue", "oldest", "disputed", "disputed_share", "sales", "sales_months", "monthly_sales", "credited", "credited_share", "bounced", "prepaid", "prepaid_share", "free_money", "bound_money", "received", "refunded", "refunded_share", "payment_days", "payment_gaps")
    def __new__(cls, customer: str, currency: str | Currency, members: int, closed: int, amount: Money, lost: Money, *, days_to_pay: DayFigures | None = ..., days_to_pay_by_amount: Fraction | None = ..., delay: DayFigures | None = ..., days_delinquent: Fraction | None = ..., days_delinquent_by_amount: Fraction | None = ..., late: int, late_days: int, on_time: Fraction | None = ..., on_time_by_amount: Fraction | None = ..., trend: Fraction | None = ..., open: Money, overdue: Money, oldest: int | None = ..., disputed: Money, disputed_share: Fraction | None = ..., sales: Money, sales_months: int, monthly_sales: Fraction | None = ..., credited: Money, credited_share: Fraction | None = ..., bounced: int, prepaid: Money, prepaid_share: Fraction | None = ..., free_money: Money, bound_money: Money, received: Money, refunded: Money, refunded_share: Fraction | None = ..., payment_days: int, payment_gaps: DayFigures | None = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer, or the top of the group."""
    @property
    def currency(self, /) -> Currency:
        """The currency of everything here."""
    @property
    def members(self, /) -> int:
        """How many customers are in it: 1, or those of the group that have anything in this currency."""
    @property
    def closed(self, /) -> int:
        """How many debts, or documents, closed (已结清笔数)."""
    @property
    def amount(self, /) -> Money:
        """What they came to."""
    @property
    def lost(self, /) -> Money:
        """What of it was given up (坏账)."""
    @property
    def days_to_pay(self, /) -> DayFigures | None:
        """Days from the document to the day of settlement, of those settled (回款天数)."""
    @property
    def days_to_pay_by_amount(self, /) -> Fraction | None:
        """Their mean, each paid part weighed by its amount (加权回款天数)."""
    @property
    def delay(self, /) -> DayFigures | None:
        """Days from the due date, below zero if early; what was given up counts up to that day (逾期天数)."""
    @property
    def days_delinquent(self, /) -> Fraction | None:
        """The mean days late, where early counts as zero (平均拖欠天数)."""
    @property
    def days_delinquent_by_amount(self, /) -> Fraction | None:
        """The same, each part paid or given up weighed by its amount."""
    @property
    def late(self, /) -> int:
        """How many were late (逾期次数)."""
    @property
    def late_days(self, /) -> int:
        """The days they were late, together (逾期时长)."""
    @property
    def on_time(self, /) -> Fraction | None:
        """The share that was not late, by number (准时率)."""
    @property
    def on_time_by_amount(self, /) -> Fraction | None:
        """The share that was not late, by amount."""
    @property
    def trend(self, /) -> Fraction | None:
        """The mean delay of the five that closed last less that of all; above zero: getting worse. Absent up to five,
        where there is nothing to compare (趋势).
        """
    @property
    def open(self, /) -> Money:
        """What is open at the cut-off (未付)."""
    @property
    def overdue(self, /) -> Money:
        """What of it is past due, without what is disputed and small residues (逾期未付)."""
    @property
    def oldest(self, /) -> int | None:
        """How many days the oldest of that is past due (最长逾期)."""
    @property
    def disputed(self, /) -> Money:
        """What of the open amount is disputed (争议)."""
    @property
    def disputed_share(self, /) -> Fraction | None:
        """Its share of what is open."""
    @property
    def sales(self, /) -> Money:
        """What was bought in the window: invoiced, with agreed changes, less credit notes and what fell away, each on its
        own day (销售额).
        """
    @property
    def sales_months(self, /) -> int:
        """In how many months anything was invoiced."""
    @property
    def monthly_sales(self, /) -> Fraction | None:
        """The mean sales of such a month, in minor units (月均销售)."""
    @property
    def credited(self, /) -> Money:
        """The credit notes of the window (红字)."""
    @property
    def credited_share(self, /) -> Fraction | None:
        """Their share of what was invoiced, agreed changes included."""
    @property
    def bounced(self, /) -> int:
        """How many payments the bank took back in the window: each receipt once, those without a number at each debt
        (退票次数).
        """
    @property
    def prepaid(self, /) -> Money:
        """What money on account paid of the debts invoiced in the window."""
    @property
    def prepaid_share(self, /) -> Fraction | None:
        """Its share of them (预收占比)."""
    @property
    def free_money(self, /) -> Money:
        """Money on account that may pay anything (可用预收)."""
    @property
    def bound_money(self, /) -> Money:
        """Money on account that is set aside, asked back, a guarantee, expired, or of nobody known yet (占用预收)."""
    @property
    def received(self, /) -> Money:
        """The money that arrived in the window and was not taken back by the bank (到账)."""
    @property
    def refunded(self, /) -> Money:
        """What was paid back in the window (退款)."""
    @property
    def refunded_share(self, /) -> Fraction | None:
        """Its share of what arrived."""
    @property
    def payment_days(self, /) -> int:
        """On how many days of the window money arrived."""
    @property
    def payment_gaps(self, /) -> DayFigures | None:
        """The days from each of these to the next: the median is the payment cycle, the rest its spread (付款周期)."""

@final
class CustomerChange(Record):
    """Why the figures of a customer changed."""
    __match_args__: Final = ("customer", "former", "now", "causes")
    def __new__(cls, customer: str, former: OpenParts, now: OpenParts, causes: Sequence[ChangeCause]) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def former(self, /) -> OpenParts:
        """What was open."""
    @property
    def now(self, /) -> OpenParts:
        """What is open."""
    @property
    def causes(self, /) -> tuple[ChangeCause, ...]:
        """Why."""

@final
class CustomerFigures(Record):
    """What a customer has and owes, one amount for each currency."""
    __match_args__: Final = ("customer", "version", "booked", "available", "held", "in_refund", "owed")
    def __new__(cls, customer: str, version: int, booked: Sequence[Money], available: Sequence[Money], held: Sequence[Money], in_refund: Sequence[Money], owed: Sequence[ItemFigure]) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def version(self, /) -> int:
        """How many events touched the customer."""
    @property
    def booked(self, /) -> tuple[Money, ...]:
        """What stands on the books."""
    @property
    def available(self, /) -> tuple[Money, ...]:
        """What can be used without being named."""
    @property
    def held(self, /) -> tuple[Money, ...]:
        """What is set aside for orders and disputes."""
    @property
    def in_refund(self, /) -> tuple[Money, ...]:
        """What is set aside for a refund."""
    @property
    def owed(self, /) -> tuple[ItemFigure, ...]:
        """What is owed, item by item."""

@final
class CustomerForecastAccuracy(Record):
    """How good the forecasts of one customer were."""
    __match_args__: Final = ("customer", "currency", "came", "expected", "wape", "bias")
    def __new__(cls, customer: str, currency: str | Currency, came: Money, expected: Money, *, wape: Fraction | None = ..., bias: Fraction | None = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def came(self, /) -> Money:
        """What came."""
    @property
    def expected(self, /) -> Money:
        """What was expected."""
    @property
    def wape(self, /) -> Fraction | None:
        """As in `ForecastAccuracyRow`."""
    @property
    def bias(self, /) -> Fraction | None:
        """As in `ForecastAccuracyRow`."""

@final
class CustomerFunding(Record):
    """The orders of a customer that prepays."""
    __match_args__: Final = ("customer", "counts")
    def __new__(cls, customer: str, counts: FundingCounts) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def counts(self, /) -> FundingCounts:
        """Its orders."""

@final
class CustomerGrade(Record):
    """The grade of a customer."""
    __match_args__: Final = ("customer", "grade", "computed", "score", "risk", "observations", "thin", "to_better", "to_worse", "reasons", "next", "kept", "inputs")
    def __new__(cls, customer: str, grade: CreditGrade, computed: CreditGrade, *, score: int | None = ..., risk: CustomerRisk | None = ..., observations: int, thin: bool, to_better: int | None = ..., to_worse: int | None = ..., reasons: Sequence[GradeReason], next: Sequence[GradeStep] = ..., kept: PreviousGrade, inputs: str) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def grade(self, /) -> CreditGrade:
        """The grade in force."""
    @property
    def computed(self, /) -> CreditGrade:
        """What the rules say; another one only if somebody set the grade by hand."""
    @property
    def score(self, /) -> int | None:
        """10,000 less the risk (信用得分). Absent: not rated."""
    @property
    def risk(self, /) -> CustomerRisk | None:
        """The risk with the points lost by factor. Absent: not rated."""
    @property
    def observations(self, /) -> int:
        """How many observations there are, orders of one that prepays included."""
    @property
    def thin(self, /) -> bool:
        """Whether the grade stands on few of them."""
    @property
    def to_better(self, /) -> int | None:
        """The points that would lift the score to the next cut (距上一级). Absent: there is no better grade, or it is not
        rated.
        """
    @property
    def to_worse(self, /) -> int | None:
        """The points that the score may lose before the cut is passed. Absent: there is no worse grade, or not rated."""
    @property
    def reasons(self, /) -> tuple[GradeReason, ...]:
        """Why; what weighs most first."""
    @property
    def next(self, /) -> tuple[GradeStep, ...]:
        """What would lift the computed grade: all of it, if there are several."""
    @property
    def kept(self, /) -> PreviousGrade:
        """What to give the next run as the previous grade."""
    @property
    def inputs(self, /) -> str:
        """The digest of everything the grade follows from: counts, facts, previous grade, policy, cut-off (输入摘要). The
        same inputs give the same grade, whoever the customer is.
        """

@final
class CustomerRisk(Record):
    """What the risk of a customer is made of. The factors add up to it exactly."""
    __match_args__: Final = ("risk", "billionths", "settled", "overdue", "factors", "severity")
    def __new__(cls, risk: int, billionths: int, settled: int, overdue: int, factors: Sequence[RiskFactor], *, severity: int | None = ...) -> Self: ...
    @property
    def risk(self, /) -> int:
        """The risk, 0 to 10,000, rounded down."""
    @property
    def billionths(self, /) -> int:
        """The same in billionths, for sorting."""
    @property
    def settled(self, /) -> int:
        """What was settled or given up in the window."""
    @property
    def overdue(self, /) -> int:
        """What is overdue."""
    @property
    def factors(self, /) -> tuple[RiskFactor, ...]:
        """The points lost by factor; together `risk`."""
    @property
    def severity(self, /) -> int | None:
        """The mean of the days late plus a share of their standard deviation, in thousandths of a day (严重度): how badly
        late rather than how often. Absent below two observations.
        """

@final
class CustomerStatement(Record):
    """A statement of account."""
    __match_args__: Final = ("header", "accounts", "reply", "fingerprint")
    def __new__(cls, header: StatementHeader, accounts: Sequence[StatementAccount], reply: ReplySlip, fingerprint: str) -> Self: ...
    @property
    def header(self, /) -> StatementHeader:
        """Who, for whom, of which days."""
    @property
    def accounts(self, /) -> tuple[StatementAccount, ...]:
        """The figures, one account for each currency."""
    @property
    def reply(self, /) -> ReplySlip:
        """What the customer sends back."""
    @property
    def fingerprint(self, /) -> str:
        """The digest of customer, days and figures, 64 hexadecimal digits. Names and sentences have no part in it."""

@final
class CustomerView(Record):
    """A customer as of now."""
    __match_args__: Final = ("customer", "into", "tags")
    def __new__(cls, customer: Customer, *, into: str | None = ..., tags: Sequence[str] = ...) -> Self: ...
    @property
    def customer(self, /) -> Customer:
        """The customer."""
    @property
    def into(self, /) -> str | None:
        """The customer who stays, if this one was merged."""
    @property
    def tags(self, /) -> tuple[str, ...]:
        """The tags."""

@final
class CutOff(Record):
    """The end of a day, seen with what had been entered by another day.

    Without `known` a report for a past date takes in whatever was entered since with a business date before it.
    With it, the report is the one that could have been printed then, unchanged by anything entered later.
    """
    __match_args__: Final = ("on", "known")
    def __new__(cls, on: datetime.date, *, known: datetime.date | None = ...) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The day; its end counts (业务日期)."""
    @property
    def known(self, /) -> datetime.date | None:
        """What was entered after the end of this day is not known (录入日期). Absent: everything is known."""

@final
class Dashboard(Record):
    """The figures of one currency."""
    __match_args__: Final = ("currency", "open", "overdue_share", "sales", "collected", "received", "dso", "best_dso", "turnover", "prepaid", "unidentified", "refunds", "refunds_waiting", "advance_overdue", "debtors", "top", "top_share", "payments", "undone", "bounced")
    def __new__(cls, currency: str | Currency, open: OpenParts, *, overdue_share: Fraction | None = ..., sales: Money, collected: Money, received: Money, dso: Fraction | None = ..., best_dso: Fraction | None = ..., turnover: Fraction | None = ..., prepaid: Money, unidentified: Money, refunds: Money, refunds_waiting: int, advance_overdue: Fraction | None = ..., debtors: int, top: Sequence[TopDebtor] = ..., top_share: Fraction | None = ..., payments: int, undone: int, bounced: int) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def open(self, /) -> OpenParts:
        """What is owed (应收账款总额), overdue (逾期总额) and disputed."""
    @property
    def overdue_share(self, /) -> Fraction | None:
        """What is overdue of what is open (逾期占比)."""
    @property
    def sales(self, /) -> Money:
        """The sales of the period: what came into being and was agreed since, less credits and what fell away."""
    @property
    def collected(self, /) -> Money:
        """What debts were paid in the period with money, on account before or not (本期回款)."""
    @property
    def received(self, /) -> Money:
        """Money that arrived in the period (本期到账), as far as there are records of it; what was only moved did not arrive."""
    @property
    def dso(self, /) -> Fraction | None:
        """Days sales outstanding: what is open, times the days, by the sales of so many days (周转天数)."""
    @property
    def best_dso(self, /) -> Fraction | None:
        """The same of what is not overdue: the best there could be."""
    @property
    def turnover(self, /) -> Fraction | None:
        """How often a year receivables turn: 365 by days sales outstanding (周转率)."""
    @property
    def prepaid(self, /) -> Money:
        """What is left of identified money (预收款余额)."""
    @property
    def unidentified(self, /) -> Money:
        """What is left of money nobody has identified (未明款项)."""
    @property
    def refunds(self, /) -> Money:
        """How much waits to be refunded (待退款)."""
    @property
    def refunds_waiting(self, /) -> int:
        """How many prepayments have a refund that waits."""
    @property
    def advance_overdue(self, /) -> Fraction | None:
        """What agreed prepayments are past due, of all of them that fell due (预付款逾期率)."""
    @property
    def debtors(self, /) -> int:
        """How many customers owe anything."""
    @property
    def top(self, /) -> tuple[TopDebtor, ...]:
        """Those who owe most (重点客户), what is owed, then by id."""
    @property
    def top_share(self, /) -> Fraction | None:
        """What those together owe of all (集中度)."""
    @property
    def payments(self, /) -> int:
        """How often a debt was paid in the period (核销次数)."""
    @property
    def undone(self, /) -> int:
        """How often a payment was found to be matched wrongly (反核销次数)."""
    @property
    def bounced(self, /) -> int:
        """How often the bank took one back (退票次数)."""

@final
class DashboardOrder(Record):
    """What is asked for."""
    __match_args__: Final = ("at", "first", "days", "top", "advance")
    def __new__(cls, at: CutOff, first: datetime.date, *, days: int = ..., top: int = ..., advance: Field | None = ...) -> Self: ...
    @property
    def at(self, /) -> CutOff:
        """The day, and what is known."""
    @property
    def first(self, /) -> datetime.date:
        """The first day of the period up to it: of the month, the quarter."""
    @property
    def days(self, /) -> int:
        """The days of sales for days sales outstanding, 1 to 3,660."""
    @property
    def top(self, /) -> int:
        """How many of the largest debtors are named, 0 to 1,000."""
    @property
    def advance(self, /) -> Field | None:
        """The field that marks debts which are agreed prepayments (约定预付款), such as `purpose` with `downPayment`. Absent:
        none are told apart.
        """

@final
class DateColumn(Record):
    """What a column of dates says."""
    __match_args__: Final = ("state", "order", "blank", "same", "day_first", "month_first", "open", "readings", "unreadable")
    def __new__(cls, state: DialectState, *, order: DateOrder | None = ..., blank: int, same: int, day_first: DialectVotes, month_first: DialectVotes, open: DialectVotes, readings: Sequence[DateReading] = ..., unreadable: DialectVotes) -> Self: ...
    @property
    def state(self, /) -> DialectState:
        """How far the values decide."""
    @property
    def order(self, /) -> DateOrder | None:
        """The order, if they do."""
    @property
    def blank(self, /) -> int:
        """Empty values: blanks, dashes."""
    @property
    def same(self, /) -> int:
        """Values that begin with their year, or whose day is their month."""
    @property
    def day_first(self, /) -> DialectVotes:
        """Values that can only be read with the day first."""
    @property
    def month_first(self, /) -> DialectVotes:
        """Values that can only be read with the month first."""
    @property
    def open(self, /) -> DialectVotes:
        """Values that are two different days."""
    @property
    def readings(self, /) -> tuple[DateReading, ...]:
        """Both readings of the first of these."""
    @property
    def unreadable(self, /) -> DialectVotes:
        """Values that are no date. The numbers of a spreadsheet are none, unless they are declared."""

@final
class DateDialect(Record):
    """How the dates of a source are written."""
    __match_args__: Final = ("order", "serials")
    def __new__(cls, *, order: DateOrder = ..., serials: Serials = ...) -> Self: ...
    @property
    def order(self, /) -> DateOrder:
        """The order of year, month and day."""
    @property
    def serials(self, /) -> Serials:
        """Whether bare numbers are the days of a spreadsheet."""

@final
class DateReading(Record):
    """One reading of a date."""
    __match_args__: Final = ("order", "date")
    def __new__(cls, order: DateOrder, date: datetime.date) -> Self: ...
    @property
    def order(self, /) -> DateOrder:
        """The order."""
    @property
    def date(self, /) -> datetime.date:
        """The day it then is."""

@final
class DateText(Record):
    """A date as it was read."""
    __match_args__: Final = ("date", "time")
    def __new__(cls, date: datetime.date, *, time: str | None = ...) -> Self: ...
    @property
    def date(self, /) -> datetime.date:
        """The day."""
    @property
    def time(self, /) -> str | None:
        """The time of day, `HH:MM:SS`, where it stands there; parts of a second are left out."""

@final
class DateWindow(Record):
    """How far a business date may lie from the day on which an order is recorded (补录与预录期限)."""
    __match_args__: Final = ("back", "ahead", "utc_offset")
    def __new__(cls, *, back: int | None = ..., ahead: int | None = ..., utc_offset: int | None = ...) -> Self: ...
    @property
    def back(self, /) -> int | None:
        """How many days earlier it may be. Absent: any number."""
    @property
    def ahead(self, /) -> int | None:
        """How many days later it may be. Absent: any number."""
    @property
    def utc_offset(self, /) -> int | None:
        """How many minutes the clocks of the company are ahead of UTC, −1,440 to 1,440: 480 in China. It decides on which day an
        instant lies. Absent: 0.
        """

@final
class DatedPayment(Record):
    """One payment of a history."""
    __match_args__: Final = ("id", "on", "amount", "surplus")
    def __new__(cls, id: str, on: datetime.date, amount: Money, *, surplus: Surplus | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """Its number, unique in the history."""
    @property
    def on(self, /) -> datetime.date:
        """The day it counts for."""
    @property
    def amount(self, /) -> Money:
        """What is paid, more than zero."""
    @property
    def surplus(self, /) -> Surplus | None:
        """What happens to money of this payment beyond what is due. Absent: as the rules say."""

@final
class DayFigures(Record):
    """How several numbers of days lie. All but the deviation are exact."""
    __match_args__: Final = ("count", "total", "mean", "smallest", "largest", "median", "p90", "variance", "deviation")
    def __new__(cls, count: int, total: int, mean: Fraction, smallest: int, largest: int, median: Fraction, p90: int, *, variance: Fraction | None = ..., deviation: int | None = ...) -> Self: ...
    @property
    def count(self, /) -> int:
        """How many there are, one or more."""
    @property
    def total(self, /) -> int:
        """Their sum."""
    @property
    def mean(self, /) -> Fraction:
        """Their mean (平均)."""
    @property
    def smallest(self, /) -> int:
        """The smallest."""
    @property
    def largest(self, /) -> int:
        """The largest."""
    @property
    def median(self, /) -> Fraction:
        """The middle one, or the mean of the two in the middle (中位数)."""
    @property
    def p90(self, /) -> int:
        """The 90th percentile by nearest rank: of n in their order, number 0.9 n rounded up (九十分位)."""
    @property
    def variance(self, /) -> Fraction | None:
        """The sample variance, in square days; absent for one (样本方差)."""
    @property
    def deviation(self, /) -> int | None:
        """Its root, the standard deviation, in thousandths of a day, rounded down; absent for one (标准差)."""

class DayRate(Record):
    """A rate that works day by day."""
    @final
    class Daily(DayRate):
        """A percentage for each day (日万分之五 is 0.05)."""
        __match_args__: Final = ("percent",)
        def __new__(cls, percent: int | str | Decimal) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
    @final
    class Yearly(DayRate):
        """A percentage for a year."""
        __match_args__: Final = ("percent", "day_count")
        def __new__(cls, percent: int | str | Decimal, day_count: DayCount) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
        @property
        def day_count(self, /) -> DayCount:
            """How days become years."""

@final
class Debt(Record):
    """One invoice, installment or opening balance with its history."""
    __match_args__: Final = ("id", "customer", "amount", "issued", "due", "entered", "document", "kind", "retention", "owner", "fields", "events")
    def __new__(cls, id: str, customer: str, amount: Money, issued: datetime.date, due: datetime.date, *, entered: datetime.date | None = ..., document: str | None = ..., kind: ItemKind = ..., retention: bool = ..., owner: str | None = ..., fields: Sequence[Field] = ..., events: Sequence[DebtEvent] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The debt, unique among those of one call."""
    @property
    def customer(self, /) -> str:
        """The customer who owes it."""
    @property
    def amount(self, /) -> Money:
        """What it came to when it came into being, more than zero."""
    @property
    def issued(self, /) -> datetime.date:
        """The day of its document (单据日期)."""
    @property
    def due(self, /) -> datetime.date:
        """The day it was due when it came into being (应付日期). It may lie before `issued`: an opening balance, a mistake."""
    @property
    def entered(self, /) -> datetime.date | None:
        """The day it was entered. Absent: on the day of its document."""
    @property
    def document(self, /) -> str | None:
        """The document it is a part of, if one invoice or contract has several debts (installments)."""
    @property
    def kind(self, /) -> ItemKind:
        """What kind of debt it is."""
    @property
    def retention(self, /) -> bool:
        """Whether it is retention money (质保金): owed, and held back by agreement until it is due."""
    @property
    def owner(self, /) -> str | None:
        """Who looked after the customer when it came into being (负责人)."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What it belongs to: `contract`, `project`, `department`, `team`, `region`, and whatever else the caller keeps."""
    @property
    def events(self, /) -> tuple[DebtEvent, ...]:
        """What happened to it, in any order; on one day, in the order given."""

class DebtAct(Record):
    """What happened to a debt. Amounts are more than zero and of its currency."""
    @final
    class Paid(DebtAct):
        """Money settled a part of it, or all (核销)."""
        __match_args__: Final = ("amount", "receipt", "received", "by")
        def __new__(cls, amount: Money, *, receipt: str | None = ..., received: datetime.date | None = ..., by: PaidBy = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def receipt(self, /) -> str | None:
            """The receipt."""
        @property
        def received(self, /) -> datetime.date | None:
            """When the money arrived, if it was on account before. Absent: on the day of the event."""
        @property
        def by(self, /) -> PaidBy:
            """What kind of money it was."""
    @final
    class PaymentReversed(DebtAct):
        """A payment, or a part of it, is taken back: the debt is open again as if that had never been paid."""
        __match_args__: Final = ("amount", "receipt", "cause")
        def __new__(cls, amount: Money, *, receipt: str | None = ..., cause: ReversalCause) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def receipt(self, /) -> str | None:
            """The receipt."""
        @property
        def cause(self, /) -> ReversalCause:
            """Why."""
    @final
    class Credited(DebtAct):
        """A credit note took something off (红字、退货)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Deducted(DebtAct):
        """A discount, a fee or rounding was settled beside a payment (现金折扣、手续费、尾差)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class DeductionReversed(DebtAct):
        """What was settled beside a payment is owed again."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class WrittenOff(DebtAct):
        """It, or a part of it, was given up (坏账核销)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Recovered(DebtAct):
        """What was given up is owed again (坏账收回)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Canceled(DebtAct):
        """What is open of it falls away (作废)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Changed(DebtAct):
        """It has another amount or another day, by agreement (变更). What was settled stays settled."""
        __match_args__: Final = ("amount", "due")
        def __new__(cls, *, amount: Money | None = ..., due: datetime.date | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money | None:
            """What it comes to from now on. Absent: as before."""
        @property
        def due(self, /) -> datetime.date | None:
            """When it is due from now on. Absent: as before."""
    @final
    class Disputed(DebtAct):
        """The customer disputes it (有争议)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, *, amount: Money | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money | None:
            """How much of it; of what is open, at most all counts. Absent: all."""
    @final
    class DisputeEnded(DebtAct):
        """The dispute is over."""
        __match_args__: Final = ("outcome",)
        def __new__(cls, outcome: DisputeOutcome) -> Self: ...
        @property
        def outcome(self, /) -> DisputeOutcome:
            """How."""
    @final
    class Promised(DebtAct):
        """The customer promised to pay (付款承诺)."""
        __match_args__: Final = ("day", "amount")
        def __new__(cls, day: datetime.date, *, amount: Money | None = ...) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """The day."""
        @property
        def amount(self, /) -> Money | None:
            """How much. Absent: all that is open."""
    @final
    class Reminded(DebtAct):
        """A reminder of a level went out (催款函)."""
        __match_args__: Final = ("level",)
        def __new__(cls, level: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """The level, 1 or more."""
    @final
    class Reassigned(DebtAct):
        """Somebody else looks after it (移交负责人)."""
        __match_args__: Final = ("owner",)
        def __new__(cls, owner: str) -> Self: ...
        @property
        def owner(self, /) -> str:
            """Who."""

@final
class DebtEvent(Record):
    """Something that happened to a debt."""
    __match_args__: Final = ("on", "entered", "act")
    def __new__(cls, on: datetime.date, *, entered: datetime.date | None = ..., act: DebtAct) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date, not before the day of the document (业务日期)."""
    @property
    def entered(self, /) -> datetime.date | None:
        """The day it was entered. Absent: on its business date."""
    @property
    def act(self, /) -> DebtAct:
        """What happened."""

@final
class DebtStanding(Record):
    """How a debt stands at a cut-off."""
    __match_args__: Final = ("exists", "amount", "open", "disputed", "due", "paid", "credited", "deducted", "written_off", "canceled", "settled", "promised", "reminded", "owner")
    def __new__(cls, exists: bool, amount: Money, open: Money, disputed: Money, due: datetime.date, paid: Money, credited: Money, deducted: Money, written_off: Money, canceled: Money, *, settled: datetime.date | None = ..., promised: datetime.date | None = ..., reminded: int, owner: str | None = ...) -> Self: ...
    @property
    def exists(self, /) -> bool:
        """Whether it is there at all: issued and entered by then."""
    @property
    def amount(self, /) -> Money:
        """What it comes to, with agreed changes."""
    @property
    def open(self, /) -> Money:
        """What is open of it (未付金额), the disputed part included."""
    @property
    def disputed(self, /) -> Money:
        """What of the open amount is disputed."""
    @property
    def due(self, /) -> datetime.date:
        """When it is due, as agreed by then."""
    @property
    def paid(self, /) -> Money:
        """What was paid, and not taken back."""
    @property
    def credited(self, /) -> Money:
        """What was credited."""
    @property
    def deducted(self, /) -> Money:
        """What was settled beside payments."""
    @property
    def written_off(self, /) -> Money:
        """What was given up, and not recovered."""
    @property
    def canceled(self, /) -> Money:
        """What fell away."""
    @property
    def settled(self, /) -> datetime.date | None:
        """The first day since whose end nothing is open; absent while something is."""
    @property
    def promised(self, /) -> datetime.date | None:
        """The day promised last, if the promise is not kept yet."""
    @property
    def reminded(self, /) -> int:
        """The highest level of a reminder, 0 if none went out."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after it."""

@final
class Debtor(Record):
    """A customer with what is known of it beside its debts."""
    __match_args__: Final = ("id", "name", "parent", "owner", "since", "fields", "events")
    def __new__(cls, id: str, *, name: str | None = ..., parent: str | None = ..., owner: str | None = ..., since: datetime.date | None = ..., fields: Sequence[Field] = ..., events: Sequence[DebtorEvent] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The customer, once in a call."""
    @property
    def name(self, /) -> str | None:
        """The name (企业名称)."""
    @property
    def parent(self, /) -> str | None:
        """The customer it belongs to, if it is a part of a group (集团)."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after it today (负责人)."""
    @property
    def since(self, /) -> datetime.date | None:
        """Since when it is a customer. Absent: since its first debt or prepayment."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What else is known: `department`, `team`, `region`, `segment`."""
    @property
    def events(self, /) -> tuple[DebtorEvent, ...]:
        """What happened to it beside its debts."""

class DebtorAct(Record):
    """What happened to a customer."""
    @final
    class Insolvent(DebtorAct):
        """It is insolvent, or we sue it (破产、诉讼)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Solvent(DebtorAct):
        """That is over."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Stopped(DebtorAct):
        """Somebody stopped it by hand (手工冻结)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Released(DebtorAct):
        """That is over."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Reassigned(DebtorAct):
        """Somebody else looks after it (移交负责人)."""
        __match_args__: Final = ("owner",)
        def __new__(cls, owner: str) -> Self: ...
        @property
        def owner(self, /) -> str:
            """Who."""
    @final
    class Contacted(DebtorAct):
        """Somebody was in touch with it (联系记录)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class DebtorEvent(Record):
    """Something that happened to a customer."""
    __match_args__: Final = ("on", "entered", "act")
    def __new__(cls, on: datetime.date, *, entered: datetime.date | None = ..., act: DebtorAct) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def entered(self, /) -> datetime.date | None:
        """The day it was entered. Absent: on its business date."""
    @property
    def act(self, /) -> DebtorAct:
        """What happened."""

@final
class Decision(Record):
    """What an order does, or did."""
    __match_args__: Final = ("order", "events", "earlier", "waits", "refusal")
    def __new__(cls, order: str, events: Sequence[Recorded], *, earlier: Sequence[Recorded] = ..., waits: bool = ..., refusal: OrderRefusal | None = ...) -> Self: ...
    @property
    def order(self, /) -> str:
        """The order."""
    @property
    def events(self, /) -> tuple[Recorded, ...]:
        """To be stored, all or none, and then applied. None if the order was recorded before."""
    @property
    def earlier(self, /) -> tuple[Recorded, ...]:
        """What the order did when it was recorded before."""
    @property
    def waits(self, /) -> bool:
        """Whether the order waits for approval: then its events open a case, called as the order, and do nothing else."""
    @property
    def refusal(self, /) -> OrderRefusal | None:
        """Why the order was refused; the events are then the one that remembers it."""

@final
class DecisionLog(Record):
    """What an order does, or did, as the lines of the log."""
    __match_args__: Final = ("order", "lines", "count", "waits", "refusal")
    def __new__(cls, order: str, lines: str, count: int, *, waits: bool = ..., refusal: OrderRefusal | None = ...) -> Self: ...
    @property
    def order(self, /) -> str:
        """The order."""
    @property
    def lines(self, /) -> str:
        """The lines to be stored, all or none, and then applied; each is ended. Empty if the order was recorded before."""
    @property
    def count(self, /) -> int:
        """The number of lines."""
    @property
    def waits(self, /) -> bool:
        """Whether the order waits for approval."""
    @property
    def refusal(self, /) -> OrderRefusal | None:
        """Why the order was refused; the line is then the one that remembers it."""

@final
class DepartedOwner(Record):
    """A record whose owner is not there."""
    __match_args__: Final = ("action", "subject", "owner", "since")
    def __new__(cls, action: str, subject: str, owner: str, *, since: datetime.datetime | None = ...) -> Self: ...
    @property
    def action(self, /) -> str:
        """The action or kind of the record."""
    @property
    def subject(self, /) -> str:
        """Its number."""
    @property
    def owner(self, /) -> str:
        """The owner."""
    @property
    def since(self, /) -> datetime.datetime | None:
        """Since when the owner is gone. Absent: is not there yet, or is unknown."""

@final
class Department(Record):
    """A department and who leads it (部门负责人)."""
    __match_args__: Final = ("id", "head")
    def __new__(cls, id: str, head: str) -> Self: ...
    @property
    def id(self, /) -> str:
        """The department, as it stands at people and in facts."""
    @property
    def head(self, /) -> str:
        """The person who leads it."""

@final
class Departure(Record):
    """Somebody who has left."""
    __match_args__: Final = ("person", "left")
    def __new__(cls, person: str, left: datetime.date) -> Self: ...
    @property
    def person(self, /) -> str:
        """Who."""
    @property
    def left(self, /) -> datetime.date:
        """The last day."""

@final
class DialectVotes(Record):
    """The values that say one thing."""
    __match_args__: Final = ("count", "first", "text")
    def __new__(cls, count: int, *, first: int | None = ..., text: str | None = ...) -> Self: ...
    @property
    def count(self, /) -> int:
        """How many."""
    @property
    def first(self, /) -> int | None:
        """The position of the first, from 0."""
    @property
    def text(self, /) -> str | None:
        """Its text."""

@final
class Difference(Record):
    """What was missing of an item and is settled all the same (结算差异)."""
    __match_args__: Final = ("lot", "item", "amount", "kind", "reason")
    def __new__(cls, lot: str, item: str, amount: Money, kind: DifferenceKind, reason: Reason) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot whose line settled the item."""
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero. Nothing stays open of the item."""
    @property
    def kind(self, /) -> DifferenceKind:
        """What it is."""
    @property
    def reason(self, /) -> Reason:
        """Why it was accepted."""

@final
class Discount(Record):
    """Paying on or before a day settles the item for less.

    The amount and the day are those agreed when the item came into being: a later change of the terms
    does not touch them.
    """
    __match_args__: Final = ("until", "amount")
    def __new__(cls, until: datetime.date, amount: Money) -> Self: ...
    @property
    def until(self, /) -> datetime.date:
        """The last day on which it may be taken."""
    @property
    def amount(self, /) -> Money:
        """How much less is to be paid, more than zero and not more than the item."""

@final
class DiscountOffer(Record):
    """A discount as it is offered on the day of issue. `discount` is frozen on the receivable."""
    __match_args__: Final = ("discount", "percent", "base", "net", "tax")
    def __new__(cls, discount: Discount, percent: int | str | Decimal, base: Money, net: Money, tax: Money) -> Self: ...
    @property
    def discount(self, /) -> Discount:
        """The last day (inclusive), and how much less is to be paid."""
    @property
    def percent(self, /) -> Decimal:
        """The percentage."""
    @property
    def base(self, /) -> Money:
        """What it was taken of."""
    @property
    def net(self, /) -> Money:
        """The part of the discount that lowers the net amount."""
    @property
    def tax(self, /) -> Money:
        """The part of the discount that lowers the tax."""

@final
class DiscountStep(Record):
    """One step: paying by a day saves a percentage."""
    __match_args__: Final = ("until", "percent")
    def __new__(cls, until: Sequence[Step], percent: int | str | Decimal) -> Self: ...
    @property
    def until(self, /) -> tuple[Step, ...]:
        """From the day of issue to the last day of the discount: ten days; or one month, then the 10th."""
    @property
    def percent(self, /) -> Decimal:
        """How much is saved."""

@final
class DiscountTerms(Record):
    """The discounts a customer is offered, as data: "2/10, 1/20, net 30" has two steps."""
    __match_args__: Final = ("steps", "base", "rounding")
    def __new__(cls, steps: Sequence[DiscountStep], base: DiscountBase, rounding: Rounding) -> Self: ...
    @property
    def steps(self, /) -> tuple[DiscountStep, ...]:
        """The steps, 1 to 16, in any order."""
    @property
    def base(self, /) -> DiscountBase:
        """What the percentages are of."""
    @property
    def rounding(self, /) -> Rounding:
        """How the discount, and the tax in it, is rounded to the minor unit."""

@final
class DoubtfulLine(Record):
    """A line that may be known or a second equal one."""
    __match_args__: Final = ("line", "known")
    def __new__(cls, line: BankLine, known: str) -> Self: ...
    @property
    def line(self, /) -> BankLine:
        """The line, with the id it has if it is known."""
    @property
    def known(self, /) -> str:
        """The known one it equals."""

@final
class Draw(Record):
    """An amount out of one lot."""
    __match_args__: Final = ("lot", "amount")
    def __new__(cls, lot: str, amount: Money) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def amount(self, /) -> Money:
        """How much of it, more than zero."""

class DrawReason(Record):
    """Why a lot was taken before the others."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Named(DrawReason):
        """The request names it."""
        __match_args__: Final = ("rank",)
        def __new__(cls, rank: int) -> Self: ...
        @property
        def rank(self, /) -> int:
            """Its place among the names, from 1."""
    @final
    class Scoped(DrawReason):
        """Its scope fits the item, and the next lot may pay anything."""
        __match_args__: Final = ("next",)
        def __new__(cls, next: str) -> Self: ...
        @property
        def next(self, /) -> str:
            """The lot that came next."""
    @final
    class Priority(DrawReason):
        """It has the lower priority number."""
        __match_args__: Final = ("priority", "next", "next_priority")
        def __new__(cls, priority: int, next: str, next_priority: int) -> Self: ...
        @property
        def priority(self, /) -> int:
            """Its priority."""
        @property
        def next(self, /) -> str:
            """The lot that came next."""
        @property
        def next_priority(self, /) -> int:
            """The priority of that."""
    @final
    class ExpiresSooner(DrawReason):
        """It expires sooner."""
        __match_args__: Final = ("expires", "next", "next_expires")
        def __new__(cls, expires: datetime.date, next: str, *, next_expires: datetime.date | None = ...) -> Self: ...
        @property
        def expires(self, /) -> datetime.date:
            """When it expires."""
        @property
        def next(self, /) -> str:
            """The lot that came next."""
        @property
        def next_expires(self, /) -> datetime.date | None:
            """When that expires; absent: never."""
    @final
    class Given(DrawReason):
        """It was given, and the next lot was paid."""
        __match_args__: Final = ("next",)
        def __new__(cls, next: str) -> Self: ...
        @property
        def next(self, /) -> str:
            """The lot that came next."""
    @final
    class ArrivedEarlier(DrawReason):
        """It arrived earlier."""
        __match_args__: Final = ("received", "next", "next_received")
        def __new__(cls, received: datetime.date, next: str, next_received: datetime.date) -> Self: ...
        @property
        def received(self, /) -> datetime.date:
            """When it arrived."""
        @property
        def next(self, /) -> str:
            """The lot that came next."""
        @property
        def next_received(self, /) -> datetime.date:
            """When that arrived."""
    @final
    class SmallerId(DrawReason):
        """Everything else is equal, and its id comes first."""
        __match_args__: Final = ("lot", "next")
        def __new__(cls, lot: str, next: str) -> Self: ...
        @property
        def lot(self, /) -> str:
            """Its id."""
        @property
        def next(self, /) -> str:
            """The lot that came next."""
    @final
    class Last(DrawReason):
        """There was no other money to take."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class AsHeld(DrawReason):
        """The hold set it aside."""
        __match_args__: Final = ("hold",)
        def __new__(cls, hold: str) -> Self: ...
        @property
        def hold(self, /) -> str:
            """The hold."""
    @final
    class TakenBack(DrawReason):
        """It is part of the movement that is taken back, from its last lot to its first."""
        __match_args__: Final = ("movement",)
        def __new__(cls, movement: str) -> Self: ...
        @property
        def movement(self, /) -> str:
            """The movement."""
    @final
    class Expired(DrawReason):
        """It expired."""
        __match_args__: Final = ("expires",)
        def __new__(cls, expires: datetime.date) -> Self: ...
        @property
        def expires(self, /) -> datetime.date:
            """When."""

@final
class DsoChange(Record):
    """Days sales outstanding (应收账款周转天数): what is open, by the sales of so many days, times the days.

    `former` to `at_former_sales` is what the open amount did, `at_former_sales` to `now` what sales did.
    """
    __match_args__: Final = ("days", "former_sales", "sales", "former", "at_former_sales", "now")
    def __new__(cls, days: int, former_sales: Money, sales: Money, former: Fraction, at_former_sales: Fraction, now: Fraction) -> Self: ...
    @property
    def days(self, /) -> int:
        """The days of sales."""
    @property
    def former_sales(self, /) -> Money:
        """The sales of so many days up to the former day."""
    @property
    def sales(self, /) -> Money:
        """The sales of so many days up to the day."""
    @property
    def former(self, /) -> Fraction:
        """Days sales outstanding on the former day."""
    @property
    def at_former_sales(self, /) -> Fraction:
        """What is open now by the sales of the former day."""
    @property
    def now(self, /) -> Fraction:
        """Days sales outstanding now."""

@final
class Due(DueForms):
    """A date to count from, and the steps from there."""
    __match_args__: Final = ("start", "steps")
    def __new__(cls, start: Start, *, steps: Sequence[Step] = ...) -> Self: ...
    @property
    def start(self, /) -> Start:
        """Where counting begins."""
    @property
    def steps(self, /) -> tuple[Step, ...]:
        """The steps from there, applied in order; none means the start itself."""

@final
class DunningBlock(Record):
    """A customer or debt that is not to be dunned."""
    __match_args__: Final = ("customer", "debt", "until")
    def __new__(cls, *, customer: str | None = ..., debt: str | None = ..., until: datetime.date | None = ...) -> Self: ...
    @property
    def customer(self, /) -> str | None:
        """The customer."""
    @property
    def debt(self, /) -> str | None:
        """The debt."""
    @property
    def until(self, /) -> datetime.date | None:
        """The last day of the block. Absent: it has no end."""

@final
class DunningLetter(Record):
    """A letter to one customer in one currency (催款函)."""
    __match_args__: Final = ("id", "customer", "name", "owner", "currency", "level", "lines", "principal", "fee", "interest", "total", "free")
    def __new__(cls, id: str, customer: str, *, name: str | None = ..., owner: str | None = ..., currency: str | Currency, level: int, lines: Sequence[DunningLine], principal: Money, fee: Money, interest: Money, total: Money, free: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The letter, the same in every run of this day."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def name(self, /) -> str | None:
        """The name of the customer, if it is known."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after the customer."""
    @property
    def currency(self, /) -> Currency:
        """The currency of all amounts."""
    @property
    def level(self, /) -> int:
        """Its level: the highest of those that step up."""
    @property
    def lines(self, /) -> tuple[DunningLine, ...]:
        """What it lists, the oldest due date first."""
    @property
    def principal(self, /) -> Money:
        """What the lines ask for together (本金)."""
    @property
    def fee(self, /) -> Money:
        """What the letter costs the customer (催款费)."""
    @property
    def interest(self, /) -> Money:
        """What paying late costs, as far as it has not been charged yet (滞纳金)."""
    @property
    def total(self, /) -> Money:
        """What is asked for in all: principal, fee and interest."""
    @property
    def free(self, /) -> Money:
        """Free money of the customer, which could be applied."""

@final
class DunningLevel(Record):
    """One level."""
    __match_args__: Final = ("days", "wait", "fee", "interest", "stops")
    def __new__(cls, days: int, *, wait: int = ..., fee: Sequence[Money] = ..., interest: bool = ..., stops: bool = ...) -> Self: ...
    @property
    def days(self, /) -> int:
        """From so many days late on, 1 to 3,660: with 1, on the day after the due date."""
    @property
    def wait(self, /) -> int:
        """So many days have to lie between the letter before and this one, 0 to 3,660; at least one always does."""
    @property
    def fee(self, /) -> tuple[Money, ...]:
        """What a letter of this level costs the customer, once for a letter, one amount for each currency (催款费)."""
    @property
    def interest(self, /) -> bool:
        """Whether letters of this level ask for interest."""
    @property
    def stops(self, /) -> bool:
        """Whether nothing is delivered to the customer any more (停止发货)."""

@final
class DunningLine(Record):
    """One debt in a letter."""
    __match_args__: Final = ("debt", "document", "issued", "due", "days", "amount", "open", "asked", "interest", "before", "level", "reason")
    def __new__(cls, debt: str, *, document: str | None = ..., issued: datetime.date, due: datetime.date, days: int, amount: Money, open: Money, asked: Money, interest: Money, before: int, level: int, reason: DunningReason) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def document(self, /) -> str | None:
        """The document it is a part of."""
    @property
    def issued(self, /) -> datetime.date:
        """The day of its document."""
    @property
    def due(self, /) -> datetime.date:
        """The day it was due, moved to a business day."""
    @property
    def days(self, /) -> int:
        """How late it is, in the days of the policy."""
    @property
    def amount(self, /) -> Money:
        """What it came to."""
    @property
    def open(self, /) -> Money:
        """What is open of it."""
    @property
    def asked(self, /) -> Money:
        """What is asked for: without what is disputed, and without what is promised for later."""
    @property
    def interest(self, /) -> Money:
        """What paying late costs for it so far."""
    @property
    def before(self, /) -> int:
        """Its level before, 0 if no reminder went out."""
    @property
    def level(self, /) -> int:
        """Its level with this letter."""
    @property
    def reason(self, /) -> DunningReason:
        """Why it is listed."""

@final
class DunningPassed(Record):
    """An overdue debt without a letter."""
    __match_args__: Final = ("debt", "customer", "reason")
    def __new__(cls, debt: str, customer: str, reason: DunningReason) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def customer(self, /) -> str:
        """Its customer."""
    @property
    def reason(self, /) -> DunningReason:
        """Why."""

@final
class DunningPlan(Record):
    """What a run would do. Nothing is done by it."""
    __match_args__: Final = ("on", "letters", "passed", "records", "stopped")
    def __new__(cls, on: datetime.date, letters: Sequence[DunningLetter], passed: Sequence[DunningPassed], records: Sequence[DunningRecord], stopped: Sequence[str]) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The day of the run."""
    @property
    def letters(self, /) -> tuple[DunningLetter, ...]:
        """The letters, by customer and currency."""
    @property
    def passed(self, /) -> tuple[DunningPassed, ...]:
        """The overdue debts that get no letter, in the order of the debts."""
    @property
    def records(self, /) -> tuple[DunningRecord, ...]:
        """What to record on the debts once the letters went out, in the order of the debts."""
    @property
    def stopped(self, /) -> tuple[str, ...]:
        """The customers to whom nothing is to be delivered, by id."""

@final
class DunningPolicy(Record):
    """The rules of dunning."""
    __match_args__: Final = ("levels", "steps", "calendar", "counting", "grace", "listing", "money", "broken", "repeat_days", "item_minimum", "letter_minimum", "interest", "blocks")
    def __new__(cls, levels: Sequence[DunningLevel], *, steps: DunningSteps = ..., calendar: Calendar | None = ..., counting: DunningDays = ..., grace: int = ..., listing: DunningListing = ..., money: DunningMoney = ..., broken: BrokenPromise = ..., repeat_days: int | None = ..., item_minimum: Sequence[Money] = ..., letter_minimum: Sequence[Money] = ..., interest: LateTerms | None = ..., blocks: Sequence[DunningBlock] = ...) -> Self: ...
    @property
    def levels(self, /) -> tuple[DunningLevel, ...]:
        """The levels from the first on, 1 to 20. Their days rise."""
    @property
    def steps(self, /) -> DunningSteps:
        """Whether a level may be skipped."""
    @property
    def calendar(self, /) -> Calendar | None:
        """The business days: a due date moves to the next one. Absent: every day is one."""
    @property
    def counting(self, /) -> DunningDays:
        """Which days count as late."""
    @property
    def grace(self, /) -> int:
        """Days after the due date in which nobody is dunned, 0 to 3,660 (宽限期). Level days count from the due date all the
        same.
        """
    @property
    def listing(self, /) -> DunningListing:
        """What else a letter lists."""
    @property
    def money(self, /) -> DunningMoney:
        """What free money of the customer does."""
    @property
    def broken(self, /) -> BrokenPromise:
        """What a broken promise does."""
    @property
    def repeat_days(self, /) -> int | None:
        """After so many days the last level goes out again, 1 to 3,660. Absent: never."""
    @property
    def item_minimum(self, /) -> tuple[Money, ...]:
        """A debt of which less is open is left alone, one amount for each currency."""
    @property
    def letter_minimum(self, /) -> tuple[Money, ...]:
        """A letter that asks for less, before fees and interest, is not written, one amount for each currency."""
    @property
    def interest(self, /) -> LateTerms | None:
        """What paying late costs; the letter shows what has not been charged yet. Absent: nothing."""
    @property
    def blocks(self, /) -> tuple[DunningBlock, ...]:
        """Who, or what, is not to be dunned."""

class DunningReason(Record):
    """What the ladder of reminders (催款阶梯) does with an overdue debt, and why."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Stepped(DunningReason):
        """It reached the days of the next level."""
        __match_args__: Final = ("level", "days", "needed")
        def __new__(cls, level: int, days: int, needed: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """The level."""
        @property
        def days(self, /) -> int:
            """How late it is."""
        @property
        def needed(self, /) -> int:
            """From when on the level counts."""
    @final
    class PromiseBroken(DunningReason):
        """A promise was broken: the next level comes at once."""
        __match_args__: Final = ("level", "promised")
        def __new__(cls, level: int, promised: datetime.date) -> Self: ...
        @property
        def level(self, /) -> int:
            """The level."""
        @property
        def promised(self, /) -> datetime.date:
            """The day that was promised."""
    @final
    class Repeated(DunningReason):
        """The last level is repeated."""
        __match_args__: Final = ("level", "last", "days")
        def __new__(cls, level: int, last: datetime.date, days: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """The level."""
        @property
        def last(self, /) -> datetime.date:
            """When it went out last."""
        @property
        def days(self, /) -> int:
            """The days since."""
    @final
    class Listed(DunningReason):
        """It is listed beside others that step up."""
        __match_args__: Final = ("level",)
        def __new__(cls, level: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """Its level so far, 0 if none went out."""
    @final
    class Disputed(DunningReason):
        """All that is open is disputed."""
        __match_args__: Final = ("disputed",)
        def __new__(cls, disputed: Money) -> Self: ...
        @property
        def disputed(self, /) -> Money:
            """How much."""
    @final
    class Promised(DunningReason):
        """The customer promised to pay, and the day is not over."""
        __match_args__: Final = ("day",)
        def __new__(cls, day: datetime.date) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """The day."""
    @final
    class Blocked(DunningReason):
        """It, or its customer, is not to be dunned."""
        __match_args__: Final = ("until",)
        def __new__(cls, *, until: datetime.date | None = ...) -> Self: ...
        @property
        def until(self, /) -> datetime.date | None:
            """Until when; none: until the block is taken off."""
    @final
    class TooSmall(DunningReason):
        """Less is open than is worth a letter."""
        __match_args__: Final = ("open", "minimum")
        def __new__(cls, open: Money, minimum: Money) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What is open."""
        @property
        def minimum(self, /) -> Money:
            """The least."""
    @final
    class NotLateEnough(DunningReason):
        """It is not late enough for the next level."""
        __match_args__: Final = ("level", "days", "needed")
        def __new__(cls, level: int, days: int, needed: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """The next level."""
        @property
        def days(self, /) -> int:
            """How late it is."""
        @property
        def needed(self, /) -> int:
            """From when on the level counts."""
    @final
    class TooSoon(DunningReason):
        """The last reminder was sent too short a time ago."""
        __match_args__: Final = ("level", "last", "wait")
        def __new__(cls, level: int, last: datetime.date, wait: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """The next level."""
        @property
        def last(self, /) -> datetime.date:
            """When the last went out."""
        @property
        def wait(self, /) -> int:
            """The days that have to pass."""
    @final
    class LastLevel(DunningReason):
        """The last level has been reached."""
        __match_args__: Final = ("level",)
        def __new__(cls, level: int) -> Self: ...
        @property
        def level(self, /) -> int:
            """The level."""
    @final
    class LetterTooSmall(DunningReason):
        """The letter would ask for less than is worth it."""
        __match_args__: Final = ("total", "minimum")
        def __new__(cls, total: Money, minimum: Money) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What it would ask for."""
        @property
        def minimum(self, /) -> Money:
            """The least."""
    @final
    class Covered(DunningReason):
        """The customer's own money covers it: it is to be applied, not dunned."""
        __match_args__: Final = ("total", "free")
        def __new__(cls, total: Money, free: Money) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What would be asked for."""
        @property
        def free(self, /) -> Money:
            """The customer's free money."""

@final
class DunningRecord(Record):
    """Something to record on a debt."""
    __match_args__: Final = ("debt", "event")
    def __new__(cls, debt: str, event: DebtEvent) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def event(self, /) -> DebtEvent:
        """The event."""

@final
class DutyConflict(Record):
    """Somebody who holds two rights that should be apart."""
    __match_args__: Final = ("duty", "person")
    def __new__(cls, duty: str, person: str) -> Self: ...
    @property
    def duty(self, /) -> str:
        """The pair of the policy."""
    @property
    def person(self, /) -> str:
        """Who."""

@final
class DutyPair(Record):
    """Two rights that nobody should hold together (不相容职责): entering refunds and approving them."""
    __match_args__: Final = ("id", "first", "second")
    def __new__(cls, id: str, first: Right, second: Right) -> Self: ...
    @property
    def id(self, /) -> str:
        """The pair, unique in the policy."""
    @property
    def first(self, /) -> Right:
        """One right."""
    @property
    def second(self, /) -> Right:
        """The other."""

@final
class EarlierCharge(Record):
    """A charge made before."""
    __match_args__: Final = ("number", "through", "amount")
    def __new__(cls, number: int, through: datetime.date, amount: Money) -> Self: ...
    @property
    def number(self, /) -> int:
        """Its number, from 1."""
    @property
    def through(self, /) -> datetime.date:
        """The last day it charged."""
    @property
    def amount(self, /) -> Money:
        """What it came to."""

class EarlyPolicy(Record):
    """What settling early saves."""
    @final
    class Nothing(EarlyPolicy):
        """Nothing."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class NotYetDue(EarlyPolicy):
        """A percentage of every item that is not due yet; today's is due."""
        __match_args__: Final = ("percent", "rounding")
        def __new__(cls, percent: int | str | Decimal, rounding: Rounding) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
        @property
        def rounding(self, /) -> Rounding:
            """How it is rounded, item by item."""
    @final
    class PerDay(EarlyPolicy):
        """Interest for the days from the payment to each due date; an item without a date saves nothing."""
        __match_args__: Final = ("rate", "rounding")
        def __new__(cls, rate: DayRate, rounding: Rounding) -> Self: ...
        @property
        def rate(self, /) -> DayRate:
            """The rate."""
        @property
        def rounding(self, /) -> Rounding:
            """How it is rounded, item by item."""
    @final
    class Discounts(EarlyPolicy):
        """The largest of the discounts frozen on each item whose last day has not passed (the last day counts) and
        that is less than what is open.
        """
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class EntryCheck(Record):
    """What the check found."""
    __match_args__: Final = ("converted", "faults")
    def __new__(cls, converted: Money, faults: Sequence[EntryFault]) -> Self: ...
    @property
    def converted(self, /) -> Money:
        """What the total is worth at the rate, halves away from zero."""
    @property
    def faults(self, /) -> tuple[EntryFault, ...]:
        """What does not fit; none if all does."""

class EntryFault(Record):
    """Something that does not fit, to the minor unit."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class HomeNotConverted(EntryFault):
        """The total in the base currency is not the total at the rate."""
        __match_args__: Final = ("home", "converted")
        def __new__(cls, home: Money, converted: Money) -> Self: ...
        @property
        def home(self, /) -> Money:
            """What the document says."""
        @property
        def converted(self, /) -> Money:
            """What it is worth at the rate."""
    @final
    class HomeLines(EntryFault):
        """The lines do not add up in the base currency."""
        __match_args__: Final = ("home", "sum")
        def __new__(cls, home: Money, sum: Money) -> Self: ...
        @property
        def home(self, /) -> Money:
            """What the document says."""
        @property
        def sum(self, /) -> Money:
            """What the lines add up to."""
    @final
    class OriginalLines(EntryFault):
        """The lines do not add up in the document's currency."""
        __match_args__: Final = ("original", "sum")
        def __new__(cls, original: Money, sum: Money) -> Self: ...
        @property
        def original(self, /) -> Money:
            """What the document says."""
        @property
        def sum(self, /) -> Money:
            """What the lines add up to."""

@final
class EventDate(Record):
    """A reported event: what happened, and on which day."""
    __match_args__: Final = ("event", "date")
    def __new__(cls, event: str, date: datetime.date) -> Self: ...
    @property
    def event(self, /) -> str:
        """The event the terms wait for."""
    @property
    def date(self, /) -> datetime.date:
        """The day it happened."""

@final
class EventOutcome(Record):
    """The schedule after an event, and what it changed."""
    __match_args__: Final = ("schedule", "dated", "waiting")
    def __new__(cls, schedule: Schedule, dated: Sequence[Installment], waiting: Sequence[Installment]) -> Self: ...
    @property
    def schedule(self, /) -> Schedule:
        """The schedule as it is now. Only dates have changed: the amounts never depend on events."""
    @property
    def dated(self, /) -> tuple[Installment, ...]:
        """The installments that got their date by this event, in the order of the terms."""
    @property
    def waiting(self, /) -> tuple[Installment, ...]:
        """Those that still wait for another event."""

@final
class EventReport(Record):
    """The contract as it was, and what has happened."""
    __match_args__: Final = ("schedule", "event")
    def __new__(cls, schedule: ScheduleRequest, event: EventDate) -> Self: ...
    @property
    def schedule(self, /) -> ScheduleRequest:
        """What the schedule is made from, with the events reported before."""
    @property
    def event(self, /) -> EventDate:
        """What has happened now."""

@final
class Evidence(Record):
    """A piece of evidence (凭证附件): the file stays with the host, its digest is in the book."""
    __match_args__: Final = ("label", "digest", "media")
    def __new__(cls, label: str, digest: str, *, media: str | None = ...) -> Self: ...
    @property
    def label(self, /) -> str:
        """What it is: `bank slip`, `contract page`."""
    @property
    def digest(self, /) -> str:
        """The digest of the file, as the host computes it."""
    @property
    def media(self, /) -> str | None:
        """The media type, such as `image/png`."""

class ExactSum(Record):
    """Whether some of the amounts add up to the target."""
    @final
    class Unique(ExactSum):
        """One set adds up, and no other."""
        __match_args__: Final = ("positions",)
        def __new__(cls, positions: Sequence[int]) -> Self: ...
        @property
        def positions(self, /) -> tuple[int, ...]:
            """The positions of its amounts, counted from 0, ascending."""
    @final
    class Ambiguous(ExactSum):
        """Several sets add up; none is better than the others."""
        __match_args__: Final = ("sets", "one", "other")
        def __new__(cls, sets: int, one: Sequence[int], other: Sequence[int]) -> Self: ...
        @property
        def sets(self, /) -> int:
            """How many: all of them were counted. 9007199254740991, the largest number every host writes exactly, means that many or more."""
        @property
        def one(self, /) -> tuple[int, ...]:
            """The positions of one set. Which two are named is the same whenever the question is, and no more."""
        @property
        def other(self, /) -> tuple[int, ...]:
            """The positions of another, the later of the two where they first differ."""
    @final
    class NoSet(ExactSum):
        """No set adds up."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Exhausted(ExactSum):
        """The search was stopped; nothing is known."""
        __match_args__: Final = ("budget",)
        def __new__(cls, budget: int) -> Self: ...
        @property
        def budget(self, /) -> int:
            """The operations it was allowed."""

@final
class ExceptionAges(Record):
    """How old the open exceptions of one currency are."""
    __match_args__: Final = ("currency", "open", "amounts")
    def __new__(cls, currency: str | Currency, open: Sequence[int], amounts: Sequence[Money]) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def open(self, /) -> tuple[int, ...]:
        """How many are open, by age: up to the first limit, up to the second, …, beyond the last."""
    @property
    def amounts(self, /) -> tuple[Money, ...]:
        """What is at stake in them, whatever its sign."""

@final
class ExceptionAlert(Record):
    """An exception that needs attention."""
    __match_args__: Final = ("exception", "reason")
    def __new__(cls, exception: str, reason: ExceptionReason) -> Self: ...
    @property
    def exception(self, /) -> str:
        """The exception."""
    @property
    def reason(self, /) -> ExceptionReason:
        """Why."""

class ExceptionChange(Record):
    """What a person does with an exception."""
    @final
    class Assign(ExceptionChange):
        """Gives it to somebody."""
        __match_args__: Final = ("owner", "due")
        def __new__(cls, owner: str, due: datetime.date) -> Self: ...
        @property
        def owner(self, /) -> str:
            """To whom."""
        @property
        def due(self, /) -> datetime.date:
            """By when."""
    @final
    class Start(ExceptionChange):
        """Begins to work on it."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Accept(ExceptionChange):
        """Accepts the difference."""
        __match_args__: Final = ("note",)
        def __new__(cls, note: str) -> Self: ...
        @property
        def note(self, /) -> str:
            """Why."""
    @final
    class Reopen(ExceptionChange):
        """Opens it again after it was accepted."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class ExceptionFinding(Record):
    """What a run found."""
    __match_args__: Final = ("category", "book", "bank", "amount", "on")
    def __new__(cls, category: ExceptionClass, *, book: Sequence[str] = ..., bank: Sequence[str] = ..., amount: Money, on: datetime.date) -> Self: ...
    @property
    def category(self, /) -> ExceptionClass:
        """Its class."""
    @property
    def book(self, /) -> tuple[str, ...]:
        """The lines of the book it is about."""
    @property
    def bank(self, /) -> tuple[str, ...]:
        """The lines of the bank it is about."""
    @property
    def amount(self, /) -> Money:
        """What is at stake."""
    @property
    def on(self, /) -> datetime.date:
        """The day of the line."""

class ExceptionReason(Record):
    """Why an exception needs attention (预警).

    The JSON form carries both sentences beside the figures.
    """
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Unowned(ExceptionReason):
        """Nobody owns it."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """How many days it has been open."""
    @final
    class NoDueDate(ExceptionReason):
        """It has no due date."""
        __match_args__: Final = ("owner",)
        def __new__(cls, *, owner: str | None = ...) -> Self: ...
        @property
        def owner(self, /) -> str | None:
            """Its owner."""
    @final
    class Overdue(ExceptionReason):
        """It was due."""
        __match_args__: Final = ("owner", "due", "days")
        def __new__(cls, *, owner: str | None = ..., due: datetime.date, days: int) -> Self: ...
        @property
        def owner(self, /) -> str | None:
            """Its owner."""
        @property
        def due(self, /) -> datetime.date:
            """When it was due."""
        @property
        def days(self, /) -> int:
            """How many days ago."""
    @final
    class AmountChanged(ExceptionReason):
        """What a person accepted has another amount now."""
        __match_args__: Final = ("accepted", "found")
        def __new__(cls, accepted: Money, found: Money) -> Self: ...
        @property
        def accepted(self, /) -> Money:
            """What was accepted."""
        @property
        def found(self, /) -> Money:
            """What it is now."""

@final
class ExceptionRecord(Record):
    """An exception with its owner."""
    __match_args__: Final = ("id", "category", "book", "bank", "amount", "on", "opened", "state", "owner", "due", "closed", "note")
    def __new__(cls, id: str, category: ExceptionClass, *, book: Sequence[str] = ..., bank: Sequence[str] = ..., amount: Money, on: datetime.date, opened: datetime.date, state: ExceptionState, owner: str | None = ..., due: datetime.date | None = ..., closed: datetime.date | None = ..., note: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """Its id, made of its class and its lines."""
    @property
    def category(self, /) -> ExceptionClass:
        """Its class."""
    @property
    def book(self, /) -> tuple[str, ...]:
        """The lines of the book, sorted."""
    @property
    def bank(self, /) -> tuple[str, ...]:
        """The lines of the bank, sorted."""
    @property
    def amount(self, /) -> Money:
        """What is at stake."""
    @property
    def on(self, /) -> datetime.date:
        """The day of the line."""
    @property
    def opened(self, /) -> datetime.date:
        """The day a run first found it."""
    @property
    def state(self, /) -> ExceptionState:
        """How far it is."""
    @property
    def owner(self, /) -> str | None:
        """Who sees to it (责任人)."""
    @property
    def due(self, /) -> datetime.date | None:
        """By when (处理期限)."""
    @property
    def closed(self, /) -> datetime.date | None:
        """The day it was accepted or cleared."""
    @property
    def note(self, /) -> str | None:
        """Why it was accepted."""

@final
class ExceptionReport(Record):
    """The exceptions after a run."""
    __match_args__: Final = ("exceptions", "raised", "kept", "cleared", "alerts", "ages")
    def __new__(cls, exceptions: Sequence[ExceptionRecord], raised: int, kept: int, cleared: int, alerts: Sequence[ExceptionAlert], ages: Sequence[ExceptionAges]) -> Self: ...
    @property
    def exceptions(self, /) -> tuple[ExceptionRecord, ...]:
        """All of them, by id."""
    @property
    def raised(self, /) -> int:
        """How many are new, or were cleared and are back."""
    @property
    def kept(self, /) -> int:
        """How many were open and are found again."""
    @property
    def cleared(self, /) -> int:
        """How many were open and are not found again."""
    @property
    def alerts(self, /) -> tuple[ExceptionAlert, ...]:
        """Those that need attention, by id."""
    @property
    def ages(self, /) -> tuple[ExceptionAges, ...]:
        """How old the open ones are, by currency."""

@final
class ExceptionRule(Record):
    """Who owns new exceptions of a class, and how long they have."""
    __match_args__: Final = ("category", "owner", "days")
    def __new__(cls, category: ExceptionClass, *, owner: str | None = ..., days: int | None = ...) -> Self: ...
    @property
    def category(self, /) -> ExceptionClass:
        """The class."""
    @property
    def owner(self, /) -> str | None:
        """Who sees to them."""
    @property
    def days(self, /) -> int | None:
        """How many days they have, 0 to 3,660."""

class ExchangeReason(Record):
    """Why a line or a balance gains, loses or keeps its value in the books."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class NoDifference(ExchangeReason):
        """Lot and item leave the books at the same value."""
        __match_args__: Final = ("value",)
        def __new__(cls, value: Money) -> Self: ...
        @property
        def value(self, /) -> Money:
            """The value."""
    @final
    class Gain(ExchangeReason):
        """A difference in our favor, realized with the line."""
        __match_args__: Final = ("lot", "item", "lot_base", "item_base", "gain")
        def __new__(cls, lot: str, item: str, lot_base: Money, item_base: Money, gain: Money) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def lot_base(self, /) -> Money:
            """What the used part of the lot stood at."""
        @property
        def item_base(self, /) -> Money:
            """What the paid part of the item stood at."""
        @property
        def gain(self, /) -> Money:
            """The gain, above zero."""
    @final
    class Loss(ExchangeReason):
        """A difference against us, realized with the line."""
        __match_args__: Final = ("lot", "item", "lot_base", "item_base", "loss")
        def __new__(cls, lot: str, item: str, lot_base: Money, item_base: Money, loss: Money) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def lot_base(self, /) -> Money:
            """What the used part of the lot stood at."""
        @property
        def item_base(self, /) -> Money:
            """What the paid part of the item stood at."""
        @property
        def loss(self, /) -> Money:
            """The loss, above zero."""
    @final
    class LeftOnItem(ExchangeReason):
        """Settled at the value of the lot; the difference waits in the item for the revaluation."""
        __match_args__: Final = ("item", "value", "booked", "difference")
        def __new__(cls, item: str, value: Money, booked: Money, difference: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def value(self, /) -> Money:
            """The value of the settlement."""
        @property
        def booked(self, /) -> Money:
            """What the paid part of the item stood at."""
        @property
        def difference(self, /) -> Money:
            """What the revaluation will find of it: a gain above zero, a loss below."""
    @final
    class LeftOnLot(ExchangeReason):
        """Settled at the value of the item; the difference waits in the lot for the revaluation."""
        __match_args__: Final = ("lot", "value", "booked", "difference")
        def __new__(cls, lot: str, value: Money, booked: Money, difference: Money) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
        @property
        def value(self, /) -> Money:
            """The value of the settlement."""
        @property
        def booked(self, /) -> Money:
            """What the used part of the lot stood at."""
        @property
        def difference(self, /) -> Money:
            """What the revaluation will find of it: a gain above zero, a loss below."""
    @final
    class Adjusted(ExchangeReason):
        """Adjusted to the closing rate."""
        __match_args__: Final = ("original", "adjusted", "book")
        def __new__(cls, original: Money, adjusted: Money, book: Money) -> Self: ...
        @property
        def original(self, /) -> Money:
            """The balance in its own currency."""
        @property
        def adjusted(self, /) -> Money:
            """Its value from now on."""
        @property
        def book(self, /) -> Money:
            """Its value before."""
    @final
    class ZeroOriginal(ExchangeReason):
        """Nothing is left in its own currency, so nothing stays in the books (结清)."""
        __match_args__: Final = ("book",)
        def __new__(cls, book: Money) -> Self: ...
        @property
        def book(self, /) -> Money:
            """What had stayed there."""
    @final
    class NonMonetary(ExchangeReason):
        """Not adjusted: the policy does not count it as money that is owed."""
        __match_args__: Final = ("book",)
        def __new__(cls, book: Money) -> Self: ...
        @property
        def book(self, /) -> Money:
            """What stays in the books."""
    @final
    class BaseCurrency(ExchangeReason):
        """Not adjusted: it is in the base currency."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class Expected(Record):
    """A stream must still be at this version, or the order is refused: of two writers one wins."""
    __match_args__: Final = ("stream", "version")
    def __new__(cls, stream: BookStream, version: int) -> Self: ...
    @property
    def stream(self, /) -> BookStream:
        """The stream."""
    @property
    def version(self, /) -> int:
        """Its version; 0 if nothing was recorded of it."""

@final
class ExtractComparison(Record):
    """What a comparison found."""
    __match_args__: Final = ("equal", "differences", "totals", "accounts", "closes")
    def __new__(cls, equal: int, differences: Sequence[ExtractDifference], totals: Sequence[ExtractTotal], accounts: Sequence[ExtractTotal], closes: bool) -> Self: ...
    @property
    def equal(self, /) -> int:
        """How many pairs agree in everything that is compared."""
    @property
    def differences(self, /) -> tuple[ExtractDifference, ...]:
        """What differs, class by class; within a class in the order of what the rows say."""
    @property
    def totals(self, /) -> tuple[ExtractTotal, ...]:
        """The balances and what their difference consists of, by currency."""
    @property
    def accounts(self, /) -> tuple[ExtractTotal, ...]:
        """The same by currency and account."""
    @property
    def closes(self, /) -> bool:
        """Whether every difference of balances is explained to the last minor unit."""

@final
class ExtractDifference(Record):
    """A difference."""
    __match_args__: Final = ("category", "by", "left", "right", "reasons")
    def __new__(cls, category: ExtractClass, *, by: ExtractAnchor | None = ..., left: Sequence[int] = ..., right: Sequence[int] = ..., reasons: Sequence[ExtractReason]) -> Self: ...
    @property
    def category(self, /) -> ExtractClass:
        """What it is."""
    @property
    def by(self, /) -> ExtractAnchor | None:
        """What the rows have in common, if they were brought together by it."""
    @property
    def left(self, /) -> tuple[int, ...]:
        """The positions of its rows on the left, from 0, ascending."""
    @property
    def right(self, /) -> tuple[int, ...]:
        """The positions of its rows on the right."""
    @property
    def reasons(self, /) -> tuple[ExtractReason, ...]:
        """Everything in which they differ; the class is that of the gravest."""

class ExtractReason(Record):
    """Why two rows, or two balances, are not the same."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class NotOnTheLeft(ExtractReason):
        """Only the right system has it."""
        __match_args__: Final = ("amount", "date")
        def __new__(cls, amount: Money, date: datetime.date) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
        @property
        def date(self, /) -> datetime.date:
            """The date."""
    @final
    class NotOnTheRight(ExtractReason):
        """Only the left system has it."""
        __match_args__: Final = ("amount", "date")
        def __new__(cls, amount: Money, date: datetime.date) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
        @property
        def date(self, /) -> datetime.date:
            """The date."""
    @final
    class OftenerLeft(ExtractReason):
        """The left system has it once more than the right."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class OftenerRight(ExtractReason):
        """The right system has it once more than the left."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class CurrencyDiffers(ExtractReason):
        """The currencies differ."""
        __match_args__: Final = ("left", "right")
        def __new__(cls, left: Money, right: Money) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
    @final
    class SignTurned(ExtractReason):
        """The sign is turned."""
        __match_args__: Final = ("left", "right")
        def __new__(cls, left: Money, right: Money) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
    @final
    class PointDiffers(ExtractReason):
        """The decimal point slipped."""
        __match_args__: Final = ("left", "right", "places")
        def __new__(cls, left: Money, right: Money, places: int) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
        @property
        def places(self, /) -> int:
            """By how many places."""
    @final
    class DigitsDiffer(ExtractReason):
        """Two neighboring digits changed places."""
        __match_args__: Final = ("left", "right", "digit")
        def __new__(cls, left: Money, right: Money, digit: int) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
        @property
        def digit(self, /) -> int:
            """The left one of the two, counted from the right of the minor units."""
    @final
    class RoundingDiffers(ExtractReason):
        """The difference is no more than rounding."""
        __match_args__: Final = ("left", "right", "difference")
        def __new__(cls, left: Money, right: Money, difference: Money) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
        @property
        def difference(self, /) -> Money:
            """Left less right."""
    @final
    class TaxDiffers(ExtractReason):
        """One is the other with tax."""
        __match_args__: Final = ("left", "right", "rate")
        def __new__(cls, left: Money, right: Money, rate: int | str | Decimal) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
        @property
        def rate(self, /) -> Decimal:
            """The rate."""
    @final
    class AmountDiffers(ExtractReason):
        """The amounts differ otherwise."""
        __match_args__: Final = ("left", "right", "difference")
        def __new__(cls, left: Money, right: Money, difference: Money) -> Self: ...
        @property
        def left(self, /) -> Money:
            """On the left."""
        @property
        def right(self, /) -> Money:
            """On the right."""
        @property
        def difference(self, /) -> Money:
            """Left less right, as far as an amount goes."""
    @final
    class CutOffDiffers(ExtractReason):
        """The dates lie on either side of the end of the period."""
        __match_args__: Final = ("left", "right", "border")
        def __new__(cls, left: datetime.date, right: datetime.date, border: datetime.date) -> Self: ...
        @property
        def left(self, /) -> datetime.date:
            """On the left."""
        @property
        def right(self, /) -> datetime.date:
            """On the right."""
        @property
        def border(self, /) -> datetime.date:
            """The last day of the period."""
    @final
    class DateDiffers(ExtractReason):
        """The dates differ."""
        __match_args__: Final = ("left", "right", "days")
        def __new__(cls, left: datetime.date, right: datetime.date, days: int) -> Self: ...
        @property
        def left(self, /) -> datetime.date:
            """On the left."""
        @property
        def right(self, /) -> datetime.date:
            """On the right."""
        @property
        def days(self, /) -> int:
            """How many days later it is on the right."""
    @final
    class AccountDiffers(ExtractReason):
        """The accounts differ."""
        __match_args__: Final = ("left", "right")
        def __new__(cls, *, left: str | None = ..., right: str | None = ...) -> Self: ...
        @property
        def left(self, /) -> str | None:
            """On the left."""
        @property
        def right(self, /) -> str | None:
            """On the right."""
    @final
    class NameDiffers(ExtractReason):
        """The key or the reference differs."""
        __match_args__: Final = ("name", "left", "right")
        def __new__(cls, name: str, left: str, right: str) -> Self: ...
        @property
        def name(self, /) -> str:
            """`key` or `reference`."""
        @property
        def left(self, /) -> str:
            """On the left."""
        @property
        def right(self, /) -> str:
            """On the right."""
    @final
    class FieldDiffers(ExtractReason):
        """A field differs."""
        __match_args__: Final = ("name", "left", "right")
        def __new__(cls, name: str, *, left: Value | None = ..., right: Value | None = ...) -> Self: ...
        @property
        def name(self, /) -> str:
            """Its name."""
        @property
        def left(self, /) -> Value | None:
            """On the left."""
        @property
        def right(self, /) -> Value | None:
            """On the right."""
    @final
    class RowSplit(ExtractReason):
        """One row on the left is several on the right."""
        __match_args__: Final = ("whole", "parts")
        def __new__(cls, whole: Money, parts: int) -> Self: ...
        @property
        def whole(self, /) -> Money:
            """The row."""
        @property
        def parts(self, /) -> int:
            """How many rows it is on the right."""
    @final
    class RowsMerged(ExtractReason):
        """Several rows on the left are one on the right."""
        __match_args__: Final = ("whole", "parts")
        def __new__(cls, whole: Money, parts: int) -> Self: ...
        @property
        def whole(self, /) -> Money:
            """The row."""
        @property
        def parts(self, /) -> int:
            """How many rows it is on the left."""
    @final
    class SeveralWays(ExtractReason):
        """The rows have a name in common and could be paired in several ways."""
        __match_args__: Final = ("left", "right")
        def __new__(cls, left: int, right: int) -> Self: ...
        @property
        def left(self, /) -> int:
            """How many there are on the left."""
        @property
        def right(self, /) -> int:
            """How many on the right."""
    @final
    class TooManyToSearch(ExtractReason):
        """So many rows with one name in common are not searched for sums."""
        __match_args__: Final = ("rows", "limit")
        def __new__(cls, rows: int, limit: int) -> Self: ...
        @property
        def rows(self, /) -> int:
            """How many there are."""
        @property
        def limit(self, /) -> int:
            """How many are searched."""
    @final
    class LeftNotWhole(ExtractReason):
        """The rows of the left system are not the balance it states."""
        __match_args__: Final = ("stated", "rows")
        def __new__(cls, stated: Money, rows: Money) -> Self: ...
        @property
        def stated(self, /) -> Money:
            """The balance."""
        @property
        def rows(self, /) -> Money:
            """What the rows come to."""
    @final
    class RightNotWhole(ExtractReason):
        """The rows of the right system are not the balance it states."""
        __match_args__: Final = ("stated", "rows")
        def __new__(cls, stated: Money, rows: Money) -> Self: ...
        @property
        def stated(self, /) -> Money:
            """The balance."""
        @property
        def rows(self, /) -> Money:
            """What the rows come to."""

@final
class ExtractRow(Record):
    """A row of an extract: an entry, an open item or a movement as one system has it."""
    __match_args__: Final = ("id", "key", "reference", "amount", "date", "account", "fields")
    def __new__(cls, *, id: str | None = ..., key: str | None = ..., reference: str | None = ..., amount: Money, date: datetime.date, account: str | None = ..., fields: Sequence[Field] = ...) -> Self: ...
    @property
    def id(self, /) -> str | None:
        """The number under which both systems know it, if they share one."""
    @property
    def key(self, /) -> str | None:
        """What names it in the business: document type and number, order and line (业务主键)."""
    @property
    def reference(self, /) -> str | None:
        """What it refers to: an invoice, a contract, a remittance (参考号)."""
    @property
    def amount(self, /) -> Money:
        """The amount, signed."""
    @property
    def date(self, /) -> datetime.date:
        """The day it counts for."""
    @property
    def account(self, /) -> str | None:
        """The account it is on (科目)."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Its dimensions (辅助核算), each name once, at most 64."""

@final
class ExtractRules(Record):
    """How two extracts are compared."""
    __match_args__: Final = ("anchors", "fields", "border", "rounding", "tax_rates")
    def __new__(cls, *, anchors: Sequence[ExtractAnchor] = ..., fields: Sequence[str] = ..., border: datetime.date | None = ..., rounding: int = ..., tax_rates: Sequence[int | str | Decimal] = ...) -> Self: ...
    @property
    def anchors(self, /) -> tuple[ExtractAnchor, ...]:
        """What rows are paired by, the surest first, each once. None given: id, key, reference."""
    @property
    def fields(self, /) -> tuple[str, ...]:
        """The names of the fields that are compared. None given: all."""
    @property
    def border(self, /) -> datetime.date | None:
        """The last day of the period (截止日): balances are those at its end, and a row that is before it in one system and
        after it in the other is a difference of cut-off.
        """
    @property
    def rounding(self, /) -> int:
        """The largest difference, in minor units, that is called one of rounding, 0 to 100."""
    @property
    def tax_rates(self, /) -> tuple[Decimal, ...]:
        """Tax rates (税率): a difference of one of them, half up to the minor unit, is called one of tax. At most 20."""

@final
class ExtractTotal(Record):
    """Both balances and what their difference consists of."""
    __match_args__: Final = ("account", "left", "right", "gap", "classes", "rest", "reasons")
    def __new__(cls, *, account: str | None = ..., left: Money, right: Money, gap: Money, classes: Sequence[ClassTotal], rest: Money, reasons: Sequence[ExtractReason] = ...) -> Self: ...
    @property
    def account(self, /) -> str | None:
        """The account; absent in a total of a currency, and for rows without an account."""
    @property
    def left(self, /) -> Money:
        """The balance on the left: the stated one, or what the rows come to."""
    @property
    def right(self, /) -> Money:
        """The balance on the right."""
    @property
    def gap(self, /) -> Money:
        """Left less right."""
    @property
    def classes(self, /) -> tuple[ClassTotal, ...]:
        """What the classes contribute; those that contribute nothing and have no row here are left out."""
    @property
    def rest(self, /) -> Money:
        """What no class explains: the gap less all classes. Zero, unless a stated balance is not what its rows come to."""
    @property
    def reasons(self, /) -> tuple[ExtractReason, ...]:
        """Where the rest comes from."""

class FactTest(Record):
    """What a fact may be asked.

    A test of amounts fits amounts of its own currency only: nothing is converted. A fact that is missing fits
    `absent` and `noneOf`, and nothing else; so each test and its opposite divide what there can be, and the check of
    the policies sees a missing fact as it sees any other.
    """
    @final
    class Present(FactTest):
        """It is there."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Absent(FactTest):
        """It is not there."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class AnyOf(FactTest):
        """It is one of these."""
        __match_args__: Final = ("values",)
        def __new__(cls, values: Sequence[Value]) -> Self: ...
        @property
        def values(self, /) -> tuple[Value, ...]:
            """The values, 1 to 1,000."""
    @final
    class NoneOf(FactTest):
        """It is none of these, or not there."""
        __match_args__: Final = ("values",)
        def __new__(cls, values: Sequence[Value]) -> Self: ...
        @property
        def values(self, /) -> tuple[Value, ...]:
            """The values, 1 to 1,000."""
    @final
    class InCurrency(FactTest):
        """It is an amount in this currency."""
        __match_args__: Final = ("currency",)
        def __new__(cls, currency: str | Currency) -> Self: ...
        @property
        def currency(self, /) -> Currency:
            """The currency."""
    @final
    class Above(FactTest):
        """It is more than this (超过)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class AtLeast(FactTest):
        """It is this or more (达到)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class AtMost(FactTest):
        """It is this or less (不超过)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class Below(FactTest):
        """It is less than this (低于)."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class NumberFrom(FactTest):
        """It is this whole number or more."""
        __match_args__: Final = ("whole",)
        def __new__(cls, whole: int) -> Self: ...
        @property
        def whole(self, /) -> int:
            """The number."""
    @final
    class NumberTo(FactTest):
        """It is this whole number or less."""
        __match_args__: Final = ("whole",)
        def __new__(cls, whole: int) -> Self: ...
        @property
        def whole(self, /) -> int:
            """The number."""
    @final
    class DateFrom(FactTest):
        """It is this date or later."""
        __match_args__: Final = ("date",)
        def __new__(cls, date: datetime.date) -> Self: ...
        @property
        def date(self, /) -> datetime.date:
            """The date."""
    @final
    class DateTo(FactTest):
        """It is this date or earlier."""
        __match_args__: Final = ("date",)
        def __new__(cls, date: datetime.date) -> Self: ...
        @property
        def date(self, /) -> datetime.date:
            """The date."""

@final
class FeeStep(Record):
    """One step of a price list of fees: a share of the amount, at least so much and at most so much."""
    __match_args__: Final = ("percent", "least", "most")
    def __new__(cls, percent: int | str | Decimal, least: Money, most: Money) -> Self: ...
    @property
    def percent(self, /) -> Decimal:
        """The share of what is settled, rounded down or up to the next minor unit; 0 for a flat fee."""
    @property
    def least(self, /) -> Money:
        """The least, more than zero."""
    @property
    def most(self, /) -> Money:
        """The most; as much as the least for a flat fee."""

@final
class Field(Record):
    """A named value on a customer, contract, receivable or lot: the contract, order or project it belongs to
    (辅助核算), or anything else the caller wants to filter, match or report by (自定义字段).
    """
    __match_args__: Final = ("name", "value")
    def __new__(cls, name: str, value: Value) -> Self: ...
    @property
    def name(self, /) -> str:
        """The name, the caller's own: `contract`, `order`, `project`, `department`."""
    @property
    def value(self, /) -> Value:
        """The value."""

@final
class FieldBlame(Record):
    """Who gave a field its present value."""
    __match_args__: Final = ("field", "sequence", "order", "by", "at", "on")
    def __new__(cls, field: str, sequence: int, order: str, by: str, at: datetime.datetime, on: datetime.date) -> Self: ...
    @property
    def field(self, /) -> str:
        """The field, as the view of the record spells it."""
    @property
    def sequence(self, /) -> int:
        """The number of the event."""
    @property
    def order(self, /) -> str:
        """The order that did it."""
    @property
    def by(self, /) -> str:
        """Who gave the order."""
    @property
    def at(self, /) -> datetime.datetime:
        """When it was recorded."""
    @property
    def on(self, /) -> datetime.date:
        """The business date."""

@final
class FieldMask(Record):
    """What may be done with some fields of a record."""
    __match_args__: Final = ("actions", "fields", "access", "step")
    def __new__(cls, *, actions: Sequence[str] = ..., fields: Sequence[str], access: FieldAccess, step: str | None = ...) -> Self: ...
    @property
    def actions(self, /) -> tuple[str, ...]:
        """Of which actions or kinds of record, at most 100. None: of all."""
    @property
    def fields(self, /) -> tuple[str, ...]:
        """The names of the fields, 1 to 100."""
    @property
    def access(self, /) -> FieldAccess:
        """What may be done with them."""
    @property
    def step(self, /) -> str | None:
        """Only while an approval is at this step (节点权限). Absent: always."""

@final
class FirstDifference(Record):
    """The first line that is not the same in all plans."""
    __match_args__: Final = ("position", "lines")
    def __new__(cls, position: int, lines: Sequence[SchemeLine]) -> Self: ...
    @property
    def position(self, /) -> int:
        """The position of the line, from 0."""
    @property
    def lines(self, /) -> tuple[SchemeLine, ...]:
        """What stands there in each plan, with its reason, in the order of the schemes."""

class Fit(Record):
    """How an item fits an amount that is less than what it has open."""
    @final
    class Price(Fit):
        """The amount is its price with a discount (现金折扣)."""
        __match_args__: Final = ("discount",)
        def __new__(cls, discount: Money) -> Self: ...
        @property
        def discount(self, /) -> Money:
            """How much less than what was open."""
    @final
    class Tolerance(Fit):
        """What is missing is within the tolerance (尾差)."""
        __match_args__: Final = ("missing",)
        def __new__(cls, missing: Money) -> Self: ...
        @property
        def missing(self, /) -> Money:
            """What is missing."""

@final
class FittedWeight(Record):
    """A weight and what it was counted from."""
    __match_args__: Final = ("evidence", "hits", "of", "others", "of_others", "before", "bits", "learned")
    def __new__(cls, evidence: MatchEvidence, hits: int, of: int, *, others: int = ..., of_others: int | None = ..., before: int, bits: int, learned: bool) -> Self: ...
    @property
    def evidence(self, /) -> MatchEvidence:
        """The evidence."""
    @property
    def hits(self, /) -> int:
        """How often it was seen with the true item."""
    @property
    def of(self, /) -> int:
        """Of how many true items."""
    @property
    def others(self, /) -> int:
        """How often it was seen with another item."""
    @property
    def of_others(self, /) -> int | None:
        """Of how many others that were looked at; absent where a share of the true ones is all that counts."""
    @property
    def before(self, /) -> int:
        """What it weighed before, in thousandths of a bit."""
    @property
    def bits(self, /) -> int:
        """What it weighs now."""
    @property
    def learned(self, /) -> bool:
        """Whether it was learned; if not, too little was seen, and it weighs what it did."""

@final
class ForecastAccuracy(Record):
    """How good forecasts were on the caller's own history."""
    __match_args__: Final = ("origins", "rows", "customers")
    def __new__(cls, origins: Sequence[datetime.date], rows: Sequence[ForecastAccuracyRow], customers: Sequence[CustomerForecastAccuracy]) -> Self: ...
    @property
    def origins(self, /) -> tuple[datetime.date, ...]:
        """The past days, in their order."""
    @property
    def rows(self, /) -> tuple[ForecastAccuracyRow, ...]:
        """One row for each currency."""
    @property
    def customers(self, /) -> tuple[CustomerForecastAccuracy, ...]:
        """One row for each customer and currency, by customer."""

@final
class ForecastAccuracyRow(Record):
    """How good the forecasts of one currency were.

    An error is set against the cash that came (WAPE): never against that of each week alone, in which little may come.
    """
    __match_args__: Final = ("currency", "came", "expected", "wape", "baseline", "bias", "total", "inside", "cells", "periods")
    def __new__(cls, currency: str | Currency, came: Money, expected: Money, *, wape: Fraction | None = ..., baseline: Fraction | None = ..., bias: Fraction | None = ..., total: Fraction | None = ..., inside: int, cells: int, periods: Sequence[ForecastPeriodAccuracy]) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def came(self, /) -> Money:
        """What came, of all past days and periods. Days that lie close look at the same cash several times."""
    @property
    def expected(self, /) -> Money:
        """What was expected."""
    @property
    def wape(self, /) -> Fraction | None:
        """The errors of all periods, without their signs, as a share of what came. Absent: nothing came."""
    @property
    def baseline(self, /) -> Fraction | None:
        """The same of the plan by due days: what the forecast must be better than."""
    @property
    def bias(self, /) -> Fraction | None:
        """What was expected too much, less than zero if too little, as a share of what came."""
    @property
    def total(self, /) -> Fraction | None:
        """The errors of the totals over all periods, as a share of what came."""
    @property
    def inside(self, /) -> int:
        """In how many periods what came lay between low and high."""
    @property
    def cells(self, /) -> int:
        """Of how many: four of five is what is promised."""
    @property
    def periods(self, /) -> tuple[ForecastPeriodAccuracy, ...]:
        """The same for the first period of each day, the second, and so on."""

@final
class ForecastCell(Record):
    """What is expected of one period."""
    __match_args__: Final = ("expected", "low", "high", "contractual")
    def __new__(cls, expected: Money, low: Money, high: Money, contractual: Money) -> Self: ...
    @property
    def expected(self, /) -> Money:
        """What is expected (期望值)."""
    @property
    def low(self, /) -> Money:
        """In one case of ten it is less (P10)."""
    @property
    def high(self, /) -> Money:
        """In one case of ten it is more (P90)."""
    @property
    def contractual(self, /) -> Money:
        """What would come if everything came on its due day, and what is overdue at once: the plan to compare with."""

@final
class ForecastItem(Record):
    """What is expected of one item."""
    __match_args__: Final = ("id", "customer", "source", "open", "due", "expected", "beyond", "early", "likely", "late", "reasons")
    def __new__(cls, id: str, customer: str, source: ForecastSource, open: Money, due: datetime.date, expected: Sequence[Money], beyond: Money, *, early: datetime.date | None = ..., likely: datetime.date | None = ..., late: datetime.date | None = ..., reasons: Sequence[ForecastReason]) -> Self: ...
    @property
    def id(self, /) -> str:
        """The debt or the plan line."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def source(self, /) -> ForecastSource:
        """Which of the two it is."""
    @property
    def open(self, /) -> Money:
        """What is open of it, or what of the plan counts."""
    @property
    def due(self, /) -> datetime.date:
        """When it is due, moved to a business day."""
    @property
    def expected(self, /) -> tuple[Money, ...]:
        """What is expected in each period."""
    @property
    def beyond(self, /) -> Money:
        """What is expected later, or never."""
    @property
    def early(self, /) -> datetime.date | None:
        """In one case of ten it is paid by this day. Absent, as the other two: later than all that is known."""
    @property
    def likely(self, /) -> datetime.date | None:
        """In half of the cases it is paid by this day. The days are those of the part that is not disputed, if any."""
    @property
    def late(self, /) -> datetime.date | None:
        """In nine cases of ten it is paid by this day."""
    @property
    def reasons(self, /) -> tuple[ForecastReason, ...]:
        """Why."""

@final
class ForecastLookBack(Record):
    """Which past days are looked back to. The last one lies so far back that all its periods are over at the cut-off."""
    __match_args__: Final = ("times", "step")
    def __new__(cls, *, times: int = ..., step: int = ...) -> Self: ...
    @property
    def times(self, /) -> int:
        """How many, 1 to 260."""
    @property
    def step(self, /) -> int:
        """How many days apart, 1 to 366."""

@final
class ForecastPeriod(Record):
    """A period of a forecast."""
    __match_args__: Final = ("from_", "to")
    def __new__(cls, from_: datetime.date, to: datetime.date) -> Self: ...
    @property
    def from_(self, /) -> datetime.date:
        """The first day."""
    @property
    def to(self, /) -> datetime.date:
        """The last day."""

@final
class ForecastPeriodAccuracy(Record):
    """How good the forecasts of the first period were, of the second, and so on."""
    __match_args__: Final = ("wape", "baseline", "bias", "inside", "cells")
    def __new__(cls, *, wape: Fraction | None = ..., baseline: Fraction | None = ..., bias: Fraction | None = ..., inside: int, cells: int) -> Self: ...
    @property
    def wape(self, /) -> Fraction | None:
        """As in `ForecastAccuracyRow`."""
    @property
    def baseline(self, /) -> Fraction | None:
        """As in `ForecastAccuracyRow`."""
    @property
    def bias(self, /) -> Fraction | None:
        """As in `ForecastAccuracyRow`."""
    @property
    def inside(self, /) -> int:
        """As in `ForecastAccuracyRow`."""
    @property
    def cells(self, /) -> int:
        """As in `ForecastAccuracyRow`."""

class ForecastReason(Record):
    """Why an item is expected when it is (回款预测依据)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Behavior(ForecastReason):
        """The customer's own payments say when."""
        __match_args__: Final = ("payments", "days")
        def __new__(cls, payments: int, days: int) -> Self: ...
        @property
        def payments(self, /) -> int:
            """How many debts were settled."""
        @property
        def days(self, /) -> int:
            """So many days after the due day on average, less than zero if before."""
    @final
    class Thin(ForecastReason):
        """There are few of them: what all customers do says more."""
        __match_args__: Final = ("payments", "days")
        def __new__(cls, payments: int, days: int) -> Self: ...
        @property
        def payments(self, /) -> int:
            """How many debts were settled."""
        @property
        def days(self, /) -> int:
            """So many days after the due day are expected."""
    @final
    class NoHistory(ForecastReason):
        """Nothing was ever settled by anyone: the due day is all there is."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Overdue(ForecastReason):
        """It is overdue and was not paid until now: it can only be later."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """How many days."""
    @final
    class LaterThanKnown(ForecastReason):
        """Nothing was ever paid so late: nothing is expected."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """How many days it is overdue."""
    @final
    class Moved(ForecastReason):
        """The due day is no business day."""
        __match_args__: Final = ("from_",)
        def __new__(cls, from_: datetime.date) -> Self: ...
        @property
        def from_(self, /) -> datetime.date:
            """The day it was."""
    @final
    class Promised(ForecastReason):
        """The customer promised to pay."""
        __match_args__: Final = ("day", "amount", "kept")
        def __new__(cls, day: datetime.date, amount: Money, kept: int) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """The day."""
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def kept(self, /) -> int:
            """Of a thousand such promises so many are kept."""
    @final
    class Disputed(ForecastReason):
        """A part of it is disputed."""
        __match_args__: Final = ("amount", "until")
        def __new__(cls, amount: Money, until: datetime.date) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def until(self, /) -> datetime.date:
            """Not before this day is that expected."""
    @final
    class Assumed(ForecastReason):
        """The customer is assumed to pay later."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """By so many days."""
    @final
    class Planned(ForecastReason):
        """It is planned, not owed."""
        __match_args__: Final = ("day",)
        def __new__(cls, day: datetime.date) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """For this day."""
    @final
    class PartCovered(ForecastReason):
        """A part of the plan does not count, because a debt or money stands for it."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""

@final
class ForecastRow(Record):
    """The cash of one currency."""
    __match_args__: Final = ("currency", "open", "cells", "beyond", "spread")
    def __new__(cls, currency: str | Currency, open: Money, cells: Sequence[ForecastCell], beyond: ForecastCell, *, spread: int | None = ...) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def open(self, /) -> Money:
        """What is open and planned: the expected amounts of all periods and beyond come to it exactly."""
    @property
    def cells(self, /) -> tuple[ForecastCell, ...]:
        """One cell for each period."""
    @property
    def beyond(self, /) -> ForecastCell:
        """After the last period, or never."""
    @property
    def spread(self, /) -> int | None:
        """How much wider the past was than items that know nothing of each other would have it, in thousandths: 1000 is
        as wide. Absent: there is not enough past to say, and the items of a customer are taken to be paid together.
        """

@final
class ForecastRules(Record):
    """How cash is forecast. What is left out is as measured best on old parts of public invoice books."""
    __match_args__: Final = ("observation", "periods", "window", "half_life", "borrowed", "thin", "weekday", "dispute", "delays")
    def __new__(cls, *, observation: ObservationRules = ..., periods: Sequence[int] = ..., window: int = ..., half_life: int = ..., borrowed: int = ..., thin: int = ..., weekday: int = ..., dispute: int = ..., delays: Sequence[AssumedDelay] = ...) -> Self: ...
    @property
    def observation(self, /) -> ObservationRules:
        """From which day debts were late, and on which days nobody pays."""
    @property
    def periods(self, /) -> tuple[int, ...]:
        """How many days each period has, 1 to 3,660, at most 400; the first begins on the day after the cut-off. None
        given: eight weeks.
        """
    @property
    def window(self, /) -> int:
        """Debts settled in so many days before the cut-off are the history, 1 to 3,660."""
    @property
    def half_life(self, /) -> int:
        """After so many days a payment counts half as much, 0 to 3,660; 0: all count alike (半衰期)."""
    @property
    def borrowed(self, /) -> int:
        """As so many payments of the customer's own counts what all customers do, 1 to 1,000."""
    @property
    def thin(self, /) -> int:
        """A customer with fewer payments than about this many is thin: of what all do, only the scatter is borrowed, around
        the customer's own usual delay. 1 to 1,000.
        """
    @property
    def weekday(self, /) -> int:
        """A payment of a debt due on the same day of the week counts so many times, 1 to 20: who pays in runs pays on the
        same days again.
        """
    @property
    def dispute(self, /) -> int:
        """A dispute is expected to be over so many days after it began, 0 to 3,660."""
    @property
    def delays(self, /) -> tuple[AssumedDelay, ...]:
        """What is assumed: the customers who pay later than they would (假设分析), each once, at most 100,000."""

@final
class ForeignBalance(Record):
    """One open balance."""
    __match_args__: Final = ("id", "kind", "original", "book")
    def __new__(cls, id: str, kind: BalanceKind, original: Money, book: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The document, lot or account, unique in the call."""
    @property
    def kind(self, /) -> BalanceKind:
        """What kind of balance it is."""
    @property
    def original(self, /) -> Money:
        """The balance in its own currency (原币余额), as an amount of its kind: what is owed is above zero on
        either side.
        """
    @property
    def book(self, /) -> Money:
        """What of it stands in the books."""

@final
class ForeignClearing(Record):
    """What a clearing would do in both currencies. Nothing has changed yet."""
    __match_args__: Final = ("lines", "items", "lots", "residues", "gains", "losses", "exchange")
    def __new__(cls, lines: Sequence[ClearedLine], items: Sequence[ForeignItem], lots: Sequence[ForeignLot], residues: Sequence[Residue], gains: Money, losses: Money, exchange: Money) -> Self: ...
    @property
    def lines(self, /) -> tuple[ClearedLine, ...]:
        """The lines, in the given order."""
    @property
    def items(self, /) -> tuple[ForeignItem, ...]:
        """All items with what stays open, in the given order."""
    @property
    def lots(self, /) -> tuple[ForeignLot, ...]:
        """All lots with what is left, in the given order."""
    @property
    def residues(self, /) -> tuple[Residue, ...]:
        """Every residue of the valuation: of lots first, then of items, in the given order."""
    @property
    def gains(self, /) -> Money:
        """What the lines gained."""
    @property
    def losses(self, /) -> Money:
        """What the lines lost, as an amount below zero."""
    @property
    def exchange(self, /) -> Money:
        """Both together."""

@final
class ForeignEntry(Record):
    """A document with its amounts in both currencies."""
    __match_args__: Final = ("original", "home", "quote", "lines")
    def __new__(cls, original: Money, home: Money, quote: Quote, lines: Sequence[ForeignEntryLine]) -> Self: ...
    @property
    def original(self, /) -> Money:
        """The total in the document's currency (原币)."""
    @property
    def home(self, /) -> Money:
        """The total in the base currency (本位币)."""
    @property
    def quote(self, /) -> Quote:
        """The rate of the document, from its currency to the base currency."""
    @property
    def lines(self, /) -> tuple[ForeignEntryLine, ...]:
        """Its lines, at most 1,000,000."""

@final
class ForeignEntryLine(Record):
    """One line of the document."""
    __match_args__: Final = ("original", "home")
    def __new__(cls, original: Money, home: Money) -> Self: ...
    @property
    def original(self, /) -> Money:
        """The line in the document's currency."""
    @property
    def home(self, /) -> Money:
        """The line in the base currency."""

@final
class ForeignItem(Record):
    """An open item with its book value."""
    __match_args__: Final = ("id", "open", "base")
    def __new__(cls, id: str, open: Money, base: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The item, unique among the items of one call."""
    @property
    def open(self, /) -> Money:
        """What is open in its own currency (原币余额)."""
    @property
    def base(self, /) -> Money:
        """What of it stands in the books, in the base currency (本位币余额)."""

@final
class ForeignLot(Record):
    """A lot with its book value."""
    __match_args__: Final = ("id", "amount", "base", "quote")
    def __new__(cls, id: str, amount: Money, base: Money, *, quote: Quote | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The lot, unique among the lots of one call."""
    @property
    def amount(self, /) -> Money:
        """What is left of it in its own currency."""
    @property
    def base(self, /) -> Money:
        """What of it stands in the books, in the base currency."""
    @property
    def quote(self, /) -> Quote | None:
        """The rate of the receipt. With it, what is used is valued at this rate; without, in proportion to the
        book value. The last use takes all that is left in the books either way.
        """

@final
class ForeignRules(Record):
    """How a book keeps foreign money."""
    __match_args__: Final = ("home", "revaluation", "next_period")
    def __new__(cls, home: str | Currency, revaluation: RevaluationPolicy, *, next_period: NextPeriod = ...) -> Self: ...
    @property
    def home(self, /) -> Currency:
        """The currency of the books (本位币). A book never changes it."""
    @property
    def revaluation(self, /) -> RevaluationPolicy:
        """What takes part in a revaluation, and where the residue goes."""
    @property
    def next_period(self, /) -> NextPeriod:
        """What becomes of a revaluation when the next period begins."""

@final
class ForgottenPayer(Record):
    """What is left."""
    __match_args__: Final = ("events", "removed")
    def __new__(cls, events: Sequence[PayerEvent], removed: int) -> Self: ...
    @property
    def events(self, /) -> tuple[PayerEvent, ...]:
        """The events to keep instead, in their order."""
    @property
    def removed(self, /) -> int:
        """How many were taken out."""

@final
class Fraction(Record):
    """An exact number, in lowest terms. It is divided and rounded only where it is shown."""
    __match_args__: Final = ("numerator", "denominator")
    def __new__(cls, numerator: int, denominator: int) -> Self: ...
    @property
    def numerator(self, /) -> int:
        """The upper number."""
    @property
    def denominator(self, /) -> int:
        """The lower number, more than zero."""

@final
class FrontierState(Record):
    """A frontier as a record, to be stored with a snapshot and restored."""
    __match_args__: Final = ("count", "roots")
    def __new__(cls, count: int, roots: Sequence[str]) -> Self: ...
    @property
    def count(self, /) -> int:
        """How many lines."""
    @property
    def roots(self, /) -> tuple[str, ...]:
        """The roots of the complete subtrees, the largest and earliest first."""

@final
class FrozenPeriod(Record):
    """The figures of a period as they were known on a day."""
    __match_args__: Final = ("first", "last", "known", "rows", "digest")
    def __new__(cls, first: datetime.date, last: datetime.date, known: datetime.date, *, rows: Sequence[FrozenRow] = ..., digest: str) -> Self: ...
    @property
    def first(self, /) -> datetime.date:
        """The first day."""
    @property
    def last(self, /) -> datetime.date:
        """The last day."""
    @property
    def known(self, /) -> datetime.date:
        """What was entered after this day is not in it."""
    @property
    def rows(self, /) -> tuple[FrozenRow, ...]:
        """The figures, one row for each currency."""
    @property
    def digest(self, /) -> str:
        """The digest of all of it, 64 hexadecimal digits."""

@final
class FrozenRow(Record):
    """The figures of one currency."""
    __match_args__: Final = ("currency", "figures")
    def __new__(cls, currency: str | Currency, figures: PeriodFigures) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def figures(self, /) -> PeriodFigures:
        """The figures."""

@final
class FundingCounts(Record):
    """How a customer that prepays behaves: orders stand for the invoices it does not have."""
    __match_args__: Final = ("orders", "funded", "refunds")
    def __new__(cls, orders: int, funded: int, refunds: int) -> Self: ...
    @property
    def orders(self, /) -> int:
        """Orders released in the window."""
    @property
    def funded(self, /) -> int:
        """Those of them that were funded before they were released."""
    @property
    def refunds(self, /) -> int:
        """Refunds asked for on funded orders."""

@final
class GapRepair(Record):
    """A gap and what explains it."""
    __match_args__: Final = ("sum", "stated", "gap", "outcome", "hints")
    def __new__(cls, sum: Money, stated: Money, gap: Money, outcome: RepairOutcome, *, hints: Sequence[RepairReason] = ...) -> Self: ...
    @property
    def sum(self, /) -> Money:
        """What the rows add up to."""
    @property
    def stated(self, /) -> Money:
        """What they should add up to."""
    @property
    def gap(self, /) -> Money:
        """Stated less sum: what mending must add."""
    @property
    def outcome(self, /) -> RepairOutcome:
        """What explains it."""
    @property
    def hints(self, /) -> tuple[RepairReason, ...]:
        """What the gap looks like by itself: divisible by nine, twice an amount. An observation, not an explanation."""

@final
class Generated(Record):
    """A receivable made from an installment before."""
    __match_args__: Final = ("id", "version", "number", "amount", "paid", "due")
    def __new__(cls, id: str, version: int, number: int, amount: Money, paid: Money, due: datetime.date) -> Self: ...
    @property
    def id(self, /) -> str:
        """The receivable."""
    @property
    def version(self, /) -> int:
        """The version it was made from."""
    @property
    def number(self, /) -> int:
        """The installment it was made from."""
    @property
    def amount(self, /) -> Money:
        """What it comes to, paid or not."""
    @property
    def paid(self, /) -> Money:
        """What is paid of it."""
    @property
    def due(self, /) -> datetime.date:
        """When it is due."""

@final
class Genesis(Record):
    """What the first line of a log says: the library, the version of the form, the book. It is a leaf like any other,
    so that no root of one book is ever the root of another, and a log can be told from any other file.
    """
    __match_args__: Final = ("book",)
    def __new__(cls, book: str) -> Self: ...
    @property
    def book(self, /) -> str:
        """The book."""

@final
class GradeChange(Record):
    """A grade that is not what it was."""
    __match_args__: Final = ("customer", "from_", "since", "to")
    def __new__(cls, customer: str, from_: CreditGrade, since: datetime.date, to: CreditGrade) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def from_(self, /) -> CreditGrade:
        """What it was."""
    @property
    def since(self, /) -> datetime.date:
        """Since when at least."""
    @property
    def to(self, /) -> CreditGrade:
        """What it is."""

@final
class GradeContext(Record):
    """What bears on grades beside the portfolio."""
    __match_args__: Final = ("previous", "overrides", "funding")
    def __new__(cls, *, previous: Sequence[PreviousGrade] = ..., overrides: Sequence[GradeOverride] = ..., funding: Sequence[CustomerFunding] = ...) -> Self: ...
    @property
    def previous(self, /) -> tuple[PreviousGrade, ...]:
        """The grades of the run before, as `CustomerGrade.kept` gave them; each customer at most once."""
    @property
    def overrides(self, /) -> tuple[GradeOverride, ...]:
        """Grades set by hand; at most one in force for a customer."""
    @property
    def funding(self, /) -> tuple[CustomerFunding, ...]:
        """Orders of customers that prepay; each customer at most once."""

@final
class GradeCount(Record):
    """How many customers have a grade."""
    __match_args__: Final = ("grade", "before", "after")
    def __new__(cls, grade: CreditGrade, before: int, after: int) -> Self: ...
    @property
    def grade(self, /) -> CreditGrade:
        """The grade."""
    @property
    def before(self, /) -> int:
        """Under the policy in force."""
    @property
    def after(self, /) -> int:
        """Under the other."""

@final
class GradeOverride(Record):
    """A grade set by hand (人工调整). The computed grade keeps running beside it."""
    __match_args__: Final = ("customer", "grade", "owner", "reason", "from_", "until")
    def __new__(cls, customer: str, grade: CreditGrade, owner: str, reason: str, from_: datetime.date, until: datetime.date) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def grade(self, /) -> CreditGrade:
        """The grade."""
    @property
    def owner(self, /) -> str:
        """Who answers for it."""
    @property
    def reason(self, /) -> str:
        """Why; not empty."""
    @property
    def from_(self, /) -> datetime.date:
        """The first day."""
    @property
    def until(self, /) -> datetime.date:
        """The last day."""

@final
class GradePolicy(Record):
    """How customers are graded. Shares are basis points: 10,000 are the whole.

    The risk of a customer is the weighted sum of three figures, each drawn towards the rate of the portfolio by a few
    pseudo observations, so that three invoices do not make anybody excellent: how often it pays late, how many days,
    and how often seriously. `score = 10,000 − risk`.
    """
    __match_args__: Final = ("version", "observed", "weight_late", "weight_days", "weight_serious", "serious_days", "cap_days", "full_days", "spread_hundredths", "cut_a", "cut_b", "cut_c", "pseudo", "window_days", "minimum", "minimum_days", "thin", "margin", "confirmations", "unpaid_days", "materiality", "bounced_days", "loss_months")
    def __new__(cls, *, version: str | None = ..., observed: ObservationRules = ..., weight_late: int = ..., weight_days: int = ..., weight_serious: int = ..., serious_days: int = ..., cap_days: int = ..., full_days: int = ..., spread_hundredths: int = ..., cut_a: int = ..., cut_b: int = ..., cut_c: int = ..., pseudo: int = ..., window_days: int = ..., minimum: int = ..., minimum_days: int = ..., thin: int = ..., margin: int = ..., confirmations: int = ..., unpaid_days: int = ..., materiality: Sequence[Money] = ..., bounced_days: int = ..., loss_months: int = ...) -> Self: ...
    @property
    def version(self, /) -> str | None:
        """The version of this policy, for whoever reads an old grade (规则版本). Absent: `standard-1`."""
    @property
    def observed(self, /) -> ObservationRules:
        """What counts as late."""
    @property
    def weight_late(self, /) -> int:
        """What is lost if everything is late."""
    @property
    def weight_days(self, /) -> int:
        """What is lost if payments are `full_days` late on average."""
    @property
    def weight_serious(self, /) -> int:
        """What is lost if everything is seriously late. The three weights together are 10,000."""
    @property
    def serious_days(self, /) -> int:
        """More days than these are seriously late."""
    @property
    def cap_days(self, /) -> int:
        """No payment counts as more days late than these."""
    @property
    def full_days(self, /) -> int:
        """So many days late on average lose all of `weight_days`."""
    @property
    def spread_hundredths(self, /) -> int:
        """The share of the standard deviation in the severity index, in hundredths: 84 is about the 80th percentile."""
    @property
    def cut_a(self, /) -> int:
        """A risk below this is grade A."""
    @property
    def cut_b(self, /) -> int:
        """A risk below this is at least grade B."""
    @property
    def cut_c(self, /) -> int:
        """A risk below this is at least grade C; any other is grade D. The cuts rise."""
    @property
    def pseudo(self, /) -> int:
        """How many observations of the portfolio stand beside those of a customer, 0 to 1,000."""
    @property
    def window_days(self, /) -> int:
        """Only what was settled within so many days counts, 1 to 3,660."""
    @property
    def minimum(self, /) -> int:
        """Below so many observations a customer is not rated, 1 to 1,000."""
    @property
    def minimum_days(self, /) -> int:
        """Below so many days since its first document a customer is not rated."""
    @property
    def thin(self, /) -> int:
        """Below so many observations a grade is thin."""
    @property
    def margin(self, /) -> int:
        """A grade moves only if the risk lies so far beyond the cut, 0 to 5,000 (缓冲)."""
    @property
    def confirmations(self, /) -> int:
        """In so many successive months a better risk must be found before the grade rises, 1 to 24."""
    @property
    def unpaid_days(self, /) -> int:
        """What was unpaid for more than so many days makes a customer grade D."""
    @property
    def materiality(self, /) -> tuple[Money, ...]:
        """So much may be unpaid that long all the same, one amount for each currency. No amount: nothing may."""
    @property
    def bounced_days(self, /) -> int:
        """A payment that bounced within so many days allows at most grade C."""
    @property
    def loss_months(self, /) -> int:
        """A write-off within so many months allows at most grade C."""

class GradeReason(Record):
    """Why a customer has its grade."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Factor(GradeReason):
        """Points are lost."""
        __match_args__: Final = ("factor", "count", "of", "peers", "points")
        def __new__(cls, factor: FactorKind, count: int, of: int, *, peers: Fraction | None = ..., points: int) -> Self: ...
        @property
        def factor(self, /) -> FactorKind:
            """For what."""
        @property
        def count(self, /) -> int:
            """How many payments, days, orders or refunds."""
        @property
        def of(self, /) -> int:
            """Of how many payments or orders."""
        @property
        def peers(self, /) -> Fraction | None:
            """The share, or days on average, of all customers."""
        @property
        def points(self, /) -> int:
            """The points lost, in hundredths of a point."""
    @final
    class TooFew(GradeReason):
        """There are too few observations for a grade."""
        __match_args__: Final = ("found", "needed")
        def __new__(cls, found: int, needed: int) -> Self: ...
        @property
        def found(self, /) -> int:
            """How many there are."""
        @property
        def needed(self, /) -> int:
            """How many are needed."""
    @final
    class TooNew(GradeReason):
        """The customer is too new for a grade."""
        __match_args__: Final = ("days", "needed")
        def __new__(cls, days: int, needed: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """For how many days it is known."""
        @property
        def needed(self, /) -> int:
            """How many are needed."""
    @final
    class Thin(GradeReason):
        """The grade stands on little."""
        __match_args__: Final = ("found", "full")
        def __new__(cls, found: int, full: int) -> Self: ...
        @property
        def found(self, /) -> int:
            """How many observations there are."""
        @property
        def full(self, /) -> int:
            """With so many it would not be thin."""
    @final
    class UnpaidLong(GradeReason):
        """Too much has been unpaid for too long: grade D."""
        __match_args__: Final = ("amount", "days")
        def __new__(cls, amount: Money, days: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def days(self, /) -> int:
            """The most days any of it is overdue."""
    @final
    class Insolvent(GradeReason):
        """It is insolvent, or there is a lawsuit: grade D."""
        __match_args__: Final = ("since",)
        def __new__(cls, since: datetime.date) -> Self: ...
        @property
        def since(self, /) -> datetime.date:
            """Since when."""
    @final
    class Bounced(GradeReason):
        """A payment bounced: at most grade C."""
        __match_args__: Final = ("on",)
        def __new__(cls, on: datetime.date) -> Self: ...
        @property
        def on(self, /) -> datetime.date:
            """When last."""
    @final
    class WrittenOff(GradeReason):
        """A debt was given up: at most grade C."""
        __match_args__: Final = ("on",)
        def __new__(cls, on: datetime.date) -> Self: ...
        @property
        def on(self, /) -> datetime.date:
            """When last."""
    @final
    class WithinMargin(GradeReason):
        """The score alone says another grade, but not by enough."""
        __match_args__: Final = ("score", "stays")
        def __new__(cls, score: CreditGrade, stays: CreditGrade) -> Self: ...
        @property
        def score(self, /) -> CreditGrade:
            """What the score says."""
        @property
        def stays(self, /) -> CreditGrade:
            """The grade that stays."""
    @final
    class Rising(GradeReason):
        """The grade will rise if the next months confirm it."""
        __match_args__: Final = ("to", "months", "needed")
        def __new__(cls, to: CreditGrade, months: int, needed: int) -> Self: ...
        @property
        def to(self, /) -> CreditGrade:
            """To which grade."""
        @property
        def months(self, /) -> int:
            """How many months have."""
        @property
        def needed(self, /) -> int:
            """How many must."""
    @final
    class ByHand(GradeReason):
        """Somebody set the grade by hand."""
        __match_args__: Final = ("computed", "owner", "cause", "until")
        def __new__(cls, computed: CreditGrade, owner: str, cause: str, until: datetime.date) -> Self: ...
        @property
        def computed(self, /) -> CreditGrade:
            """What the rules say."""
        @property
        def owner(self, /) -> str:
            """Who answers for it."""
        @property
        def cause(self, /) -> str:
            """Why."""
        @property
        def until(self, /) -> datetime.date:
            """The last day."""

@final
class GradeRun(Record):
    """The grades of all customers."""
    __match_args__: Final = ("cut_off", "policy", "peers", "customers", "changes")
    def __new__(cls, cut_off: CutOff, policy: str, peers: PeerRates, customers: Sequence[CustomerGrade], changes: Sequence[GradeChange]) -> Self: ...
    @property
    def cut_off(self, /) -> CutOff:
        """As of when."""
    @property
    def policy(self, /) -> str:
        """Under which version of the policy."""
    @property
    def peers(self, /) -> PeerRates:
        """How all customers together paid."""
    @property
    def customers(self, /) -> tuple[CustomerGrade, ...]:
        """The customers, by id."""
    @property
    def changes(self, /) -> tuple[GradeChange, ...]:
        """Whose grade is not what it was before (评级变动)."""

class GradeStep(Record):
    """The smallest change that would lift a grade."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class PayOnTime(GradeStep):
        """So many more payments, each on its day."""
        __match_args__: Final = ("payments", "to", "months")
        def __new__(cls, payments: int, to: CreditGrade, months: int) -> Self: ...
        @property
        def payments(self, /) -> int:
            """How many."""
        @property
        def to(self, /) -> CreditGrade:
            """The grade then."""
        @property
        def months(self, /) -> int:
            """In so many monthly evaluations, this one taken anew included."""
    @final
    class Confirm(GradeStep):
        """Nothing but time: the score is good enough already."""
        __match_args__: Final = ("to", "months")
        def __new__(cls, to: CreditGrade, months: int) -> Self: ...
        @property
        def to(self, /) -> CreditGrade:
            """The grade then."""
        @property
        def months(self, /) -> int:
            """In so many more monthly evaluations."""
    @final
    class PayUnpaid(GradeStep):
        """So much must be paid of what has been unpaid for long."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """At least so much of what is more than the allowed days overdue."""
    @final
    class BeSolvent(GradeStep):
        """The insolvency or lawsuit must be over."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Forgotten(GradeStep):
        """What caps the grade is forgotten from a day on, if it does not happen again."""
        __match_args__: Final = ("from_",)
        def __new__(cls, from_: datetime.date) -> Self: ...
        @property
        def from_(self, /) -> datetime.date:
            """The first day without it."""
    @final
    class BeKnown(GradeStep):
        """So many more settled payments, and the customer is rated."""
        __match_args__: Final = ("payments",)
        def __new__(cls, payments: int) -> Self: ...
        @property
        def payments(self, /) -> int:
            """How many."""
    @final
    class Wait(GradeStep):
        """The customer is not rated before a day."""
        __match_args__: Final = ("from_",)
        def __new__(cls, from_: datetime.date) -> Self: ...
        @property
        def from_(self, /) -> datetime.date:
            """The first day."""

@final
class GradeTerms(Record):
    """What a grade allows."""
    __match_args__: Final = ("limit_factor", "more_days", "least_days", "most_days", "tolerance_days", "deposit", "approval", "review_months")
    def __new__(cls, limit_factor: int, *, more_days: int = ..., least_days: int = ..., most_days: int = ..., tolerance_days: int = ..., deposit: int = ..., approval: bool = ..., review_months: int = ...) -> Self: ...
    @property
    def limit_factor(self, /) -> int:
        """The limit as a share of the base, 0 to 100,000."""
    @property
    def more_days(self, /) -> int:
        """So many days of credit more or less than usual."""
    @property
    def least_days(self, /) -> int:
        """At least so many days of credit."""
    @property
    def most_days(self, /) -> int:
        """At most so many days of credit."""
    @property
    def tolerance_days(self, /) -> int:
        """So many days overdue are tolerated."""
    @property
    def deposit(self, /) -> int:
        """So much of an order must be paid in advance."""
    @property
    def approval(self, /) -> bool:
        """Whether an order that is not paid in advance in full needs somebody's approval."""
    @property
    def review_months(self, /) -> int:
        """After so many months the limit is looked at again."""

@final
class Head(Record):
    """What stands for the whole log: how many lines it has and the root of their tree. Two logs with one head have the
    same lines in the same order, byte by byte.

    Keep it apart from the log: printed, mailed, in the minutes, with a notary. It is 64 digits and a number.
    """
    __match_args__: Final = ("count", "root")
    def __new__(cls, count: int, root: str) -> Self: ...
    @property
    def count(self, /) -> int:
        """How many lines, the genesis among them."""
    @property
    def root(self, /) -> str:
        """The root of their tree, 64 lower-case hexadecimal digits."""

class HistoryEntry(Record):
    """One entry of a history."""
    @final
    class Link(HistoryEntry):
        """A link was committed."""
        __match_args__: Final = ("link",)
        def __new__(cls, link: Link) -> Self: ...
        @property
        def link(self, /) -> Link:
            """The link."""
    @final
    class Undone(HistoryEntry):
        """A link was undone, as a whole or in part."""
        __match_args__: Final = ("undone",)
        def __new__(cls, undone: Undone) -> Self: ...
        @property
        def undone(self, /) -> Undone:
            """What was undone, as `undo`) answered."""
    @final
    class Step(HistoryEntry):
        """Something else was done that still stands."""
        __match_args__: Final = ("step",)
        def __new__(cls, step: LaterStep) -> Self: ...
        @property
        def step(self, /) -> LaterStep:
            """What was done."""

@final
class InboxLine(Record):
    """A case that waits for somebody."""
    __match_args__: Final = ("case", "action", "subject", "requester", "step", "since", "due", "late", "reason")
    def __new__(cls, case: str, action: str, subject: str, requester: str, step: str, since: datetime.datetime, *, due: datetime.datetime | None = ..., late: bool, reason: ApprovalReason) -> Self: ...
    @property
    def case(self, /) -> str:
        """The case."""
    @property
    def action(self, /) -> str:
        """What is asked for."""
    @property
    def subject(self, /) -> str:
        """Its number."""
    @property
    def requester(self, /) -> str:
        """Who asks."""
    @property
    def step(self, /) -> str:
        """The open step."""
    @property
    def since(self, /) -> datetime.datetime:
        """Since when it is open."""
    @property
    def due(self, /) -> datetime.datetime | None:
        """From when on it is late. Absent: it has no time limit."""
    @property
    def late(self, /) -> bool:
        """Whether it is late."""
    @property
    def reason(self, /) -> ApprovalReason:
        """Why it waits for this person."""

@final
class InclusionProof(Record):
    """That a line stands at its place (存在证明): the digests beside its way to the root."""
    __match_args__: Final = ("sequence", "count", "path")
    def __new__(cls, sequence: int, count: int, path: Sequence[str]) -> Self: ...
    @property
    def sequence(self, /) -> int:
        """The place of the line, from 0."""
    @property
    def count(self, /) -> int:
        """How many lines the log had."""
    @property
    def path(self, /) -> tuple[str, ...]:
        """The digests, from the leaf up: at most 63."""

@final
class Installment(Record):
    """One installment (一期)."""
    __match_args__: Final = ("number", "amount", "due", "event", "purpose", "label")
    def __new__(cls, number: int, amount: Money, *, due: datetime.date | None = ..., event: str | None = ..., purpose: Purpose, label: str | None = ...) -> Self: ...
    @property
    def number(self, /) -> int:
        """1 for the first line of the terms."""
    @property
    def amount(self, /) -> Money:
        """What is to be paid; it never has the opposite sign of the total."""
    @property
    def due(self, /) -> datetime.date | None:
        """When; absent while the event has not been reported."""
    @property
    def event(self, /) -> str | None:
        """The event the date counts from, reported or not; absent for fixed dates."""
    @property
    def purpose(self, /) -> Purpose:
        """What kind of installment it is."""
    @property
    def label(self, /) -> str | None:
        """The caller's name for it."""

@final
class InstallmentChange(Record):
    """An installment before and after a change."""
    __match_args__: Final = ("number", "before", "after", "reason")
    def __new__(cls, number: int, *, before: Installment | None = ..., after: Installment | None = ..., reason: ScheduleReason) -> Self: ...
    @property
    def number(self, /) -> int:
        """Its number."""
    @property
    def before(self, /) -> Installment | None:
        """As it was; absent for a new one."""
    @property
    def after(self, /) -> Installment | None:
        """As it is to be; absent for one that falls away."""
    @property
    def reason(self, /) -> ScheduleReason:
        """What happened to it, with the figures."""

@final
class InstallmentTie(Record):
    """What a single installment is tied to; it follows what every receivable carries."""
    __match_args__: Final = ("number", "references", "fields")
    def __new__(cls, number: int, *, references: Sequence[str] = ..., fields: Sequence[Field] = ...) -> Self: ...
    @property
    def number(self, /) -> int:
        """The installment."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Further numbers under which a payer may quote it: invoice, shipment."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Further fields, of other names than those every receivable carries."""

@final
class ItemDifference(Record):
    """What settled an item without being paid."""
    __match_args__: Final = ("difference", "amount")
    def __new__(cls, difference: DifferenceKind, amount: Money) -> Self: ...
    @property
    def difference(self, /) -> DifferenceKind:
        """What it is."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""

@final
class ItemFigure(Record):
    """What is open of a receivable."""
    __match_args__: Final = ("item", "open", "due")
    def __new__(cls, item: str, open: Money, due: datetime.date) -> Self: ...
    @property
    def item(self, /) -> str:
        """The receivable."""
    @property
    def open(self, /) -> Money:
        """What is open of it."""
    @property
    def due(self, /) -> datetime.date:
        """When it is due."""

class ItemMove(Record):
    """One thing that is moved."""
    @final
    class Item(ItemMove):
        """What is open of an item."""
        __match_args__: Final = ("item", "amount", "new_id")
        def __new__(cls, item: str, *, amount: Money | None = ..., new_id: str | None = ...) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def amount(self, /) -> Money | None:
            """How much; absent: all of it."""
        @property
        def new_id(self, /) -> str | None:
            """The id of what is moved. Absent: the item itself is moved, as a whole."""
    @final
    class Lot(ItemMove):
        """What is left of a lot."""
        __match_args__: Final = ("lot", "amount", "new_id")
        def __new__(cls, lot: str, *, amount: Money | None = ..., new_id: str | None = ...) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
        @property
        def amount(self, /) -> Money | None:
            """How much; absent: all of it."""
        @property
        def new_id(self, /) -> str | None:
            """The id of what is moved. Absent: the lot itself is moved, as a whole."""

@final
class ItemOrigin(Record):
    """From where in a contract a receivable comes."""
    __match_args__: Final = ("contract", "version", "number")
    def __new__(cls, contract: str, version: int, number: int) -> Self: ...
    @property
    def contract(self, /) -> str:
        """The contract."""
    @property
    def version(self, /) -> int:
        """The version of its schedule."""
    @property
    def number(self, /) -> int:
        """The installment."""

@final
class ItemPart(Record):
    """A part of an amount that goes to one component of an item."""
    __match_args__: Final = ("component", "amount")
    def __new__(cls, component: str, amount: Money) -> Self: ...
    @property
    def component(self, /) -> str:
        """The component."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""

@final
class ItemStatus(Record):
    """The status in both vocabularies in use, and whether it is late."""
    __match_args__: Final = ("payment", "document", "overdue", "days_overdue")
    def __new__(cls, payment: PaymentStatus, document: DocumentStatus, overdue: bool, days_overdue: int) -> Self: ...
    @property
    def payment(self, /) -> PaymentStatus:
        """By payment alone."""
    @property
    def document(self, /) -> DocumentStatus:
        """By invoice and payment."""
    @property
    def overdue(self, /) -> bool:
        """Whether something is open after its due date (逾期). Due today is not overdue."""
    @property
    def days_overdue(self, /) -> int:
        """The days since the due date if it is overdue, otherwise 0."""

@final
class ItemView(Record):
    """A receivable with everything the book knows of it."""
    __match_args__: Final = ("receivable", "amount", "standing", "written_off", "invoice", "origin", "tags")
    def __new__(cls, receivable: Receivable, amount: Money, standing: ItemStanding, written_off: Money, *, invoice: str | None = ..., origin: ItemOrigin | None = ..., tags: Sequence[str] = ...) -> Self: ...
    @property
    def receivable(self, /) -> Receivable:
        """The receivable with what is open of it on the day. What is open of its parts, and whether it is disputed, are as
        last recorded.
        """
    @property
    def amount(self, /) -> Money:
        """What it came to on the day."""
    @property
    def standing(self, /) -> ItemStanding:
        """How it stands on the day."""
    @property
    def written_off(self, /) -> Money:
        """What of it is given up on the day."""
    @property
    def invoice(self, /) -> str | None:
        """The invoice."""
    @property
    def origin(self, /) -> ItemOrigin | None:
        """The installment it comes from."""
    @property
    def tags(self, /) -> tuple[str, ...]:
        """Its tags."""

@final
class KnownLine(Record):
    """What has to be kept of a line to know it again."""
    __match_args__: Final = ("id", "account", "booked", "amount", "bank", "after")
    def __new__(cls, id: str, account: str, booked: datetime.date, amount: Money, *, bank: str | None = ..., after: Money | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """Its id."""
    @property
    def account(self, /) -> str:
        """The account."""
    @property
    def booked(self, /) -> datetime.date:
        """The day it was booked."""
    @property
    def amount(self, /) -> Money:
        """Its amount."""
    @property
    def bank(self, /) -> str | None:
        """The number the bank guarantees for it."""
    @property
    def after(self, /) -> Money | None:
        """The balance of the account after it, stated or computed."""

@final
class KnownPayer(Record):
    """A payer who was confirmed or refused for a customer before (付款人别名)."""
    __match_args__: Final = ("name", "account", "bits")
    def __new__(cls, *, name: str | None = ..., account: str | None = ..., bits: int) -> Self: ...
    @property
    def name(self, /) -> str | None:
        """The name, as written on the lines."""
    @property
    def account(self, /) -> str | None:
        """The account, as written on the lines."""
    @property
    def bits(self, /) -> int:
        """What it says, in thousandths of a bit; refused payers are below zero."""

@final
class LateCharge(Record):
    """A new charge."""
    __match_args__: Final = ("item", "number", "receivable", "spans", "reason")
    def __new__(cls, item: str, number: int, receivable: Receivable, spans: Sequence[LateSpan], reason: ScheduleReason) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item that was paid late."""
    @property
    def number(self, /) -> int:
        """Its number among the charges of the item."""
    @property
    def receivable(self, /) -> Receivable:
        """The charge as a receivable of its own, of the kind late charge."""
    @property
    def spans(self, /) -> tuple[LateSpan, ...]:
        """What was open on which days, from the first late day."""
    @property
    def reason(self, /) -> ScheduleReason:
        """The figures."""

@final
class LateItem(Record):
    """An item that may have been paid late."""
    __match_args__: Final = ("id", "customer", "amount", "due", "kind", "paid", "charged", "references", "fields")
    def __new__(cls, id: str, customer: str, amount: Money, due: datetime.date, *, kind: ItemKind = ..., paid: Sequence[PaidOn] = ..., charged: Sequence[EarlierCharge] = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The item."""
    @property
    def customer(self, /) -> str:
        """The customer who owes it."""
    @property
    def amount(self, /) -> Money:
        """What it came to before anything was paid; zero or more."""
    @property
    def due(self, /) -> datetime.date:
        """The day it was due."""
    @property
    def kind(self, /) -> ItemKind:
        """What kind of debt it is: late charges bear none."""
    @property
    def paid(self, /) -> tuple[PaidOn, ...]:
        """What was paid of it, in any order. Credit notes and discounts count as paid on their day."""
    @property
    def charged(self, /) -> tuple[EarlierCharge, ...]:
        """The charges made for it before, in any order."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Carried to the charge."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Carried to the charge."""

class LateMinimum(Record):
    """What happens to small charges."""
    @final
    class AtLeast(LateMinimum):
        """A charge of an item is at least this much in all, up to its cap."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class WaiveBelow(LateMinimum):
        """Nothing is charged for an item until it comes to this much."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""

@final
class LatePlan(Record):
    """The charges, and what was not charged and why."""
    __match_args__: Final = ("as_of", "charges", "passed")
    def __new__(cls, as_of: datetime.date, charges: Sequence[LateCharge], passed: Sequence[NotCharged]) -> Self: ...
    @property
    def as_of(self, /) -> datetime.date:
        """The last day that is charged."""
    @property
    def charges(self, /) -> tuple[LateCharge, ...]:
        """The new charges, in the order of the items."""
    @property
    def passed(self, /) -> tuple[NotCharged, ...]:
        """The items without a new charge, in their order."""

@final
class LateSpan(Record):
    """Days on which the same was open."""
    __match_args__: Final = ("from_", "through", "days", "open")
    def __new__(cls, from_: datetime.date, through: datetime.date, days: int, open: Money) -> Self: ...
    @property
    def from_(self, /) -> datetime.date:
        """The first day."""
    @property
    def through(self, /) -> datetime.date:
        """The last day."""
    @property
    def days(self, /) -> int:
        """The days by the day count of the rate."""
    @property
    def open(self, /) -> Money:
        """What was open when each of these days began."""

@final
class LateTerms(Record):
    """What is charged for paying late. Simple interest on what is open of the item itself: a charge never bears
    a charge. How much the law allows is the caller's to know (in China, courts cut excessive 违约金).
    """
    __match_args__: Final = ("rate", "grace_days", "from_", "cap_amount", "cap_percent", "minimum", "rounding", "business_day", "due", "id")
    def __new__(cls, rate: DayRate, *, grace_days: int = ..., from_: LateFrom, cap_amount: Money | None = ..., cap_percent: int | str | Decimal | None = ..., minimum: LateMinimum | None = ..., rounding: Rounding, business_day: BusinessDay, due: Sequence[Step] = ..., id: str | None = ...) -> Self: ...
    @property
    def rate(self, /) -> DayRate:
        """How much for each day."""
    @property
    def grace_days(self, /) -> int:
        """Days after the due date in which paying is not late (宽限期), 0 to 3,650. What is paid by the last of them bears no
        charge at all.
        """
    @property
    def from_(self, /) -> LateFrom:
        """From which day what is paid later is charged."""
    @property
    def cap_amount(self, /) -> Money | None:
        """The most that is ever charged for an item; absent: no such limit."""
    @property
    def cap_percent(self, /) -> Decimal | None:
        """The most that is ever charged for an item, as a percentage of its whole amount, rounded down; absent: no such
        limit. With both, the smaller counts.
        """
    @property
    def minimum(self, /) -> LateMinimum | None:
        """What happens to small charges; absent: every cent is charged."""
    @property
    def rounding(self, /) -> Rounding:
        """How the whole charge of an item is rounded to the minor unit: once, however often it is charged."""
    @property
    def business_day(self, /) -> BusinessDay:
        """What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar."""
    @property
    def due(self, /) -> tuple[Step, ...]:
        """From the day of the charge to the day it is due; none: due the same day."""
    @property
    def id(self, /) -> str | None:
        """How the charge is named: a pattern with `{item}` and `{number}`, which counts the charges of an item from 1;
        absent: `{item}/late/{number}`.
        """

@final
class LaterStep(Record):
    """Something that was done with lots or items after links were committed (后续处理)."""
    __match_args__: Final = ("id", "kind", "items", "lots")
    def __new__(cls, id: str, kind: StepKind, *, items: Sequence[str] = ..., lots: Sequence[str] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The step; no link and no other step has the same."""
    @property
    def kind(self, /) -> StepKind:
        """What it was."""
    @property
    def items(self, /) -> tuple[str, ...]:
        """The items it touched."""
    @property
    def lots(self, /) -> tuple[str, ...]:
        """The lots it touched."""

class LeftOutReason(Record):
    """Why a row of a bank file is no line."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class NotBooked(LeftOutReason):
        """The bank has not booked it."""
        __match_args__: Final = ("status",)
        def __new__(cls, status: str) -> Self: ...
        @property
        def status(self, /) -> str:
            """The status as written."""
    @final
    class RepeatedHeading(LeftOutReason):
        """The headings stand there once more."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class TableTotal(LeftOutReason):
        """It adds up other rows (合计)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class CarriedBalance(LeftOutReason):
        """It states a balance that was carried over (承前页)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class TableNote(LeftOutReason):
        """It is text for people."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class NoAmount(LeftOutReason):
        """No amount was booked."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class NotMoved(LeftOutReason):
        """By its state no money moved (交易关闭)."""
        __match_args__: Final = ("state",)
        def __new__(cls, state: str) -> Self: ...
        @property
        def state(self, /) -> str:
            """The state as written."""
    @final
    class DirectionUnsaid(LeftOutReason):
        """Money moved between pots of the holder, and the file does not say which way (不计收支)."""
        __match_args__: Final = ("state",)
        def __new__(cls, state: str) -> Self: ...
        @property
        def state(self, /) -> str:
            """The state as written."""

@final
class LeftOutRow(Record):
    """A row that is no booked line."""
    __match_args__: Final = ("row", "reason", "amount", "text")
    def __new__(cls, row: int, reason: LeftOutReason, *, amount: Money | None = ..., text: str) -> Self: ...
    @property
    def row(self, /) -> int:
        """The row or entry, from 1."""
    @property
    def reason(self, /) -> LeftOutReason:
        """Why."""
    @property
    def amount(self, /) -> Money | None:
        """Its amount, if it has one."""
    @property
    def text(self, /) -> str:
        """What stands there, shortened."""

@final
class LeftOver(Record):
    """What stays of a lot."""
    __match_args__: Final = ("lot", "amount", "reason")
    def __new__(cls, lot: str, amount: Money, reason: Reason) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def amount(self, /) -> Money:
        """How much is kept on account, more than zero."""
    @property
    def reason(self, /) -> Reason:
        """Why it was not used."""

@final
class LimitProposal(Record):
    """The limit of a customer in one currency, as a review would set it."""
    __match_args__: Final = ("customer", "grade", "target", "present", "owed", "limit", "term_days", "review", "approval", "reasons")
    def __new__(cls, customer: str, grade: CreditGrade, *, target: Money | None = ..., present: Money | None = ..., owed: Money, limit: Money | None = ..., term_days: int, review: datetime.date, approval: bool, reasons: Sequence[LimitReason] = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def grade(self, /) -> CreditGrade:
        """Its grade."""
    @property
    def target(self, /) -> Money | None:
        """What the policy says: the average sales of a month over the days of credit, times the factor of the grade.
        Absent: it is rated and has no sales, so that nothing can be said.
        """
    @property
    def present(self, /) -> Money | None:
        """The limit now. Absent: it has none in this currency."""
    @property
    def owed(self, /) -> Money:
        """What it owes now."""
    @property
    def limit(self, /) -> Money | None:
        """The limit from now on. Absent: nothing can be said, and there was none."""
    @property
    def term_days(self, /) -> int:
        """The days of credit (账期)."""
    @property
    def review(self, /) -> datetime.date:
        """The day of the next review."""
    @property
    def approval(self, /) -> bool:
        """Whether somebody must approve going below what is owed (待审批降额)."""
    @property
    def reasons(self, /) -> tuple[LimitReason, ...]:
        """Why the limit is not simply the target."""

class LimitReason(Record):
    """Why a credit limit is not simply what the policy says."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class NoSales(LimitReason):
        """It is rated and nothing was billed in twelve months: there is no base."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class TooSoon(LimitReason):
        """The limit has not stood for long enough to rise."""
        __match_args__: Final = ("from_",)
        def __new__(cls, from_: datetime.date) -> Self: ...
        @property
        def from_(self, /) -> datetime.date:
            """The first day on which it may."""
    @final
    class TooFewItems(LimitReason):
        """There are too few observations for it to rise."""
        __match_args__: Final = ("found", "needed")
        def __new__(cls, found: int, needed: int) -> Self: ...
        @property
        def found(self, /) -> int:
            """How many there are."""
        @property
        def needed(self, /) -> int:
            """How many are needed."""
    @final
    class RaisedInSteps(LimitReason):
        """It rises step by step."""
        __match_args__: Final = ("target", "most")
        def __new__(cls, target: Money, most: Money) -> Self: ...
        @property
        def target(self, /) -> Money:
            """Where to."""
        @property
        def most(self, /) -> Money:
            """How far this time."""
    @final
    class BelowExposure(LimitReason):
        """It would fall below what is owed: that needs an approval."""
        __match_args__: Final = ("target", "owed")
        def __new__(cls, target: Money, owed: Money) -> Self: ...
        @property
        def target(self, /) -> Money:
            """Where to."""
        @property
        def owed(self, /) -> Money:
            """What is owed, or the limit if that is less."""

@final
class LimitationAct(Record):
    """Something that may begin the time anew."""
    __match_args__: Final = ("on", "kind", "evidence")
    def __new__(cls, on: datetime.date, kind: LimitationActKind, *, evidence: str | None = ...) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The day it reached the other side."""
    @property
    def kind(self, /) -> LimitationActKind:
        """What it was."""
    @property
    def evidence(self, /) -> str | None:
        """Where the proof of it is (证据)."""

@final
class LimitationRule(Record):
    """The law of a time."""
    __match_args__: Final = ("since", "years", "longest", "cites")
    def __new__(cls, since: datetime.date, years: int, longest: int, cites: str) -> Self: ...
    @property
    def since(self, /) -> datetime.date:
        """The first day on which it holds."""
    @property
    def years(self, /) -> int:
        """How many years a claim can be enforced, 1 to 100."""
    @property
    def longest(self, /) -> int:
        """How many years from the due day at the longest, whatever interrupts, 1 to 100."""
    @property
    def cites(self, /) -> str:
        """What to cite."""

@final
class LimitationStatus(Record):
    """Where the clock stands."""
    __match_args__: Final = ("since", "act", "until", "days", "state", "rule", "too_late")
    def __new__(cls, since: datetime.date, *, act: int | None = ..., until: datetime.date, days: int, state: LimitationState, rule: LimitationRule, too_late: Sequence[int] = ...) -> Self: ...
    @property
    def since(self, /) -> datetime.date:
        """The day after which the time runs: the due day, or that of the last act that interrupted."""
    @property
    def act(self, /) -> int | None:
        """The place of that act in the list; none if nothing interrupted."""
    @property
    def until(self, /) -> datetime.date:
        """The last day on which the claim can be enforced."""
    @property
    def days(self, /) -> int:
        """The days from the day asked to that, below zero if it is over."""
    @property
    def state(self, /) -> LimitationState:
        """What that means."""
    @property
    def rule(self, /) -> LimitationRule:
        """The rule that decides."""
    @property
    def too_late(self, /) -> tuple[int, ...]:
        """The acts that came too late to interrupt anything, by their places."""

@final
class Line(Record):
    """One link from a lot to an item."""
    __match_args__: Final = ("lot", "item", "amount", "open", "reason")
    def __new__(cls, lot: str, item: str, amount: Money, open: Money, reason: Reason) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot that pays."""
    @property
    def item(self, /) -> str:
        """The item that is paid."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def open(self, /) -> Money:
        """What stays open of the item after this line and its difference."""
    @property
    def reason(self, /) -> Reason:
        """Why this item."""

@final
class LineDetail(Record):
    """One payment of a batch that was booked as one line (批量明细)."""
    __match_args__: Final = ("amount", "party", "ultimate", "references", "texts", "instructed", "charges")
    def __new__(cls, amount: Money, *, party: BankParty = ..., ultimate: BankParty = ..., references: Sequence[BankReference] = ..., texts: Sequence[str] = ..., instructed: Money | None = ..., charges: Money | None = ...) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """What was booked for it, after what the bank kept; money that came in is positive."""
    @property
    def party(self, /) -> BankParty:
        """Whoever paid or was paid."""
    @property
    def ultimate(self, /) -> BankParty:
        """Whoever paid through the party or was paid by it in the end."""
    @property
    def references(self, /) -> tuple[BankReference, ...]:
        """Numbers the file gives a place of their own."""
    @property
    def texts(self, /) -> tuple[str, ...]:
        """Free text."""
    @property
    def instructed(self, /) -> Money | None:
        """What the payer ordered to be paid, signed like the amount, if it differs."""
    @property
    def charges(self, /) -> Money | None:
        """What the bank kept, if it says so; more than zero."""

@final
class LineLeft(Record):
    """A line that is not booked."""
    __match_args__: Final = ("line", "why")
    def __new__(cls, line: str, why: LeftBecause) -> Self: ...
    @property
    def line(self, /) -> str:
        """The line."""
    @property
    def why(self, /) -> LeftBecause:
        """Why."""

@final
class LineMerge(Record):
    """What a file brings: each of its lines stands in one of the first four lists."""
    __match_args__: Final = ("new", "known", "changed", "doubtful", "gone")
    def __new__(cls, new: Sequence[BankLine], known: Sequence[str], *, changed: Sequence[ChangedLine] = ..., doubtful: Sequence[DoubtfulLine] = ..., gone: Sequence[str] = ...) -> Self: ...
    @property
    def new(self, /) -> tuple[BankLine, ...]:
        """The lines to post, with the ids they are known by from now on."""
    @property
    def known(self, /) -> tuple[str, ...]:
        """The lines that are known."""
    @property
    def changed(self, /) -> tuple[ChangedLine, ...]:
        """Lines that look like a known one with other content: not to be posted a second time."""
    @property
    def doubtful(self, /) -> tuple[DoubtfulLine, ...]:
        """Lines that may be known or a second equal one."""
    @property
    def gone(self, /) -> tuple[str, ...]:
        """Known lines that a file no longer holds, though it holds their day."""

@final
class LineRange(Record):
    """Lines from `first` to `last`, both among them, counted from 0."""
    __match_args__: Final = ("first", "last")
    def __new__(cls, first: int, last: int) -> Self: ...
    @property
    def first(self, /) -> int:
        """The first."""
    @property
    def last(self, /) -> int:
        """The last."""

@final
class Link(Record):
    """That a lot paid so much of an item. It never changes; an undo is a record beside it."""
    __match_args__: Final = ("id", "lot", "item", "amount", "parts", "difference", "on")
    def __new__(cls, id: str, lot: str, item: str, amount: Money, *, parts: Sequence[LinkPart] = ..., difference: LinkDifference | None = ..., on: datetime.date) -> Self: ...
    @property
    def id(self, /) -> str:
        """The link, unique in a history."""
    @property
    def lot(self, /) -> str:
        """The lot that paid."""
    @property
    def item(self, /) -> str:
        """The item that was paid."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def parts(self, /) -> tuple[LinkPart, ...]:
        """How the amount is divided over the parts of the item; none if it has none."""
    @property
    def difference(self, /) -> LinkDifference | None:
        """What was settled beside it without being paid."""
    @property
    def on(self, /) -> datetime.date:
        """The business date."""

@final
class LinkDifference(Record):
    """A difference that settled an item (结算差异)."""
    __match_args__: Final = ("amount", "kind", "parts")
    def __new__(cls, amount: Money, kind: DifferenceKind, *, parts: Sequence[LinkPart] = ...) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def kind(self, /) -> DifferenceKind:
        """What it is."""
    @property
    def parts(self, /) -> tuple[LinkPart, ...]:
        """How it is divided over the parts of the item; none if it has none."""

@final
class LinkPart(Record):
    """What one component of an item got."""
    __match_args__: Final = ("component", "amount")
    def __new__(cls, component: str, amount: Money) -> Self: ...
    @property
    def component(self, /) -> str:
        """The component."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""

class LogFinding(Record):
    """What a check of a log found."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Intact(LogFinding):
        """Every line is as recorded and none is missing."""
        __match_args__: Final = ("count",)
        def __new__(cls, count: int) -> Self: ...
        @property
        def count(self, /) -> int:
            """How many lines."""
    @final
    class Unproven(LogFinding):
        """Nothing that was kept says anything of these lines."""
        __match_args__: Final = ("proven", "count")
        def __new__(cls, proven: int, count: int) -> Self: ...
        @property
        def proven(self, /) -> int:
            """So many lines from the first are as recorded."""
        @property
        def count(self, /) -> int:
            """How many lines there are."""
    @final
    class Changed(LogFinding):
        """The line is not the one recorded at its place, nor at another."""
        __match_args__: Final = ("sequence",)
        def __new__(cls, sequence: int) -> Self: ...
        @property
        def sequence(self, /) -> int:
            """Its sequence, from 0."""
    @final
    class Misplaced(LogFinding):
        """The line was recorded, but at another place: lines before it were cut out, doubled or swapped."""
        __match_args__: Final = ("sequence", "recorded_as")
        def __new__(cls, sequence: int, recorded_as: int) -> Self: ...
        @property
        def sequence(self, /) -> int:
            """Where it stands, from 0."""
        @property
        def recorded_as(self, /) -> int:
            """Where it was recorded, from 0."""
    @final
    class ChangedWithin(LogFinding):
        """One of the lines is not as recorded; which one, nothing that was kept can say."""
        __match_args__: Final = ("first", "last")
        def __new__(cls, first: int, last: int) -> Self: ...
        @property
        def first(self, /) -> int:
            """The first that may be it, from 0."""
        @property
        def last(self, /) -> int:
            """The last that may be it."""
    @final
    class Cut(LogFinding):
        """Lines at the end are missing."""
        __match_args__: Final = ("count", "recorded")
        def __new__(cls, count: int, recorded: int) -> Self: ...
        @property
        def count(self, /) -> int:
            """How many lines there are."""
        @property
        def recorded(self, /) -> int:
            """How many were recorded, at least."""
    @final
    class LeavesRefuted(LogFinding):
        """The digests of the lines do not lead to a kept head: they are not believed after these."""
        __match_args__: Final = ("believed",)
        def __new__(cls, believed: int) -> Self: ...
        @property
        def believed(self, /) -> int:
            """So many of them are believed."""
    @final
    class ForeignBook(LogFinding):
        """The first line is that of another book's log."""
        __match_args__: Final = ("expected", "found")
        def __new__(cls, expected: str, found: str) -> Self: ...
        @property
        def expected(self, /) -> str:
            """The book it should be of."""
        @property
        def found(self, /) -> str:
            """The book it is of."""
    @final
    class NewerFormat(LogFinding):
        """The log was written by a newer version of the library."""
        __match_args__: Final = ("format", "newest")
        def __new__(cls, format: int, newest: int) -> Self: ...
        @property
        def format(self, /) -> int:
            """The version of its form."""
        @property
        def newest(self, /) -> int:
            """The newest one known here."""
    @final
    class NoHeader(LogFinding):
        """The first line is not the header of a log."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class LogReport(Record):
    """What a check of a whole log found."""
    __match_args__: Final = ("head", "proven", "bad", "findings")
    def __new__(cls, head: Head, proven: int, *, bad: LineRange | None = ..., findings: Sequence[LogFinding]) -> Self: ...
    @property
    def head(self, /) -> Head:
        """The head of the lines as they stand."""
    @property
    def proven(self, /) -> int:
        """So many lines from the first are exactly those that were recorded."""
    @property
    def bad(self, /) -> LineRange | None:
        """Where the first bad line is: one of these, and exactly known if there is but one. A line that is missing at
        the end counts as bad. None if nothing bad was found.
        """
    @property
    def findings(self, /) -> tuple[LogFinding, ...]:
        """What was found, with sentences; never empty."""

class LogSource(Record):
    """A whole log, as a host without state hands it over."""
    @final
    class Lines(LogSource):
        """Its lines, without the ends of lines."""
        __match_args__: Final = ("lines",)
        def __new__(cls, lines: Sequence[str]) -> Self: ...
        @property
        def lines(self, /) -> tuple[str, ...]:
            """The lines, at most 10,000,000."""
    @final
    class Leaves(LogSource):
        """The digests of its lines, as `leaf_digest` says them."""
        __match_args__: Final = ("leaves",)
        def __new__(cls, leaves: Sequence[str]) -> Self: ...
        @property
        def leaves(self, /) -> tuple[str, ...]:
            """The digests, at most 10,000,000."""

@final
class LogTrust(Record):
    """What the host kept where the log's keeper cannot reach: the check believes this, and not the log."""
    __match_args__: Final = ("book", "heads", "leaves")
    def __new__(cls, *, book: str | None = ..., heads: Sequence[Head] = ..., leaves: Sequence[str] = ...) -> Self: ...
    @property
    def book(self, /) -> str | None:
        """The book whose log it should be; the first line must be its genesis."""
    @property
    def heads(self, /) -> tuple[Head, ...]:
        """Heads the log had, in any order."""
    @property
    def leaves(self, /) -> tuple[str, ...]:
        """The digests of its lines from the first on, as `leaf_digest` says them. They may have
        lain with the log: where a head reaches, they are believed only if they lead to it.
        """

class LossRate(Record):
    """From nothing to everything."""
    @final
    class Percent(LossRate):
        """As a policy states it."""
        __match_args__: Final = ("percent",)
        def __new__(cls, percent: int | str | Decimal) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
    @final
    class Exact(LossRate):
        """As history gives it, exact."""
        __match_args__: Final = ("fraction",)
        def __new__(cls, fraction: Fraction) -> Self: ...
        @property
        def fraction(self, /) -> Fraction:
            """The share, 0 to 1."""

@final
class Lot(LotForms):
    """One receipt, or what is left of one."""
    __match_args__: Final = ("id", "customer", "amount", "received", "nature", "references", "pays", "source", "fields", "scope", "priority", "expires")
    def __new__(cls, id: str, customer: str, amount: Money, received: datetime.date, *, nature: Nature = ..., references: Sequence[str] = ..., pays: Sequence[NamedItem] = ..., source: Source = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int = ..., expires: datetime.date | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The lot, unique among the lots of one call."""
    @property
    def customer(self, /) -> str:
        """The customer who paid."""
    @property
    def amount(self, /) -> Money:
        """What is left to use, more than zero."""
    @property
    def received(self, /) -> datetime.date:
        """The day it arrived (到账日期)."""
    @property
    def nature(self, /) -> Nature:
        """What kind of money it is."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Numbers the payer quoted: items, contracts, orders, invoices."""
    @property
    def pays(self, /) -> tuple[NamedItem, ...]:
        """Items that the payer or a clerk named, to be paid first and in this order."""
    @property
    def source(self, /) -> Source:
        """Where the credit comes from."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What it belongs to: contract, order, project, department; and whatever else the caller keeps."""
    @property
    def scope(self, /) -> tuple[Scope, ...]:
        """The items it may pay (使用范围): all limits must hold. None: any item of the customer."""
    @property
    def priority(self, /) -> int:
        """Lots of a lower number are used first, 0 to 100."""
    @property
    def expires(self, /) -> datetime.date | None:
        """The first day on which it can no longer be used (到期失效). Absent: it never expires."""

@final
class LotAmount(Record):
    """What one scheme leaves of a lot."""
    __match_args__: Final = ("scheme", "amount", "reason")
    def __new__(cls, scheme: str, amount: Money, *, reason: Reason | None = ...) -> Self: ...
    @property
    def scheme(self, /) -> str:
        """The scheme."""
    @property
    def amount(self, /) -> Money:
        """What is left; zero if nothing."""
    @property
    def reason(self, /) -> Reason | None:
        """Why."""

@final
class LotDifference(Record):
    """A lot of which different amounts are left."""
    __match_args__: Final = ("lot", "amounts")
    def __new__(cls, lot: str, amounts: Sequence[LotAmount]) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def amounts(self, /) -> tuple[LotAmount, ...]:
        """What each scheme leaves, in the order given."""

@final
class Masked(Record):
    """What is left of a record's fields."""
    __match_args__: Final = ("fields", "read_only", "hidden")
    def __new__(cls, fields: Sequence[Field], *, read_only: Sequence[str] = ..., hidden: Sequence[str] = ...) -> Self: ...
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """The fields that may be seen, in the order given."""
    @property
    def read_only(self, /) -> tuple[str, ...]:
        """The names of those that may not be changed."""
    @property
    def hidden(self, /) -> tuple[str, ...]:
        """The names of those that may not be seen. Their values are gone."""

@final
class MatchAllocation(Record):
    """An amount of a line for an item."""
    __match_args__: Final = ("item", "amount")
    def __new__(cls, item: str, amount: Money) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def amount(self, /) -> Money:
        """How much of it is settled; below zero for a credit note that is used up."""

@final
class MatchAlternative(Record):
    """Another answer for a line."""
    __match_args__: Final = ("items", "together", "score", "reasons")
    def __new__(cls, items: Sequence[str], *, together: Sequence[str] = ..., score: int, reasons: Sequence[MatchReason] = ...) -> Self: ...
    @property
    def items(self, /) -> tuple[str, ...]:
        """The items it would pay."""
    @property
    def together(self, /) -> tuple[str, ...]:
        """The other lines that would pay them with it."""
    @property
    def score(self, /) -> int:
        """How certain it is by itself."""
    @property
    def reasons(self, /) -> tuple[MatchReason, ...]:
        """What speaks for it and against it."""

@final
class MatchBooking(Record):
    """The commands that bring matched lines into the book."""
    __match_args__: Final = ("commands", "booked", "left")
    def __new__(cls, commands: Sequence[Command], booked: Sequence[str], *, left: Sequence[LineLeft] = ...) -> Self: ...
    @property
    def commands(self, /) -> tuple[Command, ...]:
        """The commands, for one order."""
    @property
    def booked(self, /) -> tuple[str, ...]:
        """The lines whose money they record."""
    @property
    def left(self, /) -> tuple[LineLeft, ...]:
        """The other lines, and why."""

@final
class MatchDecision(Record):
    """What a line is for, and why.

    The amount of the line is the sum of the allocations, of the differences and of the rest, to the minor unit.
    """
    __match_args__: Final = ("line", "detail", "outcome", "score", "margin", "allocations", "differences", "instructed", "rest", "together", "reasons", "verdict", "alternatives")
    def __new__(cls, line: str, *, detail: int | None = ..., outcome: MatchOutcome, score: int = ..., margin: int = ..., allocations: Sequence[MatchAllocation] = ..., differences: Sequence[MatchedDifference] = ..., instructed: Money | None = ..., rest: Money, together: Sequence[str] = ..., reasons: Sequence[MatchReason] = ..., verdict: MatchVerdict, alternatives: Sequence[MatchAlternative] = ...) -> Self: ...
    @property
    def line(self, /) -> str:
        """The line."""
    @property
    def detail(self, /) -> int | None:
        """Which payment of its batch, from 0."""
    @property
    def outcome(self, /) -> MatchOutcome:
        """What should happen."""
    @property
    def score(self, /) -> int:
        """How certain the match is, in thousandths of a bit: what its reasons weigh together."""
    @property
    def margin(self, /) -> int:
        """By how much it is better than everything else that could be done with its lines and items."""
    @property
    def allocations(self, /) -> tuple[MatchAllocation, ...]:
        """What it pays. If it is not posted, what it would pay."""
    @property
    def differences(self, /) -> tuple[MatchedDifference, ...]:
        """What explains that it is not the amount it pays: below zero if less was paid."""
    @property
    def instructed(self, /) -> Money | None:
        """What was ordered in the currency of the items, if the line is of another (原币金额): then it is this of which the
        allocations, the differences and the rest are the sum.
        """
    @property
    def rest(self, /) -> Money:
        """What is left of the line."""
    @property
    def together(self, /) -> tuple[str, ...]:
        """The other lines that pay the same items together with it."""
    @property
    def reasons(self, /) -> tuple[MatchReason, ...]:
        """What speaks for the match and against it. The weights add up to the score."""
    @property
    def verdict(self, /) -> MatchVerdict:
        """Why it is not posted, or by what it is the best."""
    @property
    def alternatives(self, /) -> tuple[MatchAlternative, ...]:
        """The next best answers, the best first."""

@final
class MatchDetail(Record):
    """One payment of a batch."""
    __match_args__: Final = ("amount", "names", "accounts", "references", "texts", "charges", "instructed")
    def __new__(cls, amount: Money, *, names: Sequence[str] = ..., accounts: Sequence[str] = ..., references: Sequence[str] = ..., texts: Sequence[str] = ..., charges: Money | None = ..., instructed: Money | None = ...) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """What was paid."""
    @property
    def names(self, /) -> tuple[str, ...]:
        """Who paid, and on whose behalf."""
    @property
    def accounts(self, /) -> tuple[str, ...]:
        """From which accounts."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Numbers that have a place of their own."""
    @property
    def texts(self, /) -> tuple[str, ...]:
        """Free text."""
    @property
    def charges(self, /) -> Money | None:
        """What the bank kept of it; more than zero."""
    @property
    def instructed(self, /) -> Money | None:
        """What the payer ordered."""

@final
class MatchFit(Record):
    """Rules with learned weights and thresholds, and what they were learned from."""
    __match_args__: Final = ("rules", "weights", "confirmed", "posted", "right", "thresholds_learned")
    def __new__(cls, rules: MatchRules, weights: Sequence[FittedWeight], confirmed: int, posted: int, right: int, thresholds_learned: bool) -> Self: ...
    @property
    def rules(self, /) -> MatchRules:
        """The rules: differences, parts and ties as they were."""
    @property
    def weights(self, /) -> tuple[FittedWeight, ...]:
        """The weights one by one, in the order of the evidence."""
    @property
    def confirmed(self, /) -> int:
        """How many lines somebody confirmed."""
    @property
    def posted(self, /) -> int:
        """How many of these the new rules would have posted."""
    @property
    def right(self, /) -> int:
        """How many of these rightly."""
    @property
    def thresholds_learned(self, /) -> bool:
        """Whether the thresholds were learned; if not, no thresholds reach the wished share, and they are what they were."""

@final
class MatchItem(Record):
    """What a line may be for: an invoice, an installment, an entry of the ledger, a contract."""
    __match_args__: Final = ("id", "customer", "open", "due", "issued", "references", "texts", "discounts")
    def __new__(cls, id: str, *, customer: str | None = ..., open: Money, due: datetime.date | None = ..., issued: datetime.date | None = ..., references: Sequence[str] = ..., texts: Sequence[str] = ..., discounts: Sequence[Discount] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The item, unique among the items of one call; it is a reference as well."""
    @property
    def customer(self, /) -> str | None:
        """Whose it is."""
    @property
    def open(self, /) -> Money:
        """What is open; a credit note is below zero."""
    @property
    def due(self, /) -> datetime.date | None:
        """The day it is due."""
    @property
    def issued(self, /) -> datetime.date | None:
        """The day it came into being. A line of an earlier day is not for it."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Numbers under which a payer may quote it."""
    @property
    def texts(self, /) -> tuple[str, ...]:
        """Text to which the text of a line may be similar."""
    @property
    def discounts(self, /) -> tuple[Discount, ...]:
        """Discounts for paying early."""

@final
class MatchLine(Record):
    """A line: money that came in, and everything that was written beside it.

    It need not be of a bank: a receipt that is looked for in a statement, an invoice that is looked for among
    receivables, a shipment that is looked for among contracts are lines as well.
    """
    __match_args__: Final = ("id", "amount", "date", "names", "accounts", "references", "texts", "charges", "instructed", "details")
    def __new__(cls, id: str, amount: Money, date: datetime.date, *, names: Sequence[str] = ..., accounts: Sequence[str] = ..., references: Sequence[str] = ..., texts: Sequence[str] = ..., charges: Money | None = ..., instructed: Money | None = ..., details: Sequence[MatchDetail] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """What the line is known by, unique among the lines of one call."""
    @property
    def amount(self, /) -> Money:
        """What was paid; money that went out is negative, and matches what is open below zero."""
    @property
    def date(self, /) -> datetime.date:
        """The day."""
    @property
    def names(self, /) -> tuple[str, ...]:
        """Who paid, and on whose behalf (付款人、实际付款人): names as written."""
    @property
    def accounts(self, /) -> tuple[str, ...]:
        """From which accounts, as written."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Numbers that have a place of their own: the creditor reference, documents, orders."""
    @property
    def texts(self, /) -> tuple[str, ...]:
        """Free text."""
    @property
    def charges(self, /) -> Money | None:
        """What the bank kept of it, if the bank says so; more than zero."""
    @property
    def instructed(self, /) -> Money | None:
        """What the payer ordered, if the bank says so (原币金额): in another currency, what an item of that currency is
        compared with; in the same, what it is more than the amount is what banks kept of it.
        """
    @property
    def details(self, /) -> tuple[MatchDetail, ...]:
        """The payments it consists of, if it was booked as a batch. What they lack is that of the line."""

@final
class MatchMeasure(Record):
    """The figures of all lines, and of each month and class."""
    __match_args__: Final = ("total", "months", "classes")
    def __new__(cls, total: MeasureRow, months: Sequence[MeasureRow], classes: Sequence[MeasureRow]) -> Self: ...
    @property
    def total(self, /) -> MeasureRow:
        """All lines."""
    @property
    def months(self, /) -> tuple[MeasureRow, ...]:
        """By month, the first month first."""
    @property
    def classes(self, /) -> tuple[MeasureRow, ...]:
        """By class, in the order of their names; lines without a class first."""

@final
class MatchParty(Record):
    """A customer, as far as it helps to recognize a payer."""
    __match_args__: Final = ("id", "names", "accounts", "group", "payers")
    def __new__(cls, id: str, *, names: Sequence[str] = ..., accounts: Sequence[str] = ..., group: str | None = ..., payers: Sequence[KnownPayer] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The customer, unique among the parties of one call."""
    @property
    def names(self, /) -> tuple[str, ...]:
        """Its names."""
    @property
    def accounts(self, /) -> tuple[str, ...]:
        """Its accounts."""
    @property
    def group(self, /) -> str | None:
        """The group it belongs to: its members sometimes pay for each other."""
    @property
    def payers(self, /) -> tuple[KnownPayer, ...]:
        """Who else is known to have paid for it, or not to have."""

@final
class MatchPlace(Record):
    """Where in a line something stands."""
    __match_args__: Final = ("field", "from_", "to")
    def __new__(cls, field: int, from_: int, to: int) -> Self: ...
    @property
    def field(self, /) -> int:
        """The number of the field: its references are counted first, from 0, then its texts."""
    @property
    def from_(self, /) -> int:
        """The character with which it begins, from 0."""
    @property
    def to(self, /) -> int:
        """The character behind it."""

@final
class MatchPlan(Record):
    """A decision for every line, in the order of their ids. Nothing is posted yet."""
    __match_args__: Final = ("decisions", "summary")
    def __new__(cls, decisions: Sequence[MatchDecision], summary: MatchSummary) -> Self: ...
    @property
    def decisions(self, /) -> tuple[MatchDecision, ...]:
        """One for each line, or for each payment of a batch."""
    @property
    def summary(self, /) -> MatchSummary:
        """How many were decided how."""

class MatchReason(Record):
    """A piece of evidence for or against a match, and what it weighs."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Prior(MatchReason):
        """One item out of many: what is against any match before anything is known."""
        __match_args__: Final = ("items", "bits")
        def __new__(cls, items: int, bits: int) -> Self: ...
        @property
        def items(self, /) -> int:
            """How many items there are."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Reference(MatchReason):
        """A reference of the item stands in the line."""
        __match_args__: Final = ("how", "place", "bits")
        def __new__(cls, how: ReferenceMatch, place: MatchPlace, bits: int) -> Self: ...
        @property
        def how(self, /) -> ReferenceMatch:
            """How it stands there."""
        @property
        def place(self, /) -> MatchPlace:
            """Where."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class OtherReference(MatchReason):
        """The line quotes something else."""
        __match_args__: Final = ("place", "bits")
        def __new__(cls, place: MatchPlace, bits: int) -> Self: ...
        @property
        def place(self, /) -> MatchPlace:
            """Where, if it is only alike."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Amount(MatchReason):
        """The amount is what is open."""
        __match_args__: Final = ("items", "bits")
        def __new__(cls, items: int, bits: int) -> Self: ...
        @property
        def items(self, /) -> int:
            """How many items have this amount."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Difference(MatchReason):
        """The amount is what is open but for an allowed difference."""
        __match_args__: Final = ("bits",)
        def __new__(cls, bits: int) -> Self: ...
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class OtherAmount(MatchReason):
        """The amount is another."""
        __match_args__: Final = ("bits",)
        def __new__(cls, bits: int) -> Self: ...
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Sum(MatchReason):
        """The amounts of several items or lines add up."""
        __match_args__: Final = ("members", "bits")
        def __new__(cls, members: int, bits: int) -> Self: ...
        @property
        def members(self, /) -> int:
            """How many they are."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Name(MatchReason):
        """The name of the payer compared with that of the customer."""
        __match_args__: Final = ("how", "parties", "bits")
        def __new__(cls, how: NameMatch, parties: int, bits: int) -> Self: ...
        @property
        def how(self, /) -> NameMatch:
            """How near they are."""
        @property
        def parties(self, /) -> int:
            """How many customers have a name that is as near."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Account(MatchReason):
        """The account of the payer is the customer's."""
        __match_args__: Final = ("bits",)
        def __new__(cls, bits: int) -> Self: ...
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Known(MatchReason):
        """The payer was confirmed or refused for this customer before."""
        __match_args__: Final = ("bits",)
        def __new__(cls, bits: int) -> Self: ...
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Group(MatchReason):
        """The payer belongs to the same group."""
        __match_args__: Final = ("bits",)
        def __new__(cls, bits: int) -> Self: ...
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Day(MatchReason):
        """The day of the payment beside the day it was due."""
        __match_args__: Final = ("days", "bits")
        def __new__(cls, days: int, bits: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """How many days later, below zero if earlier."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Text(MatchReason):
        """The text of the line begins as that of the item."""
        __match_args__: Final = ("characters", "items", "bits")
        def __new__(cls, characters: int, items: int, bits: int) -> Self: ...
        @property
        def characters(self, /) -> int:
            """With so many characters that are the same."""
        @property
        def items(self, /) -> int:
            """How many items have a text that begins with them."""
        @property
        def bits(self, /) -> int:
            """The weight."""
    @final
    class Several(MatchReason):
        """Several items or lines belong together: rarer than one and one."""
        __match_args__: Final = ("members", "bits")
        def __new__(cls, members: int, bits: int) -> Self: ...
        @property
        def members(self, /) -> int:
            """How many."""
        @property
        def bits(self, /) -> int:
            """The weight."""

@final
class MatchRules(Record):
    """When a match may be posted, and which differences are allowed."""
    __match_args__: Final = ("post", "margin", "differences", "parts", "ties", "weights")
    def __new__(cls, *, post: int = ..., margin: int = ..., differences: Sequence[AllowedDifference] = ..., parts: PartPayments = ..., ties: MatchTies = ..., weights: MatchWeights = ...) -> Self: ...
    @property
    def post(self, /) -> int:
        """The least score with which a match is posted, in thousandths of a bit: 1,000 more is twice as certain."""
    @property
    def margin(self, /) -> int:
        """By how much it must be better than every other answer."""
    @property
    def differences(self, /) -> tuple[AllowedDifference, ...]:
        """In which form a payment may differ from what it pays. None: it must be the exact amount."""
    @property
    def parts(self, /) -> PartPayments:
        """Whether a payment that quotes an item and is less than what is open may pay a part of it."""
    @property
    def ties(self, /) -> MatchTies:
        """Which of several sets or items that are equally good is taken."""
    @property
    def weights(self, /) -> MatchWeights:
        """What each piece of evidence weighs."""

@final
class MatchSummary(Record):
    """How many lines were decided how."""
    __match_args__: Final = ("posted", "suggested", "ambiguous", "unidentified", "duplicates")
    def __new__(cls, posted: int, suggested: int, ambiguous: int, unidentified: int, duplicates: int) -> Self: ...
    @property
    def posted(self, /) -> int:
        """May be posted (可过账)."""
    @property
    def suggested(self, /) -> int:
        """Somebody should look."""
    @property
    def ambiguous(self, /) -> int:
        """Several answers are as good (多解)."""
    @property
    def unidentified(self, /) -> int:
        """Nothing fits (未认领)."""
    @property
    def duplicates(self, /) -> int:
        """Probably paid already (疑似重复)."""

class MatchVerdict(Record):
    """What decided, and what would have to be otherwise."""
    @final
    class Proven(MatchVerdict):
        """Certain enough, and by so much better than anything else."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class TooWeak(MatchVerdict):
        """So much evidence is missing, in thousandths of a bit."""
        __match_args__: Final = ("missing",)
        def __new__(cls, missing: int) -> Self: ...
        @property
        def missing(self, /) -> int:
            """How much."""
    @final
    class OtherPayer(MatchVerdict):
        """The payer is this other customer (付款人是另一客户), and nothing says that it pays for the one whose item it quotes."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """Who paid."""
    @final
    class AmountOnly(MatchVerdict):
        """Nothing but the amount and the day speaks for it: no reference, no payer. That is never posted."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Rival(MatchVerdict):
        """The next best answer is too near: it would have to be so much worse."""
        __match_args__: Final = ("missing", "equal")
        def __new__(cls, missing: int, equal: int) -> Self: ...
        @property
        def missing(self, /) -> int:
            """How much."""
        @property
        def equal(self, /) -> int:
            """How many best answers there are; 1 if it is the only best, 100 if they are so many or more."""
    @final
    class Sets(MatchVerdict):
        """Several sets of items add up, none better than the other."""
        __match_args__: Final = ("count",)
        def __new__(cls, count: int) -> Self: ...
        @property
        def count(self, /) -> int:
            """How many; 9007199254740991 means so many or more."""
    @final
    class Undeclared(MatchVerdict):
        """The amount differs, and not in a form that is allowed."""
        __match_args__: Final = ("difference",)
        def __new__(cls, difference: Money) -> Self: ...
        @property
        def difference(self, /) -> Money:
            """By how much: below zero if less was paid."""
    @final
    class Barred(MatchVerdict):
        """The best match is out of question for another reason."""
        __match_args__: Final = ("by",)
        def __new__(cls, by: MatchBar) -> Self: ...
        @property
        def by(self, /) -> MatchBar:
            """The reason."""
    @final
    class Taken(MatchVerdict):
        """Another line takes what this one fits best."""
        __match_args__: Final = ("by",)
        def __new__(cls, by: str) -> Self: ...
        @property
        def by(self, /) -> str:
            """That line."""
    @final
    class Duplicate(MatchVerdict):
        """Another line is the same payment."""
        __match_args__: Final = ("of",)
        def __new__(cls, of: str) -> Self: ...
        @property
        def of(self, /) -> str:
            """That line."""
    @final
    class Nothing(MatchVerdict):
        """Nothing fits."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Exhausted(MatchVerdict):
        """Too many answers to compare them all."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class MatchWeights(Record):
    """What evidence weighs, in thousandths of a bit. A bit more means that the match is twice as likely.

    What is equal by accident weighs little: a name that three customers have, an amount of a price list. These
    parts are counted in the request, in powers of two, so that one more item rarely changes a score.
    """
    __match_args__: Final = ("counterpart", "reference", "quoted", "edit", "other_quoted", "other_reference", "amount", "difference", "other_amount", "name", "name_near", "name_part", "name_group", "name_akin", "name_other", "account", "group", "on_day", "on_time", "late", "out_of_time", "several")
    def __new__(cls, *, counterpart: int = ..., reference: int = ..., quoted: int = ..., edit: int = ..., other_quoted: int = ..., other_reference: int = ..., amount: int = ..., difference: int = ..., other_amount: int = ..., name: int = ..., name_near: int = ..., name_part: int = ..., name_group: int = ..., name_akin: int = ..., name_other: int = ..., account: int = ..., group: int = ..., on_day: int = ..., on_time: int = ..., late: int = ..., out_of_time: int = ..., several: int = ...) -> Self: ...
    @property
    def counterpart(self, /) -> int:
        """That a line is for any item at all, before anything is known of it."""
    @property
    def reference(self, /) -> int:
        """A reference in its own place, as it is."""
    @property
    def quoted(self, /) -> int:
        """A reference in free text, or without check digit or leading zeros."""
    @property
    def edit(self, /) -> int:
        """Less for each edit: a digit that is missing, added, wrong, or changed places with its neighbor."""
    @property
    def other_quoted(self, /) -> int:
        """The line quotes another item and not this."""
    @property
    def other_reference(self, /) -> int:
        """Something that looks like the reference of this item, but is another."""
    @property
    def amount(self, /) -> int:
        """The most that an amount weighs that nearly no other item has."""
    @property
    def difference(self, /) -> int:
        """Less if the amount is equal only with an allowed difference."""
    @property
    def other_amount(self, /) -> int:
        """The amount is another."""
    @property
    def name(self, /) -> int:
        """The most that the same name weighs."""
    @property
    def name_near(self, /) -> int:
        """Less if one name leaves the place out."""
    @property
    def name_part(self, /) -> int:
        """Less if one name is a part of the other."""
    @property
    def name_group(self, /) -> int:
        """Less if it is another company of the group."""
    @property
    def name_akin(self, /) -> int:
        """Less if only some words are the same."""
    @property
    def name_other(self, /) -> int:
        """The names have nothing in common."""
    @property
    def account(self, /) -> int:
        """The most that the same account weighs."""
    @property
    def group(self, /) -> int:
        """The payer belongs to the group of the customer."""
    @property
    def on_day(self, /) -> int:
        """Paid within three days of the due day, or on the fourth after it: a weekend and the banks take so long."""
    @property
    def on_time(self, /) -> int:
        """Paid from a few days before to three weeks after the due day."""
    @property
    def late(self, /) -> int:
        """Paid within two months."""
    @property
    def out_of_time(self, /) -> int:
        """Paid later, or long before."""
    @property
    def several(self, /) -> int:
        """That one line is for several items, or several lines for one."""

@final
class MatchedDifference(Record):
    """A difference in a declared form."""
    __match_args__: Final = ("kind", "amount")
    def __new__(cls, kind: MatchDifferenceKind, amount: Money) -> Self: ...
    @property
    def kind(self, /) -> MatchDifferenceKind:
        """Its form."""
    @property
    def amount(self, /) -> Money:
        """How much: below zero if less was paid than settled."""

@final
class MatchedPart(Record):
    """An item and how much of the line is for it."""
    __match_args__: Final = ("item", "amount")
    def __new__(cls, item: str, amount: Money) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def amount(self, /) -> Money:
        """How much; below zero for a credit note that is used up."""

@final
class MatchedSet(Record):
    """Lots and items that add up to the same."""
    __match_args__: Final = ("lots", "items")
    def __new__(cls, lots: Sequence[str], items: Sequence[str]) -> Self: ...
    @property
    def lots(self, /) -> tuple[str, ...]:
        """The lots, in the order they are used."""
    @property
    def items(self, /) -> tuple[str, ...]:
        """The items, oldest due first."""

class MatcherChange(Record):
    """A change of what a `Matcher` holds."""
    @final
    class PutLine(MatcherChange):
        """A line comes, or takes the place of the line with its id."""
        __match_args__: Final = ("line",)
        def __new__(cls, line: MatchLine) -> Self: ...
        @property
        def line(self, /) -> MatchLine:
            """The line."""
    @final
    class RemoveLine(MatcherChange):
        """A line goes."""
        __match_args__: Final = ("line",)
        def __new__(cls, line: str) -> Self: ...
        @property
        def line(self, /) -> str:
            """The line."""
    @final
    class PutItem(MatcherChange):
        """An item comes, or takes the place of the item with its id."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: MatchItem) -> Self: ...
        @property
        def item(self, /) -> MatchItem:
            """The item."""
    @final
    class RemoveItem(MatcherChange):
        """An item goes."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class PutParty(MatcherChange):
        """A customer comes, or takes the place of the customer with its id."""
        __match_args__: Final = ("party",)
        def __new__(cls, party: MatchParty) -> Self: ...
        @property
        def party(self, /) -> MatchParty:
            """The customer."""
    @final
    class RemoveParty(MatcherChange):
        """A customer goes. Items may still name it."""
        __match_args__: Final = ("party",)
        def __new__(cls, party: str) -> Self: ...
        @property
        def party(self, /) -> str:
            """The customer."""
    @final
    class Confirm(MatcherChange):
        """Somebody decided what a line is for (确认核销). The line goes, and so much less is open of each item.

        An item of which nothing is open stays, so that a second payment of it is known as one, until it is removed.
        """
        __match_args__: Final = ("line", "allocations")
        def __new__(cls, line: str, allocations: Sequence[MatchAllocation]) -> Self: ...
        @property
        def line(self, /) -> str:
            """The line."""
        @property
        def allocations(self, /) -> tuple[MatchAllocation, ...]:
            """What it pays: what was proposed or anything else."""

@final
class MatcherUpdate(Record):
    """What became of the decisions."""
    __match_args__: Final = ("decisions", "gone", "summary")
    def __new__(cls, *, decisions: Sequence[MatchDecision] = ..., gone: Sequence[str] = ..., summary: MatchSummary) -> Self: ...
    @property
    def decisions(self, /) -> tuple[MatchDecision, ...]:
        """The decisions of every line of which one is new or another than before, by line."""
    @property
    def gone(self, /) -> tuple[str, ...]:
        """The lines that went."""
    @property
    def summary(self, /) -> MatchSummary:
        """How many lines are decided how, all in all."""

@final
class MeasureRow(Record):
    """Figures of some lines. A share of nothing is absent."""
    __match_args__: Final = ("label", "lines", "posted", "reviewed", "posted_reviewed", "right", "with_counterpart", "found", "left", "left_suggested", "precision", "recall", "auto_rate", "top_three", "money")
    def __new__(cls, *, label: str | None = ..., lines: int, posted: int, reviewed: int, posted_reviewed: int, right: int, with_counterpart: int, found: int, left: int, left_suggested: int, precision: Fraction | None = ..., recall: Fraction | None = ..., auto_rate: Fraction | None = ..., top_three: Fraction | None = ..., money: Sequence[MoneyMeasure] = ...) -> Self: ...
    @property
    def label(self, /) -> str | None:
        """The month, `2026-11`, or the class; absent for all lines, and for those without a class."""
    @property
    def lines(self, /) -> int:
        """How many lines."""
    @property
    def posted(self, /) -> int:
        """How many were posted."""
    @property
    def reviewed(self, /) -> int:
        """How many somebody looked at."""
    @property
    def posted_reviewed(self, /) -> int:
        """How many of the posted ones somebody looked at."""
    @property
    def right(self, /) -> int:
        """How many of these were right."""
    @property
    def with_counterpart(self, /) -> int:
        """How many of those that were looked at have a counterpart."""
    @property
    def found(self, /) -> int:
        """How many of these were posted rightly."""
    @property
    def left(self, /) -> int:
        """How many of these were not posted."""
    @property
    def left_suggested(self, /) -> int:
        """How many of these had the truth among their first three proposals."""
    @property
    def precision(self, /) -> Fraction | None:
        """The precision (准确率): `right` of `posted_reviewed`."""
    @property
    def recall(self, /) -> Fraction | None:
        """The recall (召回率): `found` of `with_counterpart`."""
    @property
    def auto_rate(self, /) -> Fraction | None:
        """The auto rate (自动过账率): `posted` of `lines`."""
    @property
    def top_three(self, /) -> Fraction | None:
        """The top three (前三命中率): `left_suggested` of `left`."""
    @property
    def money(self, /) -> tuple[MoneyMeasure, ...]:
        """The money of each currency that was posted, by currency."""

class MemoryReason(Record):
    """Why a payer is taken for one who pays for a customer, or not (付款人记忆依据). The weights are thousandths of a bit
    and add up to what the memory says.
    """
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Confirmed(MemoryReason):
        """Somebody confirmed it."""
        __match_args__: Final = ("times", "by", "last", "weight")
        def __new__(cls, times: int, by: PayerKey, last: datetime.date, weight: int) -> Self: ...
        @property
        def times(self, /) -> int:
            """How often."""
        @property
        def by(self, /) -> PayerKey:
            """By what the payer was recognized."""
        @property
        def last(self, /) -> datetime.date:
            """When last, under this name or account."""
        @property
        def weight(self, /) -> int:
            """What that weighs today."""
    @final
    class Refused(MemoryReason):
        """Somebody refused it."""
        __match_args__: Final = ("times", "by", "last", "weight")
        def __new__(cls, times: int, by: PayerKey, last: datetime.date, weight: int) -> Self: ...
        @property
        def times(self, /) -> int:
            """How often."""
        @property
        def by(self, /) -> PayerKey:
            """By what the payer was recognized."""
        @property
        def last(self, /) -> datetime.date:
            """When last, under this name or account."""
        @property
        def weight(self, /) -> int:
            """What that weighs today."""
    @final
    class Enough(MemoryReason):
        """More of the same weighs no more."""
        __match_args__: Final = ("most", "weight")
        def __new__(cls, most: int, weight: int) -> Self: ...
        @property
        def most(self, /) -> int:
            """The most that it weighs."""
        @property
        def weight(self, /) -> int:
            """What is taken off."""
    @final
    class Shared(MemoryReason):
        """The payer pays for other customers as well."""
        __match_args__: Final = ("customers", "weight")
        def __new__(cls, customers: int, weight: int) -> Self: ...
        @property
        def customers(self, /) -> int:
            """For how many in all."""
        @property
        def weight(self, /) -> int:
            """What that takes off."""
    @final
    class TooFew(MemoryReason):
        """It was not confirmed often enough to be used."""
        __match_args__: Final = ("times", "needed")
        def __new__(cls, times: int, needed: int) -> Self: ...
        @property
        def times(self, /) -> int:
            """How often it was."""
        @property
        def needed(self, /) -> int:
            """How often it must be."""

class MessageFill(Record):
    """A value that is filled in."""
    @final
    class Text(MessageFill):
        """A name or number, at most 1,000 bytes. A control character in it, a line break too, becomes a blank: a name
        cannot begin a new line of a message, or a new header of a mail.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, text: str) -> Self: ...
        @property
        def text(self, /) -> str:
            """The text."""
    @final
    class Amount(MessageFill):
        """An amount of money: `33,900.01 CNY`."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class Day(MessageFill):
        """A day: `2026-02-07`, 2026年2月7日."""
        __match_args__: Final = ("day",)
        def __new__(cls, day: datetime.date) -> Self: ...
        @property
        def day(self, /) -> datetime.date:
            """The day."""
    @final
    class Whole(MessageFill):
        """A whole number."""
        __match_args__: Final = ("whole",)
        def __new__(cls, whole: int) -> Self: ...
        @property
        def whole(self, /) -> int:
            """The number."""

@final
class MessagePlaceholder(Record):
    """A place that may be named, and what stands there."""
    __match_args__: Final = ("name", "kind")
    def __new__(cls, name: str, kind: PlaceholderKind) -> Self: ...
    @property
    def name(self, /) -> str:
        """The name, as it stands in braces."""
    @property
    def kind(self, /) -> PlaceholderKind:
        """What is filled in."""

@final
class MessageTemplate(Record):
    """A text in two languages. `{name}` is a place to be filled; `{{` is a brace."""
    __match_args__: Final = ("id", "en", "zh")
    def __new__(cls, id: str, en: str, zh: str) -> Self: ...
    @property
    def id(self, /) -> str:
        """The template, once in a policy."""
    @property
    def en(self, /) -> str:
        """The text in English, at most 10,000 bytes."""
    @property
    def zh(self, /) -> str:
        """The text in Chinese (中文), at most 10,000 bytes."""

@final
class MessageText(Record):
    """A filled template."""
    __match_args__: Final = ("en", "zh")
    def __new__(cls, en: str, zh: str) -> Self: ...
    @property
    def en(self, /) -> str:
        """The text in English."""
    @property
    def zh(self, /) -> str:
        """The text in Chinese."""

@final
class MessageValue(Record):
    """A value for a place."""
    __match_args__: Final = ("name", "value")
    def __new__(cls, name: str, value: MessageFill) -> Self: ...
    @property
    def name(self, /) -> str:
        """The name of the place."""
    @property
    def value(self, /) -> MessageFill:
        """The value."""

@final
class ModelScore(Record):
    """The answer of a model of the caller's own: it takes the place of the delays of the customer."""
    __match_args__: Final = ("customer", "unpaid")
    def __new__(cls, customer: str, unpaid: int | str | Decimal) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def unpaid(self, /) -> Decimal:
        """How probably what is overdue is still unpaid then."""

class MoneyEnd(Record):
    """What can become of money."""
    @final
    class Paid(MoneyEnd):
        """It paid an item (核销)."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class Refunded(MoneyEnd):
        """It went back (退款)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Expired(MoneyEnd):
        """It lapsed (到期失效)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Forfeited(MoneyEnd):
        """It was kept (没收)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Held(MoneyEnd):
        """It is set aside (冻结)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Free(MoneyEnd):
        """It is there (可用); if its day is over, it waits to be taken off the books."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class MoneyFact(Record):
    """One movement of money, to be entered in the general ledger once.

    A fact below zero is the same fact in red letters: an invoice of -113.00 is a red invoice (红字发票), a provision
    of -50.00 releases 50.00.
    """
    __match_args__: Final = ("key", "kind", "on", "customer", "other", "nature", "amount", "home", "taxes", "fee", "dimensions", "summary")
    def __new__(cls, key: str, kind: MoneyKind, on: datetime.date, *, customer: str | None = ..., other: str | None = ..., nature: Nature | None = ..., amount: Money, home: Money, taxes: Sequence[TaxPart] = ..., fee: Money | None = ..., dimensions: Sequence[Field] = ..., summary: str) -> Self: ...
    @property
    def key(self, /) -> str:
        """The key, the same for ever: the voucher has it too, and no fact gives two."""
    @property
    def kind(self, /) -> MoneyKind:
        """What happened."""
    @property
    def on(self, /) -> datetime.date:
        """The day of the voucher."""
    @property
    def customer(self, /) -> str | None:
        """Whose money or debt it is."""
    @property
    def other(self, /) -> str | None:
        """To whom it passes; for `transferred` and `offset`."""
    @property
    def nature(self, /) -> Nature | None:
        """The nature of an advance, where the chart keeps natures apart."""
    @property
    def amount(self, /) -> Money:
        """The whole amount, tax and fee inside. Zero for an exchange difference of a foreign currency, and only there."""
    @property
    def home(self, /) -> Money:
        """What it is worth in the books (本位币金额); equal to the amount if that is in the home currency."""
    @property
    def taxes(self, /) -> tuple[TaxPart, ...]:
        """Net and tax of the amount by rate, adding up to it exactly. None: the amount has no tax part."""
    @property
    def fee(self, /) -> Money | None:
        """What the bank or channel kept of it (手续费)."""
    @property
    def dimensions(self, /) -> tuple[Field, ...]:
        """What the accounts may ask for (辅助核算): department, project, contract, supplier. The customer stands above."""
    @property
    def summary(self, /) -> str:
        """The text of the lines (摘要), 1 to 256 bytes."""

@final
class MoneyMeasure(Record):
    """What was posted in one currency, and what of it was wrong."""
    __match_args__: Final = ("posted", "wrong", "error")
    def __new__(cls, posted: Money, wrong: Money, *, error: Fraction | None = ...) -> Self: ...
    @property
    def posted(self, /) -> Money:
        """What was posted on lines that were looked at, each amount as if above zero."""
    @property
    def wrong(self, /) -> Money:
        """What of it went to items beyond what they should have got."""
    @property
    def error(self, /) -> Fraction | None:
        """The money error (金额差错率): `wrong` of `posted`."""

@final
class MoneySource(Record):
    """Where a part of the money came from that paid an item."""
    __match_args__: Final = ("receipt", "lot", "movement", "on", "amount")
    def __new__(cls, receipt: str, lot: str, movement: str, on: datetime.date, amount: Money) -> Self: ...
    @property
    def receipt(self, /) -> str:
        """The lot as which it first arrived: the receipt, or the credit note."""
    @property
    def lot(self, /) -> str:
        """The lot that paid; the same, unless it was moved or became another kind of money."""
    @property
    def movement(self, /) -> str:
        """The movement that applied it."""
    @property
    def on(self, /) -> datetime.date:
        """Its business date."""
    @property
    def amount(self, /) -> Money:
        """How much of it stands, more than zero."""

@final
class MoneyUse(Record):
    """What became of a part of some money."""
    __match_args__: Final = ("lot", "end", "amount", "movement", "on")
    def __new__(cls, lot: str, end: MoneyEnd, amount: Money, *, movement: str | None = ..., on: datetime.date | None = ...) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot it was on at last: the one asked for, or one that it became."""
    @property
    def end(self, /) -> MoneyEnd:
        """What became of it."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def movement(self, /) -> str | None:
        """The movement that did it, after which also its voucher is called. Absent: it is still there."""
    @property
    def on(self, /) -> datetime.date | None:
        """Its business date. Absent: it is still there."""

@final
class MonthEnd(Record):
    """The reports of a month end, and the page that shows them."""
    __match_args__: Final = ("cut_off", "months", "aging", "overdue", "forecast", "provision", "statements", "html")
    def __new__(cls, cut_off: CutOff, months: Sequence[MonthEndMonth], aging: AgingReport, overdue: Sequence[OverdueDebt], forecast: CashForecast, *, provision: Provision | None = ..., statements: Sequence[CustomerStatement] = ..., html: str) -> Self: ...
    @property
    def cut_off(self, /) -> CutOff:
        """As of which day, and what was known."""
    @property
    def months(self, /) -> tuple[MonthEndMonth, ...]:
        """The months, the one of the cut-off last."""
    @property
    def aging(self, /) -> AgingReport:
        """What is open by age (账龄)."""
    @property
    def overdue(self, /) -> tuple[OverdueDebt, ...]:
        """The debts that have been overdue longest (逾期最久)."""
    @property
    def forecast(self, /) -> CashForecast:
        """What cash will come in (资金流预测)."""
    @property
    def provision(self, /) -> Provision | None:
        """What will probably be lost (坏账准备). Absent: no policy was given."""
    @property
    def statements(self, /) -> tuple[CustomerStatement, ...]:
        """The statements of account with their reply slips (对账单), in the order asked for."""
    @property
    def html(self, /) -> str:
        """Everything as one page of HTML, in one file."""

@final
class MonthEndMonth(Record):
    """How things stood at the end of a month."""
    __match_args__: Final = ("on", "cards")
    def __new__(cls, on: datetime.date, cards: Sequence[Dashboard]) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """Its last day, or the cut-off within it."""
    @property
    def cards(self, /) -> tuple[Dashboard, ...]:
        """The figures of each currency; the period is the month."""

@final
class MonthEndOrder(Record):
    """Which reports stand in the pack, and how they are made. Nothing has to be said."""
    __match_args__: Final = ("company", "language", "home", "months", "top", "aging", "forecast", "plans", "policies", "specific", "statements", "sections", "footer")
    def __new__(cls, *, company: str | None = ..., language: ReportLanguage = ..., home: str | Currency | None = ..., months: int = ..., top: int = ..., aging: AgingRules = ..., forecast: ForecastRules = ..., plans: Sequence[PlannedCash] = ..., policies: Sequence[ProvisionPolicy] = ..., specific: Sequence[SpecificProvision] = ..., statements: Sequence[StatementHeader] = ..., sections: Sequence[ReportSection] = ..., footer: ReportText | None = ...) -> Self: ...
    @property
    def company(self, /) -> str | None:
        """Whose pack it is: the name of the company (单位名称)."""
    @property
    def language(self, /) -> ReportLanguage:
        """The language the page is read in."""
    @property
    def home(self, /) -> Currency | None:
        """The currency of the large figures and the charts (本位币). Absent: the only one there is; of several none, and
        only tables are shown.
        """
    @property
    def months(self, /) -> int:
        """How many months are shown, the one of the cut-off last, 1 to 60."""
    @property
    def top(self, /) -> int:
        """How many customers and debts a list names, 1 to 1,000."""
    @property
    def aging(self, /) -> AgingRules:
        """How what is open is aged."""
    @property
    def forecast(self, /) -> ForecastRules:
        """How cash is forecast."""
    @property
    def plans(self, /) -> tuple[PlannedCash, ...]:
        """What is planned and not owed yet."""
    @property
    def policies(self, /) -> tuple[ProvisionPolicy, ...]:
        """The policies of the provision (计提政策); none given: the pack has no provision."""
    @property
    def specific(self, /) -> tuple[SpecificProvision, ...]:
        """What is provided for alone (单项计提)."""
    @property
    def statements(self, /) -> tuple[StatementHeader, ...]:
        """The statements for customers, each on a page of its own with a reply slip, at most 50."""
    @property
    def sections(self, /) -> tuple[ReportSection, ...]:
        """What else stands in the pack, before the statements, at most 40."""
    @property
    def footer(self, /) -> ReportText | None:
        """What is to be said at the end of the page."""

@final
class Move(Record):
    """An amount out of one lot that becomes a new lot."""
    __match_args__: Final = ("lot", "amount", "into")
    def __new__(cls, lot: str, amount: Money, into: str) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot it comes from."""
    @property
    def amount(self, /) -> Money:
        """How much of it, more than zero."""
    @property
    def into(self, /) -> str:
        """The new lot. It keeps the arrival, expiry, priority, scope and references of the old one."""

@final
class Movement(Record):
    """One entry of the list from which every figure of every account is derived."""
    __match_args__: Final = ("id", "on", "act")
    def __new__(cls, id: str, on: datetime.date, act: Act) -> Self: ...
    @property
    def id(self, /) -> str:
        """The movement, unique for ever. The same id again is refused, even with the same content: whoever
        retries must be told that it is already there, and an engine that answers "done" to a repeated
        movement hides that its caller lost the first answer.
        """
    @property
    def on(self, /) -> datetime.date:
        """The business date (业务日期)."""
    @property
    def act(self, /) -> Act:
        """What happened."""

@final
class NamedItem(Record):
    """An item that a lot is meant for."""
    __match_args__: Final = ("item", "amount")
    def __new__(cls, item: str, *, amount: Money | None = ...) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def amount(self, /) -> Money | None:
        """How much of it to pay; absent: as much as is open and left."""

@final
class NamedScheme(Record):
    """A scheme with a name, such as that of the system it follows."""
    __match_args__: Final = ("name", "scheme")
    def __new__(cls, name: str, scheme: Scheme) -> Self: ...
    @property
    def name(self, /) -> str:
        """The name."""
    @property
    def scheme(self, /) -> Scheme:
        """The scheme."""

@final
class Netting(Record):
    """What a netting does. Nothing has changed yet."""
    __match_args__: Final = ("plan", "items", "payables")
    def __new__(cls, plan: Plan, items: Sequence[Receivable], payables: Sequence[Receivable]) -> Self: ...
    @property
    def plan(self, /) -> Plan:
        """Which payable, as a lot of the same id, is set against which item."""
    @property
    def items(self, /) -> tuple[Receivable, ...]:
        """What customers owe us then, in the order given."""
    @property
    def payables(self, /) -> tuple[Receivable, ...]:
        """What we owe then, in the order given: the same amounts less."""

@final
class NextPayment(Record):
    """What to ask a customer for next."""
    __match_args__: Final = ("mode", "amount", "items", "due", "full")
    def __new__(cls, mode: NextMode, amount: Money, items: Sequence[str], *, due: datetime.date | None = ..., full: Money) -> Self: ...
    @property
    def mode(self, /) -> NextMode:
        """Which items these are."""
    @property
    def amount(self, /) -> Money:
        """What they come to."""
    @property
    def items(self, /) -> tuple[str, ...]:
        """The items, in the order given."""
    @property
    def due(self, /) -> datetime.date | None:
        """When they are due: the next due date; the oldest of those overdue."""
    @property
    def full(self, /) -> Money:
        """What is open in all, undated installments included."""

@final
class NotCharged(Record):
    """An item without a new charge."""
    __match_args__: Final = ("item", "reason")
    def __new__(cls, item: str, reason: ScheduleReason) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def reason(self, /) -> ScheduleReason:
        """Why."""

@final
class Notice(Record):
    """Something for somebody to know or to do."""
    __match_args__: Final = ("id", "sequence", "at", "kind", "to", "reason")
    def __new__(cls, id: str, sequence: int, at: datetime.datetime, kind: NoticeKind, *, to: Sequence[str] = ..., reason: NoticeReason) -> Self: ...
    @property
    def id(self, /) -> str:
        """The notice, unique for ever: the number of its event."""
    @property
    def sequence(self, /) -> int:
        """The number of the event."""
    @property
    def at(self, /) -> datetime.datetime:
        """When the event was recorded."""
    @property
    def kind(self, /) -> NoticeKind:
        """Whether it asks for something."""
    @property
    def to(self, /) -> tuple[str, ...]:
        """To whom, as far as the book knows. None: the host knows who does such work."""
    @property
    def reason(self, /) -> NoticeReason:
        """What it is."""

class NoticeReason(Record):
    """What somebody should know or do, because of an event of the book (待办与消息)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class DecideCase(NoticeReason):
        """A step of a case waits for an answer."""
        __match_args__: Final = ("case", "action", "requester", "step", "due")
        def __new__(cls, case: str, action: str, requester: str, step: str, *, due: datetime.datetime | None = ...) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
        @property
        def action(self, /) -> str:
            """What is asked for."""
        @property
        def requester(self, /) -> str:
            """Who asks."""
        @property
        def step(self, /) -> str:
            """The step."""
        @property
        def due(self, /) -> datetime.datetime | None:
            """From when on it is late."""
    @final
    class CaseCarriedOut(NoticeReason):
        """A case was approved and is carried out."""
        __match_args__: Final = ("case", "action")
        def __new__(cls, case: str, action: str) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
        @property
        def action(self, /) -> str:
            """What was asked for."""
    @final
    class CaseHeldUp(NoticeReason):
        """A case was approved, and the book does not allow it any more."""
        __match_args__: Final = ("case", "action", "code")
        def __new__(cls, case: str, action: str, code: str) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
        @property
        def action(self, /) -> str:
            """What was asked for."""
        @property
        def code(self, /) -> str:
            """The code of the refusal."""
    @final
    class CaseRejected(NoticeReason):
        """A case was rejected."""
        __match_args__: Final = ("case", "action", "by")
        def __new__(cls, case: str, action: str, by: str) -> Self: ...
        @property
        def case(self, /) -> str:
            """The case."""
        @property
        def action(self, /) -> str:
            """What was asked for."""
        @property
        def by(self, /) -> str:
            """By whom."""
    @final
    class ConfirmReceipt(NoticeReason):
        """Somebody says that money arrived: the bank has to be asked."""
        __match_args__: Final = ("receipt", "customer", "amount")
        def __new__(cls, receipt: str, customer: str, amount: Money) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class ReceiptConfirmed(NoticeReason):
        """Money that was said to have arrived did."""
        __match_args__: Final = ("receipt", "customer", "amount")
        def __new__(cls, receipt: str, customer: str, amount: Money) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class ReceiptRejected(NoticeReason):
        """Money that was said to have arrived did not."""
        __match_args__: Final = ("receipt", "customer", "amount")
        def __new__(cls, receipt: str, customer: str, amount: Money) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class ReceiptBounced(NoticeReason):
        """The bank took money back."""
        __match_args__: Final = ("receipt", "customer", "amount")
        def __new__(cls, receipt: str, customer: str, amount: Money) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class IdentifyReceipt(NoticeReason):
        """Money arrived of which nobody knows whose it is."""
        __match_args__: Final = ("receipt", "amount")
        def __new__(cls, receipt: str, amount: Money) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class ApproveContract(NoticeReason):
        """A contract was handed in for approval."""
        __match_args__: Final = ("contract", "customer")
        def __new__(cls, contract: str, customer: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def customer(self, /) -> str:
            """The customer."""
    @final
    class ContractApproved(NoticeReason):
        """A contract holds."""
        __match_args__: Final = ("contract", "customer")
        def __new__(cls, contract: str, customer: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
        @property
        def customer(self, /) -> str:
            """The customer."""
    @final
    class PayRefund(NoticeReason):
        """A refund waits to be paid out."""
        __match_args__: Final = ("refund", "customer", "amount")
        def __new__(cls, refund: str, customer: str, amount: Money) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class RefundPaid(NoticeReason):
        """A refund was paid out."""
        __match_args__: Final = ("refund", "customer", "amount")
        def __new__(cls, refund: str, customer: str, amount: Money) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class RefundReturned(NoticeReason):
        """A refund that was paid out came back from the bank."""
        __match_args__: Final = ("refund", "customer", "amount")
        def __new__(cls, refund: str, customer: str, amount: Money) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class CustomerAssigned(NoticeReason):
        """A customer has another owner now."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
    @final
    class ItemDisputed(NoticeReason):
        """A customer disputes a receivable."""
        __match_args__: Final = ("item", "customer", "open")
        def __new__(cls, item: str, customer: str, open: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def open(self, /) -> Money:
            """What is open of it."""
    @final
    class ExceptionsRaised(NoticeReason):
        """A run left exceptions that somebody has to see to."""
        __match_args__: Final = ("account", "exceptions", "unowned")
        def __new__(cls, account: str, exceptions: int, unowned: int) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def exceptions(self, /) -> int:
            """How many are open, new or changed."""
        @property
        def unowned(self, /) -> int:
            """How many of them nobody owns."""
    @final
    class ExceptionAssigned(NoticeReason):
        """An exception is given to somebody."""
        __match_args__: Final = ("account", "exception", "due")
        def __new__(cls, account: str, exception: str, due: datetime.date) -> Self: ...
        @property
        def account(self, /) -> str:
            """The bank account."""
        @property
        def exception(self, /) -> str:
            """The exception."""
        @property
        def due(self, /) -> datetime.date:
            """By when."""

@final
class Observation(Record):
    """How late a debt was, or is."""
    __match_args__: Final = ("debt", "customer", "amount", "issued", "due", "until", "days", "late", "state")
    def __new__(cls, debt: str, customer: str, amount: Money, issued: datetime.date, due: datetime.date, until: datetime.date, days: int, late: bool, state: ObservationState) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def amount(self, /) -> Money:
        """What it came to, without what was credited or fell away."""
    @property
    def issued(self, /) -> datetime.date:
        """The day of its document."""
    @property
    def due(self, /) -> datetime.date:
        """The day it was due, moved to a business day."""
    @property
    def until(self, /) -> datetime.date:
        """The day it was settled or given up; of one that is open, the day of the cut-off."""
    @property
    def days(self, /) -> int:
        """The days from `due` to `until`, below zero if it was early. Days of a dispute that was settled do not count."""
    @property
    def late(self, /) -> bool:
        """Whether that is late: more days than the tolerance, or given up."""
    @property
    def state(self, /) -> ObservationState:
        """What became of it."""

@final
class ObservationRules(Record):
    """What counts as late."""
    __match_args__: Final = ("calendar", "tolerance", "small")
    def __new__(cls, *, calendar: Calendar | None = ..., tolerance: int = ..., small: Sequence[Money] = ...) -> Self: ...
    @property
    def calendar(self, /) -> Calendar | None:
        """The days on which nobody pays: a due date on one of them moves to the next business day (节假日顺延). Lateness
        that only a weekend made is none. Absent: every day is a business day.
        """
    @property
    def tolerance(self, /) -> int:
        """So many days late are not late, 0 to 366 (宽限天数)."""
    @property
    def small(self, /) -> tuple[Money, ...]:
        """At most so much left open does not keep a debt open: a bank fee, a rounding. One amount for each currency."""

class OffsetReason(Record):
    """Why an open item or a lot belongs to another customer now."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Moved(OffsetReason):
        """Moved from one customer to another."""
        __match_args__: Final = ("from_", "to", "rest")
        def __new__(cls, from_: str, to: str, rest: Money) -> Self: ...
        @property
        def from_(self, /) -> str:
            """Whose it was."""
        @property
        def to(self, /) -> str:
            """Whose it is."""
        @property
        def rest(self, /) -> Money:
            """What stays of it with the first."""

@final
class OpenInstallment(Record):
    """One installment and what is open of it."""
    __match_args__: Final = ("number", "due", "parts")
    def __new__(cls, number: int, due: datetime.date, parts: Sequence[Part]) -> Self: ...
    @property
    def number(self, /) -> int:
        """Its number (期次), unique in the agreement, 1 to 1,000,000."""
    @property
    def due(self, /) -> datetime.date:
        """The day it is due."""
    @property
    def parts(self, /) -> tuple[Part, ...]:
        """What is open of each component; each component once, none that the order does not name."""

@final
class OpenParts(Record):
    """What is open, in three parts that never overlap."""
    __match_args__: Final = ("open", "not_due", "overdue", "disputed")
    def __new__(cls, open: Money, not_due: Money, overdue: Money, disputed: Money) -> Self: ...
    @property
    def open(self, /) -> Money:
        """All that is open (未付金额)."""
    @property
    def not_due(self, /) -> Money:
        """What of it is not due yet, or due on the day itself (未到期)."""
    @property
    def overdue(self, /) -> Money:
        """What of it is past due and undisputed (逾期)."""
    @property
    def disputed(self, /) -> Money:
        """What of it is disputed, due or not (有争议)."""

@final
class Order(Record):
    """One command, or a batch of which each sees what those before it did.

    The id is bound to the content for ever: the same order again has the same answer and does nothing new, another
    content under the id is refused. The content is the commands, who gives them and the business date. The instant
    and the expected versions are not part of it: they belong to the attempt, and a retry has others.
    """
    __match_args__: Final = ("id", "by", "at", "on", "expect", "commands")
    def __new__(cls, id: str, by: str, at: datetime.datetime, on: datetime.date, *, expect: Sequence[Expected] = ..., commands: Sequence[Command]) -> Self: ...
    @property
    def id(self, /) -> str:
        """The order, unique for ever; made and kept by the caller before the first attempt."""
    @property
    def by(self, /) -> str:
        """Who gives it."""
    @property
    def at(self, /) -> datetime.datetime:
        """When it is recorded (记录时间), as the host's clock says; never before the last recorded instant."""
    @property
    def on(self, /) -> datetime.date:
        """The business date (业务日期) of everything it does."""
    @property
    def expect(self, /) -> tuple[Expected, ...]:
        """What the writer believes to be current; none: whatever it is."""
    @property
    def commands(self, /) -> tuple[Command, ...]:
        """What is to be done, 1 to 10,000 commands."""

@final
class OrderCase(Record):
    """A case of the book: an order that waited, or waits."""
    __match_args__: Final = ("case", "state", "commands", "carried_out")
    def __new__(cls, case: ApprovalCase, state: CaseState, commands: Sequence[Command], *, carried_out: int | None = ...) -> Self: ...
    @property
    def case(self, /) -> ApprovalCase:
        """The case with its answers, called as the order."""
    @property
    def state(self, /) -> CaseState:
        """How it stands."""
    @property
    def commands(self, /) -> tuple[Command, ...]:
        """What the order wants."""
    @property
    def carried_out(self, /) -> int | None:
        """The event with which it was carried out; absent: it was not."""

@final
class OrderCheck(Record):
    """The answer to an order check."""
    __match_args__: Final = ("outcome", "findings", "notes", "exposure", "rest", "covered", "after", "limit", "frees_with", "token")
    def __new__(cls, outcome: OrderOutcome, findings: Sequence[CheckFinding], *, notes: Sequence[CreditReason] = ..., exposure: CreditExposure, rest: Money, covered: Money, after: Money, limit: Money | None = ..., frees_with: Money | None = ..., token: ReleaseToken | None = ...) -> Self: ...
    @property
    def outcome(self, /) -> OrderOutcome:
        """May it go out?"""
    @property
    def findings(self, /) -> tuple[CheckFinding, ...]:
        """Every check that failed, with its reason, in the order of the policy."""
    @property
    def notes(self, /) -> tuple[CreditReason, ...]:
        """What else there is to know."""
    @property
    def exposure(self, /) -> CreditExposure:
        """What the customer owes and is about to owe without this order."""
    @property
    def rest(self, /) -> Money:
        """What of the order is not delivered or billed yet."""
    @property
    def covered(self, /) -> Money:
        """What of that is paid in advance."""
    @property
    def after(self, /) -> Money:
        """The exposure with what is not covered of the order."""
    @property
    def limit(self, /) -> Money | None:
        """The limit of the customer, in the currency of the order. Absent: it has none."""
    @property
    def frees_with(self, /) -> Money | None:
        """So much more money paid in advance for this order would free it (解冻所需预付). Absent: it is not held, or money
        does not free it.
        """
    @property
    def token(self, /) -> ReleaseToken | None:
        """The release. Absent: it is held."""

@final
class OrderCheckRequest(Record):
    """What an order check needs to know beside the portfolio. Records of customers that have no part in it may stand there."""
    __match_args__: Final = ("order", "cut_off", "point", "grade", "documents", "limits", "secured", "blocked", "rates", "token")
    def __new__(cls, order: CreditOrder, cut_off: CutOff, *, point: CheckPoint = ..., grade: CreditGrade | None = ..., documents: Sequence[SalesDocument] = ..., limits: Sequence[CreditLimit] = ..., secured: Sequence[SecuredAmount] = ..., blocked: Sequence[BlockedMoney] = ..., rates: Sequence[Quote] = ..., token: ReleaseToken | None = ...) -> Self: ...
    @property
    def order(self, /) -> CreditOrder:
        """The order."""
    @property
    def cut_off(self, /) -> CutOff:
        """As of when."""
    @property
    def point(self, /) -> CheckPoint:
        """Where it is checked."""
    @property
    def grade(self, /) -> CreditGrade | None:
        """The grade of the customer. Absent: not rated."""
    @property
    def documents(self, /) -> tuple[SalesDocument, ...]:
        """Orders, deliveries and invoices; the order itself may be among them and is not counted twice."""
    @property
    def limits(self, /) -> tuple[CreditLimit, ...]:
        """Limits, at most one for a customer."""
    @property
    def secured(self, /) -> tuple[SecuredAmount, ...]:
        """What is secured."""
    @property
    def blocked(self, /) -> tuple[BlockedMoney, ...]:
        """Money that does not count: a check that has not cleared, a dispute. At most 10,000."""
    @property
    def rates(self, /) -> tuple[Quote, ...]:
        """Quotes into the currency of the order."""
    @property
    def token(self, /) -> ReleaseToken | None:
        """The release of an earlier check."""

@final
class OrderProblem(Record):
    """Something that is wrong with an order."""
    __match_args__: Final = ("command", "code", "path", "refusal", "en", "zh")
    def __new__(cls, *, command: int | None = ..., code: str, path: str, refusal: str, en: str, zh: str) -> Self: ...
    @property
    def command(self, /) -> int | None:
        """The command, from 0; absent if it is the order itself."""
    @property
    def code(self, /) -> str:
        """The code."""
    @property
    def path(self, /) -> str:
        """The field of the order."""
    @property
    def refusal(self, /) -> str:
        """The refusal with its path and figures, as JSON."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese."""

@final
class OrderRefusal(Record):
    """Why an order was refused, for ever."""
    __match_args__: Final = ("code", "path", "en", "zh")
    def __new__(cls, code: str, path: str, en: str, zh: str) -> Self: ...
    @property
    def code(self, /) -> str:
        """The code."""
    @property
    def path(self, /) -> str:
        """The field of the order."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese."""

@final
class Organization(Record):
    """All people a host knows, those who left included."""
    __match_args__: Final = ("people", "departments")
    def __new__(cls, *, people: Sequence[Person] = ..., departments: Sequence[Department] = ...) -> Self: ...
    @property
    def people(self, /) -> tuple[Person, ...]:
        """The people, at most 100,000."""
    @property
    def departments(self, /) -> tuple[Department, ...]:
        """The departments of which the head is known, at most 10,000."""

@final
class Origin(Record):
    """The first events of a branch belong to another book."""
    __match_args__: Final = ("book", "through")
    def __new__(cls, book: str, through: int) -> Self: ...
    @property
    def book(self, /) -> str:
        """The book they belong to."""
    @property
    def through(self, /) -> int:
        """The last of them."""

@final
class OutstandingItem(Record):
    """What only one side had booked when a table was made (未达账项)."""
    __match_args__: Final = ("side", "id", "date", "amount", "tables")
    def __new__(cls, side: TableSide, id: str, date: datetime.date, amount: Money, *, tables: int = ...) -> Self: ...
    @property
    def side(self, /) -> TableSide:
        """The side that has it."""
    @property
    def id(self, /) -> str:
        """The line."""
    @property
    def date(self, /) -> datetime.date:
        """The day it was booked."""
    @property
    def amount(self, /) -> Money:
        """What was received; less than zero: what was paid."""
    @property
    def tables(self, /) -> int:
        """In how many tables it has stood, at least 1."""

@final
class OverdueCase(Record):
    """A case whose open step is late."""
    __match_args__: Final = ("case", "step", "since", "due", "seconds")
    def __new__(cls, case: str, step: str, since: datetime.datetime, due: datetime.datetime, seconds: int) -> Self: ...
    @property
    def case(self, /) -> str:
        """The case."""
    @property
    def step(self, /) -> str:
        """The open step."""
    @property
    def since(self, /) -> datetime.datetime:
        """Since when it is open."""
    @property
    def due(self, /) -> datetime.datetime:
        """From when on it is late."""
    @property
    def seconds(self, /) -> int:
        """How many whole seconds it is late: 0 at the time limit itself."""

@final
class OverdueDebt(Record):
    """A debt that is past due."""
    __match_args__: Final = ("debt", "customer", "owner", "due", "days", "open", "disputed")
    def __new__(cls, debt: str, customer: str, *, owner: str | None = ..., due: datetime.date, days: int, open: Money, disputed: Money) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after it now, or else who did when it came into being (负责人)."""
    @property
    def due(self, /) -> datetime.date:
        """When it was due, as agreed by the cut-off."""
    @property
    def days(self, /) -> int:
        """How many days ago."""
    @property
    def open(self, /) -> Money:
        """What is open."""
    @property
    def disputed(self, /) -> Money:
        """What of it is disputed."""

@final
class PaidInstallment(Record):
    """What is paid of an installment."""
    __match_args__: Final = ("number", "paid")
    def __new__(cls, number: int, paid: Money) -> Self: ...
    @property
    def number(self, /) -> int:
        """Its number."""
    @property
    def paid(self, /) -> Money:
        """What is paid of it; zero, or of its sign and not more than its amount."""

@final
class PaidItem(Record):
    """What is paid: an item with its customer, and its fields as far as the scope of money asks for them."""
    __match_args__: Final = ("item", "customer", "fields")
    def __new__(cls, item: str, customer: str, *, fields: Sequence[Field] = ...) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def customer(self, /) -> str:
        """The customer who owes it."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Its fields. Money with a scope pays it only if they are within."""

@final
class PaidOn(Record):
    """A dated payment."""
    __match_args__: Final = ("on", "amount")
    def __new__(cls, on: datetime.date, amount: Money) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The day the money arrived."""
    @property
    def amount(self, /) -> Money:
        """How much of it went to the item, more than zero."""

@final
class PaidPart(Record):
    """What had been paid of one component of one installment."""
    __match_args__: Final = ("installment", "component", "amount")
    def __new__(cls, installment: int, component: str, amount: Money) -> Self: ...
    @property
    def installment(self, /) -> int:
        """The number of the installment."""
    @property
    def component(self, /) -> str:
        """The component."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""

@final
class PairAmount(Record):
    """What one scheme does with a pair of lot and item."""
    __match_args__: Final = ("scheme", "amount", "difference", "reason")
    def __new__(cls, scheme: str, amount: Money, *, difference: Money | None = ..., reason: Reason | None = ...) -> Self: ...
    @property
    def scheme(self, /) -> str:
        """The scheme."""
    @property
    def amount(self, /) -> Money:
        """What the lot pays of the item; zero if nothing."""
    @property
    def difference(self, /) -> Money | None:
        """What is settled beside it without being paid."""
    @property
    def reason(self, /) -> Reason | None:
        """Why, as the first line of the pair says."""

@final
class PairDifference(Record):
    """A pair of lot and item that gets different amounts."""
    __match_args__: Final = ("lot", "item", "amounts")
    def __new__(cls, lot: str, item: str, amounts: Sequence[PairAmount]) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def amounts(self, /) -> tuple[PairAmount, ...]:
        """What each scheme does, in the order given."""

@final
class Part(Record):
    """One component of an item and what is open of it."""
    __match_args__: Final = ("component", "open")
    def __new__(cls, component: str, open: Money) -> Self: ...
    @property
    def component(self, /) -> str:
        """The component, the caller's own name: `line`, `tax`, `freight`, `principal`, `interest`."""
    @property
    def open(self, /) -> Money:
        """What is open of it, zero or more."""

@final
class PartLine(Record):
    """The part of a line, or of a difference, that goes to one component of an item."""
    __match_args__: Final = ("lot", "item", "component", "amount", "difference")
    def __new__(cls, lot: str, item: str, component: str, amount: Money, *, difference: DifferenceKind | None = ...) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def component(self, /) -> str:
        """The component."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def difference(self, /) -> DifferenceKind | None:
        """Present if it is not paid but a difference."""

class Parts(Record):
    """What the parts are in proportion to."""
    @final
    class Equal(Parts):
        """So many equal parts."""
        __match_args__: Final = ("count",)
        def __new__(cls, count: int) -> Self: ...
        @property
        def count(self, /) -> int:
            """How many: 1 to 1,000,000."""
    @final
    class Weights(Parts):
        """In proportion to whole weights; a weight of zero gets nothing."""
        __match_args__: Final = ("weights",)
        def __new__(cls, weights: Sequence[int]) -> Self: ...
        @property
        def weights(self, /) -> tuple[int, ...]:
            """The weights, each 0 to 1,000,000,000,000 (10¹²), not all zero."""
    @final
    class Percents(Parts):
        """By percentages that add up to 100."""
        __match_args__: Final = ("percents",)
        def __new__(cls, percents: Sequence[int | str | Decimal]) -> Self: ...
        @property
        def percents(self, /) -> tuple[Decimal, ...]:
            """The percentages."""

@final
class Payer(Record):
    """Who paid, as written on the line."""
    __match_args__: Final = ("name", "account")
    def __new__(cls, *, name: str | None = ..., account: str | None = ...) -> Self: ...
    @property
    def name(self, /) -> str | None:
        """The name (付款户名)."""
    @property
    def account(self, /) -> str | None:
        """The account (付款账号)."""

@final
class PayerCandidate(Record):
    """A customer for whom a payer may have paid."""
    __match_args__: Final = ("customer", "bits", "usable", "confirmed", "refused", "last", "reasons")
    def __new__(cls, customer: str, bits: int, usable: bool, confirmed: int, refused: int, last: datetime.date, reasons: Sequence[MemoryReason]) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def bits(self, /) -> int:
        """What the memory weighs for it, in thousandths of a bit; below zero against it."""
    @property
    def usable(self, /) -> bool:
        """Whether it was confirmed at least twice and weighs more than nothing."""
    @property
    def confirmed(self, /) -> int:
        """How often it was confirmed."""
    @property
    def refused(self, /) -> int:
        """How often it was refused."""
    @property
    def last(self, /) -> datetime.date:
        """The day of the last of these decisions."""
    @property
    def reasons(self, /) -> tuple[MemoryReason, ...]:
        """What the bits consist of: the weights add up to them."""

class PayerEvent(Record):
    """Something that was decided about a payer. A list of these only grows."""
    @final
    class Confirmed(PayerEvent):
        """Somebody said that the payer paid for the customer (确认代付)."""
        __match_args__: Final = ("decision", "on", "payer", "customer")
        def __new__(cls, decision: str, on: datetime.date, payer: Payer, customer: str) -> Self: ...
        @property
        def decision(self, /) -> str:
            """The decision it comes from, once for each customer."""
        @property
        def on(self, /) -> datetime.date:
            """The day of the decision."""
        @property
        def payer(self, /) -> Payer:
            """Who paid."""
        @property
        def customer(self, /) -> str:
            """For whom."""
    @final
    class Refused(PayerEvent):
        """Somebody said that the payer did not pay for the customer (否认). It says nothing about other customers."""
        __match_args__: Final = ("decision", "on", "payer", "customer")
        def __new__(cls, decision: str, on: datetime.date, payer: Payer, customer: str) -> Self: ...
        @property
        def decision(self, /) -> str:
            """The decision it comes from, once for each customer."""
        @property
        def on(self, /) -> datetime.date:
            """The day of the decision."""
        @property
        def payer(self, /) -> Payer:
            """Who paid."""
        @property
        def customer(self, /) -> str:
            """For whom not."""
    @final
    class Withdrawn(PayerEvent):
        """A decision was taken back (撤销): from this day on it is as if it had never been made."""
        __match_args__: Final = ("decision", "on")
        def __new__(cls, decision: str, on: datetime.date) -> Self: ...
        @property
        def decision(self, /) -> str:
            """The decision."""
        @property
        def on(self, /) -> datetime.date:
            """The day."""

@final
class PeerRates(Record):
    """How all customers together paid: what a customer of whom little is known is taken for. Only counts, so that the
    rates of two parts of a portfolio may be added.
    """
    __match_args__: Final = ("observations", "late", "serious_of", "serious", "days")
    def __new__(cls, observations: int, late: int, serious_of: int, serious: int, days: int) -> Self: ...
    @property
    def observations(self, /) -> int:
        """What was settled or given up in the window, and what is overdue."""
    @property
    def late(self, /) -> int:
        """What of that was or is late."""
    @property
    def serious_of(self, /) -> int:
        """What was settled or given up, and what is seriously overdue."""
    @property
    def serious(self, /) -> int:
        """What of that was or is seriously late."""
    @property
    def days(self, /) -> int:
        """The days late, each capped, none below zero."""

@final
class PercentileTime(Record):
    """A percentile by nearest rank: the shortest time within which so many in a hundred were done."""
    __match_args__: Final = ("percent", "seconds")
    def __new__(cls, percent: int, seconds: int) -> Self: ...
    @property
    def percent(self, /) -> int:
        """The percentile; 50 is the median."""
    @property
    def seconds(self, /) -> int:
        """Whole seconds: a time that was really taken, never one between two."""

class PeriodCadence(Record):
    """How often an account is reconciled."""
    @final
    class Weekly(PeriodCadence):
        """Every week."""
        __match_args__: Final = ("ends",)
        def __new__(cls, ends: Weekday) -> Self: ...
        @property
        def ends(self, /) -> Weekday:
            """The last day of it."""
    @final
    class Monthly(PeriodCadence):
        """Every calendar month."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class PeriodCheck(Record):
    """Whether a period can be signed."""
    __match_args__: Final = ("findings", "ready", "digest")
    def __new__(cls, *, findings: Sequence[PeriodReason] = ..., ready: bool, digest: str) -> Self: ...
    @property
    def findings(self, /) -> tuple[PeriodReason, ...]:
        """What stands in the way."""
    @property
    def ready(self, /) -> bool:
        """Whether nothing does."""
    @property
    def digest(self, /) -> str:
        """The digest of everything, 64 hexadecimal digits."""

@final
class PeriodContent(Record):
    """Everything a signature covers."""
    __match_args__: Final = ("account", "span", "statements", "lines", "table", "exceptions")
    def __new__(cls, account: str, span: PeriodSpan, *, statements: Sequence[StatementSpan] = ..., lines: Sequence[PeriodLine] = ..., table: BalanceTable | None = ..., exceptions: Sequence[ExceptionRecord] = ...) -> Self: ...
    @property
    def account(self, /) -> str:
        """The bank account."""
    @property
    def span(self, /) -> PeriodSpan:
        """The period."""
    @property
    def statements(self, /) -> tuple[StatementSpan, ...]:
        """The statements, in any order."""
    @property
    def lines(self, /) -> tuple[PeriodLine, ...]:
        """The lines of the bank in the period, in any order."""
    @property
    def table(self, /) -> BalanceTable | None:
        """The bank reconciliation statement of the last day."""
    @property
    def exceptions(self, /) -> tuple[ExceptionRecord, ...]:
        """The exceptions, in any order."""

class PeriodEntry(Record):
    """What was done with a period, in the order in which it was done."""
    @final
    class Started(PeriodEntry):
        """Somebody began."""
        __match_args__: Final = ("by", "at")
        def __new__(cls, by: str, at: datetime.datetime) -> Self: ...
        @property
        def by(self, /) -> str:
            """Who."""
        @property
        def at(self, /) -> datetime.datetime:
            """When."""
    @final
    class Signed(PeriodEntry):
        """Somebody signed it (签核)."""
        __match_args__: Final = ("by", "at", "digest")
        def __new__(cls, by: str, at: datetime.datetime, digest: str) -> Self: ...
        @property
        def by(self, /) -> str:
            """Who."""
        @property
        def at(self, /) -> datetime.datetime:
            """When."""
        @property
        def digest(self, /) -> str:
            """The digest of what was signed."""
    @final
    class Reopened(PeriodEntry):
        """Somebody opened it again."""
        __match_args__: Final = ("by", "at", "note")
        def __new__(cls, by: str, at: datetime.datetime, note: str) -> Self: ...
        @property
        def by(self, /) -> str:
            """Who."""
        @property
        def at(self, /) -> datetime.datetime:
            """When."""
        @property
        def note(self, /) -> str:
            """Why."""

@final
class PeriodFigures(Record):
    """What moved in a period."""
    __match_args__: Final = ("opening", "charged", "changed", "paid", "credited", "deducted", "written_off", "canceled", "closing", "received", "prepaid", "unidentified")
    def __new__(cls, opening: Money, charged: Money, changed: Money, paid: Money, credited: Money, deducted: Money, written_off: Money, canceled: Money, closing: OpenParts, received: Money, prepaid: Money, unidentified: Money) -> Self: ...
    @property
    def opening(self, /) -> Money:
        """What was open before the first day."""
    @property
    def charged(self, /) -> Money:
        """What came into being."""
    @property
    def changed(self, /) -> Money:
        """What agreements changed."""
    @property
    def paid(self, /) -> Money:
        """What was paid, less what was taken back."""
    @property
    def credited(self, /) -> Money:
        """What was credited."""
    @property
    def deducted(self, /) -> Money:
        """What was settled beside payments."""
    @property
    def written_off(self, /) -> Money:
        """What was given up, less what was recovered."""
    @property
    def canceled(self, /) -> Money:
        """What fell away."""
    @property
    def closing(self, /) -> OpenParts:
        """What is open after the last day."""
    @property
    def received(self, /) -> Money:
        """Money that arrived, less what the bank took back."""
    @property
    def prepaid(self, /) -> Money:
        """What is left of identified money after the last day."""
    @property
    def unidentified(self, /) -> Money:
        """What is left of money nobody has identified."""

@final
class PeriodLine(Record):
    """A line of the bank and whether anything was decided about it."""
    __match_args__: Final = ("id", "decision")
    def __new__(cls, id: str, *, decision: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The line."""
    @property
    def decision(self, /) -> str | None:
        """What was decided: the match, the posting, the exception it became. Absent: nothing."""

class PeriodReason(Record):
    """Why a period cannot be signed, or needs attention.

    The JSON form carries both sentences beside the figures.
    """
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class DaysUncovered(PeriodReason):
        """No statement covers these days."""
        __match_args__: Final = ("first", "last")
        def __new__(cls, first: datetime.date, last: datetime.date) -> Self: ...
        @property
        def first(self, /) -> datetime.date:
            """The first of them."""
        @property
        def last(self, /) -> datetime.date:
            """The last."""
    @final
    class DaysTwice(PeriodReason):
        """Two statements cover the same days."""
        __match_args__: Final = ("first", "last")
        def __new__(cls, first: datetime.date, last: datetime.date) -> Self: ...
        @property
        def first(self, /) -> datetime.date:
            """The first of them."""
        @property
        def last(self, /) -> datetime.date:
            """The last."""
    @final
    class ChainBroken(PeriodReason):
        """A statement opens with another balance than the one before it closed with."""
        __match_args__: Final = ("statement", "opening", "closing")
        def __new__(cls, statement: str, opening: Money, closing: Money) -> Self: ...
        @property
        def statement(self, /) -> str:
            """The statement."""
        @property
        def opening(self, /) -> Money:
            """What it opens with."""
        @property
        def closing(self, /) -> Money:
            """What the one before closed with."""
    @final
    class LinesUndecided(PeriodReason):
        """Nothing was decided about some lines."""
        __match_args__: Final = ("lines", "first")
        def __new__(cls, lines: int, first: str) -> Self: ...
        @property
        def lines(self, /) -> int:
            """How many."""
        @property
        def first(self, /) -> str:
            """The first of them."""
    @final
    class NoTable(PeriodReason):
        """There is no bank reconciliation statement."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class TableOfOtherDay(PeriodReason):
        """The bank reconciliation statement is of another day than the last of the period."""
        __match_args__: Final = ("found", "last")
        def __new__(cls, found: datetime.date, last: datetime.date) -> Self: ...
        @property
        def found(self, /) -> datetime.date:
            """Its day."""
        @property
        def last(self, /) -> datetime.date:
            """The last day of the period."""
    @final
    class TableOpen(PeriodReason):
        """The bank reconciliation statement does not close."""
        __match_args__: Final = ("difference",)
        def __new__(cls, difference: Money) -> Self: ...
        @property
        def difference(self, /) -> Money:
            """Its difference."""
    @final
    class TableBalance(PeriodReason):
        """The bank reconciliation statement starts from another balance than the bank states."""
        __match_args__: Final = ("table", "statement")
        def __new__(cls, table: Money, statement: Money) -> Self: ...
        @property
        def table(self, /) -> Money:
            """What it starts from."""
        @property
        def statement(self, /) -> Money:
            """What the last statement closes with."""
    @final
    class ExceptionsUnowned(PeriodReason):
        """Some open exceptions have no owner or no due date."""
        __match_args__: Final = ("exceptions", "first")
        def __new__(cls, exceptions: int, first: str) -> Self: ...
        @property
        def exceptions(self, /) -> int:
            """How many."""
        @property
        def first(self, /) -> str:
            """The first of them."""
    @final
    class Changed(PeriodReason):
        """What was signed has changed since."""
        __match_args__: Final = ("signed", "found")
        def __new__(cls, signed: str, found: str) -> Self: ...
        @property
        def signed(self, /) -> str:
            """The digest that was signed."""
        @property
        def found(self, /) -> str:
            """The digest now."""
    @final
    class Unsigned(PeriodReason):
        """Nobody has signed the period."""
        __match_args__: Final = ("days", "allowed")
        def __new__(cls, days: int, allowed: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """How many days it is over."""
        @property
        def allowed(self, /) -> int:
            """How many are allowed."""
    @final
    class ExceptionDiffers(PeriodReason):
        """An exception is not as the book has it."""
        __match_args__: Final = ("exception",)
        def __new__(cls, exception: str) -> Self: ...
        @property
        def exception(self, /) -> str:
            """The exception."""
    @final
    class ExceptionOmitted(PeriodReason):
        """An exception that is open in the book is left out."""
        __match_args__: Final = ("exception",)
        def __new__(cls, exception: str) -> Self: ...
        @property
        def exception(self, /) -> str:
            """The exception."""

@final
class PeriodSpan(Record):
    """A span of days, both included."""
    __match_args__: Final = ("first", "last")
    def __new__(cls, first: datetime.date, last: datetime.date) -> Self: ...
    @property
    def first(self, /) -> datetime.date:
        """The first day."""
    @property
    def last(self, /) -> datetime.date:
        """The last day."""

@final
class PeriodStatus(Record):
    """How a period stands."""
    __match_args__: Final = ("state", "signed_by", "signed_at", "check", "alerts")
    def __new__(cls, state: PeriodState, *, signed_by: str | None = ..., signed_at: datetime.datetime | None = ..., check: PeriodCheck, alerts: Sequence[PeriodReason] = ...) -> Self: ...
    @property
    def state(self, /) -> PeriodState:
        """How far it is."""
    @property
    def signed_by(self, /) -> str | None:
        """Who signed it last."""
    @property
    def signed_at(self, /) -> datetime.datetime | None:
        """When."""
    @property
    def check(self, /) -> PeriodCheck:
        """What stands in the way of signing it, and its digest."""
    @property
    def alerts(self, /) -> tuple[PeriodReason, ...]:
        """Why it needs attention."""

@final
class Person(Record):
    """Somebody who may ask for, see, approve or change something; a program with rights of its own is one too."""
    __match_args__: Final = ("id", "roles", "team", "department", "region", "projects", "manager", "limits", "from_", "until")
    def __new__(cls, id: str, *, roles: Sequence[str] = ..., team: str | None = ..., department: str | None = ..., region: str | None = ..., projects: Sequence[str] = ..., manager: str | None = ..., limits: Sequence[Money] = ..., from_: datetime.datetime | None = ..., until: datetime.datetime | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The person, unique in the organization."""
    @property
    def roles(self, /) -> tuple[str, ...]:
        """The roles held (角色、岗位), at most 64."""
    @property
    def team(self, /) -> str | None:
        """The team (小组)."""
    @property
    def department(self, /) -> str | None:
        """The department (部门)."""
    @property
    def region(self, /) -> str | None:
        """The region (区域)."""
    @property
    def projects(self, /) -> tuple[str, ...]:
        """The projects worked on (项目), at most 10,000."""
    @property
    def manager(self, /) -> str | None:
        """The superior (上级)."""
    @property
    def limits(self, /) -> tuple[Money, ...]:
        """The person's own authority (个人审批限额), one amount for a currency, at most 100: it takes the place of those of the
        roles in that currency, be it more or less.
        """
    @property
    def from_(self, /) -> datetime.datetime | None:
        """From when on the person is there. Absent: always was."""
    @property
    def until(self, /) -> datetime.datetime | None:
        """The first instant at which the person is gone (离职). Absent: there without end."""

@final
class PersonAccess(Record):
    """What one person may or may not do beside the roles held."""
    __match_args__: Final = ("person", "rules", "masks")
    def __new__(cls, person: str, *, rules: Sequence[AccessRule] = ..., masks: Sequence[FieldMask] = ...) -> Self: ...
    @property
    def person(self, /) -> str:
        """The person."""
    @property
    def rules(self, /) -> tuple[AccessRule, ...]:
        """The rules, at most 1,000."""
    @property
    def masks(self, /) -> tuple[FieldMask, ...]:
        """The fields the person may not change, or not see, at most 100."""

@final
class Phase(Record):
    """One way to find what a lot pays, and where it looks."""
    __match_args__: Final = ("rule", "items", "sources")
    def __new__(cls, rule: Rule, *, items: Selection = ..., sources: Sequence[Source] = ...) -> Self: ...
    @property
    def rule(self, /) -> Rule:
        """How items are found."""
    @property
    def items(self, /) -> Selection:
        """Which items it looks at."""
    @property
    def sources(self, /) -> tuple[Source, ...]:
        """From which sources the lots of this phase come. None named: from all."""

@final
class Plan(PlanForms):
    """What an allocation would do. Nothing has changed yet."""
    __match_args__: Final = ("as_of", "lines", "differences", "parts", "left_over", "refusals", "totals")
    def __new__(cls, as_of: datetime.date, lines: Sequence[Line], *, differences: Sequence[Difference] = ..., parts: Sequence[PartLine] = ..., left_over: Sequence[LeftOver], refusals: Sequence[Refusal], totals: Sequence[Total]) -> Self: ...
    @property
    def as_of(self, /) -> datetime.date:
        """The business date of every line."""
    @property
    def lines(self, /) -> tuple[Line, ...]:
        """Which lot pays which item, in the order in which it happens."""
    @property
    def differences(self, /) -> tuple[Difference, ...]:
        """What was settled without being paid, beside the line that settled it."""
    @property
    def parts(self, /) -> tuple[PartLine, ...]:
        """How lines and differences are divided over the parts of their items; only for items with parts."""
    @property
    def left_over(self, /) -> tuple[LeftOver, ...]:
        """What stays on account, per lot; lots that are used up do not appear."""
    @property
    def refusals(self, /) -> tuple[Refusal, ...]:
        """What a phase looked for and could not do."""
    @property
    def totals(self, /) -> tuple[Total, ...]:
        """Control totals per currency: received is allocated plus left over."""

@final
class PlannedBalance(Record):
    """What is planned for a customer: an order, a project, a quota."""
    __match_args__: Final = ("customer", "amount")
    def __new__(cls, customer: str, amount: Money) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer, once for each currency."""
    @property
    def amount(self, /) -> Money:
        """How much."""

@final
class PlannedCash(Record):
    """Money that is planned and not owed yet: a line of a payment plan, an order that will be billed (收款计划).

    It counts only as far as no debt and no money on account stands for it already: a debt of the same customer whose
    id or document is `document`, then any debt or money whose field `contract` is `contract`. Each debt stands for so
    much of the plan as it came to, once.
    """
    __match_args__: Final = ("id", "customer", "amount", "day", "document", "contract")
    def __new__(cls, id: str, customer: str, amount: Money, day: datetime.date, *, document: str | None = ..., contract: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The plan line, once in a call."""
    @property
    def customer(self, /) -> str:
        """The customer who will owe it."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def day(self, /) -> datetime.date:
        """The day it will be due."""
    @property
    def document(self, /) -> str | None:
        """The document that will ask for it, or asks for it already."""
    @property
    def contract(self, /) -> str | None:
        """The contract it belongs to."""

@final
class PlannedItem(Record):
    """An installment that is agreed and not a receivable yet (待生成的分期)."""
    __match_args__: Final = ("id", "customer", "amount", "due", "entered", "ended", "owner", "document")
    def __new__(cls, id: str, customer: str, amount: Money, due: datetime.date, *, entered: datetime.date | None = ..., ended: datetime.date | None = ..., owner: str | None = ..., document: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The id the receivable will have: a reminder that fired for the plan does not fire for the receivable again."""
    @property
    def customer(self, /) -> str:
        """The customer who will owe it."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def due(self, /) -> datetime.date:
        """The agreed day."""
    @property
    def entered(self, /) -> datetime.date | None:
        """The day from which it was known. Absent: always."""
    @property
    def ended(self, /) -> datetime.date | None:
        """The first day on which it is not planned any more: it became a receivable, or fell away."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after it."""
    @property
    def document(self, /) -> str | None:
        """The contract it belongs to."""

@final
class PointBin(Record):
    """A bin: the values above the edge before, up to and including its own."""
    __match_args__: Final = ("upto", "points")
    def __new__(cls, *, upto: int | None = ..., points: int) -> Self: ...
    @property
    def upto(self, /) -> int | None:
        """The last value of the bin. Absent: everything above."""
    @property
    def points(self, /) -> int:
        """The points."""

@final
class PointColumn(Record):
    """A factor of a table."""
    __match_args__: Final = ("factor", "bins", "missing", "trend")
    def __new__(cls, factor: str, bins: Sequence[PointBin], missing: int, *, trend: PointTrend = ...) -> Self: ...
    @property
    def factor(self, /) -> str:
        """The factor."""
    @property
    def bins(self, /) -> tuple[PointBin, ...]:
        """The bins by rising edges, 1 to 1,000. The last has no edge: there is no value without a bin."""
    @property
    def missing(self, /) -> int:
        """The points of a value that is missing."""
    @property
    def trend(self, /) -> PointTrend:
        """How the points must run from bin to bin."""

@final
class PointRow(Record):
    """The points of a factor."""
    __match_args__: Final = ("factor", "value", "bin", "points")
    def __new__(cls, factor: str, *, value: int | None = ..., bin: int | None = ..., points: int) -> Self: ...
    @property
    def factor(self, /) -> str:
        """The factor."""
    @property
    def value(self, /) -> int | None:
        """Its value. Absent: missing."""
    @property
    def bin(self, /) -> int | None:
        """The bin, counted from 0. Absent: that of a missing value."""
    @property
    def points(self, /) -> int:
        """The points."""

@final
class PointScore(Record):
    """A score and what it is made of: the offset and the rows add up to it."""
    __match_args__: Final = ("version", "points", "offset", "rows")
    def __new__(cls, version: str, points: int, offset: int, rows: Sequence[PointRow]) -> Self: ...
    @property
    def version(self, /) -> str:
        """The version of the table."""
    @property
    def points(self, /) -> int:
        """The points."""
    @property
    def offset(self, /) -> int:
        """The points everybody has."""
    @property
    def rows(self, /) -> tuple[PointRow, ...]:
        """The points by factor, in the order of the table."""

@final
class PointTable(Record):
    """A table of points, fitted elsewhere. Points and edges are whole numbers: whoever fits the table scales them."""
    __match_args__: Final = ("version", "offset", "columns")
    def __new__(cls, version: str, *, offset: int = ..., columns: Sequence[PointColumn]) -> Self: ...
    @property
    def version(self, /) -> str:
        """The version, for whoever reads an old score."""
    @property
    def offset(self, /) -> int:
        """The points everybody has."""
    @property
    def columns(self, /) -> tuple[PointColumn, ...]:
        """The factors, 1 to 1,000, each once."""

@final
class PointValue(Record):
    """The value of a factor."""
    __match_args__: Final = ("factor", "value")
    def __new__(cls, factor: str, *, value: int | None = ...) -> Self: ...
    @property
    def factor(self, /) -> str:
        """The factor."""
    @property
    def value(self, /) -> int | None:
        """Its value. Absent: missing."""

@final
class PolicyFinding(Record):
    """One finding."""
    __match_args__: Final = ("severity", "policy", "version", "branch", "step", "reason", "example")
    def __new__(cls, severity: Severity, policy: str, version: int, *, branch: str | None = ..., step: str | None = ..., reason: PolicyReason, example: Subject | None = ...) -> Self: ...
    @property
    def severity(self, /) -> Severity:
        """How grave it is."""
    @property
    def policy(self, /) -> str:
        """The policy."""
    @property
    def version(self, /) -> int:
        """Its version."""
    @property
    def branch(self, /) -> str | None:
        """The branch, if it is about one."""
    @property
    def step(self, /) -> str | None:
        """The step, if it is about one."""
    @property
    def reason(self, /) -> PolicyReason:
        """What it is."""
    @property
    def example(self, /) -> Subject | None:
        """A subject that shows it, with the facts that matter."""

class PolicyReason(Record):
    """What is wrong with an approval policy, or worth a look (策略检查结论)."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class NothingExpected(PolicyReason):
        """What is expected of every subject contradicts itself: no subject is ever taken."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Gap(PolicyReason):
        """A subject that fits no branch (遗漏)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class MoreGaps(PolicyReason):
        """Subjects that fit no branch, beyond those shown."""
        __match_args__: Final = ("shown",)
        def __new__(cls, shown: int) -> Self: ...
        @property
        def shown(self, /) -> int:
            """How many examples are shown."""
    @final
    class Overlap(PolicyReason):
        """A subject that fits an earlier branch as well, which is taken (重叠)."""
        __match_args__: Final = ("taken",)
        def __new__(cls, taken: str) -> Self: ...
        @property
        def taken(self, /) -> str:
            """The earlier branch."""
    @final
    class Contradiction(PolicyReason):
        """The conditions of the branch contradict one another, or what is expected (矛盾)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class NeverTaken(PolicyReason):
        """The branches before it take everything that fits it (永不执行)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class PoliciesOverlap(PolicyReason):
        """Two policies decide the same action at the same time."""
        __match_args__: Final = ("action", "other", "version")
        def __new__(cls, action: str, other: str, version: int) -> Self: ...
        @property
        def action(self, /) -> str:
            """The action."""
        @property
        def other(self, /) -> str:
            """The other policy."""
        @property
        def version(self, /) -> int:
            """Its version."""
    @final
    class PersonAbsent(PolicyReason):
        """The step names somebody who is not there, or is unknown."""
        __match_args__: Final = ("person",)
        def __new__(cls, person: str) -> Self: ...
        @property
        def person(self, /) -> str:
            """Who."""
    @final
    class RoleEmpty(PolicyReason):
        """The step names a role that nobody holds."""
        __match_args__: Final = ("role",)
        def __new__(cls, role: str) -> Self: ...
        @property
        def role(self, /) -> str:
            """The role."""
    @final
    class NoApprover(PolicyReason):
        """Too few people could decide the step."""
        __match_args__: Final = ("needed", "found")
        def __new__(cls, needed: int, found: int) -> Self: ...
        @property
        def needed(self, /) -> int:
            """How many it needs."""
        @property
        def found(self, /) -> int:
            """How many there are."""
    @final
    class TooFewPeople(PolicyReason):
        """The steps cannot all be decided by different people."""
        __match_args__: Final = ("needed",)
        def __new__(cls, needed: int) -> Self: ...
        @property
        def needed(self, /) -> int:
            """How many different people they need."""
    @final
    class RequesterNeeded(PolicyReason):
        """The branch cannot be decided if this person is the requester (职责冲突)."""
        __match_args__: Final = ("person",)
        def __new__(cls, person: str) -> Self: ...
        @property
        def person(self, /) -> str:
            """Who."""
    @final
    class NobodyAbove(PolicyReason):
        """Nobody stands above some who may ask."""
        __match_args__: Final = ("person", "people")
        def __new__(cls, person: str, people: int) -> Self: ...
        @property
        def person(self, /) -> str:
            """One of them."""
        @property
        def people(self, /) -> int:
            """How many they are."""
    @final
    class AuthorityShort(PolicyReason):
        """An amount that nobody of the step, or too few, may approve (无人有权)."""
        __match_args__: Final = ("amount", "most")
        def __new__(cls, amount: Money, *, most: Money | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount of the example."""
        @property
        def most(self, /) -> Money | None:
            """What enough of them may approve at most; none: nothing."""
    @final
    class EscalationEmpty(PolicyReason):
        """Nobody is there to whom the step could escalate."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class PolicyReport(Record):
    """What a check of policies found, in the order of the policies and their branches."""
    __match_args__: Final = ("faults", "findings")
    def __new__(cls, faults: int, findings: Sequence[PolicyFinding]) -> Self: ...
    @property
    def faults(self, /) -> int:
        """How many findings are faults. None: whatever is expected can be decided."""
    @property
    def findings(self, /) -> tuple[PolicyFinding, ...]:
        """The findings."""

@final
class Portfolio(Record):
    """Debts, money and customers together. A book gives its own; whoever has no book fills it from anywhere."""
    __match_args__: Final = ("debts", "prepayments", "debtors")
    def __new__(cls, *, debts: Sequence[Debt] = ..., prepayments: Sequence[Prepayment] = ..., debtors: Sequence[Debtor] = ...) -> Self: ...
    @property
    def debts(self, /) -> tuple[Debt, ...]:
        """What customers owe and owed, at most 10,000,000."""
    @property
    def prepayments(self, /) -> tuple[Prepayment, ...]:
        """Money of customers, at most 10,000,000."""
    @property
    def debtors(self, /) -> tuple[Debtor, ...]:
        """What is known of customers. A customer that is not here is one of whom only the id is known."""

@final
class PortfolioRatios(Record):
    """The ratios of one currency in one month."""
    __match_args__: Final = ("currency", "from_", "to", "sales", "opening", "closing", "not_due", "collected", "received", "dso", "dso_three_months", "dso_countback", "dso_true_millionths", "dso_best", "days_delinquent", "effectiveness", "turnover", "collected_share", "on_time_share", "received_to_sales", "ahead_overdue_share", "rolls", "flags")
    def __new__(cls, currency: str | Currency, from_: datetime.date, to: datetime.date, sales: Money, opening: Money, closing: Money, not_due: Money, collected: Money, received: Money, *, dso: Fraction | None = ..., dso_three_months: Fraction | None = ..., dso_countback: Fraction | None = ..., dso_true_millionths: int | None = ..., dso_best: Fraction | None = ..., days_delinquent: Fraction | None = ..., effectiveness: Fraction | None = ..., turnover: Fraction | None = ..., collected_share: Fraction | None = ..., on_time_share: Fraction | None = ..., received_to_sales: Fraction | None = ..., ahead_overdue_share: Fraction | None = ..., rolls: Sequence[RollRate], flags: Sequence[RatioFlag]) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def from_(self, /) -> datetime.date:
        """The first day of the month."""
    @property
    def to(self, /) -> datetime.date:
        """Its last day, or the cut-off within it."""
    @property
    def sales(self, /) -> Money:
        """What was sold in it."""
    @property
    def opening(self, /) -> Money:
        """What was open before its first day (期初应收)."""
    @property
    def closing(self, /) -> Money:
        """What is open at its end (期末应收)."""
    @property
    def not_due(self, /) -> Money:
        """What of that is not past due."""
    @property
    def collected(self, /) -> Money:
        """What money paid of debts in it, less what was taken back; netting is not money (本期回款)."""
    @property
    def received(self, /) -> Money:
        """The money that arrived in it, prepayments included (本期到账)."""
    @property
    def dso(self, /) -> Fraction | None:
        """Days sales outstanding, simple: closing / sales x days of the month (应收账款周转天数)."""
    @property
    def dso_three_months(self, /) -> Fraction | None:
        """The same over three months, or those there are."""
    @property
    def dso_countback(self, /) -> Fraction | None:
        """By exhaustion: whole months of sales are taken off what is open, the latest first, and their days added; the
        last in proportion (倒推法).
        """
    @property
    def dso_true_millionths(self, /) -> int | None:
        """True days: what is open, by its age, over what was invoiced in the month it is of; the sum over these months. In
        millionths of a day, each month rounded down: there is no common denominator. Absent if an opening balance is
        open: what was invoiced in its month is not known.
        """
    @property
    def dso_best(self, /) -> Fraction | None:
        """Simple days of what is not past due (最佳周转天数)."""
    @property
    def days_delinquent(self, /) -> Fraction | None:
        """Average days delinquent: simple less best (平均逾期天数)."""
    @property
    def effectiveness(self, /) -> Fraction | None:
        """Collection effectiveness, 1 being all that could be collected; neither cut at 0 nor at 1 (催收有效性)."""
    @property
    def turnover(self, /) -> Fraction | None:
        """Turnovers in a year: 365 / simple days (周转率)."""
    @property
    def collected_share(self, /) -> Fraction | None:
        """What was collected of what was open before and sold (回款率)."""
    @property
    def on_time_share(self, /) -> Fraction | None:
        """What was paid on or before its due date of what fell due (回款及时率)."""
    @property
    def received_to_sales(self, /) -> Fraction | None:
        """What arrived to what was sold; prepayments are in it (销售回款比)."""
    @property
    def ahead_overdue_share(self, /) -> Fraction | None:
        """What was not paid on its day of what was agreed to be paid ahead and fell due (预付款逾期率)."""
    @property
    def rolls(self, /) -> tuple[RollRate, ...]:
        """How what was open before the month rolled on: not due, 1–30, 31–60 and 61–90 days past due, in this order
        (账龄迁徙).
        """
    @property
    def flags(self, /) -> tuple[RatioFlag, ...]:
        """What to know when reading these figures."""

@final
class PostingQuote(Record):
    """What a currency is worth, from a day on."""
    __match_args__: Final = ("since", "quote")
    def __new__(cls, *, since: datetime.date | None = ..., quote: Quote) -> Self: ...
    @property
    def since(self, /) -> datetime.date | None:
        """The first day on which it holds. Absent: before all others."""
    @property
    def quote(self, /) -> Quote:
        """From the currency into that of the chart."""

@final
class PostingRules(Record):
    """How the events of a book become vouchers (制单规则). They are data of the host: the book does not keep them. With
    the same rules the same events have the same vouchers for ever; taxes and quotes therefore have dates.
    """
    __match_args__: Final = ("chart", "style", "taxes", "quotes", "otherwise")
    def __new__(cls, chart: ChartSource, style: ReversalStyle, *, taxes: Sequence[PostingTax] = ..., quotes: Sequence[PostingQuote] = ..., otherwise: Sequence[Field] = ...) -> Self: ...
    @property
    def chart(self, /) -> ChartSource:
        """The chart."""
    @property
    def style(self, /) -> ReversalStyle:
        """How a voucher is taken back."""
    @property
    def taxes(self, /) -> tuple[PostingTax, ...]:
        """What is taxed, at most 1,000 rules. Of those that fit a record the latest holds, and of several the first; a
        record that none fits has no tax.
        """
    @property
    def quotes(self, /) -> tuple[PostingQuote, ...]:
        """What foreign money is worth in the currency of the chart, at most 100,000 quotes."""
    @property
    def otherwise(self, /) -> tuple[Field, ...]:
        """Dimensions (辅助核算) of records that do not say them, at most 50."""

@final
class PostingTax(Record):
    """The tax that is inside of money or a debt when it comes to be."""
    __match_args__: Final = ("since", "kinds", "fields", "rate", "rounded", "rounding")
    def __new__(cls, *, since: datetime.date | None = ..., kinds: Sequence[MoneyKind] = ..., fields: Sequence[Field] = ..., rate: int | str | Decimal, rounded: TaxRounded, rounding: Rounding) -> Self: ...
    @property
    def since(self, /) -> datetime.date | None:
        """The first day on which it holds. Absent: always."""
    @property
    def kinds(self, /) -> tuple[MoneyKind, ...]:
        """For money that comes in (`receivedInAdvance`), debts (`invoiced`) or charges (`lateCharge`) only. None: all."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """Only for records with all of these fields: those of the receipt and its account, of the receivable, of the
        customer; `contract` also for what comes from a contract. None: all.
        """
    @property
    def rate(self, /) -> Decimal:
        """The rate."""
    @property
    def rounded(self, /) -> TaxRounded:
        """Which of net and tax is rounded."""
    @property
    def rounding(self, /) -> Rounding:
        """How."""

@final
class PostingWindow(Record):
    """Which vouchers of a book are asked for (制单范围). The default is all of them."""
    __match_args__: Final = ("after", "through", "first", "last")
    def __new__(cls, *, after: int = ..., through: int | None = ..., first: datetime.date | None = ..., last: datetime.date | None = ...) -> Self: ...
    @property
    def after(self, /) -> int:
        """Only those of later events than the one of this number: where the answer before ended."""
    @property
    def through(self, /) -> int | None:
        """Only those of events up to this number. Absent: up to the last."""
    @property
    def first(self, /) -> datetime.date | None:
        """Only vouchers of this day and later ones. Absent: all."""
    @property
    def last(self, /) -> datetime.date | None:
        """Only vouchers of this day and earlier ones. Absent: all."""

@final
class Prepayment(Record):
    """One receipt, credit note on account or transfer, with its history."""
    __match_args__: Final = ("id", "customer", "amount", "received", "since", "entered", "nature", "source", "bank_ref", "payer_account", "owner", "fields", "expires", "events")
    def __new__(cls, id: str, customer: str, amount: Money, received: datetime.date, *, since: datetime.date | None = ..., entered: datetime.date | None = ..., nature: Nature = ..., source: Source = ..., bank_ref: str | None = ..., payer_account: str | None = ..., owner: str | None = ..., fields: Sequence[Field] = ..., expires: datetime.date | None = ..., events: Sequence[PrepaymentEvent] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The prepayment, unique among those of one call."""
    @property
    def customer(self, /) -> str:
        """The customer who paid."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def received(self, /) -> datetime.date:
        """The day it arrived (到账日期)."""
    @property
    def since(self, /) -> datetime.date | None:
        """The first day on which it is on the books in this form, if it arrived before: money that was moved here, or
        carried over at the start. Absent: the day it arrived.
        """
    @property
    def entered(self, /) -> datetime.date | None:
        """The day it was entered. Absent: the day from which it is on the books."""
    @property
    def nature(self, /) -> Nature:
        """What kind of money it is."""
    @property
    def source(self, /) -> Source:
        """Where the credit comes from."""
    @property
    def bank_ref(self, /) -> str | None:
        """The number of the bank (银行流水号)."""
    @property
    def payer_account(self, /) -> str | None:
        """The account of the payer (付款账号)."""
    @property
    def owner(self, /) -> str | None:
        """Who looked after the customer when it arrived."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What it belongs to: `contract`, `project`, `order`; and whatever else the caller keeps."""
    @property
    def expires(self, /) -> datetime.date | None:
        """The first day on which it can no longer be used (到期失效). Absent: it never expires."""
    @property
    def events(self, /) -> tuple[PrepaymentEvent, ...]:
        """What became of it, in any order; on one day, in the order given."""

class PrepaymentAct(Record):
    """What happened to a prepayment. Amounts are more than zero and of its currency."""
    @final
    class Applied(PrepaymentAct):
        """It paid something (核销)."""
        __match_args__: Final = ("amount", "item")
        def __new__(cls, amount: Money, *, item: str | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def item(self, /) -> str | None:
            """What it paid."""
    @final
    class Returned(PrepaymentAct):
        """What it paid was taken back (反核销)."""
        __match_args__: Final = ("amount", "item")
        def __new__(cls, amount: Money, *, item: str | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def item(self, /) -> str | None:
            """What it had paid."""
    @final
    class RefundRequested(PrepaymentAct):
        """A refund is asked for; the money is still there and waits (申请退款)."""
        __match_args__: Final = ("refund", "amount")
        def __new__(cls, refund: str, amount: Money) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class RefundCanceled(PrepaymentAct):
        """The refund was given up."""
        __match_args__: Final = ("refund",)
        def __new__(cls, refund: str) -> Self: ...
        @property
        def refund(self, /) -> str:
            """The refund."""
    @final
    class Refunded(PrepaymentAct):
        """It, or a part of it, was paid back (退款)."""
        __match_args__: Final = ("amount", "refund", "account")
        def __new__(cls, amount: Money, *, refund: str | None = ..., account: str | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def refund(self, /) -> str | None:
            """The refund, if it was asked for."""
        @property
        def account(self, /) -> str | None:
            """The account the money went to."""
    @final
    class RefundReturned(PrepaymentAct):
        """What was paid back came back (退款退回)."""
        __match_args__: Final = ("amount", "refund")
        def __new__(cls, amount: Money, *, refund: str | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
        @property
        def refund(self, /) -> str | None:
            """The refund, if it was asked for."""
    @final
    class Removed(PrepaymentAct):
        """It went elsewhere: another customer, another account, income, forfeited, expired."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Restored(PrepaymentAct):
        """What went elsewhere is back."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Bounced(PrepaymentAct):
        """The bank took it back: what is left is gone, and what it had paid is taken back before (退票)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Held(PrepaymentAct):
        """It is set aside for something (占用) or free again."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much is set aside from now on, in all; zero: nothing."""

@final
class PrepaymentEvent(Record):
    """Something that happened to a prepayment."""
    __match_args__: Final = ("on", "entered", "act")
    def __new__(cls, on: datetime.date, *, entered: datetime.date | None = ..., act: PrepaymentAct) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date, not before the day of arrival."""
    @property
    def entered(self, /) -> datetime.date | None:
        """The day it was entered. Absent: on its business date."""
    @property
    def act(self, /) -> PrepaymentAct:
        """What happened."""

@final
class PrepaymentStanding(Record):
    """How a prepayment stands at a cut-off."""
    __match_args__: Final = ("exists", "left", "held", "refund_requested", "applied", "refunded", "removed", "bounced", "last_activity", "refund_since")
    def __new__(cls, exists: bool, left: Money, held: Money, refund_requested: Money, applied: Money, refunded: Money, removed: Money, bounced: bool, last_activity: datetime.date, *, refund_since: datetime.date | None = ...) -> Self: ...
    @property
    def exists(self, /) -> bool:
        """Whether it is there at all: arrived and entered by then."""
    @property
    def left(self, /) -> Money:
        """What is left of it, what is held and asked back included."""
    @property
    def held(self, /) -> Money:
        """What of that is set aside, at most what is left."""
    @property
    def refund_requested(self, /) -> Money:
        """What of that is asked back (待退款)."""
    @property
    def applied(self, /) -> Money:
        """What paid something and stays so."""
    @property
    def refunded(self, /) -> Money:
        """What was paid back."""
    @property
    def removed(self, /) -> Money:
        """What went elsewhere."""
    @property
    def bounced(self, /) -> bool:
        """Whether the bank took it back."""
    @property
    def last_activity(self, /) -> datetime.date:
        """The last day on which anything happened to it: its arrival, its use, its refund (最近动账日)."""
    @property
    def refund_since(self, /) -> datetime.date | None:
        """Since when the oldest refund waits that is asked for and not paid."""

@final
class PreviousGrade(Record):
    """The grade of a customer as an earlier run left it. Give it to the next run as it is."""
    __match_args__: Final = ("customer", "grade", "on", "steady", "rising")
    def __new__(cls, customer: str, grade: CreditGrade, on: datetime.date, *, steady: CreditGrade | None = ..., rising: RisingGrade | None = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def grade(self, /) -> CreditGrade:
        """The grade it had."""
    @property
    def on(self, /) -> datetime.date:
        """The day it was computed."""
    @property
    def steady(self, /) -> CreditGrade | None:
        """What it was before hard rules and without what was set by hand. Absent: the same."""
    @property
    def rising(self, /) -> RisingGrade | None:
        """The rise that waits to be confirmed."""

@final
class ProofBreak(Record):
    """Where a statement contradicts itself (余额断点)."""
    __match_args__: Final = ("code", "path", "en", "zh")
    def __new__(cls, code: str, path: str, en: str, zh: str) -> Self: ...
    @property
    def code(self, /) -> str:
        """The code of the refusal that the file would otherwise have met."""
    @property
    def path(self, /) -> str:
        """The field of the statements."""
    @property
    def en(self, /) -> str:
        """One sentence in English, with the figures."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese, with the figures."""

@final
class ProposedMatch(Record):
    """An answer for a line."""
    __match_args__: Final = ("parts", "difference")
    def __new__(cls, *, parts: Sequence[MatchedPart] = ..., difference: str | None = ...) -> Self: ...
    @property
    def parts(self, /) -> tuple[MatchedPart, ...]:
        """What it is for, in any order, each item once; nothing: it has no counterpart."""
    @property
    def difference(self, /) -> str | None:
        """The reason of a difference, by whatever name: a fee, a discount, rounding."""

@final
class Provision(Record):
    """A provision."""
    __match_args__: Final = ("as_of", "policy_from", "totals", "lines")
    def __new__(cls, as_of: datetime.date, policy_from: datetime.date, totals: Sequence[ProvisionTotal], lines: Sequence[ProvisionLine]) -> Self: ...
    @property
    def as_of(self, /) -> datetime.date:
        """The day."""
    @property
    def policy_from(self, /) -> datetime.date:
        """From when the policy holds that was used."""
    @property
    def totals(self, /) -> tuple[ProvisionTotal, ...]:
        """One for each currency in which anything is owed."""
    @property
    def lines(self, /) -> tuple[ProvisionLine, ...]:
        """By currency: each segment that anything is owed in with all its bands, what is disputed, what is looked at alone
        in the order given.
        """

@final
class ProvisionLine(Record):
    """A line of a provision."""
    __match_args__: Final = ("part", "debts", "gross", "netted", "rate", "allowance", "residue")
    def __new__(cls, part: ProvisionPart, debts: int, gross: Money, netted: Money, *, rate: Fraction | None = ..., allowance: Money, residue: Fraction) -> Self: ...
    @property
    def part(self, /) -> ProvisionPart:
        """What it is about."""
    @property
    def debts(self, /) -> int:
        """How many debts are in it; one that is disputed in part is in two lines."""
    @property
    def gross(self, /) -> Money:
        """What is owed (账面余额)."""
    @property
    def netted(self, /) -> Money:
        """What money on account takes off."""
    @property
    def rate(self, /) -> Fraction | None:
        """The rate with the factor inside, at most 1. Absent: an amount was stated."""
    @property
    def allowance(self, /) -> Money:
        """What will probably be lost of gross less netted (坏账准备)."""
    @property
    def residue(self, /) -> Fraction:
        """The exact allowance less the rounded one, in minor units."""

@final
class ProvisionNetting(Record):
    """Money of a customer that is set against what the same customer owes in the same currency.

    Only where there is a right to do so and it is meant to be done; an advance for goods still to be delivered is a
    liability of its own (合同负债).
    """
    __match_args__: Final = ("natures", "order")
    def __new__(cls, natures: Sequence[Nature], order: NettingOrder) -> Self: ...
    @property
    def natures(self, /) -> tuple[Nature, ...]:
        """Which kinds of money. What is held or asked back is never netted, nor what expired."""
    @property
    def order(self, /) -> NettingOrder:
        """Against which debts first."""

class ProvisionPart(Record):
    """What a line is about."""
    @final
    class Band(ProvisionPart):
        """A band of the table."""
        __match_args__: Final = ("segment", "band")
        def __new__(cls, *, segment: Value | None = ..., band: int) -> Self: ...
        @property
        def segment(self, /) -> Value | None:
            """The segment, as the rates name it. Absent: all that have no rates of their own."""
        @property
        def band(self, /) -> int:
            """The band, from 0 for the youngest."""
    @final
    class Disputed(ProvisionPart):
        """What is disputed and has a rate of its own."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Debt(ProvisionPart):
        """A debt that is looked at alone (单项计提)."""
        __match_args__: Final = ("debt",)
        def __new__(cls, debt: str) -> Self: ...
        @property
        def debt(self, /) -> str:
            """The debt."""
    @final
    class Customer(ProvisionPart):
        """The debts of a customer that are looked at alone."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""

@final
class ProvisionPolicy(Record):
    """A table of rates, the company's own, with the day from which it holds."""
    __match_args__: Final = ("from_", "basis", "unit", "limits", "segment_by", "rates", "forward", "disputed", "netting", "rounding")
    def __new__(cls, from_: datetime.date, basis: ProvisionBasis, *, unit: AgeUnit = ..., limits: Sequence[int] = ..., segment_by: str | None = ..., rates: Sequence[SegmentRates], forward: int | str | Decimal | None = ..., disputed: LossRate | None = ..., netting: ProvisionNetting | None = ..., rounding: Rounding) -> Self: ...
    @property
    def from_(self, /) -> datetime.date:
        """From which day on it holds."""
    @property
    def basis(self, /) -> ProvisionBasis:
        """From which day a debt is aged."""
    @property
    def unit(self, /) -> AgeUnit:
        """In what ages are counted."""
    @property
    def limits(self, /) -> tuple[int, ...]:
        """The last age of each band but the last, rising from 0 or more; by due date, 0 is the band of what is not due.
        None: one band, one rate (余额百分比法).
        """
    @property
    def segment_by(self, /) -> str | None:
        """The field by which segments are told apart: that of the debt, or else of its customer."""
    @property
    def rates(self, /) -> tuple[SegmentRates, ...]:
        """The rates."""
    @property
    def forward(self, /) -> Decimal | None:
        """What the rates of the table are multiplied with because of what is to be expected (前瞻性调整系数), at most to
        the whole. Absent: 1.
        """
    @property
    def disputed(self, /) -> LossRate | None:
        """The rate of disputed parts, which then stand in no band. Absent: they stand in their band."""
    @property
    def netting(self, /) -> ProvisionNetting | None:
        """Money that is netted. Absent: none."""
    @property
    def rounding(self, /) -> Rounding:
        """How each line is rounded."""

@final
class ProvisionTotal(Record):
    """The sums of the lines of one currency."""
    __match_args__: Final = ("currency", "gross", "specific", "disputed", "netted", "credit", "allowance", "coverage")
    def __new__(cls, currency: str | Currency, gross: Money, specific: Money, disputed: Money, netted: Money, credit: Money, allowance: Money, *, coverage: Fraction | None = ...) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def gross(self, /) -> Money:
        """What is owed in all."""
    @property
    def specific(self, /) -> Money:
        """What of that is looked at alone."""
    @property
    def disputed(self, /) -> Money:
        """What of that is disputed and has a rate of its own."""
    @property
    def netted(self, /) -> Money:
        """What money on account takes off."""
    @property
    def credit(self, /) -> Money:
        """Money on account that could be netted and takes nothing off, because its owner owes no more: it never makes
        the debt of another customer smaller.
        """
    @property
    def allowance(self, /) -> Money:
        """The allowance (坏账准备余额)."""
    @property
    def coverage(self, /) -> Fraction | None:
        """The allowance by what is owed less what is netted (计提比例). Absent: nothing is owed."""

@final
class Quote(Record):
    """So many units of `from` are worth so many units of `to`."""
    __match_args__: Final = ("from_", "to", "rate", "per")
    def __new__(cls, from_: str | Currency, to: str | Currency, rate: int | str | Decimal, *, per: int = ...) -> Self: ...
    @property
    def from_(self, /) -> Currency:
        """The currency that is given."""
    @property
    def to(self, /) -> Currency:
        """The currency that is got."""
    @property
    def rate(self, /) -> Decimal:
        """How much of `to`."""
    @property
    def per(self, /) -> int:
        """For how many units of `from`: 1, or 100 as for yen; at most 1,000,000,000,000."""

@final
class QuoteItem(Record):
    """An open item or installment, dated or not."""
    __match_args__: Final = ("id", "open", "due", "discounts")
    def __new__(cls, id: str, open: Money, *, due: datetime.date | None = ..., discounts: Sequence[Discount] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The item."""
    @property
    def open(self, /) -> Money:
        """What is open of it; zero or more."""
    @property
    def due(self, /) -> datetime.date | None:
        """When it is due; absent while its event has not been reported."""
    @property
    def discounts(self, /) -> tuple[Discount, ...]:
        """The discounts frozen on it."""

@final
class QuoteLine(Record):
    """What settles an item."""
    __match_args__: Final = ("item", "open", "discount", "pay", "reason")
    def __new__(cls, item: str, open: Money, discount: Money, pay: Money, reason: ScheduleReason) -> Self: ...
    @property
    def item(self, /) -> str:
        """The item."""
    @property
    def open(self, /) -> Money:
        """What is open."""
    @property
    def discount(self, /) -> Money:
        """What is saved."""
    @property
    def pay(self, /) -> Money:
        """What is to be paid."""
    @property
    def reason(self, /) -> ScheduleReason:
        """Why."""

class RankBy(Record):
    """Who is ranked."""
    @final
    class Person(RankBy):
        """Who looks after the customers (业务员)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Customer(RankBy):
        """The customers themselves."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Field(RankBy):
        """The value of a field of the debt, or else of the customer: `team`, `region`, `department`."""
        __match_args__: Final = ("name",)
        def __new__(cls, name: str) -> Self: ...
        @property
        def name(self, /) -> str:
            """Its name."""

@final
class RankRow(Record):
    """A row of a ranking."""
    __match_args__: Final = ("of", "rank", "tied", "marks", "value", "debts", "amount", "largest", "opening", "sales", "handed", "closing", "collected", "fell_due", "on_time", "collection_rate", "on_time_share", "overdue_share", "effectiveness", "days_late", "target", "target_share")
    def __new__(cls, *, of: Value | None = ..., rank: int | None = ..., tied: bool = ..., marks: Sequence[RankMark] = ..., value: Fraction | None = ..., debts: int, amount: Money, largest: Fraction | None = ..., opening: Money, sales: Money, handed: Money, closing: OpenParts, collected: Money, fell_due: Money, on_time: Money, collection_rate: Fraction | None = ..., on_time_share: Fraction | None = ..., overdue_share: Fraction | None = ..., effectiveness: Fraction | None = ..., days_late: Fraction | None = ..., target: Money | None = ..., target_share: Fraction | None = ...) -> Self: ...
    @property
    def of(self, /) -> Value | None:
        """Who; absent for debts of nobody."""
    @property
    def rank(self, /) -> int | None:
        """The rank, from 1; who is as good has the same. Absent without a value, or if it would be luck."""
    @property
    def tied(self, /) -> bool:
        """Whether somebody else has the same rank (并列)."""
    @property
    def marks(self, /) -> tuple[RankMark, ...]:
        """Why there is no rank, though there is a value."""
    @property
    def value(self, /) -> Fraction | None:
        """What it was ranked by."""
    @property
    def debts(self, /) -> int:
        """Debts that were open in the period, moved or fell due in it."""
    @property
    def amount(self, /) -> Money:
        """What those came to."""
    @property
    def largest(self, /) -> Fraction | None:
        """The share of that of the largest customer."""
    @property
    def opening(self, /) -> Money:
        """What was open before the period."""
    @property
    def sales(self, /) -> Money:
        """What came into being in it, as agreed since, less credits and what fell away."""
    @property
    def handed(self, /) -> Money:
        """What others handed over, less what was handed to others."""
    @property
    def closing(self, /) -> OpenParts:
        """What is open at the end."""
    @property
    def collected(self, /) -> Money:
        """What was collected in money, less what was taken back."""
    @property
    def fell_due(self, /) -> Money:
        """What fell due in the period, less credits, deductions and what fell away."""
    @property
    def on_time(self, /) -> Money:
        """What of it was there on the day it was due, or before."""
    @property
    def collection_rate(self, /) -> Fraction | None:
        """Collected by the base."""
    @property
    def on_time_share(self, /) -> Fraction | None:
        """`on_time` of `fell_due`."""
    @property
    def overdue_share(self, /) -> Fraction | None:
        """Overdue of open at the end."""
    @property
    def effectiveness(self, /) -> Fraction | None:
        """Opening, sales and handed, less closing, by the same less what of the closing is not overdue."""
    @property
    def days_late(self, /) -> Fraction | None:
        """The days past due of what was paid in the period and of what is overdue at the end, weighted with the amounts."""
    @property
    def target(self, /) -> Money | None:
        """What was to be collected."""
    @property
    def target_share(self, /) -> Fraction | None:
        """Collected of that."""

@final
class RankTarget(Record):
    """What somebody was to collect."""
    __match_args__: Final = ("of", "amount")
    def __new__(cls, of: Value, amount: Money) -> Self: ...
    @property
    def of(self, /) -> Value:
        """Who: a person or customer as text, or the value of the field."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""

@final
class RankingOrder(Record):
    """What is ranked, by what, of which days."""
    __match_args__: Final = ("by", "attribution", "first", "last", "known", "currency", "measure", "base", "targets", "least_debts", "most_percent")
    def __new__(cls, by: RankBy, *, attribution: RankAttribution = ..., first: datetime.date, last: datetime.date, known: datetime.date | None = ..., currency: str | Currency, measure: RankMeasure, base: CollectionBase = ..., targets: Sequence[RankTarget] = ..., least_debts: int = ..., most_percent: int = ...) -> Self: ...
    @property
    def by(self, /) -> RankBy:
        """Who is ranked."""
    @property
    def attribution(self, /) -> RankAttribution:
        """Whose a debt is; only for persons."""
    @property
    def first(self, /) -> datetime.date:
        """The first day."""
    @property
    def last(self, /) -> datetime.date:
        """The last day."""
    @property
    def known(self, /) -> datetime.date | None:
        """What was entered after this day is not known. Absent: everything is."""
    @property
    def currency(self, /) -> Currency:
        """The currency: debts of others have no part."""
    @property
    def measure(self, /) -> RankMeasure:
        """By what they are ranked, the best first."""
    @property
    def base(self, /) -> CollectionBase:
        """By what collected money is divided for the collection rate."""
    @property
    def targets(self, /) -> tuple[RankTarget, ...]:
        """What they were to collect, once for each."""
    @property
    def least_debts(self, /) -> int:
        """Who has fewer debts than this has no rank, 1 to 1,000,000."""
    @property
    def most_percent(self, /) -> int:
        """Who has a customer with more than so many percent of the amount has no rank, 1 to 100. Customers always may."""

@final
class RatioRules(Record):
    """What the ratios are made of."""
    __match_args__: Final = ("months", "observation", "sales_from", "agreed_ahead")
    def __new__(cls, *, months: int = ..., observation: ObservationRules = ..., sales_from: datetime.date | None = ..., agreed_ahead: Field | None = ...) -> Self: ...
    @property
    def months(self, /) -> int:
        """How many months, the last being that of the cut-off, 1 to 120."""
    @property
    def observation(self, /) -> ObservationRules:
        """The calendar on which due dates move."""
    @property
    def sales_from(self, /) -> datetime.date | None:
        """From this day on all sales are in the portfolio. What was invoiced before is an opening balance: open, and no
        sale. Absent: the portfolio has the whole history.
        """
    @property
    def agreed_ahead(self, /) -> Field | None:
        """Debts with this field are payments agreed ahead (预付款); absent: none are, and they have no rate."""

class ReadNote(Record):
    """What a reader of bank files wants known of what it took."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Unproven(ReadNote):
        """A statement states nothing that could prove it."""
        __match_args__: Final = ("statement",)
        def __new__(cls, statement: int) -> Self: ...
        @property
        def statement(self, /) -> int:
            """The statement, from 1."""
    @final
    class Gap(ReadNote):
        """A statement does not open with what the one before it of the same account closed with: one may be missing."""
        __match_args__: Final = ("statement", "closed", "opened")
        def __new__(cls, statement: int, closed: Money, opened: Money) -> Self: ...
        @property
        def statement(self, /) -> int:
            """The statement, from 1."""
        @property
        def closed(self, /) -> Money:
            """What the one before it closed with."""
        @property
        def opened(self, /) -> Money:
            """What it opens with."""
    @final
    class BookedOnValueDate(ReadNote):
        """The bank gives no booking day: the line is booked on its value date."""
        __match_args__: Final = ("row",)
        def __new__(cls, row: int) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1."""
    @final
    class OutsideText(ReadNote):
        """Text stands around the statements and is not read."""
        __match_args__: Final = ("lines",)
        def __new__(cls, lines: int) -> Self: ...
        @property
        def lines(self, /) -> int:
            """How many lines of it."""
    @final
    class ImpossibleDate(ReadNote):
        """A date that decides nothing is no day of the calendar, such as a value date of 30 February."""
        __match_args__: Final = ("row", "field", "text")
        def __new__(cls, row: int, field: str, text: str) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1; 0 for the statement itself."""
        @property
        def field(self, /) -> str:
            """The field."""
        @property
        def text(self, /) -> str:
            """What stands there."""
    @final
    class SignAgainstKind(ReadNote):
        """The kind of a booking says the other sign than its amount; the amount counts."""
        __match_args__: Final = ("row", "text")
        def __new__(cls, row: int, text: str) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1."""
        @property
        def text(self, /) -> str:
            """The kind as written."""
    @final
    class DetailsWithoutAmounts(ReadNote):
        """A batch lists payments without amounts: they stand in the line, not as its details."""
        __match_args__: Final = ("row", "payments")
        def __new__(cls, row: int, payments: int) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1."""
        @property
        def payments(self, /) -> int:
            """How many."""
    @final
    class TableHead(ReadNote):
        """Where the headings of a table stand, and which of them are not read."""
        __match_args__: Final = ("row", "ignored")
        def __new__(cls, row: int, *, ignored: Sequence[str] = ...) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1."""
        @property
        def ignored(self, /) -> tuple[str, ...]:
            """The headings that are not read."""
    @final
    class NewestFirst(ReadNote):
        """A table lists its newest row first; its lines are given oldest first."""
        __match_args__: Final = ("statement",)
        def __new__(cls, statement: int) -> Self: ...
        @property
        def statement(self, /) -> int:
            """The statement, from 1."""
    @final
    class TotalsOfSeveral(ReadNote):
        """A table that holds several accounts states a balance or a total without saying of which: it is not checked."""
        __match_args__: Final = ("row",)
        def __new__(cls, row: int) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1."""
    @final
    class TotalTold(ReadNote):
        """A total that the export itself calls unreliable is not that of its rows."""
        __match_args__: Final = ("row", "stated", "found")
        def __new__(cls, row: int, stated: str, found: str) -> Self: ...
        @property
        def row(self, /) -> int:
            """The row, from 1."""
        @property
        def stated(self, /) -> str:
            """What it states."""
        @property
        def found(self, /) -> str:
            """What the rows make."""

@final
class ReadReport(Record):
    """What was found, taken and left out (导入报告)."""
    __match_args__: Final = ("format", "layout", "encoding", "rows", "accepted", "left_out", "totals", "notes")
    def __new__(cls, format: StatementFormat, layout: str, encoding: str, rows: int, accepted: int, *, left_out: Sequence[LeftOutRow] = ..., totals: Sequence[ControlTotal] = ..., notes: Sequence[ReadNote] = ...) -> Self: ...
    @property
    def format(self, /) -> StatementFormat:
        """The format that was found or given."""
    @property
    def layout(self, /) -> str:
        """The dialect of the file."""
    @property
    def encoding(self, /) -> str:
        """The encoding the bytes were read in, by its name in the WHATWG list."""
    @property
    def rows(self, /) -> int:
        """How many rows or entries the file has; always `accepted` and those in `left_out`."""
    @property
    def accepted(self, /) -> int:
        """How many became lines."""
    @property
    def left_out(self, /) -> tuple[LeftOutRow, ...]:
        """The others, each with its reason."""
    @property
    def totals(self, /) -> tuple[ControlTotal, ...]:
        """The sums for each currency, in the order of their first appearance."""
    @property
    def notes(self, /) -> tuple[ReadNote, ...]:
        """What the reader wants known."""

@final
class ReadRules(Record):
    """What the caller knows of a file. All of it may be left out: then the file has to say it itself."""
    __match_args__: Final = ("format", "encoding", "account", "currency", "opening", "proof", "table")
    def __new__(cls, *, format: StatementFormat | None = ..., encoding: str | None = ..., account: str | None = ..., currency: str | Currency | None = ..., opening: Money | None = ..., proof: ProofDemand = ..., table: TableLayout | None = ...) -> Self: ...
    @property
    def format(self, /) -> StatementFormat | None:
        """The format. Absent: it is found in the content."""
    @property
    def encoding(self, /) -> str | None:
        """The encoding (编码), by a name of the WHATWG list: `gb18030`, `windows-1252`. Absent: the one the file declares,
        or UTF-8, or for a table GB18030 or UTF-16 if its headings prove it. Bytes that do not fit are refused, never
        guessed at.
        """
    @property
    def account(self, /) -> str | None:
        """The account, for files that do not say it."""
    @property
    def currency(self, /) -> Currency | None:
        """The currency of the account, for files that do not say it, or say it by a code that ISO 4217 has withdrawn."""
    @property
    def opening(self, /) -> Money | None:
        """The booked balance before the first line, for files that state the closing balance only (OFX)."""
    @property
    def proof(self, /) -> ProofDemand:
        """How much the file has to prove of itself."""
    @property
    def table(self, /) -> TableLayout | None:
        """What a table looks like, if its layout is none of the known ones."""

class Reason(Record):
    """Why a plan does what it does."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Named(Reason):
        """Paid because the lot names the item."""
        __match_args__: Final = ("rank", "open")
        def __new__(cls, rank: int, open: Money) -> Self: ...
        @property
        def rank(self, /) -> int:
            """The position among the names of the lot, from 1."""
        @property
        def open(self, /) -> Money:
            """What stays open of the item."""
    @final
    class Reference(Reason):
        """Paid because the payer quoted it."""
        __match_args__: Final = ("reference", "open")
        def __new__(cls, reference: str, open: Money) -> Self: ...
        @property
        def reference(self, /) -> str:
            """What was quoted."""
        @property
        def open(self, /) -> Money:
            """What stays open of the item."""
    @final
    class ExactItem(Reason):
        """Paid because it is the only item that this amount settles, or the oldest of several."""
        __match_args__: Final = ("amount", "candidates", "fit")
        def __new__(cls, amount: Money, candidates: int, *, fit: Fit | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
        @property
        def candidates(self, /) -> int:
            """How many items it would settle."""
        @property
        def fit(self, /) -> Fit | None:
            """How the item fits. Absent: it had exactly the amount open."""
    @final
    class ExactTotal(Reason):
        """Paid because the items in reach of the phase were together exactly what the lot had."""
        __match_args__: Final = ("total", "items")
        def __new__(cls, total: Money, items: int) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What they add up to."""
        @property
        def items(self, /) -> int:
            """How many they are."""
    @final
    class OldestDue(Reason):
        """Paid because it was the oldest due."""
        __match_args__: Final = ("customer", "due", "rank", "open")
        def __new__(cls, customer: str, due: datetime.date, rank: int, open: Money) -> Self: ...
        @property
        def customer(self, /) -> str:
            """Whose item."""
        @property
        def due(self, /) -> datetime.date:
            """When it was due."""
        @property
        def rank(self, /) -> int:
            """1 for the first item this lot paid in this phase."""
        @property
        def open(self, /) -> Money:
            """What stays open of the item."""
    @final
    class Next(Reason):
        """Paid because it was the next in the order of the scheme."""
        __match_args__: Final = ("customer", "rank", "open")
        def __new__(cls, customer: str, rank: int, open: Money) -> Self: ...
        @property
        def customer(self, /) -> str:
            """Whose item."""
        @property
        def rank(self, /) -> int:
            """1 for the first item this lot paid in this phase."""
        @property
        def open(self, /) -> Money:
            """What stays open of the item."""
    @final
    class ExactGroup(Reason):
        """Paid because it belongs to the only set of items that is together exactly what the lot had."""
        __match_args__: Final = ("total", "items", "members")
        def __new__(cls, total: Money, items: int, *, members: int | None = ...) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What they add up to."""
        @property
        def items(self, /) -> int:
            """How many they are."""
        @property
        def members(self, /) -> int | None:
            """The most items of the sets that were looked for. Absent: any number."""
    @final
    class Together(Reason):
        """Paid because all lots and all items of the customer add up to the same."""
        __match_args__: Final = ("total", "lots", "items")
        def __new__(cls, total: Money, lots: int, items: int) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What each side adds up to."""
        @property
        def lots(self, /) -> int:
            """How many lots."""
        @property
        def items(self, /) -> int:
            """How many items."""
    @final
    class GroupWithGroup(Reason):
        """Paid because some lots and some items add up to the same, and no other set of as few has any of them."""
        __match_args__: Final = ("total", "lots", "items")
        def __new__(cls, total: Money, lots: int, items: int) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What each side adds up to."""
        @property
        def lots(self, /) -> int:
            """How many lots."""
        @property
        def items(self, /) -> int:
            """How many items."""
    @final
    class ProRata(Reason):
        """Paid in proportion to what was open."""
        __match_args__: Final = ("total", "paid", "open")
        def __new__(cls, total: Money, paid: Money, open: Money) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What was open of all items in the phase."""
        @property
        def paid(self, /) -> Money:
            """How much of it the lot paid."""
        @property
        def open(self, /) -> Money:
            """What stays open of the item."""
    @final
    class DiscountTaken(Reason):
        """Settled for less because the payer was in time for a discount."""
        __match_args__: Final = ("until", "discount")
        def __new__(cls, until: datetime.date, discount: Money) -> Self: ...
        @property
        def until(self, /) -> datetime.date:
            """The last day for it."""
        @property
        def discount(self, /) -> Money:
            """How much less."""
    @final
    class WithinTolerance(Reason):
        """Settled although a little was missing."""
        __match_args__: Final = ("missing", "limit")
        def __new__(cls, missing: Money, limit: Money) -> Self: ...
        @property
        def missing(self, /) -> Money:
            """What was missing."""
        @property
        def limit(self, /) -> Money:
            """The most that may be missing of this item."""
    @final
    class NothingOpen(Reason):
        """Left over because the customer owes nothing more in this currency."""
        __match_args__: Final = ("customer", "currency")
        def __new__(cls, customer: str, currency: str | Currency) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def currency(self, /) -> Currency:
            """The currency."""
    @final
    class NothingDue(Reason):
        """Left over because the scheme pays only what is due, and the rest is not yet."""
        __match_args__: Final = ("customer", "open")
        def __new__(cls, customer: str, open: Money) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def open(self, /) -> Money:
            """What the customer owes later, in the currency of the lot."""
    @final
    class NoPhaseFits(Reason):
        """Left over because no phase of the scheme found an item for it."""
        __match_args__: Final = ("customer", "open")
        def __new__(cls, customer: str, open: Money) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
        @property
        def open(self, /) -> Money:
            """What the customer owes in the currency of the lot."""
    @final
    class NatureHeld(Reason):
        """Left over because money of this nature is not spent without being told."""
        __match_args__: Final = ("nature",)
        def __new__(cls, nature: Nature) -> Self: ...
        @property
        def nature(self, /) -> Nature:
            """The nature."""
    @final
    class Expired(Reason):
        """Left over because the money can no longer be used."""
        __match_args__: Final = ("expires",)
        def __new__(cls, expires: datetime.date) -> Self: ...
        @property
        def expires(self, /) -> datetime.date:
            """Since when."""
    @final
    class ReferenceHeld(Reason):
        """Left over because no item was found for what the payer quoted, and the scheme then waits."""
        __match_args__: Final = ("reference",)
        def __new__(cls, reference: str) -> Self: ...
        @property
        def reference(self, /) -> str:
            """What was quoted."""
    @final
    class Ambiguous(Reason):
        """Not done because this amount would settle any of several items."""
        __match_args__: Final = ("amount", "candidates", "rivals", "leeway")
        def __new__(cls, amount: Money, candidates: int, rivals: Sequence[str], *, leeway: Leeway | None = ...) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
        @property
        def candidates(self, /) -> int:
            """How many items it would settle."""
        @property
        def rivals(self, /) -> tuple[str, ...]:
            """The oldest due of them, at most five."""
        @property
        def leeway(self, /) -> Leeway | None:
            """What some of them need for that. Absent: all have exactly the amount open."""
    @final
    class AlreadySettled(Reason):
        """Not done because the named item has nothing open."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class ReferenceUnknown(Reason):
        """Not done because no open item of the customer in this currency bears the reference."""
        __match_args__: Final = ("reference",)
        def __new__(cls, reference: str) -> Self: ...
        @property
        def reference(self, /) -> str:
            """What was quoted."""
    @final
    class ReferenceOutside(Reason):
        """Not done because the phase looks at none of the open items that bear the reference: they are outside its
        selection, its keys or the scope of the lot.
        """
        __match_args__: Final = ("reference", "item")
        def __new__(cls, reference: str, item: str) -> Self: ...
        @property
        def reference(self, /) -> str:
            """What was quoted."""
        @property
        def item(self, /) -> str:
            """The oldest due of these items."""
    @final
    class PartialForbidden(Reason):
        """Not done because the item cannot be paid in full and the scheme forbids part payment."""
        __match_args__: Final = ("item", "open", "left")
        def __new__(cls, item: str, open: Money, left: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def open(self, /) -> Money:
            """What it has open."""
        @property
        def left(self, /) -> Money:
            """What the lot would have paid of it."""
    @final
    class NamedTooLate(Reason):
        """Not done because other names took what was open of the item before."""
        __match_args__: Final = ("item", "open", "asked")
        def __new__(cls, item: str, open: Money, asked: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def open(self, /) -> Money:
            """What it has open now."""
        @property
        def asked(self, /) -> Money:
            """What was asked for."""
    @final
    class NothingLeft(Reason):
        """Not done because other names took what the lot had."""
        __match_args__: Final = ("item", "left")
        def __new__(cls, item: str, left: Money) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def left(self, /) -> Money:
            """What the lot has left now."""
    @final
    class KeyDiffers(Reason):
        """Not done because lot and item do not agree in a field the scheme compares."""
        __match_args__: Final = ("item", "key")
        def __new__(cls, item: str, key: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
        @property
        def key(self, /) -> str:
            """The name of the field."""
    @final
    class GroupAmbiguous(Reason):
        """Not done because several sets of items are together exactly what is left."""
        __match_args__: Final = ("sets", "one", "other")
        def __new__(cls, sets: int, one: Sequence[str], other: Sequence[str]) -> Self: ...
        @property
        def sets(self, /) -> int:
            """How many sets were found, two or more; the search may have stopped early."""
        @property
        def one(self, /) -> tuple[str, ...]:
            """One of them."""
        @property
        def other(self, /) -> tuple[str, ...]:
            """Another."""
    @final
    class GroupTooLarge(Reason):
        """Not done because there are more items than the phase searches."""
        __match_args__: Final = ("items", "limit")
        def __new__(cls, items: int, limit: int) -> Self: ...
        @property
        def items(self, /) -> int:
            """How many items there are."""
        @property
        def limit(self, /) -> int:
            """The most it searches."""
    @final
    class GroupsAmbiguous(Reason):
        """Not done because several sets of lots and items add up to the same, and have lots or items in common or are
        more than can be told apart.
        """
        __match_args__: Final = ("sets", "members", "rivals")
        def __new__(cls, sets: int, members: int, rivals: Sequence[MatchedSet]) -> Self: ...
        @property
        def sets(self, /) -> int:
            """How many sets, two or more."""
        @property
        def members(self, /) -> int:
            """How many lots and items each of them has; no set has fewer."""
        @property
        def rivals(self, /) -> tuple[MatchedSet, ...]:
            """Two of them."""
    @final
    class GroupsTooLarge(Reason):
        """Not done because there are more lots and items than the phase searches."""
        __match_args__: Final = ("lots", "items", "limit")
        def __new__(cls, lots: int, items: int, limit: int) -> Self: ...
        @property
        def lots(self, /) -> int:
            """How many lots have something left."""
        @property
        def items(self, /) -> int:
            """How many items are open."""
        @property
        def limit(self, /) -> int:
            """The most it searches, together."""
    @final
    class GroupSearchEnded(Reason):
        """Not done because the searches of the call have looked at as many sums as they may."""
        __match_args__: Final = ("limit",)
        def __new__(cls, limit: int) -> Self: ...
        @property
        def limit(self, /) -> int:
            """How many."""

@final
class Receipt(Record):
    """Money that arrived, or is said to have arrived (收款单)."""
    __match_args__: Final = ("receipt", "customer", "amount", "received", "nature", "account", "bank_ref", "references", "fields", "scope", "priority", "expires", "evidence", "value")
    def __new__(cls, *, receipt: str | None = ..., customer: str | None = ..., amount: Money, received: datetime.date | None = ..., nature: Nature = ..., account: Sequence[Field] = ..., bank_ref: str | None = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., scope: Sequence[Scope] = ..., priority: int | None = ..., expires: datetime.date | None = ..., evidence: Sequence[Evidence] = ..., value: BookValue | None = ...) -> Self: ...
    @property
    def receipt(self, /) -> str | None:
        """The receipt, and the lot that it becomes. Absent: it is called as the order."""
    @property
    def customer(self, /) -> str | None:
        """Who paid. Absent: nobody knows; the money waits under the customer that the rules name for it."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def received(self, /) -> datetime.date | None:
        """The day it arrived. Absent: the business date of the order."""
    @property
    def nature(self, /) -> Nature:
        """What kind of money it is."""
    @property
    def account(self, /) -> tuple[Field, ...]:
        """Which account of the customer: contract, order, project. None: the account as a whole."""
    @property
    def bank_ref(self, /) -> str | None:
        """The number of the bank (银行流水号): each is recorded once."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Numbers the payer quoted."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What the caller keeps of it."""
    @property
    def scope(self, /) -> tuple[Scope, ...]:
        """What it may pay. None: anything."""
    @property
    def priority(self, /) -> int | None:
        """Lots of a lower number are used first, 0 to 100. Absent: 50."""
    @property
    def expires(self, /) -> datetime.date | None:
        """The first day on which it can no longer be used. Absent: it never expires."""
    @property
    def evidence(self, /) -> tuple[Evidence, ...]:
        """What proves it, at most 64 pieces."""
    @property
    def value(self, /) -> BookValue | None:
        """What it is worth, if it is foreign. Absent: at the rate of the day on which it is recorded as money."""

@final
class ReceiptView(Record):
    """A receipt as it stands."""
    __match_args__: Final = ("receipt", "customer", "amount", "status", "claimed")
    def __new__(cls, receipt: str, customer: str, amount: Money, status: ReceiptStatus, *, claimed: Receipt | None = ...) -> Self: ...
    @property
    def receipt(self, /) -> str:
        """The receipt."""
    @property
    def customer(self, /) -> str:
        """The customer it was recorded for."""
    @property
    def amount(self, /) -> Money:
        """How much."""
    @property
    def status(self, /) -> ReceiptStatus:
        """How it stands."""
    @property
    def claimed(self, /) -> Receipt | None:
        """What was claimed; absent if it was recorded at once."""

@final
class Receivable(ReceivableForms):
    """An open item: one invoice, one installment, one opening balance."""
    __match_args__: Final = ("id", "customer", "open", "due", "issued", "references", "kind", "disputed", "fields", "parts", "discounts")
    def __new__(cls, id: str, customer: str, open: Money, due: datetime.date, *, issued: datetime.date | None = ..., references: Sequence[str] = ..., kind: ItemKind = ..., disputed: bool = ..., fields: Sequence[Field] = ..., parts: Sequence[Part] = ..., discounts: Sequence[Discount] = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The item, unique among the items of one call."""
    @property
    def customer(self, /) -> str:
        """The customer who owes it."""
    @property
    def open(self, /) -> Money:
        """What is still open (未付金额), zero or more."""
    @property
    def due(self, /) -> datetime.date:
        """The day it is due (应付日期)."""
    @property
    def issued(self, /) -> datetime.date | None:
        """The day it came into being; before it, it does not take part. Absent: it always does."""
    @property
    def references(self, /) -> tuple[str, ...]:
        """Other numbers under which a payer may quote it: contract, order, invoice, shipment."""
    @property
    def kind(self, /) -> ItemKind:
        """What kind of debt it is."""
    @property
    def disputed(self, /) -> bool:
        """Whether the customer disputes it (有争议)."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """What it belongs to: contract, order, project, department; and whatever else the caller keeps."""
    @property
    def parts(self, /) -> tuple[Part, ...]:
        """What the open amount consists of: lines, tax, freight, charges; principal, interest. Together they
        are `open`. None: it is one sum.
        """
    @property
    def discounts(self, /) -> tuple[Discount, ...]:
        """Discounts for paying early, as they were agreed when the item came into being."""

@final
class ReceivableChange(Record):
    """A receivable that stays with another amount or date."""
    __match_args__: Final = ("id", "amount", "open", "due", "reason")
    def __new__(cls, id: str, amount: Money, open: Money, due: datetime.date, reason: ScheduleReason) -> Self: ...
    @property
    def id(self, /) -> str:
        """The receivable."""
    @property
    def amount(self, /) -> Money:
        """What it is to come to."""
    @property
    def open(self, /) -> Money:
        """What of that is open."""
    @property
    def due(self, /) -> datetime.date:
        """When it is to be due."""
    @property
    def reason(self, /) -> ScheduleReason:
        """Amount and date before and after."""

@final
class ReceivablePlan(Record):
    """What is to be created, changed and canceled. Carried out, the same request gives an empty plan."""
    __match_args__: Final = ("create", "keep", "change", "cancel", "waiting")
    def __new__(cls, create: Sequence[Receivable], keep: Sequence[str], change: Sequence[ReceivableChange], cancel: Sequence[Cancellation], waiting: Sequence[Installment]) -> Self: ...
    @property
    def create(self, /) -> tuple[Receivable, ...]:
        """New receivables, by installment."""
    @property
    def keep(self, /) -> tuple[str, ...]:
        """Receivables that stay as they are."""
    @property
    def change(self, /) -> tuple[ReceivableChange, ...]:
        """Receivables that stay with another amount or date."""
    @property
    def cancel(self, /) -> tuple[Cancellation, ...]:
        """Receivables of which nothing is paid and that fall away."""
    @property
    def waiting(self, /) -> tuple[Installment, ...]:
        """Installments that wait for their event."""

@final
class ReconciledPeriod(Record):
    """What was done with a period of an account."""
    __match_args__: Final = ("span", "entries")
    def __new__(cls, span: PeriodSpan, entries: Sequence[PeriodEntry]) -> Self: ...
    @property
    def span(self, /) -> PeriodSpan:
        """The period."""
    @property
    def entries(self, /) -> tuple[PeriodEntry, ...]:
        """What was done, in order."""

class RecordKey(Record):
    """What a tag or a comment is about."""
    @final
    class Customer(RecordKey):
        """A customer."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""
    @final
    class Contract(RecordKey):
        """A contract."""
        __match_args__: Final = ("contract",)
        def __new__(cls, contract: str) -> Self: ...
        @property
        def contract(self, /) -> str:
            """The contract."""
    @final
    class Item(RecordKey):
        """A receivable."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class Receipt(RecordKey):
        """A receipt."""
        __match_args__: Final = ("receipt",)
        def __new__(cls, receipt: str) -> Self: ...
        @property
        def receipt(self, /) -> str:
            """The receipt."""

@final
class Recorded(Record):
    """One line of the log: what the host stores, as it is, and reads back.

    Its canonical form is the JSON line of `line`: fields in the order of their declaration, no blanks,
    nothing that says what its absence says. `parse` takes no other form.
    """
    __match_args__: Final = ("format", "book", "sequence", "order", "index", "of", "fingerprint", "by", "at", "on", "stream", "version", "event")
    def __new__(cls, format: int, book: str, sequence: int, order: str, index: int, of: int, *, fingerprint: str | None = ..., by: str, at: datetime.datetime, on: datetime.date, stream: BookStream, version: int, event: BookEvent) -> Self: ...
    @property
    def format(self, /) -> int:
        """The version of the format of the event, 1 today."""
    @property
    def book(self, /) -> str:
        """The book."""
    @property
    def sequence(self, /) -> int:
        """Its number in the log, from 1 without gaps."""
    @property
    def order(self, /) -> str:
        """The order that did it."""
    @property
    def index(self, /) -> int:
        """Its place among the events of the order, from 1."""
    @property
    def of(self, /) -> int:
        """How many events the order has."""
    @property
    def fingerprint(self, /) -> str | None:
        """The fingerprint of the order; only on its first event."""
    @property
    def by(self, /) -> str:
        """Who gave the order."""
    @property
    def at(self, /) -> datetime.datetime:
        """When it was recorded."""
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def stream(self, /) -> BookStream:
        """What it belongs to."""
    @property
    def version(self, /) -> int:
        """The version of the stream after it."""
    @property
    def event(self, /) -> BookEvent:
        """What happened."""

@final
class Recovery(Record):
    """What a recovery does. Nothing has changed yet."""
    __match_args__: Final = ("reopened", "plan", "item", "left")
    def __new__(cls, reopened: Money, plan: Plan, item: Receivable, left: Money) -> Self: ...
    @property
    def reopened(self, /) -> Money:
        """How much of the item is reopened, to be paid at once: receivables in all stay as they were."""
    @property
    def plan(self, /) -> Plan:
        """How it is paid, or why not."""
    @property
    def item(self, /) -> Receivable:
        """The item then; what is open of it stays written off."""
    @property
    def left(self, /) -> Money:
        """What is left of the lot."""

@final
class Refusal(Record):
    """Something a phase looked for and could not do. It never stops the plan."""
    __match_args__: Final = ("lot", "reason")
    def __new__(cls, lot: str, reason: Reason) -> Self: ...
    @property
    def lot(self, /) -> str:
        """The lot."""
    @property
    def reason(self, /) -> Reason:
        """What was not done, and why."""

@final
class RefusalCount(Record):
    """How often orders were refused for one reason."""
    __match_args__: Final = ("code", "count")
    def __new__(cls, code: str, count: int) -> Self: ...
    @property
    def code(self, /) -> str:
        """The code of the refusal."""
    @property
    def count(self, /) -> int:
        """How often."""

@final
class ReleaseToken(Record):
    """That an order was released. Give it to the next check of the same order."""
    __match_args__: Final = ("order", "amount", "version", "opening", "term_days", "on", "until")
    def __new__(cls, order: str, amount: Money, version: int, opening: int, *, term_days: int | None = ..., on: datetime.date, until: datetime.date) -> Self: ...
    @property
    def order(self, /) -> str:
        """The order."""
    @property
    def amount(self, /) -> Money:
        """Up to which amount."""
    @property
    def version(self, /) -> int:
        """The version of the document."""
    @property
    def opening(self, /) -> int:
        """How often it had been opened."""
    @property
    def term_days(self, /) -> int | None:
        """Its days of credit."""
    @property
    def on(self, /) -> datetime.date:
        """When."""
    @property
    def until(self, /) -> datetime.date:
        """The last day on which the release holds."""

@final
class RememberedPayer(Record):
    """What the memory holds of one payer and one customer."""
    __match_args__: Final = ("text", "written", "key", "candidate")
    def __new__(cls, text: str, written: str, key: PayerKey, candidate: PayerCandidate) -> Self: ...
    @property
    def text(self, /) -> str:
        """The account or name in the form in which it is compared: capitals and digits."""
    @property
    def written(self, /) -> str:
        """As it was written in the latest decision, of several of that day the last in the order of texts."""
    @property
    def key(self, /) -> PayerKey:
        """Which of both it is."""
    @property
    def candidate(self, /) -> PayerCandidate:
        """The customer, as it would be answered for a payer of whom only this is known."""

@final
class Reminder(Record):
    """One rule that fired: everything it does has one cause."""
    __match_args__: Final = ("cause", "rule", "source", "item", "customer", "owner", "on", "due", "days", "amount", "now", "notices")
    def __new__(cls, cause: str, rule: str, source: ReminderSource, item: str, customer: str, *, owner: str | None = ..., on: datetime.date, due: datetime.date, days: int, amount: Money, now: Money, notices: Sequence[ReminderNotice]) -> Self: ...
    @property
    def cause(self, /) -> str:
        """The cause, the same however often it is asked for: made of the rule, the item and the day it is due."""
    @property
    def rule(self, /) -> str:
        """The rule."""
    @property
    def source(self, /) -> ReminderSource:
        """What kind of record `item` is."""
    @property
    def item(self, /) -> str:
        """The debt, planned installment or money."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def owner(self, /) -> str | None:
        """Who looks after the customer, as far as it is known."""
    @property
    def on(self, /) -> datetime.date:
        """The day on which it fired."""
    @property
    def due(self, /) -> datetime.date:
        """The day it is due, moved to a business day; of money, the day it arrived."""
    @property
    def days(self, /) -> int:
        """The days from `due` to `on`, below zero before it."""
    @property
    def amount(self, /) -> Money:
        """What was open, as it was known on the day of the reminder; of money, how much arrived."""
    @property
    def now(self, /) -> Money:
        """What is open with everything that is given. Zero: it has been paid meanwhile, and nobody should be told."""
    @property
    def notices(self, /) -> tuple[ReminderNotice, ...]:
        """What is to be sent and done."""

@final
class ReminderCalendar(Record):
    """How days move that are not worked."""
    __match_args__: Final = ("calendar", "due", "sending")
    def __new__(cls, calendar: Calendar, due: BusinessDay, sending: BusinessDay) -> Self: ...
    @property
    def calendar(self, /) -> Calendar:
        """The business days."""
    @property
    def due(self, /) -> BusinessDay:
        """How a due date moves."""
    @property
    def sending(self, /) -> BusinessDay:
        """How the day of a reminder moves."""

@final
class ReminderEffect(Record):
    """One thing a rule does."""
    __match_args__: Final = ("kind", "to", "channel", "template")
    def __new__(cls, kind: ReminderKind, to: ReminderRole, *, channel: str | None = ..., template: str | None = ...) -> Self: ...
    @property
    def kind(self, /) -> ReminderKind:
        """Whether somebody has to do something (待办) or to know something (消息)."""
    @property
    def to(self, /) -> ReminderRole:
        """Whom it goes to."""
    @property
    def channel(self, /) -> str | None:
        """By which way, the host's own: `mail`, `sms`."""
    @property
    def template(self, /) -> str | None:
        """The text. Absent: the host has its own."""

class ReminderMoment(Record):
    """The day of a rule."""
    @final
    class Before(ReminderMoment):
        """So many days before the due date, 0 to 3,660; with 0, on it (到期前 N 天、当天)."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class MoreThan(ReminderMoment):
        """As soon as it is more than so many days late, 0 to 3,660 (逾期超过 N 天): with 3, four days after the due date."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """The days."""
    @final
    class Arrival(ReminderMoment):
        """When money arrives (到款提醒)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class ReminderNotice(Record):
    """One message or task."""
    __match_args__: Final = ("kind", "role", "to", "channel", "text")
    def __new__(cls, kind: ReminderKind, role: ReminderRole, *, to: Sequence[str] = ..., channel: str | None = ..., text: MessageText | None = ...) -> Self: ...
    @property
    def kind(self, /) -> ReminderKind:
        """Whether somebody has to do something."""
    @property
    def role(self, /) -> ReminderRole:
        """As what they get it."""
    @property
    def to(self, /) -> tuple[str, ...]:
        """Who gets it. None: nobody is known, and the host knows who does such work."""
    @property
    def channel(self, /) -> str | None:
        """By which way."""
    @property
    def text(self, /) -> MessageText | None:
        """The text, if the rule has a template."""

@final
class ReminderPolicy(Record):
    """The rules of reminders."""
    __match_args__: Final = ("rules", "sight", "calendar", "finance_managers", "templates")
    def __new__(cls, rules: Sequence[ReminderRule], *, sight: ReminderSight = ..., calendar: ReminderCalendar | None = ..., finance_managers: Sequence[str] = ..., templates: Sequence[MessageTemplate] = ...) -> Self: ...
    @property
    def rules(self, /) -> tuple[ReminderRule, ...]:
        """The rules, at most 100, each id once."""
    @property
    def sight(self, /) -> ReminderSight:
        """Up to when what is entered counts on the day a rule is looked at."""
    @property
    def calendar(self, /) -> ReminderCalendar | None:
        """How days move that are not worked. Absent: they stay."""
    @property
    def finance_managers(self, /) -> tuple[str, ...]:
        """Who gets what goes to the finance manager (财务经理)."""
    @property
    def templates(self, /) -> tuple[MessageTemplate, ...]:
        """The texts, at most 100, each id once. Places: `customer`, `name`, `item`, `document`, `owner`, `amount`, `due`,
        `days` (from the due date, in either direction), `day` (of the reminder).
        """

@final
class ReminderRule(Record):
    """One rule."""
    __match_args__: Final = ("id", "moment", "catch_up", "target", "waits", "minimum", "effects")
    def __new__(cls, id: str, moment: ReminderMoment, *, catch_up: int | None = ..., target: ReminderTarget = ..., waits: Sequence[ReminderWait] = ..., minimum: Sequence[Money] = ..., effects: Sequence[ReminderEffect]) -> Self: ...
    @property
    def id(self, /) -> str:
        """The rule. It is a part of what makes a reminder one and the same: a rule under another name fires anew."""
    @property
    def moment(self, /) -> ReminderMoment:
        """On which day."""
    @property
    def catch_up(self, /) -> int | None:
        """How many days after its day it may still fire, if the debt was entered late or was held back, 0 to 3,660.
        Absent: on any later day. With 0 it fires on its day or never.
        """
    @property
    def target(self, /) -> ReminderTarget:
        """Of which debts."""
    @property
    def waits(self, /) -> tuple[ReminderWait, ...]:
        """What holds it back."""
    @property
    def minimum(self, /) -> tuple[Money, ...]:
        """Only where at least so much is open, one amount for each currency."""
    @property
    def effects(self, /) -> tuple[ReminderEffect, ...]:
        """What it does, 1 to 20."""

@final
class ReminderWindow(Record):
    """The days that are asked for: those after one day, up to another.

    The next window begins where this one ends: its `after` is this one's `through`.
    """
    __match_args__: Final = ("after", "through")
    def __new__(cls, after: datetime.date, through: datetime.date) -> Self: ...
    @property
    def after(self, /) -> datetime.date:
        """The last day that was asked for before; it does not count again."""
    @property
    def through(self, /) -> datetime.date:
        """The last day that counts."""

@final
class Reminders(Record):
    """The reminders of a window."""
    __match_args__: Final = ("reminders", "cursor")
    def __new__(cls, reminders: Sequence[Reminder], cursor: datetime.date) -> Self: ...
    @property
    def reminders(self, /) -> tuple[Reminder, ...]:
        """They, by day, then in the order of the rules, then by item."""
    @property
    def cursor(self, /) -> datetime.date:
        """The last day that is done: `after` of the next window."""

@final
class Repair(Record):
    """One mistake, and what mending it does."""
    __match_args__: Final = ("position", "effect", "reason")
    def __new__(cls, position: int, effect: Money, reason: RepairReason) -> Self: ...
    @property
    def position(self, /) -> int:
        """The position of the row, from 0; of a row that is missing, its position among the candidates."""
    @property
    def effect(self, /) -> Money:
        """What mending it adds to the sum."""
    @property
    def reason(self, /) -> RepairReason:
        """What happened."""

class RepairOutcome(Record):
    """What explains the gap."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Agrees(RepairOutcome):
        """There is no gap."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Unique(RepairOutcome):
        """One set of so few mistakes explains it, and no other of as many or fewer."""
        __match_args__: Final = ("repairs",)
        def __new__(cls, repairs: Sequence[Repair]) -> Self: ...
        @property
        def repairs(self, /) -> tuple[Repair, ...]:
            """The mistakes."""
    @final
    class Ambiguous(RepairOutcome):
        """Several sets of equally few mistakes explain it; none is preferred."""
        __match_args__: Final = ("sets", "size", "first")
        def __new__(cls, sets: int, size: int, first: Sequence[RepairSet]) -> Self: ...
        @property
        def sets(self, /) -> int:
            """How many: all of them were counted."""
        @property
        def size(self, /) -> int:
            """How many mistakes each has."""
        @property
        def first(self, /) -> tuple[RepairSet, ...]:
            """The first of them, at most 20, in the order of their amounts."""
    @final
    class NotExplained(RepairOutcome):
        """No set of at most so many mistakes explains it."""
        __match_args__: Final = ("most",)
        def __new__(cls, most: int) -> Self: ...
        @property
        def most(self, /) -> int:
            """The most mistakes that were tried together."""
    @final
    class Exhausted(RepairOutcome):
        """The search was stopped; nothing is known."""
        __match_args__: Final = ("budget",)
        def __new__(cls, budget: int) -> Self: ...
        @property
        def budget(self, /) -> int:
            """The combinations it was allowed."""

class RepairReason(Record):
    """What happened to a row, or what a gap looks like by itself."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class RowMissing(RepairReason):
        """The row was left out."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """Its amount."""
    @final
    class RowTwice(RepairReason):
        """The row stands there once too often."""
        __match_args__: Final = ("amount", "times")
        def __new__(cls, amount: Money, times: int) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """Its amount."""
        @property
        def times(self, /) -> int:
            """How many rows have it."""
    @final
    class RowTooMany(RepairReason):
        """The row does not belong there."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """Its amount."""
    @final
    class DigitsTransposed(RepairReason):
        """Two digits that stand side by side changed places."""
        __match_args__: Final = ("written", "meant", "digit")
        def __new__(cls, written: Money, meant: Money, digit: int) -> Self: ...
        @property
        def written(self, /) -> Money:
            """What stands there."""
        @property
        def meant(self, /) -> Money:
            """What was meant."""
        @property
        def digit(self, /) -> int:
            """The left one of the two, counted from the right of the minor units."""
    @final
    class PointSlipped(RepairReason):
        """The decimal point slipped."""
        __match_args__: Final = ("written", "meant", "places")
        def __new__(cls, written: Money, meant: Money, places: int) -> Self: ...
        @property
        def written(self, /) -> Money:
            """What stands there."""
        @property
        def meant(self, /) -> Money:
            """What was meant."""
        @property
        def places(self, /) -> int:
            """By how many places, 1 to 3."""
    @final
    class SideSwapped(RepairReason):
        """The amount stands on the wrong side."""
        __match_args__: Final = ("written", "meant")
        def __new__(cls, written: Money, meant: Money) -> Self: ...
        @property
        def written(self, /) -> Money:
            """What stands there."""
        @property
        def meant(self, /) -> Money:
            """What was meant."""
    @final
    class OneRow(RepairReason):
        """One row of this amount, left out or too many, would be the whole gap."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class TwiceAnAmount(RepairReason):
        """The gap is twice this amount, as if it stood on the wrong side."""
        __match_args__: Final = ("half",)
        def __new__(cls, half: Money) -> Self: ...
        @property
        def half(self, /) -> Money:
            """The amount."""
    @final
    class DivisibleByNine(RepairReason):
        """The gap is nine times this amount, as if digits had changed places or a point had slipped."""
        __match_args__: Final = ("ninth",)
        def __new__(cls, ninth: Money) -> Self: ...
        @property
        def ninth(self, /) -> Money:
            """The amount."""

@final
class RepairSet(Record):
    """Mistakes that together explain the gap."""
    __match_args__: Final = ("repairs",)
    def __new__(cls, repairs: Sequence[Repair]) -> Self: ...
    @property
    def repairs(self, /) -> tuple[Repair, ...]:
        """The mistakes; each row has at most one of them."""

@final
class ReplayedPayment(Record):
    """What one payment of a history pays."""
    __match_args__: Final = ("id", "on", "lines", "paid", "left_over")
    def __new__(cls, id: str, on: datetime.date, lines: Sequence[WaterfallLine], paid: Money, *, left_over: WaterfallCredit | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The payment."""
    @property
    def on(self, /) -> datetime.date:
        """Its day."""
    @property
    def lines(self, /) -> tuple[WaterfallLine, ...]:
        """What it pays, in the order in which it happens."""
    @property
    def paid(self, /) -> Money:
        """What the lines pay together; with what is left over, the payment."""
    @property
    def left_over(self, /) -> WaterfallCredit | None:
        """What is left over."""

@final
class ReplyFigure(Record):
    """A figure to confirm."""
    __match_args__: Final = ("closing", "prepaid")
    def __new__(cls, closing: Money, prepaid: Money) -> Self: ...
    @property
    def closing(self, /) -> Money:
        """What is open."""
    @property
    def prepaid(self, /) -> Money:
        """What is prepaid."""

@final
class ReplySlip(Record):
    """What the customer sends back (回执): it agrees, or its books show something else."""
    __match_args__: Final = ("number", "figures", "answer_by", "fingerprint")
    def __new__(cls, number: str, *, figures: Sequence[ReplyFigure] = ..., answer_by: datetime.date | None = ..., fingerprint: str) -> Self: ...
    @property
    def number(self, /) -> str:
        """The statement."""
    @property
    def figures(self, /) -> tuple[ReplyFigure, ...]:
        """The figures to confirm, one for each currency."""
    @property
    def answer_by(self, /) -> datetime.date | None:
        """The day until which an answer is asked for."""
    @property
    def fingerprint(self, /) -> str:
        """The fingerprint an answer has to carry."""

class Report(Record):
    """Any report of this library (报表), to be shown.

    What a report does not say of itself stands beside it: the limits of an aging, the rules that name its buckets, the
    policy that names the bands of a provision, the definition of a cube.
    """
    @final
    class AgingRows(Report):
        """Open items by days past due (账龄表)."""
        __match_args__: Final = ("rows", "limits")
        def __new__(cls, rows: Sequence[AgingRow], *, limits: Sequence[int] = ...) -> Self: ...
        @property
        def rows(self, /) -> tuple[AgingRow, ...]:
            """A row for each currency."""
        @property
        def limits(self, /) -> tuple[int, ...]:
            """The limits they were made with. None: their buckets have numbers, if there are several."""
    @final
    class Aging(Report):
        """The aging report (账龄分析)."""
        __match_args__: Final = ("report", "rules")
        def __new__(cls, report: AgingReport, *, rules: AgingRules | None = ...) -> Self: ...
        @property
        def report(self, /) -> AgingReport:
            """The report."""
        @property
        def rules(self, /) -> AgingRules | None:
            """The rules it was made with. Absent: its buckets have numbers."""
    @final
    class Behavior(Report):
        """How customers pay (付款行为)."""
        __match_args__: Final = ("customers",)
        def __new__(cls, customers: Sequence[CustomerBehavior]) -> Self: ...
        @property
        def customers(self, /) -> tuple[CustomerBehavior, ...]:
            """The customers."""
    @final
    class Ratios(Report):
        """The ratios of a portfolio by month (应收比率)."""
        __match_args__: Final = ("months",)
        def __new__(cls, months: Sequence[PortfolioRatios]) -> Self: ...
        @property
        def months(self, /) -> tuple[PortfolioRatios, ...]:
            """The months."""
    @final
    class Grades(Report):
        """Grades and what changed of them (信用等级)."""
        __match_args__: Final = ("run",)
        def __new__(cls, run: GradeRun) -> Self: ...
        @property
        def run(self, /) -> GradeRun:
            """The run."""
    @final
    class Limits(Report):
        """Proposed limits (额度建议)."""
        __match_args__: Final = ("proposals",)
        def __new__(cls, proposals: Sequence[LimitProposal]) -> Self: ...
        @property
        def proposals(self, /) -> tuple[LimitProposal, ...]:
            """The proposals."""
    @final
    class Simulation(Report):
        """What another policy would change (政策模拟)."""
        __match_args__: Final = ("simulation",)
        def __new__(cls, simulation: CreditSimulation) -> Self: ...
        @property
        def simulation(self, /) -> CreditSimulation:
            """The simulation."""
    @final
    class OrderCheck(Report):
        """Whether an order may ship (订单检查)."""
        __match_args__: Final = ("check",)
        def __new__(cls, check: OrderCheck) -> Self: ...
        @property
        def check(self, /) -> OrderCheck:
            """The check."""
    @final
    class Provision(Report):
        """What will probably be lost (坏账准备计算)."""
        __match_args__: Final = ("provision", "policy")
        def __new__(cls, provision: Provision, *, policy: ProvisionPolicy | None = ...) -> Self: ...
        @property
        def provision(self, /) -> Provision:
            """The provision."""
        @property
        def policy(self, /) -> ProvisionPolicy | None:
            """The policy it was made with. Absent: its bands have numbers."""
    @final
    class Movement(Report):
        """From the opening to the closing allowance (坏账准备变动)."""
        __match_args__: Final = ("movement",)
        def __new__(cls, movement: AllowanceMovement) -> Self: ...
        @property
        def movement(self, /) -> AllowanceMovement:
            """The movement."""
    @final
    class Forecast(Report):
        """Cash to come (回款预测)."""
        __match_args__: Final = ("forecast",)
        def __new__(cls, forecast: CashForecast) -> Self: ...
        @property
        def forecast(self, /) -> CashForecast:
            """The forecast."""
    @final
    class ForecastError(Report):
        """How good forecasts were (预测误差)."""
        __match_args__: Final = ("accuracy",)
        def __new__(cls, accuracy: ForecastAccuracy) -> Self: ...
        @property
        def accuracy(self, /) -> ForecastAccuracy:
            """What was found."""
    @final
    class CollectionOrder(Report):
        """Whom to call first (催收顺序)."""
        __match_args__: Final = ("order",)
        def __new__(cls, order: CollectionOrder) -> Self: ...
        @property
        def order(self, /) -> CollectionOrder:
            """The order."""
    @final
    class Reminders(Report):
        """Reminders of a day (提醒)."""
        __match_args__: Final = ("reminders",)
        def __new__(cls, reminders: Reminders) -> Self: ...
        @property
        def reminders(self, /) -> Reminders:
            """The reminders."""
    @final
    class Dunning(Report):
        """The letters of a dunning run (催款)."""
        __match_args__: Final = ("plan",)
        def __new__(cls, plan: DunningPlan) -> Self: ...
        @property
        def plan(self, /) -> DunningPlan:
            """The plan."""
    @final
    class Cases(Report):
        """Where the collection of each debt stands (催收案件)."""
        __match_args__: Final = ("cases",)
        def __new__(cls, cases: Sequence[CollectionCase]) -> Self: ...
        @property
        def cases(self, /) -> tuple[CollectionCase, ...]:
            """The cases."""
    @final
    class Alerts(Report):
        """What needs attention (异常)."""
        __match_args__: Final = ("alerts",)
        def __new__(cls, alerts: Sequence[Alert]) -> Self: ...
        @property
        def alerts(self, /) -> tuple[Alert, ...]:
            """The alerts."""
    @final
    class Weekly(Report):
        """What changed since the last report of alerts (异常周报)."""
        __match_args__: Final = ("changes",)
        def __new__(cls, changes: AlertChanges) -> Self: ...
        @property
        def changes(self, /) -> AlertChanges:
            """The changes."""
    @final
    class Statement(Report):
        """A statement of account (对账单)."""
        __match_args__: Final = ("statement",)
        def __new__(cls, statement: CustomerStatement) -> Self: ...
        @property
        def statement(self, /) -> CustomerStatement:
            """The statement."""
    @final
    class Answer(Report):
        """What the customer answered to it (对账回函)."""
        __match_args__: Final = ("answer",)
        def __new__(cls, answer: AnswerReport) -> Self: ...
        @property
        def answer(self, /) -> AnswerReport:
            """The answer set against the statement."""
    @final
    class Ranking(Report):
        """Who collects well (回款排行): by person, team, region or customer."""
        __match_args__: Final = ("rows",)
        def __new__(cls, rows: Sequence[RankRow]) -> Self: ...
        @property
        def rows(self, /) -> tuple[RankRow, ...]:
            """The rows."""
    @final
    class Progress(Report):
        """How far debts are collected (收款进度): by contract, project or team."""
        __match_args__: Final = ("rows",)
        def __new__(cls, rows: Sequence[CollectionProgress]) -> Self: ...
        @property
        def rows(self, /) -> tuple[CollectionProgress, ...]:
            """The rows."""
    @final
    class Dashboard(Report):
        """Key figures (关键指标看板)."""
        __match_args__: Final = ("boards",)
        def __new__(cls, boards: Sequence[Dashboard]) -> Self: ...
        @property
        def boards(self, /) -> tuple[Dashboard, ...]:
            """One for each currency."""
    @final
    class Cube(Report):
        """Sums by several dimensions (多维分析)."""
        __match_args__: Final = ("tables", "definition")
        def __new__(cls, tables: Sequence[CubeTable], *, definition: CubeDefinition | None = ...) -> Self: ...
        @property
        def tables(self, /) -> tuple[CubeTable, ...]:
            """One table for each currency."""
        @property
        def definition(self, /) -> CubeDefinition | None:
            """What they were made with. Absent: dimensions and measures have numbers."""
    @final
    class Changes(Report):
        """Why what is open changed (变动原因)."""
        __match_args__: Final = ("changes",)
        def __new__(cls, changes: Sequence[CurrencyChange]) -> Self: ...
        @property
        def changes(self, /) -> tuple[CurrencyChange, ...]:
            """The change of each currency."""
    @final
    class Frozen(Report):
        """The figures of a closed period (期间冻结)."""
        __match_args__: Final = ("period",)
        def __new__(cls, period: FrozenPeriod) -> Self: ...
        @property
        def period(self, /) -> FrozenPeriod:
            """The period."""
    @final
    class Restatement(Report):
        """What a closed period would be now (重述)."""
        __match_args__: Final = ("restatement",)
        def __new__(cls, restatement: Restatement) -> Self: ...
        @property
        def restatement(self, /) -> Restatement:
            """What was found."""
    @final
    class BankBalance(Report):
        """The bank reconciliation statement (银行存款余额调节表)."""
        __match_args__: Final = ("table",)
        def __new__(cls, table: BalanceTable) -> Self: ...
        @property
        def table(self, /) -> BalanceTable:
            """The statement."""

class ReportBlock(Record):
    """A part of a section."""
    @final
    class Text(ReportBlock):
        """A paragraph."""
        __match_args__: Final = ("text",)
        def __new__(cls, text: ReportText) -> Self: ...
        @property
        def text(self, /) -> ReportText:
            """The text."""
    @final
    class Figures(ReportBlock):
        """Figures side by side."""
        __match_args__: Final = ("figures",)
        def __new__(cls, figures: Sequence[ReportFigure]) -> Self: ...
        @property
        def figures(self, /) -> tuple[ReportFigure, ...]:
            """The figures, at most 24."""
    @final
    class Table(ReportBlock):
        """A table."""
        __match_args__: Final = ("table",)
        def __new__(cls, table: ReportTable) -> Self: ...
        @property
        def table(self, /) -> ReportTable:
            """The table."""
    @final
    class Chart(ReportBlock):
        """A chart."""
        __match_args__: Final = ("chart",)
        def __new__(cls, chart: ReportChart) -> Self: ...
        @property
        def chart(self, /) -> ReportChart:
            """The chart."""

class ReportCell(Record):
    """A value of a report."""
    @final
    class Empty(ReportCell):
        """No value: a dash on a page, nothing in a file. Never zero."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Text(ReportCell):
        """A text of the caller's, such as a name or a number."""
        __match_args__: Final = ("text",)
        def __new__(cls, text: str) -> Self: ...
        @property
        def text(self, /) -> str:
            """The text."""
    @final
    class Words(ReportCell):
        """Words in the language of the reader."""
        __match_args__: Final = ("words",)
        def __new__(cls, words: ReportText) -> Self: ...
        @property
        def words(self, /) -> ReportText:
            """The words."""
    @final
    class Amount(ReportCell):
        """An amount."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class Whole(ReportCell):
        """A whole number: days, documents, customers."""
        __match_args__: Final = ("whole",)
        def __new__(cls, whole: int) -> Self: ...
        @property
        def whole(self, /) -> int:
            """The number."""
    @final
    class Share(ReportCell):
        """A part of a whole, shown as a percentage."""
        __match_args__: Final = ("share",)
        def __new__(cls, share: Fraction) -> Self: ...
        @property
        def share(self, /) -> Fraction:
            """The part; it may be below zero or above the whole."""
    @final
    class Ratio(ReportCell):
        """A number that is no part of a whole and need not be whole, such as days on average; shown with decimal places."""
        __match_args__: Final = ("ratio",)
        def __new__(cls, ratio: Fraction) -> Self: ...
        @property
        def ratio(self, /) -> Fraction:
            """The number, exact."""
    @final
    class Date(ReportCell):
        """A date."""
        __match_args__: Final = ("date",)
        def __new__(cls, date: datetime.date) -> Self: ...
        @property
        def date(self, /) -> datetime.date:
            """The date."""
    @final
    class Flag(ReportCell):
        """Yes or no."""
        __match_args__: Final = ("flag",)
        def __new__(cls, flag: bool) -> Self: ...
        @property
        def flag(self, /) -> bool:
            """Whether it is so."""

@final
class ReportChart(Record):
    """A chart."""
    __match_args__: Final = ("title", "about", "form", "palette", "unit", "labels", "series", "range")
    def __new__(cls, title: ReportText, *, about: ReportText | None = ..., form: ChartForm, palette: ChartPalette = ..., unit: ChartUnit, labels: Sequence[ReportText], series: Sequence[ChartSeries], range: ReportText | None = ...) -> Self: ...
    @property
    def title(self, /) -> ReportText:
        """What it shows."""
    @property
    def about(self, /) -> ReportText | None:
        """What it says, for who does not see it. Absent: its numbers."""
    @property
    def form(self, /) -> ChartForm:
        """How it is drawn."""
    @property
    def palette(self, /) -> ChartPalette:
        """Which colors it has."""
    @property
    def unit(self, /) -> ChartUnit:
        """What its numbers are."""
    @property
    def labels(self, /) -> tuple[ReportText, ...]:
        """The labels: ages, weeks, teams; 1 to 400."""
    @property
    def series(self, /) -> tuple[ChartSeries, ...]:
        """The series, 1 to 8; one for `bars`."""
    @property
    def range(self, /) -> ReportText | None:
        """What the ranges are called."""

@final
class ReportColumn(Record):
    """A column of a table."""
    __match_args__: Final = ("key", "heading", "kind", "currency", "unit", "places", "summed")
    def __new__(cls, key: str, heading: ReportText, kind: ColumnKind, *, currency: str | Currency | None = ..., unit: ReportText | None = ..., places: int = ..., summed: bool = ...) -> Self: ...
    @property
    def key(self, /) -> str:
        """The key, the same in every language and version; unique in its table."""
    @property
    def heading(self, /) -> ReportText:
        """The heading."""
    @property
    def kind(self, /) -> ColumnKind:
        """What its cells hold."""
    @property
    def currency(self, /) -> Currency | None:
        """The one currency of its amounts, said once in the heading. Absent: each amount says its own."""
    @property
    def unit(self, /) -> ReportText | None:
        """What its numbers count, said in the heading: `days`, `天`."""
    @property
    def places(self, /) -> int:
        """How many decimal places a percentage or ratio is shown with, 0 to 8; halves are rounded away from zero."""
    @property
    def summed(self, /) -> bool:
        """Whether a total is the sum of its cells."""

@final
class ReportDocument(Record):
    """A document."""
    __match_args__: Final = ("title", "company", "as_of", "language", "negatives", "sections", "footer")
    def __new__(cls, title: ReportText, *, company: str | None = ..., as_of: datetime.date, language: ReportLanguage = ..., negatives: NegativeStyle = ..., sections: Sequence[ReportSection] = ..., footer: ReportText | None = ...) -> Self: ...
    @property
    def title(self, /) -> ReportText:
        """Its title."""
    @property
    def company(self, /) -> str | None:
        """Whose it is: the name of the company."""
    @property
    def as_of(self, /) -> datetime.date:
        """The day it is about (截止日)."""
    @property
    def language(self, /) -> ReportLanguage:
        """The language it is read in."""
    @property
    def negatives(self, /) -> NegativeStyle:
        """How amounts below zero are written."""
    @property
    def sections(self, /) -> tuple[ReportSection, ...]:
        """Its sections, at most 100."""
    @property
    def footer(self, /) -> ReportText | None:
        """What is to be said at its end: who made it, from what, whether it is final."""

@final
class ReportFigure(Record):
    """One figure that is shown large (关键指标)."""
    __match_args__: Final = ("label", "value", "note", "tone")
    def __new__(cls, label: ReportText, value: ReportCell, *, note: ReportText | None = ..., tone: ReportTone = ...) -> Self: ...
    @property
    def label(self, /) -> ReportText:
        """What it is."""
    @property
    def value(self, /) -> ReportCell:
        """The value."""
    @property
    def note(self, /) -> ReportText | None:
        """What is to be said under it."""
    @property
    def tone(self, /) -> ReportTone:
        """How it is meant."""

@final
class ReportRow(Record):
    """A row of a table."""
    __match_args__: Final = ("cells", "role")
    def __new__(cls, cells: Sequence[ReportCell], *, role: RowRole = ...) -> Self: ...
    @property
    def cells(self, /) -> tuple[ReportCell, ...]:
        """The cells, one for each column."""
    @property
    def role(self, /) -> RowRole:
        """What it is."""

@final
class ReportSection(Record):
    """A section of a document."""
    __match_args__: Final = ("heading", "blocks", "new_page")
    def __new__(cls, heading: ReportText, *, blocks: Sequence[ReportBlock] = ..., new_page: bool = ...) -> Self: ...
    @property
    def heading(self, /) -> ReportText:
        """Its heading."""
    @property
    def blocks(self, /) -> tuple[ReportBlock, ...]:
        """What it consists of, at most 200 parts."""
    @property
    def new_page(self, /) -> bool:
        """Whether it begins a new page in print."""

@final
class ReportTable(Record):
    """A table.

    A column of texts with the key `currency` says the currency of its row: then no amount of the row says its own.
    """
    __match_args__: Final = ("title", "columns", "rows", "notes")
    def __new__(cls, title: ReportText, columns: Sequence[ReportColumn], *, rows: Sequence[ReportRow] = ..., notes: Sequence[ReportText] = ...) -> Self: ...
    @property
    def title(self, /) -> ReportText:
        """What it shows."""
    @property
    def columns(self, /) -> tuple[ReportColumn, ...]:
        """The columns, 1 to 100."""
    @property
    def rows(self, /) -> tuple[ReportRow, ...]:
        """The rows, at most 100,000."""
    @property
    def notes(self, /) -> tuple[ReportText, ...]:
        """What is to be said under it."""

@final
class ReportText(Record):
    """A text in English and Chinese. What has no translation, such as a name, stands in both."""
    __match_args__: Final = ("en", "zh")
    def __new__(cls, en: str, zh: str) -> Self: ...
    @property
    def en(self, /) -> str:
        """English, at most 10,000 bytes."""
    @property
    def zh(self, /) -> str:
        """Chinese, at most 10,000 bytes."""

@final
class Residue(Record):
    """A sum that was valued once, and its parts that were valued apart.

    `residue` is `once` less `apart`, exactly. What `taken` lists adds up to it, unless the policy leaves the
    parts as they are: then nothing is taken and `residue` says how far the parts are off.
    """
    __match_args__: Final = ("of", "once", "apart", "residue", "taken")
    def __new__(cls, of: ResidueOf, once: Money, apart: Money, residue: Money, taken: Sequence[Taken]) -> Self: ...
    @property
    def of(self, /) -> ResidueOf:
        """What was valued."""
    @property
    def once(self, /) -> Money:
        """The whole, valued once."""
    @property
    def apart(self, /) -> Money:
        """The sum of its parts, each valued and rounded alone."""
    @property
    def residue(self, /) -> Money:
        """The difference."""
    @property
    def taken(self, /) -> tuple[Taken, ...]:
        """Which parts took it."""

class ResidueOf(Record):
    """Where a residue came from."""
    @final
    class Lot(ResidueOf):
        """The lines that one lot paid."""
        __match_args__: Final = ("lot",)
        def __new__(cls, lot: str) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
    @final
    class Item(ResidueOf):
        """The lines that paid one item."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class Balances(ResidueOf):
        """The balances of one currency and kind, revalued."""
        __match_args__: Final = ("currency", "of")
        def __new__(cls, currency: str | Currency, of: BalanceKind) -> Self: ...
        @property
        def currency(self, /) -> Currency:
            """The currency."""
        @property
        def of(self, /) -> BalanceKind:
            """The kind."""

class Respread(Record):
    """How the open rest of a contract is spread."""
    @final
    class ByTerms(Respread):
        """Over new installments by new terms. They take the free numbers in order."""
        __match_args__: Final = ("terms",)
        def __new__(cls, terms: Terms) -> Self: ...
        @property
        def terms(self, /) -> Terms:
            """The terms, applied to the rest."""
    @final
    class InProportion(Respread):
        """Over the open installments in proportion to what is open of each, with their dates, purposes and labels.
        What is open of one that shrank to its paid part becomes an installment with the next number.
        """
        __match_args__: Final = ("rounding", "remainder")
        def __new__(cls, rounding: Rounding, remainder: Remainder) -> Self: ...
        @property
        def rounding(self, /) -> Rounding:
            """How each part is rounded to the minor unit."""
        @property
        def remainder(self, /) -> Remainder:
            """Which part takes what rounding leaves over."""

@final
class RestatedRow(Record):
    """One currency read again."""
    __match_args__: Final = ("currency", "frozen", "restated", "causes", "unaccounted")
    def __new__(cls, currency: str | Currency, frozen: PeriodFigures, restated: PeriodFigures, *, causes: Sequence[RestatementCause] = ..., unaccounted: PeriodFigures | None = ...) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def frozen(self, /) -> PeriodFigures:
        """As it was reported."""
    @property
    def restated(self, /) -> PeriodFigures:
        """As it is known now."""
    @property
    def causes(self, /) -> tuple[RestatementCause, ...]:
        """What was entered since, by day and record."""
    @property
    def unaccounted(self, /) -> PeriodFigures | None:
        """What no entry explains: history was altered. Absent, as it should be, if everything is explained."""

@final
class Restatement(Record):
    """A frozen period read again."""
    __match_args__: Final = ("unchanged", "rows")
    def __new__(cls, unchanged: bool, rows: Sequence[RestatedRow]) -> Self: ...
    @property
    def unchanged(self, /) -> bool:
        """Whether nothing changed."""
    @property
    def rows(self, /) -> tuple[RestatedRow, ...]:
        """The currencies, changed or not."""

@final
class RestatementCause(Record):
    """An entry that changed a period after it was frozen."""
    __match_args__: Final = ("id", "customer", "kind", "on", "entered", "change")
    def __new__(cls, id: str, customer: str, kind: RestatementKind, on: datetime.date, *, entered: datetime.date | None = ..., change: PeriodFigures) -> Self: ...
    @property
    def id(self, /) -> str:
        """The debt or prepayment."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def kind(self, /) -> RestatementKind:
        """What happened."""
    @property
    def on(self, /) -> datetime.date:
        """Its business date."""
    @property
    def entered(self, /) -> datetime.date | None:
        """The day it was entered; absent if that was its business date."""
    @property
    def change(self, /) -> PeriodFigures:
        """What it changed."""

class RestatementKind(Record):
    """What happened to a debt, or to money."""
    @final
    class Debt(RestatementKind):
        """To a debt."""
        __match_args__: Final = ("moved",)
        def __new__(cls, moved: DebtMove) -> Self: ...
        @property
        def moved(self, /) -> DebtMove:
            """What."""
    @final
    class Money(RestatementKind):
        """To money."""
        __match_args__: Final = ("moved",)
        def __new__(cls, moved: MoneyMove) -> Self: ...
        @property
        def moved(self, /) -> MoneyMove:
            """What."""

@final
class Revaluation(Record):
    """What a revaluation would do. Nothing has changed yet."""
    __match_args__: Final = ("rows", "groups", "residues", "gain")
    def __new__(cls, rows: Sequence[RevaluedRow], groups: Sequence[RevaluedGroup], residues: Sequence[Residue], gain: Money) -> Self: ...
    @property
    def rows(self, /) -> tuple[RevaluedRow, ...]:
        """The balances, in the given order."""
    @property
    def groups(self, /) -> tuple[RevaluedGroup, ...]:
        """Their sums by currency and kind, sorted."""
    @property
    def residues(self, /) -> tuple[Residue, ...]:
        """Every residue, one for each group that has one."""
    @property
    def gain(self, /) -> Money:
        """The unrealized difference of all (未实现汇兑损益): a gain above zero, a loss below."""

@final
class RevaluationPolicy(Record):
    """What takes part in a revaluation, and where the residue goes."""
    __match_args__: Final = ("advances", "spread", "rounding")
    def __new__(cls, advances: AdvanceTreatment, spread: Spread, rounding: Rounding) -> Self: ...
    @property
    def advances(self, /) -> AdvanceTreatment:
        """Whether advances and contract liabilities take part."""
    @property
    def spread(self, /) -> Spread:
        """What happens when the adjusted balances do not add up to their sum adjusted once."""
    @property
    def rounding(self, /) -> Rounding:
        """How an adjusted balance is rounded."""

@final
class RevaluedGroup(Record):
    """All balances of one currency and kind."""
    __match_args__: Final = ("kind", "original", "book", "adjusted", "difference", "gain")
    def __new__(cls, kind: BalanceKind, original: Money, book: Money, adjusted: Money, difference: Money, gain: Money) -> Self: ...
    @property
    def kind(self, /) -> BalanceKind:
        """The kind."""
    @property
    def original(self, /) -> Money:
        """The sum in its own currency."""
    @property
    def book(self, /) -> Money:
        """What stood in the books."""
    @property
    def adjusted(self, /) -> Money:
        """What stands there from now on."""
    @property
    def difference(self, /) -> Money:
        """Adjusted less book."""
    @property
    def gain(self, /) -> Money:
        """What it is for us."""

@final
class RevaluedRow(Record):
    """One balance, adjusted."""
    __match_args__: Final = ("id", "original", "book", "adjusted", "difference", "gain", "reason")
    def __new__(cls, id: str, original: Money, book: Money, adjusted: Money, difference: Money, gain: Money, reason: ExchangeReason) -> Self: ...
    @property
    def id(self, /) -> str:
        """The balance."""
    @property
    def original(self, /) -> Money:
        """What it is in its own currency."""
    @property
    def book(self, /) -> Money:
        """What stood in the books."""
    @property
    def adjusted(self, /) -> Money:
        """What stands there from now on."""
    @property
    def difference(self, /) -> Money:
        """Adjusted less book."""
    @property
    def gain(self, /) -> Money:
        """What it is for us: the difference of what is owed to us, and its opposite for what we owe."""
    @property
    def reason(self, /) -> ExchangeReason:
        """Why."""

@final
class Reversal(Record):
    """What is open again. Nothing has changed yet."""
    __match_args__: Final = ("lines", "installments")
    def __new__(cls, lines: Sequence[ReverseLine], installments: Sequence[OpenInstallment]) -> Self: ...
    @property
    def lines(self, /) -> tuple[ReverseLine, ...]:
        """What opens again, in the order in which it happens."""
    @property
    def installments(self, /) -> tuple[OpenInstallment, ...]:
        """The installments as they are after it, in the order given."""

@final
class ReverseLine(Record):
    """What opens again of one component of one installment."""
    __match_args__: Final = ("installment", "component", "amount", "open", "reason")
    def __new__(cls, installment: int, component: str, amount: Money, open: Money, reason: WaterfallReason) -> Self: ...
    @property
    def installment(self, /) -> int:
        """The number of the installment."""
    @property
    def component(self, /) -> str:
        """The component."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def open(self, /) -> Money:
        """What is open of the component now."""
    @property
    def reason(self, /) -> WaterfallReason:
        """Why."""

@final
class ReviewedLine(Record):
    """A line with what was proposed and what it turned out to be."""
    __match_args__: Final = ("line", "on", "category", "outcome", "proposals", "truth")
    def __new__(cls, line: str, on: datetime.date, *, category: str | None = ..., outcome: ReviewedOutcome, proposals: Sequence[ProposedMatch] = ..., truth: ProposedMatch | None = ...) -> Self: ...
    @property
    def line(self, /) -> str:
        """The line, once in a request."""
    @property
    def on(self, /) -> datetime.date:
        """The day by which it is grouped."""
    @property
    def category(self, /) -> str | None:
        """The class by which it is grouped: the kind of evidence, the bank, the team."""
    @property
    def outcome(self, /) -> ReviewedOutcome:
        """What was done with it."""
    @property
    def proposals(self, /) -> tuple[ProposedMatch, ...]:
        """What was posted, or the suggestions, the best first."""
    @property
    def truth(self, /) -> ProposedMatch | None:
        """What somebody confirmed or put in its place; absent: nobody has looked yet."""

@final
class Right(Record):
    """A verb with an action or kind of record."""
    __match_args__: Final = ("verb", "action")
    def __new__(cls, verb: Verb, action: str) -> Self: ...
    @property
    def verb(self, /) -> Verb:
        """What may be done."""
    @property
    def action(self, /) -> str:
        """With what."""

@final
class RightHolder(Record):
    """Somebody who holds a right."""
    __match_args__: Final = ("person", "scope")
    def __new__(cls, person: str, scope: RowScope) -> Self: ...
    @property
    def person(self, /) -> str:
        """Who."""
    @property
    def scope(self, /) -> RowScope:
        """The widest rows it reaches."""

@final
class RightHolders(Record):
    """Who holds a right."""
    __match_args__: Final = ("right", "wide", "holders")
    def __new__(cls, right: Right, wide: bool, holders: Sequence[RightHolder]) -> Self: ...
    @property
    def right(self, /) -> Right:
        """The right."""
    @property
    def wide(self, /) -> bool:
        """Whether too many hold it (所有人都能操作)."""
    @property
    def holders(self, /) -> tuple[RightHolder, ...]:
        """Who holds it, in the order of the organization."""

@final
class RightUse(Record):
    """One use of a right."""
    __match_args__: Final = ("person", "verb", "action", "at")
    def __new__(cls, person: str, verb: Verb, action: str, at: datetime.datetime) -> Self: ...
    @property
    def person(self, /) -> str:
        """Who used it."""
    @property
    def verb(self, /) -> Verb:
        """What was done."""
    @property
    def action(self, /) -> str:
        """With what."""
    @property
    def at(self, /) -> datetime.datetime:
        """When."""

@final
class RisingGrade(Record):
    """A rise that the next months must confirm."""
    __match_args__: Final = ("to", "months", "on")
    def __new__(cls, to: CreditGrade, months: int, on: datetime.date) -> Self: ...
    @property
    def to(self, /) -> CreditGrade:
        """To which grade: the worst that any of the months allowed."""
    @property
    def months(self, /) -> int:
        """In how many months it was found, 1 or more."""
    @property
    def on(self, /) -> datetime.date:
        """The day it was found last in another month."""

@final
class RiskFactor(Record):
    """One reason why points are lost."""
    __match_args__: Final = ("kind", "weight", "points", "count", "of", "observed", "peers")
    def __new__(cls, kind: FactorKind, weight: int, points: int, count: int, of: int, *, observed: Fraction | None = ..., peers: Fraction | None = ...) -> Self: ...
    @property
    def kind(self, /) -> FactorKind:
        """What is looked at."""
    @property
    def weight(self, /) -> int:
        """The points that could be lost."""
    @property
    def points(self, /) -> int:
        """The points lost."""
    @property
    def count(self, /) -> int:
        """How many payments, days, orders or refunds were found."""
    @property
    def of(self, /) -> int:
        """Of how many payments or orders."""
    @property
    def observed(self, /) -> Fraction | None:
        """One by the other: a share, or days on average. Absent: there is nothing to divide by."""
    @property
    def peers(self, /) -> Fraction | None:
        """The same of all customers."""

@final
class RoleLimit(Record):
    """Up to what amount, in one currency, a role may approve."""
    __match_args__: Final = ("role", "currency", "up_to")
    def __new__(cls, role: str, currency: str | Currency, *, up_to: Money | None = ...) -> Self: ...
    @property
    def role(self, /) -> str:
        """The role."""
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def up_to(self, /) -> Money | None:
        """The largest amount, itself allowed. Absent: any."""

@final
class RollRate(Record):
    """How one age rolled on to the next within a month."""
    __match_args__: Final = ("before", "after", "rate", "ripe", "reached", "reached_share")
    def __new__(cls, before: Money, after: Money, *, rate: Fraction | None = ..., ripe: Money, reached: Money, reached_share: Fraction | None = ...) -> Self: ...
    @property
    def before(self, /) -> Money:
        """What stood in this age at the end of the month before."""
    @property
    def after(self, /) -> Money:
        """What stands in the next age at the end of this month; after 61–90 comes 91–120."""
    @property
    def rate(self, /) -> Fraction | None:
        """The share (迁徙率)."""
    @property
    def ripe(self, /) -> Money:
        """What of `before` has been due for more than 90 days by the cut-off, whether it was paid or not."""
    @property
    def reached(self, /) -> Money:
        """What of that was still open on its 91st day."""
    @property
    def reached_share(self, /) -> Fraction | None:
        """The share that reached more than 90 days."""

@final
class RollRates(Record):
    """How amounts roll on, and what that says of losses."""
    __match_args__: Final = ("rolls", "losses")
    def __new__(cls, rolls: Sequence[BandRate], losses: Sequence[BandLoss]) -> Self: ...
    @property
    def rolls(self, /) -> tuple[BandRate, ...]:
        """What went from each band but the last to the next one (迁徙率), all periods added up."""
    @property
    def losses(self, /) -> tuple[BandLoss, ...]:
        """The loss rate of each band: the product of all rates of rolling on from there, and of what is lost of the last."""

@final
class Rounded(Record):
    """A rounded amount, and whether rounding changed it."""
    __match_args__: Final = ("value", "exact")
    def __new__(cls, value: Money, exact: bool) -> Self: ...
    @property
    def value(self, /) -> Money:
        """The amount after rounding."""
    @property
    def exact(self, /) -> bool:
        """Whether the exact result needed no rounding."""

class Rule(Record):
    """How a phase finds what a lot pays."""
    @final
    class ByReference(Rule):
        """The items whose id or reference the payer quoted, oldest due first (按单号核销)."""
        __match_args__: Final = ("unknown",)
        def __new__(cls, *, unknown: UnknownReference = ...) -> Self: ...
        @property
        def unknown(self, /) -> UnknownReference:
            """What happens to money whose reference is not open."""
    @final
    class ExactItem(Rule):
        """The one item whose open amount is exactly what is left (金额相等、逐笔)."""
        __match_args__: Final = ("ties",)
        def __new__(cls, *, ties: Ties = ...) -> Self: ...
        @property
        def ties(self, /) -> Ties:
            """What to do if several items have that amount."""
    @final
    class ExactTotal(Rule):
        """All items looked at, if together they are exactly what is left (余额相等)."""
        __match_args__: Final = ("group_by",)
        def __new__(cls, *, group_by: str | None = ...) -> Self: ...
        @property
        def group_by(self, /) -> str | None:
            """Add up by this field of the items instead, such as the payment term; of several groups that fit,
            the one with the oldest due date. Items without the field are one more group.
            """
    @final
    class ExactGroup(Rule):
        """The one set of items that together is exactly what is left (全额勾对). Nothing is paid if several
        sets fit.
        """
        __match_args__: Final = ("most", "members")
        def __new__(cls, *, most: int = ..., members: int | None = ...) -> Self: ...
        @property
        def most(self, /) -> int:
            """The most items looked at, 2 to 40; with more, the phase does nothing and says so."""
        @property
        def members(self, /) -> int | None:
            """The most items of a set, 1 to 5; larger sets are not looked for. Absent: any number."""
    @final
    class Together(Rule):
        """All lots that are left and all items looked at, if both sides add up to the same (往来两清)."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class GroupWithGroup(Rule):
        """The sets of lots and items that add up to the same, those of the fewest first (多对多勾对). A set is settled
        if no other of as few has one of its lots or items.
        """
        __match_args__: Final = ("most", "members")
        def __new__(cls, *, most: int = ..., members: int = ...) -> Self: ...
        @property
        def most(self, /) -> int:
            """The most lots and items looked at, 2 to 40 together; with more, the phase does nothing and says so."""
        @property
        def members(self, /) -> int:
            """The most lots and items of a set, 2 to 40 together; larger sets are not looked for. The more there are to
            choose from and the larger a set may be, the sooner one adds up by accident.
            """
    @final
    class InOrder(Rule):
        """Item after item until nothing is left (先到期先核销)."""
        __match_args__: Final = ("order",)
        def __new__(cls, *, order: Sequence[Sort] = ...) -> Self: ...
        @property
        def order(self, /) -> tuple[Sort, ...]:
            """What the items are sorted by. None: due date, then issue date. Ties are broken by due date,
            issue date and id.
            """
    @final
    class ProRata(Rule):
        """All items looked at in proportion to what is open (按比例). What rounding leaves goes to the largest
        remainders; no item gets more than it lacks. A call may have 1,000,000 such lines more than items.
        """
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class RuleLine(Record):
    """One line of an entry."""
    __match_args__: Final = ("side", "account", "part", "party", "sign")
    def __new__(cls, side: EntrySide, account: str, part: AmountPart, *, party: Party = ..., sign: LineSign = ...) -> Self: ...
    @property
    def side(self, /) -> EntrySide:
        """The side."""
    @property
    def account(self, /) -> str:
        """The account."""
    @property
    def part(self, /) -> AmountPart:
        """Which part of the amount."""
    @property
    def party(self, /) -> Party:
        """Whose line it is, where the account asks for the customer."""
    @property
    def sign(self, /) -> LineSign:
        """As it is, or in red letters."""

@final
class SalesDocument(Record):
    """A document on the way from an order to a bill. What follows it lowers what counts of it: an order that was
    delivered in part counts with the rest, a delivery that was billed in part with what is not billed.
    """
    __match_args__: Final = ("id", "customer", "kind", "amount", "follows")
    def __new__(cls, id: str, customer: str, kind: SalesDocumentKind, amount: Money, *, follows: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The document, once in a call."""
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def kind(self, /) -> SalesDocumentKind:
        """What it is."""
    @property
    def amount(self, /) -> Money:
        """What it comes to, zero or more."""
    @property
    def follows(self, /) -> str | None:
        """The document it was made from."""

@final
class Schedule(ScheduleForms):
    """The installments of a contract, in the order of the terms."""
    __match_args__: Final = ("total", "installments", "residue")
    def __new__(cls, total: Money, installments: Sequence[Installment], residue: Money) -> Self: ...
    @property
    def total(self, /) -> Money:
        """The contract amount: exactly what the installments add up to."""
    @property
    def installments(self, /) -> tuple[Installment, ...]:
        """The installments."""
    @property
    def residue(self, /) -> Money:
        """What rounding left over and the remainder policy placed; zero if every share was exact."""

class ScheduleReason(Record):
    """Why an installment, a charge or a receivable is as it is."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Frozen(ScheduleReason):
        """Stays because it is paid in full."""
        __match_args__: Final = ("paid",)
        def __new__(cls, paid: Money) -> Self: ...
        @property
        def paid(self, /) -> Money:
            """What is paid."""
    @final
    class FrozenWhole(ScheduleReason):
        """Stays whole because a part of it is paid."""
        __match_args__: Final = ("paid", "open")
        def __new__(cls, paid: Money, open: Money) -> Self: ...
        @property
        def paid(self, /) -> Money:
            """What is paid."""
        @property
        def open(self, /) -> Money:
            """What is open of it."""
    @final
    class FrozenPart(ScheduleReason):
        """Shrinks to its paid part."""
        __match_args__: Final = ("paid", "moved")
        def __new__(cls, paid: Money, moved: Money) -> Self: ...
        @property
        def paid(self, /) -> Money:
            """What is paid."""
        @property
        def moved(self, /) -> Money:
            """What was open of it and joins the rest."""
    @final
    class Unchanged(ScheduleReason):
        """Open, and the same as before."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """What it comes to."""
    @final
    class Replanned(ScheduleReason):
        """Open, with another amount, date or purpose than before."""
        __match_args__: Final = ("before", "after", "rest")
        def __new__(cls, before: Money, after: Money, rest: Money) -> Self: ...
        @property
        def before(self, /) -> Money:
            """What it came to."""
        @property
        def after(self, /) -> Money:
            """What it comes to now."""
        @property
        def rest(self, /) -> Money:
            """The rest it is a part of."""
    @final
    class Added(ScheduleReason):
        """New."""
        __match_args__: Final = ("amount", "rest")
        def __new__(cls, amount: Money, rest: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """What it comes to."""
        @property
        def rest(self, /) -> Money:
            """The rest it is a part of."""
    @final
    class Removed(ScheduleReason):
        """Falls away; nothing was paid of it."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """What it came to."""
    @final
    class PaidLate(ScheduleReason):
        """Charged for paying late."""
        __match_args__: Final = ("due", "through", "days", "percent", "yearly", "total", "before")
        def __new__(cls, due: datetime.date, through: datetime.date, days: int, percent: int | str | Decimal, *, yearly: DayCount | None = ..., total: Money, before: Money) -> Self: ...
        @property
        def due(self, /) -> datetime.date:
            """The due date, moved to a business day if told."""
        @property
        def through(self, /) -> datetime.date:
            """The last day charged."""
        @property
        def days(self, /) -> int:
            """How many days are charged."""
        @property
        def percent(self, /) -> Decimal:
            """The rate."""
        @property
        def yearly(self, /) -> DayCount | None:
            """How days become years; absent: the rate is for a day."""
        @property
        def total(self, /) -> Money:
            """What the item bears in all."""
        @property
        def before(self, /) -> Money:
            """What was charged of that before."""
    @final
    class NotLate(ScheduleReason):
        """Not charged: paid in time, or still within the grace."""
        __match_args__: Final = ("due", "grace_end")
        def __new__(cls, due: datetime.date, grace_end: datetime.date) -> Self: ...
        @property
        def due(self, /) -> datetime.date:
            """The due date, moved to a business day if told."""
        @property
        def grace_end(self, /) -> datetime.date:
            """The last day of grace."""
    @final
    class NothingNew(ScheduleReason):
        """Not charged: all the item bears was charged before, or is waived."""
        __match_args__: Final = ("total", "before")
        def __new__(cls, total: Money, before: Money) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What the item bears in all."""
        @property
        def before(self, /) -> Money:
            """What was charged of that before."""
    @final
    class ChargedTooMuch(ScheduleReason):
        """Not charged: more was charged before than the item bears, for a payment became known later."""
        __match_args__: Final = ("total", "before")
        def __new__(cls, total: Money, before: Money) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What the item bears in all."""
        @property
        def before(self, /) -> Money:
            """What was charged before."""
    @final
    class NoChargeOnCharge(ScheduleReason):
        """Not charged: a late charge bears no late charge."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Superseded(ScheduleReason):
        """Canceled: the installment it was made from is another in the new version, or is gone."""
        __match_args__: Final = ("version", "number")
        def __new__(cls, version: int, number: int) -> Self: ...
        @property
        def version(self, /) -> int:
            """The version it was made from."""
        @property
        def number(self, /) -> int:
            """The installment it was made from."""
    @final
    class Adapted(ScheduleReason):
        """Changed with its installment."""
        __match_args__: Final = ("before", "after", "due_before", "due_after")
        def __new__(cls, before: Money, after: Money, due_before: datetime.date, due_after: datetime.date) -> Self: ...
        @property
        def before(self, /) -> Money:
            """What it came to."""
        @property
        def after(self, /) -> Money:
            """What it comes to now."""
        @property
        def due_before(self, /) -> datetime.date:
            """When it was due."""
        @property
        def due_after(self, /) -> datetime.date:
            """When it is due now."""
    @final
    class FullPrice(ScheduleReason):
        """To be paid in full."""
        __match_args__: Final = ("due",)
        def __new__(cls, *, due: datetime.date | None = ...) -> Self: ...
        @property
        def due(self, /) -> datetime.date | None:
            """When it is due; absent while its event has not been reported."""
    @final
    class EarlyPercent(ScheduleReason):
        """Cheaper because it is not due yet."""
        __match_args__: Final = ("percent", "due")
        def __new__(cls, percent: int | str | Decimal, *, due: datetime.date | None = ...) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
        @property
        def due(self, /) -> datetime.date | None:
            """When it is due; absent while its event has not been reported."""
    @final
    class EarlyDays(ScheduleReason):
        """Cheaper by the interest from the payment to the due date."""
        __match_args__: Final = ("from_", "due", "percent", "yearly")
        def __new__(cls, from_: datetime.date, due: datetime.date, percent: int | str | Decimal, *, yearly: DayCount | None = ...) -> Self: ...
        @property
        def from_(self, /) -> datetime.date:
            """The day of the payment."""
        @property
        def due(self, /) -> datetime.date:
            """When it is due."""
        @property
        def percent(self, /) -> Decimal:
            """The rate."""
        @property
        def yearly(self, /) -> DayCount | None:
            """How days become years; absent: the rate is for a day."""
    @final
    class EarlyDiscount(ScheduleReason):
        """Cheaper by a discount that was agreed."""
        __match_args__: Final = ("until",)
        def __new__(cls, until: datetime.date) -> Self: ...
        @property
        def until(self, /) -> datetime.date:
            """The last day for it."""

@final
class ScheduleRequest(Record):
    """What a schedule is made from."""
    __match_args__: Final = ("total", "terms", "events", "calendar")
    def __new__(cls, total: Money, terms: Terms, *, events: Sequence[EventDate] = ..., calendar: Calendar | None = ...) -> Self: ...
    @property
    def total(self, /) -> Money:
        """The contract amount; negative for a credit note, never zero."""
    @property
    def terms(self, /) -> Terms:
        """The payment terms."""
    @property
    def events(self, /) -> tuple[EventDate, ...]:
        """The events reported so far, in any order, each once."""
    @property
    def calendar(self, /) -> Calendar | None:
        """The business days; needed if the terms move dates."""

@final
class Scheme(Record):
    """An ordered list of phases, and what holds in all of them."""
    __match_args__: Final = ("phases", "partial", "turn", "lot_order", "keys", "discounts", "tolerance", "inside")
    def __new__(cls, phases: Sequence[Phase], *, partial: Partial = ..., turn: Turn = ..., lot_order: LotOrder = ..., keys: Sequence[str] = ..., discounts: Discounts = ..., tolerance: Tolerance | None = ..., inside: Sequence[Tier] = ...) -> Self: ...
    @property
    def phases(self, /) -> tuple[Phase, ...]:
        """The phases in order, 1 to 32."""
    @property
    def partial(self, /) -> Partial:
        """Whether an item may be paid in part."""
    @property
    def turn(self, /) -> Turn:
        """Whose turn it is: all phases for one lot, or all lots in one phase."""
    @property
    def lot_order(self, /) -> LotOrder:
        """In which order lots are used."""
    @property
    def keys(self, /) -> tuple[str, ...]:
        """Fields that must be equal on lot and item in every phase (核销规则的必配项), at most 8. A lot or an
        item without one of them is not settled by any phase.
        """
    @property
    def discounts(self, /) -> Discounts:
        """What is done with discounts for paying early."""
    @property
    def tolerance(self, /) -> Tolerance | None:
        """How much may be missing of an item for it to be settled all the same. Absent: nothing."""
    @property
    def inside(self, /) -> tuple[Tier, ...]:
        """How an amount is divided over the parts of an item: tier after tier, within a tier in proportion
        to what is open. Parts no tier names come last, in the order of the item. None: by item order.
        """
    @staticmethod
    def standard() -> Scheme:
        """What the payer quoted, else the one item with exactly this amount, else all items if they add up,
        else the oldest due first.
        """
    @staticmethod
    def oldest_due_first() -> Scheme:
        """The oldest due item first, and nothing else."""
    @staticmethod
    def u8() -> Scheme:
        """用友U8, automatic settlement without key option: receipts by date against documents by date, then
        number, inside one customer and currency. Prepayments are left out as there: give them another source
        than receipt, and see `Scheme.u8_on_account`.
        """
    @staticmethod
    def u8_by_order() -> Scheme:
        """用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
        A bill that cannot carry the key is then never settled.
        """
    @staticmethod
    def u8_on_account() -> Scheme:
        """用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides."""
    @staticmethod
    def kis() -> Scheme:
        """金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side."""
    @staticmethod
    def kis_standard() -> Scheme:
        """金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount."""
    @staticmethod
    def t_plus() -> Scheme:
        """畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
        number. Out of which money a refund was paid is not documented: here it is set against red bills and
        prepayments, never against a new receipt.
        """
    @staticmethod
    def cosmic() -> Scheme:
        """金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
        are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
        `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
        """
    @staticmethod
    def xingchen() -> Scheme:
        """金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first."""
    @staticmethod
    def two_way_clearing() -> Scheme:
        """往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
        same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
        all with all, else one with several, else several with several, at most six together and the fewest first.
        The fields are `number`, `bill`, `department` and `project`. Where the original takes the first group it
        finds, this one takes only the one that is unique.
        """
    @staticmethod
    def oracle_auto_cash() -> Scheme:
        """Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
        invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
        """
    @staticmethod
    def oracle_line_then_tax() -> Scheme:
        """Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
        parts of an item are `line`, `tax`, `freight` and `charges`.
        """
    @staticmethod
    def oracle_line_with_tax() -> Scheme:
        """Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges."""
    @staticmethod
    def oracle_pro_rata() -> Scheme:
        """Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges."""
    @staticmethod
    def sap_business_one() -> Scheme:
        """SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
        three days of the payment, then all items due within three days if they add up. What is left is a
        person's to reconcile.
        """
    @staticmethod
    def odoo() -> Scheme:
        """Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
        both sides are sorted by their signed amounts.
        """
    @staticmethod
    def erpnext() -> Scheme:
        """ERPNext, payment reconciliation: payments by date against invoices by due date."""
    @staticmethod
    def idempiere() -> Scheme:
        """iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
        same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
        out: give them another source than receipt.
        """
    @staticmethod
    def tryton() -> Scheme:
        """Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
        nothing is ever paid in part. A group is taken only if it is the only one.
        """
    @staticmethod
    def stripe() -> Scheme:
        """Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group of at most
        five that adds up to it, else the oldest first; an invoice is never paid in part. A group is taken only if
        it is the only one; there the smallest is.
        """
    @staticmethod
    def pro_rata() -> Scheme:
        """All open items in proportion to what is open."""

@final
class SchemeGroup(Record):
    """Schemes that agree in every amount."""
    __match_args__: Final = ("schemes",)
    def __new__(cls, schemes: Sequence[str]) -> Self: ...
    @property
    def schemes(self, /) -> tuple[str, ...]:
        """Their names, in the order given."""

@final
class SchemeLine(Record):
    """One line of one plan."""
    __match_args__: Final = ("scheme", "line")
    def __new__(cls, scheme: str, *, line: Line | None = ...) -> Self: ...
    @property
    def scheme(self, /) -> str:
        """The scheme."""
    @property
    def line(self, /) -> Line | None:
        """The line; absent if the plan has ended."""

@final
class SchemeOutcome(Record):
    """What one scheme does in all."""
    __match_args__: Final = ("scheme", "lines", "totals")
    def __new__(cls, scheme: str, lines: int, totals: Sequence[Total]) -> Self: ...
    @property
    def scheme(self, /) -> str:
        """The scheme."""
    @property
    def lines(self, /) -> int:
        """The number of lines."""
    @property
    def totals(self, /) -> tuple[Total, ...]:
        """Received, allocated and left over by currency."""

@final
class Scope(Record):
    """One limit of what a lot may pay: the field must have one of these values."""
    __match_args__: Final = ("field", "values")
    def __new__(cls, field: str, values: Sequence[Value]) -> Self: ...
    @property
    def field(self, /) -> str:
        """The name of the field of the item."""
    @property
    def values(self, /) -> tuple[Value, ...]:
        """The values it may have, 1 to 1,000."""

@final
class SecuredAmount(Record):
    """What is insured or guaranteed for a customer (担保、信用保险)."""
    __match_args__: Final = ("customer", "amount", "until")
    def __new__(cls, customer: str, amount: Money, *, until: datetime.date | None = ...) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def amount(self, /) -> Money:
        """How much, zero or more."""
    @property
    def until(self, /) -> datetime.date | None:
        """The last day. Absent: without end."""

@final
class SegmentRates(Record):
    """The rates of one segment."""
    __match_args__: Final = ("segment", "rates")
    def __new__(cls, *, segment: Value | None = ..., rates: Sequence[LossRate]) -> Self: ...
    @property
    def segment(self, /) -> Value | None:
        """The value of the field by which segments are told apart. Absent: all that have no rates of their own."""
    @property
    def rates(self, /) -> tuple[LossRate, ...]:
        """One rate for each band, the youngest first: one more than there are limits."""

@final
class Selection(Record):
    """Which items a phase looks at: open ones of the lot's customer in its currency, within its scope."""
    __match_args__: Final = ("reach", "kinds", "disputed", "keys", "within_days")
    def __new__(cls, *, reach: Reach = ..., kinds: Sequence[ItemKind] = ..., disputed: Disputed = ..., keys: Sequence[str] = ..., within_days: int | None = ...) -> Self: ...
    @property
    def reach(self, /) -> Reach:
        """How far along they must be."""
    @property
    def kinds(self, /) -> tuple[ItemKind, ...]:
        """Of which kinds. None named: ordinary ones and late charges."""
    @property
    def disputed(self, /) -> Disputed:
        """Whether disputed ones take part."""
    @property
    def keys(self, /) -> tuple[str, ...]:
        """Fields that must be equal on lot and item, beside those of the scheme; at most 8."""
    @property
    def within_days(self, /) -> int | None:
        """The most days between the day the lot arrived and the due date, either way. Absent: any number."""

@final
class SettlementQuote(Record):
    """What settles everything on a day."""
    __match_args__: Final = ("as_of", "lines", "open", "discount", "pay")
    def __new__(cls, as_of: datetime.date, lines: Sequence[QuoteLine], open: Money, discount: Money, pay: Money) -> Self: ...
    @property
    def as_of(self, /) -> datetime.date:
        """The day of the payment; on another day another amount may be right."""
    @property
    def lines(self, /) -> tuple[QuoteLine, ...]:
        """Item by item."""
    @property
    def open(self, /) -> Money:
        """What is open in all."""
    @property
    def discount(self, /) -> Money:
        """What settling early saves."""
    @property
    def pay(self, /) -> Money:
        """What is to be paid: what is open less the discount."""

class Share(Record):
    """Which part of the amount a line takes. A rule in the order of the lines, so that any term of Odoo,
    ERPNext, Tryton or OCA can be written down.
    """
    @final
    class Percent(Share):
        """A percentage of the whole amount."""
        __match_args__: Final = ("percent", "multiple")
        def __new__(cls, percent: int | str | Decimal, *, multiple: Money | None = ...) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
        @property
        def multiple(self, /) -> Money | None:
            """Round to a multiple of this amount instead of the minor unit, such as whole yuan. What that leaves
            over goes to one line, with `last`, `first` and `largestPart`, whatever its multiple. With `fromTop`
            and `largestRemainder` each line in the order of the policy takes one multiple of its own until
            less than that is left, and the line whose turn it then is takes what is left.
            """
    @final
    class PercentOfRest(Share):
        """A percentage of what the lines before it left."""
        __match_args__: Final = ("percent",)
        def __new__(cls, percent: int | str | Decimal) -> Self: ...
        @property
        def percent(self, /) -> Decimal:
            """The percentage."""
    @final
    class Fixed(Share):
        """A fixed amount, zero or more; of a negative total (a credit note) it takes the sign."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""
    @final
    class Rest(Share):
        """What the other lines leave (余额行). Several such lines share it by weight."""
        __match_args__: Final = ("weight",)
        def __new__(cls, *, weight: int = ...) -> Self: ...
        @property
        def weight(self, /) -> int:
            """0 to 10¹²; 1 unless said otherwise."""

@final
class SimulatedChange(Record):
    """A customer for whom something changes."""
    __match_args__: Final = ("before", "after")
    def __new__(cls, before: LimitProposal, after: LimitProposal) -> Self: ...
    @property
    def before(self, /) -> LimitProposal:
        """Under the policy in force."""
    @property
    def after(self, /) -> LimitProposal:
        """Under the other."""

@final
class SimulatedTotal(Record):
    """Limits of one currency together."""
    __match_args__: Final = ("currency", "owed", "limits_before", "limits_after", "over_before", "over_after")
    def __new__(cls, currency: str | Currency, owed: Money, limits_before: Money, limits_after: Money, over_before: Money, over_after: Money) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def owed(self, /) -> Money:
        """What is owed."""
    @property
    def limits_before(self, /) -> Money:
        """All limits under the policy in force."""
    @property
    def limits_after(self, /) -> Money:
        """All limits under the other."""
    @property
    def over_before(self, /) -> Money:
        """What is owed above a limit under the policy in force (超额敞口). Who has no limit owes all of it above."""
    @property
    def over_after(self, /) -> Money:
        """What is owed above a limit under the other."""

@final
class SizeCount(Record):
    """How many sets there are of one size."""
    __match_args__: Final = ("members", "sets")
    def __new__(cls, members: int, sets: int) -> Self: ...
    @property
    def members(self, /) -> int:
        """How many amounts each of them has."""
    @property
    def sets(self, /) -> int:
        """How many sets; 1000000000 means that many or more."""

@final
class Slip(Record):
    """A candidate from which the amount differs by one typing mistake."""
    __match_args__: Final = ("position", "candidate", "kind")
    def __new__(cls, position: int, candidate: Money, kind: SlipKind) -> Self: ...
    @property
    def position(self, /) -> int:
        """The position of the candidate, from 0."""
    @property
    def candidate(self, /) -> Money:
        """The candidate."""
    @property
    def kind(self, /) -> SlipKind:
        """The mistake."""

class SlipKind(Record):
    """What happened to the candidate on its way to the amount."""
    @final
    class PointRight(SlipKind):
        """The decimal point slipped to the right: the amount is 10, 100 or 1,000 times the candidate."""
        __match_args__: Final = ("places",)
        def __new__(cls, places: int) -> Self: ...
        @property
        def places(self, /) -> int:
            """How many places, 1 to 3."""
    @final
    class PointLeft(SlipKind):
        """The decimal point slipped to the left: the candidate is 10, 100 or 1,000 times the amount."""
        __match_args__: Final = ("places",)
        def __new__(cls, places: int) -> Self: ...
        @property
        def places(self, /) -> int:
            """How many places, 1 to 3."""
    @final
    class Transposed(SlipKind):
        """Two digits that stand side by side changed places."""
        __match_args__: Final = ("digit",)
        def __new__(cls, digit: int) -> Self: ...
        @property
        def digit(self, /) -> int:
            """The left one of them, counted from the right: 2 for the last two digits of the minor units."""

@final
class Sort(Record):
    """One key of an order."""
    __match_args__: Final = ("by", "descending")
    def __new__(cls, by: SortBy, *, descending: bool = ...) -> Self: ...
    @property
    def by(self, /) -> SortBy:
        """What is compared."""
    @property
    def descending(self, /) -> bool:
        """Whether the largest comes first."""

class SpecificLoss(Record):
    """What will be lost of something looked at alone."""
    @final
    class Amount(SpecificLoss):
        """So much, zero or more; only what is owed in its currency is looked at alone."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """How much."""
    @final
    class Share(SpecificLoss):
        """A part of what is owed in every currency."""
        __match_args__: Final = ("rate",)
        def __new__(cls, rate: LossRate) -> Self: ...
        @property
        def rate(self, /) -> LossRate:
            """Which part."""

@final
class SpecificProvision(Record):
    """What is looked at alone (单项计提)."""
    __match_args__: Final = ("subject", "loss")
    def __new__(cls, subject: SpecificSubject, loss: SpecificLoss) -> Self: ...
    @property
    def subject(self, /) -> SpecificSubject:
        """One debt, or all debts of a customer."""
    @property
    def loss(self, /) -> SpecificLoss:
        """What will be lost of it."""

class SpecificSubject(Record):
    """What is looked at alone."""
    @final
    class Debt(SpecificSubject):
        """One debt."""
        __match_args__: Final = ("debt",)
        def __new__(cls, debt: str) -> Self: ...
        @property
        def debt(self, /) -> str:
            """The debt."""
    @final
    class Customer(SpecificSubject):
        """All debts of a customer that are not named themselves."""
        __match_args__: Final = ("customer",)
        def __new__(cls, customer: str) -> Self: ...
        @property
        def customer(self, /) -> str:
            """The customer."""

@final
class Split(Record):
    """The parts, in the order asked for, and the residue that the policy placed."""
    __match_args__: Final = ("parts", "residue")
    def __new__(cls, parts: Sequence[Money], residue: Money) -> Self: ...
    @property
    def parts(self, /) -> tuple[Money, ...]:
        """The parts; they add up to the total exactly."""
    @property
    def residue(self, /) -> Money:
        """What rounding each part by itself left over (or lacked, if negative), already inside the parts."""

class Start(Record):
    """Where a due rule begins to count."""
    @final
    class Event(Start):
        """A business event or milestone (里程碑): signing, delivery, acceptance, invoice … The line has no
        date until the event is reported.
        """
        __match_args__: Final = ("event",)
        def __new__(cls, event: str) -> Self: ...
        @property
        def event(self, /) -> str:
            """The name of the event, the caller's own."""
    @final
    class Date(Start):
        """A fixed date."""
        __match_args__: Final = ("date",)
        def __new__(cls, date: datetime.date) -> Self: ...
        @property
        def date(self, /) -> datetime.date:
            """The date."""
    @final
    class Previous(Start):
        """The due date of the line before it, before that was moved to a business day: a chain of lines does not
        drift over holidays. Months keep their anchor through the chain: 31 January, 28 February, 31 March.
        """
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...

@final
class StatedBalance(Record):
    """The balances both systems state, of an account or of a whole currency."""
    __match_args__: Final = ("account", "left", "right")
    def __new__(cls, *, account: str | None = ..., left: Money, right: Money) -> Self: ...
    @property
    def account(self, /) -> str | None:
        """The account; absent: everything in the currency."""
    @property
    def left(self, /) -> Money:
        """What the left system states, at the end of the border if there is one."""
    @property
    def right(self, /) -> Money:
        """What the right system states, in the same currency."""

@final
class Statement(Record):
    """One statement of one account in one currency."""
    __match_args__: Final = ("format", "layout", "number", "account", "holder", "currency", "from_", "to", "opening", "closing", "info", "lines", "proof")
    def __new__(cls, format: StatementFormat, layout: str, *, number: str | None = ..., account: str, holder: str | None = ..., currency: str | Currency, from_: datetime.date | None = ..., to: datetime.date | None = ..., opening: Money | None = ..., closing: Money | None = ..., info: Sequence[str] = ..., lines: Sequence[BankLine], proof: StatementProof) -> Self: ...
    @property
    def format(self, /) -> StatementFormat:
        """The format of the file."""
    @property
    def layout(self, /) -> str:
        """The dialect that was found: `camt.053.001.08`, `mt940/structured`, `ofx/102`, `icbc/debit-v2`."""
    @property
    def number(self, /) -> str | None:
        """The number of the statement, as written."""
    @property
    def account(self, /) -> str:
        """The account, as written; empty if neither the file nor the caller says."""
    @property
    def holder(self, /) -> str | None:
        """Its holder, as written."""
    @property
    def currency(self, /) -> Currency:
        """The currency of the account."""
    @property
    def from_(self, /) -> datetime.date | None:
        """The first day, where the file says it."""
    @property
    def to(self, /) -> datetime.date | None:
        """The last day, where the file says it."""
    @property
    def opening(self, /) -> Money | None:
        """The booked balance before the first line."""
    @property
    def closing(self, /) -> Money | None:
        """The booked balance after the last line."""
    @property
    def info(self, /) -> tuple[str, ...]:
        """What the bank says of the statement as a whole."""
    @property
    def lines(self, /) -> tuple[BankLine, ...]:
        """The lines, the oldest first: a table that is listed newest first is turned round, and `row` keeps its order."""
    @property
    def proof(self, /) -> StatementProof:
        """What proves that nothing is missing."""

@final
class StatementAccount(Record):
    """The figures of one currency."""
    __match_args__: Final = ("currency", "opening", "lines", "totals", "closing", "closing_words", "parts", "items", "money", "prepaid", "unidentified", "net")
    def __new__(cls, currency: str | Currency, opening: Money, *, lines: Sequence[StatementLine] = ..., totals: Sequence[StatementTotal] = ..., closing: Money, closing_words: str | None = ..., parts: OpenParts, items: Sequence[StatementItem] = ..., money: Sequence[StatementMoney] = ..., prepaid: Money, unidentified: Money, net: Money) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def opening(self, /) -> Money:
        """What was open before the first line (期初余额)."""
    @property
    def lines(self, /) -> tuple[StatementLine, ...]:
        """What happened, by day."""
    @property
    def totals(self, /) -> tuple[StatementTotal, ...]:
        """The lines by kind."""
    @property
    def closing(self, /) -> Money:
        """What is open after the last line (期末余额)."""
    @property
    def closing_words(self, /) -> str | None:
        """The same in Chinese capitals (大写), for yuan."""
    @property
    def parts(self, /) -> OpenParts:
        """The parts of it on the last day."""
    @property
    def items(self, /) -> tuple[StatementItem, ...]:
        """What it consists of, the oldest due day first."""
    @property
    def money(self, /) -> tuple[StatementMoney, ...]:
        """Money that is there or was, one section for each kind."""
    @property
    def prepaid(self, /) -> Money:
        """Money that waits to be used: the closing of all sections but the unidentified one (预收款余额)."""
    @property
    def unidentified(self, /) -> Money:
        """Money nobody has identified yet (未明款项)."""
    @property
    def net(self, /) -> Money:
        """What is open less all that money. For information: nothing was set off."""

@final
class StatementAnswer(Record):
    """What came back."""
    __match_args__: Final = ("number", "fingerprint", "on", "signer", "verdict")
    def __new__(cls, number: str, fingerprint: str, on: datetime.date, *, signer: str | None = ..., verdict: AnswerVerdict) -> Self: ...
    @property
    def number(self, /) -> str:
        """The number of the statement."""
    @property
    def fingerprint(self, /) -> str:
        """The fingerprint of the statement it answers."""
    @property
    def on(self, /) -> datetime.date:
        """The day it was signed (回函日期)."""
    @property
    def signer(self, /) -> str | None:
        """Who signed (签章人)."""
    @property
    def verdict(self, /) -> AnswerVerdict:
        """What it says."""

@final
class StatementFile(Record):
    """What a file says."""
    __match_args__: Final = ("statements", "report")
    def __new__(cls, statements: Sequence[Statement], report: ReadReport) -> Self: ...
    @property
    def statements(self, /) -> tuple[Statement, ...]:
        """The statements, in the order of the file."""
    @property
    def report(self, /) -> ReadReport:
        """What was found, taken and left out."""

@final
class StatementHeader(Record):
    """Who writes the statement, for whom, and of which days."""
    __match_args__: Final = ("number", "customer", "ours", "theirs", "first", "last", "issued", "known", "known_before", "wording", "answer_by", "fields")
    def __new__(cls, number: str, customer: str, ours: StatementParty, theirs: StatementParty, first: datetime.date, last: datetime.date, issued: datetime.date, *, known: datetime.date | None = ..., known_before: datetime.date | None = ..., wording: StatementWording = ..., answer_by: datetime.date | None = ..., fields: Sequence[str] = ...) -> Self: ...
    @property
    def number(self, /) -> str:
        """The number of the statement (对账单编号)."""
    @property
    def customer(self, /) -> str:
        """The customer whose records it is made of."""
    @property
    def ours(self, /) -> StatementParty:
        """Who writes it."""
    @property
    def theirs(self, /) -> StatementParty:
        """Who gets it."""
    @property
    def first(self, /) -> datetime.date:
        """The first day of the period."""
    @property
    def last(self, /) -> datetime.date:
        """The last day of the period."""
    @property
    def issued(self, /) -> datetime.date:
        """The day it is written, not before the last day."""
    @property
    def known(self, /) -> datetime.date | None:
        """What was entered after this day is not in it. Absent: everything is known."""
    @property
    def known_before(self, /) -> datetime.date | None:
        """What the statement before this one knew. What was entered since for a day of it is a late line here, and this
        one begins with the figure with which that one ended. Absent: it knew what this one knows.
        """
    @property
    def wording(self, /) -> StatementWording:
        """What it asks for."""
    @property
    def answer_by(self, /) -> datetime.date | None:
        """The day until which the customer is asked to answer (回函期限)."""
    @property
    def fields(self, /) -> tuple[str, ...]:
        """The names of the fields of debts that the lines show, at most 100: `contract`, `order`. What is not named is not
        shown.
        """

@final
class StatementItem(Record):
    """A debt that is open at the end."""
    __match_args__: Final = ("debt", "document", "issued", "due", "open", "disputed", "days")
    def __new__(cls, debt: str, *, document: str | None = ..., issued: datetime.date, due: datetime.date, open: Money, disputed: Money, days: int) -> Self: ...
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def document(self, /) -> str | None:
        """The document it is a part of."""
    @property
    def issued(self, /) -> datetime.date:
        """The day of its document."""
    @property
    def due(self, /) -> datetime.date:
        """The day it is due."""
    @property
    def open(self, /) -> Money:
        """What is open."""
    @property
    def disputed(self, /) -> Money:
        """What of it is disputed."""
    @property
    def days(self, /) -> int:
        """How many days it is past due, 0 if it is not."""

@final
class StatementLine(Record):
    """One line: what moved what is open."""
    __match_args__: Final = ("on", "late", "kind", "debt", "document", "receipt", "fields", "amount", "balance")
    def __new__(cls, on: datetime.date, *, late: bool = ..., kind: DebtMove, debt: str, document: str | None = ..., receipt: str | None = ..., fields: Sequence[Field] = ..., amount: Money, balance: Money) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def late(self, /) -> bool:
        """Whether it lies before the period and was entered after the statement before this one was made (补录)."""
    @property
    def kind(self, /) -> DebtMove:
        """What happened."""
    @property
    def debt(self, /) -> str:
        """The debt."""
    @property
    def document(self, /) -> str | None:
        """The document of the debt, if it is a part of one."""
    @property
    def receipt(self, /) -> str | None:
        """The receipt, of a payment or one taken back."""
    @property
    def fields(self, /) -> tuple[Field, ...]:
        """The fields that are asked for, as far as the debt has them."""
    @property
    def amount(self, /) -> Money:
        """What it changed, below zero if less is owed."""
    @property
    def balance(self, /) -> Money:
        """What is open after it."""

@final
class StatementMoney(Record):
    """Money of one kind: what was there, what came, what became of it."""
    __match_args__: Final = ("nature", "opening", "received", "applied", "refunded", "other", "closing", "lines")
    def __new__(cls, nature: Nature, opening: Money, received: Money, applied: Money, refunded: Money, other: Money, closing: Money, *, lines: Sequence[StatementMoneyLine] = ...) -> Self: ...
    @property
    def nature(self, /) -> Nature:
        """The kind (款项性质)."""
    @property
    def opening(self, /) -> Money:
        """What was left before the period."""
    @property
    def received(self, /) -> Money:
        """What arrived or was moved here."""
    @property
    def applied(self, /) -> Money:
        """What paid something, less what was taken back; below zero if more was taken back."""
    @property
    def refunded(self, /) -> Money:
        """What was paid back, less what came back of it."""
    @property
    def other(self, /) -> Money:
        """What went elsewhere and is not back, or was taken back by the bank."""
    @property
    def closing(self, /) -> Money:
        """What is left: opening and received, less the three others."""
    @property
    def lines(self, /) -> tuple[StatementMoneyLine, ...]:
        """The same one by one, by day."""

@final
class StatementMoneyLine(Record):
    """One line: what moved money."""
    __match_args__: Final = ("on", "late", "kind", "prepayment", "item", "amount", "balance")
    def __new__(cls, on: datetime.date, *, late: bool = ..., kind: MoneyMove, prepayment: str, item: str | None = ..., amount: Money, balance: Money) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def late(self, /) -> bool:
        """Whether it lies before the period and was entered after the statement before this one was made (补录)."""
    @property
    def kind(self, /) -> MoneyMove:
        """What happened."""
    @property
    def prepayment(self, /) -> str:
        """The prepayment."""
    @property
    def item(self, /) -> str | None:
        """What it paid."""
    @property
    def amount(self, /) -> Money:
        """What it changed, below zero if less is left."""
    @property
    def balance(self, /) -> Money:
        """What is left after it."""

@final
class StatementParty(Record):
    """A party of a statement, as it is printed."""
    __match_args__: Final = ("name", "contact", "phone", "address", "tax_number", "account")
    def __new__(cls, name: str, *, contact: str | None = ..., phone: str | None = ..., address: str | None = ..., tax_number: str | None = ..., account: str | None = ...) -> Self: ...
    @property
    def name(self, /) -> str:
        """The name (单位名称)."""
    @property
    def contact(self, /) -> str | None:
        """Who sees to it (联系人)."""
    @property
    def phone(self, /) -> str | None:
        """The telephone number."""
    @property
    def address(self, /) -> str | None:
        """The address."""
    @property
    def tax_number(self, /) -> str | None:
        """The number for taxes (统一社会信用代码)."""
    @property
    def account(self, /) -> str | None:
        """The account to pay to (收款账号)."""

class StatementProof(Record):
    """What proves that a statement is whole (余额连续性)."""
    @final
    class RunningBalance(StatementProof):
        """Every balance is the one before it plus the amount of its line."""
        __match_args__: Final = ("checked",)
        def __new__(cls, checked: int) -> Self: ...
        @property
        def checked(self, /) -> int:
            """How many balances were checked."""
    @final
    class OpeningClosing(StatementProof):
        """The opening balance plus all lines is the closing balance."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Totals(StatementProof):
        """The counts and sums the file states are those of its lines."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Nothing(StatementProof):
        """The file states neither balances nor totals: the caller allowed it to be read all the same."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Broken(StatementProof):
        """The file contradicts itself: the caller asked to see it all the same. Nothing of it should be posted."""
        __match_args__: Final = ("breaks",)
        def __new__(cls, breaks: Sequence[ProofBreak]) -> Self: ...
        @property
        def breaks(self, /) -> tuple[ProofBreak, ...]:
            """Each contradiction, in the order of the file."""

@final
class StatementSpan(Record):
    """The days a bank statement covers and the balances between which they lie."""
    __match_args__: Final = ("id", "first", "last", "opening", "closing")
    def __new__(cls, id: str, first: datetime.date, last: datetime.date, opening: Money, closing: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The statement."""
    @property
    def first(self, /) -> datetime.date:
        """Its first day."""
    @property
    def last(self, /) -> datetime.date:
        """Its last day."""
    @property
    def opening(self, /) -> Money:
        """The balance before its first line."""
    @property
    def closing(self, /) -> Money:
        """The balance after its last line."""

@final
class StatementTotal(Record):
    """The lines of one kind together."""
    __match_args__: Final = ("kind", "lines", "amount")
    def __new__(cls, kind: DebtMove, lines: int, amount: Money) -> Self: ...
    @property
    def kind(self, /) -> DebtMove:
        """The kind."""
    @property
    def lines(self, /) -> int:
        """How many lines."""
    @property
    def amount(self, /) -> Money:
        """Their sum."""

class Step(Record):
    """One step from a date to a later (or earlier) one; a due rule is a list of them, applied in order."""
    @final
    class Days(Step):
        """So many calendar days later; negative is earlier."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: int) -> Self: ...
        @property
        def days(self, /) -> int:
            """-36,500 to 36,500."""
    @final
    class Months(Step):
        """So many months later on the anchor day: the day of the month that the step before meant. From
        31 January one month leads to 28 February, and one more to 31 March; from the end of a month, to
        the end of a month; from the payment day 31 that fell on 28 February, to 31 March.
        """
        __match_args__: Final = ("months",)
        def __new__(cls, months: int) -> Self: ...
        @property
        def months(self, /) -> int:
            """-1,200 to 1,200."""
    @final
    class EndOfMonth(Step):
        """The last day of the month."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class DayOfMonth(Step):
        """That day of the same month, or its last day if the month is shorter."""
        __match_args__: Final = ("day",)
        def __new__(cls, day: int) -> Self: ...
        @property
        def day(self, /) -> int:
            """1 to 31."""
    @final
    class PaymentDays(Step):
        """The first of these days of the month on or after the date (付款日)."""
        __match_args__: Final = ("days",)
        def __new__(cls, days: Sequence[int]) -> Self: ...
        @property
        def days(self, /) -> tuple[int, ...]:
            """1 to 31 each, in any order; a day the month lacks is its last day."""

@final
class StepTimes(Record):
    """How long one step of a policy took, or its cases as a whole."""
    __match_args__: Final = ("policy", "step", "count", "late", "open", "total", "percentiles")
    def __new__(cls, policy: str, *, step: str | None = ..., count: int, late: int, open: int, total: int, percentiles: Sequence[PercentileTime]) -> Self: ...
    @property
    def policy(self, /) -> str:
        """The policy, all its versions together."""
    @property
    def step(self, /) -> str | None:
        """The step. Absent: the cases as a whole, from the request to the end."""
    @property
    def count(self, /) -> int:
        """How many times it was done; a step that a case came back to counts again."""
    @property
    def late(self, /) -> int:
        """How many of them reached the time limit or passed it."""
    @property
    def open(self, /) -> int:
        """How many are open still and not counted."""
    @property
    def total(self, /) -> int:
        """The whole seconds of all together."""
    @property
    def percentiles(self, /) -> tuple[PercentileTime, ...]:
        """The percentiles asked for; none if nothing was done yet."""

@final
class Subject(Record):
    """One thing somebody wants to do, see or approve: its action or kind, its id, and what is known of it."""
    __match_args__: Final = ("action", "id", "facts")
    def __new__(cls, action: str, id: str, *, facts: Sequence[Field] = ...) -> Self: ...
    @property
    def action(self, /) -> str:
        """What is to be done (`refund`, `contractChange`, `writeOff`), or the kind of record that is looked at."""
    @property
    def id(self, /) -> str:
        """Its number."""
    @property
    def facts(self, /) -> tuple[Field, ...]:
        """What is known of it, each name once, at most 256."""

@final
class SumSet(Record):
    """One set of amounts."""
    __match_args__: Final = ("positions", "total")
    def __new__(cls, positions: Sequence[int], total: Money) -> Self: ...
    @property
    def positions(self, /) -> tuple[int, ...]:
        """The positions of its amounts, counted from 0, ascending. Of equal amounts the first are taken."""
    @property
    def total(self, /) -> Money:
        """What they come to."""

class SumSets(Record):
    """Which sets of amounts add up."""
    @final
    class Unique(SumSets):
        """One set adds up, and no other."""
        __match_args__: Final = ("positions",)
        def __new__(cls, positions: Sequence[int]) -> Self: ...
        @property
        def positions(self, /) -> tuple[int, ...]:
            """The positions of its amounts, counted from 0, ascending."""
    @final
    class SameAmounts(SumSets):
        """One choice of amounts adds up, but some of them stand several times in the list (同额多笔): which of the equal
        ones are meant is not said.
        """
        __match_args__: Final = ("sets", "positions")
        def __new__(cls, sets: int, positions: Sequence[int]) -> Self: ...
        @property
        def sets(self, /) -> int:
            """How many sets of positions there are; 1000000000 means that many or more."""
        @property
        def positions(self, /) -> tuple[int, ...]:
            """The set that takes the first of equal amounts."""
    @final
    class Ambiguous(SumSets):
        """Several choices of amounts add up."""
        __match_args__: Final = ("sets", "choices", "sizes", "shown")
        def __new__(cls, sets: int, choices: int, sizes: Sequence[SizeCount], shown: Sequence[SumSet]) -> Self: ...
        @property
        def sets(self, /) -> int:
            """How many sets of positions there are; 1000000000 means that many or more."""
        @property
        def choices(self, /) -> int:
            """How many choices of amounts, if equal amounts are not told apart; the same limit."""
        @property
        def sizes(self, /) -> tuple[SizeCount, ...]:
            """How many sets of each size, the smallest size first."""
        @property
        def shown(self, /) -> tuple[SumSet, ...]:
            """Up to ten choices of the smallest size, and one of the next if there are fewer than two."""
    @final
    class NoSet(SumSets):
        """No set adds up."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class Exhausted(SumSets):
        """The search was stopped; nothing is known."""
        __match_args__: Final = ("budget",)
        def __new__(cls, budget: int) -> Self: ...
        @property
        def budget(self, /) -> int:
            """The operations it was allowed."""

@final
class TableColumn(Record):
    """A column of a table."""
    __match_args__: Final = ("headings", "field", "need")
    def __new__(cls, headings: Sequence[str], field: TableField, *, need: ColumnNeed = ...) -> Self: ...
    @property
    def headings(self, /) -> tuple[str, ...]:
        """The heading in each of its spellings. Width, blanks, capitals and what follows in brackets `[ ]` do not matter."""
    @property
    def field(self, /) -> TableField:
        """What the column holds."""
    @property
    def need(self, /) -> ColumnNeed:
        """Whether the layout is recognized without it."""

@final
class TableItem(Record):
    """A line of one of the four lists."""
    __match_args__: Final = ("id", "date", "amount", "days", "tables")
    def __new__(cls, id: str, date: datetime.date, amount: Money, days: int, tables: int) -> Self: ...
    @property
    def id(self, /) -> str:
        """The line."""
    @property
    def date(self, /) -> datetime.date:
        """The day it was booked."""
    @property
    def amount(self, /) -> Money:
        """What was received or paid, more than zero."""
    @property
    def days(self, /) -> int:
        """How old it is, in days."""
    @property
    def tables(self, /) -> int:
        """In how many tables it stands by now: 1 for a new one."""

@final
class TableLayout(Record):
    """The layout of a table, known or declared."""
    __match_args__: Final = ("name", "columns", "decimal", "dates", "sides", "currency", "states", "totals")
    def __new__(cls, name: str, columns: Sequence[TableColumn], *, decimal: DecimalMark | None = ..., dates: DateDialect | None = ..., sides: SideView = ..., currency: str | Currency | None = ..., states: Sequence[TableState] = ..., totals: TotalsTrust = ...) -> Self: ...
    @property
    def name(self, /) -> str:
        """What it is called in reports: `icbc/sides`, `our-bank/csv`."""
    @property
    def columns(self, /) -> tuple[TableColumn, ...]:
        """The columns that are read. Others are named in the report."""
    @property
    def decimal(self, /) -> DecimalMark | None:
        """The decimal mark. Absent: all amounts of the file decide, and a file whose amounts do not is refused."""
    @property
    def dates(self, /) -> DateDialect | None:
        """How dates are written. Absent: all dates of the file decide."""
    @property
    def sides(self, /) -> SideView:
        """Whose debit and credit the sides are."""
    @property
    def currency(self, /) -> Currency | None:
        """The currency, where neither a column nor the text above the table says it."""
    @property
    def states(self, /) -> tuple[TableState, ...]:
        """What the states of a wallet's rows mean; the first that fits decides. Empty: every row counts."""
    @property
    def totals(self, /) -> TotalsTrust:
        """Whether totals above and below the table must be those of its rows."""

@final
class TableMatch(Record):
    """Lines of the book and lines of the bank that are the same money (勾对)."""
    __match_args__: Final = ("book", "bank")
    def __new__(cls, *, book: Sequence[str] = ..., bank: Sequence[str] = ...) -> Self: ...
    @property
    def book(self, /) -> tuple[str, ...]:
        """The lines of the book, or items carried over from it."""
    @property
    def bank(self, /) -> tuple[str, ...]:
        """The lines of the bank, or items carried over from it. Lines of one side alone match if they come to nothing."""

class TableReason(Record):
    """What a bank reconciliation statement says.

    The JSON form carries both sentences beside the figures.
    """
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Balanced(TableReason):
        """Both adjusted balances are equal."""
        __match_args__: Final = ("adjusted",)
        def __new__(cls, adjusted: Money) -> Self: ...
        @property
        def adjusted(self, /) -> Money:
            """The adjusted balance."""
    @final
    class Differs(TableReason):
        """They are not."""
        __match_args__: Final = ("book", "bank", "difference")
        def __new__(cls, book: Money, bank: Money, difference: Money) -> Self: ...
        @property
        def book(self, /) -> Money:
            """The adjusted balance of the book."""
        @property
        def bank(self, /) -> Money:
            """The adjusted balance of the bank."""
        @property
        def difference(self, /) -> Money:
            """Book less bank."""
    @final
    class MatchesUneven(TableReason):
        """The sides of some matches differ."""
        __match_args__: Final = ("matches", "difference")
        def __new__(cls, matches: int, difference: Money) -> Self: ...
        @property
        def matches(self, /) -> int:
            """How many."""
        @property
        def difference(self, /) -> Money:
            """By how much together, book less bank."""
    @final
    class Unexplained(TableReason):
        """What no match explains."""
        __match_args__: Final = ("difference",)
        def __new__(cls, difference: Money) -> Self: ...
        @property
        def difference(self, /) -> Money:
            """How much."""

@final
class TableState(Record):
    """What the state of a row means."""
    __match_args__: Final = ("state", "side", "effect")
    def __new__(cls, state: str, *, side: str | None = ..., effect: TableEffect) -> Self: ...
    @property
    def state(self, /) -> str:
        """The state as written (交易状态)."""
    @property
    def side(self, /) -> str | None:
        """The side as written (收/支) for which it means this; absent: for each."""
    @property
    def effect(self, /) -> TableEffect:
        """What it means."""

class TableSuspect(Record):
    """What a suspicion is about."""
    @final
    class BookBalance(TableSuspect):
        """The balance of the book."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class BankBalance(TableSuspect):
        """The balance of the bank."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class BookItem(TableSuspect):
        """An outstanding item of the book."""
        __match_args__: Final = ("id",)
        def __new__(cls, id: str) -> Self: ...
        @property
        def id(self, /) -> str:
            """The line."""
    @final
    class BankItem(TableSuspect):
        """An outstanding item of the bank."""
        __match_args__: Final = ("id",)
        def __new__(cls, id: str) -> Self: ...
        @property
        def id(self, /) -> str:
            """The line."""

@final
class TableSuspicion(Record):
    """One mistake that would be all that keeps the table from closing."""
    __match_args__: Final = ("of", "reason")
    def __new__(cls, of: TableSuspect, reason: RepairReason) -> Self: ...
    @property
    def of(self, /) -> TableSuspect:
        """Where."""
    @property
    def reason(self, /) -> RepairReason:
        """What may have happened there."""

@final
class Taken(Record):
    """A part of a residue."""
    __match_args__: Final = ("line", "amount")
    def __new__(cls, line: int, amount: Money) -> Self: ...
    @property
    def line(self, /) -> int:
        """The position of the line or balance that took it, counted from 0."""
    @property
    def amount(self, /) -> Money:
        """How much."""

@final
class TaxPart(Record):
    """Net and tax of an amount at one rate. Together they are the amount with tax."""
    __match_args__: Final = ("rate", "net", "tax")
    def __new__(cls, rate: int | str | Decimal, net: Money, tax: Money) -> Self: ...
    @property
    def rate(self, /) -> Decimal:
        """The rate: 13, 9, 6, 3 …"""
    @property
    def net(self, /) -> Money:
        """Without tax (不含税)."""
    @property
    def tax(self, /) -> Money:
        """The tax (税额)."""

@final
class TaxTaken(Record):
    """What `take_tax` took, and what is left."""
    __match_args__: Final = ("taken", "left")
    def __new__(cls, taken: Sequence[TaxPart], left: Sequence[TaxPart]) -> Self: ...
    @property
    def taken(self, /) -> tuple[TaxPart, ...]:
        """Taken: adds up to the amount asked for."""
    @property
    def left(self, /) -> tuple[TaxPart, ...]:
        """Left: with what was taken, exactly the parts from before."""

@final
class TaxedAmount(Record):
    """An amount with tax inside."""
    __match_args__: Final = ("gross", "rate")
    def __new__(cls, gross: Money, rate: int | str | Decimal) -> Self: ...
    @property
    def gross(self, /) -> Money:
        """The amount, tax inside."""
    @property
    def rate(self, /) -> Decimal:
        """The rate."""

@final
class TermLine(Record):
    """One line of the terms."""
    __match_args__: Final = ("share", "due", "purpose", "label")
    def __new__(cls, share: Share, due: Due, *, purpose: Purpose = ..., label: str | None = ...) -> Self: ...
    @property
    def share(self, /) -> Share:
        """Which part of the amount."""
    @property
    def due(self, /) -> Due:
        """When it is due."""
    @property
    def purpose(self, /) -> Purpose:
        """What kind of installment it is."""
    @property
    def label(self, /) -> str | None:
        """A name of the caller's for the line, carried to the installment."""

@final
class Terms(TermsForms):
    """The payment terms of a contract."""
    __match_args__: Final = ("lines", "rounding", "remainder", "business_day")
    def __new__(cls, lines: Sequence[TermLine], *, rounding: Rounding = ..., remainder: Remainder = ..., business_day: BusinessDay = ...) -> Self: ...
    @property
    def lines(self, /) -> tuple[TermLine, ...]:
        """The lines, 1 to 10,000."""
    @property
    def rounding(self, /) -> Rounding:
        """How each share is rounded to the minor unit."""
    @property
    def remainder(self, /) -> Remainder:
        """Which line takes what rounding leaves over, among percentages that add up to 100 or among the
        lines that share the rest.
        """
    @property
    def business_day(self, /) -> BusinessDay:
        """What happens to a due date that is not a business day; anything but `unadjusted` needs a calendar."""

@final
class TheirAccount(Record):
    """What the books of the customer show in one currency."""
    __match_args__: Final = ("closing", "items")
    def __new__(cls, closing: Money, *, items: Sequence[TheirItem] = ...) -> Self: ...
    @property
    def closing(self, /) -> Money:
        """What they owe us."""
    @property
    def items(self, /) -> tuple[TheirItem, ...]:
        """The open items that is made of, by the number of the debt or of its document, once each. None: they name none."""

@final
class TheirItem(Record):
    """An open item in the books of the customer."""
    __match_args__: Final = ("id", "amount")
    def __new__(cls, id: str, amount: Money) -> Self: ...
    @property
    def id(self, /) -> str:
        """The number: that of the debt, or of a document with several debts."""
    @property
    def amount(self, /) -> Money:
        """What is open."""

@final
class TieOut(Record):
    """The comparison."""
    __match_args__: Final = ("rows", "uncontrolled", "agrees")
    def __new__(cls, rows: Sequence[TieOutRow], uncontrolled: Sequence[Uncontrolled], agrees: bool) -> Self: ...
    @property
    def rows(self, /) -> tuple[TieOutRow, ...]:
        """One row for each control account, in the order given."""
    @property
    def uncontrolled(self, /) -> tuple[Uncontrolled, ...]:
        """What no control account covers, if it is not zero."""
    @property
    def agrees(self, /) -> bool:
        """Whether every difference is zero and nothing is left uncovered."""

@final
class TieOutRow(Record):
    """One control account."""
    __match_args__: Final = ("control", "booked", "balance", "difference")
    def __new__(cls, control: str, booked: Money, balance: Money, difference: Money) -> Self: ...
    @property
    def control(self, /) -> str:
        """The account of the general ledger."""
    @property
    def booked(self, /) -> Money:
        """What the accounts here have on the books."""
    @property
    def balance(self, /) -> Money:
        """What the general ledger says."""
    @property
    def difference(self, /) -> Money:
        """The general ledger less the books here."""

@final
class Tier(Record):
    """Components that are paid together."""
    __match_args__: Final = ("components",)
    def __new__(cls, components: Sequence[str]) -> Self: ...
    @property
    def components(self, /) -> tuple[str, ...]:
        """The components, 1 to 32."""

@final
class Tolerance(Record):
    """How much may be missing of an item (尾差) for it to be settled all the same."""
    __match_args__: Final = ("amount", "percent", "as_kind")
    def __new__(cls, amount: Money, *, percent: int | str | Decimal | None = ..., as_kind: DifferenceKind) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """At most this much of one item, more than zero; items in another currency have no tolerance."""
    @property
    def percent(self, /) -> Decimal | None:
        """And at most this part of what the item had open when the call began. Absent: no such limit."""
    @property
    def as_kind(self, /) -> DifferenceKind:
        """What becomes of the difference."""

@final
class TopDebtor(Record):
    """One who owes much."""
    __match_args__: Final = ("customer", "open", "share", "former", "trend")
    def __new__(cls, customer: str, open: OpenParts, *, share: Fraction | None = ..., former: Money, trend: Money) -> Self: ...
    @property
    def customer(self, /) -> str:
        """The customer."""
    @property
    def open(self, /) -> OpenParts:
        """What is owed."""
    @property
    def share(self, /) -> Fraction | None:
        """The share of all."""
    @property
    def former(self, /) -> Money:
        """What was owed on the day before the period."""
    @property
    def trend(self, /) -> Money:
        """What it rose by since (趋势)."""

@final
class Total(Record):
    """The figures of one currency: `received = allocated + left_over`, always."""
    __match_args__: Final = ("currency", "received", "allocated", "left_over")
    def __new__(cls, currency: str | Currency, received: Money, allocated: Money, left_over: Money) -> Self: ...
    @property
    def currency(self, /) -> Currency:
        """The currency."""
    @property
    def received(self, /) -> Money:
        """What the lots had."""
    @property
    def allocated(self, /) -> Money:
        """What the lines pay."""
    @property
    def left_over(self, /) -> Money:
        """What stays on account."""

@final
class TraceLine(Record):
    """One step of the way of a lot."""
    __match_args__: Final = ("on", "lot", "movement", "event", "into", "left", "held")
    def __new__(cls, on: datetime.date, lot: str, *, movement: str | None = ..., event: AccountEvent, into: str | None = ..., left: Money, held: Money) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def lot(self, /) -> str:
        """The lot it happened to: the one asked for, or one that it became."""
    @property
    def movement(self, /) -> str | None:
        """The movement. Absent: the date alone did it."""
    @property
    def event(self, /) -> AccountEvent:
        """What happened, with the amounts of this lot."""
    @property
    def into(self, /) -> str | None:
        """The lot that this part of it became."""
    @property
    def left(self, /) -> Money:
        """What is left of the lot after it."""
    @property
    def held(self, /) -> Money:
        """Of it, what is held."""

@final
class Transfer(Record):
    """What a transfer does. Nothing has changed yet."""
    __match_args__: Final = ("on", "lines", "balance", "items", "lots")
    def __new__(cls, on: datetime.date, lines: Sequence[TransferLine], balance: Money, items: Sequence[Receivable], lots: Sequence[Lot]) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def lines(self, /) -> tuple[TransferLine, ...]:
        """What is moved, in the order asked."""
    @property
    def balance(self, /) -> Money:
        """By how much the balance of the first falls and that of the second rises: items less lots."""
    @property
    def items(self, /) -> tuple[Receivable, ...]:
        """The items then: those given in their order, with the new ones behind them."""
    @property
    def lots(self, /) -> tuple[Lot, ...]:
        """The lots then: those given in their order, with the new ones behind them."""

@final
class TransferLine(Record):
    """One document that is moved."""
    __match_args__: Final = ("kind", "id", "new_id", "amount", "reason")
    def __new__(cls, kind: MovedKind, id: str, new_id: str, amount: Money, reason: OffsetReason) -> Self: ...
    @property
    def kind(self, /) -> MovedKind:
        """What it is."""
    @property
    def id(self, /) -> str:
        """Its id."""
    @property
    def new_id(self, /) -> str:
        """The id of what is moved: the same, or the new one."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def reason(self, /) -> OffsetReason:
        """Why."""

@final
class Uncontrolled(Record):
    """Money that no control account covers."""
    __match_args__: Final = ("nature", "booked")
    def __new__(cls, nature: Nature, booked: Money) -> Self: ...
    @property
    def nature(self, /) -> Nature:
        """What kind of money."""
    @property
    def booked(self, /) -> Money:
        """How much is on the books."""

@final
class Undo(Record):
    """What an undo does. Nothing has changed yet."""
    __match_args__: Final = ("undone", "lots", "items", "taken_out")
    def __new__(cls, undone: Sequence[Undone], lots: Sequence[Lot], items: Sequence[Receivable], *, taken_out: Sequence[Lot] = ...) -> Self: ...
    @property
    def undone(self, /) -> tuple[Undone, ...]:
        """What is undone, to be kept in the history."""
    @property
    def lots(self, /) -> tuple[Lot, ...]:
        """The lots as they are then, in the order given, without those taken out."""
    @property
    def items(self, /) -> tuple[Receivable, ...]:
        """The items as they are then, in the order given."""
    @property
    def taken_out(self, /) -> tuple[Lot, ...]:
        """The lots taken out, with all that they had paid."""

class UndoReason(Record):
    """Why a link is undone."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class Asked(UndoReason):
        """The link itself was named."""
        __match_args__: Final = ("left",)
        def __new__(cls, left: Money) -> Self: ...
        @property
        def left(self, /) -> Money:
            """What still stands of the link."""
    @final
    class LotTakenOut(UndoReason):
        """Its lot is taken out."""
        __match_args__: Final = ("lot",)
        def __new__(cls, lot: str) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
    @final
    class ItemCanceled(UndoReason):
        """Its item is canceled."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""

class UndoTarget(Record):
    """What is undone."""
    @final
    class Link(UndoTarget):
        """One link."""
        __match_args__: Final = ("link", "amount")
        def __new__(cls, link: str, *, amount: Money | None = ...) -> Self: ...
        @property
        def link(self, /) -> str:
            """The link."""
        @property
        def amount(self, /) -> Money | None:
            """How much of it; absent: all that still stands."""
    @final
    class Lot(UndoTarget):
        """A lot that never was money after all, such as a bounced payment (退票): all it paid is open again, and
        the lot is taken out.
        """
        __match_args__: Final = ("lot",)
        def __new__(cls, lot: str) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""
    @final
    class Item(UndoTarget):
        """An item that is canceled: all it got goes back to the lots."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""

@final
class Undone(Record):
    """That so much of a link was undone."""
    __match_args__: Final = ("link", "lot", "item", "amount", "parts", "difference", "on", "reason")
    def __new__(cls, link: str, lot: str, item: str, amount: Money, *, parts: Sequence[LinkPart] = ..., difference: LinkDifference | None = ..., on: datetime.date, reason: UndoReason) -> Self: ...
    @property
    def link(self, /) -> str:
        """The link."""
    @property
    def lot(self, /) -> str:
        """Its lot, which has the amount back."""
    @property
    def item(self, /) -> str:
        """Its item, of which the amount and the difference are open again."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def parts(self, /) -> tuple[LinkPart, ...]:
        """Which components are open again; the last that were paid first."""
    @property
    def difference(self, /) -> LinkDifference | None:
        """The difference of the link: it goes with the first part that is undone, for the item is settled no more."""
    @property
    def on(self, /) -> datetime.date:
        """The business date."""
    @property
    def reason(self, /) -> UndoReason:
        """Why."""

@final
class UnevenMatch(Record):
    """A match whose sides differ."""
    __match_args__: Final = ("position", "book", "bank", "difference")
    def __new__(cls, position: int, book: Money, bank: Money, difference: Money) -> Self: ...
    @property
    def position(self, /) -> int:
        """Its position in the request, from 0."""
    @property
    def book(self, /) -> Money:
        """What its lines of the book come to."""
    @property
    def bank(self, /) -> Money:
        """What its lines of the bank come to."""
    @property
    def difference(self, /) -> Money:
        """Book less bank."""

@final
class UnsignedPeriod(Record):
    """A reconciliation period that is not signed."""
    __match_args__: Final = ("id", "ended", "owner")
    def __new__(cls, id: str, ended: datetime.date, *, owner: str | None = ...) -> Self: ...
    @property
    def id(self, /) -> str:
        """The period."""
    @property
    def ended(self, /) -> datetime.date:
        """Its last day."""
    @property
    def owner(self, /) -> str | None:
        """Who should sign."""

class Until(Record):
    """A point in the past of a book."""
    @final
    class Sequence(Until):
        """After the event of that number."""
        __match_args__: Final = ("sequence",)
        def __new__(cls, sequence: int) -> Self: ...
        @property
        def sequence(self, /) -> int:
            """The number, 0 for the empty book."""
    @final
    class Recorded(Until):
        """After everything that was recorded by an instant."""
        __match_args__: Final = ("at",)
        def __new__(cls, at: datetime.datetime) -> Self: ...
        @property
        def at(self, /) -> datetime.datetime:
            """The instant."""

@final
class UnusedRight(Record):
    """A right that was not used."""
    __match_args__: Final = ("person", "right", "last")
    def __new__(cls, person: str, right: Right, *, last: datetime.datetime | None = ...) -> Self: ...
    @property
    def person(self, /) -> str:
        """Whose."""
    @property
    def right(self, /) -> Right:
        """The right."""
    @property
    def last(self, /) -> datetime.datetime | None:
        """When it was used last. Absent: never, as far as is known."""

class Value(Record):
    """The value of a field, typed."""
    @final
    class Text(Value):
        """A number, code or name."""
        __match_args__: Final = ("text",)
        def __new__(cls, text: str) -> Self: ...
        @property
        def text(self, /) -> str:
            """The text, in the form of an identifier."""
    @final
    class Whole(Value):
        """A whole number."""
        __match_args__: Final = ("whole",)
        def __new__(cls, whole: int) -> Self: ...
        @property
        def whole(self, /) -> int:
            """The number."""
    @final
    class Date(Value):
        """A date."""
        __match_args__: Final = ("date",)
        def __new__(cls, date: datetime.date) -> Self: ...
        @property
        def date(self, /) -> datetime.date:
            """The date."""
    @final
    class Flag(Value):
        """Yes or no."""
        __match_args__: Final = ("flag",)
        def __new__(cls, flag: bool) -> Self: ...
        @property
        def flag(self, /) -> bool:
            """Whether it is so."""
    @final
    class Amount(Value):
        """An amount of money."""
        __match_args__: Final = ("amount",)
        def __new__(cls, amount: Money) -> Self: ...
        @property
        def amount(self, /) -> Money:
            """The amount."""

@final
class ValueChange(Record):
    """What a revaluation makes of a record."""
    __match_args__: Final = ("record", "balance", "original", "before", "after")
    def __new__(cls, record: ValuedRecord, balance: BalanceKind, original: Money, before: Money, after: Money) -> Self: ...
    @property
    def record(self, /) -> ValuedRecord:
        """The record."""
    @property
    def balance(self, /) -> BalanceKind:
        """What kind of balance it is."""
    @property
    def original(self, /) -> Money:
        """What it is at the end of the day, in its own currency (原币)."""
    @property
    def before(self, /) -> Money:
        """What stood in the books."""
    @property
    def after(self, /) -> Money:
        """What stands there from now on."""

@final
class ValuedBalance(Record):
    """A foreign record with its value in the books."""
    __match_args__: Final = ("record", "customer", "balance", "original", "home")
    def __new__(cls, record: ValuedRecord, customer: str, balance: BalanceKind, original: Money, home: Money) -> Self: ...
    @property
    def record(self, /) -> ValuedRecord:
        """The record."""
    @property
    def customer(self, /) -> str:
        """Whose it is."""
    @property
    def balance(self, /) -> BalanceKind:
        """What kind of balance it is."""
    @property
    def original(self, /) -> Money:
        """What is open or left of it, in its own currency (原币余额)."""
    @property
    def home(self, /) -> Money:
        """What of it stands in the books (本位币余额)."""

class ValuedRecord(Record):
    """A record that is worth something in the home currency."""
    @final
    class Item(ValuedRecord):
        """A receivable."""
        __match_args__: Final = ("item",)
        def __new__(cls, item: str) -> Self: ...
        @property
        def item(self, /) -> str:
            """The item."""
    @final
    class Lot(ValuedRecord):
        """Money on an account."""
        __match_args__: Final = ("lot",)
        def __new__(cls, lot: str) -> Self: ...
        @property
        def lot(self, /) -> str:
            """The lot."""

@final
class Verdict(Record):
    """Whether somebody may do something, and what made it so."""
    __match_args__: Final = ("allowed", "reason")
    def __new__(cls, allowed: bool, reason: AccessReason) -> Self: ...
    @property
    def allowed(self, /) -> bool:
        """Whether it is allowed."""
    @property
    def reason(self, /) -> AccessReason:
        """Why, and what would change it."""

@final
class Verification(Record):
    """What was checked, and the first figure that differs."""
    __match_args__: Final = ("events", "balances", "items", "difference")
    def __new__(cls, events: int, balances: int, items: int, *, difference: BookDifference | None = ...) -> Self: ...
    @property
    def events(self, /) -> int:
        """How many events were read."""
    @property
    def balances(self, /) -> int:
        """How many balances were compared."""
    @property
    def items(self, /) -> int:
        """How many receivables were compared."""
    @property
    def difference(self, /) -> BookDifference | None:
        """The first figure that differs; absent if none does."""

@final
class Viewer(Record):
    """In whose eyes a query is answered (查看人)."""
    __match_args__: Final = ("person", "at")
    def __new__(cls, person: str, at: datetime.datetime) -> Self: ...
    @property
    def person(self, /) -> str:
        """The person."""
    @property
    def at(self, /) -> datetime.datetime:
        """The instant at which the rights are those of the person."""

@final
class Vintage(Record):
    """What was sold in a period, and what of it was still open after each band."""
    __match_args__: Final = ("sold", "open_after")
    def __new__(cls, sold: Money, open_after: Sequence[Money]) -> Self: ...
    @property
    def sold(self, /) -> Money:
        """What was sold."""
    @property
    def open_after(self, /) -> tuple[Money, ...]:
        """What was still open at the end of each band, the youngest first. What is open after the last is lost."""

@final
class Voucher(Record):
    """An entry in the general ledger."""
    __match_args__: Final = ("id", "on", "reverses", "lines")
    def __new__(cls, id: str, on: datetime.date, *, reverses: str | None = ..., lines: Sequence[VoucherLine]) -> Self: ...
    @property
    def id(self, /) -> str:
        """The key of its fact."""
    @property
    def on(self, /) -> datetime.date:
        """Its day (制单日期)."""
    @property
    def reverses(self, /) -> str | None:
        """The voucher it takes back."""
    @property
    def lines(self, /) -> tuple[VoucherLine, ...]:
        """Its lines, in the order of the rule; none of them is zero."""

@final
class VoucherLine(Record):
    """One line of a voucher."""
    __match_args__: Final = ("side", "account", "name", "rate", "amount", "home", "dimensions", "summary")
    def __new__(cls, side: EntrySide, account: str, name: str, *, rate: int | str | Decimal | None = ..., amount: Money, home: Money, dimensions: Sequence[Field] = ..., summary: str) -> Self: ...
    @property
    def side(self, /) -> EntrySide:
        """The side."""
    @property
    def account(self, /) -> str:
        """The code of the account."""
    @property
    def name(self, /) -> str:
        """The name of the account."""
    @property
    def rate(self, /) -> Decimal | None:
        """The tax rate, on a line of net or tax."""
    @property
    def amount(self, /) -> Money:
        """The amount (原币); below zero in red letters."""
    @property
    def home(self, /) -> Money:
        """The amount in the home currency (本位币)."""
    @property
    def dimensions(self, /) -> tuple[Field, ...]:
        """What the account asks for (辅助核算), in the order of the account."""
    @property
    def summary(self, /) -> str:
        """The text (摘要)."""

@final
class VoucherSet(Record):
    """The vouchers of facts."""
    __match_args__: Final = ("vouchers", "nothing", "posted")
    def __new__(cls, vouchers: Sequence[Voucher], nothing: Sequence[str], posted: Sequence[str]) -> Self: ...
    @property
    def vouchers(self, /) -> tuple[Voucher, ...]:
        """The vouchers that are new, in the order of their facts."""
    @property
    def nothing(self, /) -> tuple[str, ...]:
        """The keys of facts for which this chart has nothing to enter."""
    @property
    def posted(self, /) -> tuple[str, ...]:
        """The keys of facts whose vouchers stand in the ledger already, exactly as they would be given."""

@final
class Waterfall(Record):
    """What a payment pays, and what is open after it. Nothing has changed yet."""
    __match_args__: Final = ("on", "lines", "paid", "left_over", "installments")
    def __new__(cls, on: datetime.date, lines: Sequence[WaterfallLine], paid: Money, *, left_over: WaterfallCredit | None = ..., installments: Sequence[OpenInstallment]) -> Self: ...
    @property
    def on(self, /) -> datetime.date:
        """The day of the payment."""
    @property
    def lines(self, /) -> tuple[WaterfallLine, ...]:
        """What is paid, in the order in which it happens."""
    @property
    def paid(self, /) -> Money:
        """What the lines pay together; with what is left over, the payment."""
    @property
    def left_over(self, /) -> WaterfallCredit | None:
        """What is left over."""
    @property
    def installments(self, /) -> tuple[OpenInstallment, ...]:
        """The installments as they are after it, in the order given."""

@final
class WaterfallCredit(Record):
    """What is left over of a payment."""
    __match_args__: Final = ("amount", "reason")
    def __new__(cls, amount: Money, reason: WaterfallReason) -> Self: ...
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def reason(self, /) -> WaterfallReason:
        """Why."""

@final
class WaterfallLine(Record):
    """What one component of one installment gets."""
    __match_args__: Final = ("installment", "component", "amount", "open", "reason")
    def __new__(cls, installment: int, component: str, amount: Money, open: Money, reason: WaterfallReason) -> Self: ...
    @property
    def installment(self, /) -> int:
        """The number of the installment."""
    @property
    def component(self, /) -> str:
        """The component."""
    @property
    def amount(self, /) -> Money:
        """How much, more than zero."""
    @property
    def open(self, /) -> Money:
        """What stays open of the component."""
    @property
    def reason(self, /) -> WaterfallReason:
        """Why."""

class WaterfallReason(Record):
    """Why a waterfall pays a component, keeps money, or opens a component again."""
    @property
    def en(self, /) -> str:
        """One sentence in English."""
    @property
    def zh(self, /) -> str:
        """One sentence in Chinese (中文)."""
    @final
    class InOrder(WaterfallReason):
        """Paid because its turn came."""
        __match_args__: Final = ("when", "due", "rank", "open")
        def __new__(cls, when: DueKind, due: datetime.date, rank: int, open: Money) -> Self: ...
        @property
        def when(self, /) -> DueKind:
            """How far along the installment is."""
        @property
        def due(self, /) -> datetime.date:
            """When it is due."""
        @property
        def rank(self, /) -> int:
            """The place of its pair in the order, from 1."""
        @property
        def open(self, /) -> Money:
            """What stays open of the component."""
    @final
    class Spread(WaterfallReason):
        """Paid because money beyond what is due is spread."""
        __match_args__: Final = ("total", "installments", "rank", "open")
        def __new__(cls, total: Money, installments: int, rank: int, open: Money) -> Self: ...
        @property
        def total(self, /) -> Money:
            """What is spread."""
        @property
        def installments(self, /) -> int:
            """Over how many installments."""
        @property
        def rank(self, /) -> int:
            """The place of its pair in the order, from 1."""
        @property
        def open(self, /) -> Money:
            """What stays open of the component."""
    @final
    class NothingOpen(WaterfallReason):
        """Kept because nothing is open any more."""
        __match_args__: Final = ()
        def __new__(cls) -> Self: ...
    @final
    class KeptAsCredit(WaterfallReason):
        """Kept because the rules pay nothing before it is due."""
        __match_args__: Final = ("open",)
        def __new__(cls, open: Money) -> Self: ...
        @property
        def open(self, /) -> Money:
            """What falls due later."""
    @final
    class Reopened(WaterfallReason):
        """Open again because a payment was taken back."""
        __match_args__: Final = ("rank", "paid", "open")
        def __new__(cls, rank: int, paid: Money, open: Money) -> Self: ...
        @property
        def rank(self, /) -> int:
            """The place of the component in the order of the reversal, from 1."""
        @property
        def paid(self, /) -> Money:
            """What had been paid of the component of this installment."""
        @property
        def open(self, /) -> Money:
            """What is open of it now."""

@final
class WaterfallReplay(Record):
    """What all payments pay, and what is open after them."""
    __match_args__: Final = ("payments", "installments")
    def __new__(cls, payments: Sequence[ReplayedPayment], installments: Sequence[OpenInstallment]) -> Self: ...
    @property
    def payments(self, /) -> tuple[ReplayedPayment, ...]:
        """The payments in the order in which they ran down."""
    @property
    def installments(self, /) -> tuple[OpenInstallment, ...]:
        """The installments as they are after the last one, in the order given."""

@final
class WaterfallRules(Record):
    """What is paid first, and what happens to money beyond what is due."""
    __match_args__: Final = ("order", "mode", "surplus")
    def __new__(cls, order: Sequence[Bucket], mode: WaterfallMode, surplus: Surplus) -> Self: ...
    @property
    def order(self, /) -> tuple[Bucket, ...]:
        """Every pair of a due kind and a component once, 1 to 96."""
    @property
    def mode(self, /) -> WaterfallMode:
        """Installment by installment, or component by component."""
    @property
    def surplus(self, /) -> Surplus:
        """What happens to money beyond what is due."""
