//! The matcher on an invented year of payments: what it posts rightly, what wrongly, and how fast.
//!
//! `matching <lines> <plain|hard|exact> <seed>`; every class of noise is reported by itself. The generator is seeded
//! and is not the one that judges.
//!
//! `matching labelled <folder>` reads the public labelled payments instead (`transactions_origin.csv` and
//! `transactions_destination.csv` of moj-analytical-services/splink_datasets, MIT) and compares with their truth, which
//! the matcher is not given.

use std::collections::{BTreeMap, BTreeSet};

use duebook::{
    AllowedDifference, Currency, Date, Id, MatchItem, MatchLine, MatchOutcome, MatchParty, MatchRequest, MatchRules,
    Money, match_payments,
};

/// A seeded source of choices.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
    fn chance(&mut self, per_mille: usize) -> bool {
        self.below(1000) < per_mille
    }
    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

const LATIN: &[&str] = &[
    "Nord",
    "Alpen",
    "Kastell",
    "Merkur",
    "Vega",
    "Brandt",
    "Lindqvist",
    "Moreau",
    "Petrov",
    "Santos",
    "Müller",
    "Weiß",
    "Österlund",
    "Falcon",
    "Granite",
    "Harbor",
    "Juniper",
    "Kestrel",
    "Larch",
    "Maple",
    "Orchid",
    "Quartz",
    "Rowan",
    "Sable",
    "Thistle",
    "Umber",
    "Willow",
    "Xenon",
    "Yarrow",
    "Zephyr",
    "Bauer",
    "Schäfer",
    "Dubois",
    "Ferrari",
    "Novak",
];
const TRADE: &[&str] = &[
    "Trading",
    "Logistics",
    "Foods",
    "Metals",
    "Textiles",
    "Plastics",
    "Machinery",
    "Chemicals",
    "Paper",
    "Optics",
    "Tools",
    "Furniture",
    "Electric",
    "Packaging",
    "Marine",
    "Motors",
    "Medical",
    "Energy",
    "Software",
    "Design",
];
const FORM: &[&str] = &["GmbH", "Ltd", "Inc", "AG", "SARL", "B.V.", "AB", "S.p.A.", "LLC", "Oy"];
const CITY: &[&str] = &["苏州", "上海", "深圳", "杭州", "南京", "武汉", "青岛", "宁波", "无锡", "成都"];
const HAN: &[char] = &[
    '华', '源', '科', '鑫', '瑞', '达', '永', '丰', '泰', '宏', '盛', '博', '锦', '祥', '嘉', '恒', '信', '龙', '德',
    '凯', '润', '昌', '远', '航', '辉', '亿', '通', '佳', '美', '联', '创', '智', '云', '海', '天', '金', '银', '星',
    '光', '明',
];
const HAN_TRADE: &[&str] =
    &["贸易", "科技", "电子", "机械", "纺织", "塑胶", "包装", "物流", "食品", "化工", "五金", "建材"];

struct Customer {
    name: String,
    parent: Option<String>,
}

struct Truth {
    class: &'static str,
    /// Empty: must not be posted.
    items: BTreeSet<String>,
}

struct Invented {
    request: MatchRequest,
    truth: BTreeMap<String, Truth>,
}

fn full_width(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xFEE0).unwrap() } else { c }).collect()
}

fn typo(dice: &mut Dice, text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let digits: Vec<usize> = (4..chars.len()).filter(|at| chars[*at].is_ascii_digit()).collect();
    let at = *dice.of(&digits);
    match dice.below(4) {
        0 => chars[at] = char::from(b'0' + dice.below(10) as u8),
        1 => {
            chars.remove(at);
        }
        2 => chars.insert(at, char::from(b'0' + dice.below(10) as u8)),
        _ if at + 1 < chars.len() => chars.swap(at, at + 1),
        _ => {
            chars.remove(at);
        }
    }
    chars.into_iter().collect()
}

fn variant(dice: &mut Dice, name: &str) -> String {
    if name.is_ascii() || name.chars().any(|c| c.is_ascii_alphabetic()) {
        let words: Vec<&str> = name.split(' ').collect();
        match dice.below(5) {
            0 => name.to_uppercase(),
            1 => words[..words.len() - 1].join(" "),
            2 => name.replace('ü', "ue").replace('ä', "ae").replace('Ö', "Oe").replace('ß', "ss"),
            3 => {
                let mut words = words.clone();
                words.rotate_left(1);
                words.join(" ")
            }
            _ => name.chars().take(18).collect(),
        }
    } else {
        match dice.below(4) {
            0 => name.replace("有限公司", ""),
            1 => CITY.iter().fold(name.to_owned(), |name, city| name.replace(city, "")),
            2 => name.replace('（', "(").replace('）', ")"),
            _ => CITY.iter().fold(name.to_owned(), |name, city| name.replace(city, &format!("{city}市"))),
        }
    }
}

