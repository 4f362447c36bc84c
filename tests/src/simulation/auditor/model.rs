//! What the auditor keeps: plain lists of what happened, and questions answered by walking over them.

use std::collections::BTreeSet;

use duebook::{
    AccountKey, ContractStatus, Currency, Date, Field, HoldPurpose, Id, ItemStanding, Nature, ReceiptStatus,
    RefundCause, Scope,
};

/// Changes by day: a sum up to a day is a walk over all of them.
pub(crate) type Days = Vec<(Date, i128)>;

pub(crate) fn sum_on(days: &Days, on: Date) -> i128 {
    days.iter().filter(|(day, _)| *day <= on).map(|(_, change)| change).sum()
}

/// An account as one text: customer, currency, fields by name.
pub(crate) fn name_of(key: &AccountKey) -> String {
    let mut fields: Vec<String> = key.fields.iter().map(|field| format!("{field:?}")).collect();
    fields.sort();
    format!("{} {} {}", key.customer, key.currency, fields.join(" "))
}

#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) key: AccountKey,
    pub(crate) lots: Vec<Id>,
    pub(crate) latest: Option<Date>,
    /// From when to before when.
    pub(crate) closed: Vec<(Date, Option<Date>)>,
    pub(crate) movements: i64,
}

impl Account {
    /// Closed on that day, or for good since a later one.
    pub(crate) fn is_closed(&self, on: Date) -> bool {
        let inside = |(from, until): &(Date, Option<Date>)| *from <= on && until.is_none_or(|until| on < until);
        self.closed.iter().any(inside) || self.closed.last().is_some_and(|(_, until)| until.is_none())
    }
}

/// Where money of a lot came from or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Granted,
    Applied,
    Refunded,
    Expired,
    Forfeited,
    Moved,
    Withdrawn,
}

#[derive(Clone, Debug)]
pub(crate) struct Lot {
    pub(crate) account: String,
    pub(crate) customer: Id,
    pub(crate) currency: Currency,
    pub(crate) nature: Nature,
    pub(crate) since: Date,
    pub(crate) received: Date,
    pub(crate) expires: Option<Date>,
    pub(crate) priority: i64,
    pub(crate) scope: Vec<Scope>,
    pub(crate) ways: Vec<(Date, Way, i128)>,
    /// What is set aside: from when to before when, for what, how much, under which hold.
    pub(crate) aside: Vec<Aside>,
}

#[derive(Clone, Debug)]
pub(crate) struct Aside {
    pub(crate) hold: Id,
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    pub(crate) purpose: HoldPurpose,
    pub(crate) amount: i128,
}

impl Lot {
    pub(crate) fn way(&self, way: Way, on: Date) -> i128 {
        self.ways.iter().filter(|(day, kind, _)| *day <= on && *kind == way).map(|(.., amount)| amount).sum()
    }

    /// granted = left + applied + refunded + expired + forfeited + moved + withdrawn
    pub(crate) fn left(&self, on: Date) -> i128 {
        let signed = |(_, way, amount): &(Date, Way, i128)| if *way == Way::Granted { *amount } else { -amount };
        self.ways.iter().filter(|(day, ..)| *day <= on).map(signed).sum()
    }

    pub(crate) fn held(&self, on: Date, of: impl Fn(HoldPurpose) -> bool) -> i128 {
        let there = |one: &&Aside| one.from <= on && one.until.is_none_or(|until| on < until) && of(one.purpose);
        self.aside.iter().filter(there).map(|one| one.amount).sum()
    }

    pub(crate) fn free(&self, on: Date) -> i128 {
        self.left(on) - self.held(on, |_| true)
    }

    pub(crate) fn has_expired(&self, on: Date) -> bool {
        self.expires.is_some_and(|expires| expires <= on)
    }

    /// The days on which something changes.
    pub(crate) fn days(&self) -> BTreeSet<Date> {
        let holds = self.aside.iter().flat_map(|one| [Some(one.from), one.until]).flatten();
        self.ways.iter().map(|(day, ..)| *day).chain(holds).collect()
    }

    /// The least that is free on that day and all later ones.
    pub(crate) fn lowest(&self, on: Date) -> i128 {
        let later = self.days().into_iter().filter(|day| *day > on);
        later.map(|day| self.free(day)).chain([self.free(on)]).min().unwrap_or(0)
    }

