# Generated from the core's source by `cargo test -p duebook-tests --test mirror`; do not edit.
"""The plain names: one `enum.Enum` for each choice without figures.

The value of a member is its name in the JSON form: `Rounding("halfUp") is Rounding.HALF_UP`.
"""

from __future__ import annotations

from enum import Enum

__all__ = [
    "Rounding",
    "Remainder",
    "Weekday",
    "BusinessDay",
    "Purpose",
    "Nature",
    "Source",
    "ItemKind",
    "PaidBy",
    "ReversalCause",
    "DisputeOutcome",
    "ObservationState",
    "CreditGrade",
    "FactorKind",
    "ExposurePart",
    "FreeMoney",
    "CreditCheck",
    "CheckEffect",
    "CheckPoint",
    "SalesDocumentKind",
    "OrderOutcome",
    "NotCounted",
    "PointTrend",
    "Reach",
    "Disputed",
    "UnknownReference",
    "Ties",
    "SortBy",
    "Partial",
    "Turn",
    "LotOrder",
    "Discounts",
    "DifferenceKind",
    "Leeway",
    "DueKind",
    "WaterfallMode",
    "Surplus",
    "Backdated",
    "StepKind",
    "UndoOrder",
    "RecoveryRule",
    "MovedKind",
    "DebtMove",
    "MoneyMove",
    "StatementWording",
    "AnswerDifferenceKind",
    "LimitationActKind",
    "LimitationState",
    "ChangeDetail",
    "RankAttribution",
    "RankMeasure",
    "CollectionBase",
    "RankMark",
    "CubeMeasure",
    "ForecastSource",
    "PartPayments",
    "MatchTies",
    "ReferenceMatch",
    "NameMatch",
    "MatchOutcome",
    "MatchDifferenceKind",
    "MatchBar",
    "MatchEvidence",
    "ChainKind",
    "ChainLegState",
    "ChainState",
    "PayerKey",
    "ReviewedOutcome",
    "PaymentStatus",
    "DocumentStatus",
    "DiscountBase",
    "DayCount",
    "LateFrom",
    "PartPaid",
    "NextMode",
    "BalanceKind",
    "AdvanceTreatment",
    "Spread",
    "RateRule",
    "Ledger",
    "Opening",
    "HeldExpiry",
    "BackDating",
    "HoldPurpose",
    "RefundCause",
    "HoldStatus",
    "RowPlace",
    "RejectionRule",
    "StepAuthority",
    "Permission",
    "SamePerson",
    "StepPlace",
    "CaseEffect",
    "Severity",
    "RowScope",
    "FieldAccess",
    "Verb",
    "AccessEffect",
    "TaxRounded",
    "MoneyKind",
    "EntrySide",
    "AmountPart",
    "Party",
    "LineSign",
    "ChartPreset",
    "ReversalStyle",
    "NextPeriod",
    "ContractStatus",
    "UnpaidItems",
    "ReceiptStatus",
    "ItemStanding",
    "UnknownCustomer",
    "Refusals",
    "ContractGate",
    "CorrectionKind",
    "UnmatchedMoney",
    "LeftBecause",
    "NoticeKind",
    "BankReferenceKind",
    "StatementFormat",
    "ProofDemand",
    "DayCut",
    "ChangeSign",
    "RepairKind",
    "ExtractClass",
    "ExtractAnchor",
    "TableSide",
    "ExceptionClass",
    "ExceptionState",
    "PeriodState",
    "ProvisionBasis",
    "AgeUnit",
    "NettingOrder",
    "ReportLanguage",
    "ColumnKind",
    "RowRole",
    "CsvHeadings",
    "NegativeStyle",
    "ChartForm",
    "ChartPalette",
    "ReportTone",
    "PlaceholderKind",
    "ReminderTarget",
    "ReminderWait",
    "ReminderSight",
    "ReminderKind",
    "ReminderRole",
    "ReminderPreset",
    "ReminderSource",
    "DunningSteps",
    "DunningDays",
    "DunningListing",
    "DunningMoney",
    "BrokenPromise",
    "PromiseState",
    "CollectionState",
    "AlertKind",
    "AlertSeverity",
    "AlertPreset",
    "DecimalMark",
    "SideView",
    "DateOrder",
    "Serials",
    "DialectState",
    "AccountForm",
    "AccountLikeness",
    "TableField",
    "ColumnNeed",
    "TableEffect",
    "TotalsTrust",
    "BehaviorOf",
    "BehaviorEach",
    "RatioFlag",
    "AgingBasis",
    "AgingMatching",
    "AgingColumn",
    "AgingUnapplied",
]


class _Name(Enum):
    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    @classmethod
    def _missing_(cls, value: object) -> None:
        from duebook import _native

        _native._unknown_name(value)


class Rounding(_Name):
    """How an exact result becomes whole minor units. There is no default: where two systems disagree,
    the choice has a name.
    """

    HALF_UP = "halfUp"
    """Halves away from zero: what commerce calls rounding (四舍五入)."""

    HALF_DOWN = "halfDown"
    """Halves towards zero."""

    HALF_EVEN = "halfEven"
    """Halves to the even neighbour: bankers' rounding (四舍六入五成双)."""

    HALF_ODD = "halfOdd"
    """Halves to the odd neighbour."""

    HALF_CEILING = "halfCeiling"
    """Halves towards plus infinity."""

    HALF_FLOOR = "halfFloor"
    """Halves towards minus infinity."""

    UP = "up"
    """Away from zero."""

    DOWN = "down"
    """Towards zero: cutting off (截尾)."""

    CEILING = "ceiling"
    """Towards plus infinity."""

    FLOOR = "floor"
    """Towards minus infinity."""


class Remainder(_Name):
    """Who gets the minor units that rounding leaves over. Parts with a share of zero never do."""

    LAST = "last"
    """The last part takes all of it (Odoo, Fineract, iDempiere; 尾差计入最后一期)."""

    FIRST = "first"
    """The first part takes all of it (U8 settlement batches)."""

    LARGEST_REMAINDER = "largestRemainder"
    """One unit each, to the parts that lost most by rounding; ties to the earlier (Hamilton's method, moneyphp)."""

    LARGEST_PART = "largestPart"
    """The largest part takes all of it; ties to the earlier (Blnk)."""

    FROM_TOP = "fromTop"
    """One unit each from the top (Numscript)."""


class Weekday(_Name):
    """A day of the week."""

    MONDAY = "monday"
    """星期一"""

    TUESDAY = "tuesday"
    """星期二"""

    WEDNESDAY = "wednesday"
    """星期三"""

    THURSDAY = "thursday"
    """星期四"""

    FRIDAY = "friday"
    """星期五"""

    SATURDAY = "saturday"
    """星期六"""

    SUNDAY = "sunday"
    """星期日"""


class BusinessDay(_Name):
    """What happens to a date that is not a business day."""

    UNADJUSTED = "unadjusted"
    """It stays."""

    FOLLOWING = "following"
    """The next business day (顺延)."""

    MODIFIED_FOLLOWING = "modifiedFollowing"
    """The next business day, unless that is in another month: then the previous one."""

    PRECEDING = "preceding"
    """The previous business day (提前)."""

    MODIFIED_PRECEDING = "modifiedPreceding"
    """The previous business day, unless that is in another month: then the next one."""


class Purpose(_Name):
    """What kind of installment a line makes."""

    INSTALLMENT = "installment"
    """An ordinary installment (分期款)."""

    DOWN_PAYMENT = "downPayment"
    """Paid before anything is delivered (预付款、首付款)."""

    PROGRESS = "progress"
    """Released by progress of the work (进度款)."""

    RETENTION = "retention"
    """Held back until the warranty has run out (质保金)."""


class Nature(_Name):
    """What kind of money a lot is (款项性质). The kind decides what may be done with it."""

    ADVANCE = "advance"
    """Money before a contract exists (预收账款)."""

    CONTRACT_LIABILITY = "contractLiability"
    """Money under a contract (合同负债)."""

    DEPOSIT = "deposit"
    """A deposit that binds both sides (定金)."""

    EARNEST = "earnest"
    """Earnest money, an ordinary advance in law (订金)."""

    GUARANTEE = "guarantee"
    """A guarantee (保证金): it pays only items that are named."""

    PROMOTIONAL = "promotional"
    """Money given, not paid (赠送金): used before paid money and never refunded."""

    UNIDENTIFIED = "unidentified"
    """Money nobody has identified yet (未明款项): it pays nothing."""


class Source(_Name):
    """Where a credit comes from. Phases of a scheme may take one source before another."""

    RECEIPT = "receipt"
    """A payment that has just arrived (收款)."""

    ON_ACCOUNT = "onAccount"
    """Money that was already on account (预收款)."""

    CREDIT_NOTE = "creditNote"
    """A credit note, return or red-letter bill (红字单据)."""

    PAYABLE = "payable"
    """What we owe the customer as our supplier (应付款)."""


class ItemKind(_Name):
    """What kind of debt an item is. The kind decides which phases of a scheme look at it."""

    ORDINARY = "ordinary"
    """An invoice, an installment, an opening balance (应收款)."""

    LATE_CHARGE = "lateCharge"
    """A charge for paying late (滞纳金)."""

    REFUND = "refund"
    """Money the customer got back and that a receipt may be set against (退款)."""

    WRITTEN_OFF = "writtenOff"
    """An item already written off: paid only if it is named (收回已核销坏账)."""


class PaidBy(_Name):
    """What kind of money paid."""

    RECEIPT = "receipt"
    """Money that arrived for it (收款)."""

    PREPAYMENT = "prepayment"
    """Money that was on account before (预收冲应收)."""

    NETTING = "netting"
    """What we owed the customer, or anything else that is not cash (应收冲应付)."""


class ReversalCause(_Name):
    """Why a payment was taken back."""

    UNDONE = "undone"
    """It was matched to the wrong debt (反核销)."""

    BOUNCED = "bounced"
    """The bank took the money back (退票)."""


