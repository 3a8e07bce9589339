// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.sync.SyncPlan;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.Message;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/** Tells a plan from a source. */
final class PlanBody {

    /** The first key of a plan's JSON; no source has it. */
    private static final String MARK = "\"planHash\"";

    private static final int ENOUGH = 64;

    private PlanBody() {}

    /** The plan that the body is; null when it is none. */
    static @Nullable SyncPlan plan(Message message) throws IOException {
        Object body = message.getBody();
        Object plain = body instanceof WrappedFile<?> wrapped ? wrapped.getFile() : body;
        if (plain instanceof SyncPlan plan) {
            return checked(() -> {
                plan.requireUnchanged();
                return plan;
            });
        }
        if (plain instanceof String text) {
            return isPlan(text) ? read(text.getBytes(StandardCharsets.UTF_8)) : null;
        }
        if (plain instanceof byte[] bytes) {
            return isPlan(new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.UTF_8))
                    ? read(bytes)
                    : null;
        }
        if (plain instanceof File file) {
            return ofFile(file.toPath());
        }
        if (plain instanceof Path path) {
            return ofFile(path);
        }
        if (plain instanceof InputStream stream) {
            return ofStream(message, stream);
        }
        if (plain instanceof Reader text) {
            return ofReader(message, text);
        }
        if (plain instanceof JsonNode node && node.has("planHash")) {
            return read(Json.text(node).getBytes(StandardCharsets.UTF_8));
        }
        if (plain instanceof Map<?, ?> map && map.containsKey("planHash")) {
            return read(Json.text(map).getBytes(StandardCharsets.UTF_8));
        }
        return null;
    }

    private static @Nullable SyncPlan ofFile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isPlan(new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8))
                    ? read(Files.readAllBytes(file))
                    : null;
        }
    }

    /** A stream is looked into without being used up. */
    private static @Nullable SyncPlan ofStream(Message message, InputStream stream) throws IOException {
        InputStream marked = stream.markSupported() ? stream : new BufferedInputStream(stream);
        marked.mark(ENOUGH);
        boolean plan = isPlan(new String(marked.readNBytes(ENOUGH), StandardCharsets.UTF_8));
        marked.reset();
        if (plan) {
            return read(marked.readAllBytes());
        }
        if (marked != stream) {
            message.setBody(marked);
        }
        return null;
    }

    private static @Nullable SyncPlan ofReader(Message message, Reader text) throws IOException {
        Reader marked = text.markSupported() ? text : new BufferedReader(text);
        marked.mark(ENOUGH);
        boolean plan = isPlan(first(marked));
        marked.reset();
        if (plan) {
            StringWriter all = new StringWriter();
            marked.transferTo(all);
            return read(all.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (marked != text) {
            message.setBody(marked);
        }
        return null;
    }

    /** A reader may give less than it has. */
    private static String first(Reader text) throws IOException {
        StringBuilder first = new StringBuilder();
        int character = text.read();
        while (character >= 0 && first.length() < ENOUGH - 1) {
            first.append((char) character);
            character = text.read();
        }
        return first.toString();
    }

    private static boolean isPlan(String text) {
        String begin = text.stripLeading();
        return begin.startsWith("{")
                && begin.substring(0, Math.min(begin.length(), ENOUGH)).contains(MARK);
    }

    private static SyncPlan read(byte[] json) {
        return checked(() -> SyncPlan.read(json));
    }

    private static SyncPlan checked(Supplier<SyncPlan> plan) {
        try {
            return plan.get();
        } catch (IllegalArgumentException e) {
            throw new WeworkRequestException(
                    Failure.of(
                            SyncProducer.OPERATION,
                            String.valueOf(e.getMessage()),
                            new Remedy("Nothing was changed.", "未做任何更改。")),
                    e);
        }
    }
}
