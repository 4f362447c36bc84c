//! The lines of the statement: every payment as a bank would write it, with the noise of its class.

use std::collections::BTreeSet;

use super::names::{Name, Words, full_width};
use super::numbers::{ending, mistyped, retyped};
use super::plan::Payment;
use super::population::{account, words};
use super::profile::{Kind, Profile};
use super::random::Random;
use super::rows::{Class, Gap, Item, Line, Party, Right, Truth, iso};

pub(crate) struct Writer<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) parties: &'a [Party],
    pub(crate) items: &'a [Item],
    random: Random,
    /// What the foreign currency is worth, of a thousand.
    rate: i64,
    /// What is owed, by customer.
    owed: BTreeSet<(usize, i64)>,
    words: Words,
}

/// All lines in the order of the statement, with the truth of each.
pub(crate) fn written(
    profile: &Profile,
    parties: &[Party],
    items: &[Item],
    payments: &[Payment],
    seed: u64,
) -> (Vec<Line>, Vec<Truth>) {
    let mut random = Random::new(seed, "lines");
    let rate = if profile.main == "EUR" { random.between(850, 950) } else { random.between(6_800, 7_300) };
    let owed = items.iter().map(|item| (item.customer, item.amount)).collect();
    let mut writer = Writer { profile, parties, items, random, rate, owed, words: words(seed) };
    let mut rows: Vec<(Line, Truth)> = Vec::with_capacity(payments.len());
    for payment in payments {
        match payment.class {
            Class::PaidTwice | Class::Reimported | Class::NoCounterpart => {}
            _ => rows.push(writer.paid(payment)),
        }
    }
    writer.repeated(payments, &mut rows);
    for _ in payments.iter().filter(|payment| payment.class == Class::NoCounterpart) {
        let line = writer.foreign_matter();
        rows.push((line, truth(Class::NoCounterpart, Right::Nothing, Vec::new())));
    }
    ordered(rows, &mut writer.random)
}

fn truth(class: Class, right: Right, parts: Vec<(usize, i64)>) -> Truth {
    Truth { class, right, parts, gap: Gap::None, told: false, answers: 1, repeats: None }
}

/// By day, otherwise in no order, with ids that say nothing.
fn ordered(rows: Vec<(Line, Truth)>, random: &mut Random) -> (Vec<Line>, Vec<Truth>) {
    let mut order: Vec<(i64, u64, usize)> =
        rows.iter().enumerate().map(|(place, (line, _))| (line.booked, random.next(), place)).collect();
    order.sort_unstable();
    let mut place_of = vec![0; rows.len()];
    for (now, (_, _, was)) in order.iter().enumerate() {
        place_of[*was] = now;
    }
    let mut rows: Vec<Option<(Line, Truth)>> = rows.into_iter().map(Some).collect();
    let sorted = order.into_iter().enumerate().map(|(now, (_, _, was))| {
        let (mut line, mut truth) = rows[was].take().unwrap();
        line.id = format!("L-{now:07}");
        truth.repeats = truth.repeats.map(|place| place_of[place]);
        (line, truth)
    });
    sorted.unzip()
}

