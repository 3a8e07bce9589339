// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The faults that are armed. Several may strike one call: latencies add up, of the others the first one armed wins.
 * Thread-safe.
 */
public final class Faults {

    /** All paths. */
    public static final String ALL = "*";

    /**
     * One armed fault.
     *
     * @param id to disarm it with
     * @param path {@code message/send}, say, or {@code *}
     * @param schedule for which calls, in words
     * @param struck how many calls it has struck
     */
    public record Armed(long id, String path, Fault fault, String schedule, long struck) {}

    private final RandomGenerator random;
    private final List<FaultRule> rules = new ArrayList<>();
    private long lastId;

    /** None armed; the generator decides what happens by chance. */
    public Faults(RandomGenerator random) {
        this.random = random;
    }

    /** Faults for one path, without {@code /cgi-bin/}. */
    public Target on(String path) {
        return new Target(path);
    }

    /** Faults for every path. */
    public Target onAll() {
        return new Target(ALL);
    }

    /** Disarms one. */
    public synchronized boolean remove(long id) {
        return rules.removeIf(rule -> rule.id() == id);
    }

    /** Disarms all. */
    public synchronized void clear() {
        rules.clear();
    }

    /** What is armed, oldest first; a fault for the next n calls goes when it has struck them. */
    public synchronized List<Armed> list() {
        return rules.stream().map(FaultRule::describe).toList();
    }

    /** Counts a call of the path, which has that body, and says what strikes it. */
    public synchronized List<Fault> strike(String path, byte[] body) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Fault> struck = new ArrayList<>();
        for (FaultRule rule : rules) {
            if (rule.concerns(path) && rule.strikes(body)) {
                struck.add(rule.fault());
            }
        }
        rules.removeIf(FaultRule::isSpent);
        return struck;
    }

    private synchronized long arm(String path, Fault fault, Schedule schedule) {
        lastId++;
        rules.add(new FaultRule(lastId, path, fault, schedule));
        return lastId;
    }

    /** Says for which calls of a path a fault is armed; each method gives the id to disarm it with. */
    public final class Target {

        private final String path;

        private Target(String path) {
            this.path = path;
        }

        /** The next n calls. */
        public long next(long calls, Fault fault) {
            return arm(path, fault, Schedule.next(calls));
        }

        /** The one call that follows after n calls have passed. */
        public long after(long calls, Fault fault) {
            return arm(path, fault, Schedule.after(calls));
        }

        /** Every kth call: 3 strikes the third, the sixth and so on. */
        public long every(long kth, Fault fault) {
            return arm(path, fault, Schedule.every(kth));
        }

        /** Every kth of those whose body is new: what a client sends again gets through. It keeps the bodies. */
        public long everyNew(long kth, Fault fault) {
            return arm(path, fault, Schedule.everyNew(kth));
        }

        /** A share of the calls, by chance: 0.02 strikes two of a hundred. */
        public long share(double probability, Fault fault) {
            return arm(path, fault, Schedule.share(probability, random));
        }

        /** All calls until it is disarmed. */
        public long always(Fault fault) {
            return arm(path, fault, Schedule.every(1));
        }
    }
}
