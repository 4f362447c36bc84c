//! The functions of the library that are the same in every language, read from the core's source.
//!
//! One row of [`CALLS`] is all a function needs: its arguments, its answer and its documentation are those of the
//! Rust function. From them come the Python function, the Node function with its types, the function of the mobile
//! library, and what the replay of the conformance vectors needs to call it in each language.
//!
//! Understood are functions and methods whose arguments are scalars, text, whole numbers, shapes, options and lists
//! of them, by value or by reference, also behind `Borrow`; a single argument whose type ends in `Request` is passed
//! field by field, any other single record as it is. The answer is one of these, alone or in a `Result`.

use std::collections::BTreeMap;
use std::path::Path;

use syn::punctuated::Punctuated;
use syn::{FnArg, GenericArgument, GenericParam, ImplItem, Item, PathArguments, ReturnType, TypeParamBound};

use super::model::{self, Default, Field, Kind, Shape, Type, Variant, camel_case, snake_case, summary};

/// The functions: what they are called in JSON, the file below `core/src`, their Rust path below `duebook`.
pub const CALLS: &[Row] = &[
    row("accountBalance", "account/balance.rs", "Accounts::balance")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountBatch", "account/batch.rs", "Accounts::batch")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountDecide", "account/decide.rs", "Accounts::decide")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountHolds", "account/lots.rs", "Accounts::holds")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountLedger", "account/ledger.rs", "Accounts::ledger")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountLinks", "account/links.rs", "Accounts::links")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountLots", "account/lots.rs", "Accounts::lots")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountReplay", "account/accounts.rs", "Accounts::summary")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountTieOut", "account/tie_out.rs", "Accounts::tie_out")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountToLots", "account/lots.rs", "Accounts::to_lots")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("accountTrace", "account/trace.rs", "Accounts::trace")
        .made_by("account/accounts.rs", "Accounts::replay")
        .optional(&["policy"]),
    row("aging", "report/aging.rs", "aging"),
    row("agingChart", "report/render/convert.rs", "aging_chart"),
    row("agingReport", "report/aging_report.rs", "aging_report").optional(&["rules"]),
    row("agingTable", "report/render/convert.rs", "aging_table"),
    row("alertPolicy", "report/alert/policy.rs", "alert_policy"),
    row("alertReport", "report/alert/weekly.rs", "alert_report"),
    row("alerts", "report/alert/find.rs", "alerts").optional(&["facts"]),
    row("allocate", "allocation/allocate.rs", "allocate"),
    row("allowanceMovement", "credit/provision/movement.rs", "allowance_movement"),
    row("amend", "schedule/amend.rs", "amend"),
    row("amountInWords", "text/words.rs", "amount_in_words").in_order(),
    row("approvalAnswer", "stateless.rs", "stateless::approval_answer"),
    row("approvalHolders", "stateless.rs", "stateless::approval_holders"),
    row("approvalInForce", "approval/force.rs", "approval_in_force"),
    row("approvalInbox", "stateless.rs", "stateless::approval_inbox"),
    row("approvalOpen", "stateless.rs", "stateless::approval_open"),
    row("approvalOverdue", "approval/holding.rs", "overdue_cases"),
    row("approvalState", "stateless.rs", "stateless::approval_state"),
    row("approvalTimes", "approval/times.rs", "cycle_times"),
    row("attachDetails", "bank/attach.rs", "attach_details"),
    row("attestationStatus", "stateless.rs", "stateless::attestation_status"),
    row("balanceTable", "reconciliation/balance_table.rs", "balance_table"),
    row("balanceTableReport", "report/render/convert.rs", "balance_table_report"),
    row("bookBlame", "book/blame.rs", "Book::blame").made_by("book/history.rs", "Book::replay").optional(&["as_of"]),
    row("bookBranch", "book/history.rs", "Book::branch")
        .made_by("book/history.rs", "Book::replay")
        .then("book/history.rs", "Book::snapshot"),
    row("bookCameFrom", "book/flow.rs", "Book::came_from")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["as_of"]),
    row("bookCase", "book/approval.rs", "Book::order_case").made_by("book/history.rs", "Book::replay"),
    row("bookDecide", "book/book.rs", "Book::decide").made_by("book/history.rs", "Book::replay").refused_at("order"),
    row("bookExceptions", "book/exceptions.rs", "Book::exceptions")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["as_of"]),
    row("bookFacts", "book/facts.rs", "Book::facts").made_by("book/history.rs", "Book::replay"),
    row("bookFactsSeen", "book/access.rs", "Book::facts_seen").made_by("book/history.rs", "Book::replay"),
    row("bookHead", "book/prove.rs", "Book::head").made_by("book/history.rs", "Book::replay"),
    row("bookHistory", "book/read.rs", "Book::history").made_by("book/history.rs", "Book::replay"),
    row("bookInbox", "book/approval.rs", "Book::inbox").made_by("book/history.rs", "Book::replay"),
    row("bookMatchCommands", "book/matching.rs", "Book::match_commands").made_by("book/history.rs", "Book::replay"),
    row("bookMatchLines", "book/matching.rs", "Book::match_lines")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["parties", "rules", "as_of"]),
    row("bookOutbox", "book/outbox.rs", "Book::outbox").made_by("book/history.rs", "Book::replay"),
    row("bookPortfolio", "book/portfolio.rs", "Book::portfolio")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["as_of"]),
    row("bookReadLog", "book/recorded.rs", "read_log").in_order(),
    row("bookReconciliations", "book/reconciling.rs", "Book::reconciliations")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["as_of"]),
    row("bookReplay", "book/summary.rs", "Book::summary")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["as_of"]),
    row("bookRestore", "book/summary.rs", "Book::summary")
        .made_by("book/history.rs", "Book::restore")
        .optional(&["tail", "as_of"]),
    row("bookSnapshot", "book/history.rs", "Book::snapshot").made_by("book/history.rs", "Book::replay"),
    row("bookValidate", "book/validate.rs", "Book::validate").made_by("book/history.rs", "Book::replay"),
    row("bookValues", "book/revaluation.rs", "Book::values")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["as_of"]),
    row("bookVerify", "book/verify.rs", "Book::verify").made_by("book/history.rs", "Book::replay"),
    row("bookVouchers", "book/posting.rs", "Book::vouchers")
        .made_by("book/history.rs", "Book::replay")
        .optional(&["window"]),
    row("bookWentTo", "book/flow.rs", "Book::went_to").made_by("book/history.rs", "Book::replay").optional(&["as_of"]),
    row("bookWriteLog", "book/recorded.rs", "write_log"),
    row("can", "stateless.rs", "stateless::can").optional(&["organization"]),
    row("changeException", "reconciliation/exceptions/change.rs", "change_exception"),
    row("chart", "voucher/preset.rs", "chart"),
    row("checkApprovalPolicies", "stateless.rs", "stateless::check_approval_policies"),
    row("checkChanges", "stateless.rs", "stateless::check_changes").optional(&["organization"]),
    row("checkChart", "voucher/check.rs", "check_chart").refused_at("chart"),
    row("checkForeignEntry", "exchange/entry.rs", "check_foreign_entry").whole(),
    row("checkGenesis", "proof/genesis.rs", "check_genesis"),
    row("checkOrder", "credit/order_check.rs", "check_order").optional(&["policy"]),
    row("checkPeriod", "reconciliation/period.rs", "check_period").refused_at("content"),
    row("checkTableLayout", "bank/table/layout.rs", "check_table_layout").refused_at("layout"),
    row("checkTemplate", "report/remind/template.rs", "check_template"),
    row("checkVoucher", "voucher/entry.rs", "check_voucher").refused_at("voucher"),
    row("cleanAccount", "text/account.rs", "clean_account").in_order(),
    row("cleanId", "id.rs", "Id::clean").in_order(),
    row("clearForeign", "exchange/clear.rs", "clear_foreign"),
    row("collectionCases", "report/dunning/case.rs", "collection_cases"),
    row("collectionOrder", "report/forecast/collection.rs", "collection_order").optional(&["rules"]),
    row("collectionProgress", "report/dashboard.rs", "collection_progress"),
    row("compareAccounts", "text/account.rs", "compare_accounts").in_order(),
    row("compareExtracts", "reconciliation/compare.rs", "compare_extracts"),
    row("compareSchemes", "allocation/compare.rs", "compare_schemes"),
    row("convert", "exchange/convert.rs", "convert"),
    row("convertParts", "exchange/convert.rs", "convert_parts"),
    row("creditLimits", "credit/limits.rs", "credit_limits").optional(&["policy", "context", "limits"]),
    row("creditLot", "allocation/offset/credit.rs", "credit_lot").refused_at("item"),
    row("cube", "report/cube.rs", "cube"),
    row("customerBehavior", "credit/behavior.rs", "customer_behavior").optional(&["rules"]),
    row("dashboard", "report/dashboard.rs", "dashboard"),
    row("decisionFacts", "stateless.rs", "stateless::decision_facts"),
    row("departedOwners", "stateless.rs", "stateless::departed_owners"),
    row("detectAmounts", "text/detect.rs", "detect_amounts").in_order(),
    row("detectDates", "text/detect.rs", "detect_dates").in_order(),
    row("discounts", "schedule/discount.rs", "discounts"),
    row("dueReminders", "report/remind/due.rs", "due_reminders").optional(&["planned"]),
    row("dunningRun", "report/dunning/run.rs", "dunning_run"),
    row("exactSum", "subset.rs", "exact_sum"),
    row("exceptionFindings", "reconciliation/exceptions/find.rs", "exception_findings"),
    row("explainAnswer", "report/answer.rs", "explain_answer"),
    row("explainChange", "report/change.rs", "explain_change"),
    row("explainGap", "reconciliation/repair.rs", "explain_gap"),
    row("fillTemplate", "report/remind/template.rs", "fill_template"),
    row("filterAlerts", "report/alert/weekly.rs", "filter_alerts"),
    row("fitWeights", "reconciliation/fit.rs", "fit_weights"),
    row("forecastCash", "report/forecast/cash.rs", "forecast_cash").optional(&["rules", "plans"]),
    row("forecastError", "report/forecast/error.rs", "forecast_error").optional(&["rules", "look_back"]),
    row("forgetPayer", "reconciliation/memory/forget.rs", "forget_payer"),
    row("freezePeriod", "report/freeze.rs", "freeze_period"),
    row("gradeCustomers", "credit/grades.rs", "grades").optional(&["policy", "context"]),
    row("inverseQuote", "exchange/quote.rs", "Quote::inverse").whole(),
    row("knownColumns", "report/render/dictionary.rs", "known_columns").in_order(),
    row("knownLayouts", "bank/table/known.rs", "known_layouts").in_order(),
    row("knownLines", "bank/merge.rs", "known_lines"),
    row("lateCharges", "schedule/charge.rs", "late_charges"),
    row("limitationClock", "report/limitation.rs", "limitation_clock"),
    row("links", "allocation/undo/link.rs", "links"),
    row("logHead", "proof/log.rs", "Log::head").made_by("proof/log.rs", "Log::of"),
    row("mask", "stateless.rs", "stateless::mask").optional(&["organization"]),
    row("matchChains", "reconciliation/chain.rs", "match_chains"),
    row("matchChanges", "reconciliation/matcher/what_if.rs", "match_changes"),
    row("matchPayments", "reconciliation/matcher.rs", "match_payments"),
    row("measureMatches", "reconciliation/measure.rs", "measure_matches"),
    row("mergeLines", "bank/merge.rs", "merge_lines"),
    row("monthEnd", "report/month_end.rs", "month_end").optional(&["order"]),
    row("netPayables", "allocation/offset/net.rs", "net_payables"),
    row("nextPayment", "schedule/quote.rs", "next_payment"),
    row("observations", "credit/observation.rs", "observations").optional(&["rules"]),
    row("packEvents", "book/bytes.rs", "write_events"),
    row("parseAmountText", "text/amount.rs", "parse_amount_text").in_order().optional(&["dialect"]),
    row("parseAmountWords", "text/words.rs", "parse_amount_words").in_order(),
    row("parseDateText", "text/date.rs", "parse_date_text").in_order().optional(&["dialect"]),
    row("payerCandidates", "reconciliation/memory.rs", "payer_candidates"),
    row("paymentStatus", "schedule/status.rs", "payment_status"),
    row("peerRates", "credit/risk.rs", "peer_rates").optional(&["policy"]),
    row("periodStatus", "reconciliation/period/sign.rs", "period_status"),
    row("pointScore", "credit/point_table.rs", "point_score"),
    row("portfolioRatios", "credit/ratio.rs", "portfolio_ratios").optional(&["rules"]),
    row("proveConsistency", "proof/log.rs", "Log::consistency").made_by("proof/log.rs", "Log::of"),
    row("proveInclusion", "proof/log.rs", "Log::inclusion").made_by("proof/log.rs", "Log::of"),
    row("provision", "credit/provision/run.rs", "provision").optional(&["specific"]),
    row("provisionTable", "report/render/convert.rs", "provision_table"),
    row("raiseExceptions", "reconciliation/exceptions.rs", "raise_exceptions"),
    row("ranking", "report/ranking.rs", "ranking"),
    row("readStatements", "bank/read.rs", "read_statements").optional(&["rules"]),
    row("readStatementsText", "bank/read.rs", "read_statements_text").optional(&["rules"]),
    row("receivables", "schedule/receivables.rs", "receivables"),
    row("reconciliationPeriods", "reconciliation/period/span.rs", "reconciliation_periods"),
    row("recover", "allocation/offset/recover.rs", "recover"),
    row("rememberedPayers", "reconciliation/memory.rs", "remembered_payers"),
    row("reminderPolicy", "report/remind/policy.rs", "reminder_policy"),
    row("renderCsv", "report/render/csv.rs", "render_csv").optional(&["rules"]),
    row("renderHtml", "report/render/html.rs", "render_html"),
    row("renderJson", "report/render/rows.rs", "render_json"),
    row("renderSection", "report/render/html.rs", "render_section"),
    row("replayWaterfall", "allocation/waterfall/replay.rs", "replay_waterfall"),
    row("reportEvent", "schedule/milestone.rs", "report_event").whole(),
    row("reportSection", "report/show/report.rs", "report_section"),
    row("reportTables", "report/show/report.rs", "report_tables"),
    row("restatePeriod", "report/freeze.rs", "restate_period"),
    row("revalue", "exchange/revalue.rs", "revalue"),
    row("reverse", "allocation/waterfall/reverse.rs", "reverse"),
    row("reverseVoucher", "voucher/reverse.rs", "reverse_voucher"),
    row("reviewAccess", "stateless.rs", "stateless::review_access"),
    row("riskOf", "credit/risk.rs", "risk_of").optional(&["policy"]),
    row("rollRates", "credit/provision/history.rs", "roll_rates"),
    row("schedule", "schedule/generate.rs", "schedule"),
    row("settle", "allocation/plan.rs", "settle").otherwise_in_json(),
    row("settlementQuote", "schedule/quote.rs", "settlement_quote"),
    row("signPeriod", "reconciliation/period/sign.rs", "sign_period"),
    row("simulateCredit", "credit/simulate.rs", "simulate_credit").optional(&["context", "limits"]),
    row("slips", "money/slip.rs", "slips"),
    row("split", "money/split.rs", "split"),
    row("splitTax", "voucher/tax.rs", "split_tax"),
    row("statementOfAccount", "report/statement.rs", "statement_of_account"),
    row("statementsOfAccount", "report/statement.rs", "statements_of_account"),
    row("sumSets", "subset/sets.rs", "sum_sets"),
    row("takeTax", "voucher/tax.rs", "take_tax"),
    row("transfer", "allocation/offset/transfer.rs", "transfer"),
    row("undo", "allocation/undo/run.rs", "undo"),
    row("unpackEvents", "book/bytes.rs", "read_events"),
    row("verifyConsistency", "proof/verify.rs", "verify_consistency"),
    row("verifyInclusion", "proof/verify.rs", "verify_inclusion"),
    row("verifyLog", "proof/check.rs", "verify_log"),
    row("vintageRates", "credit/provision/history.rs", "vintage_rates"),
    row("visible", "stateless.rs", "stateless::visible").optional(&["organization"]),
    row("vouchers", "voucher/derive.rs", "vouchers"),
    row("walk", "calendar/step.rs", "calendar::walk").in_order().refused_at("steps"),
    row("waterfall", "allocation/waterfall/pay.rs", "waterfall"),
];

