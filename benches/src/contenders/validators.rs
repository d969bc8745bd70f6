//! Those that validate: from bytes, or from a tree, to a verdict; and from bytes to a type with all
//! that is wrong with it.

use mcpspec::Context;
use mcpspec::v2026_07_28 as spec;
use mcpspec::validate::{Validator, Violations};
use serde_core::de::IgnoredAny;
use serde_json::Value;
use std::hint::black_box;

use super::{Contender, SamplingRequest, Sender, checked, parse, sender, typed};
use crate::payloads::{Message, Payload};
use crate::rivals;

/// What a verdict on a payload may cost as a multiple of `Value`, and how many times as fast as a
/// parse and the macro of `jsonschema` it has to be.
fn bars(payload: Payload) -> (f64, f64) {
    match payload {
        Payload::Call | Payload::List => (0.2, 5.0),
        Payload::Text => (0.5, 2.0),
        Payload::Sampling => (0.2, 6.0),
        Payload::Mixed => (0.25, 4.0),
    }
}

/// A message in all the forms in which it is looked at.
struct Case {
    bytes: Vec<u8>,
    tree: Value,
    own: Validator,
    runtime: jsonschema::Validator,
    compiled: rivals::Verdict,
}

impl Case {
    fn new(message: Message) -> Self {
        let definition = message.definition;
        Self {
            tree: parse(&message.bytes),
            own: Validator::new(&spec::TABLES, definition).expect("a definition"),
            runtime: rivals::runtime(definition),
            compiled: rivals::compiled(definition),
            bytes: message.bytes,
        }
    }
}

/// All verdicts on a payload; the yardstick parses a tree and has none.
pub(super) fn contenders(payload: Payload) -> Vec<Contender> {
    let (bar, faster) = bars(payload);
    let own = all(payload, "mcpspec", |case| case.own.is_valid(&case.bytes));
    let parsed = all(payload, "parse, then jsonschema's macro", |case| (case.compiled)(&parse(&case.bytes)));
    let skipped = all(payload, "IgnoredAny", |case| typed::<IgnoredAny>(&case.bytes) == IgnoredAny);
    vec![
        all(payload, "Value", |case| parse(&case.bytes).is_object()),
        own.barred(bar).at_most(1.2, "IgnoredAny").at_most(1.0 / faster, parsed.name),
        skipped,
        parsed,
        all(payload, "mcpspec on a tree", |case| case.own.is_valid_value(&case.tree))
            .at_most(1.0 / 3.0, "jsonschema on a tree"),
        all(payload, "jsonschema on a tree", |case| case.runtime.is_valid(&case.tree)),
        all(payload, "jsonschema's macro on a tree", |case| (case.compiled)(&case.tree)),
    ]
}

/// What it costs to tell all violations, beside finding that a message is valid: at most three times
/// as much, and a microsecond for each that is told.
pub(super) fn refusals(payload: Payload) -> Vec<Contender> {
    let mut contenders = vec![
        all(payload, "valid", |case| of_bytes(case) == 0),
        all(payload, "valid, on a tree", |case| of_tree(case) == 0),
    ];
    for broken in payload.broken() {
        contenders.push(refusal(broken.on_bytes, &broken.messages, of_bytes).at_most(3.0, "valid"));
        contenders.push(refusal(broken.on_trees, &broken.messages, of_tree).at_most(3.0, "valid, on a tree"));
    }
    contenders
}

/// One that tells as much as the validator of bytes does.
fn refusal(name: &'static str, messages: &[Message], told: fn(&Case) -> usize) -> Contender {
    let cases: Vec<Case> = messages.iter().cloned().map(Case::new).collect();
    let count: usize = cases.iter().map(of_bytes).sum();
    let run = move |cases: &Vec<Case>| cases.iter().map(told).sum::<usize>();
    checked(name, cases, run, move |told| *told == count && count > 0).sparing(1000.0 * count as f64)
}

/// How many violations are told of a message.
fn of_bytes(case: &Case) -> usize {
    count(case.own.validate(black_box(&case.bytes)))
}

/// The same of its tree.
fn of_tree(case: &Case) -> usize {
    count(case.own.validate_value(black_box(&case.tree)))
}

fn count(outcome: Result<(), Violations>) -> usize {
    outcome.map_or_else(|violations| violations.findings().len(), |()| 0)
}

/// One that finds every message valid.
fn all(payload: Payload, name: &'static str, verdict: impl Fn(&Case) -> bool + 'static) -> Contender {
    let cases: Vec<Case> = payload.messages().into_iter().map(Case::new).collect();
    let count = cases.len();
    let run = move |cases: &Vec<Case>| cases.iter().filter(|case| verdict(black_box(case))).count();
    checked(name, cases, run, move |valid| *valid == count)
}

/// From bytes to a type, or to all violations.
pub(super) fn fused(payload: Payload) -> Contender {
    let cases: Vec<(Validator, Context, Message)> = payload
        .messages()
        .into_iter()
        .map(|message| {
            let validator = Validator::new(&spec::TABLES, message.definition).expect("a definition");
            (validator, Context::exact().with_method(message.method), message)
        })
        .collect();
    let count = cases.len();
    let run = |cases: &Vec<(Validator, Context, Message)>| {
        cases.iter().filter(|(validator, context, message)| is_read(validator, context, message)).count()
    };
    checked("mcpspec with all violations", cases, run, move |read| *read == count).barred(1.0)
}

fn is_read(validator: &Validator, context: &Context, message: &Message) -> bool {
    let bytes = &message.bytes;
    match sender(message) {
        Sender::Client => black_box(validator.decode::<spec::ClientMessage>(context, bytes)).is_ok(),
        Sender::Server => black_box(validator.decode::<spec::ServerMessage>(context, bytes)).is_ok(),
        Sender::Nobody => black_box(validator.decode::<SamplingRequest>(context, bytes)).is_ok(),
    }
}
