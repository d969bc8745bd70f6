//! What validators ask of whole messages: places that no schema has, made of those that it has.
//! Also marks the places where rules hold that only prose says.

use crate::diagnostic::{Diagnostic, Result};
use crate::ir::{
    Alternative, AnyNode, Checks, Method, MethodKind, Node, ObjectNode, Spec, TagNode, Type, Workspace,
};
use crate::sources::{Outcome, Protocol, Sources};
use crate::tree::step;

pub(super) fn run(workspace: &mut Workspace, sources: &Sources, _: &mut Vec<Diagnostic>) -> Result<()> {
    let protocol = &sources.protocol;
    let mut met = vec![];
    for spec in workspace.specs_mut() {
        let mut corrected = std::mem::take(&mut spec.checks);
        add(spec, &mut corrected, protocol, &mut met);
        spec.checks = corrected;
        if let Some(mut upstream) = spec.upstream.take() {
            add(spec, &mut upstream, protocol, &mut met);
            spec.upstream = Some(upstream);
        }
    }
    let places =
        protocol.rules.iter().flat_map(|(rule, places)| places.iter().map(move |place| (rule, place)));
    for (rule, place) in places {
        if !met.contains(place) {
            let message = format!("no revision has the place `{place}`");
            let help = "write `Definition` or `Definition.member`, as the schema has them";
            return Err(Diagnostic::error("schema/protocol.toml", format!("rules.{rule}"), message, help));
        }
    }
    Ok(())
}

fn add(spec: &Spec, checks: &mut Checks, protocol: &Protocol, met: &mut Vec<String>) {
    mark(checks, protocol, met);
    if let Some(outcome) = &protocol.outcome {
        outcomes(checks, outcome);
    }
    Whole { spec, checks, protocol }.messages();
}

/// Notes at places which rules hold there.
fn mark(checks: &mut Checks, protocol: &Protocol, met: &mut Vec<String>) {
    for (rule, places) in &protocol.rules {
        for place in places {
            let (definition, member) = place.split_once('.').unwrap_or((place, ""));
            for node in &mut checks.nodes {
                let suffix = match member {
                    "" => format!("/{definition}"),
                    member => format!("/{definition}/properties/{member}"),
                };
                let is_it =
                    node.pointer.strip_suffix(&suffix).is_some_and(|root| root.matches('/').count() == 1);
                if is_it {
                    node.prose.push(rule.clone());
                    met.push(place.clone());
                }
            }
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
