# Generated from the compiled module by `python bindings-python/stubs.py`; do not edit.
"""
The compiled part of the package; import `duebook` instead.
"""

from collections.abc import Iterator, Mapping, Sequence
import datetime
from decimal import Decimal
from duebook._shapes import AccessAttestation, AccessPolicy, AccessReview, AccessReviewRequest, AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLink, AccountLot, AccountNumber, AccountPlan, AccountPolicy, AccountRequest, AccountSummary, AgingRow, Amendment, AmountColumn, AmountDialect, ApprovalCase, ApprovalInForce, ApprovalPolicy, AsOf, Attached, AttestationStatus, Balance, BalanceTable, BankLine, BatchLine, BatchRequest, BookMatch, BookRules, BookSnapshot, BookStream, BookSummary, BookVouchers, Calendar, CaseAnswer, CaseHolding, CaseRequest, CaseState, CashBookLine, Chart, ChartFault, ChartSource, ClearingLine, ClearingPolicy, Command, Comparison, ConsistencyProof, ContractView, Control, Converted, ConvertedParts, CustomerView, DateColumn, DateDialect, DateText, DatedPayment, Decision, DepartedOwner, Discount, DiscountOffer, DiscountTerms, Due, EarlyPolicy, EntryCheck, EventDate, EventOutcome, EventReport, ExactSum, ExceptionChange, ExceptionFinding, ExceptionRecord, ExceptionReport, ExceptionRule, ExtractComparison, ExtractRow, ExtractRules, Field, FieldBlame, ForeignBalance, ForeignClearing, ForeignEntry, ForeignItem, ForeignLot, ForgottenPayer, GapRepair, Generated, Genesis, Head, HistoryEntry, InboxLine, InclusionProof, Installment, InstallmentTie, ItemMove, ItemStatus, ItemView, KnownLine, LateItem, LatePlan, LateTerms, LineMerge, Link, LogReport, LogSource, LogTrust, Lot, Masked, MatchBooking, MatchItem, MatchLine, MatchMeasure, MatchParty, MatchPlan, MatchRules, MoneyFact, MoneySource, MoneyUse, Movement, NamedItem, NamedScheme, Netting, NextPayment, Notice, OpenInstallment, Order, OrderCase, OrderProblem, Organization, Origin, OutstandingItem, OverdueCase, PaidInstallment, PaidPart, Part, Parts, Payer, PayerCandidate, PayerEvent, PeriodCadence, PeriodCheck, PeriodContent, PeriodEntry, PeriodSpan, PeriodStatus, Plan, PolicyReport, PostingRules, PostingWindow, Quote, QuoteItem, ReadRules, ReceiptView, Receivable, ReceivablePlan, RecordKey, Recorded, Recovery, RememberedPayer, Respread, Revaluation, RevaluationPolicy, Reversal, ReviewedLine, Rounded, Schedule, Scheme, Scope, SettlementQuote, Slip, Split, StatedBalance, Statement, StatementFile, Step, StepTimes, Subject, SumSets, TableLayout, TableMatch, TaxPart, TaxTaken, TaxedAmount, Terms, TieOut, TraceLine, Transfer, Undo, UndoTarget, Until, ValuedBalance, Verdict, Verification, Viewer, Voucher, VoucherSet, Waterfall, WaterfallReplay, WaterfallRules
from duebook.enums import AccountLikeness, Backdated, BusinessDay, ChartPreset, DayCut, ItemKind, Nature, PartPaid, RecoveryRule, Remainder, RepairKind, ReversalStyle, Rounding, Source, TaxRounded, UndoOrder, UnmatchedMoney, Verb
from typing import Any, Final, Self, SupportsIndex, final, overload
from typing_extensions import disjoint_base

__all__ = ["__version__", "Accounts", "Book", "CalendarForms", "Currency", "DueForms", "LotForms", "Money", "PlanForms", "ReceivableForms", "Record", "ScheduleForms", "TermsForms", "_class", "_refuse", "_unknown_name", "account_balance", "account_batch", "account_decide", "account_holds", "account_ledger", "account_links", "account_lots", "account_replay", "account_tie_out", "account_to_lots", "account_trace", "aging", "allocate", "amend", "amount_in_words", "approval_answer", "approval_holders", "approval_in_force", "approval_inbox", "approval_open", "approval_overdue", "approval_state", "approval_times", "attach_details", "attestation_status", "balance_table", "book_blame", "book_branch", "book_came_from", "book_case", "book_decide", "book_facts", "book_facts_seen", "book_head", "book_history", "book_inbox", "book_match_commands", "book_match_lines", "book_outbox", "book_read_log", "book_replay", "book_restore", "book_snapshot", "book_validate", "book_values", "book_verify", "book_vouchers", "book_went_to", "book_write_log", "call", "can", "change_exception", "chart", "check_approval_policies", "check_changes", "check_chart", "check_foreign_entry", "check_genesis", "check_period", "check_table_layout", "check_voucher", "clean_account", "clean_id", "clear_foreign", "compare_accounts", "compare_extracts", "compare_schemes", "convert", "convert_parts", "credit_lot", "decision_facts", "departed_owners", "detect_amounts", "detect_dates", "discounts", "exact_sum", "explain_gap", "forget_payer", "inverse_quote", "known_layouts", "known_lines", "late_charges", "links", "log_head", "mask", "match_payments", "measure_matches", "merge_lines", "net_payables", "next_payment", "pack_events", "parse_amount_text", "parse_amount_words", "parse_date_text", "payer_candidates", "payment_status", "period_status", "prove_consistency", "prove_inclusion", "raise_exceptions", "read_statement_bytes", "read_statements", "receivables", "reconciliation_periods", "recover", "remembered_payers", "replay_waterfall", "report_event", "revalue", "reverse", "reverse_voucher", "review_access", "settle", "settlement_quote", "sign_period", "slips", "split", "split_tax", "sum_sets", "take_tax", "transfer", "undo", "unpack_events", "verify_consistency", "verify_inclusion", "verify_log", "visible", "vouchers", "walk", "waterfall"]

