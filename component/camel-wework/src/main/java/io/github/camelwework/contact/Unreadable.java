// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;

/**
 * Tells which refusals concern one listed object alone, so that the rest can still be read: it may not be read, or it was
 * deleted after it was listed. Nobody may then conclude that it was empty.
 */
final class Unreadable {

    private Unreadable() {}

    /**
     * Whether the rest can be read after this refusal.
     *
     * @param delete deletes such an object: the catalogue says which errcodes mean that there is none
     */
    static boolean isOne(String delete, WeworkException failure) {
        return failure instanceof WeworkPermissionException
                || OperationCatalog.instance().isGone(delete, failure.getErrorCode());
    }
}
