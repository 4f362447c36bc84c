//! Grades against what came of the invoices, in two ways.
//!
//! *Frozen*: everybody is graded once, as of the evening of the cut-off, and every later invoice is judged by that. The
//! studies from which the bars come did so. *Kept up to date*: each invoice is judged by what was known on the evening
//! before its issue.

use std::collections::BTreeMap;

use duebook::{
    CreditGrade, CutOff, Date, GradeContext, GradePolicy, Id, Observation, PeerRates, Portfolio, PreviousGrade, grades,
    observations, peer_rates, risk_of,
};

use super::books::{Book, Row, portfolio};

/// An invoice that is judged.
struct Case {
    risk: i64,
    severity: i64,
    letter: CreditGrade,
    /// What the cuts alone say, also of one that is not rated.
    cut: CreditGrade,
    /// The letter of the last month, kept steady and not.
    steady: Option<CreditGrade>,
    monthly: Option<CreditGrade>,
    /// What a customer of whom nothing is known would have.
    average: i64,
    late: i64,
    minor: f64,
}

const RATED: [CreditGrade; 4] = [CreditGrade::A, CreditGrade::B, CreditGrade::C, CreditGrade::D];

/// How often a late one ranks above one that is not; equals count half.
fn auc(cases: &[(i64, bool)]) -> f64 {
    let mut order = cases.to_vec();
    order.sort_unstable();
    let (mut below, mut won, mut late) = (0.0, 0.0, 0.0);
    for equal in order.chunk_by(|a, b| a.0 == b.0) {
        let here = equal.iter().filter(|case| case.1).count() as f64;
        let rest = equal.len() as f64 - here;
        won += here * (below + rest / 2.0);
        (below, late) = (below + rest, late + here);
    }
    won / (below * late)
}

/// A letter as a rank; one that is not rated stands where the average customer stands.
fn rank(letter: CreditGrade, average: i64, policy: &GradePolicy) -> i64 {
    let letter = if letter == CreditGrade::NotRated { policy.letter(average) } else { letter };
    RATED.iter().position(|rated| *rated == letter).unwrap() as i64
}

pub(crate) fn policy(book: &Book) -> GradePolicy {
    GradePolicy { observed: book.observed(), ..GradePolicy::default() }
}

pub(crate) fn judged(book: &Book) -> serde_json::Value {
    let policy = policy(book);
    let all = portfolio(&book.rows);
    let months = Months::of(book, &all, &policy, book.letters_from);
    let early = Months::of(book, &all, &policy, first_of_month(book.tuning_origins()[0]));
    let frozen = cases(book, &all, &months, &policy, |issued| (issued > book.cut).then_some(book.cut));
    let current =
        cases(book, &all, &months, &policy, |issued| (issued >= book.cut).then(|| issued.add_days(-1).unwrap()));
    serde_json::json!({
        "book": book.name,
        "frozen": figures(&frozen, &policy),
        "current": figures(&current, &policy),
        "changes": Months::changes(&months.steady),
        "changesAlone": Months::changes(&months.plain),
        "changesEarly": Months::changes(&early.steady),
        "changesEarlyAlone": Months::changes(&early.plain),
    })
}

/// The invoices that are judged, each by what was known on an evening; those without one are not.
fn cases(
    book: &Book,
    all: &Portfolio,
    months: &Months,
    policy: &GradePolicy,
    evening: impl Fn(Date) -> Option<Date>,
) -> Vec<Case> {
    let mut days: BTreeMap<Date, Vec<&Row>> = BTreeMap::new();
    for row in book.rows.iter().filter(|row| row.minor > 0) {
        if let Some(evening) = evening(row.issued) {
            days.entry(evening).or_default().push(row);
        }
    }
    let mut cases = Vec::new();
    for (evening, rows) in days {
        let seen = observations(&all.debts, &CutOff::on(evening), &policy.observed).unwrap();
        let peers = peer_rates(&seen, evening, policy).unwrap();
        let mut own: BTreeMap<&Id, Vec<Observation>> = BTreeMap::new();
        for one in &seen {
            own.entry(&one.customer).or_default().push(one.clone());
        }
        let average = risk_of(&[], evening, &peers, policy).unwrap().unwrap();
        let together = risk_of(&seen, evening, &peers, policy).unwrap().unwrap().severity.unwrap_or(0);
        for row in rows {
            let theirs = own.get(&row.customer).map_or(&[][..], Vec::as_slice);
            cases.push(case(book, row, theirs, &peers, evening, (average.risk, together), months, policy));
        }
    }
    cases
}

