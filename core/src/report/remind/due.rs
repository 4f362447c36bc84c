//! The reminders of a window of days.

use std::collections::{BTreeMap, BTreeSet};

use super::policy::{
    ReminderCalendar, ReminderEffect, ReminderKind, ReminderMoment, ReminderPolicy, ReminderRole, ReminderRule,
    ReminderSight, ReminderTarget, ReminderWait,
};
use super::template::{MessageFill, MessageText, Ready};
use super::timeline::{Known, seen, states};
use crate::calendar::WorkedDays;
use crate::report::limits::{at_most, forward, once, stable_id};
use crate::report::owners::Owners;
use crate::shape::Shape;
use crate::{
    BusinessDay, Currency, CutOff, Date, Debt, Debtor, Error, ErrorKind, Id, ItemKind, Money, Portfolio, Prepayment,
    Result, Source,
};

/// The days that are asked for: those after one day, up to another.
///
/// The next window begins where this one ends: its `after` is this one's `through`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReminderWindow {
    /// The last day that was asked for before; it does not count again.
    pub after: Date,
    /// The last day that counts.
    pub through: Date,
}

/// An installment that is agreed and not a receivable yet (待生成的分期).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PlannedItem {
    /// The id the receivable will have: a reminder that fired for the plan does not fire for the receivable again.
    pub id: Id,
    /// The customer who will owe it.
    pub customer: Id,
    /// How much, more than zero.
    pub amount: Money,
    /// The agreed day.
    pub due: Date,
    /// The day from which it was known. Absent: always.
    #[shape(omit)]
    pub entered: Option<Date>,
    /// The first day on which it is not planned any more: it became a receivable, or fell away.
    #[shape(omit)]
    pub ended: Option<Date>,
    /// Who looks after it.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// The contract it belongs to.
    #[shape(omit)]
    pub document: Option<Id>,
}

/// The reminders of a window.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Reminders {
    /// They, by day, then in the order of the rules, then by item.
    pub reminders: Vec<Reminder>,
    /// The last day that is done: `after` of the next window.
    pub cursor: Date,
}

/// One rule that fired: everything it does has one cause.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Reminder {
    /// The cause, the same however often it is asked for: made of the rule, the item and the day it is due.
    pub cause: Id,
    /// The rule.
    pub rule: Id,
    /// What kind of record `item` is.
    pub source: ReminderSource,
    /// The debt, planned installment or money.
    pub item: Id,
    /// The customer.
    pub customer: Id,
    /// Who looks after the customer, as far as it is known.
    #[shape(omit)]
    pub owner: Option<Id>,
    /// The day on which it fired.
    pub on: Date,
    /// The day it is due, moved to a business day; of money, the day it arrived.
    pub due: Date,
    /// The days from `due` to `on`, below zero before it.
    pub days: i64,
    /// What was open, as it was known on the day of the reminder; of money, how much arrived.
    pub amount: Money,
    /// What is open with everything that is given. Zero: it has been paid meanwhile, and nobody should be told.
    pub now: Money,
    /// What is to be sent and done.
    pub notices: Vec<ReminderNotice>,
}

/// What a reminder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ReminderSource {
    /// A debt.
    Debt,
    /// An installment that is not a receivable yet.
    Planned,
    /// Money that arrived.
    Prepayment,
}

/// One message or task.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReminderNotice {
    /// Whether somebody has to do something.
    pub kind: ReminderKind,
    /// As what they get it.
    pub role: ReminderRole,
    /// Who gets it. None: nobody is known, and the host knows who does such work.
    #[shape(omit)]
    pub to: Vec<Id>,
    /// By which way.
    #[shape(omit)]
    pub channel: Option<Id>,
    /// The text, if the rule has a template.
    #[shape(omit)]
    pub text: Option<MessageText>,
}

