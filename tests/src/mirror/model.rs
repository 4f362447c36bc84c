//! The shapes of the core, as the generator sees them.
//!
//! It understands exactly three things: structs with public named fields, enums whose variants have
//! named fields or none, and the scalar names it is told. Anything else stops it with the file and the
//! item named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::{Attribute, Expr, Fields, GenericArgument, Item, Lit, Meta, PathArguments};

/// The shapes that cross the border, in the order they are written, with their files below `core/src`.
pub const SHAPES: &[(&str, &[&str])] = &[
    ("money/rounding.rs", &["Rounding"]),
    ("money/amount.rs", &["Rounded"]),
    ("money/split.rs", &["Parts", "Remainder", "Split"]),
    ("money/fraction.rs", &["Fraction"]),
    ("money/slip.rs", &["SlipKind", "SlipRequest", "Slip"]),
    ("calendar/business.rs", &["Weekday", "BusinessDay", "Calendar"]),
    ("calendar/step.rs", &["Step"]),
    ("schedule/due.rs", &["Start", "Due"]),
    ("schedule/terms.rs", &["Share", "Purpose", "TermLine", "Terms"]),
    ("schedule/generate.rs", &["EventDate", "ScheduleRequest", "Installment", "Schedule"]),
    ("item/field.rs", &["Value", "Field"]),
    ("item/discount.rs", &["Discount"]),
    ("item/part.rs", &["Part"]),
    ("item/lot.rs", &["Nature", "Source", "Scope", "NamedItem", "Lot"]),
    ("item/receivable.rs", &["ItemKind", "Receivable"]),
    ("item/cut_off.rs", &["CutOff"]),
    ("item/debt.rs", &["PaidBy", "ReversalCause", "DisputeOutcome", "DebtAct", "DebtEvent", "Debt"]),
    ("item/life.rs", &["DebtStanding"]),
    ("item/prepayment.rs", &["PrepaymentAct", "PrepaymentEvent", "Prepayment", "PrepaymentStanding"]),
    ("item/debtor.rs", &["DebtorAct", "DebtorEvent", "Debtor"]),
    ("item/portfolio.rs", &["Portfolio"]),
    ("credit/observation.rs", &["ObservationRules", "ObservationState", "Observation"]),
    ("credit/grade_policy.rs", &["GradePolicy", "CreditGrade"]),
    ("credit/risk.rs", &["PeerRates", "CustomerRisk", "RiskFactor", "FactorKind", "FundingCounts"]),
    ("credit/steady.rs", &["PreviousGrade", "RisingGrade"]),
    ("credit/grade_context.rs", &["GradeContext", "GradeOverride", "CustomerFunding"]),
    ("credit/customer_grade.rs", &["GradeRun", "CustomerGrade", "GradeChange"]),
    ("reason/grade.rs", &["GradeReason", "GradeStep"]),
    (
        "credit/credit_policy.rs",
        &[
            "CreditPolicy",
            "GradeTerms",
            "ExposurePart",
            "FreeMoney",
            "CheckRule",
            "CreditCheck",
            "CheckEffect",
            "CheckPoint",
        ],
    ),
    ("credit/exposure.rs", &["SalesDocument", "SalesDocumentKind", "CreditLimit", "SecuredAmount", "CreditExposure"]),
    ("credit/order_request.rs", &["CreditOrder", "BlockedMoney", "ReleaseToken", "OrderCheckRequest"]),
    ("credit/order_check.rs", &["OrderCheck", "OrderOutcome", "CheckFinding"]),
    ("reason/order_check.rs", &["CreditReason", "NotCounted", "LimitReason"]),
    ("credit/limits.rs", &["LimitProposal"]),
    ("credit/simulate.rs", &["CreditSimulation", "GradeCount", "SimulatedChange", "SimulatedTotal"]),
    (
        "credit/point_table.rs",
        &["PointTable", "PointColumn", "PointBin", "PointTrend", "PointValue", "PointScore", "PointRow"],
    ),
    (
        "allocation/scheme.rs",
        &[
            "Reach",
            "Disputed",
            "UnknownReference",
            "Ties",
            "SortBy",
            "Sort",
            "Partial",
            "Turn",
            "LotOrder",
            "Discounts",
            "DifferenceKind",
            "Tolerance",
            "Tier",
            "Selection",
            "Rule",
            "Phase",
            "Scheme",
        ],
    ),
    ("reason/allocation.rs", &["Fit", "Leeway", "MatchedSet", "Reason"]),
    ("allocation/plan.rs", &["Line", "Difference", "PartLine", "LeftOver", "Refusal", "Total", "Plan"]),
    ("allocation/waterfall/order.rs", &["DueKind", "Bucket", "WaterfallMode", "Surplus", "WaterfallRules"]),
    ("reason/waterfall.rs", &["WaterfallReason"]),
    (
        "allocation/waterfall/pay.rs",
        &["OpenInstallment", "WaterfallRequest", "WaterfallLine", "WaterfallCredit", "Waterfall"],
    ),
    (
        "allocation/waterfall/replay.rs",
        &["Backdated", "DatedPayment", "ReplayRequest", "ReplayedPayment", "WaterfallReplay"],
    ),
    ("allocation/waterfall/reverse.rs", &["PaidPart", "ReverseRequest", "ReverseLine", "Reversal"]),
    ("allocation/undo/link.rs", &["LinkPart", "LinkDifference", "Link"]),
    ("reason/undo.rs", &["UndoReason"]),
    (
        "allocation/undo/history.rs",
        &["StepKind", "LaterStep", "UndoOrder", "UndoTarget", "Undone", "HistoryEntry", "UndoRequest", "Undo"],
    ),
    ("reason/offset.rs", &["OffsetReason"]),
    ("allocation/offset/net.rs", &["NetRequest", "Netting"]),
    ("allocation/offset/recover.rs", &["RecoveryRule", "RecoverRequest", "Recovery"]),
    ("allocation/offset/transfer.rs", &["MovedKind", "ItemMove", "TransferRequest", "TransferLine", "Transfer"]),
    (
        "allocation/compare.rs",
        &[
            "NamedScheme",
            "CompareRequest",
            "SchemeOutcome",
            "SchemeGroup",
            "SchemeLine",
            "FirstDifference",
            "PairAmount",
            "PairDifference",
            "LotAmount",
            "LotDifference",
            "Comparison",
        ],
    ),
    ("report/aging.rs", &["AgingRow"]),
    ("report/moves.rs", &["DebtMove", "MoneyMove", "OpenParts"]),
    (
        "report/statement.rs",
        &[
            "StatementParty",
            "StatementWording",
            "StatementHeader",
            "StatementLine",
            "StatementTotal",
            "StatementItem",
            "StatementMoneyLine",
            "StatementMoney",
            "StatementAccount",
            "ReplyFigure",
            "ReplySlip",
            "CustomerStatement",
        ],
    ),
    (
        "report/answer.rs",
        &[
            "TheirItem",
            "TheirAccount",
            "AnswerVerdict",
            "StatementAnswer",
            "AnswerDifferenceKind",
            "AnswerDifference",
            "AnswerHint",
            "AnswerAccount",
            "AnswerReport",
        ],
    ),
    (
        "report/limitation.rs",
        &[
            "LimitationRule",
            "LimitationActKind",
            "LimitationAct",
            "LimitationRequest",
            "LimitationState",
            "LimitationStatus",
        ],
    ),
    (
        "report/change.rs",
        &["ChangeDetail", "ChangeOrder", "ChangeCause", "CustomerChange", "DsoChange", "CurrencyChange"],
    ),
    ("report/month_end/order.rs", &["MonthEndOrder"]),
    ("report/month_end/overdue.rs", &["OverdueDebt"]),
    ("report/month_end.rs", &["MonthEndMonth", "MonthEnd"]),
    ("report/dashboard.rs", &["DashboardOrder", "TopDebtor", "Dashboard", "CollectionProgress"]),
    (
        "report/ranking.rs",
        &[
            "RankBy",
            "RankAttribution",
            "RankMeasure",
            "CollectionBase",
            "RankTarget",
            "RankingOrder",
            "RankMark",
            "RankRow",
        ],
    ),
    (
        "report/cube.rs",
        &[
            "CubeMeasure",
            "CubeDimension",
            "CubeTest",
            "CubeFilter",
            "CubeDefinition",
            "CubePlace",
            "CubeLine",
            "CubeCell",
            "CubeTable",
        ],
    ),
    (
        "report/freeze.rs",
        &[
            "PeriodFigures",
            "FrozenRow",
            "FrozenPeriod",
            "RestatementKind",
            "RestatementCause",
            "RestatedRow",
            "Restatement",
        ],
    ),
    ("reason/forecast.rs", &["ForecastReason", "CollectionReason"]),
    ("report/forecast/rules.rs", &["AssumedDelay", "ForecastRules"]),
    (
        "report/forecast/record.rs",
        &[
            "PlannedCash",
            "ForecastPeriod",
            "ForecastCell",
            "ForecastRow",
            "ForecastSource",
            "ForecastItem",
            "CoveredPlan",
            "CashForecast",
        ],
    ),
    (
        "report/forecast/error.rs",
        &[
            "ForecastLookBack",
            "ForecastPeriodAccuracy",
            "ForecastAccuracyRow",
            "CustomerForecastAccuracy",
            "ForecastAccuracy",
        ],
    ),
    ("report/forecast/collection.rs", &["ModelScore", "CollectionRules", "CollectionLine", "CollectionOrder"]),
    ("subset.rs", &["ExactSum", "ExactSumRequest"]),
    ("subset/sets.rs", &["SizeCount", "SumSet", "SumSets", "SumSetsRequest"]),
    ("reconciliation/line.rs", &["MatchLine", "MatchDetail"]),
    ("reconciliation/item.rs", &["MatchItem", "MatchParty", "KnownPayer"]),
    (
        "reconciliation/rules.rs",
        &["MatchRules", "AllowedDifference", "PartPayments", "MatchTies", "MatchWeights", "FeeStep"],
    ),
    ("reason/matching.rs", &["MatchReason", "ReferenceMatch", "NameMatch", "MatchPlace"]),
    (
        "reconciliation/plan.rs",
        &[
            "MatchRequest",
            "MatchPlan",
            "MatchSummary",
            "MatchDecision",
            "MatchOutcome",
            "MatchAllocation",
            "MatchedDifference",
            "MatchDifferenceKind",
            "MatchAlternative",
            "MatchVerdict",
            "MatchBar",
        ],
    ),
    ("reconciliation/matcher/change.rs", &["MatcherChange", "MatcherUpdate"]),
    ("reconciliation/matcher/what_if.rs", &["MatchChangesRequest"]),
    ("reconciliation/fit.rs", &["ConfirmedMatch", "FitRequest", "MatchEvidence", "FittedWeight", "MatchFit"]),
    ("reconciliation/exceptions/find.rs", &["FindingsRequest"]),
    ("reason/chain.rs", &["ChainReason"]),
    (
        "reconciliation/chain.rs",
        &[
            "ChainKind",
            "ChainContract",
            "ChainDocument",
            "ChainLeg",
            "ChainRequest",
            "ChainLegState",
            "ComparedLeg",
            "ChainState",
            "ChainFigure",
            "Chain",
            "ChainReport",
        ],
    ),
    ("reconciliation/memory/event.rs", &["Payer", "PayerEvent"]),
    ("reason/memory.rs", &["MemoryReason"]),
    (
        "reconciliation/memory.rs",
        &["PayerKey", "PayerCandidate", "RememberedPayer", "PayerCandidatesRequest", "RememberedPayersRequest"],
    ),
    ("reconciliation/memory/forget.rs", &["ForgetPayerRequest", "ForgottenPayer"]),
    (
        "reconciliation/measure.rs",
        &[
            "MatchedPart",
            "ProposedMatch",
            "ReviewedOutcome",
            "ReviewedLine",
            "MeasureRequest",
            "MoneyMeasure",
            "MeasureRow",
            "MatchMeasure",
        ],
    ),
    ("schedule/status.rs", &["PaymentStatus", "DocumentStatus", "StatusRequest", "ItemStatus"]),
    ("schedule/milestone.rs", &["EventReport", "EventOutcome"]),
    ("schedule/discount.rs", &["DiscountBase", "DiscountStep", "DiscountTerms", "DiscountRequest", "DiscountOffer"]),
    (
        "schedule/late.rs",
        &[
            "DayCount",
            "DayRate",
            "LateFrom",
            "LateMinimum",
            "LateTerms",
            "PaidOn",
            "EarlierCharge",
            "LateItem",
            "LateRequest",
            "LateSpan",
        ],
    ),
    ("reason/schedule.rs", &["ScheduleReason"]),
    ("schedule/late.rs", &["LateCharge", "NotCharged", "LatePlan"]),
    (
        "schedule/amend.rs",
        &["PaidInstallment", "PartPaid", "Respread", "AmendRequest", "InstallmentChange", "Amendment"],
    ),
    (
        "schedule/receivables.rs",
        &["Generated", "InstallmentTie", "ReceivablesRequest", "ReceivableChange", "Cancellation", "ReceivablePlan"],
    ),
    (
        "schedule/quote.rs",
        &[
            "QuoteItem",
            "EarlyPolicy",
            "QuoteRequest",
            "QuoteLine",
            "SettlementQuote",
            "NextMode",
            "NextRequest",
            "NextPayment",
        ],
    ),
    ("exchange/quote.rs", &["Quote"]),
    ("exchange/convert.rs", &["Converted", "ConvertedParts"]),
    ("exchange/open.rs", &["ForeignItem", "ForeignLot"]),
    (
        "exchange/revaluation.rs",
        &["BalanceKind", "AdvanceTreatment", "Spread", "RevaluationPolicy", "ForeignBalance", "RevaluationRequest"],
    ),
    ("exchange/residue.rs", &["ResidueOf", "Taken", "Residue"]),
    ("reason/exchange.rs", &["ExchangeReason"]),
    (
        "exchange/clearing.rs",
        &[
            "RateRule",
            "Ledger",
            "Across",
            "ClearingLine",
            "ClearingPolicy",
            "ForeignClearingRequest",
            "ClearedLine",
            "ForeignClearing",
        ],
    ),
    ("exchange/revaluation.rs", &["RevaluedRow", "RevaluedGroup", "Revaluation"]),
    ("exchange/entry.rs", &["ForeignEntryLine", "ForeignEntry", "EntryFault", "EntryCheck"]),
    ("account/key.rs", &["AccountKey", "AccountFilter", "PaidItem"]),
    ("account/policy.rs", &["Opening", "HeldExpiry", "BackDating", "AccountPolicy"]),
    ("account/movement.rs", &["Draw", "Move", "HoldPurpose", "RefundCause", "Act", "Movement"]),
    ("reason/account.rs", &["DrawReason", "AccountEvent"]),
    ("account/request.rs", &["AccountRequest", "Because", "AccountPlan"]),
    ("account/balance.rs", &["AccountBalance", "Balance"]),
    ("account/ledger.rs", &["AccountLedgerLine", "AccountLedger"]),
    ("account/lots.rs", &["AccountLot", "HoldStatus", "AccountHold"]),
    ("account/links.rs", &["AccountLink"]),
    ("account/trace.rs", &["TraceLine"]),
    ("account/tie_out.rs", &["Control", "TieOutRow", "Uncontrolled", "TieOut"]),
    ("account/batch.rs", &["BatchRequest", "BatchLine"]),
    ("account/accounts.rs", &["AccountSummary"]),
    ("people/person.rs", &["Person"]),
    ("people/organization.rs", &["Department", "Organization"]),
    ("people/place.rs", &["RowPlace"]),
    ("people/subject.rs", &["Subject"]),
    ("approval/condition.rs", &["FactTest", "Condition"]),
    ("approval/approver.rs", &["Approver"]),
    ("approval/step.rs", &["ApprovalNeed", "RejectionRule", "StepAuthority", "Permission", "ApprovalStep"]),
    ("approval/policy.rs", &["SamePerson", "RoleLimit", "ApprovalRules", "ApprovalBranch", "ApprovalPolicy"]),
    ("approval/case.rs", &["StepPlace", "CaseEffect", "CaseAct", "CaseEntry", "CaseState", "ApprovalCase"]),
    ("approval/open.rs", &["CaseRequest"]),
    ("approval/answer.rs", &["CaseAnswer"]),
    ("reason/approval.rs", &["ApprovalReason", "PolicyReason"]),
    ("approval/holding.rs", &["CaseHolder", "CaseHolding", "InboxLine", "OverdueCase"]),
    ("approval/force.rs", &["ApprovalInForce"]),
    ("approval/times.rs", &["PercentileTime", "StepTimes"]),
    ("approval/compile/report.rs", &["Severity", "PolicyFinding", "PolicyReport"]),
    ("access/scope.rs", &["RowScope"]),
    ("access/mask.rs", &["FieldAccess", "FieldMask", "Masked"]),
    (
        "access/policy.rs",
        &["Verb", "AccessEffect", "AccessRule", "AccessRole", "PersonAccess", "Right", "DutyPair", "AccessPolicy"],
    ),
    ("reason/access.rs", &["AccessReason"]),
    ("access/verdict.rs", &["Verdict"]),
    ("access/attestation.rs", &["AccessAttestation", "AttestationStatus"]),
    (
        "access/review.rs",
        &[
            "RightUse",
            "AccessReviewRequest",
            "RightHolder",
            "RightHolders",
            "UnusedRight",
            "DutyConflict",
            "DepartedOwner",
            "AccessReview",
        ],
    ),
    ("proof/head.rs", &["Head"]),
    ("proof/frontier.rs", &["FrontierState"]),
    ("proof/genesis.rs", &["Genesis"]),
    ("proof/log.rs", &["InclusionProof", "ConsistencyProof", "LogSource"]),
    ("reason/proof.rs", &["LogFinding"]),
    ("proof/report.rs", &["LogTrust", "LineRange", "LogReport"]),
    ("voucher/tax.rs", &["TaxPart", "TaxedAmount", "TaxRounded", "TaxSplitRequest", "TaxTaken"]),
    ("voucher/fact.rs", &["MoneyKind", "MoneyFact"]),
    (
        "voucher/chart.rs",
        &["EntrySide", "AmountPart", "Party", "LineSign", "RuleLine", "ChartRule", "ChartAccount", "Chart"],
    ),
    ("voucher/preset.rs", &["ChartPreset", "ChartSource"]),
    ("reason/voucher.rs", &["ChartFault"]),
    ("voucher/entry.rs", &["VoucherLine", "Voucher"]),
    ("voucher/derive.rs", &["VoucherRequest", "VoucherSet"]),
    ("voucher/reverse.rs", &["ReversalStyle", "ReverseVoucherRequest"]),
    ("book/foreign.rs", &["NextPeriod", "ForeignRules", "BookValue", "ValuedRecord", "ValueChange", "ValuedBalance"]),
    (
        "book/record.rs",
        &[
            "Customer",
            "Evidence",
            "Receipt",
            "ContractStatus",
            "UnpaidItems",
            "ReceiptStatus",
            "ItemStanding",
            "ChargeOrigin",
            "ItemOrigin",
            "ItemPart",
            "ItemDifference",
            "Contract",
            "RecordKey",
        ],
    ),
    ("book/rules.rs", &["UnknownCustomer", "Refusals", "ContractGate", "DateWindow", "BookRules"]),
    ("book/command.rs", &["Command"]),
    ("book/event.rs", &["BookEvent"]),
    ("book/order.rs", &["BookStream", "Expected", "Order"]),
    ("book/recorded.rs", &["Recorded"]),
    ("book/book.rs", &["Origin", "OrderRefusal", "Decision", "DecisionLog"]),
    ("book/history.rs", &["Until", "BookSnapshot"]),
    ("book/access.rs", &["Viewer"]),
    ("book/blame.rs", &["FieldBlame"]),
    ("book/correction.rs", &["BookCorrections", "CorrectionCount", "CorrectionKind", "RefusalCount"]),
    ("book/approval.rs", &["OrderCase"]),
    ("account/flow.rs", &["MoneyEnd", "MoneyUse", "MoneySource"]),
    ("reason/notice.rs", &["NoticeReason"]),
    ("book/matching.rs", &["BookMatch", "UnmatchedMoney", "MatchBooking", "LineLeft", "LeftBecause"]),
    ("book/outbox.rs", &["NoticeKind", "Notice"]),
    ("book/reconciling.rs", &["ReconciledPeriod"]),
    ("book/read.rs", &["AsOf", "ItemView", "ContractView", "CustomerView", "ReceiptView"]),
    ("book/posting.rs", &["PostingTax", "PostingQuote", "PostingRules", "PostingWindow", "BookVouchers"]),
    ("book/summary.rs", &["CustomerFigures", "ItemFigure", "BookSummary"]),
    ("book/validate.rs", &["OrderProblem"]),
    ("book/verify.rs", &["BookDifference", "Verification"]),
    ("bank/line.rs", &["BankReferenceKind", "BankReference", "BankParty", "LineDetail", "BankLine"]),
    ("bank/statement.rs", &["StatementFormat", "ProofBreak", "StatementProof", "Statement"]),
    ("bank/rules.rs", &["ProofDemand", "ReadRules"]),
    ("reason/bank.rs", &["LeftOutReason", "AttachReason", "ReadNote"]),
    ("bank/file.rs", &["LeftOutRow", "ControlTotal", "ReadReport", "StatementFile"]),
    (
        "bank/merge.rs",
        &["KnownLine", "DayCut", "MergeRequest", "ChangeSign", "ChangedLine", "DoubtfulLine", "LineMerge"],
    ),
    ("bank/attach.rs", &["AttachRequest", "AttachedEntry", "Attached"]),
    ("reason/repair.rs", &["RepairReason"]),
    ("reconciliation/repair.rs", &["RepairKind", "RepairRequest", "Repair", "RepairSet", "RepairOutcome", "GapRepair"]),
    ("reason/extract.rs", &["ExtractReason"]),
    ("reconciliation/compare/class.rs", &["ExtractClass"]),
    ("reconciliation/compare.rs", &["ExtractRow", "ExtractAnchor", "ExtractRules"]),
    ("reconciliation/compare/difference.rs", &["ExtractDifference"]),
    ("reconciliation/compare/total.rs", &["StatedBalance", "ExtractTotal", "ClassTotal"]),
    ("reconciliation/compare.rs", &["ExtractRequest", "ExtractComparison"]),
    ("reason/table.rs", &["TableReason", "ExceptionReason", "PeriodReason"]),
    (
        "reconciliation/balance_table.rs",
        &[
            "CashBookLine",
            "TableMatch",
            "TableSide",
            "OutstandingItem",
            "BalanceTableRequest",
            "TableItem",
            "ClearedItem",
            "UnevenMatch",
            "TableSuspect",
            "TableSuspicion",
            "BalanceTable",
        ],
    ),
    (
        "reconciliation/exceptions/record.rs",
        &["ExceptionClass", "ExceptionFinding", "ExceptionState", "ExceptionRecord"],
    ),
    (
        "reconciliation/exceptions.rs",
        &["ExceptionRule", "ExceptionRequest", "ExceptionAlert", "ExceptionAges", "ExceptionReport"],
    ),
    ("reconciliation/exceptions/change.rs", &["ExceptionChange", "ExceptionChangeRequest"]),
    ("reconciliation/period/span.rs", &["PeriodCadence", "PeriodSpan", "PeriodsRequest"]),
    ("reconciliation/period.rs", &["StatementSpan", "PeriodLine", "PeriodContent", "PeriodCheck"]),
    (
        "reconciliation/period/sign.rs",
        &["PeriodEntry", "SignPeriodRequest", "PeriodState", "PeriodStatusRequest", "PeriodStatus"],
    ),
    ("credit/provision/rate.rs", &["LossRate"]),
    (
        "credit/provision/policy.rs",
        &[
            "ProvisionBasis",
            "AgeUnit",
            "SegmentRates",
            "NettingOrder",
            "ProvisionNetting",
            "ProvisionPolicy",
            "SpecificProvision",
            "SpecificSubject",
            "SpecificLoss",
        ],
    ),
    ("credit/provision/answer.rs", &["ProvisionPart", "ProvisionLine", "ProvisionTotal", "Provision"]),
    (
        "credit/provision/movement.rs",
        &["AllowanceTarget", "AllowanceMovementRequest", "AllowancePart", "AllowanceMovement"],
    ),
    (
        "credit/provision/history.rs",
        &["Vintage", "VintageRequest", "BandRate", "BandSnapshot", "RollRateRequest", "BandLoss", "RollRates"],
    ),
    ("report/render/words.rs", &["ReportLanguage", "ReportText"]),
    ("report/render/cell.rs", &["ReportCell"]),
    ("report/render/column.rs", &["ColumnKind", "ReportColumn"]),
    ("report/render/table.rs", &["RowRole", "ReportRow", "ReportTable"]),
    ("report/render/csv.rs", &["CsvHeadings", "CsvRules"]),
    ("report/render/number.rs", &["NegativeStyle"]),
    ("report/render/chart.rs", &["ChartForm", "ChartPalette", "ChartUnit", "ChartPoint", "ChartSeries", "ReportChart"]),
    ("report/render/block.rs", &["ReportTone", "ReportFigure", "ReportBlock", "ReportSection", "ReportDocument"]),
    ("report/show/report.rs", &["Report"]),
    (
        "report/remind/template.rs",
        &["MessageTemplate", "PlaceholderKind", "MessagePlaceholder", "MessageFill", "MessageValue", "MessageText"],
    ),
    (
        "report/remind/policy.rs",
        &[
            "ReminderMoment",
            "ReminderTarget",
            "ReminderWait",
            "ReminderSight",
            "ReminderCalendar",
            "ReminderKind",
            "ReminderRole",
            "ReminderEffect",
            "ReminderRule",
            "ReminderPolicy",
            "ReminderPreset",
        ],
    ),
    (
        "report/remind/due.rs",
        &["ReminderWindow", "PlannedItem", "ReminderSource", "ReminderNotice", "Reminder", "Reminders"],
    ),
    ("reason/dunning.rs", &["DunningReason"]),
    (
        "report/dunning/policy.rs",
        &[
            "DunningLevel",
            "DunningSteps",
            "DunningDays",
            "DunningListing",
            "DunningMoney",
            "BrokenPromise",
            "DunningBlock",
            "DunningPolicy",
        ],
    ),
    ("report/dunning/life.rs", &["PromiseState", "CollectionPromise"]),
    ("report/dunning/letter.rs", &["DunningLine", "DunningLetter", "DunningPassed", "DunningRecord", "DunningPlan"]),
    ("report/dunning/case.rs", &["CollectionState", "CollectionCase"]),
    ("reason/alert.rs", &["AlertReason"]),
    ("report/alert/record.rs", &["AlertKind", "AlertSeverity", "Alert"]),
    (
        "report/alert/policy.rs",
        &[
            "AlertLevel",
            "AlertRule",
            "AlertPolicy",
            "AlertPreset",
            "Departure",
            "PlannedBalance",
            "UnsignedPeriod",
            "Acknowledgment",
            "AlertFacts",
        ],
    ),
    ("report/alert/weekly.rs", &["AlertFilter", "AlertReportRequest", "AlertCount", "AlertChanges"]),
    ("error.rs", &["ErrorKind"]),
    ("text/amount.rs", &["DecimalMark", "SideView", "AmountDialect"]),
    ("text/date.rs", &["DateOrder", "Serials", "DateDialect", "DateText"]),
    ("text/detect.rs", &["DialectState", "DialectVotes", "AmountReading", "AmountColumn", "DateReading", "DateColumn"]),
    ("text/account.rs", &["AccountForm", "AccountLikeness", "AccountNumber"]),
    (
        "bank/table/layout.rs",
        &["TableField", "ColumnNeed", "TableColumn", "TableEffect", "TableState", "TotalsTrust", "TableLayout"],
    ),
    ("credit/behavior/rules.rs", &["BehaviorOf", "BehaviorEach", "BehaviorRules"]),
    ("credit/behavior/days.rs", &["DayFigures"]),
    ("credit/behavior.rs", &["CustomerBehavior"]),
    ("credit/ratio.rs", &["RatioRules", "RollRate", "RatioFlag", "PortfolioRatios"]),
    (
        "report/aging_report/rules.rs",
        &[
            "AgingBucket",
            "AgingBasis",
            "AgingMatching",
            "AgingColumn",
            "AgingUnapplied",
            "AgingBy",
            "AgingWorth",
            "AgingRules",
        ],
    ),
    ("report/aging_report.rs", &["AgingLine", "AgingReport"]),
];

