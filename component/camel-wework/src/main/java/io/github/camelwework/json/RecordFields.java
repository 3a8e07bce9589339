// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of records under the names that Jackson gives them; the values stay as they are. */
final class RecordFields {

    private static final ClassValue<Map<String, AnnotatedMember>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, AnnotatedMember> computeValue(Class<?> type) {
            return members(type);
        }
    };

    private RecordFields() {}

    static Map<String, @Nullable Object> of(Record object) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        MEMBERS.get(object.getClass()).forEach((name, member) -> fields.put(name, member.getValue(object)));
        return fields;
    }

    private static Map<String, AnnotatedMember> members(Class<?> type) {
        SerializationConfig config = Json.mapper().getSerializationConfig();
        BeanDescription description = config.introspect(config.constructType(type));
        Map<String, AnnotatedMember> members = new LinkedHashMap<>();
        for (BeanPropertyDefinition property : description.findProperties()) {
            AnnotatedMember accessor = property.getAccessor();
            if (accessor != null) {
                accessor.fixAccess(true);
                members.put(property.getName(), accessor);
            }
        }
        return members;
    }
}
