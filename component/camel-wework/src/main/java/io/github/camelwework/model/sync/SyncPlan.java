// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a sync would change, and in which calls; nothing is changed by making one. It holds what it was made of, so that it
 * is never applied to a directory that has changed since. As JSON it is a file that can be looked through, kept and given
 * back; it holds people's phones and addresses. Immutable.
 *
 * @param planHash SHA-256 in hex of what follows, findings left out: the hash that an approval names
 * @param basis what it was made of
 * @param actions what happens to which object, sorted by kind, verb and id
 * @param steps the calls, in the order in which WeCom takes them
 * @param marks what the sync's own state keeps when it is applied
 * @param findings what is not changed, and why
 */
@JsonPropertyOrder({"planHash", "counts", "basis", "findings", "actions", "steps", "marks"})
public record SyncPlan(
        String planHash,
        SyncBasis basis,
        List<SyncAction> actions,
        List<SyncStep> steps,
        SyncMarks marks,
        SyncFindings findings)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A plan with copies of the lists. */
    public SyncPlan {
        actions = List.copyOf(actions);
        steps = List.copyOf(steps);
    }

    /** A plan with its hash. */
    public static SyncPlan of(
            SyncBasis basis, List<SyncAction> actions, List<SyncStep> steps, SyncMarks marks, SyncFindings findings) {
        SyncPlan plan = new SyncPlan("", basis, actions, steps, marks, findings);
        return new SyncPlan(PlanJson.hash(plan), basis, plan.actions, plan.steps, marks, findings);
    }

    /** The same with other brakes, which the hash does not cover. */
    public SyncPlan with(List<SyncBrake> brakes) {
        return new SyncPlan(planHash, basis, actions, steps, marks, findings.with(brakes));
    }

    /** The same with other brakes and what stops it in numbers, which the hash does not cover. */
    public SyncPlan with(List<SyncBrake> brakes, List<SyncNote> why) {
        return new SyncPlan(planHash, basis, actions, steps, marks, findings.with(brakes, why));
    }

    /**
     * Checks that the plan has the content that its hash names, as an approval of the hash assumes.
     *
     * @throws IllegalArgumentException when it is not
     */
    public void requireUnchanged() {
        PlanJson.requireUnchanged(this);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** How many objects of each kind become what, by {@link SyncKind#plural()} and {@link SyncVerb#word()}. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Map<String, Map<String, Integer>> counts() {
        return SyncCounts.of(actions);
    }

    /** In words how many objects become what, such as {@code members 3 created, 1 deleted}; {@code no change} for none. */
    public String summary() {
        return SyncCounts.words(counts());
    }

    /** The plan as JSON text. */
    public String toJson() {
        return PlanJson.text(this);
    }

    /**
     * Writes the plan as JSON in UTF-8.
     *
     * @throws IOException as the stream does
     */
    public void writeTo(OutputStream json) throws IOException {
        PlanJson.write(this, json);
    }

    /**
     * The plan that was written as JSON.
     *
     * @throws IllegalArgumentException when it is none, or was changed since it was made
     */
    public static SyncPlan read(byte[] json) {
        return PlanJson.read(json);
    }

    /** The plan as a table in Markdown: the counts, then what is deleted, then the rest. */
    public String toMarkdown() {
        return PlanTable.of(this);
    }

    /** Names the hash and the counts, no person. */
    @Override
    public String toString() {
        return "SyncPlan[" + planHash + " " + summary() + "]";
    }
}
