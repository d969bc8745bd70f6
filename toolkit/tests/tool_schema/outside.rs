//! Nothing outside a schema is ever read: no address is contacted and no file is opened.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::Duration;

use mcpspec::tool_schema::{SchemaError, ToolSchema};
use serde_json::{Value, json};

/// Schemas that refer to an address, in each way that there is.
fn schemas(address: &str) -> Vec<Value> {
    vec![
        json!({"$ref": address}),
        json!({"$ref": format!("{address}#/$defs/x")}),
        json!({"$dynamicRef": format!("{address}#x")}),
        json!({"properties": {"a": {"items": {"$ref": address}}}}),
        json!({"$defs": {"unused": {"$ref": address}}}),
        json!({"definitions": {"unused": {"$ref": address}}}),
        json!({"$id": address, "$ref": "other.json"}),
        json!({"$defs": {"unused": {"$id": address, "items": {"$ref": "other.json"}}}}),
        json!({"$schema": address}),
        json!({"$defs": {"unused": {"$id": "https://example.com/x", "$schema": address}}}),
        json!({"$schema": "http://json-schema.org/draft-07/schema#", "allOf": [{"$ref": address}]}),
        // A place that is no keyword's becomes a schema by being referred to.
        json!({"$ref": "#/x-mine/0", "x-mine": [{"$ref": address}]}),
        json!({"$ref": "#/x-mine", "x-mine": {"$schema": address, "$id": "x-mine.json"}}),
    ]
}

#[test]
fn no_address_is_contacted() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.set_nonblocking(true).expect("the listener can be asked");
    let port = listener.local_addr().expect("the listener has an address").port();
    for schema in schemas(&format!("http://127.0.0.1:{port}/schema.json")) {
        let error = ToolSchema::new(&schema).expect_err("nothing is fetched");
        let told = matches!(error, SchemaError::Reference { .. } | SchemaError::Dialect { .. });
        assert!(told, "{schema}: {error}");
        assert!(!error.pointer().is_empty(), "{schema}: {error}");
    }
    // A request that is under way would arrive by now.
    std::thread::sleep(Duration::from_millis(50));
    let accepted = listener.accept();
    assert!(accepted.is_err_and(|error| error.kind() == ErrorKind::WouldBlock), "somebody called");
}

#[test]
fn no_file_is_opened() {
    // It is there, and a schema: what reads it would accept it.
    let path = std::env::temp_dir().join(format!("mcpspec-tool-schema-{}.json", std::process::id()));
    std::fs::write(&path, r#"{"type": "integer", "$defs": {"x": {}}}"#).expect("a file can be written");
    let shown = path.display().to_string();
    for address in [format!("file://{shown}"), shown.clone(), format!("file:{shown}")] {
        for schema in schemas(&address) {
            let error = ToolSchema::new(&schema).expect_err("no file is opened");
            assert!(
                matches!(error, SchemaError::Reference { .. } | SchemaError::Dialect { .. }),
                "{schema}: {error}"
            );
        }
    }
    std::fs::remove_file(&path).expect("the file is still there");
}

#[test]
fn refusals_say_what_and_where() {
    let schema = json!({"properties": {"a": {"$ref": "https://example.com/other.json#/x"}}});
    assert_eq!(
        ToolSchema::new(&schema).unwrap_err().to_string(),
        "schema, at /properties/a/$ref: \"https://example.com/other.json\" is not in the schema, and nothing is \
         fetched; put what it means under `$defs` and refer to that"
    );
    let error = ToolSchema::new(&json!({"items": {"$ref": "#/$defs/none"}})).unwrap_err();
    assert!(
        error.to_string().starts_with("schema, at /items/$ref: \"#/$defs/none\" is not in the schema"),
        "{error}"
    );
}

#[test]
fn what_only_looks_like_a_reference_is_none() {
    let address = "https://example.com/other.json";
    for schema in [
        json!({"enum": [{"$ref": address}]}),
        json!({"const": {"$schema": address, "$ref": address}}),
        json!({"default": {"$ref": address}, "examples": [{"$ref": address}]}),
        json!({"properties": {"$ref": {"type": "string"}, "$schema": {"type": "string"}}}),
        json!({"$id": address}),
        json!({"x-mine": {"$ref": address}}),
    ] {
        assert!(ToolSchema::new(&schema).is_ok(), "{schema}");
    }
}
