// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The secret and the tokens of this test hold the word marker. */
class TokenSecrecyTest {

    private final TokenBench bench = new TokenBench();

    @Test
    void no_text_form_holds_a_secret_or_a_token() {
        AccessToken token = bench.fetch("marker-token");

        assertThat(Stream.of(
                        token,
                        KEY,
                        bench.request,
                        FakeGettoken.granted("marker-token", Duration.ofHours(2)),
                        bench.service,
                        bench.service.status(),
                        bench.service.states()))
                .allSatisfy(each -> assertThat(each.toString()).isNotEmpty().doesNotContain("marker"));
    }

    @Test
    void no_failure_of_the_services_own_holds_a_secret_or_a_token() {
        AccessToken token = bench.fetch("marker-token");
        bench.invalidate(token);
        var again = bench.ask();
        bench.gettoken.grants("marker-token");
        bench.invalidate(token);
        bench.advance(Duration.ofHours(2));
        var late = bench.ask();
        bench.advance(Duration.ofSeconds(30));

        assertThat(Stream.of(again, late).map(TokenBench::failure))
                .allSatisfy(each -> assertThat(everything(each)).doesNotContain("marker"));
    }

    private static String everything(WeworkException failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text + failure.getRemedy() + failure.getRemedyChinese();
    }
}
