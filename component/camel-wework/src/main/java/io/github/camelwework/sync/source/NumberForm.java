// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number, as a Long; an empty text says nothing. */
record NumberForm(long least, long most) implements Form {

    /** Java's own reading of a number takes the square of its length. */
    private static final int MOST_DIGITS = 40;

    @Override
    public @Nullable Object read(Object value) {
        String text = String.valueOf(value).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("is %d characters long, which no number is: write at most %d digits"
                    .formatted(text.length(), MOST_DIGITS));
        }
        long number;
        try {
            // SQL gives numbers as decimals: 7.00 is 7.
            number = new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            // Neither what it is nor the cause, which quotes it: in the wrong column it is a name or a phone.
            throw new IllegalArgumentException("is no whole number: write digits only");
        }
        if (number < least || number > most) {
            throw new IllegalArgumentException("is not a number from %d to %d: correct it".formatted(least, most));
        }
        return number;
    }
}