fn invent(lines: usize, profile: &str, seed: u64) -> Invented {
    let mut dice = Dice(seed);
    let hard = profile == "hard";
    let eur = Currency::new("EUR").unwrap();
    let items_wanted = if hard { lines * 13 / 10 } else { lines };
    let first: Date = "2026-01-05".parse().unwrap();
    let mut customers: Vec<Customer> = Vec::new();
    for _ in 0..(items_wanted / 5).max(3) {
        if !customers.is_empty() && dice.chance(100) {
            let parent = dice.below(customers.len());
            let base = customers[parent].name.clone();
            let name = if base.is_ascii() || base.contains(' ') {
                let (head, form) = base.rsplit_once(' ').unwrap();
                format!("{head} {} {form}", dice.of(&["Europe", "Asia", "Nordic", "Iberica"]))
            } else {
                format!("{base}{}分公司", dice.of(CITY))
            };
            customers.push(Customer { name, parent: None });
        } else if dice.chance(500) {
            let name = format!("{} {} {} {}", dice.of(LATIN), dice.of(LATIN), dice.of(TRADE), dice.of(FORM));
            customers.push(Customer { name, parent: None });
        } else {
            let core: String = (0..2 + dice.below(2)).map(|_| *dice.of(HAN)).collect();
            let name = format!("{}{core}{}有限公司", dice.of(CITY), dice.of(HAN_TRADE));
            customers.push(Customer { name, parent: None });
        }
        if dice.chance(200) {
            let parent = format!("{} {} Holding {}", dice.of(LATIN), dice.of(LATIN), dice.of(FORM));
            customers.last_mut().unwrap().parent = Some(parent);
        }
    }
    let prices: Vec<i64> = (0..60).map(|_| (1 + dice.below(400) as i64) * 2_500).collect();
    let schemes = ["INV-2026-", "RE", "SI/26/", "7"];
    let mut items: Vec<MatchItem> = Vec::new();
    let mut of_customer: Vec<Vec<usize>> = vec![Vec::new(); customers.len()];
    let constant: Vec<Option<i64>> = customers.iter().map(|_| dice.chance(250).then(|| *dice.of(&prices))).collect();
    for number in 0..items_wanted {
        // A few customers have most of the items.
        let spread = dice.below(customers.len().pow(2).max(1));
        let customer = if dice.chance(500) {
            (spread as f64).sqrt() as usize % customers.len()
        } else {
            dice.below(customers.len())
        };
        let amount = match constant[customer] {
            Some(amount) => amount,
            None if dice.chance(250) => *dice.of(&prices),
            None => {
                let size = 4 + dice.below(10);
                (1 << size) * 100 + dice.below((1 << size) * 100) as i64
            }
        };
        let scheme = schemes[customer % schemes.len()];
        let reference = format!("{scheme}{:06}", 104_000 + number);
        let due = first.add_days(dice.below(300) as i64).unwrap();
        items.push(MatchItem {
            id: Id::new(format!("item-{number}")).unwrap(),
            customer: Some(Id::new(format!("K{customer:05}")).unwrap()),
            open: Money::new(amount, eur).unwrap(),
            due: Some(due),
            issued: Some(due.add_days(-30).unwrap()),
            references: vec![reference],
            texts: Vec::new(),
            discounts: Vec::new(),
        });
        of_customer[customer].push(number);
    }
    let mut free: Vec<bool> = vec![true; items.len()];
    let mut order: Vec<usize> = (0..items.len()).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, dice.below(at + 1));
    }
    // Some stay unpaid.
    for _ in 0..if hard { items_wanted * 15 / 100 } else { 0 } {
        if let Some(item) = order.pop() {
            free[item] = false;
        }
    }
    let (mut out, mut truth): (Vec<MatchLine>, BTreeMap<String, Truth>) = (Vec::new(), BTreeMap::new());
    let customer_of = |items: &[MatchItem], item: usize| -> usize {
        items[item].customer.as_ref().unwrap().as_str()[1..].parse().unwrap()
    };
    while out.len() < lines {
        let Some(item) = order.pop() else { break };
        if !free[item] {
            continue;
        }
        let customer = customer_of(&items, item);
        let reference = items[item].references[0].clone();
        let due = items[item].due.unwrap();
        let lag = if dice.chance(780) { dice.below(4) } else { dice.below(30) } as i64;
        let day = due.add_days(lag - 1).unwrap();
        let mut put = |class: &'static str,
                       amount: i64,
                       name: String,
                       structured: Option<String>,
                       text: String,
                       right: &[usize]| {
            let id = format!("L{:07}", out.len() * 7919 % 10_000_019);
            let mut line = MatchLine::new(Id::new(&id).unwrap(), Money::new(amount, eur).unwrap(), day);
            line.names = vec![name];
            line.references = structured.into_iter().collect();
            line.texts = if text.is_empty() { vec![] } else { vec![text] };
            let items = right.iter().map(|item| items[*item].id.as_str().to_owned()).collect();
            truth.insert(id, Truth { class, items });
            out.push(line);
        };
        let name = customers[customer].name.clone();
        let open = items[item].open.minor();
        let roll = dice.below(1000);
        free[item] = false;
        if profile == "exact" || roll < if hard { 430 } else { 700 } {
            put("01 exact structured", open, name, Some(reference), String::new(), &[item]);
            continue;
        }
        let noise = format!(
            "order {} dated 2026-0{}-1{} tel 0{}",
            40_000 + dice.below(9_999),
            1 + dice.below(9),
            dice.below(9),
            30_000_000 + dice.below(9_999_999)
        );
        if !hard {
            match roll {
                700..780 => {
                    put("03 one edit", open, name, None, format!("invoice {}", typo(&mut dice, &reference)), &[item])
                }
                780..850 => {
                    let n = variant(&mut dice, &name);
                    put("06 name only", open, n, None, "payment".into(), &[item])
                }
                850..905 => {
                    put("04 suffix", open, name, None, format!("inv {}", &reference[reference.len() - 5..]), &[item])
                }
                905..950 => put("08 fee", open - 100 * (1 + dice.below(8) as i64), name, None, reference, &[item]),
                950..970 => put("05 full width", open, name, None, full_width(&reference), &[item]),
                _ => {
                    free[item] = true;
                    put(
                        "99 no counterpart",
                        open + 1 + dice.below(5_000) as i64,
                        variant(&mut dice, &name),
                        None,
                        "deposit".into(),
                        &[],
                    )
                }
            }
            continue;
        }
        match roll {
            430..550 => put("02 exact in text", open, name, None, format!("{noise} Rg {reference} thanks"), &[item]),
            550..630 => {
                let mut text = typo(&mut dice, &reference);
                if dice.chance(200) {
                    text = typo(&mut dice, &text);
                }
                put("03 edits", open, name, None, format!("invoice {text}"), &[item])
            }
            630..690 => {
                let keep = 4 + dice.below(3);
                let text = if dice.chance(600) {
                    format!("inv {}", &reference[reference.len() - keep..])
                } else {
                    let t = format!("Zahlung Rechnung {reference}");
                    t[..t.len() - 2].to_owned()
                };
                put("04 truncated", open, name, None, text, &[item])
            }
            690..710 => {
                put("05 full width", open, full_width(&name), None, full_width(&format!("付 {reference}")), &[item])
            }
            710..790 => {
                let n = variant(&mut dice, &name);
                put("06 name only", open, n, None, "payment".into(), &[item])
            }
            790..830 => {
                let payer =
                    customers[customer].parent.clone().unwrap_or_else(|| format!("{} Treuhand", dice.of(LATIN)));
                if dice.chance(500) {
                    put("07 third party, quoted", open, payer, None, format!("for {reference}"), &[item])
                } else {
                    put("07 third party, silent", open, payer, None, "on behalf".into(), &[item])
                }
            }
            830..870 => {
                let fee = 100 + dice.below(3_900) as i64;
                if open <= fee * 2 {
                    free[item] = true;
                    continue;
                }
                if dice.chance(600) {
                    put("08 fee, quoted", open - fee, name, None, reference, &[item])
                } else {
                    put("08 fee, silent", open - fee, name, None, "payment".into(), &[item])
                }
            }
            870..915 => {
                let more: Vec<usize> = of_customer[customer]
                    .iter()
                    .copied()
                    .filter(|other| free[*other] && items[*other].issued.unwrap() <= day)
                    .take(1 + dice.below(7))
                    .collect();
                if more.is_empty() {
                    free[item] = true;
                    continue;
                }
                let mut all = vec![item];
                all.extend(&more);
                for other in &more {
                    free[*other] = false;
                }
                let sum = all.iter().map(|item| items[*item].open.minor()).sum();
                let quoted: Vec<&str> = all.iter().map(|item| items[*item].references[0].as_str()).collect();
                match dice.below(3) {
                    0 => put("09 lump, all quoted", sum, name, None, quoted.join(", "), &all),
                    1 => put("09 lump, first quoted", sum, name, None, format!("{} u.a.", quoted[0]), &all),
                    _ => put("09 lump, silent", sum, name, None, "Sammelzahlung".into(), &all),
                }
            }
            915..945 => {
                let parts = 2 + dice.below(2);
                let mut left = open;
                let quoted = dice.chance(500);
                for part in 0..parts {
                    let amount = if part + 1 == parts {
                        left
                    } else {
                        (left / 3).max(1) + dice.below((left / 3).max(1) as usize) as i64
                    };
                    left -= amount;
                    if amount <= 0 {
                        continue;
                    }
                    if quoted {
                        put("10 split, quoted", amount, name.clone(), None, format!("part of {reference}"), &[item])
                    } else {
                        put("10 split, silent", amount, name.clone(), None, "instalment".into(), &[item])
                    }
                }
            }
            945..955 => {
                put("02 exact in text", open, name.clone(), None, reference.clone(), &[item]);
                put("11 paid twice", open, name, None, reference, &[]);
            }
            _ => {
                free[item] = true;
                put(
                    "99 no counterpart",
                    open + 1 + dice.below(5_000) as i64,
                    variant(&mut dice, &name),
                    None,
                    "deposit".into(),
                    &[],
                )
            }
        }
    }
    let parties = customers.iter().enumerate().map(|(number, customer)| MatchParty {
        id: Id::new(format!("K{number:05}")).unwrap(),
        names: vec![customer.name.clone()],
        accounts: Vec::new(),
        group: None,
        payers: Vec::new(),
    });
    let differences =
        vec![AllowedDifference::Fee { least: Money::new(100, eur).unwrap(), most: Money::new(4_000, eur).unwrap() }];
    let request = MatchRequest {
        lines: out,
        items,
        parties: parties.collect(),
        rules: MatchRules { differences, ..MatchRules::default() },
    };
    Invented { request, truth }
}

