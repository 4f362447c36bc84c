//! The clerk (经办人): writes orders that mostly make sense, because he looks at the auditor's lists first.

use duebook::{
    AccountKey, BookStream, BusinessDay, Calendar, Command, Contract, Customer, Date, DayRate, DifferenceKind,
    Discount, Due, EventDate, Expected, Field, HoldPurpose, Id, ItemStanding, LateTerms, Money, Nature, Order, Part,
    PartPaid, Percent, Receipt, ReceiptStatus, Receivable, RecordKey, RefundCause, Remainder, Respread, Rounding,
    ScheduleRequest, Scheme, Scope, Terms, Tolerance, UnpaidItems, Value,
};

use super::auditor::Auditor;
use super::auditor::model::{Hold, Lot};
use super::dice::Dice;
use super::mix::Mix;

/// Somebody who writes an order.
#[derive(Debug)]
pub struct Clerk<'a> {
    /// What he looks at.
    pub sees: &'a Auditor,
    /// How he makes up his mind.
    pub dice: &'a mut Dice,
    /// What the company is like.
    pub mix: &'a Mix,
    /// The business date.
    pub on: Date,
    /// What new things are called.
    pub name: String,
}

fn id(text: impl AsRef<str>) -> Id {
    Id::new(text).expect("an id")
}

