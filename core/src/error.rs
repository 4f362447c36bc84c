//! What the library refuses, and where (拒绝原因).
//!
//! Every refusal is one [`Error`]: a stable snake_case [`code`](Error::code) to branch on, the
//! [`path`](Error::path) of the field that caused it, and a kind with typed fields that hold the
//! offending value and the limit. Texts may improve between versions; codes never change and are
//! never reused (a test holds the published list).

use crate::calendar::{Date, Instant};
use crate::id::Id;
use crate::money::{Currency, Money};
use crate::shape::{Shape, Sink, Source, serde_by_shape};

mod figures;
pub(crate) mod plain;
mod quote;
mod table;
mod text;

pub(crate) use quote::shown;

/// A refusal: nothing was changed, nothing was guessed.
///
/// ```
/// use duebook::{Currency, Money};
///
/// let refusal = Money::parse("12.505", Currency::new("CNY")?).unwrap_err().at("items[3].open");
/// assert_eq!(refusal.code(), "amount_too_precise");
/// assert_eq!(refusal.path(), "items[3].open");
/// assert_eq!(refusal.to_string(), "items[3].open: `12.505` has more than the 2 decimal places of CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Paths use the spelling of the JSON form (`asOf`, `leftOver`) in every language, and list
/// positions count from 0.
// One machine word, so that a `Result` on the hot path stays small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Refused>);

#[derive(Clone, Debug, PartialEq, Eq, Shape)]
struct Refused {
    path: String,
    kind: ErrorKind,
}

impl Error {
    /// A refusal of the value itself; the callers around it add the path.
    #[must_use]
    pub fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Refused { path: String::new(), kind }))
    }

    /// What was refused, with its figures.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Where: `items[3].open`; empty if the value itself was the argument.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The stable name of the kind.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    /// The same refusal, one level further out: `open` at `items[3]` is `items[3].open`.
    #[must_use]
    pub fn at(mut self, outer: impl AsRef<str>) -> Self {
        let (outer, inner) = (outer.as_ref(), &self.0.path);
        self.0.path = match (outer.is_empty(), inner.is_empty(), inner.starts_with('[')) {
            (true, _, _) => return self,
            (_, true, _) => outer.to_owned(),
            (_, _, true) => format!("{outer}{inner}"),
            (_, _, false) => format!("{outer}.{inner}"),
        };
        self
    }

    /// The same refusal inside element `position` of the list `list`.
    #[must_use]
    pub fn at_index(self, list: &str, position: usize) -> Self {
        self.at(format!("{list}[{position}]"))
    }

    /// The message in English, without the path.
    #[must_use]
    pub fn en(&self) -> String {
        quote::nothing_hidden(text::en(&self.0.kind))
    }

    /// The message in Chinese (中文说明), without the path.
    #[must_use]
    pub fn zh(&self) -> String {
        quote::nothing_hidden(text::zh(&self.0.kind))
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.0.path.is_empty() {
            // A path may hold the name of a field that the sender made up.
            write!(f, "{}: ", quote::visible_path(&self.0.path))?;
        }
        f.write_str(&self.en())
    }
}

impl std::error::Error for Error {}

impl Shape for Error {
    fn blank() -> Self {
        Self(Box::new(Refused::blank()))
    }

    fn fill(&mut self, from: &mut dyn Source) -> crate::Result<()> {
        self.0.fill(from)
    }

    fn lower(&self, to: &mut dyn Sink) -> crate::Result<()> {
        self.0.lower(to)
    }
}

serde_by_shape!(Error);

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self::new(kind)
    }
}

