// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import io.github.camelwework.callback.crypto.CallbackCipher;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.RejectedException;
import io.github.camelwework.callback.crypto.Signed;
import io.github.camelwework.callback.crypto.Window;
import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.callback.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Accepts pushes of WeCom, and rejects everything else. Bytes and a query go in; out comes the message, or one
 * {@link RejectedException} whatever was wrong. Immutable.
 */
public final class CallbackGate {

    private final CallbackCipher cipher;
    private final Window window;
    private final ReceiveIds receiveIds;

    /** A gate for one callback setting. */
    public CallbackGate(CallbackCipher cipher, Window window, ReceiveIds receiveIds) {
        this.cipher = cipher;
        this.window = window;
        this.receiveIds = receiveIds;
    }

    /**
     * Answers the URL check (GET).
     *
     * @param query as it stands in the address, not decoded
     * @return what to answer, byte for byte
     * @throws RejectedException whatever is wrong
     */
    public byte[] echo(@Nullable String query) {
        Query parameters = Query.parse(query);
        byte[] echo = open(parameters, parameters.require("echostr")).message();
        Messages.requirePlainText(echo);
        return echo;
    }

    /**
     * Opens a push (POST).
     *
     * @param query as it stands in the address, not decoded
     * @param body the whole body, whatever its Content-Type
     * @throws RejectedException whatever is wrong
     */
    public Push open(@Nullable String query, byte[] body) {
        Query parameters = Query.parse(query);
        Messages.Message envelope = Messages.read(body);
        CallbackCipher.Opened opened = open(parameters, Messages.cipherText(envelope));
        Messages.Message message = Messages.read(opened.message());
        return new Push(
                envelope.format(), message, opened, parameters.require("nonce"), EventHeaders.of(message.fields()));
    }

    /**
     * What a request says, before anything of it is believed; for tools that explain requests.
     *
     * @param encrypted the cipher text of the envelope; null for a URL check, which has it in its query
     * @throws RejectedException when something is missing or comes twice
     */
    public static Signed read(@Nullable String query, @Nullable String encrypted) {
        Query parameters = Query.parse(query);
        return signed(parameters, encrypted == null ? parameters.require("echostr") : encrypted);
    }

    private CallbackCipher.Opened open(Query parameters, String encrypted) {
        return cipher.open(signed(parameters, encrypted), window, receiveIds);
    }

    private static Signed signed(Query parameters, String encrypted) {
        return new Signed(
                parameters.require("msg_signature"),
                parameters.require("timestamp"),
                parameters.require("nonce"),
                encrypted);
    }
}
