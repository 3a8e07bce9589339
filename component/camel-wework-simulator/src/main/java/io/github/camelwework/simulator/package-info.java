// SPDX-License-Identifier: Apache-2.0
/**
 * WeCom on localhost: what its API answers, errcode for errcode, with faults on demand and a ledger of what came in.
 *
 * <p>A request goes from {@code HttpFront} and {@code HttpExchange} to the {@code Dispatcher}, which lets {@code Strike}
 * say what is to go wrong, checks tokens, limits and bodies, and hands it to an operation of {@code Families}. One lock,
 * made by {@link io.github.camelwework.simulator.WeworkSimulator} and held by the dispatcher around each operation,
 * guards the state of all corps; the ledger, the faults, the settings, the clock and an app's switches are thread-safe
 * on their own.
 *
 * <p>What is to be told goes from the packages {@code member}, {@code change}, {@code suite} and {@code aibot} to
 * {@link io.github.camelwework.simulator.callback.Callbacks}, which pushes it on other threads and without that lock; a
 * reply takes the lock again to be carried out. {@code Ticker} looks for what is due: imports that end, suites' tickets.
 */
@NullMarked
package io.github.camelwework.simulator;

import org.jspecify.annotations.NullMarked;
