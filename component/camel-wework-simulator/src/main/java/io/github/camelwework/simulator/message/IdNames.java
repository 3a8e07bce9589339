// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.Optional;

/** The names for the ids in a message with {@code enable_id_trans}. */
@FunctionalInterface
public interface IdNames {

    /** No id has a name. */
    IdNames NONE = (template, id) -> Optional.empty();

    /**
     * The name that a template is replaced with; empty when it stays as it is.
     *
     * @param template such as {@code userName} or {@code departmentName}
     */
    Optional<String> find(String template, String id);
}
