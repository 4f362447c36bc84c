//! The sentences of the refusals, English and Chinese side by side.
//!
//! Wording: lower-case start, no full stop, the user's own text in backticks and with everything in it
//! visible, no type names but the host's own.

use super::ErrorKind::{self, *};
use super::plain::{
    bank_problem_en, bank_problem_zh, bank_total_en, bank_total_zh, problem_en, problem_zh, value_en, value_zh,
};
use super::quote;
use super::table::{cell_en, cell_zh, layout_en, layout_zh, listed_en, listed_zh};
use crate::action;

impl ErrorKind {
    /// The stable name of the kind, as it stands in the JSON form.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            AmountSyntax { .. } => "amount_syntax",
            AmountTooPrecise { .. } => "amount_too_precise",
            AmountTooLarge { .. } => "amount_too_large",
            AmountNegative { .. } => "amount_negative",
            AmountNotPositive { .. } => "amount_not_positive",
            AmountZero {} => "amount_zero",
            CurrencyUnknown { .. } => "currency_unknown",
            CurrencyReserved { .. } => "currency_reserved",
            CurrencyMismatch { .. } => "currency_mismatch",
            DateSyntax { .. } => "date_syntax",
            DateOutOfRange { .. } => "date_out_of_range",
            InstantSyntax { .. } => "instant_syntax",
            InstantOutOfRange { .. } => "instant_out_of_range",
            NoBusinessDay { .. } => "no_business_day",
            PercentSyntax { .. } => "percent_syntax",
            PercentOutOfRange { .. } => "percent_out_of_range",
            PercentTotal { .. } => "percent_total",
            IdEmpty {} => "id_empty",
            TextTooLong { .. } => "text_too_long",
            IdCharacter { .. } => "id_character",
            NumberOutOfRange { .. } => "number_out_of_range",
            WeightsAllZero {} => "weights_all_zero",
            Empty {} => "empty",
            TooMany { .. } => "too_many",
            DuplicateId { .. } => "duplicate_id",
            UnknownItem { .. } => "unknown_item",
            UnknownEvent { .. } => "unknown_event",
            NoPreviousLine {} => "no_previous_line",
            ResidueFlipsSign { .. } => "residue_flips_sign",
            LinesDoNotAddUp { .. } => "lines_do_not_add_up",
            CustomerMismatch { .. } => "customer_mismatch",
            OverAllocated { .. } => "over_allocated",
            InsufficientAvailable { .. } => "insufficient_available",
            NotYetReceived { .. } => "not_yet_received",
            NotYetIssued { .. } => "not_yet_issued",
            OutOfScope { .. } => "out_of_scope",
            PartsDoNotAddUp { .. } => "parts_do_not_add_up",
            DuplicatePhase { .. } => "duplicate_phase",
            PhaseUnreachable { .. } => "phase_unreachable",
            PhaseContradiction { .. } => "phase_contradiction",
            BudgetExceeded { .. } => "budget_exceeded",
            PartExceedsWhole { .. } => "part_exceeds_whole",
            TotalBelowPaid { .. } => "total_below_paid",
            UnknownInstallment { .. } => "unknown_installment",
            PaidExceedsInstallment { .. } => "paid_exceeds_installment",
            RateSyntax { .. } => "rate_syntax",
            RateOutOfRange { .. } => "rate_out_of_range",
            RateDirection { .. } => "rate_direction",
            RateMissing { .. } => "rate_missing",
            DuplicateQuote { .. } => "duplicate_quote",
            CurrenciesEqual { .. } => "currencies_equal",
            ConvertsToZero { .. } => "converts_to_zero",
            UnknownLot { .. } => "unknown_lot",
            BaseNotAmount { .. } => "base_not_amount",
            BookDiffers { .. } => "book_differs",
            UnknownAccount { .. } => "unknown_account",
            UnknownHold { .. } => "unknown_hold",
            UnknownMovement { .. } => "unknown_movement",
            AccountExists { .. } => "account_exists",
            AccountClosed { .. } => "account_closed",
            AccountNotClosed { .. } => "account_not_closed",
            InsufficientBalance { .. } => "insufficient_balance",
            ShortLater { .. } => "short_later",
            BackDated { .. } => "back_dated",
            TooEarly { .. } => "too_early",
            HoldResolved { .. } => "hold_resolved",
            HoldLapsed { .. } => "hold_lapsed",
            HoldNotLapsed { .. } => "hold_not_lapsed",
            HoldPurpose { .. } => "hold_purpose",
            OverCaptured { .. } => "over_captured",
            OtherAccount { .. } => "other_account",
            TransferToSelf { .. } => "transfer_to_self",
            Expired { .. } => "expired",
            NotExpired { .. } => "not_expired",
            OutsideScope { .. } => "outside_scope",
            NotRefundable { .. } => "not_refundable",
            DepositBinding { .. } => "deposit_binding",
            NotForfeitable { .. } => "not_forfeitable",
            UnidentifiedMoney { .. } => "unidentified_money",
            AlreadyIdentified { .. } => "already_identified",
            NotReclassifiable { .. } => "not_reclassifiable",
            NotUndoable { .. } => "not_undoable",
            OverUndone { .. } => "over_undone",
            DependsOn { .. } => "depends_on",
            BucketTwice { .. } => "bucket_twice",
            BucketsMixed { .. } => "buckets_mixed",
            BucketMissing { .. } => "bucket_missing",
            UnknownComponent { .. } => "unknown_component",
            NumberTwice { .. } => "number_twice",
            OverReversed { .. } => "over_reversed",
            UnknownLink { .. } => "unknown_link",
            AlreadyUndone { .. } => "already_undone",
            LinkOverUndone { .. } => "link_over_undone",
            LinkDependsOn { .. } => "link_depends_on",
            BeforeDocument { .. } => "before_document",
            AmountNotNegative { .. } => "amount_not_negative",
            NotWrittenOff { .. } => "not_written_off",
            SameCustomer { .. } => "same_customer",
            NotOfCustomer { .. } => "not_of_customer",
            OrderConflict { .. } => "order_conflict",
            VersionConflict { .. } => "version_conflict",
            ClockBack { .. } => "clock_back",
            PeriodClosed { .. } => "period_closed",
            PeriodOpen { .. } => "period_open",
            OtherBook { .. } => "other_book",
            SequenceBroken { .. } => "sequence_broken",
            TornBatch { .. } => "torn_batch",
            NotCanonical { .. } => "not_canonical",
            FormatUnknown { .. } => "format_unknown",
            EventMismatch { .. } => "event_mismatch",
            UnknownCustomer { .. } => "unknown_customer",
            CustomerMerged { .. } => "customer_merged",
            CustomerBusy { .. } => "customer_busy",
            UnknownContract { .. } => "unknown_contract",
            ContractStatus { .. } => "contract_status",
            UnknownReceipt { .. } => "unknown_receipt",
            ReceiptStatus { .. } => "receipt_status",
            UnknownRefund { .. } => "unknown_refund",
            UnknownAllocation { .. } => "unknown_allocation",
            ItemStanding { .. } => "item_standing",
            ItemTouched { .. } => "item_touched",
            AlreadyRecorded { .. } => "already_recorded",
            NothingToDo { .. } => "nothing_to_do",
            DigestMismatch { .. } => "digest_mismatch",
            DigestSyntax { .. } => "digest_syntax",
            LogTooShort { .. } => "log_too_short",
            LogShortened { .. } => "log_shortened",
            ProofCount { .. } => "proof_count",
            ProofLength { .. } => "proof_length",
            ProofRefuted { .. } => "proof_refuted",
            HeadsContradict { .. } => "heads_contradict",
            LogHeader { .. } => "log_header",
            LogFormatNewer { .. } => "log_format_newer",
            TextCharacter { .. } => "text_character",
            TaxDoesNotAddUp { .. } => "tax_does_not_add_up",
            RateTwice { .. } => "rate_twice",
            HomeSign { .. } => "home_sign",
            AmountNotZero { .. } => "amount_not_zero",
            RuleMissing { .. } => "rule_missing",
            FeeNotBooked { .. } => "fee_not_booked",
            RuleTwice { .. } => "rule_twice",
            RuleUnbalanced { .. } => "rule_unbalanced",
            AccountMissing { .. } => "account_missing",
            DimensionMissing { .. } => "dimension_missing",
            DimensionReserved { .. } => "dimension_reserved",
            KeyConflict { .. } => "key_conflict",
            VoucherDiffers { .. } => "voucher_differs",
            VoucherUnbalanced { .. } => "voucher_unbalanced",
            ReversesItself { .. } => "reverses_itself",
            UnknownPerson { .. } => "unknown_person",
            PersonAbsent { .. } => "person_absent",
            ManagerCycle { .. } => "manager_cycle",
            DuplicateLimit { .. } => "duplicate_limit",
            WrongAction { .. } => "wrong_action",
            PolicyNotInForce { .. } => "policy_not_in_force",
            FactMissing { .. } => "fact_missing",
            FactNotExpected { .. } => "fact_not_expected",
            NoBranch { .. } => "no_branch",
            NoApprover { .. } => "no_approver",
            UnknownStep { .. } => "unknown_step",
            CaseBroken { .. } => "case_broken",
            CaseClosed { .. } => "case_closed",
            StepNotOpen { .. } => "step_not_open",
            InstantBackward { .. } => "instant_backward",
            ApprovalStale { .. } => "approval_stale",
            OwnRequest { .. } => "own_request",
            NotApprover { .. } => "not_approver",
            AlreadyAnswered { .. } => "already_answered",
            AlreadyApprover { .. } => "already_approver",
            SecondStep { .. } => "second_step",
            AuthorityExceeded { .. } => "authority_exceeded",
            NotRequester { .. } => "not_requester",
            StepForbids { .. } => "step_forbids",
            ApprovalPending { .. } => "approval_pending",
            ApprovalDenied { .. } => "approval_denied",
            ApprovalExpired { .. } => "approval_expired",
            FieldProtected { .. } => "field_protected",
            FiguresHidden { .. } => "figures_hidden",
            RangeBackward { .. } => "range_backward",
            NotAllowed { .. } => "not_allowed",
            UnknownCase { .. } => "unknown_case",
            CaseDone { .. } => "case_done",
            SeveralApprovals { .. } => "several_approvals",
            ActionTaken { .. } => "action_taken",
            UnknownPolicy { .. } => "unknown_policy",
            DateOutOfReach { .. } => "date_out_of_reach",
            CompactSyntax { .. } => "compact_syntax",
            RefundNotPaid { .. } => "refund_not_paid",
            WindowBackward { .. } => "window_backward",
            WindowWithoutAnchor { .. } => "window_without_anchor",
            StatementFormatUnknown {} => "statement_format_unknown",
            EncodingUnknown { .. } => "encoding_unknown",
            TextEncoding { .. } => "text_encoding",
            StatementSyntax { .. } => "statement_syntax",
            RunningBalance { .. } => "running_balance",
            ClosingBalance { .. } => "closing_balance",
            PageBalance { .. } => "page_balance",
            StatementTotal { .. } => "statement_total",
            DetailsSum { .. } => "details_sum",
            StatementUnproven {} => "statement_unproven",
            StatementTwice { .. } => "statement_twice",
            AmountText { .. } => "amount_text",
            DateText { .. } => "date_text",
            DialectOpen { .. } => "dialect_open",
            DialectContradictory { .. } => "dialect_contradictory",
            AccountText { .. } => "account_text",
            AccountLossy { .. } => "account_lossy",
            AccountCheck { .. } => "account_check",
            TableQuote { .. } => "table_quote",
            TableUnknown { .. } => "table_unknown",
            TableLayout { .. } => "table_layout",
            TableCell { .. } => "table_cell",
            TableRow { .. } => "table_row",
            ExceptionClosed { .. } => "exception_closed",
            PeriodNotReady { .. } => "period_not_ready",
            NoHomeCurrency { .. } => "no_home_currency",
            UnknownRevaluation { .. } => "unknown_revaluation",
            RevaluationStands { .. } => "revaluation_stands",
            RevaluationUndone { .. } => "revaluation_undone",
            GroupCycle { .. } => "group_cycle",
            SegmentWithoutRates { .. } => "segment_without_rates",
            UnknownException { .. } => "unknown_exception",
            UnknownField { .. } => "unknown_field",
            MissingField { .. } => "missing_field",
            DuplicateField { .. } => "duplicate_field",
            UnknownVariant { .. } => "unknown_variant",
            WrongType { .. } => "wrong_type",
            JsonSyntax { .. } => "json_syntax",
        }
    }
}

