//! Properties of undoing, against a model that computes every state anew from the beginning.

use std::collections::BTreeMap;

use duebook::{
    AllocationRequest, Currency, Date, DifferenceKind, Discount, Discounts, HistoryEntry, Id, LaterStep, Link,
    LinkDifference, LinkPart, Lot, Money, Part, Receivable, Scheme, StepKind, Tier, Tolerance, Undo, UndoOrder,
    UndoRequest, UndoTarget, allocate, links, settle, undo,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text.as_ref()).unwrap()
}

fn day(offset: i64) -> Date {
    Date::new(2026, 2, 6).unwrap().add_days(offset).unwrap()
}

const COMPONENTS: [&str; 3] = ["line", "tax", "freight"];

/// Lots and items before anything happened, and the links that were committed then.
#[derive(Clone, Debug)]
struct Past {
    lots: Vec<Lot>,
    items: Vec<Receivable>,
    links: Vec<Link>,
}

/// Takes `minor` off the parts, the first first.
fn off(parts: &mut [Part], minor: i64) -> Vec<LinkPart> {
    let mut left = minor;
    let mut taken = vec![];
    for part in parts {
        let now = part.open.minor().min(left);
        if now > 0 {
            part.open = cny(part.open.minor() - now);
            left -= now;
            taken.push(LinkPart { component: part.component.clone(), amount: cny(now) });
        }
    }
    taken
}

/// Random links: each pays some of an item from a lot, and may settle it with a difference.
fn past() -> impl Strategy<Value = Past> {
    let item = vec(0_i64..=30, 0..4);
    let wish = (0_usize..4, 0_usize..5, 1_i64..=25, 0_i64..=4);
    (vec(1_i64..=60, 1..5), vec((item, 1_i64..=60), 1..6), vec(wish, 0..12)).prop_map(|(lots, items, wishes)| {
        let lot = |(at, minor): (usize, i64)| Lot::new(&format!("r{at}"), "ACME", cny(minor), day(0)).unwrap();
        let lots: Vec<Lot> = lots.into_iter().enumerate().map(lot).collect();
        let item = |(at, (parts, whole)): (usize, (Vec<i64>, i64))| {
            let open = if parts.is_empty() { whole } else { parts.iter().sum() };
            let mut item = Receivable::new(&format!("i{at}"), "ACME", cny(open), day(3)).unwrap();
            let part = |(name, open): (&str, i64)| Part { component: id(name), open: cny(open) };
            item.parts = COMPONENTS.into_iter().zip(parts).map(part).collect();
            item
        };
        let items: Vec<Receivable> = items.into_iter().enumerate().map(item).collect();
        let (mut left, mut open, mut links) = (lots.clone(), items.clone(), vec![]);
        for (lot, item, minor, missing) in wishes {
            let (lot_at, item_at) = (lot % left.len(), item % open.len());
            let (lot, item) = (&mut left[lot_at], &mut open[item_at]);
            let minor = minor.min(lot.amount.minor()).min(item.open.minor());
            if minor == 0 {
                continue;
            }
            lot.amount = cny(lot.amount.minor() - minor);
            item.open = cny(item.open.minor() - minor);
            let parts = off(&mut item.parts, minor);
            let rest = item.open.minor();
            let difference = (rest > 0 && rest <= missing).then(|| {
                item.open = cny(0);
                LinkDifference { amount: cny(rest), kind: DifferenceKind::Rounding, parts: off(&mut item.parts, rest) }
            });
            let (id, on) = (id(format!("L{}", links.len())), day(i64::try_from(links.len()).unwrap()));
            links.push(Link {
                id,
                lot: lot.id.clone(),
                item: item.id.clone(),
                amount: cny(minor),
                parts,
                difference,
                on,
            });
        }
        Past { lots, items, links }
    })
}

/// What is undone of each link.
type Undone = BTreeMap<Id, i64>;

