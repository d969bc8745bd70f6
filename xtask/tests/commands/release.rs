//! Release day: a checkout with a revision that nobody has seen, and one command.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::copy::{Copy, NEWEST, ended};
use crate::typescript::{Revision, revisions};

const NEXT: &str = "2027-03-01";

/// What the next revision has that the newest has not.
fn novelties() -> Value {
    json!({
        "Ware": {"type": "object", "required": ["fn", "kind", "name"], "properties": {
            "fn": {"type": "string"}, "self": {"type": "boolean"}, "type": {"type": "string"}, "$x": {"type": "number"},
            "a/b": {"type": "string"}, "userID": {"type": "string"}, "userId": {"type": "string"},
            "kind": {"const": 7}, "name": {"type": "string"}, "old": {"type": "string"},
            "parts": {"type": "array", "items": {"$ref": "#/$defs/Ware"}},
            "sending": {"type": "object", "required": ["way"], "properties": {
                "way": {"type": "string", "enum": ["air", "ship"]}, "days": {"type": "integer", "minimum": 1}}}}},
        "Parcel": {"type": "object", "required": ["type", "grams"], "properties": {
            "type": {"type": "string", "const": "parcel"}, "grams": {"type": "integer"}}},
        "Letter": {"type": "object", "required": ["type", "pages"], "properties": {
            "type": {"type": "string", "const": "letter"}, "pages": {"type": "integer"}}},
        "Sent": {"anyOf": [{"$ref": "#/$defs/Parcel"}, {"$ref": "#/$defs/Letter"}]},
        "ByWeight": {"type": "object", "required": ["grams"], "properties": {"grams": {"type": "integer"}}},
        "ByCount": {"type": "object", "required": ["count"], "properties": {"count": {"type": "integer"}}},
        "Measured": {"anyOf": [{"$ref": "#/$defs/ByWeight"}, {"$ref": "#/$defs/ByCount"}]},
        "OrderWareRequestParams": {"type": "object", "required": ["_meta", "ware", "sent", "measured"], "properties": {
            "_meta": {"$ref": "#/$defs/RequestMetaObject"}, "ware": {"$ref": "#/$defs/Ware"},
            "sent": {"$ref": "#/$defs/Sent"}, "measured": {"$ref": "#/$defs/Measured"}}},
        "OrderWareRequest": {"type": "object", "required": ["id", "jsonrpc", "method", "params"], "properties": {
            "id": {"$ref": "#/$defs/RequestId"}, "jsonrpc": {"const": "2.0", "type": "string"},
            "method": {"const": "wares/order", "type": "string"}, "params": {"$ref": "#/$defs/OrderWareRequestParams"}}},
        "OrderWareResult": {"type": "object", "required": ["resultType", "total"], "properties": {
            "_meta": {"$ref": "#/$defs/ResultMetaObject"}, "resultType": {"type": "string"}, "total": {"type": "number"}}},
    })
}

/// The newest revision, grown by a year.
fn next() -> Revision {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project");
    let mut next = revisions(&here.join("schema")).remove(NEWEST).expect("the newest revision");
    let definitions = next.schema["$defs"].as_object_mut().expect("definitions");
    for (name, schema) in novelties().as_object().expect("definitions") {
        definitions.insert(name.clone(), schema.clone());
    }
    definitions.remove("HeaderMismatchError").expect("a type to remove");
    let levels = definitions["LoggingLevel"]["enum"].as_array_mut().expect("an enum");
    levels.push(json!("whisper"));
    for (union, arm) in [("ClientRequest", "OrderWareRequest"), ("ServerResult", "OrderWareResult")] {
        let arms = definitions[union]["anyOf"].as_array_mut().expect("a union");
        arms.push(json!({"$ref": format!("#/$defs/{arm}")}));
    }
    next.facts.constants.insert("LATEST_PROTOCOL_VERSION".to_owned(), NEXT.into());
    next.facts.constants.insert("SOLD_OUT".to_owned(), (-32023).into());
    let order = next.facts.enum_order.iter_mut().find(|order| order.values.contains(&"emergency".to_owned()));
    order.expect("levels").values.insert(0, "whisper".to_owned());
    next.facts.deprecated.push(
        toml::from_str(
            "pointer = \"/$defs/Ware/properties/old\"\nfeature = \"old-wares\"\nauthority = \"SEP-4242\"\n\
             deprecated_in = \"2027-03-01\"\n",
        )
        .expect("a deprecation"),
    );
    next.facts.registry.push(
        toml::from_str(
            "feature = \"old-wares\"\nname = \"Old wares\"\nstate = \"deprecated\"\nauthority = \"SEP-4242\"\n\
             deprecated_in = \"2027-03-01\"\nearliest_removal = \"2028-03-01\"\n",
        )
        .expect("a row"),
    );
    next
}

