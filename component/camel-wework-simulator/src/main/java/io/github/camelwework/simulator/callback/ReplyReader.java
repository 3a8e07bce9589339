// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the body of a 200: nothing, {@code success}, or an encrypted reply (docs 90930, 101033). */
record ReplyReader(Address address, EncryptedMessage push) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUCCESS = "success";
    private static final int MAX_BYTES = 1 << 20;
    private static final int EXCERPT = 60;

    /**
     * What is inside the reply; null when there is none.
     *
     * @throws InvalidReply when there is one that WeCom does not take
     */
    @Nullable
    ObjectNode read(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (address.dialect() == PushFormat.SUITE) {
            InvalidReply.unless(
                    text.equals(SUCCESS),
                    "the answer to a suite's event has to be \"success\", not \"%s\"".formatted(excerpt(text)));
            return null;
        }
        if (text.isEmpty() || text.equals(SUCCESS)) {
            return null;
        }
        InvalidReply.unless(body.length <= MAX_BYTES, "the reply is %d bytes long".formatted(body.length));
        return address.dialect() == PushFormat.ROBOT ? ofRobot(body) : ofApp(body);
    }

    private ObjectNode ofApp(byte[] body) {
        ObjectNode envelope = XmlReader.read(body);
        String timestamp = envelope.path("TimeStamp").asText("");
        InvalidReply.unless(timestamp.matches("[0-9]{1,19}"), "the reply's TimeStamp is no number of seconds");
        String encrypted = envelope.path("Encrypt").asText("");
        verify(
                Signature.of(token(), timestamp, envelope.path("Nonce").asText(""), encrypted),
                envelope.path("MsgSignature").asText(""));
        return XmlReader.read(decrypt(encrypted));
    }

    private ObjectNode ofRobot(byte[] body) {
        ObjectNode envelope = json(body);
        InvalidReply.unless(
                envelope.path("timestamp").isIntegralNumber(), "the reply's timestamp is no number of seconds");
        String nonce = envelope.path("nonce").asText("");
        InvalidReply.unless(nonce.equals(push.nonce()), "the reply's nonce is not that of the push");
        String encrypted = envelope.path("encrypt").asText("");
        verify(
                Signature.of(token(), envelope.path("timestamp").asText(), nonce, encrypted),
                envelope.path("msgsignature").asText(""));
        return json(decrypt(encrypted));
    }

    private byte[] decrypt(String encrypted) {
        return CallbackCipher.of(address.settings().encodingAesKey()).decrypt(encrypted, address.receiveId());
    }

    private String token() {
        return address.settings().token();
    }

    private static void verify(String right, String given) {
        InvalidReply.unless(
                right.equals(given), "the reply's signature is wrong: the token or one of the four differs");
    }

    private static ObjectNode json(byte[] text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode fields) {
                return fields;
            }
        } catch (IOException e) {
            throw new InvalidReply("it is no JSON");
        }
        throw new InvalidReply("it is no JSON object");
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
