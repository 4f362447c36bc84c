//! What is open of the oldest so many items: the index behind sums over a window of due dates.

use super::view::Sum;

/// Sums up to any place that follow every payment (树状数组, Fenwick's tree).
#[derive(Debug)]
pub(super) struct Prefix {
    /// Node n, counted from 1, is the sum of as many places as its lowest bit says, up to place n.
    nodes: Vec<Sum>,
}

impl Prefix {
    /// Of what is open, place by place.
    pub(super) fn of(open: impl Iterator<Item = i64>) -> Self {
        let mut nodes: Vec<Sum> = open.map(|open| Sum { minor: open, items: i64::from(open != 0) }).collect();
        for number in 1..=nodes.len() {
            let child = number.checked_sub(1).and_then(|at| nodes.get(at)).copied().unwrap_or_default();
            if let Some(above) =
                number.checked_add(lowest_bit(number)).and_then(|next| nodes.get_mut(next.checked_sub(1)?))
            {
                above.add(child.minor, child.items);
            }
        }
        Self { nodes }
    }

    /// Of the first so many places.
    pub(super) fn before(&self, end: usize) -> Sum {
        let mut sum = Sum::default();
        let mut number = end.min(self.nodes.len());
        while let Some(node) = number.checked_sub(1).and_then(|at| self.nodes.get(at)) {
            sum.add(node.minor, node.items);
            number = number.saturating_sub(lowest_bit(number));
        }
        sum
    }

    /// Adds to one place.
    pub(super) fn change(&mut self, place: usize, minor: i64, items: i64) {
        let mut number = place.saturating_add(1);
        while let Some(node) = number.checked_sub(1).and_then(|at| self.nodes.get_mut(at)) {
            node.add(minor, items);
            number = number.saturating_add(lowest_bit(number));
        }
    }
}

fn lowest_bit(number: usize) -> usize {
    number & number.wrapping_neg()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_prefix_is_what_adding_up_gives() {
        for count in [0_usize, 1, 2, 3, 7, 8, 9, 64, 100] {
            let mut open: Vec<i64> = (0_i64..).take(count).map(|n| (n * n * 7919) % 101).collect();
            let mut prefix = Prefix::of(open.iter().copied());
            for place in 0..=count {
                // Everything is paid, one place after the other.
                for end in 0..count + 3 {
                    let minor = open.iter().take(end).sum::<i64>();
                    let items = open.iter().take(end).filter(|open| **open != 0).count();
                    let sum = prefix.before(end);
                    assert_eq!((sum.minor, sum.items), (minor, i64::try_from(items).unwrap()), "{end} of {count}");
                }
                if let Some(paid) = open.get_mut(place) {
                    prefix.change(place, -*paid, -i64::from(*paid != 0));
                    *paid = 0;
                }
            }
        }
    }
}
