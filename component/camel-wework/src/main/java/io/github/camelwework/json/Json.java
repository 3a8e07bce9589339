// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;

/** The one mapper of the component. Thread-safe. */
public final class Json {

    // Errcode 40033 refuses \\uXXXX escapes, which Jackson writes for emoji unless told otherwise.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectReader STRICT = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The mapper itself, for conversions between trees, maps and records. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The value as JSON in real UTF-8, without escapes for what is not ASCII. */
    public static byte[] utf8(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(value);
    }

    /** The value as JSON text. */
    public static String text(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
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
