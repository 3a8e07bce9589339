// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long one exchange may take.
 *
 * @param response how long the server may be silent
 * @param call how long the whole exchange may last, from the wait for a connection to the last byte; null for what follows
 *     from the others: the waits for a connection, for its making and for an answer together, and a second more for each
 *     64 KiB that came or went, so that a large file may take its time and a trickle of bytes may not
 */
public record Timeouts(Duration response, @Nullable Duration call) {

    static final int BYTES_PER_SECOND = 64 * 1024;

    /** Only the silence is limited by hand. */
    public static Timeouts of(Duration response) {
        return new Timeouts(response, null);
    }

    /** As options say it, in milliseconds; 0 for a call that is limited by what follows from the others. */
    public static Timeouts ofMillis(long response, long call) {
        return new Timeouts(Duration.ofMillis(response), call <= 0 ? null : Duration.ofMillis(call));
    }

    /** How long the exchange may last after that many bytes. */
    Duration allowed(HttpTransport.Settings settings, long bytes) {
        if (call != null) {
            return call;
        }
        return settings.connectionRequestTimeout()
                .plus(settings.connectTimeout())
                .plus(response)
                .plusMillis(bytes * 1000 / BYTES_PER_SECOND);
    }
}
