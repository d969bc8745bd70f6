//! Findings for programs: one JSON object per finding and line. `docs/findings.md` says what is in it.

use serde_json::{Value, json};

use super::Report;
use crate::finding::{Finding, Piece, name};

/// The format `json`.
pub(super) struct JsonLines;

impl Report for JsonLines {
    fn finding(&mut self, out: &mut Vec<u8>, piece: &Piece<'_>, finding: &Finding) {
        let spot = piece.spot(finding.range.start);
        let members = [
            ("severity", json!(name(finding.severity))),
            ("rule", json!(finding.rule)),
            ("file", json!(piece.file)),
            ("line", json!(spot.line)),
            ("column", json!(spot.column)),
            ("offset", json!(piece.offset + finding.range.start as u64)),
            ("length", json!(finding.range.len())),
            ("pointer", json!(finding.pointer)),
            ("expected", json!(finding.expected)),
            ("found", json!(finding.found)),
            ("revision", json!(finding.revision)),
            ("schema", json!(finding.schema)),
        ];
        object(out, &members);
        out.push(b'\n');
    }
}

/// Writes an object with its members in that order, whatever the features of `serde_json`.
fn object(out: &mut Vec<u8>, members: &[(&str, Value)]) {
    for (place, (name, value)) in members.iter().enumerate() {
        let start = if place == 0 { '{' } else { ',' };
        out.extend_from_slice(format!("{start}{}:{value}", Value::from(*name)).as_bytes());
    }
    out.push(b'}');
}
