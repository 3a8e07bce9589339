// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import java.util.List;

/**
 * What happens to one object.
 *
 * @param kind what it is
 * @param id the userid as WeCom has it, or the number of the department or tag
 * @param name the name afterwards; empty when it is not known
 * @param verb what happens to it
 * @param changes WeCom's names of the fields that change, sorted; empty for what is created or deleted
 */
public record SyncAction(SyncKind kind, String id, String name, SyncVerb verb, List<String> changes)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An action with a copy of the list. */
    public SyncAction {
        changes = List.copyOf(changes);
    }

    /** Without the name, which may be a person's. */
    @Override
    public String toString() {
        return "SyncAction[" + kind.word() + " " + id + " " + verb.word() + " " + changes + "]";
    }
}
