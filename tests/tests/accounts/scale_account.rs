//! No command on accounts looks at what others did before it: what would take hours is done in moments.

use duebook::{
    AccountFilter, AccountKey, AccountPolicy, AccountRequest, Accounts, Act, Currency, Date, Field, Id, Money,
    Movement, PaidItem, RefundCause, Scope,
};

fn cny(minor: i64) -> Money {
    Money::new(minor, Currency::new("CNY").unwrap()).unwrap()
}

fn day(offset: i64) -> Date {
    Date::new(2026, 1, 1).unwrap().add_days(offset).unwrap()
}

fn acme() -> AccountKey {
    AccountKey::new("ACME", Currency::new("CNY").unwrap()).unwrap()
}

fn item(number: i64) -> PaidItem {
    let fields = vec![Field::text("project", &format!("P-{number}")).unwrap()];
    PaidItem { item: Id::new(format!("INV-{number}")).unwrap(), customer: Id::new("ACME").unwrap(), fields }
}

fn deposit(number: i64, on: Date, amount: i64, scope: Vec<Scope>, expires: Option<Date>) -> Movement {
    let Act::Deposit { lot, account, amount, received, nature, references, fields, priority, .. } =
        Act::deposit(&format!("R-{number:06}"), acme(), cny(amount)).unwrap()
    else {
        panic!()
    };
    let act = Act::Deposit { lot, account, amount, received, nature, references, fields, scope, priority, expires };
    Movement { id: Id::new(format!("D-{number}")).unwrap(), on, act }
}

fn decide(accounts: &mut Accounts, id: &str, on: Date, request: AccountRequest) -> usize {
    let plan = accounts.decide(&Id::new(id).unwrap(), on, &request).unwrap();
    accounts.apply(&plan.movement).unwrap();
    plan.because.len()
}

fn apply(number: i64, amount: i64) -> AccountRequest {
    AccountRequest::Apply { account: acme(), item: item(number), amount: cny(amount), lots: vec![] }
}

#[test]
fn a_hundred_thousand_movements_on_one_account() {
    let mut accounts = Accounts::new(AccountPolicy::default());
    for number in 0..50_000 {
        accounts.apply(&deposit(number, day(number / 100), 100, vec![], None)).unwrap();
        let took = decide(&mut accounts, &format!("A-{number}"), day(number / 100), apply(number, 99));
        assert!(took <= 2, "one lot after the other, never a walk over used ones");
    }
    assert_eq!(accounts.summary().count, 100_000);
    let all = AccountFilter::default();
    assert_eq!(accounts.balance(&all, day(500)).unwrap()[0].booked, cny(50_000));
    assert_eq!(accounts.balance(&all, day(0)).unwrap()[0].booked, cny(100));
}

#[test]
fn open_holds_and_expired_lots_are_stepped_over() {
    let mut accounts = Accounts::new(AccountPolicy::default());
    for number in 0..10_000 {
        // Each in a day of its own: expired before anybody asks.
        accounts.apply(&deposit(number, day(0), 100, vec![], Some(day(1 + number % 300)))).unwrap();
    }
    for number in 10_000..30_000 {
        accounts.apply(&deposit(number, day(400), 100, vec![], None)).unwrap();
    }
    for number in 0..20_000 {
        let hold = AccountRequest::Hold {
            hold: None,
            account: acme(),
            amount: cny(100),
            purpose: duebook::HoldPurpose::Order,
            reference: None,
            fields: vec![],
            until: Some(day(500 + number % 1_000)),
            lots: vec![],
        };
        assert_eq!(decide(&mut accounts, &format!("H-{number}"), day(401), hold), 1);
    }
    for offset in 0..1_000 {
        // Every day twenty holds end, and what they held can be used at once.
        let all = AccountFilter::default();
        assert_eq!(accounts.balance(&all, day(500 + offset)).unwrap()[0].available, cny(2_000));
        assert_eq!(decide(&mut accounts, &format!("A-{offset}"), day(500 + offset), apply(offset, 2_000)), 20);
    }
}

#[test]
fn scoped_money_of_a_hundred_thousand_projects_is_found_by_its_scope() {
    let mut accounts = Accounts::new(AccountPolicy::default());
    for number in 0..30_000 {
        let values = vec![Field::text("project", &format!("P-{number}")).unwrap().value];
        let scope = vec![Scope { field: Id::new("project").unwrap(), values }];
        accounts.apply(&deposit(number, day(0), 100, scope, None)).unwrap();
    }
    for number in 0..30_000 {
        assert_eq!(decide(&mut accounts, &format!("A-{number}"), day(1), apply(number, 100)), 1);
    }
    assert!(accounts.balance(&AccountFilter::default(), day(1)).unwrap()[0].booked.is_zero());
}

#[test]
fn one_lot_drawn_backwards_through_thirty_thousand_days() {
    let mut accounts = Accounts::new(AccountPolicy::default());
    accounts.apply(&deposit(0, day(0), 30_000, vec![], None)).unwrap();
    for number in 0..30_000 {
        decide(&mut accounts, &format!("A-{number}"), day(30_000 - number), apply(number, 1));
    }
    for (offset, booked) in [(0, 30_000), (1, 29_999), (15_000, 15_000), (30_000, 0)] {
        assert_eq!(accounts.balance(&AccountFilter::default(), day(offset)).unwrap()[0].booked, cny(booked));
    }
    let refund = AccountRequest::Refund {
        account: acme(),
        amount: cny(1),
        cause: RefundCause::Unused,
        reference: None,
        lots: vec![],
    };
    let refused = accounts.decide(&Id::new("BACK").unwrap(), day(10), &refund).unwrap_err();
    assert_eq!(refused.code(), "short_later");
}