/// The reminders that fire on the days of a window.
///
/// ```
/// use duebook::{
///     Currency, Debt, Money, Portfolio, ReminderPreset, ReminderWindow, due_reminders, reminder_policy,
/// };
///
/// let amount = Money::parse("33900.01", Currency::new("CNY")?)?;
/// let debt = Debt::new("C-1/1", "ACME", amount, "2026-01-05".parse()?, "2026-02-04".parse()?)?;
/// let portfolio = Portfolio { debts: vec![debt], ..Portfolio::default() };
/// let policy = reminder_policy(ReminderPreset::Literal);
/// let window = ReminderWindow { after: "2026-01-31".parse()?, through: "2026-02-28".parse()? };
/// let found = due_reminders(&portfolio, &window, &policy, &[])?;
/// let days: Vec<_> = found.reminders.iter().map(|one| (one.rule.as_str(), one.on.to_string())).collect();
/// assert_eq!(days, [
///     ("due-3", "2026-02-01".into()), ("due-0", "2026-02-04".into()), ("late-3", "2026-02-08".into()),
/// ]);
/// assert_eq!(found.reminders[0].notices.len(), 2);                            // a message and a task
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// A rule fires once for an item and the day it is agreed to be due, on the first day on which it may: not before its
/// own day, not before the item was known, not while anything holds it back. If another due date is agreed, it fires
/// for that one as well; if the first is agreed again, not a second time.
///
/// # Errors
/// Those of [`ReminderPolicy::check`], at `policy`, and of its calendar; `range_backward` at `window`; `too_many`;
/// `duplicate_id` for a planned item; `amount_not_positive`; `currency_mismatch` for a planned item in another currency
/// than its debt; those of [`Debt::check`], at the debt; `too_many` for a debt whose history was entered out of its
/// order on more than 1,000 days; `date_out_of_range`.
pub fn due_reminders(
    portfolio: &Portfolio,
    window: &ReminderWindow,
    policy: &ReminderPolicy,
    planned: &[PlannedItem],
) -> Result<Reminders> {
    policy.check().map_err(|e| e.at("policy"))?;
    forward(window.after, window.through).map_err(|e| e.at("window"))?;
    let sizes = [
        ("portfolio.debts", portfolio.debts.len()),
        ("portfolio.prepayments", portfolio.prepayments.len()),
        ("portfolio.debtors", portfolio.debtors.len()),
        ("planned", planned.len()),
    ];
    for (list, found) in sizes {
        at_most(found, Portfolio::MOST, list)?;
    }
    let mut desk = Desk::new(portfolio, policy, window)?;
    let mut plans: BTreeMap<&Id, usize> = BTreeMap::new();
    for (position, item) in planned.iter().enumerate() {
        once(&mut plans, &item.id, position).map_err(|e| e.at_index("planned", position))?;
        if item.amount.minor() <= 0 {
            let refused = ErrorKind::AmountNotPositive { amount: item.amount };
            return Err(Error::from(refused).at("amount").at_index("planned", position));
        }
    }
    for (position, debt) in portfolio.debts.iter().enumerate() {
        let plan = plans.remove(&debt.id).and_then(|at| Some((at, planned.get(at)?)));
        if let Some((at, plan)) = plan {
            let fits = debt.amount.same_currency(plan.amount.currency());
            fits.map_err(|e| e.at("amount").at_index("planned", at))?;
        }
        let plan = plan.map(|(_, plan)| plan);
        desk.debt(debt, plan).map_err(|e| e.at_index("debts", position).at("portfolio"))?;
    }
    for (item, position) in plans.into_values().filter_map(|at| Some((planned.get(at)?, at))) {
        desk.planned(item).map_err(|e| e.at_index("planned", position))?;
    }
    for (position, money) in portfolio.prepayments.iter().enumerate() {
        desk.money(money).map_err(|e| e.at_index("prepayments", position).at("portfolio"))?;
    }
    let mut found = desk.found;
    crate::order::sort_by(&mut found, |(a, rule), (b, other)| {
        (a.on, rule, &a.item, a.source).cmp(&(b.on, other, &b.item, b.source))
    });
    Ok(Reminders { reminders: found.into_iter().map(|(reminder, _)| reminder).collect(), cursor: window.through })
}

