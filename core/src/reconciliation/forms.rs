//! Namesakes (重名单位): companies that only their legal form tells apart.
//!
//! `Norva Inc.` is not `Norva AB` while there is a `Norva Textiles Inc.`: the words alone would say so. Where no other
//! customer has the form that the payer has, the form says nothing; many write it wrongly or leave it out.

use super::world::Fit;
use crate::text::company::{Company, Nearness};

/// Whether two names say a legal form, and not the same.
fn differs(one: &Company, other: &Company) -> bool {
    one.form != 0 && other.form != 0 && one.form != other.form
}

/// Takes customers of another legal form for other companies of the group, if somebody of a like name has exactly the
/// form the payer has. `names` are all names, by customer.
pub(super) fn by_form(fits: &mut [Fit], payer: &[Company], names: &[(u32, Company)]) {
    let of = |party: u32| {
        let from = names.partition_point(|(other, _)| *other < party);
        let to = names.partition_point(|(other, _)| *other <= party);
        names.get(from..to).unwrap_or_default().iter().map(|(_, name)| name)
    };
    let same_form = |fit: &Fit| {
        let like = |one: &Company, other: &Company| one.form != 0 && one.form == other.form;
        fit.nearness > Nearness::Different
            && of(fit.party)
                .any(|other| payer.iter().any(|one| like(one, other) && one.nearness(other) == fit.nearness))
    };
    let says_form = payer.iter().any(|one| one.form != 0);
    if !says_form || fits.len() < 2 || !fits.iter().any(same_form) {
        return;
    }
    for fit in fits.iter_mut().filter(|fit| matches!(fit.nearness, Nearness::Same | Nearness::Near) && !fit.account) {
        let mut as_near = 0_usize;
        let other_form = of(fit.party)
            .flat_map(|other| payer.iter().map(move |one| (one, other)))
            .filter(|(one, other)| one.nearness(other) == fit.nearness)
            .inspect(|_| as_near = as_near.saturating_add(1))
            .all(|(one, other)| differs(one, other));
        if other_form && as_near > 0 {
            fit.nearness = Nearness::Group;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::company::company;

    fn fits(payer: &str, customers: &[&str]) -> Vec<Nearness> {
        let payer = [company(payer)];
        let names: Vec<(u32, Company)> = (0..).zip(customers).map(|(party, name)| (party, company(name))).collect();
        let fit = |(party, name): &(u32, Company)| Fit {
            party: *party,
            nearness: payer[0].nearness(name),
            parties: 1,
            account: false,
            known: 0,
        };
        let mut fits: Vec<Fit> = names.iter().map(fit).collect();
        by_form(&mut fits, &payer, &names);
        fits.into_iter().map(|fit| fit.nearness).collect()
    }

    #[test]
    fn the_form_decides_between_namesakes_and_nothing_else() {
        use Nearness::{Akin, Group, Same};
        assert_eq!(fits("Norva Inc.", &["Norva AB", "Norva Textiles Inc."]), [Group, Akin]);
        assert_eq!(fits("Norva Inc.", &["Norva AB", "Norva Inc"]), [Group, Same]);
        assert_eq!(fits("Norva Inc.", &["Norva AB", "Norva Textiles GmbH"]), [Same, Akin], "nobody is an Inc.");
        assert_eq!(fits("Norva", &["Norva AB", "Norva Inc."]), [Same, Same], "the payer says no form");
        assert_eq!(fits("Norva Inc.", &["Norva", "Norva Inc."]), [Same, Same], "the customer has none");
        assert_eq!(fits("Norva Inc.", &["Norva AB"]), [Same]);
    }
}
