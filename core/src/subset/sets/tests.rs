use super::*;

const ENOUGH: u64 = SETS_BUDGET.unsigned_abs();

struct Random(u64);

impl Random {
    fn below(&mut self, limit: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % limit
    }
}

/// Every set is tried.
fn slow(wanted: Wanted<'_>) -> (Vec<Vec<usize>>, BTreeSet<Vec<i64>>) {
    let sets = (1_u32..1 << wanted.amounts.len()).map(|bits| {
        let places = (0..wanted.amounts.len()).filter(|place| bits >> place & 1 == 1);
        places.collect::<Vec<_>>()
    });
    let fits = |set: &Vec<usize>| {
        let sum: i64 = set.iter().map(|at| wanted.amounts[*at]).sum();
        (wanted.low..=wanted.high).contains(&sum)
            && set.len() <= wanted.members
            && wanted.anchors.iter().all(|anchor| set.contains(anchor))
    };
    let sets: Vec<Vec<usize>> = sets.filter(fits).collect();
    let free = |set: &Vec<usize>| {
        let free = set.iter().filter(|at| !wanted.anchors.contains(at));
        let mut amounts: Vec<i64> = free.map(|at| wanted.amounts[*at]).collect();
        amounts.sort_unstable();
        amounts
    };
    let choices = sets.iter().map(free).collect();
    (sets, choices)
}

fn check(wanted: Wanted<'_>) -> &'static str {
    let (sets, all_choices) = slow(wanted);
    let found = wanted.find(ENOUGH);
    let number = i64::try_from(sets.len()).unwrap();
    match &found {
        SetsFound::None => assert!(sets.is_empty(), "{wanted:?}"),
        SetsFound::Unique(set) => assert_eq!(&sets, &[set.clone()], "{wanted:?}"),
        SetsFound::SameAmounts { sets: count, one } => {
            assert_eq!((*count, all_choices.len()), (number, 1), "{wanted:?}");
            assert!(sets.len() > 1 && sets.iter().all(|set| one <= set) && sets.contains(one), "{wanted:?}");
        }
        SetsFound::Ambiguous { sets: count, choices, sizes, shown } => {
            assert_eq!(*count, number, "{wanted:?}");
            assert_eq!(*choices, i64::try_from(all_choices.len()).unwrap(), "{wanted:?}");
            let of = |size: usize| i64::try_from(sets.iter().filter(|set| set.len() == size).count()).unwrap();
            let expected: Vec<_> = (0..20).map(|size| (size, of(size))).filter(|(_, sets)| *sets > 0).collect();
            assert_eq!(sizes, &expected, "{wanted:?}");
            assert!(shown.iter().all(|set| sets.contains(set)), "{wanted:?} {shown:?}");
            let distinct: BTreeSet<_> = shown.iter().collect();
            assert!(shown.len() >= 2 && distinct.len() == shown.len(), "{wanted:?} {shown:?}");
            assert_eq!(shown[0].len(), expected[0].0);
        }
        SetsFound::Exhausted => panic!("{wanted:?}"),
    }
    match found {
        SetsFound::None => "none",
        SetsFound::Unique(_) => "unique",
        SetsFound::SameAmounts { .. } => "same",
        _ => "ambiguous",
    }
}

#[test]
fn g5_all_sets_are_counted_by_size_as_by_trying_all() {
    let mut random = Random(7);
    let mut kinds = std::collections::BTreeMap::new();
    for round in 0..6_000_i64 {
        let widest = [6, 40, 900][usize::try_from(round % 3).unwrap()];
        let amounts: Vec<i64> = (0..1 + random.below(11))
            .map(|_| if random.below(4) == 0 { -1 - random.below(widest) } else { 1 + random.below(widest) })
            .collect();
        let mut anchors: Vec<usize> = (0..amounts.len()).filter(|_| random.below(5) == 0).collect();
        anchors.truncate(3);
        let chosen = amounts.iter().enumerate().filter(|(at, _)| anchors.contains(at) || random.below(3) == 0);
        let target: i64 = chosen.map(|(_, amount)| amount).sum();
        let low = target - if anchors.is_empty() { 0 } else { random.below(widest) };
        let high = target + if anchors.is_empty() { 0 } else { random.below(widest / 2) };
        let members = usize::try_from(1 + random.below(11)).unwrap();
        let wanted = Wanted { amounts: &amounts, low, high, anchors: &anchors, members };
        *kinds.entry(check(wanted)).or_insert(0) += 1;
    }
    assert!(kinds.len() == 4 && kinds.values().all(|times| *times > 50), "{kinds:?}");
}

#[test]
fn g5_pairs_against_pairs_find_what_the_halves_find() {
    let mut random = Random(11);
    let mut several = 0;
    for round in 0..400_i64 {
        let widest = [9, 60, 5_000][usize::try_from(round % 3).unwrap()];
        let amounts: Vec<i64> = (0..1 + random.below(16))
            .map(|_| if random.below(5) == 0 { -1 - random.below(widest) } else { 1 + random.below(widest) })
            .collect();
        let (low, width) = (random.below(2 * widest) - widest / 2, random.below(widest / 3));
        let groups = Groups::of(amounts.iter().enumerate(), low, low + width);
        let nothing = (low..=low + width).contains(&0);
        for members in 1..=4 {
            let window = Window { low, high: low + width, members, nothing };
            let (few, few_shown) = quads::search(&groups, window, &mut ENOUGH.clone()).unwrap();
            let (all, all_shown) = halves::search(&groups, window, &mut ENOUGH.clone()).unwrap();
            let trimmed = |counts: &[u64]| {
                let some = counts.iter().rposition(|count| *count > 0).map_or(0, |last| last + 1);
                counts[..some].to_vec()
            };
            assert_eq!(trimmed(&few.sets), trimmed(&all.sets), "{amounts:?} {low} {width} {members}");
            assert_eq!(trimmed(&few.choices), trimmed(&all.choices));
            assert_eq!(few_shown.is_empty(), all_shown.is_empty());
            several += usize::from(few_shown.len() > 1);
        }
    }
    assert!(several > 300, "{several}");
}

#[test]
fn equal_amounts_are_one_choice_and_many_sets() {
    fn wanted(amounts: &[i64], target: i64) -> Wanted<'_> {
        Wanted { amounts, low: target, high: target, anchors: &[], members: 1_000 }
    }
    let same = |sets, one: &[usize]| SetsFound::SameAmounts { sets, one: one.to_vec() };
    assert_eq!(wanted(&[100, 7, 100, 100], 200).find(ENOUGH), same(3, &[0, 2]));
    // Twenty out of forty: 40! / (20! 20!), more than is said.
    assert_eq!(wanted(&[7; 40], 140).find(ENOUGH), same(1_000_000_000, &(0..20).collect::<Vec<_>>()));
    assert_eq!(wanted(&[7; 1_000], 14).find(ENOUGH), same(499_500, &[0, 1]));
    let few = Wanted { members: 4, ..wanted(&[7; 1_000], 28) };
    assert_eq!(few.find(ENOUGH), same(1_000_000_000, &[0, 1, 2, 3]));
}

