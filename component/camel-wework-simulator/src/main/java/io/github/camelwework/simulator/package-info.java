// SPDX-License-Identifier: Apache-2.0
/**
 * WeCom on localhost: what its API answers, errcode for errcode, with faults on demand and a ledger of what came in.
 *
 * <p>A request goes from {@code HttpFront} and {@code HttpExchange} to the {@code Dispatcher}, which lets {@code Strike}
 * say what is to go wrong, checks tokens, limits and bodies, and hands it to an operation of {@code Families}. One lock,
 * made by {@link io.github.camelwework.simulator.WeworkSimulator} and held by the dispatcher around each operation,
 * guards the state of all corps; the ledger, the faults, the settings, the clock and an app's switches are thread-safe
 * on their own.
 */
@NullMarked
package io.github.camelwework.simulator;

import org.jspecify.annotations.NullMarked;
