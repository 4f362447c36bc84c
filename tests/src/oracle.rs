//! Slow and obviously right: the rules once more, without indexes, cursors or shortcuts.
//!
//! Every lot sorts and scans all items again, every residue is handed out unit by unit, every due rule
//! is walked day by day. The properties compare the core with it on random histories.

use std::collections::BTreeMap;

use duebook::{
    Date, Error, ErrorKind, Id, LeftOver, Line, Lot, Money, NamedItem, Nature, Partial, Phase, Plan, Reach, Reason,
    Receivable, Refusal, Remainder, Result, Rounding, Scheme, Step, Ties, Total,
};

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

// --- allocating -------------------------------------------------------------------------------------

/// The plan, made by scanning everything for every lot.
///
/// # Errors
/// Only those of named items: the properties give valid lots and items.
pub fn allocate(lots: &[Lot], items: &[Receivable], scheme: &Scheme, as_of: Date) -> Result<Plan> {
    let open = items.iter().map(|item| (item.id.clone(), item.open)).collect();
    let plan = Plan { as_of, lines: vec![], left_over: vec![], refusals: vec![], totals: vec![] };
    let mut desk = Desk { items, scheme, as_of, open, last_payer: BTreeMap::new(), plan };
    let mut order: Vec<usize> = (0..lots.len()).collect();
    order.sort_by_key(|at| (lots[*at].received, lots[*at].id.clone()));
    for at in order {
        desk.use_lot(&lots[at]).map_err(|e| e.at_index("lots", at))?;
    }
    let mut plan = desk.plan;
    let currencies: std::collections::BTreeSet<_> = lots.iter().map(|lot| lot.amount.currency()).collect();
    for currency in currencies {
        let sum = |amounts: Vec<Money>| Money::sum(amounts.into_iter().filter(|m| m.currency() == currency), currency);
        plan.totals.push(Total {
            currency,
            received: sum(lots.iter().map(|lot| lot.amount).collect())?,
            allocated: sum(plan.lines.iter().map(|line| line.amount).collect())?,
            left_over: sum(plan.left_over.iter().map(|left| left.amount).collect())?,
        });
    }
    Ok(plan)
}

struct Desk<'a> {
    items: &'a [Receivable],
    scheme: &'a Scheme,
    as_of: Date,
    open: BTreeMap<Id, Money>,
    last_payer: BTreeMap<Id, Id>,
    plan: Plan,
}

impl<'a> Desk<'a> {
    fn minor(&self, item: &Receivable) -> i64 {
        self.open[&item.id].minor()
    }

