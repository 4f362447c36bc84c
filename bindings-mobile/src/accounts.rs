//! Prepayment accounts kept in Rust: the movements cross the border once.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use crate::given::Given;
use crate::scalar::{Id, LocalDate};
use crate::{
    AccountFilter, AccountHold, AccountKey, AccountLedger, AccountLink, AccountLot, AccountPlan, AccountPolicy,
    AccountRequest, AccountSummary, Balance, BatchLine, BatchRequest, Control, Lot, Movement, Result, TieOut,
    TraceLine,
};

/// Accounts with their lots and holds (预收账户), kept in Rust: what `accountDecide` and its sisters compute from all
/// movements each time, without sending the movements again.
///
/// `decide` proposes a movement and changes nothing; the caller stores it, then applies it. May be used from several
/// threads.
#[derive(Debug, uniffi::Object)]
pub struct Accounts {
    kept: RwLock<duebook::Accounts>,
}

impl Accounts {
    fn read(&self) -> RwLockReadGuard<'_, duebook::Accounts> {
        // A refused movement changes nothing, so that what a lock guards is whole even if its thread is gone.
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Accounts {
    /// The accounts as these movements left them, applied in their order.
    #[uniffi::constructor(default(movements = [], policy = None))]
    pub fn new(movements: Given<Vec<Movement>>, policy: Given<Option<AccountPolicy>>) -> Result<Arc<Self>> {
        let (movements, policy) = (movements.at("movements")?, policy.at("policy")?.unwrap_or_default());
        Ok(Arc::new(Self { kept: RwLock::new(duebook::Accounts::replay(&movements, policy)?) }))
    }

    /// The movement that does what is wanted, with the lots it takes and why. Nothing changes.
    pub fn decide(&self, id: Given<Id>, on: Given<LocalDate>, request: Given<AccountRequest>) -> Result<AccountPlan> {
        Ok(self.read().decide(&id.at("id")?, on.at("on")?, &request.at("request")?)?)
    }

    /// Records a movement; a refused one changes nothing.
    pub fn apply(&self, movement: Given<Movement>) -> Result<()> {
        let movement = movement.at("movement")?;
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        Ok(kept.apply(&movement).map_err(|error| error.at("movement"))?)
    }

    /// Decides and applies one wish after another; a refused one is passed over.
    pub fn batch(&self, batch: Given<Vec<BatchRequest>>) -> Result<Vec<BatchLine>> {
        let batch = batch.at("batch")?;
        Ok(self.kept.write().unwrap_or_else(PoisonError::into_inner).batch(&batch))
    }

    /// The movements so far, in their order: what a program stores.
    pub fn movements(&self) -> Vec<Movement> {
        self.read().movements().collect()
    }

    /// How many movements there are, and the latest of their days.
    pub fn summary(&self) -> AccountSummary {
        self.read().summary()
    }

    /// The balances of these accounts at the end of a day, one for each currency.
    pub fn balance(&self, of: Given<AccountFilter>, as_of: Given<LocalDate>) -> Result<Vec<Balance>> {
        Ok(self.read().balance(&of.at("of")?, as_of.at("asOf")?)?)
    }

    /// The lines of an account from its first day to its last, both included.
    pub fn ledger(
        &self,
        account: Given<AccountKey>,
        first: Given<LocalDate>,
        last: Given<LocalDate>,
    ) -> Result<AccountLedger> {
        Ok(self.read().ledger(&account.at("account")?, first.at("first")?, last.at("last")?)?)
    }

    /// The lots of these accounts that were there at the end of a day.
    pub fn lots(&self, of: Given<AccountFilter>, as_of: Given<LocalDate>) -> Result<Vec<AccountLot>> {
        Ok(self.read().lots(&of.at("of")?, as_of.at("asOf")?)?)
    }

    /// The holds of these accounts that were there at the end of a day.
    pub fn holds(&self, of: Given<AccountFilter>, as_of: Given<LocalDate>) -> Result<Vec<AccountHold>> {
        Ok(self.read().holds(&of.at("of")?, as_of.at("asOf")?)?)
    }

    /// What can be used on a day, as lots for `allocate`.
    pub fn to_lots(&self, of: Given<AccountFilter>, as_of: Given<LocalDate>) -> Result<Vec<Lot>> {
        Ok(self.read().to_lots(&of.at("of")?, as_of.at("asOf")?)?)
    }

    /// The balances beside the caller's own figures, with every difference.
    pub fn tie_out(&self, controls: Given<Vec<Control>>, as_of: Given<LocalDate>) -> Result<TieOut> {
        Ok(self.read().tie_out(&controls.at("controls")?, as_of.at("asOf")?)?)
    }

    /// Where the money of a lot went, up to a day.
    pub fn trace(&self, lot: Given<Id>, as_of: Given<LocalDate>) -> Result<Vec<TraceLine>> {
        Ok(self.read().trace(&lot.at("lot")?, as_of.at("asOf")?)?)
    }

    /// Which money paid an item, up to a day; what was taken back stays and says so.
    pub fn links(&self, item: Given<Id>, as_of: Given<LocalDate>) -> Result<Vec<AccountLink>> {
        Ok(self.read().links(&item.at("item")?, as_of.at("asOf")?)?)
    }
}