/// Puts a checkout of the specification beside the copy.
fn checkout(copy: &Copy, id: &str, revision: &Revision) -> String {
    let folder = "checkout";
    let schema = serde_json::to_string_pretty(&revision.schema).expect("JSON");
    copy.write(&format!("{folder}/schema/{id}/schema.json"), schema);
    copy.write(&format!("{folder}/schema/{id}/schema.ts"), revision.types());
    let page = revision.registry().expect("a registry");
    copy.write(&format!("{folder}/docs/specification/{id}/deprecated.mdx"), page);
    folder.to_owned()
}

#[test]
fn one_command_makes_a_module_that_compiles_and_keeps_messages() {
    let copy = Copy::new();
    let from = checkout(&copy, NEXT, &next());
    let done = copy.xtask(&["regen", "--from", &from]);
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    for words in [
        "2027-03-01 against 2026-07-28",
        "look: no tag tells the arms of Measured apart; they are told by `grams`, `count`",
        "what 2026-07-28 says was taken over as far as it still holds",
        "nobody has said what to use instead of `Old wares`",
        "[old-wares]",
        "    type HeaderMismatchError\n",
        "    LoggingLevel \"whisper\"\n",
        "    Ware.old",
        "    method wares/order\n",
        "[types.Ware]\ntext = \"\"\n",
        "[methods.\"wares/order\"]\ntext = \"\"\n",
    ] {
        assert!(done.out.contains(words), "{words} is not in:\n{}", done.out);
    }
    let order = ["look:", "  gone (", "  new (", "missing texts"].map(|part| done.out.find(part));
    assert!(order.is_sorted() && order.iter().all(Option::is_some), "{order:?}");
    assert!(copy.read("generated/Cargo.toml").contains("default = [\"2027-03-01\"]"));
    // Nothing is stale, and a second time brings nothing new.
    assert_eq!(copy.xtask(&["regen", "--check"]).code, 0);
    let before = copy.snapshot();
    let again = copy.xtask(&["regen", "--from", &from]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(again.out.contains("2027-03-01 as before\n"), "{}", again.out);
    copy.is_as(&before, "a second time");
    compiles_and_keeps_messages(&copy);
}

/// Builds the generated crate for the next revision alone, and runs a test of its messages.
fn compiles_and_keeps_messages(copy: &Copy) {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project");
    let manifest = fs::read_to_string(here.join("Cargo.toml")).expect("the workspace");
    let manifest = manifest
        .lines()
        .map(|line| match line.split_once(" = ") {
            Some((key @ ("members" | "default-members"), _)) => format!("{key} = [\"generated\"]"),
            _ if line.starts_with("mcpspec-core = ") => {
                format!("mcpspec-core = {{ path = {:?} }}", here.join("core").display().to_string())
            }
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n");
    copy.write("Cargo.toml", manifest);
    fs::copy(here.join("Cargo.lock"), copy.path("Cargo.lock")).expect("the lock file");
    fs::copy(here.join("generated/src/lib.rs"), copy.path("generated/src/lib.rs")).expect("the crate's root");
    copy.write("generated/tests/next.rs", include_str!("next.rs"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args([
        "test",
        "--offline",
        "--quiet",
        "--package",
        "mcpspec-types",
        "--test",
        "next",
        "--target-dir",
    ]);
    command.arg(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("next"));
    command.current_dir(copy.root()).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
    let done = ended(&mut command);
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    assert!(done.out.contains("2 passed"), "{}", done.out);
}

#[test]
fn a_keyword_that_nobody_knows_is_an_error_and_changes_nothing() {
    let copy = Copy::new();
    let mut next = next();
    next.schema["$defs"]["Ware"]["properties"]["name"]["contentEncoding"] = json!("base64");
    let from = checkout(&copy, NEXT, &next);
    let before = copy.snapshot();
    let done = copy.xtask(&["regen", "--from", &from]);
    assert_eq!((done.code, done.out.as_str()), (2, ""), "{}", done.err);
    for words in ["schema/2027-03-01/schema.json at /$defs/Ware/properties/name/contentEncoding", "help: "] {
        assert!(done.err.contains(words), "{}", done.err);
    }
    copy.is_as(&before, "an unknown keyword");
}

#[test]
fn a_draft_is_a_feature_of_its_own_and_never_the_latest() {
    let copy = Copy::new();
    let mut next = next();
    next.facts.constants.insert("LATEST_PROTOCOL_VERSION".to_owned(), "DRAFT-2027-v1".into());
    let from = checkout(&copy, "draft", &next);
    let done = copy.xtask(&["regen", "--from", &from, "--revision", "draft"]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("draft against 2026-07-28"), "{}", done.out);
    let manifest = copy.read("generated/Cargo.toml");
    assert!(
        manifest.contains("default = [\"2026-07-28\"]") && manifest.contains("\ndraft = []\n"),
        "{manifest}"
    );
    let all = manifest.lines().find(|line| line.starts_with("all-revisions")).expect("a feature");
    assert!(!all.contains("draft"), "{all}");
    let revisions = copy.read("generated/src/revisions.rs");
    for part in [
        "#[cfg(feature = \"draft\")]",
        "pub use v2026_07_28 as latest;",
        "pub const LATEST: Self = Self::V2026_07_28;",
        "Self::Draft => \"DRAFT-2027-v1\"",
    ] {
        assert!(revisions.contains(part), "{part}: {revisions}");
    }
    // What only a draft deprecates is no news for anybody else.
    assert!(!copy.read("generated/src/lifecycle.rs").contains("Old wares"));
    let of_others = |path: &str| copy.read(path).contains("whisper");
    assert!(!of_others("generated/src/v2026_07_28/codec/logging.rs"));
    assert!(of_others("generated/src/draft/codec/logging.rs"));
}

#[test]
fn check_shows_what_would_change_and_changes_nothing() {
    let copy = Copy::new();
    let from = checkout(&copy, NEXT, &next());
    let before = copy.snapshot();
    let done = copy.xtask(&["import", "--spec", &from, "--check"]);
    assert_eq!(done.code, 1, "{}", done.err);
    for words in ["+++ b/schema/2027-03-01/facts.toml", "+SOLD_OUT = -32023", "+++ b/schema/upstream.toml"] {
        assert!(done.out.contains(words), "{words}: {}", done.out);
    }
    copy.is_as(&before, "a check");
    assert_eq!(copy.xtask(&["import", "--spec", &from]).code, 0);
    let done = copy.xtask(&["import", "--spec", &from, "--check"]);
    assert_eq!((done.code, done.out.as_str()), (0, "2027-03-01 as before\n"), "{}", done.err);
}

/// Sends Ctrl-C at many moments: each time all is as before, or all is done.
#[cfg(unix)]
#[test]
fn ctrl_c_leaves_all_or_nothing() {
    use std::time::Duration;
    let copy = Copy::new();
    let from = checkout(&copy, NEXT, &next());
    // So that the importing package is there already.
    assert_eq!(copy.xtask(&["import", "--spec", &from, "--check"]).code, 1);
    let before = copy.snapshot();
    let (mut stopped, mut done) = (0, 0);
    for delay in [0, 20, 80, 150, 250, 400, 600, 900, 1400, 2500] {
        let mut child = copy
            .command()
            .args(["regen", "--from", &from])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        std::thread::sleep(Duration::from_millis(delay));
        let id = child.id().to_string();
        let _ = Command::new("kill").args(["-INT", &id]).status().expect("kill is there");
        let status = child.wait().expect("it ends");
        if status.success() {
            done += 1;
            assert_eq!(copy.xtask(&["regen", "--check"]).code, 0, "after {delay} ms all is done");
            for path in
                copy.snapshot().keys().filter(|path| !before.contains_key(*path) && !path.ends_with('/'))
            {
                fs::remove_file(copy.path(path)).expect("a new file");
            }
            for (path, bytes) in before.iter().filter(|(path, _)| !path.ends_with('/')) {
                copy.write(path, bytes);
            }
            for folder in ["schema/2027-03-01", "generated/schema/2027-03-01", "generated/src/v2027_03_01"] {
                fs::remove_dir_all(copy.path(folder)).expect("a new folder");
            }
        } else {
            stopped += 1;
        }
        copy.is_as(&before, &format!("Ctrl-C after {delay} ms"));
    }
    assert!(stopped > 0 && done + stopped == 10, "{stopped} stopped, {done} done");
}
