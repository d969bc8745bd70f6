//! Headers on parameters whose types are the user's own: what is a text, an integer or a truth value on the wire
//! says so where clients look.

use std::num::{NonZeroI8, NonZeroI64, NonZeroU8, NonZeroU64};

use mcpspec::Revision;
use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Types of arguments.
macro_rules! types {
    ($($item:item)*) => { $(
        #[derive(Deserialize, Serialize, JsonSchema, Debug)]
        $item
    )* };
}

types! {
    struct Region(String);
    struct Id(uuid::Uuid);
    struct Count(NonZeroI8);
    struct Flag(bool);
    #[serde(transparent)]
    struct Clear { of: u16 }
    enum Units { Metric, Imperial }
    enum Told {
        /// The first.
        First,
        /// The second.
        Second,
    }
    #[serde(untagged)]
    enum Known { Of(Units), Other(String) }
}

/// Takes everything that a header can say.
#[mcp_tool]
#[expect(clippy::too_many_arguments, reason = "each is of another type")]
fn all(
    #[mcp(header = "a")] a: Region,
    #[mcp(header = "b")] b: Id,
    #[mcp(header = "c")] c: Count,
    #[mcp(header = "d")] d: Flag,
    #[mcp(header = "e")] e: Clear,
    #[mcp(header = "f")] f: Units,
    #[mcp(header = "g")] g: Told,
    #[mcp(header = "h")] h: Known,
    #[mcp(header = "i")] i: NonZeroI8,
    #[mcp(header = "j")] j: NonZeroU8,
    #[mcp(header = "k")] k: NonZeroI64,
    #[mcp(header = "l")] l: NonZeroU64,
    #[mcp(header = "m")] m: uuid::Uuid,
    #[mcp(header = "n")] n: char,
    #[mcp(header = "o")] o: chrono::DateTime<chrono::Utc>,
    #[mcp(header = "p", default = 7)] p: i64,
) -> String {
    let (Flag(d), Clear { of: e }) = (d, e);
    format!("{a:?} {b:?} {c:?} {d} {e} {f:?} {g:?} {h:?} {i} {j} {k} {l} {m} {n} {o} {p}")
}

/// The same where nothing need be said.
#[mcp_tool]
#[expect(clippy::too_many_arguments, reason = "each is of another type")]
fn some(
    #[mcp(header = "a")] a: Option<Region>,
    #[mcp(header = "b")] b: Option<Id>,
    #[mcp(header = "c")] c: Option<Count>,
    #[mcp(header = "f")] f: Option<Units>,
    #[mcp(header = "g")] g: Option<Told>,
    #[mcp(header = "i")] i: Option<NonZeroI8>,
    #[mcp(header = "j")] j: Option<NonZeroU8>,
    #[mcp(header = "k")] k: Option<NonZeroI64>,
    #[mcp(header = "m")] m: Option<uuid::Uuid>,
) -> String {
    format!("{a:?} {b:?} {c:?} {f:?} {g:?} {i:?} {j:?} {k:?} {m:?}")
}

fn properties(set: ToolSet, rendering: Rendering) -> Vec<Value> {
    let set = set.with_rendering(rendering).unwrap_or_else(|error| panic!("{error}"));
    let page = mcpspec::to_value(&set.list(Revision::LATEST, None).expect("a page"));
    let properties = page["tools"][0]["inputSchema"]["properties"].as_object().expect("members");
    properties.values().cloned().collect()
}

#[test]
fn what_a_header_can_say_says_its_type() {
    const KINDS: [&str; 16] = [
        "string", "string", "integer", "boolean", "integer", "string", "string", "string", "integer",
        "integer", "integer", "integer", "string", "string", "string", "integer",
    ];
    for rendering in [Rendering::Portable, Rendering::Exact] {
        for (property, kind) in properties(tools![all], rendering).iter().zip(KINDS) {
            assert_eq!(property["type"], kind, "{rendering:?}: {property}");
            assert!(property["x-mcp-header"].is_string());
        }
    }
    mcpspec::tools::assert_portable(&tools![all]);
}

#[test]
fn what_need_not_be_said_may_be_null_in_exact_schemas_alone() {
    const KINDS: [&str; 9] =
        ["string", "string", "integer", "string", "string", "integer", "integer", "integer", "string"];
    for (property, kind) in properties(tools![some], Rendering::Portable).iter().zip(KINDS) {
        assert_eq!(property["type"], kind, "{property}");
    }
    for (property, kind) in properties(tools![some], Rendering::Exact).iter().zip(KINDS) {
        let mut kinds: Vec<&str> =
            property["type"].as_array().expect("kinds").iter().filter_map(Value::as_str).collect();
        kinds.sort_by_key(|kind| *kind == "null");
        assert_eq!(kinds, [kind, "null"], "{property}");
    }
    mcpspec::tools::assert_portable(&tools![some]);
}

#[test]
fn a_portable_type_with_a_header_is_a_range() {
    let all = properties(tools![all], Rendering::Portable);
    assert_eq!(all[8], json!({"type": "integer", "minimum": -128, "maximum": 127, "x-mcp-header": "i"}));
    assert_eq!(all[10], json!({"type": "integer", "x-mcp-header": "k"}));
}

/// Takes what only the compiler knows.
#[mcp_tool]
fn wrong(#[mcp(header = "a")] a: Wrong) -> String {
    format!("{a:?}")
}

types! {
    #[serde(untagged)]
    enum Wrong { Text(String), Number(i64) }
}

#[test]
#[should_panic(
    expected = "the tool `wrong`: the header \"a\" is on `a`, which is no text, integer or truth value"
)]
fn several_types_are_not_one() {
    let _ = tools![wrong];
}
