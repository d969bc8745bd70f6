//! Tools as they are listed: each made once for a revision, in the words that it knows.

use std::sync::OnceLock;

use serde_json::json;

use super::definition::{Definition, Rendering};
use super::set::Member;
use crate::latest::constants::INVALID_PARAMS;
use crate::latest::{CacheScope, ErrorObject, Icon, ListToolsResult, Tool, ToolAnnotations};
use crate::{Json, List, Map, Revision, from_str};

/// The tools of a set, by revision.
#[derive(Default)]
pub(super) struct Listing {
    made: [OnceLock<Vec<Tool>>; Revision::ALL.len()],
}

impl Listing {
    pub(super) fn page<T: ?Sized>(
        &self,
        members: &[Member<T>],
        rendering: Rendering,
        revision: Revision,
        (size, (scope, ttl_ms)): (usize, (CacheScope, i64)),
        cursor: Option<&str>,
    ) -> Result<ListToolsResult, ErrorObject> {
        let made = &self.made[revision as usize];
        let make = |member: &Member<T>| tool(&member.name, member.definition, rendering, revision);
        let tools = made.get_or_init(|| members.iter().map(make).collect());
        let start = match cursor {
            None => 0,
            Some(cursor) => place_of(cursor, tools.len())
                .ok_or_else(|| ErrorObject::new(INVALID_PARAMS, "`cursor` is not one that a page gave"))?,
        };
        let end = start.saturating_add(size).min(tools.len());
        let mut page = ListToolsResult::new(scope, tools[start..end].to_vec(), ttl_ms);
        page.next_cursor = (end < tools.len()).then(|| cursor_at(end));
        Ok(page)
    }
}

/// Where a page starts, as text that means nothing to others.
fn cursor_at(place: usize) -> String {
    format!("from-{place}")
}

fn place_of(cursor: &str, count: usize) -> Option<usize> {
    let place = cursor.strip_prefix("from-")?.parse().ok()?;
    // Only as a page would have written it.
    (place > 0 && place < count && cursor_at(place) == cursor).then_some(place)
}

/// A tool as clients of that revision know it.
pub(super) fn tool(
    name: &str,
    definition: &'static Definition,
    rendering: Rendering,
    revision: Revision,
) -> Tool {
    let rendered = definition.rendered(rendering);
    let input = rendered.input_text.as_str();
    let mut tool = Tool::new(from_str::<crate::latest::ToolInputSchema>(input).unwrap_or_default(), name);
    if !definition.description.is_empty() {
        tool.description = Some(definition.description.to_owned());
    }
    if revision >= Revision::V2025_03_26 {
        tool.annotations = annotations(definition, revision);
    }
    if revision >= Revision::V2025_06_18 {
        tool.title = definition.title.map(str::to_owned);
        tool.meta = definition.meta.and_then(|meta| from_str::<Map<Json>>(meta).ok());
        tool.output_schema =
            rendered.output.as_ref().and_then(|schema| from_str(&output(schema, revision)).ok());
    }
    if revision >= Revision::V2025_11_25 {
        tool.icons = definition.icons.and_then(|icons| from_str::<List<Icon>>(icons).ok());
    }
    tool
}

/// Whether what has that schema becomes the member of an object: before 2026-07-28 structured content was one,
/// and its schema says so.
pub(super) fn is_wrapped(schema: &serde_json::Value, revision: Revision) -> bool {
    revision < Revision::V2026_07_28 && schema.get("type").is_none_or(|kind| kind != "object")
}

fn output(schema: &serde_json::Value, revision: Revision) -> String {
    match is_wrapped(schema, revision) {
        false => schema.to_string(),
        true => {
            let mut schema = schema.clone();
            let mut root = json!({"type": "object", "required": ["result"]});
            // Definitions are found from the root.
            for keyword in ["$defs", "$schema"] {
                if let Some(value) = schema.as_object_mut().and_then(|schema| schema.remove(keyword)) {
                    root[keyword] = value;
                }
            }
            root["properties"] = json!({"result": schema});
            root.to_string()
        }
    }
}

fn annotations(definition: &Definition, revision: Revision) -> Option<ToolAnnotations> {
    let hints = definition.hints;
    let mut annotations = ToolAnnotations::new();
    annotations.read_only_hint = hints.read_only;
    annotations.destructive_hint = hints.destructive;
    annotations.idempotent_hint = hints.idempotent;
    annotations.open_world_hint = hints.open_world;
    // Where tools have no title of their own yet, it stands here.
    if revision < Revision::V2025_06_18 {
        annotations.title = definition.title.map(str::to_owned);
    }
    (annotations != ToolAnnotations::new()).then_some(annotations)
}
