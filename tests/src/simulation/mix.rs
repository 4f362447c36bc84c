//! What one year of business is like: each run turns a random part of it on, so that rare things meet.

use duebook::{
    AccountPolicy, BackDating, BookRules, Calendar, ContractGate, Currency, Date, Discounts, ForeignRules, HeldExpiry,
    Id, Money, NextPeriod, Opening, Refusals, RevaluationPolicy, Scheme, Tier, UnknownCustomer, Weekday,
};

use super::dice::Dice;

/// What amounts are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amounts {
    /// A few minor units.
    Tiny,
    /// Uneven cents.
    Uneven,
    /// Always the same.
    Equal,
    /// Powers of two and their neighbors.
    Powers,
    /// Near the largest amount there is.
    Huge,
}

/// The mix of one run.
#[derive(Clone, Debug)]
pub struct Mix {
    /// The commands that are in use, each as often as it is wanted.
    pub kinds: Vec<&'static str>,
    /// The currencies, of 0, 2 and 3 digits.
    pub currencies: Vec<Currency>,
    /// The customers.
    pub customers: Vec<Id>,
    /// The currency of the books, if foreign money has a value there.
    pub home: Option<Currency>,
    /// What amounts are like.
    pub amounts: Amounts,
    /// The first day of the year.
    pub start: Date,
    /// The business days, if anybody cares.
    pub calendar: Option<Calendar>,
    /// Whether money and receivables have a project.
    pub projects: bool,
    /// In a hundred orders: dated before others.
    pub back_dated: usize,
    /// In a hundred orders: more than one command.
    pub batched: usize,
    /// In a hundred commands: asking for what cannot be.
    pub illegal: usize,
    /// In a hundred orders: sent again, the same or with another content.
    pub retried: usize,
    /// In a hundred orders: with expected versions, a part of them out of date.
    pub expecting: usize,
    /// In a hundred orders: two writers, a crash, a replay, a restored snapshot, a branch.
    pub shaken: usize,
    /// In a hundred orders: an order of an instant that runs back.
    pub clock_back: usize,
}

/// What always happens, with its weight; without money and debt there is nothing to look at.
const ALWAYS: [(&str, usize); 4] = [("recordReceipt", 10), ("openReceivable", 9), ("pay", 6), ("allocate", 5)];

/// What happens in a part of the runs.
const SOMETIMES: [(&str, usize); 49] = [
    ("registerCustomer", 1),
    ("renameCustomer", 1),
    ("mergeCustomer", 1),
    ("reassignOwner", 1),
    ("registerContract", 3),
    ("submitContract", 1),
    ("approveContract", 3),
    ("amendContract", 2),
    ("reachMilestone", 2),
    ("terminateContract", 1),
    ("invoiceReceivable", 1),
    ("disputeReceivable", 1),
    ("settleDispute", 1),
    ("cancelReceivable", 1),
    ("writeOff", 2),
    ("recover", 2),
    ("creditNote", 2),
    ("creditAccount", 1),
    ("chargeLate", 2),
    ("claimReceipt", 2),
    ("confirmReceipt", 2),
    ("rejectReceipt", 1),
    ("bounceReceipt", 2),
    ("identifyReceipt", 2),
    ("openAccount", 1),
    ("closeAccount", 1),
    ("reopenAccount", 1),
    ("hold", 4),
    ("capture", 3),
    ("release", 1),
    ("lapse", 1),
    ("transfer", 2),
    ("reclassify", 2),
    ("expire", 2),
    ("forfeit", 1),
    ("undoAllocation", 5),
    ("undoMovement", 3),
    ("requestRefund", 3),
    ("payRefund", 2),
    ("returnRefund", 2),
    ("cancelRefund", 1),
    ("closePeriod", 1),
    ("openPeriod", 1),
    ("tag", 1),
    ("comment", 1),
    ("changeRules", 1),
    ("setRate", 1),
    ("revalue", 2),
    ("undoRevaluation", 1),
];

