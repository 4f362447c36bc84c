//! How an amount is divided over the parts of an item.

use super::scheme::Tier;
use crate::Id;

/// Which parts get how much of `amount`, which is at most what the parts have open: tier after tier, in
/// proportion within a tier, then the parts no tier names, one after the other. The parts stand in
/// the order of the item; those that get nothing are left out.
pub(super) fn divide(components: &[&Id], open: &[i64], tiers: &[Tier], amount: i64) -> Vec<(usize, i64)> {
    let mut given = Vec::new();
    let mut left = amount;
    let named = |component: &Id| tiers.iter().any(|tier| tier.components.contains(component));
    let members = |tier: &Tier| -> Vec<usize> {
        let inside = components.iter().enumerate().filter(|(_, component)| tier.components.contains(component));
        inside.map(|(at, _)| at).collect()
    };
    let rest = components.iter().enumerate().filter(|(_, component)| !named(component)).map(|(at, _)| vec![at]);
    for group in tiers.iter().map(members).chain(rest) {
        let opens: Vec<i64> = group.iter().map(|at| open.get(*at).copied().unwrap_or(0)).collect();
        for (at, share) in group.iter().zip(in_proportion(&opens, left)) {
            if share > 0 {
                given.push((*at, share));
            }
            left = left.saturating_sub(share);
        }
    }
    given.sort_unstable();
    given
}

/// Divides `money`, or as much of it as fits, over what is open: rounded down, then one unit each to the
/// largest remainders, the first of equals first. No share exceeds what is open, because a share that is
/// exactly what is open leaves no remainder.
pub(super) fn in_proportion(open: &[i64], money: i64) -> Vec<i64> {
    let total = open.iter().fold(0_i128, |sum, open| sum.saturating_add((*open).into()));
    let money = i128::from(money).min(total);
    if total == 0 {
        return vec![0; open.len()];
    }
    let exact = |open: &i64| {
        let product = i128::from(*open).saturating_mul(money);
        (product.div_euclid(total), product.rem_euclid(total))
    };
    let (mut shares, rests): (Vec<i128>, Vec<i128>) = open.iter().map(exact).unzip();
    let missing = shares.iter().fold(money, |left, share| left.saturating_sub(*share));
    let mut order: Vec<usize> = (0..open.len()).collect();
    crate::order::sort_by_key(&mut order, |at| std::cmp::Reverse(rests.get(*at).copied()));
    for at in order.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
        if let Some(share) = shares.get_mut(at) {
            *share = share.saturating_add(1);
        }
    }
    shares.into_iter().map(|share| i64::try_from(share).unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_never_exceeds_what_is_open() {
        assert_eq!(in_proportion(&[1, 1, 1], 2), [1, 1, 0]);
        assert_eq!(in_proportion(&[3, 0, 4], 7), [3, 0, 4]);
        assert_eq!(in_proportion(&[3, 0, 4], 900), [3, 0, 4]);
        assert_eq!(in_proportion(&[1, 999_999_999_999_999_999], 999_999_999_999_999_999), [1, 999_999_999_999_999_998]);
        assert_eq!(in_proportion(&[0, 0], 5), [0, 0]);
    }

    #[test]
    fn tiers_come_first_and_what_they_do_not_name_last() {
        let name = |text: &str| Id::new(text).unwrap();
        let (tax, line, freight) = (name("tax"), name("line"), name("freight"));
        let tiers = [Tier { components: vec![line.clone(), tax.clone()] }];
        let given = divide(&[&freight, &tax, &line], &[500, 130, 1000], &tiers, 1_000);
        assert_eq!(given, [(1, 115), (2, 885)]);
        assert_eq!(divide(&[&freight, &tax, &line], &[500, 130, 1000], &tiers, 1_200), [(0, 70), (1, 130), (2, 1000)]);
        assert_eq!(divide(&[&freight, &tax, &line], &[500, 130, 1000], &[], 600), [(0, 500), (1, 100)]);
    }
}
