// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.model.WeworkResult;
import java.io.OutputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * WeCom's answer to a call that worked.
 *
 * @param result the fields of the answer; empty when it is a file
 * @param file the answered file; null when it is none
 * @param rows the rows of a list that is read one by one; null when the result holds all there is
 */
public record Answer(
        WeworkResult result,
        @Nullable AnsweredFile file,
        @Nullable Iterator<?> rows) {

    /**
     * A file that WeCom answered, such as media/get does (doc 90254).
     *
     * @param disposition the Content-Disposition, which holds its name; empty when there is none
     * @param content what the call's sink opened
     */
    public record AnsweredFile(String contentType, String disposition, OutputStream content) {

        /** The same file, its content elsewhere. */
        public AnsweredFile with(OutputStream other) {
            return new AnsweredFile(contentType, disposition, other);
        }
    }

    /**
     * This answer, of which somebody is going to read the lists.
     *
     * @throws io.github.camelwework.error.WeworkUnavailableException when one of those is missing that the catalogue promises:
     *     that is not the same as an empty one
     */
    public Answer withLists(Operation operation) {
        if (rows == null) {
            Verdict.requireLists(operation, result);
        }
        return this;
    }

    /** An answer of a file. */
    public static Answer of(AnsweredFile file) {
        return new Answer(new WeworkResult(), file, null);
    }

    /** An answer of fields. */
    public static Answer of(WeworkResult result) {
        return new Answer(result, null, null);
    }

    /** An answer of rows, and the fields beside them. */
    public static Answer of(WeworkResult result, Iterator<?> rows) {
        return new Answer(result, null, rows);
    }
}
