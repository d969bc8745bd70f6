//! Material for what a schema leaves open: randomness comes in, strings, names, numbers and
//! arbitrary JSON that decoders trip over go out.

use serde_json::{Map, Value};

use crate::rng::Rng;

const STRINGS: &[&str] = &[
    "",
    " ",
    "a",
    "plain text",
    "naïve ✓ 日本語",
    "😀 \u{10ffff}",
    "e\u{301}\u{200d}\u{feff}\u{2028}\u{2029}",
    "say \"hi\"",
    "back\\slash / slash",
    "line\nfeed\r\n\ttab \u{8}\u{c}",
    "\u{0}\u{1f}\u{7f}",
    "\\u0041 \\n",
    "null",
    "true",
    "-0",
    "{\"type\":\"text\"}",
    "</script><!--",
];

/// Names that no schema declares: empty, escaped in JSON or in a pointer, magic elsewhere, or close
/// to a declared one.
const NAMES: &[&str] = &[
    "",
    " ",
    "a/b",
    "~",
    "~0~1",
    "%24ref",
    "naïve ✓",
    "😀",
    "constructor",
    "__proto__",
    "toString",
    "say \"hi\"",
    "line\nfeed",
    "back\\slash",
    "\u{0}",
    "0",
    "-1",
    "Type",
    "type ",
    "METHOD",
    "x-extra",
    "com.example/key",
    "$comment",
];

const INTEGERS: &[i64] = &[
    0,
    1,
    -1,
    2,
    10,
    255,
    -32602,
    65_536,
    4_294_967_296,
    9_007_199_254_740_991,
    9_007_199_254_740_993,
    -9_007_199_254_740_993,
    i64::MAX,
    i64::MIN,
];

/// Short in digits or exact in binary, so that readers that round carelessly read them right too.
const FRACTIONS: &[f64] =
    &[0.5, -0.25, 0.1, 3.75, -2.5, 1e-7, 100.001, 123_456_789.125, -0.0, 4e-300, 1e300, -1e21];

pub(crate) fn string(rng: &mut Rng) -> String {
    match rng.below(16) {
        0 => "long ".repeat(60),
        1..7 => word(rng),
        _ => (*rng.pick(STRINGS)).to_owned(),
    }
}

/// The name of a member.
pub(crate) fn name(rng: &mut Rng) -> String {
    if rng.one_in(3) { word(rng) } else { (*rng.pick(NAMES)).to_owned() }
}

pub(crate) fn integer(rng: &mut Rng) -> i64 {
    if rng.one_in(2) { *rng.pick(INTEGERS) } else { rng.next_u64().cast_signed() >> rng.below(64) }
}

pub(crate) fn fraction(rng: &mut Rng) -> f64 {
    *rng.pick(FRACTIONS)
}

/// Arbitrary JSON, at most `depth` containers deep.
pub(crate) fn json(rng: &mut Rng, depth: usize) -> Value {
    match rng.below(if depth == 0 { 7 } else { 12 }) {
        0 => Value::Null,
        1 => Value::Bool(rng.one_in(2)),
        2 => Value::from(integer(rng)),
        3 => Value::from(fraction(rng)),
        4..7 => Value::from(string(rng)),
        7..9 => (0..rng.below(4)).map(|_| json(rng, depth - 1)).collect(),
        _ => {
            let members = (0..rng.below(4)).map(|_| (name(rng), json(rng, depth - 1)));
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}

/// A string of a format, since peers mostly send such; `None` for a format that is not known here.
pub(crate) fn formatted(format: &str, rng: &mut Rng) -> Option<String> {
    let samples: &[&str] = match format {
        "uri" => &["https://example.com/a?b=c#d", "file:///tmp/%20x", "urn:isbn:0451450523", "a:"],
        "uri-template" => &["file:///{path}", "https://example.com{/id}{?q*}"],
        "byte" => &["", "aGVsbG8=", "//79", "AA=="],
        "date-time" => &["2025-01-12T15:00:58Z", "2024-02-29T23:59:59.125+02:00"],
        "date" => &["2024-02-29"],
        "email" => &["a@example.com"],
        _ => return None,
    };
    Some((*rng.pick(samples)).to_owned())
}

fn word(rng: &mut Rng) -> String {
    let letters: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(['-', '_']).collect();
    (0..=rng.below(12)).map(|_| *rng.pick(&letters)).collect()
}
