// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.secret.Secret;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokenKeyTest {

    /** All that a token depends on. */
    record Credential(String baseUrl, String corpId, CredentialKind kind, String secret) {

        TokenKey key() {
            return TokenKey.of(baseUrl, corpId, kind, Secret.of(secret));
        }
    }

    @Property(tries = 300)
    void a_token_is_shared_exactly_when_nothing_differs(
            @ForAll("credentials") Credential one, @ForAll("credentials") Credential other) {
        TokenBench bench = new TokenBench();
        FakeGettoken gettoken = new FakeGettoken();

        CompletableFuture<AccessToken> first = bench.service.token(new TokenRequest(one.key(), gettoken));
        CompletableFuture<AccessToken> second = bench.service.token(new TokenRequest(other.key(), gettoken));

        assertThat(gettoken.calls()).isEqualTo(one.equals(other) ? 1 : 2);
        assertThat(first).isNotDone();
        assertThat(second).isNotDone();
    }

    @Provide
    Arbitrary<Credential> credentials() {
        return Combinators.combine(
                        Arbitraries.of("https://qyapi.weixin.qq.com", "http://localhost:8080"),
                        Arbitraries.of("ww1", "ww2"),
                        Arbitraries.of(CredentialKind.APP, CredentialKind.CONTACT),
                        Arbitraries.of("s1", "s2"))
                .as(Credential::new);
    }

    @Test
    void a_slash_at_the_end_of_the_base_url_makes_no_difference() {
        Secret secret = Secret.of("s");

        assertThat(TokenKey.of("https://a/", "ww", CredentialKind.APP, secret))
                .isEqualTo(TokenKey.of("https://a", "ww", CredentialKind.APP, secret));
    }

    @Test
    void a_secret_in_the_place_of_its_fingerprint_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> new TokenKey("https://a", "ww", CredentialKind.APP, "marker-secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TokenKey.of")
                .hasMessageNotContaining("marker");
    }

    @Test
    void a_token_cannot_live_for_less_than_nothing() {
        assertThatThrownBy(() -> FakeGettoken.granted("T", java.time.Duration.ofSeconds(-1)))
                .hasMessageContaining("expires_in is 0 or more");
    }
}
