// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.data.DataLines;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.message.MessageType;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files on their way to WeCom. */
final class Uploads {

    private static final String MEDIA = "media/upload";
    /** A robot has no token; what it sends is uploaded with its own key (doc 91770). */
    private static final String ROBOT_MEDIA = "webhook/upload_media";

    private Uploads() {}

    static void check(Operation upload, Map<String, Object> fields, FilePart file) throws IOException {
        String type = upload.setBy("mediaType")
                .map(parameter -> String.valueOf(fields.get(parameter.name())))
                .orElse(DataLines.ABSENT);
        if (UploadRule.typesOf(upload.path()).isEmpty()) {
            UploadRule.requireContent(file);
        } else {
            check(upload.path(), type, file);
        }
    }

    private static void check(String operation, String type, FilePart file) throws IOException {
        UploadRule rule = UploadRule.find(operation, type)
                .orElseThrow(() -> new IllegalArgumentException("%s does not take files of type \"%s\": use one of %s"
                        .formatted(operation, type, UploadRule.typesOf(operation))));
        rule.check(file);
    }

    /**
     * Gives a message its file: inside the message where WeCom wants that, else by an upload that goes before.
     *
     * @param object the message's, which gets the file, or the file's name for the time until there is a media_id
     * @return how to upload; null when the file stands in the message
     */
    static @Nullable Way attach(Operation message, String msgType, Map<String, Object> object, FilePart file)
            throws IOException {
        MessageType type = MessageType.find(msgType).orElseThrow();
        if (UploadRule.find(message.path(), msgType).isPresent()) {
            check(message.path(), msgType, file);
            object.putAll(RobotPicture.of(file));
            return null;
        }
        Way way = new Way(
                message.credentials().contains(Credential.ROBOT) ? ROBOT_MEDIA : MEDIA,
                String.valueOf(type.file()),
                type.contentField());
        check(way.operation(), way.type(), file);
        object.put(way.field(), file.fileName());
        return way;
    }

    /** How a message's file is uploaded, and which field gets the media_id. */
    record Way(String operation, String type, String field) {}
}
