// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.message.model.Sender;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What receivers answer to a member's message or event (doc 90241): a message for that member, or a change of the card that
 * was clicked. Used with the simulator's lock held.
 */
public final class PassiveReplies {

    private static final String NO_MSGID = "";
    private static final String MEDIA_ID = "MediaId";

    private final MessageContext context;
    private final MessageContents contents;

    /**
     * Whose turn it is to hear.
     *
     * @param userid as the event had it
     * @param card the card that was clicked; null when it was none
     */
    public record Turn(App app, String userid, @Nullable PhoneMessage card, Instant now) {}

    /** Replies that land on the phones of the context. */
    public PassiveReplies(MessageContext context) {
        this.context = context;
        this.contents = new MessageContents(context.media(), context.names());
    }

    /**
     * Carries out a reply.
     *
     * @throws ApiError when WeCom would not; nothing changes then
     */
    public void take(Turn turn, ObjectNode reply) {
        require(
                reply.path("ToUserName").asText().equalsIgnoreCase(turn.userid()),
                "ToUserName is not " + turn.userid());
        require(
                reply.path("FromUserName").asText().equals(turn.app().corpId()),
                "FromUserName is not " + turn.app().corpId());
        require(reply.path("CreateTime").asText().matches("[0-9]{1,19}"), "CreateTime is no number of seconds");
        String msgType = reply.path("MsgType").asText();
        switch (msgType) {
            case "text" -> land(turn, msgType, object().put("content", text(reply, "Content")));
            case "image" -> land(turn, msgType, mediaId(reply.path("Image")));
            case "voice" -> land(turn, msgType, mediaId(reply.path("Voice")));
            case "video" -> land(turn, msgType, video(reply.path("Video")));
            case "news" -> land(turn, msgType, news(reply));
            case "update_button" -> switchOff(turn, "button", text(reply.path("Button"), "ReplaceName"));
            case "update_taskcard" -> switchOff(turn, "taskcard", text(reply.path("TaskCard"), "ReplaceName"));
            case "update_template_card" -> replaceCard(turn, reply.path("TemplateCard"));
            default -> throw new ApiError(40008, "invalid MsgType \"" + msgType + "\" of a reply");
        }
    }

    private void land(Turn turn, String msgType, ObjectNode object) {
        ObjectNode request = object().put("msgtype", msgType);
        request.set(msgType, object);
        Content content = contents.ofApp(RequestFields.of(request), turn.now());
        context.store()
                .deliver(
                        new OutgoingMessage(NO_MSGID, null, Sender.of(turn.app()), content, turn.now()), turn.userid());
    }

    private void switchOff(Turn turn, String kind, String name) {
        PhoneMessage card = card(turn);
        boolean button = kind.equals("button");
        require(!name.isEmpty(), "ReplaceName is missing");
        require(
                button
                        ? TemplateCards.hasButtons(
                                RequestFields.of(card.content().object()))
                        : card.content().msgtype().equals(kind),
                "this card has no buttons to switch off");
        ObjectNode replaceName = object().put("replace_name", name);
        context.store().replace(card.msgid(), turn.userid(), button ? object().set(kind, replaceName) : replaceName);
    }

    private void replaceCard(Turn turn, JsonNode xml) {
        PhoneMessage clicked = card(turn);
        RequestFields card = RequestFields.of(CardXml.toJson(xml));
        TemplateCards.REPLACEMENT.check(card, new SenderMedia(context.media(), Media.CORP, turn.now()));
        context.store().replace(clicked.msgid(), turn.userid(), object().set("template_card", card.node()));
    }

    private static PhoneMessage card(Turn turn) {
        PhoneMessage card = turn.card();
        if (card == null) {
            throw new ApiError(40058, "no card was clicked that could be changed");
        }
        return card;
    }

    private static ObjectNode mediaId(JsonNode xml) {
        return object().put("media_id", text(xml, MEDIA_ID));
    }

    private static ObjectNode video(JsonNode xml) {
        return mediaId(xml).put("title", text(xml, "Title")).put("description", text(xml, "Description"));
    }

    private static ObjectNode news(ObjectNode reply) {
        ObjectNode news = object();
        ArrayNode articles = news.putArray("articles");
        CardXml.elements(reply.path("Articles").path("item")).forEach(item -> articles.addObject()
                .put("title", text(item, "Title"))
                .put("description", text(item, "Description"))
                .put("picurl", text(item, "PicUrl"))
                .put("url", text(item, "Url")));
        require(
                reply.path("ArticleCount").asText().equals(String.valueOf(articles.size())),
                "ArticleCount is not " + articles.size());
        return news;
    }

    private static String text(JsonNode xml, String element) {
        return xml.path(element).asText("");
    }

    private static void require(boolean right, String problem) {
        if (!right) {
            throw new ApiError(40058, problem);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
