//! Money that left its lots (划出与退回): what a movement took, so that taking it back is the reverse of its voucher.

use std::collections::BTreeMap;

use super::poster::Poster;
use super::step::{Step, Steps};
use crate::account::Draw;
use crate::error::ErrorKind;
use crate::voucher::{Parcel, Way};
use crate::{Error, Id, Money, MoneyKind, Result};

/// A movement that may be taken back, with what stands of it, in the order of its lots.
#[derive(Debug)]
pub(super) struct Gone {
    pub(super) lots: Vec<GoneLot>,
    pub(super) whole: bool,
}

#[derive(Debug)]
pub(super) struct GoneLot {
    pub(super) kind: MoneyKind,
    pub(super) lot: Id,
    pub(super) parcel: Parcel,
    /// The lot it became.
    pub(super) into: Option<Id>,
}

impl Poster<'_> {
    /// Money leaves lots, and may come back.
    pub(super) fn gone(&mut self, id: &Id, draws: &[Draw], kind: MoneyKind) -> Result<Vec<Step>> {
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(draws.len());
        for Draw { lot: name, amount } in draws {
            let lot = self.lot(name)?;
            let parcel = lot.parcel.take(*amount)?;
            steps.add(lot.step(kind, Way::Plain, parcel.clone()))?;
            lots.push(GoneLot { kind, lot: name.clone(), parcel, into: None });
        }
        self.has.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    /// What a movement took is on its lots again: line by line the reverse of its voucher, and whether of all of it.
    pub(super) fn returned(&mut self, of: &Id, draws: &[Draw]) -> Result<(Vec<Step>, bool)> {
        let unknown = || Error::from(ErrorKind::UnknownMovement { movement: of.clone() });
        let mut gone = self.has.gone.remove(of).ok_or_else(unknown)?;
        let back: BTreeMap<&Id, Money> = crate::order::map(draws.iter().map(|draw| (&draw.lot, draw.amount)));
        let way = self.back;
        let mut steps = Steps::default();
        let mut whole = gone.whole;
        for one in &mut gone.lots {
            let Some(amount) = back.get(&one.lot) else {
                whole = false;
                continue;
            };
            whole = whole && *amount == one.parcel.amount();
            let own = one.parcel.take(*amount)?;
            let Some(into) = &one.into else {
                let lot = self.lot(&one.lot)?;
                lot.parcel.put(&own)?;
                steps.add(lot.step(one.kind, way, own))?;
                continue;
            };
            // What was used of the new lot meanwhile, and came back, may have left a cent here or there: what goes is
            // what comes.
            let now = self.lot(into)?.parcel.take(*amount)?;
            whole = whole && !self.lot(into)?.revalued;
            let anew = one.kind == MoneyKind::ReceivedInAdvance;
            let own = if anew { own.worth(now.home())? } else { now.clone() };
            let new = self.lot(into)?;
            let (there, other, dimensions) = (new.step(one.kind, way, now), new.customer.clone(), new.dimensions);
            let lot = self.lot(&one.lot)?;
            lot.parcel.put(&own)?;
            if anew {
                steps.add(lot.step(one.kind, Way::Plain, own))?;
                steps.add(there)?;
            } else {
                steps.add(Step { other, credit: dimensions, ..lot.step(one.kind, way, own) })?;
            }
        }
        gone.whole = false;
        self.has.gone.insert(of.clone(), gone);
        Ok((steps.list, whole))
    }
}
