// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.model.reply.ImageReply;
import io.github.camelwework.model.reply.VideoReply;
import io.github.camelwework.model.reply.VoiceReply;
import io.github.camelwework.model.reply.WeworkReply;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/** Files that a route leaves as its reply: uploaded as the app whose callback it is, then a picture, recording or film. */
final class ReplyUpload {

    private static final Map<String, String> TYPES =
            Map.of("jpg", "image", "jpeg", "image", "png", "image", "amr", "voice", "mp4", "video");

    private final WeworkProducer producer;

    private ReplyUpload(WeworkProducer producer) {
        this.producer = producer;
    }

    /** One with the credentials of the callback's endpoint; they are looked for when there is something to upload. */
    static ReplyUpload create(WeworkEndpoint callback) {
        WeworkConfiguration own = callback.getConfiguration();
        WeworkConfiguration upload = new WeworkConfiguration();
        upload.setOperation("media/upload");
        upload.setAccount(own.getAccount());
        upload.setBaseUrl(own.getBaseUrl());
        upload.setResponseTimeout(own.getResponseTimeout());
        upload.setCallTimeout(own.getCallTimeout());
        upload.setCorpId(own.getCorpId());
        upload.setSecret(own.getSecret());
        upload.setSuiteId(own.getSuiteId());
        upload.setSuiteSecret(own.getSuiteSecret());
        upload.setPermanentCodeSecret(own.getPermanentCodeSecret());
        return new ReplyUpload(new WeworkProducer(
                new WeworkEndpoint("wework:media/upload", callback.getWeworkComponent(), upload, Set.of("account"))));
    }

    void start() {
        producer.start();
    }

    void stop() {
        producer.stop();
    }

    /**
     * What the file in the body is to WeCom; null when the body is none.
     *
     * @throws IllegalArgumentException when it is a file that no reply can hold
     */
    static @Nullable String typeOf(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        boolean file = isFile(body);
        if (!file && !isBytes(body)) {
            return null;
        }
        String header = exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class);
        String name = header != null || !file ? header : fileName(Objects.requireNonNull(body));
        String type = name == null
                ? null
                : TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (file && type == null) {
            throw new IllegalArgumentException(
                    ("A reply can be a picture (jpg, png), a recording (amr) or a film (mp4), and %s is none by its name: send"
                                    + " it by wework:message/send?msgType=file, and leave another body.")
                            .formatted(name));
        }
        return type;
    }

    static boolean isFile(@Nullable Object body) {
        return body instanceof File || body instanceof Path || body instanceof WrappedFile<?>;
    }

    /** Bytes, which are text when no file name says otherwise. */
    static boolean isBytes(@Nullable Object body) {
        return body instanceof byte[] || body instanceof InputStream || body instanceof StreamCache;
    }

    /** Uploads the body. */
    CompletableFuture<WeworkReply> upload(Exchange exchange, String type) {
        CompletableFuture<WeworkReply> uploaded = new CompletableFuture<>();
        exchange.getMessage().removeHeader(WeworkConstants.ACCOUNT);
        exchange.getMessage().setHeader(WeworkConstants.MEDIA_TYPE, type);
        producer.process(
                exchange,
                doneSync -> Outcomes.step(uploaded, () -> {
                    if (exchange.getException() == null) {
                        Object id = exchange.getMessage().getBody(Map.class).get("media_id");
                        uploaded.complete(reply(type, String.valueOf(id)));
                    } else {
                        uploaded.completeExceptionally(exchange.getException());
                    }
                }));
        return uploaded;
    }

    private static WeworkReply reply(String type, String mediaId) {
        return switch (type) {
            case "image" -> new ImageReply(mediaId);
            case "voice" -> new VoiceReply(mediaId);
            default -> new VideoReply(mediaId, null, null);
        };
    }

    private static String fileName(Object file) {
        if (file instanceof WrappedFile<?> wrapped) {
            return fileName(wrapped.getFile());
        }
        return file instanceof File local ? local.getName() : String.valueOf(file);
    }
}
