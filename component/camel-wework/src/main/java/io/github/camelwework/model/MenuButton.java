// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A button of a menu.
 *
 * @param name at most 16 bytes at the foot of the page, 40 in a menu that opens
 * @param type what it does, in WeCom's words; null when it opens a menu
 * @param key comes back in the event, at most 128 bytes; for all types but view and view_miniprogram
 * @param url the page of type view, at most 1,024 bytes
 * @param pagepath the page of type view_miniprogram
 * @param appid the mini program of type view_miniprogram, linked to the corp
 * @param subButton the 1 to 5 buttons of the menu that it opens; empty when it does something itself
 * @param more fields that this class does not know, by WeCom's names
 */
public record MenuButton(
        String name,
        @Nullable String type,
        @Nullable String key,
        @Nullable String url,
        @Nullable String pagepath,
        @Nullable String appid,
        List<MenuButton> subButton,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public MenuButton {
        subButton = Model.copy(subButton);
        more = Model.copy(more);
    }

    /** A button that sends an event with the key. */
    public static MenuButton click(String name, String key) {
        return of(name, "click", key);
    }

    /** A button that opens a page. */
    public static MenuButton view(String name, String url) {
        return new MenuButton(name, "view", null, url, null, null, List.of(), Map.of());
    }

    /** A button that opens a page of a mini program. */
    public static MenuButton miniprogram(String name, String appid, String pagepath) {
        return new MenuButton(name, "view_miniprogram", null, null, pagepath, appid, List.of(), Map.of());
    }

    /** A button of another type that sends an event with the key, such as {@code scancode_waitmsg} or {@code location_select}. */
    public static MenuButton of(String name, String type, String key) {
        return new MenuButton(name, type, key, null, null, null, List.of(), Map.of());
    }

    /** A button that opens a menu of others. */
    public static MenuButton opening(String name, MenuButton... entries) {
        return new MenuButton(name, null, null, null, null, null, List.of(entries), Map.of());
    }
}
