// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.menu;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.model.MenuButton;
import io.github.camelwework.simulator.message.RequestFields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What an entry must be on its level: the limits differ, and each level has errcodes of its own. */
enum MenuLevel {
    /** At the foot of the page. */
    MAIN(16, 40017, 40055),
    /** In the menu that one of those opens. */
    SUB(40, 40024, 40054);

    private static final int MAX_KEY = 128;
    private static final int MAX_URL = 1024;
    private static final Set<String> WITH_KEY = Set.of(
            "click",
            "scancode_push",
            "scancode_waitmsg",
            "pic_sysphoto",
            "pic_photo_or_album",
            "pic_weixin",
            "location_select");

    private final int maxName;
    /** The errcodes for type, name, key and url follow each other on both levels. */
    private final int badType;

    private final int badDomain;

    MenuLevel(int maxName, int badType, int badDomain) {
        this.maxName = maxName;
        this.badType = badType;
        this.badDomain = badDomain;
    }

    String name(RequestFields button) {
        String name = button.text("name");
        if (name.isEmpty()) {
            throw new ApiError(41102, "missing menu name");
        }
        return within(maxName, name, badType + 1, "button name");
    }

    /** An entry that does something when it is pressed. */
    MenuButton leaf(RequestFields button) {
        String name = name(button);
        String type = button.text("type");
        if (WITH_KEY.contains(type)) {
            return new MenuButton(name, type, key(button), "", "", "", List.of());
        }
        if (type.equals("view")) {
            return new MenuButton(name, type, "", url(button), "", "", List.of());
        }
        if (type.equals("view_miniprogram")) {
            return new MenuButton(
                    name, type, "", "", required(button, "pagepath"), required(button, "appid"), List.of());
        }
        throw new ApiError(badType, "invalid button type");
    }

    private String key(RequestFields button) {
        String key = button.text("key");
        if (key.isEmpty()) {
            throw new ApiError(badType + 2, "missing button key");
        }
        return within(MAX_KEY, key, badType + 2, "button key");
    }

    private String url(RequestFields button) {
        String url = button.text("url");
        if (url.isEmpty()) {
            throw new ApiError(badType + 3, "missing button url");
        }
        within(MAX_URL, url, badType + 3, "button url");
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new ApiError(badDomain, "invalid button url domain, begin with http:// or https://");
        }
        return url;
    }

    private static String required(RequestFields button, String field) {
        String value = button.text(field);
        if (value.isEmpty()) {
            throw new ApiError(40058, "missing " + button.path(field));
        }
        return value;
    }

    private static String within(int bytes, String text, int errcode, String what) {
        if (text.getBytes(StandardCharsets.UTF_8).length > bytes) {
            throw new ApiError(errcode, "invalid " + what + " size, at most " + bytes + " bytes");
        }
        return text;
    }
}
