//! What invalid input may cost a reader: reports are short, whatever is in the input; and a member
//! that stands twice is refused at every place.

use mcpspec_core::Rule;
use mcpspec_core::validate::Violations;
use mcpspec_harness::{Corpus, Rng, serialise_twice};
use serde_json::{Value, json};

use crate::mutants::unsuitable;
use crate::subject::{Subject, subjects};
use crate::work::each_definition;

/// How many violations are told unless more are asked for.
const MOST: usize = 64;

fn newest(subjects: &[Subject]) -> &Subject {
    subjects.iter().find(|subject| subject.id == "2026-07-28").expect("a subject")
}

/// Both reports of a value: on its text and on the tree.
fn reports(subject: &Subject, name: &str, value: &Value) -> [Violations; 2] {
    let validator = subject.validator(name);
    let text = value.to_string();
    [
        validator.validate(text.as_bytes()).expect_err("invalid"),
        validator.validate_value(value).expect_err("invalid"),
    ]
}

#[test]
fn a_report_ends_after_64_violations() {
    let subjects = subjects();
    let subject = newest(&subjects);
    let roots =
        |broken: usize| json!({ "roots": (0..broken).map(|at| json!({ "uri": at })).collect::<Vec<_>>() });
    for (broken, told, more) in
        [(1, 1, false), (MOST, MOST, false), (MOST + 1, MOST, true), (5000, MOST, true)]
    {
        for report in reports(subject, "ListRootsResult", &roots(broken)) {
            assert_eq!((report.findings().len(), report.has_more()), (told, more), "{broken}");
            assert_eq!(unsuitable(&report), None);
            assert_eq!(report.to_string().ends_with("\nand more"), more);
        }
        let all = subject.validator("ListRootsResult").with_most(usize::MAX);
        let report = all.validate(roots(broken).to_string().as_bytes()).expect_err("invalid");
        assert_eq!((report.findings().len(), report.has_more()), (broken, false));
        assert_eq!(unsuitable(&report), None);
    }
}

#[test]
fn messages_are_short_whatever_the_input() {
    let subjects = subjects();
    let subject = newest(&subjects);
    let long = "é😀\"\\/~".repeat(50_000);
    let deep = (0..100).fold(json!(1), |inner, _| json!({ "roots": [inner] }));
    let wrong = [
        ("ListRootsResult", json!({ "roots": long })),
        ("ListRootsResult", json!({ "roots": [{ "uri": 1, "name": 2 }], "_meta": { long.as_str(): 1 } })),
        ("ListRootsResult", json!({ "roots": [{ "uri": [deep] }] })),
        ("ContentBlock", json!({ "type": long })),
        ("ContentBlock", json!({ "type": 1e300 })),
        ("ClientRequest", json!({ "jsonrpc": "2.0", "id": 1, "method": long, "params": {} })),
        ("LoggingLevel", json!(long)),
        ("ElicitResult", json!({ "action": "accept", "content": { long.as_str(): {} } })),
    ];
    for (name, value) in wrong {
        for report in reports(subject, name, &value) {
            assert_eq!(unsuitable(&report), None, "{name}");
            for finding in report.findings() {
                assert!(finding.violation.to_string().len() <= 256, "{}", finding.violation);
                // The message leaves out what the pointer keeps.
                assert!(value.pointer(&finding.violation.pointer).is_some(), "{}", finding.violation);
            }
        }
    }
}

#[test]
fn a_member_that_stands_twice_is_refused_everywhere() {
    let subjects = subjects();
    let refused = each_definition(&subjects, |place, name| {
        let subject = &subjects[place.subject];
        let mut corpus = Corpus::new(&subject.schema, place.seed(61));
        let mut rng = Rng::new(place.seed(62));
        let mut refused = 0;
        for _ in 0..8 {
            let instance = corpus.instance(name);
            for _ in 0..4 {
                let Some((text, pointer)) = serialise_twice(&instance, &mut rng) else { break };
                let validator = subject.validator(name).with_most(usize::MAX);
                assert!(!validator.is_valid(text.as_bytes()), "{} {name}: {text}", subject.id);
                let report = validator.validate(text.as_bytes()).expect_err("invalid");
                let twice: Vec<_> = report
                    .findings()
                    .iter()
                    .map(|found| (found.violation.rule, &found.violation.pointer))
                    .collect();
                assert_eq!(twice, [(Rule::Duplicate, &pointer)], "{} {name}: {text}", subject.id);
                refused += 1;
            }
        }
        refused
    });
    let refused: usize = refused.iter().flatten().sum();
    println!("{refused} texts");
    assert!(refused > 10_000, "{refused}");
}
