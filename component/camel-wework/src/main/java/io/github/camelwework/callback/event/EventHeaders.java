// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.event;

import io.github.camelwework.headers.Headers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an event, made from its fields. WeCom is not of one mind about upper and lower case in names, so
 * these match without regard to it; a field that is absent or empty makes no header.
 *
 * <p>No header has a name that an endpoint reads when it sends: an answer must never go out to receivers that an event names,
 * whatever happens to the exchange.
 */
public final class EventHeaders {

    private static final Map<String, HeaderRule> OF_EVENTS = Map.ofEntries(
            text("msgtype", "EventMsgType"),
            text("event", "Event"),
            text("changetype", "ChangeType"),
            text("eventkey", "EventKey"),
            text("fromusername", "FromUser"),
            text("tousername", "EventToUser"),
            text("msgid", "MsgId"),
            text("chatid", "EventChatId"),
            text("infotype", "InfoType"),
            text("suiteid", "SuiteId"),
            text("authcorpid", "AuthCorpId"),
            text("aibotid", "BotId"),
            Map.entry("agentid", new HeaderRule("EventAgentId", HeaderRule.Kind.INTEGER)),
            Map.entry("createtime", new HeaderRule("CreateTime", HeaderRule.Kind.LONG)),
            Map.entry("create_time", new HeaderRule("CreateTime", HeaderRule.Kind.LONG)),
            Map.entry("timestamp", new HeaderRule("CreateTime", HeaderRule.Kind.LONG)));

    // Smart robots write objects where apps have plain elements.
    private static final Map<String, HeaderRule> OF_ROBOTS_EVENTS =
            Map.ofEntries(text("eventtype", "Event"), text("event_key", "EventKey"));
    private static final Map<String, HeaderRule> OF_ROBOTS_SENDERS = Map.ofEntries(text("userid", "FromUser"));

    private EventHeaders() {}

    /** The headers, by their whole names. */
    public static Map<String, Object> of(Map<String, ?> event) {
        Map<String, Object> headers = new LinkedHashMap<>();
        event.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                ofRobots(headers, name, inner);
            } else {
                OF_EVENTS.getOrDefault(lower(name), HeaderRule.NONE).put(headers, value);
            }
        });
        return headers;
    }

    private static void ofRobots(Map<String, Object> headers, String name, Map<?, ?> inner) {
        if (name.equals("from")) {
            put(headers, OF_ROBOTS_SENDERS, inner);
        } else if (name.equals("event")) {
            put(headers, OF_ROBOTS_EVENTS, inner);
            if (inner.get(String.valueOf(inner.get("eventtype"))) instanceof Map<?, ?> details) {
                put(headers, OF_ROBOTS_EVENTS, details);
            }
        }
    }

    private static void put(Map<String, Object> headers, Map<String, HeaderRule> rules, Map<?, ?> fields) {
        rules.forEach((field, rule) -> rule.put(headers, fields.get(field)));
    }

    private static Map.Entry<String, HeaderRule> text(String field, String header) {
        return Map.entry(field, new HeaderRule(header, HeaderRule.Kind.TEXT));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What a header is called of which only the last part is given. */
    static String whole(String header) {
        return Headers.PREFIX + header;
    }

    /** The text of a header of these; null when there is none. */
    public static @Nullable String text(Map<String, Object> headers, String header) {
        Object value = headers.get(whole(header));
        return value == null ? null : value.toString();
    }
}
