// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    SubscriptionFilter = "SubscriptionFilter" {
        0: prompts_list_changed = "promptsListChanged" optional();
        1: resource_subscriptions = "resourceSubscriptions" optional();
        2: resources_list_changed = "resourcesListChanged" optional();
        3: tools_list_changed = "toolsListChanged" optional();
    }
}

mcpspec_core::record! {
    SubscriptionsAcknowledgedNotification = "SubscriptionsAcknowledgedNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/subscriptions/acknowledged\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    SubscriptionsAcknowledgedNotificationParams = "SubscriptionsAcknowledgedNotificationParams" {
        0: meta = "_meta" optional();
        1: notifications = "notifications" required();
    }
}

mcpspec_core::record! {
    SubscriptionsListenRequest = "SubscriptionsListenRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"subscriptions/listen\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    SubscriptionsListenRequestParams = "SubscriptionsListenRequestParams" {
        0: meta = "_meta" required();
        1: notifications = "notifications" required();
    }
}

mcpspec_core::record! {
    SubscriptionsListenResult = "SubscriptionsListenResult" {
        0: meta = "_meta" required();
        1: result_type = "resultType" required() tolerant("\"complete\"");
    }
}

mcpspec_core::record! {
    SubscriptionsListenResultMetaObject = "SubscriptionsListenResultMetaObject" {
        0: server_info = "io.modelcontextprotocol/serverInfo" optional();
        1: subscription_id = "io.modelcontextprotocol/subscriptionId" required();
    }
}

mcpspec_core::record! {
    SubscriptionsListenResultResponse = "SubscriptionsListenResultResponse" {
        const "jsonrpc" = "\"2.0\"";
        0: id = "id" required();
        1: result = "result" required();
    }
}
