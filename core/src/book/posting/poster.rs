//! What has to be known of money and debts to enter what happens to them: their dimensions, their net and tax, and
//! what they are worth in the books.

use std::collections::{BTreeMap, BTreeSet};

use super::debt::Item;
use super::memory::Known;
use super::money::Lot;
use super::paid::Back;
use super::step::{Dimensions, Entry};
use super::{PostingQuote, PostingRules, PostingTax};
use crate::account::Act;
use crate::book::event::BookEvent;
use crate::book::recorded::Recorded;
use crate::error::{ErrorKind, count};
use crate::voucher::{Draft, Leg, Parcel, Ready, Way, voucher};
use crate::{
    Chart, Currency, Date, Error, Field, Id, Money, MoneyKind, Quote, Result, Rounding, TaxSplitRequest, TaxedAmount,
    Value, Voucher, convert, split_tax,
};

/// Follows the events of a book and says what each of them enters.
#[derive(Debug)]
pub(super) struct Poster<'a> {
    pub(super) rules: &'a PostingRules,
    pub(super) chart: &'a Chart,
    pub(super) ready: &'a Ready<'a>,
    /// The dimensions that the chart asks for.
    pub(super) asked: BTreeSet<&'a Id>,
    pub(super) quotes: BTreeMap<Currency, BTreeMap<Option<Date>, Quote>>,
    pub(super) back: Way,
    /// What the events so far say.
    pub(super) has: Known,
}

const CONTRACT: Id = Id::literal("contract");
const CUSTOMER: Id = Id::literal("customer");
const DEPARTMENT: Id = Id::literal("department");
const OWNER: Id = Id::literal("owner");

impl<'a> Poster<'a> {
    pub(super) fn new(rules: &'a PostingRules, chart: &'a Chart, ready: &'a Ready<'a>, has: Known) -> Result<Self> {
        let mut quotes: BTreeMap<Currency, BTreeMap<Option<Date>, Quote>> = BTreeMap::new();
        for (position, one) in rules.quotes.iter().enumerate() {
            let here = |e: Error| e.at("quote").at_index("quotes", position);
            let (from, to) = (one.quote.from, one.quote.to);
            Money::zero(chart.home).same_currency(to).map_err(here)?;
            if quotes.entry(from).or_default().insert(one.since, one.quote).is_some() {
                let same = |other: &PostingQuote| other.since == one.since && other.quote.from == from;
                let first = count(rules.quotes.iter().position(same).unwrap_or(0));
                return Err(here(ErrorKind::DuplicateQuote { from, to, first }.into()));
            }
        }
        let asked = chart.accounts.iter().flat_map(|account| &account.dimensions).filter(|name| **name != CUSTOMER);
        Ok(Self { rules, chart, ready, asked: asked.collect(), quotes, back: Way::Plain.back(rules.style), has })
    }

