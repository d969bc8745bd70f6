//! What validators ask of a tree, as code: a function per place that asks for more than a kind. Trees
//! are so quick to look at that tables cost more than what they say; on bytes they cost nothing beside
//! reading the text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::rust::{folder, literal};
use super::{Format, Output};
use crate::ir::{Alternative, AnyNode, Checks, KINDS, Node, ObjectNode, TagNode, Workspace};

pub(super) fn emit(workspace: &Workspace, output: &mut Output) {
    for spec in workspace.specs() {
        let path = format!("{}/trees.rs", folder(spec));
        output.add(path, "trees", &spec.source, Format::Tables, file(&spec.checks));
    }
}

fn file(checks: &Checks) -> String {
    let depths = depths(&checks.nodes);
    let methods = checks.methods.iter().flat_map(|(_, message, response)| [Some(*message), *response]);
    let starts = checks.definitions.values().copied().chain([checks.message]).chain(methods.flatten());
    let mut code = Code { nodes: &checks.nodes, functions: BTreeMap::new(), bodies: BTreeMap::new() };
    let mut text = "/// The code for the places at which validators start.\n\
                    pub(super) const fn tree(place: NodeId) -> Option<TreeCheck> {\n    \
                    let (depth, fits): (u32, fn(&Value) -> bool) = match place {\n"
        .to_owned();
    for start in starts.collect::<BTreeSet<_>>() {
        if let Some(depth) = depths[start] {
            let _ = writeln!(text, "        {start} => ({depth}, {}),", code.function(start));
        }
    }
    text.push_str("        _ => return None,\n    };\n    Some(TreeCheck { depth, fits })\n}\n");
    let written: BTreeMap<usize, &String> = code.bodies.iter().map(|(body, place)| (*place, body)).collect();
    for (place, body) in written {
        let (pointer, body) = (&checks.nodes[place].pointer, body.replace('\n', "\n    "));
        let value = if mentions(&body, "value") { "value" } else { "_" };
        let _ = writeln!(text, "\n// {pointer}\nfn fits_{place}({value}: &Value) -> bool {{\n    {body}\n}}");
    }
    let taken = ["NodeId", "TreeCheck", "Value", "find", "is_integer", "is_number", "is_one"];
    let used = taken
        .into_iter()
        .filter(|name| text.contains(&format!("{name}(")) || !name.starts_with(char::is_lowercase));
    format!("use mcpspec_core::validate::code::{{{}}};\n\n{text}", used.collect::<Vec<_>>().join(", "))
}

/// How many containers stand in one another in what is looked at, by place; none where a place
/// contains itself.
fn depths(nodes: &[Node]) -> Vec<Option<u32>> {
    let mut known = vec![None; nodes.len()];
    for place in 0..nodes.len() {
        depth(nodes, place, &mut Vec::new(), &mut known);
    }
    known.into_iter().map(Option::flatten).collect()
}

fn depth(
    nodes: &[Node],
    place: usize,
    path: &mut Vec<usize>,
    known: &mut Vec<Option<Option<u32>>>,
) -> Option<u32> {
    if path.contains(&place) {
        return None;
    }
    if let Some(found) = known[place] {
        return found;
    }
    path.push(place);
    let node = &nodes[place];
    let members = node
        .object
        .iter()
        .flat_map(|object| object.members.iter().map(|(.., place)| *place).chain(object.others));
    let mut deepest = |places: Vec<usize>| {
        places.into_iter().try_fold(0, |most, place| Some(depth(nodes, place, path, known)?.max(most)))
    };
    let inside = deepest(members.chain(node.items).collect());
    let arms = node.any.iter().flat_map(|any| &any.by_kind).flat_map(|(_, choice)| arms(choice));
    let beside = deepest(node.all.iter().copied().chain(arms).collect());
    let is_container = node.object.is_some() || node.items.is_some();
    let found = inside.zip(beside).map(|(inside, beside)| beside.max(inside + u32::from(is_container)));
    path.pop();
    known[place] = Some(found);
    found
}

