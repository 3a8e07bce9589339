// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.sync.source.InvalidRow;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceOptions;
import io.github.camelwework.sync.source.Sources;
import java.util.List;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NUL, control characters, bidirectional controls and halves of surrogate pairs once went into the directory unseen. */
class HiddenCharactersAreToldTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x1B, 0x7F, 0x85, 0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF,
                0xFFFD
            })
    void a_cell_with_a_character_that_nobody_sees_is_refused_by_line_and_column(int character) {
        String hidden = "x" + (char) character + "y";
        String code = "U+%04X".formatted(character);

        for (String field : List.of("name", "alias", "position", "address", "email", "mobile", "telephone", "userid")) {
            boolean isUserid = field.equals("userid");
            String csv =
                    isUserid ? "userid,name\na,A\n" + hidden + ",B\n" : "userid," + field + "\na,\nb," + hidden + "\n";
            assertThat(bad(csv, SourceOptions.DEFAULT))
                    .as(field)
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.place()).isEqualTo("line 3");
                        assertThat(row.why()).startsWith(field + " holds the character " + code);
                    });
        }
        assertThat(bad("userid,Desk\nb," + hidden + "\n", SourceOptions.DEFAULT.withAttributes("Desk"))
                        .toString())
                .contains("Desk", code);
        assertThat(bad("id,parentid,name\n7,1," + hidden + "\n", SourceOptions.DEFAULT)
                        .toString())
                .contains("line 2", code);
        assertThat(bad(List.of(Map.of("tagid", 3, "tagname", hidden)), SourceOptions.DEFAULT)
                        .toString())
                .contains(code);
        assertThat(bad(List.of(Map.of("userid", "b", "direct_leader", List.of(hidden))), SourceOptions.DEFAULT)
                        .toString())
                .contains(code);
        Map<String, Object> nested =
                Map.of("attrs", List.of(Map.of("type", 0, "name", "Desk", "text", Map.of("value", hidden))));
        assertThat(bad(List.of(Map.of("userid", "b", "extattr", nested)), SourceOptions.DEFAULT)
                        .toString())
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👨‍👩‍👧", "é", "a\tb", "a\nb", "𠮷野家"})
    void what_people_see_or_write_is_taken(String text) {
        assertThat(bad(List.of(Map.of("userid", "b", "name", text)), SourceOptions.DEFAULT))
                .isEmpty();
    }

    private static List<InvalidRow> bad(Object body, SourceOptions options) {
        DefaultMessage message = new DefaultMessage(CONTEXT);
        message.setBody(body);
        try (Source source = Sources.of(message, options)) {
            source.forEachRemaining(row -> {});
            return source.badRows();
        }
    }
}
