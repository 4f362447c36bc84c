//! Short plain text without a place of its own in memory: numbers, dates, amounts on their way out.

/// At most [`Short::MOST`] bytes of ASCII; what goes beyond is not taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Short {
    bytes: [u8; Self::MOST],
    length: usize,
}

impl Short {
    const MOST: usize = 40;

    pub(crate) fn new() -> Self {
        Self { bytes: [0; Self::MOST], length: 0 }
    }

    /// The digits of a number, with zeros before it up to a width.
    #[must_use]
    #[inline]
    pub(crate) fn number(mut self, number: u64, width: usize) -> Self {
        let log = number.checked_ilog10().and_then(|log| usize::try_from(log).ok());
        let end = self.length.saturating_add(log.unwrap_or(0).saturating_add(1).max(width));
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            let mut left = number;
            for digit in place.iter_mut().rev() {
                *digit = b'0'.saturating_add(u8::try_from(left.rem_euclid(10)).unwrap_or(0));
                left = left.div_euclid(10);
            }
            self.length = end;
        }
        self
    }

    /// A whole number.
    #[must_use]
    pub(crate) fn signed(self, number: i64) -> Self {
        let sign = if number < 0 { self.bytes(*b"-") } else { self };
        sign.number(number.unsigned_abs(), 1)
    }

    /// Text of ASCII.
    #[must_use]
    pub(crate) fn text(mut self, text: &str) -> Self {
        if text.is_ascii() {
            self.put(text.as_bytes());
        }
        self
    }

    fn put(&mut self, bytes: &[u8]) {
        let end = self.length.saturating_add(bytes.len());
        if let Some(place) = self.bytes.get_mut(self.length..end) {
            place.copy_from_slice(bytes);
            self.length = end;
        }
    }

    /// Two digits of a number below 100.
    pub(crate) fn pair(number: u32) -> [u8; 2] {
        let digit = |of: u32| u8::try_from(of).map_or(b'0', |of| of.saturating_add(b'0'));
        [digit(number.div_euclid(10)), digit(number.rem_euclid(10))]
    }

    /// So many bytes of ASCII: quicker than text of any length.
    #[must_use]
    #[inline]
    pub(crate) fn bytes<const N: usize>(mut self, text: [u8; N]) -> Self {
        let rest = self.bytes.get_mut(self.length..);
        if let Some(place) = rest.and_then(|rest| rest.first_chunk_mut()) {
            *place = text;
            self.length = self.length.saturating_add(N);
        }
        self
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

impl std::fmt::Display for Short {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_standard_library_writes_them() {
        for number in [0, 1, 9, 10, 99, 100, 12_345, u64::MAX / 10, u64::MAX] {
            assert_eq!(Short::new().number(number, 1).as_str(), number.to_string());
            assert_eq!(Short::new().number(number, 0).as_str(), number.to_string());
            assert_eq!(Short::new().number(number, 20).as_str(), format!("{number:020}"));
            assert_eq!(Short::new().text("#").number(number, 6).as_str(), format!("#{number:06}"));
        }
        for number in 0..100 {
            assert_eq!(Short::new().bytes(Short::pair(number)).as_str(), format!("{number:02}"));
        }
        for number in [i64::MIN, -1, 0, 7, i64::MAX] {
            assert_eq!(Short::new().signed(number).as_str(), number.to_string());
        }
    }

    #[test]
    fn what_does_not_fit_is_not_cut() {
        let long = "x".repeat(39);
        assert_eq!(Short::new().text(&long).number(10, 1).as_str(), long);
        assert_eq!(Short::new().text(&long).bytes(*b"10").as_str(), long);
    }
}
