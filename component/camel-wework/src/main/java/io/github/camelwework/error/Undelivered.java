// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a call did not reach. Immutable.
 *
 * @param invalid those that WeCom refused: unknown, or outside the app's visible range
 * @param unlicensedUsers userids that lack an interface licence (接口许可)
 * @param unsent those to whom no call went out, because a call for other receivers failed before
 */
public record Undelivered(Receivers invalid, List<String> unlicensedUsers, Receivers unsent) implements Serializable {

    /** Nobody was missed. */
    public static final Undelivered NONE = new Undelivered(Receivers.NONE, List.of(), Receivers.NONE);

    private static final long serialVersionUID = 1L;

    /** The missed ones, with a copy of the list. */
    public Undelivered {
        unlicensedUsers = List.copyOf(unlicensedUsers);
    }

    /** Those that WeCom's answer names as missed. */
    public static Undelivered refused(Receivers invalid, List<String> unlicensedUsers) {
        return new Undelivered(invalid, unlicensedUsers, Receivers.NONE);
    }

    /** The same, with other unsent receivers. */
    public Undelivered withUnsent(Receivers receivers) {
        return new Undelivered(invalid, unlicensedUsers, receivers);
    }

    /** Whether nobody was missed. */
    public boolean isEmpty() {
        return invalid.isEmpty() && unlicensedUsers.isEmpty() && unsent.isEmpty();
    }

    /** One sentence for each kind that is not empty, each with a leading blank. */
    String describe() {
        List<String> sentences = new ArrayList<>();
        if (!invalid.isEmpty()) {
            sentences.add(" Not reached: " + invalid.describe() + ".");
        }
        Names.of("user", unlicensedUsers).ifPresent(users -> sentences.add(" Without a licence: " + users + "."));
        if (!unsent.isEmpty()) {
            sentences.add(" Not sent at all: " + unsent.describe() + ".");
        }
        return String.join("", sentences);
    }
}
