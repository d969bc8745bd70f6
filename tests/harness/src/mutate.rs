//! Mutants: an instance of a definition comes in, instances that differ from it at one place go
//! out.
//!
//! Which of them are still valid only the oracle says: most are not, but `member-added`,
//! `integer-as-float` and many others often are.
//!
//! | what is done | operators |
//! |---|---|
//! | another kind | `replaced-by-…`, `wrapped`, `wrapped-in-object`, `unwrapped` |
//! | another text | `string-…`, `constant-…` (from the schema's dictionary: also wrong tags) |
//! | another number | `negative`, `beyond-i64`, `integer-…`, `…-bound` |
//! | another length | `element-…`, `length-…-bound`, `characters-…-bound` |
//! | other members | `member-dropped`, `member-added`, `member-known`, `members-known`, `member-renamed` |
//! | a part of another instance | `spliced`, `spliced-and-broken`, from [`Donors`] |
//!
//! The order of members is not a matter of the value: see [`crate::Order`].

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Number, Value, json};

use crate::schema::{Document, child, list, walk};

/// Places of an instance that are mutated; of a larger instance this many, evenly picked.
pub const MAX_LOCATIONS: usize = 200;
/// Other constants of the schema that replace one string, beside all of members of its name.
const SWAPS: usize = 4;
/// Elements of an array that are removed and duplicated one by one.
const ELEMENTS: usize = 8;
/// Known names that are added to one object.
const NAMES: usize = 24;
/// Known names that are added to one object two at a time.
const PAIRED: usize = 12;
/// Parts of other instances that take the place of one value.
const KNOWN: usize = 3;
/// Other instances that take the place of a whole one.
const ROOTS: usize = 16;
/// Parts of other instances that are remembered under one name.
const DONORS: usize = 16;
/// Characters, from which on a bound of a text's length is not tried.
const LONGEST: usize = 10_000;
/// The name of the added member: one that needs escapes in JSON and in pointers.
const ADDED: &str = "x~\"/unknown";

/// An instance with one change.
#[derive(Debug, Clone, PartialEq)]
pub struct Mutant {
    /// What was done, such as `member-dropped`.
    pub operator: &'static str,
    /// The JSON Pointer of the value that was changed or dropped.
    pub pointer: String,
    /// The whole instance after it.
    pub value: Value,
}

/// All mutants of `instance`. For many instances of one definition, keep a [`Mutator`]; for large
/// ones, iterate over its mutants: together they take much memory.
#[must_use]
pub fn mutants(schema: &Value, definition: &str, instance: &Value) -> Vec<Mutant> {
    Mutator::new(schema, definition).mutants(instance).collect()
}

/// Makes mutants with what the schemas that a definition needs speak of.
#[derive(Debug)]
pub struct Mutator {
    /// Constants and enum values, by the name of the member they belong to.
    constants: BTreeMap<String, BTreeSet<String>>,
    /// The same for all names.
    dictionary: BTreeSet<String>,
    /// Bounds of numbers, as written.
    bounds: Vec<Number>,
    /// Bounds of lengths of arrays.
    lengths: BTreeSet<usize>,
    /// Bounds of lengths of texts.
    characters: BTreeSet<usize>,
    /// Names of members that are declared where a member of a name stands, and of the whole under no
    /// name: those of all arms of a union, so that one arm's get into another.
    names: BTreeMap<String, BTreeSet<String>>,
    /// How many instances were mutated: each gets other parts of others.
    turn: Cell<usize>,
    donors: Arc<Donors>,
    /// Whether the definition is nothing but alternatives.
    is_union: bool,
}

/// Parts of instances, by the name of the member they stood in; whole ones under no name.
#[derive(Debug, Default)]
pub struct Donors {
    by_name: BTreeMap<String, Vec<Value>>,
}

