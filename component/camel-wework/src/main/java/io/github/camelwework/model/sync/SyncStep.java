// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import java.util.Map;

/**
 * One call of WeCom's API. An object may take several: one that swaps its name with another passes by a third name.
 *
 * @param kind what it is about
 * @param id the userid, or the number of the department or tag
 * @param operation WeCom's path, for example {@code user/update}
 * @param fields the request; holds what people's phones and addresses are
 */
public record SyncStep(SyncKind kind, String id, String operation, Map<String, Object> fields) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Names the fields and not their values, which are people's own. */
    @Override
    public String toString() {
        return "SyncStep[" + operation + " " + id + " " + fields.keySet() + "]";
    }
}
