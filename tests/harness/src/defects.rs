//! Defects: a schema document comes in, changes of it at one point each go out.
//!
//! They measure the instances: a defect that changes no verdict on any of them would go unnoticed
//! in a validator too.

use serde_json::{Map, Number, Value, json};

use crate::schema::{Document, child, list, walk};

/// One change of a schema, at one point.
#[derive(Debug, Clone, PartialEq)]
pub struct Defect {
    /// What was done, such as `required-dropped`.
    pub operator: &'static str,
    /// The definition that it is in.
    pub definition: String,
    /// The JSON Pointer, into the document, of the keyword, its element or the member that changed.
    pub pointer: String,
    /// The subschema that changed, and what takes its place.
    schema: String,
    replacement: Value,
}

impl Defect {
    /// A document with this defect, of its definition and what that needs.
    ///
    /// # Panics
    ///
    /// When `schema` is not the document that the defect was made from.
    #[must_use]
    pub fn apply(&self, schema: &Value) -> Value {
        let document = Document::new(schema);
        let mut broken = document.definition(&self.definition).expect("a definition of the document").clone();
        let within = child(&child("", document.container), &self.definition);
        let pointer = self.schema.strip_prefix(&within).expect("a place in its definition");
        *broken.pointer_mut(pointer).expect("a pointer into this very document") = self.replacement.clone();
        document.part(&self.definition, broken)
    }

    /// The subschema before the change.
    ///
    /// # Panics
    ///
    /// As [`Defect::apply`].
    #[must_use]
    pub fn subschema<'s>(&self, schema: &'s Value) -> &'s Value {
        schema.pointer(&self.schema).expect("a pointer into this very document")
    }
}

/// All defects of the definitions `names` of a document, by definition.
///
/// # Panics
///
/// When the document has no definition of such a name.
#[must_use]
pub fn defects(schema: &Value, names: &[&str]) -> Vec<Defect> {
    let document = Document::new(schema);
    let all: Vec<&str> = document.definitions().map(|(name, _)| name).collect();
    let mut found = Vec::new();
    for &name in names {
        let pointer = child(&child("", document.container), name);
        let definition = document.definition(name).expect("a definition of the document");
        walk(definition, &pointer, &mut |pointer, members| {
            let mut point = Point { definition: name, pointer, members, found: &mut found };
            point.words();
            point.numbers();
            point.kinds();
            point.members();
            point.within();
            point.reference(document.container, &all);
        });
    }
    found
}

/// A subschema on which defects are being made.
struct Point<'p, 's> {
    definition: &'p str,
    pointer: &'p str,
    members: &'s Map<String, Value>,
    found: &'p mut Vec<Defect>,
}

impl Point<'_, '_> {
    fn push(&mut self, operator: &'static str, pointer: String, replacement: Value) {
        if replacement.as_object() != Some(self.members) {
            self.found.push(Defect {
                operator,
                definition: self.definition.to_owned(),
                pointer,
                schema: self.pointer.to_owned(),
                replacement,
            });
        }
    }

    /// The subschema without a keyword.
    fn drop(&mut self, operator: &'static str, keyword: &str) {
        let mut fewer = self.members.clone();
        if fewer.remove(keyword).is_some() {
            self.push(operator, child(self.pointer, keyword), Value::Object(fewer));
        }
    }

    /// The subschema with another value of a keyword; `pointer` is of what changed.
    fn set(&mut self, operator: &'static str, keyword: &str, pointer: String, value: Value) {
        let mut other = self.members.clone();
        other.insert(keyword.to_owned(), value);
        self.push(operator, pointer, Value::Object(other));
    }

    /// The subschema without each element of a keyword's list in turn.
    fn drop_each(&mut self, operator: &'static str, keyword: &str) {
        let elements: Vec<Value> = list(self.members, keyword).cloned().collect();
        for index in 0..elements.len() {
            let mut fewer = elements.clone();
            fewer.remove(index);
            let here = child(&child(self.pointer, keyword), &index.to_string());
            let replaced = match (fewer.is_empty(), keyword) {
                (false, _) | (true, "required") => json!(fewer),
                // No schema has an empty list here; one that admits nothing says the same.
                (true, "anyOf" | "oneOf") => json!([false]),
                (true, _) => continue,
            };
            self.set(operator, keyword, here, replaced);
        }
    }

