// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.http.BaseUrl;
import org.apache.camel.Endpoint;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartChecksTest {

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wework:message/send?toUsr=zhangsan | has no option toUsr (did you mean toUser?)",
                "wework:webhook/send?param.key=x | set it as robotAccessKey"
            })
    void a_wrong_option_is_refused_when_the_endpoint_is_made(String uri, String why) {
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasStackTraceContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wework:user/get?param.usrid=x | user/get has no parameter usrid (did you mean userid?)",
                "wework:appchat/send?duplicateCheck=true | appchat/send does not use the option duplicateCheck",
                "wework:user/get?toUser=zhangsan | user/get does not use the option toUser",
                "wework:department/get?departmentId=one | id is \"one\", but WeCom requires a whole number"
            })
    void an_option_that_the_operation_cannot_use_is_refused_at_start(String uri, String why) {
        assertThatThrownBy(() -> start(context.getEndpoint(uri))).hasStackTraceContaining(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wework:message/send", "wework:user/get", "wework:some/new/path"})
    void an_operation_that_only_sends_cannot_stand_in_from(String uri) {
        RouteBuilder route = new RouteBuilder(context) {
            @Override
            public void configure() {
                from(uri).to("log:x");
            }
        };
        assertThatThrownBy(() -> context.addRoutes(route))
                .isInstanceOf(FailedToStartRouteException.class)
                .hasStackTraceContaining("only sends, so it cannot stand in from()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qyapi.weixin.qq.com",
                "ftp://127.0.0.1",
                "http://127.0.0.1.example.org",
                "https://",
                "not a url",
                "https://user@qyapi.weixin.qq.com",
                "https://qyapi.weixin.qq.com?a=b"
            })
    void a_base_url_that_could_show_secrets_is_refused(String baseUrl) {
        assertThatThrownBy(() -> BaseUrl.check(baseUrl)).hasMessageContaining("The option baseUrl is wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "https://qyapi.weixin.qq.com, https://qyapi.weixin.qq.com",
        "https://gateway.example.org/wecom/, https://gateway.example.org/wecom",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://localhost:8080/, http://localhost:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void a_safe_base_url_is_taken_without_its_last_slash(String given, String used) {
        assertThat(BaseUrl.check(given)).isEqualTo(used);
    }

    @Test
    void a_wrong_base_url_stops_the_start() {
        assertThatThrownBy(() -> start(context.getEndpoint("wework:message/send?baseUrl=http://example.org")))
                .hasStackTraceContaining("The option baseUrl is wrong");
    }

    @Test
    void any_path_of_wecoms_is_an_endpoint() {
        assertThatCode(() -> start(context.getEndpoint("wework:externalcontact/groupchat/list?param.limit=10")))
                .doesNotThrowAnyException();
    }

    private static void start(Endpoint endpoint) throws Exception {
        endpoint.createProducer().start();
    }
}