/// What a reminder says of its item.
struct About<'a> {
    source: ReminderSource,
    item: &'a Id,
    customer: &'a Id,
    document: Option<&'a Id>,
    currency: Currency,
    now: i64,
}

struct Desk<'a> {
    policy: &'a ReminderPolicy,
    window: &'a ReminderWindow,
    /// The last day whose entries matter.
    last: Date,
    calendar: Option<(WorkedDays, &'a ReminderCalendar)>,
    owners: Owners<'a>,
    templates: BTreeMap<&'a Id, Ready<'a>>,
    found: Vec<(Reminder, usize)>,
}

impl<'a> Desk<'a> {
    fn new(portfolio: &'a Portfolio, policy: &'a ReminderPolicy, window: &'a ReminderWindow) -> Result<Self> {
        let prepared = |given: &'a ReminderCalendar| given.calendar.prepared().map(|days| (days, given));
        let calendar = policy.calendar.as_ref().map(prepared).transpose();
        let mut templates = BTreeMap::new();
        for template in &policy.templates {
            templates.insert(&template.id, Ready::of(template)?);
        }
        Ok(Self {
            policy,
            window,
            last: window.through,
            calendar: calendar.map_err(|e| e.at("calendar").at("calendar").at("policy"))?,
            owners: Owners::new(&portfolio.debtors, &CutOff::on(Date::new(9999, 12, 31)?))?,
            templates,
            found: Vec::new(),
        })
    }

    /// The day from which what is entered on a day counts.
    fn counts_from(&self, entered: Date) -> Date {
        match self.policy.sight {
            ReminderSight::DayBefore => entered.add_days(1).unwrap_or(entered),
            ReminderSight::SameDay => entered,
        }
    }

    fn moved(&self, day: Date, how: impl Fn(&ReminderCalendar) -> BusinessDay) -> Result<Date> {
        self.calendar.as_ref().map_or(Ok(day), |(days, given)| days.adjust(day, how(given)))
    }

    fn debt(&mut self, debt: &'a Debt, plan: Option<&'a PlannedItem>) -> Result<()> {
        if !matches!(debt.kind, ItemKind::Ordinary | ItemKind::LateCharge) {
            return Ok(());
        }
        let (mut known, now) = states(debt, self.last)?;
        let mut began = None;
        if let Some(plan) = plan {
            let until = known.first().map(|first| first.from);
            let mut before = planned_states(plan)?;
            before.retain(|state| until.is_none_or(|until| state.from < until));
            began = Some(until);
            known.splice(..0, before);
        }
        let about = About {
            source: ReminderSource::Debt,
            item: &debt.id,
            customer: &debt.customer,
            document: debt.document.as_ref(),
            currency: debt.amount.currency(),
            now,
        };
        self.fire(&about, &known, began)
    }

    fn planned(&mut self, plan: &'a PlannedItem) -> Result<()> {
        let known = planned_states(plan)?;
        let about = About {
            source: ReminderSource::Planned,
            item: &plan.id,
            customer: &plan.customer,
            document: plan.document.as_ref(),
            currency: plan.amount.currency(),
            now: if plan.ended.is_some() { 0 } else { plan.amount.minor() },
        };
        self.fire(&about, &known, None)
    }

