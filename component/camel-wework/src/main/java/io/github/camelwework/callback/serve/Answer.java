// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** The answer to one HTTP request: the first that is given counts, and no other goes out. Thread-safe. */
public final class Answer {

    private static final int OK = 200;

    private final Exchange http;
    private final AsyncCallback callback;
    private final boolean suite;
    private final AtomicBoolean given = new AtomicBoolean();

    Answer(Exchange http, AsyncCallback callback, boolean suite) {
        this.http = http;
        this.callback = callback;
        this.suite = suite;
    }

    /** What goes back to WeCom in a body. */
    public record Content(String type, byte[] bytes) {}

    /** The event is taken: empty, or the word that WeCom wants of suites, which takes anything else for an error. */
    public void accept() {
        send(OK, suite ? new Content("text/plain", "success".getBytes(StandardCharsets.US_ASCII)) : null);
    }

    /** The event is taken, and this is the reply. */
    public void reply(Content content) {
        send(OK, content);
    }

    /** A status without a body. */
    public void refuse(int status) {
        send(status, null);
    }

    private void send(int status, @Nullable Content content) {
        if (given.compareAndSet(false, true)) {
            try {
                set(http, status, content);
            } finally {
                callback.done(false);
            }
        }
    }

    /** Nothing of the request goes back: its headers would, where the server copies those of the message. */
    static void set(Exchange http, int status, @Nullable Content content) {
        Message message = http.getMessage();
        message.removeHeaders("*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        if (content != null) {
            message.setHeader(Exchange.CONTENT_TYPE, content.type());
        }
        message.setBody(content == null ? null : content.bytes());
    }
}
