//! The company's records: contracts with their schedules, open items, receipts.

use std::collections::BTreeMap;
use std::path::Path;

use duebook::{
    AllocationRequest, BusinessDay, Calendar, Date, Due, Error, EventDate, Id, Installment, Lot, Money, NamedItem,
    Nature, Purpose, Receivable, ScheduleRequest, Scheme, Share, Start, TermLine, Terms, Weekday, allocate, schedule,
};

use crate::layout::{ContractColumns, ItemColumns, Layout, ReceiptColumns};
use crate::rows::{Notes, Problem, Row, Sheet, Stop, Tally, text_of};

/// A contract and what it makes the customer owe.
#[derive(Debug)]
pub struct Contract {
    pub number: Id,
    pub customer: Id,
    pub salesperson: String,
    pub signed: Date,
    pub total: Money,
    pub installments: Vec<Installment>,
}

/// An open item with the salesperson who looks after it.
#[derive(Clone, Debug)]
pub struct Item {
    pub receivable: Receivable,
    pub salesperson: String,
    pub settled: Option<Date>,
}

/// All records as of one business date, and the rows that did not become records.
#[derive(Debug)]
pub struct Book {
    pub as_of: Date,
    pub contracts: Vec<Contract>,
    pub items: Vec<Item>,
    pub lots: Vec<Lot>,
    pub notes: Notes,
}

/// An installment that has no date because its event has not happened.
#[derive(Debug)]
pub struct Waiting<'a> {
    pub part: String,
    pub amount: Money,
    pub event: &'a Id,
}

/// The line on which each identifier was used first.
type Seen = BTreeMap<Id, u64>;

impl Book {
    pub fn new(as_of: Date) -> Self {
        Self { as_of, contracts: vec![], items: vec![], lots: vec![], notes: Notes::default() }
    }

