// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.contact.DirectoryReader;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import java.util.Map;
import java.util.Set;

/**
 * Asks WeCom about one object that was not listed: it is deleted only when WeCom answers that it does not exist.
 *
 * @param operation reads one object
 * @param parameter takes its id
 * @param delete deletes such an object: the catalogue says of it which errcodes mean that there is none
 */
record DeletionCheck(DirectoryReader reader, String operation, String parameter, String delete) {

    /** What is known of an object that was not listed. */
    enum Verdict {
        /** WeCom knows none. */
        GONE,
        /** It is there: the list was read while it moved, or not to its end. */
        PRESENT,
        /** It may be there; this credential may not see it. */
        INVISIBLE,
        /** This credential may not ask. */
        NOT_TO_BE_ASKED,
        /** Nothing: WeCom had no answer now. */
        UNKNOWN
    }

    /** The token is of a kind, or comes from an address, that may not read details. */
    private static final Set<Integer> NOT_TO_BE_ASKED = Set.of(48002, 48009);

    static DeletionCheck members(DirectoryReader reader) {
        return new DeletionCheck(reader, "user/get", "userid", "user/delete");
    }

    static DeletionCheck departments(DirectoryReader reader) {
        return new DeletionCheck(reader, "department/get", "id", "department/delete");
    }

    static DeletionCheck tags(DirectoryReader reader) {
        return new DeletionCheck(reader, "tag/get", "tagid", "tag/delete");
    }

    Verdict about(String id) {
        try {
            reader.answer(operation, Map.of(parameter, id));
            return Verdict.PRESENT;
        } catch (WeworkException e) {
            Integer code = e.getErrorCode();
            if (OperationCatalog.instance().isGone(delete, code)) {
                return Verdict.GONE;
            }
            if (code != null && NOT_TO_BE_ASKED.contains(code)) {
                return Verdict.NOT_TO_BE_ASKED;
            }
            return e instanceof WeworkPermissionException ? Verdict.INVISIBLE : Verdict.UNKNOWN;
        }
    }
}
