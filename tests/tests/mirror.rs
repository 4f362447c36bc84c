//! The binding shapes are those of the core's source.

use duebook_tests::mirror::{calls, handles, mobile, model, python, root, typescript};

#[test]
fn the_core_is_understood() {
    let shapes = model::read(&root().join("core"));
    assert!(shapes.len() > 40);
    let lot = shapes.iter().find(|s| s.name == "Lot").unwrap();
    let model::Kind::Record(fields) = &lot.kind else { panic!("{lot:?}") };
    assert_eq!(fields[4].default, model::Default::Variant("Advance".into()));
    let phase = shapes.iter().find(|s| s.name == "Phase").unwrap();
    let model::Kind::Record(fields) = &phase.kind else { panic!("{phase:?}") };
    assert_eq!(fields[1].default, model::Default::Record);
    let told: Vec<&str> = shapes.iter().filter(|s| s.told).map(|s| s.name.as_str()).collect();
    assert!(told.contains(&"Reason"));
    let aging = shapes.iter().find(|s| s.name == "AgingRow").unwrap();
    assert!(!aging.told);
}

#[test]
fn functions_are_read_from_their_signatures() {
    let core = root().join("core");
    let calls = calls::read(&core, &model::read(&core));
    let aging = calls.iter().find(|call| call.json == "aging").unwrap();
    let taken: Vec<(&str, calls::Pass)> = aging.arguments.iter().map(|a| (a.field.json.as_str(), a.pass)).collect();
    let by_value = calls::Pass::Value;
    assert_eq!(taken, [("items", calls::Pass::Borrowed), ("limits", calls::Pass::Reference), ("asOf", by_value)]);
    assert_eq!(aging.throws, ["number_out_of_range", "too_many", "amount_negative", "amount_too_large"]);
    let allocate = calls.iter().find(|call| call.json == "allocate").unwrap();
    assert_eq!(allocate.request.as_deref(), Some("AllocationRequest"));
    assert_eq!(allocate.arguments[0].field.ty, model::Type::List(Box::new(model::Type::Shape("Lot".into()))));
    let presets = calls::presets(&core);
    assert!(presets.iter().any(|preset| preset.name == "oldest_due_first" && preset.group == "schemes"));
}

#[test]
fn methods_are_read_from_every_file_of_their_type() {
    let core = root().join("core");
    let shapes = model::read(&core);
    let [book, matcher] = &handles::read(&core, &shapes)[..] else { panic!("two types are kept") };
    let method = |name: &str| book.methods.iter().find(|method| method.name == name).unwrap();
    // From three files; what lends the inside is not there.
    assert!(method("apply").changes && !method("verify").changes && !method("summary").changes);
    assert!(book.methods.iter().all(|method| method.name != "accounts"));
    assert_eq!(
        book.makers.iter().map(|maker| maker.name.as_str()).collect::<Vec<_>>(),
        ["open", "replay", "replay_log", "restore"]
    );
    // A point in time may be left out, a request to decide may not; a wish may be absent.
    let defaults = |name: &str| method(name).arguments.iter().map(|a| a.field.default.clone()).collect::<Vec<_>>();
    assert_eq!(defaults("balance"), [model::Default::Needed, model::Default::Record]);
    assert_eq!(defaults("decide"), [model::Default::Needed]);
    assert_eq!(defaults("proposal"), [model::Default::Needed, model::Default::Absent, model::Default::Record]);
    // How each answer is given.
    assert_eq!(method("apply").answer, handles::Answer::Done);
    assert_eq!(method("as_recorded").answer, handles::Answer::Another);
    assert_eq!((method("history").lent, method("history").refuses), (calls::Lent::No, true));
    assert_eq!((method("changes_since").lent, method("changes_since").refuses), (calls::Lent::Slice, true));
    assert_eq!(method("rules").lent, calls::Lent::One);
    assert_eq!(method("decide").throws[0], "order_conflict");
    assert_eq!(method("version").arguments[0].field.ty, model::Type::Shape("BookStream".into()));
    // What a constructor is asked stands beside each other, not in a record.
    let new = matcher.constructor().unwrap();
    let taken: Vec<&str> = new.arguments.iter().map(|argument| argument.field.json.as_str()).collect();
    assert_eq!((taken, new.request.as_deref()), (vec!["lines", "items", "parties", "rules"], Some("MatchRequest")));
    assert!(book.constructor().is_none() && matcher.methods.iter().all(|method| method.name != "request"));
}

fn fresh(files: Vec<(&'static str, String)>) {
    let mut stale = Vec::new();
    for (file, fresh) in files {
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
fn typescript_is_fresh() {
    fresh(typescript::files(&root()));
}

#[test]
fn mobile_is_fresh() {
    fresh(mobile::files(&root()));
}

#[test]
fn python_is_fresh() {
    fresh(python::files(&root()));
}