    /// Constants and enums.
    fn words(&mut self) {
        self.drop("const-dropped", "const");
        if let Some(constant) = self.members.get("const") {
            let other = match constant {
                Value::String(text) => json!(format!("{text}x")),
                Value::Number(number) => json!(number.as_f64().unwrap_or_default() + 1.0),
                _ => json!("x"),
            };
            self.set("const-changed", "const", child(self.pointer, "const"), other);
        }
        let values: Vec<Value> = list(self.members, "enum").cloned().collect();
        if !values.is_empty() {
            self.drop("enum-dropped", "enum");
            self.drop_each("enum-value-dropped", "enum");
            let mut more = values;
            more.push(json!("x"));
            self.set("enum-value-added", "enum", child(self.pointer, "enum"), json!(more));
        }
    }

    /// Bounds.
    fn numbers(&mut self) {
        for keyword in ["minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"] {
            let Some(Value::Number(bound)) = self.members.get(keyword) else { continue };
            self.drop("bound-dropped", keyword);
            for (operator, step) in [("bound-lowered", -1), ("bound-raised", 1)] {
                let stepped = match bound.as_i64() {
                    Some(bound) => Some(Number::from(bound + step)),
                    None => bound.as_f64().and_then(|bound| Number::from_f64(bound + step as f64)),
                };
                let stepped = stepped.filter(|bound| keyword.starts_with("m") && is_count(keyword, bound));
                if let Some(stepped) = stepped {
                    self.set(operator, keyword, child(self.pointer, keyword), Value::Number(stepped));
                }
            }
        }
    }

    /// Types.
    fn kinds(&mut self) {
        let Some(kind) = self.members.get("type") else { return };
        if self.members.contains_key("const") || self.members.contains_key("enum") {
            // The values say it all.
            return;
        }
        let here = child(self.pointer, "type");
        self.drop("type-dropped", "type");
        let named: Vec<&str> = match kind {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            kind => kind.as_str().into_iter().collect(),
        };
        let others = ["null", "number", "string", "boolean"].into_iter();
        for more in others.filter(|kind| !named.contains(kind)).take(2) {
            // A number in place of an integer.
            let kept = named.iter().copied().filter(|kind| more != "number" || *kind != "integer");
            let wider: Vec<&str> = kept.chain([more]).collect();
            self.set("type-widened", "type", here.clone(), json!(wider));
        }
        if named.contains(&"number") {
            let narrower: Vec<&str> =
                named.iter().map(|kind| if *kind == "number" { "integer" } else { kind }).collect();
            self.set("type-narrowed", "type", here.clone(), json!(narrower));
        }
        if kind.is_array() && named.len() > 1 {
            self.drop_each("type-narrowed", "type");
        }
    }

    /// Members of objects.
    fn members(&mut self) {
        self.drop_each("required-dropped", "required");
        let required: Vec<&Value> = list(self.members, "required").collect();
        let declared = self.members.get("properties").and_then(Value::as_object);
        for name in declared.into_iter().flat_map(Map::keys) {
            if !required.iter().any(|known| *known == name) {
                let more: Vec<Value> =
                    required.iter().copied().cloned().chain([Value::from(name.as_str())]).collect();
                let here = child(&child(self.pointer, "required"), name);
                self.set("required-added", "required", here, Value::Array(more));
            }
            let mut fewer = declared.cloned().unwrap_or_default();
            fewer.remove(name);
            let here = child(&child(self.pointer, "properties"), name);
            self.set("property-dropped", "properties", here, Value::Object(fewer));
        }
        let others = self.members.get("additionalProperties");
        if declared.is_some() || others.is_some() {
            self.drop("others-opened", "additionalProperties");
            let here = child(self.pointer, "additionalProperties");
            self.set("others-closed", "additionalProperties", here, json!(false));
        }
    }

    /// What holds subschemas.
    fn within(&mut self) {
        self.drop("items-dropped", "items");
        for (keyword, dropped, arm) in [
            ("anyOf", "union-dropped", "arm-dropped"),
            ("oneOf", "union-dropped", "arm-dropped"),
            ("allOf", "parts-dropped", "part-dropped"),
        ] {
            self.drop(dropped, keyword);
            self.drop_each(arm, keyword);
        }
    }

    /// References: dropped, or to the definition that follows by name.
    fn reference(&mut self, container: &str, all: &[&str]) {
        let Some(to) = self.members.get("$ref").and_then(Value::as_str) else { return };
        self.drop("ref-dropped", "$ref");
        let prefix = child("#", container);
        let at = all.iter().position(|name| child(&prefix, name) == to);
        let next = at.and_then(|at| all.get((at + 1) % all.len()));
        if let Some(next) = next {
            let here = child(self.pointer, "$ref");
            self.set("ref-retargeted", "$ref", here, json!(child(&prefix, next)));
        }
    }
}

/// Whether a bound is one that its keyword may have: counts are not negative.
fn is_count(keyword: &str, bound: &Number) -> bool {
    !(keyword.ends_with("Items") || keyword.ends_with("Length")) || bound.as_u64().is_some()
}
