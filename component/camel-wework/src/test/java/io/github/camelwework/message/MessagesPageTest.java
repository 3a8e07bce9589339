// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of messages is made of the same data as the checks, and of the examples that the tests send; {@code -Dreadme.update=true} writes it. */
class MessagesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "messages.md");

    @Test
    void the_page_of_messages_is_what_the_component_checks() throws IOException {
        String page = page();
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("messages.md; run with -Dreadme.update=true")
                .isEqualTo(page);
    }

    private static String page() {
        return """
                # Messages

                This page lists each type of message: which endpoints take it, what the component checks before anything is sent, and an
                example as it goes over the wire. It is generated from the component's own data; its tests send the examples.

                Sizes are in bytes of UTF-8 unless they say otherwise. Fields that are not listed pass, so that what WeCom adds works
                before this page lists it. `plain` is the field that a plain body becomes; `options` are the endpoint's options (and
                headers `CamelWework…`) that set fields.

                """
                + endpoints()
                + MessageType.all().stream()
                        .map(Map.Entry::getValue)
                        .filter(type -> !type.name().equals(MessageType.CARD))
                        .map(MessagesPageTest::section)
                        .collect(Collectors.joining());
    }

    private static String endpoints() {
        List<String> names = List.of(Where.values()).stream()
                .filter(where -> where != Where.U)
                .map(Where::operation)
                .toList();
        StringBuilder table = new StringBuilder(
                "| type | " + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" | "))
                        + " | `safe` | file body |\n|---|" + "---|".repeat(names.size() + 2) + "\n");
        MessageType.all().forEach(entry -> {
            MessageType type = entry.getValue();
            if (!type.name().equals(MessageType.CARD)) {
                table.append("| `").append(type.name()).append("` | ");
                names.forEach(name -> table.append(type.operations().contains(name) ? "yes | " : " | "));
                table.append(type.safe() == 0 ? "" : type.safe() == 1 ? "1" : "1, 2")
                        .append(" | ")
                        .append(type.file() == null ? "" : "uploaded as " + type.file())
                        .append(" |\n");
            }
        });
        return table.append('\n').toString();
    }

    private static String section(MessageType type) {
        StringBuilder section = new StringBuilder("## " + type.name() + "\n\n");
        if (type.content() != null) {
            section.append("plain: `").append(type.content()).append('`');
            if (!type.options().isEmpty()) {
                section.append("; options: ")
                        .append(type.options().entrySet().stream()
                                .map(option -> "`%s` → `%s`".formatted(option.getKey(), option.getValue()))
                                .collect(Collectors.joining(", ")));
            }
            section.append("\n\n");
        }
        String name = type.name().replaceFirst(".*/", "");
        section.append("| field | needed | what | where |\n|---|---|---|---|\n");
        FieldLine.ALL.stream()
                .filter(line -> line.types().contains(name))
                .forEach(line -> section.append("| `%s` | %s | %s | %s |\n"
                        .formatted(line.field(), needed(line.need()), what(line.kind()), where(line))));
        section.append('\n');
        MessageExamples.all().stream()
                .filter(example -> example.type().equals(type.name()))
                .forEach(example -> section.append("```json\n{\"msgtype\":\"%s\",\"%s\":%s}\n```\n\n"
                        .formatted(example.msgType(), example.msgType(), example.json())));
        return section.toString();
    }

    private static String needed(Need need) {
        if (need.other().isEmpty()) {
            return need.always() ? "yes" : "";
        }
        if (need.value() == null) {
            return (need.negated() ? "unless `" : "with `") + need.other() + "`";
        }
        return "when `" + need.other() + "` is " + (need.negated() ? "not " : "") + need.value();
    }

    private static String what(Kind kind) {
        StringBuilder what = new StringBuilder(kind.wanted());
        if (kind.size() != null) {
            what.append(", at most ").append(kind.size().describe().replace(" bytes of UTF-8", ""));
        }
        if (kind.most() > 0) {
            what.append(", at most ").append(kind.most());
        }
        if (kind.mendable()) {
            what.append(" (`onOverflow`)");
        }
        if (kind.type() == Kind.Type.KEY) {
            what.append(", unique");
        }
        return what.append(kind.absent() == null ? "" : "; " + kind.absent() + " when absent")
                .toString();
    }

    private static String where(FieldLine line) {
        return line.where().stream().map(where -> "`" + where.operation() + "`").collect(Collectors.joining(", "));
    }
}
