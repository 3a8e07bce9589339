// SPDX-License-Identifier: Apache-2.0
/**
 * WeCom on localhost: it answers WeCom's API errcode for errcode, with faults on demand and a ledger of all requests.
 *
 * <p>This package is the shell: {@link io.github.camelwework.simulator.WeworkSimulator} puts the packages below together,
 * and none of them knows it. A request comes in through {@code http}. The paths of {@code admin} and {@code pages} are
 * answered there; all others go to {@code gateway}, which applies the faults that are armed, checks the token, the
 * limits and the body, and calls an operation. The operations of a corp are listed in {@code Families}.
 *
 * <p>One lock guards the state of all corps; the gateway holds it during each operation. The ledger, the faults, the
 * settings, the clock and an app's switches are thread-safe on their own.
 *
 * <p>The packages {@code member}, {@code change}, {@code suite} and {@code aibot} report what happens to
 * {@link io.github.camelwework.simulator.callback.Callbacks}, which pushes it on other threads and without that lock;
 * the lock is taken again to carry out a reply. {@code Ticker} runs what is due: imports that end, tickets of suites.
 */
@NullMarked
package io.github.camelwework.simulator;

import org.jspecify.annotations.NullMarked;
