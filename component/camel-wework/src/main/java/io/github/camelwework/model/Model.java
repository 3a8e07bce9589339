// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.github.camelwework.json.Json;
import io.github.camelwework.message.MessageRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common base of the model's records: their fields under WeCom's names, and the checks when they are built. */
public final class Model {

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private static final ObjectMapper MAPPER = mapper();

    private Model() {}

    /** The fields that are set, in their order; what the record does not know comes last. */
    public static Map<String, Object> fields(Object part) {
        return MAPPER.convertValue(part, FIELDS);
    }

    /** The record of a class from fields under WeCom's names. */
    public static <T> T read(Map<?, ?> fields, Class<T> type) {
        return MAPPER.convertValue(fields, type);
    }

    /**
     * The message, when some operation would take it.
     *
     * @throws IllegalArgumentException naming the field, the limit and the remedy
     */
    public static <M extends WeworkMessage> M checked(M message) {
        MessageRules.requireValidSomewhere(message.msgtype(), message.fields());
        return message;
    }

    /**
     * The value of a field that must be set.
     *
     * @throws IllegalArgumentException naming the field
     */
    public static <V> V required(String field, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing: set it");
        }
        return value;
    }

    /** A copy that nobody can change; empty for none. */
    public static <V> List<V> copy(@Nullable List<V> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** A copy that nobody can change; null for null, which is not the same as empty: WeCom leaves alone what is not sent. */
    public static <V> @Nullable List<V> copyOrNull(@Nullable List<V> values) {
        return values == null ? null : List.copyOf(values);
    }

    /** A copy in the same order that nobody can change; empty for none. */
    public static Map<String, Object> copy(@Nullable Map<String, Object> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private static ObjectMapper mapper() {
        // WeCom's answers differ with their age: one value where newer ones have a list, text where others have a
        // number.
        ObjectMapper mapper = Json.mapper()
                .copy()
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        return mapper;
    }
}
