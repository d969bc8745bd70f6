//! Twelve mistakes that compile elsewhere and do harm in silence: where each is refused here.
//!
//! |    | mistake                                    | here                                                      |
//! |----|--------------------------------------------|-----------------------------------------------------------|
//! | 1  | two tools of one name                      | does not compile; a set made by hand refuses it           |
//! | 2  | an empty or invalid name                   | does not compile; a set refuses it behind a prefix        |
//! | 3  | a list as all arguments                    | does not compile; under an alias the set refuses it       |
//! | 4  | a tagged enum as all arguments             | is no mistake: its schema is an object                    |
//! | 5  | an alias of the type of the arguments      | is no mistake: the schema is that of the type             |
//! | 6  | an alias of the type of the result         | is no mistake: the schema is that of the type             |
//! | 7  | two parameters that are all arguments      | does not compile; two structs are two arguments           |
//! | 8  | a header on a list                         | does not compile; under an alias the set refuses it       |
//! |    | a header with a bad token                  | does not compile; in a struct the set refuses it          |
//! |    | a header twice, in upper and lower case    | does not compile; in a struct the set refuses it          |
//! |    | a header in a struct behind a reference    | the set refuses it; portable schemas have no such thing   |
//! | 9  | `read_only` and `destructive`              | does not compile                                          |
//! | 10 | a schema that contradicts the type         | cannot be written: no attribute takes a schema            |
//! | 11 | an argument that nothing declares          | the call is refused, and says what was meant              |
//! | 12 | a method that the macro puts aside         | cannot be written: the macro replaces nothing             |
//!
//! What does not compile is in the files of [`FILES`], whose `.stderr` says what the compiler tells.

use std::path::Path;
use std::sync::Arc;

use mcpspec::Revision;
use mcpspec::prelude::*;
use mcpspec::tools::{SetError, block_on};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::probe::{One, set_of};

/// The mistakes that do not compile, and the files in `tests/ui` that prove it.
const FILES: &[(u8, &str)] = &[
    (1, "sets/fail_same"),
    (1, "sets/fail_same_sometimes"),
    (2, "names/fail_invalid"),
    (2, "names/fail_long"),
    (3, "parameters/fail_no_object"),
    (7, "parameters/fail_args"),
    (8, "headers/fail_same"),
    (8, "headers/fail_token"),
    (8, "headers/fail_type"),
    (9, "hints/fail_contradiction"),
    (10, "mistakes/fail_schema"),
    (12, "mistakes/fail_replaced"),
];

#[test]
fn the_files_of_what_does_not_compile_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    for (number, file) in FILES {
        for ending in ["rs", "stderr"] {
            let path = root.join(file).with_extension(ending);
            assert!(path.is_file(), "mistake {number}: there is no {}", path.display());
        }
    }
}

/// The one tool of a set, as it is listed.
fn listed(set: &ToolSet) -> Value {
    mcpspec::to_value(&set.list(Revision::LATEST, None).expect("a page"))["tools"][0].clone()
}

/// What a set says that has a tool with such arguments.
fn refused<T: JsonSchema>(rendering: Rendering) -> String {
    set_of::<T, u8>("probe", "A probe.", rendering).expect_err("it is refused").to_string()
}

/// The text that a call comes back with, and whether that is an error.
fn called(set: &ToolSet, name: &str, arguments: Value) -> (String, bool) {
    let result = block_on(set.call_json(name, arguments)).expect("a result");
    let text = result["content"][0]["text"].as_str().expect("a text").to_owned();
    (text, result["isError"] == json!(true))
}

/// Adds.
#[mcp_tool]
fn add(a: i64, b: i64) -> i64 {
    a + b
}

#[test]
fn mistake_1_two_tools_of_one_name() {
    let expected =
        SetError { tool: "add".to_owned(), reason: "another tool of the set has this name".to_owned() };
    let twice = ToolSet::<()>::new(vec![Arc::new(add {}), Arc::new(add {})], ());
    assert_eq!(twice.expect_err("two of one name"), expected);
    assert_eq!(tools![add].merged(tools![add]).expect_err("two of one name"), expected);
}

