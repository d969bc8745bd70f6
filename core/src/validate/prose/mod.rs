//! Rules that only the prose of the specification says: a value that has been checked against the
//! schema in, what it breaks of them out. Where each holds stands in the tables; `schema/protocol.toml`
//! says it.

mod forms;
mod names;
mod sampling;

use super::report::{Finding, Found, Severity, Wanted};
use super::view::View;
use crate::path::Segment;
use crate::violation::Rule;

/// A rule of the specification's prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Prose {
    /// A message is a request, a notification, a result or an error, and only one of them.
    MessageKind,
    /// The codes of errors.
    ErrorCode,
    /// Keys of `_meta`.
    MetaKey,
    /// Identifiers of extensions.
    ExtensionId,
    /// What a result says of how the call ended.
    ResultType,
    /// What a demand for input must hold.
    InputRequired,
    /// Names of tools.
    ToolName,
    /// Where icons come from.
    IconSource,
    /// How sizes of icons are spelled.
    IconSize,
    /// What a form may ask for.
    FormField,
    /// Forms that nobody can fill in.
    FormSense,
    /// Results of tools in the messages of a request for a sample.
    ToolResults,
    /// Where roots lie.
    RootUri,
}

impl Prose {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::MessageKind,
        Self::ErrorCode,
        Self::MetaKey,
        Self::ExtensionId,
        Self::ResultType,
        Self::InputRequired,
        Self::ToolName,
        Self::IconSource,
        Self::IconSize,
        Self::FormField,
        Self::FormSense,
        Self::ToolResults,
        Self::RootUri,
    ];

    /// Its name, as in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MessageKind => "message-kind",
            Self::ErrorCode => "error-code",
            Self::MetaKey => "meta-key",
            Self::ExtensionId => "extension-id",
            Self::ResultType => "result-type",
            Self::InputRequired => "input-required",
            Self::ToolName => "tool-name",
            Self::IconSource => "icon-source",
            Self::IconSize => "icon-size",
            Self::FormField => "form-field",
            Self::FormSense => "form-sense",
            Self::ToolResults => "tool-results",
            Self::RootUri => "root-uri",
        }
    }

    /// The rule in a sentence or two.
    pub const fn text(self) -> &'static str {
        match self {
            Self::MessageKind => {
                "A message has one of `method`, `result` and `error`, and a notification has no `id`."
            }
            Self::ErrorCode => {
                "Codes from -32099 to -32020 belong to the specification, which has given meaning to -32020, -32021 \
                 and -32022 alone; -32002 and -32042 must not be sent any more."
            }
            Self::MetaKey => {
                "A key of `_meta` is a name, or a prefix of labels with dots between them, a slash and a name. \
                 Prefixes whose second label is `modelcontextprotocol` or `mcp` belong to the specification."
            }
            Self::ExtensionId => {
                "The identifier of an extension is a prefix, a slash and a name, as a key of `_meta` is."
            }
            Self::ResultType => {
                "A result says `complete`; only the results of `tools/call`, `prompts/get` and `resources/read` may \
                 say `input_required` instead. Other values need an extension."
            }
            Self::InputRequired => "A demand for input has `inputRequests`, or `requestState`, or both.",
            Self::ToolName => {
                "The name of a tool should have 1 to 128 characters, all of them ASCII letters, digits, `_`, `-` or `.`."
            }
            Self::IconSource => "The source of an icon is an `https:` or a `data:` URI.",
            Self::IconSize => "A size of an icon is width, `x` and height in pixels, or `any`.",
            Self::FormField => {
                "A field of a form is a boolean, a number, an integer, a string or a choice among strings, with the \
                 keywords that belong to it and no others."
            }
            Self::FormSense => {
                "A form requires only fields that it has, its bounds are in order, its choices are not empty, and a \
                 default is something that the field accepts."
            }
            Self::ToolResults => {
                "A user's message with results of tools holds nothing else; after an assistant's message that uses \
                 tools comes a user's message with the result of each of them."
            }
            Self::RootUri => "A root is a `file://` URI.",
        }
    }

    /// Where the specification says it.
    pub const fn source(self) -> &'static str {
        match self {
            Self::MessageKind | Self::MetaKey | Self::IconSource | Self::IconSize => "basic/index.mdx",
            Self::ErrorCode => "basic/index.mdx, changelog.mdx",
            Self::ExtensionId => "basic/versioning.mdx, SEP-2133",
            Self::ResultType => "basic/index.mdx, SEP-2322",
            Self::InputRequired => "basic/patterns/mrtr.mdx, SEP-2322",
            Self::ToolName => "server/tools.mdx",
            Self::FormField | Self::FormSense => "client/elicitation.mdx, SEP-1034, SEP-1330",
            Self::ToolResults => "client/sampling.mdx, SEP-1577",
            Self::RootUri => "client/roots.mdx",
        }
    }

    /// How much a breach of it weighs.
    pub const fn severity(self) -> Severity {
        match self {
            Self::ToolName | Self::IconSource | Self::IconSize | Self::FormSense => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Tells what a value breaks of it.
    pub(super) fn check<'v, V: View<'v>>(self, value: V, tell: &mut Tell<'_, 'v>) {
        match self {
            Self::MessageKind => message_kind(value, tell),
            Self::ErrorCode => error_code(value, tell),
            Self::MetaKey => names::meta_keys(value, tell),
            Self::ExtensionId => names::extension_ids(value, tell),
            Self::ResultType => result_type(value, tell),
            Self::InputRequired => {
                if value.member("inputRequests").is_none() && value.member("requestState").is_none() {
                    tell.rule(value, "`inputRequests` or `requestState`");
                }
            }
            Self::ToolName => names::tool_name(value, tell),
            Self::IconSource => names::icon_source(value, tell),
            Self::IconSize => names::icon_sizes(value, tell),
            Self::FormField => forms::fields(value, tell),
            Self::FormSense => forms::sense(value, tell),
            Self::ToolResults => sampling::tool_results(value, tell),
            Self::RootUri => {
                if value.text().is_some_and(|uri| !uri.starts_with("file://")) {
                    tell.rule(value, "a `file://` URI");
                }
            }
        }
    }
}

/// Where rules say what they find.
pub(super) struct Tell<'t, 'v> {
    rule: Prose,
    /// The place of the schema that says the rule holds.
    schema: &'static str,
    heard: Heard,
    /// Steps from the value that the rule holds for.
    path: Vec<Segment<'v>>,
    /// Takes a finding, with its pointer from that value on.
    take: &'t mut dyn FnMut(Finding),
}

/// What is wanted of what rules find.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// Only what makes a value invalid.
    Errors,
    /// Only what receivers let pass.
    Notes,
    /// Everything.
    All,
}

