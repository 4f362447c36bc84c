//! Prepayment accounts that stay in Rust between calls.
//!
//! The calls `account…` replay the movements at every call. Here they are replayed once: a decision then
//! costs as much after a million movements as after a thousand. Unlike the other handles this one changes.

use duebook::json::{read, write, write_all};
use duebook::shape::Shape;
use duebook::{
    AccountFilter, AccountKey, AccountPolicy, AccountRequest, Accounts, BatchRequest, Control, Date, Id, Movement,
    Result,
};
use napi::bindgen_prelude::{Either, Env, ObjectFinalize};
use napi_derive::napi;

use crate::answer::{Told, told};
use crate::handle::{Window, handle, lighten, weigh};

/// Accounts kept in Rust.
#[napi(custom_finalize)]
#[derive(Debug)]
pub struct Books {
    accounts: Accounts,
    weight: i64,
}

/// About what a movement takes: itself, its indexes, and what it changed over time.
const MOVEMENT: usize = 4 * size_of::<Movement>();

#[derive(Clone, Shape)]
struct Opened {
    movements: Vec<Movement>,
    #[shape(default)]
    policy: AccountPolicy,
}

#[derive(Clone, Shape)]
struct Decide {
    id: Id,
    on: Date,
    request: AccountRequest,
}

#[derive(Clone, Shape)]
struct Batch {
    batch: Vec<BatchRequest>,
}

#[derive(Clone, Shape)]
struct Of {
    of: AccountFilter,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct Days {
    account: AccountKey,
    first: Date,
    last: Date,
}

#[derive(Clone, Shape)]
struct Controls {
    controls: Vec<Control>,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct OfLot {
    lot: Id,
    as_of: Date,
}

#[derive(Clone, Shape)]
struct OfItem {
    item: Id,
    as_of: Date,
}

/// Replays movements, given with a policy as JSON text.
#[napi(catch_unwind)]
pub fn open_accounts(env: Env, request: String) -> Either<Told, Books> {
    let replayed = read::<Opened>(&request).and_then(|given| Accounts::replay(&given.movements, given.policy));
    handle(replayed.map(|accounts| Books::new(&env, accounts)))
}

#[napi]
impl Books {
    fn new(env: &Env, accounts: Accounts) -> Self {
        let count = usize::try_from(accounts.summary().count).unwrap_or_default();
        Self { weight: weigh(env, count, MOVEMENT), accounts }
    }

    fn asked<Q: Shape, A: Shape>(&self, request: &str, work: impl FnOnce(&Accounts, Q) -> Result<A>) -> Told {
        told(read(request).and_then(|request| write(&work(&self.accounts, request)?)))
    }

    fn heavier(&mut self, env: &Env, movements: usize) {
        self.weight = self.weight.saturating_add(weigh(env, movements, MOVEMENT));
    }

    /// The movement that does what is wanted, as JSON text.
    #[napi(catch_unwind)]
    pub fn decide(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Decide| accounts.decide(&r.id, r.on, &r.request))
    }

    /// Applies one movement.
    #[napi(catch_unwind)]
    pub fn apply(&mut self, env: Env, movement: String) -> Told {
        let applied = read::<Movement>(&movement).and_then(|movement| self.accounts.apply(&movement));
        if applied.is_ok() {
            self.heavier(&env, 1);
        }
        told(applied.map(|()| "null".to_owned()))
    }

    /// Decides and applies one wish after another; the outcome of each, as JSON text.
    #[napi(catch_unwind)]
    pub fn batch(&mut self, env: Env, request: String) -> Told {
        told(read::<Batch>(&request).and_then(|Batch { batch }| {
            let lines = self.accounts.batch(&batch);
            self.heavier(&env, lines.iter().filter(|line| line.plan.is_some()).count());
            write(&lines)
        }))
    }

    /// The balances of some accounts, as JSON text.
    #[napi(catch_unwind)]
    pub fn balance(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Of| accounts.balance(&r.of, r.as_of))
    }

    /// The lines of an account, as JSON text.
    #[napi(catch_unwind)]
    pub fn ledger(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Days| accounts.ledger(&r.account, r.first, r.last))
    }

    /// The lots of some accounts, as JSON text.
    #[napi(catch_unwind)]
    pub fn lots(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Of| accounts.lots(&r.of, r.as_of))
    }

    /// What can be used, as JSON text.
    #[napi(catch_unwind)]
    pub fn to_lots(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Of| accounts.to_lots(&r.of, r.as_of))
    }

    /// The holds of some accounts, as JSON text.
    #[napi(catch_unwind)]
    pub fn holds(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Of| accounts.holds(&r.of, r.as_of))
    }

    /// The comparison with control accounts, as JSON text.
    #[napi(catch_unwind)]
    pub fn tie_out(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: Controls| accounts.tie_out(&r.controls, r.as_of))
    }

    /// The way of a lot, as JSON text.
    #[napi(catch_unwind)]
    pub fn trace(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: OfLot| accounts.trace(&r.lot, r.as_of))
    }

    /// The links of an item, as JSON text.
    #[napi(catch_unwind)]
    pub fn links(&self, request: String) -> Told {
        self.asked(&request, |accounts, r: OfItem| accounts.links(&r.item, r.as_of))
    }

    /// How many movements there are, and the latest of their days, as JSON text.
    #[napi(catch_unwind)]
    pub fn summary(&self) -> Told {
        told(write(&self.accounts.summary()))
    }

    /// Some of the movements, as JSON text.
    #[napi(catch_unwind)]
    pub fn movements(&self, window: String) -> Told {
        let all: Vec<Movement> = self.accounts.movements().collect();
        told(read::<Window>(&window).and_then(|window| write_all(window.of(&all)?.iter())))
    }

    /// The same accounts once more.
    #[napi(catch_unwind)]
    pub fn copy(&self, env: Env) -> Books {
        Self::new(&env, self.accounts.clone())
    }

    /// Frees the accounts now; the handle is empty afterwards.
    #[napi(catch_unwind)]
    pub fn release(&mut self, env: Env) {
        self.accounts = Accounts::new(AccountPolicy::default());
        lighten(&env, &mut self.weight);
    }
}

impl ObjectFinalize for Books {
    fn finalize(mut self, env: Env) -> napi::Result<()> {
        lighten(&env, &mut self.weight);
        Ok(())
    }
}
