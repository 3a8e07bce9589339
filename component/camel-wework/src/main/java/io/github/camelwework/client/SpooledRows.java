// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelwework.http.SpoolFile;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.WeworkResult;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of an answer on disk, one in memory at a time. Not safe for threads. */
final class SpooledRows implements Iterator<Object>, Closeable {

    private final String operation;
    private final SpoolFile spool;
    private final JsonParser parser;
    private @Nullable Object next;

    /** Opens the answer at its first row. */
    SpooledRows(String operation, SpoolFile spool, String field) throws IOException {
        this.operation = operation;
        this.spool = spool;
        this.parser = Json.mapper().createParser(spool.open());
        if (turnTo(field)) {
            advance();
        } else {
            close();
        }
    }

    /** The fields of an answer, its rows as an empty list: whether it worked at all stands there, maybe after them. */
    static WeworkResult beside(SpoolFile spool, String field) throws IOException {
        try (JsonParser parser = Json.mapper().createParser(spool.open())) {
            return AnswerFields.besideRows(parser, field);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Object next() {
        Object row = next;
        if (row == null) {
            throw new NoSuchElementException("there are no more rows");
        }
        try {
            advance();
        } catch (IOException e) {
            throw DiskFailures.of(operation, e);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        next = null;
        parser.close();
        spool.delete();
    }

    private boolean turnTo(String field) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals(field) && value == JsonToken.START_ARRAY) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private void advance() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            close();
        } else if (token == JsonToken.START_OBJECT) {
            Map<?, ?> row = parser.readValueAs(LinkedHashMap.class);
            next = row;
        } else {
            next = parser.readValueAs(Object.class);
        }
    }
}
