//! Text, numbers, lists, and values that may be absent.

use super::{Shape, Sink, Source};
use crate::Result;

impl Shape for String {
    fn lift(from: &mut dyn Source) -> Result<Self> {
        let mut read = Self::new();
        from.text("text", &mut |text| {
            text.clone_into(&mut read);
            Ok(())
        })?;
        Ok(read)
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.text(self)
    }
}

impl Shape for i64 {
    fn lift(from: &mut dyn Source) -> Result<Self> {
        from.number()
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.number(*self)
    }
}

impl Shape for bool {
    fn lift(from: &mut dyn Source) -> Result<Self> {
        from.flag()
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.flag(*self)
    }
}

impl<T: Shape> Shape for Option<T> {
    fn lift(from: &mut dyn Source) -> Result<Self> {
        let mut read = None;
        from.optional(&mut |some| super::fill(&mut read, some))?;
        Ok(read)
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        match self {
            Some(some) => some.lower(to),
            None => to.nothing(),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn lift(from: &mut dyn Source) -> Result<Self> {
        let mut read = Self::new();
        from.list(&mut |value| {
            read.push(T::lift(value)?);
            Ok(())
        })?;
        Ok(read)
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        lower_all(self, to)
    }
}

fn lower_all<T: Shape>(values: &[T], to: &mut dyn Sink) -> Result<()> {
    to.list(values.len(), &mut |position, to| values.get(position).map_or(Ok(()), |value| value.lower(to)))
}
