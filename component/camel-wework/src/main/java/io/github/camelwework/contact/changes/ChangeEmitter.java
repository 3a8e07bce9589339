// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Emits each difference and keeps what was emitted: an entry changes only after its event was handled, so that what failed,
 * or was cut off by a crash, is a difference at the next look too.
 */
final class ChangeEmitter {

    private final StoredView stored;
    private final DirectoryScan.Handler handler;
    private final String corpId;
    private final Clock clock;
    private final boolean silent;
    private int told;

    /** @param silent whether differences are kept without being emitted */
    ChangeEmitter(StoredView stored, DirectoryScan.Handler handler, String corpId, Clock clock, boolean silent) {
        this.stored = stored;
        this.handler = handler;
        this.corpId = corpId;
        this.clock = clock;
        this.silent = silent;
    }

    /** How many events were told, those that failed included. */
    int told() {
        return told;
    }

    DirectoryView view() {
        return stored.view();
    }

    /**
     * Tells a difference.
     *
     * @param body the entry as it becomes, null when it is removed
     */
    void tell(String key, byte @Nullable [] body, String changeType, Map<String, Object> fields) {
        requireToGoOn();
        if (!silent) {
            told++;
            if (!handler.handle(event(changeType, fields))) {
                return;
            }
        }
        if (body == null) {
            forget(key);
        } else {
            keep(key, body);
        }
    }

    /** Keeps what is no event. */
    void keep(String key, byte[] body) {
        require(handler.mayRemember());
        stored.put(key, body);
    }

    /** Forgets what is no event. */
    void forget(String key) {
        require(handler.mayRemember());
        stored.remove(key);
    }

    /**
     * Ends the look when it was stopped, or another process may have taken over.
     *
     * @throws CancellationException then
     */
    void requireToGoOn() {
        require(handler.mayGoOn());
    }

    private static void require(boolean may) {
        if (!may) {
            throw new CancellationException("it was stopped, or another process has taken over");
        }
    }

    private Map<String, Object> event(String changeType, Map<String, Object> fields) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("ToUserName", corpId);
        event.put("FromUserName", "sys");
        event.put("CreateTime", String.valueOf(clock.instant().getEpochSecond()));
        event.put("MsgType", "event");
        event.put("Event", "change_contact");
        event.put("ChangeType", changeType);
        event.putAll(fields);
        return event;
    }
}
