// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.regex.Pattern;

/** What WeCom takes as a department's name: 1 to 64 characters without those that a path or a file would trip over. */
final class DepartmentName {

    private static final int MAX_CHARACTERS = 64;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|]");

    private DepartmentName() {}

    static void check(String name) {
        if (name.isBlank() || name.codePointCount(0, name.length()) > MAX_CHARACTERS) {
            throw Refusal.DEPARTMENT_NAME_LENGTH.error();
        }
        checkCharacters(name);
    }

    static void checkEnglish(String name) {
        if (!name.isEmpty()) {
            check(name);
        }
    }

    private static void checkCharacters(String name) {
        if (FORBIDDEN.matcher(name).find()) {
            throw Refusal.DEPARTMENT_NAME_CHARACTERS.error();
        }
    }
}