impl<'t, 'v> Tell<'t, 'v> {
    pub(super) fn new(
        rule: Prose,
        schema: &'static str,
        heard: Heard,
        take: &'t mut dyn FnMut(Finding),
    ) -> Self {
        Self { rule, schema, heard, path: Vec::new(), take }
    }

    /// The value, or one inside of it to which the path leads, breaks the rule.
    fn rule<V: View<'v>>(&mut self, value: V, expected: &str) {
        self.with(self.rule.severity(), value, expected);
    }

    fn with<V: View<'v>>(&mut self, severity: Severity, value: V, expected: &str) {
        let is_heard = match self.heard {
            Heard::Errors => severity == Severity::Error,
            Heard::Notes => severity == Severity::Note,
            Heard::All => true,
        };
        if !is_heard {
            return;
        }
        let (rule, schema, path) = (Rule::Prose(self.rule), self.schema, &self.path);
        let (text, range) = value.found();
        let wanted = Wanted::Told(expected.to_owned());
        let finding = match range {
            Some(range) => Finding::new(path, rule, schema, wanted, &Found { text: &text, range }),
            None => Finding::of(path, rule, schema, wanted, &text),
        };
        (self.take)(Finding { severity, ..finding });
    }

    /// Does something at a step inside.
    fn at(&mut self, segment: Segment<'v>, step: impl FnOnce(&mut Self)) {
        // A verdict needs no path, and no memory for one.
        if self.heard == Heard::Errors {
            return step(self);
        }
        self.path.push(segment);
        step(self);
        self.path.pop();
    }

    fn member(&mut self, name: std::borrow::Cow<'v, str>, step: impl FnOnce(&mut Self)) {
        self.at(Segment::Member(name), step);
    }

    fn item(&mut self, place: usize, step: impl FnOnce(&mut Self)) {
        self.at(Segment::Index(place), step);
    }
}

fn message_kind<'v, V: View<'v>>(message: V, tell: &mut Tell<'_, 'v>) {
    let has = |name| message.member(name).is_some();
    let kinds = ["method", "result", "error"].into_iter().filter(|name| has(name)).count();
    if kinds > 1 {
        tell.rule(message, "one of `method`, `result` and `error`");
    }
    let is_notification =
        message.text_of("method").is_some_and(|method| method.starts_with("notifications/"));
    if let (true, Some(id)) = (is_notification, message.member("id")) {
        tell.member("id".into(), |tell| tell.rule(id, "a notification without `id`"));
    }
}

/// The codes that must not be sent any more.
const RETIRED: [f64; 2] = [-32002.0, -32042.0];

fn error_code<'v, V: View<'v>>(code: V, tell: &mut Tell<'_, 'v>) {
    let Some(number) = code.number() else { return };
    if tell.heard == Heard::Notes && number == RETIRED[0] {
        tell.with(Severity::Note, code, "-32602 for a resource that is not there (read as that)");
    } else if RETIRED.contains(&number) {
        tell.rule(code, "a code that is not retired");
    } else if (-32099.0..=-32020.0).contains(&number) && number < -32022.0 {
        tell.rule(code, "-32020, -32021 or -32022 of the codes that belong to the specification");
    }
}

fn result_type<'v, V: View<'v>>(value: V, tell: &mut Tell<'_, 'v>) {
    let Some(text) = value.text() else { return };
    let definition = tell.schema.strip_suffix("/properties/resultType").and_then(|at| at.rsplit('/').next());
    let (is_right, expected) = match definition {
        Some("InputRequiredResult") => (text == "input_required", "\"input_required\""),
        Some("Result") => {
            (text == "complete" || text == "input_required", "\"complete\" or \"input_required\"")
        }
        _ => (text == "complete", "\"complete\""),
    };
    if !is_right {
        tell.rule(value, expected);
    }
}
