//! Tools inside of functions and modules, and their names and types.

use mcpspec::prelude::*;

mod weather {
    use mcpspec::prelude::*;

    /// A forecast.
    #[mcp_tool(item = Forecast)]
    pub fn forecast(place: String) -> String {
        place
    }
}

/// What a tool's name may be.
#[mcp_tool(name = "a-b.c_D")]
fn r#match(r#type: String, #[mcp(rename = "self")] itself: u8) -> String {
    format!("{} {itself}", r#type)
}

/// In a private module, and there for those above.
mod within {
    use mcpspec::prelude::*;

    /// Counts.
    #[mcp_tool]
    pub(super) async fn r#loop() -> u8 {
        1
    }
}

fn main() {
    #[derive(serde::Deserialize, schemars::JsonSchema)]
    struct Local {
        name: String,
    }

    /// Inside of a function.
    #[mcp_tool]
    fn inside(local: Local) -> String {
        local.name
    }

    let set = tools![inside, weather::Forecast, r#match, within::r#loop];
    assert_eq!(set.names().collect::<Vec<_>>(), ["inside", "forecast", "a-b.c_D", "loop"]);
    // Functions stay functions.
    assert_eq!(inside(Local { name: "here".to_owned() }), weather::forecast("here".to_owned()));
    assert_eq!(r#match("a".to_owned(), 1), "a 1");
    assert_eq!(tools![picked()].names().collect::<Vec<_>>(), ["forecast"]);
    let Forecast {} = Forecast::default();
    let page = set.list(mcpspec::Revision::LATEST, None).expect("a page");
    let listed = mcpspec::to_value(&page);
    assert_eq!(listed["tools"][2]["inputSchema"]["required"], serde_json::json!(["type", "self"]));
}

use weather::Forecast;

/// A tool out of a function of one's own.
fn picked() -> Forecast {
    Forecast::default()
}
