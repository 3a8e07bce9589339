// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members who were added to a tag and are not shown in it: tag/get leaves out members whom the app does not see. The state
 * keeps this among what was last sent of the member, so that it goes with the member.
 */
public final class SentTags {

    private static final String MARK = "@tag ";
    private static final String IN = "in";

    private SentTags() {}

    /** The members to remember after a call about a tag: those who are added and will not be shown, and all who are removed. */
    public static List<UserId> toRemember(SyncStep step, ActualDirectory directory) {
        boolean go = step.operation() == SyncOperation.UNASSIGN_TAG;
        List<UserId> keys = new ArrayList<>();
        if (step.fields().get("userlist") instanceof List<?> users) {
            for (Object user : users) {
                UserId key = UserId.of(user);
                if (go || directory.isLeftOutOfTags(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** Remembers what a call about a tag did to them. */
    public static void keep(SyncOperation operation, String tag, List<UserId> keys, SentHashes sent) {
        String mark = MARK + tag;
        switch (operation) {
            case ASSIGN_TAG -> keys.forEach(key -> sent.put(key.text(), Map.of(mark, sent.hash(mark, IN))));
            case UNASSIGN_TAG -> keys.forEach(key -> sent.forget(key.text(), List.of(mark)));
            // Another tag that gets the number is not the one that they were in.
            case CREATE_TAG, DELETE_TAG -> sent.forgetField(mark);
            default -> {}
        }
    }

    /** The members, by their tag, that it is not shown of and that were put into it. */
    static Map<Integer, Set<UserId>> of(ActualDirectory directory, SentHashes sent) {
        Map<Integer, Set<UserId>> byTag = new HashMap<>();
        for (MemberState member : directory.members()) {
            if (directory.isLeftOutOfTags(member.key())) {
                for (String field : sent.of(member.key().text()).keySet()) {
                    if (field.startsWith(MARK)) {
                        int tag = (int) FieldForms.number(field.substring(MARK.length()));
                        byTag.computeIfAbsent(tag, id -> new HashSet<>()).add(member.key());
                    }
                }
            }
        }
        return byTag;
    }
}
