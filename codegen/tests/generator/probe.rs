#[test]
fn probe() {
    let made = crate::fixtures::invented().generate().unwrap_or_else(|e| panic!("{e}"));
    let root = std::path::Path::new("/tmp/invented");
    for (path, bytes) in &made.files {
        let p = root.join(path);
        std::fs::create_dir_all(p.parent().unwrap()).unwrap();
        std::fs::write(p, bytes).unwrap();
    }
    for w in made.warnings.iter().take(3) { println!("{w}"); }
}
