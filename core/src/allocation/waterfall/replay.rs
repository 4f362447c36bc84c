//! All payments of an agreement, one after the other.

use std::collections::BTreeMap;

use super::order::{Surplus, WaterfallRules};
use super::pay::{OpenInstallment, Table, WaterfallCredit, WaterfallLine, positive};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// What a replay is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReplayRequest {
    /// The installments as they were before the first payment.
    pub installments: Vec<OpenInstallment>,
    /// The payments in the order in which they were recorded, 1 to 10,000.
    pub payments: Vec<DatedPayment>,
    /// What is paid first.
    pub rules: WaterfallRules,
    /// What a payment does that is recorded after one of a later day.
    pub backdated: Backdated,
}

/// One payment of a history.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct DatedPayment {
    /// Its number, unique in the history.
    pub id: Id,
    /// The day it counts for.
    pub on: Date,
    /// What is paid, more than zero.
    pub amount: Money,
    /// What happens to money of this payment beyond what is due. Absent: as the rules say.
    #[shape(omit)]
    pub surplus: Option<Surplus>,
}

/// What a back-dated payment (补录的付款) does to those recorded before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Backdated {
    /// All payments run down anew by day, those of one day as recorded (Fineract: reversed and replayed).
    Replay,
    /// What was paid stays paid: payments run down as recorded, each with what is due on its own day.
    AppendOnly,
}

/// What all payments pay, and what is open after them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct WaterfallReplay {
    /// The payments in the order in which they ran down.
    pub payments: Vec<ReplayedPayment>,
    /// The installments as they are after the last one, in the order given.
    pub installments: Vec<OpenInstallment>,
}

/// What one payment of a history pays.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReplayedPayment {
    /// The payment.
    pub id: Id,
    /// Its day.
    pub on: Date,
    /// What it pays, in the order in which it happens.
    pub lines: Vec<WaterfallLine>,
    /// What the lines pay together; with what is left over, the payment.
    pub paid: Money,
    /// What is left over.
    #[shape(omit)]
    pub left_over: Option<WaterfallCredit>,
}

const MOST_PAYMENTS: usize = 10_000;
/// Payments times installments: every payment may look at every installment.
const MOST_STEPS: usize = 10_000_000;

/// Runs all payments down the installments, each on its own day.
///
/// ```
/// use duebook::{
///     Backdated, Currency, DatedPayment, Money, OpenInstallment, Part, ReplayRequest, Surplus, WaterfallRules,
///     replay_waterfall,
/// };
///
/// let usd = |amount| Money::parse(amount, Currency::new("USD")?);
/// let parts = |open| -> duebook::Result<_> { Ok(vec![Part { component: "principal".parse()?, open: usd(open)? }]) };
/// let payment = |id: &str, on: &str, amount| -> duebook::Result<_> {
///     Ok(DatedPayment { id: id.parse()?, on: on.parse()?, amount: usd(amount)?, surplus: None })
/// };
/// let replay = replay_waterfall(&ReplayRequest {
///     installments: vec![
///         OpenInstallment { number: 1, due: "2023-01-01".parse()?, parts: parts("125.00")? },
///         OpenInstallment { number: 2, due: "2023-01-16".parse()?, parts: parts("125.01")? },
///     ],
///     payments: vec![payment("R-1", "2023-01-20", "100.00")?, payment("R-2", "2023-01-02", "40.00")?],
///     rules: WaterfallRules { surplus: Surplus::Keep, ..WaterfallRules::new(&["principal"])? },
///     backdated: Backdated::Replay,
/// })?;
/// assert_eq!(replay.payments[0].id.as_str(), "R-2");
/// assert_eq!(replay.payments[1].lines[0].amount, usd("85.00")?);
/// assert_eq!(replay.installments[1].parts[0].open, usd("110.01")?);
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// Those of [`waterfall`](super::waterfall); `empty` or `too_many` payments, and `too_many` if payments times
/// installments exceed 10,000,000; `duplicate_id`, `amount_not_positive` and `currency_mismatch` for a payment.
pub fn replay_waterfall(request: &ReplayRequest) -> Result<WaterfallReplay> {
    let ReplayRequest { installments, payments, rules, backdated } = request;
    let checked = rules.checked().map_err(|e| e.at("rules"))?;
    let at_payments = |kind: ErrorKind| Error::from(kind).at("payments");
    let currency = match payments.first() {
        None => return Err(at_payments(ErrorKind::Empty {})),
        Some(first) => first.amount.currency(),
    };
    let most = MOST_STEPS.checked_div(installments.len()).unwrap_or(MOST_PAYMENTS).min(MOST_PAYMENTS);
    if payments.len() > most {
        return Err(at_payments(ErrorKind::TooMany { found: count(payments.len()), limit: count(most) }));
    }
    let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
    for (position, payment) in payments.iter().enumerate() {
        let refused = |e: Error| e.at_index("payments", position);
        if let Some(first) = seen.insert(&payment.id, position) {
            let duplicate = ErrorKind::DuplicateId { id: payment.id.clone(), first: count(first) };
            return Err(refused(Error::from(duplicate).at("id")));
        }
        Money::zero(currency).same_currency(payment.amount.currency()).map_err(|e| refused(e.at("amount")))?;
        positive(payment.amount).map_err(|e| refused(e.at("amount")))?;
    }
    let mut table = Table::new(installments, &checked, currency)?;
    let mut order: Vec<&DatedPayment> = payments.iter().collect();
    if *backdated == Backdated::Replay {
        // A stable sort: payments of one day stay as recorded.
        crate::order::sort_by_key(&mut order, |payment| payment.on);
    }
    let mut replayed = Vec::with_capacity(order.len());
    for payment in order {
        let surplus = payment.surplus.unwrap_or(rules.surplus);
        let paid = table.pay(&checked.turns, payment.amount, payment.on, surplus);
        let (id, on) = (payment.id.clone(), payment.on);
        replayed.push(ReplayedPayment { id, on, lines: paid.lines, paid: paid.paid, left_over: paid.left_over });
    }
    Ok(WaterfallReplay { payments: replayed, installments: table.installments() })
}
