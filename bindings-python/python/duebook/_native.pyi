# Generated from the compiled module by `python bindings-python/stubs.py`; do not edit.
"""
The compiled part of the package; import `duebook` instead.
"""

from _typeshed import SupportsGetItem
from collections.abc import Iterator, Mapping, Sequence
import datetime
from decimal import Decimal
from duebook._shapes import AccessAttestation, AccessPolicy, AccessReview, AccessReviewRequest, AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLink, AccountLot, AccountNumber, AccountPlan, AccountPolicy, AccountRequest, AccountSummary, AgingReport, AgingRow, AgingRules, Alert, AlertChanges, AlertFacts, AlertFilter, AlertPolicy, AllowanceMovement, AllowanceTarget, Amendment, AmountColumn, AmountDialect, AnswerReport, ApprovalCase, ApprovalInForce, ApprovalPolicy, AsOf, Attached, AttestationStatus, Balance, BalanceTable, BandRate, BandSnapshot, BankLine, BatchLine, BatchRequest, BehaviorRules, BookCorrections, BookMatch, BookRules, BookSnapshot, BookStream, BookSummary, BookVouchers, Calendar, CaseAnswer, CaseHolding, CaseRequest, CaseState, CashBookLine, CashForecast, ChainContract, ChainDocument, ChainLeg, ChainReport, ChangeOrder, Chart, ChartFault, ChartSource, ClearingLine, ClearingPolicy, CollectionCase, CollectionOrder, CollectionProgress, CollectionRules, Command, Comparison, ConfirmedMatch, ConsistencyProof, ContractView, Control, Converted, ConvertedParts, CreditLimit, CreditPolicy, CreditSimulation, CsvRules, CubeDefinition, CubeTable, CurrencyChange, CustomerBehavior, CustomerGrade, CustomerRisk, CustomerStatement, CustomerView, CutOff, Dashboard, DashboardOrder, DateColumn, DateDialect, DateText, DatedPayment, Debt, Decision, DecisionLog, DepartedOwner, Discount, DiscountOffer, DiscountTerms, Due, DunningPlan, DunningPolicy, EarlyPolicy, EntryCheck, EventDate, EventOutcome, EventReport, ExactSum, ExceptionAlert, ExceptionChange, ExceptionFinding, ExceptionRecord, ExceptionReport, ExceptionRule, ExtractComparison, ExtractRow, ExtractRules, Field, FieldBlame, ForecastAccuracy, ForecastLookBack, ForecastRules, ForeignBalance, ForeignClearing, ForeignEntry, ForeignItem, ForeignLot, ForgottenPayer, FrozenPeriod, GapRepair, Generated, Genesis, GradeContext, GradePolicy, GradeRun, Head, HistoryEntry, InboxLine, InclusionProof, Installment, InstallmentTie, ItemMove, ItemStatus, ItemView, KnownLine, LateItem, LatePlan, LateTerms, LimitProposal, LimitationAct, LimitationRule, LimitationStatus, LineMerge, Link, LogReport, LogSource, LogTrust, LossRate, Lot, Masked, MatchBooking, MatchDecision, MatchFit, MatchItem, MatchLine, MatchMeasure, MatchParty, MatchPlan, MatchRules, MatchSummary, MatcherChange, MatcherUpdate, MessagePlaceholder, MessageTemplate, MessageText, MessageValue, MoneyFact, MoneySource, MoneyUse, MonthEnd, MonthEndOrder, Movement, NamedItem, NamedScheme, Netting, NextPayment, Notice, Observation, ObservationRules, OpenInstallment, Order, OrderCase, OrderCheck, OrderCheckRequest, OrderProblem, Organization, Origin, OutstandingItem, OverdueCase, PaidInstallment, PaidPart, Part, Parts, Payer, PayerCandidate, PayerEvent, PeerRates, PeriodCadence, PeriodCheck, PeriodContent, PeriodEntry, PeriodSpan, PeriodStatus, Plan, PlannedCash, PlannedItem, PointScore, PointTable, PointValue, PolicyReport, Portfolio, PortfolioRatios, PostingRules, PostingWindow, Provision, ProvisionPolicy, Quote, QuoteItem, RankRow, RankingOrder, RatioRules, ReadRules, ReceiptView, Receivable, ReceivablePlan, ReconciledPeriod, RecordKey, Recorded, Recovery, RememberedPayer, ReminderPolicy, ReminderWindow, Reminders, Report, ReportChart, ReportColumn, ReportDocument, ReportSection, ReportTable, Respread, Restatement, Revaluation, RevaluationPolicy, Reversal, ReviewedLine, RollRates, Rounded, Schedule, Scheme, Scope, SettlementQuote, Slip, SpecificProvision, Split, StatedBalance, Statement, StatementAnswer, StatementFile, StatementHeader, Step, StepTimes, Subject, SumSets, TableLayout, TableMatch, TaxPart, TaxTaken, TaxedAmount, Terms, TieOut, TraceLine, Transfer, Undo, UndoTarget, Until, ValuedBalance, Verdict, Verification, Viewer, Vintage, Voucher, VoucherSet, Waterfall, WaterfallReplay, WaterfallRules
from duebook.enums import AccountLikeness, AlertPreset, Backdated, BusinessDay, ChainKind, ChartPreset, DayCut, ItemKind, Nature, PartPaid, RecoveryRule, Remainder, ReminderPreset, RepairKind, ReportLanguage, ReversalStyle, Rounding, Source, TaxRounded, UndoOrder, UnmatchedMoney, Verb
from duebook.tables import Records, Table
from typing import Any, Final, SupportsIndex, final, overload
from typing_extensions import Self, disjoint_base

