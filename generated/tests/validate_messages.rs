//! Whole messages: by method, by the request that a response answers, by what a result says of
//! itself; in every mode.
#![cfg(all(feature = "validate", feature = "2026-07-28", feature = "2025-03-26"))]

use mcpspec_core::Rule;
use mcpspec_core::validate::{Mode, Prose, Severity, Tables, Validator};
use mcpspec_types::{v2024_11_05, v2025_03_26, v2026_07_28};

const TABLES: &Tables = &v2026_07_28::TABLES;

/// Pointer, rule and weight of what a validator says of a message; a tree must be told the same.
fn told(validator: &Validator, message: &str) -> Vec<(String, Rule, Severity)> {
    let found = validator.inspect(message.as_bytes());
    let tree = serde_json::from_str(message).expect("JSON");
    let lines = |text: String| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(lines(found.to_string()), lines(validator.inspect_value(&tree).to_string()), "{message}");
    assert_eq!(validator.is_valid(message.as_bytes()), !found.has_errors(), "{message}");
    assert_eq!(validator.is_valid_value(&tree), !found.has_errors(), "{message}");
    assert_eq!(validator.validate(message.as_bytes()).is_ok(), !found.has_errors(), "{message}");
    let finding = found.findings().iter();
    finding
        .map(|finding| (finding.violation.pointer.clone(), finding.violation.rule, finding.severity))
        .collect()
}

fn errors(found: &[(&str, Rule)]) -> Vec<(String, Rule, Severity)> {
    found.iter().map(|(pointer, rule)| ((*pointer).to_owned(), *rule, Severity::Error)).collect()
}

fn message(mode: Mode) -> Validator {
    Validator::message(TABLES).with_mode(mode)
}

fn answer(method: &str, mode: Mode) -> Validator {
    Validator::response_to(TABLES, method).expect("a request").with_mode(mode)
}

