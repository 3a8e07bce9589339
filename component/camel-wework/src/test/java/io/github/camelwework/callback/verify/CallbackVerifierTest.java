// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fourth, sixth and seventh vector of the documentation, looked at with good and with wrong settings. */
class CallbackVerifierTest {

    private static final String TOKEN = "tk123456";
    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final String SUITE = "ww4asffe99e54c0f4c";
    private static final String ADDRESS =
            "https://example.com/wework/callback?msg_signature=5238e14cdc3d2e95d378f6742a6bcdee166e75c8&timestamp=1403610513&nonce=nonce-03";
    private static final String CIPHER_TEXT =
            "ECb94sC68hxnidW1ycQhsxSVhuXooK8jApUwPr2ndPPyNlYG/lYOsjATKKPW+e9F+AcZ1Lxt7nkfJXviqZ3RPmQTikSPVXj1Q8AtiFjKdTjKmi5/WJgAVAd3O7uim9tt1UgaGqltqtPGA1YF9ZuOPEhnZPcRLBUIG6YGSv0L2NA/Zpyoaovjm5pvG3yXJflwcv+5Z4yp4qWFWjRsfOn/vxoOSh4xMV0VQbDayJFEO8UDLt+3skUpbCj+VTBrBHVtyzEgWbyWtEylPmEsmqxHjGjdH6uZ4oaXu8Ejzt2JGvr5G0PDshjisqISrwpEH5npzRx5iSx2zLSzAj6c/c38Bw==";
    private static final String CHECK =
            "msg_signature=4f753703abe656bacb8decbb5a7c951bf2187616&timestamp=1700000000&nonce=nonce-01"
                    + "&echostr=ECb94sC68hxnidW1ycQhs2B8kBjVqiArAKqXLEKM6adLY7ztIbr2V6L7t6LWOltQxF0y4Ih3b9hdyV4OyuiECw%3D%3D";
    private static final String ROBOT =
            "msg_signature=a119b5b585830251857a2006d4330449a49beec4&timestamp=1700000002&nonce=nonce-04";
    private static final String ROBOTS_BODY =
            "{\"encrypt\":\"ECb94sC68hxnidW1ycQhs2GIkySNb8T056gPoOitn6cfy6rVXoXJwEG4q1s7QJXIoGuQeV1kWxEGXf4zGvKCuRnPAzu1dmLp4TJSpOd7y7cDHQW8lRRGfBCRQzPGBDWq\\/nQx7lkWQurt0zzETIKdN9yXLBIQaXP2l6GI2uilSfqac8b5sbecsHRajYKnzYSJYcXallknDT7tjI1ypHw0dg==\"}";

    @TempDir
    Path directory;

    @Test
    void nothing_is_wrong_with_what_fits() throws IOException {
        Report report = report(TOKEN, KEY, SUITE);

        assertThat(report.allFit()).isTrue();
        assertThat(String.join("\n", report.lines()))
                .contains("fits the token", "decrypts it", "as expected", "Token, key and receiveid are right")
                .contains("2014-06-24T11:48:33Z, 10 s ago: inside the window")
                .contains("193 bytes")
                .doesNotContain("suite_ticket", "asdfasfdasdfasdf", TOKEN, KEY);
    }

    @Test
    void the_message_is_shown_on_demand() throws IOException {
        assertThat(String.join("\n", report(TOKEN, KEY, SUITE, "--show").lines()))
                .contains("<InfoType><![CDATA[suite_ticket]]></InfoType>");
    }

    @ParameterizedTest
    @CsvSource({
        "tk123457, " + KEY + ", " + SUITE + ", The token is wrong",
        TOKEN + ", abcdefghijklmnopqrstuvwxyz0123456789ABCDEFA, " + SUITE + ", The key is wrong",
        TOKEN + ", " + KEY + ", ww_other, The receiveid is wrong",
        "tk123457, abcdefghijklmnopqrstuvwxyz0123456789ABCDEFA, " + SUITE + ", Token and key are both wrong"
    })
    void what_is_wrong_is_named(String token, String key, String receiveId, String verdict) throws IOException {
        Report report = report(token, key, receiveId);

        assertThat(report.allFit()).isFalse();
        assertThat(report.lines().get(report.lines().size() - 1)).startsWith(verdict);
        assertThat(String.join("\n", report.lines())).doesNotContain(token, key);
    }

