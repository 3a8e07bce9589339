// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A gateway, a proxy or a login page answered JSON without an errcode, and an alert was "sent" with nothing on the phone, a
 * sync reported members created that nobody created, and the directory's changes told twenty creations of nobody.
 */
class GatewayAnswersAreNotWecomsTest {

    private static final String MESSAGE = "wework:message/send?toUser=lisi";

    private final GatewayInBetween gateway = new GatewayInBetween();

    @AfterEach
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 302, 400, 401, 403, 404, 407, 413, 429, 500, 503})
    void json_of_a_gateway_is_no_success_of_a_send(int status) {
        gateway.answers("message/send", GatewayInBetween.json(status, "{\"message\":\"please sign in\"}"));

        Exchange sent = gateway.call(MESSAGE, "alert");

        assertThat(sent.getException(WeworkException.class))
                .isInstanceOf(WeworkUnknownOutcomeException.class)
                .hasMessageContaining("HTTP " + status)
                .hasMessageContaining("application/json");
        assertThat(gateway.asked()).filteredOn("message/send"::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 403, 404, 407, 503})
    void even_wecoms_success_under_another_status_is_none(int status) {
        gateway.answers("message/send", GatewayInBetween.json(status, GatewayInBetween.OK.body()));

        assertThat(gateway.call(MESSAGE, "alert").getException()).isInstanceOf(WeworkUnknownOutcomeException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 403, 503})
    void a_read_is_not_available_after_its_attempts(int status) {
        gateway.answers("user/get", GatewayInBetween.json(status, "{\"userid\":\"lisi\",\"name\":\"Li Si\"}"));

        Exchange read = gateway.call("wework:user/get?userId=lisi", null);

        assertThat(read.getException(WeworkException.class))
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("HTTP " + status)
                .satisfies(failure -> assertThat(failure.isRetryable()).isTrue());
        assertThat(gateway.asked()).filteredOn("user/get"::equals).hasSize(3);
    }

    @Test
    void a_path_that_wecom_does_not_know_is_the_requests_fault() {
        gateway.answers("message/sned", new GatewayInBetween.Reply(404, "", ""));

        assertThat(gateway.call("wework:message/sned", "{\"a\":1}").getException())
                .isInstanceOf(WeworkRequestException.class)
                .hasMessageContaining("HTTP 404");
    }

    @Test
    void no_token_is_taken_from_an_answer_that_is_none() {
        gateway.answers("gettoken", GatewayInBetween.json(200, "{\"errcode\":null,\"access_token\":\"t\"}"));

        assertThat(gateway.call(MESSAGE + "&rateLimiterEnabled=false", "alert").getException())
                .isInstanceOf(WeworkUnavailableException.class);
        assertThat(gateway.asked()).doesNotContain("message/send");
    }

    @Test
    void an_upload_without_a_media_id_sends_nothing() {
        gateway.answers("media/upload", GatewayInBetween.OK);

        Exchange sent = gateway.call(MESSAGE + "&msgType=file", new byte[] {1, 2, 3, 4, 5, 6});

        assertThat(sent.getException())
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("media_id");
        assertThat(gateway.asked()).doesNotContain("message/send");
    }

    @Test
    void a_download_that_is_answered_with_fields_is_no_file() {
        gateway.answers("media/get", GatewayInBetween.OK);

        assertThat(gateway.call("wework:media/get?mediaId=m1", null).getException())
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "stream"})
    void a_directory_without_its_list_is_not_an_empty_one(String paging) {
        for (String path : List.of("department/list", "tag/list", "user/list_id")) {
            gateway.answers(path, GatewayInBetween.OK);
            assertThat(gateway.call("wework:" + path + "?paging=" + paging, Map.of())
                            .getException())
                    .as(path)
                    .isInstanceOf(WeworkUnavailableException.class);
        }
    }

    @Test
    void a_snapshot_of_an_answer_that_is_none_fails() {
        gateway.answers("department/list", GatewayInBetween.json(200, "{\"message\":\"blocked\"}"));

        assertThat(gateway.call("wework:contact/snapshot", null).getException())
                .isInstanceOf(WeworkUnavailableException.class);
    }

    @Test
    void a_sync_of_a_gateways_answers_creates_nobody() {
        gateway.answers("department/list", GatewayInBetween.json(200, "{\"message\":\"blocked\"}"));

        Exchange run = gateway.call(
                "wework:contact/sync?mode=apply",
                Map.of("members", List.of(Map.of("userid", "lisi", "name", "Li Si", "department", List.of(1)))));

        assertThat(run.getException()).isInstanceOf(WeworkException.class);
        assertThat(gateway.asked()).doesNotContain("user/create");
    }
}
