//! What stands between the parentheses of an attribute: names, alone, with a value, or with a list.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Expr, ExprLit, ExprUnary, Lit, LitStr, Token, Type, UnOp, parenthesized};

use crate::errors::Errors;
use crate::json;
use crate::nearest::nearest;

/// One of them.
pub(crate) struct Attribute {
    pub(crate) name: Ident,
    pub(crate) given: Given,
}

/// What is given to it.
pub(crate) enum Given {
    Nothing,
    Value(Expr),
    List(TokenStream),
}

impl Parse for Attribute {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input
            .call(Ident::parse_any)
            .map_err(|error| syn::Error::new(error.span(), "an attribute begins with its name"))?;
        let given = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            if is_end(input) {
                return Err(syn::Error::new(name.span(), format!("`{name}` has no value behind its `=`")));
            }
            Given::Value(value(&name, input)?)
        } else if input.peek(syn::token::Paren) {
            let content;
            parenthesized!(content in input);
            Given::List(content.parse()?)
        } else {
            Given::Nothing
        };
        if !is_end(input) {
            return Err(match given {
                Given::Nothing => input.error(format!("behind `{name}` stands `=`, `(` or `,`")),
                _ => input.error("expected `,`"),
            });
        }
        Ok(Self { name, given })
    }
}

/// A value; of the option that has a type, a type, which as an expression could not be generic.
fn value(name: &Ident, input: ParseStream<'_>) -> syn::Result<Expr> {
    let fork = input.fork();
    let is_type = name == "output";
    match is_type && fork.parse::<Type>().is_ok() && is_end(&fork) {
        true => Ok(Expr::Verbatim(input.parse::<Type>()?.to_token_stream())),
        false => input.parse(),
    }
}

fn is_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

/// All that can be read: what cannot hides nothing of what stands behind the next comma.
fn readable(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Vec<Attribute>> {
    let mut all = Vec::new();
    while !input.is_empty() {
        match input.parse() {
            Ok(attribute) => all.push(attribute),
            Err(error) => errors.push(error),
        }
        while !is_end(input) {
            input.parse::<TokenTree>()?;
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(all)
}

/// Those of one item, being taken one after the other.
pub(crate) struct Attributes {
    all: Vec<Attribute>,
}

impl Attributes {
    /// Those in some tokens; what nobody knows, and what stands twice, is an error.
    pub(crate) fn parse(tokens: TokenStream, known: &[&str], errors: &mut Errors) -> Self {
        let mut all: Vec<Attribute> = Vec::new();
        match (|input: ParseStream<'_>| readable(input, errors)).parse2(tokens) {
            Ok(parsed) => {
                for attribute in parsed {
                    let name = attribute.name.to_string();
                    if !known.contains(&&*name) {
                        errors.at(&attribute.name, unknown(&name, known));
                    } else if all.iter().any(|other| other.name == attribute.name) {
                        errors.at(&attribute.name, format!("`{name}` stands here twice"));
                    } else {
                        all.push(attribute);
                    }
                }
            }
            Err(error) => errors.push(error),
        }
        Self { all }
    }

    pub(crate) fn merge(&mut self, other: Self, errors: &mut Errors) {
        for attribute in other.all {
            match self.all.iter().any(|known| known.name == attribute.name) {
                true => errors.at(&attribute.name, format!("`{}` stands here twice", attribute.name)),
                false => self.all.push(attribute),
            }
        }
    }

    /// Where one stands, if it does.
    pub(crate) fn place(&self, name: &str) -> Option<&Ident> {
        self.all.iter().map(|attribute| &attribute.name).find(|known| *known == name)
    }

    /// Changes all values.
    pub(crate) fn values(&mut self, mut change: impl FnMut(&mut Expr)) {
        for attribute in &mut self.all {
            if let Given::Value(value) = &mut attribute.given {
                change(value);
            }
        }
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<Attribute> {
        let place = self.all.iter().position(|attribute| attribute.name == name)?;
        Some(self.all.remove(place))
    }

    /// A text.
    pub(crate) fn text(&mut self, name: &str, errors: &mut Errors) -> Option<LitStr> {
        let attribute = self.take(name)?;
        match attribute.given {
            Given::Value(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => Some(text),
            Given::Value(other) => {
                errors.at(other, format!("`{name}` is a text: `{name} = \"…\"`"));
                None
            }
            _ => {
                errors.at(attribute.name, format!("`{name}` needs a text: `{name} = \"…\"`"));
                None
            }
        }
    }

    /// Whether it is there; it has no value.
    pub(crate) fn flag(&mut self, name: &str, errors: &mut Errors) -> Option<Ident> {
        let attribute = self.take(name)?;
        if !matches!(attribute.given, Given::Nothing) {
            errors.at(&attribute.name, format!("`{name}` stands alone, without a value"));
        }
        Some(attribute.name)
    }

    /// True where it stands alone; or what it is said to be.
    pub(crate) fn truth(&mut self, name: &str, errors: &mut Errors) -> Option<(Ident, bool)> {
        let attribute = self.take(name)?;
        match attribute.given {
            Given::Nothing => Some((attribute.name, true)),
            Given::Value(Expr::Lit(ExprLit { lit: Lit::Bool(value), .. })) => {
                Some((attribute.name, value.value))
            }
            Given::Value(other) => {
                errors.at(other, format!("`{name}` is `true` or `false`"));
                None
            }
            Given::List(_) => {
                errors.at(&attribute.name, format!("`{name}` is `true` or `false`: `{name} = false`"));
                None
            }
        }
    }

    /// A number, as JSON spells it.
    pub(crate) fn number(&mut self, name: &str, errors: &mut Errors) -> Option<(Expr, String)> {
        let attribute = self.take(name)?;
        match attribute.given {
            Given::Value(expression) if is_number(&expression) => {
                let text = json::literal(&expression)?;
                Some((expression, text))
            }
            Given::Value(other) => {
                errors.at(other, format!("`{name}` is a number"));
                None
            }
            _ => {
                errors.at(attribute.name, format!("`{name}` needs a number: `{name} = 1`"));
                None
            }
        }
    }

    /// A number of things.
    pub(crate) fn count(&mut self, name: &str, errors: &mut Errors) -> Option<(Expr, String)> {
        let (expression, text) = self.number(name, errors)?;
        if text.parse::<u64>().is_err() {
            errors.at(expression, format!("`{name}` is a whole number of at least 0"));
            return None;
        }
        Some((expression, text))
    }
}

fn is_number(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(_) | Lit::Float(_), .. }) => true,
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => is_number(expr),
        _ => false,
    }
}

fn unknown(name: &str, known: &[&str]) -> String {
    match nearest(name, known) {
        Some(near) => format!("there is no `{name}`; did you mean `{near}`?"),
        None if known.len() == 1 => format!("there is no `{name}`; there is only `{}`", known[0]),
        None => format!("there is no `{name}`; there are {}", known.join(", ")),
    }
}
