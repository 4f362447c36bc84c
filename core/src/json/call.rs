//! Every function of the library by its name, from JSON text to JSON text.
//!
//! This is the door for hosts that speak JSON anyway, and the form of the conformance vectors. The
//! request of a call is an object with the arguments of the function in camelCase.

use super::{read, write};
use crate::error::ErrorKind;
use crate::shape::Shape;
use crate::{
    AllocationRequest, AmendRequest, BusinessDay, Calendar, CompareRequest, Currency, Date, DiscountRequest,
    EventReport, ExactSumRequest, ForeignClearingRequest, ForeignEntry, Id, LateRequest, Lot, Money, NetRequest,
    NextRequest, Parts, Percent, Quote, QuoteRequest, Receivable, ReceivablesRequest, RecoverRequest, Remainder,
    ReplayRequest, Result, RevaluationRequest, ReverseRequest, Rounding, ScheduleRequest, Scheme, SlipRequest, Split,
    StatusRequest, Step, TransferRequest, UndoRequest, WaterfallRequest, aging, allocate, amend, calendar,
    check_foreign_entry, clear_foreign, compare_schemes, convert, convert_parts, credit_lot, discounts, exact_sum,
    late_charges, links, net_payables, next_payment, payment_status, receivables, recover, replay_waterfall,
    report_event, revalue, reverse, schedule, settle, settlement_quote, slips, split, transfer, undo, waterfall,
};

/// The names [`call`] knows, sorted.
pub const CALLS: &[&str] = &[
    "accountBalance",
    "accountBatch",
    "accountDecide",
    "accountHolds",
    "accountLedger",
    "accountLinks",
    "accountLots",
    "accountReplay",
    "accountTieOut",
    "accountToLots",
    "accountTrace",
    "adjust",
    "aging",
    "agingChart",
    "agingReport",
    "agingTable",
    "alertPolicy",
    "alertReport",
    "alerts",
    "allocate",
    "allowanceMovement",
    "amend",
    "amountInWords",
    "approvalAnswer",
    "approvalHolders",
    "approvalInForce",
    "approvalInbox",
    "approvalOpen",
    "approvalOverdue",
    "approvalState",
    "approvalTimes",
    "attachDetails",
    "attestationStatus",
    "balanceTable",
    "balanceTableReport",
    "bookBranch",
    "bookCameFrom",
    "bookCase",
    "bookDecide",
    "bookExceptions",
    "bookFacts",
    "bookFactsSeen",
    "bookHead",
    "bookHistory",
    "bookInbox",
    "bookMatchCommands",
    "bookMatchLines",
    "bookOutbox",
    "bookPortfolio",
    "bookReadLog",
    "bookReconciliations",
    "bookReplay",
    "bookRestore",
    "bookSnapshot",
    "bookValidate",
    "bookVerify",
    "bookVouchers",
    "bookWentTo",
    "bookWriteLog",
    "can",
    "changeException",
    "chart",
    "checkApprovalPolicies",
    "checkChanges",
    "checkChart",
    "checkGenesis",
    "checkOrder",
    "checkPeriod",
    "checkTableLayout",
    "checkTemplate",
    "checkVoucher",
    "cleanAccount",
    "cleanId",
    "clearForeign",
    "collectionCases",
    "collectionOrder",
    "collectionProgress",
    "compare",
    "compareAccounts",
    "compareExtracts",
    "compareSchemes",
    "convert",
    "convertParts",
    "creditLimits",
    "creditLot",
    "cube",
    "currency",
    "customerBehavior",
    "dashboard",
    "departedOwners",
    "detectAmounts",
    "detectDates",
    "discounts",
    "dueReminders",
    "dunningRun",
    "exactSum",
    "exceptionFindings",
    "explainAnswer",
    "explainChange",
    "explainGap",
    "fillTemplate",
    "filterAlerts",
    "fitWeights",
    "forecastCash",
    "forecastError",
    "forgetPayer",
    "freezePeriod",
    "gradeCustomers",
    "inverseQuote",
    "knownColumns",
    "knownLayouts",
    "knownLines",
    "lateCharges",
    "limitationClock",
    "links",
    "logHead",
    "mask",
    "matchChains",
    "matchChanges",
    "matchPayments",
    "measureMatches",
    "mergeLines",
    "minus",
    "money",
    "monthEnd",
    "netPayables",
    "nextPayment",
    "observations",
    "packEvents",
    "parseAmountText",
    "parseAmountWords",
    "parseDateText",
    "payerCandidates",
    "paymentStatus",
    "peerRates",
    "percentOf",
    "periodStatus",
    "plus",
    "pointScore",
    "portfolioRatios",
    "proveConsistency",
    "proveInclusion",
    "provision",
    "provisionTable",
    "raiseExceptions",
    "ranking",
    "readStatements",
    "readStatementsText",
    "receivables",
    "reconciliationPeriods",
    "recover",
    "rememberedPayers",
    "reminderPolicy",
    "renderCsv",
    "renderHtml",
    "renderJson",
    "renderSection",
    "replayWaterfall",
    "reportEvent",
    "reportSection",
    "reportTables",
    "restatePeriod",
    "revalue",
    "reverse",
    "reverseVoucher",
    "reviewAccess",
    "riskOf",
    "rollRates",
    "round",
    "schedule",
    "settle",
    "settlementQuote",
    "signPeriod",
    "simulateCredit",
    "slips",
    "split",
    "splitTax",
    "statementOfAccount",
    "statementsOfAccount",
    "sumSets",
    "takeTax",
    "transfer",
    "undo",
    "unpackEvents",
    "verifyConsistency",
    "verifyInclusion",
    "verifyLog",
    "vintageRates",
    "visible",
    "vouchers",
    "walk",
    "waterfall",
];

