//! The harness against the schemas of all revisions: what it makes is valid, reaches everything,
//! and is made quickly.

use std::path::Path;
use std::time::Instant;

use mcpspec_harness::{Corpus, Mutator, definitions};
use serde_json::Value;

const REVISIONS: [&str; 5] = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"];

fn schema(revision: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema").join(revision);
    let text = std::fs::read_to_string(folder.join("schema.json"))
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn two_thousand_instances_are_valid_and_reach_everything() {
    for revision in REVISIONS {
        let schema = schema(revision);
        let start = Instant::now();
        let mut corpus = Corpus::new(&schema, 1);
        let count = definitions(&schema).len();
        let made = corpus.instances(2000_usize.div_ceil(count)).count();
        let took = start.elapsed();
        println!("{revision}: {count} definitions, {made} instances, {} refused, {took:?}", corpus.refused());
        assert!(made >= 2000);
        assert!(corpus.refused() * 100 <= made, "{revision}: over 1% refused");
        assert_eq!(corpus.generator().unreached(), [""; 0], "{revision}");
    }
}

#[test]
fn mutants_are_of_both_kinds_under_every_definition() {
    for revision in REVISIONS {
        let schema = schema(revision);
        let mut corpus = Corpus::new(&schema, 2);
        let (mut valid, mut invalid) = (0, 0);
        for name in definitions(&schema) {
            let mutator = Mutator::new(&schema, name);
            let before = invalid;
            // Of these two, the second has all its optional members.
            for instance in [corpus.instance(name), corpus.instance(name)] {
                for mutant in mutator.mutants(&instance) {
                    if corpus.oracle().is_valid(name, &mutant.value) { valid += 1 } else { invalid += 1 }
                }
            }
            // A definition that takes any value has no invalid mutant; the schemas have none.
            assert!(invalid > before, "{revision}: {name}");
        }
        println!("{revision}: {valid} valid and {invalid} invalid mutants");
    }
}