impl Mix {
    /// The mix that the dice fall for.
    ///
    /// # Panics
    /// Never: what is written here is legal.
    #[must_use]
    pub fn new(dice: &mut Dice) -> Self {
        let share = dice.pick(&[30, 60, 60, 90, 100]);
        let mut kinds = Vec::new();
        for (kind, weight) in ALWAYS {
            kinds.extend(std::iter::repeat_n(kind, weight));
        }
        for (kind, weight) in SOMETIMES {
            if dice.chance(share) {
                kinds.extend(std::iter::repeat_n(kind, weight));
            }
        }
        let code = |code: &str| Currency::new(code).expect("a currency");
        let mut currencies: Vec<Currency> = ["CNY", "JPY", "KWD"].map(code).to_vec();
        while dice.chance(60) && currencies.len() > 1 {
            currencies.remove(dice.below(currencies.len()));
        }
        let names = ["ACME", "BOLT", "CARP", "上海锦城"];
        let customers = names.iter().take(dice.below(3) + 2).map(|name| Id::new(name).expect("an id")).collect();
        let amounts = [Amounts::Tiny, Amounts::Uneven, Amounts::Uneven, Amounts::Equal, Amounts::Powers, Amounts::Huge];
        let amounts = dice.pick(&amounts);
        // Near the largest amount a value would be beyond it.
        let foreign = amounts != Amounts::Huge && dice.chance(50);
        let home = foreign.then(|| dice.pick(&currencies));
        let start = ["2026-01-31", "2024-01-01", "2023-12-15", "2027-03-01", "2000-02-28", "9998-12-30", "0001-01-01"];
        let start: Date = dice.pick(&start[..]).parse().expect("a date");
        let often = |dice: &mut Dice| dice.pick(&[0, 0, 5, 15]);
        Self {
            kinds,
            currencies,
            customers,
            home,
            amounts,
            start,
            calendar: dice.chance(60).then(|| calendar(dice, start)),
            projects: dice.chance(30),
            back_dated: dice.pick(&[0, 0, 10, 30]),
            batched: dice.pick(&[0, 10, 30]),
            illegal: dice.pick(&[2, 5, 15]),
            retried: often(dice),
            expecting: often(dice),
            shaken: dice.pick(&[0, 2, 4]),
            clock_back: dice.pick(&[0, 0, 2]),
        }
    }

    /// Rules a company may have.
    #[must_use]
    pub fn rules(&self, dice: &mut Dice) -> BookRules {
        let accounts = AccountPolicy {
            opening: if dice.chance(8) { Opening::First } else { Opening::ByDeposit },
            dimensions: None,
            held_expiry: if dice.chance(40) { HeldExpiry::Expires } else { HeldExpiry::Protected },
            back_dating: if dice.chance(25) { BackDating::Refused } else { BackDating::Checked },
        };
        BookRules {
            accounts,
            unknown_customer: if dice.chance(10) { UnknownCustomer::Refused } else { UnknownCustomer::OnFirstUse },
            refusals: if dice.chance(30) { Refusals::Forgotten } else { Refusals::Remembered },
            unidentified: if dice.chance(60) { Id::new("POOL").ok() } else { None },
            scheme: dice.chance(25).then(|| {
                let mut scheme = Scheme::standard();
                scheme.discounts = Discounts::Taken;
                scheme.inside = if dice.chance(50) { vec![] } else { inside(&["goods", "tax"]) };
                scheme
            }),
            contracts: if dice.chance(50) { ContractGate::Open } else { ContractGate::Approval },
            dates: None,
            foreign: self.home.filter(|_| dice.chance(90)).map(|home| ForeignRules {
                home,
                revaluation: dice.pick(&[RevaluationPolicy::standard(), RevaluationPolicy::u8()]),
                next_period: dice.pick(&[NextPeriod::Kept, NextPeriod::Kept, NextPeriod::Reversed]),
            }),
        }
    }

    /// An amount as this mix has them.
    ///
    /// # Panics
    /// Never: no amount is too large.
    pub fn amount(&self, dice: &mut Dice, currency: Currency) -> Money {
        let most = Money::MAX_MINOR;
        let minor = match self.amounts {
            Amounts::Tiny => dice.between(1, 9),
            Amounts::Uneven => dice.between(1, 9_999_999),
            Amounts::Equal => 10_000,
            Amounts::Powers => (1 << dice.between(1, 40)) + dice.between(-1, 1),
            Amounts::Huge => dice.pick(&[most, most - 1, most / 2, most / 3, most / 7, 1, 3]),
        };
        Money::new(minor, currency).expect("within the limit")
    }
}

/// The components of an item, one after the other.
fn inside(components: &[&str]) -> Vec<Tier> {
    let tier = |component: &&str| Tier { components: Id::new(component).into_iter().collect() };
    components.iter().map(tier).collect()
}

/// Weekends and holidays around the year, and a Saturday that is worked.
fn calendar(dice: &mut Dice, start: Date) -> Calendar {
    let day = |dice: &mut Dice| start.add_days(dice.between(0, 360)).unwrap_or(start);
    let first = day(dice);
    let week = (0..7).filter_map(|more| first.add_days(more).ok());
    Calendar {
        weekend: vec![Weekday::Saturday, Weekday::Sunday],
        holidays: week.chain([day(dice), day(dice)]).collect(),
        workdays: vec![day(dice)],
    }
}
