//! The formats that the protocol's schemas name: a format and a string in, whether the string has it
//! out. The feature `formats`.
//!
//! JSON Schema takes formats for annotations, and validators do, too, unless they are told:
//!
//! ```
//! use mcpspec::validate::Validator;
//! use mcpspec::{formats, latest};
//!
//! let root = Validator::new(&latest::TABLES, "Resource").expect("a definition");
//! let text = br#"{"name": "notes", "uri": "no uri"}"#;
//! assert!(root.is_valid(text));
//! assert!(!root.with_formats(formats::is_of).is_valid(text));
//! ```

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};

/// The formats that are known here: `byte` is base64 as RFC 4648 has it, with its padding; the others
/// are those of JSON Schema 2020-12.
pub const KNOWN: [&str; 6] = ["uri", "uri-template", "byte", "email", "date", "date-time"];

/// Made on first use, by whoever asks for formats at all.
static VALIDATORS: LazyLock<Vec<(&str, Validator)>> = LazyLock::new(|| {
    let make = |format: &'static str| {
        let options = jsonschema::options().should_validate_formats(true);
        options.build(&json!({"type": "string", "format": format})).ok().map(|validator| (format, validator))
    };
    KNOWN.into_iter().filter(|format| *format != "byte").filter_map(make).collect()
});

/// Whether a string has a format; true of formats that are not among [`KNOWN`].
///
/// ```
/// use mcpspec::formats::is_of;
/// assert!(is_of("uri-template", "file:///{path}") && !is_of("uri-template", "file:///{path"));
/// assert!(is_of("byte", "bWNw") && !is_of("byte", "bWN"));
/// assert!(is_of("hostname", "whatever it is"));
/// ```
pub fn is_of(format: &str, text: &str) -> bool {
    if format == "byte" {
        return data_encoding::BASE64.decode_len(text.len()).is_ok()
            && data_encoding::BASE64.decode(text.as_bytes()).is_ok();
    }
    let found = VALIDATORS.iter().find(|(known, _)| *known == format);
    found.is_none_or(|(_, validator)| validator.is_valid(&Value::String(text.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_asserted() {
        for (format, good, bad) in [
            ("uri", "https://example.com/a?b#c", "//example.com"),
            ("uri-template", "file:///{+path}{?q*}", "file:///{"),
            ("byte", "AAECAw==", "AAECAw"),
            ("email", "a.person@example.com", "a.person"),
            ("date", "2026-07-28", "2026-02-30"),
            ("date-time", "2026-07-28T12:00:00Z", "2026-07-28 12:00"),
        ] {
            assert!(is_of(format, good), "{format}: {good}");
            assert!(!is_of(format, bad), "{format}: {bad}");
        }
        assert_eq!(VALIDATORS.len() + 1, KNOWN.len());
    }
}
