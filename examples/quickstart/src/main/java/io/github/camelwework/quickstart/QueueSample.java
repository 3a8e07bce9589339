// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A message for the queue; {@code %s} is the time.
 *
 * @param content what the member sees
 * @param body what stands in the queue
 */
record QueueSample(String userid, String type, String content, String body) {

    private static final List<QueueSample> ALL = List.of(
            text("bob", "%s host-3: CPU at 97 %% for 5 minutes 🔥"),
            text("wangwu", "%s 订单服务：队列积压 1200 条"),
            new QueueSample("lisi", "markdown", "%s **Build 812** passed", """
                    {"msgtype": "markdown", "markdown": {"content": "%s **Build 812** passed"}}"""),
            new QueueSample("zhangsan", "textcard", "%s 请审批：采购单 PO-118", """
                    {"msgtype": "textcard", "textcard": {"title": "%s 请审批：采购单 PO-118",
                     "description": "笔记本电脑 12 台", "url": "https://example.com/po/118"}}"""));

    static List<QueueSample> all() {
        return ALL;
    }

    private static QueueSample text(String userid, String text) {
        return new QueueSample(userid, "text", text, text);
    }

    Sample sample(String time, UnaryOperator<String> receivers) {
        return new Sample("queue " + ALL.indexOf(this), receivers.apply(userid), type, content.formatted(time));
    }

    String body(String time) {
        return body.formatted(time);
    }
}
