//! The modules: one `mod.rs` per spec, and the list of specs.

use std::fmt::Write as _;

use super::rust::{areas, folder};
use super::{Format, Output};
use crate::ir::{Spec, Workspace};
use crate::names;

/// What generated modules may do that people's may not: refer to what they deprecate, share one
/// table of imports, and hold the largest message by value, which saves every other an allocation.
const ALLOWED: &str =
    "#![allow(deprecated, unused_imports, clippy::large_enum_variant, clippy::module_inception)]\n\n";

/// What the module and those inside it take from `mcpspec_core`; no type of the schema has one of
/// these names (`names.rs` sees to it).
const VOCABULARY: &str = "use mcpspec_core::{
    Call, Check, Id, Json, JsonObject, List, Map, Notice, Nullable, Number, Response, Select, kind,
};\n\n";

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let path = format!("{}/mod.rs", folder(spec));
        output.add(path, "module", &spec.source, Format::Rust, module(spec));
    }
    let path = "generated/src/revisions.rs".to_owned();
    output.add(path, "module", "schema", Format::Rust, revisions(workspace));
    let path = "generated/src/extensions/mod.rs".to_owned();
    output.add(path, "module", "schema/extensions", Format::Rust, extensions(workspace));
}

/// Files of types are included, not declared: compilers cut a crate up along its modules, and what
/// is cut up costs far more to optimize. (A revision in one piece takes less than half the time.)
fn module(spec: &Spec) -> String {
    let mut text = format!("//! {}\n//!\n", spec.doc);
    let provenance = &spec.provenance;
    let _ = match provenance.repository.as_str() {
        "" => writeln!(text, "//! Made from `{}`.", provenance.path),
        repository => writeln!(
            text,
            "//! Made from `{}` of `{repository}` at `{}`.",
            provenance.path, provenance.commit
        ),
    };
    text.push_str(ALLOWED);
    text.push_str(VOCABULARY);
    text.push_str(
        "mod build;\n#[cfg(feature = \"validate\")]\nmod checks;\nmod codec;\npub mod constants;\n",
    );
    text.push_str("#[cfg(all(feature = \"validate\", feature = \"serde_json\"))]\nmod trees;\n");
    if spec.upstream.is_some() {
        text.push_str("#[cfg(feature = \"validate\")]\nmod upstream;\n");
    }
    for area in areas(spec).keys() {
        let _ = writeln!(text, "include!(\"{area}.rs\");");
    }
    text.push_str("#[cfg(feature = \"definitions\")]\npub use codec::{DEFINITIONS, definition};\n");
    text.push_str("#[cfg(feature = \"validate\")]\npub use checks::{TABLES, validators};\n");
    let upstream = match spec.upstream {
        Some(_) => "pub use upstream::UPSTREAM;",
        None => "/// The official schema is what it should be.\npub use checks::TABLES as UPSTREAM;",
    };
    let _ = writeln!(text, "#[cfg(feature = \"validate\")]\n{upstream}");
    text
}

fn extensions(workspace: &Workspace) -> String {
    let mut text =
        "//! Extensions, each with types of its own beside those of its base revision.\n\n".to_owned();
    for spec in &workspace.extensions {
        let base = workspace.revisions.iter().find(|revision| Some(&revision.module) == spec.base.as_ref());
        let base = base.map_or("", |revision| revision.id.as_str());
        let name = spec.module.trim_start_matches("extensions::");
        let _ = writeln!(text, "#[cfg(feature = {base:?})]\npub mod {name};\n");
    }
    text
}

fn revisions(workspace: &Workspace) -> String {
    let mut text = String::new();
    for spec in &workspace.revisions {
        let _ = writeln!(
            text,
            "#[cfg(feature = {:?})]\n#[path = \"{}/mod.rs\"]\npub mod {};\n",
            spec.id, spec.module, spec.module
        );
    }
    let newest = workspace.newest();
    let _ = writeln!(
        text,
        "/// The newest revision.\n#[cfg(feature = {:?})]\npub use {} as latest;\n",
        newest.id, newest.module
    );
    text.push_str("#[path = \"extensions/mod.rs\"]\npub mod extensions;\n\n");
    text.push_str(
        "/// A revision of the protocol that this crate knows, whether its types are compiled in or not.\n\
         ///\n/// Revisions are ordered by age.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n#[non_exhaustive]\npub enum Revision {\n",
    );
    for spec in &workspace.revisions {
        let _ = writeln!(text, "    /// `{}`\n    {},", spec.id, variant(spec));
    }
    text.push_str(
        "}\n\nimpl Revision {\n    /// All revisions, oldest first.\n    pub const ALL: &[Self] = &[\n",
    );
    for spec in &workspace.revisions {
        let _ = writeln!(text, "        Self::{},", variant(spec));
    }
    text.push_str("    ];\n");
    let _ = writeln!(
        text,
        "    /// The newest revision.\n    pub const LATEST: Self = Self::{};\n",
        variant(newest)
    );
    text.push_str("    /// The revision as on the wire.\n    pub const fn as_str(self) -> &'static str {\n        match self {\n");
    for spec in &workspace.revisions {
        let _ = writeln!(text, "            Self::{} => {:?},", variant(spec), spec.version());
    }
    text.push_str("        }\n    }\n\n    /// The revision that a version string names. Versions are opaque text: nothing is parsed.\n    pub fn from_version(version: &str) -> Option<Self> {\n        Self::ALL.iter().copied().find(|revision| revision.as_str() == version)\n    }\n}\n\n");
    text.push_str(
        "impl std::fmt::Display for Revision {\n    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {\n        f.write_str(self.as_str())\n    }\n}\n\n\
         impl From<Revision> for String {\n    fn from(revision: Revision) -> Self {\n        revision.as_str().to_owned()\n    }\n}\n\n\
         impl std::str::FromStr for Revision {\n    type Err = mcpspec_core::Error;\n\n    fn from_str(version: &str) -> Result<Self, Self::Err> {\n        Self::from_version(version).ok_or_else(|| crate::unknown_version(version))\n    }\n}\n",
    );
    text
}

/// The revision as a variant.
pub(super) fn variant(spec: &Spec) -> String {
    if spec.is_draft() { names::variant(&spec.module) } else { spec.module.to_uppercase() }
}
