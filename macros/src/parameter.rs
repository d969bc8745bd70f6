//! A parameter of a function in, what is said of it out.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Expr, ExprLit, FnArg, GenericArgument, Lit, LitStr, Meta, Pat, PatType, PathArguments,
    PathSegment, Token, Type, TypeReference,
};

use crate::attributes::{Attributes, Given};
use crate::docs;
use crate::errors::{Errors, at, name_of, placed};
use crate::json;
use crate::options::option;
use crate::types::{Parts, lasting, owned, owned_value};

const KNOWN: [&str; 15] = [
    "default",
    "rename",
    "title",
    "description",
    "deprecated",
    "min",
    "max",
    "min_length",
    "max_length",
    "pattern",
    "format",
    "examples",
    "header",
    "inject",
    "args",
];

/// A parameter.
pub(crate) struct Parameter {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
}

/// What a parameter takes.
pub(crate) enum Kind {
    /// One argument.
    Argument(Box<Argument>),
    /// All arguments.
    Arguments(Type),
    /// What is no argument; whether by reference.
    Injected(Type, bool),
}

/// One argument.
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) ty: Type,
    description: Option<String>,
    default: Option<Default>,
    /// Keywords of its schema, and their values as JSON.
    keywords: Vec<(&'static str, String)>,
    pub(crate) header: Option<LitStr>,
}

enum Default {
    /// What the type says.
    Type(Span),
    Value(Expr),
}

impl Parameter {
    /// Takes what is ours off a parameter. None where it is no parameter that a tool can have.
    pub(crate) fn take(parameter: &mut FnArg, owner: Option<&Type>, errors: &mut Errors) -> Option<Self> {
        let FnArg::Typed(PatType { attrs, pat, ty, .. }) = parameter else { return None };
        let description = docs::text(attrs);
        let mut given = take_attributes(attrs, errors);
        given.values(|value| owned_value(value, owner));
        if let Some(condition) = attrs.iter().find(|attribute| attribute.path().is_ident("cfg")) {
            errors.at(
                condition,
                "a tool has its parameters always: write two tools, and the conditions on them",
            );
        }
        attrs.retain(|attribute| !attribute.path().is_ident("doc"));
        let name = match &**pat {
            Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => pat.ident.clone(),
            other => {
                errors.at(other, "a parameter of a tool is a name, not a pattern: take it apart in the body");
                return None;
            }
        };
        let span = ty.span();
        let kind = kind(&name, &owned(ty, owner), description, given, errors)?;
        Some(Self { kind, span })
    }
}

fn take_attributes(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Attributes {
    let mut given = Attributes::parse(TokenStream::new(), &KNOWN, errors);
    attributes.retain(|attribute| {
        if !attribute.path().is_ident("mcp") {
            return true;
        }
        match &attribute.meta {
            Meta::List(list) => {
                let more = Attributes::parse(list.tokens.clone(), &KNOWN, errors);
                given.merge(more, errors);
            }
            other => errors.at(other, "`#[mcp(…)]` says something of a parameter, in parentheses"),
        }
        false
    });
    given
}

fn kind(
    name: &Ident,
    ty: &Type,
    description: Option<String>,
    mut given: Attributes,
    errors: &mut Errors,
) -> Option<Kind> {
    if let Type::Reference(TypeReference { elem, mutability, .. }) = ty {
        if let Some(mutability) = mutability {
            errors.at(
                mutability,
                "a tool gets nothing that it may change; use a `Mutex`, or the like, in the state",
            );
            return None;
        }
        if is_text(elem) {
            errors.at(
                ty,
                "an argument is owned, what is taken by reference is given by the server: write `String`",
            );
            return None;
        }
        if !has_name(elem, errors) {
            return None;
        }
        given.flag("inject", errors);
        refuse_rest(&mut given, "what the server gives", errors);
        return Some(Kind::Injected(lasting((**elem).clone()), true));
    }
    if !has_name(ty, errors) {
        return None;
    }
    if given.flag("inject", errors).is_some() {
        refuse_rest(&mut given, "what the server gives", errors);
        return Some(Kind::Injected(lasting(ty.clone()), false));
    }
    if let Some(borrowed) = Parts::of(ty, false).borrowed.first() {
        errors.at(borrowed, "an argument is owned, and so is all that is in it: write `String` for `&str`");
        return None;
    }
    let ty = &lasting(ty.clone());
    if given.flag("args", errors).is_some() {
        refuse_rest(&mut given, "all arguments together", errors);
        if let Some(found) = no_object(ty) {
            errors.at(ty, format!("arguments are an object, and {found} is none: take a struct"));
            return None;
        }
        return Some(Kind::Arguments(ty.clone()));
    }
    Some(Kind::Argument(Box::new(argument(name, ty, description, given, errors))))
}

fn has_name(ty: &Type, errors: &mut Errors) -> bool {
    let message = "a tool has one schema, so the types of its parameters have names";
    Parts::of(ty, false).refuse_opaque(message, errors)
}

fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.is_ident("str"),
        Type::Slice(_) => true,
        _ => false,
    }
}

