//! What has to be known of money and debts to enter what happens to them: their dimensions, their net and tax, and
//! what they are worth in the books.

use std::collections::{BTreeMap, BTreeSet};

use super::event::BookEvent;
use super::posting::{PostingRules, PostingTax};
use super::record::ItemDifference;
use super::recorded::Recorded;
use crate::account::{AccountKey, Act, Draw, Move};
use crate::error::{ErrorKind, count};
use crate::voucher::{Draft, Leg, Parcel, Ready, Way, voucher};
use crate::{
    Chart, Currency, Date, DifferenceKind, Error, Field, Id, ItemKind, Money, MoneyKind, Nature, Quote, Receivable,
    Result, ReversalStyle, Rounding, TaxSplitRequest, TaxedAmount, Value, Voucher, convert, split_tax,
};

/// The dimensions of a record, as a number: many records have the same.
type Dimensions = usize;

/// One movement of a voucher, by the records it is about.
#[derive(Clone, Debug)]
struct Step {
    kind: MoneyKind,
    nature: Option<Nature>,
    way: Way,
    customer: Id,
    other: Id,
    debit: Dimensions,
    credit: Dimensions,
    parcel: Parcel,
}

/// What an event enters.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) on: Date,
    subject: Id,
    reverses: Option<Id>,
    back: bool,
    net: bool,
    steps: Vec<Step>,
}

/// Money on an account.
#[derive(Debug)]
struct Lot {
    customer: Id,
    nature: Nature,
    /// Its own fields, and what all fields come to as dimensions.
    fields: Vec<Field>,
    dimensions: Dimensions,
    parcel: Parcel,
}

/// A debt.
#[derive(Debug)]
struct Item {
    customer: Id,
    kind: ItemKind,
    dimensions: Dimensions,
    /// Which of the tax rules it has for good.
    tax: Option<usize>,
    /// What is open of it; what it came to, less what was credited; what was written off.
    open: Parcel,
    base: Parcel,
    given_up: Parcel,
    /// The voucher that brought it, as long as it stands as it was brought.
    fresh: Option<Id>,
}

/// An allocation, with what stands of it.
#[derive(Debug)]
struct Paid {
    /// Who owed then.
    customer: Id,
    lots: Vec<(Id, Parcel)>,
    differences: Vec<(MoneyKind, Parcel)>,
    /// What the debt was worth more or less than the money, with the amount of the money.
    exchange: Option<(MoneyKind, Parcel)>,
    whole: bool,
}

/// A movement that may be taken back, with what stands of it, in the order of its lots.
#[derive(Debug)]
struct Gone {
    lots: Vec<GoneLot>,
    whole: bool,
}

#[derive(Debug)]
struct GoneLot {
    kind: MoneyKind,
    lot: Id,
    parcel: Parcel,
    /// The lot it became.
    into: Option<Id>,
}

/// Follows the events of a book and says what each of them enters.
#[derive(Debug)]
pub(super) struct Poster<'a> {
    rules: &'a PostingRules,
    chart: &'a Chart,
    ready: &'a Ready<'a>,
    /// The dimensions that the chart asks for.
    asked: BTreeSet<&'a Id>,
    quotes: BTreeMap<Currency, BTreeMap<Option<Date>, Quote>>,
    back: Way,
    known: Vec<Vec<Field>>,
    numbers: BTreeMap<String, Dimensions>,
    customers: BTreeMap<Id, Vec<Field>>,
    lots: BTreeMap<Id, Lot>,
    items: BTreeMap<Id, Item>,
    paid: BTreeMap<Id, Paid>,
    gone: BTreeMap<Id, Gone>,
}

const CONTRACT: Id = Id::literal("contract");
const CUSTOMER: Id = Id::literal("customer");
const DEPARTMENT: Id = Id::literal("department");
const OWNER: Id = Id::literal("owner");

impl<'a> Poster<'a> {
    pub(super) fn new(rules: &'a PostingRules, chart: &'a Chart, ready: &'a Ready<'a>) -> Result<Self> {
        let mut quotes: BTreeMap<Currency, BTreeMap<Option<Date>, Quote>> = BTreeMap::new();
        for (position, one) in rules.quotes.iter().enumerate() {
            let here = |e: Error| e.at("quote").at_index("quotes", position);
            let (from, to) = (one.quote.from, one.quote.to);
            Money::zero(chart.home).same_currency(to).map_err(here)?;
            if quotes.entry(from).or_default().insert(one.since, one.quote).is_some() {
                let same = |other: &super::posting::PostingQuote| other.since == one.since && other.quote.from == from;
                let first = count(rules.quotes.iter().position(same).unwrap_or(0));
                return Err(here(ErrorKind::DuplicateQuote { from, to, first }.into()));
            }
        }
        let asked = chart.accounts.iter().flat_map(|account| &account.dimensions).filter(|name| **name != CUSTOMER);
        Ok(Self {
            rules,
            chart,
            ready,
            asked: asked.collect(),
            quotes,
            back: Way::Plain.back(rules.style),
            known: Vec::new(),
            numbers: BTreeMap::new(),
            customers: BTreeMap::new(),
            lots: BTreeMap::new(),
            items: BTreeMap::new(),
            paid: BTreeMap::new(),
            gone: BTreeMap::new(),
        })
    }

