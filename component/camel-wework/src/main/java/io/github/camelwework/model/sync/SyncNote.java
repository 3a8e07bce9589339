// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;

/**
 * The reason why a change is not made.
 *
 * @param place where the source has it, such as {@code line 12}, or what it is in the directory, such as {@code member li}
 * @param why the reason, and what to do about it
 */
public record SyncNote(String place, String why) implements Serializable {

    private static final long serialVersionUID = 1L;
}
