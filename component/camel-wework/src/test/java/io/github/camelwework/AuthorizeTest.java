// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizeTest {

    private static final String BACK = "https://app.example:8443/back?from=we com&to=(a)~b!";
    private static final String ENCODED = "https%3A%2F%2Fapp.example%3A8443%2Fback%3Ffrom%3Dwecom%26to%3D(a)~b!";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void the_link_has_wecoms_order_and_is_encoded_once() {
        String link = link("wework:oauth/authorize", Map.of("CamelWeworkState", "aB3"));

        assertThat(link)
                .isEqualTo("https://open.weixin.qq.com/connect/oauth2/authorize?appid=wwsim0000000000001&redirect_uri="
                        + ENCODED
                        + "&response_type=code&scope=snsapi_base&state=aB3&agentid=1000002#wechat_redirect");
    }

    @Test
    void options_say_it_once_and_for_all_and_headers_override_them() {
        String uri = "wework:oauth/authorize?redirectUri=https://app.example/a&scope=snsapi_privateinfo&state=one";

        assertThat(body(uri, Map.of())).contains("=https%3A%2F%2Fapp.example%2Fa&", "snsapi_privateinfo", "state=one");
        assertThat(link(uri, Map.of("CamelWeworkState", "two", "CamelWeworkAgentId", "1000003")))
                .contains(ENCODED, "state=two", "agentid=1000003");
    }

    @Test
    void a_state_is_never_made_up_as_nobody_could_check_it() {
        assertThat(link("wework:oauth/authorize", Map.of())).doesNotContain("state=");
    }

    @Test
    void the_login_page_for_desktops_has_its_own_link() {
        assertThat(link("wework:oauth/authorize?loginType=CorpApp&lang=en", Map.of("CamelWeworkState", "s")))
                .isEqualTo("https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp"
                        + "&appid=wwsim0000000000001&agentid=1000002&redirect_uri=" + ENCODED + "&state=s&lang=en");
        assertThat(link("wework:oauth/authorize?loginType=ServiceApp", Map.of()))
                .doesNotContain("agentid");
    }

    @Test
    void an_account_brings_its_own_corp_and_app() {
        WeworkAccount other = new WeworkAccount();
        other.setCorpId("wwother");
        other.setAgentId(7);
        wecom.context().getRegistry().bind("other", other);

        assertThat(link("wework:oauth/authorize?account=other", Map.of())).contains("appid=wwother&", "agentid=7#");
    }

    @Test
    void without_a_corp_there_is_no_link() {
        wecom.context().getRegistry().bind("empty", new WeworkAccount());

        assertThat(call("wework:oauth/authorize?account=empty", Map.of()))
                .isInstanceOf(WeworkCredentialException.class)
                .hasMessageContaining("corpId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CamelWeworkState | a-b | state must be",
                "CamelWeworkState | ü | state must be",
                "CamelWeworkRedirectUri | https%3A%2F%2Fapp.example | not encoded",
                "CamelWeworkRedirectUri | javascript:alert(1) | complete http or https",
                "CamelWeworkRedirectUri | /callback | complete http or https",
                "CamelWeworkRedirectUri | https://user@app.example/ | complete http or https",
                "CamelWeworkScope | snsapi_login | snsapi_base or snsapi_privateinfo",
                "CamelWeworkLoginType | corpapp | CorpApp or ServiceApp",
                "CamelWeworkAgentId | x | holds no number"
            })
    void what_wecom_would_refuse_or_misread_is_refused(String header, String value, String why) {
        assertThat(call("wework:oauth/authorize", Map.of(header, value)))
                .isInstanceOf(WeworkRequestException.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_state_of_128_is_taken_and_one_of_129_is_not() {
        assertThat(link("wework:oauth/authorize", Map.of("CamelWeworkState", "a".repeat(128))))
                .contains("a".repeat(128));
        assertThat(call("wework:oauth/authorize", Map.of("CamelWeworkState", "a".repeat(129))))
                .hasMessageContaining("state must be");
    }

    @Test
    void private_details_need_an_agentid_which_wecom_would_not_say() {
        WeworkAccount corp = new WeworkAccount();
        corp.setCorpId("wwother");
        wecom.context().getRegistry().bind("corp", corp);

        assertThat(call("wework:oauth/authorize?account=corp&scope=snsapi_privateinfo", Map.of()))
                .hasMessageContaining("needs an agentId");
        assertThat(link("wework:oauth/authorize?account=corp", Map.of())).doesNotContain("agentid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wework:oauth/authorize?state=a-b | state must be",
                "wework:oauth/authorize?redirectUri=app.example | complete http or https",
                "wework:oauth/authorize?scope=base | snsapi_base or snsapi_privateinfo",
                "wework:oauth/authorize?scope=snsapi_base&loginType=CorpApp | either loginType or scope",
                "wework:oauth/authorize?toUser=lisi | does not use the option toUser",
                "wework:oauth/authorize?param.stat=x | does not use the option stat (did you mean state?)",
                "wework:user/get?redirectUri=https://app.example | user/get does not use the option redirectUri"
            })
    void an_option_that_cannot_be_right_stops_the_start(String uri, String why) {
        assertThatThrownBy(
                        () -> wecom.context().getEndpoint(uri).createProducer().start())
                .hasStackTraceContaining(why);
    }

    @Test
    void whoever_follows_the_link_is_known_by_the_code() throws Exception {
        wecom.simulator().corp().app(Wecom.ALERTS).trustedDomain("app.example:8443");
        WeworkComponent component = wecom.context().getComponent("wework", WeworkComponent.class);
        component.setAuthorizeUrl(wecom.simulator().baseUrl() + "/connect/oauth2/authorize");

        String link = link("wework:oauth/authorize", Map.of("CamelWeworkState", "aB3"));
        String back = follow(link.replace("#wechat_redirect", "&sim_person=lisi"));

        assertThat(back)
                .startsWith("https://app.example:8443/back?from=wecom&to=(a)~b!&code=")
                .endsWith("&state=aB3");
        String code = back.replaceAll(".*&code=([^&]*)&.*", "$1");
        assertThat(wecom.answer("wework:auth/getuserinfo", code)).containsEntry("userid", "lisi");
        assertThat(wecom.failure("wework:auth/getuserinfo", code, WeworkRequestException.class)
                        .getErrorCode())
                .isEqualTo(40029);
    }

    private static String follow(String link) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private String link(String uri, Map<String, Object> headers) {
        Map<String, Object> more = new HashMap<>(headers);
        more.put("CamelWeworkRedirectUri", BACK.replace(" ", ""));
        return body(uri, more);
    }

    private String body(String uri, Map<String, Object> headers) {
        return wecom.call(uri, null, headers).getMessage().getBody(String.class);
    }

    private Exception call(String uri, Map<String, Object> headers) {
        Map<String, Object> more = new HashMap<>(headers);
        more.putIfAbsent("CamelWeworkRedirectUri", "https://app.example");
        return wecom.call(uri, null, more).getException();
    }
}
