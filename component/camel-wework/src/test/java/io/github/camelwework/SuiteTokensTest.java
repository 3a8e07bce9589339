// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.testing.TokenWorld;
import io.github.camelwework.token.SuiteTicketStore;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SuiteTokensTest {

    private static final String SUITE = "wwsuite/sim-secret-suite";
    private static final String PROVIDER = "wwprovider/sim-secret-provider";
    private static final String CORP = "wwcorp/sim-secret-permanent";

    @RegisterExtension
    final TokenClient wecom = new TokenClient();

    @Test
    void each_kind_of_token_is_asked_for_once_however_many_need_it() {
        ticket();
        Credentials corp = corp("corp", "wwsuite");

        List<CompletableFuture<Answer>> calls = IntStream.range(0, 200)
                .boxed()
                .flatMap(number -> Stream.of("agent/list", "service/get_pre_auth_code", "service/batch/getresult"))
                .parallel()
                .map(path -> wecom.call(path, corp))
                .toList();
        calls.forEach(CompletableFuture::join);

        assertThat(wecom.world().grants())
                .containsOnlyKeys(SUITE, PROVIDER, CORP)
                .allSatisfy((owner, times) -> assertThat(times).isEqualTo(1));
        assertThat(wecom.world().seen()).hasSize(601).allSatisfy(call -> assertThat(
                        call.owner() + " " + call.parameter())
                .isEqualTo(
                        switch (call.path()) {
                            case "agent/list" -> CORP + " access_token";
                            case "service/batch/getresult" -> PROVIDER + " provider_access_token";
                            default -> SUITE + " suite_access_token";
                        }));
    }

    @Test
    void the_login_of_a_provider_takes_its_token_under_the_name_of_the_others() {
        wecom.call("service/get_login_info", corp("corp", "wwsuite")).join();
        assertThat(wecom.world().seen()).singleElement().satisfies(call -> assertThat(
                        call.parameter() + " " + call.owner())
                .isEqualTo("access_token " + PROVIDER));
    }

    @Test
    void two_corps_of_a_suite_share_its_token_and_have_one_each_of_their_own() {
        ticket();
        wecom.call("agent/list", corp("one", "wwsuite")).join();
        Credentials other = wecom.account("two", account -> {
            suite(account, "wwsuite");
            account.setCorpId("wwother");
        });
        wecom.call("agent/list", other).join();
        assertThat(wecom.world().grants()).containsOnlyKeys(SUITE, CORP, "wwother/sim-secret-permanent");
    }

    @Test
    void a_customised_apps_permanent_code_is_its_secret() {
        wecom.call("agent/list", corp("corp", "dktemplate")).join();
        assertThat(wecom.world().grants()).containsOnlyKeys(CORP);
        assertThat(wecom.world().seen()).singleElement().satisfies(call -> assertThat(call.owner())
                .isEqualTo(CORP));
    }

    @Test
    void a_suite_token_that_wecom_ended_is_renewed_once_for_all() {
        ticket();
        Credentials corp = corp("corp", "wwsuite");
        wecom.call("service/get_pre_auth_code", corp).join();
        wecom.world().revoke(SUITE);
        List<CompletableFuture<Answer>> calls = IntStream.range(0, 50)
                .mapToObj(number -> wecom.call("service/get_pre_auth_code", corp))
                .toList();
        calls.forEach(CompletableFuture::join);
        assertThat(wecom.world().grants()).containsEntry(SUITE, 2);
    }

    @Test
    void a_corps_token_is_renewed_with_a_suite_token_that_is_renewed_first() {
        ticket();
        Credentials corp = corp("corp", "wwsuite");
        wecom.call("agent/list", corp).join();
        wecom.world().revoke(SUITE);
        wecom.world().revoke(CORP);
        wecom.call("agent/list", corp).join();
        assertThat(wecom.world().grants()).containsEntry(SUITE, 2).containsEntry(CORP, 2);
    }

    @Test
    void without_a_ticket_nothing_is_asked_and_the_remedy_says_where_it_comes_from() {
        WeworkException failure = failure("agent/list", corp("corp", "wwsuite"));
        assertThat(failure)
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("no suite_ticket of wwsuite");
        assertThat(failure.getRemedy()).contains("SuiteTicketStore.of(context)");
        assertThat(failure.isRetryable()).isTrue();
        assertThat(wecom.world().grants()).isEmpty();
    }

    @Test
    void a_stale_ticket_is_refused_by_wecom_with_the_reason() {
        SuiteTicketStore.of(wecom.context()).put("wwsuite", "sim-secret-ticket-0");
        WeworkException failure = failure("agent/list", corp("corp", "wwsuite"));
        assertThat(failure.getErrorCode()).isEqualTo(40085);
        assertThat(failure.toString()).doesNotContain("sim-secret-");
    }

    @Test
    void an_option_that_is_missing_is_named_and_nothing_else_is_tried() {
        ticket();
        assertMissing("service/get_pre_auth_code", "suiteSecret", account -> account.setSuiteSecret(null));
        assertMissing("service/get_pre_auth_code", "suiteId", account -> account.setSuiteId(null));
        assertMissing("agent/list", "suiteId", account -> account.setSuiteId(null));
        assertMissing("agent/list", "corpId", account -> account.setCorpId(null));
        assertMissing("agent/list", "secret", account -> account.setPermanentCodeSecret(null));
        assertMissing("license/get_order", "providerSecret", account -> account.setProviderSecret(null));
        assertMissing("license/get_order", "providerCorpId", account -> account.setProviderCorpId(null));
        assertThat(wecom.world().grants()).isEmpty();
    }

    @Test
    void a_store_of_the_registry_takes_the_place_of_the_one_in_memory() {
        SuiteTicketStore memory = SuiteTicketStore.of(wecom.context());
        assertThat(SuiteTicketStore.of(wecom.context())).isSameAs(memory);
        SuiteTicketStore own = new SuiteTicketStore() {
            @Override
            public String find(String suiteId) {
                return TokenWorld.TICKET;
            }

            @Override
            public void put(String suiteId, String ticket) {}
        };
        wecom.context().getRegistry().bind("tickets", own);
        assertThat(SuiteTicketStore.of(wecom.context())).isSameAs(own);
    }

    private void assertMissing(String path, String option, java.util.function.Consumer<WeworkAccount> without) {
        String name = path + " without " + option;
        Credentials credentials = wecom.account(name, account -> {
            suite(account, "wwsuite");
            without.accept(account);
        });
        assertThat(failure(path, credentials))
                .as(name)
                .isInstanceOf(WeworkCredentialException.class)
                .hasMessageContaining(option + " is not set");
    }

    private WeworkException failure(String path, Credentials credentials) {
        Throwable failure = catchThrowable(() -> wecom.call(path, credentials).join());
        return (WeworkException) failure.getCause();
    }

    private void ticket() {
        SuiteTicketStore.of(wecom.context()).put("wwsuite", TokenWorld.TICKET);
    }

    private Credentials corp(String name, String suiteId) {
        return wecom.account(name, account -> suite(account, suiteId));
    }

    private static void suite(WeworkAccount account, String suiteId) {
        account.setCorpId("wwcorp");
        account.setSuiteId(suiteId);
        account.setSuiteSecret("sim-secret-suite");
        account.setPermanentCodeSecret("sim-secret-permanent");
        account.setProviderCorpId("wwprovider");
        account.setProviderSecret("sim-secret-provider");
    }
}
