//! The rule of messages that hold results of tools (G14).

use std::borrow::Cow;

use super::Tell;
use crate::validate::view::View;

/// A message is a role and blocks; blocks are one or an array of them.
fn blocks<'v, V: View<'v>>(message: V) -> impl Iterator<Item = V> {
    let content = message.member("content");
    let single = content.filter(|content| !content.is_array());
    single.into_iter().chain(content.into_iter().flat_map(View::items))
}

fn is_of<'v, V: View<'v>>(block: V, kind: &str) -> bool {
    block.text_of("type").is_some_and(|known| known == kind)
}

pub(super) fn tool_results<'v, V: View<'v>>(messages: V, tell: &mut Tell<'_, 'v>) {
    let mut before: Option<V> = None;
    for (place, message) in messages.items().enumerate() {
        let results = blocks(message).filter(|block| is_of(*block, "tool_result")).count();
        if results > 0 && results < blocks(message).count() {
            tell.item(place, |tell| tell.rule(message, "results of tools and nothing else"));
        }
        if let Some(before) = before.filter(|before| uses(*before).next().is_some())
            && !answers(before, message)
        {
            tell.item(place, |tell| {
                tell.rule(message, "the result of each tool that the message before uses")
            });
        }
        before = Some(message);
    }
    if let Some(last) = before.filter(|last| uses(*last).next().is_some()) {
        let place = messages.items().count() - 1;
        tell.item(place, |tell| tell.rule(last, "a message with the results of these tools after it"));
    }
}

/// The tools that an assistant's message uses, by id.
fn uses<'v, V: View<'v>>(message: V) -> impl Iterator<Item = Cow<'v, str>> {
    let is_assistant = message.text_of("role").is_some_and(|role| role == "assistant");
    let used =
        blocks(message).filter(|block| is_of(*block, "tool_use")).filter_map(|block| block.text_of("id"));
    used.filter(move |_| is_assistant)
}

/// Whether a user's message holds exactly the results of the tools that another uses.
fn answers<'v, V: View<'v>>(used: V, message: V) -> bool {
    let is_user = message.text_of("role").is_some_and(|role| role == "user");
    let given = || blocks(message).filter_map(|block| block.text_of("toolUseId"));
    is_user
        && uses(used).all(|id| given().any(|known| known == id))
        && given().all(|id| uses(used).any(|known| known == id))
}
