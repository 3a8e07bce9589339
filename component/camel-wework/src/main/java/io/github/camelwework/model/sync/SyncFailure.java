// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An object that could not be changed; the others were.
 *
 * @param kind what it is
 * @param id the userid, or the number of the department or tag
 * @param action WeCom's path of the call, for example {@code user/update}
 * @param errcode WeCom's errcode; null when it gave none
 * @param message what happened
 * @param remedy what to do about it
 */
public record SyncFailure(
        SyncKind kind, String id, String action, @Nullable Integer errcode, String message, String remedy)
        implements Serializable {

    private static final long serialVersionUID = 1L;
}
