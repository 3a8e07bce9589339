// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.message.Format;
import io.github.camelwework.callback.reply.Replies;
import io.github.camelwework.callback.serve.Answer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** What a route left, as the answer to WeCom. */
record CallbackReply(Replies replies, ReplyUpload uploads) {

    /** The reply, empty for none; fails when WeCom would not take it as it is. */
    CompletableFuture<Optional<Answer.Content>> of(Push push, Exchange exchange) {
        try {
            Object body = exchange.getMessage().getBody();
            // What is pushed to a suite is answered by a word, whatever its route leaves.
            if (body == null || push.isOfSuite()) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            String type = push.message().format() == Format.JSON ? null : ReplyUpload.typeOf(exchange);
            if (type != null) {
                return uploads.upload(exchange, type).thenApply(reply -> sealed(push, reply));
            }
            return CompletableFuture.completedFuture(sealed(
                    push, ReplyUpload.isBytes(body) ? exchange.getMessage().getBody(String.class) : body));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<Answer.Content> sealed(Push push, @Nullable Object reply) {
        Replies.Sealed sealed = replies.of(push, reply);
        return Optional.ofNullable(sealed).map(made -> new Answer.Content(made.type(), made.bytes()));
    }
}
