// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiError;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one range of a Range header, both ends included. */
record ByteRange(int first, int last, int size) {

    private static final Pattern HEADER = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /**
     * Reads {@code bytes=0-1023}, {@code bytes=1024-} or {@code bytes=-512}.
     *
     * @throws ApiError 40146 when it is none of these, or lies outside the file
     */
    static ByteRange parse(String header, int size) {
        Matcher matcher = HEADER.matcher(header.strip());
        if (!matcher.matches() || header.strip().endsWith("=-")) {
            throw new ApiError(40146, "invalid Range: " + header);
        }
        boolean suffix = matcher.group(1).isEmpty();
        int end = number(matcher.group(2), size - 1);
        int first = suffix ? Math.max(0, size - end) : number(matcher.group(1), 0);
        int last = suffix ? size - 1 : Math.min(end, size - 1);
        if (first > last) {
            throw new ApiError(40146, "invalid Range: the file has " + size + " bytes");
        }
        return new ByteRange(first, last, size);
    }

    byte[] of(byte[] content) {
        return Arrays.copyOfRange(content, first, last + 1);
    }

    String contentRange() {
        return "bytes " + first + "-" + last + "/" + size;
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }
}
