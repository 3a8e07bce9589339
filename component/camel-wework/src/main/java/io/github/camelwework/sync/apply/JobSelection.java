// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.batch.ImportFiles;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.UniqueField;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which steps of a plan go out as rows of a file. WeCom does not say in which order it takes the rows, so that a step with an
 * order to keep is not among them: one of several of an object, or one in which a value goes from one member to another.
 */
final class JobSelection {

    /** In the file of departments that leaves the order as it is (doc 90982). */
    private static final String NO_ORDER = "0";

    private JobSelection() {}

    /** The positions of members' steps that go by file; none when they are too few to be worth it. */
    static BitSet members(SyncPlan plan, ActualDirectory directory, int from) {
        List<SyncStep> steps = plan.steps();
        Map<String, Integer> perMember = new HashMap<>();
        for (SyncStep step : steps) {
            if (isMembersChange(step)) {
                perMember.merge(step.id(), 1, Integer::sum);
            }
        }
        Set<String> handing = handing(steps, directory);
        BitSet chosen = new BitSet();
        for (int i = 0; i < steps.size(); i++) {
            SyncStep step = steps.get(i);
            if (isMembersChange(step)
                    && isMain(step, perMember)
                    && ImportFiles.canHold(row(step))
                    && !handing.contains(step.id())) {
                chosen.set(i);
            }
        }
        return chosen.cardinality() < from ? new BitSet() : chosen;
    }

    /**
     * The positions of departments' steps that go by file. That file is the whole tree, so that its names must be readable;
     * it holds no English names, and no passing ones.
     */
    static BitSet departments(SyncPlan plan, ActualDirectory directory, int from) {
        BitSet chosen = new BitSet();
        Set<String> ids = new HashSet<>();
        boolean simple = directory.showsAllDepartments();
        List<SyncStep> steps = plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            SyncStep step = steps.get(i);
            if (step.kind() == SyncKind.DEPARTMENT && step.operation() != SyncOperation.DELETE_DEPARTMENT) {
                chosen.set(i);
                simple &= ids.add(step.id())
                        && !step.fields().containsKey("name_en")
                        && !(step.operation() == SyncOperation.UPDATE_DEPARTMENT
                                && NO_ORDER.equals(String.valueOf(step.fields().get("order"))));
            }
        }
        return simple && chosen.cardinality() >= from ? chosen : new BitSet();
    }

    /** What a row of the file holds. */
    static Map<String, Object> row(SyncStep step) {
        Map<String, Object> row = new TreeMap<>(step.fields());
        row.remove("to_invite");
        return row;
    }

    private static boolean isMembersChange(SyncStep step) {
        return step.kind() == SyncKind.MEMBER && step.operation() != SyncOperation.DELETE_MEMBER;
    }

    /** The second pass, for leaders, has no column; the first of two may go. */
    private static boolean isMain(SyncStep step, Map<String, Integer> perMember) {
        return step.operation() == SyncOperation.CREATE_MEMBER || perMember.getOrDefault(step.id(), 0) == 1;
    }

    /** Who gives a value to somebody, or gets it from somebody. */
    private static Set<String> handing(List<SyncStep> steps, ActualDirectory directory) {
        Map<String, String> holders = new HashMap<>();
        for (SyncStep step : steps) {
            if (step.kind() == SyncKind.MEMBER) {
                UniqueField.valuesIn(directory.fieldsOf(step.id())).forEach(value -> holders.put(value, step.id()));
            }
        }
        Set<String> handing = new HashSet<>();
        for (SyncStep step : steps) {
            for (String value : isMembersChange(step) ? UniqueField.valuesIn(step.fields()) : Set.<String>of()) {
                String holder = holders.get(value);
                if (holder != null && !holder.equals(step.id())) {
                    handing.add(holder);
                    handing.add(step.id());
                }
            }
        }
        return handing;
    }
}