#[test]
fn mistake_2_an_empty_or_invalid_name() {
    for name in ["", "get weather", "größe"] {
        let error = set_of::<One<u8>, u8>(name, "A probe.", Rendering::Portable).expect_err("no name");
        assert_eq!(
            error.to_string(),
            format!("the tool `{name}`: a name has 1 to 128 letters, digits, `_`, `-` and `.`")
        );
    }
    let error = tools![add].with_prefix("my tools/").expect_err("no prefix");
    assert_eq!(error.tool, "my tools/add");
}

type Numbers = Vec<i64>;

/// Sums up.
#[mcp_tool]
fn sum(#[mcp(args)] numbers: Numbers) -> i64 {
    numbers.iter().sum()
}

#[test]
#[should_panic(expected = "the tool `sum`: its input is no object; take a struct, or single parameters")]
fn mistake_3_a_list_as_all_arguments() {
    let _ = tools![sum];
}

#[derive(Deserialize, JsonSchema)]
#[serde(tag = "kind")]
enum Shape {
    Circle { radius: u8 },
    Square { side: u8 },
}

/// Measures.
#[mcp_tool]
fn measure(#[mcp(args)] shape: Shape) -> u8 {
    match shape {
        Shape::Circle { radius } => radius * 2,
        Shape::Square { side } => side,
    }
}

#[test]
fn mistake_4_a_tagged_enum_as_all_arguments() {
    for rendering in [Rendering::Portable, Rendering::Exact] {
        let set = tools![measure].with_rendering(rendering).expect("a set");
        assert_eq!(listed(&set)["inputSchema"]["type"], "object");
        assert_eq!(called(&set, "measure", json!({"kind": "Circle", "radius": 2})), ("4".to_owned(), false));
    }
}

/// Every member counts; serde would pass over others.
#[derive(Deserialize, Serialize, JsonSchema)]
struct Trip {
    from: String,
    #[serde(alias = "till")]
    to: String,
}

type Alias = Trip;
type Answer<T> = Result<T, std::io::Error>;
type Booked = Answer<Alias>;

/// Books.
#[mcp_tool]
fn book(#[mcp(args)] trip: Alias) -> Booked {
    Ok(trip)
}

#[test]
fn mistake_5_an_alias_of_the_type_of_the_arguments() {
    let input = &listed(&tools![book])["inputSchema"];
    assert_eq!(
        input,
        &json!({
            "type": "object",
            "properties": {"from": {"type": "string"}, "to": {"type": "string"}},
            "required": ["from", "to"],
            "additionalProperties": false
        })
    );
}

#[test]
fn mistake_6_an_alias_of_the_type_of_the_result() {
    let output = &listed(&tools![book])["outputSchema"];
    assert_eq!(output["properties"], json!({"from": {"type": "string"}, "to": {"type": "string"}}));
}

/// Compares.
#[mcp_tool]
fn compare(one: Trip, other: Trip) -> bool {
    one.from == other.from && one.to == other.to
}

#[test]
fn mistake_7_two_parameters_that_are_structs() {
    let set = tools![compare];
    assert_eq!(listed(&set)["inputSchema"]["required"], json!(["one", "other"]));
    let trip = json!({"from": "Oslo", "to": "Rome"});
    assert_eq!(called(&set, "compare", json!({"one": trip, "other": trip})), ("true".to_owned(), false));
}

/// Sums up.
#[mcp_tool]
fn sum_in(#[mcp(header = "Numbers")] numbers: Numbers) -> i64 {
    numbers.iter().sum()
}

#[test]
#[should_panic(
    expected = "the tool `sum_in`: the header \"Numbers\" is on `numbers`, which is no text, integer or truth value"
)]
fn mistake_8_a_header_on_a_list() {
    let _ = tools![sum_in];
}

/// Types with headers in them.
macro_rules! types {
    ($($item:item)*) => { $(
        #[derive(JsonSchema)]
        #[expect(dead_code, reason = "only its schema counts")]
        $item
    )* };
}