/// Types with constructors that take nothing, all in one file: the type, the file, the name of the group in Node.
pub const PRESETS: &[(&str, &str, &str)] =
    &[("AgingRules", "report/aging_report/rules.rs", "agingRules"), ("Scheme", "allocation/preset.rs", "schemes")];

/// A row of [`CALLS`].
#[derive(Clone, Copy, Debug)]
pub struct Row {
    json: &'static str,
    file: &'static str,
    path: &'static str,
    in_order: bool,
    otherwise: bool,
    whole: bool,
    at: Option<&'static str>,
    made_by: Option<(&'static str, &'static str)>,
    then: Option<(&'static str, &'static str)>,
    optional: &'static [&'static str],
}

const fn row(json: &'static str, file: &'static str, path: &'static str) -> Row {
    Row {
        json,
        file,
        path,
        in_order: false,
        otherwise: false,
        whole: false,
        at: None,
        made_by: None,
        then: None,
        optional: &[],
    }
}

impl Row {
    /// In Node its arguments stand in order, not in a request object.
    const fn in_order(self) -> Self {
        Self { in_order: true, ..self }
    }

    /// The JSON call of this name takes other arguments: Node and the replay of vectors know it by hand.
    const fn otherwise_in_json(self) -> Self {
        Self { otherwise: true, ..self }
    }

