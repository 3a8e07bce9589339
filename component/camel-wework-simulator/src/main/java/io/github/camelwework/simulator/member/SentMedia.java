// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.media.MediaFamily;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Files in messages of members (doc 90239). */
record SentMedia(MemberDesk desk) {

    /** One black dot: what a video looks like before it plays. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    ObjectNode fill(String mediaId, Function<String, ObjectNode> message) {
        Media media = media(mediaId);
        ObjectNode content = message.apply(media.kind().type());
        switch (media.kind()) {
            case IMAGE -> content.put("PicUrl", url(media)).put("MediaId", mediaId);
            case VOICE -> content.put("MediaId", mediaId).put("Format", "amr");
            case VIDEO -> content.put("MediaId", mediaId).put("ThumbMediaId", thumb());
            case FILE ->
                throw new IllegalArgumentException(
                        "WeCom pushes no files to apps: send a picture, a voice message or a video.");
        }
        return content;
    }

    List<String> pictures(List<String> mediaIds) {
        return mediaIds.stream().map(id -> md5(media(id))).toList();
    }

    private Media media(String mediaId) {
        return desk.media()
                .find(mediaId, desk.base().clock().instant())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no media_id %s: upload the file, or put it into the corp's media."
                                .formatted(mediaId)));
    }

    private String url(Media media) {
        UploadedFile picture = new UploadedFile(media.name(), media.contentType(), media.content());
        return desk.url().get() + MediaFamily.PICTURES + desk.media().putPicture(picture);
    }

    private String thumb() {
        UploadedFile dot =
                new UploadedFile("thumb.png", "image/png", Base64.getDecoder().decode(DOT));
        return desk.media()
                .put(MediaKind.IMAGE, dot, desk.base().clock().instant())
                .mediaId();
    }

    private static String md5(Media media) {
        if (media.kind() != MediaKind.IMAGE) {
            throw new IllegalArgumentException("The media_id %s is no picture.".formatted(media.mediaId()));
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(media.content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks MD5, which every one has to have.", e);
        }
    }
}
