// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2025-06-18/schema.json. Emitter: codegen/src/emit/codec.rs.

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
        const "method" = "\"resources/templates/list\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListResourceTemplatesRequestParams = "ListResourceTemplatesRequestParams" {
        0: cursor = "cursor" optional();
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
        const "method" = "\"resources/list\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    ListResourcesRequestParams = "ListResourcesRequestParams" {
        0: cursor = "cursor" optional();
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
        const "method" = "\"resources/read\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    ReadResourceRequestParams = "ReadResourceRequestParams" {
        0: uri = "uri" required();
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
        3: mime_type = "mimeType" optional();
        4: name = "name" required();
        5: size = "size" optional();
        6: title = "title" optional();
        7: uri = "uri" required();
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
        const "method" = "\"notifications/resources/list_changed\"";
        0: params = "params" optional();
    }
}

mcpspec_core::record! {
    ResourceTemplate = "ResourceTemplate" {
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: description = "description" optional();
        3: mime_type = "mimeType" optional();
        4: name = "name" required();
        5: title = "title" optional();
        6: uri_template = "uriTemplate" required();
    }
}

mcpspec_core::record! {
    ResourceUpdatedNotification = "ResourceUpdatedNotification" {
        const "method" = "\"notifications/resources/updated\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    ResourceUpdatedNotificationParams = "ResourceUpdatedNotificationParams" {
        0: uri = "uri" required();
    }
}

mcpspec_core::record! {
    SubscribeRequest = "SubscribeRequest" {
        const "method" = "\"resources/subscribe\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    SubscribeRequestParams = "SubscribeRequestParams" {
        0: uri = "uri" required();
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
        const "method" = "\"resources/unsubscribe\"";
        0: params = "params" required();
    }
}

mcpspec_core::record! {
    UnsubscribeRequestParams = "UnsubscribeRequestParams" {
        0: uri = "uri" required();
    }
}
