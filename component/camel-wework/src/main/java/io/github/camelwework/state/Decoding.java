// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.IOException;

/** Reads what a store holds. Whatever a decoder stumbles over means that the state is damaged, and stays so until somebody acts. */
public final class Decoding {

    private Decoding() {}

    /** Makes an object of bytes that a store gave. */
    @FunctionalInterface
    public interface Decoder<T> {
        T decode() throws IOException;
    }

    /**
     * What the decoder makes of the bytes.
     *
     * @param what is stored, as the beginning of a sentence
     * @param remedy what to do, in the imperative
     * @throws WeworkStateException which is {@linkplain WeworkStateException#isDamaged damaged}
     */
    public static <T> T of(String what, String key, String remedy, Decoder<T> decoder) {
        try {
            return decoder.decode();
        } catch (IOException | RuntimeException e) {
            throw damaged(what, key, remedy, e);
        }
    }

    private static WeworkStateException damaged(String what, String key, String remedy, Exception cause) {
        String message = cause.getMessage();
        String reason = message == null ? cause.getClass().getSimpleName() : message;
        return WeworkStateException.damaged(
                "%s under %s is damaged (%s): %s".formatted(what, key, reason, remedy), cause);
    }
}
