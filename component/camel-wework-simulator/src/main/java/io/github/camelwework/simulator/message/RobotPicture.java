// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static io.github.camelwework.simulator.message.Rules.ILLEGAL;
import static io.github.camelwework.simulator.message.Rules.required;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.media.model.ImageFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The picture within a robot's message: base64, at most 2 MB of JPG or PNG, with the md5 of its bytes (doc 99110). */
final class RobotPicture {

    private static final int MAX_BYTES = 2 * 1024 * 1024;

    static final Rule RULE = Rule.all(
            required("base64", ILLEGAL), required("md5", ILLEGAL), (image, media) -> check(decode(image), image));

    private RobotPicture() {}

    private static byte[] decode(RequestFields image) {
        try {
            return Base64.getDecoder().decode(image.text("base64"));
        } catch (IllegalArgumentException e) {
            throw new ApiError(ILLEGAL, "invalid " + image.path("base64"));
        }
    }

    private static void check(byte[] picture, RequestFields image) {
        if (picture.length > MAX_BYTES) {
            throw new ApiError(40009, "invalid image size");
        }
        if (!md5(picture).equalsIgnoreCase(image.text("md5"))) {
            throw new ApiError(301019, "media md5 not match");
        }
        if (ImageFormat.of(picture).isEmpty()) {
            throw new ApiError(40123, "invalid image format: JPG or PNG");
        }
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5.", e);
        }
    }
}
