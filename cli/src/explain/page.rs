//! What is to be explained in, a page of text out.

use std::fmt::Write as _;

use anstyle::Style;
use mcpspec::{Lifecycle, State};

use super::codes;
use super::find::Topic;
use crate::finding;
use crate::model::{Arm, Definition, Member, Method, Model, Shape, first_sentence, names_in, plain, spelled};
use crate::report::rules::Rule;

const BOLD: Style = Style::new().bold();
/// How wide the names of facts are.
const LABEL: usize = 11;

/// A page in the making.
pub(super) struct Page<'m> {
    /// All models, for what is said of other revisions.
    models: &'m [Model],
    text: String,
}

impl Topic<'_> {
    /// Its place in the schema, if it is a part of one.
    pub(super) fn pointer(&self) -> Option<&str> {
        match self {
            Self::Definition(_, known) => Some(&known.pointer),
            Self::Member(_, _, member) => Some(&member.pointer),
            _ => None,
        }
    }

    /// What it is in a line, and what to ask for to hear more.
    pub(super) fn line(&self) -> (String, String) {
        match self {
            Self::Definition(model, known) => {
                (known.name.clone(), format!("definition of {}: {}", model.id, first_sentence(&known.text)))
            }
            Self::Member(model, known, member) => {
                let name = format!("{}.{}", known.name, member.name);
                (name, format!("member of {}: {}", model.id, member.spelled()))
            }
            Self::Method(model, method) => {
                (method.name.clone(), format!("method of {}: {}", model.id, first_sentence(&method.text)))
            }
            Self::Code(code) => (code.to_string(), "error code".to_owned()),
            Self::Rule(rule) => (rule.name.to_owned(), format!("rule: {}", rule.text)),
            Self::Whole(model) => (model.id.clone(), model.text.clone()),
            Self::Key(model, key) => ((*key).to_owned(), format!("key of `_meta` in {}", model.id)),
            Self::Feature(key, row) => {
                ((*key).to_owned(), format!("feature of the lifecycle: {}", row.feature))
            }
        }
    }
}

impl<'m> Page<'m> {
    /// The page of one thing.
    pub(super) fn of(models: &'m [Model], topic: &Topic<'_>) -> String {
        let mut page = Self { models, text: String::new() };
        match topic {
            Topic::Definition(model, known) => page.definition(model, known),
            Topic::Member(model, known, member) => page.member(model, known, member),
            Topic::Method(model, method) => page.method(model, method),
            Topic::Code(code) => page.code(*code),
            Topic::Rule(rule) => page.rule(rule),
            Topic::Whole(model) => page.whole(model),
            Topic::Key(model, key) => page.key(model, key),
            Topic::Feature(key, row) => page.feature(key, row),
        }
        page.text.trim_end().to_owned() + "\n"
    }

    /// The first lines.
    fn title(&mut self, name: &str, what: &str, text: &str) {
        // Memory takes everything, here and below.
        let _ = writeln!(self.text, "{BOLD}{name}{BOLD:#}: {what}");
        if !text.is_empty() {
            let _ = writeln!(self.text, "{}", plain(text));
        }
        self.text.push('\n');
    }

    fn fact(&mut self, label: &str, what: &str) {
        let _ = writeln!(self.text, "  {label:LABEL$} {what}");
    }

    /// Extensions know no revision that they came with.
    fn since(&mut self, revision: &str) {
        if !revision.is_empty() {
            self.fact("since", revision);
        }
    }

    /// The revisions and extensions that have something.
    fn found_in(&mut self, has: impl Fn(&Model) -> bool) {
        let mut ids: Vec<&str> =
            self.models.iter().filter(|model| has(model)).map(|model| model.id.as_str()).collect();
        ids.sort_unstable();
        self.fact("found in", &ids.join(", "));
    }

    fn definition(&mut self, model: &Model, known: &Definition) {
        let what = format!("a definition of {}, of the area {}", model.id, known.area);
        self.title(&known.name, &what, &known.text);
        self.shape(known);
        if let Some(mark) = &known.lifecycle {
            self.fact("lifecycle", &mark.told());
        }
        let users = users(model, &known.name);
        if !users.is_empty() {
            self.fact("used by", &users.join(", "));
        }
        self.since(&known.since);
        self.found_in(|model| model.definition(&known.name).is_some());
        if !known.pointer.is_empty() {
            self.fact("schema", &pointer_of(known));
        }
        self.fact("Rust", &model.rust(known));
    }

