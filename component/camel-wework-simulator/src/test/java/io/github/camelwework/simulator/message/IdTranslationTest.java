// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.testing.TestCorp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTranslationTest {

    private static final String TEMPLATE = "$userName=lisi$";

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @BeforeEach
    void giveNames() {
        corp.names.put("userName=lisi", "李四");
        corp.names.put("departmentName=2", "研发$1部");
        corp.apps.all().get(0).miniProgram("wx1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "text ~ {'content':'#'} ~ /content",
                "textcard ~ {'title':'#','description':'d','url':'https://x'} ~ /title",
                "textcard ~ {'title':'t','description':'#','url':'https://x'} ~ /description",
                "news ~ {'articles':[{'title':'t','url':'http://x'},{'title':'#','url':'http://x'}]} ~ /articles/1/title",
                "news ~ {'articles':[{'title':'t','url':'http://x','description':'#'}]} ~ /articles/0/description",
                "mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'#'}]} ~ /articles/0/content",
                "mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'c','digest':'#'}]} ~ /articles/0/digest",
                "miniprogram_notice ~ {'appid':'wx1','title':'four','content_item':[{'key':'k','value':'#'}]} ~ /content_item/0/value",
                "template_card ~ {'card_type':'text_notice','sub_title_text':'#','card_action':{'type':2,'appid':'wx1'}} ~ /sub_title_text",
                "template_card ~ {'card_type':'text_notice','main_title':{'title':'t','desc':'#'},'card_action':{'type':2,'appid':'wx1'}} ~ /main_title/desc"
            })
    void names_stand_in_the_place_of_templates_on_the_phone(String msgtype, String object, String where) {
        ObjectNode answer = send(msgtype, object.replace("#", TEMPLATE), 1);

        assertThat(answer.has("msgid")).as(answer.toString()).isTrue();
        assertThat(arrived().at(where).asText()).isEqualTo("李四");
    }

    @Test
    void what_cannot_be_resolved_stays_as_it_was_written() {
        send("text", "{'content':'$userName=ghost$ $departmentName=2$ $5 $odd=lisi$'}", 1);

        assertThat(arrived().path("content").asText()).isEqualTo("$userName=ghost$ 研发$1部 $5 $odd=lisi$");
    }

    @Test
    void nothing_is_translated_unless_asked_for() {
        send("text", "{'content':'" + TEMPLATE + "'}", 0);

        assertThat(arrived().path("content").asText()).isEqualTo(TEMPLATE);
    }

    @Test
    void markdown_is_never_translated() {
        send("markdown", "{'content':'" + TEMPLATE + "'}", 1);

        assertThat(arrived().path("content").asText()).isEqualTo(TEMPLATE);
    }

    private ObjectNode arrived() {
        return corp.store.messages("lisi").get(0).content().object();
    }

    private ObjectNode send(String msgtype, String object, int translate) {
        String filled =
                object.replace("$image", corp.upload(MediaKind.IMAGE, "a").mediaId());
        return corp.post(
                messages.routes(),
                "message/send",
                "{'touser':'lisi','agentid':1000002,'msgtype':'%s','enable_id_trans':%d,'%s':%s}"
                        .formatted(msgtype, translate, msgtype, filled));
    }
}
