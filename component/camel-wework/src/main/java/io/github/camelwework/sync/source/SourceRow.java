// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.Map;

/**
 * One object as the directory should have it. The fields are in WeCom's names and types, checked against WeCom's limits; one
 * that is absent is not to be changed, an empty value clears. Beside WeCom's own there are:
 *
 * <ul>
 *   <li>of departments {@code path}, a String such as {@code 公司/研发/平台}, beginning with the root's name; or
 *       {@code key} and {@code parentKey}, Strings of the source's own. {@code id}, {@code parentid} and {@code order} are
 *       Longs. Each department has at least one of {@code id}, {@code path} and {@code key};
 *   <li>of members and tags {@code departmentPath} or {@code departmentKey}, Lists of Strings, where {@code department}
 *       (of tags {@code partylist}) would be a List of Longs. {@code order} (Longs) and {@code is_leader_in_dept} (Integers)
 *       are as long as that List. {@code enable} is an Integer, {@code direct_leader} a List of Strings;
 *   <li>of tags {@code tagid} (Long) or {@code tagname}, and {@code userlist}, a List of userids.
 * </ul>
 *
 * @param kind what it is
 * @param place where it stands, such as {@code line 12} or {@code members[3]}
 * @param fields cannot be changed
 * @param madeUp whether no row of the source describes it: it follows from what others name
 */
public record SourceRow(SyncKind kind, String place, Map<String, Object> fields, boolean madeUp) {

    /** A row of the source's own. */
    public SourceRow(SyncKind kind, String place, Map<String, Object> fields) {
        this(kind, place, fields, false);
    }

    /** ColumnNames the fields and not their values, which are people's own. */
    @Override
    public String toString() {
        return "SourceRow[" + kind.word() + " at " + place + " " + fields.keySet() + "]";
    }
}
