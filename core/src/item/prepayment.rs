//! A prepayment (预收款): money of a customer, with everything that became of it.
//!
//! A [`Lot`](crate::Lot) says what is left now; a prepayment says how it came to that. Money that paid a debt on the
//! day it arrived is a prepayment too, used up at once, if the caller wants it to count in cash received.

use super::life::{Turn, by_day};
use super::{CutOff, Field, Nature, Source};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Date, Error, Id, Money, Result};

/// One receipt, credit note on account or transfer, with its history.
///
/// ```
/// use duebook::{Currency, CutOff, Money, Prepayment, PrepaymentAct, PrepaymentEvent};
///
/// let cny = |amount: &str| Money::parse(amount, Currency::new("CNY")?);
/// let mut money = Prepayment::new("R-7", "ACME", cny("50000.03")?, "2026-02-06".parse()?)?;
/// let used = PrepaymentAct::Applied { amount: cny("20000.01")?, item: None };
/// money.events.push(PrepaymentEvent::new("2026-03-01".parse()?, used));
/// assert_eq!(money.standing(&CutOff::on("2026-02-28".parse()?))?.left, cny("50000.03")?);
/// assert_eq!(money.standing(&CutOff::on("2026-03-01".parse()?))?.left, cny("30000.02")?);
/// # Ok::<(), duebook::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Prepayment {
    /// The prepayment, unique among those of one call.
    pub id: Id,
    /// The customer who paid.
    pub customer: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// The day it arrived (到账日期).
    pub received: Date,
    /// The first day on which it is on the books in this form, if it arrived before: money that was moved here, or
    /// carried over at the start. Absent: the day it arrived.
    #[shape(omit)]
    pub since: Option<Date>,
    /// The day it was entered. Absent: the day from which it is on the books.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// What kind of money it is.
    #[shape(default)]
    pub nature: Nature,
    /// Where the credit comes from.
    #[shape(omit)]
    pub source: Source,
    /// The number of the bank (银行流水号).
    #[shape(omit)]
    pub bank_ref: Option<Id>,
    /// The account of the payer (付款账号).
    #[shape(omit)]
    pub payer_account: Option<Id>,
    /// Who looked after the customer when it arrived.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// What it belongs to: `contract`, `project`, `order`; and whatever else the caller keeps.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// The first day on which it can no longer be used (到期失效). Absent: it never expires.
    #[shape(omit)]
    pub expires: Option<Date>,
    /// What became of it, in any order; on one day, in the order given.
    #[shape(omit)]
    pub events: Vec<PrepaymentEvent>,
}

/// Something that happened to a prepayment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PrepaymentEvent {
    /// The business date, not before the day of arrival.
    pub on: Date,
    /// The day it was entered. Absent: on its business date.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// What happened.
    pub act: PrepaymentAct,
}

/// What happened to a prepayment. Amounts are more than zero and of its currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum PrepaymentAct {
    /// It paid something (核销).
    Applied {
        /// How much.
        amount: Money,
        /// What it paid.
        #[shape(omit)]
        item: Option<Id>,
    },
    /// What it paid was taken back (反核销).
    Returned {
        /// How much.
        amount: Money,
        /// What it had paid.
        #[shape(omit)]
        item: Option<Id>,
    },
    /// A refund is asked for; the money is still there and waits (申请退款).
    RefundRequested {
        /// The refund.
        refund: Id,
        /// How much.
        amount: Money,
    },
    /// The refund was given up.
    RefundCanceled {
        /// The refund.
        refund: Id,
    },
    /// It, or a part of it, was paid back (退款).
    Refunded {
        /// How much.
        amount: Money,
        /// The refund, if it was asked for.
        #[shape(omit)]
        refund: Option<Id>,
        /// The account the money went to.
        #[shape(omit)]
        account: Option<Id>,
    },
    /// What was paid back came back (退款退回).
    RefundReturned {
        /// How much.
        amount: Money,
        /// The refund, if it was asked for.
        #[shape(omit)]
        refund: Option<Id>,
    },
    /// It went elsewhere: another customer, another account, income, forfeited, expired.
    Removed {
        /// How much.
        amount: Money,
    },
    /// What went elsewhere is back.
    Restored {
        /// How much.
        amount: Money,
    },
    /// The bank took it back: what is left is gone, and what it had paid is taken back before (退票).
    Bounced {},
    /// It is set aside for something (占用) or free again.
    Held {
        /// How much is set aside from now on, in all; zero: nothing.
        amount: Money,
    },
}

