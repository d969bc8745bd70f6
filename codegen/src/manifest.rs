//! The `[features]` tables of the crates whose features are the revisions: a manifest in, the
//! same manifest with the table made anew out.

use toml_edit::{Array, DocumentMut, Item, Table, value};

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::Workspace;
use crate::sources::Files;

/// A manifest, and what its features turn on.
struct Manifest {
    path: &'static str,
    /// The crate whose revisions are turned on.
    inner: Option<&'static str>,
    /// The crate whose trees are turned on.
    trees: &'static str,
    /// What is on by default beside the newest revision.
    default: &'static [&'static str],
    /// Features of that crate alone, and what they turn on.
    own: &'static [(&'static str, &'static [&'static str])],
}

/// Stands for the newest revision among what a feature turns on.
const NEWEST: &str = "newest";

const MANIFESTS: [Manifest; 2] = [
    Manifest { path: "generated/Cargo.toml", inner: None, trees: "mcpspec-core", default: &[], own: &[] },
    Manifest {
        path: "toolkit/Cargo.toml",
        inner: Some("mcpspec-types"),
        trees: "mcpspec-types",
        default: &["serde_json"],
        own: &[
            ("formats", &["dep:data-encoding", "dep:jsonschema", "dep:serde_json", "serde_json", "validate"]),
            (
                "tool-schemas",
                &["dep:jsonschema", "dep:referencing", "dep:serde_json", "serde_json", "validate"],
            ),
            ("stdio", &["tools"]),
            (
                "tools",
                &[
                    "dep:mcpspec-macros",
                    "dep:schemars",
                    "dep:serde_core",
                    "dep:serde_json",
                    "serde_json",
                    NEWEST,
                ],
            ),
        ],
    },
];

/// The manifests with one feature per revision, all revisions, and the newest as the default.
///
/// # Errors
/// A manifest that is missing or no TOML.
pub(crate) fn manifests(workspace: &Workspace, files: &Files) -> Result<Vec<(String, Vec<u8>)>> {
    let mut written = Vec::new();
    for Manifest { path, inner, trees, default, own } in MANIFESTS {
        let fail = |message: String| Diagnostic::error(path, "", message, "restore the manifest");
        let bytes = files.get(path).ok_or_else(|| fail("the manifest is missing".to_owned()))?;
        let text = std::str::from_utf8(bytes).map_err(|_| fail("the manifest is not UTF-8".to_owned()))?;
        let parsed = text.parse::<DocumentMut>();
        let mut manifest = parsed.map_err(|error| fail(format!("no TOML: {}", error.message())))?;
        let mut features = Table::new();
        features.decor_mut().set_prefix(
            "\n# Made by `cargo xtask regen`: one feature per revision, none excludes another.\n",
        );
        features["default"] = list(
            [workspace.newest().id.clone()].into_iter().chain(default.iter().map(|name| (*name).to_owned())),
        );
        features["all-revisions"] =
            list(workspace.revisions.iter().filter(|spec| !spec.is_draft()).map(|spec| spec.id.clone()));
        // The tables of all definitions, for programs that choose types at run time.
        features["definitions"] = list(inner.map(|inner| format!("{inner}/definitions")));
        // Validators, and trees of that crate in and out.
        features["validate"] = list([format!("{trees}/validate")]);
        features["serde_json"] = list([format!("{trees}/serde_json")]);
        // The model of everything as data, for programs that tell people about it.
        features["metamodel"] = list(inner.map(|inner| format!("{inner}/metamodel")));
        // What extensions of others are generated from.
        features["sources"] = list(inner.map(|inner| format!("{inner}/sources")));
        for (name, turns_on) in own {
            let newest = &workspace.newest().id;
            let item = |item: &&str| if *item == NEWEST { newest.clone() } else { (*item).to_owned() };
            features[name] = list(turns_on.iter().map(item));
        }
        for spec in &workspace.revisions {
            features[&spec.id] = list(inner.map(|inner| format!("{inner}/{}", spec.id)));
        }
        manifest["features"] = Item::Table(features);
        written.push((path.to_owned(), manifest.to_string().into_bytes()));
    }
    Ok(written)
}

fn list(items: impl IntoIterator<Item = String>) -> Item {
    value(items.into_iter().collect::<Array>())
}
