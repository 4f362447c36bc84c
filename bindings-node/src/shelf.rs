//! Where a kept object lies: asked on the main thread, or by a thread of the pool.
//!
//! Who asks on the pool lets the calls of one object follow each other, so that nobody ever waits here for a lock.
//!
//! If a change broke off in a panic, the object may be half changed: it answers nothing more, and can only be released.
//! A question that broke off has changed nothing.

use std::sync::{Arc, PoisonError, RwLock};

use duebook::json::read;
use duebook::shape::Shape;
use duebook::{ErrorKind, Result};
use napi::bindgen_prelude::{Either, Env, Error, Status, ToNapiValue, TypeName};

use crate::answer::{Told, refusal};
use crate::later::{Crossing, guarded};

/// A type of the core that is kept, with its makers and methods by the names they have in JavaScript.
pub trait Keep: Clone + Send + Sync + 'static {
    /// Its class in the addon.
    type Handle: ToNapiValue + TypeName;

    /// One of them.
    fn make(maker: &str, request: &str) -> Result<Self>;

    /// The answer of a method that only reads: text, or another one. Nothing if there is none of this name.
    fn asked(&self, method: &str, request: &str) -> Option<Result<Either<Told, Self>>>;

    /// The answer of a method that changes it.
    fn changed(&mut self, method: &str, request: &str) -> Result<Told>;

    /// About how many bytes it takes.
    fn bytes(&self) -> usize;

    /// It, on a shelf of its own, for JavaScript.
    fn shelved(self, env: &Env) -> Self::Handle;
}

/// What a method is asked that is told nothing.
#[derive(Clone, Shape)]
pub(crate) struct Nothing {}

/// What a method is asked, and what it makes of that.
pub(crate) fn given<Q: Shape, A>(request: &str, work: impl FnOnce(Q) -> Result<A>) -> Result<A> {
    read(request).and_then(work)
}

/// As `given`, for a method that is told one text: as it is behind a mark, or as JSON.
pub(crate) fn given_text<Q: Shape, A>(
    request: &str,
    told: impl FnOnce(String) -> Q,
    work: impl FnOnce(Q) -> Result<A>,
) -> Result<A> {
    match request.strip_prefix('=') {
        Some(text) => work(told(text.to_owned())),
        None => given(request, work),
    }
}

/// The refusal of a name that the JavaScript above never gives.
pub(crate) fn unknown<A>(name: &str) -> Result<A> {
    Err(ErrorKind::WrongType { found: name.into(), expected: "method".into() }.into())
}

/// One that a maker makes, or its refusal.
pub(crate) fn made<T: Keep>(maker: &str, request: &str) -> napi::Result<Either<Told, T>> {
    guarded(|| Ok(crossing(T::make(maker, request).map(Either::B))))
}

fn crossing<T>(answer: Result<Either<Told, T>>) -> Either<Told, T> {
    answer.unwrap_or_else(|error| Either::A(refusal(&error)))
}

impl<T: Keep> Crossing for Either<Told, T> {
    type Value = Either<Told, T::Handle>;

    fn cross(self, env: &Env) -> Self::Value {
        match self {
            Either::A(text) => Either::A(text),
            Either::B(kept) => Either::B(kept.shelved(env)),
        }
    }
}

/// The place of one object; empty once it was released.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    kept: RwLock<Option<T>>,
}

impl<T: Keep> Shelf<T> {
    pub(crate) fn new(kept: T) -> Arc<Self> {
        Arc::new(Self { kept: RwLock::new(Some(kept)) })
    }

    /// The answer of a method, of `copy` or of `release`.
    pub(crate) fn ask(&self, method: &str, request: &str) -> napi::Result<Either<Told, T>> {
        guarded(|| match method {
            "release" => {
                let kept = self.kept.write().unwrap_or_else(PoisonError::into_inner).take();
                drop(kept);
                Ok(Either::A(Told::new()))
            }
            "copy" => self.kept.read().map_err(broken)?.clone().map(Either::B).ok_or_else(released),
            _ => self.answer(method, request),
        })
    }

    fn answer(&self, method: &str, request: &str) -> napi::Result<Either<Told, T>> {
        let kept = self.kept.read().map_err(broken)?;
        if let Some(answer) = kept.as_ref().ok_or_else(released)?.asked(method, request) {
            return Ok(crossing(answer));
        }
        drop(kept);
        let mut kept = self.kept.write().map_err(broken)?;
        Ok(crossing(kept.as_mut().ok_or_else(released)?.changed(method, request).map(Either::A)))
    }

