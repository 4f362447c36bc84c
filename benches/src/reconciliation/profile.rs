//! What a tenant is like: every share is drawn for the seed from a range, so that nobody can learn one tenant by heart.

use super::random::Random;
use super::rows::Class;

/// The two kinds of tenants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Most payers quote their reference; one item, one line.
    Plain,
    /// Everything that happens.
    Hard,
}

/// The parameters of one tenant. Shares are of a thousand.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    pub(crate) kind: Kind,
    pub(crate) lines: usize,
    pub(crate) items: usize,
    pub(crate) customers: usize,
    /// How often each class is drawn.
    pub(crate) shares: [i64; Class::ALL.len()],
    pub(crate) main: &'static str,
    pub(crate) foreign: i64,
    pub(crate) constant: i64,
    pub(crate) siblings: i64,
    pub(crate) from_list: i64,
    pub(crate) prices: usize,
    /// The middle and the deviation of the other amounts, in powers of two, in 1/65536.
    pub(crate) middle: i64,
    pub(crate) deviation: i64,
    pub(crate) series: usize,
    /// The days the invoices are spread over.
    pub(crate) window: i64,
    /// The longest delay.
    pub(crate) tail: i64,
    pub(crate) with_account: i64,
    pub(crate) known_account: i64,
    pub(crate) varied_name: i64,
    pub(crate) without_name: i64,
    pub(crate) two_slips: i64,
    pub(crate) cut_to_ending: i64,
    pub(crate) charged: i64,
    pub(crate) most_short: i64,
    pub(crate) in_text_broken: i64,
    pub(crate) lump_abbreviated: i64,
    pub(crate) most_in_lump: i64,
    pub(crate) contiguous: i64,
    pub(crate) proxy_named: i64,
}

impl Profile {
    pub(crate) fn drawn(kind: Kind, lines: usize, items: usize, seed: u64) -> Self {
        let mut random = Random::new(seed, "profile");
        let hard = kind == Kind::Hard;
        let mut shares = [0; Class::ALL.len()];
        let typical = if hard { HARD } else { PLAIN };
        for (class, share) in typical {
            // A fifth more or less of everything but the class that is most of it.
            let spread = if *share > 30_000 { share / 25 } else { share / 5 };
            shares[*class as usize] = share + random.between(-spread, spread);
        }
        let mut choose = |low, high| random.between(low, high);
        Self {
            kind,
            lines,
            items,
            customers: (items / 5).max(4),
            shares,
            main: if choose(0, 1) == 0 { "EUR" } else { "CNY" },
            foreign: if hard { choose(40, 80) } else { 0 },
            constant: if hard { choose(220, 280) } else { choose(30, 80) },
            siblings: choose(80, 120),
            from_list: choose(200, 300),
            prices: choose(14, 40) as usize,
            middle: choose(1_080_000, 1_180_000),
            deviation: choose(90_000, 140_000),
            series: choose(3, 6) as usize,
            window: choose(120, 240),
            tail: choose(21, 35),
            with_account: choose(500, 900),
            known_account: choose(0, 600),
            varied_name: choose(300, 600),
            without_name: choose(30, 80),
            two_slips: if hard { choose(150, 350) } else { 0 },
            cut_to_ending: if hard { choose(350, 600) } else { 1000 },
            charged: choose(150, 400),
            most_short: choose(2_000, 4_000),
            in_text_broken: choose(0, 100),
            lump_abbreviated: choose(50, 150),
            most_in_lump: choose(6, 8),
            contiguous: choose(500, 800),
            proxy_named: choose(350, 650),
        }
    }
}

/// The shares of the plain tenant, of 100,000.
const PLAIN: &[(Class, i64)] = &[
    (Class::Structured, 70_000),
    (Class::Mistyped, 8_000),
    (Class::NameOnly, 6_900),
    (Class::CutShort, 5_400),
    (Class::ShortReferenced, 4_500),
    (Class::FullWidth, 2_100),
    (Class::NoCounterpart, 3_100),
];

/// The shares of the hard tenant, of about 100,000.
const HARD: &[(Class, i64)] = &[
    (Class::Structured, 43_000),
    (Class::InText, 11_000),
    (Class::FullWidth, 2_000),
    (Class::Mistyped, 7_500),
    (Class::CutShort, 5_700),
    (Class::NameOnly, 7_000),
    (Class::ProxyReferenced, 1_900),
    (Class::ProxyBare, 1_900),
    (Class::ShortReferenced, 2_000),
    (Class::ShortBare, 1_200),
    (Class::Cents, 800),
    (Class::ExchangeDifference, 900),
    (Class::LumpAll, 2_300),
    (Class::LumpFirst, 1_200),
    (Class::LumpBare, 1_200),
    (Class::LumpCredit, 700),
    (Class::SplitReferenced, 3_600),
    (Class::SplitBare, 2_100),
    (Class::PaidTwice, 500),
    (Class::Reimported, 500),
    (Class::NoCounterpart, 4_000),
    (Class::Ambiguous, 1_000),
];
