// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.testing.TestCorp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardBlocksTest {

    /** Right in every card that has it. */
    private static final String ALL_BLOCKS = """
            {'source':{'desc':'s'},'task_id':'t1','main_title':{'title':'t'},'sub_title_text':'s',
            'action_menu':{'action_list':[{'text':'t','key':'k'}]},'quote_area':{'title':'q'},
            'emphasis_content':{'title':'e'},'image_text_area':{'image_url':'https://x'},'card_image':{'url':'https://x'},
            'vertical_content_list':[{'title':'v'}],'horizontal_content_list':[{'keyname':'h'}],
            'jump_list':[{'title':'j'}],'card_action':{'type':1,'url':'https://x'},
            'button_selection':{'question_key':'q','option_list':[{'id':'a','text':'A'}]},
            'button_list':[{'text':'b','key':'k'}],
            'checkbox':{'question_key':'q','option_list':[{'id':'a','text':'A','is_checked':false}]},
            'select_list':[{'question_key':'q','option_list':[{'id':'a','text':'A'}]}],
            'submit_button':{'text':'go','key':'k'},'replace_text':'r'}""";

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @ParameterizedTest
    @CsvSource({
        "text_notice, action_menu quote_area emphasis_content sub_title_text horizontal_content_list jump_list card_action",
        "news_notice, action_menu quote_area image_text_area card_image vertical_content_list horizontal_content_list"
                + " jump_list card_action",
        "button_interaction, action_menu quote_area sub_title_text horizontal_content_list card_action button_selection"
                + " button_list",
        "vote_interaction, checkbox submit_button",
        "multiple_interaction, select_list submit_button"
    })
    void only_the_blocks_of_its_kind_arrive_with_a_card(String kind, String blocks) {
        send(kind);

        List<String> expected = new ArrayList<>(List.of("card_type", "source", "task_id", "main_title"));
        expected.addAll(List.of(blocks.split(" ", -1)));
        assertThat(corp.store.messages("lisi").get(0).content().object().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"vote_interaction", "multiple_interaction"})
    void a_block_that_is_not_shown_is_not_looked_at(String kind) {
        corp.store.clear();

        ObjectNode answer = send(kind, TestCorp.request("{'jump_list':[{},{},{},{}],'card_action':{'type':9}}"));

        assertThat(answer.has("msgid")).as(answer.toString()).isTrue();
    }

    private void send(String kind) {
        send(kind, TestCorp.request("{}"));
    }

    private ObjectNode send(String kind, ObjectNode changes) {
        ObjectNode card = TestCorp.request(ALL_BLOCKS).put("card_type", kind);
        card.setAll(changes);
        return corp.post(
                messages.routes(),
                "message/send",
                "{'touser':'lisi','msgtype':'template_card','agentid':1000002,'template_card':" + card + "}");
    }
}