    /// About how many bytes lie here; nothing is said while it changes or after that broke off.
    pub(crate) fn bytes(&self) -> Option<usize> {
        self.kept.try_read().ok().map(|kept| kept.as_ref().map_or(0, Keep::bytes))
    }
}

fn broken<Guard>(_: PoisonError<Guard>) -> Error {
    let why = "duebook: a bug in the engine has broken off a change of this object; make it anew from what was stored";
    Error::new(Status::GenericFailure, why)
}

/// The JavaScript above says so before.
fn released() -> Error {
    Error::new(Status::GenericFailure, "duebook: this handle has been released")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sum; adding 13 breaks off in the middle.
    #[derive(Clone, Debug)]
    struct Sum(Vec<i64>);

    #[derive(Clone, Shape)]
    struct Number {
        number: i64,
    }

    impl Keep for Sum {
        type Handle = ();

        fn make(maker: &str, request: &str) -> Result<Self> {
            match maker {
                "of" => given(request, |Number { number }| Ok(Self(vec![number]))),
                _ => unknown(maker),
            }
        }

        fn asked(&self, method: &str, request: &str) -> Option<Result<Either<Told, Self>>> {
            Some(match method {
                "total" => given(request, |_: Nothing| Ok(Either::A(self.0.iter().sum::<i64>().to_string()))),
                "fail" => given(request, |_: Nothing| bug()),
                _ => return None,
            })
        }

        fn changed(&mut self, method: &str, request: &str) -> Result<Told> {
            match method {
                "add" => given(request, |Number { number }| {
                    self.0.push(number);
                    if number == 13 { bug() } else { Ok(Told::new()) }
                }),
                _ => unknown(method),
            }
        }

        fn bytes(&self) -> usize {
            self.0.len()
        }

        fn shelved(self, _: &Env) {}
    }

    fn bug<A>() -> A {
        panic!("thirteen")
    }

    fn text(answer: napi::Result<Either<Told, Sum>>) -> String {
        match answer {
            Ok(Either::A(text)) => text,
            Ok(Either::B(another)) => format!("{another:?}"),
            Err(error) => error.reason.clone(),
        }
    }

    fn one() -> Arc<Shelf<Sum>> {
        Shelf::new(Sum(vec![1]))
    }

    #[test]
    fn a_change_that_breaks_off_leaves_nothing_to_be_asked() {
        let shelf = one();
        assert!(text(shelf.ask("add", r#"{"number":13}"#)).contains("a bug in the engine, please report it"));
        for method in ["total", "add", "copy"] {
            assert!(text(shelf.ask(method, r#"{"number":1}"#)).contains("make it anew"), "{method}");
        }
        assert_eq!(shelf.bytes(), None);
        assert_eq!(text(shelf.ask("release", "")), "");
    }

    #[test]
    fn a_question_that_breaks_off_has_changed_nothing() {
        let shelf = one();
        assert!(text(shelf.ask("fail", "{}")).contains("please report it"));
        assert_eq!(text(shelf.ask("add", r#"{"number":6}"#)), "");
        assert_eq!((text(shelf.ask("total", "{}")), shelf.bytes()), ("7".to_owned(), Some(2)));
    }

    #[test]
    fn what_is_refused_has_changed_nothing() {
        let shelf = one();
        for request in [r#"{"number":"6"}"#, r#"{"number":6,"more":1}"#, "{", "{}"] {
            assert!(text(shelf.ask("add", request)).starts_with('!'), "{request}");
        }
        assert!(text(shelf.ask("total", r#"{"number":1}"#)).contains("unknown_field"));
        assert!(text(shelf.ask("minus", "{}")).contains("wrong_type"));
        assert!(text(made::<Sum>("from", "{}")).contains("wrong_type"));
        assert_eq!(text(shelf.ask("total", "{}")), "1");
        assert_eq!(text(made("of", r#"{"number":7}"#)), "Sum([7])");
    }

    #[test]
    fn a_copy_goes_its_own_way_and_a_released_one_is_gone() {
        let shelf = one();
        let Ok(Either::B(copy)) = shelf.ask("copy", "") else { panic!("no copy") };
        assert_eq!(text(shelf.ask("release", "")), "");
        assert_eq!((text(shelf.ask("release", "")), shelf.bytes()), (String::new(), Some(0)));
        for method in ["total", "add", "copy"] {
            assert!(text(shelf.ask(method, "{}")).contains("released"), "{method}");
        }
        assert_eq!(copy.0, [1]);
    }
}
