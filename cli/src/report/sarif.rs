//! Findings as SARIF 2.1.0, which code scanning reads. The rules come first, so that findings can be
//! written as they come.

use serde_json::{Value, json};

use super::{Report, rules};
use crate::finding::{Finding, Piece, name};

/// The format `sarif`.
#[derive(Default)]
pub(super) struct Sarif {
    names: Vec<&'static str>,
    found: bool,
    unreadable: Vec<String>,
}

impl Report for Sarif {
    fn open(&mut self, out: &mut Vec<u8>) {
        let rules = rules::all();
        self.names = rules.iter().map(|rule| rule.name).collect();
        let driver = json!({
            "name": "mcpspec",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "informationUri": env!("CARGO_PKG_REPOSITORY"),
            "rules": rules.iter().map(rule).collect::<Vec<_>>(),
        });
        let start = format!(
            "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\
             \"tool\":{{\"driver\":{driver}}},\"columnKind\":\"unicodeCodePoints\",\"results\":["
        );
        out.extend_from_slice(start.as_bytes());
    }

    fn finding(&mut self, out: &mut Vec<u8>, piece: &Piece<'_>, finding: &Finding) {
        let separator = if self.found { ",\n" } else { "\n" };
        self.found = true;
        let mut result = json!({
            "ruleId": finding.rule,
            "level": name(finding.severity),
            "message": {"text": finding.message()},
            "locations": [{
                "physicalLocation": {
                    "artifactLocation": {"uri": uri(piece.file)},
                    "region": region(piece, finding),
                },
                "logicalLocations": [{"fullyQualifiedName": finding.pointer, "kind": "value"}],
            }],
            "properties": {"revision": finding.revision, "schema": finding.schema},
        });
        if let Some(place) = self.names.iter().position(|name| *name == finding.rule) {
            result["ruleIndex"] = json!(place);
        }
        out.extend_from_slice(format!("{separator}{result}").as_bytes());
    }

    fn unreadable(&mut self, text: &str) {
        self.unreadable.push(text.to_owned());
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        let told: Vec<Value> =
            self.unreadable.iter().map(|text| json!({"level": "error", "message": {"text": text}})).collect();
        let invocation = json!({
            "executionSuccessful": told.is_empty(),
            "toolExecutionNotifications": told,
        });
        out.extend_from_slice(format!("\n],\"invocations\":[{invocation}]}}]}}\n").as_bytes());
    }
}

fn rule(rule: &rules::Rule) -> Value {
    let mut described = json!({
        "id": rule.name,
        "shortDescription": {"text": rule.text},
        "defaultConfiguration": {"level": name(rule.severity)},
    });
    if !rule.source.is_empty() {
        described["help"] = json!({"text": format!("{} ({})", rule.text, rule.source)});
        described["properties"] = json!({"source": rule.source});
    }
    described
}

fn region(piece: &Piece<'_>, finding: &Finding) -> Value {
    let (start, end) = (piece.spot(finding.range.start), piece.spot(finding.range.end));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "byteOffset": piece.offset + finding.range.start as u64,
        "byteLength": finding.range.len(),
    })
}

/// A path as a relative reference, or as a `file:` URI where it is absolute.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::new();
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if path.as_bytes().get(1) == Some(&b':') {
        uri.push_str("file:///");
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                uri.push(char::from(byte))
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("a b/é.json"), "a%20b/%C3%A9.json");
        assert_eq!(uri("/x:y"), "file:///x%3Ay");
        assert_eq!(uri("C:\\x"), "file:///C%3A/x");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
    }
}
