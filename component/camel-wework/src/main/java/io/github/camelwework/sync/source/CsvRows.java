// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it, a header first; rows without any content do not count. */
final class CsvRows implements RowReader {

    private static final CsvFactory FACTORY =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final CsvParser parser;
    private final Names names;
    private final List<String> cells = new ArrayList<>();
    private @Nullable Header header;
    /** Where the row begins that was read last, or in which reading failed. */
    private int line;

    private CsvRows(CsvParser parser, Names names) {
        this.parser = parser;
        this.names = names;
    }

    static CsvRows of(Reader text, Names names) throws IOException {
        CsvParser parser = FACTORY.createParser(text);
        parser.setSchema(CsvSchema.emptySchema());
        return new CsvRows(parser, names);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (header == null) {
            parser.nextToken();
            readRow();
            header = Header.of(cells, line, names);
        }
        return readRow() ? header.row(cells, Place.line(line)) : null;
    }

    /** Reads the next row that holds anything; false at the end. */
    private boolean readRow() throws IOException {
        try {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                cells.clear();
                line = parser.currentLocation().getLineNr();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(parser.getText());
                }
                if (!cells.stream().allMatch(String::isBlank)) {
                    return true;
                }
            }
            return false;
        } catch (JsonProcessingException e) {
            throw Unusable.because(
                    "line %d: the CSV is broken (%s): a quote opens a cell and has to close it, and inside it is doubled; see whether the file was copied whole"
                            .formatted(line, Unusable.why(e)));
        }
    }

    @Override
    public Set<Kind> managed() {
        return header == null ? Set.of() : Set.of(header.kind());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
