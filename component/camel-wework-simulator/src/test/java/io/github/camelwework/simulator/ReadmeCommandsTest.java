// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.Probe;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every curl of the page on the simulator does what it says, in the order in which they stand there. */
class ReadmeCommandsTest {

    private static final Pattern CURL = Pattern.compile("curl (?:--json '(?<body>[^']*)' )?'?(?<url>http://[^']*)'?");

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final CallbackReceiver receiver = new CallbackReceiver();
    private final Probe probe = new Probe(simulator);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void every_curl_of_the_page_succeeds() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("..", "docs", "simulator.md")).stream()
                .filter(line -> line.startsWith("curl "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(10);

        for (String command : commands) {
            Matcher curl = CURL.matcher(command);
            assertThat(curl.matches()).as(command).isTrue();
            String body = curl.group("body");
            URI url = URI.create(filledIn(curl.group("url")).replace("'", ""));
            HttpResponse<String> answer = probe.send(
                    body == null ? "GET" : "POST",
                    url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery()),
                    body == null ? "" : filledIn(body));
            assertThat(answer.statusCode()).as(command + ": " + answer.body()).isEqualTo(200);
            assertThat(Probe.json(answer).path("errcode").asInt(0)).as(command).isZero();
        }
    }

    /** The places that a reader fills in. */
    private String filledIn(String text) {
        return text.replace("<secret of an app>", simulator.corp().app(1000002).secret())
                .replace("<43 letters and digits>", CallbackReceiver.KEY)
                .replace("\"encodingAesKey\":\"...\"", "\"encodingAesKey\":\"" + CallbackReceiver.KEY + "\"")
                .replace("\"token\":\"T0ken\"", "\"token\":\"" + CallbackReceiver.TOKEN + "\"")
                .replace("http://127.0.0.1:9000/cb", receiver.url())
                .replace("\"msgid\":\"...\"", "\"msgid\":\"" + (text.contains("\"card\"") ? card() : "") + "\"");
    }

    /** A card that a member can press. */
    private String card() {
        JsonNode sent = probe.post("/cgi-bin/message/send?access_token=" + probe.token(1000002), """
                        {"touser":"lisi","msgtype":"template_card","agentid":1000002,"template_card":{
                        "card_type":"vote_interaction","main_title":{"title":"Lunch?"},
                        "task_id":"t1","checkbox":{"question_key":"q1","mode":0,"option_list":[
                        {"id":"a","text":"A","is_checked":false},{"id":"b","text":"B","is_checked":false}]},
                        "submit_button":{"text":"Go","key":"yes"}}}""");
        assertThat(sent.path("errcode").asInt()).as(sent.toString()).isZero();
        return sent.path("msgid").asText();
    }
}
