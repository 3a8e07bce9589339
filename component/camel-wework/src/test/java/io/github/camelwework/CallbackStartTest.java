// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.Sender;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackStartTest {

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "token=with-dash | option token is wrong: WeCom's Token is 32 characters at most, letters and digits only, and this one has 9",
                "token=123456789012345678901234567890123 | this one has 33 characters",
                "encodingAesSecretKey=abc | WeCom's EncodingAESKey is 43 letters and digits, and this one has 3 characters",
                "encodingAesSecretKey=abcdefghijklmnopqrstuvwxyz0123456789ABCDEF! | has a character that is not Base64",
                "path=callback | option path is \"callback\": it must begin with a slash",
                "path=/a/ | option path is \"/a/\"",
                "path=/a/../b | option path is",
                "path=/ | option path is",
                "maxBodySize=lots | option maxBodySize is \"lots\": give bytes, or a number with k or m",
                "maxBodySize=0 | option maxBodySize is",
                "window=-1 | option window is negative",
                "httpComponent=nobody | There is no HTTP server for callbacks (nobody)",
                "account=nobody | no such account exists",
                "account=empty | option token is missing: set it to the Token of the callback settings, at the account empty"
            })
    void a_wrong_option_is_named_at_start_with_what_to_do(String option, String why) {
        desk.context.getRegistry().bind("empty", new WeworkAccount());
        assertThatThrownBy(() -> start("wework:callback?" + option)).hasStackTraceContaining(why);
    }

    @Test
    void without_token_and_key_there_is_no_start() {
        configuration().setToken(null);
        assertThatThrownBy(() -> start("wework:callback")).hasStackTraceContaining("The option token is missing");
        configuration().setToken(Sender.TOKEN);
        configuration().setEncodingAesSecretKey(" ");
        assertThatThrownBy(() -> start("wework:callback?maxWaiting=5"))
                .hasStackTraceContaining("The option encodingAesSecretKey is missing");
    }

    @Test
    void without_receive_id_and_corp_id_there_is_no_start() {
        configuration().setCorpId(null);
        assertThatThrownBy(() -> start("wework:callback"))
                .hasStackTraceContaining("Neither receiveId nor corpId is set");
        assertThatCode(() -> start("wework:callback?receiveId="))
                .as("of a robot")
                .doesNotThrowAnyException();
    }

    @Test
    void no_complaint_shows_the_secret_that_is_wrong() {
        configuration().setEncodingAesSecretKey("sim-secret-marker");
        assertThatThrownBy(() -> start("wework:callback")).satisfies(failure -> {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            assertThat(text.toString()).doesNotContain("sim-secret-marker");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | maxWaiting=5 | receive the same events (everything; everything)",
                "events=click | - | receive the same events",
                "events=click,view | events=view | receive the same events",
                "msgTypes=text | msgTypes=image,text | receive the same events",
                "msgTypes=event | events=view | receive the same events",
                "events=click&token=other | events=view | already served with another token",
                "events=click&window=10s | events=view | already served with another",
                "events=click&maxBodySize=2m | events=view | already served with another",
                "events=click&receiveId=a,b | events=view | already served with another"
            })
    void routes_that_cannot_share_a_path_are_told_so(String first, String second, String why) throws Exception {
        start(uri(first));
        assertThatThrownBy(() -> start(uri(second))).hasStackTraceContaining(why);
    }

    @Test
    void a_route_that_was_refused_does_not_keep_its_path() throws Exception {
        assertThatThrownBy(() -> start("wework:callback?httpComponent=nobody"));
        start("wework:callback");
        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(200);
    }

    @Test
    void an_account_brings_its_own_token_key_and_corp() throws Exception {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId("wwaccount");
        account.setToken("accounttoken");
        account.setEncodingAesSecretKey("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");
        desk.context.getRegistry().bind("reports", account);
        start("wework:callback?account=reports");

        Sender sender = desk.sender()
                .receiveId("wwaccount")
                .token("accounttoken")
                .key("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG");
        assertThat(desk.answer(sender.text("x", 1)).status()).isEqualTo(200);
        assertThat(desk.answer(desk.sender().text("x", 2)).status()).isEqualTo(403);
    }

    @Test
    void a_list_of_receive_ids_takes_the_events_of_each() throws Exception {
        start("wework:callback?receiveId=wwsuite, wwprovider");
        assertThat(desk.answer(desk.sender().receiveId("wwsuite").text("x", 1)).status())
                .isEqualTo(200);
        assertThat(desk.answer(desk.sender().receiveId("wwprovider").text("x", 2))
                        .status())
                .isEqualTo(200);
        assertThat(desk.answer(desk.sender().text("x", 3)).status()).isEqualTo(403);
    }

    @Test
    void a_window_of_zero_takes_any_time() throws Exception {
        start("wework:callback?window=0");
        assertThat(desk.answer(new Sender().text("x", 1)).status()).isEqualTo(200);
    }

    private WeworkConfiguration configuration() {
        return desk.context.getComponent("wework", WeworkComponent.class).getConfiguration();
    }

    private static String uri(String options) {
        return options == null ? "wework:callback" : "wework:callback?" + options;
    }

    private void start(String uri) throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:x");
            }
        });
    }
}
