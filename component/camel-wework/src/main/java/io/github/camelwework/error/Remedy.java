// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;

/**
 * The meaning of a failure and what to do about it, for people. Immutable.
 *
 * @param english in English
 * @param chinese the same in Chinese, for the administrators of the corp
 */
public record Remedy(String english, String chinese) implements Serializable {

    private static final String CALLER_IP = "{ip}";

    private static final long serialVersionUID = 1L;

    /** A remedy whose place for the caller's IP is filled in, or closed up when the IP is empty. */
    Remedy withCallerIp(String ip) {
        return english.contains(CALLER_IP) || chinese.contains(CALLER_IP)
                ? new Remedy(fill(english, ip), fill(chinese, ip))
                : this;
    }

    /** The same about one call of a send that had begun before: what says that nothing was sent would be untrue. */
    Remedy ofThisCall() {
        return new Remedy(ofThisCall(english), ofThisCall(chinese));
    }

    /** The text, speaking of one call where it speaks of everything. */
    static String ofThisCall(String text) {
        return text.replace("Nothing was sent", "This call did not go out")
                .replace("nothing was sent", "this call did not go out")
                .replace("请求未发送", "本次调用未发出");
    }

    private static String fill(String text, String ip) {
        return ip.isEmpty() ? text.replace(CALLER_IP + " ", "") : text.replace(CALLER_IP, ip);
    }
}
