// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.endpoint;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.jspecify.annotations.Nullable;

/** A source that can be read only once: what an earlier attempt left of it is not the whole list, and looks like one. */
final class SingleUseBody {

    private static final String GIVEN = "CamelWeworkSyncReadBody";

    private SingleUseBody() {}

    /**
     * Notes that a file or text is looked into now.
     *
     * @throws WeworkRequestException when it was read before, in the same exchange
     */
    static void beginBytes(Exchange exchange) {
        begin(exchange, exchange.getMessage().getBody(), SingleUseBody::isOfBytes);
    }

    /**
     * Notes that a sequence is read now.
     *
     * @throws WeworkRequestException when it was read before, in the same exchange
     */
    static void beginObjects(Exchange exchange) {
        begin(exchange, exchange.getMessage().getBody(), SingleUseBody::isOfObjects);
    }

    private static void begin(Exchange exchange, @Nullable Object body, Predicate<Object> isForOneReading) {
        if (body == null || !isForOneReading.test(body)) {
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

    /** Notes that the body has become another around the same, so that it can be looked into. */
    static void follow(Exchange exchange) {
        if (exchange.getProperty(GIVEN) != null) {
            exchange.setProperty(GIVEN, exchange.getMessage().getBody());
        }
    }

    /** Notes that the body is not needed any more. */
    static void end(Exchange exchange) {
        exchange.removeProperty(GIVEN);
    }

    private static boolean isOfBytes(Object body) {
        return !(body instanceof StreamCache) && (body instanceof InputStream || body instanceof Reader);
    }

    private static boolean isOfObjects(Object body) {
        return body instanceof Iterator<?>
                || body instanceof BaseStream<?, ?>
                || (body instanceof Map<?, ?> document
                        && document.values().stream().anyMatch(value -> value != null && isOfObjects(value)));
    }
}
