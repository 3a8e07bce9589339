// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DepartmentTree;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many objects there were after the last run. A run that broke off has removed some of the objects that it was allowed to
 * remove: the directory has not shrunk because of that.
 */
public final class LastTotals {

    /** Used in place of the kind for members who show more than their departments. */
    public static final String READABLE = "readable";

    private final ActualDirectory directory;
    private final Set<Integer> managed;
    private final MembershipDiff seats;

    private LastTotals(ActualDirectory directory, int root) {
        this.directory = directory;
        managed = DepartmentTree.managed(directory.departments().values(), root);
        seats = new MembershipDiff(managed, new SentHashes(""));
    }

    /**
     * The totals to compare the directory with.
     *
     * @param last the totals when the last run began
     * @param removals what it was allowed to remove, as {@code member deleted li}, and {@code readable deleted li} beside
     * @param root the managed department
     */
    public static Map<String, Integer> of(
            Map<String, Integer> last, Collection<String> removals, ActualDirectory directory, int root) {
        Map<String, Integer> totals = new TreeMap<>(last);
        LastTotals now = new LastTotals(directory, root);
        for (String removal : removals) {
            String[] words = removal.split(" ", 3);
            if (words[0].equals(READABLE) && now.isGone(SyncKind.MEMBER, words[2])) {
                totals.computeIfPresent(Brakes.READABLE, (any, count) -> count - 1);
            }
            for (SyncKind kind : SyncKind.values()) {
                if (kind.word().equals(words[0]) && now.isGone(kind, words[2])) {
                    totals.computeIfPresent(kind.plural(), (any, count) -> count - 1);
                }
            }
        }
        return totals;
    }

    private boolean isGone(SyncKind kind, String id) {
        MemberState member = directory.member(UserId.of(id));
        return switch (kind) {
            case MEMBER -> member == null || !seats.isManaged(member);
            case DEPARTMENT -> !managed.contains((int) FieldForms.number(id));
            case TAG -> !directory.tags().containsKey((int) FieldForms.number(id));
        };
    }
}
