//! Scalars: text on the wire, `Money`, `Percent`, `Rate`, `LocalDate`, `Instant` and `String`
//! in the host (`uniffi.toml`).

use crate::DuebookError;

/// An amount of one currency, exact to the currency's smallest unit.
pub type Money = duebook::Money;
uniffi::custom_type!(Money, String, {
    remote,
    lower: |money| money.to_string(),
    try_lift: |text| Ok(Money::from_wire(&text).map_err(DuebookError::from)?),
});

/// A percentage from 0 to 100, exact to eight decimal places.
pub type Percent = duebook::Percent;
uniffi::custom_type!(Percent, String, {
    remote,
    lower: |percent| percent.to_string(),
    try_lift: |text| Ok(Percent::from_wire(&text).map_err(DuebookError::from)?),
});

/// An exchange rate: more than zero, at most 18 digits before and 12 behind the point.
pub type Rate = duebook::Rate;
uniffi::custom_type!(Rate, String, {
    remote,
    lower: |rate| rate.to_string(),
    try_lift: |text| Ok(Rate::from_wire(&text).map_err(DuebookError::from)?),
});

/// A day of the calendar. Not called `Date`: in Swift that is Foundation's instant.
pub type LocalDate = duebook::Date;
uniffi::custom_type!(LocalDate, String, {
    remote,
    lower: |date| date.to_string(),
    try_lift: |text| Ok(LocalDate::from_wire(&text).map_err(DuebookError::from)?),
});

/// A recorded instant in UTC, to the microsecond.
pub type Instant = duebook::Instant;
uniffi::custom_type!(Instant, String, {
    remote,
    lower: |instant| instant.to_string(),
    try_lift: |text| Ok(Instant::from_wire(&text).map_err(DuebookError::from)?),
});

/// A currency: `CNY`, or `PTS:0` for a declared one.
pub type Currency = duebook::Currency;
uniffi::custom_type!(Currency, String, {
    remote,
    lower: |currency| currency.to_string(),
    try_lift: |text| Ok(Currency::from_wire(&text).map_err(DuebookError::from)?),
});

/// An identifier of the caller's own, 1 to 128 bytes, without look-alikes.
pub type Id = duebook::Id;
uniffi::custom_type!(Id, String, {
    remote,
    lower: |id| id.to_string(),
    try_lift: |text| Ok(Id::from_wire(&text).map_err(DuebookError::from)?),
});

/// A value that crosses as its text.
pub(crate) trait Scalar: Sized {
    /// Reads the text, or says why not.
    fn from_wire(text: &str) -> Result<Self, duebook::Error>;
}

/// `33900.00 CNY`, as the hosts' `Money` classes write it.
impl Scalar for Money {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        let (amount, currency) = text.split_once(' ').unwrap_or((text, ""));
        let currency = duebook::Currency::new(currency).map_err(|e| e.at("currency"))?;
        Self::parse(amount, currency).map_err(|e| e.at("amount"))
    }
}

impl Scalar for Percent {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        Self::parse(text)
    }
}

impl Scalar for Rate {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        Self::parse(text)
    }
}

impl Scalar for LocalDate {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        Self::parse(text)
    }
}

impl Scalar for Instant {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        Self::parse(text)
    }
}

impl Scalar for Currency {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        Self::new(text)
    }
}

impl Scalar for Id {
    fn from_wire(text: &str) -> Result<Self, duebook::Error> {
        Self::new(text)
    }
}

/// An amount from its two texts, refused under the names they have in the JSON form.
pub(crate) fn money(amount: &str, currency: &str) -> Result<Money, DuebookError> {
    let currency = self::currency(currency)?;
    Ok(duebook::Money::parse(amount, currency).map_err(|e| e.at("amount"))?)
}

/// A currency, refused under its name in the JSON form.
pub(crate) fn currency(text: &str) -> Result<Currency, DuebookError> {
    Ok(duebook::Currency::new(text).map_err(|e| e.at("currency"))?)
}
