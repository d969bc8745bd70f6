//! A request for a sample: thirty messages whose contents are blocks inside blocks.

use super::squeeze;

/// Turns of the conversation, four messages each, and two at its end.
const TURNS: usize = 7;

pub(super) fn request() -> String {
    let mut messages = Vec::new();
    for turn in 1..=TURNS {
        messages.extend([asked(turn), called(turn), answered(turn), told(turn)]);
    }
    messages
        .push(r#"{"role":"user","content":{"type":"text","text":"And what of the lower rows?"}}"#.to_owned());
    messages.push(shown());
    let messages = messages.join(",");
    squeeze(&format!(
        r#"{{"method":"sampling/createMessage","params":{{
            "messages":[{messages}],
            "modelPreferences":{{"hints":[{{"name":"small"}}],"costPriority":0.3,"speedPriority":0.8}},
            "systemPrompt":"You plan the work of an orchard, and say when you do not know.",
            "includeContext":"none","temperature":0.2,"maxTokens":800,
            "stopSequences":["END"],
            "tools":[{{"name":"count_trees","inputSchema":{{"type":"object","properties":{{
                "row":{{"type":"integer"}}}},"required":["row"]}}}}],
            "toolChoice":{{"mode":"auto"}}}}}}"#
    ))
}

fn asked(turn: usize) -> String {
    format!(
        r#"{{"role":"user","content":{{"type":"text","text":"How many trees stand in row {turn}, how do they look, and is there anything that has to be done there before the frost comes?"}}}}"#
    )
}

fn called(turn: usize) -> String {
    format!(
        r#"{{"role":"assistant","content":[
            {{"type":"text","text":"I count the trees of that row since the spring, and look at the last picture that somebody took of them.","annotations":{{"audience":["user"],"priority":0.5}}}},
            {{"type":"tool_use","id":"count-{turn}","name":"count_trees","input":{{"row":{turn},"since":"2026-03-01"}}}},
            {{"type":"tool_use","id":"picture-{turn}","name":"last_picture","input":{{"row":{turn},"side":"north"}}}}]}}"#
    )
}

fn answered(turn: usize) -> String {
    format!(
        r#"{{"role":"user","content":[
            {{"type":"tool_result","toolUseId":"count-{turn}","content":[
                {{"type":"text","text":"{turn}4 trees"}},
                {{"type":"resource_link","uri":"orchard://rows/{turn}","name":"row-{turn}","mimeType":"application/json","size":2048}}],
                "structuredContent":{{"row":{turn},"trees":{turn}4,"sick":[3,8]}}}},
            {{"type":"tool_result","toolUseId":"picture-{turn}","content":[
                {{"type":"image","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==","mimeType":"image/png"}},
                {{"type":"resource","resource":{{"uri":"orchard://notes/{turn}","mimeType":"text/plain","text":"Seen on the second of March, after rain: some bark is loose, and the wire of the fence is down."}}}}],
                "isError":false}}]}}"#
    )
}

fn told(turn: usize) -> String {
    format!(
        r#"{{"role":"assistant","content":{{"type":"text","text":"Row {turn} has {turn}4 trees. Two of them, the third and the eighth, look sick in the picture of March; I would have somebody see to them, and mend the fence, within the week. The others stand as they stood in autumn, and bear more than the year before."}}}}"#
    )
}

fn shown() -> String {
    r#"{"role":"assistant","content":[{"type":"audio","data":"UklGRiQAAABXQVZFZm10IBAAAAABAAEA","mimeType":"audio/wav"}]}"#.to_owned()
}
