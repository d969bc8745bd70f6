// Made by `cargo xtask regen`; edits are lost.
// Source: schema. Emitter: codegen/src/emit/bundle.rs.

/// What the types are generated from, by path in the project: the schemas of all revisions, and the
/// facts beside them.
pub static SOURCES: &[(&str, &str)] = &[
    ("schema/2024-11-05/facts.toml", include_str!("../schema/2024-11-05/facts.toml")),
    ("schema/2024-11-05/protocol.toml", include_str!("../schema/2024-11-05/protocol.toml")),
    ("schema/2024-11-05/schema.json", include_str!("../schema/2024-11-05/schema.json")),
    ("schema/2025-03-26/facts.toml", include_str!("../schema/2025-03-26/facts.toml")),
    ("schema/2025-03-26/protocol.toml", include_str!("../schema/2025-03-26/protocol.toml")),
    ("schema/2025-03-26/schema.json", include_str!("../schema/2025-03-26/schema.json")),
    ("schema/2025-06-18/facts.toml", include_str!("../schema/2025-06-18/facts.toml")),
    ("schema/2025-06-18/fixups.toml", include_str!("../schema/2025-06-18/fixups.toml")),
    ("schema/2025-06-18/protocol.toml", include_str!("../schema/2025-06-18/protocol.toml")),
    ("schema/2025-06-18/schema.json", include_str!("../schema/2025-06-18/schema.json")),
    ("schema/2025-11-25/facts.toml", include_str!("../schema/2025-11-25/facts.toml")),
    ("schema/2025-11-25/fixups.toml", include_str!("../schema/2025-11-25/fixups.toml")),
    ("schema/2025-11-25/protocol.toml", include_str!("../schema/2025-11-25/protocol.toml")),
    ("schema/2025-11-25/schema.json", include_str!("../schema/2025-11-25/schema.json")),
    ("schema/2026-07-28/facts.toml", include_str!("../schema/2026-07-28/facts.toml")),
    ("schema/2026-07-28/fixups.toml", include_str!("../schema/2026-07-28/fixups.toml")),
    ("schema/2026-07-28/protocol.toml", include_str!("../schema/2026-07-28/protocol.toml")),
    ("schema/2026-07-28/schema.json", include_str!("../schema/2026-07-28/schema.json")),
    ("schema/lifecycle.toml", include_str!("../schema/lifecycle.toml")),
    ("schema/protocol.toml", include_str!("../schema/protocol.toml")),
    ("schema/upstream.toml", include_str!("../schema/upstream.toml")),
];