    @Test
    void the_receiveid_that_is_inside_is_told() throws IOException {
        assertThat(report(TOKEN, KEY, "ww_other,ww_another").lines())
                .contains("receiveid  \"" + SUITE + "\", but expected was \"ww_other,ww_another\"");
        assertThat(report(TOKEN, KEY, "ww_other," + SUITE).allFit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1403610813, 300 s ago: inside",
        "1403610814, 301 s ago: outside",
        "1403610213, 300 s ahead: inside",
        "1403610212, 301 s ahead: outside"
    })
    void the_age_is_told(long now, String said) throws IOException {
        Arguments arguments = Arguments.parse("verify", "--body", file("body", xml()), ADDRESS);
        Report report = Report.of(
                arguments,
                new Settings(TOKEN, KEY, SUITE),
                Recording.of(arguments, nothing()),
                Instant.ofEpochSecond(now));

        assertThat(report.lines().get(1)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x?%s", "%s", "GET /x?%s HTTP/1.1", "http://localhost/x?a=b&%s"})
    void a_url_check_needs_no_body(String form) throws IOException {
        Arguments arguments =
                Arguments.parse("verify", "--show", form.formatted(CHECK).replace("%%", "%"));
        Report report = Report.of(
                arguments,
                new Settings(TOKEN, KEY, "ww1234567890abcdef"),
                Recording.of(arguments, nothing()),
                Instant.EPOCH);

        assertThat(report.allFit()).isTrue();
        assertThat(String.join("\n", report.lines())).contains("你好,世界");
    }

    @Test
    void a_robot_s_body_comes_from_the_standard_input() throws IOException {
        Arguments arguments = Arguments.parse("verify", "--body", "-", "--receive-id", "", ROBOT);
        Report report = Report.of(
                arguments,
                new Settings(TOKEN, KEY, ""),
                Recording.of(arguments, new ByteArrayInputStream(ROBOTS_BODY.getBytes(StandardCharsets.UTF_8))),
                Instant.EPOCH);

        assertThat(report.allFit()).isTrue();
    }

    @Test
    void settings_come_from_an_application_s_properties_and_the_environment() throws IOException {
        String properties = file(
                "application.properties",
                "camel.component.wework.corp-id = ww1\ncamel.component.wework.encoding-aes-secret-key = {{env:KEY}}\n");
        Map<String, String> environment = Map.of("KEY", KEY, "WEWORK_TOKEN", TOKEN, "WEWORK_CORP_ID", "ww2");

        assertThat(Settings.of(Arguments.parse("--properties", properties, "?a=b"), environment))
                .isEqualTo(new Settings(TOKEN, KEY, "ww1"))
                .hasToString("Settings[secret]");
        assertThat(Settings.of(Arguments.parse("--receive-id", "", "--properties", properties, "?a=b"), environment))
                .isEqualTo(new Settings(TOKEN, KEY, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--token x ?a|Secrets are not taken from the command line",
                "--key x ?a|Secrets are not taken from the command line",
                "--other ?a|Unknown option: --other",
                "?a ?b|There are two addresses",
                "--show|The address of the request is missing",
                "?a --body|The option --body needs a value"
            })
    void a_wrong_command_line_is_explained(String line, String said) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(said)
                .hasMessageContaining("--receive-id");
    }

    @Test
    void what_is_missing_is_named() throws IOException {
        Arguments arguments = Arguments.parse("verify", "--receive-id", "x", ADDRESS);

        assertThatThrownBy(() -> Settings.of(Arguments.parse(ADDRESS), Map.of()))
                .hasMessageContaining("--receive-id");
        assertThatThrownBy(() -> Settings.of(arguments, Map.of()))
                .hasMessageContaining("token is missing")
                .hasMessageContaining("WEWORK_TOKEN");
        assertThatThrownBy(() -> Settings.of(arguments, Map.of("WEWORK_TOKEN", TOKEN)))
                .hasMessageContaining("encodingAesSecretKey is missing");
        assertThatThrownBy(() -> Recording.of(arguments, nothing()))
                .hasMessageContaining("the parameter echostr is missing")
                .hasMessageContaining("give its --body");
    }

    @Test
    void it_runs_from_a_shell_with_nothing_but_the_jar() throws Exception {
        String body = file("body.xml", xml());
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of("target", "classes").toString(),
                        CallbackVerifierMain.class.getName(),
                        "verify",
                        "--receive-id",
                        SUITE,
                        "--body",
                        body,
                        ADDRESS)
                .redirectErrorStream(true);
        builder.environment().put("WEWORK_TOKEN", TOKEN);
        builder.environment().put("WEWORK_ENCODING_AES_KEY", KEY);

        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("Token, key and receiveid are right.", "outside the window");
        assertThat(process.exitValue()).isZero();
    }

    private Report report(String token, String key, String receiveId, String... options) throws IOException {
        String[] line = new String[options.length + 3];
        System.arraycopy(options, 0, line, 0, options.length);
        line[options.length] = "--body";
        line[options.length + 1] = file("body", xml());
        line[options.length + 2] = ADDRESS;
        Arguments arguments = Arguments.parse(line);
        return Report.of(
                arguments,
                new Settings(token, key, receiveId),
                Recording.of(arguments, nothing()),
                Instant.ofEpochSecond(1403610523));
    }

    private static String xml() {
        return "<xml><ToUserName><![CDATA[" + SUITE + "]]></ToUserName><Encrypt><![CDATA[" + CIPHER_TEXT
                + "]]></Encrypt></xml>";
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static InputStream nothing() {
        return InputStream.nullInputStream();
    }
}
