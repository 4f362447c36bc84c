//! The content of a record as one stream of bytes: what it is compared and hashed by.
//!
//! Equal records have equal content and others do not: each value says first what it is, and every list and text how
//! long it is or where it ends. Written once for all records; code of its own for each would be a tenth of the module.

use std::hash::{Hash, Hasher};

use duebook::Result;
use duebook::shape::{Fields, Outline, Scalar, Sink};

/// Whether two records of one class are equal.
pub(crate) fn equal(one: &dyn Fields, other: &dyn Fields) -> bool {
    let bytes = |record: &dyn Fields| {
        let mut bytes = Bytes(Vec::new());
        pour(record, &mut bytes).map(|()| bytes.0)
    };
    bytes(one).ok().zip(bytes(other).ok()).is_some_and(|(one, other)| one == other)
}

/// Hashes a record.
pub(crate) fn hash(record: &dyn Fields, hasher: &mut dyn Hasher) {
    // Nothing in a record is refused by a hasher.
    let _ = pour(record, hasher);
}

fn pour(record: &dyn Fields, into: &mut dyn Hasher) -> Result<()> {
    Content(into).fields(record)
}

/// A hasher that keeps what it is given.
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }
    fn finish(&self) -> u64 {
        0
    }
}

struct Content<'a>(&'a mut dyn Hasher);

impl Content<'_> {
    fn count(&mut self, count: usize) {
        self.0.write_usize(count);
    }
}

impl Sink for Content<'_> {
    fn nothing(&mut self) -> Result<()> {
        self.0.write_u8(0);
        Ok(())
    }
    fn text(&mut self, text: &str) -> Result<()> {
        self.0.write_u8(1);
        self.count(text.len());
        self.0.write(text.as_bytes());
        Ok(())
    }
    fn number(&mut self, number: i64) -> Result<()> {
        self.0.write_u8(2);
        self.0.write_i64(number);
        Ok(())
    }
    fn flag(&mut self, flag: bool) -> Result<()> {
        self.0.write_u8(if flag { 3 } else { 4 });
        Ok(())
    }
    fn list(&mut self, length: usize, each: &mut dyn FnMut(usize, &mut dyn Sink) -> Result<()>) -> Result<()> {
        self.0.write_u8(5);
        self.count(length);
        (0..length).try_for_each(|position| each(position, self))
    }
    fn fields(&mut self, record: &dyn Fields) -> Result<()> {
        self.0.write_u8(6);
        self.count(record.variant());
        let fields = record.outline().fields(record.variant()).len();
        for field in (0..fields).filter(|field| !record.left_out(*field)) {
            self.count(field);
            record.lower_field(field, self)?;
        }
        // No field has this number: the record ends.
        self.count(usize::MAX);
        Ok(())
    }
    fn name(&mut self, _: &'static Outline, variant: usize) -> Result<()> {
        self.0.write_u8(7);
        self.count(variant);
        Ok(())
    }
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<()> {
        self.0.write_u8(8);
        let mut hasher = &mut *self.0;
        match scalar {
            Scalar::Currency(currency) => currency.hash(&mut hasher),
            Scalar::Date(date) => date.hash(&mut hasher),
            Scalar::Id(id) => id.hash(&mut hasher),
            Scalar::Instant(instant) => instant.hash(&mut hasher),
            Scalar::Money(money) => money.hash(&mut hasher),
            Scalar::Percent(percent) => percent.hash(&mut hasher),
            Scalar::Rate(rate) => rate.hash(&mut hasher),
        }
        Ok(())
    }
}
