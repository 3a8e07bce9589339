// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which blocks of a {@link SpoolDisk} a content lies in, in their order. Used with the disk's lock held. */
final class DiskBlocks {

    private int[] numbers = new int[4];
    private int count;
    private boolean released;
    private @Nullable Object lease;

    void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int count() {
        return count;
    }

    boolean isReleased() {
        return released;
    }

    /** What gives them back when their owner is gone; null until there is one. */
    @Nullable
    Object lease() {
        return lease;
    }

    void leasedBy(Object other) {
        lease = other;
    }

    void release() {
        released = true;
        count = 0;
    }
}
