// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.model.WeworkResult;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.TypeConverter;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever asked Camel for a stream of any Map got a ClassCastException as soon as the component was on the classpath: Camel
 * takes a converter from a subclass of HashMap for one from HashMap.
 */
class PlainMapsAreNotAnswersTest {

    private static final List<Class<?>> TYPES = List.of(InputStream.class, byte[].class, SendResult.class);

    private final DefaultCamelContext context = new DefaultCamelContext();
    private TypeConverter converter;

    @BeforeEach
    void start() {
        context.start();
        converter = context.getTypeConverter();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void a_map_that_is_no_answer_is_nothing_of_ours() {
        Map<String, Object> fields = Map.of("a", 1);
        for (Map<String, Object> map :
                List.of(fields, new HashMap<>(fields), new LinkedHashMap<>(fields), new TreeMap<>(fields))) {
            for (Class<?> type : TYPES) {
                assertThat((Object) converter.convertTo(type, map))
                        .as(map.getClass() + " to " + type)
                        .isNull();
            }
            assertThat(converter.convertTo(String.class, map)).isEqualTo("{a=1}");
        }
    }

    @Test
    void an_answer_is_whatever_is_asked_for_even_after_plain_maps_were_not() throws Exception {
        TYPES.forEach(type -> converter.convertTo(type, new HashMap<>()));
        WeworkResult answer = new WeworkResult();
        answer.put("msgid", "m😀1");

        assertThat(converter.mandatoryConvertTo(String.class, answer)).isEqualTo("{\"msgid\":\"m😀1\"}");
        assertThat(converter.mandatoryConvertTo(byte[].class, answer))
                .asString()
                .contains("m😀1");
        assertThat(converter.mandatoryConvertTo(InputStream.class, answer)).hasContent("{\"msgid\":\"m😀1\"}");
        assertThat(converter
                        .mandatoryConvertTo(JsonNode.class, answer)
                        .get("msgid")
                        .textValue())
                .isEqualTo("m😀1");
        assertThat(converter.mandatoryConvertTo(SendResult.class, answer).msgId())
                .isEqualTo("m😀1");
    }
}
