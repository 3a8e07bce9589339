// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.camelwework.json.Json;
import io.github.camelwework.secret.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Plans as JSON; always the same bytes for the same plan, which is what its hash is of. */
final class PlanJson {

    private static final ObjectMapper MAPPER =
            Json.mapper().copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private PlanJson() {}

    static void write(SyncPlan plan, OutputStream out) throws IOException {
        MAPPER.writeValue(out, plan);
    }

    static String text(SyncPlan plan) {
        try {
            return MAPPER.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SyncPlan read(byte[] json) {
        SyncPlan plan;
        try {
            plan = MAPPER.readValue(json, SyncPlan.class);
        } catch (IOException | RuntimeException e) {
            // The cause would quote the file, which holds people's phones.
            throw new IllegalArgumentException(
                    "this is not a plan of contact/sync: give the JSON of mode=plan as it is");
        }
        requireUnchanged(plan);
        return plan;
    }

    static void requireUnchanged(SyncPlan plan) {
        if (!hash(plan).equals(plan.planHash())) {
            throw new IllegalArgumentException(
                    "the plan was changed after it was made, its planHash is not that of its content: make a new one");
        }
    }

    /**
     * Of what it was made of and what it does. The findings are for people: they say where in the source a row stands, and
     * the same rows in another order are the same plan.
     */
    static String hash(SyncPlan plan) {
        MessageDigest digest = Digests.sha256();
        add(digest, plan.basis());
        for (List<?> list : List.of(plan.actions(), plan.steps())) {
            list.forEach(entry -> add(digest, entry));
        }
        add(digest, plan.marks());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object part) {
        try {
            digest.update(MAPPER.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
