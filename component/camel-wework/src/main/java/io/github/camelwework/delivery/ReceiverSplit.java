// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.error.Receivers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a request whose receivers are too many for one call. The first slice takes the first of every kind of receiver,
 * and so on, so that departments and tags ride along as long as there are any.
 */
final class ReceiverSplit {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String SEPARATOR = "|";

    private ReceiverSplit() {}

    /** The fields of each call; the given ones themselves when one call is enough. */
    static List<Map<String, Object>> slices(Operation operation, Map<String, Object> fields) {
        List<Parameter> receivers = operation.receivers();
        int calls = receivers.stream()
                .mapToInt(receiver -> callsFor(values(fields, receiver.name()).size(), receiver.splitAt()))
                .max()
                .orElse(1);
        if (calls <= 1) {
            return List.of(fields);
        }
        List<Map<String, Object>> slices = new ArrayList<>(calls);
        for (int call = 0; call < calls; call++) {
            slices.add(slice(fields, receivers, call));
        }
        return slices;
    }

    /** Whom the slices from this one on were meant for. */
    static Receivers receiversOf(Operation operation, List<Map<String, Object>> slices) {
        List<List<String>> kinds = operation.receivers().stream()
                .map(receiver -> slices.stream()
                        .flatMap(slice -> values(slice, receiver.name()).stream())
                        .toList())
                .toList();
        return kinds.size() == 3 ? new Receivers(kinds.get(0), kinds.get(1), kinds.get(2)) : Receivers.NONE;
    }

    private static Map<String, Object> slice(Map<String, Object> fields, List<Parameter> receivers, int call) {
        Map<String, Object> slice = new LinkedHashMap<>(fields);
        for (Parameter receiver : receivers) {
            List<String> all = values(fields, receiver.name());
            int from = Math.min(all.size(), call * receiver.splitAt());
            int to = Math.min(all.size(), from + receiver.splitAt());
            if (from == to) {
                slice.remove(receiver.name());
            } else {
                slice.put(receiver.name(), inTypeOf(receiver, all.subList(from, to)));
            }
        }
        return slice;
    }

    private static int callsFor(int receivers, int limit) {
        return (receivers + limit - 1) / limit;
    }

    private static Object inTypeOf(Parameter receiver, List<String> values) {
        return receiver.type() == Parameter.Type.PIPE ? String.join(SEPARATOR, values) : List.copyOf(values);
    }

    private static List<String> values(Map<String, Object> fields, String name) {
        @Nullable Object value = fields.get(name);
        if (value instanceof Collection<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(BAR.split(String.valueOf(value)));
    }
}
