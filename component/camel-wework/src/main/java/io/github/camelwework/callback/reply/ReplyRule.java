// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import io.github.camelwework.data.DataLines;
import io.github.camelwework.message.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What WeCom wants of one field of a reply.
 *
 * @param msgType the type of the reply
 * @param path names separated by slashes
 * @param size null for any
 */
record ReplyRule(
        String msgType,
        List<String> path,
        boolean required,
        @Nullable Size size) {

    private static final List<ReplyRule> ALL = DataLines.read(ReplyRule.class, "reply-fields.txt", 4).stream()
            .map(ReplyRule::of)
            .toList();

    /**
     * Checks a reply, so that WeCom cuts nothing in silence.
     *
     * @throws IllegalArgumentException naming the field, the limit and the remedy
     */
    static void check(String msgType, Map<String, Object> reply) {
        ALL.stream().filter(rule -> rule.msgType.equals(msgType)).forEach(rule -> rule.check(reply, 0));
    }

    private void check(@Nullable Object at, int step) {
        if (at instanceof List<?> list) {
            list.forEach(item -> check(item, step));
        } else if (step == path.size()) {
            check(at);
        } else {
            Object next = at instanceof Map<?, ?> map ? map.get(path.get(step)) : null;
            check(next, step + 1);
        }
    }

    private void check(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String name = String.join("/", path);
        if (required && text.isEmpty()) {
            throw new IllegalArgumentException("The reply of type %s lacks %s: set it".formatted(msgType, name));
        }
        if (size != null && !size.fits(text)) {
            throw new IllegalArgumentException("%s of the reply is %s long, and WeCom takes at most %s: shorten it%s"
                    .formatted(name, size.describe(text), size.describe(), instead()));
        }
    }

    private String instead() {
        return msgType.startsWith("robot/") ? "" : ", or send it by wework:message/send";
    }

    private static ReplyRule of(List<String> line) {
        return new ReplyRule(
                line.get(0),
                List.of(line.get(1).split("/")),
                line.get(2).equals("required"),
                line.get(3).equals(DataLines.ABSENT) ? null : new Size(Integer.parseInt(line.get(3)), Size.Unit.BYTES));
    }
}