    /// The items the lot may pay, by due date, issue date (none first) and id; settled ones too.
    fn all(&self, lot: &Lot, reach: Reach) -> Vec<&'a Receivable> {
        let same = |item: &&Receivable| {
            item.customer == lot.customer
                && item.open.currency() == lot.amount.currency()
                && item.issued.is_none_or(|issued| issued <= self.as_of)
                && (reach == Reach::AllOpen || item.due <= self.as_of)
        };
        let mut all: Vec<&Receivable> = self.items.iter().filter(same).collect();
        all.sort_by_key(|item| (item.due, item.issued, item.id.clone()));
        all
    }

    fn open(&self, lot: &Lot, reach: Reach) -> Vec<&'a Receivable> {
        self.all(lot, reach).into_iter().filter(|item| self.minor(item) > 0).collect()
    }

    fn use_lot(&mut self, lot: &Lot) -> Result<()> {
        let mut left = lot.amount;
        for phase in &self.scheme.phases {
            let named = matches!(phase, Phase::NamedItems {});
            let spends = match lot.nature {
                Nature::Unidentified => false,
                Nature::Guarantee => named,
                _ => true,
            };
            if left.is_zero() || !spends {
                continue;
            }
            match phase {
                Phase::NamedItems {} => self.named(lot, &mut left)?,
                Phase::ByReference {} => self.quoted(lot, &mut left),
                Phase::ExactItem { ties } => self.exact_item(lot, &mut left, *ties),
                Phase::ExactTotal { reach } => self.exact_total(lot, &mut left, *reach),
                Phase::OldestDueFirst { reach } => self.oldest(lot, &mut left, *reach),
            }
        }
        if !left.is_zero() {
            let reason = self.why_left(lot);
            self.plan.left_over.push(LeftOver { lot: lot.id.clone(), amount: left, reason });
        }
        Ok(())
    }

    fn pay(&mut self, lot: &Lot, left: &mut Money, item: &Receivable, amount: Money, why: impl Fn(Money) -> Reason) {
        let open = self.open[&item.id].minus(amount).expect("no more than is open");
        assert!(!open.is_negative() && amount.minor() > 0);
        *left = left.minus(amount).expect("no more than is left");
        self.open.insert(item.id.clone(), open);
        self.last_payer.insert(item.id.clone(), lot.id.clone());
        let (lot, item) = (lot.id.clone(), item.id.clone());
        self.plan.lines.push(Line { lot, item, amount, open, reason: why(open) });
    }

    fn tell(&mut self, lot: &Lot, reason: Reason) {
        self.plan.refusals.push(Refusal { lot: lot.id.clone(), reason });
    }

    /// The lesser of what is left and what is open.
    fn most(&self, left: Money, item: &Receivable) -> Money {
        Money::new(left.minor().min(self.minor(item)), left.currency()).expect("a smaller amount")
    }

    /// Whether this part may be paid; if not, that is told.
    fn allowed(&mut self, lot: &Lot, item: &Receivable, amount: Money) -> bool {
        if self.scheme.partial == Partial::Allowed || amount.minor() == self.minor(item) {
            return true;
        }
        let open = self.open[&item.id];
        self.tell(lot, Reason::PartialForbidden { item: item.id.clone(), open, left: amount });
        false
    }

    fn named(&mut self, lot: &Lot, left: &mut Money) -> Result<()> {
        for (at, name) in lot.pays.iter().enumerate() {
            let (item, amount) = self.told(lot, *left, name).map_err(|e| e.at_index("pays", at))?;
            let rank = i64::try_from(at).expect("few names") + 1;
            if self.minor(item) == 0 {
                self.tell(lot, Reason::AlreadySettled { item: item.id.clone() });
            } else if !amount.is_zero() && self.allowed(lot, item, amount) {
                self.pay(lot, left, item, amount, |open| Reason::Named { rank, open });
            }
        }
        Ok(())
    }

    fn told(&self, lot: &Lot, left: Money, name: &NamedItem) -> Result<(&'a Receivable, Money)> {
        let refuse = |kind: ErrorKind, field: &str| Err(Error::new(kind).at(field));
        let Some(item) = self.items.iter().find(|item| item.id == name.item) else {
            return refuse(ErrorKind::UnknownItem { item: name.item.clone() }, "item");
        };
        let id = item.id.clone();
        let (expected, currency) = (lot.amount.currency(), item.open.currency());
        if item.customer != lot.customer {
            let (expected, found) = (lot.customer.clone(), item.customer.clone());
            return refuse(ErrorKind::CustomerMismatch { item: id, expected, found }, "item");
        }
        if currency != expected {
            return refuse(ErrorKind::CurrencyMismatch { expected, found: currency, item: Some(id) }, "item");
        }
        if let Some(issued) = item.issued.filter(|issued| *issued > self.as_of) {
            return refuse(ErrorKind::NotYetIssued { item: id, issued, as_of: self.as_of }, "item");
        }
        let (open, Some(asked)) = (self.open[&item.id], name.amount) else { return Ok((item, self.most(left, item))) };
        if asked.currency() != expected {
            let found = asked.currency();
            return refuse(ErrorKind::CurrencyMismatch { expected, found, item: None }, "amount");
        }
        if asked.minor() <= 0 {
            return refuse(ErrorKind::AmountNotPositive { amount: asked }, "amount");
        }
        if asked.minor() > open.minor() {
            return refuse(ErrorKind::OverAllocated { item: id, open, asked }, "amount");
        }
        if asked.minor() > left.minor() {
            let (lot, available) = (lot.id.clone(), left);
            return refuse(ErrorKind::InsufficientAvailable { lot, available, asked }, "amount");
        }
        Ok((item, asked))
    }

    fn quoted(&mut self, lot: &Lot, left: &mut Money) {
        for reference in &lot.references {
            // Bearers are the items that were open when the call began.
            let bears = |item: &&Receivable| {
                !item.open.is_zero() && (item.id == *reference || item.references.contains(reference))
            };
            let bearers: Vec<&Receivable> = self.all(lot, Reach::AllOpen).into_iter().filter(bears).collect();
            let mut found = false;
            for item in &bearers {
                if left.is_zero() || self.minor(item) == 0 {
                    continue;
                }
                found = true;
                let amount = self.most(*left, item);
                if !self.allowed(lot, item, amount) {
                    return;
                }
                self.pay(lot, left, item, amount, |open| Reason::Reference { reference: reference.clone(), open });
            }
            let mine = bearers.last().is_some_and(|item| self.last_payer.get(&item.id) == Some(&lot.id));
            if !found && !left.is_zero() && !mine {
                self.tell(lot, Reason::ReferenceUnknown { reference: reference.clone() });
            }
        }
    }

    fn exact_item(&mut self, lot: &Lot, left: &mut Money, ties: Ties) {
        let fits = |item: &&Receivable| self.minor(item) == left.minor();
        let same: Vec<&Receivable> = self.open(lot, Reach::AllOpen).into_iter().filter(fits).collect();
        let (amount, candidates) = (*left, i64::try_from(same.len()).expect("few items"));
        if same.len() > 1 && ties == Ties::Refuse {
            let rivals = same.iter().take(5).map(|item| item.id.clone()).collect();
            self.tell(lot, Reason::Ambiguous { amount, candidates, rivals });
        } else if let Some(item) = same.first() {
            self.pay(lot, left, item, amount, |_| Reason::ExactItem { amount, candidates });
        }
    }

    fn exact_total(&mut self, lot: &Lot, left: &mut Money, reach: Reach) {
        let open = self.open(lot, reach);
        let (total, items) = (*left, i64::try_from(open.len()).expect("few items"));
        if open.iter().map(|item| i128::from(self.minor(item))).sum::<i128>() == i128::from(total.minor()) {
            for item in open {
                let amount = self.open[&item.id];
                self.pay(lot, left, item, amount, |_| Reason::ExactTotal { total, items });
            }
        }
    }

    fn oldest(&mut self, lot: &Lot, left: &mut Money, reach: Reach) {
        for (rank, item) in (1..).zip(self.open(lot, reach)) {
            let amount = self.most(*left, item);
            if amount.is_zero() || !self.allowed(lot, item, amount) {
                return;
            }
            let (customer, due) = (&item.customer, item.due);
            self.pay(lot, left, item, amount, |open| Reason::OldestDue { customer: customer.clone(), due, rank, open });
        }
    }

    fn why_left(&self, lot: &Lot) -> Reason {
        let (customer, currency) = (lot.customer.clone(), lot.amount.currency());
        let owed = |reach| self.open(lot, reach).iter().map(|item| i128::from(self.minor(item))).sum::<i128>();
        let shown = owed(Reach::AllOpen).min(Money::MAX_MINOR.into());
        let open = Money::new(i64::try_from(shown).expect("at most the largest"), currency).expect("in range");
        let has = |reach| self.scheme.phases.contains(&Phase::OldestDueFirst { reach });
        let only_due = has(Reach::Due) && !has(Reach::AllOpen);
        match lot.nature {
            Nature::Guarantee | Nature::Unidentified => Reason::NatureHeld { nature: lot.nature },
            _ if owed(Reach::AllOpen) == 0 => Reason::NothingOpen { customer, currency },
            _ if only_due && owed(Reach::Due) == 0 => Reason::NothingDue { customer, open },
            _ => Reason::NoPhaseFits { customer, open },
        }
    }
}
