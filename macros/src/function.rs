//! `#[mcp_tool]` on a function: parsed, checked, expanded.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{
    Attribute, FnArg, Item, ItemFn, ReceiverKind, ReturnType, Safety, Signature, Type, Visibility,
    parse_quote,
};

use crate::described;
use crate::docs;
use crate::errors::Errors;
use crate::expand::{expand, stub};
use crate::options::{Of, Options, check_name};
use crate::parameter::{Argument, Kind, Parameter};
use crate::types::{Parts, owned};

/// A tool, as its function says it.
pub(crate) struct Tool {
    pub(crate) options: Options,
    pub(crate) visibility: Visibility,
    /// The function.
    pub(crate) function: Ident,
    /// The type that stands beside it.
    pub(crate) item: Ident,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_async: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) returned: Type,
    /// What switches the item on or off.
    pub(crate) conditions: Vec<Attribute>,
    /// Types of forms in its body.
    pub(crate) forms: Vec<Type>,
    /// The type of which it is a method or a function.
    pub(crate) owner: Option<Owner>,
}

/// The type in whose `impl` a tool stands.
pub(crate) struct Owner {
    pub(crate) ty: Type,
    /// Whether the tool takes `&self`.
    pub(crate) is_borrowed: bool,
}

/// A tool of a function, or the definition of one of a type.
pub(crate) fn tool(attributes: TokenStream, item: TokenStream) -> TokenStream {
    let function = match syn::parse2::<ItemFn>(item.clone()) {
        Ok(function) => function,
        Err(error) => match syn::parse2(item.clone()) {
            Ok(Item::Struct(item)) => return described::of_struct(attributes, &item),
            Ok(Item::Enum(item)) => return described::of_enum(attributes, &item),
            _ => {
                let message =
                    format!("`#[mcp_tool]` makes a tool of a function, or defines one by a struct: {error}");
                let told = syn::Error::new(error.span(), message).to_compile_error();
                return quote!(#told #item);
            }
        },
    };
    of_function(attributes, function)
}

fn of_function(attributes: TokenStream, mut function: ItemFn) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::parse(attributes, Of::Function, &mut errors);
    let source = Source {
        visibility: &function.vis,
        attributes: &function.attrs,
        body: function.block.to_token_stream(),
    };
    let receiver = function.sig.inputs.iter().find(|parameter| matches!(parameter, FnArg::Receiver(_)));
    if let Some(receiver) = receiver {
        // It stands in an `impl`, where no type can stand beside it.
        errors.at(receiver, "a tool takes `self` in a `#[mcp_tools] impl …` only");
        // What else is wrong can wait until it stands where it should; what is ours is taken off.
        Tool::of(options, &mut function.sig, source, None, &mut Errors::default());
        let told = errors.told();
        return quote!(#function #told);
    }
    let tool = Tool::of(options, &mut function.sig, source, None, &mut errors);
    let told = errors.told();
    let made = if errors.is_empty() { expand(&tool) } else { stub(&tool) };
    quote!(#function #made #told)
}

impl Tool {
    pub(crate) fn of(
        options: Options,
        signature: &mut Signature,
        source: Source<'_>,
        owner: Option<&Type>,
        errors: &mut Errors,
    ) -> Self {
        refuse(signature, errors);
        let mut parameters = Vec::new();
        let mut is_borrowed = false;
        for parameter in &mut signature.inputs {
            if let FnArg::Receiver(receiver) = &*parameter {
                is_borrowed = true;
                check_receiver(receiver, errors);
                continue;
            }
            parameters.extend(Parameter::take(parameter, owner, errors));
        }
        check(&parameters, errors);
        let name = name(&options, &signature.ident, errors);
        let description = description(&options, source.attributes, &signature.ident, errors);
        Self {
            visibility: source.visibility.clone(),
            function: signature.ident.clone(),
            item: options.item.clone().unwrap_or_else(|| item(&signature.ident, owner)),
            name,
            description,
            is_async: signature.asyncness.is_some(),
            parameters,
            returned: returned(&signature.output, owner, errors),
            conditions: conditions(source.attributes).collect(),
            forms: forms(source.body, owner),
            owner: owner.map(|ty| Owner { ty: ty.clone(), is_borrowed }),
            options,
        }
    }
}

/// What switches an item on or off.
pub(crate) fn conditions(attributes: &[Attribute]) -> impl Iterator<Item = Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned()
}

/// Where a tool comes from, beside its signature.
pub(crate) struct Source<'s> {
    pub(crate) visibility: &'s Visibility,
    pub(crate) attributes: &'s [Attribute],
    pub(crate) body: TokenStream,
}

/// The name of the type beside a tool: the function's; of a method, which has no place for one, that of the
/// type in front.
fn item(function: &Ident, owner: Option<&Type>) -> Ident {
    let Some(Type::Path(owner)) = owner else { return function.clone() };
    let owner = owner.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    format_ident!("{owner}_{function}")
}

fn check_receiver(receiver: &syn::Receiver, errors: &mut Errors) {
    match &receiver.kind {
        ReceiverKind::Reference(_, _, None) => {}
        ReceiverKind::Reference(_, _, Some(_)) => {
            errors.at(
                receiver,
                "calls run side by side, so a tool takes `&self`; what changes is in a `Mutex`, or the like",
            );
        }
        _ => errors.at(receiver, "a tool is called many times, so it takes `&self`"),
    }
}

