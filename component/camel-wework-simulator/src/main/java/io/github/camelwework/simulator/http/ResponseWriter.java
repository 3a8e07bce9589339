// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends the answer to one request: whole, half, with a reset, or never. */
final class ResponseWriter {

    private final Request request;
    private final Response response;
    private final Callback callback;

    ResponseWriter(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    void deliver(Outcome outcome) {
        switch (outcome.manner()) {
            case WHOLE -> write(outcome);
            case TRUNCATED -> writeHalf(outcome);
            case RESET -> reset();
            case NEVER -> {
                // The connection ends when its client gives up or the simulator stops.
            }
        }
    }

    void fail(Throwable cause) {
        callback.failed(cause);
    }

    private void write(Outcome outcome) {
        head(outcome);
        response.write(true, ByteBuffer.wrap(outcome.body()), callback);
    }

    private void writeHalf(Outcome outcome) {
        head(outcome);
        byte[] body = outcome.body();
        response.write(
                false, ByteBuffer.wrap(body, 0, body.length / 2), Callback.from(this::hangUp, failure -> hangUp()));
    }

    private void head(Outcome outcome) {
        response.setStatus(outcome.status());
        for (Map.Entry<String, String> header : outcome.headers().entrySet()) {
            response.getHeaders().put(header.getKey(), header.getValue());
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, outcome.body().length);
    }

    private void reset() {
        EndPoint endPoint = endPoint();
        if (endPoint.getTransport() instanceof SocketChannel channel) {
            try {
                // Without lingering, closing discards unsent data and sends RST instead of FIN.
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException e) {
                // The client has disconnected already, which ends the connection just as abruptly.
                endPoint.close(e);
            }
        }
        hangUp();
    }

    private void hangUp() {
        // Quiet, or Jetty would warn of it with the whole request, its token included.
        Throwable cause = new QuietException.Exception("A fault on demand ended this connection.");
        endPoint().close(cause);
        callback.failed(cause);
    }

    private EndPoint endPoint() {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }
}
