// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.event;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * Tells headers that describe an event from those that a route set. Both have the same names, such as CamelWeworkToUser,
 * but only a route's steer what a {@code wework:} endpoint sends: an answer must never go out to whomever an event names.
 * A header counts as the event's as long as its value is the very object that the consumer put there, which copies of the
 * exchange share.
 */
public final class EventMark {

    private static final String PROPERTY = "CamelWeworkEventHeaders";

    private EventMark() {}

    /** Gives the exchange the headers of its event. */
    public static void put(Exchange exchange, Map<String, Object> headers) {
        headers.forEach(exchange.getMessage()::setHeader);
        exchange.setProperty(PROPERTY, Map.copyOf(headers));
    }

    /** The header when it steers: null when there is none, or when it is the event's. */
    public static @Nullable Object steering(Message message, String header) {
        Object value = message.getHeader(header);
        return value == null || isTheEvents(message.getExchange(), header, value) ? null : value;
    }

    // Identity on purpose: a route may well set an equal value, and then it steers.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isTheEvents(@Nullable Exchange exchange, String header, Object value) {
        return exchange != null
                && exchange.getProperty(PROPERTY) instanceof Map<?, ?> headers
                && headers.get(header) == value;
    }
}
