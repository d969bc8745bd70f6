//! Parses each line of a file with `serde_json::from_slice::<Value>` and does nothing else: what
//! `mcpspec validate` is measured against.
//!
//! `cargo run --release -p mcpspec-cli --example baseline -- capture.ndjson`

use std::fs::File;
use std::io::{self, BufRead as _, BufReader};

use serde_json::Value;

fn main() -> io::Result<()> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "capture.ndjson".to_owned());
    let mut reader = BufReader::with_capacity(1 << 20, File::open(path)?);
    let (mut line, mut lines, mut objects) = (Vec::new(), 0_u64, 0_u64);
    while reader.read_until(b'\n', &mut line)? > 0 {
        lines += 1;
        objects += u64::from(serde_json::from_slice::<Value>(&line).is_ok_and(|value| value.is_object()));
        line.clear();
    }
    println!("{lines} lines, {objects} objects");
    Ok(())
}
