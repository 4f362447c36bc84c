// Generated from the core's source by `cargo test -p duebook-tests --test mirror`. Do not edit.
//! The fields of every shape in the order they cross, by their JSON names.

use std::result;

use duebook::Error;

use super::{Traced, field, number};
use crate::scalar::{Currency, Id, Instant, LocalDate, Money, Percent, Rate};
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

impl Traced for Fraction {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "numerator")?;
        field::<i64>(from, "denominator")?;
        Ok(())
    }
}

impl Traced for SlipKind {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "places")?;
            }
            2 => {
                field::<i64>(from, "places")?;
            }
            3 => {
                field::<i64>(from, "digit")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Slip {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "position")?;
        field::<Money>(from, "candidate")?;
        field::<SlipKind>(from, "kind")?;
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

impl Traced for ScheduleRequest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "total")?;
        field::<Terms>(from, "terms")?;
        field::<Vec<EventDate>>(from, "events")?;
        field::<Option<BusinessCalendar>>(from, "calendar")?;
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

impl Traced for Value {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "text")?;
            }
            2 => {
                field::<i64>(from, "whole")?;
            }
            3 => {
                field::<LocalDate>(from, "date")?;
            }
            4 => {
                field::<bool>(from, "flag")?;
            }
            5 => {
                field::<Money>(from, "amount")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Field {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "name")?;
        field::<Value>(from, "value")?;
        Ok(())
    }
}

impl Traced for Discount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "until")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for Part {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "component")?;
        field::<Money>(from, "open")?;
        Ok(())
    }
}

impl Traced for Nature {}

impl Traced for Source {}

impl Traced for Scope {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "field")?;
        field::<Vec<Value>>(from, "values")?;
        Ok(())
    }
}

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
        field::<Source>(from, "source")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Vec<Scope>>(from, "scope")?;
        field::<i64>(from, "priority")?;
        field::<Option<LocalDate>>(from, "expires")?;
        Ok(())
    }
}

impl Traced for ItemKind {}

impl Traced for Receivable {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "open")?;
        field::<LocalDate>(from, "due")?;
        field::<Option<LocalDate>>(from, "issued")?;
        field::<Vec<Id>>(from, "references")?;
        field::<ItemKind>(from, "kind")?;
        field::<bool>(from, "disputed")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Vec<Part>>(from, "parts")?;
        field::<Vec<Discount>>(from, "discounts")?;
        Ok(())
    }
}

impl Traced for CutOff {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Option<LocalDate>>(from, "known")?;
        Ok(())
    }
}

impl Traced for PaidBy {}

impl Traced for ReversalCause {}

impl Traced for DisputeOutcome {}

impl Traced for DebtAct {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "receipt")?;
                field::<Option<LocalDate>>(from, "received")?;
                field::<PaidBy>(from, "by")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "receipt")?;
                field::<ReversalCause>(from, "cause")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<Money>(from, "amount")?;
            }
            5 => {
                field::<Money>(from, "amount")?;
            }
            6 => {
                field::<Money>(from, "amount")?;
            }
            7 => {
                field::<Money>(from, "amount")?;
            }
            9 => {
                field::<Option<Money>>(from, "amount")?;
                field::<Option<LocalDate>>(from, "due")?;
            }
            10 => {
                field::<Option<Money>>(from, "amount")?;
            }
            11 => {
                field::<DisputeOutcome>(from, "outcome")?;
            }
            12 => {
                field::<LocalDate>(from, "day")?;
                field::<Option<Money>>(from, "amount")?;
            }
            13 => {
                field::<i64>(from, "level")?;
            }
            14 => {
                field::<Id>(from, "owner")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for DebtEvent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<DebtAct>(from, "act")?;
        Ok(())
    }
}

impl Traced for Debt {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "issued")?;
        field::<LocalDate>(from, "due")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<Option<Id>>(from, "document")?;
        field::<ItemKind>(from, "kind")?;
        field::<bool>(from, "retention")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Vec<DebtEvent>>(from, "events")?;
        Ok(())
    }
}

impl Traced for DebtStanding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<bool>(from, "exists")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "disputed")?;
        field::<LocalDate>(from, "due")?;
        field::<Money>(from, "paid")?;
        field::<Money>(from, "credited")?;
        field::<Money>(from, "deducted")?;
        field::<Money>(from, "writtenOff")?;
        field::<Money>(from, "canceled")?;
        field::<Option<LocalDate>>(from, "settled")?;
        field::<Option<LocalDate>>(from, "promised")?;
        field::<i64>(from, "reminded")?;
        field::<Option<Id>>(from, "owner")?;
        Ok(())
    }
}

impl Traced for PrepaymentAct {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "item")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "item")?;
            }
            3 => {
                field::<Id>(from, "refund")?;
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<Id>(from, "refund")?;
            }
            5 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "refund")?;
                field::<Option<Id>>(from, "account")?;
            }
            6 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "refund")?;
            }
            7 => {
                field::<Money>(from, "amount")?;
            }
            8 => {
                field::<Money>(from, "amount")?;
            }
            10 => {
                field::<Money>(from, "amount")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PrepaymentEvent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<PrepaymentAct>(from, "act")?;
        Ok(())
    }
}

impl Traced for Prepayment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "received")?;
        field::<Option<LocalDate>>(from, "since")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<Nature>(from, "nature")?;
        field::<Source>(from, "source")?;
        field::<Option<Id>>(from, "bankRef")?;
        field::<Option<Id>>(from, "payerAccount")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Option<LocalDate>>(from, "expires")?;
        field::<Vec<PrepaymentEvent>>(from, "events")?;
        Ok(())
    }
}

impl Traced for PrepaymentStanding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<bool>(from, "exists")?;
        field::<Money>(from, "left")?;
        field::<Money>(from, "held")?;
        field::<Money>(from, "refundRequested")?;
        field::<Money>(from, "applied")?;
        field::<Money>(from, "refunded")?;
        field::<Money>(from, "removed")?;
        field::<bool>(from, "bounced")?;
        field::<LocalDate>(from, "lastActivity")?;
        field::<Option<LocalDate>>(from, "refundSince")?;
        Ok(())
    }
}

impl Traced for DebtorAct {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 5 {
            field::<Id>(from, "owner")?;
        }
        Ok(())
    }
}

impl Traced for DebtorEvent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<DebtorAct>(from, "act")?;
        Ok(())
    }
}

impl Traced for Debtor {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Option<String>>(from, "name")?;
        field::<Option<Id>>(from, "parent")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Option<LocalDate>>(from, "since")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Vec<DebtorEvent>>(from, "events")?;
        Ok(())
    }
}

impl Traced for Portfolio {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Debt>>(from, "debts")?;
        field::<Vec<Prepayment>>(from, "prepayments")?;
        field::<Vec<Debtor>>(from, "debtors")?;
        Ok(())
    }
}

impl Traced for ObservationRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<BusinessCalendar>>(from, "calendar")?;
        field::<i64>(from, "tolerance")?;
        field::<Vec<Money>>(from, "small")?;
        Ok(())
    }
}

impl Traced for ObservationState {}

impl Traced for Observation {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "issued")?;
        field::<LocalDate>(from, "due")?;
        field::<LocalDate>(from, "until")?;
        field::<i64>(from, "days")?;
        field::<bool>(from, "late")?;
        field::<ObservationState>(from, "state")?;
        Ok(())
    }
}

impl Traced for GradePolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "version")?;
        field::<ObservationRules>(from, "observed")?;
        field::<i64>(from, "weightLate")?;
        field::<i64>(from, "weightDays")?;
        field::<i64>(from, "weightSerious")?;
        field::<i64>(from, "seriousDays")?;
        field::<i64>(from, "capDays")?;
        field::<i64>(from, "fullDays")?;
        field::<i64>(from, "spreadHundredths")?;
        field::<i64>(from, "cutA")?;
        field::<i64>(from, "cutB")?;
        field::<i64>(from, "cutC")?;
        field::<i64>(from, "pseudo")?;
        field::<i64>(from, "windowDays")?;
        field::<i64>(from, "minimum")?;
        field::<i64>(from, "minimumDays")?;
        field::<i64>(from, "thin")?;
        field::<i64>(from, "margin")?;
        field::<i64>(from, "confirmations")?;
        field::<i64>(from, "unpaidDays")?;
        field::<Vec<Money>>(from, "materiality")?;
        field::<i64>(from, "bouncedDays")?;
        field::<i64>(from, "lossMonths")?;
        Ok(())
    }
}

impl Traced for CreditGrade {}

impl Traced for PeerRates {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "observations")?;
        field::<i64>(from, "late")?;
        field::<i64>(from, "seriousOf")?;
        field::<i64>(from, "serious")?;
        field::<i64>(from, "days")?;
        Ok(())
    }
}

impl Traced for CustomerRisk {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "risk")?;
        field::<i64>(from, "billionths")?;
        field::<i64>(from, "settled")?;
        field::<i64>(from, "overdue")?;
        field::<Vec<RiskFactor>>(from, "factors")?;
        field::<Option<i64>>(from, "severity")?;
        Ok(())
    }
}

impl Traced for RiskFactor {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<FactorKind>(from, "kind")?;
        field::<i64>(from, "weight")?;
        field::<i64>(from, "points")?;
        field::<i64>(from, "count")?;
        field::<i64>(from, "of")?;
        field::<Option<Fraction>>(from, "observed")?;
        field::<Option<Fraction>>(from, "peers")?;
        Ok(())
    }
}

impl Traced for FactorKind {}

impl Traced for FundingCounts {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "orders")?;
        field::<i64>(from, "funded")?;
        field::<i64>(from, "refunds")?;
        Ok(())
    }
}

impl Traced for PreviousGrade {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<CreditGrade>(from, "grade")?;
        field::<LocalDate>(from, "on")?;
        field::<Option<CreditGrade>>(from, "steady")?;
        field::<Option<RisingGrade>>(from, "rising")?;
        Ok(())
    }
}

impl Traced for RisingGrade {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CreditGrade>(from, "to")?;
        field::<i64>(from, "months")?;
        field::<LocalDate>(from, "on")?;
        Ok(())
    }
}

impl Traced for GradeContext {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<PreviousGrade>>(from, "previous")?;
        field::<Vec<GradeOverride>>(from, "overrides")?;
        field::<Vec<CustomerFunding>>(from, "funding")?;
        Ok(())
    }
}

impl Traced for GradeOverride {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<CreditGrade>(from, "grade")?;
        field::<Id>(from, "owner")?;
        field::<String>(from, "reason")?;
        field::<LocalDate>(from, "from")?;
        field::<LocalDate>(from, "until")?;
        Ok(())
    }
}

impl Traced for CustomerFunding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<FundingCounts>(from, "counts")?;
        Ok(())
    }
}

impl Traced for GradeRun {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CutOff>(from, "cutOff")?;
        field::<Id>(from, "policy")?;
        field::<PeerRates>(from, "peers")?;
        field::<Vec<CustomerGrade>>(from, "customers")?;
        field::<Vec<GradeChange>>(from, "changes")?;
        Ok(())
    }
}

impl Traced for CustomerGrade {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<CreditGrade>(from, "grade")?;
        field::<CreditGrade>(from, "computed")?;
        field::<Option<i64>>(from, "score")?;
        field::<Option<CustomerRisk>>(from, "risk")?;
        field::<i64>(from, "observations")?;
        field::<bool>(from, "thin")?;
        field::<Option<i64>>(from, "toBetter")?;
        field::<Option<i64>>(from, "toWorse")?;
        field::<Vec<GradeReason>>(from, "reasons")?;
        field::<Vec<GradeStep>>(from, "next")?;
        field::<PreviousGrade>(from, "kept")?;
        field::<String>(from, "inputs")?;
        Ok(())
    }
}

impl Traced for GradeChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<CreditGrade>(from, "from")?;
        field::<LocalDate>(from, "since")?;
        field::<CreditGrade>(from, "to")?;
        Ok(())
    }
}

impl Traced for GradeReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<FactorKind>(from, "factor")?;
                field::<i64>(from, "count")?;
                field::<i64>(from, "of")?;
                field::<Option<Fraction>>(from, "peers")?;
                field::<i64>(from, "points")?;
            }
            2 => {
                field::<i64>(from, "found")?;
                field::<i64>(from, "needed")?;
            }
            3 => {
                field::<i64>(from, "days")?;
                field::<i64>(from, "needed")?;
            }
            4 => {
                field::<i64>(from, "found")?;
                field::<i64>(from, "full")?;
            }
            5 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "days")?;
            }
            6 => {
                field::<LocalDate>(from, "since")?;
            }
            7 => {
                field::<LocalDate>(from, "on")?;
            }
            8 => {
                field::<LocalDate>(from, "on")?;
            }
            9 => {
                field::<CreditGrade>(from, "score")?;
                field::<CreditGrade>(from, "stays")?;
            }
            10 => {
                field::<CreditGrade>(from, "to")?;
                field::<i64>(from, "months")?;
                field::<i64>(from, "needed")?;
            }
            11 => {
                field::<CreditGrade>(from, "computed")?;
                field::<Id>(from, "owner")?;
                field::<String>(from, "cause")?;
                field::<LocalDate>(from, "until")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for GradeStep {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "payments")?;
                field::<CreditGrade>(from, "to")?;
                field::<i64>(from, "months")?;
            }
            2 => {
                field::<CreditGrade>(from, "to")?;
                field::<i64>(from, "months")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
            }
            5 => {
                field::<LocalDate>(from, "from")?;
            }
            6 => {
                field::<i64>(from, "payments")?;
            }
            7 => {
                field::<LocalDate>(from, "from")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for CreditPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<GradePolicy>(from, "grading")?;
        field::<Option<GradeTerms>>(from, "gradeA")?;
        field::<Option<GradeTerms>>(from, "gradeB")?;
        field::<Option<GradeTerms>>(from, "gradeC")?;
        field::<Option<GradeTerms>>(from, "gradeD")?;
        field::<Option<GradeTerms>>(from, "notRated")?;
        field::<i64>(from, "baseDays")?;
        field::<Vec<Money>>(from, "starter")?;
        field::<i64>(from, "raiseMost")?;
        field::<i64>(from, "raiseMonths")?;
        field::<i64>(from, "raiseItems")?;
        field::<Vec<ExposurePart>>(from, "components")?;
        field::<FreeMoney>(from, "freeMoney")?;
        field::<Vec<Nature>>(from, "natures")?;
        field::<Option<Id>>(from, "orderField")?;
        field::<Vec<CheckRule>>(from, "checks")?;
        field::<i64>(from, "overdueShare")?;
        field::<i64>(from, "oldestDays")?;
        field::<Vec<Money>>(from, "mostOrder")?;
        field::<bool>(from, "prepaidChecked")?;
        field::<i64>(from, "releaseDays")?;
        Ok(())
    }
}

impl Traced for GradeTerms {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "limitFactor")?;
        field::<i64>(from, "moreDays")?;
        field::<i64>(from, "leastDays")?;
        field::<i64>(from, "mostDays")?;
        field::<i64>(from, "toleranceDays")?;
        field::<i64>(from, "deposit")?;
        field::<bool>(from, "approval")?;
        field::<i64>(from, "reviewMonths")?;
        Ok(())
    }
}

impl Traced for ExposurePart {}

impl Traced for FreeMoney {}

impl Traced for CheckRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CreditCheck>(from, "check")?;
        field::<CheckEffect>(from, "effect")?;
        field::<Vec<CheckPoint>>(from, "points")?;
        Ok(())
    }
}

impl Traced for CreditCheck {}

impl Traced for CheckEffect {}

impl Traced for CheckPoint {}

impl Traced for SalesDocument {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<SalesDocumentKind>(from, "kind")?;
        field::<Money>(from, "amount")?;
        field::<Option<Id>>(from, "follows")?;
        Ok(())
    }
}

impl Traced for SalesDocumentKind {}

impl Traced for CreditLimit {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<Option<LocalDate>>(from, "since")?;
        field::<Option<LocalDate>>(from, "until")?;
        field::<bool>(from, "shared")?;
        Ok(())
    }
}

impl Traced for SecuredAmount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<Option<LocalDate>>(from, "until")?;
        Ok(())
    }
}

impl Traced for CreditExposure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "receivables")?;
        field::<Money>(from, "disputed")?;
        field::<Money>(from, "delivered")?;
        field::<Money>(from, "orders")?;
        field::<Money>(from, "prepaid")?;
        field::<Money>(from, "secured")?;
        field::<Money>(from, "total")?;
        Ok(())
    }
}

impl Traced for CreditOrder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<Option<i64>>(from, "termDays")?;
        field::<i64>(from, "version")?;
        field::<i64>(from, "opening")?;
        Ok(())
    }
}

impl Traced for BlockedMoney {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "prepayment")?;
        field::<NotCounted>(from, "cause")?;
        Ok(())
    }
}

impl Traced for ReleaseToken {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "order")?;
        field::<Money>(from, "amount")?;
        field::<i64>(from, "version")?;
        field::<i64>(from, "opening")?;
        field::<Option<i64>>(from, "termDays")?;
        field::<LocalDate>(from, "on")?;
        field::<LocalDate>(from, "until")?;
        Ok(())
    }
}

impl Traced for OrderCheckRequest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CreditOrder>(from, "order")?;
        field::<CutOff>(from, "cutOff")?;
        field::<CheckPoint>(from, "point")?;
        field::<Option<CreditGrade>>(from, "grade")?;
        field::<Vec<SalesDocument>>(from, "documents")?;
        field::<Vec<CreditLimit>>(from, "limits")?;
        field::<Vec<SecuredAmount>>(from, "secured")?;
        field::<Vec<BlockedMoney>>(from, "blocked")?;
        field::<Vec<Quote>>(from, "rates")?;
        field::<Option<ReleaseToken>>(from, "token")?;
        Ok(())
    }
}

impl Traced for OrderCheck {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<OrderOutcome>(from, "outcome")?;
        field::<Vec<CheckFinding>>(from, "findings")?;
        field::<Vec<CreditReason>>(from, "notes")?;
        field::<CreditExposure>(from, "exposure")?;
        field::<Money>(from, "rest")?;
        field::<Money>(from, "covered")?;
        field::<Money>(from, "after")?;
        field::<Option<Money>>(from, "limit")?;
        field::<Option<Money>>(from, "freesWith")?;
        field::<Option<ReleaseToken>>(from, "token")?;
        Ok(())
    }
}

impl Traced for OrderOutcome {}

impl Traced for CheckFinding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CreditCheck>(from, "check")?;
        field::<CheckEffect>(from, "effect")?;
        field::<CreditReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for CreditReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "exposure")?;
                field::<Money>(from, "limit")?;
                field::<Id>(from, "owner")?;
            }
            3 => {
                field::<LocalDate>(from, "until")?;
                field::<Id>(from, "owner")?;
            }
            4 => {
                field::<Id>(from, "debt")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "tolerance")?;
            }
            5 => {
                field::<Money>(from, "overdue")?;
                field::<Money>(from, "open")?;
                field::<i64>(from, "most")?;
            }
            6 => {
                field::<Id>(from, "debt")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "most")?;
            }
            7 => {
                field::<Money>(from, "uncovered")?;
                field::<Money>(from, "most")?;
            }
            8 => {
                field::<Money>(from, "covered")?;
                field::<Money>(from, "needed")?;
                field::<CreditGrade>(from, "grade")?;
            }
            9 => {
                field::<CreditGrade>(from, "grade")?;
            }
            10 => {
                field::<i64>(from, "days")?;
                field::<i64>(from, "most")?;
            }
            11 => {
                field::<LocalDate>(from, "since")?;
            }
            12 => {
                field::<Id>(from, "debt")?;
                field::<LocalDate>(from, "promised")?;
            }
            13 => {
                field::<LocalDate>(from, "on")?;
                field::<Money>(from, "amount")?;
            }
            14 => {
                field::<Id>(from, "prepayment")?;
                field::<Money>(from, "amount")?;
                field::<NotCounted>(from, "cause")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for NotCounted {}

impl Traced for LimitReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<LocalDate>(from, "from")?;
            }
            3 => {
                field::<i64>(from, "found")?;
                field::<i64>(from, "needed")?;
            }
            4 => {
                field::<Money>(from, "target")?;
                field::<Money>(from, "most")?;
            }
            5 => {
                field::<Money>(from, "target")?;
                field::<Money>(from, "owed")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LimitProposal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<CreditGrade>(from, "grade")?;
        field::<Option<Money>>(from, "target")?;
        field::<Option<Money>>(from, "present")?;
        field::<Money>(from, "owed")?;
        field::<Option<Money>>(from, "limit")?;
        field::<i64>(from, "termDays")?;
        field::<LocalDate>(from, "review")?;
        field::<bool>(from, "approval")?;
        field::<Vec<LimitReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for CreditSimulation {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "policy")?;
        field::<Id>(from, "other")?;
        field::<Vec<GradeCount>>(from, "grades")?;
        field::<Vec<SimulatedChange>>(from, "changes")?;
        field::<Vec<SimulatedTotal>>(from, "totals")?;
        Ok(())
    }
}

impl Traced for GradeCount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CreditGrade>(from, "grade")?;
        field::<i64>(from, "before")?;
        field::<i64>(from, "after")?;
        Ok(())
    }
}

impl Traced for SimulatedChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LimitProposal>(from, "before")?;
        field::<LimitProposal>(from, "after")?;
        Ok(())
    }
}

impl Traced for SimulatedTotal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "owed")?;
        field::<Money>(from, "limitsBefore")?;
        field::<Money>(from, "limitsAfter")?;
        field::<Money>(from, "overBefore")?;
        field::<Money>(from, "overAfter")?;
        Ok(())
    }
}

impl Traced for PointTable {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "version")?;
        field::<i64>(from, "offset")?;
        field::<Vec<PointColumn>>(from, "columns")?;
        Ok(())
    }
}

impl Traced for PointColumn {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "factor")?;
        field::<Vec<PointBin>>(from, "bins")?;
        field::<i64>(from, "missing")?;
        field::<PointTrend>(from, "trend")?;
        Ok(())
    }
}

impl Traced for PointBin {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<i64>>(from, "upto")?;
        field::<i64>(from, "points")?;
        Ok(())
    }
}

impl Traced for PointTrend {}

impl Traced for PointValue {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "factor")?;
        field::<Option<i64>>(from, "value")?;
        Ok(())
    }
}

impl Traced for PointScore {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "version")?;
        field::<i64>(from, "points")?;
        field::<i64>(from, "offset")?;
        field::<Vec<PointRow>>(from, "rows")?;
        Ok(())
    }
}

impl Traced for PointRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "factor")?;
        field::<Option<i64>>(from, "value")?;
        field::<Option<i64>>(from, "bin")?;
        field::<i64>(from, "points")?;
        Ok(())
    }
}

impl Traced for Reach {}

impl Traced for Disputed {}

impl Traced for UnknownReference {}

impl Traced for Ties {}

impl Traced for SortBy {}

impl Traced for Sort {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<SortBy>(from, "by")?;
        field::<bool>(from, "descending")?;
        Ok(())
    }
}

impl Traced for Partial {}

impl Traced for Turn {}

impl Traced for LotOrder {}

impl Traced for Discounts {}

impl Traced for DifferenceKind {}

impl Traced for Tolerance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<Option<Percent>>(from, "percent")?;
        field::<DifferenceKind>(from, "asKind")?;
        Ok(())
    }
}

impl Traced for Tier {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "components")?;
        Ok(())
    }
}

impl Traced for Selection {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Reach>(from, "reach")?;
        field::<Vec<ItemKind>>(from, "kinds")?;
        field::<Disputed>(from, "disputed")?;
        field::<Vec<Id>>(from, "keys")?;
        field::<Option<i64>>(from, "withinDays")?;
        Ok(())
    }
}

impl Traced for Rule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<UnknownReference>(from, "unknown")?;
            }
            2 => {
                field::<Ties>(from, "ties")?;
            }
            3 => {
                field::<Option<Id>>(from, "groupBy")?;
            }
            4 => {
                field::<i64>(from, "most")?;
                field::<Option<i64>>(from, "members")?;
            }
            6 => {
                field::<i64>(from, "most")?;
                field::<i64>(from, "members")?;
            }
            7 => {
                field::<Vec<Sort>>(from, "order")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Phase {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Rule>(from, "rule")?;
        field::<Selection>(from, "items")?;
        field::<Vec<Source>>(from, "sources")?;
        Ok(())
    }
}

impl Traced for Scheme {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Phase>>(from, "phases")?;
        field::<Partial>(from, "partial")?;
        field::<Turn>(from, "turn")?;
        field::<LotOrder>(from, "lotOrder")?;
        field::<Vec<Id>>(from, "keys")?;
        field::<Discounts>(from, "discounts")?;
        field::<Option<Tolerance>>(from, "tolerance")?;
        field::<Vec<Tier>>(from, "inside")?;
        Ok(())
    }
}

