//! The exposure (信用敞口): what a customer, or a group, owes and is about to owe, each document once.

use std::collections::{BTreeMap, BTreeSet};

use super::credit_policy::{CreditPolicy, ExposurePart, FreeMoney};
use super::observation::Observer;
use crate::error::{ErrorKind, count};
use crate::item::value_of;
use crate::shape::Shape;
use crate::{
    Currency, Date, Debt, Error, Id, ItemKind, Money, NotCounted, OrderCheckRequest, Portfolio, Prepayment, Quote,
    Result, Rounding, Source, Value, convert,
};

/// A document on the way from an order to a bill. What follows it lowers what counts of it: an order that was
/// delivered in part counts with the rest, a delivery that was billed in part with what is not billed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SalesDocument {
    /// The document, once in a call.
    pub id: Id,
    /// The customer.
    pub customer: Id,
    /// What it is.
    pub kind: SalesDocumentKind,
    /// What it comes to, zero or more.
    pub amount: Money,
    /// The document it was made from.
    #[shape(omit)]
    pub follows: Option<Id>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum SalesDocumentKind {
    /// An order that is not finished (未完成订单).
    Order,
    /// A delivery (发货单).
    Delivery,
    /// An invoice (发票). It counts as a debt, not here; it only takes off what it bills.
    Invoice,
}

/// What a customer may owe at most (信用额度).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CreditLimit {
    /// The customer, once in a call.
    pub customer: Id,
    /// The most, zero or more. Exactly so much is allowed.
    pub amount: Money,
    /// Since when it stands.
    #[shape(omit)]
    pub since: Option<Date>,
    /// The last day on which it holds. Absent: without end.
    #[shape(omit)]
    pub until: Option<Date>,
    /// Whether all customers below this one in its group share it (集团共享).
    #[shape(omit)]
    pub shared: bool,
}

/// What is insured or guaranteed for a customer (担保、信用保险).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct SecuredAmount {
    /// The customer.
    pub customer: Id,
    /// How much, zero or more.
    pub amount: Money,
    /// The last day. Absent: without end.
    #[shape(omit)]
    pub until: Option<Date>,
}

/// What a customer owes and is about to owe, this order excluded. In the currency of the order; what is owed in others
/// is turned and rounded up, money and security down.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct CreditExposure {
    /// Open and not disputed.
    pub receivables: Money,
    /// Disputed.
    pub disputed: Money,
    /// Delivered and not billed.
    pub delivered: Money,
    /// Ordered and not delivered.
    pub orders: Money,
    /// Less: money of an order, and money of none, so far as it lowers anything.
    pub prepaid: Money,
    /// Less: what is secured, so far as it lowers anything.
    pub secured: Money,
    /// What is left, never below zero.
    pub total: Money,
}

/// What counts for one customer, in minor units of the currency of the order.
#[derive(Clone, Debug, Default)]
pub(super) struct Account {
    receivables: i128,
    disputed: i128,
    delivered: i128,
    orders: i128,
    bound: i128,
    pub(super) free: i128,
    secured: i128,
}

/// An open item of the customer that orders.
#[derive(Clone, Debug)]
pub(super) struct OpenItem {
    pub(super) debt: Id,
    pub(super) issued: Date,
    pub(super) due: Date,
    pub(super) promised: Option<Date>,
    /// What is open and not disputed, without what money on account would pay.
    pub(super) open: i128,
}

/// What an order check looks at.
pub(super) struct Sight {
    /// The customers that share a limit with the one that orders, and itself.
    pub(super) accounts: BTreeMap<Id, Account>,
    /// What of the order is not delivered or billed yet.
    pub(super) rest: i128,
    /// What of that is covered by money.
    pub(super) covered: i128,
    pub(super) items: Vec<OpenItem>,
    pub(super) not_counted: Vec<(Id, Money, NotCounted)>,
}

/// Turns amounts into the currency of the order.
pub(super) struct Turn<'a> {
    to: Currency,
    rates: BTreeMap<Currency, &'a Quote>,
}

