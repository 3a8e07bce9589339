// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.rate.RateWindow;
import io.github.camelwework.simulator.rate.RateWindow.Limit;
import java.time.Duration;
import java.util.List;

/** POST media/uploadimg (doc 90256): a picture for good, which is known by its address. */
final class UploadPicture implements ApiOperation {

    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final List<Limit> LIMITS =
            List.of(new Limit(1000, Duration.ofDays(1)), new Limit(3000, Duration.ofDays(30)));

    private final MediaStore store;
    private final RateWindow rate;

    UploadPicture(MediaStore store, Settings settings) {
        this.store = store;
        rate = new RateWindow(settings);
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        UploadedFile picture = UploadRules.picture(UploadBody.any(request), MAX_BYTES);
        if (!rate.admits("corp", request.now(), LIMITS)) {
            throw new ApiError(45009, "api freq out of limit");
        }
        String host = request.headers().getOrDefault("host", "localhost");
        return new ApiAnswer.Json(JsonNodeFactory.instance
                .objectNode()
                .put("url", "http://" + host + MediaFamily.PICTURES + store.putPicture(picture)));
    }
}
