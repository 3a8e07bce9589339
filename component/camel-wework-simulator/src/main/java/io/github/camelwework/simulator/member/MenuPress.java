// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.model.MenuButton;
import io.github.camelwework.simulator.member.model.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the event of a menu entry says (doc 90240). */
record MenuPress(MenuButton button, ObjectNode event) {

    private static final Set<String> SCANS = Set.of("scancode_push", "scancode_waitmsg");
    private static final Set<String> PICTURES = Set.of("pic_sysphoto", "pic_photo_or_album", "pic_weixin");
    private static final Set<String> PLACES = Set.of("location_select");
    private static final Set<String> PLAIN = Set.of("click", "view", "view_miniprogram");

    /** The entry of that name, key or address. */
    static MenuButton find(App app, String entry) {
        List<MenuButton> leaves = app.menu().buttons().stream()
                .flatMap(button -> button.subButtons().isEmpty() ? Stream.of(button) : button.subButtons().stream())
                .toList();
        return leaves.stream()
                .filter(button -> entry.equals(button.name()) || entry.equals(eventKey(button)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The menu of %s has no entry \"%s\": it has %s."
                        .formatted(
                                app.name(),
                                entry,
                                leaves.stream().map(MenuButton::name).collect(Collectors.joining(", ")))));
    }

    static ObjectNode plain(MenuPress press) {
        return press.of(PLAIN);
    }

    static ObjectNode scan(MenuPress press, String result) {
        ObjectNode event = press.of(SCANS);
        event.putObject("ScanCodeInfo").put("ScanType", "qrcode").put("ScanResult", result);
        return event;
    }

    static ObjectNode pictures(MenuPress press, List<String> md5Sums) {
        ObjectNode event = press.of(PICTURES);
        ArrayNode items = event.putObject("SendPicsInfo")
                .put("Count", md5Sums.size())
                .putObject("PicList")
                .putArray("item");
        md5Sums.forEach(sum -> items.addObject().put("PicMd5Sum", sum));
        return event;
    }

    static ObjectNode place(MenuPress press, Place place) {
        ObjectNode event = press.of(PLACES);
        event.putObject("SendLocationInfo")
                .put("Location_X", place.latitude())
                .put("Location_Y", place.longitude())
                .put("Scale", place.scale())
                .put("Label", place.label())
                .put("Poiname", "");
        return event.put("AppType", "wxwork");
    }

    /** The same place as a message. */
    static ObjectNode location(ObjectNode message, Place place) {
        return message.put("Location_X", place.latitude())
                .put("Location_Y", place.longitude())
                .put("Scale", place.scale())
                .put("Label", place.label())
                .put("AppType", "wxwork");
    }

    private ObjectNode of(Set<String> types) {
        if (!types.contains(button.type())) {
            throw new IllegalArgumentException("The menu entry \"%s\" is of type %s: this action is for %s."
                    .formatted(
                            button.name(),
                            button.type(),
                            types.stream().sorted().collect(Collectors.joining(", "))));
        }
        return event.put("EventKey", eventKey(button));
    }

    private static String eventKey(MenuButton button) {
        return button.key() + button.url() + button.pagepath();
    }
}
