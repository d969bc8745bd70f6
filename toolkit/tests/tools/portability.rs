//! What of a set not everybody takes is found, with who.

use mcpspec::prelude::*;
use mcpspec::tools::{Finding, assert_portable, portability};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::probe::{One, set_of};

#[derive(Deserialize, Serialize, JsonSchema)]
struct Node {
    next: Option<Box<Node>>,
}

#[derive(Deserialize, Serialize, JsonSchema)]
struct Inner {
    #[serde(rename = "a.b")]
    dotted: u8,
}

#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(tag = "kind")]
enum Shape {
    Circle { radius: u32 },
    Square { side: Option<String>, any: Value, pair: (u8,) },
}

#[derive(Deserialize, Serialize, JsonSchema)]
struct Said {
    #[schemars(extend("description" = "x".repeat(1025)))]
    long: u8,
}

#[derive(Deserialize, Serialize, JsonSchema)]
struct Large {
    #[schemars(extend("description" = "x".repeat(1000), "examples" = ["y".repeat(16_000)]))]
    long: u8,
}

fn found<T: JsonSchema>(name: &'static str, description: &'static str, rendering: Rendering) -> Vec<String> {
    let set = set_of::<T, bool>(name, description, rendering).expect("a set");
    portability(&set).iter().map(Finding::to_string).collect()
}

fn portable<T: JsonSchema>() -> Vec<String> {
    found::<T>("probe", "A probe.", Rendering::Portable)
}

/// Row 19.
#[test]
fn names() {
    let of = |name| found::<One<u8>>(name, "A probe.", Rendering::Portable);
    assert_eq!(of("a.b"), ["the tool `a.b`: /name: Anthropic and OpenAI take no name with a `.`; use `_`"]);
    let long: &'static str = Box::leak("n".repeat(65).into_boxed_str());
    assert!(of(long)[0].ends_with("it has 65 characters: OpenAI and Gemini take at most 64, Anthropic 128"));
    assert!(of("1st")[0].contains("Gemini takes no name that starts with anything but a letter or `_`"));
    assert!(of(&long[1..]).is_empty());
}

/// Row 18: a member inside another, where building the set does not look.
#[test]
fn members() {
    assert_eq!(
        portable::<One<Inner>>(),
        [
            "the tool `probe`: /inputSchema/properties/value/properties: Anthropic or Gemini refuses the member `a.b`: \
          use up to 64 letters, digits and `_`, the first no digit"
        ]
    );
}

/// Row 20.
#[test]
fn descriptions() {
    let of = |length: usize| {
        let text: &'static str = Box::leak("é".repeat(length).into_boxed_str());
        found::<One<u8>>("probe", text, Rendering::Portable)
    };
    assert!(of(1024).is_empty());
    assert!(
        of(1025)[0]
            .ends_with("/description: it has 1025 characters: VS Code cuts off what comes after 1,024")
    );
    assert!(of(2049)[0].contains("Claude Code cuts off what comes after 2,048"));
    assert!(portable::<Said>()[0].contains("/inputSchema/properties/long/description: "));
}

/// Row 21.
#[test]
fn sizes() {
    assert!(portable::<Large>()[0].contains("claude.ai drops a tool whose schema has more than 16,384"));
}

/// Row 22.
#[test]
fn counts() {
    let set = |count: usize| {
        let one = |place: usize| {
            let name: &'static str = Box::leak(format!("probe_{place}").into_boxed_str());
            set_of::<One<u8>, bool>(name, "A probe.", Rendering::Portable).expect("a set")
        };
        (1..count).fold(one(0), |all, place| all.merged(one(place)).expect("a set"))
    };
    assert!(portability(&set(128)).is_empty());
    assert_eq!(
        portability(&set(129))[0].to_string(),
        "the set: it has 129 tools: a request of Copilot with more than 128 fails; offer them in several sets"
    );
}

/// Row 7, which has no other spelling where a type contains itself.
#[test]
fn references() {
    let all = portable::<One<Node>>();
    assert!(!all.is_empty());
    assert!(all.iter().all(|line| line.contains("Gemini skips a tool with the reference")), "{all:?}");
}

/// What an exact schema says as `schemars` does.
#[test]
fn exact_schemas() {
    let all = found::<Shape>("probe", "A probe.", Rendering::Exact).join("\n");
    for expected in [
        "/inputSchema/oneOf: Anthropic refuses alternatives",
        "/inputSchema/$schema: Gemini",
        "/inputSchema/oneOf/0/properties/kind/const: Gemini",
        "/inputSchema/oneOf/0/properties/radius/format: clients with Ajv",
        "/inputSchema/oneOf/1/properties/side/type: Gemini",
        "/inputSchema/oneOf/1/properties/any: Claude Code drops all tools",
        "/inputSchema/oneOf/1/properties/pair: VS Code and Gemini refuse an array",
    ] {
        assert!(all.contains(expected), "{expected} is missing in\n{all}");
    }
}

#[test]
#[should_panic(expected = "not everybody takes these tools:\nthe tool `a.b`: /name: Anthropic")]
fn the_assertion_lists_all() {
    assert_portable(&set_of::<One<Node>, bool>("a.b", "A probe.", Rendering::Portable).expect("a set"));
}
