// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.message.Format;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes passive replies from the results of routes, encrypted and signed.
 *
 * @param random nobody can foresee it
 */
public record Replies(CallbackCipher cipher, Clock clock, RandomGenerator random) {

    /** A reply as it goes back to WeCom. */
    public record Sealed(String type, byte[] bytes) {}

    /**
     * The reply that a body is; null for none: the event itself, nothing, an empty text, or what is no reply.
     *
     * @throws IllegalArgumentException naming the field that WeCom would not take as it is
     */
    public @Nullable Sealed of(Push push, @Nullable Object body) {
        // By value as well: what a route has made a copy of is no reply for that.
        if (body == null || body.equals("") || body.equals(push.fields())) {
            return null;
        }
        long now = clock.instant().getEpochSecond();
        String plain =
                push.message().format() == Format.JSON ? RobotReply.of(push, body) : AppReply.of(push, body, now);
        return plain == null ? null : seal(push, plain, String.valueOf(now));
    }

    /** Whether a file can be a reply to the event: nothing is uploaded for one that nobody would get. */
    public boolean takesFile(Push push) {
        return push.message().format() != Format.JSON && AppReply.receiver(push) != null;
    }

    private Sealed seal(Push push, String plain, String timestamp) {
        byte[] start = new byte[16];
        random.nextBytes(start);
        String encrypted = cipher.encrypt(
                plain.getBytes(StandardCharsets.UTF_8), push.opened().receiveId(), start);
        return push.envelope() == Format.JSON ? json(push, encrypted, timestamp) : xml(encrypted, timestamp);
    }

    private Sealed xml(String encrypted, String timestamp) {
        String nonce = Long.toUnsignedString(random.nextLong());
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("Encrypt", encrypted);
        envelope.put("MsgSignature", cipher.sign(timestamp, nonce, encrypted));
        envelope.put("TimeStamp", Long.valueOf(timestamp));
        envelope.put("Nonce", nonce);
        return new Sealed("text/xml;charset=utf-8", utf8(XmlWriter.write("xml", envelope)));
    }

    private Sealed json(Push push, String encrypted, String timestamp) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("encrypt", encrypted);
        envelope.put("msgsignature", cipher.sign(timestamp, push.nonce(), encrypted));
        envelope.put("timestamp", Long.valueOf(timestamp));
        envelope.put("nonce", push.nonce());
        return new Sealed("application/json;charset=utf-8", utf8(RobotReply.json(envelope)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
