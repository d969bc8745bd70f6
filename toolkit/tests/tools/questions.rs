//! Calls that need an answer on the way (SEP-2322).

use mcpspec::latest::{CallToolOutcome, ClientCapabilities, ElicitationCapability, RequestMetaObject};
use mcpspec::prelude::*;
use mcpspec::tools::ToolCall;
use mcpspec::{Json, JsonObject, Map, Revision, to_value};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Outcome, complete, ready, text};

#[derive(Deserialize, JsonSchema, Debug)]
struct Name {
    /// How to call you.
    name: String,
}

#[derive(Deserialize, JsonSchema, Debug)]
struct Color {
    color: String,
    shade: Option<u8>,
}

/// Asks for a name and then for a color.
#[mcp_tool]
async fn portrait(cx: &CallContext) -> String {
    let Elicited::Accepted(Name { name }) = cx.elicit("name", "Who?").await else {
        return "nobody".to_owned();
    };
    match cx.elicit::<Color>("color", "Which color?").await {
        Elicited::Accepted(Color { color, shade }) => format!("{name} in {color} {shade:?}"),
        Elicited::Declined => format!("{name} in no color"),
        Elicited::Cancelled => "gone".to_owned(),
    }
}

fn context(capabilities: ClientCapabilities) -> CallContext {
    CallContext::new(Revision::LATEST)
        .with_meta(RequestMetaObject::new(capabilities, Revision::LATEST.as_str()))
}

fn forms() -> CallContext {
    context(ClientCapabilities::new().with_elicitation(ElicitationCapability::new()))
}

fn call(context: &CallContext, answers: Value, state: Option<String>) -> Outcome {
    let answers = answers.as_object().expect("an object").clone();
    let input_responses: Map<Json> = answers.into();
    let call =
        ToolCall { input_responses, request_state: state, ..ToolCall::new("portrait", JsonObject::new()) };
    ready(tools![portrait].call(call, context))
}

/// The keys of what is asked, and what is to be brought back.
fn asked(outcome: Outcome) -> (Vec<String>, Option<String>) {
    match outcome {
        Ok(CallToolOutcome::InputRequired(required)) => {
            let keys = required.input_requests.unwrap_or_default().keys().map(str::to_owned).collect();
            (keys, required.request_state)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn several_rounds_carry_earlier_answers() {
    let context = forms();
    let (keys, state) = asked(call(&context, json!({}), None));
    assert_eq!((keys, state), (vec!["name".to_owned()], None));
    let answer = json!({"name": {"action": "accept", "content": {"name": "Ada"}}});
    let (keys, state) = asked(call(&context, answer, None));
    assert_eq!(keys, ["color"]);
    let color = json!({"color": {"action": "accept", "content": {"color": "red", "shade": 3}}, "other": {}});
    assert_eq!(text(&complete(call(&context, color, state.clone()))), "Ada in red Some(3)");
    let declined = json!({"color": {"action": "decline"}});
    assert_eq!(text(&complete(call(&context, declined, state))), "Ada in no color");
}

#[test]
fn what_is_no_answer_is_asked_again() {
    let context = forms();
    for answers in [
        json!({"nam": {"action": "accept", "content": {"name": "Ada"}}}),
        json!({"name": {"action": "accept", "content": {"name": 5}}}),
        json!({"name": 12345}),
    ] {
        assert_eq!(asked(call(&context, answers, None)).0, ["name"]);
    }
    let error = call(&context, json!({}), Some("{".to_owned())).expect_err("no state of ours");
    assert_eq!(error.code, -32602);
}

#[test]
fn who_cannot_be_asked_is_told_what_is_missing() {
    let error = call(&context(ClientCapabilities::new()), json!({}), None).expect_err("no forms");
    assert_eq!(error.code, -32021);
    let data = error.data.expect("what is missing").to_value();
    assert_eq!(data, json!({"requiredCapabilities": {"elicitation": {"form": {}}}}));
}

#[test]
fn forms_come_from_types() {
    let Ok(CallToolOutcome::InputRequired(required)) = call(&forms(), json!({}), None) else {
        panic!("nothing is asked")
    };
    assert_eq!(
        to_value(&required.input_requests.expect("questions")),
        json!({"name": {"method": "elicitation/create", "params": {
            "message": "Who?",
            "requestedSchema": {
                "type": "object",
                "properties": {"name": {"type": "string", "description": "How to call you."}},
                "required": ["name"]
            }
        }}})
    );
}

#[derive(Deserialize, JsonSchema, Debug)]
struct Nested {
    #[expect(dead_code, reason = "only its schema counts")]
    inner: Name,
}

/// Asks for more than forms can.
#[mcp_tool]
async fn too_much(cx: &CallContext) -> String {
    format!("{:?}", cx.elicit::<Nested>("nested", "What?").await)
}

#[test]
#[should_panic(expected = "the tool `too_much`: no form can ask for `tools::questions::Nested`")]
fn a_form_that_cannot_be_asked_is_found_when_the_set_is_built() {
    let _ = tools![too_much];
}

/// Asks the model and for roots, both at once.
#[mcp_tool]
#[expect(deprecated, reason = "sampling and roots are, and still work")]
async fn survey(cx: &CallContext) -> String {
    use mcpspec::latest::{CreateMessageRequestParams, Role, SamplingContent, SamplingMessage, TextContent};

    let content = SamplingContent::Text(TextContent::new("What is it about?"));
    let params = CreateMessageRequestParams::new(50, [SamplingMessage::new(content, Role::User)]);
    let mut model = std::pin::pin!(cx.sample("topic", params));
    let mut roots = std::pin::pin!(cx.roots("roots"));
    let (mut topic, mut places) = (None, None);
    std::future::poll_fn(|waiting| {
        use std::future::Future as _;
        use std::task::Poll;
        if topic.is_none()
            && let Poll::Ready(answer) = model.as_mut().poll(waiting)
        {
            topic = Some(answer);
        }
        if places.is_none()
            && let Poll::Ready(answer) = roots.as_mut().poll(waiting)
        {
            places = Some(answer);
        }
        if topic.is_some() && places.is_some() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    let places = places.flatten().unwrap_or_default();
    format!("{} of {}", places.len(), topic.flatten().map(|message| message.model).unwrap_or_default())
}

#[test]
#[expect(deprecated, reason = "sampling and roots are, and still work")]
fn several_questions_are_asked_at_once() {
    let capabilities = ClientCapabilities::new()
        .with_sampling(mcpspec::latest::SamplingCapability::new())
        .with_roots(JsonObject::new());
    let context = context(capabilities);
    let set = tools![survey];
    let first = ready(set.call(ToolCall::new("survey", JsonObject::new()), &context));
    let (mut keys, state) = asked(first);
    keys.sort();
    assert_eq!((keys, state), (vec!["roots".to_owned(), "topic".to_owned()], None));
    let answers = json!({
        "roots": {"roots": [{"uri": "file:///a"}, {"uri": "file:///b"}]},
        "topic": {"role": "assistant", "model": "m1", "content": {"type": "text", "text": "trees"}}
    });
    let input_responses: Map<Json> = answers.as_object().expect("an object").clone().into();
    let again = ToolCall { input_responses, ..ToolCall::new("survey", JsonObject::new()) };
    assert_eq!(text(&complete(ready(set.call(again, &context)))), "2 of m1");
}
