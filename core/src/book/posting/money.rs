//! Money (预收款) as vouchers know it: lots with their net and tax, and how they come, change and go.

use super::gone::{Gone, GoneLot};
use super::poster::Poster;
use super::step::{Dimensions, Step, Steps};
use crate::account::{AccountKey, Act, Draw, Move};
use crate::voucher::{Parcel, Way};
use crate::{Date, Field, Id, Money, MoneyKind, Nature, Result};

/// Money on an account.
#[derive(Debug)]
pub(super) struct Lot {
    pub(super) customer: Id,
    pub(super) nature: Nature,
    /// Its own fields, and what all fields come to as dimensions.
    pub(super) fields: Vec<Field>,
    pub(super) dimensions: Dimensions,
    pub(super) parcel: Parcel,
    /// Whether its value is no longer that with which it came.
    pub(super) revalued: bool,
}

impl Lot {
    /// A movement of this money alone.
    pub(super) fn step(&self, kind: MoneyKind, way: Way, parcel: Parcel) -> Step {
        let (customer, nature) = (self.customer.clone(), Some(self.nature));
        let (debit, credit) = (self.dimensions, self.dimensions);
        Step { kind, nature, way, other: customer.clone(), customer, debit, credit, parcel }
    }
}

impl Poster<'_> {
    pub(super) fn deposited(&mut self, act: &Act, said: Option<Money>, on: Date) -> Result<Vec<Step>> {
        let Act::Deposit { lot, account, amount, nature, fields: own, .. } = act else { return Ok(Vec::new()) };
        let home = self.home(*amount, said, on)?;
        let fields = self.fields(&[&account.fields, own], None, &account.customer);
        let kind = MoneyKind::ReceivedInAdvance;
        let parcel = self.parcel(*amount, home, self.tax(kind, &fields, on))?;
        let dimensions = self.dimensions(&fields)?;
        let (customer, nature) = (account.customer.clone(), *nature);
        let new = Lot { customer, nature, fields: own.clone(), dimensions, parcel: parcel.clone(), revalued: false };
        let step = new.step(kind, Way::Plain, parcel);
        self.has.lots.insert(lot.clone(), new);
        Ok(vec![step])
    }

    /// What was invoiced and paid is credited: the invoice is entered in red, and what is owed to the customer by that
    /// becomes an advance.
    pub(super) fn credited(&mut self, act: &Act, said: Option<Money>, on: Date) -> Result<Vec<Step>> {
        let Act::Deposit { account, amount, .. } = act else { return Ok(Vec::new()) };
        let money = self.deposited(act, said, on)?;
        let fields = self.fields(&[&account.fields], None, &account.customer);
        let (kind, home) = (MoneyKind::Invoiced, self.home(*amount, said, on)?);
        let parcel = self.parcel(*amount, home, self.tax(kind, &fields, on))?;
        let becomes = |step: Step| Step { kind: MoneyKind::Applied, way: Way::Opposite, ..step };
        let red = |step: &Step| Step { kind, nature: None, way: Way::Red, parcel: parcel.clone(), ..step.clone() };
        Ok(money.into_iter().flat_map(|step| [red(&step), becomes(step)]).collect())
    }

    /// Money leaves lots.
    pub(super) fn taken(&mut self, draws: &[Draw], kind: MoneyKind, way: Way) -> Result<Vec<Step>> {
        let mut steps = Steps::default();
        for Draw { lot, amount } in draws {
            let lot = self.lot(lot)?;
            let piece = lot.parcel.take(*amount)?;
            steps.add(lot.step(kind, way, piece))?;
        }
        Ok(steps.list)
    }

    /// Money goes to another account as it is.
    pub(super) fn moved(&mut self, id: &Id, to: &AccountKey, moves: &[Move]) -> Result<Vec<Step>> {
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(moves.len());
        for Move { lot: name, amount, into } in moves {
            let own = self.lot(name)?.fields.clone();
            let fields = self.fields(&[&to.fields, &own], None, &to.customer);
            let dimensions = self.dimensions(&fields)?;
            let lot = self.lot(name)?;
            let parcel = lot.parcel.take(*amount)?;
            let step = lot.step(MoneyKind::Transferred, Way::Plain, parcel.clone());
            steps.add(Step { other: to.customer.clone(), credit: dimensions, ..step })?;
            let gone = GoneLot {
                kind: MoneyKind::Transferred,
                lot: name.clone(),
                parcel: parcel.clone(),
                into: Some(into.clone()),
            };
            lots.push(gone);
            let new = Lot {
                customer: to.customer.clone(),
                nature: lot.nature,
                fields: own,
                dimensions,
                parcel,
                revalued: false,
            };
            self.has.lots.insert(into.clone(), new);
        }
        self.has.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    /// Money of nobody is somebody's: its receipt is entered anew.
    pub(super) fn identified(
        &mut self,
        id: &Id,
        (to, nature): (&AccountKey, Nature),
        moves: &[Move],
        on: Date,
    ) -> Result<Vec<Step>> {
        let (kind, back) = (MoneyKind::ReceivedInAdvance, self.back);
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(moves.len());
        for Move { lot: name, amount, into } in moves {
            let own = self.lot(name)?.fields.clone();
            let fields = self.fields(&[&to.fields, &own], None, &to.customer);
            let dimensions = self.dimensions(&fields)?;
            let tax = self.tax(kind, &fields, on);
            let lot = self.lot(name)?;
            let old = lot.parcel.take(*amount)?;
            let home = old.home();
            lots.push(GoneLot { kind, lot: name.clone(), parcel: old.clone(), into: Some(into.clone()) });
            steps.add(lot.step(kind, back, old))?;
            let parcel = self.parcel(*amount, home, tax)?;
            let new = Lot {
                customer: to.customer.clone(),
                nature,
                fields: own,
                dimensions,
                parcel: parcel.clone(),
                revalued: false,
            };
            steps.add(new.step(kind, Way::Plain, parcel))?;
            self.has.lots.insert(into.clone(), new);
        }
        self.has.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    /// Money becomes another kind. From before a contract to under it there is an entry of its own; everything else
    /// is the receipt entered anew.
    pub(super) fn reclassified(&mut self, id: &Id, nature: Nature, moves: &[Move]) -> Result<Vec<Step>> {
        let back = self.back;
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(moves.len());
        for Move { lot: name, amount, into } in moves {
            let lot = self.lot(name)?;
            let parcel = lot.parcel.take(*amount)?;
            let (customer, dimensions) = (lot.customer.clone(), lot.dimensions);
            let new = Lot {
                customer,
                nature,
                fields: lot.fields.clone(),
                dimensions,
                parcel: parcel.clone(),
                revalued: false,
            };
            let before = matches!(lot.nature, Nature::Advance | Nature::Deposit | Nature::Earnest);
            let own = before && nature == Nature::ContractLiability;
            let kind = if own { MoneyKind::Reclassified } else { MoneyKind::ReceivedInAdvance };
            lots.push(GoneLot { kind, lot: name.clone(), parcel: parcel.clone(), into: Some(into.clone()) });
            if own {
                steps.add(lot.step(MoneyKind::Reclassified, Way::Plain, parcel))?;
            } else {
                steps.add(lot.step(MoneyKind::ReceivedInAdvance, back, parcel.clone()))?;
                steps.add(new.step(MoneyKind::ReceivedInAdvance, Way::Plain, parcel))?;
            }
            self.has.lots.insert(into.clone(), new);
        }
        self.has.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }
}
