// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

/** What happens to objects that the source lacks. */
public enum OnMissing {
    /** Members may log in no more, and go for good after {@code deleteAfter} if that is set; departments and tags stay. */
    DISABLE,
    /** Members, departments and tags go for good. */
    DELETE,
    /** Everything stays. */
    IGNORE
}
