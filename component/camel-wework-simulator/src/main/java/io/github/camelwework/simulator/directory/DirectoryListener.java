// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import org.jspecify.annotations.Nullable;

/** Hears of every change of an address book, after it has happened. What is new has no before, what is gone no after. */
public interface DirectoryListener {

    /** Nobody listens. */
    DirectoryListener NONE = new DirectoryListener() {};

    /** A member joined, changed or left. */
    default void memberChanged(@Nullable Member before, @Nullable Member after) {}

    /** A department was made, changed or deleted. */
    default void departmentChanged(@Nullable Department before, @Nullable Department after) {}

    /** A tag was made, changed or deleted; not heard of where members or departments went that it listed. */
    default void tagChanged(@Nullable Tag before, @Nullable Tag after) {}
}
