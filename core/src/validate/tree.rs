//! A tree of `serde_json` and a node in, a verdict or all violations out. The same rules as on
//! bytes; a tree has neither duplicates nor places in a text.

use super::Asked;
use super::bytes::within;
use super::code::{find, is_number, is_whole};
use super::node::{Any, Bounds, Choice, Extra, Kinds, Node, NodeId, Nodes, Object, Others, Tag, has, kinds};
use super::prose::Tell;
use super::report::{Finding, Report, Wanted};
use super::sink::{Collect, Count, Sink, Step, Stop, Verdict};
use super::word::{Print, Word};
use crate::path::Segment;
use crate::violation::Rule;
use serde_json::{Map, Value};

/// Whether a tree is what a node asks for.
pub(super) fn is_valid(nodes: &Nodes, node: NodeId, value: &Value, asked: &Asked) -> bool {
    Walk::new(nodes.all, asked, asked.limits.depth, Verdict::default()).value(node, value).is_ok()
}

/// All that is wrong with a tree.
pub(super) fn report(nodes: &Nodes, node: NodeId, value: &Value, asked: &Asked) -> Report {
    let mut walk = Walk::new(nodes.all, asked, asked.limits.depth, Collect::new(asked.most));
    let _ = walk.value(node, value);
    walk.sink.report
}

struct Walk<'v, S> {
    nodes: &'static [Node],
    asked: &'v Asked,
    /// What counts that the schema does not assert.
    heeds: u8,
    /// How many more containers may stand in one another.
    depth: u32,
    sink: S,
}

