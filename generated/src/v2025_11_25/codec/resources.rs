// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-11-25/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    BlobResourceContents = "BlobResourceContents" {
        0: meta = "_meta" optional();
        1: blob = "blob" required();
        2: mime_type = "mimeType" optional();
        3: uri = "uri" required();
    }
}

mcpspec_core::record! {
    ListResourceTemplatesRequest = "ListResourceTemplatesRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"resources/templates/list\"";
        0: id = "id" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListResourceTemplatesResult = "ListResourceTemplatesResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
        2: resource_templates = "resourceTemplates" required();
    }
}

mcpspec_core::record! {
    ListResourcesRequest = "ListResourcesRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"resources/list\"";
        0: id = "id" required();
        1: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListResourcesResult = "ListResourcesResult" {
        0: meta = "_meta" optional();
        1: next_cursor = "nextCursor" optional();
        2: resources = "resources" required();
    }
}

mcpspec_core::record! {
    ReadResourceRequest = "ReadResourceRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"resources/read\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    ReadResourceRequestParams = "ReadResourceRequestParams" {
        0: meta = "_meta" optional();
        1: uri = "uri" required();
    }
}

mcpspec_core::record! {
    ReadResourceResult = "ReadResourceResult" {
        0: meta = "_meta" optional();
        1: contents = "contents" required();
    }
}

mcpspec_core::record! {
    Resource = "Resource" {
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: description = "description" optional();
        3: icons = "icons" optional();
        4: mime_type = "mimeType" optional();
        5: name = "name" required();
        6: size = "size" optional();
        7: title = "title" optional();
        8: uri = "uri" required();
    }
}

mcpspec_core::record! {
    ResourceContents = "ResourceContents" {
        0: meta = "_meta" optional();
        1: mime_type = "mimeType" optional();
        2: uri = "uri" required();
    }
}

mcpspec_core::record! {
    ResourceListChangedNotification = "ResourceListChangedNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/resources/list_changed\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    ResourceRequestParams = "ResourceRequestParams" {
        0: meta = "_meta" optional();
        1: uri = "uri" required();
    }
}

mcpspec_core::record! {
    ResourceTemplate = "ResourceTemplate" {
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: description = "description" optional();
        3: icons = "icons" optional();
        4: mime_type = "mimeType" optional();
        5: name = "name" required();
        6: title = "title" optional();
        7: uri_template = "uriTemplate" required();
    }
}

mcpspec_core::record! {
    ResourceUpdatedNotification = "ResourceUpdatedNotification" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"notifications/resources/updated\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    ResourceUpdatedNotificationParams = "ResourceUpdatedNotificationParams" {
        0: meta = "_meta" optional();
        1: uri = "uri" required();
    }
}

mcpspec_core::record! {
    SubscribeRequest = "SubscribeRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"resources/subscribe\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    SubscribeRequestParams = "SubscribeRequestParams" {
        0: meta = "_meta" optional();
        1: uri = "uri" required();
    }
}

mcpspec_core::record! {
    TextResourceContents = "TextResourceContents" {
        0: meta = "_meta" optional();
        1: mime_type = "mimeType" optional();
        2: text = "text" required();
        3: uri = "uri" required();
    }
}

mcpspec_core::record! {
    UnsubscribeRequest = "UnsubscribeRequest" {
        const "jsonrpc" = "\"2.0\"";
        const "method" = "\"resources/unsubscribe\"";
        0: id = "id" required();
        1: params = "params" required();
    }
}

mcpspec_core::record! {
    UnsubscribeRequestParams = "UnsubscribeRequestParams" {
        0: meta = "_meta" optional();
        1: uri = "uri" required();
    }
}