    /// The request of the JSON call is its one argument, not an object around it.
    const fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// A method of what this constructor makes, in its file: the arguments of the constructor come first.
    pub const fn made_by(self, file: &'static str, path: &'static str) -> Self {
        Self { made_by: Some((file, path)), ..self }
    }

    /// These arguments may be left out: they are lists, and records of which everything may be left out.
    pub const fn optional(self, arguments: &'static [&'static str]) -> Self {
        Self { optional: arguments, ..self }
    }

    /// What it makes is only asked this, without arguments: a method in this file.
    pub const fn then(self, file: &'static str, path: &'static str) -> Self {
        Self { then: Some((file, path)), ..self }
    }

    /// The function does not say at which argument its refusals are; it is this one.
    const fn refused_at(self, argument: &'static str) -> Self {
        Self { at: Some(argument), ..self }
    }
}

/// What an argument is called where its name is a word of the language: an id gets it said, and a record is called as
/// its type. `case` is `case_id`, or `approval_case` if it is the whole case; elsewhere in the spelling of the language.
#[must_use]
pub fn not_a_word(field: &Field) -> String {
    match &field.ty {
        Type::Scalar(of) if of == "Id" => format!("{}_id", field.name),
        Type::Shape(of) => snake_case(of),
        _ => panic!("`{}` is a word of a language", field.name),
    }
}

