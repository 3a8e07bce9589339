// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.camelwework.data.DataLines;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes typed events from WeCom's pushes. */
public final class WeworkEvents {

    private static final String FIELDS = "fields";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private static final Map<String, Class<? extends WeworkEvent>> TYPES = types();

    private WeworkEvents() {}

    /**
     * The event; an {@link OtherEvent} when there is no class for it, or its fields are not what the class has.
     *
     * @param fields as the body of {@code wework:callback} has them
     */
    public static WeworkEvent of(Map<?, ?> fields) {
        Map<String, Object> sent = new LinkedHashMap<>();
        fields.forEach((name, value) -> sent.put(String.valueOf(name), value));
        Map<String, Object> all = Collections.unmodifiableMap(sent);
        Map<String, Object> values = new LinkedHashMap<>(sent);
        values.put(FIELDS, all);
        try {
            return MAPPER.convertValue(values, typeOf(all));
        } catch (IllegalArgumentException e) {
            // WeCom adds and changes; an event that is not quite as documented is one all the same.
            return new OtherEvent(all);
        }
    }

    private static Class<? extends WeworkEvent> typeOf(Map<String, Object> fields) {
        if (fields.containsKey("aibotid")) {
            return "event".equals(fields.get("msgtype")) ? RobotEvent.class : RobotMessage.class;
        }
        String info = Fields.text(fields, "InfoType");
        String event = info == null ? Fields.text(fields, "Event") : info;
        String key = event == null ? "message/" + Fields.text(fields, "MsgType") : event;
        return TYPES.getOrDefault(
                key, TYPES.getOrDefault(key + "/" + Fields.text(fields, "ChangeType"), OtherEvent.class));
    }

    private static Map<String, Class<? extends WeworkEvent>> types() {
        Map<String, Class<? extends WeworkEvent>> classes = Arrays.stream(WeworkEvent.class.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, type -> type.asSubclass(WeworkEvent.class)));
        Map<String, Class<? extends WeworkEvent>> types = new LinkedHashMap<>();
        for (List<String> line : DataLines.read(WeworkEvents.class, "event-types.txt", 2)) {
            types.put(line.get(0), classes.getOrDefault(line.get(1), OtherEvent.class));
        }
        return types;
    }
}