#[test]
fn hard_questions_fit_the_budget() {
    let mut random = Random(13);
    let mut amounts = |count: usize| -> Vec<i64> {
        (0..count).map(|_| 1 + random.below(1_000_000) * 1_000_000 + random.below(1_000_000)).collect()
    };
    let forty = amounts(40);
    let target: i64 = forty.iter().step_by(2).sum();
    let even: Vec<usize> = (0..40).step_by(2).collect();
    let wanted = Wanted { amounts: &forty, low: target, high: target, anchors: &[], members: 1_000 };
    // By chance there is a second set, of 23: whoever stops at the first one found never knows.
    let SetsFound::Ambiguous { sets: 2, sizes, shown, .. } = wanted.find(ENOUGH) else { panic!() };
    assert_eq!(sizes, [(20, 1), (23, 1)]);
    assert_eq!(shown[0], even);
    assert_eq!(shown[1].iter().map(|at| forty[*at]).sum::<i64>(), target);
    assert_eq!(wanted.find(5_000_000), SetsFound::Exhausted);
    let wide = Wanted { low: target - 5_000_000, high: target, anchors: &[0], ..wanted };
    let SetsFound::Ambiguous { sets, sizes, .. } = wide.find(ENOUGH) else { panic!() };
    assert!(sets > 100_000 && sizes.len() > 10, "{sets} {sizes:?}");
    let many = amounts(400);
    let four = Wanted { amounts: &many, low: many[3] + many[77] + many[200] + many[399], ..wanted };
    let four = Wanted { high: four.low, members: 4, ..four };
    assert_eq!(four.find(ENOUGH), SetsFound::Unique(vec![3, 77, 200, 399]));
    assert_eq!(Wanted { members: 3, ..four }.find(ENOUGH), SetsFound::None);
}

#[test]
fn what_is_too_large_to_add_is_not_searched() {
    let half = Money::MAX_MINOR / 2;
    fn wanted(amounts: &[i64], target: i64) -> Wanted<'_> {
        Wanted { amounts, low: target, high: target, anchors: &[], members: 40 }
    }
    assert_eq!(wanted(&[half, half, 1], half + 1).find(ENOUGH), SetsFound::SameAmounts { sets: 2, one: vec![0, 2] });
    assert_eq!(wanted(&[half, half, -half], half).find(ENOUGH), SetsFound::Exhausted);
    assert_eq!(wanted(&[], 0).find(ENOUGH), SetsFound::None);
    assert_eq!(wanted(&[5, -5], 0).find(ENOUGH), SetsFound::Unique(vec![0, 1]));
    let anchored = Wanted { anchors: &[0], ..wanted(&[5, -5], 5) };
    assert_eq!(anchored.find(ENOUGH), SetsFound::Unique(vec![0]));
    assert_eq!(Wanted { anchors: &[0, 1], members: 1, ..anchored }.find(ENOUGH), SetsFound::None);
}
