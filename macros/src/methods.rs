//! `#[mcp_tools]` on an `impl`: a tool of each method with `#[mcp_tool]`, which `Self::name_tool()` gives.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::{Attribute, ImplItem, ImplItemFn, ItemImpl, Meta, Path, Type, parse_quote};

use crate::attributes::Attributes;
use crate::errors::Errors;
use crate::expand::{expand, stub};
use crate::function::{Source, Tool, conditions};
use crate::options::{Of, Options, path};

/// The tools of an `impl`.
pub(crate) fn tools(attributes: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let krate = path(&mut Attributes::parse(attributes, &["crate"], &mut errors), &mut errors);
    let mut block: ItemImpl = match syn::parse2(item.clone()) {
        Ok(block) => block,
        Err(error) => {
            errors.on(error.span(), format!("`#[mcp_tools]` is for an `impl`: {error}"));
            let told = errors.told();
            return quote!(#item #told);
        }
    };
    refuse(&block, &mut errors);
    let owner = (*block.self_ty).clone();
    let outer: Vec<Attribute> = conditions(&block.attrs).collect();
    let (mut made, mut getters, mut count) = (Vec::new(), Vec::new(), 0);
    for item in &mut block.items {
        let ImplItem::Fn(method) = item else { continue };
        let Some(tokens) = take(&mut method.attrs, &mut errors) else { continue };
        count += 1;
        let mut errors_here = Errors::default();
        let mut tool = tool(method, tokens, &owner, krate.as_ref(), &mut errors_here);
        // What switches the whole off switches each off; the functions are in the whole.
        let inner = std::mem::replace(&mut tool.conditions, outer.clone());
        tool.conditions.extend(inner);
        getters.push(getter(&tool));
        made.push(if errors_here.is_empty() && errors.is_empty() { expand(&tool) } else { stub(&tool) });
        errors.extend(errors_here);
    }
    if count == 0 {
        errors.at(&block.self_ty, "none of these is a tool: write `#[mcp_tool]` on those that are");
    }
    // A trait has no place for them.
    if block.trait_.is_none() {
        block.items.extend(getters);
    }
    let told = errors.told();
    quote!(#block #(#made)* #told)
}

fn refuse(block: &ItemImpl, errors: &mut Errors) {
    let mut kinds = block.generics.params.iter();
    if let Some(kind) = kinds.next() {
        errors.at(
            kind,
            "a tool has one schema, so the types around it are known: write an `impl` for each of them",
        );
    }
    if let Some((path, _)) = &block.trait_ {
        errors.at(path, "a trait's methods are no tools: write them in an `impl` of the type's own");
    }
}

/// What stands in the attribute that makes a tool of a method.
fn take(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Option<TokenStream> {
    let is_it =
        |attribute: &Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "mcp_tool");
    let attribute = attributes.remove(attributes.iter().position(is_it)?);
    Some(match attribute.meta {
        Meta::Path(_) => TokenStream::new(),
        Meta::List(list) => list.tokens,
        Meta::NameValue(other) => {
            errors.at(other, "what is said of a tool stands in parentheses");
            TokenStream::new()
        }
    })
}

fn tool(
    method: &mut ImplItemFn,
    tokens: TokenStream,
    owner: &Type,
    krate: Option<&Path>,
    errors: &mut Errors,
) -> Tool {
    let mut options = Options::parse(tokens, Of::Function, errors);
    if let Some(krate) = krate {
        options.krate = krate.clone();
    }
    let source =
        Source { visibility: &method.vis, attributes: &method.attrs, body: method.block.to_token_stream() };
    Tool::of(options, &mut method.sig, source, Some(owner), errors)
}

/// The function that gives the tool.
fn getter(tool: &Tool) -> ImplItem {
    let Tool { item, visibility, conditions, .. } = tool;
    let name = format_ident!("{}_tool", tool.function);
    let docs = format!("The tool `{}`.", tool.name);
    parse_quote! {
        #(#conditions)*
        #[doc = #docs]
        #visibility const fn #name() -> #item {
            #item {}
        }
    }
}
