//! Which lines the rows tell at all: the best that anybody could do, somewhat generous.
//!
//! A line is told if its reference is whole, or if among what its payer owes (and whoever else is called like it), and what no
//! line with a whole reference has paid, only the truth fits the amount, the dates and what is left of the reference.
//! Two passes: what the first tells is out of the way in the second.

use std::collections::BTreeMap;

use super::profile::Profile;
use super::rows::{Class, Item, Line, Party, Right, Truth};

/// Above this many open items of one payer, sets of them are not counted and the line passes as not told.
pub(crate) const MOST: usize = 24;

pub(crate) fn mark(profile: &Profile, parties: &[Party], items: &[Item], lines: &[Line], truth: &mut [Truth]) {
    let mut of_stem: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        of_stem.entry(&parties[item.customer].name.stem).or_default().push(place);
    }
    let mut paid_by: Vec<Option<usize>> = vec![None; items.len()];
    for pass in 0..3 {
        for at in 0..truth.len() {
            if truth[at].told || truth[at].right != Right::Post {
                continue;
            }
            let told = match pass {
                0 => whole(&lines[at], &truth[at]),
                _ => fits(profile, parties, items, &of_stem, &paid_by, at, &lines[at], &truth[at]),
            };
            truth[at].told = told;
        }
        for (at, truth) in truth.iter().enumerate().filter(|(_, truth)| truth.told) {
            for (place, _) in &truth.parts {
                paid_by[*place] = Some(at);
            }
        }
    }
}

/// Whether every item is named in full.
fn whole(line: &Line, truth: &Truth) -> bool {
    match truth.class {
        Class::Structured
        | Class::InText
        | Class::FullWidth
        | Class::ProxyReferenced
        | Class::ShortReferenced
        | Class::ExchangeDifference
        | Class::LumpAll
        | Class::SplitReferenced => true,
        Class::Cents => line.text.chars().any(|letter| letter.is_ascii_digit()) && !line.text.starts_with("PO "),
        _ => false,
    }
}

#[expect(clippy::too_many_arguments, reason = "everything the rows say, once")]
fn fits(
    profile: &Profile,
    parties: &[Party],
    items: &[Item],
    of_stem: &BTreeMap<&str, Vec<usize>>,
    paid_by: &[Option<usize>],
    at: usize,
    line: &Line,
    truth: &Truth,
) -> bool {
    let first = &items[truth.parts[0].0];
    let named = &parties[first.customer].name;
    if truth.class == Class::ProxyBare && !line.text.contains(&named.stem) {
        return false;
    }
    // Whoever has the same stem, and the same trade if the line says one, may be meant.
    let trade = line.payer.contains(&named.field) || line.text.contains(&named.field);
    let free = of_stem[named.stem.as_str()].iter().copied().filter(|place| {
        let item = &items[*place];
        (!trade || parties[item.customer].name.field == named.field)
            && paid_by[*place].is_none_or(|by| by == at)
            && item.currency == first.currency
    });
    let in_time = |item: &Item| line.booked >= item.due - 14 && line.booked <= item.due + profile.tail + 2;
    match truth.class {
        Class::LumpFirst | Class::LumpBare | Class::LumpCredit => {
            let anchored = line.text.contains(&first.number);
            let amounts: Vec<i64> = free
                .filter(|place| items[*place].due <= line.booked + 14 && !(anchored && *place == truth.parts[0].0))
                .map(|place| items[place].amount)
                .collect();
            let target = line.amount - if anchored { first.amount } else { 0 };
            amounts.len() <= MOST && sets(&amounts, target) == 1
        }
        Class::SplitBare => free.filter(|place| items[*place].amount == first.amount).count() == 1,
        _ => {
            let fitting: Vec<usize> = free
                .filter(|place| {
                    let short = items[*place].amount - line.amount;
                    in_time(&items[*place])
                        && match truth.class {
                            Class::ShortBare => short > 0 && short <= profile.most_short.max(4_000),
                            Class::Cents => short.abs() <= 5,
                            _ => short == 0,
                        }
                })
                .collect();
            let numbered = matches!(truth.class, Class::Mistyped | Class::CutShort);
            fitting.len() == 1 || numbered && nearest(line, items, &fitting) == Some(truth.parts[0].0)
        }
    }
}

/// The one item whose number shares most with the line, if there is one.
fn nearest(line: &Line, items: &[Item], fitting: &[usize]) -> Option<usize> {
    let written: String =
        format!("{}{}", line.reference, line.text).chars().filter(char::is_ascii_alphanumeric).collect();
    let mut shares: Vec<(usize, usize)> = fitting
        .iter()
        .map(|place| {
            let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
            let longest = |text: String| {
                (0..text.len())
                    .flat_map(|from| (from + 1..=text.len()).map(move |to| (from, to)))
                    .filter(|(from, to)| written.contains(&text[*from..*to]))
                    .map(|(from, to)| to - from)
                    .max()
                    .unwrap_or(0)
            };
            (longest(plain(&items[*place].number)).max(longest(plain(&items[*place].asked))), *place)
        })
        .collect();
    shares.sort_unstable_by(|a, b| b.cmp(a));
    match shares[..] {
        [one, other, ..] if one.0 > other.0 => Some(one.1),
        _ => None,
    }
}

/// How many sets of up to eight of `amounts` make `target`; at most two are counted.
pub(crate) fn sets(amounts: &[i64], target: i64) -> usize {
    let (left, right) = amounts.split_at(amounts.len() / 2);
    let sums = |half: &[i64]| -> Vec<(i64, u32)> {
        (0..1_u32 << half.len())
            .filter(|chosen| chosen.count_ones() <= 8)
            .map(|chosen| {
                ((0..half.len()).filter(|at| chosen >> at & 1 == 1).map(|at| half[at]).sum(), chosen.count_ones())
            })
            .collect()
    };
    let mut right = sums(right);
    right.sort_unstable();
    let mut found = 0;
    for (sum, size) in sums(left) {
        let from = right.partition_point(|other| other.0 < target - sum);
        for other in right[from..].iter().take_while(|other| other.0 == target - sum) {
            if size + other.1 <= 8 && size + other.1 > 0 {
                found += 1;
                if found > 1 {
                    return found;
                }
            }
        }
    }
    found
}
