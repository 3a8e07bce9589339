// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.pages;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.media.MediaFamily;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Serves the pictures of media/uploadimg to everybody, as WeCom's picture server does. */
final class Pictures {

    static final String ROOT = MediaFamily.PICTURES;

    private final Function<String, Optional<UploadedFile>> pictures;

    /**
     * Pictures.
     *
     * @param pictures finds a picture by its id
     */
    Pictures(Function<String, Optional<UploadedFile>> pictures) {
        this.pictures = pictures;
    }

    Outcome serve(Incoming in) {
        String id = in.path().substring(ROOT.length());
        return pictures.apply(id).map(Pictures::found).orElseGet(Outcome::notFound);
    }

    private static Outcome found(UploadedFile picture) {
        return Outcome.binary(
                new ApiAnswer.Binary(200, Map.of("Content-Type", picture.contentType()), picture.content()));
    }
}
