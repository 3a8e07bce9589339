// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import io.github.camelwework.secret.Secret;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The settings of connections; the names are those of camel-http.
 *
 * @param connectTimeout how long a connection may take to be made
 * @param connectionRequestTimeout how long a call may wait for a free connection of the pool
 * @param connectionTimeToLive how long a connection may live
 * @param maxResponseSize how many bytes an answer may have that is held in memory
 * @param sslContext the trust and keys for https; null for the Java platform's
 * @param proxy null for a direct connection
 */
public record HttpSettings(
        Duration connectTimeout,
        Duration connectionRequestTimeout,
        Duration connectionTimeToLive,
        int maxTotalConnections,
        int connectionsPerRoute,
        int maxResponseSize,
        @Nullable SSLContext sslContext,
        @Nullable Proxy proxy) {

    /**
     * An HTTP proxy on the way to WeCom.
     *
     * @param username null when the proxy asks for none
     */
    public record Proxy(
            String host,
            int port,
            @Nullable String username,
            @Nullable Secret password) {}
}