class DisputeOutcome(_Name):
    """How a dispute ended."""

    CUSTOMER_RIGHT = "customerRight"
    """The customer was right: a credit note follows as an event of its own."""

    CUSTOMER_WRONG = "customerWrong"
    """The customer was wrong: it was due all the time."""

    SETTLED = "settled"
    """They agreed, or the dispute was dropped: it was not late while disputed."""


class ObservationState(_Name):
    """What became of a debt."""

    SETTLED = "settled"
    """It was settled (已结清)."""

    WRITTEN_OFF = "writtenOff"
    """It was given up (坏账): late, and a loss. What is recovered later is income and changes nothing."""

    OVERDUE = "overdue"
    """It is open and past due (逾期未付)."""


class CreditGrade(_Name):
    """How far a customer can be trusted (信用等级)."""

    A = "a"
    """Excellent (信用极佳)."""

    B = "b"
    """Good (信用良好)."""

    C = "c"
    """To be watched (需要关注)."""

    D = "d"
    """High risk (高风险)."""

    NOT_RATED = "notRated"
    """Too little is known (未评级). It is neither better nor worse than another."""


class FactorKind(_Name):
    """What a factor looks at."""

    LATE_SHARE = "lateShare"
    """The share of payments that are late (逾期率)."""

    LATE_DAYS = "lateDays"
    """The mean of the days late (平均逾期天数)."""

    SERIOUS_SHARE = "seriousShare"
    """The share of payments that are seriously late (严重逾期率)."""

    UNFUNDED_SHARE = "unfundedShare"
    """The share of orders not funded before they were released (未足额预付率)."""

    REFUND_SHARE = "refundShare"
    """Refunds asked for, per funded order (退款申请率)."""


class ExposurePart(_Name):
    """A part of the exposure (敞口构成)."""

    RECEIVABLES = "receivables"
    """What is open and not disputed (未清应收)."""

    DISPUTED = "disputed"
    """What is disputed (有争议应收)."""

    DELIVERED = "delivered"
    """What was delivered and not billed (已发货未开票)."""

    ORDERS = "orders"
    """What was ordered and not delivered, this order excluded (未执行订单)."""

    PREPAYMENTS = "prepayments"
    """Less: money that counts (预收款)."""

    SECURED = "secured"
    """Less: what is insured or guaranteed (担保)."""


class FreeMoney(_Name):
    """What money that belongs to no order does."""

    LOWERS_EXPOSURE = "lowersExposure"
    """It lowers what is owed already, never below zero, and covers no new order."""

    COVERS_ORDERS = "coversOrders"
    """What is left of it then covers the order that is checked."""


class CreditCheck(_Name):
    """What is checked."""

    LIMIT = "limit"
    """The exposure with this order against the limit, and against the limits of the group; no limit fails."""

    LIMIT_DATE = "limitDate"
    """The limit is not out of date (额度有效期)."""

    OVERDUE_DAYS = "overdueDays"
    """The days overdue against the tolerance of the grade."""

    OVERDUE_SHARE = "overdueShare"
    """The share of what is open that is overdue."""

    OLDEST_ITEM = "oldestItem"
    """The age of the oldest open document."""

    ORDER_SIZE = "orderSize"
    """The single order."""

    DEPOSIT = "deposit"
    """The deposit the grade asks for (预付比例)."""

    APPROVAL = "approval"
    """The approval the grade asks for."""

    TERMS = "terms"
    """The days of credit the grade allows."""

    STOPPED = "stopped"
    """A stop by hand (手工冻结)."""

    PROMISE = "promise"
    """A promise that was not kept (失约)."""


class CheckEffect(_Name):
    """What a check that fails does."""

    WARN = "warn"
    """The order is released, and it is said."""

    HOLD = "hold"
    """The order is held."""


class CheckPoint(_Name):
    """Where an order is checked."""

    ORDER = "order"
    """When it is taken (下单)."""

    DELIVERY = "delivery"
    """When the delivery is made ready (发货)."""

    GOODS_ISSUE = "goodsIssue"
    """When the goods leave (出库)."""

    INVOICE = "invoice"
    """When it is billed (开票)."""


class SalesDocumentKind(_Name):
    """What a document is."""

    ORDER = "order"
    """An order that is not finished (未完成订单)."""

    DELIVERY = "delivery"
    """A delivery (发货单)."""

    INVOICE = "invoice"
    """An invoice (发票). It counts as a debt, not here; it only takes off what it bills."""


class OrderOutcome(_Name):
    """May the order go out?"""

    RELEASE = "release"
    """Yes (放行)."""

    RELEASE_WITH_WARNING = "releaseWithWarning"
    """Yes, and somebody should look at it (放行并提醒)."""

    HOLD = "hold"
    """No (冻结)."""


class NotCounted(_Name):
    """Why money does not count in a credit check."""

    UNCLEARED = "uncleared"
    """The check has not cleared (支票未兑现)."""

    FROZEN = "frozen"
    """It is frozen, or set aside for something else (冻结)."""

    DISPUTED = "disputed"
    """It is disputed (有争议)."""

    REFUND_REQUESTED = "refundRequested"
    """It is asked back (申请退款)."""

    NO_RATE = "noRate"
    """There is no rate for its currency (缺少汇率)."""

    NATURE = "nature"
    """Money of this kind does not count (款项性质不符)."""

    EXPIRED = "expired"
    """It can no longer be used (已失效)."""


class PointTrend(_Name):
    """How the points of a factor run."""

    EITHER = "either"
    """Either way, but never up and down."""

    RISING = "rising"
    """A larger value never has fewer points."""

    FALLING = "falling"
    """A larger value never has more points."""


class Reach(_Name):
    """How far along an item must be."""

    ALL_OPEN = "allOpen"
    """Every open item."""

    DUE = "due"
    """Due on or before the business date."""

    PAST_DUE = "pastDue"
    """Due before the business date: an item due today is not past due."""


class Disputed(_Name):
    """Whether disputed items take part."""

    INCLUDED = "included"
    """As all others."""

    LEFT_OUT = "leftOut"
    """They are passed over."""


class UnknownReference(_Name):
    """What happens to money whose quoted reference is not open."""

    CONTINUE = "continue"
    """It is said, and the later phases go on."""

    HOLD = "hold"
    """It is said, and what is left of the lot is kept on account: the payer meant something else."""


class Ties(_Name):
    """What to do if several items fit equally well."""

    REFUSE = "refuse"
    """Propose nothing and show the rivals; the next phase goes on."""

    OLDEST_DUE = "oldestDue"
    """Take the oldest due (Oracle AutoCash)."""


class SortBy(_Name):
    """What items are sorted by."""

    DUE = "due"
    """The due date."""

    ISSUED = "issued"
    """The issue date; items without one come first."""

    OPEN = "open"
    """What is open when the call begins."""

    ID = "id"
    """The id, byte by byte."""

    LISTED = "listed"
    """The place in the caller's list."""


class Partial(_Name):
    """Whether an item may be paid in part (部分核销)."""

    ALLOWED = "allowed"
    """The last item reached may stay open in part."""

    FORBIDDEN = "forbidden"
    """An item is paid in full or not at all; a phase stops at the first that does not fit."""


class Turn(_Name):
    """Whose turn it is."""

    LOT_BY_LOT = "lotByLot"
    """A lot goes through all phases before the next lot begins, as if each had arrived alone."""

    PHASE_BY_PHASE = "phaseByPhase"
    """A phase is done for all lots before the next phase begins: no lot takes by age what another fits
    exactly.
    """


class LotOrder(_Name):
    """In which order lots are used."""

    CONSUMPTION = "consumption"
    """Lots with a scope before lots without, then the lower priority number, the sooner expiry (none
    last), given before paid money, the earlier arrival, the id.
    """

    ARRIVAL = "arrival"
    """The earlier arrival, then the id."""

    ARRIVAL_AMOUNT = "arrivalAmount"
    """The earlier arrival, then the larger amount, then the id (Odoo: signed amounts, so the largest credit first)."""

    LISTED = "listed"
    """As the caller lists them. The only order in which the answer depends on the order given."""


class Discounts(_Name):
    """What is done with discounts for paying early."""

    IGNORED = "ignored"
    """They are not looked at: every item is paid in full."""

    TAKEN = "taken"
    """An item is settled for less if the lot arrived in time and has enough for it."""


class DifferenceKind(_Name):
    """What a difference between paid and settled is (结算差异)."""

    FEE = "fee"
    """A bank's fee (手续费)."""

    DISCOUNT = "discount"
    """A discount for paying early (现金折扣)."""

    ROUNDING = "rounding"
    """A rounding difference (尾差)."""

    EXCHANGE = "exchange"
    """An exchange difference (汇兑损益)."""

    WRITE_OFF = "writeOff"
    """A small amount given up (小额核销)."""


class Leeway(_Name):
    """What lets an amount settle an item that has more open."""

    DISCOUNT = "discount"
    """A discount (现金折扣)."""

    TOLERANCE = "tolerance"
    """The tolerance (尾差)."""


class DueKind(_Name):
    """How far along an installment is on the day of the payment."""

    PAST_DUE = "pastDue"
    """Due before the day (逾期)."""

    DUE = "due"
    """Due on the day (到期)."""

    IN_ADVANCE = "inAdvance"
    """Due after the day (提前)."""


class WaterfallMode(_Name):
    """What comes first: the next component, or the next installment."""

    HORIZONTAL = "horizontal"
    """Installment by installment: all components of one before the next. The pairs of one due kind stand
    together in the order; an order that returns to a due kind is refused (Fineract).
    """

    VERTICAL = "vertical"
    """Pair by pair: one component across all installments of its due kind before the next pair."""


class Surplus(_Name):
    """What happens to money beyond what is due (多付部分)."""

    NEXT = "next"
    """The next installment, and so on forward."""

    LAST = "last"
    """The last installment, and so on backward."""

    SPREAD = "spread"
    """All later installments alike: each gets the same as far as it has room, to the minor unit; what
    rounding half to even leaves over or lacks goes to the last ones, one unit each.
    """

    KEEP = "keep"
    """None: it is kept as credit."""


class Backdated(_Name):
    """What a back-dated payment (补录的付款) does to those recorded before it."""

    REPLAY = "replay"
    """All payments run down anew by day, those of one day as recorded (Fineract: reversed and replayed)."""

    APPEND_ONLY = "appendOnly"
    """What was paid stays paid: payments run down as recorded, each with what is due on its own day."""


