// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.aibot;

import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.message.MessageStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.random.RandomGenerator;

/** The smart robots of one corp; none at the start. They are no apps: their ids buy no token. Thread-safe. */
public final class SmartRobots {

    /**
     * What they need of the corp.
     *
     * @param messages the phones that their answers land on
     */
    public record World(
            Callbacks callbacks,
            MessageStore messages,
            InstantSource clock,
            RandomGenerator random,
            Settings settings) {}

    private final World world;
    private final Map<String, SmartRobot> byId = new ConcurrentSkipListMap<>();

    /** No robot yet. */
    public SmartRobots(World world) {
        this.world = world;
    }

    /** Makes one of that name. */
    public SmartRobot add(String name) {
        String id = "aib%016x".formatted(world.random().nextLong());
        SmartRobot robot = new SmartRobot(id, name, world);
        byId.put(id, robot);
        return robot;
    }

    /** All of them. */
    public List<SmartRobot> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The robot of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public SmartRobot get(String id) {
        SmartRobot robot = byId.get(id);
        if (robot == null) {
            throw new IllegalArgumentException(
                    "The corp has no smart robot %s: it has %s.".formatted(id, byId.keySet()));
        }
        return robot;
    }
}
