//! What validators ask of whole messages: places that no schema has, made of those that it has.
//! Also marks the places where rules hold that only prose says.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{
    Alternative, AnyNode, Checks, Method, MethodKind, Node, ObjectNode, Spec, TagNode, Type, Workspace,
};
use crate::sources::{Outcome, Protocol, Sources};
use crate::tree::step;

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    let documents = sources.revisions.iter().chain(&sources.extensions);
    let mut met = BTreeSet::new();
    for (spec, document) in workspace.specs_mut().zip(documents) {
        let all: Vec<Rule<'_>> = rules(&sources.protocol).chain(rules(&document.protocol)).collect();
        for checks in [Some(&mut spec.checks), spec.upstream.as_mut()].into_iter().flatten() {
            met.extend(mark(checks, &all));
        }
        let file = format!("{}/protocol.toml", document.folder);
        all_met(&file, rules(&document.protocol), &met)?;
        let mut checks = std::mem::take(&mut spec.checks);
        add(spec, &mut checks, &sources.protocol);
        spec.checks = checks;
        if let Some(mut upstream) = spec.upstream.take() {
            add(spec, &mut upstream, &sources.protocol);
            spec.upstream = Some(upstream);
        }
    }
    all_met("schema/protocol.toml", rules(&sources.protocol), &met)
}

/// A rule, and a place where it holds.
type Rule<'a> = (&'a str, &'a str);

fn rules(protocol: &Protocol) -> impl Iterator<Item = Rule<'_>> {
    protocol
        .rules
        .iter()
        .flat_map(|(rule, places)| places.iter().map(move |place| (rule.as_str(), place.as_str())))
}

fn all_met<'a>(file: &str, mut rules: impl Iterator<Item = Rule<'a>>, met: &BTreeSet<String>) -> Result<()> {
    let Some((rule, place)) = rules.find(|(_, place)| !met.contains(*place)) else { return Ok(()) };
    let message = format!("there is no place `{place}`");
    let help = "write `Definition`, `Definition.member` or `*.member`, as the schema has them";
    Err(Diagnostic::error(file, format!("rules.{rule}"), message, help))
}

fn add(spec: &Spec, checks: &mut Checks, protocol: &Protocol) {
    if let Some(outcome) = &protocol.outcome {
        outcomes(checks, outcome);
    }
    by_own_members(checks);
    tolerate(checks, protocol);
    Whole { spec, checks, protocol }.messages();
}

/// Notes at places which rules hold there; tells which places there are.
fn mark(checks: &mut Checks, rules: &[Rule<'_>]) -> BTreeSet<String> {
    let mut met = BTreeSet::new();
    for (rule, place) in rules {
        for node in checks.nodes.iter_mut().filter(|node| is_at(&node.pointer, place)) {
            node.prose.push((*rule).to_owned());
            met.insert((*place).to_owned());
        }
    }
    met
}

/// Whether a pointer leads to a place: `Definition`, `Definition.member`, or `*.member` anywhere.
fn is_at(pointer: &str, place: &str) -> bool {
    let tail = match place.split_once('.') {
        Some(("*", member)) => return pointer.ends_with(&format!("/properties/{member}")),
        Some((definition, member)) => format!("/{definition}/properties/{member}"),
        None => format!("/{place}"),
    };
    pointer.strip_suffix(&tail).is_some_and(|root| root.matches('/').count() == 1)
}

/// Members that receivers can do without. One of a certain definition may be `null` instead: it gets
/// a place of its own.
fn tolerate(checks: &mut Checks, protocol: &Protocol) {
    for (place, read) in &protocol.tolerant {
        let Some((definition, member)) = place.split_once('.') else {
            checks.tolerated.push((place.clone(), read.clone()));
            continue;
        };
        let found = checks.definitions.get(definition).or_else(|| checks.envelope.get(definition));
        let Some(holder) = found.copied().filter(|_| read == "absent") else { continue };
        let own = checks.nodes.len();
        let Some(object) = &mut checks.nodes[holder].object else { continue };
        let Some(member) = object.members.iter_mut().find(|(name, ..)| name == member) else { continue };
        let shared = std::mem::replace(&mut member.2, own);
        checks.nodes.push(Node { null_is_absence: true, ..checks.nodes[shared].clone() });
    }
}

/// Alternatives that the schema leaves to be tried, each of which must have a member that no other
/// has: that member tells them apart.
fn by_own_members(checks: &mut Checks) {
    let own = |arms: &[usize]| -> Option<Vec<(String, usize)>> {
        let object = |arm: usize| checks.nodes[arm].object.as_ref();
        let has = |arm: usize, name: &str| {
            object(arm).is_some_and(|object| object.members.iter().any(|(known, ..)| known == name))
        };
        let only = |arm: usize| {
            let required = object(arm)?.members.iter().filter(|(_, required, _)| *required);
            let mut names = required.map(|(name, ..)| name);
            names.find(|name| arms.iter().all(|other| *other == arm || !has(*other, name))).cloned()
        };
        arms.iter().map(|arm| Some((only(*arm)?, *arm))).collect()
    };
    let found: Vec<(usize, Vec<(String, usize)>)> = checks
        .nodes
        .iter()
        .enumerate()
        .filter_map(|(place, node)| {
            let any = node.any.as_ref().filter(|any| any.told.is_none())?;
            let of_objects =
                any.by_kind.iter().find(|(kinds, _)| kinds.iter().any(|kind| kind == "object"))?;
            let Alternative::Each(arms) = &of_objects.1 else { return None };
            Some((place, own(arms)?))
        })
        .collect();
    for (place, arms) in found {
        if let Some(any) = &mut checks.nodes[place].any {
            any.told = Some(Alternative::Member(arms));
        }
    }
}

/// Where a result may be complete or a demand for input, the prose says what tells them apart.
fn outcomes(checks: &mut Checks, outcome: &Outcome) {
    let Some(demand) = checks.definitions.get(&outcome.input_required).copied() else { return };
    for node in &mut checks.nodes {
        let Some(any) = &mut node.any else { continue };
        let [first, second] = any.arms[..] else { continue };
        let complete = match demand {
            demand if demand == first => second,
            demand if demand == second => first,
            _ => continue,
        };
        any.told = Some(Alternative::Tag(TagNode {
            member: outcome.tag.clone(),
            arms: vec![
                (outcome.complete_value.clone(), complete),
                (outcome.input_required_value.clone(), demand),
            ],
            absent: Some(complete),
        }));
    }
}

struct Whole<'a> {
    spec: &'a Spec,
    checks: &'a mut Checks,
    protocol: &'a Protocol,
}

