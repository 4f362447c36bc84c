//! When somebody is reminded, of what, and how (提醒规则), as data.

use super::template::{MessageTemplate, check};
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{BusinessDay, Calendar, Error, Id, Money, Result};

/// The rules of reminders.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReminderPolicy {
    /// The rules, at most 100, each id once.
    pub rules: Vec<ReminderRule>,
    /// Up to when what is entered counts on the day a rule is looked at.
    #[shape(omit)]
    pub sight: ReminderSight,
    /// How days move that are not worked. Absent: they stay.
    #[shape(omit)]
    pub calendar: Option<ReminderCalendar>,
    /// Who gets what goes to the finance manager (财务经理).
    #[shape(omit)]
    pub finance_managers: Vec<Id>,
    /// The texts, at most 100, each id once. Places: `customer`, `name`, `item`, `document`, `owner`, `amount`, `due`,
    /// `days` (from the due date, in either direction), `day` (of the reminder).
    #[shape(omit)]
    pub templates: Vec<MessageTemplate>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReminderRule {
    /// The rule. It is a part of what makes a reminder one and the same: a rule under another name fires anew.
    pub id: Id,
    /// On which day.
    pub moment: ReminderMoment,
    /// How many days after its day it may still fire, if the debt was entered late or was held back, 0 to 3,660.
    /// Absent: on any later day. With 0 it fires on its day or never.
    #[shape(omit)]
    pub catch_up: Option<i64>,
    /// Of which debts.
    #[shape(omit)]
    pub target: ReminderTarget,
    /// What holds it back.
    #[shape(omit)]
    pub waits: Vec<ReminderWait>,
    /// Only where at least so much is open, one amount for each currency.
    #[shape(omit)]
    pub minimum: Vec<Money>,
    /// What it does, 1 to 20.
    pub effects: Vec<ReminderEffect>,
}

/// The day of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReminderMoment {
    /// So many days before the due date, 0 to 3,660; with 0, on it (到期前 N 天、当天).
    Before {
        /// The days.
        days: i64,
    },
    /// As soon as it is more than so many days late, 0 to 3,660 (逾期超过 N 天): with 3, four days after the due date.
    MoreThan {
        /// The days.
        days: i64,
    },
    /// When money arrives (到款提醒).
    Arrival {},
}

/// Of which debts a rule reminds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ReminderTarget {
    /// Of all of which something is open (待付款、部分支付).
    #[default]
    Open,
    /// Only of those of which nothing is settled (待付款).
    Unpaid,
}

/// What holds a reminder back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReminderWait {
    /// A promise, until its day is over (付款承诺).
    Promised,
    /// A dispute of all that is open (有争议).
    Disputed,
}

/// Up to when what is entered counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub enum ReminderSight {
    /// Until the end of the day before: whoever asks at any hour of a day gets the same.
    #[default]
    DayBefore,
    /// Until the end of the day itself: for a run after midnight. What is entered on a day after it was asked for is
    /// not seen on that day any more.
    SameDay,
}

/// How days move that are not worked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReminderCalendar {
    /// The business days.
    pub calendar: Calendar,
    /// How a due date moves.
    pub due: BusinessDay,
    /// How the day of a reminder moves.
    pub sending: BusinessDay,
}

/// One thing a rule does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ReminderEffect {
    /// Whether somebody has to do something (待办) or to know something (消息).
    pub kind: ReminderKind,
    /// Whom it goes to.
    pub to: ReminderRole,
    /// By which way, the host's own: `mail`, `sms`.
    #[shape(omit)]
    pub channel: Option<Id>,
    /// The text. Absent: the host has its own.
    #[shape(omit)]
    pub template: Option<Id>,
}

/// Whether somebody has to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReminderKind {
    /// Something to do (待办).
    Task,
    /// Something to know (消息).
    Message,
}

/// Whom a reminder goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReminderRole {
    /// Who looks after the customer (负责人).
    Owner,
    /// The finance managers of the policy (财务经理).
    FinanceManager,
    /// The customer (客户).
    Customer,
}

