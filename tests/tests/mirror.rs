//! The binding shapes are those of the core's source.

use duebook_tests::mirror::{model, root};

#[test]
fn the_core_is_understood() {
    let shapes = model::read(&root().join("core"));
    assert!(shapes.len() > 30);
    let lot = shapes.iter().find(|s| s.name == "Lot").unwrap();
    let model::Kind::Record(fields) = &lot.kind else { panic!("{lot:?}") };
    assert_eq!(fields[4].default, model::Default::Variant("Advance".into()));
}
