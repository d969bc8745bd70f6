//! A tree of `serde_json` and a node in, a verdict or all violations out. The same rules as on
//! bytes; a tree has neither duplicates nor places in a text.

use serde_json::Value;

use super::Asked;
use super::bytes::within;
use super::node::{
    Any, Bounds, Choice, Extra, Kinds, Node, NodeId, Object, Others, Tables, Tag, Told, kinds,
};
use super::prose::Tell;
use super::report::{Finding, Report, Severity, Wanted};
use super::word::{Print, Word};
use crate::json::same_number;
use crate::path::Segment;
use crate::violation::Rule;

/// The verdict is clear, or no more violations are wanted.
struct Stop;

type Step = Result<(), Stop>;

/// Whether a tree is what a node asks for.
pub(super) fn is_valid(tables: &Tables, node: NodeId, value: &Value, asked: &Asked) -> bool {
    Walk::new(tables.nodes, asked, asked.limits.depth, None).value(node, value).is_ok()
}

/// All that is wrong with a tree.
pub(super) fn report(tables: &Tables, node: NodeId, value: &Value, asked: &Asked) -> Report {
    let report = Some(Report::new(asked.most));
    let mut walk = Walk::new(tables.nodes, asked, asked.limits.depth, report);
    let _ = walk.value(node, value);
    walk.report.unwrap_or_else(|| Report::new(asked.most))
}

struct Walk<'v> {
    nodes: &'static [Node],
    asked: &'v Asked,
    /// Whether anything counts that the schema does not assert.
    reads_told: bool,
    /// How many more containers may stand in one another.
    depth: u32,
    path: Vec<Segment<'v>>,
    /// Where violations go; without one the first is the verdict.
    report: Option<Report>,
}

impl<'v> Walk<'v> {
    fn new(nodes: &'static [Node], asked: &'v Asked, depth: u32, report: Option<Report>) -> Self {
        Self { nodes, asked, reads_told: asked.reads_told(), depth, path: Vec::new(), report }
    }

