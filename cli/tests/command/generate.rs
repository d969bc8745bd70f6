//! `mcpspec generate`: what it makes compiles in a crate of somebody else, and what it cannot make.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::run::{Ended, Place};

/// An extension with a request, an enum, a copy of a definition of the base, and a reference to it.
const SCHEMA: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$defs": {
    "Role": {"type": "string", "enum": ["assistant", "user"]},
    "Level": {"type": "string", "enum": ["low", "high"], "description": "How much it \"matters\"."},
    "Receipt": {
      "type": "object",
      "description": "A receipt, with its total in cents.",
      "properties": {
        "total": {"type": "integer", "minimum": 0},
        "level": {"$ref": "#/$defs/Level"},
        "for": {"$ref": "#/$defs/Role"}
      },
      "required": ["total", "level"]
    },
    "PrintReceiptRequest": {
      "type": "object",
      "properties": {
        "jsonrpc": {"type": "string", "const": "2.0"},
        "id": {"type": ["string", "integer"]},
        "method": {"type": "string", "const": "receipts/print"},
        "params": {"$ref": "#/$defs/Receipt"}
      },
      "required": ["jsonrpc", "id", "method", "params"]
    },
    "PrintReceiptResult": {
      "type": "object",
      "properties": {"printed": {"type": "boolean"}, "resultType": {"type": "string"}},
      "required": ["printed"]
    }
  }
}"##;

/// The crate of somebody else.
const LIB: &str = r##"//! Uses what was made.
#![deny(warnings)]

#[rustfmt::skip]
pub mod receipts;

