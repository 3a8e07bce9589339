// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form in which two values of a member's field are compared: what WeCom holds for the same is the same. */
public final class FieldForms {

    private static final String MAINLAND = "+86";

    private FieldForms() {}

    /** The form of a value; that of an absent one is that of the empty one. */
    public static Object of(String field, @Nullable Object value) {
        return switch (field) {
            case "mobile" -> mobile(text(value));
            case "email", "biz_mail" -> text(value).toLowerCase(Locale.ROOT);
            case "gender" -> "0".equals(text(value)) ? "" : text(value);
            case "direct_leader" -> userids(value);
            case "extattr" -> attributes(value);
            default -> plain(value);
        };
    }

    /** {@code +86}, blanks and dashes do not tell two mobiles apart. */
    static String mobile(String mobile) {
        String compact = mobile.replace(" ", "").replace("-", "");
        return compact.startsWith(MAINLAND) ? compact.substring(MAINLAND.length()) : compact;
    }

    /** A list of numbers; empty for anything else. */
    public static List<Long> numbers(@Nullable Object value) {
        List<Long> numbers = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                numbers.add(number(element));
            }
        }
        return numbers;
    }

    /** A whole number that came as number or text; -1 for anything else, which no id is. */
    public static long number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        String text = text(value);
        return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    public static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).strip();
    }

    /** Attributes by name, since their order means nothing and WeCom fills in fields of its own. */
    public static Map<String, String> attributes(@Nullable Object extattr) {
        Map<String, String> byName = new TreeMap<>();
        if (extattr instanceof Map<?, ?> map && map.get("attrs") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> fields) {
                    String value = value(fields);
                    if (!value.isEmpty()) {
                        byName.put(text(fields.get("name")), value);
                    }
                }
            }
        }
        return byName;
    }

    private static String value(Map<?, ?> item) {
        if (item.get("web") instanceof Map<?, ?> web) {
            String link = text(web.get("url")) + " " + text(web.get("title"));
            return link.isBlank() ? "" : link;
        }
        return item.get("text") instanceof Map<?, ?> text ? text(text.get("value")) : text(item.get("value"));
    }

    public static Set<UserId> userids(@Nullable Object value) {
        TreeSet<UserId> keys = new TreeSet<>();
        if (value instanceof List<?> list) {
            list.forEach(userid -> keys.add(UserId.of(userid)));
        }
        return keys;
    }

    /** Numbers as text, and nothing for what holds nothing. */
    private static Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : list.stream().map(FieldForms::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach((name, inner) -> {
                Object form = plain(inner);
                if (!form.equals("")) {
                    sorted.put(String.valueOf(name), form);
                }
            });
            return sorted.isEmpty() ? "" : sorted;
        }
        return text(value);
    }
}