class StepKind(_Name):
    """What may have been done with a lot or item."""

    WRITTEN_OFF = "writtenOff"
    """The item was written off (坏账核销)."""

    TRANSFERRED = "transferred"
    """It was moved to another customer (并账)."""

    OFFSET = "offset"
    """It was set against a document of the other side (对冲)."""

    REFUNDED = "refunded"
    """Money of the lot was paid back (退款)."""

    EXPIRED = "expired"
    """What was left of the lot expired."""

    REVALUED = "revalued"
    """It was valued at another rate (汇兑损益)."""

    VOUCHERED = "vouchered"
    """A voucher was made of it (制单)."""


class UndoOrder(_Name):
    """Whether links of one item may be undone in any order."""

    ANY = "any"
    """In any order."""

    STRICT = "strict"
    """The latest first: no link while a later one of the same item stands."""


class RecoveryRule(_Name):
    """How much of a receipt is taken for a written-off item."""

    WHOLE_RECEIPT = "wholeReceipt"
    """All that is left of the receipt; one that has more than was written off is refused (U8)."""

    UP_TO_WRITTEN_OFF = "upToWrittenOff"
    """As much as was written off; the rest of the receipt stays on account."""


class MovedKind(_Name):
    """Whether an item or a lot was moved."""

    ITEM = "item"
    """An open item."""

    LOT = "lot"
    """A lot."""


class DebtMove(_Name):
    """What moved a debt."""

    CHARGED = "charged"
    """It came into being (新增应收)."""

    CHANGED = "changed"
    """Its amount or its day was changed by agreement (变更)."""

    PAID = "paid"
    """It was paid (收款、核销)."""

    PAYMENT_REVERSED = "paymentReversed"
    """A payment was taken back (反核销、退票)."""

    CREDITED = "credited"
    """A credit note took something off (红字)."""

    DEDUCTED = "deducted"
    """A discount, fee or rounding was settled beside a payment (现金折扣、手续费)."""

    DEDUCTION_REVERSED = "deductionReversed"
    """What was settled beside a payment is owed again (扣减冲回)."""

    WRITTEN_OFF = "writtenOff"
    """It was given up (坏账核销)."""

    RECOVERED = "recovered"
    """What was given up is owed again (坏账收回)."""

    CANCELED = "canceled"
    """What was open of it fell away (作废)."""

    DISPUTED = "disputed"
    """The customer disputed it (提出争议)."""

    DISPUTE_ENDED = "disputeEnded"
    """A dispute ended (争议解决)."""

    BECAME_OVERDUE = "becameOverdue"
    """The day it was due passed (转为逾期)."""


class MoneyMove(_Name):
    """What moved money of a customer."""

    RECEIVED = "received"
    """It arrived, or was moved here (到账、转入)."""

    APPLIED = "applied"
    """It paid something (核销)."""

    RETURNED = "returned"
    """What it paid was taken back (反核销)."""

    REFUNDED = "refunded"
    """It was paid back (退款)."""

    REFUND_RETURNED = "refundReturned"
    """What was paid back came back (退款退回)."""

    REMOVED = "removed"
    """It went elsewhere: another customer, another account, income, expired (转出)."""

    RESTORED = "restored"
    """What went elsewhere is back (转出冲回)."""

    BOUNCED = "bounced"
    """The bank took it back (退票)."""


class StatementWording(_Name):
    """What a statement asks for. The wording may matter for the limitation of claims (诉讼时效)."""

    RECONCILIATION_ONLY = "reconciliationOnly"
    """It is for reconciliation only (仅供对账)."""

    PLEASE_PAY = "pleasePay"
    """It asks to pay what is due (请付款)."""


class AnswerDifferenceKind(_Name):
    """How the books differ on an item."""

    ONLY_OURS = "onlyOurs"
    """They do not have it: an invoice that did not arrive, or one they have paid (对方未入账)."""

    ONLY_THEIRS = "onlyTheirs"
    """We do not have it: paid or credited here, or never ours (我方未入账)."""

    OTHER_AMOUNT = "otherAmount"
    """Both have it, with other amounts (金额不符)."""


class LimitationActKind(_Name):
    """What may begin the time anew (时效中断)."""

    DEMANDED = "demanded"
    """We demanded payment and it was delivered (催款函送达)."""

    ACKNOWLEDGED = "acknowledged"
    """The customer agreed to pay or confirmed the debt, as by signing a statement that asks for payment (同意履行).
    It binds after the time has run out, too.
    """

    PAID_PART = "paidPart"
    """The customer paid a part (部分履行). It binds as an acknowledgment does."""

    SUED = "sued"
    """We sued or went to arbitration (起诉、仲裁)."""

    RECONCILED = "reconciled"
    """A statement was sent or signed for reconciliation only (仅供对账): kept, and interrupts nothing."""


class LimitationState(_Name):
    """What the clock says."""

    NOT_DUE = "notDue"
    """The claim is not due yet: nothing runs."""

    RUNNING = "running"
    """The time runs."""

    ENDS_SOON = "endsSoon"
    """It ends soon: interrupt it."""

    OVER = "over"
    """It is over."""


class ChangeDetail(_Name):
    """How much is told."""

    TOTAL = "total"
    """All customers together."""

    BY_CUSTOMER = "byCustomer"
    """Each customer as well."""


class RankAttribution(_Name):
    """Whose a debt is, if it went from hand to hand (业绩归属)."""

    AT_ISSUE = "atIssue"
    """Of whoever had it when it was issued, for good."""

    AT_DUE = "atDue"
    """Of whoever had it on the day it was due; not due yet, of whoever has it on the last day."""

    OF_DAY = "ofDay"
    """Each figure is of whoever had it on its day: what was paid of whoever had it on the day of receipt. What was
    handed over is told on both sides.
    """


class RankMeasure(_Name):
    """By what they are ranked."""

    EFFECTIVENESS = "effectiveness"
    """Collective effectiveness: the more the better (回款效率指数)."""

    DAYS_LATE = "daysLate"
    """Days past due, weighted with amounts: the fewer the better (加权逾期天数)."""

    ON_TIME = "onTime"
    """What was paid in time: the more the better (回款及时率)."""

    OVERDUE_SHARE = "overdueShare"
    """What is overdue of what is open: the less the better (逾期占比)."""

    COLLECTED = "collected"
    """What was collected (回款额)."""

    TARGET = "target"
    """What was collected of what was to be (目标完成率)."""

    COLLECTION_RATE = "collectionRate"
    """The collection rate (回款率), by the base that is chosen."""


class CollectionBase(_Name):
    """By what collected money is divided (回款率口径)."""

    FELL_DUE = "fellDue"
    """What fell due in the period."""

    OPENING_AND_SALES = "openingAndSales"
    """What was open before it, and the sales of the period."""

    SALES = "sales"
    """The sales of the period."""


class RankMark(_Name):
    """Why somebody has no rank (不可比)."""

    FEW_DEBTS = "fewDebts"
    """Too few debts."""

    ONE_CUSTOMER = "oneCustomer"
    """One customer is nearly all of it."""


class CubeMeasure(_Name):
    """What is summed up. What is open and left is as of the last day, all others are what moved in the period."""

    INVOICED = "invoiced"
    """What came into being, and what agreements changed of it since (应收发生额)."""

    PAID = "paid"
    """What was paid, less what was taken back (核销额)."""

    COLLECTED = "collected"
    """Of that, money (回款额)."""

    CREDITED = "credited"
    """What was credited (红字)."""

    DEDUCTED = "deducted"
    """What was settled beside payments."""

    WRITTEN_OFF = "writtenOff"
    """What was given up, less what was recovered (坏账)."""

    CANCELED = "canceled"
    """What fell away."""

    OPEN = "open"
    """What is open (未收余额): of all time, invoiced less the six before except collected."""

    NOT_DUE = "notDue"
    """Of that, not due and undisputed."""

    OVERDUE = "overdue"
    """Of that, past due and undisputed (逾期)."""

    DISPUTED = "disputed"
    """Of that, disputed."""

    RECEIVED = "received"
    """Money that arrived, less what the bank took back (到账)."""

    LEFT = "left"
    """What is left of money (预收余额)."""


class ForecastSource(_Name):
    """What an item of a forecast is."""

    OWED = "owed"
    """A debt (应收账款)."""

    PLANNED = "planned"
    """Planned money (计划收款)."""


class PartPayments(_Name):
    """What becomes of a payment that is a part of an item."""

    SUGGEST = "suggest"
    """It is suggested; somebody decides."""

    POST = "post"
    """It is posted if the item is quoted and no other is."""


class MatchTies(_Name):
    """Which of several equal answers is taken (同额多笔)."""

    REFUSE = "refuse"
    """None: they are shown as ambiguous."""

    OLDEST_DUE = "oldestDue"
    """Of items of one customer with the same amount, the one that was due first."""


class ReferenceMatch(_Name):
    """How a reference stands in a line."""

    STRUCTURED = "structured"
    """In its own place, as it is."""

    QUOTED = "quoted"
    """In the text, as it is or with other separators."""

    DIGITS = "digits"
    """Its digits, without letters or zeros before them, or without a check digit."""

    ONE_EDIT = "oneEdit"
    """With one edit."""

    TWO_EDITS = "twoEdits"
    """With two edits."""

    ENDING = "ending"
    """Its last digits."""

    BEGINNING = "beginning"
    """Its beginning, where the text was cut."""


class NameMatch(_Name):
    """How near two names are."""

    SAME = "same"
    """The same, whatever the legal form is called."""

    NEAR = "near"
    """The same words; one leaves the place out."""

    PART = "part"
    """One is a part of the other."""

    GROUP = "group"
    """Another company of the group."""

    AKIN = "akin"
    """Some words are the same."""

    OTHER = "other"
    """Nothing is the same."""


