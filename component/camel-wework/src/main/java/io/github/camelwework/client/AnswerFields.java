// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelwework.model.WeworkResult;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one answer, and nothing behind it. Of a field that stands twice the last value counts, as everywhere in JSON, but for
 * the two on which a decision rests: an errcode that stands twice becomes {@link Repeated}, and rows that stand twice are no
 * answer.
 */
final class AnswerFields {

    /** Stands in place of the value of an errcode that stands twice: nobody can say which of them is meant. */
    enum Repeated {
        ERRCODE
    }

    private AnswerFields() {}

    /** The fields of an answer in memory; {@code rows} is the name of its list, null where it has none. */
    static WeworkResult inMemory(JsonParser parser, @Nullable String rows) throws IOException {
        return read(parser, rows, false);
    }

    /** The fields of an answer on disk, its rows as an empty list: whether it worked may stand behind them. */
    static WeworkResult besideRows(JsonParser parser, String rows) throws IOException {
        return read(parser, rows, true);
    }

    private static WeworkResult read(JsonParser parser, @Nullable String rows, boolean skipRows) throws IOException {
        WeworkResult result = new WeworkResult();
        require(parser.nextToken() == JsonToken.START_OBJECT, "the answer is no JSON object");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean again = result.containsKey(name);
            require(!again || !name.equals(rows), "the rows stand twice");
            JsonToken value = parser.nextToken();
            if (again && name.equals(Verdict.ERRCODE)) {
                parser.skipChildren();
                result.put(name, Repeated.ERRCODE);
            } else if (skipRows && name.equals(rows) && value == JsonToken.START_ARRAY) {
                parser.skipChildren();
                result.put(name, List.of());
            } else {
                result.put(name, parser.readValueAs(Object.class));
            }
        }
        require(parser.currentToken() == JsonToken.END_OBJECT, "the answer is no JSON object");
        require(parser.nextToken() == null, "something stands behind the answer");
        return result;
    }

    private static void require(boolean wellFormed, String fault) throws IOException {
        if (!wellFormed) {
            throw new IOException(fault);
        }
    }
}
