// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

/** The status of an entry at the last scan. It is the first byte of each, so that it can be changed without reading the rest. */
enum EntryStatus {
    /** It was there. */
    PRESENT(0),
    /** It was missing where everything is listed: gone if it is missing again. */
    MISSED(1),
    /** WeCom says that this credential may not see it. */
    INVISIBLE(2);

    private final byte code;

    EntryStatus(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static EntryStatus of(byte[] body) {
        return body[0] == INVISIBLE.code ? INVISIBLE : body[0] == MISSED.code ? MISSED : PRESENT;
    }

    byte[] with(byte[] body) {
        byte[] copy = body.clone();
        copy[0] = code;
        return copy;
    }
}
