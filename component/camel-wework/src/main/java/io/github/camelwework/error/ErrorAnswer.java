// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The error envelope of an answer, taken apart. WeCom appends a tail to {@code errmsg}: {@code <text>, hint: [<id>],
 * from ip: <ip>, more info at <url>} (doc 90930). Immutable.
 *
 * @param errorCode WeCom's errcode
 * @param errorMessage WeCom's errmsg without the tail, shortened, and without anything that looks like a secret; empty
 *     when there was none. For people only: WeCom may change it at any time (doc 90313)
 * @param hint the id between the brackets of the tail, by which WeCom's support finds the call; null when absent
 * @param callerIp the address from which WeCom saw the call come; null when absent
 */
public record ErrorAnswer(
        int errorCode,
        String errorMessage,
        @Nullable String hint,
        @Nullable String callerIp) implements Serializable {

    private static final Pattern HINT = Pattern.compile("hint: ?\\[([0-9A-Za-z_-]{1,80})]");
    private static final Pattern CALLER_IP = Pattern.compile("from ip: ?([0-9A-Fa-f.:]{2,45})");
    private static final Pattern TAIL = Pattern.compile("[,;. ]*(?:hint: ?\\[|from ip: ?[0-9A-Fa-f.:]|more info at )");

    private static final long serialVersionUID = 1L;

    /** Takes an answer apart; a missing errmsg counts as empty. */
    public static ErrorAnswer of(int errorCode, @Nullable String errmsg) {
        String foreign = ForeignText.shorten(errmsg == null ? "" : errmsg);
        Matcher tail = TAIL.matcher(foreign);
        String text = tail.find() ? foreign.substring(0, tail.start()) : foreign;
        return new ErrorAnswer(errorCode, ForeignText.harmless(text), find(HINT, foreign), find(CALLER_IP, foreign));
    }

    private static @Nullable String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