impl Whole<'_> {
    fn messages(mut self) {
        let mut methods: Vec<(String, usize, Option<usize>)> = Vec::new();
        for method in self.spec.methods.iter().filter(|method| method.kind != MethodKind::InputRequest) {
            let Some(own) = self.checks.definitions.get(&method.definition).copied() else { continue };
            let message = self.framed(method, own);
            methods.push((method.name.clone(), message, self.response(method)));
        }
        methods.sort();
        methods.dedup_by(|a, b| a.0 == b.0);
        let arms = methods.iter().map(|(name, message, _)| (name.clone(), *message)).collect();
        let by_method = TagNode { member: "method".to_owned(), arms, absent: None };
        let by_method = self.alternatives("object", Alternative::Tag(by_method));
        let mut by_member = vec![("method".to_owned(), by_method)];
        by_member
            .extend(self.envelope(&self.protocol.message.result).map(|node| ("result".to_owned(), node)));
        by_member.extend(self.envelope(&self.protocol.message.error).map(|node| ("error".to_owned(), node)));
        self.checks.message = self.alternatives("object", Alternative::Member(by_member));
        // The one rule of a place that no schema has.
        self.checks.nodes[self.checks.message].prose.push("message-kind".to_owned());
        self.checks.methods = methods;
        if self.spec.batches {
            self.batches();
        }
    }

    /// A batch is an array of messages.
    fn batches(&mut self) {
        let kinds = vec!["array".to_owned()];
        let batch = self.push(Node { kinds, items: Some(self.checks.message), ..Node::default() });
        let message = self.checks.message;
        if let Some(any) = &mut self.checks.nodes[message].any {
            any.by_kind.push((vec!["array".to_owned()], Alternative::Node(batch)));
        }
    }

    fn push(&mut self, node: Node) -> usize {
        self.checks.nodes.push(node);
        self.checks.nodes.len() - 1
    }

    /// A place for one kind of value that one of several others must accept.
    fn alternatives(&mut self, kind: &str, choice: Alternative) -> usize {
        let by_kind = vec![(vec![kind.to_owned()], choice)];
        let any = AnyNode { arms: Vec::new(), one: false, by_kind, told: None };
        self.push(Node { any: Some(any), ..Node::default() })
    }

    fn envelope(&self, names: &[String]) -> Option<usize> {
        names.iter().find_map(|name| self.checks.envelope.get(name)).copied()
    }

    /// A request or a notification with what JSON-RPC asks of it, where its definition does not say so.
    fn framed(&mut self, method: &Method, own: usize) -> usize {
        let says = |node: &Node| {
            node.object
                .as_ref()
                .is_some_and(|object| object.members.iter().any(|(name, ..)| name == "jsonrpc"))
        };
        let parts = match method.kind {
            MethodKind::Notification => &self.protocol.message.notification,
            _ => &self.protocol.message.request,
        };
        match self.envelope(parts) {
            Some(envelope) if !says(&self.checks.nodes[own]) => {
                let pointer = self.checks.nodes[own].pointer.clone();
                self.push(Node { pointer, all: vec![envelope, own], ..Node::default() })
            }
            _ => own,
        }
    }

    /// The response to a request: its result, or an error.
    fn response(&mut self, method: &Method) -> Option<usize> {
        let Type::Named(result) = method.result.as_ref()? else { return None };
        let stem = method.definition.trim_end_matches("Request");
        let whole = self.checks.definitions.get(&format!("{stem}ResultResponse")).copied();
        let of_result = match whole {
            Some(whole) => whole,
            None => self.around(self.checks.definitions.get(result).copied()?)?,
        };
        let mut arms = vec![("result".to_owned(), of_result)];
        arms.extend(self.envelope(&self.protocol.message.error).map(|node| ("error".to_owned(), node)));
        Some(self.alternatives("object", Alternative::Member(arms)))
    }

    /// A response with that result.
    fn around(&mut self, result: usize) -> Option<usize> {
        let envelope = self.envelope(&self.protocol.message.result)?;
        let pointer = step(&self.checks.nodes[envelope].pointer, "properties");
        let object = ObjectNode { members: vec![("result".to_owned(), true, result)], others: Some(0) };
        let own = self.push(Node {
            pointer,
            kinds: vec!["object".to_owned()],
            object: Some(object),
            ..Node::default()
        });
        let pointer = self.checks.nodes[envelope].pointer.clone();
        Some(self.push(Node { pointer, all: vec![envelope, own], ..Node::default() }))
    }
}