impl Traced for Fit {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "discount")?;
            }
            2 => {
                field::<Money>(from, "missing")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Leeway {}

impl Traced for MatchedSet {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "lots")?;
        field::<Vec<Id>>(from, "items")?;
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
                field::<Option<Fit>>(from, "fit")?;
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
                field::<i64>(from, "rank")?;
                field::<Money>(from, "open")?;
            }
            7 => {
                field::<Money>(from, "total")?;
                field::<i64>(from, "items")?;
                field::<Option<i64>>(from, "members")?;
            }
            8 => {
                field::<Money>(from, "total")?;
                field::<i64>(from, "lots")?;
                field::<i64>(from, "items")?;
            }
            9 => {
                field::<Money>(from, "total")?;
                field::<i64>(from, "lots")?;
                field::<i64>(from, "items")?;
            }
            10 => {
                field::<Money>(from, "total")?;
                field::<Money>(from, "paid")?;
                field::<Money>(from, "open")?;
            }
            11 => {
                field::<LocalDate>(from, "until")?;
                field::<Money>(from, "discount")?;
            }
            12 => {
                field::<Money>(from, "missing")?;
                field::<Money>(from, "limit")?;
            }
            13 => {
                field::<Id>(from, "customer")?;
                field::<Currency>(from, "currency")?;
            }
            14 => {
                field::<Id>(from, "customer")?;
                field::<Money>(from, "open")?;
            }
            15 => {
                field::<Id>(from, "customer")?;
                field::<Money>(from, "open")?;
            }
            16 => {
                field::<Nature>(from, "nature")?;
            }
            17 => {
                field::<LocalDate>(from, "expires")?;
            }
            18 => {
                field::<Id>(from, "reference")?;
            }
            19 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "candidates")?;
                field::<Vec<Id>>(from, "rivals")?;
                field::<Option<Leeway>>(from, "leeway")?;
            }
            20 => {
                field::<Id>(from, "item")?;
            }
            21 => {
                field::<Id>(from, "reference")?;
            }
            22 => {
                field::<Id>(from, "reference")?;
                field::<Id>(from, "item")?;
            }
            23 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "open")?;
                field::<Money>(from, "left")?;
            }
            24 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "open")?;
                field::<Money>(from, "asked")?;
            }
            25 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "left")?;
            }
            26 => {
                field::<Id>(from, "item")?;
                field::<Id>(from, "key")?;
            }
            27 => {
                field::<i64>(from, "sets")?;
                field::<Vec<Id>>(from, "one")?;
                field::<Vec<Id>>(from, "other")?;
            }
            28 => {
                field::<i64>(from, "items")?;
                field::<i64>(from, "limit")?;
            }
            29 => {
                field::<i64>(from, "sets")?;
                field::<i64>(from, "members")?;
                field::<Vec<MatchedSet>>(from, "rivals")?;
            }
            30 => {
                field::<i64>(from, "lots")?;
                field::<i64>(from, "items")?;
                field::<i64>(from, "limit")?;
            }
            31 => {
                field::<i64>(from, "limit")?;
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

impl Traced for Difference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<DifferenceKind>(from, "kind")?;
        field::<Reason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for PartLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Id>(from, "component")?;
        field::<Money>(from, "amount")?;
        field::<Option<DifferenceKind>>(from, "difference")?;
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
        field::<Vec<Difference>>(from, "differences")?;
        field::<Vec<PartLine>>(from, "parts")?;
        field::<Vec<LeftOver>>(from, "leftOver")?;
        field::<Vec<Refusal>>(from, "refusals")?;
        field::<Vec<Total>>(from, "totals")?;
        Ok(())
    }
}

impl Traced for DueKind {}

impl Traced for Bucket {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DueKind>(from, "when")?;
        field::<Id>(from, "component")?;
        Ok(())
    }
}

impl Traced for WaterfallMode {}

impl Traced for Surplus {}

impl Traced for WaterfallRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Bucket>>(from, "order")?;
        field::<WaterfallMode>(from, "mode")?;
        field::<Surplus>(from, "surplus")?;
        Ok(())
    }
}

impl Traced for WaterfallReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<DueKind>(from, "when")?;
                field::<LocalDate>(from, "due")?;
                field::<i64>(from, "rank")?;
                field::<Money>(from, "open")?;
            }
            2 => {
                field::<Money>(from, "total")?;
                field::<i64>(from, "installments")?;
                field::<i64>(from, "rank")?;
                field::<Money>(from, "open")?;
            }
            4 => {
                field::<Money>(from, "open")?;
            }
            5 => {
                field::<i64>(from, "rank")?;
                field::<Money>(from, "paid")?;
                field::<Money>(from, "open")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for OpenInstallment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "number")?;
        field::<LocalDate>(from, "due")?;
        field::<Vec<Part>>(from, "parts")?;
        Ok(())
    }
}

impl Traced for WaterfallLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "installment")?;
        field::<Id>(from, "component")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "open")?;
        field::<WaterfallReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for WaterfallCredit {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<WaterfallReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Waterfall {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Vec<WaterfallLine>>(from, "lines")?;
        field::<Money>(from, "paid")?;
        field::<Option<WaterfallCredit>>(from, "leftOver")?;
        field::<Vec<OpenInstallment>>(from, "installments")?;
        Ok(())
    }
}

impl Traced for Backdated {}

impl Traced for DatedPayment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "on")?;
        field::<Money>(from, "amount")?;
        field::<Option<Surplus>>(from, "surplus")?;
        Ok(())
    }
}

impl Traced for ReplayedPayment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "on")?;
        field::<Vec<WaterfallLine>>(from, "lines")?;
        field::<Money>(from, "paid")?;
        field::<Option<WaterfallCredit>>(from, "leftOver")?;
        Ok(())
    }
}

impl Traced for WaterfallReplay {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ReplayedPayment>>(from, "payments")?;
        field::<Vec<OpenInstallment>>(from, "installments")?;
        Ok(())
    }
}

impl Traced for PaidPart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "installment")?;
        field::<Id>(from, "component")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for ReverseLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "installment")?;
        field::<Id>(from, "component")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "open")?;
        field::<WaterfallReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Reversal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ReverseLine>>(from, "lines")?;
        field::<Vec<OpenInstallment>>(from, "installments")?;
        Ok(())
    }
}

impl Traced for LinkPart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "component")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for LinkDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<DifferenceKind>(from, "kind")?;
        field::<Vec<LinkPart>>(from, "parts")?;
        Ok(())
    }
}

impl Traced for Link {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<Vec<LinkPart>>(from, "parts")?;
        field::<Option<LinkDifference>>(from, "difference")?;
        field::<LocalDate>(from, "on")?;
        Ok(())
    }
}

impl Traced for UndoReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "left")?;
            }
            2 => {
                field::<Id>(from, "lot")?;
            }
            3 => {
                field::<Id>(from, "item")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for StepKind {}

impl Traced for LaterStep {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<StepKind>(from, "kind")?;
        field::<Vec<Id>>(from, "items")?;
        field::<Vec<Id>>(from, "lots")?;
        Ok(())
    }
}

impl Traced for UndoOrder {}

impl Traced for UndoTarget {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "link")?;
                field::<Option<Money>>(from, "amount")?;
            }
            2 => {
                field::<Id>(from, "lot")?;
            }
            3 => {
                field::<Id>(from, "item")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Undone {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "link")?;
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<Vec<LinkPart>>(from, "parts")?;
        field::<Option<LinkDifference>>(from, "difference")?;
        field::<LocalDate>(from, "on")?;
        field::<UndoReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for HistoryEntry {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Link>(from, "link")?;
            }
            2 => {
                field::<Undone>(from, "undone")?;
            }
            3 => {
                field::<LaterStep>(from, "step")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Undo {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Undone>>(from, "undone")?;
        field::<Vec<Lot>>(from, "lots")?;
        field::<Vec<Receivable>>(from, "items")?;
        field::<Vec<Lot>>(from, "takenOut")?;
        Ok(())
    }
}

impl Traced for OffsetReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 1 {
            field::<Id>(from, "from")?;
            field::<Id>(from, "to")?;
            field::<Money>(from, "rest")?;
        }
        Ok(())
    }
}

impl Traced for Netting {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Plan>(from, "plan")?;
        field::<Vec<Receivable>>(from, "items")?;
        field::<Vec<Receivable>>(from, "payables")?;
        Ok(())
    }
}

impl Traced for RecoveryRule {}

impl Traced for Recovery {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "reopened")?;
        field::<Plan>(from, "plan")?;
        field::<Receivable>(from, "item")?;
        field::<Money>(from, "left")?;
        Ok(())
    }
}

impl Traced for MovedKind {}

impl Traced for ItemMove {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "item")?;
                field::<Option<Money>>(from, "amount")?;
                field::<Option<Id>>(from, "newId")?;
            }
            2 => {
                field::<Id>(from, "lot")?;
                field::<Option<Money>>(from, "amount")?;
                field::<Option<Id>>(from, "newId")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for TransferLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<MovedKind>(from, "kind")?;
        field::<Id>(from, "id")?;
        field::<Id>(from, "newId")?;
        field::<Money>(from, "amount")?;
        field::<OffsetReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Transfer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Vec<TransferLine>>(from, "lines")?;
        field::<Money>(from, "balance")?;
        field::<Vec<Receivable>>(from, "items")?;
        field::<Vec<Lot>>(from, "lots")?;
        Ok(())
    }
}

impl Traced for NamedScheme {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "name")?;
        field::<Scheme>(from, "scheme")?;
        Ok(())
    }
}

impl Traced for SchemeOutcome {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "scheme")?;
        field::<i64>(from, "lines")?;
        field::<Vec<Total>>(from, "totals")?;
        Ok(())
    }
}

impl Traced for SchemeGroup {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "schemes")?;
        Ok(())
    }
}

impl Traced for SchemeLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "scheme")?;
        field::<Option<Line>>(from, "line")?;
        Ok(())
    }
}

impl Traced for FirstDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "position")?;
        field::<Vec<SchemeLine>>(from, "lines")?;
        Ok(())
    }
}

impl Traced for PairAmount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "scheme")?;
        field::<Money>(from, "amount")?;
        field::<Option<Money>>(from, "difference")?;
        field::<Option<Reason>>(from, "reason")?;
        Ok(())
    }
}

impl Traced for PairDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Vec<PairAmount>>(from, "amounts")?;
        Ok(())
    }
}

impl Traced for LotAmount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "scheme")?;
        field::<Money>(from, "amount")?;
        field::<Option<Reason>>(from, "reason")?;
        Ok(())
    }
}

impl Traced for LotDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Vec<LotAmount>>(from, "amounts")?;
        Ok(())
    }
}

impl Traced for Comparison {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "asOf")?;
        field::<Vec<SchemeOutcome>>(from, "outcomes")?;
        field::<Vec<SchemeGroup>>(from, "groups")?;
        field::<Option<FirstDifference>>(from, "first")?;
        field::<Vec<PairDifference>>(from, "pairs")?;
        field::<Vec<LotDifference>>(from, "leftOver")?;
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

impl Traced for DebtMove {}

impl Traced for MoneyMove {}

impl Traced for OpenParts {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "open")?;
        field::<Money>(from, "notDue")?;
        field::<Money>(from, "overdue")?;
        field::<Money>(from, "disputed")?;
        Ok(())
    }
}

impl Traced for StatementParty {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "name")?;
        field::<Option<String>>(from, "contact")?;
        field::<Option<String>>(from, "phone")?;
        field::<Option<String>>(from, "address")?;
        field::<Option<String>>(from, "taxNumber")?;
        field::<Option<String>>(from, "account")?;
        Ok(())
    }
}

impl Traced for StatementWording {}

impl Traced for StatementHeader {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "number")?;
        field::<Id>(from, "customer")?;
        field::<StatementParty>(from, "ours")?;
        field::<StatementParty>(from, "theirs")?;
        field::<LocalDate>(from, "first")?;
        field::<LocalDate>(from, "last")?;
        field::<LocalDate>(from, "issued")?;
        field::<Option<LocalDate>>(from, "known")?;
        field::<Option<LocalDate>>(from, "knownBefore")?;
        field::<StatementWording>(from, "wording")?;
        field::<Option<LocalDate>>(from, "answerBy")?;
        field::<Vec<Id>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for StatementLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<bool>(from, "late")?;
        field::<DebtMove>(from, "kind")?;
        field::<Id>(from, "debt")?;
        field::<Option<Id>>(from, "document")?;
        field::<Option<Id>>(from, "receipt")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "balance")?;
        Ok(())
    }
}

impl Traced for StatementTotal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DebtMove>(from, "kind")?;
        field::<i64>(from, "lines")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for StatementItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<Option<Id>>(from, "document")?;
        field::<LocalDate>(from, "issued")?;
        field::<LocalDate>(from, "due")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "disputed")?;
        field::<i64>(from, "days")?;
        Ok(())
    }
}

impl Traced for StatementMoneyLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<bool>(from, "late")?;
        field::<MoneyMove>(from, "kind")?;
        field::<Id>(from, "prepayment")?;
        field::<Option<Id>>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "balance")?;
        Ok(())
    }
}

impl Traced for StatementMoney {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Nature>(from, "nature")?;
        field::<Money>(from, "opening")?;
        field::<Money>(from, "received")?;
        field::<Money>(from, "applied")?;
        field::<Money>(from, "refunded")?;
        field::<Money>(from, "other")?;
        field::<Money>(from, "closing")?;
        field::<Vec<StatementMoneyLine>>(from, "lines")?;
        Ok(())
    }
}

impl Traced for StatementAccount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "opening")?;
        field::<Vec<StatementLine>>(from, "lines")?;
        field::<Vec<StatementTotal>>(from, "totals")?;
        field::<Money>(from, "closing")?;
        field::<Option<String>>(from, "closingWords")?;
        field::<OpenParts>(from, "parts")?;
        field::<Vec<StatementItem>>(from, "items")?;
        field::<Vec<StatementMoney>>(from, "money")?;
        field::<Money>(from, "prepaid")?;
        field::<Money>(from, "unidentified")?;
        field::<Money>(from, "net")?;
        Ok(())
    }
}

impl Traced for ReplyFigure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "closing")?;
        field::<Money>(from, "prepaid")?;
        Ok(())
    }
}

impl Traced for ReplySlip {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "number")?;
        field::<Vec<ReplyFigure>>(from, "figures")?;
        field::<Option<LocalDate>>(from, "answerBy")?;
        field::<String>(from, "fingerprint")?;
        Ok(())
    }
}

impl Traced for CustomerStatement {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<StatementHeader>(from, "header")?;
        field::<Vec<StatementAccount>>(from, "accounts")?;
        field::<ReplySlip>(from, "reply")?;
        field::<String>(from, "fingerprint")?;
        Ok(())
    }
}

impl Traced for TheirItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for TheirAccount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "closing")?;
        field::<Vec<TheirItem>>(from, "items")?;
        Ok(())
    }
}

impl Traced for AnswerVerdict {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 2 {
            field::<Vec<TheirAccount>>(from, "accounts")?;
        }
        Ok(())
    }
}

impl Traced for StatementAnswer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "number")?;
        field::<String>(from, "fingerprint")?;
        field::<LocalDate>(from, "on")?;
        field::<Option<String>>(from, "signer")?;
        field::<AnswerVerdict>(from, "verdict")?;
        Ok(())
    }
}

impl Traced for AnswerDifferenceKind {}

impl Traced for AnswerDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<AnswerDifferenceKind>(from, "kind")?;
        field::<Money>(from, "ours")?;
        field::<Money>(from, "theirs")?;
        field::<Money>(from, "difference")?;
        Ok(())
    }
}

impl Traced for AnswerHint {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 3 {
            field::<i64>(from, "line")?;
        }
        Ok(())
    }
}

impl Traced for AnswerAccount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "ours")?;
        field::<Money>(from, "theirs")?;
        field::<Money>(from, "difference")?;
        field::<Vec<AnswerDifference>>(from, "items")?;
        field::<Money>(from, "unexplained")?;
        field::<Option<AnswerHint>>(from, "hint")?;
        Ok(())
    }
}

impl Traced for AnswerReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<bool>(from, "agreed")?;
        field::<Vec<AnswerAccount>>(from, "accounts")?;
        Ok(())
    }
}

impl Traced for LimitationRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "since")?;
        field::<i64>(from, "years")?;
        field::<i64>(from, "longest")?;
        field::<String>(from, "cites")?;
        Ok(())
    }
}

impl Traced for LimitationActKind {}

impl Traced for LimitationAct {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<LimitationActKind>(from, "kind")?;
        field::<Option<Id>>(from, "evidence")?;
        Ok(())
    }
}

impl Traced for LimitationState {}

impl Traced for LimitationStatus {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "since")?;
        field::<Option<i64>>(from, "act")?;
        field::<LocalDate>(from, "until")?;
        field::<i64>(from, "days")?;
        field::<LimitationState>(from, "state")?;
        field::<LimitationRule>(from, "rule")?;
        field::<Vec<i64>>(from, "tooLate")?;
        Ok(())
    }
}

impl Traced for ChangeDetail {}

impl Traced for ChangeOrder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CutOff>(from, "former")?;
        field::<CutOff>(from, "now")?;
        field::<ChangeDetail>(from, "detail")?;
        field::<i64>(from, "days")?;
        Ok(())
    }
}

impl Traced for ChangeCause {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DebtMove>(from, "kind")?;
        field::<bool>(from, "late")?;
        field::<i64>(from, "moves")?;
        field::<OpenParts>(from, "change")?;
        Ok(())
    }
}

impl Traced for CustomerChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<OpenParts>(from, "former")?;
        field::<OpenParts>(from, "now")?;
        field::<Vec<ChangeCause>>(from, "causes")?;
        Ok(())
    }
}

impl Traced for DsoChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "days")?;
        field::<Money>(from, "formerSales")?;
        field::<Money>(from, "sales")?;
        field::<Fraction>(from, "former")?;
        field::<Fraction>(from, "atFormerSales")?;
        field::<Fraction>(from, "now")?;
        Ok(())
    }
}

impl Traced for CurrencyChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<OpenParts>(from, "former")?;
        field::<OpenParts>(from, "now")?;
        field::<Vec<ChangeCause>>(from, "causes")?;
        field::<Option<DsoChange>>(from, "dso")?;
        field::<Vec<CustomerChange>>(from, "customers")?;
        Ok(())
    }
}

impl Traced for MonthEndOrder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<String>>(from, "company")?;
        field::<ReportLanguage>(from, "language")?;
        field::<Option<Currency>>(from, "home")?;
        field::<i64>(from, "months")?;
        field::<i64>(from, "top")?;
        field::<AgingRules>(from, "aging")?;
        field::<ForecastRules>(from, "forecast")?;
        field::<Vec<PlannedCash>>(from, "plans")?;
        field::<Vec<ProvisionPolicy>>(from, "policies")?;
        field::<Vec<SpecificProvision>>(from, "specific")?;
        field::<Vec<StatementHeader>>(from, "statements")?;
        field::<Vec<ReportSection>>(from, "sections")?;
        field::<Option<ReportText>>(from, "footer")?;
        Ok(())
    }
}

impl Traced for OverdueDebt {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<Id>(from, "customer")?;
        field::<Option<Id>>(from, "owner")?;
        field::<LocalDate>(from, "due")?;
        field::<i64>(from, "days")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "disputed")?;
        Ok(())
    }
}

impl Traced for MonthEndMonth {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Vec<Dashboard>>(from, "cards")?;
        Ok(())
    }
}

impl Traced for MonthEnd {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CutOff>(from, "cutOff")?;
        field::<Vec<MonthEndMonth>>(from, "months")?;
        field::<AgingReport>(from, "aging")?;
        field::<Vec<OverdueDebt>>(from, "overdue")?;
        field::<CashForecast>(from, "forecast")?;
        field::<Option<Provision>>(from, "provision")?;
        field::<Vec<CustomerStatement>>(from, "statements")?;
        field::<String>(from, "html")?;
        Ok(())
    }
}

impl Traced for DashboardOrder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CutOff>(from, "at")?;
        field::<LocalDate>(from, "first")?;
        field::<i64>(from, "days")?;
        field::<i64>(from, "top")?;
        field::<Option<Field>>(from, "advance")?;
        Ok(())
    }
}

impl Traced for TopDebtor {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<OpenParts>(from, "open")?;
        field::<Option<Fraction>>(from, "share")?;
        field::<Money>(from, "former")?;
        field::<Money>(from, "trend")?;
        Ok(())
    }
}

impl Traced for Dashboard {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<OpenParts>(from, "open")?;
        field::<Option<Fraction>>(from, "overdueShare")?;
        field::<Money>(from, "sales")?;
        field::<Money>(from, "collected")?;
        field::<Money>(from, "received")?;
        field::<Option<Fraction>>(from, "dso")?;
        field::<Option<Fraction>>(from, "bestDso")?;
        field::<Option<Fraction>>(from, "turnover")?;
        field::<Money>(from, "prepaid")?;
        field::<Money>(from, "unidentified")?;
        field::<Money>(from, "refunds")?;
        field::<i64>(from, "refundsWaiting")?;
        field::<Option<Fraction>>(from, "advanceOverdue")?;
        field::<i64>(from, "debtors")?;
        field::<Vec<TopDebtor>>(from, "top")?;
        field::<Option<Fraction>>(from, "topShare")?;
        field::<i64>(from, "payments")?;
        field::<i64>(from, "undone")?;
        field::<i64>(from, "bounced")?;
        Ok(())
    }
}

impl Traced for CollectionProgress {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Value>>(from, "value")?;
        field::<Currency>(from, "currency")?;
        field::<i64>(from, "debts")?;
        field::<Money>(from, "planned")?;
        field::<Money>(from, "due")?;
        field::<Money>(from, "collected")?;
        field::<Money>(from, "writtenOff")?;
        field::<OpenParts>(from, "open")?;
        field::<Option<Fraction>>(from, "share")?;
        Ok(())
    }
}

impl Traced for RankBy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 3 {
            field::<Id>(from, "name")?;
        }
        Ok(())
    }
}

impl Traced for RankAttribution {}

impl Traced for RankMeasure {}

impl Traced for CollectionBase {}

impl Traced for RankTarget {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Value>(from, "of")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for RankingOrder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<RankBy>(from, "by")?;
        field::<RankAttribution>(from, "attribution")?;
        field::<LocalDate>(from, "first")?;
        field::<LocalDate>(from, "last")?;
        field::<Option<LocalDate>>(from, "known")?;
        field::<Currency>(from, "currency")?;
        field::<RankMeasure>(from, "measure")?;
        field::<CollectionBase>(from, "base")?;
        field::<Vec<RankTarget>>(from, "targets")?;
        field::<i64>(from, "leastDebts")?;
        field::<i64>(from, "mostPercent")?;
        Ok(())
    }
}

impl Traced for RankMark {}

impl Traced for RankRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Value>>(from, "of")?;
        field::<Option<i64>>(from, "rank")?;
        field::<bool>(from, "tied")?;
        field::<Vec<RankMark>>(from, "marks")?;
        field::<Option<Fraction>>(from, "value")?;
        field::<i64>(from, "debts")?;
        field::<Money>(from, "amount")?;
        field::<Option<Fraction>>(from, "largest")?;
        field::<Money>(from, "opening")?;
        field::<Money>(from, "sales")?;
        field::<Money>(from, "handed")?;
        field::<OpenParts>(from, "closing")?;
        field::<Money>(from, "collected")?;
        field::<Money>(from, "fellDue")?;
        field::<Money>(from, "onTime")?;
        field::<Option<Fraction>>(from, "collectionRate")?;
        field::<Option<Fraction>>(from, "onTimeShare")?;
        field::<Option<Fraction>>(from, "overdueShare")?;
        field::<Option<Fraction>>(from, "effectiveness")?;
        field::<Option<Fraction>>(from, "daysLate")?;
        field::<Option<Money>>(from, "target")?;
        field::<Option<Fraction>>(from, "targetShare")?;
        Ok(())
    }
}

impl Traced for CubeMeasure {}

impl Traced for CubeDimension {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 8 {
            field::<Id>(from, "name")?;
        }
        Ok(())
    }
}

impl Traced for CubeTest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<Value>>(from, "values")?;
            }
            2 => {
                field::<Vec<Value>>(from, "values")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for CubeFilter {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CubeDimension>(from, "dimension")?;
        field::<CubeTest>(from, "test")?;
        Ok(())
    }
}

impl Traced for CubeDefinition {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<CubeMeasure>>(from, "measures")?;
        field::<Vec<CubeDimension>>(from, "rows")?;
        field::<Vec<CubeDimension>>(from, "columns")?;
        field::<Vec<CubeFilter>>(from, "filter")?;
        field::<Option<LocalDate>>(from, "first")?;
        field::<CutOff>(from, "at")?;
        Ok(())
    }
}

impl Traced for CubePlace {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Value>>(from, "value")?;
        Ok(())
    }
}

impl Traced for CubeLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<CubePlace>>(from, "at")?;
        field::<Vec<Money>>(from, "total")?;
        Ok(())
    }
}

impl Traced for CubeCell {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "row")?;
        field::<i64>(from, "column")?;
        field::<Vec<Money>>(from, "values")?;
        Ok(())
    }
}

impl Traced for CubeTable {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Vec<CubeLine>>(from, "rows")?;
        field::<Vec<CubeLine>>(from, "columns")?;
        field::<Vec<CubeCell>>(from, "cells")?;
        field::<Vec<Money>>(from, "total")?;
        Ok(())
    }
}

impl Traced for PeriodFigures {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "opening")?;
        field::<Money>(from, "charged")?;
        field::<Money>(from, "changed")?;
        field::<Money>(from, "paid")?;
        field::<Money>(from, "credited")?;
        field::<Money>(from, "deducted")?;
        field::<Money>(from, "writtenOff")?;
        field::<Money>(from, "canceled")?;
        field::<OpenParts>(from, "closing")?;
        field::<Money>(from, "received")?;
        field::<Money>(from, "prepaid")?;
        field::<Money>(from, "unidentified")?;
        Ok(())
    }
}

impl Traced for FrozenRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<PeriodFigures>(from, "figures")?;
        Ok(())
    }
}

impl Traced for FrozenPeriod {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "first")?;
        field::<LocalDate>(from, "last")?;
        field::<LocalDate>(from, "known")?;
        field::<Vec<FrozenRow>>(from, "rows")?;
        field::<String>(from, "digest")?;
        Ok(())
    }
}

impl Traced for RestatementKind {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<DebtMove>(from, "moved")?;
            }
            2 => {
                field::<MoneyMove>(from, "moved")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for RestatementCause {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<RestatementKind>(from, "kind")?;
        field::<LocalDate>(from, "on")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<PeriodFigures>(from, "change")?;
        Ok(())
    }
}

