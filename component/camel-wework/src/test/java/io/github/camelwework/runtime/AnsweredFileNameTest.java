// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredFileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "attachment; filename=\"a.pdf\" | a.pdf",
                "attachment; filename=a.pdf | a.pdf",
                "attachment;FileName = \"a.pdf\" ; size=3 | a.pdf",
                "attachment; filename=\"a;b.txt\" | a;b.txt",
                "attachment; filename=\"a;b;c.txt\"; name=\"x\" | a;b;c.txt",
                "attachment; filename=\"say \\\"hi\\\".txt\" | say _hi_.txt",
                "attachment; name=\"filename=no.txt\"; filename=yes.txt | yes.txt",
                "attachment; x=\"a\\\"; filename=no.txt\"; filename=yes.txt | yes.txt",
                "attachment; filename=\"never closed.txt | never closed.txt",
                "attachment; filename=\"C:\\dir\\a.txt\" | a.txt",
                "attachment; filename=\"..\\\\..\\\\evil.sh\" | evil.sh",
                "attachment; filename=\"../../etc/passwd\" | passwd",
                "attachment; filename=\"a:b*c?.txt\" | a_b_c_.txt",
                "attachment; filename*=UTF-8''%E6%8A%A5%E5%91%8A%3B1.pdf | 报告;1.pdf",
                "attachment; filename=\"plain.pdf\"; filename*=UTF-8'zh'%E6%8A%A5.pdf | 报.pdf",
                "attachment; filename*=utf-8''%E6%8A%A5.pdf; filename=\"plain.pdf\" | 报.pdf",
                "attachment; filename*=GBK''%B1%A8.pdf | 报.pdf",
                "attachment; filename*=iso-8859-1''%A3.pdf | £.pdf",
                "attachment; filename=\"plain.pdf\"; filename*=UTF-8''%E6%ZZ.pdf | plain.pdf",
                "attachment; filename=\"plain.pdf\"; filename*=UTF-8''%E6.pdf | plain.pdf",
                "attachment; filename=\"plain.pdf\"; filename*=no-such''a.pdf | plain.pdf",
                "attachment; filename=\"plain.pdf\"; filename*=a.pdf | plain.pdf",
                "attachment; filename*=UTF-8''..%2F..%2Fevil.sh | evil.sh",
                "attachment; filename=first.pdf; filename=second.pdf | first.pdf",
                "filename=bare.pdf | bare.pdf",
            })
    void is_read_by_the_headers_grammar(String disposition, String name) {
        assertThat(AnsweredFileName.headers(disposition)).containsEntry(Exchange.FILE_NAME, name);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "attachment",
        "attachment;",
        "attachment; filename=",
        "a=\"",
        "filename=\"..\"",
        "filename=\"/\"",
        "filename=."
    })
    void is_none_where_none_is_usable(String disposition) {
        assertThat(AnsweredFileName.headers(disposition)).isEmpty();
    }

    @Test
    void keeps_chinese_that_comes_as_raw_utf8() {
        String raw = new String(
                "attachment; filename=\"年度;报告🎉.pdf\"".getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));

        assertThat(AnsweredFileName.headers(raw)).containsEntry(Exchange.FILE_NAME, "年度;报告🎉.pdf");
    }

    @Test
    void shows_what_it_is_whatever_directions_stand_in_it() {
        assertThat(AnsweredFileName.headers("attachment; filename*=UTF-8''a%E2%80%AEgpj.exe"))
                .containsEntry(Exchange.FILE_NAME, "agpj.exe");
        assertThat(AnsweredFileName.headers("attachment; filename*=UTF-8''a%0D%0Ab%00%C2%85c.txt"))
                .containsEntry(Exchange.FILE_NAME, "a__b__c.txt");
    }

    @Property
    void is_the_same_in_quotes_and_in_the_extended_form(@ForAll @StringLength(max = 50) String name) {
        String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
        String plain = new String(
                ("attachment; filename=\"" + quoted + "\"; size=1").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);
        String extended = "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(AnsweredFileName.headers(plain)).isEqualTo(AnsweredFileName.headers(extended));
    }

    @Property
    void never_leaves_its_folder_and_never_breaks_a_line(@ForAll String disposition) {
        assertThat(AnsweredFileName.headers("attachment; filename=" + disposition)
                        .values())
                .allSatisfy(name -> assertThat(name.toString())
                        .doesNotContainPattern("[/\\\\\\p{Cc}:\"*?<>|]")
                        .isNotIn("", ".", ".."));
    }
}
