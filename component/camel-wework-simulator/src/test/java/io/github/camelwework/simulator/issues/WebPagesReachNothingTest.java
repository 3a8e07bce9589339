// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.simulator.SimulatorClock;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.testing.RawHttp;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any web page makes its reader's browser call ports of this machine, also under a name of the page's own. */
class WebPagesReachNothingTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String GETTOKEN = "/cgi-bin/gettoken?corpid=wwsim0000000000001&corpsecret=";

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM = WeworkSimulatorExtension.of(
                    WeworkSimulator.builder().clock(SimulatorClock.frozenAt(Instant.parse("2026-03-01T08:00:00Z"))))
            .resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final RawHttp http = new RawHttp(simulator.port());

    static Stream<List<String>> requestsOfWebPages() {
        return Stream.of(
                List.of("Host: evil.example"),
                List.of("Host: evil.example:PORT"),
                List.of("Host: evil.example:PORT", "Origin: http://evil.example:PORT", "Sec-Fetch-Site: same-origin"),
                List.of("Host: localhost.evil.example:PORT"),
                List.of("Host: 127.0.0.1.nip.io:PORT"),
                List.of("Host: 10.0.0.1:PORT"),
                List.of("Host: 127.0.0.1:1"),
                List.of("Host: localhost:PORT", "Origin: http://evil.example"),
                List.of("Host: localhost:PORT", "Origin: http://evil.example:PORT"),
                List.of("Host: localhost:PORT", "Origin: null"),
                List.of("Host: localhost:PORT", "Origin: http://localhost:1"),
                List.of("Host: localhost:PORT", "Origin: http://localhost"),
                List.of("Host: localhost:PORT", "Origin: http://127.0.0.1:PORT"),
                List.of("Host: localhost:PORT", "Origin: file://"),
                List.of("Host: localhost:PORT", "Sec-Fetch-Site: cross-site"),
                List.of("Host: localhost:PORT", "Sec-Fetch-Site: same-site"),
                List.of("Host: 127.0.0.1:PORT", "Origin: http://127.0.0.1:PORT", "Sec-Fetch-Site: cross-site"));
    }

    @ParameterizedTest
    @MethodSource("requestsOfWebPages")
    void no_path_of_the_admin_api_answers_or_obeys_a_web_page(List<String> headers) throws IOException {
        String token = body(http.send("GET", gettoken(), own(), ""));
        List<String> operations = operations();
        assertThat(operations).hasSizeGreaterThan(40);

        for (String operation : operations) {
            String[] parts = operation.split(" ", 2);
            String answer = http.send(parts[0], parts[1], with(headers, JSON), "{}");
            assertThat(answer).as(operation).startsWith("HTTP/1.1 403 ").doesNotContain("sim-secret-", "sim-token-");
        }
        assertThat(body(http.send("GET", gettoken(), own(), "")))
                .as("neither reset nor revoked")
                .isEqualTo(token);
    }

    @ParameterizedTest
    @MethodSource("requestsOfWebPages")
    void no_path_of_wecoms_api_does_either(List<String> headers) {
        for (String path : List.of(gettoken(), "/cgi-bin/message/send", "/cgi-bin/webhook/send", "/nothing", "/")) {
            assertThat(http.status("GET", path, with(headers, JSON), ""))
                    .as(path)
                    .isEqualTo(403);
            assertThat(http.status("POST", path, with(headers, "Content-Type: text/plain"), "{}"))
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(simulator.ledger().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain; application/json",
                "application/jsonp",
                ""
            })
    void what_a_form_or_a_script_of_another_page_can_post_is_no_request_of_the_admin_api(String type)
            throws IOException {
        for (String operation : operations()) {
            String[] parts = operation.split(" ", 2);
            if (parts[0].equals("POST")) {
                List<String> headers = with(own(), "Content-Type: " + type);
                assertThat(http.status("POST", parts[1], headers, "{}"))
                        .as(operation)
                        .isEqualTo(415);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: 127.0.0.1:PORT",
                "Host: localhost:PORT",
                "Host: localhost",
                "Host: LocalHost:PORT",
                "Host: [::1]:PORT",
                "Host: localhost:PORT|Origin: http://localhost:PORT|Sec-Fetch-Site: same-origin",
                "Host: 127.0.0.1:PORT|Sec-Fetch-Site: none"
            })
    void programs_and_an_address_that_was_typed_are_answered(String headers) {
        List<String> lines = with(List.of(headers.split("\\|", -1)), JSON);

        assertThat(http.send("GET", "/simulator/corps", lines, "")).contains(" 200 ", "sim-secret-");
        assertThat(http.status("POST", "/simulator/clock", lines, "{\"seconds\":1}"))
                .isEqualTo(200);
        assertThat(http.status("GET", gettoken(), lines, "")).isEqualTo(200);
    }

    @Test
    void a_browser_comes_to_the_sign_in_from_another_page_but_under_no_strange_name() {
        String path = "/connect/oauth2/authorize?appid=wwsim0000000000001";

        assertThat(http.status("GET", path, with(own(), "Sec-Fetch-Site: cross-site"), ""))
                .isNotEqualTo(403);
        assertThat(http.status("POST", path, with(own(), "Sec-Fetch-Site: cross-site"), ""))
                .isEqualTo(403);
        assertThat(http.status("GET", path, List.of("Host: evil.example"), "")).isEqualTo(403);
    }

    @Test
    void further_names_are_given_at_the_start_and_pages_stay_outside() {
        try (WeworkSimulator shared = WeworkSimulator.builder()
                .allowHost("WeCom")
                .allowHost("fe80::1")
                .start()) {
            RawHttp inContainer = new RawHttp(shared.port());
            for (String host : List.of("wecom:9000", "WECOM", "[fe80::1]:80")) {
                assertThat(inContainer.status("GET", "/simulator/corps", List.of("Host: " + host), ""))
                        .as(host)
                        .isEqualTo(200);
            }
            assertThat(inContainer.send("GET", "/simulator/corps", List.of("Host: other:9000"), ""))
                    .contains(" 403 ", "--allow-host other");
            assertThat(inContainer.status(
                            "GET", "/simulator/corps", List.of("Host: wecom:9000", "Origin: http://evil.example"), ""))
                    .isEqualTo(403);
        }
    }

    @Test
    void no_server_elsewhere_is_called_whatever_the_url_looks_like() {
        for (String url : List.of("http://127.0.0.1@evil.example/", "http://evil.example#@127.0.0.1/", "file:///x")) {
            String answer = http.send(
                    "POST",
                    "/simulator/callbacks",
                    with(own(), JSON),
                    "{\"agentid\":1000002,\"url\":\"%s\",\"token\":\"T\",\"encodingAesKey\":\"%s\"}"
                            .formatted(url, "a".repeat(43)));
            assertThat(answer).as(url).contains(" 400 ").containsAnyOf("not on this machine", "has to begin with");
        }
    }

    private List<String> operations() throws IOException {
        List<String> operations = new ArrayList<>();
        new ObjectMapper()
                .readTree(body(http.send("GET", "/simulator", own(), "")))
                .fieldNames()
                .forEachRemaining(operations::add);
        return operations;
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    private String gettoken() {
        return GETTOKEN + simulator.corp().app(1000002).secret();
    }

    private List<String> own() {
        return List.of("Host: 127.0.0.1:" + simulator.port());
    }

    private List<String> with(List<String> headers, String more) {
        List<String> all = new ArrayList<>(headers);
        all.add(more);
        all.replaceAll(header -> header.replace("PORT", String.valueOf(simulator.port())));
        return all;
    }
}
