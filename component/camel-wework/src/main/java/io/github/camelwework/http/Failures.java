// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Says in plain words why no answer came, and whether the request can have been acted upon. */
final class Failures {

    private record Kind(Class<? extends Exception> type, boolean surelyNotSent, String words) {}

    /** The first that fits wins, so the narrower stand before the wider. */
    private static final List<Kind> KINDS = List.of(
            new Kind(ConnectTimeoutException.class, true, "the connection was not opened in time (connectTimeout)"),
            new Kind(ConnectException.class, true, "the connection was refused"),
            new Kind(UnknownHostException.class, true, "the host's name is unknown: check baseUrl and DNS"),
            new Kind(NoRouteToHostException.class, true, "there is no route to the host"),
            new Kind(
                    ConnectionRequestTimeoutException.class,
                    true,
                    "no connection of the pool became free in time: raise connectionsPerRoute or connectionRequestTimeout"),
            new Kind(SSLHandshakeException.class, true, "the TLS handshake failed: check sslContextParameters"),
            new Kind(SocketTimeoutException.class, false, "the server did not answer in time (responseTimeout)"));

    private Failures() {}

    static IOException explain(Exception cause, boolean bodyIncomplete) {
        DiskException disk = DiskException.in(cause);
        if (disk != null) {
            return disk;
        }
        if (cause instanceof AnswerTooLargeException || cause.getCause() instanceof Error) {
            return new TransportException(bodyIncomplete, String.valueOf(cause.getMessage()), cause);
        }
        for (Kind kind : KINDS) {
            if (kind.type().isInstance(cause)) {
                return new TransportException(kind.surelyNotSent() || bodyIncomplete, kind.words(), cause);
            }
        }
        return new TransportException(bodyIncomplete, "the connection broke before an answer came", cause);
    }
}
