//! `#[derive(Shape)]`: the outline of a record or choice, and how it is read and written field by field.
//!
//! It understands structs with named fields, enums of
//! plain names, and enums whose variants all have braces. Each field is written under its name in camelCase.
//!
//! - `#[shape(default)]`: may be left out, and then has the default of its type; `#[shape(default = 50)]`: that value.
//! - `#[shape(omit)]`, `#[shape(omit = 50)]`: the same, and what has that value is not written.
//! - An `Option` may always be left out.
//! - `#[shape(told)]` on a choice of reasons: its written form carries its sentences.
//! - `#[shape(tag = "code")]` on a choice: the field that names the variant, in snake_case; else `kind`, in camelCase.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Data, DataEnum, DeriveInput, Error, Expr, Fields, Ident, Lit, LitStr, Meta, Result, Type, Variant,
};

mod text;

/// See the crate.
#[proc_macro_derive(Shape, attributes(shape))]
pub fn shape(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    derived(&input).unwrap_or_else(|e| e.to_compile_error()).into()
}

fn derived(input: &DeriveInput) -> Result<TokenStream> {
    let name = &input.ident;
    let serde = quote! {
        impl ::duebook::shape::serde::Serialize for #name {
            fn serialize<S: ::duebook::shape::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                ::duebook::shape::serialize(self, serializer)
            }
        }
        impl<'de> ::duebook::shape::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::duebook::shape::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                ::duebook::shape::deserialize(deserializer)
            }
        }
    };
    let options = Options::read(&input.attrs)?;
    let body = match &input.data {
        Data::Struct(data) => record(input, &data.fields)?,
        Data::Enum(data) if data.variants.iter().all(|v| matches!(v.fields, Fields::Unit)) => names(input, data)?,
        Data::Enum(data) => choice(input, data, &options)?,
        Data::Union(_) => return Err(Error::new_spanned(name, "a union has no shape")),
    };
    Ok(quote!(#body #serde))
}

/// What stands in `#[shape(…)]`.
#[derive(Default)]
struct Options {
    told: bool,
    tag: Option<LitStr>,
    left_out: Option<LeftOut>,
}

/// What a field has that is left out, and whether it is left out again.
struct LeftOut {
    value: Option<Expr>,
    omitted: bool,
}

impl Options {
    fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|a| a.path().is_ident("shape")) {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("told") {
                    options.told = true;
                } else if meta.path.is_ident("tag") {
                    options.tag = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("default") || meta.path.is_ident("omit") {
                    let value = if meta.input.peek(syn::Token![=]) { Some(meta.value()?.parse()?) } else { None };
                    options.left_out = Some(LeftOut { value, omitted: meta.path.is_ident("omit") });
                } else {
                    return Err(meta.error("not an option of a shape"));
                }
                Ok(())
            })?;
        }
        Ok(options)
    }
}

/// A field, with all that is asked of it.
struct Field<'a> {
    ident: &'a Ident,
    /// A variable of its own, whatever the field is called.
    its: Ident,
    ty: &'a Type,
    json: String,
    docs: String,
    left_out: Option<LeftOut>,
}