    /// The first installment that a quoted number means and that only waits for its event.
    pub fn waiting(&self, customer: &Id, quoted: &Id) -> Option<Waiting<'_>> {
        let contracts = self.contracts.iter().filter(|contract| contract.customer == *customer);
        let mut parts = contracts.flat_map(|contract| contract.installments.iter().map(move |part| (contract, part)));
        parts.find_map(|(contract, installment)| {
            let part = contract.part(installment);
            let meant = contract.number == *quoted || part == quoted.as_str();
            let event = installment.event.as_ref().filter(|_| meant && installment.due.is_none())?;
            Some(Waiting { part, amount: installment.amount, event })
        })
    }

    /// Contracts become installments, and those with a date become open items.
    pub fn read_contracts(&mut self, path: &Path, layout: &Layout, calendar: &Calendar) -> Result<(), Stop> {
        let columns = layout.contracts.as_ref().ok_or_else(|| Stop("the layout has no `contracts`".into()))?;
        let ContractColumns { number, customer, signed, amount, terms, delivered, accepted, .. } = columns;
        let needed = [number, customer, signed, amount, terms, delivered, accepted].map(Some);
        let optional = [&columns.salesperson, &columns.currency].map(Option::as_ref);
        let sheet = Sheet::read(path, &[&needed[..], &optional[..]].concat())?;
        let (as_of, mut seen) = (self.as_of, Seen::new());
        let money = |row: &Row<'_>| row.money(amount, columns.currency.as_ref());
        self.contracts = sheet.records(layout, &mut self.notes, money, |row, line| {
            let mut contract = Contract {
                number: row.id(number)?,
                customer: row.id(customer)?,
                salesperson: row.text(columns.salesperson.as_ref()).to_owned(),
                signed: row.date(signed)?,
                total: money(row)?,
                installments: vec![],
            };
            let events = [Some(contract.signed), row.date_if_any(Some(delivered))?, row.date_if_any(Some(accepted))?];
            let happened = events.map(|day| day.filter(|day| *day <= as_of));
            let rules = payment_terms(row.text(Some(terms)), terms)?;
            let plan = plan(contract.total, rules, happened, calendar);
            contract.installments =
                plan.map_err(|e| Problem::at(if e.path() == "total" { amount } else { terms })(e))?;
            let owed = contract.receivables().map_err(Problem::at(number))?;
            judge(&[], &owed.iter().collect::<Vec<_>>(), as_of).map_err(Problem::at(amount))?;
            once(&mut seen, &contract.number, line, number)?;
            Ok((contract.signed <= as_of).then_some(contract))
        })?;
        for contract in &self.contracts {
            let item = |receivable| Item { receivable, salesperson: contract.salesperson.clone(), settled: None };
            self.items.extend(contract.receivables()?.into_iter().map(item));
        }
        Ok(())
    }

    /// Items that stand alone; rows that say when they were settled bring their receipt along.
    pub fn read_items(&mut self, path: &Path, layout: &Layout) -> Result<(), Stop> {
        let columns = layout.items.as_ref().ok_or_else(|| Stop("the layout has no `items`".into()))?;
        let ItemColumns { id, customer, due, amount, issued, references, .. } = columns;
        let needed = [id, customer, due, amount].map(Some);
        let optional = [issued, references, &columns.salesperson, &columns.currency, &columns.settled];
        let sheet = Sheet::read(path, &[&needed[..], &optional.map(Option::as_ref)[..]].concat())?;
        let (as_of, mut seen) = (self.as_of, Seen::new());
        let money = |row: &Row<'_>| row.money(amount, columns.currency.as_ref());
        let items = sheet.records(layout, &mut self.notes, money, |row, line| {
            let owed = Receivable::new(row.id(id)?, row.id(customer)?, money(row)?, row.date(due)?);
            let mut receivable = owed.map_err(Problem::at(id))?;
            receivable.issued = row.date_if_any(issued.as_ref())?;
            receivable.references = row.ids(references.as_ref())?;
            judge(&[], &[&receivable], as_of).map_err(Problem::at(amount))?;
            let settled = row.date_if_any(columns.settled.as_ref())?;
            let salesperson = row.text(columns.salesperson.as_ref()).to_owned();
            once(&mut seen, &receivable.id, line, id)?;
            let exists = receivable.issued.is_none_or(|issued| issued <= as_of);
            Ok(exists.then_some(Item { receivable, salesperson, settled }))
        })?;
        if let Some(settled) = &columns.settled {
            self.add_settlements(&items, settled, path)?;
        }
        self.items.extend(items);
        Ok(())
    }

    fn add_settlements(&mut self, items: &[Item], column: &str, path: &Path) -> Result<(), Stop> {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let mut tally = Tally { file: format!("{file} {column}"), ..Tally::default() };
        for (Item { receivable, .. }, day) in items.iter().filter_map(|item| Some((item, item.settled?))) {
            let Receivable { id, customer, open, .. } = receivable.clone();
            if day > self.as_of {
                tally.later.add(Some(open))?;
            } else {
                tally.used.add(Some(open))?;
                let (references, nature) = (vec![id.clone()], Nature::ContractLiability);
                self.lots.push(Lot { nature, references, ..Lot::new(id, customer, open, day)? });
            }
        }
        self.notes.tallies.push(tally);
        Ok(())
    }

    /// Money received. Read after the items, because a clerk's instruction must name one of them.
    pub fn read_receipts(&mut self, path: &Path, layout: &Layout) -> Result<(), Stop> {
        let columns = layout.receipts.as_ref().ok_or_else(|| Stop("the layout has no `receipts`".into()))?;
        let ReceiptColumns { id, customer, received, amount, nature, references, pays, .. } = columns;
        let needed = [id, customer, received, amount].map(Some);
        let optional = [nature, references, pays, &columns.currency].map(Option::as_ref);
        let sheet = Sheet::read(path, &[&needed[..], &optional[..]].concat())?;
        let (as_of, mut seen) = (self.as_of, Seen::new());
        let items: Vec<&Receivable> = self.items.iter().map(|item| &item.receivable).collect();
        let money = |row: &Row<'_>| row.money(amount, columns.currency.as_ref());
        self.lots.extend(sheet.records(layout, &mut self.notes, money, |row, line| {
            let came = Lot::new(row.id(id)?, row.id(customer)?, money(row)?, row.date(received)?);
            let mut lot = came.map_err(Problem::at(id))?;
            lot.nature = nature_of(row, nature.as_ref(), layout)?;
            lot.references = row.ids(references.as_ref())?;
            judge(&[&lot], &[], lot.received).map_err(Problem::at(amount))?;
            let named = row.ids(pays.as_ref())?;
            if lot.received <= as_of && !named.is_empty() {
                lot.pays = named.into_iter().map(|item| NamedItem { item, amount: None }).collect();
                judge(&[&lot], &items, as_of).map_err(Problem::at(pays.as_ref().map_or("pays", String::as_str)))?;
            }
            once(&mut seen, &lot.id, line, id)?;
            Ok((lot.received <= as_of).then_some(lot))
        })?);
        Ok(())
    }
}

impl Contract {
    /// The name of an installment as an open item.
    pub fn part(&self, installment: &Installment) -> String {
        format!("{}/{}", self.number, installment.number)
    }

