//! `tools![…]`: tools in, a set of them out, and an error where two have one name.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, ExprCall, ExprPath, Path, Token};

use crate::errors::{at, placed};

/// `crate = path; a, b::c, Server::d_tool(); state = app, local`
struct Set {
    krate: Path,
    tools: Vec<Tool>,
    state: Option<Expr>,
    is_local: bool,
}

struct Tool {
    conditions: Vec<Attribute>,
    tool: Expr,
}

impl Parse for Tool {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self { conditions: input.call(Attribute::parse_outer)?, tool: input.parse()? })
    }
}

impl Parse for Set {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![crate]>()?;
        input.parse::<Token![=]>()?;
        let krate = input.call(Path::parse_mod_style)?;
        input.parse::<Token![;]>()?;
        let mut tools = Punctuated::<Tool, Token![,]>::new();
        while !input.is_empty() && !input.peek(Token![;]) {
            tools.push_value(input.parse()?);
            if input.peek(Token![,]) {
                tools.push_punct(input.parse()?);
            } else {
                break;
            }
        }
        let mut set = Self { krate, tools: tools.into_iter().collect(), state: None, is_local: false };
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            set.settings(input)?;
        }
        if !input.is_empty() {
            return Err(input.error("tools are separated by commas; behind them may stand `; state = app`"));
        }
        Ok(set)
    }
}

impl Set {
    fn settings(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let name: Ident = input.parse()?;
            if name == "local" && !self.is_local {
                self.is_local = true;
            } else if name == "state" && self.state.is_none() && input.peek(Token![=]) {
                input.parse::<Token![=]>()?;
                self.state = Some(input.parse()?);
            } else {
                let message = "what tools share is their `state`: `; state = app`; calls that stay on one thread are `; local`";
                return Err(syn::Error::new_spanned(name, message));
            }
            if !input.peek(Token![,]) {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        Ok(())
    }
}

/// A set.
pub(crate) fn tools(input: TokenStream) -> TokenStream {
    let Set { krate, tools, state, is_local } = match syn::parse2(input) {
        Ok(set) => set,
        Err(error) => return error.to_compile_error(),
    };
    let private = quote!(#krate::tools::private);
    let count = tools.len();
    // Names that no expression of users can see.
    let (all, held) = (Ident::new("all", Span::mixed_site()), Ident::new("held", Span::mixed_site()));
    let pushed = tools.iter().map(|Tool { conditions, tool }| {
        let place = place(tool);
        let (push, shared) = (placed(quote!(#all.push), place), placed(quote!(#private::Arc::new), place));
        let tool = made(tool);
        quote_spanned!(at(place)=> #(#conditions)* #push(#shared(#tool));)
    });
    let unique = unique(&tools, &private);
    let carried = match is_local {
        true => quote!(#private::carried_locally),
        false => quote!(#private::carried),
    };
    let carried = match state {
        None => quote!(#carried(())),
        Some(state) => {
            let carried = placed(carried, place(&state));
            quote_spanned!(at(place(&state))=> #carried(#state))
        }
    };
    quote!({
        #unique
        let #held = #carried;
        #[allow(unused_mut)]
        let mut #all = #held.tools(#count);
        #(#pushed)*
        #held.set(#all, (::core::env!("CARGO_PKG_NAME"), ::core::env!("CARGO_PKG_VERSION")))
    })
}

/// A tool's type is named like its function, and has braces.
fn made(tool: &Expr) -> TokenStream {
    match tool {
        Expr::Path(path) => quote!(#path {}),
        other => quote!(#other),
    }
}

/// Where the name of a tool stands, behind the path to it.
fn place(tool: &Expr) -> Span {
    let path = match tool {
        Expr::Path(path) => Some(path),
        Expr::Call(ExprCall { func, .. }) => match &**func {
            Expr::Path(path) => Some(path),
            _ => None,
        },
        _ => None,
    };
    path.and_then(|path| path.path.segments.last()).map_or_else(|| tool.span(), |last| last.ident.span())
}

/// Whether that is what `#[mcp_tools]` makes: what any other function gives is not known while compiling.
fn is_getter(function: &Expr) -> bool {
    match function {
        Expr::Path(ExprPath { path, .. }) => {
            path.segments.len() > 1
                && path.segments.last().is_some_and(|last| last.ident.to_string().ends_with("_tool"))
        }
        _ => false,
    }
}

/// That names which are known while compiling differ.
fn unique(tools: &[Tool], private: &TokenStream) -> TokenStream {
    let known = |tool: &&Tool| match &tool.tool {
        Expr::Path(_) => true,
        Expr::Call(ExprCall { func, args, .. }) => args.is_empty() && is_getter(func),
        _ => false,
    };
    let known: Vec<&Tool> = tools.iter().filter(known).collect();
    // Those that a condition may take away would move the others.
    let (always, sometimes): (Vec<&Tool>, Vec<&Tool>) =
        known.iter().partition(|tool| tool.conditions.is_empty());
    if always.len() + sometimes.len() < 2 {
        return TokenStream::new();
    }
    let ordered: Vec<&Tool> = always.iter().chain(&sometimes).copied().collect();
    let names = ordered.iter().map(|Tool { conditions, tool }| {
        let tool = made(tool);
        quote!(#(#conditions)* #private::name(&#tool))
    });
    let checks = always.iter().enumerate().map(|(place, Tool { tool, .. })| {
        // Each in a constant of its own, so that one does not hide the next.
        quote_spanned!(at(self::place(tool))=> const _: () = if FIRSTS[#place] != #place {
            ::core::panic!("another tool of this set has the same name: `name = …` gives one of them another")
        };)
    });
    let rest = sometimes.iter().map(|Tool { conditions, tool }| {
        let (place, made) = (self::place(tool), made(tool));
        quote_spanned!(at(place)=> #(#conditions)* const _: () = if #private::is_twice(NAMES, #private::name(&#made)) {
            ::core::panic!("another tool of this set has the same name: `name = …` gives one of them another")
        };)
    });
    quote! {
        const _: () = {
            const NAMES: &[&str] = &[#(#names),*];
            #[allow(dead_code)]
            const FIRSTS: [usize; NAMES.len()] = #private::firsts(NAMES);
            #(#checks)*
            #(#rest)*
        };
    }
}
