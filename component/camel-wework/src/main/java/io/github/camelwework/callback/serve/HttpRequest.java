// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** What is read of an HTTP request: its query as it stands in the address, and its body up to a limit. */
final class HttpRequest {

    private HttpRequest() {}

    static @Nullable String query(Exchange http) {
        Message message = http.getMessage();
        String raw = message.getHeader(Exchange.HTTP_RAW_QUERY, String.class);
        return raw == null ? message.getHeader(Exchange.HTTP_QUERY, String.class) : raw;
    }

    /**
     * The body; null when it is larger than the limit, of which one byte more is read at most.
     */
    static byte @Nullable [] body(Exchange http, int limit) throws IOException {
        // Of a form some servers leave no bytes but a Map.
        InputStream stream = http.getMessage().getBody() instanceof Map<?, ?>
                ? null
                : http.getMessage().getBody(InputStream.class);
        if (stream == null) {
            return new byte[0];
        }
        byte[] bytes = stream.readNBytes(limit + 1);
        return bytes.length > limit ? null : bytes;
    }
}
