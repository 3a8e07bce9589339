// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one corp has issued and is not used yet: codes, user tickets, second-verification codes. Used with the simulator's lock
 * held.
 */
public final class Grants {

    private static final Duration CODE_LIFE = Duration.ofMinutes(5);
    private static final Duration TICKET_LIFE = Duration.ofMinutes(30);

    /**
     * What a code or a ticket stands for.
     *
     * @param agentId the app that it was made for; null for any of the corp, where the link named none
     */
    record Grant(@Nullable Integer agentId, Identity person, Consent consent) {

        /** Whether that caller may use it: an app its own, the contact-sync assistant all of the corp. */
        boolean isFor(Caller caller) {
            return agentId == null || caller.kind() == TokenKind.CONTACT || agentId == caller.agentId();
        }
    }

    private final IssuedCodes<Grant> codes;
    private final IssuedCodes<Grant> tickets;
    private final IssuedCodes<Grant> verifications;

    /** Nothing handed out yet. */
    public Grants(RandomGenerator random) {
        codes = new IssuedCodes<>("sim_code_", CODE_LIFE, random);
        tickets = new IssuedCodes<>("sim_ticket_", TICKET_LIFE, random);
        verifications = new IssuedCodes<>("sim_tfa_", CODE_LIFE, random);
    }

    String newCode(Grant grant, Instant now) {
        return codes.give(grant, now);
    }

    /** Who came with the code, which is used up by that. */
    IssuedCodes.Found<Grant> takeCode(String code, Instant now) {
        return codes.take(code, now);
    }

    String newTicket(Grant grant, Instant now) {
        return tickets.give(grant, now);
    }

    IssuedCodes.Found<Grant> ticket(String ticket, Instant now) {
        return tickets.look(ticket, now);
    }

    long ticketSeconds() {
        return TICKET_LIFE.toSeconds();
    }

    String newVerification(Grant grant, Instant now) {
        return verifications.give(grant, now);
    }

    IssuedCodes.Found<Grant> verification(String code, Instant now) {
        return verifications.look(code, now);
    }

    void endVerification(String code, Instant now) {
        verifications.take(code, now);
    }
}
