// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.TestCorp;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line a demand; $image and the like stand for the ids of living uploads. */
class SimpleTypesTest {

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "text ~ {'content':'hello'}",
                "image ~ {'media_id':'$image'}",
                "voice ~ {'media_id':'$voice'}",
                "video ~ {'media_id':'$video','title':'t','description':'d'}",
                "file ~ {'media_id':'$file'}",
                "textcard ~ {'title':'t','description':'d','url':'https://x'}",
                "news ~ {'articles':[{'title':'t','url':'http://x'}]}",
                "news ~ {'articles':[{'title':'t','appid':'wx1','pagepath':'p'}]}",
                "mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'<b>c</b>'}]}",
                "markdown ~ {'content':'# hello'}",
                "taskcard ~ {'title':'t','description':'d','task_id':'t@1','btn':[{'key':'k','name':'n'}]}"
            })
    void every_type_has_a_shape_that_is_sent(String msgtype, String object) {
        ObjectNode answer = send(msgtype, object);

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isZero();
        PhoneMessage message = corp.store.messages("lisi").get(0);
        assertThat(message.content().msgtype()).isEqualTo(msgtype);
        assertThat(message.content().object()).isEqualTo(TestCorp.request(withMedia(object)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "40008 ~ sms ~ {'content':'hello'}",
                "40008 ~ markdown_v2 ~ {'content':'hello'}",
                "60206 ~ template_msg ~ {'template_id':'t'}",
                "44004 ~ text ~ {}",
                "44004 ~ text ~ {'content':''}",
                "41006 ~ image ~ {}",
                "40007 ~ image ~ {'media_id':'$file'}",
                "40007 ~ image ~ {'media_id':'unknown'}",
                "40007 ~ voice ~ {'media_id':'$image'}",
                "40007 ~ video ~ {'media_id':'$image'}",
                "40007 ~ file ~ {'media_id':'$image'}",
                "41016 ~ textcard ~ {'description':'d','url':'https://x'}",
                "41033 ~ textcard ~ {'title':'t','url':'https://x'}",
                "41010 ~ textcard ~ {'title':'t','description':'d'}",
                "45034 ~ textcard ~ {'title':'t','description':'d','url':'www.example.com'}",
                "40058 ~ textcard ~ {'title':'t','description':'d','url':'https://$2048'}",
                "45008 ~ news ~ {}",
                "45008 ~ news ~ {'articles':[{},{},{},{},{},{},{},{},{}]}",
                "41016 ~ news ~ {'articles':[{'url':'http://x'}]}",
                "41010 ~ news ~ {'articles':[{'title':'t'}]}",
                "41010 ~ news ~ {'articles':[{'title':'t','appid':'','pagepath':''}]}",
                "40058 ~ news ~ {'articles':[{'title':'t','appid':'wx1','pagepath':'$129'}]}",
                "40058 ~ news ~ {'articles':[{'title':'t','appid':'wx1'}]}",
                "45034 ~ news ~ {'articles':[{'title':'t','url':'http://x','picurl':'x.png'}]}",
                "45008 ~ mpnews ~ {'articles':[]}",
                "41016 ~ mpnews ~ {'articles':[{'thumb_media_id':'$image','content':'c'}]}",
                "41006 ~ mpnews ~ {'articles':[{'title':'t','content':'c'}]}",
                "40007 ~ mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$file','content':'c'}]}",
                "44004 ~ mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image'}]}",
                "45032 ~ mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'c','author':'$65'}]}",
                "45002 ~ mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'$681985'}]}",
                "44004 ~ markdown ~ {'content':''}",
                "45002 ~ markdown ~ {'content':'$2049'}",
                "90207 ~ miniprogram_notice ~ {'appid':'gh_1','title':'four'}",
                "90200 ~ miniprogram_notice ~ {'title':'four'}",
                "90204 ~ miniprogram_notice ~ {'appid':'wx1','title':'four','page':'$1025'}",
                "41016 ~ miniprogram_notice ~ {'appid':'wx1'}",
                "40058 ~ miniprogram_notice ~ {'appid':'wx1','title':'tri'}",
                "40058 ~ miniprogram_notice ~ {'appid':'wx1','title':'four','description':'thirteen char'}",
                "90201 ~ miniprogram_notice ~ {'appid':'wx1','title':'four','content_item':[{},{},{},{},{},{},{},{},{},{},{}]}",
                "90202 ~ miniprogram_notice ~ {'appid':'wx1','title':'four','content_item':[{'key':'eleven char','value':'v'}]}",
                "90203 ~ miniprogram_notice ~ {'appid':'wx1','title':'four','content_item':[{'key':'k'}]}",
                "48002 ~ miniprogram_notice ~ {'appid':'wx1','title':'four','content_item':[{}]}",
                "41016 ~ taskcard ~ {'description':'d','task_id':'t','btn':[{'key':'k','name':'n'}]}",
                "41033 ~ taskcard ~ {'title':'t','task_id':'t','btn':[{'key':'k','name':'n'}]}",
                "42014 ~ taskcard ~ {'title':'t','description':'d','btn':[{'key':'k','name':'n'}]}",
                "42014 ~ taskcard ~ {'title':'t','description':'d','task_id':'a b','btn':[{'key':'k','name':'n'}]}",
                "40058 ~ taskcard ~ {'title':'t','description':'d','task_id':'t'}",
                "42019 ~ taskcard ~ {'title':'t','description':'d','task_id':'t','btn':[{'name':'n'}]}",
                "42018 ~ taskcard ~ {'title':'t','description':'d','task_id':'t','btn':[{'key':'$129','name':'n'}]}",
                "42018 ~ taskcard ~ {'title':'t','description':'d','task_id':'t','btn':[{'key':'k','name':'n'},{'key':'k','name':'n'}]}",
                "42020 ~ taskcard ~ {'title':'t','description':'d','task_id':'t','btn':[{'key':'k'}]}"
            })
    void a_field_at_fault_is_answered_with_its_errcode(int errcode, String msgtype, String object) {
        ObjectNode answer = send(msgtype, object);

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(errcode);
        assertThat(corp.store.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "text ~ {'content':'$3000'} ~ /content ~ 2048",
                "video ~ {'media_id':'$video','title':'$200','description':'d'} ~ /title ~ 128",
                "video ~ {'media_id':'$video','description':'$600'} ~ /description ~ 512",
                "textcard ~ {'title':'$200','description':'d','url':'http://x'} ~ /title ~ 128",
                "textcard ~ {'title':'t','description':'$600','url':'http://x'} ~ /description ~ 512",
                "textcard ~ {'title':'t','description':'d','url':'http://x','btntxt':'$5'} ~ /btntxt ~ 4",
                "news ~ {'articles':[{'title':'$200','url':'http://x'}]} ~ /articles/0/title ~ 128",
                "news ~ {'articles':[{'title':'t','url':'http://x','description':'$600'}]} ~ /articles/0/description ~ 512",
                "mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'c','digest':'$600'}]} ~ /articles/0/digest ~ 512"
            },
            quoteCharacter = '`')
    void what_wecom_cuts_arrives_cut(String msgtype, String object, String where, int length) {
        send(msgtype, object);

        JsonNode arrived = corp.store.messages("lisi").get(0).content().object();
        assertThat(arrived.at(where).asText()).hasSize(length);
    }

    @Test
    void a_textcard_is_cut_by_characters() {
        String object = "{'title':'%s','description':'%s','url':'http://x'}";

        send("textcard", object.formatted("群".repeat(129), "群".repeat(513)));

        assertThat(corp.store.messages("lisi").get(0).content().object())
                .isEqualTo(TestCorp.request(object.formatted("群".repeat(128), "群".repeat(512))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice", "textcard", "markdown", "text"})
    void safe_2_is_for_mpnews_only(String msgtype) {
        assertThat(sendSafe(msgtype, "{}", 2).path("errcode").asInt()).isEqualTo(40058);
    }

    @Test
    void mpnews_may_be_safe_within_the_corp() {
        sendSafe("mpnews", "{'articles':[{'title':'t','thumb_media_id':'$image','content':'c'}]}", 2);

        assertThat(corp.store.messages("lisi").get(0).content().safe()).isEqualTo(2);
    }

    @Test
    void news_cannot_be_secret() {
        ObjectNode answer = sendSafe("news", "{'articles':[{'title':'t','url':'http://x'}]}", 1);

        assertThat(answer.path("errcode").asInt()).isEqualTo(40074);
    }

    @Test
    void a_text_may_be_secret() {
        sendSafe("text", "{'content':'psst'}", 1);

        assertThat(corp.store.ofText("psst").get(0).content().safe()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"report.DOCX, 0", "picture.bmp, 0", "archive.zip, 40004", "noextension, 40004"})
    void only_what_can_be_shown_can_be_a_secret_file(String name, int errcode) {
        String mediaId = corp.upload(MediaKind.FILE, name).mediaId();

        ObjectNode answer = sendSafe("file", "{'media_id':'" + mediaId + "'}", 1);

        assertThat(answer.path("errcode").asInt()).isEqualTo(errcode);
    }

    @Test
    void the_phone_has_the_files_of_the_message() {
        send("mpnews", "{'articles':[{'title':'t','thumb_media_id':'$image','content':'c'}]}");

        assertThat(corp.store.messages("lisi").get(0).content().media())
                .extracting(Media::name)
                .containsExactly("a.image");
    }

    @Test
    void an_app_without_a_callback_sends_no_task_cards() {
        corp.apps.all().get(0).callbackUrl(null);

        ObjectNode answer =
                send("taskcard", "{'title':'t','description':'d','task_id':'t1','btn':[{'key':'k','name':'n'}]}");

        assertThat(answer.path("errcode").asInt()).isEqualTo(43012);
    }

    @Test
    void a_media_id_dies_after_three_days() {
        String object = withMedia("{'media_id':'$image'}");
        corp.advance(Duration.ofDays(3));

        assertThat(send("image", object).path("errcode").asInt()).isEqualTo(40007);
    }

    private ObjectNode send(String msgtype, String object) {
        return sendSafe(msgtype, object, 0);
    }

    private ObjectNode sendSafe(String msgtype, String object, int safe) {
        String body = "{'touser':'lisi','msgtype':'%s','agentid':1000002,'safe':%d,'%s':%s}"
                .formatted(msgtype, safe, msgtype, withMedia(object));
        return corp.post(messages.routes(), "message/send", body);
    }

    private String withMedia(String object) {
        String filled = object;
        for (MediaKind kind : MediaKind.values()) {
            filled = filled.replace("$" + kind.type(), idOf(kind));
        }
        return Pattern.compile("\\$(\\d+)").matcher(filled).replaceAll(found -> "x"
                .repeat(Integer.parseInt(found.group(1))));
    }

    private String idOf(MediaKind kind) {
        return corp.media.all().stream()
                .filter(media -> media.kind() == kind)
                .findFirst()
                .orElseGet(() -> corp.upload(kind, "a." + kind.type()))
                .mediaId();
    }
}
