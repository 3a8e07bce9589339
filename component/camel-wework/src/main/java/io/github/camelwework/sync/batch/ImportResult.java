// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.batch;

import io.github.camelwework.error.Errcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What batch/getresult says of a job (doc 90983).
 *
 * @param isDone whether there is more to wait for
 * @param percentage from 0 to 100
 * @param rows the result of each row; rows of members have userids, rows of departments numbers
 */
public record ImportResult(boolean isDone, int percentage, List<Row> rows) {

    private static final int DONE = 3;

    /** One row of the file, by the id that it holds; errcode 0 is success. */
    public record Row(String id, int errcode, String errmsg) {}

    /** Reads the answer. */
    public static ImportResult of(Map<String, ?> answer) {
        List<Row> rows = new ArrayList<>();
        if (answer.get("result") instanceof List<?> results) {
            for (Object result : results) {
                Integer errcode = result instanceof Map<?, ?> row ? Errcode.of(row.get("errcode")) : null;
                // A row without an errcode says nothing of its object: it counts as missing, not as taken.
                if (errcode != null) {
                    rows.add(row((Map<?, ?>) result, errcode));
                }
            }
        }
        return new ImportResult(
                number(answer.get("status")) == DONE, number(answer.get("percentage")), List.copyOf(rows));
    }

    /** The rows that WeCom refused. */
    public List<Row> failures() {
        return rows.stream().filter(row -> row.errcode() != 0).toList();
    }

    private static Row row(Map<?, ?> row, int errcode) {
        Object id = row.get("userid") == null ? row.get("partyid") : row.get("userid");
        Object errmsg = row.get("errmsg");
        return new Row(String.valueOf(id), errcode, errmsg == null ? "" : String.valueOf(errmsg));
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