impl Traced for RestatedRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<PeriodFigures>(from, "frozen")?;
        field::<PeriodFigures>(from, "restated")?;
        field::<Vec<RestatementCause>>(from, "causes")?;
        field::<Option<PeriodFigures>>(from, "unaccounted")?;
        Ok(())
    }
}

impl Traced for Restatement {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<bool>(from, "unchanged")?;
        field::<Vec<RestatedRow>>(from, "rows")?;
        Ok(())
    }
}

impl Traced for ForecastReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "payments")?;
                field::<i64>(from, "days")?;
            }
            2 => {
                field::<i64>(from, "payments")?;
                field::<i64>(from, "days")?;
            }
            4 => {
                field::<i64>(from, "days")?;
            }
            5 => {
                field::<i64>(from, "days")?;
            }
            6 => {
                field::<LocalDate>(from, "from")?;
            }
            7 => {
                field::<LocalDate>(from, "day")?;
                field::<Money>(from, "amount")?;
                field::<i64>(from, "kept")?;
            }
            8 => {
                field::<Money>(from, "amount")?;
                field::<LocalDate>(from, "until")?;
            }
            9 => {
                field::<i64>(from, "days")?;
            }
            10 => {
                field::<LocalDate>(from, "day")?;
            }
            11 => {
                field::<Money>(from, "amount")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for CollectionReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "chance")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "points")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "chance")?;
                field::<i64>(from, "points")?;
            }
            3 => {
                field::<LocalDate>(from, "day")?;
                field::<i64>(from, "points")?;
            }
            4 => {
                field::<i64>(from, "limit")?;
                field::<LocalDate>(from, "day")?;
                field::<Money>(from, "amount")?;
                field::<i64>(from, "points")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AssumedDelay {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<i64>(from, "days")?;
        Ok(())
    }
}

impl Traced for ForecastRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ObservationRules>(from, "observation")?;
        field::<Vec<i64>>(from, "periods")?;
        field::<i64>(from, "window")?;
        field::<i64>(from, "halfLife")?;
        field::<i64>(from, "borrowed")?;
        field::<i64>(from, "thin")?;
        field::<i64>(from, "weekday")?;
        field::<i64>(from, "dispute")?;
        field::<Vec<AssumedDelay>>(from, "delays")?;
        Ok(())
    }
}

impl Traced for PlannedCash {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "day")?;
        field::<Option<Id>>(from, "document")?;
        field::<Option<Id>>(from, "contract")?;
        Ok(())
    }
}

impl Traced for ForecastPeriod {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "from")?;
        field::<LocalDate>(from, "to")?;
        Ok(())
    }
}

impl Traced for ForecastCell {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "expected")?;
        field::<Money>(from, "low")?;
        field::<Money>(from, "high")?;
        field::<Money>(from, "contractual")?;
        Ok(())
    }
}

impl Traced for ForecastRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "open")?;
        field::<Vec<ForecastCell>>(from, "cells")?;
        field::<ForecastCell>(from, "beyond")?;
        field::<Option<i64>>(from, "spread")?;
        Ok(())
    }
}

impl Traced for ForecastSource {}

impl Traced for ForecastItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<ForecastSource>(from, "source")?;
        field::<Money>(from, "open")?;
        field::<LocalDate>(from, "due")?;
        field::<Vec<Money>>(from, "expected")?;
        field::<Money>(from, "beyond")?;
        field::<Option<LocalDate>>(from, "early")?;
        field::<Option<LocalDate>>(from, "likely")?;
        field::<Option<LocalDate>>(from, "late")?;
        field::<Vec<ForecastReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for CoveredPlan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "plan")?;
        field::<Money>(from, "amount")?;
        field::<Vec<Id>>(from, "by")?;
        Ok(())
    }
}

impl Traced for CashForecast {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ForecastPeriod>>(from, "periods")?;
        field::<Vec<ForecastRow>>(from, "rows")?;
        field::<Vec<ForecastItem>>(from, "items")?;
        field::<Vec<CoveredPlan>>(from, "covered")?;
        Ok(())
    }
}

impl Traced for ForecastLookBack {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "times")?;
        field::<i64>(from, "step")?;
        Ok(())
    }
}

impl Traced for ForecastPeriodAccuracy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Fraction>>(from, "wape")?;
        field::<Option<Fraction>>(from, "baseline")?;
        field::<Option<Fraction>>(from, "bias")?;
        field::<i64>(from, "inside")?;
        field::<i64>(from, "cells")?;
        Ok(())
    }
}

impl Traced for ForecastAccuracyRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "came")?;
        field::<Money>(from, "expected")?;
        field::<Option<Fraction>>(from, "wape")?;
        field::<Option<Fraction>>(from, "baseline")?;
        field::<Option<Fraction>>(from, "bias")?;
        field::<Option<Fraction>>(from, "total")?;
        field::<i64>(from, "inside")?;
        field::<i64>(from, "cells")?;
        field::<Vec<ForecastPeriodAccuracy>>(from, "periods")?;
        Ok(())
    }
}

impl Traced for CustomerForecastAccuracy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "came")?;
        field::<Money>(from, "expected")?;
        field::<Option<Fraction>>(from, "wape")?;
        field::<Option<Fraction>>(from, "bias")?;
        Ok(())
    }
}

impl Traced for ForecastAccuracy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<LocalDate>>(from, "origins")?;
        field::<Vec<ForecastAccuracyRow>>(from, "rows")?;
        field::<Vec<CustomerForecastAccuracy>>(from, "customers")?;
        Ok(())
    }
}

impl Traced for ModelScore {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Percent>(from, "unpaid")?;
        Ok(())
    }
}

impl Traced for CollectionRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ForecastRules>(from, "forecast")?;
        field::<i64>(from, "ahead")?;
        field::<Option<i64>>(from, "capacity")?;
        field::<Vec<i64>>(from, "bands")?;
        field::<i64>(from, "near")?;
        field::<Option<Percent>>(from, "broken")?;
        field::<Option<Percent>>(from, "crossing")?;
        field::<Vec<ModelScore>>(from, "scores")?;
        field::<Option<Currency>>(from, "currency")?;
        field::<Vec<Quote>>(from, "quotes")?;
        Ok(())
    }
}

impl Traced for CollectionLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<i64>(from, "points")?;
        field::<Money>(from, "overdue")?;
        field::<Money>(from, "unpaid")?;
        field::<Vec<Id>>(from, "debts")?;
        field::<i64>(from, "oldest")?;
        field::<i64>(from, "usual")?;
        field::<i64>(from, "payments")?;
        field::<i64>(from, "broken")?;
        field::<Vec<CollectionReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for CollectionOrder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<CollectionLine>>(from, "lines")?;
        field::<i64>(from, "left")?;
        Ok(())
    }
}

impl Traced for ExactSum {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<i64>>(from, "positions")?;
            }
            2 => {
                field::<i64>(from, "sets")?;
                field::<Vec<i64>>(from, "one")?;
                field::<Vec<i64>>(from, "other")?;
            }
            4 => {
                field::<i64>(from, "budget")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for SizeCount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "members")?;
        field::<i64>(from, "sets")?;
        Ok(())
    }
}

impl Traced for SumSet {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<i64>>(from, "positions")?;
        field::<Money>(from, "total")?;
        Ok(())
    }
}

impl Traced for SumSets {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<i64>>(from, "positions")?;
            }
            2 => {
                field::<i64>(from, "sets")?;
                field::<Vec<i64>>(from, "positions")?;
            }
            3 => {
                field::<i64>(from, "sets")?;
                field::<i64>(from, "choices")?;
                field::<Vec<SizeCount>>(from, "sizes")?;
                field::<Vec<SumSet>>(from, "shown")?;
            }
            5 => {
                field::<i64>(from, "budget")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for MatchLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "date")?;
        field::<Vec<String>>(from, "names")?;
        field::<Vec<String>>(from, "accounts")?;
        field::<Vec<String>>(from, "references")?;
        field::<Vec<String>>(from, "texts")?;
        field::<Option<Money>>(from, "charges")?;
        field::<Option<Money>>(from, "instructed")?;
        field::<Vec<MatchDetail>>(from, "details")?;
        Ok(())
    }
}

impl Traced for MatchDetail {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<Vec<String>>(from, "names")?;
        field::<Vec<String>>(from, "accounts")?;
        field::<Vec<String>>(from, "references")?;
        field::<Vec<String>>(from, "texts")?;
        field::<Option<Money>>(from, "charges")?;
        field::<Option<Money>>(from, "instructed")?;
        Ok(())
    }
}

impl Traced for MatchItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Option<Id>>(from, "customer")?;
        field::<Money>(from, "open")?;
        field::<Option<LocalDate>>(from, "due")?;
        field::<Option<LocalDate>>(from, "issued")?;
        field::<Vec<String>>(from, "references")?;
        field::<Vec<String>>(from, "texts")?;
        field::<Vec<Discount>>(from, "discounts")?;
        Ok(())
    }
}

impl Traced for MatchParty {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Vec<String>>(from, "names")?;
        field::<Vec<String>>(from, "accounts")?;
        field::<Option<Id>>(from, "group")?;
        field::<Vec<KnownPayer>>(from, "payers")?;
        Ok(())
    }
}

impl Traced for KnownPayer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<String>>(from, "name")?;
        field::<Option<String>>(from, "account")?;
        field::<i64>(from, "bits")?;
        Ok(())
    }
}

impl Traced for MatchRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "post")?;
        field::<i64>(from, "margin")?;
        field::<Vec<AllowedDifference>>(from, "differences")?;
        field::<PartPayments>(from, "parts")?;
        field::<MatchTies>(from, "ties")?;
        field::<MatchWeights>(from, "weights")?;
        Ok(())
    }
}

impl Traced for AllowedDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "least")?;
                field::<Money>(from, "most")?;
            }
            2 => {
                field::<Vec<FeeStep>>(from, "steps")?;
            }
            3 => {
                field::<Money>(from, "most")?;
            }
            4 => {
                field::<Percent>(from, "percent")?;
            }
            5 => {
                field::<Percent>(from, "percent")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PartPayments {}

impl Traced for MatchTies {}

impl Traced for MatchWeights {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "counterpart")?;
        field::<i64>(from, "reference")?;
        field::<i64>(from, "quoted")?;
        field::<i64>(from, "edit")?;
        field::<i64>(from, "otherQuoted")?;
        field::<i64>(from, "otherReference")?;
        field::<i64>(from, "amount")?;
        field::<i64>(from, "difference")?;
        field::<i64>(from, "otherAmount")?;
        field::<i64>(from, "name")?;
        field::<i64>(from, "nameNear")?;
        field::<i64>(from, "namePart")?;
        field::<i64>(from, "nameGroup")?;
        field::<i64>(from, "nameAkin")?;
        field::<i64>(from, "nameOther")?;
        field::<i64>(from, "account")?;
        field::<i64>(from, "group")?;
        field::<i64>(from, "onDay")?;
        field::<i64>(from, "onTime")?;
        field::<i64>(from, "late")?;
        field::<i64>(from, "outOfTime")?;
        field::<i64>(from, "several")?;
        Ok(())
    }
}

impl Traced for FeeStep {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Percent>(from, "percent")?;
        field::<Money>(from, "least")?;
        field::<Money>(from, "most")?;
        Ok(())
    }
}

impl Traced for MatchReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "items")?;
                field::<i64>(from, "bits")?;
            }
            2 => {
                field::<ReferenceMatch>(from, "how")?;
                field::<MatchPlace>(from, "place")?;
                field::<i64>(from, "bits")?;
            }
            3 => {
                field::<MatchPlace>(from, "place")?;
                field::<i64>(from, "bits")?;
            }
            4 => {
                field::<i64>(from, "items")?;
                field::<i64>(from, "bits")?;
            }
            5 => {
                field::<i64>(from, "bits")?;
            }
            6 => {
                field::<i64>(from, "bits")?;
            }
            7 => {
                field::<i64>(from, "members")?;
                field::<i64>(from, "bits")?;
            }
            8 => {
                field::<NameMatch>(from, "how")?;
                field::<i64>(from, "parties")?;
                field::<i64>(from, "bits")?;
            }
            9 => {
                field::<i64>(from, "bits")?;
            }
            10 => {
                field::<i64>(from, "bits")?;
            }
            11 => {
                field::<i64>(from, "bits")?;
            }
            12 => {
                field::<i64>(from, "days")?;
                field::<i64>(from, "bits")?;
            }
            13 => {
                field::<i64>(from, "characters")?;
                field::<i64>(from, "items")?;
                field::<i64>(from, "bits")?;
            }
            14 => {
                field::<i64>(from, "members")?;
                field::<i64>(from, "bits")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ReferenceMatch {}

impl Traced for NameMatch {}

impl Traced for MatchPlace {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "field")?;
        field::<i64>(from, "from")?;
        field::<i64>(from, "to")?;
        Ok(())
    }
}

impl Traced for MatchPlan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<MatchDecision>>(from, "decisions")?;
        field::<MatchSummary>(from, "summary")?;
        Ok(())
    }
}

impl Traced for MatchSummary {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "posted")?;
        field::<i64>(from, "suggested")?;
        field::<i64>(from, "ambiguous")?;
        field::<i64>(from, "unidentified")?;
        field::<i64>(from, "duplicates")?;
        Ok(())
    }
}

impl Traced for MatchDecision {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "line")?;
        field::<Option<i64>>(from, "detail")?;
        field::<MatchOutcome>(from, "outcome")?;
        field::<i64>(from, "score")?;
        field::<i64>(from, "margin")?;
        field::<Vec<MatchAllocation>>(from, "allocations")?;
        field::<Vec<MatchedDifference>>(from, "differences")?;
        field::<Option<Money>>(from, "instructed")?;
        field::<Money>(from, "rest")?;
        field::<Vec<Id>>(from, "together")?;
        field::<Vec<MatchReason>>(from, "reasons")?;
        field::<MatchVerdict>(from, "verdict")?;
        field::<Vec<MatchAlternative>>(from, "alternatives")?;
        Ok(())
    }
}

impl Traced for MatchOutcome {}

impl Traced for MatchAllocation {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for MatchedDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<MatchDifferenceKind>(from, "kind")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for MatchDifferenceKind {}

impl Traced for MatchAlternative {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "items")?;
        field::<Vec<Id>>(from, "together")?;
        field::<i64>(from, "score")?;
        field::<Vec<MatchReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for MatchVerdict {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<i64>(from, "missing")?;
            }
            3 => {
                field::<Id>(from, "customer")?;
            }
            5 => {
                field::<i64>(from, "missing")?;
                field::<i64>(from, "equal")?;
            }
            6 => {
                field::<i64>(from, "count")?;
            }
            7 => {
                field::<Money>(from, "difference")?;
            }
            8 => {
                field::<MatchBar>(from, "by")?;
            }
            9 => {
                field::<Id>(from, "by")?;
            }
            10 => {
                field::<Id>(from, "of")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for MatchBar {}

impl Traced for MatcherChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<MatchLine>(from, "line")?;
            }
            2 => {
                field::<Id>(from, "line")?;
            }
            3 => {
                field::<MatchItem>(from, "item")?;
            }
            4 => {
                field::<Id>(from, "item")?;
            }
            5 => {
                field::<MatchParty>(from, "party")?;
            }
            6 => {
                field::<Id>(from, "party")?;
            }
            7 => {
                field::<Id>(from, "line")?;
                field::<Vec<MatchAllocation>>(from, "allocations")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for MatcherUpdate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<MatchDecision>>(from, "decisions")?;
        field::<Vec<Id>>(from, "gone")?;
        field::<MatchSummary>(from, "summary")?;
        Ok(())
    }
}

impl Traced for ConfirmedMatch {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "line")?;
        field::<Vec<Id>>(from, "items")?;
        Ok(())
    }
}

impl Traced for MatchEvidence {}

impl Traced for FittedWeight {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<MatchEvidence>(from, "evidence")?;
        field::<i64>(from, "hits")?;
        field::<i64>(from, "of")?;
        field::<i64>(from, "others")?;
        field::<Option<i64>>(from, "ofOthers")?;
        field::<i64>(from, "before")?;
        field::<i64>(from, "bits")?;
        field::<bool>(from, "learned")?;
        Ok(())
    }
}

impl Traced for MatchFit {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<MatchRules>(from, "rules")?;
        field::<Vec<FittedWeight>>(from, "weights")?;
        field::<i64>(from, "confirmed")?;
        field::<i64>(from, "posted")?;
        field::<i64>(from, "right")?;
        field::<bool>(from, "thresholdsLearned")?;
        Ok(())
    }
}

impl Traced for ChainReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<ChainKind>(from, "left")?;
                field::<ChainKind>(from, "right")?;
                field::<Money>(from, "amount")?;
            }
            2 => {
                field::<ChainKind>(from, "left")?;
                field::<ChainKind>(from, "right")?;
                field::<Money>(from, "amount")?;
            }
            3 => {
                field::<ChainKind>(from, "left")?;
                field::<ChainKind>(from, "right")?;
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<ChainKind>(from, "left")?;
                field::<ChainKind>(from, "right")?;
                field::<Money>(from, "leftAmount")?;
                field::<Money>(from, "rightAmount")?;
                field::<Money>(from, "difference")?;
            }
            5 => {
                field::<Id>(from, "document")?;
            }
            6 => {
                field::<Id>(from, "line")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ChainKind {}

impl Traced for ChainContract {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Option<Id>>(from, "customer")?;
        field::<Money>(from, "total")?;
        field::<Vec<String>>(from, "references")?;
        Ok(())
    }
}

impl Traced for ChainDocument {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<ChainKind>(from, "kind")?;
        field::<Option<Id>>(from, "contract")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "date")?;
        field::<Vec<String>>(from, "references")?;
        Ok(())
    }
}

impl Traced for ChainLeg {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ChainKind>(from, "left")?;
        field::<ChainKind>(from, "right")?;
        Ok(())
    }
}

impl Traced for ChainLegState {}

impl Traced for ComparedLeg {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ChainKind>(from, "left")?;
        field::<ChainKind>(from, "right")?;
        field::<ChainLegState>(from, "state")?;
        field::<Money>(from, "difference")?;
        Ok(())
    }
}

impl Traced for ChainState {}

impl Traced for ChainFigure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ChainKind>(from, "kind")?;
        field::<Money>(from, "amount")?;
        field::<Vec<Id>>(from, "ids")?;
        Ok(())
    }
}

impl Traced for Chain {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "contract")?;
        field::<ChainState>(from, "state")?;
        field::<Vec<ChainFigure>>(from, "figures")?;
        field::<Vec<ComparedLeg>>(from, "legs")?;
        field::<Vec<Id>>(from, "doubtful")?;
        field::<Vec<ChainReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for ChainReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Chain>>(from, "chains")?;
        field::<Vec<Id>>(from, "left")?;
        Ok(())
    }
}

impl Traced for Payer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<String>>(from, "name")?;
        field::<Option<String>>(from, "account")?;
        Ok(())
    }
}

impl Traced for PayerEvent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "decision")?;
                field::<LocalDate>(from, "on")?;
                field::<Payer>(from, "payer")?;
                field::<Id>(from, "customer")?;
            }
            2 => {
                field::<Id>(from, "decision")?;
                field::<LocalDate>(from, "on")?;
                field::<Payer>(from, "payer")?;
                field::<Id>(from, "customer")?;
            }
            3 => {
                field::<Id>(from, "decision")?;
                field::<LocalDate>(from, "on")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for MemoryReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "times")?;
                field::<PayerKey>(from, "by")?;
                field::<LocalDate>(from, "last")?;
                field::<i64>(from, "weight")?;
            }
            2 => {
                field::<i64>(from, "times")?;
                field::<PayerKey>(from, "by")?;
                field::<LocalDate>(from, "last")?;
                field::<i64>(from, "weight")?;
            }
            3 => {
                field::<i64>(from, "most")?;
                field::<i64>(from, "weight")?;
            }
            4 => {
                field::<i64>(from, "customers")?;
                field::<i64>(from, "weight")?;
            }
            5 => {
                field::<i64>(from, "times")?;
                field::<i64>(from, "needed")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PayerKey {}

impl Traced for PayerCandidate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<i64>(from, "bits")?;
        field::<bool>(from, "usable")?;
        field::<i64>(from, "confirmed")?;
        field::<i64>(from, "refused")?;
        field::<LocalDate>(from, "last")?;
        field::<Vec<MemoryReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for RememberedPayer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "text")?;
        field::<String>(from, "written")?;
        field::<PayerKey>(from, "key")?;
        field::<PayerCandidate>(from, "candidate")?;
        Ok(())
    }
}

impl Traced for ForgottenPayer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<PayerEvent>>(from, "events")?;
        field::<i64>(from, "removed")?;
        Ok(())
    }
}

impl Traced for MatchedPart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for ProposedMatch {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<MatchedPart>>(from, "parts")?;
        field::<Option<Id>>(from, "difference")?;
        Ok(())
    }
}

impl Traced for ReviewedOutcome {}

impl Traced for ReviewedLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "line")?;
        field::<LocalDate>(from, "on")?;
        field::<Option<Id>>(from, "category")?;
        field::<ReviewedOutcome>(from, "outcome")?;
        field::<Vec<ProposedMatch>>(from, "proposals")?;
        field::<Option<ProposedMatch>>(from, "truth")?;
        Ok(())
    }
}

impl Traced for MoneyMeasure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "posted")?;
        field::<Money>(from, "wrong")?;
        field::<Option<Fraction>>(from, "error")?;
        Ok(())
    }
}

impl Traced for MeasureRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<String>>(from, "label")?;
        field::<i64>(from, "lines")?;
        field::<i64>(from, "posted")?;
        field::<i64>(from, "reviewed")?;
        field::<i64>(from, "postedReviewed")?;
        field::<i64>(from, "right")?;
        field::<i64>(from, "withCounterpart")?;
        field::<i64>(from, "found")?;
        field::<i64>(from, "left")?;
        field::<i64>(from, "leftSuggested")?;
        field::<Option<Fraction>>(from, "precision")?;
        field::<Option<Fraction>>(from, "recall")?;
        field::<Option<Fraction>>(from, "autoRate")?;
        field::<Option<Fraction>>(from, "topThree")?;
        field::<Vec<MoneyMeasure>>(from, "money")?;
        Ok(())
    }
}

impl Traced for MatchMeasure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<MeasureRow>(from, "total")?;
        field::<Vec<MeasureRow>>(from, "months")?;
        field::<Vec<MeasureRow>>(from, "classes")?;
        Ok(())
    }
}

impl Traced for PaymentStatus {}

impl Traced for DocumentStatus {}

impl Traced for ItemStatus {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<PaymentStatus>(from, "payment")?;
        field::<DocumentStatus>(from, "document")?;
        field::<bool>(from, "overdue")?;
        field::<i64>(from, "daysOverdue")?;
        Ok(())
    }
}

impl Traced for EventReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ScheduleRequest>(from, "schedule")?;
        field::<EventDate>(from, "event")?;
        Ok(())
    }
}

impl Traced for EventOutcome {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Schedule>(from, "schedule")?;
        field::<Vec<Installment>>(from, "dated")?;
        field::<Vec<Installment>>(from, "waiting")?;
        Ok(())
    }
}

impl Traced for DiscountBase {}

impl Traced for DiscountStep {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Step>>(from, "until")?;
        field::<Percent>(from, "percent")?;
        Ok(())
    }
}

impl Traced for DiscountTerms {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<DiscountStep>>(from, "steps")?;
        field::<DiscountBase>(from, "base")?;
        field::<Rounding>(from, "rounding")?;
        Ok(())
    }
}

impl Traced for DiscountOffer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Discount>(from, "discount")?;
        field::<Percent>(from, "percent")?;
        field::<Money>(from, "base")?;
        field::<Money>(from, "net")?;
        field::<Money>(from, "tax")?;
        Ok(())
    }
}

impl Traced for DayCount {}

impl Traced for DayRate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Percent>(from, "percent")?;
            }
            2 => {
                field::<Percent>(from, "percent")?;
                field::<DayCount>(from, "dayCount")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LateFrom {}

impl Traced for LateMinimum {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LateTerms {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DayRate>(from, "rate")?;
        field::<i64>(from, "graceDays")?;
        field::<LateFrom>(from, "from")?;
        field::<Option<Money>>(from, "capAmount")?;
        field::<Option<Percent>>(from, "capPercent")?;
        field::<Option<LateMinimum>>(from, "minimum")?;
        field::<Rounding>(from, "rounding")?;
        field::<BusinessDay>(from, "businessDay")?;
        field::<Vec<Step>>(from, "due")?;
        field::<Option<String>>(from, "id")?;
        Ok(())
    }
}

impl Traced for PaidOn {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for EarlierCharge {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "number")?;
        field::<LocalDate>(from, "through")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for LateItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "due")?;
        field::<ItemKind>(from, "kind")?;
        field::<Vec<PaidOn>>(from, "paid")?;
        field::<Vec<EarlierCharge>>(from, "charged")?;
        field::<Vec<Id>>(from, "references")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for LateSpan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "from")?;
        field::<LocalDate>(from, "through")?;
        field::<i64>(from, "days")?;
        field::<Money>(from, "open")?;
        Ok(())
    }
}

