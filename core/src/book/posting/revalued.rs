//! Revaluations (期末调汇) as vouchers know them: home values change, and no foreign money moves.

use super::debt::only_home;
use super::poster::Poster;
use super::step::{Entry, Step, Steps};
use crate::book::foreign::{ValueChange, ValuedRecord};
use crate::voucher::{Parcel, Way};
use crate::{Currency, Date, Id, Money, MoneyKind, Result};

impl Poster<'_> {
    /// Records have other values. In a chart of another currency nothing happens to them.
    pub(super) fn revalued(&mut self, rows: &[ValueChange]) -> Result<Vec<Step>> {
        // What is alike is one movement, each currency on its own.
        let mut steps: Vec<(Currency, Steps)> = Vec::new();
        for row in rows.iter().filter(|row| row.after.currency() == self.chart.home) {
            let more = row.after.minus(row.before)?;
            let parcel = only_home(&Parcel::plain(row.original, more.abs()));
            let step = match &row.record {
                ValuedRecord::Item { item } => {
                    self.add_to_item(item, more)?;
                    let kind = if more.is_negative() { MoneyKind::ExchangeLoss } else { MoneyKind::ExchangeGain };
                    self.of_item(item, kind, Way::Plain, parcel)?
                }
                ValuedRecord::Lot { lot } => {
                    self.add_to_lot(lot, more)?;
                    let kind = if more.is_negative() { MoneyKind::AdvanceGain } else { MoneyKind::AdvanceLoss };
                    self.lot(lot)?.step(kind, Way::Plain, parcel)
                }
            };
            let currency = row.original.currency();
            match steps.iter_mut().find(|(of, _)| *of == currency) {
                Some((_, steps)) => steps.add(step)?,
                None => {
                    let mut first = Steps::default();
                    first.add(step)?;
                    steps.push((currency, first));
                }
            }
        }
        Ok(steps.into_iter().flat_map(|(_, steps)| steps.list).collect())
    }

    fn add_to_item(&mut self, item: &Id, more: Money) -> Result<()> {
        let item = self.item(item)?;
        item.fresh = None;
        let open = &mut item.open;
        let nothing = Money::zero(open.amount().currency());
        open.put(&Parcel::plain(nothing, more))
    }

    fn add_to_lot(&mut self, lot: &Id, more: Money) -> Result<()> {
        let lot = self.lot(lot)?;
        let worth = lot.parcel.home().plus(more)?;
        lot.parcel = lot.parcel.clone().worth(worth)?;
        lot.revalued = true;
        Ok(())
    }

    /// The exact reverse of what a revaluation entered, on the same lines. It names its voucher, unless the records
    /// went to another customer meanwhile: then it is entered there, where the value went with them.
    pub(super) fn revaluation_undone(
        &mut self,
        (revaluation, customer): (&Id, &Id),
        rows: &[ValueChange],
        on: Date,
    ) -> Result<Option<Entry>> {
        let key = (revaluation.clone(), customer.clone());
        let Some((voucher, entered)) = self.has.revalued.remove(&key) else { return Ok(None) };
        let mut undone = self.revalued(rows)?;
        let back = self.back;
        let whose = |steps: &[Step]| steps.iter().map(|step| step.customer.clone()).collect::<Vec<_>>();
        let own = whose(&undone) == whose(&entered);
        let mut steps = if own { entered } else { std::mem::take(&mut undone) };
        for step in &mut steps {
            // What is entered anew stands with the kind of its own sign; the opposite of it is what is taken back.
            if !own {
                step.kind = match step.kind {
                    MoneyKind::ExchangeGain => MoneyKind::ExchangeLoss,
                    MoneyKind::ExchangeLoss => MoneyKind::ExchangeGain,
                    MoneyKind::AdvanceGain => MoneyKind::AdvanceLoss,
                    _ => MoneyKind::AdvanceGain,
                };
            }
            step.way = back;
        }
        let reverses = own.then_some(voucher);
        Ok(Some(Entry { on, subject: revaluation.clone(), reverses, back: true, net: false, steps }))
    }
}