/// The state after the links, less what is undone of each, computed from the beginning.
fn state(past: &Past, undone: &Undone) -> (Vec<Lot>, Vec<Receivable>) {
    let (mut lots, mut items) = (past.lots.clone(), past.items.clone());
    for link in &past.links {
        let back = undone.get(&link.id).copied().unwrap_or(0);
        let stands = link.amount.minor() - back;
        let lot = lots.iter_mut().find(|lot| lot.id == link.lot).unwrap();
        lot.amount = cny(lot.amount.minor() - stands);
        let item = items.iter_mut().find(|item| item.id == link.item).unwrap();
        item.open = cny(item.open.minor() - stands);
        let mut take = |parts: &[LinkPart], most: i64| {
            let mut left = most;
            for part in parts {
                let now = part.amount.minor().min(left);
                left -= now;
                let mine = item.parts.iter_mut().find(|mine| mine.component == part.component).unwrap();
                mine.open = cny(mine.open.minor() - now);
            }
        };
        take(&link.parts, stands);
        if let Some(difference) = link.difference.as_ref().filter(|_| back == 0) {
            take(&difference.parts, i64::MAX);
            item.open = cny(item.open.minor() - difference.amount.minor());
        }
    }
    (lots, items)
}

fn history(past: &Past) -> Vec<HistoryEntry> {
    past.links.iter().cloned().map(|link| HistoryEntry::Link { link }).collect()
}

fn ask(
    history: &[HistoryEntry],
    (lots, items): &(Vec<Lot>, Vec<Receivable>),
    targets: Vec<UndoTarget>,
    order: UndoOrder,
) -> duebook::Result<Undo> {
    let (history, lots, items) = (history.to_vec(), lots.clone(), items.clone());
    undo(&UndoRequest { history, lots, items, undo: targets, order, on: day(30) })
}

