//! What speaks against an answer although the figures fit (疑点): the payer is somebody else, or more is named.

use super::payment::{Meant, Payment, Quote, Spot};
use super::run::{Edge, Run};
use super::world::{Fit, NONE, World, index};
use crate::Id;
use crate::text::company::{Nearness, company};

/// The customer that the payer surely is, if the item is another customer's and nothing connects the two.
///
/// A slip in a number can hit the number of somebody else's item, with an amount of the price list. Whoever pays by
/// his full name or from his own account, and names what another owes, may have made that slip: it is posted only if
/// he is of the same group, was confirmed as a payer before, or says for whom he pays.
pub(super) fn other_payer<'a>(run: &Run<'a>, number: usize, edge: &Edge) -> Option<&'a Id> {
    let parties = &run.scale.world.parties;
    let customer = run.scale.world.row(edge.item).map(|row| row.customer).filter(|customer| *customer != NONE)?;
    if !matches!(edge.meant, Meant::Quote(_)) {
        return None;
    }
    let payer = run.payer_of.get(number).and_then(|payer| run.payers.get(index(*payer)))?;
    let is_sure = |fit: &&Fit| fit.account || fit.nearness == Nearness::Same;
    let other = payer.fits.iter().find(is_sure)?;
    let connected =
        payer.fit(customer).is_some_and(|fit| fit.account || fit.known > 0 || fit.nearness > Nearness::Different)
            || parties.group(customer).is_some_and(|group| payer.groups.contains(&group))
            || run.payments.get(number).is_some_and(|payment| says_for_whom(payment, customer, run.scale.world));
    if connected { None } else { parties.ids.get(index(other.party)).copied() }
}

/// Whether a name of the customer stands in the text.
fn says_for_whom(payment: &Payment<'_>, customer: u32, world: &World<'_>) -> bool {
    let names = &world.parties.names;
    let from = names.partition_point(|(party, _)| *party < customer);
    let to = names.partition_point(|(party, _)| *party <= customer);
    let names = names.get(from..to).unwrap_or_default();
    let is_it = |text: &str| {
        let text = company(text);
        names.iter().any(|(_, name)| matches!(text.nearness(name), Nearness::Same | Nearness::Near | Nearness::Part))
    };
    payment.texts().any(is_it)
}

/// Whether a payment names another item as well, at another place of its text, so that it is no part of the first.
pub(super) fn names_more(edges: &[Edge], first: &Edge) -> bool {
    let quote = |edge: &Edge| match edge.meant {
        Meant::Quote(quote) => Some(quote),
        Meant::Another(_) | Meant::Nothing => None,
    };
    let Some(Quote { spot, .. }) = quote(first) else { return false };
    let apart = |other: Spot| other.field != spot.field || other.last < spot.from || spot.last < other.from;
    edges.iter().filter(|edge| edge.item != first.item).filter_map(quote).any(|other| apart(other.spot))
}
