//! A fact: a record of which something is summed up, and where it stands in every dimension.

use super::{CubeDimension, CubePlace};
use crate::item::ValueKey;
use crate::report::flows::FieldFinder;
use crate::report::moves::Life;
use crate::{Currency, Date, Debt, DebtAct, Field, Id, ItemKind, Money, Nature, Prepayment, Result, Value};

/// Something that is summed up, with all its dimensions.
#[derive(Clone, Copy)]
pub(super) struct Fact<'a> {
    pub(super) currency: Currency,
    customer: &'a Id,
    owner: Option<&'a Id>,
    document: Option<&'a Id>,
    kind: &'static str,
    issued: Option<Date>,
    due: Option<Date>,
    pub(super) receipt: Option<Date>,
    fields: &'a [Field],
    finder: &'a FieldFinder<'a>,
}

/// The value of a dimension: months and kinds are made, all others are of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place<'a> {
    Nothing,
    Kind(&'static str),
    Of(ValueKey<'a>),
}

impl<'a> Fact<'a> {
    pub(super) fn of_debt(debt: &'a Debt, life: &Life<'a>, finder: &'a FieldFinder<'a>) -> Self {
        let hand = |owner: Option<&'a Id>, act: &'a DebtAct| match act {
            DebtAct::Reassigned { owner } => Some(owner),
            _ => owner,
        };
        let kind = match debt.kind {
            ItemKind::Ordinary => "ordinary",
            ItemKind::LateCharge => "lateCharge",
            ItemKind::Refund => "refund",
            ItemKind::WrittenOff => "writtenOff",
        };
        Self {
            currency: debt.amount.currency(),
            customer: &debt.customer,
            owner: life.steps.iter().fold(debt.owner.as_ref(), |owner, (event, _)| hand(owner, &event.act)),
            document: debt.document.as_ref(),
            kind,
            issued: Some(debt.issued),
            due: Some(life.last().due),
            receipt: None,
            fields: &debt.fields,
            finder,
        }
    }

    pub(super) fn of_money(money: &'a Prepayment, finder: &'a FieldFinder<'a>) -> Self {
        let kind = match money.nature {
            Nature::Advance => "advance",
            Nature::ContractLiability => "contractLiability",
            Nature::Deposit => "deposit",
            Nature::Earnest => "earnest",
            Nature::Guarantee => "guarantee",
            Nature::Promotional => "promotional",
            Nature::Unidentified => "unidentified",
        };
        Self {
            currency: money.amount.currency(),
            customer: &money.customer,
            owner: money.owner.as_ref(),
            document: None,
            kind,
            issued: None,
            due: None,
            receipt: Some(money.received),
            fields: &money.fields,
            finder,
        }
    }

    pub(super) fn place(&self, dimension: &CubeDimension) -> Place<'a> {
        let text = |id: Option<&'a Id>| id.map(ValueKey::Text);
        let month = |day: Option<Date>| day.map(|day| ValueKey::Date(day.on_day(1)));
        let value = match dimension {
            CubeDimension::Kind {} => return Place::Kind(self.kind),
            CubeDimension::Customer {} => Some(ValueKey::Text(self.customer)),
            CubeDimension::Owner {} => text(self.owner),
            CubeDimension::Document {} => text(self.document),
            CubeDimension::IssueMonth {} => month(self.issued),
            CubeDimension::DueMonth {} => month(self.due),
            CubeDimension::ReceiptMonth {} => month(self.receipt),
            CubeDimension::Field { name } => self.finder.value(self.fields, self.customer, name).map(ValueKey::of),
        };
        value.map_or(Place::Nothing, Place::Of)
    }
}

impl Place<'_> {
    pub(super) fn written(self) -> Result<CubePlace> {
        let value = match self {
            Self::Nothing => None,
            Self::Kind(name) => Some(Value::Text { text: Id::new(name)? }),
            Self::Of(ValueKey::Text(text)) => Some(Value::Text { text: text.clone() }),
            Self::Of(ValueKey::Whole(whole)) => Some(Value::Whole { whole }),
            Self::Of(ValueKey::Date(date)) => Some(Value::Date { date }),
            Self::Of(ValueKey::Flag(flag)) => Some(Value::Flag { flag }),
            Self::Of(ValueKey::Amount(currency, minor)) => Some(Value::Amount { amount: Money::new(minor, currency)? }),
        };
        Ok(CubePlace { value })
    }
}
