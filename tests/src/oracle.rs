//! Slow and obviously right: the rules once more, without indexes, cursors or shortcuts.
//!
//! Every lot sorts and scans all items again, every residue is handed out unit by unit, every due rule
//! is walked day by day. The properties compare the core with it on random histories.

use duebook::{Date, Remainder, Rounding, Step};

mod settling;

pub use settling::{Sets, allocate, check, settled};

// --- rounding and splitting -------------------------------------------------------------------------

/// `numerator / denominator` to a whole number, by looking at both neighbors.
///
/// # Panics
/// If the denominator is not positive.
#[must_use]
pub fn round(numerator: i128, denominator: i128, rounding: Rounding) -> i128 {
    assert!(denominator > 0);
    let low = numerator.div_euclid(denominator);
    if low * denominator == numerator {
        return low;
    }
    let (to_low, to_high) = (numerator - low * denominator, (low + 1) * denominator - numerator);
    let (inner, outer) = if low >= 0 { (low, low + 1) } else { (low + 1, low) };
    let (even, odd) = if low % 2 == 0 { (low, low + 1) } else { (low + 1, low) };
    let nearest = |tie: i128| match to_low.cmp(&to_high) {
        std::cmp::Ordering::Less => low,
        std::cmp::Ordering::Equal => tie,
        std::cmp::Ordering::Greater => low + 1,
    };
    match rounding {
        Rounding::HalfUp => nearest(outer),
        Rounding::HalfDown => nearest(inner),
        Rounding::HalfEven => nearest(even),
        Rounding::HalfOdd => nearest(odd),
        Rounding::HalfCeiling => nearest(low + 1),
        Rounding::HalfFloor => nearest(low),
        Rounding::Up => outer,
        Rounding::Down => inner,
        Rounding::Ceiling => low + 1,
        Rounding::Floor => low,
    }
}

/// The parts in minor units, or nothing if one would have the opposite sign of the total.
#[must_use]
pub fn split(total: i64, weights: &[i64], remainder: Remainder, rounding: Rounding) -> Option<Vec<i128>> {
    let (total, sum) = (i128::from(total), weights.iter().map(|w| i128::from(*w)).sum::<i128>());
    let exact: Vec<i128> = weights.iter().map(|w| total * i128::from(*w)).collect();
    let mut parts: Vec<i128> = exact.iter().map(|part| round(*part, sum, rounding)).collect();
    let takers: Vec<usize> = (0..weights.len()).filter(|at| weights[*at] > 0).collect();
    let residue = total - parts.iter().sum::<i128>();
    let unit = residue.signum();
    let lost = |at: &usize| (exact[*at] - parts[*at] * sum) * unit;
    let order: Vec<usize> = match remainder {
        Remainder::Last => vec![*takers.last()?],
        Remainder::First => vec![*takers.first()?],
        Remainder::FromTop => takers,
        Remainder::LargestPart => {
            let most = takers.iter().map(|at| weights[*at]).max()?;
            vec![*takers.iter().find(|at| weights[**at] == most)?]
        }
        Remainder::LargestRemainder => {
            let mut order = takers;
            order.sort_by(|a, b| lost(b).cmp(&lost(a)).then(a.cmp(b)));
            order
        }
    };
    for at in order.iter().cycle().take(usize::try_from(residue.unsigned_abs()).ok()?) {
        parts[*at] += unit;
    }
    let against = parts.iter().any(|part| part.signum() == -total.signum() && *part != 0);
    if against { None } else { Some(parts) }
}

// --- walking ----------------------------------------------------------------------------------------

fn tomorrow(date: Date, days: i64) -> Date {
    date.add_days(days).expect("inside the years of the test")
}

/// Whether it is that day of its month, or its last day where the month has no such day.
fn is_day(date: Date, day: u32) -> bool {
    let last = tomorrow(date, 1).month() != date.month();
    date.day() == day || (last && date.day() < day)
}

/// Walks day by day.
///
/// # Panics
/// If a step leaves the years the calendar has; the properties stay inside.
#[must_use]
pub fn walk(from: Date, steps: &[Step]) -> Date {
    let (mut date, mut anchor) = (from, from.day());
    for step in steps {
        match step {
            Step::Days { days } => (0..days.abs()).for_each(|_| date = tomorrow(date, days.signum())),
            Step::Months { months } => {
                let (mut crossed, way) = (0, if *months < 0 { -1 } else { 1 });
                while crossed < months.abs() {
                    let next = tomorrow(date, way);
                    crossed += i64::from(next.month() != date.month());
                    date = next;
                }
                date = in_month(date, anchor);
            }
            Step::EndOfMonth {} => date = in_month(date, 31),
            Step::DayOfMonth { day } => date = in_month(date, u32::try_from(*day).expect("a day")),
            Step::PaymentDays { days } => {
                while !days.iter().any(|day| is_day(date, u32::try_from(*day).expect("a day"))) {
                    date = tomorrow(date, 1);
                }
            }
        }
        anchor = match step {
            Step::Months { .. } => anchor,
            Step::EndOfMonth {} => 31,
            Step::DayOfMonth { day } => u32::try_from(*day).expect("a day"),
            Step::Days { .. } => date.day(),
            // The payment day that was meant, also where a short month has no such day.
            Step::PaymentDays { days } => {
                let mut meant: Vec<u32> = days.iter().map(|day| u32::try_from(*day).expect("a day")).collect();
                meant.sort_unstable();
                meant.into_iter().find(|day| is_day(date, *day)).expect("the walk stopped there")
            }
        };
    }
    date
}

/// That day in the month of the date.
fn in_month(mut date: Date, day: u32) -> Date {
    while date.day() > 1 {
        date = tomorrow(date, -1);
    }
    while !is_day(date, day) {
        date = tomorrow(date, 1);
    }
    date
}