impl<'a> Turn<'a> {
    pub(super) fn new(to: Currency, rates: &'a [Quote]) -> Result<Self> {
        let mut by_currency = BTreeMap::new();
        for (position, quote) in rates.iter().enumerate() {
            let checked = convert(Money::zero(quote.from), quote, Rounding::Down);
            checked.map_err(|e| e.at_index("rates", position))?;
            if quote.to == to && by_currency.insert(quote.from, quote).is_some() {
                let first = rates.iter().position(|other| other.from == quote.from && other.to == to).unwrap_or(0);
                let refused = ErrorKind::DuplicateQuote { from: quote.from, to, first: count(first) };
                return Err(Error::from(refused).at_index("rates", position));
            }
        }
        Ok(Self { to, rates: by_currency })
    }

    fn knows(&self, currency: Currency) -> bool {
        currency == self.to || self.rates.contains_key(&currency)
    }

    pub(super) fn minor(&self, amount: Money, rounding: Rounding) -> Result<i128> {
        if amount.currency() == self.to {
            return Ok(amount.minor().into());
        }
        let refused = ErrorKind::RateMissing { from: amount.currency(), to: self.to };
        let quote = self.rates.get(&amount.currency()).ok_or(refused)?;
        Ok(convert(amount, quote, rounding)?.value.minor().into())
    }
}

impl Account {
    fn owed(&self, policy: &CreditPolicy) -> i128 {
        let counts = |part: ExposurePart, amount: i128| if policy.counts(part) { amount } else { 0 };
        [
            counts(ExposurePart::Receivables, self.receivables),
            counts(ExposurePart::Disputed, self.disputed),
            counts(ExposurePart::Delivered, self.delivered),
            counts(ExposurePart::Orders, self.orders),
        ]
        .into_iter()
        .fold(0, i128::saturating_add)
    }

    /// What money and security lower, each no further than to zero.
    fn lowered(&self, policy: &CreditPolicy) -> (i128, i128) {
        let counts = |part: ExposurePart, amount: i128| if policy.counts(part) { amount } else { 0 };
        let owed = self.owed(policy);
        let money = counts(ExposurePart::Prepayments, self.bound.saturating_add(self.free)).min(owed);
        let secured = counts(ExposurePart::Secured, self.secured).min(owed.saturating_sub(money));
        (money, secured)
    }

    pub(super) fn total(&self, policy: &CreditPolicy) -> i128 {
        let (money, secured) = self.lowered(policy);
        self.owed(policy).saturating_sub(money).saturating_sub(secured)
    }

    /// What is left of the money that belongs to no order.
    fn spare(&self, policy: &CreditPolicy) -> i128 {
        self.free.saturating_sub(self.owed(policy).saturating_sub(self.bound).max(0)).max(0)
    }

    pub(super) fn exposure(&self, policy: &CreditPolicy, currency: Currency) -> Result<CreditExposure> {
        let money = |minor: i128| Money::from_i128(minor, currency);
        let shown = |part: ExposurePart, minor: i128| money(if policy.counts(part) { minor } else { 0 });
        let (prepaid, secured) = self.lowered(policy);
        Ok(CreditExposure {
            receivables: shown(ExposurePart::Receivables, self.receivables)?,
            disputed: shown(ExposurePart::Disputed, self.disputed)?,
            delivered: shown(ExposurePart::Delivered, self.delivered)?,
            orders: shown(ExposurePart::Orders, self.orders)?,
            prepaid: money(prepaid)?,
            secured: money(secured)?,
            total: money(self.total(policy))?,
        })
    }
}

/// Who is above a customer, and who is below.
pub(super) struct Groups<'a> {
    parents: BTreeMap<&'a Id, &'a Id>,
    children: BTreeMap<&'a Id, Vec<&'a Id>>,
}

