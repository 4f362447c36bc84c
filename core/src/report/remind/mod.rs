//! Reminders (到期提醒): who is told what about which day of a debt, each exactly once.
//!
//! A rule fires once for a debt and the day it is agreed to be due. On which day it fires follows from what was known
//! on the days before, never from when or how often somebody asked: whoever asks for one window after the other
//! gets every reminder once, however the time is cut.

mod due;
mod policy;
mod template;
mod timeline;

pub use due::{PlannedItem, Reminder, ReminderNotice, ReminderSource, ReminderWindow, Reminders, due_reminders};
pub use policy::{
    ReminderCalendar, ReminderEffect, ReminderKind, ReminderMoment, ReminderPolicy, ReminderPreset, ReminderRole,
    ReminderRule, ReminderSight, ReminderTarget, ReminderWait, reminder_policy,
};
pub use template::{
    MessageFill, MessagePlaceholder, MessageTemplate, MessageText, MessageValue, PlaceholderKind, check_template,
    fill_template,
};
