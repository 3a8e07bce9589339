// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.delivery.SendMemory;
import io.github.camelwework.delivery.SentStep;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.state.Decoding;
import io.github.camelwework.state.WeworkStateException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.apache.camel.Ordered;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the progress of the sends of a {@code CamelWeworkResumeKey} in a store: across restarts, and for an exchange made
 * anew of the same JMS message or file. Each call is noted before it goes out, so that one that a crash cut off counts as
 * of unknown outcome. When the exchange has ended well its entry goes; in a transaction, which may still be rolled back,
 * and after a failure it stays until it expires.
 */
public final class StoredSendMemory implements SendMemory {

    private static final Logger LOG = LoggerFactory.getLogger(StoredSendMemory.class);
    private static final Remedy STORE = new Remedy(
            "Fix the state store (option stateDirectory or stateStore), then send again: it resumes after"
                    + " the calls that were sent.",
            "请修复状态存储（选项 stateDirectory 或 stateStore），然后重新发送：将从已发送部分之后继续。");
    private static final String STEP = "step";
    private static final String KIND = "kind";
    private static final String NOT_TAKEN = "NOT_TAKEN";

    private final SendStates states;
    private final String resumeKey;
    private final Exchange exchange;
    private final ExchangeSendMemory inExchange;
    private final Executor executor;

    public StoredSendMemory(
            SendStates states, String resumeKey, Exchange exchange, ExchangeSendMemory inExchange, Executor executor) {
        this.states = states;
        this.resumeKey = resumeKey;
        this.exchange = exchange;
        this.inExchange = inExchange;
        this.executor = executor;
    }

    @Override
    public List<SentStep> recall(String plan) {
        Map<Integer, SentStep> steps = stored(() -> read(key(plan)));
        // What this exchange saw itself it knows better than what could be written.
        inExchange.recall(plan).forEach(step -> put(steps, step));
        return new ArrayList<>(steps.values());
    }

    @Override
    public void begins(String plan, int step) {
        stored(() -> {
            SentStep begun = inExchange.begun(step);
            states.append(key(plan), json(begun.kind().name(), step, begun.answer(), Map.of()));
            return step;
        });
    }

    @Override
    public void ended(String plan, SentStep step) {
        inExchange.ended(plan, step);
        note(plan, json(step.kind().name(), step.step(), step.answer(), step.missed()));
    }

    @Override
    public void notTaken(String plan, int step) {
        inExchange.notTaken(plan, step);
        note(plan, json(NOT_TAKEN, step, Map.of(), Map.of()));
    }

    @Override
    public void complete(String plan) {
        inExchange.complete(plan);
        if (!exchange.isTransacted()) {
            exchange.getExchangeExtension().addOnCompletion(new ForgetAtTheEnd(states, key(plan)));
        }
    }

    @Override
    public Duration age(SentStep unknown) {
        return inExchange.age(unknown);
    }

    @Override
    public boolean repeatsUnknown() {
        return inExchange.repeatsUnknown();
    }

    @Override
    public Executor executor() {
        return executor;
    }

    /** That WeCom has taken a call is true whether or not it can be written; unwritten it counts as unknown. */
    private void note(String plan, byte[] record) {
        try {
            states.append(key(plan), record);
        } catch (WeworkStateException e) {
            LOG.debug("The end of a call could not be recorded; its outcome counts as unknown from now on.", e);
        }
    }

    private String key(String plan) {
        return SendStates.key(resumeKey, plan);
    }

    /** The remedy names the file: a reason is cut where something looks like a secret, as paths may. */
    private static Remedy damaged(WeworkStateException state) {
        return new Remedy(
                state.getMessage() + ". Sending it again does not help before.",
                "发送状态已损坏，重新发送无法恢复：" + state.getMessage());
    }

    private static <T> T stored(Supplier<T> work) {
        try {
            return work.get();
        } catch (WeworkStateException e) {
            throw e.isDamaged()
                    ? new WeworkRequestException(
                            Failure.of("message/send", "the stored state of the send is damaged", damaged(e)), e)
                    : new WeworkUnavailableException(
                            Failure.of("message/send", "the state of the send is not available", STORE)
                                    .with(RetryAdvice.LATER),
                            e);
        }
    }

    private static byte[] json(String kind, int step, Map<String, ?> answer, Map<String, ?> missed) {
        try {
            return Json.utf8(Map.of(KIND, kind, STEP, step, "answer", answer, "missed", missed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What WeCom answered as JSON can be written as JSON.", e);
        }
    }

    private Map<Integer, SentStep> read(String key) {
        List<byte[]> journal = states.journal(key);
        return Decoding.of(SendStates.WHAT, key, SendStates.REMEDY, () -> {
            Map<Integer, SentStep> steps = new LinkedHashMap<>();
            for (byte[] record : journal) {
                read(record, steps);
            }
            return steps;
        });
    }

    private static void read(byte[] record, Map<Integer, SentStep> steps) throws IOException {
        Map<?, ?> entry;
        try {
            entry = Json.object(record, WeworkResult.class);
        } catch (JsonProcessingException e) {
            throw new IOException("a record is not a JSON object", e);
        }
        if (!(entry.get(STEP) instanceof Integer step && step >= 0)) {
            throw new IOException("a record names no call");
        }
        String kind = String.valueOf(entry.get(KIND));
        if (kind.equals(NOT_TAKEN)) {
            steps.remove(step);
        } else {
            put(
                    steps,
                    new SentStep(
                            step, SentStep.Kind.valueOf(kind), map(entry.get("answer")), lists(entry.get("missed"))));
        }
    }

    /** Of a call that was made again and is still of unknown outcome, the first time counts. */
    private static void put(Map<Integer, SentStep> steps, SentStep step) {
        SentStep known = steps.get(step.step());
        if (known == null || known.kind() != step.kind() || step.kind() != SentStep.Kind.UNKNOWN) {
            steps.put(step.step(), step);
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> map.put(String.valueOf(name), field));
        }
        return map;
    }

    private static Map<String, List<String>> lists(@Nullable Object value) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map(value).forEach((name, names) -> {
            if (names instanceof List<?> list) {
                lists.put(name, list.stream().map(String::valueOf).toList());
            }
        });
        return lists;
    }

    /** After all else that the end of the exchange sets off, such as moving the file that it came from. */
    private static final class ForgetAtTheEnd extends SynchronizationAdapter {

        private final SendStates states;
        private final String key;

        ForgetAtTheEnd(SendStates states, String key) {
            this.states = states;
            this.key = key;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST;
        }

        @Override
        public void onComplete(Exchange done) {
            try {
                states.delete(key);
            } catch (WeworkStateException e) {
                LOG.debug("The state of a finished send could not be deleted; it will be deleted when it expires.", e);
            }
        }
    }
}
