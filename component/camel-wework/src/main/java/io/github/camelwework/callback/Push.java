// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.callback.message.Format;
import io.github.camelwework.callback.message.Messages;
import io.github.camelwework.secret.Digests;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A push that WeCom sent.
 *
 * @param envelope how the envelope was written, and so how a reply's is
 * @param message what it says
 * @param opened its bytes, and whom it was for
 * @param nonce the push's own, which a robot's reply repeats
 * @param headers those that describe it
 */
public record Push(
        Format envelope,
        Messages.Message message,
        CallbackCipher.Opened opened,
        String nonce,
        Map<String, Object> headers) {

    /** What it says, under WeCom's names. */
    public Map<String, Object> fields() {
        return message.fields();
    }

    /** What tells it from all others on its path: the same in each repetition, which is encrypted anew. */
    public String identity() {
        String id = EventHeaders.text(headers, "MsgId");
        return id == null ? Digests.sha256(opened.message()) : id;
    }

    /** The event, also of a suite or a robot; null for messages of members. */
    public @Nullable String event() {
        String info = EventHeaders.text(headers, "InfoType");
        return info == null ? EventHeaders.text(headers, "Event") : info;
    }

    /** Whether it is for a suite, whose events WeCom wants answered by a word. */
    public boolean isOfSuite() {
        return EventHeaders.text(headers, "InfoType") != null;
    }

    @Override
    public String toString() {
        return "Push[" + message.format() + "]";
    }
}
