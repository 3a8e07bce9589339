// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import io.github.camelwework.data.Nearest;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form that a text must have. */
final class OptionPattern extends OptionRange {

    /** Where an HTTP server listens. */
    static final OptionPattern PATH = new OptionPattern(
            Pattern.compile("(/[0-9A-Za-z_~-][0-9A-Za-z._~-]*)+").asMatchPredicate(),
            "it must begin with a slash, must not end with one, and hold letters, digits and -._~ between"
                    + " slashes, such as /wework/callback",
            List.of());

    private final Predicate<String> form;
    private final String rule;
    private final List<String> words;

    private OptionPattern(Predicate<String> form, String rule, List<String> words) {
        this.form = form;
        this.rule = rule;
        this.words = words;
    }

    /** One of words that are separated by commas. */
    static OptionPattern words(String list) {
        List<String> words = List.of(list.split(","));
        return new OptionPattern(
                text -> words.stream().anyMatch(text::equalsIgnoreCase),
                "it must be one of " + String.join(", ", words),
                words);
    }

    @Override
    void checkText(String option, String text) {
        if (!form.test(text)) {
            throw new IllegalArgumentException("The option %s is \"%s\"%s: %s."
                    .formatted(option, shown(text), Nearest.suggestion(text, words), rule));
        }
    }

    @Override
    void checkValue(String option, @Nullable Object value) {
        if (value instanceof String text) {
            checkText(option, text);
        }
    }
}
