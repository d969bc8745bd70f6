//! Proofs that one schema admits no more than another: two definitions come in, whether every
//! instance of the first is one of the second goes out. No means no more than "not proved".
//!
//! A value is described by all schemas that hold for it, as in [`crate::generate`]; the second
//! schema's keywords must follow from those one by one. Where a union is among them and nothing
//! follows from the rest, each of its arms must do alone. What recurs below a member or an item is
//! taken for granted there, since values are finite.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::compare::same;
use crate::schema::{Document, list};

/// Unions that are taken apart, and references that are followed, one within the other.
const FUEL: usize = 24;

/// Whether every instance of `name` in the document `narrow` is provably one in `wide`.
#[must_use]
pub fn includes(wide: &Value, narrow: &Value, name: &str) -> bool {
    let (wide, narrow) = (Document::new(wide), Document::new(narrow));
    let (Some(all), Some(some)) = (wide.definition(name), narrow.definition(name)) else { return false };
    let others: Vec<&str> = wide.definitions().map(|(name, _)| name).collect();
    let same = others.into_iter().filter(|other| {
        !wide.reachable(other).contains(name) && wide.definition(other) == narrow.definition(other)
    });
    let same = same.collect();
    Proof { wide, narrow, same, granted: Vec::new() }.follows(&[some], all, FUEL)
}

struct Proof<'s> {
    wide: Document<'s>,
    narrow: Document<'s>,
    /// The definitions that are the same in both, with all that they need.
    same: BTreeSet<&'s str>,
    /// Which schemas imply which, by their addresses.
    granted: Vec<(Vec<usize>, usize)>,
}

/// What holds for a value: schemas without references and parts, and unions among them.
#[derive(Clone, Default)]
struct Known<'s> {
    plain: Vec<&'s Map<String, Value>>,
    unions: Vec<&'s Vec<Value>>,
    /// The one kind that is looked at.
    kind: Option<&'static str>,
    /// Whether nothing can be such a value.
    never: bool,
}

