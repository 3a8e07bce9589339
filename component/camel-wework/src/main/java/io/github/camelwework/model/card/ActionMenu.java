// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The menu at the corner of a card; a card that has one needs a task_id.
 *
 * @param desc what stands above the entries
 * @param actionList 1 to 3
 * @param more fields that this class does not know, by WeCom's names
 */
public record ActionMenu(
        @Nullable String desc,
        List<Action> actionList,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public ActionMenu {
        actionList = Model.copy(actionList);
        more = Model.copy(more);
    }

    /** A menu. */
    public static ActionMenu of(@Nullable String desc, Action... actions) {
        return new ActionMenu(desc, List.of(actions), Map.of());
    }

    /**
     * One entry of the menu.
     *
     * @param text what it says
     * @param key comes back when it is chosen; unique, at most 1,024 bytes
     * @param more fields that this class does not know, by WeCom's names
     */
    public record Action(
            String text,
            String key,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

        /** Copies of what may change. */
        public Action {
            more = Model.copy(more);
        }

        /** An entry. */
        public Action(String text, String key) {
            this(text, key, Map.of());
        }
    }
}