/// A policy that is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum ReminderPreset {
    /// Word for word as it is usually set up: 7 and 3 days before and on the day, a message and a task to the owner, on
    /// the day or never; more than 3 days late, a task to the owner and a message to the finance manager, and only of
    /// what is wholly unpaid.
    Literal,
    /// The same with its holes closed: what is partly paid is chased, what was entered late is caught up until the next
    /// reminder, disputes and promises wait, and arriving money is told to owner, finance manager and customer.
    Complete,
}

/// The most days of a rule.
pub(super) const MOST_DAYS: i64 = 3_660;
const MOST: usize = 100;
const MOST_EFFECTS: usize = 20;
/// The places of reminders.
pub(super) const PLACES: [&str; 9] = ["customer", "name", "item", "document", "owner", "amount", "due", "days", "day"];

/// A template of a name and two texts that are known to be good.
fn standard_template(id: &'static str, en: &str, zh: &str) -> MessageTemplate {
    MessageTemplate { id: Id::literal(id), en: en.to_owned(), zh: zh.to_owned() }
}

/// A policy that is given, to start from.
///
/// ```
/// use duebook::{ReminderPreset, ReminderTarget, reminder_policy};
///
/// let late = |preset| reminder_policy(preset).rules.into_iter().find(|rule| rule.id.as_str() == "late-3").unwrap();
/// assert_eq!(late(ReminderPreset::Literal).target, ReminderTarget::Unpaid);
/// assert_eq!(late(ReminderPreset::Complete).target, ReminderTarget::Open);
/// ```
#[must_use]
pub fn reminder_policy(preset: ReminderPreset) -> ReminderPolicy {
    let effect = |kind, to, channel: Option<&'static str>, template| ReminderEffect {
        kind,
        to,
        channel: channel.map(Id::literal),
        template: Some(Id::literal(template)),
    };
    let (owner, manager) = (ReminderRole::Owner, ReminderRole::FinanceManager);
    let due = |template| {
        vec![
            effect(ReminderKind::Message, owner, Some("mail"), template),
            effect(ReminderKind::Task, owner, None, template),
        ]
    };
    let complete = preset == ReminderPreset::Complete;
    let waits = if complete { vec![ReminderWait::Promised, ReminderWait::Disputed] } else { Vec::new() };
    let rule = |id, moment, catch_up: Option<i64>, effects| ReminderRule {
        id: Id::literal(id),
        moment,
        catch_up: if complete { catch_up } else { catch_up.map(|_| 0) },
        target: ReminderTarget::Open,
        waits: waits.clone(),
        minimum: Vec::new(),
        effects,
    };
    let late = vec![
        effect(ReminderKind::Task, owner, None, "late"),
        effect(ReminderKind::Message, manager, Some("mail"), "late"),
    ];
    let target = if complete { ReminderTarget::Open } else { ReminderTarget::Unpaid };
    let mut rules = vec![
        rule("due-7", ReminderMoment::Before { days: 7 }, Some(3), due("soon")),
        rule("due-3", ReminderMoment::Before { days: 3 }, Some(2), due("soon")),
        rule("due-0", ReminderMoment::Before { days: 0 }, Some(3), due("today")),
        ReminderRule { target, ..rule("late-3", ReminderMoment::MoreThan { days: 3 }, None, late) },
    ];
    let mut templates = vec![
        standard_template(
            "soon",
            "{name}: {amount} of {item} is due on {due}",
            "客户{name}的款项 {item} 计 {amount} 将于 {due} 到期，请跟进",
        ),
        standard_template(
            "today",
            "{name}: {amount} of {item} was due on {due}, please follow up",
            "客户{name}的款项 {item} 计 {amount} 应于 {due} 支付，请跟进",
        ),
        standard_template(
            "late",
            "{name}: {amount} of {item} is {days} days late, please follow up",
            "客户{name}的款项已逾期 {days} 天，请尽快跟进：{item} 未付 {amount}",
        ),
    ];
    if complete {
        let arrival = vec![
            effect(ReminderKind::Message, owner, None, "arrived"),
            effect(ReminderKind::Message, manager, None, "arrived"),
            effect(ReminderKind::Message, ReminderRole::Customer, Some("mail"), "received"),
        ];
        let arrival = ReminderRule { waits: Vec::new(), ..rule("arrival", ReminderMoment::Arrival {}, None, arrival) };
        rules.push(arrival);
        templates.extend([
            standard_template("arrived", "{amount} of {name} arrived: {item}", "{name} 的 {amount} 已到账：{item}"),
            standard_template(
                "received",
                "We received your payment of {amount} on {due}, thank you",
                "贵司于 {due} 支付的 {amount} 已到账，谢谢",
            ),
        ]);
    }
    ReminderPolicy { rules, sight: ReminderSight::DayBefore, calendar: None, finance_managers: Vec::new(), templates }
}

