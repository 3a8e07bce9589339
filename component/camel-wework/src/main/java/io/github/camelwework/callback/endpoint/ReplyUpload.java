// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.headers.Headers;
import io.github.camelwework.model.reply.ImageReply;
import io.github.camelwework.model.reply.VideoReply;
import io.github.camelwework.model.reply.VoiceReply;
import io.github.camelwework.model.reply.WeworkReply;
import io.github.camelwework.request.RequestFactory;
import io.github.camelwework.request.WeworkRequest;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Caller;
import io.github.camelwework.runtime.ExchangeResults;
import io.github.camelwework.runtime.FeatureEndpoint;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/** Files that a route leaves as its reply: uploaded as the app whose callback it is, then an image, audio or video. */
final class ReplyUpload {

    private static final Map<String, String> TYPES =
            Map.of("jpg", "image", "jpeg", "image", "png", "image", "amr", "voice", "mp4", "video");

    private static final RequestFactory REQUESTS = new RequestFactory(
            OperationCatalog.instance().find("media/upload").orElseThrow(),
            Map.of(),
            Map.of(),
            List.of("mediaType"),
            RequestFactory.Rules.DEFAULT);

    private final FeatureEndpoint endpoint;
    private final CallOptions options;

    /** Uploads as the caller of the callback's endpoint; its secret is looked for when there is something to upload. */
    ReplyUpload(FeatureEndpoint endpoint, CallOptions options) {
        this.endpoint = endpoint;
        this.options = options;
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
                    ("A reply can be an image (jpg, png), audio (amr) or video (mp4), and %s has another extension:"
                                    + " send it by wework:message/send?msgType=file, and leave another body.")
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
        exchange.getMessage().setHeader(Headers.MEDIA_TYPE, type);
        Caller caller = endpoint.caller(null);
        WeworkRequest request = REQUESTS.create(exchange, caller.agentId());
        return endpoint.runtime()
                .delivery(options, caller.credentials(), new ExchangeResults(exchange, options), ReadPages.NONE, null)
                .deliver(request)
                .thenApply(answer -> reply(type, String.valueOf(answer.result().get("media_id"))));
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
