// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media.model;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The two picture formats that WeCom takes, told by their first bytes. */
public enum ImageFormat {
    /** JPEG. */
    JPEG("image/jpeg", "ffd8ff"),
    /** PNG. */
    PNG("image/png", "89504e470d0a1a0a");

    private final String contentType;
    private final String magic;

    ImageFormat(String contentType, String magic) {
        this.contentType = contentType;
        this.magic = magic;
    }

    /** The format of a picture; empty when it is neither of the two. */
    public static Optional<ImageFormat> of(byte[] picture) {
        return Arrays.stream(values()).filter(format -> format.begins(picture)).findFirst();
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }

    private boolean begins(byte[] picture) {
        int length = magic.length() / 2;
        return picture.length > length
                && HexFormat.of().formatHex(picture, 0, length).equals(magic);
    }
}
