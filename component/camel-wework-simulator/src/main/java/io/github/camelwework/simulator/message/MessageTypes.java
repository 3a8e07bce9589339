// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static io.github.camelwework.simulator.message.Rules.ILLEGAL;
import static io.github.camelwework.simulator.message.Rules.maxBytes;
import static io.github.camelwework.simulator.message.Rules.media;
import static io.github.camelwework.simulator.message.Rules.required;
import static io.github.camelwework.simulator.message.Rules.texts;

import io.github.camelwework.simulator.media.model.MediaKind;
import java.util.EnumMap;
import java.util.Map;

/** Which msgtype each channel accepts, and what its object must hold. */
final class MessageTypes {

    private static final Map<String, Rule> APP = Map.ofEntries(
            Map.entry("text", SimpleTypes.TEXT),
            Map.entry("image", SimpleTypes.IMAGE),
            Map.entry("voice", SimpleTypes.VOICE),
            Map.entry("video", SimpleTypes.VIDEO),
            Map.entry("file", SimpleTypes.FILE),
            Map.entry("textcard", SimpleTypes.TEXTCARD),
            Map.entry("news", SimpleTypes.NEWS),
            Map.entry("mpnews", SimpleTypes.MPNEWS),
            Map.entry("markdown", SimpleTypes.MARKDOWN),
            Map.entry("miniprogram_notice", SimpleTypes.MINIPROGRAM_NOTICE),
            Map.entry("taskcard", SimpleTypes.TASKCARD),
            Map.entry("template_card", TemplateCards.CARD),
            Map.entry("template_msg", Rules.refuse(60206, "template_msg is for third-party apps only")));

    /** No cards of either age: their buttons know nothing of other corps. */
    private static final Map<String, Rule> LINKED = Map.ofEntries(
            Map.entry("text", SimpleTypes.TEXT),
            Map.entry("image", SimpleTypes.IMAGE),
            Map.entry("voice", SimpleTypes.VOICE),
            Map.entry("video", SimpleTypes.VIDEO),
            Map.entry("file", SimpleTypes.FILE),
            Map.entry("textcard", SimpleTypes.TEXTCARD),
            Map.entry("news", SimpleTypes.NEWS),
            Map.entry("mpnews", SimpleTypes.MPNEWS),
            Map.entry("markdown", SimpleTypes.MARKDOWN),
            Map.entry("miniprogram_notice", SimpleTypes.MINIPROGRAM_NOTICE));

    private static final Map<String, Rule> CHAT = Map.ofEntries(
            Map.entry("text", SimpleTypes.TEXT_IN_CHAT),
            Map.entry("image", SimpleTypes.IMAGE),
            Map.entry("voice", SimpleTypes.VOICE),
            Map.entry("video", SimpleTypes.VIDEO),
            Map.entry("file", SimpleTypes.FILE),
            Map.entry("textcard", SimpleTypes.TEXTCARD_IN_CHAT),
            Map.entry("news", SimpleTypes.NEWS_WITH_URLS),
            Map.entry("mpnews", SimpleTypes.MPNEWS),
            Map.entry("markdown", SimpleTypes.MARKDOWN));

    private static final Map<String, Rule> ROBOT = Map.of(
            "text", Rule.all(content(2048), texts("mentioned_list", "mentioned_mobile_list")),
            "markdown", content(4096),
            "markdown_v2", content(4096),
            "image", RobotPicture.RULE,
            "news", SimpleTypes.NEWS_WITH_URLS,
            "file", media("media_id", MediaKind.FILE),
            "voice", media("media_id", MediaKind.VOICE),
            "template_card", TemplateCards.ROBOT_CARD);

    private static final Map<SendChannel, Map<String, Rule>> ALL = new EnumMap<>(
            Map.of(SendChannel.APP, APP, SendChannel.LINKED, LINKED, SendChannel.CHAT, CHAT, SendChannel.ROBOT, ROBOT));

    private MessageTypes() {}

    static Map<String, Rule> of(SendChannel dialect) {
        return ALL.getOrDefault(dialect, Map.of());
    }

    /** Robots' texts are refused where those of apps are cut. */
    private static Rule content(int bytes) {
        return Rule.all(required("content", 44004), maxBytes("content", bytes, ILLEGAL));
    }
}
