//! The comment before a declaration in, its tags out. Sentences stay where they are: only what a
//! tag says about revision, proposal and quoted values is looked at.

/// The tags of one comment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Doc {
    tags: Vec<(String, String)>,
}

impl Doc {
    /// Takes a comment's content, without `/**` and `*/`.
    pub(crate) fn parse(content: &str) -> Self {
        let mut tags: Vec<(String, String)> = Vec::new();
        let mut fenced = false;
        for line in content.lines() {
            let line = line.trim_start().trim_start_matches('*').trim();
            // An example may show code with an `@` of its own.
            fenced ^= line.starts_with("```");
            match line.strip_prefix('@') {
                Some(tag) if !fenced && tag.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                    let (name, text) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
                    tags.push((name.to_owned(), text.trim().to_owned()));
                }
                _ => {
                    if let Some((_, text)) = tags.last_mut() {
                        text.push(' ');
                        text.push_str(line);
                    }
                }
            }
        }
        Self { tags }
    }

    /// The text of a tag, on one line; empty where it stands alone.
    pub(crate) fn tag(&self, name: &str) -> Option<&str> {
        self.tags.iter().find(|(tag, _)| tag == name).map(|(_, text)| text.trim())
    }
}

/// The proposal or pull request that a text names: `SEP-2577`, `PR #2858`.
pub(crate) fn authority(text: &str) -> Option<String> {
    let number = |from: &str| {
        let digits: String = from.chars().take_while(char::is_ascii_digit).collect();
        (!digits.is_empty()).then_some(digits)
    };
    if let Some(at) = text.find("SEP-") {
        return number(&text[at + 4..]).map(|digits| format!("SEP-{digits}"));
    }
    let pull = ["PR #", "pull request #", "/pull/", "#"].iter().find_map(|mark| {
        let at = text.find(mark)?;
        number(&text[at + mark.len()..])
    });
    pull.map(|digits| format!("PR #{digits}"))
}

/// The first date of the form 2026-07-28.
pub(crate) fn date(text: &str) -> Option<&str> {
    let shape = |window: &[u8]| {
        window.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    let at = text.as_bytes().windows(10).position(shape)?;
    text.get(at..at + 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_run_on_over_lines_and_code_has_none() {
        let doc = Doc::parse(
            "*\n * Words.\n *\n * ```ts\n * @decorator\n * ```\n * @deprecated As of 2026-07-28\n *   (SEP-2577).\n * @internal\n ",
        );
        assert_eq!(doc.tag("deprecated"), Some("As of 2026-07-28 (SEP-2577)."));
        assert_eq!(doc.tag("internal"), Some(""));
        assert_eq!(doc.tag("decorator"), None);
    }

    #[test]
    fn authorities_and_dates_are_found_in_sentences() {
        assert_eq!(authority("see [SEP-2577](/seps/2577)").as_deref(), Some("SEP-2577"));
        assert_eq!(authority("[#2858](https://example.com/pull/2858)").as_deref(), Some("PR #2858"));
        assert_eq!(authority("PR #12, 3"), Some("PR #12".to_owned()));
        assert_eq!(authority("SEP-"), None);
        assert_eq!(date("on or after 2027-07-28."), Some("2027-07-28"));
        assert_eq!(date("é2027-07-2"), None);
    }
}
