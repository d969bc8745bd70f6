//! What `schema.ts` and `deprecated.mdx` can say, in the conventions of the official files.

use mcpspec_codegen::sources::{Facts, RegistryRow};

use crate::project::{Ended, Place};

const TYPES: &str = include_str!("fixtures/schema.ts");
const SCHEMA: &str = include_str!("fixtures/schema.json");
const REGISTRY: &str = include_str!("fixtures/deprecated.mdx");

/// A checkout of the invented revision.
pub(crate) fn checkout() -> Place {
    let place = Place::new();
    place.write("checkout/schema/2031-01-01/schema.json", SCHEMA);
    place.write("checkout/schema/2031-01-01/schema.ts", TYPES);
    place.write("checkout/docs/specification/2031-01-01/deprecated.mdx", REGISTRY);
    place
}

fn facts(ended: &Ended) -> Facts {
    toml::from_str(&ended.files["schema/2031-01-01/facts.toml"]).expect("facts")
}

#[test]
fn tags_become_deprecations_with_their_features() {
    let ended = checkout().imported(&["--spec", "checkout"]);
    let found: Vec<_> = facts(&ended)
        .deprecated
        .into_iter()
        .map(|fact| {
            (
                fact.pointer,
                fact.feature,
                fact.authority.unwrap_or_default(),
                fact.deprecated_in.unwrap_or_default(),
            )
        })
        .collect();
    let expect = |pointer: &str, feature: &str, authority: &str| {
        (pointer.to_owned(), feature.to_owned(), authority.to_owned(), "2031-01-01".to_owned())
    };
    assert_eq!(
        found,
        [
            expect("/$defs/BarterOffer", "barter", "PR #77"),
            expect("/$defs/BarterThing", "barter", "PR #77"),
            expect("/$defs/Ware/properties/example.com~1old~1key", "old-keys", "SEP-9001"),
            expect("/$defs/Ware/properties/sending/properties/grams", "old-keys", "SEP-9001"),
        ]
    );
}

#[test]
fn the_registry_is_taken_without_its_sentences() {
    let ended = checkout().imported(&["--spec", "checkout"]);
    let registry = facts(&ended).registry;
    let shown: Vec<_> =
        registry.iter().map(|row: &RegistryRow| (row.feature.as_str(), row.name.as_str())).collect();
    assert_eq!(shown, [("barter", "Barter"), ("old-keys", "Old keys")]);
    assert_eq!(registry[0].authority.as_deref(), Some("PR #77"));
    assert_eq!(registry[0].earliest_removal.as_deref(), Some("after a transition window"));
    assert_eq!(registry[1].earliest_removal.as_deref(), Some("the first revision on or after 2032-01-01"));
    for text in ended.files.values() {
        for sentence in ["Use `new`", "some day", "Prose", "use the weight", "How it is sent", "cheap"] {
            assert!(!text.contains(sentence), "{sentence} in {text}");
        }
    }
}

#[test]
fn enums_keep_their_order_and_their_openness() {
    let facts = facts(&checkout().imported(&["--spec", "checkout"]));
    let open: Vec<_> = facts
        .open_enum
        .iter()
        .map(|found| (&*found.name, found.values.join(" "), found.members.join(" ")))
        .collect();
    assert_eq!(
        open,
        [(
            "Mood",
            "calm busy".to_owned(),
            "/$defs/ListResult/properties/mood /$defs/Mood /$defs/Result/properties/mood".to_owned()
        )]
    );
    let order: Vec<_> =
        facts.enum_order.iter().map(|found| (found.members.join(" "), found.values.join(" "))).collect();
    let pair = |members: &str, values: &str| (members.to_owned(), values.to_owned());
    assert_eq!(
        order,
        [
            pair("/$defs/Listed/allOf/1/properties/place", "shelf door"),
            pair("/$defs/Price", "low middle high"),
            pair("/$defs/Ware/properties/sizes/items/properties/unit", "m cm inch"),
            pair(
                "/$defs/Listed/allOf/0/properties/sending/properties/way /$defs/Ware/properties/sending/properties/way",
                "ship air road"
            ),
        ]
    );
}

