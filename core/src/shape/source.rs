//! Where a value is read from.

use smol_str::SmolStr;

use super::Outline;
use crate::error::ErrorKind;
use crate::{Currency, Date, Id, Instant, Money, Percent, Rate, Result};

/// What a source does with each value of a list.
pub type Each<'a> = dyn FnMut(&mut dyn Source) -> Result<()> + 'a;

/// What a source does with each field of a record: its position in the outline, and its value.
pub type EachField<'a> = dyn FnMut(usize, &mut dyn Source) -> Result<()> + 'a;

/// One value that waits to be read, in whatever form it is.
///
/// Every method reads the value and is called once. A source refuses fields that the outline does not have and
/// fields that come twice, and adds to every refusal where it was.
pub trait Source {
    /// Text. `expected` is the name of what is needed, should it be something else.
    ///
    /// # Errors
    /// `wrong_type`; the refusals of `take`.
    fn text(&mut self, expected: &'static str, take: &mut dyn FnMut(&str) -> Result<()>) -> Result<()>;

    /// A whole number.
    ///
    /// # Errors
    /// `wrong_type`.
    fn number(&mut self) -> Result<i64>;

    /// Yes or no.
    ///
    /// # Errors
    /// `wrong_type`.
    fn flag(&mut self) -> Result<bool>;

    /// A value that may be nothing: `some` is called if it is something.
    ///
    /// # Errors
    /// The refusals of `some`.
    fn optional(&mut self, some: &mut Each<'_>) -> Result<()>;

    /// A list.
    ///
    /// # Errors
    /// `wrong_type`; the refusals of `each`.
    fn list(&mut self, each: &mut Each<'_>) -> Result<()>;

    /// The fields of a record, in any order.
    ///
    /// # Errors
    /// `wrong_type`, `unknown_field`, `duplicate_field`; the refusals of `each`.
    fn record(&mut self, outline: &'static Outline, each: &mut EachField<'_>) -> Result<()>;

    /// A choice: the variant, and the rest of it.
    ///
    /// # Errors
    /// `wrong_type`, `missing_field`, `unknown_variant`; the refusals of `chosen`.
    fn choice(
        &mut self,
        outline: &'static Outline,
        chosen: &mut dyn FnMut(usize, &mut dyn Rest) -> Result<()>,
    ) -> Result<()>;

    /// A plain name: its position among the variants.
    ///
    /// # Errors
    /// `wrong_type`, `unknown_variant`.
    fn name(&mut self, outline: &'static Outline) -> Result<usize>;

    /// The record itself, where the source keeps it whole.
    ///
    /// # Errors
    /// `wrong_type`.
    fn kept(&mut self) -> Result<Option<&dyn std::any::Any>> {
        Ok(None)
    }

    /// Whether only what this library writes may be taken: exactly the fields that are written, and each value in the
    /// form in which it is written.
    fn as_written(&self) -> bool {
        false
    }

    /// An amount of money.
    ///
    /// # Errors
    /// Those of a record, and of [`Money::parse`].
    fn money(&mut self) -> Result<Money> {
        let (mut amount, mut currency) = (None::<SmolStr>, None::<Currency>);
        self.record(&super::scalar::MONEY, &mut |field, value| match field {
            0 => value.text("text", &mut |text| {
                amount = Some(SmolStr::new(text));
                Ok(())
            }),
            _ => {
                currency = Some(value.currency()?);
                Ok(())
            }
        })?;
        let missing = |field: &str| ErrorKind::MissingField { field: field.to_owned() };
        let amount = amount.ok_or_else(|| missing("amount"))?;
        let currency = currency.ok_or_else(|| missing("currency"))?;
        Money::parse(&amount, currency).map_err(|e| e.at("amount"))
    }

    /// A currency.
    ///
    /// # Errors
    /// `wrong_type`; those of [`Currency::new`].
    fn currency(&mut self) -> Result<Currency> {
        parsed(|take| self.text("currency", take), |text| Currency::new(text))
    }

    /// A date.
    ///
    /// # Errors
    /// `wrong_type`; those of [`Date::parse`].
    fn date(&mut self) -> Result<Date> {
        parsed(|take| self.text("date", take), Date::parse)
    }

    /// An identifier.
    ///
    /// # Errors
    /// `wrong_type`; those of [`Id::new`].
    fn id(&mut self) -> Result<Id> {
        parsed(|take| self.text("id", take), |text| Id::new(text))
    }

    /// A recorded instant.
    ///
    /// # Errors
    /// `wrong_type`; those of [`Instant::parse`].
    fn instant(&mut self) -> Result<Instant> {
        parsed(|take| self.text("instant", take), Instant::parse)
    }

    /// A percentage.
    ///
    /// # Errors
    /// `wrong_type`; those of [`Percent::parse`].
    fn percent(&mut self) -> Result<Percent> {
        parsed(|take| self.text("percent", take), Percent::parse)
    }

    /// A rate.
    ///
    /// # Errors
    /// `wrong_type`; those of [`Rate::parse`].
    fn rate(&mut self) -> Result<Rate> {
        parsed(|take| self.text("rate", take), Rate::parse)
    }
}

/// The rest of a choice whose variant is known.
pub trait Rest {
    /// The fields of the variant, in any order.
    ///
    /// # Errors
    /// As [`Source::record`].
    fn fields(&mut self, each: &mut EachField<'_>) -> Result<()>;

    /// As [`Source::as_written`].
    fn as_written(&self) -> bool {
        false
    }
}

/// Text that is a scalar.
fn parsed<T>(
    text: impl FnOnce(&mut dyn FnMut(&str) -> Result<()>) -> Result<()>,
    parse: impl Fn(&str) -> Result<T>,
) -> Result<T> {
    let mut read = None;
    text(&mut |given| {
        read = Some(parse(given)?);
        Ok(())
    })?;
    // A source that calls nobody and refuses nothing has nothing to give.
    read.ok_or_else(|| ErrorKind::WrongType { found: "nothing".into(), expected: "text".into() }.into())
}

/// A source named a variant that its outline does not have.
pub fn no_variant(outline: &Outline) -> crate::Error {
    ErrorKind::UnknownVariant { text: outline.name.to_owned() }.into()
}

/// A field stood there that is not written, or one did not that is.
#[must_use]
pub(super) fn not_written() -> crate::Error {
    ErrorKind::NotCanonical {}.into()
}
