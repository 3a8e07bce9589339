// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;

/** A source that was read to its end. */
record ReadSource(List<SourceRow> rows, Set<SyncKind> managed, List<InvalidRow> badRows, Source source) {

    private static final CamelContext CONTEXT = new DefaultCamelContext();

    static ReadSource of(Object body) {
        return of(body, SourceOptions.DEFAULT);
    }

    static ReadSource of(Object body, String columns) {
        return of(body, SourceOptions.of(columns, null, EmptyCells.LEAVE, false));
    }

    static ReadSource of(Object body, SourceOptions options) {
        return of(body, options, message -> {});
    }

    static ReadSource of(Object body, SourceOptions options, Consumer<Message> headers) {
        Message message = new DefaultMessage(CONTEXT);
        message.setBody(body);
        headers.accept(message);
        try (Source source = Sources.of(message, options)) {
            List<SourceRow> rows = new ArrayList<>();
            source.forEachRemaining(rows::add);
            return new ReadSource(rows, source.managed(), source.badRows(), source);
        }
    }

    /** The fields of the only row. */
    Map<String, Object> only() {
        if (rows.size() != 1 || !badRows.isEmpty()) {
            throw new AssertionError("There is not one good row: " + this);
        }
        return rows.get(0).fields();
    }

    /** What is wrong with the only row, which is bad. */
    String why() {
        if (badRows.size() != 1 || !rows.isEmpty()) {
            throw new AssertionError("There is not one bad row: " + this);
        }
        return badRows.get(0).why();
    }

    String hash() {
        return source.hash();
    }
}
