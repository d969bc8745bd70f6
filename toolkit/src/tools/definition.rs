//! What is said of a tool before it is called: the table that `#[mcp_tool]` writes.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::arguments::{self, Arguments};
use super::elicitation::Form;
use super::list;
use super::schema::{Rendered, Schemas};
use crate::Revision;
use crate::latest::Tool;

/// Everything that is said of a tool.
#[derive(Debug)]
pub struct Definition {
    /// Its name on the wire.
    pub name: &'static str,
    /// A name for people.
    pub title: Option<&'static str>,
    /// What it does, for the model that picks it.
    pub description: &'static str,
    /// What a host may expect of it.
    pub hints: Hints,
    /// Its icons: a JSON array.
    pub icons: Option<&'static str>,
    /// Its `_meta`: a JSON object.
    pub meta: Option<&'static str>,
    /// The extensions that it belongs to, which a server with it declares.
    pub extensions: &'static [&'static str],
    /// What it takes.
    pub input: Input,
    /// The schema of what it gives, where that is structured.
    pub output: fn(&mut SchemaGenerator) -> Option<Schema>,
    /// How its schemas are written; as the set says where it says nothing.
    pub rendering: Option<Rendering>,
    /// The forms that it asks users to fill in, as far as its code shows them.
    pub forms: &'static [fn() -> Form],
    /// Where its schemas are kept once they are made.
    pub schemas: &'static Schemas,
}

impl Definition {
    /// The tool as clients of that revision know it.
    pub fn tool(&'static self, revision: Revision) -> Tool {
        list::tool(self.name, self, Rendering::default(), revision)
    }

    /// How its schemas are written: as it says itself, or as told.
    pub(super) fn rendering(&self, of_set: Rendering) -> Rendering {
        self.rendering.unwrap_or(of_set)
    }

    /// Its schemas, written that way.
    pub(super) fn rendered(&self, of_set: Rendering) -> &'static Rendered {
        self.schemas.rendered(self, self.rendering(of_set))
    }
}

/// How schemas are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rendering {
    /// With what every known client and provider accepts.
    #[default]
    Portable,
    /// As `schemars` derives them, in JSON Schema 2020-12.
    Exact,
}

/// What a host may expect of a tool, as far as its author says: absent is neither true nor false.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// It changes nothing.
    pub read_only: Option<bool>,
    /// It may destroy something; false where it only adds.
    pub destructive: Option<bool>,
    /// Calling it twice does what calling it once does.
    pub idempotent: Option<bool>,
    /// It deals with what nobody here controls, such as the web.
    pub open_world: Option<bool>,
}

/// What a tool takes.
#[derive(Debug)]
pub enum Input {
    /// Parameters of a function, each a member of the arguments.
    Parameters(&'static [Parameter]),
    /// One type for all arguments.
    Whole(fn(&mut SchemaGenerator) -> Schema),
}

/// One parameter of a function.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it is, for the model that fills it in.
    pub description: Option<&'static str>,
    /// The schema of its type.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
    /// Whether its type can do without a value, as `Option` can.
    pub is_optional: fn() -> bool,
    /// What it is where it is absent.
    pub default: Option<fn() -> Option<Value>>,
    /// What is added to its schema: keywords, and each one's value as JSON.
    pub keywords: &'static [(&'static str, &'static str)],
}

/// A type of single arguments: all that is asked of one, asked once, so that what it lacks is told once.
pub struct Typed<T> {
    /// Its schema, where it is used.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
    /// Whether it can do without a value, as `Option` can; also through aliases.
    pub is_optional: fn() -> bool,
    take: fn(&mut Arguments<'_>, usize) -> Option<T>,
    take_or: fn(&mut Arguments<'_>, usize, Preset<T>) -> Option<T>,
}

/// That of a type.
pub const fn typed<T: DeserializeOwned + JsonSchema>() -> Typed<T> {
    Typed {
        schema: |generator| generator.subschema_for::<T>(),
        is_optional: || arguments::absent::<T>().is_some(),
        take: |arguments, place| arguments.take(place),
        take_or: |arguments, place, default| arguments.take_or(place, default.0),
    }
}

impl<T> Typed<T> {
    /// The argument of that place; none where something is wrong with it, which is remembered.
    pub fn take(&self, arguments: &mut Arguments<'_>, place: usize) -> Option<T> {
        (self.take)(arguments, place)
    }

    /// The same of one with a default.
    pub fn take_or(&self, arguments: &mut Arguments<'_>, place: usize, default: Preset<T>) -> Option<T> {
        (self.take_or)(arguments, place, default)
    }
}

/// What makes the default of an argument.
pub struct Preset<T>(pub fn() -> T);

/// A text as a default.
pub fn text<T: FromText>(text: &'static str) -> T {
    T::from_text(text)
}

/// What a text can be the default of.
#[diagnostic::on_unimplemented(
    message = "a text is no default of `{Self}`",
    label = "not a `{Self}`",
    note = "a text is one of `String`, and of whatever is `From<&str>`"
)]
pub trait FromText {
    /// Made of one.
    fn from_text(text: &'static str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: From<&'static str>> FromText for T {
    fn from_text(text: &'static str) -> Self {
        text.into()
    }
}

/// The schema of a type, on its own.
pub fn root_of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.root_schema_for::<T>()
}
