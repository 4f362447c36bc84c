//! Which hypotheses concern each other.

use super::Contest;
use super::lists::{Lists, at, put, wide};

/// The hypotheses worth more than nothing, by key, and the component of each. A rank is a place in the order of keys.
#[derive(Debug)]
pub(super) struct Grouped {
    /// The hypothesis of each rank.
    order: Vec<u32>,
    /// The ranks of each component, ascending; the components by their first rank.
    members: Vec<u32>,
    starts: Vec<usize>,
}

impl Grouped {
    pub(super) fn of(contest: &Contest) -> Self {
        let heads = contest.heads.iter().zip(0_u32..);
        let worth = heads.filter(|(head, _)| head.score > 0 && head.lines.saturating_add(head.items) > 0);
        let mut keyed: Vec<(u64, u32)> = worth.map(|(head, number)| (head.key, number)).collect();
        keyed.sort_unstable();
        let order: Vec<u32> = keyed.into_iter().map(|(_, number)| number).collect();
        let mut groups = Groups::new(contest.lines.saturating_add(contest.items));
        let first = |number: &u32| {
            let head = contest.heads.get(wide(*number))?;
            contest.nodes(head).next()
        };
        for number in &order {
            let Some(head) = contest.heads.get(wide(*number)) else { continue };
            let mut nodes = contest.nodes(head);
            let Some(one) = nodes.next() else { continue };
            nodes.for_each(|other| groups.join(one, other));
        }
        let mut component_of = vec![u32::MAX; groups.parents.len()];
        let mut count = 0_u32;
        let mut owners = Vec::with_capacity(order.len());
        for number in &order {
            let leader = first(number).map_or(u32::MAX, |node| groups.leader(node));
            if component_of.get(wide(leader)) == Some(&u32::MAX) {
                put(&mut component_of, wide(leader), count);
                count = count.saturating_add(1);
            }
            owners.push(wide(at(&component_of, wide(leader))));
        }
        let lists = Lists::of(wide(count), owners.into_iter());
        let (starts, entries) = lists.into_parts();
        let members = entries.into_iter().map(|rank| u32::try_from(rank).unwrap_or(u32::MAX)).collect();
        Self { order, members, starts }
    }

    /// The ranks of the hypotheses of each component.
    pub(super) fn components(&self) -> impl Iterator<Item = &[u32]> + '_ {
        self.starts.windows(2).filter_map(|span| match span {
            [start, end] => self.members.get(*start..*end),
            _ => None,
        })
    }

    /// The number of the hypothesis of a rank.
    pub(super) fn hypothesis(&self, rank: u32) -> u32 {
        at(&self.order, wide(rank))
    }
}

/// Who concerns whom, also through others.
#[derive(Debug)]
pub(in crate::reconciliation) struct Groups {
    parents: Vec<u32>,
}

impl Groups {
    /// So many, each alone.
    pub(in crate::reconciliation) fn new(nodes: u32) -> Self {
        Self { parents: (0..nodes).collect() }
    }

    /// Two concern each other.
    pub(in crate::reconciliation) fn join(&mut self, one: usize, other: usize) {
        let (a, b) = (self.leader(one), self.leader(other));
        // The smaller number leads: the same tree whatever came first.
        put(&mut self.parents, wide(a.max(b)), a.min(b));
    }

    /// Who leads the group of a node; on the way every other node is moved one up.
    pub(in crate::reconciliation) fn leader(&mut self, node: usize) -> u32 {
        let mut now = node;
        loop {
            let parent = at(&self.parents, now);
            if wide(parent) == now {
                return parent;
            }
            let above = at(&self.parents, wide(parent));
            put(&mut self.parents, now, above);
            now = wide(above);
        }
    }
}