/// The places between which a choice is made.
fn arms(choice: &Alternative) -> Vec<usize> {
    match choice {
        Alternative::Node(arm) => vec![*arm],
        Alternative::Tag(tag) => tag.arms.iter().map(|(_, arm)| *arm).chain(tag.absent).collect(),
        Alternative::Member(arms) => arms.iter().map(|(_, arm)| *arm).collect(),
        Alternative::Each(arms) => arms.clone(),
    }
}

/// The code that has been asked for.
struct Code<'a> {
    nodes: &'a [Node],
    /// The function of a place, which is called by the first place that asks for the same.
    functions: BTreeMap<usize, usize>,
    /// The first place that asks for it, by what a function does.
    bodies: BTreeMap<String, usize>,
}

impl Code<'_> {
    /// A function that tells whether a tree fits a place. No place that is asked for contains itself.
    fn function(&mut self, place: usize) -> String {
        let first = match self.functions.get(&place) {
            Some(first) => *first,
            None => {
                let body = self.body(place);
                let first = *self.bodies.entry(body).or_insert(place);
                self.functions.insert(place, first);
                first
            }
        };
        format!("fits_{first}")
    }

    /// Whether `value` fits a place.
    fn fits(&mut self, place: usize) -> String {
        simple(&self.nodes[place]).unwrap_or_else(|| format!("{}(value)", self.function(place)))
    }

    /// What the function of a place does.
    fn body(&mut self, place: usize) -> String {
        if let Some(simple) = simple(&self.nodes[place]) {
            return simple;
        }
        let mut arms: Vec<(String, Vec<&str>)> = Vec::new();
        for kind in KINDS {
            let body = self.of_kind(place, kind);
            match arms.iter_mut().find(|(known, _)| *known == body) {
                Some((_, kinds)) => kinds.push(kind),
                None => arms.push((body, vec![kind])),
            }
        }
        let counts = arms.iter().any(|(body, _)| mentions(body, "seen"));
        let seen = if counts { "let mut seen = 0_u64;\n" } else { "" };
        let (refused, taken): (Vec<_>, Vec<_>) = arms.into_iter().partition(|(body, _)| body == "false");
        let patterns = |body: &str, kinds: &[&str]| {
            kinds.iter().map(|kind| pattern(kind, body)).collect::<Vec<_>>().join(" | ")
        };
        match (&taken[..], refused.is_empty()) {
            ([], _) => return "false".to_owned(),
            ([(body, _)], true) => return body.clone(),
            ([(body, kinds)], false) => {
                return format!(
                    "{seen}let {} = value else {{ return false }};\n{body}",
                    patterns(body, kinds)
                );
            }
            _ => {}
        }
        let mut text = format!("{seen}match value {{\n");
        for (body, kinds) in &taken {
            let body = braced(body).replace('\n', "\n    ");
            let _ = writeln!(text, "    {} => {body},", patterns(&body, kinds));
        }
        text + if refused.is_empty() { "}" } else { "    _ => false,\n}" }
    }

    /// What a place asks of a value of a kind.
    fn of_kind(&mut self, place: usize, kind: &str) -> String {
        let node = &self.nodes[place];
        let integers = kind == "number" && admits_integers_only(node);
        if !node.kinds.is_empty() && !node.kinds.iter().any(|known| known == kind) && !integers {
            return "false".to_owned();
        }
        let mut asked = Vec::new();
        if integers {
            asked.push("is_integer(value)".to_owned());
        }
        asked.extend(of_scalar(node, kind));
        asked.extend(node.all.iter().map(|other| self.fits(*other)));
        match (kind, node.items, &node.object) {
            ("array", Some(items), _) => asked.push(self.items(items)),
            ("object", _, Some(object)) if !is_open(object) => asked.push(self.object(object)),
            _ => {}
        }
        if let Some(any) = &node.any {
            asked.push(self.any(any, kind));
        }
        asked.retain(|one| one != "true");
        match asked.iter().any(|one| one == "false") {
            true => "false".to_owned(),
            false if asked.is_empty() => "true".to_owned(),
            false if asked.len() == 1 => asked.swap_remove(0),
            false => asked.iter().map(|one| in_parentheses(one)).collect::<Vec<_>>().join(" && "),
        }
    }

    fn items(&mut self, place: usize) -> String {
        match self.fits(place) {
            all if all == "true" => all,
            fits => each("value in items", &fits, "true"),
        }
    }

    fn object(&mut self, object: &ObjectNode) -> String {
        let (mut arms, mut required) = (String::new(), 0_u32);
        for (name, is_required, place) in &object.members {
            let mut fits = self.fits(*place);
            if *is_required {
                fits = format!("{{ seen |= 1 << {required}; {fits} }}");
                required += 1;
            }
            let _ = writeln!(arms, "    {} => {fits},", literal(name));
        }
        let others = object.others.map_or_else(|| "false".to_owned(), |place| self.fits(place));
        match (&arms[..], &others[..]) {
            ("", "false") => "members.is_empty()".to_owned(),
            ("", others) => each("value in members.values()", others, "true"),
            (arms, others) => {
                let value = if mentions(arms, "value") { "value" } else { "_" };
                let seen = match required {
                    0 => "true".to_owned(),
                    bits => format!("seen == {:#b}", (1_u128 << bits) - 1),
                };
                let fits = format!("match name.as_str() {{\n{arms}    _ => {others},\n}}");
                each(&format!("(name, {value}) in members"), &fits, &seen)
            }
        }
    }

    /// Alternatives for a value of a kind.
    fn any(&mut self, any: &AnyNode, kind: &str) -> String {
        let is_it = |kinds: &Vec<String>| kinds.is_empty() || kinds.iter().any(|known| known == kind);
        match any.by_kind.iter().find(|(kinds, _)| is_it(kinds)) {
            None => "false".to_owned(),
            Some((_, Alternative::Node(arm))) => self.fits(*arm),
            Some((_, Alternative::Tag(tag))) => self.tagged(tag),
            Some((_, Alternative::Member(arms))) => {
                let arms = self.arms(arms, |fits| format!("Some({fits})"));
                format!(
                    "members.keys().find_map(|name| match name.as_str() {{\n{arms}    _ => None,\n}}) == Some(true)"
                )
            }
            Some((_, Alternative::Each(arms))) => {
                let arms: Vec<String> = arms.iter().map(|arm| self.fits(*arm)).collect();
                match any.one {
                    true => format!("is_one(&[{}])", arms.join(", ")),
                    false => arms.join(" || "),
                }
            }
        }
    }

    fn tagged(&mut self, tag: &TagNode) -> String {
        if tag.arms.is_empty() && tag.absent.is_none() {
            return "false".to_owned();
        }
        let arms = self.arms(&tag.arms, |fits| fits);
        let absent = tag.absent.map_or_else(String::new, |arm| format!("    None => {},\n", self.fits(arm)));
        let member = literal(&tag.member);
        let arms = arms.replace('\n', "\n    ");
        format!(
            "match find(members, {member}) {{\n    Some(Value::String(text)) => match text.as_str() {{\n    \
             {arms}    _ => false,\n    }},\n{absent}    _ => false,\n}}"
        )
    }

    /// The arms of a match on names, and what of each is shown.
    fn arms(&mut self, arms: &[(String, usize)], shown: impl Fn(String) -> String) -> String {
        let mut text = String::new();
        for (name, arm) in arms {
            let _ = writeln!(text, "    {} => {},", literal(name), shown(self.fits(*arm)));
        }
        text
    }
}

