// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer to message/send (doc 90236), typed.
 *
 * @param msgId of the first call; null where the operation gives none
 * @param msgIds of all calls that the send was split into
 * @param calls how many calls it took
 * @param responseCode with which an interactive card is updated, once; null for other messages
 */
public record SendResult(
        @Nullable String msgId,
        List<String> msgIds,
        int calls,
        @Nullable String responseCode,
        List<String> invalidUsers,
        List<String> invalidParties,
        List<String> invalidTags,
        List<String> unlicensedUsers) {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** Reads an answer. */
    public static SendResult of(Map<String, ?> answer) {
        String msgId = text(answer, "msgid");
        return new SendResult(
                msgId,
                answer.get("msgids") instanceof List<?> ids
                        ? ids.stream().map(String::valueOf).toList()
                        : msgId == null ? List.of() : List.of(msgId),
                answer.get("calls") instanceof Number calls ? calls.intValue() : 1,
                text(answer, "response_code"),
                list(answer, "invaliduser"),
                list(answer, "invalidparty"),
                list(answer, "invalidtag"),
                list(answer, "unlicenseduser"));
    }

    private static @Nullable String text(Map<String, ?> answer, String field) {
        return answer.get(field) instanceof String text ? text : null;
    }

    private static List<String> list(Map<String, ?> answer, String field) {
        Object value = answer.get(field);
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return value instanceof String text
                ? Arrays.stream(BAR.split(text))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList()
                : List.of();
    }
}