    fn shape(&mut self, known: &Definition) {
        match &known.shape {
            Shape::Record { members } if members.is_empty() => self.fact("members", "none of its own"),
            Shape::Record { members } => self.members(members),
            Shape::Enum { open, values } => {
                let open = if *open { "any string; known are " } else { "one of " };
                let values: Vec<String> = values
                    .iter()
                    .map(|value| {
                        let mark = value.lifecycle.as_ref().map(|mark| format!(" ({})", mark.brief()));
                        format!("`{}`{}", value.text, mark.unwrap_or_default())
                    })
                    .collect();
                self.fact("values", &format!("{open}{}", values.join(", ")));
            }
            Shape::Union { arms, select } => {
                self.fact("one of", &arms_of(arms));
                if let Some(tag) = select.get("byTag").and_then(serde_json::Value::as_str) {
                    self.fact("told by", &format!("its member `{tag}`"));
                }
            }
            Shape::Alias { is } => self.fact("the same as", &spelled(is)),
            Shape::Kept {} => self.fact("value", "open JSON, kept as it came"),
        }
    }

    fn members(&mut self, members: &[Member]) {
        self.text.push_str("  members\n");
        let width = |of: &dyn Fn(&Member) -> usize| members.iter().map(of).max().unwrap_or(0);
        let name = width(&|member| member.name.len());
        let is = width(&|member| member.spelled().len()).min(40);
        for member in members {
            let mut facts = member.facts();
            if !member.since.is_empty() {
                facts.push(format!("since {}", member.since));
            }
            let line = format!("    {:name$}  {:is$}  {}", member.name, member.spelled(), facts.join(", "));
            let _ = writeln!(self.text, "{}", line.trim_end());
        }
        self.text.push('\n');
    }

    fn member(&mut self, model: &Model, known: &Definition, member: &Member) {
        let name = format!("{}.{}", known.name, member.name);
        self.title(&name, &format!("a member of {}", model.id), "");
        self.fact("type", &member.spelled());
        for name in member.is.iter().flat_map(names_in) {
            if let Some(of) = model.definition(name) {
                self.fact("", &format!("{name}: {}", first_sentence(&of.text)));
            }
        }
        for fact in member.facts().iter().filter(|_| member.lifecycle.is_none()) {
            self.fact("", fact);
        }
        if let Some(mark) = &member.lifecycle {
            let facts = member.facts();
            facts.iter().filter(|fact| **fact != mark.brief()).for_each(|fact| self.fact("", fact));
            self.fact("lifecycle", &mark.told());
        }
        self.since(&member.since);
        let has = |model: &Model| {
            model.definition(&known.name).is_some_and(|known| known.member(&member.name).is_some())
        };
        self.found_in(has);
        self.fact("schema", &member.pointer);
        self.fact("part of", &format!("{}: {}", known.name, first_sentence(&known.text)));
    }

    fn method(&mut self, model: &Model, method: &Method) {
        let kind = match method.kind.as_str() {
            "inputRequest" => "a request for input, inside a result that says `input_required`,",
            "notification" => "a notification",
            _ => "a request",
        };
        let what = format!("{kind} of the {} in {}", method.from.join(" and of the "), model.id);
        self.title(&method.name, &what, &method.text);
        self.fact("params", &spelled(&method.params));
        if let Some(result) = &method.result {
            self.fact("result", &outcome(model, result));
        }
        match method.gate.as_deref().and_then(|gate| gate.split_once('.')) {
            Some(("client", gate)) => {
                self.fact(
                    "needs",
                    &format!("the client's capability `{gate}`; without it nobody may ask for it (-32021)"),
                );
            }
            Some((side, gate)) => {
                self.fact(
                    "needs",
                    &format!("the {side}'s capability `{gate}`; without it the answer is -32601"),
                );
            }
            None => {}
        }
        if let Some(mark) = model.definition(&method.definition).and_then(|known| known.lifecycle.as_ref()) {
            self.fact("lifecycle", &mark.told());
        }
        self.found_in(|model| model.method(&method.name).is_some());
        self.fact("message", &method.definition);
    }

