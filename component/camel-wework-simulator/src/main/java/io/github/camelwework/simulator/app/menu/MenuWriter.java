// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.menu;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.model.Menu;
import io.github.camelwework.simulator.app.model.MenuButton;
import java.util.List;

/** A menu in the shape in which it was created. */
final class MenuWriter {

    private MenuWriter() {}

    static ObjectNode write(Menu menu) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fill(fields.putArray("button"), menu.buttons());
        return fields;
    }

    private static void fill(ArrayNode array, List<MenuButton> buttons) {
        for (MenuButton button : buttons) {
            ObjectNode fields = array.addObject().put("name", button.name());
            put(fields, "type", button.type());
            put(fields, "key", button.key());
            put(fields, "url", button.url());
            put(fields, "pagepath", button.pagepath());
            put(fields, "appid", button.appid());
            fill(fields.putArray("sub_button"), button.subButtons());
        }
    }

    private static void put(ObjectNode fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