/// What a type is that is no object on the wire, as far as its name tells.
fn no_object(ty: &Type) -> Option<&'static str> {
    const TEXTS: [&str; 2] = ["String", "char"];
    const LISTS: [&str; 6] = ["Vec", "VecDeque", "HashSet", "BTreeSet", "LinkedList", "BinaryHeap"];
    match ty {
        Type::Tuple(_) | Type::Array(_) | Type::Slice(_) => Some("a list"),
        Type::Path(path) => {
            let name = path.path.segments.last()?.ident.to_string();
            match &*name {
                name if TEXTS.contains(&name) => Some("a text"),
                name if LISTS.contains(&name) => Some("a list"),
                "bool" => Some("a truth value"),
                "Option" => Some("an `Option`"),
                "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
                | "usize" | "f32" | "f64" => Some("a number"),
                _ => None,
            }
        }
        _ => None,
    }
}

fn refuse_rest(given: &mut Attributes, what: &str, errors: &mut Errors) {
    for name in KNOWN {
        if let Some(attribute) = given.take(name) {
            errors.at(&attribute.name, format!("`{name}` is for a single argument, and this is {what}"));
        }
    }
}

fn argument(
    name: &Ident,
    ty: &Type,
    description: Option<String>,
    mut given: Attributes,
    errors: &mut Errors,
) -> Argument {
    check_kinds(&given, ty, errors);
    let (rename, default) = (given.text("rename", errors), default(&mut given));
    let description = given.text("description", errors).map(|text| text.value()).or(description);
    let mut keywords = Vec::new();
    for keyword in ["title", "pattern", "format"] {
        if let Some(text) = given.text(keyword, errors) {
            keywords.push((keyword, json::quoted(&text.value())));
        }
    }
    if given.flag("deprecated", errors).is_some() {
        keywords.push(("deprecated", "true".to_owned()));
    }
    let bounds = (given.number("min", errors), given.number("max", errors));
    check_default(default.as_ref(), &bounds, errors);
    range(bounds, ["min", "max"], ["minimum", "maximum"], &mut keywords, errors);
    let bounds = (given.count("min_length", errors), given.count("max_length", errors));
    let of = if is_list(ty) { ["minItems", "maxItems"] } else { ["minLength", "maxLength"] };
    range(bounds, ["min_length", "max_length"], of, &mut keywords, errors);
    if let Some(examples) = examples(&mut given, errors) {
        keywords.push(("examples", examples));
    }
    let header = given.text("header", errors);
    if let Some(header) = &header {
        check_header(header, ty, errors);
        keywords.push(("x-mcp-header", json::quoted(&header.value())));
    }
    let unraw = name.to_string();
    let unraw = unraw.strip_prefix("r#").unwrap_or(&unraw).to_owned();
    let name_span = rename.as_ref().map_or(name.span(), LitStr::span);
    let name = rename.map_or(unraw, |rename| rename.value());
    Argument { name, name_span, ty: ty.clone(), description, default, keywords, header }
}

fn is_list(ty: &Type) -> bool {
    no_object(inner(ty)) == Some("a list")
}

fn default(given: &mut Attributes) -> Option<Default> {
    let attribute = given.take("default")?;
    Some(match attribute.given {
        Given::Value(expression) => Default::Value(expression),
        Given::Nothing | Given::List(_) => Default::Type(attribute.name.span()),
    })
}

type Bound = Option<(Expr, String)>;

