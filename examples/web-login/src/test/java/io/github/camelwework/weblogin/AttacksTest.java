// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.fault.Fault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttacksTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static final int ALERTS = 1000002;

    private final Visitor visitor = new Visitor(SITE.address());

    @Test
    void a_member_signs_in_is_known_and_signs_out() {
        HttpResponse<String> back = visitor.get(visitor.signInAs("alice"));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(back)).isEqualTo("/");
        assertThat(visitor.cookies).containsOnlyKeys("session");

        assertThat(visitor.get("/").body()).contains("Alice Chen", "平台组", "运维组");

        visitor.post("/logout");
        assertThat(visitor.get("/").body()).contains("Nobody is signed in");
    }

    @Test
    void the_cookies_are_out_of_reach_of_scripts_and_foreign_forms() {
        HttpResponse<String> begun = visitor.get("/login");

        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(begun.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .matches("login=\\S+; Path=/; Max-Age=600; HttpOnly; SameSite=Lax");
        assertThat(visitor.get(visitor.signInAs("alice")).headers().allValues("set-cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("HttpOnly; SameSite=Lax"));
    }

    @Test
    void a_forged_state_signs_nobody_in_and_costs_no_call() {
        String back = visitor.signInAs("alice");
        SITE.simulator().ledger().clear();

        assertForeign(visitor.get(back.replaceAll("state=.*", "state=forged")));
        assertThat(SITE.simulator().ledger().count("auth/getuserinfo")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?state=", "?code=x", "?code=x&state=", "?code=x&code=y&state=a&state=b"})
    void a_callback_out_of_nowhere_signs_nobody_in(String query) {
        assertForeign(visitor.get("/callback" + query));
    }

    @Test
    void somebody_elses_link_signs_nobody_in() {
        String attackers = new Visitor(SITE.address()).signInAs("bob");
        visitor.get("/login");

        assertForeign(visitor.get(attackers));
    }

    @Test
    void a_missing_cookie_signs_nobody_in() {
        String back = visitor.signInAs("alice");
        visitor.cookies.clear();

        assertForeign(visitor.get(back));
    }

    @Test
    void a_tampered_state_cookie_signs_nobody_in() {
        String back = visitor.signInAs("alice");
        visitor.cookies.computeIfPresent("login", (name, value) -> flip(value, 3));

        assertForeign(visitor.get(back));
    }

    @Test
    void a_state_is_over_after_ten_minutes() {
        String back = visitor.signInAs("alice");
        SITE.advance(Duration.ofMinutes(10));

        assertForeign(visitor.get(back));
    }

    @Test
    void a_replayed_code_signs_nobody_in_even_with_its_cookie() {
        String back = visitor.signInAs("alice");
        String login = visitor.cookies.get("login");
        visitor.get(back);
        visitor.cookies.clear();
        visitor.cookies.put("login", login);

        HttpResponse<String> again = visitor.get(back);

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("This sign-in has been used");
        assertThat(visitor.cookies).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!stranger", "!customer"})
    void an_outsider_is_told_so(String outsider) {
        HttpResponse<String> back = visitor.get(visitor.signInAs(outsider));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body()).contains("Only members of the corp can sign in");
        assertThat(visitor.cookies).isEmpty();
    }

    @Test
    void a_member_whom_the_app_may_not_see_is_told_so() {
        var app = SITE.simulator().corp().app(ALERTS);
        app.range(VisibleRange.ofDepartments(Set.of(5)));
        try {
            HttpResponse<String> back = visitor.get(visitor.signInAs("alice"));

            assertThat(back.statusCode()).isEqualTo(403);
            assertThat(back.body()).contains("The app may not see you");
        } finally {
            app.range(VisibleRange.wholeCorp());
        }
    }

    @Test
    void when_wecom_is_down_the_page_says_so() {
        SITE.simulator().faults().on("user/get").always(Fault.errcode(-1));
        try {
            HttpResponse<String> back = visitor.get(visitor.signInAs("alice"));

            assertThat(back.statusCode()).isEqualTo(502);
            assertThat(back.body()).contains("WeCom could not be asked").doesNotContain("sim-token-");
        } finally {
            SITE.simulator().faults().clear();
        }
    }

    @Test
    void a_session_that_was_changed_or_moved_is_none() {
        visitor.get(visitor.signInAs("alice"));
        String session = visitor.cookies.get("session");
        String login = loginCookie();

        for (String tampered : new String[] {
            flip(session, 5),
            flip(session, session.length() - 5),
            session + "A",
            session.replace(".", ""),
            login,
            ".",
            ""
        }) {
            visitor.cookies.put("session", tampered);
            assertThat(visitor.get("/").body()).as(tampered).contains("Nobody is signed in");
        }
        visitor.cookies.put("session", session);
        assertThat(visitor.get("/").body()).contains("Alice Chen");
    }

    @Test
    void a_session_is_over_after_eight_hours() {
        visitor.get(visitor.signInAs("alice"));
        SITE.advance(Duration.ofHours(8));

        assertThat(visitor.get("/").body()).contains("Nobody is signed in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?CamelWeworkRedirectUri=https://evil.example/",
                "/login?CamelWeworkState=known",
                "/login?camelweworkaccount=other"
            })
    void a_query_cannot_steer_the_endpoints(String path) {
        assertThat(Visitor.location(visitor.get(path)))
                .contains("redirect_uri=" + SITE.address().replace(":", "%3A").replace("/", "%2F") + "%2Fcallback&")
                .doesNotContain("evil", "state=known");
    }

    @Test
    void nothing_of_the_request_or_of_wecoms_answers_is_in_a_responses_headers() {
        HttpResponse<String> back = visitor.get(visitor.signInAs("alice"));

        assertThat(back.headers().map().keySet())
                .isSubsetOf("location", "set-cookie", "cache-control", "referrer-policy", "transfer-encoding");
        assertThat(back.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @Test
    void a_link_cannot_sign_somebody_out() {
        assertThat(visitor.get("/logout").statusCode()).isEqualTo(405);
    }

    private String loginCookie() {
        Visitor other = new Visitor(SITE.address());
        other.get("/login");
        return other.cookies.get("login");
    }

    private static String flip(String text, int at) {
        return text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
    }

    private static void assertForeign(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This sign-in was not begun here");
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("session="));
    }
}