class MatchOutcome(_Name):
    """What should happen with a line."""

    POST = "post"
    """The match may be posted: it is certain, and nothing else is as good."""

    SUGGEST = "suggest"
    """A match is likely; somebody should look at it."""

    AMBIGUOUS = "ambiguous"
    """Several answers are as good, or nearly."""

    UNIDENTIFIED = "unidentified"
    """Nothing fits."""

    DUPLICATE_SUSPECT = "duplicateSuspect"
    """Another line pays the same: this one is probably a second payment (重复付款)."""


class MatchDifferenceKind(_Name):
    """The form of a difference."""

    FEE = "fee"
    """A bank kept a fee (手续费)."""

    DISCOUNT = "discount"
    """A discount for paying early was taken (现金折扣)."""

    WITHHELD = "withheld"
    """The payer kept a tax (代扣税)."""

    ROUNDING = "rounding"
    """The payer rounded (尾差)."""

    RATIO = "ratio"
    """Both sides are measured differently."""


class MatchBar(_Name):
    """Why a match is out of question, whatever speaks for it."""

    CURRENCY = "currency"
    """Another currency (币种不同)."""

    DIRECTION = "direction"
    """Money in against money out."""

    NOT_ISSUED = "notIssued"
    """The item came into being later."""

    SETTLED = "settled"
    """Nothing is open."""


class MatchEvidence(_Name):
    """A kind of evidence of which the weight can be learned."""

    COUNTERPART = "counterpart"
    """The line is for any item at all."""

    OTHER_QUOTED = "otherQuoted"
    """The line quotes another item."""

    OTHER_REFERENCE = "otherReference"
    """Something looks like the reference and is another."""

    DIFFERENCE = "difference"
    """The amount is equal only with an allowed difference."""

    OTHER_AMOUNT = "otherAmount"
    """The amount is another."""

    NAME_NEAR = "nameNear"
    """One name leaves the place out."""

    NAME_PART = "namePart"
    """One name is a part of the other."""

    NAME_GROUP = "nameGroup"
    """It is another company of the group by its name."""

    NAME_AKIN = "nameAkin"
    """Only some words of the names are the same."""

    NAME_OTHER = "nameOther"
    """The names have nothing in common."""

    GROUP = "group"
    """The payer belongs to the group of the customer."""

    ON_DAY = "onDay"
    """Paid on the due day, or nearly."""

    ON_TIME = "onTime"
    """Paid within three weeks."""

    LATE = "late"
    """Paid within two months."""

    OUT_OF_TIME = "outOfTime"
    """Paid later, or long before."""

    SEVERAL = "several"
    """One line is for several items, or several lines for one."""


class ChainKind(_Name):
    """What stands beside what."""

    CONTRACT = "contract"
    """What was agreed (销售合同)."""

    DELIVERY = "delivery"
    """What was sent (发货单)."""

    INVOICE = "invoice"
    """What was billed (发票)."""

    RECEIVABLE = "receivable"
    """What the book says is owed (应收单)."""

    PAYMENT = "payment"
    """What the bank received (银行流水)."""


class ChainLegState(_Name):
    """How a leg stands."""

    NOTHING = "nothing"
    """Neither side is there."""

    AGREES = "agrees"
    """Both come to the same."""

    ONLY_LEFT = "onlyLeft"
    """Only the first is there."""

    ONLY_RIGHT = "onlyRight"
    """Only the second is there."""

    DIFFERS = "differs"
    """Both are there and differ."""


class ChainState(_Name):
    """How a contract stands."""

    COMPLETE = "complete"
    """All legs that are there agree (三方一致)."""

    IN_PROGRESS = "inProgress"
    """What is there agrees, but not all of the contract is there yet (执行中)."""

    DELIVERED_NOT_PAID = "deliveredNotPaid"
    """Delivered and not paid (已发货未收款)."""

    PAID_NOT_DELIVERED = "paidNotDelivered"
    """Paid and not delivered (已收款未发货)."""

    AMOUNT_DIFFERS = "amountDiffers"
    """Sums differ (金额不符)."""

    NO_CONTRACT = "noContract"
    """Documents or payments without a contract (无合同)."""


class PayerKey(_Name):
    """By what a payer was recognized."""

    ACCOUNT = "account"
    """The account, whatever name was written beside it."""

    NAME = "name"
    """The name, under another account or none."""


class ReviewedOutcome(_Name):
    """What was done with a line before anybody looked at it."""

    POSTED = "posted"
    """It was posted: the first proposal is what was posted."""

    NOT_POSTED = "notPosted"
    """It was left to somebody, with proposals or without."""


class PaymentStatus(_Name):
    """The status by payment alone."""

    UNPAID = "unpaid"
    """Nothing is paid (未支付)."""

    PARTIALLY_PAID = "partiallyPaid"
    """A part is paid (部分支付)."""

    SETTLED = "settled"
    """Nothing is open (已结清)."""


class DocumentStatus(_Name):
    """The status by invoice and payment."""

    TO_INVOICE = "toInvoice"
    """Nothing is paid, and it has not been invoiced (待开票)."""

    TO_PAY = "toPay"
    """Nothing is paid of the invoice (待付款)."""

    PARTIALLY_PAID = "partiallyPaid"
    """A part is paid, invoiced or not (部分支付)."""

    SETTLED = "settled"
    """Nothing is open, invoiced or not (已结清)."""


class DiscountBase(_Name):
    """What a discount is a percentage of. The systems in use disagree, so there is no default."""

    GROSS = "gross"
    """Of net amount and tax together; the tax is then corrected (Odoo "included", ERPNext)."""

    NET = "net"
    """Of the net amount alone; the tax stays (Odoo "excluded"; also where the tax was computed on the reduced
    amount from the start).
    """

    TAX = "tax"
    """Of the tax alone."""


class DayCount(_Name):
    """How days become years (计息基准). Systems and contracts differ, so there is no default."""

    ACT360 = "act360"
    """Calendar days over 360."""

    ACT365 = "act365"
    """Calendar days over 365, in leap years too."""

    THIRTY_E360 = "thirtyE360"
    """Months of 30 days over 360: the 31st counts as the 30th at both ends (30E/360 of ISDA 2006, section 4.16(g))."""


class LateFrom(_Name):
    """From which day a late payment is charged."""

    DUE_DATE = "dueDate"
    """From the day after the due date: who overstays the grace pays for it."""

    GRACE_END = "graceEnd"
    """From the day after the last day of grace."""


class PartPaid(_Name):
    """What becomes of an installment of which a part is paid."""

    PAID_PART = "paidPart"
    """It shrinks to what is paid; what is open of it joins the rest."""

    WHOLE = "whole"
    """It stays as it is, open part and due date included."""


class NextMode(_Name):
    """Which items are asked for."""

    OVERDUE = "overdue"
    """All that are overdue, together."""

    NEXT = "next"
    """Nothing is overdue: those of the next due date."""

    NOTHING = "nothing"
    """Nothing is open that has a date."""


class BalanceKind(_Name):
    """What a balance is. The kind decides whether more of it is a gain, and whether it is money at all."""

    RECEIVABLE = "receivable"
    """Customers owe it (应收账款)."""

    PAYABLE = "payable"
    """We owe it to suppliers (应付账款)."""

    ADVANCE = "advance"
    """Received before a contract (预收账款): to be settled with goods, not with money."""

    CONTRACT_LIABILITY = "contractLiability"
    """Received under a contract (合同负债)."""

    REFUNDABLE = "refundable"
    """Received and to be given back in money (保证金、押金)."""


class AdvanceTreatment(_Name):
    """Whether advances (预收账款, 合同负债) are money that is owed."""

    NON_MONETARY = "nonMonetary"
    """They will be settled with goods or services and keep their historic rate (非货币性项目)."""

    MONETARY = "monetary"
    """They are adjusted like receivables."""


class Spread(_Name):
    """Who takes the residue of a revaluation, one minor unit each."""

    BY_DIFFERENCE = "byDifference"
    """The balances with the largest difference first, those of zero left out (用友U8). A second run at the
    same rate may move units from one balance to another.
    """

    BY_REMAINDER = "byRemainder"
    """The balances that rounding took most from first. A second run at the same rate changes nothing."""

    APART = "apart"
    """Nobody: each balance is rounded alone, and their sum is what it is."""


class RateRule(_Name):
    """Whose rate values a settlement in the base currency.

    A side that is itself in the base currency always leaves at its own amount: it is never revalued, so that
    its difference is realized with the line under every rule.
    """

    EACH_ITS_OWN = "eachItsOwn"
    """Lot and item each leave the books at their own value; the difference is realized with the line
    (已实现汇兑损益). What stays open keeps its booking rate.
    """

    LOT = "lot"
    """Both leave at the value of the lot; the difference stays in the book value of the item until it is
    revalued.
    """

    ITEM = "item"
    """Both leave at the value of the item; the difference stays in the book value of the lot."""


class Ledger(_Name):
    """Whose money the items are: the side decides what is a gain."""

    RECEIVABLE = "receivable"
    """Customers owe us (应收): to receive more than was booked is a gain."""

    PAYABLE = "payable"
    """We owe suppliers (应付): to pay more than was booked is a loss."""


class Opening(_Name):
    """How an account comes into being."""

    BY_DEPOSIT = "byDeposit"
    """The first money opens it."""

    FIRST = "first"
    """It must be set up first; money for an unknown account is refused."""


class HeldExpiry(_Name):
    """What becomes of held money when its lot expires."""

    PROTECTED = "protected"
    """The hold protects it: it can be captured until the hold ends."""

    EXPIRES = "expires"
    """It expires all the same; the hold is smaller from that day on."""


class BackDating(_Name):
    """Whether a movement may be dated before one that is already there (倒填日期)."""

    CHECKED = "checked"
    """If every lot has enough on every later day; otherwise it is refused with the first day that is short."""

    REFUSED = "refused"
    """Never: dates only rise, account by account."""


class HoldPurpose(_Name):
    """What a hold is for (冻结用途)."""

    ORDER = "order"
    """An order or contract that will be billed (订单占用)."""

    REFUND = "refund"
    """A refund that was asked for and is not paid out yet (退款中). Only refundable money can be held so."""

    DISPUTE = "dispute"
    """A dispute (争议冻结)."""


