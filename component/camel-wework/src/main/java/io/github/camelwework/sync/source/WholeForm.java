// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number, as a Long; an empty text says nothing. */
record WholeForm(long least, long most) implements Form {

    @Override
    public @Nullable Object read(Object value) {
        String text = String.valueOf(value).strip();
        if (text.isEmpty()) {
            return null;
        }
        long number;
        try {
            // SQL gives numbers as decimals: 7.00 is 7.
            number = new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("is \"%s\", but is to be a whole number".formatted(text), e);
        }
        if (number < least || number > most) {
            throw new IllegalArgumentException("is %d, but is to be from %d to %d".formatted(number, least, most));
        }
        return number;
    }
}
