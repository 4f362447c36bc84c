//! One difference between two systems, and what two rows differ in.

use super::{ExtractAnchor, ExtractClass, ExtractRow, ExtractRules, Reasons};
use crate::item::value_of;
use crate::money::slip;
use crate::reason::ExtractReason;
use crate::shape::Shape;
use crate::{Id, Money, Rounding, SlipKind};

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ExtractDifference {
    /// What it is.
    pub category: ExtractClass,
    /// What the rows have in common, if they were brought together by it.
    #[shape(omit)]
    pub by: Option<ExtractAnchor>,
    /// The positions of its rows on the left, from 0, ascending.
    #[shape(omit)]
    pub left: Vec<i64>,
    /// The positions of its rows on the right.
    #[shape(omit)]
    pub right: Vec<i64>,
    /// Everything in which they differ; the class is that of the gravest.
    pub reasons: Vec<ExtractReason>,
}

/// What two rows differ in, with the class of the gravest; nothing if they are equal.
pub(super) fn differ(left: &ExtractRow, right: &ExtractRow, rules: &ExtractRules) -> Option<(ExtractClass, Reasons)> {
    let mut found: Vec<(ExtractClass, ExtractReason)> = Vec::new();
    amounts(left.amount, right.amount, rules, &mut found);
    if left.date != right.date {
        let (from, to) = (left.date, right.date);
        found.push(match rules.border {
            Some(border) if (from <= border) != (to <= border) => {
                (ExtractClass::CutOff, ExtractReason::CutOffDiffers { left: from, right: to, border })
            }
            _ => {
                let days = to.days_since(from);
                (ExtractClass::Date, ExtractReason::DateDiffers { left: from, right: to, days })
            }
        });
    }
    if left.account != right.account {
        let (from, to) = (left.account.clone(), right.account.clone());
        found.push((ExtractClass::Account, ExtractReason::AccountDiffers { left: from, right: to }));
    }
    let mut name = |of: &str, left: &Option<Id>, right: &Option<Id>| {
        if let (Some(left), Some(right)) = (left, right)
            && left != right
        {
            let (name, left, right) = (of.to_owned(), left.clone(), right.clone());
            found.push((ExtractClass::Dimension, ExtractReason::NameDiffers { name, left, right }));
        }
    };
    name("key", &left.key, &right.key);
    name("reference", &left.reference, &right.reference);
    fields(left, right, rules, &mut found);
    found.sort_by_key(|(class, _)| *class);
    let class = found.first()?.0;
    Some((class, found.into_iter().map(|(_, reason)| reason).collect()))
}

fn amounts(left: Money, right: Money, rules: &ExtractRules, found: &mut Vec<(ExtractClass, ExtractReason)>) {
    if left.currency() != right.currency() {
        found.push((ExtractClass::Currency, ExtractReason::CurrencyDiffers { left, right }));
        return;
    }
    if left == right {
        return;
    }
    if left.negated() == right {
        found.push((ExtractClass::AmountSign, ExtractReason::SignTurned { left, right }));
    }
    match slip(right.minor(), left.minor()) {
        Some(SlipKind::PointLeft { places } | SlipKind::PointRight { places }) => {
            found.push((ExtractClass::AmountPoint, ExtractReason::PointDiffers { left, right, places }));
        }
        Some(SlipKind::Transposed { digit }) => {
            found.push((ExtractClass::AmountTransposed, ExtractReason::DigitsDiffer { left, right, digit }));
        }
        None => {}
    }
    let difference = Money::clamped(left.minor().saturating_sub(right.minor()), left.currency());
    if difference.minor().saturating_abs() <= rules.rounding {
        found.push((ExtractClass::AmountRounding, ExtractReason::RoundingDiffers { left, right, difference }));
    }
    for rate in &rules.tax_rates {
        let with_tax = |net: Money| net.percent(*rate, Rounding::HalfUp).and_then(|tax| net.plus(tax.value)).ok();
        if with_tax(left) == Some(right) || with_tax(right) == Some(left) {
            found.push((ExtractClass::AmountTax, ExtractReason::TaxDiffers { left, right, rate: *rate }));
        }
    }
    if found.is_empty() {
        found.push((ExtractClass::AmountOther, ExtractReason::AmountDiffers { left, right, difference }));
    }
}

fn fields(left: &ExtractRow, right: &ExtractRow, rules: &ExtractRules, found: &mut Vec<(ExtractClass, ExtractReason)>) {
    if left.fields == right.fields {
        return;
    }
    let mut names: Vec<&Id> = left.fields.iter().chain(&right.fields).map(|field| &field.name).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let (one, other) = (value_of(&left.fields, name), value_of(&right.fields, name));
        if one != other && compares(rules, name) {
            let reason = ExtractReason::FieldDiffers { name: name.clone(), left: one.cloned(), right: other.cloned() };
            found.push((ExtractClass::Dimension, reason));
        }
    }
}

pub(super) fn compares(rules: &ExtractRules, name: &Id) -> bool {
    rules.fields.is_empty() || rules.fields.contains(name)
}
