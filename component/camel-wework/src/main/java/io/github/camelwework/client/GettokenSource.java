// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.GrantedToken;
import io.github.camelwework.token.TokenSource;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks WeCom for a corp's access token (doc 91039), once. */
final class GettokenSource implements TokenSource {

    private static final Operation GETTOKEN =
            Operation.unknown("gettoken", HttpMethod.GET).with(null, Credential.NONE);
    private static final int DEFAULT_LIFE_SECONDS = 7200;

    private final Channel channel;
    private final Credentials credentials;
    private final Credential credential;
    private final Duration responseTimeout;

    GettokenSource(Channel channel, Credentials credentials, Credential credential, Duration responseTimeout) {
        this.channel = channel;
        this.credentials = credentials;
        this.credential = credential;
        this.responseTimeout = responseTimeout;
    }

    @Override
    public CompletableFuture<GrantedToken> fetch() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("corpid", credentials.requireCorpId(GETTOKEN.path()));
        query.put("corpsecret", credentials.secret(credential, GETTOKEN.path()).reveal());
        return channel.send(Call.of(GETTOKEN, credentials, Call.Body.query(query, null), responseTimeout))
                .handle((answer, failure) -> {
                    if (answer == null) {
                        throw Failed.explain(failure, this::unavailable);
                    }
                    return granted(answer.result());
                });
    }

    private GrantedToken granted(WeworkResult answer) {
        if (!(answer.get("access_token") instanceof String token) || token.isBlank()) {
            throw unavailable(new UnansweredException(true, "the answer to gettoken holds no access_token", null));
        }
        long life = answer.get("expires_in") instanceof Number seconds ? seconds.longValue() : DEFAULT_LIFE_SECONDS;
        return new GrantedToken(Secret.of(token), Duration.ofSeconds(Math.max(0, life)));
    }

    /** No token was used up and nothing was sent, so whatever needed the token may be tried again. */
    private WeworkUnavailableException unavailable(UnansweredException cause) {
        return new WeworkUnavailableException(
                Failure.of(GETTOKEN.path(), cause.reason(), Remedies.UNREACHABLE)
                        .with(RetryAdvice.LATER),
                cause.getCause());
    }
}