    fn money(&mut self, money: &'a Prepayment) -> Result<()> {
        if money.source != Source::Receipt {
            return Ok(());
        }
        let arrived = seen(money.received, money.entered);
        let from = self.counts_from(arrived);
        if from > self.window.through {
            return Ok(());
        }
        let left = money.standing(&CutOff::on(Date::new(9999, 12, 31)?))?;
        let about = About {
            source: ReminderSource::Prepayment,
            item: &money.id,
            customer: &money.customer,
            document: None,
            currency: money.amount.currency(),
            now: if left.bounced { 0 } else { money.amount.minor() },
        };
        let state = Known {
            from,
            amount: money.amount.minor(),
            open: money.amount.minor(),
            disputed: 0,
            due: money.received,
            promised: None,
            owner: money.owner.clone(),
        };
        let policy = self.policy;
        for (position, rule) in policy.rules.iter().enumerate() {
            let late = rule.catch_up.is_some_and(|days| arrived.days_since(money.received) > days);
            if rule.moment == (ReminderMoment::Arrival {}) && !late && rule.is_enough(state.open, about.currency) {
                let on = match self.moved(from, |calendar| calendar.sending)? {
                    // Nobody can be told on a day on which it was not known.
                    before if before < from => self.moved(from, |_| BusinessDay::Following)?,
                    on => on,
                };
                self.report(&about, rule, position, &state, on, money.received)?;
            }
        }
        Ok(())
    }

    /// Lets the rules of days fire for an item. `began`: the day it was entered as a debt, if it was planned before.
    fn fire(&mut self, about: &About<'a>, known: &[Known], began: Option<Option<Date>>) -> Result<()> {
        let policy = self.policy;
        for (position, rule) in policy.rules.iter().enumerate() {
            let (shift, extra) = match &rule.moment {
                ReminderMoment::Before { days } => (days.saturating_neg(), 0),
                ReminderMoment::MoreThan { days } => (*days, 1),
                ReminderMoment::Arrival {} => continue,
            };
            // The due dates it has fired for.
            let mut fired = BTreeSet::new();
            let mut trigger: Option<(Date, Date, Date)> = None;
            for (at, state) in known.iter().enumerate() {
                let from = self.counts_from(state.from);
                if from > self.last {
                    break;
                }
                if !eligible(rule, state, about.currency) || fired.contains(&state.due) {
                    continue;
                }
                let (due, day) = match trigger {
                    Some((agreed, due, day)) if agreed == state.due => (due, day),
                    _ => {
                        let due = self.moved(state.due, |calendar| calendar.due)?;
                        let day = due.add_days(shift.saturating_add(extra))?;
                        let day = self.moved(day, |calendar| calendar.sending)?;
                        trigger = Some((state.due, due, day));
                        (due, day)
                    }
                };
                let mut on = from.max(day);
                if rule.waits.contains(&ReminderWait::Promised)
                    && let Some(promised) = state.promised.filter(|promised| *promised >= on)
                {
                    on = promised.add_days(1)?;
                }
                let until = known.get(at.saturating_add(1)).map(|next| self.counts_from(next.from));
                let last = rule.catch_up.map(|days| day.add_days(days)).transpose()?;
                if until.is_some_and(|until| on >= until) || last.is_some_and(|last| on > last) {
                    continue;
                }
                fired.insert(state.due);
                let planned = began.is_some_and(|began| began.is_none_or(|began| state.from < began));
                let source = if planned { ReminderSource::Planned } else { about.source };
                self.report(&About { source, ..*about }, rule, position, state, on, due)?;
            }
        }
        Ok(())
    }

