//! Schemas against the wire: what validates against the schema of an input decodes, and what is written
//! validates against the schema of an output; what validates against the exact schema does so against the
//! portable one.
//!
//! Three things are true of all types and not tried: JSON Schema counts `1.0` as an integer, which serde does
//! not take; integers beyond 64 bits have no bounds in portable schemas; and numbers that are not finite are
//! written as `null`.

mod foreign;
mod types;

use jsonschema::Validator;
use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use self::foreign::*;
use self::types::*;
use crate::instances::{FORMATS, Seeds, changed, of};
use crate::probe::{One, schemas};

/// What does not hold of a type, and why it cannot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum But {
    /// What validates does not always decode.
    Input(Rendering, Place),
    /// The portable schema refuses what the exact one takes.
    Refused(Place),
}

/// Where a type is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// As a parameter.
    Member,
    /// As all arguments, `#[mcp(args)]`.
    Whole,
}

/// Alternatives at the root are one object, which cannot say which members belong together.
const MERGED: &[But] = &[But::Input(Rendering::Portable, Place::Whole)];

/// Which keys are integers only `patternProperties` can say, and not everybody knows it.
const KEYS: &[But] =
    &[But::Input(Rendering::Portable, Place::Member), But::Input(Rendering::Portable, Place::Whole)];

/// Where a value may be anything, arrays of arrays are refused: every array says what its items are, and that
/// has to end.
const ARRAYS: &[But] = &[But::Refused(Place::Member), But::Refused(Place::Whole)];

/// The same of what can only be a parameter.
const ARRAY: &[But] = &[But::Refused(Place::Member)];

/// A format that some client stumbles over is left out of portable schemas.
const FORMAT: &[But] =
    &[But::Input(Rendering::Portable, Place::Member), But::Input(Rendering::Portable, Place::Whole)];

/// What `schemars` leaves out of a schema, portable schemas cannot say.
const EVERYWHERE: &[But] = &[
    But::Input(Rendering::Exact, Place::Member),
    But::Input(Rendering::Exact, Place::Whole),
    But::Input(Rendering::Portable, Place::Member),
    But::Input(Rendering::Portable, Place::Whole),
];

/// The format `duration` has years, and a duration of seconds has none.
const CALENDAR: &[But] = EVERYWHERE;

/// Not all 64 bits of seconds fit: those of milliseconds must.
const SECONDS: &[But] = EVERYWHERE;

/// `schemars` does not say that serde refuses other members of a duration of the standard library.
const CLOSED: &[But] = EVERYWHERE;

/// What was found out about one type.
struct Report {
    name: &'static str,
    but: &'static [But],
    seen: Vec<But>,
    wrong: Vec<String>,
}

impl Report {
    fn tell(&mut self, but: Option<But>, what: impl FnOnce() -> String) {
        if let Some(but) = but {
            self.seen.push(but);
            if self.but.contains(&but) {
                return;
            }
        }
        self.wrong.push(format!("{}: {}", self.name, what()));
    }
}

/// A schema, where the formats of integers are the bounds that they mean.
fn bounded(schema: &Value) -> Value {
    let mut schema = schema.clone();
    bound(&mut schema);
    schema
}

fn bound(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            let (least, most): (i128, i128) = match members.get("format").and_then(Value::as_str) {
                Some("int32") => (i32::MIN.into(), i32::MAX.into()),
                Some("uint32") => (0, u32::MAX.into()),
                Some("int64" | "int") => (i64::MIN.into(), i64::MAX.into()),
                Some("uint64" | "uint") => (0, u64::MAX.into()),
                _ => (1, 0),
            };
            if least <= most {
                members.entry("minimum").or_insert(json!(least as i64));
                members.entry("maximum").or_insert(json!(most as u64));
            }
            members.values_mut().for_each(bound);
        }
        Value::Array(items) => items.iter_mut().for_each(bound),
        _ => {}
    }
}

fn validator(schema: &Value) -> Validator {
    let options =
        jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
    // Formats that only `schemars` knows: what is made for them fits, and nothing else.
    let unknown = FORMATS.iter().filter(|(name, _)| name.contains("partial") || name.contains("zoned"));
    let options = unknown.fold(options, |options, (name, texts)| {
        options.with_format(*name, |text: &str| texts.contains(&text))
    });
    options.build(schema).unwrap_or_else(|error| panic!("{schema}: {error}"))
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(members) => members.values().any(has_null),
        _ => false,
    }
}

