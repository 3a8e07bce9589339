// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors, catalogues and the documentation know of the component: all of it stands in {@code wework.json}. */
class SchemaTest {

    private static final String MARKER = "sim-secret-marker";
    private static final JsonNode SCHEMA = read();

    private record Option(String part, String name, JsonNode facts) {
        @Override
        public String toString() {
            return part + " " + name;
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_option_and_header_is_described_and_has_its_place(Option option) {
        assertThat(option.facts().path("description").asText()).isNotBlank();
        assertThat(option.facts().path("javaType").asText()).isNotBlank();
        assertThat(option.facts().path("group").asText()).isNotBlank();
        assertThat(option.facts().has("label")).as("label").isTrue();
    }

    @Test
    void each_header_constant_is_a_header_of_the_schema() {
        List<String> constants = Arrays.stream(WeworkConstants.class.getFields())
                .filter(field -> !field.getName().equals("HEADER_PREFIX"))
                .map(SchemaTest::value)
                .toList();
        assertThat(options("headers").map(Option::name))
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(constants)
                .allMatch(name -> name.startsWith(WeworkConstants.HEADER_PREFIX));
    }

    @Test
    void no_description_has_lost_a_character_on_its_way_into_the_schema() {
        Map<String, String> written = new TreeMap<>();
        endpointClasses()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .forEach(field -> {
                    UriParam option = field.getAnnotation(UriParam.class);
                    if (option != null && !option.description().isEmpty()) {
                        written.put(field.getName(), option.description());
                    }
                });
        Arrays.stream(WeworkComponent.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Metadata.class))
                .forEach(field -> written.put(
                        field.getName(), field.getAnnotation(Metadata.class).description()));
        Arrays.stream(WeworkConstants.class.getFields())
                .filter(field -> field.isAnnotationPresent(Metadata.class))
                .forEach(field -> written.put(
                        value(field), field.getAnnotation(Metadata.class).description()));
        assertThat(written).hasSizeGreaterThan(100);
        assertThat(all()).allSatisfy(option -> assertThat(
                        option.facts().path("description").asText())
                .as("%s, where Camel's generator cuts characters such as the at sign: write words", option)
                .startsWith(written.getOrDefault(option.name(), "")));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void each_secret_is_masked_where_camel_prints_a_uri(Option option) {
        assertThat(URISupport.sanitizeUri("wework:user/get?pageSize=7&" + option.name() + "=" + MARKER))
                .doesNotContain(MARKER)
                .contains("pageSize=7");
    }

    @Test
    void what_is_named_like_a_secret_is_one() {
        assertThat(Stream.of("properties", "componentProperties").flatMap(SchemaTest::options))
                .filteredOn(option -> option.name().matches("secret|token|.*(Secret|SecretKey|AccessKey|Password)"))
                .hasSizeGreaterThan(20)
                .allMatch(option -> option.facts().path("secret").booleanValue());
    }

    @Test
    void any_further_parameter_of_wecoms_is_known_by_its_prefix() {
        JsonNode parameters = SCHEMA.path("properties").path("parameters");
        assertThat(parameters.path("prefix").asText()).isEqualTo("param.");
        assertThat(parameters.path("multiValue").booleanValue()).isTrue();
    }

    private static Stream<Option> all() {
        return Stream.of("properties", "componentProperties", "headers").flatMap(SchemaTest::options);
    }

    private static Stream<Class<?>> endpointClasses() {
        return Stream.concat(
                Stream.of(WeworkEndpoint.class),
                Stream.<Class<?>>iterate(
                        WeworkConfiguration.class, type -> type != Object.class, Class::getSuperclass));
    }

    private static Stream<Option> secrets() {
        return Stream.of("properties", "componentProperties")
                .flatMap(SchemaTest::options)
                .filter(option -> option.facts().path("secret").booleanValue());
    }

    private static Stream<Option> options(String part) {
        return SCHEMA.path(part).properties().stream().map(entry -> new Option(part, entry.getKey(), entry.getValue()));
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(SchemaTest.class.getResource("/META-INF/io/github/camelwework/wework.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