/// The scalars, written by hand in each binding.
pub const SCALARS: [&str; 7] = ["Currency", "Date", "Id", "Instant", "Money", "Percent", "Rate"];

/// A type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// One of [`SCALARS`].
    Scalar(String),
    /// Free text (`String`).
    Text,
    /// Bytes (`Vec<u8>`).
    Bytes,
    /// A whole number (`i64`).
    Int,
    /// Yes or no (`bool`).
    Bool,
    /// Another shape.
    Shape(String),
    /// May be absent.
    Option(Box<Type>),
    /// A list.
    List(Box<Type>),
}

/// What a field has if it is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Default {
    /// It may not be left out.
    Needed,
    /// Nothing (an absent option).
    Absent,
    /// The empty list.
    Empty,
    /// A number.
    Int(i64),
    /// No (`false`).
    No,
    /// The field's own record, with everything it may leave out left out.
    Record,
    /// A variant without fields of the field's own shape: `Purpose::Installment`.
    Variant(String),
}

/// A field of a record or variant.
#[derive(Clone, Debug)]
pub struct Field {
    /// The Rust name, snake_case.
    pub name: String,
    /// The JSON name, camelCase.
    pub json: String,
    /// The doc comment, line by line.
    pub docs: Vec<String>,
    /// The type.
    pub ty: Type,
    /// What it has if left out.
    pub default: Default,
    /// Whether the JSON form leaves it out when it has that.
    pub omitted: bool,
}

