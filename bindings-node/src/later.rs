//! Calls on the thread pool, for requests too large for the main thread.

use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::bindgen_prelude::{AsyncTask, Error, Result, Task};
use napi::{Env, Status};
use napi_derive::napi;

use crate::answer::Told;

/// One call with its request, waiting for a thread.
#[derive(Debug)]
pub struct Later {
    name: String,
    given: String,
}

impl Task for Later {
    type Output = Told;
    type JsValue = Told;

    fn compute(&mut self) -> Result<Told> {
        let (name, given) = (std::mem::take(&mut self.name), std::mem::take(&mut self.given));
        // Nothing in the core panics; if it did, a thread of the pool is no place to unwind through.
        catch_unwind(AssertUnwindSafe(|| crate::call_text(&name, &given)))
            .map_err(|_| Error::new(Status::GenericFailure, "duebook: a bug in the engine, please report it"))
    }

    fn resolve(&mut self, _: Env, answer: Told) -> Result<Told> {
        Ok(answer)
    }
}

/// As `call`, on the thread pool.
#[napi(catch_unwind)]
pub fn call_later(name: String, given: String) -> AsyncTask<Later> {
    AsyncTask::new(Later { name, given })
}
