//! Types and members of the metamodel in, words for people out.

use serde_json::Value;

use super::{Mark, Member};

/// A text without the links of Rust's documentation.
pub(crate) fn plain(text: &str) -> String {
    text.replace("[`", "`").replace("`]", "`")
}

/// The first sentence of a text.
pub(crate) fn first_sentence(text: &str) -> String {
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    plain(&text[..end])
}

/// A type in words, such as `list of Role`.
pub(crate) fn spelled(is: &Value) -> String {
    let Value::Object(members) = is else { return is.as_str().unwrap_or("json").to_owned() };
    if let Some(name) = members.get("definition").and_then(Value::as_str) {
        return name.to_owned();
    }
    let wrapped = members.iter().next().map(|(wrap, inner)| (wrap.as_str(), spelled(inner)));
    match wrapped {
        Some(("list", inner)) => format!("list of {inner}"),
        Some(("map", inner)) => format!("map of {inner}"),
        Some(("nullable", inner)) => format!("{inner} or null"),
        Some((envelope, inner)) => format!("{envelope} of {inner}"),
        None => "json".to_owned(),
    }
}

impl Member {
    /// Its type or its constant in words.
    pub(crate) fn spelled(&self) -> String {
        match (&self.constant, &self.is) {
            (Some(constant), _) => constant.to_string(),
            (_, Some(is)) => spelled(is),
            _ => "json".to_owned(),
        }
    }

    /// Whatever else is asked of it, and said of it, in words.
    pub(crate) fn facts(&self) -> Vec<String> {
        let mut facts = Vec::new();
        if self.required {
            facts.push("required".to_owned());
        }
        let bounds = [
            (&self.minimum, "at least ", ""),
            (&self.maximum, "at most ", ""),
            (&self.min_items, "at least ", " items"),
            (&self.max_items, "at most ", " items"),
            (&self.min_length, "at least ", " characters"),
            (&self.max_length, "at most ", " characters"),
        ];
        let said = bounds.iter().filter_map(|(bound, before, after)| {
            bound.as_ref().map(|bound| format!("{before}{bound}{after}"))
        });
        facts.extend(said);
        facts.extend(self.format.iter().map(|format| format!("format {format}")));
        facts.extend(self.default.iter().map(|default| format!("default {default}")));
        facts.extend(self.tolerant.iter().map(|read| format!("receivers read an absent one as {read}")));
        facts.extend(self.lifecycle.as_ref().map(Mark::brief));
        facts
    }
}

impl Mark {
    /// Its state in a few words.
    pub(crate) fn brief(&self) -> String {
        format!("{} since {}", self.state, self.deprecated_in)
    }

    /// Who decided, when it may go, and what to use instead.
    pub(crate) fn told(&self) -> String {
        let Self { state, deprecated_in, authority, earliest_removal, migration, .. } = self;
        let removal = format!("earliest removal: {earliest_removal}");
        format!("{state} since {deprecated_in} ({authority}); {removal}; instead: {migration}")
    }
}
