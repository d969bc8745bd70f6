//! The macros of `mcpspec`: an item in, the item and what makes a tool of it out.
//!
//! Attributes are parsed to a model, the model is checked, and only what is right is expanded. All errors
//! of an item are told at once; its item and its tool are there nevertheless, so that nothing else fails
//! because of them.

mod attributes;
mod described;
mod docs;
mod errors;
mod expand;
mod function;
mod json;
mod methods;
mod nearest;
mod options;
mod parameter;
mod set;
mod types;

use proc_macro::TokenStream;

/// Makes a tool of a function, or defines one by a struct or an enum. `mcpspec::tools` and its guide show how.
///
/// The function stays as it is. Beside it stands a type of its name, written `name {}`, which implements `Tool`
/// and which `tools![…]` takes. On a struct or an enum it implements `Described`, and there is no handler.
///
/// The name of the function, or of the type in snake case, is the name of the tool; its doc comment is the
/// description. Each owned parameter is an argument with its doc comment as description; parameters by reference
/// are given by the server.
///
/// # Of the tool
///
/// | option | says |
/// |---|---|
/// | `name = "…"` | its name: 1 to 128 letters, digits, `_`, `-` and `.` (E1) |
/// | `title = "…"` | a name for people |
/// | `description = "…"` | what it does, in place of the doc comment |
/// | `read_only`, `destructive`, `idempotent`, `open_world` | hints (E12): alone or `= true` they hold, `= false` they do not, absent nothing is said |
/// | `icons("https://…", icon(src = "…", mime = "…", sizes = "48x48 96x96", theme = "dark"))` | icons, at `https:` or as `data:` |
/// | `meta("com.example/key" = 1, …)` | members of `_meta`: texts, numbers, truth values, arrays of them |
/// | `ui(resource = "ui://…", visibility("model", "app"))` | its app (I8); the server declares the extension |
/// | `extension = "com.example/name"` | the extension that it belongs to; the server declares it |
/// | `schema = "portable"`, `schema = "exact"` | how its schemas are written; as the set says where it says nothing |
/// | `item = Name` | the name of the type beside the function |
/// | `local` | its calls stay on their thread: for `tools![…; local]` |
/// | `task` | it returns `Tasked<T>`, so that it may answer with a task (I3) |
/// | `output = Type` | on a struct or an enum: what the tool gives |
/// | `crate = path` | where `mcpspec` is, when it is renamed or exported by another crate |
///
/// # Of a parameter
///
/// | `#[mcp(…)]` | says |
/// |---|---|
/// | `default`, `default = …` | it may be left out: it is then what its type's `Default` is, or that value |
/// | `rename = "…"`, `title = "…"`, `description = "…"` | its name on the wire, its name for people, what it is |
/// | `min = 0`, `max = 10` | bounds of a number, also held by the call |
/// | `min_length = 1`, `max_length = 80` | bounds of the characters of a text, or of the items of a list |
/// | `pattern = "…"`, `format = "…"` | a regular expression, or a format, for who fills it in |
/// | `examples("Oslo", "Rome")` | examples |
/// | `deprecated` | it should not be used any more |
/// | `header = "Region"` | on HTTP it is repeated in the header `Mcp-Param-Region` (D5) |
/// | `args` | it is all arguments together: a type that serde reads from an object |
/// | `inject` | owned, and given by the server all the same |
///
/// # Errors
///
/// All that is wrong with an item is told at once, each at its place, and the item is there nevertheless.
#[proc_macro_attribute]
pub fn mcp_tool(attributes: TokenStream, item: TokenStream) -> TokenStream {
    function::tool(attributes.into(), item.into()).into()
}

/// Makes tools of methods: of those of the `impl` that have `#[mcp_tool]`, each with its own options. The tool of
/// `forecast` is `Self::forecast_tool()`.
///
/// A method takes `&self`, which the state of the set gives, or no `self` at all.
///
/// | option | says |
/// |---|---|
/// | `crate = path` | where `mcpspec` is, for all of them |
#[proc_macro_attribute]
pub fn mcp_tools(attributes: TokenStream, item: TokenStream) -> TokenStream {
    methods::tools(attributes.into(), item.into()).into()
}

/// The set of some tools; `mcpspec::tools!` calls it with its own path.
#[doc(hidden)]
#[proc_macro]
pub fn tools(input: TokenStream) -> TokenStream {
    set::tools(input.into()).into()
}