    fn code(&mut self, code: i64) {
        let name = |model: &Model| {
            let known = model.error_codes.iter().chain(&model.retired_error_codes);
            known.filter(|(_, known)| **known == code).map(|(name, _)| name.clone()).next()
        };
        let names = self.models.iter().find_map(name);
        let used = codes::USES.iter().find(|used| used.code == code);
        let what = names.map_or("an error code".to_owned(), |name| format!("an error code, {name}"));
        self.title(&code.to_string(), &what, used.map_or(codes::range(code), |used| used.text));
        if let Some(used) = used {
            self.fact("carries", used.carries);
            self.fact("source", used.source);
            self.found_in(|model| model.error_codes.values().any(|known| *known == code));
        }
        let retired = |model: &&Model| model.retired_error_codes.values().any(|known| *known == code);
        let retired: Vec<&str> = self.models.iter().filter(retired).map(|model| model.id.as_str()).collect();
        if !retired.is_empty() {
            self.fact("retired in", &retired.join(", "));
        }
    }

    fn rule(&mut self, rule: &Rule) {
        let what = format!("a rule; a breach is of the severity {}", finding::name(rule.severity));
        self.title(rule.name, &what, rule.text);
        let source = if rule.source.is_empty() { "the schema" } else { rule.source };
        self.fact("source", source);
    }

    fn whole(&mut self, model: &Model) {
        let what = if model.is_extension() { "an extension" } else { "a revision" };
        self.title(&model.id, what, &model.text);
        let methods: Vec<&str> = model.methods.iter().map(|method| method.name.as_str()).collect();
        if !methods.is_empty() {
            self.fact("methods", &methods.join(", "));
        }
        let count = model.definitions.len();
        self.fact("definitions", &format!("{count}; `mcpspec types --revision {}` lists them", model.id));
        self.fact("Rust", &format!("mcpspec::{}", model.module));
    }

    fn key(&mut self, model: &Model, key: &str) {
        self.title(key, &format!("a key of `_meta` in {}", model.id), "");
        let mut stands = false;
        for known in &model.definitions {
            if let Some(member) = known.member(key) {
                let facts = [vec![member.spelled()], member.facts()].concat().join(", ");
                self.fact("stands in", &format!("{}: {facts}", known.name));
                stands = true;
            }
        }
        if !stands {
            self.fact("stands in", "any `_meta`, as a string");
        }
        self.found_in(|model| model.meta_keys.values().any(|known| known == key));
    }

    fn feature(&mut self, key: &str, row: &Lifecycle) {
        let state = match row.state {
            State::Active => "active",
            State::Deprecated => "deprecated",
            State::Removed => "removed",
        };
        self.title(key, &format!("a feature that is {state}: {}", row.feature), "");
        self.fact("since", row.deprecated_in);
        self.fact("authority", row.authority);
        self.fact("goes in", row.earliest_removal);
        self.fact("instead", row.migration);
        if !row.pointers.is_empty() {
            self.fact("covers", &row.pointers.join(", "));
        }
    }
}

/// Where a definition is used: members as `Definition.member`, unions and aliases by their names, and
/// methods.
fn users(model: &Model, name: &str) -> Vec<String> {
    let mut users = Vec::new();
    for known in &model.definitions {
        for (member, is) in known.types() {
            if names_in(is).contains(&name) {
                users.push(member.map_or(known.name.clone(), |member| format!("{}.{member}", known.name)));
            }
        }
    }
    for method in &model.methods {
        let types = [Some(&method.params), method.result.as_ref()];
        if method.definition == name || types.into_iter().flatten().any(|is| names_in(is).contains(&name)) {
            users.push(method.name.clone());
        }
    }
    users.dedup();
    users
}

/// What a method may be answered with, unions spread into their arms.
fn outcome(model: &Model, result: &serde_json::Value) -> String {
    let definition = names_in(result).first().and_then(|name| model.definition(name));
    match definition.map(|known| &known.shape) {
        Some(Shape::Union { arms, .. }) => format!("{}: {}", spelled(result), arms_of(arms)),
        _ => spelled(result),
    }
}

fn arms_of(arms: &[Arm]) -> String {
    let arms: Vec<String> = arms.iter().map(|arm| spelled(&arm.is)).collect();
    arms.join(", ")
}

fn pointer_of(known: &Definition) -> String {
    match known.origin.as_str() {
        "schema" => known.pointer.clone(),
        _ => format!("{} (named by this project)", known.pointer),
    }
}