/// How the Rust function takes an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// As a value.
    Value,
    /// By reference.
    Reference,
    /// As an option of a reference.
    OptionOfReference,
    /// As a slice of what may be borrowed as the record.
    Borrowed,
}

/// How the Rust function gives its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lent {
    /// As a value.
    No,
    /// By reference.
    One,
    /// As a slice.
    Slice,
    /// As a list or an iterator of references.
    Each,
}

impl Lent {
    /// The expression that owns what `of` gives.
    #[must_use]
    pub fn owned(self, of: &str) -> String {
        match self {
            Self::No => of.to_owned(),
            Self::One => format!("{of}.clone()"),
            Self::Slice => format!("{of}.to_vec()"),
            Self::Each => format!("{of}.into_iter().cloned().collect::<Vec<_>>()"),
        }
    }
}

/// An argument.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Name, type, documentation and default.
    pub field: Field,
    /// How Rust takes it.
    pub pass: Pass,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Call {
    /// The name in JSON, Kotlin, Swift and JavaScript.
    pub json: String,
    /// The name in Python, and in the Rust of the bindings.
    pub name: String,
    /// The Rust path below `duebook`.
    pub path: String,
    /// The documentation without examples and headings.
    pub docs: Vec<String>,
    /// The codes its documentation names.
    pub throws: Vec<String>,
    /// The arguments.
    pub arguments: Vec<Argument>,
    /// The Rust struct in which they are passed, if they are.
    pub request: Option<String>,
    /// The answer.
    pub answer: Type,
    /// How Rust gives it.
    pub lent: Lent,
    /// Whether it can refuse.
    pub refuses: bool,
    /// The argument at which it refuses, if it does not say so itself.
    pub at: Option<&'static str>,
    /// Whether Node passes the arguments in order.
    pub in_order: bool,
    /// Whether the JSON call of this name takes other arguments.
    pub otherwise: bool,
    /// Whether the request of the JSON call is the one argument.
    pub whole: bool,
    /// The constructor that makes what the function is a method of, and how many of the arguments are its own.
    pub maker: Option<(String, usize)>,
    /// The method that what it makes is only asked, and whether that can refuse.
    pub then: Option<(String, bool)>,
}

