// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of a member.
 *
 * @param userid as WeCom writes it
 * @param departments those it was last seen in, and those that cannot be seen at present
 * @param hashes one for each {@link MemberField}
 */
record MemberEntry(String userid, List<Integer> departments, List<Integer> hashes) {

    static MemberEntry decode(byte[] body) {
        ByteBuffer buffer = ByteBuffer.wrap(body);
        buffer.get();
        byte[] userid = new byte[buffer.get() & 0xFF];
        buffer.get(userid);
        List<Integer> departments = numbers(buffer, buffer.getShort());
        List<Integer> hashes = numbers(buffer, buffer.remaining() / Integer.BYTES);
        while (hashes.size() < MemberField.ALL.size()) {
            hashes.add(FieldHash.UNKNOWN);
        }
        return new MemberEntry(new String(userid, StandardCharsets.UTF_8), departments, hashes);
    }

    byte[] encode() {
        byte[] name = userid.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(
                2 + name.length + Short.BYTES + Integer.BYTES * (departments.size() + hashes.size()));
        buffer.put(EntryStatus.PRESENT.code()).put((byte) name.length).put(name).putShort((short) departments.size());
        departments.forEach(buffer::putInt);
        hashes.forEach(buffer::putInt);
        return buffer.array();
    }

    private static List<Integer> numbers(ByteBuffer buffer, int count) {
        List<Integer> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbers.add(buffer.getInt());
        }
        return numbers;
    }
}
