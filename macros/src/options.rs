//! The options of a tool: `#[mcp_tool(…)]` in, what is said of the tool out.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::{Expr, ExprPath, LitStr, Path, Type, parse_quote};

use crate::attributes::{Attributes, Given};
use crate::errors::Errors;
use crate::json;

/// What a tool is made of.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Of {
    Function,
    /// A type of arguments.
    Type,
}

impl Of {
    fn known(self) -> Vec<&'static str> {
        const SHARED: [&str; 13] = [
            "name",
            "title",
            "description",
            "read_only",
            "destructive",
            "idempotent",
            "open_world",
            "icons",
            "meta",
            "ui",
            "extension",
            "schema",
            "crate",
        ];
        let own: &[&str] = match self {
            Self::Function => &["item", "local", "task"],
            Self::Type => &["output"],
        };
        [&SHARED, own].concat()
    }
}

/// What is said of a tool.
pub(crate) struct Options {
    pub(crate) name: Option<LitStr>,
    pub(crate) title: Option<LitStr>,
    pub(crate) description: Option<LitStr>,
    pub(crate) item: Option<Ident>,
    pub(crate) hints: [Option<bool>; 4],
    pub(crate) icons: Option<String>,
    pub(crate) meta: Option<String>,
    /// The extensions that it belongs to.
    pub(crate) extensions: Vec<Extension>,
    pub(crate) is_exact: Option<bool>,
    /// Whether its calls stay on their thread.
    pub(crate) is_local: bool,
    /// Whether it may answer with a task.
    pub(crate) is_task: bool,
    /// What a tool gives that is defined without a handler.
    pub(crate) output: Option<Type>,
    /// The path of the toolkit.
    pub(crate) krate: Path,
}

/// An extension that a tool belongs to.
pub(crate) enum Extension {
    Named(LitStr),
    /// One of those that the toolkit knows.
    Tasks,
    Apps,
}

impl Options {
    pub(crate) fn parse(tokens: TokenStream, of: Of, errors: &mut Errors) -> Self {
        let mut given = Attributes::parse(tokens, &of.known(), errors);
        let krate = path(&mut given, errors).unwrap_or_else(|| parse_quote!(::mcpspec));
        let hints = hints(&mut given, errors);
        let name = given.text("name", errors);
        if let Some(name) = &name {
            check_name(&name.value(), name.span(), errors);
        }
        let extension = given.text("extension", errors).map(Extension::Named);
        let app = given.place("ui").map(|_| Extension::Apps);
        let is_task = given.flag("task", errors).is_some();
        let meta = meta(&mut given, errors);
        Self {
            name,
            title: given.text("title", errors),
            description: given.text("description", errors),
            item: item(&mut given, errors),
            hints,
            icons: icons(&mut given, errors),
            meta,
            extensions: extension.into_iter().chain(app).chain(is_task.then_some(Extension::Tasks)).collect(),
            is_exact: rendering(&mut given, errors),
            is_local: given.flag("local", errors).is_some(),
            is_task,
            output: output(&mut given, errors),
            krate,
        }
    }
}

/// What the specification says of names (E1).
pub(crate) fn check_name(name: &str, span: Span, errors: &mut Errors) {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    if name.is_empty() {
        errors.on(span, "a tool needs a name");
    } else if name.len() > 128 {
        errors.on(span, format!("a tool's name has at most 128 characters, this one has {}", name.len()));
    } else if let Some(wrong) = name.chars().find(|char| !u8::try_from(*char).is_ok_and(is_allowed)) {
        errors.on(span, format!("a tool's name has letters, digits, `_`, `-` and `.`, and no `{wrong}`"));
    }
}

pub(crate) fn path(given: &mut Attributes, errors: &mut Errors) -> Option<Path> {
    let attribute = given.take("crate")?;
    match attribute.given {
        Given::Value(Expr::Path(ExprPath { path, .. })) => Some(path),
        _ => {
            errors.at(attribute.name, "`crate` is a path: `crate = some::mcpspec`");
            None
        }
    }
}

fn item(given: &mut Attributes, errors: &mut Errors) -> Option<Ident> {
    let attribute = given.take("item")?;
    match attribute.given {
        Given::Value(Expr::Path(ExprPath { path, .. })) if path.get_ident().is_some() => {
            path.get_ident().cloned()
        }
        _ => {
            errors.at(attribute.name, "`item` is the name of the tool's type: `item = GetWeather`");
            None
        }
    }
}

