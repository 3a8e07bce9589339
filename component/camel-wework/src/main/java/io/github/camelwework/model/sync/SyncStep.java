// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import java.util.Map;

/**
 * One call of WeCom's API. An object may take several: one that swaps its name with another takes a temporary name first.
 *
 * @param kind what it is about
 * @param id the userid, or the number of the department or tag
 * @param operation the call; in JSON WeCom's path, for example {@code user/update}
 * @param fields the request; it contains personal data such as phones and addresses
 */
public record SyncStep(SyncKind kind, String id, SyncOperation operation, Map<String, Object> fields)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A call about an object of the kind that the operation is for. */
    public SyncStep {
        if (operation.kind() != kind) {
            throw new IllegalArgumentException("%s is not a call about a %s".formatted(operation, kind.word()));
        }
    }

    /** A call. */
    public static SyncStep of(SyncOperation operation, String id, Map<String, Object> fields) {
        return new SyncStep(operation.kind(), id, operation, fields);
    }

    /** Names the fields without their values, which are personal. */
    @Override
    public String toString() {
        return "SyncStep[" + operation + " " + id + " " + fields.keySet() + "]";
    }
}
