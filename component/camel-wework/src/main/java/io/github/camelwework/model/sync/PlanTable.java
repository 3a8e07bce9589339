// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import java.util.List;

/** A plan for people: counts first, then every deletion and disabling, then the rest up to a length that can be read. */
final class PlanTable {

    private static final int ROWS_THAT_CAN_BE_READ = 200;

    private final StringBuilder text = new StringBuilder();
    private final SyncPlan plan;

    private PlanTable(SyncPlan plan) {
        this.plan = plan;
    }

    static String of(SyncPlan plan) {
        PlanTable table = new PlanTable(plan);
        table.line("# Plan " + plan.planHash());
        table.counts();
        table.brakes();
        for (SyncVerb verb : SyncVerb.values()) {
            table.actions(verb);
        }
        table.notes("Refused", plan.findings().refused());
        table.notes("Skipped", plan.findings().skipped());
        table.notes("Unreadable", plan.findings().unreadable());
        return table.text.toString();
    }

    private void counts() {
        line("");
        line("| | departments | members | tags |");
        line("|---|---:|---:|---:|");
        for (SyncVerb verb : SyncVerb.values()) {
            StringBuilder row = new StringBuilder("| ").append(verb.word());
            for (SyncKind kind : SyncKind.values()) {
                row.append(" | ").append(count(kind, verb));
            }
            line(row.append(" |").toString());
        }
        StringBuilder row = new StringBuilder("| unchanged");
        for (SyncKind kind : SyncKind.values()) {
            row.append(" | ").append(plan.findings().unchanged().getOrDefault(kind.plural(), 0));
        }
        line(row.append(" |").toString());
    }

    private long count(SyncKind kind, SyncVerb verb) {
        return plan.actions().stream()
                .filter(action -> action.kind() == kind && action.verb() == verb)
                .count();
    }

    private void brakes() {
        for (SyncBrake brake : plan.findings().brakes()) {
            line("");
            line("**" + brake + "**: " + brake.meaning()
                    + ". Nothing is changed unless exactly this plan is approved.");
            plan.findings().whyBraked().stream()
                    .filter(note -> note.place().equals(brake.place()))
                    .forEach(note -> line("* " + cell(note.why())));
        }
    }

    private void actions(SyncVerb verb) {
        List<SyncAction> those =
                plan.actions().stream().filter(action -> action.verb() == verb).toList();
        if (those.isEmpty()) {
            return;
        }
        heading(verb.word(), those.size());
        line("| kind | id | name | fields |");
        line("|---|---|---|---|");
        boolean removal = verb == SyncVerb.DELETED || verb == SyncVerb.DISABLED;
        those.stream()
                .limit(removal ? those.size() : ROWS_THAT_CAN_BE_READ)
                .forEach(action -> line("| %s | %s | %s | %s |"
                        .formatted(
                                action.kind().word(),
                                cell(action.id()),
                                cell(action.name()),
                                String.join(", ", action.changes()))));
        if (!removal) {
            more(those.size());
        }
    }

    private void notes(String title, List<SyncNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        heading(title, notes.size());
        notes.stream()
                .limit(ROWS_THAT_CAN_BE_READ)
                .forEach(note -> line("* " + cell(note.place()) + ": " + cell(note.why())));
        more(notes.size());
    }

    private void heading(String title, int count) {
        line("");
        line("## " + Character.toUpperCase(title.charAt(0)) + title.substring(1) + " (" + count + ")");
        line("");
    }

    private void more(int count) {
        if (count > ROWS_THAT_CAN_BE_READ) {
            line("");
            line("… and " + (count - ROWS_THAT_CAN_BE_READ) + " more; the plan's JSON has all.");
        }
    }

    /** What would end the cell or the line, does not. */
    private static String cell(String value) {
        return value.replace("|", "\\|").replace('\n', ' ').replace('\r', ' ');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
