// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.model;

import java.util.List;

/**
 * One entry of a menu. What does not belong to its type is empty.
 *
 * @param type {@code click}, {@code view} and so on; empty for one that only opens its sub-menu
 * @param key what a press puts into the event
 * @param url where a press of type {@code view} leads
 * @param pagepath the page of the mini-program, with {@code appid}
 * @param subButtons none, or up to five, which have none of their own
 */
public record MenuButton(
        String name, String type, String key, String url, String pagepath, String appid, List<MenuButton> subButtons) {

    /** Copies the list. */
    public MenuButton {
        subButtons = List.copyOf(subButtons);
    }
}