/// Calls the function `name` with the request in `given`.
///
/// ```
/// use duebook::json::call;
///
/// let given = r#"{"total":{"amount":"0.05","currency":"CNY"},"by":{"kind":"equal","count":2},
///                 "remainder":"last","rounding":"halfEven"}"#;
/// let answer = call("split", given)?;
/// assert_eq!(answer, r#"{"parts":[{"amount":"0.02","currency":"CNY"},{"amount":"0.03","currency":"CNY"}],"residue":{"amount":"0.01","currency":"CNY"}}"#);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `unknown_variant` for a name not in [`CALLS`]; the refusals of [`read`] for the request; the
/// refusals of the function.
pub fn call(name: &str, given: &str) -> Result<String> {
    match name {
        "adjust" => answer(given, |r: Adjust| r.calendar.adjust(r.date, r.convention)),
        "aging" => answer(given, |r: Aging| aging(&r.items, &r.limits, r.as_of)),
        "allocate" => answer(given, |r: Allocate| r.plan()),
        "amend" => answer(given, |r: AmendRequest| amend(&r)),
        "checkForeignEntry" => answer(given, |r: ForeignEntry| check_foreign_entry(&r)),
        "cleanId" => answer(given, |r: CleanId| Id::clean(r.text)),
        "clearForeign" => answer(given, |r: ForeignClearingRequest| clear_foreign(&r)),
        "compare" => answer(given, |r: Two| Ok(order(r.left.compare(r.right)?))),
        "compareSchemes" => answer(given, |r: CompareRequest| compare_schemes(&r)),
        "convert" => answer(given, |r: Convert| convert(r.amount, &r.quote, r.rounding)),
        "convertParts" => answer(given, |r: ConvertParts| convert_parts(&r.amounts, &r.quote, r.rounding, r.remainder)),
        "creditLot" => answer(given, |r: CreditLot| credit_lot(&r.item).map_err(|e| e.at("item"))),
        "currency" => {
            answer(given, |r: Code| Ok(CurrencyFacts { currency: r.currency, digits: r.currency.digits().into() }))
        }
        "discounts" => answer(given, |r: DiscountRequest| discounts(&r)),
        "exactSum" => answer(given, |r: ExactSumRequest| exact_sum(&r)),
        "inverseQuote" => answer(given, |r: Quote| r.inverse()),
        "lateCharges" => answer(given, |r: LateRequest| late_charges(&r)),
        "links" => answer(given, |r: Links| links(&r.plan, &r.prefix)),
        "minus" => answer(given, |r: Two| r.left.minus(r.right)),
        "money" => answer(given, |r: Money| Ok(r)),
        "netPayables" => answer(given, |r: NetRequest| net_payables(&r)),
        "nextPayment" => answer(given, |r: NextRequest| next_payment(&r)),
        "paymentStatus" => answer(given, |r: StatusRequest| payment_status(&r)),
        "percentOf" => answer(given, |r: PercentOf| r.amount.percent(r.percent, r.rounding)),
        "plus" => answer(given, |r: Two| r.left.plus(r.right)),
        "receivables" => answer(given, |r: ReceivablesRequest| receivables(&r)),
        "recover" => answer(given, |r: RecoverRequest| recover(&r)),
        "replayWaterfall" => answer(given, |r: ReplayRequest| replay_waterfall(&r)),
        "reportEvent" => answer(given, |r: EventReport| report_event(&r)),
        "revalue" => answer(given, |r: RevaluationRequest| revalue(&r)),
        "reverse" => answer(given, |r: ReverseRequest| reverse(&r)),
        "round" => {
            answer(given, |r: Round| Money::round(&r.amount, r.currency, r.rounding).map_err(|e| e.at("amount")))
        }
        "schedule" => answer(given, |r: ScheduleRequest| schedule(&r)),
        "settle" => answer(given, |r: Allocate| settle(&r.items, &r.plan()?)),
        "settlementQuote" => answer(given, |r: QuoteRequest| settlement_quote(&r)),
        "slips" => answer(given, |r: SlipRequest| slips(&r)),
        "split" => answer(given, |r: SplitRequest| r.split()),
        "transfer" => answer(given, |r: TransferRequest| transfer(&r)),
        "undo" => answer(given, |r: UndoRequest| undo(&r)),
        "walk" => answer(given, |r: Walk| calendar::walk(r.from, &r.steps).map_err(|e| e.at("steps"))),
        "waterfall" => answer(given, |r: WaterfallRequest| waterfall(&r)),
        _ => super::account::call(name, given)
            .or_else(|| super::book::call(name, given))
            .or_else(|| super::proof::call(name, given))
            .or_else(|| super::voucher::call(name, given))
            .or_else(|| super::text::call(name, given))
            .or_else(|| super::approval::call(name, given))
            .or_else(|| super::reconciliation::call(name, given))
            .or_else(|| super::bank::call(name, given))
            .or_else(|| super::systems::call(name, given))
            .or_else(|| super::report::call(name, given))
            .or_else(|| super::provision::call(name, given))
            .or_else(|| super::render::call(name, given))
            .or_else(|| super::remind::call(name, given))
            .or_else(|| super::behavior::call(name, given))
            .or_else(|| super::forecast::call(name, given))
            .or_else(|| super::grading::call(name, given))
            .unwrap_or_else(|| Err(ErrorKind::UnknownVariant { text: crate::error::shown(name) }.into())),
    }
}

