// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

/** The characters that an outgoing text may contain: decided only here, for JSON as well as for XML. */
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int XML_FORBIDS_FROM = 0xFFFE;

    private CleanText() {}

    /** A text for people: control characters are dropped, except tab and line breaks, and lone surrogates become U+FFFD. */
    public static String forPeople(String text) {
        int first = 0;
        while (first < text.length() && !isBroken(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!isBroken(text, i)) {
                clean.append(text.charAt(i));
            } else if (Character.isSurrogate(text.charAt(i))) {
                clean.append(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    /** The same for XML 1.0, which also forbids U+FFFE and U+FFFF. */
    public static String forXml(String text) {
        String clean = forPeople(text);
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) >= XML_FORBIDS_FROM) {
                return clean.replace('\uFFFE', REPLACEMENT).replace('\uFFFF', REPLACEMENT);
            }
        }
        return clean;
    }

    /**
     * An id, a key or an address; blanks around it do not count.
     *
     * @param path the field's whole name, for people
     * @throws IllegalArgumentException naming the field and the character, when one is in it that no id can have
     */
    public static String id(String path, String text) {
        String id = text.strip();
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            if (Character.isISOControl(character) || isLone(id, i)) {
                throw new IllegalArgumentException(
                        "%s holds %s U+%04X at position %d, which no id, key or address can contain: remove it"
                                .formatted(
                                        path,
                                        Character.isSurrogate(character)
                                                ? "the lone surrogate"
                                                : "the control character",
                                        (int) character,
                                        i + 1));
            }
        }
        return id;
    }

    /** The same text, but for lone surrogates, which UTF-8 cannot write. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                return withoutLone(text, i);
            }
        }
        return text;
    }

    private static String withoutLone(String text, int first) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isLone(text, i)) {
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    static boolean isDropped(char character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static boolean isBroken(String text, int index) {
        return isDropped(text.charAt(index)) || isLone(text, index);
    }

    private static boolean isLone(String text, int index) {
        char character = text.charAt(index);
        if (!Character.isSurrogate(character)) {
            return false;
        }
        return Character.isHighSurrogate(character)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
}