    /// The voucher of an entry; none if the chart has nothing to enter.
    pub(super) fn voucher(&self, id: &Id, entry: Entry) -> Result<Option<Voucher>> {
        let Entry { on, subject, reverses, back, net, steps } = entry;
        let Some(first) = steps.first() else { return Ok(None) };
        let what = if back { "冲销" } else { "" };
        let summary = format!("{what}{} {subject}", first.kind.zh());
        let fields = |dimensions: Dimensions| self.known.get(dimensions).map_or(&[][..], Vec::as_slice);
        let legs: Vec<Leg<'_>> = steps
            .iter()
            .map(|step| Leg {
                kind: step.kind,
                nature: step.nature,
                way: step.way,
                customer: &step.customer,
                other: &step.other,
                debit: fields(step.debit),
                credit: fields(step.credit),
                parcel: step.parcel.clone(),
            })
            .collect();
        voucher(self.ready, Draft { id, on, reverses, summary, legs: &legs, net })
    }

    /// What an event enters; none if no money moves.
    pub(super) fn event(&mut self, one: &Recorded) -> Result<Option<Entry>> {
        let on = one.on;
        let steps = match &one.event {
            BookEvent::CustomerRegistered { customer } => {
                let mut fields: Vec<Field> = Vec::new();
                let own = [(DEPARTMENT, &customer.department), (OWNER, &customer.owner)];
                fields.extend(own.into_iter().filter_map(|(name, of)| Some(text(name, of.as_ref()?))));
                fields.extend(customer.fields.iter().cloned());
                self.customers.insert(customer.id.clone(), fields);
                return Ok(None);
            }
            BookEvent::OwnerReassigned { customer, after, department, .. } => {
                let fields = self.customers.entry(customer.clone()).or_default();
                fields.retain(|field| field.name != OWNER && field.name != DEPARTMENT);
                let now = [department.clone().map(|of| text(DEPARTMENT, &of)), Some(text(OWNER, after))];
                fields.splice(0..0, now.into_iter().flatten());
                return Ok(None);
            }
            BookEvent::ReceivableOpened { receivable, origin, .. } => {
                return self.opened(one, receivable, origin.as_ref().map(|origin| &origin.contract)).map(Some);
            }
            BookEvent::ReceivableChanged { item, before, amount, .. } => self.changed(item, *before, *amount, on)?,
            BookEvent::ReceivableMoved { item, before, customer } => self.moved_item(item, before, customer)?,
            BookEvent::ReceivableCanceled { item, amount } => return self.canceled(item, *amount, on),
            BookEvent::WrittenOff { item, amount, .. } => {
                let taken = self.item(item)?.open.take(*amount)?;
                self.item(item)?.given_up.put(&taken)?;
                vec![self.of_item(item, MoneyKind::WriteOff, Way::Plain, taken)?]
            }
            BookEvent::Recovered { item, amount, .. } => {
                let back = self.item(item)?.given_up.take(*amount)?;
                self.item(item)?.open.put(&back)?;
                vec![self.of_item(item, MoneyKind::Reinstated, Way::Plain, back)?]
            }
            BookEvent::Credited { item, amount, .. } => self.lowered(item, *amount)?,
            BookEvent::ReceiptConfirmed { movement, .. } => self.deposited(&movement.act, on)?,
            BookEvent::CreditedOnAccount { movement, .. } => self.credited(&movement.act, on)?,
            BookEvent::ReceiptBounced { receipt, movement } => {
                let Act::Undo { of, draws } = &movement.act else { return Ok(None) };
                let steps = self.taken(draws, MoneyKind::ReceivedInAdvance, self.back)?;
                let (subject, reverses) = (receipt.clone(), Some(of.clone()));
                return Ok(Some(Entry { on, subject, reverses, back: true, net: false, steps }));
            }
            BookEvent::Moved { movement } => match &movement.act {
                Act::Transfer { to, moves } => self.moved(&movement.id, to, moves)?,
                Act::Identify { to, nature, moves } => self.identified(&movement.id, (to, *nature), moves, on)?,
                Act::Reclassify { nature, moves } => self.reclassified(&movement.id, *nature, moves)?,
                Act::Expire { draws } => self.gone(&movement.id, draws, MoneyKind::Expired)?,
                Act::Forfeit { draws } => self.gone(&movement.id, draws, MoneyKind::Forfeited)?,
                Act::Undo { of, draws } => {
                    let (steps, whole) = self.returned(of, draws)?;
                    let (subject, reverses) = (of.clone(), whole.then(|| of.clone()));
                    return Ok(Some(Entry { on, subject, reverses, back: true, net: true, steps }));
                }
                _ => return Ok(None),
            },
            BookEvent::Allocated { item, differences, movement, .. } => {
                let (Act::Apply { draws, .. } | Act::Capture { draws, .. }) = &movement.act else { return Ok(None) };
                self.allocated(&movement.id, item, draws, differences)?
            }
            BookEvent::Unallocated { allocation, item, amount, differences, movement, .. } => {
                let Act::Undo { draws, .. } = &movement.act else { return Ok(None) };
                return self.unallocated(Back { allocation, item, amount: *amount, beside: *differences, draws, on });
            }
            BookEvent::RefundPaid { movement, .. } => {
                let Act::Refund { draws, .. } = &movement.act else { return Ok(None) };
                self.gone(&movement.id, draws, MoneyKind::Refunded)?
            }
            BookEvent::RefundReturned { refund, movement } => {
                let Act::Undo { of, draws } = &movement.act else { return Ok(None) };
                let (steps, whole) = self.returned(of, draws)?;
                let (subject, reverses) = (refund.clone(), whole.then(|| of.clone()));
                return Ok(Some(Entry { on, subject, reverses, back: true, net: false, steps }));
            }
            _ => return Ok(None),
        };
        if steps.is_empty() {
            return Ok(None);
        }
        let net = matches!(one.event, BookEvent::Moved { .. });
        Ok(Some(Entry { on, subject: subject(one)?, reverses: None, back: false, net, steps }))
    }