impl Call {
    /// The call in Rust, under the name of the core's crate there, with each argument as it is passed.
    #[must_use]
    pub fn spelled(&self, core: &str, passed: &[String]) -> String {
        if let Some((maker, own)) = &self.maker {
            let (first, rest) = passed.split_at((*own).min(passed.len()));
            let method = self.path.rsplit("::").next().unwrap_or_default();
            let made = format!("{core}::{maker}({})?.{method}({})", first.join(", "), rest.join(", "));
            return match &self.then {
                Some((then, _)) => format!("{made}?.{then}()"),
                None => self.lent.owned(&made),
            };
        }
        let passed = passed.join(", ");
        match &self.request {
            Some(of) => format!("{core}::{}(&{core}::{of} {{ {passed} }})", self.path),
            None => format!("{core}::{}({passed})", self.path),
        }
    }
}

/// A constructor without arguments.
#[derive(Clone, Debug)]
pub struct Preset {
    /// The type it makes.
    pub of: String,
    /// The group it stands in in Node.
    pub group: String,
    /// The Rust name, snake_case; in camelCase it is the name elsewhere.
    pub name: String,
    /// The documentation.
    pub docs: Vec<String>,
}

/// Reads all functions from the core's source.
///
/// # Panics
/// With the row, if a function is not there or is of a form the generator does not understand.
#[must_use]
pub fn read(core: &Path, shapes: &[Shape]) -> Vec<Call> {
    let codes: Vec<&str> = shapes.iter().filter(|s| s.name == "ErrorKind").flat_map(codes).collect();
    CALLS.iter().map(|row| call(core, row, shapes, &codes)).collect()
}

/// Reads all constructors without arguments.
///
/// # Panics
/// If the core's source cannot be read.
#[must_use]
pub fn presets(core: &Path) -> Vec<Preset> {
    let mut found = Vec::new();
    for (of, file, group) in PRESETS {
        for (function, _) in methods(&model::source(&core.join("src").join(file)).items, of) {
            let makes = match &function.sig.output {
                ReturnType::Type(_, ty) => model::of_type(ty) == Some(Type::Shape("Self".to_owned())),
                ReturnType::Default => false,
            };
            if makes && function.sig.inputs.is_empty() && matches!(function.vis, syn::Visibility::Public(_)) {
                let (of, group, docs) = ((*of).to_owned(), (*group).to_owned(), model::docs(&function.attrs));
                found.push(Preset { of, group, name: function.sig.ident.to_string(), docs });
            }
        }
    }
    found
}

pub(super) fn codes(shape: &Shape) -> Vec<&str> {
    match &shape.kind {
        Kind::Choice(kinds) => kinds.iter().map(|kind: &Variant| kind.json.as_str()).collect(),
        Kind::Record(_) | Kind::Names(_) => Vec::new(),
    }
}

