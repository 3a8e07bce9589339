// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import java.util.Map;
import java.util.Set;

/** What a change of fields is called. */
final class SyncVerbs {

    private SyncVerbs() {}

    static SyncVerb of(Map<String, Object> send, Set<String> changes) {
        if (changes.contains("enable")) {
            return FieldForms.number(send.get("enable")) == 0 ? SyncVerb.DISABLED : SyncVerb.ENABLED;
        }
        return changes.contains("department") || changes.contains("parentid") ? SyncVerb.MOVED : SyncVerb.UPDATED;
    }
}
