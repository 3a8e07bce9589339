// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.fault;

import java.time.Duration;

/** One way in which a call fails. Immutable; {@link Faults} decides which calls fail. */
public sealed interface Fault {

    /** Whether the fault strikes before or after the call is carried out: the caller cannot see it, the ledger and the phones show it. */
    enum When {
        /** Nothing happened at the server. */
        BEFORE_ACTING,
        /** The server did it, and the answer is lost. */
        AFTER_ACTING
    }

    /** Whether it strikes before or after the call is carried out; after, where the fault leaves no choice. */
    default When when() {
        return When.AFTER_ACTING;
    }

    /** WeCom refuses with this number; nothing happens. */
    record Errcode(int errcode, String errmsg) implements Fault {
        @Override
        public When when() {
            return When.BEFORE_ACTING;
        }
    }

    /** A gateway's answer, such as 502, with a page of HTML. */
    record HttpStatus(int status, When when) implements Fault {}

    /** The answer comes late, by a time between the two; no thread is held. Real time, not the simulator's clock. */
    record Latency(Duration least, Duration most) implements Fault {}

    /** The connection is reset (a TCP RST) instead of an answer. */
    record Reset(When when) implements Fault {}

    /** The head and half of the body come, then the connection ends. The server did it. */
    record Truncated() implements Fault {}

    /** HTTP 200 with something that is no JSON, as proxies and portals give it. */
    record NotJson(String body, When when) implements Fault {}

    /** No answer ever comes; the connection stays open. */
    record Stall(When when) implements Fault {}

    /** All tokens are revoked just before the call is handled. */
    record RevokeTokens() implements Fault {}

    /** WeCom refuses with this number. */
    static Fault errcode(int errcode) {
        return new Errcode(errcode, "fault on demand");
    }

    /** A 5xx, or any other status, before anything happened. */
    static Fault status(int status) {
        return new HttpStatus(status, When.BEFORE_ACTING);
    }

    /** The answer comes later by this. */
    static Fault latency(Duration delay) {
        return new Latency(delay, delay);
    }

    /** A reset before anything happened. */
    static Fault resetBefore() {
        return new Reset(When.BEFORE_ACTING);
    }

    /** A reset after the server did it. */
    static Fault resetAfter() {
        return new Reset(When.AFTER_ACTING);
    }

    /** Half an answer. */
    static Fault truncated() {
        return new Truncated();
    }

    /** A page of HTML with status 200 after the server did it. */
    static Fault notJson() {
        return new NotJson("<html><body>Please sign in to the network.</body></html>", When.AFTER_ACTING);
    }

    /** No answer, and nothing happened. */
    static Fault stall() {
        return new Stall(When.BEFORE_ACTING);
    }

    /** Every token ends here. */
    static Fault revokeTokens() {
        return new RevokeTokens();
    }
}
