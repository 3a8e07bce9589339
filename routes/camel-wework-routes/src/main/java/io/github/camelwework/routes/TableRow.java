// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a row of {@code contact/snapshot} one that SQL can take: each column has a value, null if need be, and a list
 * becomes a text. Thread-safe.
 */
public final class TableRow implements Processor {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "id",
            "name",
            "parentid",
            "order",
            "userid",
            "department",
            "main_department",
            "position",
            "mobile",
            "email",
            "status");

    /** A processor without state. */
    public TableRow() {}

    /**
     * Replaces the body.
     *
     * @throws IllegalStateException when the row says that departments or members could not be read
     */
    @Override
    public void process(Exchange exchange) {
        Map<?, ?> row = exchange.getMessage().getBody(Map.class);
        if ("unreadable".equals(row.get("kind")) && !"tags".equals(row.get("what"))) {
            throw new IllegalStateException(
                    "range".equals(row.get("what"))
                            ? "What WeCom shows changed while it was read, so nobody is marked as gone: the next run tries again"
                            : "WeCom did not show all %s (%s), so nobody is marked as gone: give the app the whole corp as its visible range"
                                    .formatted(row.get("what"), row.get("errmsg")));
        }
        exchange.getMessage().setBody(columns(row));
    }

    private static Map<String, @Nullable Object> columns(Map<?, ?> row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        COLUMNS.forEach(column -> columns.put(column, row.get(column)));
        columns.put("key", String.valueOf(row.get("userid")).toLowerCase(Locale.ROOT));
        columns.put(
                "departments",
                row.get("department") instanceof Collection<?> ids
                        ? ids.stream().map(String::valueOf).collect(Collectors.joining(";"))
                        : null);
        return columns;
    }
}
