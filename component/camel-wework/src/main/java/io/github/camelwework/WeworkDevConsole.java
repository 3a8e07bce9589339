// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.sync.SyncStatus;
import io.github.camelwework.sync.endpoint.SyncProducer;
import io.github.camelwework.token.TokenStatus;
import io.github.camelwework.token.WeworkTokenService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;
import org.apache.camel.util.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The page {@code wework} of Camel's developer console: tokens, without their values, syncs of the directory, and the
 * cached accounts. With {@code evict=NAME} it forgets an account first, with {@code evict=*} all.
 */
@DevConsole(name = "wework", displayName = "WeCom", description = "Tokens and directory syncs of WeCom")
public final class WeworkDevConsole extends AbstractDevConsole {

    private static final String EVICT = "evict";
    private static final String ALL = "*";

    /** The page; Camel makes it. */
    public WeworkDevConsole() {
        super("camel", "wework", "WeCom", "Tokens and directory syncs of WeCom");
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        evict(options.get(EVICT));
        return rows().entrySet().stream()
                .flatMap(part -> part.getValue().stream()
                        .map(row -> part.getKey() + ": "
                                + row.entrySet().stream()
                                        .map(field -> field.getKey() + "=" + field.getValue())
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected JsonObject doCallJson(Map<String, Object> options) {
        evict(options.get(EVICT));
        JsonObject page = new JsonObject();
        page.putAll(rows());
        return page;
    }

    private void evict(@Nullable Object account) {
        if (account == null) {
            return;
        }
        components().forEach(component -> {
            if (ALL.equals(account)) {
                component.evictAllAccounts();
            } else {
                component.evictAccount(account.toString());
            }
        });
    }

    private List<WeworkComponent> components() {
        List<WeworkComponent> started = new ArrayList<>();
        for (String name : getCamelContext().getComponentNames()) {
            if (getCamelContext().hasComponent(name) instanceof WeworkComponent component && component.isStarted()) {
                started.add(component);
            }
        }
        return started;
    }

    private static List<JsonObject> accounts(WeworkComponent component) {
        return component.getAccountNames().stream()
                .map(name -> {
                    JsonObject row = new JsonObject();
                    row.put("name", name);
                    return row;
                })
                .toList();
    }

    private Map<String, List<JsonObject>> rows() {
        WeworkTokenService tokens = getCamelContext().hasService(WeworkTokenService.class);
        List<JsonObject> syncs = new ArrayList<>();
        List<JsonObject> accounts = new ArrayList<>();
        for (WeworkComponent component : components()) {
            accounts.addAll(accounts(component));
            component.syncs().started().stream()
                    .map(WeworkDevConsole::sync)
                    .filter(Objects::nonNull)
                    .forEach(syncs::add);
        }
        Map<String, List<JsonObject>> rows = new TreeMap<>();
        rows.put(
                "tokens",
                tokens == null
                        ? List.of()
                        : tokens.status().stream().map(WeworkDevConsole::token).toList());
        rows.put("syncs", syncs);
        rows.put("accounts", accounts);
        return rows;
    }

    private static JsonObject token(TokenStatus status) {
        JsonObject row = new JsonObject();
        row.put("key", String.valueOf(status.key()));
        row.put("state", status.state().name());
        put(row, "age", status.age());
        row.put("breaker", status.renewal().breaker().name());
        row.put("failures", status.renewal().failures());
        WeworkException failure = status.renewal().lastFailure();
        put(row, "lastFailure", failure == null ? null : failure.getMessage());
        put(row, "notBefore", status.renewal().notBefore());
        return row;
    }

    private static @Nullable JsonObject sync(SyncProducer producer) {
        SyncStatus stand = producer.stand();
        if (stand == null) {
            return null;
        }
        JsonObject row = new JsonObject();
        row.put("endpoint", String.valueOf(producer.getEndpoint()));
        row.put("corpId", stand.corpId());
        row.put("phase", stand.phase().name());
        row.put("begun", String.valueOf(stand.begun()));
        put(row, "planHash", stand.planHash());
        row.put("planned", stand.planned());
        row.put("done", stand.done());
        row.put("failed", stand.failed());
        return row;
    }

    private static void put(JsonObject row, String field, @Nullable Object value) {
        if (value != null) {
            row.put(field, String.valueOf(value));
        }
    }
}
