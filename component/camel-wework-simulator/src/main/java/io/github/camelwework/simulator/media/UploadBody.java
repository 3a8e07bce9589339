// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the file in the body of an upload. Whatever is wrong with the form is 44001, whose remedy in doc 90313 is to look
 * at header and body; a body without Content-Length too, because WeCom does not read chunks.
 */
final class UploadBody {

    private static final int EMPTY_MEDIA = 44001;

    private UploadBody() {}

    /** The file of the part called {@code media}. */
    static UploadedFile media(ApiRequest request) {
        return file(request, part -> part.disposition().get("name").equals("media"), "part named media");
    }

    /** The file of whichever part has one. */
    static UploadedFile any(ApiRequest request) {
        return file(request, part -> !part.disposition().get("filename").isEmpty(), "part with a filename");
    }

    private static UploadedFile file(ApiRequest request, Predicate<Part> which, String what) {
        if (!request.headers().containsKey("content-length")) {
            throw empty("no Content-Length: chunks are not read");
        }
        List<Part> parts = Parts.parse(request.headers().getOrDefault("content-type", ""), request.body())
                .orElseThrow(() -> empty("no complete multipart/form-data body"));
        Part part = parts.stream().filter(which).findFirst().orElseThrow(() -> empty("no " + what));
        String name = part.disposition().get("filename");
        if (name.isEmpty()) {
            throw empty("no filename; filename*= is not read");
        }
        FileNames.check(name);
        checkLength(part);
        return new UploadedFile(name, part.contentType(), part.content());
    }

    /** The field is WeCom's own, and optional; where it stands it has to be right. */
    private static void checkLength(Part part) {
        String announced = part.disposition().get("filelength");
        if (!announced.isEmpty() && !announced.equals(Integer.toString(part.content().length))) {
            throw new ApiError(
                    40006, "invalid file size: filelength=" + announced + " but there are " + part.content().length);
        }
    }

    private static ApiError empty(String why) {
        return new ApiError(EMPTY_MEDIA, "empty media data, " + why);
    }
}
