// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.ErrorHandling;
import io.github.camelwework.error.ErrorTable;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.AccessToken;
import io.github.camelwework.token.TokenRequest;
import io.github.camelwework.token.WeworkTokenService;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Gives each call the token, or the robot's key, that its operation needs. A token that WeCom refuses is taken out of
 * the token service (only if it is still the one in there) and the call is repeated once with another.
 */
final class TokenChannel implements Channel {

    private static final Set<ErrorHandling> REFRESHED = EnumSet.of(ErrorHandling.REFRESH, ErrorHandling.REFRESH_SUITE);

    private final Channel next;
    private final WeworkTokenService tokens;
    private final BiFunction<Credentials, Credential, TokenRequest> requests;

    TokenChannel(Channel next, WeworkTokenService tokens, BiFunction<Credentials, Credential, TokenRequest> requests) {
        this.next = NeverThrowChannel.around(next);
        this.tokens = tokens;
        this.requests = requests;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        try {
            Credential credential = call.credentials().choose(call.operation());
            return switch (credential) {
                case NONE -> next.send(call);
                case ROBOT -> next.send(authorized(call, credential, key(call)));
                default -> withToken(call, credential);
            };
        } catch (WeworkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Answer> withToken(Call call, Credential credential) {
        TokenRequest request = requests.apply(call.credentials(), credential);
        return tokens.token(request).thenCompose(token -> attempt(call, credential, token)
                .exceptionallyCompose(failure -> isRefusal(failure)
                        ? tokens.tokenInsteadOf(token, (WeworkException) Outcomes.requireCause(failure), request)
                                .thenCompose(other -> attempt(call, credential, other))
                        : CompletableFuture.failedFuture(failure)));
    }

    private CompletableFuture<Answer> attempt(Call call, Credential credential, AccessToken token) {
        return next.send(authorized(call, credential, token.value()));
    }

    private static Secret key(Call call) {
        return call.credentials().secret(Credential.ROBOT, call.operation().path());
    }

    private static Call authorized(Call call, Credential credential, Secret value) {
        String parameter = call.operation().tokenParameter();
        return call.with(new Authorization(parameter == null ? credential.parameter() : parameter, value));
    }

    /** Whether WeCom refused the token itself, which means that it did nothing else. */
    static boolean isRefusal(Throwable failure) {
        return Outcomes.requireCause(failure) instanceof WeworkException refused
                && refused.getErrorCode() != null
                && REFRESHED.contains(
                        ErrorTable.standard().find(refused.getErrorCode()).handling());
    }
}
