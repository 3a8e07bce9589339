// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkAccountResolver;
import io.github.camelwework.WeworkConstants;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.testing.Wecom;
import io.github.camelwework.token.WeworkTokenService;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.spi.PropertiesFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A secret that was changed is used from the next call on after an eviction or a restart of the route, and nothing is left of the old one. */
@Timeout(60)
class SecretsThatRotateTest {

    private static final String REPORTS = "wework:agent/get?account=reports";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void an_account_used_under_two_base_urls_never_sends_its_secret_to_the_wrong_one() {
        wecom.context().getRegistry().bind("reports", wecom.account(Wecom.REPORTS));
        try (WeworkSimulator other = WeworkSimulator.builder().seed(2).start()) {
            wecom.answer(REPORTS, null);
            Exchange elsewhere = wecom.call(REPORTS + "&baseUrl=" + other.baseUrl(), null);
            assertThat(elsewhere.getException()).isInstanceOf(WeworkCredentialException.class);
            assertThat(other.ledger().count("gettoken")).isEqualTo(1);
            wecom.answer(REPORTS, null);
            assertThat(wecom.count("gettoken")).isEqualTo(1);
            assertThat(wecom.count("agent/get")).isEqualTo(2);
        }
    }

    @Test
    void rotations_of_an_account_leave_one_token_slot() {
        WeworkAccount account = wecom.account(Wecom.REPORTS);
        wecom.context().getRegistry().bind("reports", account);
        for (int i = 0; i < 50; i++) {
            account.setSecret(rotate(Wecom.REPORTS, i));
            wecom.component().evictAccount("reports");
            wecom.answer(REPORTS, null);
        }
        assertThat(slots()).hasSize(1);
        wecom.component().evictAccount("reports");
        assertThat(slots()).isEmpty();
        assertThat(wecom.component().getAccountNames()).isEmpty();
    }

    @Test
    void rotations_at_the_component_leave_one_token_slot() {
        for (int i = 0; i < 20; i++) {
            wecom.component().getConfiguration().setSecret(rotate(Wecom.ALERTS, i));
            wecom.component().evictAllAccounts();
            wecom.answer("wework:agent/get", null);
        }
        assertThat(slots()).hasSize(1);
    }

    @Test
    void what_other_accounts_share_stays() {
        wecom.context().getRegistry().bind("reports", wecom.account(Wecom.REPORTS));
        wecom.context().getRegistry().bind("same", wecom.account(Wecom.REPORTS));
        wecom.answer(REPORTS, null);
        wecom.answer("wework:agent/get?account=same", null);
        wecom.component().evictAccount("same");
        wecom.answer(REPORTS, null);
        assertThat(wecom.count("gettoken")).isEqualTo(1);
    }

    @Test
    void a_secret_changed_at_the_component_is_used_after_a_restart_of_the_route() throws Exception {
        addRoute("wework:agent/get");
        assertThatCode(this::callRoute).doesNotThrowAnyException();
        wecom.component().getConfiguration().setSecret(rotate(Wecom.ALERTS, 1));
        restart();
        callRoute();
        assertThat(wecom.count("gettoken")).isEqualTo(2);
        assertThat(slots()).hasSize(1);
    }

    @Test
    void a_secret_of_an_uri_outlives_a_change_at_the_component() throws Exception {
        addRoute("wework:agent/get?agentId=1000003&secret="
                + wecom.app(Wecom.REPORTS).secret());
        callRoute();
        wecom.component().getConfiguration().setSecret("sim-secret-nobodys");
        restart();
        callRoute();
        assertThat(wecom.count("gettoken")).isEqualTo(1);
    }

    @Test
    void a_changed_bean_is_used_after_a_restart_of_the_route() throws Exception {
        WeworkAccount account = wecom.account(Wecom.REPORTS);
        wecom.context().getRegistry().bind("reports", account);
        addRoute(REPORTS);
        callRoute();
        account.setSecret(rotate(Wecom.REPORTS, 1));
        restart();
        callRoute();
        assertThat(wecom.count("gettoken")).isEqualTo(2);
        assertThat(slots()).hasSize(1);
    }

    @Test
    void a_restart_of_a_route_whose_account_is_unchanged_keeps_the_token() throws Exception {
        wecom.context().getRegistry().bind("reports", wecom.account(Wecom.REPORTS));
        addRoute(REPORTS);
        callRoute();
        restart();
        callRoute();
        assertThat(wecom.count("gettoken")).isEqualTo(1);
    }

    @Test
    void a_property_placeholder_of_an_account_is_read_at_each_look_up() {
        // Not one that the watch of logs looks for: Camel itself logs at TRACE what it resolves.
        AtomicReference<String> vault = new AtomicReference<>("kept-in-a-vault-1");
        wecom.app(Wecom.REPORTS).secret(vault.get());
        wecom.context().getPropertiesComponent().addPropertiesFunction(new Vault(vault));
        WeworkAccount account = wecom.account(Wecom.REPORTS);
        account.setSecret("{{vault:reports}}");
        wecom.context().getRegistry().bind("reports", account);
        wecom.answer(REPORTS, null);
        vault.set("kept-in-a-vault-2");
        wecom.app(Wecom.REPORTS).secret(vault.get());
        wecom.component().evictAccount("reports");
        wecom.answer(REPORTS, null);
        assertThat(wecom.count("gettoken")).isEqualTo(2);
    }

