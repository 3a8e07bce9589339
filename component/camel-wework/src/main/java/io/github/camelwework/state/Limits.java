// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

/** What every store accepts, and from whom, so that one can take another's place. */
final class Limits {

    private Limits() {}

    static String requireKey(String key) {
        if (key.isEmpty() || key.length() > WeworkStateStore.MAX_KEY) {
            throw new IllegalArgumentException("A key of the state store has %d characters, but must have 1 to %d: %s"
                    .formatted(key.length(), WeworkStateStore.MAX_KEY, key));
        }
        return key;
    }

    /** A thread that lost the lock while it was busy must not spoil what the next owner writes. */
    static void requireOwner(String key, boolean isOwner) {
        if (!isOwner) {
            throw new WeworkStateException(
                    ("The state %s was not changed: its lock was released or has expired, and another owner may hold"
                                    + " it now; take the lock again, and read the state again")
                            .formatted(key),
                    null);
        }
    }

    static byte[] requireRecord(byte[] record) {
        if (record.length > WeworkStateStore.MAX_RECORD) {
            throw new IllegalArgumentException(
                    "A record of a journal has %d bytes, but may have at most %d: append it in parts"
                            .formatted(record.length, WeworkStateStore.MAX_RECORD));
        }
        return record;
    }
}
