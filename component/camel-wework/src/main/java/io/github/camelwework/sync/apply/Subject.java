// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.sync.directory.UserId;

/**
 * The object that a call is about.
 *
 * @param id of a member in lower case: userids that differ in case only are the same
 */
record Subject(SyncKind kind, String id) {

    static Subject of(SyncKind kind, String id) {
        return new Subject(kind, UserId.of(id).text());
    }
}
