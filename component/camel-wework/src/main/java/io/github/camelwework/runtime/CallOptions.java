// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.limit.LimitPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint calls WeCom.
 *
 * @param credential the credential that the options choose; null for the catalogue's
 * @param jobTimeout how long the end of a job is waited for
 */
public record CallOptions(
        Timeouts timeouts,
        LimitPolicy limits,
        ReadPages pages,
        OnPartialDelivery onPartialDelivery,
        @Nullable Credential credential,
        Duration jobTimeout) {}
