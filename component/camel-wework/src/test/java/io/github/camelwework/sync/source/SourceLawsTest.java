// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, the order and the form of a source: it says the same. */
class SourceLawsTest {

    private static final List<String> FIELDS = List.of("name", "position", "address", "alias");

    @Property(tries = 100)
    void any_text_comes_out_of_a_table_as_it_went_in(@ForAll("texts") List<String> texts, @ForAll boolean crlf) {
        String end = crlf ? "\r\n" : "\n";
        StringBuilder csv = new StringBuilder("userid,工位" + end);
        for (int i = 0; i < texts.size(); i++) {
            csv.append("u").append(i).append(',').append(quoted(texts.get(i))).append(end);
        }

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            ReadSource source = ReadSource.of(
                    new ByteArrayInputStream(csv.toString().getBytes(charset)),
                    SourceOptions.of(null, charset.name(), EmptyCells.CLEAR, false)
                            .withAttributes("工位"));
            assertThat(source.badRows()).isEmpty();
            assertThat(source.rows())
                    .extracting(row -> attribute(row.fields()))
                    .containsExactlyElementsOf(texts.stream().map(String::strip).toList());
        }
    }

    @Property(tries = 100)
    void the_order_of_rows_does_not_matter_and_their_content_does(
            @ForAll("members") List<Map<String, Object>> members, @ForAll Random random) {
        List<Map<String, Object>> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        List<Map<String, Object>> changed = new ArrayList<>(shuffled);
        Map<String, Object> first = new LinkedHashMap<>(changed.get(0));
        first.put("nickname", "other");
        changed.set(0, first);

        String hash = ReadSource.of(members).hash();
        assertThat(ReadSource.of(shuffled).hash()).isEqualTo(hash).hasSize(64);
        assertThat(ReadSource.of(changed).hash()).isNotEqualTo(hash);
        assertThat(ReadSource.of(members.subList(1, members.size())).hash()).isNotEqualTo(hash);
    }

    @Property(tries = 60)
    void a_table_and_a_list_of_the_same_rows_are_the_same(@ForAll("members") List<Map<String, Object>> members) {
        String csv = members.stream()
                .map(member -> member.get("userid") + ","
                        + FIELDS.stream()
                                .map(field -> quoted(String.valueOf(member.get(field))))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "userid," + String.join(",", FIELDS) + "\n", "\n"));

        ReadSource table = ReadSource.of(csv);
        ReadSource list = ReadSource.of(Map.of("members", members));
        assertThat(table.rows())
                .extracting(SourceRow::fields)
                .isEqualTo(list.rows().stream().map(SourceRow::fields).toList());
        assertThat(table.hash()).isEqualTo(list.hash());
        assertThat(table.source().doubtful(SyncKind.MEMBER))
                .isEqualTo(list.source().doubtful(SyncKind.MEMBER));
    }

    @Property(tries = 200)
    void no_bytes_end_in_anything_but_rows_or_a_refusal(@ForAll byte[] bytes) {
        try {
            ReadSource.of(bytes);
        } catch (WeworkRequestException refused) {
            assertThat(refused).hasMessageContaining("Nothing was changed");
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .ofMaxLength(60)
                .withCharRange('\u0000', '\uD7FF')
                .withChars("\",\r\n\n\t;|'\\ ")
                .map(SourceLawsTest::withoutHidden)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> members() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('一', '鿿')
                .withChars("ab,\"\n")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
        // Few letters: some userids come twice, in upper and lower case.
        Arbitrary<String> userid =
                Arbitraries.strings().withChars("abAB1").ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(userid, word, word)
                .as((id, one, two) -> {
                    Map<String, Object> member = new LinkedHashMap<>();
                    member.put("userid", id);
                    FIELDS.forEach(field -> member.put(field, field.equals("alias") ? two : one));
                    return member;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** Those are refused. */
    private static String withoutHidden(String text) {
        return text.replaceAll(
                "[\\p{Cntrl}&&[^\t\r\n]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u0080-\\u009F]", "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Object attribute(Map<String, Object> fields) {
        Map<?, ?> extattr = (Map<?, ?>) fields.get("extattr");
        Map<?, ?> attribute = (Map<?, ?>) ((List<?>) extattr.get("attrs")).get(0);
        return ((Map<?, ?>) attribute.get("text")).get("value");
    }
}
