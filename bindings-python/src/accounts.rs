//! The prepayment accounts (预收账户) of a company, kept by the core between calls.
//!
//! The functions `account_…` replay the movements at every call, as a program without memory does. A
//! program that stays up keeps an `Accounts`: one decision costs as much after a million movements as after
//! a thousand.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use duebook as core;
use pyo3::prelude::*;

use crate::argument::{Answer, Given, New, worked};
use crate::border::{At, List};
use crate::scalar::{Date, Id};
use crate::shape::{
    AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLink, AccountLot, AccountPlan, AccountPolicy,
    AccountRequest, AccountSummary, Balance, BatchLine, BatchRequest, Control, Lot, Movement, TieOut, TraceLine, at,
};

/// All prepayment accounts of a company (预收账户): movements go in, the figures of any day come out.
///
/// `decide` says which movement does what is wanted; nothing changes until it is given to `apply`. What is refused
/// has changed nothing. It may be used by several threads; a copy of it goes its own way.
#[pyclass(frozen, module = "duebook")]
pub(crate) struct Accounts {
    // INVARIANT: locked only while the interpreter is released, so that no thread waits for both.
    core: RwLock<core::Accounts>,
    policy: core::AccountPolicy,
}

impl Accounts {
    fn read(&self) -> RwLockReadGuard<'_, core::Accounts> {
        self.core.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, core::Accounts> {
        self.core.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self, py: Python<'_>) -> Vec<core::Movement> {
        py.detach(|| self.read().movements().collect())
    }
}

#[pymethods]
impl Accounts {
    #[new]
    #[pyo3(signature = (movements = At::new(Vec::new()), policy = At::new(core::AccountPolicy::default())))]
    fn new(
        py: Python<'_>,
        movements: At<at::Movements, List<Movement>>,
        policy: At<at::Policy, AccountPolicy>,
    ) -> PyResult<Self> {
        let (movements, policy) = (movements.0, policy.0);
        let replayed = worked(py, || core::Accounts::replay(&movements, policy.clone()))?;
        Ok(Self { core: RwLock::new(replayed), policy })
    }

    /// What a company decides once for all its accounts.
    #[getter]
    fn policy(&self) -> Answer<AccountPolicy> {
        Answer(self.policy.clone())
    }

    /// The movement that does what is wanted, with the lots it takes and why. Nothing changes: store the movement
    /// and apply it.
    ///
    /// Money is taken in the order of consumption: money whose scope fits first; then lower priority number,
    /// sooner expiry (none last), given before paid, earlier arrival, id. A request may name lots instead.
    #[pyo3(signature = (id, on, request))]
    fn decide(
        &self,
        py: Python<'_>,
        id: At<at::Id, Id>,
        on: At<at::On, Date>,
        request: At<at::Request, AccountRequest>,
    ) -> PyResult<Answer<AccountPlan>> {
        worked(py, || self.read().decide(&id.0, on.0, &request.0)).map(Answer)
    }

    /// Applies one movement, after checking everything about it.
    ///
    /// It may be dated before others that are there (unless the policy forbids it): it is accepted if every lot has
    /// enough on every day from then on.
    #[pyo3(signature = (movement))]
    fn apply(&self, py: Python<'_>, movement: Given<'_, at::Movement, Movement>) -> PyResult<()> {
        let movement = movement.lent()?;
        worked(py, || self.write().apply(movement))
    }

    /// Decides and applies one wish after another. A refused one is passed over; those after it see the accounts as
    /// those before it left them.
    #[pyo3(signature = (batch))]
    fn batch(&self, py: Python<'_>, batch: At<at::Batch, List<BatchRequest>>) -> PyResult<New<BatchLine>> {
        worked(py, || Ok(self.write().batch(&batch.0))).map(New)
    }

    /// The balances of these accounts at the end of a day, one for each currency, rolled up and account by account.
    /// Any day: what will expire or lapse by then is no longer counted.
    #[pyo3(signature = (of, *, as_of))]
    fn balance(
        &self,
        py: Python<'_>,
        of: Given<'_, at::Of, AccountFilter>,
        as_of: At<at::AsOf, Date>,
    ) -> PyResult<New<Balance>> {
        let of = of.lent()?;
        worked(py, || self.read().balance(of, as_of.0)).map(New)
    }

