//! Whether a refusal tells amounts (拒绝中的金额).

use crate::shape::{Fields, Outline, Scalar, Shape, Sink};
use crate::{Error, Result};

/// Looks through all fields of a value for an amount of money.
struct Amounts {
    found: bool,
}

impl Sink for Amounts {
    fn nothing(&mut self) -> Result<()> {
        Ok(())
    }

    fn text(&mut self, _: &str) -> Result<()> {
        Ok(())
    }

    fn number(&mut self, _: i64) -> Result<()> {
        Ok(())
    }

    fn flag(&mut self, _: bool) -> Result<()> {
        Ok(())
    }

    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        (0..length).try_for_each(|position| each(position, self))
    }

    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        let fields = record.outline().fields(record.variant()).len();
        (0..fields).try_for_each(|field| record.lower_field(field, self))
    }

    fn name(&mut self, _: &'static Outline, _: usize) -> Result<()> {
        Ok(())
    }

    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        self.found |= matches!(scalar, Scalar::Money(_));
        Ok(())
    }
}

impl Error {
    /// Whether the refusal tells an amount of money.
    pub(crate) fn tells_amounts(&self) -> bool {
        let mut amounts = Amounts { found: false };
        // INVARIANT: this sink refuses nothing.
        self.lower(&mut amounts).is_err() || amounts.found
    }
}
