//! What validators tell: every violation, at the leaf, with its places in value, text and schema.
#![cfg(all(feature = "validate", feature = "2026-07-28"))]

use mcpspec_core::Rule;
use mcpspec_core::validate::{Validator, Violations};
use mcpspec_types::v2026_07_28::TABLES;

fn validator(definition: &str) -> Validator {
    Validator::new(&TABLES, definition).unwrap_or_else(|| panic!("no definition {definition}"))
}

fn refused(definition: &str, text: &str) -> Violations {
    assert!(!validator(definition).is_valid(text.as_bytes()), "{text}");
    validator(definition).validate(text.as_bytes()).expect_err(text)
}

/// Pointer, rule, what was expected, what was found, the text at the range, the schema's pointer.
type Told<'t> = (&'t str, Rule, &'t str, &'t str, &'t str, &'t str);

fn tells(definition: &str, text: &str, expected: &[Told<'_>]) {
    let violations = refused(definition, text);
    let told: Vec<Told<'_>> = violations
        .findings()
        .iter()
        .map(|finding| {
            let (violation, range) = (&finding.violation, finding.range.clone().expect("bytes"));
            assert_eq!(violation.offset, Some(range.start));
            (
                violation.pointer.as_str(),
                violation.rule,
                violation.expected.as_str(),
                violation.found.as_str(),
                &text[range],
                &*finding.schema,
            )
        })
        .collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn all_violations_in_the_order_of_the_document() {
    tells(
        "Tool",
        r#"{"name":7,"inputSchema":{"type":"array"},"icons":[{"src":"x","theme":"grey"},{}],"annotations":null}"#,
        &[
            ("/name", Rule::Type, "a string", "7", "7", "/$defs/Tool/properties/name"),
            (
                "/inputSchema/type",
                Rule::Constant,
                "`object`",
                "\"array\"",
                "\"array\"",
                "/$defs/Tool/properties/inputSchema/properties/type",
            ),
            (
                "/icons/0/theme",
                Rule::Enum,
                "one of `dark`, `light`",
                "\"grey\"",
                "\"grey\"",
                "/$defs/Icon/properties/theme",
            ),
            ("/icons/1", Rule::Required, "the member `src`", "an object without it", "{}", "/$defs/Icon"),
            ("/annotations", Rule::Type, "an object", "null", "null", "/$defs/ToolAnnotations"),
        ],
    );
}

#[test]
fn a_union_tells_of_the_arm_that_its_tag_chose() {
    let call = |content: &str| format!(r#"{{"resultType":"complete","content":[{content}]}}"#);
    tells(
        "CallToolResult",
        &call(r#"{"text":5,"type":"text"},{"type":"resource","resource":{"uri":1,"text":"x"}}"#),
        &[
            ("/content/0/text", Rule::Type, "a string", "5", "5", "/$defs/TextContent/properties/text"),
            (
                "/content/1/resource/uri",
                Rule::Type,
                "a string",
                "1",
                "1",
                "/$defs/TextResourceContents/properties/uri",
            ),
        ],
    );
    let violations = refused("CallToolResult", &call(r#"{"type":"video"}"#));
    let violation = &violations.findings()[0].violation;
    assert_eq!((violation.pointer.as_str(), violation.rule), ("/content/0/type", Rule::Tag));
    assert!(violation.expected.contains("`resource_link`"), "{violation}");
    let violations = refused("CallToolResult", &call(r#"{}"#));
    assert_eq!(
        violations.to_string(),
        "at /content/0: expected the member `type`, found an object without it"
    );
}

#[test]
fn text_that_is_no_json() {
    for (text, words, at) in [
        ("", "expected a value, found the end of the input", 0),
        ("{\"a\":tru}", "at /a: expected a value", 5),
        ("{\"a\" 1}", "expected `:`", 5),
        ("[1,]", "expected a value, found ]", 3),
        ("{} x", "expected the end of the input, found x", 3),
        ("\"\\ud800\"", "expected a string that JSON allows", 1),
        ("1e999", "expected a number that fits into a double", 0),
        ("{\"a\":1,\"a\":2}", "at /a: expected each member once, found it twice", 7),
        ("{\"a\":1,\"\\u0061\":2}", "at /a: expected each member once, found it twice", 7),
    ] {
        let violations = refused("JSONValue", text);
        assert!(violations.to_string().contains(words), "{text}: {violations}");
        assert_eq!(violations.findings()[0].range.as_ref().map(|range| range.start), Some(at), "{text}");
    }
    let violations = validator("JSONValue").validate(b"\"\xff\"").expect_err("no text");
    assert!(violations.to_string().contains("expected UTF-8"), "{violations}");
}

#[test]
fn limits_are_kept_and_can_be_moved() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    let violations = refused("JSONValue", &deep);
    assert!(violations.to_string().contains("at most 128 containers"), "{violations}");
    assert!(validator("JSONValue").with_depth(200).is_valid(deep.as_bytes()));
    assert!(validator("JSONValue").with_bytes(3).validate(b"[1, 2]").is_err());
    let many = format!("[{}]", ["7"; 100].join(","));
    let tools = format!(r#"{{"resultType":"complete","content":{many}}}"#);
    let violations = refused("CallToolResult", &tools);
    assert_eq!((violations.findings().len(), violations.has_more()), (64, true));
    assert!(violations.to_string().ends_with("and more"));
    let all = validator("CallToolResult").with_most(1000).validate(tools.as_bytes()).expect_err("numbers");
    assert_eq!((all.findings().len(), all.has_more()), (100, false));
}

#[test]
fn a_limit_of_depth_holds_on_trees_too() {
    let tree = serde_json::json!({
        "resultType": "complete",
        "content": [{"type": "text", "text": "", "annotations": {"audience": ["user"]}}]
    });
    for depth in 0..8 {
        let validator = validator("CallToolResult").with_depth(depth);
        assert_eq!(validator.is_valid_value(&tree), depth >= 5, "{depth}");
        assert_eq!(validator.validate_value(&tree).is_ok(), depth >= 5, "{depth}");
    }
    // Whole messages are told apart by tables that know more than the schema.
    let message = serde_json::json!({"jsonrpc": "2.0", "id": 1, "result": tree});
    for depth in 0..10 {
        let validator = Validator::message(&TABLES).with_depth(depth);
        let told = validator.validate_value(&message).is_ok();
        assert_eq!(validator.is_valid_value(&message), told, "{depth}");
    }
    // A batch may hold batches, as far as the schema is concerned.
    #[cfg(feature = "2025-03-26")]
    {
        let tables = &mcpspec_types::v2025_03_26::TABLES;
        let deep = (0..500).fold(serde_json::json!([]), |inner, _| serde_json::json!([inner]));
        assert!(!Validator::message(tables).is_valid_value(&deep));
    }
}

#[test]
fn members_of_objects_inside_one_another_are_told_apart() {
    // Outer names are remembered while inner ones are: by few words, by more, and in a set.
    for (outer, inner) in [(3, 3), (14, 4), (20, 20), (31, 70), (40, 40)] {
        let names = |letter: char, count: usize| -> String {
            (0..count).map(|number| format!("\"{letter}{number}\":{number},")).collect()
        };
        let text = |twice_inside: &str, twice_outside: &str| {
            let inside = format!("{{{}\"{twice_inside}\":0}}", names('i', inner));
            format!("{{{}\"in\":{inside},\"{twice_outside}\":0}}", names('o', outer))
        };
        let is_valid = |text: String| validator("JSONValue").is_valid(text.as_bytes());
        assert!(is_valid(text("o0", "i0")), "{outer} {inner}");
        for place in [0, 1, inner / 2, inner - 1] {
            assert!(!is_valid(text(&format!("i{place}"), "new")), "{outer} {inner} i{place}");
        }
        for place in [0, 1, outer / 2, outer - 1] {
            assert!(!is_valid(text("new", &format!("o{place}"))), "{outer} {inner} o{place}");
            assert!(!is_valid(text("new", &format!("\\u006f{place}"))), "{outer} {inner} o{place}");
        }
        assert!(!is_valid(text("new", "in")), "{outer} {inner}");
    }
}

#[test]
fn many_members_are_told_apart() {
    for count in [10, 95, 96, 97, 300] {
        let members: Vec<String> =
            (0..count).map(|number| format!("\"m{number}\":{{\"x\":{number}}}")).collect();
        let text = format!("{{{}}}", members.join(","));
        assert!(validator("JSONValue").is_valid(text.as_bytes()), "{count}");
        let twice = format!("{{{},\"m0\":1}}", members.join(","));
        assert_eq!(refused("JSONValue", &twice).findings()[0].violation.pointer, "/m0");
    }
}

#[test]
fn a_definition_has_its_validator() {
    use mcpspec_types::v2026_07_28::validators;
    for (definition, own) in
        [("Tool", validators::TOOL), ("JSONRPCErrorResponse", validators::JSONRPC_ERROR_RESPONSE)]
    {
        let found = validator(definition);
        for text in [
            "{}",
            r#"{"name":"add","inputSchema":{"type":"object"}}"#,
            r#"{"jsonrpc":"2.0","error":{"code":1,"message":""}}"#,
        ] {
            let tree = serde_json::from_str(text).expect("JSON");
            let verdicts =
                [own.is_valid(text.as_bytes()), own.is_valid_value(&tree), found.is_valid_value(&tree)];
            assert_eq!(verdicts, [found.is_valid(text.as_bytes()); 3], "{definition} {text}");
        }
    }
    assert!(validators::TOOL.is_valid(br#"{"name":"add","inputSchema":{"type":"object"}}"#));
}

#[test]
fn clean_is_what_nothing_at_all_is_said_of() {
    use mcpspec_core::validate::Mode;
    let tool = |name: &str| format!(r#"{{"name":"{name}","inputSchema":{{"type":"object"}}}}"#);
    let result = r#"{"content":[]}"#;
    for (definition, mode, text, is_valid, is_clean) in [
        ("Tool", Mode::Strict, tool("a"), true, true),
        ("Tool", Mode::Strict, tool("a b"), true, false),
        ("Tool", Mode::Exact, tool("a b"), true, true),
        ("Tool", Mode::Strict, "{}".to_owned(), false, false),
        ("CallToolResult", Mode::Tolerant, result.to_owned(), true, false),
        ("CallToolResult", Mode::Exact, result.to_owned(), false, false),
        // Warnings of an alternative count, and those of one that was never looked at do not.
        ("JSONValue", Mode::Strict, tool("a b"), true, true),
    ] {
        let validator = validator(definition).with_mode(mode);
        let told = (validator.is_valid(text.as_bytes()), validator.is_clean(text.as_bytes()));
        assert_eq!(told, (is_valid, is_clean), "{definition} {mode:?} {text}");
        assert_eq!(validator.inspect(text.as_bytes()).findings().is_empty(), is_clean, "{text}");
    }
}
