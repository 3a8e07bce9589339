// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

/** The format of a message, known from its first character: the Content-Type does not matter. */
public enum Format {
    XML,
    JSON,
    OTHER;

    static Format of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\uFEFF') {
                return of(c);
            }
        }
        return OTHER;
    }

    private static Format of(char first) {
        return switch (first) {
            case '<' -> XML;
            case '{', '[' -> JSON;
            default -> OTHER;
        };
    }
}
