// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.model.card.TemplateCard;
import io.github.camelwework.model.reply.CardReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply of an app: XML under WeCom's names. */
final class AppReply {

    private static final String TYPE = "MsgType";
    private static final String ARTICLES = "Articles";
    private static final String SYSTEM = "sys";

    private AppReply() {}

    /**
     * The reply that a body is, null for none.
     *
     * @param now in seconds since 1970
     * @throws IllegalArgumentException naming the field that WeCom would not take as it is
     */
    static @Nullable String of(Push push, Object body, long now) {
        Map<String, Object> reply = reply(body);
        String member = receiver(push);
        if (reply == null || member == null) {
            return null;
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("ToUserName", member);
        whole.put("FromUserName", EventHeaders.text(push.headers(), "EventToUser"));
        whole.put("CreateTime", now);
        whole.put(TYPE, reply.get(TYPE));
        whole.putAll(reply);
        articles(whole);
        ReplyRule.check(String.valueOf(reply.get(TYPE)), whole);
        return XmlWriter.write("xml", whole);
    }

    /** Who gets a reply to the event; null when nobody can. From the headers: the route may have changed the body. */
    static @Nullable String receiver(Push push) {
        String member = EventHeaders.text(push.headers(), "FromUser");
        return member == null || member.equals(SYSTEM) ? null : member;
    }

    private static @Nullable Map<String, Object> reply(Object body) {
        if (body instanceof String text) {
            return Map.of(TYPE, "text", "Content", text);
        }
        Object reply = body instanceof TemplateCard card ? new CardReply(card) : body;
        Map<?, ?> fields = ReplyForm.of(reply);
        return fields != null && fields.get(TYPE) != null ? cardNamed(ReplyForm.plain(fields)) : null;
    }

    /** A card may stand there under the names of its JSON, as in a send. */
    private static Map<String, Object> cardNamed(Map<String, Object> reply) {
        reply.computeIfPresent(
                "TemplateCard",
                (name, card) ->
                        card instanceof Map<?, ?> map && map.containsKey("card_type") ? CardNames.of(map) : card);
        return reply;
    }

    /** Articles may be a List; how many there are is counted. */
    private static void articles(Map<String, Object> reply) {
        Object articles = reply.remove(ARTICLES);
        if (articles == null) {
            return;
        }
        Object items = articles instanceof Map<?, ?> map ? map.get("item") : articles;
        reply.putIfAbsent("ArticleCount", items instanceof List<?> list ? list.size() : 1);
        reply.put(ARTICLES, articles instanceof Map<?, ?> ? articles : Map.of("item", articles));
    }
}
