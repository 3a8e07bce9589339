// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint wants its sources read.
 *
 * @param columns what columns and keys mean that have other names: a field, {@code extattr.} and an attribute's name, or
 *     {@code -} for one to leave out
 * @param charset of files, bytes and streams that do not say; null for UTF-8
 * @param emptyCells what an empty cell means
 * @param createDepartments whether the departments that members name by path are part of the source too
 * @param wholeFile whether a last line without a line break is known to be whole
 */
public record SourceOptions(
        Map<String, String> columns,
        @Nullable Charset charset,
        EmptyCells emptyCells,
        boolean createDepartments,
        boolean wholeFile) {

    /** UTF-8, names as WeCom or its templates have them, empty cells leave what is there. */
    public static final SourceOptions DEFAULT = of(null, null, EmptyCells.LEAVE, false);

    /** Copies of what may change. */
    public SourceOptions {
        columns = Map.copyOf(columns);
    }

    /**
     * The options in the words of the endpoint.
     *
     * @param columns pairs as {@code 工号:userid,部门:departmentPath}; null for none
     * @param charset its name; null for none
     * @throws IllegalArgumentException naming the option and the remedy
     */
    public static SourceOptions of(
            @Nullable String columns, @Nullable String charset, EmptyCells emptyCells, boolean createDepartments) {
        return new SourceOptions(
                ColumnPairs.parse(columns == null ? "" : columns),
                charset == null ? null : charset(charset),
                emptyCells,
                createDepartments,
                false);
    }

    /**
     * The same with further columns that are attributes of the corp's, each called as its column.
     *
     * @param extattrs their names, comma-separated; null for none
     * @throws IllegalArgumentException for a column that {@code columns} explains already
     */
    public SourceOptions withAttributes(@Nullable String extattrs) {
        Map<String, String> all = new LinkedHashMap<>(columns);
        ColumnPairs.addAttributes(all, extattrs == null ? "" : extattrs);
        return new SourceOptions(all, charset, emptyCells, createDepartments, wholeFile);
    }

    /** The same for sources that end without a line break and are whole, or may not be. */
    public SourceOptions withWholeFile(boolean whole) {
        return new SourceOptions(columns, charset, emptyCells, createDepartments, whole);
    }

    Charset charsetOr(@Nullable String said) {
        if (said != null) {
            return charset(said);
        }
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the charset \"%s\" is unknown to this Java: use one such as UTF-8 or GB18030".formatted(name), e);
        }
    }
}
