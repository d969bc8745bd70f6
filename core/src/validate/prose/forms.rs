//! The rules of forms: what a field may be (G10), and what of it makes sense.

use std::borrow::Cow;

use super::Tell;
use crate::validate::view::View;

/// Keywords that every field may have.
const COMMON: [&str; 3] = ["type", "title", "description"];
/// The formats that a string may have.
const FORMATS: [&str; 4] = ["email", "uri", "date", "date-time"];

/// Keywords that belong to a field of its kind; none where it is of no kind.
fn keywords<'v, V: View<'v>>(field: V) -> Option<&'static [&'static str]> {
    let has = |name| field.member(name).is_some();
    Some(match &*field.text_of("type")? {
        "boolean" => &["default"],
        "number" | "integer" => &["minimum", "maximum", "default"],
        "string" if has("oneOf") => &["oneOf", "default"],
        "string" if has("enumNames") => &["enum", "enumNames", "default"],
        "string" if has("enum") => &["enum", "default"],
        "string" => &["minLength", "maxLength", "format", "default"],
        "array" if has("items") => &["items", "minItems", "maxItems", "default"],
        _ => return None,
    })
}

pub(super) fn fields<'v, V: View<'v>>(form: V, tell: &mut Tell<'_, 'v>) {
    let Some(properties) = form.member("properties") else { return };
    tell.member("properties".into(), |tell| {
        for (name, field) in properties.members() {
            tell.member(name, |tell| match keywords(field) {
                Some(keywords) => known_keywords(field, keywords, tell),
                None => {
                    tell.rule(field, "a boolean, a number, an integer, a string or a choice among strings")
                }
            });
        }
    });
}

fn known_keywords<'v, V: View<'v>>(field: V, keywords: &[&str], tell: &mut Tell<'_, 'v>) {
    for (keyword, value) in field.members() {
        if !keywords.contains(&&*keyword) && !COMMON.contains(&&*keyword) {
            tell.member(keyword, |tell| tell.rule(value, "no keyword that the field's kind does not have"));
        } else if keyword == "format" && value.text().is_some_and(|format| !FORMATS.contains(&&*format)) {
            tell.member(keyword, |tell| tell.rule(value, "`email`, `uri`, `date` or `date-time`"));
        }
    }
}

pub(super) fn sense<'v, V: View<'v>>(form: V, tell: &mut Tell<'_, 'v>) {
    let Some(properties) = form.member("properties") else { return };
    if let Some(required) = form.member("required") {
        tell.member("required".into(), |tell| {
            for (place, item) in required.items().enumerate() {
                let is_known = |name: Cow<'_, str>| properties.member(&name).is_some();
                if item.text().is_some_and(|name| !is_known(name)) {
                    tell.item(place, |tell| tell.rule(item, "the name of a field"));
                }
            }
        });
    }
    tell.member("properties".into(), |tell| {
        for (name, field) in properties.members() {
            tell.member(name, |tell| sense_of_field(field, tell));
        }
    });
}

fn sense_of_field<'v, V: View<'v>>(field: V, tell: &mut Tell<'_, 'v>) {
    let number = |name| field.member(name).and_then(View::number);
    for (low, high) in [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")] {
        if let (Some(least), Some(most), Some(value)) = (number(low), number(high), field.member(high))
            && least > most
        {
            tell.member(high.into(), |tell| tell.rule(value, "no less than the lower bound"));
        }
    }
    if let Some(choices) = choices(field)
        && choices.items().next().is_none()
    {
        tell.rule(field, "at least one choice");
    }
    if let Some(default) = field.member("default")
        && !admits(field, default)
    {
        tell.member("default".into(), |tell| tell.rule(default, "a value that the field accepts"));
    }
}

/// The choices of a field, wherever they stand.
fn choices<'v, V: View<'v>>(field: V) -> Option<V> {
    let holder = field.member("items").unwrap_or(field);
    ["enum", "oneOf", "anyOf"].into_iter().find_map(|name| holder.member(name))
}

/// Whether a field accepts a value of the right kind.
fn admits<'v, V: View<'v>>(field: V, value: V) -> bool {
    let chosen = |text: &str| {
        choices(field).is_none_or(|choices| {
            choices.items().any(|choice| {
                choice.text().or_else(|| choice.text_of("const")).is_some_and(|known| known == text)
            })
        })
    };
    let within = |amount: f64, low: &str, high: &str| {
        let bound = |name| field.member(name).and_then(View::number);
        bound(low).is_none_or(|low| amount >= low) && bound(high).is_none_or(|high| amount <= high)
    };
    if value.is_array() {
        let mut texts = value.items().filter_map(View::text);
        return texts.all(|text| chosen(&text))
            && within(value.items().count() as f64, "minItems", "maxItems");
    }
    match value.text() {
        Some(text) => chosen(&text) && within(text.chars().count() as f64, "minLength", "maxLength"),
        None => value.number().is_none_or(|number| within(number, "minimum", "maximum")),
    }
}
