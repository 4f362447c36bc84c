//! Cubes: whatever the dimensions, cells, rows and columns are the total, the total is that of the standings, and a
//! filter by a value is the row of that value (R113, R128).

use duebook::{
    CubeDefinition, CubeDimension, CubeFilter, CubeMeasure, CubeTable, CubeTest, CutOff, Money, Portfolio, cube,
};
use proptest::prelude::*;

use crate::figures::{currencies, day, id, parts, portfolios};

const MEASURES: [CubeMeasure; 13] = [
    CubeMeasure::Invoiced,
    CubeMeasure::Paid,
    CubeMeasure::Collected,
    CubeMeasure::Credited,
    CubeMeasure::Deducted,
    CubeMeasure::WrittenOff,
    CubeMeasure::Canceled,
    CubeMeasure::Open,
    CubeMeasure::NotDue,
    CubeMeasure::Overdue,
    CubeMeasure::Disputed,
    CubeMeasure::Received,
    CubeMeasure::Left,
];

fn dimensions() -> impl Strategy<Value = Vec<CubeDimension>> {
    let one = prop::sample::select(vec![
        CubeDimension::Customer {},
        CubeDimension::Owner {},
        CubeDimension::Document {},
        CubeDimension::Kind {},
        CubeDimension::IssueMonth {},
        CubeDimension::DueMonth {},
        CubeDimension::ReceiptMonth {},
        CubeDimension::Field { name: id("project") },
        CubeDimension::Field { name: id("region") },
    ]);
    prop::collection::vec(one, 0..3)
}

fn definition(rows: Vec<CubeDimension>, columns: Vec<CubeDimension>, last: i64) -> CubeDefinition {
    CubeDefinition {
        measures: MEASURES.to_vec(),
        rows,
        columns,
        filter: Vec::new(),
        first: None,
        at: CutOff::on(day(last)),
    }
}

fn minors(amounts: &[Money]) -> Vec<i64> {
    amounts.iter().map(|amount| amount.minor()).collect()
}

fn sum<'a>(lists: impl Iterator<Item = &'a Vec<Money>>) -> Vec<i64> {
    let mut sums = vec![0; MEASURES.len()];
    for list in lists {
        for (sum, one) in sums.iter_mut().zip(list) {
            *sum += one.minor();
        }
    }
    sums
}

