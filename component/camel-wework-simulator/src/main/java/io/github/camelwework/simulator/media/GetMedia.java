// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.media.model.Media;
import java.util.LinkedHashMap;
import java.util.Map;

/** GET media/get (doc 90254): the bytes, whole or in part. */
final class GetMedia implements ApiOperation {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int MAX_BYTES = 20 * 1024 * 1024;

    private final MediaStore store;

    GetMedia(MediaStore store) {
        this.store = store;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        String mediaId = request.query().getOrDefault("media_id", "");
        if (mediaId.isEmpty()) {
            throw new ApiError(41006, "missing media_id");
        }
        Media media = store.find(mediaId, request.now())
                .or(() -> store.find(mediaId, Media.BY_URL, request.now()))
                .orElseThrow(() -> new ApiError(40007, "invalid media_id"));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", media.contentType());
        headers.put("Content-disposition", FileNames.attachment(media.name()));
        headers.put("Cache-Control", "no-cache");
        String wanted = request.headers().get("range");
        if (wanted == null) {
            requireSmall(media.content());
            return new ApiAnswer.Binary(OK, headers, media.content());
        }
        ByteRange range = ByteRange.parse(wanted, media.content().length);
        byte[] part = range.of(media.content());
        requireSmall(part);
        headers.put("Accept-Ranges", "bytes");
        headers.put("Content-Range", range.contentRange());
        return new ApiAnswer.Binary(PARTIAL_CONTENT, headers, part);
    }

    private static void requireSmall(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new ApiError(830002, "file or range too large, at most " + MAX_BYTES + " bytes");
        }
    }
}
