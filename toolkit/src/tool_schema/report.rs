//! What is wrong with an instance: errors of the `jsonschema` crate in, [`Violations`] out, in our
//! own words. Of alternatives that all fail, the errors of the nearest are told.

use std::borrow::Cow;
use std::cmp::Ordering;

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonTypeSet, ValidationError};
use mcpspec_core::validate::{Finding, Severity, Violations};
use mcpspec_core::{Rule, Violation};
use serde_json::Value;

use super::place::shorten;
use super::words::{count, excerpt, kind, name, one_of, one_of_names, quote, sentence};
use crate::pointer::step;

/// The errors of an instance, as findings.
pub(super) struct Report<'s> {
    schema: &'s Value,
    instance: &'s Value,
    findings: Vec<Finding>,
    most: usize,
    more: bool,
}

impl<'s> Report<'s> {
    pub(super) fn new(schema: &'s Value, instance: &'s Value, most: usize) -> Self {
        Self { schema, instance, findings: Vec::new(), most: most.max(1), more: false }
    }

    /// Takes all errors of an instance, in the order of the document.
    pub(super) fn all<'i>(mut self, errors: impl Iterator<Item = ValidationError<'i>>) -> Violations {
        let mut errors: Vec<ValidationError<'i>> = errors.collect();
        errors.sort_by(|one, other| by_place(one.instance_path().as_str(), other.instance_path().as_str()));
        errors.iter().for_each(|error| self.add(error));
        self.close()
    }

    /// Takes the first error of an instance, which may have others.
    pub(super) fn first(mut self, error: &ValidationError<'_>) -> Violations {
        self.add(error);
        self.more = true;
        self.close()
    }

    fn close(mut self) -> Violations {
        if self.findings.is_empty() {
            // Something was refused, whatever the errors say of it.
            self.findings.extend_from_slice(untold(self.instance).findings());
        }
        Violations::new(self.findings, self.more)
    }

    fn add(&mut self, error: &ValidationError<'_>) {
        if self.findings.len() >= self.most {
            self.more = true;
            return;
        }
        match error.kind() {
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => self.alternatives(error, context),
            Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
                let expected = self.declared(error);
                for member in unexpected {
                    self.member(error, member, &expected);
                }
            }
            // Told of the object as a whole, where it declares nothing.
            Kind::FalseSchema if closes(error) => {
                let expected = self.declared(error);
                let object = self.instance.pointer(error.instance_path().as_str());
                for member in object.and_then(Value::as_object).into_iter().flat_map(|object| object.keys()) {
                    self.member(error, member, &expected);
                }
            }
            _ => {
                let (rule, expected) = self.judge(error);
                let found = match error.kind() {
                    Kind::Required { .. } => "an object without it".to_owned(),
                    Kind::PropertyNames { error } => format!("the name {}", excerpt(error.instance())),
                    _ => excerpt(error.instance()),
                };
                self.push(rule, error.instance_path().as_str(), error, expected, found);
            }
        }
    }

    /// The errors of the nearest alternative, or what all alternatives ask for where that is one
    /// thing.
    fn alternatives(&mut self, error: &ValidationError<'_>, context: &[Vec<ValidationError<'static>>]) {
        if let Some((rule, expected)) = together(context) {
            let first = &context[0][0];
            let place = first.instance_path().as_str();
            return self.push(rule, place, error, expected, excerpt(first.instance()));
        }
        let place = error.instance_path().as_str();
        let nearest = context.iter().filter(|arm| !arm.is_empty()).min_by_key(|arm| distance(arm, place));
        match nearest {
            Some(arm) => arm.iter().for_each(|error| self.add(error)),
            None => {
                let expected = "what one of the alternatives asks for".to_owned();
                self.push(Rule::Keyword, place, error, expected, excerpt(error.instance()));
            }
        }
    }

    fn member(&mut self, error: &ValidationError<'_>, member: &str, expected: &str) {
        if self.findings.len() >= self.most {
            self.more = true;
            return;
        }
        let place = format!("{}{}", error.instance_path().as_str(), step(member));
        let object = self.instance.pointer(error.instance_path().as_str());
        let found = object.and_then(|object| object.get(member)).map_or_else(|| quote(member), excerpt);
        self.push(Rule::Undeclared, &place, error, expected.to_owned(), found);
    }

    /// Which members the schema declares beside the keyword that refuses others.
    fn declared(&self, error: &ValidationError<'_>) -> String {
        let keyword = error.schema_path().as_str();
        let parent = keyword.rfind('/').and_then(|end| self.schema.pointer(&keyword[..end]));
        let declared = parent.and_then(|parent| parent.get("properties")).and_then(Value::as_object);
        match declared {
            Some(declared) if !declared.is_empty() => {
                format!(
                    "no members but {}",
                    one_of_names(declared.keys().map(String::as_str).collect::<Vec<_>>().into_iter())
                )
            }
            _ if keyword.ends_with("/unevaluatedProperties") => {
                "no members but those that the schema declares".to_owned()
            }
            _ => "no members".to_owned(),
        }
    }

    /// The rule that a single error breaks, and what it asks for.
    fn judge(&self, error: &ValidationError<'_>) -> (Rule, String) {
        match error.kind() {
            Kind::Type { kind } => (Rule::Type, types(kind)),
            Kind::Constant { expected_value } => (Rule::Constant, excerpt(expected_value)),
            Kind::Enum { options } => {
                let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
                (Rule::Enum, one_of(options.iter()))
            }
            Kind::Required { property } => {
                let member = property.as_str().unwrap_or_default();
                (Rule::Required, format!("the member {}", name(member)))
            }
            Kind::Format { format } => (Rule::Format, format!("a string of the format {}", name(format))),
            other => match bound(other) {
                Some(expected) => (Rule::Bound, expected),
                None => (Rule::Keyword, wanted(other)),
            },
        }
    }

    fn push(
        &mut self,
        rule: Rule,
        place: &str,
        error: &ValidationError<'_>,
        expected: String,
        found: String,
    ) {
        let finding = Finding {
            violation: Violation {
                rule,
                pointer: shorten(place).to_owned(),
                expected: sentence(expected),
                found,
                offset: None,
            },
            severity: Severity::Error,
            schema: Cow::Owned(shorten(error.schema_path().as_str()).to_owned()),
            range: None,
        };
        if self.findings.contains(&finding) {
            return;
        }
        if self.findings.len() < self.most {
            self.findings.push(finding);
        } else {
            self.more = true;
        }
    }
}

