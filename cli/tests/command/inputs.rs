//! What can be read, and what cannot: files, folders, standard input, broken bytes.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use crate::run::{CANCELLED, Place, call};

const BROKEN: &str = r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":true}}"#;

#[test]
fn standard_input_is_read_when_it_is_named_and_when_nothing_is() {
    let place = Place::new();
    for arguments in [&["validate"][..], &["validate", "-"]] {
        assert_eq!(place.pipe(arguments, CANCELLED).code, 0);
        let ended = place.pipe(arguments, BROKEN);
        assert_eq!(ended.code, 1);
        assert!(ended.out.contains("--> <stdin>:1:75"), "{}", ended.out);
    }
}

#[test]
fn folders_are_read_in_order_and_only_files_of_ours() {
    let place = Place::new();
    for name in ["in/b.json", "in/a/z.jsonl", "in/a/y.NDJSON", "in/c.ndjson"] {
        place.write(name, "{}\n");
    }
    for name in ["in/notes.txt", "in/a/json"] {
        place.write(name, "nothing of ours");
    }
    let ended = place.run(&["validate", "--format", "json", "in"]);
    assert_eq!(ended.code, 1);
    let of = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["file"].clone();
    let mut files: Vec<_> =
        ended.out.lines().map(|line| of(line).as_str().expect("a name").replace('\\', "/")).collect();
    files.dedup();
    assert_eq!(files, ["in/a/y.NDJSON", "in/a/z.jsonl", "in/b.json", "in/c.ndjson"]);
    assert!(ended.err.starts_with("4 files, "), "{}", ended.err);
    place.write("empty/notes.txt", "");
    let ended = place.run(&["validate", "empty"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("no file of it ends in .json, .ndjson or .jsonl"), "{}", ended.err);
}

#[test]
fn what_cannot_be_read_does_not_keep_others_from_being_judged() {
    let place = Place::with("good.json", CANCELLED);
    place.write("bad.json", BROKEN);
    for format in ["text", "json", "sarif", "github"] {
        let ended = place.run(&["validate", "--format", format, "missing.json", "good.json", "bad.json"]);
        assert_eq!(ended.code, 2, "{format}");
        assert!(ended.err.contains("error: missing.json: cannot be read"), "{}", ended.err);
        assert!(
            ended.err.contains("1 valid; 1 error,") && ended.err.contains("1 unreadable"),
            "{}",
            ended.err
        );
        assert!(ended.out.contains("bad.json"), "{format}: {}", ended.out);
    }
    assert_eq!(place.run(&["decode", "missing.json", "good.json"]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::with("secret.json", CANCELLED);
    let path = place.path("secret.json");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o0)).expect("our file");
    // Whoever may read everything cannot be tested here.
    if std::fs::read(&path).is_err() {
        let ended = place.run(&["validate", "secret.json"]);
        assert_eq!(ended.code, 2);
        assert!(ended.err.contains("secret.json: cannot be read"), "{}", ended.err);
    }
}

#[test]
fn documents_may_go_over_lines_and_hold_many_messages() {
    let place = Place::new();
    let list = format!("[\r\n  {CANCELLED},\r\n  {BROKEN}\r\n]\r\n");
    assert_eq!(place.judge(&[], &list).findings(), [("type".to_owned(), 3, "/params/requestId".to_owned())]);
    assert_eq!(place.judge(&[], "[]").code, 0);
    let pretty =
        serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(BROKEN).expect("JSON"));
    let ended = place.judge(&[], pretty.expect("JSON"));
    assert_eq!(ended.findings(), [("type".to_owned(), 5, "/params/requestId".to_owned())]);
    for broken in ["[{},", "[{} {}]", "[1,]", "{\n\"a\": }", "{\n}\n{\n}"] {
        let ended = place.judge(&["--input", "json"], broken);
        assert_eq!(ended.code, 1);
        assert!(ended.findings().iter().any(|(rule, ..)| rule == "syntax"), "{broken}: {}", ended.out);
    }
}

