// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.http.FilePart;
import io.github.camelwework.json.Json;
import io.github.camelwework.request.WeworkRequest;
import io.github.camelwework.secret.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Distinguishes sends by their whole content: equal hashes are the same message, file included, to the same receivers. */
final class PlanHash {

    private PlanHash() {}

    /**
     * The hash of a request that has not been sent yet.
     *
     * @param sender tells senders apart
     * @throws JsonProcessingException when it holds what no JSON can say
     * @throws IOException when its file cannot be read
     */
    static String of(String sender, WeworkRequest request) throws IOException {
        MessageDigest digest = Digests.sha256();
        digest.update(Json.utf8(List.of(sender, request.operation().path())));
        digest.update(Json.utf8(request.query()));
        digest.update(Json.utf8(request.fields()));
        digest.update(Json.utf8(request.parts()));
        FilePart file = request.file();
        if (file != null) {
            update(digest, file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, FilePart file) throws IOException {
        if (file.path() == null) {
            digest.update(file.content());
            return;
        }
        try (InputStream in = Files.newInputStream(file.path());
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
    }
}
