// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.menu;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.model.Menu;
import io.github.camelwework.simulator.app.model.MenuButton;
import io.github.camelwework.simulator.message.RequestFields;
import java.util.List;

/** Reads a menu of two levels, and refuses what WeCom refuses. */
final class MenuReader {

    private static final String SUB_BUTTON = "sub_button";
    private static final int MAX_BUTTONS = 3;
    private static final int MAX_SUB_BUTTONS = 5;

    private MenuReader() {}

    static Menu read(RequestFields body) {
        List<RequestFields> buttons = body.objects("button");
        if (buttons.isEmpty() || buttons.size() > MAX_BUTTONS) {
            throw new ApiError(40016, "invalid button size, 1 to 3 buttons");
        }
        return new Menu(buttons.stream().map(MenuReader::main).toList());
    }

    private static MenuButton main(RequestFields button) {
        List<RequestFields> entries = button.objects(SUB_BUTTON);
        if (entries.isEmpty()) {
            return MenuLevel.MAIN.leaf(button);
        }
        if (entries.size() > MAX_SUB_BUTTONS) {
            throw new ApiError(40023, "invalid sub button size, 1 to 5 buttons");
        }
        // It opens its sub-menu and does nothing else, whatever type it names.
        return new MenuButton(
                MenuLevel.MAIN.name(button),
                "",
                "",
                "",
                "",
                "",
                entries.stream().map(MenuReader::sub).toList());
    }

    private static MenuButton sub(RequestFields button) {
        if (!button.objects(SUB_BUTTON).isEmpty()) {
            throw new ApiError(40022, "invalid menu depth, at most 2 levels");
        }
        return MenuLevel.SUB.leaf(button);
    }
}
