//! Questions to the user in the middle of a call.

use rmcp::model::ElicitationAction;
use serde_json::json;

use crate::support::{BOTH, Client, call, connect, refused, text};

const ALONE_AND_AS_ROUTES: [&[&str]; 2] = [&[], &["router"]];

#[tokio::test]
async fn users_answer_whatever_their_client_speaks() {
    let answers = [
        (ElicitationAction::Accept, "accepted: true"),
        (ElicitationAction::Decline, "declined"),
        (ElicitationAction::Cancel, "cancelled"),
    ];
    for arguments in ALONE_AND_AS_ROUTES {
        for lifecycle in BOTH {
            for (action, expected) in answers.clone() {
                let client = Client { says: Some((action, json!({"go_on": true}))), ..Client::default() };
                let client = connect("everything", arguments, client, lifecycle).await;
                assert_eq!(text(&call(&client, "ask", json!({})).await), expected, "{lifecycle:?}");
            }
        }
    }
}

#[tokio::test]
async fn clients_that_show_no_forms_are_told_so() {
    for arguments in ALONE_AND_AS_ROUTES {
        for lifecycle in BOTH {
            let client = connect("everything", arguments, Client::default(), lifecycle).await;
            let error = refused(&client, "ask", json!({})).await;
            let missing = json!({"requiredCapabilities": {"elicitation": {"form": {}}}});
            assert_eq!((error.code.0, error.data), (-32021, Some(missing)), "{lifecycle:?}");
        }
    }
}
