// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.model.sync.SyncFailure;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A report in lines that fit onto a phone. */
final class SyncLines {

    private static final int SHOWN = 5;

    private SyncLines() {}

    static String of(SyncReport report) {
        return report.summary()
                + lines("refused by WeCom", report.failed(), SyncLines::line)
                + lines("not usable in the source", report.refused(), SyncLines::line)
                + lines("left alone", report.skipped(), SyncLines::line);
    }

    private static String line(SyncFailure failure) {
        return failure.kind().word() + " " + failure.id() + ": " + failure.message();
    }

    private static String line(SyncNote note) {
        return note.place() + ": " + note.why();
    }

    private static <T> String lines(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return "";
        }
        return items.stream()
                .limit(SHOWN)
                .map(line)
                .collect(Collectors.joining(
                        "\n- ", "\n" + items.size() + " " + title + ":\n- ", items.size() > SHOWN ? "\n- …" : ""));
    }
}