fn output(given: &mut Attributes, errors: &mut Errors) -> Option<Type> {
    let attribute = given.take("output")?;
    match attribute.given {
        // Whatever is given; what is no type was read as an expression.
        Given::Value(expression) => syn::parse2(expression.to_token_stream())
            .map_err(|_| errors.at(&expression, "`output` is a type: `output = Weather`"))
            .ok(),
        _ => {
            errors.at(attribute.name, "`output` needs a type: `output = Weather`");
            None
        }
    }
}

fn hints(given: &mut Attributes, errors: &mut Errors) -> [Option<bool>; 4] {
    let mut truth = |name| given.truth(name, errors);
    let (read_only, destructive) = (truth("read_only"), truth("destructive"));
    let (idempotent, open_world) = (truth("idempotent"), truth("open_world"));
    if let (Some((_, true)), Some((destructive, true))) = (&read_only, &destructive) {
        errors.at(destructive, "a tool that is `read_only` is not `destructive`");
    }
    [read_only, destructive, idempotent, open_world].map(|hint| hint.map(|(_, value)| value))
}

fn rendering(given: &mut Attributes, errors: &mut Errors) -> Option<bool> {
    let text = given.text("schema", errors)?;
    match &*text.value() {
        "exact" => Some(true),
        "portable" => Some(false),
        _ => {
            errors.at(text, "`schema` is `\"portable\"` or `\"exact\"`");
            None
        }
    }
}

/// `icons("https://…", icon(src = "…", mime = "image/png", sizes = "48x48", theme = "dark"))`.
fn icons(given: &mut Attributes, errors: &mut Errors) -> Option<String> {
    use syn::Token;
    use syn::parse::Parser as _;
    use syn::punctuated::Punctuated;

    let attribute = given.take("icons")?;
    let Given::List(tokens) = attribute.given else {
        errors.at(attribute.name, "`icons` is a list: `icons(\"https://…\")`");
        return None;
    };
    let icons = match Punctuated::<Icon, Token![,]>::parse_terminated.parse2(tokens) {
        Ok(icons) => icons,
        Err(error) => {
            errors.push(error);
            return None;
        }
    };
    let icons: Vec<String> = icons.into_iter().filter_map(|icon| icon.json(errors)).collect();
    Some(format!("[{}]", icons.join(",")))
}

const WRONG_ICON: &str = "an icon is a text, or `icon(src = \"…\", …)`";

enum Icon {
    Source(LitStr),
    Described(Ident, TokenStream),
    Wrong(Expr),
}

impl syn::parse::Parse for Icon {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Source);
        }
        if !(input.peek(syn::Ident) && input.peek2(syn::token::Paren)) {
            return input.parse().map(Self::Wrong);
        }
        let name: Ident = input.parse()?;
        let content;
        syn::parenthesized!(content in input);
        Ok(Self::Described(name, content.parse()?))
    }
}

impl Icon {
    fn json(self, errors: &mut Errors) -> Option<String> {
        let (source, rest) = match self {
            Self::Source(source) => (source, String::new()),
            Self::Described(name, _) if name != "icon" => {
                errors.at(name, WRONG_ICON);
                return None;
            }
            Self::Wrong(other) => {
                errors.at(other, WRONG_ICON);
                return None;
            }
            Self::Described(name, tokens) => {
                let before = errors.count();
                let mut given = Attributes::parse(tokens, &["src", "mime", "sizes", "theme"], errors);
                let source = given.text("src", errors);
                let mut rest = String::new();
                if let Some(mime) = given.text("mime", errors) {
                    rest.push_str(&format!(",\"mimeType\":{}", json::quoted(&mime.value())));
                }
                if let Some(sizes) = given.text("sizes", errors) {
                    let sizes: Vec<String> = sizes.value().split_whitespace().map(json::quoted).collect();
                    rest.push_str(&format!(",\"sizes\":[{}]", sizes.join(",")));
                }
                if let Some(theme) = given.text("theme", errors) {
                    if !matches!(&*theme.value(), "light" | "dark") {
                        errors.at(&theme, "`theme` is `\"light\"` or `\"dark\"`");
                    }
                    rest.push_str(&format!(",\"theme\":{}", json::quoted(&theme.value())));
                }
                let Some(source) = source else {
                    // Where it is misspelt, that is told already.
                    if errors.count() == before {
                        errors.at(name, "an icon needs its `src`");
                    }
                    return None;
                };
                (source, rest)
            }
        };
        let text = source.value();
        if !text.starts_with("https:") && !text.starts_with("data:") {
            errors.at(&source, "an icon is at `https:` or is `data:`");
        }
        Some(format!("{{\"src\":{}{rest}}}", json::quoted(&text)))
    }
}

