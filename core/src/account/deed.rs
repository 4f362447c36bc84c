//! A recorded movement, as it is kept in memory.
//!
//! Most movements are deposits, and a lot says everything that its deposit said. Such a movement is not kept a second
//! time: it is told from the lot when somebody asks.

use std::borrow::Cow;

use super::accounts::Accounts;
use super::check::money;
use super::key::AccountKey;
use super::movement::{Act, Movement};
use super::state::Taken;
use crate::few::Few;
use crate::{Date, Id};

/// A movement and what it took of which lot, so that it can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Deed {
    pub(super) id: Id,
    pub(super) on: Date,
    // INVARIANT: none only for a deposit that its lot tells, see `untold`.
    act: Option<Box<Act>>,
    pub(super) takes: Few<Taken>,
    /// Whose line it writes: the account it touched first.
    pub(super) account: usize,
    // INVARIANT: none if it would say nothing.
    links: Option<Box<Links>>,
}

/// What few movements have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Links {
    /// The other account whose line it writes.
    other: Option<usize>,
    /// The movements that took back from it.
    undone_by: Vec<usize>,
}

impl Deed {
    /// What happened; none for a deposit that its lot tells.
    pub(super) fn act(&self) -> Option<&Act> {
        self.act.as_deref()
    }

    /// A movement that was checked, with what it took and the accounts it touched.
    pub(super) fn of(movement: &Movement, key: Option<&AccountKey>, took: (usize, Option<usize>, Few<Taken>)) -> Self {
        let (account, other, takes) = took;
        let act = (!untold(movement, key)).then(|| Box::new(movement.act.clone()));
        let (id, on) = (movement.id.clone(), movement.on);
        let links = other.map(|other| Box::new(Links { other: Some(other), undone_by: Vec::new() }));
        Self { id, on, act, takes, account, links }
    }

    /// The other account it touched.
    pub(super) fn other(&self) -> Option<usize> {
        self.links.as_ref().and_then(|links| links.other)
    }

    /// The movements that took back from it.
    pub(super) fn undone_by(&self) -> &[usize] {
        self.links.as_ref().map_or(&[], |links| &links.undone_by)
    }

    /// A movement took back from it.
    pub(super) fn undone(&mut self, by: usize) {
        self.links.get_or_insert_default().undone_by.push(by);
    }

    /// The last movement that took back from it did not.
    pub(super) fn not_undone(&mut self) {
        if let Some(links) = &mut self.links {
            links.undone_by.pop();
            self.links.take_if(|links| **links == Links::default());
        }
    }
}

/// Whether the lot of a deposit and its account say everything that the deposit says, word for word.
fn untold(movement: &Movement, key: Option<&AccountKey>) -> bool {
    match &movement.act {
        Act::Deposit { account, received, .. } => *received != Some(movement.on) && key == Some(account),
        _ => false,
    }
}

impl Accounts {
    /// What happened.
    pub(super) fn act_of<'a>(&'a self, deed: &'a Deed) -> Cow<'a, Act> {
        if let Some(act) = deed.act() {
            return Cow::Borrowed(act);
        }
        let taken = deed.takes.first();
        let found = taken.and_then(|taken| Some((taken, self.lots.get(taken.lot)?, self.accounts.get(deed.account)?)));
        // INVARIANT: a deed without an act has its lot and its account.
        let Some((taken, lot, home)) = found else { return Cow::Owned(Act::Release { hold: deed.id.clone() }) };
        Cow::Owned(Act::Deposit {
            lot: lot.id.clone(),
            account: home.key.clone(),
            amount: money(taken.amount, home.key.currency),
            received: Some(lot.received).filter(|received| *received != deed.on),
            nature: lot.nature,
            references: lot.terms().references.clone(),
            fields: lot.terms().fields.clone(),
            scope: lot.terms().scope.clone(),
            priority: lot.priority,
            expires: lot.expires,
        })
    }

    pub(super) fn movement_of(&self, deed: &Deed) -> Movement {
        Movement { id: deed.id.clone(), on: deed.on, act: self.act_of(deed).into_owned() }
    }

    /// Whether there is a movement of that id.
    pub(crate) fn knows(&self, movement: &Id) -> bool {
        self.deed_at(movement).is_some()
    }

    /// What the movement of that id did, if it is there.
    pub(crate) fn act(&self, movement: &Id) -> Option<Cow<'_, Act>> {
        self.deed_at(movement).and_then(|at| self.deeds.get(at)).map(|deed| self.act_of(deed))
    }

    /// As above, where deposits do not matter.
    pub(crate) fn act_but_deposit(&self, movement: &Id) -> Option<&Act> {
        self.deed_at(movement).and_then(|at| self.deeds.get(at)).and_then(Deed::act)
    }
}
