// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** An image as text, for the message of a group robot (doc 91770). */
public final class Pictures {

    private Pictures() {}

    /** The picture in base 64. */
    public static String base64(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }

    /** The hash of its bytes, in hexadecimal; WeCom wants this one, which protects against accidents only. */
    public static String md5(byte[] picture) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(picture));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5.", e);
        }
    }
}
