// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.client.WeworkClient;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.JobPatience;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.environment.Environment;
import org.jspecify.annotations.Nullable;

/**
 * What all endpoints of a started component share. Immutable; its parts are thread-safe.
 *
 * @param maxFileBytes how large an answer may be that goes to the disk
 */
public record WeworkRuntime(WeworkClient client, Environment environment, ReplyPool replies, long maxFileBytes) {

    /**
     * A delivery for one exchange, with which its files and long lists go.
     *
     * @param jobs how long a job that a call starts is waited for; null when it is not
     */
    public Delivery delivery(
            CallOptions options,
            Credentials credentials,
            ExchangeResults results,
            ReadPages pages,
            @Nullable JobPatience jobs) {
        return new Delivery(
                client.channel(options.limits()),
                credentials,
                new Delivery.Options(
                        options.timeouts(),
                        pages,
                        results.fileSink(maxFileBytes),
                        ExchangeResults.listSink(maxFileBytes),
                        jobs));
    }
}
