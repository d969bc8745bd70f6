//! `import` takes an official schema into `schema/`, with where it comes from, or changes nothing.

use mcpspec_codegen::Files;
use sha2::{Digest as _, Sha256};

use crate::copy::{Copy, Ended};

const SCHEMA: &str = r#"{"$schema": "https://json-schema.org/draft/2020-12/schema",
  "description": "An invented schema.",
  "$defs": {"Ware": {"description": "Something to sell.", "type": "object",
    "properties": {"description": {"type": "string", "description": "Words."}, "price": {"type": "number", "minimum": 1.50}},
    "required": ["price"]}}}
"#;

const STRUCTURE: &str = r#"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$defs": {
    "Ware": {
      "type": "object",
      "properties": {
        "description": {
          "type": "string"
        },
        "price": {
          "type": "number",
          "minimum": 1.50
        }
      },
      "required": [
        "price"
      ]
    }
  }
}
"#;

/// Imports a text that lies outside of the project's `schema/`.
fn import(copy: &Copy, text: &[u8], arguments: &[&str]) -> Ended {
    copy.write("official.json", text);
    copy.xtask(&[&["import", "--schema", "official.json"], arguments].concat())
}

/// What `upstream.toml` says of a document.
fn upstream(copy: &Copy, id: &str) -> toml_edit::Table {
    let document: toml_edit::DocumentMut = copy.read("schema/upstream.toml").parse().expect("TOML");
    document[id].as_table().expect("an entry").clone()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn a_new_revision() {
    assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let copy = Copy::new();
    let before = copy.read("schema/upstream.toml");
    let more = ["--revision", "2030-01-01", "--commit", "0123456789ab"];
    let ended = import(&copy, SCHEMA.as_bytes(), &more);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(
        ended.out,
        "wrote schema/2030-01-01/schema.json\nwrote schema/upstream.toml\nnext: cargo xtask regen\n"
    );
    assert_eq!(copy.read("schema/2030-01-01/schema.json"), STRUCTURE);
    let entry = upstream(&copy, "2030-01-01");
    assert_eq!(entry["bytes"].as_integer(), i64::try_from(SCHEMA.len()).ok());
    assert_eq!(entry["sha256"].as_str(), Some(sha256(SCHEMA.as_bytes()).as_str()));
    assert_eq!(entry["commit"].as_str(), Some("0123456789ab"));
    assert_eq!(entry["path"].as_str(), Some("schema/2030-01-01/schema.json"));
    assert_eq!(entry["dialect"].as_str(), Some("https://json-schema.org/draft/2020-12/schema"));
    assert!(entry["repository"].as_str().is_some_and(|url| url.ends_with("/modelcontextprotocol")));
    let after = copy.read("schema/upstream.toml");
    for line in before.lines() {
        assert!(after.contains(line), "other entries stay: {line}");
    }
    assert!(
        after.starts_with("# ") && after.find("2026-07-28") < after.find("2030-01-01"),
        "sorted: {after}"
    );
}

#[test]
fn a_second_time_changes_nothing() {
    let copy = Copy::new();
    let more = ["--revision", "2030-01-01", "--commit", "c", "--repository", "r", "--path", "p"];
    assert_eq!(import(&copy, SCHEMA.as_bytes(), &more).code, 0);
    let before = copy.snapshot();
    let ended = import(&copy, SCHEMA.as_bytes(), &["--revision", "2030-01-01"]);
    assert_eq!((ended.code, ended.out.as_str()), (0, "2030-01-01 as before\n"), "{}", ended.err);
    copy.is_as(&before, "what was recorded stays where nothing else is given");
    let other = SCHEMA.replace("Words.", "Other words.");
    let ended = import(&copy, other.as_bytes(), &["--revision", "2030-01-01"]);
    assert_eq!(
        ended.out, "wrote schema/upstream.toml\nnext: cargo xtask regen\n",
        "only the prose is another"
    );
    let entry = upstream(&copy, "2030-01-01");
    assert_eq!(entry["sha256"].as_str(), Some(sha256(other.as_bytes()).as_str()));
    assert_eq!((entry["commit"].as_str(), entry["path"].as_str()), (Some("c"), Some("p")));
}

#[test]
fn the_bytes_that_count_are_those_of_the_file() {
    let copy = Copy::new();
    let windows = SCHEMA.replace('\n', "\r\n");
    assert_eq!(import(&copy, windows.as_bytes(), &["--revision", "2030-01-01"]).code, 0);
    assert_eq!(copy.read("schema/2030-01-01/schema.json"), STRUCTURE);
    let entry = upstream(&copy, "2030-01-01");
    assert_eq!(entry["bytes"].as_integer(), i64::try_from(windows.len()).ok());
    assert_eq!(entry["sha256"].as_str(), Some(sha256(windows.as_bytes()).as_str()));
}

#[test]
fn an_extension() {
    let copy = Copy::new();
    let ended = import(&copy, SCHEMA.as_bytes(), &["--extension", "com.example/receipts"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(copy.read("schema/extensions/com.example/receipts/schema.json"), STRUCTURE);
    assert_eq!(upstream(&copy, "com.example/receipts")["path"].as_str(), Some("schema.json"));
    assert!(ended.err.contains("the extension is new; its settings are a guess"), "{}", ended.err);
    assert_eq!(copy.xtask(&["regen"]).code, 0);
    assert!(copy.exists("generated/src/extensions/receipts/mod.rs"));
}

#[test]
fn a_schema_of_the_project_comes_in_as_it_is() {
    let copy = Copy::new();
    for (revision, dialect) in [("2024-11-05", "draft-07"), ("2026-07-28", "2020-12")] {
        let path = format!("schema/{revision}/schema.json");
        let before = copy.read(&path);
        let ended = copy.xtask(&["import", "--schema", &path, "--revision", revision]);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert_eq!(copy.read(&path), before);
        assert!(upstream(&copy, revision)["dialect"].as_str().is_some_and(|known| known.contains(dialect)));
    }
    assert_eq!(copy.xtask(&["regen"]).code, 0);
}

#[test]
fn an_imported_revision_is_generated() {
    let copy = Copy::new();
    assert_eq!(import(&copy, SCHEMA.as_bytes(), &["--revision", "2025-01-01"]).code, 0);
    let ended = copy.xtask(&["regen"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(ended.err.contains("warning: `Ware` has no text"), "{}", ended.err);
    assert!(copy.read("generated/src/v2025_01_01/unsorted.rs").contains("pub struct Ware {"));
    assert!(copy.read("generated/Cargo.toml").contains("\n2025-01-01 = []\n"));
}

#[test]
fn a_schema_that_is_not_understood_changes_nothing() {
    let copy = Copy::new();
    let mut torn = SCHEMA.as_bytes().to_vec();
    torn.truncate(200);
    let cases: [(&str, Vec<u8>, &str); 6] = [
        (
            "an unknown keyword",
            SCHEMA.replace("\"minimum\"", "\"multipleOf\"").into(),
            "/$defs/Ware/properties/price/multipleOf",
        ),
        ("an unknown dialect", SCHEMA.replace("2020-12", "2035-12").into(), "/$schema"),
        ("half a file", torn, "not JSON"),
        ("an empty file", Vec::new(), "not JSON"),
        ("no text", vec![0xff; 8], "not JSON"),
        ("no schema", b"[1]".to_vec(), "no JSON object"),
    ];
    for (what, text, part) in cases {
        copy.write("official.json", &text);
        let before = copy.snapshot();
        for revision in ["2026-07-28", "2030-01-01"] {
            let ended = import(&copy, &text, &["--revision", revision]);
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{what}: {}", ended.err);
            assert!(ended.err.contains("--> official.json"), "{what}: {}", ended.err);
            assert!(ended.err.contains(part) && ended.err.contains("help: "), "{what}: {}", ended.err);
            copy.is_as(&before, what);
        }
    }
}

#[test]
fn what_cannot_be_read_or_written_changes_nothing() {
    let copy = Copy::new();
    let before = copy.snapshot();
    let ended = copy.xtask(&["import", "--schema", "nowhere.json", "--revision", "2030-01-01"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("--> nowhere.json") && ended.err.contains("help: "), "{}", ended.err);
    let ended = copy.xtask(&["import", "--schema", "schema", "--revision", "2030-01-01"]);
    assert_eq!(ended.code, 2, "a folder is no schema");
    copy.is_as(&before, "a file that cannot be read");

    copy.write("schema/2030-01-01/schema.json/in-the-way", "");
    copy.write("official.json", SCHEMA);
    let before = copy.snapshot();
    let ended = import(&copy, SCHEMA.as_bytes(), &["--revision", "2030-01-01"]);
    assert_eq!(ended.code, 2, "a folder stands where the file belongs");
    assert!(ended.err.contains("--> schema/2030-01-01/schema.json"), "{}", ended.err);
    copy.is_as(&before, "a file that cannot be written");

    copy.write("schema/2030-02-01", "a file where a folder belongs");
    let before = copy.snapshot();
    let ended = import(&copy, SCHEMA.as_bytes(), &["--revision", "2030-02-01"]);
    assert_eq!(ended.code, 2, "{}", ended.out);
    copy.is_as(&before, "a folder that cannot be made");

    copy.write("schema/upstream.toml", "[broken\n");
    let before = copy.snapshot();
    let ended = import(&copy, SCHEMA.as_bytes(), &["--revision", "2030-03-01"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("--> schema/upstream.toml"), "{}", ended.err);
    copy.is_as(&before, "provenance that cannot be read");
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let copy = Copy::new();
    copy.write("official.json", SCHEMA);
    let before = copy.snapshot();
    let revisions =
        ["../x", "..", ".", "", "a/b", "/x/y", "a\\b", ".hidden", "2030 01", "prose", "extensions", "é"];
    let extensions =
        ["receipts", "../x", "com.example/", "/receipts", "com.example/../x", "com.example/a/b", "a/.b"];
    let named = revisions
        .iter()
        .map(|name| ("--revision", name))
        .chain(extensions.iter().map(|name| ("--extension", name)));
    for (kind, name) in named {
        let ended = import(&copy, SCHEMA.as_bytes(), &[&format!("{kind}={name}")]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{kind} {name}: {}", ended.err);
        assert!(
            ended.err.contains(&format!("`{name}`")) && ended.err.contains("help: give "),
            "{}",
            ended.err
        );
        copy.is_as(&before, name);
    }
}

#[test]
fn what_the_generator_reads_is_what_import_wrote() {
    let copy = Copy::new();
    assert_eq!(import(&copy, SCHEMA.as_bytes(), &["--revision", "2030-01-01"]).code, 0);
    let files: Files = ["schema/2030-01-01/schema.json", "schema/upstream.toml"]
        .into_iter()
        .map(|path| (path.to_owned(), copy.read(path).into_bytes()))
        .chain(["generated/Cargo.toml", "toolkit/Cargo.toml"].map(|path| (path.to_owned(), Vec::new())))
        .collect();
    let generated = mcpspec_codegen::generate(&files).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(generated.summary[0].id, "2030-01-01");
}
