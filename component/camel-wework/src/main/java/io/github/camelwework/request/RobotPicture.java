// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.http.FilePart;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** A picture as a group robot sends it: inside the message, with the hash of its bytes (doc 91770). */
final class RobotPicture {

    private RobotPicture() {}

    static Map<String, Object> of(FilePart picture) throws IOException {
        byte[] bytes = picture.content();
        return Map.of("base64", Base64.getEncoder().encodeToString(bytes), "md5", md5(bytes));
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5.", e);
        }
    }
}
