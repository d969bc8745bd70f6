//! What the generator makes of shapes, seen in the metamodel of the invented revisions.

use mcpspec_codegen::Generated;
use serde_json::{Value, json};

use crate::fixtures::{Project, invented};

fn made() -> Generated {
    invented().generate().unwrap_or_else(|error| panic!("{error}"))
}

fn text(made: &Generated, path: &str) -> String {
    let bytes = made.files.get(path).unwrap_or_else(|| panic!("{path} is not made"));
    String::from_utf8(bytes.clone()).expect("generated files are text")
}

fn model(id: &str) -> Value {
    serde_json::from_str(&text(&made(), &format!("generated/metamodel/{id}.json"))).expect("JSON")
}

fn definition<'m>(model: &'m Value, name: &str) -> &'m Value {
    let definitions = model["definitions"].as_array().expect("a list of definitions");
    let found = definitions.iter().find(|definition| definition["name"] == name);
    found.unwrap_or_else(|| panic!("no definition `{name}`"))
}

/// The names in Rust of members, values or arms.
fn rust<'m>(model: &'m Value, name: &str) -> Vec<&'m str> {
    let shape = &definition(model, name)["shape"];
    let listed = ["members", "values", "arms"].into_iter().find_map(|key| shape[key].as_array());
    let listed = listed.unwrap_or_else(|| panic!("`{name}` lists nothing"));
    listed.iter().map(|item| item["rust"].as_str().expect("a name")).collect()
}

#[test]
fn hostile_names_become_names_that_differ() {
    let model = model("2030-06-01");
    assert_eq!(
        rust(&model, "HostileNames"),
        [
            "fn_",
            "self_",
            "type_",
            "x",
            "x_2",
            "a_b",
            "a_b_2",
            "c",
            "extra_",
            "extra_2",
            "user_id",
            "user_id_2",
            "it_s",
            "empty",
            "v2fa",
            "größe",
            "new",
            "default",
            "value",
            "description",
            "m",
            "empty_2"
        ]
    );
    assert_eq!(
        rust(&model, "HostileValues"),
        [
            "Self_",
            "Self2",
            "All",
            "Texts",
            "Empty",
            "AB",
            "AB2",
            "V20",
            "V202",
            "SayHi",
            "Empty2",
            "Größe",
            "LineBreak"
        ]
    );
    assert_eq!(rust(&model, "Mood"), ["Calm", "Other2", "Other3", "NotSoCalm"]);
    for (name, expected) in [
        ("Result", "ResultObject"),
        ("Error", "ErrorObject"),
        ("Option", "OptionObject"),
        ("Id", "IdObject"),
        ("Check", "CheckObject"),
        ("Select", "SelectObject"),
        ("snake_case", "SnakeCase"),
        ("KebabCase", "KebabCase"),
        ("kebab-case", "KebabCase2"),
    ] {
        assert_eq!(definition(&model, name)["rust"], expected);
    }
}

#[test]
fn every_name_in_rust_is_used_once() {
    for id in ["2030-01-01", "2030-06-01", "com.example.receipts"] {
        let model = model(id);
        let mut names: Vec<&Value> = Vec::new();
        for definition in model["definitions"].as_array().expect("a list") {
            assert!(!names.contains(&&definition["rust"]), "{id}: {}", definition["rust"]);
            names.push(&definition["rust"]);
        }
    }
}

#[test]
fn constants_are_no_fields_and_optional_ones_are() {
    let model = model("2030-06-01");
    let members = definition(&model, "Constants")["shape"]["members"].as_array().expect("members");
    let constants: Vec<&Value> = members.iter().filter_map(|member| member.get("constant")).collect();
    assert_eq!(constants, [&json!(3), &json!("constants"), &json!(true), &json!(null), &json!(-32000)]);
    let optional: Vec<&Value> = members.iter().filter(|member| member["required"] == false).collect();
    assert_eq!(
        (&optional[0]["type"], &optional[0]["minimum"], &optional[0]["maximum"]),
        (&json!("integer"), &json!(7), &json!(7))
    );
    assert_eq!(optional[1]["type"], json!({"definition": "ConstantsMark"}));
    assert_eq!(rust(&model, "ConstantsMark"), ["X"]);
}