impl<'a> Groups<'a> {
    /// # Errors
    /// `group_cycle`.
    pub(super) fn of(portfolio: &'a Portfolio) -> Result<Self> {
        let mut groups = Self { parents: BTreeMap::new(), children: BTreeMap::new() };
        for debtor in &portfolio.debtors {
            if let Some(parent) = &debtor.parent {
                groups.parents.insert(&debtor.id, parent);
                groups.children.entry(parent).or_default().push(&debtor.id);
            }
        }
        // From the top everybody is reached, but for those in a circle and below.
        let mut reached = BTreeSet::new();
        for top in groups.children.keys().filter(|id| !groups.parents.contains_key(**id)) {
            reached.extend(groups.below(top));
        }
        for (position, debtor) in portfolio.debtors.iter().enumerate() {
            if debtor.parent.is_some() && !reached.contains(&debtor.id) {
                let refused = ErrorKind::GroupCycle { customer: debtor.id.clone() };
                return Err(Error::from(refused).at("parent").at_index("debtors", position).at("portfolio"));
            }
        }
        Ok(groups)
    }

    /// A customer and everybody below it. Nobody stands in it twice: each has one parent.
    pub(super) fn below(&self, top: &'a Id) -> Vec<&'a Id> {
        let mut all = vec![top];
        let mut next = 0;
        while let Some(one) = all.get(next) {
            let children = self.children.get(*one).map(Vec::as_slice).unwrap_or_default();
            all.extend_from_slice(children);
            next = next.saturating_add(1);
        }
        all
    }

    /// Everybody above a customer.
    pub(super) fn above(&self, customer: &'a Id) -> Vec<&'a Id> {
        std::iter::successors(self.parents.get(customer).copied(), |id| self.parents.get(*id).copied()).collect()
    }
}

/// What there is of an order: its own rest, its deliveries, its bills, and the money for it.
#[derive(Default)]
struct Pool {
    sum: i128,
    money: i128,
}

/// By customer and order: money never crosses customers, also where they share a limit.
type Pools<'a> = BTreeMap<(&'a Id, &'a Id), Pool>;

/// Gathers what an order check looks at.
pub(super) struct Gather<'a> {
    pub(super) portfolio: &'a Portfolio,
    pub(super) request: &'a OrderCheckRequest,
    pub(super) policy: &'a CreditPolicy,
    pub(super) turn: &'a Turn<'a>,
    pub(super) observer: &'a Observer<'a>,
    /// The field that names an order.
    pub(super) order_field: Id,
}

impl<'a> Gather<'a> {
    pub(super) fn sight(&self, members: &BTreeSet<&'a Id>) -> Result<Sight> {
        let order = &self.request.order;
        let mut accounts: BTreeMap<Id, Account> =
            members.iter().map(|id| ((*id).clone(), Account::default())).collect();
        let mut pools = Pools::new();
        let rest = self.documents(&mut accounts, &mut pools)?;
        let mut items = Vec::new();
        for (position, debt) in self.portfolio.debts.iter().enumerate() {
            let Some(account) = accounts.get_mut(&debt.customer) else { continue };
            let taken = self.debt(debt, account, &mut pools, &mut items);
            taken.map_err(|e| e.at_index("debts", position).at("portfolio"))?;
        }
        for (position, secured) in self.request.secured.iter().enumerate() {
            let held = secured.until.is_none_or(|until| self.request.cut_off.on <= until);
            if let Some(account) = accounts.get_mut(&secured.customer).filter(|_| held) {
                let minor = self.turn.minor(secured.amount, Rounding::Down);
                let minor = minor.map_err(|e| e.at("amount").at_index("secured", position))?;
                account.secured = account.secured.saturating_add(minor);
            }
        }
        let mut bound = 0;
        let mut not_counted = Vec::new();
        let blocked = self.request.blocked.iter().map(|blocked| (&blocked.prepayment, blocked.cause)).collect();
        for (position, money) in self.portfolio.prepayments.iter().enumerate() {
            let Some(account) = accounts.get_mut(&money.customer) else { continue };
            let counts = self.money(money, &blocked, &mut not_counted);
            let minor = counts.map_err(|e| e.at_index("prepayments", position).at("portfolio"))?;
            let customer = &money.customer;
            match self.order_of(&money.fields).map(|of| (of, pools.get_mut(&(customer, of)))) {
                Some((of, _)) if *of == order.id && *customer == order.customer => bound = minor.saturating_add(bound),
                Some((_, Some(pool))) => pool.money = pool.money.saturating_add(minor),
                // Its order is gone: it belongs to none.
                Some((_, None)) | None => account.free = account.free.saturating_add(minor),
            }
        }
        let mut covered = rest.min(bound);
        if let Some(pool) = pools.get_mut(&(&order.customer, &order.id)) {
            pool.money = bound.saturating_sub(covered);
        }
        for ((customer, _), pool) in &pools {
            if let Some(account) = accounts.get_mut(*customer) {
                account.bound = account.bound.saturating_add(pool.money.min(pool.sum));
            }
        }
        if let Some(account) = accounts.get(&order.customer) {
            if self.policy.free_money == FreeMoney::CoversOrders {
                covered = covered.saturating_add(account.spare(self.policy)).min(rest);
            }
            self.pay(&mut items, account.free);
        }
        Ok(Sight { accounts, rest, covered, items, not_counted })
    }