impl<'s> Proof<'s> {
    /// Whether `schema` holds for all values for which `known` hold, one level further in.
    fn below(&mut self, known: &[&'s Value], schema: &'s Value) -> bool {
        let mut from: Vec<usize> = known.iter().map(|schema| std::ptr::from_ref(*schema).addr()).collect();
        from.sort_unstable();
        let claim = (from, std::ptr::from_ref(schema).addr());
        if self.granted.contains(&claim) {
            return true;
        }
        let before = self.granted.len();
        self.granted.push(claim);
        let holds = self.follows(known, schema, FUEL);
        if !holds {
            // What was proved meanwhile may rest on it.
            self.granted.truncate(before);
        }
        holds
    }

    fn follows(&mut self, known: &[&'s Value], schema: &'s Value, fuel: usize) -> bool {
        let mut expanded = Known::default();
        self.expand(known, &mut expanded, fuel);
        self.holds(&expanded, schema, fuel)
    }

    fn expand(&self, schemas: &[&'s Value], known: &mut Known<'s>, fuel: usize) {
        let mut open: Vec<(&'s Value, usize)> = schemas.iter().map(|schema| (*schema, fuel)).collect();
        while let Some((schema, fuel)) = open.pop() {
            match schema {
                Value::Bool(false) => known.never = true,
                Value::Object(members) => {
                    if let Some(reference) = members.get("$ref") {
                        // A reference that is not followed says less, which is no harm.
                        let target = self.narrow.resolve(reference).filter(|_| fuel > 0);
                        open.extend(target.map(|target| (target, fuel - 1)));
                        if !self.narrow.siblings_hold() {
                            continue;
                        }
                    }
                    open.extend(list(members, "allOf").map(|part| (part, fuel)));
                    let unions = ["anyOf", "oneOf"].into_iter();
                    known.unions.extend(unions.filter_map(|keyword| members.get(keyword)?.as_array()));
                    known.plain.push(members);
                }
                _ => {}
            }
        }
        let constants: Vec<&Value> = known.plain.iter().filter_map(|schema| schema.get("const")).collect();
        known.never |= constants.windows(2).any(|pair| !same(pair[0], pair[1]));
        known.never |= kinds(known).is_empty();
    }

    fn holds(&mut self, known: &Known<'s>, schema: &'s Value, fuel: usize) -> bool {
        if known.never {
            return true;
        }
        let Some(fuel) = fuel.checked_sub(1) else { return false };
        if self.holds_at_once(known, schema, fuel) {
            return true;
        }
        let kinds = kinds(known);
        if kinds.len() > 1 {
            let of_kind = |kind| Known { kind: Some(kind), ..known.clone() };
            return kinds.into_iter().all(|kind| self.holds(&of_kind(kind), schema, fuel));
        }
        // One of the unions taken apart.
        for place in 0..known.unions.len() {
            let every = known.unions[place].iter().all(|arm| {
                let mut more = known.clone();
                more.unions.remove(place);
                self.expand(&[arm], &mut more, fuel);
                self.holds(&more, schema, fuel)
            });
            if every {
                return true;
            }
        }
        false
    }

    fn holds_at_once(&mut self, known: &Known<'s>, schema: &'s Value, fuel: usize) -> bool {
        let members = match schema {
            Value::Bool(all) => return *all,
            Value::Object(members) => members,
            _ => return false,
        };
        if let Some(reference) = members.get("$ref") {
            let target = self.wide.resolve(reference);
            if !target.is_some_and(|target| self.holds(known, target, fuel)) {
                return false;
            }
            if !self.wide.siblings_hold() {
                return true;
            }
        }
        members.iter().all(|(keyword, value)| self.keyword(known, members, (keyword, value), fuel))
    }

    fn keyword(
        &mut self,
        known: &Known<'s>,
        members: &'s Map<String, Value>,
        (keyword, value): (&str, &'s Value),
        fuel: usize,
    ) -> bool {
        let is_never = |kind: &str| !kinds(known).contains(kind);
        let bound = |pick: fn(f64, f64) -> f64| {
            known.plain.iter().filter_map(|schema| schema.get(keyword)?.as_f64()).reduce(pick)
        };
        let is_said = |schema: &&'s Map<String, Value>| {
            let names = |members: &'s Map<String, Value>| members.get("properties")?.as_object();
            let is_relative = keyword == "additionalProperties";
            schema.get(keyword) == Some(value) && (!is_relative || names(schema) == names(members))
        };
        if known.plain.iter().any(is_said) {
            let alone = Value::Object([(keyword.to_owned(), value.clone())].into_iter().collect());
            if self.wide.needs(&alone).iter().all(|name| self.same.contains(name)) {
                return true;
            }
        }
        match keyword {
            "$ref" | "format" | "title" | "description" | "default" => true,
            "type" => {
                let admitted: Vec<&str> = match value {
                    Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
                    kind => kind.as_str().into_iter().collect(),
                };
                let is_admitted = |kind: &&str| {
                    admitted.contains(kind) || (*kind == "integer" && admitted.contains(&"number"))
                };
                kinds(known).iter().all(is_admitted)
            }
            "const" => values(known).is_some_and(|values| values.iter().all(|known| *known == value)),
            "enum" => values(known)
                .is_some_and(|known| known.iter().all(|known| list(members, "enum").any(|v| v == *known))),
            "required" => {
                let has = |name| known.plain.iter().any(|schema| list(schema, "required").any(|n| n == name));
                is_never("object") || list(members, "required").all(has)
            }
            "properties" | "additionalProperties" if is_never("object") => true,
            "items" | "minItems" | "maxItems" if is_never("array") => true,
            "properties" => value.as_object().is_some_and(|declared| {
                declared.iter().all(|(name, schema)| self.below(&of_member(known, Some(name)), schema))
            }),
            "additionalProperties" => {
                let declared = |schema: &&'s Map<String, Value>| schema.get("properties")?.as_object();
                let own = declared(&members);
                let names: BTreeSet<&str> =
                    known.plain.iter().filter_map(declared).flat_map(Map::keys).map(String::as_str).collect();
                let others = names.into_iter().filter(|name| own.is_none_or(|own| !own.contains_key(*name)));
                others.map(Some).chain([None]).all(|name| self.below(&of_member(known, name), value))
            }
            "items" => {
                let items: Vec<_> = known.plain.iter().filter_map(|schema| schema.get("items")).collect();
                self.below(&items, value)
            }
            "minimum" | "minItems" | "minLength" => bound(f64::max) >= value.as_f64(),
            "maximum" | "maxItems" | "maxLength" => {
                bound(f64::min).is_some_and(|most| Some(most) <= value.as_f64())
            }
            // Names are strings.
            "propertyNames" => value.as_object().is_some_and(|says| says.iter().all(is_of_strings)),
            "allOf" => list(members, "allOf").all(|part| self.holds(known, part, fuel)),
            "anyOf" => list(members, "anyOf").any(|arm| self.holds(known, arm, fuel)),
            // Whatever else it says, it is not understood here.
            _ => false,
        }
    }
}

/// The kinds that a value may have; an integer is not counted among numbers.
fn kinds(known: &Known<'_>) -> BTreeSet<&'static str> {
    const ALL: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];
    let is_of = |schema: &Map<String, Value>, kind: &str| {
        let says = |named: &Value| *named == kind || (kind == "integer" && *named == "number");
        let typed = match schema.get("type") {
            None => true,
            Some(Value::Array(kinds)) => kinds.iter().any(says),
            Some(named) => says(named),
        };
        let mut values = schema.get("const").into_iter().chain(list(schema, "enum")).peekable();
        typed && (values.peek().is_none() || values.any(|value| kind_of(value) == kind))
    };
    let looked_at = ALL.into_iter().filter(|kind| known.kind.is_none_or(|only| only == *kind));
    looked_at.filter(|kind| known.plain.iter().all(|schema| is_of(schema, kind))).collect()
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The values that are left, where they are listed.
fn values<'s>(known: &Known<'s>) -> Option<Vec<&'s Value>> {
    let constant = known.plain.iter().find_map(|schema| schema.get("const"));
    let listed = || known.plain.iter().find_map(|schema| schema.get("enum")?.as_array());
    constant.map(|value| vec![value]).or_else(|| Some(listed()?.iter().collect()))
}

/// Whether a keyword holds for all strings.
fn is_of_strings((keyword, value): (&String, &Value)) -> bool {
    let named = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    keyword == "type" && named.iter().any(|kind| kind == "string")
}

/// What is known of a member, or of one that no schema declares.
fn of_member<'s>(known: &Known<'s>, name: Option<&str>) -> Vec<&'s Value> {
    let said = |schema: &&'s Map<String, Value>| {
        let declared = name.and_then(|name| schema.get("properties")?.get(name));
        declared.or_else(|| schema.get("additionalProperties"))
    };
    known.plain.iter().filter_map(said).collect()
}
