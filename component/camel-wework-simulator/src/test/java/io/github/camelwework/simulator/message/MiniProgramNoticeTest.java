// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.testing.TestCorp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiniProgramNoticeTest {

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @BeforeEach
    void linkTheApp() {
        corp.apps.all().get(0).miniProgram("wx123");
    }

    @Test
    void an_app_with_a_mini_program_sends_its_notices_without_an_agentid() {
        assertThat(send("'touser':'lisi'", "wx123").has("msgid")).isTrue();
        assertThat(corp.store.messages("lisi").get(0).content().msgtype()).isEqualTo("miniprogram_notice");
        assertThat(corp.store.messages("lisi").get(0).sender().agentId()).isEqualTo(TestCorp.AGENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"90208 ~ 'touser':'lisi' ~ wx124", "40058 ~ 'touser':'@all' ~ wx123", "82001 ~ 'touser':'' ~ wx123"
            })
    void a_notice_at_fault_is_answered_with_its_errcode(int errcode, String receivers, String appid) {
        assertThat(send(receivers, appid).path("errcode").asInt()).isEqualTo(errcode);
        assertThat(corp.store.all()).isEmpty();
    }

    @Test
    void an_app_without_a_mini_program_sends_none() {
        corp.apps.all().get(0).miniProgram("");

        assertThat(send("'touser':'lisi'", "wx123").path("errcode").asInt()).isEqualTo(48002);
    }

    private ObjectNode send(String receivers, String appid) {
        return corp.post(messages.routes(), "message/send", """
                {%s,'msgtype':'miniprogram_notice','miniprogram_notice':{'appid':'%s','title':'four','page':'p',
                'emphasis_first_item':true,'content_item':[{'key':'k','value':'v'},{}]}}""".formatted(receivers, appid));
    }
}