    /// Each document with what nothing has followed yet. The answer is what is left of the order itself.
    fn documents(&self, accounts: &mut BTreeMap<Id, Account>, pools: &mut Pools<'a>) -> Result<i128> {
        let order = &self.request.order;
        let mut known: BTreeMap<&Id, (usize, Money)> = BTreeMap::new();
        let mut followed: BTreeMap<&Id, i128> = BTreeMap::new();
        for (position, document) in self.request.documents.iter().enumerate() {
            if document.amount.is_negative() {
                let refused = ErrorKind::AmountNegative { amount: document.amount };
                return Err(Error::from(refused).at("amount").at_index("documents", position));
            }
            if let Some((first, _)) = known.insert(&document.id, (position, document.amount)) {
                let refused = ErrorKind::DuplicateId { id: document.id.clone(), first: count(first) };
                return Err(Error::from(refused).at("id").at_index("documents", position));
            }
        }
        known.insert(&order.id, (0, order.amount));
        for (position, document) in self.request.documents.iter().enumerate() {
            let Some(before) = &document.follows else { continue };
            if let Some((_, amount)) = known.get(before) {
                let same = amount.same_currency(document.amount.currency());
                same.map_err(|e| e.at("amount").at_index("documents", position))?;
            }
            let sum = followed.entry(before).or_default();
            *sum = sum.saturating_add(document.amount.minor().into());
        }
        let left = |id: &Id, amount: Money| -> Result<Money> {
            let taken = followed.get(id).copied().unwrap_or(0);
            Money::from_i128(i128::from(amount.minor()).saturating_sub(taken).max(0), amount.currency())
        };
        for (position, document) in self.request.documents.iter().enumerate() {
            let Some(account) = accounts.get_mut(&document.customer) else { continue };
            let rest = self.turn.minor(left(&document.id, document.amount)?, Rounding::Up);
            let rest = rest.map_err(|e| e.at("amount").at_index("documents", position));
            let (part, of) = match document.kind {
                SalesDocumentKind::Order if document.id == order.id => continue,
                SalesDocumentKind::Order => {
                    let rest = rest?;
                    account.orders = account.orders.saturating_add(rest);
                    ((ExposurePart::Orders, rest), Some(&document.id))
                }
                SalesDocumentKind::Delivery => {
                    let rest = rest?;
                    account.delivered = account.delivered.saturating_add(rest);
                    ((ExposurePart::Delivered, rest), document.follows.as_ref())
                }
                SalesDocumentKind::Invoice => continue,
            };
            if let Some(of) = of {
                self.pool(pools, of, &document.customer, part);
            }
        }
        Ok(left(&order.id, order.amount)?.minor().into())
    }

    fn pool(&self, pools: &mut Pools<'a>, of: &'a Id, customer: &'a Id, (part, minor): (ExposurePart, i128)) {
        if minor > 0 && self.policy.counts(part) {
            let pool = pools.entry((customer, of)).or_default();
            pool.sum = pool.sum.saturating_add(minor);
        }
    }

