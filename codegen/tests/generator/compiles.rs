//! What is made of the invented revisions compiles without a warning, and its types read and write
//! their values: a crate of its own, whose tests are `codegen/tests/invented/types.rs`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::fixtures::{folder, invented};

#[test]
fn generated_rust_compiles_and_round_trips() {
    let made = invented().generate().unwrap_or_else(|error| panic!("{error}"));
    // Always the same folder, so that what has been compiled before is used again.
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("invented");
    let root = place.join("generated");
    if root.exists() {
        fs::remove_dir_all(&root).expect("our own folder");
    }
    for (path, bytes) in &made.files {
        write(&place.join(path), bytes);
    }
    write(&root.join("src/lib.rs"), include_bytes!("../invented/lib.rs"));
    write(&root.join("tests/types.rs"), include_bytes!("../invented/types.rs"));
    fs::copy(folder("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file of the project");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--offline", "--quiet", "--all-features", "--tests", "--target-dir"])
        .arg(place.join("target"))
        .current_dir(&root)
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .expect("cargo starts");
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    assert!(output.status.success(), "{text}\nthe crate is in {}", root.display());
    let tests = include_str!("../invented/types.rs").matches("#[test]").count();
    assert!(text.contains(&format!("test result: ok. {tests} passed")), "{text}");
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder of ours");
    fs::write(path, bytes).expect("a file of ours");
}
