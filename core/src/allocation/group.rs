//! The open items of one customer in one currency, in the order they fall due.

use super::order::Ranked;
use super::prices::Prices;
use super::purse::Bid;
use super::scheme::Sort;
use super::view::{Bundle, Ends, PLAIN_CLASS, Table, View, class_of};
use crate::{Date, Id, Receivable};

/// Items by rank: rank 0 is the oldest due. All walks only go forward, so that a lot costs what it
/// pays and not what others paid before it.
#[derive(Debug, Default)]
pub(super) struct Group<'a> {
    /// Positions in the caller's list, by rank.
    pub(super) ranked: Vec<u32>,
    /// What is open, by rank.
    open: Vec<i64>,
    /// What the lines pay in all.
    pub(super) paid: i128,
    /// When they are due, by rank.
    pub(super) dues: Vec<Date>,
    /// The ids of the items that the money reaches, by rank: going to them line by line waits for each, going to many
    /// in one go waits for them side by side.
    pub(super) names: Vec<Id>,
    pub(super) ends: Ends,
    /// Whether any item has parts.
    pub(super) in_parts: bool,
    /// Whether no item is of a special kind or disputed.
    plain: bool,
    /// One table for each view of the scheme, made when it is first needed.
    tables: Vec<Option<Table<'a>>>,
    /// What items cost with their discounts; made when it is first needed.
    prices: Option<Prices>,
}

/// The items of a group before they are ranked.
#[derive(Clone, Debug)]
pub(super) struct Members {
    positions: Vec<u32>,
    plain: bool,
    in_parts: bool,
}

/// What ranking asks of all items of the call, by position, each in a list of its own so that it stays small.
#[derive(Debug)]
pub(super) struct Figures {
    opens: Vec<i64>,
    days: Vec<u32>,
    /// What lines call them. The caller's records may lie anywhere in memory, and a line would wait for its own.
    pub(super) ids: Vec<Id>,
}

impl Members {
    pub(super) fn none() -> Self {
        Self { positions: Vec::new(), plain: true, in_parts: false }
    }

    #[inline]
    pub(super) fn push(&mut self, position: usize, item: &Receivable) {
        self.plain = self.plain && class_of(item) == PLAIN_CLASS;
        self.in_parts = self.in_parts || !item.parts.is_empty();
        self.positions.push(u32::try_from(position).unwrap_or(u32::MAX));
    }
}

impl Figures {
    pub(super) fn with_capacity(items: usize) -> Self {
        Self { opens: Vec::with_capacity(items), days: Vec::with_capacity(items), ids: Vec::with_capacity(items) }
    }

    #[inline]
    pub(super) fn push(&mut self, item: &Receivable) {
        self.opens.push(item.open.minor());
        self.days.push(item.due.number().unsigned_abs());
        self.ids.push(item.id.clone());
    }
}

fn at<T: Copy + Default>(list: &[T], position: u32) -> T {
    usize::try_from(position).ok().and_then(|at| list.get(at)).copied().unwrap_or_default()
}

impl<'a> Group<'a> {
    /// Sorts the members: by due date, then issue date (none first), then id, which is the order they come
    /// in if `in_order` says so.
    pub(super) fn rank(
        members: Members,
        items: &[&Receivable],
        figures: &Figures,
        in_order: bool,
        as_of: Date,
    ) -> Self {
        let item = |position: u32| usize::try_from(position).ok().and_then(|at| items.get(at)).copied();
        let Members { positions, plain, in_parts } = members;
        let (mut ranked, days) = by_day(&positions, |position| at(&figures.days, position));
        drop(positions);
        let mut dues = Vec::with_capacity(ranked.len());
        let mut rest = ranked.as_mut_slice();
        for end in days {
            let (tied, after) = std::mem::take(&mut rest).split_at_mut(end.saturating_sub(dues.len()));
            rest = after;
            let due = tied.first().and_then(|position| item(*position)).map_or(as_of, |item| item.due);
            dues.resize(end, due);
            if tied.len() > 1 && !in_order {
                let key = |at: &u32| item(*at).map(|item| (item.issued, &item.id));
                tied.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
            }
        }
        let ends = Ends {
            all: ranked.len(),
            due: dues.partition_point(|due| *due <= as_of),
            past_due: dues.partition_point(|due| *due < as_of),
        };
        let open = ranked.iter().map(|position| at(&figures.opens, *position)).collect();
        Self { ranked, open, paid: 0, dues, names: Vec::new(), ends, in_parts, plain, tables: Vec::new(), prices: None }
    }

    /// Takes the ids of the oldest items, so many of them.
    pub(super) fn name(&mut self, count: usize, ids: &[Id]) {
        let id = |position: &u32| usize::try_from(*position).ok().and_then(|at| ids.get(at));
        self.names.reserve_exact(count);
        for position in self.ranked.iter().take(count) {
            if let Some(id) = id(position) {
                self.names.push(id.clone());
            }
        }
    }

    #[inline]
    pub(super) fn open(&self, rank: usize) -> i64 {
        self.open.get(rank).copied().unwrap_or(0)
    }

    /// What is open in all: what no amount may exceed.
    pub(super) fn total(&self) -> i128 {
        self.open.iter().fold(0, |sum, open| sum.saturating_add((*open).into()))
    }

    /// How many of the oldest items `money` pays at most.
    pub(super) fn reach(&self, money: i128) -> usize {
        let mut left = money;
        let paid = |open: &&i64| {
            let some = left > 0;
            left = left.saturating_sub(i128::from(**open));
            some
        };
        self.open.iter().take_while(paid).count()
    }

