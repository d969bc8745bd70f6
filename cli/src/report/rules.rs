//! The rules that findings can break: names and what they say, for reports that list them.

use mcpspec::validate::{Prose, Severity};

/// What a report says of a rule.
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
    /// Where the specification says it; empty where its schema does.
    pub(crate) source: &'static str,
    pub(crate) severity: Severity,
}

/// Rules that are none of the prose's.
const OTHERS: [(&str, &str); 16] = [
    ("syntax", "The text is JSON in UTF-8."),
    ("limit", "The input is no longer, no deeper and no more broken than can be read or told."),
    ("duplicate", "An object has each member once."),
    ("type", "A value has the JSON type that the schema asks for."),
    ("constant", "A value is the constant that the schema asks for."),
    ("enum", "A string is among the values of a closed enum."),
    ("required", "An object has the members that the schema requires."),
    ("undeclared", "A closed object has no other members than the declared ones."),
    ("bound", "A number, a length or a count is within the bounds of the schema."),
    ("tag", "The tag of a union is that of one of its alternatives."),
    ("method", "The revision has the method that a message names."),
    ("version", "The version that a message names is a known revision."),
    ("format", "A string has the format that the schema names."),
    ("keyword", "A value is what other keywords of JSON Schema ask for."),
    ("record", "A record of a capture has a `message`, and a `direction` of `client` or `server`."),
    ("lossless", "A message that is read and written again is the same JSON value."),
];

/// All rules, in a fixed order.
pub(crate) fn all() -> Vec<Rule> {
    let others = OTHERS.iter().map(|(name, text)| Rule { name, text, source: "", severity: Severity::Error });
    let prose = Prose::ALL.iter().map(|rule| Rule {
        name: rule.name(),
        text: rule.text(),
        source: rule.source(),
        severity: rule.severity(),
    });
    others.chain(prose).collect()
}

/// A rule of the prose, by its name.
pub(super) fn prose(name: &str) -> Option<Prose> {
    Prose::ALL.into_iter().find(|rule| rule.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_name_and_a_text() {
        let mut names: Vec<_> = all().iter().map(|rule| rule.name).collect();
        assert!(all().iter().all(|rule| !rule.text.is_empty()));
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
        let kinds =
            [mcpspec::Rule::Syntax, mcpspec::Rule::Method, mcpspec::Rule::Keyword, mcpspec::Rule::Bound];
        assert!(kinds.iter().all(|rule| names.contains(&rule.name())));
    }
}
