//! One payment down one agreement.

use std::collections::BTreeMap;

use super::order::{Checked, DueKind, MOST_COMPONENTS, Surplus, Turn, WaterfallRules};
use super::spread::spread;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Id, Money, Part, Result, WaterfallReason};

/// What a waterfall is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct WaterfallRequest {
    /// The installments of one agreement in one currency, in any order; at most 100,000.
    pub installments: Vec<OpenInstallment>,
    /// What is paid, more than zero.
    pub payment: Money,
    /// The day of the payment (业务日期): it decides what is past due, due, and in advance.
    pub on: Date,
    /// What is paid first.
    pub rules: WaterfallRules,
}

/// One installment and what is open of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OpenInstallment {
    /// Its number (期次), unique in the agreement, 1 to 1,000,000.
    pub number: i64,
    /// The day it is due.
    pub due: Date,
    /// What is open of each component; each component once, none that the order does not name.
    pub parts: Vec<Part>,
}

/// What a payment pays, and what is open after it. Nothing has changed yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Waterfall {
    /// The day of the payment.
    pub on: Date,
    /// What is paid, in the order in which it happens.
    pub lines: Vec<WaterfallLine>,
    /// What the lines pay together; with what is left over, the payment.
    pub paid: Money,
    /// What is left over.
    #[shape(omit)]
    pub left_over: Option<WaterfallCredit>,
    /// The installments as they are after it, in the order given.
    pub installments: Vec<OpenInstallment>,
}

/// What one component of one installment gets.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct WaterfallLine {
    /// The number of the installment.
    pub installment: i64,
    /// The component.
    pub component: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// What stays open of the component.
    pub open: Money,
    /// Why.
    pub reason: WaterfallReason,
}

/// What is left over of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct WaterfallCredit {
    /// How much, more than zero.
    pub amount: Money,
    /// Why.
    pub reason: WaterfallReason,
}

/// Pays the components of the installments in the order of the rules.
///
/// ```
/// use duebook::{Currency, OpenInstallment, Money, Part, Surplus, WaterfallRequest, WaterfallRules, waterfall};
///
/// let usd = |amount| Money::parse(amount, Currency::new("USD")?);
/// let installment = |number, due: &str| -> duebook::Result<OpenInstallment> {
///     let parts = vec![Part { component: "principal".parse()?, open: usd("125.00")? }];
///     Ok(OpenInstallment { number, due: due.parse()?, parts })
/// };
/// let paid = waterfall(&WaterfallRequest {
///     installments: vec![
///         installment(1, "2023-01-01")?,
///         installment(2, "2023-01-16")?,
///         installment(3, "2023-01-31")?,
///         installment(4, "2023-02-15")?,
///     ],
///     payment: usd("400.00")?,
///     on: "2023-01-02".parse()?,
///     rules: WaterfallRules { surplus: Surplus::Spread, ..WaterfallRules::new(&["principal"])? },
/// })?;
/// let amounts: Vec<String> = paid.lines.iter().map(|line| line.amount.amount()).collect();
/// assert_eq!(amounts, ["125.00", "91.67", "91.67", "91.66"]);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// Installments of one due kind are paid by due date, then by number. No component gets money while one
/// before it in the order has room, and one unit more of payment never lowers a line; only where money is
/// spread may a line lose one unit that rounding had given it. The time is that of sorting the installments.
///
/// # Errors
/// Those of [`WaterfallRules::check`], at `rules`; `amount_not_positive` for the payment;
/// `too_many` beyond 100,000 installments or 32 parts; `number_out_of_range` and `number_twice` for a number;
/// for a part `duplicate_id`, `unknown_component`, `currency_mismatch`, `amount_negative`;
/// `amount_too_large` if all installments together exceed the largest amount.
pub fn waterfall(request: &WaterfallRequest) -> Result<Waterfall> {
    let WaterfallRequest { installments, payment, on, rules } = request;
    let checked = rules.checked().map_err(|e| e.at("rules"))?;
    let mut table = Table::new(installments, &checked, payment.currency())?;
    positive(*payment).map_err(|e| e.at("payment"))?;
    let paid = table.pay(&checked.turns, *payment, *on, rules.surplus);
    Ok(Waterfall {
        on: *on,
        lines: paid.lines,
        paid: paid.paid,
        left_over: paid.left_over,
        installments: table.installments(),
    })
}

pub(super) fn positive(amount: Money) -> Result<()> {
    if amount.minor() > 0 {
        return Ok(());
    }
    Err(ErrorKind::AmountNotPositive { amount }.into())
}

