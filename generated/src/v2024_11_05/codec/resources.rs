// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2024-11-05/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    BlobResourceContents = "BlobResourceContents" {
        0: blob = "blob" required();
        1: mime_type = "mimeType" optional();
        2: uri = "uri" required();
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
        0: annotations = "annotations" optional();
        1: description = "description" optional();
        2: mime_type = "mimeType" optional();
        3: name = "name" required();
        4: size = "size" optional();
        5: uri = "uri" required();
    }
}

mcpspec_core::record! {
    ResourceContents = "ResourceContents" {
        0: mime_type = "mimeType" optional();
        1: uri = "uri" required();
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
        0: annotations = "annotations" optional();
        1: description = "description" optional();
        2: mime_type = "mimeType" optional();
        3: name = "name" required();
        4: uri_template = "uriTemplate" required();
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
        0: mime_type = "mimeType" optional();
        1: text = "text" required();
        2: uri = "uri" required();
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
