//! Types under other names: what counts is what they are.

use mcpspec::Revision;
use mcpspec::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

type Answer<T> = Result<T, std::io::Error>;
type Report = Weather;
type Reported = Answer<Report>;
type Perhaps<T> = Option<T>;
type Text = String;

#[derive(Serialize, Deserialize, JsonSchema, Default)]
struct Weather {
    degrees: f64,
}

/// Not to be written, so its default is not shown.
#[derive(Deserialize, JsonSchema, Default)]
struct Hidden {
    #[serde(default)]
    of: Option<u8>,
}

/// A result of another name.
#[mcp_tool]
async fn one(weather: Weather) -> Answer<Weather> {
    Ok(weather)
}

/// A result without parameters.
#[mcp_tool]
fn two(first: Perhaps<u8>, second: std::option::Option<Text>, third: Option<Option<u8>>) -> Reported {
    let _ = (first, second, third);
    Ok(Report { degrees: 1.0 })
}

/// A text of another name.
#[mcp_tool]
fn three(
    #[mcp(default)] hidden: Hidden,
    #[mcp(default = Report { degrees: 2.0 })] shown: Report,
) -> Answer<Text> {
    Ok(format!("{:?} {}", hidden.of, shown.degrees))
}

/// Defaults of many kinds.
#[mcp_tool]
fn four(
    #[mcp(default = "Oslo")] place: Text,
    #[mcp(default = -1)] low: i8,
    #[mcp(default = LIMIT)] high: u16,
    #[mcp(default = Some(1))] near: Perhaps<u8>,
    #[mcp(default = vec![1, 2])] list: Vec<u8>,
    #[mcp(default = 1.5)] part: f32,
    #[mcp(default = true)] exact: bool,
    #[mcp(default = 'a')] letter: char,
    #[mcp(default = "b")] boxed: Box<str>,
) -> Vec<u8> {
    let _ = (place, low, high, near, part, exact, letter, boxed);
    list
}

const LIMIT: u16 = 9;

/// A lifetime is no type.
#[mcp_tool]
async fn five<'c>(
    cx: &'c CallContext,
    text: std::borrow::Cow<'c, str>,
    more: std::borrow::Cow<'_, str>,
) -> &'static str {
    let _ = (cx, text, more);
    "five"
}

struct Server;

#[mcp_tools]
impl Server {
    const MANY: u8 = 9;

    /// Defaults and types of the type's own.
    #[mcp_tool]
    fn own(&self, #[mcp(default = Self::MANY)] many: u8) -> Option<Box<u8>> {
        Some(many.into())
    }
}

/// Headers of many kinds.
#[mcp_tool]
fn six(
    #[mcp(header = "A")] a: Perhaps<Text>,
    #[mcp(header = "B")] b: Option<bool>,
    #[mcp(header = "C!~|")] mut c: u64,
) {
    c += 1;
    let _ = (a, b, c);
}

fn main() {
    let set = tools![one, two, three, four, five, six];
    let listed = mcpspec::to_value(&set.list(Revision::LATEST, None).expect("a page"));
    let of = |place: usize| &listed["tools"][place];
    for place in [0, 1] {
        assert_eq!(of(place)["outputSchema"]["required"], json!(["degrees"]));
    }
    assert_eq!(of(1)["inputSchema"].get("required"), None);
    assert_eq!(of(2).get("outputSchema"), None);
    assert_eq!(of(2)["inputSchema"]["properties"]["shown"]["default"], json!({"degrees": 2.0}));
    assert_eq!(of(2)["inputSchema"]["properties"]["hidden"].get("default"), None);
    assert_eq!(of(3)["inputSchema"].get("required"), None);
    assert_eq!(of(3)["inputSchema"]["properties"]["high"]["default"], json!(9));
    assert_eq!(of(4)["inputSchema"]["required"], json!(["text", "more"]));
    assert_eq!(of(5)["inputSchema"]["required"], json!(["c"]));
    let set = tools![Server::own_tool(); state = std::sync::Arc::new(Server)];
    let listed = mcpspec::to_value(&set.list(Revision::LATEST, None).expect("a page"));
    assert_eq!(listed["tools"][0]["inputSchema"]["properties"]["many"]["default"], json!(9));
}
