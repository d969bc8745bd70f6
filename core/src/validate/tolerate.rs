//! What receivers put up with: findings in, the same with those softened that are no reason to
//! refuse a value out (B10, G2). The code `-32002` is a rule of its own; where `null` is absence (B4), its
//! place says.

use super::node::Nodes;
use super::report::{Finding, Severity, Violations};
use crate::violation::Rule;

/// Makes notes of what the specification tells receivers to let pass.
pub(super) fn soften(nodes: &Nodes, found: &mut Violations) {
    found.change(|finding| {
        if let Some((_, read)) = nodes.tolerated.iter().find(|(member, _)| is_let_pass(finding, member)) {
            finding.severity = Severity::Note;
            finding.violation.expected.push_str(&format!(" (read as {read})"));
        }
    });
}

/// Whether a finding is that a member is absent, or negative.
fn is_let_pass(finding: &Finding, member: &str) -> bool {
    let violation = &finding.violation;
    match violation.rule {
        Rule::Required => violation.expected == format!("the member `{member}`"),
        Rule::Bound => {
            finding.schema.ends_with(&format!("/properties/{member}")) && violation.found.starts_with('-')
        }
        _ => false,
    }
}