pub(super) fn answer<Q: Shape, A: Shape>(given: &str, work: impl FnOnce(Q) -> Result<A>) -> Result<String> {
    write(&work(read(given)?)?)
}

fn order(order: std::cmp::Ordering) -> String {
    let name = match order {
        std::cmp::Ordering::Less => "less",
        std::cmp::Ordering::Equal => "equal",
        std::cmp::Ordering::Greater => "greater",
    };
    name.to_owned()
}

#[derive(Clone, Shape)]
struct Adjust {
    date: Date,
    convention: BusinessDay,
    calendar: Calendar,
}

#[derive(Clone, Shape)]
struct Aging {
    items: Vec<Receivable>,
    limits: Vec<i64>,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct Allocate {
    lots: Vec<Lot>,
    items: Vec<Receivable>,
    scheme: Scheme,
    as_of: Date,
}

impl Allocate {
    fn plan(&self) -> Result<crate::Plan> {
        let Self { lots, items, scheme, as_of } = self;
        allocate(&AllocationRequest { lots, items, scheme, as_of: *as_of })
    }
}

#[derive(Clone, Shape)]
struct CleanId {
    text: String,
}

#[derive(Clone, Shape)]
struct Code {
    currency: Currency,
}

#[derive(Clone, Shape)]
struct CreditLot {
    item: Receivable,
}

#[derive(Clone, Shape)]
struct CurrencyFacts {
    currency: Currency,
    digits: i64,
}

#[derive(Clone, Shape)]
struct Convert {
    amount: Money,
    quote: Quote,
    rounding: Rounding,
}

#[derive(Clone, Shape)]
struct ConvertParts {
    amounts: Vec<Money>,
    quote: Quote,
    rounding: Rounding,
    remainder: Remainder,
}

#[derive(Clone, Shape)]
struct Links {
    plan: crate::Plan,
    prefix: String,
}

#[derive(Clone, Shape)]
struct Two {
    left: Money,
    right: Money,
}

#[derive(Clone, Shape)]
struct PercentOf {
    amount: Money,
    percent: Percent,
    rounding: Rounding,
}

#[derive(Clone, Shape)]
struct Round {
    amount: String,
    currency: Currency,
    rounding: Rounding,
}

#[derive(Clone, Shape)]
struct SplitRequest {
    total: Money,
    by: Parts,
    remainder: Remainder,
    rounding: Rounding,
}

impl SplitRequest {
    fn split(&self) -> Result<Split> {
        split(self.total, &self.by, self.remainder, self.rounding)
    }
}

#[derive(Clone, Shape)]
struct Walk {
    from: Date,
    steps: Vec<Step>,
}
