//! The macros of `mcpspec`: an item in, the item and what makes a tool of it out.
//!
//! Attributes are parsed to a model, the model is checked, and only what is right is expanded. All errors
//! of an item are told at once; its item and its tool are there nevertheless, so that nothing else fails
//! because of them.

mod attributes;
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

/// Makes a tool of a function. See the guide of `mcpspec`.
#[proc_macro_attribute]
pub fn mcp_tool(attributes: TokenStream, item: TokenStream) -> TokenStream {
    function::tool(attributes.into(), item.into()).into()
}

/// Makes tools of methods: of those of the `impl` that have `#[mcp_tool]`. See the guide of `mcpspec`.
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
