// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import io.github.camelwework.secret.Digests;
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
        return HexFormat.of().formatHex(Digests.md5().digest(picture));
    }
}
