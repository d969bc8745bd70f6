//! Values made from a schema, by a generator that is the same in every run.

use serde_json::{Map, Number, Value, json};

/// Numbers that look like random ones (SplitMix64).
pub(crate) struct Seeds(u64);

impl Seeds {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }
}

/// Formats of texts, and texts that fit: formats are annotations, so nothing else in a schema tells them.
pub(crate) const FORMATS: &[(&str, &[&str])] = &[
    ("ipv4", &["127.0.0.1"]),
    ("uuid", &["67e55044-10b1-426f-9247-bb680e5fe0c8", "67E55044-10B1-426F-9247-BB680E5FE0C8"]),
    (
        "uri",
        &["https://example.com/a?b=%C3%A9#c", "http://[::1]:80", "file:///a/b", "urn:isbn:1", "mailto:a@b.c"],
    ),
    (
        "date-time",
        &[
            "2026-07-28T12:00:00Z",
            "1985-04-12T23:20:50.52+01:00",
            "1990-12-31T23:59:60Z",
            "0001-01-01t00:00:00.123456789z",
            "1937-01-01T12:00:27.87-00:20",
        ],
    ),
    ("date", &["2026-07-28", "2024-02-29", "0001-01-01", "9999-12-31"]),
    ("duration", &["PT1H30M", "P1Y2M3DT4H5M6S", "P2W", "PT0S"]),
    ("partial-date-time", &["2026-07-28T12:00:00", "1985-04-12T23:20:50.520", "1985-04-12T23:20:50.52"]),
    ("partial-time", &["12:00:00", "23:20:50.520", "23:20:50.52"]),
    ("zoned-date-time", &["2026-07-28T12:00:00+01:00[+01:00]", "2026-07-28T12:00:00.5-02:30[-02:30]"]),
];

/// A value that probably fits a schema.
pub(crate) fn of(schema: &Value, root: &Value, seeds: &mut Seeds, depth: usize) -> Value {
    let Some(members) = schema.as_object() else { return any(seeds) };
    if let Some(constant) = members.get("const") {
        return constant.clone();
    }
    if let Some(Value::Array(values)) = members.get("enum") {
        return seeds.pick(values).clone();
    }
    let mut parts = Vec::new();
    if let Some(Value::String(reference)) = members.get("$ref") {
        let target = root.pointer(reference.trim_start_matches('#')).expect("a target");
        parts.push(of(target, root, seeds, depth + 1));
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(arms)) = members.get(keyword) {
            // Deep inside, one that ends.
            let ends = arms.iter().find(|arm| !arm.to_string().contains("$ref"));
            let arm = ends.filter(|_| depth > 8).unwrap_or_else(|| seeds.pick(arms));
            parts.push(of(arm, root, seeds, depth + 1));
        }
    }
    if let Some(Value::Array(arms)) = members.get("allOf") {
        parts.extend(arms.iter().map(|arm| of(arm, root, seeds, depth + 1)));
    }
    let kind = match members.get("type") {
        Some(Value::Array(kinds)) => Some(seeds.pick(kinds).clone()),
        other => other.cloned(),
    };
    match kind.as_ref().and_then(Value::as_str) {
        Some("object") => parts.push(object(members, root, seeds, depth)),
        Some("array") => parts.push(array(members, root, seeds, depth)),
        Some("string") => parts.push(text(members, seeds)),
        Some("integer") => parts.push(integer(members, seeds)),
        Some("number") => parts.push(number(seeds)),
        Some("boolean") => parts.push(json!(seeds.coin())),
        Some("null") => parts.push(Value::Null),
        _ => {}
    }
    parts.into_iter().reduce(both).unwrap_or_else(|| any(seeds))
}

/// Two objects as one; of others the first.
fn both(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            one.extend(other);
            one.into()
        }
        (one, _) => one,
    }
}

fn object(members: &Map<String, Value>, root: &Value, seeds: &mut Seeds, depth: usize) -> Value {
    let mut object = Map::new();
    let required: Vec<&Value> =
        members.get("required").and_then(Value::as_array).into_iter().flatten().collect();
    for (name, schema) in members.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let is_required = required.iter().any(|known| *known == name);
        if is_required || (depth < 8 && seeds.coin()) {
            object.insert(name.clone(), of(schema, root, seeds, depth + 1));
        }
    }
    let patterns = members.get("patternProperties").and_then(Value::as_object);
    for (pattern, schema) in patterns.into_iter().flatten() {
        let keys = match pattern.starts_with("^-?") {
            true => ["0", "7", "-12"],
            false => ["0", "7", "12"],
        };
        object.insert((*seeds.pick(&keys)).to_owned(), of(schema, root, seeds, depth + 1));
    }
    match members.get("additionalProperties") {
        Some(Value::Bool(false)) => {}
        Some(schema) if depth < 8 => {
            for key in ["a", "é/~", "7"] {
                if seeds.coin() {
                    object.entry(key).or_insert(of(schema, root, seeds, depth + 1));
                }
            }
        }
        _ => {}
    }
    object.into()
}

