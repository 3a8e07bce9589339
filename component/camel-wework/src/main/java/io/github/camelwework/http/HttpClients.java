// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Builds the asynchronous client. What it would do by itself and WeCom must not see is off: resends, redirects, cookies. */
final class HttpClients {

    static final ContentType JSON = ContentType.APPLICATION_JSON;
    /** A server closes idle connections; one that lay still this long is looked at before it is used. */
    private static final Duration VALIDATE_AFTER = Duration.ofSeconds(1);

    /** WeCom sends about ten; HttpClient's own default is no limit. */
    private static final int MOST_HEADERS = 200;

    private static final int LONGEST_LINE = 64 * 1024;
    private static final Duration EVICT_IDLE_AFTER = Duration.ofSeconds(30);

    private HttpClients() {}

    static CloseableHttpAsyncClient create(HttpTransport.Settings settings, ThreadFactory ioThreads) {
        HttpAsyncClientBuilder builder = HttpAsyncClients.custom()
                .setConnectionManager(connections(settings))
                .setDefaultRequestConfig(requestConfig(settings))
                .setThreadFactory(ioThreads)
                .setHttp1Config(Http1Config.custom()
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setMaxLineLength(LONGEST_LINE)
                        .build())
                .setUserAgent("camel-wework")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .evictExpiredConnections()
                .evictIdleConnections(TimeValue.of(EVICT_IDLE_AFTER));
        HttpTransport.Settings.Proxy proxy = settings.proxy();
        if (proxy != null) {
            builder.setProxy(new HttpHost(proxy.host(), proxy.port()));
            addCredentials(builder, proxy);
        } else {
            builder.disableAuthCaching();
        }
        return builder.build();
    }

    static RequestConfig requestConfig(HttpTransport.Settings settings) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.connectionRequestTimeout()))
                .build();
    }

    private static AsyncClientConnectionManager connections(HttpTransport.Settings settings) {
        ClientTlsStrategyBuilder tls = ClientTlsStrategyBuilder.create();
        if (settings.sslContext() != null) {
            tls.setSslContext(settings.sslContext());
        }
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(tls.buildAsync())
                // WeCom's documents promise HTTP/1.1 only; one connection a call keeps a reset to one call.
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setTimeToLive(TimeValue.of(settings.connectionTimeToLive()))
                        .setValidateAfterInactivity(TimeValue.of(VALIDATE_AFTER))
                        .build())
                .setMaxConnTotal(settings.maxTotalConnections())
                .setMaxConnPerRoute(settings.connectionsPerRoute())
                .build();
    }

    private static void addCredentials(HttpAsyncClientBuilder builder, HttpTransport.Settings.Proxy proxy) {
        if (proxy.username() != null && proxy.password() != null) {
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    new AuthScope(proxy.host(), proxy.port()),
                    new UsernamePasswordCredentials(
                            proxy.username(), proxy.password().reveal().toCharArray()));
            builder.setDefaultCredentialsProvider(credentials);
        }
    }
}
