//! Where official files come from, and what may be wrong there.

use crate::constructs::checkout;
use crate::project::Place;

const SPEC: [&str; 2] = ["--spec", "checkout"];

fn upstream(text: &str) -> toml::Table {
    toml::from_str(text).expect("provenance")
}

#[test]
fn a_commit_and_its_files_are_recorded() {
    let place = checkout();
    let commit = place.commit();
    let ended = place.imported(&SPEC);
    let entry = upstream(&ended.files["schema/upstream.toml"])["2031-01-01"].clone();
    assert_eq!(entry["commit"].as_str(), Some(&commit[..12]));
    for (table, path) in [
        (&entry, "schema/2031-01-01/schema.json"),
        (&entry["types"], "schema/2031-01-01/schema.ts"),
        (&entry["registry"], "docs/specification/2031-01-01/deprecated.mdx"),
    ] {
        assert_eq!(table["path"].as_str(), Some(path));
        let blob = place.git("checkout", &["rev-parse", &format!("HEAD:{path}")]);
        assert_eq!(table["blob"].as_str(), Some(blob.as_str()), "{path}");
        let length = place.read(&format!("checkout/{path}")).len();
        assert_eq!(table["bytes"].as_integer(), i64::try_from(length).ok(), "{path}");
    }
    assert_eq!(ended.documents, ["2031-01-01"]);
}

#[test]
fn a_folder_without_history_will_do() {
    let ended = checkout().imported(&[&SPEC[..], &["--commit", "0123456789abcdef"]].concat());
    let entry = upstream(&ended.files["schema/upstream.toml"])["2031-01-01"].clone();
    assert_eq!(entry["commit"].as_str(), Some("0123456789ab"));
    let ended = checkout().imported(&SPEC);
    assert_eq!(
        upstream(&ended.files["schema/upstream.toml"])["2031-01-01"]["commit"].as_str(),
        Some("unknown")
    );
}

#[test]
fn a_clone_of_a_branch_a_tag_and_a_commit() {
    let place = checkout();
    let first = place.commit();
    place.git("checkout", &["tag", "released"]);
    place.git("checkout", &["checkout", "--quiet", "-b", "next"]);
    place.write("checkout/schema/draft/schema.json", place.read("checkout/schema/2031-01-01/schema.json"));
    let second = place.commit();
    for (arguments, commit, count) in [
        (&["--git", "checkout"][..], &second, 1),
        (&["--git", "checkout", "--rev", "released"], &first, 1),
        (&["--git", "checkout", "--rev", "next", "--revision", "draft"], &second, 1),
        (&["--git", "checkout", "--rev", &first[..]], &first, 1),
        (
            &["--git", "checkout", "--rev", "next", "--revision", "draft", "--revision", "2031-01-01"],
            &second,
            2,
        ),
    ] {
        let ended = place.imported(arguments);
        assert_eq!(ended.documents.len(), count, "{arguments:?}");
        let entry = upstream(&ended.files["schema/upstream.toml"])[&*ended.documents[0]].clone();
        assert_eq!(entry["commit"].as_str(), Some(&commit[..12]), "{arguments:?}");
    }
    place.refused(&["--git", "checkout", "--rev", "gone"], &["there is no revision `gone`"]);
    place.refused(&["--git", "checkout", "--rev=--upload-pack=x"], &["no revision"]);
}

#[test]
fn a_draft_is_imported_by_name_alone() {
    let place = checkout();
    place.write("checkout/schema/draft/schema.json", place.read("checkout/schema/2031-01-01/schema.json"));
    assert_eq!(place.imported(&SPEC).documents, ["2031-01-01"]);
    let ended = place.imported(&[&SPEC[..], &["--revision", "draft"]].concat());
    assert_eq!(ended.documents, ["draft"]);
    assert!(ended.files.contains_key("schema/draft/schema.json"));
}

#[test]
fn no_repository_and_no_network() {
    let place = Place::new();
    place.refused(&["--git", "nowhere"], &["nowhere", "does not exist"]);
    place.refused(&["--git", "https://127.0.0.1:9/a/b"], &["https://127.0.0.1:9/a/b"]);
    place.refused(&["--spec", "nowhere"], &["there is no such folder", "--git"]);
    place.refused(&["--git=--upload-pack=touch x"], &["does not exist"]);
}

#[test]
fn a_dirty_tree() {
    let place = checkout();
    place.commit();
    place.write("checkout/schema/2031-01-01/schema.ts", "export type A = 1;\n");
    place.refused(&SPEC, &["has changes that no commit holds", "schema.ts"]);
    place.git("checkout", &["checkout", "--quiet", "."]);
    place.write("checkout/new", "");
    place.refused(&SPEC, &["has changes", "?? new"]);
}

