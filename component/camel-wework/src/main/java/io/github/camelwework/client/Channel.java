// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import java.util.concurrent.CompletableFuture;

/** Makes one call. */
@FunctionalInterface
public interface Channel {

    /**
     * Makes the call; no thread is held until the answer comes. Never throws.
     *
     * @return completes with the answer, or fails with a {@code WeworkException}
     */
    CompletableFuture<Answer> send(Call call);
}
