//! All that is wrong with an item.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Errors, in the order in which they were found.
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

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What makes the compiler tell them.
    pub(crate) fn told(&self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }
}

/// The place of the user's tokens, for code of ours that the compiler may find fault with: it is told there,
/// and our names mean what they mean elsewhere in the expansion.
pub(crate) fn at(place: Span) -> Span {
    Span::call_site().located_at(place)
}