__all__ = ["__version__", "Accounts", "Book", "CalendarForms", "Currency", "DueForms", "LotForms", "Matcher", "Money", "PlanForms", "ReceivableForms", "Record", "ScheduleForms", "TermsForms", "_class", "_html", "_records", "_refuse", "_unknown_name", "account_balance", "account_batch", "account_decide", "account_holds", "account_ledger", "account_links", "account_lots", "account_replay", "account_tie_out", "account_to_lots", "account_trace", "aging", "aging_chart", "aging_report", "aging_table", "alert_policy", "alert_report", "alerts", "allocate", "allowance_movement", "amend", "amount_in_words", "approval_answer", "approval_holders", "approval_in_force", "approval_inbox", "approval_open", "approval_overdue", "approval_state", "approval_times", "attach_details", "attestation_status", "balance_table", "balance_table_report", "book_blame", "book_branch", "book_came_from", "book_case", "book_decide", "book_exceptions", "book_facts", "book_facts_seen", "book_head", "book_history", "book_inbox", "book_match_commands", "book_match_lines", "book_outbox", "book_portfolio", "book_read_log", "book_reconciliations", "book_replay", "book_restore", "book_snapshot", "book_validate", "book_values", "book_verify", "book_vouchers", "book_went_to", "book_write_log", "call", "can", "change_exception", "chart", "check_approval_policies", "check_changes", "check_chart", "check_foreign_entry", "check_genesis", "check_order", "check_period", "check_table_layout", "check_template", "check_voucher", "clean_account", "clean_id", "clear_foreign", "collection_cases", "collection_order", "collection_progress", "compare_accounts", "compare_extracts", "compare_schemes", "convert", "convert_parts", "credit_limits", "credit_lot", "cube", "customer_behavior", "dashboard", "decision_facts", "departed_owners", "detect_amounts", "detect_dates", "discounts", "due_reminders", "dunning_run", "exact_sum", "exception_findings", "explain_answer", "explain_change", "explain_gap", "fill_template", "filter_alerts", "fit_weights", "forecast_cash", "forecast_error", "forget_payer", "freeze_period", "grade_customers", "inverse_quote", "known_columns", "known_layouts", "known_lines", "late_charges", "limitation_clock", "links", "log_head", "mask", "match_chains", "match_changes", "match_payments", "measure_matches", "merge_lines", "month_end", "net_payables", "next_payment", "observations", "pack_events", "parse_amount_text", "parse_amount_words", "parse_date_text", "payer_candidates", "payment_status", "peer_rates", "period_status", "point_score", "portfolio_ratios", "prove_consistency", "prove_inclusion", "provision", "provision_table", "raise_exceptions", "ranking", "read_statements", "read_statements_text", "receivables", "reconciliation_periods", "recover", "remembered_payers", "reminder_policy", "render_csv", "render_html", "render_json", "render_section", "replay_waterfall", "report_event", "report_section", "report_tables", "restate_period", "revalue", "reverse", "reverse_voucher", "review_access", "risk_of", "roll_rates", "settle", "settlement_quote", "sign_period", "simulate_credit", "slips", "split", "split_tax", "statement_of_account", "statements_of_account", "sum_sets", "take_tax", "transfer", "undo", "unpack_events", "verify_consistency", "verify_inclusion", "verify_log", "vintage_rates", "visible", "vouchers", "walk", "waterfall"]

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
    def __new__(cls, /, movements: Sequence[Movement] | Table = ..., policy: AccountPolicy = ...) -> Accounts: ...
    def __repr__(self, /) -> str: ...
    def apply(self, /, movement: Movement) -> None:
        """
        Applies one movement, after checking everything about it.

        It may be dated before others that are there (unless the policy forbids it): it is accepted if every lot has
        enough on every day from then on.
        """
    def balance(self, /, of: AccountFilter, *, as_of: datetime.date) -> Records[Balance]:
        """
        The balances of these accounts at the end of a day, one for each currency, rolled up and account by account.
        Any day: what will expire or lapse by then is no longer counted.
        """
    def batch(self, /, batch: Sequence[BatchRequest] | Table) -> Records[BatchLine]:
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
    def holds(self, /, of: AccountFilter, *, as_of: datetime.date) -> Records[AccountHold]:
        """
        The holds of these accounts that were there at the end of a day, in the order they were made.
        """
    def ledger(self, /, account: AccountKey, first: datetime.date, last: datetime.date) -> AccountLedger:
        """
        The lines of an account from its first day to its last, both included.
        """
    def links(self, /, item: str, *, as_of: datetime.date) -> Records[AccountLink]:
        """
        The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
        """
    def lots(self, /, of: AccountFilter, *, as_of: datetime.date) -> Records[AccountLot]:
        """
        The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
        """
    def movements(self, /) -> Records[Movement]:
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
    def tie_out(self, /, controls: Sequence[Control] | Table, *, as_of: datetime.date) -> TieOut:
        """
        Compares what is on the books at the end of a day with the control accounts of the general ledger.
        """
    def to_lots(self, /, of: AccountFilter, *, as_of: datetime.date) -> Records[Lot]:
        """
        What can be used on a day, as lots for `allocate`.
        """
    def trace(self, /, lot: str, *, as_of: datetime.date) -> Records[TraceLine]:
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
    def aging(self, /, cut_off: CutOff, *, rules: AgingRules = ..., viewer: Viewer | None = None) -> AgingReport:
        """
        What is open by age (账龄分析), as `aging_report` tells; for a viewer of what may be seen.
        """
    def apply(self, /, events: Sequence[Recorded] | Table) -> None:
        """
        Takes over events that were stored: those of `decide`, or a part of the log that follows what
        is here. All of them or none.
        """
    def apply_log(self, /, text: str) -> None:
        """
        Takes over the lines of a log that follow what is here. All of them or none.
        """
    def approval_policies(self, /) -> Records[ApprovalPolicy]:
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
    def balance(self, /, customer: str, *, as_of: AsOf = ...) -> Records[Balance]:
        """
        The balances (余额) of a customer, one for each currency; a merged customer leads to the one who stays, whose are
        also the accounts of those who became that customer, as far as anything stands in them on the day.
        """
    def blame(self, /, record: RecordKey, *, as_of: AsOf = ...) -> Records[FieldBlame]:
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
    def came_from(self, /, item: str, *, as_of: AsOf = ...) -> Records[MoneySource]:
        """
        Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
        together exactly what of it is paid.
        """
    def case_holders(self, /, case: str, *, as_of: datetime.datetime) -> CaseHolding | None:
        """
        Who holds a case (当前审批人), and why; nothing before it was opened.
        """
    def changes_since(self, /, sequence: int) -> Records[Recorded]:
        """
        The events after the one of that number: what a reader who has seen so many does not know yet.
        """
    def check_order(self, /, request: OrderCheckRequest, *, policy: CreditPolicy = ..., viewer: Viewer | None = None) -> OrderCheck:
        """
        May this order go out? (订单信用检查), as `check_order` says. A grade that is not given is that of the book by
        the policy.
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
        The same once more, without making it anew: for trying out what is not to be kept.
        """
    def corrections(self, /, first: datetime.date, last: datetime.date) -> BookCorrections:
        """
        What was recorded with a business date from the first day to the last, both included, and what was put right in
        that time. It counts events: a batch that takes back three allocations made three corrections.
        """
    def customer(self, /, customer: str, *, as_of: AsOf = ...) -> CustomerView:
        """
        A customer. The business date plays no part.
        """
    def cycle_times(self, /, percents: Sequence[int], *, as_of: datetime.datetime) -> Records[StepTimes]:
        """
        How long steps and cases took (审批时长), as known at that instant.
        """
    def decide(self, /, order: Order) -> Decision:
        """
        Works out what an order does. Nothing changes until the events are stored and applied.

        The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
        has happened since. The book is as it was afterwards.
        """
    def decide_log(self, /, order: Order) -> DecisionLog:
        """
        Works out what an order does, as `decide`, and answers with the lines to be stored. A batch of
        thousands of commands crosses a border quickly so, in both directions: `apply_log` knows the
        lines that were decided last.
        """
    def exception_alerts(self, /, account: str, on: datetime.date, *, viewer: Viewer | None = None) -> Records[ExceptionAlert]:
        """
        Which exceptions of an account need attention at the end of a day: open and owned by nobody, without a due date,
        or overdue (责任到人).
        """
    def exceptions(self, /, account: str, *, as_of: AsOf = ...) -> Records[ExceptionRecord]:
        """
        The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
        the content of a period as `exceptions`.
        """
    def facts(self, /, command: Command, on: datetime.date) -> Records[Field]:
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
    def grade(self, /, customer: str, cut_off: CutOff, *, policy: GradePolicy = ..., context: GradeContext = ..., viewer: Viewer | None = None) -> CustomerGrade:
        """
        The grade of one customer with its reasons and what would lift it (信用等级), as `grades` gives it.
        """
    def head(self, /) -> Head:
        """
        The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
        cannot reach, it stands for every byte.

        Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
        """
    def history(self, /, stream: BookStream, *, viewer: Viewer | None = None) -> Records[Recorded]:
        """
        The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
        whole: a viewer from whom a field is hidden sees none of them.
        """
    def holds(self, /, customer: str, *, as_of: AsOf = ...) -> Records[AccountHold]:
        """
        The holds and refunds of a customer at the end of a day.
        """
    def id(self, /) -> str:
        """
        The book.
        """
    def inbox(self, /, person: str, *, as_of: datetime.datetime) -> Records[InboxLine]:
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
    def lots(self, /, customer: str, *, as_of: AsOf = ...) -> Records[AccountLot]:
        """
        The lots of a customer at the end of a day.
        """
    def match_commands(self, /, found: BookMatch, *, unmatched: UnmatchedMoney) -> MatchBooking:
        """
        The commands for what is certain (入账指令): the money is recorded and pays what it is for.

        A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome.Post`.
        """
    def match_lines(self, /, lines: Sequence[MatchLine] | Table, *, parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ..., as_of: AsOf = ...) -> BookMatch:
        """
        Matches lines of a bank with everything that is open in the book (对账).

        Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
        had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
        """
    def month_end(self, /, cut_off: CutOff, *, order: MonthEndOrder = ..., viewer: Viewer | None = None) -> MonthEnd:
        """
        The month-end pack (月末报告), as `month_end` makes it; for a viewer of what may be seen.
        """
    @staticmethod
    def open(book: str) -> Book:
        """
        An empty book of a company, or of whatever keeps its receivables apart.
        """
    def open_cases(self, /) -> Records[OrderCase]:
        """
        The cases that are open (审批中), by id.
        """
    def open_items(self, /, customer: str, *, as_of: AsOf = ...) -> Records[ItemView]:
        """
        What a customer owes (未清项) at the end of a day, by id; a merged customer leads to the one who stays.
        """
    def order(self, /, order: str) -> Records[Recorded]:
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
    def origins(self, /) -> Records[Origin]:
        """
        Whose the first events of this book are, if it is a branch.
        """
    def outbox(self, /, sequence: int) -> Records[Notice]:
        """
        The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
        up at the instant of the event among the people of today.
        """
    def overdue_cases(self, /, *, as_of: datetime.datetime) -> Records[OverdueCase]:
        """
        The cases that are late (超时未审), the latest first.
        """
    def portfolio(self, /, *, as_of: AsOf = ...) -> Portfolio:
        """
        The debts, the money and the customers, each with what happened to it, by id (应收账款组合).

        The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
        (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
        before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
        the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
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
    def reconciliations(self, /, account: str, *, as_of: AsOf = ...) -> Records[ReconciledPeriod]:
        """
        What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
        `entries`.
        """
    @staticmethod
    def replay(book: str, events: Sequence[Recorded] | Table) -> Book:
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
    def restore(snapshot: BookSnapshot, *, tail: Sequence[Recorded] | Table = ...) -> Book:
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
    def validate(self, /, order: Order) -> Records[OrderProblem]:
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
    def values(self, /, *, as_of: AsOf = ...) -> Records[ValuedBalance]:
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
    def went_to(self, /, receipt: str, *, as_of: AsOf = ...) -> Records[MoneyUse]:
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
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], received: Sequence[datetime.date], amount_minor: Sequence[int] | None = None, amount: Sequence[str | Decimal | int] | None = None, nature: Sequence[Nature] | None = None, references: Sequence[Sequence[str]] | None = None, pays: Sequence[Sequence[NamedItem] | Table] | None = None, source: Sequence[Source] | None = None, fields: Sequence[Sequence[Field] | Table] | None = None, scope: Sequence[Sequence[Scope] | Table] | None = None, priority: Sequence[int] | None = None, expires: Sequence[datetime.date | None] | None = None) -> Records[Lot]:
        """
        Receipts by the column: one sequence for each field, all of one length.

        Amounts stand in whole minor units (`amount_minor=[5000000]`) or as `Decimal` or text
        (`amount=["50000.00"]`); `currency` is one for all rows or a column. A refusal names the row and the field:
        `lots[3].received`.
        """

@final
class Matcher:
    """
    Lines, items and customers with the plan for them, kept while they change.

    Its plan is always, to the last byte, that of `match_payments` for the same lines, items,
    customers and rules. New lines, lines that go or are corrected, and what is confirmed cost what they concern: only
    the payments that look at the same items and customers are looked at again, and only the groups of payments and items
    in which something came or went are chosen among again. Items and customers that come or go change what everything
    weighs (how common an amount, a name, a number is, of how many): then everything is weighed anew.

    It may be used by several threads; a copy of it goes its own way.
    """
    def __copy__(self, /) -> Matcher: ...
    def __deepcopy__(self, /, _memo: Any) -> Matcher: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict[str, Any]]:
        """
        It is stored as what it was made of, as that is now.
        """
    def __new__(cls, /, lines: Sequence[MatchLine] | Table, items: Sequence[MatchItem] | Table, *, parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ...) -> Matcher:
        """
        Matches, and keeps what was found out.
        """
    def __repr__(self, /) -> str: ...
    def apply(self, /, changes: Sequence[MatcherChange] | Table) -> MatcherUpdate:
        """
        Makes changes, all or none, and says which decisions are new or others than before.
        """
    def copy(self, /) -> Matcher:
        """
        The same once more, without making it anew: for trying out what is not to be kept.
        """
    def count(self, /) -> int:
        """
        How many lines and items there are.
        """
    def decisions(self, /, line: str) -> Records[MatchDecision]:
        """
        What is decided of one line, payment by payment if it is a batch.
        """
    def items(self, /) -> Records[MatchItem]:
        """
        The items there are now, in the order of their ids, with what is open of them.
        """
    def lines(self, /) -> Records[MatchLine]:
        """
        The lines there are now, in the order of their ids.
        """
    def parties(self, /) -> Records[MatchParty]:
        """
        The customers there are now, in the order of their ids.
        """
    def plan(self, /) -> MatchPlan:
        """
        A decision for every line, as `match_payments` makes it.
        """
    def rules(self, /) -> MatchRules:
        """
        What is allowed; that never changes.
        """
    def summary(self, /) -> MatchSummary:
        """
        How many lines are decided how.
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
    def from_columns(*, id: Sequence[str], customer: Sequence[str], currency: str | Currency | Sequence[str | Currency], due: Sequence[datetime.date], open_minor: Sequence[int] | None = None, open: Sequence[str | Decimal | int] | None = None, issued: Sequence[datetime.date | None] | None = None, references: Sequence[Sequence[str]] | None = None, kind: Sequence[ItemKind] | None = None, disputed: Sequence[bool] | None = None, fields: Sequence[Sequence[Field] | Table] | None = None, parts: Sequence[Sequence[Part] | Table] | None = None, discounts: Sequence[Sequence[Discount] | Table] | None = None) -> Records[Receivable]:
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
    def _repr_html_(self, /) -> str:
        """
        What a notebook shows: a report as its tables and charts, any other record as a table of its fields.
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
    def schedule(self, total: Money, /, *, events: Mapping[str, datetime.date] | Sequence[EventDate] | Table | None = None, calendar: Calendar | None = None, **dates: datetime.date) -> Schedule:
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

def _html(records: SupportsGetItem[int, Record], alone: bool, chinese: bool, /) -> str:
    """
    Records as a piece of HTML: one by itself, or a list.
    """

def _records(of: type, table: Any, /) -> Any:
    """
    The rows of a table as records of a class.
    """

def _refuse(text: str) -> None:
    """
    Raises a refusal from its JSON form: for tests, which walk every kind.
    """

def _unknown_name(value: Any) -> None:
    """
    Raises the refusal of a value that is not a member of an enum.
    """

def account_balance(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> Records[Balance]:
    """
    The balances of these accounts at the end of a day, one for each currency, rolled up and account by
    account. Any day: what will expire or lapse by then is no longer counted.
    """

def account_batch(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., batch: Sequence[BatchRequest] | Table) -> Records[BatchLine]:
    """
    Decides and applies one wish after another. A refused one is passed over; those after it see the
    accounts as those before it left them.
    """

def account_decide(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., id: str, on: datetime.date, request: AccountRequest) -> AccountPlan:
    """
    The movement that does what is wanted, with the lots it takes and why. Nothing changes: the caller
    stores the movement and applies it.

    Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
    sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
    """

def account_holds(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> Records[AccountHold]:
    """
    The holds of these accounts that were there at the end of a day, in the order they were made.
    """

def account_ledger(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., account: AccountKey, first: datetime.date, last: datetime.date) -> AccountLedger:
    """
    The lines of an account from its first day to its last, both included.

    Money that expires and holds that end by their date stand as lines without a movement, first on their
    day, so that each line follows from the one before.
    """

def account_links(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., item: str, as_of: datetime.date) -> Records[AccountLink]:
    """
    The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
    """

def account_lots(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> Records[AccountLot]:
    """
    The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
    """

def account_replay(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ...) -> AccountSummary:
    """
    How many movements there are, and the latest of their days.
    """

def account_tie_out(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., controls: Sequence[Control] | Table, as_of: datetime.date) -> TieOut:
    """
    Compares what is on the books at the end of a day with the control accounts of the general ledger.
    """

def account_to_lots(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., of: AccountFilter, as_of: datetime.date) -> Records[Lot]:
    """
    What can be used on a day, as lots for `allocate`: each with its rest, scope,
    priority, expiry, and the fields of its account and its own.
    """

def account_trace(movements: Sequence[Movement] | Table, *, policy: AccountPolicy = ..., lot: str, as_of: datetime.date) -> Records[TraceLine]:
    """
    The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every
    lot that parts of it became. By date, within a day in the order recorded.
    """

def aging(items: Sequence[Receivable] | Table, limits: Sequence[int], *, as_of: datetime.date) -> Records[AgingRow]:
    """
    Sorts what is open on `as_of` into buckets of days past due, one row per currency.

    `limits` are inclusive and rise: with `[30, 60, 90]` an item 30 days past due stands in the first
    bucket, one 31 days past due in the second, and one 91 days past due in the fourth and last. An
    item due today is not overdue (Odoo, Tryton), and an item issued later is not there yet. Buckets have no gap and no overlap.
    """

def aging_chart(row: AgingRow, limits: Sequence[int]) -> ReportChart:
    """
    The chart of one row of an aging, calm for what is not due and alarming for what is oldest.
    """

def aging_report(portfolio: Portfolio, cut_off: CutOff, *, rules: AgingRules = ...) -> AgingReport:
    """
    The aging of a portfolio at a cut-off.
    """

def aging_table(rows: Sequence[AgingRow] | Table, limits: Sequence[int]) -> ReportTable:
    """
    The table of an aging (账龄表): a row for each currency, a column for each bucket. `limits` are those of the aging.
    """

def alert_policy(*, preset: AlertPreset) -> AlertPolicy:
    """
    The rules most companies begin with.
    """

def alert_report(now: Sequence[Alert] | Table, *, before: Sequence[Alert] | Table = ..., filter: AlertFilter = ...) -> AlertChanges:
    """
    What changed since the last report. The alerts of this one are `before` of the next.
    """

def alerts(portfolio: Portfolio, cut_off: CutOff, policy: AlertPolicy, *, facts: AlertFacts = ...) -> Records[Alert]:
    """
    What should be looked at on a day, the gravest first.

    Nothing that happened or was entered after the cut-off counts, so that asking for a past day gives what was to be
    seen then. Alerts come by severity, then by kind, then by id.
    """

def allocate(lots: Sequence[Lot] | Table, items: Sequence[Receivable] | Table, scheme: Scheme, *, as_of: datetime.date) -> Plan:
    """
    Proposes which money pays which items.

    Money only pays items of its own customer in its own currency. What lots name is followed first, then
    the phases of the scheme; the rules are those of `Rule` and `Scheme`. The time is that of
    sorting the items once; no lot looks twice at what was already paid.
    """

def allowance_movement(key: str, on: datetime.date, opening: Money, written_off: Money, recovered: Money, target: AllowanceTarget, summary: str) -> AllowanceMovement:
    """
    Works out the charge of a period and its entry: 信用减值损失 against 坏账准备.
    """

def amend(schedule: Schedule, version: int, *, paid: Sequence[PaidInstallment] | Table = ..., total: Money, part_paid: PartPaid, rest: Respread, events: Sequence[EventDate] | Table = ..., calendar: Calendar | None = None) -> Amendment:
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

def approval_inbox(organization: Organization, cases: Sequence[ApprovalCase] | Table, person: str, *, as_of: datetime.datetime) -> Records[InboxLine]:
    """
    What waits for a person (待办审批), the most urgent first.
    """

def approval_open(organization: Organization, policy: ApprovalPolicy, request: CaseRequest) -> ApprovalCase:
    """
    Opens a case (发起审批): the branch of the policy that fits decides its steps.
    """

def approval_overdue(cases: Sequence[ApprovalCase] | Table, *, as_of: datetime.datetime) -> Records[OverdueCase]:
    """
    The cases that are late at that instant (超时未审), the latest first.
    """

def approval_state(case: ApprovalCase, *, as_of: datetime.datetime) -> CaseState | None:
    """
    How a case stands; nothing before it was opened.
    """

def approval_times(cases: Sequence[ApprovalCase] | Table, percents: Sequence[int], *, as_of: datetime.datetime) -> Records[StepTimes]:
    """
    How long steps and cases took, as known at that instant: by policy, the cases as a whole first, then the steps by
    name.
    """

def attach_details(statements: Sequence[Statement] | Table, notifications: Sequence[Statement] | Table) -> Attached:
    """
    Attaches the payments of notifications to the lines they were booked as.

    An entry explains the line of its account that has the same number of the bank; or, if no line has it, the line of
    the same batch. Several entries may explain one line together. What is attached adds up to the line, exactly;
    otherwise nothing is, and the reason has both figures.
    """

def attestation_status(organization: Organization, attestations: Sequence[AccessAttestation] | Table, every_days: int, *, as_of: datetime.datetime) -> AttestationStatus:
    """
    Whether rights were reviewed in time (权限定期审查).
    """

def balance_table(*, as_of: datetime.date, book_balance: Money, bank_balance: Money, book: Sequence[CashBookLine] | Table = ..., bank: Sequence[BankLine] | Table = ..., matches: Sequence[TableMatch] | Table = ..., carried: Sequence[OutstandingItem] | Table = ...) -> BalanceTable:
    """
    Makes the bank reconciliation statement of a day.
    """

def balance_table_report(table: BalanceTable) -> ReportTable:
    """
    The bank reconciliation statement as one table (银行存款余额调节表): from the balance of the book and from the balance
    of the bank to the same adjusted balance.
    """

def book_blame(book: str, events: Sequence[Recorded] | Table, record: RecordKey, *, as_of: AsOf = ...) -> Records[FieldBlame]:
    """
    For each field of a customer, contract, receivable or receipt who gave it its present value, when, and by which
    event (溯源责任), by the name of the field. The fields are those of `customer`,
    `contract`, `receivable` and `receipt`; an event that
    leaves a value as it is has not set it. The business date plays no part.
    """

def book_branch(book: str, events: Sequence[Recorded] | Table, until: Until, id: str) -> BookSnapshot:
    """
    Another book that begins as this one was at a point: to see what was, or to go on another way. It has an id of
    its own, so that what is recorded there is never taken for what happened here.
    """

def book_came_from(book: str, events: Sequence[Recorded] | Table, item: str, *, as_of: AsOf = ...) -> Records[MoneySource]:
    """
    Which receipts paid a receivable (来源), with the lot that carried the money and the movement that applied it:
    together exactly what of it is paid.
    """

def book_case(book: str, events: Sequence[Recorded] | Table, case: str) -> OrderCase:
    """
    A case (审批单): an order that waits for approval, or waited.
    """

def book_decide(book: str, events: Sequence[Recorded] | Table, order: Order) -> Decision:
    """
    Works out what an order does. Nothing changes until the events are stored and applied.

    The id of the order is looked at first: if it is known with this content the answer is that of then, whatever
    has happened since. The book is as it was afterwards.
    """

def book_exceptions(book: str, events: Sequence[Recorded] | Table, account: str, *, as_of: AsOf = ...) -> Records[ExceptionRecord]:
    """
    The exceptions (对账异常) of an account, by id, in the form in which `raise_exceptions` takes them as `known` and
    the content of a period as `exceptions`.
    """

def book_facts(book: str, events: Sequence[Recorded] | Table, command: Command, on: datetime.date) -> Records[Field]:
    """
    What a command is about, as the book stands: customer, owner, department, amount, currency, nature, contract,
    item, and the fields of the records. Beside `Command.action` it is all that a right or an approval rule has
    to look at. A record the book does not know gives no facts.
    """

def book_facts_seen(book: str, events: Sequence[Recorded] | Table, record: RecordKey, viewer: Viewer) -> Masked:
    """
    What a viewer sees of a record: its facts without those that are hidden, which are named.
    """

def book_head(book: str, events: Sequence[Recorded] | Table) -> Head:
    """
    The head of the book (根摘要): how many lines, and the root over all of them. Kept where the keeper of the log
    cannot reach, it stands for every byte.

    Who never asks pays nothing, who asks pays for what is new: the digests of the lines seen so far are kept.
    """

def book_history(book: str, events: Sequence[Recorded] | Table, stream: BookStream, *, viewer: Viewer | None = None) -> Records[Recorded]:
    """
    The events that touched a stream, oldest first: who changed what, when, from what to what (变更记录). Events are
    whole: a viewer from whom a field is hidden sees none of them.
    """

def book_inbox(book: str, events: Sequence[Recorded] | Table, person: str, *, as_of: datetime.datetime) -> Records[InboxLine]:
    """
    What waits for a person (待办审批), the most urgent first.
    """

def book_match_commands(book: str, events: Sequence[Recorded] | Table, found: BookMatch, *, unmatched: UnmatchedMoney) -> MatchBooking:
    """
    The commands for what is certain (入账指令): the money is recorded and pays what it is for.

    A decision that somebody confirmed is booked if its outcome was set to `MatchOutcome.Post`.
    """

def book_match_lines(book: str, events: Sequence[Recorded] | Table, lines: Sequence[MatchLine] | Table, *, parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ..., as_of: AsOf = ...) -> BookMatch:
    """
    Matches lines of a bank with everything that is open in the book (对账).

    Whose names and accounts may stand on a line the book knows in part: the names of its customers, also those they
    had before they were merged. `parties` says what else is known: other names, accounts, groups, payers.
    """

def book_outbox(book: str, events: Sequence[Recorded] | Table, sequence: int) -> Records[Notice]:
    """
    The notices of the events after the one of that number, one for an event at most. Who holds a case is looked
    up at the instant of the event among the people of today.
    """

def book_portfolio(book: str, events: Sequence[Recorded] | Table, *, as_of: AsOf = ...) -> Portfolio:
    """
    The debts, the money and the customers, each with what happened to it, by id (应收账款组合).

    The day of entry of an event is that on which it was recorded, by the clocks of the company: those of the rules
    (`dates`, `utcOffset`) that held on its business date when it was recorded, UTC without. Money that was there
    before a debt came into being paid it as a prepayment (预收冲应收); a credit note paid it as netting. A customer who was merged is
    the one who stays. A hold counts until its end is recorded. A dispute begins with its debt at the earliest.
    """

def book_read_log(text: str) -> Records[Recorded]:
    """
    Reads a log: one event a line, each line ended. A last line without an end was cut off while it was written.
    """

def book_reconciliations(book: str, events: Sequence[Recorded] | Table, account: str, *, as_of: AsOf = ...) -> Records[ReconciledPeriod]:
    """
    What was done with the reconciliation periods of an account, by their last day: what `period_status` takes as
    `entries`.
    """

def book_replay(book: str, events: Sequence[Recorded] | Table, *, as_of: AsOf = ...) -> BookSummary:
    """
    All customers with all figures; for a viewer those whose accounts may be seen.
    """

def book_restore(snapshot: BookSnapshot, *, tail: Sequence[Recorded] | Table = ..., as_of: AsOf = ...) -> BookSummary:
    """
    All customers with all figures; for a viewer those whose accounts may be seen.
    """

def book_snapshot(book: str, events: Sequence[Recorded] | Table) -> BookSnapshot:
    """
    The book at this point, to be kept.
    """

def book_validate(book: str, events: Sequence[Recorded] | Table, order: Order) -> Records[OrderProblem]:
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

def book_values(book: str, events: Sequence[Recorded] | Table, *, as_of: AsOf = ...) -> Records[ValuedBalance]:
    """
    What foreign receivables and foreign money are worth in the home currency (账面本位币余额), by customer and
    record; nothing in a book that declares none.
    """

def book_verify(book: str, events: Sequence[Recorded] | Table) -> Verification:
    """
    Adds all events up once more, without any of the running figures, and compares (全面核对): what every
    customer has on the books in every currency, and what is open of every receivable.
    """

def book_vouchers(book: str, events: Sequence[Recorded] | Table, rules: PostingRules, *, window: PostingWindow = ...) -> BookVouchers:
    """
    The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
    last answer misses none and gets none twice, wherever the answers are cut.

    A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
    What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
    one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
    amendment, is a red invoice (红字发票).
    """

def book_went_to(book: str, events: Sequence[Recorded] | Table, receipt: str, *, as_of: AsOf = ...) -> Records[MoneyUse]:
    """
    What became of the money of a receipt (去向), also after it was moved to other accounts or became another kind
    of money: together exactly what it brought in. Nothing if it never arrived or was taken back by the bank.
    """

def book_write_log(events: Sequence[Recorded] | Table) -> str:
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

def check_approval_policies(policies: Sequence[ApprovalPolicy] | Table, *, organization: Organization | None = None, as_of: datetime.datetime) -> PolicyReport:
    """
    What is wrong with policies (审批规则检查): gaps, overlaps, dead branches, steps nobody can answer.
    """

def check_changes(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, action: str, step: str | None = None, fields: Sequence[Field] | Table, as_of: datetime.datetime) -> Records[Field]:
    """
    The fields, if somebody may change all of them.
    """

def check_chart(chart: Chart) -> Records[ChartFault]:
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

def check_order(portfolio: Portfolio, request: OrderCheckRequest, *, policy: CreditPolicy = ...) -> OrderCheck:
    """
    Checks an order against the policy.
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

