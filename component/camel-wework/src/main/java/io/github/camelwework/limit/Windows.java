// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The windows of one operation and scope, by key. Bounded: when as many keys are known as the memory is meant for, further
 * ones share windows, so that they may wait longer than they must, but never exceed a limit. Used with the turnstile's lock
 * held.
 */
final class Windows {

    /** So many keys have a window each: some 15 MB. */
    static final int MOST = 50_000;

    /** So many windows are shared by all further keys. */
    static final int SHARED = 1 << 16;

    private static final int FEW = 16;
    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, Window> byKey = new LinkedHashMap<>(FEW, USUAL_LOAD, true);
    private final Map<Integer, Window> shared = new HashMap<>();
    private final int most;

    Windows() {
        this(MOST);
    }

    Windows(int most) {
        this.most = most;
    }

    /** The window of the key. The caller enters it or pins it before the next clearing. */
    Window get(String key, long now) {
        Window own = byKey.get(key);
        if (own != null) {
            return own;
        }
        if (byKey.size() < most && shared.isEmpty()) {
            return add(key);
        }
        // A key that was counted in a shared window stays there until that has nothing more to say.
        Integer bucket = bucket(key);
        Window known = shared.get(bucket);
        if (known != null && !known.isIdle(now)) {
            return known;
        }
        if (byKey.size() < most) {
            shared.remove(bucket);
            return add(key);
        }
        return shared.computeIfAbsent(bucket, any -> new Window());
    }

    int size() {
        return byKey.size() + shared.size();
    }

    /** Forgets those of the keys that are idle. */
    void forget(Set<String> keys, long now) {
        for (String key : keys) {
            Window window = byKey.get(key);
            if (window != null && window.isIdle(now)) {
                byKey.remove(key);
            }
        }
    }

    /**
     * Forgets some that are idle, those used longest ago first. Called before each use, for more keys than are used
     * then: so the memory is that of the keys in use, and nobody ever waits for a great clearing.
     */
    void clear(int most, long now) {
        Iterator<Window> eldest = byKey.values().iterator();
        for (int i = 0; i < most && eldest.hasNext() && eldest.next().isIdle(now); i++) {
            eldest.remove();
        }
    }

    /** Forgets all that are idle. */
    void clearAll(long now) {
        byKey.values().removeIf(window -> window.isIdle(now));
        shared.values().removeIf(window -> window.isIdle(now));
    }

    private Window add(String key) {
        Window window = new Window();
        byKey.put(key, window);
        return window;
    }

    private static Integer bucket(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (SHARED - 1);
    }
}
