//! Text, numbers, lists, and values that may be absent.

use super::{Shape, Sink, Source};
use crate::Result;

impl Shape for String {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        from.text("text", &mut |text| {
            text.clone_into(self);
            Ok(())
        })
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.text(self)
    }
}

impl Shape for i64 {
    fn blank() -> Self {
        0
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        *self = from.number()?;
        Ok(())
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.number(*self)
    }
}

impl Shape for bool {
    fn blank() -> Self {
        false
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        *self = from.flag()?;
        Ok(())
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        to.flag(*self)
    }
}

/// What takes values in, one after another.
trait Grow {
    fn grow(&mut self, from: &mut dyn Source) -> Result<()>;
}

impl<T: Shape> Grow for Option<T> {
    fn grow(&mut self, from: &mut dyn Source) -> Result<()> {
        self.insert(T::blank()).fill(from)
    }
}

impl<T: Shape> Grow for Vec<T> {
    fn grow(&mut self, from: &mut dyn Source) -> Result<()> {
        self.push(T::lift(from)?);
        Ok(())
    }
}

// The types end here: what sources call exists once, not once for each type.

fn fill_optional(place: &mut dyn Grow, from: &mut dyn Source) -> Result<()> {
    from.optional(&mut |some| place.grow(some))
}

fn fill_list(list: &mut dyn Grow, from: &mut dyn Source) -> Result<()> {
    from.list(&mut |value| list.grow(value))
}

impl<T: Shape> Shape for Option<T> {
    fn blank() -> Self {
        None
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        fill_optional(self, from)
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        match self {
            Some(some) => some.lower(to),
            None => to.nothing(),
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, from: &mut dyn Source) -> Result<()> {
        fill_list(self, from)
    }

    fn lower(&self, to: &mut dyn Sink) -> Result<()> {
        lower_list(self, to)
    }
}

/// What hands values over, one after another.
trait Listed {
    fn length(&self) -> usize;
    fn lower_at(&self, position: usize, to: &mut dyn Sink) -> Result<()>;
}

impl<T: Shape> Listed for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn lower_at(&self, position: usize, to: &mut dyn Sink) -> Result<()> {
        self.get(position).map_or(Ok(()), |value| value.lower(to))
    }
}

fn lower_list(values: &dyn Listed, to: &mut dyn Sink) -> Result<()> {
    to.list(values.length(), &mut |position, to| values.lower_at(position, to))
}