fn link(at: usize, amount: Option<i64>) -> UndoTarget {
    UndoTarget::Link { link: id(format!("L{at}")), amount: amount.map(cny) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// A08, A09, A10, C12: whatever is undone, in whatever parts and order, the state is that of the model; an
    /// undo is refused exactly if a later difference settled the item; and when all is undone, lots and items
    /// are what they were before anything happened.
    #[test]
    fn a08_a09_a10_undoing_everything_restores_everything(
        past in past(), steps in vec((0_usize..12, 1_i64..=25), 0..14),
    ) {
        let (mut log, mut undone, mut now) = (history(&past), Undone::new(), state(&past, &Undone::new()));
        let stands = |undone: &Undone, link: &Link| link.amount.minor() - undone.get(&link.id).copied().unwrap_or(0);
        for (wish, minor) in steps {
            if past.links.is_empty() {
                break;
            }
            let at = wish % past.links.len();
            let (mine, left) = (&past.links[at], stands(&undone, &past.links[at]));
            let answer = ask(&log, &now, vec![link(at, Some(minor))], UndoOrder::Any);
            let settled_later = past.links.iter().skip(at + 1).rfind(|other| {
                other.item == mine.item && other.difference.is_some() && !undone.contains_key(&other.id)
            });
            match answer {
                Err(refused) => match refused.code() {
                    "already_undone" => prop_assert_eq!(left, 0),
                    "link_over_undone" => prop_assert!(left > 0 && minor > left),
                    "link_depends_on" => {
                        let later = &settled_later.unwrap().id;
                        prop_assert!(refused.en().contains(&format!("later `{later}`")), "{}", refused);
                    }
                    other => prop_assert!(false, "{other}"),
                },
                Ok(answer) => {
                    prop_assert!(minor <= left && settled_later.is_none());
                    *undone.entry(mine.id.clone()).or_insert(0) += minor;
                    now = (answer.lots.clone(), answer.items.clone());
                    prop_assert_eq!(&now, &state(&past, &undone));
                    log.extend(answer.undone.into_iter().map(|undone| HistoryEntry::Undone { undone }));
                }
            }
        }
        let rest: Vec<UndoTarget> =
            (0..past.links.len()).filter(|at| stands(&undone, &past.links[*at]) > 0).map(|at| link(at, None)).collect();
        if !rest.is_empty() {
            let answer = ask(&log, &now, rest, UndoOrder::Strict).unwrap();
            now = (answer.lots, answer.items);
        }
        prop_assert_eq!(now, (past.lots.clone(), past.items.clone()));
    }

    /// A09: the targets of one request may stand in any order.
    #[test]
    fn a09_the_order_of_targets_does_not_matter(past in past(), at in 0_usize..12, seed in any::<prop::sample::Index>()) {
        if past.links.len() < 2 {
            return Ok(());
        }
        let now = state(&past, &Undone::new());
        let (first, second) = (at % past.links.len(), seed.index(past.links.len()));
        if first == second {
            return Ok(());
        }
        let one = ask(&history(&past), &now, vec![link(first, None), link(second, Some(1))], UndoOrder::Any);
        let other = ask(&history(&past), &now, vec![link(second, Some(1)), link(first, None)], UndoOrder::Any);
        match (one, other) {
            (Ok(one), Ok(other)) => prop_assert_eq!((one.lots, one.items), (other.lots, other.items)),
            (one, other) => prop_assert_eq!(one.err().map(|e| e.code()), other.err().map(|e| e.code())),
        }
    }

    /// Strict order: refused exactly if a later link of the same item stands, naming the last of them.
    #[test]
    fn r43_strict_order_names_the_link_in_the_way(past in past(), at in 0_usize..12) {
        if past.links.is_empty() {
            return Ok(());
        }
        let at = at % past.links.len();
        let now = state(&past, &Undone::new());
        let later = past.links.iter().skip(at + 1).rfind(|other| other.item == past.links[at].item);
        match (ask(&history(&past), &now, vec![link(at, None)], UndoOrder::Strict), later) {
            (Ok(_), None) => {}
            (Err(refused), Some(later)) => {
                prop_assert_eq!((refused.code(), refused.path()), ("link_depends_on", "undo[0]"));
                prop_assert!(refused.en().contains(&format!("later `{}`", later.id)), "{}", refused);
            }
            (answer, later) => prop_assert!(false, "{answer:?} {later:?}"),
        }
    }

    /// R43: a step that touched the item or the lot after the link stands in the way; one before it does not.
    #[test]
    fn r43_later_steps_stand_in_the_way(past in past(), at in 0_usize..12, place in 0_usize..13, lot_side in any::<bool>()) {
        if past.links.is_empty() {
            return Ok(());
        }
        let (at, place) = (at % past.links.len(), place % (past.links.len() + 1));
        let mine = &past.links[at];
        let (items, lots) = if lot_side { (vec![], vec![mine.lot.clone()]) } else { (vec![mine.item.clone()], vec![]) };
        let mut log = history(&past);
        log.insert(place, HistoryEntry::Step { step: LaterStep { id: id("S"), kind: StepKind::WrittenOff, items, lots } });
        let now = state(&past, &Undone::new());
        // All later links go with it, so that only the step may stand in the way.
        let targets: Vec<UndoTarget> = (at..past.links.len()).map(|at| link(at, None)).collect();
        let after = |other: usize| place > other;
        let touches = |other: &Link| if lot_side { other.lot == mine.lot } else { other.item == mine.item };
        let stands = (at..past.links.len()).any(|other| touches(&past.links[other]) && after(other));
        match ask(&log, &now, targets, UndoOrder::Any) {
            Ok(_) => prop_assert!(!stands),
            Err(refused) => {
                prop_assert!(stands);
                prop_assert_eq!(refused.code(), "link_depends_on");
                prop_assert!(refused.en().contains("later `S`"));
            }
        }
    }

    /// A bounced payment: the items are as if the lot had never been, and the lot is out with all it had.
    #[test]
    fn c12_a_lot_taken_out_never_paid(past in past(), at in 0_usize..4) {
        let lot = past.lots[at % past.lots.len()].id.clone();
        let now = state(&past, &Undone::new());
        let Ok(answer) = ask(&history(&past), &now, vec![UndoTarget::Lot { lot: lot.clone() }], UndoOrder::Any) else {
            return Ok(());
        };
        let undone: Undone = past
            .links
            .iter()
            .filter(|link| link.lot == lot)
            .map(|link| (link.id.clone(), link.amount.minor()))
            .collect();
        let (lots, items) = state(&past, &undone);
        prop_assert_eq!(&answer.items, &items);
        let (out, kept): (Vec<Lot>, Vec<Lot>) = lots.into_iter().partition(|other| other.id == lot);
        prop_assert_eq!(&answer.lots, &kept);
        prop_assert_eq!(&answer.taken_out, &out);
        prop_assert_eq!(&out[0], past.lots.iter().find(|other| other.id == lot).unwrap());
        prop_assert_eq!(answer.undone.len(), undone.len());
    }

    /// A08: what `allocate` plans and the host commits, parts, discounts and small differences included, `undo`
    /// takes back to the state before.
    #[test]
    fn a08_apply_and_undo_is_the_identity(
        amounts in vec(1_i64..=99, 1..6), opens in vec((vec(0_i64..=40, 0..4), 0_i64..=99, 0_i64..=5), 1..6),
        taken in any::<bool>(), tolerance in prop::option::of(1_i64..=3), tiers in any::<bool>(),
    ) {
        let lot = |(at, minor): (usize, &i64)| Lot::new(&format!("r{at}"), "ACME", cny(*minor), day(0)).unwrap();
        let item = |(at, (parts, whole, discount)): (usize, &(Vec<i64>, i64, i64))| {
            let open = if parts.is_empty() { *whole } else { parts.iter().sum() };
            let mut item = Receivable::new(&format!("i{at}"), "ACME", cny(open), day(3)).unwrap();
            let part = |(name, open): (&str, &i64)| Part { component: id(name), open: cny(*open) };
            item.parts = COMPONENTS.into_iter().zip(parts).map(part).collect();
            if (1..=open).contains(discount) {
                item.discounts = vec![Discount { until: day(1), amount: cny(*discount) }];
            }
            item
        };
        let lots: Vec<Lot> = amounts.iter().enumerate().map(lot).collect();
        let items: Vec<Receivable> = opens.iter().enumerate().map(item).collect();
        let mut scheme = Scheme::standard();
        scheme.discounts = if taken { Discounts::Taken } else { Discounts::Ignored };
        let as_kind = DifferenceKind::Rounding;
        scheme.tolerance = tolerance.map(|most| Tolerance { amount: cny(most), percent: None, as_kind });
        if tiers {
            scheme.inside = vec![Tier { components: vec![id("tax"), id("freight")] }];
        }
        let plan = allocate(&AllocationRequest { lots: &lots, items: &items, scheme: &scheme, as_of: day(0) }).unwrap();
        let links = links(&plan, "K").unwrap();
        prop_assert_eq!(links.len(), plan.lines.len());
        let settled = |link: &Link| link.difference.as_ref().map_or(0, |difference| difference.amount.minor());
        let differences: i64 = plan.differences.iter().map(|difference| difference.amount.minor()).sum();
        prop_assert_eq!(links.iter().map(settled).sum::<i64>(), differences);
        let left = |lot: &Lot| {
            let kept = plan.left_over.iter().find(|kept| kept.lot == lot.id).map_or(cny(0), |kept| kept.amount);
            Lot { amount: kept, ..lot.clone() }
        };
        let now = (lots.iter().map(left).collect(), settle(&items, &plan).unwrap());
        let targets: Vec<UndoTarget> =
            links.iter().map(|link| UndoTarget::Link { link: link.id.clone(), amount: None }).collect();
        if targets.is_empty() {
            return Ok(());
        }
        let log: Vec<HistoryEntry> = links.into_iter().map(|link| HistoryEntry::Link { link }).collect();
        let answer = ask(&log, &now, targets, UndoOrder::Strict).unwrap();
        prop_assert_eq!((answer.lots, answer.items), (lots, items));
    }
}
