//! Valid instances made from the schemas: decoded and encoded again they are the same value, read
//! from text in any member order, from a tree, and through serde.

use mcpspec_core::{Context, to_value};
use mcpspec_harness::{Corpus, Order, Rng, difference, serialise};
use serde_json::Value;

use crate::subject::{Subject, own, subjects};

/// The members that decide which arm of a union a value is.
const TAGS: &[&str] = &["type", "method", "resultType", "mode", "jsonrpc", "id", "status", "role"];

#[test]
fn two_thousand_instances_of_each_revision_lose_nothing() {
    for subject in subjects() {
        let names = own(&subject);
        let mut corpus = Corpus::new(&subject.schema, 11);
        let mut rng = Rng::new(12);
        let mut count = 0;
        for name in &names {
            for _ in 0..2000_usize.div_ceil(names.len()).max(14) {
                check(&subject, name, &corpus.instance(name), &mut rng);
                count += 1;
            }
        }
        println!("{}: {count} instances of {} definitions", subject.id, names.len());
        assert!(count >= 2000 || subject.id.contains('/'));
    }
}

fn check(subject: &Subject, name: &str, instance: &Value, rng: &mut Rng) {
    for order in [Order::Sorted, Order::Shuffled, Order::Last(TAGS)] {
        let text = serialise(instance, rng, order);
        let written = subject.roundtrip(name, text.as_bytes());
        let written = written.unwrap_or_else(|error| panic!("{} {name}: {error}\n{text}", subject.id));
        let again: Value = serde_json::from_slice(&written).expect("JSON");
        same(subject, name, instance, &again, &text);
    }
    let mut value = (subject.definition(name).blank)();
    Context::exact()
        .fill_from_value(instance, &mut *value)
        .unwrap_or_else(|error| panic!("{} {name} from a tree: {error}\n{instance}", subject.id));
    same(subject, name, instance, &to_value(&*value), "from a tree");
}

fn same(subject: &Subject, name: &str, before: &Value, after: &Value, text: &str) {
    if let Some((pointer, what)) = difference(before, after) {
        panic!("{} {name} at {pointer}: {what}\n{text}", subject.id);
    }
}