/// What no tool can be.
fn refuse(signature: &Signature, errors: &mut Errors) {
    let mut kinds =
        signature.generics.params.iter().filter(|kind| !matches!(kind, syn::GenericParam::Lifetime(_)));
    if let Some(kind) = kinds.next() {
        let function = &signature.ident;
        errors.at(kind, format!(
            "a tool has one schema, so its types are known: write a tool for each, which calls `{function}::<…>`"
        ));
    }
    if let Safety::Unsafe(token) = &signature.safety {
        errors.at(token, "a tool is called by clients, so it must be safe to call");
    }
    if let Some(variadic) = &signature.variadic {
        errors.at(variadic, "a tool has a fixed number of parameters");
    }
}

fn name(options: &Options, function: &Ident, errors: &mut Errors) -> String {
    match &options.name {
        Some(name) => name.value(),
        None => {
            let name = function.to_string();
            let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
            check_name(&name, function.span(), errors);
            name
        }
    }
}

pub(crate) fn description(
    options: &Options,
    attributes: &[Attribute],
    function: &Ident,
    errors: &mut Errors,
) -> String {
    if let Some(given) = &options.description {
        if given.value().trim().is_empty() {
            errors.at(given, "a tool needs a description, by which models pick it, and this says nothing");
        }
        return given.value();
    }
    docs::text(attributes).unwrap_or_else(|| {
        errors.at(function, "a tool needs a description, by which models pick it: write a doc comment");
        String::new()
    })
}

fn returned(output: &ReturnType, owner: Option<&Type>, errors: &mut Errors) -> Type {
    match output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, ty) => {
            let parts = Parts::of(ty, true);
            parts.refuse_opaque("what a tool returns has a schema, so its type has a name", errors);
            if let Some(borrowed) = parts.borrowed.first() {
                errors.at(borrowed, "what a tool returns outlives the call, so it is owned");
            }
            owned(ty, owner)
        }
    }
}

/// What parameters must be to one another.
fn check(parameters: &[Parameter], errors: &mut Errors) {
    let arguments: Vec<&Argument> = parameters.iter().filter_map(argument).collect();
    let whole: Vec<&Parameter> =
        parameters.iter().filter(|parameter| matches!(parameter.kind, Kind::Arguments(_))).collect();
    if let Some(second) = whole.get(1) {
        errors.on(second.span, "only one parameter can be all arguments together");
    }
    if let (Some(_), Some(argument)) = (whole.first(), arguments.first()) {
        errors.on(
            argument.name_span,
            "another parameter is all arguments together, so this cannot be one of them",
        );
    }
    for (place, argument) in arguments.iter().enumerate() {
        let before = &arguments[..place];
        if before.iter().any(|other| other.name == argument.name) {
            errors.on(argument.name_span, format!("another parameter is called `{}`", argument.name));
        }
        check_member(argument, errors);
        if let Some(header) = &argument.header {
            let same = |other: &&&Argument| {
                other.header.as_ref().is_some_and(|other| other.value().eq_ignore_ascii_case(&header.value()))
            };
            if before.iter().any(|other| same(&other)) {
                errors.at(header, "another parameter has this header; upper and lower case are the same");
            }
        }
    }
}

fn check_member(argument: &Argument, errors: &mut Errors) {
    if argument.name.is_empty() {
        errors.on(argument.name_span, "an argument needs a name");
    }
}

fn argument(parameter: &Parameter) -> Option<&Argument> {
    match &parameter.kind {
        Kind::Argument(argument) => Some(argument),
        _ => None,
    }
}

/// The types `T` of each `elicit::<T>` in a body. Types that the body declares itself cannot be named outside.
fn forms(body: TokenStream, owner: Option<&Type>) -> Vec<Type> {
    let mut found = Vec::new();
    let mut local = Vec::new();
    collect(body, &mut found, &mut local);
    let is_outside = |form: &TokenStream| {
        // Nor is known outside what the body leaves to the compiler.
        let inside = |name: &str| name == "_" || local.iter().any(|known: &Ident| known == name);
        !form.clone().into_iter().any(|token| inside(&token.to_string()))
    };
    let types = found.into_iter().filter(is_outside).filter_map(|form| syn::parse2(form).ok());
    types.map(|ty| owned(&ty, owner)).collect()
}

fn collect(tokens: TokenStream, found: &mut Vec<TokenStream>, local: &mut Vec<Ident>) {
    use proc_macro2::TokenTree;

    let all: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |place: usize, text: &str| all.get(place).is_some_and(|token| token.to_string() == text);
    for (place, token) in all.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), found, local),
            TokenTree::Ident(word)
                if *word == "struct" || *word == "enum" || *word == "type" || *word == "use" =>
            {
                // Whatever a body declares or imports, up to where that ends.
                let names = all[place + 1..].iter().take_while(|token| token.to_string() != ";");
                local.extend(names.filter_map(|token| match token {
                    TokenTree::Ident(name) => Some(name.clone()),
                    _ => None,
                }));
            }
            TokenTree::Ident(word)
                if *word == "elicit" && is(place + 1, ":") && is(place + 2, ":") && is(place + 3, "<") =>
            {
                let form = until_closed(&all[place + 4..]);
                if !form.is_empty() {
                    found.push(form);
                }
            }
            _ => {}
        }
    }
}

/// The tokens before the `>` that closes what is open.
fn until_closed(tokens: &[proc_macro2::TokenTree]) -> TokenStream {
    let mut depth = 0_i32;
    let inside = tokens.iter().take_while(|token| {
        match token.to_string().as_str() {
            "<" => depth += 1,
            ">" => depth -= 1,
            _ => {}
        }
        depth >= 0
    });
    inside.cloned().collect()
}
