//! Many wishes at once (批量录入): each is decided and applied on its own, and says how it went.

use super::accounts::Accounts;
use super::request::{AccountPlan, AccountRequest};
use crate::shape::Shape;
use crate::{Date, Id};

/// One wish of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BatchRequest {
    /// The id of the movement.
    pub id: Id,
    /// The business date.
    pub on: Date,
    /// What is wanted.
    pub request: AccountRequest,
}

/// How one of them went: a plan that was applied, or a refusal that changed nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BatchLine {
    /// The id of the movement.
    pub id: Id,
    /// What was done.
    #[shape(omit)]
    pub plan: Option<AccountPlan>,
    /// The code of the refusal.
    #[shape(omit)]
    pub code: Option<String>,
    /// Where it was refused.
    #[shape(omit)]
    pub path: Option<String>,
    /// The refusal in English.
    #[shape(omit)]
    pub en: Option<String>,
    /// The refusal in Chinese.
    #[shape(omit)]
    pub zh: Option<String>,
}

impl Accounts {
    /// Decides and applies one wish after another. A refused one is passed over; those after it see the
    /// accounts as those before it left them.
    pub fn batch(&mut self, batch: &[BatchRequest]) -> Vec<BatchLine> {
        batch.iter().map(|wish| self.one(wish)).collect()
    }

    fn one(&mut self, wish: &BatchRequest) -> BatchLine {
        let done = self.decide(&wish.id, wish.on, &wish.request).and_then(|plan| {
            self.apply(&plan.movement)?;
            Ok(plan)
        });
        let id = wish.id.clone();
        match done {
            Ok(plan) => BatchLine { id, plan: Some(plan), code: None, path: None, en: None, zh: None },
            Err(refused) => BatchLine {
                id,
                plan: None,
                code: Some(refused.code().to_owned()),
                path: Some(refused.path().to_owned()),
                en: Some(refused.en()),
                zh: Some(refused.zh()),
            },
        }
    }
}