impl ReminderPolicy {
    /// Whether the policy can be followed.
    ///
    /// # Errors
    /// `too_many`; `empty` for no rules or a rule without effects; `duplicate_id` for a rule or template; `number_out_of_range`
    /// for days; `unknown_field` for a template nobody wrote, and for a place in one that is never filled; `text_too_long`.
    pub fn check(&self) -> Result<()> {
        let limits = [
            ("rules", self.rules.len(), MOST),
            ("templates", self.templates.len(), MOST),
            ("financeManagers", self.finance_managers.len(), MOST),
        ];
        for (list, found, limit) in limits {
            if found > limit {
                return Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(list));
            }
        }
        if self.rules.is_empty() {
            return Err(Error::from(ErrorKind::Empty {}).at("rules"));
        }
        let mut seen = std::collections::BTreeMap::new();
        for (position, template) in self.templates.iter().enumerate() {
            let here = |e: Error| e.at_index("templates", position);
            crate::report::limits::once(&mut seen, &template.id, position).map_err(here)?;
            check(template, &|name| PLACES.contains(&name)).map_err(here)?;
        }
        let mut rules = std::collections::BTreeMap::new();
        for (position, rule) in self.rules.iter().enumerate() {
            let here = |e: Error| e.at_index("rules", position);
            crate::report::limits::once(&mut rules, &rule.id, position).map_err(here)?;
            rule.check(&seen).map_err(here)?;
        }
        Ok(())
    }
}

impl ReminderRule {
    fn check(&self, templates: &std::collections::BTreeMap<&Id, usize>) -> Result<()> {
        let days = match &self.moment {
            ReminderMoment::Before { days } | ReminderMoment::MoreThan { days } => *days,
            ReminderMoment::Arrival {} => 0,
        };
        crate::report::limits::within(days, 0, MOST_DAYS).map_err(|e| e.at("days").at("moment"))?;
        crate::report::limits::within(self.catch_up.unwrap_or(0), 0, MOST_DAYS).map_err(|e| e.at("catchUp"))?;
        crate::report::limits::of_currencies(&self.minimum, "minimum")?;
        if self.effects.is_empty() {
            return Err(Error::from(ErrorKind::Empty {}).at("effects"));
        }
        if self.effects.len() > MOST_EFFECTS {
            let refused = ErrorKind::TooMany { found: count(self.effects.len()), limit: count(MOST_EFFECTS) };
            return Err(Error::from(refused).at("effects"));
        }
        for (position, effect) in self.effects.iter().enumerate() {
            if let Some(template) = effect.template.as_ref().filter(|id| !templates.contains_key(id)) {
                let refused = ErrorKind::UnknownField { field: template.as_str().to_owned() };
                return Err(Error::from(refused).at("template").at_index("effects", position));
            }
        }
        Ok(())
    }

    /// Whether it reminds of so much.
    pub(super) fn is_enough(&self, open: i64, currency: crate::Currency) -> bool {
        let least = self.minimum.iter().find(|least| least.currency() == currency);
        least.is_none_or(|least| open >= least.minor())
    }
}
