//! Checking an order before it is sent (同步前校验): everything that is wrong with it at once.

use super::book::Book;
use super::command::Command;
use super::desk::{Before, Desk};
use super::order::Order;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::{Error, Result};

/// Something that is wrong with an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct OrderProblem {
    /// The command, from 0; absent if it is the order itself.
    #[shape(omit)]
    pub command: Option<i64>,
    /// The code.
    pub code: String,
    /// The field of the order.
    pub path: String,
    /// The refusal with its path and figures, as JSON.
    pub refusal: String,
    /// One sentence in English.
    pub en: String,
    /// One sentence in Chinese.
    pub zh: String,
}

impl OrderProblem {
    fn of(error: &Error) -> Result<Self> {
        let number = error.path().strip_prefix("commands[").and_then(|rest| rest.split_once(']'));
        Ok(Self {
            command: number.and_then(|(number, _)| number.parse().ok()),
            code: error.code().to_owned(),
            path: error.path().to_owned(),
            refusal: crate::json::write(error)?,
            en: error.en(),
            zh: error.zh(),
        })
    }

    /// The refusal with its typed figures; none for a problem that this library did not make.
    #[must_use]
    pub fn error(&self) -> Option<Error> {
        crate::json::read(&self.refusal).ok()
    }
}

impl Book {
    /// Everything that is wrong with an order, so that all of it can be put right before it is sent: of every command,
    /// of what it expects, of its instant. Nothing is wrong if and only if [`decide`](Self::decide) would carry it
    /// out, and the first problem is the one `decide` would refuse it for.
    ///
    /// Each command is tried on what the good ones before it do; a bad one does nothing. So what is only wrong because
    /// an earlier command is wrong is reported too: a payment of a receivable that could not be opened. The book is as
    /// it was afterwards.
    ///
    /// ```
    /// use duebook::{Book, Command, Currency, Id, Money, Order};
    ///
    /// let cny = |minor| Money::new(minor, Currency::new("CNY")?);
    /// let mut book = Book::open("acme-trading")?;
    /// let (at, on) = ("2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?);
    /// let commands = vec![
    ///     Command::receipt("C-88", cny(3_000_007)?)?,
    ///     Command::WriteOff { item: Id::new("INV-1")?, amount: None },
    ///     Command::receipt("C-88", cny(1)?)?,
    ///     Command::Release { hold: Id::new("H-1")? },
    /// ];
    /// let order = Order { commands: commands.clone(), ..Order::new("req-1", "wang.fang", at, on, commands[0].clone())? };
    /// let problems = book.validate(&order)?;
    /// let told: Vec<(&str, &str)> = problems.iter().map(|one| (one.path.as_str(), one.code.as_str())).collect();
    /// assert_eq!(told, [("commands[1].item", "unknown_item"), ("commands[3].hold", "unknown_hold")]);
    /// assert_eq!(book.decide(&order)?.refusal.map(|first| first.path), Some(problems[0].path.clone()));
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// An order that was recorded before has the problem for which it was refused then, or none. Under an id with
    /// another content, and with too many commands, nothing else is looked at.
    ///
    /// # Errors
    /// None for the commands of this library: what is wrong with the order is the answer.
    pub fn validate(&mut self, order: &Order) -> Result<Vec<OrderProblem>> {
        let found = self.problems(order)?;
        found.iter().map(OrderProblem::of).collect()
    }

    fn problems(&mut self, order: &Order) -> Result<Vec<Error>> {
        let commands = &order.commands;
        if !self.order(&order.id).is_empty() || commands.is_empty() || commands.len() > Order::MOST_COMMANDS {
            return Ok(match self.decide(order) {
                Ok(known) => known.refused().into_iter().collect(),
                Err(refused) => vec![refused],
            });
        }
        // In the order in which `decide` looks: the form of all commands, the attempt, then the commands themselves.
        let (mut problems, mut tried): (Vec<Error>, Vec<(usize, &Command)>) = (Vec::new(), Vec::new());
        for (position, command) in commands.iter().enumerate() {
            match command.check() {
                Ok(()) => tried.push((position, command)),
                Err(e) => problems.push(e.at_index("commands", position)),
            }
        }
        problems.extend(self.attempt(order));
        let before = Before { book: &self.id, last: count(self.log.len()) };
        problems.extend(Desk::problems(&mut self.state, before, order, &tried));
        if problems.is_empty() {
            // What needs approval must find somebody to approve it.
            problems.extend(Desk::work(&mut self.state, before, order, &order.digest()?).err());
        }
        Ok(problems)
    }

    /// What is wrong with the attempt: the instant, and what is expected.
    pub(super) fn attempt(&self, order: &Order) -> Vec<Error> {
        let mut problems = Vec::new();
        if let Some(last) = self.log.last().map(|last| last.at).filter(|last| order.at < *last) {
            problems.push(Error::new(ErrorKind::ClockBack { at: order.at, last }).at("at"));
        }
        if let Some(window) = &self.state.rules_on(order.on).dates {
            problems.extend(window.check(order.on, order.at).err().map(|e| e.at("on")));
        }
        for (position, expected) in order.expect.iter().enumerate() {
            let found = self.state.version(&expected.stream, self.sequence());
            if found != expected.version {
                let (stream, expected) = (expected.stream.to_string(), expected.version);
                let kind = ErrorKind::VersionConflict { stream, expected, found };
                problems.push(Error::new(kind).at_index("expect", position));
            }
        }
        problems
    }
}