impl Traced for ScheduleReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "paid")?;
            }
            2 => {
                field::<Money>(from, "paid")?;
                field::<Money>(from, "open")?;
            }
            3 => {
                field::<Money>(from, "paid")?;
                field::<Money>(from, "moved")?;
            }
            4 => {
                field::<Money>(from, "amount")?;
            }
            5 => {
                field::<Money>(from, "before")?;
                field::<Money>(from, "after")?;
                field::<Money>(from, "rest")?;
            }
            6 => {
                field::<Money>(from, "amount")?;
                field::<Money>(from, "rest")?;
            }
            7 => {
                field::<Money>(from, "amount")?;
            }
            8 => {
                field::<LocalDate>(from, "due")?;
                field::<LocalDate>(from, "through")?;
                field::<i64>(from, "days")?;
                field::<Percent>(from, "percent")?;
                field::<Option<DayCount>>(from, "yearly")?;
                field::<Money>(from, "total")?;
                field::<Money>(from, "before")?;
            }
            9 => {
                field::<LocalDate>(from, "due")?;
                field::<LocalDate>(from, "graceEnd")?;
            }
            10 => {
                field::<Money>(from, "total")?;
                field::<Money>(from, "before")?;
            }
            11 => {
                field::<Money>(from, "total")?;
                field::<Money>(from, "before")?;
            }
            13 => {
                field::<i64>(from, "version")?;
                field::<i64>(from, "number")?;
            }
            14 => {
                field::<Money>(from, "before")?;
                field::<Money>(from, "after")?;
                field::<LocalDate>(from, "dueBefore")?;
                field::<LocalDate>(from, "dueAfter")?;
            }
            15 => {
                field::<Option<LocalDate>>(from, "due")?;
            }
            16 => {
                field::<Percent>(from, "percent")?;
                field::<Option<LocalDate>>(from, "due")?;
            }
            17 => {
                field::<LocalDate>(from, "from")?;
                field::<LocalDate>(from, "due")?;
                field::<Percent>(from, "percent")?;
                field::<Option<DayCount>>(from, "yearly")?;
            }
            18 => {
                field::<LocalDate>(from, "until")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LateCharge {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<i64>(from, "number")?;
        field::<Receivable>(from, "receivable")?;
        field::<Vec<LateSpan>>(from, "spans")?;
        field::<ScheduleReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for NotCharged {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<ScheduleReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for LatePlan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "asOf")?;
        field::<Vec<LateCharge>>(from, "charges")?;
        field::<Vec<NotCharged>>(from, "passed")?;
        Ok(())
    }
}

impl Traced for PaidInstallment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "number")?;
        field::<Money>(from, "paid")?;
        Ok(())
    }
}

impl Traced for PartPaid {}

impl Traced for Respread {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Terms>(from, "terms")?;
            }
            2 => {
                field::<Rounding>(from, "rounding")?;
                field::<Remainder>(from, "remainder")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for InstallmentChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "number")?;
        field::<Option<Installment>>(from, "before")?;
        field::<Option<Installment>>(from, "after")?;
        field::<ScheduleReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Amendment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "version")?;
        field::<Schedule>(from, "schedule")?;
        field::<Vec<InstallmentChange>>(from, "changes")?;
        field::<Money>(from, "paid")?;
        field::<Money>(from, "frozen")?;
        field::<Money>(from, "rest")?;
        Ok(())
    }
}

impl Traced for Generated {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<i64>(from, "version")?;
        field::<i64>(from, "number")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "paid")?;
        field::<LocalDate>(from, "due")?;
        Ok(())
    }
}

impl Traced for InstallmentTie {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "number")?;
        field::<Vec<Id>>(from, "references")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for ReceivableChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "open")?;
        field::<LocalDate>(from, "due")?;
        field::<ScheduleReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Cancellation {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "amount")?;
        field::<ScheduleReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for ReceivablePlan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Receivable>>(from, "create")?;
        field::<Vec<Id>>(from, "keep")?;
        field::<Vec<ReceivableChange>>(from, "change")?;
        field::<Vec<Cancellation>>(from, "cancel")?;
        field::<Vec<Installment>>(from, "waiting")?;
        Ok(())
    }
}

impl Traced for QuoteItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "open")?;
        field::<Option<LocalDate>>(from, "due")?;
        field::<Vec<Discount>>(from, "discounts")?;
        Ok(())
    }
}

impl Traced for EarlyPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<Percent>(from, "percent")?;
                field::<Rounding>(from, "rounding")?;
            }
            3 => {
                field::<DayRate>(from, "rate")?;
                field::<Rounding>(from, "rounding")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for QuoteLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "discount")?;
        field::<Money>(from, "pay")?;
        field::<ScheduleReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for SettlementQuote {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "asOf")?;
        field::<Vec<QuoteLine>>(from, "lines")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "discount")?;
        field::<Money>(from, "pay")?;
        Ok(())
    }
}

impl Traced for NextMode {}

impl Traced for NextPayment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<NextMode>(from, "mode")?;
        field::<Money>(from, "amount")?;
        field::<Vec<Id>>(from, "items")?;
        field::<Option<LocalDate>>(from, "due")?;
        field::<Money>(from, "full")?;
        Ok(())
    }
}

impl Traced for Quote {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "from")?;
        field::<Currency>(from, "to")?;
        field::<Rate>(from, "rate")?;
        field::<i64>(from, "per")?;
        Ok(())
    }
}

impl Traced for Converted {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<Money>(from, "value")?;
        field::<Quote>(from, "quote")?;
        field::<bool>(from, "exact")?;
        Ok(())
    }
}

impl Traced for ConvertedParts {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "total")?;
        field::<Vec<Money>>(from, "values")?;
        field::<Money>(from, "residue")?;
        Ok(())
    }
}

impl Traced for ForeignItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "base")?;
        Ok(())
    }
}

impl Traced for ForeignLot {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "base")?;
        field::<Option<Quote>>(from, "quote")?;
        Ok(())
    }
}

impl Traced for BalanceKind {}

impl Traced for AdvanceTreatment {}

impl Traced for Spread {}

impl Traced for RevaluationPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<AdvanceTreatment>(from, "advances")?;
        field::<Spread>(from, "spread")?;
        field::<Rounding>(from, "rounding")?;
        Ok(())
    }
}

impl Traced for ForeignBalance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<BalanceKind>(from, "kind")?;
        field::<Money>(from, "original")?;
        field::<Money>(from, "book")?;
        Ok(())
    }
}

impl Traced for ResidueOf {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "lot")?;
            }
            2 => {
                field::<Id>(from, "item")?;
            }
            3 => {
                field::<Currency>(from, "currency")?;
                field::<BalanceKind>(from, "of")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Taken {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "line")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for Residue {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ResidueOf>(from, "of")?;
        field::<Money>(from, "once")?;
        field::<Money>(from, "apart")?;
        field::<Money>(from, "residue")?;
        field::<Vec<Taken>>(from, "taken")?;
        Ok(())
    }
}

impl Traced for ExchangeReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "value")?;
            }
            2 => {
                field::<Id>(from, "lot")?;
                field::<Id>(from, "item")?;
                field::<Money>(from, "lotBase")?;
                field::<Money>(from, "itemBase")?;
                field::<Money>(from, "gain")?;
            }
            3 => {
                field::<Id>(from, "lot")?;
                field::<Id>(from, "item")?;
                field::<Money>(from, "lotBase")?;
                field::<Money>(from, "itemBase")?;
                field::<Money>(from, "loss")?;
            }
            4 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "value")?;
                field::<Money>(from, "booked")?;
                field::<Money>(from, "difference")?;
            }
            5 => {
                field::<Id>(from, "lot")?;
                field::<Money>(from, "value")?;
                field::<Money>(from, "booked")?;
                field::<Money>(from, "difference")?;
            }
            6 => {
                field::<Money>(from, "original")?;
                field::<Money>(from, "adjusted")?;
                field::<Money>(from, "book")?;
            }
            7 => {
                field::<Money>(from, "book")?;
            }
            8 => {
                field::<Money>(from, "book")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for RateRule {}

impl Traced for Ledger {}

impl Traced for Across {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Quote>(from, "quote")?;
            }
            2 => {
                field::<Money>(from, "used")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ClearingLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<Option<Across>>(from, "across")?;
        Ok(())
    }
}

impl Traced for ClearingPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<RateRule>(from, "rate")?;
        field::<Ledger>(from, "ledger")?;
        field::<Rounding>(from, "rounding")?;
        field::<Remainder>(from, "remainder")?;
        Ok(())
    }
}

impl Traced for ClearedLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Id>(from, "item")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "used")?;
        field::<Option<Across>>(from, "across")?;
        field::<Money>(from, "itemBase")?;
        field::<Money>(from, "lotBase")?;
        field::<Money>(from, "exchange")?;
        field::<ExchangeReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for ForeignClearing {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ClearedLine>>(from, "lines")?;
        field::<Vec<ForeignItem>>(from, "items")?;
        field::<Vec<ForeignLot>>(from, "lots")?;
        field::<Vec<Residue>>(from, "residues")?;
        field::<Money>(from, "gains")?;
        field::<Money>(from, "losses")?;
        field::<Money>(from, "exchange")?;
        Ok(())
    }
}

impl Traced for RevaluedRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "original")?;
        field::<Money>(from, "book")?;
        field::<Money>(from, "adjusted")?;
        field::<Money>(from, "difference")?;
        field::<Money>(from, "gain")?;
        field::<ExchangeReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for RevaluedGroup {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<BalanceKind>(from, "kind")?;
        field::<Money>(from, "original")?;
        field::<Money>(from, "book")?;
        field::<Money>(from, "adjusted")?;
        field::<Money>(from, "difference")?;
        field::<Money>(from, "gain")?;
        Ok(())
    }
}

impl Traced for Revaluation {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<RevaluedRow>>(from, "rows")?;
        field::<Vec<RevaluedGroup>>(from, "groups")?;
        field::<Vec<Residue>>(from, "residues")?;
        field::<Money>(from, "gain")?;
        Ok(())
    }
}

impl Traced for ForeignEntryLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "original")?;
        field::<Money>(from, "home")?;
        Ok(())
    }
}

impl Traced for ForeignEntry {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "original")?;
        field::<Money>(from, "home")?;
        field::<Quote>(from, "quote")?;
        field::<Vec<ForeignEntryLine>>(from, "lines")?;
        Ok(())
    }
}

impl Traced for EntryFault {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "home")?;
                field::<Money>(from, "converted")?;
            }
            2 => {
                field::<Money>(from, "home")?;
                field::<Money>(from, "sum")?;
            }
            3 => {
                field::<Money>(from, "original")?;
                field::<Money>(from, "sum")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for EntryCheck {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "converted")?;
        field::<Vec<EntryFault>>(from, "faults")?;
        Ok(())
    }
}

impl Traced for AccountKey {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Currency>(from, "currency")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for AccountFilter {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "customer")?;
        field::<Option<Currency>>(from, "currency")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Option<Id>>(from, "reference")?;
        field::<Vec<Nature>>(from, "natures")?;
        Ok(())
    }
}

impl Traced for PaidItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Id>(from, "customer")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for Opening {}

impl Traced for HeldExpiry {}

impl Traced for BackDating {}

impl Traced for AccountPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Opening>(from, "opening")?;
        field::<Option<Vec<Id>>>(from, "dimensions")?;
        field::<HeldExpiry>(from, "heldExpiry")?;
        field::<BackDating>(from, "backDating")?;
        Ok(())
    }
}

impl Traced for Draw {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for Move {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Money>(from, "amount")?;
        field::<Id>(from, "into")?;
        Ok(())
    }
}

impl Traced for HoldPurpose {}

impl Traced for RefundCause {}

impl Traced for Act {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<AccountKey>(from, "account")?;
            }
            2 => {
                field::<Id>(from, "lot")?;
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Option<LocalDate>>(from, "received")?;
                field::<Nature>(from, "nature")?;
                field::<Vec<Id>>(from, "references")?;
                field::<Vec<Field>>(from, "fields")?;
                field::<Vec<Scope>>(from, "scope")?;
                field::<i64>(from, "priority")?;
                field::<Option<LocalDate>>(from, "expires")?;
            }
            3 => {
                field::<Id>(from, "hold")?;
                field::<HoldPurpose>(from, "purpose")?;
                field::<Option<Id>>(from, "reference")?;
                field::<Vec<Field>>(from, "fields")?;
                field::<Option<LocalDate>>(from, "until")?;
                field::<Vec<Draw>>(from, "draws")?;
            }
            4 => {
                field::<Id>(from, "hold")?;
                field::<PaidItem>(from, "item")?;
                field::<Vec<Draw>>(from, "draws")?;
            }
            5 => {
                field::<Id>(from, "hold")?;
            }
            6 => {
                field::<Id>(from, "hold")?;
            }
            7 => {
                field::<PaidItem>(from, "item")?;
                field::<Vec<Draw>>(from, "draws")?;
            }
            8 => {
                field::<Id>(from, "of")?;
                field::<Vec<Draw>>(from, "draws")?;
            }
            9 => {
                field::<Option<Id>>(from, "hold")?;
                field::<RefundCause>(from, "cause")?;
                field::<Option<Id>>(from, "reference")?;
                field::<Vec<Draw>>(from, "draws")?;
            }
            10 => {
                field::<AccountKey>(from, "to")?;
                field::<Vec<Move>>(from, "moves")?;
            }
            11 => {
                field::<AccountKey>(from, "to")?;
                field::<Nature>(from, "nature")?;
                field::<Vec<Move>>(from, "moves")?;
            }
            12 => {
                field::<Nature>(from, "nature")?;
                field::<Vec<Move>>(from, "moves")?;
            }
            13 => {
                field::<Vec<Draw>>(from, "draws")?;
            }
            14 => {
                field::<Vec<Draw>>(from, "draws")?;
            }
            15 => {
                field::<AccountKey>(from, "account")?;
            }
            16 => {
                field::<AccountKey>(from, "account")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Movement {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "on")?;
        field::<Act>(from, "act")?;
        Ok(())
    }
}

impl Traced for DrawReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "rank")?;
            }
            2 => {
                field::<Id>(from, "next")?;
            }
            3 => {
                field::<i64>(from, "priority")?;
                field::<Id>(from, "next")?;
                field::<i64>(from, "nextPriority")?;
            }
            4 => {
                field::<LocalDate>(from, "expires")?;
                field::<Id>(from, "next")?;
                field::<Option<LocalDate>>(from, "nextExpires")?;
            }
            5 => {
                field::<Id>(from, "next")?;
            }
            6 => {
                field::<LocalDate>(from, "received")?;
                field::<Id>(from, "next")?;
                field::<LocalDate>(from, "nextReceived")?;
            }
            7 => {
                field::<Id>(from, "lot")?;
                field::<Id>(from, "next")?;
            }
            9 => {
                field::<Id>(from, "hold")?;
            }
            10 => {
                field::<Id>(from, "movement")?;
            }
            11 => {
                field::<LocalDate>(from, "expires")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AccountEvent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<Id>(from, "lot")?;
                field::<Money>(from, "amount")?;
            }
            3 => {
                field::<Id>(from, "hold")?;
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<Id>(from, "hold")?;
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Money>(from, "freed")?;
            }
            5 => {
                field::<Id>(from, "hold")?;
                field::<Money>(from, "amount")?;
            }
            6 => {
                field::<Id>(from, "hold")?;
                field::<Money>(from, "amount")?;
            }
            7 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
            }
            8 => {
                field::<Id>(from, "movement")?;
                field::<Money>(from, "amount")?;
            }
            9 => {
                field::<Money>(from, "amount")?;
                field::<Option<Id>>(from, "hold")?;
            }
            10 => {
                field::<Id>(from, "fromCustomer")?;
                field::<Id>(from, "toCustomer")?;
                field::<Money>(from, "amount")?;
            }
            11 => {
                field::<Id>(from, "fromCustomer")?;
                field::<Id>(from, "toCustomer")?;
                field::<Money>(from, "amount")?;
            }
            12 => {
                field::<Money>(from, "amount")?;
            }
            13 => {
                field::<Id>(from, "lot")?;
                field::<Money>(from, "amount")?;
            }
            14 => {
                field::<Money>(from, "amount")?;
            }
            15 => {
                field::<Money>(from, "amount")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AccountRequest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<AccountKey>(from, "account")?;
            }
            2 => {
                field::<Option<Id>>(from, "lot")?;
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Option<LocalDate>>(from, "received")?;
                field::<Nature>(from, "nature")?;
                field::<Vec<Id>>(from, "references")?;
                field::<Vec<Field>>(from, "fields")?;
                field::<Vec<Scope>>(from, "scope")?;
                field::<Option<i64>>(from, "priority")?;
                field::<Option<LocalDate>>(from, "expires")?;
            }
            3 => {
                field::<Option<Id>>(from, "hold")?;
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<HoldPurpose>(from, "purpose")?;
                field::<Option<Id>>(from, "reference")?;
                field::<Vec<Field>>(from, "fields")?;
                field::<Option<LocalDate>>(from, "until")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            4 => {
                field::<Id>(from, "hold")?;
                field::<PaidItem>(from, "item")?;
                field::<Option<Money>>(from, "amount")?;
            }
            5 => {
                field::<Id>(from, "hold")?;
            }
            6 => {
                field::<Id>(from, "hold")?;
            }
            7 => {
                field::<AccountKey>(from, "account")?;
                field::<PaidItem>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            8 => {
                field::<Id>(from, "of")?;
                field::<Option<Money>>(from, "amount")?;
            }
            9 => {
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<RefundCause>(from, "cause")?;
                field::<Option<Id>>(from, "reference")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            10 => {
                field::<Id>(from, "hold")?;
                field::<Option<Money>>(from, "amount")?;
                field::<RefundCause>(from, "cause")?;
                field::<Option<Id>>(from, "reference")?;
            }
            11 => {
                field::<AccountKey>(from, "account")?;
                field::<AccountKey>(from, "to")?;
                field::<Money>(from, "amount")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            12 => {
                field::<AccountKey>(from, "account")?;
                field::<AccountKey>(from, "to")?;
                field::<Money>(from, "amount")?;
                field::<Nature>(from, "nature")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            13 => {
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Nature>(from, "nature")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            14 => {
                field::<AccountKey>(from, "account")?;
            }
            15 => {
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            16 => {
                field::<AccountKey>(from, "account")?;
            }
            17 => {
                field::<AccountKey>(from, "account")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Because {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "left")?;
        field::<DrawReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for AccountPlan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Movement>(from, "movement")?;
        field::<Vec<Because>>(from, "because")?;
        field::<Option<Money>>(from, "alsoOwed")?;
        Ok(())
    }
}

impl Traced for AccountBalance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<AccountKey>(from, "account")?;
        field::<Money>(from, "booked")?;
        field::<Money>(from, "available")?;
        field::<Money>(from, "held")?;
        field::<Money>(from, "inRefund")?;
        field::<Money>(from, "guarantee")?;
        field::<Money>(from, "unidentified")?;
        field::<Money>(from, "expired")?;
        Ok(())
    }
}

impl Traced for Balance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "booked")?;
        field::<Money>(from, "available")?;
        field::<Money>(from, "held")?;
        field::<Money>(from, "inRefund")?;
        field::<Money>(from, "guarantee")?;
        field::<Money>(from, "unidentified")?;
        field::<Money>(from, "expired")?;
        field::<Vec<AccountBalance>>(from, "accounts")?;
        Ok(())
    }
}

impl Traced for AccountLedgerLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Option<Id>>(from, "movement")?;
        field::<AccountEvent>(from, "event")?;
        field::<Money>(from, "change")?;
        field::<Money>(from, "booked")?;
        field::<Money>(from, "held")?;
        field::<Money>(from, "available")?;
        Ok(())
    }
}

impl Traced for AccountLedger {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<AccountBalance>(from, "opening")?;
        field::<Vec<AccountLedgerLine>>(from, "lines")?;
        field::<AccountBalance>(from, "closing")?;
        Ok(())
    }
}

impl Traced for AccountLot {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<AccountKey>(from, "account")?;
        field::<Nature>(from, "nature")?;
        field::<LocalDate>(from, "received")?;
        field::<i64>(from, "days")?;
        field::<Option<LocalDate>>(from, "expires")?;
        field::<Option<Id>>(from, "origin")?;
        field::<Money>(from, "granted")?;
        field::<Money>(from, "left")?;
        field::<Money>(from, "held")?;
        field::<Money>(from, "available")?;
        field::<Money>(from, "applied")?;
        field::<Money>(from, "refunded")?;
        field::<Money>(from, "expired")?;
        field::<Money>(from, "forfeited")?;
        field::<Money>(from, "moved")?;
        field::<Money>(from, "withdrawn")?;
        Ok(())
    }
}

impl Traced for HoldStatus {}

impl Traced for AccountHold {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "hold")?;
        field::<AccountKey>(from, "account")?;
        field::<HoldPurpose>(from, "purpose")?;
        field::<Option<Id>>(from, "reference")?;
        field::<LocalDate>(from, "since")?;
        field::<Option<LocalDate>>(from, "until")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "held")?;
        field::<Money>(from, "taken")?;
        field::<HoldStatus>(from, "status")?;
        field::<Option<Id>>(from, "by")?;
        Ok(())
    }
}

impl Traced for AccountLink {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Id>(from, "lot")?;
        field::<Id>(from, "movement")?;
        field::<LocalDate>(from, "on")?;
        field::<Money>(from, "paid")?;
        field::<Money>(from, "takenBack")?;
        Ok(())
    }
}

impl Traced for TraceLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Id>(from, "lot")?;
        field::<Option<Id>>(from, "movement")?;
        field::<AccountEvent>(from, "event")?;
        field::<Option<Id>>(from, "into")?;
        field::<Money>(from, "left")?;
        field::<Money>(from, "held")?;
        Ok(())
    }
}

impl Traced for Control {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "control")?;
        field::<Money>(from, "balance")?;
        field::<Vec<Nature>>(from, "natures")?;
        Ok(())
    }
}

impl Traced for TieOutRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "control")?;
        field::<Money>(from, "booked")?;
        field::<Money>(from, "balance")?;
        field::<Money>(from, "difference")?;
        Ok(())
    }
}

impl Traced for Uncontrolled {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Nature>(from, "nature")?;
        field::<Money>(from, "booked")?;
        Ok(())
    }
}

impl Traced for TieOut {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<TieOutRow>>(from, "rows")?;
        field::<Vec<Uncontrolled>>(from, "uncontrolled")?;
        field::<bool>(from, "agrees")?;
        Ok(())
    }
}

impl Traced for BatchRequest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "on")?;
        field::<AccountRequest>(from, "request")?;
        Ok(())
    }
}

impl Traced for BatchLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Option<AccountPlan>>(from, "plan")?;
        field::<Option<String>>(from, "code")?;
        field::<Option<String>>(from, "path")?;
        field::<Option<String>>(from, "en")?;
        field::<Option<String>>(from, "zh")?;
        Ok(())
    }
}

impl Traced for AccountSummary {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "count")?;
        field::<Option<LocalDate>>(from, "latest")?;
        Ok(())
    }
}

impl Traced for Person {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Vec<Id>>(from, "roles")?;
        field::<Option<Id>>(from, "team")?;
        field::<Option<Id>>(from, "department")?;
        field::<Option<Id>>(from, "region")?;
        field::<Vec<Id>>(from, "projects")?;
        field::<Option<Id>>(from, "manager")?;
        field::<Vec<Money>>(from, "limits")?;
        field::<Option<Instant>>(from, "from")?;
        field::<Option<Instant>>(from, "until")?;
        Ok(())
    }
}

impl Traced for Department {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "head")?;
        Ok(())
    }
}

impl Traced for Organization {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Person>>(from, "people")?;
        field::<Vec<Department>>(from, "departments")?;
        Ok(())
    }
}

impl Traced for RowPlace {}

impl Traced for Subject {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "action")?;
        field::<Id>(from, "id")?;
        field::<Vec<Field>>(from, "facts")?;
        Ok(())
    }
}

impl Traced for FactTest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            3 => {
                field::<Vec<Value>>(from, "values")?;
            }
            4 => {
                field::<Vec<Value>>(from, "values")?;
            }
            5 => {
                field::<Currency>(from, "currency")?;
            }
            6 => {
                field::<Money>(from, "amount")?;
            }
            7 => {
                field::<Money>(from, "amount")?;
            }
            8 => {
                field::<Money>(from, "amount")?;
            }
            9 => {
                field::<Money>(from, "amount")?;
            }
            10 => {
                field::<i64>(from, "whole")?;
            }
            11 => {
                field::<i64>(from, "whole")?;
            }
            12 => {
                field::<LocalDate>(from, "date")?;
            }
            13 => {
                field::<LocalDate>(from, "date")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Condition {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "fact")?;
        field::<FactTest>(from, "test")?;
        Ok(())
    }
}

impl Traced for Approver {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "person")?;
            }
            2 => {
                field::<Id>(from, "role")?;
            }
            3 => {
                field::<Id>(from, "role")?;
                field::<RowPlace>(from, "within")?;
            }
            4 => {
                field::<Option<Id>>(from, "of")?;
                field::<i64>(from, "level")?;
            }
            5 => {
                field::<Option<Id>>(from, "of")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ApprovalNeed {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 3 {
            field::<i64>(from, "count")?;
        }
        Ok(())
    }
}

impl Traced for RejectionRule {}

impl Traced for StepAuthority {}

impl Traced for Permission {}

impl Traced for ApprovalStep {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Vec<Approver>>(from, "approvers")?;
        field::<ApprovalNeed>(from, "need")?;
        field::<RejectionRule>(from, "rejection")?;
        field::<StepAuthority>(from, "authority")?;
        field::<Option<i64>>(from, "hours")?;
        field::<Vec<Approver>>(from, "escalateTo")?;
        field::<Permission>(from, "delegation")?;
        field::<Permission>(from, "adding")?;
        field::<Vec<Id>>(from, "returnTo")?;
        Ok(())
    }
}

impl Traced for SamePerson {}

impl Traced for RoleLimit {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "role")?;
        field::<Currency>(from, "currency")?;
        field::<Option<Money>>(from, "upTo")?;
        Ok(())
    }
}

