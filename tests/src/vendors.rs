//! What the systems of other houses pay, as their documents describe it: one small function each, over whole
//! numbers. None of them knows a scheme; `tests/allocation/presets.rs` compares the presets with them.
//!
//! Everything happens inside one customer and one currency: [`in_partners`] splits a world. Where a source
//! says nothing, the answer of this library's rule book stands here and the comment says so.

use std::collections::{BTreeMap, BTreeSet};

/// Where money comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// A receipt.
    Receipt,
    /// A prepayment.
    Prepaid,
    /// A red bill, a return, a credit note.
    Red,
    /// What we owe the customer.
    Payable,
}

/// Money to use. Days are counted from the business date: today is 0.
#[derive(Clone, Debug)]
pub struct Cash {
    pub id: String,
    pub partner: (String, String),
    pub amount: i64,
    pub day: i64,
    pub from: From,
    pub fields: BTreeMap<&'static str, &'static str>,
    pub quotes: Vec<String>,
}

/// A document to be paid.
#[derive(Clone, Debug)]
pub struct Bill {
    pub id: String,
    pub partner: (String, String),
    pub open: i64,
    pub due: i64,
    pub dated: Option<i64>,
    /// Whether money was paid back with it.
    pub refund: bool,
    pub fields: BTreeMap<&'static str, &'static str>,
    pub bears: Vec<String>,
    /// Line, tax, freight and so on, in the order of the document; together they are `open`.
    pub parts: Vec<(&'static str, i64)>,
}

/// What each lot pays of each bill.
pub type Paid = BTreeMap<(String, String), i64>;

/// The books of one customer in one currency while they are settled.
pub struct Book<'a> {
    cash: Vec<&'a Cash>,
    bills: Vec<&'a Bill>,
    left: BTreeMap<&'a str, i64>,
    open: BTreeMap<&'a str, i64>,
    /// The payments in the order in which they were made.
    pub made: Vec<(String, String, i64)>,
}