    /// The table of a view, made if this is the first question.
    pub(super) fn table(
        &mut self,
        number: usize,
        view: &View<'a>,
        items: &'a [&'a Receivable],
    ) -> Option<&mut Table<'a>> {
        if self.tables.len() <= number {
            self.tables.resize_with(number.saturating_add(1), || None);
        }
        let place = self.tables.get_mut(number)?;
        if place.is_none() {
            let ranked = &self.ranked;
            let seen = |rank: usize| {
                let position = usize::try_from(*ranked.get(rank)?).ok()?;
                items.get(position).copied()
            };
            let whole = self.plain && view.shows(PLAIN_CLASS);
            *place = Some(Table::build(view.clone(), &self.open, self.ends, whole, seen));
        }
        place.as_mut()
    }

    /// The bundle of a table that was made before, with what is open.
    pub(super) fn bundle(&mut self, number: usize, bundle: usize) -> Option<(&mut Bundle, &[i64])> {
        let table = self.tables.get_mut(number)?.as_mut()?;
        Some((table.bundles.get_mut(bundle)?, &self.open))
    }

    /// The bundle of an item in a table that was made before.
    pub(super) fn bundle_at(&self, number: usize, rank: usize) -> Option<usize> {
        self.tables.get(number)?.as_ref()?.bundle_at(rank)
    }

    /// Takes off what is open at `rank` what the bid settles.
    #[inline]
    pub(super) fn pay(&mut self, rank: usize, bid: &Bid) {
        let Some(open) = self.open.get_mut(rank) else { return };
        let before = *open;
        let after = before.saturating_sub(bid.settles());
        *open = after;
        self.paid = self.paid.saturating_add(bid.amount.into());
        for table in self.tables.iter_mut().flatten() {
            table.paid(rank, before, after, self.ends);
        }
        if let (Some(prices), Ok(rank)) = (&mut self.prices, u32::try_from(rank)) {
            prices.moved(rank, before, after);
        }
    }

    /// The ranks that may cost this with a discount.
    pub(super) fn priced(&mut self, price: i64, items: &[&Receivable]) -> Vec<usize> {
        let Self { ranked, open, prices, .. } = self;
        let prices = prices.get_or_insert_with(|| {
            let item = |position: u32| usize::try_from(position).ok().and_then(|at| items.get(at)).copied();
            let offers = |position: &u32| {
                let item: Option<&Receivable> = item(*position);
                item.map_or(Vec::new(), |item| item.discounts.iter().map(|one| one.amount.minor()).collect())
            };
            let by_rank =
                (0_u32..).zip(ranked.iter().map(offers)).filter(|(_, offers): &(u32, Vec<i64>)| !offers.is_empty());
            let open = |rank: u32| usize::try_from(rank).ok().and_then(|rank| open.get(rank)).copied().unwrap_or(0);
            Prices::of(by_rank.collect(), open)
        });
        prices.at(price)
    }

    /// The ranks that fall due so many days before or after a day, as a range.
    pub(super) fn due_near(&self, day: Date, most: i64) -> (usize, usize) {
        let from_day = |due: &Date| i64::from(due.number()).saturating_sub(day.number().into());
        let from = self.dues.partition_point(|due| from_day(due) < most.saturating_neg());
        (from, self.dues.partition_point(|due| from_day(due) <= most))
    }

    /// Sorts ranks by these keys; ties stay in the order of the ranks.
    pub(super) fn sort(&self, ranks: &mut [u32], order: &[Sort], items: &[&Receivable]) {
        Ranked { positions: &self.ranked, items }.sort(ranks, order);
    }
}

/// Positions by their day, and where each day ends. Positions come in rising order and stay so within a day.
fn by_day(positions: &[u32], day: impl Fn(u32) -> u32) -> (Vec<u32>, Vec<usize>) {
    let days = || positions.iter().map(|position| day(*position));
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return (Vec::new(), Vec::new()) };
    let span = usize::try_from(last.saturating_sub(first)).unwrap_or(usize::MAX).saturating_add(1);
    // Due dates lie close together: counting the items of each day sorts them in one pass.
    if span > positions.len().saturating_mul(4) || positions.len() < 64 {
        return far_apart(positions, day);
    }
    let place = |day: u32| usize::try_from(day.saturating_sub(first)).unwrap_or(usize::MAX);
    let mut ends = vec![0_usize; span];
    for day in days() {
        if let Some(number) = ends.get_mut(place(day)) {
            *number = number.saturating_add(1);
        }
    }
    // Where each day begins; once its positions are written, where it ends.
    let mut before = 0_usize;
    for end in &mut ends {
        before = before.saturating_add(std::mem::replace(end, before));
    }
    let mut sorted = vec![0_u32; positions.len()];
    for (position, day) in positions.iter().zip(days()) {
        let Some(end) = ends.get_mut(place(day)) else { continue };
        if let Some(slot) = sorted.get_mut(*end) {
            *slot = *position;
        }
        *end = end.saturating_add(1);
    }
    (sorted, ends)
}

/// Of days far apart, or few: day and position in one word, sorted.
fn far_apart(positions: &[u32], day: impl Fn(u32) -> u32) -> (Vec<u32>, Vec<usize>) {
    let mut keys: Vec<u64> = positions.iter().map(|at| (u64::from(day(*at)) << 32) | u64::from(*at)).collect();
    keys.sort_unstable();
    let mut end = 0_usize;
    let days = keys.chunk_by(|a, b| a >> 32 == b >> 32).map(|same_day| {
        end = end.saturating_add(same_day.len());
        end
    });
    let ends = days.collect();
    let low = |key: &u64| u32::try_from(key & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    (keys.iter().map(low).collect(), ends)
}
