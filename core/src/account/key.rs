//! Which account (预收账户): whose money, in which currency, for which contract or project.

use crate::error::{ErrorKind, count};
use crate::keyed::{Name, spread};
use crate::shape::Shape;
use crate::{Currency, Date, Error, Field, Id, Nature, Receivable, Result, Value};

/// One prepayment account: a customer, a currency and the dimensions the caller keeps apart
/// (精细化到项目、合同), such as contract, order, project.
///
/// ```
/// use duebook::{AccountKey, Currency, Field};
///
/// let cny = Currency::new("CNY")?;
/// let whole = AccountKey::new("ACME", cny)?;
/// let contract = AccountKey { fields: vec![Field::text("contract", "C-17")?], ..whole.clone() };
/// assert_ne!(whole, contract);                  // two accounts with two balances
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The order of the fields does not matter: the normal form sorts them by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct AccountKey {
    /// Whose money it is.
    pub customer: Id,
    /// The currency of every amount on it.
    pub currency: Currency,
    /// What is kept apart, at most 64 fields. None: the account of the customer as a whole.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

impl AccountKey {
    /// The account of a customer in a currency, without dimensions.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `customer`.
    pub fn new(customer: &str, currency: Currency) -> Result<Self> {
        Ok(Self { customer: Id::new(customer).map_err(|e| e.at("customer"))?, currency, fields: Vec::new() })
    }

    /// The normal form: fields by name.
    ///
    /// # Errors
    /// `duplicate_field`; `too_many` beyond 64 fields.
    pub fn normal(&self) -> Result<Self> {
        self.clone().into_normal()
    }

    pub(crate) fn into_normal(mut self) -> Result<Self> {
        check_fields(&self.fields).map_err(|e| e.at("fields"))?;
        crate::order::sort_by(&mut self.fields, |a, b| a.name.cmp(&b.name));
        Ok(self)
    }

    /// Where its sorted form is looked for.
    pub(super) fn place(&self) -> u32 {
        if self.fields.is_empty() { place(&self.customer, self.currency, 0) } else { self.sorted().place() }
    }

    pub(super) fn sorted(&self) -> Sorted {
        let fields = self.fields.iter().map(|field| (field.name.clone(), SortedValue::of(&field.value))).collect();
        Sorted { customer: self.customer.clone(), currency: self.currency, fields }
    }
}

/// Accounts to read together (汇总): those of a customer, a currency, a contract, or all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct AccountFilter {
    /// Only this customer. Absent: all.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// Only this currency. Absent: all, each on its own.
    #[shape(omit)]
    pub currency: Option<Currency>,
    /// Only accounts that have these fields among theirs. None: all.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// For reads of lots and holds: only those with this reference. Absent: all.
    #[shape(omit)]
    pub reference: Option<Id>,
    /// For reads of lots: only money of these natures. None: all.
    #[shape(omit)]
    pub natures: Vec<Nature>,
}

impl AccountFilter {
    /// All accounts of a customer.
    ///
    /// # Errors
    /// Those of [`Id::new`], at `customer`.
    pub fn customer(customer: &str) -> Result<Self> {
        let customer = Some(Id::new(customer).map_err(|e| e.at("customer"))?);
        Ok(Self { customer, ..Self::default() })
    }

    /// Exactly the accounts that roll up into this one: itself and those with more fields.
    #[must_use]
    pub fn below(account: &AccountKey) -> Self {
        Self {
            customer: Some(account.customer.clone()),
            currency: Some(account.currency),
            fields: account.fields.clone(),
            reference: None,
            natures: Vec::new(),
        }
    }

    pub(super) fn takes(&self, account: &AccountKey) -> bool {
        self.customer.as_ref().is_none_or(|customer| *customer == account.customer)
            && self.currency.is_none_or(|currency| currency == account.currency)
            && self.fields.iter().all(|field| account.fields.contains(field))
    }
}

/// What is paid: an item with its customer, and its fields as far as the scope of money asks for them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PaidItem {
    /// The item.
    pub item: Id,
    /// The customer who owes it.
    pub customer: Id,
    /// Its fields. Money with a scope pays it only if they are within.
    #[shape(omit)]
    pub fields: Vec<Field>,
}

impl PaidItem {
    /// The item as an allocation knows it.
    #[must_use]
    pub fn of(item: &Receivable) -> Self {
        Self { item: item.id.clone(), customer: item.customer.clone(), fields: item.fields.clone() }
    }
}

/// The most fields of an account, a lot or an item.
pub(super) const MOST_FIELDS: usize = 64;

/// Each name once, and not too many.
pub(super) fn check_fields(fields: &[Field]) -> Result<()> {
    if fields.len() > MOST_FIELDS {
        return Err(ErrorKind::TooMany { found: count(fields.len()), limit: count(MOST_FIELDS) }.into());
    }
    for (position, field) in fields.iter().enumerate() {
        if fields.iter().take(position).any(|earlier| earlier.name == field.name) {
            let refused = ErrorKind::DuplicateField { field: field.name.as_str().to_owned() };
            return Err(Error::from(refused).at_index("", position));
        }
    }
    Ok(())
}

/// A key in an order that depends on nothing but itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Sorted {
    pub(super) customer: Id,
    pub(super) currency: Currency,
    pub(super) fields: Vec<(Id, SortedValue)>,
}

impl Name for Sorted {
    fn place(&self) -> u32 {
        let fields = if self.fields.is_empty() { 0 } else { spread(&self.fields) };
        place(&self.customer, self.currency, fields)
    }
}

fn place(customer: &Id, currency: Currency, fields: u32) -> u32 {
    customer.place().wrapping_add(fields).wrapping_add(spread(&currency))
}

/// A value of a field, in an order. Only equality means anything.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum SortedValue {
    Text(Id),
    Whole(i64),
    Date(Date),
    Flag(bool),
    Amount(Currency, i64),
}

impl SortedValue {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Text { text } => Self::Text(text.clone()),
            Value::Whole { whole } => Self::Whole(*whole),
            Value::Date { date } => Self::Date(*date),
            Value::Flag { flag } => Self::Flag(*flag),
            Value::Amount { amount } => Self::Amount(amount.currency(), amount.minor()),
        }
    }
}