impl Traced for ApprovalRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<SamePerson>(from, "samePerson")?;
        field::<Vec<RoleLimit>>(from, "limits")?;
        field::<Option<Id>>(from, "limitFact")?;
        field::<Option<i64>>(from, "validHours")?;
        Ok(())
    }
}

impl Traced for ApprovalBranch {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Vec<Condition>>(from, "conditions")?;
        field::<Vec<ApprovalStep>>(from, "steps")?;
        Ok(())
    }
}

impl Traced for ApprovalPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<i64>(from, "version")?;
        field::<Vec<Id>>(from, "actions")?;
        field::<Option<Instant>>(from, "from")?;
        field::<Option<Instant>>(from, "until")?;
        field::<Vec<Condition>>(from, "expects")?;
        field::<Vec<ApprovalBranch>>(from, "branches")?;
        field::<ApprovalRules>(from, "rules")?;
        Ok(())
    }
}

impl Traced for StepPlace {}

impl Traced for CaseEffect {}

impl Traced for CaseAct {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            3 => {
                field::<Id>(from, "step")?;
            }
            4 => {
                field::<Id>(from, "to")?;
            }
            5 => {
                field::<ApprovalStep>(from, "step")?;
                field::<StepPlace>(from, "place")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for CaseEntry {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "step")?;
        field::<Id>(from, "by")?;
        field::<Option<Id>>(from, "insteadOf")?;
        field::<Instant>(from, "at")?;
        field::<CaseAct>(from, "act")?;
        field::<CaseEffect>(from, "effect")?;
        field::<Option<String>>(from, "comment")?;
        Ok(())
    }
}

impl Traced for CaseState {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "step")?;
                field::<Instant>(from, "since")?;
                field::<Option<Instant>>(from, "due")?;
            }
            2 => {
                field::<Instant>(from, "at")?;
                field::<Option<Instant>>(from, "until")?;
            }
            3 => {
                field::<Id>(from, "step")?;
                field::<Id>(from, "by")?;
                field::<Instant>(from, "at")?;
            }
            4 => {
                field::<Instant>(from, "at")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ApprovalCase {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "policy")?;
        field::<i64>(from, "version")?;
        field::<Id>(from, "branch")?;
        field::<Subject>(from, "subject")?;
        field::<Id>(from, "digest")?;
        field::<Id>(from, "requester")?;
        field::<Instant>(from, "opened")?;
        field::<ApprovalRules>(from, "rules")?;
        field::<Vec<ApprovalStep>>(from, "steps")?;
        field::<Vec<CaseEntry>>(from, "entries")?;
        Ok(())
    }
}

impl Traced for CaseRequest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Subject>(from, "subject")?;
        field::<Id>(from, "digest")?;
        field::<Id>(from, "requester")?;
        field::<Instant>(from, "at")?;
        Ok(())
    }
}

impl Traced for CaseAnswer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "by")?;
        field::<Id>(from, "step")?;
        field::<Id>(from, "digest")?;
        field::<Instant>(from, "at")?;
        field::<CaseAct>(from, "act")?;
        field::<Option<String>>(from, "comment")?;
        Ok(())
    }
}

impl Traced for ApprovalReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<Id>(from, "role")?;
            }
            3 => {
                field::<Id>(from, "role")?;
                field::<Id>(from, "place")?;
            }
            4 => {
                field::<Id>(from, "of")?;
                field::<i64>(from, "level")?;
            }
            5 => {
                field::<Id>(from, "of")?;
            }
            6 => {
                field::<Id>(from, "from")?;
            }
            7 => {
                field::<Instant>(from, "since")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PolicyReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            3 => {
                field::<i64>(from, "shown")?;
            }
            4 => {
                field::<Id>(from, "taken")?;
            }
            7 => {
                field::<Id>(from, "action")?;
                field::<Id>(from, "other")?;
                field::<i64>(from, "version")?;
            }
            8 => {
                field::<Id>(from, "person")?;
            }
            9 => {
                field::<Id>(from, "role")?;
            }
            10 => {
                field::<i64>(from, "needed")?;
                field::<i64>(from, "found")?;
            }
            11 => {
                field::<i64>(from, "needed")?;
            }
            12 => {
                field::<Id>(from, "person")?;
            }
            13 => {
                field::<Id>(from, "person")?;
                field::<i64>(from, "people")?;
            }
            14 => {
                field::<Money>(from, "amount")?;
                field::<Option<Money>>(from, "most")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for CaseHolder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<ApprovalReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for CaseHolding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "case")?;
        field::<CaseState>(from, "state")?;
        field::<Vec<CaseHolder>>(from, "holders")?;
        Ok(())
    }
}

impl Traced for InboxLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "case")?;
        field::<Id>(from, "action")?;
        field::<Id>(from, "subject")?;
        field::<Id>(from, "requester")?;
        field::<Id>(from, "step")?;
        field::<Instant>(from, "since")?;
        field::<Option<Instant>>(from, "due")?;
        field::<bool>(from, "late")?;
        field::<ApprovalReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for OverdueCase {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "case")?;
        field::<Id>(from, "step")?;
        field::<Instant>(from, "since")?;
        field::<Instant>(from, "due")?;
        field::<i64>(from, "seconds")?;
        Ok(())
    }
}

impl Traced for ApprovalInForce {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "case")?;
        field::<Instant>(from, "at")?;
        field::<Option<Instant>>(from, "until")?;
        field::<Vec<Id>>(from, "by")?;
        Ok(())
    }
}

impl Traced for PercentileTime {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "percent")?;
        field::<i64>(from, "seconds")?;
        Ok(())
    }
}

impl Traced for StepTimes {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "policy")?;
        field::<Option<Id>>(from, "step")?;
        field::<i64>(from, "count")?;
        field::<i64>(from, "late")?;
        field::<i64>(from, "open")?;
        field::<i64>(from, "total")?;
        field::<Vec<PercentileTime>>(from, "percentiles")?;
        Ok(())
    }
}

impl Traced for Severity {}

impl Traced for PolicyFinding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Severity>(from, "severity")?;
        field::<Id>(from, "policy")?;
        field::<i64>(from, "version")?;
        field::<Option<Id>>(from, "branch")?;
        field::<Option<Id>>(from, "step")?;
        field::<PolicyReason>(from, "reason")?;
        field::<Option<Subject>>(from, "example")?;
        Ok(())
    }
}

impl Traced for PolicyReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "faults")?;
        field::<Vec<PolicyFinding>>(from, "findings")?;
        Ok(())
    }
}

impl Traced for RowScope {}

impl Traced for FieldAccess {}

impl Traced for FieldMask {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "actions")?;
        field::<Vec<Id>>(from, "fields")?;
        field::<FieldAccess>(from, "access")?;
        field::<Option<Id>>(from, "step")?;
        Ok(())
    }
}

impl Traced for Masked {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Field>>(from, "fields")?;
        field::<Vec<Id>>(from, "readOnly")?;
        field::<Vec<Id>>(from, "hidden")?;
        Ok(())
    }
}

impl Traced for Verb {}

impl Traced for AccessEffect {}

impl Traced for AccessRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<AccessEffect>(from, "effect")?;
        field::<Verb>(from, "verb")?;
        field::<Vec<Id>>(from, "actions")?;
        field::<RowScope>(from, "scope")?;
        field::<Option<Instant>>(from, "from")?;
        field::<Option<Instant>>(from, "until")?;
        Ok(())
    }
}

impl Traced for AccessRole {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "role")?;
        field::<Vec<AccessRule>>(from, "rules")?;
        field::<Vec<FieldMask>>(from, "masks")?;
        Ok(())
    }
}

impl Traced for PersonAccess {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<Vec<AccessRule>>(from, "rules")?;
        field::<Vec<FieldMask>>(from, "masks")?;
        Ok(())
    }
}

impl Traced for Right {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Verb>(from, "verb")?;
        field::<Id>(from, "action")?;
        Ok(())
    }
}

impl Traced for DutyPair {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Right>(from, "first")?;
        field::<Right>(from, "second")?;
        Ok(())
    }
}

impl Traced for AccessPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<AccessRole>>(from, "roles")?;
        field::<Vec<PersonAccess>>(from, "people")?;
        field::<Vec<DutyPair>>(from, "duties")?;
        Ok(())
    }
}

impl Traced for AccessReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<Id>(from, "rule")?;
                field::<Option<Id>>(from, "role")?;
                field::<RowScope>(from, "scope")?;
            }
            3 => {
                field::<Id>(from, "rule")?;
                field::<Option<Id>>(from, "role")?;
                field::<RowScope>(from, "scope")?;
            }
            4 => {
                field::<Verb>(from, "verb")?;
                field::<Id>(from, "action")?;
                field::<Vec<Id>>(from, "roles")?;
            }
            5 => {
                field::<Id>(from, "rule")?;
                field::<Id>(from, "person")?;
                field::<RowScope>(from, "scope")?;
                field::<Option<Id>>(from, "found")?;
            }
            6 => {
                field::<Id>(from, "person")?;
                field::<Option<Instant>>(from, "from")?;
                field::<Option<Instant>>(from, "until")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Verdict {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<bool>(from, "allowed")?;
        field::<AccessReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for AccessAttestation {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "reviewer")?;
        field::<Instant>(from, "at")?;
        field::<Instant>(from, "from")?;
        field::<Instant>(from, "until")?;
        field::<Id>(from, "digest")?;
        field::<Option<String>>(from, "comment")?;
        Ok(())
    }
}

impl Traced for AttestationStatus {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Instant>>(from, "covered")?;
        field::<Option<Instant>>(from, "due")?;
        field::<bool>(from, "late")?;
        Ok(())
    }
}

impl Traced for RightUse {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<Verb>(from, "verb")?;
        field::<Id>(from, "action")?;
        field::<Instant>(from, "at")?;
        Ok(())
    }
}

impl Traced for AccessReviewRequest {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "actions")?;
        field::<Vec<RightUse>>(from, "usage")?;
        field::<Instant>(from, "unusedSince")?;
        field::<i64>(from, "widePercent")?;
        field::<Instant>(from, "asOf")?;
        Ok(())
    }
}

impl Traced for RightHolder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<RowScope>(from, "scope")?;
        Ok(())
    }
}

impl Traced for RightHolders {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Right>(from, "right")?;
        field::<bool>(from, "wide")?;
        field::<Vec<RightHolder>>(from, "holders")?;
        Ok(())
    }
}

impl Traced for UnusedRight {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<Right>(from, "right")?;
        field::<Option<Instant>>(from, "last")?;
        Ok(())
    }
}

impl Traced for DutyConflict {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "duty")?;
        field::<Id>(from, "person")?;
        Ok(())
    }
}

impl Traced for DepartedOwner {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "action")?;
        field::<Id>(from, "subject")?;
        field::<Id>(from, "owner")?;
        field::<Option<Instant>>(from, "since")?;
        Ok(())
    }
}

impl Traced for AccessReview {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "people")?;
        field::<Vec<RightHolders>>(from, "rights")?;
        field::<Vec<UnusedRight>>(from, "unused")?;
        field::<Vec<DutyConflict>>(from, "conflicts")?;
        field::<Vec<Id>>(from, "absent")?;
        field::<Vec<Id>>(from, "emptyRoles")?;
        Ok(())
    }
}

impl Traced for Head {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "count")?;
        field::<String>(from, "root")?;
        Ok(())
    }
}

impl Traced for FrontierState {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "count")?;
        field::<Vec<String>>(from, "roots")?;
        Ok(())
    }
}

impl Traced for Genesis {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "book")?;
        Ok(())
    }
}

impl Traced for InclusionProof {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "sequence")?;
        field::<i64>(from, "count")?;
        field::<Vec<String>>(from, "path")?;
        Ok(())
    }
}

impl Traced for ConsistencyProof {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "oldCount")?;
        field::<i64>(from, "newCount")?;
        field::<Vec<String>>(from, "path")?;
        Ok(())
    }
}

impl Traced for LogSource {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<String>>(from, "lines")?;
            }
            2 => {
                field::<Vec<String>>(from, "leaves")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LogFinding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "count")?;
            }
            2 => {
                field::<i64>(from, "proven")?;
                field::<i64>(from, "count")?;
            }
            3 => {
                field::<i64>(from, "sequence")?;
            }
            4 => {
                field::<i64>(from, "sequence")?;
                field::<i64>(from, "recordedAs")?;
            }
            5 => {
                field::<i64>(from, "first")?;
                field::<i64>(from, "last")?;
            }
            6 => {
                field::<i64>(from, "count")?;
                field::<i64>(from, "recorded")?;
            }
            7 => {
                field::<i64>(from, "believed")?;
            }
            8 => {
                field::<Id>(from, "expected")?;
                field::<Id>(from, "found")?;
            }
            9 => {
                field::<i64>(from, "format")?;
                field::<i64>(from, "newest")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LogTrust {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "book")?;
        field::<Vec<Head>>(from, "heads")?;
        field::<Vec<String>>(from, "leaves")?;
        Ok(())
    }
}

impl Traced for LineRange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "first")?;
        field::<i64>(from, "last")?;
        Ok(())
    }
}

impl Traced for LogReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Head>(from, "head")?;
        field::<i64>(from, "proven")?;
        field::<Option<LineRange>>(from, "bad")?;
        field::<Vec<LogFinding>>(from, "findings")?;
        Ok(())
    }
}

impl Traced for TaxPart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Percent>(from, "rate")?;
        field::<Money>(from, "net")?;
        field::<Money>(from, "tax")?;
        Ok(())
    }
}

impl Traced for TaxedAmount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "gross")?;
        field::<Percent>(from, "rate")?;
        Ok(())
    }
}

impl Traced for TaxRounded {}

impl Traced for TaxTaken {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<TaxPart>>(from, "taken")?;
        field::<Vec<TaxPart>>(from, "left")?;
        Ok(())
    }
}

impl Traced for MoneyKind {}

impl Traced for MoneyFact {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "key")?;
        field::<MoneyKind>(from, "kind")?;
        field::<LocalDate>(from, "on")?;
        field::<Option<Id>>(from, "customer")?;
        field::<Option<Id>>(from, "other")?;
        field::<Option<Nature>>(from, "nature")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "home")?;
        field::<Vec<TaxPart>>(from, "taxes")?;
        field::<Option<Money>>(from, "fee")?;
        field::<Vec<Field>>(from, "dimensions")?;
        field::<String>(from, "summary")?;
        Ok(())
    }
}

impl Traced for EntrySide {}

impl Traced for AmountPart {}

impl Traced for Party {}

impl Traced for LineSign {}

impl Traced for RuleLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<EntrySide>(from, "side")?;
        field::<Id>(from, "account")?;
        field::<AmountPart>(from, "part")?;
        field::<Party>(from, "party")?;
        field::<LineSign>(from, "sign")?;
        Ok(())
    }
}

impl Traced for ChartRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<MoneyKind>(from, "kind")?;
        field::<Vec<Nature>>(from, "natures")?;
        field::<Vec<RuleLine>>(from, "lines")?;
        Ok(())
    }
}

impl Traced for ChartAccount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "code")?;
        field::<String>(from, "name")?;
        field::<Vec<Id>>(from, "dimensions")?;
        Ok(())
    }
}

impl Traced for Chart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "home")?;
        field::<Remainder>(from, "remainder")?;
        field::<Vec<ChartAccount>>(from, "accounts")?;
        field::<Vec<ChartRule>>(from, "rules")?;
        Ok(())
    }
}

impl Traced for ChartPreset {}

impl Traced for ChartSource {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<ChartPreset>(from, "preset")?;
                field::<Currency>(from, "home")?;
            }
            2 => {
                field::<Chart>(from, "chart")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ChartFault {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "account")?;
            }
            2 => {
                field::<i64>(from, "rule")?;
                field::<MoneyKind>(from, "fact")?;
                field::<i64>(from, "first")?;
            }
            3 => {
                field::<i64>(from, "rule")?;
                field::<MoneyKind>(from, "fact")?;
                field::<Id>(from, "account")?;
            }
            4 => {
                field::<i64>(from, "rule")?;
                field::<MoneyKind>(from, "fact")?;
                field::<Id>(from, "account")?;
            }
            5 => {
                field::<i64>(from, "rule")?;
                field::<MoneyKind>(from, "fact")?;
                field::<String>(from, "part")?;
                field::<Id>(from, "account")?;
            }
            6 => {
                field::<MoneyKind>(from, "fact")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for VoucherLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<EntrySide>(from, "side")?;
        field::<Id>(from, "account")?;
        field::<String>(from, "name")?;
        field::<Option<Percent>>(from, "rate")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "home")?;
        field::<Vec<Field>>(from, "dimensions")?;
        field::<String>(from, "summary")?;
        Ok(())
    }
}

impl Traced for Voucher {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "on")?;
        field::<Option<Id>>(from, "reverses")?;
        field::<Vec<VoucherLine>>(from, "lines")?;
        Ok(())
    }
}

impl Traced for VoucherSet {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Voucher>>(from, "vouchers")?;
        field::<Vec<Id>>(from, "nothing")?;
        field::<Vec<Id>>(from, "posted")?;
        Ok(())
    }
}

impl Traced for ReversalStyle {}

impl Traced for NextPeriod {}

impl Traced for ForeignRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "home")?;
        field::<RevaluationPolicy>(from, "revaluation")?;
        field::<NextPeriod>(from, "nextPeriod")?;
        Ok(())
    }
}

impl Traced for BookValue {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Quote>(from, "quote")?;
            }
            2 => {
                field::<Money>(from, "home")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ValuedRecord {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "item")?;
            }
            2 => {
                field::<Id>(from, "lot")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ValueChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ValuedRecord>(from, "record")?;
        field::<BalanceKind>(from, "balance")?;
        field::<Money>(from, "original")?;
        field::<Money>(from, "before")?;
        field::<Money>(from, "after")?;
        Ok(())
    }
}

impl Traced for ValuedBalance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ValuedRecord>(from, "record")?;
        field::<Id>(from, "customer")?;
        field::<BalanceKind>(from, "balance")?;
        field::<Money>(from, "original")?;
        field::<Money>(from, "home")?;
        Ok(())
    }
}

impl Traced for Customer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Option<String>>(from, "name")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Option<Id>>(from, "department")?;
        field::<Option<Id>>(from, "taxId")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for Evidence {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "label")?;
        field::<Id>(from, "digest")?;
        field::<Option<Id>>(from, "media")?;
        Ok(())
    }
}

impl Traced for Receipt {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "receipt")?;
        field::<Option<Id>>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<Option<LocalDate>>(from, "received")?;
        field::<Nature>(from, "nature")?;
        field::<Vec<Field>>(from, "account")?;
        field::<Option<Id>>(from, "bankRef")?;
        field::<Vec<Id>>(from, "references")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Vec<Scope>>(from, "scope")?;
        field::<Option<i64>>(from, "priority")?;
        field::<Option<LocalDate>>(from, "expires")?;
        field::<Vec<Evidence>>(from, "evidence")?;
        field::<Option<BookValue>>(from, "value")?;
        Ok(())
    }
}

impl Traced for ContractStatus {}

impl Traced for UnpaidItems {}

impl Traced for ReceiptStatus {}

impl Traced for ItemStanding {}

impl Traced for ChargeOrigin {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<i64>(from, "number")?;
        field::<LocalDate>(from, "through")?;
        Ok(())
    }
}

impl Traced for ItemOrigin {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "contract")?;
        field::<i64>(from, "version")?;
        field::<i64>(from, "number")?;
        Ok(())
    }
}

impl Traced for ItemPart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "component")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for ItemDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DifferenceKind>(from, "difference")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for Contract {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Option<LocalDate>>(from, "signed")?;
        field::<ScheduleRequest>(from, "schedule")?;
        field::<Vec<Id>>(from, "references")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for RecordKey {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "customer")?;
            }
            2 => {
                field::<Id>(from, "contract")?;
            }
            3 => {
                field::<Id>(from, "item")?;
            }
            4 => {
                field::<Id>(from, "receipt")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for UnknownCustomer {}

impl Traced for Refusals {}

impl Traced for ContractGate {}

impl Traced for DateWindow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<i64>>(from, "back")?;
        field::<Option<i64>>(from, "ahead")?;
        field::<Option<i64>>(from, "utcOffset")?;
        Ok(())
    }
}

impl Traced for BookRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<AccountPolicy>(from, "accounts")?;
        field::<UnknownCustomer>(from, "unknownCustomer")?;
        field::<Refusals>(from, "refusals")?;
        field::<Option<Id>>(from, "unidentified")?;
        field::<Option<Scheme>>(from, "scheme")?;
        field::<ContractGate>(from, "contracts")?;
        field::<Option<DateWindow>>(from, "dates")?;
        field::<Option<ForeignRules>>(from, "foreign")?;
        Ok(())
    }
}

