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
import java.util.stream.Stream;

/** Checks what a message says, for every way of sending one. Thread-safe. */
public final class MessageContents {

    private static final List<String> MEDIA_FIELDS = List.of("media_id", "thumb_media_id");

    private final MediaStore store;
    private final IdTranslation translation;

    /** Looks media ids up in the given store. */
    public MessageContents(MediaStore store) {
        this(store, IdNames.NONE);
    }

    MessageContents(MediaStore store, IdNames names) {
        this.store = store;
        this.translation = new IdTranslation(names);
    }

    /**
     * The content of message/send, its texts cut where WeCom cuts them.
     *
     * @throws ApiError 40008 for a msgtype that cannot be sent this way, else the errcode of the field at fault
     */
    public Content ofApp(RequestFields request, Instant now) {
        return check(request, SendChannel.APP, new SenderMedia(store, Media.CORP, now));
    }

    /** The content of linkedcorp/message/send. */
    public Content ofLinked(RequestFields request, Instant now) {
        return check(request, SendChannel.LINKED, new SenderMedia(store, Media.CORP, now));
    }

    /** The content of appchat/send. */
    public Content ofChat(RequestFields request, Instant now) {
        return check(request, SendChannel.CHAT, new SenderMedia(store, Media.CORP, now));
    }

    /** The content of webhook/send; a robot may use none but its own media. */
    public Content ofRobot(RequestFields request, String key, Instant now) {
        return check(request, SendChannel.ROBOT, new SenderMedia(store, key, now));
    }

    private Content check(RequestFields request, SendChannel dialect, SenderMedia media) {
        String msgtype = request.text("msgtype");
        Rule rule = MessageTypes.of(dialect).get(msgtype);
        if (rule == null) {
            throw new ApiError(40008, "invalid message type");
        }
        int safe = Safety.read(request, msgtype, dialect);
        RequestFields object = request.object(msgtype);
        rule.check(object, media);
        List<Media> files = mediaOf(object.node(), media);
        Safety.checkFiles(safe, msgtype, files);
        translation.apply(request, msgtype, object.node());
        return new Content(msgtype, object.node(), safe, files);
    }

    static List<Media> mediaOf(JsonNode object, SenderMedia media) {
        return MEDIA_FIELDS.stream()
                .flatMap(field -> object.findValuesAsText(field).stream())
                .flatMap(id -> Stream.of(media.find(id)).flatMap(Optional::stream))
                .toList();
    }
}
