//! Two public books of invoices: figures of behavior and aging against sums over the rows of the files. The files are
//! not ours to pass on: without them nothing is compared, and the test says so.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use duebook::{
    AgingBy, AgingRules, BehaviorRules, Currency, CutOff, Date, Debt, DebtEvent, Money, Portfolio, aging_report,
    customer_behavior,
};
use duebook_tests::mirror::root;

/// The text of a file beside the project or in `DUEBOOK_DATA`, unpacked; none if it is not there.
fn text(name: &str) -> Option<String> {
    let beside = || root().join("../shared/data");
    let data = std::env::var_os("DUEBOOK_DATA").map_or_else(beside, PathBuf::from);
    let path = data.join("receivables").join(name);
    let read = if !path.is_file() {
        None
    } else if name.ends_with(".gz") {
        Command::new("gzip").arg("-dc").arg(&path).output().ok().and_then(|done| String::from_utf8(done.stdout).ok())
    } else {
        std::fs::read_to_string(&path).ok()
    };
    if read.is_none() {
        println!("{name} is not compared: the file is not present, or cannot be unpacked here");
    }
    read
}

/// One row: customer, amount, document, due, settled.
struct Row {
    customer: String,
    amount: Money,
    issued: Date,
    due: Date,
    settled: Date,
}

/// Month/day/year without leading zeros.
fn american(text: &str) -> Date {
    let parts: Vec<u32> = text.split('/').map(|part| part.parse().unwrap()).collect();
    Date::new(i32::try_from(parts[2]).unwrap(), parts[0], parts[1]).unwrap()
}

fn portfolio(rows: &[Row]) -> Portfolio {
    let debt = |(number, row): (usize, &Row)| {
        let mut debt = Debt::new(&format!("I-{number}"), &row.customer, row.amount, row.issued, row.due).unwrap();
        debt.events.push(DebtEvent::paid(row.settled, row.amount));
        debt
    };
    Portfolio { debts: rows.iter().enumerate().map(debt).collect(), ..Portfolio::default() }
}

#[derive(Default, PartialEq, Eq, Debug)]
struct Sums {
    count: i64,
    amount: i64,
    to_pay: i64,
    delay: i64,
    late: i64,
    late_days: i64,
    /// Times the amount.
    weighed: i128,
}

fn sums(rows: &[Row]) -> BTreeMap<(String, Currency), Sums> {
    let mut all: BTreeMap<(String, Currency), Sums> = BTreeMap::new();
    for row in rows {
        let sums = all.entry((row.customer.clone(), row.amount.currency())).or_default();
        let (to_pay, delay) = (row.settled.days_since(row.issued), row.settled.days_since(row.due));
        sums.count += 1;
        sums.amount += row.amount.minor();
        sums.to_pay += to_pay;
        sums.delay += delay;
        sums.late += i64::from(delay > 0);
        sums.late_days += delay.max(0);
        sums.weighed += i128::from(row.amount.minor()) * i128::from(delay.max(0));
    }
    all
}

fn compare(rows: &[Row], on: Date) {
    let rules = BehaviorRules { window: 36_600, ..BehaviorRules::default() };
    let found = customer_behavior(&portfolio(rows), &CutOff::on(on), &rules).unwrap();
    let mut expected = sums(rows);
    for row in found {
        let of = expected.remove(&(row.customer.as_str().to_owned(), row.currency)).unwrap();
        let (to_pay, delay) = (row.days_to_pay.unwrap(), row.delay.unwrap());
        let sums = Sums {
            count: row.closed,
            amount: row.amount.minor(),
            to_pay: to_pay.total,
            delay: delay.total,
            late: row.late,
            late_days: row.late_days,
            weighed: of.weighed,
        };
        assert_eq!(sums, of, "{}", row.customer);
        let weighed = row.days_delinquent_by_amount.unwrap();
        assert_eq!(i128::from(weighed.numerator) * i128::from(of.amount), of.weighed * i128::from(weighed.denominator));
        let mut delays: Vec<i64> = rows
            .iter()
            .filter(|other| other.customer == row.customer.as_str() && other.amount.currency() == row.currency)
            .map(|other| other.settled.days_since(other.due))
            .collect();
        delays.sort_unstable();
        // Nearest rank: as few as nine tenths of all are at or below it.
        let rank = (1..=delays.len()).find(|rank| rank * 10 >= delays.len() * 9).unwrap();
        assert_eq!(delay.p90, delays[rank - 1]);
        let middle = delays[(delays.len() - 1) / 2] + delays[delays.len() / 2];
        assert_eq!(2 * delay.median.numerator, middle * delay.median.denominator);
        let (n, total) = (delays.len() as i128, i128::from(of.delay));
        let squares: i128 = delays.iter().map(|days| (n * i128::from(*days) - total).pow(2)).sum();
        let variance = delay.variance.map(|variance| (variance.numerator.into(), variance.denominator.into()));
        let (upper, lower): (i128, i128) = variance.unwrap_or((0, 1));
        assert_eq!(upper * n * n * (n - 1), squares * lower);
    }
    assert!(expected.is_empty());
}

