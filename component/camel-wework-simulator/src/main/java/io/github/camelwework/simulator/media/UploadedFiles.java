// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.media.model.UploadedFile;
import java.util.List;

/** The files in a request's body, for those who look at it from outside: no rule is applied, nothing is refused. */
public final class UploadedFiles {

    private UploadedFiles() {}

    /** The parts that have a file name; none when the body is no complete multipart/form-data. */
    public static List<UploadedFile> of(String contentType, byte[] body) {
        return Parts.parse(contentType, body).orElse(List.of()).stream()
                .filter(part -> !part.disposition().get("filename").isEmpty())
                .map(part -> new UploadedFile(part.disposition().get("filename"), part.contentType(), part.content()))
                .toList();
    }
}
