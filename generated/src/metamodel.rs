// Made by `cargo xtask regen`; edits are lost.
// Source: schema. Emitter: codegen/src/emit/metamodel.rs.

/// The metamodel: by the id of each revision, oldest first, and of each extension, all that is
/// known of its definitions, methods and constants, as JSON.
pub static METAMODEL: &[(&str, &str)] = &[
    ("2024-11-05", include_str!("../metamodel/2024-11-05.json")),
    ("2025-03-26", include_str!("../metamodel/2025-03-26.json")),
    ("2025-06-18", include_str!("../metamodel/2025-06-18.json")),
    ("2025-11-25", include_str!("../metamodel/2025-11-25.json")),
    ("2026-07-28", include_str!("../metamodel/2026-07-28.json")),
    (
        "io.modelcontextprotocol/tasks",
        include_str!("../metamodel/io.modelcontextprotocol.tasks.json"),
    ),
    (
        "io.modelcontextprotocol/ui",
        include_str!("../metamodel/io.modelcontextprotocol.ui.json"),
    ),
];
