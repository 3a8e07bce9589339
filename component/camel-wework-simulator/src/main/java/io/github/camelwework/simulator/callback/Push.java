// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.nio.charset.StandardCharsets;

/**
 * A message for a receiver.
 *
 * @param content in WeCom's element names, in order
 */
public record Push(Address to, ObjectNode content, Replies replies) {

    /** Something whose reply, if there is one, draws nothing. */
    public static Push unanswered(Address to, ObjectNode content) {
        return new Push(to, content, reply -> {
            throw new IllegalArgumentException("WeCom takes no reply to this event");
        });
    }

    /** How a reply is handled. */
    @FunctionalInterface
    public interface Replies {

        /**
         * Takes what was inside a reply whose signature and receiveid are right.
         *
         * @throws IllegalArgumentException when it draws nothing; the message says why
         */
        void take(ObjectNode reply);
    }

    /**
     * Reads a content that is written as XML.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ObjectNode fields(String xml) {
        try {
            return XmlReader.read(xml.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidReply e) {
            throw new IllegalArgumentException("The content cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The content as its receiver finds it. */
    byte[] plain() {
        String text = to.dialect() == PushFormat.ROBOT ? content.toString() : XmlFields.write(content);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the content, which may hold tickets and codes. */
    @Override
    public String toString() {
        return "Push[to " + to.holder() + "]";
    }
}