/// Whether a `false` stands where it closes an object.
fn closes(error: &ValidationError<'_>) -> bool {
    let keyword = error.schema_path().as_str();
    keyword.ends_with("/additionalProperties") || keyword.ends_with("/unevaluatedProperties")
}

/// The one finding of an instance of which more cannot be told within the limits.
pub(super) fn untold(instance: &Value) -> Violations {
    let violation = Violation {
        rule: Rule::Keyword,
        pointer: String::new(),
        expected: "a valid value (telling where it is not would take more than \
                   `SchemaLimits::report_bytes` or `work` allows)"
            .to_owned(),
        found: excerpt(instance),
        offset: None,
    };
    let finding = Finding { violation, severity: Severity::Error, schema: Cow::Borrowed(""), range: None };
    Violations::new(vec![finding], true)
}

/// The order of the document, as far as pointers tell it: items by number, members by name.
fn by_place(one: &str, other: &str) -> Ordering {
    let mut others = other.split('/');
    for token in one.split('/') {
        let Some(against) = others.next() else { return Ordering::Greater };
        let order = match (token.parse::<u64>(), against.parse::<u64>()) {
            (Ok(one), Ok(other)) => one.cmp(&other),
            _ => token.cmp(against),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    if others.next().is_some() { Ordering::Less } else { Ordering::Equal }
}

/// What alternatives ask for that each fail for one kind, or each for one set of values, of the same
/// place.
fn together(context: &[Vec<ValidationError<'static>>]) -> Option<(Rule, String)> {
    let first = context.first()?.first()?.instance_path().as_str();
    if !context.iter().all(|arm| arm.len() == 1 && arm[0].instance_path().as_str() == first) {
        return None;
    }
    let mut types_of_all = JsonTypeSet::empty();
    let mut values: Vec<&Value> = Vec::new();
    for arm in context {
        match arm[0].kind() {
            Kind::Type { kind: TypeKind::Single(kind) } => types_of_all = types_of_all.insert(*kind),
            Kind::Type { kind: TypeKind::Multiple(kinds) } => {
                types_of_all = kinds.iter().fold(types_of_all, JsonTypeSet::insert);
            }
            Kind::Constant { expected_value } => values.push(expected_value),
            Kind::Enum { options } => values.extend(options.as_array().into_iter().flatten()),
            _ => return None,
        }
    }
    match (types_of_all == JsonTypeSet::empty(), values.is_empty()) {
        (true, false) => Some((Rule::Enum, one_of(values.into_iter()))),
        (false, true) => Some((Rule::Type, types(&TypeKind::Multiple(types_of_all)))),
        _ => None,
    }
}

/// How far an alternative is from what stands there: one of another kind is farthest, then one with
/// another tag; then the number of errors counts.
fn distance(arm: &[ValidationError<'_>], place: &str) -> (bool, usize, usize) {
    let at = |error: &&ValidationError<'_>| error.instance_path().as_str() == place;
    let another_kind = arm.iter().filter(at).any(|error| matches!(error.kind(), Kind::Type { .. }));
    let is_tag = |error: &&ValidationError<'_>| {
        let path = error.instance_path().as_str();
        matches!(error.kind(), Kind::Constant { .. } | Kind::Enum { .. })
            && path.strip_prefix(place).is_some_and(|rest| rest.matches('/').count() <= 1)
    };
    (another_kind, arm.iter().filter(is_tag).count(), arm.len())
}

fn types(kinds: &TypeKind) -> String {
    match kinds {
        TypeKind::Single(single) => kind(*single).to_owned(),
        TypeKind::Multiple(set) => set.iter().map(kind).collect::<Vec<_>>().join(" or "),
    }
}

/// What a keyword asks for that bounds numbers, lengths and counts.
fn bound(kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::AdditionalItems { limit } => format!("no more than {}", count(*limit as u64, "item", "items")),
        Kind::ExclusiveMaximum { limit } => format!("a number below {limit}"),
        Kind::ExclusiveMinimum { limit } => format!("a number above {limit}"),
        Kind::Maximum { limit } => format!("a number of at most {limit}"),
        Kind::Minimum { limit } => format!("a number of at least {limit}"),
        Kind::MaxItems { limit } => format!("an array of at most {}", count(*limit, "item", "items")),
        Kind::MinItems { limit } => format!("an array of at least {}", count(*limit, "item", "items")),
        Kind::MaxLength { limit } => {
            format!("a string of at most {}", count(*limit, "character", "characters"))
        }
        Kind::MinLength { limit } => {
            format!("a string of at least {}", count(*limit, "character", "characters"))
        }
        Kind::MaxProperties { limit } => {
            format!("an object of at most {}", count(*limit, "member", "members"))
        }
        Kind::MinProperties { limit } => {
            format!("an object of at least {}", count(*limit, "member", "members"))
        }
        _ => return None,
    })
}

/// What any other keyword asks for.
fn wanted(kind: &Kind) -> String {
    match kind {
        Kind::Contains => "an array with as many items of the kind that `contains` asks for".to_owned(),
        Kind::FalseSchema => "nothing here".to_owned(),
        Kind::MultipleOf { multiple_of } => format!("a multiple of {multiple_of}"),
        Kind::Not { .. } => "a value that the schema under `not` refuses".to_owned(),
        Kind::OneOfMultipleValid { .. } => {
            "a value that exactly one alternative of `oneOf` accepts, not several".to_owned()
        }
        Kind::Pattern { pattern } => format!("a string that matches {}", quote(pattern)),
        Kind::PropertyNames { .. } => "only members with names that `propertyNames` accepts".to_owned(),
        Kind::UnevaluatedItems { .. } => "no items but those that the schema declares".to_owned(),
        Kind::UniqueItems => "an array of items that all differ".to_owned(),
        other => format!("what {} asks for", name(other.keyword())),
    }
}