    /// The voucher of an entry; none if the chart has nothing to enter.
    pub(super) fn voucher(&self, id: &Id, entry: Entry) -> Result<Option<Voucher>> {
        let Entry { on, subject, reverses, back, net, steps } = entry;
        let Some(first) = steps.first() else { return Ok(None) };
        let what = if back { "冲销" } else { "" };
        let summary = format!("{what}{} {subject}", first.kind.zh());
        let fields = |dimensions: Dimensions| self.has.known.get(dimensions).map_or(&[][..], Vec::as_slice);
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
                self.has.customers.insert(customer.id.clone(), fields);
                return Ok(None);
            }
            BookEvent::OwnerReassigned { customer, after, department, .. } => {
                let fields = self.has.customers.entry(customer.clone()).or_default();
                fields.retain(|field| field.name != OWNER && field.name != DEPARTMENT);
                let now = [department.clone().map(|of| text(DEPARTMENT, &of)), Some(text(OWNER, after))];
                fields.splice(0..0, now.into_iter().flatten());
                return Ok(None);
            }
            BookEvent::ReceivableOpened { receivable, origin, home, .. } => {
                let contract = origin.as_ref().map(|origin| &origin.contract);
                return self.opened(one, receivable, contract, *home).map(Some);
            }
            BookEvent::ReceivableChanged { item, before, amount, home, .. } => {
                self.changed(item, (*before, *amount), *home, on)?
            }
            BookEvent::ReceivableMoved { item, before, customer } => {
                return self.moved_item(item, before, customer, on);
            }
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
            BookEvent::ReceiptConfirmed { movement, home, .. } => self.deposited(&movement.act, *home, on)?,
            BookEvent::CreditedOnAccount { movement, home, .. } => self.credited(&movement.act, *home, on)?,
            BookEvent::ReceiptBounced { receipt, movement } => {
                let Act::Undo { of, draws } = &movement.act else { return Ok(None) };
                let steps = self.taken(draws, MoneyKind::ReceivedInAdvance, self.back)?;
                let revalued = draws.iter().any(|draw| self.has.lots.get(&draw.lot).is_some_and(|lot| lot.revalued));
                let (subject, reverses) = (receipt.clone(), (!revalued).then(|| of.clone()));
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
            BookEvent::Revalued { revaluation, customer, rows, .. } => {
                let steps = self.revalued(rows)?;
                if steps.is_empty() {
                    return Ok(None);
                }
                let key = (revaluation.clone(), customer.clone());
                self.has.revalued.insert(key, (Id::numbered(one.sequence), steps.clone()));
                let subject = revaluation.clone();
                return Ok(Some(Entry { on, subject, reverses: None, back: false, net: false, steps }));
            }
            BookEvent::RevaluationUndone { revaluation, customer, rows, .. } => {
                return self.revaluation_undone((revaluation, customer), rows, on);
            }
            _ => return Ok(None),
        };
        if steps.is_empty() {
            return Ok(None);
        }
        let net = matches!(one.event, BookEvent::Moved { .. });
        Ok(Some(Entry { on, subject: subject(one)?, reverses: None, back: false, net, steps }))
    }

    pub(super) fn item(&mut self, item: &Id) -> Result<&mut Item> {
        self.has.items.get_mut(item).ok_or_else(|| ErrorKind::UnknownItem { item: item.clone() }.into())
    }

    pub(super) fn lot(&mut self, lot: &Id) -> Result<&mut Lot> {
        self.has.lots.get_mut(lot).ok_or_else(|| ErrorKind::UnknownLot { lot: lot.clone() }.into())
    }

    /// All fields of a record: its own, then the contract it comes from, then those of the customer.
    pub(super) fn fields(&self, own: &[&[Field]], contract: Option<&Id>, customer: &Id) -> Vec<Field> {
        let contract = contract.map(|contract| text(CONTRACT, contract));
        let of_customer = self.has.customers.get(customer).into_iter().flatten();
        own.iter().copied().flatten().cloned().chain(contract).chain(of_customer.cloned()).collect()
    }

    /// What of them the chart asks for; what they do not say is said by the rules.
    pub(super) fn dimensions(&mut self, fields: &[Field]) -> Result<Dimensions> {
        let find = |name: &&Id| fields.iter().chain(&self.rules.otherwise).find(|field| field.name == **name).cloned();
        let found: Vec<Field> = self.asked.iter().filter_map(find).collect();
        let key = crate::json::write(&found)?;
        let next = self.has.known.len();
        let number = *self.has.numbers.entry(key).or_insert(next);
        if number == next {
            self.has.known.push(found);
        }
        Ok(number)
    }

    /// The tax rule for a record that comes to be.
    pub(super) fn tax(&self, kind: MoneyKind, fields: &[Field], on: Date) -> Option<usize> {
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

    pub(super) fn parcel(&self, amount: Money, home: Money, tax: Option<usize>) -> Result<Parcel> {
        let Some(rule) = tax.and_then(|place| self.rules.taxes.get(place)) else {
            return Ok(Parcel::plain(amount, home));
        };
        let amounts = vec![TaxedAmount { gross: amount, rate: rule.rate }];
        let taxes = split_tax(&TaxSplitRequest { amounts, rounded: rule.rounded, rounding: rule.rounding })?;
        Parcel::taxed(amount, home, &taxes, self.chart.remainder)
    }

    /// What an amount is worth in the books when it comes to be: as its event says, or by the quotes of the rules.
    pub(super) fn home(&self, amount: Money, said: Option<Money>, on: Date) -> Result<Money> {
        let (from, to) = (amount.currency(), self.chart.home);
        if from == to {
            return Ok(amount);
        }
        if let Some(said) = said.filter(|said| said.currency() == to) {
            return Ok(said);
        }
        let quotes = self.quotes.get(&from);
        let quote = quotes.and_then(|quotes| quotes.range(..=Some(on)).next_back()).map(|(_, quote)| quote);
        let quote = quote.ok_or(ErrorKind::RateMissing { from, to })?;
        Ok(convert(amount, quote, Rounding::HalfUp)?.value)
    }

    pub(super) fn nothing(&self, currency: Currency) -> Parcel {
        Parcel::none(currency, self.chart.home)
    }
}

fn text(name: Id, text: &Id) -> Field {
    Field { name, value: Value::Text { text: text.clone() } }
}

/// What the text of a voucher names.
fn subject(one: &Recorded) -> Result<Id> {
    match &one.event {
        BookEvent::ReceiptConfirmed { receipt, .. } => Ok(receipt.clone()),
        BookEvent::RefundPaid { refund, .. } => Ok(refund.clone()),
        BookEvent::Credited { note, .. } | BookEvent::CreditedOnAccount { note, .. } => Ok(note.clone()),
        BookEvent::ReceivableChanged { item, .. }
        | BookEvent::WrittenOff { item, .. }
        | BookEvent::Recovered { item, .. }
        | BookEvent::Allocated { item, .. } => Ok(item.clone()),
        _ => Id::new(format!("#{}", one.sequence)),
    }
}
