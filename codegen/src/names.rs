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
    ("Check", "CheckObject"),
    ("Id", "IdObject"),
    ("Select", "SelectObject"),
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
        // Rust takes letters of any script, but not every digit.
        if !char.is_alphabetic() && !char.is_ascii_digit() {
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
        None => if prefix == "V" { "Empty" } else { "empty" }.to_owned(),
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
    let is_ident = wire.chars().all(|c| c.is_ascii_alphanumeric())
        && wire.chars().next().is_some_and(|c| c.is_ascii_uppercase());
    let name = if is_ident { wire.to_owned() } else { pascal(wire) };
    match PRELUDE.iter().find(|(hidden, _)| *hidden == name) {
        Some((_, other)) => (*other).to_owned(),
        None => name,
    }
}

/// The name of a variant in Rust.
pub fn variant(wire: &str) -> String {
    match pascal(wire).as_str() {
        "Self" => "Self_".to_owned(),
        // What `closed_enum!` calls its tables.
        "ALL" => "All".to_owned(),
        "TEXTS" => "Texts".to_owned(),
        name => name.to_owned(),
    }
}

/// Whether a revision is called by its date; others are drafts.
pub fn is_dated(revision: &str) -> bool {
    revision.starts_with(|c: char| c.is_ascii_digit())
}

/// A name as a key: small letters and digits, with `-` between words.
pub fn slug(name: &str) -> String {
    let words: Vec<&str> =
        name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}

/// Makes names differ by numbers where they are the same.
pub fn distinct(names: &mut [&mut String]) {
    for at in 1..names.len() {
        let (before, rest) = names.split_at_mut(at);
        let stem = rest[0].clone();
        let mut number = 2;
        while before.iter().any(|name| **name == *rest[0]) {
            let gap = if stem.starts_with(char::is_uppercase) { "" } else { "_" };
            *rest[0] = format!("{}{gap}{number}", stem.trim_end_matches('_'));
            number += 1;
        }
    }
}

/// What the arms of a union are called: their types' names without the words that say what they
/// all are, which is what they end in or begin with alike, or what the union is called.
pub fn arms(union: &str, types: &[String]) -> Vec<String> {
    let mut names: Vec<Vec<String>> = types.iter().map(|name| words(name)).collect();
    let own = words(union);
    while let Some(shorter) = without_last(&names, &own) {
        names = shorter;
    }
    while names.len() > 1 && names.iter().all(|words| words.len() > 1 && words[0] == names[0][0]) {
        let shorter: Vec<Vec<String>> = names.iter().map(|words| words[1..].to_vec()).collect();
        if !differ(&shorter) {
            break;
        }
        names = shorter;
    }
    names.iter().map(|words| variant(&words.join(" "))).collect()
}

/// The names without a last word that all of them have, or that the union has too.
fn without_last(names: &[Vec<String>], own: &[String]) -> Option<Vec<Vec<String>>> {
    let last = names.first()?.last()?;
    let shared = names.len() > 1 && names.iter().all(|words| words.last() == Some(last));
    let drops =
        |words: &[String]| words.len() > 1 && (shared || words.last().is_some_and(|word| own.contains(word)));
    if !names.iter().any(|words| drops(words)) {
        return None;
    }
    let shorter: Vec<Vec<String>> = names
        .iter()
        .map(|words| if drops(words) { words[..words.len() - 1].to_vec() } else { words.clone() })
        .collect();
    differ(&shorter).then_some(shorter)
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
        let mut found = ["x", "x", "type_", "type_", "Self_", "Self_"].map(str::to_owned);
        distinct(&mut found.iter_mut().collect::<Vec<_>>());
        assert_eq!(found, ["x", "x_2", "type_", "type_2", "Self_", "Self2"]);
    }

    #[test]
    fn arms_lose_what_they_share() {
        let names = |union: &str, types: &[&str]| {
            arms(union, &types.iter().map(|&name| name.to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(
            names("ContentBlock", &["TextContent", "ImageContent", "ResourceLink"]),
            ["Text", "Image", "ResourceLink"]
        );
        assert_eq!(names("X", &["TextResourceContents", "BlobResourceContents"]), ["Text", "Blob"]);
        assert_eq!(
            names("ElicitRequestParams", &["ElicitRequestFormParams", "ElicitRequestURLParams"]),
            ["Form", "URL"]
        );
        assert_eq!(
            names("ClientRequest", &["CallToolRequest", "ListToolsRequest"]),
            ["CallTool", "ListTools"]
        );
        assert_eq!(
            names("ServerResult", &["Result", "CallToolResult", "ListToolsResult"]),
            ["Result", "CallTool", "ListTools"]
        );
        assert_eq!(names("ClientNotification", &["CancelledNotification"]), ["Cancelled"]);
        let changes =
            ["ToolListChangedNotification", "PromptListChangedNotification", "ProgressNotification"];
        assert_eq!(
            names("ServerNotification", &changes),
            ["ToolListChanged", "PromptListChanged", "Progress"]
        );
    }
}
