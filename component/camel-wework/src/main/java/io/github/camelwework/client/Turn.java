// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.limit.Pace;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a call takes its places within the limits.
 *
 * @param preparation makes what the call carries once it has its places, such as by an upload; null when it carries it
 *     already. A failure is the call's, and gives the places back
 */
public record Turn(Pace pace, @Nullable Supplier<CompletableFuture<Call.Body>> preparation) {

    /** The turn of a call by itself. */
    public static final Turn ALONE = new Turn(Pace.ALONE, null);

    /** The turn of a call of several. */
    public static Turn at(Pace pace) {
        return new Turn(pace, null);
    }

    /** The same, with what has to be done before the call goes out, and only if it may. */
    public Turn after(Supplier<CompletableFuture<Call.Body>> first) {
        return new Turn(pace, first);
    }
}
