// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.delivery.Delivery;
import io.github.camelwework.delivery.JobPatience;
import io.github.camelwework.delivery.ReadPages;
import org.jspecify.annotations.Nullable;

/** Makes the deliveries of an endpoint, each for one exchange. Immutable. */
public record Deliveries(WeworkRuntime runtime, CallOptions options) {

    /**
     * A delivery whose files and long lists go with the exchange.
     *
     * @param jobs how long a job that a call starts is waited for; null when it is not
     */
    public Delivery delivery(
            Credentials credentials, ExchangeResults results, ReadPages pages, @Nullable JobPatience jobs) {
        return new Delivery(
                runtime.client().channel(options.limits()),
                credentials,
                new Delivery.Options(
                        options.timeouts(),
                        pages,
                        results.fileSink(runtime.maxFileBytes()),
                        ExchangeResults.listSink(runtime.maxFileBytes()),
                        jobs));
    }
}
