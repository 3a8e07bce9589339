// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.secret.Secret;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** A source that is asked and answers when the test says so. */
final class FakeGettoken implements TokenSource {

    static final Duration LIFE = Duration.ofHours(2);

    private final Deque<CompletableFuture<GrantedToken>> asked = new ArrayDeque<>();
    private int calls;

    @Override
    public synchronized CompletableFuture<GrantedToken> fetch() {
        calls++;
        CompletableFuture<GrantedToken> answer = new CompletableFuture<>();
        asked.add(answer);
        return answer;
    }

    synchronized int calls() {
        return calls;
    }

    /** Answers the oldest call that waits for an answer. */
    void grants(String value) {
        grants(value, LIFE);
    }

    void grants(String value, Duration life) {
        oldest().complete(granted(value, life));
    }

    void fails(Throwable failure) {
        oldest().completeExceptionally(failure);
    }

    synchronized CompletableFuture<GrantedToken> oldest() {
        return asked.remove();
    }

    static GrantedToken granted(String value, Duration life) {
        return new GrantedToken(Secret.of(value), life);
    }
}
