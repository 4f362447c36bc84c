//! What foreign records are worth, by plain lists: every change of a record with its amount and its value.

use std::collections::BTreeMap;

use duebook::{
    Act, AsOf, BalanceKind, Book, BookEvent, BookValue, Currency, Date, Draw, Id, Money, Move, Nature, Quote, Recorded,
    ValueChange, ValuedRecord,
};

use super::{Auditor, Found, holds};

/// A day, an amount in its own currency, a value in the home currency.
type Step = (Date, i128, i128);

/// A record with all its changes.
#[derive(Clone, Debug)]
struct Valued {
    currency: Currency,
    balance: BalanceKind,
    steps: Vec<Step>,
    given_up: (i128, i128),
}

/// What an allocation or another movement took, as it stands.
#[derive(Clone, Debug, Default)]
struct Taken {
    lots: Vec<(Id, Option<(i128, i128)>)>,
    beside: Vec<(i128, i128)>,
    item: Option<(i128, i128)>,
    /// With the amount; only where everything has a value.
    gain: Option<(i128, i128)>,
}

/// What a revaluation changed, by customer.
type Changes = BTreeMap<Id, Vec<(ValuedRecord, i128)>>;

/// All values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Values {
    home: Option<Currency>,
    rates: BTreeMap<(String, Date), Quote>,
    records: BTreeMap<ValuedRecord, Valued>,
    taken: BTreeMap<Id, Taken>,
    moves: BTreeMap<Id, Vec<Move>>,
    /// By revaluation, with its day.
    revaluations: BTreeMap<Id, (Date, Changes)>,
}

fn minor(amount: Money) -> i128 {
    i128::from(amount.minor())
}

/// A part of a value, halves away from zero.
fn part(value: i128, of: i128, whole: i128) -> i128 {
    if of == whole {
        return value;
    }
    if whole == 0 {
        return 0;
    }
    let (exact, sign) = (2 * (value * of).abs() + whole.abs(), (value * of).signum() * whole.signum());
    sign * (exact / (2 * whole.abs()))
}

fn piece(of: &mut (i128, i128), amount: i128) -> (i128, i128) {
    let taken = (amount, part(of.1, amount, of.0));
    *of = (of.0 - taken.0, of.1 - taken.1);
    taken
}

fn turned(amount: i128, from: Currency, to: Currency, quote: &Quote) -> i128 {
    // A rate is a decimal of at most twelve places.
    let text = quote.rate.to_string();
    let (whole, places) = text.split_once('.').unwrap_or((&text, ""));
    let digits: i128 = format!("{whole}{places}").parse().unwrap_or(0);
    let scale = 10_i128.pow(u32::try_from(places.len()).unwrap_or(0));
    let (top, bottom) = (10_i128.pow(to.digits().into()), 10_i128.pow(from.digits().into()));
    part(amount * digits * top, 1, scale * i128::from(quote.per) * bottom)
}

fn kind(nature: Nature) -> BalanceKind {
    match nature {
        Nature::ContractLiability => BalanceKind::ContractLiability,
        Nature::Guarantee | Nature::Unidentified => BalanceKind::Refundable,
        _ => BalanceKind::Advance,
    }
}

fn of_item(item: &Id) -> ValuedRecord {
    ValuedRecord::Item { item: item.clone() }
}

fn of_lot(lot: &Id) -> ValuedRecord {
    ValuedRecord::Lot { lot: lot.clone() }
}

impl Valued {
    fn now(&self) -> (i128, i128) {
        self.steps.iter().fold((0, 0), |sum, step| (sum.0 + step.1, sum.1 + step.2))
    }

    fn at(&self, on: Date) -> (i128, i128) {
        self.steps.iter().filter(|step| step.0 <= on).fold((0, 0), |sum, step| (sum.0 + step.1, sum.1 + step.2))
    }
}

