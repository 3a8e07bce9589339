// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

/**
 * Where each key was seen first. It remembers 64 bits of a key and not the key, 12 bytes instead of some 150: among a
 * million keys two that differ are taken for one with a chance of one in 30 million. Not safe for threads.
 */
final class SeenKeys {

    private static final int FIRST_CAPACITY = 1_024;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    /**
     * Remembers where the key is.
     *
     * @param number not negative
     * @return where it was seen first; -1 when it was not seen
     */
    int seen(String key, int number) {
        if (size * 2 > hashes.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (hashes[slot] == hash) {
            return numbers[slot];
        }
        hashes[slot] = hash;
        numbers[slot] = number;
        size++;
        return -1;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[oldHashes.length * 2];
        numbers = new int[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** FNV-1a over 16-bit units, its bits mixed as MurmurHash3 ends; never 0, which marks a free slot. */
    private static long hash(String key) {
        long hash = 0xCBF2_9CE4_8422_2325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100_0000_01B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
