// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it, a header first; rows without any content do not count. */
final class CsvRows implements RowReader {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final LastLineReader text;
    private final ColumnNames names;
    private final boolean isWhole;
    private List<String> cells = List.of();
    private @Nullable Header header;
    /** Where the row begins that was read last, or in which reading failed. */
    private int line;
    /** Only what comes after a row tells whether it is the last. */
    private @Nullable RawRow following;

    private boolean isCutOff;

    private CsvRows(RowLimit limit, CSVParser parser, LastLineReader text, ColumnNames names, boolean isWhole) {
        this.limit = limit;
        this.parser = parser;
        this.records = parser.iterator();
        this.text = text;
        this.names = names;
        this.isWhole = isWhole;
    }

    /**
     * A table that is not begun.
     *
     * @param isWhole whether somebody vouches for a last line without a line break
     */
    static CsvRows of(Reader text, ColumnNames names, boolean isWhole) throws IOException {
        LastLineReader lines = new LastLineReader(text);
        RowLimit limit = new RowLimit(lines);
        return new CsvRows(
                limit, CSVParser.builder().setReader(limit).setFormat(FORMAT).get(), lines, names, isWhole);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (header == null) {
            readRow();
            header = Header.of(cells, line, names);
            following = readRow() ? header.row(cells, RowPlace.line(line)) : null;
        }
        RawRow row = following;
        following = row != null && readRow() ? header.row(cells, RowPlace.line(line)) : null;
        isCutOff = row != null && following == null && text.isOpen() && !isWhole;
        return row;
    }

    @Override
    public boolean isCutOff() {
        return isCutOff;
    }

    /** Reads the next row that holds anything; false at the end. */
    private boolean readRow() throws IOException {
        while (hasNext()) {
            cells = records.next().toList();
            if (!cells.stream().allMatch(String::isBlank)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNext() throws IOException {
        line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
        limit.rowBegins(line);
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                // Without the parser's words and without itself as a cause, as both may quote the source.
                throw InvalidSource.because(
                        "line %d: the CSV is broken (read up to line %d): a quote opens a cell and has to close it, and inside it is doubled; see whether the file was copied whole"
                                .formatted(line, Math.max(line, parser.getCurrentLineNumber())));
            }
            throw e.getCause();
        }
    }

    @Override
    public Set<SyncKind> managed() {
        return header == null ? Set.of() : Set.of(header.kind());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
