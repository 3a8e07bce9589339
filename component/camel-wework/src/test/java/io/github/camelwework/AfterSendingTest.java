// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.card.CardAction;
import io.github.camelwework.model.card.MainTitle;
import io.github.camelwework.model.card.TextNotice;
import io.github.camelwework.testing.Wecom;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AfterSendingTest {

    private static final String CARD = "wework:message/send?toUser=zhangsan&msgType=template_card"
            + "&cardType=button_interaction&title=PO-118&taskId=po-118&buttons=yes=Agree,no=Refuse";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @BeforeEach
    void cards_call_back() {
        wecom.simulator().corp().app(Wecom.ALERTS).callbackUrl(URI.create("https://example.org/callback"));
    }

    @Test
    void a_card_with_buttons_needs_no_java() {
        wecom.answer(CARD, "12,000");

        assertThat(wecom.ledger().calls("message/send").get(0).text())
                .contains(
                        "\"template_card\":{\"card_type\":\"button_interaction\",\"main_title\":{\"title\":\"PO-118\"},"
                                + "\"task_id\":\"po-118\",\"button_list\":[{\"key\":\"yes\",\"text\":\"Agree\"},"
                                + "{\"key\":\"no\",\"text\":\"Refuse\"}],\"sub_title_text\":\"12,000\"}");
    }

    @Test
    void a_plain_body_turns_the_buttons_grey() {
        wecom.answer(update(), "Agreed");

        assertThat(wecom.ledger().calls("message/update_template_card").get(0).text())
                .contains("\"button\":{\"replace_name\":\"Agreed\"}")
                .contains("\"atall\":1");
    }

    @Test
    void the_code_of_a_send_steers_nothing_until_it_is_given_on() {
        Exchange sent = wecom.call(CARD, "12,000");
        Object code = sent.getMessage().getHeader(WeworkConstants.RESPONSE_CODE);
        String update = "wework:message/update_template_card?param.atall=1";

        Exchange forgotten = wecom.call(update, "Agreed", Map.of(WeworkConstants.RESPONSE_CODE, code));
        Exchange given = wecom.call(update, "Agreed", Map.of(WeworkConstants.CARD_CODE, code));

        assertThat(forgotten.getException(WeworkRequestException.class))
                .hasMessageContaining("response_code is missing: set the option or header for cardCode");
        assertThat(given.getException()).isNull();
    }

    @Test
    void a_typed_card_replaces_the_card() {
        wecom.answer(
                update(),
                TextNotice.builder()
                        .mainTitle(MainTitle.of("PO-118 agreed", null))
                        .cardAction(CardAction.url("https://example.org/118"))
                        .build());

        assertThat(wecom.ledger().calls("message/update_template_card").get(0).text())
                .contains(
                        "\"template_card\":{\"card_type\":\"text_notice\",\"main_title\":{\"title\":\"PO-118 agreed\"}")
                .doesNotContain("msgtype");
    }

    @Test
    void a_wrong_card_is_refused_before_the_code_is_used_up() {
        String update = update();

        WeworkRequestException failure = wecom.failure(
                update,
                Map.of("template_card", Map.of("card_type", "text_notice", "main_title", Map.of("title", "t"))),
                WeworkRequestException.class);

        assertThat(failure).hasMessageContaining("template_card.card_action is missing: set it");
        wecom.answer(update, "Agreed");
    }

    @Test
    void a_code_works_once() {
        String update = update();
        wecom.answer(update, "Agreed");

        WeworkException failure = wecom.failure(update, "Refused", WeworkException.class);

        assertThat(failure.getErrorCode()).isEqualTo(60140);
    }

    @Test
    void a_message_is_recalled_by_its_id() {
        Exchange sent = wecom.call("wework:message/send?toUser=zhangsan", "wrong");
        wecom.answer("wework:message/recall", sent.getMessage().getHeader(WeworkConstants.MSG_ID));

        assertThat(wecom.phone("zhangsan")).singleElement().satisfies(message -> assertThat(message.recalled())
                .isTrue());
    }

    @Test
    void the_statistics_count_persons() {
        wecom.answer("wework:message/send?toUser=zhangsan,lisi", "hi");

        assertThat(wecom.answer("wework:message/get_statistics", 0).get("statistics"))
                .asString()
                .contains("count=2");
    }

    @Test
    void a_linked_corp_gets_lists_where_message_send_gets_texts() {
        Map<String, Object> answer = wecom.answer("wework:linkedcorp/message/send?toUser=zhangsan|ghost", "hi");

        assertThat(wecom.ledger().calls("linkedcorp/message/send").get(0).text())
                .startsWith("{\"touser\":[\"zhangsan\",\"ghost\"],");
        assertThat(answer.get("invaliduser")).isEqualTo(List.of("ghost"));
    }

    @Test
    void everybody_in_linked_corps_is_a_receiver_too() {
        wecom.answer("wework:linkedcorp/message/send?param.toall=1", "hi");

        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    private String update() {
        String code = wecom.call(CARD, "12,000").getMessage().getHeader(WeworkConstants.RESPONSE_CODE, String.class);
        return "wework:message/update_template_card?param.atall=1&cardCode=RAW(" + code + ")";
    }
}
