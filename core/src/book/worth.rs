//! What foreign records are worth in the books (账面价值), carried along as money moves.
//!
//! Values go in the order of recording, as money does; what stood on a day is the sum of what happened by then. So a
//! revaluation of a day that is over changes that day and all later ones, and what it adds to something that was
//! settled meanwhile stays with it until the next revaluation takes it off: no document keeps a value without an
//! amount for longer (结清).

use super::event::BookEvent;
use super::foreign::{ValueChange, ValuedRecord};
use super::record::ItemDifference;
use super::recorded::Recorded;
use super::state::{Moment, State, refused};
use crate::account::{Act, Draw, Move, Movement};
use crate::error::ErrorKind;
use crate::keyed::{Name, spread};
use crate::voucher::Parcel;
use crate::{BalanceKind, Currency, Date, Error, Id, Money, Nature, Result};

impl Name for ValuedRecord {
    fn place(&self) -> u32 {
        match self {
            Self::Item { item } => item.place(),
            // A lot may be called as a receivable is.
            Self::Lot { lot } => spread(&("lot", lot.as_str())),
        }
    }
}

/// A foreign record with its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Worth {
    pub(super) balance: BalanceKind,
    /// What there is of it now.
    pub(super) parcel: Parcel,
    /// What of a receivable was given up, with its value then.
    given_up: Parcel,
    /// The latest business date on which it changed, and the last of its steps.
    latest: Date,
    step: Option<usize>,
}

/// Something that changed a record or its value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct WorthStep {
    before: Option<usize>,
    on: Date,
    amount: i64,
    home: i64,
}

/// What a movement took, with its values, for as long as it may be taken back.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Aside {
    /// None for a lot without a value.
    lots: Vec<(Id, Option<Parcel>)>,
    /// What was settled of a receivable beside the money.
    beside: Vec<Parcel>,
    /// What left the receivable for the money, if it has a value.
    item: Option<Parcel>,
    /// What the money was worth more than the receivable, below zero if less, with the amount.
    exchange: Option<Parcel>,
}

/// What a lot of this kind of money is, if it is foreign.
const fn balance_of(nature: Nature) -> BalanceKind {
    match nature {
        // To be settled with goods, or with nothing at all.
        Nature::Advance | Nature::Deposit | Nature::Earnest | Nature::Promotional => BalanceKind::Advance,
        Nature::ContractLiability => BalanceKind::ContractLiability,
        // To be given back, or not known not to be.
        Nature::Guarantee | Nature::Unidentified => BalanceKind::Refundable,
    }
}

fn lot(lot: &Id) -> ValuedRecord {
    ValuedRecord::Lot { lot: lot.clone() }
}

fn item(item: &Id) -> ValuedRecord {
    ValuedRecord::Item { item: item.clone() }
}

fn wrong(field: &str) -> Error {
    ErrorKind::EventMismatch { field: field.into() }.into()
}

/// The day under which what is open stands in the list of what may have a value.
pub(super) fn open_end() -> Result<Date> {
    Date::new(9999, 12, 31)
}

/// A record comes to be.
fn bring(state: &mut State, on: Date, record: ValuedRecord, balance: BalanceKind, parcel: Parcel) -> Result<()> {
    let given_up = Parcel::none(parcel.amount().currency(), parcel.home().currency());
    let nothing = given_up.clone();
    let worth = Worth { balance, parcel: nothing, given_up, latest: on, step: None };
    state.worths.put(record.clone(), worth);
    change(state, on, &record, |worth| worth.parcel.put(&parcel))
}

