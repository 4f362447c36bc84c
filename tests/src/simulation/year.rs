//! A business year (营业年度): one walk over 365 days.

use duebook::{Command, Date, Instant, Order};

use super::auditor::Found;
use super::clerk::Clerk;
use super::dice::Dice;
use super::mix::Mix;
use super::run::{Figures, Look, Run};

/// The days of a year.
pub const DAYS: i64 = 365;

/// A year that went wrong.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed: the same year again.
    pub seed: u64,
    /// What is wrong, in words.
    pub finding: String,
    /// All orders up to there.
    pub orders: Vec<Order>,
}

/// One business year of about so many orders.
///
/// # Errors
/// What went wrong, with its orders.
pub fn year(seed: u64, orders: usize) -> Result<Run, Box<Failure>> {
    let mut run = Run::new();
    match walk(&mut run, seed, orders) {
        Ok(()) => {
            run.figures.years = 1;
            Ok(run)
        }
        Err(finding) => Err(Box::new(Failure { seed, finding, orders: run.orders })),
    }
}

/// Many years, one after the other.
///
/// # Errors
/// The first that went wrong.
pub fn years(seeds: impl Iterator<Item = u64>, orders: usize) -> Result<Figures, Box<Failure>> {
    let mut figures = Figures::default();
    for seed in seeds {
        figures.add(&year(seed, orders)?.figures);
    }
    Ok(figures)
}

fn walk(run: &mut Run, seed: u64, orders: usize) -> Found {
    let mut dice = Dice::new(seed);
    let mix = Mix::new(&mut dice);
    let mut clock = Instant::new(mix.start, 0).map_err(|e| e.to_string())?;
    for number in 0..orders {
        let passed = i64::try_from(number).map_err(|e| e.to_string())? * DAYS / i64::try_from(orders).unwrap_or(1);
        let today = mix.start.add_days(passed).map_err(|e| e.to_string())?;
        // Many orders are of one instant.
        clock = if dice.chance(70) { clock.add_seconds(dice.between(1, 60_000)).unwrap_or(clock) } else { clock };
        let look = Look {
            purity: dice.chance(20),
            records: dice.chance(8),
            day: dice.chance(25).then(|| day_around(&mut dice, today)),
        };
        let order = order(run, &mut dice, &mix, (number, today, clock));
        step(run, &mut dice, &mix, order, look, (number, today, clock))?;
    }
    let month_ends = (0..14).filter_map(|month| mix.start.add_months(month).ok().map(Date::last_of_month));
    run.close_of_year(&month_ends.collect::<Vec<_>>())
}

fn day_around(dice: &mut Dice, today: Date) -> Date {
    today.add_days(dice.between(-90, 90)).unwrap_or(today)
}

fn order(run: &Run, dice: &mut Dice, mix: &Mix, (number, today, at): (usize, Date, Instant)) -> Order {
    let back = if dice.chance(mix.back_dated) { dice.between(1, 60) } else { 0 };
    let on = today.add_days(-back).unwrap_or(today);
    let mut clerk = Clerk { sees: &run.auditor, dice, mix, on, name: number.to_string() };
    let mut order = clerk.order(number, at);
    if number == 0 && clerk.dice.chance(60) {
        order.commands = vec![Command::ChangeRules { since: on, rules: mix.rules(clerk.dice) }];
    }
    if clerk.dice.chance(mix.expecting) {
        order.expect = clerk.expect(|stream| run.book.version(stream));
    }
    order
}

/// One order, with what a network, a second writer and a power cut do to it.
fn step(
    run: &mut Run,
    dice: &mut Dice,
    mix: &Mix,
    order: Order,
    look: Look,
    (number, today, at): (usize, Date, Instant),
) -> Found {
    if dice.chance(mix.shaken) {
        match dice.below(4) {
            0 => run.crash()?,
            1 => run.restore(dice.below(1_000_000))?,
            2 => return run.die_before(&order, look),
            _ => {
                let second = self::order(run, dice, mix, (number, today, at));
                let id = duebook::Id::new(format!("{}-second", second.id)).map_err(|e| e.to_string())?;
                return run.race(&order, &Order { id, expect: vec![], ..second }, look);
            }
        }
    }
    if dice.chance(mix.clock_back) {
        let back = Order { at: at.add_seconds(-90_000_000).unwrap_or(at), ..order.clone() };
        run.give(&back, look)?;
    }
    run.give(&order, look)?;
    if dice.chance(mix.retried) {
        // The same again, at once or much later, from one to four times.
        let again = if dice.chance(50) { order } else { run.orders[dice.below(run.orders.len())].clone() };
        for _ in 0..dice.between(1, 4) {
            run.give(&Order { at, ..again.clone() }, look)?;
        }
        // Another content under the same id.
        let mut other = again.clone();
        match dice.below(3) {
            0 => other.on = other.on.add_days(1).unwrap_or(today),
            1 => other.by = duebook::Id::new("somebody.else").map_err(|e| e.to_string())?,
            _ => _ = other.commands.pop(),
        }
        run.give(&Order { at, ..other }, look)?;
    }
    Ok(())
}
