// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.util.Set;

/** Accepts uploads of temporary media from apps (doc 90253) and robots (doc 99110). */
public final class MediaUploads {

    private final MediaStore store;

    /** Uploads into that store. */
    public MediaUploads(MediaStore store) {
        this.store = store;
    }

    /**
     * Checks the file of the request and keeps it.
     *
     * @param allowed the kinds that this caller may upload
     * @param owner a robot's key, or {@link Media#CORP}
     * @return WeCom's answer
     * @throws ApiError 40005 for a type that is not allowed, 44001 for a form that is wrong, else what is wrong with the file
     */
    public ObjectNode take(ApiRequest request, Set<MediaKind> allowed, String owner) {
        MediaKind kind = MediaKind.named(request.query().getOrDefault("type", ""))
                .filter(allowed::contains)
                .orElseThrow(() -> new ApiError(40005, "invalid type"));
        UploadedFile file = UploadRules.check(kind, UploadBody.media(request));
        Media media = store.put(kind, file, owner, request.now());
        // The documentation shows an empty errmsg here, and clients have been known to trip over it.
        return JsonNodeFactory.instance
                .objectNode()
                .put("errcode", 0)
                .put("errmsg", "")
                .put("type", kind.type())
                .put("media_id", media.mediaId())
                .put("created_at", Long.toString(request.now().getEpochSecond()));
    }
}
