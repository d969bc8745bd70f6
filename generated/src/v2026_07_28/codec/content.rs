// Made by `cargo xtask regen`; edits are lost.
// Source: schema/2026-07-28/schema.json. Emitter: codegen/src/emit/codec.rs.

use super::*;

mcpspec_core::record! {
    Annotations = "Annotations" {
        0: audience = "audience" optional();
        1: last_modified = "lastModified" optional();
        2: priority = "priority" optional() number(Some(0.0), Some(1.0));
    }
}

mcpspec_core::record! {
    AudioContent = "AudioContent" {
        const "type" = "\"audio\"";
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: data = "data" required();
        3: mime_type = "mimeType" required();
    }
}

mcpspec_core::union! {
    ContentBlock blank Text {
        0: Text(TextContent),
        1: Image(ImageContent),
        2: Audio(AudioContent),
        3: ResourceLink(ResourceLink),
        4: EmbeddedResource(EmbeddedResource),
    }
    select Select::Tag { member: "type", absent: None, arms: &[
        ("text", Select::Arm(0)),
        ("image", Select::Arm(1)),
        ("audio", Select::Arm(2)),
        ("resource_link", Select::Arm(3)),
        ("resource", Select::Arm(4)),
    ] };
    from Text(TextContent);
    from Image(ImageContent);
    from Audio(AudioContent);
    from ResourceLink(ResourceLink);
    from EmbeddedResource(EmbeddedResource);
}

mcpspec_core::record! {
    EmbeddedResource = "EmbeddedResource" {
        const "type" = "\"resource\"";
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: resource = "resource" required();
    }
}

mcpspec_core::record! {
    ImageContent = "ImageContent" {
        const "type" = "\"image\"";
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: data = "data" required();
        3: mime_type = "mimeType" required();
    }
}

mcpspec_core::record! {
    ResourceLink = "ResourceLink" {
        const "type" = "\"resource_link\"";
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

mcpspec_core::closed_enum! {
    Role {
        User = "user",
        Assistant = "assistant",
    }
}

mcpspec_core::record! {
    TextContent = "TextContent" {
        const "type" = "\"text\"";
        0: meta = "_meta" optional();
        1: annotations = "annotations" optional();
        2: text = "text" required();
    }
}

mcpspec_core::union! {
    TextOrBlobResourceContents blank Text {
        0: Text(TextResourceContents),
        1: Blob(BlobResourceContents),
    }
    select Select::Members { otherwise: None, tests: &[
        ("text", kind::STRING, Select::Arm(0)),
        ("blob", kind::STRING, Select::Arm(1)),
    ] };
    failing that [0, 1];
    from Text(TextResourceContents);
    from Blob(BlobResourceContents);
}
