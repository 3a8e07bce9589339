// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.http.HttpTransport;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.secret.Secret;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.jspecify.annotations.Nullable;

/** How the component reaches WeCom: connections, proxy, trust, and the size of answers. */
public abstract class WeworkHttpComponent extends HealthCheckComponent implements SSLContextParametersAware {

    @Metadata(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "The timeout for opening a connection")
    private long connectTimeout = 10_000;

    @Metadata(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "How long a call may wait for a free connection of the pool")
    private long connectionRequestTimeout = 10_000;

    @Metadata(
            label = "advanced",
            defaultValue = "300000",
            javaType = "java.time.Duration",
            description = "The maximum lifetime of a connection")
    private long connectionTimeToLive = 300_000;

    @Metadata(label = "advanced", defaultValue = "512", description = "The maximum number of connections to all hosts")
    private int maxTotalConnections = 512;

    @Metadata(
            label = "advanced",
            defaultValue = "256",
            description =
                    "The maximum number of connections to one host, which is also the maximum number of calls at the same time")
    private int connectionsPerRoute = 256;

    @Metadata(
            label = "advanced",
            defaultValue = "16m",
            description =
                    "The maximum size of an answer that is held in memory, in bytes, or with k or m in KiB or MiB. A call with a larger answer fails; read large lists with paging=stream.")
    private String maxResponseSize = "16m";

    @Metadata(
            label = "advanced",
            defaultValue = "512m",
            description =
                    "The maximum size of an answer that is kept on disk (a file, or a list that is read as a stream), in bytes, or with k or m in KiB or MiB. A call with a larger answer fails.")
    private String maxFileSize = "512m";

    @Metadata(label = "proxy", description = "The host of an HTTP proxy")
    private @Nullable String proxyHost;

    @Metadata(label = "proxy", description = "The port of the HTTP proxy")
    private @Nullable Integer proxyPort;

    @Metadata(label = "proxy", secret = true, description = "The user name for the HTTP proxy")
    private @Nullable String proxyAuthUsername;

    @Metadata(label = "proxy", secret = true, description = "The password for the HTTP proxy")
    private @Nullable String proxyAuthPassword;

    @Metadata(label = "security", description = "The trust store and keys for https")
    private @Nullable SSLContextParameters sslContextParameters;

    @Metadata(
            label = "security",
            defaultValue = "false",
            description = "Whether the global SSLContextParameters of the Camel context are used")
    private boolean useGlobalSslContextParameters;

    protected WeworkHttpComponent() {}

    protected WeworkHttpComponent(CamelContext context) {
        super(context);
    }

    HttpTransport.Settings httpSettings(CamelContext context) throws Exception {
        SSLContextParameters ssl =
                sslContextParameters == null ? retrieveGlobalSslContextParameters() : sslContextParameters;
        SSLContext sslContext = ssl == null ? null : ssl.createSSLContext(context);
        HttpTransport.Settings.Proxy proxy = proxyHost == null
                ? null
                : new HttpTransport.Settings.Proxy(
                        proxyHost,
                        Objects.requireNonNull(proxyPort, "proxyHost is set, so set proxyPort too."),
                        proxyAuthUsername,
                        Secret.ofNullable(proxyAuthPassword));
        return new HttpTransport.Settings(
                Duration.ofMillis(connectTimeout),
                Duration.ofMillis(connectionRequestTimeout),
                Duration.ofMillis(connectionTimeToLive),
                maxTotalConnections,
                connectionsPerRoute,
                Math.toIntExact(OptionTable.instance().number("maxResponseSize", maxResponseSize)),
                sslContext,
                proxy);
    }

    /** The maximum size of an answer that is held in memory: bytes, or a number with k or m. */
    public String getMaxResponseSize() {
        return maxResponseSize;
    }

    public void setMaxResponseSize(String maxResponseSize) {
        this.maxResponseSize = maxResponseSize;
    }

    /** The maximum size of an answer that is kept on disk: bytes, or a number with k or m. */
    public String getMaxFileSize() {
        return maxFileSize;
    }

    public void setMaxFileSize(String maxFileSize) {
        this.maxFileSize = maxFileSize;
    }

    /** The timeout for opening a connection, in milliseconds. */
    public long getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /** How long a call may wait for a free connection of the pool, in milliseconds. */
    public long getConnectionRequestTimeout() {
        return connectionRequestTimeout;
    }

    public void setConnectionRequestTimeout(long connectionRequestTimeout) {
        this.connectionRequestTimeout = connectionRequestTimeout;
    }

    /** The maximum lifetime of a connection, in milliseconds. */
    public long getConnectionTimeToLive() {
        return connectionTimeToLive;
    }

    public void setConnectionTimeToLive(long connectionTimeToLive) {
        this.connectionTimeToLive = connectionTimeToLive;
    }

    /** The maximum number of connections to all hosts. */
    public int getMaxTotalConnections() {
        return maxTotalConnections;
    }

    public void setMaxTotalConnections(int maxTotalConnections) {
        this.maxTotalConnections = maxTotalConnections;
    }

    /** The maximum number of connections to one host. */
    public int getConnectionsPerRoute() {
        return connectionsPerRoute;
    }

    public void setConnectionsPerRoute(int connectionsPerRoute) {
        this.connectionsPerRoute = connectionsPerRoute;
    }

    /** The host of an HTTP proxy. */
    public @Nullable String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(@Nullable String proxyHost) {
        this.proxyHost = proxyHost;
    }

    /** The port of the HTTP proxy. */
    public @Nullable Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(@Nullable Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    /** The user name for the HTTP proxy. */
    public @Nullable String getProxyAuthUsername() {
        return proxyAuthUsername;
    }

    public void setProxyAuthUsername(@Nullable String proxyAuthUsername) {
        this.proxyAuthUsername = proxyAuthUsername;
    }

    /** The password for the HTTP proxy. */
    public @Nullable String getProxyAuthPassword() {
        return proxyAuthPassword;
    }

    public void setProxyAuthPassword(@Nullable String proxyAuthPassword) {
        this.proxyAuthPassword = proxyAuthPassword;
    }

    /** The trust store and keys for https. */
    public @Nullable SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(@Nullable SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }
}
