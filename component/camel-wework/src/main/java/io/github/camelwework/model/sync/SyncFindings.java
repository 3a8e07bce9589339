// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a plan does not change, and why.
 *
 * @param unchanged how many objects of each kind are as they should be, by {@link SyncKind#plural()}
 * @param refused invalid rows and fields of the source
 * @param skipped what the source lacks and is left alone, what cannot go yet, columns of the source without a meaning, and
 *     values that WeCom ignored
 * @param unreadable what WeCom does not show; compared by what was last sent
 * @param brakes what stops the plan unless it is approved by its hash
 */
public record SyncFindings(
        Map<String, Integer> unchanged,
        List<SyncNote> refused,
        List<SyncNote> skipped,
        List<SyncNote> unreadable,
        List<SyncBrake> brakes)
        implements Serializable {

    /** Where the note stands, among the skipped, on members who stay because an invalid row does not name its member. */
    public static final String SPARED_MEMBERS = "members";

    private static final long serialVersionUID = 1L;

    /** Findings with copies. */
    public SyncFindings {
        unchanged = Collections.unmodifiableMap(new TreeMap<>(unchanged));
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
        unreadable = List.copyOf(unreadable);
        brakes = List.copyOf(brakes);
    }

    /** The same with other brakes. */
    public SyncFindings with(List<SyncBrake> other) {
        return with(other, List.of());
    }

    /**
     * The same with other brakes.
     *
     * @param why what stops the plan in numbers: how many of how many, and which option allows how many
     */
    public SyncFindings with(List<SyncBrake> other, List<SyncNote> why) {
        List<SyncNote> notes = new ArrayList<>(why);
        skipped.stream().filter(note -> !isOfBrake(note)).forEach(notes::add);
        return new SyncFindings(unchanged, refused, notes, unreadable, other);
    }

    /** What stops the plan in numbers; empty when nothing does. */
    public List<SyncNote> whyBraked() {
        return skipped.stream().filter(SyncFindings::isOfBrake).toList();
    }

    private static boolean isOfBrake(SyncNote note) {
        return note.place().startsWith(SyncBrake.PLACE);
    }
}