#[test]
fn constants_bases_categories_and_what_is_internal() {
    let facts = facts(&checkout().imported(&["--spec", "checkout"]));
    let constants: Vec<String> =
        facts.constants.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        constants,
        [
            "JSONRPC_VERSION=\"2.0\"",
            "LATEST_PROTOCOL_VERSION=\"2031-01-01\"",
            "OUT_OF_STOCK=-32050",
            "PARSE_ERROR=-32700"
        ]
    );
    assert_eq!(facts.bases["Ware"], ["Named", "Priced"]);
    assert_eq!(facts.bases["Listed"], ["Ware"]);
    assert_eq!(facts.bases["ListResult"], ["Result"]);
    assert_eq!(facts.categories["BarterOffer"], "barter/offer");
    assert_eq!(facts.categories["Price"], "shop/list");
    assert_eq!(facts.internal, ["Result"]);
}

#[test]
fn what_the_rendering_got_wrong_is_proposed() {
    let ended = checkout().imported(&["--spec", "checkout"]);
    let proposed: Vec<&str> = ended
        .findings
        .iter()
        .filter_map(|finding| finding.split("pointer = \"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(
        proposed,
        [
            "/$defs/Ware/properties/sending/properties/grams/type",
            "/$defs/Ware/properties/weight/type",
            "/$defs/Ware/properties/notes/items",
            "/$defs/Listed/allOf/0/properties/sending/properties/grams/type",
            "/$defs/Listed/allOf/0/properties/weight/type",
            "/$defs/BarterThing/properties/id/type",
            "/$defs/Value/anyOf/1/type",
            "/$defs/Value",
        ]
    );
    // People's word counts: an integer, and a correction around the place.
    let place = checkout();
    place.write(
        "project/schema/protocol.toml",
        "integers = [\"BarterThing.id\", \"*.grams\", \"*.weight\"]\n",
    );
    let fixups = "[[fixup]]\npointer = \"/$defs/Value\"\nold = '''{}'''\nnew = '''{}'''\nreason = \"\"\n\
                  [[fixup]]\npointer = \"/$defs/Ware/properties/notes\"\nold = '''{}'''\nnew = '''{}'''\nreason = \"\"\n";
    place.write("project/schema/2031-01-01/fixups.toml", fixups);
    assert_eq!(place.imported(&["--spec", "checkout"]).findings, Vec::<String>::new());
}

#[test]
fn what_is_not_understood_is_said_with_its_line() {
    let place = checkout();
    let types = format!(
        "{TYPES}\nexport function f(): void {{}}\nexport const OTHER = {{ a: 1 }};\nexport interface New {{\n  m(): string;\n}}\n"
    );
    let types = types.replace("export interface Priced {", "interface Priced2 {");
    place.write("checkout/schema/2031-01-01/schema.ts", types);
    let ended = place.imported(&["--spec", "checkout"]);
    for words in [
        "`function f(): void {}` is not understood",
        "`OTHER = { a: 1 }` is not understood",
        "`m(): string;` is not understood",
        "`New` is declared and not in schema.json",
        "`Priced` is in schema.json and not declared",
        "| line ",
    ] {
        assert!(
            ended.findings.iter().any(|finding| finding.contains(words)),
            "{words}: {:#?}",
            ended.findings
        );
    }
}

#[test]
fn what_is_no_typescript_is_an_error() {
    let place = checkout();
    place.write("checkout/schema/2031-01-01/schema.ts", "export interface A {\n  a: ;\n}\n");
    place.refused(&["--spec", "checkout"], &["schema.ts at line 2", "no TypeScript"]);
    place.write("checkout/schema/2031-01-01/schema.ts", [0xff]);
    place.refused(&["--spec", "checkout"], &["not UTF-8"]);
    place.write("checkout/schema/2031-01-01/schema.ts", "");
    let ended = place.imported(&["--spec", "checkout"]);
    assert!(ended.findings.iter().all(|finding| finding.contains("not declared")), "{:?}", ended.findings);
}