fn run<T: DeserializeOwned + Serialize + JsonSchema>(report: &mut Report, place: Place) {
    let (exact, _) = schemas::<T, T>(Rendering::Exact);
    let exact = bounded(&exact);
    let exactly = validator(&exact);
    for rendering in [Rendering::Exact, Rendering::Portable] {
        let (input, output) = schemas::<T, T>(rendering);
        let input = if rendering == Rendering::Exact { exact.clone() } else { input };
        let (takes, gives) = (validator(&input), validator(&output));
        let mut seeds = Seeds::new(7);
        let (mut valid, mut invalid) = (0, 0);
        for round in 0..400 {
            // Those of the exact schema are the more likely to fit the type.
            let source = if round % 2 == 0 { &exact } else { &input };
            let made = of(source, source, &mut seeds, 0);
            if rendering == Rendering::Portable
                && exactly.is_valid(&made)
                && !has_null(&made)
                && !takes.is_valid(&made)
            {
                report.tell(Some(But::Refused(place)), || format!("{made} is refused by {input}"));
            }
            let once = changed(&made, &mut seeds);
            let twice = changed(&once, &mut seeds);
            for instance in [made, once, twice] {
                if !takes.is_valid(&instance) {
                    invalid += 1;
                    continue;
                }
                valid += 1;
                match serde_json::from_str::<T>(&instance.to_string()) {
                    Err(error) => report.tell(Some(But::Input(rendering, place)), || {
                        format!(
                            "{rendering:?} {place:?}: {instance} validates but is not read: {error}; {input}"
                        )
                    }),
                    Ok(value) => {
                        let written = serde_json::to_value(&value).expect("JSON");
                        if !gives.is_valid(&written) {
                            report.tell(None, || {
                                format!(
                                    "{rendering:?} {place:?}: {written} is written but not valid; {output}"
                                )
                            });
                        }
                    }
                }
            }
        }
        // A generator that makes nothing proves nothing.
        if valid < 100 || invalid < 20 {
            let what = format!("{rendering:?} {place:?}: {valid} valid and {invalid} invalid; {input}");
            report.tell(None, || what);
        }
    }
}

/// As a parameter, and as a whole where it can be.
fn check<T>(name: &'static str, places: &[Place], but: &'static [But]) -> Vec<String>
where
    T: DeserializeOwned + Serialize + JsonSchema + 'static,
{
    let mut report = Report { name, but, seen: Vec::new(), wrong: Vec::new() };
    for place in places {
        match place {
            Place::Member => run::<One<T>>(&mut report, *place),
            Place::Whole => run::<T>(&mut report, *place),
        }
    }
    for but in report.but {
        if !report.seen.contains(but) {
            report.wrong.push(format!("{name}: {but:?} holds, so it is no exception"));
        }
    }
    report.wrong.truncate(3);
    report.wrong
}

macro_rules! cases {
    ($wrong:ident: $($place:ident $type:ty $(=> $but:expr)?;)*) => {
        $($wrong.extend(check::<$type>(stringify!($type), $place, cases!(@ $($but)?)));)*
    };
    (@) => { &[] };
    (@ $but:expr) => { $but };
}

const BOTH: &[Place] = &[Place::Member, Place::Whole];
const MEMBER: &[Place] = &[Place::Member];

#[test]
fn schemas_are_as_serde_does_it() {
    let mut wrong = Vec::new();
    cases! { wrong:
        BOTH Numbers;
        BOTH NonZeros;
        BOTH Texts;
        BOTH Renamed;
        BOTH Keywords;
        BOTH Flattened;
        BOTH FlattenedOption;
        BOTH FlattenedMap;
        BOTH FlattenedInternal => MERGED;
        BOTH FlattenedExternal;
        BOTH Defaults;
        BOTH Skipped;
        BOTH Aliased;
        BOTH Strict;
        MEMBER Unit;
        MEMBER Documented;
        BOTH External => MERGED;
        BOTH Internal => MERGED;
        BOTH StrictInternal => MERGED;
        BOTH Adjacent => MERGED;
        MEMBER Untagged;
        BOTH UntaggedObjects => MERGED;
        BOTH Maps;
        BOTH Hashed;
        BOTH IntegerKeys => KEYS;
        BOTH Tuples;
        MEMBER Newtype;
        BOTH Transparent;
        BOTH Units;
        BOTH Tree;
        MEMBER Expression;
        BOTH Nested;
        BOTH Arrays;
        BOTH Anything => ARRAYS;
        BOTH With;
        MEMBER Converted;
        BOTH Options;
        BOTH Settings;
        BOTH Std;
        MEMBER Value => ARRAY;
        MEMBER Vec<Vec<Option<u8>>>;
        MEMBER (Unit, Option<Inner>);
        BOTH Moments;
        BOTH Days;
        BOTH Locals => FORMAT;
        BOTH Delta => SECONDS;
        BOTH Ids;
        BOTH Links => FORMAT;
        BOTH Timestamps;
        BOTH Dates;
        BOTH Civil => FORMAT;
        BOTH Zoned => FORMAT;
        BOTH Spans;
        BOTH Durations => CALENDAR;
        BOTH StdTime => CLOSED;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
