// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digests that the component computes. Every Java platform has these algorithms. */
public final class Digests {

    private Digests() {}

    /** A new SHA-256. */
    public static MessageDigest sha256() {
        return digest("SHA-256");
    }

    /** The SHA-256 of the content, in lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A new SHA-1, only for values that WeCom compares with its own. */
    public static MessageDigest sha1() {
        return digest("SHA-1");
    }

    /** A new MD5, only for values that WeCom compares with its own. */
    public static MessageDigest md5() {
        return digest("MD5");
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm + ".", e);
        }
    }
}
