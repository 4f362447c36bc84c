//! The rows a tenant has, and the truth about them, which nobody that is judged gets to see.

/// An open item.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) number: String,
    /// What the creditor asks to be quoted; often the number.
    pub(crate) asked: String,
    /// A place in the list of customers.
    pub(crate) customer: usize,
    /// In minor units; a credit note is below zero.
    pub(crate) amount: i64,
    pub(crate) currency: &'static str,
    pub(crate) issued: i64,
    pub(crate) due: i64,
}

/// A customer, as the tenant has it on file.
#[derive(Clone, Debug)]
pub(crate) struct Party {
    pub(crate) id: String,
    pub(crate) name: super::names::Name,
    /// The account it pays from, and whether the tenant knows it.
    pub(crate) account: String,
    pub(crate) known: bool,
    /// Siblings have the same.
    pub(crate) group: usize,
    /// Always the same amount, month by month.
    pub(crate) constant: bool,
    /// Whoever pays for it when it does not pay itself.
    pub(crate) proxy: String,
    pub(crate) proxy_account: String,
}

/// A line of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) booked: i64,
    pub(crate) value: i64,
    pub(crate) amount: i64,
    pub(crate) currency: &'static str,
    pub(crate) payer: String,
    pub(crate) account: String,
    /// The field for a reference of the creditor.
    pub(crate) reference: String,
    pub(crate) text: String,
    pub(crate) end_to_end: String,
    /// The number the bank gave the booking.
    pub(crate) bank: String,
    pub(crate) instructed: Option<(i64, &'static str)>,
    pub(crate) charges: Option<i64>,
}

/// What was done to a line on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Class {
    Structured,
    InText,
    FullWidth,
    Mistyped,
    CutShort,
    NameOnly,
    ProxyReferenced,
    ProxyBare,
    ShortReferenced,
    ShortBare,
    Cents,
    ExchangeDifference,
    LumpAll,
    LumpFirst,
    LumpBare,
    LumpCredit,
    SplitReferenced,
    SplitBare,
    PaidTwice,
    Reimported,
    NoCounterpart,
    Ambiguous,
}

impl Class {
    pub(crate) const ALL: [Self; 22] = [
        Self::Structured,
        Self::InText,
        Self::FullWidth,
        Self::Mistyped,
        Self::CutShort,
        Self::NameOnly,
        Self::ProxyReferenced,
        Self::ProxyBare,
        Self::ShortReferenced,
        Self::ShortBare,
        Self::Cents,
        Self::ExchangeDifference,
        Self::LumpAll,
        Self::LumpFirst,
        Self::LumpBare,
        Self::LumpCredit,
        Self::SplitReferenced,
        Self::SplitBare,
        Self::PaidTwice,
        Self::Reimported,
        Self::NoCounterpart,
        Self::Ambiguous,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Structured => "exact structured reference",
            Self::InText => "exact reference in text",
            Self::FullWidth => "full-width text",
            Self::Mistyped => "mistyped reference",
            Self::CutShort => "reference cut short",
            Self::NameOnly => "no reference, name varied",
            Self::ProxyReferenced => "third-party payer, referenced",
            Self::ProxyBare => "third-party payer, bare",
            Self::ShortReferenced => "fee or short, referenced",
            Self::ShortBare => "fee or short, bare",
            Self::Cents => "cent difference",
            Self::ExchangeDifference => "booked in another currency",
            Self::LumpAll => "lump, all references",
            Self::LumpFirst => "lump, first reference",
            Self::LumpBare => "lump, bare",
            Self::LumpCredit => "lump with credit note",
            Self::SplitReferenced => "split, referenced",
            Self::SplitBare => "split, bare",
            Self::PaidTwice => "paid twice",
            Self::Reimported => "imported again",
            Self::NoCounterpart => "no counterpart",
            Self::Ambiguous => "ambiguous by construction",
        }
    }
}

/// What the right decision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Right {
    Post,
    /// There is a counterpart, but nothing tells it from another.
    Refuse,
    Duplicate,
    Nothing,
}

/// Why the line is not the sum of what it pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    None,
    /// The bank says what it kept.
    Charged,
    /// Less came than was asked, and nobody says why.
    Short,
    /// A few cents, either way.
    Cents,
    /// The bank exchanged it.
    Exchanged,
}

#[derive(Clone, Debug)]
pub(crate) struct Truth {
    pub(crate) class: Class,
    pub(crate) right: Right,
    /// Places in the list of items, with what each is paid by this line, in the currency of the item.
    pub(crate) parts: Vec<(usize, i64)>,
    pub(crate) gap: Gap,
    /// Whether the rows tell it at all; see `ceiling`.
    pub(crate) told: bool,
    /// How many answers are equally good, where the line was made to have several.
    pub(crate) answers: u32,
    /// The line this one repeats.
    pub(crate) repeats: Option<usize>,
}

/// A tenant, complete.
#[derive(Clone, Debug)]
pub(crate) struct Set {
    pub(crate) parties: Vec<Party>,
    pub(crate) items: Vec<Item>,
    pub(crate) lines: Vec<Line>,
    pub(crate) truth: Vec<Truth>,
}

/// The date this many days after 2026-01-01, `YYYY-MM-DD`.
pub(crate) fn iso(offset: i64) -> String {
    // Days since 1 March of year 0, in the proleptic Gregorian calendar.
    let days = offset + 739_922;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", year_of_era + 400 * era + carry)
}
