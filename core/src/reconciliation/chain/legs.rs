//! Two sums side by side, and the one word for all of them.

use super::{ChainFigure, ChainKind, ChainLeg, ChainLegState, ChainState, ComparedLeg};
use crate::reason::ChainReason;
use crate::{Currency, Money, Result};

/// The legs, and what is said about each.
pub(super) fn compared(
    legs: &[ChainLeg],
    figures: &[ChainFigure],
    currency: Currency,
) -> Result<(Vec<ComparedLeg>, Vec<ChainReason>)> {
    let (mut found, mut reasons) = (Vec::new(), Vec::new());
    for ChainLeg { left, right } in legs.iter().copied() {
        let of = |kind: ChainKind| figures.iter().find(|figure| figure.kind == kind).map(|figure| figure.amount);
        let zero = Money::clamped(0, currency);
        let (a, b) = (of(left).unwrap_or(zero), of(right).unwrap_or(zero));
        let difference = a.minus(b)?;
        let state = match (a.is_zero(), b.is_zero()) {
            (true, true) => ChainLegState::Nothing,
            _ if difference.is_zero() => ChainLegState::Agrees,
            (false, true) => ChainLegState::OnlyLeft,
            (true, false) => ChainLegState::OnlyRight,
            (false, false) => ChainLegState::Differs,
        };
        reasons.extend(match state {
            ChainLegState::Nothing => None,
            ChainLegState::Agrees => Some(ChainReason::Agrees { left, right, amount: a }),
            ChainLegState::OnlyLeft => Some(ChainReason::OnlyLeft { left, right, amount: a }),
            ChainLegState::OnlyRight => Some(ChainReason::OnlyRight { left, right, amount: b }),
            ChainLegState::Differs => {
                Some(ChainReason::Differs { left, right, left_amount: a, right_amount: b, difference })
            }
        });
        found.push(ComparedLeg { left, right, state, difference });
    }
    Ok((found, reasons))
}

/// The one word: what is missing is told before what is only not there yet.
pub(super) fn state(has_contract: bool, figures: &[ChainFigure], legs: &[ComparedLeg]) -> ChainState {
    use ChainLegState::{Agrees, Differs, Nothing, OnlyLeft, OnlyRight};
    if !has_contract {
        return ChainState::NoContract;
    }
    let agree = legs.iter().all(|leg| matches!(leg.state, Agrees | Nothing));
    if agree && legs.iter().any(|leg| leg.state == Agrees) {
        return ChainState::Complete;
    }
    let minor =
        |kind: ChainKind| figures.iter().find(|figure| figure.kind == kind).map_or(0, |figure| figure.amount.minor());
    let leg = |one: ChainKind, other: ChainKind| {
        let found =
            legs.iter().find(|leg| (leg.left, leg.right) == (one, other) || (leg.right, leg.left) == (one, other));
        // Seen from `one`.
        found.map_or(Nothing, |leg| match leg.state {
            OnlyLeft if leg.left == other => OnlyRight,
            OnlyRight if leg.left == other => OnlyLeft,
            state => state,
        })
    };
    let beyond = legs.iter().any(|leg| {
        let with_contract = leg.left == ChainKind::Contract || leg.right == ChainKind::Contract;
        let other = if leg.left == ChainKind::Contract { leg.right } else { leg.left };
        with_contract && minor(other) > minor(ChainKind::Contract)
    });
    match leg(ChainKind::Delivery, ChainKind::Payment) {
        _ if beyond => ChainState::AmountDiffers,
        OnlyLeft => ChainState::DeliveredNotPaid,
        OnlyRight => ChainState::PaidNotDelivered,
        Differs => ChainState::AmountDiffers,
        Nothing | Agrees => {
            let is_open = |leg: &&ComparedLeg| leg.left != ChainKind::Contract && leg.right != ChainKind::Contract;
            let apart = legs.iter().filter(is_open).any(|leg| !matches!(leg.state, Agrees | Nothing));
            if apart { ChainState::AmountDiffers } else { ChainState::InProgress }
        }
    }
}
