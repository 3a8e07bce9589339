// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.ActualDirectoryReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the directory: details as the app sees them, and with the contact secret the ids of what the app does not see.
 * Without the latter, a visible range that was made smaller would look like members who left.
 */
final class DirectoryLoader {

    private final SyncCalls calls;
    private final ActualDirectoryReader reader = new ActualDirectoryReader();

    private DirectoryLoader(SyncCalls calls) {
        this.calls = calls;
    }

    /**
     * The directory now.
     *
     * @param tags whether to read tags too, which takes a call each
     */
    static ActualDirectory read(SyncCalls calls, boolean tags) {
        DirectoryLoader state = new DirectoryLoader(calls);
        Snapshot snapshot = new Snapshot(calls::make);
        snapshot.unjudgedRows(tags).forEachRemaining(state.reader::add);
        state.addUnseen();
        return state.reader.directory();
    }

    private void addUnseen() {
        try {
            for (Map<String, Object> row : calls.asContact("department/simplelist", "department_id")) {
                reader.addIfUnseen(row);
            }
            Map<String, List<Object>> unseen = new LinkedHashMap<>();
            for (Map<String, Object> row : calls.asContact("user/list_id", "dept_user")) {
                String userid = String.valueOf(row.get("userid"));
                Object department = row.get("department");
                if (department != null && !reader.hasSeat(userid, department)) {
                    unseen.computeIfAbsent(userid, key -> new ArrayList<>()).add(department);
                }
            }
            unseen.forEach(reader::addSeats);
        } catch (WeworkCredentialException e) {
            // Without the contact secret nothing can be written either: this is a plan, and of what the app sees.
            if (e.getErrorCode() != null) {
                throw e;
            }
        }
    }
}
