//! How much somebody may approve (审批权限额度).

use std::collections::BTreeMap;

use super::condition::amount_of;
use super::policy::ApprovalRules;
use crate::{Currency, Id, Money, Person, Subject};

/// The fact that limits are compared with, if the rules name none.
static AMOUNT: Id = Id::literal("amount");

/// The limits of some rules, found by currency and role.
#[derive(Debug)]
pub(super) struct Limits<'a> {
    by_currency: BTreeMap<Currency, BTreeMap<&'a Id, Reach>>,
}

/// How much somebody may approve in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Nothing: no limit names the person.
    Nothing,
    /// Up to so many minor units.
    UpTo(i64),
    /// Any amount.
    Any,
}

impl Reach {
    pub(super) fn covers(self, amount: Money) -> bool {
        match self {
            Self::Nothing => false,
            Self::UpTo(most) => amount.abs().minor() <= most,
            Self::Any => true,
        }
    }

    /// The largest amount, if there is one and it is not any.
    pub(super) fn most(self, currency: Currency) -> Option<Money> {
        match self {
            // INVARIANT: a limit is an amount that was given.
            Self::UpTo(most) => Money::new(most, currency).ok(),
            Self::Nothing | Self::Any => None,
        }
    }
}

impl<'a> Limits<'a> {
    pub(super) fn of(rules: &'a ApprovalRules) -> Self {
        let mut by_currency: BTreeMap<Currency, BTreeMap<&Id, Reach>> = BTreeMap::new();
        for limit in &rules.limits {
            let reach = limit.up_to.map_or(Reach::Any, |most| Reach::UpTo(most.minor()));
            by_currency.entry(limit.currency).or_default().insert(&limit.role, reach);
        }
        Self { by_currency }
    }

    /// Whether authority is asked for at all.
    pub(super) fn asked(&self) -> bool {
        !self.by_currency.is_empty()
    }

    /// The currencies that have a limit.
    pub(super) fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.by_currency.keys().copied()
    }

    /// A limit of the person's own takes the place of those of the roles, of which the largest counts.
    pub(super) fn reach(&self, person: &Person, currency: Currency) -> Reach {
        if let Some(own) = person.limits.iter().find(|limit| limit.currency() == currency) {
            return Reach::UpTo(own.minor());
        }
        let limits = self.by_currency.get(&currency);
        let of_role = |role| limits.and_then(|limits| limits.get(role)).copied();
        person.roles.iter().filter_map(of_role).max().unwrap_or(Reach::Nothing)
    }
}

impl ApprovalRules {
    /// The name of the fact that limits are compared with.
    pub(super) fn compared_fact(&self) -> &Id {
        self.limit_fact.as_ref().unwrap_or(&AMOUNT)
    }

    /// The amount that limits are compared with.
    pub(super) fn limited_amount(&self, subject: &Subject) -> Option<Money> {
        amount_of(&subject.facts, self.compared_fact())
    }
}
