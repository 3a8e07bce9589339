// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The windows of one operation and scope, by key. Used with the turnstile's lock held.
 */
final class Windows {

    private static final int FEW = 16;
    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, Window> byKey = new LinkedHashMap<>(FEW, USUAL_LOAD, true);

    /** The window of the key. Whoever asks enters it or pins it before the next clearing. */
    Window get(String key) {
        return byKey.computeIfAbsent(key, any -> new Window());
    }

    int size() {
        return byKey.size();
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
}