/// What a place asks of a scalar, and of the length of an array.
fn of_scalar(node: &Node, kind: &str) -> Vec<String> {
    let mut asked = Vec::new();
    match (kind, &node.constant) {
        ("string", _) if !node.texts.is_empty() => {
            asked.push(format!("matches!(text.as_str(), {})", alternatives(&node.texts)));
        }
        ("number", Some(constant)) => asked.push(format!("is_number({}, number)", literal(constant))),
        ("boolean", Some(constant)) => asked.push(format!("*boolean == {}", constant == "true")),
        _ => {}
    }
    let amount = match kind {
        "number" => "number.as_f64()",
        "string" => "Some(text.chars().count() as f64)",
        "array" => "Some(items.len() as f64)",
        _ => return asked,
    };
    let is_within = match &node.bounds {
        (Some(low), Some(high)) => format!("({low}_f64..={high}_f64).contains(&it)"),
        (Some(low), None) => format!("it >= {low}_f64"),
        (None, Some(high)) => format!("it <= {high}_f64"),
        (None, None) => return asked,
    };
    asked.push(format!("{amount}.is_some_and(|it| {is_within})"));
    asked
}

/// What a place asks for, where that is a kind or a constant string.
fn simple(node: &Node) -> Option<String> {
    let asks_more = node.object.as_ref().is_some_and(|object| !is_open(object))
        || node.items.is_some()
        || node.any.is_some()
        || !node.all.is_empty()
        || node.constant.is_some()
        || node.bounds != (None, None);
    if asks_more {
        return None;
    }
    match &node.kinds[..] {
        [] if node.texts.is_empty() => Some("true".to_owned()),
        [kind] if kind == "string" && !node.texts.is_empty() => {
            Some(format!("matches!(value.as_str(), Some({}))", alternatives(&node.texts)))
        }
        kinds if !kinds.is_empty() && node.texts.is_empty() => {
            let is_it = |kind: &String| match &kind[..] {
                "integer" => "is_integer(value)".to_owned(),
                kind => format!("value.is_{kind}()"),
            };
            Some(kinds.iter().map(is_it).collect::<Vec<_>>().join(" || "))
        }
        _ => None,
    }
}

