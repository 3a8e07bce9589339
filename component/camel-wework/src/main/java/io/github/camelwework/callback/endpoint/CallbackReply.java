// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.message.Format;
import io.github.camelwework.callback.reply.Replies;
import io.github.camelwework.callback.serve.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.request.BodyText;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a route left, as the answer to WeCom. */
record CallbackReply(Replies replies, ReplyUpload uploads) {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackReply.class);

    /**
     * The reply, empty for none. Never fails: the route has finished and its work is done, so that a reply that cannot be sent is told
     * once, and WeCom is not made to push the event again.
     */
    CompletableFuture<Optional<Answer.Content>> of(Push push, Exchange exchange) {
        try {
            return written(push, exchange)
                    .exceptionally(
                            failure -> none(push, exchange, Objects.requireNonNullElse(failure.getCause(), failure)));
        } catch (Throwable e) {
            return CompletableFuture.completedFuture(none(push, exchange, e));
        }
    }

    private CompletableFuture<Optional<Answer.Content>> written(Push push, Exchange exchange) throws IOException {
        Object body = exchange.getMessage().getBody();
        // What is pushed to a suite is answered by a word, whatever its route leaves.
        if (body == null || push.isOfSuite()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        String type = push.message().format() == Format.JSON ? null : ReplyUpload.typeOf(exchange);
        if (type != null && !replies.takesFile(push)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        if (type != null) {
            return uploads.upload(exchange, type).thenApply(reply -> sealed(push, reply));
        }
        boolean isText = BodyText.isText(body) && !ReplyUpload.isFile(body);
        return CompletableFuture.completedFuture(sealed(push, isText ? BodyText.of(exchange.getMessage()) : body));
    }

    private static Optional<Answer.Content> none(Push push, Exchange exchange, Throwable reason) {
        exchange.setException(null);
        LOG.warn(
                "The route of an event ({}) has finished, but its result cannot be sent as the reply: {}. WeCom"
                        + " got an empty answer, and the event counts as handled.",
                push.event() == null ? "a message" : push.event(),
                why(reason));
        return Optional.empty();
    }

    /** Messages of others may repeat what the reply says. */
    private static String why(Throwable reason) {
        boolean isOurs = reason instanceof WeworkException || reason.getClass() == IllegalArgumentException.class;
        return isOurs ? String.valueOf(reason.getMessage()) : reason.getClass().getName();
    }

    private Optional<Answer.Content> sealed(Push push, @Nullable Object reply) {
        Replies.Sealed sealed = replies.of(push, reply);
        return Optional.ofNullable(sealed).map(made -> new Answer.Content(made.type(), made.bytes()));
    }
}