/// Changes a record by what is done to it.
// INVARIANT: the only place where a record with a value changes: the sums of its steps are its amount and its value.
fn change<T>(
    state: &mut State,
    on: Date,
    record: &ValuedRecord,
    work: impl FnOnce(&mut Worth) -> Result<T>,
) -> Result<T> {
    let unknown = || wrong("home");
    let worth = state.worths.edit(record).ok_or_else(unknown)?;
    let (amount, home, open, listed) =
        (worth.parcel.amount(), worth.parcel.home(), !worth.parcel.is_nothing(), worth.latest);
    let new = worth.step.is_none();
    let done = work(worth)?;
    let (amount, home) = (worth.parcel.amount().minus(amount)?.minor(), worth.parcel.home().minus(home)?.minor());
    worth.latest = worth.latest.max(on);
    let (before, now_open, latest) = (worth.step, !worth.parcel.is_nothing(), worth.latest);
    let place = state.worth_steps.push(WorthStep { before, on, amount, home });
    if let Some(worth) = state.worths.edit(record) {
        worth.step = Some(place);
    }
    let under = |open: bool, latest: Date| if open { open_end() } else { Ok(latest) };
    let (was, is) = (under(open, listed)?, under(now_open, latest)?);
    if new || was != is {
        state.worth_days.remove(&(was, record.clone()));
        state.worth_days.put((is, record.clone()), ());
    }
    Ok(done)
}

/// Takes an amount off a record, with its part of the value; none if the record has no value.
fn take(state: &mut State, on: Date, record: &ValuedRecord, amount: Money) -> Result<Option<Parcel>> {
    if !state.worths.has(record) {
        return Ok(None);
    }
    change(state, on, record, |worth| worth.parcel.take(amount)).map(Some)
}

/// Puts something on a record that has a value.
fn put(state: &mut State, on: Date, record: &ValuedRecord, parcel: &Parcel) -> Result<()> {
    if state.worths.has(record) { change(state, on, record, |worth| worth.parcel.put(parcel)) } else { Ok(()) }
}

/// Changes the value alone.
pub(super) fn adjust(state: &mut State, on: Date, record: &ValuedRecord, more: Money) -> Result<()> {
    change(state, on, record, |worth| {
        let nothing = Money::zero(worth.parcel.amount().currency());
        worth.parcel.put(&Parcel::plain(nothing, more))
    })
}

impl Worth {
    /// What there was of it at the end of a day.
    pub(super) fn at(&self, state: &State, on: Date) -> (i64, i64) {
        if self.latest <= on {
            return (self.parcel.amount().minor(), self.parcel.home().minor());
        }
        let (mut at, mut sums) = (self.step, (0_i64, 0_i64));
        while let Some(step) = at.and_then(|at| state.worth_steps.get(at)) {
            if step.on <= on {
                sums = (sums.0.saturating_add(step.amount), sums.1.saturating_add(step.home));
            }
            at = step.before;
        }
        sums
    }

    pub(super) const fn currency(&self) -> Currency {
        self.parcel.amount().currency()
    }
}

/// What money gains or loses when it settles a receivable (已实现汇兑损益); none unless everything has a value.
pub(super) fn exchange(state: &State, of: &Id, draws: &[Draw]) -> Result<Option<Money>> {
    let Some(worth) = state.worths.get(&item(of)) else { return Ok(None) };
    let (mut homes, mut amount) = (Money::zero(worth.parcel.home().currency()), Money::zero(worth.currency()));
    for draw in draws {
        let Some(lot) = state.worths.get(&lot(&draw.lot)) else { return Ok(None) };
        homes = homes.plus(lot.parcel.clone().take(draw.amount)?.home())?;
        amount = amount.plus(draw.amount)?;
    }
    let gain = homes.minus(worth.parcel.clone().take(amount)?.home())?;
    Ok((!gain.is_zero()).then_some(gain))
}

/// What of that goes with a part of an allocation that is taken back.
pub(super) fn exchange_back(state: &State, allocation: &Id, amount: Money) -> Result<Option<Money>> {
    let Some(exchange) = state.asides.get(allocation).and_then(|aside| aside.exchange.clone()) else { return Ok(None) };
    let back = exchange.clone().take(amount)?.home().negated();
    Ok((!back.is_zero()).then_some(back))
}