#[test]
fn unions_are_picked_by_the_nearest_way() {
    let model = model("2030-06-01");
    let select = |name: &str| &definition(&model, name)["shape"]["select"];
    assert_eq!(select("Figure")["byTag"], "kind");
    assert_eq!(select("Expression")["byTag"], "op");
    assert_eq!(select("Coded")["byTag"], "code");
    assert_eq!(select("Coded")["values"][1]["value"], "2");
    // A path takes `/` between names, so `com.example/name` cannot be one.
    assert_eq!(select("Place")["byMembers"][0]["has"], "name");
    assert_eq!(select("Place")["byMembers"][1]["has"], "code");
    assert_eq!(select("Scalar")["byKind"][1], json!({"kinds": ["number"], "then": {"arm": 1}}));
    assert_eq!(select("Blob")["byKind"].as_array().map(Vec::len), Some(4));
    assert_eq!(select("Words")["byKind"][1], json!({"kinds": ["array"], "then": {"arm": 1}}));
    assert_eq!(select("ClientRequest")["byTag"], "method");
    assert_eq!(select("ServerResult")["byRequest"][0]["value"], "ping");
}

#[test]
fn what_a_schema_leaves_without_a_name_gets_one() {
    let model = model("2030-06-01");
    let named = |name: &str| definition(&model, name)["origin"] == "inline";
    for name in [
        "Point",
        "InlineSize",
        "InlineSizeArm0",
        "InlineSizeArm1",
        "InlineMode",
        "InlineStepsItem",
        "InlineByNameValue",
        "InlineEither",
        "CodedArm0",
        "PingRequestParams",
    ] {
        assert!(named(name), "{name}");
    }
    assert_eq!(definition(&model, "InlineStepsItem")["shape"]["closed"], true);
}

#[test]
fn merged_objects_have_the_members_of_all() {
    let model = model("2030-06-01");
    assert_eq!(rust(&model, "Named"), ["id", "meta", "name"]);
    assert_eq!(rust(&model, "EitherArm0"), ["id", "meta", "yes"]);
    assert_eq!(rust(&model, "EitherArm1"), ["id", "meta", "no"]);
    assert_eq!(rust(&model, "Linked"), ["up", "left", "right"]);
    assert_eq!(definition(&model, "Linked")["shape"]["members"][0]["type"], json!({"definition": "Linked"}));
}

#[test]
fn names_that_stand_for_themselves_become_types() {
    let model = model("2030-06-01");
    assert_eq!(
        definition(&model, "Nested")["shape"]["arms"][0]["type"],
        json!({"list": {"definition": "Nested"}})
    );
    assert_eq!(definition(&model, "Deep")["shape"]["kind"], "union");
    assert_eq!(definition(&model, "Labels")["shape"], json!({"kind": "alias", "type": {"map": "string"}}));
    assert_eq!(definition(&model, "Round")["shape"]["type"], json!({"definition": "Circle"}));
}

#[test]
fn bounds_defaults_and_formats_stay_with_their_members() {
    let model = model("2030-06-01");
    let members = definition(&model, "Bounds")["shape"]["members"].as_array().expect("members");
    let at = |member: usize, key: &str| members[member].get(key).cloned().unwrap_or(Value::Null);
    assert_eq!((at(0, "minimum"), at(0, "maximum")), (json!(-5), Value::Null));
    assert_eq!((at(1, "minimum"), at(1, "maximum")), (Value::Null, json!(2.5)));
    assert_eq!((at(2, "minimum"), at(2, "maximum"), at(2, "default")), (json!(0), json!(100), json!(10)));
    assert_eq!((at(3, "minItems"), at(3, "maxItems")), (json!(1), json!(2)));
    assert_eq!((at(4, "minLength"), at(4, "maxLength")), (json!(1), json!(3)));
    assert_eq!((at(5, "minLength"), at(5, "format")), (json!(2), json!("uri")));
    let nullable = &definition(&model, "Nullables")["shape"]["members"][1];
    assert_eq!((&nullable["minimum"], &nullable["type"]), (&json!(1), &json!({"nullable": "integer"})));
}

