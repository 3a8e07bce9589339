// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

import io.github.camelwework.callback.crypto.RejectedException;
import java.util.Map;

/** The two messages of a push: the envelope, and what is encrypted in it. */
public final class Messages {

    private static final String XML_CIPHER = "Encrypt";
    private static final String JSON_CIPHER = "encrypt";

    private Messages() {}

    /**
     * A message that was read.
     *
     * @param format how it was written
     * @param fields what it says; the reader's own, so its holder may change it
     */
    public record Message(Format format, Map<String, Object> fields) {}

    /**
     * Reads a message.
     *
     * @throws RejectedException when it is neither XML nor JSON as WeCom writes it
     */
    public static Message read(byte[] utf8) {
        String text = StrictText.utf8(utf8);
        Format format = Format.of(text);
        return switch (format) {
            case XML -> new Message(format, XmlReader.read(text));
            case JSON -> new Message(format, JsonReader.read(text));
            case OTHER -> throw new RejectedException("it is neither XML nor JSON");
        };
    }

    /**
     * The cipher text of an envelope.
     *
     * @throws RejectedException when it has none, or several
     */
    public static String cipherText(Message envelope) {
        Object found = envelope.fields().get(envelope.format() == Format.XML ? XML_CIPHER : JSON_CIPHER);
        if (found instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw new RejectedException("it must hold the cipher text exactly once");
    }

    /**
     * Refuses to give away a message in place of an echostr: the URL check would else decrypt recorded pushes for anyone.
     *
     * @throws RejectedException when it is XML or JSON, or no text
     */
    public static void requirePlainText(byte[] echo) {
        if (Format.of(StrictText.utf8(echo)) != Format.OTHER) {
            throw new RejectedException("the echostr holds a message");
        }
    }
}
