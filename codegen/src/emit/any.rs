//! One enum over all revisions that are compiled in, for programs that meet any of them.

use std::fmt::Write as _;

use super::module::variant;
use super::{Format, Output};
use crate::ir::Workspace;

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    let mut text = "use mcpspec_core::{Context, Error, View};\nuse crate::Revision;\n\n".to_owned();
    for (side, doc) in [("Client", "client"), ("Server", "server")] {
        let name = format!("Any{side}Message");
        let _ = writeln!(
            text,
            "/// Any message that a {doc} of any revision sends.\n#[derive(Clone, Debug, PartialEq)]\n\
             #[non_exhaustive]\n#[allow(clippy::large_enum_variant)]\npub enum {name} {{"
        );
        for spec in &workspace.revisions {
            let _ = writeln!(
                text,
                "    /// Of revision {}.\n    #[cfg(feature = {:?})]\n    {}(crate::{}::{side}Message),",
                spec.id,
                spec.id,
                variant(spec),
                spec.module
            );
        }
        text.push_str("}\n\n");
        let _ = writeln!(
            text,
            "impl {name} {{\n    /// Decodes a message of that revision; none where its types are not compiled in.\n    pub(crate) fn decode(revision: Revision, context: &Context, bytes: &[u8]) -> Result<Option<Self>, Error> {{\n        match revision {{"
        );
        for spec in &workspace.revisions {
            let _ = writeln!(
                text,
                "            #[cfg(feature = {:?})]\n            Revision::{v} => context.from_slice(bytes).map(|message| Some(Self::{v}(message))),",
                spec.id,
                v = variant(spec)
            );
        }
        text.push_str("            #[allow(unreachable_patterns)]\n            _ => {\n                // Without any revision nothing reads these.\n                let _ = (context, bytes);\n                Ok(None)\n            }\n        }\n    }\n\n    /// The revision of the message.\n    pub fn revision(&self) -> Revision {\n        match *self {\n");
        for spec in &workspace.revisions {
            let _ = writeln!(
                text,
                "            #[cfg(feature = {:?})]\n            Self::{v}(_) => Revision::{v},",
                spec.id,
                v = variant(spec)
            );
        }
        text.push_str("        }\n    }\n}\n\n");
        let _ = writeln!(
            text,
            "impl mcpspec_core::private::Serialize for {name} {{\n    fn serialize<S: mcpspec_core::private::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\n        mcpspec_core::private::serialize(mcpspec_core::Encode::view(self), serializer)\n    }}\n}}\n\nimpl mcpspec_core::Encode for {name} {{\n    fn view(&self) -> View<'_> {{\n        match *self {{"
        );
        for spec in &workspace.revisions {
            let _ = writeln!(
                text,
                "            #[cfg(feature = {:?})]\n            Self::{}(ref message) => mcpspec_core::Encode::view(message),",
                spec.id,
                variant(spec)
            );
        }
        text.push_str("        }\n    }\n}\n\n");
    }
    output.add("generated/src/any_messages.rs".to_owned(), "any", "schema", Format::Rust, text);
}