#[test]
fn a_broken_line_is_a_finding_and_the_next_is_judged() {
    let place = Place::new();
    let lines = format!("{CANCELLED}\n{{\"jsonrpc\":\"2.0\",\nno JSON\n\n{BROKEN}\n{CANCELLED}");
    let ended = place.judge(&[], &lines);
    assert_eq!(ended.code, 1);
    let rules = |ended: crate::run::Ended| {
        ended.findings().into_iter().map(|(rule, line, _)| (rule, line)).collect::<Vec<_>>()
    };
    let expected = [("syntax".to_owned(), 2), ("syntax".to_owned(), 3), ("type".to_owned(), 5)];
    assert_eq!(rules(ended), expected);
    assert_eq!(rules(place.judge(&[], lines.replace('\n', "\r\n"))), expected, "line ends of Windows");
    let marked = format!("\u{feff}{lines}");
    assert_eq!(rules(place.judge(&[], marked)), expected, "a byte order mark");
}

#[test]
fn offsets_count_bytes_of_the_file() {
    let place = Place::new();
    let lines = format!("\u{feff}{}\r\n{BROKEN}\n", call("1", "tools/call", "\"name\":\"é\u{1F600}\""));
    let ended = place.judge(&[], &lines);
    let finding: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
    let (offset, length) =
        (finding["offset"].as_u64().expect("one"), finding["length"].as_u64().expect("one"));
    let (offset, length) = (offset as usize, length as usize);
    assert_eq!(&lines[offset..offset + length], "true");
}

#[test]
fn empty_inputs() {
    let place = Place::new();
    for (name, text, code) in
        [("a.json", "", 1), ("b.json", " \r\n", 1), ("c.ndjson", "", 0), ("d.jsonl", "\n\r\n", 0)]
    {
        place.write(name, text);
        let ended = place.run(&["validate", name]);
        assert_eq!(ended.code, code, "{name}: {}", ended.out);
    }
    let ended = place.judge(&[], "");
    assert_eq!((ended.code, ended.findings()), (1, vec![("syntax".to_owned(), 1, String::new())]));
}

#[test]
fn bytes_that_are_no_text_are_findings_at_their_place() {
    let place = Place::new();
    let lines = [CANCELLED.as_bytes(), b"\n{\"a\":\"\xff\"}\n", CANCELLED.as_bytes()].concat();
    let ended = place.judge(&[], &lines);
    assert_eq!((ended.code, ended.findings()), (1, vec![("syntax".to_owned(), 2, String::new())]));
    assert!(ended.out.contains("\"column\":7"), "{}", ended.out);
    let wide: Vec<u8> = CANCELLED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(place.judge(&[], [&[0xff, 0xfe][..], &wide].concat()).code, 1);
    let ended = place.pipe(&["validate"], &lines);
    assert!(ended.out.contains("{\"a\":\"\u{FFFD}\"}"), "{}", ended.out);
}

/// Whoever watches a conversation hears of a line before the next one comes.
#[test]
fn what_is_found_in_a_pipe_is_told_at_once() {
    let place = Place::new();
    let mut command = place.command();
    command.args(["validate", "--format", "github"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::null()).spawn().expect("the command starts");
    let mut input = child.stdin.take().expect("a pipe");
    let mut output = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for line in 1..4 {
        writeln!(input, "{BROKEN}").expect("it reads");
        let said = output.next().expect("a finding").expect("UTF-8");
        assert!(said.contains(&format!("line={line},")), "{said}");
    }
    drop(input);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}

#[test]
fn nothing_depends_on_how_many_threads_there_are() {
    let place = Place::new();
    let mut lines = String::new();
    for id in 0..20_000 {
        lines.push_str(&call(&id.to_string(), "tools/list", ""));
        lines.push('\n');
        let kind = if id % 97 == 0 { "5" } else { "[]" };
        let result =
            format!(r#"{{"resultType":"complete","ttlMs":0,"cacheScope":"private","tools":{kind}}}"#);
        lines.push_str(&format!("{{\"result\":{result},\"jsonrpc\":\"2.0\",\"id\":{id}}}\n"));
    }
    place.write("a.ndjson", &lines);
    let by = |jobs: &str| place.run(&["validate", "--format", "json", "--jobs", jobs, "a.ndjson"]);
    let one = by("1");
    assert_eq!(one.findings().len(), 20_000_usize.div_ceil(97));
    assert!(
        one.findings()
            .iter()
            .all(|(rule, line, pointer)| rule == "type" && line % 194 == 2 && pointer == "/result/tools")
    );
    for jobs in ["2", "3", "8"] {
        assert_eq!(by(jobs).out, one.out, "{jobs}");
    }
}
