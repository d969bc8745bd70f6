//! Rules of names: keys of `_meta` (A1, A2), extensions (A5), tools (E1), icons (E12).

use super::Tell;
use crate::validate::view::View;

pub(super) fn meta_keys<'v, V: View<'v>>(meta: V, tell: &mut Tell<'_, 'v>) {
    for (key, value) in meta.members() {
        if !is_key(&key) {
            let expected = "a key with a name after an optional prefix, such as `com.example/name`";
            tell.member(key, |tell| tell.rule(value, expected));
        }
    }
}

pub(super) fn extension_ids<'v, V: View<'v>>(extensions: V, tell: &mut Tell<'_, 'v>) {
    for (id, settings) in extensions.members() {
        if !(id.contains('/') && is_key(&id)) {
            let expected = "an identifier with a prefix, such as `com.example/name`";
            tell.member(id, |tell| tell.rule(settings, expected));
        }
    }
}

/// Whether a key follows the grammar: labels with dots between them and a slash, if there is a
/// prefix; then a name, which may be empty.
fn is_key(key: &str) -> bool {
    let (prefix, name) = match key.split_once('/') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, key),
    };
    prefix.is_none_or(|prefix| prefix.split('.').all(is_label)) && is_name(name)
}

fn is_label(label: &str) -> bool {
    let ends = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = label.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && ends(bytes.last())
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

fn is_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    let ends = [bytes.first(), bytes.last()].into_iter().flatten().all(u8::is_ascii_alphanumeric);
    ends && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
}

pub(super) fn tool_name<'v, V: View<'v>>(value: V, tell: &mut Tell<'_, 'v>) {
    let Some(name) = value.text() else { return };
    let bytes = name.as_bytes();
    let is_plain = bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(byte));
    if !is_plain || !(1..=128).contains(&bytes.len()) {
        tell.rule(value, "1 to 128 ASCII letters, digits, `_`, `-` and `.`");
    }
}

pub(super) fn icon_source<'v, V: View<'v>>(value: V, tell: &mut Tell<'_, 'v>) {
    let Some(source) = value.text() else { return };
    let scheme = source.split_once(':').map_or("", |(scheme, _)| scheme);
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("data") {
        tell.rule(value, "an `https:` or a `data:` URI");
    }
}

pub(super) fn icon_sizes<'v, V: View<'v>>(value: V, tell: &mut Tell<'_, 'v>) {
    for (place, item) in value.items().enumerate() {
        if item.text().is_some_and(|size| !is_size(&size)) {
            tell.item(place, |tell| tell.rule(item, "a size such as `48x48`, or `any`"));
        }
    }
}

fn is_size(size: &str) -> bool {
    let is_length = |length: &str| {
        !length.starts_with('0') && !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit())
    };
    size == "any" || size.split_once('x').is_some_and(|(width, height)| is_length(width) && is_length(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_the_grammar() {
        for good in
            ["progressToken", "ui", "ui/resourceUri", "com.example/x", "com.example/", "", "a-b.c9/n_1.x"]
        {
            assert!(is_key(good), "{good}");
        }
        for bad in [
            "/x",
            "com..example/x",
            "com.example./x",
            "1com.example/x",
            "a-/x",
            "com.exa_mple/x",
            "com.example/-x",
            "com.example/x_",
            "a/b/c",
            "x y",
        ] {
            assert!(!is_key(bad), "{bad}");
        }
    }

    #[test]
    fn sizes_are_numbers_or_any() {
        assert!(is_size("48x48") && is_size("any") && is_size("1x10"));
        for bad in ["", "48", "48X48", "0x1", "048x48", "48x", "Any"] {
            assert!(!is_size(bad), "{bad}");
        }
    }
}