/// How a prepayment stands at a cut-off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PrepaymentStanding {
    /// Whether it is there at all: arrived and entered by then.
    pub exists: bool,
    /// What is left of it, what is held and asked back included.
    pub left: Money,
    /// What of that is set aside, at most what is left.
    pub held: Money,
    /// What of that is asked back (待退款).
    pub refund_requested: Money,
    /// What paid something and stays so.
    pub applied: Money,
    /// What was paid back.
    pub refunded: Money,
    /// What went elsewhere.
    pub removed: Money,
    /// Whether the bank took it back.
    pub bounced: bool,
    /// The last day on which anything happened to it: its arrival, its use, its refund (最近动账日).
    pub last_activity: Date,
    /// Since when the oldest refund waits that is asked for and not paid.
    #[shape(omit)]
    pub refund_since: Option<Date>,
}

impl Prepayment {
    /// Money to which nothing has happened yet.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `id` or `customer`.
    pub fn new(id: &str, customer: &str, amount: Money, received: Date) -> Result<Self> {
        Ok(Self {
            id: Id::new(id).map_err(|e| e.at("id"))?,
            customer: Id::new(customer).map_err(|e| e.at("customer"))?,
            amount,
            received,
            since: None,
            entered: None,
            nature: Nature::Advance,
            source: Source::Receipt,
            bank_ref: None,
            payer_account: None,
            owner: None,
            fields: Vec::new(),
            expires: None,
            events: Vec::new(),
        })
    }

    /// The first day on which it is on the books.
    #[must_use]
    pub(crate) fn first_day(&self) -> Date {
        self.since.unwrap_or(self.received)
    }

    /// How it stands at a cut-off.
    ///
    /// # Errors
    /// `amount_not_positive`; `currency_mismatch`; `too_many` beyond 100,000 events; `before_document` for an event
    /// before the arrival; `insufficient_available` for more than is left; `over_reversed` for more than was applied;
    /// `unknown_refund` for a refund nobody asked for. Each at its event.
    pub fn standing(&self, cut_off: &CutOff) -> Result<PrepaymentStanding> {
        self.stood(cut_off)
    }

    fn stood(&self, cut_off: &CutOff) -> Result<PrepaymentStanding> {
        let mut run = Run {
            of: self,
            left: self.amount.minor(),
            held: 0,
            applied: 0,
            refunded: 0,
            removed: 0,
            bounced: false,
            requests: Vec::new(),
            last: self.received,
            turn: Turn::Checked,
        };
        if run.left <= 0 {
            return Err(Error::from(ErrorKind::AmountNotPositive { amount: self.amount }).at("amount"));
        }
        if self.events.len() > super::MOST_EVENTS {
            let refused = ErrorKind::TooMany { found: count(self.events.len()), limit: count(super::MOST_EVENTS) };
            return Err(Error::from(refused).at("events"));
        }
        by_day(
            &self.events,
            |event| event.on,
            &mut run,
            |run, (position, event), turn| {
                run.turn = turn;
                let seen = cut_off.sees(event.on, event.entered);
                if seen { run.step(event).map_err(|e| e.at_index("events", position)) } else { Ok(()) }
            },
            |run| [run.left, run.applied, run.refunded, run.removed].iter().all(|figure| *figure >= 0),
            |_, _| {},
        )?;
        run.standing(cut_off)
    }

    /// Whether its history holds together, with everything known.
    ///
    /// # Errors
    /// Those of [`Prepayment::standing`].
    pub fn check(&self) -> Result<()> {
        self.standing(&CutOff::on(Date::new(9999, 12, 31)?)).map(|_| ())
    }
}

impl PrepaymentEvent {
    /// Something that happened and was entered on the same day.
    #[must_use]
    pub const fn new(on: Date, act: PrepaymentAct) -> Self {
        Self { on, entered: None, act }
    }
}

// INVARIANT: `left`, applied, refunded and removed together are the amount.
#[derive(Clone)]
struct Run<'a> {
    of: &'a Prepayment,
    left: i64,
    held: i64,
    applied: i64,
    refunded: i64,
    removed: i64,
    bounced: bool,
    /// Refunds that wait, the oldest first.
    requests: Vec<(&'a Id, i64, Date)>,
    last: Date,
    turn: Turn,
}

impl<'a> Run<'a> {
    fn given(&self, amount: &Money, least: i64) -> Result<i64> {
        let currency = self.of.amount.currency();
        let refused = if amount.currency() != currency {
            ErrorKind::CurrencyMismatch { item: Some(self.of.id.clone()), expected: currency, found: amount.currency() }
        } else if amount.minor() < least {
            ErrorKind::AmountNotPositive { amount: *amount }
        } else {
            return Ok(amount.minor());
        };
        Err(Error::from(refused).at("amount").at("act"))
    }