/// A variant of a choice.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The Rust name, PascalCase.
    pub name: String,
    /// The JSON name: camelCase, or the snake_case code of an error.
    pub json: String,
    /// The doc comment.
    pub docs: Vec<String>,
    /// The fields; none for a plain name.
    pub fields: Vec<Field>,
}

/// A record or a choice of the core.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The Rust name.
    pub name: String,
    /// The doc comment. Public through re-export: the name alone suffices as a path.
    pub docs: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// Whether it is a reason (`#[shape(told)]`): it has a sentence in English and one in Chinese, and may grow.
    pub told: bool,
    /// Whether it is nothing but the arguments of a function, which are passed one by one where a language has names
    /// for arguments: it stands in no other record.
    pub request: bool,
}

/// The three kinds of shape.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A struct with public fields.
    Record(Vec<Field>),
    /// An enum of plain names: a string in JSON.
    Names(Vec<Variant>),
    /// An enum with data: an object with `kind` in JSON.
    Choice(Vec<Variant>),
}

/// Reads all shapes from the core's source.
///
/// # Panics
/// With the file and the item, if the source holds something the generator does not understand.
#[must_use]
pub fn read(core: &Path) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for (file, names) in SHAPES.iter() {
        let path = core.join("src").join(file);
        let source = source(&path);
        for name in *names {
            let found = source.items.iter().find_map(|item| shape(file, item, name));
            shapes.push(found.unwrap_or_else(|| panic!("{file}: no struct or enum {name}")));
        }
    }
    let defaults: BTreeMap<String, String> = default_variants(core);
    let records: Vec<String> =
        shapes.iter().filter(|s| matches!(s.kind, Kind::Record(_))).map(|s| s.name.clone()).collect();
    let all_left_out: Vec<String> = shapes.iter().filter(|s| leaves_out_all(s)).map(|s| s.name.clone()).collect();
    let names: Vec<String> = shapes.iter().map(|s| s.name.clone()).collect();
    for shape in &mut shapes {
        let fields: Vec<&mut Field> = match &mut shape.kind {
            Kind::Record(fields) => fields.iter_mut().collect(),
            Kind::Names(variants) | Kind::Choice(variants) => {
                variants.iter_mut().flat_map(|v| v.fields.iter_mut()).collect()
            }
        };
        for field in fields {
            if let (Default::Variant(_), Type::Shape(of)) = (&field.default, &field.ty) {
                field.default = if records.contains(of) {
                    assert!(all_left_out.contains(of), "{}.{}: a field of {of} is needed", shape.name, field.name);
                    Default::Record
                } else {
                    Default::Variant(defaults.get(of).unwrap_or_else(|| panic!("{of} has no default")).clone())
                };
            }
            if let Type::Shape(of) = innermost(&field.ty) {
                assert!(names.contains(of), "{}.{}: {of} is not in the list of shapes", shape.name, field.name);
            }
        }
    }
    let inside: BTreeSet<String> =
        shapes.iter().flat_map(all_fields).filter_map(|field| shape_of(&field.ty)).map(str::to_owned).collect();
    let requests = super::calls::requests(core);
    for shape in &mut shapes {
        shape.request = requests.contains(&shape.name) && !inside.contains(&shape.name);
    }
    shapes
}