impl Values {
    /// What money that comes to be on a day is worth; `Err` if the book has to refuse it.
    pub(crate) fn worth(
        &self,
        home: Option<Currency>,
        amount: Money,
        said: Option<&BookValue>,
        on: Date,
    ) -> Result<Option<i128>, &'static str> {
        let from = amount.currency();
        let Some(home) = home else { return if said.is_some() { Err("no home currency") } else { Ok(None) } };
        if from == home {
            return if said.is_some() { Err("it is no foreign money") } else { Ok(None) };
        }
        let quote = match said {
            Some(BookValue::Stated { home }) => return Ok(Some(minor(*home))),
            Some(BookValue::Quoted { quote }) => *quote,
            None => self.rate(from, on).ok_or("no rate")?,
        };
        Ok(Some(turned(minor(amount), from, home, &quote)))
    }

    pub(crate) fn rate(&self, from: Currency, on: Date) -> Option<Quote> {
        let code = from.to_string();
        let known = self.rates.iter().filter(|((of, day), _)| *of == code && *day <= on);
        known.max_by_key(|((_, day), _)| *day).map(|(_, quote)| *quote)
    }

    /// The rate of that very day.
    pub(crate) fn rate_of(&self, from: Currency, on: Date) -> Option<&Quote> {
        self.rates.get(&(from.to_string(), on))
    }

    /// The revaluations that stand, with their days.
    pub(crate) fn stands(&self) -> Vec<(Id, Date)> {
        let stand = self.revaluations.iter().filter(|(_, (_, rows))| !rows.is_empty());
        stand.map(|(id, (on, _))| (id.clone(), *on)).collect()
    }

    pub(crate) fn knows(&self, revaluation: &Id) -> bool {
        self.revaluations.contains_key(revaluation)
    }

    fn bring(&mut self, record: ValuedRecord, balance: BalanceKind, currency: Currency, step: Step) {
        self.records.insert(record, Valued { currency, balance, steps: vec![step], given_up: (0, 0) });
    }

    fn take(&mut self, record: &ValuedRecord, on: Date, amount: i128) -> Option<(i128, i128)> {
        let found = self.records.get_mut(record)?;
        let mut now = found.now();
        let taken = piece(&mut now, amount);
        found.steps.push((on, -taken.0, -taken.1));
        Some(taken)
    }

    fn put(&mut self, record: &ValuedRecord, on: Date, (amount, value): (i128, i128)) {
        if let Some(found) = self.records.get_mut(record) {
            found.steps.push((on, amount, value));
        }
    }

    fn gone(&mut self, on: Date, draws: &[Draw]) -> Vec<(Id, Option<(i128, i128)>)> {
        let take = |draw: &Draw| (draw.lot.clone(), self.take(&of_lot(&draw.lot), on, minor(draw.amount)));
        draws.iter().map(take).collect()
    }

    /// What comes back of what was taken; its value.
    fn back(&mut self, on: Date, of: &Id, draws: &[Draw]) -> i128 {
        let Some(mut taken) = self.taken.get(of).cloned() else { return 0 };
        let mut value = 0;
        for draw in draws {
            let found = taken.lots.iter_mut().find(|(lot, _)| *lot == draw.lot).and_then(|(_, taken)| taken.as_mut());
            if let Some(found) = found {
                let piece = piece(found, minor(draw.amount));
                value += piece.1;
                self.put(&of_lot(&draw.lot), on, piece);
            }
        }
        self.taken.insert(of.clone(), taken);
        value
    }

    fn became(&mut self, on: Date, moves: &[Move], nature: Option<Nature>) {
        for one in moves {
            let Some(before) = self.records.get(&of_lot(&one.lot)).map(|one| one.balance) else { continue };
            let Some(taken) = self.take(&of_lot(&one.lot), on, minor(one.amount)) else { continue };
            let step = (on, taken.0, taken.1);
            self.bring(of_lot(&one.into), nature.map_or(before, kind), one.amount.currency(), step);
        }
    }

    fn rows(&mut self, on: Date, rows: &[ValueChange], gain: Money) -> Found<Vec<(ValuedRecord, i128)>> {
        holds!(!rows.is_empty(), "a revaluation of nothing");
        let (mut sum, mut changed) = (0, Vec::new());
        for row in rows {
            let found = self.records.get(&row.record).ok_or_else(|| format!("{:?} has no value", row.record))?;
            let (amount, value) = found.at(on);
            holds!(
                (amount, value) == (minor(row.original), minor(row.before)) && found.balance == row.balance,
                "{row:?} where there is {amount} worth {value}"
            );
            let more = minor(row.after) - minor(row.before);
            holds!(more != 0, "{:?} does not change", row.record);
            sum += if row.balance == BalanceKind::Receivable { more } else { -more };
            changed.push((row.record.clone(), more));
            self.put(&row.record, on, (0, more));
        }
        holds!(sum == minor(gain), "a gain of {gain}, and the rows say {sum}");
        Ok(changed)
    }

    fn event(&mut self, one: &Recorded) -> Found {
        let on = one.on;
        match &one.event {
            BookEvent::RulesChanged { rules, .. } => {
                self.home = self.home.or(rules.foreign.map(|foreign| foreign.home));
            }
            BookEvent::RateSet { quote } => {
                self.rates.insert((quote.from.to_string(), on), *quote);
            }
            BookEvent::ReceivableOpened { receivable, home: Some(home), .. } => {
                let (from, open) = (receivable.issued.unwrap_or(on), receivable.open);
                let step = (from, minor(open), minor(*home));
                self.bring(of_item(&receivable.id), BalanceKind::Receivable, open.currency(), step);
            }
            BookEvent::ReceivableChanged { item, before, amount, home, .. } => {
                let more = minor(*amount) - minor(*before);
                match home {
                    Some(home) => self.put(&of_item(item), on, (more, minor(*home))),
                    None if more < 0 => drop(self.take(&of_item(item), on, -more)),
                    None => holds!(more == 0 || !self.records.contains_key(&of_item(item)), "more of no value"),
                }
            }
            BookEvent::ReceivableCanceled { item, amount } | BookEvent::Credited { item, amount, .. } => {
                self.take(&of_item(item), on, minor(*amount));
            }
            BookEvent::WrittenOff { item, amount, .. } => {
                if let Some(taken) = self.take(&of_item(item), on, minor(*amount))
                    && let Some(found) = self.records.get_mut(&of_item(item))
                {
                    found.given_up = (found.given_up.0 + taken.0, found.given_up.1 + taken.1);
                }
            }
            BookEvent::Recovered { item, amount, .. } => {
                if let Some(found) = self.records.get_mut(&of_item(item)) {
                    let back = piece(&mut found.given_up, minor(*amount));
                    self.put(&of_item(item), on, back);
                }
            }
            BookEvent::ReceiptConfirmed { movement, home: Some(home), .. }
            | BookEvent::CreditedOnAccount { movement, home: Some(home), .. } => {
                if let Act::Deposit { lot, amount, nature, .. } = &movement.act {
                    let step = (on, minor(*amount), minor(*home));
                    self.bring(of_lot(lot), kind(*nature), amount.currency(), step);
                }
            }
            BookEvent::ReceiptBounced { movement, .. } => {
                if let Act::Undo { draws, .. } = &movement.act {
                    self.gone(on, draws);
                }
            }
            BookEvent::Moved { movement }
            | BookEvent::RefundPaid { movement, .. }
            | BookEvent::RefundReturned { movement, .. } => match &movement.act {
                Act::Transfer { moves, .. } => {
                    self.moves.insert(movement.id.clone(), moves.clone());
                    self.became(on, moves, None);
                }
                Act::Identify { moves, nature, .. } | Act::Reclassify { moves, nature } => {
                    self.moves.insert(movement.id.clone(), moves.clone());
                    self.became(on, moves, Some(*nature));
                }
                Act::Expire { draws } | Act::Forfeit { draws } | Act::Refund { draws, .. } => {
                    let lots = self.gone(on, draws);
                    self.taken.insert(movement.id.clone(), Taken { lots, ..Taken::default() });
                }
                Act::Undo { of, draws } => match self.moves.get(of).cloned() {
                    Some(moves) => {
                        for draw in draws {
                            let into = moves.iter().find(|one| one.lot == draw.lot).ok_or("no such move")?;
                            if let Some(back) = self.take(&of_lot(&into.into), on, minor(draw.amount)) {
                                self.put(&of_lot(&draw.lot), on, back);
                            }
                        }
                    }
                    None => drop(self.back(on, of, draws)),
                },
                _ => {}
            },
            BookEvent::Allocated { item, differences, movement, exchange, .. } => {
                let (Act::Apply { draws, .. } | Act::Capture { draws, .. }) = &movement.act else { return Ok(()) };
                let lots = self.gone(on, draws);
                let amount: i128 = draws.iter().map(|draw| minor(draw.amount)).sum();
                let taken = self.take(&of_item(item), on, amount);
                let values: Option<Vec<i128>> = lots.iter().map(|(_, taken)| taken.map(|of| of.1)).collect();
                let gain = values.zip(taken).map(|(values, taken)| values.iter().sum::<i128>() - taken.1);
                holds!(
                    gain.unwrap_or(0) == exchange.map_or(0, minor),
                    "{exchange:?} is gained, and lists say {gain:?}"
                );
                let beside = differences.iter().filter_map(|one| self.take(&of_item(item), on, minor(one.amount)));
                let beside = beside.collect();
                let row = Taken { lots, beside, item: taken, gain: gain.map(|gain| (amount, gain)) };
                self.taken.insert(movement.id.clone(), row);
            }
            BookEvent::Unallocated { allocation, item, amount, differences, movement, exchange, .. } => {
                let Act::Undo { draws, .. } = &movement.act else { return Ok(()) };
                let value = self.back(on, allocation, draws);
                let Some(mut taken) = self.taken.get(allocation).cloned() else { return Ok(()) };
                let amount = minor(*amount);
                let mut told = 0;
                if let Some(carried) = &mut taken.item {
                    let mut back = piece(carried, amount);
                    if let Some(gain) = &mut taken.gain {
                        let gain = piece(gain, amount).1;
                        back.1 = value - gain;
                        told = -gain;
                    }
                    self.put(&of_item(item), on, back);
                }
                holds!(told == exchange.map_or(0, minor), "{exchange:?} is taken back, and lists say {told}");
                let mut left = differences.map_or(0, minor);
                for beside in &mut taken.beside {
                    let some = left.min(beside.0);
                    left -= some;
                    let back = piece(beside, some);
                    if some > 0 {
                        self.put(&of_item(item), on, back);
                    }
                }
                self.taken.insert(allocation.clone(), taken);
            }
            BookEvent::Revalued { revaluation, customer, quotes, rows, gain } => {
                let home = self.home.ok_or("no home currency")?;
                for row in rows {
                    let quote = quotes.iter().find(|quote| quote.from == row.original.currency()).ok_or("no rate")?;
                    let exact = turned(minor(row.original), row.original.currency(), home, quote);
                    holds!((minor(row.after) - exact).abs() <= 1, "{row:?} is worth {exact}");
                }
                let changed = self.rows(on, rows, *gain)?;
                let of = self.revaluations.entry(revaluation.clone()).or_insert((on, BTreeMap::new()));
                holds!(of.1.insert(customer.clone(), changed).is_none(), "{customer} twice in {revaluation}");
            }
            BookEvent::RevaluationUndone { revaluation, customer, rows, gain } => {
                let changed = self.rows(on, rows, *gain)?;
                let (since, left) = self.revaluations.get_mut(revaluation).ok_or("no such revaluation")?;
                let before = left.remove(customer).ok_or("nothing stands for the customer")?;
                let opposite: Vec<_> = before.into_iter().map(|(record, more)| (record, -more)).collect();
                holds!(changed == opposite && *since <= on, "{changed:?} takes {opposite:?} back");
            }
            _ => {}
        }
        Ok(())
    }
}

