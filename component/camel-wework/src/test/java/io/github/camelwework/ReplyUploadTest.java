// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Opener;
import io.github.camelwework.callback.Sender;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.FakeHttp;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyUploadTest {

    private final FakeHttp http = new FakeHttp();

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> {
        component.getConfiguration().setToken(Sender.TOKEN);
        component.getConfiguration().setEncodingAesSecretKey(Sender.KEY);
        component.getConfiguration().setReceiveId(Sender.CORP);
        component.getConfiguration().setHttpComponent("fake");
    });

    @TempDir
    Path folder;

    private Object left;
    private String name;

    @BeforeEach
    void route() throws Exception {
        wecom.context().getRegistry().bind("fake", http);
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?ackTimeout=30s").process(exchange -> {
                    exchange.getMessage().setBody(left);
                    exchange.getMessage().setHeader(Exchange.FILE_NAME, name);
                });
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, ffd8ffe000104a464946, Image",
        "a.PNG, 89504e470d0a1a0a0000, Image",
        "a.amr, 2321414d520a04000000000000000000000000, Voice",
        "a.mp4, 00000020667479706d70, Video"
    })
    void a_file_is_uploaded_and_then_the_reply(String file, String bytes, String element) throws Exception {
        Path path = folder.resolve(file);
        Files.write(path, HexFormat.of().parseHex(bytes));
        left = path.toFile();

        FakeHttp.Answer answer = answer(1);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Opener.xml(answer.text())).contains("<" + element + "><MediaId><![CDATA[");
        assertThat(wecom.ledger().count("media/upload")).isEqualTo(1);
    }

    @Test
    void bytes_with_a_picture_s_name_are_one() throws Exception {
        left = HexFormat.of().parseHex("ffd8ffe000104a464946");
        name = "chart.jpg";
        assertThat(Opener.xml(answer(1).text())).contains("<Image>");
    }

    @Test
    void another_file_is_no_reply_and_the_event_is_handled() throws Exception {
        Path path = folder.resolve("a.pdf");
        Files.writeString(path, "pdf");
        left = path.toFile();
        FakeHttp.Answer answer = answer(1);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(wecom.ledger().count("media/upload")).isZero();
    }

    @Test
    void an_upload_that_fails_costs_the_reply_and_does_not_run_the_route_again() throws Exception {
        left = HexFormat.of().parseHex("ffd8ffe000104a464946");
        name = "chart.jpg";
        wecom.simulator().faults().on("media/upload").always(Fault.errcode(60020));
        assertThat(answer(1).status()).isEqualTo(200);

        wecom.simulator().faults().clear();
        FakeHttp.Answer duplicate = answer(1);
        assertThat(duplicate.status()).isEqualTo(200);
        assertThat(duplicate.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<FromUserName><![CDATA[sys]]></FromUserName>"})
    void nothing_is_uploaded_for_an_event_that_nobody_gets_a_reply_to(String from) throws Exception {
        left = HexFormat.of().parseHex("ffd8ffe000104a464946");
        name = "chart.jpg";
        String event = "<xml><ToUserName>ww</ToUserName>" + from
                + "<CreateTime>1</CreateTime><MsgType>event</MsgType><Event>change_contact</Event></xml>";

        FakeHttp.Answer answer =
                http.post(wecom.context(), Sender.now().message(event)).get(20, TimeUnit.SECONDS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(wecom.ledger().calls("media/upload")).isEmpty();
    }

    private FakeHttp.Answer answer(long msgId) throws Exception {
        return http.post(wecom.context(), Sender.now().text("x", msgId)).get(20, TimeUnit.SECONDS);
    }
}
