//! How the arm of a union is told in, the arm that a value is out.

use serde_json::Value;

/// The place of the arm that a value is; none where nothing tells.
pub(crate) fn arm(select: &Value, value: &Value) -> Option<usize> {
    let field = |name: &str| select.get(name).filter(|found| !found.is_null());
    if let Some(place) = field("arm") {
        return usize::try_from(place.as_u64()?).ok();
    }
    if let Some(rows) = field("byKind") {
        let is_kind = |row: &&Value| {
            row["kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == of(value)))
        };
        return arm(&rows.as_array()?.iter().find(is_kind)?["then"], value);
    }
    if let Some(name) = field("byTag").and_then(Value::as_str) {
        let Some(tag) = value.get(name) else { return arm(field("absent")?, value) };
        return arm(&field("values")?.as_array()?.iter().find(|row| row["value"] == *tag)?["then"], value);
    }
    if let Some(rows) = field("byMembers") {
        let has = |row: &&Value| row["has"].as_str().is_some_and(|path| is_there(value, path));
        return match rows.as_array()?.iter().find(has) {
            Some(row) => arm(&row["then"], value),
            None => arm(field("otherwise")?, value),
        };
    }
    arm(field("then")?, value)
}

/// How the metamodel calls the kind of a value.
fn of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether a value has what stands at a path with `/` between members.
fn is_there(value: &Value, path: &str) -> bool {
    path.split('/').try_fold(value, |inner, name| inner.get(name)).is_some()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::{Model, Shape};
    use super::*;

    fn name_of(union: &str, value: &Value) -> Option<String> {
        let model = Model::of("2025-11-25").expect("a revision");
        let Shape::Union { arms, select } = &model.definition(union).expect("a definition").shape else {
            panic!("{union} is a union")
        };
        Some(super::super::spelled(&arms.get(arm(select, value)?)?.is))
    }

    #[test]
    fn arms_are_told_by_tag_by_kind_and_by_members() {
        for (union, value, name) in [
            ("ContentBlock", json!({"type": "audio"}), Some("AudioContent")),
            ("ContentBlock", json!({"type": "video"}), None),
            ("ContentBlock", json!({}), None),
            ("TextOrBlobResourceContents", json!({"blob": ""}), Some("BlobResourceContents")),
            (
                "EnumSchema",
                json!({"type": "array", "items": {"enum": []}}),
                Some("UntitledMultiSelectEnumSchema"),
            ),
            ("SamplingContent", json!({"type": "text"}), Some("TextContent")),
            ("SamplingContent", json!(5), None),
        ] {
            assert_eq!(name_of(union, &value).as_deref(), name, "{union} {value}");
        }
    }
}
