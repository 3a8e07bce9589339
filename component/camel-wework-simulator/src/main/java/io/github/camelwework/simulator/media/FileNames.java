// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiError;
import java.nio.charset.StandardCharsets;

/** Which file names WeCom refuses, and how it writes those that it took. */
final class FileNames {

    private FileNames() {}

    static void check(String name) {
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            throw new ApiError(40058, "invalid filename: no leading / and no \\ or :");
        }
    }

    /**
     * The Content-disposition that gives the name back raw, one character a byte: that is how the HTTP server writes a
     * header. A quote would end the name too early.
     */
    static String attachment(String name) {
        byte[] raw = name.replace("\"", "%22").getBytes(StandardCharsets.UTF_8);
        return "attachment; filename=\"" + new String(raw, StandardCharsets.ISO_8859_1) + "\"";
    }
}
