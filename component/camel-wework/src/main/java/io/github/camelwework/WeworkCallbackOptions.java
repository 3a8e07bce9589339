// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.endpoint.AckMode;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/** What {@code wework:callback} can be told beside its secrets. */
public abstract class WeworkCallbackOptions extends WeworkSecrets {

    @UriParam(
            label = "consumer",
            defaultValue = "/wework/callback",
            description =
                    "Where callbacks come in. Several apps, corps, suites and robots stand side by side, each on its own path.")
    private String path = "/wework/callback";

    @UriParam(
            label = "consumer,security",
            description =
                    "Whose events are accepted: the corpid unless set; for suites a list apart by commas of the suite's id, the provider's corpid and the ids of corps; given but empty for smart robots")
    private @Nullable String receiveId;

    @UriParam(
            label = "consumer,security",
            defaultValue = "300000",
            javaType = "java.time.Duration",
            description = "How far the timestamp of a callback may be off, both ways; 0 for any")
    private long window = 300_000;

    @UriParam(
            label = "consumer",
            defaultValue = "afterRoute",
            description =
                    "Whether WeCom gets its answer after the route (the default), which may reply, or at once. What fails after an answer is not repeated by WeCom.")
    private AckMode ackMode = AckMode.AFTER_ROUTE;

    @UriParam(
            label = "consumer",
            defaultValue = "4500",
            javaType = "java.time.Duration",
            description =
                    "When a route is not through after this time, WeCom gets an empty answer, and the route finishes on its own. WeCom waits 5 seconds.")
    private long ackTimeout = 4500;

    @UriParam(
            label = "consumer",
            defaultValue = "10",
            description =
                    "How many requests may wait for their routes at once, in this Camel context; further ones are answered at once without a reply, so that slow routes never use up the threads of the HTTP server")
    private int maxWaiting = 10;

    @UriParam(
            label = "consumer",
            defaultValue = "1m",
            description = "How large a request may be, in bytes, or with k or m for KiB or MiB; larger ones get a 413")
    private String maxBodySize = "1m";

    @UriParam(
            label = "consumer",
            description =
                    "Remembers which events were handled, so that WeCom's repetitions go no further: any repository of Camel's, shared by the nodes of a cluster; in memory unless set")
    private @Nullable IdempotentRepository idempotentRepository;

    @UriParam(
            label = "consumer,filter",
            description =
                    "The events that this route wants, apart by commas, for example click,view,change_contact; all, unless events or msgTypes is set. Several routes share a path when each event has one of them.")
    private @Nullable String events;

    @UriParam(
            label = "consumer,filter",
            description =
                    "The types of messages that this route wants, apart by commas, for example text,image; event for all events")
    private @Nullable String msgTypes;

    @UriParam(
            label = "consumer,advanced",
            description =
                    "The component that serves HTTP, or a RestConsumerFactory of the registry; unless set that of the REST configuration, else platform-http")
    private @Nullable String httpComponent;

    /** Where callbacks come in. */
    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    /** Whose events are accepted; null for the corpid, empty for the empty id of robots. */
    public @Nullable String getReceiveId() {
        return receiveId;
    }

    public void setReceiveId(@Nullable String receiveId) {
        this.receiveId = receiveId;
    }

    /** How far the timestamp may be off, in milliseconds; 0 for any. */
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

    /** How many requests may wait for their routes at once. */
    public int getMaxWaiting() {
        return maxWaiting;
    }

    public void setMaxWaiting(int maxWaiting) {
        this.maxWaiting = maxWaiting;
    }

    /** How large a request may be: bytes, or a number with k or m. */
    public String getMaxBodySize() {
        return maxBodySize;
    }

    public void setMaxBodySize(String maxBodySize) {
        this.maxBodySize = maxBodySize;
    }

    /** Remembers which events were handled; null for memory. */
    public @Nullable IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(@Nullable IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    /** The events that this route wants, apart by commas. */
    public @Nullable String getEvents() {
        return events;
    }

    public void setEvents(@Nullable String events) {
        this.events = events;
    }

    /** The types of messages that this route wants, apart by commas. */
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
