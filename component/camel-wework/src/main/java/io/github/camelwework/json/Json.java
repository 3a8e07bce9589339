// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The one mapper of the component. Thread-safe. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectWriter WIRE = MAPPER.writer(new WireEscapes());

    private static final ObjectReader STRICT = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The mapper itself, for conversions between trees, maps and records. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /**
     * The value as JSON that goes to WeCom: real UTF-8 without any {@code \\uXXXX}, which errcode 40033 refuses. Jackson's own
     * writer of bytes escapes emoji that stand across the borders of its buffer, so the JSON is made as text.
     */
    public static byte[] utf8(Object value) throws JsonProcessingException {
        return CleanText.wellFormed(WIRE.writeValueAsString(value)).getBytes(StandardCharsets.UTF_8);
    }

    /** The value as JSON text, for readers here; requests to WeCom use {@link #utf8}. */
    public static String text(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads one JSON object from text; trailing text makes it none. */
    public static <M extends Map<?, ?>> M object(String text, Class<M> type) throws IOException {
        return STRICT.forType(type).readValue(text);
    }

    /** Reads one JSON object; trailing text makes it none. */
    public static <M extends Map<?, ?>> M object(byte[] utf8, Class<M> type) throws IOException {
        return STRICT.forType(type).readValue(utf8);
    }

    /** Reads one JSON value of any kind from text; trailing text makes it none. */
    public static Object value(String text) throws JsonProcessingException {
        return STRICT.forType(Object.class).readValue(text);
    }
}
