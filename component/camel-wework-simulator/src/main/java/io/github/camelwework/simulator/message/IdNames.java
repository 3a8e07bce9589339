// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.Optional;

/** What those are called whom a message with {@code enable_id_trans} names by their ids. */
@FunctionalInterface
public interface IdNames {

    /** Nobody has a name. */
    IdNames NONE = (template, id) -> Optional.empty();

    /**
     * The name that a template is replaced with; empty when it stays as it is.
     *
     * @param template such as {@code userName} or {@code departmentName}
     */
    Optional<String> find(String template, String id);
}
