// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by kind and verb; each combination is there, so that a reader need not ask. */
final class SyncCounts {

    private SyncCounts() {}

    static Map<String, Map<String, Integer>> of(List<SyncAction> actions) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (SyncKind kind : SyncKind.values()) {
            Map<String, Integer> verbs = new LinkedHashMap<>();
            for (SyncVerb verb : SyncVerb.values()) {
                verbs.put(verb.word(), 0);
            }
            counts.put(kind.plural(), verbs);
        }
        for (SyncAction action : actions) {
            counts.getOrDefault(action.kind().plural(), new LinkedHashMap<>())
                    .merge(action.verb().word(), 1, Integer::sum);
        }
        return counts;
    }

    /** The counts that are not 0, in words. */
    static String words(Map<String, Map<String, Integer>> counts) {
        List<String> kinds = new ArrayList<>();
        counts.forEach((kind, verbs) -> {
            List<String> words = new ArrayList<>();
            verbs.forEach((verb, count) -> {
                if (count > 0) {
                    words.add(count + " " + verb);
                }
            });
            if (!words.isEmpty()) {
                kinds.add(kind + " " + String.join(", ", words));
            }
        });
        return kinds.isEmpty() ? "no change" : String.join("; ", kinds);
    }
}
