//! Mutants of valid instances: the types refuse exactly what the oracle refuses. The exceptions
//! are the table below and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use mcpspec_core::validate::{Finding, Validator, Violations};
use mcpspec_harness::{Corpus, Donors, Mutant, Mutator, Oracle, Order, Rng, serialise};
use serde_json::Value;

use crate::second::{Second, disagreement};
use crate::subject::{Subject, subjects};
use crate::work::{donors, each_definition, rounds};

/// Instances of a definition, each with all its mutants.
const INSTANCES: usize = 2;

/// One in so many mutants goes to the second oracle, which is slow.
const SECOND: usize = 2;

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
    pointer: &'c str,
    /// Whether the schema accepts the value; the types do the opposite.
    schema_accepts: bool,
    instance: &'c Value,
}

const EXCEPTIONS: &[Exception] = &[
    Exception {
        name: "integers outside i64",
        why: "an integer member is an `i64`; the schema has no upper bound",
        covers: |case| case.schema_accepts && case.instance.pointer(case.pointer).is_some_and(is_beyond),
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

/// Whether a value has a whole number in it that no `i64` holds.
fn is_beyond(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(is_beyond),
        Value::Object(members) => members.values().any(is_beyond),
        Value::Number(number) => {
            number.as_i64().is_none() && number.as_f64().is_some_and(|number| number.abs() >= 2_f64.powi(63))
        }
        _ => false,
    }
}

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

/// The members that decide which arm of a union a value is: in a third of the texts they come last.
const TAGS: &[&str] = &["type", "method", "resultType", "mode", "jsonrpc", "id", "status", "role"];

/// The most bytes of a message.
const LONGEST: usize = 256;

/// What became of the mutants of one definition.
#[derive(Default)]
struct Outcome {
    valid: usize,
    invalid: usize,
    /// Findings that the second oracle was asked about.
    compared: usize,
    met: BTreeMap<&'static str, usize>,
    disagreements: Vec<String>,
    operators: BTreeSet<&'static str>,
}

/// One definition under test.
struct Trial<'t> {
    subject: &'t Subject,
    name: &'t str,
    oracle: &'t Oracle,
    second: Second,
    validator: Validator,
}

#[test]
fn mutants_are_refused_exactly_when_the_schema_refuses_them() {
    let subjects = subjects();
    let donors: Vec<_> = subjects.iter().map(|subject| donors(subject, 22)).collect();
    let outcomes = each_definition(&subjects, |place, name| {
        let mut outcome = Outcome::default();
        for round in 0..rounds() {
            let seed = place.seed(21 + round as u64);
            mutate(&subjects[place.subject], name, &donors[place.subject], seed, &mut outcome);
        }
        outcome
    });
    let (mut met, mut operators) = (BTreeMap::new(), BTreeSet::<&str>::new());
    let mut disagreements: Vec<&str> = Vec::new();
    let mut all = 0;
    for (subject, outcomes) in subjects.iter().zip(&outcomes) {
        let sum = |count: fn(&Outcome) -> usize| outcomes.iter().map(count).sum::<usize>();
        let (valid, invalid) = (sum(|outcome| outcome.valid), sum(|outcome| outcome.invalid));
        let compared = sum(|outcome| outcome.compared);
        println!("{}: {valid} valid and {invalid} invalid mutants, {compared} findings compared", subject.id);
        all += valid + invalid;
        for outcome in outcomes {
            for (name, times) in &outcome.met {
                *met.entry(*name).or_insert(0) += times;
            }
            operators.extend(&outcome.operators);
            disagreements.extend(outcome.disagreements.iter().map(String::as_str));
        }
    }
    println!("{all} in all, by {} operators", operators.len());
    for exception in EXCEPTIONS {
        let times = met.get(exception.name).copied().unwrap_or(0);
        println!("{}: {times} cases; {}", exception.name, exception.why);
        assert!(times > 0, "an exception that no mutant needs: {}", exception.name);
    }
    assert!(disagreements.is_empty(), "{} disagreements\n{}", disagreements.len(), {
        disagreements.truncate(12);
        disagreements.join("\n")
    });
}

fn mutate(subject: &Subject, name: &str, donors: &Arc<Donors>, seed: u64, outcome: &mut Outcome) {
    let mut corpus = Corpus::new(&subject.schema, seed);
    let mutator = Mutator::new(&subject.schema, name).with_donors(Arc::clone(donors));
    let mut rng = Rng::new(seed);
    let instances: Vec<Value> = (0..INSTANCES).map(|_| corpus.instance(name)).collect();
    let trial = Trial {
        subject,
        name,
        oracle: corpus.oracle(),
        second: Second::new(&subject.schema, name),
        validator: subject.validator(name).with_most(usize::MAX),
    };
    for instance in &instances {
        for (place, mutant) in mutator.mutants(instance).enumerate() {
            outcome.operators.insert(mutant.operator);
            let order = [Order::Sorted, Order::Shuffled, Order::Last(TAGS)][place % 3];
            let text = serialise(&mutant.value, &mut rng, order).into_bytes();
            trial.judge(&mutant, &text, place % SECOND == 0, outcome);
        }
    }
}

