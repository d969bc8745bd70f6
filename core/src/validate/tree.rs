//! A tree of `serde_json` and a node in, a verdict or all violations out. The same rules as on
//! bytes; a tree has neither duplicates nor places in a text.

use serde_json::Value;

use super::bytes::within;
use super::node::{Any, Choice, Kinds, Node, NodeId, Object, Others, Tables, kinds};
use super::report::{Finding, Report, Wanted};
use crate::json::same_number;
use crate::path::Segment;
use crate::violation::Rule;

/// The verdict is clear, or no more violations are wanted.
struct Stop;

type Step = Result<(), Stop>;

/// Whether a tree is what a node asks for.
pub(super) fn is_valid(tables: &Tables, node: NodeId, value: &Value, depth: u32) -> bool {
    Walk { nodes: tables.nodes, depth, path: Vec::new(), report: None }.value(node, value).is_ok()
}

/// All that is wrong with a tree.
pub(super) fn report(tables: &Tables, node: NodeId, value: &Value, depth: u32, most: usize) -> Report {
    let mut walk = Walk { nodes: tables.nodes, depth, path: Vec::new(), report: Some(Report::new(most)) };
    let _ = walk.value(node, value);
    walk.report.unwrap_or_else(|| Report::new(most))
}

struct Walk<'v> {
    nodes: &'static [Node],
    /// How many more containers may stand in one another.
    depth: u32,
    path: Vec<Segment<'v>>,
    /// Where violations go; without one the first is the verdict.
    report: Option<Report>,
}

impl<'v> Walk<'v> {
    fn node(&self, node: NodeId) -> &'static Node {
        &self.nodes[usize::from(node)]
    }

    fn refuse(&mut self, rule: Rule, node: &Node, wanted: Wanted<'_>, found: &Value) -> Step {
        let Some(report) = &mut self.report else { return Err(Stop) };
        // Of a container only the kind is shown.
        let shown = match found {
            Value::Object(_) => "{".to_owned(),
            Value::Array(_) => "[".to_owned(),
            scalar => scalar.to_string(),
        };
        let finding = Finding::of(&self.path, rule, node.pointer, wanted, &shown);
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
        let kind = kind(value);
        let integer =
            node.kinds & (kinds::NUMBER | kinds::INTEGER) == kinds::INTEGER && kind == kinds::NUMBER;
        if node.kinds & kind == 0 && !integer {
            return self.refuse(Rule::Type, node, Wanted::Kinds(node.kinds), value);
        }
        for other in node.all {
            self.value(*other, value)?;
        }
        if let Some(any) = node.any {
            self.any(node, any, kind, value)?;
        }
        match value {
            Value::Object(members) => {
                let Some(object) = node.object else { return self.deeper(node, value, |_| Ok(())) };
                self.deeper(node, value, |walk| walk.object(node, object, members, value))
            }
            Value::Array(items) => self.deeper(node, value, |walk| walk.array(node, items, value)),
            Value::String(text) => self.string(node, text, value),
            Value::Number(number) => self.number(node, integer, number, value),
            Value::Bool(boolean) => {
                let word = if *boolean { "true" } else { "false" };
                match node.constant {
                    Some(constant) if constant != word => {
                        self.refuse(Rule::Constant, node, Wanted::Constant(constant), value)
                    }
                    _ => Ok(()),
                }
            }
            Value::Null => Ok(()),
        }
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
        if !node.texts.is_empty() && !node.texts.contains(&text) {
            let rule = if node.texts.len() == 1 { Rule::Constant } else { Rule::Enum };
            return self.refuse(rule, node, Wanted::Texts(node.texts), value);
        }
        if !within(node.bounds, || text.chars().count() as f64) {
            return self.refuse(Rule::Bound, node, Wanted::Characters(node.bounds), value);
        }
        Ok(())
    }

    fn number(&mut self, node: &Node, integer: bool, number: &serde_json::Number, value: &Value) -> Step {
        let double = || number.as_f64().unwrap_or(f64::NAN);
        if integer && !(number.is_i64() || number.is_u64() || double().fract() == 0.0) {
            return self.refuse(Rule::Type, node, Wanted::Kinds(kinds::INTEGER), value);
        }
        if !within(node.bounds, double) {
            return self.refuse(Rule::Bound, node, Wanted::Number(node.bounds), value);
        }
        match node.constant {
            Some(constant) if !same_number(constant, &number.to_string()) => {
                self.refuse(Rule::Constant, node, Wanted::Constant(constant), value)
            }
            _ => Ok(()),
        }
    }

    fn array(&mut self, node: &Node, items: &'v [Value], value: &Value) -> Step {
        if let Some(of_items) = node.items {
            for (place, item) in items.iter().enumerate() {
                self.within(|| Segment::Index(place), |walk| walk.value(of_items, item))?;
            }
        }
        if !within(node.bounds, || items.len() as f64) {
            return self.refuse(Rule::Bound, node, Wanted::Items(node.bounds), value);
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
        let (mut seen, mut hint) = (0_u64, 0);
        for (name, member) in members {
            let place = object.find(name.as_bytes(), hint);
            let other = match place {
                Some(place) => {
                    seen |= 1 << place;
                    hint = place + 1;
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
                self.refuse(Rule::Required, node, Wanted::Member(name), value)?;
            }
        }
        Ok(())
    }

    fn any(&mut self, node: &Node, any: &Any, kind: Kinds, value: &'v Value) -> Step {
        match any.by_kind.iter().find(|(kinds, _)| kinds & kind != 0).map(|(_, choice)| *choice) {
            Some(Choice::Node(arm)) => self.value(arm, value),
            Some(Choice::Tag(member, arms)) => {
                let Some(tag) = value.get(member) else {
                    return self.refuse(Rule::Required, node, Wanted::Member(member), value);
                };
                let Some(text) = tag.as_str() else {
                    let step = |walk: &mut Self| walk.refuse(Rule::Type, node, Wanted::Tags(arms), tag);
                    return self.within(|| Segment::Member(member.into()), step);
                };
                match arms.iter().find(|(known, _)| *known == text) {
                    Some((_, arm)) => self.value(*arm, value),
                    None => {
                        let step = |walk: &mut Self| walk.refuse(Rule::Tag, node, Wanted::Tags(arms), tag);
                        self.within(|| Segment::Member(member.into()), step)
                    }
                }
            }
            Some(Choice::Each(arms)) => self.each(node, arms, any.one, value),
            None => {
                let admitted = any.by_kind.iter().fold(0, |all, (kinds, _)| all | kinds);
                self.refuse(Rule::Type, node, Wanted::Kinds(admitted), value)
            }
        }
    }

    /// A walk of its own over the same value.
    fn trial(&self, report: Option<Report>) -> Self {
        Self { nodes: self.nodes, depth: self.depth, path: Vec::new(), report }
    }

    fn each(&mut self, node: &Node, arms: &[NodeId], one: bool, value: &'v Value) -> Step {
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