    private record Vault(AtomicReference<String> value) implements PropertiesFunction {

        @Override
        public String getName() {
            return "vault";
        }

        @Override
        public String apply(String remainder) {
            return value.get();
        }
    }

    @Test
    void a_look_up_that_an_eviction_overtakes_is_not_kept() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        WeworkAccount old = wecom.account(Wecom.REPORTS);
        old.setSecret("sim-secret-old");
        AtomicReference<WeworkAccount> present = new AtomicReference<>(old);
        wecom.context().getRegistry().bind("database", (WeworkAccountResolver) name -> {
            WeworkAccount read = present.get();
            if (times.incrementAndGet() == 1) {
                asked.countDown();
                await(answer);
            }
            return read;
        });
        CompletableFuture<Exchange> first = CompletableFuture.supplyAsync(() -> wecom.call(REPORTS, null));
        await(asked);
        present.set(wecom.account(Wecom.REPORTS));
        wecom.component().evictAccount("reports");
        answer.countDown();
        assertThat(first.get(30, TimeUnit.SECONDS).getException()).isInstanceOf(WeworkCredentialException.class);
        wecom.answer(REPORTS, null);
        assertThat(times).hasValue(2);
    }

    @Test
    void a_resolver_is_asked_once_for_many_cold_callers() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch answer = new CountDownLatch(1);
        wecom.context().getRegistry().bind("database", (WeworkAccountResolver) name -> {
            times.incrementAndGet();
            await(answer);
            return wecom.account(Wecom.REPORTS);
        });
        List<CompletableFuture<Exchange>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> wecom.call("wework:agent/get", null, Map.of(WeworkConstants.ACCOUNT, "tenant")),
                        task -> new Thread(task).start()))
                .toList();
        answer.countDown();
        for (CompletableFuture<Exchange> call : calls) {
            assertThat(call.get(30, TimeUnit.SECONDS).getException()).isNull();
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void a_failed_look_up_is_made_again_by_the_next_call() {
        AtomicInteger times = new AtomicInteger();
        wecom.context().getRegistry().bind("database", (WeworkAccountResolver) name -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is down");
            }
            return wecom.account(Wecom.REPORTS);
        });
        assertThat(wecom.call(REPORTS, null).getException()).hasMessage("the database is down");
        wecom.answer(REPORTS, null);
    }

    @Test
    void jmx_evicts_an_account() throws Exception {
        WeworkAccount account = wecom.account(Wecom.REPORTS);
        wecom.context().getRegistry().bind("reports", account);
        wecom.answer(REPORTS, null);
        account.setSecret(rotate(Wecom.REPORTS, 1));
        MBeanServer server =
                wecom.context().getManagementStrategy().getManagementAgent().getMBeanServer();
        ObjectName name = server.queryNames(
                        new ObjectName("org.apache.camel:context="
                                + wecom.context().getManagementName() + ",type=components,name=\"wework\",*"),
                        null)
                .iterator()
                .next();
        assertThat(server.getAttribute(name, "AccountNames")).asString().contains("reports");
        server.invoke(name, "evictAccount", new Object[] {"reports"}, new String[] {String.class.getName()});
        wecom.answer(REPORTS, null);
        assertThat(wecom.count("gettoken")).isEqualTo(2);
    }

    @Test
    void the_developer_console_evicts_an_account() {
        WeworkAccount account = wecom.account(Wecom.REPORTS);
        wecom.context().getRegistry().bind("reports", account);
        wecom.answer(REPORTS, null);
        account.setSecret(rotate(Wecom.REPORTS, 1));
        DevConsole console = Objects.requireNonNull(wecom.context()
                .getCamelContextExtension()
                .getContextPlugin(org.apache.camel.console.DevConsoleResolver.class)
                .resolveDevConsole("wework"));
        console.call(DevConsole.MediaType.JSON, Map.of("evict", "reports"));
        wecom.answer(REPORTS, null);
        assertThat(wecom.count("gettoken")).isEqualTo(2);
    }

    private String rotate(int agentId, int number) {
        String secret = "sim-secret-rotated-" + agentId + "-" + number;
        wecom.app(agentId).secret(secret);
        return secret;
    }

    private List<?> slots() {
        return WeworkTokenService.of(wecom.context()).status();
    }

    private void addRoute(String uri) throws Exception {
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:start").routeId("rotated").to(uri);
            }
        });
    }

    private void restart() throws Exception {
        wecom.context().getRouteController().stopRoute("rotated");
        wecom.context().getRouteController().startRoute("rotated");
    }

    private void callRoute() {
        wecom.answer("direct:start", null);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("it never came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
