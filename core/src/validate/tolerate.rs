//! What receivers put up with: findings in, the same with those softened that are no reason to
//! refuse a value out (B4, B10, G2). The code `-32002` is a rule of its own.

use super::node::Tables;
use super::report::{Finding, Severity, Violations};
use crate::violation::Rule;

/// Makes notes of what the specification tells receivers to let pass.
pub(super) fn soften(tables: &Tables, found: &mut Violations) {
    found.change(|finding| {
        if let Some((_, read)) = tables.tolerated.iter().find(|(place, _)| is_let_pass(finding, place)) {
            finding.severity = Severity::Note;
            finding.violation.expected.push_str(&format!(" (read as {read})"));
        }
    });
}

/// Whether a finding is that a member is absent, or negative, or `null`: `member` of any definition,
/// or `Definition.member`.
fn is_let_pass(finding: &Finding, place: &str) -> bool {
    let violation = &finding.violation;
    match place.split_once('.') {
        None => match violation.rule {
            Rule::Required => violation.expected == format!("the member `{place}`"),
            Rule::Bound => {
                finding.schema.ends_with(&format!("/properties/{place}")) && violation.found.starts_with('-')
            }
            _ => false,
        },
        Some((definition, member)) => {
            violation.rule == Rule::Type
                && violation.found == "null"
                && finding.schema.ends_with(&format!("/{definition}/properties/{member}"))
        }
    }
}