pub(super) fn most(found: usize, limit: usize) -> Result<()> {
    if found <= limit {
        return Ok(());
    }
    Err(ErrorKind::TooMany { found: count(found), limit: count(limit) }.into())
}

pub(super) const MOST_INSTALLMENTS: usize = 100_000;
const LARGEST_NUMBER: i64 = 1_000_000;

/// The installments under way, by due date and number.
pub(super) struct Table<'a> {
    given: &'a [OpenInstallment],
    currency: Currency,
    /// The names of the components, by place.
    names: Vec<&'a Id>,
    rows: Vec<Row>,
}

struct Row {
    /// The position in the caller's list.
    position: usize,
    number: i64,
    due: Date,
    /// What is open, by place of the component.
    open: Vec<i64>,
}

/// What one payment does to the table.
pub(super) struct Paid {
    pub(super) lines: Vec<WaterfallLine>,
    pub(super) paid: Money,
    pub(super) left_over: Option<WaterfallCredit>,
}

/// Where the money of one turn goes.
struct Pouring<'t> {
    turn: &'t Turn,
    /// What is spread over how many, if it is.
    spread: Option<(Money, i64)>,
}

impl<'a> Table<'a> {
    pub(super) fn new(given: &'a [OpenInstallment], rules: &Checked<'a>, currency: Currency) -> Result<Self> {
        most(given.len(), MOST_INSTALLMENTS).map_err(|e| e.at("installments"))?;
        let mut by_place: Vec<(usize, &Id)> = rules.components.iter().map(|(name, place)| (*place, *name)).collect();
        by_place.sort_unstable();
        let names = by_place.into_iter().map(|(_, name)| name).collect();
        let mut rows = Vec::with_capacity(given.len());
        let mut numbers: BTreeMap<i64, usize> = BTreeMap::new();
        let mut total = 0_i128;
        for (position, installment) in given.iter().enumerate() {
            let row = row(installment, rules, currency).and_then(|open| {
                unique(&mut numbers, installment.number, position)?;
                Ok(open)
            });
            let open = row.map_err(|e| e.at_index("installments", position))?;
            total = open.iter().fold(total, |sum, open| sum.saturating_add((*open).into()));
            rows.push(Row { position, number: installment.number, due: installment.due, open });
        }
        Money::from_i128(total, currency).map_err(|e| e.at("installments"))?;
        crate::order::sort_by_key(&mut rows, |row| (row.due, row.number));
        Ok(Self { given, currency, names, rows })
    }

    pub(super) fn pay(&mut self, turns: &[Turn], payment: Money, on: Date, surplus: Surplus) -> Paid {
        let mut left = payment.minor();
        let mut lines = Vec::new();
        for turn in turns {
            if left == 0 {
                break;
            }
            // Rows stand by due date: those of one kind are neighbors.
            let start = self.rows.partition_point(|row| DueKind::of(row.due, on) < turn.when);
            let end = self.rows.partition_point(|row| DueKind::of(row.due, on) <= turn.when);
            let plain = Pouring { turn, spread: None };
            match (turn.when, surplus) {
                (DueKind::InAdvance, Surplus::Keep) => {}
                (DueKind::InAdvance, Surplus::Spread) => self.spread(turn, start..end, &mut left, on, &mut lines),
                (DueKind::InAdvance, Surplus::Last) => {
                    (start..end).rev().for_each(|at| self.pour(at, &plain, &mut left, i64::MAX, on, &mut lines));
                }
                _ => (start..end).for_each(|at| self.pour(at, &plain, &mut left, i64::MAX, on, &mut lines)),
            }
        }
        let paid = self.money(payment.minor().saturating_sub(left));
        Paid { lines, paid, left_over: (left > 0).then(|| self.kept(left)) }
    }

    fn spread(
        &mut self,
        turn: &Turn,
        rows: std::ops::Range<usize>,
        left: &mut i64,
        on: Date,
        lines: &mut Vec<WaterfallLine>,
    ) {
        let room =
            |row: &Row| turn.takes.iter().fold(0_i128, |sum, (place, _)| sum.saturating_add(row.at(*place).into()));
        let open: Vec<(usize, i128)> =
            rows.clone().zip(self.rows.get(rows).unwrap_or_default().iter().map(room)).collect();
        let open: Vec<(usize, i128)> = open.into_iter().filter(|(_, room)| *room > 0).collect();
        let rooms: Vec<i128> = open.iter().map(|(_, room)| *room).collect();
        let all = rooms.iter().fold(0_i128, |sum, room| sum.saturating_add(*room));
        let money = i64::try_from(all.min((*left).into())).unwrap_or(*left);
        let pouring = Pouring { turn, spread: Some((self.money(money), count(rooms.len()))) };
        for ((at, _), share) in open.iter().zip(spread(money.into(), &rooms)) {
            self.pour(*at, &pouring, left, i64::try_from(share).unwrap_or(0), on, lines);
        }
    }

