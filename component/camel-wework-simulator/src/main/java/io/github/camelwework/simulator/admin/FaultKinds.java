// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.fault.Fault.When;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The kinds of faults by name, and how each is read from the fields of a request. */
final class FaultKinds {

    private static final int BAD_GATEWAY = 502;

    private static final Map<String, Function<AdminRequest, Fault>> KINDS = new TreeMap<>(Map.of(
            "errcode",
            request -> new Fault.Errcode(request.integer("errcode"), request.text("errmsg", "fault on demand")),
            "status",
            request -> new Fault.HttpStatus(
                    request.has("status") ? request.integer("status") : BAD_GATEWAY, when(request, "before")),
            "latency",
            FaultKinds::latency,
            "reset",
            request -> new Fault.Reset(when(request, "before")),
            "truncated",
            request -> Fault.truncated(),
            "notJson",
            request -> new Fault.NotJson(request.text("body", "<html></html>"), when(request, "after")),
            "stall",
            request -> new Fault.Stall(when(request, "before")),
            "revokeTokens",
            request -> Fault.revokeTokens()));

    private static final Map<String, When> WHEN =
            new TreeMap<>(Map.of("before", When.BEFORE_ACTING, "after", When.AFTER_ACTING));

    private FaultKinds() {}

    static Fault read(AdminRequest request) {
        return named(KINDS, "kind", request.text("kind", "")).apply(request);
    }

    private static Fault latency(AdminRequest request) {
        long least = request.number("millis");
        return new Fault.Latency(Duration.ofMillis(least), Duration.ofMillis(request.number("maxMillis", least)));
    }

    private static When when(AdminRequest request, String fallback) {
        return named(WHEN, "when", request.text("when", fallback));
    }

    private static <T> T named(Map<String, T> table, String field, String name) {
        T value = table.get(name);
        if (value == null) {
            throw new AdminError(
                    400,
                    "The field \"" + field + "\" is missing or unknown.",
                    "Send one of " + String.join(", ", table.keySet()) + ".");
        }
        return value;
    }
}
