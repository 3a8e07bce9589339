// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.chat.model.Robot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The group robots of one corp. WeCom has no API to add one; members do that in their group. Thread-safe. */
public final class Robots {

    private final Map<String, Robot> byKey = new LinkedHashMap<>();
    private final RandomGenerator random;

    /** No robots. */
    public Robots(RandomGenerator random) {
        this.random = random;
    }

    /** Adds a robot with a key of its own to a new group of these members. */
    public Robot add(String name, List<String> members) {
        return add("sim-secret-robot-%016x%016x".formatted(random.nextLong(), random.nextLong()), name, members);
    }

    /**
     * Adds a robot with that key to a new group of these members.
     *
     * @throws IllegalArgumentException when the key is taken
     */
    public synchronized Robot add(String key, String name, List<String> members) {
        if (byKey.containsKey(key)) {
            throw new IllegalArgumentException("There is a robot with this key already: choose another key.");
        }
        Robot robot = new Robot(key, name, "group%08x".formatted(random.nextInt()), members, false);
        byKey.put(key, robot);
        return robot;
    }

    /** Switches a robot off, or on again. */
    public synchronized void disable(String key, boolean disabled) {
        byKey.computeIfPresent(
                key, (same, robot) -> new Robot(key, robot.name(), robot.chatId(), robot.members(), disabled));
    }

    /** Takes a robot out of its group: 93000 from then on. */
    public synchronized void remove(String key) {
        byKey.remove(key);
    }

    /** The robot of that key. */
    public synchronized Optional<Robot> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All of them, the oldest first. */
    public synchronized List<Robot> all() {
        return List.copyOf(byKey.values());
    }
}