impl Donors {
    /// Remembers an instance, of whatever definition.
    pub fn learn(&mut self, instance: &Value) {
        self.remember("", instance, usize::MAX);
        let mut pointers = Vec::new();
        collect_pointers(instance, String::new(), &mut pointers);
        for pointer in pointers.iter().skip(1).take(MAX_LOCATIONS) {
            let part = instance.pointer(pointer).expect("a pointer into this very instance");
            self.remember(member(pointer), part, DONORS);
        }
    }

    fn remember(&mut self, name: &str, part: &Value, most: usize) {
        let known = self.by_name.entry(name.to_owned()).or_default();
        if known.len() < most && !known.contains(part) {
            known.push(part.clone());
        }
    }

    fn of(&self, name: &str) -> &[Value] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// One part for each name, starting somewhere that `salt` decides.
    fn any(&self, salt: usize) -> impl Iterator<Item = &Value> {
        turned(self.by_name.values(), salt).filter_map(move |known| turned(known, salt).next())
    }
}

/// An operator, the pointer to report, and what takes the place of the value.
type Edit = (&'static str, String, Value);

impl Mutator {
    /// Collects constants and bounds from `definition` and what it refers to.
    ///
    /// # Panics
    ///
    /// When `schema` has no such definition.
    #[must_use]
    pub fn new(schema: &Value, definition: &str) -> Self {
        let document = Document::new(schema);
        let needed = document.reachable(definition);
        assert!(!needed.is_empty(), "the document has no definition `{definition}`");
        let mut mutator = Self {
            constants: BTreeMap::new(),
            dictionary: BTreeSet::new(),
            bounds: Vec::new(),
            lengths: BTreeSet::new(),
            characters: BTreeSet::new(),
            names: BTreeMap::new(),
            turn: Cell::new(0),
            donors: Arc::default(),
            is_union: document.definition(definition).is_some_and(|schema| schema.get("anyOf").is_some()),
        };
        for (_, schema) in document.definitions().filter(|(name, _)| needed.contains(name)) {
            walk(schema, "", &mut |pointer, members| mutator.collect(document, pointer, members));
        }
        let whole = document.definition(definition).map(|schema| declared(document, schema));
        mutator.names.insert(String::new(), whole.unwrap_or_default());
        mutator
    }

    /// Lets parts of other instances go into mutants.
    #[must_use]
    pub fn with_donors(mut self, donors: Arc<Donors>) -> Self {
        self.donors = donors;
        self
    }

    fn collect(&mut self, document: Document<'_>, pointer: &str, members: &Map<String, Value>) {
        let constants = members.get("const").into_iter().chain(list(members, "enum"));
        for text in constants.filter_map(Value::as_str) {
            // The last `properties/NAME`: an arm or an item belongs to the member it is in.
            let name = pointer.rsplit_once("/properties/").map_or("", |(_, below)| below);
            let name = name.split('/').next().unwrap_or_default().to_owned();
            self.constants.entry(name).or_default().insert(text.to_owned());
            self.dictionary.insert(text.to_owned());
        }
        for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] {
            if let Some(Value::Number(bound)) = members.get(keyword)
                && !self.bounds.contains(bound)
            {
                self.bounds.push(bound.clone());
            }
        }
        let length = |keyword| members.get(keyword).and_then(Value::as_u64);
        let length = |keyword| length(keyword).and_then(|length| usize::try_from(length).ok());
        self.lengths.extend(["minItems", "maxItems"].into_iter().filter_map(length));
        let characters = ["minLength", "maxLength"].into_iter().filter_map(length);
        self.characters.extend(characters.filter(|length| *length < LONGEST));
        let properties = members.get("properties").and_then(Value::as_object);
        for (name, schema) in properties.into_iter().flatten() {
            self.names.entry(name.clone()).or_default().extend(declared(document, schema));
        }
    }

    /// The mutants of `instance`, made one after the other.
    pub fn mutants<'a>(&'a self, instance: &'a Value) -> impl Iterator<Item = Mutant> + 'a {
        let mut pointers = Vec::new();
        collect_pointers(instance, String::new(), &mut pointers);
        let picked = pointers.len().min(MAX_LOCATIONS);
        let turn = self.turn.replace(self.turn.get() + 1);
        (0..picked).flat_map(move |place| {
            let index = place * pointers.len() / picked;
            let location = pointers[index].clone();
            let value = instance.pointer(&location).expect("a pointer into this very instance");
            // The salt varies with the instance which constants replace a string.
            let edits = self.edits(value, &location, index + turn * ROOTS);
            edits.into_iter().map(move |(operator, pointer, replacement)| {
                let mut value = instance.clone();
                *value.pointer_mut(&location).expect("a pointer into this very instance") = replacement;
                Mutant { operator, pointer, value }
            })
        })
    }

    fn edits(&self, value: &Value, pointer: &str, salt: usize) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (operator, other) in [
            ("replaced-by-null", json!(null)),
            ("replaced-by-boolean", json!(true)),
            ("replaced-by-number", json!(0)),
            ("replaced-by-fraction", json!(1.5)),
            ("replaced-by-string", json!("x")),
            ("replaced-by-array", json!([])),
            ("replaced-by-object", json!({})),
        ] {
            if std::mem::discriminant(&other) != std::mem::discriminant(value) {
                edits.push((operator, pointer.to_owned(), other));
            }
        }
        edits.push(("wrapped", pointer.to_owned(), json!([value])));
        let around = self.names_at(pointer, salt).next().map_or("x", String::as_str);
        edits.push(("wrapped-in-object", pointer.to_owned(), json!({around: value})));
        self.splice(value, pointer, salt, &mut edits);
        match value {
            Value::String(text) => {
                let here = |(operator, text)| (operator, pointer.to_owned(), Value::String(text));
                edits.extend(self.strings(text, pointer, salt).into_iter().map(here));
            }
            Value::Number(number) => {
                let here = |(operator, number)| (operator, pointer.to_owned(), Value::Number(number));
                edits.extend(self.numbers(number).into_iter().map(here));
            }
            Value::Array(elements) => self.edit_array(elements, pointer, salt, &mut edits),
            Value::Object(members) => self.edit_object(members, pointer, salt, &mut edits),
            Value::Null | Value::Bool(_) => {}
        }
        edits
    }

    fn strings(&self, text: &str, pointer: &str, salt: usize) -> Vec<(&'static str, String)> {
        let mut strings = vec![("string-emptied", String::new()), ("string-replaced", "x".to_owned())];
        if self.dictionary.contains(text) {
            strings.push(("constant-appended", format!("{text}x")));
            let lower = text.to_lowercase();
            let recased = if lower == text { text.to_uppercase() } else { lower };
            strings.push(("constant-recased", recased));
        }
        let alike = self.constants.get(member(pointer)).into_iter().flatten();
        let swaps: BTreeSet<_> = alike.chain(turned(&self.dictionary, salt).take(SWAPS)).collect();
        strings.extend(swaps.into_iter().map(|other| ("constant-swapped", other.clone())));
        for &bound in &self.characters {
            for (operator, length) in around_bound(bound, CHARACTERS) {
                let fill = std::iter::repeat('é');
                strings.push((operator, text.chars().chain(fill).take(length).collect()));
            }
        }
        strings.retain(|(_, other)| other != text);
        strings
    }

    fn numbers(&self, number: &Number) -> Vec<(&'static str, Number)> {
        let mut numbers: Vec<(&'static str, Number)> = vec![
            ("negative", Number::from(-1)),
            ("beyond-i64", Number::from(10_000_000_000_000_000_000_u64)),
        ];
        let mut float =
            |operator, value| numbers.extend(Number::from_f64(value).map(|number| (operator, number)));
        float("beyond-i64", -1e19);
        if let Some(integer) = number.as_f64().filter(|value| value.fract() == 0.0) {
            // A large one has no neighbours that are fractions.
            let is_exact = integer.abs() < 1e15;
            float("integer-as-float", if is_exact { integer } else { 7.0 });
            float("integer-fractioned", if is_exact { integer + 0.5 } else { 7.5 });
        }
        for bound in &self.bounds {
            numbers.push(("at-bound", bound.clone()));
            for (operator, step) in [("below-bound", -1), ("above-bound", 1)] {
                // Exactly where possible: at 2^53 a float cannot take the step.
                let stepped = match bound.as_i64() {
                    Some(bound) => bound.checked_add(step).map(Number::from),
                    None => bound.as_f64().and_then(|bound| Number::from_f64(bound + step as f64)),
                };
                numbers.extend(stepped.map(|stepped| (operator, stepped)));
            }
        }
        numbers.retain(|(_, other)| other != number);
        numbers
    }

    /// The names that are declared where `pointer` leads.
    fn names_at(&self, pointer: &str, salt: usize) -> impl Iterator<Item = &String> {
        let names = self.names.get(member(pointer)).unwrap_or(&self.names[""]);
        turned(names, salt)
    }

    fn edit_object(&self, members: &Map<String, Value>, pointer: &str, salt: usize, edits: &mut Vec<Edit>) {
        let mut known = self.names_at(pointer, salt).filter(|name| !members.contains_key(*name));
        for (place, (name, member)) in members.iter().enumerate() {
            let here = child(pointer, name);
            let mut fewer = members.clone();
            fewer.remove(name);
            edits.push(("member-dropped", here.clone(), Value::Object(fewer.clone())));
            if place < ELEMENTS {
                let to = if place % 2 == 0 { known.next().cloned() } else { None };
                fewer.insert(to.unwrap_or_else(|| format!("{name}x")), member.clone());
                edits.push(("member-renamed", here, Value::Object(fewer)));
                edits.push(("unwrapped", pointer.to_owned(), member.clone()));
            }
        }
        let mut add = |operator, name: &str, value| {
            let mut more = members.clone();
            more.insert(name.to_owned(), value);
            edits.push((operator, child(pointer, name), Value::Object(more)));
        };
        for value in others().into_iter().chain([json!({"~": [null, 1.5, "\u{1f600}"]})]) {
            add("member-added", ADDED, value);
        }
        let known = self.names_at(pointer, salt).filter(|name| !members.contains_key(*name));
        let known: Vec<&String> = known.take(NAMES).collect();
        for (place, name) in known.iter().enumerate() {
            let others = others();
            add("member-known", name, others[(salt + place) % others.len()].clone());
            let alike = turned(self.donors.of(name), salt).next();
            add("member-known", name, alike.cloned().unwrap_or(json!(null)));
        }
        // What one arm has of two others, so that neither takes it.
        let known = &known[..known.len().min(if self.is_union && pointer.is_empty() { PAIRED } else { 0 })];
        for (place, one) in known.iter().enumerate() {
            for other in &known[..place] {
                let mut more = members.clone();
                more.extend([(one.to_string(), json!(null)), (other.to_string(), json!(null))]);
                edits.push(("members-known", pointer.to_owned(), Value::Object(more)));
            }
        }
    }

    /// Puts parts of other instances here: such as stood in a member of this name, and any.
    fn splice(&self, value: &Value, pointer: &str, salt: usize, edits: &mut Vec<Edit>) {
        let times = if member(pointer).is_empty() { ROOTS } else { KNOWN };
        let alike = turned(self.donors.of(member(pointer)), salt).take(times);
        let donors = alike.chain(self.donors.any(salt).take(1)).filter(|donor| *donor != value);
        for donor in donors {
            edits.push(("spliced", pointer.to_owned(), donor.clone()));
            // A whole one, with a member as one of these has it, and broken.
            let names = self.names_at(pointer, salt).filter(|_| self.is_union && pointer.is_empty());
            for name in names.take(NAMES) {
                let mut more = donor.clone();
                if let Some(members) = more.as_object_mut() {
                    members.insert(name.clone(), json!(null));
                    edits.push(("spliced-and-broken", child(pointer, name), more));
                }
            }
        }
    }

    fn edit_array(&self, elements: &[Value], pointer: &str, salt: usize, edits: &mut Vec<Edit>) {
        for (index, element) in elements.iter().enumerate().take(ELEMENTS) {
            let here = child(pointer, &index.to_string());
            let mut fewer = elements.to_vec();
            fewer.remove(index);
            edits.push(("element-removed", here.clone(), Value::Array(fewer)));
            let mut more = elements.to_vec();
            more.insert(index, element.clone());
            edits.push(("element-duplicated", here, Value::Array(more)));
        }
        if let [only] = elements {
            edits.push(("unwrapped", pointer.to_owned(), only.clone()));
        }
        // A whole that is an array is rare, and any instance may be an item of it.
        let times = if member(pointer).is_empty() { usize::MAX } else { KNOWN };
        let alike = turned(self.donors.of(member(pointer)), salt).take(times).cloned();
        for value in others().into_iter().chain(alike) {
            let here = child(pointer, &elements.len().to_string());
            edits.push(("element-added", here, elements.iter().cloned().chain([value]).collect()));
        }
        let filler = elements.first().cloned().unwrap_or(json!("x"));
        for &length in &self.lengths {
            for (operator, length) in around_bound(length, LENGTHS) {
                if length != elements.len() {
                    let filled = Value::Array(vec![filler.clone(); length]);
                    edits.push((operator, pointer.to_owned(), filled));
                }
            }
        }
    }
}