impl<'v, S: Sink<'v>> Walk<'v, S> {
    fn new(nodes: &'static [Node], asked: &'v Asked, depth: u32, sink: S) -> Self {
        Self { nodes, asked, heeds: asked.heeds(), depth, sink }
    }

    #[cold]
    fn refuse(&mut self, rule: Rule, node: &Node, wanted: Wanted<'_>, found: &Value) -> Step {
        self.sink.take(|path| Finding::of(path, rule, node.pointer, wanted, &shown(found)))
    }

    /// One value, which a node must accept.
    #[inline(always)]
    fn value(&mut self, id: NodeId, value: &'v Value) -> Step {
        let (node, kind) = (&self.nodes[usize::from(id)], kind(value));
        match self.heeds & node.has != 0 {
            true => self.with_told(node, value),
            false if node.plain & kind != 0 => Ok(()),
            false => self.checked(node, kind, value),
        }
    }

    /// A value of which a node asks more than its kind.
    fn checked(&mut self, node: &'static Node, kind: Kinds, value: &'v Value) -> Step {
        if let Value::Object(members) = value
            && node.has & has::MORE == 0
            && node.kinds & kind != 0
        {
            match (node.object, node.any) {
                (Some(object), None) => return self.object(node, object, members, value),
                (None, Some(Any { tag: Some(tag), .. })) => return self.tagged(node, tag, value),
                _ => {}
            }
        }
        if let (Value::String(text), None, 0) = (value, node.any, node.has & has::MORE)
            && node.kinds & kind != 0
        {
            return self.string(node, text, value);
        }
        let integer =
            node.kinds & (kinds::NUMBER | kinds::INTEGER) == kinds::INTEGER && kind == kinds::NUMBER;
        if node.kinds & kind == 0 && !integer {
            if self.asked.lets_pass(node, kind) {
                let note = Finding::of(&[], Rule::Type, node.pointer, Wanted::ABSENCE, &shown(value));
                return self.sink.take_prose(note.noted());
            }
            return self.refuse(Rule::Type, node, Wanted::Kinds(node.kinds), value);
        }
        for other in node.extra.map_or(&[][..], |extra| extra.all) {
            self.value(*other, value)?;
        }
        if let Some(any) = node.any {
            self.any(node, any, kind, value)?;
        }
        match (value, node.object) {
            (Value::Object(members), Some(object)) => self.object(node, object, members, value)?,
            (Value::Array(items), _) => self.array(node, items, value)?,
            (Value::String(text), _) if !node.texts.is_empty() => self.string(node, text, value)?,
            (Value::Number(number), _) if integer && !is_whole(number) => {
                return self.refuse(Rule::Type, node, Wanted::Kinds(kinds::INTEGER), value);
            }
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
        match extra.bounds {
            Some(bounds) => self.bounded(node, bounds, value),
            None => Ok(()),
        }
    }

    /// A value of a node with a format or with rules, for one who asks for them.
    fn with_told(&mut self, node: &'static Node, value: &'v Value) -> Step {
        self.checked(node, kind(value), value)?;
        let Some(told) = node.extra else { return Ok(()) };
        if let (Some(format), Some(formats), Value::String(text)) = (told.format, self.asked.formats, value)
            && !formats(format, text)
        {
            self.refuse(Rule::Format, node, Wanted::Format(format), value)?;
        }
        if self.asked.reads_prose() { self.prose(node, told, value) } else { Ok(()) }
    }

    fn prose(&mut self, node: &'static Node, told: &Extra, value: &'v Value) -> Step {
        let heard = self.asked.heard(S::COLLECTS);
        let mut step = Ok(());
        let mut take = |finding: Finding| {
            if step.is_ok() {
                step = self.sink.take_prose(finding);
            }
        };
        for rule in told.prose {
            rule.check(value, &mut Tell::new(*rule, node.pointer, heard, &mut take));
        }
        step
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

    /// Enters a container, if it is not too deep.
    #[inline]
    fn enter(&mut self, node: &Node, value: &Value) -> Step {
        if self.depth == 0 {
            return self.too_deep(node, value);
        }
        self.depth -= 1;
        Ok(())
    }

    #[cold]
    fn too_deep(&mut self, node: &Node, value: &Value) -> Step {
        self.refuse(Rule::Limit, node, Wanted::Words("fewer containers inside one another"), value)?;
        Err(Stop)
    }

    fn string(&mut self, node: &Node, text: &str, value: &Value) -> Step {
        if node.texts.is_empty() || which(node.texts, |word| word, text).is_some() {
            return Ok(());
        }
        let rule = if node.texts.len() == 1 { Rule::Constant } else { Rule::Enum };
        self.refuse(rule, node, Wanted::Texts(node.texts), value)
    }

    fn array(&mut self, node: &Node, items: &'v [Value], value: &Value) -> Step {
        let Some(of_items) = node.items else { return Ok(()) };
        self.enter(node, value)?;
        for (place, item) in items.iter().enumerate() {
            self.sink.enter(|| Segment::Index(place));
            self.value(of_items, item)?;
            self.sink.leave();
        }
        self.depth += 1;
        Ok(())
    }

    fn object(
        &mut self,
        node: &'static Node,
        object: &'static Object,
        members: &'v Map<String, Value>,
        value: &Value,
    ) -> Step {
        self.enter(node, value)?;
        let mut seen = 0_u64;
        for (name, member) in members {
            let asked = match place_of(object, name.as_bytes()) {
                Some(place) => {
                    seen |= 1 << place;
                    let (_, id, plain) = object.members[place];
                    if plain & kind(member) != 0 { Others::Open } else { Others::Node(id) }
                }
                None => match object.others {
                    Others::Node(id) if self.asks_only_kind(id, kind(member)) => Others::Open,
                    others => others,
                },
            };
            // Of what nothing is asked, nothing can be said.
            if matches!(asked, Others::Open) {
                continue;
            }
            self.sink.enter(|| Segment::Member(name.as_str().into()));
            match asked {
                Others::Node(id) => self.value(id, member)?,
                _ => self.refuse(Rule::Undeclared, node, Wanted::Declared(object), member)?,
            }
            self.sink.leave();
        }
        self.depth += 1;
        let missing = object.required & !seen;
        if missing == 0 { Ok(()) } else { self.missing(node, object, missing, value) }
    }

    /// Whether a node asks nothing but the kind that a value has.
    #[inline(always)]
    fn asks_only_kind(&self, id: NodeId, kind: Kinds) -> bool {
        let node = &self.nodes[usize::from(id)];
        node.plain & kind != 0 && self.heeds & node.has == 0
    }

    #[cold]
    fn missing(&mut self, node: &Node, object: &Object, missing: u64, value: &Value) -> Step {
        for (place, (name, ..)) in object.members.iter().enumerate() {
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
        let Some(found) = value.as_object().and_then(|members| find(members, member)) else {
            return match tag.absent {
                Some(arm) => self.value(arm, value),
                None => self.refuse(Rule::Required, node, Wanted::Member(member), value),
            };
        };
        let rule = match found {
            Value::String(text) => {
                if let Some((_, arm)) = which(tag.arms, |(word, _)| word, text) {
                    return self.value(*arm, value);
                }
                if member == "method" { Rule::Method } else { Rule::Tag }
            }
            _ => Rule::Type,
        };
        self.sink.enter(|| Segment::Member(member.into()));
        self.refuse(rule, node, Wanted::Tags(tag.arms), found)?;
        self.sink.leave();
        Ok(())
    }

    fn by_member(&mut self, node: &'static Node, arms: &'static [(Word, NodeId)], value: &'v Value) -> Step {
        let members = value.as_object().into_iter().flatten();
        let found = members.filter_map(|(name, _)| arms.iter().find(|(word, _)| word.text() == name)).next();
        match found {
            Some((_, arm)) => self.value(*arm, value),
            None => self.refuse(Rule::Required, node, Wanted::AnyMember(arms), value),
        }
    }

    fn each(&mut self, node: &'static Node, arms: &[NodeId], one: bool, value: &'v Value) -> Step {
        let mut fitting = 0;
        for arm in arms {
            let mut trial = Walk::new(self.nodes, self.asked, self.depth, Verdict::default());
            fitting += usize::from(trial.value(*arm, value).is_ok());
            if fitting == 1 && !one {
                return Ok(());
            }
        }
        match fitting {
            0 if !S::COLLECTS => Err(Stop),
            0 => self.nearest(arms, value),
            1 => Ok(()),
            _ => self.refuse(Rule::Tag, node, Wanted::Words("what only one alternative accepts"), value),
        }
    }

    /// Nothing accepts the value: what is wrong with it is what the alternative finds that finds least.
    #[cold]
    fn nearest(&mut self, arms: &[NodeId], value: &'v Value) -> Step {
        let count = |arm: &NodeId| {
            let mut trial = Walk::new(self.nodes, self.asked, self.depth, Count::default());
            let _ = trial.value(*arm, value);
            trial.sink.0
        };
        let arm = arms.iter().min_by_key(|arm| count(arm)).copied().unwrap_or(0);
        self.value(arm, value)
    }
}

/// The place of a declared member.
#[inline(always)]
fn place_of(object: &Object, name: &[u8]) -> Option<usize> {
    let print = Print::of(name);
    object.index.find(object.members, print.first, |(word, ..)| word.is(print, name))
}

/// Whether a text is one of some words.
fn which<'w, T>(words: &'w [T], word: impl Fn(&T) -> &Word, text: &str) -> Option<&'w T> {
    let print = Print::of(text.as_bytes());
    words.iter().find(|known| word(known).is(print, text.as_bytes()))
}

/// A scalar as JSON; of a container only the kind is shown.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "{".to_owned(),
        Value::Array(_) => "[".to_owned(),
        scalar => scalar.to_string(),
    }
}

#[inline]
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
