// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is kept of a tag.
 *
 * @param users userids as WeCom writes them, without regard to case
 * @param parties ids of departments
 */
record TagEntry(Set<String> users, Set<String> parties) {

    private static final char PARTIES = '\n';
    private static final char NEXT = ',';

    static TagEntry decode(byte[] body) {
        String text = new String(body, 1, body.length - 1, StandardCharsets.UTF_8);
        int end = text.indexOf(PARTIES);
        return new TagEntry(set(text.substring(0, end)), set(text.substring(end + 1)));
    }

    byte[] encode() {
        String text = (char) EntryStatus.PRESENT.code()
                + String.join(String.valueOf(NEXT), users)
                + PARTIES
                + String.join(String.valueOf(NEXT), parties);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Set<String> set() {
        return new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    }

    private static Set<String> set(String text) {
        Set<String> ids = set();
        for (String id : text.split(String.valueOf(NEXT), -1)) {
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }
}