fn range(
    (least, most): (Bound, Bound),
    names: [&str; 2],
    words: [&'static str; 2],
    keywords: &mut Vec<(&'static str, String)>,
    errors: &mut Errors,
) {
    if let (Some((_, least)), Some((place, most))) = (&least, &most)
        && let (Ok(low), Ok(high)) = (least.parse::<f64>(), most.parse::<f64>())
        && low > high
    {
        errors.at(place, format!("`{}` is {most}, less than `{}`, which is {least}", names[1], names[0]));
    }
    for (bound, word) in [least, most].into_iter().zip(words) {
        keywords.extend(bound.map(|(_, text)| (word, text)));
    }
}

fn examples(given: &mut Attributes, errors: &mut Errors) -> Option<String> {
    let attribute = given.take("examples")?;
    let Given::List(tokens) = attribute.given else {
        errors.at(attribute.name, "`examples` is a list: `examples(\"Oslo\", \"Rome\")`");
        return None;
    };
    let parsed = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens);
    let examples = parsed.map_err(|error| errors.push(error)).ok()?;
    let mut all = Vec::new();
    for example in &examples {
        match json::literal(example) {
            Some(text) => all.push(text),
            None => errors.at(example, "an example is a text, a number, a truth value, or an array of them"),
        }
    }
    Some(format!("[{}]", all.join(",")))
}

/// The name of a header is a token of HTTP (RFC 9110), and headers say texts, integers and truth values.
fn check_header(header: &LitStr, ty: &Type, errors: &mut Errors) {
    let text = header.value();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if text.is_empty() {
        errors.at(header, "a header needs a name");
    } else if let Some(wrong) = text.chars().find(|char| !u8::try_from(*char).is_ok_and(is_token)) {
        errors.at(header, format!("a header's name is a token of HTTP, and has no {wrong:?}"));
    }
    let what = match no_object(inner(ty)) {
        Some("a number") => has_fraction(inner(ty)).then_some("a number with a fraction"),
        Some("a list") => Some("a list"),
        _ => is_map(inner(ty)).then_some("an object"),
    };
    if let Some(what) = what {
        errors.at(ty, format!("a header says texts, integers and truth values, and this is {what}"));
    }
}

fn is_map(ty: &Type) -> bool {
    let last = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    last.is_some_and(|last| matches!(&*last.ident.to_string(), "HashMap" | "BTreeMap"))
}

/// What is in an `Option`; any other type as it is.
fn inner(ty: &Type) -> &Type {
    let Type::Path(path) = ty else { return ty };
    let arguments = match path.path.segments.last() {
        Some(PathSegment { ident, arguments: PathArguments::AngleBracketed(arguments) })
            if ident == "Option" =>
        {
            &arguments.args
        }
        _ => return ty,
    };
    match arguments.first() {
        Some(GenericArgument::Type(ty)) => inner(ty),
        _ => ty,
    }
}

/// Whether attributes are for that kind of values, as far as the type's name tells.
fn check_kinds(given: &Attributes, ty: &Type, errors: &mut Errors) {
    let Some(kind) = no_object(inner(ty)) else { return };
    let rules: [(&str, &[&str], &str); 5] = [
        ("min", &["a number"], "numbers"),
        ("max", &["a number"], "numbers"),
        ("min_length", &["a text", "a list"], "texts and lists"),
        ("max_length", &["a text", "a list"], "texts and lists"),
        ("pattern", &["a text"], "texts"),
    ];
    for (name, kinds, of) in rules {
        if let Some(place) = given.place(name)
            && !kinds.contains(&kind)
        {
            errors.at(place, format!("`{name}` is for {of}, and this is {kind}"));
        }
    }
}

/// A default that is a number is as large as numbers may be here.
fn check_default(default: Option<&Default>, (least, most): &(Bound, Bound), errors: &mut Errors) {
    let Some(Default::Value(place)) = default else { return };
    let Some(value) = json::literal(place).and_then(|text| text.parse::<f64>().ok()) else { return };
    let bound = |bound: &Bound| bound.as_ref().and_then(|(_, text)| text.parse::<f64>().ok());
    if bound(least).is_some_and(|least| value < least) {
        errors.at(place, "the default is less than `min`");
    } else if bound(most).is_some_and(|most| value > most) {
        errors.at(place, "the default is more than `max`");
    }
}

fn has_fraction(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("f32") || path.path.is_ident("f64"))
}

impl Argument {
    /// Its row in the table of parameters.
    pub(crate) fn row(&self, place: usize, private: &TokenStream) -> TokenStream {
        let Self { name, description, keywords, .. } = self;
        let description = option(description.as_ref());
        let keywords = keywords.iter().map(|(keyword, value)| quote!((#keyword, #value)));
        let (typed, preset) = names(place);
        let default = self.default.as_ref().map(|_| quote!(|| #private::Shown((#preset.0)()).json()));
        let default = option(default);
        quote!(#private::Parameter {
            name: #name,
            description: #description,
            schema: #typed.schema,
            is_optional: #typed.is_optional,
            default: #default,
            keywords: &[#(#keywords),*],
        })
    }

    /// What the compiler must know of its type and of its default, and whose errors stand at these.
    pub(crate) fn known(&self, place: usize, private: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        let (typed, preset) = names(place);
        let preset = self.default.as_ref().map(|default| {
            let value = default.value(private);
            quote!(const #preset: #private::Preset<#ty> = #private::Preset(|| #value);)
        });
        let known = quote_spanned!(at(name_of(ty))=> #private::typed::<#ty>());
        quote!(const #typed: #private::Typed<#ty> = #known; #preset)
    }

    /// What takes it from the arguments.
    pub(crate) fn taken(&self, place: usize) -> TokenStream {
        let (typed, preset) = names(place);
        match &self.default {
            Some(_) => quote!(#typed.take_or(&mut mcpspec_arguments, #place, #preset)),
            None => quote!(#typed.take(&mut mcpspec_arguments, #place)),
        }
    }
}

/// The names of what is known of an argument. Defaults of users can see them, so they are none that users have.
fn names(place: usize) -> (Ident, Ident) {
    (format_ident!("MCPSPEC_TYPED_{place}"), format_ident!("MCPSPEC_PRESET_{place}"))
}

impl Default {
    /// The value; its type is told by where it stands.
    fn value(&self, private: &TokenStream) -> TokenStream {
        match self {
            Self::Type(span) => placed(quote!(::core::default::Default::default()), *span),
            Self::Value(value @ Expr::Lit(ExprLit { lit: Lit::Str(_), .. })) => {
                let text = placed(quote!(#private::text), value.span());
                quote_spanned!(at(value.span())=> #text(#value))
            }
            Self::Value(value) => quote!(#value),
        }
    }
}
