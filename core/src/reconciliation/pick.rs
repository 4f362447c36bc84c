//! A plain choice among guesses, until the exact one is called: the best first, each member once.

use super::choice::Chosen;

/// A guess: its lines, its items, its score.
pub(super) type Entry = (Vec<u32>, Vec<u32>, i64);

pub(super) fn pick(lines: u32, entries: &[Entry]) -> Vec<Chosen> {
    let members = |entry: &Entry| -> Vec<u32> {
        entry.0.iter().copied().chain(entry.1.iter().map(|item| item.saturating_add(lines))).collect()
    };
    let mut by_member: std::collections::BTreeMap<u32, Vec<usize>> = std::collections::BTreeMap::new();
    for (number, entry) in entries.iter().enumerate() {
        for member in members(entry) {
            by_member.entry(member).or_default().push(number);
        }
    }
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|number| std::cmp::Reverse(entries.get(*number).map_or(0, |entry| entry.2)));
    let mut blocked = vec![false; entries.len()];
    let mut chosen = Vec::new();
    for number in order {
        let Some(entry) = entries.get(number).filter(|_| blocked.get(number) == Some(&false)) else { continue };
        let mut rival: Option<(i64, usize)> = None;
        for other in members(entry).iter().filter_map(|member| by_member.get(member)).flatten() {
            if *other != number && blocked.get(*other) == Some(&false) {
                let score = entries.get(*other).map_or(0, |entry| entry.2);
                if rival.is_none_or(|(best, at)| (score, at) > (best, *other)) {
                    rival = Some((score, *other));
                }
            }
        }
        for other in members(entry).iter().filter_map(|member| by_member.get(member)).flatten() {
            if let Some(blocked) = blocked.get_mut(*other) {
                *blocked = true;
            }
        }
        chosen.push(Chosen {
            hypothesis: super::world::place(number),
            component: 0,
            margin: Some(entry.2.saturating_sub(rival.map_or(0, |(score, _)| score))),
            rival: rival.map(|(_, at)| super::world::place(at)),
        });
    }
    chosen
}