    // INVARIANT: the only place where money moves: 0 < amount <= min(left, most, open), so that nothing is paid
    // twice and no component gets more than is open of it (C01).
    fn pour(
        &mut self,
        at: usize,
        pouring: &Pouring<'_>,
        left: &mut i64,
        mut most: i64,
        on: Date,
        lines: &mut Vec<WaterfallLine>,
    ) {
        let currency = self.currency;
        let Some(row) = self.rows.get_mut(at).filter(|_| *left > 0) else { return };
        for (place, rank) in &pouring.turn.takes {
            let Some((open, name)) = row.open.get_mut(*place).zip(self.names.get(*place)) else { continue };
            let amount = (*open).min(*left).min(most);
            if amount == 0 {
                continue;
            }
            *open = open.saturating_sub(amount);
            *left = left.saturating_sub(amount);
            most = most.saturating_sub(amount);
            let after = money(*open, currency);
            let (rank, when, due) = (*rank, DueKind::of(row.due, on), row.due);
            let reason = match pouring.spread {
                None => WaterfallReason::InOrder { when, due, rank, open: after },
                Some((total, installments)) => WaterfallReason::Spread { total, installments, rank, open: after },
            };
            let (installment, component) = (row.number, (*name).clone());
            lines.push(WaterfallLine { installment, component, amount: money(amount, currency), open: after, reason });
        }
    }

    fn kept(&self, left: i64) -> WaterfallCredit {
        let open = self.rows.iter().flat_map(|row| &row.open).fold(0_i64, |sum, open| sum.saturating_add(*open));
        let open = self.money(open);
        let reason =
            if open.is_zero() { WaterfallReason::NothingOpen {} } else { WaterfallReason::KeptAsCredit { open } };
        WaterfallCredit { amount: self.money(left), reason }
    }

    /// The installments as they are now, in the order given.
    pub(super) fn installments(&self) -> Vec<OpenInstallment> {
        let mut after = self.given.to_vec();
        let places: BTreeMap<&Id, usize> = crate::order::map(self.names.iter().copied().zip(0..));
        for row in &self.rows {
            for part in after.get_mut(row.position).into_iter().flat_map(|installment| &mut installment.parts) {
                let open = places.get(&part.component).map_or(0, |place| row.at(*place));
                part.open = self.money(open);
            }
        }
        after
    }

    fn money(&self, minor: i64) -> Money {
        money(minor, self.currency)
    }
}

impl Row {
    fn at(&self, place: usize) -> i64 {
        self.open.get(place).copied().unwrap_or(0)
    }
}

/// Minor units that are never more than an amount that was given.
fn money(minor: i64, currency: Currency) -> Money {
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}

pub(super) fn unique(numbers: &mut BTreeMap<i64, usize>, number: i64, position: usize) -> Result<()> {
    if !(1..=LARGEST_NUMBER).contains(&number) {
        let refused = ErrorKind::NumberOutOfRange { found: number, min: 1, max: LARGEST_NUMBER };
        return Err(Error::from(refused).at("number"));
    }
    match numbers.insert(number, position) {
        None => Ok(()),
        Some(first) => Err(Error::from(ErrorKind::NumberTwice { number, first: count(first) }).at("number")),
    }
}

/// What is open of each component, by place.
fn row(installment: &OpenInstallment, rules: &Checked<'_>, currency: Currency) -> Result<Vec<i64>> {
    let parts = &installment.parts;
    most(parts.len(), MOST_COMPONENTS).map_err(|e| e.at("parts"))?;
    let mut open = vec![0; rules.components.len()];
    let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
    for (position, part) in parts.iter().enumerate() {
        let refused = |kind: ErrorKind, field| Err(Error::from(kind).at(field).at_index("parts", position));
        if let Some(first) = seen.insert(&part.component, position) {
            let (id, first) = (part.component.clone(), count(first));
            return refused(ErrorKind::DuplicateId { id, first }, "component");
        }
        let place = rules.components.get(&part.component).and_then(|place| open.get_mut(*place));
        let Some(place) = place else {
            return refused(ErrorKind::UnknownComponent { component: part.component.clone() }, "component");
        };
        let found = part.open.currency();
        if found != currency {
            return refused(ErrorKind::CurrencyMismatch { expected: currency, found, item: None }, "open");
        }
        if part.open.is_negative() {
            return refused(ErrorKind::AmountNegative { amount: part.open }, "open");
        }
        *place = part.open.minor();
    }
    Ok(open)
}
