//! Point tables (评分卡): a score fitted elsewhere, as a table of bins and points that is only looked up here.

use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Id, Result};

/// A table of points, fitted elsewhere. Points and edges are whole numbers: whoever fits the table scales them.
///
/// ```
/// use duebook::{PointBin, PointColumn, PointTable, PointValue, point_score};
///
/// let bin = |upto, points| PointBin { upto, points };
/// let late = PointColumn {
///     factor: "lateShare".parse()?,
///     bins: vec![bin(Some(500), 40), bin(Some(2000), 15), bin(None, -20)],
///     missing: 0,
///     trend: duebook::PointTrend::Falling,
/// };
/// let table = PointTable { version: "card-7".parse()?, offset: 500, columns: vec![late] };
/// let value = PointValue { factor: "lateShare".parse()?, value: Some(501) };
/// let score = point_score(&table, &[value])?;
/// assert_eq!((score.points, score.rows[0].points), (515, 15));
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PointTable {
    /// The version, for whoever reads an old score.
    pub version: Id,
    /// The points everybody has.
    #[shape(default = 0)]
    pub offset: i64,
    /// The factors, 1 to 1,000, each once.
    pub columns: Vec<PointColumn>,
}

/// A factor of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PointColumn {
    /// The factor.
    pub factor: Id,
    /// The bins by rising edges, 1 to 1,000. The last has no edge: there is no value without a bin.
    pub bins: Vec<PointBin>,
    /// The points of a value that is missing.
    pub missing: i64,
    /// How the points must run from bin to bin.
    #[shape(default)]
    pub trend: PointTrend,
}

/// A bin: the values above the edge before, up to and including its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PointBin {
    /// The last value of the bin. Absent: everything above.
    #[shape(omit)]
    pub upto: Option<i64>,
    /// The points.
    pub points: i64,
}

/// How the points of a factor run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum PointTrend {
    /// Either way, but never up and down.
    #[default]
    Either,
    /// A larger value never has fewer points.
    Rising,
    /// A larger value never has more points.
    Falling,
}

/// The value of a factor.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PointValue {
    /// The factor.
    pub factor: Id,
    /// Its value. Absent: missing.
    #[shape(omit)]
    pub value: Option<i64>,
}

/// A score and what it is made of: the offset and the rows add up to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PointScore {
    /// The version of the table.
    pub version: Id,
    /// The points.
    pub points: i64,
    /// The points everybody has.
    pub offset: i64,
    /// The points by factor, in the order of the table.
    pub rows: Vec<PointRow>,
}

/// The points of a factor.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PointRow {
    /// The factor.
    pub factor: Id,
    /// Its value. Absent: missing.
    #[shape(omit)]
    pub value: Option<i64>,
    /// The bin, counted from 0. Absent: that of a missing value.
    #[shape(omit)]
    pub bin: Option<i64>,
    /// The points.
    pub points: i64,
}

impl PointTable {
    /// The most factors, and the most bins of one.
    pub const MOST: usize = 1000;
    /// The most points either way.
    const MOST_POINTS: i64 = 1_000_000_000;

    /// Whether the table can be used: bins without gap or overlap, points that run one way.
    ///
    /// # Errors
    /// `empty`; `too_many`; `duplicate_id` for a factor; `number_out_of_range` for an edge that does not rise, for a last
    /// bin with one, for points that turn, and beyond 1,000,000,000 points; `missing_field` for an earlier bin without
    /// an edge.
    pub fn check(&self) -> Result<()> {
        points("offset", self.offset, Self::MOST_POINTS.saturating_neg(), Self::MOST_POINTS)?;
        filled("columns", self.columns.len())?;
        let mut known = std::collections::BTreeMap::new();
        for (position, column) in self.columns.iter().enumerate() {
            if let Some(first) = known.insert(&column.factor, position) {
                let refused = ErrorKind::DuplicateId { id: column.factor.clone(), first: count(first) };
                return Err(Error::from(refused).at("factor").at_index("columns", position));
            }
            column.check().map_err(|e| e.at_index("columns", position))?;
        }
        Ok(())
    }
}