/// The aging by due date and customer on several days, against a look at every row.
fn compare_aging(rows: &[Row], days: &[Date]) {
    let portfolio = portfolio(rows);
    let rules = AgingRules { by: Some(AgingBy::Customer {}), ..AgingRules::standard() };
    for on in days {
        let mut expected: BTreeMap<(String, Currency), [i64; 5]> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.issued <= *on && row.settled > *on) {
            let place = match on.days_since(row.due) {
                ..=0 => 0,
                1..=30 => 1,
                31..=60 => 2,
                61..=90 => 3,
                91.. => 4,
            };
            let line = expected.entry((row.customer.clone(), row.amount.currency())).or_default();
            line[place] += row.amount.minor();
        }
        let report = aging_report(&portfolio, &CutOff::on(*on), &rules).unwrap();
        for line in report.lines {
            let Some(duebook::Value::Text { text }) = line.group else { panic!("a line without a customer") };
            let found: Vec<i64> =
                std::iter::once(line.not_due).chain(line.buckets).map(|money| money.minor()).collect();
            let of = expected.remove(&(text.as_str().to_owned(), line.currency)).unwrap();
            assert_eq!(found, of, "{text} on {on}");
        }
        assert!(expected.is_empty(), "{on}");
    }
}

fn month_ends(first: &str, count: i64) -> Vec<Date> {
    let first = Date::parse(first).unwrap();
    (0..count).map(|month| first.add_months(month).unwrap().last_of_month()).collect()
}

#[test]
fn r117_the_hundred_customers_of_the_first_book() {
    let Some(text) = text("ibm_late_payment.csv") else { return };
    let usd = Currency::new("USD").unwrap();
    let mut stated = (0, 0);
    let rows: Vec<Row> = text
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            stated.0 += cells[10].parse::<i64>().unwrap();
            stated.1 += cells[11].parse::<i64>().unwrap();
            Row {
                customer: cells[1].to_owned(),
                amount: Money::parse(cells[6], usd).unwrap(),
                issued: american(cells[4]),
                due: american(cells[5]),
                settled: american(cells[8]),
            }
        })
        .collect();
    assert_eq!(rows.len(), 2_466);
    let all = sums(&rows);
    assert_eq!(all.len(), 100);
    assert_eq!(all.values().map(|sums| sums.amount).sum::<i64>(), 14_770_318);
    // What the file itself says of each row.
    assert_eq!(all.values().map(|sums| sums.to_pay).sum::<i64>(), stated.0);
    assert_eq!(all.values().map(|sums| sums.late_days).sum::<i64>(), stated.1);
    compare(&rows, Date::new(2014, 2, 1).unwrap());
    compare_aging(&rows, &month_ends("2012-03-01", 21));
}

#[test]
fn r117_the_thousand_customers_of_the_second_book() {
    let Some(text) = text("b2b_closed.csv.gz") else { return };
    let mut stated = 0;
    let rows: Vec<Row> = text
        .lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let (due, settled) = (Date::parse(cells[3]).unwrap(), Date::parse(cells[4]).unwrap());
            stated += cells[5].parse::<i64>().unwrap();
            Row {
                customer: cells[1].to_owned(),
                amount: Money::parse(cells[7], Currency::new(cells[6]).unwrap()).unwrap(),
                // The file has no day of the document; some day that lies before both.
                issued: due.min(settled).add_days(-15).unwrap(),
                due,
                settled,
            }
        })
        .collect();
    assert_eq!(rows.len(), 40_000);
    let all = sums(&rows);
    assert_eq!(all.len(), 1_056);
    assert_eq!(all.values().map(|sums| sums.delay).sum::<i64>(), stated);
    compare(&rows, Date::new(2020, 6, 1).unwrap());
    compare_aging(&rows, &month_ends("2019-03-01", 3));
}