impl Clerk<'_> {
    /// The commands of an order.
    pub fn commands(&mut self) -> Vec<Command> {
        let count = if self.dice.chance(self.mix.batched) { self.dice.below(4) + 2 } else { 1 };
        let name = self.name.clone();
        let mut commands = Vec::new();
        for place in 1..=count {
            self.name = format!("{name}.{place}");
            commands.push(self.command());
        }
        commands
    }

    /// What the writer believes to be current; a part of it is out of date.
    pub fn expect(&mut self, version: impl Fn(&BookStream) -> i64) -> Vec<Expected> {
        let customer = self.customer();
        let stream = match self.dice.below(3) {
            0 => BookStream::Book {},
            1 => BookStream::Customer { customer },
            _ => BookStream::Account { account: self.account() },
        };
        let stale = if self.dice.chance(30) { self.dice.pick(&[-1, 1, 1_000]) } else { 0 };
        let version = version(&stream) + stale;
        vec![Expected { stream, version }]
    }

    /// One command that makes sense, or one that does not.
    pub fn command(&mut self) -> Command {
        if self.dice.chance(self.mix.illegal) {
            return self.nonsense();
        }
        for _ in 0..4 {
            let kind = self.dice.pick(&self.mix.kinds);
            if let Some(command) = self.of(kind) {
                return command;
            }
        }
        self.receipt_command()
    }

    fn customer(&mut self) -> Id {
        let customer = self.dice.pick(&self.mix.customers);
        // Mostly who is there today; sometimes the old name.
        if self.dice.chance(90) { self.sees.who(&customer) } else { customer }
    }

    fn currency(&mut self) -> duebook::Currency {
        self.dice.pick(&self.mix.currencies)
    }

    fn account(&mut self) -> AccountKey {
        if self.dice.chance(80)
            && let Some(name) = self.any(self.sees.accounts.keys().cloned().collect())
        {
            return self.sees.accounts[&name].key.clone();
        }
        let customer = self.customer();
        AccountKey { customer, currency: self.currency(), fields: self.fields(20) }
    }

    /// The fields of an account for a contract, not often.
    fn fields(&mut self, percent: usize) -> Vec<Field> {
        if !self.dice.chance(percent) {
            return vec![];
        }
        vec![Field::text("contract", self.dice.pick(&["C-1", "C-2"])).expect("a field")]
    }

    fn project(&mut self) -> Vec<Field> {
        if !self.mix.projects || self.dice.chance(40) {
            return vec![];
        }
        vec![Field::text("project", self.dice.pick(&["P-1", "P-2"])).expect("a field")]
    }

    fn any<T: Clone>(&mut self, list: Vec<T>) -> Option<T> {
        if list.is_empty() { None } else { Some(self.dice.pick(&list)) }
    }

    fn ahead(&mut self, days: i64) -> Date {
        let days = self.dice.between(1, days);
        self.on.add_days(days).unwrap_or(self.on)
    }

    /// Something up to an amount: all of it, one unit, a half, anything.
    fn up_to(&mut self, most: i128, currency: duebook::Currency) -> Money {
        let most = i64::try_from(most).unwrap_or(Money::MAX_MINOR).clamp(1, Money::MAX_MINOR);
        let minor = match self.dice.below(5) {
            0 | 1 => most,
            2 => 1,
            3 => (most / 2).max(1),
            _ => self.dice.between(1, most),
        };
        Money::new(minor, currency).expect("below an amount")
    }

    fn owed(&mut self) -> Option<(Id, i128, duebook::Currency)> {
        let on = self.on;
        let standing = self.sees.items.iter().filter(|(_, item)| item.standing == ItemStanding::Standing);
        let rows = standing.filter(|(_, item)| item.from <= on).filter_map(|(id, item)| {
            let open = item.lowest(on);
            (open > 0).then(|| (id.clone(), open, item.currency))
        });
        self.any(rows.collect())
    }

    fn lot(&mut self, of: impl Fn(&Lot) -> bool) -> Option<(Id, Lot)> {
        let on = self.on;
        let rows = self.sees.lots.iter().filter(|(_, lot)| lot.takeable(on) > 0 && of(lot));
        self.any(rows.map(|(id, lot)| (id.clone(), lot.clone())).collect())
    }

    fn held(&mut self, of: impl Fn(&Hold) -> bool) -> Option<(Id, Hold)> {
        let rows = self.sees.holds.iter().filter(|(_, hold)| hold.resolved.is_none() && of(hold));
        self.any(rows.map(|(id, hold)| (id.clone(), hold.clone())).collect())
    }

    fn receipt(&mut self, status: ReceiptStatus) -> Option<Id> {
        let rows = self.sees.receipts.iter().filter(|(_, receipt)| receipt.status == status);
        self.any(rows.map(|(id, _)| id.clone()).collect())
    }

    fn item(&mut self, standing: ItemStanding) -> Option<Id> {
        let rows = self.sees.items.iter().filter(|(_, item)| item.standing == standing);
        self.any(rows.map(|(id, _)| id.clone()).collect())
    }

    fn contract(&mut self) -> Option<Id> {
        let living = |status| status != duebook::ContractStatus::Terminated;
        let rows = self.sees.contracts.iter().filter(|(_, contract)| living(contract.status));
        self.any(rows.map(|(id, _)| id.clone()).collect())
    }

    fn record(&mut self) -> Option<RecordKey> {
        let customer = self.any(self.sees.customers.keys().cloned().collect())?;
        Some(match self.dice.below(3) {
            0 => self
                .item(ItemStanding::Standing)
                .map_or(RecordKey::Customer { customer }, |item| RecordKey::Item { item }),
            1 => self.receipt(ReceiptStatus::Confirmed).map_or_else(
                || RecordKey::Contract { contract: id("NOBODY") },
                |receipt| RecordKey::Receipt { receipt },
            ),
            _ => RecordKey::Customer { customer },
        })
    }

    fn new_receipt(&mut self) -> Receipt {
        use Nature::{Advance, ContractLiability, Deposit, Earnest, Guarantee, Promotional};
        let currency = self.currency();
        let natures = [Advance, Advance, Advance, ContractLiability, Deposit, Earnest, Guarantee, Promotional];
        let unknown = self.dice.chance(8);
        let mut receipt = Receipt::unknown(self.mix.amount(self.dice, currency));
        receipt.customer = (!unknown).then(|| self.customer());
        receipt.nature = self.dice.pick(&natures);
        receipt.account = self.fields(15);
        receipt.bank_ref = self.dice.chance(20).then(|| id(format!("BANK-{}", self.name)));
        receipt.priority = self.dice.chance(15).then(|| self.dice.between(0, 100));
        receipt.expires = self.dice.chance(25).then(|| self.ahead(60));
        if self.dice.chance(10) {
            receipt.received = self.on.add_days(-self.dice.between(0, 30)).ok();
        }
        if self.mix.projects && self.dice.chance(30) {
            let values = vec![Value::Text { text: id(self.dice.pick(&["P-1", "P-2"])) }];
            receipt.scope = vec![Scope { field: id("project"), values }];
        }
        receipt.value = self.value(receipt.amount);
        receipt
    }

    /// The home currency of today, if there is one.
    fn home(&self) -> Option<duebook::Currency> {
        self.sees.rules_on(self.on).foreign.map(|foreign| foreign.home)
    }

    /// A rate from a foreign currency into the home currency.
    fn quote(&mut self) -> Option<duebook::Quote> {
        let to = self.home()?;
        let foreign: Vec<_> = self.mix.currencies.iter().copied().filter(|from| *from != to).collect();
        let from = self.any(foreign)?;
        let rate = self.dice.pick(&["7.1234", "0.0487", "1", "23.000001", "0.005", "6.9"]);
        let mut quote = duebook::Quote::new(from, to, rate).ok()?;
        quote.per = self.dice.pick(&[1, 1, 1, 100]);
        Some(quote)
    }

    /// What a document says it is worth, where it is foreign; where no rate is known mostly something.
    fn value(&mut self, amount: Money) -> Option<duebook::BookValue> {
        let home = self.home().filter(|home| *home != amount.currency())?;
        let known = self.sees.values.rate(amount.currency(), self.on).is_some();
        if self.dice.chance(if known { 60 } else { 10 }) {
            return None;
        }
        if self.dice.chance(30) {
            let stated = Money::new(self.dice.between(0, 99_999), home).expect("a value");
            return Some(duebook::BookValue::Stated { home: stated });
        }
        let quote = self.quote()?;
        Some(duebook::BookValue::Quoted { quote: duebook::Quote { from: amount.currency(), ..quote } })
    }

    fn receipt_command(&mut self) -> Command {
        Command::RecordReceipt { receipt: self.new_receipt() }
    }

    fn receivable(&mut self) -> Option<Command> {
        let currency = self.currency();
        let open = self.mix.amount(self.dice, currency);
        let (customer, due) = (self.customer(), self.ahead(90));
        let mut receivable = Receivable::new(id(format!("INV-{}", self.name)), customer, open, due).ok()?;
        receivable.fields = self.project();
        if self.dice.chance(10) {
            let issued = self.on.add_days(self.dice.between(-40, 10)).unwrap_or(self.on);
            receivable.issued = Some(issued.min(due));
        }
        if self.dice.chance(15) && open.minor() > 2 {
            let tax = self.dice.between(0, open.minor());
            let part = |component: &str, minor: i64| Part {
                component: id(component),
                open: Money::new(minor, currency).expect("a part"),
            };
            receivable.parts = vec![part("tax", tax), part("goods", open.minor() - tax)];
        }
        if self.dice.chance(15) && open.minor() > 20 {
            let amount = Money::new(open.minor() / 20, currency).expect("a part");
            receivable.discounts = vec![Discount { until: self.ahead(20).min(due), amount }];
        }
        let value = self.value(open);
        Some(Command::OpenReceivable { receivable, value })
    }

    fn terms(&mut self) -> (Terms, Option<Calendar>) {
        let first = self.ahead(40);
        let mut terms = match self.dice.below(3) {
            0 => Terms::equal(self.dice.between(1, 7), &Due::on(first), 1).expect("terms"),
            1 => Terms::percent([("30", Due::on(self.on)), ("70", Due::after("delivery", 31).expect("a day"))])
                .expect("terms"),
            _ => Terms::percent([
                ("33.33", Due::on(first)),
                ("33.33", Due::end_of_month_after("delivery", 1).expect("a day")),
                ("33.34", Due::months_after("acceptance", 1).expect("a day")),
            ])
            .expect("terms"),
        };
        terms.rounding = self.dice.pick(&[Rounding::HalfUp, Rounding::HalfEven, Rounding::Down, Rounding::Floor]);
        terms.remainder = self.dice.pick(&[Remainder::Last, Remainder::First, Remainder::LargestRemainder]);
        let calendar = self.mix.calendar.clone();
        if calendar.is_some() {
            terms.business_day = self.dice.pick(&[
                BusinessDay::Following,
                BusinessDay::ModifiedFollowing,
                BusinessDay::Preceding,
                BusinessDay::ModifiedPreceding,
            ]);
        }
        (terms, calendar)
    }

    fn scheme(&mut self) -> Option<Scheme> {
        if self.dice.chance(60) {
            return None;
        }
        let mut scheme = Scheme::standard();
        if self.dice.chance(50) {
            scheme.discounts = duebook::Discounts::Taken;
        }
        if self.dice.chance(50) {
            let amount = Money::new(5, self.currency()).expect("a little");
            scheme.tolerance = Some(Tolerance { amount, percent: None, as_kind: DifferenceKind::Rounding });
        }
        Some(scheme)
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each command")]
    fn of(&mut self, kind: &str) -> Option<Command> {
        let on = self.on;
        Some(match kind {
            "recordReceipt" => self.receipt_command(),
            "openReceivable" => self.receivable()?,
            "pay" => {
                let (item, open, currency) = self.owed()?;
                let customer = self.sees.items[&item].customer.clone();
                let account = AccountKey { customer, currency, fields: vec![] };
                let fields = &self.sees.items[&item].fields;
                let wanted = super::auditor::Wanted::Item(fields);
                let rows = self.sees.consumption(&super::auditor::name_of(&account), on, wanted);
                let there: i128 = rows.iter().map(|(_, there)| there).sum();
                if there == 0 {
                    return None;
                }
                let named = self.dice.chance(15);
                let lots = if named { rows.into_iter().rev().map(|(lot, _)| lot).collect() } else { vec![] };
                Command::Pay { item, amount: Some(self.up_to(open.min(there), currency)), account: None, lots }
            }
            "allocate" => Command::Allocate {
                customer: self.customer(),
                scheme: self.scheme(),
                currency: None,
                lots: vec![],
                items: vec![],
            },
            "registerCustomer" => {
                let customer =
                    Customer { name: Some(self.name.clone()), ..Customer::new(id(format!("NEW-{}", self.name))) };
                Command::RegisterCustomer { customer }
            }
            "renameCustomer" => Command::RenameCustomer { customer: self.customer(), name: self.name.clone() },
            "mergeCustomer" if self.dice.chance(20) => {
                Command::MergeCustomer { customer: self.customer(), into: self.customer() }
            }
            "reassignOwner" => {
                let owner = id(self.dice.pick(&["li.na", "zhao.yu"]));
                Command::ReassignOwner { customer: Some(self.customer()), owned_by: None, owner, department: None }
            }
            "registerContract" => {
                let currency = self.currency();
                let (terms, calendar) = self.terms();
                let schedule =
                    ScheduleRequest { total: self.mix.amount(self.dice, currency), terms, events: vec![], calendar };
                let contract = Contract {
                    id: id(format!("C-{}", self.name)),
                    customer: self.customer(),
                    signed: None,
                    schedule,
                    references: vec![],
                    fields: self.project(),
                };
                Command::RegisterContract { contract }
            }
            "submitContract" => Command::SubmitContract { contract: self.contract()? },
            "approveContract" => Command::ApproveContract { contract: self.contract()? },
            "amendContract" => {
                let contract = self.contract()?;
                let currency = self.sees.contracts[&contract].currency;
                let (terms, calendar) = self.terms();
                let spread = Respread::InProportion { rounding: Rounding::HalfUp, remainder: Remainder::Last };
                let by_terms = self.dice.chance(50);
                Command::AmendContract {
                    contract,
                    total: self.mix.amount(self.dice, currency),
                    part_paid: self.dice.pick(&[PartPaid::PaidPart, PartPaid::Whole]),
                    rest: if by_terms { Respread::ByTerms { terms } } else { spread },
                    calendar: calendar.filter(|_| by_terms),
                }
            }
            "reachMilestone" => {
                let event = EventDate { event: id(self.dice.pick(&["delivery", "acceptance"])), date: on };
                Command::ReachMilestone { contract: self.contract()?, event }
            }
            "terminateContract" => {
                let unpaid = self.dice.pick(&[UnpaidItems::Canceled, UnpaidItems::Kept]);
                Command::TerminateContract { contract: self.contract()?, unpaid }
            }
            "invoiceReceivable" => Command::InvoiceReceivable {
                item: self.item(ItemStanding::Standing)?,
                invoice: id(format!("VAT-{}", self.name)),
            },
            "disputeReceivable" => Command::DisputeReceivable { item: self.item(ItemStanding::Standing)? },
            "settleDispute" => {
                let rows = self.sees.items.iter().filter(|(_, item)| item.disputed);
                Command::SettleDispute { item: self.any(rows.map(|(id, _)| id.clone()).collect())? }
            }
            "cancelReceivable" => Command::CancelReceivable { item: self.item(ItemStanding::Standing)? },
            "writeOff" => {
                let (item, open, currency) = self.owed()?;
                let amount = if self.dice.chance(40) { None } else { Some(self.up_to(open, currency)) };
                Command::WriteOff { item, amount }
            }
            "recover" => {
                let rows = self.sees.items.iter().filter_map(|(id, item)| {
                    let most: i128 = item.given_up.iter().map(|(_, change)| change).sum();
                    (most > 0).then(|| (id.clone(), most, item.currency))
                });
                let (item, most, currency) = self.any(rows.collect())?;
                Command::Recover { item, amount: self.up_to(most, currency) }
            }
            "creditNote" => {
                let (item, open, currency) = self.owed()?;
                Command::CreditNote { note: id(format!("CN-{}", self.name)), item, amount: self.up_to(open, currency) }
            }
            "chargeLate" => {
                let late =
                    self.sees.items.iter().filter(|(_, item)| {
                        item.standing == ItemStanding::Standing && item.due < on && item.open(on) > 0
                    });
                let item = self.any(late.map(|(id, _)| id.clone()).collect())?;
                let rate = DayRate::Daily { percent: Percent::parse("0.05").expect("a percentage") };
                Command::ChargeLate { items: vec![item], terms: LateTerms::new(rate), calendar: None }
            }
            "claimReceipt" => Command::ClaimReceipt { receipt: self.new_receipt() },
            "confirmReceipt" => Command::ConfirmReceipt { receipt: self.receipt(ReceiptStatus::Claimed)? },
            "rejectReceipt" => Command::RejectReceipt { receipt: self.receipt(ReceiptStatus::Claimed)? },
            "bounceReceipt" => Command::BounceReceipt { receipt: self.receipt(ReceiptStatus::Confirmed)? },
            "identifyReceipt" => {
                let (lot, row) = self.lot(|lot| lot.nature == Nature::Unidentified)?;
                let amount = if self.dice.chance(50) { None } else { Some(self.up_to(row.takeable(on), row.currency)) };
                let (customer, account) = (self.customer(), self.fields(15));
                Command::IdentifyReceipt { lot, amount, customer, account, nature: Nature::Advance }
            }
            "openAccount" => {
                let key = AccountKey { customer: self.customer(), currency: self.currency(), fields: self.fields(50) };
                Command::OpenAccount { account: key }
            }
            "closeAccount" if self.dice.chance(30) => Command::CloseAccount { account: self.account() },
            "reopenAccount" => {
                let closed = self.sees.accounts.values().filter(|of| of.is_closed(on));
                Command::ReopenAccount { account: self.any(closed.map(|of| of.key.clone()).collect())? }
            }
            "hold" => {
                let (_, lot) = self.lot(|lot| !matches!(lot.nature, Nature::Guarantee | Nature::Unidentified))?;
                let account = self.sees.accounts[&lot.account].key.clone();
                let purpose = if self.dice.chance(20) { HoldPurpose::Dispute } else { HoldPurpose::Order };
                Command::Hold {
                    hold: self.dice.chance(30).then(|| id(format!("H-{}", self.name))),
                    account,
                    amount: self.up_to(lot.takeable(on), lot.currency),
                    purpose,
                    reference: None,
                    fields: lot.scope.first().map_or(vec![], |scope| {
                        vec![Field { name: scope.field.clone(), value: scope.values[0].clone() }]
                    }),
                    until: self.dice.chance(40).then(|| self.ahead(30)),
                    lots: vec![],
                }
            }
            "capture" => {
                let (hold, row) = self.held(|hold| hold.purpose != HoldPurpose::Refund && !hold.has_ended(on))?;
                let key = &self.sees.accounts[&row.account].key;
                let owed = self.sees.items.iter().filter(|(_, item)| {
                    item.customer == key.customer && item.currency == key.currency && item.lowest(on) > 0
                });
                let (item, open) = self.any(owed.map(|(id, item)| (id.clone(), item.lowest(on))).collect())?;
                let currency = key.currency;
                let most = open.min(row.held(on));
                let all = self.dice.chance(40) && row.held(on) <= open;
                let amount = if all { None } else { Some(self.up_to(most, currency)) };
                Command::Capture { hold, item, amount }
            }
            "release" => {
                let (hold, _) = self.held(|hold| hold.purpose != HoldPurpose::Refund && !hold.has_ended(on))?;
                Command::Release { hold }
            }
            "lapse" => {
                let (hold, _) = self.held(|hold| hold.has_ended(on))?;
                Command::Lapse { hold }
            }
            "transfer" => {
                let (_, lot) = self.lot(|lot| !matches!(lot.nature, Nature::Guarantee | Nature::Unidentified))?;
                let account = self.sees.accounts[&lot.account].key.clone();
                let to = AccountKey { customer: self.customer(), currency: lot.currency, fields: self.fields(30) };
                Command::Transfer { account, to, amount: self.up_to(lot.takeable(on), lot.currency), lots: vec![] }
            }
            "reclassify" => {
                let (id, lot) = self.lot(|lot| matches!(lot.nature, Nature::Advance | Nature::ContractLiability))?;
                let other = if lot.nature == Nature::Advance { Nature::ContractLiability } else { Nature::Advance };
                let nature = if self.dice.chance(20) { Nature::Deposit } else { other };
                let account = self.sees.accounts[&lot.account].key.clone();
                let amount = self.up_to(lot.takeable(on), lot.currency);
                Command::Reclassify { account, amount, nature, lots: vec![id] }
            }
            "expire" => {
                let gone = self.sees.lots.values().filter(|lot| lot.has_expired(on) && lot.lowest(on) > 0);
                let account = self.any(gone.map(|lot| lot.account.clone()).collect())?;
                Command::Expire { account: self.sees.accounts[&account].key.clone() }
            }
            "forfeit" => {
                let (id, lot) = self.lot(|lot| lot.nature == Nature::Deposit)?;
                let account = self.sees.accounts[&lot.account].key.clone();
                Command::Forfeit { account, amount: self.up_to(lot.takeable(on), lot.currency), lots: vec![id] }
            }
            "undoAllocation" => {
                let standing = self.sees.allocations.iter().filter(|(_, of)| of.amount > of.back && of.on <= on);
                let rows = standing.map(|(id, of)| (id.clone(), of.amount - of.back, of.currency)).collect();
                let (allocation, left, currency) = self.any(rows)?;
                let amount = if self.dice.chance(40) { None } else { Some(self.up_to(left, currency)) };
                Command::UndoAllocation { allocation, amount }
            }
            "creditAccount" => {
                use Nature::{Advance, ContractLiability, Promotional};
                let account = self.account();
                // Now and then a note that is there.
                let used = self.any(self.sees.notes.iter().cloned().collect()).filter(|_| self.dice.chance(10));
                Command::CreditAccount {
                    note: used.unwrap_or_else(|| id(format!("CA-{}", self.name))),
                    amount: self.mix.amount(self.dice, account.currency),
                    account,
                    nature: self.dice.pick(&[Advance, Advance, Advance, ContractLiability, Promotional]),
                }
            }
            "undoMovement" => {
                use super::auditor::model::Way::{Expired, Forfeited, Moved};
                let left = |takes: &[super::auditor::model::Take]| {
                    let own = takes.iter().filter(|take| matches!(take.way, Moved | Expired | Forfeited));
                    own.map(|take| take.amount - take.back).sum::<i128>()
                };
                let rows = self.sees.moved.iter().filter(|(_, deed)| deed.on <= on && left(&deed.takes) > 0);
                let rows = rows.map(|(id, deed)| (id.clone(), left(&deed.takes), deed.takes[0].lot.clone()));
                let (movement, left, lot) = self.any(rows.collect())?;
                let currency = self.sees.lots[&lot].currency;
                let amount = if self.dice.chance(50) { None } else { Some(self.up_to(left, currency)) };
                Command::UndoMovement { movement, amount }
            }
            "requestRefund" => {
                use Nature::{Advance, ContractLiability, Deposit, Earnest};
                let (name, lot) =
                    self.lot(|lot| matches!(lot.nature, Advance | ContractLiability | Deposit | Earnest))?;
                let account = self.sees.accounts[&lot.account].key.clone();
                let named = lot.nature == Deposit;
                Command::RequestRefund {
                    refund: self.dice.chance(50).then(|| id(format!("RF-{}", self.name))),
                    account,
                    amount: self.up_to(lot.takeable(on), lot.currency),
                    cause: self.dice.pick(&[RefundCause::Unused, RefundCause::Agreed, RefundCause::ReceiverBreach]),
                    lots: if named { vec![name] } else { vec![] },
                }
            }
            "payRefund" => {
                let (refund, row) = self.held(|hold| hold.purpose == HoldPurpose::Refund)?;
                let currency = self.sees.accounts[&row.account].key.currency;
                let amount = if self.dice.chance(50) { None } else { Some(self.up_to(row.held(on), currency)) };
                Command::PayRefund { refund, amount, reference: None }
            }
            "returnRefund" => {
                let left = |of: &Id| self.sees.moved[of].takes.iter().map(|take| take.amount - take.back).sum::<i128>();
                let paid = self.sees.refunds.iter().filter_map(|(id, of)| Some((id.clone(), of.paid.clone()?)));
                let rows = paid.map(|(id, of)| (id, left(&of), self.sees.moved[&of].takes[0].lot.clone()));
                let (refund, left, lot) = self.any(rows.filter(|(_, left, _)| *left > 0).collect())?;
                let currency = self.sees.lots[&lot].currency;
                let amount = if self.dice.chance(50) { None } else { Some(self.up_to(left, currency)) };
                Command::ReturnRefund { refund, amount }
            }
            "cancelRefund" => {
                let (refund, _) = self.held(|hold| hold.purpose == HoldPurpose::Refund)?;
                Command::CancelRefund { refund }
            }
            "closePeriod" if self.dice.chance(40) => {
                let through = self.on.add_days(-self.dice.between(1, 40)).ok()?;
                Command::ClosePeriod { through: if self.dice.chance(30) { through.last_of_month() } else { through } }
            }
            "openPeriod" => {
                let closed = self.sees.closed?;
                Command::OpenPeriod { since: closed.add_days(-self.dice.between(0, 30)).ok()? }
            }
            "tag" => {
                let (subject, tag) = (self.record()?, id("check"));
                let there = self.sees.tags.contains(&(subject.clone(), tag.clone()));
                if there { Command::Untag { subject, tag } } else { Command::Tag { subject, tag } }
            }
            "comment" => Command::Comment { subject: self.record()?, text: format!("见 {}", self.name) },
            "setRate" => Command::SetRate { quote: self.quote()? },
            "revalue" => {
                let mut quotes: Vec<duebook::Quote> = vec![];
                for _ in 0..4 {
                    let quote = self.quote()?;
                    if quotes.iter().all(|known| known.from != quote.from) {
                        quotes.push(quote);
                    }
                }
                if self.dice.chance(20) {
                    quotes.pop();
                }
                let revaluation = self.dice.chance(50).then(|| id(format!("RV-{}", self.name)));
                Command::Revalue { revaluation, quotes }
            }
            "undoRevaluation" => {
                let stands = self.sees.values.stands();
                let (revaluation, _) = self.any(stands)?;
                Command::UndoRevaluation { revaluation }
            }
            "changeRules" if self.dice.chance(30) => {
                let since = self.on.add_days(self.dice.between(-5, 20)).unwrap_or(self.on);
                Command::ChangeRules { since, rules: self.mix.rules(self.dice) }
            }
            _ => return None,
        })
    }

    /// A command that asks for too much, for nothing, for what is not there, or of the wrong day.
    fn nonsense(&mut self) -> Command {
        let currency = self.currency();
        let zero = Money::zero(currency);
        let most = Money::new(Money::MAX_MINOR, currency).expect("the largest amount");
        let amount = match self.dice.below(4) {
            0 => zero,
            1 => Money::new(-1, currency).expect("an amount"),
            _ => most,
        };
        let (account, other) = (self.account(), self.account());
        let item = self.item(ItemStanding::Standing).unwrap_or_else(|| id("NOBODY"));
        let hold = self.any(self.sees.holds.keys().cloned().collect()).unwrap_or_else(|| id("NOBODY"));
        let movement = self.any(self.sees.moved.keys().cloned().collect()).unwrap_or_else(|| id("#0"));
        let receipt = self.any(self.sees.receipts.keys().cloned().collect()).unwrap_or_else(|| id("NOBODY"));
        let contract = self.contract().unwrap_or_else(|| id("NOBODY"));
        match self.dice.below(30) {
            0 => Command::Pay { item, amount: Some(amount), account: None, lots: vec![] },
            1 => Command::Pay { item, amount: None, account: Some(account), lots: vec![receipt] },
            2 => Command::Transfer { account: account.clone(), to: account, amount, lots: vec![] },
            3 => Command::Transfer { account, to: other, amount, lots: vec![receipt] },
            4 => {
                Command::RequestRefund { refund: Some(hold), account, amount, cause: RefundCause::Unused, lots: vec![] }
            }
            5 => Command::Capture { hold, item, amount: Some(amount) },
            6 => Command::Release { hold },
            7 => Command::Lapse { hold },
            8 => Command::PayRefund { refund: hold, amount: None, reference: None },
            9 => Command::UndoAllocation { allocation: movement, amount: Some(amount) },
            10 => Command::UndoAllocation { allocation: movement, amount: None },
            11 => Command::WriteOff { item, amount: Some(amount) },
            12 => Command::Recover { item, amount },
            13 => Command::CreditNote { note: id("CN-1"), item, amount },
            14 => Command::ConfirmReceipt { receipt },
            15 => Command::BounceReceipt { receipt },
            16 => Command::RecordReceipt {
                receipt: Receipt { receipt: Some(receipt), ..Receipt::new("ACME", most).expect("a receipt") },
            },
            17 => Command::Forfeit { account, amount: Money::new(1, currency).expect("one"), lots: vec![receipt] },
            18 => Command::Reclassify {
                account,
                amount: Money::new(1, currency).expect("one"),
                nature: Nature::Promotional,
                lots: vec![receipt],
            },
            19 => Command::ApproveContract { contract },
            20 => Command::SubmitContract { contract },
            21 => Command::Hold {
                hold: Some(hold),
                account,
                amount,
                purpose: self.dice.pick(&[HoldPurpose::Order, HoldPurpose::Refund]),
                reference: None,
                fields: vec![],
                until: Some(self.on),
                lots: vec![],
            },
            22 => Command::CloseAccount { account },
            23 => Command::Expire { account },
            24 => Command::Comment { subject: RecordKey::Item { item: id("NOBODY") }, text: " ".into() },
            25 => Command::UndoMovement { movement, amount: Some(amount) },
            26 => Command::UndoMovement { movement, amount: None },
            28 => Command::CreditAccount { note: receipt, account, amount, nature: Nature::Advance },
            27 => Command::ReturnRefund { refund: hold, amount: Some(amount) },
            _ => Command::OpenReceivable {
                receivable: Receivable::new(item, "ACME", most, self.on).expect("a receivable"),
                value: None,
            },
        }
    }

    /// An order of today.
    #[must_use]
    pub fn order(&mut self, number: usize, at: duebook::Instant) -> Order {
        let by = id(self.dice.pick(&["wang.fang", "li.na", "chen.wei"]));
        let commands = self.commands();
        Order { id: id(format!("O-{number}")), by, at, on: self.on, expect: vec![], commands }
    }
}
