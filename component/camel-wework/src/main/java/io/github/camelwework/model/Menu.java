// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.message.MenuRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The menu of an app (docs 90231 to 90233): the request of menu/create and the answer of menu/get.
 *
 * @param button 1 to 3, from left to right
 * @param more fields that this class does not know, by WeCom's names
 */
public record Menu(
        List<MenuButton> button,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkRecord {

    /** Copies of what may change. */
    public Menu {
        button = Model.copy(button);
        more = Model.copy(more);
    }

    /**
     * A menu to create.
     *
     * @throws IllegalArgumentException naming the button, the field, the limit and the remedy, when WeCom would refuse it
     */
    public static Menu of(MenuButton... buttons) {
        Menu menu = new Menu(List.of(buttons), Map.of());
        var unused = MenuRules.check(Objects.requireNonNullElse(menu.fields().get("button"), List.of()));
        return menu;
    }
}
