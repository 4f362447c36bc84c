//! Work on the thread pool, for what is too large for the main thread.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::bindgen_prelude::{AsyncTask, Error, Result, Task, ToNapiValue, TypeName};
use napi::{Env, Status};
use napi_derive::napi;

use crate::answer::Told;

/// What comes back from the pool, and what JavaScript is given for it on the main thread.
pub trait Crossing: Send + 'static {
    /// A value of JavaScript.
    type Value: ToNapiValue + TypeName;

    /// The value for it.
    fn cross(self, env: &Env) -> Self::Value;
}

impl Crossing for Told {
    type Value = Self;

    fn cross(self, _: &Env) -> Self {
        self
    }
}

/// Work that waits for a thread.
pub struct Later<A> {
    work: Option<Box<dyn FnOnce() -> Result<A> + Send>>,
}

impl<A> fmt::Debug for Later<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Later").field("done", &self.work.is_none()).finish()
    }
}

impl<A: Crossing> Later<A> {
    pub(crate) fn new(work: impl FnOnce() -> Result<A> + Send + 'static) -> AsyncTask<Self> {
        AsyncTask::new(Self { work: Some(Box::new(work)) })
    }
}

impl<A: Crossing> Task for Later<A> {
    type Output = A;
    type JsValue = A::Value;

    fn compute(&mut self) -> Result<A> {
        self.work.take().ok_or_else(bug).and_then(guarded)
    }

    fn resolve(&mut self, env: Env, answer: A) -> Result<A::Value> {
        Ok(answer.cross(&env))
    }
}

/// Nothing in the core panics; if it did, no border and no thread of the pool is a place to unwind through.
pub(crate) fn guarded<A>(work: impl FnOnce() -> Result<A>) -> Result<A> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(bug()))
}

fn bug() -> Error {
    Error::new(Status::GenericFailure, "duebook: a bug in the engine, please report it")
}

/// As `call`, on the thread pool.
#[napi(catch_unwind)]
pub fn call_later(name: String, given: String) -> AsyncTask<Later<Told>> {
    Later::new(move || Ok(crate::call_text(&name, &given)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_breaks_off_is_an_error_and_not_a_dead_process() {
        let mut later: Later<Told> = Later { work: Some(Box::new(|| panic!("a bug"))) };
        for _ in ["broken off", "there is nothing more to do"] {
            assert_eq!(later.compute().unwrap_err().reason, "duebook: a bug in the engine, please report it");
        }
    }
}
