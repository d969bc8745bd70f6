//! The constants of a spec: methods, error codes, `_meta` keys, versions, media types, result
//! types.

use std::fmt::Write as _;

use super::rust::{folder, literal};
use super::{Format, Output};
use crate::ir::{Constant, MethodKind, Spec, Workspace};
use crate::names;

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let path = format!("{}/constants.rs", folder(spec));
        output.add(path, "constants", &spec.source, Format::Rust, constants(spec));
    }
}

fn constants(spec: &Spec) -> String {
    let mut text = format!("//! The constants of `{}`.\n\n", spec.id);
    for (name, value) in &spec.constants.exported {
        let value = match value {
            Constant::Text(value) => format!("&str = {}", literal(value)),
            Constant::Integer(value) => format!("i64 = {value}"),
        };
        let _ = writeln!(text, "/// `{name}` of the specification's source.\npub const {name}: {value};");
    }
    let requests = methods(spec, |kind| kind != MethodKind::Notification);
    module(&mut text, "methods", "Methods of requests.", &requests);
    let notifications = methods(spec, |kind| kind == MethodKind::Notification);
    module(&mut text, "notifications", "Methods of notifications.", &notifications);
    let meta: Vec<_> = spec
        .constants
        .meta_keys
        .iter()
        .map(|(name, key)| (name.clone(), format!("The key `{key}`."), text_of(key)))
        .collect();
    module(&mut text, "meta_keys", "Keys of `_meta` that the specification gives a meaning.", &meta);
    let media: Vec<_> = spec
        .constants
        .media_types
        .iter()
        .map(|(name, media)| (name.clone(), format!("`{media}`"), text_of(media)))
        .collect();
    module(&mut text, "media_types", "Media types that the specification names.", &media);
    let results: Vec<_> = spec
        .constants
        .result_types
        .iter()
        .map(|(name, value)| (name.clone(), format!("`{value}`"), text_of(value)))
        .collect();
    module(&mut text, "result_types", "Values of `resultType`.", &results);
    error_codes(&mut text, spec);
    text
}

fn text_of(value: &str) -> String {
    format!("&str = {}", literal(value))
}

fn methods(spec: &Spec, wanted: impl Fn(MethodKind) -> bool) -> Vec<(String, String, String)> {
    let mut found: Vec<_> = spec
        .methods
        .iter()
        .filter(|method| wanted(method.kind))
        .map(|method| {
            let short = method.name.trim_start_matches("notifications/");
            let gate = method.gate.as_ref().map(|gate| format!(" Needs the capability `{gate}`."));
            let doc = format!("`{}`: {}{}", method.name, method.doc, gate.unwrap_or_default());
            (names::screaming(short), doc, text_of(&method.name))
        })
        .collect();
    found.sort();
    found.dedup_by(|a, b| a.0 == b.0);
    found
}

fn module(text: &mut String, name: &str, doc: &str, constants: &[(String, String, String)]) {
    if constants.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n/// {doc}\npub mod {name} {{");
    for (name, doc, value) in constants {
        let _ = writeln!(text, "    /// {doc}\n    pub const {name}: {value};");
    }
    text.push_str("}\n");
}

fn error_codes(text: &mut String, spec: &Spec) {
    let constants = &spec.constants;
    if constants.error_codes.is_empty() {
        return;
    }
    text.push_str("\n/// JSON-RPC error codes.\npub mod error_codes {\n");
    for (name, code) in &constants.error_codes {
        let _ = writeln!(text, "    /// `{code}`\n    pub const {name}: i64 = {code};");
    }
    text.push_str("    /// Codes that must not be sent any more; receivers may still meet them.\n    pub mod retired {\n");
    for (name, code) in &constants.retired_error_codes {
        let _ = writeln!(text, "        /// `{code}`\n        pub const {name}: i64 = {code};");
    }
    text.push_str("    }\n    /// Ranges of codes, both ends included.\n    pub mod ranges {\n");
    for (name, (first, last, doc)) in &constants.error_ranges {
        let _ = writeln!(
            text,
            "        /// {doc}\n        pub const {name}: std::ops::RangeInclusive<i64> = {first}..={last};"
        );
    }
    text.push_str("    }\n}\n");
}