    fn order_of(&self, fields: &'a [crate::Field]) -> Option<&'a Id> {
        match value_of(fields, &self.order_field) {
            Some(Value::Text { text }) => Some(text),
            _ => None,
        }
    }

    fn debt(
        &self,
        debt: &'a Debt,
        account: &mut Account,
        pools: &mut Pools<'a>,
        items: &mut Vec<OpenItem>,
    ) -> Result<()> {
        let standing = debt.standing(&self.request.cut_off)?;
        if debt.kind == ItemKind::WrittenOff || standing.open.is_zero() {
            return Ok(());
        }
        let disputed = self.turn.minor(standing.disputed, Rounding::Up)?;
        let open = self.turn.minor(standing.open.minus(standing.disputed)?, Rounding::Up)?;
        account.receivables = account.receivables.saturating_add(open);
        account.disputed = account.disputed.saturating_add(disputed);
        if let Some(of) = self.order_of(&debt.fields) {
            self.pool(pools, of, &debt.customer, (ExposurePart::Receivables, open));
            self.pool(pools, of, &debt.customer, (ExposurePart::Disputed, disputed));
        }
        // What is disputed, or too small to be asked for, holds no order.
        let undisputed = standing.open.minor().saturating_sub(standing.disputed.minor());
        if debt.customer == self.request.order.customer && undisputed > self.observer.small(debt.amount) {
            items.push(OpenItem {
                debt: debt.id.clone(),
                issued: debt.issued,
                due: self.observer.rolled(standing.due)?,
                promised: standing.promised,
                open,
            });
        }
        Ok(())
    }

    /// Money on account pays the oldest items in mind: an item that is paid but not cleared holds no order.
    fn pay(&self, items: &mut Vec<OpenItem>, mut money: i128) {
        crate::order::sort_by_key(items, |item| (item.due, item.debt.clone()));
        for item in items.iter_mut() {
            let paid = item.open.min(money);
            item.open = item.open.saturating_sub(paid);
            money = money.saturating_sub(paid);
        }
        items.retain(|item| item.open > 0);
    }

    /// What counts of money, and what does not.
    fn money(
        &self,
        money: &Prepayment,
        blocked: &BTreeMap<&Id, NotCounted>,
        not_counted: &mut Vec<(Id, Money, NotCounted)>,
    ) -> Result<i128> {
        let standing = money.standing(&self.request.cut_off)?;
        if standing.left.is_zero() {
            return Ok(0);
        }
        let bound = self.order_of(&money.fields).is_some();
        let expired = money.expires.is_some_and(|expires| expires <= self.request.cut_off.on);
        let cause = blocked
            .get(&money.id)
            .copied()
            .or(expired.then_some(NotCounted::Expired))
            .or((money.source == Source::Payable).then_some(NotCounted::Nature))
            .or((!self.policy.takes(money.nature)).then_some(NotCounted::Nature))
            .or((!self.turn.knows(standing.left.currency())).then_some(NotCounted::NoRate));
        let mut left = standing.left;
        let mut less = |amount: Money, cause: NotCounted| -> Result<()> {
            let part = Money::new(amount.minor().min(left.minor()), left.currency())?;
            if !part.is_zero() {
                not_counted.push((money.id.clone(), part, cause));
                left = left.minus(part)?;
            }
            Ok(())
        };
        if let Some(cause) = cause {
            less(standing.left, cause)?;
            return Ok(0);
        }
        less(standing.refund_requested, NotCounted::RefundRequested)?;
        // What is set aside of the money of an order is set aside for that order.
        if !bound {
            less(standing.held, NotCounted::Frozen)?;
        }
        self.turn.minor(left, Rounding::Down)
    }
}

/// The sum of several accounts: each is never below zero.
pub(super) fn together<'a>(accounts: impl Iterator<Item = &'a Account>, policy: &CreditPolicy) -> i128 {
    accounts.map(|account| account.total(policy)).fold(0, i128::saturating_add)
}
