// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import java.util.concurrent.CompletableFuture;

/**
 * Asks WeCom, or another server that grants tokens, for one token. The token service decides when; a source only asks, once,
 * and never retries by itself.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * Asks once, without holding the calling thread while the answer is under way.
     *
     * @return a future of its own for every call. It fails with the {@link io.github.camelwework.error.WeworkException}
     *     that the answer means: credential, permission and rate limit failures make the service wait longer. The
     *     service cancels it when nobody needs the answer any more
     */
    CompletableFuture<GrantedToken> fetch();
}