class RefundCause(_Name):
    """Why money is paid back. It decides over deposits that bind both sides (定金)."""

    UNUSED = "unused"
    """Unused money goes back. A deposit (定金) does not go back for this cause."""

    PERFORMED = "performed"
    """The contract was performed (合同已履行): a deposit is set off or returned."""

    AGREED = "agreed"
    """Both sides agreed to end the contract (协商解除)."""

    PAYER_BREACH = "payerBreach"
    """The payer broke the contract (付款方违约): a deposit is lost to it and not refunded; see `Forfeit`."""

    RECEIVER_BREACH = "receiverBreach"
    """The receiver broke the contract (收款方违约): a deposit goes back, and as much again is owed. The
    second half is a debt of its own, which the plan states and no movement books.
    """


class HoldStatus(_Name):
    """How a hold stands."""

    OPEN = "open"
    """It holds."""

    CAPTURED = "captured"
    """It paid an item."""

    PAID_OUT = "paidOut"
    """It was paid back."""

    RELEASED = "released"
    """It was given up."""

    LAPSED = "lapsed"
    """It ended by its date."""


class RowPlace(_Name):
    """A kind of place. The fact of a subject has its name."""

    TEAM = "team"
    """The team (小组)."""

    DEPARTMENT = "department"
    """The department (部门)."""

    REGION = "region"
    """The region (区域)."""

    PROJECT = "project"
    """The project (项目)."""


class RejectionRule(_Name):
    """What a single no does."""

    DECIDES = "decides"
    """It rejects the case (一票否决)."""

    COUNTS = "counts"
    """It counts as one vote: the case is rejected once so many said no that the need cannot be met any more."""


class StepAuthority(_Name):
    """Whether limits of authority (审批权限额度) count in a step."""

    LIMITED = "limited"
    """They do, if the policy has any."""

    CONFIRMS = "confirms"
    """The step confirms facts and spends nothing: anybody it names may take it."""


class Permission(_Name):
    """Whether something may be done in a step."""

    REFUSED = "refused"
    """No."""

    ALLOWED = "allowed"
    """Yes."""


class SamePerson(_Name):
    """Whether one person may approve several steps of a case (职责分离)."""

    ONE_STEP = "oneStep"
    """One step only."""

    SEVERAL_STEPS = "severalSteps"
    """As many as name the person."""


class StepPlace(_Name):
    """Where an added step goes."""

    BEFORE = "before"
    """Before the open step, which begins anew afterwards (前加签)."""

    AFTER = "after"
    """Right after the open step (后加签)."""


class CaseEffect(_Name):
    """What an answer did."""

    NOTED = "noted"
    """The step waits for more answers, or the case for another step."""

    STEP_DONE = "stepDone"
    """The step is done; after the last one the case is approved."""

    ENDED = "ended"
    """The case is over without approval."""


class Severity(_Name):
    """How grave a finding is."""

    FAULT = "fault"
    """Something can never be decided, or is never used."""

    NOTICE = "notice"
    """Worth a look."""


class RowScope(_Name):
    """Which records a rule reaches, seen from the person.

    A record is in the team, department or region that its fact says; if it has no such fact, in that of its owner.
    Its project is what its fact says.
    """

    ALL = "all"
    """All."""

    REGION = "region"
    """Those of the person's region (本区域)."""

    DEPARTMENT = "department"
    """Those of the person's department (本部门)."""

    TEAM = "team"
    """Those of the person's team (本小组)."""

    PROJECT = "project"
    """Those of the projects the person works on (本项目)."""

    OWN = "own"
    """Those the person owns: the fact `owner` (本人)."""


class FieldAccess(_Name):
    """What may be done with a field. Of several the strictest holds."""

    WRITE = "write"
    """Seen and changed (可编辑)."""

    READ = "read"
    """Seen (只读)."""

    HIDDEN = "hidden"
    """Neither (不可见)."""


class Verb(_Name):
    """What can be done with a record: these three, and no other."""

    VIEW = "view"
    """See it (查看)."""

    APPROVE = "approve"
    """Approve it (审批)."""

    ADJUST = "adjust"
    """Do or change it (调整)."""


class AccessEffect(_Name):
    """Whether a rule allows or denies."""

    ALLOW = "allow"
    """It allows."""

    DENY = "deny"
    """It denies, whatever else allows."""


class TaxRounded(_Name):
    """Which of the two is rounded. The other is what is left: it takes the remainder."""

    NET = "net"
    """Net is rounded; tax is the rest. Usual where prices include tax."""

    TAX = "tax"
    """Tax is rounded; net is the rest."""


class MoneyKind(_Name):
    """What happened."""

    RECEIVED_IN_ADVANCE = "receivedInAdvance"
    """Money came in before anything was owed (预收)."""

    RECEIVED = "received"
    """Money came in for what is owed (收款)."""

    INVOICED = "invoiced"
    """Goods or services were delivered and invoiced (开票确认收入)."""

    APPLIED = "applied"
    """An advance paid what is owed (预收冲应收)."""

    REFUNDED = "refunded"
    """An unused advance was paid back (退款)."""

    TRANSFERRED = "transferred"
    """An advance passed to another customer (预收转户)."""

    OFFSET = "offset"
    """What one customer owes passed to another (应收冲应收, 并账)."""

    NETTED = "netted"
    """What is owed was set against what we owe the same partner (应收冲应付)."""

    FEE = "fee"
    """A bank or channel kept a fee (手续费)."""

    DISCOUNT = "discount"
    """A discount for early payment was granted (现金折扣)."""

    ROUNDING = "rounding"
    """A trifle was given up to close an item (尾差)."""

    EXCHANGE_GAIN = "exchangeGain"
    """A foreign receivable is worth more (汇兑收益)."""

    EXCHANGE_LOSS = "exchangeLoss"
    """A foreign receivable is worth less (汇兑损失)."""

    PROVISION = "provision"
    """The allowance for bad debts changes (计提坏账准备); below zero, it is released."""

    WRITE_OFF = "writeOff"
    """A bad debt was written off (坏账核销)."""

    RECOVERY = "recovery"
    """A written-off debt was paid after all (坏账收回)."""

    REINSTATED = "reinstated"
    """A written-off debt is owed again, and not paid yet (已核销坏账恢复)."""

    BILL_RECEIVED = "billReceived"
    """A bill of exchange was received (收到票据)."""

    LATE_CHARGE = "lateCharge"
    """Interest or a penalty for late payment was charged (滞纳金, 违约金)."""

    RECLASSIFIED = "reclassified"
    """An advance became a contract liability when the contract was made (预收账款转合同负债)."""

    EXPIRED = "expired"
    """Prepaid money lapsed unused (逾期作废)."""

    FORFEITED = "forfeited"
    """A deposit was forfeited by the giver in breach (没收定金)."""

    ADVANCE_GAIN = "advanceGain"
    """Foreign money of a customer is worth less, which is a gain (预收款汇兑收益)."""

    ADVANCE_LOSS = "advanceLoss"
    """Foreign money of a customer is worth more, which is a loss (预收款汇兑损失)."""


class EntrySide(_Name):
    """The side of an account."""

    DEBIT = "debit"
    """借方."""

    CREDIT = "credit"
    """贷方."""


class AmountPart(_Name):
    """A part of the amount of a fact. Gross is net and tax, and it is the fee and what is left after it."""

    GROSS = "gross"
    """All of it (价税合计)."""

    NET = "net"
    """Without tax (不含税金额); a line for each rate. All of it for a fact without tax."""

    TAX = "tax"
    """The tax (税额); a line for each rate."""

    FEE = "fee"
    """What the bank or channel kept (手续费)."""

    AFTER_FEE = "afterFee"
    """What is left after that (实收)."""


class Party(_Name):
    """Whose line it is."""

    CUSTOMER = "customer"
    """The customer of the fact."""

    OTHER = "other"
    """The other customer."""


class LineSign(_Name):
    """Whether a line is entered as it is or below zero."""

    PLAIN = "plain"
    """As it is (蓝字)."""

    RED = "red"
    """Below zero, on the same side (红字), as U8 books a refund."""


class ChartPreset(_Name):
    """A chart that is given."""

    ADVANCES = "advances"
    """预收账款, as small enterprises keep it (小企业会计准则): bad debts go directly to 营业外支出, and there is no
    allowance for them.
    """

    CONTRACT_LIABILITY = "contractLiability"
    """合同负债 with 应交税费——待转销项税额 (企业会计准则第 14 号). Money of the natures advance, deposit and earnest
    has no contract yet and is 预收账款; guarantees and unidentified money are 其他应付款.
    """

    RECEIVABLE_CREDIT = "receivableCredit"
    """The credit side of 应收账款, for who has few advances."""


class ReversalStyle(_Name):
    """How a voucher is taken back. Either way every account is where it was."""

    RED_LETTER = "redLetter"
    """The same sides, amounts below zero (红字冲销): turnover is taken back too. Usual in China."""

    OPPOSITE_SIDE = "oppositeSide"
    """The other side, the same amounts (反方向冲销): turnover grows on both sides."""


class NextPeriod(_Name):
    """What becomes of a revaluation when the next period begins."""

    KEPT = "kept"
    """It stands; the next one goes on from its values."""

    REVERSED = "reversed"
    """It is taken back on a day of the next period (期初冲回): until then there is no other."""


class ContractStatus(_Name):
    """How far a contract is (合同状态)."""

    REGISTERED = "registered"
    """It is written down (草稿)."""

    SUBMITTED = "submitted"
    """It waits for approval (待审批)."""

    APPROVED = "approved"
    """It holds and makes receivables (已审批)."""

    TERMINATED = "terminated"
    """It is ended (已终止)."""


class UnpaidItems(_Name):
    """What becomes of receivables of a contract that ends."""

    CANCELED = "canceled"
    """Those of which nothing was ever paid or credited are canceled; the others stay."""

    KEPT = "kept"
    """All stay."""


class ReceiptStatus(_Name):
    """How a receipt stands (到账状态)."""

    CLAIMED = "claimed"
    """Somebody says that it arrived (已登记): it is not money yet."""

    CONFIRMED = "confirmed"
    """It arrived (已到账)."""

    REJECTED = "rejected"
    """It did not arrive (已驳回)."""

    BOUNCED = "bounced"
    """It arrived and was taken back by the bank (退票)."""


