// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Numbers;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of WeCom's template for members, and how a cell becomes a field of user/create. */
enum MemberColumn {
    NAME("姓名", "name"),
    USERID("帐号", "userid"),
    MOBILE("手机号", "mobile"),
    EMAIL("邮箱", "email"),
    DEPARTMENTS("所在部门", "department"),
    POSITION("职位", "position"),
    GENDER("性别", "gender"),
    LEADERS("是否部门内领导", "is_leader_in_dept"),
    ORDERS("排序", "order"),
    ALIAS("别名", "alias"),
    ADDRESS("地址", "address"),
    TELEPHONE("座机", "telephone"),
    DISABLED("禁用", "enable");

    static final List<String> REQUIRED = List.of(NAME.title, USERID.title, DEPARTMENTS.title);

    /** 性别 and 是否部门内领导 are seen with words and with numbers. */
    private static final Map<String, String> WORDS = Map.of("男", "1", "女", "2", "是", "1", "否", "0");

    private static final String SEPARATOR = ";";

    private final String title;
    private final String field;

    MemberColumn(String title, String field) {
        this.title = title;
        this.field = field;
    }

    String title() {
        return title;
    }

    static @Nullable MemberColumn titled(String title) {
        for (MemberColumn column : values()) {
            if (column.title.equals(title)) {
                return column;
            }
        }
        return null;
    }

    /** Writes a cell that is not empty. */
    void write(String cell, ObjectNode fields) {
        switch (this) {
            case DEPARTMENTS, LEADERS, ORDERS -> writeNumbers(cell, fields.putArray(field));
            case DISABLED -> fields.put(field, "1".equals(cell) ? 0 : 1);
            case GENDER -> fields.put(field, WORDS.getOrDefault(cell, cell));
            default -> fields.put(field, cell);
        }
    }

    /** Writes the empty cell of a file that wins over the book: a text is cleared, anything else stays. */
    void clear(ObjectNode fields) {
        switch (this) {
            case MOBILE, EMAIL, POSITION, ALIAS, ADDRESS, TELEPHONE, NAME -> fields.put(field, "");
            default -> {}
        }
    }

    private static void writeNumbers(String cell, ArrayNode numbers) {
        for (String part : cell.split(SEPARATOR, -1)) {
            String word = part.strip();
            String number = WORDS.getOrDefault(word, word);
            Refusal.DEPARTMENT_LIST_INVALID.unless(Numbers.isWhole(number));
            numbers.add(Long.parseLong(number));
        }
    }
}
