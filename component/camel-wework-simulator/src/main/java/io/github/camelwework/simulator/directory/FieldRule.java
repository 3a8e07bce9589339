// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What WeCom takes as the value of one text field.
 *
 * @param refusal what it answers otherwise
 */
record FieldRule(String field, Predicate<String> accepts, Refusal refusal) {

    static FieldRule characters(String field, int min, int max, Refusal refusal) {
        return new FieldRule(
                field,
                value -> {
                    int length = value.codePointCount(0, value.length());
                    return min <= length && length <= max && !(min > 0 && value.isBlank());
                },
                refusal);
    }

    /** Empty, which clears the field, or of that form within that many bytes. */
    static FieldRule form(String field, String regex, int minBytes, int maxBytes, Refusal refusal) {
        Pattern pattern = Pattern.compile(regex);
        return new FieldRule(
                field,
                value -> {
                    int length = value.getBytes(StandardCharsets.UTF_8).length;
                    return length == 0
                            || (minBytes <= length
                                    && length <= maxBytes
                                    && pattern.matcher(value).matches());
                },
                refusal);
    }

    void check(String value) {
        refusal.unless(accepts.test(value));
    }
}
