// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.chat.model.Robot;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.message.model.Sender;
import io.github.camelwework.simulator.testing.Multipart;
import io.github.camelwework.simulator.testing.SampleFiles;
import io.github.camelwework.simulator.testing.TestCorp;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotTest {

    private static final String HELLO = "{'msgtype':'text','text':{'content':'hello'}}";

    private final TestCorp corp = new TestCorp();
    private final Robots robots = new Robots(corp.random);
    private final ChatFamily family = new ChatFamily(corp.context, new ChatStore(), robots);
    private final Robot robot = robots.add("Build", List.of("lisi", "wangwu"));

    @Test
    void a_robot_speaks_to_its_group() {
        ObjectNode answer = send(HELLO);

        assertThat(answer).isEmpty();
        assertThat(corp.store.inChat(robot.chatId()))
                .extracting(PhoneMessage::userid)
                .containsExactly("lisi", "wangwu");
        assertThat(corp.store.ofText("hello").get(0).sender()).isEqualTo(Sender.robot("Build"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "text ~ {'content':'x','mentioned_list':['@all'],'mentioned_mobile_list':['13800000000']}",
                "markdown ~ {'content':'$4096'}",
                "markdown_v2 ~ {'content':'$4096'}",
                "news ~ {'articles':[{'title':'t','url':'http://x'}]}",
                "template_card ~ {'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1,'url':'http://x'}}",
                "template_card ~ {'card_type':'news_notice','main_title':{'title':'t'},'card_image':{'url':'http://x'},'card_action':{'type':1,'url':'http://x'}}"
            })
    void every_type_has_a_shape_that_is_sent(String msgtype, String object) {
        assertThat(errcode(body(msgtype, object))).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "40008 ~ mpnews ~ {}",
                "40008 ~ video ~ {}",
                "40008 ~ miniprogram_notice ~ {}",
                "40008 ~ taskcard ~ {}",
                "40058 ~ markdown_v2 ~ {'content':'$4097'}",
                "44004 ~ markdown_v2 ~ {}",
                "42031 ~ template_card ~ {'card_type':'vote_interaction'}",
                "42031 ~ template_card ~ {'card_type':'multiple_interaction'}",
                "42033 ~ template_card ~ {'card_type':'text_notice','card_action':{'type':1,'url':'http://x'}}",
                "42045 ~ template_card ~ {'card_type':'text_notice','sub_title_text':'s'}",
                "42033 ~ template_card ~ {'card_type':'news_notice','card_image':{'url':'http://x'}}",
                "45008 ~ news ~ {'articles':[{},{},{},{},{},{},{},{},{}]}",
                "40008 ~ textcard ~ {}",
                "44004 ~ text ~ {}",
                "40058 ~ text ~ {'content':'$2049'}",
                "40058 ~ markdown ~ {'content':'$4097'}",
                "40058 ~ image ~ {}",
                "40058 ~ image ~ {'base64':'###','md5':'x'}",
                "301019 ~ image ~ {'base64':'AAAA','md5':'x'}",
                "45008 ~ news ~ {}",
                "41010 ~ news ~ {'articles':[{'title':'t'}]}",
                "41006 ~ file ~ {}",
                "40007 ~ file ~ {'media_id':'x'}",
                "42031 ~ template_card ~ {'card_type':'button_interaction'}",
                "42044 ~ template_card ~ {'card_type':'news_notice','main_title':{'title':'t'},'image_text_area':{'image_url':'http://x'},'card_action':{'type':1,'url':'http://x'}}"
            })
    void a_field_at_fault_is_answered_with_its_errcode(int errcode, String msgtype, String object) {
        assertThat(errcode(body(msgtype, object))).isEqualTo(errcode);
        assertThat(corp.store.all()).isEmpty();
    }

    @Test
    void a_picture_comes_in_the_message_itself() {
        assertThat(errcode(body("image", picture(SampleFiles.png(100))))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"40009, 2097153", "40123, 0"})
    void a_picture_is_png_or_jpg_of_2_megabytes_at_most(int errcode, int size) {
        byte[] picture = size == 0 ? SampleFiles.text(100) : SampleFiles.png(size);

        assertThat(errcode(body("image", picture(picture)))).isEqualTo(errcode);
    }

    @Test
    void nothing_that_a_robot_says_is_secret() {
        ObjectNode answer = send("{'msgtype':'news','safe':1,'news':{'articles':[{'title':'" + "x".repeat(200)
                + "','url':'http://x'}]}}");

        assertThat(answer.path("errcode").asInt()).isZero();
        PhoneMessage arrived = corp.store.messages("lisi").get(0);
        assertThat(arrived.content().safe()).isZero();
        assertThat(arrived.content().object().at("/articles/0/title").asText()).hasSize(128);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentioned_list", "mentioned_mobile_list"})
    void mentions_that_are_no_array_are_warned_of(String field) {
        ObjectNode answer = send(body("text", "{'content':'x','" + field + "':'@all'}"));

        assertThat(answer.path("errcode").asInt(-1)).isZero();
        assertThat(answer.path("errmsg").asText()).contains("Warning: wrong json format.");
    }

    @Test
    void nobody_answers_the_card_of_a_robot() {
        send(body("template_card", """
                {'card_type':'text_notice','task_id':'t1','sub_title_text':'s','card_action':{'type':1,'url':'http://x'},
                'action_menu':{'action_list':[{'text':'t','key':'k'}]}}"""));

        assertThat(corp.store.messages("lisi").get(0).content().object())
                .isEqualTo(TestCorp.request(
                        "{'card_type':'text_notice','sub_title_text':'s','card_action':{'type':1,'url':'http://x'}}"));
    }

    @Test
    void how_often_a_robot_speaks_is_a_setting() {
        corp.settings.set(Setting.ROBOT_PER_MINUTE, 1);
        Robot other = robots.add("Other", List.of("lisi"));
        send(HELLO);

        assertThat(errcode(HELLO)).isEqualTo(45009);
        assertThat(call("webhook/send", Map.of("key", other.key()), HELLO)
                        .path("errcode")
                        .asInt())
                .isZero();
    }

    @Test
    void nobody_speaks_without_a_key_that_is_good() {
        assertThat(call("webhook/send", Map.of("key", "wrong"), HELLO)
                        .path("errcode")
                        .asInt())
                .isEqualTo(93000);
        assertThat(call("webhook/send", Map.of(), HELLO).path("errcode").asInt())
                .isEqualTo(93000);
    }

    @Test
    void a_robot_that_was_removed_is_unknown() {
        robots.remove(robot.key());

        assertThat(errcode(HELLO)).isEqualTo(93000);
    }

    @Test
    void a_robot_that_was_switched_off_is_silent_until_it_is_on_again() {
        robots.disable(robot.key(), true);
        assertThat(errcode(HELLO)).isEqualTo(93004);

        robots.disable(robot.key(), false);
        assertThat(errcode(HELLO)).isZero();
    }

    @Test
    void a_robot_speaks_20_times_a_minute() {
        for (int i = 0; i < 20; i++) {
            assertThat(errcode(HELLO)).isZero();
        }

        assertThat(errcode(HELLO)).isEqualTo(45009);
        corp.advance(Duration.ofMinutes(1));
        assertThat(errcode(HELLO)).isZero();
    }

    @Test
    void a_file_of_a_robot_is_for_that_robot_only() {
        Robot other = robots.add("Other", List.of("lisi"));
        String file = body("file", "{'media_id':'" + upload("file", SampleFiles.text(10)) + "'}");

        assertThat(errcode(file)).isZero();
        assertThat(call("webhook/send", Map.of("key", other.key()), file)
                        .path("errcode")
                        .asInt())
                .isEqualTo(40007);
    }

    @Test
    void a_file_of_an_app_is_not_for_robots() {
        String mediaId = corp.upload(MediaKind.FILE, "a.txt").mediaId();

        assertThat(errcode(body("file", "{'media_id':'" + mediaId + "'}"))).isEqualTo(40007);
    }

    @Test
    void a_robot_can_send_a_voice() {
        String mediaId = upload("voice", SampleFiles.amr(50));

        assertThat(errcode(body("voice", "{'media_id':'" + mediaId + "'}"))).isZero();
    }

    @Test
    void a_robot_cannot_upload_a_picture() {
        assertThat(uploadAnswer("image", SampleFiles.png(100)).path("errcode").asInt())
                .isEqualTo(40005);
    }

    @Test
    void a_key_is_not_printed() {
        assertThat(robot.toString()).doesNotContain(robot.key());
    }

    private String upload(String type, byte[] content) {
        return uploadAnswer(type, content).path("media_id").asText();
    }

    private ObjectNode uploadAnswer(String type, byte[] content) {
        ApiRequest request = Multipart.upload(type, "a.bin", content);
        Map<String, String> query = new HashMap<>(request.query());
        query.put("key", robot.key());
        return corp.answer(
                family.routes(),
                new ApiRequest(
                        "webhook/upload_media",
                        query,
                        request.headers(),
                        request.json(),
                        request.body(),
                        null,
                        corp.now));
    }

    private static String picture(byte[] content) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(content);
            return "{'base64':'%s','md5':'%s'}"
                    .formatted(
                            Base64.getEncoder().encodeToString(content),
                            HexFormat.of().formatHex(md5));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(String msgtype, String object) {
        String filled = object.replace("$4096", "x".repeat(4096))
                .replace("$4097", "x".repeat(4097))
                .replace("$2049", "x".repeat(2049));
        return "{'msgtype':'%s','%s':%s}".formatted(msgtype, msgtype, filled);
    }

    private ObjectNode send(String body) {
        return call("webhook/send", Map.of("key", robot.key()), body);
    }

    private int errcode(String body) {
        return send(body).path("errcode").asInt();
    }

    private ObjectNode call(String path, Map<String, String> query, String body) {
        return corp.call(family.routes(), path, query, TestCorp.request(body), TestCorp.AGENT);
    }
}
