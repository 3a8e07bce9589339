// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows, checks each, and keeps what is said about the whole. */
final class CheckedSource implements Source {

    private static final String CUT_OFF =
            "has no line break at its end, so the file may be cut off there: the row changes nothing, and nobody is taken for missing; end the last line with a line break, or set wholeFile=true if the file is whole";

    private final RowReader reader;
    private final KindDetector detector;
    private final RowCheck check;
    private final PathDepartments pathDepartments;
    private final RowAcceptance acceptance = new RowAcceptance();
    private final IgnoredColumns leftOut = new IgnoredColumns();
    private final ContentHash contentHash = new ContentHash();
    private final Set<SyncKind> managed = EnumSet.noneOf(SyncKind.class);
    private final Queue<SourceRow> ready = new ArrayDeque<>();
    private @Nullable String hash;

    CheckedSource(RowReader reader, ColumnNames names, SourceOptions options) {
        this.reader = reader;
        this.detector = new KindDetector(names);
        this.check = new RowCheck(names, options.emptyCells(), leftOut);
        this.pathDepartments = new PathDepartments(options.createDepartments());
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && hash == null) {
            RawRow raw = read();
            if (raw == null) {
                managed.addAll(reader.managed());
                hash = contentHash.of(managed);
                ready.addAll(pathDepartments.rows());
                close();
            } else {
                accept(raw);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        return ready.remove();
    }

    private @Nullable RawRow read() {
        try {
            return reader.next();
        } catch (IOException e) {
            close();
            throw InvalidSource.because(
                    "the source cannot be read (%s): see that it is whole and within reach".formatted(e), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void accept(RawRow raw) {
        SyncKind kind = detector.kindOf(raw);
        if (kind == null) {
            String why = raw.defect() == null ? KindDetector.UNTOLD : raw.defect();
            acceptance.refuseUntold(raw.place(), why);
            contentHash.add("", why);
            return;
        }
        managed.add(kind);
        RowCheck.Checked checked =
                raw.defect() == null ? check.check(kind, raw) : RowCheck.Checked.defective(raw.defect());
        if (reader.isCutOff()) {
            checked = checked.with(CUT_OFF);
            acceptance.doubtAll(kind);
        }
        List<String> keys = RowKeys.of(kind, checked.fields());
        contentHash.add(
                kind.word(), checked.problems().isEmpty() ? checked.fields() : List.of(keys, checked.problems()));
        String about = RowKeys.about(kind, checked.fields());
        if (acceptance.accept(kind, raw.place(), about, keys, checked.problems())) {
            pathDepartments.see(kind, raw.place(), checked.fields());
            ready.add(new SourceRow(kind, raw.place().toString(), Collections.unmodifiableMap(checked.fields())));
        }
    }

    @Override
    public Set<SyncKind> managed() {
        requireEnd();
        return Collections.unmodifiableSet(managed);
    }

    @Override
    public List<InvalidRow> badRows() {
        requireEnd();
        return acceptance.badRows();
    }

    @Override
    public List<InvalidRow> leftOut() {
        requireEnd();
        return leftOut.notes();
    }

    @Override
    public Set<String> doubtful(SyncKind kind) {
        requireEnd();
        return acceptance.doubtful(kind);
    }

    @Override
    public Set<SyncKind> nameless() {
        requireEnd();
        return acceptance.nameless();
    }

    @Override
    public String hash() {
        return requireEnd();
    }

    private String requireEnd() {
        if (hash == null || !ready.isEmpty()) {
            throw new IllegalStateException("Take all rows first: what is said of the whole is known at its end.");
        }
        return hash;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw InvalidSource.because("the source cannot be closed (%s): see what it is read from".formatted(e), e);
        }
    }
}
