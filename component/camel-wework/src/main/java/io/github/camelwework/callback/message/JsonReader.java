// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.camelwework.callback.crypto.RejectedException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one JSON object, with limits, and without anything that stands in it twice. */
final class JsonReader {

    private static final int NUMBER = 64;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxTokenCount(Limits.PARTS)
                            .maxNameLength(Limits.NAME)
                            .maxNumberLength(NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerForMapOf(Object.class);

    private JsonReader() {}

    /**
     * The object's fields.
     *
     * @throws RejectedException when it is not one JSON object of reasonable size
     */
    static Map<String, Object> read(String text) {
        try {
            Map<String, Object> fields = READER.readValue(text);
            return fields == null ? new LinkedHashMap<>() : fields;
        } catch (JsonProcessingException e) {
            throw new RejectedException("it is not JSON as WeCom writes it");
        }
    }
}
