//! Findings as workflow commands of GitHub Actions, which show them beside the lines of a change.

use mcpspec::validate::Severity;

use super::Report;
use crate::finding::{Finding, Piece};

/// The format `github`.
pub(super) struct Github;

impl Report for Github {
    fn finding(&mut self, out: &mut Vec<u8>, piece: &Piece<'_>, finding: &Finding) {
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let spot = piece.spot(finding.range.start);
        let at = if finding.pointer.is_empty() { "the root" } else { &finding.pointer };
        let message = format!("at {at}: {}", finding.message());
        let line = format!(
            "::{command} file={},line={},col={},title={}::{}\n",
            property(piece.file),
            spot.line,
            spot.column,
            property(finding.rule),
            data(&message)
        );
        out.extend_from_slice(line.as_bytes());
    }
}

/// The text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_value_is_escaped() {
        assert_eq!(property("a,b:c%\r\nd"), "a%2Cb%3Ac%25%0D%0Ad");
        assert_eq!(data("a,b::c\n%"), "a,b::c%0A%25");
    }
}