def check_template(template: MessageTemplate, placeholders: Sequence[MessagePlaceholder] | Table) -> list[str]:
    """
    Checks that a template names only places that will be filled, and tells which it names, in the order of the places.
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

def clear_foreign(base: str | Currency, lots: Sequence[ForeignLot] | Table, items: Sequence[ForeignItem] | Table, lines: Sequence[ClearingLine] | Table, policy: ClearingPolicy) -> ForeignClearing:
    """
    Values settled lines in the base currency and states the difference of each.

    All lines of one lot are valued once and together, then each apart, and the residue goes where the
    policy says (用友U8: to the first line); so are all lines of one item. Used up in its own currency is used
    up in the books: the last line takes all of the book value, whatever the rate.
    """

def collection_cases(portfolio: Portfolio, cut_off: CutOff) -> Records[CollectionCase]:
    """
    The cases of all debts that are overdue, reminded, promised or disputed, and not settled, in the order of the debts.
    """

def collection_order(portfolio: Portfolio, cut_off: CutOff, *, rules: CollectionRules = ...) -> CollectionOrder:
    """
    Puts the customers with something overdue into the order in which to call them (智能催收).

    A customer counts for what of its overdue, undisputed debts will probably still be unpaid two weeks later, by the
    same delays as in `forecast_cash`): a large sum of one who always pays within days can wait.
    A broken promise and debts that are about to be overdue for longer than a limit of the provision count in addition.
    The points are the sum of those of the reasons.
    """

def collection_progress(portfolio: Portfolio, cut_off: CutOff, by: str) -> Records[CollectionProgress]:
    """
    How far debts are collected, by the value of a field of theirs, or of their customers: by `contract`, by `project`.
    """

def compare_accounts(left: str, right: str) -> AccountLikeness:
    """
    How far two account numbers agree: the same, perhaps the same as far as they are known, or different.

    Two masked numbers are never the same: what is hidden may differ.
    """

def compare_extracts(left: Sequence[ExtractRow] | Table, right: Sequence[ExtractRow] | Table, *, rules: ExtractRules = ..., balances: Sequence[StatedBalance] | Table = ...) -> ExtractComparison:
    """
    Compares two extracts row by row.

    Rows that agree in everything that is compared are interchangeable; of several, those with the smaller ids are
    paired. The answer does not depend on the order of the rows. It takes about n log n steps.
    """

def compare_schemes(lots: Sequence[Lot] | Table, items: Sequence[Receivable] | Table, schemes: Sequence[NamedScheme] | Table, *, as_of: datetime.date) -> Comparison:
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

def credit_limits(portfolio: Portfolio, cut_off: CutOff, *, policy: CreditPolicy = ..., context: GradeContext = ..., limits: Sequence[CreditLimit] | Table = ...) -> Records[LimitProposal]:
    """
    Proposes a limit for every customer and currency in which it has sales, debts or a limit, in the order of their ids.

    The base is the average of what was billed in a month, over the months of the last twelve in which something was,
    times the usual days of credit in thirtieths. A limit rises by at most a quarter in a review, and only if it has
    stood for six months and there are six observations; it falls at once, but not below what is owed without approval.
    """

def credit_lot(item: Receivable) -> Lot:
    """
    The credit that a negative item is: a lot of the source credit note, to be set against items of the same
    customer and currency, and of the same fields if the scheme compares them.

    Id, customer, references and fields are those of the item; it counts from the day it was issued, or else
    from its due date. A credit is one sum: what it consists of is known to the item alone.
    """

def cube(portfolio: Portfolio, definition: CubeDefinition) -> Records[CubeTable]:
    """
    Works out a report, one table for each currency.
    """

def customer_behavior(portfolio: Portfolio, cut_off: CutOff, *, rules: BehaviorRules = ...) -> Records[CustomerBehavior]:
    """
    How customers paid, as of a cut-off: a row for each customer, or group, and currency, in that order.

    Money that arrived is what the prepayments of the portfolio say, and what paid a debt directly if its receipt is not
    among them.
    """

def dashboard(portfolio: Portfolio, order: DashboardOrder) -> Records[Dashboard]:
    """
    The figures of a dashboard, one card for each currency.
    """

def decision_facts(decision: Decision) -> Records[Recorded]:
    """
    What an order did, now or when it was recorded before (指令结果): the events of its decision.
    """

def departed_owners(organization: Organization, subjects: Sequence[Subject] | Table, *, as_of: datetime.datetime) -> Records[DepartedOwner]:
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

def discounts(gross: Money, *, tax: Money | None = None, excluded: Money | None = None, issued: datetime.date, terms: DiscountTerms) -> Records[DiscountOffer]:
    """
    The discounts of an item, computed once when it is issued: a later change of the terms does not touch them.

    The discount is rounded as a whole, then the tax in it; the net part is the rest, so the two always add up.
    The answer is in the order of the last days. Left out are steps that nobody can take: those that round to zero
    or leave nothing to pay, whose last day lies before the day of issue, or that another step beats in both day
    and amount.
    """

def due_reminders(portfolio: Portfolio, window: ReminderWindow, policy: ReminderPolicy, *, planned: Sequence[PlannedItem] | Table = ...) -> Reminders:
    """
    The reminders that fire on the days of a window.

    A rule fires once for an item and the day it is agreed to be due, on the first day on which it may: not before its
    own day, not before the item was known, not while anything holds it back. If another due date is agreed, it fires
    for that one as well; if the first is agreed again, not a second time.
    """

def dunning_run(portfolio: Portfolio, cut_off: CutOff, policy: DunningPolicy) -> DunningPlan:
    """
    The letters of a day, with their reasons, and what to record once they went out.

    An item due today is not overdue. Disputed parts are not asked for, nor is what is promised for a day that is not
    over. A late charge is a debt of its own, dunned like any other, and bears no charge. Retention money is dunned like
    any other once it is due; what customers were paid back and what was given up is not.
    """

def exact_sum(amounts: Sequence[Money], target: Money, *, budget: int | None = None) -> ExactSum:
    """
    Looks for the sets of amounts that are together exactly the target.

    Any 40 amounts are answered, more of them if many are equal, round or out of question. The work
    doubles with every second amount and needs at most 48 MiB.
    """

def exception_findings(*, plan: MatchPlan | None = None, lines: Sequence[MatchLine] | Table = ..., table: BalanceTable | None = None, matches: Sequence[TableMatch] | Table = ...) -> Records[ExceptionFinding]:
    """
    What of a run somebody has to see to, for `raise_exceptions`: each once, by class and lines.

    What was posted is none. A line for which nothing was found, and what is outstanding at the bank, is only at the bank
    (`bankOnly`); what is outstanding in the book only in the book. Several answers, or one that is not certain, are
    ambiguous, with all items that come into question. Where a table says of a line what the plan says, it is told once.
    """

def explain_answer(statement: CustomerStatement, answer: StatementAnswer) -> AnswerReport:
    """
    Compares an answer with the statement it answers.
    """

def explain_change(portfolio: Portfolio, order: ChangeOrder) -> Records[CurrencyChange]:
    """
    Tells why what is open, overdue and disputed changed, one answer for each currency.
    """

def explain_gap(amounts: Sequence[Money], stated: Money, *, candidates: Sequence[Money] = ..., kinds: Sequence[RepairKind] = ..., most: int = ..., budget: int | None = None) -> GapRepair:
    """
    The smallest set of mistakes that explains why a sum is not what is stated.
    """

def fill_template(template: MessageTemplate, values: Sequence[MessageValue] | Table) -> MessageText:
    """
    Fills a template.
    """

def filter_alerts(alerts: Sequence[Alert] | Table, filter: AlertFilter) -> Records[Alert]:
    """
    The alerts that are wanted, in their order.
    """

def fit_weights(lines: Sequence[MatchLine] | Table, items: Sequence[MatchItem] | Table, *, parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ..., confirmed: Sequence[ConfirmedMatch] | Table, precision: int | str | Decimal) -> MatchFit:
    """
    Learns weights and thresholds from confirmed matches, in whole numbers: the same on every machine, whatever the order.
    """

def forecast_cash(portfolio: Portfolio, cut_off: CutOff, *, rules: ForecastRules = ..., plans: Sequence[PlannedCash] | Table = ...) -> CashForecast:
    """
    What cash will come in, by period and currency, and why (资金流预测).

    Every open debt, and what is planned and not owed yet, is laid over the periods as the customer paid before: its
    own delays of the last year and, as far as they are few, those of all customers. What is known counts: an item
    overdue for k days can only be later, a promise is kept as often as promises were, a disputed part is not expected
    before the dispute is over. The expected amounts come to what is open, to the last minor unit. Late charges count;
    debts written off, refunds and what is at most the small amount of the rules do not. Money on account is not set
    against debts: allocate it first.
    """

def forecast_error(portfolio: Portfolio, cut_off: CutOff, *, rules: ForecastRules = ..., look_back: ForecastLookBack = ...) -> ForecastAccuracy:
    """
    Makes forecasts for past days with what was known then, and says by how much they were wrong, beside the plan by
    due days (预测回测). Nothing that was entered or happened after a past day is known to its forecast, so the figures
    are those of real use. Delays that the rules assume and plans that are not owed take no part.
    """

def forget_payer(events: Sequence[PayerEvent] | Table, *, names: Sequence[str] = ..., accounts: Sequence[str] = ...) -> ForgottenPayer:
    """
    The list without a payer: every event under one of the names or accounts is taken out, and every withdrawal of a
    decision that has no other event. What is left says exactly what it would say had the payer never been there.

    An event that names the payer only in another spelling, or only under a masked account, is found by the text as it
    was written.
    """

def freeze_period(portfolio: Portfolio, first: datetime.date, last: datetime.date, known: datetime.date) -> FrozenPeriod:
    """
    Freezes the figures of a period as they are known at the end of a day.
    """

def grade_customers(portfolio: Portfolio, cut_off: CutOff, *, policy: GradePolicy = ..., context: GradeContext = ...) -> GradeRun:
    """
    Grades every customer of a portfolio at a cut-off: all that have a record, or a previous grade.
    """

def inverse_quote(quote: Quote) -> Quote:
    """
    The quote of the other direction, exactly: 12 dollars for 10 euros from 1.2 dollars for a euro.
    """

def known_columns() -> Records[ReportColumn]:
    """
    The columns of receivables reports with their headings in both languages, by key.
    """

def known_layouts() -> Records[TableLayout]:
    """
    The layouts this library knows, as they could be declared.

    To read a variant of one of them, take it, change its columns and give it as the declared layout.
    """

def known_lines(statement: Statement) -> Records[KnownLine]:
    """
    What has to be kept of the lines of a statement to know them again, in their order.
    """

def late_charges(items: Sequence[LateItem] | Table, terms: LateTerms, *, calendar: Calendar | None = None, as_of: datetime.date) -> LatePlan:
    """
    The charges that are new on a day, each a receivable of its own with its figures.

    A day is charged on what was open when it began: who pays five days late pays for five days. All days of an
    item are added up exactly and rounded once; what was charged before is taken off. So charging every day comes
    to the same as charging once, and charging twice for the same day charges nothing.
    """

def limitation_clock(due: datetime.date, on: datetime.date, *, acts: Sequence[LimitationAct] | Table = ..., warn_days: int = ..., rules: Sequence[LimitationRule] | Table = ...) -> LimitationStatus:
    """
    Reads the clock of a claim.
    """

def links(plan: Plan, prefix: str) -> Records[Link]:
    """
    The lines of a plan as links, with the ids `prefix-1`, `prefix-2` and so on.

    A difference belongs to the last line of its lot and item; parts are taken in the order of the plan.
    """

def log_head(source: LogSource) -> Head:
    """
    The head of the log as it stands.
    """

def mask(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, action: str, step: str | None = None, fields: Sequence[Field] | Table, as_of: datetime.datetime) -> Masked:
    """
    What somebody sees of the fields of a record; what is hidden is named, never shown.
    """

def match_chains(contracts: Sequence[ChainContract] | Table, *, documents: Sequence[ChainDocument] | Table = ..., lines: Sequence[MatchLine] | Table = ..., parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ..., pays: ChainKind, legs: Sequence[ChainLeg] | Table) -> ChainReport:
    """
    Compares contracts, documents and payments, contract by contract.
    """

def match_changes(lines: Sequence[MatchLine] | Table, items: Sequence[MatchItem] | Table, changes: Sequence[MatcherChange] | Table, *, parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ...) -> MatcherUpdate:
    """
    Which decisions would be new or others than before: what `Matcher.apply` says of a matcher that is not kept.
    """

def match_payments(lines: Sequence[MatchLine] | Table, items: Sequence[MatchItem] | Table, *, parties: Sequence[MatchParty] | Table = ..., rules: MatchRules = ...) -> MatchPlan:
    """
    Which payment is for what, and why; or why that cannot be said.
    """

def measure_matches(lines: Sequence[ReviewedLine] | Table) -> MatchMeasure:
    """
    Measures the matching: precision, recall, auto rate, money error and top three, by month and class.

    Precision and money error are those of the posted lines that somebody looked at; whether the others are right nobody
    knows. A line that has no counterpart and was not posted is neither found nor missed.
    """

def merge_lines(known: Sequence[KnownLine] | Table, statements: Sequence[Statement] | Table, *, cut: DayCut = ...) -> LineMerge:
    """
    Says what a file brings (合并导入).
    """

def month_end(portfolio: Portfolio, cut_off: CutOff, *, order: MonthEndOrder = ...) -> MonthEnd:
    """
    Everything a month end asks for, in one call (月末报告): the figures of the month beside those of the months before,
    aging, whom to ask, cash to come, the provision, and statements for customers with a slip to send back.
    """

def net_payables(items: Sequence[Receivable] | Table, payables: Sequence[Receivable] | Table, scheme: Scheme, *, as_of: datetime.date) -> Netting:
    """
    Sets payables against receivables of the same party in the same currency.

    A payable is a lot of the source payable: it counts from the day it was issued, or else from its due date
    but not later than the business date. One that is issued later takes no part. Both sides lose the same;
    with a scheme that pays in order it is the smaller of the two (U8). What a payable consists of is paid in
    the order of its parts.
    """

def next_payment(items: Sequence[QuoteItem] | Table, *, as_of: datetime.date) -> NextPayment:
    """
    What to ask a customer for next: what is overdue together, else what is due next (Odoo). Due today is not
    overdue.
    """

def observations(debts: Sequence[Debt] | Table, cut_off: CutOff, *, rules: ObservationRules = ...) -> Records[Observation]:
    """
    The observations of debts at a cut-off, in the order of the debts. A debt that is not due yet, that is wholly
    disputed, or that was credited or canceled without a payment, gives none; nor does a late charge or a refund.
    """

def pack_events(events: Sequence[Recorded] | Table) -> bytes:
    """
    A log as compact bytes (紧凑字节): its events one after the other, each in its one form (a CBOR sequence, RFC 8742).
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

