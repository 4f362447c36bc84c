//! What follows from the events: the state of the book, and how it can be tried out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::command::Command;
use super::exceptions::ExceptionKey;
use super::foreign::ValuedRecord;
use super::order::BookStream;
use super::organization::Staff;
use super::reconciling::{PeriodKey, PeriodStep};
use super::record::{Contract, ContractStatus, Customer, ItemOrigin, ItemStanding, Receipt, ReceiptStatus, RecordKey};
use super::revaluation::{Changed, RevaluationState};
use super::rules::BookRules;
use super::table::{Groups, List, Orders, Register, Table, Trial};
use super::worth::{Aside, Worth, WorthStep};
use crate::account::{AccountPolicy, Accounts, RefundCause};
use crate::error::ErrorKind;
use crate::keyed::Name;
use crate::{
    Access, ApprovalCase, ApprovalPolicy, Currency, Date, EarlierCharge, Error, EventDate, ExceptionRecord, Id,
    Instant, Money, Quote, Receivable, Result, Schedule, ScheduleRequest,
};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    pub(super) accounts: Accounts,
    pub(super) customers: Register<Id, CustomerState>,
    pub(super) contracts: Register<Id, ContractState>,
    pub(super) items: Register<Id, ItemState>,
    /// All items of a customer, and those with something open.
    pub(super) items_of: Groups<Id>,
    pub(super) open_of: Groups<Id>,
    pub(super) contracts_of: Groups<Id>,
    /// What happened to items; each row leads to the one before of the same item.
    pub(super) changes: List<Change>,
    pub(super) receipts: Register<Id, ReceiptState>,
    pub(super) bank_refs: Register<Id, i64>,
    pub(super) allocations: Register<Id, AllocationState>,
    pub(super) notes: Register<Id, i64>,
    pub(super) refunds: Register<Id, RefundState>,
    pub(super) tags: Table<(RecordKey, Id), i64>,
    pub(super) rules: Table<Date, BookRules>,
    pub(super) closed: Table<(), Date>,
    pub(super) versions: Register<StreamKey, Version>,
    /// Which events touched a stream; each row leads to the one before of the same stream.
    pub(super) trail: List<(i64, Option<usize>)>,
    /// Where the first event of an order stands in the log.
    pub(super) orders: Orders,
    pub(super) staff: Staff,
    pub(super) access: Table<(), Access>,
    /// By policy and version.
    pub(super) policies: Table<(Id, i64), ApprovalPolicy>,
    /// The policy that decides an action.
    pub(super) policy_of: Table<Id, Id>,
    pub(super) cases: Register<Id, CaseRow>,
    pub(super) open_cases: Table<Id, ()>,
    /// What a currency is worth from a day on.
    pub(super) rates: Table<(Currency, Date), Quote>,
    /// Foreign records with their value in the books, and what changed them.
    pub(super) worths: Register<ValuedRecord, Worth>,
    pub(super) worth_steps: List<WorthStep>,
    /// Which of them ended on which day; those that are open end with the calendar.
    pub(super) worth_days: Table<(Date, ValuedRecord), ()>,
    /// What movements took, with its value.
    pub(super) asides: Register<Id, Aside>,
    pub(super) revaluations: Register<Id, RevaluationState>,
    /// What stands of a revaluation, by customer.
    pub(super) revalued: Table<(Id, Id), Changed>,
    /// What was done with reconciliation periods, with its business date.
    pub(super) periods: Table<PeriodKey, (Date, PeriodStep)>,
    /// What exceptions were after each event that changed them, with its business date.
    pub(super) exceptions: Table<ExceptionKey, (Date, ExceptionRecord)>,
    /// The latest business date of a run or a change of the exceptions of an account.
    pub(super) exception_days: Table<Id, Date>,
    trying: bool,
    default: BookRules,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct CustomerState {
    pub(super) customer: Customer,
    pub(super) into: Option<Id>,
    /// Those who became this one.
    pub(super) merged: Vec<Id>,
    pub(super) since: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ContractState {
    pub(super) contract: Contract,
    pub(super) status: ContractStatus,
    pub(super) since: i64,
    pub(super) version: i64,
    pub(super) schedule: Schedule,
    /// What the dates of later events follow from, and the installments that its lines are.
    pub(super) basis: ScheduleRequest,
    pub(super) numbers: Vec<i64>,
    /// All that was ever reported: terms of a later version may wait for what those before them did not.
    pub(super) reported: Vec<EventDate>,
    /// The receivables it made that were not canceled.
    pub(super) items: BTreeSet<Id>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ItemState {
    /// The record, with what is open of it now.
    pub(super) receivable: Receivable,
    pub(super) since: i64,
    /// The first day on which it is owed.
    pub(super) from: Date,
    pub(super) amount: Money,
    pub(super) written_off: i64,
    /// What of it was given up by component.
    pub(super) given_up: Vec<(Id, i64)>,
    pub(super) standing: ItemStanding,
    pub(super) invoice: Option<Id>,
    pub(super) origin: Option<ItemOrigin>,
    /// The charges for being late that were made for it, by their receivables.
    pub(super) charges: Vec<(Id, EarlierCharge)>,
    /// The latest business date on which its open amount changed, and the last of its changes.
    pub(super) latest: Date,
    pub(super) change: Option<usize>,
}

/// Something that changed what is open of an item.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    pub(super) before: Option<usize>,
    pub(super) on: Date,
    pub(super) sequence: i64,
    pub(super) what: What,
    /// In minor units: below zero if less is open afterwards.
    pub(super) effect: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    Opened,
    Amended,
    Allocated,
    Unallocated,
    WrittenOff,
    Recovered,
    Credited,
    Canceled,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct ReceiptState {
    /// The receipt as claimed; absent if it was recorded at once.
    pub(super) claimed: Option<Box<Receipt>>,
    pub(super) status: ReceiptStatus,
    pub(super) since: i64,
    /// The customer it was recorded for.
    pub(super) customer: Id,
    pub(super) amount: Money,
    /// The movement that brought the money.
    pub(super) movement: Option<Id>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct AllocationState {
    pub(super) item: Id,
    pub(super) on: Date,
    pub(super) amount: Money,
    pub(super) undone: i64,
    /// What stands of what was settled beside the money.
    pub(super) differences: i64,
    /// What stands of both by component.
    pub(super) parts: Vec<(Id, i64)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct RefundState {
    pub(super) cause: RefundCause,
    pub(super) since: i64,
    /// The movement that paid it out; a hold is paid out once.
    pub(super) paid: Option<Id>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StreamKey {
    Customer(Id),
    Contract(Id),
}

impl Name for StreamKey {
    fn place(&self) -> u32 {
        match self {
            Self::Customer(id) => id.place(),
            // A contract may be called as a customer is.
            Self::Contract(id) => id.place().wrapping_mul(5),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Version {
    pub(super) count: i64,
    pub(super) last: Option<usize>,
}

/// An order that waits for approval, or waited.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CaseRow {
    pub(super) since: i64,
    pub(super) case: ApprovalCase,
    pub(super) commands: Arc<[Command]>,
    /// The event with which it was carried out.
    pub(super) carried_out: Option<i64>,
}

/// How far a trial is.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    accounts: usize,
    /// One for each table, in their order.
    tables: Vec<usize>,
}

/// When an event happens, and as which number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub(super) sequence: i64,
    pub(super) on: Date,
}

impl Moment {
    /// The name of the movement of this event. An event has at most one, so that no two have the same.
    pub(super) fn movement(self) -> Id {
        Id::numbered(self.sequence)
    }
}

pub(super) fn refused<T>(kind: ErrorKind) -> Result<T> {
    Err(Error::new(kind))
}

/// Does something with every table; where nothing happened to one it costs next to nothing.
macro_rules! each_table {
    ($state:ident, $table:ident => $work:expr) => {{
        let $table = &mut $state.customers;
        $work;
    }
    {
        let $table = &mut $state.contracts;
        $work;
    }
    {
        let $table = &mut $state.items;
        $work;
    }
    {
        let $table = &mut $state.items_of;
        $work;
    }
    {
        let $table = &mut $state.open_of;
        $work;
    }
    {
        let $table = &mut $state.contracts_of;
        $work;
    }
    {
        let $table = &mut $state.changes;
        $work;
    }
    {
        let $table = &mut $state.receipts;
        $work;
    }
    {
        let $table = &mut $state.bank_refs;
        $work;
    }
    {
        let $table = &mut $state.allocations;
        $work;
    }
    {
        let $table = &mut $state.notes;
        $work;
    }
    {
        let $table = &mut $state.refunds;
        $work;
    }
    {
        let $table = &mut $state.tags;
        $work;
    }
    {
        let $table = &mut $state.rules;
        $work;
    }
    {
        let $table = &mut $state.closed;
        $work;
    }
    {
        let $table = &mut $state.versions;
        $work;
    }
    {
        let $table = &mut $state.trail;
        $work;
    }
    {
        let $table = &mut $state.orders;
        $work;
    }
    {
        let $table = &mut $state.staff;
        $work;
    }
    {
        let $table = &mut $state.access;
        $work;
    }
    {
        let $table = &mut $state.policies;
        $work;
    }
    {
        let $table = &mut $state.policy_of;
        $work;
    }
    {
        let $table = &mut $state.cases;
        $work;
    }
    {
        let $table = &mut $state.open_cases;
        $work;
    }
    {
        let $table = &mut $state.rates;
        $work;
    }
    {
        let $table = &mut $state.worths;
        $work;
    }
    {
        let $table = &mut $state.worth_steps;
        $work;
    }
    {
        let $table = &mut $state.worth_days;
        $work;
    }
    {
        let $table = &mut $state.asides;
        $work;
    }
    {
        let $table = &mut $state.revaluations;
        $work;
    }
    {
        let $table = &mut $state.revalued;
        $work;
    }
    {
        let $table = &mut $state.periods;
        $work;
    }
    {
        let $table = &mut $state.exceptions;
        $work;
    }
    {
        let $table = &mut $state.exception_days;
        $work;
    }};
}

impl State {
    pub(super) fn new() -> Self {
        Self {
            accounts: Accounts::new(AccountPolicy::default()),
            customers: Register::default(),
            contracts: Register::default(),
            items: Register::default(),
            items_of: Groups::default(),
            open_of: Groups::default(),
            contracts_of: Groups::default(),
            changes: List::default(),
            receipts: Register::default(),
            bank_refs: Register::default(),
            allocations: Register::default(),
            notes: Register::default(),
            refunds: Register::default(),
            tags: Table::default(),
            rules: Table::default(),
            closed: Table::default(),
            versions: Register::default(),
            trail: List::default(),
            orders: Orders::default(),
            staff: Staff::default(),
            access: Table::default(),
            policies: Table::default(),
            policy_of: Table::default(),
            cases: Register::default(),
            open_cases: Table::default(),
            rates: Table::default(),
            worths: Register::default(),
            worth_steps: List::default(),
            worth_days: Table::default(),
            asides: Register::default(),
            revaluations: Register::default(),
            revalued: Table::default(),
            periods: Table::default(),
            exceptions: Table::default(),
            exception_days: Table::default(),
            trying: false,
            default: BookRules::default(),
        }
    }

    /// From here on everything can be put back.
    pub(super) fn begin(&mut self) {
        self.trying = true;
        self.accounts.begin_trial();
        each_table!(self, table => table.begin());
    }

    pub(super) fn begin_if_not(&mut self) {
        if !self.trying {
            self.begin();
        }
    }

    /// What happened since stays.
    pub(super) fn keep(&mut self) {
        self.trying = false;
        self.accounts.keep_trial();
        each_table!(self, table => table.keep());
    }

    /// What happened since is put back.
    pub(super) fn end(&mut self) {
        if self.trying {
            self.trying = false;
            self.accounts.end_trial();
            each_table!(self, table => table.end());
        }
    }

    /// How far the trial is.
    pub(super) fn mark(&mut self) -> Mark {
        let mut tables = Vec::new();
        each_table!(self, table => tables.push(table.mark()));
        Mark { accounts: self.accounts.mark_trial(), tables }
    }

    /// What happened since the trial was that far is put back; the trial goes on.
    pub(super) fn back_to(&mut self, mark: &Mark) {
        self.accounts.trial_back_to(mark.accounts);
        let mut marks = mark.tables.iter().copied();
        each_table!(self, table => table.back_to(marks.next().unwrap_or(0)));
    }

    /// The rules that hold on a business date.
    pub(super) fn rules_on(&self, on: Date) -> &BookRules {
        self.rules.rows().range(..=on).next_back().map_or(&self.default, |(_, rules)| rules)
    }

    /// Whether the accounts follow other rules than those of that day.
    pub(super) fn rules_differ(&self, on: Date) -> bool {
        !self.rules.rows().is_empty() && !self.accounts.follows(&self.rules_on(on).accounts)
    }

    /// The accounts follow the rules of that day.
    pub(super) fn follow_rules(&mut self, on: Date) {
        let rules = self.rules.rows().range(..=on).next_back().map_or(&self.default, |(_, rules)| rules);
        self.accounts.set_policy(&rules.accounts);
    }

    /// The version of a stream; the whole book is at `count`.
    pub(super) fn version(&self, stream: &BookStream, count: i64) -> i64 {
        match stream {
            BookStream::Book {} => count,
            BookStream::Account { account } => crate::error::count(self.accounts.touched(account)),
            BookStream::Customer { customer } => self.version_of(&StreamKey::Customer(customer.clone())),
            BookStream::Contract { contract } => self.version_of(&StreamKey::Contract(contract.clone())),
        }
    }

    pub(super) fn version_of(&self, key: &StreamKey) -> i64 {
        self.versions.get(key).map_or(0, |version| version.count)
    }

    pub(super) fn customer(&self, id: &Id) -> Result<&CustomerState> {
        self.customers.get(id).ok_or_else(|| ErrorKind::UnknownCustomer { customer: id.clone() }.into())
    }

    pub(super) fn contract(&self, id: &Id) -> Result<&ContractState> {
        self.contracts.get(id).ok_or_else(|| ErrorKind::UnknownContract { contract: id.clone() }.into())
    }

    pub(super) fn item(&self, id: &Id) -> Result<&ItemState> {
        self.items.get(id).ok_or_else(|| ErrorKind::UnknownItem { item: id.clone() }.into())
    }

    pub(super) fn receipt(&self, id: &Id) -> Result<&ReceiptState> {
        self.receipts.get(id).ok_or_else(|| ErrorKind::UnknownReceipt { receipt: id.clone() }.into())
    }

    pub(super) fn allocation(&self, id: &Id) -> Result<&AllocationState> {
        self.allocations.get(id).ok_or_else(|| ErrorKind::UnknownAllocation { allocation: id.clone() }.into())
    }

    pub(super) fn case(&self, id: &Id) -> Result<&CaseRow> {
        self.cases.get(id).ok_or_else(|| ErrorKind::UnknownCase { case: id.clone() }.into())
    }

    /// The newest version of a policy that still counts.
    pub(super) fn newest_policy(&self, policy: &Id) -> Option<&ApprovalPolicy> {
        let versions = self.policies.rows().range((policy.clone(), i64::MIN)..=(policy.clone(), i64::MAX));
        versions.map(|(_, version)| version).next_back()
    }

    /// The newest version of a policy that is in force at that instant.
    pub(super) fn policy_at(&self, policy: &Id, at: Instant) -> Option<&ApprovalPolicy> {
        let versions = self.policies.rows().range((policy.clone(), i64::MIN)..=(policy.clone(), i64::MAX));
        versions.map(|(_, version)| version).rfind(|version| version.in_force(at))
    }

    /// Who a customer is today: somebody who was merged leads to the one who stays.
    pub(super) fn resolved(&self, customer: &Id) -> Id {
        let mut found = customer;
        // A customer who stays was not merged then, so the way has no circle.
        while let Some(into) = self.customers.get(found).and_then(|state| state.into.as_ref()) {
            found = into;
        }
        found.clone()
    }

    /// Who a customer is today, and then everybody who became that one: what was theirs on earlier days, and what could
    /// not go over, stands in accounts of theirs.
    pub(super) fn all_of(&self, customer: &Id) -> Vec<Id> {
        let mut found = vec![self.resolved(customer)];
        let mut at = 0;
        while let Some(one) = found.get(at) {
            let merged = self.customers.get(one).map(|state| state.merged.clone()).unwrap_or_default();
            found.extend(merged);
            at = at.saturating_add(1);
        }
        found
    }

    /// The changes of an item, the last first.
    pub(super) fn changes_of<'a>(&'a self, item: &ItemState) -> impl Iterator<Item = &'a Change> {
        let mut at = item.change;
        std::iter::from_fn(move || {
            let change = self.changes.get(at?)?;
            at = change.before;
            Some(change)
        })
    }

    /// What is open of an item at the end of a business date.
    pub(super) fn open_on(&self, item: &ItemState, on: Date) -> i64 {
        if on >= item.latest {
            return item.receivable.open.minor();
        }
        let before = self.changes_of(item).filter(|change| change.on <= on);
        before.fold(0_i64, |sum, change| sum.saturating_add(change.effect))
    }

    /// What an item came to at the end of a business date; before it was owed, what it came to first.
    pub(super) fn amount_on(&self, item: &ItemState, on: Date) -> Money {
        if on >= item.latest {
            return item.amount;
        }
        let on = on.max(item.from);
        let is = |change: &&Change| matches!(change.what, What::Opened | What::Amended) && change.on <= on;
        let sum = self.changes_of(item).filter(is).fold(0_i64, |sum, change| sum.saturating_add(change.effect));
        money(sum, item.amount.currency())
    }

    /// How an item stands at the end of a business date, and what of it is given up.
    pub(super) fn standing_on(&self, item: &ItemState, on: Date) -> (ItemStanding, i64) {
        if on >= item.latest {
            return (item.standing, item.written_off);
        }
        // From the last change to the first, as they hang together.
        let mut changes: Vec<&Change> = self.changes_of(item).filter(|change| change.on <= on).collect();
        changes.reverse();
        let (mut standing, mut open, mut given_up) = (ItemStanding::Standing, 0_i64, 0_i64);
        for change in changes {
            open = open.saturating_add(change.effect);
            standing = match change.what {
                What::Canceled => ItemStanding::Canceled,
                What::WrittenOff if open == 0 => ItemStanding::WrittenOff,
                What::Recovered | What::Unallocated => ItemStanding::Standing,
                _ => standing,
            };
            if matches!(change.what, What::WrittenOff | What::Recovered) {
                given_up = given_up.saturating_sub(change.effect);
            }
        }
        (standing, given_up)
    }

    /// The least that is open of an item on that day and all later ones.
    pub(super) fn lowest_open(&self, item: &ItemState, on: Date) -> i64 {
        if on >= item.latest {
            return item.receivable.open.minor();
        }
        let mut later: Vec<(Date, i64)> = self.changes_of(item).map(|change| (change.on, change.effect)).collect();
        crate::order::sort_by_key(&mut later, |(on, _)| *on);
        let (mut sum, mut lowest) = (0_i64, None);
        let mut rows = later.into_iter().peekable();
        while let Some((day, effect)) = rows.next() {
            sum = sum.saturating_add(effect);
            let last_of_day = rows.peek().is_none_or(|(next, _)| *next > day);
            let reaches = rows.peek().is_none_or(|(next, _)| *next > on);
            if last_of_day && reaches {
                lowest = Some(lowest.map_or(sum, |low: i64| low.min(sum)));
            }
        }
        lowest.unwrap_or(0)
    }

    /// What of an item is given up on that day and stays so on all later ones, and since when something was.
    pub(super) fn given_up(&self, item: &ItemState, on: Date) -> (i64, Option<Date>) {
        let steps = self.changes_of(item).filter(|change| matches!(change.what, What::WrittenOff | What::Recovered));
        let mut days: BTreeMap<Date, i64> = BTreeMap::new();
        for step in steps {
            let sum = days.entry(step.on).or_default();
            *sum = sum.saturating_sub(step.effect);
        }
        let mut sum = days.range(..=on).fold(0_i64, |sum, (_, change)| sum.saturating_add(*change));
        let mut lowest = sum;
        for change in days.range(on..).filter(|(day, _)| **day > on).map(|(_, change)| change) {
            sum = sum.saturating_add(*change);
            lowest = lowest.min(sum);
        }
        (lowest, days.keys().next().copied())
    }

    /// Changes what is open of an item, by its parts too.
    // INVARIANT: the only place where the open amount of an item changes: the sum of its changes is what is open.
    pub(super) fn change_item(&mut self, moment: Moment, id: &Id, step: ItemStep<'_>) -> Result<()> {
        let item = self.item(id).map_err(|e| e.at("item"))?;
        let open = item.receivable.open;
        let currency = open.currency();
        let after = open.minor().checked_add(step.effect).filter(|after| *after >= 0);
        let Some(after) = after.and_then(|after| Money::new(after, currency).ok()).filter(|_| moment.on >= item.from)
        else {
            return refused(ErrorKind::EventMismatch { field: "amount".into() });
        };
        if step.effect < 0 && moment.on < item.latest {
            let need = step.effect.saturating_neg();
            if self.lowest_open(item, moment.on) < need {
                return refused(ErrorKind::EventMismatch { field: "amount".into() });
            }
        }
        let mut parts = item.receivable.parts.clone();
        add_parts(&mut parts, step.parts, step.effect)?;
        let (customer, before, latest) = (item.receivable.customer.clone(), item.change, item.latest.max(moment.on));
        let row = Change { before, on: moment.on, sequence: moment.sequence, what: step.what, effect: step.effect };
        let place = self.changes.push(row);
        if let Some(item) = self.items.edit(id) {
            item.receivable.open = after;
            item.receivable.parts = parts;
            item.change = Some(place);
            item.latest = latest;
        }
        if after.is_zero() != open.is_zero() {
            self.open_of.set(&customer, id, !after.is_zero());
        }
        Ok(())
    }
}

/// A change of what is open of an item.
#[derive(Debug)]
pub(super) struct ItemStep<'a> {
    pub(super) what: What,
    /// Below zero if less is open afterwards.
    pub(super) effect: i64,
    /// How it goes to the parts of the item, in amounts more than zero.
    pub(super) parts: &'a [super::record::ItemPart],
}

/// Adds what comes back to parts, or takes off what they got.
fn add_parts(parts: &mut [crate::Part], changes: &[super::record::ItemPart], effect: i64) -> Result<()> {
    let wrong = || Error::new(ErrorKind::EventMismatch { field: "parts".into() });
    if parts.is_empty() && changes.is_empty() {
        return Ok(());
    }
    let mut sum = 0_i64;
    for change in changes {
        let part = parts.iter_mut().find(|part| part.component == change.component).ok_or_else(wrong)?;
        let amount = change.amount.minor();
        sum = sum.checked_add(amount).ok_or_else(wrong)?;
        let signed = if effect < 0 { amount.saturating_neg() } else { amount };
        let after = part.open.minor().checked_add(signed).filter(|after| *after >= 0 && amount > 0);
        part.open = Money::new(after.ok_or_else(wrong)?, part.open.currency())?;
    }
    if sum == effect.saturating_abs() { Ok(()) } else { Err(wrong()) }
}

/// An amount that was computed here from amounts that were checked.
pub(super) fn money(minor: i64, currency: Currency) -> Money {
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}