    fn node(&self, node: NodeId) -> &'static Node {
        &self.nodes[usize::from(node)]
    }

    fn refuse(&mut self, rule: Rule, node: &Node, wanted: Wanted<'_>, found: &Value) -> Step {
        let Some(report) = &mut self.report else { return Err(Stop) };
        let finding = Finding::of(&self.path, rule, node.pointer, wanted, &shown(found));
        if report.add(finding) { Ok(()) } else { Err(Stop) }
    }

    /// Does something at a member or an item.
    fn within(
        &mut self,
        segment: impl FnOnce() -> Segment<'v>,
        step: impl FnOnce(&mut Self) -> Step,
    ) -> Step {
        if self.report.is_none() {
            return step(self);
        }
        self.path.push(segment());
        step(self)?;
        self.path.pop();
        Ok(())
    }

    fn value(&mut self, id: NodeId, value: &'v Value) -> Step {
        let node = self.node(id);
        if let (true, Some(told)) = (self.reads_told, node.told) {
            return self.with_told(node, told, value);
        }
        let kind = kind(value);
        match node.plain & kind != 0 && kind & (kinds::OBJECT | kinds::ARRAY) == 0 {
            true => Ok(()),
            false => self.checked(node, kind, value),
        }
    }

    fn checked(&mut self, node: &'static Node, kind: Kinds, value: &'v Value) -> Step {
        let integer =
            node.kinds & (kinds::NUMBER | kinds::INTEGER) == kinds::INTEGER && kind == kinds::NUMBER;
        if node.kinds & kind == 0 && !integer {
            return self.refuse(Rule::Type, node, Wanted::Kinds(node.kinds), value);
        }
        for other in node.extra.map_or(&[][..], |extra| extra.all) {
            self.value(*other, value)?;
        }
        if let Some(any) = node.any {
            self.any(node, any, kind, value)?;
        }
        match value {
            Value::Object(members) => {
                let Some(object) = node.object else { return self.deeper(node, value, |_| Ok(())) };
                self.deeper(node, value, |walk| walk.object(node, object, members, value))?;
            }
            Value::Array(items) => self.deeper(node, value, |walk| walk.array(node, items))?,
            Value::String(text) => self.string(node, text, value)?,
            Value::Number(number) if integer => self.integer(node, number, value)?,
            _ => {}
        }
        match node.extra {
            Some(extra) => self.extra(node, extra, value),
            None => Ok(()),
        }
    }

    /// What few nodes ask.
    fn extra(&mut self, node: &'static Node, extra: &Extra, value: &'v Value) -> Step {
        if let Some(constant) = extra.constant {
            let is_it = match value {
                Value::Number(number) => is_number(constant, number),
                Value::Bool(boolean) => constant == if *boolean { "true" } else { "false" },
                _ => true,
            };
            if !is_it {
                self.refuse(Rule::Constant, node, Wanted::Constant(constant), value)?;
            }
        }
        if let Some(bounds) = extra.bounds {
            self.bounded(node, bounds, value)?;
        }
        Ok(())
    }

    /// A value of a node with a format or with rules, for one who asks for them.
    fn with_told(&mut self, node: &'static Node, told: &'static Told, value: &'v Value) -> Step {
        self.checked(node, kind(value), value)?;
        if let (Some(format), Some(formats), Value::String(text)) = (told.format, self.asked.formats, value)
            && !formats(format, text)
        {
            self.refuse(Rule::Format, node, Wanted::Format(format), value)?;
        }
        if self.asked.reads_prose() { self.prose(node, told, value) } else { Ok(()) }
    }

    fn prose(&mut self, node: &'static Node, told: &Told, value: &'v Value) -> Step {
        let heard = self.asked.heard(self.report.is_some());
        let mut step = Ok(());
        let mut take = |finding: Finding| {
            if step.is_ok() {
                step = self.take(finding);
            }
        };
        for rule in told.prose {
            rule.check(value, &mut Tell::new(*rule, node.pointer, heard, &mut take));
        }
        step
    }

    fn take(&mut self, finding: Finding) -> Step {
        let goes_on = match &mut self.report {
            Some(report) => report.add(finding.within(&self.path)),
            None => finding.severity != Severity::Error,
        };
        if goes_on { Ok(()) } else { Err(Stop) }
    }

    fn bounded(&mut self, node: &'static Node, bounds: Bounds, value: &'v Value) -> Step {
        let (amount, wanted) = match value {
            Value::Number(number) => (number.as_f64().unwrap_or(f64::NAN), Wanted::Number(bounds)),
            Value::String(text) => (text.chars().count() as f64, Wanted::Characters(bounds)),
            Value::Array(items) => (items.len() as f64, Wanted::Items(bounds)),
            _ => return Ok(()),
        };
        if within(bounds, amount) { Ok(()) } else { self.refuse(Rule::Bound, node, wanted, value) }
    }

    /// Goes into a container, if it is not too deep.
    fn deeper(&mut self, node: &Node, value: &Value, step: impl FnOnce(&mut Self) -> Step) -> Step {
        if self.depth == 0 {
            self.refuse(Rule::Limit, node, Wanted::Words("fewer containers inside one another"), value)?;
            return Err(Stop);
        }
        self.depth -= 1;
        step(self)?;
        self.depth += 1;
        Ok(())
    }

    fn string(&mut self, node: &Node, text: &str, value: &Value) -> Step {
        let print = Print::of(text.as_bytes());
        if node.texts.is_empty() || node.texts.iter().any(|word| word.is(print, text.as_bytes())) {
            return Ok(());
        }
        let rule = if node.texts.len() == 1 { Rule::Constant } else { Rule::Enum };
        self.refuse(rule, node, Wanted::Texts(node.texts), value)
    }

    fn integer(&mut self, node: &Node, number: &serde_json::Number, value: &Value) -> Step {
        let is_whole = || number.as_f64().is_some_and(|double| double.fract() == 0.0);
        match number.is_i64() || number.is_u64() || is_whole() {
            true => Ok(()),
            false => self.refuse(Rule::Type, node, Wanted::Kinds(kinds::INTEGER), value),
        }
    }

    fn array(&mut self, node: &Node, items: &'v [Value]) -> Step {
        let Some(of_items) = node.items else { return Ok(()) };
        for (place, item) in items.iter().enumerate() {
            self.within(|| Segment::Index(place), |walk| walk.value(of_items, item))?;
        }
        Ok(())
    }

    fn object(
        &mut self,
        node: &Node,
        object: &'static Object,
        members: &'v serde_json::Map<String, Value>,
        value: &Value,
    ) -> Step {
        let mut seen = 0_u64;
        for (name, member) in members {
            let print = Print::of(name.as_bytes());
            let other = match object.members.iter().position(|(known, _)| known.is(print, name.as_bytes())) {
                Some(place) => {
                    seen |= 1 << place;
                    Some(object.members[place].1)
                }
                None => match object.others {
                    Others::Open => continue,
                    Others::Node(node) => Some(node),
                    Others::Closed => None,
                },
            };
            self.within(
                || Segment::Member(name.as_str().into()),
                |walk| match other {
                    Some(id) => walk.value(id, member),
                    None => walk.refuse(Rule::Undeclared, node, Wanted::Declared(object), member),
                },
            )?;
        }
        let missing = object.required & !seen;
        for (place, (name, _)) in object.members.iter().enumerate() {
            if missing & (1 << place) != 0 {
                self.refuse(Rule::Required, node, Wanted::Member(name.text()), value)?;
            }
        }
        Ok(())
    }

    fn any(&mut self, node: &'static Node, any: &'static Any, kind: Kinds, value: &'v Value) -> Step {
        if let (Some(choice), kinds::OBJECT, true) = (any.told, kind, self.asked.reads_prose()) {
            return self.choose(node, choice, any.one, value);
        }
        match any.by_kind.iter().find(|(kinds, _)| kinds & kind != 0) {
            Some((_, choice)) => self.choose(node, *choice, any.one, value),
            None => {
                let admitted = any.by_kind.iter().fold(0, |all, (kinds, _)| all | kinds);
                self.refuse(Rule::Type, node, Wanted::Kinds(admitted), value)
            }
        }
    }

    fn choose(&mut self, node: &'static Node, choice: Choice, one: bool, value: &'v Value) -> Step {
        match choice {
            Choice::Node(arm) => self.value(arm, value),
            Choice::Tag(tag) => self.tagged(node, tag, value),
            Choice::Member(arms) => self.by_member(node, arms, value),
            Choice::Each(arms) => self.each(node, arms, one, value),
        }
    }

    fn tagged(&mut self, node: &'static Node, tag: &'static Tag, value: &'v Value) -> Step {
        let member = tag.member.text();
        let Some(found) = value.get(member) else {
            return match tag.absent {
                Some(arm) => self.value(arm, value),
                None => self.refuse(Rule::Required, node, Wanted::Member(member), value),
            };
        };
        let rule = match found.as_str() {
            None => Rule::Type,
            Some(text) => {
                let print = Print::of(text.as_bytes());
                if let Some((_, arm)) = tag.arms.iter().find(|(word, _)| word.is(print, text.as_bytes())) {
                    return self.value(*arm, value);
                }
                if member == "method" { Rule::Method } else { Rule::Tag }
            }
        };
        let step = |walk: &mut Self| walk.refuse(rule, node, Wanted::Tags(tag.arms), found);
        self.within(|| Segment::Member(member.into()), step)
    }

    fn by_member(&mut self, node: &'static Node, arms: &'static [(Word, NodeId)], value: &'v Value) -> Step {
        let members = value.as_object().into_iter().flatten();
        let found = members.filter_map(|(name, _)| arms.iter().find(|(word, _)| word.text() == name)).next();
        match found {
            Some((_, arm)) => self.value(*arm, value),
            None => self.refuse(Rule::Required, node, Wanted::AnyMember(arms), value),
        }
    }

    /// A walk of its own over the same value.
    fn trial(&self, report: Option<Report>) -> Self {
        Self::new(self.nodes, self.asked, self.depth, report)
    }

    fn each(&mut self, node: &'static Node, arms: &[NodeId], one: bool, value: &'v Value) -> Step {
        let mut fitting = 0;
        for arm in arms {
            fitting += usize::from(self.trial(None).value(*arm, value).is_ok());
            if fitting == 1 && !one {
                return Ok(());
            }
        }
        match fitting {
            0 if self.report.is_none() => Err(Stop),
            0 => {
                let count = |arm: &NodeId| {
                    let mut trial = self.trial(Some(Report::new(usize::MAX)));
                    let _ = trial.value(*arm, value);
                    trial.report.map_or(0, |report| report.len())
                };
                let arm = arms.iter().min_by_key(|arm| count(arm)).copied().unwrap_or(0);
                self.value(arm, value)
            }
            1 => Ok(()),
            _ => self.refuse(Rule::Tag, node, Wanted::Words("what only one alternative accepts"), value),
        }
    }
}

/// Whether a number is the one that a constant spells; most are integers, for which nothing is
/// allocated.
fn is_number(constant: &str, number: &serde_json::Number) -> bool {
    match (constant.parse::<i64>(), number.as_i64()) {
        (Ok(constant), Some(number)) => constant == number,
        _ => same_number(constant, &number.to_string()),
    }
}

/// A scalar as JSON; of a container only the kind is shown.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "{".to_owned(),
        Value::Array(_) => "[".to_owned(),
        scalar => scalar.to_string(),
    }
}

fn kind(value: &Value) -> Kinds {
    match value {
        Value::Null => kinds::NULL,
        Value::Bool(_) => kinds::BOOLEAN,
        Value::Number(_) => kinds::NUMBER,
        Value::String(_) => kinds::STRING,
        Value::Array(_) => kinds::ARRAY,
        Value::Object(_) => kinds::OBJECT,
    }
}
