// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A least and a most of something that is counted. */
final class NumberRange extends OptionRange {

    private static final String TO = "..";

    private final Unit unit;
    private final long least;
    private final long most;

    private NumberRange(Unit unit, long least, long most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    static NumberRange parse(Unit unit, String text) {
        int dots = text.indexOf(TO);
        return new NumberRange(
                unit,
                unit.read(text.substring(0, dots)).orElseThrow(),
                unit.read(text.substring(dots + TO.length())).orElseThrow());
    }

    @Override
    void checkText(String option, String text) {
        OptionalLong value = unit.read(text.strip());
        if (value.isEmpty()) {
            throw unit == Unit.SIZE ? noSize(option, text) : noNumber(option, text);
        }
        check(option, text, value.getAsLong());
    }

    @Override
    void checkValue(String option, @Nullable Object value) {
        if (value instanceof Number number) {
            check(option, unit.write(number.longValue()), number.longValue());
        } else if (value instanceof String text) {
            checkText(option, text);
        }
    }

    /** The value of a text that was checked. */
    long read(String option, String text) {
        checkText(option, text);
        return unit.read(text.strip()).orElseThrow();
    }

    private void check(String option, String text, long value) {
        if (value >= least && value <= most) {
            return;
        }
        if (unit == Unit.SIZE) {
            throw noSize(option, text);
        }
        throw new IllegalArgumentException("%s%s=%s must be from %s to %s: correct it"
                .formatted(
                        value < 0 && least >= 0 ? "The option " + option + " is negative: " : "",
                        option,
                        shown(text),
                        unit.write(least),
                        unit.write(most)));
    }

    private IllegalArgumentException noNumber(String option, String text) {
        return new IllegalArgumentException("%s=%s %s: give one from %s to %s"
                .formatted(option, shown(text), unit.complaint(), unit.write(least), unit.write(most)));
    }

    private IllegalArgumentException noSize(String option, String text) {
        return new IllegalArgumentException(
                "The option %s is \"%s\": give bytes, or a number with k or m, from %s to %s."
                        .formatted(option, shown(text), unit.write(least), unit.write(most)));
    }
}
