// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Signed;
import io.github.camelwework.callback.crypto.Window;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WeCom as it opens replies. */
public final class Opener {

    private static final Pattern ENVELOPE = Pattern.compile("<xml><Encrypt><!\\[CDATA\\[([^]]*)]]></Encrypt>"
            + "<MsgSignature><!\\[CDATA\\[([^]]*)]]></MsgSignature><TimeStamp>([0-9]+)</TimeStamp>"
            + "<Nonce><!\\[CDATA\\[([^]]*)]]></Nonce></xml>");

    private Opener() {}

    /** What a reply of an app says. */
    public static String xml(String envelope) {
        Matcher parts = ENVELOPE.matcher(envelope);
        if (!parts.matches()) {
            throw new AssertionError("No envelope of a reply: " + envelope);
        }
        return open(new Signed(parts.group(2), parts.group(3), parts.group(4), parts.group(1)), Sender.CORP);
    }

    /** What a reply of a robot says. */
    public static String json(JsonNode envelope) {
        return open(
                new Signed(
                        envelope.get("msgsignature").textValue(),
                        envelope.get("timestamp").asText(),
                        envelope.get("nonce").textValue(),
                        envelope.get("encrypt").textValue()),
                "");
    }

    private static String open(Signed signed, String receiveId) {
        byte[] message = CallbackCipher.of(Sender.TOKEN, Sender.KEY)
                .open(signed, new Window(Clock.systemUTC(), Duration.ZERO), ReceiveIds.of(receiveId))
                .message();
        return new String(message, StandardCharsets.UTF_8);
    }
}
