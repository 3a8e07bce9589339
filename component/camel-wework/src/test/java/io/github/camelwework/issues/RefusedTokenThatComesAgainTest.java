// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.error.ErrorHandling;
import io.github.camelwework.error.ErrorTable;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import io.github.camelwework.token.SuiteTicketStore;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WeCom refused a token and handed it out once more: the exception said so in words and had no errcode to route by. */
class RefusedTokenThatComesAgainTest {

    private static final String SUITE = "wwsuite00000000001";
    private static final Set<ErrorHandling> REFRESHED = EnumSet.of(ErrorHandling.REFRESH, ErrorHandling.REFRESH_SUITE);

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.getConfiguration().setRateLimiterEnabled(false));

    @BeforeEach
    void a_suite_and_its_provider() {
        var suite = wecom.simulator().suites().add(SUITE, "Suite");
        SuiteTicketStore.of(wecom.context()).put(SUITE, suite.ticket());
        WeworkConfiguration configuration =
                wecom.context().getComponent("wework", WeworkComponent.class).getConfiguration();
        configuration.setSuiteId(SUITE);
        configuration.setSuiteSecret(suite.secret());
        configuration.setProviderCorpId(wecom.simulator().suites().providerCorpId());
        configuration.setProviderSecret(wecom.simulator().suites().providerSecret());
    }

    /** Each kind of token, and what grants it. */
    static Stream<Arguments> refusals() {
        Map<String, String> grantedBy = Map.of(
                "user/get", "gettoken",
                "message/send?toUser=zhangsan", "gettoken",
                "department/delete", "gettoken",
                "service/get_pre_auth_code", "service/get_suite_token",
                "license/list_order", "service/get_provider_token");
        return IntStream.range(-1, 100_000)
                .filter(errcode ->
                        REFRESHED.contains(ErrorTable.standard().find(errcode).handling()))
                .boxed()
                .flatMap(errcode -> grantedBy.entrySet().stream()
                        .map(entry -> Arguments.of(errcode, entry.getKey(), entry.getValue())));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("refusals")
    void the_exception_has_the_errcode_of_the_refusal(int errcode, String call, String grant) {
        String path = call.replaceAll("\\?.*", "");
        wecom.simulator().faults().on(path).always(Fault.errcode(errcode));

        for (int attempt = 0; attempt < 5; attempt++) {
            WeworkException failure = wecom.failure("wework:" + call, body(path), WeworkException.class);

            assertThat(failure).isInstanceOf(WeworkCredentialException.class);
            assertThat(failure.getErrorCode()).as("attempt %d", attempt).isEqualTo(errcode);
            assertThat(failure.getErrorMessage()).isNotBlank();
            assertThat(failure.isRetryable()).isFalse();
        }
        assertThat(wecom.ledger().count(grant))
                .as("asked once for another, and told")
                .isEqualTo(2);
    }

    @Test
    void the_tests_know_every_errcode_that_asks_for_another_token() {
        assertThat(refusals().map(arguments -> arguments.get()[0]).distinct())
                .contains(40001, 40014, 42001, 40082, 42009);
    }

    @Test
    void a_call_whose_token_comes_anew_works() {
        wecom.simulator().faults().on("user/get").next(1, Fault.revokeTokens());

        assertThat(Objects.requireNonNull(wecom.answer("wework:user/get", "zhangsan")))
                .containsEntry("userid", "zhangsan");
    }

    private static Object body(String path) {
        return switch (path) {
            case "department/delete" -> "3";
            case "service/get_pre_auth_code" -> null;
            case "license/list_order" -> Map.of();
            default -> "zhangsan";
        };
    }
}