    fn item(&mut self, item: &Id) -> Result<&mut Item> {
        self.items.get_mut(item).ok_or_else(|| ErrorKind::UnknownItem { item: item.clone() }.into())
    }

    fn lot(&mut self, lot: &Id) -> Result<&mut Lot> {
        self.lots.get_mut(lot).ok_or_else(|| ErrorKind::UnknownLot { lot: lot.clone() }.into())
    }

    /// All fields of a record: its own, then the contract it comes from, then those of the customer.
    fn fields(&self, own: &[&[Field]], contract: Option<&Id>, customer: &Id) -> Vec<Field> {
        let contract = contract.map(|contract| text(CONTRACT, contract));
        let of_customer = self.customers.get(customer).into_iter().flatten();
        own.iter().copied().flatten().cloned().chain(contract).chain(of_customer.cloned()).collect()
    }

    /// What of them the chart asks for; what they do not say is said by the rules.
    fn dimensions(&mut self, fields: &[Field]) -> Result<Dimensions> {
        let find = |name: &&Id| fields.iter().chain(&self.rules.otherwise).find(|field| field.name == **name).cloned();
        let found: Vec<Field> = self.asked.iter().filter_map(find).collect();
        let key = crate::json::write(&found)?;
        let next = self.known.len();
        let number = *self.numbers.entry(key).or_insert(next);
        if number == next {
            self.known.push(found);
        }
        Ok(number)
    }

    /// The tax rule for a record that comes to be.
    fn tax(&self, kind: MoneyKind, fields: &[Field], on: Date) -> Option<usize> {
        let fits = |rule: &PostingTax| {
            rule.since.is_none_or(|since| since <= on)
                && (rule.kinds.is_empty() || rule.kinds.contains(&kind))
                && rule.fields.iter().all(|wanted| {
                    let said = fields.iter().find(|field| field.name == wanted.name);
                    said.is_some_and(|field| field.value == wanted.value)
                })
        };
        let fitting = self.rules.taxes.iter().enumerate().filter(|(_, rule)| fits(rule));
        // Of equal days the first: `max_by_key` would take the last.
        fitting.rev().max_by_key(|(_, rule)| rule.since).map(|(place, _)| place)
    }

