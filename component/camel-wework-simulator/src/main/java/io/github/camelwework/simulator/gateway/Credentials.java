// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the owner of the token of a call. Suites, providers and all others each use their own query parameter, and a token
 * under the wrong one is no token there.
 */
final class Credentials {

    private record Parameter(String name, Set<TokenKind> kinds, int missing, int invalid, int expired) {}

    private static final Parameter OF_CORP = new Parameter("access_token", TokenKind.ofCorps(), 41001, 40014, 42001);
    private static final Parameter OF_SUITE =
            new Parameter("suite_access_token", Set.of(TokenKind.SUITE), 41022, 40082, 42009);
    private static final Parameter OF_PROVIDER =
            new Parameter("provider_access_token", Set.of(TokenKind.PROVIDER), 41001, 40014, 42001);
    /** So does service/get_login_info call it. */
    private static final Parameter OF_PROVIDER_AS_CORP =
            new Parameter(OF_CORP.name(), OF_PROVIDER.kinds(), 41001, 40014, 42001);

    private final Tokens tokens;

    Credentials(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whose token it is or was; null when it never was one. */
    @Nullable
    Caller owner(Call call) {
        return List.of(OF_CORP, OF_SUITE, OF_PROVIDER).stream()
                .map(parameter -> tokens.owner(call.in().queryOrEmpty(parameter.name())))
                .filter(owner -> owner != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whose living token it is, of those that the route may take.
     *
     * @throws ApiError for one that is missing, unknown, at an end or of another kind
     */
    Caller caller(Call call, ApiRoute route) {
        Parameter parameter = parameter(call, route.accepts());
        String value = call.in().queryOrEmpty(parameter.name());
        if (value.isEmpty()) {
            throw new ApiError(parameter.missing(), parameter.name() + " missing");
        }
        Caller owner = tokens.owner(value);
        if (owner == null || !parameter.kinds().contains(owner.kind()) || tokens.isRevoked(value)) {
            throw new ApiError(parameter.invalid(), "invalid " + parameter.name());
        }
        if (!tokens.lives(value, call.now())) {
            throw new ApiError(parameter.expired(), parameter.name() + " expired");
        }
        return owner;
    }

    private static Parameter parameter(Call call, Set<TokenKind> accepted) {
        if (!accepted.contains(TokenKind.PROVIDER)) {
            return accepted.contains(TokenKind.SUITE) ? OF_SUITE : OF_CORP;
        }
        boolean both = accepted.contains(TokenKind.SUITE);
        if (both && !call.in().queryOrEmpty(OF_SUITE.name()).isEmpty()) {
            return OF_SUITE;
        }
        return call.in().queryOrEmpty(OF_PROVIDER.name()).isEmpty() && both ? OF_PROVIDER_AS_CORP : OF_PROVIDER;
    }
}
