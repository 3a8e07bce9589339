// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** One encrypted, signed message; encrypting the same content again gives other bytes. */
record EncryptedMessage(CallbackSettings settings, String timestamp, String nonce, String encrypted) {

    /** The nonces of WeCom are ten digits. */
    private static final long NONCES = 10_000_000_000L;

    static EncryptedMessage of(Address to, byte[] message, Instant now, RandomGenerator random) {
        byte[] front = new byte[CallbackCipher.RANDOM];
        random.nextBytes(front);
        return new EncryptedMessage(
                to.settings(),
                Long.toString(now.getEpochSecond()),
                "%010d".formatted(random.nextLong(NONCES)),
                CallbackCipher.of(to.settings().encodingAesKey()).encrypt(front, message, to.receiveId()));
    }

    String signature() {
        return Signature.of(settings.token(), timestamp, nonce, encrypted);
    }

    /** The address of a POST. */
    URI url() {
        return withQuery("");
    }

    /** The address of a URL check. */
    URI checkUrl() {
        return withQuery("&echostr=" + URLEncoder.encode(encrypted, StandardCharsets.UTF_8));
    }

    /** The body of a POST. */
    String envelope(Address to) {
        ObjectNode fields = XmlFields.object();
        if (to.dialect() == PushFormat.ROBOT) {
            return fields.put("encrypt", encrypted).toString();
        }
        return XmlFields.write(fields.put("ToUserName", to.receiveId())
                .put("Encrypt", encrypted)
                .put("AgentID", to.agentId()));
    }

    private URI withQuery(String more) {
        String url = settings.url().toString();
        char separator = url.indexOf('?') < 0 ? '?' : '&';
        return URI.create(url + separator + "msg_signature=" + signature() + "&timestamp=" + timestamp + "&nonce="
                + nonce + more);
    }

    /** The address only. */
    @Override
    public String toString() {
        return "EncryptedMessage[" + settings.url() + "]";
    }
}
