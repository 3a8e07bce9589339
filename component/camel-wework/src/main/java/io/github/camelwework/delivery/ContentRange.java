// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a file an answer holds: {@code bytes 0-1023/2048}.
 *
 * @param first the place of its first byte
 * @param size of the whole file; -1 when the server does not say
 */
record ContentRange(long first, long size) {

    private static final Pattern NOTATION = Pattern.compile("bytes\\s+(\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    /** Null when it cannot be read. */
    static @Nullable ContentRange read(@Nullable String header) {
        Matcher matcher = NOTATION.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            return null;
        }
        String size = matcher.group(2);
        return new ContentRange(Long.parseLong(matcher.group(1)), size.equals("*") ? -1 : Long.parseLong(size));
    }
}
