// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! The kinds of refusal, flat: what a host catches.

use duebook::{Currency, ErrorKind, Id};

use crate::scalar::{Instant, LocalDate, Money};

/// A refusal: nothing was changed, nothing was guessed. The path says where: `items[3].open`; it is empty
/// if the value itself was the argument.
#[expect(missing_docs, reason = "what UniFFI keeps of a type has a limit")]
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
#[uniffi::export(Display)]
pub enum DuebookError {
    /// The text is not a plain decimal number: digits, at most one point, an optional leading minus.
    AmountSyntax {
        path: String,
        // The text as given.
        text: String,
        // The first character that does not fit, counted from 1.
        position: i64,
    },
    /// The amount has more decimal places than its currency. Nothing is rounded silently.
    AmountTooPrecise {
        path: String,
        // The amount as given.
        text: String,
        // The currency.
        currency: String,
        // The decimal places the currency has.
        digits: i64,
    },
    /// The amount, or a sum on the way, is larger than the library holds.
    AmountTooLarge {
        path: String,
        // The amount as given; empty for the result of a calculation.
        text: String,
        // The largest absolute amount, in minor units.
        limit: i64,
    },
    /// The amount is below zero where only zero or more makes sense.
    AmountNegative {
        path: String,
        // The amount.
        amount: Money,
    },
    /// The amount must be more than zero.
    AmountNotPositive {
        path: String,
        // The amount.
        amount: Money,
    },
    /// Nothing can be scheduled over zero.
    AmountZero { path: String },
    /// Neither an ISO 4217 code with minor units nor a declared currency such as `PTS:0`.
    CurrencyUnknown {
        path: String,
        // The text as given.
        text: String,
    },
    /// The code belongs to ISO 4217 and has a fixed number of digits there.
    CurrencyReserved {
        path: String,
        // The code.
        text: String,
        // The digits ISO 4217 gives it.
        digits: i64,
    },
    /// Two currencies met where one is needed. Amounts are never converted silently.
    CurrencyMismatch {
        path: String,
        // The currency needed.
        expected: String,
        // The currency found.
        found: String,
        // The open item concerned, if there is one.
        item: Option<String>,
    },
    /// Not a date of the form `YYYY-MM-DD`, or a day the calendar does not have.
    DateSyntax {
        path: String,
        // The text as given.
        text: String,
    },
    /// The date lies, or a rule led, outside the years 0001 to 9999.
    DateOutOfRange {
        path: String,
        // The last date before the range was left, as text.
        text: String,
    },
    /// A text is not an instant of the form `YYYY-MM-DDTHH:MM:SS[.f]Z`.
    InstantSyntax {
        path: String,
        // The text.
        text: String,
    },
    /// An instant would lie outside the years 1 to 9999.
    InstantOutOfRange {
        path: String,
        // The instant it starts from, or the number given.
        text: String,
    },
    /// No business day was found within the limit.
    NoBusinessDay {
        path: String,
        // The date the search began.
        from: LocalDate,
        // The days searched.
        limit: i64,
    },
    /// Not a percentage in plain decimal form with at most 8 decimal places.
    PercentSyntax {
        path: String,
        // The text as given.
        text: String,
    },
    /// The percentage is outside 0 to 100.
    PercentOutOfRange {
        path: String,
        // The text as given.
        text: String,
        // The largest percentage.
        limit: i64,
    },
    /// The percentages do not add up to 100 and no line takes the rest.
    PercentTotal {
        path: String,
        // What they add up to.
        found: String,
    },
    /// The identifier is empty.
    IdEmpty { path: String },
    /// The text is longer than the limit.
    TextTooLong {
        path: String,
        // Its length in bytes.
        length: i64,
        // The most bytes allowed.
        limit: i64,
    },
    /// The identifier is not clean: a character that cannot be seen, a blank at an end, or text that is not
    /// in normal form NFKC.
    IdCharacter {
        path: String,
        // The identifier as given.
        text: String,
        // The character, as `U+200B`.
        character: String,
        // Its position, counted from 1.
        position: i64,
    },
    /// The number is outside its range.
    NumberOutOfRange {
        path: String,
        // The number.
        found: i64,
        // The smallest allowed.
        min: i64,
        // The largest allowed.
        max: i64,
    },
    /// All weights are zero: there is nobody to give the amount to.
    WeightsAllZero { path: String },
    /// The list needs at least one element.
    Empty { path: String },
    /// The list is longer than the limit.
    TooMany {
        path: String,
        // Its length.
        found: i64,
        // The most elements allowed.
        limit: i64,
    },
    /// The identifier stands twice in one list.
    DuplicateId {
        path: String,
        // The identifier.
        id: String,
        // The position of its first use, counted from 0.
        first: i64,
    },
    /// The named open item is not in the list of items.
    UnknownItem {
        path: String,
        // The identifier.
        item: String,
    },
    /// The reported event is not one the terms wait for.
    UnknownEvent {
        path: String,
        // The event.
        event: String,
    },
    /// The first line cannot count from the line before it.
    NoPreviousLine { path: String },
    /// What is left for this part has the opposite sign of the total: the other parts take too much.
    ResidueFlipsSign {
        path: String,
        // What would be left.
        residue: Money,
        // The total to be divided.
        total: Money,
    },
    /// The lines do not add up to the total and no line takes the rest.
    LinesDoNotAddUp {
        path: String,
        // What they add up to.
        sum: Money,
        // The total to be divided.
        total: Money,
    },
    /// The named item belongs to another customer.
    CustomerMismatch {
        path: String,
        // The item.
        item: String,
        // The customer of the lot.
        expected: String,
        // The customer of the item.
        found: String,
    },
    /// More is asked for than the item has open.
    OverAllocated {
        path: String,
        // The item.
        item: String,
        // What is open.
        open: Money,
        // What was asked for.
        asked: Money,
    },
    /// More is asked for than the lot has left.
    InsufficientAvailable {
        path: String,
        // The lot.
        lot: String,
        // What is left.
        available: Money,
        // What was asked for.
        asked: Money,
    },
    /// The money arrived after the business date of the allocation.
    NotYetReceived {
        path: String,
        // The lot.
        lot: String,
        // When it arrived.
        received: LocalDate,
        // The business date of the allocation.
        as_of: LocalDate,
    },
    /// The named item was issued after the business date of the allocation.
    NotYetIssued {
        path: String,
        // The item.
        item: String,
        // When it was issued.
        issued: LocalDate,
        // The business date of the allocation.
        as_of: LocalDate,
    },
    /// The named item is outside what the lot may pay.
    OutOfScope {
        path: String,
        // The lot.
        lot: String,
        // The item.
        item: String,
    },
    /// The parts of an item are not what it has open.
    PartsDoNotAddUp {
        path: String,
        // The item.
        item: String,
        // What the parts add up to.
        sum: Money,
        // What is open.
        open: Money,
    },
    /// The scheme has the same phase twice.
    DuplicatePhase {
        path: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// No money can reach the phase: an earlier one pays all it looks at.
    PhaseUnreachable {
        path: String,
        // The position of the earlier one, from 0.
        by: i64,
    },
    /// The phase needs what another field of the scheme forbids.
    PhaseContradiction {
        path: String,
        // The field.
        field: String,
    },
    /// The call needs more searching than it is given.
    BudgetExceeded {
        path: String,
        // The most steps.
        limit: i64,
    },
    /// A part is larger than its whole, or has the opposite sign.
    PartExceedsWhole {
        path: String,
        // The part.
        part: Money,
        // The whole.
        whole: Money,
    },
    /// The new total is less than what has been paid, or than what stays frozen because of it.
    TotalBelowPaid {
        path: String,
        // The new total.
        total: Money,
        // What has been paid.
        paid: Money,
        // What stays frozen: what has been paid, and what is kept whole because a part of it has.
        frozen: Money,
    },
    /// The schedule has no installment of this number.
    /// The order names the pair twice.
    BucketTwice {
        path: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// The order comes back to a due kind that it had left, which paying installment by installment cannot follow.
    BucketsMixed {
        path: String,
        // The last position of this due kind before, from 0.
        left: i64,
    },
    /// The order names the component, but not for this due kind.
    BucketMissing {
        path: String,
        // The due kind: `pastDue`, `due` or `inAdvance`.
        when: String,
        // The component.
        component: String,
    },
    /// The component is not one that is known here.
    UnknownComponent {
        path: String,
        // The component.
        component: String,
    },
    /// There is no installment of this number.
    UnknownInstallment {
        path: String,
        // The number.
        number: i64,
    },
    /// More is paid of the receivable than the new schedule leaves of its installment.
    PaidExceedsInstallment {
        path: String,
        // The receivable.
        item: String,
        // What has been paid.
        paid: Money,
        // What the installment is now; zero if there is none any more.
        amount: Money,
    },
    /// Not a rate in plain decimal form with at most 12 decimal places.
    RateSyntax {
        path: String,
        // The text as given.
        text: String,
    },
    /// The rate is zero or less, or has too many digits before the point.
    RateOutOfRange {
        path: String,
        // The text as given.
        text: String,
        // The most digits before the point.
        limit: i64,
    },
    /// The quote leads the other way. It is never inverted silently.
    RateDirection {
        path: String,
        // What the quote turns.
        from: String,
        // Into what.
        to: String,
    },
    /// Two currencies meet and no quote between them is given.
    RateMissing {
        path: String,
        // What is to be turned.
        from: String,
        // Into what.
        to: String,
    },
    /// There are two quotes for the same direction.
    DuplicateQuote {
        path: String,
        // What they turn.
        from: String,
        // Into what.
        to: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// A rate stands where both currencies are the same.
    CurrenciesEqual {
        path: String,
        // The currency.
        currency: String,
    },
    /// The amount is worth less than half a minor unit of the other currency: it would pay for nothing.
    ConvertsToZero {
        path: String,
        // The amount.
        amount: Money,
        // The other currency.
        currency: String,
    },
    /// The named lot is not in the list of lots.
    UnknownLot {
        path: String,
        // The identifier.
        lot: String,
    },
    /// An amount in the base currency has another book value than itself.
    BaseNotAmount {
        path: String,
        // The amount.
        amount: Money,
        // The book value.
        book: Money,
    },
    /// The book value is too far from the amount at the given rate.
    BookDiffers {
        path: String,
        // The book value.
        book: Money,
        // The amount at the rate.
        converted: Money,
        // How far apart they may be, in minor units.
        limit: i64,
    },
    /// There is no such account.
    UnknownAccount {
        path: String,
        // The customer named.
        customer: String,
    },
    /// There is no such hold.
    UnknownHold {
        path: String,
        // The hold.
        hold: String,
    },
    /// There is no such movement.
    UnknownMovement {
        path: String,
        // The movement.
        movement: String,
    },
    /// The account was set up before.
    AccountExists {
        path: String,
        // Its customer.
        customer: String,
    },
    /// The account is closed.
    AccountClosed {
        path: String,
        // Its customer.
        customer: String,
        // The day it was closed.
        since: LocalDate,
    },
    /// The account is not closed.
    AccountNotClosed {
        path: String,
        // Its customer.
        customer: String,
    },
    /// The account has less available than is asked for.
    InsufficientBalance {
        path: String,
        // Its customer.
        customer: String,
        // What may be taken for this.
        available: Money,
        // What was asked for.
        asked: Money,
        // What is missing.
        gap: Money,
    },
    /// There is enough on the day itself, but it was used on a later day.
    ShortLater {
        path: String,
        // The lot.
        lot: String,
        // The first day that would be short.
        day: LocalDate,
        // What is left of it on that day.
        available: Money,
        // What would be taken.
        asked: Money,
    },
    /// The date lies before the last movement of the account, and here dates only rise.
    BackDated {
        path: String,
        // The date.
        on: LocalDate,
        // The date of the last movement.
        last: LocalDate,
    },
    /// The date lies before what it refers to.
    TooEarly {
        path: String,
        // The hold or movement.
        id: String,
        // Its date.
        since: LocalDate,
        // The date given.
        on: LocalDate,
    },
    /// The hold was resolved before.
    HoldResolved {
        path: String,
        // The hold.
        hold: String,
        // The movement that resolved it.
        by: String,
    },
    /// The hold ends, or ended, by its date.
    HoldLapsed {
        path: String,
        // The hold.
        hold: String,
        // The first day on which it no longer holds.
        until: LocalDate,
        // The date given.
        on: LocalDate,
    },
    /// The hold has not ended by its date.
    HoldNotLapsed {
        path: String,
        // The hold.
        hold: String,
        // The first day on which it no longer holds; none: it has no end.
        until: Option<LocalDate>,
        // The date given.
        on: LocalDate,
    },
    /// A refund hold is paid out, any other hold pays items.
    HoldPurpose {
        path: String,
        // The hold.
        hold: String,
    },
    /// More is asked for than the hold has.
    OverCaptured {
        path: String,
        // The hold.
        hold: String,
        // What it has.
        held: Money,
        // What was asked for.
        asked: Money,
    },
    /// The lot belongs to another account.
    OtherAccount {
        path: String,
        // The lot.
        lot: String,
    },
    /// The money is on that account already.
    TransferToSelf {
        path: String,
        // The customer of the account.
        customer: String,
    },
    /// The lot cannot be used from its expiry on.
    Expired {
        path: String,
        // The lot.
        lot: String,
        // The first day on which it can no longer be used.
        expires: LocalDate,
        // The date given.
        on: LocalDate,
    },
    /// The lot has not expired.
    NotExpired {
        path: String,
        // The lot.
        lot: String,
        // When it will; none: never.
        expires: Option<LocalDate>,
        // The date given.
        on: LocalDate,
    },
    /// What the hold is for lies outside what the lot may pay.
    OutsideScope {
        path: String,
        // The lot.
        lot: String,
    },
    /// Money that was given is never paid back.
    NotRefundable {
        path: String,
        // The lot.
        lot: String,
    },
    /// A deposit (定金) goes back only for a cause that returns it.
    DepositBinding {
        path: String,
        // The lot.
        lot: String,
    },
    /// Only a deposit (定金) can be kept for a broken contract.
    NotForfeitable {
        path: String,
        // The lot.
        lot: String,
    },
    /// Nobody knows yet whose money it is.
    UnidentifiedMoney {
        path: String,
        // The lot.
        lot: String,
    },
    /// It is known whose money it is.
    AlreadyIdentified {
        path: String,
        // The lot.
        lot: String,
    },
    /// The money has that kind, or cannot become it.
    NotReclassifiable {
        path: String,
        // The lot.
        lot: String,
    },
    /// The movement is not one that can be taken back.
    NotUndoable {
        path: String,
        // The movement.
        movement: String,
    },
    /// More is to be taken back than the movement took and nobody took back.
    OverUndone {
        path: String,
        // The movement.
        movement: String,
        // What can still be taken back.
        left: Money,
        // What was asked for.
        asked: Money,
    },
    /// A later movement uses the money and has to be taken back first.
    DependsOn {
        path: String,
        // The later movement.
        movement: String,
    },
    /// Two installments have one number.
    NumberTwice {
        path: String,
        // The number.
        number: i64,
        // The position of the first, from 0.
        first: i64,
    },
    /// More is to be taken back than was paid.
    OverReversed {
        path: String,
        // What was paid.
        paid: Money,
        // What was asked for.
        asked: Money,
    },
    /// There is no link of this id.
    UnknownLink {
        path: String,
        // The link.
        link: String,
    },
    /// Nothing of the link stands any more.
    AlreadyUndone {
        path: String,
        // The link.
        link: String,
    },
    /// More of the link is to be undone than still stands.
    LinkOverUndone {
        path: String,
        // The link.
        link: String,
        // What still stands.
        left: Money,
        // What was asked for.
        asked: Money,
    },
    /// Something later depends on it and must be undone first.
    LinkDependsOn {
        path: String,
        // The link or lot that was to be undone.
        undone: String,
        // The latest link or step that stands in the way.
        later: String,
    },
    /// The date is before that of the document it concerns.
    BeforeDocument {
        path: String,
        // The date.
        on: LocalDate,
        // The earliest date it may have.
        earliest: LocalDate,
    },
    /// The amount must be less than zero.
    AmountNotNegative {
        path: String,
        // The amount.
        amount: Money,
    },
    /// The item was not written off: there is nothing to recover.
    NotWrittenOff {
        path: String,
        // The item.
        item: String,
    },
    /// Nothing can be moved from a customer to the same customer.
    SameCustomer {
        path: String,
        // The customer.
        customer: String,
    },
    /// The item or lot belongs to another customer.
    NotOfCustomer {
        path: String,
        // The item or lot.
        id: String,
        // The customer it should belong to.
        expected: String,
        // The customer it belongs to.
        found: String,
    },
    /// The id of the order was used before, with another content.
    OrderConflict {
        path: String,
        // The order.
        order: String,
        // The event that recorded it first.
        sequence: i64,
    },
    /// Somebody else was faster: the stream is at another version than expected.
    VersionConflict {
        path: String,
        // The stream.
        stream: String,
        // The version the writer expected.
        expected: i64,
        // The version it has.
        found: i64,
    },
    /// The instant lies before the last recorded one.
    ClockBack {
        path: String,
        // The instant given.
        at: Instant,
        // The last recorded instant.
        last: Instant,
    },
    /// The business date lies in a closed period.
    PeriodClosed {
        path: String,
        // The business date.
        on: LocalDate,
        // The last closed day.
        through: LocalDate,
    },
    /// The days are open already, or closed already.
    PeriodOpen {
        path: String,
        // The day given.
        day: LocalDate,
    },
    /// The event or the log belongs to another book.
    OtherBook {
        path: String,
        // The book it should belong to.
        expected: String,
        // The book it belongs to.
        found: String,
    },
    /// The event does not follow the last one.
    SequenceBroken {
        path: String,
        // The next sequence number.
        expected: i64,
        // That of the event.
        found: i64,
    },
    /// The events of an order are not all there.
    TornBatch {
        path: String,
        // The order; `?` if its line is cut off before its name.
        order: String,
        // How many are there.
        found: i64,
        // How many there should be; 0 if the line is cut off before it says so.
        of: i64,
        // The last event before the order: up to here the log is whole.
        good: i64,
    },
    /// The text means an event, but is not its one form.
    NotCanonical { path: String },
    /// The event was written by a newer version of the library.
    FormatUnknown {
        path: String,
        // The version of its format.
        found: i64,
        // The newest version known here.
        newest: i64,
    },
    /// The event says something that does not fit the book.
    EventMismatch {
        path: String,
        // The field that does not fit.
        field: String,
    },
    /// There is no such customer.
    UnknownCustomer {
        path: String,
        // The customer.
        customer: String,
    },
    /// The customer became another one.
    CustomerMerged {
        path: String,
        // The customer.
        customer: String,
        // The customer who stays.
        into: String,
    },
    /// A hold of the customer has to be resolved first.
    CustomerBusy {
        path: String,
        // The customer.
        customer: String,
        // The hold.
        hold: String,
    },
    /// There is no such contract.
    UnknownContract {
        path: String,
        // The contract.
        contract: String,
    },
    /// The contract is not at the point where this may happen.
    ContractStatus {
        path: String,
        // The contract.
        contract: String,
        // How it stands.
        status: String,
    },
    /// There is no such receipt.
    UnknownReceipt {
        path: String,
        // The receipt.
        receipt: String,
    },
    /// The receipt is not at the point where this may happen.
    ReceiptStatus {
        path: String,
        // The receipt.
        receipt: String,
        // How it stands.
        status: String,
    },
    /// There is no such refund.
    UnknownRefund {
        path: String,
        // The refund.
        refund: String,
    },
    /// There is no such allocation.
    UnknownAllocation {
        path: String,
        // The allocation.
        allocation: String,
    },
    /// The receivable is not at the point where this may happen.
    ItemStanding {
        path: String,
        // The receivable.
        item: String,
        // How it stands.
        standing: String,
    },
    /// Something of the receivable was settled: it cannot fall away.
    ItemTouched {
        path: String,
        // The receivable.
        item: String,
    },
    /// A record of that id is there already.
    AlreadyRecorded {
        path: String,
        // The id.
        id: String,
        // The event that recorded it.
        sequence: i64,
    },
    /// Nothing would change.
    NothingToDo { path: String },
    /// The content does not have the digest that stands beside it.
    DigestMismatch { path: String },
    /// The digest is not 64 lower-case hexadecimal digits.
    DigestSyntax {
        path: String,
        // The text as given.
        text: String,
    },
    /// The log has fewer lines than the question is about.
    LogTooShort {
        path: String,
        // How many lines it has.
        count: i64,
        // How many were asked for.
        asked: i64,
    },
    /// The newer head has fewer lines than the older one: a log only grows.
    LogShortened {
        path: String,
        // The count of the older head.
        old: i64,
        // The count of the newer head.
        new: i64,
    },
    /// The proof is about a log of another length than the head.
    ProofCount {
        path: String,
        // The count of the head.
        expected: i64,
        // The count of the proof.
        found: i64,
    },
    /// The proof has another number of digests than any proof of these counts.
    ProofLength {
        path: String,
        // How many it must have.
        expected: i64,
        // How many it has.
        found: i64,
    },
    /// The proof does not lead to the root of the head: something is not what was recorded.
    ProofRefuted {
        path: String,
        // The root of the head.
        root: String,
        // The root the proof leads to.
        computed: String,
    },
    /// Two heads are not of one log: no log can have both.
    HeadsContradict {
        path: String,
        // How many lines the log of the first has.
        count: i64,
        // How many lines the log of the second has.
        other: i64,
    },
    /// The line is not the header of a log in its one form.
    LogHeader {
        path: String,
        // The line, shortened.
        text: String,
    },
    /// The log was written by a newer version of the library.
    LogFormatNewer {
        path: String,
        // The version of the log's form.
        format: i64,
        // The newest one known here.
        newest: i64,
    },
    /// The text holds a character that cannot be seen.
    TextCharacter {
        path: String,
        // The text, shortened.
        text: String,
        // The character, counted from 1.
        position: i64,
    },
    /// Net and tax do not add up to the amount.
    TaxDoesNotAddUp {
        path: String,
        // What they add up to.
        sum: Money,
        // The amount.
        amount: Money,
    },
    /// A rate stands twice.
    RateTwice {
        path: String,
        // The rate.
        rate: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// The value in the home currency goes the other way than the amount.
    HomeSign {
        path: String,
        // The amount.
        amount: Money,
        // The value.
        home: Money,
    },
    /// Only the value in the home currency changes: the amount must be zero.
    AmountNotZero {
        path: String,
        // The amount.
        amount: Money,
    },
    /// The chart has no rule for such a fact.
    RuleMissing {
        path: String,
        // The kind of fact.
        fact: String,
    },
    /// The rule for such a fact has no line for the fee inside it.
    FeeNotBooked {
        path: String,
        // The kind of fact.
        fact: String,
    },
    /// Another rule of the chart is for the same facts.
    RuleTwice {
        path: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// The rule debits another share of the amount than it credits.
    RuleUnbalanced {
        path: String,
        // The account of its last line.
        account: String,
        // The part that does not cancel out: `gross`, `tax` or `fee`.
        part: String,
    },
    /// The chart has no such account.
    AccountMissing {
        path: String,
        // The account.
        account: String,
    },
    /// The account asks for a dimension that the fact does not have.
    DimensionMissing {
        path: String,
        // The account.
        account: String,
        // The dimension.
        dimension: String,
    },
    /// The dimension has a field of its own.
    DimensionReserved {
        path: String,
        // The dimension.
        dimension: String,
    },
    /// Another fact has this key.
    KeyConflict {
        path: String,
        // The key.
        key: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// The voucher stands in the ledger with other content.
    VoucherDiffers {
        path: String,
        // The voucher.
        voucher: String,
    },
    /// Debit and credit differ.
    VoucherUnbalanced {
        path: String,
        // The account of the last line of the currency.
        account: String,
        // The debit side.
        debit: Money,
        // The credit side.
        credit: Money,
    },
    /// A voucher cannot take itself back.
    ReversesItself {
        path: String,
        // The voucher.
        voucher: String,
    },
    /// There is no such person.
    UnknownPerson {
        path: String,
        // The person.
        person: String,
    },
    /// The person is not there yet, or is gone.
    PersonAbsent {
        path: String,
        // The person.
        person: String,
        // From when on the person is there; none: always was.
        from: Option<Instant>,
        // The first instant at which the person is gone; none: there without end.
        until: Option<Instant>,
        // The instant given.
        at: Instant,
    },
    /// Going up from manager to manager leads back to the same person.
    ManagerCycle {
        path: String,
        // The person.
        person: String,
    },
    /// There are two limits for the same role, or person, and currency.
    DuplicateLimit {
        path: String,
        // The currency.
        currency: String,
        // The position of the first, from 0.
        first: i64,
    },
    /// The policy does not decide this action.
    WrongAction {
        path: String,
        // The action.
        action: String,
        // The policy.
        policy: String,
    },
    /// The version of the policy may not be used at that instant.
    PolicyNotInForce {
        path: String,
        // The policy.
        policy: String,
        // From when on it may be used; none: always.
        from: Option<Instant>,
        // The first instant at which it may not any more; none: without end.
        until: Option<Instant>,
        // The instant given.
        at: Instant,
    },
    /// A fact that is needed is not there, or is no amount.
    FactMissing {
        path: String,
        // The fact.
        fact: String,
    },
    /// A fact is not what the policy expects of every subject.
    FactNotExpected {
        path: String,
        // The fact.
        fact: String,
        // The policy.
        policy: String,
    },
    /// No branch of the policy fits.
    NoBranch {
        path: String,
        // The policy.
        policy: String,
    },
    /// Too few people could decide a step.
    NoApprover {
        path: String,
        // The step.
        step: String,
        // How many it needs.
        needed: i64,
        // How many could decide it.
        found: i64,
    },
    /// There is no such step to go back to.
    UnknownStep {
        path: String,
        // The step.
        step: String,
    },
    /// The answers of a case do not follow from one another: the record was changed by other hands.
    CaseBroken {
        path: String,
        // The case.
        id: String,
        // The position of the first answer that does not follow, from 0.
        entry: i64,
    },
    /// The case is over.
    CaseClosed {
        path: String,
        // The case.
        id: String,
        // When it ended.
        since: Instant,
    },
    /// Another step is open than the answer means.
    StepNotOpen {
        path: String,
        // The step that was meant.
        step: String,
        // The step that is open.
        open: String,
    },
    /// The instant lies before the last one: recorded time never runs back.
    InstantBackward {
        path: String,
        // The instant given.
        at: Instant,
        // The last instant recorded.
        last: Instant,
    },
    /// The content is another than approval was asked for.
    ApprovalStale {
        path: String,
        // The digest the case is about.
        expected: String,
        // The digest given.
        found: String,
    },
    /// Nobody decides what that person asked for.
    OwnRequest {
        path: String,
        // The requester.
        person: String,
        // Who could, at most ten.
        could: Vec<String>,
    },
    /// The step does not name the person, or the person handed it over.
    NotApprover {
        path: String,
        // The person.
        person: String,
        // The step.
        step: String,
        // Who could, at most ten.
        could: Vec<String>,
    },
    /// The person answered this step before.
    AlreadyAnswered {
        path: String,
        // The person.
        person: String,
        // The step.
        step: String,
    },
    /// The person has a place in this step already.
    AlreadyApprover {
        path: String,
        // The person.
        person: String,
        // The step.
        step: String,
    },
    /// The person approved an earlier step of the case.
    SecondStep {
        path: String,
        // The person.
        person: String,
        // The step the person approved.
        earlier: String,
        // The step that is open.
        step: String,
        // Who could, at most ten.
        could: Vec<String>,
    },
    /// The amount is beyond what the person may approve.
    AuthorityExceeded {
        path: String,
        // The person.
        person: String,
        // The amount.
        amount: Money,
        // What the person may approve at most; none: nothing in this currency.
        limit: Option<Money>,
        // Who could, at most ten.
        could: Vec<String>,
    },
    /// Only the requester may take the case back.
    NotRequester {
        path: String,
        // The person.
        person: String,
        // The requester.
        requester: String,
    },
    /// The step does not allow it, or not to somebody in this place.
    StepForbids {
        path: String,
        // The step.
        step: String,
        // What it does not allow: `delegate` or `addStep`.
        act: String,
    },
    /// The approval is not given yet.
    ApprovalPending {
        path: String,
        // The case.
        id: String,
        // The open step; none: the case is not open yet.
        step: Option<String>,
    },
    /// The case was rejected or withdrawn.
    ApprovalDenied {
        path: String,
        // The case.
        id: String,
        // By whose answer.
        by: String,
        // When.
        at: Instant,
    },
    /// The approval is too old to be used.
    ApprovalExpired {
        path: String,
        // The case.
        id: String,
        // The first instant at which it cannot be used.
        until: Instant,
    },
    /// The person may not change the field.
    FieldProtected {
        path: String,
        // The field.
        field: String,
        // What the person may do with it: `hidden` or `read`.
        access: String,
    },
    /// What was refused, and why, can be told only with amounts that the person may not see.
    FiguresHidden {
        path: String,
        // The person.
        person: String,
        // The code of the refusal.
        refusal: String,
    },
    /// The end lies before the beginning.
    RangeBackward {
        path: String,
        // The beginning.
        from: Instant,
        // The end.
        until: Instant,
    },
    /// The person has no right to do that.
    NotAllowed {
        path: String,
        // The person.
        person: String,
        // What was to be done.
        action: String,
        // Why not, and what would change it, in English.
        because: String,
        // The same in Chinese.
        because_zh: String,
    },
    /// There is no such case.
    UnknownCase {
        path: String,
        // The case.
        case: String,
    },
    /// What was approved is already carried out.
    CaseDone {
        path: String,
        // The case.
        case: String,
        // The event that says so.
        sequence: i64,
    },
    /// Several commands of the order need an approval of their own; each belongs in its own order.
    SeveralApprovals {
        path: String,
        // The place of the first among the commands, from 0.
        first: i64,
        // The place of the next.
        next: i64,
    },
    /// Another policy decides this action already.
    ActionTaken {
        path: String,
        // The action.
        action: String,
        // The policy.
        policy: String,
    },
    /// There is no such policy.
    UnknownPolicy {
        path: String,
        // The policy.
        policy: String,
    },
    /// The business date is further from the day of recording than the rules allow.
    DateOutOfReach {
        path: String,
        // The business date.
        on: LocalDate,
        // The first day the rules allow; none: any.
        first: Option<LocalDate>,
        // The last day the rules allow; none: any.
        last: Option<LocalDate>,
    },
    /// The bytes are not those of a record: something else than what is needed stands there, or they end.
    CompactSyntax {
        path: String,
        // How many bytes could be read.
        position: i64,
    },
    /// The refund was not paid out, so that nothing of it can come back.
    RefundNotPaid {
        path: String,
        // The refund.
        refund: String,
    },
    /// The window of a sum ends below where it begins.
    WindowBackward {
        path: String,
        // Where it begins.
        low: Money,
        // Where it ends.
        high: Money,
    },
    /// A window of sums needs an amount that is in every set.
    WindowWithoutAnchor { path: String },
    /// The content is of no bank format that is known.
    StatementFormatUnknown { path: String },
    /// There is no encoding of this name.
    EncodingUnknown {
        path: String,
        // The name as given or declared.
        text: String,
    },
    /// The bytes are not text in the encoding.
    TextEncoding {
        path: String,
        // The encoding.
        encoding: String,
        // The first byte that does not fit, counted from 0.
        position: i64,
    },
    /// The bank file is not of its format.
    StatementSyntax {
        path: String,
        // The format: `camt`, `MT940`, `OFX`, `CSV`.
        format: String,
        // What is wrong with it: `endOfFile`, `markup`, `docType`, `entity`, `tooDeep`, `controlCharacter`, `tag`,
        // `order`, `field`, `message`.
        problem: String,
        // The line of the file, counted from 1.
        line: i64,
    },
    /// A running balance is not the one before it and the amount of its line.
    RunningBalance {
        path: String,
        // The row, from 1.
        row: i64,
        // The balance before it.
        before: Money,
        // The amount of the line.
        amount: Money,
        // The balance the file states.
        stated: Money,
    },
    /// The closing balance is not the opening balance and all lines.
    ClosingBalance {
        path: String,
        // The opening balance.
        opening: Money,
        // All lines.
        lines: Money,
        // The closing balance the file states.
        stated: Money,
    },
    /// A page of a statement opens with another balance than the one before it closed with.
    PageBalance {
        path: String,
        // The page, from 1.
        page: i64,
        // What the page before it closed with.
        closed: Money,
        // What it opens with.
        opened: Money,
    },
    /// A count or sum that the file states is not that of its lines.
    StatementTotal {
        path: String,
        // Which: `lines`, `credits`, `debits`, `payments` are counts; `linesSum`, `creditsSum`, `debitsSum`, `netSum`,
        // `paymentsSum` are sums.
        total: String,
        // What the file states.
        stated: String,
        // What its lines make.
        found: String,
    },
    /// The payments of a batch are not what was booked.
    DetailsSum {
        path: String,
        // The row, from 1.
        row: i64,
        // What was booked.
        booked: Money,
        // What the payments add up to.
        details: Money,
    },
    /// The file states neither balances nor totals that prove it.
    StatementUnproven { path: String },
    /// The same statement stands twice in the file.
    StatementTwice {
        path: String,
        // The earlier, from 1.
        first: i64,
    },
    /// The text is no amount as the dialect has them.
    AmountText {
        path: String,
        // The text as given.
        text: String,
        // The first character that does not fit, counted from 1; one past the end if something is missing.
        position: i64,
    },
    /// The text is no date as the dialect has them.
    DateText {
        path: String,
        // The text as given.
        text: String,
    },
    /// A value can be read in two ways, and nothing in its column decides.
    DialectOpen {
        path: String,
        // The value.
        text: String,
        // One reading.
        first: String,
        // The other.
        second: String,
    },
    /// Two values of one column can only be read in different ways.
    DialectContradictory {
        path: String,
        // One value.
        text: String,
        // Its position, from 0.
        position: i64,
        // The other value.
        other: String,
        // Its position, from 0.
        other_position: i64,
    },
    /// The text is no account number.
    AccountText {
        path: String,
        // The text as given.
        text: String,
        // The first character that does not fit, counted from 1.
        position: i64,
    },
    /// A spreadsheet turned the account number into scientific notation: its last digits are lost.
    AccountLossy {
        path: String,
        // The text as given.
        text: String,
    },
    /// The text begins like an IBAN, and its length or its check digits are wrong.
    AccountCheck {
        path: String,
        // The text as given.
        text: String,
    },
    /// A quotation mark opens a cell and none closes it.
    TableQuote {
        path: String,
        // The row in which it opens, from 1.
        row: i64,
    },
    /// No row of the table has the headings of a layout that is known or declared.
    TableUnknown {
        path: String,
        // The headings that were seen, of the row that comes nearest.
        headings: Vec<String>,
        // The nearest layout; empty if none has a heading in common.
        nearest: String,
        // The headings it needs besides.
        missing: Vec<String>,
    },
    /// A layout of a table does not say all that is needed, or says it twice.
    TableLayout {
        path: String,
        // What is wrong: `booked`, `amount`, `side`, `currency`, `twice`, `states`, `heading`.
        needed: String,
    },
    /// A cell of a table is not what its column holds.
    TableCell {
        path: String,
        // The row, from 1.
        row: i64,
        // The heading of the column.
        column: String,
        // The text of the cell.
        text: String,
        // What is needed: `date`, `time`, `amount`, `positive`, `oneSide`, `side`, `currency`, `state`, `oneAccount`; in a
        // report `textCell`, `amountCell`, `wholeCell`, `shareCell`, `ratioCell`, `dateCell`, `flagCell`.
        needed: String,
    },
    /// A row has more cells than the table has columns, or lacks cells that are needed.
    TableRow {
        path: String,
        // The row, from 1.
        row: i64,
        // How many cells it has.
        found: i64,
        // How many it needs.
        needed: i64,
    },
    /// The exception is cleared or accepted, so that nothing can be done with it.
    ExceptionClosed {
        path: String,
        // The exception.
        exception: String,
        // How it stands: `cleared` or `accepted`.
        state: String,
    },
    /// Something stands in the way of signing the period.
    PeriodNotReady {
        path: String,
        // How many findings.
        findings: i64,
        // The first of them, in English.
        because: String,
        // The same in Chinese.
        because_zh: String,
    },
    /// The rules of the day declare no home currency.
    NoHomeCurrency { path: String },
    /// There is no such revaluation.
    UnknownRevaluation {
        path: String,
        // The revaluation.
        revaluation: String,
    },
    /// A revaluation has to be taken off before there is another one.
    RevaluationStands {
        path: String,
        // The revaluation.
        revaluation: String,
    },
    /// The revaluation was taken back already.
    RevaluationUndone {
        path: String,
        // The revaluation.
        revaluation: String,
    },
    /// Going up from a customer to the group it belongs to leads back to the same customer.
    GroupCycle {
        path: String,
        // The customer.
        customer: String,
    },
    /// The policy has no rates for the segment of the debt.
    SegmentWithoutRates {
        path: String,
        // The debt.
        debt: String,
    },
    /// There is no such exception of the account.
    UnknownException {
        path: String,
        // The exception.
        exception: String,
    },
    /// The record has no such field.
    UnknownField {
        path: String,
        // The field.
        field: String,
    },
    /// The record lacks a field it needs.
    MissingField {
        path: String,
        // The field.
        field: String,
    },
    /// The field stands twice.
    DuplicateField {
        path: String,
        // The field.
        field: String,
    },
    /// There is no variant of this name.
    UnknownVariant {
        path: String,
        // The name as given.
        text: String,
    },
    /// The value is of another type than the field.
    WrongType {
        path: String,
        // What was found: `text`, `wholeNumber`, `decimalNumber`, `hugeNumber` (beyond 64 bits), `boolean`,
        // `nothing`, `list`, `object`, `halfCharacter` (a lone surrogate), `notUtf8`, or a host's name of its type.
        found: String,
        // What is needed: one of the same, or `choice` (an object with a kind), `name`, `date`,
        // `id`, `currency`, `percent`, `json` (what JSON can say), or a host's name of its type.
        expected: String,
    },
    /// The text is not JSON.
    JsonSyntax {
        path: String,
        // What is wrong with it: `endOfText`, `noValue`, `fieldName`, `colon`, `comma`, `trailingComma`,
        // `trailingText`, `number`, `hugeNumber`, `escape`, `halfCharacter`, `controlCharacter`, `tooDeep`.
        problem: String,
        // The line, counted from 1.
        line: i64,
        // The byte in the line, counted from 1, where the reader stopped; 0 if it took none.
        column: i64,
    },
}

impl DuebookError {
    /// The core's refusal as the host sees it.
    pub(super) fn told(path: String, kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::AmountSyntax { text, position } => Self::AmountSyntax { path, text, position },
            ErrorKind::AmountTooPrecise { text, currency, digits } => {
                Self::AmountTooPrecise { path, text, currency: currency.to_string(), digits }
            }
            ErrorKind::AmountTooLarge { text, limit } => Self::AmountTooLarge { path, text, limit },
            ErrorKind::AmountNegative { amount } => Self::AmountNegative { path, amount },
            ErrorKind::AmountNotPositive { amount } => Self::AmountNotPositive { path, amount },
            ErrorKind::AmountZero {} => Self::AmountZero { path },
            ErrorKind::CurrencyUnknown { text } => Self::CurrencyUnknown { path, text },
            ErrorKind::CurrencyReserved { text, digits } => Self::CurrencyReserved { path, text, digits },
            ErrorKind::CurrencyMismatch { expected, found, item } => Self::CurrencyMismatch {
                path,
                expected: expected.to_string(),
                found: found.to_string(),
                item: item.map(|it| it.to_string()),
            },
            ErrorKind::DateSyntax { text } => Self::DateSyntax { path, text },
            ErrorKind::DateOutOfRange { text } => Self::DateOutOfRange { path, text },
            ErrorKind::InstantSyntax { text } => Self::InstantSyntax { path, text },
            ErrorKind::InstantOutOfRange { text } => Self::InstantOutOfRange { path, text },
            ErrorKind::NoBusinessDay { from, limit } => Self::NoBusinessDay { path, from, limit },
            ErrorKind::PercentSyntax { text } => Self::PercentSyntax { path, text },
            ErrorKind::PercentOutOfRange { text, limit } => Self::PercentOutOfRange { path, text, limit },
            ErrorKind::PercentTotal { found } => Self::PercentTotal { path, found },
            ErrorKind::IdEmpty {} => Self::IdEmpty { path },
            ErrorKind::TextTooLong { length, limit } => Self::TextTooLong { path, length, limit },
            ErrorKind::IdCharacter { text, character, position } => {
                Self::IdCharacter { path, text, character, position }
            }
            ErrorKind::NumberOutOfRange { found, min, max } => Self::NumberOutOfRange { path, found, min, max },
            ErrorKind::WeightsAllZero {} => Self::WeightsAllZero { path },
            ErrorKind::Empty {} => Self::Empty { path },
            ErrorKind::TooMany { found, limit } => Self::TooMany { path, found, limit },
            ErrorKind::DuplicateId { id, first } => Self::DuplicateId { path, id: id.to_string(), first },
            ErrorKind::UnknownItem { item } => Self::UnknownItem { path, item: item.to_string() },
            ErrorKind::UnknownEvent { event } => Self::UnknownEvent { path, event: event.to_string() },
            ErrorKind::NoPreviousLine {} => Self::NoPreviousLine { path },
            ErrorKind::ResidueFlipsSign { residue, total } => Self::ResidueFlipsSign { path, residue, total },
            ErrorKind::LinesDoNotAddUp { sum, total } => Self::LinesDoNotAddUp { path, sum, total },
            ErrorKind::CustomerMismatch { item, expected, found } => Self::CustomerMismatch {
                path,
                item: item.to_string(),
                expected: expected.to_string(),
                found: found.to_string(),
            },
            ErrorKind::OverAllocated { item, open, asked } => {
                Self::OverAllocated { path, item: item.to_string(), open, asked }
            }
            ErrorKind::InsufficientAvailable { lot, available, asked } => {
                Self::InsufficientAvailable { path, lot: lot.to_string(), available, asked }
            }
            ErrorKind::NotYetReceived { lot, received, as_of } => {
                Self::NotYetReceived { path, lot: lot.to_string(), received, as_of }
            }
            ErrorKind::NotYetIssued { item, issued, as_of } => {
                Self::NotYetIssued { path, item: item.to_string(), issued, as_of }
            }
            ErrorKind::OutOfScope { lot, item } => {
                Self::OutOfScope { path, lot: lot.to_string(), item: item.to_string() }
            }
            ErrorKind::PartsDoNotAddUp { item, sum, open } => {
                Self::PartsDoNotAddUp { path, item: item.to_string(), sum, open }
            }
            ErrorKind::DuplicatePhase { first } => Self::DuplicatePhase { path, first },
            ErrorKind::PhaseUnreachable { by } => Self::PhaseUnreachable { path, by },
            ErrorKind::PhaseContradiction { field } => Self::PhaseContradiction { path, field },
            ErrorKind::BudgetExceeded { limit } => Self::BudgetExceeded { path, limit },
            ErrorKind::PartExceedsWhole { part, whole } => Self::PartExceedsWhole { path, part, whole },
            ErrorKind::TotalBelowPaid { total, paid, frozen } => Self::TotalBelowPaid { path, total, paid, frozen },
            ErrorKind::BucketTwice { first } => Self::BucketTwice { path, first },
            ErrorKind::BucketsMixed { left } => Self::BucketsMixed { path, left },
            ErrorKind::BucketMissing { when, component } => {
                Self::BucketMissing { path, when, component: component.to_string() }
            }
            ErrorKind::UnknownComponent { component } => {
                Self::UnknownComponent { path, component: component.to_string() }
            }
            ErrorKind::UnknownInstallment { number } => Self::UnknownInstallment { path, number },
            ErrorKind::PaidExceedsInstallment { item, paid, amount } => {
                Self::PaidExceedsInstallment { path, item: item.to_string(), paid, amount }
            }
            ErrorKind::RateSyntax { text } => Self::RateSyntax { path, text },
            ErrorKind::RateOutOfRange { text, limit } => Self::RateOutOfRange { path, text, limit },
            ErrorKind::RateDirection { from, to } => {
                Self::RateDirection { path, from: from.to_string(), to: to.to_string() }
            }
            ErrorKind::RateMissing { from, to } => {
                Self::RateMissing { path, from: from.to_string(), to: to.to_string() }
            }
            ErrorKind::DuplicateQuote { from, to, first } => {
                Self::DuplicateQuote { path, from: from.to_string(), to: to.to_string(), first }
            }
            ErrorKind::CurrenciesEqual { currency } => Self::CurrenciesEqual { path, currency: currency.to_string() },
            ErrorKind::ConvertsToZero { amount, currency } => {
                Self::ConvertsToZero { path, amount, currency: currency.to_string() }
            }
            ErrorKind::UnknownLot { lot } => Self::UnknownLot { path, lot: lot.to_string() },
            ErrorKind::BaseNotAmount { amount, book } => Self::BaseNotAmount { path, amount, book },
            ErrorKind::BookDiffers { book, converted, limit } => Self::BookDiffers { path, book, converted, limit },
            ErrorKind::UnknownAccount { customer } => Self::UnknownAccount { path, customer: customer.to_string() },
            ErrorKind::UnknownHold { hold } => Self::UnknownHold { path, hold: hold.to_string() },
            ErrorKind::UnknownMovement { movement } => Self::UnknownMovement { path, movement: movement.to_string() },
            ErrorKind::AccountExists { customer } => Self::AccountExists { path, customer: customer.to_string() },
            ErrorKind::AccountClosed { customer, since } => {
                Self::AccountClosed { path, customer: customer.to_string(), since }
            }
            ErrorKind::AccountNotClosed { customer } => Self::AccountNotClosed { path, customer: customer.to_string() },
            ErrorKind::InsufficientBalance { customer, available, asked, gap } => {
                Self::InsufficientBalance { path, customer: customer.to_string(), available, asked, gap }
            }
            ErrorKind::ShortLater { lot, day, available, asked } => {
                Self::ShortLater { path, lot: lot.to_string(), day, available, asked }
            }
            ErrorKind::BackDated { on, last } => Self::BackDated { path, on, last },
            ErrorKind::TooEarly { id, since, on } => Self::TooEarly { path, id: id.to_string(), since, on },
            ErrorKind::HoldResolved { hold, by } => {
                Self::HoldResolved { path, hold: hold.to_string(), by: by.to_string() }
            }
            ErrorKind::HoldLapsed { hold, until, on } => Self::HoldLapsed { path, hold: hold.to_string(), until, on },
            ErrorKind::HoldNotLapsed { hold, until, on } => {
                Self::HoldNotLapsed { path, hold: hold.to_string(), until, on }
            }
            ErrorKind::HoldPurpose { hold } => Self::HoldPurpose { path, hold: hold.to_string() },
            ErrorKind::OverCaptured { hold, held, asked } => {
                Self::OverCaptured { path, hold: hold.to_string(), held, asked }
            }
            ErrorKind::OtherAccount { lot } => Self::OtherAccount { path, lot: lot.to_string() },
            ErrorKind::TransferToSelf { customer } => Self::TransferToSelf { path, customer: customer.to_string() },
            ErrorKind::Expired { lot, expires, on } => Self::Expired { path, lot: lot.to_string(), expires, on },
            ErrorKind::NotExpired { lot, expires, on } => Self::NotExpired { path, lot: lot.to_string(), expires, on },
            ErrorKind::OutsideScope { lot } => Self::OutsideScope { path, lot: lot.to_string() },
            ErrorKind::NotRefundable { lot } => Self::NotRefundable { path, lot: lot.to_string() },
            ErrorKind::DepositBinding { lot } => Self::DepositBinding { path, lot: lot.to_string() },
            ErrorKind::NotForfeitable { lot } => Self::NotForfeitable { path, lot: lot.to_string() },
            ErrorKind::UnidentifiedMoney { lot } => Self::UnidentifiedMoney { path, lot: lot.to_string() },
            ErrorKind::AlreadyIdentified { lot } => Self::AlreadyIdentified { path, lot: lot.to_string() },
            ErrorKind::NotReclassifiable { lot } => Self::NotReclassifiable { path, lot: lot.to_string() },
            ErrorKind::NotUndoable { movement } => Self::NotUndoable { path, movement: movement.to_string() },
            ErrorKind::OverUndone { movement, left, asked } => {
                Self::OverUndone { path, movement: movement.to_string(), left, asked }
            }
            ErrorKind::DependsOn { movement } => Self::DependsOn { path, movement: movement.to_string() },
            ErrorKind::NumberTwice { number, first } => Self::NumberTwice { path, number, first },
            ErrorKind::OverReversed { paid, asked } => Self::OverReversed { path, paid, asked },
            ErrorKind::UnknownLink { link } => Self::UnknownLink { path, link: link.to_string() },
            ErrorKind::AlreadyUndone { link } => Self::AlreadyUndone { path, link: link.to_string() },
            ErrorKind::LinkOverUndone { link, left, asked } => {
                Self::LinkOverUndone { path, link: link.to_string(), left, asked }
            }
            ErrorKind::LinkDependsOn { undone, later } => {
                Self::LinkDependsOn { path, undone: undone.to_string(), later: later.to_string() }
            }
            ErrorKind::BeforeDocument { on, earliest } => Self::BeforeDocument { path, on, earliest },
            ErrorKind::AmountNotNegative { amount } => Self::AmountNotNegative { path, amount },
            ErrorKind::NotWrittenOff { item } => Self::NotWrittenOff { path, item: item.to_string() },
            ErrorKind::SameCustomer { customer } => Self::SameCustomer { path, customer: customer.to_string() },
            ErrorKind::NotOfCustomer { id, expected, found } => Self::NotOfCustomer {
                path,
                id: id.to_string(),
                expected: expected.to_string(),
                found: found.to_string(),
            },
            ErrorKind::OrderConflict { order, sequence } => {
                Self::OrderConflict { path, order: order.to_string(), sequence }
            }
            ErrorKind::VersionConflict { stream, expected, found } => {
                Self::VersionConflict { path, stream, expected, found }
            }
            ErrorKind::ClockBack { at, last } => Self::ClockBack { path, at, last },
            ErrorKind::PeriodClosed { on, through } => Self::PeriodClosed { path, on, through },
            ErrorKind::PeriodOpen { day } => Self::PeriodOpen { path, day },
            ErrorKind::OtherBook { expected, found } => {
                Self::OtherBook { path, expected: expected.to_string(), found: found.to_string() }
            }
            ErrorKind::SequenceBroken { expected, found } => Self::SequenceBroken { path, expected, found },
            ErrorKind::TornBatch { order, found, of, good } => {
                Self::TornBatch { path, order: order.to_string(), found, of, good }
            }
            ErrorKind::NotCanonical {} => Self::NotCanonical { path },
            ErrorKind::FormatUnknown { found, newest } => Self::FormatUnknown { path, found, newest },
            ErrorKind::EventMismatch { field } => Self::EventMismatch { path, field },
            ErrorKind::UnknownCustomer { customer } => Self::UnknownCustomer { path, customer: customer.to_string() },
            ErrorKind::CustomerMerged { customer, into } => {
                Self::CustomerMerged { path, customer: customer.to_string(), into: into.to_string() }
            }
            ErrorKind::CustomerBusy { customer, hold } => {
                Self::CustomerBusy { path, customer: customer.to_string(), hold: hold.to_string() }
            }
            ErrorKind::UnknownContract { contract } => Self::UnknownContract { path, contract: contract.to_string() },
            ErrorKind::ContractStatus { contract, status } => {
                Self::ContractStatus { path, contract: contract.to_string(), status }
            }
            ErrorKind::UnknownReceipt { receipt } => Self::UnknownReceipt { path, receipt: receipt.to_string() },
            ErrorKind::ReceiptStatus { receipt, status } => {
                Self::ReceiptStatus { path, receipt: receipt.to_string(), status }
            }
            ErrorKind::UnknownRefund { refund } => Self::UnknownRefund { path, refund: refund.to_string() },
            ErrorKind::UnknownAllocation { allocation } => {
                Self::UnknownAllocation { path, allocation: allocation.to_string() }
            }
            ErrorKind::ItemStanding { item, standing } => Self::ItemStanding { path, item: item.to_string(), standing },
            ErrorKind::ItemTouched { item } => Self::ItemTouched { path, item: item.to_string() },
            ErrorKind::AlreadyRecorded { id, sequence } => Self::AlreadyRecorded { path, id: id.to_string(), sequence },
            ErrorKind::NothingToDo {} => Self::NothingToDo { path },
            ErrorKind::DigestMismatch {} => Self::DigestMismatch { path },
            ErrorKind::DigestSyntax { text } => Self::DigestSyntax { path, text },
            ErrorKind::LogTooShort { count, asked } => Self::LogTooShort { path, count, asked },
            ErrorKind::LogShortened { old, new } => Self::LogShortened { path, old, new },
            ErrorKind::ProofCount { expected, found } => Self::ProofCount { path, expected, found },
            ErrorKind::ProofLength { expected, found } => Self::ProofLength { path, expected, found },
            ErrorKind::ProofRefuted { root, computed } => Self::ProofRefuted { path, root, computed },
            ErrorKind::HeadsContradict { count, other } => Self::HeadsContradict { path, count, other },
            ErrorKind::LogHeader { text } => Self::LogHeader { path, text },
            ErrorKind::LogFormatNewer { format, newest } => Self::LogFormatNewer { path, format, newest },
            ErrorKind::TextCharacter { text, position } => Self::TextCharacter { path, text, position },
            ErrorKind::TaxDoesNotAddUp { sum, amount } => Self::TaxDoesNotAddUp { path, sum, amount },
            ErrorKind::RateTwice { rate, first } => Self::RateTwice { path, rate, first },
            ErrorKind::HomeSign { amount, home } => Self::HomeSign { path, amount, home },
            ErrorKind::AmountNotZero { amount } => Self::AmountNotZero { path, amount },
            ErrorKind::RuleMissing { fact } => Self::RuleMissing { path, fact },
            ErrorKind::FeeNotBooked { fact } => Self::FeeNotBooked { path, fact },
            ErrorKind::RuleTwice { first } => Self::RuleTwice { path, first },
            ErrorKind::RuleUnbalanced { account, part } => {
                Self::RuleUnbalanced { path, account: account.to_string(), part }
            }
            ErrorKind::AccountMissing { account } => Self::AccountMissing { path, account: account.to_string() },
            ErrorKind::DimensionMissing { account, dimension } => {
                Self::DimensionMissing { path, account: account.to_string(), dimension: dimension.to_string() }
            }
            ErrorKind::DimensionReserved { dimension } => {
                Self::DimensionReserved { path, dimension: dimension.to_string() }
            }
            ErrorKind::KeyConflict { key, first } => Self::KeyConflict { path, key: key.to_string(), first },
            ErrorKind::VoucherDiffers { voucher } => Self::VoucherDiffers { path, voucher: voucher.to_string() },
            ErrorKind::VoucherUnbalanced { account, debit, credit } => {
                Self::VoucherUnbalanced { path, account: account.to_string(), debit, credit }
            }
            ErrorKind::ReversesItself { voucher } => Self::ReversesItself { path, voucher: voucher.to_string() },
            ErrorKind::UnknownPerson { person } => Self::UnknownPerson { path, person: person.to_string() },
            ErrorKind::PersonAbsent { person, from, until, at } => {
                Self::PersonAbsent { path, person: person.to_string(), from, until, at }
            }
            ErrorKind::ManagerCycle { person } => Self::ManagerCycle { path, person: person.to_string() },
            ErrorKind::DuplicateLimit { currency, first } => {
                Self::DuplicateLimit { path, currency: currency.to_string(), first }
            }
            ErrorKind::WrongAction { action, policy } => {
                Self::WrongAction { path, action: action.to_string(), policy: policy.to_string() }
            }
            ErrorKind::PolicyNotInForce { policy, from, until, at } => {
                Self::PolicyNotInForce { path, policy: policy.to_string(), from, until, at }
            }
            ErrorKind::FactMissing { fact } => Self::FactMissing { path, fact: fact.to_string() },
            ErrorKind::FactNotExpected { fact, policy } => {
                Self::FactNotExpected { path, fact: fact.to_string(), policy: policy.to_string() }
            }
            ErrorKind::NoBranch { policy } => Self::NoBranch { path, policy: policy.to_string() },
            ErrorKind::NoApprover { step, needed, found } => {
                Self::NoApprover { path, step: step.to_string(), needed, found }
            }
            ErrorKind::UnknownStep { step } => Self::UnknownStep { path, step: step.to_string() },
            ErrorKind::CaseBroken { id, entry } => Self::CaseBroken { path, id: id.to_string(), entry },
            ErrorKind::CaseClosed { id, since } => Self::CaseClosed { path, id: id.to_string(), since },
            ErrorKind::StepNotOpen { step, open } => {
                Self::StepNotOpen { path, step: step.to_string(), open: open.to_string() }
            }
            ErrorKind::InstantBackward { at, last } => Self::InstantBackward { path, at, last },
            ErrorKind::ApprovalStale { expected, found } => {
                Self::ApprovalStale { path, expected: expected.to_string(), found: found.to_string() }
            }
            ErrorKind::OwnRequest { person, could } => Self::OwnRequest {
                path,
                person: person.to_string(),
                could: could.iter().map(ToString::to_string).collect(),
            },
            ErrorKind::NotApprover { person, step, could } => Self::NotApprover {
                path,
                person: person.to_string(),
                step: step.to_string(),
                could: could.iter().map(ToString::to_string).collect(),
            },
            ErrorKind::AlreadyAnswered { person, step } => {
                Self::AlreadyAnswered { path, person: person.to_string(), step: step.to_string() }
            }
            ErrorKind::AlreadyApprover { person, step } => {
                Self::AlreadyApprover { path, person: person.to_string(), step: step.to_string() }
            }
            ErrorKind::SecondStep { person, earlier, step, could } => Self::SecondStep {
                path,
                person: person.to_string(),
                earlier: earlier.to_string(),
                step: step.to_string(),
                could: could.iter().map(ToString::to_string).collect(),
            },
            ErrorKind::AuthorityExceeded { person, amount, limit, could } => Self::AuthorityExceeded {
                path,
                person: person.to_string(),
                amount,
                limit,
                could: could.iter().map(ToString::to_string).collect(),
            },
            ErrorKind::NotRequester { person, requester } => {
                Self::NotRequester { path, person: person.to_string(), requester: requester.to_string() }
            }
            ErrorKind::StepForbids { step, act } => Self::StepForbids { path, step: step.to_string(), act },
            ErrorKind::ApprovalPending { id, step } => {
                Self::ApprovalPending { path, id: id.to_string(), step: step.map(|it| it.to_string()) }
            }
            ErrorKind::ApprovalDenied { id, by, at } => {
                Self::ApprovalDenied { path, id: id.to_string(), by: by.to_string(), at }
            }
            ErrorKind::ApprovalExpired { id, until } => Self::ApprovalExpired { path, id: id.to_string(), until },
            ErrorKind::FieldProtected { field, access } => {
                Self::FieldProtected { path, field: field.to_string(), access }
            }
            ErrorKind::FiguresHidden { person, refusal } => {
                Self::FiguresHidden { path, person: person.to_string(), refusal }
            }
            ErrorKind::RangeBackward { from, until } => Self::RangeBackward { path, from, until },
            ErrorKind::NotAllowed { person, action, because, because_zh } => {
                Self::NotAllowed { path, person: person.to_string(), action: action.to_string(), because, because_zh }
            }
            ErrorKind::UnknownCase { case } => Self::UnknownCase { path, case: case.to_string() },
            ErrorKind::CaseDone { case, sequence } => Self::CaseDone { path, case: case.to_string(), sequence },
            ErrorKind::SeveralApprovals { first, next } => Self::SeveralApprovals { path, first, next },
            ErrorKind::ActionTaken { action, policy } => {
                Self::ActionTaken { path, action: action.to_string(), policy: policy.to_string() }
            }
            ErrorKind::UnknownPolicy { policy } => Self::UnknownPolicy { path, policy: policy.to_string() },
            ErrorKind::DateOutOfReach { on, first, last } => Self::DateOutOfReach { path, on, first, last },
            ErrorKind::CompactSyntax { position } => Self::CompactSyntax { path, position },
            ErrorKind::RefundNotPaid { refund } => Self::RefundNotPaid { path, refund: refund.to_string() },
            ErrorKind::WindowBackward { low, high } => Self::WindowBackward { path, low, high },
            ErrorKind::WindowWithoutAnchor {} => Self::WindowWithoutAnchor { path },
            ErrorKind::StatementFormatUnknown {} => Self::StatementFormatUnknown { path },
            ErrorKind::EncodingUnknown { text } => Self::EncodingUnknown { path, text },
            ErrorKind::TextEncoding { encoding, position } => Self::TextEncoding { path, encoding, position },
            ErrorKind::StatementSyntax { format, problem, line } => {
                Self::StatementSyntax { path, format, problem, line }
            }
            ErrorKind::RunningBalance { row, before, amount, stated } => {
                Self::RunningBalance { path, row, before, amount, stated }
            }
            ErrorKind::ClosingBalance { opening, lines, stated } => {
                Self::ClosingBalance { path, opening, lines, stated }
            }
            ErrorKind::PageBalance { page, closed, opened } => Self::PageBalance { path, page, closed, opened },
            ErrorKind::StatementTotal { total, stated, found } => Self::StatementTotal { path, total, stated, found },
            ErrorKind::DetailsSum { row, booked, details } => Self::DetailsSum { path, row, booked, details },
            ErrorKind::StatementUnproven {} => Self::StatementUnproven { path },
            ErrorKind::StatementTwice { first } => Self::StatementTwice { path, first },
            ErrorKind::AmountText { text, position } => Self::AmountText { path, text, position },
            ErrorKind::DateText { text } => Self::DateText { path, text },
            ErrorKind::DialectOpen { text, first, second } => Self::DialectOpen { path, text, first, second },
            ErrorKind::DialectContradictory { text, position, other, other_position } => {
                Self::DialectContradictory { path, text, position, other, other_position }
            }
            ErrorKind::AccountText { text, position } => Self::AccountText { path, text, position },
            ErrorKind::AccountLossy { text } => Self::AccountLossy { path, text },
            ErrorKind::AccountCheck { text } => Self::AccountCheck { path, text },
            ErrorKind::TableQuote { row } => Self::TableQuote { path, row },
            ErrorKind::TableUnknown { headings, nearest, missing } => {
                Self::TableUnknown { path, headings, nearest, missing }
            }
            ErrorKind::TableLayout { needed } => Self::TableLayout { path, needed },
            ErrorKind::TableCell { row, column, text, needed } => Self::TableCell { path, row, column, text, needed },
            ErrorKind::TableRow { row, found, needed } => Self::TableRow { path, row, found, needed },
            ErrorKind::ExceptionClosed { exception, state } => {
                Self::ExceptionClosed { path, exception: exception.to_string(), state }
            }
            ErrorKind::PeriodNotReady { findings, because, because_zh } => {
                Self::PeriodNotReady { path, findings, because, because_zh }
            }
            ErrorKind::NoHomeCurrency {} => Self::NoHomeCurrency { path },
            ErrorKind::UnknownRevaluation { revaluation } => {
                Self::UnknownRevaluation { path, revaluation: revaluation.to_string() }
            }
            ErrorKind::RevaluationStands { revaluation } => {
                Self::RevaluationStands { path, revaluation: revaluation.to_string() }
            }
            ErrorKind::RevaluationUndone { revaluation } => {
                Self::RevaluationUndone { path, revaluation: revaluation.to_string() }
            }
            ErrorKind::GroupCycle { customer } => Self::GroupCycle { path, customer: customer.to_string() },
            ErrorKind::SegmentWithoutRates { debt } => Self::SegmentWithoutRates { path, debt: debt.to_string() },
            ErrorKind::UnknownException { exception } => {
                Self::UnknownException { path, exception: exception.to_string() }
            }
            ErrorKind::UnknownField { field } => Self::UnknownField { path, field },
            ErrorKind::MissingField { field } => Self::MissingField { path, field },
            ErrorKind::DuplicateField { field } => Self::DuplicateField { path, field },
            ErrorKind::UnknownVariant { text } => Self::UnknownVariant { path, text },
            ErrorKind::WrongType { found, expected } => Self::WrongType { path, found, expected },
            ErrorKind::JsonSyntax { problem, line, column } => Self::JsonSyntax { path, problem, line, column },
            // Never reached while this file is fresh.
            other => Self::WrongType { path, found: duebook::Error::new(other).en(), expected: String::new() },
        }
    }

    /// The core's refusal again; none if a host made it up with texts that are no identifiers.
    pub(super) fn origin(&self) -> Option<(&str, ErrorKind)> {
        Some(match self.clone() {
            Self::AmountSyntax { text, position, .. } => (self.place(), ErrorKind::AmountSyntax { text, position }),
            Self::AmountTooPrecise { text, currency, digits, .. } => {
                (self.place(), ErrorKind::AmountTooPrecise { text, currency: Currency::new(currency).ok()?, digits })
            }
            Self::AmountTooLarge { text, limit, .. } => (self.place(), ErrorKind::AmountTooLarge { text, limit }),
            Self::AmountNegative { amount, .. } => (self.place(), ErrorKind::AmountNegative { amount }),
            Self::AmountNotPositive { amount, .. } => (self.place(), ErrorKind::AmountNotPositive { amount }),
            Self::AmountZero { .. } => (self.place(), ErrorKind::AmountZero {}),
            Self::CurrencyUnknown { text, .. } => (self.place(), ErrorKind::CurrencyUnknown { text }),
            Self::CurrencyReserved { text, digits, .. } => (self.place(), ErrorKind::CurrencyReserved { text, digits }),
            Self::CurrencyMismatch { expected, found, item, .. } => (
                self.place(),
                ErrorKind::CurrencyMismatch {
                    expected: Currency::new(expected).ok()?,
                    found: Currency::new(found).ok()?,
                    item: item.map(Id::new).transpose().ok()?,
                },
            ),
            Self::DateSyntax { text, .. } => (self.place(), ErrorKind::DateSyntax { text }),
            Self::DateOutOfRange { text, .. } => (self.place(), ErrorKind::DateOutOfRange { text }),
            Self::InstantSyntax { text, .. } => (self.place(), ErrorKind::InstantSyntax { text }),
            Self::InstantOutOfRange { text, .. } => (self.place(), ErrorKind::InstantOutOfRange { text }),
            Self::NoBusinessDay { from, limit, .. } => (self.place(), ErrorKind::NoBusinessDay { from, limit }),
            Self::PercentSyntax { text, .. } => (self.place(), ErrorKind::PercentSyntax { text }),
            Self::PercentOutOfRange { text, limit, .. } => (self.place(), ErrorKind::PercentOutOfRange { text, limit }),
            Self::PercentTotal { found, .. } => (self.place(), ErrorKind::PercentTotal { found }),
            Self::IdEmpty { .. } => (self.place(), ErrorKind::IdEmpty {}),
            Self::TextTooLong { length, limit, .. } => (self.place(), ErrorKind::TextTooLong { length, limit }),
            Self::IdCharacter { text, character, position, .. } => {
                (self.place(), ErrorKind::IdCharacter { text, character, position })
            }
            Self::NumberOutOfRange { found, min, max, .. } => {
                (self.place(), ErrorKind::NumberOutOfRange { found, min, max })
            }
            Self::WeightsAllZero { .. } => (self.place(), ErrorKind::WeightsAllZero {}),
            Self::Empty { .. } => (self.place(), ErrorKind::Empty {}),
            Self::TooMany { found, limit, .. } => (self.place(), ErrorKind::TooMany { found, limit }),
            Self::DuplicateId { id, first, .. } => {
                (self.place(), ErrorKind::DuplicateId { id: Id::new(id).ok()?, first })
            }
            Self::UnknownItem { item, .. } => (self.place(), ErrorKind::UnknownItem { item: Id::new(item).ok()? }),
            Self::UnknownEvent { event, .. } => (self.place(), ErrorKind::UnknownEvent { event: Id::new(event).ok()? }),
            Self::NoPreviousLine { .. } => (self.place(), ErrorKind::NoPreviousLine {}),
            Self::ResidueFlipsSign { residue, total, .. } => {
                (self.place(), ErrorKind::ResidueFlipsSign { residue, total })
            }
            Self::LinesDoNotAddUp { sum, total, .. } => (self.place(), ErrorKind::LinesDoNotAddUp { sum, total }),
            Self::CustomerMismatch { item, expected, found, .. } => (
                self.place(),
                ErrorKind::CustomerMismatch {
                    item: Id::new(item).ok()?,
                    expected: Id::new(expected).ok()?,
                    found: Id::new(found).ok()?,
                },
            ),
            Self::OverAllocated { item, open, asked, .. } => {
                (self.place(), ErrorKind::OverAllocated { item: Id::new(item).ok()?, open, asked })
            }
            Self::InsufficientAvailable { lot, available, asked, .. } => {
                (self.place(), ErrorKind::InsufficientAvailable { lot: Id::new(lot).ok()?, available, asked })
            }
            Self::NotYetReceived { lot, received, as_of, .. } => {
                (self.place(), ErrorKind::NotYetReceived { lot: Id::new(lot).ok()?, received, as_of })
            }
            Self::NotYetIssued { item, issued, as_of, .. } => {
                (self.place(), ErrorKind::NotYetIssued { item: Id::new(item).ok()?, issued, as_of })
            }
            Self::OutOfScope { lot, item, .. } => {
                (self.place(), ErrorKind::OutOfScope { lot: Id::new(lot).ok()?, item: Id::new(item).ok()? })
            }
            Self::PartsDoNotAddUp { item, sum, open, .. } => {
                (self.place(), ErrorKind::PartsDoNotAddUp { item: Id::new(item).ok()?, sum, open })
            }
            Self::DuplicatePhase { first, .. } => (self.place(), ErrorKind::DuplicatePhase { first }),
            Self::PhaseUnreachable { by, .. } => (self.place(), ErrorKind::PhaseUnreachable { by }),
            Self::PhaseContradiction { field, .. } => (self.place(), ErrorKind::PhaseContradiction { field }),
            Self::BudgetExceeded { limit, .. } => (self.place(), ErrorKind::BudgetExceeded { limit }),
            Self::PartExceedsWhole { part, whole, .. } => (self.place(), ErrorKind::PartExceedsWhole { part, whole }),
            Self::TotalBelowPaid { total, paid, frozen, .. } => {
                (self.place(), ErrorKind::TotalBelowPaid { total, paid, frozen })
            }
            Self::BucketTwice { first, .. } => (self.place(), ErrorKind::BucketTwice { first }),
            Self::BucketsMixed { left, .. } => (self.place(), ErrorKind::BucketsMixed { left }),
            Self::BucketMissing { when, component, .. } => {
                (self.place(), ErrorKind::BucketMissing { when, component: Id::new(component).ok()? })
            }
            Self::UnknownComponent { component, .. } => {
                (self.place(), ErrorKind::UnknownComponent { component: Id::new(component).ok()? })
            }
            Self::UnknownInstallment { number, .. } => (self.place(), ErrorKind::UnknownInstallment { number }),
            Self::PaidExceedsInstallment { item, paid, amount, .. } => {
                (self.place(), ErrorKind::PaidExceedsInstallment { item: Id::new(item).ok()?, paid, amount })
            }
            Self::RateSyntax { text, .. } => (self.place(), ErrorKind::RateSyntax { text }),
            Self::RateOutOfRange { text, limit, .. } => (self.place(), ErrorKind::RateOutOfRange { text, limit }),
            Self::RateDirection { from, to, .. } => (
                self.place(),
                ErrorKind::RateDirection { from: Currency::new(from).ok()?, to: Currency::new(to).ok()? },
            ),
            Self::RateMissing { from, to, .. } => {
                (self.place(), ErrorKind::RateMissing { from: Currency::new(from).ok()?, to: Currency::new(to).ok()? })
            }
            Self::DuplicateQuote { from, to, first, .. } => (
                self.place(),
                ErrorKind::DuplicateQuote { from: Currency::new(from).ok()?, to: Currency::new(to).ok()?, first },
            ),
            Self::CurrenciesEqual { currency, .. } => {
                (self.place(), ErrorKind::CurrenciesEqual { currency: Currency::new(currency).ok()? })
            }
            Self::ConvertsToZero { amount, currency, .. } => {
                (self.place(), ErrorKind::ConvertsToZero { amount, currency: Currency::new(currency).ok()? })
            }
            Self::UnknownLot { lot, .. } => (self.place(), ErrorKind::UnknownLot { lot: Id::new(lot).ok()? }),
            Self::BaseNotAmount { amount, book, .. } => (self.place(), ErrorKind::BaseNotAmount { amount, book }),
            Self::BookDiffers { book, converted, limit, .. } => {
                (self.place(), ErrorKind::BookDiffers { book, converted, limit })
            }
            Self::UnknownAccount { customer, .. } => {
                (self.place(), ErrorKind::UnknownAccount { customer: Id::new(customer).ok()? })
            }
            Self::UnknownHold { hold, .. } => (self.place(), ErrorKind::UnknownHold { hold: Id::new(hold).ok()? }),
            Self::UnknownMovement { movement, .. } => {
                (self.place(), ErrorKind::UnknownMovement { movement: Id::new(movement).ok()? })
            }
            Self::AccountExists { customer, .. } => {
                (self.place(), ErrorKind::AccountExists { customer: Id::new(customer).ok()? })
            }
            Self::AccountClosed { customer, since, .. } => {
                (self.place(), ErrorKind::AccountClosed { customer: Id::new(customer).ok()?, since })
            }
            Self::AccountNotClosed { customer, .. } => {
                (self.place(), ErrorKind::AccountNotClosed { customer: Id::new(customer).ok()? })
            }
            Self::InsufficientBalance { customer, available, asked, gap, .. } => (
                self.place(),
                ErrorKind::InsufficientBalance { customer: Id::new(customer).ok()?, available, asked, gap },
            ),
            Self::ShortLater { lot, day, available, asked, .. } => {
                (self.place(), ErrorKind::ShortLater { lot: Id::new(lot).ok()?, day, available, asked })
            }
            Self::BackDated { on, last, .. } => (self.place(), ErrorKind::BackDated { on, last }),
            Self::TooEarly { id, since, on, .. } => {
                (self.place(), ErrorKind::TooEarly { id: Id::new(id).ok()?, since, on })
            }
            Self::HoldResolved { hold, by, .. } => {
                (self.place(), ErrorKind::HoldResolved { hold: Id::new(hold).ok()?, by: Id::new(by).ok()? })
            }
            Self::HoldLapsed { hold, until, on, .. } => {
                (self.place(), ErrorKind::HoldLapsed { hold: Id::new(hold).ok()?, until, on })
            }
            Self::HoldNotLapsed { hold, until, on, .. } => {
                (self.place(), ErrorKind::HoldNotLapsed { hold: Id::new(hold).ok()?, until, on })
            }
            Self::HoldPurpose { hold, .. } => (self.place(), ErrorKind::HoldPurpose { hold: Id::new(hold).ok()? }),
            Self::OverCaptured { hold, held, asked, .. } => {
                (self.place(), ErrorKind::OverCaptured { hold: Id::new(hold).ok()?, held, asked })
            }
            Self::OtherAccount { lot, .. } => (self.place(), ErrorKind::OtherAccount { lot: Id::new(lot).ok()? }),
            Self::TransferToSelf { customer, .. } => {
                (self.place(), ErrorKind::TransferToSelf { customer: Id::new(customer).ok()? })
            }
            Self::Expired { lot, expires, on, .. } => {
                (self.place(), ErrorKind::Expired { lot: Id::new(lot).ok()?, expires, on })
            }
            Self::NotExpired { lot, expires, on, .. } => {
                (self.place(), ErrorKind::NotExpired { lot: Id::new(lot).ok()?, expires, on })
            }
            Self::OutsideScope { lot, .. } => (self.place(), ErrorKind::OutsideScope { lot: Id::new(lot).ok()? }),
            Self::NotRefundable { lot, .. } => (self.place(), ErrorKind::NotRefundable { lot: Id::new(lot).ok()? }),
            Self::DepositBinding { lot, .. } => (self.place(), ErrorKind::DepositBinding { lot: Id::new(lot).ok()? }),
            Self::NotForfeitable { lot, .. } => (self.place(), ErrorKind::NotForfeitable { lot: Id::new(lot).ok()? }),
            Self::UnidentifiedMoney { lot, .. } => {
                (self.place(), ErrorKind::UnidentifiedMoney { lot: Id::new(lot).ok()? })
            }
            Self::AlreadyIdentified { lot, .. } => {
                (self.place(), ErrorKind::AlreadyIdentified { lot: Id::new(lot).ok()? })
            }
            Self::NotReclassifiable { lot, .. } => {
                (self.place(), ErrorKind::NotReclassifiable { lot: Id::new(lot).ok()? })
            }
            Self::NotUndoable { movement, .. } => {
                (self.place(), ErrorKind::NotUndoable { movement: Id::new(movement).ok()? })
            }
            Self::OverUndone { movement, left, asked, .. } => {
                (self.place(), ErrorKind::OverUndone { movement: Id::new(movement).ok()?, left, asked })
            }
            Self::DependsOn { movement, .. } => {
                (self.place(), ErrorKind::DependsOn { movement: Id::new(movement).ok()? })
            }
            Self::NumberTwice { number, first, .. } => (self.place(), ErrorKind::NumberTwice { number, first }),
            Self::OverReversed { paid, asked, .. } => (self.place(), ErrorKind::OverReversed { paid, asked }),
            Self::UnknownLink { link, .. } => (self.place(), ErrorKind::UnknownLink { link: Id::new(link).ok()? }),
            Self::AlreadyUndone { link, .. } => (self.place(), ErrorKind::AlreadyUndone { link: Id::new(link).ok()? }),
            Self::LinkOverUndone { link, left, asked, .. } => {
                (self.place(), ErrorKind::LinkOverUndone { link: Id::new(link).ok()?, left, asked })
            }
            Self::LinkDependsOn { undone, later, .. } => {
                (self.place(), ErrorKind::LinkDependsOn { undone: Id::new(undone).ok()?, later: Id::new(later).ok()? })
            }
            Self::BeforeDocument { on, earliest, .. } => (self.place(), ErrorKind::BeforeDocument { on, earliest }),
            Self::AmountNotNegative { amount, .. } => (self.place(), ErrorKind::AmountNotNegative { amount }),
            Self::NotWrittenOff { item, .. } => (self.place(), ErrorKind::NotWrittenOff { item: Id::new(item).ok()? }),
            Self::SameCustomer { customer, .. } => {
                (self.place(), ErrorKind::SameCustomer { customer: Id::new(customer).ok()? })
            }
            Self::NotOfCustomer { id, expected, found, .. } => (
                self.place(),
                ErrorKind::NotOfCustomer {
                    id: Id::new(id).ok()?,
                    expected: Id::new(expected).ok()?,
                    found: Id::new(found).ok()?,
                },
            ),
            Self::OrderConflict { order, sequence, .. } => {
                (self.place(), ErrorKind::OrderConflict { order: Id::new(order).ok()?, sequence })
            }
            Self::VersionConflict { stream, expected, found, .. } => {
                (self.place(), ErrorKind::VersionConflict { stream, expected, found })
            }
            Self::ClockBack { at, last, .. } => (self.place(), ErrorKind::ClockBack { at, last }),
            Self::PeriodClosed { on, through, .. } => (self.place(), ErrorKind::PeriodClosed { on, through }),
            Self::PeriodOpen { day, .. } => (self.place(), ErrorKind::PeriodOpen { day }),
            Self::OtherBook { expected, found, .. } => {
                (self.place(), ErrorKind::OtherBook { expected: Id::new(expected).ok()?, found: Id::new(found).ok()? })
            }
            Self::SequenceBroken { expected, found, .. } => {
                (self.place(), ErrorKind::SequenceBroken { expected, found })
            }
            Self::TornBatch { order, found, of, good, .. } => {
                (self.place(), ErrorKind::TornBatch { order: Id::new(order).ok()?, found, of, good })
            }
            Self::NotCanonical { .. } => (self.place(), ErrorKind::NotCanonical {}),
            Self::FormatUnknown { found, newest, .. } => (self.place(), ErrorKind::FormatUnknown { found, newest }),
            Self::EventMismatch { field, .. } => (self.place(), ErrorKind::EventMismatch { field }),
            Self::UnknownCustomer { customer, .. } => {
                (self.place(), ErrorKind::UnknownCustomer { customer: Id::new(customer).ok()? })
            }
            Self::CustomerMerged { customer, into, .. } => (
                self.place(),
                ErrorKind::CustomerMerged { customer: Id::new(customer).ok()?, into: Id::new(into).ok()? },
            ),
            Self::CustomerBusy { customer, hold, .. } => {
                (self.place(), ErrorKind::CustomerBusy { customer: Id::new(customer).ok()?, hold: Id::new(hold).ok()? })
            }
            Self::UnknownContract { contract, .. } => {
                (self.place(), ErrorKind::UnknownContract { contract: Id::new(contract).ok()? })
            }
            Self::ContractStatus { contract, status, .. } => {
                (self.place(), ErrorKind::ContractStatus { contract: Id::new(contract).ok()?, status })
            }
            Self::UnknownReceipt { receipt, .. } => {
                (self.place(), ErrorKind::UnknownReceipt { receipt: Id::new(receipt).ok()? })
            }
            Self::ReceiptStatus { receipt, status, .. } => {
                (self.place(), ErrorKind::ReceiptStatus { receipt: Id::new(receipt).ok()?, status })
            }
            Self::UnknownRefund { refund, .. } => {
                (self.place(), ErrorKind::UnknownRefund { refund: Id::new(refund).ok()? })
            }
            Self::UnknownAllocation { allocation, .. } => {
                (self.place(), ErrorKind::UnknownAllocation { allocation: Id::new(allocation).ok()? })
            }
            Self::ItemStanding { item, standing, .. } => {
                (self.place(), ErrorKind::ItemStanding { item: Id::new(item).ok()?, standing })
            }
            Self::ItemTouched { item, .. } => (self.place(), ErrorKind::ItemTouched { item: Id::new(item).ok()? }),
            Self::AlreadyRecorded { id, sequence, .. } => {
                (self.place(), ErrorKind::AlreadyRecorded { id: Id::new(id).ok()?, sequence })
            }
            Self::NothingToDo { .. } => (self.place(), ErrorKind::NothingToDo {}),
            Self::DigestMismatch { .. } => (self.place(), ErrorKind::DigestMismatch {}),
            Self::DigestSyntax { text, .. } => (self.place(), ErrorKind::DigestSyntax { text }),
            Self::LogTooShort { count, asked, .. } => (self.place(), ErrorKind::LogTooShort { count, asked }),
            Self::LogShortened { old, new, .. } => (self.place(), ErrorKind::LogShortened { old, new }),
            Self::ProofCount { expected, found, .. } => (self.place(), ErrorKind::ProofCount { expected, found }),
            Self::ProofLength { expected, found, .. } => (self.place(), ErrorKind::ProofLength { expected, found }),
            Self::ProofRefuted { root, computed, .. } => (self.place(), ErrorKind::ProofRefuted { root, computed }),
            Self::HeadsContradict { count, other, .. } => (self.place(), ErrorKind::HeadsContradict { count, other }),
            Self::LogHeader { text, .. } => (self.place(), ErrorKind::LogHeader { text }),
            Self::LogFormatNewer { format, newest, .. } => (self.place(), ErrorKind::LogFormatNewer { format, newest }),
            Self::TextCharacter { text, position, .. } => (self.place(), ErrorKind::TextCharacter { text, position }),
            Self::TaxDoesNotAddUp { sum, amount, .. } => (self.place(), ErrorKind::TaxDoesNotAddUp { sum, amount }),
            Self::RateTwice { rate, first, .. } => (self.place(), ErrorKind::RateTwice { rate, first }),
            Self::HomeSign { amount, home, .. } => (self.place(), ErrorKind::HomeSign { amount, home }),
            Self::AmountNotZero { amount, .. } => (self.place(), ErrorKind::AmountNotZero { amount }),
            Self::RuleMissing { fact, .. } => (self.place(), ErrorKind::RuleMissing { fact }),
            Self::FeeNotBooked { fact, .. } => (self.place(), ErrorKind::FeeNotBooked { fact }),
            Self::RuleTwice { first, .. } => (self.place(), ErrorKind::RuleTwice { first }),
            Self::RuleUnbalanced { account, part, .. } => {
                (self.place(), ErrorKind::RuleUnbalanced { account: Id::new(account).ok()?, part })
            }
            Self::AccountMissing { account, .. } => {
                (self.place(), ErrorKind::AccountMissing { account: Id::new(account).ok()? })
            }
            Self::DimensionMissing { account, dimension, .. } => (
                self.place(),
                ErrorKind::DimensionMissing { account: Id::new(account).ok()?, dimension: Id::new(dimension).ok()? },
            ),
            Self::DimensionReserved { dimension, .. } => {
                (self.place(), ErrorKind::DimensionReserved { dimension: Id::new(dimension).ok()? })
            }
            Self::KeyConflict { key, first, .. } => {
                (self.place(), ErrorKind::KeyConflict { key: Id::new(key).ok()?, first })
            }
            Self::VoucherDiffers { voucher, .. } => {
                (self.place(), ErrorKind::VoucherDiffers { voucher: Id::new(voucher).ok()? })
            }
            Self::VoucherUnbalanced { account, debit, credit, .. } => {
                (self.place(), ErrorKind::VoucherUnbalanced { account: Id::new(account).ok()?, debit, credit })
            }
            Self::ReversesItself { voucher, .. } => {
                (self.place(), ErrorKind::ReversesItself { voucher: Id::new(voucher).ok()? })
            }
            Self::UnknownPerson { person, .. } => {
                (self.place(), ErrorKind::UnknownPerson { person: Id::new(person).ok()? })
            }
            Self::PersonAbsent { person, from, until, at, .. } => {
                (self.place(), ErrorKind::PersonAbsent { person: Id::new(person).ok()?, from, until, at })
            }
            Self::ManagerCycle { person, .. } => {
                (self.place(), ErrorKind::ManagerCycle { person: Id::new(person).ok()? })
            }
            Self::DuplicateLimit { currency, first, .. } => {
                (self.place(), ErrorKind::DuplicateLimit { currency: Currency::new(currency).ok()?, first })
            }
            Self::WrongAction { action, policy, .. } => {
                (self.place(), ErrorKind::WrongAction { action: Id::new(action).ok()?, policy: Id::new(policy).ok()? })
            }
            Self::PolicyNotInForce { policy, from, until, at, .. } => {
                (self.place(), ErrorKind::PolicyNotInForce { policy: Id::new(policy).ok()?, from, until, at })
            }
            Self::FactMissing { fact, .. } => (self.place(), ErrorKind::FactMissing { fact: Id::new(fact).ok()? }),
            Self::FactNotExpected { fact, policy, .. } => {
                (self.place(), ErrorKind::FactNotExpected { fact: Id::new(fact).ok()?, policy: Id::new(policy).ok()? })
            }
            Self::NoBranch { policy, .. } => (self.place(), ErrorKind::NoBranch { policy: Id::new(policy).ok()? }),
            Self::NoApprover { step, needed, found, .. } => {
                (self.place(), ErrorKind::NoApprover { step: Id::new(step).ok()?, needed, found })
            }
            Self::UnknownStep { step, .. } => (self.place(), ErrorKind::UnknownStep { step: Id::new(step).ok()? }),
            Self::CaseBroken { id, entry, .. } => {
                (self.place(), ErrorKind::CaseBroken { id: Id::new(id).ok()?, entry })
            }
            Self::CaseClosed { id, since, .. } => {
                (self.place(), ErrorKind::CaseClosed { id: Id::new(id).ok()?, since })
            }
            Self::StepNotOpen { step, open, .. } => {
                (self.place(), ErrorKind::StepNotOpen { step: Id::new(step).ok()?, open: Id::new(open).ok()? })
            }
            Self::InstantBackward { at, last, .. } => (self.place(), ErrorKind::InstantBackward { at, last }),
            Self::ApprovalStale { expected, found, .. } => (
                self.place(),
                ErrorKind::ApprovalStale { expected: Id::new(expected).ok()?, found: Id::new(found).ok()? },
            ),
            Self::OwnRequest { person, could, .. } => (
                self.place(),
                ErrorKind::OwnRequest {
                    person: Id::new(person).ok()?,
                    could: could.into_iter().map(Id::new).collect::<Result<_, _>>().ok()?,
                },
            ),
            Self::NotApprover { person, step, could, .. } => (
                self.place(),
                ErrorKind::NotApprover {
                    person: Id::new(person).ok()?,
                    step: Id::new(step).ok()?,
                    could: could.into_iter().map(Id::new).collect::<Result<_, _>>().ok()?,
                },
            ),
            Self::AlreadyAnswered { person, step, .. } => {
                (self.place(), ErrorKind::AlreadyAnswered { person: Id::new(person).ok()?, step: Id::new(step).ok()? })
            }
            Self::AlreadyApprover { person, step, .. } => {
                (self.place(), ErrorKind::AlreadyApprover { person: Id::new(person).ok()?, step: Id::new(step).ok()? })
            }
            Self::SecondStep { person, earlier, step, could, .. } => (
                self.place(),
                ErrorKind::SecondStep {
                    person: Id::new(person).ok()?,
                    earlier: Id::new(earlier).ok()?,
                    step: Id::new(step).ok()?,
                    could: could.into_iter().map(Id::new).collect::<Result<_, _>>().ok()?,
                },
            ),
            Self::AuthorityExceeded { person, amount, limit, could, .. } => (
                self.place(),
                ErrorKind::AuthorityExceeded {
                    person: Id::new(person).ok()?,
                    amount,
                    limit,
                    could: could.into_iter().map(Id::new).collect::<Result<_, _>>().ok()?,
                },
            ),
            Self::NotRequester { person, requester, .. } => (
                self.place(),
                ErrorKind::NotRequester { person: Id::new(person).ok()?, requester: Id::new(requester).ok()? },
            ),
            Self::StepForbids { step, act, .. } => {
                (self.place(), ErrorKind::StepForbids { step: Id::new(step).ok()?, act })
            }
            Self::ApprovalPending { id, step, .. } => (
                self.place(),
                ErrorKind::ApprovalPending { id: Id::new(id).ok()?, step: step.map(Id::new).transpose().ok()? },
            ),
            Self::ApprovalDenied { id, by, at, .. } => {
                (self.place(), ErrorKind::ApprovalDenied { id: Id::new(id).ok()?, by: Id::new(by).ok()?, at })
            }
            Self::ApprovalExpired { id, until, .. } => {
                (self.place(), ErrorKind::ApprovalExpired { id: Id::new(id).ok()?, until })
            }
            Self::FieldProtected { field, access, .. } => {
                (self.place(), ErrorKind::FieldProtected { field: Id::new(field).ok()?, access })
            }
            Self::FiguresHidden { person, refusal, .. } => {
                (self.place(), ErrorKind::FiguresHidden { person: Id::new(person).ok()?, refusal })
            }
            Self::RangeBackward { from, until, .. } => (self.place(), ErrorKind::RangeBackward { from, until }),
            Self::NotAllowed { person, action, because, because_zh, .. } => (
                self.place(),
                ErrorKind::NotAllowed {
                    person: Id::new(person).ok()?,
                    action: Id::new(action).ok()?,
                    because,
                    because_zh,
                },
            ),
            Self::UnknownCase { case, .. } => (self.place(), ErrorKind::UnknownCase { case: Id::new(case).ok()? }),
            Self::CaseDone { case, sequence, .. } => {
                (self.place(), ErrorKind::CaseDone { case: Id::new(case).ok()?, sequence })
            }
            Self::SeveralApprovals { first, next, .. } => (self.place(), ErrorKind::SeveralApprovals { first, next }),
            Self::ActionTaken { action, policy, .. } => {
                (self.place(), ErrorKind::ActionTaken { action: Id::new(action).ok()?, policy: Id::new(policy).ok()? })
            }
            Self::UnknownPolicy { policy, .. } => {
                (self.place(), ErrorKind::UnknownPolicy { policy: Id::new(policy).ok()? })
            }
            Self::DateOutOfReach { on, first, last, .. } => {
                (self.place(), ErrorKind::DateOutOfReach { on, first, last })
            }
            Self::CompactSyntax { position, .. } => (self.place(), ErrorKind::CompactSyntax { position }),
            Self::RefundNotPaid { refund, .. } => {
                (self.place(), ErrorKind::RefundNotPaid { refund: Id::new(refund).ok()? })
            }
            Self::WindowBackward { low, high, .. } => (self.place(), ErrorKind::WindowBackward { low, high }),
            Self::WindowWithoutAnchor { .. } => (self.place(), ErrorKind::WindowWithoutAnchor {}),
            Self::StatementFormatUnknown { .. } => (self.place(), ErrorKind::StatementFormatUnknown {}),
            Self::EncodingUnknown { text, .. } => (self.place(), ErrorKind::EncodingUnknown { text }),
            Self::TextEncoding { encoding, position, .. } => {
                (self.place(), ErrorKind::TextEncoding { encoding, position })
            }
            Self::StatementSyntax { format, problem, line, .. } => {
                (self.place(), ErrorKind::StatementSyntax { format, problem, line })
            }
            Self::RunningBalance { row, before, amount, stated, .. } => {
                (self.place(), ErrorKind::RunningBalance { row, before, amount, stated })
            }
            Self::ClosingBalance { opening, lines, stated, .. } => {
                (self.place(), ErrorKind::ClosingBalance { opening, lines, stated })
            }
            Self::PageBalance { page, closed, opened, .. } => {
                (self.place(), ErrorKind::PageBalance { page, closed, opened })
            }
            Self::StatementTotal { total, stated, found, .. } => {
                (self.place(), ErrorKind::StatementTotal { total, stated, found })
            }
            Self::DetailsSum { row, booked, details, .. } => {
                (self.place(), ErrorKind::DetailsSum { row, booked, details })
            }
            Self::StatementUnproven { .. } => (self.place(), ErrorKind::StatementUnproven {}),
            Self::StatementTwice { first, .. } => (self.place(), ErrorKind::StatementTwice { first }),
            Self::AmountText { text, position, .. } => (self.place(), ErrorKind::AmountText { text, position }),
            Self::DateText { text, .. } => (self.place(), ErrorKind::DateText { text }),
            Self::DialectOpen { text, first, second, .. } => {
                (self.place(), ErrorKind::DialectOpen { text, first, second })
            }
            Self::DialectContradictory { text, position, other, other_position, .. } => {
                (self.place(), ErrorKind::DialectContradictory { text, position, other, other_position })
            }
            Self::AccountText { text, position, .. } => (self.place(), ErrorKind::AccountText { text, position }),
            Self::AccountLossy { text, .. } => (self.place(), ErrorKind::AccountLossy { text }),
            Self::AccountCheck { text, .. } => (self.place(), ErrorKind::AccountCheck { text }),
            Self::TableQuote { row, .. } => (self.place(), ErrorKind::TableQuote { row }),
            Self::TableUnknown { headings, nearest, missing, .. } => {
                (self.place(), ErrorKind::TableUnknown { headings, nearest, missing })
            }
            Self::TableLayout { needed, .. } => (self.place(), ErrorKind::TableLayout { needed }),
            Self::TableCell { row, column, text, needed, .. } => {
                (self.place(), ErrorKind::TableCell { row, column, text, needed })
            }
            Self::TableRow { row, found, needed, .. } => (self.place(), ErrorKind::TableRow { row, found, needed }),
            Self::ExceptionClosed { exception, state, .. } => {
                (self.place(), ErrorKind::ExceptionClosed { exception: Id::new(exception).ok()?, state })
            }
            Self::PeriodNotReady { findings, because, because_zh, .. } => {
                (self.place(), ErrorKind::PeriodNotReady { findings, because, because_zh })
            }
            Self::NoHomeCurrency { .. } => (self.place(), ErrorKind::NoHomeCurrency {}),
            Self::UnknownRevaluation { revaluation, .. } => {
                (self.place(), ErrorKind::UnknownRevaluation { revaluation: Id::new(revaluation).ok()? })
            }
            Self::RevaluationStands { revaluation, .. } => {
                (self.place(), ErrorKind::RevaluationStands { revaluation: Id::new(revaluation).ok()? })
            }
            Self::RevaluationUndone { revaluation, .. } => {
                (self.place(), ErrorKind::RevaluationUndone { revaluation: Id::new(revaluation).ok()? })
            }
            Self::GroupCycle { customer, .. } => {
                (self.place(), ErrorKind::GroupCycle { customer: Id::new(customer).ok()? })
            }
            Self::SegmentWithoutRates { debt, .. } => {
                (self.place(), ErrorKind::SegmentWithoutRates { debt: Id::new(debt).ok()? })
            }
            Self::UnknownException { exception, .. } => {
                (self.place(), ErrorKind::UnknownException { exception: Id::new(exception).ok()? })
            }
            Self::UnknownField { field, .. } => (self.place(), ErrorKind::UnknownField { field }),
            Self::MissingField { field, .. } => (self.place(), ErrorKind::MissingField { field }),
            Self::DuplicateField { field, .. } => (self.place(), ErrorKind::DuplicateField { field }),
            Self::UnknownVariant { text, .. } => (self.place(), ErrorKind::UnknownVariant { text }),
            Self::WrongType { found, expected, .. } => (self.place(), ErrorKind::WrongType { found, expected }),
            Self::JsonSyntax { problem, line, column, .. } => {
                (self.place(), ErrorKind::JsonSyntax { problem, line, column })
            }
        })
    }

    pub(super) fn place(&self) -> &str {
        match self {
            Self::AmountSyntax { path, .. }
            | Self::AmountTooPrecise { path, .. }
            | Self::AmountTooLarge { path, .. }
            | Self::AmountNegative { path, .. }
            | Self::AmountNotPositive { path, .. }
            | Self::AmountZero { path, .. }
            | Self::CurrencyUnknown { path, .. }
            | Self::CurrencyReserved { path, .. }
            | Self::CurrencyMismatch { path, .. }
            | Self::DateSyntax { path, .. }
            | Self::DateOutOfRange { path, .. }
            | Self::InstantSyntax { path, .. }
            | Self::InstantOutOfRange { path, .. }
            | Self::NoBusinessDay { path, .. }
            | Self::PercentSyntax { path, .. }
            | Self::PercentOutOfRange { path, .. }
            | Self::PercentTotal { path, .. }
            | Self::IdEmpty { path, .. }
            | Self::TextTooLong { path, .. }
            | Self::IdCharacter { path, .. }
            | Self::NumberOutOfRange { path, .. }
            | Self::WeightsAllZero { path, .. }
            | Self::Empty { path, .. }
            | Self::TooMany { path, .. }
            | Self::DuplicateId { path, .. }
            | Self::UnknownItem { path, .. }
            | Self::UnknownEvent { path, .. }
            | Self::NoPreviousLine { path, .. }
            | Self::ResidueFlipsSign { path, .. }
            | Self::LinesDoNotAddUp { path, .. }
            | Self::CustomerMismatch { path, .. }
            | Self::OverAllocated { path, .. }
            | Self::InsufficientAvailable { path, .. }
            | Self::NotYetReceived { path, .. }
            | Self::NotYetIssued { path, .. }
            | Self::OutOfScope { path, .. }
            | Self::PartsDoNotAddUp { path, .. }
            | Self::DuplicatePhase { path, .. }
            | Self::PhaseUnreachable { path, .. }
            | Self::PhaseContradiction { path, .. }
            | Self::BudgetExceeded { path, .. }
            | Self::PartExceedsWhole { path, .. }
            | Self::TotalBelowPaid { path, .. }
            | Self::BucketTwice { path, .. }
            | Self::BucketsMixed { path, .. }
            | Self::BucketMissing { path, .. }
            | Self::UnknownComponent { path, .. }
            | Self::UnknownInstallment { path, .. }
            | Self::PaidExceedsInstallment { path, .. }
            | Self::RateSyntax { path, .. }
            | Self::RateOutOfRange { path, .. }
            | Self::RateDirection { path, .. }
            | Self::RateMissing { path, .. }
            | Self::DuplicateQuote { path, .. }
            | Self::CurrenciesEqual { path, .. }
            | Self::ConvertsToZero { path, .. }
            | Self::UnknownLot { path, .. }
            | Self::BaseNotAmount { path, .. }
            | Self::BookDiffers { path, .. }
            | Self::UnknownAccount { path, .. }
            | Self::UnknownHold { path, .. }
            | Self::UnknownMovement { path, .. }
            | Self::AccountExists { path, .. }
            | Self::AccountClosed { path, .. }
            | Self::AccountNotClosed { path, .. }
            | Self::InsufficientBalance { path, .. }
            | Self::ShortLater { path, .. }
            | Self::BackDated { path, .. }
            | Self::TooEarly { path, .. }
            | Self::HoldResolved { path, .. }
            | Self::HoldLapsed { path, .. }
            | Self::HoldNotLapsed { path, .. }
            | Self::HoldPurpose { path, .. }
            | Self::OverCaptured { path, .. }
            | Self::OtherAccount { path, .. }
            | Self::TransferToSelf { path, .. }
            | Self::Expired { path, .. }
            | Self::NotExpired { path, .. }
            | Self::OutsideScope { path, .. }
            | Self::NotRefundable { path, .. }
            | Self::DepositBinding { path, .. }
            | Self::NotForfeitable { path, .. }
            | Self::UnidentifiedMoney { path, .. }
            | Self::AlreadyIdentified { path, .. }
            | Self::NotReclassifiable { path, .. }
            | Self::NotUndoable { path, .. }
            | Self::OverUndone { path, .. }
            | Self::DependsOn { path, .. }
            | Self::NumberTwice { path, .. }
            | Self::OverReversed { path, .. }
            | Self::UnknownLink { path, .. }
            | Self::AlreadyUndone { path, .. }
            | Self::LinkOverUndone { path, .. }
            | Self::LinkDependsOn { path, .. }
            | Self::BeforeDocument { path, .. }
            | Self::AmountNotNegative { path, .. }
            | Self::NotWrittenOff { path, .. }
            | Self::SameCustomer { path, .. }
            | Self::NotOfCustomer { path, .. }
            | Self::OrderConflict { path, .. }
            | Self::VersionConflict { path, .. }
            | Self::ClockBack { path, .. }
            | Self::PeriodClosed { path, .. }
            | Self::PeriodOpen { path, .. }
            | Self::OtherBook { path, .. }
            | Self::SequenceBroken { path, .. }
            | Self::TornBatch { path, .. }
            | Self::NotCanonical { path, .. }
            | Self::FormatUnknown { path, .. }
            | Self::EventMismatch { path, .. }
            | Self::UnknownCustomer { path, .. }
            | Self::CustomerMerged { path, .. }
            | Self::CustomerBusy { path, .. }
            | Self::UnknownContract { path, .. }
            | Self::ContractStatus { path, .. }
            | Self::UnknownReceipt { path, .. }
            | Self::ReceiptStatus { path, .. }
            | Self::UnknownRefund { path, .. }
            | Self::UnknownAllocation { path, .. }
            | Self::ItemStanding { path, .. }
            | Self::ItemTouched { path, .. }
            | Self::AlreadyRecorded { path, .. }
            | Self::NothingToDo { path, .. }
            | Self::DigestMismatch { path, .. }
            | Self::DigestSyntax { path, .. }
            | Self::LogTooShort { path, .. }
            | Self::LogShortened { path, .. }
            | Self::ProofCount { path, .. }
            | Self::ProofLength { path, .. }
            | Self::ProofRefuted { path, .. }
            | Self::HeadsContradict { path, .. }
            | Self::LogHeader { path, .. }
            | Self::LogFormatNewer { path, .. }
            | Self::TextCharacter { path, .. }
            | Self::TaxDoesNotAddUp { path, .. }
            | Self::RateTwice { path, .. }
            | Self::HomeSign { path, .. }
            | Self::AmountNotZero { path, .. }
            | Self::RuleMissing { path, .. }
            | Self::FeeNotBooked { path, .. }
            | Self::RuleTwice { path, .. }
            | Self::RuleUnbalanced { path, .. }
            | Self::AccountMissing { path, .. }
            | Self::DimensionMissing { path, .. }
            | Self::DimensionReserved { path, .. }
            | Self::KeyConflict { path, .. }
            | Self::VoucherDiffers { path, .. }
            | Self::VoucherUnbalanced { path, .. }
            | Self::ReversesItself { path, .. }
            | Self::UnknownPerson { path, .. }
            | Self::PersonAbsent { path, .. }
            | Self::ManagerCycle { path, .. }
            | Self::DuplicateLimit { path, .. }
            | Self::WrongAction { path, .. }
            | Self::PolicyNotInForce { path, .. }
            | Self::FactMissing { path, .. }
            | Self::FactNotExpected { path, .. }
            | Self::NoBranch { path, .. }
            | Self::NoApprover { path, .. }
            | Self::UnknownStep { path, .. }
            | Self::CaseBroken { path, .. }
            | Self::CaseClosed { path, .. }
            | Self::StepNotOpen { path, .. }
            | Self::InstantBackward { path, .. }
            | Self::ApprovalStale { path, .. }
            | Self::OwnRequest { path, .. }
            | Self::NotApprover { path, .. }
            | Self::AlreadyAnswered { path, .. }
            | Self::AlreadyApprover { path, .. }
            | Self::SecondStep { path, .. }
            | Self::AuthorityExceeded { path, .. }
            | Self::NotRequester { path, .. }
            | Self::StepForbids { path, .. }
            | Self::ApprovalPending { path, .. }
            | Self::ApprovalDenied { path, .. }
            | Self::ApprovalExpired { path, .. }
            | Self::FieldProtected { path, .. }
            | Self::FiguresHidden { path, .. }
            | Self::RangeBackward { path, .. }
            | Self::NotAllowed { path, .. }
            | Self::UnknownCase { path, .. }
            | Self::CaseDone { path, .. }
            | Self::SeveralApprovals { path, .. }
            | Self::ActionTaken { path, .. }
            | Self::UnknownPolicy { path, .. }
            | Self::DateOutOfReach { path, .. }
            | Self::CompactSyntax { path, .. }
            | Self::RefundNotPaid { path, .. }
            | Self::WindowBackward { path, .. }
            | Self::WindowWithoutAnchor { path, .. }
            | Self::StatementFormatUnknown { path, .. }
            | Self::EncodingUnknown { path, .. }
            | Self::TextEncoding { path, .. }
            | Self::StatementSyntax { path, .. }
            | Self::RunningBalance { path, .. }
            | Self::ClosingBalance { path, .. }
            | Self::PageBalance { path, .. }
            | Self::StatementTotal { path, .. }
            | Self::DetailsSum { path, .. }
            | Self::StatementUnproven { path, .. }
            | Self::StatementTwice { path, .. }
            | Self::AmountText { path, .. }
            | Self::DateText { path, .. }
            | Self::DialectOpen { path, .. }
            | Self::DialectContradictory { path, .. }
            | Self::AccountText { path, .. }
            | Self::AccountLossy { path, .. }
            | Self::AccountCheck { path, .. }
            | Self::TableQuote { path, .. }
            | Self::TableUnknown { path, .. }
            | Self::TableLayout { path, .. }
            | Self::TableCell { path, .. }
            | Self::TableRow { path, .. }
            | Self::ExceptionClosed { path, .. }
            | Self::PeriodNotReady { path, .. }
            | Self::NoHomeCurrency { path, .. }
            | Self::UnknownRevaluation { path, .. }
            | Self::RevaluationStands { path, .. }
            | Self::RevaluationUndone { path, .. }
            | Self::GroupCycle { path, .. }
            | Self::SegmentWithoutRates { path, .. }
            | Self::UnknownException { path, .. }
            | Self::UnknownField { path, .. }
            | Self::MissingField { path, .. }
            | Self::DuplicateField { path, .. }
            | Self::UnknownVariant { path, .. }
            | Self::WrongType { path, .. }
            | Self::JsonSyntax { path, .. } => path,
        }
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::AmountSyntax { .. } => "amount_syntax",
            Self::AmountTooPrecise { .. } => "amount_too_precise",
            Self::AmountTooLarge { .. } => "amount_too_large",
            Self::AmountNegative { .. } => "amount_negative",
            Self::AmountNotPositive { .. } => "amount_not_positive",
            Self::AmountZero { .. } => "amount_zero",
            Self::CurrencyUnknown { .. } => "currency_unknown",
            Self::CurrencyReserved { .. } => "currency_reserved",
            Self::CurrencyMismatch { .. } => "currency_mismatch",
            Self::DateSyntax { .. } => "date_syntax",
            Self::DateOutOfRange { .. } => "date_out_of_range",
            Self::InstantSyntax { .. } => "instant_syntax",
            Self::InstantOutOfRange { .. } => "instant_out_of_range",
            Self::NoBusinessDay { .. } => "no_business_day",
            Self::PercentSyntax { .. } => "percent_syntax",
            Self::PercentOutOfRange { .. } => "percent_out_of_range",
            Self::PercentTotal { .. } => "percent_total",
            Self::IdEmpty { .. } => "id_empty",
            Self::TextTooLong { .. } => "text_too_long",
            Self::IdCharacter { .. } => "id_character",
            Self::NumberOutOfRange { .. } => "number_out_of_range",
            Self::WeightsAllZero { .. } => "weights_all_zero",
            Self::Empty { .. } => "empty",
            Self::TooMany { .. } => "too_many",
            Self::DuplicateId { .. } => "duplicate_id",
            Self::UnknownItem { .. } => "unknown_item",
            Self::UnknownEvent { .. } => "unknown_event",
            Self::NoPreviousLine { .. } => "no_previous_line",
            Self::ResidueFlipsSign { .. } => "residue_flips_sign",
            Self::LinesDoNotAddUp { .. } => "lines_do_not_add_up",
            Self::CustomerMismatch { .. } => "customer_mismatch",
            Self::OverAllocated { .. } => "over_allocated",
            Self::InsufficientAvailable { .. } => "insufficient_available",
            Self::NotYetReceived { .. } => "not_yet_received",
            Self::NotYetIssued { .. } => "not_yet_issued",
            Self::OutOfScope { .. } => "out_of_scope",
            Self::PartsDoNotAddUp { .. } => "parts_do_not_add_up",
            Self::DuplicatePhase { .. } => "duplicate_phase",
            Self::PhaseUnreachable { .. } => "phase_unreachable",
            Self::PhaseContradiction { .. } => "phase_contradiction",
            Self::BudgetExceeded { .. } => "budget_exceeded",
            Self::PartExceedsWhole { .. } => "part_exceeds_whole",
            Self::TotalBelowPaid { .. } => "total_below_paid",
            Self::BucketTwice { .. } => "bucket_twice",
            Self::BucketsMixed { .. } => "buckets_mixed",
            Self::BucketMissing { .. } => "bucket_missing",
            Self::UnknownComponent { .. } => "unknown_component",
            Self::UnknownInstallment { .. } => "unknown_installment",
            Self::PaidExceedsInstallment { .. } => "paid_exceeds_installment",
            Self::RateSyntax { .. } => "rate_syntax",
            Self::RateOutOfRange { .. } => "rate_out_of_range",
            Self::RateDirection { .. } => "rate_direction",
            Self::RateMissing { .. } => "rate_missing",
            Self::DuplicateQuote { .. } => "duplicate_quote",
            Self::CurrenciesEqual { .. } => "currencies_equal",
            Self::ConvertsToZero { .. } => "converts_to_zero",
            Self::UnknownLot { .. } => "unknown_lot",
            Self::BaseNotAmount { .. } => "base_not_amount",
            Self::BookDiffers { .. } => "book_differs",
            Self::UnknownAccount { .. } => "unknown_account",
            Self::UnknownHold { .. } => "unknown_hold",
            Self::UnknownMovement { .. } => "unknown_movement",
            Self::AccountExists { .. } => "account_exists",
            Self::AccountClosed { .. } => "account_closed",
            Self::AccountNotClosed { .. } => "account_not_closed",
            Self::InsufficientBalance { .. } => "insufficient_balance",
            Self::ShortLater { .. } => "short_later",
            Self::BackDated { .. } => "back_dated",
            Self::TooEarly { .. } => "too_early",
            Self::HoldResolved { .. } => "hold_resolved",
            Self::HoldLapsed { .. } => "hold_lapsed",
            Self::HoldNotLapsed { .. } => "hold_not_lapsed",
            Self::HoldPurpose { .. } => "hold_purpose",
            Self::OverCaptured { .. } => "over_captured",
            Self::OtherAccount { .. } => "other_account",
            Self::TransferToSelf { .. } => "transfer_to_self",
            Self::Expired { .. } => "expired",
            Self::NotExpired { .. } => "not_expired",
            Self::OutsideScope { .. } => "outside_scope",
            Self::NotRefundable { .. } => "not_refundable",
            Self::DepositBinding { .. } => "deposit_binding",
            Self::NotForfeitable { .. } => "not_forfeitable",
            Self::UnidentifiedMoney { .. } => "unidentified_money",
            Self::AlreadyIdentified { .. } => "already_identified",
            Self::NotReclassifiable { .. } => "not_reclassifiable",
            Self::NotUndoable { .. } => "not_undoable",
            Self::OverUndone { .. } => "over_undone",
            Self::DependsOn { .. } => "depends_on",
            Self::NumberTwice { .. } => "number_twice",
            Self::OverReversed { .. } => "over_reversed",
            Self::UnknownLink { .. } => "unknown_link",
            Self::AlreadyUndone { .. } => "already_undone",
            Self::LinkOverUndone { .. } => "link_over_undone",
            Self::LinkDependsOn { .. } => "link_depends_on",
            Self::BeforeDocument { .. } => "before_document",
            Self::AmountNotNegative { .. } => "amount_not_negative",
            Self::NotWrittenOff { .. } => "not_written_off",
            Self::SameCustomer { .. } => "same_customer",
            Self::NotOfCustomer { .. } => "not_of_customer",
            Self::OrderConflict { .. } => "order_conflict",
            Self::VersionConflict { .. } => "version_conflict",
            Self::ClockBack { .. } => "clock_back",
            Self::PeriodClosed { .. } => "period_closed",
            Self::PeriodOpen { .. } => "period_open",
            Self::OtherBook { .. } => "other_book",
            Self::SequenceBroken { .. } => "sequence_broken",
            Self::TornBatch { .. } => "torn_batch",
            Self::NotCanonical { .. } => "not_canonical",
            Self::FormatUnknown { .. } => "format_unknown",
            Self::EventMismatch { .. } => "event_mismatch",
            Self::UnknownCustomer { .. } => "unknown_customer",
            Self::CustomerMerged { .. } => "customer_merged",
            Self::CustomerBusy { .. } => "customer_busy",
            Self::UnknownContract { .. } => "unknown_contract",
            Self::ContractStatus { .. } => "contract_status",
            Self::UnknownReceipt { .. } => "unknown_receipt",
            Self::ReceiptStatus { .. } => "receipt_status",
            Self::UnknownRefund { .. } => "unknown_refund",
            Self::UnknownAllocation { .. } => "unknown_allocation",
            Self::ItemStanding { .. } => "item_standing",
            Self::ItemTouched { .. } => "item_touched",
            Self::AlreadyRecorded { .. } => "already_recorded",
            Self::NothingToDo { .. } => "nothing_to_do",
            Self::DigestMismatch { .. } => "digest_mismatch",
            Self::DigestSyntax { .. } => "digest_syntax",
            Self::LogTooShort { .. } => "log_too_short",
            Self::LogShortened { .. } => "log_shortened",
            Self::ProofCount { .. } => "proof_count",
            Self::ProofLength { .. } => "proof_length",
            Self::ProofRefuted { .. } => "proof_refuted",
            Self::HeadsContradict { .. } => "heads_contradict",
            Self::LogHeader { .. } => "log_header",
            Self::LogFormatNewer { .. } => "log_format_newer",
            Self::TextCharacter { .. } => "text_character",
            Self::TaxDoesNotAddUp { .. } => "tax_does_not_add_up",
            Self::RateTwice { .. } => "rate_twice",
            Self::HomeSign { .. } => "home_sign",
            Self::AmountNotZero { .. } => "amount_not_zero",
            Self::RuleMissing { .. } => "rule_missing",
            Self::FeeNotBooked { .. } => "fee_not_booked",
            Self::RuleTwice { .. } => "rule_twice",
            Self::RuleUnbalanced { .. } => "rule_unbalanced",
            Self::AccountMissing { .. } => "account_missing",
            Self::DimensionMissing { .. } => "dimension_missing",
            Self::DimensionReserved { .. } => "dimension_reserved",
            Self::KeyConflict { .. } => "key_conflict",
            Self::VoucherDiffers { .. } => "voucher_differs",
            Self::VoucherUnbalanced { .. } => "voucher_unbalanced",
            Self::ReversesItself { .. } => "reverses_itself",
            Self::UnknownPerson { .. } => "unknown_person",
            Self::PersonAbsent { .. } => "person_absent",
            Self::ManagerCycle { .. } => "manager_cycle",
            Self::DuplicateLimit { .. } => "duplicate_limit",
            Self::WrongAction { .. } => "wrong_action",
            Self::PolicyNotInForce { .. } => "policy_not_in_force",
            Self::FactMissing { .. } => "fact_missing",
            Self::FactNotExpected { .. } => "fact_not_expected",
            Self::NoBranch { .. } => "no_branch",
            Self::NoApprover { .. } => "no_approver",
            Self::UnknownStep { .. } => "unknown_step",
            Self::CaseBroken { .. } => "case_broken",
            Self::CaseClosed { .. } => "case_closed",
            Self::StepNotOpen { .. } => "step_not_open",
            Self::InstantBackward { .. } => "instant_backward",
            Self::ApprovalStale { .. } => "approval_stale",
            Self::OwnRequest { .. } => "own_request",
            Self::NotApprover { .. } => "not_approver",
            Self::AlreadyAnswered { .. } => "already_answered",
            Self::AlreadyApprover { .. } => "already_approver",
            Self::SecondStep { .. } => "second_step",
            Self::AuthorityExceeded { .. } => "authority_exceeded",
            Self::NotRequester { .. } => "not_requester",
            Self::StepForbids { .. } => "step_forbids",
            Self::ApprovalPending { .. } => "approval_pending",
            Self::ApprovalDenied { .. } => "approval_denied",
            Self::ApprovalExpired { .. } => "approval_expired",
            Self::FieldProtected { .. } => "field_protected",
            Self::FiguresHidden { .. } => "figures_hidden",
            Self::RangeBackward { .. } => "range_backward",
            Self::NotAllowed { .. } => "not_allowed",
            Self::UnknownCase { .. } => "unknown_case",
            Self::CaseDone { .. } => "case_done",
            Self::SeveralApprovals { .. } => "several_approvals",
            Self::ActionTaken { .. } => "action_taken",
            Self::UnknownPolicy { .. } => "unknown_policy",
            Self::DateOutOfReach { .. } => "date_out_of_reach",
            Self::CompactSyntax { .. } => "compact_syntax",
            Self::RefundNotPaid { .. } => "refund_not_paid",
            Self::WindowBackward { .. } => "window_backward",
            Self::WindowWithoutAnchor { .. } => "window_without_anchor",
            Self::StatementFormatUnknown { .. } => "statement_format_unknown",
            Self::EncodingUnknown { .. } => "encoding_unknown",
            Self::TextEncoding { .. } => "text_encoding",
            Self::StatementSyntax { .. } => "statement_syntax",
            Self::RunningBalance { .. } => "running_balance",
            Self::ClosingBalance { .. } => "closing_balance",
            Self::PageBalance { .. } => "page_balance",
            Self::StatementTotal { .. } => "statement_total",
            Self::DetailsSum { .. } => "details_sum",
            Self::StatementUnproven { .. } => "statement_unproven",
            Self::StatementTwice { .. } => "statement_twice",
            Self::AmountText { .. } => "amount_text",
            Self::DateText { .. } => "date_text",
            Self::DialectOpen { .. } => "dialect_open",
            Self::DialectContradictory { .. } => "dialect_contradictory",
            Self::AccountText { .. } => "account_text",
            Self::AccountLossy { .. } => "account_lossy",
            Self::AccountCheck { .. } => "account_check",
            Self::TableQuote { .. } => "table_quote",
            Self::TableUnknown { .. } => "table_unknown",
            Self::TableLayout { .. } => "table_layout",
            Self::TableCell { .. } => "table_cell",
            Self::TableRow { .. } => "table_row",
            Self::ExceptionClosed { .. } => "exception_closed",
            Self::PeriodNotReady { .. } => "period_not_ready",
            Self::NoHomeCurrency { .. } => "no_home_currency",
            Self::UnknownRevaluation { .. } => "unknown_revaluation",
            Self::RevaluationStands { .. } => "revaluation_stands",
            Self::RevaluationUndone { .. } => "revaluation_undone",
            Self::GroupCycle { .. } => "group_cycle",
            Self::SegmentWithoutRates { .. } => "segment_without_rates",
            Self::UnknownException { .. } => "unknown_exception",
            Self::UnknownField { .. } => "unknown_field",
            Self::MissingField { .. } => "missing_field",
            Self::DuplicateField { .. } => "duplicate_field",
            Self::UnknownVariant { .. } => "unknown_variant",
            Self::WrongType { .. } => "wrong_type",
            Self::JsonSyntax { .. } => "json_syntax",
        }
    }

    /// One of each kind, in the order of the list, with made-up figures.
    pub(super) fn one_of_each(money: Money, date: LocalDate, instant: Instant) -> Vec<Self> {
        let text = || "A-1".to_owned();
        vec![
            Self::AmountSyntax { path: text(), text: text(), position: 7 },
            Self::AmountTooPrecise { path: text(), text: text(), currency: "CNY".into(), digits: 7 },
            Self::AmountTooLarge { path: text(), text: text(), limit: 7 },
            Self::AmountNegative { path: text(), amount: money },
            Self::AmountNotPositive { path: text(), amount: money },
            Self::AmountZero { path: text() },
            Self::CurrencyUnknown { path: text(), text: text() },
            Self::CurrencyReserved { path: text(), text: text(), digits: 7 },
            Self::CurrencyMismatch { path: text(), expected: "CNY".into(), found: "CNY".into(), item: Some(text()) },
            Self::DateSyntax { path: text(), text: text() },
            Self::DateOutOfRange { path: text(), text: text() },
            Self::InstantSyntax { path: text(), text: text() },
            Self::InstantOutOfRange { path: text(), text: text() },
            Self::NoBusinessDay { path: text(), from: date, limit: 7 },
            Self::PercentSyntax { path: text(), text: text() },
            Self::PercentOutOfRange { path: text(), text: text(), limit: 7 },
            Self::PercentTotal { path: text(), found: text() },
            Self::IdEmpty { path: text() },
            Self::TextTooLong { path: text(), length: 7, limit: 7 },
            Self::IdCharacter { path: text(), text: text(), character: text(), position: 7 },
            Self::NumberOutOfRange { path: text(), found: 7, min: 7, max: 7 },
            Self::WeightsAllZero { path: text() },
            Self::Empty { path: text() },
            Self::TooMany { path: text(), found: 7, limit: 7 },
            Self::DuplicateId { path: text(), id: text(), first: 7 },
            Self::UnknownItem { path: text(), item: text() },
            Self::UnknownEvent { path: text(), event: text() },
            Self::NoPreviousLine { path: text() },
            Self::ResidueFlipsSign { path: text(), residue: money, total: money },
            Self::LinesDoNotAddUp { path: text(), sum: money, total: money },
            Self::CustomerMismatch { path: text(), item: text(), expected: text(), found: text() },
            Self::OverAllocated { path: text(), item: text(), open: money, asked: money },
            Self::InsufficientAvailable { path: text(), lot: text(), available: money, asked: money },
            Self::NotYetReceived { path: text(), lot: text(), received: date, as_of: date },
            Self::NotYetIssued { path: text(), item: text(), issued: date, as_of: date },
            Self::OutOfScope { path: text(), lot: text(), item: text() },
            Self::PartsDoNotAddUp { path: text(), item: text(), sum: money, open: money },
            Self::DuplicatePhase { path: text(), first: 7 },
            Self::PhaseUnreachable { path: text(), by: 7 },
            Self::PhaseContradiction { path: text(), field: text() },
            Self::BudgetExceeded { path: text(), limit: 7 },
            Self::PartExceedsWhole { path: text(), part: money, whole: money },
            Self::TotalBelowPaid { path: text(), total: money, paid: money, frozen: money },
            Self::BucketTwice { path: text(), first: 7 },
            Self::BucketsMixed { path: text(), left: 7 },
            Self::BucketMissing { path: text(), when: text(), component: text() },
            Self::UnknownComponent { path: text(), component: text() },
            Self::UnknownInstallment { path: text(), number: 7 },
            Self::PaidExceedsInstallment { path: text(), item: text(), paid: money, amount: money },
            Self::RateSyntax { path: text(), text: text() },
            Self::RateOutOfRange { path: text(), text: text(), limit: 7 },
            Self::RateDirection { path: text(), from: "CNY".into(), to: "CNY".into() },
            Self::RateMissing { path: text(), from: "CNY".into(), to: "CNY".into() },
            Self::DuplicateQuote { path: text(), from: "CNY".into(), to: "CNY".into(), first: 7 },
            Self::CurrenciesEqual { path: text(), currency: "CNY".into() },
            Self::ConvertsToZero { path: text(), amount: money, currency: "CNY".into() },
            Self::UnknownLot { path: text(), lot: text() },
            Self::BaseNotAmount { path: text(), amount: money, book: money },
            Self::BookDiffers { path: text(), book: money, converted: money, limit: 7 },
            Self::UnknownAccount { path: text(), customer: text() },
            Self::UnknownHold { path: text(), hold: text() },
            Self::UnknownMovement { path: text(), movement: text() },
            Self::AccountExists { path: text(), customer: text() },
            Self::AccountClosed { path: text(), customer: text(), since: date },
            Self::AccountNotClosed { path: text(), customer: text() },
            Self::InsufficientBalance { path: text(), customer: text(), available: money, asked: money, gap: money },
            Self::ShortLater { path: text(), lot: text(), day: date, available: money, asked: money },
            Self::BackDated { path: text(), on: date, last: date },
            Self::TooEarly { path: text(), id: text(), since: date, on: date },
            Self::HoldResolved { path: text(), hold: text(), by: text() },
            Self::HoldLapsed { path: text(), hold: text(), until: date, on: date },
            Self::HoldNotLapsed { path: text(), hold: text(), until: Some(date), on: date },
            Self::HoldPurpose { path: text(), hold: text() },
            Self::OverCaptured { path: text(), hold: text(), held: money, asked: money },
            Self::OtherAccount { path: text(), lot: text() },
            Self::TransferToSelf { path: text(), customer: text() },
            Self::Expired { path: text(), lot: text(), expires: date, on: date },
            Self::NotExpired { path: text(), lot: text(), expires: Some(date), on: date },
            Self::OutsideScope { path: text(), lot: text() },
            Self::NotRefundable { path: text(), lot: text() },
            Self::DepositBinding { path: text(), lot: text() },
            Self::NotForfeitable { path: text(), lot: text() },
            Self::UnidentifiedMoney { path: text(), lot: text() },
            Self::AlreadyIdentified { path: text(), lot: text() },
            Self::NotReclassifiable { path: text(), lot: text() },
            Self::NotUndoable { path: text(), movement: text() },
            Self::OverUndone { path: text(), movement: text(), left: money, asked: money },
            Self::DependsOn { path: text(), movement: text() },
            Self::NumberTwice { path: text(), number: 7, first: 7 },
            Self::OverReversed { path: text(), paid: money, asked: money },
            Self::UnknownLink { path: text(), link: text() },
            Self::AlreadyUndone { path: text(), link: text() },
            Self::LinkOverUndone { path: text(), link: text(), left: money, asked: money },
            Self::LinkDependsOn { path: text(), undone: text(), later: text() },
            Self::BeforeDocument { path: text(), on: date, earliest: date },
            Self::AmountNotNegative { path: text(), amount: money },
            Self::NotWrittenOff { path: text(), item: text() },
            Self::SameCustomer { path: text(), customer: text() },
            Self::NotOfCustomer { path: text(), id: text(), expected: text(), found: text() },
            Self::OrderConflict { path: text(), order: text(), sequence: 7 },
            Self::VersionConflict { path: text(), stream: text(), expected: 7, found: 7 },
            Self::ClockBack { path: text(), at: instant, last: instant },
            Self::PeriodClosed { path: text(), on: date, through: date },
            Self::PeriodOpen { path: text(), day: date },
            Self::OtherBook { path: text(), expected: text(), found: text() },
            Self::SequenceBroken { path: text(), expected: 7, found: 7 },
            Self::TornBatch { path: text(), order: text(), found: 7, of: 7, good: 7 },
            Self::NotCanonical { path: text() },
            Self::FormatUnknown { path: text(), found: 7, newest: 7 },
            Self::EventMismatch { path: text(), field: text() },
            Self::UnknownCustomer { path: text(), customer: text() },
            Self::CustomerMerged { path: text(), customer: text(), into: text() },
            Self::CustomerBusy { path: text(), customer: text(), hold: text() },
            Self::UnknownContract { path: text(), contract: text() },
            Self::ContractStatus { path: text(), contract: text(), status: text() },
            Self::UnknownReceipt { path: text(), receipt: text() },
            Self::ReceiptStatus { path: text(), receipt: text(), status: text() },
            Self::UnknownRefund { path: text(), refund: text() },
            Self::UnknownAllocation { path: text(), allocation: text() },
            Self::ItemStanding { path: text(), item: text(), standing: text() },
            Self::ItemTouched { path: text(), item: text() },
            Self::AlreadyRecorded { path: text(), id: text(), sequence: 7 },
            Self::NothingToDo { path: text() },
            Self::DigestMismatch { path: text() },
            Self::DigestSyntax { path: text(), text: text() },
            Self::LogTooShort { path: text(), count: 7, asked: 7 },
            Self::LogShortened { path: text(), old: 7, new: 7 },
            Self::ProofCount { path: text(), expected: 7, found: 7 },
            Self::ProofLength { path: text(), expected: 7, found: 7 },
            Self::ProofRefuted { path: text(), root: text(), computed: text() },
            Self::HeadsContradict { path: text(), count: 7, other: 7 },
            Self::LogHeader { path: text(), text: text() },
            Self::LogFormatNewer { path: text(), format: 7, newest: 7 },
            Self::TextCharacter { path: text(), text: text(), position: 7 },
            Self::TaxDoesNotAddUp { path: text(), sum: money, amount: money },
            Self::RateTwice { path: text(), rate: text(), first: 7 },
            Self::HomeSign { path: text(), amount: money, home: money },
            Self::AmountNotZero { path: text(), amount: money },
            Self::RuleMissing { path: text(), fact: text() },
            Self::FeeNotBooked { path: text(), fact: text() },
            Self::RuleTwice { path: text(), first: 7 },
            Self::RuleUnbalanced { path: text(), account: text(), part: text() },
            Self::AccountMissing { path: text(), account: text() },
            Self::DimensionMissing { path: text(), account: text(), dimension: text() },
            Self::DimensionReserved { path: text(), dimension: text() },
            Self::KeyConflict { path: text(), key: text(), first: 7 },
            Self::VoucherDiffers { path: text(), voucher: text() },
            Self::VoucherUnbalanced { path: text(), account: text(), debit: money, credit: money },
            Self::ReversesItself { path: text(), voucher: text() },
            Self::UnknownPerson { path: text(), person: text() },
            Self::PersonAbsent { path: text(), person: text(), from: Some(instant), until: Some(instant), at: instant },
            Self::ManagerCycle { path: text(), person: text() },
            Self::DuplicateLimit { path: text(), currency: "CNY".into(), first: 7 },
            Self::WrongAction { path: text(), action: text(), policy: text() },
            Self::PolicyNotInForce {
                path: text(),
                policy: text(),
                from: Some(instant),
                until: Some(instant),
                at: instant,
            },
            Self::FactMissing { path: text(), fact: text() },
            Self::FactNotExpected { path: text(), fact: text(), policy: text() },
            Self::NoBranch { path: text(), policy: text() },
            Self::NoApprover { path: text(), step: text(), needed: 7, found: 7 },
            Self::UnknownStep { path: text(), step: text() },
            Self::CaseBroken { path: text(), id: text(), entry: 7 },
            Self::CaseClosed { path: text(), id: text(), since: instant },
            Self::StepNotOpen { path: text(), step: text(), open: text() },
            Self::InstantBackward { path: text(), at: instant, last: instant },
            Self::ApprovalStale { path: text(), expected: text(), found: text() },
            Self::OwnRequest { path: text(), person: text(), could: vec![text()] },
            Self::NotApprover { path: text(), person: text(), step: text(), could: vec![text()] },
            Self::AlreadyAnswered { path: text(), person: text(), step: text() },
            Self::AlreadyApprover { path: text(), person: text(), step: text() },
            Self::SecondStep { path: text(), person: text(), earlier: text(), step: text(), could: vec![text()] },
            Self::AuthorityExceeded {
                path: text(),
                person: text(),
                amount: money,
                limit: Some(money),
                could: vec![text()],
            },
            Self::NotRequester { path: text(), person: text(), requester: text() },
            Self::StepForbids { path: text(), step: text(), act: text() },
            Self::ApprovalPending { path: text(), id: text(), step: Some(text()) },
            Self::ApprovalDenied { path: text(), id: text(), by: text(), at: instant },
            Self::ApprovalExpired { path: text(), id: text(), until: instant },
            Self::FieldProtected { path: text(), field: text(), access: text() },
            Self::FiguresHidden { path: text(), person: text(), refusal: text() },
            Self::RangeBackward { path: text(), from: instant, until: instant },
            Self::NotAllowed { path: text(), person: text(), action: text(), because: text(), because_zh: text() },
            Self::UnknownCase { path: text(), case: text() },
            Self::CaseDone { path: text(), case: text(), sequence: 7 },
            Self::SeveralApprovals { path: text(), first: 7, next: 7 },
            Self::ActionTaken { path: text(), action: text(), policy: text() },
            Self::UnknownPolicy { path: text(), policy: text() },
            Self::DateOutOfReach { path: text(), on: date, first: Some(date), last: Some(date) },
            Self::CompactSyntax { path: text(), position: 7 },
            Self::RefundNotPaid { path: text(), refund: text() },
            Self::WindowBackward { path: text(), low: money, high: money },
            Self::WindowWithoutAnchor { path: text() },
            Self::StatementFormatUnknown { path: text() },
            Self::EncodingUnknown { path: text(), text: text() },
            Self::TextEncoding { path: text(), encoding: text(), position: 7 },
            Self::StatementSyntax { path: text(), format: text(), problem: text(), line: 7 },
            Self::RunningBalance { path: text(), row: 7, before: money, amount: money, stated: money },
            Self::ClosingBalance { path: text(), opening: money, lines: money, stated: money },
            Self::PageBalance { path: text(), page: 7, closed: money, opened: money },
            Self::StatementTotal { path: text(), total: text(), stated: text(), found: text() },
            Self::DetailsSum { path: text(), row: 7, booked: money, details: money },
            Self::StatementUnproven { path: text() },
            Self::StatementTwice { path: text(), first: 7 },
            Self::AmountText { path: text(), text: text(), position: 7 },
            Self::DateText { path: text(), text: text() },
            Self::DialectOpen { path: text(), text: text(), first: text(), second: text() },
            Self::DialectContradictory { path: text(), text: text(), position: 7, other: text(), other_position: 7 },
            Self::AccountText { path: text(), text: text(), position: 7 },
            Self::AccountLossy { path: text(), text: text() },
            Self::AccountCheck { path: text(), text: text() },
            Self::TableQuote { path: text(), row: 7 },
            Self::TableUnknown { path: text(), headings: vec![text()], nearest: text(), missing: vec![text()] },
            Self::TableLayout { path: text(), needed: text() },
            Self::TableCell { path: text(), row: 7, column: text(), text: text(), needed: text() },
            Self::TableRow { path: text(), row: 7, found: 7, needed: 7 },
            Self::ExceptionClosed { path: text(), exception: text(), state: text() },
            Self::PeriodNotReady { path: text(), findings: 7, because: text(), because_zh: text() },
            Self::NoHomeCurrency { path: text() },
            Self::UnknownRevaluation { path: text(), revaluation: text() },
            Self::RevaluationStands { path: text(), revaluation: text() },
            Self::RevaluationUndone { path: text(), revaluation: text() },
            Self::GroupCycle { path: text(), customer: text() },
            Self::SegmentWithoutRates { path: text(), debt: text() },
            Self::UnknownException { path: text(), exception: text() },
            Self::UnknownField { path: text(), field: text() },
            Self::MissingField { path: text(), field: text() },
            Self::DuplicateField { path: text(), field: text() },
            Self::UnknownVariant { path: text(), text: text() },
            Self::WrongType { path: text(), found: text(), expected: text() },
            Self::JsonSyntax { path: text(), problem: text(), line: 7, column: 7 },
        ]
    }
}
