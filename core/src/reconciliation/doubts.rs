//! What speaks against an answer although the figures fit (疑点): the payer is somebody else, or more is named.

use super::payment::{Meant, Payment, Quote, Spot};
use super::run::{Edge, Run};
use super::weigh::{AmountFit, Bar};
use super::world::{Fit, NONE, World, index};
use crate::Id;
use crate::reason::ReferenceMatch;
use crate::text::company::{Nearness, company};
use crate::text::edits::edits;

/// The most items of a customer that are compared; of one with more, any number may be a slip.
const MOST_COMPARED: usize = 4_096;

/// The customer that the payer surely is, if the item is another customer's, nothing connects the two, and the number
/// may be a slip: the payer owes something under nearly the same number.
///
/// A slip in a number can hit the number of somebody else's item, with an amount of the price list. So whoever pays by
/// his full name or from his own account, and names what another owes, is taken at his word only if he owes nothing of
/// the kind himself, is of the same group, was confirmed as a payer before, or says for whom he pays (代付).
pub(super) fn other_payer<'a>(run: &Run<'a>, number: usize, edge: &Edge) -> Option<&'a Id> {
    let parties = &run.scale.world.parties;
    let customer = run.scale.world.row(edge.item).map(|row| row.customer).filter(|customer| *customer != NONE)?;
    if !matches!(edge.meant, Meant::Quote(_)) {
        return None;
    }
    let payer = run.payer_of.get(number).and_then(|payer| run.payers.get(index(*payer)))?;
    let fit = payer.fit(customer);
    let fits = fit.is_some_and(|fit| fit.account || fit.known > 0 || fit.nearness > Nearness::Different);
    let grouped = || parties.group(customer).is_some_and(|group| payer.groups.contains(&group));
    if fits || grouped() {
        return None;
    }
    let is_sure = |fit: &&Fit| fit.account || fit.nearness == Nearness::Same;
    let other = payer.fits.iter().filter(is_sure).find(|fit| owes_alike(run, fit.party, edge.item))?;
    let told = run.payments.get(number).is_some_and(|payment| says_for_whom(payment, customer, run.scale.world));
    if told { None } else { parties.ids.get(index(other.party)).copied() }
}

/// Whether a customer owes something under a number of which another item's may be a slip.
fn owes_alike(run: &Run<'_>, party: u32, item: u32) -> bool {
    let world = run.scale.world;
    let own = run.all_by_party.get(party);
    let alike = |(_, _, other): &(u32, i64, u32)| {
        world.references(*other).any(|one| world.references(item).any(|wanted| edits(one, wanted, 2).is_some()))
    };
    own.len() > MOST_COMPARED || own.iter().any(alike)
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

/// Whether a payment names another item as well, at another place of its text, or the number may be a slip of one that
/// has exactly its amount: then it is no part of the first.
pub(super) fn names_more(edges: &[Edge], first: &Edge) -> bool {
    let quote = |edge: &Edge| match edge.meant {
        Meant::Quote(quote) => Some(quote),
        Meant::Another(_) | Meant::Nothing => None,
    };
    let Some(Quote { spot, .. }) = quote(first) else { return false };
    let apart = |other: Spot| other.field != spot.field || other.last < spot.from || spot.last < other.from;
    let is_slip = |edge: &Edge, quote: Quote| {
        edge.fit == AmountFit::Exact
            && edge.bar == Bar::None
            && matches!(quote.how, ReferenceMatch::OneEdit | ReferenceMatch::TwoEdits)
    };
    let others = edges.iter().filter(|edge| edge.item != first.item);
    others.filter_map(|edge| Some((edge, quote(edge)?))).any(|(edge, other)| apart(other.spot) || is_slip(edge, other))
}
