// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the field errcode of an answer, or of a row of one. Only a whole number is one (doc 90313): a text or a
 * fraction comes from something else and may not pass for 0.
 */
public final class Errcode {

    private Errcode() {}

    /** The number; null when the value is none that an errcode can be. */
    public static @Nullable Integer of(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return inRange(((Number) value).longValue());
        }
        return value instanceof BigInteger large && large.bitLength() < Integer.SIZE ? large.intValue() : null;
    }

    private static @Nullable Integer inRange(long number) {
        return number == (int) number ? (int) number : null;
    }
}
