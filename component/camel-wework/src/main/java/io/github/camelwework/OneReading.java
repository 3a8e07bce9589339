// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.BaseStream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/** A source that can be read only once: what an earlier attempt left of it is not the whole list, and looks like one. */
final class OneReading {

    private static final String GIVEN = "CamelWeworkSyncReadBody";

    private OneReading() {}

    /**
     * Notes that the body is read now.
     *
     * @throws WeworkRequestException when it was read before, in the same exchange
     */
    static void begin(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body == null || !isForOneReading(body)) {
            return;
        }
        if (exchange.getProperty(GIVEN) == body) {
            throw new WeworkRequestException(Failure.of(
                    SyncProducer.OPERATION,
                    "the source was read, at least in part, by an earlier attempt, and what is left is not the whole list",
                    new Remedy(
                            "Let the redelivery begin where the list is read anew, or give a List in place of an Iterator.",
                            "请从重新读取数据源的步骤开始重试，或使用 List 代替 Iterator。")));
        }
        exchange.setProperty(GIVEN, body);
    }

    /** Notes that the body is not needed any more. */
    static void end(Exchange exchange) {
        exchange.removeProperty(GIVEN);
    }

    private static boolean isForOneReading(Object body) {
        return body instanceof Map<?, ?> document
                ? document.values().stream().anyMatch(value -> value != null && isRead(value))
                : isRead(body);
    }

    private static boolean isRead(Object value) {
        return !(value instanceof StreamCache)
                && (value instanceof Iterator<?>
                        || value instanceof BaseStream<?, ?>
                        || value instanceof InputStream
                        || value instanceof Reader);
    }
}
