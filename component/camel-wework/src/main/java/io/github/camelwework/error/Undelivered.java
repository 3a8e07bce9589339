// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receivers that a call did not reach. Immutable.
 *
 * @param invalid those that WeCom refused: unknown, or outside the app's visible range
 * @param unlicensedUsers userids that lack an interface licence (接口许可)
 * @param unsent those who lack the message, or some of its parts, because a call failed
 * @param progress how far the send was; null when nothing was sent
 */
public record Undelivered(
        Receivers invalid,
        List<String> unlicensedUsers,
        Receivers unsent,
        @Nullable SendProgress progress) implements Serializable {

    /** Nobody was missed. */
    public static final Undelivered NONE = new Undelivered(Receivers.NONE, List.of(), Receivers.NONE, null);

    private static final long serialVersionUID = 1L;

    /** The missed ones, with a copy of the list. */
    public Undelivered {
        unlicensedUsers = List.copyOf(unlicensedUsers);
    }

    /** The missed ones of a request of which nothing more is known. */
    public Undelivered(Receivers invalid, List<String> unlicensedUsers, Receivers unsent) {
        this(invalid, unlicensedUsers, unsent, null);
    }

    /** Those that WeCom's answer names as missed. */
    public static Undelivered refused(Receivers invalid, List<String> unlicensedUsers) {
        return new Undelivered(invalid, unlicensedUsers, Receivers.NONE, null);
    }

    /** The same, with other unsent receivers. */
    public Undelivered withUnsent(Receivers receivers) {
        return new Undelivered(invalid, unlicensedUsers, receivers, progress);
    }

    /** The same, of a send that was so far. */
    public Undelivered withProgress(SendProgress other) {
        return new Undelivered(invalid, unlicensedUsers, unsent, other);
    }

    /** Whether nobody was missed. */
    public boolean isEmpty() {
        return invalid.isEmpty() && unlicensedUsers.isEmpty() && unsent.isEmpty() && progress == null;
    }

    /** One sentence for each kind that is not empty, each with a leading blank. */
    String describe() {
        List<String> sentences = new ArrayList<>();
        if (!invalid.isEmpty()) {
            sentences.add(" Not reached: " + invalid.describe() + ".");
        }
        Names.of("user", unlicensedUsers).ifPresent(users -> sentences.add(" Without a licence: " + users + "."));
        if (progress != null) {
            sentences.add(progress.describe());
        } else if (!unsent.isEmpty()) {
            sentences.add(" Not sent at all: " + unsent.describe() + ".");
        }
        return String.join("", sentences);
    }
}