/// The parsed source of a file.
pub(super) fn source(path: &Path) -> syn::File {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    syn::parse_file(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn leaves_out_all(shape: &Shape) -> bool {
    matches!(&shape.kind, Kind::Record(fields) if fields.iter().all(|field| field.default != Default::Needed))
}

/// The fields of a record, or of all variants.
pub(super) fn all_fields(shape: &Shape) -> impl Iterator<Item = &Field> {
    let (record, variants) = match &shape.kind {
        Kind::Record(fields) => (&fields[..], &[][..]),
        Kind::Names(variants) | Kind::Choice(variants) => (&[][..], &variants[..]),
    };
    record.iter().chain(variants.iter().flat_map(|variant| &variant.fields))
}

/// The shape that a field holds, one or many.
pub(super) fn shape_of(ty: &Type) -> Option<&str> {
    match innermost(ty) {
        Type::Shape(name) => Some(name),
        _ => None,
    }
}

/// The shapes that stand in the roots, however deep.
pub(super) fn reachable<'a>(shapes: &'a [Shape], roots: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = roots.into_iter().collect();
    while let Some(name) = open.pop() {
        let shape = shapes.iter().find(|s| s.name == name).unwrap_or_else(|| panic!("no shape {name}"));
        if found.insert(&shape.name) {
            open.extend(all_fields(shape).filter_map(|field| shape_of(&field.ty)));
        }
    }
    found
}

/// The scalars that stand in these types, sorted.
pub(super) fn scalars<'a>(types: impl IntoIterator<Item = &'a Type>) -> BTreeSet<&'a str> {
    let scalar = |ty| match innermost(ty) {
        Type::Scalar(name) => Some(name.as_str()),
        _ => None,
    };
    types.into_iter().filter_map(scalar).collect()
}

fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::Option(inner) | Type::List(inner) => innermost(inner),
        other => other,
    }
}

fn shape(file: &str, item: &Item, name: &str) -> Option<Shape> {
    match item {
        Item::Struct(s) if s.ident == name => {
            let kind = Kind::Record(fields(file, name, &s.fields));
            Some(Shape { name: name.into(), docs: docs(&s.attrs), kind, told: false, request: false })
        }
        Item::Enum(e) if e.ident == name => {
            let options = options(&e.attrs);
            let snake = options.iter().any(|a| a.starts_with("tag"));
            let variant = |v: &syn::Variant| {
                let name = v.ident.to_string();
                let json = if snake { snake_case(&name) } else { camel_case(&snake_case(&name)) };
                Variant { json, docs: docs(&v.attrs), fields: fields(file, &name, &v.fields), name }
            };
            let variants: Vec<Variant> = e.variants.iter().map(variant).collect();
            let plain = e.variants.iter().all(|v| matches!(v.fields, Fields::Unit));
            let kind = if plain { Kind::Names(variants) } else { Kind::Choice(variants) };
            let told = options.iter().any(|a| a == "told");
            Some(Shape { name: name.into(), docs: docs(&e.attrs), kind, told, request: false })
        }
        _ => None,
    }
}

fn fields(file: &str, owner: &str, fields: &Fields) -> Vec<Field> {
    let named = match fields {
        Fields::Named(named) => &named.named,
        Fields::Unit => return Vec::new(),
        Fields::Unnamed(_) => panic!("{file}: {owner} has unnamed fields; give them names"),
    };
    named
        .iter()
        .map(|f| {
            let name = f.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            let ty = of_type(&f.ty)
                .unwrap_or_else(|| panic!("{file}: {owner}.{name} has a type the generator does not know"));
            let options = options(&f.attrs);
            let omitted = options.iter().any(|a| a.starts_with("omit"));
            let value = options.iter().find_map(|a| a.split_once(" = ").map(|(_, value)| value.to_owned()));
            let default = match (&ty, value, !options.is_empty()) {
                (_, Some(value), _) => Default::Int(constant(file, &value)),
                (Type::Option(_), ..) => Default::Absent,
                (_, _, false) => Default::Needed,
                (Type::List(_), _, true) => Default::Empty,
                (Type::Bool, _, true) => Default::No,
                // Which variant, or that it is a record, is known when all are read.
                (Type::Shape(of), _, true) => Default::Variant(of.clone()),
                (other, _, true) => panic!("{file}: {owner}.{name} has a default of {other:?}"),
            };
            Field { json: camel_case(&name), docs: docs(&f.attrs), ty, default, omitted, name }
        })
        .collect()
}

