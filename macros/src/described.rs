//! `#[mcp_tool]` on a type: the definition of a tool that takes it, without a handler.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Fields, Generics, ItemEnum, ItemStruct, Visibility, parse_quote};

use crate::errors::Errors;
use crate::expand;
use crate::function::{Tool, conditions, description};
use crate::options::{Of, Options, check_name};
use crate::parameter::{Kind, Parameter};

/// What a struct and an enum have in common.
struct Item<'i> {
    name: &'i Ident,
    generics: &'i Generics,
    visibility: &'i Visibility,
    attributes: &'i [Attribute],
}

/// Of a struct, each field an argument.
pub(crate) fn of_struct(attributes: TokenStream, item: &ItemStruct) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::parse(attributes, Of::Type, &mut errors);
    if !matches!(item.fields, Fields::Named(_)) {
        errors.at(&item.ident, "arguments are an object: give the struct fields with names, or `{}`");
    }
    let ItemStruct { ident: name, generics, vis: visibility, attrs: attributes, .. } = item;
    let made = of(options, &Item { name, generics, visibility, attributes }, errors);
    quote!(#item #made)
}

/// Of an enum, which serde writes as objects.
pub(crate) fn of_enum(attributes: TokenStream, item: &ItemEnum) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::parse(attributes, Of::Type, &mut errors);
    let ItemEnum { ident: name, generics, vis: visibility, attrs: attributes, .. } = item;
    let made = of(options, &Item { name, generics, visibility, attributes }, errors);
    quote!(#item #made)
}

fn of(options: Options, item: &Item<'_>, mut errors: Errors) -> TokenStream {
    if let Some(generic) = item.generics.params.first() {
        // Nothing can stand in for a type that is not known.
        errors
            .at(generic, "a tool has one schema, so the type of its arguments is known: write one for each");
    }
    let name = match &options.name {
        Some(name) => name.value(),
        None => {
            let name = snake_case(&item.name.to_string());
            check_name(&name, item.name.span(), &mut errors);
            name
        }
    };
    let description = description(&options, item.attributes, item.name, &mut errors);
    let ty = item.name;
    let tool = Tool {
        visibility: item.visibility.clone(),
        function: ty.clone(),
        item: ty.clone(),
        name,
        description,
        is_async: false,
        parameters: vec![Parameter { kind: Kind::Arguments(parse_quote!(#ty)), span: ty.span() }],
        returned: options.output.clone().unwrap_or_else(|| parse_quote!(())),
        conditions: conditions(item.attributes).collect(),
        forms: Vec::new(),
        owner: None,
        options,
    };
    let told = errors.told();
    let made = match (errors.is_empty(), item.generics.params.is_empty()) {
        (true, _) => expand::described(&tool),
        (false, true) => expand::described_stub(&tool),
        (false, false) => TokenStream::new(),
    };
    quote!(#made #told)
}

/// A type's name as tools are called.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let letters: Vec<char> = name.strip_prefix("r#").unwrap_or(name).chars().collect();
    for (place, letter) in letters.iter().enumerate() {
        let is_start = letter.is_uppercase()
            && place > 0
            && (!letters[place - 1].is_uppercase()
                || letters.get(place + 1).is_some_and(|next| next.is_lowercase()));
        if is_start && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn names_of_types_become_names_of_tools() {
        for (name, expected) in [
            ("GetWeather", "get_weather"),
            ("A", "a"),
            ("HTTPGet", "http_get"),
            ("GetURL", "get_url"),
            ("Get_Weather", "get_weather"),
            ("Page2Text", "page2_text"),
        ] {
            assert_eq!(snake_case(name), expected);
        }
    }
}
