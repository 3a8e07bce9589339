// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.regex.Pattern;

/** What WeCom takes as a department's name: 1 to 64 characters without those that a path or a file would trip over. */
public final class DepartmentName {

    private static final int MAX_CHARACTERS = 64;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|]");

    private DepartmentName() {}

    /** Refuses another length with 60001 or 40058, a forbidden character with 60009. */
    public static void check(String name) {
        Refusal.DEPARTMENT_NAME_EMPTY.when(name.isEmpty());
        if (name.isBlank() || isTooLong(name)) {
            throw Refusal.DEPARTMENT_NAME_LENGTH.error();
        }
        checkCharacters(name);
    }

    /** Refuses another length with 60001 or 40058, a forbidden character with 60009. */
    public static void checkEnglish(String name) {
        Refusal.DEPARTMENT_NAME_EN_LENGTH.when(isTooLong(name));
        checkCharacters(name);
    }

    private static boolean isTooLong(String name) {
        return name.codePointCount(0, name.length()) > MAX_CHARACTERS;
    }

    private static void checkCharacters(String name) {
        if (FORBIDDEN.matcher(name).find()) {
            throw Refusal.DEPARTMENT_NAME_CHARACTERS.error();
        }
    }
}