__version__: Final[str]

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

@final
class Book:
    """
    A book as it follows from its events.

    The book holds its events in memory: they answer retries, reads as of an instant, and what changed since.

    It may be used by several threads; a copy of it goes its own way.
    """
    def __copy__(self, /) -> Book: ...
    def __deepcopy__(self, /, _memo: Any) -> Book: ...
    def __reduce__(self, /) -> tuple[Any, tuple[Any]]:
        """
        It is stored as its `snapshot`, and read by `restore`.
        """
    def __repr__(self, /) -> str: ...
    def access_policy(self, /) -> AccessPolicy | None:
        """
        Who may do what; none: everybody may do everything.
        """
    def apply(self, /, events: Sequence[Recorded]) -> None:
        """
        Takes over events that were stored: those of `decide`, or a part of the log that follows what
        is here. All of them or none.
        """
    def apply_log(self, /, text: str) -> None:
        """
        Takes over the lines of a log that follow what is here. All of them or none.
        """
    def approval_policies(self, /) -> list[ApprovalPolicy]:
        """
        The newest version of each approval policy that counts.
        """
    def as_recorded(self, /, at: datetime.datetime) -> Book:
        """
        The book as it was recorded by an instant, for reading: a branch.
        """
    def available(self, /, customer: str, on: datetime.date) -> list[Money]:
        """
        What a customer has available (可用余额) at the end of a day, one amount for each currency.
        """
    def balance(self, /, customer: str, *, as_of: AsOf = ...) -> list[Balance]:
        """
        The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays.
        """
    def blame(self, /, record: RecordKey, *, as_of: AsOf = ...) -> list[FieldBlame]:
        """
        For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
        event (溯源责任), by the name of the field. The fields are those of `customer`,
        `contract`, `receivable` and `receipt`; an event that
        leaves a value as it is has not set it. The business date plays no part.
        """
    def branch(self, /, until: Until, id: str) -> Book:
        """
        Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
        its own, so that what is recorded there is never taken for what happened here.
        """
    def came_from(self, /, item: str, *, as_of: AsOf = ...) -> list[MoneySource]:
        """
        Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
        together exactly what of it is paid.
        """
    def case_holders(self, /, case: str, *, as_of: datetime.datetime) -> CaseHolding | None:
        """
        Who holds a case (当前审批人), and why; nothing before it was opened.
        """
    def changes_since(self, /, sequence: int) -> list[Recorded]:
        """
        The events after the one of that number: what a reader who has seen so many does not know yet.
        """
    def closed_through(self, /) -> datetime.date | None:
        """
        The last closed day (结账日).
        """
    def consistency(self, /, count: int) -> ConsistencyProof:
        """
        Proves that the book of today continues what it was at an earlier head (一致性证明).
        """
    def contract(self, /, contract: str, *, as_of: AsOf = ...) -> ContractView:
        """
        A contract. The business date plays no part.
        """
    def control_total(self, /, currency: str | Currency, *, as_of: AsOf = ...) -> Money:
        """
        What all customers together owe at the end of a day in one currency: the control total of the receivables; for a
        viewer that of the receivables that may be seen.
        """
    def copy(self, /) -> Book:
        """
        The same once more, without a replay: for trying out what is not to be kept.
        """
    def customer(self, /, customer: str, *, as_of: AsOf = ...) -> CustomerView:
        """
        A customer. The business date plays no part.
        """
    def cycle_times(self, /, percents: Sequence[int], *, as_of: datetime.datetime) -> list[StepTimes]:
        """
        How long steps and cases took (审批时长), as known at that instant.
        """
    def decide(self, /, order: Order) -> Decision:
        """
        Works out what an order does. Nothing changes until the events are stored and applied.

        The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
        has happened since. The book is as it was afterwards.
        """
    def facts(self, /, command: Command, on: datetime.date) -> list[Field]:
        """
        What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
        item, and the fields of the records. Beside `Command.action` it is all that a right or an approval rule has
        to look at. A record the book does not know gives no facts.
        """
    def facts_seen(self, /, record: RecordKey, viewer: Viewer) -> Masked:
        """
        What a viewer sees of a record: its facts without those that are hidden, which are named.
        """
    def first_line(self, /) -> str:
        """
        The first line of the log of the book, before those of its events: its `Genesis`.
        """
    def head(self, /) -> Head:
        """
        The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
        cannot reach, it stands for every byte.

        Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
        """
    def history(self, /, stream: BookStream, *, viewer: Viewer | None = None) -> list[Recorded]:
        """
        The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
        whole: a viewer from whom a field is hidden sees none of them.
        """
    def holds(self, /, customer: str, *, as_of: AsOf = ...) -> list[AccountHold]:
        """
        The holds and refunds of a customer at the end of a day.
        """
    def id(self, /) -> str:
        """
        The book.
        """
    def inbox(self, /, person: str, *, as_of: datetime.datetime) -> list[InboxLine]:
        """
        What waits for a person (待办审批), the most urgent first.
        """
    def inclusion(self, /, sequence: int) -> InclusionProof:
        """
        Proves that an event stands in the book as it is now (存在证明).
        """
    def ledger(self, /, account: AccountKey, first: datetime.date, last: datetime.date, *, viewer: Viewer | None = None) -> AccountLedger:
        """
        The running ledger (收支明细) of an account from one day to another, in the eyes of a viewer if one is named.
        """
    def log_since(self, /, sequence: int) -> str:
        """
        The lines of the log after the event of that number, as text.
        """
    def lots(self, /, customer: str, *, as_of: AsOf = ...) -> list[AccountLot]:
        """
        The lots of a customer at the end of a day.
        """
    def match_commands(self, /, found: BookMatch, *, unmatched: UnmatchedMoney) -> MatchBooking:
        """
        The commands for what is certain (入账指令): the money is recorded and pays what it is for.

        A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome.Post`.
        """
    def match_lines(self, /, lines: Sequence[MatchLine], *, parties: Sequence[MatchParty] = ..., rules: MatchRules = ..., as_of: AsOf = ...) -> BookMatch:
        """
        Matches lines of a bank with everything that is open in the book (对账).

        Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
        had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
        """
    @staticmethod
    def open(book: str) -> Book:
        """
        An empty book of a company, or of whatever keeps its receivables apart.
        """
    def open_cases(self, /) -> list[OrderCase]:
        """
        The cases that are open (审批中), by id.
        """
    def open_items(self, /, customer: str, *, as_of: AsOf = ...) -> list[ItemView]:
        """
        What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
        """
    def order(self, /, order: str) -> list[Recorded]:
        """
        The events of an order; none if it is not known.
        """
    def order_case(self, /, case: str) -> OrderCase:
        """
        A case (审批单): an order that waits for approval, or waited.
        """
    def organization(self, /) -> Organization:
        """
        The people and departments of the book.
        """
    def origins(self, /) -> list[Origin]:
        """
        Whose the first events of this book are, if it is a branch.
        """
    def outbox(self, /, sequence: int) -> list[Notice]:
        """
        The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
        up at the instant of the event among the people of today.
        """
    def overdue_cases(self, /, *, as_of: datetime.datetime) -> list[OverdueCase]:
        """
        The cases that are late (超时未审), the latest first.
        """
    def proposal(self, /, customer: str, *, scheme: Scheme | None = None, as_of: AsOf = ...) -> Plan:
        """
        What a scheme would do with the money of a customer on a day, with the reasons (核销方案). Nothing changes.
        """
    def receipt(self, /, receipt: str, *, as_of: AsOf = ...) -> ReceiptView:
        """
        A receipt. The business date plays no part.
        """
    def receivable(self, /, item: str, *, as_of: AsOf = ...) -> ItemView:
        """
        One receivable at the end of a day.
        """
    @staticmethod
    def replay(book: str, events: Sequence[Recorded]) -> Book:
        """
        The book that follows from its events.
        """
    @staticmethod
    def replay_log(book: str, text: str) -> Book:
        """
        The book that follows from the text of its log: one line an event, each line ended, as
        `write_log` writes it. No event has to be read one by one before.
        """
    @staticmethod
    def restore(snapshot: BookSnapshot, *, tail: Sequence[Recorded] = ...) -> Book:
        """
        The book of a snapshot, and of the events after it: the same as the full replay.
        """
    def rules(self, /, on: datetime.date) -> BookRules:
        """
        The rules that hold on a business date.
        """
    def sequence(self, /) -> int:
        """
        The number of the last event; 0 if there is none.
        """
    def snapshot(self, /) -> BookSnapshot:
        """
        The book at this point, to be kept.
        """
    def summary(self, /, *, as_of: AsOf = ...) -> BookSummary:
        """
        All customers with all figures; for a viewer those whose accounts may be seen.
        """
    def tags(self, /, subject: RecordKey, *, as_of: AsOf = ...) -> list[str]:
        """
        The tags of a record; none of one that nobody knows. The business date plays no part.
        """
    def validate(self, /, order: Order) -> list[OrderProblem]:
        """
        Everything that is wrong with an order, so that all of it can be put right before it is sent: of every command,
        of what it expects, of its instant. Nothing is wrong if and only if `decide` would carry it
        out, and the first problem is the one `decide` would refuse it for.

        Each command is tried on what the good ones before it do; a bad one does nothing. So what is only wrong because
        an earlier command is wrong is reported too: a payment of a receivable that could not be opened. The book is as
        it was afterwards.

        An order that was recorded before has the problem for which it was refused then, or none. Under an id with
        another content, and with too many commands, nothing else is looked at.
        """
    def values(self, /, *, as_of: AsOf = ...) -> list[ValuedBalance]:
        """
        What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
        record; nothing in a book that declares none.
        """
    def verify(self, /) -> Verification:
        """
        Adds all events up once more, without any of the running figures, and compares (全面核对): what every
        customer has on the books in every currency, and what is open of every receivable.
        """
    def version(self, /, stream: BookStream) -> int:
        """
        The version of a stream: how many events touched it. What a writer expects it to be still.
        """
    def vouchers(self, /, rules: PostingRules, *, window: PostingWindow = ...) -> BookVouchers:
        """
        The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
        last answer misses none and gets none twice, wherever the answers are cut.

        A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
        What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
        one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
        amendment, is a red invoice (红字发票).
        """
    def went_to(self, /, receipt: str, *, as_of: AsOf = ...) -> list[MoneyUse]:
        """
        What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
        of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
        """

