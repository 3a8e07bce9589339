// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.fault;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** A fault, the path it is for, and its place in its schedule. Guarded by {@link Faults}. */
final class FaultRule {

    private final long id;
    private final String path;
    private final Fault fault;
    private final Schedule schedule;
    private final Set<ByteBuffer> bodies = new HashSet<>();
    private long seen;
    private long struck;

    FaultRule(long id, String path, Fault fault, Schedule schedule) {
        this.id = id;
        this.path = path;
        this.fault = fault;
        this.schedule = schedule;
    }

    long id() {
        return id;
    }

    Fault fault() {
        return fault;
    }

    boolean concerns(String called) {
        return path.equals(Faults.ALL) || path.equals(called);
    }

    boolean strikes(byte[] body) {
        if (schedule.onlyNew() && !bodies.add(ByteBuffer.wrap(body))) {
            return false;
        }
        seen++;
        boolean strikes = schedule.strikes().test(seen);
        struck += strikes ? 1 : 0;
        return strikes;
    }

    boolean isSpent() {
        return seen >= schedule.ends();
    }

    Faults.Armed describe() {
        return new Faults.Armed(id, path, fault, schedule.words(), struck);
    }
}
