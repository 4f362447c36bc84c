//! The table of one currency while it is summed up, and as it is told.

use std::collections::BTreeMap;

use super::fact::Place;
use super::{CubeCell, CubeLine, CubeTable};
use crate::error::count;
use crate::{Currency, Money, Result};

/// Sums of all measures, or none yet.
pub(super) type Sums = Vec<i128>;
pub(super) type Places<'a> = Vec<Place<'a>>;

#[derive(Default)]
pub(super) struct Table<'a> {
    pub(super) cells: BTreeMap<Places<'a>, BTreeMap<Places<'a>, Sums>>,
}

pub(super) fn add(sums: &mut [i128], values: &[i128]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum = sum.saturating_add(*value);
    }
}

impl<'a> Table<'a> {
    pub(super) fn written(self, currency: Currency, measures: usize) -> Result<CubeTable> {
        let money = |sums: &Sums| -> Result<Vec<Money>> {
            sums.iter().map(|minor| Money::from_i128(*minor, currency)).collect()
        };
        let at = |places: &Places<'a>| places.iter().map(|place| place.written()).collect::<Result<Vec<_>>>();
        let mut columns: BTreeMap<&Places<'a>, (usize, Sums)> = BTreeMap::new();
        for (column, sums) in self.cells.values().flatten() {
            let (_, total) = columns.entry(column).or_insert_with(|| (0, vec![0; measures]));
            add(total, sums);
        }
        for (place, (at, _)) in columns.values_mut().enumerate() {
            *at = place;
        }
        let (mut rows, mut cells, mut total) = (Vec::new(), Vec::new(), vec![0; measures]);
        for (row, (places, found)) in self.cells.iter().enumerate() {
            let mut line = vec![0; measures];
            for (column, sums) in found {
                add(&mut line, sums);
                let column = columns.get(column).map_or(0, |(at, _)| count(*at));
                cells.push(CubeCell { row: count(row), column, values: money(sums)? });
            }
            add(&mut total, &line);
            rows.push(CubeLine { at: at(places)?, total: money(&line)? });
        }
        let column =
            |(places, (_, sums)): (&&Places<'a>, &(usize, Sums))| Ok(CubeLine { at: at(places)?, total: money(sums)? });
        let columns = columns.iter().map(column).collect::<Result<_>>()?;
        Ok(CubeTable { currency, rows, columns, cells, total: money(&total)? })
    }
}