fn cpu() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// The rows of a table: truth, memo, date, amount in minor units.
fn table(path: &str) -> Vec<(String, String, Date, i64)> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (truth, rest) = line.split_once(',').unwrap();
            let (rest, amount) = rest.rsplit_once(',').unwrap();
            let (memo, date) = rest.rsplit_once(',').unwrap();
            let (whole, cents) = amount.split_once('.').unwrap_or((amount, "0"));
            let cents = format!("{cents:0<2}");
            let minor = whole.parse::<i64>().unwrap() * 100 + cents[..2].parse::<i64>().unwrap();
            (truth.to_owned(), memo.trim_matches('"').to_owned(), date.parse().unwrap(), minor)
        })
        .collect()
}

fn labelled(folder: &str) {
    let gbp = Currency::new("GBP").unwrap();
    let origin = table(&format!("{folder}/transactions_origin.csv"));
    let destination = table(&format!("{folder}/transactions_destination.csv"));
    let items = origin.iter().enumerate().map(|(number, (_, memo, date, amount))| MatchItem {
        id: Id::new(format!("o-{number}")).unwrap(),
        customer: None,
        open: Money::new(*amount, gbp).unwrap(),
        due: Some(*date),
        issued: Some(*date),
        references: Vec::new(),
        texts: vec![memo.clone()],
        discounts: Vec::new(),
    });
    let lines = destination.iter().enumerate().map(|(number, (_, memo, date, amount))| {
        let mut line =
            MatchLine::new(Id::new(format!("d-{number}")).unwrap(), Money::new(*amount, gbp).unwrap(), *date);
        line.texts = vec![memo.clone()];
        line
    });
    let differences = vec![AllowedDifference::Ratio { percent: duebook::Percent::new(13).unwrap() }];
    let rules = MatchRules { differences, ..MatchRules::default() };
    let request = MatchRequest { lines: lines.collect(), items: items.collect(), parties: Vec::new(), rules };
    let from = cpu();
    let plan = match_payments(&request).unwrap();
    println!("{} lines in {:.2} CPU s; {:?}", origin.len(), cpu() - from, plan.summary);
    for (least, margin) in
        [(0, 0), (3_000, 0), (3_000, 1_000), (6_000, 1_000), (6_000, 2_000), (6_000, 4_000), (6_000, 6_000)]
    {
        let (mut posts, mut right) = (0_u32, 0_u32);
        for decision in &plan.decisions {
            let fits = decision.score >= least && decision.margin >= margin && decision.margin > 0;
            if let (true, Some(part)) = (fits, decision.allocations.first()) {
                let line: usize = decision.line.as_str()[2..].parse().unwrap();
                let item: usize = part.item.as_str()[2..].parse().unwrap();
                posts += 1;
                right += u32::from(destination[line].0 == origin[item].0);
            }
        }
        println!(
            "score {least:5} margin {margin:5}: precision {:.5} recall {:.4}",
            f64::from(right) / f64::from(posts),
            f64::from(right) / destination.len() as f64
        );
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    if std::env::args().nth(1).as_deref() == Some("labelled") {
        return labelled(&std::env::args().nth(2).unwrap());
    }
    let lines: usize = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(20_000);
    let profile = arguments.next().unwrap_or_else(|| "hard".to_owned());
    let seed: u64 = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(1);
    let show = arguments.next();
    let invented = invent(lines, &profile, seed);
    let best = (0..if lines <= 200_000 { 3 } else { 1 })
        .map(|_| {
            let from = cpu();
            let plan = match_payments(&invented.request).unwrap();
            let used = cpu() - from;
            std::hint::black_box(&plan);
            used
        })
        .fold(f64::MAX, f64::min);
    let plan = match_payments(&invented.request).unwrap();
    let mut classes: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    let mut shown = 0;
    for decision in &plan.decisions {
        let truth = &invented.truth[decision.line.as_str()];
        let class = classes.entry(truth.class).or_default();
        class[0] += 1;
        let items: BTreeSet<String> = decision.allocations.iter().map(|line| line.item.as_str().to_owned()).collect();
        if decision.outcome == MatchOutcome::Post {
            let right = items == truth.items;
            class[if right { 1 } else { 2 }] += 1;
            if !right && show.as_deref() == Some("wrong") && shown < 12 {
                shown += 1;
                let line = invented.request.lines.iter().find(|line| line.id == decision.line).unwrap();
                println!(
                    "WRONG {} {:?} {} truth {:?}\n  {:?} {} margin {}",
                    truth.class,
                    line.names,
                    line.texts.join("|"),
                    truth.items,
                    items,
                    decision.score,
                    decision.margin
                );
                for reason in &decision.reasons {
                    println!("    {}", reason.en());
                }
            }
        } else {
            if show.as_deref() == Some(&truth.class[..2]) && shown < 12 {
                shown += 1;
                let line = invented.request.lines.iter().find(|line| line.id == decision.line).unwrap();
                println!(
                    "MISSED {} {} {:?} {} truth {:?}\n  {:?} {:?} score {} margin {}",
                    truth.class,
                    line.amount,
                    line.names,
                    line.texts.join("|"),
                    truth.items,
                    items,
                    decision.verdict,
                    decision.score,
                    decision.margin
                );
                for reason in &decision.reasons {
                    println!("    {}", reason.en());
                }
                for other in &decision.alternatives {
                    println!("   or {:?} {}", other.items, other.score);
                }
            }
            if !truth.items.is_empty()
                && (items == truth.items
                    || decision.alternatives.iter().any(|other| {
                        other.items.iter().map(|id| id.as_str().to_owned()).collect::<BTreeSet<_>>() == truth.items
                    }))
            {
                class[3] += 1;
            }
            if decision.outcome == MatchOutcome::Ambiguous {
                class[4] += 1;
            }
        }
    }
    println!("class                        lines   right  wrong  top-3 of rest  ambiguous");
    let mut sum = [0; 5];
    let mut findable = 0;
    for (name, class) in &classes {
        println!(
            "{name:28} {:6} {:6.2}% {:5} {:6} {:6}",
            class[0],
            100.0 * class[1] as f64 / class[0] as f64,
            class[2],
            class[3],
            class[4]
        );
        if !name.starts_with("99") && !name.starts_with("11") {
            findable += class[0];
        }
        for at in 0..5 {
            sum[at] += class[at];
        }
    }
    let posts = sum[1] + sum[2];
    println!(
        "precision {:.5}  recall {:.4}  auto {:.4}",
        sum[1] as f64 / posts as f64,
        sum[1] as f64 / findable as f64,
        posts as f64 / sum[0] as f64
    );
    let count = plan.decisions.len();
    println!(
        "{count} lines x {} items: {best:.3} CPU s, {:.0} lines/s; {:?}",
        invented.request.items.len(),
        count as f64 / best,
        plan.summary
    );
}