    /// The lines of an account from its first day to its last, both included.
    #[pyo3(signature = (account, first, last))]
    fn ledger(
        &self,
        py: Python<'_>,
        account: Given<'_, at::Account, AccountKey>,
        first: At<at::First, Date>,
        last: At<at::Last, Date>,
    ) -> PyResult<Answer<AccountLedger>> {
        let account = account.lent()?;
        worked(py, || self.read().ledger(account, first.0, last.0)).map(Answer)
    }

    /// The lots of these accounts that were there at the end of a day, account by account, by arrival and id.
    #[pyo3(signature = (of, *, as_of))]
    fn lots(
        &self,
        py: Python<'_>,
        of: Given<'_, at::Of, AccountFilter>,
        as_of: At<at::AsOf, Date>,
    ) -> PyResult<New<AccountLot>> {
        let of = of.lent()?;
        worked(py, || self.read().lots(of, as_of.0)).map(New)
    }

    /// What can be used on a day, as lots for `allocate`.
    #[pyo3(signature = (of, *, as_of))]
    fn to_lots(
        &self,
        py: Python<'_>,
        of: Given<'_, at::Of, AccountFilter>,
        as_of: At<at::AsOf, Date>,
    ) -> PyResult<New<Lot>> {
        let of = of.lent()?;
        worked(py, || self.read().to_lots(of, as_of.0)).map(New)
    }

    /// The holds of these accounts that were there at the end of a day, in the order they were made.
    #[pyo3(signature = (of, *, as_of))]
    fn holds(
        &self,
        py: Python<'_>,
        of: Given<'_, at::Of, AccountFilter>,
        as_of: At<at::AsOf, Date>,
    ) -> PyResult<New<AccountHold>> {
        let of = of.lent()?;
        worked(py, || self.read().holds(of, as_of.0)).map(New)
    }

    /// Compares what is on the books at the end of a day with the control accounts of the general ledger.
    #[pyo3(signature = (controls, *, as_of))]
    fn tie_out(
        &self,
        py: Python<'_>,
        controls: At<at::Controls, List<Control>>,
        as_of: At<at::AsOf, Date>,
    ) -> PyResult<Answer<TieOut>> {
        worked(py, || self.read().tie_out(&controls.0, as_of.0)).map(Answer)
    }

    /// The way of a lot up to a day: what it paid, what was held, where the rest went, and the same for every lot
    /// that parts of it became.
    #[pyo3(signature = (lot, *, as_of))]
    fn trace(&self, py: Python<'_>, lot: At<at::Lot, Id>, as_of: At<at::AsOf, Date>) -> PyResult<New<TraceLine>> {
        worked(py, || self.read().trace(&lot.0, as_of.0)).map(New)
    }

    /// The links of an item up to a day, in the order they were recorded; those taken back stay and say so.
    #[pyo3(signature = (item, *, as_of))]
    fn links(&self, py: Python<'_>, item: At<at::Item, Id>, as_of: At<at::AsOf, Date>) -> PyResult<New<AccountLink>> {
        worked(py, || self.read().links(&item.0, as_of.0)).map(New)
    }

    /// How many movements there are, and the latest of their days.
    fn summary(&self, py: Python<'_>) -> PyResult<Answer<AccountSummary>> {
        worked(py, || Ok(self.read().summary())).map(Answer)
    }

    /// The movements in the order they were recorded: the whole of what there is to store.
    fn movements(&self, py: Python<'_>) -> New<Movement> {
        New(self.kept(py))
    }

    /// The same accounts once more, without a replay: for trying out what is not to be kept.
    fn copy(&self, py: Python<'_>) -> Self {
        let core = py.detach(|| RwLock::new(self.read().clone()));
        Self { core, policy: self.policy.clone() }
    }

    fn __copy__(&self, py: Python<'_>) -> Self {
        self.copy(py)
    }

    fn __getnewargs__(&self, py: Python<'_>) -> (Answer<List<Movement>>, Answer<AccountPolicy>) {
        (Answer(self.kept(py)), self.policy())
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let count = py.detach(|| self.read().summary().count);
        format!("<Accounts of {count} movements>")
    }
}