class ItemStanding(_Name):
    """How a receivable stands beside what is open of it."""

    STANDING = "standing"
    """It is owed."""

    CANCELED = "canceled"
    """It fell away (已作废)."""

    WRITTEN_OFF = "writtenOff"
    """It, or the rest of it, was given up (已核销坏账)."""


class UnknownCustomer(_Name):
    """What happens to a customer nobody registered."""

    ON_FIRST_USE = "onFirstUse"
    """The first receipt, receivable or contract registers the customer."""

    REFUSED = "refused"
    """It is refused."""


class Refusals(_Name):
    """What happens to an order that is refused because of what is on the books."""

    REMEMBERED = "remembered"
    """It is recorded, and stays refused for ever: a retry that comes late never does what its sender gave up."""

    FORGOTTEN = "forgotten"
    """Nothing is recorded; the same order may succeed later."""


class ContractGate(_Name):
    """Whether a contract needs approval before it makes receivables (合同审批)."""

    APPROVAL = "approval"
    """It must be approved by an order of its own."""

    OPEN = "open"
    """Registering approves it."""


class CorrectionKind(_Name):
    """Something that puts earlier work right."""

    ALLOCATION_UNDONE = "allocationUndone"
    """An allocation was taken back (反核销)."""

    MOVEMENT_UNDONE = "movementUndone"
    """A transfer, an identification or another movement of money was taken back (撤销)."""

    RECEIPT_BOUNCED = "receiptBounced"
    """The bank took a receipt back (退票)."""

    RECEIPT_REJECTED = "receiptRejected"
    """A claimed receipt was no receipt (认领驳回)."""

    RECEIVABLE_CANCELED = "receivableCanceled"
    """A receivable was canceled (作废)."""

    RECEIVABLE_CHANGED = "receivableChanged"
    """The amount or the due date of a receivable was changed (应收变更)."""

    CREDITED = "credited"
    """A credit note took something off (红字)."""

    REFUND_RETURNED = "refundReturned"
    """A refund came back from the bank (退款退回)."""

    PERIOD_REOPENED = "periodReopened"
    """A closed period was opened again (反结账)."""

    REVALUATION_UNDONE = "revaluationUndone"
    """A revaluation was taken back (重估冲回)."""

    CUSTOMER_MERGED = "customerMerged"
    """A customer turned out to be another one (客户合并)."""


class UnmatchedMoney(_Name):
    """What becomes of money that is not matched."""

    LEFT = "left"
    """It is left to somebody who looks at it."""

    RECORDED = "recorded"
    """It is recorded as money of an owner nobody knows (未明款项), if the rules of the book name one who keeps it."""


class LeftBecause(_Name):
    """Why a line is not booked."""

    NOT_CERTAIN = "notCertain"
    """The match is not certain: the decision says why."""

    KNOWN = "known"
    """It was recorded before (已入账)."""

    MONEY_OUT = "moneyOut"
    """It is money that went out."""

    SEVERAL_CUSTOMERS = "severalCustomers"
    """Its items belong to several customers: money is one customer's."""

    CREDIT_NOTE = "creditNote"
    """It uses up a credit note: that is a command of its own."""

    WITHHELD = "withheld"
    """The payer kept a tax: it is settled by the document that proves it (代扣税凭证)."""

    DIFFERENCE = "difference"
    """The difference has no form that a book records."""

    CHANGED = "changed"
    """What it pays is less open than when it was matched."""

    EXCHANGED = "exchanged"
    """It was ordered in the currency of the items and arrived in another: the exchange is settled by a command of its
    own (汇兑).
    """


class NoticeKind(_Name):
    """Whether somebody has to do something."""

    TASK = "task"
    """Something to do (待办)."""

    MESSAGE = "message"
    """Something to know (消息)."""


class BankReferenceKind(_Name):
    """What a number of a statement is for."""

    CREDITOR = "creditor"
    """The reference the creditor asked to be quoted: ISO 11649, KID, QR, OCR (结构化附言)."""

    END_TO_END = "endToEnd"
    """What the payer gave from end to end (EndToEndId, EREF, customer reference)."""

    BANK = "bank"
    """The bank's own number of the booking (AcctSvcrRef, FITID, 交易流水号)."""

    TRANSACTION = "transaction"
    """The number of the transaction between banks (TxId, UETR)."""

    MANDATE = "mandate"
    """The mandate of a direct debit (MREF)."""

    CREDITOR_ID = "creditorId"
    """The identifier of the creditor (CRED)."""

    INSTRUCTION = "instruction"
    """The number of an instruction or batch (InstrId, PmtInfId, MsgId)."""

    DOCUMENT = "document"
    """A document the remittance names: an invoice, a credit note (RfrdDocInf)."""

    ORDER = "order"
    """An order of a shop or a wallet (商户订单号)."""

    VOUCHER = "voucher"
    """A voucher or cheque number (凭证号)."""

    OTHER = "other"
    """Anything else."""


class StatementFormat(_Name):
    """The format of a statement."""

    CAMT053 = "camt053"
    """ISO 20022 camt.053, bank to customer statement."""

    CAMT054 = "camt054"
    """ISO 20022 camt.054, debit and credit notification: details of bookings, no balances."""

    MT940 = "mt940"
    """SWIFT MT940."""

    OFX = "ofx"
    """Open Financial Exchange."""

    TABLE = "table"
    """A table: CSV or tab-separated text."""


class ProofDemand(_Name):
    """How much a file has to prove of itself (余额连续性要求)."""

    REQUIRED = "required"
    """Its own balances or totals prove each statement; one that states none is refused."""

    WHERE_STATED = "whereStated"
    """What the file states must be right; a statement that states nothing is read."""

    REPORTED = "reported"
    """Everything is read and each contradiction is told in the proof: to look at a broken file, not to post from it."""


class DayCut(_Name):
    """Where the files are cut."""

    WHOLE = "whole"
    """Each file holds its days from the beginning: statements, daily and monthly exports, intraday reports."""

    INSIDE = "inside"
    """A file may begin in the middle of a day."""


class ChangeSign(_Name):
    """What a line has in common with the known one it looks like."""

    BANK_NUMBER = "bankNumber"
    """The number of the bank."""

    DAY_AND_AMOUNT = "dayAndAmount"
    """The day and the amount; and the known one is in the file no longer."""


class RepairKind(_Name):
    """The mistakes that are looked for."""

    MISSING = "missing"
    """A row was left out (漏记): one of the candidates."""

    DUPLICATE = "duplicate"
    """A row was entered twice (重记): two rows have its amount."""

    TRANSPOSED = "transposed"
    """Two digits that stand side by side changed places (数字颠倒); the gap of one is divisible by nine."""

    POINT = "point"
    """The decimal point slipped by one to three places (小数点错位)."""

    SIDE = "side"
    """The amount stands on the wrong side (借贷方向记反); the gap of one is twice the amount."""

    SURPLUS = "surplus"
    """A row does not belong there at all (多记). Any row can be one, so this is looked for only if it is asked for."""


class ExtractClass(_Name):
    """What a difference is. Every row of both systems that is in no equal pair is in exactly one difference."""

    MISSING_LEFT = "missingLeft"
    """The left system lacks what the right has (左方漏记)."""

    MISSING_RIGHT = "missingRight"
    """The right system lacks what the left has (右方漏记)."""

    DUPLICATED_LEFT = "duplicatedLeft"
    """The left system has it more often (左方重记)."""

    DUPLICATED_RIGHT = "duplicatedRight"
    """The right system has it more often (右方重记)."""

    CURRENCY = "currency"
    """The currencies differ (币种不符)."""

    AMOUNT_SIGN = "amountSign"
    """The amounts are each other with the sign turned (方向相反)."""

    AMOUNT_POINT = "amountPoint"
    """The decimal point slipped in one of them (小数点错位)."""

    AMOUNT_TRANSPOSED = "amountTransposed"
    """Two neighboring digits changed places in one of them (数字颠倒)."""

    AMOUNT_ROUNDING = "amountRounding"
    """They differ by no more than rounding does (尾差)."""

    AMOUNT_TAX = "amountTax"
    """One is the other with tax (含税与不含税)."""

    AMOUNT_OTHER = "amountOther"
    """The amounts differ otherwise (金额不符)."""

    CUT_OFF = "cutOff"
    """The dates lie on either side of the end of the period (跨期)."""

    ACCOUNT = "account"
    """The accounts differ (科目不符)."""

    DIMENSION = "dimension"
    """A dimension, the key or the reference differs (辅助核算不符)."""

    DATE = "date"
    """Only the dates differ (日期不符)."""

    SPLIT = "split"
    """One row on the left is several on the right (拆分)."""

    MERGED = "merged"
    """Several rows on the left are one on the right (合并)."""

    AMBIGUOUS = "ambiguous"
    """The rows could be paired in several ways, or are too many to tell (无法唯一对应)."""


class ExtractAnchor(_Name):
    """What names a row."""

    ID = "id"
    """The id."""

    KEY = "key"
    """The business key."""

    REFERENCE = "reference"
    """The reference."""


class TableSide(_Name):
    """Who has booked it."""

    BOOK = "book"
    """The book (企业)."""

    BANK = "bank"
    """The bank (银行)."""


class ExceptionClass(_Name):
    """What kind of exception it is."""

    BANK_ONLY = "bankOnly"
    """Only the bank has it (银行有、企业无)."""

    BOOK_ONLY = "bookOnly"
    """Only the book has it (企业有、银行无)."""

    AMOUNT_DIFF = "amountDiff"
    """The amounts differ (金额不符)."""

    DATE_DIFF = "dateDiff"
    """The dates differ (日期不符)."""

    DUPLICATE = "duplicate"
    """It stands twice (重复)."""

    REVERSED = "reversed"
    """It was taken back (冲正、退汇)."""

    AMBIGUOUS = "ambiguous"
    """It could be several (无法唯一对应)."""

    CURRENCY_DIFF = "currencyDiff"
    """The currencies differ (币种不符)."""


