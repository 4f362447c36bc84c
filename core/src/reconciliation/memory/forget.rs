//! Forgetting a payer (遗忘): a person who asks to be forgotten is gone from the list, not only hidden.

use std::collections::BTreeSet;

use super::event::{PayerEvent, check};
use super::{canonical_account, canonical_name};
use crate::error::count;
use crate::shape::Shape;
use crate::{Id, Result};

/// What [`forget_payer`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForgetPayerRequest {
    /// What was decided about payers.
    pub events: Vec<PayerEvent>,
    /// Names under which the payer may stand, in any spelling that is compared as equal.
    #[shape(omit)]
    pub names: Vec<String>,
    /// Accounts of the payer.
    #[shape(omit)]
    pub accounts: Vec<String>,
}

/// What is left.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ForgottenPayer {
    /// The events to keep instead, in their order.
    pub events: Vec<PayerEvent>,
    /// How many were taken out.
    pub removed: i64,
}

/// The list without a payer: every event under one of the names or accounts is taken out, and every withdrawal of a
/// decision that has no other event. What is left says exactly what it would say had the payer never been there.
///
/// An event that names the payer only in another spelling, or only under a masked account, is found by the text as it
/// was written.
///
/// ```
/// use duebook::{ForgetPayerRequest, Payer, PayerEvent, forget_payer};
///
/// let payer = Payer { name: Some("Ｌi Na".into()), account: None };
/// let event = PayerEvent::Refused {
///     decision: "D-7".parse()?,
///     on: "2026-03-02".parse()?,
///     payer,
///     customer: "ACME".parse()?,
/// };
/// let request = ForgetPayerRequest { events: vec![event], names: vec!["LI NA".into()], accounts: vec![] };
/// let left = forget_payer(&request)?;
/// assert_eq!((left.events.len(), left.removed), (0, 1));
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// As [`PayerMemory::of`](super::PayerMemory::of).
pub fn forget_payer(request: &ForgetPayerRequest) -> Result<ForgottenPayer> {
    let ForgetPayerRequest { events, names, accounts } = request;
    check(events)?;
    let written: BTreeSet<&str> = names.iter().chain(accounts).map(String::as_str).collect();
    let names: BTreeSet<String> = names.iter().filter_map(|name| canonical_name(name)).collect();
    let accounts: BTreeSet<String> = accounts.iter().filter_map(|account| canonical_account(account)).collect();
    let is_meant = |event: &PayerEvent| {
        event.payer().is_some_and(|(payer, _)| {
            let name = payer.name.as_deref().and_then(canonical_name).is_some_and(|name| names.contains(&name));
            let account = payer.account.as_deref().and_then(canonical_account);
            let account = account.is_some_and(|account| accounts.contains(&account));
            let texts = [&payer.name, &payer.account];
            name || account || texts.into_iter().flatten().any(|text| written.contains(text.as_str()))
        })
    };
    let meant: BTreeSet<&Id> = events.iter().filter(|event| is_meant(event)).map(PayerEvent::decision).collect();
    let others: BTreeSet<&Id> =
        events.iter().filter(|event| event.payer().is_some() && !is_meant(event)).map(PayerEvent::decision).collect();
    let kept = |event: &&PayerEvent| match event {
        PayerEvent::Withdrawn { decision, .. } => !meant.contains(decision) || others.contains(decision),
        PayerEvent::Confirmed { .. } | PayerEvent::Refused { .. } => !is_meant(event),
    };
    let left: Vec<PayerEvent> = events.iter().filter(kept).cloned().collect();
    let removed = count(events.len().saturating_sub(left.len()));
    Ok(ForgottenPayer { events: left, removed })
}