/// Carries values along with an event. Where nothing has a value it costs a look.
pub(super) fn follow(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    if let Some((record, balance, parcel, on)) = new(event, moment)? {
        let home = super::foreign::home_of(state);
        let foreign = parcel.amount().currency() != parcel.home().currency();
        if home != Some(parcel.home().currency()) || parcel.home().is_negative() || !foreign {
            return Err(wrong("home"));
        }
        return bring(state, on, record, balance, parcel);
    }
    if state.worths.len() == 0 {
        let says = match event {
            BookEvent::ReceivableChanged { home: said, .. }
            | BookEvent::Allocated { exchange: said, .. }
            | BookEvent::Unallocated { exchange: said, .. } => said.is_some(),
            _ => false,
        };
        return if says { Err(wrong("home")) } else { Ok(()) };
    }
    let on = moment.on;
    match event {
        BookEvent::ReceivableChanged { item: id, before, amount, home, .. } => {
            let more = amount.minus(*before)?;
            if !state.worths.has(&item(id)) || more.is_zero() {
                return if home.is_none() { Ok(()) } else { Err(wrong("home")) };
            }
            match home {
                Some(home) if !more.is_negative() => put(state, on, &item(id), &Parcel::plain(more, *home)),
                None if more.is_negative() => take(state, on, &item(id), more.negated()).map(|_| ()),
                _ => Err(wrong("home")),
            }
        }
        BookEvent::ReceivableCanceled { item: id, amount } | BookEvent::Credited { item: id, amount, .. } => {
            take(state, on, &item(id), *amount).map(|_| ())
        }
        BookEvent::WrittenOff { item: id, amount, .. } => {
            let Some(taken) = take(state, on, &item(id), *amount)? else { return Ok(()) };
            let worth = state.worths.edit(&item(id));
            worth.map_or(Ok(()), |worth| worth.given_up.put(&taken))
        }
        BookEvent::Recovered { item: id, amount, .. } => {
            let Some(worth) = state.worths.edit(&item(id)) else { return Ok(()) };
            let back = worth.given_up.take(*amount)?;
            put(state, on, &item(id), &back)
        }
        BookEvent::ReceiptBounced { movement, .. } => {
            let Act::Undo { draws, .. } = &movement.act else { return Ok(()) };
            draws.iter().try_for_each(|draw| take(state, on, &lot(&draw.lot), draw.amount).map(|_| ()))
        }
        BookEvent::Moved { movement } | BookEvent::RefundPaid { movement, .. } => moved(state, on, movement),
        BookEvent::RefundReturned { movement, .. } => match &movement.act {
            Act::Undo { of, draws } => returned(state, on, of, draws),
            _ => Ok(()),
        },
        BookEvent::Allocated { item: id, differences, exchange, movement, .. } => {
            let draws = super::allocation::draws(movement);
            let gain = allocated(state, on, (&movement.id, id), draws, differences)?;
            if gain == *exchange { Ok(()) } else { Err(wrong("exchange")) }
        }
        BookEvent::Unallocated { allocation, item: id, amount, differences, exchange, movement, .. } => {
            let draws = super::allocation::draws(movement);
            let gain = unallocated(state, on, (allocation, id), (*amount, *differences), draws)?;
            if gain == *exchange { Ok(()) } else { Err(wrong("exchange")) }
        }
        _ => Ok(()),
    }
}

/// The record that an event brings, if it says a value for it.
fn new(event: &BookEvent, moment: Moment) -> Result<Option<(ValuedRecord, BalanceKind, Parcel, Date)>> {
    match event {
        BookEvent::ReceivableOpened { receivable, home: Some(home), .. } => {
            let parcel = Parcel::plain(receivable.open, *home);
            let from = receivable.issued.unwrap_or(moment.on);
            Ok(Some((item(&receivable.id), BalanceKind::Receivable, parcel, from)))
        }
        BookEvent::ReceiptConfirmed { movement, home: Some(home), .. }
        | BookEvent::CreditedOnAccount { movement, home: Some(home), .. } => {
            let Act::Deposit { lot: id, amount, nature, .. } = &movement.act else { return Err(wrong("movement")) };
            let parcel = Parcel::plain(*amount, *home);
            Ok(Some((lot(id), balance_of(*nature), parcel, moment.on)))
        }
        _ => Ok(None),
    }
}

