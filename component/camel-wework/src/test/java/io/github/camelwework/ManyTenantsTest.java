// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.client.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tenants come from a database; some happen to have the same secrets as others. */
class ManyTenantsTest {

    private static final int TENANTS = 1000;
    private static final int THREADS = 16;
    private static final int TIMES = 2;
    /** One operation a kind of secret. */
    private static final Map<String, String> OPERATIONS = Map.of(
            "agent/list", "app", "batch/getresult", "contact", "externalcontact/get_follow_user_list", "customer");

    @RegisterExtension
    final TokenClient wecom = new TokenClient();

    private record Task(String tenant, String operation) {}

    @Test
    @Timeout(60)
    void no_token_is_ever_used_for_another_tenant_or_kind_and_each_is_asked_for_once() throws Exception {
        wecom.context().getRegistry().bind("database", (WeworkAccountResolver) ManyTenantsTest::account);
        List<Task> tasks = new ArrayList<>(IntStream.range(0, TENANTS * TIMES)
                .mapToObj(number -> "ww" + number % TENANTS)
                .flatMap(tenant -> OPERATIONS.keySet().stream().map(operation -> new Task(tenant, operation)))
                .toList());
        Collections.shuffle(tasks, new Random(7));

        run(tasks);

        assertThat(wecom.world().seen()).hasSize(tasks.size());
        assertThat(wecom.world().seen().stream().filter(call -> !call.owner()
                        .equals(owner(call.query().get("who"), OPERATIONS.get(call.path())))))
                .as("calls with a token of another tenant or kind")
                .isEmpty();
        assertThat(wecom.world().grants()).hasSize(TENANTS * OPERATIONS.size());
        assertThat(Set.copyOf(wecom.world().grants().values())).containsExactly(1);
    }

    private void run(List<Task> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<CompletableFuture<Answer>>> started = threads.invokeAll(tasks.stream()
                    .map(task -> (Callable<CompletableFuture<Answer>>)
                            () -> wecom.call(task.operation(), wecom.find(task.tenant()), Map.of("who", task.tenant())))
                    .toList());
            for (Future<CompletableFuture<Answer>> answer : started) {
                assertThat(answer.get().join().result()).containsEntry("errcode", 0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static WeworkAccount account(String tenant) {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId(tenant);
        account.setSecret(secret(tenant, "app"));
        account.setContactSecret(secret(tenant, "contact"));
        account.setCustomerSecret(secret(tenant, "customer"));
        return account;
    }

    private static String owner(String tenant, String kind) {
        return tenant + "/" + secret(tenant, kind);
    }

    private static String secret(String tenant, String kind) {
        return "sim-secret-" + kind + "-" + tenant.charAt(tenant.length() - 1);
    }
}
