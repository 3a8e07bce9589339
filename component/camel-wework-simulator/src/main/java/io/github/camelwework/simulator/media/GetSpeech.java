// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import java.util.Map;

/** GET media/get/jssdk (doc 90255): what a member said into a page, in the better of its two qualities. */
final class GetSpeech implements ApiOperation {

    private final MediaStore store;

    GetSpeech(MediaStore store) {
        this.store = store;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        String mediaId = request.query().getOrDefault("media_id", "");
        if (mediaId.isEmpty()) {
            throw new ApiError(41006, "missing media_id");
        }
        byte[] speex = store.speech(mediaId, request.now()).orElseThrow(() -> new ApiError(40007, "invalid media_id"));
        return new ApiAnswer.Binary(
                200,
                Map.of("Content-Type", "voice/speex", "Content-disposition", FileNames.attachment(mediaId + ".speex")),
                speex);
    }
}
