// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.secret.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JsapiTest {

    private static final String PAGE = "https://app.example/page?id=7";

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private HttpServer wecom;

    @BeforeEach
    void start() throws IOException {
        wecom = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wecom.createContext("/cgi-bin/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/cgi-bin/".length());
            String query = exchange.getRequestURI().getQuery();
            calls.add(path + (query.contains("type=") ? " " + query.replaceAll(".*(type=\\w+).*", "$1") : ""));
            byte[] answer = (path.equals("gettoken")
                            ? "{\"access_token\":\"sim-token-app\",\"expires_in\":7200}"
                            : "{\"errcode\":0,\"errmsg\":\"ok\",\"ticket\":\"sim-token-" + path.replace('/', '-')
                                    + "\",\"expires_in\":7200}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        wecom.start();
        WeworkComponent component = new WeworkComponent(context);
        component
                .getConfiguration()
                .setBaseUrl("http://127.0.0.1:" + wecom.getAddress().getPort());
        component.getConfiguration().setCorpId("wwtest");
        component.getConfiguration().setAgentId(1000002);
        component.getConfiguration().setSecret("sim-secret-app");
        context.addComponent("wework", component);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        wecom.stop(0);
    }

    @Test
    void the_signature_is_wecoms_own_example() {
        JsapiSignature signature =
                new JsapiSignature("Wm3WZYTPz0wzccnW", 1414587457, "http://mp.weixin.qq.com?params=value#top");

        assertThat(signature.sign(Secret.of(
                        "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg")))
                .isEqualTo("0f9de62fce790f9a083d5c99e95740ceb90c27ed");
    }

    @Test
    void a_page_gets_what_wx_config_wants() {
        Map<String, Object> answer = sign("wework:jsapi/signature", PAGE);

        assertThat(answer).containsOnlyKeys("appId", "timestamp", "nonceStr", "signature");
        assertThat(answer.get("appId")).isEqualTo("wwtest");
        assertThat(answer.get("signature"))
                .isEqualTo(new JsapiSignature((String) answer.get("nonceStr"), (Long) answer.get("timestamp"), PAGE)
                        .sign(Secret.of("sim-token-get_jsapi_ticket")));
    }

    @Test
    void the_ticket_is_fetched_once_in_its_life() {
        Map<String, Object> first = sign("wework:jsapi/signature", PAGE);
        Map<String, Object> second = sign("wework:jsapi/signature", PAGE);

        assertThat(calls).containsExactly("gettoken", "get_jsapi_ticket");
        assertThat(second.get("nonceStr")).isNotEqualTo(first.get("nonceStr"));
    }

    @Test
    void wx_agent_config_has_a_ticket_and_names_of_its_own() {
        sign("wework:jsapi/signature", PAGE);
        Map<String, Object> answer = sign("wework:jsapi/signature?ticketType=agent_config", PAGE);

        assertThat(answer).containsOnlyKeys("corpid", "agentid", "timestamp", "nonceStr", "signature");
        assertThat(answer.get("agentid")).isEqualTo(1000002);
        assertThat(calls).containsExactly("gettoken", "get_jsapi_ticket", "ticket/get type=agent_config");
    }

    @Test
    void the_address_comes_from_the_header_the_body_or_the_option() {
        assertThat(call("wework:jsapi/signature?url=" + PAGE, "", Map.of()).getException())
                .isNull();
        assertThat(call("wework:jsapi/signature", "not an address", Map.of("CamelWeworkUrl", PAGE))
                        .getException())
                .isNull();
        assertThat(call("wework:jsapi/signature", "page.html", Map.of()).getException())
                .isInstanceOf(WeworkRequestException.class)
                .hasMessageContaining("address of the page to sign is missing");
    }

    @Test
    void without_a_secret_nothing_is_signed() {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId("wwother");
        context.getRegistry().bind("other", account);

        assertThat(call("wework:jsapi/signature?account=other", PAGE, Map.of()).getException())
                .isInstanceOf(WeworkCredentialException.class)
                .hasMessageContaining("secret");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> sign(String uri, String page) {
        Exchange exchange = call(uri, page, Map.of());
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(Map.class);
    }

    private Exchange call(String uri, Object body, Map<String, Object> headers) {
        return context.createProducerTemplate().request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }
}