#[test]
fn values_are_read_written_and_judged() {
    use mcpspec::latest::Role;
    let text = r#"{"total":5,"level":"high","for":"user","x":null}"#;
    let receipt: receipts::Receipt = mcpspec::from_str(text).expect("a receipt");
    assert_eq!(receipt.for_, Some(Role::User));
    assert_eq!(mcpspec::to_string(&receipt), text);
    let error = mcpspec::from_str::<receipts::Receipt>(r#"{"total":-1,"level":"high"}"#).unwrap_err();
    assert_eq!(error.violation().pointer, "/total");
    let request = receipts::PrintReceiptRequest::new(1, receipts::Receipt::new(7, receipts::Level::Low));
    assert!(mcpspec::to_string(&request).contains(r#""method":"receipts/print""#));
    let judge = mcpspec::validate::Validator::new(&receipts::TABLES, "Receipt").expect("a definition");
    assert!(judge.is_valid(text.as_bytes()) && !judge.is_valid(b"{}"));
}
"##;

fn generate(place: &Place, more: &[&str]) -> Ended {
    let base = [
        "generate",
        "--schema",
        "x.json",
        "--extension",
        "com.example/receipts",
        "--out",
        "made/src/receipts",
    ];
    place.run(&[&base, more].concat())
}

fn manifest() -> String {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a folder").display().to_string();
    let project = project.replace('\\', "/");
    format!(
        "[package]\nname = \"made\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         mcpspec = {{ path = \"{project}/toolkit\", default-features = false, features = [\"2026-07-28\"] }}\n\
         mcpspec-core = {{ path = \"{project}/core\" }}\n\n[features]\nserde_json = [\"mcpspec/serde_json\"]\n\
         validate = [\"mcpspec/validate\"]\n\
         definitions = [\"mcpspec/definitions\"]\n"
    )
}

#[test]
fn what_is_made_compiles_in_a_crate_of_its_own() {
    let place = Place::with("x.json", SCHEMA);
    let made = generate(&place, &[]);
    assert_eq!((made.code, made.out.as_str()), (0, ""), "{}", made.err);
    assert!(made.err.contains("the module `receipts`"), "{}", made.err);
    place.write("made/Cargo.toml", manifest());
    place.write("made/src/lib.rs", LIB);
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a folder");
    fs::copy(project.join("Cargo.lock"), place.path("made/Cargo.lock"))
        .expect("the lock file of the project");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--offline", "--quiet", "--all-features", "--tests", "--target-dir"])
        // Always the same folder, so that what has been compiled before is used again.
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("made"))
        .current_dir(place.path("made"))
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("cargo starts");
    let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success() && text.contains("test result: ok. 1 passed"), "{text}");
}

#[test]
fn a_second_run_changes_nothing_and_check_tells_what_is_stale() {
    let place = Place::with("x.json", SCHEMA);
    let check = generate(&place, &["--check"]);
    assert_eq!(check.code, 3);
    assert!(check.err.contains("mod.rs is not what is made now") && check.err.contains("without --check"));
    assert!(!place.path("made").exists());
    assert_eq!(generate(&place, &[]).code, 0);
    assert_eq!(generate(&place, &["--check"]).code, 0);
    place.write("made/src/receipts/old.rs", "// Made by `mcpspec generate`; edits are lost.\n");
    place.write("made/src/receipts/mine.rs", "// mine\n");
    let stale = generate(&place, &["--check"]);
    assert_eq!(stale.code, 3);
    assert!(stale.err.contains("old.rs is left over") && !stale.err.contains("mine.rs"), "{}", stale.err);
    assert_eq!(generate(&place, &[]).code, 0);
    assert!(
        !place.path("made/src/receipts/old.rs").exists() && place.path("made/src/receipts/mine.rs").exists()
    );
}

#[test]
fn files_of_others_are_never_written_over() {
    let place = Place::with("x.json", SCHEMA);
    place.write("made/src/receipts/mod.rs", "// mine\n");
    let ended = generate(&place, &[]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("was not made by this command"), "{}", ended.err);
    assert_eq!(fs::read_to_string(place.path("made/src/receipts/mod.rs")).expect("a file"), "// mine\n");
    assert!(!place.path("made/src/receipts/constants.rs").exists());
}

#[test]
fn what_cannot_be_made_is_told_with_its_place() {
    let place = Place::with("x.json", SCHEMA);
    place.write("odd.json", r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"A": {"type": "object", "patternProperties": {}}}}"##);
    place.write("broken.json", "{");
    for (schema, id, hint) in [
        ("x.json", "receipts", "`receipts` is no identifier of an extension"),
        ("x.json", "com..example/x", "is no identifier"),
        ("x.json", "com.example/../../x", "is no identifier"),
        ("x.json", "io.modelcontextprotocol/x", "belongs to the specification"),
        ("odd.json", "com.example/x", "odd.json"),
        ("odd.json", "com.example/x", "/$defs/A"),
        ("broken.json", "com.example/x", "broken.json"),
        ("none.json", "com.example/x", "none.json: cannot be read"),
    ] {
        let ended = place.run(&["generate", "--schema", schema, "--extension", id, "--out", "out"]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{schema} {id}");
        assert!(ended.err.contains(hint), "{schema} {id}: {}", ended.err);
        assert!(!place.path("out").exists());
    }
    let base = place.run(&[
        "generate",
        "--schema",
        "x.json",
        "--extension",
        "com.example/x",
        "--out",
        "o",
        "--base",
        "1",
    ]);
    assert_eq!(base.code, 2);
}

#[test]
fn no_name_of_an_extension_is_in_the_way() {
    let place = Place::with("x.json", SCHEMA);
    for name in ["build", "type", "v2.x-y", "Codec"] {
        let id = format!("com.example/{name}");
        let ended = place.run(&["generate", "--schema", "x.json", "--extension", &id, "--out", name]);
        assert_eq!(ended.code, 0, "{name}: {}", ended.err);
        assert!(place.path(name).join("types.rs").exists() && place.path(name).join("mod.rs").exists());
    }
}

#[test]
fn every_revision_can_be_the_base() {
    let place = Place::with("x.json", SCHEMA);
    for base in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"] {
        let ended = generate(&place, &["--base", base, "--quiet"]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{base}");
    }
}