types! {
    struct Token { #[schemars(extend("x-mcp-header" = "My Region"))] region: String }

    struct NoText { #[schemars(extend("x-mcp-header" = 1))] region: String }

    struct Same {
        #[schemars(extend("x-mcp-header" = "Region"))] one: String,
        inner: Region,
    }

    struct Region { #[schemars(extend("x-mcp-header" = "REGION"))] other: String }

    struct Listed { all: Vec<Region> }

    struct Either { of: (Region, u8) }

    #[schemars(extend("x-mcp-header" = "Region"))]
    struct Root { a: u8 }
}

#[test]
fn mistake_8_a_header_with_a_bad_token() {
    for rendering in [Rendering::Portable, Rendering::Exact] {
        assert_eq!(
            refused::<Token>(rendering),
            "the tool `probe`: the header \"My Region\" on `region` is no token of HTTP"
        );
        assert_eq!(
            refused::<NoText>(rendering),
            "the tool `probe`: the header 1 on `region` is no token of HTTP"
        );
    }
}

#[test]
fn mistake_8_a_header_twice_in_upper_and_lower_case() {
    let told = refused::<Same>(Rendering::Portable);
    assert!(
        told.starts_with("the tool `probe`: the header ")
            && told.ends_with("upper and lower case are the same"),
        "{told}"
    );
}

#[test]
fn mistake_8_a_header_where_no_client_looks() {
    let told = refused::<One<Region>>(Rendering::Exact);
    assert!(
        told.starts_with(
            "the tool `probe`: no client looks for the header \"REGION\" at `/$defs/Region/properties/other`"
        ),
        "{told}"
    );
    for rendering in [Rendering::Portable, Rendering::Exact] {
        for told in [refused::<Listed>(rendering), refused::<Either>(rendering), refused::<Root>(rendering)] {
            assert!(told.starts_with("the tool `probe`: no client looks for the header "), "{told}");
        }
    }
    // Portable schemas have no references, so a client finds it.
    let set = set_of::<One<Region>, u8>("probe", "A probe.", Rendering::Portable).expect("a set");
    let input = &listed(&set)["inputSchema"];
    assert_eq!(input["properties"]["value"]["properties"]["other"]["x-mcp-header"], "REGION");
}

/// A schema that contradicts a type can only be the type's own: `#[schemars(…)]` on a type may say what it
/// likes, as an `impl JsonSchema` may. What this crate adds is checked: bounds against defaults, and against
/// the type, as far as its name tells.
#[test]
fn mistake_10_a_schema_that_contradicts_the_type() {
    let set = tools![add];
    let input = &listed(&set)["inputSchema"];
    assert_eq!(input["properties"]["a"], json!({"type": "integer"}));
}

#[test]
fn mistake_11_an_argument_that_nothing_declares() {
    let set = tools![add, book, compare];
    assert_eq!(
        called(&set, "add", json!({"a": 1, "b": 2, "total": 3})),
        ("/total: expected no members but `a`, `b`, found the member `total`".to_owned(), true)
    );
    let trip = json!({"from": "Oslo", "to": "Rome"});
    let mut more = trip.clone();
    more["form"] = json!("Bergen");
    let (told, is_error) = called(&set, "book", more);
    assert!(is_error && told.starts_with("/form: expected no members but `from`, "), "{told}");
    assert!(told.ends_with("found the member `form`; did you mean `from`?"), "{told}");
    // All names that serde reads are declared.
    assert!(!called(&set, "book", json!({"from": "Oslo", "till": "Rome"})).1);
}

/// What only somebody else could put aside.
struct Server;

#[mcp_tools]
impl Server {
    /// Greets.
    #[mcp_tool]
    fn greet(&self) -> String {
        self.get_prompt()
    }

    fn get_prompt(&self) -> String {
        "by hand".to_owned()
    }
}

#[test]
fn mistake_12_a_method_that_the_macro_puts_aside() {
    let set = tools![Server::greet_tool(); state = Server];
    let result = block_on(set.call_json("greet", json!({}))).expect("a result");
    assert_eq!(
        (&result["content"][0]["text"], Server.get_prompt()),
        (&json!("by hand"), "by hand".to_owned())
    );
}
