// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.contact.DirectoryReader;
import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.plan.IgnorableFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what WeCom may have left as it was although it answered that all went well. Used once; not safe for threads. */
final class IgnoredFieldCheck {

    /** Of more than these all are read, which takes fewer calls. */
    private static final int ONE_BY_ONE = 20;

    private final SyncCalls calls;
    private final RunOutcome outcome;
    private final Map<Subject, Map<String, Object>> sent = new LinkedHashMap<>();
    private final Map<Subject, Map<?, ?>> shown = new HashMap<>();
    private final List<SyncNote> notes = new ArrayList<>();
    private final Map<String, Integer> untold = new TreeMap<>();

    private IgnoredFieldCheck(SyncCalls calls, RunOutcome outcome) {
        this.calls = calls;
        this.outcome = outcome;
    }

    /** Takes what WeCom ignored, or may have, out of what counts as done; the notes say so. */
    static List<SyncNote> of(SyncCalls calls, SyncPlan plan, ActualDirectory directory, RunOutcome outcome) {
        IgnoredFieldCheck back = new IgnoredFieldCheck(calls, outcome);
        for (SyncStep step : plan.steps()) {
            if (!outcome.hasFailed(step.kind(), step.id())) {
                for (String field : IgnorableFields.of(step, directory)) {
                    back.sent
                            .computeIfAbsent(Subject.of(step.kind(), step.id()), id -> new TreeMap<>())
                            .put(field, step.fields().get(field));
                }
            }
        }
        back.read(SyncKind.MEMBER);
        back.read(SyncKind.DEPARTMENT);
        back.sent.forEach((subject, fields) -> fields.forEach((field, value) -> back.judge(subject, field, value)));
        back.untold.forEach((field, count) -> back.notes.add(new SyncNote(
                field,
                "was sent of %d, and WeCom does not show whether it took it; not counted as done".formatted(count))));
        return back.notes;
    }

    private void read(SyncKind kind) {
        List<Subject> subjects = sent.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind
                        && entry.getValue().keySet().stream().anyMatch(IgnorableFields::isShown))
                .map(Map.Entry::getKey)
                .toList();
        if (subjects.size() > ONE_BY_ONE) {
            readAll(kind);
        } else {
            subjects.forEach(this::read);
        }
    }

    private void read(Subject subject) {
        DirectoryReader reader = new DirectoryReader(calls::make);
        try {
            if (subject.kind() == SyncKind.MEMBER) {
                shown.put(subject, reader.answer("user/get", Map.of("userid", subject.id())));
            } else if (reader.answer("department/get", Map.of("id", subject.id()))
                            .get("department")
                    instanceof Map<?, ?> department) {
                shown.put(subject, department);
            }
        } catch (WeworkException e) {
            // What cannot be read is not known to have been taken, and is noted so.
            shown.remove(subject);
        }
    }

    private void readAll(SyncKind kind) {
        String id = kind == SyncKind.MEMBER ? "userid" : "id";
        try {
            new Snapshot(calls::make).unjudgedRows(false).forEachRemaining(row -> {
                if (kind.word().equals(row.get("kind"))) {
                    Subject subject = Subject.of(kind, String.valueOf(row.get(id)));
                    if (sent.containsKey(subject)) {
                        shown.put(subject, row);
                    }
                }
            });
        } catch (WeworkException e) {
            shown.keySet().removeIf(subject -> subject.kind() == kind);
        }
    }

    private void judge(Subject subject, String field, Object value) {
        Map<?, ?> row = shown.getOrDefault(subject, Map.of());
        @Nullable Boolean took = IgnorableFields.took(field, value, row);
        if (took == null) {
            untold.merge(subject.kind().plural() + "' " + field, 1, Integer::sum);
        } else if (!took) {
            notes.add(new SyncNote(
                    subject.kind().word() + " " + subject.id(),
                    "%s was sent, WeCom answered that it was updated and kept what it had; not counted as done: see whether its console has that attribute or takes that change"
                            .formatted(IgnorableFields.whatDiffers(field, value, row.get(field)))));
        }
        if (took == null || !took) {
            outcome.ignored(subject.kind(), subject.id(), field);
        }
    }
}
