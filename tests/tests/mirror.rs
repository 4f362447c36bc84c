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

#[test]
fn typescript_shapes_are_fresh() {
    use duebook_tests::mirror::typescript;

    let shapes = model::read(&root().join("core"));
    let (file, fresh) = (typescript::file(&root()), typescript::emit(&shapes));
    if std::fs::read_to_string(&file).unwrap_or_default() != fresh {
        std::fs::write(&file, fresh).unwrap();
        panic!("{} was stale and has been rewritten: look at the difference and keep it", file.display());
    }
}

#[test]
fn mobile_shapes_are_fresh() {
    use duebook_tests::mirror::mobile;

    let mut stale = Vec::new();
    for (file, fresh) in mobile::files(&root()) {
        let path = root().join(file);
        if std::fs::read_to_string(&path).unwrap_or_default() != fresh {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, fresh).unwrap();
            stale.push(file);
        }
    }
    assert!(stale.is_empty(), "{stale:?} were stale and have been rewritten: look at the difference and keep it");
}

#[test]
fn python_shapes_are_fresh() {
    use duebook_tests::mirror::python;

    let shapes = model::read(&root().join("core"));
    let files = [
        ("src/shape.rs", python::rust(&shapes)),
        ("python/duebook/enums.py", python::enums(&shapes)),
        ("python/duebook/errors.py", python::errors(&shapes)),
    ];
    let stale = files.map(|(file, fresh)| {
        let path = root().join("bindings-python").join(file);
        let stale = std::fs::read_to_string(&path).unwrap_or_default() != fresh;
        if stale {
            std::fs::write(&path, fresh).unwrap();
        }
        stale.then_some(file)
    });
    let stale: Vec<&str> = stale.into_iter().flatten().collect();
    assert!(stale.is_empty(), "stale, now rewritten: {stale:?}; look at the difference and keep it");
}