impl Traced for Command {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Customer>(from, "customer")?;
            }
            2 => {
                field::<Id>(from, "customer")?;
                field::<String>(from, "name")?;
            }
            3 => {
                field::<Id>(from, "customer")?;
                field::<Id>(from, "into")?;
            }
            4 => {
                field::<Option<Id>>(from, "customer")?;
                field::<Option<Id>>(from, "ownedBy")?;
                field::<Id>(from, "owner")?;
                field::<Option<Id>>(from, "department")?;
            }
            5 => {
                field::<Contract>(from, "contract")?;
            }
            6 => {
                field::<Id>(from, "contract")?;
            }
            7 => {
                field::<Id>(from, "contract")?;
            }
            8 => {
                field::<Id>(from, "contract")?;
                field::<Money>(from, "total")?;
                field::<PartPaid>(from, "partPaid")?;
                field::<Respread>(from, "rest")?;
                field::<Option<BusinessCalendar>>(from, "calendar")?;
            }
            9 => {
                field::<Id>(from, "contract")?;
                field::<EventDate>(from, "event")?;
            }
            10 => {
                field::<Id>(from, "contract")?;
                field::<UnpaidItems>(from, "unpaid")?;
            }
            11 => {
                field::<Receivable>(from, "receivable")?;
                field::<Option<BookValue>>(from, "value")?;
            }
            12 => {
                field::<Id>(from, "item")?;
                field::<Id>(from, "invoice")?;
            }
            13 => {
                field::<Id>(from, "item")?;
            }
            14 => {
                field::<Id>(from, "item")?;
            }
            15 => {
                field::<Id>(from, "item")?;
            }
            16 => {
                field::<Id>(from, "item")?;
                field::<Option<Money>>(from, "amount")?;
            }
            17 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
            }
            18 => {
                field::<Id>(from, "note")?;
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
            }
            19 => {
                field::<Vec<Id>>(from, "items")?;
                field::<LateTerms>(from, "terms")?;
                field::<Option<BusinessCalendar>>(from, "calendar")?;
            }
            20 => {
                field::<Receipt>(from, "receipt")?;
            }
            21 => {
                field::<Receipt>(from, "receipt")?;
            }
            22 => {
                field::<Id>(from, "receipt")?;
            }
            23 => {
                field::<Id>(from, "receipt")?;
            }
            24 => {
                field::<Id>(from, "receipt")?;
            }
            25 => {
                field::<Id>(from, "lot")?;
                field::<Option<Money>>(from, "amount")?;
                field::<Id>(from, "customer")?;
                field::<Vec<Field>>(from, "account")?;
                field::<Nature>(from, "nature")?;
            }
            26 => {
                field::<AccountKey>(from, "account")?;
            }
            27 => {
                field::<AccountKey>(from, "account")?;
            }
            28 => {
                field::<AccountKey>(from, "account")?;
            }
            29 => {
                field::<Option<Id>>(from, "hold")?;
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<HoldPurpose>(from, "purpose")?;
                field::<Option<Id>>(from, "reference")?;
                field::<Vec<Field>>(from, "fields")?;
                field::<Option<LocalDate>>(from, "until")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            30 => {
                field::<Id>(from, "hold")?;
                field::<Id>(from, "item")?;
                field::<Option<Money>>(from, "amount")?;
            }
            31 => {
                field::<Id>(from, "hold")?;
            }
            32 => {
                field::<Id>(from, "hold")?;
            }
            33 => {
                field::<AccountKey>(from, "account")?;
                field::<AccountKey>(from, "to")?;
                field::<Money>(from, "amount")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            34 => {
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Nature>(from, "nature")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            35 => {
                field::<AccountKey>(from, "account")?;
            }
            36 => {
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            37 => {
                field::<Id>(from, "customer")?;
                field::<Option<Scheme>>(from, "scheme")?;
                field::<Option<Currency>>(from, "currency")?;
                field::<Vec<Id>>(from, "lots")?;
                field::<Vec<Id>>(from, "items")?;
            }
            38 => {
                field::<Id>(from, "item")?;
                field::<Option<Money>>(from, "amount")?;
                field::<Option<AccountKey>>(from, "account")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            39 => {
                field::<Id>(from, "allocation")?;
                field::<Option<Money>>(from, "amount")?;
            }
            40 => {
                field::<Option<Id>>(from, "refund")?;
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<RefundCause>(from, "cause")?;
                field::<Vec<Id>>(from, "lots")?;
            }
            41 => {
                field::<Id>(from, "refund")?;
                field::<Option<Money>>(from, "amount")?;
                field::<Option<Id>>(from, "reference")?;
            }
            42 => {
                field::<Id>(from, "refund")?;
            }
            43 => {
                field::<LocalDate>(from, "through")?;
            }
            44 => {
                field::<LocalDate>(from, "since")?;
            }
            45 => {
                field::<RecordKey>(from, "subject")?;
                field::<Id>(from, "tag")?;
            }
            46 => {
                field::<RecordKey>(from, "subject")?;
                field::<Id>(from, "tag")?;
            }
            47 => {
                field::<RecordKey>(from, "subject")?;
                field::<String>(from, "text")?;
            }
            48 => {
                field::<LocalDate>(from, "since")?;
                field::<BookRules>(from, "rules")?;
            }
            49 => {
                field::<Vec<Person>>(from, "people")?;
                field::<Vec<Department>>(from, "departments")?;
            }
            50 => {
                field::<Option<AccessPolicy>>(from, "policy")?;
            }
            51 => {
                field::<ApprovalPolicy>(from, "policy")?;
            }
            52 => {
                field::<Id>(from, "policy")?;
            }
            53 => {
                field::<Id>(from, "case")?;
                field::<Id>(from, "step")?;
                field::<Id>(from, "digest")?;
                field::<CaseAct>(from, "act")?;
                field::<Option<String>>(from, "comment")?;
            }
            54 => {
                field::<Id>(from, "case")?;
            }
            55 => {
                field::<Id>(from, "movement")?;
                field::<Option<Money>>(from, "amount")?;
            }
            56 => {
                field::<Id>(from, "refund")?;
                field::<Option<Money>>(from, "amount")?;
            }
            57 => {
                field::<Id>(from, "note")?;
                field::<AccountKey>(from, "account")?;
                field::<Money>(from, "amount")?;
                field::<Nature>(from, "nature")?;
            }
            58 => {
                field::<Quote>(from, "quote")?;
            }
            59 => {
                field::<Option<Id>>(from, "revaluation")?;
                field::<Vec<Quote>>(from, "quotes")?;
            }
            60 => {
                field::<Id>(from, "revaluation")?;
            }
            61 => {
                field::<Id>(from, "account")?;
                field::<PeriodSpan>(from, "span")?;
            }
            62 => {
                field::<PeriodContent>(from, "content")?;
            }
            63 => {
                field::<Id>(from, "account")?;
                field::<PeriodSpan>(from, "span")?;
                field::<String>(from, "note")?;
            }
            64 => {
                field::<Id>(from, "account")?;
                field::<Vec<ExceptionFinding>>(from, "findings")?;
                field::<Vec<ExceptionRule>>(from, "rules")?;
            }
            65 => {
                field::<Id>(from, "account")?;
                field::<Id>(from, "exception")?;
                field::<ExceptionChange>(from, "change")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for BookEvent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Customer>(from, "customer")?;
            }
            2 => {
                field::<Id>(from, "customer")?;
                field::<Option<String>>(from, "before")?;
                field::<String>(from, "after")?;
            }
            3 => {
                field::<Id>(from, "customer")?;
                field::<Id>(from, "into")?;
            }
            4 => {
                field::<Id>(from, "customer")?;
                field::<Option<Id>>(from, "before")?;
                field::<Id>(from, "after")?;
                field::<Option<Id>>(from, "department")?;
            }
            5 => {
                field::<Contract>(from, "contract")?;
                field::<Schedule>(from, "schedule")?;
            }
            6 => {
                field::<Id>(from, "contract")?;
            }
            7 => {
                field::<Id>(from, "contract")?;
            }
            8 => {
                field::<Id>(from, "contract")?;
                field::<i64>(from, "version")?;
                field::<Money>(from, "before")?;
                field::<Schedule>(from, "schedule")?;
                field::<Option<ScheduleRequest>>(from, "basis")?;
                field::<Vec<i64>>(from, "numbers")?;
            }
            9 => {
                field::<Id>(from, "contract")?;
                field::<EventDate>(from, "event")?;
                field::<Schedule>(from, "schedule")?;
            }
            10 => {
                field::<Id>(from, "contract")?;
            }
            11 => {
                field::<Receivable>(from, "receivable")?;
                field::<Option<ItemOrigin>>(from, "origin")?;
                field::<Option<ChargeOrigin>>(from, "charge")?;
                field::<Option<Money>>(from, "home")?;
            }
            12 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "before")?;
                field::<Money>(from, "amount")?;
                field::<LocalDate>(from, "dueBefore")?;
                field::<LocalDate>(from, "due")?;
                field::<Option<Money>>(from, "home")?;
            }
            13 => {
                field::<Id>(from, "item")?;
                field::<Id>(from, "before")?;
                field::<Id>(from, "customer")?;
            }
            14 => {
                field::<Id>(from, "item")?;
                field::<Id>(from, "invoice")?;
            }
            15 => {
                field::<Id>(from, "item")?;
            }
            16 => {
                field::<Id>(from, "item")?;
            }
            17 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
            }
            18 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Vec<ItemPart>>(from, "parts")?;
            }
            19 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Vec<ItemPart>>(from, "parts")?;
            }
            20 => {
                field::<Id>(from, "note")?;
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Vec<ItemPart>>(from, "parts")?;
            }
            21 => {
                field::<Receipt>(from, "receipt")?;
            }
            22 => {
                field::<Id>(from, "receipt")?;
                field::<Option<Id>>(from, "bankRef")?;
                field::<Vec<Evidence>>(from, "evidence")?;
                field::<Movement>(from, "movement")?;
                field::<Option<Money>>(from, "home")?;
            }
            23 => {
                field::<Id>(from, "receipt")?;
            }
            24 => {
                field::<Id>(from, "receipt")?;
                field::<Movement>(from, "movement")?;
            }
            25 => {
                field::<Movement>(from, "movement")?;
            }
            26 => {
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Vec<ItemDifference>>(from, "differences")?;
                field::<Vec<ItemPart>>(from, "parts")?;
                field::<Movement>(from, "movement")?;
                field::<Option<Money>>(from, "exchange")?;
            }
            27 => {
                field::<Id>(from, "allocation")?;
                field::<Id>(from, "item")?;
                field::<Money>(from, "amount")?;
                field::<Option<Money>>(from, "differences")?;
                field::<Vec<ItemPart>>(from, "parts")?;
                field::<Movement>(from, "movement")?;
                field::<Option<Money>>(from, "exchange")?;
            }
            28 => {
                field::<Id>(from, "refund")?;
                field::<RefundCause>(from, "cause")?;
                field::<Movement>(from, "movement")?;
            }
            29 => {
                field::<Id>(from, "refund")?;
                field::<Movement>(from, "movement")?;
            }
            30 => {
                field::<Id>(from, "refund")?;
                field::<Movement>(from, "movement")?;
            }
            31 => {
                field::<LocalDate>(from, "through")?;
            }
            32 => {
                field::<LocalDate>(from, "since")?;
            }
            33 => {
                field::<RecordKey>(from, "subject")?;
                field::<Id>(from, "tag")?;
            }
            34 => {
                field::<RecordKey>(from, "subject")?;
                field::<Id>(from, "tag")?;
            }
            35 => {
                field::<RecordKey>(from, "subject")?;
                field::<String>(from, "text")?;
            }
            36 => {
                field::<LocalDate>(from, "since")?;
                field::<BookRules>(from, "rules")?;
            }
            37 => {
                field::<Vec<Person>>(from, "people")?;
                field::<Vec<Department>>(from, "departments")?;
            }
            38 => {
                field::<Option<AccessPolicy>>(from, "policy")?;
            }
            39 => {
                field::<ApprovalPolicy>(from, "policy")?;
            }
            40 => {
                field::<Id>(from, "policy")?;
            }
            41 => {
                field::<ApprovalCase>(from, "case")?;
                field::<Vec<Command>>(from, "commands")?;
            }
            42 => {
                field::<Id>(from, "case")?;
                field::<CaseEntry>(from, "entry")?;
            }
            43 => {
                field::<Id>(from, "case")?;
            }
            44 => {
                field::<Id>(from, "case")?;
                field::<String>(from, "code")?;
                field::<String>(from, "refusal")?;
            }
            45 => {
                field::<String>(from, "code")?;
                field::<String>(from, "refusal")?;
            }
            46 => {
                field::<Id>(from, "refund")?;
                field::<Movement>(from, "movement")?;
            }
            47 => {
                field::<Id>(from, "note")?;
                field::<Movement>(from, "movement")?;
                field::<Option<Money>>(from, "home")?;
            }
            48 => {
                field::<Quote>(from, "quote")?;
            }
            49 => {
                field::<Id>(from, "revaluation")?;
                field::<Id>(from, "customer")?;
                field::<Vec<Quote>>(from, "quotes")?;
                field::<Vec<ValueChange>>(from, "rows")?;
                field::<Money>(from, "gain")?;
            }
            50 => {
                field::<Id>(from, "revaluation")?;
                field::<Id>(from, "customer")?;
                field::<Vec<ValueChange>>(from, "rows")?;
                field::<Money>(from, "gain")?;
            }
            51 => {
                field::<Id>(from, "account")?;
                field::<PeriodSpan>(from, "span")?;
            }
            52 => {
                field::<Id>(from, "account")?;
                field::<PeriodSpan>(from, "span")?;
                field::<String>(from, "digest")?;
            }
            53 => {
                field::<Id>(from, "account")?;
                field::<PeriodSpan>(from, "span")?;
                field::<String>(from, "note")?;
            }
            54 => {
                field::<Id>(from, "account")?;
                field::<Vec<ExceptionRecord>>(from, "changed")?;
            }
            55 => {
                field::<Id>(from, "account")?;
                field::<Id>(from, "exception")?;
                field::<ExceptionChange>(from, "change")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for BookStream {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<Id>(from, "customer")?;
            }
            3 => {
                field::<Id>(from, "contract")?;
            }
            4 => {
                field::<AccountKey>(from, "account")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Expected {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<BookStream>(from, "stream")?;
        field::<i64>(from, "version")?;
        Ok(())
    }
}

impl Traced for Order {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "by")?;
        field::<Instant>(from, "at")?;
        field::<LocalDate>(from, "on")?;
        field::<Vec<Expected>>(from, "expect")?;
        field::<Vec<Command>>(from, "commands")?;
        Ok(())
    }
}

impl Traced for Recorded {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "format")?;
        field::<Id>(from, "book")?;
        field::<i64>(from, "sequence")?;
        field::<Id>(from, "order")?;
        field::<i64>(from, "index")?;
        field::<i64>(from, "of")?;
        field::<Option<String>>(from, "fingerprint")?;
        field::<Id>(from, "by")?;
        field::<Instant>(from, "at")?;
        field::<LocalDate>(from, "on")?;
        field::<BookStream>(from, "stream")?;
        field::<i64>(from, "version")?;
        field::<BookEvent>(from, "event")?;
        Ok(())
    }
}

impl Traced for Origin {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "book")?;
        field::<i64>(from, "through")?;
        Ok(())
    }
}

impl Traced for OrderRefusal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "code")?;
        field::<String>(from, "path")?;
        field::<String>(from, "en")?;
        field::<String>(from, "zh")?;
        Ok(())
    }
}

impl Traced for Decision {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "order")?;
        field::<Vec<Recorded>>(from, "events")?;
        field::<Vec<Recorded>>(from, "earlier")?;
        field::<bool>(from, "waits")?;
        field::<Option<OrderRefusal>>(from, "refusal")?;
        Ok(())
    }
}

impl Traced for DecisionLog {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "order")?;
        field::<String>(from, "lines")?;
        field::<i64>(from, "count")?;
        field::<bool>(from, "waits")?;
        field::<Option<OrderRefusal>>(from, "refusal")?;
        Ok(())
    }
}

impl Traced for Until {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "sequence")?;
            }
            2 => {
                field::<Instant>(from, "at")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for BookSnapshot {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "format")?;
        field::<Id>(from, "book")?;
        field::<Vec<Origin>>(from, "origins")?;
        field::<i64>(from, "sequence")?;
        field::<String>(from, "digest")?;
        field::<Vec<Recorded>>(from, "events")?;
        Ok(())
    }
}

impl Traced for Viewer {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<Instant>(from, "at")?;
        Ok(())
    }
}

impl Traced for FieldBlame {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "field")?;
        field::<i64>(from, "sequence")?;
        field::<Id>(from, "order")?;
        field::<Id>(from, "by")?;
        field::<Instant>(from, "at")?;
        field::<LocalDate>(from, "on")?;
        Ok(())
    }
}

impl Traced for BookCorrections {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "orders")?;
        field::<i64>(from, "recorded")?;
        field::<Vec<CorrectionCount>>(from, "kinds")?;
        field::<i64>(from, "corrected")?;
        field::<Option<Fraction>>(from, "rate")?;
        field::<Vec<RefusalCount>>(from, "refused")?;
        Ok(())
    }
}

impl Traced for CorrectionCount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<CorrectionKind>(from, "kind")?;
        field::<i64>(from, "count")?;
        Ok(())
    }
}

impl Traced for CorrectionKind {}

impl Traced for RefusalCount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "code")?;
        field::<i64>(from, "count")?;
        Ok(())
    }
}

impl Traced for OrderCase {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ApprovalCase>(from, "case")?;
        field::<CaseState>(from, "state")?;
        field::<Vec<Command>>(from, "commands")?;
        field::<Option<i64>>(from, "carriedOut")?;
        Ok(())
    }
}

impl Traced for MoneyEnd {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 1 {
            field::<Id>(from, "item")?;
        }
        Ok(())
    }
}

impl Traced for MoneyUse {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "lot")?;
        field::<MoneyEnd>(from, "end")?;
        field::<Money>(from, "amount")?;
        field::<Option<Id>>(from, "movement")?;
        field::<Option<LocalDate>>(from, "on")?;
        Ok(())
    }
}

impl Traced for MoneySource {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "receipt")?;
        field::<Id>(from, "lot")?;
        field::<Id>(from, "movement")?;
        field::<LocalDate>(from, "on")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for NoticeReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "case")?;
                field::<Id>(from, "action")?;
                field::<Id>(from, "requester")?;
                field::<Id>(from, "step")?;
                field::<Option<Instant>>(from, "due")?;
            }
            2 => {
                field::<Id>(from, "case")?;
                field::<Id>(from, "action")?;
            }
            3 => {
                field::<Id>(from, "case")?;
                field::<Id>(from, "action")?;
                field::<String>(from, "code")?;
            }
            4 => {
                field::<Id>(from, "case")?;
                field::<Id>(from, "action")?;
                field::<Id>(from, "by")?;
            }
            5 => {
                field::<Id>(from, "receipt")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            6 => {
                field::<Id>(from, "receipt")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            7 => {
                field::<Id>(from, "receipt")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            8 => {
                field::<Id>(from, "receipt")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            9 => {
                field::<Id>(from, "receipt")?;
                field::<Money>(from, "amount")?;
            }
            10 => {
                field::<Id>(from, "contract")?;
                field::<Id>(from, "customer")?;
            }
            11 => {
                field::<Id>(from, "contract")?;
                field::<Id>(from, "customer")?;
            }
            12 => {
                field::<Id>(from, "refund")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            13 => {
                field::<Id>(from, "refund")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            14 => {
                field::<Id>(from, "refund")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "amount")?;
            }
            15 => {
                field::<Id>(from, "customer")?;
            }
            16 => {
                field::<Id>(from, "item")?;
                field::<Id>(from, "customer")?;
                field::<Money>(from, "open")?;
            }
            17 => {
                field::<Id>(from, "account")?;
                field::<i64>(from, "exceptions")?;
                field::<i64>(from, "unowned")?;
            }
            18 => {
                field::<Id>(from, "account")?;
                field::<Id>(from, "exception")?;
                field::<LocalDate>(from, "due")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for BookMatch {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<MatchLine>>(from, "lines")?;
        field::<MatchPlan>(from, "plan")?;
        field::<Vec<Id>>(from, "known")?;
        Ok(())
    }
}

impl Traced for UnmatchedMoney {}

impl Traced for MatchBooking {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Command>>(from, "commands")?;
        field::<Vec<Id>>(from, "booked")?;
        field::<Vec<LineLeft>>(from, "left")?;
        Ok(())
    }
}

impl Traced for LineLeft {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "line")?;
        field::<LeftBecause>(from, "why")?;
        Ok(())
    }
}

impl Traced for LeftBecause {}

impl Traced for NoticeKind {}

impl Traced for Notice {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<i64>(from, "sequence")?;
        field::<Instant>(from, "at")?;
        field::<NoticeKind>(from, "kind")?;
        field::<Vec<Id>>(from, "to")?;
        field::<NoticeReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for ReconciledPeriod {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<PeriodSpan>(from, "span")?;
        field::<Vec<PeriodEntry>>(from, "entries")?;
        Ok(())
    }
}

impl Traced for AsOf {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<LocalDate>>(from, "on")?;
        field::<Option<Instant>>(from, "recorded")?;
        field::<Option<Viewer>>(from, "viewer")?;
        Ok(())
    }
}

impl Traced for ItemView {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Receivable>(from, "receivable")?;
        field::<Money>(from, "amount")?;
        field::<ItemStanding>(from, "standing")?;
        field::<Money>(from, "writtenOff")?;
        field::<Option<Id>>(from, "invoice")?;
        field::<Option<ItemOrigin>>(from, "origin")?;
        field::<Vec<Id>>(from, "tags")?;
        Ok(())
    }
}

impl Traced for ContractView {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Contract>(from, "contract")?;
        field::<ContractStatus>(from, "status")?;
        field::<i64>(from, "version")?;
        field::<Schedule>(from, "schedule")?;
        field::<Vec<Id>>(from, "items")?;
        Ok(())
    }
}

impl Traced for CustomerView {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Customer>(from, "customer")?;
        field::<Option<Id>>(from, "into")?;
        field::<Vec<Id>>(from, "tags")?;
        Ok(())
    }
}

impl Traced for ReceiptView {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "receipt")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<ReceiptStatus>(from, "status")?;
        field::<Option<Receipt>>(from, "claimed")?;
        Ok(())
    }
}

impl Traced for PostingTax {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<LocalDate>>(from, "since")?;
        field::<Vec<MoneyKind>>(from, "kinds")?;
        field::<Vec<Field>>(from, "fields")?;
        field::<Percent>(from, "rate")?;
        field::<TaxRounded>(from, "rounded")?;
        field::<Rounding>(from, "rounding")?;
        Ok(())
    }
}

impl Traced for PostingQuote {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<LocalDate>>(from, "since")?;
        field::<Quote>(from, "quote")?;
        Ok(())
    }
}

impl Traced for PostingRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ChartSource>(from, "chart")?;
        field::<ReversalStyle>(from, "style")?;
        field::<Vec<PostingTax>>(from, "taxes")?;
        field::<Vec<PostingQuote>>(from, "quotes")?;
        field::<Vec<Field>>(from, "otherwise")?;
        Ok(())
    }
}

impl Traced for PostingWindow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "after")?;
        field::<Option<i64>>(from, "through")?;
        field::<Option<LocalDate>>(from, "first")?;
        field::<Option<LocalDate>>(from, "last")?;
        Ok(())
    }
}

impl Traced for BookVouchers {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Voucher>>(from, "vouchers")?;
        field::<Vec<Id>>(from, "nothing")?;
        field::<i64>(from, "through")?;
        Ok(())
    }
}

impl Traced for CustomerFigures {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<i64>(from, "version")?;
        field::<Vec<Money>>(from, "booked")?;
        field::<Vec<Money>>(from, "available")?;
        field::<Vec<Money>>(from, "held")?;
        field::<Vec<Money>>(from, "inRefund")?;
        field::<Vec<ItemFigure>>(from, "owed")?;
        Ok(())
    }
}

impl Traced for ItemFigure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "item")?;
        field::<Money>(from, "open")?;
        field::<LocalDate>(from, "due")?;
        Ok(())
    }
}

impl Traced for BookSummary {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "book")?;
        field::<i64>(from, "sequence")?;
        field::<Option<LocalDate>>(from, "closedThrough")?;
        field::<Vec<CustomerFigures>>(from, "customers")?;
        Ok(())
    }
}

impl Traced for OrderProblem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<i64>>(from, "command")?;
        field::<String>(from, "code")?;
        field::<String>(from, "path")?;
        field::<String>(from, "refusal")?;
        field::<String>(from, "en")?;
        field::<String>(from, "zh")?;
        Ok(())
    }
}

impl Traced for BookDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Money>(from, "expected")?;
        field::<Money>(from, "found")?;
        Ok(())
    }
}

impl Traced for Verification {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "events")?;
        field::<i64>(from, "balances")?;
        field::<i64>(from, "items")?;
        field::<Option<BookDifference>>(from, "difference")?;
        Ok(())
    }
}

impl Traced for BankReferenceKind {}

impl Traced for BankReference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<BankReferenceKind>(from, "kind")?;
        field::<String>(from, "text")?;
        Ok(())
    }
}

impl Traced for BankParty {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<String>>(from, "name")?;
        field::<Option<String>>(from, "account")?;
        field::<Option<String>>(from, "bank")?;
        field::<Option<String>>(from, "address")?;
        Ok(())
    }
}

impl Traced for LineDetail {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<BankParty>(from, "party")?;
        field::<BankParty>(from, "ultimate")?;
        field::<Vec<BankReference>>(from, "references")?;
        field::<Vec<String>>(from, "texts")?;
        field::<Option<Money>>(from, "instructed")?;
        field::<Option<Money>>(from, "charges")?;
        Ok(())
    }
}

impl Traced for BankLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<i64>(from, "occurrence")?;
        field::<i64>(from, "row")?;
        field::<LocalDate>(from, "booked")?;
        field::<Option<LocalDate>>(from, "valueDate")?;
        field::<Option<String>>(from, "time")?;
        field::<Money>(from, "amount")?;
        field::<Option<Money>>(from, "balance")?;
        field::<BankParty>(from, "party")?;
        field::<BankParty>(from, "ultimate")?;
        field::<Vec<BankReference>>(from, "references")?;
        field::<Vec<String>>(from, "texts")?;
        field::<Option<String>>(from, "code")?;
        field::<bool>(from, "reversal")?;
        field::<Option<Money>>(from, "instructed")?;
        field::<Option<Money>>(from, "charges")?;
        field::<Option<i64>>(from, "payments")?;
        field::<Vec<LineDetail>>(from, "details")?;
        Ok(())
    }
}

impl Traced for StatementFormat {}

impl Traced for ProofBreak {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "code")?;
        field::<String>(from, "path")?;
        field::<String>(from, "en")?;
        field::<String>(from, "zh")?;
        Ok(())
    }
}

impl Traced for StatementProof {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "checked")?;
            }
            5 => {
                field::<Vec<ProofBreak>>(from, "breaks")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for Statement {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<StatementFormat>(from, "format")?;
        field::<String>(from, "layout")?;
        field::<Option<String>>(from, "number")?;
        field::<String>(from, "account")?;
        field::<Option<String>>(from, "holder")?;
        field::<Currency>(from, "currency")?;
        field::<Option<LocalDate>>(from, "from")?;
        field::<Option<LocalDate>>(from, "to")?;
        field::<Option<Money>>(from, "opening")?;
        field::<Option<Money>>(from, "closing")?;
        field::<Vec<String>>(from, "info")?;
        field::<Vec<BankLine>>(from, "lines")?;
        field::<StatementProof>(from, "proof")?;
        Ok(())
    }
}

impl Traced for ProofDemand {}

impl Traced for ReadRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<StatementFormat>>(from, "format")?;
        field::<Option<String>>(from, "encoding")?;
        field::<Option<String>>(from, "account")?;
        field::<Option<Currency>>(from, "currency")?;
        field::<Option<Money>>(from, "opening")?;
        field::<ProofDemand>(from, "proof")?;
        field::<Option<TableLayout>>(from, "table")?;
        Ok(())
    }
}

impl Traced for LeftOutReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<String>(from, "status")?;
            }
            7 => {
                field::<String>(from, "state")?;
            }
            8 => {
                field::<String>(from, "state")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AttachReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<String>(from, "number")?;
            }
            2 => {
                field::<String>(from, "number")?;
            }
            4 => {
                field::<String>(from, "number")?;
                field::<i64>(from, "lines")?;
            }
            5 => {
                field::<i64>(from, "payments")?;
            }
            6 => {
                field::<Money>(from, "booked")?;
                field::<Money>(from, "explained")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ReadNote {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "statement")?;
            }
            2 => {
                field::<i64>(from, "statement")?;
                field::<Money>(from, "closed")?;
                field::<Money>(from, "opened")?;
            }
            3 => {
                field::<i64>(from, "row")?;
            }
            4 => {
                field::<i64>(from, "lines")?;
            }
            5 => {
                field::<i64>(from, "row")?;
                field::<String>(from, "field")?;
                field::<String>(from, "text")?;
            }
            6 => {
                field::<i64>(from, "row")?;
                field::<String>(from, "text")?;
            }
            7 => {
                field::<i64>(from, "row")?;
                field::<i64>(from, "payments")?;
            }
            8 => {
                field::<i64>(from, "row")?;
                field::<Vec<String>>(from, "ignored")?;
            }
            9 => {
                field::<i64>(from, "statement")?;
            }
            10 => {
                field::<i64>(from, "row")?;
            }
            11 => {
                field::<i64>(from, "row")?;
                field::<String>(from, "stated")?;
                field::<String>(from, "found")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for LeftOutRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "row")?;
        field::<LeftOutReason>(from, "reason")?;
        field::<Option<Money>>(from, "amount")?;
        field::<String>(from, "text")?;
        Ok(())
    }
}

impl Traced for ControlTotal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "found")?;
        field::<Money>(from, "accepted")?;
        field::<Money>(from, "leftOut")?;
        Ok(())
    }
}

impl Traced for ReadReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<StatementFormat>(from, "format")?;
        field::<String>(from, "layout")?;
        field::<String>(from, "encoding")?;
        field::<i64>(from, "rows")?;
        field::<i64>(from, "accepted")?;
        field::<Vec<LeftOutRow>>(from, "leftOut")?;
        field::<Vec<ControlTotal>>(from, "totals")?;
        field::<Vec<ReadNote>>(from, "notes")?;
        Ok(())
    }
}

impl Traced for StatementFile {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Statement>>(from, "statements")?;
        field::<ReadReport>(from, "report")?;
        Ok(())
    }
}

