//! The five revisions, from a checkout that says what the project knows of them.

use mcpspec_codegen::sources::Upstream;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

use crate::project::{Place, here};
use crate::typescript::revisions;

/// A checkout with all revisions.
fn checkout() -> Place {
    let place = Place::with_schemas();
    for (id, revision) in revisions(&here("schema")) {
        place.write(
            &format!("checkout/schema/{id}/schema.json"),
            place.read(&format!("project/schema/{id}/schema.json")),
        );
        place.write(&format!("checkout/schema/{id}/schema.ts"), revision.types());
        if let Some(page) = revision.registry() {
            place.write(&format!("checkout/docs/specification/{id}/deprecated.mdx"), page);
        }
    }
    place
}

#[test]
fn facts_of_all_revisions_are_those_of_the_project() {
    let place = checkout();
    let ended = place.imported(&["--spec", "checkout"]);
    assert_eq!(ended.documents.len(), 5, "{:?}", ended.documents);
    for (path, text) in &ended.files {
        if path.ends_with("upstream.toml") {
            continue;
        }
        assert_eq!(*text, place.read(&format!("project/{path}")), "{path}");
    }
    // What the JSON rendering got wrong is known by now.
    assert_eq!(ended.findings, Vec::<String>::new());
}

#[test]
fn what_a_correction_mends_would_be_proposed() {
    let place = checkout();
    for id in revisions(&here("schema")).into_keys() {
        let fixups = place.path(&format!("project/schema/{id}/fixups.toml"));
        if fixups.exists() {
            std::fs::remove_file(fixups).expect("corrections");
        }
    }
    let ended = place.imported(&["--spec", "checkout"]);
    for place in [
        "/$defs/ElicitResult/properties/content/additionalProperties/anyOf/1/type",
        "/definitions/ElicitResult/properties/content/additionalProperties/type",
        "/$defs/JSONValue/anyOf/2/type",
    ] {
        let proposal = format!("pointer = {place:?}");
        assert!(
            ended.findings.iter().any(|finding| finding.contains(&proposal)),
            "{place}: {:#?}",
            ended.findings
        );
    }
}

#[test]
fn the_structures_are_what_was_imported() {
    let text = std::fs::read_to_string(here("schema/upstream.toml")).expect("provenance");
    let upstream: BTreeMap<String, Upstream> = toml::from_str(&text).expect("provenance");
    for (id, entry) in &upstream {
        let folder =
            if id.contains('/') { format!("schema/extensions/{id}") } else { format!("schema/{id}") };
        let structure = std::fs::read(here(&format!("{folder}/schema.json"))).expect("a structure");
        let hash: String = Sha256::digest(&structure).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, entry.structure, "{id} is not what `import` wrote");
        assert_eq!(entry.blob.len(), 40, "{id}");
        // What stands in the project cannot be longer than what it was made from, but for layout.
        let squeezed = |bytes: &[u8]| bytes.iter().filter(|byte| !byte.is_ascii_whitespace()).count() as u64;
        assert!(squeezed(&structure) <= entry.bytes, "{id}");
        let again = mcpspec_codegen::import::import(id, &structure).expect("a structure");
        assert_eq!(again.schema.as_bytes(), structure, "{id} is in the project's layout");
        assert_eq!(again.dialect, entry.dialect, "{id}");
    }
}