#[expect(clippy::too_many_arguments, reason = "each is another thing that was known")]
fn case(
    book: &Book,
    row: &Row,
    own: &[Observation],
    peers: &PeerRates,
    evening: Date,
    (average, together): (i64, i64),
    months: &Months,
    policy: &GradePolicy,
) -> Case {
    let risk = risk_of(own, evening, peers, policy).unwrap().unwrap();
    let rated = risk.settled + risk.overdue >= policy.minimum;
    Case {
        letter: if rated { policy.letter(risk.risk) } else { CreditGrade::NotRated },
        cut: policy.letter(risk.risk),
        severity: risk.severity.unwrap_or(together),
        risk: risk.billionths,
        steady: months.letter(&months.steady, &row.customer, evening),
        monthly: months.letter(&months.plain, &row.customer, evening),
        average,
        late: row.paid.unwrap().days_since(book.rolled(row.due)),
        minor: row.minor as f64,
    }
}

fn first_of_month(day: Date) -> Date {
    Date::new(day.year(), day.month(), 1).unwrap()
}

/// The letters of each month, computed on its first day, after each other and each alone.
struct Months {
    steady: BTreeMap<Date, BTreeMap<Id, CreditGrade>>,
    plain: BTreeMap<Date, BTreeMap<Id, CreditGrade>>,
}

impl Months {
    fn of(book: &Book, all: &Portfolio, policy: &GradePolicy, first: Date) -> Self {
        let mut months = Self { steady: BTreeMap::new(), plain: BTreeMap::new() };
        let last = book.rows.iter().map(|row| row.issued).max().unwrap();
        let mut day = first;
        let mut previous: Vec<PreviousGrade> = Vec::new();
        while day <= last {
            let cut_off = CutOff::on(day);
            let run = |previous: Vec<PreviousGrade>| {
                grades(all, &cut_off, policy, &GradeContext { previous, ..GradeContext::default() }).unwrap()
            };
            let alone = run(Vec::new()).customers;
            months.plain.insert(day, alone.into_iter().map(|one| (one.customer, one.grade)).collect());
            let after = run(std::mem::take(&mut previous)).customers;
            previous = after.iter().map(|one| one.kept.clone()).collect();
            months.steady.insert(day, after.into_iter().map(|one| (one.customer, one.grade)).collect());
            day = day.add_months(1).unwrap();
        }
        months
    }

    fn letter(&self, of: &BTreeMap<Date, BTreeMap<Id, CreditGrade>>, customer: &Id, on: Date) -> Option<CreditGrade> {
        let (_, letters) = of.range(..=on).next_back()?;
        Some(letters.get(customer).copied().unwrap_or(CreditGrade::NotRated))
    }

    /// How often a customer that is rated in two successive months has another letter, a year.
    fn changes(of: &BTreeMap<Date, BTreeMap<Id, CreditGrade>>) -> f64 {
        let (mut changes, mut pairs) = (0.0, 0.0);
        for (before, after) in of.values().zip(of.values().skip(1)) {
            for (customer, letter) in before {
                let Some(next) = after.get(customer) else { continue };
                if *letter != CreditGrade::NotRated && *next != CreditGrade::NotRated {
                    pairs += 1.0;
                    changes += f64::from(u8::from(letter != next));
                }
            }
        }
        changes / pairs * 12.0
    }
}

fn figures(cases: &[Case], policy: &GradePolicy) -> serde_json::Value {
    let by = |key: &dyn Fn(&Case) -> i64, days: i64| {
        auc(&cases.iter().map(|case| (key(case), case.late > days)).collect::<Vec<_>>())
    };
    let letters: Vec<serde_json::Value> = RATED
        .iter()
        .chain(&[CreditGrade::NotRated])
        .map(|letter| {
            let theirs: Vec<&Case> = cases.iter().filter(|case| case.letter == *letter).collect();
            let share = |days: i64| theirs.iter().filter(|case| case.late > days).count() as f64 / theirs.len() as f64;
            serde_json::json!({
                "letter": format!("{letter:?}"), "invoices": theirs.len(), "late": share(0), "late15": share(15),
                "late30": share(30),
            })
        })
        .collect();
    let captured = |days: i64| {
        let money = |worst: bool| {
            let late = cases.iter().filter(|case| case.late > days);
            let theirs = late.filter(|case| !worst || matches!(case.cut, CreditGrade::C | CreditGrade::D));
            theirs.map(|case| case.minor).sum::<f64>()
        };
        money(true) / money(false)
    };
    let of_months = |of: fn(&Case) -> Option<CreditGrade>| {
        by(&move |case: &Case| of(case).map_or(0, |letter| rank(letter, case.average, policy)), 0)
    };
    serde_json::json!({
        "invoices": cases.len(),
        "auc": by(&|case| case.risk, 0),
        "letterAuc": by(&|case| rank(case.letter, case.average, policy), 0),
        "auc15": by(&|case| case.risk, 15),
        "severity15": by(&|case| case.severity, 15),
        "severity30": by(&|case| case.severity, 30),
        "letters": letters,
        "captured": captured(0),
        "captured15": captured(15),
        "steadyAuc": of_months(|case| case.steady),
        "monthlyAuc": of_months(|case| case.monthly),
    })
}
