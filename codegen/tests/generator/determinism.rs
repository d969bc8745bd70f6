//! The same files in give the same files out: nothing in them comes from the clock, from the order
//! of a map or from the machine.

use mcpspec_codegen::Files;

use crate::fixtures::{Project, folder, invented, real};

#[test]
fn generating_twice_gives_equal_bytes() {
    for project in [invented(), real()] {
        let first = project.generate().expect("a valid project");
        let second = project.generate().expect("a valid project");
        assert!(first.files == second.files);
        assert_eq!(first.warnings, second.warnings);
    }
}

#[test]
fn the_order_in_which_files_come_does_not_matter() {
    let project = real();
    let mut turned = Files::new();
    for (path, bytes) in project.0.iter().rev() {
        turned.insert(path.clone(), bytes.clone());
    }
    let first = project.generate().expect("a valid project");
    assert!(first.files == Project(turned).generate().expect("a valid project").files);
}

#[test]
fn what_was_made_before_does_not_matter() {
    let project = invented();
    let first = project.generate().expect("a valid project");
    let mut again = project.clone();
    again.0.extend(first.files.clone());
    let second = again.generate().expect("a valid project");
    assert!(first.files == second.files, "the manifests, which are read and written, must come to rest");
}

#[test]
fn no_file_names_the_machine() {
    let mut places = vec![folder("").display().to_string(), std::env::temp_dir().display().to_string()];
    places.extend(std::env::var("HOME").ok().filter(|home| home.len() > 1));
    let places: Vec<String> =
        places.iter().map(|place| format!("{}/", place.trim_end_matches('/'))).collect();
    for (path, bytes) in real().generate().expect("a valid project").files {
        let text = String::from_utf8(bytes).expect("generated files are text");
        for place in &places {
            assert!(!text.contains(place), "{path} names {place}");
        }
        assert!(!text.contains('\r') && text.ends_with('\n'), "{path}");
    }
}

#[test]
fn every_file_says_how_it_is_made() {
    for (path, bytes) in invented().generate().expect("a valid project").files {
        let text = String::from_utf8(bytes).expect("generated files are text");
        if let Some(source) = path.strip_prefix("generated/src/") {
            let mut lines = text.lines();
            assert_eq!(lines.next(), Some("// Made by `cargo xtask regen`; edits are lost."), "{source}");
            let second = lines.next().unwrap_or_default();
            assert!(second.starts_with("// Source: schema"), "{source}: {second}");
            assert!(second.contains(". Emitter: codegen/src/emit/"), "{source}: {second}");
        }
    }
}
