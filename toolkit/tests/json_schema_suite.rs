//! The JSON-Schema-Test-Suite, required tests, through the validator of tool schemas. The suite is
//! not part of the project: `cargo xtask e2e` fetches it and runs this test with its folder.

use std::fs;
use std::path::{Path, PathBuf};

use mcpspec::tool_schema::{SchemaCompiler, SchemaError, ToolSchema};
use serde_json::Value;

/// The variable that names the folder `tests` of the suite.
const FOLDER: &str = "MCPSPEC_JSON_SCHEMA_SUITE";

#[derive(Default)]
struct Tally {
    passed: usize,
    refused: usize,
    failed: Vec<String>,
}

#[test]
#[ignore = "needs the suite; run `cargo xtask e2e`"]
fn draft_2020_12() {
    run("draft2020-12", "https://json-schema.org/draft/2020-12/schema", 1_200);
}

#[test]
#[ignore = "needs the suite; run `cargo xtask e2e`"]
fn draft_07() {
    run("draft7", "http://json-schema.org/draft-07/schema#", 850);
}

/// Runs all tests of a dialect, of which there are at least so many.
fn run(folder: &str, dialect: &str, at_least: usize) {
    let suite = std::env::var_os(FOLDER).map(PathBuf::from);
    let suite = suite.unwrap_or_else(|| panic!("{FOLDER} does not name the suite; run `cargo xtask e2e`"));
    let folder = suite.join(folder);
    let mut tally = Tally::default();
    for path in files(&folder) {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let groups: Value =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for group in groups.as_array().expect("a file of the suite is a list of groups") {
            self::group(&file, group, dialect, &mut tally);
        }
    }
    println!(
        "{}: {} passed, {} refused because they need a document from elsewhere, {} failed",
        folder.display(),
        tally.passed,
        tally.refused,
        tally.failed.len()
    );
    assert!(tally.failed.is_empty(), "{}", tally.failed.join("\n"));
    assert!(tally.passed >= at_least, "{} tests are too few: is this the suite?", tally.passed);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        // Folders hold optional tests.
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    files
}

fn group(file: &str, group: &Value, dialect: &str, tally: &mut Tally) {
    let mut schema = group["schema"].clone();
    if let Value::Object(members) = &mut schema {
        members.entry("$schema").or_insert_with(|| dialect.into());
    }
    let name = format!("{file}: {}", group["description"].as_str().unwrap_or_default());
    let tests = group["tests"].as_array().expect("a group has tests");
    // The default limits do for all of the suite.
    match SchemaCompiler::new().compile(&schema) {
        Ok(compiled) => tests.iter().for_each(|test| one(&name, &compiled, test, tally)),
        Err(error) if needs_another_document(&schema, &error) => {
            println!("refused: {name}: {error}");
            tally.refused += tests.len();
        }
        Err(error) => tally.failed.push(format!("{name}: {error}")),
    }
}

/// The suite serves its documents at this address, and nothing else in it is from elsewhere.
fn needs_another_document(schema: &Value, error: &SchemaError) -> bool {
    matches!(error, SchemaError::Reference { .. } | SchemaError::Dialect { .. })
        && schema.to_string().contains("//localhost:1234/")
}

fn one(name: &str, schema: &ToolSchema, test: &Value, tally: &mut Tally) {
    let name = format!("{name}: {}", test["description"].as_str().unwrap_or_default());
    let (data, expected) = (&test["data"], test["valid"].as_bool().expect("a test has a verdict"));
    match schema.is_valid(data) {
        Ok(verdict) if verdict != expected => tally.failed.push(format!("{name}: {verdict}")),
        Err(refusal) => tally.failed.push(format!("{name}: {refusal}")),
        // A report says the same as the verdict, and something.
        Ok(verdict) => match schema.validate(data) {
            Ok(()) if verdict => tally.passed += 1,
            Err(rejection)
                if !verdict && rejection.violations().is_some_and(|all| !all.findings().is_empty()) =>
            {
                tally.passed += 1;
            }
            other => tally.failed.push(format!("{name}: {other:?}")),
        },
    }
}
