// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.model;

import java.util.List;

/**
 * The menu at the foot of an app's page (docs 90231, 90232).
 *
 * @param buttons one to three; none when the app has no menu
 */
public record Menu(List<MenuButton> buttons) {

    /** No menu. */
    public static final Menu NONE = new Menu(List.of());

    /** Copies the list. */
    public Menu {
        buttons = List.copyOf(buttons);
    }

    /** Whether there is no menu. */
    public boolean isEmpty() {
        return buttons.isEmpty();
    }
}