fn is_open(object: &ObjectNode) -> bool {
    object.members.is_empty() && object.others == Some(0)
}

fn admits_integers_only(node: &Node) -> bool {
    let admits = |kind: &str| node.kinds.iter().any(|known| known == kind);
    admits("integer") && !admits("number")
}

/// A kind as a pattern, with a name for what a body looks at.
fn pattern(kind: &str, body: &str) -> String {
    let (variant, name) = match kind {
        "null" => return "Value::Null".to_owned(),
        "boolean" => ("Bool", "boolean"),
        "number" => ("Number", "number"),
        "string" => ("String", "text"),
        "array" => ("Array", "items"),
        _ => ("Object", "members"),
    };
    format!("Value::{variant}({})", if mentions(body, name) { name } else { "_" })
}

/// Whether code has a variable, outside of its strings.
fn mentions(code: &str, variable: &str) -> bool {
    let letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.split('"').step_by(2).flat_map(|code| code.split(|one| !letter(one))).any(|word| word == variable)
}

/// What asks the same of each of several. A loop, not a closure: that would be compiled together with
/// the iterator, once for each place.
fn each(of: &str, fits: &str, then: &str) -> String {
    let fits = fits.replace('\n', "\n    ");
    format!("for {of} {{\n    let fits = {fits};\n    if !fits {{ return false; }}\n}}\n{then}")
}

/// A body as an expression.
fn braced(body: &str) -> String {
    match body.starts_with("for ") {
        true => format!("{{\n    {}\n}}", body.replace('\n', "\n    ")),
        false => body.to_owned(),
    }
}

/// What may stand beside `&&`.
fn in_parentheses(condition: &str) -> String {
    let condition = braced(condition);
    if condition.contains(" || ") || condition.starts_with("match ") {
        format!("({condition})")
    } else {
        condition
    }
}

fn alternatives(texts: &[String]) -> String {
    texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(" | ")
}
