// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.model.WeworkResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers of all slices as one: the first answer's fields, all msgids, and everybody who was missed anywhere. */
final class AnswerMerge {

    private static final String MSGID = "msgid";

    private final Operation operation;
    /** Sets: of a text in several parts, each part misses the same people. */
    private final Map<String, Set<String>> missed = new LinkedHashMap<>();

    private final List<String> msgIds = new ArrayList<>();
    private final WeworkResult merged = new WeworkResult();
    private int calls;
    private int reached;

    AnswerMerge(Operation operation) {
        this.operation = operation;
    }

    void add(WeworkResult answer, Map<String, List<String>> missedByHeader) {
        reached++;
        answer.forEach(merged::putIfAbsent);
        if (answer.get(MSGID) instanceof String msgId) {
            msgIds.add(msgId);
        }
        addMissed(missedByHeader);
    }

    /** A slice that reached nobody is a part of the result, as long as another reached somebody. */
    void addMissed(Map<String, List<String>> missedByHeader) {
        calls++;
        missedByHeader.forEach((header, names) ->
                missed.computeIfAbsent(header, key -> new LinkedHashSet<>()).addAll(names));
    }

    boolean reachedAnybody() {
        return reached > 0;
    }

    Undelivered undelivered() {
        return Undelivered.refused(
                new Receivers(list("InvalidUser"), list("InvalidParty"), list("InvalidTag")), list("UnlicensedUser"));
    }

    List<String> msgIds() {
        return List.copyOf(msgIds);
    }

    WeworkResult result() {
        missed.forEach((header, names) -> merged.compute(
                field(header),
                (field, first) -> first instanceof Collection<?> ? List.copyOf(names) : String.join("|", names)));
        if (!msgIds.isEmpty()) {
            merged.put("msgids", msgIds());
        }
        merged.put("calls", calls);
        return merged;
    }

    private String field(String header) {
        return operation.partial().getOrDefault(header, header);
    }

    private List<String> list(String header) {
        return List.copyOf(missed.getOrDefault(header, Set.of()));
    }
}
