//! `tools![…]`: tools in, a set of them out, and an error where two have one name.

use crate::errors::at;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, ExprCall, Path, Token};

/// `crate = path; a, b::c, Server::d_tool(); state = app`
struct Set {
    krate: Path,
    tools: Vec<Tool>,
    state: Option<Expr>,
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
        let mut state = None;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            let name: syn::Ident = input.parse()?;
            if name != "state" {
                return Err(syn::Error::new_spanned(
                    name,
                    "what tools share is their `state`: `; state = app`",
                ));
            }
            input.parse::<Token![=]>()?;
            state = Some(input.parse()?);
        }
        if !input.is_empty() {
            return Err(input.error("tools are separated by commas; behind them may stand `; state = app`"));
        }
        Ok(Self { krate, tools: tools.into_iter().collect(), state })
    }
}

/// A set.
pub(crate) fn tools(input: TokenStream) -> TokenStream {
    let Set { krate, tools, state } = match syn::parse2(input) {
        Ok(set) => set,
        Err(error) => return error.to_compile_error(),
    };
    let private = quote!(#krate::tools::private);
    let count = tools.len();
    let pushed = tools.iter().map(|Tool { conditions, tool }| {
        let tool = made(tool);
        quote_spanned!(at(tool.span())=> #(#conditions)* all.push(#private::Arc::new(#tool));)
    });
    let unique = unique(&tools, &private);
    let state = state.map_or_else(|| quote!(()), |state| quote!(#state));
    quote!({
        #unique
        let mut all: ::std::vec::Vec<#private::Arc<dyn #private::Tool<_>>> = ::std::vec::Vec::with_capacity(#count);
        #(#pushed)*
        #private::set(all, #state, (::core::env!("CARGO_PKG_NAME"), ::core::env!("CARGO_PKG_VERSION")))
    })
}

/// A tool's type is named like its function, and has braces.
fn made(tool: &Expr) -> TokenStream {
    match tool {
        Expr::Path(path) => quote!(#path {}),
        other => quote!(#other),
    }
}

/// That names which are known while compiling differ.
fn unique(tools: &[Tool], private: &TokenStream) -> TokenStream {
    let known = |tool: &&Tool| match &tool.tool {
        Expr::Path(_) => true,
        Expr::Call(ExprCall { func, args, .. }) => args.is_empty() && matches!(**func, Expr::Path(_)),
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
        quote_spanned!(at(tool.span())=> if firsts[#place] != #place {
            ::core::panic!("another tool of this set has the same name");
        })
    });
    let fixed = always.len();
    let rest = (!sometimes.is_empty()).then(|| {
        quote! {
            let mut place = #fixed;
            while place < firsts.len() {
                if firsts[place] != place {
                    ::core::panic!("two tools of this set have the same name");
                }
                place += 1;
            }
        }
    });
    quote! {
        const _: () = {
            let firsts = #private::firsts(&[#(#names),*]);
            #(#checks)*
            #rest
        };
    }
}