#[test]
fn requests_are_judged_by_their_method() {
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"_meta":{
        "io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}},"name":7}}"#;
    assert_eq!(told(&message(Mode::Exact), call), errors(&[("/params/name", Rule::Type)]));
    let unknown = r#"{"jsonrpc":"2.0","id":1,"method":"tools/cal"}"#;
    assert_eq!(told(&message(Mode::Exact), unknown), errors(&[("/method", Rule::Method)]));
    let known = message(Mode::Exact).validate(unknown.as_bytes()).expect_err("unknown").to_string();
    assert!(known.contains("`tools/call`"), "{known}");
    let nothing = r#"{"jsonrpc":"2.0","id":1}"#;
    assert_eq!(told(&message(Mode::Exact), nothing), errors(&[("", Rule::Required)]));
    let late = r#"{"params":{"uri":"x"},"jsonrpc":"2.0","method":"notifications/resources/updated"}"#;
    assert_eq!(told(&message(Mode::Exact), late), []);
}

#[test]
fn an_older_request_needs_its_envelope_too() {
    let tables: [&'static Tables; 2] = [&v2024_11_05::TABLES, &v2025_03_26::TABLES];
    for tables in tables {
        let message = Validator::message(tables);
        assert_eq!(told(&message, r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#), []);
        assert_eq!(
            told(&message, r#"{"jsonrpc":"1.0","method":"tools/call","params":{}}"#),
            errors(&[("", Rule::Required), ("/jsonrpc", Rule::Constant), ("/params", Rule::Required)])
        );
        let answer = Validator::response_to(tables, "tools/list").expect("a request");
        assert_eq!(told(&answer, r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[]}}"#), []);
        assert_eq!(
            told(&answer, r#"{"id":1,"result":{"tools":{}}}"#),
            errors(&[("", Rule::Required), ("/result/tools", Rule::Type)])
        );
        assert_eq!(told(&answer, r#"{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"no"}}"#), []);
    }
}

#[test]
fn batches_are_messages_of_the_one_revision_that_has_them() {
    let batch = r#"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","id":2,"method":"pong"}]"#;
    assert_eq!(
        told(&Validator::message(&v2025_03_26::TABLES), batch),
        errors(&[("/1/method", Rule::Method)])
    );
    assert_eq!(told(&Validator::message(&v2024_11_05::TABLES), batch), errors(&[("", Rule::Type)]));
    assert_eq!(told(&message(Mode::Exact), batch), errors(&[("", Rule::Type)]));
}

#[test]
fn results_are_judged_by_their_request_and_by_what_they_say() {
    let bad = r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","content":5}}"#;
    // The schema takes it for a demand for input, which may have any members.
    assert_eq!(told(&answer("tools/call", Mode::Exact), bad), []);
    assert_eq!(told(&answer("tools/call", Mode::Strict), bad), errors(&[("/result/content", Rule::Type)]));
    let other = r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"later"}}"#;
    assert_eq!(
        told(&answer("tools/call", Mode::Strict), other),
        errors(&[("/result/resultType", Rule::Tag)])
    );
    let demand = r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"input_required","requestState":"s"}}"#;
    assert_eq!(told(&answer("tools/call", Mode::Strict), demand), []);
    let neither = r#"{"jsonrpc":"2.0","id":1}"#;
    assert_eq!(told(&answer("tools/call", Mode::Exact), neither), errors(&[("", Rule::Required)]));
    assert!(Validator::response_to(TABLES, "notifications/cancelled").is_none());
    assert!(Validator::response_to(TABLES, "tools/cal").is_none());
}

#[test]
fn only_three_methods_may_ask_for_input() {
    let demand = r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"input_required","requestState":"s",
        "completion":{"values":[]}}}"#;
    let rule = Rule::Prose(Prose::ResultType);
    assert_eq!(
        told(&answer("completion/complete", Mode::Strict), demand),
        errors(&[("/result/resultType", rule)])
    );
    assert_eq!(told(&answer("completion/complete", Mode::Exact), demand), []);
}

/// One breach of each rule of the prose: the definition, a value, and where it breaks the rule.
#[test]
fn every_rule_of_the_prose_holds_in_strict_mode_alone() {
    let cases: [(Prose, &str, &str, &[&str]); 20] = [
        (
            Prose::MessageKind,
            "",
            r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete"},"error":{"code":1,"message":""}}"#,
            &[""],
        ),
        (
            Prose::MessageKind,
            "",
            r#"{"jsonrpc":"2.0","id":1,"method":"notifications/tools/list_changed"}"#,
            &["/id"],
        ),
        (Prose::ErrorCode, "Error", r#"{"code":-32050,"message":""}"#, &["/code"]),
        (Prose::ErrorCode, "Error", r#"{"code":-32042,"message":""}"#, &["/code"]),
        (
            Prose::MetaKey,
            "TextContent",
            r#"{"type":"text","text":"","_meta":{"a/b/c":1,"ok":2,"-x":3}}"#,
            &["/_meta/a~1b~1c", "/_meta/-x"],
        ),
        (
            Prose::ExtensionId,
            "ClientCapabilities",
            r#"{"extensions":{"tasks":{},"com.example/x":{}}}"#,
            &["/extensions/tasks"],
        ),
        (
            Prose::ResultType,
            "ListToolsResult",
            r#"{"resultType":"task","tools":[],"ttlMs":0,"cacheScope":"public"}"#,
            &["/resultType"],
        ),
        (
            Prose::ResultType,
            "InputRequiredResult",
            r#"{"resultType":"complete","requestState":""}"#,
            &["/resultType"],
        ),
        (Prose::InputRequired, "InputRequiredResult", r#"{"resultType":"input_required"}"#, &[""]),
        (Prose::ToolName, "Tool", r#"{"name":"a b","inputSchema":{"type":"object"}}"#, &["/name"]),
        (Prose::IconSource, "Icon", r#"{"src":"http://example.com/i.png"}"#, &["/src"]),
        (Prose::IconSize, "Icon", r#"{"src":"data:,","sizes":["48x48","big"]}"#, &["/sizes/1"]),
        (Prose::RootUri, "Root", r#"{"uri":"https://example.com/"}"#, &["/uri"]),
        (
            Prose::FormField,
            "ElicitRequestFormParams",
            r#"{"message":"","requestedSchema":{"type":"object","properties":{"a":{"type":"string","pattern":"x"}}}}"#,
            &["/requestedSchema/properties/a/pattern"],
        ),
        (
            Prose::FormSense,
            "ElicitRequestFormParams",
            r#"{"message":"","requestedSchema":{"type":"object","required":["b"],"properties":{"a":{"type":"string"}}}}"#,
            &["/requestedSchema/required/0"],
        ),
        (
            Prose::FormSense,
            "ElicitRequestFormParams",
            r#"{"message":"","requestedSchema":{"type":"object","properties":{"a":{"type":"integer","minimum":3,"maximum":2}}}}"#,
            &["/requestedSchema/properties/a/maximum"],
        ),
        (
            Prose::FormSense,
            "ElicitRequestFormParams",
            r#"{"message":"","requestedSchema":{"type":"object","properties":{"a":{"type":"string","enum":["x"],"default":"y"}}}}"#,
            &["/requestedSchema/properties/a/default"],
        ),
        (
            Prose::ToolResults,
            "CreateMessageRequestParams",
            r#"{"maxTokens":1,"messages":[{"role":"assistant","content":{"type":"tool_use","id":"1","name":"n","input":{}}}]}"#,
            &["/messages/0"],
        ),
        (
            Prose::ToolResults,
            "CreateMessageRequestParams",
            r#"{"maxTokens":1,"messages":[{"role":"user","content":[{"type":"tool_result","toolUseId":"1","content":[]},{"type":"text","text":""}]}]}"#,
            &["/messages/0"],
        ),
        (
            Prose::ToolResults,
            "CreateMessageRequestParams",
            r#"{"maxTokens":1,"messages":[{"role":"assistant","content":{"type":"tool_use","id":"1","name":"n","input":{}}},{"role":"user","content":{"type":"tool_result","toolUseId":"2","content":[]}}]}"#,
            &["/messages/1"],
        ),
    ];
    let mut met: Vec<Prose> = Vec::new();
    for (rule, definition, text, places) in cases {
        let validator = match definition {
            "" => Validator::message(TABLES),
            name => Validator::new(TABLES, name).expect("a definition"),
        };
        assert_eq!(told(&validator, text), [], "the schema allows it: {text}");
        let expected: Vec<_> =
            places.iter().map(|place| ((*place).to_owned(), Rule::Prose(rule), rule.severity())).collect();
        assert_eq!(told(&validator.with_mode(Mode::Strict), text), expected, "{text}");
        assert!(!rule.name().is_empty() && !rule.text().is_empty() && !rule.source().is_empty());
        met.push(rule);
    }
    assert!(Prose::ALL.iter().all(|rule| met.contains(rule)));
}

#[test]
fn what_the_rules_allow_they_let_pass() {
    let messages = r#"{"maxTokens":1,"messages":[
        {"role":"user","content":{"type":"text","text":"?"}},
        {"role":"assistant","content":[{"type":"tool_use","id":"1","name":"n","input":{}},{"type":"tool_use","id":"2","name":"n","input":{}}]},
        {"role":"user","content":[{"type":"tool_result","toolUseId":"2","content":[]},{"type":"tool_result","toolUseId":"1","content":[]}]}]}"#;
    let strict = |name| Validator::new(TABLES, name).expect("a definition").with_mode(Mode::Strict);
    assert_eq!(told(&strict("CreateMessageRequestParams"), messages), []);
    let form = r#"{"message":"m","requestedSchema":{"type":"object","required":["a","b"],"properties":{
        "a":{"type":"string","oneOf":[{"const":"x","title":"X"}],"default":"x"},
        "b":{"type":"array","items":{"type":"string","enum":["x","y"]},"default":["y"],"minItems":1},
        "c":{"type":"number","minimum":0.5,"maximum":2,"default":1.5},
        "d":{"type":"string","format":"date","minLength":1,"maxLength":10}}}}"#;
    assert_eq!(told(&strict("ElicitRequestFormParams"), form), []);
}

#[test]
fn receivers_put_up_with_what_the_specification_tells_them_to() {
    let notes = |places: &[&str]| -> Vec<(String, Severity)> {
        places.iter().map(|place| ((*place).to_owned(), Severity::Note)).collect()
    };
    let tolerant = |validator: Validator, text: &str| -> Vec<(String, Severity)> {
        told(&validator, text).into_iter().map(|(place, _, severity)| (place, severity)).collect()
    };
    let list = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[],"ttlMs":-5}}"#;
    assert_eq!(
        tolerant(answer("tools/list", Mode::Tolerant), list),
        notes(&["/result", "/result", "/result/ttlMs"])
    );
    assert!(!answer("tools/list", Mode::Exact).is_valid(list.as_bytes()));
    let read = answer("tools/list", Mode::Tolerant).inspect(list.as_bytes()).to_string();
    assert!(read.contains("note: ") && read.contains("(read as \"complete\")"), "{read}");
    let call = r#"{"jsonrpc":"2.0","id":1,"result":{"content":[]}}"#;
    assert_eq!(tolerant(answer("tools/call", Mode::Tolerant), call), notes(&["/result"]));
    let gone = r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32002,"message":"gone"}}"#;
    assert_eq!(tolerant(answer("resources/read", Mode::Tolerant), gone), notes(&["/id", "/error/code"]));
    // A sloppy peer is one thing, a broken value another.
    let broken = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[],"ttlMs":"soon"}}"#;
    assert!(!answer("tools/list", Mode::Tolerant).is_valid(broken.as_bytes()));
    let request = r#"{"jsonrpc":"2.0","id":null,"method":"server/discover","params":{"_meta":{
        "io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#;
    assert!(!message(Mode::Tolerant).is_valid(request.as_bytes()));
}

#[test]
fn the_official_schema_is_there_with_its_defects() {
    let text = r#"{"action":"accept","content":{"share":0.5}}"#;
    let official = Validator::new(&v2026_07_28::UPSTREAM, "ElicitResult").expect("a definition");
    assert_eq!(told(&official, text), errors(&[("/content/share", Rule::Type)]));
    assert_eq!(told(&Validator::new(TABLES, "ElicitResult").expect("a definition"), text), []);
    assert!(std::ptr::eq(&v2024_11_05::UPSTREAM, &v2024_11_05::TABLES));
}

#[test]
fn formats_count_for_whoever_asks() {
    let is_uri: fn(&str, &str) -> bool = |format, text| format != "uri" || text.contains(':');
    let root = Validator::new(TABLES, "Resource").expect("a definition");
    let text = r#"{"uri":"no uri","name":"n"}"#;
    assert_eq!(told(&root, text), []);
    assert_eq!(told(&root.with_formats(is_uri), text), errors(&[("/uri", Rule::Format)]));
}
