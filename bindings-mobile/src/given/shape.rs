// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! The fields of every shape in the order they cross, by their JSON names.

use std::result;

use duebook::Error;

use super::{Traced, field, number};
use crate::scalar::{Currency, Id, LocalDate, Money, Percent};
use crate::shape::*;

impl Traced for Rounding {}

impl Traced for Rounded {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "value")?;
        field::<bool>(from, "exact")?;
        Ok(())
    }
}

impl Traced for Parts {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "count")?;
            }
            2 => {
                field::<Vec<i64>>(from, "weights")?;
            }
            3 => {
                field::<Vec<Percent>>(from, "percents")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Remainder {}

impl Traced for Split {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Money>>(from, "parts")?;
        field::<Money>(from, "residue")?;
        Ok(())
    }
}

impl Traced for Weekday {}

impl Traced for BusinessDay {}

impl Traced for BusinessCalendar {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Weekday>>(from, "weekend")?;
        field::<Vec<LocalDate>>(from, "holidays")?;
        field::<Vec<LocalDate>>(from, "workdays")?;
        Ok(())
    }
}

impl Traced for Step {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "days")?;
            }
            2 => {
                field::<i64>(from, "months")?;
            }
            4 => {
                field::<i64>(from, "day")?;
            }
            5 => {
                field::<Vec<i64>>(from, "days")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Start {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "event")?;
            }
            2 => {
                field::<LocalDate>(from, "date")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Due {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Start>(from, "start")?;
        field::<Vec<Step>>(from, "steps")?;
        Ok(())
    }
}

impl Traced for Share {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Percent>(from, "percent")?;
                field::<Option<Money>>(from, "multiple")?;
            }
            2 => {
                field::<Percent>(from, "percent")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<i64>(from, "weight")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Purpose {}

impl Traced for TermLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Share>(from, "share")?;
        field::<Due>(from, "due")?;
        field::<Purpose>(from, "purpose")?;
        field::<Option<Id>>(from, "label")?;
        Ok(())
    }
}

impl Traced for Terms {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<TermLine>>(from, "lines")?;
        field::<Rounding>(from, "rounding")?;
        field::<Remainder>(from, "remainder")?;
        field::<BusinessDay>(from, "businessDay")?;
        Ok(())
    }
}

impl Traced for EventDate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "event")?;
        field::<LocalDate>(from, "date")?;
        Ok(())
    }
}

impl Traced for Installment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "number")?;
        field::<Money>(from, "amount")?;
        field::<Option<LocalDate>>(from, "due")?;
        field::<Option<Id>>(from, "event")?;
        field::<Purpose>(from, "purpose")?;
        field::<Option<Id>>(from, "label")?;
        Ok(())
    }
}

impl Traced for Schedule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "total")?;
        field::<Vec<Installment>>(from, "installments")?;
        field::<Money>(from, "residue")?;
        Ok(())
    }
}

impl Traced for Nature {}

impl Traced for NamedItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Option<Money>>(from, "amount")?;
        Ok(())
    }
}

impl Traced for Lot {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "received")?;
        field::<Nature>(from, "nature")?;
        field::<Vec<Id>>(from, "references")?;
        field::<Vec<NamedItem>>(from, "pays")?;
        Ok(())
    }
}

impl Traced for Receivable {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "open")?;
        field::<LocalDate>(from, "due")?;
        field::<Option<LocalDate>>(from, "issued")?;
        field::<Vec<Id>>(from, "references")?;
        Ok(())
    }
}

impl Traced for Reach {}

impl Traced for Ties {}

impl Traced for Partial {}

impl Traced for Phase {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            3 => {
                field::<Ties>(from, "ties")?;
            }
            4 => {
                field::<Reach>(from, "reach")?;
            }
            5 => {
                field::<Reach>(from, "reach")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Scheme {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Phase>>(from, "phases")?;
        field::<Partial>(from, "partial")?;
        Ok(())
    }
}

impl Traced for Reason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "rank")?;
                field::<Money>(from, "open")?;
            }
            2 => {
                field::<Id>(from, "reference")?;
                field::<Money>(from, "open")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "candidates")?;
            }
            4 => {
                field::<Money>(from, "total")?;
                field::<i64>(from, "items")?;
            }
            5 => {
                field::<Id>(from, "customer")?;
                field::<LocalDate>(from, "due")?;
                field::<i64>(from, "rank")?;
                field::<Money>(from, "open")?;
            }
            6 => {
                field::<Id>(from, "customer")?;
                field::<Currency>(from, "currency")?;
            }
            7 => {
                field::<Id>(from, "customer")?;
                field::<Money>(from, "open")?;
            }
            8 => {
                field::<Id>(from, "customer")?;
                field::<Money>(from, "open")?;
            }
            9 => {
                field::<Nature>(from, "nature")?;
            }
            10 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "candidates")?;
                field::<Vec<Id>>(from, "rivals")?;
            }
            11 => {
                field::<Id>(from, "item")?;
            }
            12 => {
                field::<Id>(from, "reference")?;
            }
            13 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "open")?;
                field::<Money>(from, "left")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Line {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "open")?;
        field::<Reason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for LeftOver {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Money>(from, "amount")?;
        field::<Reason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Refusal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Reason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Total {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "received")?;
        field::<Money>(from, "allocated")?;
        field::<Money>(from, "leftOver")?;
        Ok(())
    }
}

impl Traced for Plan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "asOf")?;
        field::<Vec<Line>>(from, "lines")?;
        field::<Vec<LeftOver>>(from, "leftOver")?;
        field::<Vec<Refusal>>(from, "refusals")?;
        field::<Vec<Total>>(from, "totals")?;
        Ok(())
    }
}

impl Traced for AgingRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "notDue")?;
        field::<Vec<Money>>(from, "overdue")?;
        field::<Money>(from, "total")?;
        Ok(())
    }
}