fn array(members: &Map<String, Value>, root: &Value, seeds: &mut Seeds, depth: usize) -> Value {
    let amount = |keyword: &str| members.get(keyword).and_then(Value::as_u64).map(|amount| amount as usize);
    let least = amount("minItems").unwrap_or(0);
    let most = amount("maxItems").unwrap_or(least + 3).max(least);
    let length = if depth > 8 { least } else { least + seeds.below(most - least + 1) };
    let places: &[Value] = members.get("prefixItems").and_then(Value::as_array).map_or(&[], |all| all);
    let others = members.get("items").unwrap_or(&Value::Bool(true));
    (0..length).map(|place| of(places.get(place).unwrap_or(others), root, seeds, depth + 1)).collect()
}

fn text(members: &Map<String, Value>, seeds: &mut Seeds) -> Value {
    let length = |keyword: &str| members.get(keyword).and_then(Value::as_u64);
    let format = members.get("format").and_then(Value::as_str);
    if let Some((_, texts)) = FORMATS.iter().find(|(name, _)| Some(*name) == format) {
        return json!(*seeds.pick(texts));
    }
    match (length("minLength"), length("maxLength")) {
        (Some(1), Some(1)) => json!(*seeds.pick(&["x", "é", "𝄞", " "])),
        _ => json!(*seeds.pick(&["", "a", "one,two", "é \"quoted\"\n", "7", "null"])),
    }
}

fn integer(members: &Map<String, Value>, seeds: &mut Seeds) -> Value {
    let bound = |keyword: &str| members.get(keyword).and_then(Value::as_i64);
    let (low, high) = (bound("minimum"), bound("maximum"));
    let low = low.or(high.map(|high| high.saturating_sub(300))).unwrap_or(-300);
    let high = high.unwrap_or(low.saturating_add(600));
    let middle = low.saturating_add((seeds.next() % 100) as i64).min(high);
    json!(*seeds.pick(&[low, high, middle]))
}

fn number(seeds: &mut Seeds) -> Value {
    let number = *seeds.pick(&[0.5, -1.25, 1e10, 0.0, 3.0, -7e-3]);
    match seeds.coin() {
        true => json!(3),
        false => Number::from_f64(number).map_or(Value::Null, Value::Number),
    }
}

/// Any value.
pub(crate) fn any(seeds: &mut Seeds) -> Value {
    let all = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1),
        json!(256),
        json!(65_536),
        json!(-2_147_483_649_i64),
        json!(4_294_967_296_i64),
        json!(1.5),
        json!(""),
        json!("a"),
        json!("ab"),
        json!("A"),
        json!([]),
        json!([1]),
        json!(["a", null]),
        json!([[1]]),
        json!({}),
        json!({"a": 1}),
        json!({"value": "a", "7": null}),
    ];
    seeds.pick(&all).clone()
}

/// The same value with one thing changed somewhere.
pub(crate) fn changed(value: &Value, seeds: &mut Seeds) -> Value {
    let mut value = value.clone();
    change(&mut value, seeds);
    value
}

fn change(value: &mut Value, seeds: &mut Seeds) {
    match value {
        Value::Object(members) if !members.is_empty() && seeds.below(5) != 0 => {
            let names: Vec<String> = members.keys().cloned().collect();
            let name = seeds.pick(&names).clone();
            match seeds.below(8) {
                0 => {
                    members.remove(&name);
                }
                1 => {
                    members.insert("unknown".to_owned(), any(seeds));
                }
                2 => {
                    let moved = members.remove(&name).unwrap_or_default();
                    members.insert(format!("{name}x"), moved);
                }
                _ => {
                    if let Some(inner) = members.get_mut(&name) {
                        change(inner, seeds);
                    }
                }
            }
        }
        Value::Array(items) if !items.is_empty() && seeds.below(5) != 0 => {
            let place = seeds.below(items.len());
            match seeds.below(6) {
                0 => {
                    items.remove(place);
                }
                1 => items.push(items[place].clone()),
                _ => change(&mut items[place], seeds),
            }
        }
        other => *other = any(seeds),
    }
}