/// A value of every kind.
fn others() -> [Value; 7] {
    [json!(null), json!("x"), json!(0), json!(1.5), json!(true), json!([]), json!({})]
}

/// The names of the members that a schema declares, with those of all arms and items.
fn declared(document: Document<'_>, schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut open, mut followed) = (vec![schema], BTreeSet::new());
    while let Some(Value::Object(members)) = open.pop() {
        let target = members.get("$ref").filter(|target| followed.insert(target.as_str()));
        open.extend(target.and_then(|target| document.resolve(target)));
        open.extend(["anyOf", "oneOf", "allOf"].into_iter().flat_map(|keyword| list(members, keyword)));
        open.extend(members.get("items"));
        let properties = members.get("properties").and_then(Value::as_object);
        names.extend(properties.into_iter().flat_map(Map::keys).cloned());
    }
    names
}

const LENGTHS: [&str; 3] = ["length-below-bound", "length-at-bound", "length-above-bound"];
const CHARACTERS: [&str; 3] = ["characters-below-bound", "characters-at-bound", "characters-above-bound"];

/// The lengths around a bound, each with the operator that makes it.
fn around_bound(bound: usize, operators: [&'static str; 3]) -> impl Iterator<Item = (&'static str, usize)> {
    let lengths = [bound.checked_sub(1), Some(bound), bound.checked_add(1)];
    operators.into_iter().zip(lengths).filter_map(|(operator, length)| Some((operator, length?)))
}

/// All of `items`, starting somewhere that `salt` decides.
fn turned<T>(items: T, salt: usize) -> impl Iterator<Item = T::Item>
where
    T: IntoIterator<IntoIter: ExactSizeIterator + Clone>,
{
    let items = items.into_iter();
    let (count, from) = (items.len(), salt % items.len().max(1));
    items.cycle().skip(from).take(count)
}

/// The name of the member that a pointer leads to or into an array of; none for the root.
fn member(pointer: &str) -> &str {
    pointer.rsplit('/').find(|token| token.parse::<usize>().is_err()).unwrap_or_default()
}

/// The pointers of `value` and all in it, the outer before the inner.
fn collect_pointers(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    pointers.push(pointer.clone());
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                collect_pointers(element, child(&pointer, &index.to_string()), pointers);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                collect_pointers(member, child(&pointer, name), pointers);
            }
        }
        _ => {}
    }
}
