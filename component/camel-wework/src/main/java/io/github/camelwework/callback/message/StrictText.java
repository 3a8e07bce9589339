// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

import io.github.camelwework.callback.crypto.RejectedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text from bytes. */
final class StrictText {

    private StrictText() {}

    /**
     * The text.
     *
     * @throws RejectedException when the bytes are not UTF-8
     */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RejectedException("it is not UTF-8");
        }
    }
}