pub(super) fn en(kind: &ErrorKind) -> String {
    use quote::{en as q, field_en as named};
    match kind {
        AmountSyntax { text, position } => {
            format!("{} is not a plain decimal number, see character {position}", q(text))
        }
        AmountTooPrecise { text, currency, digits } => {
            format!("{} has more than the {digits} decimal places of {currency}", q(text))
        }
        AmountTooLarge { text, limit } if text.is_empty() => format!("the result is larger than {limit} minor units"),
        AmountTooLarge { text, limit } => format!("{} is larger than {limit} minor units", q(text)),
        AmountNegative { amount } => format!("{amount} is below zero"),
        AmountNotPositive { amount } => format!("{amount} is not more than zero"),
        AmountZero {} => "the amount may not be zero".into(),
        CurrencyUnknown { text } => {
            format!("{} is neither an ISO 4217 currency nor a declared one such as `PTS:0`", q(text))
        }
        CurrencyReserved { text, digits } => {
            format!("{} is an ISO 4217 currency with {digits} decimal places and cannot be declared otherwise", q(text))
        }
        CurrencyMismatch { expected, found, item: Some(item) } => {
            format!("open item `{item}` is in {found}, {expected} is needed")
        }
        CurrencyMismatch { expected, found, item: None } => format!("{found} cannot be combined with {expected}"),
        DateSyntax { text } => format!("{} is not a date of the form YYYY-MM-DD", q(text)),
        DateOutOfRange { text } => format!("the rule leads from {text} outside the years 0001 to 9999"),
        InstantSyntax { text } => format!("{} is not an instant of the form YYYY-MM-DDTHH:MM:SSZ", q(text)),
        InstantOutOfRange { text } => format!("the instant reached from {text} lies outside the years 0001 to 9999"),
        NoBusinessDay { from, limit } => format!("no business day within {limit} days of {from}"),
        PercentSyntax { text } => format!("{} is not a percentage with at most 8 decimal places", q(text)),
        PercentOutOfRange { text, limit } => format!("{} is outside 0 to {limit} percent", q(text)),
        PercentTotal { found } => format!("the percentages add up to {found}, not to 100"),
        IdEmpty {} => "the identifier is empty".into(),
        TextTooLong { length, limit } => format!("the text has {length} bytes, at most {limit} are allowed"),
        IdCharacter { text, character, position } => {
            format!(
                "{} is not clean at character {position} ({character}): invisible, at an end, or not in normal form NFKC",
                q(text)
            )
        }
        NumberOutOfRange { found, min, max } => format!("{found} is outside {min} to {max}"),
        WeightsAllZero {} => "all weights are zero".into(),
        Empty {} => "at least one element is needed".into(),
        TooMany { found, limit } => format!("{found} elements are given, at most {limit} are allowed"),
        DuplicateId { id, first } => format!("`{id}` already stands at position {first}"),
        UnknownItem { item } => format!("there is no open item `{item}`"),
        UnknownEvent { event } => format!("no line of the terms waits for `{event}`"),
        NoPreviousLine {} => "the first line has no line before it to count from".into(),
        ResidueFlipsSign { residue, total } => {
            format!("{residue} would be left of {total}: the other parts take more than there is")
        }
        LinesDoNotAddUp { sum, total } => format!("the lines add up to {sum}, not to {total}, and none takes the rest"),
        CustomerMismatch { item, expected, found } => {
            format!("open item `{item}` belongs to `{found}`, the money to `{expected}`")
        }
        OverAllocated { item, open, asked } => format!("open item `{item}` has {open} open, {asked} was asked for"),
        InsufficientAvailable { lot, available, asked } => {
            format!("lot `{lot}` has {available} left, {asked} was asked for")
        }
        NotYetReceived { lot, received, as_of } => {
            format!("lot `{lot}` arrived on {received}, after the business date {as_of}")
        }
        NotYetIssued { item, issued, as_of } => {
            format!("open item `{item}` was issued on {issued}, after the business date {as_of}")
        }
        OutOfScope { lot, item } => format!("open item `{item}` is outside what lot `{lot}` may pay"),
        PartsDoNotAddUp { item, sum, open } => {
            format!("the parts of open item `{item}` add up to {sum}, not to the {open} that is open")
        }
        DuplicatePhase { first } => format!("the phase is the same as that at position {first}"),
        PhaseUnreachable { by } => {
            format!("no money reaches the phase: that at position {by} pays everything it looks at")
        }
        PhaseContradiction { field } => format!("the phase needs what {} of the scheme forbids", named(field)),
        BudgetExceeded { limit } => {
            format!("the call needs more than {limit} steps of searching: ask for less at once")
        }
        PartExceedsWhole { part, whole } => format!("{part} is more than {whole}, or of the opposite sign"),
        TotalBelowPaid { total, paid, frozen } if paid == frozen => {
            format!("the new total {total} is less than the {paid} that has been paid")
        }
        TotalBelowPaid { total, paid, frozen } => {
            format!("the new total {total} is less than the {frozen} that stays frozen, of which {paid} has been paid")
        }
        UnknownInstallment { number } => format!("the schedule has no installment {number}"),
        PaidExceedsInstallment { item, paid, amount } => {
            format!("{paid} is paid of receivable `{item}`, the new schedule leaves {amount} of its installment")
        }
        RateSyntax { text } => format!("`{text}` is not a rate with at most 12 decimal places"),
        RateOutOfRange { text, limit } => {
            format!("`{text}` is not a rate above zero with at most {limit} digits before the point")
        }
        RateDirection { from, to } => format!("the quote turns {from} into {to}; one of the other direction is needed"),
        RateMissing { from, to } => format!("a quote from {from} to {to} is needed"),
        DuplicateQuote { from, to, first } => {
            format!("a quote from {from} to {to} already stands at position {first}")
        }
        CurrenciesEqual { currency } => format!("both sides are in {currency}: there is nothing to convert"),
        ConvertsToZero { amount, currency } => format!("{amount} is worth nothing in {currency}"),
        UnknownLot { lot } => format!("there is no lot `{lot}`"),
        BaseNotAmount { amount, book } => {
            format!("{amount} is in the currency of the books and cannot stand at {book}")
        }
        BookDiffers { book, converted, limit } => {
            format!("the books have {book}, at the rate it is {converted}: more than {limit} minor units apart")
        }
        UnknownAccount { customer } => format!("there is no such account of `{customer}`"),
        UnknownHold { hold } => format!("there is no hold `{hold}`"),
        UnknownMovement { movement } => format!("there is no movement `{movement}`"),
        AccountExists { customer } => format!("the account of `{customer}` was set up before"),
        AccountClosed { customer, since } => format!("the account of `{customer}` is closed since {since}"),
        AccountNotClosed { customer } => format!("the account of `{customer}` is not closed"),
        InsufficientBalance { customer, available, asked, gap } => {
            format!("`{customer}` has {available} available, {asked} was asked for: {gap} is missing")
        }
        ShortLater { lot, day, available, asked } => {
            format!("lot `{lot}` has only {available} left on {day}, {asked} was asked for")
        }
        BackDated { on, last } => format!("{on} lies before {last}, the date of the last movement"),
        TooEarly { id, since, on } => format!("{on} lies before `{id}` of {since}"),
        HoldResolved { hold, by } => format!("hold `{hold}` was resolved by movement `{by}`"),
        HoldLapsed { hold, until, on } => format!("hold `{hold}` ends on {until} and holds nothing on {on}"),
        HoldNotLapsed { hold, until: Some(until), on } => format!("hold `{hold}` ends on {until}, not yet on {on}"),
        HoldNotLapsed { hold, until: None, .. } => format!("hold `{hold}` has no end by date"),
        HoldPurpose { hold } => {
            format!("a refund hold is paid out and any other pays items: hold `{hold}` is not of that kind")
        }
        OverCaptured { hold, held, asked } => format!("hold `{hold}` has {held}, {asked} was asked for"),
        OtherAccount { lot } => format!("lot `{lot}` belongs to another account"),
        TransferToSelf { customer } => format!("the money is on that account of `{customer}` already"),
        Expired { lot, expires, on } => format!("lot `{lot}` expires on {expires} and cannot be used on {on}"),
        NotExpired { lot, expires: Some(expires), on } => format!("lot `{lot}` expires on {expires}, not yet on {on}"),
        NotExpired { lot, expires: None, .. } => format!("lot `{lot}` never expires"),
        OutsideScope { lot } => format!("this is outside what lot `{lot}` may pay"),
        NotRefundable { lot } => format!("lot `{lot}` was given and is never refunded"),
        DepositBinding { lot } => {
            format!("lot `{lot}` is a deposit that binds both sides and is not refunded for this cause")
        }
        NotForfeitable { lot } => format!("lot `{lot}` is not a deposit that binds both sides"),
        UnidentifiedMoney { lot } => format!("nobody knows yet whose money lot `{lot}` is"),
        AlreadyIdentified { lot } => format!("it is known whose money lot `{lot}` is"),
        NotReclassifiable { lot } => format!("lot `{lot}` has that kind or cannot become it"),
        NotUndoable { movement } => format!("movement `{movement}` is not one that can be taken back"),
        OverUndone { movement, left, asked } => {
            format!("{left} of movement `{movement}` can still be taken back, {asked} was asked for")
        }
        DependsOn { movement } => {
            format!("the later movement `{movement}` uses the money and has to be taken back first")
        }
        BucketTwice { first } => format!("the pair already stands at position {first} of the order"),
        BucketsMixed { left } => {
            format!(
                "the order left this due kind after position {left}; paid installment by installment, it cannot come back"
            )
        }
        BucketMissing { when, component } => format!("the order has no place for `{component}` when it is `{when}`"),
        UnknownComponent { component } => format!("the component `{component}` is not known here"),
        NumberTwice { number, first } => format!("installment {number} already stands at position {first}"),
        OverReversed { paid, asked } => format!("{paid} was paid, {asked} is to be taken back"),
        UnknownLink { link } => format!("there is no link `{link}`"),
        AlreadyUndone { link } => format!("nothing of link `{link}` stands any more"),
        LinkOverUndone { link, left, asked } => format!("{left} of link `{link}` stands, {asked} is to be undone"),
        LinkDependsOn { undone, later } => format!("`{undone}` cannot be undone while the later `{later}` stands"),
        BeforeDocument { on, earliest } => format!("{on} is before {earliest}, the date of the document"),
        AmountNotNegative { amount } => format!("{amount} is not less than zero"),
        NotWrittenOff { item } => format!("open item `{item}` was not written off"),
        SameCustomer { customer } => format!("nothing can be moved from `{customer}` to itself"),
        NotOfCustomer { id, expected, found } => format!("`{id}` belongs to `{found}`, not to `{expected}`"),
        OrderConflict { order, sequence } => {
            format!("order `{order}` was recorded as event {sequence} with another content")
        }
        VersionConflict { stream, expected, found } => format!("{stream} is at version {found}, not at {expected}"),
        ClockBack { at, last } => format!("{at} lies before {last}, the last recorded instant"),
        PeriodClosed { on, through } => format!("{on} is closed: all days through {through} are"),
        PeriodOpen { day } => format!("nothing changes from {day} on: it is so already"),
        OtherBook { expected, found } => format!("this belongs to book `{found}`, not to `{expected}`"),
        SequenceBroken { expected, found } => format!("event {expected} comes next, not {found}"),
        TornBatch { of: 0, good, .. } => {
            format!("the last line is cut off before it says what it is; the log is whole through event {good}")
        }
        TornBatch { order, found, of, good } => {
            format!("order `{order}` has {of} events and only {found} are here; the log is whole through event {good}")
        }
        NotCanonical {} => "this is not the one form of the event".into(),
        FormatUnknown { found, newest } => format!("the format is version {found}, the newest known here is {newest}"),
        EventMismatch { field } => format!("the event does not fit the book in its {field}"),
        UnknownCustomer { customer } => format!("there is no customer `{customer}`"),
        CustomerMerged { customer, into } => format!("customer `{customer}` became `{into}`"),
        CustomerBusy { customer, hold } => format!("hold `{hold}` of `{customer}` has to be resolved first"),
        UnknownContract { contract } => format!("there is no contract `{contract}`"),
        ContractStatus { contract, status } => format!("contract `{contract}` is {status}"),
        UnknownReceipt { receipt } => format!("there is no receipt `{receipt}`"),
        ReceiptStatus { receipt, status } => format!("receipt `{receipt}` is {status}"),
        UnknownRefund { refund } => format!("there is no refund `{refund}`"),
        UnknownAllocation { allocation } => format!("there is no allocation `{allocation}`"),
        ItemStanding { item, standing } => format!("open item `{item}` is {standing}"),
        ItemTouched { item } => format!("something of open item `{item}` is settled; that has to be taken back first"),
        AlreadyRecorded { id, sequence } => format!("`{id}` was recorded as event {sequence}"),
        NothingToDo {} => "there is nothing to do".into(),
        DigestMismatch {} => "the content does not have the digest that stands beside it".into(),
        DigestSyntax { text } => format!("{} is not a digest of 64 lower-case hexadecimal digits", q(text)),
        LogTooShort { count, asked } => format!("the log has {count} lines, {asked} were asked for"),
        LogShortened { old, new } => format!("the newer head has {new} lines and the older {old}: lines were cut off"),
        ProofCount { expected, found } => format!("the proof is about {found} lines, the head has {expected}"),
        ProofLength { expected, found } => format!("the proof has {found} digests, it must have {expected}"),
        ProofRefuted { root, computed } => format!("the proof leads to {}, the head has {}", q(computed), q(root)),
        HeadsContradict { count, other } => format!("the heads of {count} and of {other} lines are not of one log"),
        LogHeader { text } => format!("{} is not the header of a log", q(text)),
        LogFormatNewer { format, newest } => {
            format!("the log has form {format}, this version knows forms up to {newest}")
        }
        TextCharacter { text, position } => {
            format!("{} has a character that cannot be seen, see character {position}", q(text))
        }
        TaxDoesNotAddUp { sum, amount } => format!("net and tax add up to {sum}, the amount is {amount}"),
        RateTwice { rate, first } => format!("the rate {rate} stands at position {first} already"),
        HomeSign { amount, home } => format!("{home} in the books goes the other way than {amount}"),
        AmountNotZero { amount } => format!("only the value in the books changes: {amount} must be zero"),
        RuleMissing { fact } => format!("the chart has no rule for {}", q(fact)),
        FeeNotBooked { fact } => format!("the rule for {} has no line for a fee", q(fact)),
        RuleTwice { first } => format!("the rule at position {first} is for the same facts"),
        RuleUnbalanced { account, part } => {
            format!("the rule does not balance in the {part}, up to account `{account}`")
        }
        AccountMissing { account } => format!("the chart has no account `{account}`"),
        DimensionMissing { account, dimension } => format!("account `{account}` asks for the dimension `{dimension}`"),
        DimensionReserved { dimension } => format!("`{dimension}` has a field of its own"),
        KeyConflict { key, first } => format!("another fact has the key `{key}`, at position {first}"),
        VoucherDiffers { voucher } => format!("voucher `{voucher}` stands in the ledger with other content"),
        VoucherUnbalanced { account, debit, credit } => {
            format!("debit is {debit} and credit {credit}, up to account `{account}`")
        }
        ReversesItself { voucher } => format!("voucher `{voucher}` cannot take itself back"),
        UnknownPerson { person } => format!("there is no person `{person}`"),
        PersonAbsent { person, until: Some(until), at, .. } if until <= at => {
            format!("`{person}` is gone since {until}")
        }
        PersonAbsent { person, from: Some(from), .. } => format!("`{person}` is there only from {from} on"),
        PersonAbsent { person, at, .. } => format!("`{person}` is not there at {at}"),
        ManagerCycle { person } => format!("`{person}` is, by way of others or not, the manager of `{person}`"),
        DuplicateLimit { currency, first } => format!("a limit in {currency} already stands at position {first}"),
        WrongAction { action, policy } => format!("policy `{policy}` does not decide `{action}`"),
        PolicyNotInForce { policy, until: Some(until), at, .. } if until <= at => {
            format!("policy `{policy}` may not be used since {until}")
        }
        PolicyNotInForce { policy, from: Some(from), .. } => {
            format!("policy `{policy}` may be used only from {from} on")
        }
        PolicyNotInForce { policy, at, .. } => format!("policy `{policy}` may not be used at {at}"),
        FactMissing { fact } => format!("the amount `{fact}` is needed and is not there"),
        FactNotExpected { fact, policy } => format!("`{fact}` is not what policy `{policy}` expects"),
        NoBranch { policy } => format!("no branch of policy `{policy}` fits"),
        NoApprover { step, needed, found } => format!("step `{step}` needs {needed} who may decide it, {found} can"),
        UnknownStep { step } => format!("there is no way back to step `{step}` from here"),
        CaseBroken { id, entry } => {
            format!("case `{id}` was changed by other hands: answer {entry} does not follow from those before")
        }
        CaseClosed { id, since } => format!("case `{id}` is over since {since}"),
        StepNotOpen { step, open } => format!("step `{step}` is not open, `{open}` is"),
        InstantBackward { at, last } => format!("{at} lies before {last}, the last instant recorded"),
        ApprovalStale { expected, found } => {
            format!("the content `{found}` is not the `{expected}` that approval was asked for")
        }
        OwnRequest { person, could } => {
            format!("`{person}` asked for it and cannot decide it; {}", could_en(could))
        }
        NotApprover { person, step, could } => {
            format!("step `{step}` does not wait for `{person}`; {}", could_en(could))
        }
        AlreadyAnswered { person, step } => format!("`{person}` answered step `{step}` before"),
        AlreadyApprover { person, step } => format!("`{person}` has a place in step `{step}` already"),
        SecondStep { person, earlier, step, could } => {
            format!("`{person}` approved step `{earlier}` and cannot decide step `{step}` as well; {}", could_en(could))
        }
        AuthorityExceeded { person, amount, limit: Some(limit), could } => {
            format!("`{person}` may approve up to {limit}, not {amount}; {}", could_en(could))
        }
        AuthorityExceeded { person, amount, limit: None, could } => {
            format!("`{person}` may approve nothing in {}, not {amount}; {}", amount.currency(), could_en(could))
        }
        NotRequester { person, requester } => format!("only `{requester}` may take it back, not `{person}`"),
        StepForbids { step, act } => format!("step `{step}` does not allow {} here", named(act)),
        ApprovalPending { id, step: Some(step) } => format!("case `{id}` waits at step `{step}`"),
        ApprovalPending { id, step: None } => format!("case `{id}` is not open yet"),
        ApprovalDenied { id, by, at } => format!("case `{id}` was rejected or withdrawn by `{by}` at {at}"),
        ApprovalExpired { id, until } => format!("the approval of case `{id}` could be used until {until}"),
        FieldProtected { field, access } if access == "read" => format!("`{field}` may be read, not changed"),
        FieldProtected { field, .. } => format!("`{field}` may neither be seen nor changed"),
        FiguresHidden { person, refusal } => {
            format!("refused for `{refusal}`, with amounts that `{person}` may not see")
        }
        RangeBackward { from, until } => format!("the end {until} lies before the beginning {from}"),
        NotAllowed { person, action, because, .. } => format!("`{person}` may not do {action}: {because}"),
        UnknownCase { case } => format!("there is no case `{case}`"),
        CaseDone { case, sequence } => format!("case `{case}` is carried out, by event {sequence}"),
        SeveralApprovals { first, next } => {
            format!("the commands {first} and {next} each need an approval; give them in orders of their own")
        }
        ActionTaken { action, policy } => format!("policy `{policy}` already decides {action}"),
        UnknownPolicy { policy } => format!("there is no policy `{policy}`"),
        DateOutOfReach { on, first, last } => match (first, last) {
            (Some(first), Some(last)) => format!("{on} is not between {first} and {last}"),
            (Some(first), None) => format!("{on} lies before {first}"),
            (None, Some(last)) => format!("{on} lies after {last}"),
            (None, None) => format!("{on} cannot be used"),
        },
        CompactSyntax { position } => format!("after {position} bytes stands what does not belong there, or nothing"),
        RefundNotPaid { refund } => format!("refund `{refund}` was not paid out"),
        WindowBackward { low, high } => format!("the window begins at {low} and ends at {high}"),
        WindowWithoutAnchor {} => "sums may differ only if an amount is known to be meant; name it as an anchor".into(),
        StatementFormatUnknown {} => "this is none of the bank formats that are known".to_owned(),
        EncodingUnknown { text } => format!("there is no encoding {}", q(text)),
        TextEncoding { encoding, position } => {
            format!("byte {position} is not text in {encoding}; name the encoding of the file if it is another")
        }
        StatementSyntax { format, problem, line } => {
            format!("not {} at line {line}: {}", format, bank_problem_en(problem))
        }
        RunningBalance { row, before, amount, stated } => {
            format!("the chain of balances breaks at row {row}: {before} and {amount} do not make {stated}")
        }
        ClosingBalance { opening, lines, stated } => {
            format!("the opening balance {opening} and the lines, {lines}, do not make the closing balance {stated}")
        }
        PageBalance { page, closed, opened } => {
            format!("page {page} opens with {opened}, but the page before it closed with {closed}")
        }
        StatementTotal { total, stated, found } => {
            format!("the file states {} for {}, its lines make {}", q(stated), bank_total_en(total), q(found))
        }
        DetailsSum { row, booked, details } => {
            format!("the payments of row {row} add up to {details}, but {booked} was booked")
        }
        StatementUnproven {} => {
            "the statement states neither balances nor totals that prove it; give the opening balance or ask for less \
             proof"
                .to_owned()
        }
        StatementTwice { first } => format!("it is the same as statement {first} of the file"),
        AmountText { text, position } => {
            format!("{} is not an amount as this source writes them, from character {position} on", q(text))
        }
        DateText { text } => format!("{} is not a date as this source writes them", q(text)),
        DialectOpen { text, first, second } => {
            format!("{} can be read as {first} or as {second}: declare which", q(text))
        }
        DialectContradictory { text, position, other, other_position } => {
            format!(
                "{} at position {position} and {} at position {other_position} are not written the same way",
                q(text),
                q(other)
            )
        }
        AccountText { text, position } => {
            format!("{} is not an account number, from character {position} on", q(text))
        }
        AccountLossy { text } => {
            format!("{} is an account number whose last digits a spreadsheet has lost: export it as text", q(text))
        }
        AccountCheck { text } => format!("{} is not an IBAN: its length or its check digits are wrong", q(text)),
        TableQuote { row } => format!("a quotation mark in row {row} is never closed"),
        TableUnknown { headings, nearest, .. } if nearest.is_empty() => {
            format!("no row holds headings of a known layout: found {}", listed_en(headings))
        }
        TableUnknown { headings, nearest, missing } => {
            format!(
                "found {}: the nearest layout is {nearest}, which also needs {}",
                listed_en(headings),
                listed_en(missing)
            )
        }
        TableLayout { needed } => format!("the layout of the table {}", layout_en(needed)),
        TableCell { row, column, text, needed } => {
            format!("row {row}, column {}: {} is not {}", q(column), q(text), cell_en(needed))
        }
        TableRow { row, found, needed } => format!("row {row} has {found} cells, {needed} are needed"),
        ExceptionClosed { exception, state } => format!("exception `{exception}` is {state}"),
        PeriodNotReady { findings, because, .. } => {
            format!("the period cannot be signed, {findings} findings: {because}")
        }
        NoHomeCurrency {} => "the rules of the day declare no home currency".to_owned(),
        UnknownRevaluation { revaluation } => format!("there is no revaluation `{revaluation}`"),
        RevaluationStands { revaluation } => {
            format!("revaluation `{revaluation}` stands and has to be taken off before there is another one")
        }
        RevaluationUndone { revaluation } => format!("revaluation `{revaluation}` was taken back already"),
        GroupCycle { customer } => format!("`{customer}` belongs, by way of others or not, to itself"),
        SegmentWithoutRates { debt } => format!("the policy has no rates for the segment of `{debt}`"),
        UnknownException { exception } => format!("there is no exception `{exception}`"),
        UnknownField { field } => format!("there is no field {}", named(field)),
        MissingField { field } => format!("the field {} is missing", named(field)),
        DuplicateField { field } => format!("the field {} stands twice", named(field)),
        UnknownVariant { text } => format!("{} is not one of the known names", q(text)),
        WrongType { found, expected } => format!("{} was given, {} is needed", value_en(found), value_en(expected)),
        JsonSyntax { problem, line, column } => {
            format!("not JSON at line {line}, column {column}: {}", problem_en(problem))
        }
    }
}

