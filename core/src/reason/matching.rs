//! The reasons of a match.

use crate::shape::Shape;

/// A piece of evidence for or against a match, and what it weighs.
///
/// ```
/// use duebook::MatchReason;
///
/// let reason = MatchReason::Amount { items: 1, bits: 16_000 };
/// assert_eq!(reason.en(), "the amount is exactly what is open, and no other item has it (+16.0)");
/// assert_eq!(reason.zh(), "金额与未清金额完全一致，且无其他同额单据（+16.0）");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum MatchReason {
    /// One item out of many: what is against any match before anything is known.
    Prior {
        /// How many items there are.
        items: i64,
        /// The weight.
        bits: i64,
    },
    /// A reference of the item stands in the line.
    Reference {
        /// How it stands there.
        how: ReferenceMatch,
        /// Where.
        place: MatchPlace,
        /// The weight.
        bits: i64,
    },
    /// The line quotes something else.
    OtherReference {
        /// Where, if it is only alike.
        place: MatchPlace,
        /// The weight.
        bits: i64,
    },
    /// The amount is what is open.
    Amount {
        /// How many items have this amount.
        items: i64,
        /// The weight.
        bits: i64,
    },
    /// The amount is what is open but for an allowed difference.
    Difference {
        /// The weight.
        bits: i64,
    },
    /// The amount is another.
    OtherAmount {
        /// The weight.
        bits: i64,
    },
    /// The amounts of several items or lines add up.
    Sum {
        /// How many they are.
        members: i64,
        /// The weight.
        bits: i64,
    },
    /// The name of the payer compared with that of the customer.
    Name {
        /// How near they are.
        how: NameMatch,
        /// How many customers have a name that is as near.
        parties: i64,
        /// The weight.
        bits: i64,
    },
    /// The account of the payer is the customer's.
    Account {
        /// The weight.
        bits: i64,
    },
    /// The payer was confirmed or refused for this customer before.
    Known {
        /// The weight.
        bits: i64,
    },
    /// The payer belongs to the same group.
    Group {
        /// The weight.
        bits: i64,
    },
    /// The day of the payment beside the day it was due.
    Day {
        /// How many days later, below zero if earlier.
        days: i64,
        /// The weight.
        bits: i64,
    },
    /// The text of the line begins as that of the item.
    Text {
        /// With so many characters that are the same.
        characters: i64,
        /// How many items have a text that begins with them.
        items: i64,
        /// The weight.
        bits: i64,
    },
    /// Several items or lines belong together: rarer than one and one.
    Several {
        /// How many.
        members: i64,
        /// The weight.
        bits: i64,
    },
}

/// How a reference stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ReferenceMatch {
    /// In its own place, as it is.
    Structured,
    /// In the text, as it is or with other separators.
    Quoted,
    /// Its digits, without letters or zeros before them, or without a check digit.
    Digits,
    /// With one edit.
    OneEdit,
    /// With two edits.
    TwoEdits,
    /// Its last digits.
    Ending,
    /// Its beginning, where the text was cut.
    Beginning,
}

/// How near two names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum NameMatch {
    /// The same, whatever the legal form is called.
    Same,
    /// The same words; one leaves the place out.
    Near,
    /// One is a part of the other.
    Part,
    /// Another company of the group.
    Group,
    /// Some words are the same.
    Akin,
    /// Nothing is the same.
    Other,
}

/// Where in a line something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Shape)]
pub struct MatchPlace {
    /// The number of the field: its references are counted first, from 0, then its texts.
    pub field: i64,
    /// The character with which it begins, from 0.
    pub from: i64,
    /// The character behind it.
    pub to: i64,
}

