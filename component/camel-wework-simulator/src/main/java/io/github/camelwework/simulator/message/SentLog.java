// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the apps of a corp have sent, by msgid and by the task ids of their cards; the newest only. */
final class SentLog {

    private record Task(int agentId, String taskId) {}

    private final Map<String, Sent> byMsgid = new LinkedHashMap<>();
    private final Map<Task, String> msgidByTask = new HashMap<>();

    void add(Sent sent) {
        byMsgid.put(sent.msgid(), sent);
        String taskId = sent.object().text("task_id");
        if (!taskId.isEmpty()) {
            msgidByTask.put(new Task(sent.agentId(), taskId), sent.msgid());
        }
        if (byMsgid.size() > MessageStore.CAPACITY) {
            byMsgid.remove(byMsgid.keySet().iterator().next());
        }
    }

    Optional<Sent> find(String msgid) {
        return Optional.ofNullable(byMsgid.get(msgid));
    }

    Optional<Sent> findTask(int agentId, String taskId) {
        return Optional.ofNullable(msgidByTask.get(new Task(agentId, taskId))).flatMap(this::find);
    }

    /** Whether an app has used the task id: each is for one card only. */
    boolean knowsTask(int agentId, String taskId) {
        return msgidByTask.containsKey(new Task(agentId, taskId));
    }
}
