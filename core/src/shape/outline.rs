//! What a record or choice looks like: names, fields, documentation.

/// The outline of a record or choice.
#[derive(Debug)]
pub struct Outline {
    /// Its name in Rust: `Receivable`.
    pub name: &'static str,
    /// What it is, up to its first example.
    pub docs: &'static str,
    /// What stands in it.
    pub form: Form,
}

/// The three forms.
#[derive(Debug)]
pub enum Form {
    /// Named fields.
    Record(&'static [Field]),
    /// Plain names.
    Names(&'static [Variant]),
    /// One of several records, which a field names.
    Choice {
        /// The field that names the variant: `kind`.
        tag: &'static str,
        /// Whether the written form carries its sentences.
        told: bool,
        /// The variants.
        variants: &'static [Variant],
    },
}

/// A plain name, or one record of a choice.
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust: `OldestDue`.
    pub name: &'static str,
    /// Its name as written: `oldestDue`.
    pub json: &'static str,
    /// How a record of it begins in JSON text: `{"kind":"deposit"`; empty for a plain name.
    pub head: &'static str,
    /// What it is.
    pub docs: &'static str,
    /// Its fields; none for a plain name.
    pub fields: &'static [Field],
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name in Rust: `as_of`.
    pub name: &'static str,
    /// Its name as written: `asOf`.
    pub json: &'static str,
    /// The same with all that stands before its value in JSON text: `,"asOf":`.
    pub key: &'static str,
    /// What it is.
    pub docs: &'static str,
    /// Whether it may be left out.
    pub optional: bool,
}

impl Outline {
    /// The variants of a choice, or the plain names.
    #[must_use]
    pub fn variants(&self) -> &'static [Variant] {
        match self.form {
            Form::Record(_) => &[],
            Form::Names(variants) | Form::Choice { variants, .. } => variants,
        }
    }

    /// The fields of a record, or of one variant.
    #[must_use]
    pub fn fields(&self, variant: usize) -> &'static [Field] {
        match self.form {
            Form::Record(fields) => fields,
            Form::Names(_) => &[],
            Form::Choice { variants, .. } => variants.get(variant).map_or(&[], |variant| variant.fields),
        }
    }
}