    pub(crate) fn takeable(&self, on: Date) -> i128 {
        if on < self.since || self.has_expired(on) { 0 } else { self.lowest(on).max(0) }
    }

    pub(crate) fn may_pay(&self, fields: &[Field]) -> bool {
        let within =
            |limit: &Scope| fields.iter().any(|field| field.name == limit.field && limit.values.contains(&field.value));
        self.scope.iter().all(within)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Hold {
    pub(crate) account: String,
    pub(crate) purpose: HoldPurpose,
    pub(crate) since: Date,
    pub(crate) until: Option<Date>,
    /// Lot, amount, and the day from which it is free by itself.
    pub(crate) parts: Vec<(Id, i128, Option<Date>)>,
    pub(crate) resolved: Option<Date>,
    pub(crate) taken: i128,
}

impl Hold {
    /// What it holds if nobody resolved it.
    pub(crate) fn held(&self, on: Date) -> i128 {
        self.parts.iter().filter(|(.., end)| end.is_none_or(|end| on < end)).map(|(_, amount, _)| amount).sum()
    }

    pub(crate) fn has_ended(&self, on: Date) -> bool {
        self.until.is_some_and(|until| until <= on)
    }
}

/// What a movement took of a lot, and what of that went back.
#[derive(Clone, Debug)]
pub(crate) struct Take {
    pub(crate) lot: Id,
    pub(crate) amount: i128,
    pub(crate) back: i128,
    pub(crate) way: Way,
    pub(crate) into: Option<Id>,
}

#[derive(Clone, Debug)]
pub(crate) struct Moved {
    pub(crate) on: Date,
    pub(crate) takes: Vec<Take>,
}

#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) customer: Id,
    pub(crate) currency: Currency,
    pub(crate) from: Date,
    pub(crate) due: Date,
    pub(crate) fields: Vec<Field>,
    pub(crate) amount: i128,
    pub(crate) gross: Days,
    pub(crate) settled: Days,
    pub(crate) given_up: Days,
    /// What is open of each component.
    pub(crate) parts: Vec<(Id, i128)>,
    pub(crate) standing: ItemStanding,
    pub(crate) disputed: bool,
    pub(crate) invoiced: bool,
    pub(crate) contract: Option<Id>,
}

impl Item {
    pub(crate) fn open(&self, on: Date) -> i128 {
        sum_on(&self.gross, on) - sum_on(&self.settled, on)
    }

    pub(crate) fn days(&self) -> BTreeSet<Date> {
        self.gross.iter().chain(&self.settled).map(|(day, _)| *day).collect()
    }

    pub(crate) fn lowest(&self, on: Date) -> i128 {
        let later = self.days().into_iter().filter(|day| *day > on);
        later.map(|day| self.open(day)).chain([self.open(on)]).min().unwrap_or(0)
    }

    /// What of it is given up on that day and stays so on all later ones.
    pub(crate) fn given_up_for_good(&self, on: Date) -> i128 {
        let later = self.given_up.iter().map(|(day, _)| *day).filter(|day| *day > on);
        later.chain([on]).map(|day| sum_on(&self.given_up, day)).min().unwrap_or(0)
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Allocation {
    pub(crate) item: Id,
    pub(crate) on: Date,
    pub(crate) currency: Currency,
    pub(crate) amount: i128,
    pub(crate) back: i128,
    pub(crate) beside: i128,
}

#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) status: ReceiptStatus,
    pub(crate) customer: Id,
    pub(crate) amount: i128,
    pub(crate) number: Option<Id>,
    /// As claimed: where it goes when it is confirmed.
    pub(crate) claimed: Option<duebook::Receipt>,
    pub(crate) movement: Option<Id>,
}

#[derive(Clone, Debug)]
pub(crate) struct Agreed {
    pub(crate) customer: Id,
    pub(crate) status: ContractStatus,
    pub(crate) version: i64,
    pub(crate) total: i128,
    pub(crate) currency: Currency,
    /// What has a date by now.
    pub(crate) dated: i128,
}

#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) cause: RefundCause,
    pub(crate) paid: Option<Id>,
}