fn moved(state: &mut State, on: Date, movement: &Movement) -> Result<()> {
    match &movement.act {
        Act::Transfer { moves, .. } => became(state, on, moves, None),
        Act::Identify { moves, nature, .. } | Act::Reclassify { moves, nature } => {
            became(state, on, moves, Some(*nature))
        }
        Act::Expire { draws } | Act::Forfeit { draws } | Act::Refund { draws, .. } => {
            let mut lots = Vec::with_capacity(draws.len());
            for draw in draws {
                lots.push((draw.lot.clone(), take(state, on, &lot(&draw.lot), draw.amount)?));
            }
            let aside = Aside { lots, beside: Vec::new(), item: None, exchange: None };
            if aside.lots.iter().any(|(_, taken)| taken.is_some()) {
                state.asides.put(movement.id.clone(), aside);
            }
            Ok(())
        }
        Act::Undo { of, draws } => {
            let moves = match state.accounts.act_but_deposit(of) {
                Some(Act::Transfer { moves, .. } | Act::Identify { moves, .. } | Act::Reclassify { moves, .. }) => {
                    moves.clone()
                }
                _ => return returned(state, on, of, draws),
            };
            for draw in draws {
                let Some(one) = moves.iter().find(|one| one.lot == draw.lot) else { continue };
                // What was used of the new lot meanwhile may have left a cent here or there: what goes is what comes.
                if let Some(back) = take(state, on, &lot(&one.into), draw.amount)? {
                    put(state, on, &lot(&draw.lot), &back)?;
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Money is another lot from now on.
fn became(state: &mut State, on: Date, moves: &[Move], nature: Option<Nature>) -> Result<()> {
    for Move { lot: from, amount, into } in moves {
        let Some(before) = state.worths.get(&lot(from)).map(|worth| worth.balance) else { continue };
        let Some(taken) = take(state, on, &lot(from), *amount)? else { continue };
        bring(state, on, lot(into), nature.map_or(before, balance_of), taken)?;
    }
    Ok(())
}

/// What left the books is there again.
fn returned(state: &mut State, on: Date, of: &Id, draws: &[Draw]) -> Result<()> {
    let Some(mut aside) = state.asides.get(of).cloned() else { return Ok(()) };
    for draw in draws {
        let standing = aside.lots.iter_mut().find(|(id, _)| *id == draw.lot);
        if let Some((_, Some(standing))) = standing {
            let back = standing.take(draw.amount)?;
            put(state, on, &lot(&draw.lot), &back)?;
        }
    }
    state.asides.put(of.clone(), aside);
    Ok(())
}

fn allocated(
    state: &mut State,
    on: Date,
    (movement, of): (&Id, &Id),
    draws: &[Draw],
    differences: &[ItemDifference],
) -> Result<Option<Money>> {
    let gain = exchange(state, of, draws)?;
    let mut lots = Vec::with_capacity(draws.len());
    let mut amount: Option<Money> = None;
    for draw in draws {
        amount = Some(amount.map_or(Ok(draw.amount), |sum| sum.plus(draw.amount))?);
        lots.push((draw.lot.clone(), take(state, on, &lot(&draw.lot), draw.amount)?));
    }
    let Some(amount) = amount else { return Ok(None) };
    let taken = take(state, on, &item(of), amount)?;
    let all = lots.iter().all(|(_, taken)| taken.is_some());
    let exchange = taken
        .as_ref()
        .filter(|_| all)
        .map(|taken| Parcel::plain(amount, gain.unwrap_or(Money::zero(taken.home().currency()))));
    let mut beside = Vec::new();
    for one in differences {
        beside.extend(take(state, on, &item(of), one.amount)?);
    }
    if taken.is_some() || lots.iter().any(|(_, taken)| taken.is_some()) {
        state.asides.put(movement.clone(), Aside { lots, beside, item: taken, exchange });
    }
    Ok(gain)
}

fn unallocated(
    state: &mut State,
    on: Date,
    (allocation, of): (&Id, &Id),
    (amount, differences): (Money, Option<Money>),
    draws: &[Draw],
) -> Result<Option<Money>> {
    let Some(mut aside) = state.asides.get(allocation).cloned() else { return Ok(None) };
    let mut homes: Option<Money> = None;
    for draw in draws {
        let standing = aside.lots.iter_mut().find(|(id, _)| *id == draw.lot);
        if let Some((_, Some(standing))) = standing {
            let back = standing.take(draw.amount)?;
            homes = Some(homes.map_or(Ok(back.home()), |sum| sum.plus(back.home()))?);
            put(state, on, &lot(&draw.lot), &back)?;
        }
    }
    let mut gain = None;
    if let Some(carried) = &mut aside.item {
        let share = carried.take(amount)?;
        let back = match (&mut aside.exchange, homes) {
            // The receivable has what the money is worth, less what that gained.
            (Some(exchange), Some(homes)) => {
                let realized = exchange.take(amount)?.home();
                gain = Some(realized.negated()).filter(|gain| !gain.is_zero());
                Parcel::plain(amount, homes.minus(realized)?)
            }
            _ => share,
        };
        put(state, on, &item(of), &back)?;
        let mut left = differences.unwrap_or(Money::zero(amount.currency()));
        for standing in &mut aside.beside {
            let some = if left.minor() < standing.amount().minor() { left } else { standing.amount() };
            if !some.is_zero() {
                left = left.minus(some)?;
                let back = standing.take(some)?;
                put(state, on, &item(of), &back)?;
            }
        }
    }
    state.asides.put(allocation.clone(), aside);
    Ok(gain)
}

/// A revaluation, or its reversal, as a record has it: refused if the record stands otherwise.
pub(super) fn revalued(state: &mut State, on: Date, change: &ValueChange) -> Result<()> {
    let Some(worth) = state.worths.get(&change.record) else {
        return refused(ErrorKind::EventMismatch { field: "record".into() });
    };
    let fits = worth.at(state, on) == (change.original.minor(), change.before.minor())
        && worth.balance == change.balance
        && worth.currency() == change.original.currency()
        && worth.parcel.home().currency() == change.before.currency();
    if !fits {
        return Err(wrong("before"));
    }
    let more = change.after.minus(change.before)?;
    adjust(state, on, &change.record, more)
}

/// All values once more, from the events: by the name of the record what they come to and what the state says. Where
/// nothing has a value there is nothing to do.
pub(super) fn once_more(state: &State, log: &[Recorded]) -> Result<Vec<(Id, Money, Money)>> {
    if state.worths.len() == 0 {
        return Ok(Vec::new());
    }
    let mut again = State::new();
    again.accounts = state.accounts.clone();
    for one in log {
        let moment = Moment { sequence: one.sequence, on: one.on };
        match &one.event {
            BookEvent::RulesChanged { since, rules } => again.rules.put(*since, rules.clone()),
            BookEvent::Revalued { rows, .. } | BookEvent::RevaluationUndone { rows, .. } => {
                rows.iter().try_for_each(|row| revalued(&mut again, one.on, row))?;
            }
            event => follow(&mut again, moment, event)?,
        }
    }
    let mut found = Vec::new();
    for (record, worth) in state.worths.sorted() {
        let (ValuedRecord::Item { item: id } | ValuedRecord::Lot { lot: id }) = record;
        let nothing = Parcel::none(worth.currency(), worth.parcel.home().currency());
        let expected = again.worths.get(record).map_or(&nothing, |worth| &worth.parcel);
        found.push((id.clone(), expected.amount(), worth.parcel.amount()));
        found.push((id.clone(), expected.home(), worth.parcel.home()));
    }
    Ok(found)
}
