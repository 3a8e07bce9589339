// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import java.util.List;

/** One line of a file of members. */
record MemberRow(CsvTable table, List<String> cells) {

    /** The template ends with a column that only explains 禁用. */
    private static final String EXPLANATION = "禁用项说明";

    String userid() {
        return table.cell(cells, MemberColumn.USERID.title());
    }

    String key() {
        return Member.key(userid());
    }

    /**
     * The row as a body of user/create or user/update.
     *
     * @param clearing whether empty cells clear fields, or leave them as they are
     */
    JsonFields fields(boolean clearing) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String title : table.header()) {
            String cell = table.cell(cells, title);
            MemberColumn column = MemberColumn.titled(title);
            if (column == null) {
                writeAttribute(title, cell, fields);
            } else if (!cell.isEmpty()) {
                column.write(cell, fields);
            } else if (clearing) {
                column.clear(fields);
            }
        }
        return new JsonFields(fields);
    }

    /** Any other column is an extended attribute of the console. */
    private static void writeAttribute(String title, String cell, ObjectNode fields) {
        if (!cell.isEmpty() && !title.startsWith(EXPLANATION)) {
            ObjectNode item = fields.withObject("extattr").withArray("attrs").addObject();
            item.put("type", 0).put("name", title);
            item.putObject("text").put("value", cell);
        }
    }
}
