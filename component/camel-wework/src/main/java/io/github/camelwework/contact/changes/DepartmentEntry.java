// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.nio.ByteBuffer;

/**
 * What is kept of a department.
 *
 * @param name its hash
 */
record DepartmentEntry(int parent, int name) {

    static DepartmentEntry decode(byte[] body) {
        ByteBuffer buffer = ByteBuffer.wrap(body, 1, 2 * Integer.BYTES);
        return new DepartmentEntry(buffer.getInt(), buffer.getInt());
    }

    byte[] encode() {
        return ByteBuffer.allocate(1 + 2 * Integer.BYTES)
                .put(EntryStatus.PRESENT.code())
                .putInt(parent)
                .putInt(name)
                .array();
    }
}
