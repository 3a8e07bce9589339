// SPDX-License-Identifier: Apache-2.0
/**
 * The admin API under {@code /simulator}: what a test or a person at a shell does with the simulator.
 * {@link io.github.camelwework.simulator.admin.AdminApi} is the way in; each group of paths has a class of its own,
 * which sees the simulator as a {@link io.github.camelwework.simulator.admin.Simulation}.
 */
@NullMarked
package io.github.camelwework.simulator.admin;

import org.jspecify.annotations.NullMarked;
