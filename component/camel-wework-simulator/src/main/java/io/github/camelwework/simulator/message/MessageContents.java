// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.media.MediaStore;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.message.model.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a message says, for every way of sending one. Thread-safe. */
public final class MessageContents {

    private static final Set<String> SECRET_WITHIN_CORP = Set.of("mpnews");
    private static final List<String> MEDIA_FIELDS = List.of("media_id", "thumb_media_id");

    private final MediaStore store;

    /** Looks media ids up in the given store. */
    public MessageContents(MediaStore store) {
        this.store = store;
    }

    /**
     * The content of message/send, its texts cut where WeCom cuts them.
     *
     * @throws ApiError 40008 for a msgtype that cannot be sent this way, else the errcode of the field at fault
     */
    public Content ofApp(JsonFields request, Instant now) {
        return check(request, Dialect.APP, new MediaSource(store, Media.CORP, now));
    }

    /** The content of appchat/send. */
    public Content ofChat(JsonFields request, Instant now) {
        return check(request, Dialect.CHAT, new MediaSource(store, Media.CORP, now));
    }

    /** The content of webhook/send; a robot may use none but its own media. */
    public Content ofRobot(JsonFields request, String key, Instant now) {
        return check(request, Dialect.ROBOT, new MediaSource(store, key, now));
    }

    private static Content check(JsonFields request, Dialect dialect, MediaSource media) {
        String msgtype = request.text("msgtype");
        Rule rule = MessageTypes.of(dialect).get(msgtype);
        if (rule == null) {
            throw new ApiError(40008, "invalid message type");
        }
        int safe = safe(request, msgtype);
        JsonFields object = request.object(msgtype);
        rule.check(object, media);
        return new Content(msgtype, object.node(), safe, mediaOf(object.node(), media));
    }

    static List<Media> mediaOf(JsonNode object, MediaSource media) {
        return MEDIA_FIELDS.stream()
                .flatMap(field -> object.findValuesAsText(field).stream())
                .flatMap(id -> Stream.of(media.find(id)).flatMap(Optional::stream))
                .toList();
    }

    private static int safe(JsonFields request, String msgtype) {
        long safe = request.number("safe", 0);
        if (safe != 0 && msgtype.equals("news")) {
            throw new ApiError(40074, "news msg is not support safe type, use mpnews");
        }
        if (safe < 0 || safe > (SECRET_WITHIN_CORP.contains(msgtype) ? 2 : 1)) {
            throw new ApiError(Rules.ILLEGAL, "invalid safe");
        }
        return (int) safe;
    }
}
