//! The texts of items, to be found by how they begin.

use super::{World, index};
use crate::reconciliation::payment::plain;

/// The texts of items, to be found by how they begin.
#[derive(Clone, Debug)]
pub(in crate::reconciliation) struct Texts {
    /// By item.
    texts: Vec<String>,
    /// Items by their texts.
    sorted: Vec<u32>,
    /// Items by currency, first letter and amount.
    near: Vec<(u16, char, i64, u32)>,
}

impl Texts {
    pub(super) fn new(world: &World<'_>) -> Self {
        let texts: Vec<String> = world.items.iter().map(|item| plain(item.texts.iter().map(String::as_str))).collect();
        let mut sorted: Vec<u32> =
            (0_u32..).zip(&texts).filter(|(_, text)| !text.is_empty()).map(|(at, _)| at).collect();
        sorted.sort_unstable_by_key(|at| (texts.get(index(*at)), *at));
        let mut near = Vec::with_capacity(sorted.len());
        for at in &sorted {
            if let (Some(first), Some(row)) =
                (texts.get(index(*at)).and_then(|text| text.chars().next()), world.row(*at))
            {
                near.push((row.currency, first, row.open, *at));
            }
        }
        near.sort_unstable();
        Self { texts, sorted, near }
    }

    /// The text of an item, if it has one.
    pub(in crate::reconciliation) fn of(&self, item: u32) -> Option<&str> {
        self.texts.get(index(item)).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// How many texts begin so.
    pub(in crate::reconciliation) fn beginning_with(&self, beginning: &str) -> usize {
        let text = |at: &u32| self.of(*at).unwrap_or_default();
        let from = self.sorted.partition_point(|at| text(at) < beginning);
        let behind = self.sorted.get(from..).unwrap_or_default();
        behind.partition_point(|at| text(at).starts_with(beginning))
    }

    /// The items of a first letter and with amounts in a range.
    pub(in crate::reconciliation) fn near(
        &self,
        currency: u16,
        first: char,
        least: i64,
        most: i64,
    ) -> impl Iterator<Item = u32> {
        const MOST: usize = 512;
        let from = self.near.partition_point(|row| (row.0, row.1, row.2) < (currency, first, least));
        let to = self.near.partition_point(|row| (row.0, row.1, row.2) <= (currency, first, most));
        self.near.get(from..to).unwrap_or_default().iter().take(MOST).map(|row| row.3)
    }
}