pub(super) fn zh(kind: &ErrorKind) -> String {
    use quote::{field_zh as named, zh as q};
    match kind {
        AmountSyntax { text, position } => format!("{}不是普通十进制数，问题在第 {position} 个字符", q(text)),
        AmountTooPrecise { text, currency, digits } => format!("{}的小数位多于 {currency} 的 {digits} 位", q(text)),
        AmountTooLarge { text, limit } if text.is_empty() => format!("计算结果超过上限 {limit} 个最小货币单位"),
        AmountTooLarge { text, limit } => format!("{}超过上限 {limit} 个最小货币单位", q(text)),
        AmountNegative { amount } => format!("金额 {amount} 小于零"),
        AmountNotPositive { amount } => format!("金额 {amount} 必须大于零"),
        AmountZero {} => "金额不得为零".into(),
        CurrencyUnknown { text } => format!("{}既不是 ISO 4217 币种，也不是“PTS:0”这样的自定义币种", q(text)),
        CurrencyReserved { text, digits } => {
            format!("{}是 ISO 4217 币种，固定为 {digits} 位小数，不能另行定义", q(text))
        }
        CurrencyMismatch { expected, found, item: Some(item) } => {
            format!("未清项“{item}”的币种是 {found}，此处需要 {expected}")
        }
        CurrencyMismatch { expected, found, item: None } => format!("{found} 不能与 {expected} 混算"),
        DateSyntax { text } => format!("{}不是 YYYY-MM-DD 形式的有效日期", q(text)),
        DateOutOfRange { text } => format!("由 {text} 推算的日期超出 0001 至 9999 年"),
        InstantSyntax { text } => format!("{}不是 YYYY-MM-DDTHH:MM:SSZ 形式的有效时刻", q(text)),
        InstantOutOfRange { text } => format!("由 {text} 推算的时刻超出 0001 至 9999 年"),
        NoBusinessDay { from, limit } => format!("{from} 起 {limit} 天内没有工作日"),
        PercentSyntax { text } => format!("{}不是最多 8 位小数的百分比", q(text)),
        PercentOutOfRange { text, limit } => format!("{}不在 0 至 {limit} 的百分比范围内", q(text)),
        PercentTotal { found } => format!("百分比合计为 {found}，不等于 100"),
        IdEmpty {} => "编号为空".into(),
        TextTooLong { length, limit } => format!("文本长 {length} 字节，最多 {limit} 字节"),
        IdCharacter { text, character, position } => {
            format!("编号{}的第 {position} 个字符 {character} 不合规：不可见、位于首尾或不是 NFKC 规范形式", q(text))
        }
        NumberOutOfRange { found, min, max } => format!("{found} 不在 {min} 至 {max} 之间"),
        WeightsAllZero {} => "所有权重均为零".into(),
        Empty {} => "至少需要一项".into(),
        TooMany { found, limit } => format!("共 {found} 项，最多 {limit} 项"),
        DuplicateId { id, first } => format!("编号“{id}”重复，首次出现在位置 {first}"),
        UnknownItem { item } => format!("没有未清项“{item}”"),
        UnknownEvent { event } => format!("收款条款中没有等待“{event}”的行"),
        NoPreviousLine {} => "第一行之前没有可以起算的行".into(),
        ResidueFlipsSign { residue, total } => format!("{total} 分配后余数为 {residue}，方向相反：其他各行超出总额"),
        LinesDoNotAddUp { sum, total } => format!("各行合计 {sum}，不等于 {total}，且没有余额行"),
        CustomerMismatch { item, expected, found } => format!("未清项“{item}”属于客户“{found}”，款项属于“{expected}”"),
        OverAllocated { item, open, asked } => format!("未清项“{item}”未付 {open}，要求核销 {asked}"),
        InsufficientAvailable { lot, available, asked } => format!("款项“{lot}”可用 {available}，要求 {asked}"),
        NotYetReceived { lot, received, as_of } => format!("款项“{lot}”于 {received} 到账，晚于业务日期 {as_of}"),
        NotYetIssued { item, issued, as_of } => format!("未清项“{item}”于 {issued} 开具，晚于业务日期 {as_of}"),
        OutOfScope { lot, item } => format!("未清项“{item}”不在款项“{lot}”的使用范围内"),
        PartsDoNotAddUp { item, sum, open } => format!("未清项“{item}”的构成合计 {sum}，不等于未付 {open}"),
        DuplicatePhase { first } => format!("该阶段与位置 {first} 的阶段相同"),
        PhaseUnreachable { by } => format!("没有款项能到达该阶段：位置 {by} 的阶段已付清它所看的全部未清项"),
        PhaseContradiction { field } => format!("该阶段所需与核销规则的{}相矛盾", named(field)),
        BudgetExceeded { limit } => format!("所需搜索超过 {limit} 步：请减少一次处理的内容"),
        PartExceedsWhole { part, whole } => format!("{part} 超过 {whole}，或与其方向相反"),
        TotalBelowPaid { total, paid, frozen } if paid == frozen => format!("新总额 {total} 低于已付 {paid}"),
        TotalBelowPaid { total, paid, frozen } => {
            format!("新总额 {total} 低于锁定的 {frozen}，其中已付 {paid}")
        }
        UnknownInstallment { number } => format!("收款计划中没有第 {number} 期"),
        PaidExceedsInstallment { item, paid, amount } => {
            format!("应收款“{item}”已付 {paid}，而新计划中该期仅为 {amount}")
        }
        RateSyntax { text } => format!("“{text}”不是最多 12 位小数的汇率"),
        RateOutOfRange { text, limit } => format!("“{text}”不是大于零且整数部分最多 {limit} 位的汇率"),
        RateDirection { from, to } => format!("该汇率由 {from} 折算为 {to}，此处需要相反方向的汇率"),
        RateMissing { from, to } => format!("缺少由 {from} 折算为 {to} 的汇率"),
        DuplicateQuote { from, to, first } => format!("由 {from} 折算为 {to} 的汇率重复，首次出现在位置 {first}"),
        CurrenciesEqual { currency } => format!("双方币种均为 {currency}，无需折算"),
        ConvertsToZero { amount, currency } => format!("{amount} 折算为 {currency} 不足最小单位"),
        UnknownLot { lot } => format!("没有款项“{lot}”"),
        BaseNotAmount { amount, book } => format!("{amount} 是本位币金额，账面不能为 {book}"),
        BookDiffers { book, converted, limit } => {
            format!("账面 {book} 与按汇率折算的 {converted} 相差超过 {limit} 个最小货币单位")
        }
        UnknownAccount { customer } => format!("没有客户“{customer}”的该账户"),
        UnknownHold { hold } => format!("没有冻结单“{hold}”"),
        UnknownMovement { movement } => format!("没有流水“{movement}”"),
        AccountExists { customer } => format!("客户“{customer}”的该账户已存在"),
        AccountClosed { customer, since } => format!("客户“{customer}”的账户自 {since} 起已销户"),
        AccountNotClosed { customer } => format!("客户“{customer}”的账户没有销户"),
        InsufficientBalance { customer, available, asked, gap } => {
            format!("客户“{customer}”可用 {available}，要求 {asked}，差额 {gap}")
        }
        ShortLater { lot, day, available, asked } => format!("款项“{lot}”在 {day} 只剩 {available}，要求 {asked}"),
        BackDated { on, last } => format!("{on} 早于最近一笔流水的日期 {last}"),
        TooEarly { id, since, on } => format!("{on} 早于“{id}”的日期 {since}"),
        HoldResolved { hold, by } => format!("冻结单“{hold}”已由流水“{by}”了结"),
        HoldLapsed { hold, until, on } => format!("冻结单“{hold}”于 {until} 到期，{on} 已无冻结"),
        HoldNotLapsed { hold, until: Some(until), on } => format!("冻结单“{hold}”于 {until} 到期，{on} 尚未到期"),
        HoldNotLapsed { hold, until: None, .. } => format!("冻结单“{hold}”没有到期日"),
        HoldPurpose { hold } => format!("退款冻结只能退款，其他冻结只能核销：冻结单“{hold}”用途不符"),
        OverCaptured { hold, held, asked } => format!("冻结单“{hold}”冻结 {held}，要求 {asked}"),
        OtherAccount { lot } => format!("款项“{lot}”属于另一账户"),
        TransferToSelf { customer } => format!("款项已在客户“{customer}”的该账户上，不能转给自己"),
        Expired { lot, expires, on } => format!("款项“{lot}”于 {expires} 到期，{on} 不能使用"),
        NotExpired { lot, expires: Some(expires), on } => format!("款项“{lot}”于 {expires} 到期，{on} 尚未到期"),
        NotExpired { lot, expires: None, .. } => format!("款项“{lot}”不到期"),
        OutsideScope { lot } => format!("不在款项“{lot}”的使用范围内"),
        NotRefundable { lot } => format!("款项“{lot}”是赠送金，不能退款"),
        DepositBinding { lot } => format!("款项“{lot}”是定金，不因此原因退还"),
        NotForfeitable { lot } => format!("款项“{lot}”不是定金，不能没收"),
        UnidentifiedMoney { lot } => format!("款项“{lot}”尚未认领"),
        AlreadyIdentified { lot } => format!("款项“{lot}”已有归属"),
        NotReclassifiable { lot } => format!("款项“{lot}”已是该性质或不能改为该性质"),
        NotUndoable { movement } => format!("流水“{movement}”不能冲回"),
        OverUndone { movement, left, asked } => format!("流水“{movement}”尚可冲回 {left}，要求 {asked}"),
        DependsOn { movement } => format!("后续流水“{movement}”使用了该款项，须先冲回"),
        BucketTwice { first } => format!("该组合已在冲抵顺序的位置 {first} 出现"),
        BucketsMixed { left } => format!("冲抵顺序在位置 {left} 之后已离开该到期类别，逐期冲抵时不能返回"),
        BucketMissing { when, component } => format!("冲抵顺序中没有“{component}”在“{when}”时的位置"),
        UnknownComponent { component } => format!("此处没有款项构成“{component}”"),
        NumberTwice { number, first } => format!("第 {number} 期重复，首次出现在位置 {first}"),
        OverReversed { paid, asked } => format!("已付 {paid}，要求冲回 {asked}"),
        UnknownLink { link } => format!("没有核销记录“{link}”"),
        AlreadyUndone { link } => format!("核销记录“{link}”已全部撤销"),
        LinkOverUndone { link, left, asked } => format!("核销记录“{link}”尚余 {left}，要求撤销 {asked}"),
        LinkDependsOn { undone, later } => format!("后续的“{later}”尚未撤销，“{undone}”不能撤销"),
        BeforeDocument { on, earliest } => format!("日期 {on} 早于单据日期 {earliest}"),
        AmountNotNegative { amount } => format!("金额 {amount} 必须小于零"),
        NotWrittenOff { item } => format!("未清项“{item}”未作坏账核销"),
        SameCustomer { customer } => format!("不能由客户“{customer}”转给其自身"),
        NotOfCustomer { id, expected, found } => format!("“{id}”属于客户“{found}”，不属于“{expected}”"),
        OrderConflict { order, sequence } => format!("指令单“{order}”已在第 {sequence} 号事件以不同内容记录"),
        VersionConflict { stream, expected, found } => format!("“{stream}”的版本是 {found}，不是 {expected}"),
        ClockBack { at, last } => format!("{at} 早于最近的记录时间 {last}"),
        PeriodClosed { on, through } => format!("{on} 已结账：截至 {through} 的各日均已结账"),
        PeriodOpen { day } => format!("自 {day} 起无可变更：状态已是如此"),
        OtherBook { expected, found } => format!("属于账簿“{found}”，不属于“{expected}”"),
        SequenceBroken { expected, found } => format!("下一个应为第 {expected} 号事件，而不是第 {found} 号"),
        TornBatch { of: 0, good, .. } => format!("最后一行被截断，读不出内容；日志完整至第 {good} 号事件"),
        TornBatch { order, found, of, good } => {
            format!("指令单“{order}”共 {of} 个事件，只有 {found} 个；日志完整至第 {good} 号事件")
        }
        NotCanonical {} => "这不是该事件的唯一规范形式".into(),
        FormatUnknown { found, newest } => format!("格式版本为 {found}，此处已知的最新版本是 {newest}"),
        EventMismatch { field } => format!("该事件的 {field} 与账簿不符"),
        UnknownCustomer { customer } => format!("没有客户“{customer}”"),
        CustomerMerged { customer, into } => format!("客户“{customer}”已并入“{into}”"),
        CustomerBusy { customer, hold } => format!("须先了结客户“{customer}”的冻结单“{hold}”"),
        UnknownContract { contract } => format!("没有合同“{contract}”"),
        ContractStatus { contract, status } => format!("合同“{contract}”的状态是 {status}"),
        UnknownReceipt { receipt } => format!("没有收款单“{receipt}”"),
        ReceiptStatus { receipt, status } => format!("收款单“{receipt}”的状态是 {status}"),
        UnknownRefund { refund } => format!("没有退款单“{refund}”"),
        UnknownAllocation { allocation } => format!("没有核销记录“{allocation}”"),
        ItemStanding { item, standing } => format!("未清项“{item}”的状态是 {standing}"),
        ItemTouched { item } => format!("未清项“{item}”已有核销，须先撤销"),
        AlreadyRecorded { id, sequence } => format!("“{id}”已在第 {sequence} 号事件记录"),
        NothingToDo {} => "没有可做的变更".into(),
        DigestMismatch {} => "内容与其摘要不符".into(),
        DigestSyntax { text } => format!("{}不是 64 位小写十六进制摘要", q(text)),
        LogTooShort { count, asked } => format!("日志有 {count} 行，要求 {asked} 行"),
        LogShortened { old, new } => format!("新的日志头有 {new} 行，旧的有 {old} 行：日志被截短"),
        ProofCount { expected, found } => format!("证明针对 {found} 行，日志头为 {expected} 行"),
        ProofLength { expected, found } => format!("证明有 {found} 个摘要，应有 {expected} 个"),
        ProofRefuted { root, computed } => format!("证明推出的根为{}，日志头的根为{}", q(computed), q(root)),
        HeadsContradict { count, other } => format!("{count} 行与 {other} 行的两个日志头不属于同一日志"),
        LogHeader { text } => format!("{}不是日志首行", q(text)),
        LogFormatNewer { format, newest } => format!("日志格式为 {format}，本版本最高识别 {newest}"),
        TextCharacter { text, position } => format!("{}的第 {position} 个字符不可见", q(text)),
        TaxDoesNotAddUp { sum, amount } => format!("不含税金额与税额合计 {sum}，不等于 {amount}"),
        RateTwice { rate, first } => format!("税率 {rate} 重复，首次出现在位置 {first}"),
        HomeSign { amount, home } => format!("本位币 {home} 与 {amount} 方向相反"),
        AmountNotZero { amount } => format!("仅本位币金额变动，原币 {amount} 应为零"),
        RuleMissing { fact } => format!("没有{}的凭证规则", q(fact)),
        FeeNotBooked { fact } => format!("{}的凭证规则没有手续费行", q(fact)),
        RuleTwice { first } => format!("位置 {first} 的规则适用于相同业务"),
        RuleUnbalanced { account, part } => {
            let part = match part.as_str() {
                "gross" => "价税合计",
                "tax" => "税额",
                _ => "手续费",
            };
            format!("规则的{part}借贷不平，末行科目“{account}”")
        }
        AccountMissing { account } => format!("没有科目“{account}”"),
        DimensionMissing { account, dimension } => format!("科目“{account}”缺少辅助核算“{dimension}”"),
        DimensionReserved { dimension } => format!("“{dimension}”另有专用字段"),
        KeyConflict { key, first } => format!("位置 {first} 的另一业务已使用键“{key}”"),
        VoucherDiffers { voucher } => format!("凭证“{voucher}”已入账，内容不同"),
        VoucherUnbalanced { account, debit, credit } => {
            format!("借方 {debit}，贷方 {credit}，借贷不平，末行科目“{account}”")
        }
        ReversesItself { voucher } => format!("凭证“{voucher}”不能冲销自身"),
        UnknownPerson { person } => format!("没有人员“{person}”"),
        PersonAbsent { person, until: Some(until), at, .. } if until <= at => format!("“{person}”已于 {until} 离岗"),
        PersonAbsent { person, from: Some(from), .. } => format!("“{person}”自 {from} 起才在岗"),
        PersonAbsent { person, at, .. } => format!("“{person}”在 {at} 不在岗"),
        ManagerCycle { person } => format!("“{person}”直接或间接成为自己的上级"),
        DuplicateLimit { currency, first } => format!("{currency} 的审批额度重复，首次出现在位置 {first}"),
        WrongAction { action, policy } => format!("审批策略“{policy}”不管{}", action::zh(action)),
        PolicyNotInForce { policy, until: Some(until), at, .. } if until <= at => {
            format!("审批策略“{policy}”已于 {until} 停用")
        }
        PolicyNotInForce { policy, from: Some(from), .. } => format!("审批策略“{policy}”自 {from} 起才启用"),
        PolicyNotInForce { policy, at, .. } => format!("审批策略“{policy}”在 {at} 不可用"),
        FactMissing { fact } => format!("缺少必需的金额“{fact}”"),
        FactNotExpected { fact, policy } => format!("“{fact}”不符合审批策略“{policy}”的前提"),
        NoBranch { policy } => format!("审批策略“{policy}”没有适用的分支"),
        NoApprover { step, needed, found } => format!("审批节点“{step}”需要 {needed} 人，可审批的只有 {found} 人"),
        UnknownStep { step } => format!("此处不能退回到节点“{step}”"),
        CaseBroken { id, entry } => format!("审批单“{id}”被改动过：位置 {entry} 的记录与之前的不衔接"),
        CaseClosed { id, since } => format!("审批单“{id}”已于 {since} 结束"),
        StepNotOpen { step, open } => format!("节点“{step}”不在审批中，当前节点是“{open}”"),
        InstantBackward { at, last } => format!("{at} 早于最近的记录时刻 {last}"),
        ApprovalStale { expected, found } => format!("内容“{found}”不是送审的“{expected}”，须重新审批"),
        OwnRequest { person, could } => format!("“{person}”是发起人，不能审批自己的申请；{}", could_zh(could)),
        NotApprover { person, step, could } => format!("节点“{step}”不由“{person}”审批；{}", could_zh(could)),
        AlreadyAnswered { person, step } => format!("“{person}”已审批过节点“{step}”"),
        AlreadyApprover { person, step } => format!("“{person}”已是节点“{step}”的审批人"),
        SecondStep { person, earlier, step, could } => {
            format!("“{person}”已审批节点“{earlier}”，不能再审批节点“{step}”；{}", could_zh(could))
        }
        AuthorityExceeded { person, amount, limit: Some(limit), could } => {
            format!("“{person}”的审批额度为 {limit}，不足 {amount}；{}", could_zh(could))
        }
        AuthorityExceeded { person, amount, limit: None, could } => {
            format!("“{person}”没有 {} 的审批额度，不能审批 {amount}；{}", amount.currency(), could_zh(could))
        }
        NotRequester { person, requester } => format!("只有发起人“{requester}”可以撤回，“{person}”不能"),
        StepForbids { step, act } => format!("节点“{step}”此处不允许{}", named(act)),
        ApprovalPending { id, step: Some(step) } => format!("审批单“{id}”仍在节点“{step}”审批中"),
        ApprovalPending { id, step: None } => format!("审批单“{id}”尚未发起"),
        ApprovalDenied { id, by, at } => format!("审批单“{id}”已由“{by}”于 {at} 拒绝或撤回"),
        ApprovalExpired { id, until } => format!("审批单“{id}”的审批已于 {until} 失效"),
        FieldProtected { field, access } if access == "read" => format!("字段“{field}”只读，不能修改"),
        FieldProtected { field, .. } => format!("字段“{field}”不可见，不能修改"),
        FiguresHidden { person, refusal } => format!("因“{refusal}”被拒绝，所涉金额“{person}”无权查看"),
        RangeBackward { from, until } => format!("结束时刻 {until} 早于开始时刻 {from}"),
        NotAllowed { person, action, because_zh, .. } => {
            format!("“{person}”不能办理{}：{because_zh}", action::zh(action))
        }
        UnknownCase { case } => format!("没有审批单“{case}”"),
        CaseDone { case, sequence } => format!("审批单“{case}”已由第 {sequence} 号事件执行"),
        SeveralApprovals { first, next } => format!("第 {first} 条与第 {next} 条指令都需审批，须分开提交"),
        ActionTaken { action, policy } => format!("{}已由审批策略“{policy}”管理", action::zh(action)),
        UnknownPolicy { policy } => format!("没有审批策略“{policy}”"),
        DateOutOfReach { on, first, last } => match (first, last) {
            (Some(first), Some(last)) => format!("业务日期 {on} 不在 {first} 至 {last} 之间"),
            (Some(first), None) => format!("业务日期 {on} 早于 {first}"),
            (None, Some(last)) => format!("业务日期 {on} 晚于 {last}"),
            (None, None) => format!("业务日期 {on} 不可用"),
        },
        CompactSyntax { position } => format!("第 {position} 个字节之后的内容不符合格式或已中断"),
        RefundNotPaid { refund } => format!("退款单“{refund}”尚未付款"),
        WindowBackward { low, high } => format!("区间下限 {low} 大于上限 {high}"),
        WindowWithoutAnchor {} => "允许差额的凑数须指定至少一个必选金额".into(),
        StatementFormatUnknown {} => "不是已知的银行对账单格式".to_owned(),
        EncodingUnknown { text } => format!("没有名为{}的编码", q(text)),
        TextEncoding { encoding, position } => {
            format!("第 {position} 个字节不是 {encoding} 编码的文本；若文件为其他编码，请指明")
        }
        StatementSyntax { format, problem, line } => {
            format!("第 {line} 行不符合 {} 格式：{}", format, bank_problem_zh(problem))
        }
        RunningBalance { row, before, amount, stated } => {
            format!("余额在第 {row} 行断开：{before} 加 {amount} 不等于 {stated}")
        }
        ClosingBalance { opening, lines, stated } => {
            format!("期初余额 {opening} 加各行合计 {lines} 不等于期末余额 {stated}")
        }
        PageBalance { page, closed, opened } => format!("第 {page} 页期初余额为 {opened}，而上一页期末余额为 {closed}"),
        StatementTotal { total, stated, found } => {
            format!("文件载明的{}为{}，各行实际为{}", bank_total_zh(total), q(stated), q(found))
        }
        DetailsSum { row, booked, details } => {
            format!("第 {row} 行的明细合计 {details}，与入账金额 {booked} 不符")
        }
        StatementUnproven {} => "对账单未载明可供验证的余额或合计；请提供期初余额，或放宽验证要求".to_owned(),
        StatementTwice { first } => format!("与文件中第 {first} 份对账单相同"),
        AmountText { text, position } => {
            format!("{}从第 {position} 个字符起不符合该来源的金额写法", q(text))
        }
        DateText { text } => format!("{}不符合该来源的日期写法", q(text)),
        DialectOpen { text, first, second } => {
            format!("{}可读作 {first}，也可读作 {second}：请指明", q(text))
        }
        DialectContradictory { text, position, other, other_position } => {
            format!("位置 {position} 的{}与位置 {other_position} 的{}写法互相矛盾", q(text), q(other))
        }
        AccountText { text, position } => format!("{}从第 {position} 个字符起不是账号", q(text)),
        AccountLossy { text } => format!("账号{}已被电子表格转为科学计数法，末位数字丢失：请以文本导出", q(text)),
        AccountCheck { text } => format!("{}不是有效的 IBAN：长度或校验位有误", q(text)),
        TableQuote { row } => format!("第 {row} 行的引号没有闭合"),
        TableUnknown { headings, nearest, .. } if nearest.is_empty() => {
            format!("没有任何一行是已知格式的表头：找到{}", listed_zh(headings))
        }
        TableUnknown { headings, nearest, missing } => {
            format!("找到{}：最接近的格式是 {nearest}，尚缺{}", listed_zh(headings), listed_zh(missing))
        }
        TableLayout { needed } => format!("表格格式{}", layout_zh(needed)),
        TableCell { row, column, text, needed } => {
            format!("第 {row} 行{}列：{}不是{}", q(column), q(text), cell_zh(needed))
        }
        TableRow { row, found, needed } => format!("第 {row} 行有 {found} 个单元格，应为 {needed} 个"),
        ExceptionClosed { exception, state } => {
            let state = if state == "cleared" { "消除" } else { "确认" };
            format!("异常“{exception}”已{state}")
        }
        PeriodNotReady { findings, because_zh, .. } => format!("期间尚不能签核，共 {findings} 项：{because_zh}"),
        NoHomeCurrency {} => "当日规则未设定本位币".to_owned(),
        UnknownRevaluation { revaluation } => format!("没有调汇单“{revaluation}”"),
        RevaluationStands { revaluation } => format!("调汇单“{revaluation}”尚未冲回，不能再次调汇"),
        RevaluationUndone { revaluation } => format!("调汇单“{revaluation}”已经撤销"),
        GroupCycle { customer } => format!("“{customer}”直接或间接隶属于自己"),
        SegmentWithoutRates { debt } => format!("计提政策没有“{debt}”所属类别的比例"),
        UnknownException { exception } => format!("没有对账异常“{exception}”"),
        UnknownField { field } => format!("没有字段{}", named(field)),
        MissingField { field } => format!("缺少字段{}", named(field)),
        DuplicateField { field } => format!("字段{}重复", named(field)),
        UnknownVariant { text } => format!("{}不在可选名称之内", q(text)),
        WrongType { found, expected } => format!("类型不符：给出了{}，需要{}", value_zh(found), value_zh(expected)),
        JsonSyntax { problem, line, column } => {
            format!("第 {line} 行第 {column} 列不是有效 JSON：{}", problem_zh(problem))
        }
    }
}

/// Who could do it instead.
fn could_en(people: &[crate::Id]) -> String {
    match people {
        [] => "nobody can at this moment".into(),
        people => {
            let names: Vec<String> = people.iter().map(|person| format!("`{person}`")).collect();
            format!("{} could", names.join(", "))
        }
    }
}

fn could_zh(people: &[crate::Id]) -> String {
    match people {
        [] => "目前无人可以".into(),
        people => {
            let names: Vec<String> = people.iter().map(|person| format!("“{person}”")).collect();
            format!("可由{}审批", names.join("、"))
        }
    }
}
