// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The tables of the component's page in Camel's documentation format are its schema;
 * {@code -Dreadme.update=true} writes them.
 */
class ComponentPageTest {

    private static final Path PAGE = Path.of("src", "main", "docs", "wework-component.adoc");

    @Test
    void the_tables_are_the_schema() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(ComponentPageTest.class.getResource("/META-INF/io/github/camelwework/wework.json"));
        String page = Files.readString(PAGE);
        page = with(page, "head", head(schema.path("component")));
        page = with(page, "component options", options(schema.path("componentProperties")));
        page = with(page, "endpoint options", options(schema.path("properties")));
        page = with(page, "headers", options(schema.path("headers")));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as(PAGE.getFileName() + "; run with -Dreadme.update=true")
                .isEqualTo(page);
    }

    private static String with(String page, String name, String table) {
        String begin = "// " + name + ": START\n";
        String end = "// " + name + ": END\n";
        assertThat(page).contains(begin, end);
        return page.substring(0, page.indexOf(begin)) + begin + table + page.substring(page.indexOf(end));
    }

    private static String head(JsonNode component) {
        String direction = component.path("producerOnly").booleanValue()
                ? "Only producer is supported"
                : "Both producer and consumer are supported";
        return """
                = %1$s Component
                :doctitle: %1$s
                :shortname: %2$s
                :artifactid: %3$s
                :description: %4$s
                :since: %5$s
                :supportlevel: %6$s
                :component-header: %7$s
                """.formatted(
                        component.path("title").asText(),
                        component.path("scheme").asText(),
                        component.path("artifactId").asText(),
                        component.path("description").asText(),
                        component.path("firstVersion").asText(),
                        component.path("supportLevel").asText(),
                        direction);
    }

    private static String options(JsonNode options) {
        return options.properties().stream()
                .map(option -> row(option.getKey(), option.getValue()))
                .collect(Collectors.joining("", """
                        [width="100%",cols="2,5,^1,2",options="header"]
                        |===
                        | Name | Description | Default | Type
                        """, "|===\n"));
    }

    private static String row(String name, JsonNode facts) {
        return "| *%s* (%s) | %s%s%s%s | %s | %s\n"
                .formatted(
                        name,
                        facts.path("group").asText(),
                        facts.path("required").booleanValue() ? "*Required.* " : "",
                        facts.path("description").asText().replace("|", "\\|").replaceFirst("\\.?$", "."),
                        choices(facts.path("enum")),
                        facts.path("secret").booleanValue() ? " It is a secret." : "",
                        facts.path("defaultValue").asText(),
                        type(facts));
    }

    private static String choices(JsonNode values) {
        return values.isMissingNode()
                ? ""
                : StreamSupport.stream(values.spliterator(), false)
                        .map(value -> "`" + choice(value.asText()) + "`")
                        .collect(Collectors.joining(", ", " One of ", "."));
    }

    /** Constants of Java are written in small letters in URIs. */
    private static String choice(String value) {
        return value.matches("[A-Z_]+") ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String type(JsonNode facts) {
        String type = facts.path("type").asText();
        return type.equals("enum") || type.equals("duration")
                ? type
                : facts.path("javaType").asText().replaceAll("[a-z.]+\\.(?=[A-Z])", "");
    }
}
