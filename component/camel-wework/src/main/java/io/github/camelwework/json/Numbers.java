// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers without a fraction or an exponent that they do not need: spreadsheets give every number as a double. */
final class Numbers {

    /** More digits than any number that WeCom takes; BigDecimal would write 1E+999999999 with as many zeros. */
    private static final int MOST_DIGITS = 400;

    private Numbers() {}

    /**
     * The number, as a whole one where it is one.
     *
     * @throws IllegalArgumentException when it is none that JSON has
     */
    static Number plain(String path, Number number) {
        if (number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger) {
            return number;
        }
        BigDecimal decimal = decimal(path, number);
        if (!isWhole(decimal)) {
            return decimal;
        }
        BigInteger whole = decimal.toBigIntegerExact();
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValueExact();
        }
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValueExact() : (Number) whole;
    }

    /** Of a number as {@link #plain} gives it. */
    static boolean isWhole(Number plain) {
        return !(plain instanceof BigDecimal decimal) || isWhole(decimal);
    }

    /** A number as {@link #plain} gives it, as a text. */
    static String text(Number plain) {
        return plain instanceof BigDecimal decimal ? decimal.toPlainString() : plain.toString();
    }

    private static boolean isWhole(BigDecimal decimal) {
        return decimal.scale() <= 0 || decimal.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal decimal(String path, Number number) {
        BigDecimal decimal;
        try {
            decimal = number instanceof BigDecimal given ? given : new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s is %s, a %s that JSON cannot hold: give another number"
                            .formatted(path, number, number.getClass().getName()),
                    e);
        }
        if (Math.max(decimal.precision(), Math.abs((long) decimal.scale())) > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "%s is a number of more than %d digits: give a shorter one".formatted(path, MOST_DIGITS));
        }
        return decimal;
    }
}
