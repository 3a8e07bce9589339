// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The values of all settings, at first the defaults. Thread-safe: a change counts from the next request on. */
public final class Settings {

    private final Map<Setting, Long> values = new ConcurrentHashMap<>();

    /** The value; 1 and 0 for on and off. */
    public long number(Setting setting) {
        return values.getOrDefault(setting, setting.initial());
    }

    /** Whether it is on. */
    public boolean isOn(Setting setting) {
        return number(setting) != 0;
    }

    /**
     * Changes one.
     *
     * @throws IllegalArgumentException when the number is negative, or neither 0 nor 1 for what is on or off
     */
    public void set(Setting setting, long number) {
        if (number < 0 || (setting.isFlag() && number > 1)) {
            throw new IllegalArgumentException("%s cannot be %d: give %s."
                    .formatted(setting.label(), number, setting.isFlag() ? "true or false" : "a number from 0 on"));
        }
        values.put(setting, number);
    }

    /** Turns one on or off. */
    public void set(Setting setting, boolean on) {
        set(setting, on ? 1 : 0);
    }

    /** Takes over every value of the other. */
    public void copy(Settings other) {
        for (Setting setting : Setting.values()) {
            set(setting, other.number(setting));
        }
    }
}