#[test]
fn whole_numbers_may_be_spelled_with_a_fraction() {
    let list = r#"{"type": "array", "minItems": 1.0, "maxItems": 2e1}"#;
    let made =
        Project::of(&format!(r#""A": {{"type": "object", "properties": {{"b": {list}}}}}"#)).generate();
    let codec = text(&made.expect("valid"), "generated/src/v2030_01_01/codec/unsorted.rs");
    assert!(codec.contains(" count(1, 20);"), "{codec}");
}

#[test]
fn facts_and_fixups_change_the_model() {
    let model = model("2030-06-01");
    assert_eq!(rust(&model, "Level"), ["Low", "Middle", "High"]);
    assert_eq!(definition(&model, "Mood")["shape"]["open"], true);
    assert_eq!(definition(&model, "Moody")["shape"]["members"][0]["type"], json!({"definition": "Mood"}));
    assert_eq!(definition(&model, "ByCode")["shape"]["members"][0]["type"], "string");
    assert_eq!(model["fixups"][0]["pointer"], "/$defs/ByCode/properties/code/type");
    assert_eq!(definition(&model, "Round")["lifecycle"]["feature"], "moods");
    assert_eq!(model["errorCodes"], json!({"NOT_PRINTED": -32050, "PARSE_ERROR": -32700}));
}

#[test]
fn a_deprecation_holds_for_counterparts_in_older_revisions() {
    for id in ["2030-01-01", "2030-06-01"] {
        let model = model(id);
        let old = &definition(&model, "Moody")["shape"]["members"][1];
        assert_eq!(
            (&old["name"], &old["lifecycle"]["authority"]),
            (&json!("old"), &json!("SEP-9999")),
            "{id}"
        );
    }
}

#[test]
fn an_older_dialect_makes_the_same_shapes() {
    let model = model("2030-01-01");
    assert_eq!(definition(&model, "Figure")["shape"]["select"]["byTag"], "kind");
    assert_eq!(rust(&model, "Figure"), ["Circle", "Dot"]);
    assert_eq!(definition(&model, "FigureDot")["pointer"], "/definitions/Figure/anyOf/1");
    assert_eq!(rust(&model, "ClientMessage"), ["Request", "Batch"], "batches are on in its protocol.toml");
    assert_eq!(
        definition(&model, "ClientMessage")["shape"]["arms"][0]["type"],
        json!({"request": {"definition": "ClientRequest"}})
    );
}

#[test]
fn an_extension_shares_what_its_base_has() {
    let model = model("com.example.receipts");
    let members = &definition(&model, "Receipt")["shape"]["members"];
    for (member, name) in [(1, "Level"), (2, "Figure")] {
        assert_eq!(members[member]["type"], json!({"definition": name, "module": "v2030_06_01"}));
    }
    let definitions = model["definitions"].as_array().expect("a list");
    assert!(!definitions.iter().any(|definition| definition["name"] == "Level"), "a copy is not made again");
    assert_eq!(model["methods"][0]["result"], json!({"definition": "PrintReceiptResult"}));
    let request = &definition(&model, "ClientRequest")["shape"]["arms"][0]["type"];
    assert_eq!(
        *request,
        json!({"definition": "PrintReceiptRequest"}),
        "a union that its schema does not have"
    );
}

#[test]
fn texts_decide_the_file() {
    let made = made();
    let figures = text(&made, "generated/src/v2030_06_01/figures.rs");
    assert!(figures.contains("/// All points of one distance.") && figures.contains("pub struct Circle"));
    assert!(text(&made, "generated/src/v2030_06_01/names.rs").contains("pub struct HostileNames"));
    assert!(text(&made, "generated/src/v2030_06_01/unsorted.rs").contains("pub struct Node"));
    let warned =
        made.warnings.iter().find(|warning| warning.pointer == "/$defs/Node").expect("no text, so a warning");
    assert_eq!(warned.file, "schema/2030-06-01/schema.json");
    assert!(warned.to_string().starts_with("warning: `Node` has no text"), "{warned}");
    assert!(warned.help.contains("schema/prose"), "{warned}");
    assert!(!made.warnings.iter().any(|warning| warning.pointer == "/$defs/Circle"));
}

#[test]
fn manifests_have_a_feature_for_each_revision() {
    let made = made();
    let types = text(&made, "generated/Cargo.toml");
    assert!(types.contains("mcpspec-core = { path"), "what people wrote stays");
    assert!(types.contains("default = [\"2030-06-01\"]"), "{types}");
    assert!(types.contains("all-revisions = [\"2030-01-01\", \"2030-06-01\"]"), "{types}");
    let toolkit = text(&made, "toolkit/Cargo.toml");
    assert!(toolkit.contains("2030-01-01 = [\"mcpspec-types/2030-01-01\"]"), "{toolkit}");
}

#[test]
fn a_summary_tells_what_was_made() {
    let summary = made().summary;
    let ids: Vec<&str> = summary.iter().map(|spec| spec.id.as_str()).collect();
    assert_eq!(ids, ["2030-01-01", "2030-06-01", "com.example/receipts"]);
    assert_eq!((summary[1].methods, summary[1].folder.as_str()), (2, "generated/src/v2030_06_01/"));
    assert_eq!(summary[2].folder, "generated/src/extensions/receipts/");
}

#[test]
fn any_name_of_a_revision_makes_a_module() {
    let schema =
        r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"A": {"type": "object"}}}"#;
    let made = Project::bare().revision("2030.1-rc_2", schema).generate().expect("valid");
    assert!(made.files.contains_key("generated/src/v2030_1_rc_2/mod.rs"));
}
