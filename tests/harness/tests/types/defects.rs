//! Schemas with one defect: the instances and mutants of the harness notice it, or it is proved to
//! be none.

use std::sync::Arc;

use mcpspec_harness::inclusion::includes;
use mcpspec_harness::{Corpus, Defect, Donors, Mutator, Oracle, defects};
use serde_json::Value;

use crate::subject::{Subject, subjects};
use crate::work::{donors, each_definition};

/// Valid instances of a definition at least, with the mutants of each.
const INSTANCES: usize = 10;

/// Defects that are none and of which [`includes`] finds no proof: where, the operator, and why.
const EQUIVALENT: &[(&str, &str, &str, &str)] = &[];

/// What became of the defects of one definition.
#[derive(Default)]
struct Outcome {
    noticed: usize,
    proved: usize,
    cases: usize,
    /// Neither noticed nor proved.
    survivors: Vec<Defect>,
    /// Noticed and yet proved to be none: the proof is wrong.
    wrong: Vec<Defect>,
}

#[test]
fn every_defect_of_a_schema_is_noticed() {
    let subjects = subjects();
    let mut unexplained = Vec::new();
    let mut explained = vec![0; EQUIVALENT.len()];
    let donors: Vec<_> = subjects.iter().map(|subject| donors(subject, 52)).collect();
    let mut outcomes = each_definition(&subjects, |place, name| {
        let subject = &subjects[place.subject];
        outcome(subject, name, &defects(&subject.schema, &[name]), &donors[place.subject], place.seed(51))
    });
    for (subject, outcomes) in subjects.iter().zip(&mut outcomes) {
        let sum = |count: fn(&Outcome) -> usize| outcomes.iter().map(count).sum::<usize>();
        println!(
            "{}: {} defects, {} noticed by {} instances and mutants, {} proved to be none",
            subject.id,
            sum(|outcome| outcome.noticed + outcome.proved + outcome.survivors.len()),
            sum(|outcome| outcome.noticed),
            sum(|outcome| outcome.cases),
            sum(|outcome| outcome.proved),
        );
        for outcome in outcomes {
            assert!(outcome.wrong.is_empty(), "proved, and yet noticed: {:#?}", outcome.wrong);
            for defect in &outcome.survivors {
                let known = |(id, operator, pointer, _): &(&str, &str, &str, &str)| {
                    (*id, *operator, *pointer) == (subject.id, defect.operator, defect.pointer.as_str())
                };
                match EQUIVALENT.iter().position(known) {
                    Some(place) => explained[place] += 1,
                    None => unexplained.push(format!(
                        "{} {} {}\n    {}",
                        subject.id,
                        defect.operator,
                        defect.pointer,
                        defect.subschema(&subject.schema)
                    )),
                }
            }
        }
    }
    assert!(unexplained.is_empty(), "{} not noticed\n{}", unexplained.len(), unexplained.join("\n"));
    let stale = EQUIVALENT.iter().zip(explained).find(|(_, times)| *times == 0);
    assert!(stale.is_none(), "noticed by now, or no defect any more: {stale:?}");
}

fn outcome(subject: &Subject, name: &str, of: &[Defect], donors: &Arc<Donors>, seed: u64) -> Outcome {
    let cases = cases(subject, name, donors, seed);
    let mut outcome = Outcome { cases: cases.len(), ..Outcome::default() };
    for (place, defect) in of.iter().enumerate() {
        let broken = defect.apply(&subject.schema);
        let is_none = || {
            includes(&broken, &subject.schema, name) && includes(&subject.schema, &broken, name)
        };
        if is_noticed(&broken, name, &cases) {
            outcome.noticed += 1;
            // Not all: it is the proof that is tested here, not the defect.
            if place % 8 == 0 && is_none() {
                outcome.wrong.push(defect.clone());
            }
        } else if is_none() {
            outcome.proved += 1;
        } else {
            outcome.survivors.push(defect.clone());
        }
    }
    outcome
}

/// Values, and what the schema says of each.
fn cases(subject: &Subject, name: &str, donors: &Arc<Donors>, seed: u64) -> Vec<(Value, bool)> {
    let mut corpus = Corpus::new(&subject.schema, seed);
    let mutator = Mutator::new(&subject.schema, name).with_donors(Arc::clone(donors));
    let mut cases = Vec::new();
    for _ in 0..INSTANCES.max(mcpspec_harness::alternatives(&subject.schema, name) + 2) {
        let instance = corpus.instance(name);
        let mutants: Vec<Value> = mutator.mutants(&instance).map(|mutant| mutant.value).collect();
        let judged = std::iter::once(instance).chain(mutants);
        cases.extend(judged.map(|value| {
            let verdict = corpus.oracle().is_valid(name, &value);
            (value, verdict)
        }));
    }
    cases
}

fn is_noticed(broken: &Value, name: &str, cases: &[(Value, bool)]) -> bool {
    let validator = Oracle::from(broken.clone()).validator(name);
    cases.iter().any(|(value, verdict)| validator.is_valid(value) != *verdict)
}
