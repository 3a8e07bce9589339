// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {

    private static final Remedy REMEDY = new Remedy("Do it.", "请处理。");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid access_token=%s",
                "GET https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww1&corpsecret=%s failed",
                "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=%s",
                "/cgi-bin/user/get?access_token=%s&userid=zhang",
                "{\"corpsecret\":\"%s\"}",
                "{\\\"suite_ticket\\\":\\\"%s\\\"}",
                "permanent_code = '%s'",
                "corpsecret%%3D%s",
                "suite_access_token: %s",
                "jsapi_ticket:[%s]"
            })
    void a_named_secret_never_gets_out(String pattern) {
        assertThat(ForeignText.harmless(pattern.formatted("MARKER-0123_x"))).doesNotContain("MARKER");
    }

    @Property
    void no_marker_after_a_secrets_name_reaches_message_text_form_or_fields(
            @ForAll("secretNames") String name,
            @ForAll("separators") String separator,
            @ForAll("markers") String marker) {
        String foreign = "refused " + name + separator + marker + "\", hint: [17_1_ab], from ip: 10.0.0.1";

        WeworkException answered = WeworkException.of("user/get?" + foreign, 40014, foreign);
        WeworkException own = new WeworkUnavailableException(Failure.of("user/get?" + foreign, foreign, REMEDY));

        assertThat(textsOf(answered) + textsOf(own)).doesNotContain(marker);
    }

    @Property
    void a_bare_token_never_gets_out(@ForAll("tokens") String token, @ForAll @StringLength(max = 20) String around) {
        assertThat(ForeignText.harmless(around + " " + token + " " + around)).doesNotContain(token);
    }

    @Property(tries = 200)
    void whatever_comes_in_a_bounded_line_comes_out(@ForAll @StringLength(max = 5_000) String text) {
        assertThat(ForeignText.harmless(text))
                .hasSizeLessThanOrEqualTo(501)
                .doesNotContainPattern("[\\r\\n\\u2028\\u0000]");
    }

    @Test
    void a_secret_is_not_cut_in_half_at_the_end_of_a_long_text() {
        String text = "secret=" + "x".repeat(1_976) + " " + "MARKER" + "7".repeat(60);

        assertThat(ForeignText.harmless(text)).doesNotContain("MARKER");
    }

    @Test
    void the_path_of_an_address_stays() {
        assertThat(ForeignText.harmless("see https://qyapi.weixin.qq.com/cgi-bin/user/get?userid=zhang now"))
                .isEqualTo("see https://qyapi.weixin.qq.com/cgi-bin/user/get now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "invalid access_token",
                "errcode=40014 from gettoken",
                "userid list invalid: zhang, li",
                "no privilege to access/modify contact/party/agent",
                "missing field template_card.card_action",
                "is this right? yes"
            })
    void an_explanation_stays(String text) {
        assertThat(ForeignText.harmless(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> secretNames() {
        return Arbitraries.of(
                "access_token",
                "ACCESS_TOKEN",
                "corpsecret",
                "suite_secret",
                "provider_secret",
                "suite_access_token",
                "suite_ticket",
                "permanent_code",
                "auth_code",
                "key",
                "token",
                "EncodingAESKey",
                "msg_signature");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("=", " = ", "%3D", "='", "=\"", ":", ": ", ":\"", "\":\"", "\\\":\\\"", "=[");
    }

    @Provide
    Arbitrary<String> markers() {
        return tokenCharacters().ofMinLength(8).ofMaxLength(120).map(value -> "MARKER" + value);
    }

    @Provide
    Arbitrary<String> tokens() {
        return tokenCharacters().ofMinLength(43).ofMaxLength(512);
    }

    private static StringArbitrary tokenCharacters() {
        return Arbitraries.strings().alpha().numeric().withChars('-', '_');
    }

    private static String textsOf(WeworkException exception) {
        return exception
                + exception.getMessage()
                + exception.getOperation()
                + exception.getErrorMessage()
                + exception.getHint()
                + exception.getRemedy()
                + exception.getRemedyChinese();
    }
}