class ExceptionState(_Name):
    """How far it is."""

    OPEN = "open"
    """Nobody has begun (待处理)."""

    IN_WORK = "inWork"
    """Its owner works on it (处理中)."""

    ACCEPTED = "accepted"
    """A person accepted the difference (已确认)."""

    CLEARED = "cleared"
    """A run no longer finds it (已消除)."""


class PeriodState(_Name):
    """How far a period is."""

    OPEN = "open"
    """Nothing was done."""

    STARTED = "started"
    """Somebody began."""

    SIGNED = "signed"
    """It is signed, and what was signed is what there is."""

    REOPENED = "reopened"
    """It was signed, and then opened again or changed."""


class ProvisionBasis(_Name):
    """From which day a debt is aged."""

    DUE_DATE = "dueDate"
    """The day it was due, as agreed by then (按到期日)."""

    DOCUMENT_DATE = "documentDate"
    """The day of its document (按单据日期), as 账龄分析法 counts."""


class AgeUnit(_Name):
    """In what ages are counted."""

    DAYS = "days"
    """Days."""

    MONTHS = "months"
    """Months of the calendar: what was issued on 2025-01-31 is 12 months old through 2026-01-31."""


class NettingOrder(_Name):
    """Which debts money on account makes smaller first."""

    OLDEST_FIRST = "oldestFirst"
    """The oldest, as it would be applied."""

    YOUNGEST_FIRST = "youngestFirst"
    """The youngest, which is the more careful."""


class ReportLanguage(_Name):
    """The language of a page or file."""

    EN = "en"
    """English."""

    ZH = "zh"
    """Simplified Chinese (简体中文)."""


class ColumnKind(_Name):
    """What the cells of a column hold. Amounts, numbers and shares stand to the right."""

    TEXT = "text"
    """Texts."""

    AMOUNT = "amount"
    """Amounts."""

    WHOLE = "whole"
    """Whole numbers."""

    SHARE = "share"
    """Parts of a whole, shown as percentages."""

    RATIO = "ratio"
    """Numbers that need not be whole, such as days on average."""

    DATE = "date"
    """Dates."""

    FLAG = "flag"
    """Yes or no."""


class RowRole(_Name):
    """What a row is."""

    DETAIL = "detail"
    """One record."""

    HEADING = "heading"
    """A heading over the rows below it; only its first cell is shown."""

    SUBTOTAL = "subtotal"
    """A sum of rows above it (小计)."""

    TOTAL = "total"
    """The sum of all (合计)."""


class CsvHeadings(_Name):
    """What the first row holds."""

    WORDS = "words"
    """The headings in the language of the reader."""

    KEYS = "keys"
    """The keys, for programs."""


class NegativeStyle(_Name):
    """How amounts below zero are written on a page. Files always have a minus."""

    MINUS = "minus"
    """With a minus sign: −1,234.56."""

    PARENTHESES = "parentheses"
    """In parentheses, as accountants do: (1,234.56)."""


class ChartForm(_Name):
    """How it is drawn."""

    COLUMNS = "columns"
    """Bars from left to right, those of one label side by side: aging."""

    STACKED = "stacked"
    """Bars on top of each other: aging by month."""

    BARS = "bars"
    """Bars below each other with their labels before them: collection by team. For one series."""

    LINES = "lines"
    """Lines: a trend, or a forecast with its range."""


class ChartPalette(_Name):
    """Which colors it has."""

    PLAIN = "plain"
    """One for each series."""

    SEVERITY = "severity"
    """From calm to alarming: over the series, or over the labels if there is one series. For ages."""


class ReportTone(_Name):
    """How a figure is meant."""

    PLAIN = "plain"
    """It says something."""

    GOOD = "good"
    """It is as it should be."""

    BAD = "bad"
    """It needs attention."""


class PlaceholderKind(_Name):
    """What is filled in at a place."""

    TEXT = "text"
    """A name or number."""

    AMOUNT = "amount"
    """An amount of money."""

    DAY = "day"
    """A day."""

    WHOLE = "whole"
    """A whole number."""


class ReminderTarget(_Name):
    """Of which debts a rule reminds."""

    OPEN = "open"
    """Of all of which something is open (待付款、部分支付)."""

    UNPAID = "unpaid"
    """Only of those of which nothing is settled (待付款)."""


class ReminderWait(_Name):
    """What holds a reminder back."""

    PROMISED = "promised"
    """A promise, until its day is over (付款承诺)."""

    DISPUTED = "disputed"
    """A dispute of all that is open (有争议)."""


class ReminderSight(_Name):
    """Up to when what is entered counts."""

    DAY_BEFORE = "dayBefore"
    """Until the end of the day before: whoever asks at any hour of a day gets the same."""

    SAME_DAY = "sameDay"
    """Until the end of the day itself: for a run after midnight. What is entered on a day after it was asked for is
    not seen on that day any more.
    """


class ReminderKind(_Name):
    """Whether somebody has to do something."""

    TASK = "task"
    """Something to do (待办)."""

    MESSAGE = "message"
    """Something to know (消息)."""


class ReminderRole(_Name):
    """Whom a reminder goes to."""

    OWNER = "owner"
    """Who looks after the customer (负责人)."""

    FINANCE_MANAGER = "financeManager"
    """The finance managers of the policy (财务经理)."""

    CUSTOMER = "customer"
    """The customer (客户)."""


class ReminderPreset(_Name):
    """A policy that is given."""

    LITERAL = "literal"
    """Word for word as it is usually set up: 7 and 3 days before and on the day, a message and a task to the owner, on
    the day or never; more than 3 days late, a task to the owner and a message to the finance manager, and only of
    what is wholly unpaid.
    """

    COMPLETE = "complete"
    """The same with its holes closed: what is partly paid is chased, what was entered late is caught up until the next
    reminder, disputes and promises wait, and arriving money is told to owner, finance manager and customer.
    """


class ReminderSource(_Name):
    """What a reminder is about."""

    DEBT = "debt"
    """A debt."""

    PLANNED = "planned"
    """An installment that is not a receivable yet."""

    PREPAYMENT = "prepayment"
    """Money that arrived."""


class DunningSteps(_Name):
    """Whether levels may be skipped."""

    ONE_BY_ONE = "oneByOne"
    """One after the other, however late it is: nobody gets the last warning first."""

    BY_DAYS = "byDays"
    """The level that the days say."""


class DunningDays(_Name):
    """Which days count as late."""

    CALENDAR = "calendar"
    """All."""

    BUSINESS = "business"
    """Business days only. Needs a calendar."""


class DunningListing(_Name):
    """What a letter lists beside what steps up."""

    ALL_OVERDUE = "allOverdue"
    """Everything overdue that may be dunned, at the level it has."""

    STEPPING = "stepping"
    """Nothing."""


class DunningMoney(_Name):
    """What free money of the customer does."""

    COVERS = "covers"
    """If it covers the whole letter, there is none: the money is to be applied."""

    SHOWN = "shown"
    """Nothing; the letter shows it."""


class BrokenPromise(_Name):
    """What a broken promise does."""

    NEXT_LEVEL = "nextLevel"
    """The next level comes at once, whatever its days and its wait."""

    IGNORED = "ignored"
    """The ladder goes on where it stopped."""


class PromiseState(_Name):
    """What became of a promise."""

    OPEN = "open"
    """Its day is not over (未到期)."""

    KEPT = "kept"
    """At the end of its day, so much was settled (已兑现)."""

    BROKEN = "broken"
    """At the end of its day, it was not (未兑现)."""


class CollectionState(_Name):
    """Where a collection stands."""

    NEW = "new"
    """Nobody has reminded the customer (未催收)."""

    REMINDED = "reminded"
    """A reminder went out (已催收)."""

    PROMISED = "promised"
    """The customer promised to pay, and the day is not over (已承诺)."""

    PROMISE_BROKEN = "promiseBroken"
    """The customer did not keep its promise (承诺未兑现)."""

    DISPUTED = "disputed"
    """All that is open is disputed (有争议)."""


class AlertKind(_Name):
    """What an alert is about."""

    LOW_BALANCE = "lowBalance"
    """The money of a customer is nearly used up (余额不足)."""

    IDLE_PREPAYMENT = "idlePrepayment"
    """Nobody used, paid back or added to a prepayment for long (预收款长期无人跟进)."""

    ORPHANED = "orphaned"
    """Whoever looked after it has left (负责人已离职)."""

    FORGOTTEN_REFUND = "forgottenRefund"
    """A refund was asked for and not paid (退款漏办)."""

    REFUND_JUMP = "refundJump"
    """A refund is far above those before (退款金额异常)."""

    REFUND_SHARE = "refundShare"
    """Much of what a customer paid was paid back (退款占比异常)."""

    REFUND_SOON = "refundSoon"
    """Money was paid back soon after it arrived (到款后短期退款)."""

    REFUND_ELSEWHERE = "refundElsewhere"
    """Money was paid back to an account it never came from (退款账户异常)."""

    RECEIPT_JUMP = "receiptJump"
    """A receipt is far above or below those before (收款金额异常)."""

    DUPLICATE_RECEIPT = "duplicateReceipt"
    """A receipt stands twice (重复收款)."""

    LIKELY_DUPLICATE = "likelyDuplicate"
    """A receipt may stand twice (疑似重复收款)."""

    PAID_BUT_OPEN = "paidButOpen"
    """A customer has money with us and debts that are due (已付款未核销)."""

    CONCENTRATION = "concentration"
    """One customer owes much of all that is owed (应收集中度)."""

    OVERAPPLIED = "overapplied"
    """More was taken from prepayments for a debt than it says was paid (超额核销)."""

    BROKEN_PROMISE = "brokenPromise"
    """A promise to pay was not kept (承诺未兑现)."""

    UNIDENTIFIED = "unidentified"
    """Nobody found out for long whose money it is (未明款项)."""

    DUE_BEFORE_ISSUE = "dueBeforeIssue"
    """A debt was due before its document (到期日早于单据日)."""

    BEHAVIOR_BREAK = "behaviorBreak"
    """A customer pays much later than it used to (付款习惯变化)."""

    STALE_DEBT = "staleDebt"
    """Nothing happened to an overdue debt for long (逾期无人跟进)."""

    OVERDUE = "overdue"
    """A debt is overdue (逾期未收款)."""

    UNOWNED = "unowned"
    """Nobody looks after a customer (无责任人)."""

    FOLLOW_UP = "followUp"
    """The day to see to a customer has passed (跟进逾期)."""

    UNSIGNED_PERIOD = "unsignedPeriod"
    """A reconciliation period has not been signed (对账未签收)."""

    OPEN_EXCEPTION = "openException"
    """An exception has no owner, no due date, or is overdue (异常无人负责)."""

    LIMITATION = "limitation"
    """A debt soon cannot be sued for any more (诉讼时效将满)."""


