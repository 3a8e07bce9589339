// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as WeCom writes it, real UTF-8 also beyond the basic plane, and as it reads it, as far as it can be read. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * A body as it was understood.
     *
     * @param fields those that came before the first mistake
     * @param wellFormed whether there was no mistake
     */
    public record Read(ObjectNode fields, boolean wellFormed) {}

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Jackson's own writer of bytes escapes what stands across the borders of its buffer, so the JSON is made as text. */
    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads as much as there is: WeCom runs a call with the fields that it could read (doc 90313). */
    public static Read read(byte[] body) {
        ObjectNode fields = object();
        if (body.length == 0) {
            return new Read(fields, true);
        }
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new Read(fields, false);
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                JsonNode value = MAPPER.readTree(parser);
                fields.set(name, value);
            }
            return new Read(fields, parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        } catch (IOException e) {
            return new Read(fields, false);
        }
    }
}