impl Traced for KnownLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<String>(from, "account")?;
        field::<LocalDate>(from, "booked")?;
        field::<Money>(from, "amount")?;
        field::<Option<String>>(from, "bank")?;
        field::<Option<Money>>(from, "after")?;
        Ok(())
    }
}

impl Traced for DayCut {}

impl Traced for ChangeSign {}

impl Traced for ChangedLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<BankLine>(from, "line")?;
        field::<Id>(from, "known")?;
        field::<ChangeSign>(from, "by")?;
        Ok(())
    }
}

impl Traced for DoubtfulLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<BankLine>(from, "line")?;
        field::<Id>(from, "known")?;
        Ok(())
    }
}

impl Traced for LineMerge {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<BankLine>>(from, "new")?;
        field::<Vec<Id>>(from, "known")?;
        field::<Vec<ChangedLine>>(from, "changed")?;
        field::<Vec<DoubtfulLine>>(from, "doubtful")?;
        field::<Vec<Id>>(from, "gone")?;
        Ok(())
    }
}

impl Traced for AttachedEntry {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "notification")?;
        field::<i64>(from, "row")?;
        field::<Option<Id>>(from, "line")?;
        field::<AttachReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for Attached {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Statement>>(from, "statements")?;
        field::<Vec<AttachedEntry>>(from, "entries")?;
        Ok(())
    }
}

impl Traced for RepairReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "times")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<Money>(from, "written")?;
                field::<Money>(from, "meant")?;
                field::<i64>(from, "digit")?;
            }
            5 => {
                field::<Money>(from, "written")?;
                field::<Money>(from, "meant")?;
                field::<i64>(from, "places")?;
            }
            6 => {
                field::<Money>(from, "written")?;
                field::<Money>(from, "meant")?;
            }
            7 => {
                field::<Money>(from, "amount")?;
            }
            8 => {
                field::<Money>(from, "half")?;
            }
            9 => {
                field::<Money>(from, "ninth")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for RepairKind {}

impl Traced for Repair {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "position")?;
        field::<Money>(from, "effect")?;
        field::<RepairReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for RepairSet {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Repair>>(from, "repairs")?;
        Ok(())
    }
}

impl Traced for RepairOutcome {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<Vec<Repair>>(from, "repairs")?;
            }
            3 => {
                field::<i64>(from, "sets")?;
                field::<i64>(from, "size")?;
                field::<Vec<RepairSet>>(from, "first")?;
            }
            4 => {
                field::<i64>(from, "most")?;
            }
            5 => {
                field::<i64>(from, "budget")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for GapRepair {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "sum")?;
        field::<Money>(from, "stated")?;
        field::<Money>(from, "gap")?;
        field::<RepairOutcome>(from, "outcome")?;
        field::<Vec<RepairReason>>(from, "hints")?;
        Ok(())
    }
}

impl Traced for ExtractReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
                field::<LocalDate>(from, "date")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
                field::<LocalDate>(from, "date")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
            }
            4 => {
                field::<Money>(from, "amount")?;
            }
            5 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
            }
            6 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
            }
            7 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
                field::<i64>(from, "places")?;
            }
            8 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
                field::<i64>(from, "digit")?;
            }
            9 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
                field::<Money>(from, "difference")?;
            }
            10 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
                field::<Percent>(from, "rate")?;
            }
            11 => {
                field::<Money>(from, "left")?;
                field::<Money>(from, "right")?;
                field::<Money>(from, "difference")?;
            }
            12 => {
                field::<LocalDate>(from, "left")?;
                field::<LocalDate>(from, "right")?;
                field::<LocalDate>(from, "border")?;
            }
            13 => {
                field::<LocalDate>(from, "left")?;
                field::<LocalDate>(from, "right")?;
                field::<i64>(from, "days")?;
            }
            14 => {
                field::<Option<Id>>(from, "left")?;
                field::<Option<Id>>(from, "right")?;
            }
            15 => {
                field::<String>(from, "name")?;
                field::<Id>(from, "left")?;
                field::<Id>(from, "right")?;
            }
            16 => {
                field::<Id>(from, "name")?;
                field::<Option<Value>>(from, "left")?;
                field::<Option<Value>>(from, "right")?;
            }
            17 => {
                field::<Money>(from, "whole")?;
                field::<i64>(from, "parts")?;
            }
            18 => {
                field::<Money>(from, "whole")?;
                field::<i64>(from, "parts")?;
            }
            19 => {
                field::<i64>(from, "left")?;
                field::<i64>(from, "right")?;
            }
            20 => {
                field::<i64>(from, "rows")?;
                field::<i64>(from, "limit")?;
            }
            21 => {
                field::<Money>(from, "stated")?;
                field::<Money>(from, "rows")?;
            }
            22 => {
                field::<Money>(from, "stated")?;
                field::<Money>(from, "rows")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ExtractClass {}

impl Traced for ExtractRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "id")?;
        field::<Option<Id>>(from, "key")?;
        field::<Option<Id>>(from, "reference")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "date")?;
        field::<Option<Id>>(from, "account")?;
        field::<Vec<Field>>(from, "fields")?;
        Ok(())
    }
}

impl Traced for ExtractAnchor {}

impl Traced for ExtractRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ExtractAnchor>>(from, "anchors")?;
        field::<Vec<Id>>(from, "fields")?;
        field::<Option<LocalDate>>(from, "border")?;
        field::<i64>(from, "rounding")?;
        field::<Vec<Percent>>(from, "taxRates")?;
        Ok(())
    }
}

impl Traced for ExtractDifference {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ExtractClass>(from, "category")?;
        field::<Option<ExtractAnchor>>(from, "by")?;
        field::<Vec<i64>>(from, "left")?;
        field::<Vec<i64>>(from, "right")?;
        field::<Vec<ExtractReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for StatedBalance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "account")?;
        field::<Money>(from, "left")?;
        field::<Money>(from, "right")?;
        Ok(())
    }
}

impl Traced for ExtractTotal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "account")?;
        field::<Money>(from, "left")?;
        field::<Money>(from, "right")?;
        field::<Money>(from, "gap")?;
        field::<Vec<ClassTotal>>(from, "classes")?;
        field::<Money>(from, "rest")?;
        field::<Vec<ExtractReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for ClassTotal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ExtractClass>(from, "category")?;
        field::<i64>(from, "rows")?;
        field::<Money>(from, "gap")?;
        Ok(())
    }
}

impl Traced for ExtractComparison {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "equal")?;
        field::<Vec<ExtractDifference>>(from, "differences")?;
        field::<Vec<ExtractTotal>>(from, "totals")?;
        field::<Vec<ExtractTotal>>(from, "accounts")?;
        field::<bool>(from, "closes")?;
        Ok(())
    }
}

impl Traced for TableReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "adjusted")?;
            }
            2 => {
                field::<Money>(from, "book")?;
                field::<Money>(from, "bank")?;
                field::<Money>(from, "difference")?;
            }
            3 => {
                field::<i64>(from, "matches")?;
                field::<Money>(from, "difference")?;
            }
            4 => {
                field::<Money>(from, "difference")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ExceptionReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "days")?;
            }
            2 => {
                field::<Option<Id>>(from, "owner")?;
            }
            3 => {
                field::<Option<Id>>(from, "owner")?;
                field::<LocalDate>(from, "due")?;
                field::<i64>(from, "days")?;
            }
            4 => {
                field::<Money>(from, "accepted")?;
                field::<Money>(from, "found")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PeriodReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<LocalDate>(from, "first")?;
                field::<LocalDate>(from, "last")?;
            }
            2 => {
                field::<LocalDate>(from, "first")?;
                field::<LocalDate>(from, "last")?;
            }
            3 => {
                field::<Id>(from, "statement")?;
                field::<Money>(from, "opening")?;
                field::<Money>(from, "closing")?;
            }
            4 => {
                field::<i64>(from, "lines")?;
                field::<Id>(from, "first")?;
            }
            6 => {
                field::<LocalDate>(from, "found")?;
                field::<LocalDate>(from, "last")?;
            }
            7 => {
                field::<Money>(from, "difference")?;
            }
            8 => {
                field::<Money>(from, "table")?;
                field::<Money>(from, "statement")?;
            }
            9 => {
                field::<i64>(from, "exceptions")?;
                field::<Id>(from, "first")?;
            }
            10 => {
                field::<String>(from, "signed")?;
                field::<String>(from, "found")?;
            }
            11 => {
                field::<i64>(from, "days")?;
                field::<i64>(from, "allowed")?;
            }
            12 => {
                field::<Id>(from, "exception")?;
            }
            13 => {
                field::<Id>(from, "exception")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for CashBookLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "date")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for TableMatch {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Id>>(from, "book")?;
        field::<Vec<Id>>(from, "bank")?;
        Ok(())
    }
}

impl Traced for TableSide {}

impl Traced for OutstandingItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<TableSide>(from, "side")?;
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "date")?;
        field::<Money>(from, "amount")?;
        field::<i64>(from, "tables")?;
        Ok(())
    }
}

impl Traced for TableItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "date")?;
        field::<Money>(from, "amount")?;
        field::<i64>(from, "days")?;
        field::<i64>(from, "tables")?;
        Ok(())
    }
}

impl Traced for ClearedItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<OutstandingItem>(from, "item")?;
        field::<LocalDate>(from, "on")?;
        field::<i64>(from, "days")?;
        field::<Vec<Id>>(from, "by")?;
        Ok(())
    }
}

impl Traced for UnevenMatch {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "position")?;
        field::<Money>(from, "book")?;
        field::<Money>(from, "bank")?;
        field::<Money>(from, "difference")?;
        Ok(())
    }
}

impl Traced for TableSuspect {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            3 => {
                field::<Id>(from, "id")?;
            }
            4 => {
                field::<Id>(from, "id")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for TableSuspicion {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<TableSuspect>(from, "of")?;
        field::<RepairReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for BalanceTable {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "asOf")?;
        field::<Money>(from, "bookBalance")?;
        field::<Vec<TableItem>>(from, "bankReceived")?;
        field::<Vec<TableItem>>(from, "bankPaid")?;
        field::<Money>(from, "adjustedBook")?;
        field::<Money>(from, "bankBalance")?;
        field::<Vec<TableItem>>(from, "bookReceived")?;
        field::<Vec<TableItem>>(from, "bookPaid")?;
        field::<Money>(from, "adjustedBank")?;
        field::<Money>(from, "difference")?;
        field::<Vec<UnevenMatch>>(from, "uneven")?;
        field::<Money>(from, "unexplained")?;
        field::<Vec<TableSuspicion>>(from, "suspicions")?;
        field::<Vec<ClearedItem>>(from, "cleared")?;
        field::<Vec<OutstandingItem>>(from, "carry")?;
        field::<Vec<TableReason>>(from, "reasons")?;
        Ok(())
    }
}

impl Traced for ExceptionClass {}

impl Traced for ExceptionFinding {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ExceptionClass>(from, "category")?;
        field::<Vec<Id>>(from, "book")?;
        field::<Vec<Id>>(from, "bank")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "on")?;
        Ok(())
    }
}

impl Traced for ExceptionState {}

impl Traced for ExceptionRecord {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<ExceptionClass>(from, "category")?;
        field::<Vec<Id>>(from, "book")?;
        field::<Vec<Id>>(from, "bank")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "on")?;
        field::<LocalDate>(from, "opened")?;
        field::<ExceptionState>(from, "state")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Option<LocalDate>>(from, "due")?;
        field::<Option<LocalDate>>(from, "closed")?;
        field::<Option<String>>(from, "note")?;
        Ok(())
    }
}

impl Traced for ExceptionRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ExceptionClass>(from, "category")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Option<i64>>(from, "days")?;
        Ok(())
    }
}

impl Traced for ExceptionAlert {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "exception")?;
        field::<ExceptionReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for ExceptionAges {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Vec<i64>>(from, "open")?;
        field::<Vec<Money>>(from, "amounts")?;
        Ok(())
    }
}

impl Traced for ExceptionReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ExceptionRecord>>(from, "exceptions")?;
        field::<i64>(from, "raised")?;
        field::<i64>(from, "kept")?;
        field::<i64>(from, "cleared")?;
        field::<Vec<ExceptionAlert>>(from, "alerts")?;
        field::<Vec<ExceptionAges>>(from, "ages")?;
        Ok(())
    }
}

impl Traced for ExceptionChange {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "owner")?;
                field::<LocalDate>(from, "due")?;
            }
            3 => {
                field::<String>(from, "note")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PeriodCadence {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 1 {
            field::<Weekday>(from, "ends")?;
        }
        Ok(())
    }
}

impl Traced for PeriodSpan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "first")?;
        field::<LocalDate>(from, "last")?;
        Ok(())
    }
}

impl Traced for StatementSpan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "first")?;
        field::<LocalDate>(from, "last")?;
        field::<Money>(from, "opening")?;
        field::<Money>(from, "closing")?;
        Ok(())
    }
}

impl Traced for PeriodLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Option<Id>>(from, "decision")?;
        Ok(())
    }
}

impl Traced for PeriodContent {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "account")?;
        field::<PeriodSpan>(from, "span")?;
        field::<Vec<StatementSpan>>(from, "statements")?;
        field::<Vec<PeriodLine>>(from, "lines")?;
        field::<Option<BalanceTable>>(from, "table")?;
        field::<Vec<ExceptionRecord>>(from, "exceptions")?;
        Ok(())
    }
}

impl Traced for PeriodCheck {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<PeriodReason>>(from, "findings")?;
        field::<bool>(from, "ready")?;
        field::<String>(from, "digest")?;
        Ok(())
    }
}

impl Traced for PeriodEntry {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "by")?;
                field::<Instant>(from, "at")?;
            }
            2 => {
                field::<Id>(from, "by")?;
                field::<Instant>(from, "at")?;
                field::<String>(from, "digest")?;
            }
            3 => {
                field::<Id>(from, "by")?;
                field::<Instant>(from, "at")?;
                field::<String>(from, "note")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for PeriodState {}

impl Traced for PeriodStatus {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<PeriodState>(from, "state")?;
        field::<Option<Id>>(from, "signedBy")?;
        field::<Option<Instant>>(from, "signedAt")?;
        field::<PeriodCheck>(from, "check")?;
        field::<Vec<PeriodReason>>(from, "alerts")?;
        Ok(())
    }
}

impl Traced for LossRate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Percent>(from, "percent")?;
            }
            2 => {
                field::<Fraction>(from, "fraction")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ProvisionBasis {}

impl Traced for AgeUnit {}

impl Traced for SegmentRates {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Value>>(from, "segment")?;
        field::<Vec<LossRate>>(from, "rates")?;
        Ok(())
    }
}

impl Traced for NettingOrder {}

impl Traced for ProvisionNetting {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Nature>>(from, "natures")?;
        field::<NettingOrder>(from, "order")?;
        Ok(())
    }
}

impl Traced for ProvisionPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "from")?;
        field::<ProvisionBasis>(from, "basis")?;
        field::<AgeUnit>(from, "unit")?;
        field::<Vec<i64>>(from, "limits")?;
        field::<Option<Id>>(from, "segmentBy")?;
        field::<Vec<SegmentRates>>(from, "rates")?;
        field::<Option<Rate>>(from, "forward")?;
        field::<Option<LossRate>>(from, "disputed")?;
        field::<Option<ProvisionNetting>>(from, "netting")?;
        field::<Rounding>(from, "rounding")?;
        Ok(())
    }
}

impl Traced for SpecificProvision {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<SpecificSubject>(from, "subject")?;
        field::<SpecificLoss>(from, "loss")?;
        Ok(())
    }
}

impl Traced for SpecificSubject {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Id>(from, "debt")?;
            }
            2 => {
                field::<Id>(from, "customer")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for SpecificLoss {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "amount")?;
            }
            2 => {
                field::<LossRate>(from, "rate")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ProvisionPart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Option<Value>>(from, "segment")?;
                field::<i64>(from, "band")?;
            }
            3 => {
                field::<Id>(from, "debt")?;
            }
            4 => {
                field::<Id>(from, "customer")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ProvisionLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ProvisionPart>(from, "part")?;
        field::<i64>(from, "debts")?;
        field::<Money>(from, "gross")?;
        field::<Money>(from, "netted")?;
        field::<Option<Fraction>>(from, "rate")?;
        field::<Money>(from, "allowance")?;
        field::<Fraction>(from, "residue")?;
        Ok(())
    }
}

impl Traced for ProvisionTotal {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "gross")?;
        field::<Money>(from, "specific")?;
        field::<Money>(from, "disputed")?;
        field::<Money>(from, "netted")?;
        field::<Money>(from, "credit")?;
        field::<Money>(from, "allowance")?;
        field::<Option<Fraction>>(from, "coverage")?;
        Ok(())
    }
}

impl Traced for Provision {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "asOf")?;
        field::<LocalDate>(from, "policyFrom")?;
        field::<Vec<ProvisionTotal>>(from, "totals")?;
        field::<Vec<ProvisionLine>>(from, "lines")?;
        Ok(())
    }
}

impl Traced for AllowanceTarget {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<Money>>(from, "amounts")?;
                field::<Vec<Quote>>(from, "quotes")?;
                field::<Rounding>(from, "rounding")?;
            }
            2 => {
                field::<Money>(from, "sales")?;
                field::<LossRate>(from, "rate")?;
                field::<Rounding>(from, "rounding")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AllowancePart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "amount")?;
        field::<Money>(from, "home")?;
        field::<bool>(from, "exact")?;
        Ok(())
    }
}

impl Traced for AllowanceMovement {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "opening")?;
        field::<Money>(from, "writtenOff")?;
        field::<Money>(from, "recovered")?;
        field::<Money>(from, "before")?;
        field::<Money>(from, "charge")?;
        field::<Money>(from, "closing")?;
        field::<Vec<AllowancePart>>(from, "parts")?;
        field::<Fraction>(from, "residue")?;
        field::<Option<MoneyFact>>(from, "entry")?;
        Ok(())
    }
}

impl Traced for Vintage {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "sold")?;
        field::<Vec<Money>>(from, "openAfter")?;
        Ok(())
    }
}

impl Traced for BandRate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "band")?;
        field::<Money>(from, "part")?;
        field::<Money>(from, "whole")?;
        field::<Option<Fraction>>(from, "rate")?;
        Ok(())
    }
}

impl Traced for BandSnapshot {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Vec<Money>>(from, "bands")?;
        Ok(())
    }
}

impl Traced for BandLoss {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "band")?;
        field::<Option<Percent>>(from, "percent")?;
        field::<bool>(from, "exact")?;
        Ok(())
    }
}

impl Traced for RollRates {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<BandRate>>(from, "rolls")?;
        field::<Vec<BandLoss>>(from, "losses")?;
        Ok(())
    }
}

impl Traced for ReportLanguage {}

impl Traced for ReportText {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "en")?;
        field::<String>(from, "zh")?;
        Ok(())
    }
}

impl Traced for ReportCell {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            2 => {
                field::<String>(from, "text")?;
            }
            3 => {
                field::<ReportText>(from, "words")?;
            }
            4 => {
                field::<Money>(from, "amount")?;
            }
            5 => {
                field::<i64>(from, "whole")?;
            }
            6 => {
                field::<Fraction>(from, "share")?;
            }
            7 => {
                field::<Fraction>(from, "ratio")?;
            }
            8 => {
                field::<LocalDate>(from, "date")?;
            }
            9 => {
                field::<bool>(from, "flag")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ColumnKind {}

impl Traced for ReportColumn {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "key")?;
        field::<ReportText>(from, "heading")?;
        field::<ColumnKind>(from, "kind")?;
        field::<Option<Currency>>(from, "currency")?;
        field::<Option<ReportText>>(from, "unit")?;
        field::<i64>(from, "places")?;
        field::<bool>(from, "summed")?;
        Ok(())
    }
}

impl Traced for RowRole {}

impl Traced for ReportRow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ReportCell>>(from, "cells")?;
        field::<RowRole>(from, "role")?;
        Ok(())
    }
}

impl Traced for ReportTable {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportText>(from, "title")?;
        field::<Vec<ReportColumn>>(from, "columns")?;
        field::<Vec<ReportRow>>(from, "rows")?;
        field::<Vec<ReportText>>(from, "notes")?;
        Ok(())
    }
}

impl Traced for CsvHeadings {}

impl Traced for CsvRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportLanguage>(from, "language")?;
        field::<CsvHeadings>(from, "headings")?;
        field::<bool>(from, "byteOrderMark")?;
        Ok(())
    }
}

impl Traced for NegativeStyle {}

impl Traced for ChartForm {}

impl Traced for ChartPalette {}

impl Traced for ChartUnit {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Currency>(from, "currency")?;
            }
            3 => {
                field::<i64>(from, "whole")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ChartPoint {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<i64>>(from, "value")?;
        field::<Option<i64>>(from, "low")?;
        field::<Option<i64>>(from, "high")?;
        Ok(())
    }
}

impl Traced for ChartSeries {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportText>(from, "label")?;
        field::<Vec<ChartPoint>>(from, "points")?;
        Ok(())
    }
}

impl Traced for ReportChart {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportText>(from, "title")?;
        field::<Option<ReportText>>(from, "about")?;
        field::<ChartForm>(from, "form")?;
        field::<ChartPalette>(from, "palette")?;
        field::<ChartUnit>(from, "unit")?;
        field::<Vec<ReportText>>(from, "labels")?;
        field::<Vec<ChartSeries>>(from, "series")?;
        field::<Option<ReportText>>(from, "range")?;
        Ok(())
    }
}

impl Traced for ReportTone {}

impl Traced for ReportFigure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportText>(from, "label")?;
        field::<ReportCell>(from, "value")?;
        field::<Option<ReportText>>(from, "note")?;
        field::<ReportTone>(from, "tone")?;
        Ok(())
    }
}

impl Traced for ReportBlock {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<ReportText>(from, "text")?;
            }
            2 => {
                field::<Vec<ReportFigure>>(from, "figures")?;
            }
            3 => {
                field::<ReportTable>(from, "table")?;
            }
            4 => {
                field::<ReportChart>(from, "chart")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ReportSection {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportText>(from, "heading")?;
        field::<Vec<ReportBlock>>(from, "blocks")?;
        field::<bool>(from, "newPage")?;
        Ok(())
    }
}

impl Traced for ReportDocument {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReportText>(from, "title")?;
        field::<Option<String>>(from, "company")?;
        field::<LocalDate>(from, "asOf")?;
        field::<ReportLanguage>(from, "language")?;
        field::<NegativeStyle>(from, "negatives")?;
        field::<Vec<ReportSection>>(from, "sections")?;
        field::<Option<ReportText>>(from, "footer")?;
        Ok(())
    }
}

impl Traced for Report {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<AgingRow>>(from, "rows")?;
                field::<Vec<i64>>(from, "limits")?;
            }
            2 => {
                field::<AgingReport>(from, "report")?;
                field::<Option<AgingRules>>(from, "rules")?;
            }
            3 => {
                field::<Vec<CustomerBehavior>>(from, "customers")?;
            }
            4 => {
                field::<Vec<PortfolioRatios>>(from, "months")?;
            }
            5 => {
                field::<GradeRun>(from, "run")?;
            }
            6 => {
                field::<Vec<LimitProposal>>(from, "proposals")?;
            }
            7 => {
                field::<CreditSimulation>(from, "simulation")?;
            }
            8 => {
                field::<OrderCheck>(from, "check")?;
            }
            9 => {
                field::<Provision>(from, "provision")?;
                field::<Option<ProvisionPolicy>>(from, "policy")?;
            }
            10 => {
                field::<AllowanceMovement>(from, "movement")?;
            }
            11 => {
                field::<CashForecast>(from, "forecast")?;
            }
            12 => {
                field::<ForecastAccuracy>(from, "accuracy")?;
            }
            13 => {
                field::<CollectionOrder>(from, "order")?;
            }
            14 => {
                field::<Reminders>(from, "reminders")?;
            }
            15 => {
                field::<DunningPlan>(from, "plan")?;
            }
            16 => {
                field::<Vec<CollectionCase>>(from, "cases")?;
            }
            17 => {
                field::<Vec<Alert>>(from, "alerts")?;
            }
            18 => {
                field::<AlertChanges>(from, "changes")?;
            }
            19 => {
                field::<CustomerStatement>(from, "statement")?;
            }
            20 => {
                field::<AnswerReport>(from, "answer")?;
            }
            21 => {
                field::<Vec<RankRow>>(from, "rows")?;
            }
            22 => {
                field::<Vec<CollectionProgress>>(from, "rows")?;
            }
            23 => {
                field::<Vec<Dashboard>>(from, "boards")?;
            }
            24 => {
                field::<Vec<CubeTable>>(from, "tables")?;
                field::<Option<CubeDefinition>>(from, "definition")?;
            }
            25 => {
                field::<Vec<CurrencyChange>>(from, "changes")?;
            }
            26 => {
                field::<FrozenPeriod>(from, "period")?;
            }
            27 => {
                field::<Restatement>(from, "restatement")?;
            }
            28 => {
                field::<BalanceTable>(from, "table")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for MessageTemplate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<String>(from, "en")?;
        field::<String>(from, "zh")?;
        Ok(())
    }
}

impl Traced for PlaceholderKind {}

impl Traced for MessagePlaceholder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "name")?;
        field::<PlaceholderKind>(from, "kind")?;
        Ok(())
    }
}

impl Traced for MessageFill {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<String>(from, "text")?;
            }
            2 => {
                field::<Money>(from, "amount")?;
            }
            3 => {
                field::<LocalDate>(from, "day")?;
            }
            4 => {
                field::<i64>(from, "whole")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for MessageValue {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "name")?;
        field::<MessageFill>(from, "value")?;
        Ok(())
    }
}