    fn money(&self, minor: i64) -> Result<Money> {
        Money::new(minor, self.of.amount.currency())
    }

    fn fits(&self, left: i64) -> bool {
        left >= 0 || self.turn == Turn::Unchecked
    }

    fn take(&mut self, asked: i64) -> Result<()> {
        let left = self.left.checked_sub(asked).filter(|left| self.fits(*left));
        let Some(left) = left else {
            let (lot, available, asked) = (self.of.id.clone(), self.money(self.left)?, self.money(asked)?);
            let refused = ErrorKind::InsufficientAvailable { lot, available, asked };
            return Err(Error::from(refused).at("amount").at("act"));
        };
        self.left = left;
        Ok(())
    }

    /// What comes back of what was used: the rest of that.
    fn back(&mut self, used: i64, amount: &Money) -> Result<i64> {
        let amount = self.given(amount, 1)?;
        let Some(rest) = used.checked_sub(amount).filter(|rest| self.fits(*rest)) else {
            let refused = ErrorKind::OverReversed { paid: self.money(used)?, asked: self.money(amount)? };
            return Err(Error::from(refused).at("amount").at("act"));
        };
        self.left = self.left.saturating_add(amount);
        Ok(rest)
    }

    fn end_request(&mut self, refund: &Id) -> Result<()> {
        let Some(place) = self.requests.iter().position(|(asked, _, _)| *asked == refund) else {
            let refused = ErrorKind::UnknownRefund { refund: refund.clone() };
            return Err(Error::from(refused).at("refund").at("act"));
        };
        self.requests.remove(place);
        Ok(())
    }

    fn step(&mut self, event: &'a PrepaymentEvent) -> Result<()> {
        if event.on < self.of.first_day() {
            let refused = ErrorKind::BeforeDocument { on: event.on, earliest: self.of.first_day() };
            return Err(Error::from(refused).at("on"));
        }
        self.last = event.on;
        match &event.act {
            PrepaymentAct::Applied { amount, .. } => {
                let amount = self.given(amount, 1)?;
                self.take(amount)?;
                self.applied = self.applied.saturating_add(amount);
            }
            PrepaymentAct::Returned { amount, .. } => self.applied = self.back(self.applied, amount)?,
            PrepaymentAct::RefundReturned { amount, .. } => self.refunded = self.back(self.refunded, amount)?,
            PrepaymentAct::Restored { amount } => self.removed = self.back(self.removed, amount)?,
            PrepaymentAct::RefundRequested { refund, amount } => {
                let amount = self.given(amount, 1)?;
                self.requests.push((refund, amount, event.on));
            }
            PrepaymentAct::RefundCanceled { refund } => self.end_request(refund)?,
            PrepaymentAct::Refunded { amount, refund, .. } => {
                let amount = self.given(amount, 1)?;
                let before = self.left;
                self.take(amount)?;
                if let Some(refund) = refund {
                    self.end_request(refund).inspect_err(|_| self.left = before)?;
                }
                self.refunded = self.refunded.saturating_add(amount);
            }
            PrepaymentAct::Removed { amount } => {
                let amount = self.given(amount, 1)?;
                self.take(amount)?;
                self.removed = self.removed.saturating_add(amount);
            }
            PrepaymentAct::Bounced {} => {
                self.removed = self.removed.saturating_add(self.left);
                self.left = 0;
                self.bounced = true;
            }
            PrepaymentAct::Held { amount } => self.held = self.given(amount, 0)?,
        }
        Ok(())
    }

    fn standing(&self, cut_off: &CutOff) -> Result<PrepaymentStanding> {
        let exists = cut_off.sees(self.of.first_day(), self.of.entered);
        let left = if exists { self.left } else { 0 };
        let requested = self.requests.iter().fold(0_i64, |sum, (_, amount, _)| sum.saturating_add(*amount));
        Ok(PrepaymentStanding {
            exists,
            left: self.money(left)?,
            held: self.money(self.held.min(left))?,
            refund_requested: self.money(requested.min(left))?,
            applied: self.money(self.applied)?,
            refunded: self.money(self.refunded)?,
            removed: self.money(self.removed)?,
            bounced: self.bounced,
            last_activity: self.last,
            refund_since: self.requests.first().map(|(_, _, since)| *since),
        })
    }
}
