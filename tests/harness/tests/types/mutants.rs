//! Mutants of valid instances: the types refuse exactly what the oracle refuses. The exceptions
//! are the table below and nothing else.

use std::collections::BTreeMap;

use mcpspec_core::validate::Violations;
use mcpspec_harness::{Corpus, Mutant, Mutator, Oracle};
use serde_json::Value;

use crate::subject::{Subject, own, subjects};

/// Where types and schema differ on purpose: a name, why, and which cases it covers.
struct Exception {
    name: &'static str,
    why: &'static str,
    covers: fn(&Case<'_>) -> bool,
}

/// One disagreement.
struct Case<'c> {
    /// The union that the type's error names, or the definition itself.
    definition: &'c str,
    operator: &'c str,
    pointer: &'c str,
    /// Whether the schema accepts the value; the types do the opposite.
    schema_accepts: bool,
    instance: &'c Value,
}

const EXCEPTIONS: &[Exception] = &[
    Exception {
        name: "integers outside i64",
        why: "an integer member is an `i64`; the schema has no upper bound",
        covers: |case| case.operator == "beyond-i64" && case.schema_accepts,
    },
    Exception {
        name: "kinds of JSON-RPC messages",
        why: "an `id` makes a request and a `result` or `error` a response, whatever is wrong inside; the schema \
              lets a request with a broken id or params pass as a notification with unknown members",
        covers: |case| case.schema_accepts && case.definition.starts_with("JSONRPC"),
    },
    Exception {
        name: "kinds of form fields",
        why: "`enum`, `oneOf`, `enumNames` and `items` make a field of a form a choice; the schema lets a broken \
              choice pass as a plain string with unknown members",
        covers: |case| case.schema_accepts && is_form_field(case),
    },
];

fn is_form_field(case: &Case<'_>) -> bool {
    let inside =
        ["PrimitiveSchemaDefinition", "EnumSchema", "SingleSelectEnumSchema", "MultiSelectEnumSchema"];
    if inside.contains(&case.definition) {
        return true;
    }
    // Anywhere below the properties of a requested schema.
    case.pointer.contains("requestedSchema/properties/") && is_choice(case)
}

fn is_choice(case: &Case<'_>) -> bool {
    let end =
        case.pointer.find("requestedSchema/properties/").map(|at| at + "requestedSchema/properties/".len());
    let field_end = end.map(|end| case.pointer[end..].find('/').map_or(case.pointer.len(), |at| end + at));
    let field = field_end.and_then(|end| case.instance.pointer(&case.pointer[..end]));
    field.is_some_and(|field| {
        ["enum", "oneOf", "enumNames", "items"].iter().any(|key| field.get(key).is_some())
    })
}

#[test]
fn mutants_are_refused_exactly_when_the_schema_refuses_them() {
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let mut disagreements = Vec::new();
    for subject in subjects() {
        let oracle = Oracle::new(&subject.schema);
        let mut corpus = Corpus::new(&subject.schema, 21);
        let (mut valid, mut invalid) = (0, 0);
        for name in own(&subject) {
            let mutator = Mutator::new(&subject.schema, name);
            for _ in 0..4 {
                let instance = corpus.instance(name);
                for mutant in mutator.mutants(&instance) {
                    let accepts = oracle.is_valid(name, &mutant.value);
                    *(if accepts { &mut valid } else { &mut invalid }) += 1;
                    judge((&subject, &oracle), name, &mutant, accepts, &mut met, &mut disagreements);
                }
            }
        }
        println!("{}: {valid} valid and {invalid} invalid mutants", subject.id);
    }
    for exception in EXCEPTIONS {
        println!("{}: {} cases; {}", exception.name, met.get(exception.name).unwrap_or(&0), exception.why);
    }
    assert!(disagreements.is_empty(), "{} disagreements\n{}", disagreements.len(), {
        disagreements.truncate(12);
        disagreements.join("\n")
    });
}

/// What is wrong with what the validators say of a mutant; they have no exceptions.
fn validators(
    subject: &Subject,
    name: &str,
    mutant: &Mutant,
    text: &[u8],
    oracle: &Oracle,
    schema_accepts: bool,
) -> Option<String> {
    let validator = subject.validator(name).with_most(usize::MAX);
    let (of_bytes, of_tree) = (validator.validate(text), validator.validate_value(&mutant.value));
    let verdicts = [
        ("on bytes", validator.is_valid(text)),
        ("on a tree", validator.is_valid_value(&mutant.value)),
        ("all, on bytes", of_bytes.is_ok()),
        ("all, on a tree", of_tree.is_ok()),
    ];
    if let Some((which, _)) = verdicts.iter().find(|(_, accepts)| *accepts != schema_accepts) {
        return Some(format!("schema {schema_accepts}, validator {which} not"));
    }
    let (of_bytes, of_tree) = (of_bytes.err()?, of_tree.err()?);
    let pointers = |found: &Violations| -> Vec<String> {
        found.findings().iter().map(|finding| finding.violation.to_string()).collect()
    };
    let (mut of_bytes, mut of_tree) = (pointers(&of_bytes), pointers(&of_tree));
    of_bytes.sort();
    of_tree.sort();
    if of_bytes != of_tree {
        return Some(format!("bytes tell {of_bytes:?}, trees {of_tree:?}"));
    }
    // Ours are at the leaf where the oracle may stop at a union.
    let ours: Vec<&str> = of_bytes
        .iter()
        .map(|told| told.strip_prefix("at ").and_then(|told| told.split(": ").next()).unwrap_or_default())
        .map(|pointer| if pointer == "the root" { "" } else { pointer })
        .collect();
    let covered = |place: &String| ours.iter().any(|own| own.starts_with(place.as_str()));
    oracle
        .places(name, &mutant.value)
        .iter()
        .find(|place| !covered(place))
        .map(|place| format!("the oracle finds something at {place:?}, the validator at {ours:?}"))
}

fn judge(
    (subject, oracle): (&Subject, &Oracle),
    name: &str,
    mutant: &Mutant,
    schema_accepts: bool,
    met: &mut BTreeMap<&str, usize>,
    disagreements: &mut Vec<String>,
) {
    let text = serde_json::to_vec(&mutant.value).expect("JSON");
    if let Some(wrong) = validators(subject, name, mutant, &text, oracle, schema_accepts) {
        disagreements.push(format!(
            "{} {name}: {} at {}: {wrong}\n    {}",
            subject.id, mutant.operator, mutant.pointer, mutant.value
        ));
    }
    let outcome = subject.roundtrip(name, &text);
    if outcome.is_ok() == schema_accepts {
        if let Ok(written) = outcome {
            let again: Value = serde_json::from_slice(&written).expect("JSON");
            let lost = mcpspec_harness::difference(&mutant.value, &again);
            assert_eq!(
                lost, None,
                "{} {name} {} at {}\n{}",
                subject.id, mutant.operator, mutant.pointer, mutant.value
            );
        }
        return;
    }
    let case = Case {
        definition: name,
        operator: mutant.operator,
        pointer: &mutant.pointer,
        schema_accepts,
        instance: &mutant.value,
    };
    match EXCEPTIONS.iter().find(|exception| (exception.covers)(&case)) {
        Some(exception) => *met.entry(exception.name).or_default() += 1,
        None => disagreements.push(format!(
            "{} {name}: {} at {}: schema {}, types {}\n    {}",
            subject.id,
            mutant.operator,
            mutant.pointer,
            if schema_accepts { "accepts" } else { "refuses" },
            outcome.map_or_else(|error| error.to_string(), |_| "accept".to_owned()),
            mutant.value,
        )),
    }
}