    fn parcel(&self, amount: Money, home: Money, tax: Option<usize>) -> Result<Parcel> {
        let Some(rule) = tax.and_then(|place| self.rules.taxes.get(place)) else {
            return Ok(Parcel::plain(amount, home));
        };
        let amounts = vec![TaxedAmount { gross: amount, rate: rule.rate }];
        let taxes = split_tax(&TaxSplitRequest { amounts, rounded: rule.rounded, rounding: rule.rounding })?;
        Parcel::taxed(amount, home, &taxes, self.chart.remainder)
    }

    /// What an amount is worth in the books when it comes to be.
    fn home(&self, amount: Money, on: Date) -> Result<Money> {
        let (from, to) = (amount.currency(), self.chart.home);
        if from == to {
            return Ok(amount);
        }
        let quotes = self.quotes.get(&from);
        let quote = quotes.and_then(|quotes| quotes.range(..=Some(on)).next_back()).map(|(_, quote)| quote);
        let quote = quote.ok_or(ErrorKind::RateMissing { from, to })?;
        Ok(convert(amount, quote, Rounding::HalfUp)?.value)
    }

    fn nothing(&self, currency: Currency) -> Parcel {
        Parcel::none(currency, self.chart.home)
    }

    // ---- debts ----

    fn opened(&mut self, one: &Recorded, receivable: &Receivable, contract: Option<&Id>) -> Result<Entry> {
        let on = receivable.issued.unwrap_or(one.on);
        let fields = self.fields(&[&receivable.fields], contract, &receivable.customer);
        let (kind, way) = raises(receivable.kind);
        let tax = self.tax(kind, &fields, on);
        let home = self.home(receivable.open, on)?;
        let base = self.parcel(receivable.open, home, tax)?;
        let item = Item {
            customer: receivable.customer.clone(),
            kind: receivable.kind,
            dimensions: self.dimensions(&fields)?,
            tax,
            open: Parcel::plain(receivable.open, home),
            base: base.clone(),
            given_up: self.nothing(receivable.open.currency()),
            fresh: Some(Id::new(format!("#{}", one.sequence))?),
        };
        self.items.insert(receivable.id.clone(), item);
        let steps = vec![self.of_item(&receivable.id, kind, way, base)?];
        Ok(Entry { on, subject: receivable.id.clone(), reverses: None, back: false, net: false, steps })
    }

    /// A movement of one debt alone.
    fn of_item(&mut self, item: &Id, kind: MoneyKind, way: Way, parcel: Parcel) -> Result<Step> {
        let Item { customer, dimensions, .. } = self.item(item)?;
        let (customer, dimensions) = (customer.clone(), *dimensions);
        Ok(Step {
            kind,
            nature: None,
            way,
            other: customer.clone(),
            customer,
            debit: dimensions,
            credit: dimensions,
            parcel,
        })
    }

    fn changed(&mut self, id: &Id, before: Money, amount: Money, on: Date) -> Result<Vec<Step>> {
        let more = amount.minus(before)?;
        if more.is_zero() {
            return Ok(Vec::new());
        }
        if more.is_negative() {
            return self.lowered(id, more.negated());
        }
        let home = self.home(more, on)?;
        let (kind, tax) = (self.item(id)?.kind, self.item(id)?.tax);
        let piece = self.parcel(more, home, tax)?;
        let item = self.item(id)?;
        item.fresh = None;
        item.base.put(&piece)?;
        item.open.put(&Parcel::plain(more, home))?;
        let (kind, way) = raises(kind);
        Ok(vec![self.of_item(id, kind, way, piece)?])
    }

    /// A debt comes to less: what brought it is entered in red.
    fn lowered(&mut self, id: &Id, less: Money) -> Result<Vec<Step>> {
        let item = self.item(id)?;
        item.fresh = None;
        let (piece, carried) = (item.base.take(less)?, item.open.take(less)?);
        let (kind, way) = raises(item.kind);
        let way = way.back(ReversalStyle::RedLetter);
        let exchange = exchange(&carried, &[piece.home()])?;
        let mut steps = vec![self.of_item(id, kind, way, piece)?];
        if let Some((kind, parcel)) = exchange {
            steps.push(self.of_item(id, kind, Way::Plain, only_home(&parcel))?);
        }
        Ok(steps)
    }

    fn canceled(&mut self, id: &Id, amount: Money, on: Date) -> Result<Option<Entry>> {
        if amount.is_zero() {
            return Ok(None);
        }
        let (fresh, kind) = (self.item(id)?.fresh.take(), self.item(id)?.kind);
        let steps = match &fresh {
            None => self.lowered(id, amount)?,
            Some(_) => {
                let item = self.item(id)?;
                let piece = item.base.take(amount)?;
                item.open.take(amount)?;
                let (kind, way) = raises(kind);
                vec![self.of_item(id, kind, way.back(self.rules.style), piece)?]
            }
        };
        Ok(Some(Entry { on, subject: id.clone(), back: true, reverses: fresh, net: false, steps }))
    }

