//! Where a value of a record does not fit: the fields by their JSON names, in the order they cross.

use super::super::formatted;
use super::super::model::{Field, Kind, Shape};
use super::rust::of_type;
use super::{NOTE, all_fields, host_name, scalars};

pub(super) fn shapes(shapes: &[Shape]) -> String {
    let mut text =
        format!("// {NOTE}\n//! The fields of every shape in the order they cross, by their JSON names.\n\n");
    text += "use std::result;\n\nuse duebook::Error;\n\nuse super::{Traced, field, number};\n";
    text += &scalars(shapes.iter().flat_map(all_fields).map(|field| &field.ty));
    text += "use crate::shape::*;\n";
    for shape in shapes {
        let name = host_name(&shape.name);
        let body = match &shape.kind {
            // Plain names cannot be wrong.
            Kind::Names(_) => {
                text += &format!("\nimpl Traced for {name} {{}}\n");
                continue;
            }
            Kind::Record(fields) => read(fields) + "Ok(())",
            Kind::Choice(variants) => {
                let full = variants.iter().enumerate().filter(|(_, variant)| !variant.fields.is_empty());
                let arms: Vec<_> = full.map(|(at, variant)| (at + 1, read(&variant.fields))).collect();
                if let [(at, read)] = &arms[..] {
                    format!("if number(from)? == {at} {{ {read} }}\nOk(())")
                } else {
                    let arms: String = arms.iter().map(|(at, read)| format!("{at} => {{ {read} }}\n")).collect();
                    format!("match number(from)? {{ {arms} _ => {{}} }}\nOk(())")
                }
            }
        };
        text += &format!(
            "\nimpl Traced for {name} {{\nfn trace(from: &mut &[u8]) -> result::Result<(), Error> {{\n{body}\n}}\n}}\n"
        );
    }
    formatted(&text)
}

fn read(fields: &[Field]) -> String {
    fields.iter().map(|field| format!("field::<{}>(from, \"{}\")?;\n", of_type(&field.ty), field.json)).collect()
}
