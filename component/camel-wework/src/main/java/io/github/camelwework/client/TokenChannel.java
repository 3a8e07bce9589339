// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.error.ErrorHandling;
import io.github.camelwework.error.ErrorTable;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.token.AccessToken;
import io.github.camelwework.token.TokenRequest;
import io.github.camelwework.token.WeworkTokenService;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Gives each call the token, or the robot's key, that its operation needs. A token that WeCom refuses is taken out of
 * the token service (only if it is still the one in there) and the call is repeated once with another.
 */
final class TokenChannel implements Channel {

    private final Channel next;
    private final WeworkTokenService tokens;
    private final BiFunction<Credentials, Credential, TokenRequest> requests;

    TokenChannel(Channel next, WeworkTokenService tokens, BiFunction<Credentials, Credential, TokenRequest> requests) {
        this.next = next;
        this.tokens = tokens;
        this.requests = requests;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        try {
            Credential credential = call.credentials().choose(call.operation());
            return switch (credential) {
                case NONE -> next.send(call);
                case ROBOT ->
                    next.send(call.with(Authorization.robot(call.credentials()
                            .secret(credential, call.operation().path()))));
                default -> withToken(call, credential);
            };
        } catch (WeworkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Answer> withToken(Call call, Credential credential) {
        TokenRequest request =
                call.credentials().tokenRequest(credential, kind -> requests.apply(call.credentials(), kind));
        return tokens.token(request).thenCompose(token -> attempt(call, token)
                .exceptionallyCompose(failure -> isRefusal(failure)
                        ? tokens.tokenInsteadOf(token, request).thenCompose(other -> attempt(call, other))
                        : CompletableFuture.failedFuture(failure)));
    }

    private CompletableFuture<Answer> attempt(Call call, AccessToken token) {
        return next.send(call.with(Authorization.token(token.value())));
    }

    /** Whether WeCom refused the token itself, which means that it did nothing else. */
    static boolean isRefusal(Throwable failure) {
        return Failed.cause(failure) instanceof WeworkException refused
                && refused.getErrorCode() != null
                && ErrorTable.standard().find(refused.getErrorCode()).handling() == ErrorHandling.REFRESH;
    }
}