/// `meta("com.example/key" = value, …)` and `ui(resource = "ui://…", visibility("model", "app"))`, as the
/// members of `_meta`.
fn meta(given: &mut Attributes, errors: &mut Errors) -> Option<String> {
    let mut members = Vec::new();
    if let Some(attribute) = given.take("meta") {
        match attribute.given {
            Given::List(tokens) => members.extend(entries(tokens, errors)),
            _ => errors.at(attribute.name, "`meta` is a list: `meta(\"com.example/key\" = 1)`"),
        }
    }
    if let Some(attribute) = given.take("ui") {
        match attribute.given {
            Given::List(tokens) => members.push(ui(tokens, errors)),
            _ => errors.at(attribute.name, "`ui` is a list: `ui(resource = \"ui://…\")`"),
        }
    }
    (!members.is_empty()).then(|| format!("{{{}}}", members.join(",")))
}

struct Entry {
    key: LitStr,
    value: Expr,
}

impl syn::parse::Parse for Entry {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let key = input.parse().map_err(|error: syn::Error| {
            syn::Error::new(error.span(), "a key of `meta` is a text: `\"com.example/key\" = 1`")
        })?;
        input.parse::<syn::Token![=]>()?;
        Ok(Self { key, value: input.parse()? })
    }
}

fn entries(tokens: TokenStream, errors: &mut Errors) -> Vec<String> {
    use syn::parse::Parser as _;
    use syn::punctuated::Punctuated;

    let parsed = Punctuated::<Entry, syn::Token![,]>::parse_terminated.parse2(tokens);
    let entries = parsed.unwrap_or_else(|error| {
        errors.push(error);
        Punctuated::new()
    });
    let mut known: Vec<String> = Vec::new();
    let mut members = Vec::new();
    for Entry { key, value } in entries {
        if known.contains(&key.value()) {
            errors.at(&key, format!("`{}` stands here twice", key.value()));
        }
        known.push(key.value());
        match json::literal(&value) {
            Some(json) => members.push(format!("{}:{json}", json::quoted(&key.value()))),
            None => {
                errors.at(value, "a value of `meta` is a text, a number, a truth value, or an array of them")
            }
        }
    }
    members
}

fn ui(tokens: TokenStream, errors: &mut Errors) -> String {
    use syn::Token;
    use syn::parse::Parser as _;
    use syn::punctuated::Punctuated;

    let mut given = Attributes::parse(tokens, &["resource", "visibility"], errors);
    let mut members = Vec::new();
    if let Some(resource) = given.text("resource", errors) {
        if !resource.value().starts_with("ui://") {
            errors.at(&resource, "a resource of an app starts with `ui://`");
        }
        members.push(format!("\"resourceUri\":{}", json::quoted(&resource.value())));
    }
    if let Some(attribute) = given.take("visibility") {
        match attribute.given {
            Given::List(tokens) => match Punctuated::<LitStr, Token![,]>::parse_terminated.parse2(tokens) {
                Ok(texts) => {
                    for text in texts.iter().filter(|text| !matches!(&*text.value(), "model" | "app")) {
                        errors.at(text, "`visibility` is for `\"model\"`, `\"app\"` or both");
                    }
                    let texts: Vec<String> = texts.iter().map(|text| json::quoted(&text.value())).collect();
                    members.push(format!("\"visibility\":[{}]", texts.join(",")));
                }
                Err(error) => errors.push(error),
            },
            _ => errors.at(attribute.name, "`visibility` is a list: `visibility(\"model\", \"app\")`"),
        }
    }
    format!("\"ui\":{{{}}}", members.join(","))
}

/// An option as tokens.
pub(crate) fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