class CalendarForms(Record):
    """
    What `Calendar` has beside its fields.
    """
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    def adjust(self, /, date: datetime.date, convention: BusinessDay) -> datetime.date:
        """
        The date, moved as told if it is not a business day.
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

class DueForms(Record):
    """
    What `Due` has beside its fields.
    """
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
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
    def months_after(event: str, months: int) -> Due:
        """
        So many months after an event, on the same day of the month or the last the month has.
        """
    @staticmethod
    def on(date: datetime.date) -> Due:
        """
        A fixed date.
        """

class LotForms(Record):
    """
    What `Lot` has beside its fields.
    """
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    @staticmethod
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], received: Sequence[datetime.date], amount_minor: Sequence[int] | None = None, amount: Sequence[str | Decimal | int] | None = None, nature: Sequence[Nature] | None = None, references: Sequence[Sequence[str]] | None = None, pays: Sequence[Sequence[NamedItem]] | None = None, source: Sequence[Source] | None = None, fields: Sequence[Sequence[Field]] | None = None, scope: Sequence[Sequence[Scope]] | None = None, priority: Sequence[int] | None = None, expires: Sequence[datetime.date | None] | None = None) -> list[Lot]:
        """
        Receipts by the column: one sequence for each field, all of one length.

        Amounts stand in whole minor units (`amount_minor=[5000000]`) or as `Decimal` or text
        (`amount=["50000.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `lots[3].received`.
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

class PlanForms(Record):
    """
    What `Plan` has beside its fields.
    """
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    @property
    def line_count(self, /) -> int:
        """
        The number of lines, without making their records.
        """

class ReceivableForms(Record):
    """
    What `Receivable` has beside its fields.
    """
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    @staticmethod
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], due: Sequence[datetime.date], open_minor: Sequence[int] | None = None, open: Sequence[str | Decimal | int] | None = None, issued: Sequence[datetime.date | None] | None = None, references: Sequence[Sequence[str]] | None = None, kind: Sequence[ItemKind] | None = None, disputed: Sequence[bool] | None = None, fields: Sequence[Sequence[Field]] | None = None, parts: Sequence[Sequence[Part]] | None = None, discounts: Sequence[Sequence[Discount]] | None = None) -> list[Receivable]:
        """
        Open items by the column: one sequence for each field, all of one length.

        What is open stands in whole minor units (`open_minor=[3390000]`) or as `Decimal` or text
        (`open=["33900.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `items[3].due`.
        """

@disjoint_base
class Record:
    """
    A record or choice of the core, kept as the core made it. It never changes.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]: ...
    def __hash__(self, /) -> int: ...
    @classmethod
    def __init_subclass__(cls, /, **_named: Any) -> None: ...
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    def __replace__(self, /, **changes: Any) -> Self:
        """
        The same record with some fields changed and all checks made again; `copy.replace(record, ...)` calls this
        from Python 3.13 on.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        A reason reads as its sentence in English.
        """
    @classmethod
    def from_json(cls, /, text: str) -> Self:
        """
        Reads the JSON form; a refusal names the field.
        """
    def to_json(self, /) -> str:
        """
        The JSON form: one line, fields in the order of their declaration.
        """

class ScheduleForms(Record):
    """
    What `Schedule` has beside its fields.
    """
    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Installment: ...
    @overload
    def __getitem__(self, index: slice, /) -> tuple[Installment, ...]: ...
    def __iter__(self, /) -> Iterator[Installment]: ...
    def __len__(self, /) -> int: ...
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    def __reversed__(self, /) -> Iterator[Installment]: ...

class TermsForms(Record):
    """
    What `Terms` has beside its fields.
    """
    def __new__(cls, /, *given: Any, **named: Any) -> Self: ...
    @staticmethod
    def equal(count: int, first: Due, *, months: int = ...) -> Terms:
        """
        So many equal installments, one every so many months, the first as `first` says. Month ends keep
        their anchor: from 31 January to 28 February to 31 March.
        """
    @staticmethod
    def percent(*lines: tuple[int | str | Decimal, Due]) -> Terms:
        """
        Terms by percentages that add up to 100, as in 30/40/30 (首款30%、中期40%、尾款30%).

        Halves are rounded up, the last line takes what rounding leaves, dates stay where they fall;
        `copy.replace` changes any of it.
        """
    def schedule(self, total: Money, /, *, events: Mapping[str, datetime.date] | Sequence[EventDate] | None = None, calendar: Calendar | None = None, **dates: datetime.date) -> Schedule:
        """
        Makes the schedule of a contract. The same request always gives the same answer.

        Events that have happened are keywords (`signing=date(2026, 1, 31)`), or, where a name is no
        identifier, entries of `events`. A line whose event has not been reported has no date yet. `calendar`
        is needed if the terms move dates off holidays.
        """

def _class(name: str) -> type:
    """
    The class of a name, made if need be: what `duebook.Lot` asks for.
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

def amount_in_words(amount: Money) -> str:
    """
    An amount of yuan in Chinese capitals.

    The words 人民币 that a form prints in front are not part of the answer.
    """

def approval_answer(organization: Organization, case: ApprovalCase, answer: CaseAnswer) -> ApprovalCase:
    """
    Answers a case (审批): approve, reject, send back, delegate, add a step, withdraw. The answer is the case after it.
    """

def approval_holders(organization: Organization, case: ApprovalCase, *, as_of: datetime.datetime) -> CaseHolding | None:
    """
    Who holds a case (当前审批人); nothing before it was opened.
    """

def approval_in_force(case: ApprovalCase, digest: str, *, as_of: datetime.datetime) -> ApprovalInForce:
    """
    The approval of exactly this content at that instant.
    """

def approval_inbox(organization: Organization, cases: Sequence[ApprovalCase], person: str, *, as_of: datetime.datetime) -> list[InboxLine]:
    """
    What waits for a person (待办审批), the most urgent first.
    """

def approval_open(organization: Organization, policy: ApprovalPolicy, request: CaseRequest) -> ApprovalCase:
    """
    Opens a case (发起审批): the branch of the policy that fits decides its steps.
    """

def approval_overdue(cases: Sequence[ApprovalCase], *, as_of: datetime.datetime) -> list[OverdueCase]:
    """
    The cases that are late at that instant (超时未审), the latest first.
    """

def approval_state(case: ApprovalCase, *, as_of: datetime.datetime) -> CaseState | None:
    """
    How a case stands; nothing before it was opened.
    """

def approval_times(cases: Sequence[ApprovalCase], percents: Sequence[int], *, as_of: datetime.datetime) -> list[StepTimes]:
    """
    How long steps and cases took, as known at that instant: by policy, the cases as a whole first, then the steps by
    name.
    """

def attach_details(statements: Sequence[Statement], notifications: Sequence[Statement]) -> Attached:
    """
    Attaches the payments of notifications to the lines they were booked as.

    An entry explains the line of its account that has the same number of the bank; or, if no line has it, the line of
    the same batch. Several entries may explain one line together. What is attached adds up to the line, exactly;
    otherwise nothing is, and the reason has both figures.
    """

def attestation_status(organization: Organization, attestations: Sequence[AccessAttestation], every_days: int, *, as_of: datetime.datetime) -> AttestationStatus:
    """
    Whether rights were reviewed in time (权限定期审查).
    """

def balance_table(*, as_of: datetime.date, book_balance: Money, bank_balance: Money, book: Sequence[CashBookLine] = ..., bank: Sequence[BankLine] = ..., matches: Sequence[TableMatch] = ..., carried: Sequence[OutstandingItem] = ...) -> BalanceTable:
    """
    Makes the bank reconciliation statement of a day.
    """

def book_blame(book: str, events: Sequence[Recorded], record: RecordKey, *, as_of: AsOf = ...) -> list[FieldBlame]:
    """
    For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
    event (溯源责任), by the name of the field. The fields are those of `customer`,
    `contract`, `receivable` and `receipt`; an event that
    leaves a value as it is has not set it. The business date plays no part.
    """

def book_branch(book: str, events: Sequence[Recorded], until: Until, id: str) -> BookSnapshot:
    """
    Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
    its own, so that what is recorded there is never taken for what happened here.
    """

def book_came_from(book: str, events: Sequence[Recorded], item: str, *, as_of: AsOf = ...) -> list[MoneySource]:
    """
    Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
    together exactly what of it is paid.
    """

def book_case(book: str, events: Sequence[Recorded], case: str) -> OrderCase:
    """
    A case (审批单): an order that waits for approval, or waited.
    """

def book_decide(book: str, events: Sequence[Recorded], order: Order) -> Decision:
    """
    Works out what an order does. Nothing changes until the events are stored and applied.

    The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
    has happened since. The book is as it was afterwards.
    """

def book_facts(book: str, events: Sequence[Recorded], command: Command, on: datetime.date) -> list[Field]:
    """
    What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
    item, and the fields of the records. Beside `Command.action` it is all that a right or an approval rule has
    to look at. A record the book does not know gives no facts.
    """

def book_facts_seen(book: str, events: Sequence[Recorded], record: RecordKey, viewer: Viewer) -> Masked:
    """
    What a viewer sees of a record: its facts without those that are hidden, which are named.
    """

def book_head(book: str, events: Sequence[Recorded]) -> Head:
    """
    The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
    cannot reach, it stands for every byte.

    Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
    """

def book_history(book: str, events: Sequence[Recorded], stream: BookStream, *, viewer: Viewer | None = None) -> list[Recorded]:
    """
    The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
    whole: a viewer from whom a field is hidden sees none of them.
    """

def book_inbox(book: str, events: Sequence[Recorded], person: str, *, as_of: datetime.datetime) -> list[InboxLine]:
    """
    What waits for a person (待办审批), the most urgent first.
    """

def book_match_commands(book: str, events: Sequence[Recorded], found: BookMatch, *, unmatched: UnmatchedMoney) -> MatchBooking:
    """
    The commands for what is certain (入账指令): the money is recorded and pays what it is for.

    A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome.Post`.
    """

def book_match_lines(book: str, events: Sequence[Recorded], lines: Sequence[MatchLine], *, parties: Sequence[MatchParty] = ..., rules: MatchRules = ..., as_of: AsOf = ...) -> BookMatch:
    """
    Matches lines of a bank with everything that is open in the book (对账).

    Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
    had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
    """

def book_outbox(book: str, events: Sequence[Recorded], sequence: int) -> list[Notice]:
    """
    The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
    up at the instant of the event among the people of today.
    """

def book_read_log(text: str) -> list[Recorded]:
    """
    Reads a log: one event a line, each line ended. A last line without an end was cut off while it was written.
    """

def book_replay(book: str, events: Sequence[Recorded], *, as_of: AsOf = ...) -> BookSummary:
    """
    All customers with all figures; for a viewer those whose accounts may be seen.
    """

def book_restore(snapshot: BookSnapshot, *, tail: Sequence[Recorded] = ..., as_of: AsOf = ...) -> BookSummary:
    """
    All customers with all figures; for a viewer those whose accounts may be seen.
    """

def book_snapshot(book: str, events: Sequence[Recorded]) -> BookSnapshot:
    """
    The book at this point, to be kept.
    """

def book_validate(book: str, events: Sequence[Recorded], order: Order) -> list[OrderProblem]:
    """
    Everything that is wrong with an order, so that all of it can be put right before it is sent: of every command,
    of what it expects, of its instant. Nothing is wrong if and only if `decide` would carry it
    out, and the first problem is the one `decide` would refuse it for.

    Each command is tried on what the good ones before it do; a bad one does nothing. So what is only wrong because
    an earlier command is wrong is reported too: a payment of a receivable that could not be opened. The book is as
    it was afterwards.

    An order that was recorded before has the problem for which it was refused then, or none. Under an id with
    another content, and with too many commands, nothing else is looked at.
    """

def book_values(book: str, events: Sequence[Recorded], *, as_of: AsOf = ...) -> list[ValuedBalance]:
    """
    What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
    record; nothing in a book that declares none.
    """

def book_verify(book: str, events: Sequence[Recorded]) -> Verification:
    """
    Adds all events up once more, without any of the running figures, and compares (全面核对): what every
    customer has on the books in every currency, and what is open of every receivable.
    """

def book_vouchers(book: str, events: Sequence[Recorded], rules: PostingRules, *, window: PostingWindow = ...) -> BookVouchers:
    """
    The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
    last answer misses none and gets none twice, wherever the answers are cut.

    A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
    What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
    one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
    amendment, is a red invoice (红字发票).
    """

def book_went_to(book: str, events: Sequence[Recorded], receipt: str, *, as_of: AsOf = ...) -> list[MoneyUse]:
    """
    What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
    of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
    """

def book_write_log(events: Sequence[Recorded]) -> str:
    """
    Writes a log: the canonical line of every event, each line ended (账簿日志). What `read_log` reads.
    """

def call(name: str, given: str) -> str:
    """
    Calls a function by its name, from JSON text to JSON text; the form of the conformance vectors.
    """

def can(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, verb: Verb, subject: Subject, as_of: datetime.datetime) -> Verdict:
    """
    Whether somebody may view, approve or adjust something, and why. Without a policy everybody may.
    """

def change_exception(exception: ExceptionRecord, change: ExceptionChange, on: datetime.date) -> ExceptionRecord:
    """
    An exception after a person did something with it.
    """

def chart(*, preset: ChartPreset, home: str | Currency) -> Chart:
    """
    A chart by its name, for books in the currency `home`.
    """

def check_approval_policies(policies: Sequence[ApprovalPolicy], *, organization: Organization | None = None, as_of: datetime.datetime) -> PolicyReport:
    """
    What is wrong with policies (审批规则检查): gaps, overlaps, dead branches, steps nobody can answer.
    """

def check_changes(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, action: str, step: str | None = None, fields: Sequence[Field], as_of: datetime.datetime) -> list[Field]:
    """
    The fields, if somebody may change all of them.
    """

def check_chart(chart: Chart) -> list[ChartFault]:
    """
    Everything that is wrong with a chart, or missing in it, in the order of its rules. A chart with faults other
    than kinds without a rule makes no voucher.
    """

def check_foreign_entry(entry: ForeignEntry) -> EntryCheck:
    """
    Checks a document before it is booked: the total in the base currency is the total at the rate, halves
    away from zero, and the lines add up in both currencies, all exactly (用友U8).
    """

def check_genesis(line: str, book: str) -> Genesis:
    """
    Checks that `line` is the first line of the log of `book`; the answer is what it says.
    """

def check_period(content: PeriodContent) -> PeriodCheck:
    """
    Checks whether a period can be signed, and gives the digest of what would be.
    """

def check_table_layout(layout: TableLayout) -> list[str]:
    """
    Checks that a declared layout says what is needed, and nothing twice; gives the headings without which a table is
    not of this layout.
    """

def check_voucher(voucher: Voucher) -> Voucher:
    """
    Checks that a voucher balances in each currency and in the home currency, and has no line of nothing. The answer
    is the voucher as it is.
    """

def clean_account(text: str) -> AccountNumber:
    """
    Takes in an account number as it is written.

    A leading apostrophe and `="…"`, with which exports keep a spreadsheet from counting, are taken off. A text that
    begins like an IBAN of a country that has them, with at least 15 characters, must be one.
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

def compare_accounts(left: str, right: str) -> AccountLikeness:
    """
    How far two account numbers agree: the same, perhaps the same as far as they are known, or different.

    Two masked numbers are never the same: what is hidden may differ.
    """

def compare_extracts(left: Sequence[ExtractRow], right: Sequence[ExtractRow], *, rules: ExtractRules = ..., balances: Sequence[StatedBalance] = ...) -> ExtractComparison:
    """
    Compares two extracts row by row.

    Rows that agree in everything that is compared are interchangeable; of several, those with the smaller ids are
    paired. The answer does not depend on the order of the rows. It takes about n log n steps.
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

def decision_facts(decision: Decision) -> list[Recorded]:
    """
    What an order did, now or when it was recorded before (指令结果): the events of its decision.
    """

def departed_owners(organization: Organization, subjects: Sequence[Subject], *, as_of: datetime.datetime) -> list[DepartedOwner]:
    """
    What still belongs to people who have left (离职负责人).
    """

def detect_amounts(values: Sequence[str]) -> AmountColumn:
    """
    Finds out how a column of amounts is written.
    """

def detect_dates(values: Sequence[str]) -> DateColumn:
    """
    Finds out how a column of dates is written.
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

def explain_gap(amounts: Sequence[Money], stated: Money, *, candidates: Sequence[Money] = ..., kinds: Sequence[RepairKind] = ..., most: int = ..., budget: int | None = None) -> GapRepair:
    """
    The smallest set of mistakes that explains why a sum is not what is stated.
    """

def forget_payer(events: Sequence[PayerEvent], *, names: Sequence[str] = ..., accounts: Sequence[str] = ...) -> ForgottenPayer:
    """
    The list without a payer: every event under one of the names or accounts is taken out, and every withdrawal of a
    decision that has no other event. What is left says exactly what it would say had the payer never been there.

    An event that names the payer only in another spelling, or only under a masked account, is found by the text as it
    was written.
    """

def inverse_quote(quote: Quote) -> Quote:
    """
    The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
    """

def known_layouts() -> list[TableLayout]:
    """
    The layouts this library knows, as they could be declared.

    To read a variant of one of them, take it, change its columns and give it as the declared layout.
    """

def known_lines(statement: Statement) -> list[KnownLine]:
    """
    What has to be kept of the lines of a statement to know them again, in their order.
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

def log_head(source: LogSource) -> Head:
    """
    The head of the log as it stands.
    """

def mask(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, action: str, step: str | None = None, fields: Sequence[Field], as_of: datetime.datetime) -> Masked:
    """
    What somebody sees of the fields of a record; what is hidden is named, never shown.
    """

def match_payments(lines: Sequence[MatchLine], items: Sequence[MatchItem], *, parties: Sequence[MatchParty] = ..., rules: MatchRules = ...) -> MatchPlan:
    """
    Which payment is for what, and why; or why that cannot be said.
    """

def measure_matches(lines: Sequence[ReviewedLine]) -> MatchMeasure:
    """
    Measures the matching: precision, recall, auto rate, money error and top three, by month and class.

    Precision and money error are those of the posted lines that somebody looked at; whether the others are right nobody
    knows. A line that has no counterpart and was not posted is neither found nor missed.
    """

def merge_lines(known: Sequence[KnownLine], statements: Sequence[Statement], *, cut: DayCut = ...) -> LineMerge:
    """
    Says what a file brings (合并导入).
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

def pack_events(events: Sequence[Recorded]) -> str:
    """
    Events as compact bytes (紧凑字节), in hexadecimal digits: one after the other, each in its one form.
    """

def parse_amount_text(text: str, currency: str | Currency, *, dialect: AmountDialect = ...) -> Money:
    """
    Reads an amount as it is written: `￥1,234.56`, `(1 234,56)`, `１２３４.５－`, `1,234.56 CR`, `壹仟贰佰叁拾肆元伍角陆分`.

    Understood besides digits and the marks of the dialect: full-width forms; one sign, before or after the number or
    as parentheses; the currency by its code or a common mark (¥, 元, RMB, $, €, £); one mark of debit or credit, if
    the dialect says whose. Thousands are grouped by threes, all with the same mark. Zeros beyond the currency's places
    are read, other digits there are refused.
    """

def parse_amount_words(text: str) -> Money:
    """
    Reads an amount in Chinese capitals: `人民币壹万贰仟叁佰肆拾伍元陆角柒分`, `伍佰圆正`, `负叁元零贰分`.

    Ordinary numerals (一二三) and older forms (圆, 正, 贰 as 弍) are read as well. Units must fall; a single digit below
    a gap needs its 零, as spoken Chinese drops the unit there.
    """

def parse_date_text(text: str, *, dialect: DateDialect = ...) -> DateText:
    """
    Reads a date as it is written: `20260801`, `2026/8/1`, `2026年8月1日`, `20260801 15:24:03`.

    The parts are divided by `-`, `/`, `.`, or 年 月 日, twice the same; years have four digits. A time follows after a
    blank, a `T` or nothing: `15:24`, `15:24:03`, `152403`, `15时24分03秒`, with or without parts of a second.
    """

def payer_candidates(events: Sequence[PayerEvent], *, as_of: datetime.date, payer: Payer) -> list[PayerCandidate]:
    """
    The customers a payer may have paid for, the likeliest first.
    """

def payment_status(amount: Money, open: Money, invoiced: bool, *, due: datetime.date | None = None, as_of: datetime.date) -> ItemStatus:
    """
    The status of an installment or invoice: a function of what is open, the due date and the day, so that
    nobody can set an item to settled by hand while money is missing.

    An open credit note is our debt and never overdue.
    """

def period_status(content: PeriodContent, *, entries: Sequence[PeriodEntry] = ..., as_of: datetime.date, days: int) -> PeriodStatus:
    """
    How a period stands: signed, and still what was signed?
    """

def prove_consistency(source: LogSource, old_count: int, new_count: int) -> ConsistencyProof:
    """
    Proves that the first `new_count` lines continue the first `old_count`.
    """

def prove_inclusion(source: LogSource, sequence: int, count: int) -> InclusionProof:
    """
    Proves that the line at `sequence` stands in the log of the first `count` lines.
    """

def raise_exceptions(*, as_of: datetime.date, findings: Sequence[ExceptionFinding], known: Sequence[ExceptionRecord] = ..., rules: Sequence[ExceptionRule] = ..., limits: Sequence[int] = ...) -> ExceptionReport:
    """
    Brings the exceptions up to date with what a run found.
    """

def read_statement_bytes(bytes: str, *, rules: ReadRules = ...) -> StatementFile:
    """
    Reads a bank file (读取银行对账单) whose bytes are given in hexadecimal digits.
    """

def read_statements(text: str, *, rules: ReadRules = ...) -> StatementFile:
    """
    Reads a bank file (读取银行对账单) whose bytes are decoded already: camt.053, camt.054, MT940, OFX. An encoding that
    the text declares is not looked at; everything else is as for bytes.
    """

def receivables(contract: str, version: int, customer: str, schedule: Schedule, *, existing: Sequence[Generated] = ..., undated_due: datetime.date | None = None, id: str | None = None, issued: datetime.date | None = None, discounts: DiscountTerms | None = None, taxes: Sequence[Money] = ..., references: Sequence[str] = ..., fields: Sequence[Field] = ..., ties: Sequence[InstallmentTie] = ...) -> ReceivablePlan:
    """
    The receivables of a version of a contract.

    An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
    its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
    and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
    installment without a date agrees with no receivable: one of an earlier version falls away and the installment waits;
    one of this version, or paid in part, keeps its date.
    """

def reconciliation_periods(cadence: PeriodCadence, from_: datetime.date, to: datetime.date) -> list[PeriodSpan]:
    """
    The periods that end within a span of days.
    """

def recover(item: Receivable, lot: Lot, *, rule: RecoveryRule, as_of: datetime.date) -> Recovery:
    """
    Reopens a written-off item by what came in for it, and pays that.

    The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
    expired money recovers nothing, and the plan says so.
    """

def remembered_payers(events: Sequence[PayerEvent], *, as_of: datetime.date) -> list[RememberedPayer]:
    """
    Everything the memory holds, by account and by name: the accounts first, both in the order of their text.
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

def reverse_voucher(voucher: Voucher, key: str, on: datetime.date, *, style: ReversalStyle, summary: str | None = None) -> Voucher:
    """
    The voucher that takes another back exactly, line by line, and names it.
    """

def review_access(organization: Organization, policy: AccessPolicy, request: AccessReviewRequest) -> AccessReview:
    """
    What stands out in the rights of an organization (权限审查): unused, too wide, in conflict, held by who has left.
    """

def settle(items: Sequence[Receivable], plan: Plan) -> list[Receivable]:
    """
    The items as they are after the plan: the same records with less open, of the whole and of the parts.
    """

def settlement_quote(items: Sequence[QuoteItem], policy: EarlyPolicy, *, as_of: datetime.date) -> SettlementQuote:
    """
    The amount that settles everything on a day, item by item.
    """

def sign_period(content: PeriodContent, by: str, at: datetime.datetime) -> PeriodEntry:
    """
    The entry with which somebody signs a period.
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

def split_tax(amounts: Sequence[TaxedAmount], *, rounded: TaxRounded, rounding: Rounding) -> list[TaxPart]:
    """
    Parts amounts that include tax into net and tax: net is the amount divided by one and the rate.
    """

def sum_sets(amounts: Sequence[Money], low: Money, high: Money, *, anchors: Sequence[int] = ..., members: int | None = None, budget: int | None = None) -> SumSets:
    """
    Counts all sets of amounts whose sum lies in a window, by size.

    A set that adds up is found easily and proves little: with a tolerance of 20.00 twenty ordinary amounts have
    hundreds of them. So a window must be *anchored* by an amount that is known to be meant, and the answer always says
    how many sets there are. Any 40 amounts are answered, or up to 400 if a set has at most four members.
    """

def take_tax(parts: Sequence[TaxPart], amount: Money) -> TaxTaken:
    """
    Takes an amount out of one that has been parted, in proportion and by largest remainder, so that nothing is lost
    however often it is done: who takes all has taken every net and every tax, to the cent.
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

def unpack_events(bytes: str) -> list[Recorded]:
    """
    The events of compact bytes, in hexadecimal digits.
    """

def verify_consistency(proof: ConsistencyProof, old: Head, new: Head) -> Head:
    """
    Verifies that the log of `new` continues the log of `old`: nothing of the old one was changed. The answer is the
    newer head, which may be kept in place of the older.
    """

def verify_inclusion(line: str, proof: InclusionProof, head: Head) -> int:
    """
    Verifies that `line` stands at its place in the log of `head`, byte by byte; the answer is that place.
    """

def verify_log(lines: Sequence[str], trust: LogTrust) -> LogReport:
    """
    Checks the lines of a log, as `verify_lines` does, where they are at hand as texts.
    """

def visible(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, subjects: Sequence[Subject], as_of: datetime.datetime) -> list[Subject]:
    """
    What somebody sees of a list, with the fields that are hidden taken out.
    """

def vouchers(chart: ChartSource, facts: Sequence[MoneyFact], *, posted: Sequence[Voucher] = ...) -> VoucherSet:
    """
    The voucher of each fact by a chart: balanced in the currency of the fact and in the home currency, under the
    key of the fact, once.
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