    /// Writes a reminder down, if it fired on a day of the window.
    fn report(
        &mut self,
        about: &About<'a>,
        rule: &ReminderRule,
        position: usize,
        state: &Known,
        on: Date,
        due: Date,
    ) -> Result<()> {
        if on <= self.window.after || on > self.window.through {
            return Ok(());
        }
        let money = |minor: i64| Money::new(minor, about.currency);
        let debtor = self.owners.debtor(about.customer);
        let mut reminder = Reminder {
            cause: cause(rule, about, state.due),
            rule: rule.id.clone(),
            source: about.source,
            item: about.item.clone(),
            customer: about.customer.clone(),
            owner: self.owners.of(about.customer).or(state.owner.as_ref()).cloned(),
            on,
            due,
            days: on.days_since(due),
            amount: money(state.open)?,
            now: money(about.now)?,
            notices: Vec::new(),
        };
        let mut values = None;
        // A message and a task often have one text.
        let mut written: Vec<(&Id, MessageText)> = Vec::new();
        for effect in &rule.effects {
            let known = written.iter().find(|(template, _)| Some(*template) == effect.template.as_ref());
            let text = match (known, &effect.template) {
                (Some((_, text)), _) => Some(text.clone()),
                (None, Some(template)) => match self.templates.get(template) {
                    Some(ready) => {
                        let values = values.get_or_insert_with(|| values_of(&reminder, about, debtor));
                        let value = |name: &str| values.iter().find(|(place, _)| *place == name).map(|(_, fill)| fill);
                        let text = ready.fill(&value)?;
                        written.push((template, text.clone()));
                        Some(text)
                    }
                    None => None,
                },
                (None, None) => None,
            };
            let notice = self.notice(effect, &reminder, text);
            reminder.notices.push(notice);
        }
        self.found.push((reminder, position));
        Ok(())
    }

    fn notice(&self, effect: &ReminderEffect, reminder: &Reminder, text: Option<MessageText>) -> ReminderNotice {
        let to = match effect.to {
            ReminderRole::Owner => reminder.owner.iter().cloned().collect(),
            ReminderRole::FinanceManager => self.policy.finance_managers.clone(),
            ReminderRole::Customer => vec![reminder.customer.clone()],
        };
        ReminderNotice { kind: effect.kind, role: effect.to, to, channel: effect.channel.clone(), text }
    }
}

/// The states of a planned item: it is open, until it is not planned any more.
fn planned_states(plan: &PlannedItem) -> Result<Vec<Known>> {
    let minor = plan.amount.minor();
    let open = Known {
        from: plan.entered.unwrap_or(Date::new(1, 1, 1)?),
        amount: minor,
        open: minor,
        disputed: 0,
        due: plan.due,
        promised: None,
        owner: plan.owner.clone(),
    };
    Ok(match plan.ended {
        None => vec![open],
        Some(ended) if ended <= open.from => Vec::new(),
        Some(ended) => vec![open.clone(), Known { from: ended, open: 0, ..open }],
    })
}

fn eligible(rule: &ReminderRule, state: &Known, currency: Currency) -> bool {
    let disputed = rule.waits.contains(&ReminderWait::Disputed) && state.disputed >= state.open;
    let target = match rule.target {
        ReminderTarget::Open => true,
        ReminderTarget::Unpaid => state.open == state.amount,
    };
    state.open > 0 && target && !disputed && rule.is_enough(state.open, currency)
}

/// A planned item and the debt it becomes are one and the same.
fn cause(rule: &ReminderRule, about: &About<'_>, due: Date) -> Id {
    let kind = if about.source == ReminderSource::Prepayment { "money" } else { "item" };
    stable_id("M", &[rule.id.as_str(), kind, about.item.as_str(), &due.to_string()])
}

fn values_of(reminder: &Reminder, about: &About<'_>, debtor: Option<&Debtor>) -> [(&'static str, MessageFill); 9] {
    let name = debtor.and_then(|debtor| debtor.name.as_deref()).unwrap_or(about.customer.as_str());
    // A name may be longer than a place takes.
    let text = |text: &str| MessageFill::Text { text: text.chars().take(200).collect() };
    let owner = reminder.owner.as_ref().map_or("-", Id::as_str);
    [
        ("customer", text(about.customer.as_str())),
        ("name", text(name)),
        ("item", text(about.item.as_str())),
        ("document", text(about.document.unwrap_or(about.item).as_str())),
        ("owner", text(owner)),
        ("amount", MessageFill::Amount { amount: reminder.amount }),
        ("due", MessageFill::Day { day: reminder.due }),
        ("days", MessageFill::Whole { whole: reminder.days.saturating_abs() }),
        ("day", MessageFill::Day { day: reminder.on }),
    ]
}