/// A portfolio that has every field, so that no definition is refused.
fn named(mut portfolio: Portfolio) -> Portfolio {
    portfolio.debtors[0].fields.push(duebook::Field::text("project", "P-0").unwrap());
    portfolio
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn r113_every_partition_adds_up(
        portfolio in portfolios(), rows in dimensions(), columns in dimensions(), last in 0_i64..130, from in prop::option::of(0_i64..60),
    ) {
        let portfolio = named(portfolio);
        let first = from.filter(|from| *from <= last).map(day);
        let asked = CubeDefinition { first, ..definition(rows, columns, last) };
        let tables = cube(&portfolio, &asked).unwrap();
        let whole = cube(&portfolio, &CubeDefinition { rows: Vec::new(), columns: Vec::new(), ..asked.clone() }).unwrap();
        prop_assert_eq!(tables.len(), whole.len());
        for (table, whole) in tables.iter().zip(&whole) {
            prop_assert_eq!(&table.total, &whole.total);
            prop_assert_eq!(sum(table.rows.iter().map(|row| &row.total)), minors(&table.total));
            prop_assert_eq!(sum(table.columns.iter().map(|column| &column.total)), minors(&table.total));
            prop_assert_eq!(sum(table.cells.iter().map(|cell| &cell.values)), minors(&table.total));
            for (at, row) in table.rows.iter().enumerate() {
                let cells = table.cells.iter().filter(|cell| cell.row == at as i64);
                prop_assert_eq!(sum(cells.map(|cell| &cell.values)), minors(&row.total));
                prop_assert!(table.rows[..at].iter().all(|other| other.at != row.at));
            }
            for (at, column) in table.columns.iter().enumerate() {
                let cells = table.cells.iter().filter(|cell| cell.column == at as i64);
                prop_assert_eq!(sum(cells.map(|cell| &cell.values)), minors(&column.total));
            }
        }
    }

    #[test]
    fn r113_the_total_is_that_of_the_records(portfolio in portfolios(), last in 0_i64..130) {
        let at = CutOff::on(day(last));
        let tables = cube(&portfolio, &definition(Vec::new(), Vec::new(), last)).unwrap();
        for currency in currencies() {
            let total = tables.iter().find(|table| table.currency == currency);
            let total = total.map_or(vec![0; MEASURES.len()], |table| minors(&table.total));
            let [invoiced, paid, _, credited, deducted, written_off, canceled, open, not_due, overdue, disputed, received, left] =
                <[i64; 13]>::try_from(total).unwrap();
            prop_assert_eq!([open, not_due, overdue, disputed], parts(portfolio.debts.iter(), &at, currency));
            prop_assert_eq!(invoiced - paid - credited - deducted - written_off - canceled, open);
            let of = |read: fn(&duebook::DebtStanding) -> Money| portfolio.debts.iter()
                .filter(|debt| debt.amount.currency() == currency && debt.issued <= day(last))
                .map(|debt| read(&debt.standing(&at).unwrap()).minor()).sum::<i64>();
            prop_assert_eq!((paid, credited), (of(|one| one.paid), of(|one| one.credited)));
            prop_assert_eq!((deducted, written_off, canceled), (of(|one| one.deducted), of(|one| one.written_off), of(|one| one.canceled)));
            prop_assert_eq!(invoiced, of(|one| one.amount));
            let monies = || portfolio.prepayments.iter().filter(|money| money.amount.currency() == currency && money.received <= day(last));
            prop_assert_eq!(left, monies().map(|money| money.standing(&at).unwrap().left.minor()).sum::<i64>());
            prop_assert!(received <= monies().map(|money| money.amount.minor()).sum::<i64>());
        }
    }

    #[test]
    fn r128_a_filter_by_a_value_is_the_row_of_it(portfolio in portfolios(), rows in dimensions(), last in 0_i64..130) {
        let portfolio = named(portfolio);
        for table in cube(&portfolio, &definition(rows.clone(), Vec::new(), last)).unwrap() {
            for row in &table.rows {
                let filter = rows.iter().zip(&row.at).map(|(dimension, place)| CubeFilter {
                    dimension: dimension.clone(),
                    test: place.value.clone().map_or(CubeTest::Missing {}, |value| CubeTest::OneOf { values: vec![value] }),
                });
                let asked = CubeDefinition { filter: filter.collect(), ..definition(Vec::new(), Vec::new(), last) };
                let found = cube(&portfolio, &asked).unwrap();
                let found: &CubeTable = found.iter().find(|found| found.currency == table.currency).unwrap();
                prop_assert_eq!(&found.total, &row.total);
            }
            // What is one of some, none of them or missing is everything.
            if let Some((dimension, value)) = rows.first().zip(table.rows.last().and_then(|row| row.at.first()?.value.clone())) {
                let tests = [
                    CubeTest::OneOf { values: vec![value.clone()] }, CubeTest::NoneOf { values: vec![value] }, CubeTest::Missing {},
                ];
                let totals = tests.map(|test| {
                    let filter = vec![CubeFilter { dimension: dimension.clone(), test }];
                    let found = cube(&portfolio, &CubeDefinition { filter, ..definition(Vec::new(), Vec::new(), last) }).unwrap();
                    found.into_iter().find(|found| found.currency == table.currency).map(|found| found.total).unwrap_or_default()
                });
                prop_assert_eq!(sum(totals.iter()), minors(&table.total));
            }
        }
    }
}

#[test]
fn r128_a_definition_is_checked() {
    let debt = duebook::Debt::new("D-1", "ACME", crate::figures::cny(100), day(0), day(10)).unwrap();
    let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
    let field = || vec![CubeDimension::Field { name: id("projekt") }];
    let refused = |asked: &CubeDefinition| {
        let refused = cube(&portfolio, asked).unwrap_err();
        (refused.code(), refused.path().to_owned())
    };
    let plain = definition(Vec::new(), Vec::new(), 30);
    assert_eq!(refused(&definition(field(), Vec::new(), 30)), ("unknown_field", "definition.rows[0].name".into()));
    assert_eq!(
        refused(&CubeDefinition { measures: Vec::new(), ..plain.clone() }),
        ("empty", "definition.measures".into())
    );
    let none = CubeFilter { dimension: CubeDimension::Owner {}, test: CubeTest::OneOf { values: Vec::new() } };
    let filtered = CubeDefinition { filter: vec![none], ..plain.clone() };
    assert_eq!(refused(&filtered), ("empty", "definition.filter[0].test.values".into()));
    let backward = CubeDefinition { first: Some(day(31)), ..plain.clone() };
    assert_eq!(refused(&backward).0, "date_out_of_reach");
    let many = CubeDefinition { rows: vec![CubeDimension::Owner {}; 9], ..plain };
    assert_eq!(refused(&many), ("too_many", "definition.rows".into()));
}
