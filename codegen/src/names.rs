//! Names on the wire in, names in Rust out.

/// Rust's keywords, and what the prelude or the generated modules already call by these names.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "extra", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Type names that would hide what Rust code takes for granted.
const PRELUDE: &[(&str, &str)] = &[
    ("Result", "ResultObject"),
    ("Error", "ErrorObject"),
    ("Option", "OptionObject"),
    ("Some", "SomeObject"),
    ("None", "NoneObject"),
    ("Ok", "OkObject"),
    ("Err", "ErrObject"),
    ("Box", "BoxObject"),
    ("String", "StringObject"),
    ("Vec", "VecObject"),
    ("Self", "SelfObject"),
    ("Default", "DefaultObject"),
    ("Clone", "CloneObject"),
    ("Copy", "CopyObject"),
    ("Debug", "DebugObject"),
    ("From", "FromObject"),
    ("Into", "IntoObject"),
    ("Iterator", "IteratorObject"),
    ("Drop", "DropObject"),
    ("Fn", "FnObject"),
    ("Json", "JsonValue"),
    ("JsonObject", "JsonObjectValue"),
    ("List", "ListObject"),
    ("Map", "MapObject"),
    ("Number", "NumberObject"),
    ("Nullable", "NullableObject"),
    ("Call", "CallObject"),
    ("Notice", "NoticeObject"),
    ("Response", "ResponseObject"),
];

/// Splits a name into words: at case changes, digits kept with what is before them, and at
/// everything that is neither letter nor digit.
pub fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, &char) in chars.iter().enumerate() {
        if !char.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let starts = char.is_uppercase()
            && (before.is_some_and(|c| c.is_lowercase() || c.is_numeric())
                || (before.is_some_and(char::is_uppercase) && after.is_some_and(|c| c.is_lowercase())));
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(char);
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// `toolName` → `ToolName`.
pub fn pascal(name: &str) -> String {
    let joined: String = words(name)
        .iter()
        .map(|word| {
            let mut chars = word.chars();
            let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
            first + chars.as_str()
        })
        .collect();
    lead(joined, "V")
}

/// `toolName` → `tool_name`, without care for keywords.
pub fn snake(name: &str) -> String {
    lead(words(name).join("_").to_lowercase(), "v")
}

/// `toolName` → `TOOL_NAME`.
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

fn lead(name: String, prefix: &str) -> String {
    match name.chars().next() {
        None => format!("{prefix}_empty").trim_start_matches('_').to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{name}"),
        Some(_) => name,
    }
}

/// The name of a member in Rust: of a key with a prefix, what comes after the prefix.
pub fn member(wire: &str) -> String {
    let bare = match wire.rsplit_once('/') {
        Some((prefix, name)) if prefix.contains('.') && !name.is_empty() => name,
        _ => wire,
    };
    let name = snake(bare);
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The name of a type in Rust: the schema's own, unless it hides something.
pub fn ty(wire: &str) -> String {
    if let Some((_, other)) = PRELUDE.iter().find(|(name, _)| *name == wire) {
        return (*other).to_owned();
    }
    let is_ident = wire.chars().all(|c| c.is_ascii_alphanumeric())
        && wire.chars().next().is_some_and(|c| c.is_ascii_uppercase());
    if is_ident { wire.to_owned() } else { pascal(wire) }
}

/// The name of a variant in Rust.
pub fn variant(wire: &str) -> String {
    match pascal(wire).as_str() {
        "Self" => "Self_".to_owned(),
        name => name.to_owned(),
    }
}

/// Makes names differ by numbers where they are the same.
pub fn distinct(names: &mut [&mut String]) {
    for at in 1..names.len() {
        let (before, rest) = names.split_at_mut(at);
        let stem = rest[0].clone();
        let mut number = 2;
        while before.iter().any(|name| **name == *rest[0]) {
            *rest[0] = format!("{stem}_{number}");
            number += 1;
        }
    }
}

/// What the arms of a union are called: their types' names without the words that they share.
pub fn arms(types: &[String]) -> Vec<String> {
    let split: Vec<Vec<String>> = types.iter().map(|name| words(name)).collect();
    let last = |words: &Vec<String>| words.last().cloned();
    let mut names: Vec<Vec<String>> = split.clone();
    // A last word that several arms share says what they all are.
    loop {
        let shared: Vec<usize> = (0..names.len())
            .filter(|&at| {
                names[at].len() > 1
                    && names.iter().filter(|other| last(other) == last(&names[at])).count() > 1
            })
            .collect();
        let mut shorter = names.clone();
        for &at in &shared {
            shorter[at].pop();
        }
        if shared.is_empty() || !differ(&shorter) {
            break;
        }
        names = shorter;
    }
    // So does a first word that all arms share.
    while names.len() > 1 && names.iter().all(|words| words.len() > 1 && words[0] == names[0][0]) {
        let shorter: Vec<Vec<String>> = names.iter().map(|words| words[1..].to_vec()).collect();
        if !differ(&shorter) {
            break;
        }
        names = shorter;
    }
    names.iter().map(|words| variant(&words.join(" "))).collect()
}

fn differ(names: &[Vec<String>]) -> bool {
    names.iter().enumerate().all(|(at, name)| !name.is_empty() && !names[..at].contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_case_and_punctuation() {
        for (name, expected) in [
            ("toolName", "tool_name"),
            ("_meta", "meta"),
            ("JSONRPCRequest", "jsonrpc_request"),
            ("ElicitRequestURLParams", "elicit_request_url_params"),
            ("io.modelcontextprotocol", "io_modelcontextprotocol"),
            ("2.0", "v2_0"),
            ("$x", "x"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn hostile_members_get_usable_names() {
        for (name, expected) in [
            ("type", "type_"),
            ("self", "self_"),
            ("fn", "fn_"),
            ("a/b", "a_b"),
            ("io.modelcontextprotocol/clientInfo", "client_info"),
            ("extra", "extra_"),
        ] {
            assert_eq!(member(name), expected);
        }
        let (mut a, mut b) = ("x".to_owned(), "x".to_owned());
        distinct(&mut [&mut a, &mut b]);
        assert_eq!((a.as_str(), b.as_str()), ("x", "x_2"));
    }

    #[test]
    fn arms_lose_what_they_share() {
        let names = |types: &[&str]| arms(&types.iter().map(|&t| t.to_owned()).collect::<Vec<_>>());
        assert_eq!(
            names(&["TextContent", "ImageContent", "ResourceLink"]),
            ["Text", "Image", "ResourceLink"]
        );
        assert_eq!(names(&["TextResourceContents", "BlobResourceContents"]), ["Text", "Blob"]);
        assert_eq!(names(&["ElicitRequestFormParams", "ElicitRequestURLParams"]), ["Form", "URL"]);
        assert_eq!(names(&["CallToolRequest", "ListToolsRequest"]), ["CallTool", "ListTools"]);
        assert_eq!(
            names(&["Result", "CallToolResult", "ListToolsResult"]),
            ["Result", "CallTool", "ListTools"]
        );
    }
}
