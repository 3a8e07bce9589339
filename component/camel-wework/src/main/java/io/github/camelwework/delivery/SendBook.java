// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Missed;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.model.WeworkResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How each call of a plan ended so far: which is next, what the answer is, and how far the send is. Not thread-safe. */
final class SendBook {

    private final Operation operation;
    private final SendPlan plan;
    private final Map<Integer, SentStep> ended = new TreeMap<>();

    SendBook(Operation operation, SendPlan plan, Collection<SentStep> earlier) {
        this.operation = operation;
        this.plan = plan;
        earlier.forEach(step -> ended.put(step.step(), step));
    }

    /** How far a send is whose calls are all through, by the answer that they were merged to. */
    static SendProgress through(Operation operation, SendPlan plan, WeworkResult result) {
        int last = plan.steps().size() - 1;
        SendBook book = new SendBook(
                operation,
                plan,
                List.of(SentStep.taken(
                        last, result, Missed.in(operation, result).byHeader())));
        AnswerMerge merge = book.merge();
        List<String> msgIds = result.get("msgids") instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : merge.msgIds();
        return new SendProgress(
                last + 1,
                last + 1,
                0,
                plan.parts(),
                0,
                msgIds,
                Receivers.of(IntStream.range(0, plan.slices().size())
                        .mapToObj(slice -> book.reached(slice, merge))
                        .toList()),
                Receivers.NONE,
                Receivers.NONE,
                Receivers.NONE);
    }

    void add(SentStep step) {
        ended.put(step.step(), step);
    }

    /** What an earlier try knows of the call; null when it never went out. */
    @Nullable
    SentStep find(int step) {
        return ended.get(step);
    }

    /** The first call that is not through, from this one on; the number of calls when there is none. */
    int next(int from) {
        int step = from;
        while (step < plan.steps().size()) {
            if (isKind(step, SentStep.Kind.NOBODY)) {
                // Nobody of this slice got this part, and nobody would get the next.
                step = plan.afterSliceOf(step);
            } else if (isKind(step, SentStep.Kind.TAKEN)) {
                step++;
            } else {
                break;
            }
        }
        return step;
    }

    boolean reachedAnybody() {
        return ended.values().stream().anyMatch(step -> step.kind() == SentStep.Kind.TAKEN);
    }

    /** All answers as one. */
    WeworkResult result() {
        return merge().result();
    }

    /** Whom the calls missed that have ended. */
    Undelivered missed() {
        return merge().undelivered();
    }

    /** Whom the calls missed that have ended, and how far the send is now that this call failed. */
    Undelivered undelivered(int failed) {
        boolean unknown = isKind(failed, SentStep.Kind.UNKNOWN);
        int slice = plan.steps().get(failed).slice();
        AnswerMerge merge = merge();
        // Those of a slice whose outcome is unknown are not unsent: they may have the message.
        return merge.undelivered()
                .withUnsent(plan.receiversFrom(unknown ? slice + 1 : slice))
                .withProgress(progress(failed, slice, merge));
    }

    private SendProgress progress(int failed, int slice, AnswerMerge merge) {
        int first = plan.firstOfSlice(slice);
        boolean begun = failed > first;
        boolean unknown = isKind(failed, SentStep.Kind.UNKNOWN);
        Receivers here = reached(slice, merge);
        return new SendProgress(
                plan.steps().size(),
                (int) ended.values().stream()
                        .filter(step -> step.kind() == SentStep.Kind.TAKEN)
                        .count(),
                unknown ? 1 : 0,
                plan.parts(),
                begun ? failed - first : 0,
                merge.msgIds(),
                Receivers.of(IntStream.range(0, slice)
                        .filter(before -> isKind(plan.firstOfSlice(before), SentStep.Kind.TAKEN))
                        .mapToObj(before -> reached(before, merge))
                        .toList()),
                begun ? here : Receivers.NONE,
                unknown ? here : Receivers.NONE,
                begun || unknown ? plan.receiversFrom(slice + 1) : plan.receiversFrom(slice));
    }

    /** The receivers of a slice without those whom WeCom named as missed. */
    private Receivers reached(int slice, AnswerMerge merge) {
        Receivers all = plan.slices().get(slice);
        Undelivered missed = merge.undelivered();
        Set<String> users = lower(missed.invalid().users());
        users.addAll(lower(missed.unlicensedUsers()));
        Set<String> parties = lower(missed.invalid().parties());
        Set<String> tags = lower(missed.invalid().tags());
        return new Receivers(without(all.users(), users), without(all.parties(), parties), without(all.tags(), tags));
    }

    private AnswerMerge merge() {
        AnswerMerge merge = new AnswerMerge(operation);
        for (SentStep step : ended.values()) {
            if (step.kind() == SentStep.Kind.TAKEN) {
                WeworkResult answer = new WeworkResult();
                answer.putAll(step.answer());
                merge.add(answer, step.missed());
            } else if (step.kind() == SentStep.Kind.NOBODY) {
                merge.addMissed(step.missed());
            }
        }
        return merge;
    }

    private boolean isKind(int step, SentStep.Kind kind) {
        SentStep known = ended.get(step);
        return known != null && known.kind() == kind;
    }

    /** WeCom answers userids in small letters. */
    private static Set<String> lower(List<String> names) {
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static List<String> without(List<String> names, Set<String> missed) {
        List<String> rest = new ArrayList<>(names);
        rest.removeIf(name -> missed.contains(name.toLowerCase(Locale.ROOT)));
        return rest;
    }
}
