//! The examples of the README: each block of `console` is run, and has to say what stands there.

use std::fs;
use std::path::Path;

use crate::run::{Place, call};

#[test]
fn the_examples_of_the_readme_are_true() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a folder").join("README.md");
    let readme = fs::read_to_string(readme).expect("a README").replace("\r\n", "\n");
    let place =
        Place::with("tool.json", "{\"name\": \"get weather\", \"inputSchema\": {\"type\": \"object\"}}\n");
    place.write(
        "capture.ndjson",
        format!(
            "{}\n{}\n",
            call("1", "tools/call", r#""name":"weather""#),
            r#"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","content":[{"type":"video"}]}}"#
        ),
    );
    place.write("old.ndjson", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n");
    let blocks: Vec<&str> =
        readme.split("```console\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!blocks.is_empty());
    let mut runs = 0;
    for example in blocks.iter().flat_map(|block| block.split("$ mcpspec ").skip(1)) {
        let (command, said) = example.split_once('\n').expect("a line");
        let arguments: Vec<&str> = command.split_whitespace().collect();
        let ended = place.run(&arguments);
        assert!(ended.code < 2, "{command}: {}", ended.err);
        assert_eq!(format!("{}{}", ended.out, ended.err).trim_end(), said.trim_end(), "{command}");
        runs += 1;
    }
    assert!(runs >= 3);
}