impl Writer<'_> {
    /// How many days after it is due somebody pays.
    fn lag(&mut self) -> i64 {
        let tail = self.profile.tail;
        match self.random.weighted(&[12, 20, 45, 15, 8]) {
            0 => -self.random.between(1, 12),
            1 => 0,
            2 => self.random.between(1, 3),
            3 => self.random.between(4, 10),
            _ => self.random.between(11, tail),
        }
    }

    fn paid(&mut self, payment: &Payment) -> (Line, Truth) {
        let profile = self.profile;
        let last = payment.parts.iter().map(|part| self.items[part.0].due).max().unwrap();
        let customer = self.items[payment.parts[0].0].customer;
        let currency = self.items[payment.parts[0].0].currency;
        let sum: i64 = payment.parts.iter().map(|part| part.1).sum::<i64>() - payment.short.min(0);
        let day = last + self.lag() + payment.instalment * self.random.between(3, 14);
        let mut line = self.blank(customer, day);
        (line.amount, line.currency) = (sum, currency);
        if payment.class == Class::ExchangeDifference {
            // The rate of the day moves a little.
            let rate = self.rate * 1000 + self.random.between(-8_000, 8_000);
            line.amount = sum * rate / 1_000_000;
            line.currency = profile.main;
            line.instructed = Some((sum, currency));
        }
        if payment.gap == Gap::Charged {
            line.charges = Some(payment.short);
            if self.random.chance(500) {
                line.instructed = Some((sum + payment.short, currency));
            }
        }
        if self.random.chance(profile.varied_name) {
            line.payer = self.parties[customer].name.varied(&mut self.random);
        }
        if self.random.chance(profile.without_name) {
            line.payer = String::new();
        }
        self.noise(payment, customer, &mut line);
        let right = if payment.class == Class::Ambiguous { Right::Refuse } else { Right::Post };
        let mut truth = truth(payment.class, right, payment.parts.clone());
        (truth.gap, truth.answers) = (payment.gap, payment.answers);
        (line, truth)
    }

    fn blank(&mut self, customer: usize, day: i64) -> Line {
        let party = &self.parties[customer];
        let booked = day + i64::from(self.random.chance(200));
        Line {
            id: String::new(),
            booked,
            value: day,
            amount: 0,
            currency: self.profile.main,
            payer: party.name.full(),
            account: if self.random.chance(self.profile.with_account) { party.account.clone() } else { String::new() },
            reference: String::new(),
            text: String::new(),
            end_to_end: if self.random.chance(400) { "NOTPROVIDED".to_owned() } else { self.random.digits(12) },
            bank: format!("B{}", self.random.digits(13)),
            instructed: None,
            charges: None,
        }
    }

    fn noise(&mut self, payment: &Payment, customer: usize, line: &mut Line) {
        let item = &self.items[payment.parts[0].0];
        let chinese = self.parties[customer].name.chinese;
        let hard = self.profile.kind == Kind::Hard;
        match payment.class {
            Class::Structured => {
                line.reference = item.asked.clone();
                line.text = self.remark(chinese);
            }
            Class::InText => line.text = self.sentence(&item.number, chinese),
            Class::FullWidth => {
                line.payer = full_width(&line.payer);
                if hard && self.random.chance(600) {
                    line.text = full_width(&self.sentence(&item.number, chinese));
                } else {
                    line.reference = full_width(&item.asked);
                }
            }
            Class::Mistyped => {
                let slips = if self.random.chance(self.profile.two_slips) { 2 } else { 1 };
                if hard && self.random.chance(550) {
                    let wrong = mistyped(&item.number, slips, &mut self.random);
                    line.text = self.sentence(&wrong, chinese);
                } else {
                    line.reference = mistyped(&item.asked, slips, &mut self.random);
                }
            }
            Class::CutShort => self.cut(&item.number, chinese, line),
            Class::NameOnly | Class::ShortBare | Class::LumpBare => {
                line.payer = self.parties[customer].name.varied(&mut self.random);
                line.text = self.remark(chinese);
            }
            Class::Ambiguous => {
                line.payer = self.parties[customer].name.full();
                line.text = self.remark(chinese);
                let shared = payment.twin.map_or(0, |twin| common(&item.number, &self.items[twin].number));
                if shared >= 6 && shared < item.number.len() && self.random.chance(300) {
                    line.text = format!("{} {}", if chinese { "付款" } else { "Inv." }, &item.number[..shared]);
                }
            }
            Class::ProxyReferenced | Class::ProxyBare => self.by_proxy(payment.class, customer, item, line),
            Class::ShortReferenced | Class::ExchangeDifference => {
                if !hard || self.random.chance(500) {
                    line.reference = item.asked.clone();
                } else {
                    line.text = self.sentence(&item.number, chinese);
                }
            }
            Class::Cents => {
                if self.random.chance(600) {
                    line.text = self.sentence(&item.number, chinese);
                }
            }
            Class::LumpAll | Class::LumpFirst | Class::LumpCredit => self.lump(payment, chinese, line),
            Class::SplitReferenced => {
                let part = payment.instalment + 1;
                let number = retyped(&item.number, &mut self.random);
                line.text = match self.random.below(3) {
                    0 => format!("{number} {}", if chinese { "部分付款" } else { "part payment" }),
                    1 => format!("{} {part} {number}", if chinese { "分期" } else { "Teilzahlung" }),
                    _ => self.sentence(&item.number, chinese),
                };
            }
            Class::SplitBare => line.text = self.remark(chinese),
            Class::PaidTwice | Class::Reimported | Class::NoCounterpart => {}
        }
    }

    /// Words without a number that says anything.
    fn remark(&mut self, chinese: bool) -> String {
        let order = self.random.digits(10);
        let choice = self.random.weighted(&[40, 30, 20, 10]);
        match (choice, chinese) {
            (0, _) => String::new(),
            (1, true) => (*self.random.pick(&["货款", "付款", "往来款", "转账", "采购款"])).to_owned(),
            (1, false) => {
                (*self.random.pick(&["Payment", "Rechnungsausgleich", "invoice", "paiement", "Zahlung"])).to_owned()
            }
            (2, true) => format!("采购单{order}"),
            (2, false) => format!("PO {order}"),
            (_, true) => format!("货款 {}", iso(self.random.between(0, 300))),
            (_, false) => format!("Zahlung vom {}", iso(self.random.between(0, 300))),
        }
    }

    /// The number among others: an order, a date, a telephone.
    fn sentence(&mut self, number: &str, chinese: bool) -> String {
        let written = retyped(number, &mut self.random);
        let (order, telephone, client) = (self.random.digits(10), self.random.digits(8), self.random.digits(5));
        let date = iso(self.random.between(0, 300));
        let mut text = match (self.random.below(6), chinese) {
            (0, true) => format!("货款 发票{written} 订单{order}"),
            (1, true) => format!("付{written}货款，电话{telephone}"),
            (2, true) => format!("{date} 支付发票号：{written} 采购单{order}"),
            (3, true) => format!("{written} 合同款 {date}"),
            (4, true) => format!("订单{order} 发票号 {written}"),
            (_, true) => format!("转账 {written}"),
            (0, false) => format!("RG {written} VOM {date} BEST {order}"),
            (1, false) => format!("Invoice {written}, PO {order}, dated {date}"),
            (2, false) => format!("KD-NR {client} RE-NR {written} TEL {telephone}"),
            (3, false) => format!("/PO/{order}/INV/{written}"),
            (4, false) => format!("paiement facture {written} du {date}"),
            (_, false) => format!("{written} {date}"),
        };
        // A field of 27 characters ends in the middle of a word.
        if self.random.chance(self.profile.in_text_broken) && text.chars().count() > 28 {
            text = text
                .chars()
                .enumerate()
                .flat_map(|(at, letter)| (at == 27).then_some(' ').into_iter().chain([letter]))
                .collect();
        }
        text
    }

    /// The last digits only, or a field that was full before the number ended.
    fn cut(&mut self, number: &str, chinese: bool, line: &mut Line) {
        if self.random.chance(self.profile.cut_to_ending) {
            let hard = self.profile.kind == Kind::Hard;
            let digits = ending(number, self.random.between(if hard { 4 } else { 5 }, 6) as usize);
            if hard {
                line.text = format!("{} {digits}", if chinese { "发票尾号" } else { "Rg." });
            } else {
                line.reference = digits;
            }
            return;
        }
        let whole = number.chars().count();
        let kept = whole - self.random.between(1, (whole as i64 - 6).clamp(1, 4)) as usize;
        let width = *self.random.pick(&[18, 20, 27, 35, 140]);
        let mut before = String::new();
        while before.chars().count() + 12 < width - kept.min(width) {
            before.push_str(
                &self.random.pick(&["Payment ", "order ", "for goods ", "thank you ", "Bestellung ", "Zahlung "])[..],
            );
        }
        let kept: String = number.chars().take(kept).collect();
        line.text =
            format!("{}{kept}", before.chars().take(width.saturating_sub(kept.chars().count())).collect::<String>());
    }

    fn by_proxy(&mut self, class: Class, customer: usize, item: &Item, line: &mut Line) {
        let party = &self.parties[customer];
        let chinese = party.name.chinese;
        line.payer = party.proxy.clone();
        if !line.account.is_empty() {
            line.account = party.proxy_account.clone();
        }
        line.text = if class == Class::ProxyReferenced {
            if self.random.chance(400) {
                line.reference = item.asked.clone();
                return;
            }
            self.sentence(&item.number, chinese)
        } else if self.random.chance(self.profile.proxy_named) {
            let name = if self.random.chance(500) { party.name.full() } else { party.name.varied(&mut self.random) };
            match (chinese, self.random.below(2)) {
                (true, 0) => format!("代付 {name}"),
                (true, _) => format!("代{name}付货款"),
                (false, 0) => format!("on behalf of {name}"),
                (false, _) => format!("i.A. {name}"),
            }
        } else {
            self.remark(chinese)
        };
    }

    fn lump(&mut self, payment: &Payment, chinese: bool, line: &mut Line) {
        let numbers: Vec<&str> =
            payment.parts.iter().filter(|part| part.1 > 0).map(|part| self.items[part.0].number.as_str()).collect();
        let credit = payment.parts.iter().find(|part| part.1 < 0).map(|part| self.items[part.0].number.clone());
        let how = match payment.class {
            Class::LumpFirst => 1,
            Class::LumpCredit => self.random.weighted(&[50, 0, 20, 30]),
            _ => 0,
        };
        let first = numbers[0];
        line.text = match how {
            1 => match self.random.below(3) {
                0 => format!("{first} u.a."),
                1 => format!("{first}{}", if chinese { "等" } else { " etc." }),
                _ => format!("{first} +{}", numbers.len() - 1),
            },
            2 => self.remark(chinese),
            _ => {
                let mut text: Vec<String> = numbers.iter().map(|number| (*number).to_owned()).collect();
                if self.random.chance(self.profile.lump_abbreviated) {
                    text[1..].iter_mut().for_each(|number| *number = ending(number, 4));
                }
                if let Some(credit) = credit.filter(|_| how == 0) {
                    text.push(format!("{} {credit}", if chinese { "扣红字" } else { "less credit" }));
                }
                let joined = text.join([", ", " ", "; ", " + ", "/"][self.random.weighted(&[35, 25, 15, 15, 10])]);
                joined.chars().take(140).collect()
            }
        };
    }

    /// Lines that are there a second time: paid again some days later, or read again from another file.
    fn repeated(&mut self, payments: &[Payment], rows: &mut Vec<(Line, Truth)>) {
        let mut models: Vec<usize> = (0..rows.len())
            .filter(|place| match rows[*place].1.class {
                Class::Structured | Class::InText | Class::FullWidth | Class::Mistyped => true,
                Class::NameOnly => self.random.chance(300),
                _ => false,
            })
            .collect();
        self.random.shuffle(&mut models);
        for payment in payments {
            if payment.class != Class::PaidTwice && payment.class != Class::Reimported {
                continue;
            }
            let Some(place) = models.pop() else { return };
            let (mut line, truth_of) = rows[place].clone();
            if payment.class == Class::PaidTwice {
                let later = self.random.between(1, 20);
                (line.booked, line.value) = (line.booked + later, line.value + later);
                line.bank = format!("B{}", self.random.digits(13));
                line.end_to_end = self.random.digits(12);
            }
            let mut truth = truth(payment.class, Right::Duplicate, truth_of.parts);
            truth.repeats = Some(place);
            rows.push((line, truth));
        }
    }

    /// Money that is for nothing on the list.
    fn foreign_matter(&mut self) -> Line {
        let customer = self.random.below(self.parties.len() as u64) as usize;
        let day = self.random.between(20, self.profile.window + 60);
        let mut line = self.blank(customer, day);
        line.amount = self.random.amount(self.profile.middle, self.profile.deviation);
        if self.random.chance(300) {
            line.amount = (line.amount / 10_000).max(1) * 10_000;
        }
        let chinese = self.random.chance(500);
        match self.random.weighted(&[50, 30, 20]) {
            0 => {
                let stranger = Name::new(&self.words, &mut self.random);
                line.payer = stranger.full();
                if !line.account.is_empty() {
                    line.account = account(stranger.chinese, &mut self.random);
                }
                line.text = match self.random.weighted(&[60, 37, 3]) {
                    0 => self.remark(stranger.chinese),
                    1 => {
                        let (letters, digits) =
                            (*self.random.pick(&["INV", "RE", "NO.", "Bill "]), self.random.digits(7));
                        format!("{letters}{digits}")
                    }
                    _ => self.random.pick(self.items).number.clone(),
                };
            }
            1 => {
                // A customer pays ahead, and nothing it owes is of that amount.
                line.text = (*self.random.pick(if self.parties[customer].name.chinese {
                    &["预付款", "定金", "保证金"]
                } else {
                    &["Anzahlung", "deposit", "prepayment"]
                }))
                .to_owned();
                while self.owed.contains(&(customer, line.amount)) {
                    line.amount += self.random.between(1, 99);
                }
            }
            _ => {
                (line.payer, line.text) = if chinese {
                    ("国家金库".to_owned(), "退税".to_owned())
                } else {
                    ("Finanzamt".to_owned(), "Erstattung".to_owned())
                };
                line.account = String::new();
            }
        }
        line
    }
}

/// How many bytes of ASCII two numbers begin with alike.
fn common(one: &str, other: &str) -> usize {
    one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count()
}