    fn moved_item(&mut self, id: &Id, before: &Id, customer: &Id) -> Result<Vec<Step>> {
        let item = self.item(id)?;
        item.customer = customer.clone();
        item.fresh = None;
        let (open, dimensions) = (item.open.clone(), item.dimensions);
        Ok(if open.is_nothing() { Vec::new() } else { vec![passed(before, customer, dimensions, open)] })
    }

    // ---- money ----

    fn deposited(&mut self, act: &Act, on: Date) -> Result<Vec<Step>> {
        let Act::Deposit { lot, account, amount, nature, fields: own, .. } = act else { return Ok(Vec::new()) };
        let home = self.home(*amount, on)?;
        let fields = self.fields(&[&account.fields, own], None, &account.customer);
        let kind = MoneyKind::ReceivedInAdvance;
        let parcel = self.parcel(*amount, home, self.tax(kind, &fields, on))?;
        let dimensions = self.dimensions(&fields)?;
        let (customer, nature) = (account.customer.clone(), *nature);
        let new = Lot { customer, nature, fields: own.clone(), dimensions, parcel: parcel.clone() };
        let step = new.step(kind, Way::Plain, parcel);
        self.lots.insert(lot.clone(), new);
        Ok(vec![step])
    }

    /// What was invoiced and paid is credited: the invoice is entered in red, and what is owed to the customer by that
    /// becomes an advance.
    fn credited(&mut self, act: &Act, on: Date) -> Result<Vec<Step>> {
        let Act::Deposit { account, amount, .. } = act else { return Ok(Vec::new()) };
        let money = self.deposited(act, on)?;
        let fields = self.fields(&[&account.fields], None, &account.customer);
        let (kind, home) = (MoneyKind::Invoiced, self.home(*amount, on)?);
        let parcel = self.parcel(*amount, home, self.tax(kind, &fields, on))?;
        let becomes = |step: Step| Step { kind: MoneyKind::Applied, way: Way::Opposite, ..step };
        let red = |step: &Step| Step { kind, nature: None, way: Way::Red, parcel: parcel.clone(), ..step.clone() };
        Ok(money.into_iter().flat_map(|step| [red(&step), becomes(step)]).collect())
    }

    /// Money leaves lots.
    fn taken(&mut self, draws: &[Draw], kind: MoneyKind, way: Way) -> Result<Vec<Step>> {
        let mut steps = Steps::default();
        for Draw { lot, amount } in draws {
            let lot = self.lot(lot)?;
            let piece = lot.parcel.take(*amount)?;
            steps.add(lot.step(kind, way, piece))?;
        }
        Ok(steps.list)
    }

