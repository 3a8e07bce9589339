// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

/** Whether {@code wework:contact/sync} changes anything. */
public enum SyncMode {
    /** Says what would be changed. */
    PLAN,
    /** Plans, and changes it. */
    APPLY
}
