// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

/** What every store accepts, and from whom, so that one can take another's place. */
final class Limits {

    private Limits() {}

    static String requireKey(String key) {
        if (key.isEmpty() || key.length() > WeworkStateStore.MAX_KEY) {
            throw new IllegalArgumentException("A key of the state store has %d characters, 1 to %d are possible: %s"
                    .formatted(key.length(), WeworkStateStore.MAX_KEY, key));
        }
        return key;
    }

    /** Whoever lost the lock while it was busy must not spoil what the next owner writes. */
    static void requireOwner(String key, boolean isOwner) {
        if (!isOwner) {
            throw new WeworkStateException(
                    "The state %s was not changed: its lock was given up or ended, and somebody else may be the owner by now; take the lock again, and read the state anew"
                            .formatted(key),
                    null);
        }
    }

    static byte[] requireRecord(byte[] record) {
        if (record.length > WeworkStateStore.MAX_RECORD) {
            throw new IllegalArgumentException(
                    "A record of a journal has %d bytes, at most %d are possible: append it in parts"
                            .formatted(record.length, WeworkStateStore.MAX_RECORD));
        }
        return record;
    }
}
