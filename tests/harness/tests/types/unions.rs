//! Every arm of every union: a value of the arm's own type is picked as that arm, members in any
//! order. The arms and their types come from the metamodel, so no arm is forgotten.

use std::collections::BTreeMap;
use std::path::Path;

use mcpspec_core::Context;
use mcpspec_harness::{Corpus, Order, Rng, serialise};
use serde_json::Value;

use crate::subject::{Subject, subjects};

#[test]
fn every_arm_of_every_union_is_picked() {
    let mut arms = 0;
    let subjects = subjects();
    let tasks = subjects.iter().find(|subject| subject.id.ends_with("/tasks"));
    let extended = &tasks.expect("the extension that adds arms").schema;
    for subject in &subjects {
        let model = metamodel(subject.id);
        let definitions: BTreeMap<&str, &Value> = model["definitions"]
            .as_array()
            .expect("definitions")
            .iter()
            .map(|definition| (definition["name"].as_str().expect("a name"), definition))
            .collect();
        let mut corpora = [Corpus::new(&subject.schema, 31), Corpus::new(extended, 33)];
        let mut rng = Rng::new(32);
        for (name, definition) in &definitions {
            if definition["shape"]["kind"] == "union" && definition["origin"] != "message" {
                if has_nameless_arms(&definition["shape"], &definitions) {
                    arms += check_by_tag(subject, name, &definition["shape"], &mut corpora[0], &mut rng);
                    continue;
                }
                arms += check(subject, name, &definition["shape"], &mut corpora, &mut rng);
            }
        }
    }
    println!("{arms} arms");
    assert!(arms > 250, "{arms}");
}

fn check(
    subject: &Subject,
    name: &str,
    shape: &Value,
    corpora: &mut [Corpus<'_>; 2],
    rng: &mut Rng,
) -> usize {
    let mut checked = 0;
    for (index, arm) in shape["arms"].as_array().expect("arms").iter().enumerate() {
        let Some(target) = arm["type"]["definition"].as_str() else { continue };
        let Some(method) = method_for(shape, index) else { continue };
        // An arm of another module is the extension's.
        let corpus = &mut corpora[usize::from(arm["type"]["module"].is_string())];
        for _ in 0..8 {
            let mut instance = corpus.instance(target);
            settle(name, target, &mut instance);
            if instance.as_array().is_some_and(Vec::is_empty) {
                // An empty batch is as much one of requests as one of responses.
                continue;
            }
            for order in
                [Order::Sorted, Order::Shuffled, Order::Last(&["type", "method", "resultType", "mode", "id"])]
            {
                let text = serialise(&instance, rng, order);
                let context = Context::exact()
                    .with_method(method.clone())
                    .with_extension("io.modelcontextprotocol/tasks");
                let value = subject.definition(name).decode(&context, text.as_bytes());
                let value = value.unwrap_or_else(|error| {
                    panic!("{} {name}::{}: {error}\n{text}", subject.id, arm["rust"])
                });
                let picked = value.arm();
                assert_eq!(picked, Some(index), "{} {name}: {} expected\n{text}", subject.id, arm["rust"]);
            }
        }
        checked += 1;
    }
    checked
}

/// Whether the schema has no name for an arm, so that no value of it alone can be made.
fn has_nameless_arms(shape: &Value, definitions: &BTreeMap<&str, &Value>) -> bool {
    let nameless = |arm: &Value| {
        let definition = arm["type"]["definition"].as_str().and_then(|name| definitions.get(name));
        arm["type"]["module"].is_null()
            && definition.is_some_and(|definition| definition["origin"] == "inline")
    };
    shape["select"]["byTag"].is_string() && shape["arms"].as_array().expect("arms").iter().any(nameless)
}

/// Values of the union itself are picked as their tag says; all arms must turn up.
fn check_by_tag(
    subject: &Subject,
    name: &str,
    shape: &Value,
    corpus: &mut Corpus<'_>,
    rng: &mut Rng,
) -> usize {
    let tag = shape["select"]["byTag"].as_str().expect("a tag");
    let values = shape["select"]["values"].as_array().expect("values");
    let mut met = std::collections::BTreeSet::new();
    for _ in 0..100 {
        let instance = corpus.instance(name);
        let value = values.iter().find(|value| value["value"] == instance[tag]).expect("a known tag");
        let expected = value["then"]["arm"].as_u64();
        let text = serialise(&instance, rng, Order::Last(&[tag]));
        let decoded = subject.definition(name).decode(&Context::exact(), text.as_bytes());
        let picked = decoded.unwrap_or_else(|error| panic!("{name}: {error}\n{text}")).arm();
        assert_eq!(picked.map(|arm| arm as u64), expected, "{name}\n{text}");
        met.insert(picked);
    }
    assert_eq!(met.len(), values.len(), "{name}");
    met.len()
}

/// The method under which a result is this arm's; empty where the method does not decide.
fn method_for(shape: &Value, arm: usize) -> Option<String> {
    let Some(answers) = shape["select"]["byRequest"].as_array() else { return Some(String::new()) };
    if shape["other"] == arm {
        return Some("x/unknown".to_owned());
    }
    let decides = |select: &Value| leads_to(select, arm);
    let answer = answers.iter().find(|answer| decides(&answer["then"]))?;
    answer["value"].as_str().map(str::to_owned)
}

fn leads_to(select: &Value, arm: usize) -> bool {
    match select {
        Value::Object(members) => {
            members.get("arm").is_some_and(|found| *found == arm)
                || members.values().any(|inner| leads_to(inner, arm))
        }
        Value::Array(items) => items.iter().any(|inner| leads_to(inner, arm)),
        _ => false,
    }
}

/// Gives an instance the tag that its type means but its schema does not ask for, and takes away
/// unknown members that make it ambiguous.
fn settle(union: &str, target: &str, instance: &mut Value) {
    let Some(members) = instance.as_object_mut() else { return };
    if members.contains_key("resultType") {
        let tag = match target {
            "InputRequiredResult" => "input_required",
            "CreateTaskResult" => "task",
            _ => "complete",
        };
        members.insert("resultType".to_owned(), tag.into());
    }
    if union.contains("Schema") {
        // A plain string with a member of a choice is a choice.
        let keys: &[&str] = match target {
            "StringSchema" => &["enum", "oneOf", "enumNames"],
            "UntitledSingleSelectEnumSchema" => &["oneOf", "enumNames"],
            "TitledSingleSelectEnumSchema" => &["enumNames"],
            _ => &[],
        };
        for key in keys {
            members.remove(*key);
        }
        if target == "LegacyTitledEnumSchema" {
            members.insert("enumNames".to_owned(), Value::Array(Vec::new()));
        }
    }
    if target.starts_with("JSONRPC") {
        let keys: &[&str] = match target {
            "JSONRPCRequest" => &[],
            "JSONRPCNotification" => &["id"],
            "JSONRPCResponse" | "JSONRPCResultResponse" => &["method", "error"],
            _ => &["method", "result"],
        };
        for key in keys {
            members.remove(*key);
        }
    }
}

fn metamodel(id: &str) -> Value {
    let name = id.replace('/', ".");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../generated/metamodel/{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("JSON")
}
