//! Who paid (付款人): resolved once for all payments of the same names and accounts.

use super::Run;
use crate::reconciliation::payment::Payment;
use crate::reconciliation::weigh::Payer;
use crate::reconciliation::world::{Fit, index, place};
use crate::text::company::{Company, Nearness, company};

impl Run<'_> {
    /// The payer of a payment, resolved once for all payments of the same names and accounts.
    pub(super) fn payer(&mut self, payment: &Payment<'_>) -> u32 {
        let key = payment.payer_key();
        let number = if let Some(number) = self.payer_numbers.get(&key) {
            *number
        } else {
            let (names, accounts) = payment.payer();
            let fits = self.scale.world.parties.resolve(&names, &accounts);
            let number = self.add_payer(fits, !names.is_empty());
            self.payer_numbers.insert(key, number);
            number
        };
        let Some(payer) = self.payers.get(index(number)) else { return number };
        if payer.fits.iter().any(Fit::is_known) {
            return number;
        }
        // Nobody we know: perhaps the text says for whom it was paid (代付).
        let (fits, named) = (payer.fits.clone(), payer.named);
        let on_behalf = self.mentioned(payment, fits);
        on_behalf.map_or(number, |fits| self.add_payer(fits, named))
    }

    fn add_payer(&mut self, fits: Vec<Fit>, named: bool) -> u32 {
        let parties = &self.scale.world.parties;
        let sure = fits.iter().filter(|fit| fit.account || fit.nearness == Nearness::Same);
        let mut groups: Vec<u32> = sure.filter_map(|fit| parties.group(fit.party)).collect();
        groups.sort_unstable();
        groups.dedup();
        let number = place(self.payers.len());
        self.payers.push(Payer { fits, named, groups });
        number
    }

    /// The customers whose names stand in the text, with what was known of the payer before; none if there are none.
    fn mentioned(&self, payment: &Payment<'_>, before: Vec<Fit>) -> Option<Vec<Fit>> {
        let names: Vec<Company> = payment.texts().map(company).filter(|name| name.words.len() >= 2).collect();
        let mut found = self.scale.world.parties.resolve(&names, &[]);
        found.retain(|fit| fit.nearness >= Nearness::Part && fit.nearness != Nearness::Group);
        if found.is_empty() || found.len() > 16 {
            return None;
        }
        for fit in &mut found {
            // In a text it is less than in the place of the payer.
            fit.nearness = Nearness::Part;
        }
        for fit in before {
            if !found.iter().any(|other| other.party == fit.party) {
                found.push(fit);
            }
        }
        found.sort_unstable_by_key(|fit| fit.party);
        Some(found)
    }
}
