//! The scalars of the library: amounts, dates, identifiers, rates.

use super::{Field, Fields, Form, Kept, Outline, Shape, Sink, Source};
use crate::{Currency, Date, Id, Instant, Money, Percent, Rate, Result};

/// A scalar on its way out.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// A currency.
    Currency(Currency),
    /// A date.
    Date(Date),
    /// An identifier.
    Id(&'a Id),
    /// A recorded instant.
    Instant(Instant),
    /// An amount of money.
    Money(Money),
    /// A percentage.
    Percent(Percent),
    /// A rate.
    Rate(Rate),
}

impl std::fmt::Display for Scalar<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Currency(currency) => currency.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Id(id) => id.fmt(f),
            Self::Instant(instant) => instant.fmt(f),
            Self::Money(money) => money.fmt(f),
            Self::Percent(percent) => percent.fmt(f),
            Self::Rate(rate) => rate.fmt(f),
        }
    }
}

macro_rules! scalars {
    ($($name:ident $method:ident $given:ident => $out:expr;)*) => {$(
        impl Shape for $name {
            fn blank() -> Self {
                Self::BLANK
            }
            fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
                *self = from.$method()?;
                Ok(())
            }
            fn lift(from: &mut dyn Source) -> Result<Self> {
                from.$method()
            }
            fn lower(&self, to: &mut dyn Sink) -> Result<()> {
                let $given = self;
                to.scalar(Scalar::$name($out))
            }
        }

        super::serde_by_shape!($name);
    )*};
}

scalars! {
    Currency currency given => *given;
    Date date given => *given;
    Id id given => given;
    Instant instant given => *given;
    Money money given => *given;
    Percent percent given => *given;
    Rate rate given => *given;
}

/// An amount as a record, where there is no type of its own.
pub(super) static MONEY: Outline = Outline {
    name: "Money",
    docs: "An amount with its currency.",
    form: Form::Record(&[
        Field {
            name: "amount",
            json: "amount",
            key: ",\"amount\":",
            docs: "The amount as text, with all digits of its currency.",
            optional: false,
        },
        Field { name: "currency", json: "currency", key: ",\"currency\":", docs: "The currency.", optional: false },
    ]),
};

impl Fields for Money {
    fn outline(&self) -> &'static Outline {
        &MONEY
    }

    fn left_out_bits(&self) -> u64 {
        0
    }

    fn lower_field(&self, field: usize, to: &mut dyn Sink) -> Result<()> {
        match field {
            0 => to.text(&self.amount()),
            _ => to.scalar(Scalar::Currency(self.currency())),
        }
    }

    fn boxed(&self) -> Kept {
        Box::new(*self)
    }
}
