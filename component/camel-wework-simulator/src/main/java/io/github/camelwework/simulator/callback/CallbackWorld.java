// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import io.github.camelwework.simulator.api.Settings;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What callbacks need from the simulator.
 *
 * @param clock the simulator's, for what is written
 * @param realTime the machine's, for what is measured
 */
public record CallbackWorld(Settings settings, InstantSource clock, InstantSource realTime, RandomGenerator random) {}
