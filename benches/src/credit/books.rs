//! The two books: what a row says, and the portfolio an engine would have been given.

use std::collections::BTreeMap;
use std::fs::read_to_string;
use std::path::Path;

use duebook::{
    Calendar, Currency, Date, Debt, DebtEvent, ForecastRules, Id, Money, ObservationRules, Portfolio, Weekday,
};

/// An invoice, settled in one payment.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) customer: Id,
    pub(crate) issued: Date,
    pub(crate) due: Date,
    /// The day it was settled; none if that is not told.
    pub(crate) paid: Option<Date>,
    pub(crate) minor: i64,
}

#[derive(Clone, Debug)]
pub(crate) struct Book {
    pub(crate) name: &'static str,
    pub(crate) rows: Vec<Row>,
    /// The first day that is judged.
    pub(crate) cut: Date,
    pub(crate) calendar: Option<Calendar>,
    /// The first month of which the changes of letters count.
    pub(crate) letters_from: Date,
    origins: i64,
    tuning: (Date, i64),
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::new("USD").unwrap()).unwrap()
}

fn minor(text: &str) -> i64 {
    let (whole, cents) = text.split_once('.').unwrap_or((text, ""));
    whole.parse::<i64>().unwrap() * 100 + format!("{cents:0<2}").parse::<i64>().unwrap()
}

/// The cells of each row of a table without quotation marks, after its head.
fn table(folder: &Path, file: &str) -> Vec<Vec<String>> {
    let text = read_to_string(folder.join(file)).unwrap();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

pub(crate) fn ibm(folder: &Path) -> Book {
    let date = |text: &str| {
        let parts: Vec<u32> = text.split('/').map(|part| part.parse().unwrap()).collect();
        Date::new(parts[2] as i32, parts[0], parts[1]).unwrap()
    };
    let row = |cells: Vec<String>| Row {
        customer: Id::new(&cells[1]).unwrap(),
        issued: date(&cells[4]),
        due: date(&cells[5]),
        paid: Some(date(&cells[8])),
        minor: minor(&cells[6]),
    };
    let rows = table(folder, "ibm_late_payment.csv").into_iter().map(row).collect();
    // 26 weekly origins: the eight weeks after the last one lie before the book ends. Letters look back a year, and in
    // 2013 there is one.
    let (letters_from, tuning) = (day("2013-01-01"), (day("2012-07-02"), 37));
    Book { name: "ibm", rows, cut: day("2013-05-06"), calendar: None, letters_from, origins: 26, tuning }
}

pub(crate) fn weekend() -> Calendar {
    Calendar { weekend: vec![Weekday::Saturday, Weekday::Sunday], ..Calendar::default() }
}

/// The days from posting to due of each customer, from the open invoices: the closed ones do not tell.
fn terms(folder: &Path) -> BTreeMap<String, i64> {
    let mut found: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for cells in table(folder, "b2b_open.csv") {
        let count = cells.len();
        // A name may hold a comma; what stands behind it is counted from the end.
        let (posted, due) = (&cells[count - 6], &cells[count - 4]);
        let days = day(due).days_since(day(posted)).max(0);
        found.entry(cells[2].clone()).or_default().push(days);
    }
    let middle = |mut days: Vec<i64>| {
        days.sort_unstable();
        days[days.len() / 2]
    };
    found.into_iter().map(|(customer, days)| (customer, middle(days))).collect()
}

/// At the rate of the publisher: 0.7 dollars for a Canadian one, half up.
fn dollars(currency: &str, minor: i64) -> i64 {
    if currency == "CAD" { (minor * 7 + 5) / 10 } else { minor }
}

fn closed(folder: &Path) -> Vec<Row> {
    let terms = terms(folder);
    let row = |cells: Vec<String>| {
        let (due, paid) = (day(&cells[3]), day(&cells[4]));
        let days = terms.get(&cells[1]).copied().unwrap_or(15);
        Row {
            customer: Id::new(&cells[1]).unwrap(),
            issued: due.add_days(-days).unwrap().min(paid),
            due,
            paid: Some(paid),
            minor: dollars(&cells[6], minor(&cells[7])),
        }
    };
    table(folder, "b2b_closed.csv").into_iter().map(row).collect()
}

/// Without what is due after 2019-11-20: of that, only what was paid within the year is in the export.
pub(crate) fn b2b(folder: &Path) -> Book {
    let last = day("2019-11-20");
    let rows = closed(folder).into_iter().filter(|row| row.due <= last).collect();
    // There never is a year before it: what was due before 2019 is missing. Letters begin after a quarter.
    let (letters_from, tuning) = (day("2019-04-01"), (day("2019-03-21"), 14));
    Book { name: "b2b", rows, cut: day("2019-08-15"), calendar: Some(weekend()), letters_from, origins: 12, tuning }
}

/// Everything: 40,000 closed and 9,681 open invoices, as they stand at the end of the export.
pub(crate) fn whole_b2b(folder: &Path) -> Vec<Row> {
    let mut rows = closed(folder);
    for cells in table(folder, "b2b_open.csv") {
        let count = cells.len();
        let posted = day(&cells[count - 6]);
        let due = day(&cells[count - 4]);
        let minor = dollars(&cells[count - 2], minor(&cells[count - 1]));
        rows.push(Row { customer: Id::new(&cells[2]).unwrap(), issued: posted, due, paid: None, minor });
    }
    rows
}

pub(crate) fn portfolio(rows: &[Row]) -> Portfolio {
    let debt = |(number, row): (usize, &Row)| {
        let mut debt = Debt::new(&format!("I{number}"), "X", usd(row.minor), row.issued, row.due).unwrap();
        debt.customer = row.customer.clone();
        debt.events.extend(row.paid.map(|paid| DebtEvent::paid(paid, debt.amount)));
        debt
    };
    // Two invoices of nothing tell nothing.
    let debts = rows.iter().enumerate().filter(|(_, row)| row.minor > 0).map(debt).collect();
    Portfolio { debts, ..Portfolio::default() }
}

impl Book {
    /// The same, as if people paid on every day.
    pub(crate) fn in_calendar_days(&self) -> Self {
        Self { calendar: None, ..self.clone() }
    }

    pub(crate) fn rules(&self) -> ForecastRules {
        ForecastRules { observation: self.observed(), ..ForecastRules::default() }
    }

    pub(crate) fn observed(&self) -> ObservationRules {
        ObservationRules { calendar: self.calendar.clone(), ..ObservationRules::default() }
    }

    /// The due day on a business day.
    pub(crate) fn rolled(&self, due: Date) -> Date {
        let following = duebook::BusinessDay::Following;
        self.calendar.as_ref().map_or(due, |calendar| calendar.adjust(due, following).unwrap())
    }

    /// Every seventh day from the cut-off on.
    pub(crate) fn judged_origins(&self) -> Vec<Date> {
        (0..self.origins).map(|week| self.cut.add_days(week * 7).unwrap()).collect()
    }

    /// Weekly days of which all eight weeks are over before the cut-off.
    pub(crate) fn tuning_origins(&self) -> Vec<Date> {
        (0..self.tuning.1).map(|week| self.tuning.0.add_days(week * 7).unwrap()).collect()
    }
}
