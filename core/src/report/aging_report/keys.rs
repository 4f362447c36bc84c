//! What each record belongs to: the group of its line, and its currency.

use std::collections::BTreeMap;

use super::{AgingBy, AgingRules};
use crate::grouped::Grouped;
use crate::item::{Groups, ValueKey, value_of};
use crate::{Currency, CutOff, Date, Debt, DebtAct, Debtor, DebtorAct, Field, Id, Portfolio, Result};

/// A group, if there is one, and a currency.
pub(super) type Key<'a> = (Option<ValueKey<'a>>, Currency);

/// The line of each record: the debts in their order, then the prepayments in theirs.
pub(super) struct Keys<'a> {
    pub(super) lines: Vec<u32>,
    /// What each line is of.
    pub(super) of: Vec<Key<'a>>,
}

impl<'a> Keys<'a> {
    pub(super) fn of(portfolio: &'a Portfolio, rules: &'a AgingRules, cut_off: &CutOff) -> Result<Self> {
        let (by, known) = (rules.by.as_ref(), Known::of(portfolio, rules.by.as_ref())?);
        let debts = portfolio.debts.iter();
        let debts = debts.map(|debt| (by.and_then(|by| known.of_debt(by, debt, cut_off)), debt.amount.currency()));
        let prepayments = portfolio.prepayments.iter().map(|money| {
            let record = Record { customer: &money.customer, owner: money.owner.as_ref(), fields: &money.fields };
            (by.and_then(|by| known.of_record(by, record)), money.amount.currency())
        });
        Ok(Self::many(debts, prepayments))
    }

    fn many(
        debts: impl ExactSizeIterator<Item = Key<'a>>,
        prepayments: impl ExactSizeIterator<Item = Key<'a>>,
    ) -> Self {
        let Grouped { numbers, keys } = Grouped::of(debts, prepayments);
        Self { lines: numbers, of: keys }
    }

    /// One line for each customer and currency.
    pub(super) fn of_customers(portfolio: &'a Portfolio) -> Self {
        let key = |customer: &'a Id, currency| (Some(ValueKey::Text(customer)), currency);
        Self::many(
            portfolio.debts.iter().map(|debt| key(&debt.customer, debt.amount.currency())),
            portfolio.prepayments.iter().map(|money| key(&money.customer, money.amount.currency())),
        )
    }

    /// The line of a record.
    pub(super) fn line(&self, record: usize) -> usize {
        self.lines.get(record).and_then(|line| usize::try_from(*line).ok()).unwrap_or(usize::MAX)
    }
}

/// What a line may be of, in a debt and in a prepayment.
#[derive(Clone, Copy)]
struct Record<'a> {
    customer: &'a Id,
    owner: Option<&'a Id>,
    fields: &'a [Field],
}

/// What is known of customers, if it is asked for.
struct Known<'a> {
    debtors: BTreeMap<&'a Id, &'a Debtor>,
    groups: Groups<'a>,
}

impl<'a> Known<'a> {
    fn of(portfolio: &'a Portfolio, by: Option<&AgingBy>) -> Result<Self> {
        let (grouped, asked) = match by {
            None | Some(AgingBy::Customer {}) => (false, false),
            Some(AgingBy::Group {}) => (true, false),
            Some(AgingBy::Owner {} | AgingBy::CurrentOwner {} | AgingBy::Field { .. }) => (false, true),
        };
        let grouped = if grouped { portfolio.debtors.as_slice() } else { &[] };
        let asked = if asked { portfolio.debtors.as_slice() } else { &[] };
        Ok(Self {
            debtors: crate::order::map(asked.iter().map(|debtor| (&debtor.id, debtor))),
            groups: Groups::of(grouped).map_err(|e| e.at("portfolio"))?,
        })
    }

    fn of_record(&self, by: &'a AgingBy, record: Record<'a>) -> Option<ValueKey<'a>> {
        let debtor = || self.debtors.get(record.customer).copied();
        match by {
            AgingBy::Customer {} => Some(ValueKey::Text(record.customer)),
            AgingBy::Group {} => Some(ValueKey::Text(self.groups.top(record.customer))),
            AgingBy::Owner {} | AgingBy::CurrentOwner {} => {
                record.owner.or_else(|| debtor()?.owner.as_ref()).map(ValueKey::Text)
            }
            AgingBy::Field { name } => {
                let own = value_of(record.fields, name);
                own.or_else(|| value_of(&debtor()?.fields, name)).map(ValueKey::of)
            }
        }
    }

    fn of_debt(&self, by: &'a AgingBy, debt: &'a Debt, cut_off: &CutOff) -> Option<ValueKey<'a>> {
        let record = Record { customer: &debt.customer, owner: debt.owner.as_ref(), fields: &debt.fields };
        let handed = || if *by == (AgingBy::CurrentOwner {}) { self.handed_to(debt, cut_off) } else { None };
        handed().map(ValueKey::Text).or_else(|| self.of_record(by, record))
    }

    /// To whom it was handed over last, by itself or with its customer.
    fn handed_to(&self, debt: &'a Debt, cut_off: &CutOff) -> Option<&'a Id> {
        let own = debt.events.iter().filter_map(|event| match &event.act {
            DebtAct::Reassigned { owner } if cut_off.sees(event.on, event.entered) => Some((event.on, true, owner)),
            _ => None,
        });
        let events = self.debtors.get(&debt.customer).map_or(&[][..], |debtor| &debtor.events);
        let with_customer = events.iter().filter_map(|event| match &event.act {
            DebtorAct::Reassigned { owner } if cut_off.sees(event.on, event.entered) && event.on >= debt.issued => {
                Some((event.on, false, owner))
            }
            _ => None,
        });
        // Of one day, the debt's own, and of these the one given last.
        let last = |a: (Date, bool, &'a Id), b: (Date, bool, &'a Id)| if (b.0, b.1) >= (a.0, a.1) { b } else { a };
        with_customer.chain(own).reduce(last).map(|(_, _, owner)| owner)
    }
}
