// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.Undelivered;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The receivers that were not reached according to an answer, by result header. WeCom writes these lists as one string, as an array of texts or as
 * an array of numbers, depending on the operation and its age; all are read.
 *
 * @param byHeader only headers whose list is not empty
 */
public record Missed(Map<String, List<String>> byHeader) {

    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern BAR = Pattern.compile("\\|");

    /** Reads the lists that the catalogue names for the operation. */
    public static Missed in(Operation operation, Map<String, ?> answer) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        operation.partial().forEach((header, field) -> {
            List<String> values = PLUS.splitAsStream(field)
                    .flatMap(one -> values(answer.get(one)).stream())
                    .toList();
            if (!values.isEmpty()) {
                found.put(header, values);
            }
        });
        return new Missed(found);
    }

    /** Whether nobody was missed. */
    public boolean isEmpty() {
        return byHeader.isEmpty();
    }

    /** The same for an exception. */
    public Undelivered undelivered() {
        return Undelivered.refused(
                new Receivers(list("InvalidUser"), list("InvalidParty"), list("InvalidTag")), list("UnlicensedUser"));
    }

    private List<String> list(String header) {
        return byHeader.getOrDefault(header, List.of());
    }

    static List<String> values(@Nullable Object field) {
        if (field instanceof Collection<?> collection) {
            return collection.stream()
                    .map(String::valueOf)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        if (field instanceof String text) {
            return Arrays.stream(BAR.split(text))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return List.of();
    }
}
