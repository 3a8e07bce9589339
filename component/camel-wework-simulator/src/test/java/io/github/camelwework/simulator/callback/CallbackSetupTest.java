// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.suite.Suite;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Answer;
import io.github.camelwework.simulator.testing.Probe;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallbackSetupTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private App alerts;
    private final CallbackReceiver receiver = new CallbackReceiver();
    private final Probe probe = new Probe(simulator);

    @BeforeEach
    void find() {
        alerts = simulator.corp().app(1000002);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_receiver_that_gives_the_echo_back_is_saved() {
        receiver.registerWith(alerts);

        assertThat(alerts.callback()).map(CallbackSettings::token).contains(CallbackReceiver.TOKEN);
        assertThat(alerts.callbackUrl()).hasToString(receiver.url());
    }

    static Stream<Arguments> wrongEchoes() {
        return Stream.of(
                arguments(200, "", "byte for byte"),
                arguments(200, "\"%s\"", "byte for byte"),
                arguments(200, "%s ", "byte for byte"),
                arguments(200, "%s\n", "byte for byte"),
                arguments(403, "", "status 403"),
                arguments(302, "%s", "status 302"));
    }

    @ParameterizedTest
    @MethodSource("wrongEchoes")
    void any_other_answer_to_the_check_is_refused(int status, String body, String why) {
        receiver.answersChecks(echo -> new Answer(status, body.replace("%s", echo)));

        assertThatThrownBy(() -> receiver.registerWith(alerts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining(CallbackReceiver.TOKEN)
                .hasMessageNotContaining(CallbackReceiver.KEY);
        assertThat(alerts.callback()).isEmpty();
        assertThat(alerts.hasCallbackUrl()).isFalse();
    }

    @Test
    void a_check_that_is_answered_too_late_is_refused() {
        simulator.settings().set(Setting.URL_CHECK_TIMEOUT, 100);
        CountDownLatch gate = new CountDownLatch(1);
        receiver.answersChecks(echo -> {
            await(gate);
            return new Answer(200, echo);
        });

        assertThatThrownBy(() -> receiver.registerWith(alerts)).hasMessageContaining("within 100 ms");
        gate.countDown();
    }

    @Test
    void an_answer_without_end_is_not_read_to_its_end() {
        receiver.answersChecks(echo -> new Answer(200, echo.repeat(200_000)));

        assertThatThrownBy(() -> receiver.registerWith(alerts)).hasMessageContaining("more than 2097152 bytes");
    }

    @Test
    void a_receiver_with_another_key_is_refused() {
        assertThatThrownBy(() -> alerts.callback(receiver.url(), CallbackReceiver.TOKEN, "x".repeat(43)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did not pass the URL check of Alerts");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://127.0.0.1/, Token1, 0, has to begin with http",
        "http://example.org/, Token1, 0, not on this machine",
        "http://192.168.0.1/, Token1, 0, not on this machine",
        "http://127.0.0.1/, not-letters, 0, 32 letters and digits",
        "http://127.0.0.1/, a23456789012345678901234567890123, 0, 32 letters and digits",
        "http://127.0.0.1/, Token1, 1, '43 letters and digits, not 44 characters'"
    })
    void what_the_console_would_not_take_is_refused_in_words(String url, String token, int tooMany, String why) {
        assertThatThrownBy(() -> alerts.callback(url, token, CallbackReceiver.KEY + "x".repeat(tooMany)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void the_assistant_and_wecoms_own_apps_have_callbacks_of_their_own() {
        receiver.registerWith(simulator.corp().contactAssistant());
        receiver.registerWith(simulator.corp().app(SystemApp.CUSTOMER_CONTACT));

        assertThat(simulator.corp().contactAssistant().callback()).isPresent();
        assertThat(simulator.corp().app(SystemApp.CUSTOMER_CONTACT).callback()).isPresent();
        assertThat(alerts.callback()).isEmpty();
    }

    @Test
    void a_suite_has_two() {
        Suite suite = simulator.suites().add("wwsuite", "Roster");
        suite.commandCallback(receiver.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY);
        suite.dataCallback(receiver.url() + "/$CORPID$?x=1", CallbackReceiver.TOKEN, CallbackReceiver.KEY);

        assertThat(suite.commandCallback()).isPresent();
        assertThat(suite.dataCallback())
                .map(CallbackSettings::url)
                .hasToString("Optional[" + receiver.url() + "/$CORPID$?x=1]");
    }

    @Test
    void it_is_saved_and_removed_over_http() {
        JsonNode saved = save("\"agentid\":1000002,");
        assertThat(saved.at("/callbacks/0/agentid").asInt()).isEqualTo(1000002);
        assertThat(saved.at("/callbacks/0/token").asText()).isEqualTo(CallbackReceiver.TOKEN);
        save("\"holder\":\"通讯录同步\",");
        save("\"holder\":\"客户联系\",");
        simulator.suites().add("wwsuite", "Roster");
        save("\"suite_id\":\"wwsuite\",\"kind\":\"data\",");
        assertThat(save("\"suite_id\":\"wwsuite\",").path("callbacks")).hasSize(5);

        JsonNode removed = probe.post("/simulator/callbacks", "{\"agentid\":1000002,\"url\":\"\"}");
        assertThat(removed.path("callbacks")).hasSize(4);
        assertThat(alerts.hasCallbackUrl()).isFalse();
    }

    @Test
    void over_http_a_receiver_that_does_not_answer_is_refused_with_the_reason() {
        receiver.close();

        assertThat(save("\"agentid\":1000002,").path("error").asText()).contains("did not pass the URL check");
        assertThat(probe.get("/simulator/callbacks").path("callbacks")).isEmpty();
    }

    private JsonNode save(String whose) {
        return probe.post(
                "/simulator/callbacks",
                "{%s\"url\":\"%s\",\"token\":\"%s\",\"encodingAesKey\":\"%s\"}"
                        .formatted(whose, receiver.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY));
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