/// The functions of a type, with the attributes and the signature of a free function.
pub(super) fn methods(items: &[Item], of: &str) -> Vec<(syn::ImplItemFn, String)> {
    let block = |item: &Item| match item {
        Item::Impl(block) if block.trait_.is_none() => match &*block.self_ty {
            syn::Type::Path(path) if path.path.is_ident(of) => block.items.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let function = |item| match item {
        ImplItem::Fn(function) => Some((function, of.to_owned())),
        _ => None,
    };
    items.iter().flat_map(block).filter_map(function).collect()
}

/// The records that are nothing but the arguments of a function.
pub(super) fn requests(core: &Path) -> Vec<String> {
    let request = |row: &Row| {
        let (_, signature, _) = found(core, row.file, row.path);
        let [FnArg::Typed(typed)] = &signature.inputs.iter().collect::<Vec<_>>()[..] else { return None };
        let syn::Type::Reference(of) = &*typed.ty else { return None };
        let syn::Type::Path(path) = &*of.elem else { return None };
        Some(path.path.segments.last()?.ident.to_string()).filter(|name| name.ends_with("Request"))
    };
    CALLS.iter().filter(|row| !row.whole).filter_map(request).collect()
}

/// The documentation and the signature of a function, and the type it belongs to.
fn found<'a>(core: &Path, file: &str, path: &'a str) -> (Vec<String>, syn::Signature, Option<&'a str>) {
    let source = model::source(&core.join("src").join(file));
    let (before, last) = path.rsplit_once("::").unwrap_or(("", path));
    let of = Some(before).filter(|of| of.starts_with(|first: char| first.is_ascii_uppercase()));
    let function = match of {
        Some(of) => {
            let all = methods(&source.items, of);
            let found = all.into_iter().find(|(function, _)| function.sig.ident == last);
            found.map(|(function, _)| (model::docs(&function.attrs), function.sig))
        }
        None => source.items.iter().find_map(|item| match item {
            Item::Fn(function) if function.sig.ident == last => {
                Some((model::docs(&function.attrs), function.sig.clone()))
            }
            _ => None,
        }),
    };
    let (docs, signature) = function.unwrap_or_else(|| panic!("{file}: no function {path}"));
    (docs, signature, of)
}

fn call(core: &Path, row: &Row, shapes: &[Shape], codes: &[&str]) -> Call {
    let (docs, signature, of) = found(core, row.file, row.path);
    let whose = Whose { row: row.json, of, lent: lent(&signature.generics) };
    let mut arguments: Vec<Argument> = signature.inputs.iter().map(|input| whose.argument(input)).collect();
    let mut maker = None;
    if let Some((file, path)) = row.made_by {
        let (_, made, of) = found(core, file, path);
        let whose = Whose { row: row.json, of, lent: lent(&made.generics) };
        let own: Vec<Argument> = made.inputs.iter().map(|input| whose.argument(input)).collect();
        maker = Some((path.to_owned(), own.len()));
        // What is made takes the place of the receiver.
        arguments.splice(..1, own);
    }
    for Argument { field, .. } in &mut arguments {
        if row.optional.contains(&field.name.as_str()) {
            field.default = left_out(&field.ty);
        }
    }
    let request = match arguments.as_slice() {
        [Argument { field: Field { ty: Type::Shape(name), .. }, .. }] if name.ends_with("Request") && !row.whole => {
            Some(name.clone())
        }
        _ => None,
    };
    if let Some(name) = &request {
        arguments = match shapes.iter().find(|s| s.name == *name).map(|s| &s.kind) {
            Some(Kind::Record(fields)) => {
                fields.iter().map(|field| Argument { field: field.clone(), pass: Pass::Value }).collect()
            }
            _ => whose.spread(&model::source(&core.join("src").join(row.file)).items, name, &signature),
        };
    }
    for Argument { field, .. } in &arguments {
        if let Some(of) = model::shape_of(&field.ty) {
            assert!(shapes.iter().any(|s| s.name == of), "{}: {of} is not in the list of shapes", row.json);
        }
    }
    let (mut answer, lent, mut refuses) = whose.answer(&signature.output);
    let then = row.then.map(|(file, path)| {
        let (_, asked, of) = found(core, file, path);
        let whose = Whose { row: row.json, of, lent: BTreeMap::new() };
        (answer, _, refuses) = whose.answer(&asked.output);
        (path.rsplit("::").next().unwrap_or(path).to_owned(), refuses)
    });
    assert!(lent == Lent::No || (maker.is_some() && !refuses), "{}: a borrowed answer", row.json);
    Call {
        json: row.json.to_owned(),
        name: snake_case(row.json),
        path: row.path.to_owned(),
        throws: throws(&docs, codes),
        docs: prose(&docs),
        arguments,
        request,
        answer,
        lent,
        refuses,
        at: row.at,
        in_order: row.in_order,
        otherwise: row.otherwise,
        whole: row.whole,
        maker,
        then,
    }
}

/// What an argument has that may be left out.
pub(super) fn left_out(ty: &Type) -> Default {
    match ty {
        Type::List(_) => Default::Empty,
        Type::Option(_) => Default::Absent,
        _ => Default::Record,
    }
}

/// The type parameters that may be borrowed as a record: `R: Borrow<Receivable>`.
pub(super) fn lent(generics: &syn::Generics) -> BTreeMap<String, syn::Type> {
    let parameter = |parameter: &GenericParam| match parameter {
        GenericParam::Type(ty) => borrowed(&ty.bounds).map(|of| (ty.ident.to_string(), of)),
        _ => None,
    };
    generics.params.iter().filter_map(parameter).collect()
}

/// The one argument of the bound `Borrow<…>`.
fn borrowed<P>(bounds: &Punctuated<TypeParamBound, P>) -> Option<syn::Type> {
    bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(of) => {
            let last = of.path.segments.last().filter(|last| last.ident == "Borrow")?;
            arguments(&last.arguments).into_iter().next()
        }
        _ => None,
    })
}