impl<'a> Field<'a> {
    fn all(fields: &'a Fields) -> Result<Vec<Self>> {
        let Fields::Named(named) = fields else {
            return Err(Error::new_spanned(fields, "a shape has named fields; give them names, or braces"));
        };
        let one = |field: &'a syn::Field| {
            let ident = field.ident.as_ref().ok_or_else(|| Error::new_spanned(field, "a field without a name"))?;
            let left_out = Options::read(&field.attrs)?.left_out;
            let its = format_ident!("its_{ident}");
            Ok(Self {
                ident,
                its,
                ty: &field.ty,
                json: text::camel(&ident.to_string()),
                docs: docs(&field.attrs),
                left_out,
            })
        };
        let fields = named.named.iter().map(one).collect::<Result<Vec<_>>>()?;
        if fields.len() > 64 {
            return Err(Error::new_spanned(named, "a shape has at most 64 fields"));
        }
        Ok(fields)
    }

    fn is(&self, generic: &str) -> bool {
        matches!(self.ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == generic))
    }

    fn outline(&self) -> TokenStream {
        let (name, json, docs) = (self.ident.to_string(), &self.json, &self.docs);
        let optional = self.left_out.is_some() || self.is("Option");
        let key = format!(",\"{json}\":");
        quote!(::duebook::shape::Field { name: #name, json: #json, key: #key, docs: #docs, optional: #optional })
    }

    /// What the field has before it is read, and keeps if it is left out.
    fn blank(&self) -> TokenStream {
        let (ident, ty) = (self.ident, self.ty);
        match &self.left_out {
            Some(LeftOut { value: Some(value), .. }) => quote!(#ident: #value),
            Some(LeftOut { value: None, .. }) => quote!(#ident: <#ty as ::std::default::Default>::default()),
            None => quote!(#ident: <#ty as ::duebook::shape::Shape>::blank()),
        }
    }

    /// Reads the value behind the reference of its name.
    fn filled(&self) -> TokenStream {
        let value = &self.its;
        let begins_blank = match &self.left_out {
            Some(LeftOut { value: None, .. }) => self.is("Option") || self.is("Vec"),
            Some(LeftOut { value: Some(_), .. }) => false,
            None => true,
        };
        if begins_blank {
            quote!(::duebook::shape::Shape::fill(#value, from))
        } else {
            quote!(::duebook::shape::renew(#value, from))
        }
    }

    /// Whether the value behind the reference of its name is not written.
    fn omitted(&self) -> TokenStream {
        let value = &self.its;
        match &self.left_out {
            Some(LeftOut { omitted: true, value: Some(default) }) => quote!(*#value == #default),
            Some(LeftOut { omitted: true, value: None }) if self.is("Option") => quote!(#value.is_none()),
            Some(LeftOut { omitted: true, value: None }) if self.is("Vec") => quote!(#value.is_empty()),
            Some(LeftOut { omitted: true, value: None }) => {
                let ty = self.ty;
                quote!(*#value == <#ty as ::std::default::Default>::default())
            }
            _ => quote!(false),
        }
    }
}

/// The fields before they are read.
fn blank(fields: &[Field<'_>]) -> TokenStream {
    let blank = fields.iter().map(Field::blank);
    quote!(#(#blank),*)
}

/// The pattern that binds each field to its variable.
fn bound(fields: &[Field<'_>]) -> TokenStream {
    let bound = fields.iter().map(|Field { ident, its, .. }| quote!(#ident: #its));
    quote!(#(#bound),*)
}

/// The arms `position => what is asked of the field`, for fields behind references.
fn arms(fields: &[Field<'_>], arm: impl Fn(&Field<'_>) -> Option<TokenStream>) -> TokenStream {
    let arms = fields.iter().zip(0_usize..).filter_map(|(field, at)| arm(field).map(|arm| quote!(#at => #arm,)));
    quote!(#(#arms)*)
}

/// The statements that set the bit of each field that is not written, for fields behind references.
fn left_out_bits(fields: &[Field<'_>]) -> TokenStream {
    let bits = fields
        .iter()
        .zip(0_u32..)
        .filter(|(field, _)| field.left_out.as_ref().is_some_and(|left_out| left_out.omitted));
    let bits = bits.map(|(field, at)| {
        let (omitted, bit) = (field.omitted(), 1_u64.rotate_left(at));
        quote!(if #omitted { bits |= #bit; })
    });
    quote!(#(#bits)*)
}

fn lower_arms(fields: &[Field<'_>]) -> TokenStream {
    arms(fields, |field| {
        let its = &field.its;
        Some(quote!(::duebook::shape::Shape::lower(#its, to)))
    })
}

fn fill_arms(fields: &[Field<'_>]) -> TokenStream {
    arms(fields, |field| Some(field.filled()))
}

/// `static OUTLINE` of the derived type.
fn outline(input: &DeriveInput, form: &TokenStream) -> TokenStream {
    let (name, docs) = (input.ident.to_string(), docs(&input.attrs));
    quote! {
        static OUTLINE: ::duebook::shape::Outline =
            ::duebook::shape::Outline { name: #name, docs: #docs, form: ::duebook::shape::Form::#form };
    }
}

fn record(input: &DeriveInput, fields: &Fields) -> Result<TokenStream> {
    let fields = Field::all(fields)?;
    let name = &input.ident;
    let outlines = fields.iter().map(Field::outline);
    let outline = outline(input, &quote!(Record(&[#(#outlines),*])));
    let (blank, bound) = (blank(&fields), bound(&fields));
    let (left_out, lower, fill) = (left_out_bits(&fields), lower_arms(&fields), fill_arms(&fields));
    Ok(quote! {
        const _: () = {
            #outline
            impl ::duebook::shape::Shape for #name {
                fn blank() -> Self {
                    Self { #blank }
                }
                fn fill(&mut self, from: &mut dyn ::duebook::shape::Source) -> ::duebook::Result<()> {
                    ::duebook::shape::fill_record(self, from)
                }
                fn lower(&self, to: &mut dyn ::duebook::shape::Sink) -> ::duebook::Result<()> {
                    to.fields(self)
                }
                fn outline() -> ::std::option::Option<&'static ::duebook::shape::Outline> {
                    ::std::option::Option::Some(&OUTLINE)
                }
            }
            impl ::duebook::shape::Parts for #name {
                #[allow(clippy::match_single_binding, unused_variables, reason = "a record may have no fields")]
                #[inline(never)]
                fn fill_field(&mut self, field: usize, from: &mut dyn ::duebook::shape::Source) -> ::duebook::Result<()> {
                    let Self { #bound } = self;
                    match field {
                        #fill
                        _ => ::std::result::Result::Ok(()),
                    }
                }
                fn copy(&mut self, kept: &dyn ::std::any::Any) -> bool {
                    ::duebook::shape::copy(self, kept)
                }
            }
            impl ::duebook::shape::Fields for #name {
                fn outline(&self) -> &'static ::duebook::shape::Outline {
                    &OUTLINE
                }
                #[allow(unused_variables, unused_mut, reason = "a record may have nothing to leave out")]
                fn left_out_bits(&self) -> u64 {
                    let Self { #bound } = self;
                    let mut bits = 0;
                    #left_out
                    bits
                }
                #[allow(clippy::match_single_binding, unused_variables, reason = "a record may have no fields")]
                #[inline(never)]
                fn lower_field(&self, field: usize, to: &mut dyn ::duebook::shape::Sink) -> ::duebook::Result<()> {
                    let Self { #bound } = self;
                    match field {
                        #lower
                        _ => ::std::result::Result::Ok(()),
                    }
                }
                fn boxed(&self) -> ::duebook::shape::Kept {
                    ::std::boxed::Box::new(::duebook::shape::copied(self))
                }
            }
        };
    })
}

fn names(input: &DeriveInput, data: &DataEnum) -> Result<TokenStream> {
    let name = &input.ident;
    let variants: Vec<_> = data.variants.iter().map(|v| &v.ident).collect();
    let first = variants.first().ok_or_else(|| Error::new_spanned(name, "a choice has variants"))?;
    let outlines = data.variants.iter().map(|v| variant_outline(v, None, false, &[]));
    let outline = outline(input, &quote!(Names(&[#(#outlines),*])));
    let positions: Vec<usize> = (0..variants.len()).collect();
    Ok(quote! {
        const _: () = {
            #outline
            impl ::duebook::shape::Shape for #name {
                fn blank() -> Self {
                    Self::#first
                }
                fn fill(&mut self, from: &mut dyn ::duebook::shape::Source) -> ::duebook::Result<()> {
                    *self = match from.name(&OUTLINE)? {
                        #(#positions => Self::#variants,)*
                        _ => return ::std::result::Result::Err(::duebook::shape::no_variant(&OUTLINE)),
                    };
                    ::std::result::Result::Ok(())
                }
                fn lower(&self, to: &mut dyn ::duebook::shape::Sink) -> ::duebook::Result<()> {
                    let variant: usize = match self {
                        #(Self::#variants => #positions),*
                    };
                    to.name(&OUTLINE, variant)
                }
                fn outline() -> ::std::option::Option<&'static ::duebook::shape::Outline> {
                    ::std::option::Option::Some(&OUTLINE)
                }
            }
        };
    })
}

fn choice(input: &DeriveInput, data: &DataEnum, options: &Options) -> Result<TokenStream> {
    let name = &input.ident;
    let snake = options.tag.is_some();
    let tag = options.tag.as_ref().map_or_else(|| "kind".to_owned(), LitStr::value);
    let told = options.told;
    let all = data.variants.iter().map(|v| Field::all(&v.fields)).collect::<Result<Vec<_>>>()?;
    let outlines = data.variants.iter().zip(&all).map(|(v, fields)| variant_outline(v, Some(&tag), snake, fields));
    let outline = outline(input, &quote!(Choice { tag: #tag, told: #told, variants: &[#(#outlines),*] }));
    let variants: Vec<_> = data.variants.iter().map(|v| &v.ident).collect();
    let positions: Vec<usize> = (0..variants.len()).collect();
    let bound: Vec<_> = all.iter().map(|fields| bound(fields)).collect();
    let blank: Vec<_> = all.iter().map(|fields| blank(fields)).collect();
    // What is quickly made and dropped.
    let (first, first_blank) = variants
        .iter()
        .zip(&blank)
        .zip(&all)
        .min_by_key(|(_, fields)| fields.len())
        .map(|(first, _)| first)
        .ok_or_else(|| Error::new_spanned(name, "a choice has variants"))?;
    let fill = all.iter().map(|fields| fill_arms(fields));
    let left_out = all.iter().map(|fields| left_out_bits(fields));
    let lower = all.iter().map(|fields| lower_arms(fields));
    let sentences = told.then(|| {
        quote! {
            fn sentences(&self) -> ::std::option::Option<[::std::string::String; 2]> {
                ::std::option::Option::Some([self.en(), self.zh()])
            }
        }
    });
    let names = data.variants.iter().map(|v| variant_json(v, snake));
    let kind = told.then(|| {
        quote! {
            impl #name {
                /// The stable name of the kind, as it stands in the JSON form: to count by, to group by, to look
                /// a text of one's own up by.
                #[must_use]
                pub const fn kind(&self) -> &'static str {
                    match self {
                        #(Self::#variants { .. } => #names),*
                    }
                }
            }
        }
    });
    Ok(quote! {
        #kind
        const _: () = {
            #outline
            impl ::duebook::shape::Shape for #name {
                fn blank() -> Self {
                    Self::#first { #first_blank }
                }
                fn fill(&mut self, from: &mut dyn ::duebook::shape::Source) -> ::duebook::Result<()> {
                    ::duebook::shape::fill_choice(self, from)
                }
                fn lower(&self, to: &mut dyn ::duebook::shape::Sink) -> ::duebook::Result<()> {
                    to.fields(self)
                }
                fn outline() -> ::std::option::Option<&'static ::duebook::shape::Outline> {
                    ::std::option::Option::Some(&OUTLINE)
                }
            }
            impl ::duebook::shape::Parts for #name {
                fn begin(&mut self, variant: usize) -> bool {
                    *self = match variant {
                        #(#positions => Self::#variants { #blank },)*
                        _ => return false,
                    };
                    true
                }
                #[allow(unused_variables, clippy::match_single_binding, reason = "a variant may have no fields")]
                #[inline(never)]
                fn fill_field(&mut self, field: usize, from: &mut dyn ::duebook::shape::Source) -> ::duebook::Result<()> {
                    match self {
                        #(Self::#variants { #bound } => match field {
                            #fill
                            _ => ::std::result::Result::Ok(()),
                        })*
                    }
                }
                fn copy(&mut self, kept: &dyn ::std::any::Any) -> bool {
                    ::duebook::shape::copy(self, kept)
                }
            }
            impl ::duebook::shape::Fields for #name {
                fn outline(&self) -> &'static ::duebook::shape::Outline {
                    &OUTLINE
                }
                fn variant(&self) -> usize {
                    match self {
                        #(Self::#variants { .. } => #positions),*
                    }
                }
                #[allow(unused_variables, unused_mut, reason = "a variant may have nothing to leave out")]
                fn left_out_bits(&self) -> u64 {
                    let mut bits = 0;
                    match self {
                        #(Self::#variants { #bound } => { #left_out })*
                    }
                    bits
                }
                #[allow(unused_variables, clippy::match_single_binding, reason = "a variant may have no fields")]
                #[inline(never)]
                fn lower_field(&self, field: usize, to: &mut dyn ::duebook::shape::Sink) -> ::duebook::Result<()> {
                    match self {
                        #(Self::#variants { #bound } => match field {
                            #lower
                            _ => ::std::result::Result::Ok(()),
                        })*
                    }
                }
                #sentences
                fn boxed(&self) -> ::duebook::shape::Kept {
                    ::std::boxed::Box::new(::duebook::shape::copied(self))
                }
            }
        };
    })
}

fn variant_json(variant: &Variant, snake: bool) -> String {
    let snaked = text::snake(&variant.ident.to_string());
    if snake { snaked } else { text::camel(&snaked) }
}

fn variant_outline(variant: &Variant, tag: Option<&str>, snake: bool, fields: &[Field<'_>]) -> TokenStream {
    let (name, json, docs) = (variant.ident.to_string(), variant_json(variant, snake), docs(&variant.attrs));
    let fields = fields.iter().map(Field::outline);
    let head = tag.map_or_else(String::new, |tag| format!("{{\"{tag}\":\"{json}\""));
    quote!(::duebook::shape::Variant { name: #name, json: #json, head: #head, docs: #docs, fields: &[#(#fields),*] })
}

/// The doc comment up to its first example or heading.
fn docs(attributes: &[Attribute]) -> String {
    let line = |a: &Attribute| match &a.meta {
        Meta::NameValue(m) if m.path.is_ident("doc") => match &m.value {
            Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    };
    text::summary(attributes.iter().filter_map(line))
}
