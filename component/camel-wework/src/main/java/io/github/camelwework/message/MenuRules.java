// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.data.DataLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of menus (doc 90231): two levels, with limits of their own. */
public final class MenuRules {

    private static final String MENU = "menu";
    private static final String BUTTON = "button";
    private static final String SUB_BUTTON = "sub_button";
    private static final int COLUMNS = 4;
    /** Of a name, which may be too long itself. */
    private static final int SHOWN = 20;

    private static final Map<String, ObjectRules> LEVELS = levels();

    private MenuRules() {}

    /**
     * The buttons, checked, with each value in the type that WeCom wants.
     *
     * @param buttons a list of Maps, or one Map
     * @throws IllegalArgumentException naming the button, the field, what is wrong and the remedy
     */
    public static List<Object> check(Object buttons) {
        List<Object> checked = new ArrayList<>();
        for (Object button : objects(rules(MENU).check(MENU, Map.of(BUTTON, buttons)), BUTTON)) {
            checked.add(main(path(MENU + "." + BUTTON, checked.size(), button), (Map<?, ?>) button));
        }
        return checked;
    }

    private static Map<String, Object> main(String path, Map<?, ?> button) {
        if (objects(button, SUB_BUTTON).isEmpty()) {
            return rules("main").check(path, button);
        }
        // It opens its menu and does nothing else, whatever type it names.
        Map<String, Object> opening = rules("opening").check(path, button);
        List<Object> entries = new ArrayList<>();
        for (Object entry : objects(opening, SUB_BUTTON)) {
            entries.add(sub(path(path + "." + SUB_BUTTON, entries.size(), entry), (Map<?, ?>) entry));
        }
        opening.put(SUB_BUTTON, entries);
        return opening;
    }

    private static Map<String, Object> sub(String path, Map<?, ?> entry) {
        if (!objects(entry, SUB_BUTTON).isEmpty()) {
            throw new IllegalArgumentException("%s.%s has buttons, but WeCom's menus have only two levels: move them up"
                    .formatted(path, SUB_BUTTON));
        }
        return rules("sub").check(path, entry);
    }

    private static Collection<?> objects(Map<?, ?> object, String field) {
        return object.get(field) instanceof Collection<?> items ? items : List.of();
    }

    private static String path(String list, int index, Object button) {
        Object name = button instanceof Map<?, ?> fields ? fields.get("name") : null;
        String path = "%s[%d]".formatted(list, index);
        return name == null ? path : path + " \"" + shown(String.valueOf(name)) + "\"";
    }

    private static String shown(String name) {
        int most = Math.min(SHOWN, name.codePointCount(0, name.length()));
        String begin = name.substring(0, name.offsetByCodePoints(0, most));
        return begin.length() == name.length() ? name : begin + "…";
    }

    private static ObjectRules rules(String level) {
        return LEVELS.getOrDefault(level, ObjectRules.NONE);
    }

    private static Map<String, ObjectRules> levels() {
        List<FieldLine> lines = DataLines.read(MenuRules.class, "menu-fields.txt", COLUMNS).stream()
                .map(columns -> FieldLine.of(List.of(), columns))
                .toList();
        return lines.stream()
                .flatMap(line -> line.types().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        level -> RulesTree.of(lines.stream()
                                .filter(line -> line.types().contains(level))
                                .toList())));
    }
}
