// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which names WeCom knows inside the fields that are objects; what else stands in them is left out like any unknown column. */
final class KnownSubfields {

    private static final Set<String> OF_ATTRIBUTES =
            Set.of("attrs", "type", "name", "value", "text", "web", "url", "title", "miniprogram", "appid", "pagepath");

    private static final Map<String, Set<String>> BY_FIELD = Map.of(
            "extattr",
            OF_ATTRIBUTES,
            "external_profile",
            Set.of(
                    "external_corp_name",
                    "wechat_channels",
                    "nickname",
                    "status",
                    "external_attr",
                    "type",
                    "name",
                    "text",
                    "value",
                    "web",
                    "url",
                    "title",
                    "miniprogram",
                    "appid",
                    "pagepath"),
            "biz_mail_alias",
            Set.of("item"));

    private KnownSubfields() {}

    /**
     * The value without what WeCom does not know in it.
     *
     * @param leftOut is given the path of each name that was left out
     */
    static Object of(String field, Object value, Consumer<String> leftOut) {
        Set<String> known = BY_FIELD.get(field);
        return known == null || !(value instanceof Map<?, ?>) ? value : keep(field, value, known, leftOut);
    }

    private static Object keep(String path, @Nullable Object value, Set<String> known, Consumer<String> leftOut) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((key, inner) -> {
                String name = String.valueOf(key);
                if (!known.contains(name)) {
                    leftOut.accept(path + '.' + name);
                } else if (inner != null) {
                    kept.put(name, keep(path + '.' + name, inner, known, leftOut));
                }
            });
            return kept;
        }
        if (value instanceof Collection<?> list) {
            List<Object> kept = new ArrayList<>();
            list.stream().filter(item -> item != null).forEach(item -> kept.add(keep(path, item, known, leftOut)));
            return kept;
        }
        return value == null ? "" : value;
    }
}