pub(super) fn of_type(ty: &syn::Type) -> Option<Type> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let name = last.ident.to_string();
    if let PathArguments::AngleBracketed(arguments) = &last.arguments {
        let Some(GenericArgument::Type(inner)) = arguments.args.first() else { return None };
        let inner = Box::new(of_type(inner)?);
        if name == "Vec" && *inner == Type::Shape("u8".into()) {
            return Some(Type::Bytes);
        }
        return match name.as_str() {
            "Option" => Some(Type::Option(inner)),
            "Vec" => Some(Type::List(inner)),
            _ => None,
        };
    }
    Some(match name.as_str() {
        scalar if SCALARS.contains(&scalar) => Type::Scalar(name),
        "String" => Type::Text,
        "i64" => Type::Int,
        "bool" => Type::Bool,
        _ => Type::Shape(name),
    })
}

/// The number that `50` or `Lot::MIDDLE_PRIORITY` stands for.
fn constant(file: &str, value: &str) -> i64 {
    let found = match syn::parse_str::<Expr>(value) {
        Ok(Expr::Path(path)) => associated(&path.path),
        Ok(value) => number(&value),
        Err(_) => None,
    };
    found.unwrap_or_else(|| panic!("{file}: {value} is not a constant"))
}

fn number(value: &Expr) -> Option<i64> {
    match value {
        Expr::Lit(syn::ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => number(expr).map(|number: i64| -number),
        _ => None,
    }
}

/// The number of a constant of a type, which stands in one of the files of [`SHAPES`].
fn associated(path: &syn::Path) -> Option<i64> {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let [.., of, name] = names.as_slice() else { return None };
    let core = super::root().join("core/src");
    let value = |item: Item| match item {
        Item::Impl(block) if matches!(&*block.self_ty, syn::Type::Path(ty) if ty.path.is_ident(of)) => {
            block.items.into_iter().find_map(|item| match item {
                syn::ImplItem::Const(constant) if constant.ident == name => number(&constant.expr),
                _ => None,
            })
        }
        _ => None,
    };
    SHAPES.iter().find_map(|(file, _)| source(&core.join(file)).items.into_iter().find_map(value))
}

/// The `#[default]` variant of each enum that has one.
fn default_variants(core: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (file, _) in SHAPES.iter() {
        let text = std::fs::read_to_string(core.join("src").join(file)).unwrap_or_default();
        let Ok(source) = syn::parse_file(&text) else { continue };
        for item in source.items {
            if let Item::Enum(e) = item {
                let default = e.variants.iter().find(|v| v.attrs.iter().any(|a| a.path().is_ident("default")));
                if let Some(v) = default {
                    found.insert(e.ident.to_string(), v.ident.to_string());
                }
            }
        }
    }
    found
}

/// The doc comment, line by line, without the blank first column.
pub(super) fn docs(attributes: &[Attribute]) -> Vec<String> {
    let line = |a: &Attribute| match &a.meta {
        Meta::NameValue(m) if m.path.is_ident("doc") => match &m.value {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Str(text) => Some(text.value().strip_prefix(' ').map_or_else(|| text.value(), str::to_owned)),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    attributes.iter().filter_map(line).collect()
}

/// The parts of the `#[shape(…)]` attributes, as written.
fn options(attributes: &[Attribute]) -> Vec<String> {
    let lists = attributes.iter().filter(|a| a.path().is_ident("shape")).filter_map(|a| match &a.meta {
        Meta::List(list) => Some(list.tokens.to_string()),
        _ => None,
    });
    lists.flat_map(|list| list.split(',').map(|part| part.trim().to_owned()).collect::<Vec<_>>()).collect()
}

/// `ModifiedFollowing` to `modified_following`.
#[must_use]
pub fn snake_case(pascal: &str) -> String {
    let mut text = String::new();
    for (position, c) in pascal.char_indices() {
        if c.is_ascii_uppercase() && position > 0 {
            text.push('_');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

/// `as_of` to `asOf`.
#[must_use]
pub fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        text + &head.to_ascii_uppercase() + tail
    })
}

/// The doc comment up to its first example or heading: what fits beside a name in any language.
#[must_use]
pub fn summary(docs: &[String]) -> Vec<String> {
    let end = docs.iter().position(|line| line.starts_with("```") || line.starts_with('#') || line.starts_with('|'));
    let mut kept: Vec<String> = docs.get(..end.unwrap_or(docs.len())).unwrap_or_default().to_vec();
    while kept.last().is_some_and(|line| line.trim().is_empty()) {
        kept.pop();
    }
    kept
}
