// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.catalog.RetryRule;
import io.github.camelwework.model.WeworkResult;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * After "exists already" that follows an attempt of unknown outcome: reads what exists and compares it with what was
 * wanted. Fields that the answer does not show (privacy cuts them) cannot speak against it; one that differs does, and an
 * answer that shows none of them says nothing.
 */
final class ReadBack {

    private final Channel channel;

    ReadBack(Channel channel) {
        this.channel = channel;
    }

    CompletableFuture<Boolean> isAsWanted(Call created, RetryRule.Create rule) {
        Operation read = OperationCatalog.instance().find(rule.readBack()).orElseThrow();
        String key = String.valueOf(created.fields().get(rule.key()));
        Map<String, String> query = Map.of(String.valueOf(read.primary()), key);
        return channel.send(Call.of(read, created.credentials(), Call.Body.query(query, null), created.timeouts()))
                .thenApply(answer -> agrees(created.fields(), thing(answer.result())));
    }

    /** Some answers hold the thing in a field of its own (department, chat_info), others are it. */
    @SuppressWarnings("unchecked")
    private static Map<String, ?> thing(WeworkResult answer) {
        for (Object value : answer.values()) {
            if (value instanceof Map<?, ?> nested && answer.size() <= 3) {
                return (Map<String, ?>) nested;
            }
        }
        return answer;
    }

    private static boolean agrees(Map<String, ?> wanted, Map<String, ?> found) {
        int equal = 0;
        for (Map.Entry<String, ?> field : wanted.entrySet()) {
            @Nullable Object there = found.get(field.getKey());
            if (there != null && !isEqual(field.getValue(), there)) {
                return false;
            }
            equal += there == null ? 0 : 1;
        }
        return equal > 0;
    }

    private static boolean isEqual(@Nullable Object wanted, Object found) {
        if (wanted instanceof Collection<?> some && found instanceof Collection<?> others) {
            return some.size() == others.size() && normal(some).containsAll(normal(others));
        }
        // Userids come back in lower case, numbers as texts or the reverse.
        return String.valueOf(wanted).equalsIgnoreCase(String.valueOf(found));
    }

    private static Collection<String> normal(Collection<?> values) {
        return values.stream()
                .map(value -> String.valueOf(value).toLowerCase(Locale.ROOT))
                .toList();
    }
}
