//! Broken text: the reader accepts exactly what `serde_json` does, wherever it stands.

use mcpspec_core::{Context, Json, from_slice};
use mcpspec_harness::{Corpus, Order, Rng, serialise};
use serde_json::Value;

use crate::subject::subjects;

const CORRUPTIONS: usize = 60_000;

#[test]
fn corrupted_bytes_are_accepted_exactly_when_serde_json_accepts_them() {
    let subjects = subjects();
    let mut rng = Rng::new(41);
    let mut texts = Vec::new();
    for subject in &subjects {
        let mut corpus = Corpus::new(&subject.schema, 42);
        for name in mcpspec_harness::definitions(&subject.schema).into_iter().step_by(3) {
            texts.push(serialise(&corpus.instance(name), &mut rng, Order::Shuffled).into_bytes());
        }
    }
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..CORRUPTIONS {
        let mut bytes = rng.pick(&texts).clone();
        for _ in 0..=rng.below(2) {
            corrupt(&mut bytes, &mut rng);
        }
        let ours = from_slice::<Json>(&bytes);
        let theirs = serde_json::from_slice::<Value>(&bytes);
        assert_eq!(
            ours.is_ok(),
            theirs.is_ok(),
            "{:?}\n{:?}\n{}",
            ours,
            theirs,
            String::from_utf8_lossy(&bytes)
        );
        match (ours, theirs) {
            (Ok(ours), Ok(theirs)) => {
                accepted += 1;
                assert_eq!(ours.to_value(), theirs);
            }
            _ => refused += 1,
        }
    }
    println!("{accepted} accepted, {refused} refused");
    assert!(accepted > 1000 && refused > 1000);
}

fn corrupt(bytes: &mut Vec<u8>, rng: &mut Rng) {
    const BYTES: &[u8] = b"{}[]\",:\\ue0123456789+-.tfn \n\x00\x1f\x7f\x80\xc3\xa9\xed\xa0\x80\xf0\x9f\x98";
    if bytes.is_empty() {
        bytes.push(b'{');
    }
    let at = rng.below(bytes.len());
    match rng.below(5) {
        0 => bytes[at] = *rng.pick(BYTES),
        1 => bytes.insert(at, *rng.pick(BYTES)),
        2 => drop(bytes.remove(at)),
        3 => bytes.truncate(at),
        _ => {
            let other = rng.below(bytes.len());
            bytes.swap(at, other);
        }
    }
}

#[test]
fn depth_is_limited_to_one_more_than_serde_json_allows() {
    for depth in [1, 100, 126, 127, 128, 129, 200] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let ours = Context::exact().from_str::<Json>(&text);
        let theirs = serde_json::from_str::<Value>(&text).is_ok();
        assert_eq!((ours.is_ok(), theirs), (depth <= 128, depth <= 127), "{depth}");
        if let Ok(json) = ours {
            // Nothing is lost on the way to a tree either.
            assert_eq!(json.to_value().to_string(), text);
        }
    }
}

/// What validators skip, they check all the same.
#[test]
fn validators_accept_broken_text_exactly_when_serde_json_accepts_it() {
    let subjects = subjects();
    let newest = subjects.iter().find(|subject| subject.id == "2026-07-28").expect("a subject");
    // A definition that admits everything.
    let anything = newest.validator("JSONValue");
    let mut rng = Rng::new(43);
    let mut texts = Vec::new();
    for subject in &subjects {
        let mut corpus = Corpus::new(&subject.schema, 44);
        for name in mcpspec_harness::definitions(&subject.schema).into_iter().step_by(2) {
            texts.push(serialise(&corpus.instance(name), &mut rng, Order::Shuffled).into_bytes());
        }
    }
    let (mut accepted, mut refused, mut twice) = (0, 0, 0);
    for _ in 0..300_000 {
        let mut bytes = rng.pick(&texts).clone();
        for _ in 0..=rng.below(2) {
            corrupt(&mut bytes, &mut rng);
        }
        let ours = anything.is_valid(&bytes);
        let theirs = serde_json::from_slice::<Value>(&bytes).is_ok();
        match (ours, theirs) {
            (true, true) => accepted += 1,
            (false, false) => refused += 1,
            // `Json` keeps what stands twice in open JSON; validators refuse it.
            (false, true) => {
                let json: Json = from_slice(&bytes).expect("JSON");
                assert!(has_twice(json.as_str()), "{}", String::from_utf8_lossy(&bytes));
                twice += 1;
            }
            (true, false) => panic!("accepted: {}", String::from_utf8_lossy(&bytes)),
        }
    }
    println!("{accepted} accepted, {refused} refused, {twice} with members that stand twice");
}

/// Whether some object has a member twice: its tree then has fewer members than its text has names.
fn has_twice(text: &str) -> bool {
    let value: Value = serde_json::from_str(text).expect("JSON");
    value.to_string().matches("\":").count() < text.matches("\":").count()
}
