// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.sync.source.EmptyCells;
import io.github.camelwework.sync.source.SourceOptions;
import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/** What {@code wework:contact/sync} can be told: what it manages, and what it must never do. */
public abstract class WeworkSyncOptions extends WeworkChangesOptions {

    @UriParam(
            label = "producer",
            description =
                    "What columns and keys of a source mean that have names of their own, as column:field apart by commas, for example staff_no:userid,unit:departmentPath; extattr.NAME for an attribute of the corp, - to leave a column out")
    private @Nullable String columns;

    @UriParam(
            label = "producer",
            description =
                    "The character set of a source that is a file, bytes or a stream, for example GB18030; UTF-8 by default. The header CamelCharsetName overrides it, and so does a byte order mark.")
    private @Nullable String charset;

    @UriParam(
            label = "producer",
            defaultValue = "LEAVE",
            description = "What an empty cell of a table means: LEAVE keeps what WeCom has, CLEAR empties the field")
    private EmptyCells emptyCells = EmptyCells.LEAVE;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "Creates the departments that members name by path and that are missing; otherwise such members are refused")
    private boolean createDepartments;

    /** How sources are read; checks the options that are texts. */
    SourceOptions sourceOptions() {
        return SourceOptions.of(columns, charset, emptyCells, createDepartments);
    }

    public @Nullable String getColumns() {
        return columns;
    }

    public void setColumns(@Nullable String columns) {
        this.columns = columns;
    }

    public @Nullable String getCharset() {
        return charset;
    }

    public void setCharset(@Nullable String charset) {
        this.charset = charset;
    }

    public EmptyCells getEmptyCells() {
        return emptyCells;
    }

    public void setEmptyCells(EmptyCells emptyCells) {
        this.emptyCells = emptyCells;
    }

    public boolean isCreateDepartments() {
        return createDepartments;
    }

    public void setCreateDepartments(boolean createDepartments) {
        this.createDepartments = createDepartments;
    }
}
