//! The calls on prepayment accounts. Each replays the movements it is given, as a host without state does.

use super::call::answer;
use crate::shape::Shape;
use crate::{
    AccountFilter, AccountKey, AccountPolicy, AccountRequest, Accounts, BatchRequest, Control, Date, Id, Movement,
    Result,
};

/// The answer of a call of this family; `None` for another name.
pub(super) fn call(name: &str, given: &str) -> Option<Result<String>> {
    Some(match name {
        "accountBalance" => answer(given, |r: Read| replay(&r.movements, &r.policy)?.balance(&r.of, r.as_of)),
        "accountBatch" => answer(given, |r: Batch| Ok(replay(&r.movements, &r.policy)?.batch(&r.batch))),
        "accountDecide" => answer(given, |r: Decide| replay(&r.movements, &r.policy)?.decide(&r.id, r.on, &r.request)),
        "accountHolds" => answer(given, |r: Read| replay(&r.movements, &r.policy)?.holds(&r.of, r.as_of)),
        "accountLedger" => {
            answer(given, |r: Ledger| replay(&r.movements, &r.policy)?.ledger(&r.account, r.first, r.last))
        }
        "accountLinks" => answer(given, |r: Links| replay(&r.movements, &r.policy)?.links(&r.item, r.as_of)),
        "accountLots" => answer(given, |r: Read| replay(&r.movements, &r.policy)?.lots(&r.of, r.as_of)),
        "accountReplay" => answer(given, |r: Replay| Ok(replay(&r.movements, &r.policy)?.summary())),
        "accountTieOut" => answer(given, |r: Tie| replay(&r.movements, &r.policy)?.tie_out(&r.controls, r.as_of)),
        "accountToLots" => answer(given, |r: Read| replay(&r.movements, &r.policy)?.to_lots(&r.of, r.as_of)),
        "accountTrace" => answer(given, |r: Trace| replay(&r.movements, &r.policy)?.trace(&r.lot, r.as_of)),
        _ => return None,
    })
}

#[derive(Clone, Shape)]
struct Read {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    of: AccountFilter,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct Batch {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    batch: Vec<BatchRequest>,
}

#[derive(Clone, Shape)]
struct Decide {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    id: Id,
    on: Date,
    request: AccountRequest,
}

#[derive(Clone, Shape)]
struct Ledger {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    account: AccountKey,
    first: Date,
    last: Date,
}

#[derive(Clone, Shape)]
struct Replay {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
}

#[derive(Clone, Shape)]
struct Tie {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    controls: Vec<Control>,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct Trace {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    lot: Id,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct Links {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
    item: Id,
    as_of: Date,
}

fn replay(movements: &[Movement], policy: &AccountPolicy) -> Result<Accounts> {
    Accounts::replay(movements, policy.clone())
}
