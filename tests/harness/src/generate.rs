//! Valid instances: a schema document and a seed come in, instances of its definitions go out.
//!
//! A value is made for a *conjunction* of schemas, all of which must hold: `$ref` and `allOf` add
//! to it, `anyOf` and `oneOf` add the arm that was tried least, and a member's conjunction is what
//! each schema says of that member. So `allOf` needs no merging of values.
//!
//! Known keywords: `$ref`, `allOf`, `anyOf`, `oneOf`, `not` of the schema that takes everything,
//! `type`, `const`, `enum`, `properties`, `required`, `additionalProperties`, `propertyNames`,
//! `items` (one schema), `minItems`, `maxItems`, `minLength`, `maxLength`, `format`, and the four
//! bounds of numbers. Others are ignored, so the caller asks the oracle about every instance: a
//! `pattern` beside no known format, a `oneOf` whose arms overlap or another `not` may spoil some.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::arbitrary;
use crate::rng::Rng;
use crate::schema::{Document, child, list, walk};

/// Containers around a value from which on only what is required is made.
const DEPTH: usize = 12;
/// Values in an instance from which on only what is required is made.
const BUDGET: usize = 150;
/// Tries to find arms that go together.
const TRIES: usize = 16;

/// Makes instances; the same document, seed and calls make the same ones.
#[derive(Debug)]
pub struct Generator<'s> {
    document: Document<'s>,
    rng: Rng,
    /// How often each choice, known by its address in the document, was tried.
    tried: BTreeMap<usize, u32>,
    /// The choices that became part of a value.
    reached: BTreeSet<usize>,
    /// Instances made so far, by definition.
    made: BTreeMap<String, usize>,
    style: Style,
    budget: usize,
}

/// Which optional members an instance or one of its objects has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    None,
    All,
    Some,
}

/// What holds for one value, with all references followed and all arms chosen.
#[derive(Default)]
struct Rules<'s> {
    schemas: Vec<&'s Map<String, Value>>,
    types: Vec<&'s str>,
    constant: Option<&'s Value>,
    choices: Vec<usize>,
}

impl<'s> Generator<'s> {
    /// Makes instances of the definitions in `schema`.
    #[must_use]
    pub fn new(schema: &'s Value, seed: u64) -> Self {
        Self {
            document: Document::new(schema),
            rng: Rng::new(seed),
            tried: BTreeMap::new(),
            reached: BTreeSet::new(),
            made: BTreeMap::new(),
            style: Style::Some,
            budget: 0,
        }
    }

    /// An instance of the definition. Of every eight, the first has no optional members and the
    /// second has all.
    ///
    /// # Panics
    ///
    /// When the document has no such definition, or no instance of it was found.
    pub fn instance(&mut self, definition: &str) -> Value {
        self.try_instance(definition)
            .unwrap_or_else(|| panic!("found no instance of a definition `{definition}`"))
    }

    /// Like [`Generator::instance`], but `None` where that panics.
    pub fn try_instance(&mut self, definition: &str) -> Option<Value> {
        let schema = self.document.definition(definition)?;
        let made = self.made.entry(definition.to_owned()).or_default();
        self.style = match *made % 8 {
            0 => Style::None,
            1 => Style::All,
            _ => Style::Some,
        };
        *made += 1;
        self.budget = BUDGET;
        self.value(&[schema], 0)
    }

    /// Pointers to what no instance has exercised so far: arms of `anyOf` and `oneOf`, members of
    /// `enum` and of lists of types.
    #[must_use]
    pub fn unreached(&self) -> Vec<String> {
        let mut unreached = Vec::new();
        for (name, schema) in self.document.definitions() {
            let pointer = child(&child("", self.document.container), name);
            walk(schema, &pointer, &mut |pointer, members| {
                for keyword in ["anyOf", "oneOf", "enum", "type"] {
                    for (index, choice) in list(members, keyword).enumerate() {
                        if !self.reached.contains(&address(choice)) {
                            unreached.push(format!("{pointer}/{keyword}/{index}"));
                        }
                    }
                }
            });
        }
        unreached
    }

