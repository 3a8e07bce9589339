// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a sync: as JSON in the body, for machines, and in the property {@code weworkSyncText}, for people.
 * Neither holds more of a person than a userid. Thread-safe.
 */
public final class SyncOutcome implements Processor {

    static final String NAME = "weworkSyncName";
    static final String TEXT = "weworkSyncText";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A processor without state. */
    public SyncOutcome() {}

    @Override
    public void process(Exchange exchange) throws JsonProcessingException {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("sync", exchange.getProperty(NAME, "", String.class));
        Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        String text = failure == null ? success(exchange.getMessage().getBody(), outcome) : failure(failure, outcome);
        exchange.setProperty(TEXT, "Directory sync %s: %s".formatted(outcome.get("sync"), text));
        exchange.getMessage().setBody(JSON.writeValueAsString(outcome));
    }

    private static String success(@Nullable Object body, Map<String, Object> outcome) {
        if (body instanceof SyncPlan plan) {
            outcome.put("outcome", "planned");
            outcome.put("planHash", plan.planHash());
            outcome.put("counts", plan.counts());
            return "planned, nothing changed. " + plan.summary() + "\nPlan " + plan.planHash();
        }
        if (body instanceof SyncReport report) {
            outcome.put("outcome", report.failed().isEmpty() ? "applied" : "applied in part");
            outcome.putAll(report.toMap());
            return SyncLines.of(report);
        }
        throw new IllegalStateException(
                "contact/sync left neither a plan nor a report: remove the steps between it and this step");
    }

    private static String failure(Exception failure, Map<String, Object> outcome) {
        outcome.put("outcome", failure instanceof WeworkSyncRefusedException ? "refused" : "failed");
        outcome.put("error", failure.getClass().getSimpleName());
        outcome.put("message", String.valueOf(failure.getMessage()));
        if (failure instanceof WeworkSyncRefusedException refused) {
            outcome.put("brake", refused.getBrake().name());
            outcome.put("planHash", refused.getPlanHash());
            outcome.put("counts", refused.getPlan().counts());
        }
        String remedy = failure instanceof WeworkException known ? "\n" + known.getRemedyChinese() : "";
        return outcome.get("outcome") + ". " + failure.getMessage() + remedy;
    }
}
