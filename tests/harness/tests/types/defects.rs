//! Schemas with one defect: the instances and mutants of the harness notice it, or it is proved to
//! be none.

use std::sync::Arc;

use mcpspec_core::Json;
use mcpspec_harness::inclusion::includes;
use mcpspec_harness::{Corpus, Defect, Donors, Mutator, Oracle, defects};
use serde_json::Value;

use crate::instances::{hand_written, read};
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
    /// Noticed by the hand-written instances and their mutants alone.
    by_hand: usize,
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
    let by_hand = |subject: &Subject| hand_written(subject.id).map(read).unwrap_or_default();
    let by_hand: Vec<_> = subjects.iter().map(by_hand).collect();
    let mut outcomes = each_definition(&subjects, |place, name| {
        let subject = &subjects[place.subject];
        let cases = cases(subject, name, &by_hand[place.subject], &donors[place.subject], place.seed(51));
        outcome(subject, name, &cases)
    });
    for (subject, outcomes) in subjects.iter().zip(&mut outcomes) {
        let sum = |count: fn(&Outcome) -> usize| outcomes.iter().map(count).sum::<usize>();
        println!(
            "{}: {} defects, {} noticed by {} instances and mutants ({} by the hand-written ones), {} proved to be none",
            subject.id,
            sum(|outcome| outcome.noticed + outcome.proved + outcome.survivors.len()),
            sum(|outcome| outcome.noticed),
            sum(|outcome| outcome.cases),
            sum(|outcome| outcome.by_hand),
            sum(|outcome| outcome.proved),
        );
        if hand_written(subject.id).is_some() {
            // Two of a definition, and yet they stand for most of it.
            assert!(
                sum(|outcome| outcome.by_hand) * 10 > sum(|outcome| outcome.noticed) * 9,
                "{}",
                subject.id
            );
        }
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

/// A value, and what the schema says of it.
type Case = (Value, bool);

fn outcome(subject: &Subject, name: &str, (by_hand, cases): &(Vec<Case>, Vec<Case>)) -> Outcome {
    let mut outcome = Outcome { cases: by_hand.len() + cases.len(), ..Outcome::default() };
    for (place, defect) in defects(&subject.schema, &[name]).into_iter().enumerate() {
        let broken = defect.apply(&subject.schema);
        let is_none = || includes(&broken, &subject.schema, name) && includes(&subject.schema, &broken, name);
        let validator = Oracle::from(broken.clone()).validator(name);
        let notices = |(value, verdict): &Case| validator.is_valid(value) != *verdict;
        let is_by_hand = by_hand.iter().any(notices);
        outcome.by_hand += usize::from(is_by_hand);
        if is_by_hand || cases.iter().any(notices) {
            outcome.noticed += 1;
            // Not all: it is the proof that is tested here, not the defect.
            if place % 8 == 0 && is_none() {
                outcome.wrong.push(defect);
            }
        } else if is_none() {
            outcome.proved += 1;
        } else {
            outcome.survivors.push(defect);
        }
    }
    outcome
}

/// The cases of a definition: from hand-written instances, and from such as are made.
fn cases(
    subject: &Subject,
    name: &str,
    by_hand: &[(String, Json)],
    donors: &Arc<Donors>,
    seed: u64,
) -> (Vec<Case>, Vec<Case>) {
    let mut corpus = Corpus::new(&subject.schema, seed);
    let mutator = Mutator::new(&subject.schema, name).with_donors(Arc::clone(donors));
    let count = INSTANCES.max(mcpspec_harness::alternatives(&subject.schema, name) + 2);
    let made: Vec<Value> = (0..count).map(|_| corpus.instance(name)).collect();
    let by_hand = by_hand.iter().filter(|(known, _)| known == name);
    let by_hand: Vec<Value> = by_hand.map(|(_, instance)| instance.to_value()).collect();
    let judged = |instances: &[Value]| -> Vec<Case> {
        let mutants = instances.iter().flat_map(|instance| mutator.mutants(instance));
        let values = instances.iter().cloned().chain(mutants.map(|mutant| mutant.value));
        let judge = |value| (corpus.oracle().is_valid(name, &value), value);
        values.map(judge).map(|(verdict, value)| (value, verdict)).collect()
    };
    (judged(&by_hand), judged(&made))
}
