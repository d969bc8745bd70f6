//! All that is wrong with an item.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;
use syn::spanned::Spanned as _;

/// Errors, as they are found.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn on(&mut self, span: Span, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new(span, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    pub(crate) fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What makes the compiler tell them, from the top to the bottom of the user's code.
    pub(crate) fn told(&self) -> TokenStream {
        let mut sorted: Vec<&syn::Error> = self.0.iter().collect();
        sorted.sort_by_key(|error| {
            let start = error.span().unwrap();
            (start.line(), start.column())
        });
        sorted.into_iter().map(syn::Error::to_compile_error).collect()
    }
}

/// The place of the user's tokens, for code of ours that the compiler may find fault with: it is told there,
/// and our names mean what they mean elsewhere in the expansion.
pub(crate) fn at(place: Span) -> Span {
    Span::call_site().located_at(place)
}

/// Tokens of ours at that place: what the compiler says of all of them together, it says there.
pub(crate) fn placed(tokens: TokenStream, place: Span) -> TokenStream {
    let each = tokens.into_iter().map(|mut token| match token {
        TokenTree::Group(group) => {
            let mut moved = Group::new(group.delimiter(), placed(group.stream(), place));
            moved.set_span(group.span().located_at(place));
            TokenTree::Group(moved)
        }
        _ => {
            token.set_span(token.span().located_at(place));
            token
        }
    });
    each.collect()
}

/// The name of a type, without the path to it; its first token where it has no name.
pub(crate) fn name_of(ty: &Type) -> Span {
    let last = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    last.map_or_else(|| ty.span(), |last| Ident::span(&last.ident))
}
