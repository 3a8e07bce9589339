// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.testing.Wecom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of("wework:message/send", "hi", "there is no receiver: set one of touser, toparty, totag"),
                Arguments.of("wework:message/send?toUser=zhangsan", "", "text.content is empty"),
                Arguments.of("wework:message/send?toUser=zhangsan", null, "text.content is empty"),
                Arguments.of("wework:message/send?toUser=zhangsan", "长".repeat(683), "text.content is 2049 bytes long"),
                Arguments.of("wework:message/send?toUser=zhangsan&msgType=markdwon", "hi", "did you mean markdown?"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan",
                        Map.of("msgtype", "text"),
                        "msgtype is text, but the object \"text\" is missing"),
                Arguments.of(
                        "wework:appchat/send?chatId=c1&msgType=template_card&cardType=text_notice",
                        "hi",
                        "appchat/send does not take messages of type \"template_card\""),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&msgType=template_card",
                        "hi",
                        "msgType=template_card needs the option cardType: one of text_notice"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&msgType=template_card&cardType=vote_interaction",
                        "hi",
                        "a plain body cannot become a message of type \"template_card/vote_interaction\""),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&msgType=template_card&cardType=button_interaction&buttons=yes",
                        "hi",
                        "\"yes\" is not a button: write buttons as yes=Agree,no=Refuse"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&msgType=markdown",
                        List.of(Map.of("a", 1)),
                        "a list of rows becomes a table only in messages of type markdown_v2"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&msgType=markdown&safe=1",
                        "hi",
                        "safe is 1, but for messages of type markdown WeCom knows none"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&onOverflow=split",
                        "x".repeat(70_000),
                        "would need more than 30 messages: send it as a file"),
                Arguments.of("wework:message/send?toUser=zhangsan", Map.of("note", Map.of()), "msgtype is missing"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan",
                        Map.of("msgtype", "text", "text", Map.of("content", "x"), "safe", "very"),
                        "safe is \"very\", but WeCom requires a whole number"),
                Arguments.of(
                        "wework:message/send?toUser=zhangsan&bodyAs=request", "hi", "the body is not a JSON object"),
                Arguments.of("wework:user/get", null, "userid is missing: set the body"),
                Arguments.of("wework:user/create", "zhangsan", "user/create has no parameter for a plain body"),
                Arguments.of("wework:department/get", "研发部", "id is \"研发部\", but WeCom requires a whole number"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_before_anything_is_sent(String uri, Object body, String why) {
        WeworkRequestException failure = wecom.failure(uri, body, WeworkRequestException.class);
        assertThat(failure).hasMessageContaining(why);
        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure.getRemedy()).isNotBlank();
        assertThat(wecom.ledger().all()).isEmpty();
    }

    @Test
    void an_unknown_parameter_in_the_header_is_refused_with_the_nearest_name() {
        WeworkException failure = wecom.call(
                        "wework:user/get", "zhangsan", Map.of(WeworkConstants.PARAMETERS, Map.of("usrid", "zhangsan")))
                .getException(WeworkException.class);
        assertThat(failure).hasMessageContaining("user/get has no parameter usrid (did you mean userid?)");
    }

    @Test
    void an_unknown_field_of_the_body_passes_so_that_new_fields_of_wecoms_work() {
        wecom.answer(
                "wework:message/send?toUser=zhangsan",
                Map.of("msgtype", "text", "text", Map.of("content", "x"), "brand_new", 1));
        assertThat(wecom.ledger().calls("message/send").get(0).text()).contains("\"brand_new\":1");
    }

    @Test
    void a_missing_secret_is_named_with_its_option() {
        ((WeworkComponent) wecom.context().getComponent("wework"))
                .getConfiguration()
                .setContactSecret(null);
        WeworkCredentialException failure =
                wecom.failure("wework:user/delete", "zhangsan", WeworkCredentialException.class);
        assertThat(failure).hasMessageContaining("contactSecret is not set, so nothing was sent");
        assertThat(wecom.ledger().all()).isEmpty();
    }

    @Test
    void a_robot_needs_its_key_and_nothing_else() {
        WeworkCredentialException failure = wecom.failure("wework:webhook/send", "hi", WeworkCredentialException.class);
        assertThat(failure).hasMessageContaining("robotAccessKey is not set");
    }

    @Test
    void wecoms_own_refusal_names_code_meaning_and_remedy() {
        WeworkException failure = wecom.failure("wework:user/get", "nobody", WeworkException.class);
        assertThat(failure.getErrorCode()).isEqualTo(60111);
        assertThat(failure.getOperation()).isEqualTo("user/get");
        assertThat(failure.getHint()).isNotBlank();
        assertThat(failure.getRemedy()).isNotBlank();
        assertThat(failure.getRemedyChinese()).isNotBlank();
    }
}
