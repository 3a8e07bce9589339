// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.regex.Pattern;

/**
 * What messages may repeat of a source. They end in logs, reports and tickets, and a column that was taken for another holds
 * anything: whatever may be a phone, an address or the number of an identity card stays where it is.
 */
public final class SafeQuote {

    /** An at sign or five digits in a row, however they are set apart. */
    private static final Pattern PERSONAL = Pattern.compile("[@＠]|\\p{Nd}(?:[\\s-]?\\p{Nd}){4}");

    private static final String WITHHELD = "(not repeated here: it may be personal)";
    private static final int SHOWN = 60;
    /** The shown ones, pairs of surrogates, and as many as may belong to a number that begins among them. */
    private static final int MOST_READ = 2 * SHOWN + 20;

    private SafeQuote() {}

    /** A name, such as that of a department or column, as it may stand in a message. */
    public static String name(Object name) {
        String whole = String.valueOf(name);
        // What is behind those that are shown tells nothing, and a hostile source has names of megabytes.
        String text = HiddenCharacters.shown(whole.length() > MOST_READ ? whole.substring(0, MOST_READ) : whole);
        if (PERSONAL.matcher(text).find()) {
            return WITHHELD;
        }
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
    }

    /** The same in quotation marks. */
    static String of(Object name) {
        String text = name(name);
        return WITHHELD.equals(text) ? text : '"' + text + '"';
    }
}
