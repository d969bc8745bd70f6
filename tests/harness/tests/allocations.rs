//! Verdicts on valid values allocate nothing, but for objects with many undeclared members.

use mcpspec_core::validate::{Mode, Tables, Validator};
use mcpspec_harness::{Corpus, Order, Rng, serialise};
use mcpspec_types as types;
use serde_json::{Value, json};

fn allocations(work: impl Fn() -> bool) -> u64 {
    let mut verdict = false;
    let info = allocation_counter::measure(|| verdict = work());
    assert!(verdict, "a valid value was refused");
    info.count_total
}

/// Whether some object has more members than are remembered without allocation.
fn is_wide(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.len() > 32 || members.values().any(is_wide),
        Value::Array(items) => items.iter().any(is_wide),
        _ => false,
    }
}

#[test]
fn verdicts_on_valid_values_allocate_nothing() {
    let schema: Value = serde_json::from_slice(
        &std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../schema/2026-07-28/schema.json"))
            .expect("readable"),
    )
    .expect("JSON");
    let tables: &'static Tables = &types::v2026_07_28::TABLES;
    let (mut corpus, mut rng, mut looked) = (Corpus::new(&schema, 61), Rng::new(62), 0);
    for name in mcpspec_harness::definitions(&schema) {
        let exact = Validator::new(tables, name).expect("a definition");
        for _ in 0..20 {
            let value = corpus.instance(name);
            if is_wide(&value) {
                continue;
            }
            let strict = exact.with_mode(Mode::Strict);
            for order in [Order::Sorted, Order::Shuffled, Order::Last(&["type", "method", "resultType"])] {
                let text = serialise(&value, &mut rng, order);
                assert_eq!(allocations(|| exact.is_valid(text.as_bytes())), 0, "{name}: {text}");
                if strict.is_valid(text.as_bytes()) && !text.contains('\\') {
                    assert_eq!(allocations(|| strict.is_valid(text.as_bytes())), 0, "{name}: {text}");
                }
                looked += 1;
            }
            assert_eq!(allocations(|| exact.is_valid_value(&value)), 0, "{name}: {value}");
        }
    }
    println!("{looked} texts");
    assert!(looked > 5000);
}

#[test]
fn an_open_object_allocates_from_33_members_on() {
    let validator = Validator::new(&types::v2026_07_28::TABLES, "JSONObject").expect("a definition");
    let wide = |members: usize| {
        let members = (0..members).map(|number| (format!("member-{number}"), json!(number)));
        Value::Object(members.collect()).to_string()
    };
    let text = wide(32);
    assert_eq!(allocations(|| validator.is_valid(text.as_bytes())), 0);
    let text = wide(33);
    assert!(allocations(|| validator.is_valid(text.as_bytes())) > 0);
    // However many: what is remembered of a name costs what it costs once.
    let text = wide(10_000);
    assert!(allocations(|| validator.is_valid(text.as_bytes())) < 100);
}
