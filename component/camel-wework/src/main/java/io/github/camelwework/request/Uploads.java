// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.http.FilePart;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files on their way to WeCom. */
final class Uploads {

    private static final String MEDIA = "media/upload";
    /** A robot has no token; what it sends is uploaded with its own key (doc 91770). */
    private static final String ROBOT_MEDIA = "webhook/upload_media";

    private Uploads() {}

    static void check(String operation, String type, FilePart file) throws IOException {
        UploadRule rule = UploadRule.find(operation, type)
                .orElseThrow(() -> new IllegalArgumentException("%s takes no files of type \"%s\": use one of %s"
                        .formatted(operation, type, UploadRule.typesOf(operation))));
        rule.check(file);
    }

    /** The upload that goes before a message whose body is a file; its fields have a place for the media_id already. */
    @SuppressWarnings("unchecked")
    static WeworkRequest.Upload before(Operation message, String msgType, Map<String, Object> fields) {
        MessageType type = MessageType.find(msgType).orElseThrow();
        @Nullable Object object = fields.get(msgType);
        Map<String, Object> inner = object instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
        fields.put(msgType, inner);
        String operation = message.credentials().contains(Credential.ROBOT) ? ROBOT_MEDIA : MEDIA;
        return new WeworkRequest.Upload(operation, String.valueOf(type.file()), inner, type.content());
    }
}