impl MatchReason {
    /// The weight, in thousandths of a bit.
    #[must_use]
    pub const fn bits(&self) -> i64 {
        match self {
            Self::Prior { bits, .. }
            | Self::Reference { bits, .. }
            | Self::OtherReference { bits, .. }
            | Self::Amount { bits, .. }
            | Self::Difference { bits }
            | Self::OtherAmount { bits }
            | Self::Sum { bits, .. }
            | Self::Name { bits, .. }
            | Self::Account { bits }
            | Self::Known { bits }
            | Self::Group { bits }
            | Self::Day { bits, .. }
            | Self::Text { bits, .. }
            | Self::Several { bits, .. } => *bits,
        }
    }

    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        let what = match self {
            Self::Prior { items, .. } => format!("one of {items} items"),
            Self::Reference { how, .. } => match how {
                ReferenceMatch::Structured => "the reference of the payment is that of the item",
                ReferenceMatch::Quoted => "the text quotes the reference of the item",
                ReferenceMatch::Digits => "the digits of the reference are quoted",
                ReferenceMatch::OneEdit => "the reference is quoted with one typing mistake",
                ReferenceMatch::TwoEdits => "the reference is quoted with two typing mistakes",
                ReferenceMatch::Ending => "the last digits of the reference are quoted",
                ReferenceMatch::Beginning => "the text breaks off in the middle of the reference",
            }
            .to_owned(),
            Self::OtherReference { .. } => "another reference is quoted".to_owned(),
            Self::Amount { items: 0 | 1, .. } => {
                "the amount is exactly what is open, and no other item has it".to_owned()
            }
            Self::Amount { items, .. } => format!("the amount is exactly what is open, as of {items} items"),
            Self::Difference { .. } => "the amount is what is open but for an allowed difference".to_owned(),
            Self::OtherAmount { .. } => "the amount is another".to_owned(),
            Self::Sum { members, .. } => format!("{members} amounts add up exactly"),
            Self::Name { how, parties, .. } => match how {
                NameMatch::Same => format!("the payer has the name of the customer, as {parties} customers do"),
                NameMatch::Near => "the name is the same but for the place".to_owned(),
                NameMatch::Part => "one name is a part of the other".to_owned(),
                NameMatch::Group => "the name is that of another company of the group".to_owned(),
                NameMatch::Akin => "the names have words in common".to_owned(),
                NameMatch::Other => "the names have nothing in common".to_owned(),
            },
            Self::Account { .. } => "the account is the customer's".to_owned(),
            Self::Known { bits } if *bits < 0 => "the payer was refused for this customer before".to_owned(),
            Self::Known { .. } => "the payer was confirmed for this customer before".to_owned(),
            Self::Group { .. } => "the payer belongs to the group of the customer".to_owned(),
            Self::Day { days: 0, .. } => "paid on the due day".to_owned(),
            Self::Day { days, .. } if *days < 0 => format!("paid {} days before it was due", days.unsigned_abs()),
            Self::Day { days, .. } => format!("paid {days} days after it was due"),
            Self::Text { characters, items, .. } => {
                format!("the first {characters} characters of the texts are the same, as with {items} items")
            }
            Self::Several { members, .. } => format!("{members} belong together"),
        };
        format!("{what} ({})", weight(self.bits()))
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        let what = match self {
            Self::Prior { items, .. } => format!("共有 {items} 笔未清单据"),
            Self::Reference { how, .. } => match how {
                ReferenceMatch::Structured => "结构化附言与单据号一致",
                ReferenceMatch::Quoted => "附言中写明该单据号",
                ReferenceMatch::Digits => "附言中的数字与单据号一致",
                ReferenceMatch::OneEdit => "附言中的单据号有一处笔误",
                ReferenceMatch::TwoEdits => "附言中的单据号有两处笔误",
                ReferenceMatch::Ending => "附言中写有单据号末几位",
                ReferenceMatch::Beginning => "附言在单据号中间被截断",
            }
            .to_owned(),
            Self::OtherReference { .. } => "附言写的是其他单据号".to_owned(),
            Self::Amount { items: 0 | 1, .. } => "金额与未清金额完全一致，且无其他同额单据".to_owned(),
            Self::Amount { items, .. } => format!("金额与未清金额完全一致，同额单据共 {items} 笔"),
            Self::Difference { .. } => "金额仅有允许的差异".to_owned(),
            Self::OtherAmount { .. } => "金额不一致".to_owned(),
            Self::Sum { members, .. } => format!("{members} 笔金额之和完全一致"),
            Self::Name { how, parties, .. } => match how {
                NameMatch::Same => format!("付款人名称与客户一致，同名客户 {parties} 家"),
                NameMatch::Near => "名称仅地名不同或缺省".to_owned(),
                NameMatch::Part => "一方名称是另一方的一部分".to_owned(),
                NameMatch::Group => "名称属于同一集团的另一公司".to_owned(),
                NameMatch::Akin => "名称有相同字词".to_owned(),
                NameMatch::Other => "名称无相同之处".to_owned(),
            },
            Self::Account { .. } => "付款账号属于该客户".to_owned(),
            Self::Known { bits } if *bits < 0 => "该付款人曾被否认属于该客户".to_owned(),
            Self::Known { .. } => "该付款人曾被确认属于该客户".to_owned(),
            Self::Group { .. } => "付款人与客户属于同一集团".to_owned(),
            Self::Day { days: 0, .. } => "在到期日付款".to_owned(),
            Self::Day { days, .. } if *days < 0 => format!("到期前 {} 天付款", days.unsigned_abs()),
            Self::Day { days, .. } => format!("到期后 {days} 天付款"),
            Self::Text { characters, items, .. } => format!("文本前 {characters} 个字符相同，共有 {items} 笔如此"),
            Self::Several { members, .. } => format!("{members} 笔合并"),
        };
        format!("{what}（{}）", weight(self.bits()))
    }
}

/// `+16.0`: a weight in bits, to one decimal place.
fn weight(bits: i64) -> String {
    let tenths = bits.unsigned_abs().saturating_add(50).div_euclid(100);
    let sign = if bits < 0 { "-" } else { "+" };
    format!("{sign}{}.{}", tenths.div_euclid(10), tenths.rem_euclid(10))
}
