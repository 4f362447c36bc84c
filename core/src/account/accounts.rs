//! All prepayment accounts (预收账户) of a company: the sub-ledger.
//!
//! Movements go in, figures come out. The figures of any day are there at once, past or future, because every
//! amount is kept over time; nothing is ever replayed to answer.

use std::collections::BTreeMap;

use super::deed::Deed;
use super::key::Sorted;
use super::movement::Movement;
use super::names::DeedNames;
use super::policy::AccountPolicy;
use super::state::{Account, HoldState, LotState};
use super::timeline::Timeline;
use crate::item::Nature;
use crate::keyed::{Keyed, Places};
use crate::shape::Shape;
use crate::{Currency, Date, Id, Result};

/// The accounts as they follow from a list of movements.
///
/// ```
/// use duebook::{AccountFilter, AccountKey, AccountPolicy, AccountRequest, Accounts, Act, Currency, Id, Money, Movement};
///
/// let cny = |amount| Money::parse(amount, Currency::new("CNY")?);
/// let acme = AccountKey::new("ACME", Currency::new("CNY")?)?;
/// let mut accounts = Accounts::new(AccountPolicy::default());
/// accounts.apply(&Movement {
///     id: Id::new("M-1")?,
///     on: "2026-02-06".parse()?,
///     act: Act::deposit("R-7", acme.clone(), cny("50000.01")?)?,
/// })?;
///
/// // What is wanted goes in, the movement with the lots comes out, and is applied like any other.
/// let hold = AccountRequest::Hold {
///     hold: None, account: acme.clone(), amount: cny("20000.00")?, purpose: Default::default(),
///     reference: Some(Id::new("SO-1")?), fields: vec![], until: None, lots: vec![],
/// };
/// let plan = accounts.decide(&Id::new("M-2")?, "2026-02-07".parse()?, &hold)?;
/// accounts.apply(&plan.movement)?;
///
/// let balance = accounts.balance(&AccountFilter::customer("ACME")?, "2026-02-07".parse()?)?.remove(0);
/// assert_eq!(balance.booked, cny("50000.01")?);
/// assert_eq!(balance.available, cny("30000.01")?);
/// assert_eq!(balance.held, cny("20000.00")?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A movement that is refused has changed nothing. One command costs the same after a million movements as
/// after a thousand: as much as the lots it takes, and for a refusal the lots that have money left. Only a
/// back-dated command may look at lots that were used up since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    pub(super) policy: AccountPolicy,
    pub(super) accounts: Vec<Account>,
    pub(super) keys: BTreeMap<Sorted, usize>,
    /// The same, for the eye that knows the name.
    pub(super) names: Places<Sorted>,
    pub(super) customers: BTreeMap<Id, BTreeMap<Sorted, usize>>,
    pub(super) lots: Vec<LotState>,
    pub(super) lot_ids: Places<Id>,
    pub(super) holds: Vec<HoldState>,
    pub(super) hold_ids: Places<Id>,
    pub(super) deeds: Vec<Deed>,
    pub(super) deed_ids: DeedNames,
    /// The movements that paid each item.
    pub(super) paid: Keyed<Id, Vec<usize>>,
    /// What stands on the books by currency and nature.
    pub(super) books: BTreeMap<(Currency, usize), Timeline>,
    // INVARIANT: all money that ever came in, by currency, at most `Money::MAX_MINOR`; no figure on any day is
    // larger, so that no sum inside can overflow.
    pub(super) received: BTreeMap<Currency, i64>,
    /// Room for the lots that a movement touches; empty between movements.
    pub(super) touched: Vec<usize>,
    /// What has to be known to take movements off again; none but while a batch is decided.
    pub(super) trial: Option<super::trial::Trial>,
}

/// What a list of movements comes to at first sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountSummary {
    /// How many movements there are.
    pub count: i64,
    /// The latest business date of all; absent if there are none.
    #[shape(omit)]
    pub latest: Option<Date>,
}

/// The natures in the order of their declaration.
pub(super) const NATURES: [Nature; 7] = [
    Nature::Advance,
    Nature::ContractLiability,
    Nature::Deposit,
    Nature::Earnest,
    Nature::Guarantee,
    Nature::Promotional,
    Nature::Unidentified,
];

impl Accounts {
    /// No accounts yet.
    #[must_use]
    pub fn new(policy: AccountPolicy) -> Self {
        Self {
            policy,
            accounts: Vec::new(),
            keys: BTreeMap::new(),
            names: Places::default(),
            customers: BTreeMap::new(),
            lots: Vec::new(),
            lot_ids: Places::default(),
            holds: Vec::new(),
            hold_ids: Places::default(),
            deeds: Vec::new(),
            deed_ids: DeedNames::default(),
            paid: Keyed::default(),
            books: BTreeMap::new(),
            received: BTreeMap::new(),
            touched: Vec::new(),
            trial: None,
        }
    }

    /// The accounts after these movements, in the order they were recorded.
    ///
    /// # Errors
    /// Those of [`apply`](Self::apply), with the position of the movement.
    pub fn replay(movements: &[Movement], policy: AccountPolicy) -> Result<Self> {
        let mut accounts = Self::new(policy);
        for (position, movement) in movements.iter().enumerate() {
            accounts.apply(movement).map_err(|e| e.at_index("movements", position))?;
        }
        Ok(accounts)
    }

    /// Applies one movement, after checking everything about it.
    ///
    /// A movement may be dated before others that are there (unless the policy forbids it): it is accepted if
    /// every lot has enough on every day from then on.
    ///
    /// # Errors
    /// `duplicate_id` for the id of a movement, lot or hold; `unknown_account`, `unknown_lot`, `unknown_hold`,
    /// `unknown_movement`; `account_closed`, `account_not_closed`, `account_exists`; `back_dated`, `too_early`,
    /// `not_yet_received`; `insufficient_available` and `short_later` of a lot; `hold_resolved`, `hold_lapsed`,
    /// `hold_not_lapsed`, `hold_purpose`, `over_captured`; `customer_mismatch`, `currency_mismatch`,
    /// `out_of_scope`, `other_account`, `transfer_to_self`; `expired`, `not_expired`; `not_refundable`,
    /// `deposit_binding`, `unidentified_money`, `already_identified`, `not_reclassifiable`, `not_forfeitable`;
    /// `not_undoable`, `over_undone`, `depends_on`; `amount_not_positive`, `amount_too_large`,
    /// `number_out_of_range`, `empty`, `too_many`, `duplicate_field`, `missing_field`, `unknown_field`.
    pub fn apply(&mut self, movement: &Movement) -> Result<()> {
        self.check_new(&movement.id).map_err(|e| e.at("id"))?;
        let step = self.check(movement.on, &movement.act).map_err(|e| e.at("act"))?;
        super::commit::commit(self, movement, step);
        Ok(())
    }

    /// How many movements there are, and the latest of their days.
    #[must_use]
    pub fn summary(&self) -> AccountSummary {
        let latest = self.accounts.iter().filter_map(|account| account.latest).max();
        AccountSummary { count: crate::error::count(self.deeds.len()), latest }
    }

    /// The movements in the order they were recorded.
    pub fn movements(&self) -> impl Iterator<Item = Movement> + '_ {
        self.deeds.iter().map(|deed| self.movement_of(deed))
    }
}