impl Auditor {
    pub(super) fn follow_values(&mut self, one: &Recorded) -> Found {
        self.values.event(one)
    }

    /// Whose a record is today.
    pub(super) fn owner(&self, record: &ValuedRecord) -> Option<Id> {
        match record {
            ValuedRecord::Item { item } => self.items.get(item).map(|item| item.customer.clone()),
            ValuedRecord::Lot { lot } => self.lots.get(lot).map(|lot| self.who(&lot.customer)),
        }
    }

    /// All values of the book at the end of a day.
    pub(super) fn compare_values(&self, book: &Book, on: Date) -> Found {
        let found = book.values(&AsOf::on(on)).map_err(|e| e.to_string())?;
        let mut expected = Vec::new();
        for (record, valued) in &self.values.records {
            let (amount, value) = valued.at(on);
            if (amount, value) != (0, 0) {
                let owner = self.owner(record).ok_or("a record of nobody")?;
                expected.push((owner, record.clone(), valued.balance, valued.currency, amount, value));
            }
        }
        expected.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        let told = found.into_iter().map(|one| {
            let (amount, value) = (minor(one.original), minor(one.home));
            (one.customer, one.record, one.balance, one.original.currency(), amount, value)
        });
        let told: Vec<_> = told.collect();
        holds!(told == expected, "values on {on}: {told:?}, and plain lists say {expected:?}");
        Ok(())
    }
}
