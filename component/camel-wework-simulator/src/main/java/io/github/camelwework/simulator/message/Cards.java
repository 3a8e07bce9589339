// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.time.Instant;
import java.util.random.RandomGenerator;

/** What is known of the cards that a corp's apps sent: the codes that allow updates. Used with the simulator's lock held. */
public final class Cards {

    private final Ids ids;
    private final ResponseCodes codes;

    /** No card yet. */
    public Cards(RandomGenerator random) {
        ids = new Ids(random);
        codes = new ResponseCodes(ids);
    }

    /**
     * A fresh response_code for a card, as the event of a member's click carries one: it allows one update within 72
     * hours.
     */
    public String responseCode(String msgid, Instant now) {
        return codes.issue(msgid, now);
    }

    Ids ids() {
        return ids;
    }

    ResponseCodes codes() {
        return codes;
    }
}
