// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.event.EventHeaders;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events and messages of its path that a route receives: all when it names none, else the events and the kinds of messages
 * that it names.
 */
public record Wanted(Set<String> events, Set<String> msgTypes) {

    private static final String EVENT = "event";

    /** Those of lists separated by commas; null or empty for none. */
    public static Wanted of(@Nullable String events, @Nullable String msgTypes) {
        return new Wanted(names(events), names(msgTypes));
    }

    boolean takes(Push push) {
        if (isAll()) {
            return true;
        }
        String event = push.event();
        if (event == null) {
            return msgTypes.contains(String.valueOf(EventHeaders.text(push.headers(), "EventMsgType")));
        }
        return events.contains(event) || msgTypes.contains(EVENT);
    }

    /** Whether there is anything that both take. */
    boolean overlaps(Wanted other) {
        return isAll()
                || other.isAll()
                || !Collections.disjoint(events, other.events)
                || !Collections.disjoint(msgTypes, other.msgTypes)
                || (msgTypes.contains(EVENT) && !other.events.isEmpty())
                || (other.msgTypes.contains(EVENT) && !events.isEmpty());
    }

    private boolean isAll() {
        return events.isEmpty() && msgTypes.isEmpty();
    }

    private static Set<String> names(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return isAll()
                ? "everything"
                : "events=" + String.join(",", events) + " msgTypes=" + String.join(",", msgTypes);
    }
}
