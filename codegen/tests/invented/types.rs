//! The generated types of the invented revisions read and write their values, and refuse what
//! their schemas refuse.

#![deny(warnings)]

use std::fmt::Debug;

use invented::extensions::receipts::{PrintReceiptRequest, Receipt};
use invented::v2030_01_01 as old;
use invented::v2030_06_01::*;
use invented::{LIFECYCLE, Revision, client_message, server_message};
use mcpspec_core::{Context, Decode, Encode, Id, Json, List, Map, Nullable, Value};
use mcpspec_core::{from_slice, from_str, from_value, to_string, to_value};

/// Reads each text and writes it again: the same text, by every way.
fn keeps<T: Decode + Encode + PartialEq + Debug>(texts: &[&str]) {
    for text in texts {
        let value: T = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(to_string(&value), *text);
        let again: T = from_value(&to_value(&value)).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(again, value);
    }
}

/// Refuses each text at that place.
fn refuses<T: Decode + Debug>(cases: &[(&str, &str)]) {
    for (text, pointer) in cases {
        let error = from_str::<T>(text).expect_err(text);
        assert_eq!(error.violation().pointer, *pointer, "{text}: {error}");
    }
}

#[test]
fn hostile_names() {
    keeps::<HostileNames>(&[
        r#"{"fn":"f","self":true,"a/b":"1","userID":"I","userId":"i"}"#,
        concat!(
            r#"{"fn":"f","self":false,"type":1,"$x":1.50,"x":"x","a/b":"/","a_b":"_","~c":"c","extra":["e"],"#,
            r#""extra_":"e","userID":"I","userId":"i","it's":"s","_":"u","2fa":true,"größe":2,"new":"n","#,
            r#""default":"d","value":3,"description":"d","m²":1,"🦀":"c","undeclared":null}"#
        ),
    ]);
    let built = HostileNames::new("f", true, "ab", "I", "i")
        .with_type(1)
        .with_x(2)
        .with_x_2("x")
        .with_extra_(["e".to_owned()])
        .with_extra_2("e")
        .with_value(3)
        .with_new("n")
        .with_default("d")
        .with_extra("undeclared", Json::null());
    assert_eq!(
        to_string(&built),
        concat!(
            r#"{"fn":"f","self":true,"type":1,"$x":2,"x":"x","a/b":"ab","extra":["e"],"extra_":"e","#,
            r#""userID":"I","userId":"i","new":"n","default":"d","value":3,"undeclared":null}"#
        )
    );
    assert_eq!((built.user_id.as_str(), built.user_id_2.as_str()), ("I", "i"));
    refuses::<HostileNames>(&[
        (r#"{"fn":"f","self":true,"a/b":1,"userID":"I","userId":"i"}"#, "/a~1b"),
        (r#"{"fn":"f","self":true,"a/b":"","userID":"I","userId":"i","~c":1}"#, "/~0c"),
        (r#"{"fn":"f","self":true,"a/b":"","userID":"I"}"#, ""),
    ]);
}

#[test]
fn constants() {
    let all = r#"{"version":3,"kind":"constants","strict":true,"nothing":null,"code":-32000}"#;
    assert_eq!(to_string(&Constants::new()), all);
    keeps::<Constants>(&[
        all,
        r#"{"version":3,"kind":"constants","strict":true,"nothing":null,"code":-32000,"revision":7,"mark":"x"}"#,
    ]);
    let spelled = from_str::<Constants>(&all.replace('3', "3.0").replace("-3.02", "-32"));
    assert!(spelled.is_ok(), "an integer may be spelled with a fraction: {spelled:?}");
    refuses::<Constants>(&[
        (&all.replace(":3,", ":4,"), "/version"),
        (&all.replace(":3,", ":\"3\","), "/version"),
        (&all.replace("true", "false"), "/strict"),
        (&all.replace("null", "0"), "/nothing"),
        (&all.replace('}', r#","revision":8}"#), "/revision"),
        (&all.replace('}', r#","mark":"y"}"#), "/mark"),
        (r#"{"version":3,"kind":"constants","strict":true,"code":-32000}"#, ""),
    ]);
}

#[test]
fn types_that_contain_themselves() {
    keeps::<Node>(&[r#"{"value":1}"#, r#"{"value":1,"next":{"value":2,"next":{"value":3}}}"#]);
    let chain = Node::new(1).with_next(Node::new(2));
    assert_eq!(to_string(&chain), r#"{"value":1,"next":{"value":2}}"#);
    keeps::<Forest>(&[
        r#"{"trees":[]}"#,
        r#"{"trees":[{"trees":[{"trees":[]}]}],"byName":{"b":{"trees":[]},"a":{"trees":[]}}}"#,
    ]);
    keeps::<Nested>(&["[]", "[[],[[]]]"]);
    keeps::<Deep>(&["{}", r#"{"a":{"b":null},"c":{}}"#]);
    keeps::<Words>(&["\"w\"", r#"["a",["b",[]]]"#]);
    keeps::<Ring>(&[r#"{"next":null}"#, r#"{"next":{"next":{"next":null}}}"#]);
    keeps::<Expression>(&[
        r#"{"op":"literal","value":1.5}"#,
        r#"{"op":"not","operand":{"op":"sum","operands":[{"op":"literal","value":1},{"op":"literal","value":2}]}}"#,
    ]);
    keeps::<Linked>(&[r#"{"up":{"up":{},"left":1},"right":2}"#]);
    refuses::<Nested>(&[("[[1]]", "/0/0"), ("{}", "")]);
    refuses::<Expression>(&[
        (r#"{"op":"nor"}"#, "/op"),
        (r#"{"op":"not","operand":{"op":"literal"}}"#, "/operand"),
        (r#"{"op":"sum","operands":[{"op":"literal","value":1}]}"#, "/operands"),
    ]);
    let nested: Nested = List::from(vec![Nested::List(List::new())]).into();
    assert_eq!(to_string(&nested), "[[]]");
}

#[test]
fn what_has_no_name_in_the_schema() {
    keeps::<Inline>(&[
        r#"{"origin":{"x":1,"y":2}}"#,
        concat!(
            r#"{"origin":{"x":1.0,"y":2,"z":3},"size":{"width":1,"height":2},"mode":"slow","steps":[{"at":1}],"#,
            r#""byName":{"b":{"on":true},"a":{"on":false,"more":1}},"limit":7,"either":false}"#
        ),
        r#"{"origin":{"x":1,"y":2},"size":{"radius":1},"limit":"7","either":"or"}"#,
    ]);
    refuses::<Inline>(&[
        (r#"{"origin":{"x":1}}"#, "/origin"),
        (r#"{"origin":{"x":1,"y":2},"mode":"medium"}"#, "/mode"),
        (r#"{"origin":{"x":1,"y":2},"steps":[{"at":1},{"at":2,"by":1}]}"#, "/steps/1"),
        (r#"{"origin":{"x":1,"y":2},"byName":{"b":{}}}"#, "/byName/b"),
        (r#"{"origin":{"x":1,"y":2},"limit":1.5}"#, "/limit"),
        (r#"{"origin":{"x":1,"y":2},"either":0}"#, "/either"),
        (r#"{"origin":{"x":1,"y":2},"size":{}}"#, "/size"),
    ]);
    let built = Inline::new(Point::new(1, 2)).with_mode(InlineMode::Fast).with_limit(7);
    assert_eq!(to_string(&built), r#"{"origin":{"x":1,"y":2},"mode":"fast","limit":7}"#);
}

#[test]
fn unions() {
    keeps::<Figure>(&[r#"{"kind":"circle","radius":1}"#, r#"{"kind":"square","side":2,"note":"n"}"#]);
    refuses::<Figure>(&[
        (r#"{"kind":"dot"}"#, "/kind"),
        (r#"{"radius":1}"#, ""),
        (r#"{"kind":"circle"}"#, ""),
    ]);
    let late: Figure = from_str(r#"{"side":2,"kind":"square"}"#).expect("the tag may come late");
    assert!(matches!(late, Figure::Square(_)));
    keeps::<Coded>(&[r#"{"code":1,"text":"t"}"#, r#"{"code":2,"bytes":3}"#]);
    refuses::<Coded>(&[(r#"{"code":3,"text":"t"}"#, "/code"), (r#"{"code":2,"text":"t"}"#, "")]);
    keeps::<Place>(&[r#"{"com.example/name":"e","name":"n"}"#, r#"{"code":"c","note":"n"}"#]);
    refuses::<Place>(&[("{}", ""), (r#"{"name":"n"}"#, ""), (r#"{"code":1}"#, "/code")]);
    keeps::<Scalar>(&["\"s\"", "1.50", "true"]);
    refuses::<Scalar>(&[("null", ""), ("[]", ""), ("{}", "")]);
    keeps::<Blob>(&["\"s\"", "false", "[1,2]", r#"{"b":1,"a":[]}"#]);
    refuses::<Blob>(&[("1", ""), ("[1.5]", "/0")]);
    keeps::<Named>(&[r#"{"id":1,"name":"n"}"#, r#"{"id":"1","_meta":{"b":"1","a":"2"},"name":"n"}"#]);
    refuses::<Named>(&[(r#"{"name":"n"}"#, ""), (r#"{"id":1,"_meta":{"a":1},"name":"n"}"#, "/_meta/a")]);
    keeps::<Either>(&[r#"{"id":1,"yes":true}"#, r#"{"id":1,"no":true}"#]);
    refuses::<Either>(&[(r#"{"id":1}"#, ""), (r#"{"yes":true}"#, "")]);
    #[expect(deprecated, reason = "facts.toml says so")]
    let round: Round = Circle::new(1);
    assert_eq!(to_string(&Figure::from(round)), r#"{"kind":"circle","radius":1}"#);
}

#[test]
fn null_and_absence() {
    keeps::<Nullables>(&[
        r#"{"text":null,"figure":null}"#,
        r#"{"text":"t","count":null,"figure":{"kind":"circle","radius":1}}"#,
        r#"{"text":"t","count":1,"figure":null}"#,
    ]);
    refuses::<Nullables>(&[
        (r#"{"text":null}"#, ""),
        (r#"{"text":1,"figure":null}"#, "/text"),
        (r#"{"text":null,"figure":{"kind":"dot"}}"#, "/figure/kind"),
    ]);
    let built = Nullables::new(Nullable::Null, Nullable::Null);
    assert_eq!(to_string(&built), r#"{"text":null,"figure":null}"#);
}

#[test]
fn bounds() {
    keeps::<Bounds>(&[
        "{}",
        r#"{"low":-5,"high":2.5,"both":0,"few":["a"],"short":"äöü","address":"no uri"}"#,
        r#"{"both":100,"few":["a","b"],"short":"a"}"#,
    ]);
    refuses::<Bounds>(&[
        (r#"{"low":-6}"#, "/low"),
        (r#"{"high":2.6}"#, "/high"),
        (r#"{"both":-1}"#, "/both"),
        (r#"{"both":101}"#, "/both"),
        (r#"{"both":1.5}"#, "/both"),
        (r#"{"few":[]}"#, "/few"),
        (r#"{"few":["a","b","c"]}"#, "/few"),
        (r#"{"short":""}"#, "/short"),
        (r#"{"short":"abcd"}"#, "/short"),
        (r#"{"address":"x"}"#, "/address"),
    ]);
    assert_eq!(to_string(&Bounds::default()), "{}");
}

#[test]
fn bounds_hold_inside_nullable_members() {
    refuses::<Nullables>(&[(r#"{"text":null,"count":0,"figure":null}"#, "/count")]);
}

#[test]
fn enums() {
    let texts = [
        "self",
        "Self",
        "ALL",
        "TEXTS",
        "",
        "a b",
        "a-b",
        "2.0",
        "20",
        "say \"hi\"",
        "\\",
        "größe",
        "line\nbreak",
    ];
    assert_eq!(HostileValues::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>(), texts);
    for value in HostileValues::ALL {
        assert_eq!(from_str::<HostileValues>(&to_string(value)).expect("valid"), *value);
    }
    refuses::<HostileValues>(&[("\"other\"", ""), ("1", "")]);
    assert_eq!(Level::ALL, [Level::Low, Level::Middle, Level::High]);
    keeps::<Answer>(&["\"yes\"", "\"no\""]);
    refuses::<Answer>(&[("\"maybe\"", "")]);
    keeps::<Moody>(&[r#"{"mood":"calm"}"#, r#"{"mood":"never heard of"}"#, r#"{"mood":"other"}"#]);
    assert_eq!(Mood::from("not so calm"), Mood::NotSoCalm);
    assert_eq!(Mood::from("x"), Mood::Other("x".to_owned()));
    assert_eq!(Mood::from("Other").as_str(), "Other");
}

#[test]
fn open_and_closed() {
    keeps::<Closed>(&["{}", r#"{"only":"o"}"#]);
    refuses::<Closed>(&[(r#"{"other":1}"#, "")]);
    keeps::<Loose>(&[r#"{"whole":{"type":"object","b":1.50},"unknown":[1]}"#]);
    refuses::<Loose>(&[
        (r#"{"whole":{"type":"array"},"unknown":1}"#, "/whole/type"),
        (r#"{"whole":{"type":"object"}}"#, ""),
    ]);
    keeps::<Anything>(&["null", "[1.50]", r#"{"b":1,"a":2}"#]);
    keeps::<Labels>(&[r#"{"b":"1","a":"2"}"#]);
    keeps::<ErrorObject>(&[r#"{"id":{"id":1},"code":1}"#]);
    keeps::<CheckObject>(&[r#"{"checked":{"only":"o"}}"#, r#"{"checked":"s"}"#]);
    keeps::<SnakeCase>(&[r#"{"kebab":{"snake":{}}}"#]);
    keeps::<OptionObject>(&[r#"{"set":true}"#]);
    let meta: Map<String> = Map::new();
    assert_eq!(to_string(&ResultObject::new().with_meta(meta)), r#"{"_meta":{}}"#);
}

#[test]
fn messages() {
    let ping =
        br#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"figure":{"kind":"circle","radius":1}}}"#;
    for revision in Revision::ALL {
        let message = client_message(*revision, ping).expect("valid").expect("compiled in");
        assert_eq!(message.revision(), *revision);
        assert_eq!(to_value(&message), parsed(ping));
    }
    let stop = br#"{"jsonrpc":"2.0","method":"notifications/stop"}"#;
    assert!(server_message(Revision::LATEST, stop).expect("valid").is_some());
    let batch = br#"[{"jsonrpc":"2.0","id":"a","method":"ping"}]"#;
    assert!(client_message(Revision::V2030_01_01, batch).is_ok());
    assert!(client_message(Revision::V2030_06_01, batch).is_err());
    let answered = Context::exact().with_method("ping");
    let result: ServerResult = answered.from_str(r#"{"level":"high"}"#).expect("valid");
    assert!(matches!(result, ServerResult::Ping(_)));
    keeps::<old::Figure>(&[r#"{"kind":"dot"}"#, r#"{"kind":"circle","radius":1}"#]);
    assert_eq!(PingRequest::new(1).id, Id::from(1));
    assert_eq!(to_string(&PingResult::new()), r#"{"level":"high"}"#, "a preset of protocol.toml");
}

#[test]
fn extensions_and_tables() {
    keeps::<Receipt>(&[r#"{"total":0,"level":"low","figure":{"kind":"square","side":1}}"#]);
    refuses::<Receipt>(&[
        (r#"{"total":-1,"level":"low"}"#, "/total"),
        (r#"{"total":1,"level":"no"}"#, "/level"),
    ]);
    let print = PrintReceiptRequest::new(1, Receipt::new(2, Level::Middle));
    assert_eq!(
        to_string(&print),
        r#"{"jsonrpc":"2.0","method":"receipts/print","id":1,"params":{"total":2,"level":"middle"}}"#
    );
    assert!(definition("kebab-case").is_some() && definition("KebabCase2").is_none());
    for known in DEFINITIONS {
        assert!(definition(known.name).is_some(), "{}", known.name);
    }
    assert_eq!(constants::PROTOCOL, "2030-06-01");
    assert_eq!(constants::meta_keys::A_B, "a/b");
    assert_eq!(constants::error_codes::NOT_PRINTED, -32050);
    assert_eq!(LIFECYCLE[0].0, "moods");
}

fn parsed(bytes: &[u8]) -> Value {
    to_value(&from_slice::<Json>(bytes).expect("JSON"))
}
