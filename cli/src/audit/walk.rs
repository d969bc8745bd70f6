//! A value and its type in one revision in; what of it the target does not declare, and what is
//! deprecated, out.

use std::collections::BTreeSet;

use serde_json::Value;

use super::matter::{Change, Matter};
use crate::model::{Mark, Model, Shape, arm};

/// How deep definitions are followed into one another; values are no deeper.
const DEPTH: usize = 128;

/// Goes through values of one revision on behalf of another.
pub(super) struct Walk<'m> {
    pub(super) own: &'m Model,
    pub(super) target: &'m Model,
    pub(super) found: &'m mut BTreeSet<Matter>,
}

impl Walk<'_> {
    /// Goes through a value of a type.
    pub(super) fn value(&mut self, is: &Value, value: &Value) {
        self.of(is, value, DEPTH);
    }

    /// Takes note of the mark of something that is used.
    pub(super) fn mark(&mut self, mark: Option<&Mark>) {
        if let Some(mark) = mark {
            self.found.insert(Matter::new(Change::Deprecated, format!("feature {}", mark.feature)));
        }
    }

    fn of(&mut self, is: &Value, value: &Value, depth: usize) {
        let (Value::Object(wraps), Some(depth)) = (is, depth.checked_sub(1)) else { return };
        if let Some(name) = wraps.get("definition").and_then(Value::as_str) {
            // A definition of another module is an extension's, which has its own rules.
            if !wraps.contains_key("module") {
                self.definition(name, value, depth);
            }
            return;
        }
        for (wrap, inner) in wraps {
            match (wrap.as_str(), value) {
                ("list", Value::Array(items)) => items.iter().for_each(|item| self.of(inner, item, depth)),
                ("map", Value::Object(members)) => {
                    members.values().for_each(|member| self.of(inner, member, depth));
                }
                ("nullable", _) => self.of(inner, value, depth),
                _ => {}
            }
        }
    }

    fn definition(&mut self, name: &str, value: &Value, depth: usize) {
        let own = self.own;
        let Some(definition) = own.definition(name) else { return };
        self.mark(definition.lifecycle.as_ref());
        match (&definition.shape, value) {
            (Shape::Record { members }, Value::Object(values)) => {
                for (name, value) in values {
                    let Some(member) = members.iter().find(|member| member.name == *name) else { continue };
                    if self.is_gone(&definition.name, name) {
                        let id = format!("member {}.{name}", definition.name);
                        self.found.insert(Matter::new(Change::Removed, id));
                        continue;
                    }
                    // That a choice may be deprecated is told by the choice, below.
                    let is_choice = member.is.as_ref().is_some_and(|is| self.has_marked_values(is));
                    self.mark(member.lifecycle.as_ref().filter(|_| !is_choice));
                    if let Some(is) = &member.is {
                        self.opened(&definition.name, name, is, value);
                        self.of(is, value, depth);
                    }
                }
            }
            (Shape::Enum { values, .. }, Value::String(text)) => {
                let known = values.iter().find(|known| known.text == *text);
                self.mark(known.and_then(|known| known.lifecycle.as_ref()));
            }
            (Shape::Union { arms, select }, _) => {
                if let Some(found) = arm(select, value).and_then(|place| arms.get(place)) {
                    self.of(&found.is, value, depth);
                }
            }
            (Shape::Alias { is }, _) => self.of(is, value, depth),
            _ => {}
        }
    }

    /// Takes note of members that the target does not declare because it leaves open what stands at
    /// the member that holds them.
    fn opened(&mut self, definition: &str, member: &str, is: &Value, value: &Value) {
        let there = self.target.definition(definition).and_then(|known| known.member(member));
        let is_open = there.is_some_and(|member| member.is.as_ref().is_some_and(|is| is == "object"));
        let inner = is.get("definition").and_then(Value::as_str).and_then(|name| self.own.definition(name));
        if let (true, Some(inner), Value::Object(values)) = (is_open, inner, value) {
            let declared = values.keys().filter(|name| inner.member(name).is_some());
            let gone =
                declared.map(|name| Matter::new(Change::Removed, format!("member {}.{name}", inner.name)));
            self.found.extend(gone);
        }
    }

    /// Whether the target has the definition, as a record, but not the member.
    fn is_gone(&self, definition: &str, member: &str) -> bool {
        let known = self.target.definition(definition);
        known.is_some_and(|known| {
            matches!(known.shape, Shape::Record { .. }) && known.member(member).is_none()
        })
    }

    fn has_marked_values(&self, is: &Value) -> bool {
        let name = is.get("definition").and_then(Value::as_str);
        match name.and_then(|name| self.own.definition(name)).map(|known| &known.shape) {
            Some(Shape::Enum { values, .. }) => values.iter().any(|value| value.lifecycle.is_some()),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(definition: &str, value: &Value) -> Vec<String> {
        let model = |id| Model::of(id).expect("a revision");
        let (own, target) = (model("2025-11-25"), model("2026-07-28"));
        let mut found = BTreeSet::new();
        let mut walk = Walk { own: &own, target: &target, found: &mut found };
        walk.value(&json!({"definition": definition}), value);
        found.into_iter().map(|matter| matter.id).collect()
    }

    #[test]
    fn members_that_are_gone_and_features_that_go_are_found_wherever_they_stand() {
        let tools =
            json!({"tools": [{"name": "a", "inputSchema": {}, "execution": {"taskSupport": "required"}}]});
        assert_eq!(found("ListToolsResult", &tools), ["member Tool.execution"]);
        let open = json!({"capabilities": {"sampling": {}, "tasks": {}, "roots": {"listChanged": true}}});
        let ids = found("InitializeRequestParams", &open);
        assert!(ids.contains(&"member ClientCapabilities.tasks".to_owned()), "{ids:?}");
        assert!(ids.contains(&"member RootsCapability.listChanged".to_owned()), "{ids:?}");
        assert!(
            ids.contains(&"feature roots".to_owned()) && ids.contains(&"feature sampling".to_owned()),
            "{ids:?}"
        );
        let sample = json!({"includeContext": "thisServer"});
        assert!(found("CreateMessageRequestParams", &sample).contains(&"feature include-context".to_owned()));
        let sample = json!({"includeContext": "none"});
        assert!(
            !found("CreateMessageRequestParams", &sample).contains(&"feature include-context".to_owned())
        );
        assert!(
            found("CallToolResult", &json!({"content": [{"type": "text", "text": "x"}, 5, {}]})).is_empty()
        );
    }
}