impl Traced for MessageText {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "en")?;
        field::<String>(from, "zh")?;
        Ok(())
    }
}

impl Traced for ReminderMoment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "days")?;
            }
            2 => {
                field::<i64>(from, "days")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for ReminderTarget {}

impl Traced for ReminderWait {}

impl Traced for ReminderSight {}

impl Traced for ReminderCalendar {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<BusinessCalendar>(from, "calendar")?;
        field::<BusinessDay>(from, "due")?;
        field::<BusinessDay>(from, "sending")?;
        Ok(())
    }
}

impl Traced for ReminderKind {}

impl Traced for ReminderRole {}

impl Traced for ReminderEffect {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReminderKind>(from, "kind")?;
        field::<ReminderRole>(from, "to")?;
        field::<Option<Id>>(from, "channel")?;
        field::<Option<Id>>(from, "template")?;
        Ok(())
    }
}

impl Traced for ReminderRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<ReminderMoment>(from, "moment")?;
        field::<Option<i64>>(from, "catchUp")?;
        field::<ReminderTarget>(from, "target")?;
        field::<Vec<ReminderWait>>(from, "waits")?;
        field::<Vec<Money>>(from, "minimum")?;
        field::<Vec<ReminderEffect>>(from, "effects")?;
        Ok(())
    }
}

impl Traced for ReminderPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<ReminderRule>>(from, "rules")?;
        field::<ReminderSight>(from, "sight")?;
        field::<Option<ReminderCalendar>>(from, "calendar")?;
        field::<Vec<Id>>(from, "financeManagers")?;
        field::<Vec<MessageTemplate>>(from, "templates")?;
        Ok(())
    }
}

impl Traced for ReminderPreset {}

impl Traced for ReminderWindow {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "after")?;
        field::<LocalDate>(from, "through")?;
        Ok(())
    }
}

impl Traced for PlannedItem {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        field::<LocalDate>(from, "due")?;
        field::<Option<LocalDate>>(from, "entered")?;
        field::<Option<LocalDate>>(from, "ended")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Option<Id>>(from, "document")?;
        Ok(())
    }
}

impl Traced for ReminderSource {}

impl Traced for ReminderNotice {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<ReminderKind>(from, "kind")?;
        field::<ReminderRole>(from, "role")?;
        field::<Vec<Id>>(from, "to")?;
        field::<Option<Id>>(from, "channel")?;
        field::<Option<MessageText>>(from, "text")?;
        Ok(())
    }
}

impl Traced for Reminder {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "cause")?;
        field::<Id>(from, "rule")?;
        field::<ReminderSource>(from, "source")?;
        field::<Id>(from, "item")?;
        field::<Id>(from, "customer")?;
        field::<Option<Id>>(from, "owner")?;
        field::<LocalDate>(from, "on")?;
        field::<LocalDate>(from, "due")?;
        field::<i64>(from, "days")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "now")?;
        field::<Vec<ReminderNotice>>(from, "notices")?;
        Ok(())
    }
}

impl Traced for Reminders {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Reminder>>(from, "reminders")?;
        field::<LocalDate>(from, "cursor")?;
        Ok(())
    }
}

impl Traced for DunningReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<i64>(from, "level")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "needed")?;
            }
            2 => {
                field::<i64>(from, "level")?;
                field::<LocalDate>(from, "promised")?;
            }
            3 => {
                field::<i64>(from, "level")?;
                field::<LocalDate>(from, "last")?;
                field::<i64>(from, "days")?;
            }
            4 => {
                field::<i64>(from, "level")?;
            }
            5 => {
                field::<Money>(from, "disputed")?;
            }
            6 => {
                field::<LocalDate>(from, "day")?;
            }
            7 => {
                field::<Option<LocalDate>>(from, "until")?;
            }
            8 => {
                field::<Money>(from, "open")?;
                field::<Money>(from, "minimum")?;
            }
            9 => {
                field::<i64>(from, "level")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "needed")?;
            }
            10 => {
                field::<i64>(from, "level")?;
                field::<LocalDate>(from, "last")?;
                field::<i64>(from, "wait")?;
            }
            11 => {
                field::<i64>(from, "level")?;
            }
            12 => {
                field::<Money>(from, "total")?;
                field::<Money>(from, "minimum")?;
            }
            13 => {
                field::<Money>(from, "total")?;
                field::<Money>(from, "free")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for DunningLevel {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "days")?;
        field::<i64>(from, "wait")?;
        field::<Vec<Money>>(from, "fee")?;
        field::<bool>(from, "interest")?;
        field::<bool>(from, "stops")?;
        Ok(())
    }
}

impl Traced for DunningSteps {}

impl Traced for DunningDays {}

impl Traced for DunningListing {}

impl Traced for DunningMoney {}

impl Traced for BrokenPromise {}

impl Traced for DunningBlock {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Id>>(from, "customer")?;
        field::<Option<Id>>(from, "debt")?;
        field::<Option<LocalDate>>(from, "until")?;
        Ok(())
    }
}

impl Traced for DunningPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<DunningLevel>>(from, "levels")?;
        field::<DunningSteps>(from, "steps")?;
        field::<Option<BusinessCalendar>>(from, "calendar")?;
        field::<DunningDays>(from, "counting")?;
        field::<i64>(from, "grace")?;
        field::<DunningListing>(from, "listing")?;
        field::<DunningMoney>(from, "money")?;
        field::<BrokenPromise>(from, "broken")?;
        field::<Option<i64>>(from, "repeatDays")?;
        field::<Vec<Money>>(from, "itemMinimum")?;
        field::<Vec<Money>>(from, "letterMinimum")?;
        field::<Option<LateTerms>>(from, "interest")?;
        field::<Vec<DunningBlock>>(from, "blocks")?;
        Ok(())
    }
}

impl Traced for PromiseState {}

impl Traced for CollectionPromise {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "made")?;
        field::<LocalDate>(from, "day")?;
        field::<Option<Money>>(from, "amount")?;
        field::<PromiseState>(from, "state")?;
        Ok(())
    }
}

impl Traced for DunningLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<Option<Id>>(from, "document")?;
        field::<LocalDate>(from, "issued")?;
        field::<LocalDate>(from, "due")?;
        field::<i64>(from, "days")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "asked")?;
        field::<Money>(from, "interest")?;
        field::<i64>(from, "before")?;
        field::<i64>(from, "level")?;
        field::<DunningReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for DunningLetter {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<Id>(from, "customer")?;
        field::<Option<String>>(from, "name")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Currency>(from, "currency")?;
        field::<i64>(from, "level")?;
        field::<Vec<DunningLine>>(from, "lines")?;
        field::<Money>(from, "principal")?;
        field::<Money>(from, "fee")?;
        field::<Money>(from, "interest")?;
        field::<Money>(from, "total")?;
        field::<Money>(from, "free")?;
        Ok(())
    }
}

impl Traced for DunningPassed {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<Id>(from, "customer")?;
        field::<DunningReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for DunningRecord {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<DebtEvent>(from, "event")?;
        Ok(())
    }
}

impl Traced for DunningPlan {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "on")?;
        field::<Vec<DunningLetter>>(from, "letters")?;
        field::<Vec<DunningPassed>>(from, "passed")?;
        field::<Vec<DunningRecord>>(from, "records")?;
        field::<Vec<Id>>(from, "stopped")?;
        Ok(())
    }
}

impl Traced for CollectionState {}

impl Traced for CollectionCase {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "debt")?;
        field::<Id>(from, "customer")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "disputed")?;
        field::<LocalDate>(from, "due")?;
        field::<i64>(from, "days")?;
        field::<i64>(from, "level")?;
        field::<Option<LocalDate>>(from, "reminded")?;
        field::<Option<CollectionPromise>>(from, "promise")?;
        field::<i64>(from, "broken")?;
        field::<Option<LocalDate>>(from, "disputedSince")?;
        field::<Option<LocalDate>>(from, "contact")?;
        field::<Vec<DebtEvent>>(from, "contacts")?;
        field::<CollectionState>(from, "state")?;
        Ok(())
    }
}

impl Traced for AlertReason {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Money>(from, "free")?;
                field::<Money>(from, "least")?;
            }
            2 => {
                field::<Money>(from, "left")?;
                field::<LocalDate>(from, "last")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            3 => {
                field::<Money>(from, "amount")?;
                field::<Id>(from, "owner")?;
                field::<LocalDate>(from, "left")?;
            }
            4 => {
                field::<Money>(from, "amount")?;
                field::<LocalDate>(from, "since")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            5 => {
                field::<Money>(from, "amount")?;
                field::<Money>(from, "median")?;
                field::<Money>(from, "spread")?;
                field::<i64>(from, "earlier")?;
                field::<i64>(from, "deviations")?;
            }
            6 => {
                field::<Money>(from, "refunded")?;
                field::<Money>(from, "received")?;
                field::<i64>(from, "days")?;
                field::<Percent>(from, "limit")?;
            }
            7 => {
                field::<Money>(from, "amount")?;
                field::<LocalDate>(from, "received")?;
                field::<LocalDate>(from, "on")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            8 => {
                field::<Money>(from, "amount")?;
                field::<Id>(from, "account")?;
            }
            9 => {
                field::<Money>(from, "amount")?;
                field::<Money>(from, "median")?;
                field::<Money>(from, "spread")?;
                field::<i64>(from, "earlier")?;
                field::<i64>(from, "deviations")?;
            }
            10 => {
                field::<Money>(from, "amount")?;
                field::<Id>(from, "bankRef")?;
            }
            11 => {
                field::<Money>(from, "amount")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            12 => {
                field::<Money>(from, "free")?;
                field::<Money>(from, "due")?;
            }
            13 => {
                field::<Money>(from, "open")?;
                field::<Money>(from, "total")?;
                field::<Percent>(from, "limit")?;
            }
            14 => {
                field::<Money>(from, "applied")?;
                field::<Money>(from, "paid")?;
            }
            15 => {
                field::<Money>(from, "open")?;
                field::<LocalDate>(from, "promised")?;
                field::<i64>(from, "broken")?;
            }
            16 => {
                field::<Money>(from, "left")?;
                field::<LocalDate>(from, "received")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            17 => {
                field::<LocalDate>(from, "issued")?;
                field::<LocalDate>(from, "due")?;
            }
            18 => {
                field::<i64>(from, "recent")?;
                field::<i64>(from, "total")?;
                field::<i64>(from, "debts")?;
                field::<i64>(from, "limit")?;
            }
            19 => {
                field::<Money>(from, "open")?;
                field::<LocalDate>(from, "last")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            20 => {
                field::<Money>(from, "open")?;
                field::<LocalDate>(from, "due")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "level")?;
                field::<i64>(from, "limit")?;
            }
            21 => {
                field::<Money>(from, "money")?;
                field::<Money>(from, "open")?;
            }
            22 => {
                field::<LocalDate>(from, "day")?;
                field::<i64>(from, "days")?;
            }
            23 => {
                field::<LocalDate>(from, "ended")?;
                field::<i64>(from, "days")?;
                field::<i64>(from, "limit")?;
            }
            24 => {
                field::<LocalDate>(from, "opened")?;
                field::<i64>(from, "days")?;
            }
            25 => {
                field::<LocalDate>(from, "due")?;
                field::<i64>(from, "days")?;
            }
            26 => {
                field::<Money>(from, "open")?;
                field::<LocalDate>(from, "began")?;
                field::<LocalDate>(from, "ends")?;
                field::<i64>(from, "days")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AlertKind {}

impl Traced for AlertSeverity {}

impl Traced for Alert {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<AlertKind>(from, "kind")?;
        field::<AlertSeverity>(from, "severity")?;
        field::<Option<Id>>(from, "customer")?;
        field::<Option<Id>>(from, "owner")?;
        field::<Vec<Id>>(from, "subjects")?;
        field::<Option<Money>>(from, "amount")?;
        field::<LocalDate>(from, "since")?;
        field::<Vec<Id>>(from, "tags")?;
        field::<AlertReason>(from, "reason")?;
        Ok(())
    }
}

impl Traced for AlertLevel {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<AlertKind>(from, "kind")?;
        field::<AlertSeverity>(from, "severity")?;
        Ok(())
    }
}

impl Traced for AlertRule {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        match number(from)? {
            1 => {
                field::<Vec<Money>>(from, "amounts")?;
                field::<Option<Percent>>(from, "percent")?;
                field::<Option<i64>>(from, "days")?;
            }
            2 => {
                field::<i64>(from, "days")?;
            }
            4 => {
                field::<i64>(from, "days")?;
            }
            5 => {
                field::<i64>(from, "deviations")?;
            }
            6 => {
                field::<Percent>(from, "percent")?;
                field::<i64>(from, "days")?;
            }
            7 => {
                field::<i64>(from, "days")?;
            }
            9 => {
                field::<i64>(from, "deviations")?;
            }
            10 => {
                field::<i64>(from, "days")?;
            }
            12 => {
                field::<Percent>(from, "percent")?;
            }
            15 => {
                field::<i64>(from, "days")?;
            }
            17 => {
                field::<i64>(from, "days")?;
            }
            18 => {
                field::<i64>(from, "days")?;
            }
            19 => {
                field::<Vec<i64>>(from, "days")?;
            }
            21 => {
                field::<Id>(from, "field")?;
            }
            22 => {
                field::<i64>(from, "days")?;
            }
            24 => {
                field::<i64>(from, "months")?;
                field::<i64>(from, "warning")?;
                field::<bool>(from, "reminders")?;
            }
            _ => {}
        }
        Ok(())
    }
}

impl Traced for AlertPolicy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<AlertRule>>(from, "rules")?;
        field::<Vec<AlertLevel>>(from, "severities")?;
        field::<i64>(from, "recent")?;
        field::<Option<BusinessCalendar>>(from, "calendar")?;
        Ok(())
    }
}

impl Traced for AlertPreset {}

impl Traced for Departure {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "person")?;
        field::<LocalDate>(from, "left")?;
        Ok(())
    }
}

impl Traced for PlannedBalance {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Money>(from, "amount")?;
        Ok(())
    }
}

impl Traced for UnsignedPeriod {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "id")?;
        field::<LocalDate>(from, "ended")?;
        field::<Option<Id>>(from, "owner")?;
        Ok(())
    }
}

impl Traced for Acknowledgment {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<LocalDate>(from, "on")?;
        Ok(())
    }
}

impl Traced for AlertFacts {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Departure>>(from, "departed")?;
        field::<Vec<PlannedBalance>>(from, "plans")?;
        field::<Vec<UnsignedPeriod>>(from, "periods")?;
        field::<Vec<ExceptionRecord>>(from, "exceptions")?;
        field::<Vec<Acknowledgment>>(from, "acknowledgments")?;
        Ok(())
    }
}

impl Traced for AlertFilter {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<AlertKind>>(from, "kinds")?;
        field::<Option<AlertSeverity>>(from, "severity")?;
        field::<Vec<Id>>(from, "customers")?;
        field::<Vec<Id>>(from, "owners")?;
        field::<Vec<Id>>(from, "tags")?;
        field::<Vec<Id>>(from, "subjects")?;
        field::<Option<LocalDate>>(from, "from")?;
        field::<Option<LocalDate>>(from, "through")?;
        Ok(())
    }
}

impl Traced for AlertCount {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<AlertKind>(from, "kind")?;
        field::<i64>(from, "raised")?;
        field::<i64>(from, "kept")?;
        field::<i64>(from, "cleared")?;
        Ok(())
    }
}

impl Traced for AlertChanges {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<Alert>>(from, "raised")?;
        field::<Vec<Alert>>(from, "kept")?;
        field::<Vec<Alert>>(from, "cleared")?;
        field::<Vec<AlertCount>>(from, "counts")?;
        Ok(())
    }
}

impl Traced for DecimalMark {}

impl Traced for SideView {}

impl Traced for AmountDialect {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DecimalMark>(from, "decimal")?;
        field::<SideView>(from, "sides")?;
        Ok(())
    }
}

impl Traced for DateOrder {}

impl Traced for Serials {}

impl Traced for DateDialect {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DateOrder>(from, "order")?;
        field::<Serials>(from, "serials")?;
        Ok(())
    }
}

impl Traced for DateText {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<LocalDate>(from, "date")?;
        field::<Option<String>>(from, "time")?;
        Ok(())
    }
}

impl Traced for DialectState {}

impl Traced for DialectVotes {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "count")?;
        field::<Option<i64>>(from, "first")?;
        field::<Option<String>>(from, "text")?;
        Ok(())
    }
}

impl Traced for AmountReading {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DecimalMark>(from, "decimal")?;
        field::<String>(from, "amount")?;
        Ok(())
    }
}

impl Traced for AmountColumn {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DialectState>(from, "state")?;
        field::<Option<DecimalMark>>(from, "decimal")?;
        field::<i64>(from, "blank")?;
        field::<i64>(from, "same")?;
        field::<DialectVotes>(from, "point")?;
        field::<DialectVotes>(from, "comma")?;
        field::<DialectVotes>(from, "open")?;
        field::<Vec<AmountReading>>(from, "readings")?;
        field::<DialectVotes>(from, "unreadable")?;
        field::<i64>(from, "grouped")?;
        field::<i64>(from, "leadingSign")?;
        field::<i64>(from, "trailingSign")?;
        field::<i64>(from, "parentheses")?;
        field::<DialectVotes>(from, "marked")?;
        Ok(())
    }
}

impl Traced for DateReading {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DateOrder>(from, "order")?;
        field::<LocalDate>(from, "date")?;
        Ok(())
    }
}

impl Traced for DateColumn {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<DialectState>(from, "state")?;
        field::<Option<DateOrder>>(from, "order")?;
        field::<i64>(from, "blank")?;
        field::<i64>(from, "same")?;
        field::<DialectVotes>(from, "dayFirst")?;
        field::<DialectVotes>(from, "monthFirst")?;
        field::<DialectVotes>(from, "open")?;
        field::<Vec<DateReading>>(from, "readings")?;
        field::<DialectVotes>(from, "unreadable")?;
        Ok(())
    }
}

impl Traced for AccountForm {}

impl Traced for AccountLikeness {}

impl Traced for AccountNumber {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "text")?;
        field::<AccountForm>(from, "form")?;
        field::<bool>(from, "perhapsRounded")?;
        Ok(())
    }
}

impl Traced for TableField {}

impl Traced for ColumnNeed {}

impl Traced for TableColumn {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<String>>(from, "headings")?;
        field::<TableField>(from, "field")?;
        field::<ColumnNeed>(from, "need")?;
        Ok(())
    }
}

impl Traced for TableEffect {}

impl Traced for TableState {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "state")?;
        field::<Option<String>>(from, "side")?;
        field::<TableEffect>(from, "effect")?;
        Ok(())
    }
}

impl Traced for TotalsTrust {}

impl Traced for TableLayout {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<String>(from, "name")?;
        field::<Vec<TableColumn>>(from, "columns")?;
        field::<Option<DecimalMark>>(from, "decimal")?;
        field::<Option<DateDialect>>(from, "dates")?;
        field::<SideView>(from, "sides")?;
        field::<Option<Currency>>(from, "currency")?;
        field::<Vec<TableState>>(from, "states")?;
        field::<TotalsTrust>(from, "totals")?;
        Ok(())
    }
}

impl Traced for BehaviorOf {}

impl Traced for BehaviorEach {}

impl Traced for BehaviorRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "window")?;
        field::<BehaviorOf>(from, "of")?;
        field::<BehaviorEach>(from, "each")?;
        field::<ObservationRules>(from, "observation")?;
        Ok(())
    }
}

impl Traced for DayFigures {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "count")?;
        field::<i64>(from, "total")?;
        field::<Fraction>(from, "mean")?;
        field::<i64>(from, "smallest")?;
        field::<i64>(from, "largest")?;
        field::<Fraction>(from, "median")?;
        field::<i64>(from, "p90")?;
        field::<Option<Fraction>>(from, "variance")?;
        field::<Option<i64>>(from, "deviation")?;
        Ok(())
    }
}

impl Traced for CustomerBehavior {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Id>(from, "customer")?;
        field::<Currency>(from, "currency")?;
        field::<i64>(from, "members")?;
        field::<i64>(from, "closed")?;
        field::<Money>(from, "amount")?;
        field::<Money>(from, "lost")?;
        field::<Option<DayFigures>>(from, "daysToPay")?;
        field::<Option<Fraction>>(from, "daysToPayByAmount")?;
        field::<Option<DayFigures>>(from, "delay")?;
        field::<Option<Fraction>>(from, "daysDelinquent")?;
        field::<Option<Fraction>>(from, "daysDelinquentByAmount")?;
        field::<i64>(from, "late")?;
        field::<i64>(from, "lateDays")?;
        field::<Option<Fraction>>(from, "onTime")?;
        field::<Option<Fraction>>(from, "onTimeByAmount")?;
        field::<Option<Fraction>>(from, "trend")?;
        field::<Money>(from, "open")?;
        field::<Money>(from, "overdue")?;
        field::<Option<i64>>(from, "oldest")?;
        field::<Money>(from, "disputed")?;
        field::<Option<Fraction>>(from, "disputedShare")?;
        field::<Money>(from, "sales")?;
        field::<i64>(from, "salesMonths")?;
        field::<Option<Fraction>>(from, "monthlySales")?;
        field::<Money>(from, "credited")?;
        field::<Option<Fraction>>(from, "creditedShare")?;
        field::<i64>(from, "bounced")?;
        field::<Money>(from, "prepaid")?;
        field::<Option<Fraction>>(from, "prepaidShare")?;
        field::<Money>(from, "freeMoney")?;
        field::<Money>(from, "boundMoney")?;
        field::<Money>(from, "received")?;
        field::<Money>(from, "refunded")?;
        field::<Option<Fraction>>(from, "refundedShare")?;
        field::<i64>(from, "paymentDays")?;
        field::<Option<DayFigures>>(from, "paymentGaps")?;
        Ok(())
    }
}

impl Traced for RatioRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<i64>(from, "months")?;
        field::<ObservationRules>(from, "observation")?;
        field::<Option<LocalDate>>(from, "salesFrom")?;
        field::<Option<Field>>(from, "agreedAhead")?;
        Ok(())
    }
}

impl Traced for RollRate {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Money>(from, "before")?;
        field::<Money>(from, "after")?;
        field::<Option<Fraction>>(from, "rate")?;
        field::<Money>(from, "ripe")?;
        field::<Money>(from, "reached")?;
        field::<Option<Fraction>>(from, "reachedShare")?;
        Ok(())
    }
}

impl Traced for RatioFlag {}

impl Traced for PortfolioRatios {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<LocalDate>(from, "from")?;
        field::<LocalDate>(from, "to")?;
        field::<Money>(from, "sales")?;
        field::<Money>(from, "opening")?;
        field::<Money>(from, "closing")?;
        field::<Money>(from, "notDue")?;
        field::<Money>(from, "collected")?;
        field::<Money>(from, "received")?;
        field::<Option<Fraction>>(from, "dso")?;
        field::<Option<Fraction>>(from, "dsoThreeMonths")?;
        field::<Option<Fraction>>(from, "dsoCountback")?;
        field::<Option<i64>>(from, "dsoTrueMillionths")?;
        field::<Option<Fraction>>(from, "dsoBest")?;
        field::<Option<Fraction>>(from, "daysDelinquent")?;
        field::<Option<Fraction>>(from, "effectiveness")?;
        field::<Option<Fraction>>(from, "turnover")?;
        field::<Option<Fraction>>(from, "collectedShare")?;
        field::<Option<Fraction>>(from, "onTimeShare")?;
        field::<Option<Fraction>>(from, "receivedToSales")?;
        field::<Option<Fraction>>(from, "aheadOverdueShare")?;
        field::<Vec<RollRate>>(from, "rolls")?;
        field::<Vec<RatioFlag>>(from, "flags")?;
        Ok(())
    }
}

impl Traced for AgingBucket {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<i64>>(from, "from")?;
        field::<Option<i64>>(from, "to")?;
        Ok(())
    }
}

impl Traced for AgingBasis {}

impl Traced for AgingMatching {}

impl Traced for AgingColumn {}

impl Traced for AgingUnapplied {}

impl Traced for AgingBy {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        if number(from)? == 5 {
            field::<Id>(from, "name")?;
        }
        Ok(())
    }
}

impl Traced for AgingWorth {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Currency>(from, "currency")?;
        field::<Vec<Quote>>(from, "quotes")?;
        field::<Rounding>(from, "rounding")?;
        Ok(())
    }
}

impl Traced for AgingRules {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<AgingBucket>>(from, "buckets")?;
        field::<AgingBasis>(from, "basis")?;
        field::<AgingMatching>(from, "matching")?;
        field::<AgingColumn>(from, "disputed")?;
        field::<AgingColumn>(from, "retention")?;
        field::<AgingUnapplied>(from, "unapplied")?;
        field::<Option<AgingBy>>(from, "by")?;
        field::<Option<AgingWorth>>(from, "worth")?;
        Ok(())
    }
}

impl Traced for AgingLine {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Option<Value>>(from, "group")?;
        field::<Currency>(from, "currency")?;
        field::<Money>(from, "notDue")?;
        field::<Vec<Money>>(from, "buckets")?;
        field::<Money>(from, "disputed")?;
        field::<Money>(from, "retention")?;
        field::<Money>(from, "unapplied")?;
        field::<Money>(from, "balance")?;
        field::<Money>(from, "open")?;
        field::<i64>(from, "items")?;
        field::<Option<i64>>(from, "oldest")?;
        Ok(())
    }
}

impl Traced for AgingReport {
    fn trace(from: &mut &[u8]) -> result::Result<(), Error> {
        field::<Vec<AgingLine>>(from, "lines")?;
        field::<Vec<AgingLine>>(from, "totals")?;
        Ok(())
    }
}
