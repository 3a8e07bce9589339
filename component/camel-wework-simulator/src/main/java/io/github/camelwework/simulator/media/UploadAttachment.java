// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.app.SystemFamilies;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import java.util.EnumSet;
import java.util.Set;

/** POST media/upload_attachment: media for moments (1) and product albums (2), which belong to customer contact. */
final class UploadAttachment implements ApiOperation {

    private static final Set<String> USES = Set.of("1", "2");
    private static final Set<MediaKind> KINDS = EnumSet.of(MediaKind.IMAGE, MediaKind.VIDEO, MediaKind.FILE);

    private final MediaStore store;
    private final Apps apps;

    UploadAttachment(MediaStore store, Apps apps) {
        this.store = store;
        this.apps = apps;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        SystemFamilies.check(SystemApp.CUSTOMER_CONTACT, request.requireCaller(), apps);
        MediaKind kind = MediaKind.named(request.query().getOrDefault("media_type", ""))
                .filter(KINDS::contains)
                .orElseThrow(() -> new ApiError(40004, "invalid media type"));
        if (!USES.contains(request.query().getOrDefault("attachment_type", ""))) {
            throw new ApiError(40058, "invalid attachment_type, 1 or 2");
        }
        Media media = store.put(kind, UploadRules.check(kind, UploadBody.media(request)), request.now());
        return new ApiAnswer.Json(JsonNodeFactory.instance
                .objectNode()
                .put("type", kind.type())
                .put("media_id", media.mediaId())
                .put("created_at", request.now().getEpochSecond()));
    }
}
