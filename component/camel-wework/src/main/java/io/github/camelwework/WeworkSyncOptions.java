// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

/** What {@code wework:contact/sync} can be told: what it manages, and what it must never do. */
public abstract class WeworkSyncOptions extends WeworkChangesOptions {}