/// Runs one system for each customer and currency, and gathers the payments in order.
pub fn in_partners(cash: &[Cash], bills: &[Bill], system: fn(&mut Book<'_>)) -> Vec<(String, String, i64)> {
    let partners: BTreeSet<&(String, String)> = cash.iter().map(|cash| &cash.partner).collect();
    let mut made = Vec::new();
    for partner in partners {
        let cash: Vec<&Cash> = cash.iter().filter(|cash| cash.partner == *partner).collect();
        let bills: Vec<&Bill> = bills.iter().filter(|bill| bill.partner == *partner).collect();
        let left = cash.iter().map(|cash| (cash.id.as_str(), cash.amount)).collect();
        let open = bills.iter().map(|bill| (bill.id.as_str(), bill.open)).collect();
        let mut book = Book { cash, bills, left, open, made: Vec::new() };
        system(&mut book);
        made.append(&mut book.made);
    }
    made
}

/// The payments as a table.
#[must_use]
pub fn table(made: &[(String, String, i64)]) -> Paid {
    let mut paid = Paid::new();
    for (cash, bill, amount) in made {
        *paid.entry((cash.clone(), bill.clone())).or_default() += amount;
    }
    paid
}

impl<'a> Book<'a> {
    fn left(&self, cash: &Cash) -> i64 {
        self.left[cash.id.as_str()]
    }

    fn open(&self, bill: &Bill) -> i64 {
        self.open[bill.id.as_str()]
    }

    fn pay(&mut self, cash: &'a Cash, bill: &'a Bill, amount: i64) {
        assert!(amount > 0 && amount <= self.left(cash) && amount <= self.open(bill));
        *self.left.get_mut(cash.id.as_str()).unwrap() -= amount;
        *self.open.get_mut(bill.id.as_str()).unwrap() -= amount;
        self.made.push((cash.id.clone(), bill.id.clone(), amount));
    }

    /// Money of these sources, by day of arrival, then number.
    fn money(&self, from: &[From]) -> Vec<&'a Cash> {
        let mut cash: Vec<&Cash> = self.cash.iter().copied().filter(|cash| from.contains(&cash.from)).collect();
        cash.sort_by_key(|cash| (cash.day, &cash.id));
        cash
    }

    fn all_money(&self) -> Vec<&'a Cash> {
        self.money(&[From::Receipt, From::Prepaid, From::Red, From::Payable])
    }

    /// Ordinary documents that are open, sorted.
    fn debts<K: Ord>(&self, key: impl Fn(&'a Bill) -> K) -> Vec<&'a Bill> {
        let mut bills = self.bills.clone();
        bills.retain(|bill| !bill.refund && self.open(bill) > 0);
        bills.sort_by_key(|bill| key(bill));
        bills
    }

    fn refunds<K: Ord>(&self, key: impl Fn(&'a Bill) -> K) -> Vec<&'a Bill> {
        let mut bills = self.bills.clone();
        bills.retain(|bill| bill.refund);
        bills.sort_by_key(|bill| key(bill));
        bills
    }

    /// Two lists side by side: the smaller of what is left and what is open, then on with the one used up.
    fn walk(&mut self, cash: &[&'a Cash], bills: &[&'a Bill]) {
        let (mut at, mut to) = (0, 0);
        while at < cash.len() && to < bills.len() {
            let amount = self.left(cash[at]).min(self.open(bills[to]));
            if amount > 0 {
                self.pay(cash[at], bills[to], amount);
            }
            if self.left(cash[at]) == 0 {
                at += 1;
            } else {
                to += 1;
            }
        }
    }

    /// The same, separately for each value of a field; who lacks the field stands aside.
    fn walk_by(&mut self, field: &str, cash: &[&'a Cash], bills: &[&'a Bill]) {
        let values: BTreeSet<&str> = cash.iter().filter_map(|cash| cash.fields.get(field).copied()).collect();
        for value in values {
            let mine: Vec<&Cash> = cash.iter().copied().filter(|c| c.fields.get(field) == Some(&value)).collect();
            let theirs: Vec<&Bill> = bills.iter().copied().filter(|b| b.fields.get(field) == Some(&value)).collect();
            self.walk(&mine, &theirs);
        }
    }

    /// Both sides add up to the same: everything is ticked off.
    fn all_with_all(&mut self, cash: &[&'a Cash], bills: &[&'a Bill]) -> bool {
        let left: i64 = cash.iter().map(|cash| self.left(cash)).sum();
        let open: i64 = bills.iter().map(|bill| self.open(bill)).sum();
        if left != open || left == 0 {
            return false;
        }
        self.walk(cash, bills);
        true
    }

    /// Pays these bills in full.
    fn settle(&mut self, cash: &'a Cash, bills: &[&'a Bill]) {
        for bill in bills {
            self.pay(cash, bill, self.open(bill));
        }
    }

    /// The one bill with exactly what is left, of these.
    fn only_equal(&self, cash: &Cash, bills: &[&'a Bill]) -> Option<&'a Bill> {
        let equal: Vec<&Bill> = bills.iter().copied().filter(|bill| self.open(bill) == self.left(cash)).collect();
        if equal.len() == 1 { Some(equal[0]) } else { None }
    }

    /// All sets of these bills that add up to what is left.
    fn groups(&self, cash: &Cash, bills: &[&'a Bill]) -> Vec<Vec<&'a Bill>> {
        let mut found = Vec::new();
        for mask in 1_u32..1 << bills.len() {
            let group: Vec<&Bill> = (0..bills.len()).filter(|at| mask >> at & 1 == 1).map(|at| bills[at]).collect();
            if group.iter().map(|bill| self.open(bill)).sum::<i64>() == self.left(cash) {
                found.push(group);
            }
        }
        found
    }

    /// One reference after the other: the bills that bear it, the oldest due first.
    fn by_reference(&mut self, cash: &'a Cash) {
        for quoted in &cash.quotes {
            let bills = self.debts(by_due);
            let bearing: Vec<&Bill> =
                bills.into_iter().filter(|b| b.id == *quoted || b.bears.contains(quoted)).collect();
            self.walk(&[cash], &bearing);
        }
    }
}

/// The rule book's "oldest due": due date, then document date (none first), then number.
fn by_due(bill: &Bill) -> (i64, Option<i64>, &str) {
    (bill.due, bill.dated, &bill.id)
}

/// Document date, then number.
fn by_document(bill: &Bill) -> (Option<i64>, &str) {
    (bill.dated, &bill.id)
}

/// 用友U8: receipt lines by date and number, documents by date and number; min of both, on with the one used up.
pub fn u8(book: &mut Book<'_>) {
    let (cash, bills) = (book.money(&[From::Receipt]), book.debts(by_document));
    book.walk(&cash, &bills);
}

/// 用友U8 with the order number compulsory.
pub fn u8_by_order(book: &mut Book<'_>) {
    let (cash, bills) = (book.money(&[From::Receipt]), book.debts(by_document));
    book.walk_by("order", &cash, &bills);
}

/// 用友U8, 预收冲应收. Documented is the total, which is asserted; the order is that of the automatic run.
pub fn u8_on_account(book: &mut Book<'_>) {
    let (cash, bills) = (book.money(&[From::Prepaid]), book.debts(by_document));
    let sides = (cash.iter().map(|c| c.amount).sum::<i64>(), bills.iter().map(|b| b.open).sum::<i64>());
    book.walk(&cash, &bills);
    assert_eq!(book.made.iter().map(|(_, _, amount)| amount).sum::<i64>(), sides.0.min(sides.1));
}

/// 金蝶KIS专业版: the half with the smaller total is taken as given; the other is filled in listed order.
pub fn kis(book: &mut Book<'_>) {
    let bills: Vec<&Bill> = book.bills.iter().copied().filter(|bill| !bill.refund).collect();
    let cash = book.cash.clone();
    let (have, owe): (i64, i64) = (cash.iter().map(|c| c.amount).sum(), bills.iter().map(|b| b.open).sum());
    let mut share: BTreeMap<&str, i64> = BTreeMap::new();
    let mut rest = have.min(owe);
    if have <= owe {
        for bill in &bills {
            share.insert(&bill.id, bill.open.min(rest));
            rest -= bill.open.min(rest);
        }
        for one in &cash {
            for bill in &bills {
                let amount = book.left(one).min(share[bill.id.as_str()]);
                if amount > 0 {
                    book.pay(one, bill, amount);
                    *share.get_mut(bill.id.as_str()).unwrap() -= amount;
                }
            }
        }
    } else {
        for one in &cash {
            share.insert(&one.id, one.amount.min(rest));
            rest -= one.amount.min(rest);
        }
        for bill in &bills {
            for one in &cash {
                let amount = book.open(bill).min(share[one.id.as_str()]);
                if amount > 0 {
                    book.pay(one, bill, amount);
                    *share.get_mut(one.id.as_str()).unwrap() -= amount;
                }
            }
        }
    }
}

/// The bills of the same value of a field.
fn of_same<'a>(cash: &Cash, field: &str, bills: Vec<&'a Bill>) -> Vec<&'a Bill> {
    let same = |bill: &&Bill| bill.fields.contains_key(field) && bill.fields.get(field) == cash.fields.get(field);
    bills.into_iter().filter(same).collect()
}

/// 金蝶KIS标准版: same business number, same amount, other side. Of several alike: none.
pub fn kis_standard(book: &mut Book<'_>) {
    for cash in book.all_money() {
        let bills = of_same(cash, "number", book.debts(by_due));
        if let Some(bill) = book.only_equal(cash, &bills) {
            book.settle(cash, &[bill]);
        }
    }
}

/// 畅捷通T+: refunds and red bills, then prepayments, then receipts; by date, then number.
pub fn t_plus(book: &mut Book<'_>) {
    let (credit, refunds) = (book.money(&[From::Red, From::Prepaid]), book.refunds(by_document));
    book.walk(&credit, &refunds);
    for step in [From::Red, From::Prepaid, From::Receipt] {
        let (cash, bills) = (book.money(&[step]), book.debts(by_document));
        book.walk(&cash, &bills);
    }
}

/// 金蝶云苍穹 with the relations of the preset.
pub fn cosmic(book: &mut Book<'_>) {
    let (red, received) = (book.money(&[From::Red]), book.money(&[From::Receipt, From::Prepaid]));
    let bills = book.debts(by_due);
    book.walk(&red, &bills);
    book.walk_by("contract", &received, &bills);
    book.walk_by("order", &received, &bills);
    book.walk(&received, &bills);
    let refunds = book.refunds(by_due);
    book.walk(&received, &refunds);
    let payable = book.money(&[From::Payable]);
    book.walk(&payable, &bills);
}

/// 金蝶云星辰: amount first, then date.
pub fn xingchen(book: &mut Book<'_>) {
    let cash = book.all_money();
    for one in &cash {
        let equal = book.debts(by_due).into_iter().find(|bill| book.open(bill) == book.left(one));
        if let Some(bill) = equal {
            book.settle(one, &[bill]);
        }
    }
    let bills = book.debts(by_due);
    book.walk(&cash, &bills);
}

/// 往来两清: the six ways one after the other, each over all that is still open.
pub fn two_way_clearing(book: &mut Book<'_>) {
    for field in ["number", "bill", ""] {
        for cash in book.all_money() {
            if book.left(cash) == 0 {
                continue;
            }
            let all = book.debts(by_due);
            let bills = if field.is_empty() { all } else { of_same(cash, field, all) };
            if let Some(bill) = book.only_equal(cash, &bills) {
                book.settle(cash, &[bill]);
            }
        }
    }
    for field in ["department", "project"] {
        for value in ["A", "B"] {
            let cash: Vec<&Cash> =
                book.all_money().into_iter().filter(|cash| cash.fields.get(field) == Some(&value)).collect();
            let bills: Vec<&Bill> =
                book.debts(by_due).into_iter().filter(|bill| bill.fields.get(field) == Some(&value)).collect();
            book.all_with_all(&cash, &bills);
        }
    }
    let (cash, bills) = (book.all_money(), book.debts(by_due));
    if !book.all_with_all(&cash, &bills) {
        only_groups(book);
        groups_with_groups(book);
    }
}

/// Several receipts with several bills, six together at most, the fewest first. Documented is only that a group on
/// one side equals a group on the other: which comes first is this library's own rule, and that a receipt or a bill
/// that could be ticked off with two groups of as few stays, with all that depends on it.
fn groups_with_groups(book: &mut Book<'_>) {
    let (mut cash, mut bills) = (book.all_money(), book.debts(by_due));
    cash.retain(|cash| book.left(cash) > 0);
    for members in 2..=6_u32 {
        // A group is a number: its digits in base two are receipts, then bills.
        let all = cash.len() + bills.len();
        let groups: Vec<u32> = (1_u32..1 << all)
            .filter(|group| {
                let has = |at: &usize| group >> at & 1 == 1;
                let paid: i64 = (0..cash.len()).filter(has).map(|at| book.left(cash[at])).sum();
                let owed: i64 = (cash.len()..all).filter(has).map(|at| book.open(bills[at - cash.len()])).sum();
                group.count_ones() == members && paid == owed
            })
            .collect();
        let mut touched = 0;
        for group in &groups {
            touched |= group;
            if groups.iter().all(|other| other == group || other & group == 0) {
                let mine: Vec<&Cash> = (0..cash.len()).filter(|at| group >> at & 1 == 1).map(|at| cash[at]).collect();
                let theirs: Vec<&Bill> =
                    (0..bills.len()).filter(|at| group >> (cash.len() + at) & 1 == 1).map(|at| bills[at]).collect();
                book.walk(&mine, &theirs);
            }
        }
        let receipts = cash.len();
        cash = (0..receipts).filter(|at| touched >> at & 1 == 0).map(|at| cash[at]).collect();
        bills = (0..bills.len()).filter(|at| touched >> (receipts + at) & 1 == 0).map(|at| bills[at]).collect();
    }
}

/// Each lot with the one set of bills that comes to it.
fn only_groups(book: &mut Book<'_>) {
    for cash in book.all_money() {
        let groups = book.groups(cash, &book.debts(by_due));
        if groups.len() == 1 && book.left(cash) > 0 {
            book.settle(cash, &groups[0]);
        }
    }
}

/// Oracle AutoCash: the rules in order for each receipt, until one fits. Ties: earliest due, then lowest id.
pub fn oracle_auto_cash(book: &mut Book<'_>) {
    for cash in book.all_money() {
        let all = book.debts(|bill| (bill.due, &bill.id));
        let left = book.left(cash);
        let sum = |bills: &[&Bill]| bills.iter().map(|bill| book.open(bill)).sum::<i64>();
        let late: Vec<&Bill> = all.iter().copied().filter(|bill| bill.due < 0).collect();
        let mut terms: BTreeMap<Option<&str>, Vec<&Bill>> = BTreeMap::new();
        for bill in &late {
            terms.entry(bill.fields.get("term").copied()).or_default().push(bill);
        }
        let mut terms: Vec<Vec<&Bill>> = terms.into_values().collect();
        terms.sort_by_key(|bills| (bills[0].due, &bills[0].id));
        if let Some(bill) = all.iter().find(|bill| book.open(bill) == left) {
            book.settle(cash, &[*bill]);
        } else if sum(&all) == left {
            book.settle(cash, &all);
        } else if sum(&late) == left {
            book.settle(cash, &late);
        } else if let Some(bills) = terms.iter().find(|bills| sum(bills) == left) {
            book.settle(cash, bills);
        } else {
            book.walk(&[cash], &all);
        }
    }
}

/// SAP Business One: the invoices the payment names; one of the amount within three days; all within three days.
pub fn sap_business_one(book: &mut Book<'_>) {
    for cash in book.all_money() {
        book.by_reference(cash);
        let near: Vec<&Bill> = book.debts(by_due).into_iter().filter(|bill| (bill.due - cash.day).abs() <= 3).collect();
        if book.left(cash) == 0 {
            continue;
        }
        if let Some(bill) = book.only_equal(cash, &near) {
            book.settle(cash, &[bill]);
        } else if near.iter().map(|bill| book.open(bill)).sum::<i64>() == book.left(cash) {
            book.settle(cash, &near);
        }
    }
}

/// Odoo: credits and debits sorted by date (due date, where there is one) and signed amount, walked side by side.
pub fn odoo(book: &mut Book<'_>) {
    let (mut cash, bills) = (book.cash.clone(), book.debts(|bill| (bill.due, bill.open, bill.dated, &bill.id)));
    cash.sort_by_key(|cash| (cash.day, -cash.amount, &cash.id));
    book.walk(&cash, &bills);
}

/// ERPNext: payments by date, invoices by due date.
pub fn erpnext(book: &mut Book<'_>) {
    let (cash, bills) = (book.all_money(), book.debts(by_due));
    book.walk(&cash, &bills);
}

/// iDempiere: references, all with all, one with one, oldest first; prepayments are left out.
pub fn idempiere(book: &mut Book<'_>) {
    let cash = book.money(&[From::Receipt, From::Red]);
    for one in &cash {
        book.by_reference(one);
    }
    let bills = book.debts(by_due);
    book.all_with_all(&cash, &bills);
    for one in &cash {
        let equal = book.debts(by_due).into_iter().find(|bill| book.open(bill) == book.left(one));
        if let Some(bill) = equal {
            book.settle(one, &[bill]);
        }
    }
    let bills = book.debts(|bill| (bill.dated, bill.due, &bill.id));
    book.walk(&cash, &bills);
}

/// Tryton: what is proposed adds up to nothing, all or in part of the lines; nothing is paid in part.
pub fn tryton(book: &mut Book<'_>) {
    let (cash, bills) = (book.all_money(), book.debts(by_due));
    if !book.all_with_all(&cash, &bills) {
        only_groups(book);
    }
}

/// Stripe: the smallest group of one to five that is the exact amount, the oldest of those of one; else as many
/// as are covered in full, the oldest first. Of several groups of two and more none is taken here, and one of
/// six and more is: that is the preset's own rule and not Stripe's.
pub fn stripe(book: &mut Book<'_>) {
    for cash in book.all_money() {
        let bills = book.debts(by_due);
        let mut groups = book.groups(cash, &bills);
        groups.retain(|group| group.len() <= 5);
        let single = groups.iter().filter(|group| group.len() == 1).min_by_key(|group| by_due(group[0]));
        if let Some(bills) = single.or(if groups.len() == 1 { groups.first() } else { None }) {
            book.settle(cash, bills);
            continue;
        }
        for bill in bills {
            if book.open(bill) > book.left(cash) {
                break;
            }
            book.settle(cash, &[bill]);
        }
    }
}

/// This library's own waterfall.
pub fn oldest_due_first(book: &mut Book<'_>) {
    let (cash, bills) = (book.all_money(), book.debts(by_due));
    book.walk(&cash, &bills);
}

/// This library's standard: references, the one of the amount, all together, the oldest.
pub fn standard(book: &mut Book<'_>) {
    for cash in book.all_money() {
        book.by_reference(cash);
        let bills = book.debts(by_due);
        match book.only_equal(cash, &bills) {
            Some(bill) => book.settle(cash, &[bill]),
            None => book.walk(&[cash], &bills),
        }
    }
}

/// All in proportion: whole shares first, then a unit each to the largest remainders, the oldest due first.
pub fn pro_rata(book: &mut Book<'_>) {
    for cash in book.all_money() {
        let bills = book.debts(by_due);
        let open: Vec<i64> = bills.iter().map(|bill| book.open(bill)).collect();
        for (bill, share) in bills.iter().zip(shares(&open, book.left(cash))) {
            if share > 0 {
                book.pay(cash, bill, share);
            }
        }
    }
}

/// Whole numbers in proportion, by largest remainder.
fn shares(open: &[i64], money: i64) -> Vec<i64> {
    let total: i64 = open.iter().sum();
    let money = money.min(total);
    if total == 0 {
        return vec![0; open.len()];
    }
    let mut shares: Vec<i64> = open.iter().map(|open| open * money / total).collect();
    let mut order: Vec<usize> = (0..open.len()).collect();
    order.sort_by_key(|at| -(open[*at] * money % total));
    let missing = money - shares.iter().sum::<i64>();
    for at in order.into_iter().take(missing as usize) {
        shares[at] += 1;
    }
    shares
}

/// Which components Oracle's application rules pay together, one step after the other.
#[derive(Clone, Copy, Debug)]
pub enum Application {
    LineThenTax,
    LineWithTax,
    AllInProportion,
}

/// What each component of each bill gets, given the payments in order.
#[must_use]
pub fn inside(
    made: &[(String, String, i64)],
    bills: &[Bill],
    rule: Application,
) -> BTreeMap<(String, &'static str), i64> {
    let steps: &[&[&str]] = match rule {
        Application::LineThenTax => &[&["line"], &["tax"], &["freight"], &["charges"]],
        Application::LineWithTax => &[&["line", "tax"], &["freight"], &["charges"]],
        Application::AllInProportion => &[&["line", "tax", "freight", "charges"]],
    };
    let mut open: BTreeMap<&str, Vec<(&'static str, i64)>> = BTreeMap::new();
    for bill in bills {
        open.insert(&bill.id, bill.parts.clone());
    }
    let mut paid = BTreeMap::new();
    for (_, bill, amount) in made {
        let parts = open.get_mut(bill.as_str()).unwrap();
        let mut rest = *amount;
        for step in steps {
            let places: Vec<usize> = (0..parts.len()).filter(|at| step.contains(&parts[*at].0)).collect();
            let there: Vec<i64> = places.iter().map(|at| parts[*at].1).collect();
            for (at, share) in places.iter().zip(shares(&there, rest)) {
                parts[*at].1 -= share;
                rest -= share;
                if share > 0 {
                    *paid.entry((bill.clone(), parts[*at].0)).or_default() += share;
                }
            }
        }
        assert_eq!(rest, 0);
    }
    paid
}
