//! The customers of a tenant and what they owe, before anything is paid.

use std::collections::BTreeSet;

use super::names::{AGENTS, Name, Words, person};
use super::numbers::Series;
use super::profile::Profile;
use super::random::{Random, logarithm, power_of_two};
use super::rows::{Item, Party};

/// The words of all companies of this world, the strangers as well.
pub(crate) fn words(seed: u64) -> Words {
    Words::new(&mut Random::new(seed, "words"))
}

/// Customers in the order of how much they buy: the first most.
pub(crate) fn parties(profile: &Profile, seed: u64) -> Vec<Party> {
    let mut random = Random::new(seed, "parties");
    let words = words(seed);
    let mut taken = BTreeSet::new();
    let mut parties: Vec<Party> = Vec::new();
    while parties.len() < profile.customers {
        let sibling =
            (!parties.is_empty() && random.chance(profile.siblings)).then(|| random.below(parties.len() as u64));
        let (name, group) = match sibling {
            Some(place) => (parties[place as usize].name.sibling(&mut random), parties[place as usize].group),
            None => (Name::new(&words, &mut random), parties.len()),
        };
        if !taken.insert(name.full()) {
            continue;
        }
        let chinese = name.chinese;
        let proxy = match random.weighted(&[40, 30, 30]) {
            0 => person(chinese, &mut random),
            1 => Name::new(&words, &mut random).full(),
            _ => (*random.pick(&AGENTS)).to_owned(),
        };
        parties.push(Party {
            id: String::new(),
            account: account(chinese, &mut random),
            known: random.chance(profile.known_account),
            constant: random.chance(profile.constant),
            proxy_account: account(chinese, &mut random),
            name,
            group,
            proxy,
        });
    }
    let mut numbers: Vec<usize> = (0..parties.len()).collect();
    random.shuffle(&mut numbers);
    for (party, number) in parties.iter_mut().zip(numbers) {
        party.id = format!("C-{number:06}");
    }
    parties
}

pub(crate) fn account(chinese: bool, random: &mut Random) -> String {
    if chinese {
        format!("{}{}", random.pick(&["6222", "4000", "1102", "3100", "4403"]), random.digits(14))
    } else {
        format!("{}{}", random.pick(&["DE", "FR", "NL", "SE", "PL", "IT"]), random.digits(20))
    }
}

/// Open items without numbers, heavy-tailed over the customers: the customer at place r has about `r^-0.6` of them.
pub(crate) fn items(profile: &Profile, parties: &[Party], seed: u64) -> Vec<Item> {
    let mut random = Random::new(seed, "items");
    let weight = |place: usize| power_of_two((40 << 16) - logarithm(place as u64 + 1) * 6 / 10);
    let ends: Vec<u64> = (0..parties.len())
        .scan(0, |sum, place| {
            *sum += weight(place);
            Some(*sum)
        })
        .collect();
    let prices: Vec<i64> = (0..profile.prices).map(|_| price(profile, &mut random)).collect();
    let terms: Vec<i64> = parties.iter().map(|_| *random.pick(&[14, 30, 30, 30, 45, 60])).collect();
    let foreign: Vec<bool> = parties.iter().map(|_| random.chance(profile.foreign)).collect();
    let mut count = vec![0_i64; parties.len()];
    let mut regular = vec![(0, 0); parties.len()];
    let mut items = Vec::with_capacity(profile.items);
    while items.len() < profile.items {
        let drawn = random.below(*ends.last().unwrap());
        let customer = ends.partition_point(|end| *end <= drawn);
        let constant = parties[customer].constant;
        if constant && count[customer] >= 12 {
            continue;
        }
        let amount = if random.chance(profile.from_list) {
            // The first prices of the list are asked most.
            prices[(random.below(prices.len() as u64).min(random.below(prices.len() as u64))) as usize]
        } else {
            random.amount(profile.middle, profile.deviation)
        };
        if count[customer] == 0 {
            regular[customer] = (amount, random.between(0, 29));
        }
        let (amount, issued) = if constant {
            (regular[customer].0, regular[customer].1 + 30 * count[customer])
        } else {
            (amount, random.between(0, profile.window))
        };
        count[customer] += 1;
        items.push(Item {
            id: String::new(),
            number: String::new(),
            asked: String::new(),
            customer,
            amount,
            currency: if foreign[customer] { "USD" } else { profile.main },
            issued,
            due: issued + terms[customer],
        });
    }
    items
}

/// A price of a list, as people set them.
fn price(profile: &Profile, random: &mut Random) -> i64 {
    let about = random.amount(profile.middle, profile.deviation);
    match random.weighted(&[35, 25, 20, 20]) {
        0 => (about / 10_000).max(1) * 10_000,
        1 => (about / 5_000).max(1) * 5_000,
        2 => (about / 1_000).max(1) * 1_000 - 100,
        _ => (about / 100).max(5) * 100 - 1,
    }
}

/// Gives every item its number, in the order of issue, and its id.
pub(crate) fn numbered(profile: &Profile, parties: &[Party], items: &mut [Item], seed: u64) {
    let mut random = Random::new(seed, "numbers");
    let series: Vec<Series> = (0..profile.series).map(|_| Series::new(&mut random)).collect();
    let of: Vec<usize> = parties.iter().map(|_| random.below(series.len() as u64) as usize).collect();
    let mut order: Vec<(i64, u64, usize)> =
        items.iter().enumerate().map(|(place, item)| (item.issued, random.next(), place)).collect();
    order.sort_unstable();
    let mut next = vec![0; series.len()];
    let mut taken = BTreeSet::new();
    for (running, (_, _, place)) in order.into_iter().enumerate() {
        let item = &mut items[place];
        let series_of = of[item.customer];
        loop {
            next[series_of] += series[series_of].step(&mut random);
            (item.number, item.asked) = series[series_of].number(next[series_of], item.issued);
            // Two series may look alike; a number is given once.
            if taken.insert(item.number.clone()) {
                break;
            }
        }
        item.id = format!("I-{running:07}");
    }
}
