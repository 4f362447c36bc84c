//! Tags (标签) and comments (备注) on records.

use super::desk::Desk;
use super::event::BookEvent;
use super::record::RecordKey;
use super::state::{Moment, State, refused};
use crate::error::ErrorKind;
use crate::{Id, Result};

/// The record must be there.
fn there(state: &State, subject: &RecordKey) -> Result<()> {
    match subject {
        RecordKey::Customer { customer } => state.customer(customer).map(|_| ()).map_err(|e| e.at("customer")),
        RecordKey::Contract { contract } => state.contract(contract).map(|_| ()).map_err(|e| e.at("contract")),
        RecordKey::Item { item } => state.item(item).map(|_| ()).map_err(|e| e.at("item")),
        RecordKey::Receipt { receipt } => state.receipt(receipt).map(|_| ()).map_err(|e| e.at("receipt")),
    }
    .map_err(|e| e.at("subject"))
}

fn tagged(state: &State, subject: &RecordKey, tag: &Id) -> bool {
    state.tags.has(&(subject.clone(), tag.clone()))
}

pub(super) fn tag(desk: &mut Desk<'_>, subject: &RecordKey, tag: &Id) -> Result<()> {
    there(desk.state, subject)?;
    if tagged(desk.state, subject, tag) {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::Tagged { subject: subject.clone(), tag: tag.clone() })
}

pub(super) fn untag(desk: &mut Desk<'_>, subject: &RecordKey, tag: &Id) -> Result<()> {
    there(desk.state, subject)?;
    if !tagged(desk.state, subject, tag) {
        return refused(ErrorKind::NothingToDo {});
    }
    desk.push(BookEvent::Untagged { subject: subject.clone(), tag: tag.clone() })
}

pub(super) fn comment(desk: &mut Desk<'_>, subject: &RecordKey, text: &str) -> Result<()> {
    there(desk.state, subject)?;
    desk.push(BookEvent::Commented { subject: subject.clone(), text: text.to_owned() })
}

pub(super) fn apply(state: &mut State, moment: Moment, event: &BookEvent) -> Result<()> {
    match event {
        BookEvent::Tagged { subject, tag } => {
            there(state, subject)?;
            if tagged(state, subject, tag) {
                return refused(ErrorKind::EventMismatch { field: "tag".into() });
            }
            state.tags.put((subject.clone(), tag.clone()), moment.sequence);
        }
        BookEvent::Untagged { subject, tag } => {
            if !tagged(state, subject, tag) {
                return refused(ErrorKind::EventMismatch { field: "tag".into() });
            }
            state.tags.remove(&(subject.clone(), tag.clone()));
        }
        BookEvent::Commented { subject, .. } => there(state, subject)?,
        _ => {}
    }
    Ok(())
}