def payer_candidates(events: Sequence[PayerEvent] | Table, *, as_of: datetime.date, payer: Payer) -> Records[PayerCandidate]:
    """
    The customers a payer may have paid for, the likeliest first.
    """

def payment_status(amount: Money, open: Money, invoiced: bool, *, due: datetime.date | None = None, as_of: datetime.date) -> ItemStatus:
    """
    The status of an installment or invoice: a function of what is open, the due date and the day, so that
    nobody can set an item to settled by hand while money is missing.

    An open credit note is our debt and never overdue.
    """

def peer_rates(observations: Sequence[Observation] | Table, on: datetime.date, *, policy: GradePolicy = ...) -> PeerRates:
    """
    How all customers together paid in the window that ends on `on`.
    """

def period_status(content: PeriodContent, *, entries: Sequence[PeriodEntry] | Table = ..., as_of: datetime.date, days: int) -> PeriodStatus:
    """
    How a period stands: signed, and still what was signed?
    """

def point_score(table: PointTable, values: Sequence[PointValue] | Table) -> PointScore:
    """
    Looks a customer up in a table. A factor of the table without a value is missing, and has the points of that.
    """

def portfolio_ratios(portfolio: Portfolio, cut_off: CutOff, *, rules: RatioRules = ...) -> Records[PortfolioRatios]:
    """
    The ratios of a portfolio, month by month: by currency, then by month, the earliest first. Everything is read at the
    cut-off; a payment taken back within the series was there until it was taken back.
    """

