// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.media.MediaFamily;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Shows the pictures that media/uploadimg gave an address, to everybody, as WeCom's picture server does. */
final class Pictures {

    static final String ROOT = MediaFamily.PICTURES;

    private final Collection<SimulatedCorp> corps;

    /** The pictures of these corps, and of those that come later. */
    Pictures(Collection<SimulatedCorp> corps) {
        this.corps = corps;
    }

    Outcome serve(Incoming in) {
        String id = in.path().substring(ROOT.length());
        return corps.stream()
                .map(corp -> corp.media().picture(id))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Pictures::found)
                .orElseGet(Outcome::notFound);
    }

    private static Outcome found(UploadedFile picture) {
        return Outcome.binary(
                new ApiAnswer.Binary(200, Map.of("Content-Type", picture.contentType()), picture.content()));
    }
}
