// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.endpoint.AckMode;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/** The options of {@code wework:callback} except its secrets. */
public abstract class WeworkCallbackOptions extends WeworkSecrets {

    @UriParam(
            label = "consumer",
            defaultValue = "/wework/callback",
            description = "The path of the callback. Each app, corp, suite and robot needs its own path.")
    private String path = "/wework/callback";

    @UriParam(
            label = "consumer,security",
            description =
                    "The receiver ids whose events are accepted; by default the corpid. For suites: the suite's id, the provider's corpid and the ids of corps, separated by commas. For smart robots: set, but empty")
    private @Nullable String receiveId;

    @UriParam(
            label = "consumer,security",
            defaultValue = "300000",
            javaType = "java.time.Duration",
            description =
                    "How far the timestamp of a callback may differ from the clock, in both directions; 0 accepts any timestamp")
    private long window = 300_000;

    @UriParam(
            label = "consumer",
            defaultValue = "afterRoute",
            description =
                    "When WeCom gets its answer: after the route (the default), which may reply, or at once. WeCom does not repeat an event that was answered, even if its route fails later.")
    private AckMode ackMode = AckMode.AFTER_ROUTE;

    @UriParam(
            label = "consumer",
            defaultValue = "4500",
            javaType = "java.time.Duration",
            description =
                    "If a route has not finished after this time, WeCom gets an empty answer and the route continues. WeCom waits 5 seconds.")
    private long ackTimeout = 4500;

    @UriParam(
            label = "consumer",
            defaultValue = "10",
            description =
                    "How many requests may wait for their routes at the same time, in this Camel context. Further requests are answered at once without a reply, so that slow routes never use up the threads of the HTTP server.")
    private int maxWaiting = 10;

    @UriParam(
            label = "consumer",
            defaultValue = "1m",
            description =
                    "The maximum size of a request in bytes, or with k or m in KiB or MiB. Larger requests get a 413.")
    private String maxBodySize = "1m";

    @UriParam(
            label = "consumer",
            description =
                    "Remembers the events that were handled, so that WeCom's repetitions are dropped. Any repository of Camel's; the nodes of a cluster share one. By default in memory.")
    private @Nullable IdempotentRepository idempotentRepository;

    @UriParam(
            label = "consumer,filter",
            description =
                    "The events that this route receives, separated by commas, for example click,view,change_contact; by default all, unless msgTypes is set. Several routes can share a path if each event has one of them.")
    private @Nullable String events;

    @UriParam(
            label = "consumer,filter",
            description =
                    "The types of messages that this route receives, separated by commas, for example text,image; event for all events")
    private @Nullable String msgTypes;

    @UriParam(
            label = "consumer,advanced",
            description =
                    "The component that serves HTTP, or a RestConsumerFactory of the registry; by default that of the REST configuration, else platform-http")
    private @Nullable String httpComponent;

    /** The path of the callback. */
    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    /** The receiver ids whose events are accepted; null for the corpid, empty for the empty id of robots. */
    public @Nullable String getReceiveId() {
        return receiveId;
    }

    public void setReceiveId(@Nullable String receiveId) {
        this.receiveId = receiveId;
    }

    /** How far the timestamp may differ from the clock, in milliseconds; 0 accepts any timestamp. */
    public long getWindow() {
        return window;
    }

    public void setWindow(long window) {
        this.window = window;
    }

    /** When WeCom gets its answer. */
    public AckMode getAckMode() {
        return ackMode;
    }

    public void setAckMode(AckMode ackMode) {
        this.ackMode = ackMode;
    }

    /** How long an answer waits for its route, in milliseconds. */
    public long getAckTimeout() {
        return ackTimeout;
    }

    public void setAckTimeout(long ackTimeout) {
        this.ackTimeout = ackTimeout;
    }

    /** How many requests may wait for their routes at the same time. */
    public int getMaxWaiting() {
        return maxWaiting;
    }

    public void setMaxWaiting(int maxWaiting) {
        this.maxWaiting = maxWaiting;
    }

    /** The maximum size of a request: bytes, or a number with k or m. */
    public String getMaxBodySize() {
        return maxBodySize;
    }

    public void setMaxBodySize(String maxBodySize) {
        this.maxBodySize = maxBodySize;
    }

    /** Remembers the events that were handled; null for memory. */
    public @Nullable IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(@Nullable IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    /** The events that this route receives, separated by commas. */
    public @Nullable String getEvents() {
        return events;
    }

    public void setEvents(@Nullable String events) {
        this.events = events;
    }

    /** The types of messages that this route receives, separated by commas. */
    public @Nullable String getMsgTypes() {
        return msgTypes;
    }

    public void setMsgTypes(@Nullable String msgTypes) {
        this.msgTypes = msgTypes;
    }

    /** The component that serves HTTP. */
    public @Nullable String getHttpComponent() {
        return httpComponent;
    }

    public void setHttpComponent(@Nullable String httpComponent) {
        this.httpComponent = httpComponent;
    }
}