def prove_consistency(source: LogSource, old_count: int, new_count: int) -> ConsistencyProof:
    """
    Proves that the first `new_count` lines continue the first `old_count`.
    """

def prove_inclusion(source: LogSource, sequence: int, count: int) -> InclusionProof:
    """
    Proves that the line at `sequence` stands in the log of the first `count` lines.
    """

def provision(portfolio: Portfolio, cut_off: CutOff, policies: Sequence[ProvisionPolicy] | Table, *, specific: Sequence[SpecificProvision] | Table = ...) -> Provision:
    """
    Works out what will probably be lost of what is owed at a cut-off (计提坏账准备), in each currency.

    Of the policies the one that holds on that day is used. What is looked at alone leaves the table first. What was
    written off is not owed any more; debts of the kind `writtenOff` are left out.
    """

def provision_table(provision: Provision, policy: ProvisionPolicy) -> ReportTable:
    """
    The table of a provision (坏账准备计算表): a row for each line, a total for each currency. The policy is the one that
    was used; it says what the bands are called, and whether there are segments and money that is netted.
    """

def raise_exceptions(*, as_of: datetime.date, findings: Sequence[ExceptionFinding] | Table, known: Sequence[ExceptionRecord] | Table = ..., rules: Sequence[ExceptionRule] | Table = ..., limits: Sequence[int] = ...) -> ExceptionReport:
    """
    Brings the exceptions up to date with what a run found.
    """

