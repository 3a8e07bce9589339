// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.data.Nearest;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a body that is an object of lists. */
final class ListKeys {

    /** What {@code contact/snapshot} could not see. */
    private static final String UNREADABLE = "unreadable";

    /** Whether {@code contact/snapshot} saw the whole corp. */
    static final String COMPLETE = "complete";

    private static final List<String> LISTS =
            Arrays.stream(SyncKind.values()).map(SyncKind::plural).toList();

    private ListKeys() {}

    /**
     * What a list holds; null for what a snapshot says of what it could not see.
     *
     * @param seen of which kinds there were lists already
     */
    static @Nullable SyncKind kind(String key, Set<SyncKind> seen) {
        if (key.equals(UNREADABLE) || key.equals(COMPLETE)) {
            return null;
        }
        SyncKind kind = Arrays.stream(SyncKind.values())
                .filter(known -> known.plural().equals(key))
                .findFirst()
                .orElseThrow(() -> InvalidSource.because(
                        "the source has a key %s, which is none of %s%s: correct it, or take it out"
                                .formatted(
                                        SafeQuote.of(key), String.join(", ", LISTS), Nearest.suggestion(key, LISTS))));
        if (seen.contains(kind)) {
            throw InvalidSource.because("the source has the key %s twice: join the lists".formatted(key));
        }
        return kind;
    }

    /** What somebody could not see of a directory is not missing there. */
    static void requireAllSeen(@Nullable Object unreadable) {
        if (Boolean.FALSE.equals(unreadable) || "false".equals(String.valueOf(unreadable))) {
            throw InvalidSource.because(
                    "the source is a snapshot that holds not all (complete is false), and what it lacks would be removed: take it with an account that sees all");
        }
        if (unreadable instanceof Collection<?> items && !items.isEmpty()) {
            throw InvalidSource.because(
                    "the source is a snapshot that holds not all (%d entries in %s), and what it lacks would be removed: take it with an account that sees all"
                            .formatted(items.size(), UNREADABLE));
        }
    }

    static void requireAny(Set<SyncKind> seen) {
        if (seen.isEmpty()) {
            throw InvalidSource.because("the source has none of the keys %s: give at least one with a list"
                    .formatted(String.join(", ", LISTS)));
        }
    }

    static WeworkRequestException noList(String key) {
        return InvalidSource.because(
                "%s is no list: give one, empty if there are none, or leave the key out if they are not to be managed"
                        .formatted(key));
    }
}