class AlertSeverity(_Name):
    """How grave an alert is, the least first."""

    INFO = "info"
    """Worth knowing (提示)."""

    WARNING = "warning"
    """Somebody should look (警告)."""

    CRITICAL = "critical"
    """Somebody has to look now (严重)."""


class AlertPreset(_Name):
    """Rules that are given, to start from."""

    PREPAYMENTS = "prepayments"
    """Those on money of customers and on refunds."""

    RECEIVABLES = "receivables"
    """Those on what customers owe and how they pay."""

    ALL = "all"
    """All."""


class DecimalMark(_Name):
    """The mark before the parts of a unit (小数点)."""

    POINT = "point"
    """`1,234.56`, as in China, Britain and America."""

    COMMA = "comma"
    """`1.234,56`, as in most of Europe."""


class SideView(_Name):
    """Whose debit and credit is meant (借贷方向)."""

    UNKNOWN = "unknown"
    """Nobody said: an amount that is marked is refused."""

    BANK = "bank"
    """The bank's, as on its statements: 贷 and CR are money that came in."""

    BOOKS = "books"
    """Those of the account holder's own books (银行存款): 借 and DR are money that came in."""


class DateOrder(_Name):
    """The order of a date's parts. A date that begins with its four-digit year is read under each of them."""

    YEAR_FIRST = "yearFirst"
    """Only `2026-08-01`, `2026/8/1`, `20260801`, `2026年8月1日`."""

    DAY_FIRST = "dayFirst"
    """`01/08/2026` is the first of August, as in Europe."""

    MONTH_FIRST = "monthFirst"
    """`01/08/2026` is the eighth of January, as in the United States."""


class Serials(_Name):
    """Days counted by a spreadsheet (Excel 日期序列号)."""

    REFUSED = "refused"
    """A bare number is no date."""

    FROM1900 = "from1900"
    """Day 1 is 1900-01-01, and day 60 the 29th of February that 1900 did not have: it is refused."""

    FROM1904 = "from1904"
    """Day 0 is 1904-01-01."""


class DialectState(_Name):
    """How far a column says how it is written."""

    DECIDED = "decided"
    """Some values decide, and none contradicts."""

    SAME = "same"
    """Every value means the same under each reading."""

    OPEN = "open"
    """Values mean different things under different readings, and none decides."""

    CONTRADICTORY = "contradictory"
    """One value can only be read one way, another only the other."""

    UNREADABLE = "unreadable"
    """A value cannot be read at all."""

    EMPTY = "empty"
    """There is no value."""


class AccountForm(_Name):
    """What an account number is."""

    DIGITS = "digits"
    """Digits only: a card or an account."""

    IBAN = "iban"
    """An IBAN (ISO 13616) whose length and check digits are right."""

    MASKED = "masked"
    """Partly hidden: only what is not a `*` is known."""

    OTHER = "other"
    """Letters and digits, or the name of an account with a wallet (an e-mail address, a telephone number)."""


class AccountLikeness(_Name):
    """How far two account numbers agree."""

    SAME = "same"
    """The same number."""

    POSSIBLE = "possible"
    """One of them is masked, or may be rounded, and all that is known of both agrees."""

    DIFFERENT = "different"
    """They differ."""


class TableField(_Name):
    """What a column holds."""

    BOOKED = "booked"
    """The day of booking (记账日期)."""

    TRADED = "traded"
    """The day of the transaction, perhaps with its time (交易时间). It is the day of booking if there is no other."""

    TIME = "time"
    """The time of day (交易时间)."""

    VALUE_DATE = "valueDate"
    """The day that counts for interest (起息日)."""

    AMOUNT = "amount"
    """The amount: signed, or with its side in a column of its own (发生额)."""

    IN = "in"
    """Money that came in (贷方发生额, 收入)."""

    OUT = "out"
    """Money that went out (借方发生额, 支出)."""

    SIDE = "side"
    """The side (借贷标志, 收/支)."""

    BALANCE = "balance"
    """The balance after the row (余额)."""

    CURRENCY = "currency"
    """The currency (币种)."""

    ACCOUNT = "account"
    """The account itself (本方账号). Rows of several accounts become several statements."""

    HOLDER = "holder"
    """Its holder (本方户名)."""

    PARTY_NAME = "partyName"
    """Whoever paid or was paid (对方户名)."""

    PARTY_ACCOUNT = "partyAccount"
    """Their account (对方账号)."""

    PARTY_BANK = "partyBank"
    """Their bank (对方开户行)."""

    PARTY_ADDRESS = "partyAddress"
    """Their address."""

    PAYER_NAME = "payerName"
    """Whoever paid (付款人名称): the other side of money that came in, the account's own of money that went out."""

    PAYER_ACCOUNT = "payerAccount"
    """The payer's account (付款人账号)."""

    PAYER_BANK = "payerBank"
    """The payer's bank (付款人开户行)."""

    PAYEE_NAME = "payeeName"
    """Whoever was paid (收款人名称)."""

    PAYEE_ACCOUNT = "payeeAccount"
    """The payee's account (收款人账号)."""

    PAYEE_BANK = "payeeBank"
    """The payee's bank (收款人开户行)."""

    SUMMARY = "summary"
    """What the bank says of the row (摘要). A returned transfer (退汇) or a correction (冲正) is told by it."""

    TEXT = "text"
    """What the payer says (用途, 附言)."""

    CODE = "code"
    """The kind of booking (交易类型)."""

    BANK_REFERENCE = "bankReference"
    """The bank's number of the booking (交易流水号)."""

    ORDER_REFERENCE = "orderReference"
    """The number of an order (商户订单号)."""

    VOUCHER = "voucher"
    """The number of a voucher (凭证号)."""

    REFERENCE = "reference"
    """Any other number."""

    CHARGES = "charges"
    """What the bank kept (手续费)."""

    STATE = "state"
    """The state of a wallet's row (交易状态)."""


class ColumnNeed(_Name):
    """Whether a column must be there."""

    REQUIRED = "required"
    """Without it the table has another layout."""

    OPTIONAL = "optional"
    """It is read if it is there."""


class TableEffect(_Name):
    """What a row with a state did to the account."""

    MOVED = "moved"
    """Money moved as its side says."""

    IN = "in"
    """Money came in."""

    OUT = "out"
    """Money went out."""

    REFUNDED = "refunded"
    """Money of an earlier row came back (退款成功)."""

    NOT_MOVED = "notMoved"
    """Nothing moved (交易关闭, 等待付款): the row is left out."""

    UNSAID = "unsaid"
    """Money moved between pots of the holder, and the file does not say which way (不计收支): the row is left out."""


class TotalsTrust(_Name):
    """What totals are worth."""

    CHECKED = "checked"
    """They must be those of the rows, and prove the file if there are no balances."""

    TOLD = "told"
    """The export itself says that they may differ: they are compared and told, and prove nothing."""


class BehaviorOf(_Name):
    """Of whom the figures are."""

    CUSTOMER = "customer"
    """Of each customer."""

    GROUP = "group"
    """Of each group (集团): all that belongs to one top customer counts as if it were one customer. Nothing is
    averaged twice.
    """


class BehaviorEach(_Name):
    """What counts as one where things are counted."""

    DEBT = "debt"
    """Each debt: an invoice of three installments counts three times (按账款)."""

    DOCUMENT = "document"
    """Each document: the installments of one that closed in the window count once, as late as the latest of them
    (按单据). Figures by amount stay those of the installments.
    """


class RatioFlag(_Name):
    """What to know when reading ratios."""

    PARTIAL_MONTH = "partialMonth"
    """The month is not over at the cut-off: its days are those until then."""

    NO_SALES = "noSales"
    """Nothing was sold, or less than was credited: there are no simple days."""

    SHORT_HISTORY = "shortHistory"
    """The history is shorter than three months."""

    HISTORY_USED_UP = "historyUsedUp"
    """More is open than was sold since sales are known: the days counted back are all there are, and too few."""

    PREPAYMENTS_RECEIVED = "prepaymentsReceived"
    """Prepayments are in the money that arrived."""

    SETTLED_WITHOUT_MONEY = "settledWithoutMoney"
    """Something was settled without money; it is in no rate of collection."""


class AgingBasis(_Name):
    """From which day the age counts (账龄起算日)."""

    DUE = "due"
    """The due date, as agreed by the cut-off (应付日期)."""

    DOCUMENT = "document"
    """The day of the document, or of arrival (单据日期)."""

    ENTERED = "entered"
    """The day it was entered (录入日期)."""


class AgingMatching(_Name):
    """Which money counts against which debt (核销口径)."""

    AS_MATCHED = "asMatched"
    """That with which it was settled (按核销)."""

    OLDEST_FIRST = "oldestFirst"
    """All money of a customer, whatever it was matched with, and what is on account beside it, clears the oldest debts
    by the basis date (先进先出). Credit notes, discounts and what was given up stay where they are; so do what is
    disputed, retention in its own column, guarantees, and money nobody has identified.
    """


class AgingColumn(_Name):
    """Where a part of what is open stands."""

    APART = "apart"
    """In a column of its own."""

    AGED = "aged"
    """In its bucket, with everything else."""


class AgingUnapplied(_Name):
    """Where money on account stands."""

    APART = "apart"
    """In a column of its own; it is taken off only in the balance."""

    OWN_DATE = "ownDate"
    """In the bucket of the day it arrived, or was entered, below zero (按自身日期)."""
