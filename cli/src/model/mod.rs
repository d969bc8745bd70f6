//! The metamodel that is compiled in, read: what each revision and each extension has. Its texts are
//! this project's own; the JSON files are those of `generated/metamodel/`.

mod select;
mod spell;

pub(crate) use select::arm;
pub(crate) use spell::{first_sentence, plain, spelled};

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::suggest;

/// All that is known of a revision or of an extension.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Model {
    /// The revision's date, or the extension's identifier.
    pub(crate) id: String,
    /// What it is, in a sentence.
    pub(crate) text: String,
    /// The module of the types, in `mcpspec`.
    pub(crate) module: String,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) methods: Vec<Method>,
    pub(crate) error_codes: BTreeMap<String, i64>,
    pub(crate) retired_error_codes: BTreeMap<String, i64>,
    pub(crate) meta_keys: BTreeMap<String, String>,
}

/// A named schema.
#[derive(Debug, Deserialize)]
pub(crate) struct Definition {
    pub(crate) name: String,
    /// The name of its type in Rust.
    pub(crate) rust: String,
    pub(crate) pointer: String,
    /// Whether the schema names it (`schema`), or this project does.
    pub(crate) origin: String,
    pub(crate) area: String,
    pub(crate) since: String,
    pub(crate) text: String,
    pub(crate) lifecycle: Option<Mark>,
    pub(crate) shape: Shape,
}

/// A feature of the lifecycle registry that something belongs to.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Mark {
    /// Its key in the registry.
    pub(crate) feature: String,
    pub(crate) state: String,
    pub(crate) deprecated_in: String,
    pub(crate) authority: String,
    pub(crate) earliest_removal: String,
    pub(crate) migration: String,
}

/// What values a definition has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub(crate) enum Shape {
    Record {
        members: Vec<Member>,
    },
    Enum {
        open: bool,
        values: Vec<Known>,
    },
    Union {
        arms: Vec<Arm>,
        select: Value,
    },
    Alias {
        #[serde(rename = "type")]
        is: Value,
    },
    /// Open JSON of which some members are checked.
    Kept {},
}

/// A value of an enum.
#[derive(Debug, Deserialize)]
pub(crate) struct Known {
    pub(crate) text: String,
    pub(crate) lifecycle: Option<Mark>,
}

/// An alternative of a union.
#[derive(Debug, Deserialize)]
pub(crate) struct Arm {
    #[serde(rename = "type")]
    pub(crate) is: Value,
}

/// A member of a record.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) pointer: String,
    pub(crate) required: bool,
    pub(crate) since: String,
    /// Its type; none where it is a constant.
    #[serde(rename = "type")]
    pub(crate) is: Option<Value>,
    pub(crate) constant: Option<Value>,
    pub(crate) default: Option<Value>,
    /// What receivers read where it is absent.
    pub(crate) tolerant: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) lifecycle: Option<Mark>,
    pub(crate) minimum: Option<Value>,
    pub(crate) maximum: Option<Value>,
    pub(crate) min_items: Option<Value>,
    pub(crate) max_items: Option<Value>,
    pub(crate) min_length: Option<Value>,
    pub(crate) max_length: Option<Value>,
}

/// A method.
#[derive(Debug, Deserialize)]
pub(crate) struct Method {
    pub(crate) name: String,
    pub(crate) definition: String,
    /// `request`, `inputRequest` or `notification`.
    pub(crate) kind: String,
    /// Who sends it: `client`, `server`.
    pub(crate) from: Vec<String>,
    pub(crate) params: Value,
    pub(crate) result: Option<Value>,
    /// The capability without which it must not be used, as `server.tools`.
    pub(crate) gate: Option<String>,
    pub(crate) text: String,
}

impl Model {
    /// The model with that id.
    pub(crate) fn of(id: &str) -> Option<Self> {
        let (_, text) = mcpspec::METAMODEL.iter().find(|(known, _)| *known == id)?;
        Some(serde_json::from_str(text).expect("the metamodel is made by the same build"))
    }

    /// What `--revision` names: a revision, or an extension by its identifier. The newest revision,
    /// unless given.
    pub(crate) fn named(id: Option<&str>) -> Result<Self, Failure> {
        let id = id.unwrap_or(mcpspec::Revision::LATEST.as_str());
        Self::of(id).ok_or_else(|| {
            let known: Vec<&str> = mcpspec::METAMODEL.iter().map(|(known, _)| *known).collect();
            suggest::unknown("a revision or an extension", id, &known)
        })
    }

    /// All of them: the newest revision first, then the extensions, then older revisions.
    pub(crate) fn all() -> Vec<Self> {
        let newest = mcpspec::Revision::LATEST.as_str();
        let mut models: Vec<Self> =
            mcpspec::METAMODEL.iter().rev().filter_map(|(id, _)| Self::of(id)).collect();
        models.sort_by_key(|model| (model.id != newest, !model.is_extension()));
        models
    }

    /// Whether it is an extension, and no revision.
    pub(crate) fn is_extension(&self) -> bool {
        mcpspec::Revision::from_version(&self.id).is_none()
    }

    /// A definition by its name.
    pub(crate) fn definition(&self, name: &str) -> Option<&Definition> {
        self.definitions.iter().find(|known| known.name == name)
    }

    /// The path of a definition's type in Rust.
    pub(crate) fn rust(&self, definition: &Definition) -> String {
        format!("mcpspec::{}::{}", self.module, definition.rust)
    }

    /// A method by its name.
    pub(crate) fn method(&self, name: &str) -> Option<&Method> {
        self.methods.iter().find(|known| known.name == name)
    }
}

impl Definition {
    /// Its members; none where it is no record.
    pub(crate) fn members(&self) -> &[Member] {
        match &self.shape {
            Shape::Record { members } => members,
            _ => &[],
        }
    }

    /// A member by its name.
    pub(crate) fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().find(|known| known.name == name)
    }

    /// The types that it is made of, each with the member or the kind of place.
    pub(crate) fn types(&self) -> Vec<(Option<&str>, &Value)> {
        match &self.shape {
            Shape::Record { members } => members
                .iter()
                .filter_map(|member| Some((Some(member.name.as_str()), member.is.as_ref()?)))
                .collect(),
            Shape::Union { arms, .. } => arms.iter().map(|arm| (None, &arm.is)).collect(),
            Shape::Alias { is } => vec![(None, is)],
            Shape::Enum { .. } | Shape::Kept {} => Vec::new(),
        }
    }
}

/// The definitions that a type names.
pub(crate) fn names_in(is: &Value) -> Vec<&str> {
    match is {
        Value::Object(members) => match members.get("definition").and_then(Value::as_str) {
            Some(name) => vec![name],
            None => members.values().flat_map(names_in).collect(),
        },
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_can_be_read_and_the_newest_comes_first() {
        let models = Model::all();
        assert_eq!(models.len(), mcpspec::METAMODEL.len());
        assert_eq!(models[0].id, mcpspec::Revision::LATEST.as_str());
        assert!(models.iter().all(|model| !model.definitions.is_empty() && !model.module.is_empty()));
        let ids: Vec<_> =
            models.iter().filter(|model| !model.is_extension()).map(|model| &model.id).collect();
        assert!(ids.is_sorted_by(|left, right| left > right), "{ids:?}");
    }
}