    /// The open items: the installments that have a date.
    fn receivables(&self) -> Result<Vec<Receivable>, Error> {
        let dated = self.installments.iter().filter_map(|installment| Some((installment, installment.due?)));
        let owed = dated.map(|(installment, due)| {
            let part = self.part(installment);
            let owed = Receivable::new(part.as_str(), self.customer.clone(), installment.amount, due)?;
            Ok(Receivable { issued: Some(self.signed), references: vec![self.number.clone()], ..owed })
        });
        owed.collect()
    }
}

/// `30/40/25/5`: first the down payment, then on delivery, on acceptance, and the retention money (质保金).
fn payment_terms(text: &str, field: &str) -> Result<Terms, Problem> {
    let shares: Vec<&str> = text.split('/').collect();
    let rules = || {
        Ok([
            (Purpose::DownPayment, Due::after("signing", 7)?),
            (Purpose::Installment, Due::after("delivery", 30)?),
            (Purpose::Installment, Due::end_of_month_after("acceptance", 1)?),
            (Purpose::Retention, Due::months_after("acceptance", 12)?),
        ])
    };
    let rules = rules().map_err(Problem::at(field))?;
    if shares.len() > rules.len() {
        let (en, zh) =
            (format!("{} parts, at most 4 are known", shares.len()), format!("共 {} 期，最多 4 期", shares.len()));
        return Err(Problem::own(field, "too_many", en, zh));
    }
    // A contract in one part is paid after delivery, without a down payment.
    let first = usize::from(shares.len() == 1);
    let line = |(share, (purpose, due)): (&&str, (Purpose, Due))| {
        let share = Share::Percent { percent: share.parse()?, multiple: None };
        Ok(TermLine { purpose, ..TermLine::new(share, due) })
    };
    let lines = shares.iter().zip(rules.into_iter().skip(first)).map(line).collect::<Result<_, Error>>();
    Ok(Terms { business_day: BusinessDay::Following, ..Terms::new(lines.map_err(Problem::cell(field, text))?) })
}

/// The installments of a contract after what has happened so far.
fn plan(total: Money, terms: Terms, days: [Option<Date>; 3], calendar: &Calendar) -> Result<Vec<Installment>, Error> {
    let mut events = Vec::new();
    for (name, day) in ["signing", "delivery", "acceptance"].into_iter().zip(days) {
        let event = Id::new(name)?;
        let start = Start::Event { event: event.clone() };
        if let Some(date) = day.filter(|_| terms.lines.iter().any(|line| line.due.start == start)) {
            events.push(EventDate { event, date });
        }
    }
    Ok(schedule(&ScheduleRequest { total, terms, events, calendar: Some(calendar.clone()) })?.installments)
}

/// The library's own judgement of single records, before they meet the others.
fn judge(lots: &[&Lot], items: &[&Receivable], as_of: Date) -> Result<(), Error> {
    allocate(&AllocationRequest { lots, items, scheme: &Scheme::standard(), as_of }).map(|_| ())
}

fn once(seen: &mut Seen, id: &Id, line: u64, field: &str) -> Result<(), Problem> {
    let first = *seen.entry(id.clone()).or_insert(line);
    if first == line {
        return Ok(());
    }
    let en = format!("`{id}` already stands on line {first}");
    Err(Problem::own(field, "duplicate_id", en, format!("编号“{id}”重复，首次出现在第 {first} 行")))
}

fn nature_of(row: &Row<'_>, column: Option<&String>, layout: &Layout) -> Result<Nature, Problem> {
    let word = row.text(column);
    let Some(field) = column.filter(|_| !word.is_empty()) else { return Ok(Nature::default()) };
    layout.natures.get(word).copied().ok_or_else(|| {
        let en = format!("`{word}` is not a nature of the layout");
        Problem::own(field, "unknown_variant", en, format!("布局文件中没有款项性质“{word}”"))
    })
}

/// The days on which nobody pays: `date,kind` with the kinds `holiday` and `workday`.
pub fn read_calendar(path: &Path) -> Result<Calendar, Stop> {
    let mut calendar = Calendar { weekend: vec![Weekday::Saturday, Weekday::Sunday], ..Calendar::default() };
    let stop = |reason: String| Stop(format!("{}: {reason}", path.display()));
    let text = text_of(path)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record.map_err(|e| stop(e.to_string()))?;
        let date = record.get(0).unwrap_or_default().parse().map_err(|e: Error| stop(e.to_string()))?;
        match record.get(1) {
            Some("holiday") => calendar.holidays.push(date),
            Some("workday") => calendar.workdays.push(date),
            other => return Err(stop(format!("unknown kind {other:?}"))),
        }
    }
    Ok(calendar)
}
