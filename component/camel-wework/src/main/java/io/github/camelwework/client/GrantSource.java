// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.token.GrantedToken;
import io.github.camelwework.token.TokenSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Asks WeCom for one kind of token, once. What it asks with is made anew each time: a suite's ticket changes. */
final class GrantSource implements TokenSource {

    private final Channel channel;
    private final Supplier<Call> call;
    private final String field;

    /**
     * A source.
     *
     * @param field of the answer that holds the token
     */
    GrantSource(Channel channel, Supplier<Call> call, String field) {
        this.channel = channel;
        this.call = call;
        this.field = field;
    }

    @Override
    public CompletableFuture<GrantedToken> fetch() {
        Call asking;
        try {
            asking = call.get();
        } catch (WeworkException e) {
            return CompletableFuture.failedFuture(e);
        }
        String path = asking.operation().path();
        return channel.send(asking).handle((answer, failure) -> {
            if (answer == null) {
                throw Failed.explain(failure, missing -> unavailable(path, missing));
            }
            return granted(path, answer.result());
        });
    }

    private GrantedToken granted(String path, WeworkResult answer) {
        if (!(answer.get(field) instanceof String token) || token.isBlank()) {
            throw unavailable(
                    path, new UnansweredException(true, "the answer to " + path + " holds no " + field, null));
        }
        return GrantedToken.answered(token, answer.get("expires_in"));
    }

    /** No token was used up and nothing was sent, so whatever needed the token may be tried again. */
    private static WeworkUnavailableException unavailable(String path, UnansweredException cause) {
        return new WeworkUnavailableException(
                Failure.of(path, cause.reason(), Remedies.UNREACHABLE).with(RetryAdvice.LATER), cause.getCause());
    }
}