/// Every kind of refusal. Offending texts are kept as they were given, up to 64 characters; the messages write
/// out what cannot be seen in them (`\u{200B}`).
#[derive(Clone, Debug, PartialEq, Eq, Shape)]
#[shape(tag = "code")]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is not a plain decimal number: digits, at most one point, an optional leading minus.
    AmountSyntax {
        /// The text as given.
        text: String,
        /// The first character that does not fit, counted from 1.
        position: i64,
    },
    /// The amount has more decimal places than its currency. Nothing is rounded silently.
    AmountTooPrecise {
        /// The amount as given.
        text: String,
        /// The currency.
        currency: Currency,
        /// The decimal places the currency has.
        digits: i64,
    },
    /// The amount, or a sum on the way, is larger than the library holds.
    AmountTooLarge {
        /// The amount as given; empty for the result of a calculation.
        text: String,
        /// The largest absolute amount, in minor units.
        limit: i64,
    },
    /// The amount is below zero where only zero or more makes sense.
    AmountNegative {
        /// The amount.
        amount: Money,
    },
    /// The amount must be more than zero.
    AmountNotPositive {
        /// The amount.
        amount: Money,
    },
    /// Nothing can be scheduled over zero.
    AmountZero {},
    /// Neither an ISO 4217 code with minor units nor a declared currency such as `PTS:0`.
    CurrencyUnknown {
        /// The text as given.
        text: String,
    },
    /// The code belongs to ISO 4217 and has a fixed number of digits there.
    CurrencyReserved {
        /// The code.
        text: String,
        /// The digits ISO 4217 gives it.
        digits: i64,
    },
    /// Two currencies met where one is needed. Amounts are never converted silently.
    CurrencyMismatch {
        /// The currency needed.
        expected: Currency,
        /// The currency found.
        found: Currency,
        /// The open item concerned, if there is one.
        item: Option<Id>,
    },
    /// Not a date of the form `YYYY-MM-DD`, or a day the calendar does not have.
    DateSyntax {
        /// The text as given.
        text: String,
    },
    /// The date lies, or a rule led, outside the years 0001 to 9999.
    DateOutOfRange {
        /// The last date before the range was left, as text.
        text: String,
    },
    /// A text is not an instant of the form `YYYY-MM-DDTHH:MM:SS[.f]Z`.
    InstantSyntax {
        /// The text.
        text: String,
    },
    /// An instant would lie outside the years 1 to 9999.
    InstantOutOfRange {
        /// The instant it starts from, or the number given.
        text: String,
    },
    /// No business day was found within the limit.
    NoBusinessDay {
        /// The date the search began.
        from: Date,
        /// The days searched.
        limit: i64,
    },
    /// Not a percentage in plain decimal form with at most 8 decimal places.
    PercentSyntax {
        /// The text as given.
        text: String,
    },
    /// The percentage is outside 0 to 100.
    PercentOutOfRange {
        /// The text as given.
        text: String,
        /// The largest percentage.
        limit: i64,
    },
    /// The percentages do not add up to 100 and no line takes the rest.
    PercentTotal {
        /// What they add up to.
        found: String,
    },
    /// The identifier is empty.
    IdEmpty {},
    /// The text is longer than the limit.
    TextTooLong {
        /// Its length in bytes.
        length: i64,
        /// The most bytes allowed.
        limit: i64,
    },
    /// The identifier is not clean: a character that cannot be seen, a blank at an end, or text that is not
    /// in normal form NFKC.
    IdCharacter {
        /// The identifier as given.
        text: String,
        /// The character, as `U+200B`.
        character: String,
        /// Its position, counted from 1.
        position: i64,
    },
    /// The number is outside its range.
    NumberOutOfRange {
        /// The number.
        found: i64,
        /// The smallest allowed.
        min: i64,
        /// The largest allowed.
        max: i64,
    },
    /// All weights are zero: there is nobody to give the amount to.
    WeightsAllZero {},
    /// The list needs at least one element.
    Empty {},
    /// The list is longer than the limit.
    TooMany {
        /// Its length.
        found: i64,
        /// The most elements allowed.
        limit: i64,
    },
    /// The identifier stands twice in one list.
    DuplicateId {
        /// The identifier.
        id: Id,
        /// The position of its first use, counted from 0.
        first: i64,
    },
    /// The named open item is not in the list of items.
    UnknownItem {
        /// The identifier.
        item: Id,
    },
    /// The reported event is not one the terms wait for.
    UnknownEvent {
        /// The event.
        event: Id,
    },
    /// The first line cannot count from the line before it.
    NoPreviousLine {},
    /// What is left for this part has the opposite sign of the total: the other parts take too much.
    ResidueFlipsSign {
        /// What would be left.
        residue: Money,
        /// The total to be divided.
        total: Money,
    },
    /// The lines do not add up to the total and no line takes the rest.
    LinesDoNotAddUp {
        /// What they add up to.
        sum: Money,
        /// The total to be divided.
        total: Money,
    },
    /// The named item belongs to another customer.
    CustomerMismatch {
        /// The item.
        item: Id,
        /// The customer of the lot.
        expected: Id,
        /// The customer of the item.
        found: Id,
    },
    /// More is asked for than the item has open.
    OverAllocated {
        /// The item.
        item: Id,
        /// What is open.
        open: Money,
        /// What was asked for.
        asked: Money,
    },
    /// More is asked for than the lot has left.
    InsufficientAvailable {
        /// The lot.
        lot: Id,
        /// What is left.
        available: Money,
        /// What was asked for.
        asked: Money,
    },
    /// The money arrived after the business date of the allocation.
    NotYetReceived {
        /// The lot.
        lot: Id,
        /// When it arrived.
        received: Date,
        /// The business date of the allocation.
        as_of: Date,
    },
    /// The named item was issued after the business date of the allocation.
    NotYetIssued {
        /// The item.
        item: Id,
        /// When it was issued.
        issued: Date,
        /// The business date of the allocation.
        as_of: Date,
    },
    /// The named item is outside what the lot may pay.
    OutOfScope {
        /// The lot.
        lot: Id,
        /// The item.
        item: Id,
    },
    /// The parts of an item are not what it has open.
    PartsDoNotAddUp {
        /// The item.
        item: Id,
        /// What the parts add up to.
        sum: Money,
        /// What is open.
        open: Money,
    },
    /// The scheme has the same phase twice.
    DuplicatePhase {
        /// The position of the first, from 0.
        first: i64,
    },
    /// No money can reach the phase: an earlier one pays all it looks at.
    PhaseUnreachable {
        /// The position of the earlier one, from 0.
        by: i64,
    },
    /// The phase needs what another field of the scheme forbids.
    PhaseContradiction {
        /// The field.
        field: String,
    },
    /// The call needs more searching than it is given.
    BudgetExceeded {
        /// The most steps.
        limit: i64,
    },
    /// A part is larger than its whole, or has the opposite sign.
    PartExceedsWhole {
        /// The part.
        part: Money,
        /// The whole.
        whole: Money,
    },
    /// The new total is less than what has been paid, or than what stays frozen because of it.
    TotalBelowPaid {
        /// The new total.
        total: Money,
        /// What has been paid.
        paid: Money,
        /// What stays frozen: what has been paid, and what is kept whole because a part of it has.
        frozen: Money,
    },
    /// The schedule has no installment of this number.
    /// The order names the pair twice.
    BucketTwice {
        /// The position of the first, from 0.
        first: i64,
    },
    /// The order comes back to a due kind that it had left, which paying installment by installment cannot follow.
    BucketsMixed {
        /// The last position of this due kind before, from 0.
        left: i64,
    },
    /// The order names the component, but not for this due kind.
    BucketMissing {
        /// The due kind: `pastDue`, `due` or `inAdvance`.
        when: String,
        /// The component.
        component: Id,
    },
    /// The component is not one that is known here.
    UnknownComponent {
        /// The component.
        component: Id,
    },
    /// There is no installment of this number.
    UnknownInstallment {
        /// The number.
        number: i64,
    },
    /// More is paid of the receivable than the new schedule leaves of its installment.
    PaidExceedsInstallment {
        /// The receivable.
        item: Id,
        /// What has been paid.
        paid: Money,
        /// What the installment is now; zero if there is none any more.
        amount: Money,
    },
    /// Not a rate in plain decimal form with at most 12 decimal places.
    RateSyntax {
        /// The text as given.
        text: String,
    },
    /// The rate is zero or less, or has too many digits before the point.
    RateOutOfRange {
        /// The text as given.
        text: String,
        /// The most digits before the point.
        limit: i64,
    },
    /// The quote leads the other way. It is never inverted silently.
    RateDirection {
        /// What the quote turns.
        from: Currency,
        /// Into what.
        to: Currency,
    },
    /// Two currencies meet and no quote between them is given.
    RateMissing {
        /// What is to be turned.
        from: Currency,
        /// Into what.
        to: Currency,
    },
    /// There are two quotes for the same direction.
    DuplicateQuote {
        /// What they turn.
        from: Currency,
        /// Into what.
        to: Currency,
        /// The position of the first, from 0.
        first: i64,
    },
    /// A rate stands where both currencies are the same.
    CurrenciesEqual {
        /// The currency.
        currency: Currency,
    },
    /// The amount is worth less than half a minor unit of the other currency: it would pay for nothing.
    ConvertsToZero {
        /// The amount.
        amount: Money,
        /// The other currency.
        currency: Currency,
    },
    /// The named lot is not in the list of lots.
    UnknownLot {
        /// The identifier.
        lot: Id,
    },
    /// An amount in the base currency has another book value than itself.
    BaseNotAmount {
        /// The amount.
        amount: Money,
        /// The book value.
        book: Money,
    },
    /// The book value is too far from the amount at the given rate.
    BookDiffers {
        /// The book value.
        book: Money,
        /// The amount at the rate.
        converted: Money,
        /// How far apart they may be, in minor units.
        limit: i64,
    },
    /// There is no such account.
    UnknownAccount {
        /// The customer named.
        customer: Id,
    },
    /// There is no such hold.
    UnknownHold {
        /// The hold.
        hold: Id,
    },
    /// There is no such movement.
    UnknownMovement {
        /// The movement.
        movement: Id,
    },
    /// The account was set up before.
    AccountExists {
        /// Its customer.
        customer: Id,
    },
    /// The account is closed.
    AccountClosed {
        /// Its customer.
        customer: Id,
        /// The day it was closed.
        since: Date,
    },
    /// The account is not closed.
    AccountNotClosed {
        /// Its customer.
        customer: Id,
    },
    /// The account has less available than is asked for.
    InsufficientBalance {
        /// Its customer.
        customer: Id,
        /// What may be taken for this.
        available: Money,
        /// What was asked for.
        asked: Money,
        /// What is missing.
        gap: Money,
    },
    /// There is enough on the day itself, but it was used on a later day.
    ShortLater {
        /// The lot.
        lot: Id,
        /// The first day that would be short.
        day: Date,
        /// What is left of it on that day.
        available: Money,
        /// What would be taken.
        asked: Money,
    },
    /// The date lies before the last movement of the account, and here dates only rise.
    BackDated {
        /// The date.
        on: Date,
        /// The date of the last movement.
        last: Date,
    },
    /// The date lies before what it refers to.
    TooEarly {
        /// The hold or movement.
        id: Id,
        /// Its date.
        since: Date,
        /// The date given.
        on: Date,
    },
    /// The hold was resolved before.
    HoldResolved {
        /// The hold.
        hold: Id,
        /// The movement that resolved it.
        by: Id,
    },
    /// The hold ends, or ended, by its date.
    HoldLapsed {
        /// The hold.
        hold: Id,
        /// The first day on which it no longer holds.
        until: Date,
        /// The date given.
        on: Date,
    },
    /// The hold has not ended by its date.
    HoldNotLapsed {
        /// The hold.
        hold: Id,
        /// The first day on which it no longer holds; none: it has no end.
        until: Option<Date>,
        /// The date given.
        on: Date,
    },
    /// A refund hold is paid out, any other hold pays items.
    HoldPurpose {
        /// The hold.
        hold: Id,
    },
    /// More is asked for than the hold has.
    OverCaptured {
        /// The hold.
        hold: Id,
        /// What it has.
        held: Money,
        /// What was asked for.
        asked: Money,
    },
    /// The lot belongs to another account.
    OtherAccount {
        /// The lot.
        lot: Id,
    },
    /// The money is on that account already.
    TransferToSelf {
        /// The customer of the account.
        customer: Id,
    },
    /// The lot cannot be used from its expiry on.
    Expired {
        /// The lot.
        lot: Id,
        /// The first day on which it can no longer be used.
        expires: Date,
        /// The date given.
        on: Date,
    },
    /// The lot has not expired.
    NotExpired {
        /// The lot.
        lot: Id,
        /// When it will; none: never.
        expires: Option<Date>,
        /// The date given.
        on: Date,
    },
    /// What the hold is for lies outside what the lot may pay.
    OutsideScope {
        /// The lot.
        lot: Id,
    },
    /// Money that was given is never paid back.
    NotRefundable {
        /// The lot.
        lot: Id,
    },
    /// A deposit (定金) goes back only for a cause that returns it.
    DepositBinding {
        /// The lot.
        lot: Id,
    },
    /// Only a deposit (定金) can be kept for a broken contract.
    NotForfeitable {
        /// The lot.
        lot: Id,
    },
    /// Nobody knows yet whose money it is.
    UnidentifiedMoney {
        /// The lot.
        lot: Id,
    },
    /// It is known whose money it is.
    AlreadyIdentified {
        /// The lot.
        lot: Id,
    },
    /// The money has that kind, or cannot become it.
    NotReclassifiable {
        /// The lot.
        lot: Id,
    },
    /// The movement is not one that can be taken back.
    NotUndoable {
        /// The movement.
        movement: Id,
    },
    /// More is to be taken back than the movement took and nobody took back.
    OverUndone {
        /// The movement.
        movement: Id,
        /// What can still be taken back.
        left: Money,
        /// What was asked for.
        asked: Money,
    },
    /// A later movement uses the money and has to be taken back first.
    DependsOn {
        /// The later movement.
        movement: Id,
    },
    /// Two installments have one number.
    NumberTwice {
        /// The number.
        number: i64,
        /// The position of the first, from 0.
        first: i64,
    },
    /// More is to be taken back than was paid.
    OverReversed {
        /// What was paid.
        paid: Money,
        /// What was asked for.
        asked: Money,
    },
    /// There is no link of this id.
    UnknownLink {
        /// The link.
        link: Id,
    },
    /// Nothing of the link stands any more.
    AlreadyUndone {
        /// The link.
        link: Id,
    },
    /// More of the link is to be undone than still stands.
    LinkOverUndone {
        /// The link.
        link: Id,
        /// What still stands.
        left: Money,
        /// What was asked for.
        asked: Money,
    },
    /// Something later depends on it and must be undone first.
    LinkDependsOn {
        /// The link or lot that was to be undone.
        undone: Id,
        /// The latest link or step that stands in the way.
        later: Id,
    },
    /// The date is before that of the document it concerns.
    BeforeDocument {
        /// The date.
        on: Date,
        /// The earliest date it may have.
        earliest: Date,
    },
    /// The amount must be less than zero.
    AmountNotNegative {
        /// The amount.
        amount: Money,
    },
    /// The item was not written off: there is nothing to recover.
    NotWrittenOff {
        /// The item.
        item: Id,
    },
    /// Nothing can be moved from a customer to the same customer.
    SameCustomer {
        /// The customer.
        customer: Id,
    },
    /// The item or lot belongs to another customer.
    NotOfCustomer {
        /// The item or lot.
        id: Id,
        /// The customer it should belong to.
        expected: Id,
        /// The customer it belongs to.
        found: Id,
    },
    /// The id of the order was used before, with another content.
    OrderConflict {
        /// The order.
        order: Id,
        /// The event that recorded it first.
        sequence: i64,
    },
    /// Somebody else was faster: the stream is at another version than expected.
    VersionConflict {
        /// The stream.
        stream: String,
        /// The version the writer expected.
        expected: i64,
        /// The version it has.
        found: i64,
    },
    /// The instant lies before the last recorded one.
    ClockBack {
        /// The instant given.
        at: Instant,
        /// The last recorded instant.
        last: Instant,
    },
    /// The business date lies in a closed period.
    PeriodClosed {
        /// The business date.
        on: Date,
        /// The last closed day.
        through: Date,
    },
    /// The days are open already, or closed already.
    PeriodOpen {
        /// The day given.
        day: Date,
    },
    /// The event or the log belongs to another book.
    OtherBook {
        /// The book it should belong to.
        expected: Id,
        /// The book it belongs to.
        found: Id,
    },
    /// The event does not follow the last one.
    SequenceBroken {
        /// The next sequence number.
        expected: i64,
        /// That of the event.
        found: i64,
    },
    /// The events of an order are not all there.
    TornBatch {
        /// The order; `?` if its line is cut off before its name.
        order: Id,
        /// How many are there.
        found: i64,
        /// How many there should be; 0 if the line is cut off before it says so.
        of: i64,
        /// The last event before the order: up to here the log is whole.
        good: i64,
    },
    /// The text means an event, but is not its one form.
    NotCanonical {},
    /// The event was written by a newer version of the library.
    FormatUnknown {
        /// The version of its format.
        found: i64,
        /// The newest version known here.
        newest: i64,
    },
    /// The event says something that does not fit the book.
    EventMismatch {
        /// The field that does not fit.
        field: String,
    },
    /// There is no such customer.
    UnknownCustomer {
        /// The customer.
        customer: Id,
    },
    /// The customer became another one.
    CustomerMerged {
        /// The customer.
        customer: Id,
        /// The customer who stays.
        into: Id,
    },
    /// A hold of the customer has to be resolved first.
    CustomerBusy {
        /// The customer.
        customer: Id,
        /// The hold.
        hold: Id,
    },
    /// There is no such contract.
    UnknownContract {
        /// The contract.
        contract: Id,
    },
    /// The contract is not at the point where this may happen.
    ContractStatus {
        /// The contract.
        contract: Id,
        /// How it stands.
        status: String,
    },
    /// There is no such receipt.
    UnknownReceipt {
        /// The receipt.
        receipt: Id,
    },
    /// The receipt is not at the point where this may happen.
    ReceiptStatus {
        /// The receipt.
        receipt: Id,
        /// How it stands.
        status: String,
    },
    /// There is no such refund.
    UnknownRefund {
        /// The refund.
        refund: Id,
    },
    /// There is no such allocation.
    UnknownAllocation {
        /// The allocation.
        allocation: Id,
    },
    /// The receivable is not at the point where this may happen.
    ItemStanding {
        /// The receivable.
        item: Id,
        /// How it stands.
        standing: String,
    },
    /// Something of the receivable was settled: it cannot fall away.
    ItemTouched {
        /// The receivable.
        item: Id,
    },
    /// A record of that id is there already.
    AlreadyRecorded {
        /// The id.
        id: Id,
        /// The event that recorded it.
        sequence: i64,
    },
    /// Nothing would change.
    NothingToDo {},
    /// The content does not have the digest that stands beside it.
    DigestMismatch {},
    /// The digest is not 64 lower-case hexadecimal digits.
    DigestSyntax {
        /// The text as given.
        text: String,
    },
    /// The log has fewer lines than the question is about.
    LogTooShort {
        /// How many lines it has.
        count: i64,
        /// How many were asked for.
        asked: i64,
    },
    /// The newer head has fewer lines than the older one: a log only grows.
    LogShortened {
        /// The count of the older head.
        old: i64,
        /// The count of the newer head.
        new: i64,
    },
    /// The proof is about a log of another length than the head.
    ProofCount {
        /// The count of the head.
        expected: i64,
        /// The count of the proof.
        found: i64,
    },
    /// The proof has another number of digests than any proof of these counts.
    ProofLength {
        /// How many it must have.
        expected: i64,
        /// How many it has.
        found: i64,
    },
    /// The proof does not lead to the root of the head: something is not what was recorded.
    ProofRefuted {
        /// The root of the head.
        root: String,
        /// The root the proof leads to.
        computed: String,
    },
    /// Two heads are not of one log: no log can have both.
    HeadsContradict {
        /// How many lines the log of the first has.
        count: i64,
        /// How many lines the log of the second has.
        other: i64,
    },
    /// The line is not the header of a log in its one form.
    LogHeader {
        /// The line, shortened.
        text: String,
    },
    /// The log was written by a newer version of the library.
    LogFormatNewer {
        /// The version of the log's form.
        format: i64,
        /// The newest one known here.
        newest: i64,
    },
    /// The text holds a character that cannot be seen.
    TextCharacter {
        /// The text, shortened.
        text: String,
        /// The character, counted from 1.
        position: i64,
    },
    /// Net and tax do not add up to the amount.
    TaxDoesNotAddUp {
        /// What they add up to.
        sum: Money,
        /// The amount.
        amount: Money,
    },
    /// A rate stands twice.
    RateTwice {
        /// The rate.
        rate: String,
        /// The position of the first, from 0.
        first: i64,
    },
    /// The value in the home currency goes the other way than the amount.
    HomeSign {
        /// The amount.
        amount: Money,
        /// The value.
        home: Money,
    },
    /// Only the value in the home currency changes: the amount must be zero.
    AmountNotZero {
        /// The amount.
        amount: Money,
    },
    /// The chart has no rule for such a fact.
    RuleMissing {
        /// The kind of fact.
        fact: String,
    },
    /// The rule for such a fact has no line for the fee inside it.
    FeeNotBooked {
        /// The kind of fact.
        fact: String,
    },
    /// Another rule of the chart is for the same facts.
    RuleTwice {
        /// The position of the first, from 0.
        first: i64,
    },
    /// The rule debits another share of the amount than it credits.
    RuleUnbalanced {
        /// The account of its last line.
        account: Id,
        /// The part that does not cancel out: `gross`, `tax` or `fee`.
        part: String,
    },
    /// The chart has no such account.
    AccountMissing {
        /// The account.
        account: Id,
    },
    /// The account asks for a dimension that the fact does not have.
    DimensionMissing {
        /// The account.
        account: Id,
        /// The dimension.
        dimension: Id,
    },
    /// The dimension has a field of its own.
    DimensionReserved {
        /// The dimension.
        dimension: Id,
    },
    /// Another fact has this key.
    KeyConflict {
        /// The key.
        key: Id,
        /// The position of the first, from 0.
        first: i64,
    },
    /// The voucher stands in the ledger with other content.
    VoucherDiffers {
        /// The voucher.
        voucher: Id,
    },
    /// Debit and credit differ.
    VoucherUnbalanced {
        /// The account of the last line of the currency.
        account: Id,
        /// The debit side.
        debit: Money,
        /// The credit side.
        credit: Money,
    },
    /// A voucher cannot take itself back.
    ReversesItself {
        /// The voucher.
        voucher: Id,
    },
    /// There is no such person.
    UnknownPerson {
        /// The person.
        person: Id,
    },
    /// The person is not there yet, or is gone.
    PersonAbsent {
        /// The person.
        person: Id,
        /// From when on the person is there; none: always was.
        from: Option<Instant>,
        /// The first instant at which the person is gone; none: there without end.
        until: Option<Instant>,
        /// The instant given.
        at: Instant,
    },
    /// Going up from manager to manager leads back to the same person.
    ManagerCycle {
        /// The person.
        person: Id,
    },
    /// There are two limits for the same role, or person, and currency.
    DuplicateLimit {
        /// The currency.
        currency: Currency,
        /// The position of the first, from 0.
        first: i64,
    },
    /// The policy does not decide this action.
    WrongAction {
        /// The action.
        action: Id,
        /// The policy.
        policy: Id,
    },
    /// The version of the policy may not be used at that instant.
    PolicyNotInForce {
        /// The policy.
        policy: Id,
        /// From when on it may be used; none: always.
        from: Option<Instant>,
        /// The first instant at which it may not any more; none: without end.
        until: Option<Instant>,
        /// The instant given.
        at: Instant,
    },
    /// A fact that is needed is not there, or is no amount.
    FactMissing {
        /// The fact.
        fact: Id,
    },
    /// A fact is not what the policy expects of every subject.
    FactNotExpected {
        /// The fact.
        fact: Id,
        /// The policy.
        policy: Id,
    },
    /// No branch of the policy fits.
    NoBranch {
        /// The policy.
        policy: Id,
    },
    /// Too few people could decide a step.
    NoApprover {
        /// The step.
        step: Id,
        /// How many it needs.
        needed: i64,
        /// How many could decide it.
        found: i64,
    },
    /// There is no such step to go back to.
    UnknownStep {
        /// The step.
        step: Id,
    },
    /// The answers of a case do not follow from one another: the record was changed by other hands.
    CaseBroken {
        /// The case.
        id: Id,
        /// The position of the first answer that does not follow, from 0.
        entry: i64,
    },
    /// The case is over.
    CaseClosed {
        /// The case.
        id: Id,
        /// When it ended.
        since: Instant,
    },
    /// Another step is open than the answer means.
    StepNotOpen {
        /// The step that was meant.
        step: Id,
        /// The step that is open.
        open: Id,
    },
    /// The instant lies before the last one: recorded time never runs back.
    InstantBackward {
        /// The instant given.
        at: Instant,
        /// The last instant recorded.
        last: Instant,
    },
    /// The content is another than approval was asked for.
    ApprovalStale {
        /// The digest the case is about.
        expected: Id,
        /// The digest given.
        found: Id,
    },
    /// Nobody decides what that person asked for.
    OwnRequest {
        /// The requester.
        person: Id,
        /// Who could, at most ten.
        could: Vec<Id>,
    },
    /// The step does not name the person, or the person handed it over.
    NotApprover {
        /// The person.
        person: Id,
        /// The step.
        step: Id,
        /// Who could, at most ten.
        could: Vec<Id>,
    },
    /// The person answered this step before.
    AlreadyAnswered {
        /// The person.
        person: Id,
        /// The step.
        step: Id,
    },
    /// The person has a place in this step already.
    AlreadyApprover {
        /// The person.
        person: Id,
        /// The step.
        step: Id,
    },
    /// The person approved an earlier step of the case.
    SecondStep {
        /// The person.
        person: Id,
        /// The step the person approved.
        earlier: Id,
        /// The step that is open.
        step: Id,
        /// Who could, at most ten.
        could: Vec<Id>,
    },
    /// The amount is beyond what the person may approve.
    AuthorityExceeded {
        /// The person.
        person: Id,
        /// The amount.
        amount: Money,
        /// What the person may approve at most; none: nothing in this currency.
        limit: Option<Money>,
        /// Who could, at most ten.
        could: Vec<Id>,
    },
    /// Only the requester may take the case back.
    NotRequester {
        /// The person.
        person: Id,
        /// The requester.
        requester: Id,
    },
    /// The step does not allow it, or not to somebody in this place.
    StepForbids {
        /// The step.
        step: Id,
        /// What it does not allow: `delegate` or `addStep`.
        act: String,
    },
    /// The approval is not given yet.
    ApprovalPending {
        /// The case.
        id: Id,
        /// The open step; none: the case is not open yet.
        step: Option<Id>,
    },
    /// The case was rejected or withdrawn.
    ApprovalDenied {
        /// The case.
        id: Id,
        /// By whose answer.
        by: Id,
        /// When.
        at: Instant,
    },
    /// The approval is too old to be used.
    ApprovalExpired {
        /// The case.
        id: Id,
        /// The first instant at which it cannot be used.
        until: Instant,
    },
    /// The person may not change the field.
    FieldProtected {
        /// The field.
        field: Id,
        /// What the person may do with it: `hidden` or `read`.
        access: String,
    },
    /// What was refused, and why, can be told only with amounts that the person may not see.
    FiguresHidden {
        /// The person.
        person: Id,
        /// The code of the refusal.
        refusal: String,
    },
    /// The end lies before the beginning.
    RangeBackward {
        /// The beginning.
        from: Instant,
        /// The end.
        until: Instant,
    },
    /// The person has no right to do that.
    NotAllowed {
        /// The person.
        person: Id,
        /// What was to be done.
        action: Id,
        /// Why not, and what would change it, in English.
        because: String,
        /// The same in Chinese.
        because_zh: String,
    },
    /// There is no such case.
    UnknownCase {
        /// The case.
        case: Id,
    },
    /// What was approved is already carried out.
    CaseDone {
        /// The case.
        case: Id,
        /// The event that says so.
        sequence: i64,
    },
    /// Several commands of the order need an approval of their own; each belongs in its own order.
    SeveralApprovals {
        /// The place of the first among the commands, from 0.
        first: i64,
        /// The place of the next.
        next: i64,
    },
    /// Another policy decides this action already.
    ActionTaken {
        /// The action.
        action: Id,
        /// The policy.
        policy: Id,
    },
    /// There is no such policy.
    UnknownPolicy {
        /// The policy.
        policy: Id,
    },
    /// The business date is further from the day of recording than the rules allow.
    DateOutOfReach {
        /// The business date.
        on: Date,
        /// The first day the rules allow; none: any.
        first: Option<Date>,
        /// The last day the rules allow; none: any.
        last: Option<Date>,
    },
    /// The bytes are not those of a record: something else than what is needed stands there, or they end.
    CompactSyntax {
        /// How many bytes could be read.
        position: i64,
    },
    /// The refund was not paid out, so that nothing of it can come back.
    RefundNotPaid {
        /// The refund.
        refund: Id,
    },
    /// The window of a sum ends below where it begins.
    WindowBackward {
        /// Where it begins.
        low: Money,
        /// Where it ends.
        high: Money,
    },
    /// A window of sums needs an amount that is in every set.
    WindowWithoutAnchor {},
    /// The content is of no bank format that is known.
    StatementFormatUnknown {},
    /// There is no encoding of this name.
    EncodingUnknown {
        /// The name as given or declared.
        text: String,
    },
    /// The bytes are not text in the encoding.
    TextEncoding {
        /// The encoding.
        encoding: String,
        /// The first byte that does not fit, counted from 0.
        position: i64,
    },
    /// The bank file is not of its format.
    StatementSyntax {
        /// The format: `camt`, `MT940`, `OFX`, `CSV`.
        format: String,
        /// What is wrong with it: `endOfFile`, `markup`, `docType`, `entity`, `tooDeep`, `controlCharacter`, `tag`,
        /// `order`, `field`, `message`.
        problem: String,
        /// The line of the file, counted from 1.
        line: i64,
    },
    /// A running balance is not the one before it and the amount of its line.
    RunningBalance {
        /// The row, from 1.
        row: i64,
        /// The balance before it.
        before: Money,
        /// The amount of the line.
        amount: Money,
        /// The balance the file states.
        stated: Money,
    },
    /// The closing balance is not the opening balance and all lines.
    ClosingBalance {
        /// The opening balance.
        opening: Money,
        /// All lines.
        lines: Money,
        /// The closing balance the file states.
        stated: Money,
    },
    /// A page of a statement opens with another balance than the one before it closed with.
    PageBalance {
        /// The page, from 1.
        page: i64,
        /// What the page before it closed with.
        closed: Money,
        /// What it opens with.
        opened: Money,
    },
    /// A count or sum that the file states is not that of its lines.
    StatementTotal {
        /// Which: `lines`, `credits`, `debits`, `payments` are counts; `linesSum`, `creditsSum`, `debitsSum`, `netSum`,
        /// `paymentsSum` are sums.
        total: String,
        /// What the file states.
        stated: String,
        /// What its lines make.
        found: String,
    },
    /// The payments of a batch are not what was booked.
    DetailsSum {
        /// The row, from 1.
        row: i64,
        /// What was booked.
        booked: Money,
        /// What the payments add up to.
        details: Money,
    },
    /// The file states neither balances nor totals that prove it.
    StatementUnproven {},
    /// The same statement stands twice in the file.
    StatementTwice {
        /// The earlier, from 1.
        first: i64,
    },
    /// The text is no amount as the dialect has them.
    AmountText {
        /// The text as given.
        text: String,
        /// The first character that does not fit, counted from 1; one past the end if something is missing.
        position: i64,
    },
    /// The text is no date as the dialect has them.
    DateText {
        /// The text as given.
        text: String,
    },
    /// A value can be read in two ways, and nothing in its column decides.
    DialectOpen {
        /// The value.
        text: String,
        /// One reading.
        first: String,
        /// The other.
        second: String,
    },
    /// Two values of one column can only be read in different ways.
    DialectContradictory {
        /// One value.
        text: String,
        /// Its position, from 0.
        position: i64,
        /// The other value.
        other: String,
        /// Its position, from 0.
        other_position: i64,
    },
    /// The text is no account number.
    AccountText {
        /// The text as given.
        text: String,
        /// The first character that does not fit, counted from 1.
        position: i64,
    },
    /// A spreadsheet turned the account number into scientific notation: its last digits are lost.
    AccountLossy {
        /// The text as given.
        text: String,
    },
    /// The text begins like an IBAN, and its length or its check digits are wrong.
    AccountCheck {
        /// The text as given.
        text: String,
    },
    /// A quotation mark opens a cell and none closes it.
    TableQuote {
        /// The row in which it opens, from 1.
        row: i64,
    },
    /// No row of the table has the headings of a layout that is known or declared.
    TableUnknown {
        /// The headings that were seen, of the row that comes nearest.
        headings: Vec<String>,
        /// The nearest layout; empty if none has a heading in common.
        nearest: String,
        /// The headings it needs besides.
        missing: Vec<String>,
    },
    /// A layout of a table does not say all that is needed, or says it twice.
    TableLayout {
        /// What is wrong: `booked`, `amount`, `side`, `currency`, `twice`, `states`, `heading`.
        needed: String,
    },
    /// A cell of a table is not what its column holds.
    TableCell {
        /// The row, from 1.
        row: i64,
        /// The heading of the column.
        column: String,
        /// The text of the cell.
        text: String,
        /// What is needed: `date`, `time`, `amount`, `positive`, `oneSide`, `side`, `currency`, `state`, `oneAccount`; in a
        /// report `textCell`, `amountCell`, `wholeCell`, `shareCell`, `ratioCell`, `dateCell`, `flagCell`.
        needed: String,
    },
    /// A row has more cells than the table has columns, or lacks cells that are needed.
    TableRow {
        /// The row, from 1.
        row: i64,
        /// How many cells it has.
        found: i64,
        /// How many it needs.
        needed: i64,
    },
    /// The exception is cleared or accepted, so that nothing can be done with it.
    ExceptionClosed {
        /// The exception.
        exception: Id,
        /// How it stands: `cleared` or `accepted`.
        state: String,
    },
    /// Something stands in the way of signing the period.
    PeriodNotReady {
        /// How many findings.
        findings: i64,
        /// The first of them, in English.
        because: String,
        /// The same in Chinese.
        because_zh: String,
    },
    /// The rules of the day declare no home currency.
    NoHomeCurrency {},
    /// There is no such revaluation.
    UnknownRevaluation {
        /// The revaluation.
        revaluation: Id,
    },
    /// A revaluation has to be taken off before there is another one.
    RevaluationStands {
        /// The revaluation.
        revaluation: Id,
    },
    /// The revaluation was taken back already.
    RevaluationUndone {
        /// The revaluation.
        revaluation: Id,
    },
    /// Going up from a customer to the group it belongs to leads back to the same customer.
    GroupCycle {
        /// The customer.
        customer: Id,
    },
    /// The policy has no rates for the segment of the debt.
    SegmentWithoutRates {
        /// The debt.
        debt: Id,
    },
    /// There is no such exception of the account.
    UnknownException {
        /// The exception.
        exception: Id,
    },
    /// The record has no such field.
    UnknownField {
        /// The field.
        field: String,
    },
    /// The record lacks a field it needs.
    MissingField {
        /// The field.
        field: String,
    },
    /// The field stands twice.
    DuplicateField {
        /// The field.
        field: String,
    },
    /// There is no variant of this name.
    UnknownVariant {
        /// The name as given.
        text: String,
    },
    /// The value is of another type than the field.
    WrongType {
        /// What was found: `text`, `wholeNumber`, `decimalNumber`, `hugeNumber` (beyond 64 bits), `boolean`,
        /// `nothing`, `list`, `object`, `halfCharacter` (a lone surrogate), `notUtf8`, or a host's name of its type.
        found: String,
        /// What is needed: one of the same, or `choice` (an object with a kind), `name`, `date`,
        /// `id`, `currency`, `percent`, `json` (what JSON can say), or a host's name of its type.
        expected: String,
    },
    /// The text is not JSON.
    JsonSyntax {
        /// What is wrong with it: `endOfText`, `noValue`, `fieldName`, `colon`, `comma`, `trailingComma`,
        /// `trailingText`, `number`, `hugeNumber`, `escape`, `halfCharacter`, `controlCharacter`, `tooDeep`.
        problem: String,
        /// The line, counted from 1.
        line: i64,
        /// The byte in the line, counted from 1, where the reader stopped; 0 if it took none.
        column: i64,
    },
}

/// For conversions that cannot fail: what is already clean needs no check.
impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// A count for a message; counts beyond `i64` do not occur in memory.
pub(crate) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
