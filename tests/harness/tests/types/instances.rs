//! Hand-written instances of every definition of the newest revision, and of the Tasks extension.

use std::path::Path;

use mcpspec_core::{Json, Map, from_slice};
use mcpspec_harness::Oracle;

use crate::subject::{Subject, collect, own, subjects};

#[test]
fn every_hand_written_instance_is_kept() {
    let subjects = subjects();
    let find = |id: &str| subjects.iter().find(|subject| subject.id == id).expect("a subject");
    let [newest, tasks] = ["2026-07-28", "io.modelcontextprotocol/tasks"]
        .map(|id| check(find(id), hand_written(id).expect("instances of it")));
    println!("{newest} instances of 2026-07-28, {tasks} of tasks");
    assert!(newest >= 300 && tasks >= 40);
}

/// Where the hand-written instances of a subject are; the older revisions have none.
pub(crate) fn hand_written(id: &str) -> Option<&'static str> {
    match id {
        "2026-07-28" => Some("instances/2026-07-28"),
        "io.modelcontextprotocol/tasks" => Some("instances/tasks.json"),
        _ => None,
    }
}

fn check(subject: &Subject, place: &str) -> usize {
    let oracle = Oracle::new(&subject.schema);
    let instances = read(place);
    for name in own(subject) {
        assert!(instances.iter().any(|(known, _)| known == name), "{}: no instance of {name}", subject.id);
    }
    for (name, text) in &instances {
        let value = text.to_value();
        assert!(oracle.is_valid(name, &value), "{name}: {:?}\n{text}", oracle.first_error(name, &value));
        let written = subject.roundtrip(name, text.as_str().as_bytes());
        let written = written.unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        // Compared as open JSON, which is exact on numbers that no double holds.
        let again: Json = from_slice(&written).expect("JSON");
        assert_eq!(again, *text, "{name}");
    }
    instances.len()
}

/// Name and text of each instance; read by our own reader, which keeps the spelling of numbers.
pub(crate) fn read(place: &str) -> Vec<(String, Json)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = mcpspec_codegen::Files::new();
    match root.join(place).is_dir() {
        true => collect(root, place, &mut files),
        false => drop(files.insert(place.to_owned(), std::fs::read(root.join(place)).expect("readable"))),
    }
    let mut found = Vec::new();
    for (path, bytes) in files {
        let by_name: Map<mcpspec_core::List<Json>> =
            from_slice(&bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        for (name, instances) in by_name {
            found.extend(instances.into_iter().map(|instance| (name.clone(), instance)));
        }
    }
    found
}