    /// Money leaves lots, and may come back.
    fn gone(&mut self, id: &Id, draws: &[Draw], kind: MoneyKind) -> Result<Vec<Step>> {
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(draws.len());
        for Draw { lot: name, amount } in draws {
            let lot = self.lot(name)?;
            let parcel = lot.parcel.take(*amount)?;
            steps.add(lot.step(kind, Way::Plain, parcel.clone()))?;
            lots.push(GoneLot { kind, lot: name.clone(), parcel, into: None });
        }
        self.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    /// What a movement took is on its lots again: line by line the reverse of its voucher, and whether of all of it.
    fn returned(&mut self, of: &Id, draws: &[Draw]) -> Result<(Vec<Step>, bool)> {
        let unknown = || Error::from(ErrorKind::UnknownMovement { movement: of.clone() });
        let mut gone = self.gone.remove(of).ok_or_else(unknown)?;
        let back: BTreeMap<&Id, Money> = draws.iter().map(|draw| (&draw.lot, draw.amount)).collect();
        let way = self.back;
        let mut steps = Steps::default();
        let mut whole = gone.whole;
        for one in &mut gone.lots {
            let Some(amount) = back.get(&one.lot) else {
                whole = false;
                continue;
            };
            whole = whole && *amount == one.parcel.amount();
            let own = one.parcel.take(*amount)?;
            let Some(into) = &one.into else {
                let lot = self.lot(&one.lot)?;
                lot.parcel.put(&own)?;
                steps.add(lot.step(one.kind, way, own))?;
                continue;
            };
            // What was used of the new lot meanwhile, and came back, may have left a cent here or there: what goes is
            // what comes.
            let now = self.lot(into)?.parcel.take(*amount)?;
            let anew = one.kind == MoneyKind::ReceivedInAdvance;
            let own = if anew { own.worth(now.home())? } else { now.clone() };
            let new = self.lot(into)?;
            let (there, other, dimensions) = (new.step(one.kind, way, now), new.customer.clone(), new.dimensions);
            let lot = self.lot(&one.lot)?;
            lot.parcel.put(&own)?;
            if anew {
                steps.add(lot.step(one.kind, Way::Plain, own))?;
                steps.add(there)?;
            } else {
                steps.add(Step { other, credit: dimensions, ..lot.step(one.kind, way, own) })?;
            }
        }
        gone.whole = false;
        self.gone.insert(of.clone(), gone);
        Ok((steps.list, whole))
    }

    /// Money goes to another account as it is.
    fn moved(&mut self, id: &Id, to: &AccountKey, moves: &[Move]) -> Result<Vec<Step>> {
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(moves.len());
        for Move { lot: name, amount, into } in moves {
            let own = self.lot(name)?.fields.clone();
            let fields = self.fields(&[&to.fields, &own], None, &to.customer);
            let dimensions = self.dimensions(&fields)?;
            let lot = self.lot(name)?;
            let parcel = lot.parcel.take(*amount)?;
            let step = lot.step(MoneyKind::Transferred, Way::Plain, parcel.clone());
            steps.add(Step { other: to.customer.clone(), credit: dimensions, ..step })?;
            let gone = GoneLot {
                kind: MoneyKind::Transferred,
                lot: name.clone(),
                parcel: parcel.clone(),
                into: Some(into.clone()),
            };
            lots.push(gone);
            let new = Lot { customer: to.customer.clone(), nature: lot.nature, fields: own, dimensions, parcel };
            self.lots.insert(into.clone(), new);
        }
        self.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    /// Money of nobody is somebody's: its receipt is entered anew.
    fn identified(
        &mut self,
        id: &Id,
        (to, nature): (&AccountKey, Nature),
        moves: &[Move],
        on: Date,
    ) -> Result<Vec<Step>> {
        let (kind, back) = (MoneyKind::ReceivedInAdvance, self.back);
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(moves.len());
        for Move { lot: name, amount, into } in moves {
            let own = self.lot(name)?.fields.clone();
            let fields = self.fields(&[&to.fields, &own], None, &to.customer);
            let dimensions = self.dimensions(&fields)?;
            let tax = self.tax(kind, &fields, on);
            let lot = self.lot(name)?;
            let old = lot.parcel.take(*amount)?;
            let home = old.home();
            lots.push(GoneLot { kind, lot: name.clone(), parcel: old.clone(), into: Some(into.clone()) });
            steps.add(lot.step(kind, back, old))?;
            let parcel = self.parcel(*amount, home, tax)?;
            let new = Lot { customer: to.customer.clone(), nature, fields: own, dimensions, parcel: parcel.clone() };
            steps.add(new.step(kind, Way::Plain, parcel))?;
            self.lots.insert(into.clone(), new);
        }
        self.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    /// Money becomes another kind. From before a contract to under it there is an entry of its own; everything else
    /// is the receipt entered anew.
    fn reclassified(&mut self, id: &Id, nature: Nature, moves: &[Move]) -> Result<Vec<Step>> {
        let back = self.back;
        let mut steps = Steps::default();
        let mut lots = Vec::with_capacity(moves.len());
        for Move { lot: name, amount, into } in moves {
            let lot = self.lot(name)?;
            let parcel = lot.parcel.take(*amount)?;
            let (customer, dimensions) = (lot.customer.clone(), lot.dimensions);
            let new = Lot { customer, nature, fields: lot.fields.clone(), dimensions, parcel: parcel.clone() };
            let before = matches!(lot.nature, Nature::Advance | Nature::Deposit | Nature::Earnest);
            let own = before && nature == Nature::ContractLiability;
            let kind = if own { MoneyKind::Reclassified } else { MoneyKind::ReceivedInAdvance };
            lots.push(GoneLot { kind, lot: name.clone(), parcel: parcel.clone(), into: Some(into.clone()) });
            if own {
                steps.add(lot.step(MoneyKind::Reclassified, Way::Plain, parcel))?;
            } else {
                steps.add(lot.step(MoneyKind::ReceivedInAdvance, back, parcel.clone()))?;
                steps.add(new.step(MoneyKind::ReceivedInAdvance, Way::Plain, parcel))?;
            }
            self.lots.insert(into.clone(), new);
        }
        self.gone.insert(id.clone(), Gone { lots, whole: true });
        Ok(steps.list)
    }

    // ---- money pays debts ----

    fn allocated(&mut self, id: &Id, item: &Id, draws: &[Draw], beside: &[ItemDifference]) -> Result<Vec<Step>> {
        let (customer, dimensions) = (self.item(item)?.customer.clone(), self.item(item)?.dimensions);
        let mut lots: Vec<(Id, Parcel)> = Vec::with_capacity(draws.len());
        let mut steps = Steps::default();
        for Draw { lot: name, amount } in draws {
            let lot = self.lot(name)?;
            let piece = lot.parcel.take(*amount)?;
            steps.add(Step { credit: dimensions, ..lot.step(MoneyKind::Applied, Way::Plain, piece.clone()) })?;
            lots.push((name.clone(), piece));
        }
        let mut steps = steps.list;
        let mut amount = None;
        for (_, piece) in &lots {
            amount = Some(amount.map_or(Ok(piece.amount()), |sum: Money| sum.plus(piece.amount()))?);
        }
        let Some(amount) = amount else { return Ok(Vec::new()) };
        let carried = self.item(item)?.open.take(amount)?;
        let exchange = exchange(&carried, &lots.iter().map(|(_, piece)| piece.home()).collect::<Vec<_>>())?;
        let mut differences = Vec::with_capacity(beside.len());
        for ItemDifference { difference, amount } in beside {
            differences.push((given_up_as(*difference), self.item(item)?.open.take(*amount)?));
        }
        for (kind, parcel) in &differences {
            steps.push(self.of_item(item, *kind, Way::Plain, parcel.clone())?);
        }
        if let Some((kind, parcel)) = &exchange {
            steps.push(self.of_item(item, *kind, Way::Plain, only_home(parcel))?);
        }
        self.item(item)?.fresh = None;
        self.paid.insert(id.clone(), Paid { customer, lots, differences, exchange, whole: true });
        Ok(steps)
    }

    fn unallocated(&mut self, undo: Back<'_>) -> Result<Option<Entry>> {
        let Back { allocation, item, amount, beside, draws, on } = undo;
        let way = self.back;
        let unknown = || Error::from(ErrorKind::UnknownAllocation { allocation: allocation.clone() });
        let mut paid = self.paid.remove(allocation).ok_or_else(unknown)?;
        let (customer, dimensions) = (self.item(item)?.customer.clone(), self.item(item)?.dimensions);
        let back: BTreeMap<&Id, Money> = draws.iter().map(|draw| (&draw.lot, draw.amount)).collect();
        let mut steps = Steps::default();
        let mut whole = paid.whole;
        let mut returned = self.nothing(amount.currency());
        // In the order in which they were taken, so that the voucher is the reverse line by line.
        for (name, standing) in &mut paid.lots {
            let Some(amount) = back.get(name) else {
                whole = false;
                continue;
            };
            whole = whole && *amount == standing.amount();
            let piece = standing.take(*amount)?;
            let lot = self.lot(name)?;
            lot.parcel.put(&piece)?;
            returned.put(&Parcel::plain(piece.amount(), piece.home()))?;
            steps.add(Step { credit: dimensions, ..lot.step(MoneyKind::Applied, way, piece) })?;
        }
        let mut steps = steps.list;
        let mut left = beside.unwrap_or(Money::zero(amount.currency()));
        for (kind, standing) in &mut paid.differences {
            let some = if left.minor() < standing.amount().minor() { left } else { standing.amount() };
            if some.is_zero() {
                whole = whole && standing.amount().is_zero();
                continue;
            }
            whole = whole && some == standing.amount();
            left = left.minus(some)?;
            let piece = standing.take(some)?;
            returned.put(&piece)?;
            steps.push(self.of_item(item, *kind, way, piece)?);
        }
        if let Some((kind, standing)) = &mut paid.exchange {
            let piece = standing.take(amount)?;
            let home = if *kind == MoneyKind::ExchangeLoss { piece.home() } else { piece.home().negated() };
            returned.put(&Parcel::plain(Money::zero(amount.currency()), home))?;
            let piece = only_home(&piece);
            if !piece.is_nothing() {
                steps.push(self.of_item(item, *kind, way, piece)?);
            }
        }
        paid.whole = false;
        self.item(item)?.open.put(&returned)?;
        // What came back came back to who owed then.
        for step in &mut steps {
            if step.kind != MoneyKind::Applied {
                step.customer.clone_from(&paid.customer);
                step.other.clone_from(&paid.customer);
            }
        }
        if customer != paid.customer {
            whole = false;
            steps.push(passed(&paid.customer, &customer, dimensions, returned));
        }
        self.paid.insert(allocation.clone(), paid);
        let reverses = whole.then(|| allocation.clone());
        Ok(Some(Entry { on, subject: item.clone(), reverses, back: true, net: false, steps }))
    }
}

/// An allocation, or a part of it, taken back.
#[derive(Clone, Copy, Debug)]
struct Back<'a> {
    allocation: &'a Id,
    item: &'a Id,
    amount: Money,
    beside: Option<Money>,
    draws: &'a [Draw],
    on: Date,
}

impl Lot {
    /// A movement of this money alone.
    fn step(&self, kind: MoneyKind, way: Way, parcel: Parcel) -> Step {
        let (customer, nature) = (self.customer.clone(), Some(self.nature));
        let (debit, credit) = (self.dimensions, self.dimensions);
        Step { kind, nature, way, other: customer.clone(), customer, debit, credit, parcel }
    }
}

/// What movements have in common that are one: kind, nature, way, dimensions, customer and tax rates.
type Alike = (MoneyKind, Option<Nature>, Way, [Dimensions; 2], Id, Vec<crate::Percent>);

/// Movements of one event, those that are alike as one.
#[derive(Debug, Default)]
struct Steps {
    list: Vec<Step>,
    places: BTreeMap<Alike, usize>,
}

impl Steps {
    fn add(&mut self, step: Step) -> Result<()> {
        let sides = [step.debit, step.credit];
        let key = (step.kind, step.nature, step.way, sides, step.customer.clone(), step.parcel.rates());
        let place = *self.places.entry(key).or_insert(self.list.len());
        match self.list.get_mut(place) {
            Some(known) => known.parcel.put(&step.parcel),
            None => {
                self.list.push(step);
                Ok(())
            }
        }
    }
}

fn text(name: Id, text: &Id) -> Field {
    Field { name, value: Value::Text { text: text.clone() } }
}

/// What a customer owes is another's (应收冲应收).
fn passed(before: &Id, after: &Id, dimensions: Dimensions, parcel: Parcel) -> Step {
    let (customer, other, debit, credit) = (before.clone(), after.clone(), dimensions, dimensions);
    Step { kind: MoneyKind::Offset, nature: None, way: Way::Plain, customer, other, debit, credit, parcel }
}

/// What enters a debt of this kind.
const fn raises(kind: ItemKind) -> (MoneyKind, Way) {
    match kind {
        ItemKind::Ordinary => (MoneyKind::Invoiced, Way::Plain),
        ItemKind::LateCharge => (MoneyKind::LateCharge, Way::Plain),
        // Money went back to the customer: a receipt below zero.
        ItemKind::Refund => (MoneyKind::Received, Way::Red),
        ItemKind::WrittenOff => (MoneyKind::Reinstated, Way::Plain),
    }
}

const fn given_up_as(difference: DifferenceKind) -> MoneyKind {
    match difference {
        DifferenceKind::Fee => MoneyKind::Fee,
        DifferenceKind::Discount => MoneyKind::Discount,
        DifferenceKind::Exchange => MoneyKind::ExchangeLoss,
        DifferenceKind::Rounding | DifferenceKind::WriteOff => MoneyKind::Rounding,
    }
}

/// What a debt is worth in the books beyond what settles it.
fn exchange(carried: &Parcel, homes: &[Money]) -> Result<Option<(MoneyKind, Parcel)>> {
    let settled = Money::sum(homes.iter().copied(), carried.home().currency())?;
    let loss = carried.home().minus(settled)?;
    let kind = if loss.is_negative() { MoneyKind::ExchangeGain } else { MoneyKind::ExchangeLoss };
    Ok((!loss.is_zero()).then(|| (kind, Parcel::plain(carried.amount(), loss.abs()))))
}

/// The home value alone: no foreign money moves.
fn only_home(parcel: &Parcel) -> Parcel {
    Parcel::plain(Money::zero(parcel.amount().currency()), parcel.home())
}

/// What the text of a voucher names.
fn subject(one: &Recorded) -> Result<Id> {
    match &one.event {
        BookEvent::ReceiptConfirmed { receipt, .. } => Ok(receipt.clone()),
        BookEvent::RefundPaid { refund, .. } => Ok(refund.clone()),
        BookEvent::Credited { note, .. } | BookEvent::CreditedOnAccount { note, .. } => Ok(note.clone()),
        BookEvent::ReceivableChanged { item, .. }
        | BookEvent::ReceivableMoved { item, .. }
        | BookEvent::WrittenOff { item, .. }
        | BookEvent::Recovered { item, .. }
        | BookEvent::Allocated { item, .. } => Ok(item.clone()),
        _ => Id::new(format!("#{}", one.sequence)),
    }
}