def ranking(portfolio: Portfolio, order: RankingOrder) -> Records[RankRow]:
    """
    Ranks persons, customers or the values of a field: those with a rank first, then those it would be luck for, then
    those without a value; who is equal stands by its name.
    """

def read_statements(bytes: bytes, *, rules: ReadRules = ...) -> StatementFile:
    """
    Reads a bank file (读取银行对账单): camt.053, camt.054, MT940, OFX, and tables. Its format and encoding are found unless they
    are given; its own balances or totals have to prove it, unless less is asked for.
    """

def read_statements_text(text: str, *, rules: ReadRules = ...) -> StatementFile:
    """
    Reads a bank file (读取银行对账单) whose bytes are decoded already: camt.053, camt.054, MT940, OFX. An encoding that
    the text declares is not looked at; everything else is as for bytes.
    """

def receivables(contract: str, version: int, customer: str, schedule: Schedule, *, existing: Sequence[Generated] | Table = ..., undated_due: datetime.date | None = None, id: str | None = None, issued: datetime.date | None = None, discounts: DiscountTerms | None = None, taxes: Sequence[Money] = ..., references: Sequence[str] = ..., fields: Sequence[Field] | Table = ..., ties: Sequence[InstallmentTie] | Table = ...) -> ReceivablePlan:
    """
    The receivables of a version of a contract.

    An existing receivable belongs to the installment of its number. If amount and date agree it is kept, whatever
    its version. If not, it changes if it is of this version or something is paid of it; otherwise it is canceled
    and a new one of this version takes its place. An installment of zero is owed by nobody and gets none. An
    installment without a date agrees with no receivable: one of an earlier version falls away and the installment waits;
    one of this version, or paid in part, keeps its date.
    """

