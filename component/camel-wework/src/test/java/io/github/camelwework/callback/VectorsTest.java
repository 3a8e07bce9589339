// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Vectors.Vector;
import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Signed;
import io.github.camelwework.callback.crypto.Window;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {

    static List<Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_vector_is_signed_as_wecom_signs_it(Vector vector) {
        assertThat(vector.cipher().sign(vector.timestamp(), vector.nonce(), vector.encrypted()))
                .isEqualTo(vector.signature());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_vector_is_encrypted_to_the_very_text(Vector vector) {
        assertThat(vector.cipher()
                        .encrypt(
                                vector.message().getBytes(StandardCharsets.UTF_8),
                                vector.receiveId(),
                                vector.random().getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(vector.encrypted());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void each_vector_is_opened(Vector vector) {
        CallbackCipher.Opened opened = vector.cipher()
                .open(
                        new Signed(vector.signature(), vector.timestamp(), vector.nonce(), vector.encrypted()),
                        new Window(at(vector), Duration.ofMinutes(5)),
                        ReceiveIds.of(vector.receiveId()));

        assertThat(new String(opened.message(), StandardCharsets.UTF_8)).isEqualTo(vector.message());
        assertThat(opened.receiveId()).isEqualTo(vector.receiveId());
    }

    @Test
    void the_official_url_check_is_answered() {
        assertThat(gate(Vectors.ECHO)
                        .echo("msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589"
                                + "&nonce=263014780&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3z"
                                + "Ndtp%2B4RPcs8TgAE7OaBO%2BFZXvnaqQ%3D%3D"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("1616140317555161061");
    }

    @Test
    void the_official_push_becomes_body_and_headers() {
        Push push = gate(Vectors.PUSH).open(query(Vectors.PUSH), Requests.xml(Vectors.PUSH.encrypted()));

        assertThat(push.fields())
                .isEqualTo(Map.of(
                        "ToUserName", "wx5823bf96d3bd56c7",
                        "FromUserName", "mycreate",
                        "CreateTime", "1409659813",
                        "MsgType", "text",
                        "Content", "hello",
                        "MsgId", "4561255354251345929",
                        "AgentID", "218"));
        assertThat(push.headers())
                .isEqualTo(Map.of(
                        "CamelWeworkEventToUser", "wx5823bf96d3bd56c7",
                        "CamelWeworkFromUser", "mycreate",
                        "CamelWeworkCreateTime", 1409659813L,
                        "CamelWeworkEventMsgType", "text",
                        "CamelWeworkMsgId", "4561255354251345929",
                        "CamelWeworkEventAgentId", 218));
        assertThat(push.identity()).isEqualTo("4561255354251345929");
    }

    @Test
    void a_suite_s_command_becomes_headers() {
        Push push = gate(Vectors.SUITE).open(query(Vectors.SUITE), Requests.xml(Vectors.SUITE.encrypted()));

        assertThat(push.headers())
                .isEqualTo(Map.of(
                        "CamelWeworkSuiteId", "ww4asffe99e54c0f4c",
                        "CamelWeworkInfoType", "suite_ticket",
                        "CamelWeworkCreateTime", 1403610513L));
        assertThat(push.identity()).as("a SHA-256, for want of a MsgId").matches("[0-9a-f]{64}");
    }

    @Test
    void a_robot_s_push_becomes_headers() {
        Push push = gate(Vectors.ROBOT).open(query(Vectors.ROBOT), Requests.json(Vectors.ROBOT.encrypted()));

        assertThat(push.fields()).containsEntry("text", Map.of("content", "hi"));
        assertThat(push.headers())
                .isEqualTo(Map.of(
                        "CamelWeworkEventMsgType", "text",
                        "CamelWeworkMsgId", "m1",
                        "CamelWeworkBotId", "AIBOTID",
                        "CamelWeworkFromUser", "zhangsan"));
    }

    private static String query(Vector vector) {
        return Requests.query(vector.signature(), vector.timestamp(), vector.nonce());
    }

    private static CallbackGate gate(Vector vector) {
        return new CallbackGate(
                vector.cipher(), new Window(at(vector), Duration.ofMinutes(5)), ReceiveIds.of(vector.receiveId()));
    }

    private static Clock at(Vector vector) {
        return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(vector.timestamp())), ZoneOffset.UTC);
    }
}
