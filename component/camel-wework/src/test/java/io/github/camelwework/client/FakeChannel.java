// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Answers what it was told to, one thing a call, and keeps what it was called with. */
final class FakeChannel implements Channel {

    private final Deque<CompletableFuture<Answer>> script = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();

    FakeChannel answers(Map<String, ?> fields) {
        script.add(CompletableFuture.completedFuture(Answer.of(new WeworkResult(fields))));
        return this;
    }

    FakeChannel refuses(int errcode) {
        script.add(CompletableFuture.failedFuture(WeworkException.of("message/send", errcode, "made up")));
        return this;
    }

    FakeChannel isLost() {
        return fails(new UnansweredException(false, "the connection broke", null));
    }

    FakeChannel isUnreachable() {
        return fails(new UnansweredException(true, "the connection was refused", null));
    }

    FakeChannel fails(RuntimeException failure) {
        script.add(CompletableFuture.failedFuture(failure));
        return this;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        calls.add(call);
        return script.isEmpty()
                ? CompletableFuture.failedFuture(new AssertionError("One call more than expected: " + call))
                : script.remove();
    }

    List<Call> calls() {
        return calls;
    }
}