def reconciliation_periods(cadence: PeriodCadence, from_: datetime.date, to: datetime.date) -> Records[PeriodSpan]:
    """
    The periods that end within a span of days.
    """

def recover(item: Receivable, lot: Lot, *, rule: RecoveryRule, as_of: datetime.date) -> Recovery:
    """
    Reopens a written-off item by what came in for it, and pays that.

    The money is an ordinary lot that names the item: what it named before does not count. Unidentified or
    expired money recovers nothing, and the plan says so.
    """

def remembered_payers(events: Sequence[PayerEvent] | Table, *, as_of: datetime.date) -> Records[RememberedPayer]:
    """
    Everything the memory holds, by account and by name: the accounts first, both in the order of their text.
    """

def reminder_policy(*, preset: ReminderPreset) -> ReminderPolicy:
    """
    A policy that is given, to start from.
    """

def render_csv(table: ReportTable, *, rules: CsvRules = ...) -> str:
    """
    Writes a table as CSV in UTF-8: commas, CRLF, quotation marks where needed.

    Amounts, whole numbers, percentages and dates are plain: `-1234.50`, `2026-10-31`, no separators. Behind a column of
    amounts whose currency neither the column nor the row says stands a column with the currency of each. A percentage has the places of its column
    and no sign. What has no value is empty. Headings over groups of rows are left out.

    A spreadsheet takes text that begins with `=`, `+`, `-`, `@` (or their full-width forms), or with a tab or line
    break, blanks before it or not, for a formula: an apostrophe is put before such a text (公式注入防护). Of numbers
    nothing is changed.
    """