impl PointColumn {
    fn check(&self) -> Result<()> {
        let most = PointTable::MOST_POINTS;
        points("missing", self.missing, most.saturating_neg(), most)?;
        filled("bins", self.bins.len())?;
        let last = self.bins.len().saturating_sub(1);
        let (mut edge, mut before): (Option<i64>, Option<i64>) = (None, None);
        // Set by the first two bins that differ, unless it is prescribed.
        let mut trend = self.trend;
        for (position, bin) in self.bins.iter().enumerate() {
            let at = |e: Error| e.at_index("bins", position);
            match bin.upto {
                Some(upto) if position < last => {
                    let min = edge.map_or(i64::MIN, |edge| edge.saturating_add(1));
                    points("upto", upto, min, i64::MAX).map_err(at)?;
                    edge = Some(upto);
                }
                None if position == last => {}
                // The last edge would leave out everything above it.
                Some(upto) => points("upto", upto, i64::MAX, i64::MAX).map_err(at)?,
                None => return Err(at(ErrorKind::MissingField { field: "upto".to_owned() }.into())),
            }
            let (mut min, mut max) = (most.saturating_neg(), most);
            if let Some(before) = before {
                if trend == PointTrend::Either && bin.points != before {
                    trend = if bin.points > before { PointTrend::Rising } else { PointTrend::Falling };
                }
                match trend {
                    PointTrend::Either => {}
                    PointTrend::Rising => min = before,
                    PointTrend::Falling => max = before,
                }
            }
            points("points", bin.points, min, max).map_err(at)?;
            before = Some(bin.points);
        }
        Ok(())
    }

    fn row(&self, value: Option<i64>) -> PointRow {
        let bin = value.map(|value| self.bins.partition_point(|bin| bin.upto.is_some_and(|upto| upto < value)));
        let points = bin.and_then(|bin| self.bins.get(bin)).map_or(self.missing, |bin| bin.points);
        PointRow { factor: self.factor.clone(), value, bin: bin.map(count), points }
    }
}

fn points(field: &str, found: i64, min: i64, max: i64) -> Result<()> {
    let refused = ErrorKind::NumberOutOfRange { found, min, max };
    if (min..=max).contains(&found) { Ok(()) } else { Err(Error::from(refused).at(field)) }
}

fn filled(list: &str, found: usize) -> Result<()> {
    let refused = match found {
        0 => ErrorKind::Empty {},
        found if found > PointTable::MOST => ErrorKind::TooMany { found: count(found), limit: count(PointTable::MOST) },
        _ => return Ok(()),
    };
    Err(Error::from(refused).at(list))
}

/// Looks a customer up in a table. A factor of the table without a value is missing, and has the points of that.
///
/// # Errors
/// Those of [`PointTable::check`], at `table`; `duplicate_id` for a value given twice; `unknown_component` for a value of
/// a factor that the table does not have.
pub fn point_score(table: &PointTable, values: &[PointValue]) -> Result<PointScore> {
    table.check().map_err(|e| e.at("table"))?;
    let known: std::collections::BTreeSet<&Id> = table.columns.iter().map(|column| &column.factor).collect();
    let mut given = std::collections::BTreeMap::new();
    for (position, value) in values.iter().enumerate() {
        let at = |refused: ErrorKind| Error::from(refused).at("factor").at_index("values", position);
        if !known.contains(&value.factor) {
            return Err(at(ErrorKind::UnknownComponent { component: value.factor.clone() }));
        }
        if let Some((first, _)) = given.insert(&value.factor, (position, value.value)) {
            return Err(at(ErrorKind::DuplicateId { id: value.factor.clone(), first: count(first) }));
        }
    }
    let value = |factor: &Id| given.get(factor).and_then(|(_, value)| *value);
    let rows: Vec<PointRow> = table.columns.iter().map(|column| column.row(value(&column.factor))).collect();
    let points = rows.iter().map(|row| row.points).fold(table.offset, i64::saturating_add);
    Ok(PointScore { version: table.version.clone(), points, offset: table.offset, rows })
}