pub(super) fn arguments(arguments: &PathArguments) -> Vec<syn::Type> {
    let PathArguments::AngleBracketed(list) = arguments else { return Vec::new() };
    let ty = |argument: &GenericArgument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    };
    list.args.iter().filter_map(ty).collect()
}

fn is_byte(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident("u8"))
}

/// Whose arguments are read.
pub(super) struct Whose<'a> {
    /// What a complaint names.
    pub(super) row: &'a str,
    /// The type it is a method of.
    pub(super) of: Option<&'a str>,
    /// The type parameters that may be borrowed as a record.
    pub(super) lent: BTreeMap<String, syn::Type>,
}

impl Whose<'_> {
    pub(super) fn argument(&self, input: &FnArg) -> Argument {
        match input {
            FnArg::Receiver(_) => {
                let of = self.of.unwrap_or_else(|| panic!("{}: a receiver without a type", self.row));
                let field = plain(&snake_case(of), Type::Shape(of.to_owned()), Vec::new());
                Argument { field, pass: Pass::Reference }
            }
            FnArg::Typed(typed) => {
                let syn::Pat::Ident(name) = &*typed.pat else { panic!("{}: an argument without a name", self.row) };
                let name = name.ident.to_string();
                let (ty, pass) = self.taken(&typed.ty, &name);
                Argument { field: plain(&name, ty, Vec::new()), pass }
            }
        }
    }

    /// The fields of a request that borrows, as arguments of their own.
    fn spread(&self, items: &[Item], name: &str, signature: &syn::Signature) -> Vec<Argument> {
        let found = items.iter().find_map(|item| match item {
            Item::Struct(of) if of.ident == name => Some(of),
            _ => None,
        });
        let of = found.unwrap_or_else(|| panic!("{}: {name} does not stand in its file", self.row));
        let Some(FnArg::Typed(typed)) = signature.inputs.first() else { panic!("{}: no argument", self.row) };
        // What the struct calls `L`, the function may call otherwise.
        let given = match &*typed.ty {
            syn::Type::Reference(of) => &*of.elem,
            other => other,
        };
        let given = match given {
            syn::Type::Path(path) => {
                path.path.segments.last().map(|last| arguments(&last.arguments)).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        let lent = of.generics.type_params().zip(given).filter_map(|(parameter, given)| {
            let syn::Type::Path(given) = given else { return None };
            let bound = self.lent.get(&given.path.get_ident()?.to_string())?;
            Some((parameter.ident.to_string(), bound.clone()))
        });
        let inside = Whose { row: self.row, of: self.of, lent: lent.collect() };
        let field = |field: &syn::Field| {
            let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
            let (ty, pass) = inside.taken(&field.ty, &name);
            Argument { field: plain(&name, ty, model::docs(&field.attrs)), pass }
        };
        of.fields.iter().map(field).collect()
    }

    fn taken(&self, ty: &syn::Type, name: &str) -> (Type, Pass) {
        self.form(ty).unwrap_or_else(|| panic!("{}: {name} has a type the generator does not know", self.row))
    }

    fn form(&self, ty: &syn::Type) -> Option<(Type, Pass)> {
        match ty {
            syn::Type::Reference(of) => match &*of.elem {
                syn::Type::Slice(slice) if is_byte(&slice.elem) => Some((Type::Bytes, Pass::Reference)),
                syn::Type::Slice(slice) => self.list(&slice.elem),
                syn::Type::Path(path) if path.path.is_ident("str") => Some((Type::Text, Pass::Reference)),
                inner => Some((self.named(inner)?, Pass::Reference)),
            },
            // `impl AsRef<str>`, `impl Into<String>`.
            syn::Type::ImplTrait(_) => Some((Type::Text, Pass::Value)),
            syn::Type::Path(path) => {
                let last = path.path.segments.last()?;
                if last.ident == "Option"
                    && let [syn::Type::Reference(of)] = arguments(&last.arguments).as_slice()
                {
                    let inner = self.named(&of.elem)?;
                    return Some((Type::Option(Box::new(inner)), Pass::OptionOfReference));
                }
                Some((self.named(ty)?, Pass::Value))
            }
            _ => None,
        }
    }

    fn list(&self, element: &syn::Type) -> Option<(Type, Pass)> {
        let bound = match element {
            syn::Type::Path(path) => path.path.get_ident().and_then(|name| self.lent.get(&name.to_string()).cloned()),
            syn::Type::ImplTrait(of) => borrowed(&of.bounds),
            _ => None,
        };
        Some(match bound {
            Some(of) => (Type::List(Box::new(self.named(&of)?)), Pass::Borrowed),
            None => (Type::List(Box::new(self.named(element)?)), Pass::Reference),
        })
    }

    fn named(&self, ty: &syn::Type) -> Option<Type> {
        // A request may be generic over what it borrows.
        if let syn::Type::Path(path) = ty
            && let Some(last) = path.path.segments.last().filter(|last| last.ident.to_string().ends_with("Request"))
        {
            return Some(Type::Shape(last.ident.to_string()));
        }
        match (model::of_type(ty)?, self.of) {
            (Type::Shape(name), Some(of)) if name == "Self" => {
                Some(if model::SCALARS.contains(&of) { Type::Scalar(of.into()) } else { Type::Shape(of.into()) })
            }
            (ty, _) => Some(ty),
        }
    }

    fn answer(&self, output: &ReturnType) -> (Type, Lent, bool) {
        let answer = match output {
            ReturnType::Type(_, ty) => self.answered(ty),
            ReturnType::Default => None,
        };
        answer.unwrap_or_else(|| panic!("{}: an answer the generator does not know", self.row))
    }

    /// What is in a `Result` or stands alone, how it is lent, and whether it can be refused.
    pub(super) fn answered(&self, ty: &syn::Type) -> Option<(Type, Lent, bool)> {
        if let syn::Type::Path(path) = ty
            && let Some(last) = path.path.segments.last().filter(|last| last.ident == "Result")
        {
            let inner = arguments(&last.arguments).into_iter().next()?;
            return self.given(&inner).map(|(ty, lent)| (ty, lent, true));
        }
        self.given(ty).map(|(ty, lent)| (ty, lent, false))
    }

    fn given(&self, ty: &syn::Type) -> Option<(Type, Lent)> {
        let list = |of: &syn::Type, lent| Some((Type::List(Box::new(self.named(of)?)), lent));
        match ty {
            syn::Type::Reference(of) => match &*of.elem {
                syn::Type::Slice(slice) => list(&slice.elem, Lent::Slice),
                inner => Some((self.named(inner)?, Lent::One)),
            },
            syn::Type::Path(path) => {
                let last = path.path.segments.last()?;
                match arguments(&last.arguments).as_slice() {
                    [syn::Type::Reference(of)] if last.ident == "Vec" => list(&of.elem, Lent::Each),
                    _ => Some((self.named(ty)?, Lent::No)),
                }
            }
            _ => None,
        }
    }
}

fn plain(name: &str, ty: Type, docs: Vec<String>) -> Field {
    let default = if matches!(ty, Type::Option(_)) { Default::Absent } else { Default::Needed };
    Field { name: name.into(), json: camel_case(name), docs, ty, default, omitted: false }
}

/// The codes named under `# Errors`, in their order.
pub(super) fn throws(docs: &[String], codes: &[&str]) -> Vec<String> {
    let from = docs.iter().position(|line| line.starts_with("# Errors")).unwrap_or(docs.len());
    let mut found: Vec<String> = Vec::new();
    for word in docs.iter().skip(from).flat_map(|line| line.split('`').skip(1).step_by(2)) {
        if codes.contains(&word) && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// The documentation without its examples and headings, and without what only the core's own people look up.
pub(super) fn prose(docs: &[String]) -> Vec<String> {
    let mut outside = true;
    let mut lines: Vec<String> = Vec::new();
    for line in docs {
        if line.starts_with("```") {
            outside = !outside;
        } else if outside && line.starts_with("# ") {
            break;
        } else if outside && !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(unlinked(&without_invariant(line)));
        }
    }
    let paragraphs: Vec<&[String]> = lines
        .split(String::is_empty)
        .filter(|p| p.first().is_some_and(|first| !first.starts_with("Sources:")))
        .collect();
    summary(&paragraphs.join(&String::new()))
}

/// `[applied](Self::apply)` without the target; what stands in backticks stays a link.
fn unlinked(line: &str) -> String {
    let found = line.split_once("](Self::").and_then(|(before, after)| {
        let (before, word) = before.rsplit_once('[')?;
        let (_, after) = after.split_once(')')?;
        let word = if word.starts_with('`') { format!("[{word}]") } else { word.to_owned() };
        Some(format!("{before}{word}{after}"))
    });
    found.map_or_else(|| line.to_owned(), |line| unlinked(&line))
}

/// `… no overlap (invariant C20).` without the brackets.
fn without_invariant(line: &str) -> String {
    let Some((before, rest)) = line.split_once(" (invariant ") else { return line.to_owned() };
    let (_, after) = rest.split_once(')').unwrap_or(("", rest));
    format!("{before}{after}")
}