#[test]
fn another_repository() {
    let place = checkout();
    place.commit();
    place.git("checkout", &["remote", "add", "origin", "git@github.com:somebody/else.git"]);
    place.refused(&SPEC, &["is a checkout of https://github.com/somebody/else", "--repository"]);
    let ended = place.imported(&[&SPEC[..], &["--repository", "https://github.com/somebody/else"]].concat());
    let entry = upstream(&ended.files["schema/upstream.toml"])["2031-01-01"].clone();
    assert_eq!(entry["repository"].as_str(), Some("https://github.com/somebody/else"));
    place.git(
        "checkout",
        &["remote", "set-url", "origin", "https://github.com/modelcontextprotocol/ModelContextProtocol.git"],
    );
    place.imported(&SPEC);
    // Without an address the files themselves tell.
    let place = Place::new();
    place.write("checkout/README.md", "");
    place.refused(&SPEC, &["it has no folder `schema`"]);
    place.write("checkout/schema/one/schema.json", "{}");
    place.refused(&SPEC, &["its folder `schema` holds one"]);
    let other =
        r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"A": {"type": "string"}}}"#;
    place.write("checkout/schema/2031-01-01/schema.json", other);
    place.refused(&SPEC, &["describes no JSON-RPC messages"]);
}

#[test]
fn files_that_have_gone_elsewhere() {
    let place = checkout();
    let ended = place.imported(&SPEC);
    for (path, text) in ended.files {
        place.write(&format!("project/{path}"), text);
    }
    std::fs::remove_file(place.path("checkout/schema/2031-01-01/schema.ts")).expect("a file");
    std::fs::remove_file(place.path("checkout/docs/specification/2031-01-01/deprecated.mdx"))
        .expect("a file");
    let ended = place.imported(&SPEC);
    assert!(!ended.files.contains_key("schema/2031-01-01/facts.toml"), "facts stay");
    for file in ["schema.ts", "deprecated.mdx"] {
        let words = format!("{file} is not there; what it says of 2031-01-01 stays as it was");
        assert!(ended.findings.iter().any(|finding| finding.contains(&words)), "{:?}", ended.findings);
    }
    let entry = upstream(&ended.files["schema/upstream.toml"])["2031-01-01"].clone();
    assert!(entry["types"]["blob"].as_str().is_some(), "where the facts come from stays too");
    place.write("checkout/docs/specification/2031-01-01/deprecated.mdx", "# Nothing\n");
    place.write("checkout/schema/2031-01-01/schema.ts", "");
    let ended = place.imported(&SPEC);
    assert!(
        ended.findings.iter().any(|finding| finding.contains("no table of features")),
        "{:?}",
        ended.findings
    );
    std::fs::remove_file(place.path("checkout/schema/2031-01-01/schema.json")).expect("a file");
    let one = [&SPEC[..], &["--revision", "2031-01-01"]].concat();
    place.refused(&one, &["schema/2031-01-01/schema.json", "is not there", "holds 2031-01-01"]);
}

#[test]
fn an_extension_has_a_version_of_its_own() {
    let place = checkout();
    place.write(
        "project/schema/upstream.toml",
        "[\"2026-07-28\"]\nrepository = \"r\"\n[draft]\nrepository = \"r\"\n",
    );
    let schema = place.read("checkout/schema/2031-01-01/schema.json");
    place.write("receipts/schema/draft/schema.json", &schema);
    let arguments = ["--extension", "com.example/paid-receipts", "--from", "receipts"];
    let ended = place.imported(&arguments);
    let entry = upstream(&ended.files["schema/upstream.toml"])["com.example/paid-receipts"].clone();
    assert_eq!(entry["path"].as_str(), Some("schema/draft/schema.json"));
    let folder = "schema/extensions/com.example/paid-receipts";
    let settings: toml::Table =
        toml::from_str(&ended.files[&format!("{folder}/extension.toml")]).expect("settings");
    assert_eq!(settings["module"].as_str(), Some("paid_receipts"));
    assert_eq!(settings["base"].as_str(), Some("2026-07-28"));
    // A dated version is taken rather than a draft, and people's settings are left alone.
    place.write("receipts/schema/2031-02-02/schema.json", schema);
    place.write(&format!("project/{folder}/extension.toml"), "id = \"x\"\n");
    let ended = place.imported(&arguments);
    let entry = upstream(&ended.files["schema/upstream.toml"])["com.example/paid-receipts"].clone();
    assert_eq!(entry["path"].as_str(), Some("schema/2031-02-02/schema.json"));
    assert!(!ended.files.contains_key(&format!("{folder}/extension.toml")));
    place.refused(&["--extension", "receipts", "--from", "receipts"], &["cannot name a folder"]);
    place.refused(&["--spec", "checkout", "--revision", "../x"], &["cannot name a folder"]);
}