impl Trial<'_> {
    fn judge(&self, mutant: &Mutant, text: &[u8], twice: bool, outcome: &mut Outcome) {
        let accepts = self.oracle.is_valid(self.name, &mutant.value);
        *(if accepts { &mut outcome.valid } else { &mut outcome.invalid }) += 1;
        let wrong = match self.verdicts(mutant, text, accepts) {
            Err(wrong) => Some(wrong),
            Ok(None) => None,
            Ok(Some(findings)) => self.findings(mutant, &findings).or_else(|| {
                outcome.compared += if twice { findings.findings().len() } else { 0 };
                self.second(mutant, findings.findings(), twice)
            }),
        };
        if let Some(wrong) = wrong {
            outcome.disagreements.push(self.place(mutant, &wrong));
        }
        self.types(mutant, text, accepts, outcome);
    }

    fn place(&self, mutant: &Mutant, wrong: &str) -> String {
        let (id, name) = (self.subject.id, self.name);
        format!("{id} {name}: {} at {}: {wrong}\n    {}", mutant.operator, mutant.pointer, mutant.value)
    }

    /// What the validators find, where all of them agree with the schema; they have no exceptions.
    fn verdicts(&self, mutant: &Mutant, text: &[u8], accepts: bool) -> Result<Option<Violations>, String> {
        let (of_bytes, of_tree) =
            (self.validator.validate(text), self.validator.validate_value(&mutant.value));
        let verdicts = [
            ("on bytes", self.validator.is_valid(text)),
            ("on a tree", self.validator.is_valid_value(&mutant.value)),
            ("on a tree, by tables", self.validator.with_formats(|_, _| true).is_valid_value(&mutant.value)),
            ("all, on bytes", of_bytes.is_ok()),
            ("all, on a tree", of_tree.is_ok()),
        ];
        if let Some((which, _)) = verdicts.iter().find(|(_, verdict)| *verdict != accepts) {
            return Err(format!("schema {accepts}, validator {which} not"));
        }
        let (Err(of_bytes), Err(of_tree)) = (of_bytes, of_tree) else { return Ok(None) };
        let told = |found: &Violations| {
            let told: BTreeSet<(String, String)> = found
                .findings()
                .iter()
                .map(|finding| {
                    (
                        format!("{:?} {}", finding.violation.rule, finding.violation.pointer),
                        finding.violation.expected.clone(),
                    )
                })
                .collect();
            told
        };
        if told(&of_bytes) != told(&of_tree) || of_bytes.findings().len() != of_tree.findings().len() {
            return Err(format!("bytes tell {of_bytes:?}, trees {of_tree:?}"));
        }
        if let Some(wrong) = unsuitable(&of_bytes).or_else(|| unsuitable(&of_tree)) {
            return Err(wrong);
        }
        Ok(Some(of_bytes))
    }

    /// Ours are at the leaf where the oracle may stop at a union.
    fn findings(&self, mutant: &Mutant, found: &Violations) -> Option<String> {
        let covered = |place: &String| {
            found.findings().iter().any(|own| own.violation.pointer.starts_with(place.as_str()))
        };
        let places = self.oracle.places(self.name, &mutant.value);
        let missed = places.iter().find(|place| !covered(place))?;
        Some(format!("the oracle finds something at {missed:?}, the validator {found:?}"))
    }

    fn second(&self, mutant: &Mutant, findings: &[Finding], twice: bool) -> Option<String> {
        let told = if twice { self.second.errors(&mutant.value) } else { return None };
        disagreement(&self.subject.schema, findings, &told)
    }

    /// The types: verdict, and nothing lost.
    fn types(&self, mutant: &Mutant, text: &[u8], accepts: bool, outcome: &mut Outcome) {
        let decoded = self.subject.roundtrip(self.name, text);
        if decoded.is_ok() == accepts {
            if let Ok(written) = decoded {
                let again: Value = serde_json::from_slice(&written).expect("JSON");
                let lost = mcpspec_harness::difference(&mutant.value, &again);
                assert_eq!(lost, None, "{}", self.place(mutant, "lost"));
            }
            return;
        }
        let case = Case {
            definition: self.name,
            pointer: &mutant.pointer,
            schema_accepts: accepts,
            instance: &mutant.value,
        };
        match EXCEPTIONS.iter().find(|exception| (exception.covers)(&case)) {
            Some(exception) => *outcome.met.entry(exception.name).or_default() += 1,
            None => {
                let schema = if accepts { "accepts" } else { "refuses" };
                let types = decoded.map_or_else(|error| error.to_string(), |_| "accept".to_owned());
                outcome.disagreements.push(self.place(mutant, &format!("schema {schema}, types {types}")));
            }
        }
    }
}

/// What makes a report hard to read: messages that are long, values shown at length, findings that
/// are out of order or told twice.
pub(crate) fn unsuitable(found: &Violations) -> Option<String> {
    let findings = found.findings();
    for (place, finding) in findings.iter().enumerate() {
        let violation = &finding.violation;
        let message = violation.to_string().len();
        if message > LONGEST {
            return Some(format!("a message of {message} bytes: {violation}"));
        }
        // With an ellipsis.
        if violation.found.chars().count() > 65 {
            return Some(format!("shown at length: {}", violation.found));
        }
        if findings[..place].contains(finding) {
            return Some(format!("told twice: {finding:?}"));
        }
    }
    let starts = |finding: &Finding| finding.range.as_ref().map(|range| range.start);
    let is_sorted = findings.is_sorted_by_key(starts);
    (!is_sorted).then(|| format!("out of order: {findings:?}"))
}