def render_html(document: ReportDocument) -> str:
    """
    Writes a document as one self-contained HTML file (网页报告) in the language of the document.

    It holds its styles and charts, no script, and loads nothing; a policy inside forbids both. Every text of a record is
    escaped. It follows the reader's light or dark scheme and prints on A4: heads of tables are repeated, rows and charts
    are not torn apart, wide tables lie across. Tables have captions, charts a title and a description in words. The
    same document gives the same bytes.
    """

def render_json(table: ReportTable) -> str:
    """
    Writes a table as JSON: `{"columns":[…],"rows":[{…}]}`, on one line.

    A row has the key of each column; its amounts are `{"amount","currency"}`, its shares and ratios
    `{"numerator","denominator"}`, its words both languages, and `null` is no value. Headings over groups of rows and
    totals are left out: whoever reads this adds up. The record itself, with everything, is written by
    `json.write`).
    """

def render_section(section: ReportSection, *, language: ReportLanguage) -> str:
    """
    Writes one section as a piece of HTML (网页片段), for a page that is somebody else's: a notebook, a web application.

    One `div` of the class `duebook`, its style inside and for nothing outside it; no script, nothing loaded, no ids that
    could stand twice. It takes the color of the text around it, so that it reads on light and dark.
    """

def replay_waterfall(installments: Sequence[OpenInstallment] | Table, payments: Sequence[DatedPayment] | Table, rules: WaterfallRules, *, backdated: Backdated) -> WaterfallReplay:
    """
    Runs all payments down the installments, each on its own day.
    """

def report_event(report: EventReport) -> EventOutcome:
    """
    Reports an event: production finished, goods accepted, warranty begun.
    """

def report_section(report: Report) -> ReportSection:
    """
    A report as a section of a page: key figures, charts and tables, every word in English and Chinese.
    """

def report_tables(report: Report) -> Records[ReportTable]:
    """
    The tables of a report, for CSV, JSON or a spreadsheet.
    """

def restate_period(portfolio: Portfolio, frozen: FrozenPeriod, *, known: datetime.date | None = None) -> Restatement:
    """
    Reads a frozen period again, with everything known, or what was known on a later day.
    """

def revalue(base: str | Currency, balances: Sequence[ForeignBalance] | Table, quotes: Sequence[Quote] | Table, policy: RevaluationPolicy) -> Revaluation:
    """
    Adjusts open foreign balances to the closing rate.

    Adjusted is original × closing rate; the difference is adjusted less book. A balance of zero keeps no
    book value (结清). All balances of one currency and kind are also adjusted once together, and the residue
    is spread as the policy says.
    """

def reverse(installments: Sequence[OpenInstallment] | Table, paid: Sequence[PaidPart] | Table, amount: Money, order: Sequence[str]) -> Reversal:
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

def risk_of(observations: Sequence[Observation] | Table, on: datetime.date, peers: PeerRates, *, policy: GradePolicy = ...) -> CustomerRisk | None:
    """
    The risk of one customer from its observations in the window that ends on `on`, beside that of its peers; none if
    there is not one observation, neither here nor there.
    """

def roll_rates(snapshots: Sequence[BandSnapshot] | Table, last: LossRate, *, rounding: Rounding) -> RollRates:
    """
    The rates at which amounts roll into the next band (迁徙率法), and the loss rates that follow.

    More can stand in a band than stood in the one before it a period ago, after documents with old dates, say: such a
    rate is 1.
    """

def settle(items: Sequence[Receivable] | Table, plan: Plan) -> Records[Receivable]:
    """
    The items as they are after the plan: the same records with less open, of the whole and of the parts.
    """

def settlement_quote(items: Sequence[QuoteItem] | Table, policy: EarlyPolicy, *, as_of: datetime.date) -> SettlementQuote:
    """
    The amount that settles everything on a day, item by item.
    """

def sign_period(content: PeriodContent, by: str, at: datetime.datetime) -> PeriodEntry:
    """
    The entry with which somebody signs a period.
    """

def simulate_credit(portfolio: Portfolio, cut_off: CutOff, policy: CreditPolicy, other: CreditPolicy, *, context: GradeContext = ..., limits: Sequence[CreditLimit] | Table = ...) -> CreditSimulation:
    """
    Grades a portfolio and sets its limits under two policies and tells what differs.
    """

def slips(amount: Money, candidates: Sequence[Money]) -> Records[Slip]:
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

def split_tax(amounts: Sequence[TaxedAmount] | Table, *, rounded: TaxRounded, rounding: Rounding) -> Records[TaxPart]:
    """
    Parts amounts that include tax into net and tax: net is the amount divided by one and the rate.
    """

def statement_of_account(portfolio: Portfolio, header: StatementHeader) -> CustomerStatement:
    """
    The statement of one customer. Records of others are not looked at, and nothing of them can be seen in it, not even
    that they do not hold together.
    """

def statements_of_account(portfolio: Portfolio, headers: Sequence[StatementHeader] | Table) -> Records[CustomerStatement]:
    """
    The statements of many customers, each as by `statement_of_account`, in one pass over the records.
    """

def sum_sets(amounts: Sequence[Money], low: Money, high: Money, *, anchors: Sequence[int] = ..., members: int | None = None, budget: int | None = None) -> SumSets:
    """
    Counts all sets of amounts whose sum lies in a window, by size.

    A set that adds up is found easily and proves little: with a tolerance of 20.00 twenty ordinary amounts have
    hundreds of them. So a window must be *anchored* by an amount that is known to be meant, and the answer always says
    how many sets there are. Any 40 amounts are answered, or up to 400 if a set has at most four members.
    """

def take_tax(parts: Sequence[TaxPart] | Table, amount: Money) -> TaxTaken:
    """
    Takes an amount out of one that has been parted, in proportion and by largest remainder, so that nothing is lost
    however often it is done: who takes all has taken every net and every tax, to the cent.
    """

def transfer(items: Sequence[Receivable] | Table, lots: Sequence[Lot] | Table, from_: str, to: str, moves: Sequence[ItemMove] | Table, on: datetime.date) -> Transfer:
    """
    Moves items and lots from one customer to another.

    What is moved keeps due date, references, fields and everything else. A part needs an id of its own; the
    parts and discounts of an item are divided in proportion, exactly. The names of a lot stay with it; the new
    part of a lot has none. The balance of the second rises by exactly what leaves the first (U8, 应收冲应收).
    """

def undo(history: Sequence[HistoryEntry] | Table, lots: Sequence[Lot] | Table, items: Sequence[Receivable] | Table, undo: Sequence[UndoTarget] | Table, *, order: UndoOrder, on: datetime.date) -> Undo:
    """
    Undoes links, as a whole or in part: the lots have their money back, the items are open again.

    A link cannot be undone while something later stands that depends on it: a step that touched its item or
    its lot (U8: no later processing of the same document), a difference that settled the item after it, and
    in strict order any later link of the item. The refusal names the latest of these. What one request undoes
    together does not stand in its own way.
    """

def unpack_events(bytes: bytes) -> Records[Recorded]:
    """
    Reads a log of compact bytes: the events one after the other.
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

def vintage_rates(vintages: Sequence[Vintage] | Table) -> Records[BandRate]:
    """
    The loss rate of each band from what became of sales: what was lost in the end by what was still open when the band
    began. There is one band more than there are amounts after it.
    """

def visible(*, organization: Organization = ..., policy: AccessPolicy | None = None, actor: str, subjects: Sequence[Subject] | Table, as_of: datetime.datetime) -> Records[Subject]:
    """
    What somebody sees of a list, with the fields that are hidden taken out.
    """

def vouchers(chart: ChartSource, facts: Sequence[MoneyFact] | Table, *, posted: Sequence[Voucher] | Table = ...) -> VoucherSet:
    """
    The voucher of each fact by a chart: balanced in the currency of the fact and in the home currency, under the
    key of the fact, once.
    """

def walk(from_: datetime.date, steps: Sequence[Step] | Table) -> datetime.date:
    """
    Applies the steps to a date, in order.
    """

def waterfall(installments: Sequence[OpenInstallment] | Table, payment: Money, on: datetime.date, rules: WaterfallRules) -> Waterfall:
    """
    Pays the components of the installments in the order of the rules.

    Installments of one due kind are paid by due date, then by number. No component gets money while one
    before it in the order has room, and one unit more of payment never lowers a line; only where money is
    spread may a line lose one unit that rounding had given it. The time is that of sorting the installments.
    """