    fn value(&mut self, schemas: &[&'s Value], depth: usize) -> Option<Value> {
        self.budget = self.budget.saturating_sub(1);
        for _ in 0..TRIES {
            let mut rules = Rules::default();
            let value = self.expand(schemas, depth, &mut rules).and_then(|()| self.satisfy(&rules, depth));
            if value.is_some() {
                self.reached.extend(rules.choices);
                return value;
            }
            if rules.choices.is_empty() {
                break;
            }
        }
        None
    }

    /// Collects what holds; `None` where nothing can satisfy it.
    fn expand(&mut self, schemas: &[&'s Value], depth: usize, rules: &mut Rules<'s>) -> Option<()> {
        let mut open = schemas.to_vec();
        let mut followed = 0;
        while let Some(schema) = open.pop() {
            let members = match schema {
                Value::Bool(true) => continue,
                Value::Object(members) => members,
                _ => return None,
            };
            if let Some(reference) = members.get("$ref") {
                // A chain this long is a circle that passes through no value.
                followed += 1;
                let target = self.document.resolve(reference);
                open.push(target.filter(|_| followed < 100)?);
                if !self.document.siblings_hold() {
                    continue;
                }
            }
            open.extend(list(members, "allOf"));
            for keyword in ["anyOf", "oneOf"] {
                if let Some(Value::Array(arms)) = members.get(keyword) {
                    open.push(self.arm(arms, depth, &mut rules.choices)?);
                }
            }
            if members.get("not").is_some_and(takes_everything) {
                return None;
            }
            let kind = match members.get("type") {
                Some(Value::Array(kinds)) => Some(self.choose(kinds, &mut rules.choices)?),
                kind => kind,
            };
            rules.types.extend(kind.and_then(Value::as_str));
            let listed = members.get("enum").and_then(Value::as_array);
            let chosen = match (listed, rules.constant) {
                (Some(listed), Some(constant)) if !listed.contains(constant) => return None,
                (Some(listed), None) => Some(self.choose(listed, &mut rules.choices)?),
                _ => None,
            };
            for constant in chosen.into_iter().chain(members.get("const")) {
                if *rules.constant.get_or_insert(constant) != constant {
                    return None;
                }
            }
            rules.schemas.push(members);
        }
        Some(())
    }

    /// An arm of a union; the flattest where an instance has become large.
    fn arm(&mut self, arms: &'s [Value], depth: usize, chosen: &mut Vec<usize>) -> Option<&'s Value> {
        if self.is_spent(depth) {
            return arms.iter().min_by_key(|arm| self.height(arm, 8));
        }
        self.choose(arms, chosen)
    }

    /// One of those that were tried least.
    fn choose(&mut self, choices: &'s [Value], made: &mut Vec<usize>) -> Option<&'s Value> {
        let times = |choice| self.tried.get(&address(choice)).copied().unwrap_or(0);
        let least = choices.iter().map(times).min()?;
        let candidates: Vec<_> = choices.iter().filter(|choice| times(choice) == least).collect();
        let chosen = *self.rng.pick(&candidates);
        *self.tried.entry(address(chosen)).or_default() += 1;
        made.push(address(chosen));
        Some(chosen)
    }

    /// How many containers the flattest instance has inside one another; 100 for too many.
    fn height(&self, schema: &Value, fuel: usize) -> usize {
        let (Value::Object(members), Some(fuel)) = (schema, fuel.checked_sub(1)) else {
            return if fuel == 0 { 100 } else { 0 };
        };
        let within = |schema| self.height(schema, fuel);
        let target = members.get("$ref");
        let target = target.map(|target| self.document.resolve(target).map_or(100, within));
        let arms = list(members, "anyOf").chain(list(members, "oneOf"));
        let flattest = arms.map(within).min();
        let required =
            list(members, "required").filter_map(|name| members.get("properties")?.get(name.as_str()?));
        let is_filled = greatest(&[members], "minItems").is_some_and(|least| least > 0.0);
        let items = members.get("items").filter(|_| is_filled);
        let inner = required.chain(items).map(|schema| 1 + within(schema));
        let every = list(members, "allOf").map(within);
        every.chain(inner).chain(target).chain(flattest).max().unwrap_or(0)
    }

    fn is_spent(&self, depth: usize) -> bool {
        depth >= DEPTH || self.budget == 0
    }

    fn satisfy(&mut self, rules: &Rules<'s>, depth: usize) -> Option<Value> {
        let mut kind = None;
        for &named in &rules.types {
            kind = match (kind, named) {
                (None, _) | (Some("number"), "integer") => Some(named),
                (Some("integer"), "number") => kind,
                (Some(other), _) if other != named => return None,
                _ => kind,
            };
        }
        if let Some(constant) = rules.constant {
            return kind.is_none_or(|kind| is_a(constant, kind)).then(|| constant.clone());
        }
        match kind.or_else(|| implied(&rules.schemas)) {
            Some("object") => self.object(&rules.schemas, depth),
            Some("array") => self.array(&rules.schemas, depth),
            Some("string") => self.string(&rules.schemas),
            Some("integer") => self.integer(&rules.schemas),
            Some("number") => self.number(&rules.schemas),
            Some("boolean") => Some(Value::Bool(self.rng.one_in(2))),
            Some("null") => Some(Value::Null),
            Some(_) => None,
            None => {
                let depth = if self.is_spent(depth) { 0 } else { 3 };
                Some(arbitrary::json(&mut self.rng, depth))
            }
        }
    }

    fn object(&mut self, schemas: &[&'s Map<String, Value>], depth: usize) -> Option<Value> {
        let style = match self.style {
            _ if self.is_spent(depth) => Style::None,
            Style::Some => match self.rng.below(5) {
                0 => Style::None,
                1 => Style::All,
                _ => Style::Some,
            },
            whole => whole,
        };
        let declared = schemas.iter().filter_map(|schema| schema.get("properties")?.as_object());
        let declared: BTreeSet<&str> = declared.flat_map(Map::keys).map(String::as_str).collect();
        let required = schemas.iter().flat_map(|schema| list(schema, "required"));
        let required: BTreeSet<&str> = required.filter_map(Value::as_str).collect();

        let mut members = Map::new();
        // Required ones first, while the budget lasts.
        for &name in required.iter().chain(declared.difference(&required)) {
            let is_required = required.contains(name);
            let is_wanted = match style {
                Style::None => false,
                Style::All => true,
                Style::Some => self.rng.one_in(2),
            };
            if is_required || (is_wanted && !self.is_spent(depth)) {
                match self.value(&conditions(schemas, name), depth + 1) {
                    Some(value) => _ = members.insert(name.to_owned(), value),
                    None if is_required => return None,
                    None => {}
                }
            }
        }

        let names: Vec<_> = schemas.iter().filter_map(|schema| schema.get("propertyNames")).collect();
        for _ in 0..self.extras(schemas, style) {
            let name = match names.as_slice() {
                [] => arbitrary::name(&mut self.rng),
                names => self.value(names, depth + 1)?.as_str()?.to_owned(),
            };
            if declared.contains(name.as_str()) || members.contains_key(&name) || self.is_spent(depth) {
                continue;
            }
            if let Some(value) = self.value(&conditions(schemas, &name), depth + 1) {
                members.insert(name, value);
            }
        }
        Some(Value::Object(members))
    }

    /// How many undeclared members to try: often some where the schema speaks of them, else rarely.
    fn extras(&mut self, schemas: &[&'s Map<String, Value>], style: Style) -> usize {
        let invited = schemas.iter().any(|schema| schema.contains_key("additionalProperties"));
        match style {
            Style::None => 0,
            _ if invited => self.rng.below(4),
            _ => usize::from(self.rng.one_in(5)),
        }
    }

    fn array(&mut self, schemas: &[&'s Map<String, Value>], depth: usize) -> Option<Value> {
        let least = greatest(schemas, "minItems").unwrap_or(0.0) as usize;
        let most = smallest(schemas, "maxItems").map_or(usize::MAX, |most| most as usize);
        if least > most {
            return None;
        }
        let length = if self.is_spent(depth) || self.style == Style::None {
            least
        } else if most < 1000 && self.rng.one_in(4) {
            most
        } else {
            least.saturating_add(self.rng.below(4)).min(most)
        };
        let items: Vec<_> = schemas.iter().filter_map(|schema| schema.get("items")).collect();
        let mut elements = Vec::new();
        while elements.len() < length {
            match self.value(&items, depth + 1) {
                Some(element) => elements.push(element),
                None if elements.len() < least => return None,
                None => break,
            }
        }
        Some(Value::Array(elements))
    }

    fn string(&mut self, schemas: &[&'s Map<String, Value>]) -> Option<Value> {
        let format = schemas.iter().find_map(|schema| schema.get("format")?.as_str());
        let sample = format.and_then(|format| arbitrary::formatted(format, &mut self.rng));
        // Only formats are known here, so with a pattern the format has to do.
        let is_bound = schemas.iter().any(|schema| schema.contains_key("pattern"));
        let mut text = match sample {
            Some(sample) if is_bound || self.rng.one_in(2) => sample,
            _ => arbitrary::string(&mut self.rng),
        };
        let least = greatest(schemas, "minLength").unwrap_or(0.0) as usize;
        let most = smallest(schemas, "maxLength").map_or(usize::MAX, |most| most as usize);
        let length = text.chars().count();
        if length > most {
            text = text.chars().take(most).collect();
        } else if length < least {
            text.extend(std::iter::repeat_n('x', least - length));
        }
        (least <= most).then_some(Value::String(text))
    }

    fn integer(&mut self, schemas: &[&'s Map<String, Value>]) -> Option<Value> {
        let least = [
            greatest(schemas, "minimum").map_or(i64::MIN, |bound| bound.ceil() as i64),
            greatest(schemas, "exclusiveMinimum")
                .map_or(i64::MIN, |bound| (bound.floor() as i64).saturating_add(1)),
        ];
        let most = [
            smallest(schemas, "maximum").map_or(i64::MAX, |bound| bound.floor() as i64),
            smallest(schemas, "exclusiveMaximum")
                .map_or(i64::MAX, |bound| (bound.ceil() as i64).saturating_sub(1)),
        ];
        let (least, most) = (least[0].max(least[1]), most[0].min(most[1]));
        if least > most {
            return None;
        }
        let integer = match self.rng.below(8) {
            0 => least,
            1 => most,
            2 => 0_i64.clamp(least, most),
            _ => arbitrary::integer(&mut self.rng).clamp(least, most),
        };
        // `3.0` is an integer too; beyond 2^53 a float may be another one.
        if integer.unsigned_abs() <= 1 << 53 && self.rng.one_in(8) {
            return Some(Value::from(integer as f64));
        }
        Some(Value::from(integer))
    }

    fn number(&mut self, schemas: &[&'s Map<String, Value>]) -> Option<Value> {
        if self.rng.one_in(3)
            && let Some(integer) = self.integer(schemas)
        {
            return Some(integer);
        }
        let above = greatest(schemas, "exclusiveMinimum").unwrap_or(f64::NEG_INFINITY);
        let below = smallest(schemas, "exclusiveMaximum").unwrap_or(f64::INFINITY);
        let least = greatest(schemas, "minimum").unwrap_or(f64::MIN).max(above);
        let most = smallest(schemas, "maximum").unwrap_or(f64::MAX).min(below);
        if least > most {
            return None;
        }
        let between = least + (most - least) / 2.0;
        let drawn = arbitrary::fraction(&mut self.rng).clamp(least, most);
        let number = if drawn > above && drawn < below { drawn } else { between };
        (number > above && number < below).then_some(Value::from(number))
    }
}

/// What the schemas say of the member `name`, be it declared or not.
fn conditions<'s>(schemas: &[&'s Map<String, Value>], name: &str) -> Vec<&'s Value> {
    let said = |schema: &&'s Map<String, Value>| {
        let declared = schema.get("properties").and_then(|properties| properties.get(name));
        declared.or_else(|| schema.get("additionalProperties"))
    };
    schemas.iter().filter_map(said).collect()
}

/// The type that keywords speak of, where none is named.
fn implied(schemas: &[&Map<String, Value>]) -> Option<&'static str> {
    const HINTS: [(&str, &[&str]); 4] = [
        ("object", &["properties", "required", "additionalProperties", "propertyNames"]),
        ("array", &["items", "minItems", "maxItems"]),
        ("string", &["format", "pattern", "minLength", "maxLength"]),
        ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]),
    ];
    let speaks =
        |words: &[&str]| schemas.iter().any(|schema| words.iter().any(|word| schema.contains_key(*word)));
    HINTS.into_iter().find(|(_, words)| speaks(words)).map(|(kind, _)| kind)
}

fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        _ => false,
    }
}

fn takes_everything(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
}

fn greatest(schemas: &[&Map<String, Value>], keyword: &str) -> Option<f64> {
    schemas.iter().filter_map(|schema| schema.get(keyword)?.as_f64()).reduce(f64::max)
}

fn smallest(schemas: &[&Map<String, Value>], keyword: &str) -> Option<f64> {
    schemas.iter().filter_map(|schema| schema.get(keyword)?.as_f64()).reduce(f64::min)
}

/// The identity of a schema node: two equal ones at different places count apart.
fn address(node: &Value) -> usize {
    std::ptr::from_ref(node).addr()
}
