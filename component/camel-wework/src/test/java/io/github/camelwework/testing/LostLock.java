// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.state.StateLock;
import io.github.camelwework.state.WeworkStateStore;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** A store whose locks end, as leases do, when a test says so. */
public class LostLock implements WeworkStateStore {

    private final WeworkStateStore states;
    private boolean held;

    public LostLock(WeworkStateStore states) {
        this.states = states;
    }

    public void lose() {
        held = false;
    }

    @Override
    public byte @Nullable [] read(String key) {
        return states.read(key);
    }

    @Override
    public void write(String key, byte[] content) {
        states.write(key, content);
    }

    @Override
    public void append(String key, byte[] record) {
        states.append(key, record);
    }

    @Override
    public List<byte[]> journal(String key) {
        return states.journal(key);
    }

    @Override
    public void delete(String key) {
        states.delete(key);
    }

    @Override
    public StateLock tryLock(String key, ScheduledExecutorService renewals) {
        held = true;
        return new StateLock() {
            @Override
            public boolean isHeld() {
                return held;
            }

            @Override
            public void close() {
                held = false;
            }
        };
    }
}
